-- What is being filled in, and the files that belong to it. Runs on H2 and PostgreSQL.

create table concept (
    id uuid primary key,
    formulier varchar(60) not null,
    taal varchar(2) not null,
    -- whose it is: a means of login with its number, or the digest of a key that only one browser holds
    eigenaar varchar(100) not null,
    -- the answers as JSON, by formulieren 5; what is typed wrong stands in it as text
    antwoorden text not null,
    -- what a register said when it was begun
    prefill text not null,
    -- steps that were passed and warnings that were accepted
    voortgang text not null,
    versie integer not null,
    gewijzigd timestamp with time zone not null,
    -- the moment it was handed in; then nothing of it changes
    verzonden timestamp with time zone
);

create index concept_eigenaar on concept (eigenaar);
create index concept_gewijzigd on concept (gewijzigd);

create table upload (
    id uuid primary key,
    concept uuid not null references concept (id) on delete cascade,
    bestandsnaam varchar(255) not null,
    mediatype varchar(100) not null,
    lengte bigint not null,
    sha256 varchar(64) not null,
    ontvangen timestamp with time zone not null
);

create index upload_concept on upload (concept);

-- the bytes in parts, so that neither database nor server holds a file as a whole
create table uploaddeel (
    upload uuid not null references upload (id) on delete cascade,
    nummer integer not null,
    inhoud bytea not null,
    primary key (upload, nummer)
);
