// gas-local carries no types; this is the part that we use.
declare module "gas-local" {
  interface GasLocal {
    /** Runs every `.js` file below a folder in the context of `globals` and returns that context. */
    require(folder: string, globals: object): Record<string, unknown>;
  }
  const gas: GasLocal;
  export default gas;
}
