import type { Answer, Answers } from '@app/domain/import-preview';

const answers: Record<'same' | 'new' | 'leave', Answer | undefined> = {
  same: 'same',
  new: 'someone-else',
  leave: undefined,
};

/** What somebody said about the lines that may be doubles, as the rules ask it. */
export const answersFrom = (doubles: Record<string, 'same' | 'new' | 'leave'>): Answers =>
  Object.fromEntries(
    Object.entries(doubles).map(([line, answer]) => [Number(line), answers[answer]]),
  );
