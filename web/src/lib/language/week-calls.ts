import type { Task } from '@app/contract/sessions/week';
import type { Day } from '@app/domain/day';
import { asksAgain, isFirstWayAlone } from '@app/domain/sessions/who-hears';
import { sayAspects } from './changes.ts';
import { capital, sayDate, sayDay, sayHours, sayNumber } from './in-words.ts';
import { sayNear, sayNearName } from './sessions-when.ts';

/** The people to call this week, on one sheet. */
export const callsWords = {
  tools: 'Wie bellen, waarom en wat zeggen. Wat je aankruist, tik je daarna in.',
  title: (day: string) => `Bellijst, ${day}`,
  heading: (calls: number) =>
    calls === 0
      ? 'Niemand te bellen'
      : `${sayNumber(calls)} ${calls === 1 ? 'telefoontje' : 'telefoontjes'}`,
  lead: 'Vul in wat de coach zegt. Een reden vragen hoeft nooit.',
  nobody: 'Nu wacht er geen enkel antwoord.',
  answers: ['Ja', 'Nee', 'Weet nog niet'],
  told: 'Verteld',
  /** Coaches who cannot be called: told by letter, or face to face. */
  noPhone: {
    title: 'Van wie we geen telefoon kennen',
    says: 'Schrijf een brief, of zeg het zelf.',
    letter: 'Open de brief',
    posted: 'Brief op de post',
  },
  foot: 'Geen antwoord? Eén keer terugbellen volstaat. Laat geen boodschap na bij huisgenoten. Vernietig dit blad na het intikken.',
};

/** What a call is about, and what to say; none where nobody is to be called. A new kind of task does not compile. */
export const callSentences = (task: Task, today: Day) => {
  const when = task.day === null ? '' : sayNear(task.day, today);
  const name = task.day === null ? '' : sayNearName(task.day, today);
  const where = task.town === '' ? '' : ` in ${task.town}`;
  switch (task.kind) {
    case 'trainer-cannot':
      return {
        about: `${name} past niet`,
        say: `‘Je zei dat ${name}${where} niet past. Is dat nog zo? Dan zoeken we een andere trainer.’`,
      };
    case 'waits-for-place':
      return {
        about: `weer plaats ${when}`,
        say: `‘${capital(when)}${where} was alles vol. Nu is er weer plaats. Wil je nog mee? Het mag, het moet niet.’`,
      };
    case 'call-about-stopped-yes':
      return {
        about: `ja voor ${name}`,
        say: `‘Je zei ja voor ${name}${where}. Wij moeten nog iets in orde brengen. Kijken we het samen na?’`,
      };
    case 'call-about-wavering':
      return {
        about: `ja voor ${name}, weet het nu nog niet`,
        say: `‘Je zei ja voor ${name}${where}, en je weet het nog niet zeker. Je plaats blijft van jou. Wat kan helpen? Teruggeven mag altijd.’`,
      };
    case 'terms-changed':
      return {
        about: `een afspraak veranderde, ${name}`,
        say: `‘Een afspraak van ons veranderde. Je plaats voor ${name}${where} blijft van jou${task.others > 0 ? ', en je andere plaatsen ook' : ''}. Kijken we samen of het zo nog goed is?’`,
        isNews: true as const,
      };
    case 'mail-does-not-arrive':
      return {
        about: 'onze mail komt niet aan',
        say: `‘Onze mail komt niet aan. Mag ik je zo vragen: kom je mee ${when}${where}? Nee zeggen mag altijd.’`,
      };
    case 'question-not-left':
      // What the coordinator sends herself is no call, and what many wait for is none either.
      if (task.leaving?.channel !== 'mail' || task.others > 0) return null;
      return {
        about: `vraag voor ${name}`,
        say: `‘Mag ik je iets vragen? Kom je mee ${when}${where}? Nee zeggen mag altijd.’`,
      };
    case 'tell-yourself':
      if (task.about === 'confirmed')
        return {
          about: `bevestiging voor ${name}`,
          say: `‘Je zei ja voor ${name}${where}. Het is in orde: je komt mee.’`,
          isNews: true as const,
        };
      return task.about === 'cancelled'
        ? {
            about: `${name} gaat niet door`,
            say: `‘De dag van ${name}${where} gaat niet door. Je hoeft niet te komen.’`,
            /** News asks for no answer, only whether it was told. */
            isNews: true as const,
          }
        : {
            about: sayChange(task, name),
            say: `‘${sayChanged(task, name, where)}. Past dat voor jou?’`,
            isNews: true as const,
          };
    case 'may-not-know':
      return {
        about: sayChange(task, name),
        say: `‘${sayChanged(task, name, where)}. Wist je dat al? Past dat voor jou?’`,
        isNews: true as const,
      };
    case 'remind':
      return {
        about: `herinnering voor ${name}`,
        say: `‘Je komt mee ${when}${where}${task.from === null || task.until === null ? '' : `, van ${sayHours(task.from, task.until)}`}. Weet je waar en hoe je er geraakt? Past het nog?’`,
        isNews: true as const,
      };
    case 'call-about-answer':
      return {
        about: `nog geen antwoord voor ${name}`,
        say: `‘Kreeg je onze vraag voor ${name}${where}? Heb je al een antwoord? Nee zeggen mag altijd.’`,
      };
    case 'bring-new-link':
    case 'no-trainer':
    case 'open-place':
    case 'plan-preparation':
    case 'plan-debriefing':
    case 'record-observation':
      return null;
  }
};

const moved = (task: Task): task is Task & { was: Day } =>
  task.was !== null && task.was !== task.day;

const sayChange = (task: Task, name: string) =>
  !asksAgain(task.heard)
    ? `${sayAspects(task.heard)}, ${name}`
    : moved(task)
      ? `${sayDate(task.was)} is verzet`
      : `${name} is veranderd`;

const sayChanged = (task: Task, name: string, where: string) =>
  !asksAgain(task.heard)
    ? `De dag van ${name}${where} blijft. ${isFirstWayAlone(task.heard) ? 'Nu weten we hoe je er geraakt' : `Er verandert iets: ${sayAspects(task.heard)}`}`
    : moved(task)
      ? `De dag van ${sayDate(task.was)}${where} is verzet naar ${sayDayOf(task)}`
      : `De dag van ${name}${where} is veranderd. Het wordt ${sayDayOf(task)}`;

/** The day it is now, with its hours: what changed may be either. */
const sayDayOf = ({ day, from, until }: Task) =>
  [day && sayDay(day), from && until && `van ${sayHours(from, until)}`].filter(Boolean).join(', ');
