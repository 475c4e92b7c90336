import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import type { Cell, WordingCell } from '../../domain/compare/table.ts';
import { ArticleOrigin } from '../shared/ArticleOrigin.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './Compare.module.css';
import { MarkSign } from './MarkSign.tsx';
import type { AspectRow, TermsRow } from './model.ts';
import { Said, TermWords } from './Words.tsx';

export type CompareTableProps = {
  /** Names the table. */
  titleId: string;
  /** Names its first column: what the rows are. */
  corner: string;
  articles: readonly Id[];
  rows: readonly (AspectRow | TermsRow)[];
  /** The row that is shown where there is room for one. */
  chosen: string;
  showsDay: boolean;
  reading: Reading;
};

/** Rows of what is told of, columns of who tells it. Of each article two cells: its words, and how they stand. */
export function CompareTable({
  titleId,
  corner,
  articles,
  rows,
  chosen,
  showsDay,
  reading,
}: CompareTableProps) {
  const { t } = useTranslation('compare');
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-labelledby={titleId} data-many={articles.length > 2}>
        <colgroup>
          <col className={styles.aspectColumn} />
          {articles.map((id) => (
            <Fragment key={id}>
              <col />
              <col className={styles.markColumn} />
            </Fragment>
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{corner}</span>
            </th>
            {articles.map((id) => (
              <th key={id} scope="col" colSpan={2}>
                <ArticleName id={id} reading={reading} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} id={row.key} data-chosen={row.key === chosen}>
              <th scope="row">
                <RowName row={row} reading={reading} />
              </th>
              {row.cells.map((cell) => (
                <Fragment key={cell.article}>
                  <td className={styles.words} data-mark={cell.mark}>
                    <p className={styles.label}>
                      <ArticleName id={cell.article} reading={reading} />
                    </p>
                    <CellWords cell={cell} row={row} showsDay={showsDay} reading={reading} />
                  </td>
                  <td className={styles.mark} data-mark={cell.mark}>
                    <MarkSign mark={cell.mark} />
                    <span>{t(`mark.${cell.mark}`)}</span>
                    <MarkReason cell={cell} among={articles.length} />
                  </td>
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ArticleName({ id, reading }: { id: Id; reading: Reading }) {
  const { t } = useTranslation('event');
  const article = reading.articles.get(id);
  return (
    <>
      <Link to={reading.links.article(id)}>{t('article', { id })}</Link>
      {article !== undefined && (
        <span className={styles.origin}>
          <ArticleOrigin article={article} reading={reading} />
        </span>
      )}
    </>
  );
}

function RowName({ row, reading }: { row: AspectRow | TermsRow; reading: Reading }): ReactNode {
  const { t } = useTranslation('compare');
  const { t: tWords } = useTranslation('vocabulary');
  if (row.of === 'aspect') return tWords(`aspect.${row.aspect}`);
  const { id, name, isEvent } = row.referent;
  return (
    <>
      {isEvent ? (
        <Link to={reading.links.event(id)} data-event-id={id}>
          {name}
        </Link>
      ) : (
        name
      )}
      {row.from === 'article' && <span className={styles.origin}>{t('wording.elsewhere')}</span>}
    </>
  );
}

type CellProps = Pick<CompareTableProps, 'showsDay' | 'reading'> & {
  cell: Cell | WordingCell;
  row: AspectRow | TermsRow;
};

function CellWords({ cell, row, showsDay, reading }: CellProps): ReactNode {
  if (cell.mark === 'silent') return <span className={styles.nothing} aria-hidden="true" />;
  if ('terms' in cell) return <TermWords terms={cell.terms} reading={reading} />;
  if (row.of !== 'aspect') return null;
  return <Said versions={cell.versions} aspect={row.aspect} showsDay={showsDay} reading={reading} marked />;
}

/** Which articles a mark is about, where there are several; and why a thing stands alone. */
function MarkReason({ cell, among }: { cell: Cell | WordingCell; among: number }): ReactNode {
  const { t, i18n } = useTranslation('compare');
  const { t: tEvent } = useTranslation('event');
  // Of two articles the other one is meant.
  const list = (ids: readonly Id[]) => {
    if (among === 2) return null;
    const names = ids.map((id) => tEvent('article', { id }));
    return <small>{new Intl.ListFormat(i18n.language, { type: 'unit' }).format(names)}</small>;
  };
  switch (cell.mark) {
    case 'silent':
      return null;
    case 'only-here':
      return cell.because === 'silence' ? null : <small>{t(`because.${cell.because}`)}</small>;
    case 'differs':
      return list(cell.from);
    case 'coarser':
      return list(cell.than);
    case 'agrees':
      return list(cell.with);
  }
}
