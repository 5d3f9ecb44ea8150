import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as score from '../../../bench/scoring/score.mjs';
import { extract } from '../../../src/analysis/extraction/extract';
import { printFindings } from '../../../src/analysis/extraction/printed';

const FOLDER = path.join(__dirname, '..', '..', 'fixtures', 'extraction');

/** What of the project's own annotated articles is found at the least (F1); below it something that worked is broken. */
const LEAST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    persons: 0.93,
    countries: 0.95,
    organizations: 0.85,
    documents: 0.85,
    quotes: 0.95,
    'quote+speaker': 0.9,
    reports: 0.9,
    facts: 0.9,
  },
  ru: {
    persons: 0.93,
    countries: 0.95,
    organizations: 0.9,
    documents: 0.9,
    quotes: 0.95,
    'quote+speaker': 0.95,
    reports: 0.9,
    facts: 0.9,
  },
};

let scoring: typeof score;
beforeAll(async () => {
  scoring = await import('../../../bench/scoring/score.mjs');
});

const articles = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as score.Gold,
);

test('there are at least thirty articles, in two languages', () => {
  expect(articles.length).toBeGreaterThanOrEqual(30);
  expect(new Set(articles.map(({ lang }) => lang))).toEqual(new Set(['en', 'ru', 'ky']));
});

describe.each(Object.keys(LEAST))('in articles in %s', (lang) => {
  it.each(Object.entries(LEAST[lang] ?? {}))('%s are found, F1 at least %d', (field, least) => {
    const own = articles.filter((gold) => gold.lang === lang);
    const scores = own.map((gold) =>
      scoring.scoreArticle(gold, printFindings(gold.id, extract(gold.text)) as never),
    );
    const mistakes = scores.flatMap((one) => [
      ...(one.get(field)?.missed ?? []),
      ...(one.get(field)?.wrong ?? []),
    ]);
    const count = scoring.summed(scores).get(field);
    expect({
      mistakes,
      isEnough: scoring.ratios(count ?? { right: 0, made: 0, wanted: 1 }).f1 >= least,
    }).toMatchObject({
      isEnough: true,
    });
  });
});
