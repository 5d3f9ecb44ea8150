import type { Answer, Newsroom } from '../../../helpers/newsroom';

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
}

interface Field {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: readonly {
    readonly name: string;
    readonly type: TypeRef;
    readonly defaultValue: string | null;
  }[];
}

/** A field of Query or Mutation, by its name in the table (`Query.articles`), and an operation that asks for it. */
export interface AskedField {
  readonly name: string;
  readonly operation: string;
}

const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const FIELDS = `fields { name type { ${REF} } args { name defaultValue type { ${REF} } } }`;

/** Every field that a client may begin with, as the running server tells it. */
export async function fieldsOf(newsroom: Newsroom): Promise<readonly AskedField[]> {
  const token = await newsroom.apiToken({ type: 'full-access' });
  const ask = async (query: string) => (await newsroom.graphql(query, {}, { token })).body.data.__schema;
  const { queryType } = await ask(`{ __schema { queryType { ${FIELDS} } } }`);
  const { mutationType } = await ask(`{ __schema { mutationType { ${FIELDS} } } }`);
  const asked = (kind: 'Query' | 'Mutation', fields: readonly Field[]) =>
    fields.map((field) => ({ name: `${kind}.${field.name}`, operation: operationOf(kind, field) }));
  return [...asked('Query', queryType.fields), ...asked('Mutation', mutationType.fields)];
}

function operationOf(kind: 'Query' | 'Mutation', { name, type, args }: Field): string {
  const needed = args.filter(
    (arg) => `${name}.${arg.name}` in SAMPLES || (arg.type.kind === 'NON_NULL' && arg.defaultValue === null),
  );
  const given = needed.map((arg) => `${arg.name}: ${sampleOf(name, arg.name, arg.type)}`).join(', ');
  const rest = isLeaf(type) ? '' : ' { __typename }';
  return `${kind.toLowerCase()} { asked: ${name}${given === '' ? '' : `(${given})`}${rest} }`;
}

function bare(type: TypeRef): TypeRef {
  return type.ofType ? bare(type.ofType) : type;
}

function isLeaf(type: TypeRef): boolean {
  return ['SCALAR', 'ENUM'].includes(bare(type).kind);
}

/** Something that the demonstration story has where a field asks for one of the graph; nobody's id elsewhere. */
const SAMPLES: Readonly<Record<string, string>> = {
  'story.slug': '"kyrgyz-president-asks-united-states-to-stay-out"',
  'dossier.slug': '"sadyr-japarov"',
  'thread.slug': '"letter-of-japarov-to-blinken"',
  'search.q': '"president"',
};

function sampleOf(field: string, name: string, type: TypeRef): string {
  const { kind } = bare(type);
  if (kind === 'ENUM') return 'person';
  if (kind === 'INPUT_OBJECT') return '{}';
  return SAMPLES[`${field}.${name}`] ?? (bare(type).name === 'Int' ? '1' : '"abcdefghijklmnopqrstuvwx"');
}

/** What a caller was answered in a word: 200, `ro` where it is said that GraphQL only reads, otherwise the error's code. */
export function wordOf({ status, body }: Answer): string {
  const [error] = (body.errors ?? []) as readonly { message: string; extensions?: { code?: string } }[];
  if (error === undefined) return String(status);
  const messages = JSON.stringify(body.errors);
  if (messages.includes('GraphQL is for reading here')) return 'ro';
  return (
    { FORBIDDEN: '403', UNAUTHENTICATED: '401', NOT_FOUND: '404' }[error.extensions?.code ?? ''] ??
    String(status)
  );
}
