import type { Core } from '@strapi/strapi';
import type { HttpContext } from '../../platform/http/context';
import { inspectUpload, type UploadedFile } from '../../platform/uploads/inspect';
import { guardFileQuery } from '../../platform/access/reading/file-query';
import { modelsOf, refusing } from '../../platform/access/reading/read-guard';

type Action = (ctx: HttpContext) => Promise<unknown>;
type ContentApi = Record<string, Action>;

/** What Strapi's service of this name does with files; all its routes go through it, and so does whatever calls it. */
interface FileService {
  upload(given: { files: UploadedFile | UploadedFile[] }, options?: unknown): Promise<unknown>;
  replace(id: unknown, given: { file: UploadedFile }, options?: unknown): Promise<unknown>;
  findOne(id: unknown): Promise<{ ext?: string | null } | null>;
}

/** Strapi's edge: plugins are untyped. */
interface Upload {
  services: Record<string, unknown> & {
    upload: (of: { strapi: Core.Strapi }) => FileService;
    'image-manipulation': { generateFileName(name: string): string };
  };
  controllers: Record<string, unknown> & { 'content-api': (of: { strapi: Core.Strapi }) => ContentApi };
}

const READS = ['find', 'findPage', 'findOne'];

export default (plugin: Upload): Upload => withShortNames(withInspectedFiles(withGuardedReads(plugin)));

/** So much of a file's name goes into the name by which it is kept: in Latin letters it may be four times as long. */
const KEPT_OF_NAME = 40;

/** Names by which files are kept are no longer than file systems allow (255 bytes), with the sizes of a picture before them. */
function withShortNames(plugin: Upload): Upload {
  const original = plugin.services['image-manipulation'];
  const generateFileName = (name: string) =>
    original.generateFileName(Array.from(name).slice(0, KEPT_OF_NAME).join(''));
  return {
    ...plugin,
    services: { ...plugin.services, 'image-manipulation': { ...original, generateFileName } },
  };
}

function withGuardedReads(plugin: Upload): Upload {
  const original = plugin.controllers['content-api'];
  const guarded = ({ strapi }: { strapi: Core.Strapi }): ContentApi => {
    const controller = original({ strapi });
    const reads = READS.map((name) => [name, guardedRead(strapi, name, controller)] as const);
    return { ...controller, ...Object.fromEntries(reads) };
  };
  return { ...plugin, controllers: { ...plugin.controllers, 'content-api': guarded } };
}

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

/** Types are checked by Strapi's controllers; that a file is what its type says is checked here. */
function withInspectedFiles(plugin: Upload): Upload {
  const original = plugin.services.upload;
  const upload = ({ strapi }: { strapi: Core.Strapi }): FileService => {
    const service = original({ strapi });
    return {
      ...service,
      async upload(given, options) {
        for (const file of [given.files].flat()) await inspectUpload(file, opensAsPicture(strapi));
        return service.upload(given, options);
      },
      async replace(id, given, options) {
        const old = await service.findOne(id);
        await inspectUpload(given.file, opensAsPicture(strapi), old?.ext ?? undefined);
        return service.replace(id, given, options);
      },
    };
  };
  return { ...plugin, services: { ...plugin.services, upload } };
}

function opensAsPicture(strapi: Core.Strapi) {
  const pictures = strapi.plugin('upload').service('image-manipulation') as {
    isFaultyImage(file: { filepath: string }): Promise<boolean>;
  };
  return async ({ filepath }: UploadedFile) => !(await pictures.isFaultyImage({ filepath }));
}
