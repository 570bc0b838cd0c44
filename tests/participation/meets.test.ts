import type { MeetsAlso } from '@app/domain/participation/facts';
import { judgeSession } from '@app/domain/participation/judge';
import { meetingsOf, meetTwice, type Agenda } from '@app/domain/participation/meets';
import { firstTerms } from '@app/domain/participation/terms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionFacts } from '../factories/participation.ts';

const other: MeetsAlso['other'] = {
  as: 'preparation',
  at: '14:00',
  minutes: 30,
  day: '2027-03-15',
  title: 'Warm onthaal',
  inSeries: false,
};
const also: MeetsAlso = {
  firstName: 'Naïma',
  talk: 'preparation',
  at: '14:00',
  minutes: 30,
  other,
};
const twice = (different: Partial<MeetsAlso>, there: Partial<MeetsAlso['other']> = {}) =>
  meetTwice('preparation', {
    meetsAlso: [{ ...also, ...different, other: { ...other, ...there } }],
  }).length;

describe('somebody has two things at one hour', () => {
  test.each<[what: string, here: Partial<MeetsAlso>, there: Partial<MeetsAlso['other']>, 0 | 1]>([
    ['the same minutes', {}, {}, 1],
    ['a last minute in common', { at: '13:31' }, {}, 1],
    ['one that begins as the other ends', { at: '13:30' }, {}, 0],
    ['a first minute in common', { at: '14:29' }, {}, 1],
    ['one that ends as the other begins', { at: '14:30' }, {}, 0],
    ['the same hour, of which nobody said how long', { minutes: null }, { minutes: null }, 1],
    [
      'other hours, of which nobody said how long',
      { minutes: null },
      { at: '14:01', minutes: null },
      0,
    ],
    ['an hour inside a talk', {}, { at: '14:29', minutes: null }, 1],
    ['an hour at the end of a talk', {}, { at: '14:30', minutes: null }, 0],
    ['a session at that hour', {}, { as: 'session', at: '09:30', minutes: 300 }, 1],
    ['a session that is over by then', {}, { as: 'session', at: '09:30', minutes: 270 }, 0],
    ['no hour here yet', { at: null }, {}, 0],
    ['no hour there yet', {}, { at: null }, 0],
    ['one talk for two days of a series', {}, { inSeries: true }, 0],
    ['two hours in one series', { at: '14:15' }, { inSeries: true }, 1],
    [
      'a session of the same series at that hour',
      {},
      { as: 'session', minutes: 180, inSeries: true },
      1,
    ],
    ['a debriefing in the same series', {}, { as: 'debriefing', inSeries: true }, 1],
  ])('%s', (_, here, there, found) => {
    expect(twice(here, there)).toBe(found);
  });

  test('is the same seen from either side', () => {
    const hour = fc.integer({ min: 0, max: 23 * 60 }).map(clock);
    const long = fc.option(fc.integer({ min: 1, max: 480 }));
    fc.assert(
      fc.property(hour, long, hour, long, (at, minutes, otherAt, otherMinutes) => {
        expect(twice({ at, minutes }, { at: otherAt, minutes: otherMinutes })).toBe(
          twice({ at: otherAt, minutes: otherMinutes }, { at, minutes }),
        );
      }),
    );
  });
});

const findingOf = (condition: string, different: Parameters<typeof sessionFacts>[0]) =>
  judgeSession(sessionFacts(different), firstTerms).find((one) => one.condition === condition)
    ?.finding;

test('it warns at the talk it is about, with both, and stops nothing', () => {
  const judged = judgeSession(sessionFacts({ meetsAlso: [also] }), firstTerms);
  expect(judged.find((one) => one.condition === 'prepared-together')).toMatchObject({
    level: 'warns',
    liftedBy: 'coordinator',
    finding: {
      kind: 'preparation-elsewhere',
      meets: [
        {
          firstName: 'Naïma',
          at: '14:00',
          other: { as: 'preparation', at: '14:00', day: '2027-03-15', title: 'Warm onthaal' },
        },
      ],
    },
  });
  expect(findingOf('debriefed', { meetsAlso: [also] })).toBe('too-early');
  const debriefing = { on: '2027-03-14', minutes: 15 };
  expect(
    findingOf('debriefed', { debriefing, meetsAlso: [{ ...also, talk: 'debriefing' }] }),
  ).toMatchObject({ kind: 'debriefing-elsewhere' });
});

test('it says nothing of a talk that was, nor before what is graver', () => {
  expect(findingOf('prepared-together', { meetsAlso: [also], today: '2027-03-11' })).toBe('met');
  expect(
    findingOf('prepared-together', {
      meetsAlso: [also],
      preparation: { on: '2027-03-10', minutes: 10 },
    }),
  ).toMatchObject({ kind: 'prepared-too-short' });
  expect(
    findingOf('prepared-together', {
      meetsAlso: [also],
      preparation: { on: '2027-03-10', minutes: null },
    }),
  ).toBe('unknown');
});

describe('what people have beside a talk', () => {
  const naima = { id: 'naima', firstName: 'Naïma', from: null, until: null };
  const agenda = (sessionId: string, different: Partial<Agenda> = {}): Agenda => ({
    sessionId,
    seriesId: `series of ${sessionId}`,
    title: `Over ${sessionId}`,
    day: '2027-03-15',
    from: '09:00',
    until: '16:00',
    preparation: null,
    debriefing: null,
    people: [naima],
    ...different,
  });
  const prepared = agenda('one', {
    day: '2027-03-20',
    preparation: { on: '2027-03-15', at: '10:00', minutes: 30 },
  });

  test('is a session of the same person on that date, with her own hours in it', () => {
    const her = { ...naima, from: '09:30', until: '12:00' };
    expect(meetingsOf([prepared, agenda('other', { people: [her] })]).get('one')).toEqual([
      {
        firstName: 'Naïma',
        talk: 'preparation',
        at: '10:00',
        minutes: 30,
        other: {
          as: 'session',
          at: '09:30',
          minutes: 150,
          day: '2027-03-15',
          title: 'Over other',
          inSeries: false,
        },
      },
    ]);
  });

  test.each([
    ['its own day', agenda('one', { preparation: { on: '2027-03-15', at: null, minutes: null } })],
    ['a session on another date', agenda('other', { day: '2027-03-16' })],
    ['a session of somebody else', agenda('other', { people: [{ ...naima, id: 'karin' }] })],
  ])('is not %s', (_, other) => {
    const agendas = other.sessionId === 'one' ? [other] : [prepared, other];
    expect(meetingsOf(agendas)).toEqual(new Map());
  });

  test('is known at both of two talks, each with the other, and of one series as such', () => {
    const talk = { on: '2027-03-15', at: '14:00', minutes: 30 };
    const two = ['one', 'other'].map((id) =>
      agenda(id, { seriesId: 'same', day: '2027-04-01', preparation: talk, debriefing: null }),
    );
    const found = meetingsOf(two);
    expect([...found.keys()]).toEqual(['one', 'other']);
    for (const [also] of found.values())
      expect(also!.other).toMatchObject({ as: 'preparation', at: '14:00', inSeries: true });
  });
});

function clock(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
