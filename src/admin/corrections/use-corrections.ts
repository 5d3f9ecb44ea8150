import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Carrier } from '../../editorial/desk/answers/corrections';
import { useFreshRecord } from '../saving/use-fresh-record';
import type { Kind, NotedArticle } from './corrections';

/** The record that is put right. */
export interface CorrectionOf {
  readonly model: string;
  readonly type: string;
  readonly documentId: string;
}

interface Note {
  readonly kind: Kind;
  readonly articles: readonly NotedArticle[];
}

export function useCorrections({ model, type, documentId }: CorrectionOf) {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const { formatMessage } = useIntl();
  const readAnew = useFreshRecord(model, documentId);
  const [carriers, setCarriers] = useState<readonly Carrier[] | undefined>();
  const [hasFailed, setFailed] = useState(false);
  const address = `/desk/corrections/${type}/${encodeURIComponent(documentId)}`;
  useEffect(() => {
    get<{ data: { carriers: Carrier[] } }>(address).then(
      ({ data }) => setCarriers(data.data.carriers),
      () => setFailed(true),
    );
  }, [get, address]);
  /** Says whether it was done. */
  const correct = async (note: Note): Promise<boolean> => {
    try {
      const { data } = await post<{ data: { noted: unknown[] } }>(address, note);
      const count = data.data.noted.length;
      toggleNotification({
        type: 'success',
        message: formatMessage({ id: 'dossier.correct.done' }, { count }),
      });
      readAnew();
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: errorText(error as never) });
      return false;
    }
  };
  return { carriers, hasFailed, correct };
}
