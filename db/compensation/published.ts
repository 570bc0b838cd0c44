import { publishedAmounts } from '@app/domain/compensation/published-amounts';

/**
 * The figures of the law that come with this version, as a statement that may run again: each goes in where nothing holds
 * for any of its days yet, so that what somebody typed before stays.
 */
export const bringPublishedAmounts = (): string => `
  insert into app.legal_amounts (kind, amount, from_day, until_day, standing, basis, source, entered_by)
  select p.kind, p.amount, p."from", p."until", 'final', p.basis, p.source, null
  from jsonb_to_recordset('${JSON.stringify(publishedAmounts).replaceAll("'", "''")}'::jsonb)
    as p(kind text, amount integer, "from" date, "until" date, basis text, source text)
  where not exists (
    select from app.legal_amounts k where k.kind = p.kind and k.from_day <= p."until" and p."from" <= k.until_day)`;
