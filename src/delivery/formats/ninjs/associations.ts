import { shortened } from '../../../content/shortened';
import type {
  ArticleNode,
  CorrectionEntry,
  DocumentNode,
  NodeReference,
  StatementNode,
} from '../public-nodes';
import type { Naming } from '../json-ld/things';
import { infoSources, objects, organisations, people, places } from './concepts';
import { withoutNothing } from '../members';
import { listed, plain, uriOf, type NinjsAssociation } from './item';

/** What stands in a story beside its text: its documents, what was said, its corrections and related stories. */
export function storyAssociations(
  naming: Naming,
  article: ArticleNode,
  pageUrl: string,
): readonly NinjsAssociation[] | undefined {
  const { nodes } = naming;
  return listed([
    ...nodes.many('document', article.documents).map((document) => documentItem(naming, document)),
    ...nodes.many('statement', article.statements).map((statement) => statementItem(naming, statement)),
    ...nodes.many('article', article.related).map((related) => relatedItem(naming, related)),
    ...article.corrections.map((correction, index) => correctionItem(pageUrl, correction, index)),
  ]);
}

/** A letter, bill or the like. Its day is told as far as it is known, which a moment (`contentCreated`) could not. */
function documentItem(naming: Naming, document: DocumentNode): NinjsAssociation {
  const isLetter = document.kind === 'letter';
  const [from, to] = isLetter ? ['sender', 'recipient'] : ['author', 'addressee'];
  return withoutNothing<NinjsAssociation>({
    name: document.title,
    rel: 'document',
    uri: naming.addressOf(document),
    type: 'text',
    representationType: document.text ? 'full' : 'partial',
    profile: document.kind,
    language: document.language,
    title: document.title,
    descriptions: listed([plain('summary', document.summary), plain('date', document.date)]),
    bodies: listed([plain('main', document.text)]),
    people: listed([...people(naming, from, document.authors), ...people(naming, to, document.addressees)]),
    organisations: listed([
      ...organisations(naming, from, document.authorOrganizations),
      ...organisations(naming, to, document.addresseeOrganizations),
    ]),
    places: listed(places(naming, document.countries)),
    objects: listed([
      ...inReplyTo(naming, document.inReplyTo),
      ...objects(naming, 'about', document.concerns),
    ]),
    infoSources: listed(infoSources(naming, document.sources)),
    altIds: listed([
      document.number ? { role: 'number', value: document.number } : undefined,
      uriOf(document.sourceUrl) ? { role: 'source', value: uriOf(document.sourceUrl) } : undefined,
      uriOf(document.archivedUrl) ? { role: 'archive', value: uriOf(document.archivedUrl) } : undefined,
    ]),
  });
}

function inReplyTo(naming: Naming, answered: NodeReference | null): ReturnType<typeof objects> {
  return objects(naming, 'inReplyTo', answered ? [answered] : []);
}

/** ninjs has no type for a quotation: it is a text that is told to be one (or a paraphrase, or a report), with its speaker. */
function statementItem(naming: Naming, statement: StatementNode): NinjsAssociation {
  const { reportedBy, document } = statement;
  return withoutNothing<NinjsAssociation>({
    name: shortened(statement.text, LONGEST_NAME),
    rel: statement.kind === 'quote' ? 'quotation' : statement.kind,
    uri: naming.addressOf(statement),
    type: 'text',
    profile: statement.kind,
    language: statement.language,
    descriptions: listed([plain('attribution', statement.attribution), plain('date', statement.date)]),
    bodies: listed([plain('main', statement.text), plain('original', statement.originalText)]),
    people: listed([
      ...people(naming, 'speaker', statement.speakers),
      ...people(naming, 'addressee', statement.addressees),
    ]),
    organisations: listed(organisations(naming, 'speaker', statement.speakerOrganizations)),
    places: listed(places(naming, statement.aboutCountries)),
    objects: listed([
      ...objects(naming, 'source', document ? [document] : []),
      ...objects(naming, 'about', statement.about),
    ]),
    infoSources: listed(
      organisations(naming, 'reports', reportedBy ? [reportedBy] : []).map(({ name, uri, rel }) => ({
        name,
        uri,
        role: rel,
      })),
    ),
  });
}

const LONGEST_NAME = 120;

/** A related story comes along as a card: enough to link to it. */
function relatedItem(naming: Naming, related: ArticleNode): NinjsAssociation {
  return withoutNothing<NinjsAssociation>({
    name: related.headline,
    rel: 'related',
    uri: naming.addressOf(related),
    type: 'text',
    representationType: 'partial',
    language: related.locale,
    headlines: listed([plain('main', related.headline)]),
    descriptions: listed([plain('summary', related.summary)]),
  });
}

function correctionItem(
  pageUrl: string,
  { kind, text, date }: CorrectionEntry,
  index: number,
): NinjsAssociation {
  return withoutNothing<NinjsAssociation>({
    name: kind,
    rel: 'correction',
    uri: `${pageUrl}#correction-${index + 1}`,
    type: 'text',
    firstCreated: date && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : undefined,
    bodies: listed([plain('main', text)]),
  });
}
