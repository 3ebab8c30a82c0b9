"use client";

import { Camera } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { readCamera } from "@/client/roll-call/read-camera";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { refusalSentence } from "@/domain/roll-call/judge-handshake";
import { readCode } from "@/domain/roll-call/roll-code";
import { readRollLink } from "@/domain/roll-call/roll-link";
import type { Said, SeenCode } from "./use-take-code";

type ScanCodeProps = {
  /** Answers whether it was kept. */
  onCode: (seen: SeenCode) => Promise<boolean>;
  onSay: (said: Said) => void;
};

/** Reads another phone's code with the camera, or from the letters that its runner reads out. */
export function ScanCode({ onCode, onSay }: ScanCodeProps) {
  const [isScanning, setScanning] = useState(false);
  const [error, setError] = useState("");
  async function type(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const code = readCode(`${new FormData(form).get("code") ?? ""}`);
    if (code === null) return setError("A code has ten letters and digits.");
    setError("");
    if (await onCode({ code })) form.reset();
  }
  return (
    <div className="grid gap-6">
      {isScanning ? (
        <CameraPicture
          onEnd={() => setScanning(false)}
          onText={async (text) => {
            const link = readRollLink(text);
            if (link && "code" in link) return onCode(link);
            onSay({ isKept: false, sentence: refusalSentence("unknown-code") });
            return false;
          }}
        />
      ) : (
        <Button size="large" wide onClick={() => setScanning(true)}>
          <Camera aria-hidden="true" />
          Open the camera
        </Button>
      )}
      <form method="post" onSubmit={type} noValidate className="grid gap-3">
        <TextField
          label="Or type the letters"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          error={error}
        />
        <Button type="submit" variant="secondary">
          Take it
        </Button>
      </form>
    </div>
  );
}

type CameraPictureProps = { onText: (text: string) => Promise<boolean>; onEnd: () => void };

function CameraPicture({ onText, onEnd }: CameraPictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [isDenied, setDenied] = useState(false);
  const take = useRef(onText);
  take.current = onText;
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    let stop = () => {};
    let stopped = false;
    let last = "";
    const found = async (text: string) => {
      if (text === last) return;
      last = text;
      if (await take.current(text)) end.current();
    };
    if (video.current) {
      readCamera(video.current, (text) => void found(text)).then(
        (ends) => {
          stop = ends;
          if (stopped) stop();
        },
        () => setDenied(true),
      );
    }
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return (
    <div className="grid gap-3">
      <video
        ref={video}
        muted
        playsInline
        aria-label="What the camera sees"
        className={isDenied ? "hidden" : "aspect-square w-full rounded-lg bg-sunken object-cover"}
      />
      {isDenied ? (
        <p role="alert">No camera can be used here. Have the letters read out and type them.</p>
      ) : (
        <p className="text-center text-muted text-sm">Hold it over the other phone’s code.</p>
      )}
      <Button variant="quiet" onClick={onEnd}>
        Close the camera
      </Button>
    </div>
  );
}
