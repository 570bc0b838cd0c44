import type { QuestionLetter } from '@app/db/sessions/questions';
import { stateOfLetter } from '@app/domain/messages/letter-state';

/** How far the letter came that asks a question. */
export const shownLetter = ({ id, since, ...facts }: QuestionLetter, leave: boolean) => ({
  id,
  since,
  state: stateOfLetter(facts, leave),
});
