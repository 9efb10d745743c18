import type { Excess } from '#outputs/hosting/limits.ts';
import { writeWhole } from '../write-whole.ts';
import type { Inspection } from './inspect.ts';

/** Times the stages of a build and watches the memory. */
export interface Stages {
  /** Runs one stage under its name. */
  readonly run: <T>(name: string, work: () => Promise<T> | T) => Promise<T>;
  /** Adds a stage that was timed elsewhere, in milliseconds. */
  readonly add: (name: string, milliseconds: number) => void;
  readonly milliseconds: () => Readonly<Record<string, number>>;
}

export function createStages(announce: (name: string) => void): Stages {
  const times: Record<string, number> = {};
  const add = (name: string, milliseconds: number) => {
    times[name] = Math.round((times[name] ?? 0) + milliseconds);
  };
  return {
    add,
    async run(name, work) {
      announce(name);
      const start = performance.now();
      try {
        return await work();
      } finally {
        add(name, performance.now() - start);
      }
    },
    milliseconds: () => times,
  };
}

/** `build-report.json`, beside the output and not part of it. Memory in bytes, times in milliseconds. */
export interface BuildReport {
  readonly build: string;
  readonly today: string;
  readonly stages: Readonly<Record<string, number>>;
  readonly peakMemory: number;
  readonly entries: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly largest: Inspection['largest'];
  /** Hosts that would not take this site, or not all of it. */
  readonly exceeds: readonly Excess[];
  readonly warnings: Readonly<Record<string, number>>;
}

export function writeBuildReport(file: string, report: BuildReport): void {
  writeWhole(file, `${JSON.stringify(report, undefined, 2)}\n`);
}
