import { publicUrl, found } from '../answers/compose';
import type { Answer } from '../serving/answer';

const SINCE_MS = Date.now();

/** `GET /robots.txt`: what search engines may read, and where the sitemaps are, which takes a whole address. */
export function answerRobots(): Promise<Answer> {
  const body = [
    '# Everything that readers see may be found; the panel and the interfaces are for people and apps.',
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /graphql',
    '',
    `Sitemap: ${publicUrl()}/sitemap.xml`,
    `Sitemap: ${publicUrl()}/news-sitemap.xml`,
    '',
  ].join('\n');
  const answer = found({ body, stable: body, keys: [], updatedMs: SINCE_MS });
  return Promise.resolve(answer.outcome === 'found' ? { ...answer, form: 'text' } : answer);
}
