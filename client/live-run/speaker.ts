/** Speaks one sentence after another, never two at once; silent where the browser has no voice. */
export function createSpeaker() {
  const voice = "speechSynthesis" in window ? window.speechSynthesis : null;
  let waiting: string[] = [];
  let isSpeaking = false;
  let muted = false;

  function next(): void {
    const sentence = waiting.shift();
    if (sentence === undefined || !voice || muted) {
      isSpeaking = false;
      return;
    }
    isSpeaking = true;
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = "en-GB";
    utterance.onend = next;
    utterance.onerror = next;
    voice.speak(utterance);
  }

  function stop(): void {
    waiting = [];
    isSpeaking = false;
    voice?.cancel();
  }

  return {
    say(sentence: string): void {
      if (muted || !voice) return;
      waiting.push(sentence);
      if (!isSpeaking) next();
    },
    mute(isMuted: boolean): void {
      muted = isMuted;
      if (muted) stop();
    },
    stop,
  };
}
