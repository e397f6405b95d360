"""Looks at explorer.html of a run folder as a reader would, and holds its numbers against tables/*.csv.

Use: explorer.py RUN-FOLDER [--first-picture SECONDS] [--browser PATH] [--what-if PROGRAM DATASET AS-OF]

With --figures only measures: first picture, search, clicks, steps of a zoom, size of the file, memory.

Ends with 0 when all is well, 1 when something is not (each on a line of its own).
"""
import argparse
import csv
import json
import pathlib
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

problems = []


def expect(truth, words):
    if not truth:
        problems.append(words)


def table(folder, name):
    path = folder / "tables" / f"{name}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def same(shown, cell):
    """Whether the page's value is the table's: numbers as numbers, everything else as text."""
    if shown == cell:
        return True
    try:
        return float(shown) == float(cell)
    except ValueError:
        return False


def measures(page):
    return page.eval_on_selector_all(
        "#facts dd", "all => all.map(d => [d.dataset.table, d.dataset.column, d.dataset.value])")


def check_numbers(page, address, folder):
    """Every third of the first things of a kind: what the panel says is what the tables say."""
    compared = 0
    for kind, names, key in [
            ("network", ["networks"], "network"), ("organisation", ["organisations"], "organisation"),
            ("person", ["people", "dependency"], "person")]:
        tables = {name: {row[key]: row for row in table(folder, name)} for name in names}
        for thing in list(tables[names[0]])[:60:3]:
            page.evaluate("h => { location.hash = h }", f"{kind}={thing}")
            page.wait_for_selector(f'#facts h3[data-id="{thing}"]')
            for name, column, value in measures(page):
                cell = tables[name][thing][column]
                expect(same(value, cell), f"{kind} {thing}: {column} is {value} on the page, {cell} in {name}.csv")
                compared += 1
    expect(compared > 50, f"only {compared} numbers were compared")


def figures(page):
    return page.eval_on_selector_all(
        "#leaving tbody tr", "all => all.map(r => [r.dataset.figure, r.dataset.before, r.dataset.after])")


def open_person(page, person):
    """Opens a person by the address, and leaves those who are away as they are."""
    page.evaluate(
        "p => { const at = new URLSearchParams(location.hash.slice(1)); at.set('person', p); location.hash = at }", person)
    page.wait_for_selector(f'#facts h3[data-id="{person}"]')


def check_leaving(page, what_if, folder):
    """The key figures without one, two and many people are those of what-if, before and after."""
    bridges = {row["person"]: int(row["sole_bridges"] or 0) for row in table(folder, "dependency")}
    seated = sorted((row["person"] for row in table(folder, "people") if int(row["networks"] or 0) > 0),
                    key=lambda person: (-bridges.get(person, 0), person))
    for group in [[person] for person in seated[:3] + seated[-1:]] + [seated[:2], seated[:6], seated[1:40:3]]:
        page.evaluate("location.hash = ''")
        page.wait_for_function("document.getElementById('leavings').hidden")
        for person in group:
            open_person(page, person)
            page.click("#leave")
            expect(page.get_attribute("#leave", "aria-pressed") == "true", f"{person}: the button does not stay down")
        rows = figures(page)
        expect(len(rows) >= 4, f"{group}: {len(rows)} key figures")
        away = page.evaluate("new URLSearchParams(location.hash.slice(1)).getAll('away')")
        expect(away == group, f"the address says that {away} are away, not {group}")
        if what_if:
            program, dataset, day = what_if
            removed = [word for person in group for word in ("--remove", person)]
            said = json.loads(subprocess.run(
                [program, "what-if", dataset, "--as-of", day, *removed, "--format", "json"],
                check=True, capture_output=True, text=True).stdout)
            known = {row["name"]: row for row in said["key_figures"]}
            for name, before, after in rows:
                for shown, cell in [(before, known[name]["before"]), (after, known[name]["after"])]:
                    expect(same(shown, "null" if cell is None else str(cell)),
                           f"without {group}: {name} is {shown} on the page, {cell} by what-if")
        # Another choice leaves them away, and the address alone brings them back.
        page.locator("#rows button").first.click()
        expect(figures(page) == rows, f"{group}: another choice changes who is away")
        address = page.evaluate("location.href")
        page.goto("about:blank")
        page.goto(address)
        expect(figures(page) == rows, f"{group}: the address does not bring them back")
        # By keys alone: one is taken back, then the rest.
        page.focus("#away-people li:first-child button:last-child")
        page.keyboard.press("Enter")
        left = page.evaluate("new URLSearchParams(location.hash.slice(1)).getAll('away')")
        expect(left == group[1:], f"{left} are away after {group[0]} is taken back from {group}")
        if len(left) == 1:
            page.focus("#away-people li button:last-child")
            page.keyboard.press("Enter")
        elif left:
            page.focus("#reset")
            page.keyboard.press("Enter")
        expect(page.is_hidden("#leavings"), f"{group}: not all are taken back")
        expect(page.evaluate("document.activeElement !== document.body"), "the focus is lost when all are taken back")


