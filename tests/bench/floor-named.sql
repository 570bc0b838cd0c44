-- Every flat amount of a year for which money left, with whose it is: what the list that the law asks is made of.
select l.coach_id as "coachId", p.first_name as "firstName", p.last_name as "lastName", l.day::text as day, l.flat_cents as cents
from app.compensation_lines l
join app.persons p on p.id = l.coach_id
where l.year = $1 and l.scheme = 'flat-rate' and l.flat_cents > 0 and l.withdrawn_at is null
  and exists (select from app.payments m where m.line_id = l.id and m.paid_on is not null and m.rejected_on is null)
order by p.last_name, p.first_name, l.coach_id, l.day
