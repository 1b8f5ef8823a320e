import type { Dimension, Level } from '#domains/matching/index.ts';

/** What works now, and whether it may be tried a little above: `'1?'` is level 1, worth trying 2. */
export type Works = Level | '0?' | '1?' | '2?';
export type NeedsProfile = { readonly [D in Dimension]?: Works };

/** Groups of needs that go together in life, said as what works. */
export const patterns: readonly {
  readonly needs: NeedsProfile;
  readonly helps: string;
  readonly avoid: string;
}[] = [
  {
    needs: {
      lifting: 1,
      'bending-climbing': 1,
      'standing-walking': '1?',
      'sitting-still': 2,
      'repeated-movement': '1?',
    },
    helps: 'Jeg skal kunne skifte mellem at sidde og stå.',
    avoid: 'Tunge løft og at stå bøjet.',
  },
  {
    needs: { 'many-people': 1, customers: '0?', conflict: 0, phone: 0, cooperation: '1?', interruptions: 1 },
    helps: 'En fast kollega, og at vide dagen før, hvad jeg skal.',
    avoid: 'Pladser, hvor der hele tiden kommer nye mennesker.',
  },
  {
    needs: {
      pace: '1?',
      interruptions: 1,
      'responsibility-people': 0,
      concentration: '2?',
      conflict: 0,
      'changing-tasks': 1,
    },
    helps: 'Én opgave ad gangen, og at ingen står og venter på mig.',
    avoid: 'Opgaver med korte frister.',
  },
  {
    needs: {
      concentration: 1,
      noise: 1,
      'day-length': '1?',
      pace: 1,
      'many-people': '2?',
      'own-planning': 1,
    },
    helps: 'Pauser i et stille rum.',
    avoid: 'Radio og snak, mens jeg arbejder.',
  },
  {
    needs: { 'standing-walking': 1, 'bending-climbing': 0, lifting: '1?', weather: 2 },
    helps: 'En taburet i nærheden.',
    avoid: 'Trapper mange gange om dagen.',
  },
  {
    needs: { 'spoken-danish': '1?', 'written-danish': 1, phone: 0, customers: '1?' },
    helps: 'At nogen viser mig det første gang.',
    avoid: 'Telefon.',
  },
  {
    needs: { 'written-danish': 1, digital: 1, concentration: 2 },
    helps: 'Billeder eller en kort liste.',
    avoid: 'Lange tekster på skærm.',
  },
  {
    needs: { 'early-start': 0, 'day-length': 2, 'evening-weekend': '1?' },
    helps: 'At møde efter klokken ti.',
    avoid: 'At skulle være der tidligt.',
  },
  {
    needs: { 'dust-chemicals': 1, weather: 2, 'bending-climbing': 2 },
    helps: 'Frisk luft og midler uden duft.',
    avoid: 'Stærk lugt og støv.',
  },
  {
    needs: { 'own-planning': 1, 'changing-tasks': '1?', interruptions: 1, 'responsibility-money-safety': 1 },
    helps: 'En fast liste over, hvad jeg skal nå.',
    avoid: 'At få mange beskeder på én gang.',
  },
  {
    needs: { 'evening-weekend': 0, 'early-start': 1, 'day-length': 2 },
    helps: 'At kunne aflevere og hente børn.',
    avoid: 'Aften og weekend.',
  },
];

/** Asked about often, and where most have nothing to say. */
export const oftenFine: readonly Dimension[] = [
  'animals',
  'fine-handwork',
  'weather',
  'noise',
  'spoken-danish',
  'standing-walking',
  'cooperation',
  'digital',
  'sitting-still',
  'repeated-movement',
];

export const unpackWorks = (works: Works): { level: Level; firm: boolean } => ({
  level: Number(String(works)[0]) as Level,
  firm: typeof works === 'number',
});
