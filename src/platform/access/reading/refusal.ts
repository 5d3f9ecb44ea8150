/** A read that is refused: the parameter at fault and why, as the client is told. */
export class RefusedRead extends Error {
  constructor(
    readonly parameter: string,
    reason: string,
  ) {
    super(`${parameter}: ${reason}`);
    this.name = 'RefusedRead';
  }
}

/** A plain object, also one without a prototype as GraphQL makes them; no array, date or class. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
