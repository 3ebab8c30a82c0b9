import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function ClubSettingsLoading() {
  return <FormSkeleton what="the settings" />;
}
