import { z } from "zod";

/** zod tries `new Function`, which our pages forbid and browsers report. To be imported before any schema is made. */
z.config({ jitless: true });
