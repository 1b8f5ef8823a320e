import { type Actor, recordLooks } from '#domains/access/index.ts';
import { readSettings } from '#domains/administration/index.ts';
import { waitingFor } from '#domains/conversations/index.ts';
import { marketplaceLine } from '#domains/marketplace/index.ts';
import { seasonsOnFront } from '#domains/seasons/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/open.ts';
import { ownSituation } from './citizen-queries.ts';
import { citizenStep } from './citizen-step.ts';
import { type Colleague, contactsAbout, hereToday } from './colleague-queries.ts';
import type { LivePlacement } from './live-placement.ts';
import { placementsAtWorkplaces, placementsOfCitizen, placementsOfMentor } from './live-placement-queries.ts';
import { mentorDays } from './mentor-days.ts';
import {
  type OpenSuggestion,
  suggestionsAtWorkplaces,
  suggestionsOfCitizen,
} from './open-suggestion-queries.ts';
import { consultantsOf, ownWorkplaces } from './workplace-queries.ts';
import { peopleHere, workplaceWaits } from './workplace-waits.ts';

export async function citizenNow(tx: Tx, clock: Clock, actor: Actor) {
  const today = clock.today();
  const situation = await ownSituation(tx, actor, today);
  const placements = await placementsOfCitizen(tx, actor, today);
  const suggestions = await suggestionsOfCitizen(tx, actor, clock.now());
  const { unitName, phone, marketplaceGroups } = await readSettings(tx);
  const { caseworker, consultant } = situation;
  return {
    step: citizenStep({ ...situation, suggestions, placements, now: clock.now(), today }),
    messages: await waitingFor(tx, actor, today),
    marketplace: await marketplaceLine(tx, actor, marketplaceGroups, today),
    hasJob: situation.job !== null,
    placements,
    people: [caseworker, consultant].filter((one): one is Colleague => one !== null),
    unit: { name: unitName ?? actor.municipalityName, phone },
  };
}

/** A protected name is never shared with a workplace: it gets a word instead, in all that is shown. */
const hiding = <T extends LivePlacement | OpenSuggestion>(all: readonly T[], word: string): T[] =>
  all.map((one) => (one.citizen.hidden ? { ...one, citizen: { ...one.citizen, name: word } } : one));

export async function workplaceNow(tx: Tx, clock: Clock, actor: Actor, hiddenName: string) {
  const today = clock.today();
  const placements = hiding(await placementsAtWorkplaces(tx, actor, today), hiddenName);
  const suggestions = hiding(await suggestionsAtWorkplaces(tx, actor, clock.now()), hiddenName);
  const waits = workplaceWaits(suggestions, placements, today);
  const people = peopleHere(placements, today);
  const shown = new Set([...waits.map(({ id }) => id), ...people.map(({ id }) => id)]);
  await look(
    tx,
    clock,
    actor,
    [...placements, ...suggestions].filter(({ id }) => shown.has(id)),
  );
  const seasons = await seasonsOnFront(tx, actor, today);
  const workplaces = await ownWorkplaces(tx, actor);
  return {
    messages: await waitingFor(tx, actor, today),
    waits,
    people,
    workplaces,
    consultants: await hereToday(tx, consultantsOf(workplaces), today),
    seasons,
  };
}

export async function mentorNow(tx: Tx, clock: Clock, actor: Actor, hiddenName: string) {
  const placements = hiding(await placementsOfMentor(tx, actor, clock.today()), hiddenName);
  const days = mentorDays(placements, clock.today());
  const named = days.flatMap((day) => (day.kind === 'person' ? [day.placement] : []));
  await look(tx, clock, actor, named);
  const live = placements.filter(({ facts }) => !facts.placement.end);
  const about = (live.length > 0 ? live : placements).map(({ id }) => id);
  return {
    messages: await waitingFor(tx, actor, clock.today()),
    days,
    contacts: about.length > 0 ? await hereToday(tx, await contactsAbout(tx, about), clock.today()) : [],
  };
}

const look = (tx: Tx, clock: Clock, actor: Actor, seen: readonly (LivePlacement | OpenSuggestion)[]) =>
  recordLooks(
    tx,
    clock,
    actor,
    seen.filter(({ citizen }) => !citizen.hidden).map(({ citizen }) => citizen.id),
    { reason: 'front-page', path: '/', result: 'allowed' },
  );
