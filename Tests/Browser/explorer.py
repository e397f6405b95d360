"""Looks at explorer.html of a run folder as a reader would, and holds its numbers against tables/*.csv.

Use: explorer.py RUN-FOLDER [--first-picture SECONDS] [--browser PATH] [--what-if PROGRAM DATASET AS-OF]

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


def check_leaving(page, what_if, folder):
    """The key figures of a simulated leave are those of what-if."""
    people = sorted(table(folder, "dependency"), key=lambda row: -int(row["sole_bridges"] or 0))
    seated = {row["person"] for row in table(folder, "people") if int(row["networks"] or 0) > 0}
    people = [row["person"] for row in people if row["person"] in seated]
    for person in people[:3] + people[-1:]:
        page.evaluate("h => { location.hash = h }", f"person={person}")
        page.wait_for_selector(f'#facts h3[data-id="{person}"]')
        page.click("#leave")
        rows = page.eval_on_selector_all(
            "#leaving tbody tr", "all => all.map(r => [r.dataset.figure, r.dataset.before, r.dataset.after])")
        expect(len(rows) >= 4, f"{person}: {len(rows)} key figures")
        expect("away=" in page.evaluate("location.hash"), "the address does not tell who is away")
        if what_if:
            program, dataset, day = what_if
            said = json.loads(subprocess.run(
                [program, "what-if", dataset, "--as-of", day, "--remove", person, "--format", "json"],
                check=True, capture_output=True, text=True).stdout)
            figures = {row["name"]: row for row in said["key_figures"]}
            for name, before, after in rows:
                for shown, cell in [(before, figures[name]["before"]), (after, figures[name]["after"])]:
                    expect(same(shown, "null" if cell is None else str(cell)),
                           f"without {person}: {name} is {shown} on the page, {cell} by what-if")
        page.click("#leave")
        expect(page.locator("#leaving").count() == 0, "the simulation does not end")


def check_use(page, folder):
    """Search, filters, keys, clicks, the list, and the state in the address."""
    networks = table(folder, "networks")
    page.evaluate("location.hash = ''")
    page.wait_for_timeout(100)
    shown = page.inner_text("#shown")
    expect(shown.startswith(f"{len(networks)} "), f"'{shown}' for {len(networks)} networks")
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
        expect(page.inner_text("#shown").startswith(f"{count} "), f"{page.inner_text('#shown')} with {field}: {count}")
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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--first-picture", type=float, default=1.0)
    parser.add_argument("--browser", default=shutil.which("chromium"))
    parser.add_argument("--what-if", nargs=3)
    parser.add_argument("--picture", help="save what the page looks like to this PNG")
    arguments = parser.parse_args()
    address = (arguments.folder / "explorer.html").resolve().as_uri()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=arguments.browser, args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 1400, "height": 1000}, bypass_csp=False)
        page = context.new_page()
        page.on("console", lambda message: message.type in ("error", "warning") and problems.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("request", lambda request: request.url.split("#")[0] != address and request.url != "about:blank"
                and problems.append(f"a request leaves: {request.url[:200]}"))
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
        check_use(page, arguments.folder)
        context.close()
        # The rules of accessibility are injected, which the page's own policy would refuse.
        context = browser.new_context(viewport={"width": 1400, "height": 1000}, bypass_csp=True)
        page = context.new_page()
        from axe_playwright_python.sync_playwright import Axe
        person = next(iter(table(arguments.folder, "people")), {}).get("person", "")
        for state in ["", f"#person={person}&sole=1", f"#person={person}&away={person}"]:
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
