import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LEAVING_FIELDS } from '../../content/comments/reader-fields';
import type { HttpContext } from '../../platform/http/context';
import { takeAllowance, type Allowance } from '../../platform/limits/allowance';
import { refuseLimited } from '../../platform/limits/limited';
import { keepPrivate, readFields, signedIn } from '../comments/requests';
import { deleteAccount, readOwnData } from './own-data';

/** A token that was stolen must not be enough to guess the password. */
const GUESSES: Allowance = { name: 'leaving by reader', count: 5, seconds: 900 };

/** `GET /api/account/data`: all that is kept of the reader who asks. */
export async function data(strapi: Core.Strapi, ctx: HttpContext): Promise<void> {
  const reader = signedIn(ctx);
  keepPrivate(ctx);
  ctx.body = { data: await readOwnData(strapi, reader) };
}

/** `POST /api/account/deletion`: deletes the account of the reader who asks and knows its password. */
export async function leave(strapi: Core.Strapi, ctx: HttpContext): Promise<void> {
  const reader = signedIn(ctx);
  const taken = await takeAllowance(strapi, GUESSES, String(reader));
  if (taken.outcome === 'spent') return refuseLimited(ctx, taken.retryAfter);
  const { password, comments } = readFields(LEAVING_FIELDS, ctx);
  if (!(await isPassword(strapi, reader, password)))
    throw new errors.ValidationError('This is not the password', {
      errors: [{ path: ['password'], message: 'This is not the password', name: 'ValidationError' }],
    });
  await deleteAccount(strapi, reader, comments);
  keepPrivate(ctx);
  ctx.status = 204;
}

/** Strapi's edge: its services are untyped. */
interface UserService {
  validatePassword(given: string, hash: string): Promise<boolean>;
}

async function isPassword(strapi: Core.Strapi, reader: number, given: string): Promise<boolean> {
  const user = (await strapi.db
    .query('plugin::users-permissions.user')
    .findOne({ where: { id: reader }, select: ['password'] })) as { password: string | null } | null;
  const service = strapi.plugin('users-permissions').service('user') as unknown as UserService;
  return user?.password ? service.validatePassword(given, user.password) : false;
}
