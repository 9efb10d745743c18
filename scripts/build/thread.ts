import { constants, setPriority } from 'node:os';
import type { Worker } from 'node:worker_threads';

/**
 * Called by a thread that works beside the rendering of pages, which is what a build waits for longest: where both want
 * the same core, pages go first. Only Linux gives threads a priority of their own; elsewhere it would be the build's.
 */
export function letPagesGoFirst(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}

/**
 * The first message of a thread that is an answer; every message is one unless `isAnswer` says otherwise. Rejects where
 * the thread fails, and where it ends without an answer, which would otherwise end the build with it. `what` names the
 * thread's work in that error. A failure that nobody waits for does not end the process: a build may have failed
 * elsewhere first.
 */
export function answerOf<Message>(
  worker: Worker,
  what: string,
  isAnswer: (message: Message) => boolean = () => true,
): Promise<Message> {
  const answer = new Promise<Message>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${what} ended early (code ${code}).`)));
    worker.on('message', (message: Message) => {
      if (isAnswer(message)) resolve(message);
    });
  });
  answer.catch(() => {});
  return answer;
}
