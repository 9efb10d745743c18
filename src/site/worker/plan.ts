import { photoFolder } from '#outputs/photos/recipe.ts';

/** What a request is, as far as the worker must know. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  /** The whole address. */
  readonly url: string;
  /** What the file is for, such as `style` or `image`; empty where a script of the page fetches it. */
  readonly destination: string;
  /** Asks for a part of a file only. */
  readonly partial: boolean;
}

/** What the worker knows of its site. */
export interface Site {
  readonly origin: string;
  /** The base path, with slashes at both ends. */
  readonly base: string;
  /** Files of the shell, below the base. */
  readonly shell: readonly string[];
}

/**
 * How a request is answered. `page`: from the network, else from a copy. `kept`: from a copy, because another content would
 * have another name; else from the network. `shell`: from the network, else from the shell. `leave`: as if there were no worker.
 */
export type Plan = 'page' | 'kept' | 'shell' | 'leave';

/** Folders whose files never change under their name. */
const unchanging = ['_astro/', `${photoFolder}/`];

/**
 * What to do with a request. What a script of a page fetches is its own business: the one that saves a bazaar stores it
 * itself, and must be able to give up. Never throws for the address of a request, which is always whole.
 */
export function planFor({ method, mode, url, destination, partial }: Asked, { origin, base, shell }: Site): Plan {
  const address = new URL(url);
  if (method !== 'GET' || partial || address.origin !== origin || !address.pathname.startsWith(base)) return 'leave';
  if (mode === 'navigate') return 'page';
  const path = address.pathname.slice(base.length);
  if (destination !== '' && unchanging.some((folder) => path.startsWith(folder))) return 'kept';
  return shell.includes(path) ? 'shell' : 'leave';
}

/** What decides whether an answer may be kept. */
export type Answer = Pick<Response, 'ok' | 'redirected' | 'status' | 'type'>;

/**
 * Whether an answer may be stored: whole, from this origin, and from the address that was asked. What was redirected must not be
 * handed to a navigation, what is opaque cannot be looked into, and 206 is a part.
 */
export const mayBeStored = ({ ok, redirected, status, type }: Answer): boolean =>
  ok && status !== 206 && !redirected && type === 'basic';

/** Whether an answer is a page: one may navigate to calendars, sheets and pictures too, which are no text to be read. */
export const isPage = ({ headers }: Pick<Response, 'headers'>): boolean =>
  headers.get('content-type')?.toLowerCase().startsWith('text/html') ?? false;

/**
 * Whether an answer of the network is worth less than a copy: the server is in trouble. That a page does not exist, or
 * has moved, is an answer.
 */
export const isTrouble = ({ status }: Pick<Answer, 'status'>): boolean => status >= 500 || status === 429;
