import type { Day } from '@app/domain/day';
import type { Moment } from '@app/domain/moment';
import type { InEveryLanguage } from '@app/domain/language';
import type { Way } from '@app/domain/participation/ways';
import type { Given } from '../answering/marks.ts';
import * as english from './english/availability.ts';
import {
  capital,
  sayCount,
  sayDate,
  sayDateShort,
  sayDay,
  sayList,
  sayMonth,
  sayNumber,
} from './in-words.ts';
import { sayDateOf, sayMoment } from './sessions-when.ts';

interface Line {
  firstDay: Day;
  lastDay: Day;
  days: number;
  coaches: number;
  answered: number;
  closesAt: Moment;
  closedAt: Moment | null;
  closedBy: string | null;
}

interface Counted {
  days: number;
  yes: number;
  no: number;
  undecided: number;
}

/** Rounds, as a coordinator begins and follows them. */
export const rounds = {
  title: 'Beschikbaarheid',
  lead: 'Vraag coaches welke open dagen hen passen. Het zijn wensen, nog geen plaatsen.',
  start: 'Nieuwe ronde',
  empty: {
    title: 'Nog geen ronde',
    text: 'Kies open dagen en coaches. Elke coach krijgt één vraag over al die dagen.',
  },
  columns: { about: 'Dagen', answered: 'Antwoordden', until: 'Tot' },
  /** Her months: "Januari tot maart". */
  period: ({ firstDay, lastDay }: Pick<Line, 'firstDay' | 'lastDay'>) => {
    const [first, last] = [sayMonth(firstDay), sayMonth(lastDay)];
    const years = firstDay.slice(0, 4) === lastDay.slice(0, 4);
    if (first === last && years) return `${capital(first)} ${firstDay.slice(0, 4)}`;
    return `${capital(first)}${years ? '' : ` ${firstDay.slice(0, 4)}`} tot ${last} ${lastDay.slice(0, 4)}`;
  },
  answered: ({ answered, coaches }: Pick<Line, 'answered' | 'coaches'>) =>
    `${answered} van ${sayCount(coaches, 'coach', 'coaches')}`,
  standing: ({ closedAt, closesAt, closedBy }: Line, now: Moment) => {
    if (closedAt !== null)
      return `Gesloten op ${sayDateOf(closedAt)}${closedBy === null ? '' : ` door ${closedBy}`}`;
    return now > closesAt
      ? `Antwoorden kon tot ${sayDateOf(closesAt)}`
      : `Open tot ${sayDateOf(closesAt)}, 17 uur`;
  },
  one: {
    title: 'Wie wil wanneer mee?',
    lead: ({ days, coaches, answered }: Line) =>
      `${capital(sayNumber(days))} ${days === 1 ? 'dag' : 'dagen'}, ${sayNumber(coaches)} ${coaches === 1 ? 'coach' : 'coaches'}. ${
        answered === 0
          ? 'Nog niemand antwoordde.'
          : `${capital(sayNumber(answered))} ${answered === 1 ? 'antwoordde' : 'antwoordden'}.`
      } Dit zijn wensen, nog geen plaatsen.`,
    more: 'Vraag nog iemand',
    perDay: 'Wensen per dag',
    region: 'Wensen van coaches per dag',
    caption: 'Coaches in de rijen, dagen in de kolommen',
    coach: 'Coach',
    somebody: 'een coach',
    answeredHow: 'Antwoordde',
    notYet: 'nog niet',
    askedHow: (channel: Way) => `(${howAsked[channel]})`,
    wants: 'Wil mee',
    cancelled: 'gaat niet door',
    answers: { yes: 'ja', no: 'nee', undecided: 'weet het nog niet' } satisfies Record<
      Given,
      string
    >,
    kinds: { yes: 'Ja:', no: 'Nee:', undecided: 'Weet het nog niet:' } satisfies Record<
      Given,
      string
    >,
    none: 'nog geen antwoord',
    emptyCell: 'leeg: nog geen antwoord',
    last: (channel: string, on: Day) => `${howAnswered[channel] ?? ''}, ${sayDateShort(on)}`,
  },
  left: {
    title: 'Nog geen antwoord',
    nobody: 'Iedereen antwoordde voor ten minste één dag.',
    bring: 'Zelf brengen',
    leaves: 'De mail vertrekt vanzelf',
    'other-way': 'Andere weg proberen',
    call: 'Bellen',
    wait: (until: Moment) => `Afwachten tot ${sayDay(until.slice(0, 10))}`,
    /** What was done so far. */
    why: ({ step, channel, askedAt }: { step: string; channel: Way; askedAt: Moment | null }) => {
      if (step === 'other-way') return 'de mail kwam niet aan';
      if (askedAt === null) return toBring[channel];
      return `${got[channel]} op ${sayDateOf(askedAt)}`;
    },
  },
  /** On the page of a coach. */
  ofCoach: {
    title: 'Welke dagen passen',
    said: ({ days, yes, no, undecided }: Counted) => {
      const open = days - yes - no - undecided;
      const said = [
        ...(yes > 0 ? [`ja voor ${sayCount(yes, 'dag', 'dagen')}`] : []),
        ...(no > 0 ? [`nee voor ${sayCount(no, 'dag', 'dagen')}`] : []),
        ...(undecided > 0 ? [`weet het nog niet voor ${sayCount(undecided, 'dag', 'dagen')}`] : []),
      ];
      if (said.length === 0) return 'Nog geen antwoord.';
      return `${capital(sayList(said))}.${open > 0 ? ` Nog niets over ${sayCount(open, 'dag', 'dagen')}.` : ''}`;
    },
    until: ({ closesAt, closedAt }: Pick<Line, 'closesAt' | 'closedAt'>) =>
      closedAt === null
        ? `Tot ${sayDateOf(closesAt)}, 17\u00a0uur.`
        : `Gesloten op ${sayDateOf(closedAt)}.`,
  },
  onPhone: {
    title: 'Iemand antwoordt aan de telefoon?',
    text: 'Open de coach en tik de antwoorden in. We bewaren dat jij het hoorde, en wanneer.',
  },
  seen: 'Elke coach ziet alleen de eigen lijst. In de afdruk staan geen namen.',
  close: {
    title: 'Klaar met deze ronde?',
    text: 'Na het sluiten antwoordt niemand meer. Wat er staat, blijft bij de kandidaten van elke dag.',
    button: 'Sluit de ronde',
  },
  new: {
    title: 'Nieuwe ronde',
    lead: 'Kies eerst een periode. Dan zie je de open dagen.',
    from: 'Van',
    until: 'Tot en met',
    show: 'Toon open dagen',
    days: 'Welke dagen?',
    daysHint: 'Alle dagen in deze periode met een open plaats.',
    day: (day: Day, hours: string) => `${capital(sayDay(day))}, ${hours}`,
    about: (title: string, town: string, places: number) =>
      [title, town, sayCount(places, 'open plaats', 'open plaatsen')].filter(Boolean).join(', '),
    noDays: {
      title: 'Geen open dagen in deze periode',
      text: 'Elke dag heeft al zijn coaches, of er staat nog niets gepland. Kies een andere periode.',
    },
    coaches: 'Welke coaches?',
    noCoaches: 'Alle coaches die nu meegaan, zijn al gevraagd.',
    closesOn: 'Antwoorden kan tot en met',
    closesHint: 'Die dag tot 17 uur.',
    check: 'Kijk na',
    needDays: 'Kies ten minste één dag.',
    needCoaches: 'Kies ten minste één coach.',
  },
  check: {
    title: 'Klopt dit zo?',
    lead: (days: number, coaches: number, closesOn: Day) =>
      `${capital(sayCount(days, 'dag', 'dagen'))} voor ${sayCount(coaches, 'coach', 'coaches')}. Antwoorden kan tot en met ${sayDay(closesOn)}, 17 uur.`,
    days: 'De dagen',
    how: 'Hoe krijgt elke coach de vraag?',
    letter: 'De mail',
    letterHint: 'Zo vertrekt hij, met voor elke coach een eigen link.',
    leaves: (mails: number, mailLeaves: boolean) => {
      if (mails === 0) return 'Er vertrekt niets vanzelf. Na het starten breng je de vraag zelf.';
      return mailLeaves
        ? 'De mails vertrekken nu. De andere vragen breng je daarna zelf.'
        : 'Er is geen mailserver: de mails wachten. De andere vragen breng je daarna zelf.';
    },
    start: 'Start de ronde',
    more: 'Stel de vraag',
    back: 'Terug',
  },
  ways: {
    call: 'Bellen',
    'face-to-face': 'In een gesprek',
    mail: 'Mail',
    sms: 'Sms',
    whatsapp: 'WhatsApp',
    letter: 'Brief',
  } satisfies Record<Way, string>,
  more: {
    title: 'Vraag nog iemand',
    lead: 'Deze coaches zijn in deze ronde nog niet gevraagd.',
  },
  dones: {
    started: 'De ronde is gestart.',
    out: 'Uit de ronde gehaald. De vraag was nog niet gesteld: niemand moet iets horen.',
    'out-untold': 'Uit de ronde gehaald. De link zegt het. Zeg het ook zelf, als dat nodig is.',
  },
  coach: {
    title: (name: string) => `De vraag aan ${name}`,
    lead: (closesAt: Moment) => `Antwoorden kan tot ${sayMoment(closesAt)}.`,
    answers: 'De antwoorden',
    answersHint: 'Tik in wat de coach zei. Wat je leeg laat, blijft zoals het is.',
    answerFor: (day: Day, title: string) => `${capital(sayDay(day))}, ${title}`,
    choices: [
      { value: 'yes', word: 'Ja' },
      { value: 'no', word: 'Nee' },
      { value: 'undecided', word: 'Weet het nog niet' },
    ],
    heardOn: 'Gehoord op',
    channel: 'Hoe',
    wished: 'Hoe vaak wil deze coach graag mee?',
    save: 'Bewaar',
    closed: 'Deze ronde is gesloten. Er komt niets meer bij.',
    said: (answer: Given | null) =>
      answer === null
        ? 'geen antwoord'
        : { yes: 'ja', no: 'nee', undecided: 'weet het nog niet' }[answer],
    saved: 'Bewaard.',
    brought: 'Opgeschreven: de vraag is gesteld.',
    out: 'Haal uit deze ronde',
    outText:
      'Vragen we dit niet meer? De link zegt dan dat het niet meer nodig is. Wat gezegd is, blijft bij elke dag staan.',
    told: 'Ik vertelde het',
    done: 'Gedaan? Zeg het hier. Dan is de vraag gesteld.',
    tools: 'Lijst om in te vullen. Past in een omslag met venster rechts.',
  },
  heardBy: (channel: string, on: Day, heardBy: string | null) =>
    heardBy === null
      ? `Zelf geantwoord (${howAnswered[channel]}) op ${sayDate(on)}.`
      : `${heardBy} hoorde het (${howAnswered[channel]}) op ${sayDate(on)}.`,
};

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

