import type { DocumentNode, StatementNode } from '../../formats/public-nodes';
import { html, type Content, type Html } from '../html/html';
import { storyCard, type StoryCard } from './cards';
import { documentEntryShort } from './documents';
import { pageAddress, recordAddress, type Addressed } from './addresses';
import { list, section } from './parts';
import { statementFigure } from './statements';
import type { View } from './view';

/** A record with how many stories name it. */
export interface NamedOften extends Addressed {
  readonly name: string;
  readonly count: number;
}

/** What stands on the front page. */
export interface Front {
  readonly lead: StoryCard | undefined;
  readonly tops: readonly StoryCard[];
  readonly latest: readonly StoryCard[];
  /** The cursor of what came before; null where that is all. */
  readonly older: string | null;
  readonly documents: readonly DocumentNode[];
  readonly statements: readonly StatementNode[];
  readonly people: readonly NamedOften[];
  readonly countries: readonly NamedOften[];
  readonly categories: readonly NamedOften[];
}

/** The front page: the lead, what is important, the newest; beside them the latest documents and who is in the news. */
export function frontMain(view: View, siteName: string, front: Front): Html {
  const { words, locale } = view;
  const { lead, tops, latest, older } = front;
  const isEmpty = lead === undefined && latest.length === 0;
  return html`<h1 class="unseen">${siteName}</h1>
    <p class="tagline">${words.tagline}</p>
    <div class="front">
      <div>
        ${lead && storyCard(view, lead, 'lead', 2)} ${section('top', words.topStories, topGrid(view, tops))}
        ${section(
          'latest',
          words.latest,
          latest.map((card) => storyCard(view, card, 'plain')),
        )}
        ${isEmpty ? html`<p>${words.nothing}</p>` : ''}
        ${
          older &&
          html`<p class="pages">
            <a href="${pageAddress('/stories', locale, { after: older })}">${words.older}</a>
          </p>`
        }
        ${section(
          'said',
          words.said,
          front.statements.map((statement) => statementFigure(view, statement)),
        )}
      </div>
      ${rail(view, front)}
    </div>`;
}

function topGrid(view: View, tops: readonly StoryCard[]): Content {
  if (tops.length === 0) return '';
  return html`<div class="tops">${tops.map((card) => storyCard(view, card, 'top'))}</div>`;
}

function rail(view: View, { documents, people, countries, categories }: Front): Html {
  const { words } = view;
  return html`<div class="rail">
    ${section(
      'latest-documents',
      words.latestDocuments,
      documents.map((document) => documentEntryShort(view, document)),
    )}
    ${section('in-the-news', words.inTheNews, namesOften(view, people))}
    ${section('countries', words.countries, namesOften(view, countries))}
    ${section('categories', words.typeName.category, namesOften(view, categories))}
  </div>`;
}

function namesOften({ locale }: View, records: readonly NamedOften[]): Content {
  return list(
    'names',
    records.map(
      (record) =>
        html`<a href="${recordAddress(record, locale)}">${record.name}</a>
          <span class="count">${record.count}</span>`,
    ),
  );
}
