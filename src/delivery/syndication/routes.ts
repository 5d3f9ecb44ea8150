import type { Answerer } from '../serving/respond';
import { answerLatestFeed, answerRecordFeed } from './feed-answer';
import { answerNewsSitemap } from './news-sitemap-answer';
import { answerRobots } from './robots-answer';

/** A file for machines: its path, where `:name` stands for one part, and the parameters that it reads. */
export interface SyndicationRoute {
  readonly name: string;
  readonly path: string;
  readonly answer: Answerer;
  readonly parameters: readonly string[];
}

/** What feed readers and search engines fetch and what is small enough to be kept in memory. */
export const SYNDICATION_ROUTES: readonly SyndicationRoute[] = [
  { name: 'feed', path: '/feeds/:file', answer: answerLatestFeed, parameters: ['locale'] },
  { name: 'feed', path: '/feeds/:types/:file', answer: answerRecordFeed, parameters: ['locale'] },
  { name: 'news-sitemap', path: '/news-sitemap.xml', answer: answerNewsSitemap, parameters: [] },
  { name: 'robots', path: '/robots.txt', answer: answerRobots, parameters: [] },
];
