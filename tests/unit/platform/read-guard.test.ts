import fc from 'fast-check';
import { guardRead, guardWrite } from '../../../src/platform/access/reading/guard';
import { conditionsOf, isGuarded, isLink, targetOf } from '../../../src/platform/access/reading/model';
import type { Model } from '../../../src/platform/access/reading/model';
import { isRecord, RefusedRead } from '../../../src/platform/access/reading/refusal';
import { model, models, schemas } from './schemas';

const ARTICLE = model('api::article.article');
const PERSON = model('api::person.person');
const CATEGORY = model('api::category.category');
const PUBLISHED = { publishedAt: { $notNull: true } };
const LISTED = { listed: { $eq: true } };

describe('the root', () => {
  test('published rows of a type with drafts', () => {
    expect(guardRead(models, ARTICLE, {})).toEqual({ status: 'published', filters: PUBLISHED });
  });

  test('listed rows of people', () => {
    expect(guardRead(models, PERSON, {})).toEqual({ status: 'published', filters: LISTED });
  });

  test('all rows of a type that hides none', () => {
    expect(guardRead(models, CATEGORY, { sort: 'name' })).toEqual({ status: 'published', sort: 'name' });
  });

  test('given parameters stay as they are', () => {
    const params = Object.freeze({ filters: Object.freeze({ name: 'x' }), fields: ['name'], locale: 'ru' });
    expect(guardRead(models, PERSON, params)).toEqual({
      status: 'published',
      locale: 'ru',
      fields: ['name'],
      filters: { $and: [{ name: 'x' }, LISTED] },
    });
  });

  test.each([
    { status: 'draft' },
    { status: ['draft'] },
    { publicationFilter: 'modified' },
    { hasPublishedVersion: false },
  ])('%j is refused', (params) => {
    const parameter = Object.keys(params)[0] ?? '';
    expect(() => guardRead(models, ARTICLE, params)).toThrow(new RegExp(`^${parameter}: `));
    expect(() => guardRead(models, CATEGORY, params)).toThrow(RefusedRead);
  });
});

describe('filters', () => {
  test('get the condition where they enter a hidden type, beside what is asked', () => {
    const { filters } = guardRead(models, CATEGORY, {
      filters: { articles: { people: { name: 'x', slug: 'y' } } },
    });
    expect(filters).toEqual({
      articles: { $and: [{ people: { $and: [{ name: 'x' }, { slug: 'y' }, LISTED] } }, PUBLISHED] },
    });
  });

  test('siblings are separated, for Strapi lets one $and overwrite another', () => {
    const { filters } = guardRead(models, CATEGORY, {
      filters: { articles: { slug: 'x' }, $and: [{ name: 'y' }] },
    });
    expect(filters).toEqual({
      $and: [{ articles: { $and: [{ slug: 'x' }, PUBLISHED] } }, { $and: [{ name: 'y' }] }],
    });
  });

  test('reach through components', () => {
    const { filters } = guardRead(models, PERSON, {
      filters: { positions: { organization: { name: 'x' } } },
    });
    expect(filters).toEqual({
      $and: [{ positions: { organization: { $and: [{ name: 'x' }, LISTED] } } }, LISTED],
    });
  });

  test.each([
    { $not: { people: { name: 'x' } } },
    { $not: { $or: [{ sources: { outlet: { name: 'x' } } }] } },
    { category: { $not: { articles: { slug: 'x' } } } },
    { people: { $null: true } },
    { people: 5 },
    { people: { id: { $gt: 1 }, $ne: 3 } },
    { assignee: { id: 1 } },
    { createdBy: { id: 1 } },
    { cover: { image: { related: { id: 1 } } } },
    { headline: { $foo: 1 } },
    { $eq: 1 },
    { $and: 'x' },
    'text',
  ])('%j is refused', (filters) => {
    expect(() => guardRead(models, ARTICLE, { filters })).toThrow(RefusedRead);
  });

  test('names from the prototype are no attributes', () => {
    const filters = JSON.parse('{"constructor":{"x":"1"}}') as unknown;
    expect(() => guardRead(models, ARTICLE, { filters })).toThrow(RefusedRead);
  });
});

