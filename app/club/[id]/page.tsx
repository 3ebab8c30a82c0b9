import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { PublicClub } from "@/components/clubs/public-club";
import { ReportLink } from "@/components/moderation/report-link";
import { PublicShell } from "@/components/navigation/public-shell";
import { shareMetadata } from "@/components/share-images/share-metadata";
import { counted } from "@/domain/units/counted";
import { orNull, publicAddress, visitorApi } from "@/server/prefetch";

type PublicClubPageProps = { params: Promise<{ id: string }> };

/** The first reader waits for the whole page, so that a link preview finds all of it and a dead link is a 404. */
export const ensureStatic = "navigation";

/** Nothing is streamed, so that what is not there can still be said with a 404. */
export const instant = false;

/** Next keeps whole pages only of a route that names one; no club has this id, so a build needs no database. */
export function generateStaticParams() {
  return [{ id: "example" }];
}

export async function generateMetadata({ params }: PublicClubPageProps): Promise<Metadata> {
  const club = await shownToAnyone((await params).id);
  if (!club) return { title: "Not here", robots: { index: false } };
  const description = `${counted(club.memberCount, "runner")} who hold each other to the runs they said they would do.`;
  return {
    title: club.name,
    description,
    robots: { index: false },
    ...shareMetadata({
      title: club.name,
      description,
      image: publicAddress(`/club/${club.clubId}/share-image`),
      alt: "A running track with the club’s runners in their lanes.",
    }),
  };
}

export default async function PublicClubPage({ params }: PublicClubPageProps) {
  const club = await shownToAnyone((await params).id);
  if (!club) notFound();
  return (
    <PublicShell>
      <div className="mx-auto max-w-column px-4 pt-8 pb-24 sm:px-6 sm:pt-16">
        <PublicClub club={club} next={await nextForAnyone(club.clubId)} />
        <ReportLink kind="club" id={club.clubId} />
      </div>
    </PublicShell>
  );
}

/** The same for everybody, so that it is kept for everybody; a change of the club forgets it. */
async function shownToAnyone(clubId: string) {
  "use cache";
  cacheTag(`club:${clubId}`);
  cacheLife({ stale: 60, revalidate: 300, expire: 3600 });
  return orNull(visitorApi().clubs.public({ clubId }));
}

/** When the club runs next, never where; a few minutes old at most. */
async function nextForAnyone(clubId: string) {
  "use cache";
  cacheTag(`club:${clubId}`);
  cacheLife({ stale: 60, revalidate: 300, expire: 3600 });
  return orNull(visitorApi().groupRuns.publicNext({ clubId }));
}
