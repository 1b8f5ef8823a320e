import { type Actor, recordEvent } from '#domains/access/index.ts';
import type { Clock } from '#platform/clock.ts';
import { json, type Tx } from '#platform/database/open.ts';
import { type MunicipalitySettings, readSettings, type SettingsInput } from './settings.ts';

export type SettingsChanged = { ok: true } | { ok: false; standing: MunicipalitySettings };

/** `version` is the one the actor saw; when somebody was there first, `standing` is what they left. */
export async function changeSettings(
  tx: Tx,
  clock: Clock,
  actor: Actor,
  { version, ...input }: SettingsInput & { version: number },
): Promise<SettingsChanged> {
  const standing = await readSettings(tx, 'lock');
  if (standing.version !== version) return { ok: false, standing };
  const settings: MunicipalitySettings = {
    ...input,
    version: version + 1,
    changedBy: actor.name,
    changedAt: clock.now().toString(),
  };
  await tx
    .updateTable('municipality')
    .set({ settings: json(settings) })
    .where('id', '=', actor.municipalityId)
    .execute();
  await recordEvent(tx, clock, actor, { kind: 'municipality.settings-changed', data: { ...input } });
  return { ok: true };
}
