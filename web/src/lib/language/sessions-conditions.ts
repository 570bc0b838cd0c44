import type { ConditionName } from '@app/domain/participation/reason';
import { conditionSentences } from './condition-sentences.ts';

/** The name of the condition that a reason or a choice is about. */
export const nameOfCondition = (condition: string): string =>
  conditionSentences[condition as ConditionName]?.name ?? '';
