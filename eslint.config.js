import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/*
 * Who may import whom (ARCHITECTURE.md): dependencies point one way. Each layer lists what it must not import.
 * tests/unit/architecture.test.ts plants a violation of every rule and sees it fail.
 */
const engines = ['statistics', 'physiology', 'anatomy'];
const outside = ['^#(app|workers|figures|ui|content|i18n|layouts|site)'];
const views = ['^#(figures|ui|layouts)/'];
const frameworks = ['^(svelte|astro|three)([:/]|$)', '\\.(svelte|astro)$'];
/** Any part of the site reached by climbing out of one's folder instead of by its name. */
const climbing = ['^(\\.\\./)+(app|workers|figures|ui|content|i18n|layouts|site)'];

/** @param {string[]} patterns regular expressions of what must not be imported */
const forbid = (patterns, message) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [...new Set([...patterns, ...climbing])].map((regex) => ({ regex, message })) },
  ],
});

const purity = {
  'no-restricted-globals': [
    'error',
    ...[
      'window',
      'document',
      'navigator',
      'location',
      'localStorage',
      'sessionStorage',
      'performance',
      'setTimeout',
      'setInterval',
      'requestAnimationFrame',
      'fetch',
      'Worker',
      'console',
      'process',
    ].map((name) => ({ name, message: 'Engines know no browser, no clock and no process.' })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Randomness is an argument: use engines/random.' },
    { object: 'Date', property: 'now', message: 'Engines know no clock.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date']", message: 'Engines know no clock.' },
  ],
};

export default ts.config(
  { ignores: ['dist*/', '.astro/', 'test-results/', 'playwright-report/', 'node_modules/', 'public/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs['flat/recommended'],
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes it the plain way to say "it is there"
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'svelte/no-navigation-without-resolve': 'off', // that rule is about SvelteKit
    },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.*'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  ...engines.map((engine) => ({
    files: [`src/engines/${engine}/**/*.ts`],
    rules: {
      ...purity,
      ...forbid(
        [
          ...outside,
          ...frameworks,
          ...engines.filter((other) => other !== engine).map((other) => `/${other}/`),
        ],
        'An engine imports kit and random only.',
      ),
    },
  })),
  {
    files: ['src/engines/random/**/*.ts'],
    rules: {
      ...purity,
      ...forbid([...outside, ...frameworks, '/(statistics|physiology|anatomy)/'], 'random imports kit only.'),
    },
  },
  {
    files: ['src/engines/kit/**/*.ts'],
    rules: {
      ...purity,
      ...forbid(
        [...outside, ...frameworks, '/(random|statistics|physiology|anatomy)/'],
        'kit imports no other part.',
      ),
    },
  },
  {
    files: ['src/content/**/*.ts'],
    rules: forbid([...views, '^#(app|workers|i18n)/', '^svelte'], 'Content imports engines only.'),
  },
  {
    files: ['src/i18n/**/*.ts'],
    rules: forbid([...views, '^#(app|workers)/', '^svelte'], 'Words know no views.'),
  },
  {
    files: ['src/workers/**/*.ts'],
    rules: forbid([...views, '^#(app|i18n|content)/', ...frameworks], 'Workers call engines only.'),
  },
  {
    files: ['src/app/**/*.ts'],
    rules: forbid([...views, '^astro'], 'Browser services have no markup.'),
  },
  {
    files: ['src/ui/**'],
    rules: forbid(['^#(figures|layouts)/'], 'Shared parts know no figures.'),
  },
  {
    files: ['src/figures/**'],
    rules: forbid(['^#layouts/'], 'Figures know no pages.'),
  },
);
