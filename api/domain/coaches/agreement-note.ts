import type { Day } from '../day.ts';

/** What the law asks that a volunteer is told before she begins, beside the insurance, which is kept elsewhere. */
export const sectionsOfLaw = ['aim', 'legalForm', 'costs', 'discretion'] as const;

/** What an organisation that falls under the Flemish decree says too. */
export const sectionsOfDecree = ['nature', 'workings', 'place', 'contact', 'training'] as const;

export type SectionOfLaw = (typeof sectionsOfLaw)[number];
export type SectionOfDecree = (typeof sectionsOfDecree)[number];

/** What a version of the note says, by section. */
export type NoteText = Record<SectionOfLaw, string> & Record<SectionOfDecree, string | null>;

/** The day on which the version that holds on a day began; null where none holds yet. */
export const noteOn = (notes: readonly Day[], day: Day): Day | null =>
  notes.reduce<Day | null>(
    (last, from) => (from <= day && (last === null || from > last) ? from : last),
    null,
  );
