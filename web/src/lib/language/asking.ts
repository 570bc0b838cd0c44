import type { Item } from '@app/domain/participation/facts';

type TakenAs = 'coach' | 'observer';

export const whyNeeded = ['given-back', 'own-wish', 'other'] as const;
export type WhyNeeded = (typeof whyNeeded)[number];
export const promises = ['call-before', 'talk-after'] as const;
export type Promise = (typeof promises)[number];

/** Going on although something warns. */
export const reasonWords = {
  legend: 'Waarom is het nodig?',
  why: (firstName: string) => ({
    'given-back': 'Iemand gaf een plaats terug en we zoeken iemand anders',
    'own-wish': `${firstName} vroeg het zelf`,
    other: 'Een andere reden',
  }),
  words: 'Leg het kort uit',
  hint: (firstName: string) =>
    `Schrijf het zoals je het tegen ${firstName} zou zeggen. ${firstName} leest dit ook.`,
  promises: 'Wat doen wij om het goed te laten lopen?',
  promise: {
    'call-before': 'Ik vraag vooraf of het haalbaar is',
    'talk-after': 'Een halfuur napraten na de dag',
  } satisfies Record<Promise, string>,
  whoSees: 'Wie ziet dit?',
  sees: (firstName: string) =>
    `${firstName} en de coördinatoren. Een eigen grens kan alleen de coach zelf opheffen. Voor de wet, en voor staan zonder trainer, is er geen uitzondering.`,
};

/** What was chosen and typed, as the one reason that is kept and read by everybody it concerns. */
export const sayReason = (why: WhyNeeded, words: string, promised: string[]) =>
  [
    why === 'other' ? '' : `${keptWhy[why]}.`,
    words.trim(),
    ...promises
      .filter((one) => promised.includes(one))
      .map((one) => `${reasonWords.promise[one]}.`),
  ]
    .filter(Boolean)
    .slice(0, why === 'other' && words.trim() === '' ? 0 : undefined)
    .join(' ');

const keptWhy: Record<Exclude<WhyNeeded, 'other'>, string> = {
  'given-back': 'Iemand gaf een plaats terug en we zoeken iemand anders',
  'own-wish': 'De coach vroeg het zelf',
};

/** Asking by telephone, and writing down what was said. */
export const callWords = {
  title: (firstName: string, as: TakenAs, byPhone: boolean) => {
    const what = as === 'observer' ? 'vraag om mee te kijken' : 'vraag';
    return byPhone ? `Bel ${firstName} en ${what}` : `Ga langs bij ${firstName} en ${what}`;
  },
  calendarDay: (name: string, day: string) => `${name}, ${day}`,
  lead: 'Vertel wat er is. Vink aan wat je vertelde. Dan is een ja ook echt een ja.',
  tell: 'Dit vertel je',
  toldAll: 'Ik vertelde dit allemaal',
  tellHint: 'Wat je niet vertelde, vink je niet aan.',
  items: {
    date: 'De dag',
    hours: 'De uren',
    venue: 'De plaats',
    route: 'Hoe je er geraakt',
    theme: 'Het thema',
    group: 'De groep',
    trainer: 'De trainer',
    role: 'Wat je doet',
    money: 'De kostenvergoeding',
    contact: 'Wie je kan bellen',
  } satisfies Record<Item, string>,
  missing: 'Dit is nog niet ingevuld.',
  fillIn: 'Vul de info aan',
  missingNote: 'Er ontbreekt nog info. Vul ze eerst aan, dan kan een ja een plaats worden.',
  answer: 'Het antwoord',
  answers: { yes: 'Ja', no: 'Nee', undecided: 'Weet nog niet' },
  noReason: 'Nee zeggen mag altijd. Vraag niet waarom.',
  hasPlace: (firstName: string) =>
    `${firstName} heeft een plaats. Bij ‘Weet nog niet’ blijft die. Bij ‘Nee’ komt ze weer vrij.`,
  heard: 'Wanneer en hoe hoorde je het?',
  heardOn: 'Wanneer?',
  channel: 'Hoe?',
  needsHint: 'Een ticket of een voorschot, zodat niemand moet voorschieten.',
  save: 'Bewaar het antwoord',
  cancel: 'Annuleer',
  howToReach: 'Zo bereik je',
  otherwise: 'Liever op een andere manier vragen',
  inTheWay: 'Dit staat nog in de weg',
  reasonIfYes: 'Bij een ja schrijven we ook een reden op',
};

/** What is told about what a coach does, the same for every day; and about money, while nothing is agreed. */
export const alwaysTold = {
  role: {
    coach: 'Je gaat mee als coach, naast de trainer. Jij kiest zelf wat je vertelt.',
    observer: 'Je kijkt een dag mee, naast de coaches en de trainer. Je hoeft niets te vertellen.',
  } satisfies Record<TakenAs, string>,
  money: {
    coach: 'Er is nog niets afgesproken. Spreek eerst af hoeveel, en wanneer het er is.',
    observer:
      'Je krijgt een kostenvergoeding en je vervoer. Zeg hoeveel, en wanneer het op de rekening staat.',
  } satisfies Record<TakenAs, string>,
};
