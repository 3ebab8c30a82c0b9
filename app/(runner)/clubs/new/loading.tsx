import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function NewClubLoading() {
  return <FormSkeleton what="the form" />;
}
