"""Writes the lists of Data/exempel-listor: an invented association that keeps lists in Excel and nothing else.

    python3 Tests/Example/lists.py FOLDER

Needs the standard library only. The same bytes each time. Municipalities are real and far apart, so that no association of
theirs exists; people are invented, and their surnames say so.
"""
import csv, datetime, io, os, random, sys
import workbook

FIRST = (
    "Anna Bo Cecilia David Elin Farid Greta Håkan Ingrid Jonas Karin Leif Maja Nils Olga Per Rut Sven Tove Ulf Åsa Örjan José "
    "Zoë Mona Stig Lena Pia Omar Ylva Kurt Siv Aino Tor Eva Jan Ida Axel Berit Rolf").split()
LAST = (
    "Påhittad Exempelström Provberg Testlund Fiktivsson Låtsasson Dummysjö Attrappgren Mönsterby Skissqvist Förlagsö Kopiander "
    "Utkastsson Sagolund Hittepåsson Låtsasberg Exempelsson Testgren Fantasiberg Modellqvist Provén Mallström Overkligsson "
    "Sagéus").split()
# A municipality, its address, and how large a staff it has: the smallest give several posts to one person.
PLACES = [
    ("Arvika", "arvika.se", 2), ("Boden", "boden.se", 2), ("Eksjö", "eksjo.se", 1), ("Falköping", "falkoping.se", 2),
    ("Hjo", "hjo.se", 0), ("Kalix", "kalix.se", 1), ("Oskarshamn", "oskarshamn.se", 2), ("Ronneby", "ronneby.se", 2),
    ("Söderhamn", "soderhamn.se", 1), ("Tranås", "tranas.se", 1)]
# The posts of a municipality, and whose they are too where the staff is small: in the smallest, with * in the middling as well.
POSTS = {
    "Kommunstyrelsens ordförande": "", "Kommunstyrelsens vice ordförande": "", "Socialnämndens ordförande": "",
    "Barn- och utbildningsnämndens ordförande": "", "Kommundirektör": "", "Socialdirektör": "", "Utbildningsdirektör": "",
    "Ekonomichef": "", "HR-chef": "", "IT-chef": "Ekonomichef", "Kommunikationschef": "*HR-chef", "Samhällsbyggnadschef": "",
    "Kultur- och fritidschef": "Utbildningsdirektör", "Näringslivschef": "*Kommundirektör", "Upphandlare": "*Ekonomichef",
    "Säkerhetssamordnare": "Samhällsbyggnadschef", "Digitaliseringsstrateg": "*IT-chef", "Miljöinspektör": "",
    "Dataskyddsombud": "*Arkivarie", "Arkivarie": "", "Folkhälsostrateg": "Kultur- och fritidschef",
    "Medicinskt ansvarig sjuksköterska": "", "Bibliotekarie": ""}


def people():
    """The holder of each post in each municipality: a dictionary from (municipality, post) to a person."""
    r = random.Random(19)
    names, holders = set(), {}
    for place, domain, size in PLACES:
        for post, other in POSTS.items():
            if other and size < 2 and (size == 0 or other.startswith("*")):
                continue
            while True:
                name = (r.choice(FIRST), r.choice(LAST))
                if name not in names:
                    break
            names.add(name)
            holders[place, post] = dict(first=name[0], last=name[1], place=place, domain=domain, post=post)
        for post, other in POSTS.items():
            if (place, post) not in holders:
                holder = other.lstrip("*")
                while (place, holder) not in holders:
                    holder = POSTS[holder].lstrip("*")
                holders[place, post] = holders[place, holder]
    # A name that is written in two ways, one that is nearly another's, two people of one name; two share an address, see mail.
    holders["Boden", "IT-chef"].update(first="Anna-Karin", last="Påhittad")
    holders["Falköping", "HR-chef"].update(first="Lars-Erik", last="Provberg")
    holders["Falköping", "Upphandlare"].update(first="Lars", last="Provberg")
    holders["Ronneby", "Arkivarie"].update(first="Karin", last="Testlund")
    holders["Arvika", "Bibliotekarie"].update(first="Karin", last="Testlund")
    return holders


HOLDERS = people()
TOWNS = [place for place, _, _ in PLACES]


def who(place, post):
    return HOLDERS[place, post]


def name(person):
    return f'{person["first"]} {person["last"]}'


def surname_first(person):
    return f'{person["last"]}, {person["first"]}'


