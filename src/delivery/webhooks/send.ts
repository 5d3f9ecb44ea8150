import {
  request as plainRequest,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as tlsRequest } from 'node:https';
import { guardedLookup } from './guarded-lookup';
import { addressProblem, hostOf, type AddressRules } from './receiver-address';

/** One attempt to tell a receiver something. */
export interface Attempt {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SendRules extends AddressRules {
  /** From the name's resolution to the answer's status, in milliseconds. */
  readonly timeoutMs: number;
}

/** What came of it. */
export type SendOutcome =
  | {
      readonly outcome: 'answered';
      readonly status: number;
      /** The beginning of the answer's body. */
      readonly answer: string;
      /** What `Retry-After` asks for, in seconds; 0 where it asks for nothing that can be read. */
      readonly retryAfter: number;
    }
  /** No answer came, with the reason in a few words, which name neither the address nor a secret. */
  | { readonly outcome: 'unreached'; readonly reason: string };

/** So much of an answer is read, in bytes, and so much kept, in characters. */
const MOST_READ = 4096;
const MOST_KEPT = 500;

/**
 * Sends one request and reads the beginning of the answer. Redirects are answers like any other: whoever follows them can be
 * led anywhere. Never throws.
 */
export async function send(attempt: Attempt, rules: SendRules): Promise<SendOutcome> {
  const problem = addressProblem(attempt.url, rules);
  if (problem !== undefined) return { outcome: 'unreached', reason: problem };
  return new Promise((resolve) => {
    const request = open(attempt, rules);
    let endAnswer: (() => void) | undefined;
    const settle = (outcome: SendOutcome) => {
      clearTimeout(timer);
      request.destroy();
      resolve(outcome);
    };
    const fail = (reason: string) => {
      if (endAnswer === undefined) settle({ outcome: 'unreached', reason });
      else endAnswer();
    };
    const timer = setTimeout(() => fail('No answer in time'), rules.timeoutMs);
    request.on('response', (response) => {
      endAnswer = readAnswer(response, settle);
    });
    // Whoever wants to talk another protocol has not answered.
    request.on('upgrade', (_answer, socket) => {
      socket.destroy();
      fail('No HTTP answer');
    });
    request.on('error', (error) => fail(reasonOf(error)));
    request.end(attempt.body);
  });
}

function open({ url, headers, body }: Attempt, rules: SendRules): ClientRequest {
  const address = new URL(url);
  const options: RequestOptions = {
    method: 'POST',
    host: hostOf(address),
    port: address.port || undefined,
    path: address.pathname + address.search,
    // A connection of its own for each attempt: none is reused whose address was looked at for another.
    agent: false,
    ...(rules.arePrivateAllowed ? {} : { lookup: guardedLookup() }),
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Dossier-Webhooks/1',
      'accept-encoding': 'identity',
    },
  };
  return address.protocol === 'https:' ? tlsRequest(options) : plainRequest(options);
}

/**
 * The status decides; of the body as much is kept as came, however it ends.
 * @returns what ends the reading.
 */
function readAnswer(response: IncomingMessage, settle: (outcome: SendOutcome) => void): () => void {
  const pieces: Buffer[] = [];
  let length = 0;
  const end = () =>
    settle({
      outcome: 'answered',
      status: response.statusCode ?? 0,
      answer: keptText(Buffer.concat(pieces).subarray(0, MOST_READ)),
      retryAfter: secondsOf(response.headers['retry-after']),
    });
  response.on('data', (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
    if (length >= MOST_READ) end();
  });
  response.on('end', end).on('error', end).on('close', end);
  return end;
}

/** Text as far as it can be shown in a line. */
function keptText(bytes: Buffer): string {
  const shown = bytes.toString('utf8').replace(/[\p{C}\s]+/gu, ' ');
  return shown.trim().slice(0, MOST_KEPT);
}

function secondsOf(header: string | undefined): number {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : 0;
}

const REASONS: Readonly<Record<string, string>> = {
  PRIVATE_ADDRESS: 'The name leads into this network',
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection closed without an answer',
  ENOTFOUND: 'No such host',
  EAI_AGAIN: 'The name could not be resolved',
  EHOSTUNREACH: 'Host not reachable',
  ENETUNREACH: 'Network not reachable',
  ETIMEDOUT: 'No connection in time',
  EPIPE: 'Connection closed without an answer',
};

/** Known reasons in words, others by their code: messages of the system hold addresses. */
function reasonOf(error: Error & { readonly code?: unknown }): string {
  const code =
    typeof error.code === 'string' && /^[A-Z0-9_]{2,60}$/.test(error.code) ? error.code : 'UNKNOWN';
  return REASONS[code] ?? `Connection failed (${code})`;
}
