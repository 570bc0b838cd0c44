/** A key lives in the device: only a script can ask for it. */
export const csr = true;
