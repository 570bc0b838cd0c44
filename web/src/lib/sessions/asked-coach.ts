import type { listCandidates } from '@app/contract/sessions/asking';
import type { showSession } from '@app/contract/sessions/session';
import { error } from '@sveltejs/kit';
import { sayProblem } from '#lib/language/problems.ts';
import type { Output } from '#lib/server/api.ts';

type Session = Output<typeof showSession>;
type Candidates = Output<typeof listCandidates>['candidates'];

/** The coach a page is about, among all who have no place yet on this day. */
export function coachAmong(candidates: Candidates, id: string) {
  const found = candidates.find(({ coach }) => coach.id === id);
  return found ?? error(404, sayProblem({ type: 'not-found' }), { problem: 'not-found' });
}

/** Questions that wait for an answer, and places without a name: more questions than places asks a reason. */
export function questionsAndPlaces({ asked, coaches, coachesNeeded }: Session) {
  const places = Math.max(0, coachesNeeded - coaches.length);
  return { asked, places, isMore: asked >= places };
}
