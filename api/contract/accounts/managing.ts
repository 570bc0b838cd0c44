import { actingRoles } from '@app/domain/access';
import { z } from 'zod';
import { Day, type Endpoint, line, lines, name, Once, Version } from '../endpoint.ts';
import { Passkey } from './passkeys.ts';

/** The role that may take a role away manages accounts, and no other. */
const needs = 'remove person_roles';

/** The roles an administrator gives. A coach is brought in by the coordinator. */
export const staffRoles = actingRoles.filter((role) => role !== 'coach');

export const Account = z.object({
  personId: z.uuid(),
  version: Version,
  firstName: z.string(),
  lastName: z.string(),
  /** What she signs in with. */
  address: z.string(),
  roles: z.array(z.enum(actingRoles)),
  passkeys: z.int(),
  lastHere: z.iso.datetime().nullable(),
  invitedOn: Day.nullable(),
  isMe: z.boolean(),
  /** Nobody else manages accounts: this one stays. */
  onlyAdministrator: z.boolean(),
});
export type Account = z.infer<typeof Account>;

const Person = z.object({ id: z.uuid(), firstName: z.string(), lastName: z.string() });

export const listAccounts = {
  method: 'GET',
  url: '/accounts',
  config: { name: 'listAccounts', needs },
  schema: {
    summary:
      'Staff who can come in, and trainers who cannot yet. A person who is only a coach is shown for her exact address',
    querystring: z.object({ address: line(254).optional() }),
    response: {
      200: z.object({ accounts: z.array(Account), withoutAccount: z.array(Person) }),
    },
  },
} as const satisfies Endpoint;

export const showAccount = {
  method: 'GET',
  url: '/accounts/:person',
  config: { name: 'showAccount', needs },
  schema: {
    summary: 'One account, with the keys she comes in with',
    params: z.object({ person: z.uuid() }),
    response: { 200: Account.extend({ keys: z.array(Passkey) }) },
  },
} as const satisfies Endpoint;

const Roles = z.array(z.enum(staffRoles)).min(1, 'required').max(staffRoles.length);

export const inviteStaff = {
  method: 'POST',
  url: '/accounts',
  config: { name: 'inviteStaff', needs },
  schema: {
    summary:
      'Let somebody in, and tell her by mail. Refused with the people she may be when she is probably here already',
    body: Once.extend({
      firstName: name().min(1),
      lastName: name(),
      address: line(254).min(1),
      roles: Roles,
      /** The person who is here already and is meant. */
      personId: z.uuid().nullable().default(null),
      /** Somebody else with the same name. */
      evenIfKnown: z.boolean().default(false),
    }),
    response: { 201: z.object({ personId: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const changeAccount = {
  method: 'PATCH',
  url: '/accounts/:person',
  config: { name: 'changeAccount', needs },
  schema: {
    summary:
      'Change name, roles or address. Another address ends her visits, and both addresses hear of it',
    params: z.object({ person: z.uuid() }),
    body: Once.extend({
      version: Version,
      account: z
        .object({
          firstName: name().min(1),
          lastName: name(),
          address: line(254).min(1),
          roles: Roles,
        })
        .partial(),
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const withdrawAccount = {
  method: 'POST',
  url: '/accounts/:person/withdrawal',
  config: { name: 'withdrawAccount', needs },
  schema: {
    summary: 'Take all roles of staff away and sign her out everywhere. What she wrote stays',
    params: z.object({ person: z.uuid() }),
    body: Once.extend({ version: Version }),
    response: { 201: z.object({ withdrawn: z.array(z.enum(staffRoles)) }) },
  },
} as const satisfies Endpoint;

export const showSettings = {
  method: 'GET',
  url: '/settings',
  config: { name: 'showSettings', needs },
  schema: {
    summary: 'The name of the house, the person coaches call, and whether staff need a passkey',
    response: {
      200: z.object({
        version: Version,
        organisation: z.string(),
        /** Where post comes back, a line each. */
        address: z.string().nullable(),
        callPersonId: z.uuid().nullable(),
        callHours: z.string().nullable(),
        /** The ombudsperson as coaches read of her, and somebody of another house. */
        ombudsName: z.string().nullable(),
        ombudsPhone: z.string().nullable(),
        ombudsHours: z.string().nullable(),
        ombudsDeputy: z.string().nullable(),
        secondRouteName: z.string().nullable(),
        secondRoutePhone: z.string().nullable(),
        peopleToCall: z.array(Person.extend({ phone: z.string().nullable() })),
        staffNeedPasskey: z.boolean(),
        /** Staff who would have to make one before they can do anything. */
        withoutPasskey: z.array(Person),
        /** Only a person who came in with one may require it of others. */
        cameWithPasskey: z.boolean(),
      }),
    },
  },
} as const satisfies Endpoint;

export const changeSettings = {
  method: 'PATCH',
  url: '/settings',
  config: { name: 'changeSettings', needs },
  schema: {
    summary: 'Change these settings; refused when somebody changed them in between',
    body: Once.extend({
      version: Version,
      settings: z
        .object({
          organisation: name(120).min(1),
          address: lines(200),
          callPersonId: z.uuid(),
          /** Another number for the person who is called; empty leaves hers. */
          callNumber: line(40),
          callHours: line(120),
          ombudsName: name(80),
          ombudsPhone: line(40),
          ombudsHours: line(120),
          ombudsDeputy: name(80),
          secondRouteName: name(80),
          secondRoutePhone: line(40),
          staffNeedPasskey: z.boolean(),
        })
        .partial(),
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;
