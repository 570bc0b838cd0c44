import type { Invitation } from '@app/contract/sessions/answering';
import type { Shown } from '@app/db/sessions/answers';
import { talksAround } from '@app/domain/sessions/talks';
import { invitationAt } from '@app/server/sessions/show-invitation';
import { agendaOf, nextOf, type OwnSession } from '@app/web/src/lib/answering/own-sessions.ts';
import { givenBy } from '@app/web/src/lib/answering/marks.ts';
import { stanceOf } from '@app/web/src/lib/answering/stance.ts';
import { answer } from '@app/web/src/lib/language/answer.ts';
import { answerDay } from '@app/web/src/lib/language/answer-day.ts';
import { sayTalk } from '@app/web/src/lib/language/talks.ts';
import { leadsTo, linesOf } from '@app/web/src/lib/post/links.ts';
import { describe, expect, test } from 'vitest';

const asked = (different: Partial<OwnSession> = {}): OwnSession => ({
  invitationId: '6f1c0c3e-6f5b-4a53-9f53-0d6c8b6f0001',
  firstName: 'Nadia',
  language: 'nl',
  title: 'Leefwereld',
  theme: 'Leefwereld',
  organisation: 'OCMW Lindervoorde',
  day: '2026-12-03',
  startsAt: '09:30',
  endsAt: '16:00',
  venue: {
    name: 'Buurthuis De Spil',
    town: 'Lindervoorde',
    address: 'Spilstraat 8',
    howToGetThere: null,
  } as OwnSession['venue'],
  participants: 14,
  trainers: ['Naïma'],
  otherCoaches: ['Erik'],
  observers: [],
  as: 'coach',
  money: null,
  preparation: null,
  debriefing: null,
  answerBy: '2026-11-27T16:00:00.000Z',
  answer: null,
  answeredAt: null,
  cancelsAt: null,
  cancelledReadAt: null,
  standing: 'open',
  mayAnswer: true,
  mayGiveBack: false,
  waits: false,
  news: null,
  willSpeak: null,
  contact: null,
  ...different,
});

describe('what the answer page is about', () => {
  test.each<[what: string, different: Partial<Invitation>, stance: string]>([
    ['nobody answered yet', {}, 'asked'],
    ['she does not know yet', { answer: 'undecided' }, 'undecided'],
    ['her place', { standing: 'comes', answer: 'yes' }, 'coming'],
    [
      'her place, and she does not know any more',
      { standing: 'comes', answer: 'undecided' },
      'wavers',
    ],
    ['her yes without a place yet', { standing: 'stopped', answer: 'yes' }, 'stopped'],
    ['her no, also when the day is full by now', { standing: 'full', answer: 'no' }, 'said-no'],
    ['her no, also after the deadline', { standing: 'too-late', answer: 'no' }, 'said-no'],
    ['a full day', { standing: 'full' }, 'full'],
    ['a full day she waits for', { standing: 'full', waits: true }, 'waits'],
    ['waiting after a no', { standing: 'full', answer: 'no', waits: true }, 'waits'],
    ['a deadline that passed', { standing: 'too-late', answer: 'undecided' }, 'too-late'],
    ['waiting still, once the deadline passed', { standing: 'too-late', waits: true }, 'waits'],
    ['a cancelled day, whatever she said', { standing: 'cancelled', answer: 'no' }, 'cancelled'],
    ['a day that began', { standing: 'over', answer: 'yes' }, 'over'],
  ])('%s', (_, different, stance) => {
    expect(stanceOf(asked(different))).toBe(stance);
  });
});

describe('on the day itself', () => {
  const { trainers, willSpeak: _, ...of } = asked();
  const shown = (different: Partial<Shown> = {}): Shown => ({
    ...of,
    contact: null,
    sessionId: of.invitationId,
    coachId: of.invitationId,
    trainers,
    beside: [],
    hasPlace: true,
    answer: 'yes',
    placesLeft: 0,
    beginsAt: '2026-12-03T08:30:00.000Z',
    inCalendar: { sequence: 1, changedAt: '2026-11-16T09:14:02.000Z' },
    cancelled: false,
    spokenAt: null,
    hasPhone: true,
    countedOn: { venue: null, trainers: [], isPrepared: false, isDebriefed: false },
    news: null,
    ...different,
  });

  test.each([
    ['just before it begins', '2026-12-03T08:29:59.000Z', 'comes', true],
    ['the minute it begins', '2026-12-03T08:30:00.000Z', 'comes', false],
    ['the last minute', '2026-12-03T14:59:00.000Z', 'comes', false],
    ['once it ended', '2026-12-03T15:00:00.000Z', 'over', false],
    ['the next morning', '2026-12-04T07:00:00.000Z', 'over', false],
  ])('where it is stays on her page: %s', (_, now, standing, mayGiveBack) => {
    expect(invitationAt(shown(), now)).toMatchObject({ standing, mayGiveBack, mayAnswer: false });
  });

  test('a coach without a place there reads that it began', () => {
    const without = shown({ hasPlace: false, answer: 'undecided', placesLeft: 1 });
    expect(invitationAt(without, '2026-12-03T08:30:00.000Z').standing).toBe('over');
  });
});

