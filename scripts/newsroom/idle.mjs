// @ts-check

/**
 * Waits until no connection of Strapi's pool is in use. Strapi goes on asking after a write was
 * answered (its events load the record again), and a pool closed under such a query ends the process.
 * @param {import('./load.mjs').Newsroom} strapi
 * @param {number} patience milliseconds
 */
export async function untilIdle(strapi, patience = 5000) {
  const pool = strapi.db?.connection?.client?.pool;
  const deadline = Date.now() + patience;
  let calm = 0;
  while (pool && calm < 3 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    calm = pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() === 0 ? calm + 1 : 0;
  }
}
