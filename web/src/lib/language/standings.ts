import type { Standing } from '#lib/ui/drawings.ts';

/** How a condition stands, in the words beside its form. */
export const sayStanding = {
  met: 'In orde',
  warn: 'Opgelet',
  block: 'Niet in orde',
  unknown: 'Gegevens ontbreken',
  later: 'Later',
} satisfies Record<Standing, string>;
