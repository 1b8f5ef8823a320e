-- Threads between the parties of something: who takes part, what they wrote, what they agreed to do.

create table conversation (
  municipality_id text not null references municipality (id),
  id uuid not null,
  about_kind text not null check (about_kind in ('opening', 'placement', 'citizen', 'company', 'workplace', 'profile')),
  about_id uuid not null,
  subject text not null check (length(subject) between 1 and 200),
  -- The person it is about or with; null when it is between workplace and municipality only.
  citizen_id uuid,
  workplace_id uuid,
  started_at timestamptz not null,
  started_by uuid,
  closed_at timestamptz,
  closed_by_name text,
  version integer not null default 1,
  primary key (municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index conversation_by_about on conversation (municipality_id, about_kind, about_id, started_at desc);
create index conversation_by_citizen on conversation (municipality_id, citizen_id, started_at desc);
create index conversation_by_workplace on conversation (municipality_id, workplace_id, started_at desc);

create table conversation_participant (
  municipality_id text not null references municipality (id),
  id uuid not null,
  conversation_id uuid not null,
  party text not null check (party in ('citizen', 'employer', 'mentor', 'staff')),
  -- One of these says who it is: an account, a citizen, a workplace (all who act for it), or an address.
  account_id uuid,
  citizen_id uuid,
  workplace_id uuid,
  name text,
  email text,
  phone text,
  -- What the others read instead of the name until the person opens it.
  shown_as text check (length(shown_as) between 1 and 100),
  identity_opened_at timestamptz,
  identity_items text[] not null default '{}',
  joined_at timestamptz not null,
  last_read_at timestamptz,
  -- “No answer is needed” up to here.
  settled_at timestamptz,
  told_at timestamptz,
  digest text not null default 'at-once' check (digest in ('at-once', 'daily', 'never')),
  muted boolean not null default false,
  left_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, conversation_id, account_id),
  check (num_nonnulls(account_id, citizen_id, workplace_id, email, phone) > 0),
  check ((party = 'citizen') = (citizen_id is not null)),
  check ((party = 'employer') = (workplace_id is not null)),
  check (party <> 'staff' or account_id is not null),
  check (shown_as is null or party = 'citizen'),
  check ((identity_opened_at is null) = (identity_items = '{}')),
  foreign key (municipality_id, conversation_id) references conversation (municipality_id, id),
  foreign key (municipality_id, account_id) references account (municipality_id, id),
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);
create index conversation_participant_in on conversation_participant (municipality_id, conversation_id);
create index conversation_participant_by_account on conversation_participant (municipality_id, account_id, conversation_id);
create index conversation_participant_by_citizen on conversation_participant (municipality_id, citizen_id, conversation_id);
create index conversation_participant_by_workplace on conversation_participant (municipality_id, workplace_id, conversation_id);

create table conversation_message (
  municipality_id text not null references municipality (id),
  id uuid not null,
  conversation_id uuid not null,
  author_id uuid not null,
  -- Which colleague at the workplace or office wrote it; never the citizen's name, which the thread's own view decides on.
  author_name text,
  body text not null check (length(body) between 1 and 10000),
  at timestamptz not null,
  way text not null check (way in ('site', 'mail', 'link', 'on-behalf')),
  on_behalf_reason text,
  written_by uuid,
  urgent boolean not null default false,
  primary key (municipality_id, id),
  check ((way = 'on-behalf') = (on_behalf_reason is not null)),
  foreign key (municipality_id, conversation_id) references conversation (municipality_id, id),
  foreign key (municipality_id, author_id) references conversation_participant (municipality_id, id)
);
create index conversation_message_in on conversation_message (municipality_id, conversation_id, at, id);
create index conversation_message_by_time on conversation_message (municipality_id, at);

-- The municipality's own words about a thread. A table of their own, so that no question for a party can answer with one.
create table internal_note (
  municipality_id text not null references municipality (id),
  id uuid not null,
  conversation_id uuid not null,
  body text not null check (length(body) between 1 and 10000),
  at timestamptz not null,
  account_id uuid not null,
  author_name text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, conversation_id) references conversation (municipality_id, id),
  foreign key (municipality_id, account_id) references account (municipality_id, id)
);
create index internal_note_in on internal_note (municipality_id, conversation_id, at);

-- What somebody is writing, by who they are across requests; also a reply by mail that they have to decide on first.
create table message_draft (
  municipality_id text not null references municipality (id),
  conversation_id uuid not null,
  holder text not null,
  body text not null check (length(body) <= 20000),
  from_mail boolean not null default false,
  updated_at timestamptz not null,
  primary key (municipality_id, conversation_id, holder),
  foreign key (municipality_id, conversation_id) references conversation (municipality_id, id)
);

-- What was agreed: who does what by when.
create table agreed_action (
  municipality_id text not null references municipality (id),
  id uuid not null,
  conversation_id uuid not null,
  what text not null check (length(what) between 1 and 500),
  who_id uuid not null,
  due_on date not null,
  agreed_at timestamptz not null,
  agreed_by uuid,
  done_at timestamptz,
  done_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, conversation_id) references conversation (municipality_id, id),
  foreign key (municipality_id, who_id) references conversation_participant (municipality_id, id)
);
create index agreed_action_in on agreed_action (municipality_id, conversation_id, due_on);

-- The address a mail is answered to: for one participant in one thread. Only the token's hash is kept.
create table reply_address (
  municipality_id text not null references municipality (id),
  token_hash text not null,
  conversation_id uuid not null,
  participant_id uuid not null,
  -- Whom it was sent to, and so who may answer.
  sent_to text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, conversation_id) references conversation (municipality_id, id),
  foreign key (municipality_id, participant_id) references conversation_participant (municipality_id, id)
);
create index reply_address_by_participant on reply_address (municipality_id, participant_id);

-- Every mail acted upon, so that the same one sent again changes nothing; those from another sender wait for staff.
create table received_reply (
  municipality_id text not null references municipality (id),
  id uuid not null,
  mail_id text not null,
  conversation_id uuid not null,
  participant_id uuid not null,
  outcome text not null check (outcome in ('posted', 'draft', 'held', 'ignored', 'empty', 'closed')),
  -- Only while held: whoever it is from, and what it said.
  from_address text,
  body text,
  received_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  decision text check (decision in ('posted', 'dropped')),
  primary key (municipality_id, id),
  unique (municipality_id, participant_id, mail_id),
  foreign key (municipality_id, conversation_id) references conversation (municipality_id, id),
  foreign key (municipality_id, participant_id) references conversation_participant (municipality_id, id)
);
create index received_reply_in on received_reply (municipality_id, conversation_id);
create index received_reply_held on received_reply (municipality_id, conversation_id) where outcome = 'held' and decided_at is null;

-- Where an answer to a mail goes, when it may be answered.
alter table message add column reply_to text;

select keep_to_municipality('conversation', 'conversation_participant', 'conversation_message', 'internal_note', 'message_draft', 'agreed_action', 'reply_address', 'received_reply');
