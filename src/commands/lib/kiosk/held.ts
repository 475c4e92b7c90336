/** What a page holds on to, as its browser counts it. */
import type { CDPSession, Page } from 'playwright-core';

/** After everything that nobody needs has been thrown away. */
export type Held = {
  /** Bytes. */
  heap: number;
  nodes: number;
  listeners: number;
  /** Trees that stand in no document and are held all the same. */
  detached: number;
};

/** Counts; the page stands still meanwhile. */
export async function heldBy(page: Page): Promise<Held> {
  const client = await page.context().newCDPSession(page);
  try {
    return await count(client);
  } finally {
    await client.detach();
  }
}

async function count(client: CDPSession): Promise<Held> {
  await client.send('Performance.enable');
  await client.send('DOM.enable');
  // What a first collection sets free, finalizers among it, a second one takes.
  for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  const { detachedNodes } = await client.send('DOM.getDetachedDomNodes');
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    detached: detachedNodes.length,
  };
}
