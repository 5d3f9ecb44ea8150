import type { Core } from '@strapi/strapi';
import type { HttpContext } from '../../../platform/http/context';
import { readLanguages } from '../../../graph/read/languages';
import { readerOf } from '../../../graph/read/pool';
import { localeOf } from '../answers/page-answer';
import { html } from '../html/html';
import { siteOf } from '../site';
import { pathWith, recordPath } from '../view/addresses';
import { failurePage } from '../view/failures';
import { documentOf, type Page } from '../view/frame';
import { WORDS } from '../words/words';
import { PAGE_SECURITY_POLICY } from '../../serving/frozen-headers';
import { readDraftNodes } from './draft-nodes';
import { secretOf } from './panel-address';
import { readPass, type Previewed } from './pass';
import { previewPage } from './preview-page';

/** Nobody may keep a draft, find it, or learn its address from where it leads. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': PAGE_SECURITY_POLICY,
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
};

/** `GET /preview/:type/:documentId`: a draft as readers would see it, for who has a pass. */
export function registerPreview(strapi: Core.Strapi): void {
  const route = {
    method: 'GET',
    path: '/preview/:type/:documentId',
    config: { auth: false },
    handler: (ctx: HttpContext) => answerPreview(strapi, ctx),
  };
  // The types of routes at the root are not public.
  strapi.server.routes([route] as never);
}

async function answerPreview(strapi: Core.Strapi, ctx: HttpContext): Promise<void> {
  ctx.set(HEADERS);
  const previewed = readPass(secretOf(strapi), ctx.params as Record<string, unknown>, ctx.query, Date.now());
  if (previewed === undefined) return write(ctx, 403, refusedPage(ctx));
  if (previewed.status === 'published') return goToPublic(strapi, ctx, previewed);
  const draft = await readDraftNodes(strapi, previewed);
  if (draft === undefined) return write(ctx, 404, missingPage(previewed));
  write(ctx, 200, previewPage(draft, previewed));
}

/** What is public is shown where readers see it. */
async function goToPublic(strapi: Core.Strapi, ctx: HttpContext, previewed: Previewed): Promise<void> {
  const { documentId: id, type, locale } = previewed;
  const languages = await readLanguages(readerOf(strapi), id);
  const slug = languages.find((found) => found.locale === locale)?.slug ?? null;
  if (slug === null && type !== 'statement') return write(ctx, 404, missingPage(previewed));
  ctx.status = 302;
  ctx.set('Location', pathWith(recordPath({ type, id, slug }), locale));
  ctx.body = '';
}

function write(ctx: HttpContext, status: 200 | 403 | 404, page: Page): void {
  ctx.status = status;
  ctx.body = documentOf(siteOf(), page);
}

/** The same whatever is wrong with a pass, and whether there is such a record or not. */
function refusedPage(ctx: HttpContext): Page {
  const locale = localeOf({ query: { locale: ctx.query.locale } });
  const { previewRefused, previewRefusedText } = WORDS[locale];
  return failurePage(locale, previewRefused, html`<p>${previewRefusedText}</p>`);
}

function missingPage({ locale }: Previewed): Page {
  const { notFound, notFoundText } = WORDS[locale];
  return failurePage(locale, notFound, html`<p>${notFoundText}</p>`);
}
