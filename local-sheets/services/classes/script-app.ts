import { enumeration } from "../strict/enumeration";
import { AUTH_MODES } from "../strict/execution";
import { property, type ServiceClass } from "../strict/service-class";

/** The script's own affairs. */
export class ScriptAppService {
  readonly AuthMode = enumeration("ScriptApp.AuthMode", AUTH_MODES);
}

/** `ScriptApp`, as scripts see it. */
export const SCRIPT_APP: ServiceClass<ScriptAppService> = {
  name: "ScriptApp",
  qualifiedName: "ScriptApp",
  access: "service",
  members: { AuthMode: property() },
};
