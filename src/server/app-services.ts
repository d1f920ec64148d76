import { openDatabase } from "@/server/database/open";
import { processWide } from "@/server/process-wide";
import { servicesOn } from "@/server/services";
import { databaseSettings } from "@/server/settings";
import { whenAllAnswered, whenAskedToStop } from "@/server/stopping";

/** The services of the running app: the database that the environment names, and the clock of the machine. */
export const appServices = processWide("services", () => {
  const services = servicesOn(async (lost) => openDatabase(databaseSettings(process.env), lost), () => new Date());
  whenAskedToStop(() => void services.endStreams());
  whenAllAnswered(() => services.close());
  return services;
});
