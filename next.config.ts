import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are a check of their own; a start must not wait for them a second time.
  typescript: { ignoreBuildErrors: true },
};

export default nextConfig;
