/** The large tables and their sources, apart from index.ts: a page that shows none of them does not carry them. */
export { measuresOf, morphometry, unitOf, type MeasureName, type Sample } from './morphometry.ts';
export { sources, type Source } from './sources.ts';
