import { codeWritten, inGroups, keptOfLookup, keysOfCode, newCode } from '@app/vault/code';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const salt = new Uint8Array(16).fill(7);

describe('a code', () => {
  test('is twenty digits, in five groups to copy', () => {
    const code = newCode();
    expect(code).toMatch(/^\d{20}$/);
    expect(inGroups(code)).toMatch(/^(\d{4} ){4}\d{4}$/);
    expect(inGroups('12345678901234567890')).toBe('1234 5678 9012 3456 7890');
  });

  test('favours no digit', () => {
    const counts = new Array<number>(10).fill(0);
    for (let made = 0; made < 500; made += 1)
      for (const digit of newCode()) counts[Number(digit)]! += 1;
    // 1,000 of each on average; five deviations are 150.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('is read back whatever stands between its digits', () => {
    const between = fc.constantFrom('', ' ', '  ', '-', '.', '\n', ' – ', '/');
    const digits = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), between), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(digits, (parts) => {
        const code = parts.map(([digit]) => digit).join('');
        expect(codeWritten(parts.map((part) => part.join('')).join(''))).toBe(code);
      }),
    );
  });

  test.each([
    ['a digit less', '1234567890123456789'],
    ['a digit more', '123456789012345678901'],
    ['a letter', '1234567890123456789O'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(codeWritten(text)).toBeNull());
});

describe('the keys of a code', () => {
  const code = '12345678901234567890';

  test('are the same each time, and two that say nothing of each other', async () => {
    const [once, again] = await Promise.all([keysOfCode(code, salt), keysOfCode(code, salt)]);
    expect(once).toEqual(again);
    expect(once.lookup).toHaveLength(32);
    expect(once.opens).toHaveLength(32);
    expect(once.lookup).not.toEqual(once.opens);
    expect(keptOfLookup(once.lookup)).not.toEqual(once.lookup);
  });

  test('are others with one other digit, and on another installation', async () => {
    const [hers, near, elsewhere] = await Promise.all([
      keysOfCode(code, salt),
      keysOfCode('12345678901234567891', salt),
      keysOfCode(code, new Uint8Array(16).fill(8)),
    ]);
    expect(new Set([hers, near, elsewhere].map(({ lookup }) => String(lookup))).size).toBe(3);
    expect(new Set([hers, near, elsewhere].map(({ opens }) => String(opens))).size).toBe(3);
  });

  test('say how far they are', async () => {
    const heard: number[] = [];
    await keysOfCode(code, salt, (part) => heard.push(part));
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
    expect(heard.at(-1)).toBe(1);
  });

  test('are not made of what is no code, or with too little salt', async () => {
    await expect(keysOfCode('1234', salt)).rejects.toThrow('not a code');
    await expect(keysOfCode(inGroups(code), salt)).rejects.toThrow('not a code');
    await expect(keysOfCode(code, salt.subarray(1))).rejects.toThrow('the salt is too short');
  });
});
