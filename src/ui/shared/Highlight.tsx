import { Fragment } from 'react';
import { hitsIn } from '../../state/search.ts';

/** A text with the words of the search on yellow: whole words, the text itself unchanged. */
export function Highlight({ text, query }: { text: string; query: string }) {
  if (query === '') return text;
  const hits = hitsIn(text, query);
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
