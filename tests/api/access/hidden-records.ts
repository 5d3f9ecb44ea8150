import type { Core } from '@strapi/strapi';

/** Words that stand only in hidden records; no public answer may ever contain one of them. */
export const SECRETS = [
  'Quorvex',
  'Zyltane',
  'Draftonia',
  'Unsentletter',
  'Whisperline',
  'Modsecretbody',
] as const;

/** Records of which some are hidden, with links from public ones to hidden ones wherever the model has a link. */
export interface HiddenRecords {
  article: { documentId: string; slug: string };
  draftArticle: { documentId: string };
  openPerson: { documentId: string; slug: string };
  hiddenPerson: { id: number; documentId: string };
  hiddenOrganization: { id: number; documentId: string };
  document: { documentId: string; slug: string };
  draftDocument: { documentId: string };
  event: { documentId: string };
  statement: { documentId: string };
  category: { documentId: string };
  country: { documentId: string };
}

type Data = Record<string, unknown>;

/**
 * Hidden records and public ones that lead to them:
 * - a person (Quorvex) and an organization (Zyltane) that are unlisted, named by everything published
 * - an article (Draftonia) and a document (Unsentletter) that are drafts, tied to listed records
 * - a draft of a published article that says more (Whisperline in its private note)
 * - a comment (Modsecretbody)
 */
export async function createHiddenRecords(strapi: Core.Strapi): Promise<HiddenRecords> {
  const create = creatorIn(strapi);
  const category = await create('api::category.category', { name: 'Guarded things', slug: 'guarded-things' });
  const country = await create('api::country.country', {
    name: 'Guardland',
    slug: 'guardland',
    alpha2: 'QQ',
    alpha3: 'QQQ',
    numeric: '999',
  });
  const hiddenOrganization = await create('api::organization.organization', {
    name: 'Zyltane',
    slug: 'zyltane',
    kind: 'company',
    country: country.documentId,
    listed: false,
  });
  const openOrganization = await create('api::organization.organization', {
    name: 'Open Outlet',
    slug: 'open-outlet',
    kind: 'outlet',
    parent: hiddenOrganization.documentId,
    listed: true,
  });
  const hiddenPerson = await create('api::person.person', {
    name: 'Quorvex',
    slug: 'quorvex',
    country: country.documentId,
    listed: false,
  });
  const openPerson = await create('api::person.person', {
    name: 'Open Person',
    slug: 'open-person',
    country: country.documentId,
    listed: true,
    positions: [
      { title: 'Adviser', organization: hiddenOrganization.documentId },
      { title: 'Editor', organization: openOrganization.documentId },
    ],
  });
  const draftDocument = await create('api::document.source-document', {
    title: 'Unsentletter',
    slug: 'unsentletter',
    kind: 'letter',
    existence: 'seen',
    authors: [openPerson.documentId],
    countries: [country.documentId],
  });
  const document = await create('api::document.source-document', {
    title: 'Open letter',
    slug: 'guarded-open-letter',
    kind: 'letter',
    existence: 'seen',
    date: '2024-01-17',
    authors: [openPerson.documentId, hiddenPerson.documentId],
    authorOrganizations: [hiddenOrganization.documentId],
    countries: [country.documentId],
    sources: [{ outlet: hiddenOrganization.documentId, title: 'Source' }],
    stages: [{ stage: 'introduced', body: hiddenOrganization.documentId }],
  });
  await publish(strapi, 'api::document.source-document', document.documentId);
  const statement = await create('api::statement.statement', {
    text: 'Said in the open',
    kind: 'quote',
    date: '2024-01-17',
    speakers: [openPerson.documentId, hiddenPerson.documentId],
    document: document.documentId,
    reportedBy: hiddenOrganization.documentId,
  });
  await publish(strapi, 'api::statement.statement', statement.documentId);
  const event = await create('api::event.event', {
    title: 'Guarded meeting',
    slug: 'guarded-meeting',
    kind: 'meeting',
    certainty: 'confirmed',
    date: '2024-01-18',
    actors: {
      people: [openPerson.documentId, hiddenPerson.documentId],
      organizations: [hiddenOrganization.documentId],
    },
    documents: [document.documentId],
    sources: [{ outlet: openOrganization.documentId, title: 'Source' }],
  });
  await publish(strapi, 'api::event.event', event.documentId);
  const file = await createFile(strapi);
  const article = await create('api::article.article', {
    headline: 'Guarded article',
    slug: 'guarded-article',
    kind: 'news',
    category: category.documentId,
    people: [openPerson.documentId, hiddenPerson.documentId],
    organizations: [hiddenOrganization.documentId, openOrganization.documentId],
    countries: [country.documentId],
    documents: [document.documentId],
    statements: [statement.documentId],
    events: [event.documentId],
    cover: { image: file.id, alt: 'A picture' },
    sources: [{ outlet: hiddenOrganization.documentId, title: 'Source' }],
  });
  await publish(strapi, 'api::article.article', article.documentId);
  const draftArticle = await create('api::article.article', {
    headline: 'Draftonia',
    slug: 'draftonia',
    kind: 'news',
    category: category.documentId,
    people: [openPerson.documentId],
    countries: [country.documentId],
    documents: [document.documentId, draftDocument.documentId],
    related: [article.documentId],
    cover: { image: file.id, alt: 'A picture' },
  });
  await saySecretsIn(strapi, article.documentId);
  await unlist(strapi, [hiddenPerson, hiddenOrganization]);
  await create('api::comment.comment', {
    articleId: article.documentId,
    articleLocale: 'en',
    body: 'Modsecretbody',
    state: 'approved',
  });
  const records = {
    article,
    draftArticle,
    openPerson,
    hiddenPerson,
    hiddenOrganization,
    document,
    draftDocument,
  };
  return { ...records, event, statement, category, country } as unknown as HiddenRecords;
}

function creatorIn(strapi: Core.Strapi) {
  return async (uid: string, data: Data): Promise<{ id: number; documentId: string; slug: string }> => {
    const record: unknown = await strapi
      .documents(uid as 'api::article.article')
      .create({ data: data as never });
    return record as { id: number; documentId: string; slug: string };
  };
}

/** A picture that the published article and the draft both use; no file on disk is needed to read about it. */
async function createFile(strapi: Core.Strapi): Promise<{ id: number }> {
  const data = {
    name: 'picture.png',
    hash: 'picture',
    ext: '.png',
    mime: 'image/png',
    size: 1,
    provider: 'local',
  };
  return strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...data, url: '/uploads/picture.png', folderPath: '/' } });
}

async function publish(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await strapi.documents(uid as 'api::article.article').publish({ documentId });
}

/** Private fields, in the published row too: they must not be found through `_q`, filters or sorting. */
async function saySecretsIn(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db
    .query('api::article.article')
    .updateMany({ where: { documentId }, data: { editorNote: 'Whisperline', reviewStage: 'ready' } });
}

/** Publishing lists what an article names; an editor has taken these two off the list again. */
async function unlist(strapi: Core.Strapi, [person, organization]: { documentId: string }[]): Promise<void> {
  const off = (uid: string, record: { documentId: string } | undefined) =>
    strapi
      .documents(uid as 'api::person.person')
      .update({ documentId: record?.documentId ?? '', data: { listed: false } });
  await off('api::person.person', person);
  await off('api::organization.organization', organization);
}
