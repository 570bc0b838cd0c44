import type { Standing } from '#lib/ui/drawings.ts';
import { spoken } from './language.ts';

/** How a condition stands, in the words beside its form. */
export const sayStanding = spoken<Record<Standing, string>>({
  nl: {
    met: 'In orde',
    warn: 'Opgelet',
    block: 'Niet in orde',
    unknown: 'Gegevens ontbreken',
    later: 'Later',
  },
});
