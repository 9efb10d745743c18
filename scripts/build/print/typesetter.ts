import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { withSymbols } from '#site/print/document.ts';
import { readFonts, readTemplate } from './means.ts';

/** Turns documents of `sheetDocument` into PDFs. */
export interface Typesetter {
  /** An accessible PDF (PDF/UA-1); equal documents give equal bytes. Throws where one cannot be set. */
  readonly set: (document: string) => Uint8Array;
}

/** Starts Typst once, for as many documents as there are. */
export function createTypesetter(): Typesetter {
  const compiler = NodeCompiler.create({
    // The template reads no files, and what it sets is data.
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [...readFonts()] }],
  });
  const template = readTemplate();
  return {
    set(document) {
      const result = compiler.compile({ mainFileContent: template, inputs: { data: withSymbols(document) } });
      const error = result.takeError();
      if (error) throw new Error(JSON.stringify(compiler.fetchDiagnostics(error)));
      if (!result.result) throw new Error('Typst gave neither a document nor an error.');
      const pdf = compiler.pdf(result.result, { pdfStandard: 'ua-1' });
      // What it remembers of one document is of no use for the next, and would fill the memory.
      compiler.evictCache(0);
      return pdf;
    },
  };
}
