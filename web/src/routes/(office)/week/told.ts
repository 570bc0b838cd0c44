const ways = ['call', 'sms', 'letter', 'face-to-face'] as const;

/** How somebody said she told it; what nobody offered counts as a call. */
export const wayFrom = (typed: string): (typeof ways)[number] =>
  ways.find((way) => way === typed) ?? 'call';
