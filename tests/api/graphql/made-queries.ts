import fc from 'fast-check';

type TypeName =
  | 'Article'
  | 'Person'
  | 'Country'
  | 'Organization'
  | 'Category'
  | 'SourceDocument'
  | 'Statement'
  | 'Event'
  | 'Position'
  | 'Parties'
  | 'Name'
  | 'Source'
  | 'Stage'
  | 'Figure';

/** Where a field leads. */
interface LinkShape {
  readonly to: TypeName;
  readonly isMany: boolean;
}

/** A type of the generated schema as far as queries are made of it: plain fields and links. */
interface Shape {
  readonly plain: readonly string[];
  readonly links: Readonly<Record<string, LinkShape>>;
}

const many = (to: TypeName): LinkShape => ({ to, isMany: true });
const one = (to: TypeName): LinkShape => ({ to, isMany: false });

const SHAPES: Readonly<Record<TypeName, Shape>> = {
  Article: {
    plain: ['documentId', 'headline', 'slug', 'kind', 'firstPublishedAt'],
    links: {
      category: one('Category'),
      topics: many('Category'),
      authors: many('Person'),
      people: many('Person'),
      countries: many('Country'),
      organizations: many('Organization'),
      documents: many('SourceDocument'),
      statements: many('Statement'),
      events: many('Event'),
      related: many('Article'),
      sources: many('Source'),
      cover: one('Figure'),
    },
  },
  Person: {
    plain: ['documentId', 'name', 'slug'],
    links: {
      country: one('Country'),
      positions: many('Position'),
      names: many('Name'),
      articles: many('Article'),
      writtenDocuments: many('SourceDocument'),
    },
  },
  Country: {
    plain: ['documentId', 'name', 'alpha2'],
    links: { names: many('Name'), articles: many('Article'), people: many('Person') },
  },
  Organization: {
    plain: ['documentId', 'name', 'kind'],
    links: { country: one('Country'), parent: one('Organization'), articles: many('Article') },
  },
  Category: { plain: ['documentId', 'name', 'slug'], links: { articles: many('Article') } },
  SourceDocument: {
    plain: ['documentId', 'title', 'kind', 'date'],
    links: {
      authors: many('Person'),
      addressees: many('Person'),
      countries: many('Country'),
      inReplyTo: one('SourceDocument'),
      replies: many('SourceDocument'),
      concerns: many('SourceDocument'),
      stages: many('Stage'),
      articles: many('Article'),
    },
  },
  Statement: {
    plain: ['documentId', 'text', 'kind'],
    links: {
      speakers: many('Person'),
      document: one('SourceDocument'),
      reportedBy: one('Organization'),
      aboutCountries: many('Country'),
    },
  },
  Event: {
    plain: ['documentId', 'title', 'certainty'],
    links: { documents: many('SourceDocument'), actors: one('Parties'), sources: many('Source') },
  },
  Position: {
    plain: ['title', 'from'],
    links: { organization: one('Organization'), country: one('Country') },
  },
  Parties: { plain: ['id'], links: { people: many('Person'), countries: many('Country') } },
  Name: { plain: ['text', 'language'], links: {} },
  Source: { plain: ['title', 'relation'], links: { outlet: one('Organization') } },
  Stage: { plain: ['stage', 'date'], links: { body: one('Organization') } },
  Figure: { plain: ['alt'], links: {} },
};

/** By which records of a type may be sorted and found: a plain field. */
const NAMES: Partial<Record<TypeName, string>> = {
  Article: 'headline',
  Person: 'name',
  Country: 'name',
  Organization: 'name',
  SourceDocument: 'title',
  Statement: 'text',
  Event: 'title',
  Category: 'name',
};

const ROOTS: Readonly<Record<string, TypeName>> = {
  articles: 'Article',
  people: 'Person',
  countries: 'Country',
  organizations: 'Organization',
  documents: 'SourceDocument',
  statements: 'Statement',
  events: 'Event',
};

