import type { Shown } from '@app/db/sessions/answers';
import type { Moment } from '@app/domain/moment';
import { calendarFile } from '@app/emails/calendar';
import { unknownPlace } from '@app/emails/sessions/when-and-where.nl';

/** Her day as a file for her own calendar, the same as beside a letter; null while the place is not hers. */
export function calendarEntry(shown: Shown, now: Moment) {
  const { sessionId: id, day, startsAt: from, endsAt: until, sequence } = shown;
  if (!shown.hasPlace || shown.cancelled) return null;

  const place = {
    name: shown.place ?? unknownPlace,
    address: [shown.address, shown.town].filter(Boolean).join(', '),
  };
  const version = { sequence, changedAt: now };
  const { filename, content } = calendarFile('on', { id, day, from, until, place, version });
  return { name: filename, content };
}
