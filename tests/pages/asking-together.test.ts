import {
  chosenIn,
  inACall,
  inWriting,
  keepTicks,
  leaving,
  type CoachToAsk,
} from '@app/web/src/lib/sessions/together.ts';
import { togetherWords } from '@app/web/src/lib/language/asking-together.ts';
import { candidatesAt, soughtIn } from '@app/web/src/routes/(office)/sessions/[session]/sought.ts';
import { expect, test } from 'vitest';

const bea = '0197c0de-0000-4000-8000-000000000001';
const erik = '0197c0de-0000-4000-8000-000000000002';
const day = '0197c0de-0000-4000-8000-00000000000a';

const at = (query: string) => chosenIn(new URL(`http://localhost/ask?${query}`), [day]);

test('an address chooses coaches, their ways and days; what was spoiled in it chooses nothing', () => {
  expect(at(`coach=${bea}.sms&coach=${erik}&day=${day}`)).toEqual({
    coach: [`${bea}.sms`, erik],
    day: [day],
  });
  expect(at(`coach=${bea}.pigeon&coach=&coach=1%27&day=monday`)).toEqual({ coach: [bea], day: [] });
});

test('a coach who stands twice is asked once, as chosen last', () => {
  expect(at(`coach=${bea}.mail&coach=${bea}.call`).coach).toEqual([`${bea}.call`]);
});

test('who was ticked on the page of the day is asked, and how it was chosen holds', () => {
  expect(at(`ticked=${bea}&ticked=${erik}&ticked=${bea}&ticked=1%27`).coach).toEqual([bea, erik]);
  expect(at(`ticked=${bea}&coach=${bea}.sms`).coach).toEqual([`${bea}.sms`]);
});

test('an address of the candidates comes back with who was ticked, whatever is sought', () => {
  const sought = soughtIn(
    new URL(`http://localhost/?search=An&ticked=${bea}&ticked=${erik}&series=open`),
  );
  expect(sought).toMatchObject({ search: 'An', ticked: [bea, erik], series: true });
  expect(soughtIn(new URL(candidatesAt(day, sought), 'http://localhost'))).toEqual(sought);
  const everybody = soughtIn(
    new URL(`http://localhost/?search=An&everybody=yes&ticked=${bea}&ticked=x`),
  );
  expect(everybody).toMatchObject({ ticked: [bea], reserve: true });
  expect(everybody.search).toBeUndefined();
});

test('the open days of a series are chosen in one word, and may be narrowed', () => {
  const other = '0197c0de-0000-4000-8000-00000000000b';
  expect(at(`coach=${bea}&series=open`).day).toEqual([day]);
  const days = (query: string) => chosenIn(new URL(`http://localhost/ask?${query}`), [day, other]);
  expect(days(`coach=${bea}&series=open&only=${other}`).day).toEqual([other]);
  expect(days(`coach=${bea}&only=${other}`).day).toEqual([]);
});

test('a form that does something else takes the ticks of its address along', () => {
  const kept = (query: string) => keepTicks(new URL(`http://localhost/?${query}`));
  expect(kept('search=An&coach=x')).toBe('');
  const ticks = `&ticked=${bea}&ticked=${erik}&series=open&only=${day}`;
  expect(kept(`search=An${ticks}`)).toBe(ticks);
  expect(kept(`ticked=${bea}&only=${day}`)).toBe(`&ticked=${bea}`);
});

test('a question that cannot be put leaves nothing', () => {
  const coach = (
    way: CoachToAsk['way'],
    ...standings: CoachToAsk['questions'][number]['standing'][]
  ) =>
    ({
      way,
      questions: standings.map((standing, at) => ({ sessionId: `${at}`, standing })),
    }) as CoachToAsk;
  const all = [
    coach('mail', 'can-be-asked', 'asked'),
    coach('sms', 'can-be-asked'),
    coach('call', 'can-be-asked', 'can-be-asked'),
    coach('mail', 'stopped'),
    coach('call', 'has-place'),
  ];
  expect(leaving(all)).toEqual({ asked: 2, mails: 1, byHand: 1, calls: 1 });
  expect(all.map((one) => [inWriting(one).length, inACall(one).length])).toEqual([
    [1, 0],
    [1, 0],
    [0, 2],
    [0, 0],
    [0, 0],
  ]);
});

test('a coach who is called is asked for the days that can be asked, by name', () => {
  expect(togetherWords.call('0400 00 02 77', ['woensdag 30 december'])).toBe(
    'Bel op 0400 00 02 77 en vraag het voor woensdag 30 december.',
  );
  expect(togetherWords.call('0400 00 02 77', ['dinsdag 8 december', 'woensdag 30 december'])).toBe(
    'Bel op 0400 00 02 77 en vraag het voor dinsdag 8 december en woensdag 30 december, elke dag apart.',
  );
});
