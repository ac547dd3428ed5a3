// Time zones as the browser knows them: names to choose from, and the one that a person means.

/** A zone to choose. */
export interface ZoneOption {
  /** Such as `Asia/Taipei`. */
  readonly zone: string;
  /** What people call it, such as `Japan Standard Time`, and its distance from UTC. */
  readonly label: string;
}

/** The zones that the browser lists; none where it cannot say. */
export function zoneNames(): readonly string[] {
  // As an index: browsers before 2022 do not have it.
  const { supportedValuesOf } = Intl as unknown as {
    supportedValuesOf?: (key: "timeZone") => readonly string[];
  };
  return supportedValuesOf?.("timeZone") ?? [];
}

/** The zones with their names in a language. */
export function zoneOptions(language: string, names = zoneNames()): readonly ZoneOption[] {
  const now = new Date();
  return names.map((zone) => {
    const part = (timeZoneName: "long" | "shortOffset"): string => {
      const parts = new Intl.DateTimeFormat(language, {
        timeZone: zone,
        // An older list of the language knows no distances.
        timeZoneName: timeZoneName as "long",
      }).formatToParts(now);
      return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    };
    const [name, offset] = [part("long"), part("shortOffset")];
    return { zone, label: name === offset ? name : `${name} (${offset})` };
  });
}

/**
 * The zone that a text means: a name in any case, with spaces for `_`, or its last part when only one zone ends
 * so (`taipei`); null when there is none.
 */
export function zoneMeant(text: string, names = zoneNames()): string | null {
  const written = text.trim().replace(/\s+/g, "_");
  const wanted = written.toLowerCase();
  const exact = names.find((name) => name.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const cities = names.filter((name) => name.toLowerCase().endsWith(`/${wanted}`));
  if (cities.length === 1) return cities[0] ?? null;
  return isZone(wanted) ? written : null;
}

/** Zones that are not listed, such as `Etc/UTC`, may be known all the same. */
function isZone(name: string): boolean {
  if (!/^[a-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
