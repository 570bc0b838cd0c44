import type { Addressee } from '@app/emails/post';
import type { Auth } from '../accounts/auth.ts';
import { firstStartRoutes } from '../accounts/first-start.ts';
import { limitTries } from '../accounts/limit-tries.ts';
import { accountRoutes } from '../accounts/routes.ts';
import { availabilityAnswerRoutes } from '../availability/answer-routes.ts';
import { roundRoutes } from '../availability/routes.ts';
import type { Clock } from '../clock.ts';
import { paymentImportRoutes } from '../compensation/import-payments.ts';
import { coachImportRoutes } from '../coaches/import-coaches.ts';
import { dateRoutes } from '../dates/routes.ts';
import { limitsRoutes } from '../coaches/limits-routes.ts';
import { nameRoutes } from '../coaches/name-routes.ts';
import { ownDataRoutes } from '../coaches/own-data-routes.ts';
import { ownContactRoutes } from '../coaches/own-contact-routes.ts';
import { mergeRoutes } from '../coaches/merge-routes.ts';
import { papersRoutes } from '../coaches/papers-routes.ts';
import { pathwayRoutes } from '../coaches/pathway-routes.ts';
import { coachRoutes } from '../coaches/routes.ts';
import type { Seal } from '../coaches/seal.ts';
import { agreementNoteRoutes } from '../coaches/agreement-note-routes.ts';
import { introductionRoutes } from '../coaches/introduction-routes.ts';
import { wordsRoutes } from '../coaches/words-routes.ts';
import { gatheringAnswerRoutes } from '../intervision/answer-routes.ts';
import { decideRoutes } from '../intervision/decide-routes.ts';
import { gatheringRoutes } from '../intervision/routes.ts';
import { listRoutes } from '../imports/list-routes.ts';
import type { Lists } from '../imports/lists.ts';
import { letterRoutes } from '../messages/letter-routes.ts';
import { messageRoutes } from '../messages/routes.ts';
import { organisationRoutes } from '../organisations/routes.ts';
import type { KeepRoot, ReadRoot } from '../ombuds/door.ts';
import { figureRoutes } from '../ombuds/figure-routes.ts';
import { keyRoutes } from '../ombuds/key-routes.ts';
import { protectingRoutes } from '../ombuds/protecting-routes.ts';
import { roomRoutes } from '../ombuds/room-routes.ts';
import { ombudsRoutes } from '../ombuds/routes.ts';
import { amountRoutes } from '../compensation/amount-routes.ts';
import { dueRoutes } from '../compensation/due-routes.ts';
import { lineRoutes } from '../compensation/line-routes.ts';
import { funderRoutes } from '../compensation/funder-routes.ts';
import { yearRoutes } from '../compensation/year-routes.ts';
import { proveLately } from '../accounts/proved-lately.ts';
import { payingRoutes } from '../compensation/paying-routes.ts';
import { bankAccountRoutes } from '../compensation/bank-account-routes.ts';
import { agreeingRoutes } from '../compensation/agreeing-routes.ts';
import { insuranceRoutes } from '../compensation/insurance-routes.ts';
import { reviewRoutes } from '../participation/review-routes.ts';
import { termsRoutes } from '../participation/terms-routes.ts';
import { travelRoutes } from '../participation/travel-routes.ts';
import { trainingDateRoutes } from '../training/date-routes.ts';
import { trainingRoutes } from '../training/routes.ts';
import { searchRoutes } from '../search/routes.ts';
import { answerRoutes, type LimitTries } from '../sessions/answer-routes.ts';
import { askRoutes } from '../sessions/ask-routes.ts';
import { calendarRoutes } from '../sessions/calendar-routes.ts';
import { sessionImportRoutes } from '../sessions/import-sessions.ts';
import type { Links } from '../sessions/link.ts';
import { planRoutes } from '../sessions/plan-routes.ts';
import { sessionRoutes } from '../sessions/routes.ts';
import { trainerAnswerRoutes } from '../sessions/trainer-answer-routes.ts';
import { weekRoutes } from '../sessions/week-routes.ts';
import type { Routes } from './routes.ts';

export interface Wiring {
  auth: Auth;
  clock: Clock;
  links: Links;
  /** The sender of letters, and the organiser of the days in calendars. */
  from: Addressee;
  seal: Seal;
  /** Where lists are read. */
  lists: Lists;
  /** False when letters stay in the outbox because there is no mail server. */
  mailLeaves: () => boolean;
  /** What is remembered outside the database of the first list of ombudspersons. */
  readRoot: ReadRoot;
  keepRoot: KeepRoot;
}

/** The routes of every feature. What is not here is not served. */
export function allRoutes(wiring: Wiring): Routes[] {
  const { auth, clock, links, from, seal, lists, mailLeaves, readRoot, keepRoot } = wiring;
  const limit: LimitTries = (bucket, most) => limitTries(auth, bucket, most);
  return [
    accountRoutes({ auth, links, mailLeaves }),
    firstStartRoutes(auth, links),
    coachRoutes(clock, seal, links),
    pathwayRoutes(clock, limit),
    papersRoutes(clock, limit),
    limitsRoutes(clock),
    nameRoutes(clock),
    ownContactRoutes,
    ownDataRoutes,
    wordsRoutes,
    introductionRoutes(clock),
    agreementNoteRoutes(clock),
    mergeRoutes(clock),
    listRoutes(clock, seal, limit),
    coachImportRoutes(clock, seal, limit, lists),
    sessionRoutes(clock, mailLeaves),
    planRoutes(clock),
    organisationRoutes(clock),
    sessionImportRoutes(clock, seal, limit, lists),
    paymentImportRoutes(clock, seal, limit, lists),
    askRoutes(clock, links, mailLeaves),
    reviewRoutes(clock),
    termsRoutes(clock),
    travelRoutes(clock),
    amountRoutes(clock),
    insuranceRoutes(clock),
    dueRoutes(clock, limit),
    lineRoutes(clock),
    funderRoutes,
    yearRoutes(clock),
    payingRoutes(clock, seal, proveLately(auth)),
    bankAccountRoutes(),
    agreeingRoutes(clock),
    trainingRoutes(clock),
    trainingDateRoutes(clock, links, mailLeaves),
    answerRoutes(clock, limit),
    availabilityAnswerRoutes(clock, limit),
    roundRoutes(clock, links, mailLeaves),
    dateRoutes(clock, links, mailLeaves),
    gatheringAnswerRoutes(clock, limit),
    gatheringRoutes(clock, links, mailLeaves),
    decideRoutes(clock, links),
    calendarRoutes(links, from, clock),
    trainerAnswerRoutes(clock),
    weekRoutes(clock, links, mailLeaves),
    searchRoutes(clock),
    ombudsRoutes(clock, readRoot),
    keyRoutes(readRoot, keepRoot),
    figureRoutes(clock),
    roomRoutes(readRoot),
    protectingRoutes,
    messageRoutes,
    letterRoutes(mailLeaves),
  ];
}
