import { create } from 'qrcode';

/** A QR code made in the browser, since what it says never leaves it: its dark squares as a path, each one unit wide. */
export function squareOf(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let at = 0; at < modules.data.length; at += 1)
    if (modules.data[at]) path += `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`;
  return { size: modules.size, path };
}
