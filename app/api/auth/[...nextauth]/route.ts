import { connection } from "next/server";
import { answerGoogle, googleSettings } from "@/server/auth/answer-google";

async function answer(request: Request): Promise<Response> {
  await connection();
  return answerGoogle(request, googleSettings(), Date.now());
}

export { answer as GET, answer as POST };
