/** Names that people in Denmark have, put together by chance. */
export const firstNames: readonly string[] = (
  'Anders Bodil Carsten Ditte Erik Fatima Gitte Henrik Ida Jakob Kirsten Lars Marie Niels Oliver Pernille Rasmus ' +
  'Sanne Thomas Ulla Viggo Winnie Yasmin Zahra Ahmed Birgit Christian Dorte Emil Frida Gustav Helle Ibrahim Jette ' +
  'Kaj Lone Mads Nanna Olga Per Rikke Steffen Trine Ulrik Vibeke Agnes Bent Camilla Daniel Elsebeth Finn Grethe ' +
  'Hassan Inge Jonas Katrine Leif Mona Noah Ove Peter Rosa Sofie Tom Valdemar Anja Benjamin Charlotte Dennis Else ' +
  'Frederik Gerda Hanne Iben Jens Karina Lasse Mette Nabil Oskar Pia Rune Signe Tina Victor Alma Brian Cecilie ' +
  'Dan Eva Flemming Gry Holger Isabella Jørgen Kim Liv Martin Nina Otto Poul Ragnhild Samira Torben Amalie Bo'
).split(' ');

export const surnames: readonly string[] = (
  'Nielsen Pedersen Christensen Larsen Sørensen Jørgensen Madsen Kristensen Olsen Christiansen Poulsen Johansen ' +
  'Knudsen Mortensen Lund Schmidt Holm Friis Bach Kjær Dahl Toft Nørgaard Vestergaard Bech Krogh Skov Juhl ' +
  'Brandt Lauridsen Winther Mikkelsen Overgaard Frandsen Munk Søndergaard Bertelsen Kruse Hedegaard Riis Bundgaard ' +
  'Dam Thygesen Kofoed Carlsen Steffensen Ravn Damgaard Hald Bjerre Nygaard Villadsen Gade Daugaard Laursen ' +
  'Klausen Lassen Ibsen Petersen Simonsen Eriksen Jepsen Clausen Iversen Enevoldsen Bruun Haugaard Aagaard ' +
  'Rahimi Yilmaz Nguyen Hussein Kowalski Popescu Ali Tesfay Haddad Petrenko'
).split(' ');

const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e' };

/** As in a mail address: small letters without spaces. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[æøåé]/g, (letter) => plain[letter]!)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Domains under .example belong to nobody. */
export const mailOf = (name: string, domain: string): string =>
  `${slug(name).replaceAll('-', '.')}@${domain}.example`;
