import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // It renders each personal page a second time and sends it along, for a later visit that must not show it anyway.
  experimental: {
    cachedNavigations: false,
    // Packages that do not say so themselves: nothing happens when their modules are loaded, so what is not used stays out.
    optimizePackageImports: ["@trpc/client", "@trpc/tanstack-react-query", "radix-ui"],
  },
  // Types are a check of their own; a start must not wait for them a second time.
  typescript: { ignoreBuildErrors: true },
};

export default nextConfig;
