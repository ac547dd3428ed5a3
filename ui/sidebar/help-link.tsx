// The way from a message to what the user guide says about it.

import type { Session } from "./session";

/** A link that opens the guide at the entry of a message. */
export function HelpLink({ session, about }: { readonly session: Session; readonly about: string }) {
  if (about === "") return null;
  return (
    <button type="button" class="link" onClick={() => void session.help(about)}>
      {session.say("failure-help")}
    </button>
  );
}

/** Opens the guide at its top. */
export function HelpButton({ session }: { readonly session: Session }) {
  return (
    <button type="button" class="link" onClick={() => void session.help()}>
      {session.say("sidebar-help")}
    </button>
  );
}
