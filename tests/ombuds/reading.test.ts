import { written } from '@app/vault/bytes';
import { lockKey, newCaseKey, wrapFor } from '@app/vault/case-key';
import { keysOfCode } from '@app/vault/code';
import { newIdentity, publicOf } from '@app/vault/identity';
import { DoesNotOpen } from '@app/vault/lock';
import { openKept, sealLine, type KeptConcern } from '@app/vault/reading';
import { markIn, saidAsText, type Mark, type Told } from '@app/vault/said';
import { openConversation, sealConcern } from '@app/vault/telling';
import { expect, test } from 'vitest';

const at = '2026-11-30T09:00:00.000Z';
const week = '2026-11-30';
const told: Told = {
  ...{ kind: 'told', at, channel: 'web', words: 'Kikker', name: null, reach: null },
  ...{ wish: 'talk', consents: [] },
};
const [jo, rita] = await Promise.all([newIdentity(), newIdentity()]);
const { recipient } = await publicOf(jo);
const hers = { id: 'jo', opens: jo.opens };
const salt = new Uint8Array(32);
const { code, sealed } = await sealConcern(told, [{ id: 'jo', recipient }], salt);

const kept = (more: KeptConcern['messages'] = []): KeptConcern => ({
  ...{ id: sealed.concern, week, deleteIn: null },
  keys: [{ epoch: 1, locked: sealed.locked, wraps: { jo: sealed.wraps[0]!.wrap } }],
  messages: [{ sequence: 1, direction: 'in', epoch: 1, envelope: sealed.envelope, week }, ...more],
});

test('a reader opens what a teller sealed, and the teller what she answers; a note only she', async () => {
  const open = (await openKept(hers, kept()))!;
  expect(open.lines).toEqual([{ sequence: 1, direction: 'in', week, said: told }]);
  const answer = { kind: 'answered', at, by: 'Jo', words: 'Dank je' } as const;
  const out = await sealLine(open, open.key!, { direction: 'out', said: answer });
  const both = kept([{ ...out, direction: 'out', week }]);
  const again = (await openKept(hers, both))!;
  const note: Mark = { kind: 'noted', at, by: 'Jo', words: 'Voorzichtig' };
  const line = await sealLine(again, again.key!, { direction: 'note', said: note });
  expect(line.sequence).toBe(3);
  const all = kept([
    { ...out, direction: 'out', week },
    { ...line, direction: 'note', week },
  ]);
  expect((await openKept(hers, all))!.lines.map(({ said }) => said)).toEqual([told, answer, note]);

  const conversation = await openConversation(await keysOfCode(code, salt), {
    ...{ concern: sealed.concern, keys: [{ epoch: 1, locked: sealed.locked }], next: 4 },
    messages: both.messages.map((one) => ({ ...one, direction: one.direction as 'in' })),
  });
  expect(conversation.heard.at(-1)?.said).toEqual(answer);
});

test('a note shown as an answer, or another number, does not open', async () => {
  const open = (await openKept(hers, kept()))!;
  const note: Mark = { kind: 'noted', at, by: 'Jo', words: 'Voorzichtig' };
  const line = await sealLine(open, open.key!, { direction: 'note', said: note });
  for (const turned of [
    { ...line, direction: 'out' as const },
    { ...line, direction: 'note' as const, sequence: 3 },
  ])
    expect((await openKept(hers, kept([{ ...turned, week }])))!.lines[1]!.said).toBeNull();
});

test('who has no wrap of the last key reads nothing; a wrap of somebody else opens nothing', async () => {
  expect(await openKept({ id: 'rita', opens: rita.opens }, kept())).toBeNull();
  const handed = kept();
  const wraps = { rita: written(await wrapFor((await publicOf(rita)).recipient, newCaseKey())) };
  expect(
    await openKept(hers, {
      ...handed,
      keys: [...handed.keys, { epoch: 2, locked: sealed.locked, wraps }],
    }),
  ).toBeNull();
  const changed = (await openKept({ id: 'jo', opens: rita.opens }, kept()))!;
  expect([changed.key, changed.lines[0]!.said]).toEqual([null, null]);
});

test('a next key counts where the one before locks it: nobody else begins one', async () => {
  const { key } = (await openKept(hers, kept()))!;
  const next = newCaseKey();
  const after = async (under: Uint8Array, epoch = 2) => {
    const locked = written(await lockKey(under, { concern: sealed.concern, epoch }, next));
    const wraps = { jo: written(await wrapFor(recipient, next)) };
    return (await openKept(hers, {
      ...kept(),
      keys: [{ epoch, locked, wraps }, ...kept().keys],
    }))!;
  };
  expect((await after(key!)).key).toEqual(next);
  // The holder of the database knows her recipient, and no key of the concern.
  const forged = await after(newCaseKey());
  expect([forged.key, forged.keys.size, forged.lines[0]!.said]).toEqual([null, 1, told]);
  expect((await after(key!, 3)).key, 'not the next one').toBeNull();
});

test('a note of before notes said whose they were, is read', () => {
  expect(markIn(JSON.stringify({ kind: 'noted', at, words: 'Oud' }))).toEqual({
    ...{ kind: 'noted', at, by: '', words: 'Oud' },
  });
});

test('what no version ever wrote is no line of hers', () => {
  for (const text of ['{}', 'x', saidAsText(told), '{"kind":"noted","at":1,"words":""}'])
    expect(() => markIn(text), text).toThrow(DoesNotOpen);
});
