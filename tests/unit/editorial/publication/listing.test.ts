import { RECORD_TYPES } from '../../../../src/content/content-types';
import { referencesPopulate } from '../../../../src/editorial/publication/listing';
import type { Attributes } from '../../../../src/editorial/publication/model';
import { componentSchemas, contentTypeSchemas } from '../desk/schemas';

const FOUND = { select: ['id', 'documentId', 'listed'] };
const MODELS = new Map(
  [...contentTypeSchemas(), ...componentSchemas()].map(({ uid, attributes }) => [
    uid,
    attributes as Attributes,
  ]),
);
const models = (uid: string): Attributes => {
  const attributes = MODELS.get(uid);
  if (attributes === undefined) throw new Error(`No model "${uid}"`);
  return attributes;
};

const NAMED: readonly (readonly [uid: string, populate: object])[] = [
  [
    'api::article.article',
    { authors: FOUND, people: FOUND, organizations: FOUND, sources: { populate: { outlet: FOUND } } },
  ],
  [
    'api::document.source-document',
    {
      authors: FOUND,
      authorOrganizations: FOUND,
      addressees: FOUND,
      addresseeOrganizations: FOUND,
      publishedByOrganization: FOUND,
      stages: { populate: { body: FOUND } },
      sources: { populate: { outlet: FOUND } },
    },
  ],
  [
    'api::statement.statement',
    { speakers: FOUND, speakerOrganizations: FOUND, addressees: FOUND, reportedBy: FOUND },
  ],
  [
    'api::event.event',
    {
      actors: { populate: { people: FOUND, organizations: FOUND } },
      targets: { populate: { people: FOUND, organizations: FOUND } },
      sources: { populate: { outlet: FOUND } },
    },
  ],
  ['api::person.person', { positions: { populate: { organization: FOUND } } }],
  ['api::organization.organization', { parent: FOUND }],
  ['api::country.country', {}],
  ['api::category.category', {}],
];

test.each(NAMED)('publishing a record of %s lists exactly whom it names', (uid, populate) => {
  expect(referencesPopulate(models, uid)).toEqual(populate);
});

test('no type is forgotten above', () => {
  expect(NAMED.map(([uid]) => uid).sort()).toEqual(Object.keys(RECORD_TYPES).sort());
});

describe('in a model of another kind', () => {
  const person = { type: 'relation', target: 'api::person.person' };
  const made = (attributes: Attributes, inner: Attributes = {}) =>
    referencesPopulate((uid) => (uid === 'inner' ? inner : attributes), 'outer');

  test('inverse ends are not followed: who is named decides, not who names', () => {
    expect(made({ person: { ...person, mappedBy: 'articles' } })).toEqual({});
  });

  test('types that have no listing are not asked for', () => {
    expect(
      made({ country: { type: 'relation', target: 'api::country.country' }, image: { type: 'media' } }),
    ).toEqual({});
  });

  test('a component is asked for only where somebody stands in it', () => {
    expect(made({ seo: { type: 'component', component: 'inner' } }, { title: { type: 'string' } })).toEqual(
      {},
    );
    expect(made({ parties: { type: 'component', component: 'inner' } }, { person })).toEqual({
      parties: { populate: { person: FOUND } },
    });
  });
});
