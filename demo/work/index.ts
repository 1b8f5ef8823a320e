import { construction, garage, media, production, warehouse } from './industry-work.ts';
import type { KindOfWork } from './kind-of-work.ts';
import { daycare, farm, nursingHome, pestControl } from './living-work.ts';
import { cleaning, kitchen, laundry, municipalService, restaurant } from './service-work.ts';
import { gardenCentre, grocery, office, reuseShop } from './shop-work.ts';

export type { Asked, KindOfWork, OpeningKind, Profile, TaskKind } from './kind-of-work.ts';

/** Every kind, and how common it is. */
export const kindsOfWork: readonly (readonly [KindOfWork, number])[] = [
  [cleaning, 11],
  [grocery, 13],
  [gardenCentre, 6],
  [warehouse, 13],
  [production, 16],
  [kitchen, 9],
  [municipalService, 6],
  [restaurant, 10],
  [laundry, 3],
  [reuseShop, 7],
  [office, 11],
  [garage, 11],
  [construction, 12],
  [media, 4],
  [pestControl, 2],
  [farm, 8],
  [nursingHome, 7],
  [daycare, 6],
];

/** What a municipality itself has workplaces in. */
export const municipalKinds: readonly { readonly name: string; readonly kind: KindOfWork }[] = [
  { name: 'Teknik og Service', kind: municipalService },
  { name: 'Rådhusets kantine', kind: kitchen },
  { name: 'Park og Vej', kind: municipalService },
  { name: 'Plejecentret Kildebo', kind: nursingHome },
  { name: 'Plejecentret Engly', kind: nursingHome },
  { name: 'Børnehuset Solstrålen', kind: daycare },
  { name: 'Daginstitutionen Myretuen', kind: daycare },
  { name: 'Biblioteket', kind: office },
  { name: 'Fjordskolens køkken', kind: kitchen },
  { name: 'Genbrugspladsens byttehal', kind: reuseShop },
];
