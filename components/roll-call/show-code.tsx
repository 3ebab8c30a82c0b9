"use client";

import { useEffect, useRef, useState } from "react";
import { keepScreenOn } from "@/client/live-run/sensors";
import { drawCode } from "@/client/roll-call/draw-code";
import type { RollRun } from "@/client/roll-call/roll-database";
import type { RollPhone } from "@/client/roll-call/roll-phone";
import { CodeDrawing } from "@/components/invitations/code-drawing";
import { Skeleton } from "@/components/ui/skeleton";
import type { DrawnCode } from "@/domain/drawing/code-path";
import { spacedCode, stepAt, stepLeftMs } from "@/domain/roll-call/roll-code";
import { shownText } from "@/domain/roll-call/roll-link";

type ShowCodeProps = { phone: RollPhone; run: RollRun; joinsRun: boolean };

type Shown = { step: number; code: string; drawn: DrawnCode | null };

/** My code of this half minute, to be scanned or read out; while it is shown the phone keeps that it was. */
export function ShowCode({ phone, run, joinsRun }: ShowCodeProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(30);
  const showing = useRef<{ id: string; firstStep: number } | null>(null);
  useEffect(() => {
    void keepScreenOn();
    let last = -1;
    const tick = async () => {
      const step = stepAt(phone.now());
      setSecondsLeft(Math.ceil(stepLeftMs(phone.now()) / 1_000));
      if (document.hidden || step === last) return;
      const isLater = last >= 0 && step > last + 1;
      last = step;
      if (isLater || !showing.current) {
        showing.current = { id: crypto.randomUUID(), firstStep: step };
      }
      const { id, firstStep } = showing.current;
      const code = await phone.codeNow(run);
      const text = shownText(location.origin, { ...run, step, code });
      setShown({ step, code, drawn: await drawCode(text).catch(() => null) });
      await phone.keepShowing(id, run, firstStep, joinsRun);
      void phone.send();
    };
    void tick();
    const timer = setInterval(() => void tick(), 1_000);
    return () => clearInterval(timer);
  }, [phone, run, joinsRun]);
  if (!shown) return <Skeleton shape="block" className="h-96" />;
  return (
    <div className="grid gap-4 text-center">
      {shown.drawn ? <CodeDrawing code={shown.drawn} label="My code of this moment" wide /> : null}
      <p>
        <span className="block text-muted text-sm">or read it out</span>
        <output
          aria-label="My code in letters"
          className="heading block text-xl tabular-nums tracking-widest"
        >
          {spacedCode(shown.code)}
        </output>
      </p>
      <p className="text-muted text-sm">
        A new one in {secondsLeft} s. Everybody who scans it is counted, and so are you.
      </p>
    </div>
  );
}
