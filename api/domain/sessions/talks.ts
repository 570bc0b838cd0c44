import type { Day } from '../day.ts';
import { inBrussels, type Moment, type TimeOfDay } from '../moment.ts';

/** A talk before or after a day, as far as it is agreed. */
export interface Talk {
  on: Day;
  at: TimeOfDay | null;
  minutes: number | null;
  how: string | null;
}

/** A day with its talks, and the people beside the reader. */
export interface AroundDay {
  day: Day;
  preparation: Talk | null;
  debriefing: Talk | null;
  trainers: readonly string[];
  otherCoaches: readonly string[];
}

/** A talk as its reader hears it: when, and with whom. Without an agreement only that it comes. */
export interface ToldTalk {
  kind: 'preparation' | 'debriefing';
  agreed: (Omit<Talk, 'on'> & { on: Day | 'the-day-itself' }) | null;
  people: readonly string[];
}

/** What a coach hears of the talks around a day; a preparation that is behind her she heard. */
export const talksAround = (around: AroundDay, now: Moment): ToldTalk[] =>
  around.preparation && !talkComes(around.preparation, now)
    ? [debriefingOf(around)]
    : [
        { kind: 'preparation', agreed: around.preparation, people: besideHer(around) },
        debriefingOf(around),
      ];

/** The same for a trainer: everybody who stands there with her is at both. */
export const talksOfTrainer = (
  {
    others,
    ...around
  }: Omit<AroundDay, 'trainers' | 'otherCoaches'> & { others: readonly string[] },
  now: Moment,
): ToldTalk[] => talksAround({ ...around, trainers: others, otherCoaches: [] }, now);

/** Everybody who stands there with her is at both talks. */
const besideHer = ({ otherCoaches, trainers }: AroundDay) => [...otherCoaches, ...trainers];

function debriefingOf(around: AroundDay): ToldTalk {
  const { day, debriefing } = around;
  const on = debriefing?.on === day ? 'the-day-itself' : debriefing?.on;
  return {
    kind: 'debriefing',
    agreed: debriefing && on ? { ...debriefing, on } : null,
    people: besideHer(around),
  };
}

/** `in de Weefkamer` within a sentence, as `In de Weefkamer` was typed; a name keeps its capital. */
export const howInSentence = (how: string): string =>
  /^(?:In|Op|Aan|Bij|Via|Per|Met|Samen|Online|Telefonisch|Thuis|Bellen|Videobellen)\b/.test(how)
    ? how.charAt(0).toLowerCase() + how.slice(1)
    : how;

/** Whether a talk still has to come. */
export function talkComes({ on, at }: Pick<Talk, 'on' | 'at'>, now: Moment): boolean {
  const { day, time } = inBrussels(now);
  return on > day || (on === day && (at ?? '24:00') >= time);
}
