import "server-only";
import type { ModelPrompt } from "@/domain/coach/model-prompt";
import { fetchFromOperator } from "@/server/platform/fetch/fetch-from-operator";
import type { CoachModelSettings } from "@/server/platform/settings";

const mostBytes = 200_000;
const mostTokens = 500;

/** Asks the configured model once, without tools and without a second try; throws where no answer comes in time. */
export async function askModel(
  { url, model, key, timeoutMs }: CoachModelSettings,
  { instructions, data }: ModelPrompt,
): Promise<string> {
  // Loaded on first use, so that a worker without a model does not carry it.
  const [{ createOpenAICompatible }, { generateText }] = await Promise.all([
    import("@ai-sdk/openai-compatible"),
    import("ai"),
  ]);
  const provider = createOpenAICompatible({
    name: "coach",
    baseURL: url.replace(/\/+$/, ""),
    fetch: fetchFromOperator({ origin: new URL(url).origin, timeoutMs, mostBytes }),
    ...(key === undefined ? {} : { apiKey: key }),
  });
  const { text } = await generateText({
    model: provider.chatModel(model),
    instructions,
    prompt: `DATA\n${data}`,
    maxRetries: 0,
    maxOutputTokens: mostTokens,
    temperature: 0.7,
    abortSignal: AbortSignal.timeout(timeoutMs),
  });
  return text;
}
