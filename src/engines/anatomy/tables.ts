/** The large tables and their sources, apart from index.ts: a page that shows none of them does not carry them. */
export { measuresOf, morphometry, type MeasureName } from './morphometry.ts';
export { sources } from './sources.ts';
