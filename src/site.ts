/**
 * Where this copy of Ruas lives. The only place that knows an address.
 *
 * Every value has an honest default: `null` means "nobody has said", and the pages then say so instead of
 * inventing an address. A publisher sets the three environment variables when building.
 */
const environment: Record<string, string | undefined> =
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};

/** Always starts and ends with a slash: `/` or `/some/folder/`. */
function normaliseBase(value: string | undefined): string {
  const inner = (value ?? '').split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

export const site = {
  /** Public origin with protocol, for example `https://example.org`; makes canonical links and a site map. */
  origin: environment['RUAS_ORIGIN'] || null,
  /** Folder under the origin in which the built site is served. */
  base: normaliseBase(environment['RUAS_BASE']),
  /** Address of the source repository. */
  repository: environment['RUAS_REPOSITORY'] || null,
  /** Address where anybody, the authors of the study included, can write: the project's issue tracker. */
  issueTracker: environment['RUAS_ISSUES'] || null,
} as const;
