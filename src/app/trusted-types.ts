/** The little of the Trusted Types API that is used; the DOM's own types do not know it yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(url: string): string },
  ): unknown;
};

const ESCAPES: Record<string, string> = { '<': '&lt;', '&': '&amp;' };

/**
 * A string that is to become markup becomes text: nothing of ours needs markup from strings, and vis-timeline, which
 * writes through `innerHTML`, writes words only. A worker's script comes from this site or not at all.
 */
export function guardSinks(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => html.replace(/[<&]/g, (sign) => ESCAPES[sign] ?? sign),
    createScriptURL(url) {
      if (new URL(url, document.baseURI).origin === window.location.origin) return url;
      throw new TypeError(`No script from elsewhere: ${url}`);
    },
  });
}
