import type { WireAnswer, WireRequest } from '../../helpers/wire';

/** What must stand in no answer: words of hidden records, addresses of accounts and the like. */
export type Canaries = readonly string[];

const PATIENCE_MS = 15_000;

/** Traces of our own insides: stacks, files, statements, messages of the language and the database. */
const INSIDES = [
  /\n\s+at [^\n]+:\d+:\d+/,
  /node_modules|\/dist\/|file:\/\/\//,
  /\b(Type|Reference|Range|Syntax)Error: /,
  // Of a variable that a query does not define GraphQL says the same.
  /Cannot (read|convert|set)|is not a function|is not iterable|(?<!Variable \\"\$\w+\\" )is not defined/,
  /\bselect (distinct )?"|\binsert into "|\bupdate "|invalid input syntax|does not exist at character|duplicate key value/i,
  /\bknex\b|\bSQLSTATE\b|\bpg_[a-z]+\(/i,
];

/** Paths that answer in Strapi's envelope; elsewhere a refusal is a page or has no body. */
const ENVELOPED = /^\/(api|desk|content-manager|admin|upload|users-permissions)\//i;

/** Everything wrong with an answer, in words; empty where nothing is. */
export function faultsOf(request: WireRequest, answer: WireAnswer, canaries: Canaries): readonly string[] {
  const { status, text, ms } = answer;
  return [
    ...(status >= 200 && status < 500 ? [] : [`status ${status}: ${text.slice(0, 200)}`]),
    ...(ms > PATIENCE_MS ? [`${Math.round(ms)} ms`] : []),
    ...INSIDES.filter((pattern) => pattern.test(text) && !pattern.test(sentBy(request))).map(
      (pattern) => `shows its insides (${pattern.source.slice(0, 40)}): ${around(text, pattern)}`,
    ),
    ...canaries
      .filter((word) => text.includes(word) && !sentBy(request).includes(word))
      .map((word) => `shows ${word}`),
    ...envelopeFaults(request, answer),
  ];
}

/** What a client sent may come back to it, in the messages that say what was wrong. */
function sentBy({ target, body = '', headers = {} }: WireRequest): string {
  return [decoded(target), target, String(body), ...Object.values(headers)].join('\n');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target.replace(/\+/g, ' '));
  } catch {
    return target;
  }
}

function around(text: string, pattern: RegExp): string {
  const at = pattern.exec(text)?.index ?? 0;
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 120));
}

/** A refusal is Strapi's envelope with its own status in it. Node's own refusals of what is no HTTP have no body. */
function envelopeFaults({ method, target }: WireRequest, { status, text }: WireAnswer): readonly string[] {
  if (status < 400 || status >= 500 || method === 'HEAD' || !ENVELOPED.test(target) || text === '') return [];
  const body = parsed(text) as
    { data?: unknown; error?: { status?: unknown; message?: unknown } } | undefined;
  const isEnvelope =
    body?.data === null && body.error?.status === status && typeof body.error.message === 'string';
  return isEnvelope ? [] : [`${status} without the envelope: ${text.slice(0, 150)}`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
