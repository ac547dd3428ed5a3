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
}

declare const google: { readonly script: { readonly run: Runner } };

/** Calls Google's server. */
export const callGoogle: Call = (name, ...given) =>
  new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as never))
      .withFailureHandler((error) => reject(error));
    const methods = runner as unknown as Readonly<Record<string, (...args: unknown[]) => void>>;
    if (methods[name] === undefined) throw new Error(`There is no ${name}`);
    // Called as a method, as Google's runner may need it. Absent and undefined are the same to us;
    // the transport makes null of the latter.
    methods[name](...given.map((argument) => JSON.parse(JSON.stringify(argument)) as unknown));
  });
