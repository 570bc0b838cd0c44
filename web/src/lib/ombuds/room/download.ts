/** Gives a sealed file to the browser, under this name. */
export function download(file: Uint8Array, name: string) {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(file)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
