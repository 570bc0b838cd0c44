import { read, written } from '@app/vault/bytes';
import { lockKey, newCaseKey, unwrapWith } from '@app/vault/case-key';
import { codeWritten, keysOfCode } from '@app/vault/code';
import { open, seal } from '@app/vault/envelope';
import { newIdentity, publicOf } from '@app/vault/identity';
import { DoesNotOpen } from '@app/vault/lock';
import {
  channels,
  markIn,
  saidAsText,
  saidIn,
  steps,
  wishes,
  type Consent,
  type Mark,
  type Said,
  type Told,
} from '@app/vault/said';
import { openConversation, sealConcern, sealReply, type FoundConcern } from '@app/vault/telling';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

const salt = new Uint8Array(32).fill(7);
const at = '2026-11-23T09:12:00.000Z';
const told: Told = {
  ...{ kind: 'told', at, channel: 'web', words: 'Ik had spijt.', name: null, reach: null },
  ...{ wish: 'talk', consents: [] },
};
const yesToCall: Consent = {
  ...{ id: 'ja', step: 'call', whom: '', what: 'op mijn nummer', until: '2026-12-23' },
  reader: null,
};

const text = fc.string({ unit: 'grapheme', maxLength: 400 });
const maybe = fc.option(text.filter((some) => some !== ''));
const line = { at: text, words: text };
const yes = { consent: text };
const consent: fc.Arbitrary<Consent> = fc.record({
  ...{ id: text, whom: text, what: text, reader: maybe },
  step: fc.constantFrom(...steps),
  until: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((day) => day.toISOString().slice(0, 10)),
});
const fromTeller: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('told' as const), ...line, name: maybe, reach: maybe },
    channel: fc.constantFrom(...channels),
    wish: fc.option(fc.constantFrom(...wishes)),
    consents: fc.array(consent, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constantFrom('more' as const, 'withdrawn' as const), ...line }),
  fc.record({ kind: fc.constant('revoked' as const), ...line, ...yes }),
);
const danger = fc.record({
  ...{ kind: fc.constant('danger' as const), ...line, by: text, id: text, whom: text, what: text },
  ...{ second: text, reader: maybe, untold: text },
});
const toTeller: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('answered' as const, 'paused' as const, 'resumed' as const),
    ...{ ...line, by: text },
  }),
  fc.record({ kind: fc.constant('agreed' as const), ...line, by: text, consent }),
  fc.record({
    kind: fc.constantFrom('revoked' as const, 'stepped' as const),
    ...{ ...line, by: text, ...yes },
  }),
  fc.record({
    kind: fc.constantFrom('shared' as const, 'given' as const),
    ...{ ...line, by: text, ...yes, to: text },
  }),
  danger,
);
const amongReaders: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      ...(['noted', 'talked', 'cared', 'labelled', 'sorted', 'closed', 'referred'] as const),
    ),
    ...{ ...line, by: text },
  }),
  fc.record({ kind: fc.constant('seconded' as const), ...line, by: text, danger: text }),
  fc.record({ kind: fc.constant('stepped' as const), ...line, by: text, ...yes }),
  danger,
);

describe('what stands in an envelope', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fromTeller, toTeller, amongReaders, (more, reply, mark) => {
        expect(saidIn(saidAsText(more), 'in')).toEqual(more);
        expect(saidIn(saidAsText(reply), 'out')).toEqual(reply);
        expect(markIn(saidAsText(mark))).toEqual(mark);
      }),
    );
  });

  test('is only what its writer may say: no teller agrees for herself, nobody tells for her', () => {
    const agreed = { kind: 'agreed', at, by: 'Jo', words: '', consent: yesToCall };
    expect(saidIn(JSON.stringify(agreed), 'out')).toEqual(agreed);
    expect(() => saidIn(JSON.stringify(agreed), 'in')).toThrow(DoesNotOpen);
    expect(() => saidIn(saidAsText(told), 'out')).toThrow(DoesNotOpen);
    expect(() => markIn(JSON.stringify(agreed))).toThrow(DoesNotOpen);
  });

  test.each([
    ['a step that does not exist', { ...yesToCall, step: 'sue' }],
    ['no last day', { ...yesToCall, until: 'ooit' }],
    ['nobody', { ...yesToCall, whom: null }],
  ])('is no yes to %s', (_, consent) => {
    const agreed = JSON.stringify({ kind: 'agreed', at, by: 'Jo', words: '', consent });
    expect(() => saidIn(agreed, 'out')).toThrow(DoesNotOpen);
  });

  test.each([
    ['no JSON', 'hallo'],
    ['nothing', 'null'],
    ['another kind', JSON.stringify({ kind: 'shouted', at, words: 'x' })],
    ['no words', JSON.stringify({ kind: 'more', at })],
    ['an answer of a teller', JSON.stringify({ kind: 'answered', at, by: 'Jo', words: 'x' })],
    ['a kind of every object', JSON.stringify({ kind: 'toString', at, words: 'x' })],
    ['a way that does not exist', JSON.stringify({ ...told, channel: 'fax' })],
  ])('is refused when it is %s', (_, written) => {
    expect(() => saidIn(written, 'in')).toThrow(DoesNotOpen);
  });
});

