import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { addDays } from '@app/domain/day';
import { asksReason, type Group, type Judgement } from '@app/domain/participation/judge';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import postgres from 'postgres';
import { thisYear } from '../support/today.ts';
import { statementsOf } from './counting.ts';
import { whileListsComeIn } from './large-lists.ts';
import { answerOf, inTurns, type Ask, type Next, type Took } from './measuring.ts';
import type { Organisation } from './organisation.ts';
import { pageOverTheWire } from './over-the-wire.ts';
import { startBare, startProduct, type Running } from './processes.ts';
import { atMost, ms, ratioRow, times, type Row } from './table.ts';

interface Surroundings {
  barePage: Running;
  data: string;
}

interface Both {
  floor: Took;
  product: Took;
}

type CleanUp = (() => unknown)[];

const floorFile = path.join(import.meta.dirname, 'floor.ts');
const one = { connections: 1, forMs: 2500 };
const ten = { connections: 10, forMs: 2500 };

/** Everything that is measured on an organisation of the usual size. */
export async function measureUsual(
  organisation: Organisation,
  { barePage, data }: Surroundings,
  rows: Row[],
  cleanUp: CleanUp,
): Promise<Both> {
  // The first start builds the pages when they are old; the second one counts.
  await (await startProduct(organisation.ownerUrl, data)).stop();
  const product = await startProduct(organisation.ownerUrl, data);
  cleanUp.push(() => product.stop());
  const floor = await startBare(floorFile, [organisation.ownerUrl]);
  cleanUp.push(() => floor.stop());
  const hello = await startBare(floorFile, []);
  cleanUp.push(() => hello.stop());

  const asks = asksOf(organisation, product.url, floor.url);
  const atRest = await memoryAtRest(product, hello, asks);
  await useForAWhile(asks);
  const listed = await compare(rows, 'a month of days', asks.floorMonth, [asks.month], 2.5);
  const somebodyWrites = writing(organisation, cleanUp);
  const day = [asks.session, asks.candidates];
  for (const [what, product, most] of [
    ['a day with its candidates, judged', day, 4],
    ['the page of that day', [asks.sessionPage], 5],
    ['the page of a month', [asks.monthPage], 3],
    ['Deze week', [asks.week], null],
  ] as const) {
    await compare(rows, what, asks.floorMonth, [...product], most, somebodyWrites);
    await compare(rows, '  again, with nothing written', asks.floorMonth, [...product], null);
  }
  const matrix = `a round of ${organisation.coaches} coaches and 12 days`;
  await compare(rows, matrix, asks.floorMonth, [asks.round], null);
  const followed = `${organisation.coaches} coaches and 12 modules`;
  await compare(rows, followed, asks.floorMonth, [asks.modules], null);
  await answerPage(rows, asks.answerPage, barePage);
  await compare(rows, 'saving an answer', asks.floorMonth, [asks.answer], null);
  await attempt(rows, 'asking a coach', async () => {
    const asking = askAndTakeBack(asks, await aCandidate(asks.candidates));
    const what = 'asking a coach, and taking it back';
    return [ratioRow(what, await inTurns([asks.floorMonth], asking, one), null)];
  });
  for (const [name, page] of [
    ['answer page', asks.answerPage],
    ['coach home', asks.coachHome],
  ] as const)
    await attempt(rows, `${name} over the wire`, async () => [await wireRow(name, page)]);
  for (const [name, page] of asks.vault)
    await attempt(rows, `${name} over the wire`, async () => [await sealingRow(name, page)]);
  rows.push(atRest, startRow(product, hello));
  await attempt(rows, 'eight large lists at once', () =>
    whileListsComeIn(product, asks, asks.month),
  );
  await Promise.all([product.stop(), floor.stop(), hello.stop()]);
  return listed;
}

