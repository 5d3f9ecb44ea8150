import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { sentWishes, type Webhook, type WebhookState, type Wishes } from './webhooks';

/** A secret that was just made: it is shown now and never again. */
export interface ToldSecret {
  readonly name: string;
  readonly secret: string;
}

/** What the page `Webhooks` knows and can do. What fails is told to the editor, and answered with false. */
export interface WebhooksDesk {
  readonly webhooks: readonly Webhook[] | undefined;
  readonly hasFailed: boolean;
  readonly told: ToldSecret | undefined;
  readonly forget: () => void;
  /** Grows with everything that was done: what is shown is then asked anew. */
  readonly turn: number;
  readonly save: (wishes: Wishes, id?: string) => Promise<boolean>;
  readonly change: (id: string, state: WebhookState) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly renewSecret: (webhook: Webhook) => Promise<boolean>;
  readonly test: (id: string) => Promise<boolean>;
  readonly sendAgain: (deliveryId: string) => Promise<boolean>;
  readonly skip: (deliveryId: string) => Promise<boolean>;
}

/** Until a test, or what is sent again, has most probably come to an end, in milliseconds. */
const SOON_MS = 1500;

/** The webhooks with what can be done to them. */
export function useWebhooks(): WebhooksDesk {
  const { get, post, put, del } = useFetchClient();
  const [turn, setTurn] = useState(0);
  const [told, setTold] = useState<ToldSecret | undefined>();
  const [known, setKnown] = useState<{ webhooks?: readonly Webhook[]; hasFailed: boolean }>({
    hasFailed: false,
  });
  const done = useTold(() => setTurn((one) => one + 1));
  useEffect(() => {
    let isWanted = true;
    get<{ data: Webhook[] }>('/desk/webhooks').then(
      ({ data }) => isWanted && setKnown({ webhooks: data.data, hasFailed: false }),
      () => isWanted && setKnown(({ webhooks }) => ({ webhooks, hasFailed: true })),
    );
    return () => {
      isWanted = false;
    };
  }, [get, turn]);
  const make = (name: string, asked: Promise<{ data: { data: { secret: string } } }>) =>
    done(asked.then(({ data }) => setTold({ name, secret: data.data.secret })));
  return {
    webhooks: known.webhooks,
    hasFailed: known.hasFailed,
    told,
    turn,
    forget: () => setTold(undefined),
    save: (wishes, id) =>
      id === undefined
        ? make(wishes.name, post('/desk/webhooks', sentWishes(wishes)))
        : done(put(`/desk/webhooks/${id}`, sentWishes(wishes))),
    change: (id, state) => done(put(`/desk/webhooks/${id}`, { state })),
    remove: (id) => done(del(`/desk/webhooks/${id}`)),
    renewSecret: ({ id, name }) => make(name, post(`/desk/webhooks/${id}/secret`)),
    test: (id) => done(post(`/desk/webhooks/${id}/test`), 'dossier.webhooks.testSent'),
    sendAgain: (id) => done(post(`/desk/webhook-deliveries/${id}/send`), 'dossier.webhooks.sentAgain'),
    skip: (id) => done(post(`/desk/webhook-deliveries/${id}/skip`), 'dossier.webhooks.skipped'),
  };
}

/** Waits for something that was asked for, tells what came of it, and has everything asked anew. */
function useTold(again: () => void) {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const { formatMessage } = useIntl();
  return async (asked: Promise<unknown>, message?: string): Promise<boolean> => {
    try {
      await asked;
      if (message !== undefined) {
        toggleNotification({ type: 'success', message: formatMessage({ id: message }) });
        setTimeout(again, SOON_MS);
      }
      again();
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: errorText(error as never) });
      return false;
    }
  };
}
