import { ProgressBar, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { articleAddress } from '../checks/checks';
import { findingWords } from '../checks/finding-words';
import { namedReason, type Item } from './import';

/** How far many files are, and what became of each. */
export function ImportedItems({ items }: { items: readonly Item[] }): ReactNode {
  const { formatMessage } = useIntl();
  if (items.length === 0) return null;
  const done = items.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  return (
    <section aria-live="polite">
      <Typography tag="p">
        {formatMessage({ id: 'dossier.import.progress' }, { done, count: items.length })}
      </Typography>
      <ProgressBar value={(done / items.length) * 100} />
      <ul>
        {items.map((item, place) => (
          <li key={place}>
            <ImportedItem item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ImportedItem({ item: { name, state } }: { item: Item }): ReactNode {
  const { formatMessage, locale } = useIntl();
  if (typeof state === 'string')
    return (
      <Typography textColor="neutral600">
        {name} {state === 'running' ? '…' : ''}
      </Typography>
    );
  if (state.outcome === 'not-taken')
    return (
      <Typography textColor="danger600">{findingWords(namedReason(name, state.reason), locale)}</Typography>
    );
  if (state.outcome === 'draft') {
    return (
      <Typography tag={Link} to={articleAddress(state)} textColor="primary600">
        {name} {state.isNew ? '' : formatMessage({ id: 'dossier.import.known' })}
      </Typography>
    );
  }
  if (state.outcome === 'story')
    return (
      <Typography>
        {name}: {formatMessage({ id: 'dossier.import.story' }, { count: state.changes.length })}
      </Typography>
    );
  return (
    <Typography textColor="danger600">
      {name}: {state.problems.map(({ path, reason }) => [path, reason].filter(Boolean).join(': ')).join('; ')}
    </Typography>
  );
}
