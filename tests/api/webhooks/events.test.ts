import { cursorOf } from '../../../src/delivery/requests/parameters';
import { rebuildGraph } from '../../../src/graph/rebuild/rebuild';
import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';
import { ARTICLE, deskOf, documentedCheck, ENV, STORY_EVENTS, writerOf, type Desk } from './desk';
import { openReceiver, until, type Receiver } from './receiver';

let newsroom: Newsroom;
let editor: Account;
let desk: Desk;
let writer: ReturnType<typeof writerOf>;
let receiver: Receiver;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: ENV });
  editor = await newsroom.adminUser('managing-editor');
  desk = deskOf(newsroom, editor);
  writer = writerOf(newsroom);
}, 180_000);
afterAll(() => newsroom.close());

beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(async () => {
  for (const { id } of await desk.list()) await desk.remove(id);
  await receiver.close();
});

const toldOf = (id: string) =>
  receiver.told.filter(({ event }) => event.data.id === id).map(({ event }) => event);
const eventsOf = (id: string, count: number) =>
  until(
    () => toldOf(id),
    (told) => told.length >= count,
  );

/** What the outbox holds of a record, with names and without the telling. */
async function noted(recordId: string): Promise<string[]> {
  const { rows } = (await newsroom.strapi.db.connection.raw(
    `select name || ' ' || locale as event from webhooks.event where record_id = ? order by seq`,
    [recordId],
  )) as { rows: { event: string }[] };
  return rows.map(({ event }) => event);
}

/** Nothing is written after the answer; a story that is told last tells that all before it was. */
async function nothingMore(): Promise<void> {
  const last = await writer.story(`The last ${Date.now()}`);
  await eventsOf(last, 1);
}

describe('a story', () => {
  it('is told when it goes out, changes, moves, is corrected and leaves, with what changed and where to read it', async () => {
    await desk.subscribe(receiver.url);
    const id = await writer.draft('Told of');
    await writer.change(id, { subheadline: 'A draft is saved' });
    await writer.publish(id);
    const [first] = await eventsOf(id, 1);
    expect(first).toMatchObject({
      type: 'story.published',
      data: {
        ...{ id, type: 'article', locale: 'en', slug: 'told-of' },
        url: expect.stringMatching(/\/stories\/told-of$/) as string,
        api: expect.stringMatching(/\/api\/stories\/told-of$/) as string,
      },
    });
    expect(JSON.stringify(first)).not.toContain('A draft is saved');

    await writer.change(id, { headline: 'Told of again', slug: 'told-again' });
    await writer.publish(id);
    const correction = { kind: 'correction', text: 'It was another day', date: '2026-11-26T10:00:00.000Z' };
    await writer.change(id, { corrections: [correction], summary: 'Changed as well' });
    await writer.publish(id);
    await writer.unpublish(id);
    const [, changed, corrected, gone] = await eventsOf(id, 4);
    expect(changed).toMatchObject({
      type: 'story.updated',
      data: { slug: 'told-again', previousSlug: 'told-of', changed: ['headline', 'slug'] },
    });
    expect(corrected).toMatchObject({
      type: 'story.corrected',
      data: {
        changed: ['corrections', 'summary'],
        corrections: [{ kind: 'correction', date: '2026-11-26T10:00:00.000Z' }],
      },
    });
    expect(JSON.stringify(corrected)).not.toContain('another day');
    expect(gone).toMatchObject({ type: 'story.unpublished', data: { slug: 'told-again' } });
    const versions = toldOf(id).map(({ data }) => Number(data.version));
    expect(versions).toEqual([...versions].sort((one, other) => one - other));
    expect(new Set(toldOf(id).map(({ id: event }) => event)).size).toBe(4);
  });

  it('is not told when it is saved, or published again as it is', async () => {
    await desk.subscribe(receiver.url);
    const id = await writer.story('Published twice');
    await eventsOf(id, 1);
    await writer.publish(id);
    await writer.change(id, { headline: 'Only a draft' });
    await newsroom.strapi.documents(ARTICLE).discardDraft({ documentId: id });
    await nothingMore();
    expect(toldOf(id)).toHaveLength(1);
    expect(await noted(id)).toEqual(['story.published en']);
  });

  it('is told in each language by itself, and only in the one that was asked for', async () => {
    await desk.subscribe(receiver.url, { locale: 'ru' });
    const id = await writer.story('In two languages');
    await writer.change(id, { headline: 'На двух языках', kind: 'news' }, 'ru');
    await writer.publish(id, 'ru');
    const [only] = await eventsOf(id, 1);
    expect(only).toMatchObject({
      type: 'story.published',
      data: { locale: 'ru', api: expect.stringMatching(/\?locale=ru$/) as string },
    });
    await writer.unpublish(id, 'ru');
    await writer.unpublish(id, 'en');
    await eventsOf(id, 2);
    expect(await noted(id)).toEqual(['story.published ru', 'story.unpublished ru']);
  });

  it('is told that it is gone when it is deleted', async () => {
    await desk.subscribe(receiver.url);
    const id = await writer.story('Deleted');
    await writer.remove(id);
    await eventsOf(id, 2);
    expect(toldOf(id).map(({ type }) => type)).toEqual(['story.published', 'story.unpublished']);
  });

  it('is there to be read by whoever is told', async () => {
    await desk.subscribe(receiver.url);
    const answers: number[] = [];
    receiver.behave(async (response, { event }) => {
      const { pathname, search } = new URL(String(event.data.api));
      answers.push((await newsroom.get(pathname + search)).status);
      response.writeHead(200).end();
    });
    for (let n = 0; n < 10; n += 1) await writer.story(`Read at once ${n}`);
    await until(
      () => answers,
      ({ length }) => length === 10,
    );
    expect(answers).toEqual(Array.from({ length: 10 }, () => 200));
  });
});

