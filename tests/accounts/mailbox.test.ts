import { atOnce, turnInMailbox } from '@app/domain/accounts/mailbox';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const minute = 60_000;
const at = (moment: number) => new Date(moment).toISOString();
const now = at(Date.parse('2026-11-29T08:00:00Z'));
const ago = (seconds: number) => at(Date.parse(now) - seconds * 1000);

test.each([
  ['an empty mailbox takes it', { sent: 0, lastSent: null, newer: 0 }, 'goes'],
  ['the tenth goes at once', { sent: 9, lastSent: ago(1), newer: 0 }, 'goes'],
  [
    'the eleventh a minute later',
    { sent: 10, lastSent: ago(20), newer: 0 },
    { waitsUntil: ago(-40) },
  ],
  ['and no sooner', { sent: 10, lastSent: ago(59), newer: 0 }, { waitsUntil: ago(-1) }],
  ['nor later', { sent: 10, lastSent: ago(60), newer: 0 }, 'goes'],
  ['a newer one goes in its place', { sent: 10, lastSent: ago(90), newer: 1 }, 'newer-goes'],
  ['many at once leave the newest', { sent: 0, lastSent: null, newer: 10 }, 'newer-goes'],
])('%s', (_, mailbox, turn) => {
  expect(turnInMailbox(mailbox, now)).toEqual(turn);
});

/** A mailbox in the hands of the worker: what was asked at these moments, and when letters went. */
function play(asked: number[]) {
  const sent: { asked: number; at: number }[] = [];
  let waiting: { asked: number; due: number }[] = [];
  const asks = [...asked];
  while (asks.length > 0 || waiting.length > 0) {
    const clock = Math.min(asks[0] ?? Infinity, ...waiting.map(({ due }) => due));
    while (asks[0] === clock) waiting.push({ asked: asks.shift()!, due: clock });
    for (const one of waiting.filter(({ due }) => due <= clock)) {
      const mailbox = {
        sent: sent.filter((letter) => letter.at > clock - 10 * minute).length,
        lastSent: sent.length > 0 ? at(sent.at(-1)!.at) : null,
        newer: waiting.length - waiting.indexOf(one) - 1,
      };
      const turn = turnInMailbox(mailbox, at(clock));
      if (typeof turn === 'object') one.due = Date.parse(turn.waitsUntil);
      else waiting = waiting.filter((other) => other !== one);
      if (turn === 'goes') sent.push({ asked: one.asked, at: clock });
    }
  }
  return sent;
}

describe('any askers, any number, at any time', () => {
  const moment = fc.oneof(
    fc.nat(15 * minute),
    fc.nat(15).map((turn) => turn * minute),
  );
  const asked = fc
    .array(moment, { minLength: 1, maxLength: 60, size: 'max' })
    .map((moments) => moments.sort((one, other) => one - other));

  test('each question is followed within a minute by its letter or one that was asked later', () => {
    fc.assert(
      fc.property(asked, (moments) => {
        const sent = play(moments);
        for (const moment of moments)
          expect(
            sent.some((letter) => letter.asked >= moment && letter.at <= moment + minute),
          ).toBe(true);
      }),
      { endOnFailure: true },
    );
  });

  test('ten minutes bring ten letters at once, and one for each minute', () => {
    fc.assert(
      fc.property(asked, (moments) => {
        const sent = play(moments);
        for (const { at: from } of sent) {
          const within = sent.filter(
            (letter) => letter.at >= from && letter.at < from + 10 * minute,
          );
          expect(within.length).toBeLessThanOrEqual(atOnce + 10);
        }
      }),
      { endOnFailure: true },
    );
  });
});
