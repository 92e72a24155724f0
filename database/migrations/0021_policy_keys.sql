-- standards: rules that newer rooms go by. A set that was stored before them gets their first values, marked
-- unconfirmed; whoever disagrees makes a new version, as with every rule.
insert into standards.policy_value (policy_id, key, value, basis, confirmed, position)
select p.id, k.key, k.value, 'Nilai awal yang dibawa pembaruan', false, 100 + k.position
from standards.policy p cross join (values
  ('fast.seconds-per-item', '5'::jsonb, 1),
  ('change.points', '"25"', 2),
  ('sample.percent', '"5"', 3),
  ('quality.least-people', '30', 4),
  ('fairness.least-group', '10', 5),
  ('objection.file-days', '14', 6),
  ('objection.answer-days', '14', 7),
  ('talent.separation-percent', '"80"', 8),
  ('request.answer-hours', '72', 9),
  ('retention.years', '{"jawaban": 5, "hasil": 5, "impor": 2, "sesi-masuk": 1}', 10)
) as k (key, value, position)
on conflict do nothing;
