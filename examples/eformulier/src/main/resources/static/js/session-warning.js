// Tells two minutes before the session ends, offers to stay, and tells after it that the answers are kept.

const WARNING = 120;
const LOOK = 1000;

export function sessionWarning(warning, over) {
  const seconds = Number(warning.dataset.seconds);
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("collectief-sessie") : null;
  let end;
  let timer;

  function touched() {
    restart();
    tabs?.postMessage("gebruikt");
  }

  function restart() {
    end = Date.now() + seconds * 1000;
    warning.close();
    clearInterval(timer);
    timer = setInterval(look, LOOK);
  }

  function look() {
    const left = (end - Date.now()) / 1000;
    if (left <= 0) {
      clearInterval(timer);
      warning.close();
      over.showModal();
    } else if (left <= Math.min(WARNING, seconds / 2) && !warning.open) {
      warning.showModal();
    }
  }

  async function stay() {
    try {
      const response = await fetch("/sessie", { credentials: "same-origin", redirect: "error" });
      if (response.ok) {
        touched();
        return;
      }
    } catch {
      // without a connection the session cannot be kept: what follows says how to go on
    }
    end = Date.now();
    look();
  }

  warning.querySelector("[data-stay]").addEventListener("click", stay);
  warning.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  tabs?.addEventListener("message", restart);
  document.addEventListener("visibilitychange", look);
  touched();
  return touched;
}
