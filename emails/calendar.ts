import type { DateKind } from '@app/domain/date-kinds';
import type { Moment } from '@app/domain/moment';
import { zone } from '@app/domain/moment';
import type { ToldTalk } from '@app/domain/sessions/talks';
import {
  default as ical,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { calendarName, eventName, fileName, sayDetails } from './calendar.nl.ts';
import type { Attachment, Sender } from './letter.ts';
import type { Addressee } from './post.ts';
import { manyLines, oneLine } from './one-line.ts';
import type { GoodToKnow } from './sessions/good-to-know.ts';
import { sayTalks } from './sessions/talks.ts';
import { sayVenue } from './sessions/when-and-where.nl.ts';
import type { SessionDay } from './sessions/when-and-where.ts';
import { brusselsRules } from './brussels-rules.ts';

/** A session day in somebody's own calendar: when and where, and what she must know besides. */
export type CalendarEntry = SessionDay & {
  inCalendar: InCalendar;
  /** She observes that day, and does not stand there herself. */
  observes?: boolean;
  /** It is no day that she co-delivers, but a date that she comes to herself. */
  calls?: DateKind;
  /** Null of a day that is taken out again. */
  details: Details | null;
};

/** What stands with a day: the way there, the talks around it, the telephone, and where all of it stands. */
export interface Details {
  way: readonly string[];
  talks: readonly ToldTalk[];
  call: { phone: string; reachable: string | null } | null;
  /** Null where it stands on no page of hers. */
  link: string | null;
}

/** The same beside a letter, which says it too. */
export const detailsOf = (
  { route, talks }: Pick<GoodToKnow, 'route' | 'talks'>,
  sender: Sender,
  link: string,
): Details => ({ way: route?.split('\n') ?? [], talks, call: callTo(sender), link });

export const callTo = ({ phone, reachable }: Pick<Sender, 'phone' | 'reachable'>) =>
  phone === null ? null : { phone, reachable };

/** The marks by which a calendar knows a day again, and replaces what it had. */
export interface InCalendar {
  /** Grows with each change. */
  sequence: number;
  changedAt: Moment;
  /** The organisation's own address: one that stays, whichever coordinator asks. */
  organizer: Addressee;
}

/** `off` takes the day out of the calendar again. */
export type OnOrOff = 'on' | 'off';

/** One day as a file beside a letter. */
export const calendarFile = (onOrOff: OnOrOff, entry: CalendarEntry): Attachment =>
  fileOf(onOrOff, [entry]);

/** Several days as one such file. */
export const calendarFileOf = (
  entries: readonly CalendarEntry[],
  onOrOff: OnOrOff = 'on',
): Attachment => fileOf(onOrOff, entries);

function fileOf(onOrOff: OnOrOff, entries: readonly CalendarEntry[]): Attachment {
  const method = onOrOff === 'on' ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.CANCEL;
  return {
    filename: fileName,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: calendar(
      method,
      entries.map((entry) => ({ ...entry, onOrOff })),
    ),
  };
}

/** All days of one person, for a calendar program that reads them again and again. */
export const calendarFeed = (entries: readonly (CalendarEntry & { onOrOff: OnOrOff })[]): string =>
  calendar(ICalCalendarMethod.PUBLISH, entries);

function calendar(
  method: ICalCalendarMethod,
  entries: readonly (CalendarEntry & { onOrOff: OnOrOff })[],
): string {
  const file = ical({
    name: calendarName,
    prodId: { company: 'Draagkracht', product: 'Draagkracht', language: 'NL' },
    method,
    // Without a name of its own, so that DTSTAMP stays in UTC as the standard asks.
    timezone: { name: null, generator: () => brusselsRules },
    events: entries.map(event),
  });
  return `${file.toString()}\r\n`;
}

const event = (entry: CalendarEntry & { onOrOff: OnOrOff }): ICalEventData => ({
  id: `${entry.id}@draagkracht`,
  sequence: entry.inCalendar.sequence,
  stamp: new Date(entry.inCalendar.changedAt),
  lastModified: new Date(entry.inCalendar.changedAt),
  organizer: organizer(entry.inCalendar.organizer),
  start: onBrusselsClock(entry.day, entry.from),
  end: onBrusselsClock(entry.day, entry.until),
  timezone: zone,
  summary: eventName[entry.calls ?? (entry.observes ? 'observer' : 'coach')],
  location: oneLine(sayVenue(entry)),
  ...(entry.details && { description: description(entry.details) }),
  status: entry.onOrOff === 'on' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
});

const description = (details: Details): string =>
  manyLines(sayDetails(details, sayTalks(details.talks)).filter(Boolean).join('\n\n'));

/** A name that the library can quote, and that keeps no line of its own. */
const organizer = ({ name, address }: Addressee) => ({
  name: oneLine(name).replaceAll('"', '’') || address,
  email: address,
});

/** The library writes the local fields of a Date as they are, so these carry the clock of Brussels, whatever zone the server is in. */
const onBrusselsClock = (day: string, time: string): Date => new Date(`${day}T${time}:00`);
