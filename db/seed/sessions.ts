import { addDays, type Day } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import {
  organisations as organisationExamples,
  venues as venueExamples,
} from '../organisations/examples.ts';
import type { organisations, venues } from '../organisations/tables.ts';
import {
  series as seriesExamples,
  type ExampleSession,
  type ExampleSeries,
} from '../sessions/examples.ts';
import type { series, sessions, sessionTrainers, trainerAnswers } from '../sessions/tables.ts';
import { workingDayBefore, type Calendar } from './calendar.ts';
import { themeId } from './coaches.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';

/** One session of the demonstration, with the series it is in. */
export interface PlannedSession {
  sessionId: string;
  seriesName: string;
  number: number;
  day: Day;
  series: ExampleSeries;
  example: ExampleSession;
}

export const plannedSessions = ({ workingDay }: Calendar): PlannedSession[] =>
  Object.entries(seriesExamples).flatMap(([seriesName, one]) =>
    one.sessions.map((example, index) => ({
      sessionId: sessionId(seriesName, index + 1),
      seriesName,
      number: index + 1,
      day: workingDay(example.on),
      series: one,
      example,
    })),
  );

export const sessionId = (seriesName: string, number: number): string =>
  idOf('session', seriesName, number);

/** The day of one session of a series. */
export function dayOf(calendar: Calendar, seriesName: string, number: number): Day {
  const planned = plannedSessions(calendar).find(
    ({ sessionId: id }) => id === sessionId(seriesName, number),
  );
  if (!planned) throw new Error(`no session ${number} in ${seriesName}`);
  return planned.day;
}

export const organisationRows = (): (typeof organisations.$inferInsert)[] =>
  Object.entries(organisationExamples).map(([key, organisation]) => ({
    id: idOf('organisation', key),
    ...organisation,
  }));

export const venueRows = (): (typeof venues.$inferInsert)[] =>
  Object.entries(venueExamples).map(([key, venue]) => ({
    id: idOf('venue', key),
    organisationId: ownerOf(key),
    ...venue,
  }));

/** A venue belongs to the organisation that had a day there first. */
const ownerOf = (key: string) => {
  const first = Object.values(seriesExamples).find(({ venue }) => venue === key);
  return first ? idOf('organisation', first.organisation) : null;
};

/** A series is made six weeks before its first day, or lately. */
export const seriesRows = ({ today, workingDay }: Calendar): (typeof series.$inferInsert)[] =>
  Object.entries(seriesExamples).map(([name, { title, organisation, kind, sessions: planned }]) => {
    const made = addDays(workingDay(planned[0]?.on ?? 0), -42);
    const lately = addDays(today, -12);
    return {
      id: idOf('series', name),
      title,
      organisationId: idOf('organisation', organisation),
      kind: kind ?? 'training-day',
      madeAt: momentAt(made < lately ? made : lately, '10:20'),
    };
  });

export const sessionRows = (
  calendar: Calendar,
  taken: (sessionId: string) => number,
): (typeof sessions.$inferInsert)[] =>
  plannedSessions(calendar).map((planned) => {
    const { series: one, example } = planned;
    const theme = example.theme ?? one.theme;
    const venue = example.venue === undefined ? one.venue : example.venue;
    return {
      id: planned.sessionId,
      seriesId: idOf('series', planned.seriesName),
      number: planned.number,
      day: planned.day,
      startsAt: one.hours[0],
      endsAt: one.hours[1],
      themeId: theme && themeId(theme),
      venueId: venue && idOf('venue', venue),
      participants: example.participants === undefined ? one.participants : example.participants,
      coachesNeeded: example.needed ?? one.needed,
      coachesTaken: taken(planned.sessionId),
      remark: example.remark ?? null,
      ...preparationOf(planned, calendar),
      ...debriefingOf(planned, calendar),
      cancelledAt: example.cancelled ? cancelledAt(calendar) : null,
      sequence: example.cancelled ? 1 : 0,
    };
  });

export const cancelledAt = ({ today }: Calendar) => momentAt(addDays(today, -1), '15:30');

export const trainerRows = (calendar: Calendar): (typeof sessionTrainers.$inferInsert)[] =>
  plannedSessions(calendar).flatMap((planned) =>
    (planned.example.trainers ?? planned.series.trainers).map((trainer) =>
      typeof trainer === 'string'
        ? { sessionId: planned.sessionId, personId: personId(trainer) }
        : {
            sessionId: planned.sessionId,
            personId: personId(trainer[0]),
            startsAt: planned.series.hours[0],
            endsAt: trainer[1],
          },
    ),
  );

export const trainerAnswerRows = (calendar: Calendar): (typeof trainerAnswers.$inferInsert)[] =>
  plannedSessions(calendar).flatMap(({ sessionId, example: { doesNotFit } }) =>
    doesNotFit ? [{ sessionId, personId: personId(doesNotFit), fits: false, moves: 0 }] : [],
  );

/** Three days before, by telephone; for tomorrow it is still to come, today at three. */
function preparationOf({ day, number, example }: PlannedSession, { today }: Calendar) {
  const farAhead = day > addDays(today, number % 2 === 0 ? 14 : 30);
  if (example.preparation === 'not-planned' || farAhead) return {};

  const on = example.on === 'tomorrow' ? today : workingDayBefore(addDays(day, -3));
  return {
    preparationOn: on,
    preparationAt: '15:00',
    preparationMinutes: example.preparation === 'length-unknown' ? null : 30,
    preparationHow: number % 2 === 0 ? 'aan de telefoon' : 'ter plaatse',
    preparedOn: on < today ? on : null,
  };
}

/** Right after the day, on the spot. */
function debriefingOf({ day, series: one, example }: PlannedSession, { today }: Calendar) {
  if (example.debriefing === 'not-planned' || day > addDays(today, 30)) return {};
  return {
    debriefingOn: day,
    debriefingAt: one.hours[1],
    debriefingMinutes: 30,
    debriefedOn: day < today && example.debriefing !== 'not-recorded' ? day : null,
  };
}
