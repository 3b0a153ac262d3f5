// Makes the pages quicker to use; every page does its work without it.
"use strict";

const within = (id) => document.getElementById(id);

// What the page says in another language than English comes with it; English stands here.
const speech = JSON.parse(within("speech")?.textContent ?? "{}");
const spoken = (english, ...holes) => (speech[english] ?? english).replace(/\{(\d)\}/g, (_, hole) => holes[hole]);
const readsIn = { "Accept-Language": document.documentElement.lang };

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

// You: proposes the browser's own time zone.
function proposeZone() {
  const zone = within("you-zone");
  if (zone && !zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}

// Import: drop a file, watch it go in.
function followImport() {
  const form = within("import-form");
  if (!form) return;
  const input = within("file");
  const trouble = within("import-trouble");
  const button = form.querySelector("button");
  form.querySelector(".drop-here").hidden = false;

  const say = (text) => { within("import-said").textContent = text; };
  const fail = (text) => {
    trouble.textContent = text;
    trouble.hidden = false;
    form.querySelector(".progress").hidden = true;
    button.disabled = false;
    trouble.focus();
  };

  const send = (file) => {
    trouble.hidden = true;
    if (file.size > Number(form.dataset.max)) {
      fail(spoken("The file is larger than {0} MB, which is the most that is accepted here.", Math.floor(form.dataset.max / 1048576)));
      return;
    }
    const bar = within("import-bar");
    const request = new XMLHttpRequest();
    button.disabled = true;
    bar.value = 0;
    form.querySelector(".progress").hidden = false;
    say(spoken("Reading {0} …", file.name));
    request.upload.onprogress = (event) => { if (event.lengthComputable) bar.value = 100 * event.loaded / event.total; };
    request.onprogress = () => {
      const last = lines(request.responseText).at(-1);
      if (last?.progress) say(spoken("{0} contacts saved …", last.progress.saved));
    };
    request.onerror = () => fail(spoken("The connection broke. What was saved stays; import the file again to go on."));
    request.onload = () => {
      const last = lines(request.responseText).at(-1);
      const report = last?.result?.report ?? last?.problem?.report;
      if (report) location.assign(report);
      else fail((last?.problem ?? last)?.detail ?? spoken("The file could not be imported."));
    };
    request.open("POST", "/api/import");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Accept", "application/x-ndjson");
    request.setRequestHeader("Accept-Language", document.documentElement.lang);
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.send(file);
  };

  form.addEventListener("submit", (event) => {
    // To look first, the form goes to the page that shows the file.
    if (event.submitter?.name === "look" && input.files.length > 0) return;
    event.preventDefault();
    if (input.files.length > 0) send(input.files[0]);
    else fail(spoken("Choose a file first."));
  });
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (event) => { event.preventDefault(); form.classList.add("over"); });
  }
  for (const kind of ["dragleave", "drop"]) form.addEventListener(kind, () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) send(file);
  });
}

function lines(text) {
  return text.split("\n").filter((line) => line.trim()).flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return []; // The last line may still be on its way.
    }
  });
}