def mail(person):
    if person["place"] == "Hjo" and person["post"] in ("Arkivarie", "Medicinskt ansvarig sjuksköterska"):
        return "kommunen@hjo.se"
    text = f'{person["first"]}.{person["last"]}@{person["domain"]}'.lower()
    return text.translate(str.maketrans("åäöéë", "aaoee"))


# 1. The register of the elected: one row for each assignment.

def register():
    """Rows of the register, as a system for the elected exports it."""
    r = random.Random(4)
    start, end = "2026-11-01", "2030-10-31"
    chair, vice = "Kommunstyrelsens ordförande", "Kommunstyrelsens vice ordförande"
    social, school = "Socialnämndens ordförande", "Barn- och utbildningsnämndens ordförande"
    bodies = [
        ("Förbundsdirektionen", [(t, chair) for t in TOWNS] + [(t, vice) for t in TOWNS[:9]]),
        ("Direktionens arbetsutskott", [("Falköping", chair), ("Boden", chair), ("Arvika", vice), ("Ronneby", chair), ("Kalix", chair)]),
        ("Kommunstyrelsernas presidier", [(t, p) for t in TOWNS[2:9] for p in (chair, vice)]),
        ("Socialnämndernas presidier", [(t, social) for t in TOWNS if t != "Kalix"]),
        ("Utbildningsnämndernas presidier", [(t, school) for t in TOWNS if t not in ("Boden", "Hjo")]),
        ("Gemensamma räddningsnämnden", [("Eksjö", vice), ("Tranås", chair), ("Oskarshamn", social), ("Ronneby", vice), ("Hjo", school)]),
        ("Beredningen för tillväxt", [("Söderhamn", chair), ("Kalix", vice), ("Boden", vice), ("Arvika", school), ("Tranås", social)])]
    party = {}
    rows = [["Efternamn", "Förnamn", "Parti", "Utsedd av", "Organ", "Uppdrag", "Fr.o.m.", "T.o.m."]]
    for body, seats in bodies:
        for number, (place, post) in enumerate(seats):
            p = who(place, post)
            role = "ordf." if number == 0 else "v. ordf." if number == 1 else "led."
            if body == "Förbundsdirektionen" and post == vice:
                role = "ers."
            if body == "Beredningen för tillväxt" and number == 4:
                role = "adj."
            until = "2027-06-30" if body == "Beredningen för tillväxt" else end
            party.setdefault(name(p), r.choice(["Röda", "Blå", "Gröna", "Gula"]))
            rows.append([p["last"], p["first"], party[name(p)], place + (" kommun" if number % 3 == 0 else ""), body, role, start, until])
    rows.append(["Vakant", "", "", "Tranås", "Förbundsdirektionen", "ers.", "", ""])
    rows.append(["Vakant", "", "", "Hjo", "Utbildningsnämndernas presidier", "led.", "", ""])
    return rows


# 2. The workbook: a sheet for each network of directors and managers, and one on which the working groups stand below each other.

DIRECTORS = [
    # sheet, post, leads, away, vacant, further members
    ("Kommundirektörsgruppen", "Kommundirektör", "Ronneby", [], [], []),
    ("Socialdirektörsgruppen", "Socialdirektör", "Oskarshamn", ["Hjo"], [], [("Ronneby", "Medicinskt ansvarig sjuksköterska", "adjungerad")]),
    ("Utbildningsdirektörer", "Utbildningsdirektör", "Arvika", [], [], []),
    ("Ekonomichefer", "Ekonomichef", "Falköping", ["Kalix"], ["Söderhamn"], [("Falköping", "Kommundirektör", "adjungerad")]),
    ("HR-chefer", "HR-chef", "Söderhamn", [], [], [("Boden", "Kommunikationschef", "ersättare")]),
    ("IT-chefer", "IT-chef", "Boden", [], [], [("Ronneby", "Digitaliseringsstrateg", "ersättare")]),
    ("Kommunikationschefer", "Kommunikationschef", "Arvika", ["Tranås", "Hjo"], ["Kalix"], []),
    ("Samhällsbyggnadschefer", "Samhällsbyggnadschef", "Tranås", [], [], [("Eksjö", "Miljöinspektör", "adjungerad")]),
    ("Kultur- och fritidschefer", "Kultur- och fritidschef", "Eksjö", ["Boden"], [], []),
    ("Näringslivschefer", "Näringslivschef", "Oskarshamn", ["Eksjö", "Hjo"], [], [("Kalix", "Kommunstyrelsens ordförande", "adjungerad")])]

