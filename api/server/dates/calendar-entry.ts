import type { LedDate, ShownDate } from '@app/db/sessions/answers';
import type { Moment } from '@app/domain/moment';
import { calendarFile, callTo, type CalendarEntry } from '@app/emails/calendar';
import type { Addressee } from '@app/emails/post';
import { sayPhone } from '../coaches/phone.ts';

interface Beside {
  organizer: Addressee;
  /** Where all of the date stands. */
  link: string;
  now: Moment;
}

/** A date as calendars have it. */
export const dateEntry = (
  shown: ShownDate | LedDate,
  { organizer, link }: Omit<Beside, 'now'>,
) => ({
  id: shown.dateId,
  day: shown.day,
  from: shown.startsAt,
  until: shown.endsAt,
  venue: { name: shown.venue, address: '' },
  calls: shown.kind,
  inCalendar: { ...shown.inCalendar, organizer },
  onOrOff: shown.cancelled ? ('off' as const) : ('on' as const),
  details: shown.cancelled ? null : detailsOf(shown, link),
});

/** Her date as a file for her own calendar, the same as beside a letter; null while she has no place on it. */
export function dateFile(shown: ShownDate, beside: Beside) {
  if (!shown.hasPlace || shown.cancelled) return null;
  const { filename, content } = calendarFile('on', dateEntry(shown, beside));
  return { name: filename, content };
}

const detailsOf = ({ contact }: ShownDate | LedDate, link: string): CalendarEntry['details'] => ({
  way: [],
  talks: [],
  call: contact
    ? callTo({
        phone: contact.phone === null ? null : sayPhone(contact.phone),
        reachable: contact.hours,
      })
    : null,
  link,
});
