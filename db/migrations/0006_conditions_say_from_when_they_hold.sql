-- Every version so far was judged by all conditions of its time: they hold from the first day that people can mean.
UPDATE "app"."terms" SET "numbers" = "numbers" || jsonb_build_object('holdsFrom', (
	SELECT jsonb_object_agg(condition, '1900-01-01')
	FROM unnest(ARRAY[
		'available', 'free', 'own-limits', 'theme-fits', 'trained-and-observed', 'clear-information', 'own-yes',
		'time-to-decide', 'not-too-much', 'never-alone', 'two-coaches', 'fixed-tandem', 'balance-of-numbers',
		'prepared-together', 'debriefed'
	]) AS condition
));
