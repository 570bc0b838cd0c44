import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  {
    ignores: [
      '**/build/',
      '**/.svelte-kit/',
      'db/migrations/',
      '.data/',
      'playwright-report/',
      'test-results/',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { defaultFrom: true } }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // A promise nobody waits for is a failure nobody hears of.
    files: ['{api,db,emails}/**/*.ts', 'tests/**/*.ts', 'web/*.ts', 'web/launch/**/*.ts'],
    ignores: ['**/*.d.ts', 'web/vite.config.ts'],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    // What the database answers is read by its shape (`db/read.ts`), never believed.
    files: ['db/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
          message: 'A cast through unknown checks nothing: use rows, row or asShape of db/read.ts.',
        },
        {
          selector: 'CallExpression[callee.property.name="execute"][typeArguments]',
          message: 'A type beside a query checks nothing: use rows or row of db/read.ts.',
        },
        {
          selector: 'TaggedTemplateExpression[tag.name="sql"][typeArguments]',
          message: 'A type beside SQL checks nothing: map it with a column, or use rows or row.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // Addresses are written whole; the product has no base path.
      'svelte/no-navigation-without-resolve': 'off',
      // `{' '}` is the one way to say that a space stays, whatever the layout of the markup.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  {
    files: ['web/src/hooks.server.ts', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
);
