/** A page of the site: the app's own page of the build, with everything of one address put in. */
import type { Address, Drawn } from '../../../app/prerender/entry.tsx';
import { LANGUAGES, type Language } from '../../../domain/dataset.ts';
import { inlineHashes, policy } from './csp.ts';
import { escaped, tag } from './html.ts';

/** The site as a whole, as far as a page needs to know it. */
export type Site = {
  /** Stands for the path of the site in what was drawn. */
  placeholder: string;
  /** Where the site will be, with a slash at its end; `null`: not known, it works anywhere. */
  url: string | null;
  name: Record<Language, string>;
  /** What it is, in a sentence: the words on the picture of a shared link. */
  motto: Record<Language, string>;
  /** The script that runs before all else: boot.js. */
  boot: string;
};

/** Files of the build a page fetches besides the app's own, below the site's root. */
export type Extras = Record<'styles' | 'fonts' | 'scripts', readonly string[]>;

/** What stands in the root element of the build's page until the app comes. */
const UNDRAWN = /<div id="root">[^]*<!--\/undrawn-->\s*<\/div>/;

/** The way from a folder of the site back to its root: "./", "../", "../../". */
export function wayUp(folder: string): string {
  const depth = folder.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Addresses of the site as they stand in a page: relative, with the slash that a folder's page is served under. */
function relative(html: string, { placeholder }: Site, up: string): string {
  const own = new RegExp(`(?<=\\s(?:href|src)=")${placeholder}([^"?#]*)`, 'g');
  return html.replace(
    own,
    (_, path: string) => up + (path === '' || /\.\w+$/.test(path) ? path : `${path}/`),
  );
}

/** The folder of the same page in another language. */
function inLanguage(folder: string, from: Language, to: Language): string {
  const rest = from === 'ar' ? folder : folder.slice(from.length + 1);
  return to === 'ar' ? rest : `${to}/${rest}`;
}

/** As Open Graph writes languages. */
const LOCALES: Record<Language, string> = { ar: 'ar_AR', fa: 'fa_IR', en: 'en_GB', ru: 'ru_RU' };

/** The picture a shared link is shown with: `npm run share-pictures` draws them. */
const pictureOf = (language: Language): string => `share-${language}.png`;

/** What is needed for the first sight of the page, in the order it is needed in: styles, then faces. */
const FIRST_SIGHT = /<link (?=[^>]*rel="stylesheet"|[^>]*as="font")[^>]*>\s*/g;

/** The links of a page to styles and faces: those of the build, and its own. */
function firstSight(html: string, { styles, fonts }: Extras, up: string): string {
  const links = [
    ...(html.match(FIRST_SIGHT) ?? []).map((link) => link.trim()),
    ...styles.map((file) => tag('link', { rel: 'stylesheet', href: up + file })),
    ...fonts.map((file) =>
      tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', href: up + file, crossorigin: true }),
    ),
  ];
  const isStyle = (link: string) => link.includes('rel="stylesheet"');
  return [...links.filter(isStyle), ...links.filter((link) => !isStyle(link))].join('\n    ');
}

/** The last of the body; it shows nothing. */
const LAST = '<span id="last" hidden></span>';

/**
 * Nothing is shown before {@link LAST} is read: a line that brings the page in pieces would show them moving (HTML,
 * "link type expect"; a browser that does not know it shows the pieces). Chromium 156 waits for the beginning of an
 * element, not for its end: hence one behind all others.
 */
const WHOLE_FIRST = tag('link', { rel: 'expect', href: '#last', blocking: 'render' });

function headOf({ language, folder, page }: Address, drawn: Drawn, site: Site, extras: Extras): string[] {
  const up = wayUp(folder);
  const whole = (place: string) => (site.url ?? up) + place;
  const others = LANGUAGES.map((other) =>
    tag('link', { rel: 'alternate', hreflang: other, href: whole(inLanguage(folder, language, other)) }),
  );
  const property = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
  return [
    ...(site.url === null ? [] : [tag('link', { rel: 'canonical', href: whole(folder) })]),
    ...others,
    tag('link', {
      rel: 'alternate',
      hreflang: 'x-default',
      href: whole(inLanguage(folder, language, 'ar')),
    }),
    property('type', page.name === 'explorer' ? 'website' : 'article'),
    property('site_name', site.name[language]),
    property('title', drawn.title),
    property('description', drawn.description),
    property('locale', LOCALES[language]),
    ...LANGUAGES.filter((other) => other !== language).map((other) =>
      property('locale:alternate', LOCALES[other]),
    ),
    ...(site.url === null ? [] : [property('url', whole(folder))]),
    property('image', whole(pictureOf(language))),
    property('image:width', '1200'),
    property('image:height', '630'),
    property('image:alt', site.motto[language]),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ...extras.scripts.map((file) => tag('link', { rel: 'modulepreload', href: up + file })),
    `<script type="application/ld+json">${linkedText(drawn, site, up)}</script>`,
  ];
}

/** JSON-LD as it may stand in a page: nothing in it can end the script. */
function linkedText({ linked }: Drawn, site: Site, up: string): string {
  const text = JSON.stringify(linked).replaceAll('<', String.raw`\u003c`);
  return text.replaceAll(`"${site.placeholder}`, `"${site.url ?? up}`);
}

/** A page with the policy its own scripts and styles ask for, before all that the policy is for. */
export function withPolicy(html: string): string {
  const content = policy(inlineHashes([html]));
  return html.replace(
    /<meta charset="utf-8" \/>/,
    (charset) => `${charset}\n    ${tag('meta', { 'http-equiv': 'Content-Security-Policy', content })}`,
  );
}

/**
 * One page of the site.
 * @param template the page the build has made for the app
 * @throws {Error} when the template lacks what is to be put in
 */
export function pageOf(template: string, address: Address, drawn: Drawn, site: Site, extras: Extras): string {
  const { language, folder } = address;
  const up = wayUp(folder);
  const put = (html: string, place: RegExp, text: string): string => {
    if (!place.test(html)) throw new Error(`index.html has no ${place.source}`);
    return html.replace(place, () => text);
  };
  let html = template.replaceAll(/(?<=\s(?:href|src)=")\.\//g, up);
  const sight = firstSight(html, extras, up);
  html = html.replace(FIRST_SIGHT, '');
  html = put(html, /<html[^>]*>/, `<html lang="${language}" dir="${drawn.direction}" translate="no">`);
  html = put(
    html,
    /<title>[^<]*<\/title>/,
    `<script>${site.boot}</script>\n    <title>${escaped(drawn.title)}</title>\n    ${WHOLE_FIRST}\n    ${sight}`,
  );
  html = put(
    html,
    /<meta\s+name="description"[^>]*>/,
    tag('meta', { name: 'description', content: drawn.description }),
  );
  html = put(html, /<\/head>/, `${headOf(address, drawn, site, extras).join('\n    ')}\n  </head>`);
  const body = relative(drawn.body, site, up);
  // The manifest of each language is a file of its own; the template names the Arabic one.
  if (language !== 'ar') html = html.replace('manifest.webmanifest', `manifest.${language}.webmanifest`);
  const script = drawn.script === null ? '' : `<script>${drawn.script}</script>`;
  html = put(html, UNDRAWN, `<div id="root" data-prerendered>${body}</div>${script}${LAST}`);
  return withPolicy(html);
}
