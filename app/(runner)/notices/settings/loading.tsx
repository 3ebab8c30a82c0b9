import { Loading } from "@/components/ui/loading";
import { PageHeader } from "@/components/ui/page-header";
import { RowSkeleton } from "@/components/ui/row-skeleton";

export default function NoticeSettingsLoading() {
  return (
    <Loading what="your settings">
      <PageHeader title="What reaches you" back={{ href: "/notices", label: "Notices" }} />
      <RowSkeleton rows={8} />
    </Loading>
  );
}
