import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ActingRole } from '@app/domain/access';
import { addDays } from '@app/domain/day';
import { ownWords } from '../access/two-of-everything.ts';
import { aRecipient } from '../factories/concerns.ts';
import { aForm } from '../coaches/coach-api.ts';
import { clock } from './house.ts';
import { aList, aListOfDays, aListOfPayments, type Objects } from './world.ts';

export interface Sent {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
}

/** What a request is about, the own things of its caller (`mine`), and the role it is sent in. */
interface About {
  of: Objects;
  mine: Objects;
  role: ActingRole | 'anon';
}

const once = () => ({ key: randomUUID() });
const told = 'date hours venue route theme group trainer role money contact'.split(' ');
const aDay = {
  day: '2030-06-06',
  startsAt: '09:30',
  endsAt: '12:30',
  themeId: null,
  trainerIds: [],
  participants: 8,
  coachesNeeded: 1,
  remark: null,
  preparation: null,
  debriefing: null,
};

const base64 = (bytes: number) => randomBytes(bytes).toString('base64');

const envelopeAt = (sequence: number) => ({ sequence, epoch: 1, envelope: base64(4124) });
const locks = () => ({ words: base64(400), card: base64(400), passkeys: [] });

let pastDays = 0;
/** Another one each time: they looked at the agreements together once on a day. */
const aPastDay = () => addDays('1990-01-01', (pastDays += 1));

/** A later one each time: a date never moves back. */
const aLaterDay = () => addDays('2150-01-01', (pastDays += 1));

const aTrainingDate = () => ({
  startsAt: '09:30',
  endsAt: '12:30',
  venue: 'De Weefkamer',
  ledBy: null,
  most: 8,
});

const arranged = {
  venue: 'De Weefkamer',
  facilitatorId: null,
  facilitatorName: 'Karin',
  food: 'soup',
  travelArranged: true,
  closesOn: '2030-03-01',
};

const anInsurance = {
  insurer: 'Een maatschappij',
  number: null,
  covers: ['liability'],
  from: '2020-01-01',
  until: null,
};

const aNoteText = {
  ...{ aim: 'Samen vorming geven.', legalForm: 'Een vzw.', costs: 'Wij betalen je vervoer.' },
  ...{ discretion: 'Wat je hoort, blijft hier.', nature: null, workings: null, place: null },
  ...{ contact: null, training: null },
};

/** As `app.wording_of` names her words. */
const wording = createHash('sha256').update(ownWords).digest('hex');

