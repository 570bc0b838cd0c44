import type { ActingRole } from '@app/domain/access';
import { people, type CoachKey, type ExamplePerson, type PersonKey } from '../accounts/examples.ts';
import type { contacts, personRoles, persons } from '../accounts/tables.ts';
import { coaches } from '../coaches/examples.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './id.ts';

export const personId = (key: PersonKey): string => idOf('person', key);

/** Who reads what is told in confidence, and who replaces her. */
export const ombudspersons = { first: person('jo'), deputy: person('rita') };

function person(key: 'jo' | 'rita') {
  const { firstName, lastName, phone } = people[key];
  return { personId: personId(key), name: `${firstName} ${lastName}`, phone };
}

const everybody = Object.entries(people) as [PersonKey, ExamplePerson][];

export const personRows = (): (typeof persons.$inferInsert)[] =>
  everybody.map(([key, { firstName, lastName, language = 'nl' }]) => ({
    id: personId(key),
    firstName,
    lastName,
    language,
  }));

export const roleRows = ({ today, day }: Calendar): (typeof personRoles.$inferInsert)[] =>
  everybody.flatMap(([key, { roles }]) =>
    roles.map((role) => ({
      personId: personId(key),
      role,
      since: day(role === 'coach' ? coaches[key as CoachKey].since : -700) ?? today,
    })),
  );

export const contactRows = ({ day }: Calendar): (typeof contacts.$inferInsert)[] =>
  everybody.map(([key, person]) => ({
    personId: personId(key),
    phone: person.phone ?? null,
    email: person.email ?? null,
    emailFailedOn: day(person.emailFailed),
    preferredChannel: person.channel,
    whatsappAgreedOn: day(person.whatsappAgreed),
    street: person.street ?? null,
    postalCode: person.postalCode ?? null,
    town: person.town ?? null,
  }));

/** The people who can sign in, once for each role they can act in. */
export interface DemonstrationPerson {
  role: ActingRole;
  firstName: string;
  lastName: string;
  address: string;
}

export const whoSignsIn = (): DemonstrationPerson[] =>
  everybody.flatMap(([, { roles, firstName, lastName, address }]) =>
    address === undefined ? [] : roles.map((role) => ({ role, firstName, lastName, address })),
  );

export const accountRows = () =>
  everybody.flatMap(([key, { firstName, lastName, address, lastHere, invited }]) =>
    address === undefined
      ? []
      : [
          {
            id: personId(key),
            name: `${firstName} ${lastName}`,
            email: address,
            lastHere: lastHere ?? null,
            invited: invited ?? null,
          },
        ],
  );
