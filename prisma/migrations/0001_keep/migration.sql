-- CreateTable
CREATE TABLE "sealed_document" (
    "id" CHAR(32) NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "version" INTEGER NOT NULL,
    "opened_on" DATE NOT NULL,
    "deleted_on" DATE,

    CONSTRAINT "sealed_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_document" (
    "id" CHAR(32) NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "version" INTEGER NOT NULL,
    "written_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "live_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_report" (
    "fact" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "fact_report_pkey" PRIMARY KEY ("fact","kind","day")
);

-- CreateIndex
CREATE INDEX "sealed_document_opened_on_idx" ON "sealed_document"("opened_on");

-- CreateIndex
CREATE INDEX "sealed_document_deleted_on_idx" ON "sealed_document"("deleted_on");

-- CreateIndex
CREATE INDEX "live_document_written_at_idx" ON "live_document"("written_at");

-- Ciphertext does not compress: do not try at each write.
ALTER TABLE "sealed_document" ALTER COLUMN "ciphertext" SET STORAGE EXTERNAL;
ALTER TABLE "live_document" ALTER COLUMN "ciphertext" SET STORAGE EXTERNAL;

-- Announces a live document to every server: "<id> <version> <part> <parts> <base64>", in parts because a payload holds
-- less than 8,000 bytes; "<id>" alone when it has ended. Notices of one write leave together, in order, when it commits.
CREATE FUNCTION "announce_live_document"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    part_length CONSTANT INTEGER := 7900;
    content TEXT;
    parts INTEGER;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM pg_notify('live_document', OLD."id");
        RETURN NULL;
    END IF;
    content := translate(encode(NEW."ciphertext", 'base64'), E'\n', '');
    parts := greatest(1, ceil(length(content)::NUMERIC / part_length));
    FOR part IN 1..parts LOOP
        PERFORM pg_notify('live_document', concat_ws(' ', NEW."id", NEW."version", part, parts, substr(content, (part - 1) * part_length + 1, part_length)));
    END LOOP;
    RETURN NULL;
END
$$;

CREATE TRIGGER "announce_live_document" AFTER INSERT OR UPDATE OR DELETE ON "live_document"
    FOR EACH ROW EXECUTE FUNCTION "announce_live_document"();
