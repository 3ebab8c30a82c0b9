import { clubTag } from "@/server/clubs/club-tag";
import type { SubjectOf } from "./subjects";

export const clubSubject: SubjectOf = {
  async find(on, id, readerId) {
    const club = await on.club.findFirst({
      where: { id, OR: [{ hiddenAt: null }, { memberships: { some: { runnerId: readerId } } }] },
      select: {
        name: true,
        place: true,
        description: true,
        memberships: { where: { role: "owner" }, select: { runnerId: true } },
      },
    });
    const accountableId = club?.memberships[0]?.runnerId;
    if (!club || !accountableId) return null;
    const excerpt = [club.place, club.description].filter(Boolean).join("\n\n");
    return { title: club.name, excerpt, accountableId };
  },
  async hide(tx, id, since) {
    await tx.club.updateMany({ where: { id }, data: { hiddenAt: since } });
    return [clubTag(id)];
  },
};
