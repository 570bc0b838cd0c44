import type { Session } from '@app/contract/sessions/session';
import { goesAlong } from '@app/domain/sessions/standing';
import type { z } from 'zod';
import { sayHours, sayTime } from '#lib/language/in-words.ts';
import { sheetWords as words } from '#lib/language/sessions-sheet.ts';
import { calledOn } from '#lib/sessions/called.ts';

type Day = z.infer<typeof Session>;

interface Line {
  name: string;
  role: string;
  phone: string | null;
}

/** Everybody who is there or can be called, as they are needed on the day. */
export function peopleOf(
  day: Day,
  contact: { firstName: string; phone: string | null; hours: string | null } | null,
): Line[] {
  const { trainers, questions, organisation, organisationContact } = day;
  return [
    ...trainers.map(({ firstName, startsAt, endsAt }) => ({
      name: firstName,
      role: startsAt && endsAt ? `${words.trainer}, ${sayHours(startsAt, endsAt)}` : words.trainer,
      phone: null,
    })),
    ...questions
      .filter(({ standing }) => goesAlong(standing))
      .map(({ coach, phone, as }) => ({
        name: calledOn(day, coach),
        role: words.takenAs[as],
        phone,
      })),
    ...(organisationContact.name
      ? [{ name: organisationContact.name, role: organisation, phone: organisationContact.phone }]
      : []),
    ...(contact
      ? [{ name: contact.firstName, role: words.reachable(contact.hours), phone: contact.phone }]
      : []),
  ];
}

const afterTheDay = '24:00';

/** What happens when, in order; a talk without an hour stands where it belongs, with room to write the hour. */
export function hoursOf({ day, startsAt, endsAt, preparation, debriefing }: Day) {
  const meetings = [
    ...(preparation?.on === day
      ? [{ sortedAt: preparation.at ?? '', at: preparation.at, what: words.preparation }]
      : []),
    { sortedAt: startsAt, at: startsAt, what: words.begins },
    { sortedAt: endsAt, at: endsAt, what: words.ends },
    ...(debriefing?.on === day
      ? [
          {
            sortedAt: debriefing.at ?? afterTheDay,
            at: debriefing.at,
            what: words.debriefing(debriefing.minutes),
          },
        ]
      : []),
  ];
  return meetings
    .sort((one, other) => (one.sortedAt < other.sortedAt ? -1 : 1))
    .map(({ at, what }) => ({ at: at === null ? words.noHour : sayTime(at), what }));
}
