import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function ReadinessLoading() {
  return <FormSkeleton what="today’s check" />;
}
