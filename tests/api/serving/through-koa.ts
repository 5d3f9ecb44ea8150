import type { Newsroom } from '../../helpers/newsroom';

/** Asks with the fast path taken away for this one request. */
export async function fetchThroughKoa(
  { strapi, url }: Newsroom,
  address: string,
  options?: RequestInit,
): Promise<Response> {
  const server = strapi.server.httpServer;
  const listeners = server.listeners('request') as ((...parameters: unknown[]) => void)[];
  server.removeAllListeners('request');
  const koa = strapi.server.app.callback();
  server.on('request', (request, response) => void koa(request, response));
  try {
    return await fetch(`${url}${address}`, options);
  } finally {
    server.removeAllListeners('request');
    for (const listener of listeners) server.on('request', listener);
  }
}

/** What an answer says, without what differs each time. */
export async function answerOf(response: Response): Promise<object> {
  const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  return { status: response.status, headers: Object.fromEntries(headers), text: await response.text() };
}
