/** What most tasks say nothing of. */
export const nothingElse = {
  trainer: null,
  places: 0,
  givenBackBy: null,
  letter: null,
  about: null,
  heard: [],
  leaving: null,
  was: null,
  from: null,
  until: null,
  toldAt: null,
  others: 0,
  also: [],
  judgements: [],
};
