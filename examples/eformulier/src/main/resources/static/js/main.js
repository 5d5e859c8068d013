// What makes a page more pleasant; every page does its work without it.
const summary = document.querySelector("[data-focus]");
summary?.focus();
