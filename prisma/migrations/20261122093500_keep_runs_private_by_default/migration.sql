ALTER TABLE run ALTER COLUMN visibility SET DEFAULT 'private';
ALTER TABLE runner ADD COLUMN run_visibility "run_visibility" NOT NULL DEFAULT 'private';
