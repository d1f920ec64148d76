import "@/quiet/client/main";
import { watchFindPlace } from "@/quiet/client/find-place";

watchFindPlace();