describe('populate', () => {
  test.each(['*', true, ['people', '*']])('%j is written out and guarded', (populate) => {
    const { populate: guarded } = guardRead(models, CATEGORY, {
      populate: populate === true ? true : populate,
    });
    expect(guarded).toMatchObject({ articles: { filters: PUBLISHED }, names: {}, parent: {} });
  });

  test('dotted names become a tree', () => {
    const { populate } = guardRead(models, ARTICLE, { populate: 'documents.authors,documents.inReplyTo' });
    expect(populate).toEqual({
      documents: {
        filters: PUBLISHED,
        populate: { authors: { filters: LISTED }, inReplyTo: { filters: PUBLISHED } },
      },
    });
  });

  test('options are kept, own filters guarded', () => {
    const people = { fields: ['name'], sort: 'name', filters: { slug: 'x' } };
    const { populate } = guardRead(models, ARTICLE, { populate: { people } });
    expect(populate).toEqual({ people: { ...people, filters: { $and: [{ slug: 'x' }, LISTED] } } });
  });

  test('closed links are dropped', () => {
    const params = {
      populate: { assignee: true, createdBy: true, cover: { populate: { image: { populate: '*' } } } },
    };
    expect(guardRead(models, ARTICLE, params).populate).toEqual({
      cover: { populate: { image: { populate: {} } } },
    });
  });

  test('a write guards what its answer shows', () => {
    const guarded = guardWrite(models, ARTICLE, {
      status: 'draft',
      data: { headline: 'x' },
      populate: 'people',
    });
    expect(guarded).toEqual({
      status: 'draft',
      data: { headline: 'x' },
      populate: { people: { filters: LISTED } },
    });
  });
});

describe('sorting', () => {
  test.each([
    'people.name',
    ['slug', 'documents.title:desc'],
    { people: { name: 'asc' } },
    'sources[0].outlet.name',
    'cover.image.related',
  ])('by %j is refused', (sort) => expect(() => guardRead(models, ARTICLE, { sort })).toThrow(/^sort: /));

  test.each(['slug', 'category.name:desc', ['headline', 'updatedAt:desc'], { category: { name: 'asc' } }])(
    'by %j is fine',
    (sort) => expect(guardRead(models, ARTICLE, { sort })).toMatchObject({ sort }),
  );
});

