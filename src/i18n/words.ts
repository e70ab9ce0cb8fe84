/**
 * The shape that a translation must have: the same keys as the English area, any texts. A missing or extra key is
 * a type error; placeholders, tags and untranslated texts are compared by tests/unit/i18n.
 */
export type Words<Source> = Source extends string
  ? string
  : { readonly [Key in keyof Source]: Words<Source[Key]> };
