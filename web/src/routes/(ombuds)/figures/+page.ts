/** Plain forms: nothing is opened here, and what is typed before a script comes stays typed. */
export const csr = false;
