// Calls of the sidebar's endpoints, as Google's transport makes them: plain data there and back.

import type { Realm } from "../../local-sheets/cli/realm";
import type { SidebarEndpoints } from "../../src/addon/sidebar/endpoints";
import type { LookRequest, SidebarView } from "../../src/core/sidebar/view";

type Name = keyof SidebarEndpoints;
type Given<N extends Name> = Parameters<SidebarEndpoints[N]>;

/** Calls an endpoint; a fault of ours fails the test. */
export function call<N extends Name>(
  realm: Realm,
  name: N,
  ...given: Given<N>
): ReturnType<SidebarEndpoints[N]> {
  const { error, returned } = realm.call(name, JSON.parse(JSON.stringify(given)));
  if (error !== null) throw new Error(`${error.name}: ${error.message}\n${error.stack}`);
  return JSON.parse(JSON.stringify(returned));
}

/** What an endpoint gives that must succeed. */
export function given<V>(
  answer:
    | { readonly ok: true; readonly value: V }
    | { readonly ok: false; readonly problem: { message: string } },
): V {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

/** Looks at the open sheet. */
export function look(realm: Realm, request: LookRequest = {}): SidebarView {
  return given(call(realm, "sidebarLook", request));
}
