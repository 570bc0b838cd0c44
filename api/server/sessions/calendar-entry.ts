import type { Shown } from '@app/db/sessions/answers';
import { addressOf } from '@app/domain/organisations/venue';
import { calendarFile } from '@app/emails/calendar';
import type { Addressee } from '@app/emails/post';
import { unknownVenue } from '@app/emails/sessions/when-and-where.nl';

/** Her day as a file for her own calendar, the same as beside a letter; null while the place is not hers. */
export function calendarEntry(shown: Shown, organizer: Addressee) {
  const { sessionId: id, day, startsAt: from, endsAt: until } = shown;
  if (!shown.hasPlace || shown.cancelled) return null;

  const venue = {
    name: shown.venue?.name ?? unknownVenue,
    address: shown.venue ? addressOf(shown.venue) : '',
  };
  const observes = shown.as === 'observer';
  const inCalendar = { ...shown.inCalendar, organizer };
  const entry = { id, day, from, until, venue, observes, inCalendar };
  const { filename, content } = calendarFile('on', entry);
  return { name: filename, content };
}