// Contact: keeps the message as one types, on the host and nowhere else. Nothing waits longer than a second.
function keepWhileTyping() {
  const form = within("message-form");
  if (!form) return;
  const { contact, purpose } = form.dataset;
  const subject = within("message-subject");
  const body = within("message-body");
  const said = within("draft-said");
  const value = (name) => form.elements.namedItem(name)?.value || undefined;
  let { draft, version } = form.dataset;
  within("save-draft").hidden = true;

  const request = () => {
    const fields = {};
    for (const { name, value: text } of form.elements) {
      const field = /^Writing\.Fields\[(.+)\]$/.exec(name ?? "");
      if (field && text) fields[field[1]] = text;
    }
    const content = JSON.stringify({
      purpose, channel: value("Writing.Channel"), tone: value("Writing.Tone"), language: value("Writing.Language") ?? form.dataset.language, topic: value("Writing.Topic"),
      minutes: value("Writing.Minutes") && Number(value("Writing.Minutes")), fields, subject: subject?.value, body: body.value,
    });
    return fetch(`/api/contacts/${contact}/drafts/${draft}`, {
      method: "PUT",
      headers: { ...readsIn, "Content-Type": "application/json", "If-Match": `"${version}"` },
      body: content,
      keepalive: content.length < 20000, // A browser carries no more than 64 kB past the end of a page.
    });
  };
  const go = (next) => {
    ({ id: draft, version } = next);
    form.elements.namedItem("Message.Draft").value = draft;
    form.elements.namedItem("Message.Version").value = version;
  };
  const take = async (answer) => {
    const told = await answer.json();
    if (answer.ok) go(told);
    else if (told.keptAs) {
      go(told.keptAs);
      within("draft-conflict").hidden = false;
    } else return spoken("Not saved: {0}", Object.values(told.errors ?? {}).flat().join(" ") || told.detail);
    return spoken("Saved.");
  };
  // What arrived by now, when it is another text than the page was made with.
  const look = async () => {
    const answer = await fetch(`/api/contacts/${contact}/drafts`);
    const kept = answer.ok && (await answer.json()).find((one) => one.state === "open" && one.purpose === purpose);
    if (!kept || (kept.id === draft && String(kept.version) === String(version))) return null;
    return () => {
      go(kept);
      body.value = kept.body;
      if (subject) subject.value = kept.subject ?? "";
    };
  };
  const keepNow = keepForm(form, said, contact, { request, take, look });
  for (const button of form.querySelectorAll("button[name=Take]")) button.addEventListener("click", keepNow);
}

// Notes: kept as one types, wherever one is written.
function keepNoteWhileTyping() {
  const box = document.querySelector("textarea[name='Written.Text']");
  if (!box) return;
  const { form } = box;
  const version = form.elements.namedItem("Written.Version");
  const request = () => box.value.trim() === "" ? Promise.resolve(null) : fetch(`${location.pathname}?handler=Keep`, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
    keepalive: box.value.length < 20000,
  });
  const take = async (answer) => {
    if (!answer) return "";
    const told = await answer.json();
    if (told.version) version.value = told.version;
    return told.said;
  };
  const look = async () => {
    const answer = await fetch(location.pathname + location.search);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const field = (name) => page.querySelector(`[name='Written.${name}']`);
    if (!answer.ok || !field("Version") || field("Version").value === version.value) return null;
    return () => {
      form.elements.namedItem("Written.Id").value = field("Id").value;
      version.value = field("Version").value;
      box.value = field("Text").value;
    };
  };
  keepForm(form, within("note-said"), location.pathname, { request, take, look });
}

const unsaved = "Not saved yet: the host does not answer. It is tried again.";

// Whether a line says that something is not saved, in whatever words the page has for it.
const isUnsaved = (text) => text === spoken(unsaved) || text.startsWith(spoken("Not saved: {0}", ""));

