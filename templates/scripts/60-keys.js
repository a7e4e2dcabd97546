/* Keys: / searches, j and k go to the next event and back. Never while somebody types, never with another key held, and
   not at all where they are turned off or where the browser could not remember that. */
{
  const choice = document.querySelector(".keys input");
  const works = () => dateline.local.works && dateline.local.get("keys") !== false;

  if (choice && dateline.local.works) {
    choice.checked = works();
    choice.addEventListener("change", () => dateline.local.set("keys", choice.checked));
    dateline.show(choice.closest(".keys"));
  }

  const go = (step) => {
    const turn = document.querySelector(step > 0 ? ".turn a[rel=next]" : ".turn a[rel=prev]");
    const events = [...document.querySelectorAll(".rail article.ev:not(.out)")];
    if (!events.length) { return turn?.click() }
    const here = document.activeElement.closest(".ev") ?? document.querySelector(".ev:target");
    const at = here ? events.indexOf(here) + step
      : step > 0 ? events.findIndex((event) => event.getBoundingClientRect().top > 0)
      : events.findLastIndex((event) => event.getBoundingClientRect().top < 0);
    const link = events[at]?.querySelector("h4 a");
    link?.focus({ preventScroll: true });
    link?.closest(".what").scrollIntoView({ block: "start" });
  };

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !works()
      || event.target.closest?.("input, textarea, select, [contenteditable]")) { return }
    const search = document.querySelector("form.find input");
    const page = document.querySelector("a[rel=search]");
    if (event.key === "/" && (search || page)) {
      event.preventDefault();
      if (search) { search.focus() } else { location.href = page.href + "#q" }
    } else if (event.key === "j") { go(1) } else if (event.key === "k") { go(-1) }
  });
}
