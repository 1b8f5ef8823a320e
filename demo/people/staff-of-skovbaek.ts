import type { StaffPlan } from '../staff.ts';

export const staffOfSkovbaek: readonly StaffPlan[] = [
  { role: 'caseworker', name: 'Elin Juhl', title: 'Sagsbehandler i nabokommunen' },
  { role: 'caseworker', name: 'Otto Lassen', title: null },
  {
    role: 'consultant',
    name: 'Finn Thygesen',
    title: 'Virksomhedskonsulent i nabokommunen',
    industries: ['farming', 'green', 'production'],
  },
  {
    role: 'consultant',
    name: 'Sanne Hedegaard',
    title: null,
    industries: ['shop', 'cleaning', 'care', 'kitchen'],
  },
  { role: 'manager', name: 'Ulrik Bach', title: 'Leder i nabokommunen' },
  { role: 'administrator', name: 'Jette Ravn', title: 'Administrator i nabokommunen' },
];
