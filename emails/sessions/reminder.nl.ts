import { capital, sayDay, sayHours } from '../in-words.ts';
import type { ReminderSentences } from './reminder.ts';

export const sentences: ReminderSentences = {
  subject: ({ session, reminder }) =>
    reminder === 'week'
      ? `Weet je nog? Je dag van ${sayDay(session.day)}`
      : `Bijna zover: je dag van ${sayDay(session.day)}`,
  preview: ({ session }) =>
    `${capital(sayHours(session.from, session.until))}, ${session.venue.name}.`,
  title: ({ session, as }) =>
    `Je komt ${as === 'observer' ? 'meekijken' : 'mee'} op ${sayDay(session.day)}`,
  allOfIt: ({ reminder }) =>
    reminder === 'week'
      ? 'Je zei ja voor deze dag. Hier staat alles nog eens.'
      : 'Het is bijna zover. Hier staat alles nog eens.',
  notPossible: () =>
    'Lukt het niet? Geef je plaats terug op je pagina, of bel me. Je hoeft niet te zeggen waarom.',
  letUsKnow: () => 'Laat ons weten dat je dit las. Tik op je pagina op ‘Ik weet het’.',
};

export const labels = { know: 'Open mijn pagina' };
