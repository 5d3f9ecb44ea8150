import { css } from './css';

/** The front page, dossiers, search and other lists; and all of it on paper. */
export const LISTS = css`
  .page-head {
    max-width: 48rem;
    padding-top: 2rem;
  }
  .tagline {
    margin: 0;
    padding-block: 1rem 0.2rem;
    color: var(--quiet);
    font-style: italic;
  }
  .card {
    padding-block: 1.1rem;
    border-bottom: 1px solid var(--line);
  }
  .card h2,
  .card h3,
  .document h3,
  .event h3,
  .named h3 {
    margin-bottom: 0.3rem;
  }
  .card h2 a,
  .card h3 a,
  .document h3 a,
  .event h3 a,
  .named h3 a {
    text-decoration: none;
  }
  .card h2 a:hover,
  .card h3 a:hover,
  .document h3 a:hover,
  .event h3 a:hover,
  .named h3 a:hover {
    text-decoration: underline;
  }
  .card img {
    display: block;
    width: 100%;
    margin-bottom: 0.8rem;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }
  .card p {
    margin-bottom: 0.4rem;
  }
  .card.lead h2 {
    font-size: clamp(1.8rem, 1.2rem + 2.6vw, 3rem);
  }
  .card.lead .card-summary {
    font-size: 1.12rem;
  }
  .card.top h3 {
    font-size: 1.25rem;
  }
  .front {
    display: grid;
    gap: 0 3rem;
  }
  .front .part {
    margin-top: 1.8rem;
  }
  .front .part > h2,
  .rail h2 {
    padding-top: 0.5rem;
    border-top: 1px solid var(--ink);
    font: 650 0.95rem/1.3 var(--sans);
  }
  .tops {
    display: grid;
    gap: 0 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .rail .document {
    padding-block: 0.7rem;
  }
  .rail .document h3 {
    font-size: 1rem;
  }
  .rail .document .facts {
    margin: 0;
    font-size: 0.83rem;
  }
  .rail .facts div {
    grid-template-columns: 4rem 1fr;
  }
  .rail .document > p:not(.kicker),
  .rail .facts div:nth-child(n + 3) {
    display: none;
  }
  .names {
    margin: 0;
  }
  .names li {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.25rem;
    border-bottom: 1px solid var(--line);
  }
  .count {
    color: var(--quiet);
    font-size: 0.85rem;
    font-weight: 400;
  }
  .portrait {
    width: 9rem;
    margin-bottom: 1rem;
  }
  .dossier .part {
    max-width: 48rem;
  }
  .document-text {
    max-width: var(--measure);
    white-space: pre-line;
  }
  .pages {
    display: flex;
    gap: 1.5rem;
    margin-top: 1.6rem;
    font-family: var(--sans);
    font-size: 0.92rem;
  }
  .inputs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 0.9rem;
    align-items: end;
    margin-bottom: 1.2rem;
    font: 0.9rem/1.4 var(--sans);
  }
  .inputs label {
    display: grid;
    gap: 0.15rem;
    color: var(--quiet);
  }
  .inputs .wide {
    flex: 1 1 16rem;
  }
  .results {
    display: grid;
    gap: 0 3rem;
  }
  .facets h2 {
    margin-bottom: 0.2rem;
    color: var(--quiet);
    font: 600 0.85rem/1.4 var(--sans);
  }
  .facets ul {
    margin: 0 0 1.1rem;
    font: 0.9rem/1.7 var(--sans);
  }
  .chosen li {
    display: inline-block;
    margin-right: 0.9rem;
  }
  .said-by {
    color: var(--quiet);
    font: 0.85rem/1.5 var(--sans);
  }
  .passage {
    max-width: var(--measure);
    margin: 0.3rem 0 0;
    color: var(--quiet);
    font-size: 0.95rem;
  }
  mark {
    padding-inline: 0.1em;
    background: color-mix(in srgb, var(--doubt) 22%, transparent);
    color: inherit;
  }
  .line {
    margin: 1.5rem 0 0;
    padding: 0;
    list-style: none;
    border-left: 2px solid var(--line);
  }
  .line > li {
    position: relative;
    max-width: 48rem;
    padding-left: 1.4rem;
  }
  .line > li::before {
    content: '';
    position: absolute;
    top: 1.55rem;
    left: -6px;
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--accent);
  }
  .line .statement {
    margin: 0;
    padding-block: 1rem;
    border-left: 0;
    padding-left: 0;
    border-bottom: 1px solid var(--line);
  }
  .when {
    margin: 1rem 0 0;
    color: var(--accent);
    font: 650 0.85rem/1.4 var(--sans);
  }
  .line .card,
  .line .document,
  .line .event {
    padding-top: 0.2rem;
  }
  .line .statement {
    padding-top: 0.2rem;
  }
  .line .kicker .on {
    display: none;
  }
  .this-one > .document h3::before {
    content: '\25B8\00A0';
    color: var(--accent);
  }
  @media (min-width: 56rem) {
    .front {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }
    .results {
      grid-template-columns: minmax(0, 1fr) 15rem;
    }
    .card.lead:has(img) {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: 1.6rem;
    }
  }
  @media print {
    :root {
      --paper: #fff;
      --slip: #fff;
      --ink: #000;
      --quiet: #444;
    }
    body {
      font-size: 10.5pt;
    }
    .masthead-nav,
    .languages,
    .colophon,
    .skip,
    .onward,
    .pages,
    .facets,
    form {
      display: none;
    }
    .story-text a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
    .document,
    .event,
    .statement,
    figure {
      break-inside: avoid;
    }
    .in-story {
      padding: 0;
    }
  }
`;
