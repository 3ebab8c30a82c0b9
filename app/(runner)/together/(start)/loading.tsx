import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function TogetherLoading() {
  return <FormSkeleton what="the form" />;
}
