// As much of VS Code as the extension touches: what matters here is real, the rest answers to any
// name and does nothing.
import { pathToFileURL } from 'node:url';

const nothing = () => ({ dispose() {} });

function anything() {
  const children = new Map();
  const target = function () {
    return new.target ? undefined : { dispose() {} };
  };
  return new Proxy(target, {
    get(own, name) {
      if (name === 'then' || typeof name === 'symbol') {
        return undefined;
      }
      if (name === 'prototype' || Object.hasOwn(own, name)) {
        return own[name];
      }
      if (!children.has(name)) {
        children.set(name, anything());
      }
      return children.get(name);
    },
  });
}

const orAnything = (known) => {
  const rest = anything();
  return new Proxy(known, { get: (own, name) => (name in own ? own[name] : rest[name]) });
};

class EventEmitter {
  listeners = new Set();
  event = (listener, self) => {
    const bound = self ? listener.bind(self) : listener;
    this.listeners.add(bound);
    return { dispose: () => this.listeners.delete(bound) };
  };
  fire(value) {
    this.listeners.forEach((listener) => listener(value));
  }
  dispose() {
    this.listeners.clear();
  }
}

class Disposable {
  constructor(end) {
    this.dispose = end;
  }
  static from(...all) {
    return new Disposable(() => all.forEach((each) => each.dispose()));
  }
}

class Uri {
  constructor(text) {
    const url = new URL(text);
    Object.assign(this, { text, scheme: url.protocol.slice(0, -1), path: decodeURIComponent(url.pathname), fsPath: decodeURIComponent(url.pathname) });
  }
  static parse = (text) => new Uri(text);
  static file = (path) => new Uri(pathToFileURL(path).href);
  toString() {
    return this.text;
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(startLine, startCharacter, endLine, endCharacter) {
    const given = startLine instanceof Position;
    this.start = given ? startLine : new Position(startLine, startCharacter);
    this.end = given ? startCharacter : new Position(endLine, endCharacter);
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

class CancellationTokenSource {
  cancelled = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.cancelled.event };
  cancel() {
    this.token.isCancellationRequested = true;
    this.cancelled.fire();
  }
  dispose() {}
}

class TabInputText {
  constructor(uri) {
    this.uri = uri;
  }
}

class ProcessExecution {
  constructor(process, args, options) {
    Object.assign(this, { process, args, options });
  }
}

class Task {
  constructor(definition, scope, name, source, execution, problemMatchers) {
    Object.assign(this, { definition, scope, name, source, execution, problemMatchers });
  }
}

class SnippetString {
  constructor(value) {
    this.value = value;
  }
}

/** An open script. */
export function document(uri, text) {
  const lines = text.split('\n');
  return {
    uri,
    languageId: 'drama',
    version: 1,
    isUntitled: uri.scheme === 'untitled',
    isClosed: false,
    lineCount: lines.length,
    getText: () => text,
    save: async () => true,
    lineAt: (i) => ({ text: lines[i], range: new Range(i, 0, i, lines[i].length) }),
  };
}

/** VS Code with these settings and this one script open; what the extension does is kept. */
class CodeActionKind {
  static Empty = new CodeActionKind('');

  constructor(value) {
    this.value = value;
  }

  append(part) {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }
}

export function fakeVscode(settings) {
  const seen = { commands: new Map(), diagnostics: new Map(), errors: [], tasks: [], snippets: [], changed: new EventEmitter() };
  const events = Object.fromEntries(
    ['onDidOpenTextDocument', 'onDidChangeTextDocument', 'onDidCloseTextDocument', 'onDidSaveTextDocument', 'onDidChangeConfiguration', 'onDidChangeWorkspaceFolders'].map(
      (name) => [name, new EventEmitter()],
    ),
  );
  const workspace = {
    ...Object.fromEntries(Object.entries(events).map(([name, emitter]) => [name, emitter.event])),
    textDocuments: [],
    workspaceFolders: undefined,
    getWorkspaceFolder: () => undefined,
    getConfiguration: (section) => ({ get: (key, otherwise) => settings[`${section}.${key}`] ?? otherwise, has: () => false, inspect: () => undefined }),
    createFileSystemWatcher: () => ({ onDidCreate: nothing, onDidChange: nothing, onDidDelete: nothing, dispose() {} }),
  };
  const window = {
    activeTextEditor: undefined,
    visibleTextEditors: [],
    tabGroups: { all: [], onDidChangeTabs: nothing, onDidChangeTabGroups: nothing },
    createOutputChannel: () => orAnything({ name: 'Drama', append() {}, appendLine() {}, dispose() {} }),
    showErrorMessage: async (message) => void seen.errors.push(message),
    showInformationMessage: async (message) => void seen.errors.push(message),
    onDidChangeActiveTextEditor: nothing,
    onDidChangeVisibleTextEditors: nothing,
  };
  const languages = {
    match: (_, document) => (document.languageId === 'drama' ? 10 : 0),
    createDiagnosticCollection: () => ({
      set(uri, found) {
        seen.diagnostics.set(uri.toString(), found);
        seen.changed.fire();
      },
      delete: (uri) => seen.diagnostics.delete(uri.toString()),
      has: (uri) => seen.diagnostics.has(uri.toString()),
      get: (uri) => seen.diagnostics.get(uri.toString()),
      clear() {},
      dispose() {},
    }),
  };
  const vscode = {
    version: '1.91.0',
    EventEmitter, Disposable, Uri, Position, Range, Diagnostic, CancellationTokenSource, CodeActionKind, ProcessExecution, TabInputText, Task, SnippetString,
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
    TaskScope: { Global: 1, Workspace: 2 },
    TaskRevealKind: { Always: 1 },
    env: orAnything({ appName: 'a test', language: 'en', machineId: 'x', sessionId: 'y', remoteName: undefined }),
    workspace: orAnything(workspace),
    window: orAnything(window),
    languages: orAnything(languages),
    tasks: orAnything({ executeTask: async (task) => void seen.tasks.push(task) }),
    commands: orAnything({
      registerCommand(name, action) {
        seen.commands.set(name, action);
        return { dispose() {} };
      },
      executeCommand: async () => undefined,
    }),
  };
  const open = (uri, text) => {
    const script = document(uri, text);
    workspace.textDocuments.push(script);
    window.activeTextEditor = {
      document: script,
      insertSnippet: async (snippet, at) => void seen.snippets.push({ snippet: snippet.value, at }),
    };
    window.visibleTextEditors.push(window.activeTextEditor);
    window.tabGroups.all.push({ tabs: [{ input: new TabInputText(uri) }] });
    events.onDidOpenTextDocument.fire(script);
    return script;
  };
  return { vscode: orAnything(vscode), seen, open, Uri };
}
