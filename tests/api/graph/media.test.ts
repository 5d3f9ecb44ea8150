import { setTimeout as sleep } from 'node:timers/promises';
import { verifyGraph } from '../../../src/graph/verify/verify';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const FILE = 'plugin::upload.file';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  // Long enough for the instance to listen for changes and to answer from memory.
  await sleep(500);
});

afterAll(() => newsroom.close());

interface Portrayed {
  data: { portrait: { id: string } | null };
  included: { id: string; type: string; url?: string; alternativeText?: string }[];
}

async function dossier(): Promise<Portrayed> {
  return (await newsroom.get('/api/dossiers/people/sadyr-japarov')).body as Portrayed;
}

it('pictures are read where they are kept, follow every change and are gone when they are deleted', async () => {
  const file = await newsroom.strapi.db.query(FILE).create({
    data: {
      name: 'portrait.jpg',
      hash: 'portrait',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 10,
      url: '/uploads/portrait.jpg',
      provider: 'local',
      folderPath: '/',
      alternativeText: 'A man at a desk',
    },
  });
  const people = newsroom.strapi.documents('api::person.person');
  const person = await people.findFirst({ filters: { slug: 'sadyr-japarov' } });
  await people.update({ documentId: person?.documentId ?? '', data: { portrait: file.id } });
  const shown = (await dossier()).included.find(({ type }) => type === 'file');
  expect(shown).toMatchObject({ id: file.documentId, alternativeText: 'A man at a desk' });
  expect(shown?.url).toMatch(/^http:\/\/.*\/uploads\/portrait\.jpg$/);

  await newsroom.strapi.db
    .query(FILE)
    .update({ where: { id: file.id }, data: { alternativeText: 'The president at his desk' } });
  const changed = (await dossier()).included.find(({ type }) => type === 'file');
  expect(changed?.alternativeText).toBe('The president at his desk');

  await newsroom.strapi.db.query(FILE).delete({ where: { id: file.id } });
  const without = await dossier();
  expect(without.data.portrait).toBeNull();
  expect(without.included.some(({ type }) => type === 'file')).toBe(false);
  const differences: unknown[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (found) => differences.push(found) });
  expect(differences).toEqual([]);
});
