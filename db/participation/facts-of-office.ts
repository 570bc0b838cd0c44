import type { OfficeFacts } from '@app/domain/participation/facts';
import { z } from 'zod';
import type { Transaction } from '../database.ts';
import { rows } from '../read.ts';
import { Day } from '../shapes.ts';

const Review = z.strictObject({ on: Day, coaches: z.int() });

const Ombudsperson = z.strictObject({ firstName: z.string(), plans: z.boolean() });

/** How we work together, as it is known today. */
export const factsOfOffice = async (db: Transaction, today: Day): Promise<OfficeFacts> => ({
  today,
  reviews: await rows(db, Review)`
    select r.held_on as on, count(p.person_id)::int as coaches
    from app.reviews r left join app.review_people p on p.review_id = r.id and p.seen_as = 'coach'
    group by r.held_on`,
  ombudspersons: await rows(db, Ombudsperson)`
    select first_name as "firstName", plans from app.ombudspersons() order by first_name, person_id`,
});
