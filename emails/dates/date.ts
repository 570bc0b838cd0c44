import type { DateKind } from '@app/domain/date-kinds';
import type { ModuleKind } from '@app/domain/training/module';
import type { InEveryLanguage, Language } from '@app/domain/language';
import { calendarFile, callTo, type InCalendar, type OnOrOff } from '../calendar.ts';
import type { Attachment, Fact, Sender } from '../letter.ts';
import { type SessionDay, whenAndWhere } from '../sessions/when-and-where.ts';
import * as en from './date.en.ts';
import * as nl from './date.nl.ts';

/** A date that a coach is asked to come to herself, as letters tell it. */
export type AskedDate = SessionDay & {
  kind: DateKind;
  about: AboutDate;
  /** First name of the person who gives it; null where we do not know. */
  ledBy: string | null;
};

/** What it is called by: of a training date its module, null of another. */
export type AboutDate = {
  module: { kind: ModuleKind; theme: string | null; name: string | null } | null;
};

const dateWords: InEveryLanguage<typeof nl> = { nl, en };

/** What it is, when, where and with whom. */
export function factsOf(date: AskedDate, language: Language = 'nl'): Fact[] {
  const { labels } = dateWords[language];
  return [
    { label: labels.what, value: [{ dutch: nl.dateName(date) }], exact: true },
    ...whenAndWhere(date, language),
    ...(date.ledBy === null ? [] : [{ label: labels.ledBy[date.kind], value: date.ledBy }]),
  ];
}

/** The date as a file beside a letter. */
export const fileOf = (
  onOrOff: OnOrOff,
  date: AskedDate,
  { inCalendar, sender, link }: { inCalendar: InCalendar; sender: Sender; link: string },
): Attachment =>
  calendarFile(onOrOff, {
    ...date,
    inCalendar,
    calls: date.kind,
    details: onOrOff === 'on' ? { way: [], talks: [], call: callTo(sender), link } : null,
  });
