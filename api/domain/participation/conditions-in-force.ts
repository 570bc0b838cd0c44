import type { Condition } from './condition.ts';
import { available } from './conditions/available.ts';
import { balanceOfNumbers } from './conditions/balance-of-numbers.ts';
import { clearInformation } from './conditions/clear-information.ts';
import { daySuits } from './conditions/day-suits.ts';
import { debriefed } from './conditions/debriefed.ts';
import { decidedTogether } from './conditions/decided-together.ts';
import { fixedTandem } from './conditions/fixed-tandem.ts';
import { free } from './conditions/free.ts';
import { guidedApart } from './conditions/guided-apart.ts';
import { knowsTheOmbudsperson } from './conditions/knows-the-ombudsperson.ts';
import { compensationAgreed } from './conditions/compensation-agreed.ts';
import { oneScheme } from './conditions/one-scheme.ts';
import { travelWithinLimit } from './conditions/travel-within-limit.ts';
import { withinCeilings } from './conditions/within-ceilings.ts';
import { insured } from './conditions/insured.ts';
import { neverAlone } from './conditions/never-alone.ts';
import { nothingAdvanced } from './conditions/nothing-advanced.ts';
import { noteSigned } from './conditions/note-signed.ts';
import { notTooMuch } from './conditions/not-too-much.ts';
import { offeredIntervision } from './conditions/offered-intervision.ts';
import { ombudspersonApart } from './conditions/ombudsperson-apart.ts';
import { ombudspersonNotHere } from './conditions/ombudsperson-not-here.ts';
import { ownLimits } from './conditions/own-limits.ts';
import { ownYes } from './conditions/own-yes.ts';
import { paidInTime } from './conditions/paid-in-time.ts';
import { papersLookedAt } from './conditions/papers-looked-at.ts';
import { preparedTogether } from './conditions/prepared-together.ts';
import { shortMeetings } from './conditions/short-meetings.ts';
import { smallGroup } from './conditions/small-group.ts';
import { themeFits } from './conditions/theme-fits.ts';
import { timeToDecide } from './conditions/time-to-decide.ts';
import { trainedAndObserved } from './conditions/trained-and-observed.ts';
import { twoCoaches } from './conditions/two-coaches.ts';
import { upToDate } from './conditions/up-to-date.ts';
import type { Scope } from './facts.ts';
import type { ConditionName } from './reason.ts';

type Of<In extends Scope> = { [Name in ConditionName]: Condition<In, Name> };

/** In the order a coordinator reads them, here and below. A reason without its condition does not compile. */
export const conditionsOfSession = {
  insured,
  'never-alone': neverAlone,
  'two-coaches': twoCoaches,
  'fixed-tandem': fixedTandem,
  'balance-of-numbers': balanceOfNumbers,
  'prepared-together': preparedTogether,
  debriefed,
  'ombudsperson-not-here': ombudspersonNotHere,
} satisfies Partial<Of<'session'>>;

/** Of one coach, apart from her days. */
export const conditionsOfCoach = {
  'offered-intervision': offeredIntervision,
} satisfies Partial<Of<'coach'>>;

/** Of a gathering of coaches. */
export const conditionsOfGathering = {
  'short-meetings': shortMeetings,
  'guided-apart': guidedApart,
  'small-group': smallGroup,
} satisfies Partial<Of<'gathering'>>;

/** Of money that is due to a coach. */
export const conditionsOfPayment = {
  'paid-in-time': paidInTime,
} satisfies Partial<Of<'payment'>>;

/** Of how we work together. */
export const conditionsOfOffice = {
  'decided-together': decidedTogether,
  'ombudsperson-apart': ombudspersonApart,
} satisfies Partial<Of<'office'>>;

export const conditionsOfPlace: Omit<
  Of<'place'>,
  | keyof typeof conditionsOfSession
  | keyof typeof conditionsOfCoach
  | keyof typeof conditionsOfGathering
  | keyof typeof conditionsOfPayment
  | keyof typeof conditionsOfOffice
> = {
  available,
  free,
  'own-limits': ownLimits,
  'day-suits': daySuits,
  'theme-fits': themeFits,
  'trained-and-observed': trainedAndObserved,
  'up-to-date': upToDate,
  'knows-the-ombudsperson': knowsTheOmbudsperson,
  'note-signed': noteSigned,
  'papers-looked-at': papersLookedAt,
  'clear-information': clearInformation,
  'compensation-agreed': compensationAgreed,
  'one-scheme': oneScheme,
  'within-ceilings': withinCeilings,
  'travel-within-limit': travelWithinLimit,
  'nothing-advanced': nothingAdvanced,
  'own-yes': ownYes,
  'time-to-decide': timeToDecide,
  'not-too-much': notTooMuch,
};
