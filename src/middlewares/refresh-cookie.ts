import type { Core } from '@strapi/strapi';
import { refreshCookie } from '../audience/accounts/refresh-cookie';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => refreshCookie(strapi);
