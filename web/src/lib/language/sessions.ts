import type { SessionQuestion, HeardChannel, Session } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import { goesAlong } from '@app/domain/sessions/standing';
import type { Left } from '@app/domain/sessions/counted-days';
import type { z } from 'zod';
import type { Standing } from '#lib/ui/drawings.ts';
import { capital, sayCount, sayDate, sayDay, sayList, sayNumber } from './in-words.ts';
import { sayNotLeft } from './letters.ts';
import { sayDateOf, sayHourOf, sayMoment } from './sessions-when.ts';

/** What lists say about the people of a day. */
export const circleWords = {
  noTrainer: 'Geen trainer',
  everybodyKnown: 'Iedereen bekend',
  waiting: 'Wacht op antwoord',
  open: (places: number) =>
    places === 1 ? 'Eén plaats open' : `${capital(sayNumber(places))} plaatsen open`,
  informationMissing: 'Info ontbreekt',
  trainerElsewhere: 'Trainer ook elders',
  trainerCannot: 'Trainer kan niet',
  left: {
    debriefing: 'Nog geen nabespreking',
    observation: 'Keek iemand mee?',
  } satisfies Record<Left, string>,
};

type Session = z.infer<typeof Session>;
export type HeardChannel = z.infer<typeof HeardChannel>;

/** How something was heard or asked: "aan de telefoon". */
export const byChannel = {
  call: 'aan de telefoon',
  sms: 'per sms',
  whatsapp: 'per WhatsApp',
  mail: 'per mail',
  letter: 'per brief',
  'face-to-face': 'in een gesprek',
  link: 'met de eigen link',
  page: 'op de eigen pagina',
} satisfies Record<HeardChannel | 'link' | 'page', string>;

/** The same as choices in a form. */
export const channelChoices = [
  { value: 'call', word: 'Telefoon' },
  { value: 'face-to-face', word: 'Gesprek' },
  { value: 'sms', word: 'Sms' },
  { value: 'whatsapp', word: 'WhatsApp' },
  { value: 'mail', word: 'Mail' },
  { value: 'letter', word: 'Brief' },
] satisfies { value: HeardChannel; word: string }[];

const channelOf = (channel: string): string =>
  Object.entries(byChannel).find(([name]) => name === channel)?.[1] ?? '';

interface StandingWords {
  /** None where there is nothing to judge. */
  standing: Standing | null;
  word: string;
}

/** Where a question stands, as a chip or a badge. */
const questionStanding = {
  comes: { standing: 'met', word: 'Gaat mee' },
  wavers: { standing: 'warn', word: 'Weet het nog niet, houdt de plaats' },
  'not-left': { standing: 'warn', word: 'Nog niet vertrokken' },
  asked: { standing: null, word: 'Gevraagd' },
  undecided: { standing: null, word: 'Weet het nog niet' },
  'said-no': { standing: null, word: 'Deze keer niet' },
  'gave-back': { standing: null, word: 'Gaf de plaats terug' },
  late: { standing: 'warn', word: 'Nog geen antwoord' },
  stopped: { standing: 'warn', word: 'Zei ja, er is nog iets' },
  waits: { standing: null, word: 'Wou mee, de dag was vol' },
} satisfies Record<SessionQuestion['standing'], StandingWords>;

/** A day that is over, or that does not happen. */
export type Ended = 'over' | 'cancelled';

/** Where one question stands, in her own words when she observes. After the day nobody has to do anything with it. */
export function standingOfQuestion(
  { as, standing }: SessionQuestion,
  ended: Ended | null,
): StandingWords {
  if (ended && standing !== 'said-no' && standing !== 'gave-back' && standing !== 'waits')
    return afterwards(standing, as, ended);
  return as === 'observer' && standing === 'comes' ? observes : questionStanding[standing];
}

const observes: StandingWords = { standing: 'met', word: 'Kijkt mee' };

const afterwards = (
  standing: Exclude<SessionQuestion['standing'], 'said-no' | 'gave-back' | 'waits'>,
  as: SessionQuestion['as'],
  ended: Ended,
): StandingWords => {
  if (standing === 'stopped') return { standing: null, word: 'Zei ja' };
  if (standing === 'undecided') return questionStanding.undecided;
  if (standing === 'not-left') return { standing: null, word: 'Nooit gevraagd' };
  if (!goesAlong(standing)) return { standing: null, word: 'Gevraagd' };
  if (ended === 'cancelled')
    return { standing: null, word: as === 'observer' ? 'Zou meekijken' : 'Zou meegaan' };
  return as === 'observer' ? observes : { standing: 'met', word: 'Ging mee' };
};

