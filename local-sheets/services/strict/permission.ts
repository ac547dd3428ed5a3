import { exception } from "../exception";
import type { AuthModeName } from "./execution";
import type { Access, MemberKind } from "./service-class";

const SCOPE = "https://www.googleapis.com/auth/";
const SCOPES_FOR: Readonly<Partial<Record<Access, readonly string[]>>> = {
  document: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`],
  dialog: [`${SCOPE}script.container.ui`],
  script: [`${SCOPE}script.scriptapp`],
};
const ACCESS_IN: Readonly<Record<AuthModeName, ReadonlySet<Access>>> = {
  NONE: new Set(["menu", "free"]),
  LIMITED: new Set(["document", "menu", "service", "free"]),
  CUSTOM_FUNCTION: new Set(["document", "service", "free"]),
  FULL: new Set(["document", "dialog", "script", "menu", "service", "free"]),
};
const CHANGES: ReadonlySet<MemberKind> = new Set(["write", "flush", "ui"]);

/** A call as far as permission goes. */
export interface RequestedCall {
  readonly member: string;
  readonly qualifiedMember: string;
  readonly kind: MemberKind;
  readonly access: Access;
}

/** Throws Google's text unless the mode of the execution and the scopes of the manifest allow the call. */
export function requirePermission(
  call: RequestedCall,
  mode: AuthModeName,
  scopes: ReadonlySet<string>,
): void {
  if (mode === "CUSTOM_FUNCTION" && call.access === "menu") {
    throw exception(`Cannot call ${call.qualifiedMember}() from this context.`);
  }
  const readOnly = mode === "CUSTOM_FUNCTION" && call.access === "document";
  if (!ACCESS_IN[mode].has(call.access) || (readOnly && CHANGES.has(call.kind))) {
    throw exception(`You do not have permission to call ${call.member}`);
  }
  const needed = SCOPES_FOR[call.access];
  if (needed === undefined || needed.some((scope) => scopes.has(scope))) return;
  const list = needed.length === 1 ? needed.join("") : `(${needed.join(" || ")})`;
  throw exception(
    `You do not have permission to call ${call.qualifiedMember}. Required permissions: ${list}.`,
  );
}
