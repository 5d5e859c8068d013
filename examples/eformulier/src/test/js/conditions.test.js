import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { ASKED, HIDDEN, UNDECIDED, judge, variables } from "../../main/resources/static/js/conditions.js";

const { apply } = createRequire(import.meta.url)("../../../target/npm/node_modules/json-logic-js");

const question = (path, condition, answer) => ({ path, condition, read: () => answer ?? {} });
const is = (path, value) => ({ "==": [{ var: path }, value] });

function stands(questions, others = {}) {
  return [...judge(questions, others, apply).values()];
}

test("a hidden answer counts as not given, also for what hangs on it through others", () => {
  const found = stands([
    question("a", true, { value: "NEE" }),
    question("b", is("a", "JA"), { value: "JA" }),
    question("c", is("b", "JA"), { value: "JA" }),
    question("d", { "!": [{ var: "c" }] }),
  ]);
  assert.deepEqual(found, [ASKED, HIDDEN, HIDDEN, ASKED]);
});

test("an answer of the wrong shape leaves what looks at it undecided, and what looks at that", () => {
  const found = stands([
    question("a", true, { unusable: true }),
    question("b", is("a", 1), { value: "JA" }),
    question("c", is("b", "JA")),
    question("d", true),
  ]);
  assert.deepEqual(found, [ASKED, UNDECIDED, UNDECIDED, ASKED]);
});

test("item.x is of the innermost item, any other variable of the whole form", () => {
  const item = (kind) => [question("kind", true, { value: kind }), question("other", is("item.kind", "ANDERS")), question("third", is("all", "JA"))];
  const found = stands([
    question("all", true, { value: "JA" }),
    { path: "list", condition: true, read: () => ({}), items: [item("ANDERS"), item("VROUW")] },
  ]);
  assert.deepEqual(found, [ASKED, ASKED, ASKED, ASKED, ASKED, ASKED, HIDDEN, ASKED]);
});

test("all that lies in a hidden section is hidden", () => {
  const section = { ...question("s", is("a", "JA")), questions: [question("s.b", true, { value: "x" })] };
  assert.deepEqual(stands([question("a", true), section, question("c", is("s.b", "x"))]), [ASKED, HIDDEN, HIDDEN, HIDDEN]);
});

test("of two questions that fill one property the one that is asked has the answer", () => {
  const found = stands([
    question("a", true, { value: "X" }),
    question("p", is("a", "X"), { value: "JA" }),
    question("p", is("a", "Y"), { value: "NEE" }),
    question("q", is("p", "JA")),
  ]);
  assert.deepEqual(found, [ASKED, ASKED, HIDDEN, ASKED]);
});

test("answers of other steps and the profile of the municipality are looked at", () => {
  const found = stands([question("a", is("profiel.x", "JA")), question("b", is("before.it", "NEE"))], { "profiel.x": "JA", "before.it": "JA" });
  assert.deepEqual(found, [ASKED, HIDDEN]);
});

test("variables are found wherever they stand in a condition", () => {
  assert.deepEqual(variables({ and: [is("a", 1), { "!": [{ in: [{ var: ["b.c", ""] }, ["X"]] }] }] }), ["a", "b.c"]);
});

const folder = new URL("../../../target/condition-cases/", import.meta.url);
const files = existsSync(folder) ? readdirSync(folder) : [];
for (const file of files) {
  const { form, cases } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  test(`${form}: the server's judgement of ${cases.length} cases`, () => {
    for (const { name, others, questions } of cases) {
      for (const [given, stand] of judge(questions.map(ofCase), others, apply)) {
        assert.equal(stand, given.expected, `${name}: ${given.path || "block"}`);
      }
    }
  });
}

function ofCase(given) {
  return {
    path: given.path,
    condition: given.condition,
    expected: given.stand,
    read: () => (given.usable ? { value: given.answer } : { unusable: true }),
    questions: given.questions.map(ofCase),
    items: given.items?.map((item) => item.map(ofCase)),
  };
}
