import type { Invitation } from '@app/contract/sessions/answering';

export type Given = NonNullable<Invitation['answer']>;
export type Mark = keyof typeof answers;

/** The words that stand in links and forms, in the order of the three buttons. */
const answers = { ja: 'yes', nee: 'no', twijfel: 'undecided' } as const satisfies Record<
  string,
  Given
>;

export const marks = Object.keys(answers) as Mark[];

/** What a mark stands for; nothing else counts as an answer. */
export const givenBy = (mark: string | null): Given | null =>
  marks.includes(mark as Mark) ? answers[mark as Mark] : null;

export const markOf = (given: Given): Mark =>
  marks.find((mark) => answers[mark] === given) ?? 'twijfel';

/** Giving a place back is no answer to the question, and has a button of its own. */
export const backMark = 'terug';

/** That she read that a day does not happen is no answer either. */
export const readMark = 'gelezen';

/** That she knows what changed is none. */
export const knowMark = 'weet-ik';

/** What just happened, in the address of the page after it. */
export const outcomes = ['ja', 'nee', 'twijfel', 'terug', 'bezet'] as const;
export type Happened = (typeof outcomes)[number];

export const happenedIn = (url: URL): Happened | null =>
  outcomes.find((outcome) => outcome === url.searchParams.get('bewaard')) ?? null;
