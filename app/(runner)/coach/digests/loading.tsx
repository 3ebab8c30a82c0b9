import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function DigestsLoading() {
  return <FormSkeleton what="your digests" />;
}
