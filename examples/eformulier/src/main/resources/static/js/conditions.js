// Which questions are asked: the same judgement as the server makes, in one pass from top to bottom. A question that is
// not asked has no answer for the conditions below it; one whose condition looks at something unusable is undecided.

export const ASKED = "GEVRAAGD";
export const HIDDEN = "VERBORGEN";
export const UNDECIDED = "ONBESLIST";

/**
 * Judges questions.
 *
 * A question is { path, condition, read, questions, items }: `path` from the answers, or from the item it lies in;
 * `read()` gives { value } when it is answered, { unusable: true } when what was typed has the wrong shape, and {} when
 * it is empty; `questions` lie in it as in a section, `items` are the lists of questions of a group.
 *
 * @param questions the questions in the order of the form
 * @param others values of what stands elsewhere, by path, such as `profiel.x`
 * @param apply the function of JsonLogic
 * @returns a Map of each question to how it stands
 */
export function judge(questions, others, apply) {
  const root = { values: {}, unusable: new Set() };
  for (const [path, value] of Object.entries(others)) {
    put(root.values, path, value);
  }
  const stands = new Map();
  visit(questions, { layer: root, root, apply, stands }, ASKED);
  return stands;
}

function visit(questions, at, around) {
  for (const question of questions) {
    const stand = around === ASKED ? standOf(question.condition, at) : around;
    at.stands.set(question, stand);
    visit(question.questions ?? [], at, stand);
    const items = (question.items ?? []).map((item) => {
      const layer = { values: {}, unusable: new Set() };
      visit(item, { ...at, layer }, stand);
      return layer.values;
    });
    take(question, stand, items, at.layer);
  }
}

function take(question, stand, items, layer) {
  if (!question.path || stand === HIDDEN) {
    return;
  }
  const answer = stand === ASKED ? (question.items ? { value: filled(items) } : question.read()) : { unusable: true };
  if (answer.unusable) {
    layer.unusable.add(question.path);
  } else if (!isEmpty(answer.value)) {
    put(layer.values, question.path, answer.value);
  }
}

function filled(items) {
  return items.filter((item) => Object.keys(item).length > 0);
}

function standOf(condition, { layer, root, apply }) {
  if (typeof condition !== "object" || condition === null) {
    return condition ? ASKED : HIDDEN;
  }
  for (const name of variables(condition)) {
    const unusable = name.startsWith("item.") ? layer.unusable.has(name.slice(5)) : root.unusable.has(name);
    if (unusable) {
      return UNDECIDED;
    }
  }
  const data = layer === root ? root.values : { ...root.values, item: layer.values };
  return truthy(apply(condition, data)) ? ASKED : HIDDEN;
}

function truthy(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The paths a condition looks at. */
export function variables(condition) {
  if (Array.isArray(condition)) {
    return condition.flatMap(variables);
  }
  if (typeof condition !== "object" || condition === null) {
    return [];
  }
  return Object.entries(condition).flatMap(([operator, argument]) =>
    operator === "var" ? [String(Array.isArray(argument) ? argument[0] : argument)] : variables(argument));
}

function put(tree, path, value) {
  const names = path.split(".");
  let here = tree;
  for (const name of names.slice(0, -1)) {
    here[name] ??= {};
    here = here[name];
  }
  here[names.at(-1)] = value;
}

function isEmpty(value) {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
