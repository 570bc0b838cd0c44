/** What people agreed about money: amounts in cents, `null` as long as nothing was agreed. */
export interface CompensationTerms {
  halfDayCents: number | null;
  fullDayCents: number | null;
  preparationCents: number | null;
  trainingCents: number | null;
  intervisionCents: number | null;
  /** A day that lasts as long or shorter is a half one. */
  halfDayUntilMinutes: number;
  /** Which part of a ceiling may be filled before we say how much is left. */
  warnFromPercent: number;
  /** After a day: how soon the payment is ordered, and how soon it stands on her account. */
  orderWithinWorkingDays: number;
  onAccountWithinDays: number;
  /** After how many days without payment somebody else in the office hears it. */
  escalateAfterDays: number;
}

/** A proposal without amounts: those are the organisation's own. */
export const firstCompensation: CompensationTerms = {
  halfDayCents: null,
  fullDayCents: null,
  preparationCents: null,
  trainingCents: null,
  intervisionCents: null,
  halfDayUntilMinutes: 240,
  warnFromPercent: 80,
  orderWithinWorkingDays: 5,
  onAccountWithinDays: 7,
  escalateAfterDays: 14,
};
