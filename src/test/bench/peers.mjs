// One measurement of one npm peer: `node peers.mjs aw-parser|inkjs LINES FOLDER`, where FOLDER holds
// node_modules. Prints the milliseconds of the best round; the input is made here, lines as people
// write them, and is read until five seconds are over, at least twice.
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import path from "node:path";

const [peer, count, folder] = process.argv.slice(2);
const require = createRequire(path.resolve(folder, "package.json"));

function repeat(lines, part) {
  const all = [];
  for (let i = 0; all.length < lines; i++) all.push(...part(i));
  return all.slice(0, lines).join("\n") + "\n";
}

const fountain = (i) => [
  `INT. TOWER LOBBY ${i} - NIGHT`,
  "",
  "Rain beats on a black sedan. Shen holds out an umbrella. Nobody takes it.",
  "",
  "LIN WAN",
  "(cold)",
  "Sign it. We are *strangers* now.",
  "",
  "SHEN YAO (V.O.)",
  "Do you think I don't know who swapped the keys that night?",
  "",
  "> SMASH CUT TO:",
  "",
];

const ink = (i) => [
  `=== scene_${i} ===`,
  "Rain beats on a black sedan. Shen holds out an umbrella. Nobody takes it.",
  "Lin Wan: Sign it. We are strangers now. # cold",
  "Shen Yao: Do you think I don't know who swapped the keys that night?",
  "* [Sign] She signs.",
  "* [Walk away] She walks away.",
  "- The lights go out.",
  "-> END",
];

const works = {
  "aw-parser": () => {
    const { parser } = require("aw-parser");
    const text = repeat(Number(count), fountain);
    const all = {
      print_headers: true, print_actions: true, print_dialogues: true,
      print_notes: true, print_sections: true, print_synopsis: true,
    };
    return () => {
      if (parser.parse(text, all).tokens.length < Number(count) / 3) throw new Error("not all was read");
    };
  },
  inkjs: () => {
    const { Compiler } = require("inkjs/full");
    const lines = Number(count) - (Number(count) % 8);
    const text = "-> scene_0\n" + repeat(lines, ink);
    return () => {
      if (!new Compiler(text).Compile()) throw new Error("not compiled");
    };
  },
};

const work = works[peer]();
let best = Infinity;
const begun = performance.now();
for (let round = 0; round < 2 || performance.now() - begun < 5000; round++) {
  const start = performance.now();
  work();
  best = Math.min(best, performance.now() - start);
}
console.log(best.toFixed(1));
