import type { Core } from '@strapi/strapi';
import { refreshTokens } from '../audience/accounts/refresh-tokens';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => refreshTokens(strapi);
