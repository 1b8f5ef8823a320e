import type { Staff } from '../staff.ts';
import type { World } from '../world.ts';

const slides = [
  ['Find de små opgaver', 'på tyve minutter'],
  ['1. Gå en runde', 'en helt almindelig tirsdag.'],
  ['2. Spørg hver kollega:', 'Hvad ville du helst slippe for?'],
  ['3. Skriv det ned.', 'Også det, der aldrig bliver gjort.'],
  ['Tolv løse halve timer', 'er seks timer om ugen.'],
  ['Ring til din konsulent.', 'Så finder vi en, det passer til.'],
];
const secondsPerSlide = 4;

const time = (seconds: number) => `00:${String(seconds).padStart(2, '0')}.000`;
/** The film has no speech: the captions say what stands on the pictures, so that also a screen reader tells it. */
const captions = [
  'WEBVTT',
  ...slides.map(
    (lines, index) =>
      `${time(index * secondsPerSlide)} --> ${time((index + 1) * secondsPerSlide)}\n${lines.join(' ')}`,
  ),
].join('\n\n');

/** One article of the municipality's own, with a small film of `demo/videos`. */
export function addArticles(world: World, staff: Staff): void {
  const writtenAt = world.moment(world.daysAgo(19));
  world.add('article', {
    id: world.id(writtenAt),
    audience: 'employer',
    title: 'Film: find de små opgaver på tyve minutter',
    lead: 'Et halvt minut uden lyd. Se den, mens kaffen løber igennem.',
    body: 'Sådan gør tre butikker i Åsund, når de leder efter opgaver til en ny kollega. Gå runden sammen med jeres konsulent første gang. Så er I to til at få øje på det.',
    videoFile: 'find-de-smaa-opgaver.webm',
    captions,
    writtenAt,
    writtenBy: staff.consultants[0]!.id,
  });
}
