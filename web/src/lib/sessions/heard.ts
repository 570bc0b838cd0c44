import { channelChoices, type HeardChannel } from '#lib/language/sessions.ts';

/** The channel that was chosen in a form; what nobody offered counts as a call. */
export const heardFrom = (typed: string | undefined): HeardChannel =>
  channelChoices.find(({ value }) => value === typed)?.value ?? 'call';
