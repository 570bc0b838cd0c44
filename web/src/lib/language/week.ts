import { sayCount, sayNumber } from './in-words.ts';
import { capital } from './in-words.ts';

/** The first page of the coordinator. */
export const week = {
  hello: (hour: number, firstName: string) =>
    `${hour < 12 ? 'Goedemorgen' : hour < 18 ? 'Goedemiddag' : 'Goedenavond'}, ${firstName}`,
  lead: (days: number, tasks: number, today: number) =>
    [
      `${countedDays(days)} deze week.`,
      tasks === 0
        ? 'Niets vraagt nu je aandacht.'
        : `${capital(sayNumber(tasks))} ${tasks === 1 ? 'ding vraagt' : 'dingen vragen'} je aandacht${ofToday(tasks, today)}.`,
    ].join(' '),
  today: 'Vandaag',
  thisWeek: 'Deze week',
  theWeek: 'De week',
  wholeCalendar: 'Hele kalender',
  newSeries: 'Nieuwe reeks',
  calls: 'Bellijst',
  told: 'Bewaard: het is verteld.',
  brought: 'Opgeschreven: de vraag is gesteld.',
  observed: 'Opgeschreven dat deze coach meekeek.',
  legend: { trainer: 'trainer', coach: 'coach', wait: 'gevraagd', open: 'plaats open' },
  notHappening: 'Gaat niet door',
  noDays: 'Deze week zijn er geen vormingen.',
  nothingUrgent: {
    title: 'Vandaag is er niets dringend',
    text: (days: number) =>
      days === 0
        ? 'Deze week zijn er geen vormingen.'
        : `Deze week ${days === 1 ? 'is er één vorming' : `zijn er ${sayNumber(days)} vormingen`}.`,
    next: 'Bekijk de kalender',
  },
  nothingAtAll: {
    title: 'Een rustige week',
    text: 'Er zijn geen vormingen, en niemand wacht op jou.',
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
