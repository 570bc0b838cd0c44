import type { Problem } from '@app/contract/endpoint';
import { spoken } from './language.ts';

/** What can be refused, by the last part of a problem's type. A new one here without its sentence does not compile. */
export const problemNames = [
  'invalid-input',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'conditions-not-met',
  'changed-meanwhile',
  'already-used-key',
  'full',
  'too-late',
  'cancelled',
  'too-many-tries',
  'too-busy',
  'too-large',
  'unexpected',
] as const;
export type ProblemName = (typeof problemNames)[number];

/** Which refusal it is; one we do not know counts as a mistake of ours. */
export function problemName({ type }: Pick<Problem, 'type'>): ProblemName {
  const last = type.split('/').at(-1);
  return problemNames.find((name) => name === last) ?? 'unexpected';
}

/** What was refused, and what to do now. */
export const sayProblem = (problem: Pick<Problem, 'type'>): string =>
  sentences[problemName(problem)];

const sentences = spoken<Record<ProblemName, string>>({
  nl: {
    'invalid-input': 'Er klopt nog iets niet. Kijk hieronder wat je nog kan aanpassen.',
    'not-signed-in': 'Je bent niet meer aangemeld. Meld je opnieuw aan, dan kom je hier terug.',
    'not-allowed': 'Dit kan je niet doen in deze rol.',
    'not-found': 'Dit is er niet meer. Misschien is het verzet of weggehaald.',
    'conditions-not-met': 'Dit kan nog niet. Hieronder lees je wat we eerst in orde brengen.',
    'changed-meanwhile':
      'Iemand veranderde dit net voor jou. Wat je invulde, staat er nog. Kijk wat je wil bewaren.',
    'already-used-key': 'Dit was al bewaard. Je hoeft niets meer te doen.',
    full: 'Alle plaatsen zijn intussen ingenomen.',
    'too-late': 'Dit kan hier niet meer. Bel ons, dan zoeken we samen verder.',
    cancelled: 'Deze dag gaat niet door.',
    'too-many-tries': 'Je probeerde het vaak na elkaar. Wacht even en probeer het dan opnieuw.',
    'too-busy': 'Het is even te druk. Wacht een minuut en probeer opnieuw. Er is niets verloren.',
    'too-large': 'Dit is te groot om te versturen. Maak het kleiner en probeer opnieuw.',
    unexpected: 'Dit lukte niet. Het ligt aan ons. Wat je invulde, staat er nog.',
  },
});
