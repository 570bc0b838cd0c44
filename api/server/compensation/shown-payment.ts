import type { PaymentImportLine } from '@app/contract/compensation/payment-list';
import { waitsForRate } from '@app/domain/compensation/import-obstacles';
import type { PaymentPreview } from '@app/domain/compensation/import-preview';
import { nameOf, type JudgedPayments } from './judge-payments.ts';

/** The lines of a list of earlier payments as they leave the server. */
export function shownPayments({
  preview,
  known,
  obstacles,
  amounts,
}: JudgedPayments): PaymentImportLine[] {
  const byLine = new Map(preview.map((one) => [one.line, one]));
  return preview.map((line) => ({
    line: line.line,
    state: line.state,
    told: line.value,
    problems: line.problems,
    doubts: [],
    changes: [],
    sameAsLine: line.state === 'same-as-line' ? line.as : null,
    double: line.state === 'double?' ? { ...twinOf(line), why: line.why } : null,
    obstacle: obstacles.get(line.line) ?? null,
    waitsForRate: waitsForRate(line.value, amounts),
  }));

  function twinOf({ twin, value }: Extract<PaymentPreview, { state: 'double?' }>) {
    const { name } = nameOf(value);
    const other = 'known' in twin ? known.get(twin.known) : byLine.get(twin.line)?.value;
    const { flatCents, travelCents, costsCents } = other ?? value;
    return {
      id: 'known' in twin ? twin.known : null,
      line: 'line' in twin ? twin.line : null,
      name,
      cents: flatCents + travelCents + costsCents,
    };
  }
}
