import type { answerAvailability } from '@app/contract/availability/answering';
import type { AvailabilityQuestion } from '@app/contract/availability/question';
import type { DateQuestion } from '@app/contract/dates/question';
import type { answerGathering } from '@app/contract/intervision/answering';
import type { GatheringQuestion } from '@app/contract/intervision/question';
import type { Problem } from '@app/contract/endpoint';
import type {
  acknowledgeNews,
  answerInvitation,
  Invitation,
  readCancellation,
} from '@app/contract/sessions/answering';
import { readLanguage } from '@app/domain/language';
import { error, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import {
  backMark,
  givenBy,
  happenedIn,
  knowMark,
  readMark,
  type Given,
  type Happened,
} from '../answering/marks.ts';
import type { Refused } from '../refused.ts';
import { answerIn } from '../language/answer.ts';
import { problemName, sayProblem } from '../language/problems.ts';
import { wishChosen } from '../coaches/wished.ts';
import type { Answer, Output } from './api.ts';
import { refused, typedIn } from './form.ts';
import { languageSoFar, speakHers } from './language.ts';
import { someoneToCall } from './visit.ts';

/** What she came to, with what every such page shows beside it. */
export const shownQuestion = (
  event: RequestEvent,
  behind: Invitation | AvailabilityQuestion | GatheringQuestion | DateQuestion,
  back?: string,
) => ({
  ...speakHers(event, behind.language),
  ...behindIt(behind),
  marked: givenBy(event.url.searchParams.get('antwoord')),
  happened: happenedIn(event.url),
  now: new Date().toISOString(),
  here: event.url.pathname,
  ...(back && { back: { href: back, word: answerIn[behind.language].agenda } }),
});

const nothing = { asked: null, round: null, gathering: null, date: null };

/** One of the four, by its kind. */
function behindIt(behind: Invitation | AvailabilityQuestion | GatheringQuestion | DateQuestion) {
  if (!('kind' in behind)) return { ...nothing, asked: behind };
  if (behind.kind === 'gathering') return { ...nothing, gathering: behind };
  return behind.kind === 'availability'
    ? { ...nothing, round: behind }
    : { ...nothing, date: behind };
}

type TapOutcome = Output<
  typeof answerInvitation | typeof readCancellation | typeof acknowledgeNews
>['outcome'];
type Sent = { data: { outcome: TapOutcome }; problem?: never } | { data?: never; problem: Problem };

/** What she says about one day of a round, or about how often she would like to come. */
export type RoundTap =
  { session: string; answer: Given } | { wishedPerMonth: AvailabilityQuestion['wishedPerMonth'] };

/** What she says about one moment of an intervision. */
export interface MomentTap {
  moment: string;
  answer: Given;
}

/** What she can tap: an answer, her place back, that she read that the day does not happen, or that she knows what changed. */
export type Tap = Given | 'give-back' | 'read' | { knows: string };

/** What a personal link shows. A link that opens nothing still has somebody to call. */
export async function openedBy<Shown>(
  event: RequestEvent,
  { data, problem }: { data: Shown; problem?: never } | { data?: never; problem: Problem },
): Promise<Shown> {
  event.setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
  if (!problem) return data;
  const language = readLanguage(problem.language);
  if (language) speakHers(event, language);
  error(problem.status, sayProblem(problem, languageSoFar(event)), {
    problem: problemName(problem),
    ...(language && { language }),
    contact: await someoneToCall(event),
  });
}

/** Keeps one tap, whichever way she came in, and goes back to the page that says so. */
export async function takeTap(
  event: RequestEvent,
  send: (tap: Tap, key: string) => Promise<Sent>,
  sayDay: (tap: RoundTap, key: string) => Promise<Answer<typeof answerAvailability>>,
  sayMoment: (tap: MomentTap, key: string) => Promise<Answer<typeof answerGathering>>,
): Promise<ActionFailure<Refused>> {
  const fields = {
    antwoord: 'text',
    letter: 'text',
    dag: 'text',
    moment: 'text',
    wens: 'maybe',
    key: 'text',
  } as const;
  const { body, values } = await typedIn(event, fields);
  const about = roundTapOf(body, values);
  if (about) {
    const { problem } = await sayDay(about, body.key);
    if (problem) return refused(problem, values);
    // Back at the same day, so that she goes on where she was.
    const place = 'session' in about ? `dag-${about.session}` : 'hoe-vaak';
    redirect(303, `${event.url.pathname}#${place}`);
  }
  const said = givenBy(body.antwoord);
  if (body.moment !== '' && said !== null) {
    const { problem } = await sayMoment({ moment: body.moment, answer: said }, body.key);
    if (problem) return refused(problem, values);
    redirect(303, `${event.url.pathname}#moment-${body.moment}`);
  }
  const tap = tapOf(body.antwoord, body.letter);
  if (tap === null) return refused(unreadable, values);

  const { data, problem } = await send(tap, body.key);
  if (problem) return refused(problem, values);
  const happened = happenedBy(tap, data.outcome);
  redirect(303, happened ? `${event.url.pathname}?bewaard=${happened}` : event.url.pathname);
}

function roundTapOf(
  { antwoord, dag, wens }: { antwoord: string; dag: string; wens: string | null },
  values: Refused['values'],
): RoundTap | null {
  if (values.wens) return { wishedPerMonth: wishChosen(wens) };
  const answer = givenBy(antwoord);
  return dag !== '' && answer !== null ? { session: dag, answer } : null;
}

function tapOf(word: string, letter: string): Tap | null {
  if (word === backMark) return 'give-back';
  if (word === knowMark) return { knows: letter };
  return word === readMark ? 'read' : givenBy(word);
}

/** What the page must say beside the facts. */
function happenedBy(tap: Tap, outcome: TapOutcome): Happened | null {
  if (outcome === 'overlap') return 'bezet';
  if (outcome === 'given-back') return 'terug';
  if (outcome === 'place') return 'ja';
  if (outcome === 'kept' || outcome === 'wavers') return tap === 'no' ? 'nee' : 'twijfel';
  return null;
}

const unreadable: Problem = { type: '/problems/invalid-input', title: 'no answer', status: 422 };
