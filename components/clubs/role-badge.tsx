import { Badge } from "@/components/ui/badge";

/** Says who leads; says nothing for a member. */
export function RoleBadge({ role }: { role: string }) {
  if (role === "owner") return <Badge>Owner</Badge>;
  return role === "captain" ? <Badge>Captain</Badge> : null;
}
