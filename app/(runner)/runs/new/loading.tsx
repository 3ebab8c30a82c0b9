import { Loading } from "@/components/ui/loading";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";

export default function NewRunLoading() {
  return (
    <Loading what="the ways to add a run">
      <PageHeader title="Add a run" lead="Ten minutes count in full." />
      <div className="mb-6 flex gap-1">
        <Skeleton shape="disc" className="h-11 w-36" />
        <Skeleton shape="disc" className="h-11 w-32" />
      </div>
      <Skeleton shape="block" className="h-48" />
    </Loading>
  );
}
