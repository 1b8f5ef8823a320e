import { Message } from '#design/index.ts';
import type { Waiting } from '#domains/conversations/index.ts';
import type { Texts } from '#locales/index.ts';

/** As many as a front page names; the rest are one press away. */
const named = 3;

/** The threads that wait for an answer, by what they are about; or that something new is written. */
export function MessagesWaiting({ messages, texts }: { messages: Waiting; texts: Texts }) {
  const { threads, unread } = messages;
  const words = texts.conversations.front;
  if (threads.length === 0 && unread === 0) return null;
  return (
    <Message tone="info" title={threads.length > 0 ? words.waits(threads.length) : words.news(unread)}>
      {threads.length > 0 && (
        <ul>
          {threads.slice(0, named).map(({ id, subject }) => (
            <li key={id}>
              <a href={`/dialoger/${id}`}>{subject}</a>
            </li>
          ))}
        </ul>
      )}
      {(threads.length === 0 || threads.length > named) && (
        <p>
          <a href="/dialoger">{words.all}</a>
        </p>
      )}
    </Message>
  );
}
