-- What was handed in, with all that is needed to make its case again the same.
create table submission (
  id uuid primary key,
  concept uuid not null unique,
  referentie varchar(40) not null unique,
  formulier varchar(100) not null,
  taal varchar(20) not null,
  ontvangen timestamp with time zone not null,
  json text not null,
  profiel text not null,
  form_document uuid
);

-- The file of each attached document, by document id.
create table submission_upload (
  submission uuid not null references submission (id),
  document varchar(1000) not null,
  upload uuid not null,
  primary key (submission, document)
);

-- Bytes in parts, so that nothing large stands in memory and both databases keep them alike.
create table content (
  id uuid primary key,
  bytes bigint not null,
  sha256 varchar(64) not null
);

create table content_part (
  content uuid not null references content (id),
  part integer not null,
  bytes bytea not null,
  primary key (content, part)
);

-- How far the messages of a submission came.
create table delivery (
  submission uuid primary key references submission (id),
  state varchar(20) not null,
  settings text not null,
  voortgang text not null,
  failure text,
  changed timestamp with time zone not null
);

create index delivery_by_state on delivery (state, changed);

-- Every message, with its exact bytes, from before it is first sent.
create table message (
  submission uuid not null references delivery (submission),
  sequence_number integer not null,
  operatie varchar(40) not null,
  document integer not null,
  referentienummer varchar(40) not null unique,
  endpoint varchar(40) not null,
  headers text not null,
  verwacht text not null,
  content uuid not null references content (id),
  tries integer not null,
  last_try timestamp with time zone,
  answered timestamp with time zone,
  primary key (submission, sequence_number)
);

-- The queue of db-scheduler, as its documentation gives it.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
