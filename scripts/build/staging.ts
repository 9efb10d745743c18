import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Settings } from '#project/settings.ts';
import { generator } from '#outputs/version.ts';
import { UsageError } from '../command.ts';

/**
 * A build writes to a folder of its own beside the last site and takes its place by rename, after everything was
 * checked. Until then the last site is not touched; a folder that no build made is never removed.
 */
export interface Staging {
  /** Where Astro builds: inside the project, because its intermediate code must find the installed packages. */
  readonly workshop: string;
  /** Where the finished pages lie, beside the last site. */
  readonly folder: string;
  /** For outputs that are made before the pages: what lies here goes into `folder` with `collect`. */
  readonly ahead: string;
  /** Moves what Astro built to `folder`, and what was made ahead. */
  readonly collect: () => void;
  /** Puts the finished folder in the place of the last site. */
  readonly swap: () => void;
  /** Removes what this build made and lets the next one begin. Safe to call at any time, also after `swap` and again. */
  readonly release: () => void;
}

const mark = '.etalase-staging';
const workshopPrefix = 'build-';

/** Begins a build into `outDir`. Throws a `UsageError` where another build is at work or the folder is not ours. */
export function openStaging({ outDir: wanted, contentDir, root }: Settings): Staging {
  const outDir = usableFolder(wanted, contentDir);
  const previous = `${outDir}.etalase-previous`;
  const lock = `${outDir}.etalase-lock`;
  takeLock(lock);
  try {
    restore(outDir, previous);
    const foreign = [outDir, previous].find((folder) => !isReplaceable(folder));
    if (foreign !== undefined) {
      throw new UsageError(
        `Folder ${foreign} tidak dibuat oleh Etalase, jadi tidak akan ditimpa. Pindahkan isinya, atau pilih OUT_DIR lain.`,
      );
    }
    removeLeftovers(outDir);
    removeWorkshops(root);
  } catch (error) {
    unlinkSync(lock);
    throw error;
  }
  const own = `${outDir}.etalase-${process.pid}`;
  const folder = join(own, 'site');
  const ahead = join(own, 'ahead');
  const workshop = join(root, '.cache', `${workshopPrefix}${process.pid}`);
  mkdirSync(ahead, { recursive: true });
  writeFileSync(join(own, mark), '');

  let open = true;
  return {
    workshop,
    folder,
    ahead,
    collect() {
      move(workshop, folder);
      for (const name of readdirSync(ahead)) renameSync(join(ahead, name), join(folder, name));
    },
    swap() {
      // Two renames in one go: nothing else of this process can run between them. A machine that loses power exactly
      // there is mended by `restore` at the next build.
      if (existsSync(outDir)) renameSync(outDir, previous);
      renameSync(folder, outDir);
      rmSync(previous, { recursive: true, force: true });
    },
    release() {
      rmSync(own, { recursive: true, force: true });
      rmSync(workshop, { recursive: true, force: true });
      // By the second time it may be another build's.
      if (open) rmSync(lock, { force: true });
      open = false;
    },
  };
}

/** The folder that `OUT_DIR` means, behind links; apart from the content. Makes its parent. */
function usableFolder(wanted: string, contentDir: string): string {
  const refuse = (reason: string) => new UsageError(`OUT_DIR ${wanted} tidak dapat dipakai: ${reason}.`);
  let outDir = wanted;
  try {
    mkdirSync(dirname(wanted), { recursive: true });
    if (lstatSync(wanted, { throwIfNoEntry: false })) outDir = realpathSync(wanted);
  } catch {
    throw refuse('tautannya terputus, atau foldernya tidak dapat dibuat');
  }
  const found = statSync(outDir, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw refuse('itu berkas, bukan folder');
  const [out, content] = [outDir + sep, realpathSync(contentDir) + sep];
  if (out.startsWith(content) || content.startsWith(out))
    throw refuse('folder isi dan folder hasil tidak boleh saling memuat');
  return outDir;
}

function takeLock(lock: string): void {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(lock, 'utf8'));
      // In a container the number of a killed build may be our own by now.
      if (owner !== process.pid && isAlive(owner)) {
        throw new UsageError(
          `Penyusunan lain sedang berjalan (proses ${owner}). Tunggu sampai selesai, lalu ulangi; bila proses itu sudah tidak ada, hapus ${lock}.`,
        );
      }
      rmSync(lock, { force: true });
    }
  }
  throw new UsageError(`Berkas pengunci ${lock} tidak dapat dibuat. Ulangi sebentar lagi.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Brings the last site back where a build was cut off between the two renames. */
function restore(outDir: string, previous: string): void {
  if (!existsSync(previous) || !isReplaceable(previous)) return;
  if (existsSync(outDir)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, outDir);
}

/** Absent, empty, or made by a build, which `versi.json` tells. */
function isReplaceable(outDir: string): boolean {
  if (!existsSync(outDir) || readdirSync(outDir).length === 0) return true;
  try {
    return (
      (JSON.parse(readFileSync(join(outDir, 'versi.json'), 'utf8')) as { generator?: unknown }).generator === generator
    );
  } catch {
    return false;
  }
}

/**
 * Staging folders of builds that were killed; each carries the mark of a build. One without it, but with nothing else
 * than what is made ahead, was left by a process of a build that had cleaned up already.
 */
function removeLeftovers(outDir: string): void {
  const prefix = `${basename(outDir)}.etalase-`;
  for (const name of readdirSync(dirname(outDir))) {
    const folder = join(dirname(outDir), name);
    if (!name.startsWith(prefix) || !statSync(folder).isDirectory()) continue;
    const inside = readdirSync(folder);
    if (inside.includes(mark) || inside.every((entry) => entry === 'ahead')) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Intermediate folders of builds that no longer run. */
function removeWorkshops(root: string): void {
  const cache = join(root, '.cache');
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!name.startsWith(workshopPrefix) || isAlive(Number(name.slice(workshopPrefix.length)))) continue;
    rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** By rename, or by copy where the two folders lie on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
