import { formatMoment, type Lang, StatusTag } from '#design/index.ts';
import type { Texts } from '#locales/index.ts';
import { nameOf } from '../names.ts';
import type { Thread } from '../read-thread.ts';

export type ShownMessage = Thread['messages'][number];

/** Whose words: a colleague at the workplace or the office by name, a citizen as the view has it. */
function authorOf({ author, authorName, way }: ShownMessage, texts: Texts): string {
  const name = nameOf(author, texts);
  if (way === 'on-behalf' || author.party === 'citizen') return name;
  const person = authorName ?? name;
  if (author.party === 'staff') return texts.conversations.thread.ofUs(person);
  return author.title && author.party === 'employer' ? `${person}, ${author.title}` : person;
}

/** On paper “you” is nobody. */
function Author({ message, texts }: { message: ShownMessage; texts: Texts }) {
  const name = authorOf(message, texts);
  return message.mine && message.way !== 'on-behalf' ? (
    <strong>
      <span class="d-print-none">{texts.conversations.thread.you}</span>
      <span class="ff-print-only">{name}</span>
    </strong>
  ) : (
    <strong>{name}</strong>
  );
}

export function MessageList({
  messages,
  texts,
  lang,
  today,
}: {
  messages: readonly ShownMessage[];
  texts: Texts;
  lang: Lang;
  today: Temporal.PlainDate;
}) {
  const words = texts.conversations;
  if (messages.length === 0) return <p>{words.thread.empty}</p>;
  return (
    <ol class="ff-messages" aria-label={words.thread.messages}>
      {messages.map((message) => (
        <li
          key={message.id}
          class={message.mine ? 'ff-message-line ff-message-line--own' : 'ff-message-line'}
          id={`b-${message.id}`}
        >
          <p class="ff-message-head">
            <Author message={message} texts={texts} />{' '}
            <time dateTime={message.at.toString()}>{formatMoment(message.at, lang, today)}</time>{' '}
            {message.urgent && <StatusTag tone="warning">{words.thread.urgent}</StatusTag>}
          </p>
          <div class="ff-message-words">
            {message.body.split(/\n{2,}/).map((part, index) => (
              <p key={`${message.id}${index}`}>{part}</p>
            ))}
          </div>
          {message.way === 'on-behalf' && message.authorName && (
            <p class="ff-muted">{words.thread.onBehalf(message.authorName, nameOf(message.author, texts))}</p>
          )}
          {message.way === 'mail' && <p class="ff-muted">{words.thread.byMail}</p>}
        </li>
      ))}
    </ol>
  );
}
