import type { Day } from '@app/domain/day';
import type { Item } from '@app/domain/participation/facts';
import type { DayState } from '@app/domain/sessions/counted-days';
import { capital, sayCount, sayDayAndYear, sayNumber } from './in-words.ts';

/** The first page of the coordinator. */
export const week = {
  hello: (hour: number, firstName: string) =>
    `${hour < 12 ? 'Goedemorgen' : hour < 18 ? 'Goedemiddag' : 'Goedenavond'}, ${firstName}`,
  lead: (days: number, tasks: number, today: number, isSunday: boolean) =>
    [
      `${countedDays(days)} ${isSunday ? 'in de week die komt' : 'deze week'}.`,
      tasks === 0
        ? 'Niemand wacht vandaag op jou.'
        : `${capital(sayNumber(tasks))} ${tasks === 1 ? 'ding vraagt' : 'dingen vragen'} je aandacht${ofToday(tasks, today)}.`,
    ].join(' '),
  today: 'Vandaag',
  thisWeek: 'Deze week',
  reminders: 'Herinner deze week',
  theWeek: (isSunday: boolean) => (isSunday ? 'De week die komt' : 'De week'),
  nextWeek: (isSunday: boolean) => (isSunday ? 'De week daarna' : 'Volgende week'),
  wholeCalendar: 'Hele kalender',
  newSeries: 'Nieuwe reeks',
  calls: 'Bellijst',
  told: 'Bewaard: het is verteld.',
  known: 'Opgeschreven: dit is geweten.',
  brought: 'Opgeschreven: de vraag is gesteld.',
  observed: 'Opgeschreven dat deze coach meekeek.',
  read: 'Gelezen.',
  spoken: 'Opgeschreven dat je hierover sprak. De plaats blijft.',
  legend: { trainer: 'trainer', coach: 'coach', wait: 'gevraagd', open: 'plaats open' },
  notHappening: 'Gaat niet door',
  noDays: 'Er zijn geen vormingen.',
  nothingUrgent: {
    title: 'Vandaag is er niets dringend',
    text: 'Niemand wacht vandaag op jou.',
    next: 'Bekijk de kalender',
  },
  nothingAtAll: {
    title: 'Een rustige week',
    text: 'Wat er komt, is in orde, en niemand wacht op jou.',
  },
  nothingComes: {
    title: 'Er komen geen dagen',
    text: 'Zet een reeks klaar, of breng je lijst met vormingen binnen.',
  },
  /** How all that comes stands, and what solves most of it. */
  coming: {
    title: 'Wat er komt',
    days: (days: number) =>
      days === 1
        ? 'Vanaf vandaag komt er één vorming.'
        : `Vanaf vandaag komen er ${sayNumber(days)} vormingen.`,
    first: (day: Day) => `De eerste is op ${sayDayAndYear(day)}.`,
    states: {
      block: (days: number) => `${days} niet in orde`,
      unknown: (days: number) => `${days} met gegevens die ontbreken`,
      warn: (days: number) => `${days} opgelet`,
      met: (days: number) => `${days} in orde`,
    } satisfies Record<DayState, (days: number) => string>,
    waits: (days: number, item: Item) =>
      `${capital(sayNumber(days))} ${days === 1 ? 'dag wacht' : 'dagen wachten'} op ${waitedFor[item]}.`,
    solves: 'Begin daar: dat helpt het meest vooruit.',
    fillIn: { venues: 'Vul de plaatsen aan', days: 'Toon deze dagen' },
    all: 'Bekijk wat nog iets vraagt',
  },
  /** Nobody is there yet to ask. */
  begin: {
    title: 'Begin met je lijsten',
    text: 'Breng eerst je coaches binnen, en dan je vormingen. Heb je geen lijst? Zet zelf een reeks klaar.',
  },
  longNotAsked: {
    title: 'Lang niet gevraagd',
    text: 'Deze coaches kunnen mee, maar we vroegen hen al een tijd niet.',
    weeks: (weeks: number | null) =>
      weeks === null ? 'nog nooit' : sayCount(weeks, 'week', 'weken'),
  },
};

const countedDays = (days: number) =>
  days === 0
    ? 'Geen vormingen'
    : `${capital(sayNumber(days))} ${days === 1 ? 'vorming' : 'vormingen'}`;

const ofToday = (tasks: number, today: number) => {
  if (today === 0) return '';
  return tasks === today ? ', vandaag nog' : `, ${sayNumber(today)} daarvan vandaag`;
};

const waitedFor: Record<Item, string> = {
  date: 'een dag',
  hours: 'hun uren',
  venue: 'een plaats',
  route: 'hoe je er geraakt',
  theme: 'een thema',
  group: 'het aantal deelnemers',
  trainer: 'een trainer',
  role: 'wat een coach er doet',
  money: 'de kostenvergoeding',
  contact: 'wie een coach kan bellen',
};
