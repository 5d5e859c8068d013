// Saves what was typed while someone fills in, and shows what follows from it. Files wait for the step to be sent.

const PAUSE = 1000;

// not more often than this, so that saving never stands in the way of sending
const BETWEEN = 5000;

export function preview(form, touched) {
  const address = `${form.action}/vooruitblik`;
  const target = document.getElementById("vooruitblik");
  let timer;
  let dirty = false;
  let busy = false;
  let last = -BETWEEN;

  async function save() {
    if (busy) {
      plan();
      return;
    }
    busy = true;
    dirty = false;
    last = performance.now();
    try {
      const response = await fetch(address, { method: "POST", body: typed(form), credentials: "same-origin", redirect: "error" });
      if (response.ok) {
        await show(response);
        touched();
      } else {
        dirty = true;
      }
    } catch {
      dirty = true;
    } finally {
      busy = false;
    }
  }

  async function show(response) {
    const version = response.headers.get("Versie");
    if (version && form.elements.versie) {
      form.elements.versie.value = version;
    }
    const fragment = response.status === 204 ? "" : await response.text();
    if (target && target.innerHTML !== fragment) {
      target.innerHTML = fragment;
    }
  }

  function plan() {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(PAUSE, last + BETWEEN - performance.now()));
  }

  form.addEventListener("change", plan);
  form.addEventListener("input", plan);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    dirty = false;
  });
  window.addEventListener("pagehide", () => {
    clearTimeout(timer);
    if (dirty) {
      navigator.sendBeacon(address, typed(form));
    }
  });
  // a page that comes back as it was left does not know what was saved since
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
}

function typed(form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") {
      fields.append(name, value);
    }
  }
  return fields;
}
