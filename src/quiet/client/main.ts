import { watchOpening } from "@/device/opening";
import { watchDetails } from "@/quiet/client/details";
import { watchFilter } from "@/quiet/client/filter";
import { watchLeaving } from "@/quiet/client/leaving";
import { watchLinks } from "@/quiet/client/links";

watchLeaving();
watchLinks();
watchOpening();
watchFilter();
watchDetails();
