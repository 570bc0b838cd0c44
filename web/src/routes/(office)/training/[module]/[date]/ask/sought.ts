const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The coaches that an address names. */
export const coachesIn = ({ searchParams }: URL): string[] =>
  searchParams
    .getAll('coach')
    .filter((id) => uuid.test(id))
    .slice(0, 200);
