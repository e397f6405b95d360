// Columns of agreements: what ends, what is to be reviewed, and who hosts collaborations.

extension Column {
  package static let daysToEnd = Column(
    "days_to_end", "Dagar till slutdagen", "Days to the end", .number(0), .open)
  package static let daysToNotice = Column(
    "days_to_notice", "Dagar till uppsägning", "Days to notice", .number(0), .open)
  package static let daysToReview = Column(
    "days_to_review", "Dagar till översyn", "Days to review", .number(0), .open)
  package static let isRunning = Column(
    "is_running", "Räknas som pågående", "Counted as ongoing", .flag)
  package static let endsSoon = Column("ends_soon", "Löper ut snart", "Ends soon", .flag)
  package static let noticeSoon = Column(
    "notice_soon", "Uppsägning snart", "Notice soon", .flag)
  package static let reviewOverdue = Column(
    "review_overdue", "Översyn försenad", "Review overdue", .flag)
  package static let lacksAgreement = Column(
    "no_agreement", "Avtal saknas i listan", "No agreement in the list", .flag)
  package static let isOpenEnded = Column(
    "open_ended", "Varken slutdag eller översyn", "Neither end date nor review", .flag)
  package static let statedStatus = Column(
    "stated_status", "Listans läge", "Status in the list", .text)
  package static let contradicts = Column(
    "contradicts", "Läge och datum säger emot varandra", "Status and dates contradict", .flag)
  package static let lastDecision = Column(
    "last_decision", "Senaste beslut", "Latest decision", .text)
  package static let signs = Column("signs", "Varningstecken", "Warning signs", .number(0), .open)
  package static let sign = Column("sign", "Tecken", "Sign", .text)
  package static let fromTable = Column("from_table", "Finns i", "Found in", .text)
  package static let rowSays = Column("row", "Vad raden säger", "What the row says", .text)

  package static let hostedGroup = Column("group", "Samarbeten", "Collaborations", .text)
  package static let takesPart = Column(
    "takes_part", "Deltar i", "Takes part in", .number(0), .open)
  package static let hostsOther = Column(
    "hosts_other", "Värd, övriga samarbeten", "Hosts, other collaborations", .number(0), .open)
  package static let hostsOperations = Column(
    "hosts_operations", "Värd, gemensam drift", "Hosts, joint operations", .number(0), .open)
  package static let hostsUntold = Column(
    "hosts_untold", "Värd, slag inte angivet", "Hosts, kind not stated", .number(0), .open)
  package static let expectedOther = Column(
    "expected_other", "Övriga, om parterna delade lika", "Others, if shared equally",
    .number(1), .open)
  package static let hostings = Column("hostings", "Värdskap", "Hostings", .number(0), .open)
  package static let hostingOrganisations = Column(
    "hosting_organisations", "Organisationer som är värdar", "Organisations that host",
    .number(0), .open)
  package static let hostingHHI = Column(
    "hosting_hhi", "Herfindahls index", "Herfindahl index", .number(2), .open)
  package static let hostingEffective = Column(
    "hosting_effective", "Motsvarar organisationer med lika många",
    "Equals organisations with equal numbers", .number(1), .open)
}
