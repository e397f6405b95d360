"""The published folder behind Debian's nginx with passwords, and copied as to a shared library of documents.

site.py ROOT: a Debian with nginx, in which the association vast has had its night. With playwright, a browser without scripts too.
"""

import base64
import html.parser
import mimetypes
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = sys.argv[1]
REPORTS = ROOT + "/var/lib/diagonal/vast/Reports"
PORT = 18080 + os.getpid() % 1000
BASE = f"http://127.0.0.1:{PORT}/"
# What names people: as nginx.conf has it, and as the handbook tells it.
NAMES = re.compile(r"^[^/]+/[^/]+/(annex\.|explorer\.html$|workbook\.xlsx$|findings\.json$|tables/)")
HIDDEN = re.compile(r"(^|/)\.|^history\.sqlite")
faults = []


def check(is_well, *words):
    if not is_well:
        faults.append(" ".join(str(word) for word in words))


class Links(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.ids, self.text, self.inside = [], set(), 0, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style"):
            self.inside.append(tag)
        for name, value in attributes:
            if name in ("href", "src", "action", "data") and value:
                self.links.append(value)
            if name in ("id", "name") and value:
                self.ids.add(value)

    def handle_endtag(self, tag):
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data):
        self.text += 0 if self.inside else len(data.strip())


def get(path, who=None):
    request = urllib.request.Request(BASE + path)
    if who:
        request.add_header("Authorization", "Basic " + base64.b64encode(f"{who}:hemligt".encode()).decode())
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, "", b""


def inside(*words, **settings):
    return subprocess.run(["chroot", ROOT, *words], check=True, **settings)


def serve():
    site = open(ROOT + "/usr/share/diagonal/examples/nginx.conf", encoding="utf-8").read().replace("NAME", "vast")
    site, count = re.subn(r"listen 443 ssl;", f"listen 127.0.0.1:{PORT};", site)
    check(count == 1, "the example no longer listens as it did")
    site = re.sub(r"\n *ssl_certificate.*", "", site)
    with open(ROOT + "/root/nginx.conf", "w", encoding="utf-8") as file:
        file.write("user www-data; worker_processes 1; pid /run/trial.pid; error_log /dev/null crit;\n"
                   "events {} http { include /etc/nginx/mime.types; access_log off;\n" + site + "}\n")
    for kind, people in (("readers", ("lasare", "namn")), ("names", ("namn",))):
        for number, who in enumerate(people):
            inside("htpasswd", *(["-c"] if number == 0 else []), "-b", "-B", f"/etc/nginx/diagonal-vast.{kind}", who,
                   "hemligt", stderr=subprocess.DEVNULL)
    return subprocess.Popen(["chroot", ROOT, "nginx", "-c", "/root/nginx.conf", "-g", "daemon off;"])


def files(folder):
    """Every file by its path, links followed, as a reader of the site meets them."""
    for place, _, names in os.walk(folder, followlinks=True):
        for name in names:
            yield os.path.relpath(os.path.join(place, name), folder)


def rights():
    """Who gets what."""
    count = 0
    for path in sorted(files(REPORTS)):
        address = urllib.parse.quote(path)
        nobody, reader, named = (get(address, who) for who in (None, "lasare", "namn"))
        if HIDDEN.search(path):
            check((nobody[0], reader[0], named[0]) == (404,) * 3, path, "is served", nobody[0], reader[0], named[0])
            continue
        count += 1
        check(nobody[0] == 401, path, "is served without a password:", nobody[0])
        check(reader[0] == (401 if NAMES.search(path) else 200), path, "for a reader:", reader[0])
        check(named[0] == 200, path, "for who may see names:", named[0])
        kind = mimetypes.guess_type(path)[0]
        if kind in ("text/html", "application/pdf", "image/svg+xml", "image/png"):
            check(named[1] == kind, path, "is served as", named[1])
        if path.endswith(".pdf"):
            check(named[2].startswith(b"%PDF-"), path, "is no PDF")
    check(get("status.json", "lasare")[1] == "application/json", "status.json")
    check(get("", "lasare")[0] == 200, "no page of its own at /")
    return count


