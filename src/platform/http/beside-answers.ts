/** The part of Koa's application that is used here. */
interface KoaApplication {
  onerror: (error: Error) => void;
}

interface ErrorLog {
  debug(message: string): unknown;
  error(error: Error): unknown;
}

interface BesideAnswer extends Error {
  readonly code?: string;
  readonly status?: number;
  readonly expose?: boolean;
}

/** Of Node's HTTP parser, of a client who was too slow, and of connections that the other side closed. */
const OF_CLIENTS =
  /^(HPE_\w+|ERR_HTTP_REQUEST_TIMEOUT|ERR_STREAM_PREMATURE_CLOSE|ECONNRESET|ECONNABORTED|EPIPE)$/;

/**
 * Puts into the log what goes wrong beside an answer, which Koa prints to the console with its stack. What clients do to their own
 * connections is a line of the finest level: anybody can break off as many as he likes, and nobody need read of it.
 */
export function logBesideAnswers(app: KoaApplication, log: ErrorLog): void {
  app.onerror = (error: BesideAnswer) => {
    const { code = '', status, expose = false } = error;
    if (OF_CLIENTS.test(code)) log.debug(`A connection broke off: ${code}`);
    else if (status !== 404 && !expose) log.error(error);
  };
}
