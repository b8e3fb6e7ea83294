-- The landscape and the first hundred: what is known of people, what they bring, where they lead.
-- A column added to a table that stood before is NULL where it is empty, so that the digest of what was there stays.

ALTER TABLE people ADD COLUMN why TEXT;
ALTER TABLE people ADD COLUMN maximum_days INTEGER;
ALTER TABLE people ADD COLUMN dates TEXT;

-- How channels hand people on to each other, and what makes people go.

CREATE TABLE strengths (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  "order" INTEGER NOT NULL
) STRICT;

CREATE TABLE crossovers (
  id TEXT PRIMARY KEY NOT NULL,
  "from" TEXT NOT NULL REFERENCES channels (id) DEFERRABLE INITIALLY DEFERRED,
  "to" TEXT NOT NULL REFERENCES channels (id) DEFERRABLE INITIALLY DEFERRED,
  strength TEXT REFERENCES strengths (id) DEFERRABLE INITIALLY DEFERRED,
  counting TEXT NOT NULL,
  code TEXT NOT NULL,
  how TEXT NOT NULL
) STRICT;

CREATE TABLE hand_offs (
  id TEXT PRIMARY KEY NOT NULL,
  crossover TEXT NOT NULL REFERENCES crossovers (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL,
  count INTEGER NOT NULL
) STRICT;

CREATE INDEX crossovers_by_from ON crossovers ("from");
CREATE INDEX crossovers_by_to ON crossovers ("to");
CREATE INDEX crossovers_by_strength ON crossovers (strength);
CREATE INDEX hand_offs_by_crossover ON hand_offs (crossover);

-- What reaching people through somebody or something would cost, risk and bring, and which of it is chosen together.

-- "node" names its kind, as in ties: person:anna. "reaches" is a list. Loading checks what they refer to.
CREATE TABLE options (
  id TEXT PRIMARY KEY NOT NULL,
  node TEXT NOT NULL,
  paid_for TEXT NOT NULL,
  cost TEXT,
  risk TEXT,
  reaches TEXT NOT NULL,
  frequency TEXT,
  note TEXT NOT NULL
) STRICT;

-- "options" is a list, so loading checks what it refers to.
CREATE TABLE mixes (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  options TEXT NOT NULL,
  budget TEXT,
  most_risk TEXT,
  note TEXT NOT NULL,
  "order" INTEGER NOT NULL
) STRICT;

-- That two who look like one are two people, as somebody said.

CREATE TABLE two_people (
  id TEXT PRIMARY KEY NOT NULL,
  one TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  other TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX two_people_by_one ON two_people (one);
CREATE INDEX two_people_by_other ON two_people (other);
