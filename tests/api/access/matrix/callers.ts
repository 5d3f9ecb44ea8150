import { createHmac } from 'node:crypto';
import type { Account, Newsroom } from '../../../helpers/newsroom';

/**
 * Everybody who may stand at a door, by the word that heads his column:
 *
 * - nobody: no token
 * - reader: signed in; blocked: his account was blocked afterwards; stale: his token is over; forged: signed with another key
 * - read, full, custom: the kinds of API tokens (custom: only reading articles); lapsed: a full one that has run out
 * - moderator, reporter, editor, super: accounts of the panel; off: an editor who was deactivated after signing in
 * - agent: a token for the panel that a super admin has made, which may read articles and nothing else
 * - old: an editor's token that is over; fake: a super admin's, signed with another key
 *
 * The tokens that are sent; undefined for nobody.
 */
export type Tokens = Readonly<Record<string, string | undefined>>;

const READER = 'plugin::users-permissions.user';
const ADMIN = 'admin::user';
const API_TOKEN = 'admin::api-token';

/** Makes an account or token for every caller. */
export async function makeCallers(newsroom: Newsroom): Promise<Tokens> {
  const reader = await newsroom.readerUser();
  const superAdmin = await newsroom.adminUser();
  const editor = await newsroom.adminUser('managing-editor');
  const full = await newsroom.apiToken({ type: 'full-access' });
  return {
    nobody: undefined,
    reader: reader.token,
    blocked: await readerWho(newsroom, { blocked: true }),
    stale: resigned(reader.token, { exp: 1_600_000_000 }, secretOf('JWT_SECRET')),
    forged: resigned(reader.token, {}, 'another key'),
    read: await newsroom.apiToken({ type: 'read-only' }),
    full,
    custom: await newsroom.apiToken({ type: 'custom', permissions: ['api::article.article.find'] }),
    lapsed: await lapsedToken(newsroom),
    moderator: await newsroom.adminToken('moderator'),
    reporter: await newsroom.adminToken('reporter'),
    editor: editor.token,
    super: superAdmin.token,
    agent: await agentToken(newsroom, superAdmin),
    off: await deactivated(newsroom),
    old: resigned(editor.token, { exp: 1_600_000_000 }, secretOf('ADMIN_JWT_SECRET')),
    fake: resigned(superAdmin.token, {}, 'another key'),
  };
}

function secretOf(name: string): string {
  const secret = process.env[name];
  if (secret === undefined) throw new Error(`The tests' environment has no ${name}`);
  return secret;
}

async function readerWho(newsroom: Newsroom, data: object): Promise<string> {
  const { id, token } = await newsroom.readerUser();
  await newsroom.strapi.db.query(READER).update({ where: { id }, data });
  return token;
}

async function deactivated(newsroom: Newsroom): Promise<string> {
  const { id, token }: Account = await newsroom.adminUser('managing-editor');
  await newsroom.strapi.db.query(ADMIN).update({ where: { id }, data: { isActive: false } });
  return token;
}

async function lapsedToken(newsroom: Newsroom): Promise<string> {
  const name = 'lapsed';
  const token = await newsroom.apiToken({ type: 'full-access', name });
  const data = { expiresAt: String(Date.now() - 1000), lifespan: String(7 * 24 * 3600 * 1000) };
  await newsroom.strapi.db.query(API_TOKEN).update({ where: { name }, data });
  return token;
}

async function agentToken({ strapi }: Newsroom, { id }: Account): Promise<string> {
  const owner = await strapi.service('admin::user').findOne(id);
  const reading = {
    action: 'plugin::content-manager.explorer.read',
    subject: 'api::article.article',
    conditions: [],
    properties: { fields: ['headline'], locales: ['en'] },
  };
  const asked = { name: 'agent', description: '', lifespan: null, adminPermissions: [reading] };
  const made = (await strapi.service('admin::api-token-admin').create(asked, owner)) as { accessKey: string };
  return made.accessKey;
}

/** The same claims, some changed, signed by HS256 with this key (RFC 7515, appendix A.1). */
export function resigned(token: string, change: object, key: string): string {
  const [head = '', payload = ''] = token.split('.');
  const claims: object = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const body = Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url');
  const mark = createHmac('sha256', key).update(`${head}.${body}`).digest('base64url');
  return `${head}.${body}.${mark}`;
}
