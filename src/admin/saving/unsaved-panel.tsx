import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LOCALES, RECORD_TYPES } from '../../content/content-types';
import { noteBase, onSave } from './save-base';
import { keep, placeOf, putBack, readKept, unsavedIn, type UnsavedText } from './unsaved-text';

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

type Values = Readonly<Record<string, unknown>>;

/**
 * What is written is kept shortly after typing, and at once when it is saved: a save that is refused leaves Strapi's form as it
 * is stored by then, without what was written. It is forgotten when it is saved, and when its writer says so.
 */
function useUnsaved(place: string | undefined): Offered | undefined {
  const values = useForm('Dossier', (form) => form.values, false) as Values | undefined;
  const saved = useForm('Dossier', (form) => form.initialValues, false) as Values | undefined;
  const change = useForm('Dossier', (form) => form.onChange, false);
  const [offered, setOffered] = useState<UnsavedText | undefined>();
  // What was left behind is looked for once for each record; what is typed from then on does not stand in its place.
  useEffect(() => {
    setOffered(place === undefined ? undefined : readKept(window.localStorage, place));
  }, [place]);
  useKeeping(place, { values: values ?? {}, saved: saved ?? {} }, setOffered);
  if (place === undefined || offered === undefined) return undefined;
  const isElsewhere =
    unsavedIn(offered.values, saved ?? {}) === undefined ||
    unsavedIn(offered.values, values ?? {}) === undefined;
  if (isElsewhere) return undefined;
  const forget = () => {
    keep(window.localStorage, place, undefined);
    setOffered(undefined);
  };
  const restore = () => {
    for (const [name, value] of Object.entries(offered.values)) change?.(name, putBack(value));
    setOffered(undefined);
  };
  return { text: offered, restore, forget };
}

function useKeeping(
  place: string | undefined,
  form: { readonly values: Values; readonly saved: Values },
  offer: (text: UnsavedText | undefined) => void,
): void {
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  });
  const { values, saved } = form;
  useEffect(() => {
    if (place === undefined) return undefined;
    const keepNow = () => {
      const unsaved = unsavedIn(latest.current.values, latest.current.saved);
      if (unsaved) keep(window.localStorage, place, { at: new Date().toISOString(), values: unsaved });
    };
    const timer = setTimeout(keepNow, PAUSE_MS);
    const stops = [
      () => clearTimeout(timer),
      onSave(window, 'before', keepNow),
      onSave(window, 'done', () => keep(window.localStorage, place, undefined)),
      onSave(window, 'refused', () => offer(readKept(window.localStorage, place))),
    ];
    return () => stops.forEach((stop) => stop());
  }, [place, values, saved, offer]);
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
