import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import ts from 'typescript';

/** A page's JSON-LD, one text for each script element. */
export const documentsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, content = '']) => content);

/** What a validator that reads pages as search engines do says of a page: every error and every warning. */
export async function complaintsOfSearchEngines(html: string): Promise<readonly string[]> {
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
  const found = Object.values(extracted.jsonld).flat().length;
  const inPage = documentsIn(html).flatMap((document) => JSON.parse(document)['@graph'] ?? []).length;
  const issues = await new Validator().validate(extracted);
  return [
    ...(found === inPage ? [] : [`${found} things of ${inPage} were found`]),
    ...issues.map(({ severity, issueMessage, rootType }) => `${severity} ${rootType}: ${issueMessage}`),
  ];
}

/** The vocabulary and what it needs, a megabyte, by their paths: the same whatever documents are looked at. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * What the vocabulary of schema.org, as Google publishes it for TypeScript, says of JSON-LD documents: types and
 * properties that it does not know, and values that are none of those a property takes.
 */
export function complaintsOfVocabulary(documents: readonly string[]): readonly string[] {
  const name = join(process.cwd(), 'structured-data.ts');
  const lines = documents.map((document) => `([${document}] satisfies Graph[]);`);
  const source = ["import type { Graph } from 'schema-dts';", ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...rest) => {
    if (file === name) return ts.createSourceFile(file, source, ts.ScriptTarget.ES2022);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, ...rest));
    return parsed.get(file);
  };
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
