/** Everything that can be refused, and the status it travels with. */
const statuses = {
  'invalid-input': 422,
  'not-signed-in': 401,
  'no-role-chosen': 403,
  'not-allowed': 403,
  'not-found': 404,
  'not-json': 415,
  'too-large': 413,
  'changed-meanwhile': 409,
  'terms-stay-the-same': 409,
  'key-used-for-something-else': 422,
  'conditions-not-met': 409,
  'reason-needed': 409,
  'already-asked': 409,
  'not-all-can-be-asked': 409,
  'not-coaching-now': 409,
  'already-known': 409,
  'coach-merged': 409,
  'merges-with-herself': 409,
  'both-have-a-place': 409,
  'has-another-role': 409,
  'counts-longer-already': 409,
  'training-cancelled': 409,
  'date-begun': 409,
  'no-more-coaches-than-room': 409,
  'training-over': 409,
  'training-to-come': 409,
  'a-module-is-given-once-at-an-hour': 409,
  'one-module-of-a-kind': 409,
  'a-module-is-completed-once-a-day': 409,
  'needs-a-second-person': 409,
  'nothing-to-pay': 409,
  'prove-again': 409,
  'file-not-made-yet': 409,
  'venue-elsewhere': 409,
  'places-overlap': 409,
  'too-few-places': 409,
  'talks-at-one-hour': 409,
  'question-taken-back': 410,
  'session-cancelled': 409,
  'session-cancelling': 409,
  'session-goes-on': 409,
  'session-over': 409,
  'round-closed': 409,
  'ombuds-closed': 409,
  'readers-changed': 409,
  'list-does-not-hold': 422,
  'figures-published': 409,
  'gathering-over': 409,
  'gathering-to-come': 409,
  'moment-over': 409,
  'enough-moments': 409,
  'nobody-to-ask': 409,
  'a-moment-is-proposed-once': 409,
  'a-calendar-has-its-own-name': 409,
  'enough-calendars': 409,
  'no-way-to-reach': 409,
  'not-a-phone-number': 422,
  'not-an-account-number': 422,
  'not-an-address': 422,
  'no-such-hour': 422,
  'link-or-code-does-not-fit': 422,
  'code-needed': 422,
  'passkey-does-not-fit': 422,
  'passkey-first': 409,
  'is-whom-coaches-call': 409,
  'signs-in-already': 409,
  'file-unreadable': 422,
  'takes-too-much': 422,
  'preview-gone': 409,
  'list-taken-over': 409,
  'list-asks-first': 409,
  'others-first': 429,
  'too-many-tries': 429,
  'list-comes-in': 503,
  'try-again': 503,
  'database-silent': 503,
  unexpected: 500,
} as const;

export type Slug = keyof typeof statuses;

/** Leaves a handler, and rolls its transaction back. */
export class Refusal extends Error {
  readonly slug: Slug;
  readonly details: object;

  constructor(slug: Slug, details: object = {}) {
    super(slug);
    this.slug = slug;
    this.details = details;
  }

  get status(): number {
    return statuses[this.slug];
  }
}

export function refuse(slug: Slug, details?: object): never {
  throw new Refusal(slug, details);
}
