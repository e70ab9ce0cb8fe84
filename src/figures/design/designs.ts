/** Simulated studies of each design. */
export const REPLICATES = 4000;

/** What the reader can choose about a study. */
export const associations = ['none', 'weak', 'middling'] as const;
export type Association = (typeof associations)[number];
export const sizes = [25, 50, 100, 200] as const;

export interface StudyDesign {
  readonly association: Association;
  readonly mothers: number;
  /** Chance decides who is massaged; else parity does, in part. */
  readonly byChance: boolean;
  /** Who rates the milk does not know who was massaged. */
  readonly blind: boolean;
}

export const designKey = ({ association, mothers, byChance, blind }: StudyDesign): string =>
  `${association} ${mothers} ${byChance ? 'chance' : 'herself'} ${blind ? 'blind' : 'knows'}`;
