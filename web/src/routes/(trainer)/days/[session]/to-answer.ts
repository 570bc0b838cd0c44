import type { TrainerAnswer } from '@app/contract/sessions/session';

interface Question {
  moves: number;
  answer: Pick<TrainerAnswer, 'fits'> | null;
}

/** A day that moved asks its trainer whether it still fits; and what she said once stays in sight. */
export const isToAnswer = ({ moves, answer }: Question): boolean => moves > 0 || answer !== null;