/** What was asked and what was answered, when, how, and who heard it. */
export const sayQuestion = (asked: SessionQuestion, isOpen: boolean) => [
  sayAsked(asked),
  ...(asked.standing === 'not-left' && isOpen ? [sayNotLeft(asked)] : []),
  ...(asked.answer === null && asked.askedAt !== null && isOpen
    ? [
        `Antwoorden ${['late', 'waits'].includes(asked.standing) ? 'kon' : 'kan'} tot ${sayMoment(asked.answerBy)}.`,
      ]
    : []),
  ...(asked.answer === null ? [] : [said(asked)]),
  ...(asked.standing === 'wavers' ? [sayWhetherSpoken(asked)] : []),
];

const sayAsked = ({ as, madeAt, askedAt, channel, askedBy }: SessionQuestion) => {
  const observing = as === 'observer' ? ' als meekijker' : '';
  return askedAt === null
    ? `Klaargezet${observing} op ${sayDateOf(madeAt)}, ${channelOf(channel)}, door ${askedBy}.`
    : `Gevraagd${observing} op ${sayDateOf(askedAt)} ${channelOf(channel)}, door ${askedBy}.`;
};

function said(asked: SessionQuestion): string {
  const { answer, answeredAt, heardBy, heardChannel, givenBackAt, standing } = asked;
  const what =
    standing === 'gave-back'
      ? 'Gaf de plaats terug'
      : { yes: 'Zei ja', no: 'Zei nee', undecided: 'Weet het nog niet' }[answer ?? 'undecided'];
  const when = (standing === 'gave-back' ? givenBackAt : null) ?? answeredAt;
  const on = when === null ? '' : ` op ${sayDateOf(when)}`;
  const how = heardChannel === null ? '' : ` ${channelOf(heardChannel)}`;
  return `${what}${on}${how}${heardBy === null ? '' : `, gehoord door ${heardBy}`}.`;
}

/** Whether somebody spoke with a coach who wavers, or whom an agreement touches that changed. */
export const sayWhetherSpoken = ({ spokenAt, spokenBy }: SessionQuestion): string =>
  spokenAt === null
    ? 'Niemand belde of sprak hierover nog.'
    : `${spokenBy ?? 'Iemand'} sprak erover op ${sayDateOf(spokenAt)}.`;

