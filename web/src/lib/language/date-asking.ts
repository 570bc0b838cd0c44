import type { DateFacts } from '@app/contract/dates/question';
import type { DateKind } from '@app/domain/date-kinds';
import type { Day } from '@app/domain/day';
import type { InEveryLanguage } from '@app/domain/language';
import type { Moment, TimeOfDay } from '@app/domain/moment';
import type { Given } from '../answering/marks.ts';
import { dateName, dateNouns, sayLeader } from './date-name.ts';
import * as english from './english/date-asking.ts';
import { capital, sayCount, sayDateAndYear, sayDateShort, sayDay, sayHours } from './in-words.ts';
import { sayMoment } from './sessions-when.ts';

/** Asking coaches to come to a date of their own, as a coordinator does it. */
export const dates = {
  /** "Leefwereld opfrissen, woensdag 27 januari" */
  title: (date: DateFacts) => `${dateName(date)}, ${sayDay(date.day)}`,
  line: ({ kind, startsAt, endsAt, venue, ledBy }: DateFacts) =>
    [
      `${capital(sayHours(startsAt, endsAt))}, ${venue}.`,
      ...(ledBy === null ? [] : [`${sayLeader(kind, ledBy)}.`]),
    ].join(' '),
  room: (taken: number, most: number | null) =>
    most === null
      ? `${sayCount(taken, 'coach komt', 'coaches komen')}. Er is geen maximum.`
      : `${taken} van ${sayCount(most, 'plaats', 'plaatsen')} ingenomen.`,
  asked: 'Wie we vroegen',
  nobodyAsked: {
    title: 'Nog niemand is gevraagd',
    text: 'Kies wie je vraagt. Wie op deze opleiding wacht, staat eerst.',
  },
  ask: 'Vraag coaches',
  askMore: 'Vraag nog coaches',
  invited: (asked: number) =>
    asked === 0
      ? 'Deze coaches waren al gevraagd.'
      : `Bewaard: ${sayCount(asked, 'coach is', 'coaches zijn')} gevraagd. Wat geen mail brengt, breng je zelf.`,
  says: {
    yes: 'Komt',
    no: 'Zei nee',
    undecided: 'Weet het nog niet',
    wavers: 'Komt, en weet het nu nog niet',
  },
  heard: (channel: string, on: Day, heardBy: string | null) =>
    `${howAnswered[channel] ?? channel}, ${sayDateShort(on)}${heardBy === null ? '' : `, ${heardBy} schreef het op`}`,
  open: 'Open de vraag',
  openOf: (name: string) => `Open de vraag aan ${name}`,
  choose: {
    title: 'Wie vraag je?',
    lead: (date: DateFacts) =>
      `${capital(sayDay(date.day))}, ${sayHours(date.startsAt, date.endsAt)}, ${date.venue}.`,
    coaches: 'Welke coaches?',
    hint: 'Wie op deze opleiding wacht, staat eerst. Daarna wie ze binnenkort moet opfrissen.',
    because: {
      waits: () => 'Wil dit graag, volgde het nog niet',
      'runs-out': (until: Day | null) =>
        `Telt nog${until === null ? '' : ` tot en met ${sayDateAndYear(until)}`}`,
      'ran-out': (until: Day | null) =>
        `Telde${until === null ? ' vroeger' : ` tot en met ${sayDateAndYear(until)}`}`,
    },
    nobody: {
      title: 'Iedereen is al gevraagd',
      text: 'Elke coach die nu meegaat, kreeg deze vraag.',
    },
    check: 'Kijk na',
  },
  check: {
    title: 'Klopt dit zo?',
    lead: (coaches: number) =>
      `${capital(sayCount(coaches, 'coach', 'coaches'))}. Nog niets vertrok.`,
    about: 'Waarvoor',
    answerOn: 'Antwoorden kan tot en met',
    answerHint: 'Die dag tot 17 uur. Een plaats teruggeven kan tot het begint.',
    leaves: (mails: number, mailLeaves: boolean) => {
      if (mails === 0) return 'Er vertrekt niets vanzelf. Hierna breng je de vraag zelf.';
      return mailLeaves
        ? 'De mails vertrekken nu. De andere vragen breng je daarna zelf.'
        : 'Er is geen mailserver: de mails wachten. De andere vragen breng je daarna zelf.';
    },
    send: 'Stel de vraag',
    back: 'Terug',
    needCoaches: 'Kies ten minste één coach.',
  },
  question: {
    title: (name: string) => `De vraag aan ${name}`,
    lead: (date: DateFacts, answerBy: Moment) =>
      `${dates.title(date)}. Antwoorden kan tot ${sayMoment(answerBy)}.`,
    over: { cancelled: 'Deze datum gaat niet door.', begun: 'Deze datum is begonnen of voorbij.' },
    withdrawn: 'Deze vraag is teruggenomen.',
    answer: 'Het antwoord',
    answerHint: 'Tik in wat de coach zei. Een reden vragen hoeft nooit.',
    choices: [
      { value: 'yes', word: 'Ja, komt' },
      { value: 'no', word: 'Nee' },
      { value: 'undecided', word: 'Weet het nog niet' },
    ] satisfies { value: Given; word: string }[],
    heardOn: 'Wanneer hoorde je het?',
    channel: 'Hoe?',
    save: 'Bewaar het antwoord',
    withdraw: 'Neem de vraag terug',
    withdrawText: 'De coach hoeft dan niet meer te antwoorden. De link zegt dat.',
    mailFailed: 'De mail kwam niet aan. Breng de vraag zelf.',
    reminded: 'Gedaan? Zeg het hier. Dan staat het niet meer op Deze week.',
    tools: 'Brief, één blad A4. Past in een omslag met venster rechts.',
    outcome: {
      place: 'Bewaard: de coach komt.',
      kept: 'Bewaard.',
      wavers: 'Bewaard: de coach weet het nog niet, en de plaats blijft.',
      full: 'Alle plaatsen zijn al gegeven. De ja is niet bewaard.',
      overlap: 'Op dat uur heeft deze coach al een andere plaats. De ja is niet bewaard.',
      'too-late': 'Het is begonnen: antwoorden kan niet meer.',
      cancelled: 'Deze datum gaat niet door: antwoorden kan niet meer.',
      brought: 'Bewaard: de vraag is gesteld.',
      withdrawn: 'De vraag is teruggenomen. De mail die dat zegt, vertrekt nu.',
      'withdrawn-unasked':
        'De vraag is teruggenomen. Ze was nog niet vertrokken: niemand moet iets horen.',
      'withdrawn-untold': 'De vraag is teruggenomen. Een mail kan niet: zeg het zelf.',
      'withdrawn-late': 'Er is intussen een plaats gegeven, of de vraag was al teruggenomen.',
    },
  },
  /** The letter about a date that moved or does not happen. */
  news: {
    tools: 'Brief, één blad A4. Past in een omslag met venster rechts.',
    alreadyTold: 'Dit is al verteld.',
    posted: 'Ik deed de brief op de post',
    handed: 'Ik gaf de brief zelf',
    heading: {
      changed: (date: DateFacts, was: Day) =>
        `De ${dateNouns[date.kind]} van ${sayDay(was)} verandert`,
      cancelled: (date: DateFacts) =>
        `De ${dateNouns[date.kind]} van ${sayDay(date.day)} gaat niet door`,
    },
    dear: (firstName: string) => `Dag ${firstName},`,
    about: (date: DateFacts) => `Het gaat over ${dateName(date)}. Dat ligt niet aan jou.`,
    was: 'Het was',
    becomes: 'Het wordt',
    when: 'Wanneer',
    where: 'Waar',
    whole: ({ day, startsAt, endsAt, venue }: WhenAndWhere) => [
      `${capital(sayDay(day))}, ${sayHours(startsAt, endsAt)}`,
      venue,
    ],
    fits: (saidYes: boolean) =>
      `${saidYes ? 'Past dat nog voor jou? Je plaats blijft van jou. Past het niet meer? Dan geef je ze terug.' : 'Past dat voor jou?'} Nee zeggen mag altijd. Je hoeft niet te zeggen waarom.`,
    nothing: 'Je hoeft niet te komen. Komt er een nieuwe datum, dan vragen we het je opnieuw.',
    call: (firstName: string, phone: string) => `Vragen? Bel ${firstName}, ${phone}.`,
    regards: 'Groeten,',
  },
};

