// Tests are transformed by swc and not type-checked here; `npm run types` does that.
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
      // The scripts are ES modules and are imported as such: `import()` must stay what it is.
      module: { type: 'commonjs', ignoreDynamic: true },
    },
  ],
};

const LONG_TESTS = require('./tests/long-tests');

const common = {
  testPathIgnorePatterns:
    process.env.TEST_SAMPLE === '1' ? LONG_TESTS.map((file) => `<rootDir>/${file}`) : ['/node_modules/'],
  testEnvironment: 'node',
  runtime: '<rootDir>/tests/helpers/keeping-runtime.js',
  transform,
  // Compiled copies of the sources must not be taken for the sources.
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/.data/',
    '<rootDir>/.strapi/',
    '<rootDir>/.cache/building-',
  ],
  haste: { enableSymlinks: false },
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  // Each API test file loads Strapi anew; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
  reporters: ['default', '<rootDir>/tests/helpers/totals-reporter.js'],
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...common,
      displayName: 'api',
      testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/helpers/patience.ts'],
    },
    {
      ...common,
      displayName: 'desk',
      testMatch: ['<rootDir>/tests/desk/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/helpers/patience.ts'],
    },
  ],
};
