import { expect, test } from "vitest";
import { newToken } from "@/server/invitations/hash-token";
import { openInvitation } from "@/server/invitations/open-invitation";
import { connection } from "@/server/platform/db";
import { openQueue } from "@/server/platform/jobs/enqueue";
import { scrub } from "@/server/platform/log/scrub";
import { makeInvitation, makeRunner, testSecret } from "@/tests/factories";

test("T19: guessing a link is hopeless: less than one in a million a day at a million tries a second", () => {
  const bits = Math.min(...Array.from({ length: 100 }, () => newToken().length)) * 6 - 4;
  const openLinks = 1_000_000;
  const chance = (1_000_000 * 86_400 * openLinks) / 2 ** bits;
  expect(bits).toBeGreaterThanOrEqual(128);
  expect(chance).toBeLessThan(1e-6);
});

test("T19: a thousand wrong tokens of any shape open nothing, and look alike", async () => {
  const now = Date.now();
  const answers = new Set<string>();
  for (let tried = 0; tried < 1_000; tried += 1) {
    const token = tried % 2 ? newToken() : newToken().slice(tried % 20);
    const wrong = openInvitation({ token }, { now, secret: testSecret });
    answers.add(
      await wrong.then(
        () => "opened",
        (error: Error) => error.message,
      ),
    );
  }
  expect([...answers]).toEqual([expect.stringMatching(/not here/)]);
});

test("T20: an invitation's token is in no table, no queue and no line of the log", async () => {
  await openQueue();
  const { token, ticket } = await makeInvitation(await makeRunner(), undefined, Date.now());
  const { pool } = connection();
  const { rows } = await pool.query<{ place: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS place FROM information_schema.tables
     WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { place } of rows) {
    for (const secret of [token, ticket]) {
      const found = await pool.query(`SELECT 1 FROM ${place} t WHERE strpos(t::text, $1) > 0`, [
        secret,
      ]);
      expect([place, found.rowCount]).toEqual([place, 0]);
    }
  }
  expect(scrub(`GET /i/${token} 303`)).not.toContain(token);
});
