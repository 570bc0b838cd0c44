import { capital, sayDay, sayDayAndTime, sayNumber, sayTogether } from '../in-words.ts';
import type { Words } from '../letter.ts';
import type { DaysChangedSentences, Together } from './days-changed.ts';
import type { Question } from './invitation.ts';
import { sayWhen } from './when-and-where.nl.ts';
import type { SessionDay } from './when-and-where.ts';

const sayTitle = ({ days, asks, isFirstWay }: Together): string => {
  const many = `${sayNumber(days.length)} dagen`;
  if (isFirstWay) return `Zo geraak je er op ${many}`;
  return asks ? `${capital(many)} veranderen` : `Er verandert iets voor ${many}`;
};

export const sentences: DaysChangedSentences = {
  subject: sayTitle,
  title: sayTitle,
  preview: ({ days }) => `${capital(sayTogether(days.map(({ session }) => sayDay(session.day))))}.`,
};

export const sayIntro = ({ reader, asks, isFirstWay, isOneChange }: Together): string => {
  const sorry = reader === 'coach' ? 'Dat ligt niet aan jou.' : 'De coaches horen het ook van ons.';
  if (asks) return sorry;
  const stays = 'De dagen en de uren blijven.';
  if (isFirstWay) return `${stays} Nu weten we hoe je er geraakt.`;
  return [
    ...(reader === 'trainer' ? [sorry] : []),
    stays,
    isOneChange ? 'Dit is anders, voor al deze dagen:' : 'Dit is anders:',
  ].join(' ');
};

/** As a link and as a heading. */
export const headingOf = (session: SessionDay): string => capital(sayWhen(session));

export const labels = {
  page: ({ day }: SessionDay): string => `Bekijk ${sayDay(day)}`,
  answer: ({ day }: SessionDay): string => `Zeg of ${sayDay(day)} past`,
};

/** Until when she can answer about one of the days; after it she can only give her place back. */
export const answerBy = (deadline: NonNullable<Question['deadline']>): Words => [
  'Laat het weten ten laatste op ',
  { strong: sayDayAndTime(deadline) },
  '.',
];

export const sayClosing = ({ days, reader, asks, isOneChange }: Together): string => {
  if (reader === 'trainer')
    return asks
      ? 'Past dat nog voor jou? Open elke dag en antwoord met één tik. Past het niet, dan zoeken we iemand anders. Bellen mag ook.'
      : 'Past dat niet? Bel ons.';
  if (asks)
    return 'Past dat nog voor jou? Zeg het voor elke dag apart. Nee zeggen mag altijd. Je hoeft niet te zeggen waarom.';
  if (!days.some(({ saidYes }) => saidYes))
    return 'Past dat niet? Bel me. Je kiest nog altijd zelf of je meekomt.';
  return `Past dat niet? Bel me. Laat ons weten dat je dit las: open een dag en tik op ‘Ik weet het’. ${isOneChange ? 'Eén keer volstaat.' : 'Doe dat voor elke dag.'}`;
};

export const inCalendar = 'Bij deze mail zitten de dagen voor je kalender, met wat er nu staat.';
