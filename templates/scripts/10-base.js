"use strict";
/* What all parts use. Each part is a block of its own; the files are joined in the order of their names, like the
   styles. Without this script every page is whole: what it adds stands in elements marked data-enhanced. */
const dateline = (() => {
  const root = new URL("..", document.currentScript.src);
  const tags = new Map();

  /** Runs a script file once. A page that lies in a folder can fetch nothing, but it can do this. */
  const load = (address) => {
    if (!tags.has(address)) {
      tags.set(address, new Promise((done, fail) => {
        const tag = document.createElement("script");
        tag.src = address;
        tag.onload = done;
        tag.onerror = () => { tags.delete(address); fail(new Error(address)) };
        document.head.append(tag);
      }));
    }
    return tags.get(address);
  };

  /** What the browser keeps for this site and nobody else; where it keeps nothing, nothing is found. */
  const keep = (area) => {
    const name = (key) => "dateline " + root.pathname + " " + key;
    try {
      const store = window[area];
      store.setItem(name(""), "");
      return {
        works: true,
        get: (key) => { try { return JSON.parse(store.getItem(name(key))) } catch { return null } },
        set: (key, value) => { try { store.setItem(name(key), JSON.stringify(value)) } catch { /* full */ } },
      };
    } catch {
      return { works: false, get: () => null, set: () => {} };
    }
  };

  /* Letters that are not told apart, beside those that differ by marks alone. */
  const ALIKE = {
    "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا",
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  };

  /** Text without what readers leave out or type in another way: case, accents, vowel signs, the forms of alef. */
  const fold = (text) => text.normalize("NFKD").toLowerCase()
    .replace(/[\p{M}ـʿʾʻʼ‘’']/gu, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => digit.codePointAt(0) & 15)
    .replace(/[ةىیکٱßæœøłđðþı]/g, (letter) => ALIKE[letter]);

  const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;
  const words = (text) => text.match(WORD) ?? [];

  /** A word as the index knows it: folded, without 's and without the Arabic article. */
  const term = (word) => fold(word.replace(/['’]s?$/, ""))
    .replace(/^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u, "");

  /** Text with these terms marked, ready to be put into an element. */
  const marked = (text, terms) => {
    const nodes = [];
    let from = 0;
    for (const word of text.matchAll(WORD)) {
      if (terms.has(term(word[0]))) {
        const mark = document.createElement("mark");
        mark.textContent = word[0];
        nodes.push(text.slice(from, word.index), mark);
        from = word.index + word[0].length;
      }
    }
    return [...nodes, text.slice(from)];
  };

  /** Changes the query of the address, so that what is seen can be shared; empty values leave it. */
  const address = (values) => {
    const url = new URL(location.href);
    for (const [key, value] of Object.entries(values)) {
      if (value) { url.searchParams.set(key, value) } else { url.searchParams.delete(key) }
    }
    try { history.replaceState(history.state, "", url) } catch { /* from a folder, some browsers refuse */ }
  };

  /** Words of the template with numbers put in: "{n} of 14 events". */
  const filled = (words, values) => words.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);

  const show = (...elements) => elements.forEach((element) => { if (element) { element.hidden = false } });

  return {
    root, load, local: keep("localStorage"), session: keep("sessionStorage"),
    fold, words, term, marked, address, filled, show,
  };
})();
