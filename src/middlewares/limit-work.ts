import type { Core } from '@strapi/strapi';
import { limitWork } from '../platform/load/shedding';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => limitWork(strapi);
