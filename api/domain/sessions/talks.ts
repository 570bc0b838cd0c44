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
        { kind: 'preparation', agreed: around.preparation, people: around.trainers },
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

function debriefingOf({ day, debriefing, otherCoaches, trainers }: AroundDay): ToldTalk {
  const on = debriefing?.on === day ? 'the-day-itself' : debriefing?.on;
  return {
    kind: 'debriefing',
    agreed: debriefing && on ? { ...debriefing, on } : null,
    people: [...otherCoaches, ...trainers],
  };
}

/** Whether a talk still has to come. */
export function talkComes({ on, at }: Pick<Talk, 'on' | 'at'>, now: Moment): boolean {
  const { day, time } = inBrussels(now);
  return on > day || (on === day && (at ?? '24:00') >= time);
}
