import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

/** Answers a request, or says that it did not take it; then nothing has been written. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

/**
 * Lets a handler see the requests of a server before those that listen for them already. What it does not take goes on to
 * them untouched, and so does what it fails at.
 * @returns what puts everything back.
 */
export function standBefore(
  server: Server,
  handle: Handler,
  onFailure: (error: unknown) => void,
): () => void {
  const others = server.listeners('request') as RequestListener[];
  const passOn: RequestListener = (request, response) => {
    for (const other of others) other.call(server, request, response);
  };
  const listener = listenerOf(handle, passOn, onFailure);
  server.removeAllListeners('request').on('request', listener);
  return () => {
    server.removeListener('request', listener);
    for (const other of others) server.on('request', other);
  };
}

function listenerOf(
  handle: Handler,
  passOn: RequestListener,
  onFailure: (error: unknown) => void,
): RequestListener {
  return (request, response) => {
    const settle = (isTaken: boolean) => {
      if (!isTaken) passOn(request, response);
    };
    const fail = (error: unknown) => {
      onFailure(error);
      if (response.headersSent) response.destroy();
      else passOn(request, response);
    };
    let taken: Promise<boolean> | boolean;
    try {
      taken = handle(request, response);
    } catch (error) {
      return fail(error);
    }
    if (typeof taken === 'boolean') settle(taken);
    else taken.then(settle, fail);
  };
}
