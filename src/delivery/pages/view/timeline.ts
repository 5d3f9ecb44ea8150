import { Address, html, type Content, type Html } from '../html/html';
import { day, moment } from '../words/dates';
import { anyCard, type AnyCard } from './cards';
import { localeField } from './frame';
import { pageAddress } from './addresses';
import type { View } from './view';

/** A dated record: every type says its date under the same name. */
export type DatedCard = AnyCard & { readonly date: string | null };

/** A record to which a list is narrowed. */
export interface Chosen {
  /** The parameter that narrows. */
  readonly parameter: string;
  readonly slug: string;
  readonly name: string;
}

/** What a timeline is asked for. */
export interface TimelineAsked {
  readonly chosen: readonly Chosen[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What is dated, in the order in which it happened. */
export function timelineMain(
  view: View,
  cards: readonly DatedCard[],
  asked: TimelineAsked,
  pages: Content,
): Html {
  const { words } = view;
  return html`<header class="page-head">
      <h1>${words.timeline}</h1>
      <p class="subheadline">${words.timelineHint}</p>
      ${chosenList(view, '/timeline', asked.chosen, { from: asked.from, to: asked.to })}
      ${periodForm(view, asked)}
    </header>
    <h2 class="unseen">${words.timeline}</h2>
    ${
      cards.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`<ol class="line">
            ${cards.map((card) => entry(view, card))}
          </ol>`
    }
    ${pages}`;
}

function entry(view: View, card: DatedCard): Html {
  const { date } = card;
  const { words } = view;
  return html`<li>
    <p class="when">${date && (date.length > 10 ? moment(date, words) : day(date, words))}</p>
    ${anyCard(view, card)}
  </li>`;
}

/** To what a list is narrowed, each with a way back. */
export function chosenList(
  { words, locale }: View,
  path: string,
  chosen: readonly Chosen[],
  rest: Readonly<Record<string, string | undefined>>,
): Content {
  if (chosen.length === 0) return '';
  const others = (without: Chosen) =>
    Object.fromEntries(chosen.filter((one) => one !== without).map((one) => [one.parameter, one.slug]));
  return html`<ul class="chosen">
    ${chosen.map(
      (one) =>
        html`<li>
          <span class="mark">${one.name}</span>
          <a href="${pageAddress(path, locale, { ...rest, ...others(one) })}"
            >${words.remove}<span class="unseen"> ${one.name}</span></a
          >
        </li>`,
    )}
  </ul>`;
}

function periodForm({ words, locale }: View, { chosen, from, to }: TimelineAsked): Html {
  return html`<form class="inputs" action="${Address.local('/timeline')}">
    ${chosen.map(({ parameter, slug }) => html`<input type="hidden" name="${parameter}" value="${slug}" />`)}
    ${localeField(locale)}
    <label
      >${words.fromDate} <input name="from" value="${from ?? ''}" size="10" placeholder="2023-07"
    /></label>
    <label>${words.toDate} <input name="to" value="${to ?? ''}" size="10" placeholder="2024" /></label>
    <button>${words.show}</button>
  </form>`;
}
