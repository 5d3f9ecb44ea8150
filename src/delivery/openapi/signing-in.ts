import { response } from './responses';
import {
  boolean,
  integer,
  moment,
  nullable,
  object,
  oneOfWords,
  ref,
  string,
  type JsonSchema,
  type NamedSchemas,
} from './schema';
import { PUBLIC, SIGNED_IN } from './security';

/** What Strapi's generator leaves out, or says otherwise than it is, of how readers sign in, go on and sign out. */
export function signingSchemas(): NamedSchemas {
  return {
    SignIn: object({ identifier: string({ description: 'The address, or the name' }), password: string() }),
    SignedIn: object({ jwt: TOKEN, refreshToken: REFRESH_TOKEN, user: ref('ReaderAccount') }, OPTIONAL),
    RefreshToken: object({ refreshToken: REFRESH_TOKEN }, OPTIONAL),
    RenewedToken: object({ jwt: TOKEN, refreshToken: REFRESH_TOKEN }, OPTIONAL),
    SignOut: object(
      {
        refreshToken: REFRESH_TOKEN,
        scope: oneOfWords(['all'], { description: 'Signs the reader out everywhere' }),
      },
      { optional: ['refreshToken', 'scope'] },
    ),
    SignedOut: object({ ok: { type: 'boolean', const: true } }),
    ReaderAccount: object(
      {
        id: integer(),
        documentId: string(),
        username: string(),
        email: string(),
        provider: nullable(string()),
        confirmed: nullable(boolean()),
        blocked: nullable(boolean()),
        createdAt: moment(),
        updatedAt: moment(),
        publishedAt: nullable(moment()),
      },
      { description: 'The account of a reader, as he sees it himself' },
    ),
  };
}

const OPTIONAL = { optional: ['refreshToken'] };
const TOKEN = string({ description: 'Sent as `Authorization: Bearer`; good for ten minutes' });
const REFRESH_TOKEN = string({
  description: 'What renews the token, once. It is in an answer only where it is in no cookie',
});

const COOKIE_HEADER = {
  name: 'X-Strapi-Refresh-Cookie',
  in: 'header',
  required: false,
  description:
    '`none` asks for the refresh token in the answer instead of a cookie: for apps that are no browser',
  schema: oneOfWords(['none', 'httpOnly'], { default: 'httpOnly' }),
};

const json = (schema: string) => ({ content: { 'application/json': { schema: ref(schema) } } });

const operation = (summary: string, sent: string, answered: string, who: JsonSchema) => ({
  summary,
  ...who,
  parameters: [COOKIE_HEADER],
  requestBody: { required: sent === 'SignIn', ...json(sent) },
  answer: { description: 'It is so', ...json(answered) },
});

const OPERATIONS = {
  '/api/auth/local': operation('Signs a reader in', 'SignIn', 'SignedIn', PUBLIC),
  '/api/auth/refresh': operation('Renews the token of a reader', 'RefreshToken', 'RenewedToken', PUBLIC),
  '/api/auth/logout': operation('Signs the reader who asks out', 'SignOut', 'SignedOut', SIGNED_IN),
};

/** An operation with what is known better of it than Strapi's generator says; others as they are. */
export function withSigningIn(path: string, method: string, made: JsonSchema): JsonSchema {
  if (method !== 'post' || !Object.hasOwn(OPERATIONS, path)) return made;
  const { answer, ...better } = OPERATIONS[path as keyof typeof OPERATIONS];
  const responses = { ...(made.responses as JsonSchema), 200: answer, 413: response('TooLarge') };
  return { ...made, ...better, responses };
}
