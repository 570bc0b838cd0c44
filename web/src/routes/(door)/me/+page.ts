/** Staff may keep a key on their device here, and that needs a script. Everything else works without one. */
export const csr = true;
