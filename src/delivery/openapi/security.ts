/** Nobody needs a token for these. */
export const PUBLIC = { security: [] };

/** What is public, and to who is signed in his own beside it. */
export const READERS_OWN = { security: [{}, { reader: [] }] };

/** For readers who are signed in, and nobody else. */
export const SIGNED_IN = { security: [{ reader: [] }] };

/** Who may ask, in the words of OpenAPI. */
export const SECURITY_SCHEMES = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API token of the newsroom, or the JWT of a reader who has signed in',
  },
  reader: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The `jwt` of `POST /api/auth/local`, good for ten minutes. API tokens are no readers',
  },
};
