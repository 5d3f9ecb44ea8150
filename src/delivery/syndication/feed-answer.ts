import { z } from 'zod';
import type { LocaleCode } from '../../content/content-types';
import { readCards } from '../../graph/read/cards';
import { readFeedTexts } from '../../graph/read/feed-texts';
import { readNode } from '../../graph/read/node';
import { NEWEST } from '../../graph/read/position';
import type { GraphReader } from '../../graph/read/reader';
import { readStories } from '../../graph/read/stories';
import { feedTextOf } from '../../platform/settings/feeds';
import { found, LISTS, publicUrl } from '../answers/compose';
import { answerElsewhere } from '../answers/elsewhere';
import { atomOf } from '../formats/feeds/atom';
import type { Feed } from '../formats/feeds/feed';
import { jsonFeedOf } from '../formats/feeds/json-feed';
import { rssOf } from '../formats/feeds/rss';
import type { RecordNode } from '../formats/public-nodes';
import { siteOf } from '../pages/site';
import { pathWith, recordPath } from '../pages/view/addresses';
import type { StoryCard } from '../pages/view/cards';
import { FEED_FORMATS, FEED_SUBJECTS, feedPath, type FeedFormat } from '../pages/view/feeds';
import { titleOf } from '../pages/view/heads';
import { WORDS } from '../pages/words/words';
import { localeParameter, parseQuery } from '../requests/parameters';
import type { Answer, AnswerForm, ReadRequest } from '../serving/answer';
import { feedItemOf } from './feed-item';

/** The parameters of this route. */
export const FEED_QUERY = z.object({ locale: localeParameter });

const ITEMS = 25;

const UNKNOWN: Answer = { outcome: 'unknown', message: 'No such feed' };

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: rssOf,
  atom: atomOf,
  json: jsonFeedOf,
};

const FORMS: Readonly<Record<FeedFormat, AnswerForm>> = { rss: 'rss', atom: 'atom', json: 'json-feed' };

/** `GET /feeds/latest.{rss,atom,json}`: the newest stories. */
export async function answerLatestFeed(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(FEED_QUERY, request.query);
  if (parsed.outcome === 'refused') return parsed;
  const file = fileOf(request.params.file);
  if (file?.name !== 'latest') return UNKNOWN;
  return feedAnswer(reader, { format: file.format, locale: parsed.value.locale });
}

/** `GET /feeds/people/:slug.{rss,atom,json}` and the like: the newest stories that lead to a record. */
export async function answerRecordFeed(reader: GraphReader, { params, query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(FEED_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale } = parsed.value;
  const file = fileOf(params.file);
  const type = subjectOf(params.types);
  if (file === undefined || type === undefined) return UNKNOWN;
  const { name: slug, format } = file;
  const node = await readNode(reader, type, slug, locale);
  if (node === undefined) {
    const address = (other: string) =>
      feedPath({ locale, recordPath: recordPath({ type, id: other, slug: other }) }, format);
    return answerElsewhere(reader, { type, slug, locale, address });
  }
  const record = JSON.parse(node.body) as RecordNode;
  return feedAnswer(reader, { format, locale, record, updatedMs: node.updated_ms });
}

/** A feed's name and format by the last part of its path; a slug may have a dot in it. */
function fileOf(file = ''): { readonly name: string; readonly format: FeedFormat } | undefined {
  const at = file.lastIndexOf('.');
  const format = file.slice(at + 1);
  if (at < 1 || !Object.hasOwn(FEED_FORMATS, format)) return undefined;
  return { name: file.slice(0, at), format: format as FeedFormat };
}

function subjectOf(plural = ''): (typeof FEED_SUBJECTS)[keyof typeof FEED_SUBJECTS] | undefined {
  return Object.hasOwn(FEED_SUBJECTS, plural)
    ? FEED_SUBJECTS[plural as keyof typeof FEED_SUBJECTS]
    : undefined;
}

/** Which feed is wanted; of all stories where no record is given. */
interface Wanted {
  readonly format: FeedFormat;
  readonly locale: LocaleCode;
  readonly record?: RecordNode;
  readonly updatedMs?: number;
}

async function feedAnswer(reader: GraphReader, wanted: Wanted): Promise<Answer> {
  const { locale, record, format } = wanted;
  const about = record === undefined ? [] : [record.id];
  const { ids } = await readStories(reader, { locale, about, after: NEWEST, limit: ITEMS });
  const isFull = feedTextOf(process.env) === 'full';
  const [cards, texts] = await Promise.all([
    readCards(reader, { ids, locale, publicUrl: publicUrl() }),
    readFeedTexts(reader, ids, locale, isFull),
  ]);
  const updatedMs = Math.max(cards.updatedMs, wanted.updatedMs ?? 0);
  const stories = cards.cards as unknown as readonly StoryCard[];
  const items = stories.map((card) => feedItemOf(siteOf(), locale, card, texts.get(card.id)));
  const body = WRITERS[format]({ ...headOf(wanted), updated: new Date(updatedMs), items });
  const answer = found({ body, stable: body, keys: [...cards.keys, ...about, LISTS], updatedMs });
  return answer.outcome === 'found' ? { ...answer, form: FORMS[format] } : answer;
}

function headOf({ locale, record, format }: Wanted): Omit<Feed, 'updated' | 'items'> {
  const site = siteOf();
  const path = record && recordPath(record);
  return {
    title: record === undefined ? site.name : `${titleOf(record)} - ${site.name}`,
    description: WORDS[locale].tagline,
    language: locale,
    publisher: site.name,
    pageUrl: record === undefined ? site.url + pathWith('/', locale) : site.addressOf(record, locale),
    feedUrl: publicUrl() + feedPath({ locale, recordPath: path }, format),
  };
}
