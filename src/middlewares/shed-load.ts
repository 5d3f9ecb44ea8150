import type { Core } from '@strapi/strapi';
import { shedLoad } from '../platform/load/shedding';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => shedLoad(strapi);
