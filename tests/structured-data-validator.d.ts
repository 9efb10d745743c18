/** The part of the package that is used here; it brings no types of its own. */
declare module '@adobe/structured-data-validator' {
  type Handler = () => Promise<unknown>;

  export interface Issue {
    readonly rootType: string;
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly path: readonly { readonly type?: string; readonly property?: string; readonly index?: number }[];
  }

  export default class Validator {
    /** By type, what looks at a thing of that type. */
    registeredHandlers: Record<string, Handler[]>;
    /** Takes things grouped by type; without a vocabulary it judges by Google's documentation alone. */
    validate(data: { jsonld: Record<string, unknown[]> }): Promise<Issue[]>;
  }
}
