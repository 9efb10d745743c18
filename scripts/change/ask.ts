import { createInterface } from 'node:readline';

/**
 * Asks a question that is answered by yes or no. Anything but a yes is a no: an empty line, another word, the end of
 * the input, an interruption.
 */
export function ask(
  question: string,
  streams: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<boolean> {
  return new Promise((answered) => {
    const dialogue = createInterface(streams);
    let answer: string | undefined;
    dialogue.on('SIGINT', () => dialogue.close());
    dialogue.on('close', () => {
      // Nobody pressed Enter, so that the next sentence would stand behind the question.
      if (answer === undefined) streams.output.write('\n');
      answered(/^(?:y|ya|yes)$/i.test(answer?.trim() ?? ''));
    });
    dialogue.question(question, (typed) => {
      answer = typed;
      dialogue.close();
    });
  });
}
