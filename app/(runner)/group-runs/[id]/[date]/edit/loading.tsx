import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function EditGroupRunLoading() {
  return <FormSkeleton what="the form" />;
}
