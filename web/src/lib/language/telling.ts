import type { Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import { sayCount, sayDay, sayHour } from './in-words.ts';

/** The page on which somebody tells the ombudsperson what is wrong. Its title says nothing of that. */
export const telling = {
  page: 'Bericht',
  start: 'Start',
  /** Where no name is known yet. */
  somebody: 'de ombudspersoon',
  title: (name: string) => `Zit je iets dwars? Vertel het aan ${name}.`,
  who: (name: string) =>
    `${name} is onze ombudspersoon. De coördinator en de trainers kunnen niet lezen wat je hier schrijft.`,
  haveCode: 'Ik heb een code',
  words: {
    label: 'Wat is er gebeurd?',
    hint: 'Schrijf het zoals je het zou zeggen. Fouten zijn niet erg.',
    missing: 'Schrijf eerst wat er gebeurd is. Eén zin is genoeg.',
  },
  readers: {
    legend: 'Wie mag dit lezen?',
    first: 'Onze ombudspersoon',
    deputy: (name: string) => `Vervangt ${name}. Vink uit als je dat liever hebt.`,
    other: 'Leest mee. Vink uit als je dat liever hebt.',
    missing: 'Kies minstens één naam. Anders kan niemand je bericht lezen.',
  },
  named: {
    legend: (name: string) => `Mag ${name} weten wie je bent?`,
    no: 'Nee, ik blijf liever anoniem',
    noSays: (name: string) => `Je krijgt een code. Daarmee kan je het antwoord van ${name} lezen.`,
    yes: (name: string) => `Ja, ${name} mag mijn naam weten`,
    yesSays: (name: string) => `${name} vertelt je naam aan niemand zonder jouw ja.`,
    name: 'Hoe heet je?',
    reach: (name: string) => `Hoe kan ${name} je bereiken?`,
    reachHint: 'Een telefoonnummer, als je dat wil. Het zit mee in de gesloten envelop.',
    missing: 'Schrijf je naam, of kies om anoniem te blijven.',
  },
  wish: {
    legend: 'Wat wil je graag?',
    hint: 'Weet je het nog niet? Laat dit dan open.',
    known: (name: string) => `Dat ${name} het weet`,
    talk: 'Er samen over praten',
    change: 'Dat er iets verandert',
  },
  send: (name: string) => `Verstuur naar ${name}`,
  sealing: 'We sluiten je envelop. Dat duurt even.',
  inTurn:
    'Er schrijven nu veel mensen tegelijk. Je bericht vertrekt vanzelf als het jouw beurt is. Laat deze pagina open, of bel.',
  opening: 'We openen je envelop. Dat duurt even.',
  soon: 'Je krijgt een eerste antwoord binnen 3 werkdagen. Er gebeurt niets zonder dat jij het weet.',
  talk: 'Liever praten?',
  call: (name: string) => `Bel ${name}:`,
  hours: (hours: string) => `Bereikbaar ${hours}.`,
  second: {
    title: 'Liever iemand van buiten?',
    says: 'Die persoon werkt niet bij ons.',
  },
  genuine: {
    title: 'Is dit de echte pagina?',
    says: (name: string) =>
      `Deze zes woorden staan ook op het kaartje dat je kreeg. Staan er andere woorden? Schrijf dan niets en bel ${name}.`,
  },
  closed: {
    title: (name: string) => `Zit je iets dwars? Bel ${name}.`,
    notYet: 'Schrijven kan hier nog niet.',
    call: (name: string) => `Nog niet open. Bel ${name}:`,
    noNumber: 'Nog niet open. Vraag het nummer van de ombudspersoon aan iemand die je vertrouwt.',
  },
  sent: {
    title: (name: string) => `Dank je. ${name} heeft je bericht.`,
    code: 'Dit is jouw code: 20 cijfers. **Schrijf ze op.** Alleen met deze code kan je het antwoord lezen.',
    copy: 'Kopieer de code',
    copied: 'Gekopieerd. Plak ze waar niemand anders kijkt.',
    notCopied: 'Kopiëren lukt hier niet. Schrijf de code over.',
    print: 'Druk af als kaartje',
    next: 'Wat gebeurt er nu?',
    reads: (name: string) => `${name} leest je bericht`,
    readsSays: 'De coördinator en de trainers kunnen er niet bij.',
    answers: (name: string, by: Day) => `Ten laatste op ${sayDay(by)} antwoordt ${name}`,
    answersSays: 'Kijk op deze pagina bij ‘Ik heb een code’.',
    decide: 'Jij beslist wat er dan gebeurt',
    decideSays: 'Je mag ook stoppen.',
    done: 'Klaar. Sluit deze pagina af',
    lost: (name: string) =>
      `Code kwijt? Dan kan ${name} je hier niet antwoorden. Je mag altijd een nieuw bericht sturen.`,
  },
  /** What is printed says nothing of what it is for. */
  card: { title: 'Mijn code' },
  code: {
    title: 'Lees het antwoord',
    label: 'Je code',
    hint: '20 cijfers, in vijf groepjes van vier.',
    go: 'Open mijn bericht',
    wrong: (digits: number) =>
      digits === 0
        ? 'Typ de 20 cijfers van je code.'
        : `Een code heeft 20 cijfers. Hier staan er ${digits}.`,
    unknown:
      'We vinden geen bericht bij deze code. Kijk elk cijfer na. Een bericht dat lang is afgerond, wissen we.',
    changed:
      'Dit bericht gaat niet open: iemand heeft eraan geraakt. Bel de ombudspersoon en vertel dat.',
    back: 'Schrijf een nieuw bericht',
  },
  talking: {
    title: 'Jouw bericht en het antwoord',
    you: 'Jij',
    when: (at: Moment) => {
      const { day, time } = inBrussels(at);
      return `${sayDay(day)}, ${sayHour(time)}`;
    },
    stopped: 'Je trok je bericht in.',
    broken: 'Dit stuk gaat niet open: iemand heeft eraan geraakt. Bel de ombudspersoon.',
    noAnswer: (name: string, by: Day) =>
      `${name} heeft nog niet geantwoord. Je hoort iets ten laatste op ${sayDay(by)}.`,
    noAnswerLate: (name: string) =>
      `${name} heeft nog niet geantwoord, en dat had al gemoeten. Bel, of ga naar de tweede weg hieronder.`,
    agreed: (name: string) => `Je zei ja: ${name}.`,
    revoked: (name: string) => `Geen ja meer: ${name}.`,
    stepped: (name: string) => `Gedaan: ${name}.`,
    something: 'wat je goed vond',
    shared: (to: string) => `${to} leest vanaf nu mee. Jij zei daar ja op.`,
    given: (to: string, by: string) =>
      `Vanaf nu leest en antwoordt ${to}. ${by} leest niet meer mee.`,
    paused: 'Je vroeg om te wachten. Schrijf hier zodra je weer verder wil.',
    resumed: 'Je wil weer verder. De tijd loopt opnieuw.',
    danger: (by: string, second: string) =>
      `${by} zag gevaar dat niet kon wachten, en besliste samen met ${second}.`,
    dangerWhat: (whom: string, what: string) => `Bij ${whom}: ${what}`,
    dangerWhy: (why: string) => `Waarom: ${why}`,
    consents: 'Wat jij goed vond',
    consentsSays: (name: string) => `${name} doet niets anders zonder jouw ja.`,
    revoke: 'Dit mag niet meer',
    revokeDone: (name: string) => `Je ja is ingetrokken. ${name} doet dit niet meer.`,
    more: 'Wil je nog iets zeggen?',
    write: 'Verstuur',
    missing: 'Schrijf eerst wat je wil zeggen.',
    kept: 'Verstuurd.',
    between: 'Er kwam net iets bij. Lees het eerst. Wat je schreef, staat er nog.',
    stop: 'Ik wil stoppen',
    stopSays: (name: string) =>
      `Je mag je bericht altijd intrekken. ${name} doet dan niets meer. Wat je schreef, blijft gesloten en wordt later gewist.`,
    stopWhy: 'Wil je zeggen waarom? Het hoeft niet.',
    stopGo: 'Trek mijn bericht in',
    stopDone: 'Je bericht is ingetrokken.',
  },
  trouble: {
    away: 'Het is niet gelukt. Wat je schreef, staat er nog. Probeer het zo meteen opnieuw.',
    closed: 'Schrijven kan nu even niet. Bel de ombudspersoon.',
    readers:
      'Wie jouw bericht leest, is net veranderd. Kijk wie het nu leest en verstuur het opnieuw.',
    often: (minutes: number) =>
      `Er kwam net te veel tegelijk binnen. Probeer het over ${sayCount(minutes, 'minuut', 'minuten')} opnieuw, of bel.`,
  },
  /** Without a script nothing can be sealed, so nothing is asked. */
  plain: {
    title: 'Vertel het met je stem of op papier',
    why: 'Je browser sluit je bericht in een envelop. Daarvoor heeft hij JavaScript nodig, en dat staat hier uit.',
    paper: 'Op papier',
    paperSays: (name: string) =>
      `Druk deze pagina af. Vul ze in, steek ze in een gesloten omslag en schrijf erop: ‘Voor ${name}. Alleen ${name} mag dit openen.’`,
    reach: 'Hoe kunnen we je bereiken, als je dat wil?',
  },
};
