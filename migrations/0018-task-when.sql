-- When a task lies in the week, so that a job made of several is one a person can come to.
-- Empty weekdays: the days are free, and times_per_week says how often, where anybody has said.
alter table task
  add column weekdays smallint[] not null default '{}' check (weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]),
  add column times_per_week smallint check (times_per_week between 1 and 7),
  add column day_part text check (day_part in ('morning', 'forenoon', 'afternoon', 'evening')),
  add constraint task_days_or_times check (times_per_week is null or weekdays = '{}');
