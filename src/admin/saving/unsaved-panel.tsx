import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LOCALES, RECORD_TYPES } from '../../content/content-types';
import { noteBase } from './save-base';
import { keep, placeOf, readKept, unsavedIn, type UnsavedText } from './unsaved-text';

/** So long nobody may have typed before the text is kept, in milliseconds. */
const PAUSE_MS = 800;

/**
 * Watches over what is written beside every record: notes from which state the form was filled, keeps what is not saved in
 * this browser, and offers it again after the tab was closed. Shows itself only then.
 */
export const UnsavedPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { formatMessage } = useIntl();
  const isOurs = model in RECORD_TYPES && activeTab !== 'published';
  const locale = typeof document?.locale === 'string' ? document.locale : null;
  const updatedAt = document?.updatedAt;
  useEffect(() => {
    if (isOurs && documentId !== undefined && typeof updatedAt === 'string')
      noteBase({ uid: model, documentId, locale }, updatedAt);
  });
  const offered = useUnsaved(isOurs ? placeOf(model, documentId, locale ?? LOCALES[0].code) : undefined);
  if (offered === undefined) return null;
  return {
    title: formatMessage({ id: 'dossier.unsaved.title', defaultMessage: 'Not saved' }),
    content: <Offer {...offered} />,
  };
};

interface Offered {
  readonly text: UnsavedText;
  readonly restore: () => void;
  readonly forget: () => void;
}

function useUnsaved(place: string | undefined): Offered | undefined {
  const values = useForm('Dossier', (form) => form.values, false) as Record<string, unknown> | undefined;
  const saved = useForm('Dossier', (form) => form.initialValues, false) as
    Record<string, unknown> | undefined;
  const modified = useForm('Dossier', (form) => form.modified, false);
  const change = useForm('Dossier', (form) => form.onChange, false);
  const [offered, setOffered] = useState<UnsavedText | undefined>();
  // What was left behind is looked for once for each record; what is typed from then on does not stand in its place.
  useEffect(() => {
    setOffered(place === undefined ? undefined : readKept(window.localStorage, place));
  }, [place]);
  useEffect(() => {
    if (place === undefined || values === undefined || offered !== undefined) return undefined;
    const timer = setTimeout(() => {
      const unsaved = modified ? unsavedIn(values, saved ?? {}) : undefined;
      keep(window.localStorage, place, unsaved && { at: new Date().toISOString(), values: unsaved });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [place, values, saved, modified, offered]);
  const isNew = offered !== undefined && unsavedIn(offered.values, saved ?? {}) !== undefined;
  if (place === undefined || offered === undefined || !isNew) return undefined;
  const forget = () => {
    keep(window.localStorage, place, undefined);
    setOffered(undefined);
  };
  const restore = () => {
    for (const [name, value] of Object.entries(offered.values)) change?.(name, value);
    setOffered(undefined);
  };
  return { text: offered, restore, forget };
}

function Offer({ text, restore, forget }: Offered): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  const when = formatDate(text.at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography>{formatMessage({ id: 'dossier.unsaved.offer' }, { when })}</Typography>
      <Flex gap={2}>
        <Button size="S" onClick={restore}>
          {formatMessage({ id: 'dossier.unsaved.restore' })}
        </Button>
        <Button size="S" variant="tertiary" onClick={forget}>
          {formatMessage({ id: 'dossier.unsaved.forget' })}
        </Button>
      </Flex>
    </Flex>
  );
}