/** How cost grows: everything ten times. */
export async function measureLarge(
  organisation: Organisation,
  { data }: Surroundings,
  usual: Both,
  rows: Row[],
  cleanUp: CleanUp,
) {
  const product = await startProduct(organisation.ownerUrl, data);
  cleanUp.push(() => product.stop());
  const floor = await startBare(floorFile, [organisation.ownerUrl]);
  cleanUp.push(() => floor.stop());
  const asks = asksOf(organisation, product.url, floor.url);

  const sameDays = await compare(
    rows,
    'as many days, ten times the data',
    asks.floorFewDays,
    [asks.fewDays],
    2.5,
  );
  const growth = sameDays.product.p50 / usual.product.p50;
  const ofFloor = sameDays.floor.p50 / usual.floor.p50;
  rows.push(
    atMost(
      'growth of as many days, beside the floor',
      growth / ofFloor,
      1.2,
      '×',
      `itself ${times(growth).trim()}, floor ${times(ofFloor).trim()}`,
    ),
  );
  await compare(rows, 'a month of ten times as many days', asks.floorMonth, [asks.month], 2.5);
  const many = `candidates among ${organisation.coaches}, with their ceilings`;
  await compare(rows, many, asks.floorFacts, [asks.candidates], 3);
  const year = `the nominative list of ${organisation.coaches} coaches`;
  await compare(rows, year, asks.floorNamed, [asks.named], null);
  const names = `search among ${organisation.coaches}`;
  await compare(rows, names, asks.floorNames, [asks.search], null);
  for (const [what, ask] of [
    ['statements for a candidate list', asks.candidates],
    ['statements for a search', asks.search],
    ['statements for the matrix of modules', asks.modules],
  ] as const)
    await attempt(rows, what, async () => {
      const statements = await statementsOf(organisation, ask.url.slice(product.url.length));
      return [{ what, measured: String(statements), aim: 'constant', reached: null }];
    });
  await Promise.all([product.stop(), floor.stop()]);
}

function asksOf(
  { day, session, answerToken, question, round, cookies }: Organisation,
  product: string,
  floor: string,
) {
  const signedIn = (address: string): Ask => ({
    url: product + address,
    cookie: cookies.coordinator,
  });
  let saidNo = false;
  const from = `${day.slice(0, 7)}-01`;
  const month = `from=${from}&until=${addDays(from, 30)}`;
  const lastYear = thisYear() - 1;
  const few = `from=${day}&until=${addDays(day, 2)}`;
  return {
    month: signedIn(`/api/sessions?${month}`),
    floorMonth: { url: `${floor}/month?${month}` },
    fewDays: signedIn(`/api/sessions?${few}`),
    floorFewDays: { url: `${floor}/month?${few}` },
    session: signedIn(`/api/sessions/${session}`),
    candidates: signedIn(`/api/sessions/${session}/candidates`),
    sessionPage: signedIn(`/sessions/${session}`),
    monthPage: signedIn(`/calendar?month=${day.slice(0, 7)}`),
    week: signedIn('/week'),
    round: signedIn(`/api/availability/${round}`),
    modules: signedIn('/api/modules'),
    answer: {
      url: `${product}/api/me/answers/${question}`,
      cookie: cookies.coach,
      sends: () => ({ key: randomUUID(), answer: (saidNo = !saidNo) ? 'no' : 'undecided' }),
    },
    asking: signedIn(`/api/sessions/${session}/invitations`),
    invitations: signedIn('/api/invitations'),
    search: signedIn(`/api/search?q=${encodeURIComponent('coach17 familie17')}`),
    named: signedIn(`/api/compensation/${lastYear}/names`),
    floorNamed: { url: `${floor}/named/${lastYear}` },
    floorNames: { url: `${floor}/names` },
    floorFacts: { url: `${floor}/facts/${session}` },
    health: { url: `${product}/api/health` },
    answerPage: { url: `${product}/a/${answerToken}` },
    coachHome: { url: `${product}/start`, cookie: cookies.coach },
    vault: [
      ['telling the ombudsperson', { url: `${product}/bericht` }],
      ['the room of concerns', { url: `${product}/concerns`, cookie: cookies.ombudsperson }],
      ['by telephone', { url: `${product}/new-concern`, cookie: cookies.ombudsperson }],
      ['the key', { url: `${product}/key`, cookie: cookies.ombudsperson }],
    ] as const,
  };
}

/** Ends what was kept of earlier looks: a transaction of which everybody sees that it was there, and that changes nothing. */
function writing({ ownerUrl }: Organisation, cleanUp: CleanUp): () => Promise<unknown> {
  const owner = postgres(ownerUrl, { max: 10 });
  cleanUp.push(() => owner.end());
  return () => owner`select pg_current_xact_id()`;
}

/** What runs often is compiled by now, so that the row which is measured first is no worse off than the last. */
async function useForAWhile(asks: ReturnType<typeof asksOf>) {
  const { floorMonth, month, session, candidates, sessionPage, monthPage, week, answerPage } = asks;
  for (let times = 0; times < 30; times += 1)
    for (const ask of [
      floorMonth,
      month,
      session,
      candidates,
      sessionPage,
      monthPage,
      week,
      answerPage,
    ])
      await answerOf(ask).catch(() => null);
}

/** With one connection, which counts, and with ten. */
async function compare(
  rows: Row[],
  what: string,
  floor: Ask,
  product: Ask[],
  most: number | null,
  before?: () => Promise<unknown>,
): Promise<Both> {
  const first = before && { before };
  let alone: Both = { floor: nothing, product: nothing };
  await attempt(rows, what, async () => {
    const same = await sameAnswer(floor, product);
    alone = await inTurns([floor], product, { ...one, ...first });
    const crowd = await inTurns([floor], product, { ...ten, ...first });
    return [ratioRow(what + same, alone, most), ratioRow('  ten connections', crowd, null)];
  });
  return alone;
}

