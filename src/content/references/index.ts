import { anatomyReferences } from './anatomy.ts';
import { massageReferences } from './massage.ts';
import { physiologyReferences } from './physiology.ts';
import { statisticsReferences } from './statistics.ts';

export const references = [
  ...physiologyReferences,
  ...massageReferences,
  ...anatomyReferences,
  ...statisticsReferences,
] as const;

export type ReferenceId = (typeof references)[number]['id'];
