import { sayDay, sayTogether } from '../in-words.en.ts';
import type { GatheringCancelled, GatheringCancelledSentences } from './cancelled.ts';

export const sentences: GatheringCancelledSentences = {
  subject: () => 'We do not come together',
  preview: () => 'You do not have to do anything.',
  title: () => 'We do not come together after all',
  nothingToDo: ({ days }: GatheringCancelled) =>
    `We were looking for a moment to come together: ${sayTogether(days.map(sayDay))}. That does not go on. It is not because of you, and you do not have to do anything.`,
  again: () => 'When we propose something else, we will ask you again.',
};
