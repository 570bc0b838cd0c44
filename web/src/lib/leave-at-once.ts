/** Follows a link at once, so that the way back does not lead here any more; where no script runs it is a link. */
export function leaveAtOnce(event: MouseEvent & { currentTarget: HTMLAnchorElement }) {
  event.preventDefault();
  location.replace(event.currentTarget.href);
}

/** Where a page is left for that says nothing of itself: the door of the house. */
export const elsewhere = '/sign-in';
