import { tellNeeds } from '../../support/two-sides.ts';
import { workplaceTown } from '../../support/workplace-town.ts';

export const lightHanded = 'Runa Vestermark';
export const atHomeByNoon = 'Villy Østerlund';
export const hidden = 'Freja Skjultsen';

/** What a consultant hears at the inn, as it is written in the car afterwards. */
export const tasksHeard = [
  { title: 'Dække borde', hours: '3', rhythm: 'Mandag og onsdag formiddag', lifting: '1' },
  { title: 'Folde servietter', hours: '2', rhythm: 'Mandag og onsdag formiddag', lifting: '0' },
  { title: 'Vande blomster', hours: '3', rhythm: 'Fredag eftermiddag', lifting: '1' },
  { title: 'Bære fade op', hours: '4', rhythm: 'Onsdag formiddag', lifting: '3' },
] as const;

/** An inn nobody has visited yet, and three people nearby: one who lifts little, one who is home by noon, one who is protected. */
export async function visitedInn() {
  const town = await workplaceTown();
  const { site, inTown, workplaceId } = town;
  const caseworkerId = (await site.newAccount('caseworker', 'Sanne Sagsen')).accountId;
  const otherCaseworkerId = (await site.newAccount('caseworker', 'Dorte Fjernsen')).accountId;
  const person = async (
    name: string,
    lifting: number,
    more: { minutesAim: number; latestEnd?: number; protected?: boolean },
  ) => {
    const { accountId, citizenId } = await site.newAccount('citizen', name);
    await tellNeeds(site, citizenId!, { needs: { lifting: [lifting, true] }, minutesNow: 240 });
    await inTown(async (tx) => {
      const named = more.protected ? otherCaseworkerId : caseworkerId;
      await tx
        .updateTable('citizen')
        .set({ caseworkerId: named, protected: more.protected ?? false })
        .where('id', '=', citizenId!)
        .execute();
      await tx
        .updateTable('citizenProfile')
        .set({ minutesAim: more.minutesAim, latestEnd: more.latestEnd ?? null })
        .where('citizenId', '=', citizenId!)
        .execute();
    });
    return { accountId, citizenId: citizenId! };
  };
  const light = await person(lightHanded, 1, { minutesAim: 600 });
  const early = await person(atHomeByNoon, 3, { minutesAim: 600, latestEnd: 720 });
  await person(hidden, 3, { minutesAim: 600, protected: true });
  await inTown((tx) =>
    tx
      .updateTable('workplace')
      .set({ latitude: 54.77, longitude: 11.87 })
      .where('id', '=', workplaceId)
      .execute(),
  );
  return { ...town, caseworkerId, light, early };
}
