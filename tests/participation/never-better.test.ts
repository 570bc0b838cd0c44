import type {
  BetweenDaysFacts,
  GatheringFacts,
  OfficeFacts,
  PlaceFacts,
  SessionFacts,
} from '@app/domain/participation/facts';
import {
  groupOf,
  groups,
  judgeCoach,
  judgeGathering,
  judgeOffice,
  judgeSession,
  judgePlace,
  stops,
  type Judgement,
} from '@app/domain/participation/judge';
import type { Recorded } from '@app/domain/participation/lifting';
import type { ConditionName } from '@app/domain/participation/reason';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyBetweenDays,
  anyGathering,
  anyOffice,
  anyPlace,
  anySession,
} from '../factories/any-facts.ts';
import { allHold } from '../factories/participation.ts';

/** The ways in which something about a coach's place can be not known. */
const forget: Record<string, (facts: PlaceFacts) => PlaceFacts> = {
  training: (facts) => ({ ...facts, coach: { ...facts.coach, starterTrainingOn: 'unknown' } }),
  observation: (facts) => ({ ...facts, coach: { ...facts.coach, observedOn: 'unknown' } }),
  wishes: (facts) => ({ ...facts, coach: { ...facts.coach, themeWish: 'unknown' } }),
  question: (facts) => ({ ...facts, asked: { ...facts.asked, on: 'unknown' } }),
  answer: (facts) => ({ ...facts, asked: { ...facts.asked, answer: null } }),
  told: (facts) => ({ ...facts, asked: { ...facts.asked, told: [] } }),
  distances: (facts) => ({ ...facts, distances: [] }),
  town: (facts) => ({ ...facts, session: { ...facts.session, town: null } }),
  information: (facts) => ({ ...facts, session: { ...facts.session, information: [] } }),
};

const forgetOfSession: Record<string, (facts: SessionFacts) => SessionFacts> = {
  participants: (facts) => ({ ...facts, participants: null }),
  trainers: (facts) => ({ ...facts, trainers: [] }),
  preparation: ({ preparation, ...facts }) => ({
    ...facts,
    preparation: preparation && { ...preparation, minutes: null },
  }),
  debriefing: ({ debriefing, ...facts }) => ({
    ...facts,
    debriefing: debriefing && { ...debriefing, minutes: null },
  }),
};

const met = (judgements: Judgement[]) =>
  judgements.filter(({ finding }) => finding === 'met').map(({ condition }) => condition);

test.each(Object.keys(forget))('not knowing the %s never makes anything in order', (what) => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const known = judgePlace(facts, firstTerms);
      const forgotten = judgePlace(forget[what]!(facts), firstTerms);
      expect(met(known)).toEqual(expect.arrayContaining(met(forgotten)));
    }),
  );
});

test.each(Object.keys(forgetOfSession))('not knowing the %s of a session neither', (what) => {
  fc.assert(
    fc.property(anySession, (facts) => {
      const known = judgeSession(facts, firstTerms);
      const forgotten = judgeSession(forgetOfSession[what]!(facts), firstTerms);
      expect(met(known)).toEqual(expect.arrayContaining(met(forgotten)));
    }),
  );
});

const forgetOfCoach: Record<string, (facts: BetweenDaysFacts) => BetweenDaysFacts> = {
  'days that we offered': (facts) => ({ ...facts, offers: 'unknown' }),
  'days on which she came': (facts) => ({ ...facts, attended: [] }),
};

test.each(Object.keys(forgetOfCoach))('not knowing the %s neither', (what) => {
  fc.assert(
    fc.property(anyBetweenDays, (facts) => {
      const known = judgeCoach(facts, allHold);
      const forgotten = judgeCoach(forgetOfCoach[what]!(facts), allHold);
      expect(met(known)).toEqual(expect.arrayContaining(met(forgotten)));
    }),
  );
});

