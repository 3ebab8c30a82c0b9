"use client";

import { Bell } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { rowClass } from "@/components/ui/row-parts";
import { othersWords } from "@/domain/notification/group-notices";
import type { Outputs } from "@/server/router";
import { NoticeMenu } from "./notice-menu";

export type NoticeGroupLine = Outputs["notifications"]["inbox"]["groups"][number];

type NoticeRowProps = { group: NoticeGroupLine; when: string; onOpen: (ids: string[]) => void };

/** One notice, or several that say the same of one thing; opening it marks it as read. */
export function NoticeRow({ group, when, onOpen }: NoticeRowProps) {
  const { newest, ids, actors } = group;
  const [first] = actors;
  return (
    <li className="flex items-center pr-1 sm:pr-2">
      <Link
        href={newest.path}
        onClick={() => (newest.isRead ? undefined : onOpen(ids))}
        className={classNames(
          rowClass,
          "min-w-0 flex-1 transition-colors duration-100 hover:bg-sunken focus-visible:-outline-offset-2",
        )}
      >
        {first ? (
          <Avatar name={first.name} colourKey={first.runnerId} decorative />
        ) : (
          <span className="grid size-10 shrink-0 place-items-center rounded-full bg-sunken text-muted">
            <Bell aria-hidden="true" className="size-5" />
          </span>
        )}
        <span className="min-w-0 flex-1">
          <span
            className={classNames(
              "wrap-anywhere block text-sm",
              newest.isRead ? "" : "font-semibold",
            )}
          >
            {first ? (
              <>
                <bdi className="font-semibold">{first.name}</bdi> {newest.says}{" "}
                <span className="font-normal text-muted">{othersWords(actors.length)}</span>
              </>
            ) : (
              newest.says
            )}
          </span>
          {newest.detail ? (
            <span className="wrap-anywhere block text-muted text-sm" dir="auto">
              {newest.detail}
            </span>
          ) : null}
          <span className="block text-muted text-xs">{when}</span>
        </span>
        {newest.isRead ? null : (
          <span className="size-2.5 shrink-0 rounded-full bg-track">
            <span className="sr-only">New</span>
          </span>
        )}
      </Link>
      <NoticeMenu group={group} />
    </li>
  );
}
