import type { Session } from '@app/contract/sessions/session';
import type { z } from 'zod';
import { sayHours, sayTime } from '#lib/language/in-words.ts';
import { sheetWords as words } from '#lib/language/sessions-sheet.ts';

type Day = z.infer<typeof Session>;

interface Line {
  name: string;
  role: string;
  phone: string | null;
}

/** Everybody who is there or can be called, as they are needed on the day. */
export function peopleOf(
  { trainers, questions, organisation, organisationContact }: Day,
  contact: { firstName: string; phone: string | null; hours: string | null } | null,
): Line[] {
  return [
    ...trainers.map(({ firstName, startsAt, endsAt }) => ({
      name: firstName,
      role: startsAt && endsAt ? `${words.trainer}, ${sayHours(startsAt, endsAt)}` : words.trainer,
      phone: null,
    })),
    ...questions
      .filter(({ standing }) => standing === 'comes')
      .map(({ coach, phone }) => ({ name: coach.firstName, role: words.coach, phone })),
    ...(organisationContact.name
      ? [{ name: organisationContact.name, role: organisation, phone: organisationContact.phone }]
      : []),
    ...(contact
      ? [{ name: contact.firstName, role: words.reachable(contact.hours), phone: contact.phone }]
      : []),
  ];
}

/** What happens when, in order. */
export function hoursOf({ day, startsAt, endsAt, preparation, debriefing }: Day) {
  const meetings = [
    ...(preparation?.on === day ? [{ at: preparation.at, what: words.preparation }] : []),
    { at: startsAt, what: words.begins },
    { at: endsAt, what: words.ends },
    ...(debriefing?.on === day
      ? [{ at: debriefing.at, what: words.debriefing(debriefing.minutes) }]
      : []),
  ];
  return meetings
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ at, what }) => ({ at: sayTime(at), what }));
}
