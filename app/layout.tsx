import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { themeScript } from "@/components/ui/theme-script";
import { bricolage, inter } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  // Addresses of share images must be whole; pages that are made with the build know only what is set then.
  metadataBase: new URL(process.env.APP_URL ?? "http://localhost:3000"),
  title: { default: "Runpact", template: "%s · Runpact" },
  description: "Runners hold each other to the runs they said they would do.",
  applicationName: "Runpact",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f4f6f2" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1310" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${inter.variable} ${bricolage.variable}`} suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>{children}</body>
    </html>
  );
}
