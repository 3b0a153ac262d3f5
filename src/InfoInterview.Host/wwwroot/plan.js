// The plan of a conversation: a border of the agenda's bar is dragged, and takes minutes from one phase to the next within their limits.
"use strict";

function dragAgenda() {
  const bar = document.getElementById("agenda-bar");
  const form = document.getElementById("agenda-form");
  if (!bar || !form) return;
  const cells = [...bar.querySelectorAll("td")];
  const field = (cell) => document.getElementById(cell.dataset.field);

  const show = (cell, minutes) => {
    cell.colSpan = minutes;
    cell.querySelector(".minutes").textContent = spoken("{0} min", minutes);
    field(cell).value = minutes;
  };

  const between = (left, right, wish) => {
    const both = left.colSpan + right.colSpan;
    const least = Math.max(Number(left.dataset.least), both - Number(right.dataset.most));
    const most = Math.min(Number(left.dataset.most), both - Number(right.dataset.least));
    const minutes = Math.min(most, Math.max(least, wish));
    if (least > most || minutes === left.colSpan) return;
    show(left, minutes);
    show(right, both - minutes);
  };

  cells.slice(0, -1).forEach((left, at) => {
    const right = cells[at + 1];
    const grip = document.createElement("span");
    grip.className = "grip";
    left.append(grip);
    grip.addEventListener("pointerdown", (down) => {
      const before = left.colSpan;
      const wide = bar.getBoundingClientRect().width / Number(bar.dataset.minutes);
      const follow = (move) => between(left, right, before + Math.round((move.clientX - down.clientX) / wide));
      const stop = () => {
        grip.removeEventListener("pointermove", follow);
        if (left.colSpan !== before) form.requestSubmit();
      };
      down.preventDefault();
      grip.setPointerCapture(down.pointerId);
      grip.addEventListener("pointermove", follow);
      grip.addEventListener("pointerup", stop, { once: true });
      grip.addEventListener("pointercancel", stop, { once: true });
    });
  });
}

dragAgenda();
