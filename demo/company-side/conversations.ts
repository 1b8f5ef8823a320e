import type { Row, World } from '../world.ts';
import { type ThreadStory, threadStories, type Voice } from './conversation-words.ts';

type Part = Omit<Row<'conversationParticipant'>, 'conversationId' | 'joinedAt'> & {
  voice: Voice;
  speaker: string;
};

interface Scene {
  about: { kind: string; id: string };
  citizenId: string | null;
  workplaceId: string | null;
  parts: Part[];
}

/** Some twenty threads: bumps that ended in something agreed, questions about openings, companies followed up. */
export function addConversations(world: World): void {
  for (const story of threadStories) addThread(world, story, sceneOf(world, story));
}

type Table = Parameters<World['rows']['get']>[0];
const rowsOf = (world: World, table: Table) => world.rows.get(table) ?? [];
function rowWhere(world: World, table: Table, column: string, value: unknown) {
  const found = rowsOf(world, table).findLast((row) => row[column] === value);
  if (!found) throw new Error(`The demo has no ${table} whose ${column} is ${value}`);
  return found as Record<string, string | null>;
}

const staffPart = (world: World, voice: 'caseworker' | 'consultant', id: string | null): Part[] =>
  id
    ? [
        {
          voice,
          speaker: rowWhere(world, 'account', 'id', id).name!,
          party: 'staff',
          accountId: id,
          digest: 'daily',
        },
      ]
    : [];

const citizenPart = ({ id, name }: Record<string, string | null>): Part => ({
  voice: 'citizen',
  speaker: name!,
  party: 'citizen',
  citizenId: id!,
});

const workplacePart = ({ id, contactName }: Record<string, string | null>): Part => ({
  voice: 'employer',
  speaker: contactName!,
  party: 'employer',
  workplaceId: id!,
});

function sceneOf(world: World, { about }: ThreadStory): Scene {
  if ('placement' in about) return atPlacement(world, about.placement);
  if ('citizen' in about) {
    const citizen = rowWhere(world, 'citizen', 'name', about.citizen);
    return {
      about: { kind: 'citizen', id: citizen.id! },
      citizenId: citizen.id!,
      workplaceId: null,
      parts: [citizenPart(citizen), ...staffPart(world, 'caseworker', citizen.caseworkerId!)],
    };
  }
  const workplace = rowWhere(world, 'workplace', 'name', about.workplace);
  const opening = 'opening' in about ? rowWhere(world, 'opening', 'title', about.opening) : null;
  const company = rowWhere(world, 'company', 'id', workplace.companyId);
  const consultantId = workplace.consultantId ?? company.consultantId ?? null;
  return {
    about: opening ? { kind: 'opening', id: opening.id! } : { kind: 'workplace', id: workplace.id! },
    citizenId: null,
    workplaceId: workplace.id!,
    parts: [workplacePart(workplace), ...staffPart(world, 'consultant', consultantId)],
  };
}

function atPlacement(world: World, name: string): Scene {
  const citizen = rowWhere(world, 'citizen', 'name', name);
  const placement = rowWhere(world, 'placement', 'citizenId', citizen.id);
  const workplace = rowWhere(world, 'workplace', 'id', placement.workplaceId);
  const version = rowWhere(world, 'placementVersion', 'placementId', placement.id);
  const promised = rowsOf(world, 'confidentiality').some((row) => row.placementId === placement.id);
  const mentor: Part = {
    voice: 'mentor',
    speaker: version.mentorName!,
    party: 'mentor',
    accountId: version.mentorAccountId,
    name: version.mentorName,
    email: version.mentorEmail,
    phone: version.mentorPhone,
  };
  return {
    about: { kind: 'placement', id: placement.id! },
    citizenId: citizen.id!,
    workplaceId: workplace.id!,
    parts: [
      citizenPart(citizen),
      workplacePart(workplace),
      ...(promised ? [mentor] : []),
      ...staffPart(world, 'caseworker', placement.caseworkerId ?? citizen.caseworkerId ?? null),
      ...staffPart(world, 'consultant', placement.consultantId ?? workplace.consultantId ?? null),
    ],
  };
}

function addThread(world: World, story: ThreadStory, scene: Scene): void {
  const at = story.lines.map(([daysAgo, hour]) => world.moment(world.daysAgo(daysAgo), hour));
  const [startedAt, lastAt] = [at[0]!, at.at(-1)!];
  const id = world.id(startedAt);
  const ids = new Map(scene.parts.map(({ voice }) => [voice, world.id(startedAt)]));
  const idOf = (voice: Voice): string => {
    const found = ids.get(voice);
    if (!found) throw new Error(`${story.subject}: no ${voice} takes part`);
    return found;
  };
  const { about, citizenId, workplaceId, parts } = scene;
  const starter = parts.find(({ voice }) => voice === story.lines[0]![2])!;
  const closedAt = story.closed === undefined ? null : world.moment(world.daysAgo(story.closed));
  world.add('conversation', {
    id,
    aboutKind: about.kind,
    aboutId: about.id,
    subject: story.subject,
    citizenId,
    workplaceId,
    startedAt,
    startedBy: starter.accountId ?? null,
    closedAt,
    closedByName: closedAt ? parts.at(-1)!.speaker : null,
  });
  for (const { voice, speaker: _, ...part } of parts) {
    const lastOwn = story.lines.findLastIndex(([, , who]) => who === voice);
    const lastReadAt = story.unread?.includes(voice) ? (at[lastOwn] ?? null) : lastAt;
    world.add('conversationParticipant', {
      ...part,
      id: idOf(voice),
      conversationId: id,
      joinedAt: startedAt,
      lastReadAt,
      // Who has read the last of it has nothing to answer.
      settledAt: story.unread?.includes(voice) ? null : lastAt,
      // Told already: a demo that begins by sending mails would surprise.
      toldAt: lastAt,
    });
  }
  story.lines.forEach(([, , voice, body], index) => {
    const { speaker, accountId = null } = parts.find((part) => part.voice === voice)!;
    world.add('conversationMessage', {
      id: world.id(at[index]!),
      conversationId: id,
      authorId: idOf(voice),
      authorName: voice === 'citizen' ? null : speaker,
      body,
      at: at[index]!,
      way: story.byMail === voice ? 'mail' : 'site',
      writtenBy: accountId,
    });
  });
  for (const { what, who, inDays, done } of story.agreed ?? []) {
    world.add('agreedAction', {
      id: world.id(lastAt),
      conversationId: id,
      what,
      whoId: idOf(who),
      dueOn: world.today.add({ days: inDays }),
      agreedAt: at.at(-2) ?? lastAt,
      doneAt: done === undefined ? null : world.moment(world.daysAgo(done)),
    });
  }
  addNote(world, story, id, parts);
}

function addNote(world: World, { note }: ThreadStory, conversationId: string, parts: readonly Part[]): void {
  if (!note) return;
  const [daysAgo, who, body] = note;
  const author = parts.find(({ voice }) => voice === who);
  if (!author?.accountId) return;
  const at = world.moment(world.daysAgo(daysAgo));
  world.add('internalNote', {
    id: world.id(at),
    conversationId,
    body,
    at,
    accountId: author.accountId,
    authorName: author.speaker,
  });
}
