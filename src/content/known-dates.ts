import { firstDay, isDay, partialDate } from './partial-date';

/** The attributes that hold dates of the world, and the attribute beside each that says how exactly it is known. */
const PRECISION_OF: Readonly<Record<string, string>> = {
  date: 'datePrecision',
  endDate: 'datePrecision',
  publishedOn: 'datePrecision',
  from: 'fromPrecision',
  to: 'toPrecision',
};

type Attributes = Readonly<Record<string, unknown>>;

/**
 * Input with every date moved to the first day of what is known, components included: who says "July 2023" and sends
 * 2023-07-19 has not said that it was the 19th.
 * @param stored the record as it is, for a date or a precision that the input leaves as it is.
 */
export function withKnownDates(data: Attributes, stored: Attributes = {}): Record<string, unknown> {
  const inner = Object.entries(data).map(([name, value]) => [name, insideKnown(value)]);
  return { ...Object.fromEntries(inner), ...knownDates(data, stored) };
}

function knownDates(data: Attributes, stored: Attributes): Record<string, unknown> {
  const dates = Object.entries(PRECISION_OF).flatMap(([name, precisionName]): [string, string][] => {
    if (data[name] === undefined && data[precisionName] === undefined) return [];
    const [date, precision] = [given(name, data, stored), given(precisionName, data, stored)];
    const known =
      isText(date) && isDay(date) ? partialDate(date, isText(precision) ? precision : null) : undefined;
    return known ? [[name, firstDay(known)]] : [];
  });
  return Object.fromEntries(dates);
}

function given(name: string, data: Attributes, stored: Attributes): unknown {
  return data[name] === undefined ? stored[name] : data[name];
}

/** Components stand in input as objects or lists of objects; the blocks of a body have no dates of their own. */
function insideKnown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(insideKnown);
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? withKnownDates(value as Attributes) : value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
