// The questions of a step on the page: read from the markup, moved in and out of sight. What was typed stays with them.

import { answerOf } from "./answers.js";
import { ASKED, HIDDEN, judge } from "./conditions.js";

/** Reads the questions that lie directly in a part of the page. */
function readAll(part, itemName) {
  const found = [];
  for (const child of [...part.children]) {
    if (child.matches("template[data-vraag]")) {
      found.push(readHidden(child, itemName));
    } else if (child.matches(".vraag")) {
      found.push(new Question(child, itemName));
    } else if (!child.matches("[data-item]")) {
      found.push(...readAll(child, itemName));
    }
  }
  return found;
}

function readHidden(template, itemName) {
  const element = document.adoptNode(template.content).firstElementChild;
  const question = new Question(element, itemName);
  template.replaceWith(question.place);
  element.remove();
  return question;
}

class Question {
  constructor(element, itemName) {
    this.element = element;
    this.place = document.createComment("vraag");
    this.name = element.dataset.naam;
    this.kind = element.dataset.soort;
    this.type = element.dataset.type;
    this.condition = JSON.parse(element.dataset.als);
    this.path = this.kind === "FIXED" ? "" : this.name.slice(itemName ? itemName.length + 1 : 1).replaceAll("/", ".");
    this.questions = this.isWhole() ? [] : readAll(element, itemName);
    this.items = this.kind === "GROUP" ? this.itemsOf() : undefined;
  }

  itemsOf() {
    const own = [...this.element.querySelectorAll("[data-item]")].filter((item) => item.closest(".vraag") === this.element);
    return own.map((item) => readAll(item, item.dataset.item));
  }

  /** Whether its parts are one answer together. */
  isWhole() {
    return this.kind === "PARTS" || this.kind === "FILE" || this.kind === "FILES" || this.kind === "GROUP";
  }

  read() {
    if (this.kind === "SECTION" || this.kind === "OPTIONAL_SECTION" || this.kind === "INFO") {
      return {};
    }
    if (this.kind === "FILE" || this.kind === "FILES") {
      return this.element.querySelector(".ef-files") ? { value: ["bestand"] } : {};
    }
    return answerOf(this.type, this.typed());
  }

  typed() {
    return [...this.element.querySelectorAll("input, select, textarea")]
      .filter((control) => control.type !== "hidden" && (!["radio", "checkbox"].includes(control.type) || control.checked))
      .map((control) => control.value);
  }

  get shown() {
    return this.element.parentNode !== null;
  }

  /** Brings it in sight or takes it out; tells whether that changed something. */
  show(wanted) {
    if (wanted === this.shown) {
      return false;
    }
    if (wanted) {
      this.place.replaceWith(this.element);
    } else {
      this.element.replaceWith(this.place);
    }
    return true;
  }
}

/** Keeps the questions of a form as its answers ask for. */
export class Questions {
  constructor(form, apply) {
    this.apply = apply;
    this.others = JSON.parse(form.dataset.gegevens || "{}");
    this.all = readAll(form, "");
  }

  /** Judges all; gives how many came and how many went. */
  update() {
    let came = 0;
    let went = 0;
    for (const [question, stand] of judge(this.all, this.others, this.apply)) {
      if (stand === ASKED && question.show(true)) {
        came++;
      } else if (stand === HIDDEN && this.hide(question)) {
        went++;
      }
    }
    return { came, went };
  }

  /** Takes a question out of sight; whoever is in it goes to the control before it. */
  hide(question) {
    const focused = question.shown && question.element.contains(document.activeElement);
    const before = focused ? controlBefore(question.element) : null;
    const changed = question.show(false);
    before?.focus();
    return changed;
  }
}

function controlBefore(element) {
  const controls = [...element.closest("form").querySelectorAll("input:not([type=hidden]), select, textarea, button")];
  const first = controls.findIndex((control) => element.contains(control));
  return controls[Math.max(0, first - 1)] ?? null;
}
