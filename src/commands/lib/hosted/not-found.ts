/** The page a host serves, under any address, for what it does not have. */
import { LANGUAGES, type Language } from '../../../domain/dataset.ts';
import { directionOf } from '../../../i18n/languages.ts';
import { escaped } from './html.ts';
import { withPolicy } from './page.ts';

export type NotFoundWords = Record<Language, Record<'title' | 'text' | 'home', string>>;

/** Its own few styles: it cannot know where the site's lie. */
const STYLE = `
      body { margin: 0; background: #ecebe4; color: #1b1a24; font: 1.1rem/1.75 'Noto Sans Arabic', 'Noto Sans', sans-serif; }
      section { max-inline-size: 36rem; margin: 2rem auto; padding-inline: 1rem; }
      h1, h2 { font-size: 1.25rem; margin: 0; }
      p { margin: 0; }
      a { color: inherit; }
      @media (prefers-color-scheme: dark) { body { background: #16151c; color: #edebe2; } }
    `;

/**
 * The page in every language.
 * @param home the path of the site's root, where it is known: "/", "/sub/"
 * @param app the app's code and style sheets, below the site's root
 * @param script lost.js
 */
export function notFoundPage(
  words: NotFoundWords,
  home: string,
  app: { script: string; styles: readonly string[] },
  script: string,
): string {
  const sections = LANGUAGES.map((language, index) => {
    const { title, text, home: back } = words[language];
    const heading = index === 0 ? 'h1' : 'h2';
    const folder = language === 'ar' ? '' : `${language}/`;
    return `<section lang="${language}" dir="${directionOf(language)}">
        <${heading}>${escaped(title)}</${heading}>
        <p>${escaped(text)}</p>
        <p><a data-home="${folder}" href="${escaped(home + folder)}">${escaped(back)}</a></p>
      </section>`;
  });
  return withPolicy(`<!doctype html>
<html lang="ar" dir="rtl" translate="no">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="google" content="notranslate" />
    <meta name="color-scheme" content="light dark" />
    <title>${LANGUAGES.map((language) => escaped(words[language].title)).join(' · ')}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <div id="root">
      ${sections.join('\n      ')}
    </div>
    <script data-script="${app.script}" data-styles="${app.styles.join(' ')}">${script}</script>
  </body>
</html>
`);
}
