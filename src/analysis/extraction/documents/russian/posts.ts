import type { Span } from '../../../text/span';
import type { Article } from '../article';
import { dateOfDocument } from '../draft-of';
import type { Draft } from '../drafts';
import { subjectOf } from './authors';

const POSTED =
  /(?<!\p{L})(?:написал|написала|написали|пишет|сообщил|сообщила|заявил|заявила|опубликовал|опубликовала)(?= [^.;]{0,80}?(?:в|на|во) (?:сво[её]м |своей |своих )?(?:\p{L}+-канале|Facebook|Фейсбуке|Twitter|Твиттере|Telegram|Телеграме?|Instagram|Инстаграме?|X|соцсет\p{L}+|Вконтакте|ВКонтакте|LinkedIn|YouTube)(?!\p{L}))/giu;
const PLATFORM =
  /Facebook|Фейсбук|Twitter|Твиттер|Telegram|Телеграм|Instagram|Инстаграм| X(?!\p{L})|соцсет|-канале|ВКонтакте|LinkedIn|YouTube/iu;

/** `написала министр X в Facebook`: a statement that only the verb tells of. */
export function posts(article: Article, sentence: Span): readonly Draft[] {
  const told = article.told.slice(sentence.start, sentence.end);
  if (!PLATFORM.test(told)) return [];
  return [...told.matchAll(POSTED)].flatMap(({ 0: found, index }) => {
    const verb = { start: sentence.start + index, end: sentence.start + index + found.length };
    const author = subjectOf(article, sentence, verb, Math.min(sentence.end, verb.end + 90));
    if (author === undefined || author.kind === 'words') return [];
    return [{ ...UNNAMED, ...verb, author, date: dateOfDocument(article, { ...verb, sentence }) }];
  });
}

const UNNAMED: Omit<Draft, 'start' | 'end' | 'author' | 'date'> = {
  kind: 'statement',
  isAnaphor: false,
  words: [],
  title: undefined,
  isNamed: false,
  addressee: undefined,
  isReply: false,
  rule: 'posted',
  confidence: 0.7,
};
