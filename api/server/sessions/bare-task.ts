/** What most tasks say nothing of. */
export const nothingElse = {
  trainer: null,
  places: 0,
  givenBackBy: null,
  letter: null,
  about: null,
  toTell: [],
  notMailed: null,
  leaving: null,
  from: null,
  until: null,
  toldAt: null,
  others: 0,
  also: [],
  judgements: [],
  round: null,
  silent: [],
};
