import {
  EVENT_NAMES,
  NO_WISHES,
  sentWishes,
  toggled,
  wishesOf,
  type Webhook,
} from '../../../src/admin/webhooks/webhooks';
import { ENGLISH_WEBHOOKS, RUSSIAN_WEBHOOKS } from '../../../src/admin/translations/webhooks';
import { EVENT_NAMES as OFFERED, TEST_EVENT } from '../../../src/delivery/webhooks/events';

test('the panel offers what the newsroom tells, each with words in both languages', () => {
  expect(EVENT_NAMES).toEqual(OFFERED);
  for (const messages of [ENGLISH_WEBHOOKS, RUSSIAN_WEBHOOKS])
    for (const name of [...OFFERED, TEST_EVENT])
      expect(messages[`dossier.webhooks.event.${name}`]).toBeTruthy();
  expect(Object.keys(RUSSIAN_WEBHOOKS)).toEqual(Object.keys(ENGLISH_WEBHOOKS));
});

test('a form without types and language asks for all', () => {
  const wishes = { ...NO_WISHES, name: ' A ', url: ' https://a.example.org ' };
  expect(sentWishes(wishes)).toEqual({
    ...{ name: 'A', url: 'https://a.example.org', types: null, locale: null },
    events: ['story.published', 'story.updated', 'story.corrected', 'story.unpublished'],
  });
});

test('types are asked for only where other records are', () => {
  const wishes = { ...NO_WISHES, types: ['person'], locale: 'ru' };
  expect(sentWishes(wishes)).toMatchObject({ types: null, locale: 'ru' });
  expect(sentWishes({ ...wishes, events: ['record.updated'] })).toMatchObject({ types: ['person'] });
});

test('what is there comes into the form and goes back as it was', () => {
  const webhook = {
    name: 'A',
    url: 'https://a/',
    events: ['record.updated'],
    types: ['person'],
    locale: null,
  } as never;
  expect(sentWishes(wishesOf(webhook as Webhook))).toEqual(webhook);
});

test('a choice is taken and given back', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
