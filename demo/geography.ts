/** A town as a plain fact: postal code, name, and the middle of its district. */
export interface Town {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How many live there, compared with the others. */
  readonly weight: number;
}

const town = (code: string, name: string, latitude: number, longitude: number, weight: number): Town => ({
  code,
  name,
  latitude,
  longitude,
  weight,
});

export const townsOfAasund: readonly Town[] = [
  town('8700', 'Horsens', 55.8707, 9.87107, 30),
  town('8660', 'Skanderborg', 56.03729, 9.88673, 14),
  town('8300', 'Odder', 55.94413, 10.15959, 13),
  town('8722', 'Hedensted', 55.76877, 9.69653, 10),
  town('7130', 'Juelsminde', 55.76813, 9.97641, 7),
  town('8680', 'Ry', 56.09126, 9.74045, 6),
  town('8723', 'Løsning', 55.80984, 9.69814, 5),
  town('8732', 'Hovedgård', 55.95443, 9.96525, 5),
  town('8751', 'Gedved', 55.94208, 9.85387, 5),
  town('8783', 'Hornsyld', 55.76591, 9.84885, 4),
  town('8740', 'Brædstrup', 55.97767, 9.61097, 5),
  town('8752', 'Østbirk', 55.97369, 9.75091, 3),
  town('7140', 'Stouby', 55.70819, 9.79709, 2),
  town('8350', 'Hundslund', 55.91753, 10.0559, 2),
];

export const townsOfSkovbaek: readonly Town[] = [
  town('9500', 'Hobro', 56.65247, 9.75847, 12),
  town('9560', 'Hadsund', 56.75015, 10.16402, 7),
  town('9550', 'Mariager', 56.62876, 9.99307, 5),
  town('9510', 'Arden', 56.76749, 9.90924, 4),
  town('8970', 'Havndal', 56.64679, 10.23651, 2),
];

export const streets: readonly string[] = [
  'Nørregade',
  'Skolevej',
  'Søndergade',
  'Birkevej',
  'Lindealle',
  'Engvej',
  'Møllebakken',
  'Kirkestien',
  'Bakkedraget',
  'Stationsvej',
  'Ahornvej',
  'Fjordvænget',
  'Lærkevej',
  'Granstien',
  'Havnegade',
  'Rugmarken',
  'Vestergade',
  'Tjørnevej',
  'Solbakken',
  'Åvænget',
];

export const businessStreets: readonly string[] = [
  'Industrivej',
  'Håndværkervej',
  'Erhvervsparken',
  'Ndr. Ringvej',
  'Torvet',
  'Storegade',
  'Fabriksvej',
  'Havnevej',
  'Kornvej',
  'Vestre Landevej',
];