def check_keys(page):
    """From the list and from a hit of the search the focus goes to the facts, and back goes back."""
    page.evaluate("location.hash = ''")
    page.wait_for_function("!document.querySelector('#facts h3')")
    page.focus("#rows button")
    page.keyboard.press("Enter")
    name = page.inner_text("#facts h3")
    expect(page.evaluate("document.activeElement === document.querySelector('#facts h3')"), "a choice in the list moves no focus")
    expect(page.text_content("#said").startswith(name), f"'{page.text_content('#said')}' is said when {name} is chosen")
    expect(page.locator("#rows button[aria-current=true]").count() == 1, "the list does not mark the choice")
    page.locator("#facts li button").first.focus()
    page.keyboard.press("Enter")
    expect(page.evaluate("document.activeElement === document.querySelector('#facts h3')"), "a choice among the facts moves no focus")
    page.go_back()
    page.wait_for_function("n => document.querySelector('#facts h3')?.innerText === n", arg=name)


def number_of(text):
    """The number with which a text begins, whatever stands between its thousands."""
    return int("".join(sign for sign in text.split()[0] if sign.isdigit()))


def check_use(page, folder):
    """Search, filters, keys, clicks, the list, and the state in the address."""
    networks = table(folder, "networks")
    page.evaluate("location.hash = ''")
    page.wait_for_timeout(100)
    shown = page.inner_text("#shown")
    expect(number_of(shown) == len(networks), f"'{shown}' for {len(networks)} networks")
    rows = page.locator("#rows tr").count()
    expect(rows == min(100, len(networks)), f"{rows} rows in the list")
    name = page.locator("#rows button").first.inner_text()
    page.fill("#search", name.upper()[:4])
    page.wait_for_selector("#hits button")
    page.locator("#hits button").first.click()
    expect(page.locator("#facts h3").count() == 1, "a hit opens nothing")
    field = page.eval_on_selector_all("#field option", "all => all.map(o => o.value)")[-1]
    if field:
        page.select_option("#field", field)
        count = sum(1 for row in networks if row.get("field") == field)
        expect(number_of(page.inner_text("#shown")) == count, f"{page.inner_text('#shown')} with {field}: {count}")
        page.select_option("#field", "")
    for box, letter in [("#sole", "sole=1"), ("#gaps", "gaps=1"), ("#plan", "plan=1")]:
        before = page.evaluate("document.getElementById('canvas').toDataURL()")
        page.check(box)
        expect(letter in page.evaluate("location.hash"), f"{box} is not in the address")
        has = page.evaluate(
            "n => JSON.parse(document.getElementById('data').textContent)[n].length",
            {"#sole": "links", "#gaps": "gaps", "#plan": "bridges"}[box])
        if has:
            after = page.evaluate("document.getElementById('canvas').toDataURL()")
            expect(before != after, f"{box} changes nothing on the map")
    page.focus("#canvas")
    before = page.evaluate("document.getElementById('canvas').toDataURL()")
    page.keyboard.press("+")
    page.keyboard.press("ArrowLeft")
    page.wait_for_timeout(100)
    expect(before != page.evaluate("document.getElementById('canvas').toDataURL()"), "keys do not move the map")
    page.click("#fit")
    # A click on the mark of a network opens it: the middle of the map is searched in steps.
    page.evaluate("location.hash = ''")
    page.wait_for_timeout(100)
    box = page.locator("#canvas").bounding_box()
    for step in range(400):
        x, y = box["x"] + 60 + (step * 37) % (box["width"] - 120), box["y"] + 35 + (step * 29) % (box["height"] - 70)
        page.mouse.click(x, y)
        if page.locator("#facts h3").count():
            break
    expect(page.locator('#facts h3[data-kind="network"]').count() == 1, "no click on the map opens a network")
    # The same address gives the same state.
    address = page.evaluate("location.href")
    title = page.inner_text("#facts h3")
    page.goto("about:blank")
    page.goto(address)
    expect(page.inner_text("#facts h3") == title, "the address does not bring the choice back")


