import type { Core } from '@strapi/strapi';
import type { HttpContext } from '../../platform/http/context';
import { guardFileQuery } from '../../platform/access/reading/file-query';
import { modelsOf, refusing } from '../../platform/access/reading/read-guard';

type Action = (ctx: HttpContext) => Promise<unknown>;
type ContentApi = Record<string, Action>;

/** Strapi's edge: plugins are untyped. */
interface Upload {
  controllers: Record<string, unknown> & { 'content-api': (of: { strapi: Core.Strapi }) => ContentApi };
}

const READS = ['find', 'findPage', 'findOne'];

export default (plugin: Upload): Upload => {
  const original = plugin.controllers['content-api'];
  const guarded = ({ strapi }: { strapi: Core.Strapi }): ContentApi => {
    const controller = original({ strapi });
    const reads = READS.map((name) => [name, guardedRead(strapi, name, controller)] as const);
    return { ...controller, ...Object.fromEntries(reads) };
  };
  return { ...plugin, controllers: { ...plugin.controllers, 'content-api': guarded } };
};

function guardedRead(strapi: Core.Strapi, name: string, controller: ContentApi): Action {
  return async (ctx) => {
    const models = modelsOf(strapi);
    const file = models('plugin::upload.file');
    const action = controller[name];
    if (!file || !action) throw new Error(`access: the upload plugin has no action ${name} any more`);
    ctx.query = refusing(() => guardFileQuery(models, file, ctx.query)) as typeof ctx.query;
    return action(ctx);
  };
}
