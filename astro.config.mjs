import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { laterStyles } from './scripts/lib/laterStyles.ts';
import { lessonRules } from './scripts/lib/lessonCheck.ts';
import { site } from './src/site.ts';

/** The one inline script (theme before first paint) is allowed by its hash; see src/layouts/early.js. */
const earlyScript = readFileSync(new URL('./src/layouts/early.js', import.meta.url), 'utf8');
const earlyHash = `sha256-${createHash('sha256').update(earlyScript).digest('base64')}`;

const latinRange = ['U+0020-00FF', 'U+0152-0153', 'U+2000-22FF'];
const nameRange = ['U+0100-0151', 'U+0154-024F'];
const greekRange = ['U+0370-03FF'];

/** Self-hosted subsets made by `npm run fonts`; Astro adds fallbacks of the same width, so nothing jumps. */
const fonts = [
  {
    name: 'Atkinson',
    cssVariable: '--font-text',
    provider: fontProviders.local(),
    fallbacks: ['system-ui', 'sans-serif'],
    options: {
      variants: [
        {
          src: ['./src/assets/fonts/atkinson-latin.woff2'],
          weight: '400 700',
          style: 'normal',
          unicodeRange: latinRange,
        },
        {
          src: ['./src/assets/fonts/atkinson-names.woff2'],
          weight: '400 700',
          style: 'normal',
          unicodeRange: nameRange,
        },
      ],
    },
  },
  {
    name: 'Brygada',
    cssVariable: '--font-serif',
    provider: fontProviders.local(),
    fallbacks: ['Georgia', 'serif'],
    options: {
      variants: [
        {
          src: ['./src/assets/fonts/brygada-latin.woff2'],
          weight: '400 600',
          style: 'normal',
          unicodeRange: latinRange,
        },
        {
          src: ['./src/assets/fonts/brygada-latin-italic.woff2'],
          weight: '400 600',
          style: 'italic',
          unicodeRange: latinRange,
        },
        {
          src: ['./src/assets/fonts/brygada-greek-italic.woff2'],
          weight: '400 600',
          style: 'italic',
          unicodeRange: greekRange,
        },
      ],
    },
  },
];

/**
 * The panels of the sandbox come when they are opened and are never rendered on the server. Left out of its graph,
 * the styles that they share with other pages come with them and not with the page.
 * @type {import('vite').Plugin}
 */
const laterPanels = {
  name: 'later-panels',
  enforce: 'pre',
  resolveId(source, importer, options) {
    const isLater = importer?.endsWith('/figures/sandbox/panels.ts') && source.startsWith('./panels/');
    return isLater && options.ssr ? '\0later-panel' : null;
  },
  load: (id) => (id === '\0later-panel' ? 'export default null;' : null),
};

/**
 * The error function of stdlib brings a printf along, for messages about wrong arguments that it is never given.
 * @type {import('vite').Plugin}
 */
const withoutPrintf = {
  name: 'without-printf',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '@stdlib/string-format' && importer?.includes('/@stdlib/') ? '\0printf' : null,
  load: (id) => (id === '\0printf' ? 'module.exports = String;' : null),
};

export default defineConfig({
  ...(site.origin ? { site: site.origin } : {}),
  base: site.base,
  outDir: process.env.RUAS_OUT ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  fonts,
  integrations: [lessonRules(), laterStyles(), svelte(), mdx(), ...(site.origin ? [sitemap()] : [])],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // The decoder of the spine's model is WebAssembly, which a strict policy must allow by name.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [earlyHash] },
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The engines are pure: a page takes only those of their files that it uses, though it names their one index.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /\/src\/engines\//, sideEffects: false }] },
      },
    },
    worker: { format: 'es' },
    plugins: [laterPanels, withoutPrintf],
  },
});