GROUPS = [
    ("Styrgrupp för digitalisering", [
        ("Ronneby", "Kommundirektör", "ordförande"), ("Boden", "IT-chef", ""), ("Falköping", "Ekonomichef", ""),
        ("Oskarshamn", "Socialdirektör", ""), ("Arvika", "Utbildningsdirektör", "ersättare")]),
    ("Krisberedskapsgruppen", [
        ("Eksjö", "Säkerhetssamordnare", "sammankallande"), ("Tranås", "Säkerhetssamordnare", ""), ("Hjo", "Säkerhetssamordnare", ""),
        ("Kalix", "Säkerhetssamordnare", ""), ("Söderhamn", "Kommunikationschef", ""), ("Ronneby", "Säkerhetssamordnare", ""),
        ("Ronneby", "Arkivarie", "sekreterare")]),
    ("Projektgrupp gemensam löneservice", [
        ("Söderhamn", "HR-chef", "projektledare"), ("Falköping", "HR-chef", ""), ("Eksjö", "HR-chef", ""), ("Hjo", "Ekonomichef", "")]),
    ("Samverkansgrupp god och nära vård", [
        ("Oskarshamn", "Medicinskt ansvarig sjuksköterska", "sammankallande"), ("Ronneby", "Medicinskt ansvarig sjuksköterska", ""),
        ("Kalix", "Medicinskt ansvarig sjuksköterska", ""), ("Boden", "Folkhälsostrateg", ""), (None, "Tranås", "")]),
    ("Arbetsgrupp klimatanpassning", [
        ("Tranås", "Samhällsbyggnadschef", "sammankallande"), ("Arvika", "Miljöinspektör", ""), ("Eksjö", "Miljöinspektör", ""),
        ("Falköping", "Miljöinspektör", ""), ("Söderhamn", "Miljöinspektör", "")])]


def sheets():
    """The sheets of the workbook: name, rows, merged areas, whether it is hidden."""
    r = random.Random(7)
    made = [("Läs mig", [
        ["Nätverk och grupper i förbundet"], ["Revideras två gånger om året av kansliet. Senast 2026-11-02."],
        ["Ett blad för varje nätverk. Arbetsgrupperna står på ett eget blad."]], [], False)]
    for sheet, post, leads, away, vacant, more in DIRECTORS:
        rows = [[sheet], ["Kontakt på förbundet: kansliet"], [], ["Namn", "Kommun", "Titel", "Roll", "Fr.o.m.", "Anm."]]
        seats = [(t, post, "sammankallande" if t == leads else "") for t in TOWNS if t not in away] + more
        for place, title, role in seats:
            if place in vacant and title == post:
                rows.append(["Vakant", place, title, role, "", "rekrytering pågår"])
                continue
            p = who(place, title)
            since = datetime.date(r.randint(2016, 2025), r.randint(1, 12), 1)
            note = "tf till årsskiftet" if (sheet, place) == ("HR-chefer", "Eksjö") else ""
            rows.append([name(p), place, title, role, since, note])
        rows.append([f"Antal: {len(seats)}"])
        made.append((sheet, rows, ["A1:F1"], False))
    rows, merged = [["Arbetsgrupper, uppdaterad 2026-10-15"], [], ["Grupp", "Namn", "Kommun", "Uppdrag i gruppen", "Deltar sedan", ""]], ["A1:F1"]
    for group, seats in GROUPS:
        first = len(rows) + 1
        for number, (place, post, role) in enumerate(seats):
            above = group if number == 0 else ""
            if place is None:
                rows.append([above, "Vakant", post, role, "", ""])
                continue
            p = who(place, post)
            written = "Anna Karin Påhittad" if name(p) == "Anna-Karin Påhittad" else surname_first(p) if number % 2 else name(p)
            since = datetime.date(r.randint(2022, 2026), r.randint(1, 9), 15)
            # Of the two of one name the list does not say which.
            home = "" if p["last"] == "Testlund" and role == "sekreterare" else place
            rows.append([above, written, home, role, since, "OBS! Ny adress" if number == 2 else ""])
        merged.append(f"A{first}:A{len(rows)}")
        rows.append(["", f"Summa {len(seats)} st", "", "", "", ""])
    made.append(("Arbetsgrupper", rows, merged, False))
    made.append(("Listval", [["sammankallande"], ["ersättare"], ["adjungerad"]], [], True))
    return made


# 3. The cross table: a row for each person, a column for each network of a profession.

