import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The little of axe's answer that is read here. */
type Violation = { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] };

/**
 * What axe finds wrong on a page as it stands, one line for each element; empty when all is well. Axe sees
 * no violation where nothing can be focused: an empty answer alone proves little.
 * @param within a CSS selector of the part to look at; default: the whole page
 * @param rules only these of axe's rules; default: all
 */
export async function axeViolations(
  page: Page,
  within?: string,
  rules?: readonly string[],
): Promise<string[]> {
  // Evaluated, not added as a script element: a page's CSP does not forbid it.
  await page.evaluate(axe.source);
  const violations: Violation[] = await page.evaluate(
    async ([selector, only]) => {
      const { axe: injected } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations: found } = await injected.run(
        selector ?? document,
        // Asked for by name, since axe counts it among its experiments.
        only === null
          ? { rules: { 'label-content-name-mismatch': { enabled: true } } }
          : { runOnly: [...only] },
      );
      return found.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ target, failureSummary }) =>
          failureSummary === undefined ? { target } : { target, failureSummary },
        ),
      }));
    },
    [within ?? null, rules ?? null] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id}: ${help} at ${target.join(' ')} ${failureSummary ?? ''}`.trimEnd(),
    ),
  );
}
