import type { ConditionName } from '@app/domain/participation/reason';
import { conditionSentences } from './condition-sentences.ts';
import { moreQuestions } from './sessions-asking.ts';

/** The name of what a reason or a choice is about. */
export const nameOfCondition = (condition: string): string =>
  conditionSentences[condition as ConditionName]?.name ?? moreQuestions.name;
