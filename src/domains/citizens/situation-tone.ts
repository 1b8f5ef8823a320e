import type { Tone } from '#design/index.ts';
import type { Situation } from './situation.ts';

/** Yellow: staff has something to do. Blue: somebody else has the ball. Green: it is under way. */
const TONES: Record<Situation, Tone> = {
  'needs-missing': 'warning',
  'needs-begun': 'info',
  ready: 'warning',
  quiet: 'error',
  'suggestion-unoffered': 'warning',
  'waiting-for-citizen': 'info',
  'wants-talk': 'warning',
  'waiting-for-workplace': 'info',
  'meeting-to-set': 'warning',
  'meeting-set': 'success',
  'agreement-unsigned': 'info',
  agreed: 'success',
  'in-placement': 'success',
  closed: 'neutral',
};
export const toneOf = (situation: Situation): Tone => TONES[situation];
