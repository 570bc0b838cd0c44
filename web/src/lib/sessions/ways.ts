import type { showCandidate } from '@app/contract/sessions/asking';
import { asksReason, stops, type Judgement } from '@app/domain/participation/judge';
import { usualWriting, writings, type Way } from '@app/domain/participation/ways';
import type { Output } from '#lib/server/api.ts';

export type Asking = Output<typeof showCandidate>;

/** How a coach is asked on the page that asks: in writing, or with the letter in hand. */
export const askedBy = [...writings, 'face-to-face'] as const;
export type AskedBy = (typeof askedBy)[number];

/** The way that was chosen in a form; what nobody offered counts as a letter. */
export const channelFrom = (typed: string | undefined): AskedBy =>
  askedBy.find((way) => way === typed) ?? 'letter';

/** The ways that reach her, and the one that was chosen, or would be. */
export function waysToAsk({ ways, phone, mail, preferredChannel, whatsappAgreed }: Asking) {
  const possible = askedBy.filter((one) => ways.some(({ way }) => way === one));
  const usual = usualWriting({ phone, mail, preferredChannel, whatsappAgreed });
  return { possible, usual };
}

/** What stands in the way, what asks a reason and what we do not know yet, if she is asked in this way. */
export function whatStands({ ways }: Asking, way: Way) {
  const judgements = ways.find((one) => one.way === way)?.judgements ?? [];
  return {
    stopping: stops(judgements),
    warnings: asksReason(judgements),
    unknown: judgements.filter(({ finding, level }) => finding === 'unknown' && level !== 'blocks'),
  };
}

/** What warns in one way and not, or otherwise, in another. */
export const onlyIn = (some: readonly Judgement[], others: readonly Judgement[]): Judgement[] =>
  some.filter((one) => !others.some((other) => saysTheSame(one, other)));

const saysTheSame = (one: Judgement, other: Judgement) =>
  one.condition === other.condition && kindOf(one) === kindOf(other);

const kindOf = ({ finding }: Judgement) => (typeof finding === 'object' ? finding.kind : finding);
