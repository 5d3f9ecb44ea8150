import type { Core } from '@strapi/strapi';
import { viewsRoute } from '../audience/readership/views-route';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => viewsRoute(strapi);
