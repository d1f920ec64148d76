import { watchDetails } from "@/quiet/client/details";
import { watchFilter } from "@/quiet/client/filter";
import { watchLeaving } from "@/quiet/client/leaving";
import { watchLinks } from "@/quiet/client/links";
import { watchOpening } from "@/quiet/client/opening";

watchLeaving();
watchLinks();
watchOpening();
watchFilter();
watchDetails();
