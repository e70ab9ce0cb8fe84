/** A publication, page or book that a claim rests on. */
export interface Reference {
  readonly id: string;
  /** Authors, title where known, journal, year, volume and pages, in the form of the fact files. Not translated. */
  readonly citation: string;
  readonly doi?: string;
  /** Only where there is no DOI. */
  readonly url?: string;
}

export const defineReferences = <const List extends readonly Reference[]>(list: List): List => list;
