/**
 * The files that take longest. `npm test` runs them; `.ci/run`, which has 25 minutes on any machine, leaves them out
 * (`TEST_SAMPLE=1`), says so and counts each as skipped.
 */
module.exports = [
  'tests/api/agreement/export.test.ts',
  'tests/api/backup/drill.test.ts',
  'tests/api/deploy/nginx.test.ts',
  'tests/api/faults/database.test.ts',
  'tests/api/faults/kills.test.ts',
  'tests/api/graph/crowd.test.ts',
  'tests/api/graphql/same-as-stock.test.ts',
  'tests/api/hostile/hostile.test.ts',
  'tests/api/ingest/kill.test.ts',
  'tests/api/start/instances.test.ts',
  'tests/api/webhooks/instances.test.ts',
  'tests/desk/accessibility.test.ts',
  'tests/desk/comments.test.ts',
  'tests/desk/correct-once.test.ts',
  'tests/desk/roles.test.ts',
  'tests/desk/two-editors.test.ts',
  'tests/desk/webhooks.test.ts',
];
