import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { DELIVERIES_PAGE, type Delivery } from './webhooks';

interface Known {
  readonly deliveries?: readonly Delivery[];
  readonly hasFailed: boolean;
}

/**
 * The deliveries of a webhook in a state, or in all, so far, and what reads the next page; undefined at the end.
 * @param turn With every other one they are asked anew, from the beginning.
 */
export function useDeliveries(webhookId: string, state: string, turn: number) {
  const { get } = useFetchClient();
  const [known, setKnown] = useState<Known>({ hasFailed: false });
  const [isEnd, setEnd] = useState(true);
  const ask = async (after: string | undefined) => {
    const params = { ...(state ? { state } : {}), ...(after ? { after } : {}) };
    const { data } = await get<{ data: Delivery[] }>(`/desk/webhooks/${webhookId}/deliveries`, { params });
    return data.data;
  };
  const fail = () => setKnown(({ deliveries }) => ({ deliveries, hasFailed: true }));
  useEffect(() => {
    let isWanted = true;
    ask(undefined).then(
      (deliveries) => {
        if (!isWanted) return;
        setKnown({ deliveries, hasFailed: false });
        setEnd(deliveries.length < DELIVERIES_PAGE);
      },
      () => isWanted && fail(),
    );
    return () => {
      isWanted = false;
    };
    // `ask` is another function with every rendering, of the same three values.
  }, [get, webhookId, state, turn]);
  const last = known.deliveries?.at(-1)?.id;
  const more = () =>
    void ask(last).then((further) => {
      setKnown(({ deliveries = [] }) => ({ deliveries: [...deliveries, ...further], hasFailed: false }));
      setEnd(further.length < DELIVERIES_PAGE);
    }, fail);
  return { ...known, more: isEnd || last === undefined ? undefined : more };
}
