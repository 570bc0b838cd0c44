import type { Day } from '../day.ts';
import { minutesOf, type TimeOfDay } from '../moment.ts';
import type { MeetsAlso, SessionFacts } from './facts.ts';
import type { MeetsTwice } from './reason.ts';

/** A session and its talks that nobody held yet, with its people: a trainer may be there for a part of the session. */
export interface Agenda {
  sessionId: string;
  seriesId: string;
  title: string;
  day: Day;
  from: TimeOfDay;
  until: TimeOfDay;
  preparation: AgreedTalk | null;
  debriefing: AgreedTalk | null;
  people: { id: string; firstName: string; from: TimeOfDay | null; until: TimeOfDay | null }[];
}

interface AgreedTalk {
  on: Day;
  at: TimeOfDay | null;
  minutes: number | null;
}

/** By session: what its people have beside its talks on the same date, in the order of the agendas. */
export function meetingsOf(agendas: readonly Agenda[]): Map<string, MeetsAlso[]> {
  const byDate = Map.groupBy(agendas.flatMap(appointmentsOf), ({ on }) => on);
  const meetings = agendas.map((here) => {
    const thatDate = (talk: AgreedTalk | null) => (talk && byDate.get(talk.on)) ?? [];
    const found = [
      ...besides(here, 'preparation', thatDate(here.preparation)),
      ...besides(here, 'debriefing', thatDate(here.debriefing)),
    ];
    return [here.sessionId, found] as const;
  });
  return new Map(meetings.filter(([, found]) => found.length > 0));
}

interface Appointment extends AgreedTalk {
  as: MeetsAlso['other']['as'];
  agenda: Agenda;
}

function appointmentsOf(agenda: Agenda): Appointment[] {
  const { day, from, until, preparation, debriefing } = agenda;
  const minutes = minutesOf(until) - minutesOf(from);
  return [
    { as: 'session', on: day, at: from, minutes, agenda },
    ...(preparation ? [{ as: 'preparation' as const, ...preparation, agenda }] : []),
    ...(debriefing ? [{ as: 'debriefing' as const, ...debriefing, agenda }] : []),
  ];
}

const besides = (
  here: Agenda,
  talk: MeetsAlso['talk'],
  thatDate: readonly Appointment[],
): MeetsAlso[] =>
  thatDate
    .filter(({ agenda }) => agenda.sessionId !== here.sessionId)
    .flatMap((there) =>
      there.agenda.people
        .filter(({ id }) => here.people.some((person) => person.id === id))
        .map((person) => ({
          firstName: person.firstName,
          talk,
          at: here[talk]!.at,
          minutes: here[talk]!.minutes,
          other: {
            as: there.as,
            ...hoursOf(person, there),
            day: there.agenda.day,
            title: there.agenda.title,
            inSeries: there.agenda.seriesId === here.seriesId,
          },
        })),
    );

/** When somebody is at an appointment: a trainer may have hours of her own in a session. */
function hoursOf({ from, until }: Agenda['people'][number], there: Appointment) {
  if (there.as !== 'session') return { at: there.at, minutes: there.minutes };
  const at = from ?? there.agenda.from;
  return { at, minutes: minutesOf(until ?? there.agenda.until) - minutesOf(at) };
}

/**
 * The people of a session who have something else when they talk around it; in an order that no reading changes. A talk of
 * which nobody wrote down how long it takes counts as the minute at which it begins. Two days of one series that say the
 * same talk at the same hour are prepared, or talked over, together.
 */
export const meetTwice = (
  talk: MeetsAlso['talk'],
  { meetsAlso }: Pick<SessionFacts, 'meetsAlso'>,
): MeetsTwice[] =>
  meetsAlso
    .filter((one) => one.talk === talk && !areTogether(one))
    .flatMap(({ firstName, at, minutes, other: { as, day, title, ...other } }) =>
      at !== null && other.at !== null && overlap({ at, minutes }, { ...other, at: other.at })
        ? [{ firstName, at, other: { as, at: other.at, day, title } }]
        : [],
    )
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** A talk of a session at which one of its people has something else. */
export interface TalkMeets extends MeetsTwice {
  /** Of the session that it is about. */
  day: Day;
  talk: MeetsAlso['talk'];
}

/** The same of both talks around these sessions: what a form says before it keeps them. */
export const talksThatMeet = (sessions: Pick<SessionFacts, 'day' | 'meetsAlso'>[]): TalkMeets[] =>
  sessions.flatMap((session) =>
    (['preparation', 'debriefing'] as const).flatMap((talk) =>
      meetTwice(talk, session).map((meets) => ({ day: session.day, talk, ...meets })),
    ),
  );

const areTogether = ({ talk, at, other }: MeetsAlso): boolean =>
  other.inSeries && other.as === talk && other.at === at;

interface Stretch {
  at: TimeOfDay;
  minutes: number | null;
}

function overlap(one: Stretch, other: Stretch): boolean {
  const [from, alsoFrom] = [minutesOf(one.at), minutesOf(other.at)];
  return from < alsoFrom + (other.minutes ?? 1) && alsoFrom < from + (one.minutes ?? 1);
}
