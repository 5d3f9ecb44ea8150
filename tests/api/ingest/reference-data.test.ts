import { assertCountries } from '../../../src/ingest/reference-data/reference-data';
import { assertSeeds } from '../../../src/ingest/reference-data/seeds';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/** What a start does with countries and seeds in a database that has been worked in. */
let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const COUNTRY = 'api::country.country';
const country = (alpha2: string) => newsroom.strapi.db.query(COUNTRY).findOne({ where: { alpha2 } });
const count = () => newsroom.strapi.db.query(COUNTRY).count();
const forgetCountries = () =>
  newsroom.strapi.db
    .query('strapi::core-store')
    .deleteMany({ where: { key: { $contains: 'reference-data' } } });

async function change(alpha2: string, data: object): Promise<void> {
  const { documentId } = await country(alpha2);
  await newsroom.strapi.documents(COUNTRY).update({ documentId, data: data as never });
}

async function remove(alpha2: string): Promise<void> {
  const { documentId } = await country(alpha2);
  await newsroom.strapi.documents(COUNTRY).delete({ documentId });
}

describe('countries', () => {
  it('that were given another code are not made a second time', async () => {
    await change('GB', { alpha2: 'UK' });
    await assertCountries(newsroom.strapi);
    expect([await count(), await country('GB')]).toEqual([249, null]);
    await forgetCountries();
    await assertCountries(newsroom.strapi);
    expect([await count(), await country('GB')]).toEqual([249, null]);
  });

  it('that were deleted stay deleted', async () => {
    await remove('AQ');
    await assertCountries(newsroom.strapi);
    expect(await country('AQ')).toBeNull();
  });

  it('that were never given are made, each for itself where one is refused', async () => {
    await remove('AQ');
    await remove('AW');
    await forgetCountries();
    const sql = (statement: string) => newsroom.strapi.db.connection.raw(statement);
    await sql(
      `create unique index countries_capital_unq on countries (capital) where capital = 'Oranjestad'`,
    );
    await change('AF', { capital: 'Oranjestad' });
    const warn = jest.spyOn(newsroom.strapi.log, 'warn');
    await assertCountries(newsroom.strapi);
    expect([(await country('AQ'))?.slug, await country('AW')]).toEqual(['antarctica', null]);
    expect(warn.mock.calls.flat().join()).toContain('The country AW (Aruba) is left out');
  });
});

describe('a seed', () => {
  it('and its mark are written together or not at all', async () => {
    const { strapi } = newsroom;
    const store = strapi.db.query('strapi::core-store');
    const mark = { key: { $contains: 'categories.yaml' } };
    await store.deleteMany({ where: mark });
    await strapi.db.query('api::category.category').deleteMany({ where: { slug: 'weather' } });
    const sql = (statement: string) => strapi.db.connection.raw(statement);
    await sql(`create function no_marks() returns trigger language plpgsql as
      $$ begin raise exception 'no marks today'; end $$`);
    await sql(
      'create trigger no_marks before insert on strapi_core_store_settings for each row execute function no_marks()',
    );
    await expect(assertSeeds(strapi)).rejects.toThrow('no marks today');
    const weather = () => strapi.db.query('api::category.category').count({ where: { slug: 'weather' } });
    expect(await weather()).toBe(0);
    await sql('drop trigger no_marks on strapi_core_store_settings');
    await assertSeeds(strapi);
    expect([await weather(), await store.count({ where: mark })]).toEqual([1, 1]);
  });
});
