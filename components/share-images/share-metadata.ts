import type { Metadata } from "next";
import { shareHeight, shareWidth } from "./share-image";

type Shared = {
  title: string;
  description: string;
  /** Absolute address of the picture. */
  image: string;
  /** What is to be seen on it. */
  alt: string;
};

/** What messengers show of a link. */
export function shareMetadata({ title, description, image, alt }: Shared): Metadata {
  const picture = { url: image, width: shareWidth, height: shareHeight, type: "image/png", alt };
  return {
    openGraph: { siteName: "Runpact", type: "website", title, description, images: [picture] },
    twitter: { card: "summary_large_image", title, description, images: [picture] },
  };
}
