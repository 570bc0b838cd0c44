import type { Day } from '@app/domain/day';
import { sayDateAndYear } from './in-words.ts';

interface Promise {
  who: string;
  learns: string;
  not?: string;
  /** What else there is to know, or to do. */
  more?: string;
}

/** What others can learn of a concern and what they cannot, as far as that is really so. */
export const promiseWords = {
  title: 'Wat we beloven en wat niet',
  lead: 'Zit je iets dwars? Je kan het aan de ombudspersoon zeggen: met je naam of zonder, op een pagina of aan de telefoon. Hier lees je wie daar iets van te weten komt.',
  says: 'Wie weet wat als je iets aan de ombudspersoon zegt',
  back: 'Terug',
  sees: 'Komt te weten:',
  not: 'Komt niet te weten:',
  whoTitle: 'Wie weet wat?',
  who: [
    {
      who: 'De coördinator en de trainers',
      learns: 'niets.',
      not: 'dat je iets zei, wat je zei, en hoeveel meldingen er nu zijn. Wil je door een melding niet meer met iemand of bij een organisatie werken? Dan zien ze niet waar die wens vandaan komt.',
    },
    {
      who: 'De beheerder van de accounts',
      learns: 'wie ombudspersoon is.',
      not: 'wat jij schreef, of dat je iets schreef. De beheerder kan ook niemand extra laten meelezen.',
    },
    {
      who: 'Iemand die alle bewaarde gegevens in handen krijgt',
      learns:
        'hoeveel meldingen er zijn, in welke week ze kwamen, hoe lang ze ongeveer zijn, en wie ombudspersoon is.',
      not: 'wat er staat en wie het schreef. Alles is al op slot voor het bij ons aankomt.',
      more: 'Die persoon kan een melding wel wissen, verbergen of vervangen. Krijg je geen antwoord, of een antwoord dat niet bij je melding past? Bel dan.',
    },
    {
      who: 'Iemand die de mails van de ombudspersoon leest',
      learns: 'dat er nieuws is.',
      not: 'welk nieuws, en van wie.',
    },
    {
      who: 'Iemand die de telefoon van de ombudspersoon vindt',
      learns: 'niets, zolang die op slot is.',
    },
    {
      who: 'Iemand die jouw code vindt',
      learns: 'alles van jouw melding. Die persoon kan ook schrijven alsof jij het bent.',
      not: 'iets van andere meldingen.',
      more: 'Bewaar je code dus op een plek die alleen jij kent.',
    },
    {
      who: 'Iemand die onze computer overneemt terwijl jij schrijft of leest',
      learns: 'wat je vanaf dan typt of leest, en vanwaar je dat doet.',
      not: 'wat mensen eerder zeiden en niet opnieuw openen.',
      more: 'Dit kunnen we niet helemaal uitsluiten. Wil je dat risico niet lopen? Bel, of praat met de ombudspersoon zelf.',
    },
  ] satisfies Promise[],
  promisesTitle: 'Wat de ombudspersoon doet',
  promises: [
    'Binnen drie werkdagen laat ze weten dat ze je melding las.',
    'Binnen tien dagen kan je met haar praten, als je dat wil.',
    'Om de twee weken hoor je hoe het gaat, ook als er weinig nieuws is.',
    'Binnen 45 dagen krijg je een antwoord, en nooit later dan na drie maanden. Vraag jij tijd? Dan wacht ze.',
    'Ze zegt niets verder zonder jouw ja: aan wie, wat, en tot wanneer. Dat ja kan je altijd intrekken.',
    'Een jaar nadat alles is afgerond, is je melding weg. Haar notities zijn al na dertig dagen weg.',
  ],
  limitsTitle: 'Wat we niet kunnen beloven',
  limits: [
    'Is iemand meteen in gevaar? Dan kan de ombudspersoon hulp halen zonder jouw ja. Ze overlegt dan met een tweede persoon, en vertelt het jou, tenzij dat gevaarlijk is.',
    'Je telefoon, of de wifi van iemand anders, kan onthouden dat je een pagina opende. Gebruik een toestel dat je vertrouwt.',
    'Ben je je code kwijt? Dan kan niemand je melding nog voor jou openen. Je kan wel opnieuw schrijven of bellen.',
  ],
  figuresTitle: 'Wat er in een jaar gezegd werd',
  figuresLead: 'De ombudspersoon schrijft dit. Coaches lezen het eerst, het team een week later.',
  year: (year: number) => `Het jaar ${year}`,
};

/** Where an ombudsperson writes what she says of a year. */
export const figuresWords = {
  title: 'Cijfers',
  lead: 'Wat je hier schrijft, lezen coaches eerst. Een week later leest het team het ook.',
  year: (year: number) => `Het jaar ${year}`,
  text: 'Wat zeg je over dit jaar?',
  hint: 'Hoeveel meldingen er waren, waarover ze gingen, wat de organisatie anders doet. Schrijf ‘minder dan 5’ in plaats van 1, 2, 3 of 4, en niets waaraan je iemand herkent.',
  save: 'Bewaar',
  publishTitle: 'Maak het bekend',
  sure: 'Ik las het na. Hierna kan ik er niets meer aan veranderen.',
  publish: 'Laat coaches dit lezen',
  published: (week: Day) =>
    `Coaches lezen dit sinds de week van ${sayDateAndYear(week)}. Het blijft zoals het is.`,
  done: {
    kept: 'Bewaard. Nog niemand anders leest dit.',
    published: 'Bekendgemaakt. Coaches lezen het nu, het team vanaf volgende week.',
  },
};
