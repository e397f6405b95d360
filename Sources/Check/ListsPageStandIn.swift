import Lists
import Text
func listsPage(_ tables: ListTables, _ recipe: Recipe, dataset: String, _ language: Language) -> String { "" }
func adoptionSummary(_ tables: ListTables, _ recipe: Recipe, _ language: Language) -> String { "\(tables.networks.count) networks, \(tables.peopleCount) people" }
