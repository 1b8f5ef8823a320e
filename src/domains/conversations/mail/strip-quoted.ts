/** "Den tir. 14. apr. 2026 kl. 09.12 skrev Prøve Kommune <x@y.dk>:", also over up to three lines. */
const wroteThat = [
  /^(Den|D\.) (?=.*\d).{4,300}\bskrev\b.{0,200}:$/isu,
  /^\S.{1,200} skrev (den )?.{0,20}\d{1,2}[.:/].{0,60}:$/isu,
  /^On .{4,300}\bwrote:$/isu,
  /^Am .{4,300}\bschrieb\b.{0,200}:$/isu,
];
const linesOfAttribution = 3;
/** The head of the mail before, as Outlook and others repeat it. */
const headFirst = /^[*_\s]*(Fra|From|Von|Afsender)[*_\s]*:[*_\s]*\S/iu;
const headThen = /^[*_\s]*(Sendt|Sent|Gesendet|Dato|Date|Til|To|Emne|Subject|Betreff)[*_\s]*:/iu;
const divider =
  /^[-_\s]*(Oprindelig (meddelelse|besked|e-mail)|Original(meddelelse| Message| besked)|Videresendt (meddelelse|besked)|Forwarded message|Ursprüngliche Nachricht)[-_\s]*:?$/iu;
const signature = /^-- ?$/;
/** What a program adds by itself. */
const advertisement =
  /^(Sendt? (fra|via|med) (min |mit |Outlook|Mail |Gmail|Yahoo|Proton|Samsung|Galaxy|iPhone|iPad|Android).*|Sent (from|via) (my |Outlook|Mail |Gmail|Yahoo|Proton|Samsung|Galaxy|iPhone|iPad|Android).*|(Få|Hent|Get|Download) Outlook (til|for) .*|Hentet fra .*|Skickat från .*)$/iu;

/**
 * What somebody wrote themself in an answer by mail: without the mail it answers, the signature and what the
 * program added. Words below or between quoted lines are theirs, too.
 */
export function stripQuoted(mail: string): string {
  const lines = mail
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00a0\u200b\ufeff]/g, ' ')
    .split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!.trim();
    const attribution = attributionAt(lines, at);
    if (attribution > 0) {
      // Without marks before each line nobody can see where the old mail ends: it is all that follows.
      if (!isQuoted(nextWords(lines, at + attribution))) break;
      at += attribution - 1;
    } else if (isHeadOfOld(lines, at) || divider.test(line) || signature.test(lines[at]!.trimStart())) break;
    else if (!isQuoted(line) && !advertisement.test(line)) kept.push(lines[at]!.trimEnd());
  }
  return kept
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const isQuoted = (line: string): boolean => line.startsWith('>');
const nextWords = (lines: readonly string[], from: number): string =>
  lines
    .slice(from)
    .find((line) => line.trim() !== '')
    ?.trim() ?? '';

/** How many lines say who wrote what follows; 0 when these do not. */
function attributionAt(lines: readonly string[], at: number): number {
  if (!/^\s*(>\s*)*(Den|D\.|On|Am|\S.*\bskrev)\b/iu.test(lines[at]!)) return 0;
  for (let count = 1; count <= linesOfAttribution; count += 1) {
    const words = lines
      .slice(at, at + count)
      .map((line) => line.trim())
      .join(' ');
    if (lines.length >= at + count && wroteThat.some((pattern) => pattern.test(words))) return count;
  }
  return 0;
}

function isHeadOfOld(lines: readonly string[], at: number): boolean {
  const line = lines[at]!.trim();
  const following = lines
    .slice(at + 1, at + 6)
    .map((one) => one.trim())
    .filter(Boolean);
  if (/^_{10,}$|^-{10,}$/.test(line))
    return headFirst.test(following[0] ?? '') && headThen.test(following[1] ?? '');
  return headFirst.test(line) && headThen.test(following[0] ?? '');
}
