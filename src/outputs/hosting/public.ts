/** Names that lead to no public host (RFC 6761, RFC 2606): where a site has not said where it stands. */
const nowhere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$|(?:^|\.)(?:example|invalid|localhost|test)$/;

/** Whether an origin is one that people elsewhere can open. */
export function isPublic(origin: string): boolean {
  return !nowhere.test(new URL(origin).hostname);
}
