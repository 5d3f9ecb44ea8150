import { css } from './css';

/** Colours, type, and what stands around every page. */
export const BASE = css`
  :root {
    color-scheme: light dark;
    --paper: #fcfbf8;
    --slip: #f4f1ea;
    --ink: #1c1b18;
    --quiet: #5d5950;
    --line: #d8d2c4;
    --accent: #8c1f17;
    --sure: #1f5d3a;
    --doubt: #7a4a00;
    --serif:
      'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', 'PT Serif', Georgia, 'Noto Serif',
      'DejaVu Serif', serif;
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
    --measure: 40rem;
    --page: 68rem;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #17171a;
      --slip: #202024;
      --ink: #eae7e0;
      --quiet: #aca79c;
      --line: #3a383c;
      --accent: #f2a28e;
      --sure: #8fd0a8;
      --doubt: #e8bd76;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
    scroll-padding-top: 1rem;
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: 1.0625rem/1.55 var(--serif);
    overflow-wrap: break-word;
  }
  .masthead,
  main,
  .colophon,
  .notice-inner {
    max-width: var(--page);
    margin-inline: auto;
    padding-inline: 1.1rem;
  }
  main:focus {
    outline: none;
  }
  a {
    color: inherit;
    text-decoration-color: color-mix(in srgb, var(--accent) 45%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--accent);
    text-decoration-color: currentcolor;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  h1,
  h2,
  h3 {
    margin: 0 0 0.35em;
    font-weight: 600;
    line-height: 1.18;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }
  h1 {
    font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem);
  }
  h2 {
    font-size: 1.3rem;
  }
  h3 {
    font-size: 1.1rem;
  }
  p {
    margin: 0 0 0.9em;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .unseen,
  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip:focus {
    position: absolute;
    z-index: 2;
    padding: 0.6rem 1rem;
    background: var(--ink);
    color: var(--paper);
  }
  .masthead {
    padding-top: 0.9rem;
    font-family: var(--sans);
    font-size: 0.9rem;
  }
  .masthead-top,
  .masthead-nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem 1.4rem;
  }
  .masthead ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.2rem;
    margin: 0;
  }
  .masthead a {
    display: inline-block;
    padding-block: 0.3rem;
    text-decoration: none;
  }
  .masthead a[aria-current] {
    box-shadow: inset 0 -2px var(--accent);
  }
  .site-name {
    margin: 0;
    font: 700 clamp(1.7rem, 1.4rem + 1.6vw, 2.4rem) / 1.1 var(--serif);
    letter-spacing: -0.02em;
  }
  .languages {
    color: var(--quiet);
  }
  .languages [aria-current] {
    display: inline-block;
    padding-block: 0.3rem;
    color: var(--ink);
    font-weight: 600;
  }
  .masthead-nav {
    margin-top: 0.4rem;
    padding-block: 0.3rem;
    border-top: 3px double var(--ink);
    border-bottom: 1px solid var(--line);
  }
  .colophon {
    margin-top: 3.5rem;
    padding-block: 1.2rem 2.5rem;
    border-top: 1px solid var(--line);
    color: var(--quiet);
    font: 0.85rem/1.5 var(--sans);
  }
  .policies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.4rem;
    margin: 0 0 0.6rem;
    padding: 0;
    list-style: none;
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
    min-height: 2.3rem;
    padding: 0.25rem 0.7rem;
    border: 1px solid var(--quiet);
    border-radius: 3px;
    background: transparent;
  }
  button {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
    cursor: pointer;
  }
  .find {
    display: flex;
    gap: 0.4rem;
    flex: 0 1 22rem;
  }
  .find input {
    flex: 1;
    min-width: 0;
  }
  .notice {
    background: var(--doubt);
    color: var(--paper);
    font: 0.9rem/1.4 var(--sans);
  }
  .notice-inner {
    padding-block: 0.6rem;
  }
  .failure {
    max-width: var(--measure);
    padding-block: 3rem;
  }
`;
