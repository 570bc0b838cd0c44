import type {
  Found,
  FoundCoach,
  FoundDay,
  FoundOrganisation,
  FoundVenue,
} from '@app/contract/search';
import type { KindFound } from '@app/contract/search';
import type { Day } from '@app/domain/day';
import type { z } from 'zod';
import { coachWords, fullName } from './coaches.ts';
import { capital, sayCount, sayDay, sayDayAndYear, sayHours, sayList } from './in-words.ts';
import { sayPhone } from './phone.ts';

/** What one line says: its name, and what stands beside it. */
interface Said {
  title: string;
  says: string;
}

/** Searching for a coach, a day, an organisation or a venue. */
export const searchWords = {
  title: 'Zoeken',
  tab: (search: string) => (search === '' ? 'Zoeken' : `${search} – Zoeken`),
  label: 'Zoek een coach, dag, organisatie of plaats',
  /** In the field, where a narrow one has no room for more. */
  placeholder: 'Naam of dag',
  ownLabel: 'Zoek in mijn dagen',
  go: 'Zoek',
  lead: 'Typ een naam, een dag, een gemeente of een gsm-nummer. Een tikfout is niet erg.',
  ownLead: 'Typ een dag, een gemeente, een organisatie of een thema. Een tikfout is niet erg.',
  examples: 'Bijvoorbeeld: ‘nadia’, ‘14 maart’, ‘ocmw geel’ of ‘0470 12’.',
  ownExamples: 'Bijvoorbeeld: ‘14 maart’, ‘geel’ of ‘ocmw’.',
  found: (count: number, search: string) =>
    count === 0
      ? `Niets gevonden voor ‘${search}’.`
      : `${capital(sayCount(count, 'resultaat', 'resultaten'))} voor ‘${search}’.`,
  /** Told to a screen reader when the list below the field changes. */
  suggested: (count: number) =>
    count === 0
      ? 'Niets gevonden.'
      : `${sayCount(count, 'resultaat', 'resultaten')}. Kies met pijl omlaag en pijl omhoog.`,
  kinds: {
    coaches: { title: 'Coaches', all: (count: number) => `Toon alle ${count} coaches` },
    days: { title: 'Dagen', all: (count: number) => `Toon alle ${count} dagen` },
    organisations: {
      title: 'Organisaties',
      all: (count: number) => `Toon alle ${count} organisaties`,
    },
    venues: { title: 'Plaatsen', all: (count: number) => `Toon alle ${count} plaatsen` },
  } satisfies Record<KindFound, { title: string; all: (count: number) => string }>,
  more: (shown: number, count: number) => `De eerste ${shown} van ${count}.`,
  everything: 'Toon ook al de rest',
  all: (count: number) => `Toon alles op een pagina (${count})`,
  nobody: {
    title: 'Niets gevonden',
    text: 'Kijk of het woord juist geschreven is, of zoek met minder woorden.',
    coaches: 'Alle coaches',
    calendar: 'Naar de kalender',
    ownDays: 'Naar mijn dagen',
  },
  slash: {
    label: 'Met de toets / spring ik naar het zoekveld.',
    hint: 'Dat geldt in deze browser.',
  },
  cancelled: 'gaat niet door',
};

export const sayFound = {
  coach: (coach: z.infer<typeof FoundCoach>): Said => ({
    title: fullName(coach),
    says: beside([
      coach.through === null ? null : sayReach(coach.through),
      coach.town,
      coach.stage === 'coach' ? null : coachWords.stage[coach.stage].toLowerCase(),
    ]),
  }),
  day: (one: z.infer<typeof FoundDay>, today: Day): Said => ({
    title: `${capital((one.day.slice(0, 4) === today.slice(0, 4) ? sayDay : sayDayAndYear)(one.day))}: ${one.title}`,
    says: beside([
      one.cancelled ? searchWords.cancelled : sayHours(one.startsAt, one.endsAt),
      one.theme === one.title ? null : one.theme,
      one.organisation,
      one.venue,
      one.town,
      // Found by the trainer: that stands nowhere else on the line.
      one.trainers.some((name) => one.matched.some((word) => name.includes(word)))
        ? `met ${sayList(one.trainers)}`
        : null,
    ]),
  }),
  organisation: ({ name, town, contactName }: z.infer<typeof FoundOrganisation>): Said => ({
    title: name,
    says: beside([town, contactName]),
  }),
  venue: ({ name, town, address, organisation }: z.infer<typeof FoundVenue>): Said => ({
    title: name,
    says: beside([address, town, organisation]),
  }),
};

const sayReach = (through: string): string =>
  through.startsWith('+') ? sayPhone(through) : through;

const beside = (parts: readonly (string | null)[]): string =>
  [...new Set(parts.filter(Boolean))].join(' · ');

/** How many were found in all kinds together. */
export const countFound = (found: z.infer<typeof Found>): number =>
  Object.values(found).reduce((sum, group) => sum + group.found, 0);
