import { answerChanges } from '../answers/changes';
import { answerDossier, answerSection } from '../answers/dossier';
import { answerRevisions } from '../answers/revisions';
import { answerMostRead } from '../answers/most-read';
import { answerSearch } from '../answers/search';
import { answerStories } from '../answers/stories';
import { answerStory } from '../answers/story';
import { answerThread } from '../answers/thread';
import { answerTimeline } from '../answers/timeline';
import { answerStoryJsonLd, answerStoryNinjs } from '../standards/story-standards';
import { PAGE_ROUTES } from '../pages/routes';
import { SYNDICATION_ROUTES } from '../syndication/routes';
import type { Audience } from './frozen-headers';
import type { Answerer } from './respond';

/** A reading route as the fast path knows it. */
export interface HotRoute {
  readonly name: string;
  /** The path with its named parts as `:name`. */
  readonly path: string;
  readonly pattern: RegExp;
  /** The path with its named parts filled in, encoded in one way only. */
  readonly pathOf: (params: Readonly<Record<string, string>>) => string;
  readonly answer: Answerer;
  readonly audience: Audience;
  /** The parameters that it reads, where it lets others pass unread; undefined where it refuses them. */
  readonly parameters?: readonly string[];
}

const NAMED_PART = /:(\w+)/g;

/** A path in which `:name` stands for one part. */
function route(
  name: string,
  path: string,
  answer: Answerer,
  audience: Audience = 'apps',
  parameters?: readonly string[],
): HotRoute {
  return {
    audience,
    parameters,
    name,
    path,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(NAMED_PART, '(?<$1>[^/]+)')}$`),
    pathOf: (params) =>
      path.replaceAll(NAMED_PART, (_, part: string) => encodeURIComponent(params[part] ?? '')),
    answer,
  };
}

/** The routes that are answered before Koa; the same functions stand behind the controllers. */
export const HOT_ROUTES: readonly HotRoute[] = [
  route('stories', '/api/stories', answerStories),
  route('most-read', '/api/stories/most-read', answerMostRead),
  route('story', '/api/stories/:slug', answerStory),
  route('json-ld', '/api/stories/:slug/json-ld', answerStoryJsonLd),
  route('ninjs', '/api/stories/:slug/ninjs', answerStoryNinjs),
  route('revisions', '/api/stories/:slug/revisions', answerRevisions),
  route('dossier', '/api/dossiers/:types/:slug', answerDossier),
  route('section', '/api/dossiers/:types/:slug/:section', answerSection),
  route('thread', '/api/threads/:slug', answerThread),
  route('timeline', '/api/timeline', answerTimeline),
  route('search', '/api/search', answerSearch),
  route('changes', '/api/changes', answerChanges),
  ...PAGE_ROUTES.map(({ name, path, answer, parameters }) =>
    route(name, path, answer, 'readers', parameters),
  ),
  ...SYNDICATION_ROUTES.map(({ name, path, answer, parameters }) =>
    route(name, path, answer, 'apps', parameters),
  ),
];
