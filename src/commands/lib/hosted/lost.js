/*
  What runs in the page for addresses that lead nowhere (as boot.js does in others). A host serves that page under any
  address, so it cannot know where the site lies: it looks for the app's style sheets in every folder above, from the
  host's root down, and starts the app there. The app says in the reader's language that there is no such page, or draws
  it: it knows addresses that have no file. Its files are named on the script's own element.
*/
{
  const { script = '', styles = '' } = document.currentScript?.dataset ?? {};
  const [style = '', ...others] = styles.split(' ');
  const parts = location.pathname.split('/').slice(1, -1);
  /** @param {string} href */
  const sheetOf = (href) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = href;
    return sheet;
  };
  /** @param {number} depth */
  const tryFrom = (depth) => {
    if (depth > parts.length) return;
    const root = ['', ...parts.slice(0, depth), ''].join('/');
    const sheet = sheetOf(root + style);
    sheet.addEventListener('error', () => {
      sheet.remove();
      tryFrom(depth + 1);
    });
    sheet.addEventListener('load', () => {
      // What sets this page's few words would set the app's as well.
      document.querySelector('style')?.remove();
      for (const other of others) document.head.append(sheetOf(root + other));
      for (const link of document.querySelectorAll('a')) link.href = root + (link.dataset['home'] ?? '');
      void import(/* @vite-ignore */ root + script);
    });
    document.head.append(sheet);
  };
  tryFrom(0);
}
