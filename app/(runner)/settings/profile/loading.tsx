import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function ProfileLoading() {
  return <FormSkeleton what="your profile" />;
}