CROSSES = [
    # network, post, away, others with their sign
    ("Upphandlare", "Upphandlare", ["Boden"], [("Ronneby", "Ekonomichef", "E")]),
    ("Säkerhetssamordnare", "Säkerhetssamordnare", [], [("Boden", "Kommunikationschef", "x")]),
    ("Digitaliseringsstrateger", "Digitaliseringsstrateg", ["Kalix", "Söderhamn"], [("Oskarshamn", "IT-chef", "x"), ("Arvika", "Upphandlare", "E")]),
    ("Miljöinspektörer", "Miljöinspektör", ["Hjo"], []),
    ("Dataskyddsombud", "Dataskyddsombud", [], [("Falköping", "Digitaliseringsstrateg", "x")]),
    ("Arkivarier", "Arkivarie", ["Arvika"], []),
    ("Folkhälsostrateger", "Folkhälsostrateg", ["Tranås"], [("Falköping", "Bibliotekarie", "x")]),
    ("MAS-nätverket", "Medicinskt ansvarig sjuksköterska", ["Boden", "Eksjö"], []),
    ("Bibliotekarier", "Bibliotekarie", ["Hjo", "Kalix"], [])]


def crosses():
    """Rows of the cross table; one network has nobody yet."""
    networks = [c[0] for c in CROSSES] + ["Energirådgivare"]
    signs, order = {}, []
    for network, post, away, others in CROSSES:
        for place, title, sign in [(t, post, "x") for t in TOWNS if t not in away] + others:
            p = who(place, title)
            if name(p) + place not in signs:
                order.append(p)
                signs[name(p) + place] = {}
            signs[name(p) + place].setdefault(network, sign)
    order.sort(key=lambda p: (p["place"], p["last"], p["first"]))
    rows = [["Förnamn", "Efternamn", "Kommun", "Befattning", "E-post"] + networks]
    for p in order:
        own = signs[name(p) + p["place"]]
        first = p["first"].upper() if (p["place"], p["post"]) == ("Söderhamn", "Miljöinspektör") else p["first"]
        rows.append([first, p["last"], p["place"], p["post"], mail(p)] + [own.get(n, "") for n in networks])
    rows += [["", "", "", "", ""] + [""] * len(networks), ["x = deltar, E = ersättare", "", "", "", ""] + [""] * len(networks)]
    return rows


# What the association does in common, which no list of people tells: two small tables of the standard form.

INITIATIVES = [
    ("Gemensam löneservice", "Personal", "beslutat", "2025-03-01", "Falköping", "HR-chefer", "beslut i direktionen", ["HR-chefer", "Arkivarier"]),
    ("Säker digital kommunikation", "Digitalisering", "prövat", "2025-09-01", "Ronneby", "Kommundirektörsgruppen", "beslut i direktionen",
     ["Kommundirektörsgruppen", "Dataskyddsombud"]),
    ("Nära vård hemma", "Vård och omsorg", "prövat", "2024-11-01", "Oskarshamn", "Socialdirektörsgruppen", "beslut i direktionen",
     ["Socialdirektörsgruppen", "Folkhälsostrateger"]),
    ("Hållbar upphandling", "Upphandling", "beslutat", "2026-02-01", "Arvika", "Upphandlare", "beslut i direktionen",
     ["Samhällsbyggnadschefer", "Upphandlare"]),
    ("Läslov i alla kommuner", "Utbildning", "identifierat", "2026-04-01", "Eksjö", "Utbildningsdirektörer", "",
     ["Utbildningsdirektörer", "Bibliotekarier"]),
    ("Robust vattenförsörjning", "Säkerhet", "identifierat", "2026-05-01", "", "Gemensamma räddningsnämnden", "",
     ["Gemensamma räddningsnämnden", "Miljöinspektörer"])]


def initiatives():
    rows = [["id", "namn", "område", "steg", "sedan", "ägare", "nätverk", "uppdrag"]]
    links = [["initiativ", "nätverk"]]
    for number, (*cells, networks) in enumerate(INITIATIVES, 1):
        rows.append([f"s{number}"] + cells)
        links += [[f"s{number}", network] for network in networks]
    return rows, links


def text(folder, file, rows, encoding):
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    with open(os.path.join(folder, file), "wb") as stream:
        stream.write(out.getvalue().encode(encoding))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    text(folder, "Förtroendevalda.csv", register(), "cp1252")
    workbook.write(os.path.join(folder, "Nätverk och grupper.xlsx"), sheets())
    text(folder, "Yrkesnätverk.csv", crosses(), "utf-8-sig")
    table, links = initiatives()
    text(folder, "initiatives.csv", table, "utf-8-sig")
    text(folder, "initiative_networks.csv", links, "utf-8-sig")
