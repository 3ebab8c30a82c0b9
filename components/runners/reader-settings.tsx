"use client";

import { useEffect } from "react";
import { setReaderLocale } from "@/components/ui/reader-locale";

/** Tells the pickers of this tab in which locale their reader reads. */
export function ReaderSettings({ locale }: { locale: string }) {
  useEffect(() => setReaderLocale(locale), [locale]);
  return null;
}
