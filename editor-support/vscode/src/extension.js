// Starts the language server and offers the commands. All that is known of scripts is in dramac.
const vscode = require('vscode');
const { LanguageClient, RevealOutputChannelOn, TransportKind } = require('vscode-languageclient/node');
const { nextEpisode } = require('./episodes');

/** @type {import('vscode-languageclient/node').LanguageClient | undefined} */
let client;

const program = () => vscode.workspace.getConfiguration('drama').get('program', 'dramac');

function serverOptions() {
  const command = { command: program(), args: ['lsp'], transport: TransportKind.stdio };
  return { run: command, debug: command };
}

/** Of a server that does not start is told once, by us. */
class Client extends LanguageClient {
  starting = true;

  /** @param {string} message @param {any} [data] @param {boolean | 'force'} [show] */
  error(message, data, show) {
    super.error(message, data, this.starting ? false : show);
  }
}

async function start() {
  const begun = new Client('drama', 'Drama', serverOptions(), {
    documentSelector: [
      { scheme: 'file', language: 'drama' },
      { scheme: 'untitled', language: 'drama' },
    ],
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/{*.drama,drama.yaml}') },
  });
  client = begun;
  try {
    await begun.start();
    begun.starting = false;
  } catch (trouble) {
    client = undefined;
    await sayMissing(trouble);
  }
}

/** @param {unknown} trouble */
async function sayMissing(trouble) {
  const settings = 'Open settings';
  const reason = trouble instanceof Error ? trouble.message : String(trouble);
  const chosen = await vscode.window.showErrorMessage(
    `dramac did not start (${reason}). Colours and snippets work without it; for checks, tell where it is.`,
    settings,
  );
  if (chosen === settings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'drama.program');
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

/**
 * Runs dramac on the script in front, saved first, as a task whose findings become problems.
 * @param {string} name @param {string[]} options
 */
async function run(name, ...options) {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.languageId !== 'drama' || editor.document.isUntitled) {
    await vscode.window.showInformationMessage('Open a .drama file first.');
    return;
  }
  await editor.document.save();
  const file = editor.document.uri;
  const folder = vscode.workspace.getWorkspaceFolder(file);
  const execution = new vscode.ProcessExecution(program(), [name, ...options, file.fsPath], folder ? { cwd: folder.uri.fsPath } : {});
  const scope = folder ?? vscode.TaskScope.Workspace;
  const task = new vscode.Task({ type: 'process', command: name }, scope, `dramac ${name}`, 'Drama', execution, '$dramac');
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true };
  await vscode.tasks.executeTask(task);
}

/** Adds an episode at the end, numbered after the last one and in the language of the headings. */
async function newEpisode() {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.languageId !== 'drama') {
    return;
  }
  const last = editor.document.lineAt(editor.document.lineCount - 1);
  const gap = last.text.trim() === '' ? '\n' : '\n\n';
  const snippet = new vscode.SnippetString(gap + nextEpisode(editor.document.getText()));
  await editor.insertSnippet(snippet, last.range.end);
}

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
  /** @type {[string, () => Promise<unknown>][]} */
  const commands = [
    ['drama.check', () => run('check', '--format', 'concise')],
    ['drama.plan', () => run('plan')],
    ['drama.timeline', () => run('timeline')],
    ['drama.newEpisode', newEpisode],
    ['drama.restart', () => stop().then(start)],
  ];
  for (const [name, action] of commands) {
    context.subscriptions.push(vscode.commands.registerCommand(name, action));
  }
  const settings = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('drama.program')) {
      stop().then(start);
    }
  });
  context.subscriptions.push(settings);
  await start();
}

module.exports = { activate, deactivate: stop };
