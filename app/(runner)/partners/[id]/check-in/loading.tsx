import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function CheckInLoading() {
  return <FormSkeleton what="your check-in" />;
}
