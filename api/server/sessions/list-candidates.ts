import type { CandidatePerson } from '@app/db/sessions/questions';
import type { Gathered } from '@app/db/participation/facts';
import { groupOf, groups, type Group, type Judgement } from '@app/domain/participation/judge';
import { inOrder, type Why } from '@app/domain/participation/order';
import { askedOf, judgeEach } from '../participation/judging.ts';

interface Candidate {
  person: CandidatePerson;
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
  const judged = [...gathered.coaches.values()].flatMap(({ facts }) => {
    const verdict = judge(facts.coachId, askedOf(gathered, facts.coachId));
    const person = people.get(facts.coachId);
    return verdict && person && !sure.has(facts.coachId)
      ? { ...facts, person, judgements: verdict.judgements, group: groupOf(verdict.judgements) }
      : [];
  });
  return groups.flatMap((group) =>
    inOrder(
      judged.filter((one) => one.group === group),
      gathered.day.today,
    ).map(({ candidate: { person, judgements }, reasons }) => ({
      person,
      group,
      judgements,
      why: reasons,
    })),
  );
}
