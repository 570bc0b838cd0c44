import type { listCandidates } from '@app/contract/sessions/asking';
import type { CandidatePerson } from '@app/db/sessions/questions';
import type { Gathered } from '@app/db/participation/facts';
import { groupOf, groups, type Group, type Judgement } from '@app/domain/participation/judge';
import { inOrder, type Why } from '@app/domain/participation/order';
import { folded } from '@app/domain/written';
import type { z } from 'zod';
import { askedOf, judgeEach } from '../participation/judging.ts';

interface Candidate {
  person: CandidatePerson;
  asked: boolean;
  group: Group;
  judgements: Judgement[];
  why: Why[];
}

/** Everybody who has no place yet, in three groups, and inside a group in an order that says why. */
export function candidatesOf(
  gathered: Gathered,
  people: Map<string, CandidatePerson>,
): Candidate[] {
  const { coaches, observers } = gathered.day;
  const sure = new Set([...coaches.map(({ coachId }) => coachId), ...observers]);
  const judge = judgeEach(gathered);
  const judged = [...gathered.coaches.values()].flatMap(({ facts, asked }) => {
    const verdict = judge(facts.coachId, askedOf(gathered, facts.coachId));
    const person = people.get(facts.coachId);
    return verdict && person && !sure.has(facts.coachId)
      ? {
          ...facts,
          person,
          asked: asked !== null,
          judgements: verdict.judgements,
          group: groupOf(verdict.judgements),
        }
      : [];
  });
  return groups.flatMap((group) =>
    inOrder(
      judged.filter((one) => one.group === group),
      gathered.day.today,
    ).map(({ candidate: { person, asked, judgements }, reasons }) => ({
      person,
      asked,
      group,
      judgements,
      why: reasons,
    })),
  );
}

type Sought = z.output<typeof listCandidates.schema.querystring>;

/** Of all candidates those that are sought, in the order that holds, and how many there are. */
export function soughtAmong(
  candidates: readonly Candidate[],
  { search = '', most = Infinity, whole, coach }: Sought,
): { candidates: Candidate[]; found: Record<Group, number> } {
  const isCalled = calledLike(search);
  const found: Record<Group, number> = { 'can-be-asked': 0, 'arrange-first': 0, 'not-now': 0 };
  const listed = candidates.filter(({ person, asked, group }) => {
    if (asked) return true;
    if (!isCalled(person)) return false;
    found[group] += 1;
    return found[group] <= most || group === whole || person.id === coach;
  });
  return { candidates: listed, found };
}

/** Every word of it is part of a name; capitals and accents do not count. */
export function calledLike(search: string) {
  const words = folded(search).split(' ').filter(Boolean);
  return ({ firstName, lastName }: Pick<CandidatePerson, 'firstName' | 'lastName'>): boolean => {
    if (words.length === 0) return true;
    const name = folded(`${firstName} ${lastName}`);
    return words.every((word) => name.includes(word));
  };
}
