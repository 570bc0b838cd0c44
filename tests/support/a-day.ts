import { expect, type Page } from '@playwright/test';
import { emptyYear } from './empty-year.ts';
import { today } from './today.ts';

/** That nobody followed: these days lie so far ahead that what was followed has run out by then. */
export const theme = 'Samen aan tafel';

interface Different {
  coachesNeeded?: number;
  withTrainer?: boolean;
  /** At a new venue that nobody knows the way to, with a number of participants that nobody knows. */
  lacksInfo?: boolean;
}

/** A day of a test's own, on a Saturday in an empty January, planned by the visitor. Complete, but for what differs. */
export async function aDay(page: Page, different: Different = {}): Promise<string> {
  const [session] = await aSeries(page, 1, different);
  return session!;
}

/** The same on so many Saturdays, in one series. */
export async function aSeries(
  page: Page,
  days: number,
  { coachesNeeded = 1, withTrainer = true, lacksInfo = false }: Different = {},
): Promise<string[]> {
  const { organisations, venues, trainers } = await known(page);
  const year = await emptyYear(page);
  const first = new Date(Date.UTC(year, 0, 7));
  const saturday = (week: number) =>
    new Date(Date.UTC(year, 0, 7 * week + 13 - first.getUTCDay())).toISOString().slice(0, 10);
  const trainerIds = withTrainer ? [trainers.find(({ name }) => name === 'Wouter')!.id] : [];
  const { sessionIds } = await post<{ sessionIds: string[] }>(page, '/series', {
    title: 'Samen op weg',
    themeName: theme,
    organisation: { id: organisations[0]!.id },
    venue: lacksInfo
      ? { new: newVenue() }
      : { id: venues.find(({ name }) => name === 'Buurthuis De Spil')!.id },
    sessions: Array.from({ length: days }, (_, week) => ({
      day: saturday(week),
      startsAt: '09:30',
      endsAt: '12:30',
      themeId: null,
      trainerIds,
      participants: lacksInfo ? null : 8,
      coachesNeeded,
      remark: null,
      preparation: null,
      debriefing: null,
    })),
  });
  return sessionIds;
}

export interface Ready {
  id: string;
  firstName: string;
  name: string;
}

/** Coaches for whom nothing stands in the way of a day, in the order of its page. */
export async function whoIsReady(page: Page, session: string): Promise<Ready[]> {
  const { candidates } = await get<{ candidates: CandidateShown[] }>(
    page,
    `/sessions/${session}/candidates`,
  );
  return candidates
    .filter(({ group, judgements }) => group === 'can-be-asked' && !judgements.some(warns))
    .map(({ coach: { id, firstName, lastName } }) => ({
      id,
      firstName,
      name: `${firstName} ${lastName}`,
    }));
}

/** Asks her, also when more questions wait than there are places. What is not mailed is brought at once. */
export async function ask(page: Page, session: string, { id }: Ready, channel: Way = 'letter') {
  const asked = await post<{ invitationId: string }>(page, `/sessions/${session}/invitations`, {
    coachId: id,
    channel,
    moreQuestions: 'We zoeken ook een reserve.',
  });
  if (channel !== 'mail')
    await post(page, `/invitations/${asked.invitationId}/bringing`, { how: channel });
  return asked;
}

type Way = 'mail' | 'sms' | 'whatsapp' | 'letter' | 'face-to-face';

/** Her question is not needed any more. */
export const takeBack = (page: Page, invitation: string) =>
  post(page, `/invitations/${invitation}/withdrawal`, {});

/** Her yes, as it was heard on the telephone today. */
export const heardYes = (page: Page, session: string, { id }: Ready) =>
  post(page, `/sessions/${session}/answers`, {
    coachId: id,
    answer: 'yes',
    channel: 'call',
    heardOn: today(),
    told: 'date hours venue route theme group trainer role money contact'.split(' '),
  });

/** The address of a question's own page, as her letter tells it. */
export async function linkOf(page: Page, invitation: string): Promise<string> {
  const { link } = await get<{ link: string }>(page, `/invitations/${invitation}`);
  return new URL(link).pathname;
}

/** The address of her own page, made anew. */
export async function ownPageOf(page: Page, { id }: Ready): Promise<string> {
  return (await post<{ path: string }>(page, `/coaches/${id}/page-links`, {})).path;
}

/** The day will not happen, unless somebody says otherwise. */
export async function cancelDay(page: Page, session: string) {
  const { version } = await get<{ version: number }>(page, `/sessions/${session}`);
  await post(page, `/sessions/${session}/cancellation`, { version });
}

/** The day begins at another hour, and everybody who must know is told. */
export async function moveHour(page: Page, session: string, startsAt: string) {
  const { version } = await get<{ version: number }>(page, `/sessions/${session}`);
  const answer = await page.request.patch(`/api/sessions/${session}`, {
    headers: { origin: new URL(page.url()).origin },
    data: { key: crypto.randomUUID(), version, session: { startsAt } },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

const newVenue = () => ({
  name: 'Zaal Zuid',
  town: `Proefdorp ${Date.now()}`,
  address: null,
  howToGetThere: null,
});

interface CandidateShown {
  coach: { id: string; firstName: string; lastName: string };
  group: string;
  judgements: { level?: string }[];
}
const warns = ({ level }: { level?: string }) => level === 'warns';

type Named = { id: string; name: string };
async function known(page: Page) {
  const { organisations, venues, trainers } = await get<{
    organisations: Named[];
    venues: Named[];
    trainers: { id: string; firstName: string }[];
  }>(page, '/organisations');
  const named = trainers.map(({ id, firstName }) => ({ id, name: firstName }));
  return { organisations, venues, trainers: named };
}
export async function get<Answer>(page: Page, url: string): Promise<Answer> {
  const answer = await page.request.get(`/api${url}`);
  expect(answer.status(), url).toBe(200);
  return (await answer.json()) as Answer;
}

export async function post<Answer>(page: Page, url: string, body: object): Promise<Answer> {
  const answer = await page.request.post(`/api${url}`, {
    headers: { origin: new URL(page.url()).origin },
    data: { key: crypto.randomUUID(), ...body },
  });
  expect([200, 201], `${url}: ${await answer.text()}`).toContain(answer.status());
  return (await answer.json()) as Answer;
}
