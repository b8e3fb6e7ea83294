-- What a file knows of itself. None of it is part of the plan: its digest leaves these two tables out.

-- One row. "origin" is a UUID that every copy of a plan keeps, so that two copies are known as kin. "digest" is the
-- logical digest of all other tables. "min_reader" is the oldest schema whose programs may read this file.
CREATE TABLE about (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'file'),
  origin TEXT NOT NULL,
  digest TEXT NOT NULL,
  min_reader INTEGER NOT NULL,
  saved TEXT,
  program TEXT NOT NULL
) STRICT;

-- The states in which this plan was published, newest last, so that the newest one two copies share can be found.
CREATE TABLE lineage (
  number INTEGER PRIMARY KEY NOT NULL,
  digest TEXT NOT NULL,
  saved TEXT NOT NULL
) STRICT;
