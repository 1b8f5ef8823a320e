-- The timetable of buses and trains on one ordinary weekday: the same for all municipalities, loaded by import.

create table timetable (
  id uuid primary key,
  publisher text not null,
  -- The weekday whose traffic stands for them all.
  weekday date not null,
  valid_from date not null,
  valid_until date not null,
  stops integer not null,
  trips integer not null,
  imported_at timestamptz not null
);

create table timetable_stop (
  timetable_id uuid not null references timetable (id) on delete cascade,
  -- Counted from 0; what a line's stops say.
  number integer not null,
  name text not null,
  latitude double precision not null,
  longitude double precision not null,
  primary key (timetable_id, number)
);

-- Trips that call at the same stops in the same order, and never overtake each other.
create table timetable_line (
  timetable_id uuid not null references timetable (id) on delete cascade,
  number integer not null,
  -- The smallest box around its stops, so that a municipality reads no more than its own corner.
  south double precision not null,
  west double precision not null,
  north double precision not null,
  east double precision not null,
  trips integer not null,
  -- Little-endian: stop numbers of 32 bits; one byte a stop (1 may get on, 2 may get off); for each trip in
  -- the order they run, arrival and departure at each stop as minutes after midnight, 16 bits.
  stops bytea not null,
  doors bytea not null,
  times bytea not null,
  primary key (timetable_id, number)
);

grant select on timetable, timetable_stop, timetable_line to fodfaeste_app;
