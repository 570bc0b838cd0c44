import type { listCandidates } from '@app/contract/sessions/asking';
import type { CandidatePerson } from '@app/db/sessions/questions';
import type { Gathered } from '@app/db/participation/facts';
import type { Moment } from '@app/domain/moment';
import type { AskedFacts } from '@app/domain/participation/facts';
import { leftThisYear } from '@app/domain/participation/left-this-year';
import { termsOn } from '@app/domain/participation/terms';
import {
  groups,
  ownLimitsOf,
  toHandOver,
  type Group,
  type Judgement,
} from '@app/domain/participation/judge';
import { worseIn } from '@app/domain/participation/difference-of-terms';
import { inOrder, type Why } from '@app/domain/participation/order';
import { calledLike } from '@app/domain/written';
import type { z } from 'zod';
import { unreadOf } from '../coaches/shown-words.ts';
import { agreedInShort } from '../compensation/agreed-in-short.ts';
import { askedOf, judgeEach } from '../participation/judging.ts';
import { judgeInUsualWay, type JudgedInUsualWay } from './judge-in-usual-way.ts';

interface JudgedCandidate extends JudgedInUsualWay {
  person: CandidatePerson;
  asked: boolean;
  why: Why[];
  left: ReturnType<typeof leftThisYear>;
  agreed: ReturnType<typeof agreedInShort>;
}

/** Everybody who has no place yet, in three groups, and inside a group in an order that says why. */
export function candidatesOf(
  gathered: Gathered,
  people: ReadonlyMap<string, CandidatePerson>,
  answerBy: Moment | null,
): readonly JudgedCandidate[] {
  const before = judgedBefore.get(gathered);
  if (before && before.people === people && before.answerBy === answerBy) return before.candidates;

  const candidates = judged(gathered, people, answerBy);
  judgedBefore.set(gathered, { people, answerBy, candidates });
  return candidates;
}

/** What is known and was judged already gives the same again: facts that were kept are not judged twice. */
const judgedBefore = new WeakMap<
  Gathered,
  {
    people: ReadonlyMap<string, CandidatePerson>;
    answerBy: Moment | null;
    candidates: readonly JudgedCandidate[];
  }
>();

function judged(
  gathered: Gathered,
  people: ReadonlyMap<string, CandidatePerson>,
  answerBy: Moment | null,
): JudgedCandidate[] {
  const { coaches, observers } = gathered.session;
  const sure = new Set([...coaches.map(({ coachId }) => coachId), ...observers]);
  const judge = judgeInUsualWay(gathered, answerBy);
  const terms = termsOn(gathered.terms, gathered.session.day);
  const all = [...gathered.coaches.values()].flatMap(({ facts, question }) => {
    const person = people.get(facts.coachId);
    const verdict = person && judge(person);
    return verdict && !sure.has(facts.coachId)
      ? {
          ...facts,
          person,
          asked: question !== null,
          verdict,
          left: leftThisYear(facts, gathered.session, terms),
          agreed: agreedInShort(facts.money, gathered.session),
        }
      : [];
  });
  return groups.flatMap((group) =>
    inOrder(
      all.filter(({ verdict }) => verdict.group === group),
      gathered.session,
    ).map(({ candidate: { person, asked, verdict, left, agreed }, reasons }) => ({
      person,
      asked,
      left,
      agreed,
      ...verdict,
      why: reasons.filter((why) => !isJudged(why, verdict.judgements)),
    })),
  );
}

/** What stands among the conditions with its reason is not said a second time. */
const isJudged = (why: Why, judgements: readonly Judgement[]): boolean =>
  why.kind === 'said-of-day' &&
  judgements.some(({ condition, finding }) => condition === 'day-suits' && finding !== 'met');

/**
 * Of every coach with a place: what her own limits say about it now, what of them nobody read, what she has to get before
 * it, and what stands worse because the terms changed since.
 */
export function placesOf(gathered: Gathered) {
  const { coaches, observers } = gathered.session;
  const judge = judgeEach(gathered);
  return [...coaches.map(({ coachId }) => coachId), ...observers].flatMap((coachId) => {
    const asked = askedOf(gathered, coachId);
    const now = judge(coachId, asked)?.judgements ?? [];
    const always = [...ownLimitsOf(now), ...toHandOver(now)];
    const before = judgeByTermsOfPlace(gathered, coachId, asked) ?? now;
    const worse = worseIn(before, now);
    const judgements = [...always, ...worse.filter((one) => !always.includes(one))];
    return judgements.length > 0
      ? { coachId, judgements, unread: unreadOf(gathered.coaches.get(coachId)) }
      : [];
  });
}

/** How it would stand by the terms by which her place was given. */
function judgeByTermsOfPlace(gathered: Gathered, coachId: string, asked: AskedFacts) {
  const given = gathered.coaches.get(coachId)?.question?.place?.termsVersion;
  if (given === undefined) return undefined;
  const startsOn = gathered.session.day;
  const terms = gathered.terms
    .filter(({ version }) => version === given)
    .map((one) => ({ ...one, startsOn }));
  return judgeEach({ ...gathered, terms })(coachId, asked)?.judgements;
}

type SoughtCandidates = z.output<typeof listCandidates.schema.querystring>;

/** Of all candidates those that are sought, in the order that holds, and how many there are. */
export function soughtAmong(
  candidates: readonly JudgedCandidate[],
  { search = '', most = Infinity, whole, coach, ticked }: SoughtCandidates,
): { candidates: JudgedCandidate[]; found: Record<Group, number> } {
  const isCalled = calledLike(search);
  const found: Record<Group, number> = { 'can-be-asked': 0, 'arrange-first': 0, 'not-now': 0 };
  const places = { ...found };
  const listed = candidates.filter(({ person, asked, group }) => {
    if (asked) return true;
    const isTicked = ticked.includes(person.id);
    const isFound = isCalled(person);
    if (!isTicked && !isFound) return false;
    found[group] += 1;
    // A coach who stands here for her tick alone takes nobody's place on the page.
    if (isFound) places[group] += 1;
    return places[group] <= most || group === whole || person.id === coach || isTicked;
  });
  return { candidates: listed, found };
}