const nothing: Took = { p50: NaN, p99: NaN, times: 0 };

/** A list is compared with the same list: otherwise the ratio says nothing. */
async function sameAnswer(floor: Ask, product: Ask[]) {
  const [theirs, ours] = await Promise.all(
    [floor, product[0]!].map(async (ask) => parsed(await answerOf(ask))),
  );
  const lists = [theirs, ours].map((answer) => (answer as { sessions?: unknown[] }).sessions);
  if (!lists[0] || !lists[1]) return '';
  if (!isDeepStrictEqual(theirs, ours)) throw new Error('the floor answers something else');
  return ` (${lists[0].length})`;
}

function parsed(answer: Buffer): unknown {
  try {
    return JSON.parse(answer.toString());
  } catch {
    return {};
  }
}

/** The first coach who can be asked, with nothing that warns. */
async function aCandidate(candidates: Ask): Promise<string> {
  const { candidates: all } = JSON.parse((await answerOf(candidates)).toString()) as {
    candidates: { coach: { id: string }; asked: boolean; group: Group; judgements: Judgement[] }[];
  };
  const found = all.find(
    ({ asked, group, judgements }) =>
      !asked && group === 'can-be-asked' && asksReason(judgements).length === 0,
  );
  if (!found) throw new Error('nobody can be asked without a reason');
  return found.coach.id;
}

function askAndTakeBack(
  { asking, invitations }: { asking: Ask; invitations: Ask },
  coachId: string,
): Next[] {
  const question = { coachId, channel: 'call', reasons: [], moreQuestions: 'Om zeker te zijn.' };
  return [
    { ...asking, sends: () => ({ key: randomUUID(), ...question }) },
    (answer) => {
      const { invitationId } = JSON.parse(answer.toString()) as { invitationId: string };
      const url = `${invitations.url}/${invitationId}/withdrawal`;
      return { ...invitations, url, sends: () => ({ key: randomUUID() }) };
    },
  ];
}

async function answerPage(rows: Row[], page: Ask, barePage: Running) {
  await attempt(rows, 'answer page', async () => {
    const bytes = (await answerOf(page)).length;
    const bare = { url: `${barePage.url}/?bytes=${bytes}` };
    const bareBytes = (await answerOf(bare)).length;
    const what = `answer page, ${bytes} bytes (bare ${bareBytes})`;
    return [
      ratioRow(what, await inTurns([bare], [page], one), 2),
      ratioRow('  ten connections', await inTurns([bare], [page], ten), null),
    ];
  });
}

async function wireRow(name: string, page: Ask) {
  const { html, css, scripts } = await pageOverTheWire(page);
  const parts = `HTML ${html} + CSS ${css} bytes, ${scripts} scripts`;
  return atMost(`${name} over the wire`, (html + css) / 1000, 14, 'kB', parts);
}

/** A page that seals or opens what only an ombudsperson reads: all of that happens in the browser. */
async function sealingRow(name: string, page: Ask) {
  const { html, css, js } = await pageOverTheWire(page);
  const parts = `HTML ${html} + CSS ${css} + scripts ${js} bytes`;
  return atMost(`${name} over the wire`, (html + css + js) / 1000, 200, 'kB', parts);
}

/** After the first page and the first answer, and a moment of rest. */
async function memoryAtRest(
  product: Running,
  hello: Running,
  asks: { month: Ask; coachHome: Ask },
): Promise<Row> {
  await Promise.all([asks.month, asks.coachHome].map((ask) => answerOf(ask).catch(() => null)));
  await answerOf({ url: `${hello.url}/hello` });
  await pause(3000);
  const what = 'memory at rest';
  const [ours, bare] = [product.memory(), hello.memory()];
  if (ours === null || bare === null)
    return { what, measured: 'not told by this machine', aim: '', reached: null };
  return atMost(what, ours, 200, 'MB', `${times(ours / bare).trim()} of ${bare.toFixed(0)} MB`);
}

const startRow = (product: Running, hello: Running): Row => ({
  what: 'start to first answer, all built',
  measured: `${ms(product.startedInMs)}   bare ${ms(hello.startedInMs)}`,
  aim: '',
  reached: null,
});

/** What cannot be measured says why, and the rest goes on. */
async function attempt(rows: Row[], what: string, work: () => Promise<Row[]>) {
  try {
    rows.push(...(await work()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    rows.push({ what, measured: `not measured: ${why}`, aim: '', reached: null });
  }
}
