"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Row, RowList } from "@/components/ui/row-list";
import type { ClubRole } from "@/domain/club/roles";
import { MemberMenu } from "./member-menu";
import { RoleBadge } from "./role-badge";

type MemberListProps = {
  clubId: string;
  readerId: string;
  readerRole: ClubRole;
  memberCount: number;
};

/** A club's people by name: searched as one types, thirty at a time. */
export function MemberList({ clubId, readerId, readerRole, memberCount }: MemberListProps) {
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.clubs.members.infiniteQueryOptions(
      { clubId, search },
      { getNextPageParam: (page) => page.next, placeholderData: (before) => before },
    ),
  );
  const members = query.data?.pages.flatMap((page) => page.members) ?? [];
  return (
    <>
      <label className="relative mb-4 block max-w-column">
        <span className="sr-only">Search by name</span>
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-4 size-5 -translate-y-1/2 text-muted"
        />
        <input
          type="search"
          value={typed}
          maxLength={60}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={`Search ${memberCount} runners`}
          dir="auto"
          className={`${controlClass} pl-12`}
        />
      </label>
      {query.error ? <Notice tone="error" title={failureSentence(query.error)} /> : null}
      {query.isSuccess && members.length === 0 ? (
        <p className="py-6 text-muted text-sm">Nobody in this club has such a name.</p>
      ) : null}
      {members.length > 0 ? (
        <RowList label="Runners">
          {members.map((member) => (
            <Row
              key={member.runnerId}
              lead={<Avatar name={member.name} colourKey={member.runnerId} decorative />}
              title={<bdi>{member.name}</bdi>}
              detail={member.runnerId === readerId ? "You" : undefined}
              trail={
                <>
                  <RoleBadge role={member.role} />
                  <MemberMenu {...{ clubId, member, readerId, readerRole }} />
                </>
              }
            />
          ))}
        </RowList>
      ) : null}
      {query.hasNextPage ? (
        <div className="mt-4 grid justify-center">
          <Button
            variant="secondary"
            pending={query.isFetchingNextPage}
            onClick={() => query.fetchNextPage()}
          >
            Show more
          </Button>
        </div>
      ) : null}
    </>
  );
}
