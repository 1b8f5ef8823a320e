const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);

// A full stop or bracket after an address belongs to the sentence, not to the link.
const address = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]/g;

function linkAddresses(line: string): string {
  let html = '';
  let from = 0;
  for (const match of line.matchAll(address)) {
    const url = escapeHtml(match[0]);
    html += `${escapeHtml(line.slice(from, match.index))}<a href="${url}">${url}</a>`;
    from = match.index + match[0].length;
  }
  return html + escapeHtml(line.slice(from));
}

/** Blank lines part paragraphs, web addresses become links, everything else is plain text. */
export function textToHtml(text: string, { lang = 'da', title = '' } = {}): string {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(linkAddresses).join('<br>\n')}</p>`);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font-family: 'IBM Plex Sans', Arial, sans-serif; font-size: 16px; line-height: 1.5; max-width: 38em">
${paragraphs.join('\n')}
</body>
</html>
`;
}
