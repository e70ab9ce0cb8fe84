/** An option of a prediction, in the reader's language (a message for ui/Rich). */
export interface PredictOption {
  readonly id: string;
  readonly text: string;
}

/** A number to be guessed. The host reads what is typed, because only it knows the kind of number. */
export interface PredictNumber {
  /** What the number is; the name of the field. */
  readonly label: string;
  readonly unit?: string;
  /** The number, or null for what is none or lies outside. */
  readonly read: (text: string) => number | null;
  /** The limits, as text for the message about what cannot be read. */
  readonly least: string;
  readonly most: string;
}

/** What the tool's engine answers once a prediction is locked. Texts are messages for ui/Rich, values filled in. */
export interface Revealed {
  readonly right: boolean;
  /** For options the id of the one that happens; for a number the answer as text with its unit. */
  readonly answer: string;
  readonly because: string;
  /** The numbers behind it. */
  readonly detail?: string;
  /** How sure it is and where it comes from. */
  readonly source?: string;
}

/** A locked answer: the id of the option, or the number as the reader typed it together with its value. */
export type Prediction =
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number };
