import { z } from 'zod';
import { LOCALES } from '../../../../src/content/content-types';
import { SECTIONS, SECTION_ORDER } from '../../../../src/ingest/records/sections';
import {
  articleEntry,
  articleVersionEntry,
  categoryEntry,
  countryEntry,
  documentEntry,
  eventEntry,
  organizationEntry,
  personEntry,
  statementEntry,
  type Section,
} from '../../../../src/ingest/story-file/schema';
import { modelAttributes } from '../records/model';

const ENTRIES: Record<Section, z.ZodObject> = {
  countries: countryEntry,
  categories: categoryEntry,
  organizations: organizationEntry,
  people: personEntry,
  documents: documentEntry,
  statements: statementEntry,
  events: eventEntry,
  articles: articleEntry,
};

/** A precision is written in the date itself: `2023-07`. */
const isPrecision = (name: string) => /precision$/i.test(name);

/** The type inside `optional`, `nullable`, `default` and lists. */
function inner(type: unknown): unknown {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable || type instanceof z.ZodDefault)
    return inner(type.unwrap());
  return type instanceof z.ZodArray ? inner(type.element) : type;
}

/** The choices of a story file by path: `kind` or `stages.stage`. */
function choicesOfFile(entry: z.ZodObject, uid: string, path = ''): [string, readonly unknown[]][] {
  return Object.entries(entry.shape).flatMap(([name, type]): [string, readonly unknown[]][] => {
    const found = inner(type);
    const component = modelAttributes(uid)[name]?.component;
    if (found instanceof z.ZodEnum) return [[path + name, found.options]];
    return found instanceof z.ZodObject && component
      ? choicesOfFile(found, component, `${path}${name}.`)
      : [];
  });
}

/** The choices of a content type that an editor makes, by path. */
function choicesOfModel(uid: string, path = ''): [string, readonly unknown[]][] {
  return Object.entries(modelAttributes(uid)).flatMap(([name, attribute]): [string, readonly unknown[]][] => {
    if (attribute.component) return choicesOfModel(attribute.component, `${path}${name}.`);
    const isChoice = attribute.enum !== undefined && !attribute.private && !isPrecision(name);
    return isChoice ? [[path + name, attribute.enum ?? []]] : [];
  });
}

test.each(SECTION_ORDER)('the choices in %s are those of the content type, each and all', (section) => {
  const { uid } = SECTIONS[section];
  const inFile = choicesOfFile(ENTRIES[section], uid).filter(([path]) => path !== 'locale');
  expect(Object.fromEntries(inFile)).toEqual(Object.fromEntries(choicesOfModel(uid)));
});

test('there are as many as the model has', () => {
  const paths = SECTION_ORDER.flatMap((section) =>
    choicesOfModel(SECTIONS[section].uid).map(([path]) => `${section}.${path}`),
  );
  expect(paths).toEqual(
    expect.arrayContaining(['documents.stages.stage', 'events.certainty', 'articles.corrections.kind']),
  );
  expect(paths.length).toBeGreaterThan(15);
});

test('the languages are those of the newsroom, the first by default', () => {
  const languages = LOCALES.map(({ code }) => code);
  expect(articleVersionEntry.shape.locale.options).toEqual(languages);
  expect(articleEntry.parse({ slug: 'a' }).locale).toBe(languages[0]);
});
