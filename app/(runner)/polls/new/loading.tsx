import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function NewPollLoading() {
  return <FormSkeleton what="the form" />;
}
