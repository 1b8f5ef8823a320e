import { timeZone } from '#platform/clock.ts';
import type { Citizen } from '../citizens.ts';
import type { Workplace } from '../companies.ts';
import { randomFrom } from '../random.ts';
import type { Staff } from '../staff.ts';
import type { World } from '../world.ts';

interface Plan {
  title: string;
  about: string;
  audience: 'citizen' | 'employer' | 'all';
  /** Days from today; negative has been. */
  inDays: number;
  from: number;
  to: number;
  place: string;
  capacity: number;
  citizens: number;
  workplaces: number;
  cancelled?: string;
}

const plans: readonly Plan[] = [
  {
    title: 'Formiddagskaffe for dig, der søger fleksjob',
    about:
      'Kom og drik en kop kaffe med andre i samme båd. Ingen oplæg og ingen skemaer.\n\nDu må gerne bare sidde og lytte. Vi sidder i det lille lokale, så der er ro.',
    audience: 'citizen',
    inDays: 3,
    from: 10,
    to: 12,
    place: 'Åsund Bibliotek, lokale 2 (ind ad døren mod haven)',
    capacity: 12,
    citizens: 15,
    workplaces: 0,
  },
  {
    title: 'Mentorcafé: når dagen ikke går som planlagt',
    about:
      'For mentorer og kontaktpersoner. Vi tager udgangspunkt i det, I selv har prøvet, og slutter med en sandwich.\n\nJeres konsulent er med.',
    audience: 'employer',
    inDays: 9,
    from: 15,
    to: 17,
    place: 'Job og Virksomhed, Havnegade 4, kantinen',
    capacity: 20,
    citizens: 0,
    workplaces: 8,
  },
  {
    title: 'Lav din profil sammen med os',
    about:
      'Vi hjælper dig med at skrive din profil til markedspladsen. Tag din telefon med, eller lån en af vores.',
    audience: 'citizen',
    inDays: 13,
    from: 13,
    to: 15,
    place: 'Åsund Bibliotek, lokale 1',
    capacity: 8,
    citizens: 5,
    workplaces: 0,
  },
  {
    title: 'Morgenmad på havnen: find de små opgaver',
    about:
      'Tre virksomheder fortæller, hvordan få timer om ugen blev til et job. Bagefter går vi en runde på lageret.',
    audience: 'employer',
    inDays: 20,
    from: 8,
    to: 10,
    place: 'Havnens Hus, 1. sal',
    capacity: 40,
    citizens: 0,
    workplaces: 12,
  },
  {
    title: 'Åbent hus i Jobhuset',
    about: 'Kig indenfor, mød konsulenterne, og se hvilke steder der søger folk lige nu.',
    audience: 'all',
    inDays: 27,
    from: 14,
    to: 17,
    place: 'Havnegade 4',
    capacity: 60,
    citizens: 9,
    workplaces: 6,
  },
  {
    title: 'Gåtur langs fjorden',
    about: 'En time i roligt tempo. Vi mødes ved den røde bænk.',
    audience: 'citizen',
    inDays: 6,
    from: 10,
    to: 11,
    place: 'P-pladsen ved lystbådehavnen',
    capacity: 15,
    citizens: 4,
    workplaces: 0,
    cancelled: 'Vi er desværre syge begge to. Vi prøver igen om fjorten dage.',
  },
  {
    title: 'Formiddagskaffe for dig, der søger fleksjob',
    about: 'Kaffe, brød og tid til at snakke.',
    audience: 'citizen',
    inDays: -25,
    from: 10,
    to: 12,
    place: 'Åsund Bibliotek, lokale 2',
    capacity: 12,
    citizens: 11,
    workplaces: 0,
  },
  {
    title: 'Skånehensyn i praksis',
    about: 'To timer om at spørge til opgaven i stedet for sygdommen.',
    audience: 'employer',
    inDays: -40,
    from: 14,
    to: 16,
    place: 'Job og Virksomhed, Havnegade 4',
    capacity: 25,
    citizens: 0,
    workplaces: 14,
  },
];

const wishes = ['En plads tæt ved døren, tak.', 'Jeg vil gerne følges med en.', 'Jeg bruger høreapparat.'];

/** What Åsund invites to: some ahead, one of them full with people waiting, one called off, some over. */
export function addGatherings(
  world: World,
  staff: Staff,
  citizens: readonly Citizen[],
  workplaces: readonly Workplace[],
): void {
  // A well of its own, so that one gathering more changes nobody's story.
  const random = randomFrom(`${world.municipalityId} gatherings`);
  for (const plan of plans) {
    const day = workingDay(world.today.add({ days: plan.inDays }));
    const at = (hour: number) => day.toPlainDateTime({ hour }).toZonedDateTime(timeZone).toInstant();
    const madeAt = world.moment(world.daysAgo(Math.max(14, 14 - plan.inDays)));
    const id = world.id(madeAt);
    const over = plan.inDays < 0;
    world.add('gathering', {
      id,
      title: plan.title,
      about: plan.about,
      audience: plan.audience,
      startsAt: at(plan.from),
      endsAt: at(plan.to),
      place: plan.place,
      capacity: plan.capacity,
      contactId: random.pick(staff.consultants).id,
      createdAt: madeAt,
      cancelledAt: plan.cancelled ? world.moment(world.daysAgo(1)) : null,
      cancelReason: plan.cancelled ?? null,
    });
    const comers = [
      ...random
        .sample(
          citizens.filter((one) => !one.isProtected),
          plan.citizens,
        )
        .map((one) => ({ citizenId: one.id, name: one.name })),
      ...random
        .sample(workplaces, plan.workplaces)
        .map((one) => ({ workplaceId: one.id, name: one.contactName })),
    ];
    let taken = 0;
    for (const [index, comer] of comers.entries()) {
      const signedUpAt = world.moment(world.daysAgo(Math.max(over ? -plan.inDays + 1 : 0, 12 - index)));
      const seats = 'workplaceId' in comer && random.chance(0.3) ? 2 : 1;
      const seated = taken + seats <= plan.capacity;
      if (seated) taken += seats;
      world.add('signUp', {
        id: world.id(signedUpAt),
        gatheringId: id,
        ...comer,
        seats,
        wishes: random.chance(0.2) ? random.pick(wishes) : null,
        signedUpAt,
        seatedAt: seated ? signedUpAt : null,
        attended: over && seated ? random.chance(0.85) : null,
      });
    }
  }
}

/** A Saturday or Sunday becomes the Monday after. */
const workingDay = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.add({ days: date.dayOfWeek > 5 ? 8 - date.dayOfWeek : 0 });
