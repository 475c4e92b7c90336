/** The environment variable that names the address the site will have. */
export const SITE_URL_VARIABLE = 'SIJILL_SITE_URL';

/**
 * The address of the site, with a slash at its end; `null`: none is named.
 * @returns `undefined` for what is no address of a site: it must be of the web, without query and fragment
 */
export function siteUrlFrom(env: NodeJS.ProcessEnv): string | null | undefined {
  const named = env[SITE_URL_VARIABLE] ?? '';
  if (named === '') return null;
  if (!URL.canParse(named)) return undefined;
  const { protocol, origin, pathname, search, hash } = new URL(named);
  if (!/^https?:$/.test(protocol) || search !== '' || hash !== '') return undefined;
  return origin + pathname.replace(/\/*$/, '/');
}
