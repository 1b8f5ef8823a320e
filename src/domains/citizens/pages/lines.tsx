/** Things said, one under another; the person's own line breaks kept. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const all = lines.flatMap((line) => line.split('\n'));
  return (
    <>
      {all.map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}
