import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../../content/content-types';
import type { Problem } from '../../../content/problem';
import { readerWarnings, type ReadArticle } from '../../../content/reader-warnings';
import type { Row } from '../../publication/facts';

const ID = { select: ['documentId'] };
const POPULATE = {
  category: ID,
  cover: { populate: { image: { select: ['id'] } } },
  statements: {
    select: ['kind', 'label', 'attribution'],
    populate: { speakers: ID, speakerOrganizations: ID },
  },
  documents: { select: ['label'], populate: { authors: ID, inReplyTo: { populate: { addressees: ID } } } },
};

/** What a reader would miss in the draft of an article. */
export async function articleWarnings(strapi: Core.Strapi, { id }: Row): Promise<readonly Problem[]> {
  const row: unknown = await strapi.db.query(ARTICLE).findOne({ where: { id }, populate: POPULATE });
  return readerWarnings(row as ReadArticle);
}
