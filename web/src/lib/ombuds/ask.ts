import type { fileConcern, openConcern, showOmbudsDoor, writeAgain } from '@app/contract/ombuds';
import type { z } from 'zod';

/** Where these are asked, checked against their contracts; the contracts themselves would bring a reader of shapes along. */
const addresses = {
  door: '/ombuds' satisfies (typeof showOmbudsDoor)['url'],
  file: '/ombuds/concerns' satisfies (typeof fileConcern)['url'],
  open: '/ombuds/concerns/opening' satisfies (typeof openConcern)['url'],
  write: '/ombuds/concerns/messages' satisfies (typeof writeAgain)['url'],
};

interface Asked {
  door: [body: undefined, answer: z.output<(typeof showOmbudsDoor)['schema']['response'][200]>];
  file: [
    body: z.input<(typeof fileConcern)['schema']['body']>,
    answer: z.output<(typeof fileConcern)['schema']['response'][201]>,
  ];
  open: [
    body: z.input<(typeof openConcern)['schema']['body']>,
    answer: z.output<(typeof openConcern)['schema']['response'][200]>,
  ];
  write: [
    body: z.input<(typeof writeAgain)['schema']['body']>,
    answer: z.output<(typeof writeAgain)['schema']['response'][200]>,
  ];
}

/** Why nothing came of it; `seconds` until it may be tried again. */
export interface Trouble {
  problem: 'away' | 'closed' | 'readers' | 'often' | 'unknown';
  seconds: number;
}

const patience = 30_000; // milliseconds

/** Asks without a cookie, and keeps nothing of it. */
export async function ask<Name extends keyof Asked>(
  name: Name,
  body: Asked[Name][0],
): Promise<Asked[Name][1] | Trouble> {
  try {
    const answer = await fetch(`/api${addresses[name]}`, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const said: unknown = await answer.json();
    return answer.ok ? (said as Asked[Name][1]) : troubleIn(answer, said);
  } catch {
    return { problem: 'away', seconds: 1 };
  }
}

const turns = 3;
const longestTurn = 90; // seconds

/**
 * Sends a concern. Where many write at once it waits for its turn, up to three times, and `heard` gets how far that is, from
 * 0 to 1; what it still answers then is for the teller.
 */
export async function fileInTurn(sealed: Asked['file'][0], heard: (part: number) => void) {
  for (let turn = 1; ; turn += 1) {
    const answer = await ask('file', sealed);
    const waits = isTrouble(answer) && answer.problem === 'often' && turn <= turns;
    if (!waits || answer.seconds > longestTurn) return answer;
    await inTurn(answer.seconds, heard);
  }
}

async function inTurn(seconds: number, heard: (part: number) => void) {
  for (let passed = 0; passed < seconds; passed += 1) {
    heard(passed / seconds);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

export const isTrouble = (answer: object): answer is Trouble => 'problem' in answer;

function troubleIn({ status, headers }: Response, said: unknown): Trouble {
  const seconds = Number(headers.get('retry-after') ?? 60);
  const type = String((said as { type?: unknown } | null)?.type)
    .split('/')
    .at(-1);
  if (status === 404) return { problem: 'unknown', seconds };
  if (status === 429) return { problem: 'often', seconds };
  if (type === 'ombuds-closed') return { problem: 'closed', seconds };
  if (type === 'readers-changed') return { problem: 'readers', seconds };
  return { problem: 'away', seconds };
}
