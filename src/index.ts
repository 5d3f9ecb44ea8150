import type { Core } from '@strapi/strapi';
import { assertCommentRules } from './audience/comments/table-rules';
import { measureReadership } from './audience/readership/metrics';
import { startReadership, stopReadership } from './audience/readership/readership';
import { registerBatchedLinks } from './delivery/graphql/batches/batched-links';
import { registerGraphQueries } from './delivery/graphql/queries/graph-queries';
import { registerKeeping } from './delivery/graphql/responses/keeping';
import { serveGraphqlResponses, stopGraphqlResponses } from './delivery/graphql/responses/kept-responses';
import { registerPreview } from './delivery/pages/preview/register';
import { registerPages } from './delivery/pages/register';
import { registerOpenApi } from './delivery/openapi/register';
import { registerSyndication } from './delivery/syndication/register';
import { measureWebhooks } from './delivery/webhooks/metrics';
import { startWebhooks, stopWebhooks } from './delivery/webhooks/sender';
import { serveHotReads, stopHotReads } from './delivery/serving/hot-reads';
import { measureServing } from './delivery/serving/metrics';
import { registerChecks } from './editorial/desk/checks/routes';
import { registerComments } from './editorial/desk/comments/routes';
import { registerHistory } from './editorial/desk/history/routes';
import { registerHome } from './editorial/desk/home/routes';
import { registerCorrections } from './editorial/desk/corrections/routes';
import { registerDuplicates } from './editorial/desk/duplicates/routes';
import { registerImport } from './editorial/desk/import/routes';
import { assertLayouts } from './editorial/desk/layouts/assert-layouts';
import { registerSuggestions } from './editorial/desk/suggestions/routes';
import { registerWebhooks } from './editorial/desk/webhooks/routes';
import { registerWorkflow } from './editorial/desk/workflow/routes';
import { assertLanguages } from './editorial/publication/languages';
import { registerPublication } from './editorial/publication/publication';
import { assertIndexes } from './editorial/publication/indexes';
import { measureSchedule } from './editorial/workflow/metrics';
import { assertPlanIndexes, startScheduler, stopScheduler } from './editorial/workflow/scheduler';
import { measureReaders } from './graph/read/metrics';
import { closeReader } from './graph/read/pool';
import { followMedia } from './graph/write/media';
import { assertGraph } from './graph/rebuild/assert-graph';
import { expectGraph } from './graph/rebuild/ready';
import { assertCountries } from './ingest/reference-data/reference-data';
import { assertSeeds } from './ingest/reference-data/seeds';
import { assertAccess, registerAccess } from './platform/access/access';
import { startLoad, stopLoad } from './platform/load/load';
import { startLimits, stopLimits } from './platform/limits/limits';
import { measureDatabase } from './platform/metrics/database';
import { serveMetrics, stopMetrics } from './platform/metrics/endpoint';
import { closeMetrics, openMetrics } from './platform/metrics/registry';
import { watchOutages } from './platform/ready/away';
import { closeProbe } from './platform/ready/probe';
import { markSeeded } from './platform/ready/state';

/** What Dossier adds to Strapi: one line per room. */
export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    openMetrics(strapi);
    registerAccess(strapi);
    registerPublication(strapi);
    registerChecks(strapi);
    registerSuggestions(strapi);
    registerWorkflow(strapi);
    registerImport(strapi);
    registerHome(strapi);
    registerPreview(strapi);
    registerHistory(strapi);
    registerDuplicates(strapi);
    registerComments(strapi);
    registerCorrections(strapi);
    registerWebhooks(strapi);
    registerSyndication(strapi);
    registerOpenApi(strapi);
    registerPages(strapi);
    registerBatchedLinks(strapi);
    registerGraphQueries(strapi);
    registerKeeping(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await assertIndexes(strapi);
    await assertPlanIndexes(strapi);
    await assertLanguages(strapi);
    await assertAccess(strapi);
    await assertLayouts(strapi);
    await assertCommentRules(strapi);
    await assertGraph(strapi);
    expectGraph(strapi);
    await assertCountries(strapi);
    await assertSeeds(strapi);
    followMedia(strapi);
    serveMetrics(strapi);
    serveHotReads(strapi);
    serveGraphqlResponses(strapi);
    await startReadership(strapi);
    startLoad(strapi);
    watchOutages(strapi);
    startLimits(strapi);
    startScheduler(strapi);
    startWebhooks(strapi);
    measureDatabase(strapi);
    measureReaders(strapi);
    measureServing(strapi);
    measureReadership(strapi);
    measureSchedule(strapi);
    measureWebhooks(strapi);
    markSeeded(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await stopScheduler(strapi);
    await stopWebhooks(strapi);
    await stopReadership(strapi);
    stopGraphqlResponses(strapi);
    await stopLimits(strapi);
    await stopHotReads(strapi);
    stopLoad(strapi);
    stopMetrics(strapi);
    closeMetrics(strapi);
    await closeReader(strapi);
    await closeProbe(strapi);
  },
};
