import { z } from 'zod';
import { dayOf } from '../../content/instant';
import { isMoment } from '../../content/moment';
import { FORMATS, type Format } from '../../content/formats';
import { storedTextFault } from '../../content/stored-text';
import { isDay, readPartialDate, type PartialDate } from '../../content/partial-date';

const LINE_LENGTH = 255;
const TEXT_LENGTH = 1_000_000;

/** A text that the database and every format can hold. */
function storable(longest: number) {
  return z
    .string()
    .max(longest)
    .superRefine((value, context) => {
      const message = storedTextFault(value);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    });
}

function text(longest: number) {
  return storable(longest)
    .min(1)
    .refine((value) => value.trim() !== '', 'Only spaces');
}

/** A short text: a name, a title, a headline. */
export const line = text(LINE_LENGTH);
/** A long text: paragraphs, the words of a letter. */
export const prose = text(TEXT_LENGTH);

/** A piece of a text: it may be empty, or a space between two others. */
export const runText = storable(TEXT_LENGTH);

const LINK_LENGTH = 2048;
const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** Where a link in a text leads: an address of the web, of e-mail or of a telephone, or a path on the newsroom's own site. */
export const linkAddress = z
  .string()
  .min(1)
  .max(LINK_LENGTH)
  .refine(leadsSomewhere, 'Not an address that a link may have');

function leadsSomewhere(address: string): boolean {
  const base = address.startsWith('/') ? 'https://site.invalid' : undefined;
  return URL.canParse(address, base) && LINK_PROTOCOLS.includes(new URL(address, base).protocol);
}

/** A text of one of the model's formats, with the model's own message. */
function formatted({ expression, message, longest, holds = () => true }: Format) {
  const text = longest === undefined ? z.string() : z.string().max(longest);
  return text.regex(expression, { error: message, abort: true }).refine(holds, message);
}

export const slug = formatted({ ...FORMATS.slug, longest: 200 }).meta({
  id: 'slug',
  description: 'Lower-case letters, digits and single hyphens: the key of a record and its address',
});

export const alpha2 = formatted(FORMATS.alpha2).meta({
  id: 'alpha2',
  description: 'A country by its ISO 3166-1 alpha-2 code',
});

export const alpha3 = formatted(FORMATS.alpha3);
export const numeric = formatted(FORMATS.numeric);
export const mediaTopic = formatted(FORMATS.mediaTopic);
export const webAddress = formatted(FORMATS.webAddress);
export const wikidataId = formatted(FORMATS.wikidataId);

export const language = formatted({ ...FORMATS.language, longest: 35 }).meta({
  id: 'language',
  description: 'A language tag (BCP 47): en, ru, zh-Hans',
});

const NOT_A_DATE = 'Not a date: write 2024-01-17, 2023-07 or 2023';

/** A date as far as it is known: `2024-01-17`, `2023-07` or `2023`. A bare year may be a number, as YAML reads it. */
export const partialDate = z
  .union([z.string(), z.int().min(1000).max(9999)], NOT_A_DATE)
  .refine((value) => readPartialDate(String(value)) !== undefined, NOT_A_DATE)
  .meta({ id: 'partialDate', description: 'A date as far as it is known: 2024-01-17, 2023-07 or 2023' });

/** The years 1 to 9999 in UTC; an offset can lead out of them, and ISO 8601 then writes years with a sign. */
function isInCommonEra(value: string): boolean {
  return isDay(dayOf(new Date(value)));
}

/** A moment: an ISO 8601 date-time with its offset, or a day, which stands for its first moment in UTC. */
export const moment = z
  .string()
  .refine(
    (value) => isMoment(value) && isInCommonEra(value),
    'Not a date-time: write 2024-02-12T10:00:00+06:00 or 2024-02-12',
  )
  .meta({
    id: 'moment',
    description: 'A date-time with offset (2024-02-12T10:00:00+06:00) or a day (2024-02-12)',
  });

/** The stored pair of a partial date that was checked by {@link partialDate}. */
export function storedDate(value: string | number): PartialDate {
  const read = readPartialDate(String(value));
  if (read === undefined) throw new TypeError(`Unchecked date ${value}`);
  return read;
}

/** The stored form of a checked {@link moment}: ISO 8601 in UTC with milliseconds. */
export function storedMoment(value: string): string {
  return new Date(value).toISOString();
}
