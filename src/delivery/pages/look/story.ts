import { css } from './css';

/** A story and the records that it is made of. */
export const STORY = css`
  .kicker,
  .byline,
  .facts,
  .mark,
  .post,
  .on,
  .credit,
  figcaption,
  .onward,
  .count,
  .caution {
    font-family: var(--sans);
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.8rem;
    margin: 0 0 0.35rem;
    color: var(--quiet);
    font-size: 0.82rem;
    line-height: 1.4;
  }
  .kicker a {
    color: inherit;
  }
  .kind {
    color: var(--accent);
    font-weight: 650;
  }
  .story-head {
    max-width: 48rem;
    padding-top: 2rem;
  }
  .story-head h1 {
    margin-bottom: 0.4rem;
  }
  .subheadline {
    color: var(--quiet);
    font-size: clamp(1.1rem, 1rem + 0.5vw, 1.3rem);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .byline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.2rem;
    color: var(--quiet);
    font-size: 0.85rem;
  }
  .authors {
    color: var(--ink);
  }
  .caution {
    margin: 0.4rem 0 0.9rem;
    padding-left: 0.8rem;
    border-left: 3px solid var(--doubt);
    color: var(--doubt);
    font-size: 0.88rem;
  }
  .summary {
    font-size: 1.15rem;
    line-height: 1.5;
  }
  .dateline {
    font: 650 0.9em/1 var(--sans);
  }
  .dateline::after {
    content: ' \2014';
  }
  figure {
    margin: 0 0 1.4rem;
  }
  figure img {
    display: block;
    width: 100%;
  }
  figcaption {
    margin-top: 0.45rem;
    color: var(--quiet);
    font-size: 0.83rem;
    line-height: 1.45;
  }
  .corrections {
    max-width: var(--measure);
    margin-bottom: 1.6rem;
    padding: 1rem 1.2rem 0.2rem;
    border: 1px solid var(--accent);
    border-left-width: 5px;
  }
  .corrections h2 {
    font-size: 1.1rem;
  }
  .corrections ul {
    margin: 0;
  }
  .story-columns {
    display: grid;
    gap: 2rem 3.5rem;
  }
  .story-text {
    max-width: var(--measure);
    hyphens: auto;
  }
  .story-text h2,
  .story-text h3 {
    margin-top: 1.6em;
  }
  .story-text ul {
    padding-left: 1.2rem;
    list-style: disc;
  }
  .story-text pre {
    overflow-x: auto;
  }
  blockquote {
    margin: 0;
  }
  .statement {
    max-width: var(--measure);
    margin: 1.5rem 0;
    padding-left: 1.1rem;
    border-left: 3px solid var(--accent);
  }
  .statement.told {
    border-left: 3px dotted var(--quiet);
  }
  .statement blockquote p,
  .statement .words {
    margin: 0;
    font-size: 1.08rem;
  }
  .statement.quoted blockquote p::before {
    content: open-quote;
  }
  .statement.quoted blockquote p::after {
    content: close-quote;
  }
  .story-text > blockquote {
    margin: 1.5rem 0;
    padding-left: 1.1rem;
    border-left: 3px solid var(--line);
  }
  .in-story {
    align-self: start;
    padding: 1.1rem 1.2rem;
    background: var(--slip);
    font-size: 0.97rem;
  }
  .in-story h2 {
    font-size: 1.1rem;
  }
  .in-story h3 {
    margin: 1.1rem 0 0.4rem;
    color: var(--quiet);
    font: 600 0.82rem/1.3 var(--sans);
    letter-spacing: 0;
  }
  .in-story ul,
  .inline {
    margin: 0;
  }
  .people li {
    display: flex;
    gap: 0.7rem;
    align-items: center;
    padding-block: 0.35rem;
  }
  .people img {
    width: 2.8rem;
    height: 2.8rem;
    border-radius: 50%;
    object-fit: cover;
  }
  .post {
    display: block;
    color: var(--quiet);
    font-size: 0.82rem;
    line-height: 1.35;
  }
  .inline li {
    display: inline;
  }
  .inline li:not(:last-child)::after {
    content: ', ';
  }
  .record {
    margin-top: 2.6rem;
  }
  .part {
    margin-top: 2.4rem;
  }
  .record > .part > h2,
  .dossier > .part > h2 {
    padding-top: 0.6rem;
    border-top: 1px solid var(--ink);
    font-size: 1.35rem;
  }
  .document,
  .event,
  .named {
    padding-block: 1rem;
    border-bottom: 1px solid var(--line);
  }
  .document > p,
  .event > p {
    max-width: var(--measure);
  }
  .facts {
    display: grid;
    gap: 0.15rem;
    margin: 0 0 0.8rem;
    font-size: 0.9rem;
    line-height: 1.45;
  }
  .facts div {
    display: grid;
    grid-template-columns: minmax(6.5rem, 9.5rem) 1fr;
    gap: 0.9rem;
  }
  .facts dt {
    color: var(--quiet);
  }
  .facts dd {
    min-width: 0;
    margin: 0;
  }
  .on {
    color: var(--quiet);
    font-size: 0.88em;
  }
  .onward {
    font-size: 0.88rem;
  }
  .mark {
    display: inline-block;
    padding: 0.05rem 0.5rem;
    border: 1px solid var(--quiet);
    border-radius: 1rem;
    color: var(--quiet);
    font-size: 0.75rem;
    font-weight: 500;
    line-height: 1.5;
    letter-spacing: 0;
    vertical-align: 0.15em;
  }
  .certainty.confirmed {
    border-color: var(--sure);
    color: var(--sure);
  }
  .certainty.alleged,
  .certainty.reported {
    border-style: dashed;
  }
  .certainty.alleged,
  .certainty.reported,
  .certainty.planned,
  .unpublished {
    border-color: var(--doubt);
    color: var(--doubt);
  }
  .certainty.denied,
  .certainty.cancelled {
    border-color: var(--accent);
    color: var(--accent);
  }
  .sources li,
  .related li {
    padding-block: 0.3rem;
  }
  .part-comments {
    max-width: var(--measure);
  }
  .comments,
  .replies {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .comments > li {
    padding-block: 0.8rem;
    border-top: 1px solid var(--quiet);
    overflow-wrap: anywhere;
  }
  .replies > li {
    margin-top: 0.8rem;
    padding-left: 1.2rem;
    border-left: 2px solid var(--quiet);
  }
  .replies > .depth-2 {
    margin-left: 1.2rem;
  }
  .replies > .depth-3 {
    margin-left: 2.4rem;
  }
  .comment p {
    margin: 0.2rem 0;
  }
  .gone {
    color: var(--quiet);
  }
  @media (min-width: 60rem) {
    .record > .part-documents,
    .record > .part-said,
    .record > .part-events {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 3rem;
    }
    .record > .part > h2 {
      grid-column: 1 / -1;
    }
    .story-columns {
      grid-template-columns: minmax(0, var(--measure)) minmax(15rem, 1fr);
    }
    .in-story {
      position: sticky;
      top: 1rem;
    }
  }
`;
