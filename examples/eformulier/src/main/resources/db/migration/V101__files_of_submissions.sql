-- a file that was handed in belongs to a submission and no longer to its draft
alter table upload alter column concept drop not null;
