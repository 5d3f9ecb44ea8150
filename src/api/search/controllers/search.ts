import type { Core } from '@strapi/strapi';
import { answerSearch } from '../../../delivery/answers/search';
import { reading } from '../../../delivery/serving/respond';

export default ({ strapi }: { strapi: Core.Strapi }) => ({ find: reading(strapi, answerSearch) });
