import { Loading } from "@/components/ui/loading";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";

export default function NewCommitmentLoading() {
  return (
    <Loading what="the form">
      <div className="max-w-column">
        <PageHeader
          back={{ href: "/commitments", label: "Commitments" }}
          title="Make a commitment"
          lead="Small enough for a bad week."
        />
        <div className="grid gap-8">
          <Skeleton className="h-9 w-80 max-w-full" />
          <Skeleton shape="block" className="h-20" />
          <Skeleton shape="block" className="h-24" />
          <Skeleton shape="block" className="h-40" />
        </div>
      </div>
    </Loading>
  );
}
