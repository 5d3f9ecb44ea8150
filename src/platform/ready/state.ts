/** Strapi instances whose seeding is finished. Held weakly: tests start and stop several in one process. */
const seeded = new WeakSet<object>();

/** Says that migrating and seeding are done. To be called as the last thing in `bootstrap()`. */
export function markSeeded(strapi: object): void {
  seeded.add(strapi);
}

/** Whether {@link markSeeded} was called for this instance. */
export function isSeeded(strapi: object): boolean {
  return seeded.has(strapi);
}

const leaving = new WeakSet<object>();

/** Says that this instance is about to end. */
export function markLeaving(strapi: object): void {
  leaving.add(strapi);
}

/** Whether {@link markLeaving} was called for this instance. */
export function isLeaving(strapi: object): boolean {
  return leaving.has(strapi);
}
