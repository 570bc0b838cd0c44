import {
  judgeCoach,
  judgeGathering,
  judgeOffice,
  judgePlace,
  judgeSession,
  type Judgement,
} from '@app/domain/participation/judge';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayLeftOfYear } from '../../web/src/lib/language/agreeing.ts';
import { sayJudgement, standingOf } from '../../web/src/lib/language/conditions.ts';
import { sayStanding } from '../../web/src/lib/language/standings.ts';
import { anyBetweenDays, anyGathering, anyOffice, anyPlace } from '../factories/any-facts.ts';
import {
  allHold,
  anOccasion,
  sessionFacts,
  otherPlace,
  ownLimits,
  placeFacts,
  someMoney,
  someYear,
} from '../factories/participation.ts';

const said = (judgements: Judgement[], name: string) => {
  const judgement = judgements.find(({ condition }) => condition === name);
  return judgement && sayJudgement(judgement);
};
const ofPlace = (different: Parameters<typeof placeFacts>[0], name: string) =>
  said(judgePlace(placeFacts(different), firstTerms), name)?.sentence.replaceAll('\u00a0', ' ');

test('every judgement is said in whole Dutch sentences, with nothing of the machine in them', () => {
  fc.assert(
    fc.property(
      anyPlace,
      anyBetweenDays,
      anyOffice,
      anyGathering,
      (facts, coach, office, gathering) => {
        for (const one of [
          ...judgePlace(facts, firstTerms),
          ...judgeSession(facts.session, firstTerms),
          ...judgeCoach(coach, allHold),
          ...judgeOffice(office, allHold),
          ...judgeGathering(gathering, allHold),
        ]) {
          const { name, sentence, remedy } = sayJudgement(one);
          expect(`${name} – ${sentence}`).toMatch(/^[A-Z].+ – .+\.$/);
          expect(`${sentence} ${remedy}`).not.toMatch(/undefined|NaN|\[object|RV-|\.\./);
        }
      },
    ),
  );
});

test('an own limit is said as the coach would', () => {
  const limits = ownLimits({ perWeek: 1, notOn: [{ weekday: 7, part: 'morning' }] });
  const coach = { limits, otherPlaces: [otherPlace('2027-03-08')] };
  expect(ofPlace({ coach }, 'own-limits')).toBe(
    'hoogstens 1 keer per week, dit is de 2e en niet op zondagvoormiddag. Alleen de coach zelf kan daar iets aan veranderen.',
  );
});

test('what a coach wrote is quoted, cut between two words where it is long', () => {
  const say = (unread: string) =>
    ofPlace({ coach: { limits: ownLimits({ unread }) } }, 'own-limits');
  expect(say('Niet in  Turnhout.\n')).toBe('lees zelf: ‘Niet in Turnhout’.');
  const long = 'Liever niet waar mijn familie woont, '.repeat(9);
  expect(say(long)).toMatch(/^lees zelf: ‘Liever niet waar .{100,150}…’\.$/);
  expect(say('a'.repeat(300))).toBe(`lees zelf: ‘${'a'.repeat(160)}…’.`);
});

test('a limit that is crossed leaves her words to be read', () => {
  const limits = ownLimits({ perWeek: 0, unread: 'Niet in Turnhout' });
  expect(ofPlace({ coach: { limits } }, 'own-limits')).toMatch(
    /iets aan veranderen\. Lees zelf: ‘Niet in Turnhout’\.$/,
  );
});

test('a year is called this year in that year alone', () => {
  const ofMoney = (today: string, name: string, flatCents: number, year = {}) => {
    const money = someMoney({
      years: [someYear(year)],
      occasions: [anOccasion({ agreed: { flatCents, mode: 'car', kmTenths: 20_001 } })],
    });
    const facts = placeFacts({ session: { today }, coach: { money } });
    return said(judgePlace(facts, allHold), name)?.sentence.replaceAll('\u00a0', ' ');
  };
  const nearlyFull = { flatCents: 176_083 - 2383 };
  const ceiling = (today: string) => ofMoney(today, 'within-ceilings', 4300, nearlyFull);
  expect(ceiling('2027-01-01')).toMatch(/^dit jaar kan nog € 23,83, en € 43,00 is afgesproken\./);
  expect(ceiling('2026-12-31')).toMatch(/^in 2027 kan nog € 23,83, en € 43,00 is afgesproken\./);
  expect(ofMoney('2026-12-31', 'within-ceilings', 2000, nearlyFull)).toBe(
    'nog € 3,83 in 2027, na deze dag.',
  );
  expect(ofMoney('2026-12-31', 'travel-within-limit', 2000)).toMatch(/^in 2027 kan nog 2\.000 km/);
  expect(ofMoney('2026-12-31', 'one-scheme', 2000, { scheme: 'real-costs' })).toMatch(
    /^in 2027 betalen wij de echte kosten terug/,
  );
  expect(ofMoney('2026-12-31', 'one-scheme', 2000, { scheme: null })).toMatch(
    /^voor 2027 is nog niet gekozen/,
  );
});

test('less than a day is said as an amount alone', () => {
  const left = (...of: Parameters<typeof sayLeftOfYear>) =>
    sayLeftOfYear(...of).replaceAll('\u00a0', ' ');
  expect(left(2383, 0)).toBe('nog € 23,83 dit jaar');
  expect(left(4300, 1)).toBe('nog € 43,00 en 1 dag dit jaar');
  expect(left(8600, 2, 2027)).toBe('nog € 86,00 en 2 dagen in 2027');
});

test('a trainer in two places is said with both days', () => {
  const trainersAlso = [
    {
      personId: 'naima',
      firstName: 'Naïma',
      title: 'Leefwereld',
      from: '12:00',
      until: '15:00',
      venue: 'Zaal 1',
      town: 'Turnhout',
    },
  ];
  const judged = judgeSession(sessionFacts({ trainersAlso }), firstTerms);
  expect(said(judged, 'never-alone')?.sentence.replaceAll('\u00a0', ' ')).toBe(
    'Naïma staat van 9.30 tot 12.30 uur hier in Lindervoorde, en van 12 tot 15 uur bij ‘Leefwereld’ in Turnhout. Zolang niemand zegt waar, telt Naïma op beide mee.',
  );
});

test('two talks at one hour are said with both days', () => {
  const other = {
    as: 'preparation',
    at: '14:15',
    minutes: 30,
    day: '2027-03-15',
    title: 'Warm onthaal',
    inSeries: false,
  } as const;
  const meetsAlso = [
    { firstName: 'Naïma', talk: 'preparation', at: '14:00', minutes: 60, other } as const,
  ];
  const judged = judgeSession(sessionFacts({ meetsAlso }), firstTerms);
  expect(said(judged, 'prepared-together')?.sentence.replaceAll('\u00a0', ' ')).toBe(
    'Naïma heeft om 14 uur deze voorbereiding, en om 14.15 uur de voorbereiding van ‘Warm onthaal’ op maandag 15 maart. Spreek een ander uur af, of zeg dat het kan.',
  );
});

test('a trainer who cannot come is named', () => {
  const trainersWhoCannot = [{ personId: 'naima', firstName: 'Naïma' }];
  const judged = judgeSession(sessionFacts({ trainersWhoCannot }), firstTerms);
  expect(said(judged, 'never-alone')?.sentence).toBe(
    'Naïma kan niet komen. Zoek een andere trainer, of bel.',
  );
});

test('a private wish is said without a word about which', () => {
  expect(
    said(judgePlace(placeFacts({ coach: { unavailable: true } }), firstTerms), 'available'),
  ).toEqual({
    name: 'Beschikbaarheid',
    sentence: 'niet beschikbaar. Bel als je het toch wil vragen.',
    remedy: 'Bel en vraag',
    lifted: null,
  });
});

test('what was set aside says who did so and why', () => {
  const reason = {
    sessionId: 'session',
    coachId: null,
    condition: 'two-coaches' as const,
    words: 'Els viel uit.',
    on: '2027-02-03',
  };
  const judgements = judgeSession(sessionFacts({ participants: 13 }), firstTerms, {
    reasons: [reason],
    ownChoices: [],
  });
  expect(said(judgements, 'two-coaches')?.lifted).toBe(
    'Met een reden, op 3 februari: ‘Els viel uit.’',
  );
});

test('the five states have their five words', () => {
  const states = ['met', 'warn', 'block', 'unknown', 'too-early'] as const;
  expect(states.map((state) => sayStanding[standingOf(state)])).toEqual([
    'In orde',
    'Opgelet',
    'Niet in orde',
    'Gegevens ontbreken',
    'Later',
  ]);
});
