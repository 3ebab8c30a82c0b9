import type { Metadata } from "next";
import { LinkStep } from "@/components/auth/link-step";

export const metadata: Metadata = {
  title: "Sign in",
  referrer: "no-referrer",
  robots: { index: false },
};

export default function SignInLinkPage() {
  return <LinkStep />;
}
