import type { Coach } from '@app/contract/coaches';
import type { z } from 'zod';
import { typedDay } from '#lib/language/coaches-form.ts';
import { sayPhone } from '#lib/language/phone.ts';
import { townsTyped } from './towns.ts';

/** What stands in the boxes of the form, by field. */
export type CoachValues = Record<string, string[]>;

/** The form of somebody nobody knows yet. */
export const nobody: CoachValues = { preferredChannel: ['call'] };

/** What we keep of a coach, as it stands in the boxes of the form. */
export function valuesOf(coach: z.infer<typeof Coach>): CoachValues {
  const { contact, limits } = coach;
  return {
    firstName: [coach.firstName],
    lastName: [coach.lastName],
    phone: [contact.phone === null ? '' : sayPhone(contact.phone).replaceAll('\u00a0', ' ')],
    email: [contact.email ?? ''],
    preferredChannel: [contact.preferredChannel],
    whatsappAgreed: contact.whatsappAgreedOn === null ? [] : ['yes'],
    street: [contact.street ?? ''],
    postalCode: [contact.postalCode ?? ''],
    town: [contact.town ?? ''],
    since: [typedDay(coach.since)],
    starterTrainingOn: [typedDay(coach.starterTrainingOn)],
    perWeek: [String(limits.perWeek ?? '')],
    perMonth: [String(limits.perMonth ?? '')],
    wishedPerMonth: [String(limits.wishedPerMonth ?? '')],
    notInHolidays: limits.notInHolidays ? ['yes'] : [],
    notOn: limits.notOn.map(({ weekday, part }) => `${weekday}:${part}`),
    notIn: [townsTyped(limits.towns, 'notIn')],
    onlyIn: [townsTyped(limits.towns, 'onlyIn')],
    words: [limits.words ?? ''],
    followed: coach.followed.map(({ themeId }) => themeId),
    ...Object.fromEntries(limits.themes.map(({ themeId, wish }) => [`theme.${themeId}`, [wish]])),
  };
}
