-- What was said and seen at a workplace, the tasks spotted there, and whom they may fit.

create table visit (
  municipality_id text not null references municipality (id),
  id uuid not null,
  workplace_id uuid not null,
  visited_on date not null,
  visited_by uuid not null,
  spoke_with text,
  -- In the employer's words: what hurts, and what is left undone.
  hurts text,
  undone text,
  -- Months with more to do than hands, 1–12.
  busy_months smallint[] not null default '{}' check (busy_months <@ '{1,2,3,4,5,6,7,8,9,10,11,12}'::smallint[]),
  -- For colleagues in other towns and industries; never about a citizen.
  shared_note text,
  next_step text,
  next_step_on date,
  next_step_done_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id),
  foreign key (municipality_id, visited_by) references account (municipality_id, id)
);
create index visit_by_workplace on visit (municipality_id, workplace_id, visited_on desc);
create index visit_by_visitor on visit (municipality_id, visited_by, visited_on desc, id);
create index visit_by_day on visit (municipality_id, visited_on desc, id);
create index visit_next_step on visit (municipality_id, visited_by, next_step_on) where next_step is not null and next_step_done_at is null;

-- A task spotted at a visit: what belongs to the visit and not to the task itself.
create table visit_task (
  municipality_id text not null references municipality (id),
  task_id uuid not null,
  visit_id uuid not null,
  rhythm text,
  done_by text,
  adaptable text,
  primary key (municipality_id, task_id),
  foreign key (municipality_id, task_id) references task (municipality_id, id) on delete cascade,
  foreign key (municipality_id, visit_id) references visit (municipality_id, id)
);
create index visit_task_by_visit on visit_task (municipality_id, visit_id);

-- Not finished: as typed, one for each colleague and workplace.
create table visit_draft (
  municipality_id text not null references municipality (id),
  account_id uuid not null,
  workplace_id uuid not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality_id, account_id, workplace_id),
  foreign key (municipality_id, account_id) references account (municipality_id, id),
  foreign key (municipality_id, workplace_id) references workplace (municipality_id, id)
);

-- “Thanks, I can use that.” Counted; who it was is only kept so that nobody counts twice.
create table visit_thanks (
  municipality_id text not null references municipality (id),
  visit_id uuid not null,
  account_id uuid not null,
  at timestamptz not null,
  primary key (municipality_id, visit_id, account_id),
  foreign key (municipality_id, visit_id) references visit (municipality_id, id),
  foreign key (municipality_id, account_id) references account (municipality_id, id)
);

-- A spotted task and a citizen it may fit, for the citizen's own caseworker, with the explanation as it was.
create table task_tip (
  municipality_id text not null references municipality (id),
  id uuid not null,
  task_id uuid not null,
  citizen_id uuid not null,
  caseworker_id uuid not null,
  -- The weightiest thing that speaks for it: a term of the matching.
  reason text not null,
  explanation jsonb not null,
  score integer not null,
  created_at timestamptz not null,
  seen_at timestamptz,
  dismissed_at timestamptz,
  dismissed_reason text,
  acted_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, task_id, citizen_id),
  foreign key (municipality_id, task_id) references task (municipality_id, id) on delete cascade,
  foreign key (municipality_id, citizen_id) references citizen (municipality_id, id),
  foreign key (municipality_id, caseworker_id) references account (municipality_id, id)
);
create index task_tip_waiting on task_tip (municipality_id, caseworker_id, created_at) where dismissed_at is null and acted_at is null;
create index task_tip_by_citizen on task_tip (municipality_id, citizen_id, created_at desc);

select keep_to_municipality('visit', 'visit_task', 'visit_draft', 'visit_thanks', 'task_tip');
