/** Serves a folder to this machine at the first free port from the given one on. */
export function serve(
  folder: string,
  options: { readonly port: number; readonly tries?: number },
): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
