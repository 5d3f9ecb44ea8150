import type { Core } from '@strapi/strapi';
import { accessLog } from '../platform/http/access-log';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => accessLog(strapi.log);
