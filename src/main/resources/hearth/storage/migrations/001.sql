-- A table for each kind of entity, a column for each component of its record.
-- Texts, ids, dates, names of enums and exact decimals are TEXT; lists and values with parts are JSON in TEXT.
-- References are checked when a transaction ends, so that the order inside a gesture does not matter.

CREATE TABLE settings (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'plan'),
  name TEXT NOT NULL,
  currency TEXT NOT NULL,
  locale TEXT NOT NULL,
  first_day_of_week TEXT NOT NULL,
  zone TEXT NOT NULL,
  budget TEXT,
  started TEXT NOT NULL,
  thresholds TEXT NOT NULL
) STRICT;

CREATE TABLE helpers (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  weekly_minutes INTEGER NOT NULL,
  days_off TEXT NOT NULL,
  "order" INTEGER NOT NULL
) STRICT;

CREATE TABLE segments (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  ring TEXT NOT NULL,
  size INTEGER,
  note TEXT NOT NULL,
  place TEXT,
  "order" INTEGER NOT NULL
) STRICT;

CREATE TABLE people (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  company TEXT NOT NULL,
  role TEXT NOT NULL,
  emails TEXT NOT NULL,
  phones TEXT NOT NULL,
  links TEXT NOT NULL,
  labels TEXT NOT NULL,
  segment TEXT REFERENCES segments (id) DEFERRABLE INITIALLY DEFERRED,
  ring TEXT NOT NULL,
  tier TEXT,
  cadence_days INTEGER,
  introduced_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  since TEXT,
  accounts TEXT NOT NULL,
  evidence TEXT NOT NULL,
  next_step TEXT NOT NULL,
  note TEXT NOT NULL,
  place TEXT
) STRICT;

CREATE TABLE communities (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  meets TEXT NOT NULL,
  members INTEGER,
  segment TEXT REFERENCES segments (id) DEFERRABLE INITIALLY DEFERRED,
  ring TEXT NOT NULL,
  note TEXT NOT NULL,
  place TEXT
) STRICT;

CREATE TABLE channels (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  media TEXT NOT NULL,
  use TEXT NOT NULL,
  objective TEXT NOT NULL,
  action TEXT NOT NULL,
  address TEXT NOT NULL,
  checked TEXT,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  place TEXT,
  "order" INTEGER NOT NULL
) STRICT;

-- "from" and "to" name their kind: person:anna. No foreign key can follow them, so loading checks them.
CREATE TABLE ties (
  id TEXT PRIMARY KEY NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  kind TEXT NOT NULL,
  strength INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE touches (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT REFERENCES channels (id) DEFERRABLE INITIALLY DEFERRED,
  real INTEGER NOT NULL CHECK (real IN (0, 1)),
  paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE rhythms (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  channel TEXT REFERENCES channels (id) DEFERRABLE INITIALLY DEFERRED,
  segment TEXT REFERENCES segments (id) DEFERRABLE INITIALLY DEFERRED,
  owner TEXT REFERENCES helpers (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL,
  start TEXT NOT NULL,
  at TEXT,
  "except" TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
  cost TEXT,
  paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
  successor TEXT REFERENCES rhythms (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  "order" INTEGER NOT NULL
) STRICT;

CREATE TABLE occurrences (
  id TEXT PRIMARY KEY NOT NULL,
  rhythm TEXT NOT NULL REFERENCES rhythms (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  state TEXT NOT NULL,
  moved_to TEXT,
  minutes INTEGER,
  note TEXT NOT NULL
) STRICT;

-- "channels" is a list, so loading checks what it refers to.
CREATE TABLE peaks (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  days TEXT NOT NULL,
  channels TEXT NOT NULL,
  note TEXT NOT NULL,
  "order" INTEGER NOT NULL
) STRICT;

CREATE TABLE kpis (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  perspective TEXT NOT NULL,
  kind TEXT NOT NULL,
  unit TEXT NOT NULL,
  direction TEXT NOT NULL,
  period TEXT NOT NULL,
  aggregate TEXT NOT NULL,
  relationship TEXT NOT NULL,
  paired_with TEXT REFERENCES kpis (id) DEFERRABLE INITIALLY DEFERRED,
  since TEXT NOT NULL,
  note TEXT NOT NULL,
  "order" INTEGER NOT NULL
) STRICT;

CREATE TABLE goals (
  id TEXT PRIMARY KEY NOT NULL,
  kpi TEXT NOT NULL REFERENCES kpis (id) DEFERRABLE INITIALLY DEFERRED,
  baseline TEXT NOT NULL,
  target TEXT NOT NULL,
  "from" TEXT NOT NULL,
  by TEXT NOT NULL,
  shape TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE measurements (
  id TEXT PRIMARY KEY NOT NULL,
  kpi TEXT NOT NULL REFERENCES kpis (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE set_asides (
  id TEXT PRIMARY KEY NOT NULL,
  practice TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  date TEXT NOT NULL
) STRICT;

-- Deleting looks for those who refer to what goes; without these it would read whole tables.
CREATE INDEX people_by_segment ON people (segment);
CREATE INDEX people_by_introducer ON people (introduced_by);
CREATE INDEX communities_by_segment ON communities (segment);
CREATE INDEX touches_by_person ON touches (person);
CREATE INDEX touches_by_channel ON touches (channel);
CREATE INDEX rhythms_by_channel ON rhythms (channel);
CREATE INDEX rhythms_by_segment ON rhythms (segment);
CREATE INDEX rhythms_by_owner ON rhythms (owner);
CREATE INDEX rhythms_by_successor ON rhythms (successor);
CREATE INDEX occurrences_by_rhythm ON occurrences (rhythm);
CREATE INDEX kpis_by_pair ON kpis (paired_with);
CREATE INDEX goals_by_kpi ON goals (kpi);
CREATE INDEX measurements_by_kpi ON measurements (kpi);
