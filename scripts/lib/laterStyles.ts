/**
 * Takes the style sheets of parts that come later out of the head of a page.
 *
 * Astro names every sheet that the scripts of a page can ever reach, and a browser paints nothing before it has them all:
 * opening the sandbox waited for the styles of ten panels that nobody had opened. What Vite fetches with `import()`
 * brings its sheets along and waits for them, so such a sheet need not stand in the page.
 */
import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a script of the site brings along, as names of files without their folder. */
export interface Part {
  readonly imports: readonly string[];
  /** What it fetches with `import()`. */
  readonly later: readonly string[];
  readonly styles: readonly string[];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `from` and every script that follows from it by `step`. */
function reached(
  from: readonly string[],
  parts: ReadonlyMap<string, Part>,
  step: (part: Part) => readonly string[],
): readonly Part[] {
  const found = new Map<string, Part>();
  const visit = (name: string): void => {
    const part = parts.get(name);
    if (!part || found.has(name)) return;
    found.set(name, part);
    step(part).forEach(visit);
  };
  from.forEach(visit);
  return [...found.values()];
}

/**
 * @param html a page
 * @param parts the scripts of the site by name
 * @param textOf text of a style sheet
 * @returns the page without the sheets that only come with an `import()` and that nothing rendered in it wears
 */
export function withoutLaterStyles(
  html: string,
  parts: ReadonlyMap<string, Part>,
  textOf: (sheet: string) => string,
): string {
  const scripts = [...html.matchAll(/[\w.$-]+\.js\b/g)].map(([name]) => name);
  const stylesOf = (of: readonly Part[]): ReadonlySet<string> => new Set(of.flatMap(({ styles }) => styles));
  const needed = stylesOf(reached(scripts, parts, ({ imports }) => imports));
  const brought = stylesOf(reached(scripts, parts, ({ imports, later }) => [...imports, ...later]));
  const isWorn = (sheet: string): boolean => {
    const scopes = new Set(textOf(sheet).match(/\bsvelte-[\w-]+/g));
    return scopes.size === 0 || [...scopes].some((scope) => html.includes(scope));
  };
  return html.replace(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (link, address: string) => {
    const sheet = nameOf(address);
    return brought.has(sheet) && !needed.has(sheet) && !isWorn(sheet) ? '' : link;
  });
}

export function laterStyles(): AstroIntegration {
  const parts = new Map<string, Part>();
  return {
    name: 'later-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'later-styles',
                enforce: 'post',
                applyToEnvironment: ({ name }) => name === 'client',
                writeBundle(_options, bundle) {
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue;
                    parts.set(nameOf(chunk.fileName), {
                      imports: chunk.imports.map(nameOf),
                      later: chunk.dynamicImports.map(nameOf),
                      styles: [...(chunk.viteMetadata?.importedCss ?? [])].map(nameOf),
                    });
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const textOf = (sheet: string): string => readFileSync(join(dist, '_astro', sheet), 'utf8');
        for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const html = readFileSync(join(dist, path), 'utf8');
          writeFileSync(join(dist, path), withoutLaterStyles(html, parts, textOf));
        }
      },
    },
  };
}
