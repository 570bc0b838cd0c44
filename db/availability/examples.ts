import type { CoachKey } from '../accounts/examples.ts';

/**
 * An open round: eight of eleven coaches answered. Day by day `y` yes, `n` no, `?` not yet known, `.` nothing; and how many
 * days ago she was asked and answered; of one the mail came back.
 */
export const round: Partial<
  Record<CoachKey, { says: string; asked: number; answered?: number; cameBack?: true }>
> = {
  bea: { says: 'yyn?ynyn', asked: 9, answered: 6 },
  chantal: { says: 'ynyyny?y', asked: 9, answered: 8 },
  erik: { says: 'y?nyynny', asked: 9, answered: 6 },
  fatma: { says: '?ynnynyy', asked: 9, answered: 7 },
  freddy: { says: '........', asked: 9 },
  gino: { says: 'yn?ny.n?', asked: 9, answered: 5 },
  godelieve: { says: 'yynynyyn', asked: 9, answered: 4 },
  nadia: { says: 'ynynnyny', asked: 9, answered: 8 },
  omar: { says: '?nynn?ny', asked: 9, answered: 3 },
  samira: { says: '........', asked: 9, cameBack: true },
  youssef: { says: '........', asked: 2 },
};

/** The last day to answer, in days from today, and how far ahead its days begin. */
export const closesIn = 4;
export const beginsIn = 30;
