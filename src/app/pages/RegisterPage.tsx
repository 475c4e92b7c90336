import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { addEntityWords } from '../../i18n/entity-words.ts';
import { ENTITY_KINDS } from '../../state/entities.ts';
import type { RegisterPageName } from '../../state/routes.ts';
import { useApp } from '../context.ts';
import { REGISTER_OF } from '../register-of.ts';
import { RegisterNav } from '../RegisterNav.tsx';
import { EntitiesPage } from './EntitiesPage.tsx';
import { EntityPage } from './EntityPage.tsx';
import styles from './RegisterPage.module.css';
import { StatementsPage } from './StatementsPage.tsx';
import { ThreadPage } from './ThreadPage.tsx';
import { ThreadsPage } from './ThreadsPage.tsx';

/** One page for all registers and all that stands in them. What it is about, the address says: an id, decoded. */
export function RegisterPage({ name }: { name: RegisterPageName }) {
  const { i18n } = useApp();
  addEntityWords(i18n);
  const { id = '' } = useParams();
  return (
    <main id="main" className={styles.page}>
      <RegisterNav />
      {pageOf(name, id)}
    </main>
  );
}

function pageOf(name: RegisterPageName, id: string): ReactNode {
  for (const kind of ENTITY_KINDS) {
    // Another entity is another page: what was unfolded belongs to the one before.
    if (name === kind) return <EntityPage key={id} kind={kind} id={id} />;
    if (name === REGISTER_OF[kind]) return <EntitiesPage key={kind} kind={kind} unknown={null} />;
  }
  if (name === 'thread') return <ThreadPage key={id} id={id} />;
  return name === 'threads' ? <ThreadsPage unknown={null} /> : <StatementsPage />;
}
