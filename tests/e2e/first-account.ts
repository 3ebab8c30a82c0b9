import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";

const email = "first.account@runners.example";

/** The first account of the installation, which looks at reports where no moderator is named; the same for all tests. */
export async function firstAccount(): Promise<string> {
  const at = new Date(0);
  const dates = { emailVerifiedAt: at, welcomedAt: at, createdAt: at };
  await db.runner.createMany({
    data: { id: newId(), email, name: "Mo Derator", ...dates },
    skipDuplicates: true,
  });
  const { id } = await db.runner.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return id;
}
