import path from "node:path";
import type { NextConfig } from "next";

/** A bare site of the same stack: what a page or a route costs before it does anything. */
const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.join(import.meta.dirname, "../..") },
};

export default nextConfig;
