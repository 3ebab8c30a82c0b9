import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function AccountLoading() {
  return <FormSkeleton what="your account" />;
}
