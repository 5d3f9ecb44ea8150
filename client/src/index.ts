export { createClient, type DossierClient } from './client.ts';
export { DossierError, type CallOptions, type ClientOptions } from './connection.ts';
export type { Listing } from './listing.ts';
export { nodesOf } from './nodes.ts';
export type { NewSession, Session, SessionOptions } from './readers.ts';
export type * from './types.ts';
