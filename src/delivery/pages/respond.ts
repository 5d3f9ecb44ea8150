import type { HttpContext } from '../../platform/http/context';
import type { LocaleCode } from '../../content/content-types';
import { LOCALES } from '../../content/content-types';
import type { Answer } from '../serving/answer';
import { respond } from '../serving/respond';
import { localeOf } from './answers/page-answer';
import { siteOf } from './site';
import { documentOf } from './view/frame';
import { badAddressPage, notFoundPage } from './view/failures';

/** Writes a page: found and moved as every reading answer, what is not there as a page that says so. */
export function respondPage(ctx: HttpContext, answer: Answer): void {
  switch (answer.outcome) {
    case 'unknown':
      return writeNotFound(ctx, languagesIn(answer.details));
    case 'refused':
      return writePage(ctx, 400, documentOf(siteOf(), badAddressPage(localeOf(ctx), answer.message)));
    default:
      respond(ctx, answer);
  }
}

/** The page for what is not there, with the languages in which it is. */
export function writeNotFound(ctx: HttpContext, languages: readonly LocaleCode[] = []): void {
  writePage(ctx, 404, documentOf(siteOf(), notFoundPage(localeOf(ctx), ctx.path, languages)));
}

function writePage(ctx: HttpContext, status: 400 | 404, body: string): void {
  ctx.status = status;
  ctx.set({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'public, max-age=0, s-maxage=10' });
  ctx.body = body;
}

function languagesIn(details: Readonly<Record<string, unknown>> | undefined): readonly LocaleCode[] {
  const available = details?.availableLocales;
  const codes = LOCALES.map(({ code }) => code);
  return Array.isArray(available) ? codes.filter((code) => available.includes(code)) : [];
}
