import { occasions } from '@app/domain/compensation/agreed-amount';
import { amountOf } from '@app/domain/compensation/amount-of-day';
import type { Trip } from '@app/domain/compensation/trip';
import { addDays, yearOf } from '@app/domain/day';
import { minutesOf, momentAt } from '@app/domain/moment';
import { firstTerms } from '@app/domain/participation/terms';
import { distanceBetween } from '@app/domain/participation/travel';
import { people, type CoachKey, type ExamplePerson } from '../accounts/examples.ts';
import { coaches } from '../coaches/examples.ts';
import type { agreedAmounts, coachYears } from '../compensation/agreeing-tables.ts';
import type { advances } from '../compensation/due-tables.ts';
import { agreedTerms, comesBy, otherSchemes } from '../compensation/examples.ts';
import { venues } from '../organisations/examples.ts';
import { distances } from '../participation/examples.ts';
import { hasPlace, type Question } from './questions.ts';
import { workingDayBefore, type Calendar } from './calendar.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';

/** How costs are repaid, in the year of today, the two before and the one after, as each coach said on the telephone. */
export const coachYearRows = ({ today }: Calendar): (typeof coachYears.$inferInsert)[] =>
  (Object.keys(coaches) as CoachKey[]).flatMap((coach) =>
    [-2, -1, 0, 1].map((years) => ({
      coachId: personId(coach),
      year: yearOf(today) + years,
      scheme: otherSchemes[coach] ?? 'flat-rate',
      chosenOn: addDays(today, -120),
      chosenHow: 'call' as const,
      heardBy: personId('hilde'),
    })),
  );

/** What each question for a place told, with her way where it is known. */
export const agreedRows = (asked: readonly Question[]): (typeof agreedAmounts.$inferInsert)[] =>
  asked
    .filter(({ as }) => as === 'coach')
    .map((question) => {
      const { coach, planned, askedOn } = question;
      const [from, until] = planned.series.hours;
      const { mode, kmTenths, ticketCents } = wayOf(question);
      return {
        coachId: personId(coach),
        occasion: occasions[0],
        sessionId: planned.sessionId,
        flatCents:
          otherSchemes[coach] === 'real-costs'
            ? null
            : amountOf('session', minutesOf(until) - minutesOf(from), agreedTerms),
        ...{ travelMode: mode, kmTenths, ticketCents },
        needs: needsTicket(coach) ? ('ticket' as const) : null,
        withinDays: agreedTerms.onAccountWithinDays,
        termsVersion: firstTerms.version,
        agreedBy: personId('hilde'),
        agreedAt: momentAt(askedOn, '10:05'),
      };
    });

/** How she comes to a day, there and back: by car from a town whose kilometres are known, and else by bus. */
export function wayOf({ coach, planned: { series, example } }: Question): Trip {
  const mode = comesBy[coach] ?? null;
  const venue = example.venue ?? series.venue;
  const home = (people[coach] as ExamplePerson).town ?? '';
  const km = distanceBetween(home, venues[venue].town, distances.between)?.kmTenths;
  if (mode === 'bicycle') return { mode, kmTenths: 120, ticketCents: null };
  if (mode === 'car' && km !== undefined) return { mode, kmTenths: 2 * km, ticketCents: null };
  return mode === null
    ? { mode, kmTenths: null, ticketCents: null }
    : { mode: 'public-transport', kmTenths: null, ticketCents: 680 };
}

/** Of who comes by bus to every day, the ticket is bought before it. */
const needsTicket = (coach: CoachKey) => comesBy[coach] === 'public-transport';

/** The tickets that were handed over before days that are over; for those that come they are still to be given. */
export const advanceRows = (
  { today }: Calendar,
  asked: readonly Question[],
): (typeof advances.$inferInsert)[] =>
  asked
    .filter((one) => one.as === 'coach' && hasPlace(one) && one.planned.day < today)
    .filter(({ coach }) => needsTicket(coach))
    .map((one) => ({ ...one, cents: wayOf(one).ticketCents! }))
    .map(({ coach, planned, cents }) => ({
      id: idOf('ticket', planned.sessionId, coach),
      ...{ coachId: personId(coach), occasion: occasions[0], sessionId: planned.sessionId },
      ...{ kind: 'ticket', cents, handedBy: personId('hilde') },
      handedOn: workingDayBefore(addDays(planned.day, -3)),
      writtenAt: momentAt(workingDayBefore(addDays(planned.day, -3)), '11:05'),
    }));
