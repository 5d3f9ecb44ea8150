import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account, Newsroom } from '../../helpers/newsroom';

export const ARTICLE = 'api::article.article';

/** Sends to this machine, looks often and does not wait for long. */
export const ENV = { WEBHOOKS_ALLOW_PRIVATE: 'true', WEBHOOKS_SECONDS: '1', WEBHOOKS_TIMEOUT_SECONDS: '2' };

export const STORY_EVENTS = ['story.published', 'story.updated', 'story.corrected', 'story.unpublished'];

export interface Made {
  readonly id: string;
  readonly secret: string;
}

/** A delivery as the desk shows it. */
export interface Shown {
  readonly id: string;
  readonly event: string;
  readonly eventId: string;
  readonly recordId: string | null;
  readonly state: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly answer: string | null;
  readonly message: string | null;
  readonly heldBy: { readonly id: string; readonly event: string; readonly attempts: number } | null;
  readonly holds: number;
  readonly skippedBy: { readonly name: string | null } | null;
}

/** What an editor does on the page `Webhooks`. */
export function deskOf(newsroom: Newsroom, { token }: Account) {
  const data = async <T>(answer: Promise<{ status: number; body: { data: T } }>): Promise<T> => {
    const { status, body } = await answer;
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body.data;
  };
  return {
    subscribe: (url: string, wishes: object = {}) =>
      data<Made>(
        newsroom.post(
          '/desk/webhooks',
          { name: 'A consumer', url, events: STORY_EVENTS, ...wishes },
          { token },
        ),
      ),
    change: (id: string, change: object) =>
      data<object>(newsroom.put(`/desk/webhooks/${id}`, change, { token })),
    remove: (id: string) => data<object>(newsroom.delete(`/desk/webhooks/${id}`, { token })),
    list: () =>
      data<{ id: string; state: string; reason: string | null; waiting: number; failed: number }[]>(
        newsroom.get('/desk/webhooks', { token }),
      ),
    deliveries: (id: string, query: Record<string, string> = {}) =>
      data<Shown[]>(newsroom.get(`/desk/webhooks/${id}/deliveries`, { token, query })),
    test: (id: string) => data<{ id: string }>(newsroom.post(`/desk/webhooks/${id}/test`, {}, { token })),
    audit: (query: Record<string, string>) =>
      data<{ recordId: string; label: string | null; editor: object }[]>(
        newsroom.get('/desk/audit', { token, query }),
      ),
    rotate: (id: string) => data<Made>(newsroom.post(`/desk/webhooks/${id}/secret`, {}, { token })),
    skip: (delivery: string) =>
      data<object>(newsroom.post(`/desk/webhook-deliveries/${delivery}/skip`, {}, { token })),
    sendAgain: (delivery: string) =>
      data<object>(newsroom.post(`/desk/webhook-deliveries/${delivery}/send`, {}, { token })),
  };
}

export type Desk = ReturnType<typeof deskOf>;

/** Writes as the panel does, by the Document Service. */
export function writerOf(newsroom: Newsroom) {
  const articles = newsroom.strapi.documents(ARTICLE);
  return {
    draft: async (headline: string, fields: object = {}): Promise<string> =>
      (await articles.create({ data: { headline, kind: 'news', ...fields } as never })).documentId,
    publish: (documentId: string, locale = 'en') => articles.publish({ documentId, locale }),
    story: async (headline: string, fields: object = {}): Promise<string> => {
      const { documentId } = await articles.create({ data: { headline, kind: 'news', ...fields } as never });
      await articles.publish({ documentId });
      return documentId;
    },
    change: (documentId: string, fields: object, locale = 'en') =>
      articles.update({ documentId, locale, data: fields as never }),
    unpublish: (documentId: string, locale = 'en') => articles.unpublish({ documentId, locale }),
    remove: (documentId: string) => articles.delete({ documentId }),
  };
}

type ReadWebhook = (headers: object, body: string, secret: string) => { readonly type: string } | undefined;

/** The check that the documentation shows to consumers. */
export async function documentedCheck(): Promise<ReadWebhook> {
  const text = readFileSync(path.join(__dirname, '../../../docs/apps/webhooks.md'), 'utf8');
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-webhooks-'));
  const file = path.join(folder, 'read-webhook.mjs');
  writeFileSync(file, /```js\n([\s\S]+?)```/.exec(text)?.[1] ?? '');
  const { readWebhook } = (await import(file)) as { readWebhook: ReadWebhook };
  rmSync(folder, { recursive: true });
  return readWebhook;
}
