import type { Core } from '@strapi/strapi';
import { tellOutage } from '../platform/ready/away';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => tellOutage(strapi);
