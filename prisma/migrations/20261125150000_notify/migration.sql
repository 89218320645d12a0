-- Every server keeps public pages until it hears that something they show has changed: at the commit of whoever changed
-- it, through whichever door.
CREATE FUNCTION tell_public_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NOTIFY public_changed;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Publication_tells" AFTER INSERT ON "Publication" FOR EACH STATEMENT EXECUTE FUNCTION tell_public_changed();
CREATE TRIGGER "City_tells" AFTER INSERT OR UPDATE OR DELETE ON "City" FOR EACH STATEMENT EXECUTE FUNCTION tell_public_changed();