def crawl(read, start="index.html"):
    """Follows every link from the first page; `read` gives the bytes at a path, or None."""
    pages, todo, links = {}, [start], 0
    while todo:
        path = todo.pop()
        if path in pages:
            continue
        content = read(path)
        check(content is not None, "nothing at", path)
        pages[path] = Links(content.decode("utf-8")) if content and path.endswith(".html") else None
        page = pages[path]
        if page is None:
            continue
        # The explorer alone is made by its script.
        if not path.endswith("explorer.html"):
            check(page.text > 500, path, "has nothing to read without its script:", page.text)
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme == "data":
                continue
            check(not parts.scheme and not parts.netloc and not parts.path.startswith("/"), path, "has a link that is not relative:", link)
            links += 1
            target = os.path.normpath(os.path.join(os.path.dirname(path), urllib.parse.unquote(parts.path))) if parts.path else path
            todo.append(target)
    for path, page in pages.items():
        for link in page.links if page else []:
            parts = urllib.parse.urlsplit(link)
            target = os.path.normpath(os.path.join(os.path.dirname(path), urllib.parse.unquote(parts.path))) if parts.path else path
            if parts.fragment and pages.get(target):
                check(urllib.parse.unquote(parts.fragment) in pages[target].ids, path, "leads to no place:", link)
    return len(pages), links


def shared_library():
    """Copied as the handbook tells, links followed: names that SharePoint takes, and links that lead somewhere."""
    with tempfile.TemporaryDirectory() as place:
        copy = place + "/copy"
        shutil.copytree(REPORTS, copy, ignore=lambda folder, names: [n for n in names if n[0] == "." or n.startswith("history.sqlite")])
        for path in files(copy):
            for name in path.split("/"):
                check(not re.search(r'["*:<>?|\\]', name) and name == name.strip() and not name.startswith("~$")
                      and "_vti_" not in name and name.lower() not in ("con", "prn", "aux", "nul", "desktop.ini"), "SharePoint does not take", path)
            check(len(path) < 300, "too long for SharePoint:", path)

        def read(path):
            whole = os.path.join(copy, path)
            return open(whole, "rb").read() if os.path.isfile(whole) else None
        return crawl(read)


def browser():
    """A browser without scripts, from the first page to the papers."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("NOT RUN: no browser was tried, for playwright is not installed")
        return
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        context = chromium.new_context(java_script_enabled=False, http_credentials={"username": "namn", "password": "hemligt"})
        page = context.new_page()
        for paper in ("board", "basis", "annex"):
            page.goto(BASE)
            page.click(f'a[href$="{paper}.html"] >> nth=0')
            page.wait_for_load_state()
            check(page.url.endswith(f"/{paper}.html") and len(page.inner_text("main, body >> nth=0")) > 1000, "browser:", page.url)
        chromium.close()
    print("site: read in a browser without scripts")


server = serve()
try:
    for _ in range(50):
        try:
            get("")
            break
        except OSError:
            time.sleep(0.1)
    count = rights()

    def fetched(path):
        status, _, content = get(urllib.parse.quote(path), "namn")
        return content if status == 200 else None
    pages, links = crawl(fetched)
    check(pages > 5 and links > 20, "few pages:", pages, links)
    print(f"site: {count} files with the rights told; {pages} pages and files reached, {links} links, all relative")
    pages, links = shared_library()
    print(f"site: copied, {pages} pages and files reached, {links} links")
    browser()
finally:
    server.send_signal(signal.SIGTERM)
    server.wait(10)
for fault in faults[:40]:
    print("FAILED:", fault, file=sys.stderr)
sys.exit(bool(faults))
