import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { ChecksAnswer } from '../../editorial/desk/answers/checks';
import { checksOf, type Checks } from './checks';

/** What is known of the checks of a record. */
export type ChecksState =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'known'; readonly checks: Checks };

/**
 * Asks for the checks of a saved record, again after each save and publication.
 * @param type As the desk's routes name it.
 * @param version Something that is another value after each write.
 */
export function useChecks(type: string, documentId: string, version: string): ChecksState {
  const { get } = useFetchClient();
  const [known, setKnown] = useState<ChecksState>({ state: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: ChecksState) => {
      if (isWanted) setKnown(next);
    };
    get<{ data: ChecksAnswer }>(`/desk/checks/${type}/${encodeURIComponent(documentId)}`).then(
      ({ data }) => show({ state: 'known', checks: checksOf(data.data) }),
      () => show({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [get, type, documentId, version]);
  return known;
}