describe('whatever is asked', () => {
  const roots = [...schemas.values()].filter(
    ({ uid }) => uid.startsWith('api::') && uid !== 'api::comment.comment',
  );

  /** Random filters along the model, well and badly formed. */
  function filterOf(at: Model, depth: number): fc.Arbitrary<unknown> {
    const names = Object.keys(at.attributes);
    const field = fc.constantFrom(...names).chain((name) => {
      const target = targetOf(models, at.attributes[name]);
      const isOpen = target.kind === 'record' || target.kind === 'component';
      const inner = isOpen && depth > 0 ? filterOf(target.model, depth - 1) : fc.constant({ $eq: 'x' });
      return inner.map((value) => ({ [name]: value }));
    });
    if (depth === 0) return field;
    const group = fc
      .tuple(
        fc.constantFrom('$and', '$or'),
        fc.array(filterOf(at, depth - 1), { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, list]) => ({ [operator]: list }));
    const negation = filterOf(at, depth - 1).map((value) => ({ $not: value }));
    const both = fc.tuple(field, field).map(([one, two]) => ({ ...one, ...two }));
    return fc.oneof(field, field, group, negation, both);
  }

  function populateOf(at: Model, depth: number): fc.Arbitrary<unknown> {
    const links = Object.entries(at.attributes).filter(([, attribute]) => isLink(attribute));
    if (links.length === 0) return fc.constant('*');
    const link = fc.constantFrom(...links).chain(([name, attribute]) => {
      const target = targetOf(models, attribute);
      const isOpen = target.kind === 'record' || target.kind === 'component';
      const inner =
        isOpen && depth > 0
          ? fc.record(
              { populate: populateOf(target.model, depth - 1), filters: filterOf(target.model, 1) },
              { requiredKeys: [] },
            )
          : fc.constantFrom(true, {}, 'true');
      return (inner as fc.Arbitrary<unknown>).map((value) => ({ [name]: value }));
    });
    const several = fc.tuple(link, link).map(([one, two]) => ({ ...one, ...two }));
    return fc.oneof(link, several, fc.constantFrom('*', true, links.map(([name]) => name).join(',')));
  }

  const cases = fc
    .constantFrom(...roots)
    .chain((root) =>
      fc.record(
        { root: fc.constant(root), filters: filterOf(root, 4), populate: populateOf(root, 3) },
        { requiredKeys: ['root'] },
      ),
    );

  test('every way into a hidden type carries its conditions, and none is negated', () => {
    let allowed = 0;
    fc.assert(
      fc.property(cases, ({ root, ...params }) => {
        const guarded = allowedOr(() => guardRead(models, root, params));
        if (!guarded) return;
        allowed += 1;
        checkFilter(root, guarded.filters, true, false);
        checkPopulate(root, guarded.populate);
      }),
      { numRuns: 500 },
    );
    // A guard that refuses everything would pass all of the above; of these questions nearly half are fine.
    expect(allowed).toBeGreaterThan(125);
  });

  test('guarding twice allows no more than guarding once', () => {
    let allowed = 0;
    fc.assert(
      fc.property(cases, ({ root, ...params }) => {
        const once = allowedOr(() => guardRead(models, root, params));
        if (!once) return;
        allowed += 1;
        const twice = guardRead(models, root, once);
        checkFilter(root, twice.filters, true, false);
        checkPopulate(root, twice.populate);
      }),
      { numRuns: 200 },
    );
    expect(allowed).toBeGreaterThan(40);
  });

  test('junk is answered or refused, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roots),
        fc.anything(),
        fc.anything(),
        fc.anything(),
        (root, filters, populate, sort) => {
          allowedOr(() => guardRead(models, root, { filters, populate, sort }));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function allowedOr<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedRead) return undefined;
    throw error;
  }
}

/** Written independently of the guard: walks its result and looks for the conditions. */
function checkFilter(at: Model, filter: unknown, isEntrance: boolean, isNegated: boolean): void {
  if (isEntrance) checkConditions(at, filter, isNegated);
  if (Array.isArray(filter)) return filter.forEach((entry) => checkFilter(at, entry, false, isNegated));
  if (!isRecord(filter)) return;
  if ('$and' in filter) expect(Object.keys(filter)).toEqual(['$and']);
  for (const [key, value] of Object.entries(filter)) checkPart(at, key, value, isNegated);
}

function checkConditions(at: Model, filter: unknown, isNegated: boolean): void {
  const all = conjuncts(filter);
  for (const { attribute, operator, value } of conditionsOf(at)) {
    expect(all).toContainEqual({ [attribute]: { [operator]: value } });
    expect(isNegated).toBe(false);
  }
}

function checkPart(at: Model, key: string, value: unknown, isNegated: boolean): void {
  if (key.startsWith('$')) return checkFilter(at, value, false, isNegated || key === '$not');
  const target = targetOf(models, at.attributes[key]);
  expect(target.kind).not.toBe('closed');
  if (target.kind === 'component') checkFilter(target.model, value, false, isNegated);
  const isAsked = target.kind === 'record' && (isNested(value) || isGuarded(target.model));
  if (isAsked) checkFilter(target.model, value, true, isNegated);
}

function conjuncts(filter: unknown): unknown[] {
  return isRecord(filter) && Array.isArray(filter.$and) ? filter.$and : [filter];
}

function isNested(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).some((key) => !key.startsWith('$') || key === '$and');
}

function checkPopulate(at: Model, populate: unknown): void {
  if (populate === undefined) return;
  expect(isRecord(populate)).toBe(true);
  for (const [name, options] of Object.entries(populate as Record<string, unknown>)) {
    const target = targetOf(models, at.attributes[name]);
    expect(['record', 'component', 'components']).toContain(target.kind);
    if (target.kind !== 'record' && target.kind !== 'component') continue;
    const { filters, populate: nested } = options as { filters?: unknown; populate?: unknown };
    checkFilter(target.model, filters, target.kind === 'record', false);
    checkPopulate(target.model, nested);
  }
}
