declare global {
  /** Put in by the build, and by the tests, from package.json. */
  const PACKAGE_VERSION: string;
}

/** The version of this package. */
export function packageVersion(): string {
  return PACKAGE_VERSION;
}
