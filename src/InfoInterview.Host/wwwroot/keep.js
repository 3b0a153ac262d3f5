// Notes: keeps the text as one types, on the host and nowhere else. Without it, the buttons of the page keep it.
"use strict";

function keepNote() {
  const text = document.getElementById("written-text");
  if (!text) return;
  const { form } = text;
  const said = document.getElementById("note-said");
  const field = (name) => form.elements.namedItem(name);
  // Where the lines of the note stand beside it, each with its marks, only its button changes the text; the browser asks before it is left.
  const keeps = form.dataset.keep !== undefined;
  let waits = false;
  let timer = 0;
  let saving = null;

  const send = async () => {
    clearTimeout(timer);
    timer = 0;
    if (saving) await saving;
    if (!waits) return;
    waits = false;
    saving = fetch(`${location.pathname}?handler=Keep`, {
      method: "POST",
      body: new FormData(form),
      keepalive: text.value.length < 20000, // A browser carries no more than 64 kB past the end of a page.
    }).then(async (answer) => {
      const told = await answer.json();
      if (answer.ok) field("Written.Version").value = told.version;
      else waits = true;
      said.textContent = told.said;
    }).catch(() => {
      waits = true;
      said.textContent = "Not saved yet: the host does not answer. It is tried again.";
      timer = setTimeout(send, 2000);
    });
    await saving;
    saving = null;
  };
  form.addEventListener("input", () => {
    waits = true;
    if (keeps && !timer) timer = setTimeout(send, 1000);
  });
  // A button sends the text itself, after what is on its way.
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    timer = 0;
    if (!saving) {
      waits = false;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    await saving;
    saving = null;
    form.requestSubmit(submitter);
  });

  // A page that is left sends what waits on its way out; the next one may be made before that arrives, and looks for it.
  const leave = () => {
    if (!waits || !keeps) return;
    sessionStorage.setItem("note-left", location.pathname);
    void send();
  };
  const catchUp = async () => {
    for (const wait of [200, 800]) {
      await new Promise((done) => { setTimeout(done, wait); });
      const answer = await fetch(location.pathname).catch(() => null);
      if (!answer?.ok || waits || saving) return;
      const there = new DOMParser().parseFromString(await answer.text(), "text/html");
      const stands = (name) => there.querySelector(`[name="${name}"]`)?.value;
      if (!(Number(stands("Written.Version")) > Number(field("Written.Version").value))) continue;
      for (const name of ["Written.Id", "Written.Version"]) field(name).value = stands(name);
      text.value = there.getElementById("written-text").value;
      said.textContent = "Saved.";
      return;
    }
  };
  if (keeps && sessionStorage.getItem("note-left") === location.pathname) {
    sessionStorage.removeItem("note-left");
    void catchUp();
  }
  addEventListener("pagehide", leave);
  addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && waits && keeps) void send(); });
  addEventListener("beforeunload", (event) => {
    if (waits && (!keeps || saving || said.textContent.startsWith("Not saved"))) event.preventDefault();
    else leave();
  });
}

keepNote();
