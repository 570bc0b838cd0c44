const weekdays = [
  ['maandag', 'ma'],
  ['dinsdag', 'di', 'din'],
  ['woensdag', 'wo', 'woe'],
  ['donderdag', 'do', 'don'],
  ['vrijdag', 'vr', 'vrij'],
  ['zaterdag', 'za', 'zat'],
  ['zondag', 'zo', 'zon'],
];

/** 1 for Monday to 7 for Sunday; 0 when it is no weekday. Takes folded text: `maandag`, `ma`. */
export const weekdayNamed = (name: string): number =>
  weekdays.findIndex((names) => names.includes(name)) + 1;
