import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What a widget knows. */
export type Known<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'known'; readonly data: T };

type Get = ReturnType<typeof useFetchClient>['get'];

/** What is being asked now: two widgets that show parts of one answer ask for it once. */
const underWay = new Map<string, Promise<unknown>>();

function ask<T>(get: Get, name: string): Promise<T> {
  const known = underWay.get(name);
  if (known !== undefined) return known as Promise<T>;
  const asked = get<{ data: T }>(`/desk/home/${name}`)
    .then(({ data }) => data.data)
    .finally(() => underWay.delete(name));
  underWay.set(name, asked);
  return asked;
}

/** Asks what a widget of the home page shows. */
export function useHome<T>(name: string): Known<T> {
  const { get } = useFetchClient();
  const [known, setKnown] = useState<Known<T>>({ state: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    ask<T>(get, name).then(
      (data) => isWanted && setKnown({ state: 'known', data }),
      () => isWanted && setKnown({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [get, name]);
  return known;
}
