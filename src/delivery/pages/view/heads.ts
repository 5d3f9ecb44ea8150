import type {
  CategoryNode,
  CountryNode,
  EventNode,
  OrganizationNode,
  PersonNode,
  PositionEntry,
  RecordNode,
  StatementNode,
} from '../../formats/public-nodes';
import { html, joined, type Content, type Html } from '../html/html';
import { day } from '../words/dates';
import { wordFor } from '../words/words';
import { documentHead } from './document-head';
import { certaintyMark, eventDates, partiesRow } from './events';
import { flag, inARow, nameLinks, otherLanguage, positionsText, positionText } from './names';
import { facts, list, paragraphs, section } from './parts';
import { picture } from './pictures';
import { outward, sourceList } from './sources';
import { statementFigure } from './statements';
import type { View } from './view';

/** What a record is called. */
export function titleOf(record: RecordNode): string {
  switch (record.type) {
    case 'article':
      return record.headline;
    case 'document':
    case 'event':
      return record.title;
    case 'statement':
      return record.text;
    default:
      return record.name;
  }
}

/** What a record's page says of it before everything that leads to it. */
export function recordHead(view: View, record: Exclude<RecordNode, { type: 'article' }>): Html {
  switch (record.type) {
    case 'person':
      return personHead(view, record);
    case 'country':
      return countryHead(view, record);
    case 'organization':
      return organizationHead(view, record);
    case 'category':
      return categoryHead(view, record);
    case 'document':
      return documentHead(view, record);
    case 'event':
      return eventHead(view, record);
    case 'statement':
      return statementHead(view, record);
  }
}

function personHead(view: View, person: PersonNode): Html {
  const { words } = view;
  const post = positionsText(view, person, undefined);
  const positions = (person.positions ?? []).map((position) => heldPosition(view, position));
  return html`<p class="kicker">${words.person}</p>
    ${portrait(view, person)}
    <h1 ${otherLanguage(view, person.id)}>${person.name}</h1>
    ${post && html`<p class="subheadline">${post}</p>`}
    ${facts([
      [words.citizenOf, countryName(view, person.country)],
      [words.positions, list('positions', positions)],
      [words.names, otherNames(person)],
    ])}
    ${paragraphs(person.biography)}`;
}

function portrait({ nodes }: View, { portrait: reference, name }: PersonNode): Content {
  const image = picture(nodes.one('file', reference), { alt: name, room: 'card', isFirst: true });
  return image === '' ? '' : html`<div class="portrait">${image}</div>`;
}

function heldPosition(view: View, position: PositionEntry): Html {
  const { words } = view;
  const { from, to } = position;
  const period = [from ? day(from, words) : '', to ? day(to, words) : words.present];
  return html`${positionText(view, position)}
  ${from || to ? html`<span class="on">${joined(period, ' - ')}</span>` : ''}`;
}

function countryName(view: View, reference: PersonNode['country']): Content {
  const country = view.nodes.one('country', reference);
  return country && html`${flag(country)}${nameLinks(view, 'country', [country])}`;
}

/** The names in other languages and spellings, each with its language for who has it read aloud. */
function otherNames({ name, names }: Pick<PersonNode, 'name' | 'names'>): Content {
  const others = (names ?? []).filter(({ text, kind }) => text !== name && kind !== 'demonym');
  const seen = new Set<string>();
  const once = others.filter(({ text }) => seen.size < seen.add(text).size);
  return inARow(once.map(({ text, language }) => html`<span lang="${language}">${text}</span>`));
}

function countryHead(view: View, country: CountryNode): Html {
  const { words } = view;
  return html`<p class="kicker">${words.country}</p>
    <h1>${flag(country)}${country.name}</h1>
    ${facts([
      [words.capital, country.capital],
      [words.region, country.region],
      [words.codes, inARow([country.alpha2, country.alpha3].filter(Boolean))],
      [words.names, otherNames(country)],
    ])}`;
}

function organizationHead(view: View, organization: OrganizationNode): Html {
  const { words } = view;
  const { kind, parent, website } = organization;
  return html`<p class="kicker">${wordFor(words.organizationKind, kind)}</p>
    <h1 ${otherLanguage(view, organization.id)}>${organization.name}</h1>
    ${facts([
      [words.citizenOf, countryName(view, organization.country)],
      [words.partOf, parent && inARow(nameLinks(view, 'organization', [parent]))],
      [words.website, website && outward(website, website.replace(/^https?:\/\//, ''))],
      [words.names, otherNames(organization)],
    ])}`;
}

function categoryHead(view: View, category: CategoryNode): Html {
  const { words } = view;
  return html`<p class="kicker">
      ${words.category} ${category.parent && inARow(nameLinks(view, 'category', [category.parent]))}
    </p>
    <h1 ${otherLanguage(view, category.id)}>${category.name}</h1>`;
}

function eventHead(view: View, event: EventNode): Html {
  const { words } = view;
  return html`<p class="kicker">${wordFor(words.eventKind, event.kind)} ${eventDates(view, event)}</p>
    <h1 ${otherLanguage(view, event.id)}>${event.title}</h1>
    <p>${certaintyMark(view, event)}</p>
    ${facts([
      [words.actors, partiesRow(view, event.actors)],
      [words.targets, partiesRow(view, event.targets)],
      [words.place, event.place],
    ])}
    ${paragraphs(event.description)} ${section('sources', words.sources, sourceList(view, event.sources))}`;
}

function statementHead(view: View, statement: StatementNode): Html {
  const { words } = view;
  const { originalText, language, text } = statement;
  const original =
    originalText && originalText !== text
      ? html`<blockquote lang="${language ?? ''}"><p>${originalText}</p></blockquote>`
      : '';
  return html`<h1 class="unseen">${wordFor(words.statementKind, statement.kind)}</h1>
    ${statementFigure(view, statement)} ${section('original', words.originalText, original)}`;
}
