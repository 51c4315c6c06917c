/** A command that cannot be run as it is written: said in one line, with exit code 1. */
export class UsageError extends Error {}
