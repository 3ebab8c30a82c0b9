import type { Metadata } from "next";
import { ChangeEmail } from "@/components/account/change-email";
import { DeleteAccount } from "@/components/account/delete-account";
import { buttonClass } from "@/components/ui/button-styles";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const actor = await requireActor("/account");
  const me = await pageQueries().fetchQuery(pageApi.runners.me.queryOptions());
  return (
    <div className="max-w-column">
      <PageHeader
        title="Account"
        lead={<span className="break-words">{me.email}</span>}
        back={{ href: "/settings", label: "Settings" }}
      />
      <div>
        {actor.suspended ? null : (
          <Section id="address" title="Change your address">
            <ChangeEmail email={me.email} />
          </Section>
        )}
        <Section
          id="export"
          title="Take everything along"
          description="An archive with all that is stored of you: a JSON file for each kind of thing, and the files that you brought, as they came."
        >
          <a href="/api/export" download className={buttonClass({ variant: "secondary" })}>
            Download the archive
          </a>
        </Section>
        <Section
          id="delete"
          title="Delete your account"
          description="Runs, files, promises, messages and your name go at once, and nobody can bring them back. A club of yours passes on to a captain; your partners keep their own weeks."
        >
          <DeleteAccount />
        </Section>
      </div>
    </div>
  );
}
