import { coachLine, coachLinesLeft, coachList, previewList } from '../coaches/preview-list.ts';
import { takeOverList } from '../coaches/take-over-list.ts';
import {
  previewSessions,
  sessionLine,
  sessionLinesLeft,
  sessionList,
} from '../sessions/preview-list.ts';
import { takeOverSessions } from '../sessions/take-over-list.ts';

/** What is done with a list beside our own work. */
export const listWorks = {
  previewCoaches: previewList,
  coachList,
  coachLine,
  coachLinesLeft,
  takeOverCoaches: takeOverList,
  previewSessions,
  sessionList,
  sessionLine,
  sessionLinesLeft,
  takeOverSessions,
};

export type ListWorks = typeof listWorks;
