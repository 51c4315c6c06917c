/** Warnings, assumptions and errors. */
export const issues = {
  "issues.unknown_person": "unbekannte Person {value}{clauses_}",
  "issues.unknown_person.no_influence":
    "{value} hat hier keinen Einfluss: Einfluss haben nur Personen des Kunden und Externe, die nicht ausgeschieden sind",
  "issues.unknown_person.not_our_team": 'erwartet wird jemand aus unserem Team (side "us"), nicht {value}',
  "issues.unknown_goal": "unbekanntes Ziel {value}{clauses_}",
  "issues.unknown_competitor": "unbekannter Wettbewerber {value}{clauses_}",
  "issues.unknown_source": "unbekannte Quelle {value}{clauses_}",
  "issues.unknown_department": "unbekannte Abteilung {value}{clauses_}",
  "issues.duplicate_id": "doppelte ID {value} (zuerst bei {at})",
  "issues.duplicate_id.stake": "zweiter Eintrag zu {value} (zuerst bei {at})",
  "issues.duplicate_id.taken": "doppelte ID {value} (eine andere ID wählen oder den vorhandenen Eintrag ändern)",
  "issues.own_successor": "{value} kann nicht auf sich selbst folgen (jemand anderen oder niemanden nennen)",
  "issues.unknown_relationship": "unbekannte Beziehung {value}{clauses_}",
  "issues.not_settable.identity": "{field} lässt sich nicht ändern (Person entfernen und neu anlegen)",
  "issues.not_settable.person": "{field} lässt sich nicht leeren (alle Personen haben diese Angabe)",
  "issues.not_settable.stake": "{field} lässt sich nicht leeren (alle Einträge haben diese Angabe)",
  "issues.too_large.people": "{count} Personen nach diesen Änderungen (Grenze {limit}; options.limits.people erhöhen)",
  "issues.too_large.relationships":
    "{count} Beziehungen nach diesen Änderungen (Grenze {limit}; options.limits.relationships erhöhen)",
  "issues.too_large.interactions":
    "{count} Interaktionen nach diesen Änderungen (Grenze {limit}; options.limits.interactions erhöhen)",
  "issues.unknown_id": "Notiz zu unbekannter ID {value}{clauses_}",
  "issues.unknown_field.person": "unbekanntes Feld {value} einer Person{clauses_}",
  "issues.unknown_field.stake": "unbekanntes Feld {value} eines Eintrags im Ziel{clauses_}",
  "issues.duplicate_email": "diese E-Mail-Adresse steht auch bei {at} (zweimal dieselbe Person?)",
  "issues.self_tie": "Beziehung {value} von {name} zu sich selbst (nicht gezählt; weglassen)",
  "issues.repeated_tie":
    "gleiche Enden, Art und Ziel wie {at} (eine Beziehung genügt, außer sie gelten zu verschiedenen Zeiten)",
  "issues.too_few_participants.none": "niemand hat teilgenommen (nicht gezählt; beide Seiten angeben)",
  "issues.too_few_participants.one": "nur eine Person hat teilgenommen (nicht gezählt; beide Seiten angeben)",
  "issues.top_reports_to":
    "{name} berichtet an {otherName}, laut isTop steht aber niemand darüber (eins von beiden streichen)",
  "issues.implausible_level":
    "Ebene {level} liegt nicht unter der Führungskraft: {name} berichtet an {otherName}, Ebene {otherLevel} (0 ist ganz oben)",
  "issues.reversed_span.gap": "{days} Tage sind weniger als minGapDays {limit} (vertauscht?)",
  "issues.reversed_span.dates": "{value} liegt vor {field} {otherValue} (vertauscht?)",
  "issues.self_report": "{name} berichtet an sich selbst (reportsTo weglassen oder isTop setzen)",
  "issues.self_report.dotted_line": "{name} hat eine fachliche Linie zu sich selbst (weglassen)",
  "issues.reporting_cycle": "Berichtslinien laufen im Kreis: {circle} (eine dieser Linien streichen)",
  "issues.department_cycle": "Abteilungen laufen im Kreis: {circle} (eine parentId streichen)",
  "issues.department_cycle.self": "Abteilung {name} ist sich selbst übergeordnet (parentId weglassen)",
  "issues.role_contradicts_stance.champion":
    "Champion mit Haltung {value} (ein Champion ist für uns: Rolle oder Haltung prüfen)",
  "issues.role_contradicts_stance.blocker":
    "Blocker mit Haltung {value} (ein Blocker ist gegen uns: Rolle oder Haltung prüfen)",
  "issues.invalid_graph": "erwartet wird ein graphology-Graph, nicht {value}",
  "issues.invalid_graph.strength": "erwartet wird eine endliche Zahl ab 0 oder {codes}, nicht {value}",
  "issues.invalid_graph.sign": "erwartet wird 1 oder -1, nicht {value}",
  "issues.invalid_graph.weight":
    "die Kanten tragen „weight“ und keine „strength“: mit {codes} wird das Gewicht gelesen, mit null an dieser Stelle zählen alle Verbindungen gleich",
  "issues.invalid_graph.reserved":
    "ein einfacher graphology-Graph kann keine Beziehungen eines Knotens namens {value} halten, den jedes Objekt hat: eine andere ID wählen",
  "issues.missing.kind": 'fehlt (erwartet wird eine Art wie "communicates", "advises" oder "reports_to")',
  "issues.missing.kinds":
    'keine der {count} Kanten hat das Attribut "kind" (erwartet wird eine Art wie "communicates", "advises" oder "reports_to")',
  "issues.missing.attribute": "fehlt: setzen mit {codes}",
  "issues.unknown_value.kind": "unbekannte Art {value} (möglich: {codes})",
  "issues.unknown_value.kind_nearest": "unbekannte Art {value} (am nächsten: {nearest})",
  "issues.undirected_edge":
    "{count|ungerichtete Kante|ungerichtete Kanten} einer Art mit Richtung: von der Quelle zum Ziel gelesen",
  "issues.second_manager":
    "{name} berichtet an {value} und an {otherValue}; die erste Linie wurde behalten (dotted_line für weitere)",
  "issues.dropped_person": "kein Knoten {value}: Verweise auf diese Person wurden weggelassen aus {codes}",
  "issues.later_than_as_of":
    "{count|Beziehung oder Interaktion|Beziehungen oder Interaktionen} und Angaben zu {total|Person|Personen} liegen nach {value}: behalten, nicht gezählt",
  "issues.other_goals_left_out":
    "{count|Beziehung oder Interaktion gehört|Beziehungen oder Interaktionen gehören} zu anderen Zielen und {count?wurde|wurden} weggelassen",
  "issues.other_goals_left_out.all":
    "{count|Beziehung oder Interaktion gehört|Beziehungen oder Interaktionen gehören} zu einzelnen Zielen und {count?wurde|wurden} weggelassen",
  "issues.large_interactions_left_out":
    "{count|Interaktion|Interaktionen} mit mehr als {limit} Teilnehmenden weggelassen: so viele auf einmal sagen nichts über einzelne Paare",
  "issues.inferred_level":
    "{count|Ebene ist|Ebenen sind} aus Titeln geschätzt; level oder reportsTo angeben, wo es darauf ankommt",
  "issues.old_reporting_line":
    "{count|Berichtslinie wurde|Berichtslinien wurden} vor mehr als {days} Tagen zuletzt bestätigt: prüfen",
  "issues.consultant_not_external":
    "{count|Person|Personen}, die nicht als extern gelten, aber für jemanden beratend tätig sein sollen: trotzdem gezählt",
  "issues.several_goals":
    "{count} Ziele: gelesen werden nur Angaben zum ganzen Account; für die Karte eines Ziels goalId angeben",
  "issues.observations_disagree.mean":
    "{count} Beobachtungen zu {field} weichen ab; verwendet wird der gewichtete Mittelwert",
  "issues.observations_disagree.majority":
    "{count} Beobachtungen zu {field} weichen ab; verwendet wird die gewichtete Mehrheit",
  "issues.implied_role": "entscheidet uns gegenüber: zur Hälfte als Entscheider/in gewertet",
  "issues.implied_stance.champion": "keine Haltung angegeben: als Champion mit {value} gewertet",
  "issues.implied_stance.blocker": "keine Haltung angegeben: als Blocker mit {value} gewertet",
  "issues.formal_only":
    "nur Berichtslinien sind bekannt: der Einfluss folgt dem Organigramm; ergänzen, wer wen beeinflusst oder berät",
  "issues.log_only":
    'allein aus Interaktionen stammen {share%} dessen, was darüber bekannt ist, wer auf wen hört: engine "katz" versuchen oder ergänzen, wer wen beeinflusst oder berät',
  "issues.log_engine":
    "diese Karte besteht aus Protokollen ({share%} dessen, was darüber bekannt ist, wer auf wen hört): der Einfluss zählt, wem geschrieben wird; ergänzen, wer wen beeinflusst oder berät",
  "issues.no_decision_rights":
    "weder Rollen noch Ebenen sind bekannt: alle zählen als eine Stimme; Rollen, Titel oder reportsTo ergänzen",
  "issues.no_decision_maker":
    "wer entscheidet, ist nicht bekannt: nach Ebenen verteilt; der Person, die entscheidet, eine Rolle geben",
  "issues.betweenness_estimated": "mehr als {limit} Personen: die Betweenness ist aus {limit} davon geschätzt",
  "issues.no_team":
    "über unsere Kontakte ist nichts bekannt: unsere Leute und ihre Gespräche ergänzen, oder coverage und ownerId",
  "issues.no_feelings":
    "keine Gefühle zwischen Personen sind bekannt: niemand gehört zu einem Lager; Bündnisse, Rivalitäten und Vertrauen ergänzen",
  "issues.mixed_feelings":
    "{count|Person empfindet|Personen empfinden} für jemanden Zuneigung und Feindseligkeit zugleich ({person} für {other}): sie heben sich auf; prüfen, was noch gilt",
  "issues.opposite_feelings":
    "{count|Paar empfindet|Paare empfinden} gegensätzlich füreinander ({person} und {other}): beide Seiten werden summiert",
  "issues.one_sided_feelings":
    "{count} von {total|Beziehung|Beziehungen} mit Gefühlen {count?ist|sind} nur von einer Seite bekannt: die andere Seite klären",
  "issues.factions_not_proven": "es kann eine bessere Einteilung in Lager geben",
  "issues.factions_not_proven.bound":
    "es kann eine bessere Einteilung in Lager geben; keine hat weniger Frustration als {low}",
  "issues.several_divisions":
    "{count|andere Einteilung passt|andere Einteilungen passen} ebenso gut: siehe alternatives",
  "issues.different_versions":
    "Bewertungen der Modellversionen {value} und {otherValue} sind nicht vergleichbar; beide Accounts neu bewerten",
  "issues.unknown_account": "unbekannter Account {value}{clauses_}",
  "issues.unknown_position": "unbekannte Position {value}{clauses_}",
  "issues.duplicate_id.position": "die Position {value} hat die ID einer Person (bei {at}; eine andere ID wählen)",
  "issues.duplicate_id.company": "das Unternehmen {value} hat die ID des Accounts selbst (weglassen)",
  "issues.taken_word": "das Wort {value} hat bereits eine Bedeutung (ein anderes wählen)",
  "issues.reporting_cycle.positions": "Positionen berichten im Kreis: {circle} (ein reportsTo streichen)",
  "issues.company_cycle": "Unternehmen sind einander im Kreis übergeordnet: {circle} (eine parentAccountId streichen)",
  "issues.two_holders": "{name} und {otherName} haben die Position {value} zur selben Zeit (es zählt, wer zuletzt kam)",
  "issues.unknown_gap": "keine offene Lücke {value}{clauses_}",
  "issues.hint.not_in_accounts": "(nicht in accounts)",
  "issues.hint.nearest": "(am nächsten: {nearest})",
  "issues.hint.not_on_map": "(nicht auf der Karte)",
  "issues.hint.not_in_departments": "(nicht in departments)",
  "issues.hint.not_used": "(nicht verwendet)",
} as const;
