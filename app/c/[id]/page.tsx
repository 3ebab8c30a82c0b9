import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { currentTerms } from "@/components/commitments/commitment-state";
import { daysWords } from "@/components/commitments/commitment-words";
import { PublicCommitment } from "@/components/commitments/public-commitment";
import { ReportLink } from "@/components/moderation/report-link";
import { PublicShell } from "@/components/navigation/public-shell";
import { shareMetadata } from "@/components/share-images/share-metadata";
import { orNull, publicAddress, visitorApi } from "@/server/prefetch";

type PublicCommitmentPageProps = { params: Promise<{ id: string }> };

/** The first reader waits for the whole page, so that a link preview finds all of it and a dead link is a 404. */
export const ensureStatic = "navigation";

/** Nothing is streamed, so that what is not there can still be said with a 404. */
export const instant = false;

/** Next keeps whole pages only of a route that names one; no commitment has this id, so a build needs no database. */
export function generateStaticParams() {
  return [{ id: "example" }];
}

export async function generateMetadata({ params }: PublicCommitmentPageProps): Promise<Metadata> {
  const page = await shownToAnyone((await params).id);
  const terms = page && currentTerms(page, page.thisWeek ?? page.startsOn);
  if (!terms) return { title: "Not here", robots: { index: false } };
  const title = `${page.runnerName} runs ${daysWords(terms.daysPerWeek)}`;
  const description = "A promise on Runpact, with every week it was kept.";
  return {
    title,
    description,
    robots: { index: false },
    ...shareMetadata({
      title,
      description,
      image: publicAddress(`/c/${page.id}/share-image`),
      alt: "A lane of a running track with a mark for each week.",
    }),
  };
}

export default async function PublicCommitmentPage({ params }: PublicCommitmentPageProps) {
  const page = await shownToAnyone((await params).id);
  if (!page) notFound();
  return (
    <PublicShell>
      <div className="mx-auto max-w-column px-4 pt-8 pb-24 sm:px-6 sm:pt-16">
        <PublicCommitment page={page} />
        <ReportLink kind="commitment" id={page.id} />
      </div>
    </PublicShell>
  );
}

/** The same for everybody, so that it is kept for everybody; a change of the commitment forgets it. */
async function shownToAnyone(id: string) {
  "use cache";
  cacheTag(`commitment:${id}`);
  cacheLife({ stale: 60, revalidate: 60, expire: 300 });
  return orNull(visitorApi().streaks.commitment({ id }));
}
