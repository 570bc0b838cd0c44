import {
  importPayments,
  listPaymentLinesLeft,
  showPaymentLine,
  showPaymentList,
} from '@app/contract/compensation/payment-list';
import {
  importCoaches,
  importSessions,
  listCoachLinesLeft,
  listSessionLinesLeft,
  showCoachLine,
  showCoachList,
  showSessionLine,
  showSessionList,
} from '@app/contract/imports';
import type { RequestEvent } from '@sveltejs/kit';
import { send } from '#lib/server/api.ts';
import { askedIn, leftOfCoach, shownCoach } from './coaches/coach-line.ts';
import { leftFile } from './left-file.server.ts';
import { firstOf, grouped } from './line.ts';
import { mendingOf } from './mending.ts';
import { namesShown } from './names.ts';
import { leftOfPayment, shownPayment } from './payments/payment-line.ts';
import { leftOfSession, shownSession } from './sessions/session-line.ts';

interface Taking {
  key: string;
  previewId: string;
  doubles: Record<string, 'same' | 'new' | 'leave'>;
  observedBefore: number[];
}

/** A list of coaches, as its pages ask for it. */
const coaches = {
  async show(event: RequestEvent, list: string, namesFrom: number) {
    const { data, problem } = await send(event, showCoachList, { params: { list } });
    if (problem) return { problem };
    const { lines, names, answers, ...preview } = data;
    return {
      preview: {
        ...preview,
        names: namesShown(names, namesFrom),
        groups: grouped(lines, (line) => shownCoach(line, preview.columns)),
        doubles: answers.doubles,
        observed: { asked: askedIn(lines), before: answers.before, each: answers.each },
        series: [],
      },
    };
  },
  async line(event: RequestEvent, list: string, line: number) {
    const { data, problem } = await send(event, showCoachLine, { params: { list, line } });
    return problem
      ? { problem }
      : { mending: mendingOf(data, shownCoach(data.line, data.columns).who) };
  },
  async left(event: RequestEvent, list: string) {
    const { data, problem } = await send(event, listCoachLinesLeft, { params: { list } });
    if (problem) return { problem };
    const said = (line: (typeof data.lines)[number]) => leftOfCoach(line, data.columns);
    return {
      imported: data.imported,
      left: firstOf(data.lines, said),
      file: () => leftFile(data, said),
    };
  },
  takeOver: (event: RequestEvent, taking: Taking) => send(event, importCoaches, { body: taking }),
};

/** A list of training days, as its pages ask for it. */
const sessions = {
  async show(event: RequestEvent, list: string, namesFrom: number) {
    const { data, problem } = await send(event, showSessionList, { params: { list } });
    if (problem) return { problem };
    const { lines, names, answers, ...preview } = data;
    return {
      preview: {
        ...preview,
        names: namesShown(names, namesFrom),
        groups: grouped(lines, (line) => shownSession(line, preview.columns)),
        doubles: answers.doubles,
        observed: null,
      },
    };
  },
  async line(event: RequestEvent, list: string, line: number) {
    const { data, problem } = await send(event, showSessionLine, { params: { list, line } });
    return problem
      ? { problem }
      : { mending: mendingOf(data, shownSession(data.line, data.columns).who) };
  },
  async left(event: RequestEvent, list: string) {
    const { data, problem } = await send(event, listSessionLinesLeft, { params: { list } });
    if (problem) return { problem };
    const said = (line: (typeof data.lines)[number]) => leftOfSession(line, data.columns);
    return {
      imported: data.imported,
      left: firstOf(data.lines, said),
      file: () => leftFile(data, said),
    };
  },
  takeOver: (event: RequestEvent, { observedBefore: _, ...taking }: Taking) =>
    send(event, importSessions, { body: taking }),
};

/** A list of earlier payments, as its pages ask for it. */
const payments = {
  async show(event: RequestEvent, list: string, namesFrom: number) {
    const { data, problem } = await send(event, showPaymentList, { params: { list } });
    if (problem) return { problem };
    const { lines, names, answers, ...preview } = data;
    return {
      preview: {
        ...preview,
        names: namesShown(names, namesFrom),
        groups: grouped(lines, (line) => shownPayment(line, preview.columns)),
        doubles: answers.doubles,
        observed: null,
        series: [],
      },
    };
  },
  async line(event: RequestEvent, list: string, line: number) {
    const { data, problem } = await send(event, showPaymentLine, { params: { list, line } });
    return problem
      ? { problem }
      : { mending: mendingOf(data, shownPayment(data.line, data.columns).who) };
  },
  async left(event: RequestEvent, list: string) {
    const { data, problem } = await send(event, listPaymentLinesLeft, { params: { list } });
    if (problem) return { problem };
    const said = (line: (typeof data.lines)[number]) => leftOfPayment(line, data.columns);
    return {
      imported: data.imported,
      left: firstOf(data.lines, said),
      file: () => leftFile(data, said),
    };
  },
  takeOver: (event: RequestEvent, { observedBefore: _, ...taking }: Taking) =>
    send(event, importPayments, { body: taking }),
};

export const kinds = { coaches, sessions, payments };
export type Preview = NonNullable<
  Awaited<ReturnType<typeof coaches.show | typeof sessions.show | typeof payments.show>>['preview']
>;
