import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useDocument as useDocument, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LOCALES, RECORD_TYPES } from '../../content/content-types';
import { fieldLabel } from '../layouts/field-label';
import type { FormSchema } from './form-schema';
import { noteBase, onSave } from './save-base';
import type { SavedLink } from './unsaved-links';
import {
  changedByBoth,
  isIn,
  keep,
  placeOf,
  putBack,
  readKept,
  someOf,
  unsavedIn,
  type Return,
  type UnsavedFields,
  type UnsavedText,
} from './unsaved-text';

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
  // Into a form that is not filled yet nothing is put back: it would be gone when that is.
  const isFilled = documentId === undefined || document !== undefined;
  const kept = isOurs && isFilled ? placeOf(model, documentId, locale ?? LOCALES[0].code) : undefined;
  const offered = useUnsaved(kept, useReturn(model, documentId, locale));
  if (offered === undefined) return null;
  return {
    title: formatMessage({ id: 'dossier.unsaved.title', defaultMessage: 'Not saved' }),
    content: <Offer model={model} {...offered} />,
  };
};

interface Offered {
  readonly text: UnsavedText;
  /** Fields to which somebody else gave another value since. */
  readonly both: readonly string[];
  readonly restore: () => void;
  /** All but those; undefined where nothing else is kept. */
  readonly restoreOthers: (() => void) | undefined;
  readonly forget: () => void;
}

type Values = Readonly<Record<string, unknown>>;

/** As many links of one field as the content manager gives at once. */
const MOST_LINKS = 100;

/** How what was kept of a record finds its way back. */
function useReturn(model: string, documentId: string | undefined, locale: string | null): Return {
  const schema = useFormSchema(model);
  const { get } = useFetchClient();
  const ask = useCallback<Return['ask']>(
    async (owner, field) => {
      const address = `/content-manager/relations/${owner.model}/${String(owner.id)}/${field}`;
      const params = {
        pageSize: MOST_LINKS,
        page: 1,
        status: 'draft',
        ...(locale === null ? {} : { locale }),
      };
      const answer = await get<{ results: SavedLink[] }>(address, { params }).catch(() => undefined);
      // Strapi gives the last link first.
      return answer?.data.results.toReversed();
    },
    [get, locale],
  );
  return useMemo(() => ({ schema, owner: { model, id: documentId }, ask }), [schema, model, documentId, ask]);
}

/** The schema that the form is made from; Strapi has read it before there is a form. */
function useFormSchema(model: string): FormSchema {
  const { schema, components } = useDocument({ collectionType: 'collection-types', model }, { skip: true });
  const attributes = schema?.attributes as FormSchema['attributes'] | undefined;
  return useMemo(
    () => ({ attributes: attributes ?? {}, components: components as unknown as FormSchema['components'] }),
    [attributes, components],
  );
}

/**
 * What is written is kept shortly after typing, and at once when it is saved: a save that is refused leaves Strapi's form as it
 * is stored by then, without what was written. It is forgotten when it is saved, and when its writer says so.
 */
function useUnsaved(place: string | undefined, to: Return): Offered | undefined {
  const values = useForm('Dossier', (form) => form.values, false) as Values | undefined;
  const saved = useForm('Dossier', (form) => form.initialValues, false) as Values | undefined;
  const change = useForm('Dossier', (form) => form.onChange, false);
  const [offered, setOffered] = useState<UnsavedText | undefined>();
  // What was left behind is looked for once for each record; what is typed from then on does not stand in its place.
  useEffect(() => {
    setOffered(place === undefined ? undefined : readKept(window.localStorage, place));
  }, [place]);
  const form = { values: values ?? {}, saved: saved ?? {} };
  useKeeping(place, { ...form, schema: to.schema }, setOffered);
  if (place === undefined || offered === undefined) return undefined;
  if (isIn(form.saved, offered.fields) || isIn(form.values, offered.fields)) return undefined;
  const forget = () => {
    keep(window.localStorage, place, undefined);
    setOffered(undefined);
  };
  const restore = async (fields: UnsavedFields, left: UnsavedText | undefined) => {
    const back = await putBack(fields, form.values, to);
    for (const [name, value] of Object.entries(back)) change?.(name, value);
    setOffered(left);
  };
  const both = changedByBoth(offered.fields, form.saved);
  const others = someOf(offered.fields, both, 'others');
  const left = { ...offered, fields: someOf(offered.fields, both, 'these') };
  const hasOthers = both.length > 0 && Object.keys(others).length > 0;
  return {
    ...{ text: offered, both, forget },
    restore: () => void restore(offered.fields, undefined),
    restoreOthers: hasOthers ? () => void restore(others, left) : undefined,
  };
}

interface WrittenForm {
  readonly values: Values;
  readonly saved: Values;
  readonly schema: FormSchema;
}

function useKeeping(
  place: string | undefined,
  form: WrittenForm,
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
      const unsaved = unsavedIn(latest.current.values, latest.current.saved, latest.current.schema);
      if (unsaved) keep(window.localStorage, place, { at: new Date().toISOString(), fields: unsaved });
    };
    const timer = setTimeout(keepNow, PAUSE_MS);
    const forget = () => {
      // Until it is read anew, the form holds as unsaved what is saved now.
      clearTimeout(timer);
      keep(window.localStorage, place, undefined);
    };
    const stops = [
      () => clearTimeout(timer),
      onSave(window, 'before', keepNow),
      onSave(window, 'done', forget),
      onSave(window, 'refused', () => offer(readKept(window.localStorage, place))),
    ];
    return () => stops.forEach((stop) => stop());
  }, [place, values, saved, offer]);
}

function Offer({
  model,
  text,
  both,
  restore,
  restoreOthers,
  forget,
}: Offered & { model: string }): ReactNode {
  const { formatMessage, formatDate, formatList } = useIntl();
  const when = formatDate(text.at, { dateStyle: 'medium', timeStyle: 'short' });
  const fields = formatList(both.map((name) => formatMessage(fieldLabel(model, name))));
  const word = (name: string) => formatMessage({ id: `dossier.unsaved.${name}` });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography>{formatMessage({ id: 'dossier.unsaved.offer' }, { when })}</Typography>
      {both.length > 0 && (
        <Typography>{formatMessage({ id: 'dossier.unsaved.both' }, { fields })}</Typography>
      )}
      <Flex gap={2} wrap="wrap">
        {restoreOthers && (
          <Button size="S" onClick={restoreOthers}>
            {word('others')}
          </Button>
        )}
        <Button size="S" variant={both.length > 0 ? 'secondary' : 'default'} onClick={restore}>
          {word(both.length > 0 ? 'replace' : 'restore')}
        </Button>
        <Button size="S" variant="tertiary" onClick={forget}>
          {word('forget')}
        </Button>
      </Flex>
    </Flex>
  );
}
