import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { createStrapi, type Core } from '@strapi/strapi';
import { freshDatabase, testRun } from './database';
import { startGraphqlWhenAsked } from './late-graphql';
import { request, type Answer, type RequestOptions } from './http';

export type { Answer, RequestOptions } from './http';

/** What a test file may want different from the ordinary newsroom. */
export interface NewsroomOptions {
  /** Environment variables for this newsroom; put back when it is closed. */
  env?: Record<string, string>;
  /** Settings of Strapi by path, such as `{ 'dossier.siteUrl': 'https://example.org' }`. */
  config?: Record<string, unknown>;
  /** Begin with an empty database: migrating and seeding are then part of opening. */
  empty?: boolean;
  /** Puts something into the database before the newsroom is opened on it. */
  prepare?: (databaseUrl: string) => Promise<void>;
  /** Serve the admin panel too, for tests in a browser. */
  panel?: boolean;
}

export interface ApiTokenOptions {
  type?: 'read-only' | 'full-access' | 'custom';
  /** For type custom: `['api::article.article.find']`. */
  permissions?: string[];
  name?: string;
}

export interface Account {
  id: number;
  email: string;
  password: string;
  token: string;
}

/** A running Strapi with the demonstration story in a database of its own, asked over HTTP. */
export interface Newsroom {
  url: string;
  strapi: Core.Strapi;
  databaseUrl: string;
  get(path: string, options?: RequestOptions): Promise<Answer>;
  post(path: string, body?: unknown, options?: RequestOptions): Promise<Answer>;
  put(path: string, body?: unknown, options?: RequestOptions): Promise<Answer>;
  delete(path: string, options?: RequestOptions): Promise<Answer>;
  /** Any other method. */
  send(method: string, path: string, body?: unknown, options?: RequestOptions): Promise<Answer>;
  graphql(query: string, variables?: Record<string, unknown>, options?: RequestOptions): Promise<Answer>;
  /** Creates an admin user with this role (its code, with or without `strapi-`) and signs in. */
  adminUser(role?: string): Promise<Account>;
  /** The bearer token of a new admin user with this role. */
  adminToken(role?: string): Promise<string>;
  /** Creates a reader (users-permissions, role authenticated) and signs in. */
  readerUser(): Promise<Account>;
  readerToken(): Promise<string>;
  apiToken(options?: ApiTokenOptions): Promise<string>;
  /** Waits for queries that Strapi still runs after answering. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a newsroom for a test file; close it in `afterAll`. One at a time per file. */
export async function openNewsroom(options: NewsroomOptions = {}): Promise<Newsroom> {
  const databaseUrl = await freshDatabase({ empty: options.empty });
  await options.prepare?.(databaseUrl);
  const restore = setEnvironment({ ...options.env, DATABASE_URL: databaseUrl });
  const publicFolder = temporaryPublicFolder();
  const strapi = await loadStrapi(publicFolder, options);
  const url = await listen(strapi);
  const close = async () => {
    await untilIdle(strapi);
    await strapi.destroy();
    restore();
    rmSync(publicFolder, { recursive: true, force: true });
  };
  return {
    url,
    strapi,
    databaseUrl,
    ...requests(url),
    ...accounts(strapi, url),
    settle: () => untilIdle(strapi),
    close,
  };
}

async function loadStrapi(
  publicFolder: string,
  { config = {}, panel = false }: NewsroomOptions,
): Promise<Core.Strapi> {
  const strapi = createStrapi({
    appDir: process.cwd(),
    distDir: testRun().dist,
    autoReload: false,
    serveAdminPanel: panel,
  });
  strapi.config.set('dirs.static.public', publicFolder);
  for (const [key, value] of Object.entries(config)) strapi.config.set(key, value);
  // What `load` does, with GraphQL put off in between.
  await strapi.register();
  startGraphqlWhenAsked(strapi);
  await strapi.bootstrap();
  strapi.isLoaded = true;
  return strapi;
}

/** Sets variables and returns what puts the old ones back. */
function setEnvironment(values: Record<string, string>): () => void {
  const old = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of old) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
}

/** Uploads made in tests must not land in the checkout. */
function temporaryPublicFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-public-'));
  const uploads = path.join(process.cwd(), 'public', 'uploads');
  cpSync(path.join(process.cwd(), 'public'), folder, {
    recursive: true,
    filter: (file) => !file.startsWith(uploads),
  });
  mkdirSync(path.join(folder, 'uploads'), { recursive: true });
  return folder;
}