describe('what her page says', () => {
  test('which day does not happen: she may have another that day', () => {
    expect(answer.heads.cancelled(asked()).says).toBe(
      'Het gaat over **Leefwereld**, van 9.30 tot 16\u00a0uur in Lindervoorde. Jij hoeft niets te doen.',
    );
  });

  test('that she may say no, also once she said that she does not know yet', () => {
    for (const given of [null, 'undecided'] as const)
      expect(answer.mayRefuse(asked({ answer: given }))).toContain('Nee zeggen mag altijd.');
  });

  test('that the talks before and after still get their hour', () => {
    const steps = answerDay.comes(asked({ standing: 'comes' }), '2026-11-23T09:00:00.000Z');
    expect(steps.map(({ title }) => title)).toEqual([
      'Voor de dag',
      'Donderdag 3 december, 9.30\u00a0uur',
      'Na de dag',
    ]);
  });
});

test('only the three words of a mail mark an answer', () => {
  expect(['ja', 'nee', 'twijfel'].map(givenBy)).toEqual(['yes', 'no', 'undecided']);
  expect([null, '', 'JA', 'yes', 'terug', 'toString'].map(givenBy)).toEqual(Array(6).fill(null));
});

describe('her agenda', () => {
  const talk = { on: '2026-12-01', at: '14:00', minutes: 30, how: null };
  const days = {
    questions: [asked({ day: '2026-12-02', invitationId: 'question' })],
    coming: [
      asked({ standing: 'comes', preparation: talk, invitationId: 'day' }),
      asked({ standing: 'comes', day: '2027-01-06', invitationId: 'later' }),
    ],
    others: [],
    past: [],
    dates: [],
  };
  const seen = (now: string) =>
    agendaOf(days, now).map((month) => month.map(({ kind, on }) => `${on} ${kind}`));

  test('puts talks, questions and days in the order in which they come, by month', () => {
    expect(seen('2026-11-23T09:00:00.000Z')).toEqual([
      ['2026-12-01 talk', '2026-12-02 question', '2026-12-03 day'],
      ['2027-01-06 day'],
    ]);
  });

  test('a talk stands there until its minute, and not after', () => {
    expect(seen('2026-12-01T13:00:00.000Z')[0]).toContain('2026-12-01 talk');
    expect(seen('2026-12-01T13:01:00.000Z')[0]).not.toContain('2026-12-01 talk');
  });

  test('a yes that still waits for us stands there, and is not what happens next', () => {
    const stopped = asked({ standing: 'stopped', answer: 'yes', preparation: talk });
    const waiting = { ...days, questions: [], coming: [stopped] };
    const now = '2026-11-23T09:00:00.000Z';
    expect(agendaOf(waiting, now).flat()).toMatchObject([{ kind: 'day' }]);
    expect(nextOf(waiting, now)).toBeUndefined();
  });

  test('a question is not what happens next', () => {
    expect(nextOf({ ...days, coming: days.coming.slice(1) }, '2026-11-23T09:00:00.000Z')?.on).toBe(
      '2027-01-06',
    );
  });
});

test('a talk without an hour or a length says no more than is known', () => {
  const preparation = { on: '2026-12-01', at: null, minutes: null, how: 'aan de telefoon' };
  const [talk] = talksAround(asked({ preparation }), '2026-11-23T09:00:00.000Z');
  expect(answerDay.sayAround(sayTalk(talk!))).toBe(
    '**Dinsdag 1 december:** je bereidt de dag voor met Erik en Naïma, aan de telefoon.',
  );
});

describe('a letter in the post-box', () => {
  const letter = 'Ja:\nhttps://elsewhere.example/a/token?antwoord=ja\n\nBel 0400 <b>nu</b>';

  test('its addresses become links on our own pages, and nothing else does', () => {
    expect(linesOf(letter).flat()).toEqual([
      { text: 'Ja:' },
      { text: 'https://elsewhere.example/a/token?antwoord=ja', href: '/a/token?antwoord=ja' },
      { text: 'Bel 0400 <b>nu</b>' },
    ]);
  });

  test('opening it as its reader marks no answer', () => {
    expect(leadsTo(letter)).toBe('/a/token');
    expect(leadsTo('Meld mij aan: https://x.example/sign-in/link?token=abc')).toBe(
      '/sign-in/link?token=abc',
    );
    expect(leadsTo('Dag Nadia')).toBeNull();
  });
});
