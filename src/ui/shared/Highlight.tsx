import { Fragment } from 'react';
import type { HitsIn } from '../../state/hits.ts';

/** A text with the words of the search on yellow: whole words, the text itself unchanged. */
export function Highlight({ text, hitsIn }: { text: string; hitsIn: HitsIn }) {
  const hits = hitsIn(text);
  return (
    <>
      {hits.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(hits[index - 1]?.end ?? 0, start)}
          <mark className="hit">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
