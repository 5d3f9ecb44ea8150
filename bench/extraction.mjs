// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSources } from '../scripts/building/source-room.mjs';
import { root } from '../scripts/settings/paths.mjs';
import { median } from './load.mjs';
import { keepResults, rounded, tableOf } from './report.mjs';
import { FIELDS, ratios, scoreArticle, summed } from './scoring/score.mjs';

/** @typedef {import('./scoring/score.mjs').Gold} Gold */
/** @typedef {(id: string, source: string, options: object) => { outcome: string, text: string }} Print */

const FIXTURES = path.join(root, 'tests', 'fixtures', 'extraction');
const LONG_TEXT = 100_000;

/**
 * How much of the project's own annotated articles is found, and how long a long text takes. Needs no database.
 * @param {{ rounds: number, isVerbose: boolean }} options
 */
export async function benchExtraction({ rounds, isVerbose }) {
  const print = await extractionRoom();
  const articles = readFixtures();
  const scored = articles.map((gold) => ({ gold, score: scoreArticle(gold, extracted(print, gold)) }));
  if (isVerbose) for (const { gold, score } of scored) sayMistakes(gold.id, score);
  const speed = Object.fromEntries(['en', 'ru'].map((lang) => [lang, timeOf(print, articles, lang, rounds)]));
  const languages = ['en', 'ru'].map((lang) => ({
    lang,
    counts: summed(scored.filter(({ gold }) => gold.lang === lang).map(({ score }) => score)),
  }));
  const rows = FIELDS.map((field) => [field, ...languages.map(({ counts }) => describe(counts.get(field)))]);
  const table = tableOf(['F1 (precision, recall)', ...languages.map(({ lang }) => lang)], rows);
  const sizes = Object.entries(speed).map(([lang, ms]) => `${lang} ${rounded(ms)} ms`);
  const rest = `${articles.length} articles. A text of 100 KB takes ${sizes.join(', ')} (median of ${rounds}; target: 300 ms).`;
  const results = {
    articles: articles.length,
    speedMs: speed,
    counts: Object.fromEntries(languages.map(({ lang, counts }) => [lang, Object.fromEntries(counts)])),
  };
  await keepResults('extraction', results, `${table}\n\n${rest}`);
}

/** @returns {Promise<Print>} */
async function extractionRoom() {
  const room = await loadSources('src', 'analysis', 'extraction', 'print-article.ts');
  return room.printArticle;
}

/** @returns {Gold[]} */
function readFixtures() {
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.parse(readFileSync(path.join(FIXTURES, file), 'utf8')));
}

/**
 * @param {Print} print
 * @param {Gold} gold
 */
function extracted(print, { id, text }) {
  return JSON.parse(print(id, text, {}).text);
}

/**
 * @param {Print} print
 * @param {Gold[]} articles
 * @param {string} lang
 * @param {number} rounds
 * @returns {number} milliseconds for a text of 100,000 characters
 */
function timeOf(print, articles, lang, rounds) {
  const own = articles.filter((article) => article.lang === lang).map(({ text }) => text);
  const once = own.join('\n\n');
  if (once === '') return 0;
  const text = once.repeat(Math.ceil(LONG_TEXT / once.length)).slice(0, LONG_TEXT);
  const times = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    print('long', text, { language: lang });
    return performance.now() - start;
  });
  // The first round warms up.
  return median(times.slice(1));
}

/**
 * @param {string} id
 * @param {ReturnType<typeof scoreArticle>} score
 */
function sayMistakes(id, score) {
  for (const [field, { missed, wrong }] of score) {
    for (const one of missed) process.stdout.write(`${id}: ${field}: missed ${one}\n`);
    for (const one of wrong) process.stdout.write(`${id}: ${field}: wrong ${one}\n`);
  }
}

/** @param {{ right: number, made: number, wanted: number } | undefined} count */
function describe(count) {
  if (count === undefined) return '';
  const { precision, recall, f1 } = ratios(count);
  return `${f1.toFixed(2)} (${precision.toFixed(2)}, ${recall.toFixed(2)})`;
}
