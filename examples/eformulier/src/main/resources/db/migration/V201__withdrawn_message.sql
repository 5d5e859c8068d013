-- A message that was made again under another number: it is never sent again.
alter table message add column withdrawn timestamp with time zone;
