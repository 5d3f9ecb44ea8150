// @ts-check

/**
 * The other side of `startChild`: runs what is asked for by name, until the command that asks is gone.
 * @param {Readonly<Record<string, (value: any) => unknown>>} abilities
 * @param {() => Promise<void>} [close] before the process ends
 */
export function answer(abilities, close = async () => {}) {
  process.on('message', async (/** @type {any} */ { id, name, value }) => {
    try {
      const given = await abilities[name]?.(value);
      if (process.connected) process.send?.({ id, value: given });
    } catch (error) {
      if (process.connected) process.send?.({ id, error: describe(error) });
    }
  });
  process.once('disconnect', () => {
    void close()
      .catch(() => {})
      .finally(() => process.exit(0));
  });
}

/** @param {unknown} error */
function describe(error) {
  if (!(error instanceof Error)) return String(error);
  return process.env.DEBUG ? (error.stack ?? error.message) : error.message;
}
