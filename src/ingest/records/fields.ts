import type { Section } from '../story-file/schema';
import { storedDate, storedMoment } from '../story-file/values';

/**
 * Finds the documentId of a record that a story file names by its natural key.
 * @param path where in the file the reference stands, for the error if there is no such record.
 * @returns undefined where the record stands later in the file: the attribute is then left out, to be written afterwards.
 */
export type Resolve = (section: Section, key: string, path: string) => string | undefined;

/** Turns one field of a story file into attributes of the Strapi record. */
export type Field = (name: string, value: unknown, path: string, resolve: Resolve) => Record<string, unknown>;

/** How the fields of a record are stored; a field of the file that is not listed is not stored under its name. */
export type Fields = Readonly<Record<string, Field>>;

/** Converts the given fields of an entry; what the entry leaves out stays out. */
export function convert(
  fields: Fields,
  entry: object,
  path: string,
  resolve: Resolve,
): Record<string, unknown> {
  const converted = Object.entries(entry).flatMap(([name, value]) => {
    const field = fields[name];
    return field === undefined || value === undefined ? [] : [field(name, value, `${path}.${name}`, resolve)];
  });
  return Object.assign({}, ...converted) as Record<string, unknown>;
}

/** Stored as it stands. */
export const value: Field = (name, given) => ({ [name]: given });

/** A partial date: its first day, and the precision in an attribute beside it. */
export function date(precisionName: string): Field {
  return (name, given) => {
    if (given === null) return { [name]: null };
    const stored = storedDate(given as string | number);
    return { [name]: stored.date, [precisionName]: stored.precision };
  };
}

/** A moment in UTC. */
export const moment: Field = (name, given) => ({
  [name]: given === null ? null : storedMoment(String(given)),
});

/** A reference to one record of a section. */
export function one(section: Section): Field {
  return (name, given, path, resolve) => {
    const documentId = given === null ? null : resolve(section, String(given), path);
    return documentId === undefined ? {} : { [name]: documentId };
  };
}

/** References to many records of a section; one that stands twice counts once. */
export function many(section: Section): Field {
  return (name, given, path, resolve) => {
    const keys = given as readonly string[];
    const documentIds = new Set(keys.map((key, index) => resolve(section, key, `${path}.${index}`)));
    return documentIds.has(undefined) ? {} : { [name]: [...documentIds] };
  };
}

/** A component. */
export function component(fields: Fields): Field {
  return (name, given, path, resolve) => ({
    [name]: given === null ? null : convert(fields, given as object, path, resolve),
  });
}

/** A repeatable component. */
export function components(fields: Fields): Field {
  return (name, given, path, resolve) => ({
    [name]: (given as readonly object[]).map((item, index) =>
      convert(fields, item, `${path}.${index}`, resolve),
    ),
  });
}
