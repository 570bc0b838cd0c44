/** Everything here is opened in the browser, and that needs a script. */
export const csr = true;
