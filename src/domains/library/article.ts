import type { Texts } from '#locales/index.ts';

export const audiences = ['citizen', 'employer', 'all'] as const;
export type Audience = (typeof audiences)[number];

export interface Article {
  /** As it stands in the address: the name of one that comes with Fodfæste, else an id. */
  name: string;
  /** The municipality's own row; null for one as it comes. */
  id: string | null;
  audience: Audience;
  title: string;
  lead: string;
  body: string;
  videoFile: string | null;
  videoUrl: string | null;
  captions: string | null;
  version: number;
  withdrawn: boolean;
}

/** Those that come with Fodfæste, in the reader's language. */
export const firstArticles = (texts: Texts): Article[] =>
  Object.entries(texts.articles).map(([name, { audience, title, lead, body }]) => ({
    name,
    id: null,
    audience: audience as Audience,
    title,
    lead,
    body,
    videoFile: null,
    videoUrl: null,
    captions: null,
    version: 0,
    withdrawn: false,
  }));

export type Block = { kind: 'heading' | 'paragraph'; text: string } | { kind: 'list'; points: string[] };

/** A text as people write it: empty lines between, “## ” before a heading, “- ” before a point. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  const paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.splice(0).join(' ') });
  };
  for (const line of body.split('\n').map((each) => each.trim())) {
    const last = blocks.at(-1);
    if (line.startsWith('- ')) {
      const fresh = paragraph.length > 0 || last?.kind !== 'list';
      endParagraph();
      if (fresh) blocks.push({ kind: 'list', points: [line.slice(2)] });
      else (last as { points: string[] }).points.push(line.slice(2));
    } else if (line === '') {
      endParagraph();
    } else if (line.startsWith('## ')) {
      endParagraph();
      blocks.push({ kind: 'heading', text: line.slice(3) });
    } else {
      paragraph.push(line);
    }
  }
  endParagraph();
  return blocks;
}

export const hasVideo = ({ videoFile, videoUrl }: Article): boolean => Boolean(videoFile || videoUrl);

const wordsPerMinute = 180;
/** Whole minutes to read it, at least one. */
export const minutesToRead = (body: string): number =>
  Math.max(1, Math.round(body.split(/\s+/).length / wordsPerMinute));

const cueTime = /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3} --> (?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/;

/** Whether a text is captions as browsers read them (WebVTT): its first line, and at least one timed text. */
export function isWebVtt(captions: string): boolean {
  const [first, ...lines] = captions.split('\n');
  return /^\uFEFF?WEBVTT(\s|$)/.test(first ?? '') && spokenIn(lines.join('\n')).length > 0;
}

/** What is said in a video, for whoever would rather read: the captions without their times. */
export function spokenIn(captions: string): string[] {
  const lines = captions.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (!cueTime.test(line)) return [];
    const end = lines.indexOf('', index);
    const said = lines
      .slice(index + 1, end === -1 ? undefined : end)
      .join(' ')
      .replace(/<[^>]*>/g, '');
    return said ? [said] : [];
  });
}
