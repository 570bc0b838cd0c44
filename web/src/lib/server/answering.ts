import type { Problem } from '@app/contract/endpoint';
import type { answerInvitation } from '@app/contract/sessions/answering';
import { error, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { backMark, givenBy, type Given, type Happened } from '../answering/marks.ts';
import type { Refused } from '../refused.ts';
import { problemName, sayProblem } from '../language/problems.ts';
import type { Output } from './api.ts';
import { refused, typedIn } from './form.ts';
import { someoneToCall } from './visit.ts';

type Outcome = Output<typeof answerInvitation>['outcome'];
type Sent = { data: { outcome: Outcome }; problem?: never } | { data?: never; problem: Problem };

/** What a personal link shows. A link that opens nothing still has somebody to call. */
export async function openedBy<Shown>(
  event: RequestEvent,
  { data, problem }: { data: Shown; problem?: never } | { data?: never; problem: Problem },
): Promise<Shown> {
  event.setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
  if (!problem) return data;
  error(problem.status, sayProblem(problem), {
    problem: problemName(problem),
    contact: await someoneToCall(event),
  });
}

/** One tap on an answer, whichever way she came in: keeps it, and goes back to the page that says so. */
export async function takeAnswer(
  event: RequestEvent,
  send: (answer: Given | 'give-back', key: string) => Promise<Sent>,
): Promise<ActionFailure<Refused>> {
  const { body, values } = await typedIn(event, { antwoord: 'text', key: 'text' });
  const answer = body.antwoord === backMark ? 'give-back' : givenBy(body.antwoord);
  if (answer === null) return refused(unreadable, values);

  const { data, problem } = await send(answer, body.key);
  if (problem) return refused(problem, values);
  const happened = happenedBy(answer, data.outcome);
  redirect(303, happened ? `${event.url.pathname}?bewaard=${happened}` : event.url.pathname);
}

/** What the page must say that it cannot see in the facts. */
function happenedBy(answer: Given | 'give-back', outcome: Outcome): Happened | null {
  if (outcome === 'overlap') return 'bezet';
  if (outcome === 'given-back') return 'terug';
  if (outcome === 'place') return 'ja';
  if (outcome === 'kept') return answer === 'no' ? 'nee' : 'twijfel';
  return null;
}

const unreadable: Problem = { type: '/problems/invalid-input', title: 'no answer', status: 422 };
