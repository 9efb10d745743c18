/**
 * What these workers use of the platform. TypeScript's own description of workers redefines names that pages use, and can
 * only stand in a project of its own. (https://w3c.github.io/ServiceWorker/)
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Pick<Location, 'origin'>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: { readonly type: 'window' }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LongEvent & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface LongEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
export interface FetchEvent extends LongEvent {
  readonly request: Request;
  /** The answer to a page that was asked for while the worker started; `undefined` where the browser did not. */
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface OpenPage {
  readonly url: string;
  readonly navigate: (url: string) => Promise<unknown>;
}
