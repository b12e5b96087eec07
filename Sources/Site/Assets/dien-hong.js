"use strict";
// Every page works without this script. It only asks before what cannot be undone or is not saved, copies links, goes to
// what is wrong in a form, and keeps what was typed while the network is away.
document.addEventListener("submit", (event) => {
  const question = event.submitter && event.submitter.dataset.ask;
  if (question && !window.confirm(question)) event.preventDefault();
});
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied;
  });
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
// A file that the server would not take is told before it is sent, beside its field.
const checkFile = (field, isTooMuch) => {
  const file = isTooMuch ? field.files[0] : [...field.files].find((file) => file.size > Number(field.dataset.limit));
  let told = field.parentElement.querySelector("[data-size]");
  if (!told && file) {
    told = document.createElement("p");
    told.className = "problem";
    told.dataset.size = "";
    told.setAttribute("role", "alert");
    field.before(told);
  }
  if (told) told.hidden = !file;
  if (file) told.textContent = (isTooMuch ? field.form : field).dataset.tooLarge.replace("{n}", () => file.name);
  return !file;
};
for (const field of document.querySelectorAll("input[data-limit]")) field.addEventListener("change", () => checkFile(field));
document.addEventListener("submit", (event) => {
  const fields = [...event.target.querySelectorAll("input[data-limit]")];
  const total = fields.flatMap((field) => [...field.files]).reduce((sum, file) => sum + file.size, 0);
  let wrong = fields.filter((field) => !checkFile(field));
  if (!wrong.length && total > Number(event.target.dataset.limit)) {
    wrong = fields.filter((field) => field.files.length).slice(-1);
    checkFile(wrong[0], true);
  }
  if (!wrong.length) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  for (let folded = wrong[0].closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
  wrong[0].focus();
}, true);
// What was typed into a long form and not saved is not left without a question.
for (const holder of document.querySelectorAll("[data-unsaved]")) {
  let isTyped = document.getElementById("loi") !== null;
  holder.addEventListener("input", () => { isTyped = true; });
  holder.addEventListener("submit", () => { isTyped = false; });
  window.addEventListener("beforeunload", (event) => {
    if (isTyped) event.preventDefault();
  });
}
const wrong = document.getElementById("loi");
if (wrong) wrong.focus();
const isChoice = (field) => field.type === "radio" || field.type === "checkbox";
const mark = (field) => (isChoice(field) ? field.name + "=" + field.value : field.name);
const typed = (field) => (isChoice(field) ? field.checked : field.value);
const put = (field, value) => { if (isChoice(field)) field.checked = value; else field.value = value; };
const typedFields = (form) => [...form.elements].filter((field) => field.name && field.type !== "hidden" && field.localName !== "button");
const unfold = (field) => { const folded = field.closest("details"); if (folded) folded.open = true; };
// Sends what kept forms hold, by their names, and says whether nothing is left: a form that comes after them waits for it.
const sendKept = new Map();
// What is typed into a kept form outlives a network that drops: it stays in this browser, and is sent again with the key
// it was given, so that the server takes it once.
for (const holder of document.querySelectorAll("[data-keep]")) {
  const form = holder.querySelector("form");
  const told = holder.querySelector("[data-kept]");
  const draftName = holder.dataset.keep + ":draft";
  const queueName = holder.dataset.keep + ":queue";
  const fields = typedFields(form);
  const blank = new Map(fields.map((field) => [field, typed(field)]));
  const isBlank = () => fields.every((field) => typed(field) === blank.get(field));
  const show = (field, value) => { put(field, value); if (typed(field) !== blank.get(field)) unfold(field); };
  const read = (name) => JSON.parse(localStorage.getItem(name) || "[]");
  const keep = () => localStorage.setItem(draftName, JSON.stringify(fields.map((field) => [mark(field), typed(field)])));
  const newKey = () => { form.elements.key.value = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join(""); };
  const tell = (words) => { told.hidden = !words; told.textContent = words; };
  const tellWaiting = () => { const waiting = read(queueName).length; tell(waiting ? holder.dataset.waiting.replace("{n}", waiting) : ""); };
  // By its key: another tab may have sent the first meanwhile.
  const drop = (entry) => {
    const key = JSON.stringify(entry.find(([name]) => name === "key"));
    localStorage.setItem(queueName, JSON.stringify(read(queueName).filter((other) => JSON.stringify(other.find(([name]) => name === "key")) !== key)));
  };
  let sending;
  const send = (shows = true) => (sending ??= sendAll(shows === false).finally(() => { sending = undefined; }));
  const sendAll = async (isQuiet) => {
    if (!read(queueName).length) return;
    try {
      for (let first; (first = read(queueName)[0]); ) {
        const body = new URLSearchParams(first);
        body.set("_dau", form.elements._dau.value);
        const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
        if (answer.status >= 500 || answer.status === 401 || answer.status === 403 || answer.status === 429) return;
        if (!answer.ok) {
          tell(holder.dataset.refused);
          // It comes back into the boxes once nothing else is being typed there.
          if (!isBlank()) return;
          drop(first);
          for (const field of fields) {
            const values = first.filter(([name]) => name === field.name).map(([, value]) => value);
            show(field, isChoice(field) ? values.includes(field.value) : values[0] || "");
          }
          keep();
          return;
        }
        drop(first);
      }
      if (isBlank() && !isQuiet) location.reload();
      else tell("");
    } catch {
      tellWaiting();
    }
  };
  sendKept.set(holder.dataset.keep, () => send(false).then(() => !read(queueName).length && isBlank()));
  for (const [name, value] of read(draftName)) {
    const field = fields.find((field) => mark(field) === name);
    if (field && (isChoice(field) || !field.value)) show(field, value);
  }
  newKey();
  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!form.elements.text.value.trim()) {
      tell(holder.dataset.empty);
      form.elements.text.focus();
      return;
    }
    const entry = [...new FormData(form)].filter(([name]) => name !== "_dau");
    localStorage.setItem(queueName, JSON.stringify([...read(queueName), entry]));
    for (const field of fields) put(field, blank.get(field));
    localStorage.removeItem(draftName);
    newKey();
    tellWaiting();
    send();
  });
  window.addEventListener("online", () => send());
  window.setInterval(() => send(), 15000);
  tellWaiting();
  send();
}
// A form whose answer is a page of its own, as a code that is told once: without the network it is not sent, and says so.
for (const holder of document.querySelectorAll("[data-online]")) {
  const form = holder.querySelector("form");
  const told = holder.querySelector("[data-kept]");
  let isGoing = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isGoing) return;
    isGoing = true;
    try {
      await fetch(location.href, { method: "HEAD", cache: "no-store", credentials: "same-origin" });
      form.submit();
    } catch {
      told.textContent = holder.dataset.online;
      told.hidden = false;
      isGoing = false;
    }
  });
}
// A form that is sent once, of which what is typed is kept until the server has taken it. What the server refuses is sent
// a second time as any form is, so that it can show what is wrong.
for (const holder of document.querySelectorAll("[data-draft]")) {
  const form = holder.querySelector("form");
  const told = holder.querySelector("[data-kept]");
  const name = holder.dataset.draft;
  const fields = typedFields(form);
  const kept = JSON.parse(localStorage.getItem(name) || "{}");
  for (const field of fields) {
    if (!(mark(field) in kept)) continue;
    put(field, kept[mark(field)]);
    unfold(holder);
  }
  form.addEventListener("input", () => {
    localStorage.setItem(name, JSON.stringify(Object.fromEntries(fields.map((field) => [mark(field), typed(field)]))));
  });
  let isSending = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    // What was kept before goes first: behind this form it would no longer be taken.
    const first = sendKept.get(holder.dataset.after);
    if (first && !(await first())) {
      told.textContent = holder.dataset.unsent;
      told.hidden = false;
      isSending = false;
      return;
    }
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin", redirect: "manual" });
      if (answer.type !== "opaqueredirect") return form.submit();
      localStorage.removeItem(name);
      location.assign(holder.dataset.next);
    } catch {
      told.textContent = holder.dataset.waiting;
      told.hidden = false;
      isSending = false;
    }
  });
}
// What this device still holds of a form that is no longer there: it is shown, so that nothing typed is lost unseen.
for (const holder of document.querySelectorAll("[data-left]")) {
  const names = [holder.dataset.left + ":queue", holder.dataset.left + ":draft"];
  const [queue, draft] = names.map((name) => JSON.parse(localStorage.getItem(name) || "[]"));
  const texts = [...queue, draft].map((entry) => entry.filter(([name, value]) => !["key", "kind", "on-spot"].includes(name) && typeof value === "string" && value.trim() && !name.includes("=")).map(([, value]) => value).join("\n")).filter(Boolean);
  const list = holder.querySelector("ul");
  for (const text of texts) list.append(Object.assign(document.createElement("li"), { textContent: text }));
  holder.hidden = !texts.length;
  holder.querySelector("button").addEventListener("click", () => {
    for (const name of names) localStorage.removeItem(name);
    holder.hidden = true;
  });
}
