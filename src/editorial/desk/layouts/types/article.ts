import type { TypeLayout } from '../layout';
import { SLUG } from '../shared-fields';

/** The story as the reader gets it: text first, then what it is about, then what only the newsroom sees. */
export const ARTICLE_LAYOUT: TypeLayout = {
  uid: 'api::article.article',
  displayName: 'Article',
  mainField: 'headline',
  list: {
    // No wider: at 1440 pixels the state that Strapi puts last has to be in sight.
    columns: ['headline', 'reviewStage', 'assignee', 'firstPublishedAt'],
    sortBy: 'updatedAt',
    sortOrder: 'DESC',
    pageSize: 20,
  },
  groups: {
    text: [
      { headline: 12 },
      { subheadline: 12 },
      { slug: 12 },
      { kind: 4, category: 4, dateline: 4 },
      { summary: 12 },
      { body: 12 },
      { cover: 12 },
    ],
    subjects: [
      { authors: 6, topics: 6 },
      { people: 6, countries: 6 },
      { organizations: 6, events: 6 },
      { documents: 12 },
      { statements: 12 },
      { related: 12 },
    ],
    evidence: [{ sources: 12 }, { embeds: 12 }],
    desk: [{ reviewStage: 6, assignee: 6 }, { editorNote: 12 }],
    publication: [
      { publishAt: 6, unpublishAt: 6 },
      { embargoUntil: 6, firstPublishedAt: 6 },
      { placement: 12 },
      { corrections: 12 },
      { seo: 12 },
    ],
  },
  fields: {
    headline: { label: 'Headline', help: 'What the reader sees first. Each language version has its own.' },
    subheadline: { label: 'Subheadline', help: 'One sentence under the headline. May stay empty.' },
    slug: SLUG,
    kind: { label: 'Kind', help: 'What sort of piece it is. The same in all languages.' },
    category: { label: 'Category', help: 'The one section it belongs to. Further subjects go under Topics.' },
    dateline: { label: 'Dateline', help: 'The place it is reported from.', placeholder: 'e.g. Bishkek' },
    summary: {
      label: 'Summary',
      help: 'Two or three sentences, for lists, search engines and social networks.',
    },
    body: {
      label: 'Text',
      help: 'The story itself. Enter what was said also as statements below: there it can be found by speaker, document and date.',
    },
    cover: { label: 'Cover picture', help: 'The picture at the top of the story and in lists.' },
    authors: { label: 'Authors', help: 'Who wrote it, in the order of the byline.' },
    topics: { label: 'Topics', help: 'Further subjects beside the category.' },
    people: {
      label: 'People',
      help: 'Everybody the story is about or quotes. When the article is published, they become visible to the public.',
    },
    countries: { label: 'Countries', help: 'The countries the story is about.' },
    organizations: {
      label: 'Organizations',
      help: 'Parliaments, ministries, companies and outlets that play a part. When the article is published, they become visible to the public.',
    },
    events: {
      label: 'Events',
      help: 'What happened, is planned or is alleged. Readers see those that are published.',
    },
    documents: {
      label: 'Documents',
      help: 'Letters, bills, laws and reports, in the order in which the story tells of them. Readers see those that are published.',
    },
    statements: {
      label: 'Statements',
      help: 'What was said, in the order in which the story tells it. Readers see those that are published.',
    },
    related: { label: 'Read next', help: 'Other articles in the same language.' },
    sources: {
      label: 'Sources',
      help: 'Who reported it and where: outlet, title and web address. All language versions share them.',
    },
    embeds: { label: 'Embeds', help: 'Posts and videos of other sites that the story shows.' },
    reviewStage: {
      label: 'Stage',
      help: 'How far the work has come. Only the newsroom sees it.',
    },
    // Pickers show one field: of colleagues the first name, which the editorial roles may read.
    assignee: {
      label: 'Assigned to',
      help: 'The colleague who works on it, by first name. Editors decide; only the newsroom sees it.',
    },
    editorNote: { label: 'Note to colleagues', help: 'Never published.' },
    publishAt: { label: 'Planned for', help: 'The time at which it should go out.' },
    unpublishAt: { label: 'Take down at', help: 'The time at which it should leave the site.' },
    embargoUntil: { label: 'Embargo until', help: 'Before this time publishing is refused.' },
    firstPublishedAt: {
      label: 'First published',
      help: 'Set by the first publication and kept ever after. Fill it in only for a story that came out elsewhere or earlier.',
    },
    placement: { label: 'Front page', help: 'Where the front page shows it, and until when.' },
    corrections: {
      label: 'Corrections',
      help: 'What was changed after publication, told to the reader. Each language version has its own.',
    },
    seo: {
      label: 'Search and sharing',
      help: 'Only where search engines and social networks should show something other than headline, summary and cover.',
    },
  },
  hidden: {
    relatedFrom: 'Named as next by',
  },
};
