import type { Core } from '@strapi/strapi';
import { answerThread } from '../../../delivery/answers/thread';
import { reading } from '../../../delivery/serving/respond';

export default ({ strapi }: { strapi: Core.Strapi }) => ({ findOne: reading(strapi, answerThread) });