const forgetOfGathering: Record<string, (facts: GatheringFacts) => GatheringFacts> = {
  'who guides it': (facts) => ({ ...facts, facilitator: null }),
  'how many come': (facts) => ({ ...facts, people: null }),
};

test.each(Object.keys(forgetOfGathering))('not knowing of a gathering %s neither', (what) => {
  fc.assert(
    fc.property(anyGathering, (facts) => {
      const known = judgeGathering(facts, allHold);
      const forgotten = judgeGathering(forgetOfGathering[what]!(facts), allHold);
      expect(met(known)).toEqual(expect.arrayContaining(met(forgotten)));
    }),
  );
});

test('not knowing one of the times that we looked at the agreements neither', () => {
  const without = (facts: OfficeFacts, at: number) => ({
    ...facts,
    reviews: facts.reviews.filter((_, one) => one !== at),
  });
  fc.assert(
    fc.property(anyOffice, fc.nat(3), (facts, at) => {
      const known = judgeOffice(facts, allHold);
      expect(met(known)).toEqual(
        expect.arrayContaining(met(judgeOffice(without(facts, at), allHold))),
      );
    }),
  );
});

test('what is not in order always says how strict it is and who may lift it', () => {
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
          const settled = one.finding === 'met' || one.finding === 'too-early';
          expect('level' in one && 'liftedBy' in one).toBe(!settled);
        }
      },
    ),
  );
});

test('in whatever order the facts were read, the findings are the same', () => {
  const turned = <One>(list: One[]) => [...list].reverse();
  fc.assert(
    fc.property(anyPlace, ({ coach, session, asked, distances }) => {
      const other = {
        coach: { ...coach, otherPlaces: turned(coach.otherPlaces) },
        session: {
          ...session,
          trainers: turned(session.trainers),
          trainersWhoCannot: turned(session.trainersWhoCannot),
          trainersAlso: turned(session.trainersAlso),
          meetsAlso: turned(session.meetsAlso),
          coaches: turned(session.coaches),
        },
        asked: { ...asked, told: turned(asked.told) },
        distances,
      };
      expect(judgePlace(other, firstTerms)).toEqual(
        judgePlace({ coach, session, asked, distances }, firstTerms),
      );
      expect(judgeSession(other.session, firstTerms)).toEqual(judgeSession(session, firstTerms));
    }),
  );
});

/** Everybody wrote down something about everything. */
const everything = (conditions: ConditionName[]): Recorded => {
  const coaches = ['godelieve', 'erik', 'els'];
  const about = { sessionId: 'session', on: '2027-03-01' };
  return {
    reasons: conditions.flatMap((condition) =>
      [null, ...coaches].map((coachId) => ({ ...about, coachId, condition, words: 'Zo is het.' })),
    ),
    ownChoices: conditions.flatMap((condition) =>
      coaches.map((coachId) => ({ ...about, coachId, condition })),
    ),
  };
};

test('whatever is written down: nothing disappears, and what nobody may lift still stops', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const before = [...judgePlace(facts, firstTerms), ...judgeSession(facts.session, firstTerms)];
      const recorded = everything(before.map(({ condition }) => condition));
      const after = [
        ...judgePlace(facts, firstTerms, recorded),
        ...judgeSession(facts.session, firstTerms, recorded),
      ];
      expect(after.map(({ finding }) => finding)).toEqual(before.map(({ finding }) => finding));

      const forNobody = stops(before).filter(({ liftedBy }) => liftedBy === 'nobody');
      expect(stops(after)).toEqual(expect.arrayContaining(forNobody));
    }),
  );
});

test('everybody stands in one group, and can be asked exactly when nothing is in the way', () => {
  fc.assert(
    fc.property(anyPlace, (facts) => {
      const judgements = judgePlace(facts, firstTerms);
      const clear =
        stops(judgements).length === 0 && judgements.every(({ finding }) => finding !== 'unknown');
      expect(groups).toContain(groupOf(judgements));
      expect(groupOf(judgements) === 'can-be-asked').toBe(clear);
    }),
  );
});
