import { createServer, type RequestListener } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { diskTrouble } from '@app/db/disk-trouble';
import { CannotStart } from '@app/db/obstacle';
import { guessedFrom } from '@app/domain/mail-from';
import { giveUp, isForApi, turnedAway, type House } from '@app/server/http/front-door';
import { makingOnePage } from '@app/server/http/one-page';
import { traceOf } from '@app/domain/trace';
import { isForCalendar } from '@app/server/sessions/calendar-feed';
import { sealOf } from '@app/server/coaches/seal';
import { hashOf, makeLinks } from '@app/server/sessions/link';
import { buildPages, pagesAreBuilt } from './build.ts';
import { catchTheRest } from './contained.ts';
import { openDatabase } from './database.ts';
import { fillWhenEmpty, introduce, sayWayIn } from './demonstration.ts';
import { bringUpToDate } from './migration.ts';
import { sayObstacle } from './obstacles.nl.ts';
import { busyWith, say } from './progress.ts';
import { keepRoot, readRoot } from './ombuds-root.ts';
import { readSecrets } from './secrets.ts';
import { checkPort, kitEnvironment, serve, type Pages } from './server.ts';
import { readSettings, type Settings } from './settings.ts';
import { comeIn, notice } from './start.nl.ts';
import { stopping } from './stopping.ts';
import { withoutVanished } from './vanished.ts';

/** Milliseconds that stopping may take when nobody knows in which state we are. */
const mostToStop = 30_000;

const stop = stopping(() => say('\nDraagkracht stopt …'));
const ending = {
  isAsked: stop.isAsked,
  because: (obstacle: CannotStart) => {
    complain(obstacle);
    void end();
  },
};
catchTheRest(async (error) => {
  report(error);
  await end();
});

// A log that cannot be kept any more, on a full disk or a closed line, stops no work.
for (const out of [process.stdout, process.stderr]) out.on('error', () => {});

let data = process.cwd();
try {
  const settings = readSettings(process.argv.slice(2), process.env);
  ({ data } = settings);
  await start(settings);
} catch (error) {
  if (stop.isAsked()) await stop.forEver;
  complain(error);
  await end();
}

function complain(error: unknown) {
  process.stderr.write(`\n${inWords(error)}\n`);
}

async function end() {
  setTimeout(() => process.exit(1), mostToStop);
  await stop.stopAll();
  process.exit(1);
}

/** Pages and API in one process, on one port; or the pages alone, with the API elsewhere. */
async function start(settings: Settings) {
  say('Draagkracht start …');
  const database = settings.apiUrl === null ? await openDatabase(settings, ending) : null;
  if (database) stop.started(database.stop);
  await checkPort(settings);

  if (!settings.apiOnly && !pagesAreBuilt()) await busyWith('De pagina’s bouwen', buildPages);
  const api = database ? await startApiOn(database.ownerUrl, settings) : null;
  const pages = settings.apiOnly ? noPages : await loadPages();

  const house: House = {
    origin: settings.origin,
    isOpen: () => !stop.isAsked(),
    isBusy: () => api?.app.isUnderPressure() ?? false,
  };
  const server = await serve(settings, {
    door: (request, response) => turnedAway(request, response, house),
    broken: (error, request, response) => {
      report(error);
      giveUp(request, response, house);
    },
    isForApi,
    api: api?.answer ?? null,
    pages: (request, response, next) => {
      if (api && isForCalendar(request.url)) return api.calendar(request, response);
      if (api) Object.assign(request, { api: api.app });
      return makingOnePage(() => pages(request, response, next));
    },
  });
  stop.started(server.stop);

  say(`\nDraagkracht draait op ${settings.origin}  (stoppen: Ctrl-C)\n`);
  if (database) await onceItAnswers(() => introduce(database.ownerUrl, settings.origin));
  if (api) await onceItAnswers(async () => sayWayIn(settings.origin, await api.wayIn()));
}

/** Requests are answered already: a database that falls just now comes back, and ends nothing. */
async function onceItAnswers(words: () => Promise<void>) {
  for (let tries = 60; tries > 0 && !stop.isAsked(); tries -= 1)
    try {
      return await words();
    } catch (error) {
      if (tries === 1) report(error);
      await pause(1000);
    }
}

/** What stands in the way; what nobody foresaw is shown whole to the person who starts. */
function inWords(error: unknown): string {
  if (error instanceof CannotStart) return sayObstacle(error.obstacle);
  const trouble = diskTrouble(String(error), placeOf(error));
  return trouble ? sayObstacle(trouble) : inspect(error);
}

/** Some errors of the disk say where; the others are about our data. */
function placeOf(error: unknown): string {
  const said = error instanceof Error && 'path' in error ? error.path : null;
  return typeof said === 'string' ? said : data;
}

/** What was thrown outside every handler stands in the log, without what people typed. */
function report(error: unknown) {
  process.stderr.write(`thrown outside every handler: ${inspect(traceOf(error))}\n`);
}

function noPages(...[, , next]: Parameters<Pages>) {
  next();
}

async function loadPages(): Promise<Pages> {
  Object.assign(process.env, kitEnvironment);
  const built = (await import(new URL('../build/handler.js', import.meta.url).href)) as {
    handler: Pages;
  };
  return withoutVanished(built.handler);
}

async function startApiOn(ownerUrl: string, settings: Settings) {
  const secrets = readSecrets(settings);
  const application = await bringUpToDate(ownerUrl, secrets.appSecret, settings);
  if (settings.databaseUrl === null && !settings.empty) {
    const { tokenOf } = makeLinks(secrets.appSecret, settings.origin);
    const { ombudsOfDemonstration } = await import('@app/server/ombuds/demonstration');
    const { bankOfDemonstration } = await import('@app/server/compensation/demonstration');
    await fillWhenEmpty(ownerUrl, {
      hashOf,
      tokenOf,
      bank: bankOfDemonstration(sealOf(secrets.sealKey)),
      sealOmbuds: ombudsOfDemonstration,
      keepRoot: (root) => keepRoot(settings, root),
    });
  }
  if (settings.smtpUrl !== null && settings.mailFrom === null)
    say(notice.senderGuessed(guessedFrom(settings.origin)));
  const { startApi } = await import('@app/server/http/start');
  let answer: RequestListener = (_, response) => void response.end();
  const {
    app,
    calendar,
    wayIn,
    stop: stopApi,
  } = await startApi({
    ...secrets,
    ownerUrl,
    application,
    origin: settings.origin,
    smtpUrl: settings.smtpUrl,
    mailFrom: settings.mailFrom,
    readRoot: () => readRoot(settings),
    keepRoot: (root) => keepRoot(settings, root),
    sayKey: ({ link, code }) => say(comeIn.asked(link, code)),
    isStopping: stop.isAsked,
    serverFactory: (listener) => {
      answer = listener;
      return createServer();
    },
  });
  stop.started(stopApi);
  return { app, answer, calendar, wayIn };
}
