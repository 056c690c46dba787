import { startConversation } from "./conversation.ts";
import { startThemeSwitch } from "./theme-switch.ts";

startThemeSwitch();
startConversation();
