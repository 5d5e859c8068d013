// A list to search in, by the combobox pattern of ARIA: what a datalist does, but legible at every size and for every
// screen reader. Without it the datalist stays.

const MOST = 8;

const plain = (text) => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();

/** Gives every input with a list of names in a part of the page, in sight or not, a list to search in. */
export function comboboxes(part, say) {
  part.querySelectorAll("input[list]").forEach((input) => combobox(input, say));
  part.querySelectorAll("template").forEach((template) => comboboxes(template.content, say));
}

function namesOf(input) {
  const options = document.getElementById(input.getAttribute("list"))?.options ?? [];
  return [...options].map((option) => ({ name: option.value, plain: plain(option.value) }));
}

function combobox(input, say) {
  const names = namesOf(input);
  const list = document.createElement("ul");
  list.id = `${input.id}-lijst`;
  list.className = "ef-combobox__list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.closest(".utrecht-form-field").querySelector("label").textContent.trim());
  list.hidden = true;
  input.after(list);
  input.removeAttribute("list");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off" })) {
    input.setAttribute(name, value);
  }
  let active = -1;

  function find() {
    const typed = plain(input.value.trim());
    // whoever typed a whole name needs no list over what comes next
    if (typed === "" || names.some((row) => row.plain === typed)) {
      return [];
    }
    const starts = names.filter((row) => row.plain.startsWith(typed));
    const holds = names.filter((row) => !row.plain.startsWith(typed) && row.plain.includes(typed));
    return [...starts, ...holds].slice(0, MOST).map((row) => row.name);
  }

  function open() {
    const found = find();
    list.replaceChildren(...found.map(option));
    active = -1;
    input.removeAttribute("aria-activedescendant");
    toggle(found.length > 0);
    say("names", found.length);
  }

  function option(name, n) {
    const item = document.createElement("li");
    item.id = `${list.id}-${n}`;
    item.className = "ef-combobox__option";
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = name;
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => choose(name));
    return item;
  }

  function toggle(shown) {
    list.hidden = !shown;
    input.setAttribute("aria-expanded", String(shown));
  }

  function choose(name) {
    input.value = name;
    toggle(false);
    input.removeAttribute("aria-activedescendant");
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function move(step) {
    if (list.hidden) {
      open();
    }
    const options = [...list.children];
    if (options.length === 0) {
      return;
    }
    active = (active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length;
    options.forEach((item, n) => item.setAttribute("aria-selected", String(n === active)));
    input.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  }

  input.addEventListener("input", open);
  input.addEventListener("blur", () => toggle(false));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(list.children[active].textContent);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      toggle(false);
    }
  });
}
