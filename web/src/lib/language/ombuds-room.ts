import { addDays, type Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import type { Due } from '@app/domain/ombuds/due';
import type { Channel, Wish } from '@app/vault/said';
import { capital, sayCount, sayDate, sayDay, sayHour } from './in-words.ts';

/** The room in which an ombudsperson reads and answers what she was told. */
export const roomWords = {
  title: 'Meldingen',
  lead: (today: Day) =>
    `${capital(sayDay(today))}. Wat eerst moet, staat bovenaan. Je kamer sluit vanzelf na 10 minuten.`,
  now: 'Nu',
  later: 'Daarna',
  done: 'Klaar',
  none: 'Nog geen meldingen',
  noneSays: 'Schrijft iemand je, dan staat het hier. De volgende ochtend krijg je ook een mail.',
  concern: (on: Day) => `Melding van ${sayDay(on)}`,
  sentence: (said: string) => `${capital(said)}.`,
  crumb: (on: Day) => sayDate(on),
  open: 'Open',
  answerIt: 'Open en antwoord',
  unread: 'nog geen antwoord',
  messages: (count: number) => sayCount(count, 'bericht', 'berichten'),
  waits: 'het laatste woord is niet van jou',
  channel: {
    web: 'via de website',
    phone: 'aan de telefoon',
    talk: 'in een gesprek',
    letter: 'met een brief',
    other: 'op een andere manier',
  } satisfies Record<Channel, string>,
  named: 'met naam',
  nameless: 'zonder naam',
  due: {
    acknowledge: 'Eerste antwoord',
    talk: 'Gesprek',
    word: 'Iets laten weten',
    answer: 'Antwoord',
    aftercare: 'Nazorg',
  } satisfies Record<Due['what'], string>,
  dueSays: {
    acknowledge: 'binnen 3 werkdagen laat je iets weten',
    talk: 'binnen 10 dagen praten jullie, als dat gewenst is',
    word: 'elke 14 dagen laat je iets horen, ook als er niets nieuws is',
    answer: 'na 45 dagen is er een antwoord, en rond je af',
    aftercare: 'je vraagt of er geen kwalijk gevolg was',
  } satisfies Record<Due['what'], string>,
  when: (by: Day, today: Day) => {
    if (by < today) return `moest op ${sayDate(by)}`;
    if (by === today) return 'vandaag';
    return by === addDays(today, 1) ? 'morgen' : `ten laatste op ${sayDate(by)}`;
  },
  withdrawn: 'Ingetrokken',
  withdrawnSays: 'Je doet hier niets meer mee. Rond ze af, dan wordt ze later gewist.',
  closed: 'Afgerond',
  state: {
    new: 'Je antwoordde nog niet.',
    going: 'In gesprek.',
    withdrawn: 'Ingetrokken.',
    closed: 'Afgerond.',
  },
  wish: {
    known: 'Gewenst: dat jij het weet.',
    talk: 'Gewenst: er samen over praten.',
    change: 'Gewenst: dat er iets verandert.',
  } satisfies Record<Wish, string>,
  course: 'Verloop',
  said: {
    told: 'Melding',
    more: 'Vervolg, via de code',
    withdrawn: 'Ingetrokken, via de code',
    answered: (by: string) => `${by}, antwoord via de code`,
    noted: 'Notitie, alleen voor jou',
    talked: 'Jullie praatten',
    cared: 'Je vroeg hoe het gaat',
    closed: 'Afgerond',
  },
  at: (at: Moment) => {
    const { day, time } = inBrussels(at);
    return `${sayDay(day)}, ${sayHour(time)}`;
  },
  inWeek: (week: Day) => `in de week van ${sayDate(week)}`,
  broken: 'Dit stuk gaat niet open: iemand heeft eraan geraakt.',
  brokenWhole:
    'Deze melding gaat niet open: iemand heeft eraan geraakt. Je kan er niets bij schrijven.',
  write: 'Schrijf een antwoord of een notitie',
  writeAnswer: 'Schrijf een antwoord',
  writeHint: 'Een antwoord gaat open met de code van de melding. Een notitie lees alleen jij.',
  missing: 'Schrijf eerst iets.',
  send: 'Stuur het antwoord',
  keepNote: 'Bewaar als notitie',
  sent: 'Verstuurd.',
  noted: 'Je notitie is bewaard.',
  kept: 'Bewaard.',
  between: 'Er kwam net iets bij. Lees het eerst. Wat je schreef, staat er nog.',
  terms: 'Termijnen',
  noTerms: 'Er moet nu niets.',
  talked: 'We praatten met elkaar',
  cared: 'Ik vroeg hoe het gaat',
  person: 'Van wie',
  name: 'Naam',
  reach: 'Bereiken',
  closeIt: 'Rond af',
  closeWhy: 'Hoe rondde je af?',
  closeWhyHint: 'Het hoeft niet. Alleen jij leest dit.',
  closeSays: (concern: Day, notes: Day) =>
    `Je notities worden gewist in de week van ${sayDate(notes)}, de melding in de week van ${sayDate(concern)}.`,
  closeGo: 'Rond deze melding af',
  gone: (week: Day) => `We wissen deze melding in de week van ${sayDate(week)}.`,
  demonstration: 'Deze demonstratie opent met deze zes woorden:',
  filing: {
    title: 'Iemand vertelt je iets',
    lead: 'Vul in wat je hoort. Alles gaat versleuteld weg, ook dit.',
    channel: 'Hoe kwam het binnen?',
    channels: { phone: 'Telefoon', talk: 'Gesprek', letter: 'Brief', other: 'Iemand anders' },
    words: 'Wat hoorde je?',
    wordsHint: 'In de woorden van wie het vertelt. Een paar zinnen volstaat.',
    missing: 'Schrijf eerst wat je hoorde. Eén zin is genoeg.',
    wish: 'Wat is er gewenst?',
    wishes: {
      known: 'Dat jij het weet',
      talk: 'Er samen over praten',
      change: 'Dat er iets verandert',
    } satisfies Record<Wish, string>,
    name: 'Naam',
    nameHint: 'Alleen als je die mag opschrijven.',
    reach: 'Hoe mag je terugbellen of schrijven?',
    reachHint: 'Alleen als dat mag.',
    readers: 'Wie mag meelezen?',
    save: 'Bewaar en toon de code',
    leave: 'Bewaar niet',
    sealing: 'Je browser sluit de melding. Dat duurt een paar tellen.',
    codeAfter: 'Na het bewaren krijg je een code',
    codeAfterSays:
      '20 cijfers, in vijf groepjes. Lees ze voor of druk een kaartje af. Daarmee gaat je antwoord open.',
    answerBy: (by: Day) => `Eerste antwoord ten laatste op ${sayDay(by)}.`,
    kept: 'Bewaard. Geef deze code',
    keptSays:
      'Je ziet ze maar één keer. Lees ze voor, laat ze herhalen of druk een kaartje af. Wie ze heeft, kan je antwoord lezen en verder schrijven.',
    print: 'Druk kaartje af',
    where: 'Op welke pagina?',
    done: 'Naar de meldingen',
  },
};
