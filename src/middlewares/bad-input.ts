import type { Core } from '@strapi/strapi';
import { badInput } from '../platform/http/bad-input';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => badInput(strapi.log);
