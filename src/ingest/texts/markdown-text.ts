import MarkdownIt from 'markdown-it';
import { parseHTML } from 'linkedom';
import { parseDocument } from 'yaml';
import { NOTHING_KNOWN, type ArticleText } from './article-text';
import { bodyOf, type PageNode } from './html-body';
import { isOrdinary } from './html-size';

const MARKDOWN = new MarkdownIt({ html: false, linkify: false });

/** Between two lines of dashes at the very top: what static sites call front matter. */
const FRONT_MATTER = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const LONGEST_FRONT_MATTER = 20_000;

/**
 * An article in Markdown (CommonMark); HTML in it is taken as text. Facts may stand in front matter, as YAML.
 * @returns undefined for what is nested or cut up as no article is.
 */
export function readMarkdown(text: string): ArticleText | undefined {
  const head = FRONT_MATTER.exec(text.slice(0, LONGEST_FRONT_MATTER));
  const facts = frontMatter(head?.[1] ?? '');
  const html = MARKDOWN.render(text.slice(head?.[0].length ?? 0));
  if (!isOrdinary(html)) return undefined;
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const body = bodyOf(document.body as unknown as PageNode);
  return { ...NOTHING_KNOWN, ...facts, ...withHeadline(body, facts.headline) };
}

type Facts = Partial<Omit<ArticleText, 'body'>>;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  headline: ['headline', 'title'],
  subheadline: ['subheadline', 'subtitle'],
  language: ['lang', 'language', 'locale'],
  publishedAt: ['date', 'published', 'publishedAt', 'pubdate'],
  url: ['url', 'canonical', 'source'],
  outlet: ['outlet', 'publisher', 'site'],
};

function frontMatter(yaml: string): Facts {
  const document = parseDocument(yaml, {
    uniqueKeys: false,
    prettyErrors: false,
    stringKeys: true,
    schema: 'failsafe',
  });
  const given: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
  if (typeof given !== 'object' || given === null) return {};
  const entries = given as Readonly<Record<string, unknown>>;
  const found = Object.entries(NAMES).map(([fact, names]) => [fact, valueOf(entries, names)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Facts;
}

function valueOf(entries: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  const values = names.filter((name) => Object.hasOwn(entries, name)).map((name) => entries[name]);
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim();
}

/** A heading at the very top is the headline where the front matter names none. */
export function withHeadline(
  body: ArticleText['body'],
  known: string | undefined,
): Pick<ArticleText, 'headline' | 'body'> {
  const [first, ...rest] = body;
  if (typeof first !== 'object' || !('heading' in first)) return { headline: known, body };
  return known === undefined || known === first.heading
    ? { headline: first.heading, body: rest }
    : { headline: known, body };
}
