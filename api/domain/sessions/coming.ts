import type { Item } from '../participation/facts.ts';
import type { Judgement } from '../participation/judge.ts';

/** A day that is still to come: its people, and what is judged of it. */
export interface ComingDay {
  trainers: number;
  /** Places without a name. */
  openPlaces: number;
  judgements: readonly Judgement[];
}

/** What nobody can be told about a day yet, so that nobody can be asked for it. */
export const waitsFor = ({ judgements }: Pick<ComingDay, 'judgements'>): Item[] =>
  judgements.flatMap(({ finding }) =>
    typeof finding === 'object' && finding.kind === 'not-filled-in' ? finding.missing : [],
  );
