/**
 * A key for one form, from the page's own random seed and the form's place in the page. Server and browser
 * come to the same one, so that a page waking up does not change the key between two taps.
 */
export function keyFrom(seed: string, place: string): string {
  const [, side, number] = /^(\w*?)(\d+)$/.exec(place) ?? [];
  const step = Number(number ?? 0) + (side?.startsWith('s') ? 0 : 2 ** 24);
  const last = (parseInt(seed.slice(-12), 16) + step) % 2 ** 48;
  return seed.slice(0, -12) + last.toString(16).padStart(12, '0');
}
