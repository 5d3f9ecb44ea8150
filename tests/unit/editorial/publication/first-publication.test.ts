import { errors } from '@strapi/utils';
import { ARTICLE, DOCUMENT } from '../../../../src/content/content-types';
import { givenFirstPublication } from '../../../../src/editorial/publication/first-publication';
import type { Write } from '../../../../src/editorial/publication/write';

const save = (data: Record<string, unknown> | undefined, uid: Write['uid'] = ARTICLE): Write => ({
  uid,
  action: 'update',
  params: { data },
  next: () => Promise.reject(new Error('Not to be written')),
});

test.each([
  ['2024-02-12T04:00:00.000Z', '2024-02-12T04:00:00.000Z'],
  ['2024-02-12T10:00:00+06:00', '2024-02-12T04:00:00.000Z'],
  [new Date('2024-02-12T04:00:00Z'), '2024-02-12T04:00:00.000Z'],
  [0, '1970-01-01T00:00:00.000Z'],
])('%s is the moment %s', (firstPublishedAt, moment) => {
  const given = givenFirstPublication(save({ firstPublishedAt }));
  expect(given).toEqual({ outcome: 'given', moment: new Date(moment) });
});

test.each([[undefined], [{}], [{ headline: 'H' }]])('%j says nothing of it', (data) => {
  expect(givenFirstPublication(save(data))).toEqual({ outcome: 'absent' });
});

test.each([[{ firstPublishedAt: null }], [{ firstPublishedAt: '' }]])('%j empties it', (data) => {
  expect(givenFirstPublication(save(data))).toEqual({ outcome: 'given', moment: null });
});

test('only articles have one', () => {
  expect(givenFirstPublication(save({ firstPublishedAt: 'soon' }, DOCUMENT))).toEqual({ outcome: 'absent' });
});

test('what cannot be read is refused by name', () => {
  const message = 'Not a date and time, such as 2024-02-12T10:00:00Z';
  const given = () => givenFirstPublication(save({ firstPublishedAt: 'soon' }));
  expect(given).toThrow(errors.ValidationError);
  expect(given).toThrow(
    expect.objectContaining({
      message,
      details: { errors: [expect.objectContaining({ path: ['firstPublishedAt'], message })] },
    }) as Error,
  );
});
