// Columns of trust and of the parts of the self-test, round by round.

extension Column {
  package static let answersFirst = Column(
    "answers_first", "Svar då", "Answers then", .number(3), .people)
  package static let answersLast = Column(
    "answers_last", "Svar nu", "Answers now", .number(3), .people)
  package static let aspect = Column("aspect", "Vad", "What", .text)
  package static let designAnswers = Column(
    "design_answers", "Svar om organisation", "Answers on organisation", .number(3), .people)
  package static let firstRound = Column("first_round", "Första omgången", "First round", .text)
  package static let highFirst = Column(
    "high_first", "Osäkerhet då, till", "Interval then, to", .number(2))
  package static let highLast = Column(
    "high_last", "Osäkerhet nu, till", "Interval now, to", .number(2))
  package static let lastRound = Column("last_round", "Senaste omgången", "Latest round", .text)
  package static let lowFirst = Column(
    "low_first", "Osäkerhet då, från", "Interval then, from", .number(2))
  package static let lowLast = Column(
    "low_last", "Osäkerhet nu, från", "Interval now, from", .number(2))
  package static let meanFirst = Column("mean_first", "Medelvärde då", "Mean then", .number(1))
  package static let meanLast = Column("mean_last", "Medelvärde nu", "Mean now", .number(1))
  package static let outcomeAnswers = Column(
    "outcome_answers", "Svar om resultat", "Answers on outcome", .number(3), .people)
  package static let priorTrust = Column(
    "prior_trust", "Tillit sedan tidigare, av 5", "Prior trust, out of 5", .number(1), .mean,
    hiddenBy: [.priorTrustAnswers])
  package static let priorTrustAnswers = Column(
    "prior_trust_answers", "Svar om tillit", "Answers on trust", .number(3), .people)
  package static let processAnswers = Column(
    "process_answers", "Svar om process", "Answers on process", .number(3), .people)
  package static let roundFrom = Column("round_from", "Besvarat från", "Answered from", .text)
  package static let roundTo = Column("round_to", "Besvarat till", "Answered to", .text)
  package static let startAnswers = Column(
    "start_answers", "Svar om förutsättningar", "Answers on start", .number(3), .people)
  package static let trustChange = Column("change", "Ändring", "Change", .text)
  package static let trustfulMeetings = Column(
    "trustful_meetings", "Förtroendefulla möten, av 5", "Trusting meetings, out of 5", .number(1),
    .mean,
    hiddenBy: [.trustfulMeetingsAnswers])
  package static let trustfulMeetingsAnswers = Column(
    "trustful_meetings_answers", "Svar om möten", "Answers on meetings", .number(3), .people)
}
