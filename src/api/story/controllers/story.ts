import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { countReaders } from '../../../audience/readership/counts';
import { answerRevisions } from '../../../delivery/answers/revisions';
import { answerStories } from '../../../delivery/answers/stories';
import { answerStory } from '../../../delivery/answers/story';
import { requestedLocale } from '../../../delivery/requests/locale';
import { reading } from '../../../delivery/serving/respond';
import type { HttpContext } from '../../../platform/http/context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  find: reading(strapi, answerStories),
  findOne: reading(strapi, answerStory),
  revisions: reading(strapi, answerRevisions),

  /** `GET /api/stories/:slug/counts?locale=`: how many readers the story had and how many comments it has. */
  async counts(ctx: HttpContext): Promise<void> {
    const locale = requestedLocale(ctx.query);
    const found = await countReaders(strapi, String(ctx.params.slug), locale);
    if (found.outcome === 'unknown') throw new errors.NotFoundError('No such story');
    if (found.outcome === 'other-languages') {
      throw new errors.NotFoundError(`No version in "${locale}"`, {
        availableLocales: found.availableLocales,
      });
    }
    ctx.set('Cache-Control', 'no-cache');
    ctx.body = { data: found.counts, meta: { locale } };
  },
});
