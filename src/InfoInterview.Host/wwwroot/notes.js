// Notes: one key goes to the next line, one key tags it. The buttons do the same; the keys only press them.
"use strict";

function markWithKeys() {
  const lines = [...document.querySelectorAll("[data-line]")];
  if (lines.length === 0) return;
  const toggle = document.getElementById("keys-switch");
  document.getElementById("keys").hidden = false;

  // Who speaks to the computer, or types beside it, can do without keys of one letter.
  const isOn = () => localStorage.getItem("note-keys") !== "off";
  const show = () => {
    toggle.setAttribute("aria-pressed", String(isOn()));
    toggle.textContent = isOn() ? spoken("Keyboard shortcuts: on") : spoken("Keyboard shortcuts: off");
  };
  toggle.addEventListener("click", () => {
    localStorage.setItem("note-keys", isOn() ? "off" : "on");
    show();
  });
  show();
  let here = Math.max(0, lines.findIndex((line) => `#${line.id}` === location.hash));

  const go = (to) => {
    lines[here].classList.remove("here");
    here = Math.min(lines.length - 1, Math.max(0, to));
    lines[here].classList.add("here");
    lines[here].focus({ preventScroll: true });
    lines[here].scrollIntoView({ block: "nearest" });
  };

  const press = (key) => lines[here].querySelector(`[data-key="${key}"]`)?.click();

  const write = () => {
    lines[here].querySelector("details").open = true;
    lines[here].querySelector("[data-theme]").focus();
  };

  document.addEventListener("keydown", (event) => {
    if (!isOn() || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, select, textarea")) return;
    switch (event.key) {
      case "j": case "ArrowDown": go(here + 1); break;
      case "k": case "ArrowUp": go(here - 1); break;
      case "1": case "2": case "3": case "x": case "a": case "d": press(event.key); break;
      case "t": write(); break;
      default: return;
    }
    event.preventDefault();
  });

  for (const [at, line] of lines.entries()) line.addEventListener("focusin", () => { if (at !== here) { lines[here].classList.remove("here"); here = at; line.classList.add("here"); } });
  if (location.hash.startsWith("#line-")) go(here);
  else lines[here].classList.add("here");
}

markWithKeys();
