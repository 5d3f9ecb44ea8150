// @ts-check

/**
 * Fills Strapi's own tables with a newsroom of the given size: articles with ten relations each, of which one country is in
 * every third. Rows as the content manager would leave them, drafts and published; only quicker.
 * @param {import('pg').Client} client
 * @param {number} articles
 */
export async function fillContent(client, articles) {
  for (const statement of [...REFERENCES, ...documentRows(1000), ...articleRows(articles)])
    await client.query(statement);
}

const NOW = `timestamp '2024-06-01 00:00:00'`;
/** Words that somebody may look for, from such as nearly every text has to such as one in thirty has. */
export const VOCABULARY = [
  'letter',
  'president',
  'parliament',
  'bill',
  'sanctions',
  'border',
  'treaty',
  'minister',
  'election',
  'protest',
  'harvest',
  'railway',
  'glacier',
  'energy',
  'school',
  'hospital',
  'budget',
  'court',
  'market',
  'river',
  'pasture',
  'archive',
  'museum',
  'bridge',
];

/** So many different words there are. How often one comes falls with its rank, as in any language (Zipf's law). */
const MOST_WORDS = 4000;
const APART = 120;
const FIRST = 40;

/** The word of a rank: one of the vocabulary at every hundred and twentieth, else syllables. */
const SYLLABLES = `'balodetiruxnamokipevusogazhiwycofeqa'`;
const syllable = (/** @type {string} */ rank) => `substr(${SYLLABLES}, 1 + 2 * (${rank} % 18), 2)`;
const word = (
  /** @type {string} */ rank,
) => `case when ${rank} % ${APART} = ${FIRST} and ${rank} < ${APART * VOCABULARY.length}
  then (array['${VOCABULARY.join("','")}'])[1 + ${rank} / ${APART}]
  else ${syllable(rank)} || ${syllable(`(${rank} / 18)`)} || ${syllable(`(${rank} / 324 + ${rank})`)} end`;

/** A part of 1 that depends on two numbers, as good as by chance and the same each time. */
const chance = (/** @type {string} */ one, /** @type {string} */ other) =>
  `((hashint8extended((${one})::bigint * 100003 + ${other}, 0) & 1048575) / 1048576.0::float8)`;
const words = (/** @type {string} */ seed, /** @type {number} */ many) =>
  `(select string_agg(${word('rank')}, ' ' order by w) from (select w,
    exp(${chance(seed, 'w')} * ln(${MOST_WORDS}))::int as rank from generate_series(1, ${many}) w) as drawn)`;

const REFERENCES = [
  `insert into people (document_id, name, slug, listed, created_at, updated_at, published_at)
     select 'benchperson' || i, 'Person ' || i, 'bench-person-' || i, true, ${NOW}, ${NOW}, ${NOW} from generate_series(1, 500) i`,
  `insert into people_country_lnk (person_id, country_id, person_ord)
     select p.id, c.id, 1 from people p join (select id, row_number() over (order by id) n from countries) c
       on c.n = 1 + substring(p.document_id, 12)::int % 200 where p.document_id like 'benchperson%'`,
  `insert into organizations (document_id, name, slug, kind, listed, created_at, updated_at, published_at)
     select 'benchorg' || i, 'Organization ' || i, 'bench-organization-' || i, 'ngo', true, ${NOW}, ${NOW}, ${NOW} from generate_series(1, 100) i`,
];

/** @param {number} many */
function documentRows(many) {
  const rows = (
    /** @type {string} */ published,
  ) => `insert into documents (document_id, title, slug, kind, existence, date,
      date_precision, created_at, updated_at, published_at)
    select 'benchdocument' || i, 'Letter ' || i, 'bench-letter-' || i, 'letter', 'seen', date '2020-01-01' + i % 1500, 'day',
      ${NOW}, ${NOW}, ${published} from generate_series(1, ${many}) i`;
  const link = (/** @type {string} */ table, /** @type {number} */ step) =>
    `insert into ${table} (source_document_id, person_id, person_ord, source_document_ord)
     select d.id, p.id, 1, 1 from documents d join people p
       on p.document_id = 'benchperson' || (1 + substring(d.document_id, 14)::int * ${step} % 500)
     where d.document_id like 'benchdocument%'`;
  return [rows('null'), rows(NOW), link('documents_authors_lnk', 7), link('documents_addressees_lnk', 11)];
}

/** @param {number} many */
function articleRows(many) {
  const body = `json_build_array(
    json_build_object('type', 'paragraph', 'children', json_build_array(json_build_object('type', 'text', 'text', ${words('i', 400)}))),
    json_build_object('type', 'paragraph', 'children', json_build_array(json_build_object('type', 'text', 'text', ${words('i + 1', 400)}))))::jsonb`;
  const rows = (
    /** @type {string} */ published,
  ) => `insert into articles (document_id, headline, slug, kind, summary, body, locale,
      first_published_at, created_at, updated_at, published_at)
    select 'bencharticle' || i, 'Article ' || i || ' ' || ${words('i', 6)}, 'bench-article-' || i, 'news', ${words('i + 5', 20)}, ${body}, 'en',
      ${NOW} - i * interval '17 minutes', ${NOW}, ${NOW}, ${published} from generate_series(1, ${many}) i`;
  const number = `substring(a.document_id, 13)::int`;
  const link = (
    /** @type {string} */ table,
    /** @type {string} */ columns,
    /** @type {string} */ values,
    /** @type {string} */ from,
  ) =>
    `insert into ${table} (${columns}) select ${values} from articles a ${from} where a.document_id like 'bencharticle%' on conflict do nothing`;
  return [
    rows('null'),
    rows(NOW),
    link(
      'articles_people_lnk',
      'article_id, person_id, person_ord, article_ord',
      'a.id, p.id, k, 1',
      `cross join generate_series(1, 3) k join people p on p.document_id = 'benchperson' || (1 + (${number} * k * 13 + k) % 500)`,
    ),
    link(
      'articles_countries_lnk',
      'article_id, country_id, country_ord, article_ord',
      'a.id, c.id, k, 1',
      `cross join generate_series(1, 3) k join (select id, slug, row_number() over (order by id) n from countries) c
         on c.n = 1 + k * 60 + ${number} % 59 or (k = 3 and ${number} % 3 = 0 and c.slug = 'kyrgyzstan')`,
    ),
    link(
      'articles_category_lnk',
      'article_id, category_id, article_ord',
      'a.id, c.id, 1',
      `join (select id, row_number() over (order by id) n from categories) c on c.n = 1 + ${number} % 15`,
    ),
    link(
      'articles_documents_lnk',
      'article_id, source_document_id, source_document_ord, article_ord',
      'a.id, d.id, k, 1',
      `cross join generate_series(1, 2) k join documents d on d.document_id = 'benchdocument' || (1 + (${number} * k) % 1000)
         and (d.published_at is null) = (a.published_at is null)`,
    ),
    link(
      'articles_organizations_lnk',
      'article_id, organization_id, organization_ord, article_ord',
      'a.id, o.id, 1, 1',
      `join organizations o on o.document_id = 'benchorg' || (1 + ${number} % 100)`,
    ),
  ];
}
