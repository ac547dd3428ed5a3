// What the commands of `npm run` share: where they were called, what they print, how they end.

/** Runs a command; a fault of ours goes to standard error with exit code 1. */
export async function runCommand(command) {
  try {
    const folder = process.env.INIT_CWD ?? process.cwd();
    const { exitCode, output, error } = await command({ folder, args: process.argv.slice(2) });
    process.stderr.write(error);
    process.stdout.write(output);
    process.exitCode = exitCode;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.stack : fault}\n`);
    process.exitCode = 1;
  }
}
