import type { SessionLine } from '@app/contract/sessions/session';
import type { InEveryLanguage, Language } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import { townOf } from '@app/domain/organisations/venue';
import * as english from './english/asking-text.ts';
import { capital, sayDay, sayHours, sayList, sayNumber } from './in-words.ts';
import { sayMoment } from './sessions-when.ts';

type TakenAs = 'coach' | 'observer';

interface Asking extends Question, People {
  as: TakenAs;
}

interface Question {
  session: SessionLine;
  answerBy: Moment;
  link: string;
  /** More coaches are asked than there are places. */
  more?: MoreAsked | null;
}

interface People {
  firstName: string;
  askedBy: string;
}

interface MoreAsked {
  coaches: number;
  places: number;
}

/** Said before she answers, so that a full day is no surprise. */
export function sayMoreAsked({ coaches, places }: MoreAsked): string {
  if (places === 0)
    return 'Alle plaatsen zijn nu ingenomen. Zeg je ja, dan weten we dat je mee wil als er een plaats vrijkomt.';
  return `We vragen ${sayNumber(coaches)} coaches voor ${places === 1 ? 'één plaats' : `${sayNumber(places)} plaatsen`}.`;
}

/** A question in a text message: nothing in it that somebody else in the house may not read. */
export const askingText = ({
  as,
  session,
  firstName,
  answerBy,
  link,
  askedBy,
  more = null,
}: Asking): string =>
  [
    `Dag ${firstName}, kom je ${as === 'observer' ? 'meekijken' : 'mee'} op ${sayDay(session.day)}, ${sayHours(session.startsAt, session.endsAt)}, in ${townOf(session.venue)}?`,
    ...(session.trainers.length === 0
      ? []
      : [
          `${sayList([...session.trainers, ...session.coaches].map((one) => one.firstName))} ${session.trainers.length + session.coaches.length === 1 ? 'is' : 'zijn'} er ook.`,
        ]),
    ...(more ? [sayMoreAsked(more)] : []),
    `Nee zeggen mag altijd. Alles staat hier, en je antwoordt er met één tik, tot ${sayMoment(answerBy)}: ${link}`,
    `Groeten, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** Several days in one text message, each with its own link and answer. */
export const askingDaysText = ({
  questions,
  firstName,
  askedBy,
}: People & { questions: readonly Question[] }): string =>
  [
    `Dag ${firstName}, kom je mee op deze ${sayNumber(questions.length)} dagen? Je antwoordt voor elke dag apart, met één tik. Nee zeggen mag altijd.`,
    ...questions.map(
      ({ session, answerBy, link, more = null }) =>
        `${capital(sayDay(session.day))}, ${sayHours(session.startsAt, session.endsAt)}, in ${townOf(session.venue)}.${more ? ` ${sayMoreAsked(more)}` : ''} Antwoorden kan tot ${sayMoment(answerBy)}: ${link}`,
    ),
    `Groeten, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** A new link for a coach who comes along. */
export const comingText = ({ as, session, firstName, link, askedBy }: Asking) =>
  [
    `Dag ${firstName}, je komt ${as === 'observer' ? 'meekijken' : 'mee'} op ${sayDay(session.day)}, ${sayHours(session.startsAt, session.endsAt)}, in ${townOf(session.venue)}.`,
    `Dit is je nieuwe link. Alles staat er, en je kan er je plaats teruggeven: ${link}`,
    `Groeten, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** Her day comes near: a text message that says so. */
export const remindingText = ({ as, session, firstName, link, askedBy }: Asking) =>
  [
    `Dag ${firstName}, je komt ${as === 'observer' ? 'meekijken' : 'mee'} op ${sayDay(session.day)}, ${sayHours(session.startsAt, session.endsAt)}, in ${townOf(session.venue)}.`,
    `Alles staat hier. Tik er op ‘Ik weet het’, dan weten wij het ook. Lukt het niet? Je kan er ook je plaats teruggeven: ${link}`,
    `Groeten, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

export const remindingTextIn: InEveryLanguage<typeof remindingText> = {
  nl: remindingText,
  en: english.remindingText,
};

export const comingTextIn: InEveryLanguage<typeof comingText> = {
  nl: comingText,
  en: english.comingText,
};

export const askingDaysTextIn: InEveryLanguage<typeof askingDaysText> = {
  nl: askingDaysText,
  en: english.askingDaysText,
};

export const sayMoreAskedIn: InEveryLanguage<typeof sayMoreAsked> = {
  nl: sayMoreAsked,
  en: english.sayMoreAsked,
};

export const askingTextIn: InEveryLanguage<typeof askingText> = {
  nl: askingText,
  en: english.askingText,
};

/** One question, ready to be brought. */
export const questionWords = {
  title: (firstName: string) => `De vraag aan ${firstName}`,
  reads: {
    nl: '',
    en: 'Deze coach koos Engels: de tekst en de brief zijn in het Engels.',
  } satisfies Record<Language, string>,
  lead: 'De vraag staat klaar. Jij brengt ze: met een bericht of met een brief. Zeg daarna wat je deed, dan pas is ze gesteld.',
  asked: 'De vraag is gesteld. Je kan ze nog eens brengen: met een bericht of met een brief.',
  done: 'Gedaan? Zeg het hier. De tijd om te antwoorden begint dan.',
  /** For a coach who has a place already. */
  coming: {
    title: (firstName: string) => `Een nieuwe link voor ${firstName}`,
    lead: (firstName: string) => `${firstName} komt mee. Het bericht staat klaar, jij stuurt het.`,
  },
  /** For a coach whose day comes near. */
  reminding: {
    title: (firstName: string) => `Een herinnering voor ${firstName}`,
    lead: (firstName: string) =>
      `${firstName} komt mee. Het bericht en de brief staan klaar. Zeg op ‘Deze week’ wat je deed.`,
    letterHint: 'Eén blad A4, met alles over de dag en een QR-code.',
  },
  text: 'Tekst om te sturen',
  textHint: 'De link is alleen voor deze coach. Je kan de tekst ook kopiëren.',
  sms: 'Stuur als sms',
  whatsapp: 'Stuur met WhatsApp',
  noWhatsapp: 'WhatsApp gebruiken we alleen als een coach daar zelf ja op zei.',
  noPhone: 'We kennen geen telefoonnummer van deze coach.',
  letter: 'Brief',
  letterHint: 'Eén blad A4, met een strookje om te antwoorden en een QR-code.',
  printLetter: 'Open de brief',
  link: 'Eigen link',
  linkHint: 'Wie deze link heeft, kan antwoorden. Geef hem alleen aan deze coach.',
  deadline: (moment: string) => `Antwoorden kan tot ${moment}.`,
  heard: 'Kreeg je het antwoord zelf?',
  answer: 'Vul het antwoord in',
};

/** Around a sheet of paper, for the office. */
export const paperWords = {
  tools: 'Brief, één blad A4. Past in een omslag met venster rechts.',
  tooLate: (moment: string) =>
    `Antwoorden kon tot ${moment}. Een brief komt nu te laat: bel liever.`,
  days: 'Brief met een vraag voor elke dag.',
  noStreet: 'Straat en nummer ontbreken nog.',
  back: 'Terug',
  title: (name: string) => `Brief aan ${name}`,
};

/** The letter that asks, on one sheet. */
export const letterWords = {
  heading: (day: string, as: TakenAs) =>
    `Kom je ${as === 'observer' ? 'meekijken' : 'mee'} op ${day}?`,
  daysHeading: (days: number) => `Kom je mee op deze ${sayNumber(days)} dagen?`,
  eachDay:
    'Je antwoordt voor elke dag apart: kruis aan en geef of stuur deze brief terug, of scan.',
  answerBefore: (moment: string | null) =>
    moment === null
      ? 'Laat het ons weten. Bellen mag ook.'
      : `Antwoord vóór ${moment}. Bellen mag ook.`,
  dear: (firstName: string) => `Dag ${firstName},`,
  ask: (theme: string, as: TakenAs) => ({
    before:
      as === 'observer'
        ? 'We willen je graag vragen om een dag mee te kijken bij een vorming over '
        : 'We willen je graag vragen om mee te gaan naar een vorming over ',
    strong: theme.toLowerCase(),
    after: '.',
  }),
  group: (participants: number | null, organisation: string) =>
    participants === null
      ? `De groep komt van ${organisation}.`
      : `Er komen ${participants} mensen van ${organisation}.`,
  freeToTell: {
    coach: 'Jij kiest zelf wat je vertelt.',
    observer: 'Je zit erbij, kijkt en luistert. Je hoeft niets te vertellen.',
  } satisfies Record<TakenAs, string>,
  when: 'Wanneer',
  where: 'Waar',
  withWhom: 'Met wie',
  route: 'Hoe geraak je er',
  around: 'Voor en na de dag',
  money: 'Wat krijg je',
  sayMoney: 'Bel me gerust over de kostenvergoeding. Dan vertel ik wat je krijgt.',
  neverAlone: 'Je staat nooit alleen.',
  hours: (hours: string) => `van ${hours}`,
  roles: { coach: 'coach', trainer: 'trainer', observer: 'kijkt mee' },
  qr: 'Antwoord met je gsm: richt de camera op dit vierkant.',
  qrLabel: 'QR-code met je eigen link',
  noIsFine: {
    strong: 'Nee zeggen mag altijd.',
    text: 'Je hoeft niet te zeggen waarom. Heb je vragen? Bel me gerust.',
  },
  /** To a coach whose day comes near. */
  reminding: {
    heading: (day: string, as: TakenAs) =>
      `Je komt ${as === 'observer' ? 'meekijken' : 'mee'} op ${day}`,
    before: 'Je zei ja voor een dag over ',
    after: '. Hier staat alles nog eens.',
    letUsKnow: {
      strong: 'Laat ons weten dat je dit las.',
      text: 'Richt de camera van je gsm op het vierkant, en tik op ‘Ik weet het’. Bellen mag ook.',
    },
    notPossible: 'Lukt het niet? Bel me. Je hoeft niet te zeggen waarom.',
    qr: 'Je eigen pagina: richt de camera van je gsm op dit vierkant.',
  },
  regards: 'Groeten,',
  cut: (moment: string | null) =>
    `Knip hier af en geef of stuur dit strookje terug${moment === null ? '' : ` vóór ${moment}`}. Bellen mag ook.`,
  sendTo: (house: readonly string[]) => `Stuur naar ${house.join(', ')}.`,
  answers: (as: TakenAs) => [
    as === 'observer' ? 'Ja, ik kom meekijken' : 'Ja, ik kom mee',
    'Nee, deze keer niet',
    'Ik weet het nog niet',
  ],
};

export const letterWordsIn: InEveryLanguage<typeof letterWords> = {
  nl: letterWords,
  en: english.letterWords,
};
