import type { Core } from '@strapi/strapi';
import { answerChanges } from '../../../delivery/answers/changes';
import { reading } from '../../../delivery/serving/respond';

export default ({ strapi }: { strapi: Core.Strapi }) => ({ find: reading(strapi, answerChanges) });
