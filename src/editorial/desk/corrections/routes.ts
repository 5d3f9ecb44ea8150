import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { ARTICLE, DOCUMENT, PERSON, RECORD_TYPES, STATEMENT } from '../../../content/content-types';
import type { HttpContext } from '../../../platform/http/context';
import { readCarriers, readFormerWords } from '../../corrections/carriers';
import { correctEverywhere } from '../../corrections/correct';
import type { Carrier } from '../answers/corrections';
import { accountOf, addDeskRoutes, type DeskRoute } from '../desk-routes';
import { bodyOf, CODES, readBody } from '../input';
import { permissionChecker } from '../../../platform/access/panel/permission-checker';

/** The types whose facts stand in articles of others. */
const CORRECTED = [STATEMENT, DOCUMENT, PERSON] as const;
type CorrectedUid = (typeof CORRECTED)[number];

const LONGEST_NOTE = 2000;
const MOST_ARTICLES = 200;

const noteText = z.string().trim().min(1).max(LONGEST_NOTE);

const correctionSchema = z
  .strictObject({
    kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
    /** For the articles that have no words of their own. */
    text: noteText.optional(),
    articles: z
      .array(
        z.strictObject({
          documentId: z.string().min(1).max(64),
          locale: z.enum(CODES),
          /** Readers of a language are told in it. */
          text: noteText.optional(),
        }),
      )
      .max(MOST_ARTICLES),
  })
  .transform(({ kind, text: all, articles }, { addIssue }) => ({
    kind,
    articles: articles.map(({ text = all, ...version }, place) => {
      if (text === undefined)
        addIssue({
          code: 'custom',
          path: ['articles', place, 'text'],
          message: 'What are its readers told?',
        });
      return { ...version, text: text ?? '' };
    }),
  }));

/**
 * The routes by which a fact is put right once: which public articles carry a record, and a note in each of them. For those who
 * may publish articles.
 */
export function registerCorrections(strapi: Core.Strapi): void {
  addDeskRoutes(
    strapi,
    CORRECTED.flatMap((uid) => routesOf(strapi, uid)),
  );
}

function routesOf(strapi: Core.Strapi, uid: CorrectedUid): readonly DeskRoute[] {
  const path = `/corrections/${RECORD_TYPES[uid]}/:documentId`;
  const rights = [
    { verb: 'publish', uid: ARTICLE },
    { verb: 'update', uid },
  ] as const;
  return [
    { method: 'GET', path, rights, handle: (ctx) => show(strapi, uid, ctx) },
    { method: 'POST', path, rights, handle: (ctx) => correct(strapi, uid, ctx) },
  ];
}

async function show(
  strapi: Core.Strapi,
  uid: CorrectedUid,
  ctx: HttpContext,
): Promise<{ readonly carriers: readonly Carrier[] }> {
  const documentId = await permitted(strapi, uid, ctx);
  const formerWords = await readFormerWords(strapi, uid, documentId);
  return { carriers: await readCarriers(strapi, documentId, formerWords) };
}

async function correct(strapi: Core.Strapi, uid: CorrectedUid, ctx: HttpContext): Promise<unknown> {
  const { kind, articles } = readBody(correctionSchema, bodyOf(ctx));
  const documentId = await permitted(strapi, uid, ctx);
  const correction = { uid, documentId, kind, articles, by: accountOf(ctx), now: new Date() };
  return { noted: await correctEverywhere(strapi, correction) };
}

/** @throws NotFoundError, ForbiddenError. */
async function permitted(strapi: Core.Strapi, uid: CorrectedUid, ctx: HttpContext): Promise<string> {
  const documentId = String(ctx.params.documentId);
  const row: unknown = await strapi.db.query(uid).findOne({ where: { documentId } });
  if (row === null) throw new errors.NotFoundError('No such record');
  if (!permissionChecker(strapi, ctx, uid).can.update(row))
    throw new errors.ForbiddenError('Your role does not allow this');
  return documentId;
}
