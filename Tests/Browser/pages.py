"""Opens the pages of run folders in Chromium and tries them as readers would.

Usage: pages.py RUN-FOLDER…
Each page is tried in both colour schemes and at three widths (320 px is a telephone, 640 px is 1280 px at 200 %):
axe-core finds nothing, nothing is asked of the network, the console is silent, no page is wider than its
window, tables sort by mouse and by keyboard and come back to the report's order, and nothing is lost without
script. In a folder of adopted lists it is lists.html, whose tables do not sort. Exit code 1 when something fails; every failure is a line.
"""

import concurrent.futures
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (320, 640, 1280)
# Presses a column three times in every table, and tells what stood there each time.
SORTED = """() => [...document.querySelectorAll('.scroll table')].flatMap(table => {
  const heads = [...table.tHead.rows[0].cells];
  const rows = () => [...table.tBodies[0].rows].map(row => row.textContent);
  const firstNumber = heads.findIndex(head => head.classList.contains('n'));
  return [...new Set([0, firstNumber])].filter(c => c >= 0 && heads[c].querySelector('button')).map(column => {
    const head = heads[column], original = rows();
    head.querySelector('button').click();
    const way = head.getAttribute('aria-sort'), said = document.getElementById('said').textContent;
    const shown = [...table.tBodies[0].rows].map(row => row.cells[column].textContent.trim());
    const kept = rows().sort().join() === [...original].sort().join();
    head.querySelector('button').click();
    head.querySelector('button').click();
    const back = rows().join() === original.join() && !head.hasAttribute('aria-sort');
    return {table: table.id, column, isNumber: column === firstNumber, way, said, shown, kept, back};
  });
})"""


def number(text, language):
    """A number as the page prints it in its language; None when it is none."""
    plain = "".join(text.split()).replace("\u2212", "-").replace("%", "").replace("<", "")
    try:
        return float(plain.replace(",", "." if language == "sv" else ""))
    except ValueError:
        return None


def watch(page, fail):
    page.on("console", lambda line: fail(f"console: {line.text}") if line.type == "error" else None)
    page.on("pageerror", lambda error: fail(f"script: {error}"))
    page.on("request", lambda call: None if call.url.startswith("file:") else fail(f"asks for {call.url}"))


def tried_axe(browser, path, fail):
    """All rules in light; in dark what alone can differ, the contrast.

    axe-core brings a script of its own, so the page's policy is set aside for it alone.
    """
    for scheme, options in (
        ("light", {}), ("dark", {"runOnly": {"type": "rule", "values": ["color-contrast"]}})
    ):
        context = browser.new_context(
            bypass_csp=True, color_scheme=scheme, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.goto(path.as_uri())
        for violation in Axe().run(page, options={"resultTypes": ["violations"], **options}).response["violations"]:
            nodes = ", ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
            fail(f"axe ({scheme}): {violation['id']}: {violation['help']}: {nodes}")
        context.close()


def tried_widths(browser, path, fail):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    watch(page, fail)
    page.goto(path.as_uri())
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            fail(f"{wide} px wide in a window of {width} px")
    page.emulate_media(media="print")
    if page.locator("nav").first.is_visible():
        fail("the list of contents stands in print, where it leads nowhere")
    context.close()


def tried_sorting(browser, path, fail):
    """Every table by its first column and by its first column of numbers; one by keyboard and mouse."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    watch(page, fail)
    page.goto(path.as_uri())
    language = page.evaluate("document.documentElement.lang")
    results = page.evaluate(SORTED)
    for result in results:
        name = f"{result['table']}, column {result['column']}"
        values = [value for value in (number(text, language) for text in result["shown"]) if value is not None]
        if result["isNumber"] and (values != sorted(values, reverse=True) or result["way"] != "descending"):
            fail(f"{name}: not in falling order: {result['shown'][:5]}")
        if not result["isNumber"] and result["way"] != "ascending":
            fail(f"{name}: says it is sorted {result['way']}")
        if not result["kept"]:
            fail(f"{name}: sorting changed the rows")
        if not result["said"]:
            fail(f"{name}: nothing is said to a screen reader")
        if not result["back"]:
            fail(f"{name}: the third press does not bring back the report's order")
    # A brief may have no table of more than two rows.
    if page.locator(".scroll thead button").count() == 0:
        context.close()
        return len(results)
    button = page.locator(".scroll thead button").first
    button.focus()
    page.keyboard.press("Enter")
    if page.locator("th[aria-sort]").count() != 1:
        fail("the Enter key sorts nothing")
    button.click()
    button.click()
    if page.locator("th[aria-sort]").count() != 0:
        fail("the mouse does not bring back the report's order")
    context.close()
    return len(results)


def tried_without_script(browser, path, fail):
    texts = []
    for script in (True, False):
        context = browser.new_context(java_script_enabled=script)
        page = context.new_page()
        page.goto(path.as_uri())
        texts.append(page.locator("main tbody tr, main p, main li, main dd").all_text_contents())
        context.close()
    if texts[0] != texts[1]:
        fail("the page does not say the same without script")


def tried(path):
    """What is wrong with one page, and how many of its tables were sorted."""
    failures = []

    def fail(text):
        failures.append(f"{path.parent.name}/{path.name}: {text}")

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
        tried_axe(browser, path, fail)
        tried_widths(browser, path, fail)
        tables = tried_sorting(browser, path, fail) if path.stem != "lists" else 0
        tried_without_script(browser, path, fail)
        browser.close()
    return failures, tables


def main(folders):
    pages = [
        path for folder in folders for path in pathlib.Path(folder).resolve().glob("*.html")
        if path.stem in ("board", "basis", "annex", "lists")
    ]
    # The largest first, so that no core waits for it at the end.
    pages.sort(key=lambda path: -path.stat().st_size)
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as crew:
        results = list(crew.map(tried, pages))
    failures = [failure for found, _ in results for failure in found]
    tables = sum(count for _, count in results)
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"pages: {len(pages)} pages tried, {tables} tables sorted, {len(failures)} failures")
    return 1 if failures or not pages or not tables else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
