import type { Task, ToldDay } from '@app/contract/sessions/week';
import type { Day } from '@app/domain/day';
import { townOf } from '@app/domain/organisations/venue';
import { asksAgain, isFirstWayAlone } from '@app/domain/sessions/who-hears';
import { heardIn, sayAspects } from './changes.ts';
import { dateName } from './date-name.ts';
import { leadsIt } from './week-task.ts';
import { capital, sayDate, sayDay, sayHours, sayList, sayNumber } from './in-words.ts';
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
  wentThrough: 'Overlopen',
  /** Coaches who cannot be called: told by letter, or face to face. */
  noPhone: {
    title: 'Van wie we geen telefoon kennen',
    says: 'Schrijf een brief, of zeg het zelf.',
    letter: 'Open de brief',
    posted: 'Brief op de post',
  },
  foot: 'Geen antwoord? Eén keer terugbellen volstaat. Laat geen boodschap na bij huisgenoten. Vernietig dit blad na het intikken.',
};

interface Sayable {
  about: string;
  say: string;
  /** What is said once the facts are. */
  after?: string;
}

interface CallSentences extends Sayable {
  isNews?: true;
}

/** What a call is about, and what to say; none where nobody is to be called. A new kind of task does not compile. */
export const callSentences = (task: Task, today: Day): CallSentences | null => {
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
    case 'date-wavering':
      return {
        about: `ja voor ${dateOf(task)}, weet het nu nog niet`,
        say: `‘Je zei ja voor ${dateOf(task)}, en je weet het nog niet zeker. Je plaats blijft van jou. Wat kan helpen? Teruggeven mag altijd.’`,
      };
    case 'date-answer':
      return {
        about: `nog geen antwoord voor ${dateOf(task)}`,
        say: `‘Kreeg je onze vraag voor ${dateOf(task)}? Heb je al een antwoord? Nee zeggen mag altijd.’`,
      };
    case 'date-not-left':
      if (task.leaving?.channel !== 'call' && task.leaving?.channel !== 'mail') return null;
      return {
        about: `vraag voor ${dateOf(task)}`,
        say: `‘Mag ik je iets vragen? Kom je naar ${dateOf(task)}? Nee zeggen mag altijd.’`,
      };
    case 'date-tell-yourself':
      return {
        about: `nieuws over ${dateOf(task)}`,
        say: sayNewsOfDate(task),
        isNews: true as const,
      };
    case 'date-tell-leader':
      return {
        about: `nieuws over ${dateOf(task)}`,
        say: sayNewsToLeader(task),
        isNews: true as const,
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
      return { ...newsToSay(task.toTell, today), isNews: true as const };
    case 'may-not-know':
      return {
        ...newsToSay(task.toTell, today),
        after: 'Wist je dat al? Past dat voor jou?’',
        isNews: true as const,
      };
    case 'remind':
      if (task.date !== null)
        return {
          about: `herinnering voor ${dateOf(task)}`,
          say: `‘Je komt naar ${dateOf(task)}${task.from === null || task.until === null ? '' : `, van ${sayHours(task.from, task.until)}`}, ${task.date.venue}. Weet je waar het is? Past het nog?’`,
          isNews: true as const,
        };
      return {
        about: `herinnering voor ${name}`,
        say: `‘Je komt mee ${when}${where}${task.from === null || task.until === null ? '' : `, van ${sayHours(task.from, task.until)}`}. Weet je waar en hoe je er geraakt? Past het nog?’`,
        isNews: true as const,
      };
    case 'coach-stopped':
      return {
        about: 'stopt',
        say: '‘Je stopt. Dat mag altijd. Dank je wel voor alles. Je bent altijd welkom.’',
        isNews: true as const,
      };
    // What she said is only read, and a next step is no question for a list of calls.
    case 'coach-pauses':
    case 'coach-came-back':
    case 'next-step':
      return null;
    case 'call-about-answer':
      return {
        about: `nog geen antwoord voor ${name}`,
        say: `‘Kreeg je onze vraag voor ${name}${where}? Heb je al een antwoord? Nee zeggen mag altijd.’`,
      };
    case 'round-unanswered':
      return {
        about: 'welke dagen passen',
        say: '‘Kreeg je onze vraag welke dagen je passen? Mag ik ze met je overlopen? Het zijn wensen, nog geen plaatsen.’',
      };
    case 'moments-unanswered':
      return {
        about: 'intervisie',
        say: '‘Kreeg je onze vraag over de intervisie? Welk moment past je? Mag ik ze met je overlopen? Komen mag, en moet nooit.’',
      };
    case 'gathering-tell-yourself':
      return {
        about: 'intervisie gaat niet door',
        say: '‘We vroegen je welk moment past voor de intervisie. Die gaat niet door. Dat ligt niet aan jou. Stellen we iets anders voor? Dan vragen we het je opnieuw.’',
        isNews: true as const,
      };
    case 'pick-moment':
    case 'record-gathering':
    case 'invite-to-training':
    case 'plan-training':
    case 'bring-new-link':
    case 'no-trainer':
    case 'open-place':
    case 'plan-preparation':
    case 'plan-debriefing':
    case 'hand-over':
    case 'pay-in-time':
    case 'record-presence':
    case 'record-observation':
      return null;
    case 'call-about-new-account':
      return {
        about: 'nieuw rekeningnummer',
        say: '‘Je gaf ons een nieuw rekeningnummer. Lees je het even voor? Dan weten we dat het van jou komt, en kan het geld door.’',
      };
    case 'call-about-bank-name':
      return {
        about: 'naam bij de bank',
        say: '‘De bank kent je rekening onder een andere naam. Welke naam staat er op je bankkaart? Van iemand anders mag ook: dan noteer ik dat.’',
      };
    case 'line-disputed':
      return {
        about: 'kostenvergoeding',
        say: '‘Je zei dat het bedrag niet klopt. Wat zou er moeten staan? Ik kijk het samen met je na.’',
      };
  }
};

