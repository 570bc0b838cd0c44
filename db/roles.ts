import { roles, type Role } from '@app/domain/access';
import { logins } from './database.ts';

/** What roles of the domain are called in the database, as a list in a statement. */
export const named = (some: readonly Role[]): string => some.map((role) => `r_${role}`).join(', ');

/** Every role and login of the product, and everybody. */
export const everybody = `public, ${named(roles)}, ${logins.join(', ')}`;

/** The roles people act in, each made where it is not there yet: they belong to the whole server. */
export const makeRoles = (): string[] =>
  roles.map(
    (role) => `do $$ begin create role ${named([role])} nologin;
exception when duplicate_object or unique_violation then null; end $$`,
  );

const ofRequests = roles.filter((role) => role !== 'job');

/** Which login becomes which role. */
export const letLoginsAct = (): string[] => [
  `grant ${named(ofRequests)} to app_web`,
  'grant r_job to app_jobs',
  `revoke ${named(ofRequests)} from app_jobs`,
];
