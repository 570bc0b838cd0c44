/** What a file is by its first bytes; its name may say anything. */
export function kindOf(
  bytes: Uint8Array,
): 'text' | 'zip' | 'pdf' | 'old-excel' | 'locked' | 'open-document' | 'not-a-list' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (...signature: number[]) =>
    signature.every((byte, position) => file[position] === byte);

  if (begins(0x50, 0x4b, 0x03, 0x04))
    return file.subarray(0, 200).includes('application/vnd.oasis.opendocument')
      ? 'open-document'
      : 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    return file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'old-excel';
  if (file.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  return begins(0x50, 0x4b) || begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff)
    ? 'not-a-list'
    : 'text';
}
