/** A name in its own direction, so that right-to-left names never turn the sentence around. */
export function RunnerName({ name }: { name: string }) {
  return <bdi className="break-words">{name}</bdi>;
}
