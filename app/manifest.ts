import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Runpact",
    short_name: "Runpact",
    description: "Runners hold each other to the runs they said they would do.",
    start_url: "/home",
    scope: "/",
    display: "standalone",
    background_color: "#f4f6f2",
    theme_color: "#b1381b",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [{ name: "Record a run", url: "/live" }],
  };
}