describe('one transaction', () => {
  it('that is taken back tells nothing', async () => {
    await desk.subscribe(receiver.url);
    const id = await writer.draft('Taken back');
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await writer.publish(id);
        throw new Error('the power failed');
      }),
    ).rejects.toThrow('the power failed');
    expect(await noted(id)).toEqual([]);
    await nothingMore();
    expect(toldOf(id)).toEqual([]);
  });

  it('tells of a record once, however often it writes it', async () => {
    await desk.subscribe(receiver.url);
    const fresh = await writer.draft('In one go');
    const old = await writer.story('Changed in one go');
    const correction = { kind: 'correction', text: 'Wrong', date: '2026-11-26T10:00:00.000Z' };
    await newsroom.strapi.db.transaction(async () => {
      await writer.publish(fresh);
      await writer.change(fresh, { headline: 'In one go, changed' });
      await writer.publish(fresh);
      await writer.change(old, { headline: 'Another' });
      await writer.publish(old);
      await writer.change(old, { corrections: [correction] });
      await writer.publish(old);
      await writer.change(old, { summary: 'And more' });
      await writer.publish(old);
    });
    await eventsOf(old, 2);
    await eventsOf(fresh, 1);
    expect(toldOf(fresh).map(({ type }) => type)).toEqual(['story.published']);
    expect(toldOf(old)[1]).toMatchObject({
      type: 'story.corrected',
      data: { changed: ['corrections', 'headline', 'summary'], corrections: [{ kind: 'correction' }] },
    });
    expect(toldOf(old)).toHaveLength(2);
  });
});

describe('other records', () => {
  it('are told to who asked for them, of the types that were asked for', async () => {
    await desk.subscribe(receiver.url, {
      events: ['record.published', 'record.updated'],
      types: ['person'],
      locale: 'en',
    });
    const people = newsroom.strapi.documents('api::person.person');
    const { documentId } = await people.create({ data: { name: 'Told Person', listed: true } as never });
    await newsroom.strapi
      .documents('api::organization.organization')
      .create({ data: { name: 'Untold Organization', kind: 'other', listed: true } as never });
    await people.update({ documentId, data: { name: 'Told Person' } as never });
    await people.update({ documentId, data: { biography: 'Known' } as never });
    const told = await eventsOf(documentId, 2);
    expect(told.map(({ type }) => type)).toEqual(['record.published', 'record.updated']);
    expect(told[1]?.data).toMatchObject({ type: 'person', changed: ['biography'] });
    expect(receiver.told.every(({ event }) => event.data.type === 'person')).toBe(true);
  });

  it('that go out with a story are told each by itself', async () => {
    await desk.subscribe(receiver.url, { events: [...STORY_EVENTS, 'record.published'], locale: 'en' });
    const letter = await newsroom.strapi.documents('api::document.source-document').create({
      data: {
        title: 'A letter that goes out too',
        kind: 'letter',
        existence: 'seen',
        datePrecision: 'day',
      } as never,
    });
    const id = await writer.story('With a letter', { documents: { connect: [letter.documentId] } });
    await eventsOf(id, 1);
    await eventsOf(letter.documentId, 1);
    expect(toldOf(letter.documentId).map(({ type }) => type)).toEqual(['record.published']);
  });
});

