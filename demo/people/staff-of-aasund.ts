import type { StaffPlan } from '../staff.ts';

/** Consultants are organised by industry, so that each knows their places. */
export const staffOfAasund: readonly StaffPlan[] = [
  { role: 'caseworker', name: 'Lone Villadsen', title: 'Hjælper mennesker tilbage til deres eget arbejde' },
  { role: 'caseworker', name: 'Peter Bundgaard', title: 'Har de unge og dem, der lige er kommet' },
  { role: 'caseworker', name: 'Samira Haddad', title: 'Har familier med samlet plan og lange forløb' },
  { role: 'caseworker', name: 'Grethe Simonsen', title: null },
  { role: 'caseworker', name: 'Lasse Mikkelsen', title: null },
  { role: 'caseworker', name: 'Iben Frandsen', title: null },
  { role: 'caseworker', name: 'Jørgen Ibsen', title: null },
  { role: 'caseworker', name: 'Katrine Bruun', title: null },
  {
    role: 'consultant',
    name: 'Mette Overgaard',
    title: 'Kender butikker, havecentre og hoteller',
    industries: ['shop', 'green', 'hotel'],
  },
  {
    role: 'consultant',
    name: 'Jakob Nørgaard',
    title: 'Kender fabrikker og lagre',
    industries: ['production', 'warehouse'],
  },
  {
    role: 'consultant',
    name: 'Rikke Damgaard',
    title: 'Kender rengøring, vask og service',
    industries: ['cleaning'],
  },
  {
    role: 'consultant',
    name: 'Torben Skov',
    title: null,
    industries: ['construction', 'transport', 'workshop'],
  },
  { role: 'consultant', name: 'Anne-Marie Lassen', title: null, industries: ['care', 'children', 'kitchen'] },
  { role: 'consultant', name: 'Hassan Rahimi', title: null, industries: ['farming', 'culture', 'office'] },
  { role: 'manager', name: 'Inger Haugaard', title: 'Vil se, hvor vejen til job går i stå' },
  { role: 'manager', name: 'Claus Bertelsen', title: null },
  { role: 'administrator', name: 'Dorrit Steffensen', title: 'Holder styr på brugere og indstillinger' },
];
