import { Loading } from "@/components/ui/loading";
import { PageHeader } from "@/components/ui/page-header";
import { RowSkeleton } from "@/components/ui/row-skeleton";

export default function GroupRunsLoading() {
  return (
    <Loading what="your group runs">
      <PageHeader
        title="Group runs"
        lead="The next four weeks, with all your clubs and partners."
      />
      <RowSkeleton rows={5} />
    </Loading>
  );
}
