import type { MyDay } from '@app/contract/coaches/own-data';
import { stateOfOne, type Judgement } from '@app/domain/participation/judge';
import type { Item } from '@app/domain/participation/facts';
import { inBrussels } from '@app/domain/moment';
import { conditionSentences } from './condition-sentences.ts';
import { standingOf } from './conditions.ts';
import { capital, sayDateAndYear, sayDayAndYear, sayHours, sayList } from './in-words.ts';
import { heardWays, sayAt, sayHeard, sayOn, suiting } from './kept-when.ts';
import { say, type Sentences } from './own-data.ts';
import { sayLetters } from './own-data-letters.ts';
import { sayStanding } from './standings.ts';

/** The page with all that is kept about a coach and her days. */
export const ownDaysWords = {
  title: 'Alles over mijn dagen',
  lead: 'Wat we vroegen, wat jij zei, en wat iemand erbij schreef. De laatste dag staat bovenaan.',
  sees: 'Wie plant, ziet dit ook. Trainers zien alleen of je meegaat.',
  day: ({ day, title }: MyDay) => `${capital(sayDayAndYear(day))}: ${title}`,
  shown: (from: number, until: number, all: number) => `Dag ${from} tot ${until} van ${all}`,
  earlier: 'Vroegere dagen',
  later: 'Latere dagen',
};

/** What is kept about one of her days. */
export const sayMyDay = (day: MyDay): string[] => say(day, sayDay);

const sayDay: Sentences<MyDay> = {
  day: () => null,
  title: () => null,
  from: (from, { until, organisation, town, cancelled }) =>
    `Van ${sayHours(from, until)}, bij ${organisation}${town === '' ? '' : `, in ${town}`}.${cancelled ? ' Deze dag ging niet door.' : ''}`,
  until: () => null,
  organisation: () => null,
  town: () => null,
  cancelled: () => null,
  question: (question) => (question === null ? null : say(question, sayQuestion)),
  suits: (said) =>
    said.map(
      ({ answer, aboutDay, channel, heardBy, heardOn, writtenAt }) =>
        `In een ronde zei je dat ${sayDateAndYear(aboutDay)} ${suiting[answer]}. ${sayHeard(heardOn, heardBy, channel)} Opgeschreven op ${sayOn(writtenAt)}.`,
    ),
  answers: (answers) =>
    answers.map(
      ({ answer, channel, heardBy, heardAt, writtenAt }) =>
        `${saidAnswer[answer]} op ${sayAt(heardAt)}, ${heardWays[channel]}.${
          heardBy === null ? '' : ` ${heardBy} schreef dat op, op ${sayOn(writtenAt)}.`
        }`,
    ),
  places: (places) =>
    places.flatMap((place) => [
      `${place.as === 'observer' ? 'Je mocht meekijken' : 'Je kreeg een plaats'} op ${sayAt(place.givenAt)}.${
        place.endedAt === null
          ? ''
          : ` Dat eindigde op ${sayAt(place.endedAt)}: ${endings[place.endedBy ?? 'coordinator']}.`
      }`,
      ...sayJudged('Toen je de plaats kreeg', place.judgements),
    ]),
  reasons: (reasons) =>
    reasons.map(
      ({ condition, reason, by, at, aboutDay }) =>
        `${by ?? 'Iemand'} schreef op ${sayOn(at)} waarom het toch kon (${nameOf(condition)}, voor ${sayDateAndYear(aboutDay)}): ‘${reason}’`,
    ),
  choices: (choices) =>
    choices.map(
      ({ condition, aboutDay, channel, heardBy, heardOn, at }) =>
        `Je koos zelf om toch mee te gaan (${nameOf(condition)}, voor ${sayDateAndYear(aboutDay)}). ${sayHeard(heardOn, heardBy, channel)} Opgeschreven op ${sayOn(at)}.`,
    ),
  trains: (part) =>
    part === null
      ? null
      : `Je bent die dag trainer${part.from === null || part.until === null ? '' : `, van ${sayHours(part.from, part.until)}`}.`,
  fits: (fits) =>
    fits === null
      ? null
      : `De dag past ${fits.fits ? '' : 'niet '}voor jou als trainer. ${sayHeard(fits.heardOn ?? inBrussels(fits.answeredAt).day, fits.heardBy, fits.heardHow ?? 'visit')} Opgeschreven op ${sayOn(fits.answeredAt)}.`,
  letters: (letters) => sayLetters(letters),
};

