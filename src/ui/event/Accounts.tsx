import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LocalEvent } from '../../domain/bundle.ts';
import { ArticleOrigin } from '../shared/ArticleOrigin.tsx';
import { buttonClass } from '../shared/Button.tsx';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './Accounts.module.css';
import type { LocalAccount } from './model.ts';
import { SaysList } from './SaysList.tsx';
import { Terms } from './Terms.tsx';

/** What each article says of the event, in its own words and place. */
export function Accounts({ event, reading }: { event: LocalEvent; reading: Reading }) {
  const { t } = useTranslation('event');
  return (
    <section aria-labelledby="event-accounts">
      <h3 id="event-accounts" tabIndex={-1} className={styles.heading}>
        {t('accounts', { count: event.accounts.length })}
      </h3>
      {event.accounts.length > 1 && (
        <p>
          <Link to={reading.links.compare(event.id)} className={buttonClass('line')}>
            {t('compare')}
          </Link>
        </p>
      )}
      <div className={styles.accounts}>
        {event.accounts.map((account) => (
          <AccountCard key={account.article} account={account} event={event} reading={reading} />
        ))}
      </div>
    </section>
  );
}

type AccountProps = { account: LocalAccount; event: LocalEvent; reading: Reading };

function AccountCard({ account, event, reading }: AccountProps) {
  const { t } = useTranslation('event');
  const article = reading.articles.get(account.article);
  const titleId = `account-${account.article}`;
  return (
    <section className={styles.account} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.name}>
        <Link to={reading.links.article(account.article)}>{t('article', { id: account.article })}</Link>
      </h4>
      {article !== undefined && (
        <p className={styles.origin}>
          <ArticleOrigin article={article} reading={reading} />
        </p>
      )}
      <ul className={styles.passages}>
        {account.evidence.map((passage) => (
          <li key={passage.start}>
            <PassageLink evidence={passage} hitsIn={reading.hitsIn} href={reading.links.passage(passage)} />
          </li>
        ))}
      </ul>
      <SaysList says={account.says} event={event} reading={reading} />
      <Terms terms={account.terms} reading={reading} />
    </section>
  );
}
