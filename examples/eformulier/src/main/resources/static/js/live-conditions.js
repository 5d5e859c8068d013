// Asks and hides questions while someone fills in, and tells it to who cannot see it.

import { Questions } from "./questions.js";

export function liveConditions(form, say) {
  const questions = new Questions(form, globalThis.jsonLogic.apply.bind(globalThis.jsonLogic));
  questions.update();
  form.addEventListener("change", () => {
    const { came, went } = questions.update();
    if (came > 0 || went > 0) {
      say(came === 0 ? "fewer" : went === 0 ? "more" : "both");
    }
  });
  // a browser may have put back what was typed
  window.addEventListener("pageshow", () => questions.update());
}
