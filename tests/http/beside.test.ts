import { besides } from '@app/server/beside/do-beside';
import { expect, test } from 'vitest';
import type { TestWorks } from '../support/works.ts';

const beside = besides<TestWorks>(new URL('../support/works.ts', import.meta.url), {
  megabytes: 48,
  seconds: 2,
});
const here = new AbortController().signal;
const lostLock = Object.assign(new Error('a lock was lost'), { code: '40P01' });
const office = {
  told: async (pid: number) => new Map([['pid', pid]]),
  fails: () => Promise.reject(lostLock),
};
const patience = 120_000;

const lives = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test(
  'work asks what it needs to know, answers, and is gone',
  async () => {
    const told = await beside('asks', null, office, here);
    const pid = told.get('pid')!;
    expect(pid).not.toBe(process.pid);
    expect(lives(pid)).toBe(false);
  },
  patience,
);

test(
  'a question that fails ends the work with the failure as it was',
  async () => {
    await expect(beside('fails', null, office, here)).rejects.toBe(lostLock);
  },
  patience,
);

test(
  'a slip says where it was made',
  async () => {
    const slip = await beside('slips', null, undefined, here).catch((error: unknown) => error);
    expect(slip).toBeInstanceOf(Error);
    expect((slip as Error).stack).toMatch(/^\s+at .*works\.ts/m);
  },
  patience,
);

test.each(['loops', 'hoards', 'ends'] as const)(
  'work that %s is refused, and we go on',
  async (name) => {
    await expect(beside(name, null, office as never, here)).rejects.toMatchObject({
      slug: 'takes-too-much',
    });
    expect((await beside('asks', null, office, here)).size).toBe(1);
  },
  patience,
);

test(
  'work for somebody who went away is ended',
  async () => {
    const leaves = new AbortController();
    let pid = 0;
    const told = async (its: number) => {
      pid = its;
      leaves.abort();
      return new Map();
    };
    await expect(beside('loops', null, { ...office, told }, leaves.signal)).rejects.toThrow();
    expect(lives(pid)).toBe(false);
  },
  patience,
);

test(
  'work sees nothing of our surroundings',
  async () => {
    process.env.SECRET_OF_THIS_TEST = 'secret';
    expect(await beside('surroundings', null, undefined, here)).not.toHaveProperty(
      'SECRET_OF_THIS_TEST',
    );
  },
  patience,
);
