import { Footprints, Link2, ScrollText, Settings, Target, UsersRound } from "lucide-react";
import type { Metadata } from "next";
import { YearChart } from "@/components/progress/year-chart";
import { WhyCard } from "@/components/runners/why-card";
import { StreakCard } from "@/components/streaks/streak-card";
import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import { Row, RowList } from "@/components/ui/row-list";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "You" };

const places = [
  {
    href: "/commitments",
    icon: Target,
    title: "Commitments",
    detail: "What you promised, and to whom",
  },
  { href: "/runs", icon: Footprints, title: "Runs", detail: "All of them, newest first" },
  {
    href: "/statement",
    icon: ScrollText,
    title: "Statement",
    detail: "Your streak with its evidence, week by week",
  },
  { href: "/partners", icon: UsersRound, title: "Partners", detail: "Who expects you" },
  { href: "/invitations", icon: Link2, title: "Invitations", detail: "Your links and who came" },
  { href: "/settings", icon: Settings, title: "Settings", detail: "Name, time, units, sign-in" },
];

export default async function YouPage() {
  await requireActor("/you");
  const queries = pageQueries();
  const [me, home, year, whys] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.streaks.home.queryOptions()),
    queries.fetchQuery(pageApi.progress.year.queryOptions()),
    queries.fetchQuery(pageApi.runners.whys.queryOptions()),
  ]);
  return (
    <>
      <header className="mb-6 flex items-center gap-4 sm:mb-8">
        <Avatar name={me.name} colourKey={me.id} size="xl" decorative />
        <div className="min-w-0">
          <h1 className="heading break-words text-xl">
            <bdi>{me.name}</bdi>
          </h1>
          <p className="truncate text-muted text-sm">{me.email}</p>
        </div>
      </header>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <div className="grid min-w-0 gap-6">
          <StreakCard standing={home.me} locale={me.locale} />
          {year.length > 1 ? (
            <Card>
              <YearChart weeks={year} reader={me} />
            </Card>
          ) : null}
          <WhyCard whys={whys} me={me} />
        </div>
        <RowList label="Your pages">
          {places.map(({ href, icon: Icon, title, detail }) => (
            <Row
              key={href}
              href={href}
              lead={<Icon aria-hidden="true" className="size-6 shrink-0 text-muted" />}
              title={title}
              detail={detail}
            />
          ))}
        </RowList>
      </div>
    </>
  );
}
