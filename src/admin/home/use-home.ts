import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What a widget knows. */
export type Known<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'known'; readonly data: T };

/** Asks what a widget of the home page shows. */
export function useHome<T>(name: string): Known<T> {
  const { get } = useFetchClient();
  const [known, setKnown] = useState<Known<T>>({ state: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    get<{ data: T }>(`/desk/home/${name}`).then(
      ({ data }) => isWanted && setKnown({ state: 'known', data: data.data }),
      () => isWanted && setKnown({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [get, name]);
  return known;
}
