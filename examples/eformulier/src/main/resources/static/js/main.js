// What makes a page more pleasant; every page does its work without it.

import { comboboxes } from "./combobox.js";
import { liveConditions } from "./live-conditions.js";
import { preview } from "./preview.js";
import { sessionWarning } from "./session-warning.js";

const news = document.getElementById("nieuws");

/** Tells something to who cannot see it; a number takes the place of {n} in the words. */
function say(key, number) {
  news.textContent = news.dataset[key].replace("{n}", number);
}

const warning = document.getElementById("sessie");
const touched = warning ? sessionWarning(warning, document.getElementById("sessie-voorbij")) : () => {};

const form = document.querySelector("form[data-gegevens]");
comboboxes(document, say);
if (form && globalThis.jsonLogic) {
  liveConditions(form, say);
}
if (form?.hasAttribute("data-vooruitblik")) {
  preview(form, touched);
}
document.getElementById("fouten")?.focus();
