/** A page that wakes up after it is read would take back what somebody typed or ticked by then. */
export const csr = false;
