-- Whether a rhythm speaks or listens.

ALTER TABLE rhythms ADD COLUMN manner TEXT;

-- On which side of the crossovers a channel stands, where somebody says so.

ALTER TABLE channels ADD COLUMN side TEXT;
