import type { Core } from '@strapi/strapi';
import { PROJECTION_VERSION } from '../project/project';
import { rebuildGraph } from './rebuild';
import { readProjectionVersion } from './state';

/**
 * Sees to it at the start that the published graph is there and of the present form: a newsroom that comes from an older
 * release has its graph made once, before it answers anybody.
 */
export async function assertGraph(strapi: Core.Strapi): Promise<void> {
  if ((await readProjectionVersion(strapi)) === PROJECTION_VERSION) return;
  const { records, nodes, seconds } = await rebuildGraph(strapi);
  if (records > 0)
    strapi.log.info(
      `The published graph was made: ${nodes} nodes of ${records} records in ${seconds.toFixed(1)} s`,
    );
}
