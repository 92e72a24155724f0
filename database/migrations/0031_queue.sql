-- scoring: which flags put a case into the queue is the policy's; a case with others only may be drawn in the sample.
-- Null in batches made before: every flagged case was in it.
alter table scoring.batch_run add column queued boolean;

insert into standards.policy_value (policy_id, key, value, basis, confirmed, position)
select p.id, k.key, k.value, 'Nilai awal yang dibawa pembaruan', false, 100 + k.position
from standards.policy p cross join (values
  ('misfit.lz', '"1.96"'::jsonb, 11),
  ('queue.flags', '["near-line", "misfit", "incomplete", "fast", "change", "incident-seat", "incident-room", "late-answers", "server-less", "accommodation", "approver"]', 12)
) as k (key, value, position)
on conflict do nothing;
