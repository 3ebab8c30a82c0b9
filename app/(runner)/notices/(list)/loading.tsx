import { Loading } from "@/components/ui/loading";
import { PageHeader } from "@/components/ui/page-header";
import { RowSkeleton } from "@/components/ui/row-skeleton";

export default function NoticesLoading() {
  return (
    <Loading what="your notices">
      <PageHeader title="Notices" />
      <div className="max-w-column">
        <RowSkeleton rows={6} />
      </div>
    </Loading>
  );
}
