import type { changeCoach } from '@app/contract/coaches';
import type { CoachValues } from '@app/db/coaches/commands';
import { wishKept } from '@app/db/coaches/wishes';
import type { Day } from '@app/domain/day';
import { readEmail } from '@app/domain/written-email';
import type { Written } from '@app/domain/written';
import type { z } from 'zod';
import { refuse, type Slug } from '../http/problem.ts';
import { readIban } from './iban.ts';
import { toE164 } from './phone.ts';

type Typed = z.output<typeof changeCoach.schema.body>['coach'];

/** What somebody typed about a coach, as it is kept. What does not fit is refused beside its field, all at once. */
export function valuesOf(typed: Typed, today: Day, whatsappSince: Day | null = null) {
  const errors: { slug: Slug; pointer: string; detail: string }[] = [];
  const understood = (
    field: 'phone' | 'email' | 'account',
    slug: Slug,
    read: (text: string) => Written<string, string>,
  ) => {
    const text = typed[field];
    if (text === undefined || text === null || text === '') return text && null;
    const written = read(text);
    if ('value' in written) return written.value;
    errors.push({ slug, pointer: `#/coach/${field}`, detail: written.problem });
    return undefined;
  };

  const phone = understood('phone', 'not-a-phone-number', toE164);
  const email = understood('email', 'not-an-address', readEmail);
  const account = understood('account', 'not-an-account-number', readIban);
  const [first] = errors;
  if (first)
    refuse(first.slug, { errors: errors.map(({ pointer, detail }) => ({ pointer, detail })) });

  const { whatsappAgreed } = typed;
  const values: CoachValues = {
    person: told({ firstName: typed.firstName, lastName: typed.lastName }),
    since: typed.since,
    contact: told({
      phone,
      email,
      emailFailedOn: email === undefined ? undefined : null,
      preferredChannel: typed.preferredChannel,
      whatsappAgreedOn: whatsappAgreed === undefined ? undefined : agreedOn(whatsappAgreed),
      street: filled(typed.street),
      postalCode: filled(typed.postalCode),
      town: filled(typed.town),
    }),
    limits: told({
      perWeek: typed.perWeek,
      perMonth: typed.perMonth,
      ...wishKept(typed.wishedPerMonth),
      notInHolidays: typed.notInHolidays,
      words: filled(typed.words),
    }),
    notOn: typed.notOn,
    towns: typed.towns,
    themes: typed.themes,
    followed: typed.followed,
    trainedOn: typed.starterTrainingOn,
  };
  return { values, account: account ?? null };

  function agreedOn(agreed: boolean) {
    return agreed ? (whatsappSince ?? today) : null;
  }
}

/** Without the fields that nobody filled in. */
const told = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Values]?: Exclude<Values[Field], undefined>;
  };

/** An emptied field is nothing at all. */
const filled = (text: string | null | undefined) => (text === '' ? null : text);
