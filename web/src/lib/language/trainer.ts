import type { SessionLine, showTrainerSession } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { townOf, whereIs } from '@app/domain/organisations/venue';
import type { z } from 'zod';
import {
  capital,
  ended,
  sayCount,
  sayDay,
  sayDayAndYear,
  sayHour,
  sayHours,
  sayList,
  sayNumber,
} from './in-words.ts';
import { sayDateOf, sayHourOf, sayNear, sayNearDay, sayNearDayName } from './sessions-when.ts';
import { sayMinutes } from './talks.ts';

export type TrainerSession = z.infer<(typeof showTrainerSession.schema.response)[200]>;

interface Head {
  title: string;
  says: string;
}

/** A trainer's own days: who comes along, and what goes around the day. */
export const trainerWords = {
  title: 'Mijn dagen',
  hello: (firstName: string) => `Dag ${firstName}`,
  nextTalk: ({ preparation, coaches, day }: TrainerSession, today: Day) => ({
    title: preparation
      ? ended(
          `${capital(sayNearDay(preparation.on, today))}${preparation.at === null ? '' : ` om ${sayHour(preparation.at)}`}: voorbereiding${withNames(coaches)}`,
        )
      : '',
    says: `Jullie bereiden ${sayNearDayName(day, today)} voor.`,
  }),
  nextDay: ({ title, day, startsAt, coaches, venue }: SessionLine, today: Day) => ({
    title: `${capital(sayNearDay(day, today))} om ${sayHour(startsAt)}: ${title}.`,
    says: `${townOf(venue) === '' ? '' : `In ${townOf(venue)}. `}${coaches.length === 0 ? 'Er gaat nog geen coach mee.' : ended(`Samen${withNames(coaches)}`)}`,
  }),
  nothing: {
    title: 'Er staat nog geen dag voor jou klaar.',
    says: 'We laten het weten zodra er een is.',
  },
  open: 'Open de dag',
  comes: 'Komt nog',
  past: 'Voorbij',
  earlier: {
    title: 'Vroegere dagen',
    lead: 'Wat voorbij is, kan je hier lezen. De laatste dag staat eerst.',
    none: 'Verder terug staan er geen dagen.',
    older: 'Nog vroeger',
  },
  /** `sought` is for how many places somebody is looked for. */
  line: (
    { day, startsAt, endsAt, venue, coaches, observers, trainers }: SessionLine,
    me: string,
    sought: number,
  ) =>
    [
      `${[capital(sayDay(day)), sayHours(startsAt, endsAt), townOf(venue)].filter(Boolean).join(', ')}.`,
      coaches.length === 0 ? '' : ended(capital(withNames(coaches).trim())),
      ...trainers
        .filter(({ id }) => id !== me)
        .map(({ firstName }) => `${firstName} is ook trainer.`),
      ...observers.map(({ firstName }) => `${firstName} kijkt mee.`),
      openPlaces(sought),
    ]
      .filter(Boolean)
      .join(' '),
  cancelled: 'Deze dag gaat niet door.',
  cancelling: (at: Moment) =>
    `Deze dag wordt misschien afgelast, om ${sayHourOf(at)}. Je hoeft nu niets te doen.`,
  news: {
    title: 'Er veranderde iets aan deze dag.',
    says: (madeAt: Moment) =>
      `Dat lieten we je weten op **${sayDateOf(madeAt)}**. Op deze pagina lees je hoe het nu is.`,
    know: 'Ik weet het',
    done: 'Bewaard: je las dit',
  },
  openDay: ({ title, day }: SessionLine) => `: ${title}, ${sayDay(day)}`,
  cannot: 'Kan je niet? **Bel ons meteen.** Zonder trainer gaat een dag niet door.',
  none: 'Hier staat nog niets.',
  heading: ({ title, day, startsAt }: SessionLine, today: Day) =>
    `${title}, ${sayNear(day, today)} om ${sayHour(startsAt)}`,
  where: (
    { day, startsAt, endsAt, venue, participants, organisation }: TrainerSession,
    today: Day,
  ) =>
    [
      `${capital(yearOf(day) === yearOf(today) ? sayDay(day) : sayDayAndYear(day))}, ${sayHours(startsAt, endsAt)}.`,
      `${whereIs(venue) || 'De plaats weten we nog niet'}.`,
      participants === null
        ? `De groep komt van ${organisation}.`
        : `${sayCount(participants, 'deelnemer', 'deelnemers')} van ${organisation}.`,
    ].join(' '),
  who: 'Wie gaat mee',
  role: { coach: 'coach', trainer: 'trainer', observer: 'kijkt mee, hoeft niets te vertellen' },
  placesOpen: (count: number) => ({
    title: count === 1 ? 'Nog een plaats open' : `Nog ${sayNumber(count)} plaatsen open`,
    says: 'Wij zoeken nog.',
  }),
  youSee: 'Je ziet voornaam, rol en uur. Meer laat een coach jou zelf weten.',
  before: 'Vooraf met de coach',
  sayTalk: ({ preparation, preparedOn, day }: TrainerSession, today: Day) =>
    talk(preparation, preparedOn, day < today),
  talkPoints: [
    { title: 'De dag en de groep', says: 'Wie er komt, hoe de dag loopt' },
    { title: 'Stopafspraak', says: 'Een teken om pauze te nemen of te stoppen' },
    { title: 'Grenzen', says: 'Wat de coach wel en niet vertelt. Schrijf niet op wat.' },
    { title: 'Pauzes en eten', says: 'Wanneer, en waar je even tot rust komt' },
  ],
  after: 'Nabespreking',
  sayDebriefing: ({ debriefing, debriefedOn }: TrainerSession) =>
    talk(debriefing, debriefedOn, false),
  itself: 'De dag zelf',
  promises: [
    '**Je bent er de hele dag.** Een coach staat nooit alleen.',
    '**Groepsafspraak in het eerste uur:** wat hier gezegd wordt, blijft hier.',
    '**Loopt er iets mis?** Bel ons. Een coach mag altijd pauze nemen of stoppen.',
  ],
  route: 'Hoe geraak je er',
};

function talk(
  planned: TrainerSession['preparation'],
  heldOn: Day | null,
  /** It can be agreed no more. */
  isOver: boolean,
): Head {
  if (heldOn !== null) return { title: `Gebeurd op ${sayDay(heldOn)}.`, says: '' };
  if (planned === null && isOver) return { title: 'Daarvan schreven we niets op.', says: '' };
  if (planned === null)
    return { title: 'Er is nog geen moment.', says: 'Spreek het af, en laat het ons weten.' };
  const { on, at, minutes, how } = planned;
  const details = [minutes === null ? null : sayMinutes(minutes), how].filter(Boolean).join(', ');
  return {
    title: capital([sayDay(on), at === null ? '' : sayHour(at)].filter(Boolean).join(', ')),
    says: details === '' ? '' : `${capital(details)}.`,
  };
}

export const yearOf = (day: Day): string => day.slice(0, 4);

function withNames(people: readonly { firstName: string }[]): string {
  return people.length === 0 ? '' : ` met ${sayList(people.map(({ firstName }) => firstName))}`;
}

function openPlaces(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'Eén plaats is nog open.'
    : `${capital(sayNumber(count))} plaatsen zijn nog open.`;
}