/** A request to each operation that is right in itself: what becomes of it depends on its caller. */
export const requests: Record<string, (about: About) => Sent> = {
  isAlive: () => ({}),
  isReady: () => ({}),
  showOmbudsDoor: () => ({}),
  fileConcern: () => ({
    body: {
      ...{ concern: randomUUID(), lookup: base64(32), locked: base64(60), envelope: base64(4124) },
      wraps: [{ reader: randomUUID(), wrap: base64(232) }],
    },
  }),
  listConcerns: () => ({}),
  showConcern: ({ of }) => ({ params: { concern: of.concern } }),
  answerConcern: ({ of }) => ({ params: { concern: of.concern }, body: envelopeAt(2) }),
  noteConcern: ({ of }) => ({ params: { concern: of.concern }, body: envelopeAt(3) }),
  moveConcern: ({ of }) => ({ params: { concern: of.concern }, body: envelopeAt(4) }),
  shareConcern: ({ of }) => ({
    params: { concern: of.concern },
    body: {
      reader: randomUUID(),
      wraps: [{ epoch: 1, wrap: base64(232) }],
      line: envelopeAt(5),
    },
  }),
  handOverConcern: ({ of }) => ({
    params: { concern: of.concern },
    body: {
      ...{ from: of.ombudsKey, reader: randomUUID() },
      wraps: [{ epoch: 1, wrap: base64(232) }],
      next: { epoch: 2, locked: base64(60), wrap: base64(232) },
      line: envelopeAt(5),
    },
  }),
  closeConcern: ({ of }) => ({
    params: { concern: of.concern },
    body: {
      ...envelopeAt(5),
      ...{ deleteIn: '2030-01-07', notes: { sequences: [3], deleteIn: '2029-01-01' } },
    },
  }),
  listNames: () => ({}),
  listOwnDays: () => ({}),
  excludeFor: ({ of }) => ({ body: { coachId: of.coach, kind: 'person', targetId: of.trainer } }),
  includeAgainFor: ({ of }) => ({
    body: { coachId: of.coach, kind: 'person', targetId: of.trainer },
  }),
  showOwnKeys: () => ({}),
  offerKey: () => ({
    body: { id: randomUUID(), recipient: aRecipient(), verifies: base64(32), ...locks() },
  }),
  lockOwnKey: ({ of }) => ({ params: { key: of.ombudsKey }, body: locks() }),
  keepSeenList: ({ of }) => ({ params: { key: of.ombudsKey }, body: { seen: base64(400) } }),
  signKeyList: () => ({
    body: { text: '{"epoch":1,"keys":[]}', signedBy: randomUUID(), signature: base64(64) },
  }),
  listFigures: () => ({}),
  listFiguresByPage: ({ of }) => ({ params: { token: of.page } }),
  writeFigures: () => ({ params: { year: '2025' }, body: { text: 'Minder dan 5 meldingen.' } }),
  publishFigures: () => ({ params: { year: '2025' } }),
  openConcern: () => ({ body: { lookup: base64(32) } }),
  writeAgain: () => ({
    body: { lookup: base64(32), sequence: 2, epoch: 1, envelope: base64(4124) },
  }),
  showDoor: () => ({}),
  askSignIn: () => ({ body: { address: `${randomUUID()}@post.example` } }),
  showSignInLink: ({ of }) => ({ params: { token: of.signInLink } }),
  signIn: () => ({ body: { by: { kind: 'link', token: 'x'.repeat(32) } } }),
  demoSignIn: () => ({ body: { role: 'coordinator' } }),
  beginOrganisation: () => ({
    body: {
      token: 'x'.repeat(27),
      organisation: 'Huis van het Kind',
      firstName: 'Hilde',
      lastName: 'Bogaert',
      address: `${randomUUID()}@post.example`,
      phone: '',
    },
  }),
  whoAmI: () => ({}),
  actAs: ({ role }) => ({ body: { role: role === 'anon' ? 'coach' : role } }),
  signOut: () => ({ query: { everywhere: 'no' } }),
  listPasskeys: () => ({}),
  renamePasskey: ({ of }) => ({ params: { passkey: of.passkey }, body: { name: 'laptop' } }),
  endPasskey: ({ of }) => ({ params: { passkey: of.passkey } }),
  endPasskeyOf: ({ of }) => ({
    params: { person: of.account, passkey: of.passkey },
    body: once(),
  }),
  askPasskeyRegistration: () => ({}),
  registerPasskey: () => ({ body: { name: 'telefoon', response: {} } }),
  askPasskeySignIn: () => ({}),
  signInWithPasskey: () => ({ body: { response: {} } }),

  search: () => ({ query: { q: 'een' } }),
  listCoaches: () => ({ query: { search: 'een', page: '1' } }),
  listCoachContacts: () => ({ query: { search: 'een' } }),
  showCoach: ({ of }) => ({ params: { coach: of.coach } }),
  addCoach: () => ({ body: { ...once(), coach: aForm() } }),
  changeCoach: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), version: of.coachVersion, coach: { town: 'Mol' } },
  }),
  listCoachesAlike: ({ of }) => ({ params: { coach: of.coach } }),
  previewMerge: ({ of }) => ({ params: { coach: of.coach, other: of.twin } }),
  mergeCoaches: ({ of }) => ({
    params: { coach: of.coach, other: of.twin },
    body: {
      ...once(),
      versions: { kept: of.coachVersion, gone: of.twinVersion },
      choices: {
        name: 'kept',
        phone: 'kept',
        since: 'kept',
        starterTraining: 'gone',
        standing: 'kept',
      },
    },
  }),
  recordObservation: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), observedOn: '2026-02-02' },
  }),
  listIntroductions: () => ({}),
  recordIntroduction: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), on: '2026-02-02', card: true },
  }),
  recordIntroductions: ({ of }) => ({
    body: { ...once(), on: '2026-02-03', card: false, coaches: [of.coach] },
  }),
  takeBackIntroduction: ({ of }) => ({
    params: { coach: of.coach, introduction: of.introduction },
    body: once(),
  }),
  showAmount: ({ of }) => ({ params: { session: of.session, coach: of.coach } }),
  agreeAmount: ({ of }) => ({
    params: { session: of.session, coach: of.coach },
    body: {
      ...once(),
      ...{ version: 1, flatCents: 2500, travelMode: 'car', kmTenths: 142, ticketCents: null },
      ...{ way: 'bank', needs: null, lowerHow: null, lowerOn: null },
    },
  }),
  showMoneyOfCoach: ({ of }) => ({ params: { coach: of.coach, year: '2026' } }),
  chooseScheme: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), version: 0, year: 2026, scheme: 'flat-rate', how: 'call', on: '2026-02-02' },
  }),
  declareElsewhere: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), year: 2026, cents: 12000, how: 'call' },
  }),
  declareOwnElsewhere: () => ({ body: { ...once(), year: 2026, cents: 12000 } }),
  recordReceipt: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), day: '2026-02-02', kind: 'meal', cents: 900 },
  }),
  takeBackReceipt: ({ of }) => ({
    params: { coach: of.coach, receipt: of.receipt },
    body: once(),
  }),
  listNotes: () => ({}),
  showNote: ({ of }) => ({ params: { note: of.note }, query: { coach: of.coach } }),
  addNoteVersion: ({ of }) => ({
    body: { ...once(), ...aNoteText, validFrom: aLaterDay(), instead: of.unsignedNote },
  }),
  recordNoteSigned: ({ of }) => ({
    params: { note: of.note },
    body: {
      ...once(),
      ...{ explainedOn: '2026-02-02', copyGiven: true, signedOn: '2026-02-03' },
      coaches: [of.coach],
    },
  }),
  takeBackNoteSigned: ({ of }) => ({
    params: { coach: of.coach, signature: of.noteSignature },
    body: once(),
  }),
  showPapers: () => ({}),
  answerPapers: () => ({ body: { ...once(), answer: 'in-order' } }),
  showPapersByPage: ({ of }) => ({ params: { token: of.page } }),
  answerPapersByPage: ({ of }) => ({
    params: { token: of.page },
    body: { answer: 'rather-not' },
  }),
  recordPapers: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), answer: 'to-do', on: '2026-02-02', channel: 'call' },
  }),
  listPapers: () => ({}),
  recordGeneralDeclaration: () => ({ body: { ...once(), filed: true, since: '2026-02-02' } }),
  recordStarterTraining: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), completedOn: '2026-02-02' },
  }),
  showMyPathway: () => ({}),
  stepAway: ({ of }) => ({ body: { ...once(), stage: 'paused', giveBack: [of.session] } }),
  comeBack: () => ({ body: once() }),
  showPathwayByPage: ({ of }) => ({ params: { token: of.page } }),
  stepAwayByPage: ({ of }) => ({
    params: { token: of.page },
    body: { stage: 'paused', giveBack: [of.session] },
  }),
  comeBackByPage: ({ of }) => ({ params: { token: of.page } }),
  recordAway: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), stage: 'paused', from: '2040-01-01', channel: 'call' },
  }),
  recordBack: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), on: '2040-01-01', channel: 'call' },
  }),
  recordTrainingBegun: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), on: '2026-02-02' },
  }),
  readStep: ({ of }) => ({ params: { coach: of.coach, step: of.step }, body: once() }),
  makePageLink: ({ of }) => ({ params: { coach: of.coach }, body: once() }),
  listThemes: () => ({}),
  stageList: () => ({ query: { kind: 'coaches', fileName: 'coaches.csv' } }),
  chooseForList: ({ of }) => ({ params: { list: of.preview }, body: { names: {} } }),
  mendLine: ({ of }) => ({
    params: { list: of.preview, line: '2' },
    body: { cells: [{ column: 0, was: 'Danny', is: 'Dany' }] },
  }),
  showCoachList: ({ of }) => ({ params: { list: of.preview } }),
  showCoachLine: ({ of }) => ({ params: { list: of.preview, line: '2' } }),
  showSessionList: ({ of }) => ({ params: { list: of.previewOfDays } }),
  showSessionLine: ({ of }) => ({ params: { list: of.previewOfDays, line: '2' } }),
  previewCoachImport: () => ({ body: aList }),
  importCoaches: ({ of }) => ({ body: { ...once(), previewId: of.preview } }),

  listCoachLinesLeft: ({ of }) => ({ params: { list: of.preview } }),

  previewSessionImport: () => ({ body: aListOfDays }),
  importSessions: ({ of }) => ({ body: { ...once(), previewId: of.previewOfDays } }),
  previewPaymentImport: () => ({ body: aListOfPayments }),
  showPaymentList: ({ of }) => ({ params: { list: of.previewOfPayments } }),
  showPaymentLine: ({ of }) => ({ params: { list: of.previewOfPayments, line: '2' } }),
  importPayments: ({ of }) => ({ body: { ...once(), previewId: of.previewOfPayments } }),
  listPaymentLinesLeft: ({ of }) => ({ params: { list: of.previewOfPayments } }),
  listSessionLinesLeft: ({ of }) => ({ params: { list: of.previewOfDays } }),

  listLedDates: () => ({}),
  listSessions: () => ({ query: { from: '2030-01-01', until: '2030-12-31' } }),
  listPastSessions: () => ({ query: { until: '2030-12-31' } }),
  listTowns: () => ({}),
  showSession: ({ of }) => ({ params: { session: of.session } }),
  showTrainerSession: ({ of }) => ({ params: { session: of.session } }),
  acknowledgeTrainerNews: ({ of }) => ({
    params: { session: of.session },
    body: { ...once(), letter: of.letter },
  }),
  answerAsTrainer: ({ of }) => ({
    params: { session: of.session },
    body: { ...once(), fits: true, moves: 0 },
  }),
  recordTrainerAnswer: ({ of }) => ({
    params: { session: of.session, trainer: of.trainer },
    body: { ...once(), fits: false, moves: 0, channel: 'call', heardOn: clock.today() },
  }),
  listCandidates: ({ of }) => ({ params: { session: of.openSession } }),
  showTravelTimes: ({ of }) => ({ params: { session: of.openSession, coach: of.coach } }),
  listModules: () => ({}),
  showModule: ({ of }) => ({ params: { module: of.module } }),
  addModule: () => ({
    body: {
      ...once(),
      kind: 'theme',
      themeId: null,
      newTheme: `Thema ${randomUUID()}`,
      name: null,
      givenBy: 'own',
    },
  }),
  changeModule: ({ of }) => ({
    params: { module: of.module },
    body: { ...once(), version: 1, name: 'Leefwereld, twee dagen', givenBy: 'partner' },
  }),
  recogniseLearning: ({ of }) => ({
    params: { module: of.module },
    body: {
      ...once(),
      coachId: of.coach,
      completedOn: aPastDay(),
      note: 'Ze volgde dit bij De Link.',
    },
  }),
  addTrainingDate: ({ of }) => ({
    params: { module: of.module },
    body: { ...once(), ...aTrainingDate(), day: aLaterDay() },
  }),
  changeTrainingDate: ({ of }) => ({
    params: { date: of.trainingDate },
    body: { ...once(), ...aTrainingDate(), day: aLaterDay(), version: 1 },
  }),
  recordTrainingAttendance: ({ of }) => ({
    params: { date: of.pastTrainingDate },
    body: { ...once(), version: 1, coachIds: [of.coach] },
  }),
  cancelTrainingDate: ({ of }) => ({
    params: { date: of.otherTrainingDate },
    body: { ...once(), version: 1 },
  }),
  showTrainingDate: ({ of }) => ({ params: { date: of.trainingDate } }),
  previewTrainingInvitation: ({ of }) => ({
    params: { date: of.trainingDate },
    query: { coach: of.twin },
  }),
  inviteToTraining: ({ of }) => ({
    params: { date: of.trainingDate },
    body: {
      ...once(),
      coaches: [{ coachId: of.twin, channel: 'letter' }],
      answerOn: '2099-11-01',
    },
  }),
  showDateQuestion: ({ of }) => ({ params: { question: of.dateQuestion } }),
  bringDateQuestion: ({ of }) => ({
    params: { question: of.dateQuestion },
    body: { ...once(), how: 'letter' },
  }),
  recordDateAnswer: ({ of }) => ({
    params: { question: of.dateQuestion },
    body: { ...once(), answer: 'undecided', channel: 'call', heardOn: clock.today() },
  }),
  withdrawDateQuestion: ({ of }) => ({
    params: { question: of.dateQuestion },
    body: once(),
  }),
  showDateLetter: ({ of }) => ({ params: { letter: of.dateLetter } }),
  showOwnTraining: () => ({}),
  removeCompletion: ({ of }) => ({
    params: { completion: of.completion },
    body: { ...once(), why: 'Dat was iemand anders.' },
  }),
  extendValidity: ({ of }) => ({
    params: { module: of.module },
    body: { ...once(), until: aLaterDay(), why: 'Zo beslist.', decidedWith: 'het team' },
  }),
  listLegalAmounts: () => ({}),
  enterLegalAmount: () => ({
    body: {
      ...once(),
      ...{
        sort: 'car',
        from: '2150-01-01',
        until: '2150-03-31',
        perDay: null,
        perYear: null,
        perKm: 4400,
      },
      ...{
        standing: 'final',
        basis: 'Een wet',
        source: 'Het Staatsblad',
        sure: false,
        replaces: [],
      },
    },
  }),
  recordPresence: ({ of }) => ({
    params: { session: of.pastSession, coach: of.coach },
    body: { ...once(), presence: 'was-there' },
  }),
  listPresences: ({ of }) => ({ params: { session: of.pastSession } }),
  showOwnCompensation: () => ({}),
  showCompensationByPage: ({ of }) => ({ params: { token: of.page } }),
  confirmLine: ({ of }) => ({
    params: { occasion: 'session', about: of.pastSession },
    body: once(),
  }),
  disputeLine: ({ of }) => ({
    params: { occasion: 'session', about: of.pastSession },
    body: once(),
  }),
  confirmLineByPage: ({ of, mine }) => ({
    params: { token: mine.page, occasion: 'session', about: of.pastSession },
  }),
  disputeLineByPage: ({ of, mine }) => ({
    params: { token: mine.page, occasion: 'session', about: of.pastSession },
  }),
  listDueLines: () => ({}),
  showCoachCompensation: ({ of }) => ({ params: { coach: of.coach, year: '2026' } }),
  showLine: ({ of }) => ({ params: { line: of.dueLine } }),
  recordLineHeard: ({ of }) => ({
    params: { line: of.dueLine },
    body: { ...once(), said: 'right', channel: 'call' },
  }),
  correctLine: ({ of }) => ({
    params: { line: of.dueLine },
    body: { ...once(), flat: 100, travel: null, statement: 'De voorbereiding was vergeten.' },
  }),
  recordTicket: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), occasion: 'session', about: of.session, cents: 420, on: '2026-02-02' },
  }),
  handOverAdvance: ({ of }) => ({
    params: { coach: of.coach },
    body: {
      ...once(),
      ...{ occasion: 'session', about: of.session, cents: 500, on: '2026-02-02', kind: 'cash' },
    },
  }),
  takeBackAdvance: ({ of }) => ({ params: { advance: of.advance }, body: once() }),
  settleAdvance: ({ of }) => ({
    params: { advance: of.advance },
    body: { ...once(), line: of.dueLine, cents: 100 },
  }),
  listAdvances: ({ of }) => ({ params: { coach: of.coach } }),
  checkLegalAmount: ({ of }) => ({ params: { amount: of.amount }, body: once() }),
  showPaying: () => ({}),
  savePayer: () => ({
    body: {
      ...once(),
      version: 1,
      name: 'De Weefkamer',
      account: 'BE68 5390 0754 7034',
      bic: null,
      format: '09',
    },
  }),
  allowPayingAlone: () => ({ body: { ...once(), allowed: false } }),
  prepareBatch: ({ of }) => ({ body: { ...once(), lines: [of.line], executionOn: '2030-01-02' } }),
  showBatch: ({ of }) => ({ params: { batch: of.batch } }),
  approveBatch: ({ of }) => ({ params: { batch: of.batch }, body: { ...once(), mark: 'ab' } }),
  downloadBatch: ({ of }) => ({ params: { batch: of.batchWithFile } }),
  recordSentToBank: ({ of }) => ({
    params: { batch: of.batch },
    body: { ...once(), on: '2020-01-02' },
  }),
  takeBatchBack: ({ of }) => ({ params: { batch: of.batch } }),
  recordRejected: ({ of }) => ({
    params: { payment: of.payment },
    body: { ...once(), on: '2020-01-02', reason: 'AC04' },
  }),
  payCash: ({ of }) => ({ params: { line: of.line }, body: { ...once(), on: '2020-01-02' } }),
  showCashBook: () => ({ query: { year: '2026' } }),
  showCashReceipt: ({ of }) => ({ params: { payment: of.cashPayment } }),
  takeCashBack: ({ of }) => ({ params: { payment: of.cashPayment }, body: once() }),
  showBankAccount: ({ of }) => ({ params: { coach: of.coach } }),
  confirmBankAccount: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), version: 1, how: 'call', holder: null, others: false },
  }),
  recordBankAnswer: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), version: 1, answer: 'match' },
  }),
  listBatchesToApprove: () => ({}),
  listInsurances: () => ({}),
  addInsurance: () => ({ body: { ...once(), ...anInsurance } }),
  changeInsurance: ({ of }) => ({
    params: { insurance: of.insurance },
    body: { ...once(), version: 1, ...anInsurance },
  }),
  listFunders: () => ({ query: { year: '2026' } }),
  addFunder: () => ({
    body: { ...once(), name: `Een fonds ${randomUUID()}`, year: 2026, budgetCents: 500_000 },
  }),
  changeFunder: ({ of }) => ({
    params: { funder: of.funder },
    body: {
      ...once(),
      version: 1,
      name: `Een fonds ${randomUUID()}`,
      year: 2026,
      budgetCents: null,
    },
  }),
  assignFunder: ({ of }) => ({ body: { ...once(), funderId: of.funder, series: [of.series] } }),
  showNominativeList: () => ({ params: { year: '2026' } }),
  showYearStatement: ({ of }) => ({ params: { year: '2026', coach: of.coach } }),
  showMoneyYear: () => ({ params: { year: '2026' } }),
  listReviews: () => ({}),
  listReviewers: () => ({}),
  showReview: ({ of }) => ({ params: { review: of.review } }),
  recordReview: ({ of }) => ({
    body: {
      ...once(),
      heldOn: aPastDay(),
      coachIds: [of.coach],
      otherIds: [],
      decided: 'Alles blijft zoals het was.',
    },
  }),
  changeReview: ({ of }) => ({
    params: { review: of.review },
    body: {
      ...once(),
      version: 1,
      heldOn: aPastDay(),
      coachIds: [of.coach],
      otherIds: [],
      decided: 'Een vraag komt drie weken vooraf.',
    },
  }),
  recordTravelTime: () => ({
    body: { ...once(), version: 0, from: 'Geel', to: 'Lier', minutes: 50 },
  }),
  showCandidate: ({ of }) => ({ params: { session: of.openSession, coach: of.coach } }),
  addSeries: () => ({
    body: {
      ...once(),
      title: 'Warm onthaal',
      organisation: { new: { name: 'Huis van het Kind', town: 'Mol' } },
      venue: { new: { name: 'Zaal 2', town: 'Mol', address: null, howToGetThere: null } },
      sessions: [aDay],
    },
  }),
  changeSession: ({ of }) => ({
    params: { session: of.session },
    body: { ...once(), version: of.version, session: { remark: 'lift stuk' } },
  }),
  keepSession: ({ of }) => ({ params: { session: of.session }, body: once() }),
  makeSessionAgain: ({ of }) => ({
    params: { session: of.session },
    body: { ...once(), day: '2030-06-13' },
  }),
  cancelSessions: ({ of }) => ({
    body: { ...once(), sessions: [{ session: of.session, version: of.version }] },
  }),
  cancelSession: ({ of }) => ({
    params: { session: of.session },
    body: { ...once(), version: of.version },
  }),
  inviteCoach: ({ of }) => ({
    params: { session: of.openSession },
    body: { ...once(), coachId: of.coach, channel: 'call' },
  }),
  previewInvitations: ({ of }) => ({
    params: { session: of.openSession },
    query: { coach: of.coach },
  }),
  inviteCoaches: ({ of }) => ({
    body: {
      ...once(),
      questions: [{ sessionId: of.openSession, coachId: of.coach, channel: 'sms' }],
    },
  }),
  recordAnswer: ({ of }) => ({
    params: { session: of.openSession },
    body: {
      ...once(),
      coachId: of.coach,
      answer: 'yes',
      channel: 'call',
      heardOn: clock.today(),
      told,
    },
  }),
  showAsking: ({ of }) => ({ params: { invitation: of.question } }),
  bringQuestion: ({ of }) => ({
    params: { invitation: of.question },
    body: { ...once(), how: 'letter' },
  }),
  markSpoken: ({ of }) => ({ params: { invitation: of.invitation }, body: once() }),
  withdrawQuestion: ({ of }) => ({ params: { invitation: of.question }, body: once() }),
  giveBackPlace: ({ of }) => ({ params: { invitation: of.invitation }, body: once() }),
  writeReason: ({ of }) => ({
    params: { session: of.session, condition: 'two-coaches' },
    body: { ...once(), reason: 'Ze kent de groep goed.' },
  }),
  recordOwnChoice: ({ of }) => ({
    params: { session: of.session },
    body: {
      ...once(),
      coachId: of.coach,
      condition: 'own-limits',
      heardOn: clock.today(),
      channel: 'call',
    },
  }),
  listAvailabilityRounds: () => ({}),
  previewAvailabilityRound: ({ of }) => ({
    query: { from: '2030-01-01', until: '2030-12-31', day: of.openSession, coach: of.coach },
  }),
  startAvailabilityRound: ({ of }) => ({
    body: {
      ...once(),
      days: [of.openSession],
      coaches: [{ coachId: of.coach, channel: 'letter' }],
      closesOn: '2030-04-20',
    },
  }),
  askMoreAvailability: ({ of }) => ({
    params: { round: of.round },
    body: { ...once(), coaches: [{ coachId: of.twin, channel: 'letter' }] },
  }),
  showAvailabilityRound: ({ of }) => ({ params: { round: of.round } }),
  showAvailabilityQuestion: ({ of }) => ({ params: { round: of.round, coach: of.coach } }),
  bringAvailability: ({ of }) => ({
    params: { round: of.round, coach: of.coach },
    body: { ...once(), how: 'letter' },
  }),
  withdrawAvailability: ({ of }) => ({
    params: { round: of.round, coach: of.coach },
    body: once(),
  }),
  recordAvailability: ({ of }) => ({
    params: { round: of.round, coach: of.coach },
    body: {
      ...once(),
      answers: [{ session: of.openSession, answer: 'yes' }],
      channel: 'call',
      heardOn: clock.today(),
    },
  }),
  closeAvailabilityRound: ({ of }) => ({ params: { round: of.round }, body: once() }),
  answerAvailability: ({ of }) => ({
    params: { token: of.roundToken },
    body: { session: of.openSession, answer: 'yes' },
  }),
  answerAvailabilityByPage: ({ of, mine }) => ({
    params: { token: mine.page, invitation: of.roundQuestion },
    body: { session: of.openSession, answer: 'yes' },
  }),
  answerOwnAvailability: ({ of }) => ({
    params: { invitation: of.roundQuestion },
    body: { ...once(), session: of.openSession, answer: 'yes' },
  }),
  listGatherings: () => ({}),
  previewGathering: () => ({}),
  proposeGathering: ({ of }) => ({
    body: {
      ...once(),
      ...arranged,
      moments: [{ day: '2030-06-06', startsAt: '18:30', endsAt: '20:30' }],
      coaches: [{ coachId: of.coach, channel: 'letter' }],
    },
  }),
  showGathering: ({ of }) => ({ params: { gathering: of.gathering } }),
  askMoreForGathering: ({ of }) => ({
    params: { gathering: of.gathering },
    body: { ...once(), coaches: [{ coachId: of.twin, channel: 'letter' }] },
  }),
  changeGathering: ({ of }) => ({
    params: { gathering: of.gathering },
    body: {
      ...once(),
      ...arranged,
      version: 1,
      moments: [{ id: of.moment, day: '2030-03-14', startsAt: '18:30', endsAt: '20:30' }],
    },
  }),
  offerAnotherDate: ({ of }) => ({
    params: { gathering: of.pickedFrom },
    body: { ...once(), version: 1, day: aLaterDay(), startsAt: '10:00', endsAt: '12:00' },
  }),
  pickGatheringDate: ({ of }) => ({
    params: { gathering: of.pickedFrom },
    body: { ...once(), version: 2, moment: of.momentToPick },
  }),
  cancelGathering: ({ of }) => ({
    params: { gathering: of.cancelledGathering },
    body: { ...once(), version: 1 },
  }),
  recordGathering: ({ of }) => ({
    params: { gathering: of.pastGathering },
    body: {
      ...once(),
      version: 1,
      cameIds: [of.coach],
      method: 'incident',
      theme: 'nee durven zeggen',
      actions: ['Soep vooraf.'],
    },
  }),
  tickGatheringAction: ({ of }) => ({
    params: { gathering: of.pastGathering },
    body: { ...once(), action: 'Soep vooraf.', done: true },
  }),
  showGatheringQuestion: ({ of }) => ({ params: { gathering: of.gathering, coach: of.coach } }),
  bringGathering: ({ of }) => ({
    params: { gathering: of.gathering, coach: of.coach },
    body: { ...once(), how: 'letter' },
  }),
  recordGatheringAnswer: ({ of }) => ({
    params: { gathering: of.gathering, coach: of.coach },
    body: {
      ...once(),
      answers: [{ moment: of.moment, answer: 'yes' }],
      channel: 'call',
      heardOn: clock.today(),
    },
  }),
  answerGathering: ({ of }) => ({
    params: { token: of.gatheringToken },
    body: { moment: of.moment, answer: 'yes' },
  }),
  answerGatheringByPage: ({ of, mine }) => ({
    params: { token: mine.page, invitation: of.gatheringQuestion },
    body: { moment: of.moment, answer: 'yes' },
  }),
  answerOwnGathering: ({ of }) => ({
    params: { invitation: of.gatheringQuestion },
    body: { ...once(), moment: of.moment, answer: 'yes' },
  }),
  showInvitation: ({ of }) => ({ params: { token: of.token } }),
  answerInvitation: ({ of }) => ({ params: { token: of.token }, body: { answer: 'yes' } }),
  listMySessions: () => ({}),
  showOwnContact: () => ({}),
  showMyData: () => ({}),
  showDataByPage: ({ of }) => ({ params: { token: of.page } }),
  listMyDays: () => ({ query: { page: '1' } }),
  showOwnName: () => ({}),
  changeOwnName: () => ({ body: { ...once(), version: 1, name: null, withoutLetter: false } }),
  showCoachName: ({ of }) => ({ params: { coach: of.coach } }),
  changeCoachName: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), version: 1, name: null, withoutLetter: false, channel: 'call' },
  }),
  readOwnWords: ({ of }) => ({ params: { coach: of.coach }, body: { ...once(), wording } }),
  keepUnderstoodLimit: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), wording, limit: { kind: 'town', town: 'Geel', wish: 'not' } },
  }),
  showOwnLimits: () => ({}),
  changeOwnLimits: () => ({
    body: {
      ...once(),
      version: 1,
      shared: {
        perWeek: 1,
        perMonth: null,
        wishedPerMonth: null,
        notOn: [],
        themes: [],
        words: null,
      },
    },
  }),
  keepDaysFree: () => ({ body: { ...once(), from: '2030-06-06', until: '2030-06-07' } }),
  openDaysAgain: () => ({ body: { ...once(), from: '2030-06-06', until: '2030-06-07' } }),
  exclude: ({ of }) => ({ body: { ...once(), kind: 'organisation', targetId: of.organisation } }),
  includeAgain: ({ of }) => ({
    body: { ...once(), kind: 'organisation', targetId: of.organisation },
  }),
  showOwnPage: ({ of }) => ({ params: { token: of.page } }),
  showInvitationByPage: ({ of, mine }) => ({
    params: { token: mine.page, invitation: of.question },
  }),
  showOwnInvitation: ({ of }) => ({ params: { invitation: of.question } }),
  answerByPage: ({ of, mine }) => ({
    params: { token: mine.page, invitation: of.question },
    body: { answer: 'yes' },
  }),
  answerOwn: ({ of }) => ({
    params: { invitation: of.question },
    body: { ...once(), answer: 'yes' },
  }),
  acknowledgeNews: ({ of }) => ({ params: { token: of.token }, body: { letter: of.letter } }),
  acknowledgeNewsByPage: ({ of, mine }) => ({
    params: { token: mine.page, invitation: of.question },
    body: { letter: of.letter },
  }),
  acknowledgeOwnNews: ({ of }) => ({
    params: { invitation: of.question },
    body: { ...once(), letter: of.letter },
  }),
  readCancellation: ({ of }) => ({ params: { token: of.token } }),
  readCancellationByPage: ({ of, mine }) => ({
    params: { token: mine.page, invitation: of.question },
  }),
  readOwnCancellation: ({ of }) => ({ params: { invitation: of.question }, body: once() }),
  chooseLanguage: ({ of }) => ({ params: { token: of.token }, body: { language: 'en' } }),
  chooseLanguageByPage: ({ of, mine }) => ({
    params: { token: mine.page, invitation: of.question },
    body: { language: 'en' },
  }),
  chooseOwnLanguage: () => ({ body: { language: 'en' } }),
  showCalendarEntry: ({ of }) => ({ params: { token: of.token } }),
  showCalendarEntryByPage: ({ of, mine }) => ({
    params: { token: mine.page, invitation: of.invitation },
  }),
  showOwnCalendarEntry: ({ of }) => ({ params: { invitation: of.invitation } }),
  makeCalendarFeed: () => ({ body: once() }),
  listCalendarFeeds: () => ({}),
  endCalendarFeed: ({ of }) => ({ params: { calendar: of.calendar }, body: once() }),
  showWeek: () => ({ query: { day: '2030-03-14' } }),
  showLetter: ({ of }) => ({ params: { letter: of.letter } }),
  markTold: ({ of }) => ({ params: { letter: of.letter }, body: { ...once(), how: 'letter' } }),
  recordKnown: ({ of }) => ({ params: { letter: of.letter }, body: { ...once(), how: 'sms' } }),
  listLetters: ({ of }) => ({ query: { coach: of.coach } }),
  sendLetterAgain: ({ of }) => ({ params: { letter: of.letter }, body: once() }),
  letterCameBack: ({ of }) => ({ params: { letter: of.letter }, body: once() }),
  judgePeriod: () => ({ query: { from: '2030-03-01', until: '2030-03-31' } }),
  listConditions: () => ({}),
  previewTerms: () => ({ body: { from: '2030-01-01', numbers: { byPost: { days: 5 } } } }),
  changeTerms: () => ({
    body: {
      ...once(),
      version: 1,
      from: '2030-01-01',
      numbers: { byPost: { days: 5 } },
      with: 'teamvergadering',
      why: 'De post is trager.',
    },
  }),
  listOrganisations: () => ({}),
  listVenues: () => ({}),
  findOrganisations: () => ({ query: { search: 'huis' } }),
  addVenue: ({ of }) => ({
    params: { organisation: of.organisation },
    body: {
      ...once(),
      name: `Zaal ${randomUUID()}`,
      town: 'Mol',
      address: null,
      howToGetThere: 'Bus 2',
    },
  }),
  showOrganisation: ({ of }) => ({ params: { organisation: of.organisation } }),
  changeOrganisation: ({ of }) => ({
    params: { organisation: of.organisation },
    body: {
      ...once(),
      version: of.organisationVersion,
      name: `Huis van het Kind ${randomUUID()}`,
      town: 'Mol',
      contactName: 'Ria',
      contactPhone: '0400 00 01 23',
      contactEmail: null,
    },
  }),
  showVenue: ({ of }) => ({ params: { venue: of.venue } }),
  changeVenue: ({ of }) => ({
    params: { venue: of.venue },
    body: {
      ...once(),
      version: of.venueVersion,
      name: `Zaal ${randomUUID()}`,
      town: 'Mol',
      address: 'Markt 1',
      howToGetThere: null,
    },
  }),

  listAccounts: () => ({ query: { address: 'an@post.example' } }),
  showAccount: ({ of }) => ({ params: { person: of.account } }),
  inviteStaff: () => ({
    body: {
      ...once(),
      firstName: 'Lode',
      lastName: `Verbeke ${randomUUID()}`,
      address: `${randomUUID()}@post.example`,
      roles: ['trainer'],
    },
  }),
  changeAccount: ({ of }) => ({
    params: { person: of.account },
    body: { ...once(), version: 1, account: { roles: ['coordinator', 'trainer'] } },
  }),
  withdrawAccount: ({ of }) => ({
    params: { person: of.account },
    body: { ...once(), version: 1 },
  }),
  showCoachAccount: ({ of }) => ({ params: { coach: of.coach } }),
  openCoachAccount: ({ of }) => ({
    params: { coach: of.coach },
    body: { ...once(), address: `${randomUUID()}@post.example` },
  }),
  showSettings: () => ({}),
  changeSettings: () => ({
    body: { ...once(), version: 1, settings: { organisation: 'Huis van het Kind' } },
  }),
  askAddress: () => ({ body: { ...once(), address: `${randomUUID()}@post.example` } }),
  showAddressLink: () => ({ params: { token: 'x'.repeat(27) } }),
  confirmAddress: () => ({ body: { token: 'x'.repeat(27) } }),
  setAside: () => ({ body: { page: '/me', content: '', withFile: false } }),
  takeUp: () => ({}),

  listPost: () => ({}),
  showPost: () => ({ params: { post: randomUUID() } }),
};
