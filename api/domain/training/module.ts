import type { Terms } from '../participation/terms.ts';
import type { ValidityOfModule } from './validity.ts';

/** The training for coaches, one about a theme, or what refreshes one of these. */
export const moduleKinds = ['starter', 'theme', 'refresher'] as const;
export type ModuleKind = (typeof moduleKinds)[number];

/** How long each kind counts, as people agreed. A refresher has no validity of its own: it lengthens another one. */
export const validityOf = (
  kind: Exclude<ModuleKind, 'refresher'>,
  { upToDate }: Terms,
): ValidityOfModule => ({
  followed:
    kind === 'starter'
      ? { months: upToDate.starterMonths, window: upToDate.starterWindow }
      : { months: upToDate.themeMonths, window: upToDate.themeWindow },
  refreshed: { months: upToDate.refresherMonths, window: upToDate.refresherWindow },
});