const sayQuestion: Sentences<NonNullable<MyDay['question']>> = {
  madeAt: (at, { askedBy, as, channel, askedAt }) =>
    [
      `${askedBy ?? 'Iemand'} ${as === 'observer' ? 'vroeg of je wil meekijken' : 'vroeg of je meegaat'}, ${heardWays[channel]}, op ${sayOn(at)}.`,
      askedAt === null
        ? 'Die vraag vertrok nog niet.'
        : sayOn(askedAt) === sayOn(at)
          ? ''
          : `Ze vertrok op ${sayOn(askedAt)}.`,
    ]
      .join(' ')
      .trim(),
  askedAt: () => null,
  askedBy: () => null,
  as: () => null,
  channel: () => null,
  answerBy: (at) => `De laatste dag om te antwoorden: ${sayAt(at)}.`,
  told: (told) =>
    told.length === 0 ? null : `We vertelden je: ${sayList(told.map((item) => items[item]))}.`,
  answer: (answer, { answeredAt }) =>
    answer === null
      ? 'Je antwoordde nog niet.'
      : `Je laatste antwoord is ${answers[answer]}${answeredAt === null ? '' : `, van ${sayAt(answeredAt)}`}.`,
  answeredAt: () => null,
  waitsSince: (at) =>
    at === null ? null : `Alle plaatsen waren weg. Je wacht sinds ${sayAt(at)}.`,
  spokenAt: (at, { spokenBy }) =>
    at === null ? null : `${spokenBy ?? 'Iemand'} sprak er met jou over op ${sayAt(at)}.`,
  spokenBy: () => null,
  cancelledReadAt: (at) =>
    at === null ? null : `Je las op ${sayAt(at)} dat de dag niet doorgaat.`,
  takenBackAt: (at) => (at === null ? null : `We namen de vraag terug op ${sayAt(at)}.`),
  judgements: (judgements) => sayJudged('Toen we het vroegen', judgements),
};

/** What asked attention then, by name and how strict; what was in order is said in one word. */
function sayJudged(when: string, judgements: readonly Judgement[] | null): string[] {
  if (judgements === null || judgements.length === 0) return [];
  const asking = judgements.filter((one) => !['met', 'too-early'].includes(stateOfOne(one)));
  if (asking.length === 0) return [`${when}, was alles in orde.`];
  const said = asking.map(
    (one) => `${nameOf(one.condition)} (${sayStanding[standingOf(stateOfOne(one))].toLowerCase()})`,
  );
  return [`${when}, keken we dit na: ${sayList(said)}.`];
}

const nameOf = (condition: string): string =>
  conditionSentences[condition as keyof typeof conditionSentences]?.name ?? condition;

const answers = { yes: 'ja', no: 'nee', undecided: 'ik weet het nog niet' } as const;

const saidAnswer = {
  yes: 'Je zei ja',
  no: 'Je zei nee',
  undecided: 'Je wist het nog niet',
  'gave-back': 'Je gaf je plaats terug',
} as const;

const endings = {
  coach: 'je gaf je plaats terug',
  cancelled: 'de dag ging niet door',
  coordinator: 'de plaats ging naar iemand anders, of was niet meer nodig',
} as const;

const items: Record<Item, string> = {
  date: 'de dag',
  hours: 'de uren',
  venue: 'de plaats',
  route: 'hoe je er geraakt',
  theme: 'het thema',
  group: 'de groep',
  trainer: 'de trainer',
  role: 'wat je doet',
  money: 'de kostenvergoeding',
  contact: 'wie je kan bellen',
};
