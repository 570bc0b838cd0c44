import type { Invitation } from '@app/contract/sessions/answering';
import type { SessionLine } from '@app/contract/sessions/session';
import { answerDay } from '@app/web/src/lib/language/answer-day.ts';
import { coachName } from '@app/web/src/lib/language/coach-name.ts';
import { coachPages } from '@app/web/src/lib/language/coach-pages.ts';
import { trainerWords, type TrainerSession } from '@app/web/src/lib/language/trainer.ts';
import { sayTalk } from '@app/web/src/lib/language/talks.ts';
import { talksAround } from '@app/domain/sessions/talks';
import { expect, test } from 'vitest';

/** A name with a letter brings a full stop along: a sentence that ends with it has one and no more. */
const talk = { on: '2026-12-01', at: '10:00', minutes: 45, how: null };
const day = {
  day: '2026-12-03',
  startsAt: '09:30',
  endsAt: '16:00',
  title: 'Leefwereld',
  venue: { name: 'De Spil', town: 'Lier', address: null, howToGetThere: null },
  coachesNeeded: 1,
  preparation: talk,
  debriefing: talk,
} as const;
const read = { ...day, trainers: [], coaches: [{ firstName: 'Fatma B.' }], observers: [] };
const trainerSession = read as unknown as TrainerSession & SessionLine;
const asked = {
  ...day,
  trainers: [],
  otherCoaches: ['Erik', 'Fatma B.'],
  observers: [],
} as unknown as Invitation;

test.each<[string, string]>([
  ['the next talk of a trainer', trainerWords.nextTalk(trainerSession, '2026-11-29').title],
  ['her next day', trainerWords.nextDay(trainerSession, '2026-11-29').says],
  ['a line of her list', trainerWords.line(trainerSession, 'an', 0)],
  ['the next day of a coach', coachPages.nextDay(asked, '2026-11-29').says],
  ['a day in her calendar', coachPages.comingDay(asked)],
  ['the debriefing', talksAround(asked, '2026-11-29T10:00:00Z').map(sayTalk).at(-1)!.says],
  [
    'what comes',
    answerDay
      .comes(asked, '2026-11-29T10:00:00Z')
      .map(({ says }) => says)
      .join(' '),
  ],
  ['what others see', coachName.own.says('Fatma B.')],
])('%s', (_, sentence) => {
  expect(sentence).toContain('Fatma B.');
  expect(sentence).not.toContain('..');
});
