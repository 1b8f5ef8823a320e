/** A reporter for node:test that says in JSON how many tests there were, and which were skipped and why. */
export default async function* countReporter(source) {
  const skipped = [];
  let counts = null;
  for await (const { type, data } of source) {
    if (type === 'test:pass' && data.skip !== undefined && data.details?.type !== 'suite') {
      skipped.push({ name: data.name, why: typeof data.skip === 'string' ? data.skip : '' });
    }
    // With isolation there is a summary per file and a last one for all; the last one counts.
    if (type === 'test:summary') counts = data.counts;
  }
  yield JSON.stringify({
    passed: counts?.passed ?? 0,
    // Those cut off before they had an answer did not pass either.
    failed: counts ? counts.failed + counts.cancelled : 0,
    skipped: (counts?.skipped ?? 0) + (counts?.todo ?? 0),
    reasons: skipped,
    finished: counts !== null,
  });
}
