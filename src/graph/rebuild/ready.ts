import type { Core } from '@strapi/strapi';
import { addReadyCheck } from '../../platform/ready/checks';
import { PROJECTION_VERSION } from '../project/project';

const VERSION = `select (value #>> '{}')::int as version from graph.state where key = 'projection'`;

/**
 * An instance is ready when the published graph has its form. A newer one will do: while instances are replaced one after the
 * other, those that still run must go on serving beside the first new one, which has made the graph anew.
 */
export function expectGraph(strapi: Core.Strapi): void {
  addReadyCheck(strapi, 'graph', async (probe) => {
    const { rows } = await probe.query<{ version: number }>(VERSION);
    return (rows[0]?.version ?? 0) >= PROJECTION_VERSION;
  });
}
