/** What grouping needs of a notice. */
export type Groupable = {
  id: string;
  kind: string;
  path: string;
  isRead: boolean;
  actor: { runnerId: string; name: string } | null;
};

/** Notices of one kind about one thing: the newest stands for all. */
export type NoticeGroup<One extends Groupable> = {
  newest: One;
  ids: string[];
  /** Each person once, who came last first. */
  actors: { runnerId: string; name: string }[];
};

/** Puts notices that say the same of the same thing together, new ones and read ones apart; order stays by the newest. */
export function groupNotices<One extends Groupable>(notices: readonly One[]): NoticeGroup<One>[] {
  const groups = new Map<string, NoticeGroup<One>>();
  for (const notice of notices) {
    const key = notice.actor
      ? `${notice.kind} ${notice.path} ${notice.isRead}`
      : `alone ${notice.id}`;
    const group = groups.get(key) ?? { newest: notice, ids: [], actors: [] };
    group.ids.push(notice.id);
    const { actor } = notice;
    if (actor && !group.actors.some(({ runnerId }) => runnerId === actor.runnerId)) {
      group.actors.push(actor);
    }
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The people of a group as they stand before its sentence. Verbs are in the singular, so more than one is told after it. */
export function othersWords(count: number): string {
  if (count <= 1) return "";
  return count === 2 ? "and one more" : `and ${count - 1} more`;
}
