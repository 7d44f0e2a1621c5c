-- Where it happened: the lane letter of the station. Empty in rows from before tickets could change their station.
ALTER TABLE ticket_event ADD COLUMN station TEXT NOT NULL DEFAULT '';

-- All about one ticket: accepting a photo looks for the code it is bound to now.
CREATE INDEX ticket_event_of_ticket ON ticket_event (session, ticket);
