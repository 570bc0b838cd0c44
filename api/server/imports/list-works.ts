import { previewList } from '../coaches/preview-list.ts';
import { previewDays } from '../sessions/preview-list.ts';

/** What is done with a list beside our own work. */
export const listWorks = {
  previewCoaches: previewList,
  previewSessions: previewDays,
};

export type ListWorks = typeof listWorks;
