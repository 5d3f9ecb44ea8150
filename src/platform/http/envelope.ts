import type { HttpContext } from './context';

/** Strapi's answer to every failed request. */
export interface ErrorEnvelope {
  data: null;
  error: { status: number; name: string; message: string; details: Record<string, unknown> };
}

/** What went wrong, as a client is told. */
export interface Refusal {
  status: number;
  name: string;
  message: string;
  details?: Record<string, unknown>;
}

/** The refusal in Strapi's envelope. */
export function envelopeOf({ status, name, message, details = {} }: Refusal): ErrorEnvelope {
  return { data: null, error: { status, name, message, details } };
}

/** Answers the request with a refusal. */
export function refuse(ctx: HttpContext, refusal: Refusal): void {
  ctx.status = refusal.status;
  ctx.body = envelopeOf(refusal);
}
