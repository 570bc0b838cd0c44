import { deviceWords } from '../language/device-words.ts';

/** What a browser tells of itself, as a name to know the device by: "Chrome op Windows". */
export function deviceName(userAgent: string): string {
  const [browser] = browsers.find(([, tells]) => tells.test(userAgent)) ?? [null];
  const [system] = systems.find(([, tells]) => tells.test(userAgent)) ?? [null];
  return deviceWords.named(browser, system);
}

/** Each also names those after it, so the first that fits is meant. */
const browsers: readonly [string, RegExp][] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Opera', /\b(OPR|Opera)\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
];

const systems: readonly [string, RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Chromebook', /\bCrOS\b/],
  ['Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];
