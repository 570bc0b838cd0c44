import { previewList } from '../coaches/preview-list.ts';
import { takeOverList } from '../coaches/take-over-list.ts';
import { previewSessions } from '../sessions/preview-list.ts';
import { takeOverSessions } from '../sessions/take-over-list.ts';
import { coachLinesLeft, sessionLinesLeft } from './lines-of-left.ts';

/** What is done with a list beside our own work. */
export const listWorks = {
  previewCoaches: previewList,
  takeOverCoaches: takeOverList,
  coachLinesLeft,
  previewSessions,
  takeOverSessions,
  sessionLinesLeft,
};

export type ListWorks = typeof listWorks;
