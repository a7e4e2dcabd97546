/* What is new since the last visit, known from what this browser keeps. The last visit is the one before this tab was
   opened, so that marks stay while the reader goes to and fro. A first visit has nothing to tell. */
{
  const note = document.querySelector(".since");
  if (note) {
    const key = "seen " + document.documentElement.dataset.address;
    const events = [...document.querySelectorAll(".rail .ev[data-sum]")];
    const before = dateline.session.get(key) ?? dateline.local.get(key);
    const now = Object.fromEntries(events.map((event) => [event.id, event.dataset.sum]));
    dateline.session.set(key, before ?? now);
    dateline.local.set(key, { ...before, ...now });
    const fresh = before ? events.filter((event) => before[event.id] !== event.dataset.sum) : [];
    for (const event of fresh) {
      const line = document.createElement("p");
      const word = document.createElement("b");
      line.className = "status";
      line.dataset.enhanced = "";
      word.className = "st";
      word.textContent = before[event.id] ? note.dataset.changed : note.dataset.new;
      line.append(word);
      event.querySelector(".what").prepend(line);
    }
    if (fresh.length) {
      const link = note.querySelector("a");
      link.textContent = dateline.filled(link.dataset.words, { n: fresh.length });
      link.href = "#" + fresh[0].id;
      dateline.show(note);
    }
  }
}
