/* Filters in place: the links to the pages of filters, one of each kind at a time, and words. What is chosen stands in
   the address. Paper shows everything. */
{
  const form = document.querySelector("form.narrow");
  if (form) {
    const events = [...document.querySelectorAll(".rail .ev")];
    const days = [...document.querySelectorAll(".rail .day")];
    const said = form.querySelector("[role=status]");
    const clear = form.querySelector("button");
    const links = new Map();
    const chosen = new Map();
    const texts = new Map();

    for (const link of form.closest(".filter").querySelectorAll(".choices a")) {
      const [, facet, by] = /\/((places|actors|sources|status)\/[a-z0-9-]+)\/(?:index\.html)?$/.exec(link.pathname) ?? [];
      if (facet) { links.set(facet, { link, by }) }
    }

    const text = (event) => {
      if (!texts.has(event)) { texts.set(event, dateline.words(event.textContent).map(dateline.term)) }
      return texts.get(event);
    };

    const apply = () => {
      const terms = dateline.words(form.elements.words.value).map(dateline.term);
      const on = chosen.size > 0 || terms.length > 0;
      let shown = 0;
      for (const event of events) {
        const facets = event.dataset.in.split(" ");
        const fits = [...chosen.values()].every((facet) => facets.includes(facet))
          && terms.every((term) => text(event).some((word) => word.startsWith(term)));
        event.classList.toggle("out", !fits);
        shown += fits;
      }
      for (const day of days) {
        const empty = !day.querySelector(".ev:not(.out)");
        day.classList.toggle("out", empty);
        const entry = document.querySelector(`.daynav a[href="#${day.getAttribute("aria-labelledby")}"]`);
        entry?.parentElement.classList.toggle("out", empty);
      }
      for (const [facet, { link, by }] of links) {
        if (chosen.get(by) === facet) { link.setAttribute("aria-current", "true") } else { link.removeAttribute("aria-current") }
      }
      clear.hidden = !on;
      if (on || said.textContent) { said.textContent = dateline.filled(said.dataset.words, { n: shown }) }
      dateline.address({
        ...Object.fromEntries(["places", "actors", "sources", "status"].map((by) => [by, chosen.get(by)?.split("/")[1]])),
        words: form.elements.words.value.trim(),
      });
      return on;
    };

    const reset = () => { chosen.clear(); form.elements.words.value = ""; apply() };

    for (const [facet, { link, by }] of links) {
      link.addEventListener("click", (click) => {
        if (click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) { return }
        click.preventDefault();
        if (chosen.get(by) === facet) { chosen.delete(by) } else { chosen.set(by, facet) }
        apply();
      });
    }
    let wait;
    form.elements.words.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(apply, 200) });
    form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(wait); apply() });
    clear.addEventListener("click", () => { reset(); form.elements.words.focus() });

    /* A link to an event that is filtered out shows it. */
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target?.closest(".out")) { reset(); target.scrollIntoView() }
    };
    addEventListener("hashchange", reveal);

    const asked = new URLSearchParams(location.search);
    for (const [facet, { by }] of links) { if (facet === by + "/" + asked.get(by)) { chosen.set(by, facet) } }
    form.elements.words.value = asked.get("words") ?? "";
    dateline.show(form);
    if (chosen.size || form.elements.words.value) {
      form.closest("details").open = true;
      apply();
      reveal();
    }
  }
}
