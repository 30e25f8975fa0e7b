/**
 * What the linter holds. Layout is the formatter's business, and who may import whom is told in .dependency-cruiser.cjs.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What Node gives to every module of the scripts. TypeScript itself knows the names in the sources. */
const NODE = ['console', 'process', 'URL', 'fetch', 'AbortSignal', 'setTimeout', 'clearTimeout'];

export default defineConfig(
  globalIgnores(['dist/', '.mandates/', '.cache/', 'coverage/']),
  js.configs.recommended,
  // Bytes that are no text are found by their control characters.
  { rules: { 'no-control-regex': 'off' } },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries(NODE.map((name) => [name, 'readonly'])) },
  },
  // Runs in a browser's page, in part.
  { files: ['scripts/samples/print.mjs'], languageOptions: { globals: { document: 'readonly' } } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A number in a sentence needs no `String(…)` around it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty line or an empty setting counts as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A string's letters, `[...'abc']`, are code points: what is wanted.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A record of a line is a type, a longer one an interface.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `return say(…)` ends a branch in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Parts are records of functions, not objects with a `this`: they may be handed on one by one.
      '@typescript-eslint/unbound-method': 'off',
      // It takes a condition for settled that may change while a promise is awaited.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Jest's matchers stand for anything, and are typed so.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // What a test takes for there, and is not, fails it.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
