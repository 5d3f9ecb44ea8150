import { errors } from '@strapi/utils';
import { explainDatabaseError, refusal, refuseOn } from '../../../../src/editorial/publication/refusal';

const SLUG = { path: ['slug'], message: 'A slug has no spaces' };
const STAGE = { path: ['stages', 0, 'date'], message: 'Not a date' };

/** An error as the driver of PostgreSQL throws it. */
function postgresError(fields: { code: string; constraint?: string; detail?: string }): Error {
  return Object.assign(new Error('from the database'), fields);
}

describe('refusal', () => {
  test('of one rule says which', () => {
    const error = refusal([SLUG]);
    expect(error).toBeInstanceOf(errors.ValidationError);
    expect(error).toMatchObject({
      message: 'A slug has no spaces',
      details: { errors: [{ path: ['slug'], message: 'A slug has no spaces', name: 'ValidationError' }] },
    });
  });

  test('of several counts them, and has each with its path as text', () => {
    expect(refusal([SLUG, STAGE])).toMatchObject({
      message: '2 rules are broken',
      details: {
        errors: [
          { path: ['slug'], message: 'A slug has no spaces', name: 'ValidationError' },
          { path: ['stages', '0', 'date'], message: 'Not a date', name: 'ValidationError' },
        ],
      },
    });
  });
});

describe('refuseOn', () => {
  test('throws where there is a problem', () =>
    expect(() => refuseOn([SLUG])).toThrow(errors.ValidationError));
  test('does nothing where there is none', () => expect(() => refuseOn([])).not.toThrow());
});

describe('explainDatabaseError', () => {
  const taken = (constraint: string, detail: string) =>
    explainDatabaseError(postgresError({ code: '23505', constraint, detail }));

  test.each([
    ['people_slug_unq', 'Key (slug)=(sadyr-japarov) already exists.', 'slug'],
    ['articles_slug_draft_unq', 'Key (slug, locale)=(letter, en) already exists.', 'slug'],
    ['countries_alpha_2_unq', 'Key (alpha_2)=(KG) already exists.', 'alpha2'],
    ['countries_alpha_3_unq', 'Key (alpha_3)=(KGZ) already exists.', 'alpha3'],
    ['countries_numeric_unq', 'Key ("numeric")=(417) already exists.', 'numeric'],
    ['statements_story_key_draft_unq', 'Key (story_key)=(a/b) already exists.', 'storyKey'],
    ['categories_media_topic_unq', 'Key (media_topic)=(medtop:11000000) already exists.', 'mediaTopic'],
  ])('a value that %s refuses is told by its field', (constraint, detail, field) => {
    const error = taken(constraint, detail);
    expect(error).toBeInstanceOf(errors.ValidationError);
    expect(error).toMatchObject({
      message: `This ${field} is taken`,
      details: { errors: [{ path: [field], message: `This ${field} is taken` }] },
    });
  });

  test.each([
    ['a link table', 'articles_people_lnk_uq', 'Key (article_id, person_id)=(1, 2) already exists.'],
    ['no detail', 'people_slug_unq', ''],
  ])('a clash without a field (%s) stays what it is', (_what, constraint, detail) => {
    const error = postgresError({ code: '23505', constraint, detail });
    expect(explainDatabaseError(error)).toBe(error);
  });

  test('a clash without a name stays what it is', () => {
    const error = postgresError({ code: '23505' });
    expect(explainDatabaseError(error)).toBe(error);
  });

  test.each(['40P01', '55P03'])('%s means: busy, try again', (code) => {
    expect(explainDatabaseError(postgresError({ code }))).toMatchObject({
      status: 409,
      message: 'This record is being saved, try again',
    });
  });

  test.each([
    [
      'another code of PostgreSQL',
      postgresError({ code: '23503', constraint: 'x_unq', detail: 'Key (slug)=(a)' }),
    ],
    ['an error of the network', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
    ['an error with a number', Object.assign(new Error('odd'), { code: 23505 })],
    ['an error of the program', new TypeError('x is not a function')],
    ['a refusal', refusal([SLUG])],
    ['no error at all', { code: '40P01' }],
    ['a text', '40P01'],
    ['nothing', undefined],
  ])('%s stays what it is', (_what, error) => expect(explainDatabaseError(error)).toBe(error));
});
