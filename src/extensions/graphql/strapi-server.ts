import type { Core } from '@strapi/strapi';
import { unwrapPlainFields, type Schema } from '../../delivery/graphql/execution/plain-fields';

/** Strapi's edge: plugins are untyped. */
interface ContentApi {
  buildSchema(): Schema;
}

interface Graphql {
  services: Record<string, unknown> & { 'content-api': (of: { strapi: Core.Strapi }) => ContentApi };
}

/** The schema is built as ever; then the fields that need no permission of their own are made cheap. */
export default (plugin: Graphql): Graphql => {
  if (process.env.DOSSIER_BENCH_WITHOUT_BATCHES === '1') return plugin;
  const original = plugin.services['content-api'];
  const contentApi = (of: { strapi: Core.Strapi }): ContentApi => {
    const service = original(of);
    const buildSchema = () => {
      const schema = service.buildSchema();
      unwrapPlainFields(of.strapi, schema);
      return schema;
    };
    return { ...service, buildSchema };
  };
  return { ...plugin, services: { ...plugin.services, 'content-api': contentApi } };
};
