import { capital, sayDay, sayHours } from '../in-words.ts';
import { nouns } from './date.nl.ts';
import type { DateReminderSentences } from './reminder.ts';

export const sentences: DateReminderSentences = {
  subject: ({ date, reminder }) =>
    reminder === 'week'
      ? `Weet je nog? De ${nouns[date.kind]} van ${sayDay(date.day)}`
      : `Bijna zover: de ${nouns[date.kind]} van ${sayDay(date.day)}`,
  preview: ({ date }) => `${capital(sayHours(date.from, date.until))}, ${date.venue.name}.`,
  title: ({ date }) => `Je komt op ${sayDay(date.day)}`,
  allOfIt: ({ reminder }) =>
    reminder === 'week'
      ? 'Je zei ja. Hier staat alles nog eens.'
      : 'Het is bijna zover. Hier staat alles nog eens.',
  notPossible: () =>
    'Lukt het niet? Geef je plaats terug op je pagina, of bel me. Je hoeft niet te zeggen waarom.',
  letUsKnow: () => 'Laat ons weten dat je dit las. Tik op je pagina op ‘Ik weet het’.',
};

export const labels = { know: 'Open mijn pagina' };