/** Queries of any shape over the generated types: depth, arguments, aliases, fragments and connections as they come. */
export const madeQueries: fc.Arbitrary<string> = fc
  .constantFrom(...Object.entries(ROOTS))
  .chain(([root, type]) =>
    fc
      .record({ limit: fc.integer({ min: 1, max: 5 }), selection: selectionOf(type, 3) })
      .map(({ limit, selection }) => `{ ${root}(pagination: { limit: ${limit} }) ${selection} }`),
  );

function selectionOf(type: TypeName, depth: number): fc.Arbitrary<string> {
  const { plain, links } = SHAPES[type];
  const fields = fc.subarray([...plain], { minLength: 1 });
  const names = Object.keys(links);
  if (depth === 0 || names.length === 0) return fields.map((chosen) => `{ ${chosen.join(' ')} }`);
  const chosenLinks = fc
    .subarray(names, { maxLength: Math.min(3, names.length) })
    .chain((chosen) => fc.tuple(...chosen.map((name) => linkOf(type, name, depth - 1))));
  return fc.tuple(fields, chosenLinks, fc.boolean()).map(([chosen, linked, isInFragment]) => {
    const inner = [...chosen, ...linked].join(' ');
    return isInFragment ? `{ __typename ... on ${typeName(type)} { ${inner} } }` : `{ ${inner} }`;
  });
}

/** Components have names of their own in the schema; fragments on them are left out. */
function typeName(type: string): string {
  const components: Record<string, string> = {
    Position: 'ComponentPersonPosition',
    Parties: 'ComponentEventParties',
    Name: 'ComponentSharedName',
    Source: 'ComponentSharedSource',
    Stage: 'ComponentDocumentStage',
    Figure: 'ComponentSharedFigure',
  };
  return components[type] ?? type;
}

function linkOf(type: TypeName, name: string, depth: number): fc.Arbitrary<string> {
  const { to, isMany } = SHAPES[type].links[name] as LinkShape;
  const selection = selectionOf(to, depth);
  if (!isMany) return fc.tuple(alias(name), selection).map(([as, inner]) => `${as}${name} ${inner}`);
  return fc
    .tuple(alias(name), argumentsOf(to), selection, fc.boolean())
    .map(([as, args, inner, isCollection]) =>
      isCollection && NAMES[to] !== undefined
        ? `${as}${name}_connection${args} { nodes ${inner} }`
        : `${as}${name}${args} ${inner}`,
    );
}

function alias(name: string): fc.Arbitrary<string> {
  return fc.boolean().map((isNamed) => (isNamed ? `${name}Alias: ` : ''));
}

function argumentsOf(to: TypeName): fc.Arbitrary<string> {
  const page = fc.option(
    fc.oneof(
      fc
        .record({ start: fc.integer({ min: 0, max: 3 }), limit: fc.integer({ min: 1, max: 4 }) })
        .map(({ start, limit }) => `pagination: { start: ${start}, limit: ${limit} }`),
      fc
        .record({ page: fc.integer({ min: 1, max: 3 }), pageSize: fc.integer({ min: 1, max: 3 }) })
        .map(({ page: number, pageSize }) => `pagination: { page: ${number}, pageSize: ${pageSize} }`),
    ),
    { nil: '' },
  );
  const name = NAMES[to];
  if (name === undefined) return page.map((given) => (given === '' ? '' : `(${given})`));
  const sort = fc.constantFrom(
    '',
    `sort: "${name}"`,
    `sort: "${name}:desc"`,
    `sort: ["${name}:asc", "updatedAt"]`,
  );
  const filters = fc.constantFrom(
    '',
    `filters: { ${name}: { containsi: "a" } }`,
    `filters: { or: [{ ${name}: { startsWith: "K" } }, { ${name}: { containsi: "e" } }] }`,
    `filters: { not: { ${name}: { containsi: "z" } } }`,
    `filters: { documentId: { notNull: true } }`,
  );
  return fc.tuple(page, sort, filters).map((parts) => {
    const given = parts.filter((part) => part !== '').join(', ');
    return given === '' ? '' : `(${given})`;
  });
}