async function listen(strapi: Core.Strapi): Promise<string> {
  const server = strapi.server.httpServer;
  strapi.server.mount();
  await new Promise<void>((resolve, reject) => {
    server.removeAllListeners('error').once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The scripts are ES modules, which tests must load while they run. */
async function untilIdle(strapi: Core.Strapi): Promise<void> {
  const idle = await import('../../scripts/newsroom/idle.mjs');
  await idle.untilIdle(strapi);
}

function requests(url: string) {
  const send: Newsroom['send'] = (method, path, body, options) => request(url, method, path, body, options);
  return {
    send,
    get: (path: string, options?: RequestOptions) => send('GET', path, undefined, options),
    post: (path: string, body?: unknown, options?: RequestOptions) => send('POST', path, body, options),
    put: (path: string, body?: unknown, options?: RequestOptions) => send('PUT', path, body, options),
    delete: (path: string, options?: RequestOptions) => send('DELETE', path, undefined, options),
    graphql: (query: string, variables: Record<string, unknown> = {}, options?: RequestOptions) =>
      send('POST', '/graphql', { query, variables }, options),
  };
}

function accounts(strapi: Core.Strapi, url: string) {
  const adminUser = (role = 'super-admin') => createAdmin(strapi, url, role);
  const readerUser = () => createReader(strapi, url);
  return {
    adminUser,
    readerUser,
    adminToken: async (role?: string) => (await adminUser(role)).token,
    readerToken: async () => (await readerUser()).token,
    apiToken: (options: ApiTokenOptions = {}) => createApiToken(strapi, options),
  };
}

/** Not a secret: accounts of tests live as long as their database. */
function newCredentials(kind: string): { email: string; password: string } {
  const mark = randomBytes(6).toString('hex');
  return { email: `${kind}-${mark}@example.org`, password: `Pass-${mark}-1A` };
}

async function createAdmin(strapi: Core.Strapi, url: string, role: string): Promise<Account> {
  const roles = await strapi.db.query('admin::role').findMany();
  const found = roles.find(({ code }) => code === role || code === `strapi-${role}`);
  if (!found)
    throw new Error(`There is no admin role ${role}; there are ${roles.map(({ code }) => code).join(', ')}`);
  const credentials = newCredentials(role);
  const user = await strapi.service('admin::user').create({
    ...credentials,
    firstname: 'Test',
    lastname: role,
    isActive: true,
    registrationToken: null,
    roles: [found.id],
  });
  const { status, body } = await request(url, 'POST', '/admin/login', credentials);
  if (status !== 200)
    throw new Error(`Signing in as ${role} was answered ${status}: ${JSON.stringify(body)}`);
  return { id: user.id, ...credentials, token: body.data.token ?? body.data.accessToken };
}

/** Signing in is limited; a test that makes many readers at once waits for its turn. */
async function signIn(url: string, credentials: object): Promise<Answer> {
  const answer = await request(url, 'POST', '/api/auth/local', credentials);
  if (answer.status !== 429) return answer;
  await sleep(1000 * Number(answer.body.error.details.retryAfter));
  return signIn(url, credentials);
}

async function createReader(strapi: Core.Strapi, url: string): Promise<Account> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const credentials = newCredentials('reader');
  const username = credentials.email.split('@')[0];
  const user = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ ...credentials, username, provider: 'local', confirmed: true, blocked: false, role: role.id });
  const { status, body } = await signIn(url, {
    identifier: credentials.email,
    password: credentials.password,
  });
  if (status !== 200)
    throw new Error(`Signing in as a reader was answered ${status}: ${JSON.stringify(body)}`);
  return { id: user.id, ...credentials, token: body.jwt };
}

async function createApiToken(strapi: Core.Strapi, options: ApiTokenOptions): Promise<string> {
  const { accessKey } = await strapi.service('admin::api-token-content-api').create({
    name: options.name ?? `test ${randomBytes(6).toString('hex')}`,
    description: '',
    type: options.type ?? 'custom',
    kind: 'content-api',
    lifespan: null,
    permissions: options.permissions ?? [],
  });
  return accessKey;
}
