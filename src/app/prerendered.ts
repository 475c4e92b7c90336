/**
 * What a page that was drawn at build time needs before the app takes it over. Its links lead to the folders that hold
 * the pages, relative to its own address; the app writes whole paths, without the slash of a folder at their end.
 */

/** On the element around a page drawn at build time, until the app has taken it over. */
export const PRERENDERED = 'data-prerendered';

/** An address as the app writes it: the path from the host's root, no slash at its end but the site's own. */
export function appAddress({ pathname, search, hash }: URL | Location, siteRoot: string): string {
  const path = pathname === siteRoot ? pathname : pathname.replace(/\/+$/, '');
  return path + search + hash;
}

/** What else in the page is fetched by its address, at any time. */
const FETCHED = 'link:is([rel~="icon"], [rel="apple-touch-icon"], [rel="manifest"])';
/** What says where the page lies: true of the page as it was drawn, and of none that the app shows after it. */
const ITS_PLACE = ':is(link:is([rel="canonical"], [rel="alternate"]), meta[property="og:url"])';

/**
 * Writes beside each style of the page its whole address. Vite's loader fetches the styles of a part unless a link to
 * them is there; a relative link leads elsewhere once the address has changed, and styles fetched again come to stand
 * behind those they have to stand before. A disabled link is not fetched.
 */
function tellStyles(): void {
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (link.getAttribute('href') === link.href) continue;
    const told = link.cloneNode() as HTMLLinkElement;
    told.setAttribute('href', link.href);
    told.disabled = true;
    link.after(told);
  }
}

/**
 * Writes the links of a page, and its own address, as the app does. Links first: they are read against the address,
 * which will change without the page being loaded.
 * @param root the element around the page
 */
export function toAppAddresses(root: Element, siteRoot: string): void {
  for (const link of root.querySelectorAll('a')) {
    const written = link.getAttribute('href');
    // One into the page itself stays short, and what is no address of ours stays as it is.
    if (written === null || written.startsWith('#') || link.origin !== window.location.origin) continue;
    link.setAttribute('href', appAddress(new URL(link.href), siteRoot));
  }
  for (const link of document.head.querySelectorAll<HTMLLinkElement>(FETCHED))
    link.setAttribute('href', link.href);
  tellStyles();
  for (const element of document.head.querySelectorAll(ITS_PLACE)) element.remove();
  window.history.replaceState(window.history.state, '', appAddress(window.location, siteRoot));
}