// Sends what a form holds half a second after it was touched and on the way out, one after the other, and again while the host does not
// answer; a button waits for it. Gives what sends it now.
function keepForm(form, said, key, { request, take, look }) {
  let timer = 0;
  let waits = false;
  let saving = null;
  const save = async () => {
    clearTimeout(timer);
    timer = 0;
    if (saving) await saving;
    if (!waits) return;
    waits = false;
    said.textContent = spoken("Saving …");
    saving = request().then(async (answer) => { said.textContent = await take(answer); }).catch(() => {
      waits = true;
      said.textContent = spoken(unsaved);
      timer = setTimeout(save, 2000);
    });
    await saving;
    saving = null;
  };
  form.addEventListener("input", () => {
    waits = true;
    if (!timer) timer = setTimeout(save, 500);
  });
  form.addEventListener("submit", async (event) => {
    if (!waits && !saving) return;
    event.preventDefault();
    const { submitter } = event;
    await save();
    waits = false;
    form.requestSubmit(submitter);
  });
  // A page that is left sends what waits on its way out; the next one may be made before that arrives, and looks for it.
  const leave = () => {
    if (!waits && !saving) return;
    sessionStorage.setItem("left", key);
    if (!waits) return;
    if (!saving) return void save();
    waits = false;
    void request().catch(() => {});
  };
  const catchUp = async () => {
    for (const wait of [0, 200, 800, 2000, 4000]) {
      await new Promise((done) => { setTimeout(done, wait); });
      const adopt = await look().catch(() => null);
      if (waits || saving) return;
      if (!adopt) continue;
      adopt();
      said.textContent = spoken("Saved.");
      return;
    }
  };
  if (sessionStorage.getItem("left") === key) {
    sessionStorage.removeItem("left");
    void catchUp();
  }
  addEventListener("pagehide", leave);
  addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && waits) void save(); });
  addEventListener("beforeunload", (event) => {
    if (waits && isUnsaved(said.textContent)) event.preventDefault();
    else leave();
  });
  return () => { waits = true; void save(); };
}

// Contact: checks the message as one types, and marks in the text what each finding means.
const verdicts = { ready: spoken("Ready to send."), needsWork: spoken("Good to have another look."), doNotSend: spoken("Not to be sent like this.") };
const severities = { error: spoken("Must be fixed"), warning: spoken("Better fixed"), info: spoken("Good to know") };

function checkWhileTyping() {
  const form = within("message-form");
  if (!form) return;
  const subject = within("message-subject");
  const body = within("message-body");
  const { contact: contactId, purpose, channel, language } = form.dataset;
  const what = { contactId, purpose, channel, language };
  const marks = marksBehind(body);
  let timer = 0;
  let latest = 0;
  within("check-again").hidden = true;

  const check = async () => {
    const mine = ++latest;
    const answer = await fetch("/api/review", {
      method: "POST",
      headers: { ...readsIn, "Content-Type": "application/json" },
      body: JSON.stringify({ ...what, subject: subject?.value, body: body.value }),
    }).catch(() => null);
    if (mine !== latest) return;
    if (answer?.ok) {
      const review = await answer.json();
      show(review);
      marks(review.findings.filter((finding) => finding.part === "body"));
    } else within("check-again").hidden = false;
  };
  const changed = () => {
    const told = within("approval");
    if (told?.className !== "approved") return;
    told.className = "hint";
    told.textContent = spoken("You approved another text; this one is not approved yet.");
  };
  const later = () => { changed(); clearTimeout(timer); timer = setTimeout(check, 350); };
  subject?.addEventListener("input", later);
  body.addEventListener("input", later);
  for (const take of form.querySelectorAll("button[name=Take]")) {
    take.addEventListener("click", (event) => {
      event.preventDefault();
      subject.value = take.value;
      changed();
      subject.focus();
      check();
    });
  }
  marks([...document.querySelectorAll("#findings [data-part=body]")].map(({ dataset }) => (
    { start: Number(dataset.start), length: Number(dataset.length), severity: dataset.severity })));
}

const underlines = { error: "must", warning: "", info: "know" };

// Lays a copy of the text under a transparent text area, with its findings marked; returns what takes new findings.
function marksBehind(area) {
  const layer = element("div", "marks");
  layer.setAttribute("aria-hidden", "true");
  const frame = element("div", "marked");
  area.replaceWith(frame);
  frame.append(layer, area);
  let text = area.value;
  let spans = [];

  const draw = () => {
    layer.replaceChildren();
    let at = 0;
    for (const { start, end, severity } of spans) {
      if (start < at) continue;
      layer.append(text.slice(at, start), element("mark", underlines[severity], text.slice(start, end)));
      at = end;
    }
    layer.append(text.slice(at), "\n");
    layer.scrollTop = area.scrollTop;
  };
  area.addEventListener("scroll", () => { layer.scrollTop = area.scrollTop; });
  area.addEventListener("input", () => {
    spans = carried(spans, text, area.value);
    text = area.value;
    draw();
  });
  new ResizeObserver(() => { layer.style.width = `${area.clientWidth + 2}px`; layer.style.height = `${area.offsetHeight}px`; }).observe(area);

  return (findings) => {
    text = area.value;
    spans = findings.filter((finding) => finding.length > 0)
      .map((finding) => ({ start: finding.start, end: finding.start + finding.length, severity: finding.severity }))
      .sort((one, other) => one.start - other.start);
    draw();
  };
}

