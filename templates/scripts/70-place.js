/* The way back to the place in a chronology from which a reader went to the background. */
{
  const main = document.querySelector("main");
  const title = document.querySelector("h1");
  if (document.querySelector(".chron")) {
    main.addEventListener("click", (click) => {
      const link = click.target.closest("a[href]");
      if (!link || link.pathname === location.pathname) { return }
      const place = link.closest(".ev, section[aria-labelledby]");
      const id = place?.id || place?.getAttribute("aria-labelledby");
      dateline.session.set("place", {
        href: location.href.split("#")[0] + (id ? "#" + id : ""), title: title.textContent });
    });
  }
  const back = document.querySelector(".back");
  const place = back && dateline.session.get("place");
  if (place) {
    const link = back.querySelector("a");
    link.href = place.href;
    link.textContent = place.title;
    dateline.show(back);
  }
}
