/** Names the one asking for a text, so that nobody hands it out twice. */
export function writingKey(of: { runnerId: string; subject: string; persona: string }): string {
  return `${of.runnerId} ${of.subject} ${of.persona}`;
}
