import type { Core } from '@strapi/strapi';
import { accountLimits } from '../platform/limits/limits';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => accountLimits(strapi);
