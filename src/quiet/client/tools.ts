import "@/quiet/client/main";
import { watchTools } from "@/quiet/client/open-tools";

watchTools();
