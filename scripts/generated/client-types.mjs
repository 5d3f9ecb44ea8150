// @ts-check

/**
 * The types of the client as TypeScript: those of Dossier's own routes, for Strapi has a client for those that it generates.
 * @param {any} document an OpenAPI document
 */
export async function clientTypes(document) {
  const { default: openapiTypescript, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTypescript(withoutStrapis(document), { immutable: true }));
  return `// Made by \`npm run gen:openapi\`, as docs/apps/openapi.json is.\n\n${types}`;
}

/**
 * The document without the operations of Strapi, and without what then nothing leads to.
 * @param {any} document
 */
function withoutStrapis({ paths, components, ...rest }) {
  const own = Object.fromEntries(Object.entries(paths).filter(([, operations]) => !isStrapis(operations)));
  const reached = reachedFrom(own, components);
  const parts = Object.entries(components).map(([kind, named]) => [
    kind,
    Object.fromEntries(Object.entries(named).filter(([name]) => reached.has(`${kind}/${name}`))),
  ]);
  return { ...rest, paths: own, components: Object.fromEntries(parts) };
}

/**
 * What is Dossier's own is for everybody or for readers; only what Strapi generates takes API tokens.
 * @param {Record<string, { security?: object[] }>} operations
 */
function isStrapis(operations) {
  return Object.values(operations).some(({ security = [] }) => security.some((one) => 'token' in one));
}

const REFERENCE = /"#\/components\/(\w+)\/(\w+)"/g;

/**
 * The components, as `kind/name`, to which a part of the document leads.
 * @param {unknown} part
 * @param {any} components
 * @param {Set<string>} reached
 */
function reachedFrom(part, components, reached = new Set()) {
  for (const [, kind = '', name = ''] of JSON.stringify(part).matchAll(REFERENCE)) {
    const place = `${kind}/${name}`;
    if (reached.has(place)) continue;
    reached.add(place);
    reachedFrom(components[kind][name], components, reached);
  }
  return reached;
}
