import { ButtonLink, ContactCard, Form, RadioGroup, SubmitButton } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { digests } from '../choose-digest.ts';
import { nameOf } from '../names.ts';
import type { ShownParticipant } from '../participant-view.ts';
import type { Thread } from '../read-thread.ts';

export function ParticipantsBox({ thread, staff, texts }: { thread: Thread; staff: boolean; texts: Texts }) {
  const words = texts.conversations.participants;
  return (
    <>
      <h2 class="ff-aside-title">{words.title}</h2>
      {thread.participants.map((one) => (
        <Person key={one.id} one={one} thread={thread} staff={staff} texts={texts} />
      ))}
    </>
  );
}

function Person({
  one,
  thread,
  staff,
  texts,
}: {
  one: ShownParticipant;
  thread: Thread;
  staff: boolean;
  texts: Texts;
}) {
  const words = texts.conversations;
  const maySay = one.party === 'citizen' && (one.you || staff) && !thread.closedAt;
  const reach = !one.you && (staff || one.party === 'staff' || one.party === 'citizen');
  return (
    <ContactCard
      kicker={words.parties[one.party]}
      level={3}
      name={one.you ? `${nameOf(one, texts)} (${words.participants.you})` : nameOf(one, texts)}
      jobTitle={one.title ?? undefined}
      phone={reach ? (one.phone ?? undefined) : undefined}
      mail={reach ? (one.mail ?? undefined) : undefined}
    >
      {one.left && <p>{words.participants.left}</p>}
      {one.alias && (one.you || staff) && (
        <p>{one.you ? words.participants.hiddenYou(one.alias) : words.participants.hidden(one.alias)}</p>
      )}
      {one.you && one.party === 'employer' && <p>{words.participants.colleagues}</p>}
      {maySay && one.alias && (
        <ButtonLink variant="secondary" href={`/dialoger/${thread.id}/vis-hvem`}>
          {one.you ? words.identity.link : words.identity.linkFor}
        </ButtonLink>
      )}
    </ContactCard>
  );
}

/** How the viewer, or their workplace, is told of something new. */
export function DigestForm({ thread, texts }: { thread: Thread; texts: Texts }) {
  const words = texts.conversations.settings;
  if (!thread.own) return null;
  return (
    <details class="details d-print-none">
      <summary class="details-summary">
        {thread.own.party === 'employer' ? words.titleWorkplace : words.title}
      </summary>
      <div class="details-text">
        <Form action={`/dialoger/${thread.id}/besked`}>
          <RadioGroup
            form={{ values: { digest: thread.own.digest }, errors: {} }}
            name="digest"
            label={words.digest}
            options={digests.map((value) => ({
              value,
              label: words.digests[value],
              hint: words.hints[value],
            }))}
          />
          <SubmitButton variant="secondary">{words.save}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}
