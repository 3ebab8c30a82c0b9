"use client";

import { useState } from "react";
import type { Outputs } from "@/server/router";
import { ReadinessForm } from "./readiness-form";
import { ReadinessResult } from "./readiness-result";

/** Today's check: its answer where there is one, else the questions. */
export function ReadinessToday({ today }: { today: Outputs["readiness"]["today"] }) {
  const [again, setAgain] = useState(false);
  if (today.check && !again) {
    return <ReadinessResult today={today} check={today.check} onAgain={() => setAgain(true)} />;
  }
  return <ReadinessForm readings={today.readings} onAnswered={() => setAgain(false)} />;
}
