import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function NewGroupRunLoading() {
  return <FormSkeleton what="the form" />;
}
