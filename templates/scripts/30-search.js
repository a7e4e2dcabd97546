/* The search page: what is typed is looked up here, and nothing of it leaves the browser. */
{
  const form = document.querySelector("form.find");
  if (form) {
    const input = form.elements.q;
    const said = document.querySelector(".found");
    const FIRST = 20;
    let index;
    let turn = 0;

    const indexed = () => index ??= (async () => {
      const [entries] = await Promise.all([
        dateline.entries(), dateline.load(new URL("assets/minisearch.js", dateline.root).href)]);
      const search = new MiniSearch({
        fields: ["title", "more", "summary", "note", "text"],
        storeFields: ["kind", "title", "summary", "note", "more", "text"],
        tokenize: dateline.words,
        processTerm: dateline.term,
        searchOptions: {
          boost: { title: 5, more: 2, summary: 2 },
          prefix: (term) => term.length > 1,
          fuzzy: (term) => term.length > 4 ? 1 : false,
          weights: { prefix: .5, fuzzy: .1 },
          combineWith: "AND",
        },
      });
      search.addAll(entries);
      return search;
    })();

    /** A stretch of the text around the first word that was looked for. */
    const around = (text, terms) => {
      const at = text.search(new RegExp(dateline.words(text).find((word) => terms.has(dateline.term(word))) ?? "$", "u"));
      const from = at < 90 ? 0 : text.indexOf(" ", at - 70) + 1;
      const to = text.length < from + 200 ? text.length : text.lastIndexOf(" ", from + 200);
      return (from ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
    };

    const has = (text, terms) => dateline.words(text).some((word) => terms.has(dateline.term(word)));

    const item = (result) => {
      const terms = new Set(result.terms);
      const line = document.createElement("li");
      const title = document.createElement("h3");
      const link = document.createElement("a");
      const note = document.createElement("p");
      const words = document.createElement("p");
      link.href = result.id;
      link.append(...dateline.marked(result.title, terms));
      title.append(link);
      note.className = "sub";
      note.append(...dateline.marked(result.note, terms));
      const seen = [result.title, result.summary, result.note].some((text) => has(text, terms));
      const text = seen ? result.summary : around(has(result.text, terms) ? result.text : result.more, terms);
      words.append(...dateline.marked(text, terms));
      line.append(title, note, words);
      return line;
    };

    const group = (section, results) => {
      const list = section.querySelector("ol");
      const more = section.querySelector("button");
      list.replaceChildren(...results.slice(0, FIRST).map(item));
      section.querySelector(".n").textContent = results.length;
      section.hidden = !results.length;
      more.hidden = results.length <= FIRST;
      more.onclick = () => {
        list.append(...results.slice(FIRST).map(item));
        more.hidden = true;
        list.children[FIRST].querySelector("a").focus();
      };
    };

    const look = async () => {
      const query = input.value.trim();
      const mine = ++turn;
      dateline.address({ q: query });
      let results = [];
      if (query) {
        try {
          const search = await indexed();
          if (mine !== turn) { return }
          results = search.search(query);
          if (!results.length) { results = search.search(query, { combineWith: "OR" }) }
        } catch {
          index = undefined;
          said.textContent = said.dataset.failed;
          return;
        }
      }
      document.querySelectorAll("[data-kind]").forEach((section) =>
        group(section, results.filter((result) => result.kind === section.dataset.kind)));
      said.textContent = !query ? ""
        : dateline.filled(results.length ? said.dataset.some : said.dataset.none, { n: results.length, q: query });
    };

    let wait;
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    input.addEventListener("focus", () => indexed().catch(() => { index = undefined }), { once: true });
    input.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(look, 150) });
    form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(wait); look() });
    dateline.show(form);
    if (input.value) { look() } else if (location.hash === "#q") { input.focus() }
  }
}
