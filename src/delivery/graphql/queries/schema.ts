/**
 * The part of the GraphQL schema that is answered from the published graph, with its documentation. Arguments are called
 * as the parameters of the routes that answer the same; fields as in their JSON, with capitals for hyphens.
 */
export const SCHEMA = /* GraphQL */ `
  extend type Query {
    "An article with all that it leads to: GET /api/stories/:slug. The slug of a renamed story leads to it under its new one."
    story(
      slug: String!
      "en, ru or ky; without it en."
      locale: String
      "The form of the field body: blocks, html or text; without it blocks."
      body: BodyForm
    ): Story

    "Stories, newest first, narrowed by what they are about: GET /api/stories. All arguments but the last three are slugs."
    stories(
      category: String
      person: String
      country: String
      organization: String
      document: String
      locale: String
      "The cursor in next of the page before."
      after: String
      "1 to 100; without it 25."
      limit: Int
    ): StoryPage

    "A record with everything that leads to it: GET /api/dossiers/:types/:slug. A statement is named by its id."
    dossier(type: RecordType!, slug: String!, locale: String): Dossier

    "The correspondence that a document belongs to, oldest first: GET /api/threads/:slug."
    thread(slug: String!, locale: String, after: String, limit: Int): Thread

    "What is dated, oldest first: GET /api/timeline. person, country, organization and document are slugs."
    timeline(
      person: String
      country: String
      organization: String
      document: String
      "article, document, statement or event; without it all four."
      type: [RecordType!]
      "A date as far as it is known: 2024, 2024-02 or 2024-02-12."
      from: String
      "The last date that belongs to it: 2024, 2024-02 or 2024-02-12."
      to: String
      locale: String
      after: String
      limit: Int
    ): Timeline

    "Records of all types by words and names, the best first: GET /api/search. Without q a filter must be given."
    search(
      q: String
      type: [RecordType!]
      person: String
      country: String
      organization: String
      document: String
      category: String
      from: String
      to: String
      locale: String
      after: String
      limit: Int
    ): SearchResult
  }

  "The types of records, as they are called in JSON and in parameters."
  enum RecordType {
    article
    person
    country
    organization
    category
    document
    statement
    event
  }

  "The forms in which the text of a story is given."
  enum BodyForm {
    "Blocks as Strapi stores them."
    blocks
    "HTML that is safe to show."
    html
    "Plain text; paragraphs are parted by an empty line."
    text
  }

  "A record that is public, or a file."
  interface Node {
    "The documentId of the record."
    id: ID!
    "article, person, country, organization, category, document, statement, event or file."
    type: String!
  }

  "A public record in one language: texts in it, names as they are known in it."
  interface RecordNode {
    id: ID!
    type: String!
    "null for a statement."
    slug: String
    locale: String!
    "ISO 8601 in UTC."
    updatedAt: DateTime
  }

  "What readers did with a story."
  type StoryCounts {
    views: Float!
    "Comments that were approved."
    comments: Int!
  }

  "Records whose name is not known in the asked language and stands in another."
  type FallbackNames {
    "The language in which the names stand."
    locale: String!
    ids: [ID!]!
  }

  "A name in some language."
  type NodeName {
    text: String!
    language: String!
    "official, short, alias, former or transliteration; of a country also demonym."
    kind: String
  }

  "A picture with its words."
  type NodeFigure {
    image: FileNode
    "What is to be seen, for those who cannot."
    alt: String
    caption: String
    credit: String
  }

  "An outlet that reported, quoted, confirmed or denied something."
  type NodeSource {
    outlet: OrganizationNode
    title: String
    url: String
    "As far as it is known: 2024, 2024-02 or 2024-02-12."
    publishedOn: String
    "How far the date is known: day, month or year."
    datePrecision: String
    "reports, quotes, confirms or denies."
    relation: String
  }

  "A text in another language."
  type NodeTranslation {
    language: String!
    title: String
    text: String
    place: String
  }

  "Something of another site that is shown in a story."
  type NodeEmbed {
    url: String
    provider: String
    caption: String
  }

  "What was changed in a published story."
  type NodeCorrection {
    "correction, clarification, update or retraction."
    kind: String
    text: String
    "ISO 8601 or a day."
    date: String
  }

  "Where a story stands on the front page."
  type NodePlacement {
    position: String
    until: DateTime
  }

  "What search engines are told."
  type NodeSeo {
    title: String
    description: String
    image: FileNode
  }

  "A post that a person holds or held."
  type NodePosition {
    title: String!
    organization: OrganizationNode
    country: CountryNode
    from: String
    fromPrecision: String
    to: String
    toPrecision: String
  }

  "Where a bill or another document stood on a date."
  type NodeStage {
    "introduced, under-consideration, adopted, signed, in-force, rejected, withdrawn or repealed."
    stage: String
    date: String
    "How far the date is known: day, month or year."
    datePrecision: String
    body: OrganizationNode
  }

  "Who takes part in an event on one side."
  type NodeParties {
    people: [PersonNode!]!
    organizations: [OrganizationNode!]!
    countries: [CountryNode!]!
  }

  "An article in one language."
  type Story implements Node & RecordNode {
    id: ID!
    type: String!
    slug: String
    locale: String!
    "When it was last changed, ISO 8601 in UTC."
    updatedAt: DateTime
    headline: String!
    subheadline: String
    kind: ENUM_ARTICLE_KIND
    summary: String
    "The place and day in front of the text."
    dateline: String
    "The text, in the form that the argument body of story says; elsewhere blocks."
    body: JSON
    category: CategoryNode
    topics: [CategoryNode!]!
    authors: [PersonNode!]!
    people: [PersonNode!]!
    countries: [CountryNode!]!
    organizations: [OrganizationNode!]!
    documents: [DocumentNode!]!
    "In the order in which they stand in the story."
    statements: [StatementNode!]!
    events: [EventNode!]!
    "Stories in the same language."
    related: [Story!]!
    cover: NodeFigure
    "Who reported it, and how."
    sources: [NodeSource!]!
    embeds: [NodeEmbed!]!
    corrections: [NodeCorrection!]!
    placement: NodePlacement
    seo: NodeSeo
    firstPublishedAt: DateTime
    counts: StoryCounts!
    "Everything that the story leads to, two levels deep, each record and file once. Only for story."
    included: [Node!]
    "Names in it that are not known in the language. Only for story."
    fallback: [FallbackNames!]
  }

  "Somebody who is named in what is published."
  type PersonNode implements Node & RecordNode {
    id: ID!
    type: String!
    slug: String
    locale: String!
    "When it was last changed, ISO 8601 in UTC."
    updatedAt: DateTime
    name: String!
    "All its names, in whatever language and kind."
    names: [NodeName!]!
    positions: [NodePosition!]!
    "Of which the person is a citizen."
    country: CountryNode
    portrait: FileNode
    biography: String
    "Its number in Wikidata: Q12345."
    wikidataId: String
  }

  "A country of ISO 3166-1."
  type CountryNode implements Node & RecordNode {
    id: ID!
    type: String!
    slug: String
    locale: String!
    "When it was last changed, ISO 8601 in UTC."
    updatedAt: DateTime
    name: String!
    "All its names, in whatever language and kind."
    names: [NodeName!]!
    "ISO 3166-1."
    alpha2: String
    "ISO 3166-1."
    alpha3: String
    "ISO 3166-1, three digits as text."
    numeric: String
    capital: String
    region: String
    "Its number in Wikidata: Q12345."
    wikidataId: String
  }

  "A government, ministry, outlet, company, party or other organization."
  type OrganizationNode implements Node & RecordNode {
    id: ID!
    type: String!
    slug: String
    locale: String!
    "When it was last changed, ISO 8601 in UTC."
    updatedAt: DateTime
    name: String!
    "All its names, in whatever language and kind."
    names: [NodeName!]!
    kind: ENUM_ORGANIZATION_KIND
    country: CountryNode
    parent: OrganizationNode
    website: String
    "Its number in Wikidata: Q12345."
    wikidataId: String
  }

  "What stories are about: Politics."
  type CategoryNode implements Node & RecordNode {
    id: ID!
    type: String!
    slug: String
    locale: String!
    "When it was last changed, ISO 8601 in UTC."
    updatedAt: DateTime
    name: String!
    "All its names, in whatever language and kind."
    names: [NodeName!]!
    parent: CategoryNode
    "Code of IPTC's media topics, medtop:11000000."
    mediaTopic: String
  }

  "A letter, bill, law, decree, treaty, report, speech."
  type DocumentNode implements Node & RecordNode {
    id: ID!
    type: String!
    slug: String
    locale: String!
    "When it was last changed, ISO 8601 in UTC."
    updatedAt: DateTime
    title: String!
    "Short titles."
    names: [NodeName!]!
    kind: ENUM_SOURCEDOCUMENT_KIND
    number: String
    "As far as it is known: 2024, 2024-02 or 2024-02-12."
    date: String
    "How far the date is known: day, month or year."
    datePrecision: String
    authors: [PersonNode!]!
    authorOrganizations: [OrganizationNode!]!
    addressees: [PersonNode!]!
    addresseeOrganizations: [OrganizationNode!]!
    countries: [CountryNode!]!
    inReplyTo: DocumentNode
    "Documents that it is about."
    concerns: [DocumentNode!]!
    stages: [NodeStage!]!
    "Whether the newsroom has read it (seen) or only read about it (reported)."
    existence: ENUM_SOURCEDOCUMENT_EXISTENCE
    publishedVia: String
    publishedBy: String
    publishedByOrganization: OrganizationNode
    language: String
    summary: String
    text: String
    files: [FileNode!]!
    sourceUrl: String
    archivedUrl: String
    "Who reported it, and how."
    sources: [NodeSource!]!
    "It in other languages."
    translations: [NodeTranslation!]!
  }

  "What somebody said, once."
  type StatementNode implements Node & RecordNode {
    id: ID!
    type: String!
    slug: String
    locale: String!
    "When it was last changed, ISO 8601 in UTC."
    updatedAt: DateTime
    text: String!
    kind: ENUM_STATEMENT_KIND
    speakers: [PersonNode!]!
    speakerOrganizations: [OrganizationNode!]!
    addressees: [PersonNode!]!
    "Words such as: citing U.S. officials."
    attribution: String
    "Where it was said."
    document: DocumentNode
    about: [DocumentNode!]!
    aboutCountries: [CountryNode!]!
    reportedBy: OrganizationNode
    "As far as it is known: 2024, 2024-02 or 2024-02-12."
    date: String
    "How far the date is known: day, month or year."
    datePrecision: String
    language: String
    originalText: String
    "It in other languages."
    translations: [NodeTranslation!]!
  }

  "Something that happened, is planned, or is said to have happened."
  type EventNode implements Node & RecordNode {
    id: ID!
    type: String!
    slug: String
    locale: String!
    "When it was last changed, ISO 8601 in UTC."
    updatedAt: DateTime
    title: String!
    kind: ENUM_EVENT_KIND
    "planned, alleged, reported, confirmed, denied or cancelled. Nothing should show an event without it."
    certainty: ENUM_EVENT_CERTAINTY!
    "As far as it is known: 2024, 2024-02 or 2024-02-12."
    date: String
    endDate: String
    "How far the date is known: day, month or year."
    datePrecision: String
    place: String
    description: String
    actors: NodeParties
    targets: NodeParties
    documents: [DocumentNode!]!
    statements: [StatementNode!]!
    "Who reported it, and how."
    sources: [NodeSource!]!
    "It in other languages."
    translations: [NodeTranslation!]!
  }

  "A picture or document of the media library; addresses are absolute."
  type FileNode implements Node {
    id: ID!
    type: String!
    url: String!
    alternativeText: String
    caption: String
    mime: String
    width: Int
    height: Int
    "Smaller versions of a picture by name: url, width, height."
    formats: JSON
  }

  "A page of stories, newest first."
  type StoryPage {
    data: [Story!]!
    "The cursor of the next page; null at the end."
    next: String
    locale: String!
    "Names that are not known in the language; null where all are."
    fallback: [FallbackNames!]
  }

  "Everything that leads to a record. Each section is asked for by its own field, ten at a time unless limit says otherwise."
  type Dossier {
    data: RecordNode!
    "Articles that name it, as author, subject, category or source."
    articles(after: String, limit: Int): StorySection!
    "Statements by it, to it, about it, in it, or that it reported."
    statements(after: String, limit: Int): StatementSection!
    "Documents whose author it is."
    documentsWritten(after: String, limit: Int): DocumentSection!
    "Documents that were addressed to it."
    documentsReceived(after: String, limit: Int): DocumentSection!
    "Documents about it: answers to it, documents that concern it, or that it published or decided upon."
    documentsAbout(after: String, limit: Int): DocumentSection!
    "Events in which it acts, at which they aim, or that name it."
    events(after: String, limit: Int): EventSection!
    "What data and the first ten of all sections refer to, each once."
    included: [Node!]!
    locale: String!
    "Names that are not known in the language; null where all are."
    fallback: [FallbackNames!]
  }

  "A page of a dossier's section, newest first."
  type StorySection {
    "How many there are on all pages."
    count: Int!
    data: [Story!]!
    "The cursor of the next page; null at the end."
    next: String
  }

  "A page of a dossier's section, newest first."
  type StatementSection {
    "How many there are on all pages."
    count: Int!
    data: [StatementNode!]!
    "The cursor of the next page; null at the end."
    next: String
  }

  "A page of a dossier's section, newest first."
  type DocumentSection {
    "How many there are on all pages."
    count: Int!
    data: [DocumentNode!]!
    "The cursor of the next page; null at the end."
    next: String
  }

  "A page of a dossier's section, newest first."
  type EventSection {
    "How many there are on all pages."
    count: Int!
    data: [EventNode!]!
    "The cursor of the next page; null at the end."
    next: String
  }

  "A correspondence: up to the first letter, and from there all answers and answers to answers."
  type Thread {
    "Oldest first, those without a date at the end."
    data: [DocumentNode!]!
    "What they refer to, each record once."
    included: [Node!]!
    "The cursor of the next page; null at the end."
    next: String
    locale: String!
    "Names that are not known in the language; null where all are."
    fallback: [FallbackNames!]
    "How many documents it has, as far as it is followed."
    count: Int!
    "Whether there are more than are followed."
    truncated: Boolean!
  }

  "A page of what is dated, oldest first."
  type Timeline {
    data: [TimelineItem!]!
    "The cursor of the next page; null at the end."
    next: String
    locale: String!
    "Names that are not known in the language; null where all are."
    fallback: [FallbackNames!]
  }

  "Something dated."
  type TimelineItem {
    "Of an article the moment of its first publication, of all others a day, month or year of the world."
    date: String
    "An article, document, statement or event."
    node: RecordNode!
  }

  "A page of hits, the best first."
  type SearchResult {
    data: [SearchHit!]!
    "The cursor of the next page; null at the end."
    next: String
    locale: String!
    "Names that are not known in the language; null where all are."
    fallback: [FallbackNames!]
    total: SearchTotal!
    facets: SearchFacets!
  }

  "A record that was found."
  type SearchHit {
    node: RecordNode!
    "Why it is a hit: text, name, mention or filter."
    match: String!
    highlights: SearchHighlights!
  }

  "HTML that is safe to show, found words in <mark>; only what has one."
  type SearchHighlights {
    title: String
    summary: String
    text: String
  }

  type SearchTotal {
    count: Int!
    "Of very many matches only the newest five hundred are ranked and counted; false then."
    isExact: Boolean!
  }

  "How many hits there are by what, most first."
  type SearchFacets {
    type: [TypeFacet!]!
    category: [RecordFacet!]!
    person: [RecordFacet!]!
    country: [RecordFacet!]!
    year: [YearFacet!]!
  }

  "How many hits are of a type."
  type TypeFacet {
    type: RecordType!
    count: Int!
  }

  "How many hits refer to a record."
  type RecordFacet {
    type: RecordType!
    id: ID!
    slug: String
    name: String!
    count: Int!
  }

  "How many hits are of a year."
  type YearFacet {
    year: Int!
    count: Int!
  }
`;
