import { mayStartAgain } from '@app/db/embedded/again';
import type { Postmaster } from '@app/db/embedded/postmaster';
import { watch, type News } from '@app/db/embedded/watch';
import { expect, test } from 'vitest';

const minutes = (...at: number[]) => at.map((minute) => minute * 60_000);

test('five falls in five minutes are mended, the sixth is not', () => {
  expect(mayStartAgain(minutes(1, 2, 3, 4, 5), 5 * 60_000)).toBe(true);
  expect(mayStartAgain(minutes(1, 2, 3, 4, 5, 5), 5 * 60_000)).toBe(false);
});

test('falls of five minutes ago are forgotten', () => {
  expect(mayStartAgain(minutes(1, 2, 3, 4, 5, 6), 6 * 60_000)).toBe(true);
  expect(mayStartAgain(minutes(1, 2, 3, 4, 5, 6), 6 * 60_000 - 1)).toBe(false);
});

/** A PostgreSQL that falls when we say so. */
function aPostmaster() {
  let fall = () => {};
  const ended = new Promise<void>((resolve) => (fall = resolve));
  const stop = async () => fall();
  return { ended, fall, stop };
}

/** Watches one after the other of these, and answers with what was heard. */
function watching(them: ReturnType<typeof aPostmaster>[], isStopping = () => false) {
  const heard: News[] = [];
  const hearings: { news: News; then: () => void }[] = [];
  const waiting = [...them];
  const watched = watch(waiting.shift() as Postmaster, {
    again: async () => waiting.shift() ?? Promise.reject(new Error('none left')),
    isStopping,
    tell: (news) => {
      heard.push(news);
      for (const hearing of hearings) if (hearing.news === news) hearing.then();
    },
  });
  return {
    heard,
    stop: watched.stop,
    until: (news: News) => new Promise<void>((then) => hearings.push({ news, then })),
  };
}

test('what falls is started again, and what falls then too', async () => {
  const [first, second, third] = [aPostmaster(), aPostmaster(), aPostmaster()];
  const { heard, stop, until } = watching([first, second, third]);
  for (const one of [first, second]) {
    const back = until('back');
    one.fall();
    await back;
  }
  expect(heard).toEqual(['fell', 'back', 'fell', 'back']);
  await stop();
  expect(heard).toHaveLength(4);
});

test('what keeps falling is lost, once', async () => {
  const them = Array.from({ length: 6 }, aPostmaster);
  const { heard, until } = watching(them);
  for (const one of them.slice(0, -1)) {
    const back = until('back');
    one.fall();
    await back;
  }
  const lost = until('lost');
  them.at(-1)!.fall();
  await lost;
  expect(heard.filter((news) => news === 'fell')).toHaveLength(5);
  expect(heard.at(-1)).toBe('lost');
});

test('what goes while we stop is not started again', async () => {
  let asked = false;
  const [first, second] = [aPostmaster(), aPostmaster()];
  const { heard, stop } = watching([first, second], () => asked);
  asked = true;
  first.fall();
  await stop();
  expect(heard).toEqual([]);
});

test('a stop in the middle of a start again stops that one too', async () => {
  const [first, second] = [aPostmaster(), aPostmaster()];
  let isGone = false;
  void second.ended.then(() => (isGone = true));
  const { stop, until } = watching([first, second]);
  const fell = until('fell');
  first.fall();
  await fell;
  await stop();
  expect(isGone).toBe(true);
});
