import { cardInGroups, cardWritten, newCard } from '@app/vault/card';
import {
  bytesOf,
  identityOf,
  lockIdentity,
  newIdentity,
  publicOf,
  unlockIdentity,
} from '@app/vault/identity';
import { DoesNotOpen } from '@app/vault/lock';
import { wordList } from '@app/vault/word-list';
import { newWords, wordsOf, wordsWritten } from '@app/vault/words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('an identity', () => {
  test('opens with the secret it was locked with, words or card, and with no other', async () => {
    const identity = await newIdentity();
    for (const [by, secret, other] of [
      ['words', newWords(), newWords()],
      ['card', newCard(), newCard()],
    ] as const) {
      const locked = await lockIdentity(identity, by, secret);
      expect(await unlockIdentity(locked, secret)).toEqual(identity);
      await expect(unlockIdentity(locked, other)).rejects.toThrow(DoesNotOpen);
    }
  });

  test('travels as bytes, and what is none is refused', async () => {
    const identity = await newIdentity();
    expect(identityOf(bytesOf(identity))).toEqual(identity);
    expect(() => identityOf(new TextEncoder().encode('{}'))).toThrow(DoesNotOpen);
    expect(() => identityOf(new Uint8Array([255]))).toThrow(DoesNotOpen);
  });

  test('is for the age command of today: no type that an older one cannot read', async () => {
    const identity = await newIdentity();
    expect(identity.opens).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
    expect((await publicOf(identity)).recipient).toMatch(/^age1[02-9ac-hj-np-z]{58}$/);
  });
});

describe('six words', () => {
  test('are of a list of 7,776 that differ, in letters that need no accent', () => {
    expect(new Set(wordList).size).toBe(7776);
    for (const word of wordList) expect(word).toMatch(/^[a-z]{4,11}$/);
  });

  test('are read back in capitals, with commas and numbers', () => {
    const words = newWords();
    const typed = words
      .split(' ')
      .map((word, at) => `${at + 1}. ${word.toUpperCase()}`)
      .join(', ');
    expect(wordsWritten(typed)).toBe(words);
    expect(wordsWritten(words.split(' ').slice(1).join(' '))).toBeNull();
    expect(wordsWritten(`${words} ${wordList[0]}`)).toBeNull();
    expect(wordsWritten(words.replace(/^\S+/, 'qqqqq'))).toBeNull();
  });

  test('of a fingerprint are the same each time, and others when one bit is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.integer({ min: 0, max: 255 }),
        (fingerprint, bit) => {
          const other = Uint8Array.from(fingerprint);
          other[bit >> 3]! ^= 1 << (bit & 7);
          expect(wordsWritten(wordsOf(fingerprint))).toBe(wordsOf(fingerprint));
          expect(wordsOf(fingerprint)).toBe(wordsOf(Uint8Array.from(fingerprint)));
          expect(wordsOf(other)).not.toBe(wordsOf(fingerprint));
        },
      ),
    );
  });
});

describe('the emergency card', () => {
  test('is six groups of four, and is read back with what a hand makes of it', () => {
    const card = newCard();
    expect(cardInGroups(card)).toHaveLength(6);
    expect(cardInGroups(card).join('').toLowerCase()).toBe(card);
    expect(cardWritten(cardInGroups(card).join(' - '))).toBe(card);
    expect(cardWritten(card.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(card);
    expect(cardWritten(card.slice(1))).toBeNull();
    expect(cardWritten(`${card.slice(1)}u`)).toBeNull();
  });
});
