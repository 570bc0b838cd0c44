import { sayDay, sayTogether } from '../in-words.ts';
import type { GatheringCancelled, GatheringCancelledSentences } from './cancelled.ts';

export const sentences: GatheringCancelledSentences = {
  subject: () => 'De intervisie gaat niet door',
  preview: () => 'Je hoeft niets te doen.',
  title: () => 'De intervisie gaat niet door',
  nothingToDo: ({ days }: GatheringCancelled) =>
    `We zochten een moment om samen te komen: ${sayTogether(days.map(sayDay))}. Dat gaat niet door. Het ligt niet aan jou, en je hoeft niets te doen.`,
  again: () => 'Stellen we iets anders voor? Dan vragen we het je opnieuw.',
};
