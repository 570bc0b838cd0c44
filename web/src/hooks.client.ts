import { inBrussels } from '@app/domain/moment';
import { readOn } from '#lib/language/dated.ts';

// A page that wakes up says a day as it was sent.
readOn(inBrussels(new Date().toISOString()).day);
