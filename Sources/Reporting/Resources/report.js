// Tables of more than two rows can be sorted by a column. Without script nothing is lost but that.
"use strict";
(() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const said = document.getElementById("said");

  // A printed number: blanks between thousands, comma or point, a true minus; anything else is none.
  const number = (text) => {
    const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-").replace("%", "");
    const point = document.documentElement.lang === "sv" ? plain.replace(",", ".") : plain.replace(/,/g, "");
    return /^[<±]?-?\d+(\.\d+)?$/.test(point) ? Number(point.replace(/[<±]/, "")) : NaN;
  };

  const compare = (a, b, isNumber) => {
    if (!isNumber) return collator.compare(a, b);
    const [x, y] = [number(a), number(b)];
    return x - y;
  };

  for (const table of document.querySelectorAll(".scroll table")) {
    const body = table.tBodies[0];
    const original = [...body.rows];
    if (original.length < 3) continue;
    const heads = [...table.tHead.rows[0].cells];
    const isEmpty = (text) => text === "–" || text === "";
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isNumber = head.classList.contains("n");
        // A number is wanted largest first, a name from a to z; the third time the report's own order.
        const first = isNumber ? "descending" : "ascending";
        const second = isNumber ? "ascending" : "descending";
        const now = head.getAttribute("aria-sort");
        const next = now === first ? second : now === second ? null : first;
        for (const other of heads) other.removeAttribute("aria-sort");
        let rows = original;
        if (next) {
          head.setAttribute("aria-sort", next);
          const way = next === "ascending" ? 1 : -1;
          const text = (row) => row.cells[column].textContent.trim();
          const isLast = (row) => isEmpty(text(row)) || (isNumber && Number.isNaN(number(text(row))));
          const known = original.filter((row) => !isLast(row));
          known.sort((a, b) => way * compare(text(a), text(b), isNumber));
          rows = known.concat(original.filter(isLast));
        }
        body.append(...rows);
        const caption = table.caption ? table.caption.textContent : "";
        said.textContent = `${caption}: ${words[next || "original"].replace("{column}", button.textContent)}`;
      });
    });
  }
})();