describe('a picture', () => {
  const FILE = 'plugin::upload.file';
  const files = () => newsroom.strapi.db.query(FILE);
  const kept = {
    ...{ name: 'a.jpg', ext: '.jpg', mime: 'image/jpeg', size: 10, provider: 'local', folderPath: '/' },
    ...{ hash: 'a', url: '/uploads/a.jpg' },
  };

  it('that is replaced, or gets other words, has changed the public records that show it and no others', async () => {
    await desk.subscribe(receiver.url, { events: [...STORY_EVENTS, 'record.updated'], locale: 'en' });
    const file = await files().create({ data: kept });
    const cover = { image: file.id, alt: 'A building' };
    const shown = await writer.story('With a picture', { cover });
    const draft = await writer.draft('A draft with it', { cover });
    const { documentId: portrayed } = await newsroom.strapi.documents('api::person.person').create({
      data: { name: 'Portrayed Person', listed: true, portrait: file.id } as never,
    });
    await eventsOf(shown, 1);

    await files().update({ where: { id: file.id }, data: { caption: 'Seen from the north' } });
    await eventsOf(portrayed, 1);
    const [, captioned] = await eventsOf(shown, 2);
    expect(captioned).toMatchObject({ type: 'story.updated', data: { changed: ['cover'] } });
    expect(toldOf(portrayed)).toMatchObject([{ type: 'record.updated', data: { changed: ['portrait'] } }]);

    // New bytes under the same address, of the same size: as `Replace media` writes them.
    await files().update({ where: { id: file.id }, data: { hash: 'a', size: 10 } });
    const [, , replaced] = await eventsOf(shown, 3);
    expect(replaced).toMatchObject({ type: 'story.updated', data: { changed: ['cover'] } });
    expect(Number(replaced?.data.version)).toBeGreaterThan(Number(captioned?.data.version));
    const { body } = await newsroom.get('/api/changes', {
      query: { after: cursorOf(Number(replaced?.data.version) - 1) },
    });
    const { id, version } = replaced?.data ?? {};
    expect(body.data).toContainEqual(expect.objectContaining({ change: 'changed', id, version }));

    await files().update({ where: { id: file.id }, data: { name: 'renamed.jpg', folderPath: '/1' } });
    await writer.change(shown, { headline: 'Told of itself again' });
    await writer.publish(shown);
    expect((await eventsOf(shown, 4))[3]).toMatchObject({ data: { changed: ['headline'] } });
    expect(toldOf(draft)).toEqual([]);
    expect(toldOf(portrayed)).toHaveLength(2);
  });
});

describe('nobody is told', () => {
  it('what happened while no webhook was on; a paused one is told later', async () => {
    const { id: webhook } = await desk.subscribe(receiver.url);
    await desk.change(webhook, { state: 'off' });
    const untold = await writer.story('While it was off');
    await desk.change(webhook, { state: 'paused' });
    const later = await writer.story('While it was paused');
    expect(await noted(untold)).toEqual([]);
    expect(await noted(later)).toEqual(['story.published en']);
    expect(toldOf(later)).toEqual([]);
    await desk.change(webhook, { state: 'on' });
    await eventsOf(later, 1);
    expect(toldOf(untold)).toEqual([]);
  });

  it('of a rebuild, which puts right what is there', async () => {
    await desk.subscribe(receiver.url);
    const id = await writer.story('Rebuilt');
    await eventsOf(id, 1);
    await newsroom.strapi.db.connection.raw(`update graph.node set title = 'x' where id = ?`, [id]);
    await newsroom.strapi.db.connection.raw('delete from graph.node where id <> ?', [id]);
    const { changed } = await rebuildGraph(newsroom.strapi, { restart: true });
    expect(changed).toBeGreaterThan(1);
    await nothingMore();
    expect(receiver.told).toHaveLength(2);
  });
});

it('the check in the documentation takes what comes, and after a rotation both secrets are good for a day', async () => {
  const readWebhook = await documentedCheck();
  const { id: webhook, secret } = await desk.subscribe(receiver.url);
  const first = await writer.story('Signed');
  await eventsOf(first, 1);
  const [told] = receiver.told;
  expect(readWebhook(told?.headers ?? {}, told?.body ?? '', secret)).toMatchObject({
    type: 'story.published',
  });
  expect(readWebhook(told?.headers ?? {}, `${told?.body} `, secret)).toBeUndefined();
  expect(told?.headers['webhook-id']).toBe(told?.event.id);

  const { secret: fresh } = await desk.rotate(webhook);
  expect(fresh).not.toBe(secret);
  await eventsOf(await writer.story('Signed twice'), 1);
  const twice = receiver.told[1];
  for (const one of [secret, fresh])
    expect(readWebhook(twice?.headers ?? {}, twice?.body ?? '', one)).toMatchObject({
      type: 'story.published',
    });

  await newsroom.strapi.db.connection.raw(
    `update webhooks.subscription set old_secret_until = now() - interval '1 second' where id = ?`,
    [webhook],
  );
  await eventsOf(await writer.story('Signed once'), 1);
  const once = receiver.told[2];
  expect(readWebhook(once?.headers ?? {}, once?.body ?? '', fresh)).toBeDefined();
  expect(readWebhook(once?.headers ?? {}, once?.body ?? '', secret)).toBeUndefined();
});