interface WhenAndWhere {
  day: Day;
  startsAt: TimeOfDay;
  endsAt: TimeOfDay;
  venue: string;
}

const howAnswered: Record<string, string> = {
  link: 'eigen link',
  page: 'eigen pagina',
  call: 'telefoon',
  sms: 'bericht',
  whatsapp: 'bericht',
  mail: 'mail',
  letter: 'op papier',
  'face-to-face': 'gesprek',
};

interface Text {
  firstName: string;
  date: DateFacts;
  answerBy: Moment;
  link: string;
  askedBy: string;
}

/** The question in a text message: nothing in it that somebody else in the house may not read. */
export const dateText = ({ firstName, date, answerBy, link, askedBy }: Text): string =>
  [
    `Dag ${firstName}, kom je naar de ${dateNouns[date.kind]} op ${sayDay(date.day)}, ${sayHours(date.startsAt, date.endsAt)}, ${date.venue}?`,
    `Nee zeggen mag altijd. Alles staat hier, en je antwoordt er met één tik, tot ${sayMoment(answerBy)}: ${link}`,
    `Groeten, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** A date comes near: a text message that says so. */
export const dateRemindingText = ({
  firstName,
  date,
  link,
  askedBy,
}: Omit<Text, 'answerBy'>): string =>
  [
    `Dag ${firstName}, je komt naar de ${dateNouns[date.kind]} op ${sayDay(date.day)}, ${sayHours(date.startsAt, date.endsAt)}, ${date.venue}.`,
    `Alles staat hier. Tik er op ‘Ik weet het’, dan weten wij het ook. Lukt het niet? Je kan er ook je plaats teruggeven: ${link}`,
    `Groeten, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

export const dateRemindingTextIn: InEveryLanguage<typeof dateRemindingText> = {
  nl: dateRemindingText,
  en: english.dateRemindingText,
};

export const dateTextIn: InEveryLanguage<typeof dateText> = { nl: dateText, en: english.dateText };

/** The question on paper, to be answered there. */
export const dateLetter = {
  heading: (noun: string, day: string) => `Kom je naar de ${noun} op ${day}?`,
  noun: dateNouns,
  dear: (firstName: string) => `Dag ${firstName},`,
  ask: (name: string) => ({ before: 'We vragen je graag voor ', strong: name, after: '.' }),
  when: 'Wanneer',
  where: 'Waar',
  money: 'Wat krijg je',
  ledBy: { training: 'Wie geeft het', intervision: 'Wie begeleidt' } satisfies Record<
    DateKind,
    string
  >,
  noIsFine: {
    strong: 'Nee zeggen mag altijd.',
    text: 'Je hoeft niet te zeggen waarom. Heb je vragen? Bel me gerust.',
  },
  before: (moment: string) => `Antwoord vóór ${moment}. Bellen mag ook.`,
  /** To a coach whose date comes near. */
  reminding: {
    heading: (noun: string, day: string) => `Je komt naar de ${noun} op ${day}`,
    before: 'Je zei ja voor ',
    after: '. Hier staat alles nog eens.',
    letUsKnow: {
      strong: 'Laat ons weten dat je dit las.',
      text: 'Richt de camera van je gsm op het vierkant, en tik op ‘Ik weet het’. Bellen mag ook.',
    },
    notPossible: 'Lukt het niet? Bel me. Je hoeft niet te zeggen waarom.',
    qr: 'Je eigen pagina: richt de camera van je gsm op dit vierkant.',
  },
  answers: ['Ja, ik kom', 'Nee, deze keer niet', 'Ik weet het nog niet'],
  regards: 'Groeten,',
  cut: (moment: string) =>
    `Knip hier af en geef of stuur dit strookje terug vóór ${moment}. Bellen mag ook.`,
};

export const dateLetterIn: InEveryLanguage<typeof dateLetter> = {
  nl: dateLetter,
  en: english.dateLetter,
};
