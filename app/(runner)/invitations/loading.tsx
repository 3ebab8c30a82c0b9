import { FormSkeleton } from "@/components/ui/form-skeleton";

export default function InvitationsLoading() {
  return <FormSkeleton what="your invitations" />;
}
