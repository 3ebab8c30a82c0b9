type Reader = typeof import("jsqr")["default"];

const everyMs = 150;
const mostPixels = 640;

/** Reads QR codes from the camera in front of which a phone is held; answers the way to stop. Rejects without one. */
export async function readCamera(
  video: HTMLVideoElement,
  onText: (text: string) => void,
): Promise<() => void> {
  const read = await loadReader();
  const constraints = { video: { facingMode: "environment" }, audio: false };
  const stream = await navigator.mediaDevices.getUserMedia(constraints);
  video.srcObject = stream;
  await video.play();
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const timer = setInterval(() => {
    const { videoWidth, videoHeight } = video;
    if (!context || videoWidth === 0) return;
    const scale = Math.min(1, mostPixels / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found = read(data, canvas.width, canvas.height, { inversionAttempts: "dontInvert" });
    if (found?.data) onText(found.data);
  }, everyMs);
  return () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

/** The library that finds codes in a picture; it comes when it is first needed. */
export async function loadReader(): Promise<Reader> {
  const { default: loaded } = await import("jsqr");
  return typeof loaded === "function" ? loaded : (loaded as { default: Reader }).default;
}
