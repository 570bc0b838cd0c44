import { coachLine, coachLinesLeft, coachList, previewList } from '../coaches/preview-list.ts';
import { takeOverList } from '../coaches/take-over-list.ts';
import {
  paymentLine,
  paymentLinesLeft,
  paymentList,
  previewPaymentList,
} from '../compensation/preview-payments.ts';
import { takeOverPayments } from '../compensation/take-over-payments.ts';
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
  previewPayments: previewPaymentList,
  paymentList,
  paymentLine,
  paymentLinesLeft,
  takeOverPayments,
};

export type ListWorks = typeof listWorks;