def measure(page, address, folder):
    """What a reader waits for, in milliseconds, the slowest of each; and what the page takes."""
    def timed(action):
        return page.evaluate("() => { const from = performance.now(); %s; return performance.now() - from }" % action)

    def press(name):
        return f"document.getElementById('{name}').click()"

    drawn = []
    for _ in range(3):
        page.goto("about:blank")
        page.goto(address)
        drawn.append(float(page.evaluate("document.documentElement.dataset.drawn")))
    print(f"first picture  {min(drawn):8.0f} ms (slowest of {len(drawn)}: {max(drawn):.0f})")
    typing = "const box = document.getElementById('search'); box.value = '%s'; box.dispatchEvent(new Event('input'))"
    print(f"search         {max(timed(typing % text) for text in ['a', 'an', 'anna', 'chef', 'xyz']):8.0f} ms")
    page.fill("#search", "")
    clicks = [timed(f"document.querySelectorAll('#rows button')[{row}].click()")
              for row in range(min(6, page.locator("#rows button").count()))]
    print(f"click          {max(clicks):8.0f} ms")
    print(f"switch         {max(timed(press(name)) for name in ['sole', 'gaps', 'plan']):8.0f} ms")
    choose = "const box = document.getElementById('%s'); box.selectedIndex = 1; box.dispatchEvent(new Event('change'))"
    print(f"filter         {max(timed(choose % name) for name in ['field', 'level', 'organisation']):8.0f} ms")
    page.evaluate("location.hash = ''")
    away = [row["person"] for row in table(folder, "people") if int(row["networks"] or 0) > 0][:20]
    page.evaluate("h => { location.hash = h }", "&".join([f"person={away[0]}"] + [f"away={person}" for person in away[1:]]))
    page.wait_for_selector(f'#facts h3[data-id="{away[0]}"]')
    print(f"20 leave       {timed(press('leave')):8.0f} ms")
    steps = page.evaluate("""async () => {
      const canvas = document.getElementById("canvas"), box = canvas.getBoundingClientRect(), times = [];
      for (let step = 0; step < 20; step += 1) {
        canvas.dispatchEvent(new WheelEvent("wheel", {deltaY: -60, clientX: box.x + 300, clientY: box.y + 300, cancelable: true}));
        const from = performance.now();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push(performance.now() - from);
      }
      return times;
    }""")
    print(f"step of a zoom {max(steps):8.0f} ms")
    print(f"file           {(folder / 'explorer.html').stat().st_size / 1e6:8.1f} MB")
    print(f"memory         {page.evaluate('performance.memory.usedJSHeapSize') / 1e6:8.1f} MB")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--first-picture", type=float, default=1.0)
    parser.add_argument("--browser", default=shutil.which("chromium"))
    parser.add_argument("--what-if", nargs=3)
    parser.add_argument("--figures", action="store_true", help="measure, and check nothing")
    parser.add_argument("--picture", help="save what the page looks like to this PNG")
    arguments = parser.parse_args()
    address = (arguments.folder / "explorer.html").resolve().as_uri()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=arguments.browser, args=["--no-sandbox", "--enable-precise-memory-info"])
        context = browser.new_context(viewport={"width": 1400, "height": 1000}, bypass_csp=False)
        page = context.new_page()
        page.on("console", lambda message: message.type in ("error", "warning") and problems.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("request", lambda request: request.url.split("#")[0] != address and request.url != "about:blank"
                and problems.append(f"a request leaves: {request.url[:200]}"))
        if arguments.figures:
            measure(page, address, arguments.folder)
            browser.close()
            return 0
        page.goto(address)
        drawn = [float(page.evaluate("document.documentElement.dataset.drawn"))]
        for _ in range(2):
            page.goto("about:blank")
            page.goto(address)
            drawn.append(float(page.evaluate("document.documentElement.dataset.drawn")))
        print(f"first picture after {min(drawn):.0f} ms")
        expect(min(drawn) <= arguments.first_picture * 1000, f"the first picture takes {min(drawn):.0f} ms")
        if arguments.picture:
            page.screenshot(path=arguments.picture, full_page=True)
        check_numbers(page, address, arguments.folder)
        check_leaving(page, arguments.what_if, arguments.folder)
        check_keys(page)
        check_use(page, arguments.folder)
        context.close()
        # The rules of accessibility are injected, which the page's own policy would refuse.
        context = browser.new_context(viewport={"width": 1400, "height": 1000}, bypass_csp=True)
        page = context.new_page()
        from axe_playwright_python.sync_playwright import Axe
        person = next(iter(table(arguments.folder, "people")), {}).get("person", "")
        others = "".join(f"&away={row['person']}" for row in table(arguments.folder, "people")[:5])
        for state in ["", f"#person={person}&sole=1", f"#person={person}{others}"]:
            page.goto("about:blank")
            page.goto(address + state)
            for found in Axe().run(page).response["violations"]:
                problems.append(f"axe {found['id']}{state}: {found['help']}: {found['nodes'][0]['html'][:120]}")
        browser.close()
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
