import assert from "node:assert/strict";
import { test } from "node:test";
import { answerOf } from "../../main/resources/static/js/answers.js";

const UNUSABLE = { unusable: true };

const cases = [
  ["tekst", [" Kaas "], { value: "Kaas" }],
  ["tekst", ["   "], {}],
  ["tekst", [], {}],
  ["keuze", ["BEGRAFENIS"], { value: "BEGRAFENIS" }],
  ["keuzes", ["FOOD", "NON_FOOD"], { value: ["FOOD", "NON_FOOD"] }],
  ["akkoord", ["JA"], { value: "JA" }],
  ["getal", ["2"], { value: 2 }],
  ["getal", ["2,0"], { value: 2 }],
  ["getal", ["2,5"], UNUSABLE],
  ["getal", ["twee"], UNUSABLE],
  ["decimaal", ["3,75"], { value: 3.75 }],
  ["bedrag", ["12.50"], { value: 12.5 }],
  ["datum", ["1-2-2026"], { value: "2026-02-01" }],
  ["datum", ["28-02-2026"], { value: "2026-02-28" }],
  ["datum", ["29-02-2026"], UNUSABLE],
  ["datum", ["29-02-2028"], { value: "2028-02-29" }],
  ["datum", ["31-06-1946"], UNUSABLE],
  ["datum", ["morgen"], UNUSABLE],
  ["datumOnvolledig", ["00-09-1960"], { value: "1960-09" }],
  ["datumOnvolledig", ["00-00-1960"], { value: "1960" }],
  ["datumOnvolledig", ["9-1960"], { value: "1960-09" }],
  ["datumOnvolledig", ["00-13-1960"], UNUSABLE],
  ["datumOnvolledig", ["15-00-1960"], UNUSABLE],
  ["datumOnvolledig", ["1960"], { value: "1960" }],
  ["tijd", ["9.05"], { value: "09:05" }],
  ["tijd", ["23:59"], { value: "23:59" }],
  ["tijd", ["24:00"], UNUSABLE],
  ["datumtijd", ["1-11-2026", "7:00"], { value: "2026-11-01T07:00" }],
  ["datumtijd", ["1-11-2026"], UNUSABLE],
  ["landcode", ["Frankrijk"], UNUSABLE],
];

for (const [type, typed, answer] of cases) {
  test(`${type} ${JSON.stringify(typed)} is ${JSON.stringify(answer)}`, () => {
    assert.deepEqual(answerOf(type, typed), answer);
  });
}
