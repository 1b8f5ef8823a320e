import { Message } from '#design/index.ts';
import type { Waiting } from '#domains/conversations/index.ts';
import type { Texts } from '#locales/index.ts';

/** How many threads hold something new or wait for an answer; one alone is led to at once. */
export function MessagesWaiting({ messages, texts }: { messages: Waiting; texts: Texts }) {
  const count = Math.max(messages.unread, messages.threads.length);
  if (count === 0) return null;
  const [only] = messages.threads;
  return (
    <Message tone="info">
      <a href={count === 1 && only ? `/dialoger/${only.id}` : '/dialoger'}>
        {texts.conversations.front.link(count)}
      </a>
    </Message>
  );
}
