import { PLURALS } from '../../content/plurals';
import type { RecordType } from '../../content/save-rules';
import type { Answerer } from '../serving/respond';
import { dossierPage, sectionPage } from './answers/dossier-page';
import { answerFrontPage } from './answers/front-page';
import { answerSearchPage } from './answers/search-page';
import { answerStoriesPage } from './answers/stories-page';
import { answerStoryPage } from './answers/story-page';
import { answerStylesheet } from './answers/stylesheet-answer';
import { answerThreadPage } from './answers/thread-page';
import { answerTimelinePage } from './answers/timeline-page';

/** A reader's page: its path, where `:name` stands for one part, and the parameters that it reads. */
export interface PageRoute {
  readonly name: string;
  readonly path: string;
  readonly answer: Answerer;
  readonly parameters: readonly string[];
}

function page(name: string, path: string, answer: Answerer, ...parameters: readonly string[]): PageRoute {
  return { name: `${name}-page`, path, answer, parameters: ['locale', ...parameters] };
}

const FILTERS = ['person', 'country', 'organization', 'document', 'from', 'to', 'type', 'after'];

const SUBJECTS = Object.keys(PLURALS).filter(
  (type): type is Exclude<RecordType, 'article'> => type !== 'article',
);

/** The pages that readers open in a browser. */
export const PAGE_ROUTES: readonly PageRoute[] = [
  page('front', '/', answerFrontPage),
  page('stories', '/stories', answerStoriesPage, 'after'),
  page('story', '/stories/:slug', answerStoryPage, 'comments'),
  page('thread', '/threads/:slug', answerThreadPage, 'after'),
  page('timeline', '/timeline', answerTimelinePage, ...FILTERS),
  page('search', '/search', answerSearchPage, 'q', 'category', ...FILTERS),
  ...SUBJECTS.flatMap((type) => [
    page('dossier', `/${PLURALS[type]}/:slug`, dossierPage(type)),
    page('section', `/${PLURALS[type]}/:slug/:section`, sectionPage(type), 'after'),
  ]),
  { name: 'stylesheet', path: '/styles/:file', answer: answerStylesheet, parameters: [] },
];
