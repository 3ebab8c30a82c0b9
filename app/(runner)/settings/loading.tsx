import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function SettingsLoading() {
  return <FormSkeleton what="your settings" />;
}
