import { watchOpening } from "@/device/opening";
import { watchDetails } from "@/quiet/client/details";
import { watchFilter } from "@/quiet/client/filter";
import { watchLeaving } from "@/quiet/client/leaving";
import { watchLinks } from "@/quiet/client/links";
import { watchOffline } from "@/quiet/client/offline";
import { watchReports } from "@/quiet/client/reports";

watchLeaving();
watchLinks();
watchOpening();
watchFilter();
watchDetails();
watchReports();
watchOffline();
