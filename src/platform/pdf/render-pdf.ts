import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const source = fileURLToPath(new URL('../../', import.meta.url));
const fonts = resolve(
  dirname(createRequire(import.meta.url).resolve('dkfds')),
  '../../src/fonts/IBMPlexSans/complete/ttf',
);

let compiler: NodeCompiler | undefined;

// Made at the first document, as most processes print none.
function typst(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: source,
    fontArgs: [
      {
        fontBlobs: ['Regular', 'Italic', 'SemiBold'].map((weight) =>
          readFileSync(resolve(fonts, `IBMPlexSans-${weight}.ttf`)),
        ),
      },
    ],
  });
  return compiler;
}

/**
 * Sets a template with its data as a tagged PDF (PDF/UA-1).
 * The template reads `json(bytes(sys.inputs.data))`: what people typed is only ever text there, never markup.
 * @param template path of the `.typ` file under `src/`
 * @param writtenAt the time the document says it was made
 */
export function renderPdf(template: string, data: unknown, writtenAt: Temporal.Instant): Buffer {
  const pdf = typst();
  const compiled = pdf.compile({
    mainFilePath: resolve(source, template),
    inputs: { data: JSON.stringify(data, printable) },
  });
  const document = compiled.result;
  if (!document) throw new Error(`The template ${template} has a fault: ${reasons(pdf, compiled)}`);
  const creationTimestamp = Math.floor(writtenAt.epochMilliseconds / 1000);
  try {
    return pdf.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
  } catch {
    // A letter no font here can draw (a name in a rare script) breaks the standard's promise, but must
    // not keep people from their agreement: the same tagged document, without the claim.
    return pdf.pdf(document, { creationTimestamp });
  } finally {
    pdf.evictCache(10);
  }
}

// Characters that are not for the eye have no place on paper, and the standard forbids them.
const printable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(/[^\P{C}\n\t\u00ad\u200c\u200d]/gu, '') : value;

function reasons(pdf: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError();
  const found = error ? (pdf.fetchDiagnostics(error) as { message: string }[]) : [];
  return found.map(({ message }) => message).join('; ');
}
