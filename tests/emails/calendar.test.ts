import { type CalendarEntry, calendarFeed, calendarFile, detailsOf } from '@app/emails/calendar';
import { inCalendar, known, sender, session } from '@app/emails/examples';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';

const entry = (different: Partial<CalendarEntry> = {}): CalendarEntry => ({
  ...session,
  inCalendar: { ...inCalendar, sequence: 2 },
  details: null,
  ...different,
});

const read = (content: string) => new ICAL.Component(ICAL.parse(content));
const eventsOf = (content: string) =>
  read(content)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

/** The moment a calendar program makes of it, by the rules inside the file. */
function momentOf(content: string): string {
  const file = read(content);
  const zone = new ICAL.Timezone(file.getFirstSubcomponent('vtimezone')!);
  const start = new ICAL.Event(file.getFirstSubcomponent('vevent')!).startDate;
  start.zone = zone;
  return start.toJSDate().toISOString();
}

afterEach(() => vi.unstubAllEnvs());

test('a calendar program reads the day, the hours and the venue', () => {
  const { content, contentType } = calendarFile('on', entry());
  const [event] = eventsOf(content);

  expect(contentType).toBe('text/calendar; charset=utf-8; method=PUBLISH');
  expect(read(content).getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(event?.startDate.toString()).toBe('2026-12-03T09:30:00');
  expect(event?.endDate.toString()).toBe('2026-12-03T16:00:00');
  expect(event?.location).toBe('Buurthuis De Spil, Spilstraat 8, Lindervoorde');
  expect(content).toContain('DTSTART;TZID=Europe/Brussels:20261203T093000');
  expect(content).toContain('DTSTAMP:20261116T091402Z');
});

const details = detailsOf(known, sender, 'https://draagkracht.example/v/abc');

test('with the day stand the way, the talks, the telephone and where all of it is', () => {
  const [event] = eventsOf(calendarFile('on', entry({ details })).content);
  expect(event?.description).toBe(
    [
      'Hoe geraak je er?',
      'Neem bus 23 om 8.41 uur, halte Molenplein.',
      'Stap af aan halte Kerk. Je bent er om 9.06 uur.',
      'Erik wacht op jou aan de halte.',
      '',
      'Voor en na de dag',
      'Donderdag 26 november, 14 uur: je bereidt de dag voor met Naïma, aan de telefoon. Dat duurt een half uur.',
      'Na de dag, 16 uur: je praat na met Erik en Naïma. Dat duurt een kwartier.',
      '',
      'Vragen? Bel 0400 00 01 23, van 9 tot 17 uur.',
      '',
      'Alles over deze dag: https://draagkracht.example/v/abc',
    ].join('\n'),
  );
});

test('without a telephone or a way no line stands empty', () => {
  const bare = { ...details, way: [], call: null };
  const [event] = eventsOf(calendarFile('on', entry({ details: bare })).content);
  expect(event?.description).toMatch(/^Voor en na de dag\n[^]*kwartier\.\n\nAlles over deze dag/);
});

test('it tells a day on which she only observes from a day of her own', () => {
  const summaries = (different: Partial<CalendarEntry>) =>
    eventsOf(calendarFile('on', entry(different)).content).map(({ summary }) => summary);
  expect(summaries({ observes: true })).toEqual(['Vorming, meekijken']);
  expect(summaries({ observes: false })).toEqual(['Vorming']);
});

test('a change keeps its identity and counts up; taking away is a change too', () => {
  const first = entry({ inCalendar: { ...inCalendar, sequence: 0 } });
  const moved = entry({
    ...first,
    day: '2026-12-10',
    inCalendar: { ...first.inCalendar, sequence: 1 },
  });
  const [before] = eventsOf(calendarFile('on', first).content);
  const [after] = eventsOf(calendarFile('off', moved).content);

  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  expect(calendarFile('off', moved).content).toMatch(/METHOD:CANCEL[^]*STATUS:CANCELLED/);
});

test('the same day always gives the same file', () => {
  expect(calendarFile('on', entry())).toEqual(calendarFile('on', entry()));
});

test.each(['UTC', 'Europe/Brussels', 'America/New_York', 'Pacific/Kiritimati'])(
  'on a server in %s the days around the change of clocks begin at half past nine in Brussels',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const begins = (day: string) => momentOf(calendarFile('on', entry({ day })).content);

    expect(begins('2027-03-27')).toBe('2027-03-27T08:30:00.000Z');
    expect(begins('2027-03-28')).toBe('2027-03-28T07:30:00.000Z');
    expect(begins('2027-10-30')).toBe('2027-10-30T07:30:00.000Z');
    expect(begins('2027-10-31')).toBe('2027-10-31T08:30:00.000Z');
  },
);

test('a feed holds all days, also the one that does not go on', () => {
  const feed = calendarFeed([
    { ...entry(), onOrOff: 'on' },
    { ...entry({ id: 'other', day: '2026-12-10' }), onOrOff: 'off' },
  ]);
  expect(eventsOf(feed).map(({ uid }) => uid)).toEqual([
    `${session.id}@draagkracht`,
    'other@draagkracht',
  ]);
  expect(feed.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
  expect(feed.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});

test('a feed without days is still a calendar', () => {
  expect(eventsOf(calendarFeed([]))).toEqual([]);
});

test('the organisation keeps the day, by its own address, and a day taken out names nobody', () => {
  const { content } = calendarFile('off', entry());
  const organizer = eventsOf(content)[0]?.component.getFirstProperty('organizer');
  expect(organizer?.getFirstValue()).toBe('mailto:draagkracht@huis.example');
  expect(organizer?.getParameter('cn')).toBe('Draagkracht');
  expect(content).not.toMatch(/ATTENDEE|DESCRIPTION|Nadia|Erik/);
});

test.each([
  'Huis "De Brug"',
  'Brug; Huis: Kracht, vzw',
  'Brug\r\nATTENDEE:mailto:x@y.example',
  '',
  ' ',
])('a house called %j stays one name on its own line', (name) => {
  const organizer = { name, address: 'post@huis.example' };
  const { content } = calendarFile('on', entry({ inCalendar: { ...inCalendar, organizer } }));
  const [event] = eventsOf(content);
  expect(event?.component.getFirstPropertyValue('organizer')).toBe('mailto:post@huis.example');
  expect(event?.component.getAllProperties('attendee')).toEqual([]);
  expect(event?.summary).toBe('Vorming');
});

test('whatever a venue and the way there are called, each stays one value on short lines', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      'Zaal\r\nEND:VEVENT\r\nATTENDEE:x',
      'a;b,c\\d\n',
      'é'.repeat(100),
      '😀'.repeat(40),
    ),
  );
  fc.assert(
    fc.property(name, (value) => {
      const venue = { name: value, address: 'Markt 1' };
      const { content } = calendarFile(
        'on',
        entry({ venue, details: { ...details, way: [value] } }),
      );
      const lines = content.split('\r\n');
      const [event, ...others] = eventsOf(content);

      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(others).toEqual([]);
      expect(event?.component.getAllProperties().map((property) => property.name)).toEqual([
        'uid',
        'sequence',
        'dtstamp',
        'dtstart',
        'dtend',
        'summary',
        'location',
        'description',
        'organizer',
        'status',
        'last-modified',
      ]);
      expect(event?.location).toMatch(/, Markt 1$/);
    }),
    { numRuns: 300 },
  );
});