describe('a teller without a name', () => {
  let identities: Awaited<ReturnType<typeof newIdentity>>[];
  let readers: { id: string; recipient: string }[];
  let filed: Awaited<ReturnType<typeof sealConcern>>;

  beforeAll(async () => {
    identities = await Promise.all([newIdentity(), newIdentity()]);
    const recipients = await Promise.all(identities.map(publicOf));
    readers = recipients.map(({ recipient }) => ({ id: crypto.randomUUID(), recipient }));
    filed = await sealConcern(told, readers, salt);
  });

  /** As the server gives it back. */
  const found = (more: Partial<FoundConcern> = {}): FoundConcern => ({
    concern: filed.sealed.concern,
    keys: [{ epoch: 1, locked: filed.sealed.locked }],
    next: 2,
    messages: [
      {
        sequence: 1,
        direction: 'in',
        epoch: 1,
        envelope: filed.sealed.envelope,
        week: '2026-11-23',
      },
    ],
    ...more,
  });

  test('seals for each reader she left ticked, and for nobody else', async () => {
    const envelope = { concern: filed.sealed.concern, sequence: 1, direction: 'in' } as const;
    for (const [at, { reader, wrap }] of filed.sealed.wraps.entries()) {
      expect(reader).toBe(readers[at]!.id);
      const key = await unwrapWith(identities[at]!.opens, read(wrap));
      expect(saidIn(await open(key, envelope, read(filed.sealed.envelope)), 'in')).toEqual(told);
    }
    const [wrap] = filed.sealed.wraps;
    await expect(unwrapWith(identities[1]!.opens, read(wrap!.wrap))).rejects.toThrow(DoesNotOpen);
  });

  test('reads with her code what was answered, after a hand-over too, and writes on', async () => {
    expect(codeWritten(filed.code)).toBe(filed.code);
    const keys = await keysOfCode(filed.code, salt);
    expect(written(keys.lookup)).toBe(filed.sealed.lookup);
    const { concern } = filed.sealed;
    const alone = await openConversation(keys, found());
    expect(alone.heard).toEqual([{ sequence: 1, direction: 'in', week: '2026-11-23', said: told }]);

    const next = newCaseKey();
    const answer: Said = { kind: 'answered', at, by: 'Rita', words: 'Dank je.' };
    const sealed = await seal(next, { concern, sequence: 2, direction: 'out' }, saidAsText(answer));
    const after = found({
      keys: [
        { epoch: 2, locked: written(await lockKey(alone.key, { concern, epoch: 2 }, next)) },
        { epoch: 1, locked: filed.sealed.locked },
      ],
      next: 3,
      messages: [
        ...found().messages,
        { sequence: 2, direction: 'out', epoch: 2, envelope: written(sealed), week: '2026-11-30' },
      ],
    });
    const conversation = await openConversation(keys, after);
    expect(conversation.heard.map(({ said }) => said)).toEqual([told, answer]);

    const more = { kind: 'more', at, words: 'Bel me na zes uur.' } as const;
    const reply = await sealReply(conversation, more);
    expect(reply).toMatchObject({ sequence: 3, epoch: 2 });
    const name = { concern, sequence: 3, direction: 'in' } as const;
    expect(saidIn(await open(next, name, read(reply.envelope)), 'in')).toEqual(more);
  });

  test('sees of a changed envelope that it does not open, and still reads the others', async () => {
    const keys = await keysOfCode(filed.code, salt);
    const [first] = found().messages;
    const replayed = { ...first!, sequence: 2, direction: 'out' as const };
    const { heard } = await openConversation(keys, found({ messages: [first!, replayed] }));
    expect(heard.map(({ said }) => said)).toEqual([told, null]);
  });

  test.each<[string, (locked: string) => FoundConcern['keys']]>([
    ['without a key', () => []],
    ['with a key that misses the one before', (locked) => [{ epoch: 2, locked }]],
    ['with the key of another code', () => [{ epoch: 1, locked: written(newCaseKey()) }]],
  ])('opens nothing %s', async (_, keys) => {
    const hers = await keysOfCode(filed.code, salt);
    const changed = found({ keys: keys(filed.sealed.locked) });
    await expect(openConversation(hers, changed)).rejects.toThrow(DoesNotOpen);
  });
});
