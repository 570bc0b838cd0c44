/** What became of a letter. Reasons are for people who repair things: a code and a step, never an address or a text. */
export type LetterOutcome =
  | 'sent'
  /** Try again: the fault is ours or passes by itself. */
  | { later: string }
  /** This address, or this letter to it, will never arrive. */
  | { never: string }
  /** Everything was handed over and then it fell silent: try again with the same Message-ID. */
  | { unknown: string };

type SmtpError = {
  code?: string;
  command?: string;
  responseCode?: number;
  /** 5xx, except 503. */
  permanent?: boolean;
};

export function outcomeOfError(error: unknown, handedOver: boolean): LetterOutcome {
  const failed = error as SmtpError;
  const reason = sayReason(failed);

  if (failed.responseCode) return refusedHere(failed) ? { never: reason } : { later: reason };
  return handedOver ? { unknown: reason } : { later: reason };
}

/** A success that refuses a recipient is no success: there is only one recipient. */
export function outcomeOfSuccess(answer: {
  accepted?: readonly unknown[];
  rejectedErrors?: readonly unknown[] | undefined;
}): LetterOutcome {
  if (answer.accepted && answer.accepted.length > 0) return 'sent';
  const [first] = answer.rejectedErrors ?? [];
  return first ? outcomeOfError(first, false) : { later: 'rejected' };
}

/** A lasting no about the recipient or the letter; one about our own sender or sign-in is ours to repair. */
const refusedHere = ({ permanent, command }: SmtpError): boolean =>
  permanent === true && (command === 'RCPT TO' || command === 'DATA');

const sayReason = ({ responseCode, code, command }: SmtpError): string =>
  [responseCode ?? code ?? 'unknown fault', command].filter(Boolean).join(' ');