/** The page of one day. */
export const dayWords = {
  calendar: 'Kalender',
  here: (name: string, day: string) => `${name}, ${day}`,
  ofSeries: (title: string, number: number, of: number) =>
    of > 1 ? `Reeks: ${title}, dag ${number} van ${of}` : `Reeks: ${title}`,
  move: 'Verzet of annuleer',
  change: 'Wijzig deze dag',
  sheet: 'Druk dagblad af',
  cancelled: {
    title: 'Deze dag gaat niet door.',
    text: (told: readonly string[]) =>
      told.length === 0
        ? 'Niemand wacht op deze dag. Er vertrekt geen bericht.'
        : `${sayList(told)} ${told.length === 1 ? 'hoort' : 'horen'} het per mail, of ${told.length === 1 ? 'staat' : 'staan'} bij Deze week onder ‘Zeg het zelf’.`,
  },
  cancelling: {
    title: (at: Moment) => `Deze dag wordt afgelast om ${sayHourOf(at)}.`,
    short: (at: Moment) => `Wordt afgelast om ${sayHourOf(at)}`,
    means: (told: readonly string[]) =>
      told.length === 0
        ? 'Tot dan verandert er niets. Niemand wacht op deze dag.'
        : `Tot dan verandert er niets en vertrekt er geen bericht. Daarna ${told.length === 1 ? 'hoort' : 'horen'} ${sayList(told)} het.`,
    undo: 'Toch niet, de dag gaat door',
  },
  again: {
    title: 'Gaat de dag later toch door?',
    says: 'Je krijgt een nieuwe dag met dezelfde uren, plaats, trainers en hetzelfde thema. Niemand wordt vanzelf gevraagd. De afgelaste dag blijft afgelast.',
    day: 'Op welke dag?',
    button: 'Maak deze dag opnieuw',
    made: 'Deze dag is opnieuw gemaakt.',
    open: 'Open de nieuwe dag',
    of: (day: Day) => `Deze dag komt in de plaats van ${sayDay(day)}, die werd afgelast.`,
    people: 'Wie zou meegaan',
    hadPlace: 'Had een plaats',
    wouldObserve: 'Zou meekijken',
    wasAsked: 'Was gevraagd',
    invite: 'Nodig uit',
    nobody: 'Er is niemand meer om opnieuw te vragen.',
  },
  begun: 'Deze dag is bezig. Vragen kan niet meer.',
  over: {
    text: 'Deze dag is voorbij.',
    noDebriefing: 'Wij schreven nog geen nabespreking op.',
    record: 'Vul nabespreking in',
  },
  notLikeThis: 'Zo kan deze dag niet doorgaan:',
  placesOpen: (places: number, gaveBack: readonly string[]) =>
    [
      places === 1
        ? 'Er is nog één plaats open.'
        : `Er zijn nog ${sayNumber(places)} plaatsen open.`,
      ...(gaveBack.length === 0
        ? []
        : [`${sayList(gaveBack)} ${gaveBack.length === 1 ? 'gaf' : 'gaven'} een plaats terug.`]),
    ].join(' '),
  findCoach: 'Kijk hieronder wie je kan vragen.',
  whoComes: 'Wie gaat mee',
  inTheMiddle: (participants: number | null) =>
    participants === null ? [] : [sayCount(participants, 'deelnemer', 'deelnemers')],
  trainer: 'trainer',
  coach: 'coach',
  observer: 'kijkt mee',
  askedToObserve: 'Om mee te kijken',
  asked: 'gevraagd',
  confirmed: 'Is er de hele dag',
  trainerFrom: (hours: string) => `Is er van ${hours}`,
  saidYes: ({ answeredAt, standing }: SessionQuestion) => {
    if (standing === 'wavers') return 'Weet het nog niet, houdt de plaats';
    return answeredAt === null ? 'Zei ja' : `Zei ja op ${sayDateOf(answeredAt)}`;
  },
  trainerSaidYes: 'Zei dat de dag past',
  trainerSaidNo: 'Kan niet op deze dag',
  noTrainerYet: 'Er is nog geen trainer',
  gaveBack: (names: readonly string[]) =>
    names.length === 0
      ? 'Nog niemand'
      : `${sayList(names)} ${names.length === 1 ? 'gaf' : 'gaven'} een plaats terug`,
  around: 'Rond deze dag',
  preparation: 'Voorbereiding',
  debriefing: 'Nabespreking',
  goOn: {
    summary: 'Ga door met een reden',
    label: 'Waarom gaat de dag toch door?',
    hint: 'Iedereen die deze dag ziet, leest dit ook. De reden geldt voor één dag.',
    button: 'Bewaar de reden',
  },
  written: {
    title: 'Redenen en eigen keuzes',
    reason: (name: string, by: string, on: string) => `${name}, ${by} op ${on}`,
    choice: 'Zelf gekozen',
  },
  choseOnHerOwn: (coach: string, day: string, channel: string, heardBy: string | null) =>
    `${coach} koos dit zelf op ${sayDate(day)}, ${channelOf(channel)}${heardBy === null ? '' : `. ${heardBy} hoorde het`}.`,
  asker: 'De vrager',
  remark: 'Goed om te weten',
  series: (title: string) => `Reeks: ${title}`,
  seriesDay: (number: number, day: string) => `Dag ${number}: ${day}`,
};

/** What the sure people of a day are called together: "Erik en Naïma". */
export const sayNames = (people: readonly { firstName: string }[]): string =>
  sayList(people.map(({ firstName }) => firstName));

/** The name of a day's series, which is what coach and trainer call the day; null when we call it so too. */
export const saySeries = ({
  title,
  theme,
  number,
  of,
}: Pick<Session, 'title' | 'theme' | 'number' | 'of'>): string | null =>
  of === 1 && (theme === null || theme === title) ? null : dayWords.ofSeries(title, number, of);
