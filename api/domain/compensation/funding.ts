/** What a line of a year is to a funder, in cents: what left already, and what is due or agreed and still has to leave. */
export interface Carried {
  funderId: string | null;
  spentCents: number;
  committedCents: number;
}

interface Funder {
  id: string;
  budgetCents: number | null;
}

/** What of a funder's budget is spent and committed, and what is left: below zero is too much. Null without a budget. */
export const funded = <One extends Funder>(funders: readonly One[], lines: readonly Carried[]) => {
  const byFunder = Map.groupBy(lines, ({ funderId }) => funderId);
  const of = (id: string | null) => {
    const hers = byFunder.get(id) ?? [];
    return {
      spentCents: hers.reduce((sum, { spentCents }) => sum + spentCents, 0),
      committedCents: hers.reduce((sum, { committedCents }) => sum + committedCents, 0),
    };
  };
  return {
    funders: funders.map((funder) => {
      const { spentCents, committedCents } = of(funder.id);
      const left =
        funder.budgetCents === null ? null : funder.budgetCents - spentCents - committedCents;
      return { ...funder, spentCents, committedCents, leftCents: left };
    }),
    /** What no funder carries is ours. */
    ours: of(null),
  };
};
