/** Everything here works without a script. */
export const csr = false;
