import type { ConditionName } from '@app/domain/participation/reason';
import { conditionNames } from '@app/domain/participation/terms';
import { sayReason, type WhyNeeded } from '#lib/language/asking.ts';

type Values = Record<string, string[]>;

/** One reason, as it was chosen and typed, for each condition that asks one; nothing when nothing was said. */
export function reasonsIn(values: Values): { condition: ConditionName; reason: string }[] {
  const reason = reasonIn(values);
  if (reason === null) return [];
  return conditionNames
    .filter((condition) => values.condition?.includes(condition))
    .map((condition) => ({ condition, reason }));
}

/** The same reason, where the form asked it for more questions than places. */
export const reasonForMoreIn = (values: Values): string | null =>
  values.moreQuestions ? reasonIn(values) : null;

/** The field for the reason of one question among several; its conditions stand beside it. */
export const reasonField = (coachId: string) => `reason-${coachId}`;
export const conditionField = ({ coachId, sessionId }: { coachId: string; sessionId: string }) =>
  `condition-${coachId}-${sessionId}`;

/** What was typed for one coach holds for each of her questions that asks a reason. */
export function reasonsFor(
  question: { coachId: string; sessionId: string },
  values: Values,
): { condition: ConditionName; reason: string }[] {
  const reason = values[reasonField(question.coachId)]?.[0]?.trim() ?? '';
  const asking = values[conditionField(question)] ?? [];
  return reason === ''
    ? []
    : conditionNames
        .filter((condition) => asking.includes(condition))
        .map((condition) => ({ condition, reason }));
}

function reasonIn(values: Values): string | null {
  const why = values.why?.[0] as WhyNeeded | undefined;
  return sayReason(why ?? 'other', values.words?.[0] ?? '', values.promise ?? []) || null;
}
