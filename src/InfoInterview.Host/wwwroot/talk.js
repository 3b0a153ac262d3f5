// The talk: a clock that runs from the moment one presses the button, phase by phase. It goes on when the page is loaded again.
"use strict";

function runClock() {
  const talk = document.getElementById("talk");
  if (!talk) return;
  const key = `talk-${talk.dataset.contact}`;
  const total = Number(talk.dataset.minutes) * 60;
  const stopEarly = Number(talk.dataset.stop) * 60;
  const phases = [...talk.querySelectorAll("[data-from]")];
  const face = document.getElementById("talk-clock");
  const said = document.getElementById("talk-said");
  const begin = document.getElementById("talk-begin");
  const again = document.getElementById("talk-again");
  let told = "";

  // A clock of an earlier talk with them is over.
  const longest = 12 * 3600 * 1000;
  const begun = () => {
    const at = Number(sessionStorage.getItem(key)) || 0;
    return Date.now() - at < longest ? at : 0;
  };
  const time = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

  // A screen reader hears each sentence once.
  const say = (text) => { if (text !== told) said.textContent = told = text; };

  const tick = () => {
    const start = begun();
    begin.hidden = start > 0;
    again.hidden = face.hidden = start === 0;
    if (start === 0) {
      say("");
      for (const phase of phases) phase.removeAttribute("aria-current");
      return;
    }
    const gone = (Date.now() - start) / 1000;
    face.textContent = gone < total ? spoken("{0} left", time(total - gone)) : spoken("{0} over", time(gone - total));
    face.classList.toggle("over", gone >= total);
    let now = null;
    for (const phase of phases) {
      const [from, to] = [Number(phase.dataset.from) * 60, Number(phase.dataset.to) * 60];
      const here = gone >= from && gone < to;
      phase.querySelector("progress").value = Math.min(1, Math.max(0, (gone - from) / (to - from)));
      phase.querySelector(".left").textContent = here ? spoken("· {0} left", time(to - gone)) : "";
      if (here) now = phase;
      if (here) phase.setAttribute("aria-current", "step");
      else phase.removeAttribute("aria-current");
    }
    if (gone >= total) say(spoken("The agreed time is over. Thank them, and let them go."));
    else if (gone >= stopEarly) say(talk.dataset.stopText);
    else if (now === phases.at(-1)) say(talk.dataset.wrapText);
    else if (now) say(spoken("Now: {0}.", now.dataset.name));
  };

  const first = phases[0];
  begin.addEventListener("click", () => {
    sessionStorage.setItem(key, String(Date.now()));
    tick();
    first.scrollIntoView({ block: "nearest" });
  });
  again.addEventListener("click", () => {
    sessionStorage.removeItem(key);
    tick();
  });
  talk.querySelector(".clock").hidden = false;
  setInterval(tick, 500);
  tick();
}

runClock();
