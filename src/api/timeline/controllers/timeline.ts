import type { Core } from '@strapi/strapi';
import { answerTimeline } from '../../../delivery/answers/timeline';
import { reading } from '../../../delivery/serving/respond';

export default ({ strapi }: { strapi: Core.Strapi }) => ({ find: reading(strapi, answerTimeline) });
