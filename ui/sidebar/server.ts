// Calls of the server: one `google.script.run` a call, typed by the endpoints themselves.

import type { SidebarEndpoints } from "../../src/addon/sidebar/endpoints";

type Endpoint = keyof SidebarEndpoints;
type Given<Name extends Endpoint> = Parameters<SidebarEndpoints[Name]>;
type Returned<Name extends Endpoint> = ReturnType<SidebarEndpoints[Name]>;

/** Calls an endpoint; rejects when the server cannot be reached or has a fault. */
export type Call = <Name extends Endpoint>(name: Name, ...given: Given<Name>) => Promise<Returned<Name>>;

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: (...args: never[]) => unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Calls Google's server. */
export const callGoogle: Call = (name, ...given) =>
  new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as never))
      .withFailureHandler((error) => reject(error));
    const call = runner[name] as unknown as (...args: unknown[]) => void;
    // Absent and undefined are the same to us; Google's transport makes null of the latter.
    call(...given.map((argument) => JSON.parse(JSON.stringify(argument)) as unknown));
  });
