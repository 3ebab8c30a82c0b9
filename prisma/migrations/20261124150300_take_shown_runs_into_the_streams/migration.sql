INSERT INTO club_event (club_id, kind, subject_id, runner_id, at)
SELECT membership.club_id, 'run', run.id, run.runner_id, run.created_at
FROM run JOIN membership ON membership.runner_id = run.runner_id
WHERE run.visibility = 'clubs' AND run.sport = 'run' AND run.created_at >= membership.joined_at
ON CONFLICT DO NOTHING;
INSERT INTO club_event (club_id, kind, subject_id, runner_id, at)
SELECT club_id, 'joined', runner_id, runner_id, joined_at FROM membership WHERE role = 'member'
ON CONFLICT DO NOTHING;
