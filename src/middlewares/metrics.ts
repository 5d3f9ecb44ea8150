import type { Core } from '@strapi/strapi';
import { measureRequests } from '../platform/metrics/measure';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => measureRequests(strapi);
