/** What is written here is sealed before it leaves: only a script can do that. */
export const csr = true;
