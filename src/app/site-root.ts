/**
 * The path the site is served from, with slashes around it: "/", "/some/sub/path/". Read off the address of this code,
 * which a build keeps in `assets/` right below the root, so that one build works wherever it is put.
 */
export function siteRoot(): string {
  if (import.meta.env.DEV) return import.meta.env.BASE_URL;
  // Taken out of the call: inside it, the bundler would take this for the address of a picture.
  const code = import.meta.url;
  return new URL('../', code).pathname;
}
