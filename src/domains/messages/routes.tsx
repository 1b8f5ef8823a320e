import {
  EmptyState,
  formatMoment,
  Heading,
  NextPages,
  StatusTag,
  SummaryList,
  Table,
} from '#design/index.ts';
import { get, pageOf, pageSize, type RequestContext, type Route, showPage } from '#domains/access/index.ts';
import type { Tx } from '#platform/database/open.ts';
import { notFound } from '#platform/http/refusal.ts';
import { findMessage, municipalityIds, sentMessages } from './outbox-queries.ts';

/** The outbox of whoever is logged in; a guest of the demo sees the first municipality's. */
async function inOutbox<T>(c: RequestContext, read: (tx: Tx) => Promise<T>): Promise<T> {
  const municipalityId = c.var.visitor?.municipalityId ?? (await municipalityIds(c.var.database))[0];
  if (!municipalityId) throw notFound();
  return c.var.database.inMunicipality(municipalityId, read);
}

type Delivery = { sentAt: Temporal.Instant | null; failedAt: Temporal.Instant | null };

function DeliveryTag({ message, c }: { message: Delivery; c: RequestContext }) {
  const words = c.var.texts.messages.outbox;
  if (message.sentAt) return <StatusTag tone="success">{words.sent}</StatusTag>;
  return message.failedAt ? (
    <StatusTag tone="error">{words.failed}</StatusTag>
  ) : (
    <StatusTag tone="info">{words.waiting}</StatusTag>
  );
}

const showOutbox = get('/demo/udbakke', 'everyone', async (c) => {
  const { lang, clock, texts } = c.var;
  const words = texts.messages.outbox;
  const page = pageOf(c);
  const rows = await inOutbox(c, (tx) => sentMessages(tx, page));
  return showPage(
    c,
    { title: words.title, wide: true },
    <>
      <Heading lead={words.lead}>{words.title}</Heading>
      <Table
        caption={words.title}
        captionHidden
        rows={rows.slice(0, pageSize)}
        rowKey={(row) => row.id}
        empty={<EmptyState title={words.empty} />}
        columns={[
          {
            header: words.subject,
            rowHeader: true,
            cell: (row) => <a href={`/demo/udbakke/${row.id}`}>{row.subject || words.noSubject}</a>,
          },
          {
            header: words.when,
            plainOnPhone: true,
            cell: (row) => formatMoment(row.createdAt, lang, clock.today()),
          },
          { header: words.how, plainOnPhone: true, cell: (row) => words.channels[row.channel] },
          { header: words.to, cell: (row) => row.toName ?? row.toAddress },
          { header: words.state, plainOnPhone: true, cell: (row) => <DeliveryTag message={row} c={c} /> },
        ]}
      />
      <NextPages page={page} hasMore={rows.length > pageSize} href={(to) => `/demo/udbakke?side=${to}`} />
    </>,
  );
});

/** A message's own links stay clickable here, as they would be in a mail program. */
function MessageText({ body }: { body: string }) {
  return (
    <div class="ff-message-text">
      {body.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>
          {paragraph.split(/(https?:\/\/\S+)/).map((part) =>
            /^https?:\/\//.test(part) ? (
              <a href={part} key={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </div>
  );
}

const showMessage = get('/demo/udbakke/:messageId', 'everyone', async (c) => {
  const { lang, clock, texts } = c.var;
  const words = texts.messages.outbox;
  const message = await inOutbox(c, (tx) => findMessage(tx, c.req.param('messageId') as string));
  if (!message) throw notFound();
  const attachments = message.attachments as { filename: string }[];
  return showPage(
    c,
    { title: message.subject || words.noSubject, back: { href: '/demo/udbakke', label: words.title } },
    <>
      <Heading>{message.subject || words.noSubject}</Heading>
      <SummaryList
        rows={[
          {
            label: words.to,
            value: message.toName ? `${message.toName} (${message.toAddress})` : message.toAddress,
          },
          { label: words.how, value: words.channels[message.channel] },
          { label: words.when, value: formatMoment(message.createdAt, lang, clock.today()) },
          { label: words.state, value: <DeliveryTag message={message} c={c} /> },
          ...(attachments.length > 0
            ? [{ label: words.attachments, value: attachments.map((file) => file.filename).join(', ') }]
            : []),
        ]}
      />
      <MessageText body={message.body} />
    </>,
  );
});

/** In the demo everything sent can be read; elsewhere these addresses do not exist. */
export const outboxRoutes = ({ demo }: { demo: boolean }): Route[] => (demo ? [showOutbox, showMessage] : []);
