import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Reads a file of the project by its path from the root. */
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Finds files of the project by a glob from the root, sorted, with forward slashes. */
export const findFiles = (pattern: string): string[] =>
  globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

const parsed = new Map<string, ts.SourceFile>();

/** Parses a file of the project once. */
export function parseFile(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true);
  parsed.set(path, file);
  return file;
}

/** One import or re-export line; `target` is a path from the root, or the name of a package. */
export interface ImportLine {
  readonly from: string;
  readonly target: string;
  readonly local: boolean;
  readonly typeOnly: boolean;
}

/** Lists what a file imports or re-exports. */
export function importsOf(path: string): ImportLine[] {
  return parseFile(path).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly || everySpecifierIsType(statement.exportClause);
    const target = statement.moduleSpecifier.text;
    const local = target.startsWith('.');
    return [{ from: path, target: local ? resolveFrom(path, target) : target, local, typeOnly }];
  });
}

function everySpecifierIsType(clause: ts.NamedExportBindings | undefined): boolean {
  return clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((element) => element.isTypeOnly);
}

const resolveFrom = (from: string, target: string): string =>
  relative(root, resolve(root, dirname(from), target)).replaceAll('\\', '/');

/** A name that a file exports: where it is declared, and whether it is a value or only a type. */
export interface ExportedName {
  readonly kind: 'value' | 'type';
  readonly file: string;
  readonly node: ts.Node;
}

/** Lists what a file exports, following re-exports to the declaration. */
export function exportsOf(path: string): Map<string, ExportedName> {
  const names = new Map<string, ExportedName>();
  for (const statement of parseFile(path).statements) {
    if (ts.isExportDeclaration(statement)) {
      const specifier = statement.moduleSpecifier;
      if (!specifier || !ts.isStringLiteral(specifier)) throw new Error(`${path}: export a name where it is declared`);
      const source = exportsOf(resolveFrom(path, specifier.text));
      if (!statement.exportClause) for (const [name, found] of source) names.set(name, found);
      else if (ts.isNamedExports(statement.exportClause)) {
        for (const element of statement.exportClause.elements) {
          const found = source.get((element.propertyName ?? element.name).text);
          if (!found) throw new Error(`${path}: ${element.name.text} is not exported by ${specifier.text}`);
          const typeOnly = statement.isTypeOnly || element.isTypeOnly;
          names.set(element.name.text, typeOnly ? { ...found, kind: 'type' } : found);
        }
      }
    } else if (ts.canHaveModifiers(statement) && hasExport(statement)) {
      const kind = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) ? 'type' : 'value';
      for (const name of declaredNames(statement)) {
        if (!names.has(name)) names.set(name, { kind, file: path, node: statement });
      }
    }
  }
  return names;
}

const hasExport = (statement: ts.HasModifiers): boolean =>
  ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}

/** The entries of the package: the key in `exports`, and the index file behind it. */
export const entries: readonly { readonly key: string; readonly name: string; readonly index: string }[] = findFiles(
  'src/{index.ts,*/index.ts}',
).map((index) => {
  const room = index.slice('src'.length, -'/index.ts'.length);
  return { key: `.${room}`, name: `civiplan${room}`, index };
});

/** Loads every entry that exists; by the name under which a program imports it. */
export async function loadEntries(): Promise<Map<string, Record<string, unknown>>> {
  const loaded = new Map<string, Record<string, unknown>>();
  for (const { name, index } of entries) loaded.set(name, await import(join(root, index)));
  return loaded;
}

/** Reads the data of a JSON file of the project, or nothing where there is none. */
export const readJson = <T>(path: string): T | undefined =>
  existsSync(join(root, path)) ? (JSON.parse(readText(path)) as T) : undefined;
