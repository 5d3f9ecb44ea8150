import type { ArticleNode, CorrectionEntry, PersonNode } from '../../formats/public-nodes';
import { html, type Content, type Html } from '../html/html';
import { day, moment } from '../words/dates';
import { wordFor } from '../words/words';
import { recordAddress } from './addresses';
import { documentEntry } from './documents';
import { eventEntry } from './events';
import { flag, inARow, nameLink, nameLinks, positionsText } from './names';
import { list, section } from './parts';
import { coverFigure, picture } from './pictures';
import { embedList, sourceList } from './sources';
import { statementFigure } from './statements';
import { storyText } from './story-text';
import type { View } from './view';

/** A story as its page shows it. */
export interface ShownStory {
  readonly article: ArticleNode;
  /** The article's text as safe HTML. */
  readonly text: string;
}

/** The story: what was written, then the records that it is made of. */
export function storyMain(view: View, { article, text }: ShownStory): Html {
  const { words, nodes } = view;
  const day = storyDay(article);
  const statements = nodes.many('statement', article.statements);
  const { markup, quoted } = storyText(view, text, statements);
  const others = statements.filter(({ id }) => !quoted.has(id));
  return html`<article class="story ${article.kind}">
    ${storyHead(view, article)} ${correctionsPart(view, article.corrections)}
    <div class="story-columns">
      <div class="story-text">${markup} ${section('embeds', words.embeds, embedList(article.embeds))}</div>
      ${inThisStory(view, article, day)}
    </div>
    <div class="record">
      ${section(
        'documents',
        words.correspondence,
        nodes.many('document', article.documents).map((document) => documentEntry(view, document, day)),
      )}
      ${section(
        'said',
        words.said,
        others.map((statement) => statementFigure(view, statement)),
      )}
      ${section(
        'events',
        words.events,
        nodes.many('event', article.events).map((event) => eventEntry(view, event)),
      )}
      ${section('sources', words.sources, sourceList(view, article.sources))}
      ${section('related', words.related, relatedList(view, article))}
    </div>
  </article>`;
}

/** The day on which positions and stages are looked at. */
export function storyDay({ firstPublishedAt }: ArticleNode): string | undefined {
  return firstPublishedAt?.slice(0, 10);
}

function storyHead(view: View, article: ArticleNode): Html {
  const { words, nodes } = view;
  const { headline, subheadline, kind, summary, dateline, cover } = article;
  const [category] = nameLinks(view, 'category', article.category ? [article.category] : []);
  return html`<header class="story-head">
    <p class="kicker">
      <span class="kind">${wordFor(words.articleKind, kind)}</span>
      ${category}
    </p>
    <h1>${headline}</h1>
    ${subheadline && html`<p class="subheadline">${subheadline}</p>`}
    ${kind === 'opinion' ? html`<p class="caution">${words.opinionNote}</p>` : ''} ${byline(view, article)}
    ${coverFigure(cover, nodes.one('file', cover?.image), words)}
    ${summary && html`<p class="summary">${dateline && html`<span class="dateline">${dateline}</span> `}${summary}</p>`}
    ${!summary && dateline ? html`<p class="summary"><span class="dateline">${dateline}</span></p>` : ''}
  </header>`;
}

/** Authors, first publication, and the latest change where that came later. */
function byline(view: View, article: ArticleNode): Html {
  const { words } = view;
  const { firstPublishedAt, updatedAt } = article;
  const authors = nameLinks(view, 'person', article.authors);
  const isUpdated =
    firstPublishedAt !== null && Date.parse(updatedAt) - Date.parse(firstPublishedAt) > 60_000;
  return html`<p class="byline">
    ${authors.length > 0 ? html`<span class="authors">${words.by} ${inARow(authors)}</span>` : ''}
    ${firstPublishedAt && html`<span>${words.published} ${moment(firstPublishedAt, words)}</span>`}
    ${isUpdated ? html`<span>${words.updated} ${moment(updatedAt, words)}</span>` : ''}
  </p>`;
}

/** Corrections stand above the text: who read it before must see at once what was wrong. */
function correctionsPart({ words }: View, corrections: readonly CorrectionEntry[]): Content {
  if (corrections.length === 0) return '';
  const entry = ({ kind, text, date }: CorrectionEntry, index: number) =>
    html`<li id="correction-${String(index + 1)}">
      <strong>${wordFor(words.correctionKind, kind)}</strong>
      ${date && html`<span class="on">${date.length > 10 ? moment(date, words) : day(date, words)}</span>`}
      <p>${text}</p>
    </li>`;
  return html`<aside class="corrections" aria-labelledby="corrections">
    <h2 id="corrections">${words.corrected}</h2>
    <ul>
      ${corrections.map(entry)}
    </ul>
  </aside>`;
}

function inThisStory(view: View, article: ArticleNode, onDay: string | undefined): Content {
  const { words, nodes } = view;
  const people = nodes.many('person', article.people).map((person) => personEntry(view, person, onDay));
  const countries = nodes
    .many('country', article.countries)
    .map((country) => html`${flag(country)}${nameLink(view, 'country', country)}`);
  const parts = [
    section('people', words.people, list('people', people), 3),
    section('countries', words.countries, list('inline', countries), 3),
    section(
      'organizations',
      words.organizations,
      list('inline', nameLinks(view, 'organization', article.organizations)),
      3,
    ),
    section('topics', words.topics, list('inline', nameLinks(view, 'category', article.topics)), 3),
  ];
  if (parts.every((part) => part === '')) return '';
  return html`<aside class="in-story" aria-labelledby="in-story">
    <h2 id="in-story">${words.inThisStory}</h2>
    ${parts}
  </aside>`;
}

/** A person with the post that was held on the story's day. */
function personEntry(view: View, person: PersonNode, onDay: string | undefined): Html {
  const held = positionsText(view, person, onDay);
  const portrait = picture(view.nodes.one('file', person.portrait), { alt: '', room: 'card' });
  return html`${portrait}<span class="who"
      >${nameLink(view, 'person', person)} ${held && html`<span class="post">${held}</span>`}</span
    >`;
}

function relatedList(view: View, article: ArticleNode): Content {
  const { words, nodes, locale } = view;
  return list(
    'related',
    nodes
      .many('article', article.related)
      .map(
        (other) =>
          html`<a href="${recordAddress(other, locale)}">${other.headline}</a> ${
              other.firstPublishedAt && html`<span class="on">${moment(other.firstPublishedAt, words)}</span>`
            }`,
      ),
  );
}
