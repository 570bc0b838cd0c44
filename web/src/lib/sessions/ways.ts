import type { Candidate } from '@app/contract/sessions/asking';
import type { z } from 'zod';

const ways = ['mail', 'sms', 'whatsapp', 'letter', 'face-to-face'] as const;
export type Way = (typeof ways)[number];

/** Ways in which a coach can be asked in writing: only those that reach her, and WhatsApp only if she agreed. */
export const waysTo = ({
  hasEmail,
  phone,
  whatsappAgreed,
}: Pick<z.infer<typeof Candidate>, 'hasEmail' | 'phone' | 'whatsappAgreed'>): Way[] =>
  ways.filter((way) => {
    if (way === 'mail') return hasEmail;
    if (way === 'sms') return phone !== null;
    return way !== 'whatsapp' || (phone !== null && whatsappAgreed);
  });

/** The way that was chosen in a form; what nobody offered counts as a letter. */
export const channelFrom = (typed: string | undefined): Way =>
  ways.find((way) => way === typed) ?? 'letter';
