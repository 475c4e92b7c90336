/*
  What runs in a prerendered page before its styles are read. It is written into the page as it stands here, its comments
  apart, and allowed there by its hash.

  1. A host may serve a folder's page under an address without the slash at its end, which would shift every relative
     address on it: the slash is added.
  2. Theme and text size are set as the app will set them (src/app/Shell.tsx), so that nothing flashes.
*/
{
  const { pathname, search, hash } = location;
  if (!/(\/|\.html)$/.test(pathname)) history.replaceState(history.state, '', `${pathname}/${search}${hash}`);
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  const size = asked.get('size');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const root = document.documentElement;
  root.dataset['theme'] = dark ? 'dark' : 'light';
  if (size === 'large' || size === 'larger') root.dataset['size'] = size;
}