/**
 * What the caller says of days that changed or do not happen; what stands beside it tells how they were, and how they
 * become. News asks for no answer, only whether it was told.
 */
export function newsToSay(days: readonly ToldDay[], today?: Day): Sayable {
  const [first] = days;
  const many = days.length > 1;
  const name = first ? nameOfDay(first.becomes.day, today) : '';
  const town = townOf(first?.becomes.venue ?? null);
  const where =
    town === '' || days.some((one) => townOf(one.becomes.venue) !== town) ? '' : ` in ${town}`;
  const which = many ? `${sayNumber(days.length)} dagen` : name;
  if (days.every(({ about }) => about === 'cancelled'))
    return many
      ? {
          about: `${which} gaan niet door`,
          say: `‘${capital(which)}${where} gaan niet door. Je hoeft niet te komen:`,
        }
      : {
          about: `${which} gaat niet door`,
          say: `‘De dag van ${which}${where} gaat niet door. Je hoeft niet te komen.’`,
        };
  const heard = heardIn(days);
  const after = 'Past dat voor jou?’';
  if (!asksAgain(heard))
    return {
      about: `${sayAspects(heard)}, ${which}`,
      say: `‘${many ? `${capital(which)}${where} blijven` : `De dag van ${which}${where} blijft`}. ${isFirstWayAlone(heard) ? 'Nu weten we hoe je er geraakt:' : 'Dit is anders:'}`,
      after,
    };
  const was = first?.change?.day.day;
  const moved = !many && was !== undefined && was !== first?.becomes.day ? was : null;
  if (moved)
    return {
      about: `${sayDate(moved)} is verzet`,
      say: `‘De dag van ${sayDate(moved)}${where} is verzet:`,
      after,
    };
  return {
    about: many ? `${which} veranderen` : `${which} is veranderd`,
    say: `‘${many ? `${capital(which)}${where} veranderen` : `De dag van ${which}${where} is veranderd`}:`,
    after,
  };
}

const dateOf = ({ date }: Task): string =>
  date === null ? '' : `${dateName(date)} op ${sayDay(date.day)}`;

function sayNewsOfDate(task: Task): string {
  if (task.about === 'confirmed')
    return `‘Je zei ja voor ${dateOf(task)}. Het is in orde: je komt.’`;
  if (task.about === 'cancelled')
    return `‘${dateOf(task)} gaat niet door. Je hoeft niet te komen.’`;
  return `‘Er verandert iets. Het wordt ${dateOf(task)}${task.from && task.until ? `, van ${sayHours(task.from, task.until)}` : ''}. Past dat voor jou?’`;
}

/** The same for the trainer who leads it. */
function sayNewsToLeader(task: Task): string {
  if (task.about === 'given-away')
    return `‘Iemand anders ${leadsIt(task)} ${dateOf(task)}. Je hoeft niet te komen.’`;
  if (task.about !== 'leads' || task.date === null) return sayNewsOfDate(task);
  const { startsAt, endsAt, venue } = task.date;
  return `‘Jij ${leadsIt(task)} ${dateOf(task)}, van ${sayHours(startsAt, endsAt)}, ${venue}. Past dat voor jou?’`;
}

/** On a sheet that is used today a day may be "vrijdag"; anywhere else it is said whole. */
const nameOfDay = (day: Day, today: Day | undefined) =>
  today === undefined ? sayDay(day) : sayNearName(day, today);

/** The days in one line: "dinsdag 8 december en dinsdag 15 december". */
export const sayDays = (days: readonly ToldDay[]): string =>
  sayList(days.map(({ becomes }) => sayDay(becomes.day)));
