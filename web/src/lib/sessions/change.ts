import type { changeSession } from '@app/contract/sessions/planning';
import type { Session } from '@app/contract/sessions/session';
import { usuallyFor, waysFor } from '@app/domain/sessions/ways';
import type { z } from 'zod';
import { sayDayInForm, sayTimeInForm } from '#lib/language/sessions-form.ts';
import type { Body, Fields } from '#lib/server/form.ts';
import { namesIn } from './trainer-names.ts';

/** The fields of the form about a day. */
export const changeFields = {
  key: 'text',
  version: 'number',
  day: 'day',
  startsAt: 'time',
  endsAt: 'time',
  themeId: 'maybe',
  newTheme: 'maybe',
  venueId: 'maybe',
  participants: 'number',
  coachesNeeded: 'number',
  remark: 'maybe',
  howToGetThere: 'maybe',
  wayFor: 'text',
  trainerIds: 'list',
  newTrainers: 'text',
  release: 'list',
  seenTalks: 'maybe',
  preparationOn: 'day',
  preparationAt: 'time',
  preparationMinutes: 'number',
  preparationHow: 'maybe',
  preparedOn: 'day',
  debriefingOn: 'day',
  debriefingAt: 'time',
  debriefingMinutes: 'number',
  debriefedOn: 'day',
} as const satisfies Fields;

/** The names of the fields that stand for one in the contract, so that an error finds its way back. */
export const fieldOf: Record<string, string> = {
  themeName: 'newTheme',
  'session.preparation.on': 'preparationOn',
  'session.preparation.at': 'preparationAt',
  'session.preparation.minutes': 'preparationMinutes',
  'session.preparation.how': 'preparationHow',
  'session.debriefing.on': 'debriefingOn',
  'session.debriefing.at': 'debriefingAt',
  'session.debriefing.minutes': 'debriefingMinutes',
};

type Change = z.input<typeof changeSession.schema.body>;
type Meeting = NonNullable<Change['session']['preparation']>;

/** What was typed, as the contract asks it. */
export function changeFrom(typed: Body<typeof changeFields>): Change {
  const {
    key,
    version,
    release,
    seenTalks,
    howToGetThere,
    wayFor,
    preparedOn,
    debriefedOn,
    ...session
  } = typed;
  return {
    key,
    version,
    release,
    seenTalks,
    howToGetThere,
    wayFor: waysFor.find((one) => one === wayFor),
    themeName: session.newTheme,
    trainerNames: namesIn(session.newTrainers),
    preparedOn: orNull(preparedOn),
    debriefedOn: orNull(debriefedOn),
    session: {
      day: session.day,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      themeId: session.themeId,
      venueId: session.venueId,
      participants: orNull(session.participants),
      coachesNeeded: session.coachesNeeded,
      remark: session.remark,
      trainerIds: session.trainerIds,
      preparation: meeting(session.preparationOn, {
        at: orNull(session.preparationAt),
        minutes: orNull(session.preparationMinutes),
        how: session.preparationHow,
      }),
      debriefing: meeting(session.debriefingOn, {
        at: orNull(session.debriefingAt),
        minutes: orNull(session.debriefingMinutes),
        how: null,
      }),
    },
  };
}

/** What is known of a day, as the form shows it. */
export const knownOf = (session: z.infer<typeof Session>) => ({
  day: session.day,
  startsAt: sayTimeInForm(session.startsAt),
  endsAt: sayTimeInForm(session.endsAt),
  themeId: session.themeId ?? '',
  venueId: session.venueId ?? '',
  participants: String(session.participants ?? ''),
  coachesNeeded: String(session.coachesNeeded),
  remark: session.remark ?? '',
  howToGetThere: session.venue?.howToGetThere ?? '',
  wayFor: usuallyFor(session.ways),
  preparationOn: sayDayInForm(session.preparation?.on),
  preparationAt: sayTimeInForm(session.preparation?.at),
  preparationMinutes: String(session.preparation?.minutes ?? ''),
  preparationHow: session.preparation?.how ?? '',
  preparedOn: sayDayInForm(session.preparedOn),
  debriefingOn: sayDayInForm(session.debriefing?.on),
  debriefingAt: sayTimeInForm(session.debriefing?.at),
  debriefingMinutes: String(session.debriefing?.minutes ?? ''),
  debriefedOn: sayDayInForm(session.debriefedOn),
});
export type Known = ReturnType<typeof knownOf>;

/** Without a day there is no meeting; with one, what is not agreed yet stays empty. */
const meeting = (on: string, rest: Omit<Meeting, 'on'>): Meeting | null =>
  on === '' ? null : { on, ...rest };

/** An empty field of a day or a number is known to be absent. */
const orNull = <Value>(value: Value): Value | null => ((value as unknown) === '' ? null : value);
