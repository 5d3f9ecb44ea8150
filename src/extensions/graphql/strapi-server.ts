import type { Core } from '@strapi/strapi';
import { describeContent } from '../../delivery/graphql/descriptions/describe';
import { readAskedValues } from '../../delivery/graphql/execution/asked-values';
import type { Schema } from '../../delivery/graphql/execution/content-models';
import { unwrapPlainFields } from '../../delivery/graphql/execution/plain-fields';
import { fieldWords } from '../../editorial/desk/layouts/field-words';

/** Strapi's edge: plugins are untyped. */
interface ContentApi {
  buildSchema(): Schema;
}

interface Graphql {
  services: Record<string, unknown> & { 'content-api': (of: { strapi: Core.Strapi }) => ContentApi };
}

/** The schema is built as ever; then it is described, and made to read and to check no more than a query asks for. */
export default (plugin: Graphql): Graphql => {
  if (process.env.DOSSIER_BENCH_WITHOUT_BATCHES === '1') return plugin;
  const original = plugin.services['content-api'];
  const contentApi = (of: { strapi: Core.Strapi }): ContentApi => {
    const service = original(of);
    const buildSchema = () => {
      const schema = service.buildSchema();
      describeContent(of.strapi, schema, fieldWords());
      unwrapPlainFields(of.strapi, schema);
      readAskedValues(of.strapi, schema);
      return schema;
    };
    return { ...service, buildSchema };
  };
  return { ...plugin, services: { ...plugin.services, 'content-api': contentApi } };
};
