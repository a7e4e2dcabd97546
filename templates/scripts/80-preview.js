/* A sentence about a page of background, where the pointer or the focus rests on a link to it. It stays while the pointer
   is on it, goes at Escape, and never stands where nothing was asked. */
{
  const box = document.createElement("div");
  let at;
  let wait;

  const hide = () => {
    clearTimeout(wait);
    box.remove();
    at?.classList.remove("resting");
    at?.removeAttribute("aria-describedby");
    at = undefined;
  };

  const later = (step, time) => { clearTimeout(wait); wait = setTimeout(step, time) };

  const show = async (link) => {
    const entry = await dateline.entry(link.href.split("#")[0]).catch(() => undefined);
    if (!entry || at !== link) { return }
    const title = document.createElement("b");
    title.textContent = entry.title;
    box.replaceChildren(title, " " + entry.note, document.createElement("br"), entry.summary);
    link.classList.add("resting");
    link.setAttribute("aria-describedby", box.id);
    document.body.append(box);
  };

  const rest = (event) => {
    const link = event.target.closest?.("main a[href]");
    if (event.target === box || box.contains(event.target)) { return clearTimeout(wait) }
    if (link === at) { return at && box.isConnected && clearTimeout(wait) }
    if (!link || !/\/(background|sources)\/[a-z0-9-]+\/(index\.html)?$/.test(link.pathname)
      || link.pathname === location.pathname || link.closest(".cards, .places, .past, .results")) {
      return at && later(hide, 250);
    }
    hide();
    at = link;
    later(() => show(link), 350);
  };

  box.id = "preview";
  box.className = "preview";
  box.dataset.enhanced = "";
  box.setAttribute("role", "tooltip");
  document.addEventListener("pointerover", (event) => { if (event.pointerType !== "touch") { rest(event) } });
  document.addEventListener("focusin", (event) => { if (event.target.matches(":focus-visible")) { rest(event) } });
  document.addEventListener("focusout", () => { if (at) { later(hide, 100) } });
  document.addEventListener("click", hide);
  addEventListener("keydown", (event) => { if (event.key === "Escape") { hide() } });
}
