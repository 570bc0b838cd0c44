import type { Sender, Words } from './letter.ts';
import { telephone } from './telephone.ts';

export const greeting = (firstName: string): string => `Hello ${firstName},`;

export const closing = 'Best wishes,';

export const talkInstead = ({ phone, reachable }: Sender): Words =>
  phone === null
    ? 'Would you rather talk? Answer this mail. Then we will call you.'
    : [
        'Would you rather talk? Call me on ',
        { link: phone, href: telephone(phone) },
        ...(reachable ? [', ', { dutch: reachable }, '.'] : ['.']),
      ];

export const footer = ({ organisation: { name, address } }: Sender): Words =>
  `${[name, ...(address?.split('\n') ?? [])].join(', ')}.`;

/** How we reach a coach is hers to choose. */
export const ratherOtherwise = ({ phone }: Sender): Words => [
  'Would you like a letter, a text message or a call? ',
  ...(phone === null
    ? ['Answer this mail.']
    : ['Tell us on ', { link: phone, href: telephone(phone) }, '.']),
];
