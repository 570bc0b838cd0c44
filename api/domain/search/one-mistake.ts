/** Whether one letter too many, too few, other than meant, or in the place of its neighbour makes one word of the other. */
export function isOneMistakeFrom(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (long.length - short.length > 1 || short === long) return false;

  let at = 0;
  while (short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1);
  if (short.length < long.length) return short.slice(at) === rest;
  const isOther = short.slice(at + 1) === rest;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isOther || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
}
