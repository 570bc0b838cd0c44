/** The page of the amount of a coach for a day; it leads back to where somebody was. */
export const amountAt = (session: string, coach: string, back: string): string =>
  `/sessions/${session}/amount/${coach}?${new URLSearchParams({ back })}`;
