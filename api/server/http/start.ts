import { connect, patientWait, urlFor } from '@app/db/database';
import { guessedFrom, readMailFrom } from '@app/domain/mail-from';
import { postBy } from '@app/emails/post';
import type { FastifyServerOptions } from 'fastify';
import type { RequestListener } from 'node:http';
import { makeAuth } from '../accounts/auth.ts';
import { makeTerminal, wayIn, type Terminal } from '../accounts/first-start.ts';
import { makeLinkAndCode } from '../accounts/send-sign-in.ts';
import { makeRecognise } from '../accounts/visits.ts';
import { realClock } from '../clock.ts';
import { sealOf } from '../coaches/seal.ts';
import { makeLists } from '../imports/lists.ts';
import { startWorker } from '../messages/worker.ts';
import type { KeepRoot, ReadRoot } from '../ombuds/door.ts';
import { answerCalendar } from '../sessions/calendar-feed.ts';
import { makeLinks } from '../sessions/link.ts';
import { allRoutes } from './all-routes.ts';
import { buildApp } from './app.ts';

export interface Surroundings {
  ownerUrl: string;
  appSecret: string;
  /** What this version calls itself on its connections. */
  application: string;
  sealKey: string;
  /** What is remembered of the first list of ombudspersons, outside the database. */
  readRoot: ReadRoot;
  keepRoot: KeepRoot;
  /** How people reach us: links in letters begin with it. */
  origin: string;
  smtpUrl: string | null;
  mailFrom: string | null;
  /** Says a link and a code where no mail can bring them. */
  sayKey: Terminal['say'];
  isStopping: () => boolean;
  serverFactory: NonNullable<FastifyServerOptions['serverFactory']>;
}

/** The API with all that works behind it: its database, its routes, its worker. */
export async function startApi(surroundings: Surroundings) {
  const {
    ownerUrl,
    appSecret,
    application,
    sealKey,
    readRoot,
    keepRoot,
    origin,
    smtpUrl,
    mailFrom,
  } = surroundings;
  const webUrl = urlFor('app_web', ownerUrl, appSecret);
  const { database, end } = connect(webUrl, { application });
  const patient = connect(webUrl, { application, most: 1, wait: patientWait });
  const auth = makeAuth({
    authUrl: urlFor('app_auth', ownerUrl, appSecret),
    appSecret,
    origin,
    https: origin.startsWith('https:'),
  });
  await auth.library(); // before we listen: loading it holds everybody for a while
  const links = makeLinks(appSecret, origin);
  const seal = sealOf(sealKey);
  const from = readMailFrom(mailFrom ?? guessedFrom(origin)) ?? {
    name: 'Draagkracht',
    address: 'draagkracht@localhost',
  };
  const app = await buildApp({
    database,
    patient: patient.database,
    recognise: makeRecognise(auth),
    routes: allRoutes({
      auth,
      clock: realClock,
      links,
      from,
      seal,
      lists: makeLists(),
      mailLeaves: () => smtpUrl !== null,
      readRoot,
      keepRoot,
    }),
    isStopping: surroundings.isStopping,
    serverFactory: surroundings.serverFactory,
    trustProxy: true,
    mostDelay: 1_000,
    logger: { level: 'warn', stream: process.stdout },
  });
  const worker = await startWorker({
    jobsUrl: urlFor('app_jobs', ownerUrl, appSecret),
    application,
    appSecret,
    origin,
    post: smtpUrl === null ? null : postBy(smtpUrl),
    from,
    sendSignIn: (personId, askedBy) => makeLinkAndCode(auth, personId, askedBy),
    terminal: smtpUrl === null ? makeTerminal(auth, surroundings.sayKey) : null,
    clock: realClock,
    log: app.log,
    readRoot,
    seal,
  });
  const calendar: RequestListener = (request, response) =>
    void answerCalendar(request, response, {
      database,
      clock: realClock,
      from,
      links,
      log: app.log,
    });
  return {
    app,
    calendar,
    /** How the reader of the terminal comes in, where the ordinary door does not work yet. */
    wayIn: () => wayIn(auth, links, smtpUrl !== null),
    async stop() {
      await app.close();
      await worker.stop();
      await auth.end();
      await Promise.all([end(), patient.end()]);
    },
  };
}
