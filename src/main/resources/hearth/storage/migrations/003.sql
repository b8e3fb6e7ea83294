-- The landscape and the first hundred: what is known of people, what they bring, where they lead.
-- A column added to a table that stood before is NULL where it is empty, so that the digest of what was there stays.

ALTER TABLE people ADD COLUMN why TEXT;
ALTER TABLE people ADD COLUMN maximum_days INTEGER;
ALTER TABLE people ADD COLUMN dates TEXT;
