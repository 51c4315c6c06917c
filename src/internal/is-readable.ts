/** Whether a check holds; what throws when it is read, such as a proxy or a getter, cannot be what it is asked to be. */
export function isReadable(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
