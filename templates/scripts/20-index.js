/* What can be searched: script files beside the search page, loaded when they are first needed. */
{
  const page = document.querySelector("a[rel=search]")?.href;
  const name = (address) => /\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(address)?.[1];
  const rows = new Map();
  let names = [];

  /* Called by the files themselves. */
  dateline.shards = (list) => { names = list };
  dateline.shard = (name, list) => {
    rows.set(name, list.map(([href, title, summary, note, more = "", text = ""]) =>
      ({ id: new URL(href, page).href, kind: name.replace(/-\d+$/, ""), title, summary, note, more, text })));
  };

  const shard = (name) => dateline.load(new URL(name + ".js", page).href).then(() => rows.get(name));
  const list = () => dateline.load(new URL("shards.js", page).href).then(() => names);

  /** Every entry. */
  dateline.entries = async () => (await Promise.all((await list()).map(([name]) => shard(name)))).flat();

  /** The entry of a page of background or of a source, where there is one. */
  dateline.entry = async (address) => {
    const id = name(address);
    const held = (await list()).filter(([file, first]) => /^(background|sources)-/.test(file) && first <= id);
    const last = new Map(held.map(([file]) => [file.replace(/-\d+$/, ""), file]));
    for (const file of last.values()) {
      const found = (await shard(file)).find((one) => name(one.id) === id);
      if (found) { return found }
    }
  };
}
