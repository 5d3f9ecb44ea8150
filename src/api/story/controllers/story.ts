import type { Core } from '@strapi/strapi';
import { answerCounts } from '../../../delivery/answers/counts';
import { answerMostRead } from '../../../delivery/answers/most-read';
import { answerRevisions } from '../../../delivery/answers/revisions';
import { answerStories } from '../../../delivery/answers/stories';
import { answerStory } from '../../../delivery/answers/story';
import { answerStoryJsonLd, answerStoryNinjs } from '../../../delivery/standards/story-standards';
import { reading } from '../../../delivery/serving/respond';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  find: reading(strapi, answerStories),
  mostRead: reading(strapi, answerMostRead),
  findOne: reading(strapi, answerStory),
  revisions: reading(strapi, answerRevisions),
  jsonLd: reading(strapi, answerStoryJsonLd),
  ninjs: reading(strapi, answerStoryNinjs),
  counts: reading(strapi, answerCounts),
});
