import { ways, type Way } from '@app/domain/participation/ways';

/** How each coach gets the question, as it was chosen in the fields `way.<coach>`. */
export const waysIn = (coaches: readonly string[], values: Record<string, string[]>) =>
  coaches.map((coachId) => ({ coachId, channel: wayIn(values[`way.${coachId}`]?.[0]) }));

/** What nobody offered goes by letter, which reaches everybody. */
const wayIn = (typed: string | undefined): Way => ways.find((way) => way === typed) ?? 'letter';