const howAsked: Record<Way, string> = {
  mail: 'mail',
  sms: 'bericht',
  whatsapp: 'bericht',
  letter: 'brief',
  call: 'telefoon',
  'face-to-face': 'gesprek',
};

const got: Record<Way, string> = {
  mail: 'kreeg een mail',
  sms: 'kreeg een bericht',
  whatsapp: 'kreeg een bericht',
  letter: 'kreeg een brief',
  call: 'hoorde de vraag',
  'face-to-face': 'hoorde de vraag',
};

const toBring: Record<Way, string> = {
  mail: 'met een mail',
  sms: 'met een sms',
  whatsapp: 'met WhatsApp',
  letter: 'met een brief',
  call: 'aan de telefoon',
  'face-to-face': 'in een gesprek',
};

interface Text {
  firstName: string;
  days: number;
  closesAt: Moment;
  link: string;
  askedBy: string;
}

/** The question in a text message: nothing in it that somebody else in the house may not read. */
export const roundText = ({ firstName, days, closesAt, link, askedBy }: Text): string =>
  [
    `Dag ${firstName}, welke van deze ${sayNumber(days)} dagen zou je mee willen? Het is een wens, nog geen afspraak. Nee zeggen mag altijd.`,
    `Je antwoordt hier met één tik per dag, tot ${sayMoment(closesAt)}: ${link}`,
    `Groeten, ${askedBy}`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

export const roundTextIn: InEveryLanguage<typeof roundText> = {
  nl: roundText,
  en: english.roundText,
};

/** The list on paper, to be filled in. */
export const roundLetter = {
  heading: 'Welke dagen zou je mee willen?',
  dear: (firstName: string) => `Dag ${firstName},`,
  wish: { strong: 'Dit is een wens, nog geen afspraak.', text: 'We vragen je later nog eens.' },
  tick: 'Zet een kruisje bij elke dag. Nee zeggen mag altijd. Een reden hoeft nooit.',
  until: (moment: string) => `Geef of stuur deze lijst terug vóór ${moment}. Bellen mag ook.`,
  day: 'Dag',
  answers: ['Ja', 'Nee', 'Ik weet het nog niet'],
  often: 'Hoeveel dagen per maand wil je graag mee?',
  regards: 'Groeten,',
};

export const roundLetterIn: InEveryLanguage<typeof roundLetter> = {
  nl: roundLetter,
  en: english.roundLetter,
};
