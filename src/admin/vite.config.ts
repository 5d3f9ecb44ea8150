/** Strapi's relation picker, in whatever folder it is installed. */
const PICKER = /FormInputs\/Relations\/Relations\.m?js$/;
const FILTER = /autocomplete: \{\s*type: 'list',\s*filter: 'contains'\s*\}/;

/** A plugin of Vite, as far as it is needed here; Vite itself is Strapi's dependency and not ours. */
interface VitePlugin {
  readonly name: string;
  transform(code: string, id: string): { code: string; map: null } | undefined;
  buildEnd(error?: Error): void;
}

/**
 * Lets the relation picker show all that the server has found: it hides what does not contain the typed letters, and so whoever
 * was found by another name (docs/decisions/pickers.md). The build stops where a new Strapi has another picker.
 */
function showWhatWasFound(): VitePlugin {
  let isDone = false;
  return {
    name: 'dossier-pickers',
    transform(code, id) {
      if (!PICKER.test(id.replaceAll('\\', '/').split('?')[0] ?? '')) return undefined;
      if (!FILTER.test(code)) throw new Error(`pickers: ${id} filters in another way than before`);
      isDone = true;
      // With 'none' the first key would mark `Create a relation`, and Enter choose it.
      return { code: code.replace(FILTER, "autocomplete: { type: 'list' }"), map: null };
    },
    buildEnd(error) {
      if (error === undefined && !isDone)
        throw new Error('pickers: the panel has no relation picker any more');
    },
  };
}

/** What Strapi builds the panel with, and the change to its picker. */
export default <C extends { readonly plugins?: readonly unknown[] }>(config: C): C => ({
  ...config,
  plugins: [...(config.plugins ?? []), showWhatWasFound()],
});
