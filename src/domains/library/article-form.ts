import { z } from 'zod';
import { choice, optionalText, text, ticked } from '#platform/http/form.ts';
import { audiences, isWebVtt } from './article.ts';

const isAddress = (value: string): boolean => URL.canParse(value) && new URL(value).protocol === 'https:';

/** A video is never shown without words for those who cannot hear it. */
export const articleForm = z
  .object({
    title: text(200),
    lead: text(300),
    body: text(12000),
    audience: choice(audiences),
    videoFile: optionalText(200),
    captions: optionalText(60000),
    videoUrl: optionalText(500),
    videoCaptioned: ticked,
  })
  .superRefine((given, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (given.videoFile && given.videoUrl) wrong('videoUrl', 'oneVideo');
    if (given.videoFile && !given.captions) wrong('captions', 'needsCaptions');
    if (given.captions && !isWebVtt(given.captions)) wrong('captions', 'notCaptions');
    if (given.videoUrl && !isAddress(given.videoUrl)) wrong('videoUrl', 'notAnAddress');
    if (given.videoUrl && !given.videoCaptioned) wrong('videoCaptioned', 'mustBeCaptioned');
  });
export type ArticleInput = z.output<typeof articleForm>;
