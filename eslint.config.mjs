import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** A room that takes text and gives findings knows the words of the content model and nothing else. */
const ALL_BUT_CONTENT = ['api', 'admin', 'editorial', 'graph', 'delivery', 'ingest', 'audience', 'platform'];

/**
 * Imports run one way (docs/decisions/imports-one-way.md). Each room names the rooms that it must not know; what is not
 * named is below it or serves all.
 */
const FORBIDDEN = {
  content: ['api', 'admin', 'editorial', 'graph', 'delivery', 'analysis', 'ingest', 'audience', 'platform'],
  platform: ['api', 'admin', 'editorial', 'graph', 'delivery', 'analysis', 'ingest', 'audience'],
  graph: ['api', 'admin', 'editorial', 'delivery', 'analysis', 'ingest', 'audience'],
  editorial: ['api', 'admin', 'delivery', 'analysis', 'ingest', 'audience'],
  'editorial/desk': ['api', 'admin'],
  'analysis/text': [...ALL_BUT_CONTENT, 'analysis/extraction', 'analysis/linking', 'analysis/suggestions'],
  'analysis/extraction': [...ALL_BUT_CONTENT, 'analysis/linking', 'analysis/suggestions'],
  'analysis/linking': [...ALL_BUT_CONTENT, 'analysis/suggestions'],
  'analysis/suggestions': ['api', 'admin', 'delivery', 'ingest', 'audience', 'editorial/desk'],
  delivery: ['api', 'admin', 'editorial', 'ingest', 'audience', 'analysis'],
  audience: ['api', 'admin', 'editorial', 'delivery', 'ingest', 'analysis'],
  ingest: ['api', 'admin', 'delivery'],
  admin: ['api', 'editorial', 'graph', 'delivery', 'analysis', 'ingest', 'audience', 'platform'],
};

/**
 * The desk stands above its room and has a zone of its own; the panel reads the layouts, which are data for both sides,
 * and the types of the desk's answers.
 */
const TARGETS = { editorial: './src/editorial/!(desk)/**' };
const EXCEPTIONS = { admin: { editorial: ['./desk/layouts', './desk/answers'] } };

const zones = Object.entries(FORBIDDEN).flatMap(([room, others]) =>
  others.map((other) => ({
    target: TARGETS[room] ?? `./src/${room}`,
    from: `./src/${other}`,
    except: EXCEPTIONS[room]?.[other] ?? [],
    message: `src/${room} must not know src/${other}: imports run one way`,
  })),
);

/** Rooms that know nothing of Strapi, the clock or the network. */
const PURE_ROOMS = [
  'src/content/**',
  'src/analysis/{text,extraction,linking}/**',
  'src/delivery/formats/**',
  'src/delivery/pages/{html,words,view}/**',
  'src/graph/project/**',
  'src/ingest/story-file/**',
];

/** A property taken out of an object by destructuring is named to be left out. */
const UNUSED = { argsIgnorePattern: '^_', ignoreRestSiblings: true };

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '.cache/',
      '.data/',
      '.strapi/',
      'node_modules/',
      'types/generated/',
      'build/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 12],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'config/**/*.ts', 'tests/**/*.ts', 'client/src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: ['tests/**'] }],
    },
  },
  {
    files: PURE_ROOMS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@strapi/*', 'node:*', 'pg', 'koa'],
              message: 'A pure room takes values and gives values',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'fetch', 'process', 'strapi', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the moment as a value' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take the moment as a value',
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs', '**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', UNUSED] },
  },
  {
    files: ['examples/reader/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', complexity: 'off' },
  },
);