// The marks that an edit leaves alone: those before it stay, those behind it move along.
function carried(spans, before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= before.length - tail) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}

function show(review) {
  const list = element("ul", "plain");
  for (const finding of review.findings) list.append(item(finding));
  // The verdict alone is read out at every pause; it stays where it is, so that it is.
  const verdict = within("verdict");
  verdict.className = `verdict ${review.verdict.toLowerCase()}`;
  if (verdict.textContent !== verdicts[review.verdict]) verdict.textContent = verdicts[review.verdict];
  while (verdict.nextSibling) verdict.nextSibling.remove();
  verdict.after(...checklist(review.components), list);
}

// The components of a request; nothing for any other message.
function checklist(components) {
  if (components.length === 0) return [];
  const list = element("ul", "components");
  list.setAttribute("aria-label", spoken("What a request holds"));
  for (const { title, found } of components) {
    const entry = element("li", found ? "found" : "lacking", title);
    entry.append(element("span", "unseen", found ? spoken(": there") : spoken(": not in it")));
    list.append(entry);
  }
  return [list];
}

function item(finding) {
  const entry = element("li", `finding ${finding.severity}`);
  const head = element("p", "head");
  const rule = element("a", "rule", finding.rule);
  rule.href = `/rules/${encodeURIComponent(finding.rule)}`;
  head.append(element("span", "sev", severities[finding.severity]), " ", rule);
  entry.append(head, element("p", "", finding.message));
  if (finding.marked) {
    const quote = element("blockquote");
    quote.append(finding.before, element("mark", "", finding.marked), finding.after);
    entry.append(quote);
  }
  if (finding.suggestion) entry.append(element("p", "suggest", finding.suggestion));
  return entry;
}

// Contact: the ways out carry the words as they stand, and the text can be copied.
const mails = {
  mailto: (to, subject, body) => `mailto:${to}?subject=${subject}&body=${body}`,
  gmail: (to, subject, body) => `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}&body=${body}`,
  outlook: (to, subject, body) => `https://outlook.office.com/mail/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
};

function sendAsItStands() {
  const sending = within("sending");
  if (!sending) return;
  const subject = within("message-subject");
  const body = within("message-body");
  const copy = within("copy-message");
  const links = sending.querySelectorAll("[data-mail]");
  const renew = () => {
    for (const link of links) {
      const { mail, to } = link.dataset;
      const text = mail === "mailto" ? body.value.replaceAll(/\r?\n/g, "\r\n") : body.value;
      const address = mails[mail](...[to, subject?.value, text].map((part) => encodeURIComponent(part ?? "")));
      link.hidden = address.length > Number(sending.dataset.longest);
      link.href = address;
    }
  };
  for (const field of [subject, body]) field?.addEventListener("input", renew);
  for (const link of links) link.addEventListener("click", renew);
  renew();
  for (const link of links) link.hidden = false;
  if (links.length > 0) within("mail-file").className = "quiet";
  if (!navigator.clipboard) return;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(body.value);
    within("copy-said").textContent = spoken("Copied.");
  });
}

// A message about what went wrong is what one has to read next.
function focusTrouble() {
  const trouble = document.querySelector("main [role=alert]:not([hidden])");
  if (trouble) trouble.focus();
}

proposeZone();
followImport();
checkWhileTyping();
keepWhileTyping();
keepNoteWhileTyping();
sendAsItStands();
focusTrouble();
