import type { EventNode, PartiesEntry } from '../../formats/public-nodes';
import { html, joined, type Content, type Html } from '../html/html';
import { day } from '../words/dates';
import { wordFor } from '../words/words';
import { recordAddress } from './addresses';
import { inARow, nameLinks, otherLanguage, unpublishedMark } from './names';
import { facts, paragraphs } from './parts';
import type { View } from './view';

/** How certain an event is: no event is shown without it. */
export function certaintyMark({ words }: View, { certainty }: Pick<EventNode, 'certainty'>): Html {
  return html`<span class="mark certainty ${certainty}">
    <span class="unseen">${words.certaintyLabel}:</span> ${wordFor(words.certainty, certainty)}
  </span>`;
}

/** When it happened or is to happen, as far as that is known. */
export function eventDates({ words }: View, { date, endDate }: EventNode): Content {
  if (!date) return '';
  return endDate && endDate !== date
    ? html`<span class="on">${joined([day(date, words), day(endDate, words)], ' - ')}</span>`
    : html`<span class="on">${day(date, words)}</span>`;
}

/** Who takes part on one side: people and organizations, else the countries. */
export function partiesRow(view: View, parties: PartiesEntry | null | undefined): Content {
  const named = [
    ...nameLinks(view, 'person', parties?.people),
    ...nameLinks(view, 'organization', parties?.organizations),
  ];
  return inARow([...named, ...nameLinks(view, 'country', parties?.countries)]);
}

/** An event with its certainty, its parties and what is known of it. */
export function eventEntry(view: View, event: EventNode): Html {
  const { words } = view;
  return html`<article class="event" id="e-${event.id}">
    <p class="kicker">${wordFor(words.eventKind, event.kind)} ${eventDates(view, event)}</p>
    <h3>
      <a href="${recordAddress(event, view.locale)}" ${otherLanguage(view, event.id)}>${event.title}</a>
      ${certaintyMark(view, event)} ${unpublishedMark(view, event.id)}
    </h3>
    ${facts([
      [words.actors, partiesRow(view, event.actors)],
      [words.targets, partiesRow(view, event.targets)],
      [words.place, event.place],
    ])}
    ${paragraphs(event.description)}
  </article>`;
}

/** An event in a list. */
export function eventEntryShort(view: View, event: EventNode): Html {
  const { words } = view;
  return html`<article class="event">
    <p class="kicker">${wordFor(words.eventKind, event.kind)} ${eventDates(view, event)}</p>
    <h3>
      <a href="${recordAddress(event, view.locale)}" ${otherLanguage(view, event.id)}>${event.title}</a>
      ${certaintyMark(view, event)}
    </h3>
    ${facts([
      [words.actors, partiesRow(view, event.actors)],
      [words.place, event.place],
    ])}
  </article>`;
}
