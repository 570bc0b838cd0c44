import type { Shown } from '@app/db/sessions/answers';
import type { Moment, TimeOfDay } from '@app/domain/moment';
import { addressOf, wayTo } from '@app/domain/organisations/venue';
import { talksAround, type AroundDay } from '@app/domain/sessions/talks';
import { calendarFile, callTo } from '@app/emails/calendar';
import type { Addressee } from '@app/emails/post';
import { unknownVenue } from '@app/emails/sessions/when-and-where.nl';
import { sayPhone } from '../coaches/phone.ts';

/** Her day as a file for her own calendar, the same as beside a letter; null while the place is not hers. */
export function calendarEntry(shown: Shown, beside: Omit<Beside, 'contact'>) {
  const { sessionId: id, startsAt: from, endsAt: until, contact, beside: people } = shown;
  if (!shown.hasPlace || shown.cancelled) return null;

  const otherCoaches = people
    .filter((one) => one.as === 'coach')
    .map(({ firstName }) => firstName)
    .toSorted((one, other) => one.localeCompare(other, 'nl'));
  const observes = shown.as === 'observer';
  const entry = entryOf(
    { ...shown, id, from, until, otherCoaches, observes },
    { ...beside, contact },
  );
  const { filename, content } = calendarFile('on', entry);
  return { name: filename, content };
}

interface ShownDay extends AroundDay, Pick<Shown, 'venue' | 'cancelled' | 'inCalendar'> {
  id: string;
  from: TimeOfDay;
  until: TimeOfDay;
  observes: boolean;
}

interface Beside {
  organizer: Addressee;
  contact: { phone: string | null; hours: string | null } | null;
  /** Where all of the day stands. */
  link: string;
  now: Moment;
}

/** A day as calendars have it. */
export const entryOf = (day: ShownDay, { organizer, contact, link, now }: Beside) => ({
  id: day.id,
  day: day.day,
  from: day.from,
  until: day.until,
  venue: {
    name: day.venue?.name ?? unknownVenue,
    address: day.venue ? addressOf(day.venue) : '',
  },
  observes: day.observes,
  inCalendar: { ...day.inCalendar, organizer },
  onOrOff: day.cancelled ? ('off' as const) : ('on' as const),
  details: day.cancelled
    ? null
    : {
        way: wayTo(day.venue),
        talks: talksAround(day, now),
        call: callTo({
          phone: contact?.phone ? sayPhone(contact.phone) : null,
          reachable: contact?.hours ?? null,
        }),
        link,
      },
});
