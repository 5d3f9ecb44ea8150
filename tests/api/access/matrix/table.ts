/** One row of the matrix: a request and what each caller is answered. */
export interface Row {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly answers: Readonly<Record<string, string>>;
}

/** A word for a whole row, such as `all:401`, is the same for every caller. */
const ALL = /^all:(.+)$/;

/**
 * Reads a table. The first line names the callers; each other line is a method, a path, perhaps a body in JSON without
 * spaces, and one answer for each caller, or none yet. Lines that begin with # are remarks.
 *
 * @throws Error when a line has another number of answers than there are callers.
 */
export function rowsOf(table: string): { callers: readonly string[]; rows: readonly Row[] } {
  const [head = '', ...lines] = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const callers = head.split(/\s+/);
  return { callers, rows: lines.map((line) => rowOf(line, callers)) };
}

function rowOf(line: string, callers: readonly string[]): Row {
  const [method = '', path = '', ...rest] = line.split(/\s+/);
  const body = rest[0]?.startsWith('{') ? rest.shift() : undefined;
  const same = ALL.exec(rest[0] ?? '')?.[1];
  const answers = same === undefined ? rest : callers.map(() => same);
  if (answers.length > 0 && answers.length !== callers.length)
    throw new Error(`${method} ${path} has ${answers.length} answers for ${callers.length} callers`);
  return {
    method,
    path,
    body,
    answers: Object.fromEntries(callers.map((who, at) => [who, answers[at] ?? '?'])),
  };
}

/** A row as it stands in a table: for a failing test, and for whoever writes a new row. */
export function lineOf(row: Row, callers: readonly string[], answers: Row['answers']): string {
  const request = [row.method, row.path, row.body].filter((part) => part !== undefined).join(' ');
  return `${request.padEnd(96)} ${callers.map((who) => (answers[who] ?? '?').padEnd(4)).join(' ')}`.trimEnd();
}
