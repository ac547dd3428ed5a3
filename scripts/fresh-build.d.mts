/** Root folder of the project. */
export const ROOT: string;
/** Folder of the build. */
export const DIST: string;
/** Builds when there is no build, or when a source is newer than it. */
export function buildIfStale(): void;
