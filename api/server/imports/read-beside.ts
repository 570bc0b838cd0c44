import { workForParent } from '../beside/work-for-parent.ts';
import { listWorks } from './list-works.ts';

// A process of its own begins here.
workForParent(listWorks);
