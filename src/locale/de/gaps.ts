/** Gaps: titles, reasons, advice, and what is missing. */
export const gaps = {
  "gaps.missing_decision_maker.title": "Keine Entscheidungsperson",
  "gaps.missing_decision_maker.none":
    "Wer entscheidet, ist nicht bekannt: von {count|Person|Personen} mit bekannter Rolle hat niemand Budget oder Entscheidung",
  "gaps.missing_decision_maker.vacant":
    "Die entscheidende Stelle ist unbesetzt: {share%} der Entscheidung warten auf die Besetzung ({people|or})",
  "gaps.missing_decision_maker.doubtful":
    "Wer entscheidet, ist unsicher: nur zu {confidence%} sicher ist, dass {people} {people?entscheidet|entscheiden}",
  "gaps.missing_decision_maker.ask":
    "{contact} fragen, wer entscheidet; nach Ebene, Budget und Einfluss vielleicht {candidates|or}",
  "gaps.missing_decision_maker.find_out":
    "Herausfinden, wer entscheidet; nach Ebene, Budget und Einfluss vielleicht {candidates|or}",
  "gaps.missing_decision_maker.no_candidate": "Herausfinden, wer entscheidet: auf der Karte sieht niemand danach aus",
  "gaps.decision_maker_boss_unmapped.title": "Führungskraft einer Entscheidungsperson unbekannt",
  "gaps.decision_maker_boss_unmapped.unknown":
    "{people} {people?entscheidet|entscheiden}, aber wir wissen nicht, an wen {people?sie|diese Personen} {people?berichtet|berichten}: darüber könnte jemand das letzte Wort haben",
  "gaps.decision_maker_boss_unmapped.off_map":
    "{people} {people?entscheidet|entscheiden}, aber die Führungskraft fehlt auf der Karte: sie könnte das letzte Wort haben",
  "gaps.decision_maker_boss_unmapped.above_limit":
    "Niemand aus unserem Team ist in Kontakt mit {boss}, der Führungskraft von {people}; es geht um {amount}, mehr als die {limit}, die {people} zeichnen {people?darf|dürfen}",
  "gaps.decision_maker_boss_unmapped.no_limit":
    "Niemand aus unserem Team ist in Kontakt mit {boss}, der Führungskraft von {people}, und die Zeichnungsgrenze von {people} ist nicht bekannt (es geht um {amount})",
  "gaps.decision_maker_boss_unmapped.ask": "{people} fragen, wer darüber noch unterschreibt oder ob es dort endet",
  "gaps.decision_maker_boss_unmapped.meet": "{boss} kennenlernen und klären, wer {amount} freigibt",
  "gaps.decision_maker_boss_unmapped.whose_boss": "an wen {person} berichtet",
  "gaps.decision_maker_boss_unmapped.who_is": "wer „{text}“ ist",
  "gaps.missing_champion.title": "Kein Champion",
  "gaps.missing_champion.none":
    "Uns fehlt ein einflussreicher Champion: unter {count|Kontakt|Kontakten} ist niemand für uns, auf den die Entscheider hören",
  "gaps.missing_champion.little_influence":
    "Uns fehlt ein einflussreicher Champion: {person} kommt dem am nächsten, hat aber wenig Einfluss",
  "gaps.missing_champion.no_contact":
    "Uns fehlt ein einflussreicher Champion: {person} kommt dem am nächsten, aber niemand aus unserem Team ist in Kontakt",
  "gaps.missing_champion.build":
    "{person} zum Champion aufbauen; der Test: Kommt darüber ein Termin mit {deciders} zustande?",
  "gaps.missing_champion.win":
    "{person} entscheidet mit und sollte für uns sprechen: sonst ist niemand mit Einfluss als offen für uns bekannt",
  "gaps.missing_champion.nobody":
    "Jemanden finden, auf den {deciders} {deciders?hört|hören} und für den unser Erfolg ein Gewinn ist",
  "gaps.missing_champion.wanted": "jemand mit Einfluss, der für uns ist und mit uns in Kontakt steht",
  "gaps.champion_is_only_coach.title": "Champion ohne Einfluss",
  "gaps.champion_is_only_coach.weak":
    "{person} gilt als unser Champion, erreicht die Entscheidung aber kaum: {deciders} {deciders?hört|hören} dort selten hin, und der Anteil am Einfluss beträgt nur {share%}",
  "gaps.champion_is_only_coach.remedy": "{person} als Coach behalten und einen Champion aufbauen: {candidates|or}",
  "gaps.champion_is_only_coach.alone": "{person} als Coach behalten und einen Champion mit Einfluss suchen",
  "gaps.no_path_to_decision_maker.title": "Kein Weg zu einer Entscheidungsperson",
  "gaps.no_path_to_decision_maker.none":
    "Niemand, den wir kennen, führt zu {people} ({people?entscheidet|entscheiden})",
  "gaps.no_path_to_decision_maker.away":
    "{people} {people?entscheidet|entscheiden}, {people?ist|sind} aber abwesend und derzeit nicht zu treffen",
  "gaps.no_path_to_decision_maker.weak":
    "Unser bester Weg zu {person} (entscheidet) ist zu schwach, um darauf zu bauen: {route>}",
  "gaps.no_path_to_decision_maker.faint":
    "Unser eigener Kontakt zu {people} ({people?entscheidet|entscheiden}) ist zu schwach, um darauf zu bauen",
  "gaps.no_path_to_decision_maker.weak_step":
    "Unsere Wege zu {people} (entscheiden) sind zu schwach, um darauf zu bauen: alle hängen an {route>}",
  "gaps.no_path_to_decision_maker.far":
    "{people} {people?entscheidet|entscheiden} und {people?ist|sind} mehr als {limit|Station|Stationen} von uns entfernt",
  "gaps.buying_group_too_small.title": "Kleines Buying Center",
  "gaps.buying_group_too_small.employees":
    "Nur {total|Person|Personen} des Buying Centers {total?ist|sind} auf der Karte; in einem Unternehmen mit {count} Beschäftigten sind es meist {limit} oder mehr",
  "gaps.buying_group_too_small.amount":
    "Nur {total|Person|Personen} des Buying Centers {total?ist|sind} auf der Karte; bei dieser Summe sind es meist {limit} oder mehr",
  "gaps.buying_group_too_small.roles": "Herausfinden, wer noch mitwirkt; bisher unbesetzt: {roles|or}",
  "gaps.buying_group_too_small.others": "Herausfinden, wer noch an der Entscheidung mitwirkt",
  "gaps.hidden_influencer.title": "Verborgener Einfluss",
  "gaps.hidden_influencer.reason":
    "{person} hat {share%} des Einflusses ohne eine Rolle, die das zeigt: {listeners} {listeners?hört|hören} darauf",
  "gaps.hidden_influencer.remedy": "{person} als einflussreich behandeln: früh informieren und die Interessen klären",
  "gaps.figurehead.title": "Titel ohne Einfluss",
  "gaps.figurehead.reason":
    "{person} steht nach Titel und Befugnis auf Platz {rank} von {total}, hat aber nur {share%} des Einflusses",
  "gaps.figurehead.listens": "Hinter den Titel schauen: {person} hört auf {others}",
  "gaps.figurehead.remedy": "Hinter den Titel schauen: herausfinden, auf wen man statt auf {person} hört",
  "gaps.key_seat_vacant.title": "Wichtige Stelle unbesetzt",
  "gaps.key_seat_vacant.share":
    "Die Stelle „{person}“ ist unbesetzt: {share%} der Entscheidung hängen daran, wer sie bekommt",
  "gaps.key_seat_vacant.veto": "Die Stelle „{person}“ ist unbesetzt: Wer sie bekommt, hat ein Veto",
  "gaps.key_seat_vacant.veto_and_share":
    "Die Stelle „{person}“ ist unbesetzt: Wer sie bekommt, hat {share%} der Entscheidung und ein Veto",
  "gaps.key_seat_vacant.remedy": "Herausfinden, wer die Stelle „{person}“ besetzen wird, und früh das Gespräch suchen",
  "gaps.veto_not_secured.title": "Veto nicht abgesichert",
  "gaps.veto_not_secured.unknown": "{person} hat ein Veto, und wir kennen die Haltung nicht",
  "gaps.veto_not_secured.against": "{person} hat ein Veto und ist {stance}",
  "gaps.veto_not_secured.leaning": "{person} hat ein Veto und dürfte gegen uns tendieren",
  "gaps.veto_not_secured.not_agreed": "{person} hat ein Veto und noch nicht zugestimmt",
  "gaps.veto_not_secured.remedy": "Früh mit {person} sprechen, bevor ohne uns entschieden wird",
  "gaps.missing_required_role.title": "Erforderliche Rolle unbesetzt",
  "gaps.missing_required_role.reason":
    "{count} von {total} erforderlichen Rollen {count?ist|sind} besetzt ({share%} nach Gewicht); es fehlen: {roles}",
  "gaps.missing_required_role.candidates":
    "Klären, wer diese Rolle hat: {roles}; nach Ebene und Einfluss vielleicht {candidates|or}",
  "gaps.missing_required_role.find": "Klären, wer diese Rolle hat: {roles}",
  "gaps.missing_required_role.seat": "{role}",
  "gaps.missing_required_role.seat_or": "{role} (oder {roles|or})",
  "gaps.missing_required_role.seats": "{count} × {role}",
  "gaps.influencer_uncovered.title": "Einfluss ohne Kontakt",
  "gaps.influencer_uncovered.share":
    "{people} {people?hat|haben} {share%} des Einflusses, und niemand aus unserem Team ist in Kontakt",
  "gaps.influencer_uncovered.rank":
    "{people} steht beim Einfluss auf Platz {rank} von {total} ({share%}), und niemand aus unserem Team ist in Kontakt",
  "gaps.department_uncovered.title": "Abteilung ohne Kontakt",
  "gaps.department_uncovered.required": "Wir haben keine Kontakte in {department}, müssen dort aber vertreten sein",
  "gaps.department_uncovered.share": "Wir haben keine Kontakte in {department}: dort liegen {share%} des Einflusses",
  "gaps.department_uncovered.enter": "Über {person} den Einstieg in {department} finden",
  "gaps.department_uncovered.find": "Herausfinden, wer in {department} zählt",
  "gaps.department_uncovered.anyone": "jemand aus {department}",
  "gaps.level_uncovered.title": "Kein Gegenüber auf Augenhöhe",
  "gaps.level_uncovered.reason":
    "Niemand auf Augenhöhe aus unserem Team spricht mit {people} ({share%} des Einflusses)",
  "gaps.level_uncovered.assign": "{owner} und {person} auf Augenhöhe zusammenbringen",
  "gaps.level_uncovered.bring": "{owner} bitten, {second} als Gegenüber auf Augenhöhe für {person} einzubinden",
  "gaps.level_uncovered.find": "Ein Gegenüber für {people} benennen, etwa einen Executive Sponsor",
  "gaps.single_department_thread.title": "Alle Kontakte in einer Abteilung",
  "gaps.single_department_thread.reason":
    "Alle unsere aktiven Kontakte sind in {department}, aber {count} Abteilungen entscheiden mit",
  "gaps.single_department_thread.meet": "Einen zweiten Strang in {department} aufbauen: {person} treffen",
  "gaps.single_department_thread.find": "Einen zweiten Strang in einer anderen Abteilung aufbauen",
  "gaps.external_influencer_untapped.title": "Externer Einfluss ohne Kontakt",
  "gaps.external_influencer_untapped.share":
    "{person} hat von außen {share%} des Einflusses, und niemand aus unserem Team ist in Kontakt",
  "gaps.external_influencer_untapped.advises":
    "{person} berät von außen {deciders}, und niemand aus unserem Team ist in Kontakt",
  "gaps.purpose_uncovered.title": "Anliegen ohne Kontakt",
  "gaps.purpose_uncovered.reason": "Uns fehlt ein aktiver Kontakt für {purposes|or}",
  "gaps.purpose_uncovered.remedy": "Festlegen, wer aus unserem Team welchen Kontakt pflegt: für {purposes}",
  "gaps.no_owner.title": "Niemand bei uns zuständig",
  "gaps.no_owner.reason": "{people} {people?hat|haben} {share%} des Einflusses, und bei uns ist niemand zuständig",
  "gaps.no_owner.assign": "{owner} für {people} zuständig machen",
  "gaps.no_owner.find": "Eine Zuständigkeit für {people} festlegen",
  "gaps.relationship_gone_dark.title": "Kontakt eingeschlafen",
  "gaps.relationship_gone_dark.usual":
    "Unser letzter Kontakt mit {person} ist {days|Tag|Tage} her, üblich sind höchstens {limit|Tag|Tage}",
  "gaps.relationship_gone_dark.wanted":
    "Unser letzter Kontakt mit {person} ist {days|Tag|Tage} her; gewünscht ist mindestens alle {limit|Tag|Tage} ein Lebenszeichen",
  "gaps.relationship_gone_dark.several":
    "Der Kontakt ist eingeschlafen: {people}; mit {first} liegt er {days|Tag|Tage} zurück",
  "gaps.relationship_gone_dark.first": "Den Kontakt wieder aufnehmen, zuerst mit {first}: {people}",
  "gaps.relationship_gone_dark.remedy": "Den Kontakt mit {person} wieder aufnehmen",
  "gaps.relationship_gone_dark.by_channel": "Den Kontakt mit {person} wieder aufnehmen, am besten {channel}",
  "gaps.single_point_of_contact.title": "Nur ein Kontakt",
  "gaps.single_point_of_contact.only": "{person} ist unser einziger Kontakt: fällt er weg, kennen wir dort niemanden",
  "gaps.single_point_of_contact.all_through":
    "Alle {count} Kontakte erreichen {deciders} über eine einzige Person: {person}",
  "gaps.single_point_of_contact.both_through": "Beide Kontakte erreichen {deciders} über eine einzige Person: {person}",
  "gaps.single_point_of_contact.one_through": "Wir erreichen {deciders} nur über {person}",
  "gaps.single_point_of_contact.direct":
    "{deciders} {deciders?ist|sind} unser einziger Weg zur Entscheidung: sonst führt niemand, den wir kennen, dorthin",
  "gaps.single_point_of_contact.firm_through":
    "Alle unsere Wege zu {deciders} führen über ein einziges Unternehmen, {text}: {people}",
  "gaps.single_point_of_contact.firm_only":
    "Alle unsere Kontakte arbeiten für ein einziges Unternehmen, {text}: {people}; ohne es kennen wir dort niemanden",
  "gaps.single_point_of_contact.firm_second": "Einen Weg aufbauen, der nicht von {text} abhängt: {targets} treffen",
  "gaps.single_point_of_contact.firm_none": "Einen Weg aufbauen, der nicht von {text} abhängt",
  "gaps.single_point_of_contact.second": "Einen Weg um {person} herum aufbauen: {targets} treffen",
  "gaps.single_point_of_contact.none": "Einen Weg um {person} herum aufbauen",
  "gaps.single_owner.title": "Alles hängt an einer Person bei uns",
  "gaps.single_owner.share": "{owner} hält {share%} unseres Kontakts zu den wichtigen Personen",
  "gaps.single_owner.part": "Nur {owner} aus unserem Team hat einen Weg zu {deciders}",
  "gaps.single_owner.second": "{second} als zweite Betreuung dazuholen: beginnend mit {targets}",
  "gaps.single_owner.none": "Neben {owner} eine zweite Betreuung dazuholen",
  "gaps.articulation_person.title": "Unverzichtbare Verbindung",
  "gaps.articulation_person.deciders": "Ohne {person} verlieren wir den Weg zu {deciders}",
  "gaps.articulation_person.share":
    "Ohne {person} verlieren wir {count|Person|Personen} mit {share%} des erreichbaren Einflusses",
  "gaps.articulation_person.bypass": "Einen Weg um {person} herum aufbauen: {targets} treffen",
  "gaps.articulation_person.none": "Einen Weg um {person} herum aufbauen",
  "gaps.gatekeeper_on_every_path.title": "Gatekeeper auf jedem Weg",
  "gaps.gatekeeper_on_every_path.reason":
    "Jeder Weg von uns zu {deciders} führt über {person}, weiter unten in der Linie",
  "gaps.gatekeeper_on_every_path.meet": "{person} gewinnen oder einen Weg außen herum aufbauen: {targets} treffen",
  "gaps.gatekeeper_on_every_path.earn": "{person} gewinnen: außen herum führt kein Weg",
  "gaps.contact_departed_or_at_risk.title": "Kontakt weg oder gefährdet",
  "gaps.contact_departed_or_at_risk.left":
    "{person} ist ausgeschieden und gehörte zu dieser Entscheidung oder zu unseren Kontakten",
  "gaps.contact_departed_or_at_risk.left_on":
    "{person} ist am {date@} ausgeschieden und gehörte zu dieser Entscheidung oder zu unseren Kontakten",
  "gaps.contact_departed_or_at_risk.champion_left": "{person}, unser Champion, ist ausgeschieden",
  "gaps.contact_departed_or_at_risk.champion_left_on": "{person}, unser Champion, ist am {date@} ausgeschieden",
  "gaps.contact_departed_or_at_risk.leaving":
    "{person} scheidet aus und gehört zu dieser Entscheidung oder zu unseren Kontakten",
  "gaps.contact_departed_or_at_risk.leaving_on":
    "{person} scheidet am {date@} aus und gehört zu dieser Entscheidung oder zu unseren Kontakten",
  "gaps.contact_departed_or_at_risk.champion_leaving": "{person}, unser Champion, scheidet aus",
  "gaps.contact_departed_or_at_risk.champion_leaving_on": "{person}, unser Champion, scheidet am {date@} aus",
  "gaps.contact_departed_or_at_risk.transferred":
    "{person} wurde versetzt und gehört zu dieser Entscheidung oder zu unseren Kontakten",
  "gaps.contact_departed_or_at_risk.on_leave":
    "{person} ist abwesend und gehört zu dieser Entscheidung oder zu unseren Kontakten",
  "gaps.contact_departed_or_at_risk.risk":
    "{person} könnte gehen (Risiko {share%}) und gehört zu dieser Entscheidung oder zu unseren Kontakten",
  "gaps.contact_departed_or_at_risk.successor": "Die Nachfolge von {person} klären und den Kontakt am neuen Ort halten",
  "gaps.contact_departed_or_at_risk.handover": "{person} bitten, vor dem Abschied die Nachfolge vorzustellen",
  "gaps.contact_departed_or_at_risk.stand_in": "Klären, wer {person} vertritt",
  "gaps.contact_departed_or_at_risk.second":
    "Neben {person} einen zweiten Kontakt aufbauen, für den Fall eines Abschieds",
  "gaps.over_contacted.title": "Zu viel Kontakt",
  "gaps.over_contacted.share":
    "{person} bekommt {attention%} unserer Aufmerksamkeit, hat aber {share%} des erfassten Einflusses: {count|Kontakt|Kontakte} in {days} Tagen",
  "gaps.over_contacted.pace": "{person} wünscht {limit|Tag|Tage} Abstand und hört alle {days|Tag|Tage} von uns",
  "gaps.over_contacted.cool_off":
    "{person} hörte innerhalb unserer Ruhezeit von {limit|Tag|Tagen} wieder von uns: {count|Mal|Mal} in {days} Tagen",
  "gaps.over_contacted.shift": "Die nächsten Gespräche stattdessen mit {others} führen",
  "gaps.over_contacted.pause": "{person} eine Pause gönnen",
  "gaps.sidelined.title": "Zu wenig Kontakt",
  "gaps.sidelined.reason":
    "{person} hat {share%} des erfassten Einflusses und bekommt {attention%} unserer Aufmerksamkeit, weniger als {others}",
  "gaps.sidelined.none":
    "{person} hat {share%} des erfassten Einflusses und bekommt keine Aufmerksamkeit von uns, im Gegensatz zu {others}",
  "gaps.sidelined.remedy": "{person} zum nächsten Termin einladen",
  "gaps.advocate_unused.title": "Unterstützung nicht genutzt",
  "gaps.advocate_unused.reason":
    "{person} ist für uns und hat {share%} des Einflusses, aber wir haben seit {days} Tagen nicht gesprochen und nutzen den Kontakt nicht für Empfehlungen",
  "gaps.advocate_unused.introduction": "{person} bitten, uns mit {other} bekannt zu machen",
  "gaps.advocate_unused.talk": "{person} fragen, was an unserer Stelle zu tun wäre",
  "gaps.blocker_with_reach.title": "Gegenwind mit Einfluss",
  "gaps.blocker_with_reach.share": "{person} ist {stance} und hat {share%} des Einflusses",
  "gaps.blocker_with_reach.veto": "{person} ist {stance} und hat ein Veto",
  "gaps.blocker_with_reach.allies":
    "{person} mindestens neutral stimmen, mit Hilfe von {allies}, deren Wort dort zählt",
  "gaps.blocker_with_reach.talk":
    "Herausfinden, was {person} zu verlieren fürchtet, und darauf eingehen: neutral genügt",
  "gaps.unbalanced_support.title": "Einseitiger Rückhalt",
  "gaps.unbalanced_support.against":
    "Die Gruppe tendiert gegen uns, ganz gleich, wie die unbekannten Haltungen ausfallen",
  "gaps.unbalanced_support.person": "{person} allein trägt {share%} unseres Rückhalts",
  "gaps.unbalanced_support.department": "{department} allein trägt {share%} unseres Rückhalts",
  "gaps.unbalanced_support.widen": "Den Rückhalt verbreitern: {people} gewinnen",
  "gaps.unbalanced_support.find": "Den Rückhalt über die jetzigen Fürsprecher hinaus verbreitern",
  "gaps.stance_unknown.title": "Haltung unbekannt",
  "gaps.stance_unknown.share": "Bei {share%} der Entscheidung kennen wir die Haltung nicht: {people}",
  "gaps.stance_unknown.person":
    "Wir kennen die Haltung von {people} nicht, {people?einer Schlüsselperson|Schlüsselpersonen}",
  "gaps.stance_unknown.ask": "{people} nach der Meinung über uns fragen",
  "gaps.stance_unknown.ask_about": "Unseren Kontakt {contacts} fragen, wie {people} zu uns {people?steht|stehen}",
  "gaps.stance_unknown.ask_both":
    "Unseren Kontakt {contacts} fragen, wie {people} zu uns {people?steht|stehen}, und {others} auch nach der eigenen Meinung",
  "gaps.stance_unknown.find_out": "Herausfinden, wie {people} zu uns {people?steht|stehen}",
  "gaps.competitor_aligned.title": "Nahe am Wettbewerb",
  "gaps.competitor_aligned.leans":
    "{people} {people?hat|haben} {share%} des Einflusses und {people?neigt|neigen} zu {competitor}",
  "gaps.competitor_aligned.former":
    "{people} {people?hat|haben} {share%} des Einflusses und {people?war|waren} früher bei {competitor}",
  "gaps.competitor_aligned.remedy":
    "Herausfinden, was {people} an {competitor} {people?schätzt|schätzen}, und den Unterschied zeigen, mit Hilfe einer Vertrauensperson",
  "gaps.rivalry_across_decision.title": "Rivalität quer durch die Entscheidung",
  "gaps.rivalry_across_decision.pair": "{person} und {other} liegen im Streit, und die Entscheidung braucht beide",
  "gaps.rivalry_across_decision.sides":
    "{person} und {other} liegen im Streit, und {others} {others?bezieht|beziehen} darin Position; die Entscheidung braucht beide",
  "gaps.rivalry_across_decision.bridge":
    "Über {contact} gehen, dem Vertrauen beider Lager nach, und keine Seite beziehen",
  "gaps.rivalry_across_decision.neutral":
    "Zwischen {person} und {other} keine Seite beziehen und jemanden finden, den beide respektieren",
  "gaps.champion_in_losing_faction.title": "Champion im schwächeren Lager",
  "gaps.champion_in_losing_faction.small": "Unser Champion {person} steht bei Leuten mit nur {share%} des Einflusses",
  "gaps.champion_in_losing_faction.rival":
    "Unser Champion {person} liegt im Streit mit {deciders} ({deciders?entscheidet|entscheiden})",
  "gaps.champion_in_losing_faction.sponsor": "Im stärkeren Lager Unterstützung suchen, etwa bei {other}",
  "gaps.champion_in_losing_faction.find": "Unterstützung suchen, die nicht mit der Entscheidungsebene im Streit liegt",
  "gaps.key_tie_frustrated.title": "Beziehung unter Spannung",
  "gaps.key_tie_frustrated.like":
    "{person} und {other} verstehen sich, obwohl ihre Lager es nicht tun: solche Beziehungen kippen eher",
  "gaps.key_tie_frustrated.dislike":
    "{person} und {other} liegen im selben Lager im Streit: solche Beziehungen kippen eher",
  "gaps.key_tie_frustrated.watch":
    "{person} und {other} im Blick behalten und nicht darauf bauen, dass eine Seite für die andere spricht",
  "gaps.one_sided_relation.title": "Einseitige Beziehung",
  "gaps.one_sided_relation.cold":
    "{owners} {owners?schätzt|schätzen} {person}, aber das beruht nicht auf Gegenseitigkeit",
  "gaps.one_sided_relation.unaware":
    "{owners} {owners?schätzt|schätzen} {person}, was dort vielleicht nicht bekannt ist",
  "gaps.one_sided_relation.remedy": "Herausfinden, wie {person} wirklich zu uns steht, nicht über {owners|or}",
  "gaps.owner_blocked.title": "Widerstand aus den eigenen Reihen",
  "gaps.owner_blocked.reason":
    "{person} aus den eigenen Reihen arbeitet gegen {owners}, {owners?der|die} {people} {owners?betreut|betreuen}",
  "gaps.owner_blocked.talk":
    "Mit {person} sprechen, bevor außen etwas zugesagt wird: Was ginge für {person} verloren, und wie kann es gelingen?",
  "gaps.owner_blocked.boss": "Mit {person} klären, bevor außen etwas zugesagt wird, und {boss} um Rückendeckung bitten",
  "gaps.owners_at_odds.title": "Unsere eigenen Leute sind uneins",
  "gaps.owners_at_odds.each":
    "{person} und {other} aus den eigenen Reihen verstehen sich nicht, und beide betreuen dort Personen",
  "gaps.owners_at_odds.one":
    "{person} und {other} aus den eigenen Reihen verstehen sich nicht, und {person} betreut {people}",
  "gaps.owners_at_odds.both":
    "{person} und {other} aus den eigenen Reihen verstehen sich nicht, und beide haben mit {people} zu tun",
  "gaps.owners_at_odds.agree":
    "Vereinbaren, wer bei wem führt, damit {person} und {other} nicht Seite an Seite arbeiten müssen",
  "gaps.owners_at_odds.boss": "{boss} entscheiden lassen, wer bei wem führt: {person} oder {other}",
  "gaps.disliked_by_decider.title": "Bei jemandem, der entscheidet, unbeliebt",
  "gaps.disliked_by_decider.decides": "{person} entscheidet und versteht sich nicht mit {owners} aus unserem Team",
  "gaps.disliked_by_decider.veto": "{person} hat ein Veto und versteht sich nicht mit {owners} aus unserem Team",
  "gaps.disliked_by_decider.lead": "{other} bei {person} führen lassen, {owners} im Hintergrund halten",
  "gaps.disliked_by_decider.find": "In unserem Team jemanden suchen, der bei {person} führt, nicht {owners|or}",
  "gaps.benefit_mismatch.title": "Zustimmung gegen das eigene Interesse",
  "gaps.benefit_mismatch.loses":
    "{people} {people?gilt|gelten} als für uns, {people?verliert|verlieren} aber, wenn wir gewinnen",
  "gaps.benefit_mismatch.gains":
    "{people} {people?gilt|gelten} als für uns, {people?gewinnt|gewinnen} aber, wenn wir verlieren",
  "gaps.benefit_mismatch.remedy": "Klären, was {people} wirklich {people?will|wollen}, bevor wir darauf bauen",
  "gaps.loses_if_we_win.title": "Verliert, wenn wir gewinnen",
  "gaps.loses_if_we_win.unknown":
    "{people} {people?hat|haben} {share%} des Einflusses und {people?verliert|verlieren}, wenn wir gewinnen; die Haltung kennen wir nicht: mit Widerstand rechnen",
  "gaps.loses_if_we_win.known":
    "{people} {people?hat|haben} {share%} des Einflusses und {people?verliert|verlieren}, wenn wir gewinnen, {people?ist|sind} aber noch nicht gegen uns",
  "gaps.loses_if_we_win.remedy":
    "Mit {people} sprechen, bevor es Widerstand gibt: Was würde daraus einen Gewinn machen?",
  "gaps.map_stale_before_event.title": "Veraltete Karte vor einem Termin",
  "gaps.map_stale_before_event.reason":
    "In {days|Tag|Tagen} steht an: {event}; die Hälfte dessen, was die Karte zur Entscheidung sagt, ist älter als {limit|Tag|Tage}",
  "gaps.map_stale_before_event.remedy": "Die Karte vor dem {date@} durchgehen, beginnend mit {people}",
  "gaps.unknown_needs.title": "Interessen unbekannt",
  "gaps.unknown_needs.person": "Wir kennen {person} ({share%} des Einflusses), haben aber nicht erfasst: {facts}",
  "gaps.unknown_needs.people": "Wir kennen {people}, haben aber nicht erfasst, was sie jeweils brauchen",
  "gaps.unknown_needs.ask_people": "{people} nach dem jeweiligen Bedarf fragen, beginnend mit {first}: {facts}",
  "gaps.unknown_needs.account": "Die Ziele des Unternehmens sind nicht erfasst",
  "gaps.unknown_needs.objectives": "die Ziele des Unternehmens",
  "gaps.unknown_needs.ask": "{person} fragen und festhalten: {facts}",
  "gaps.unknown_needs.ask_account": "Nach den Zielen des Unternehmens fragen und sie festhalten",
  "gaps.pain_point_unanswered.title": "Problem nicht aufgegriffen",
  "gaps.pain_point_unanswered.people":
    "{facts?Ein Problem|Probleme} von {people} {facts?ist|sind} nicht aufgegriffen: {facts}",
  "gaps.pain_point_unanswered.account":
    "{facts?Ein Problem|Probleme} des Unternehmens {facts?ist|sind} nicht aufgegriffen: {facts}",
  "gaps.pain_point_unanswered.remedy": "Eine Zuständigkeit festlegen und es im nächsten Gespräch ansprechen",
  "gaps.pain_point_unanswered.pain": "„{text}“",
  "gaps.pain_point_unanswered.owner": "eine Zuständigkeit bei uns",
  "gaps.objection_open.title": "Offener Einwand",
  "gaps.objection_open.person": "Ein Einwand, der {people} betrifft, ist offen: {note}",
  "gaps.objection_open.old": "Ein Einwand ist seit {days|Tag|Tagen} offen: {note}",
  "gaps.objection_open.answer": "Darauf antworten oder sagen, bis wann",
  "gaps.relation_below_desired.title": "Beziehung unter dem Ziel",
  "gaps.relation_below_desired.reason": "{person} sieht in uns: {current}; unser Ziel: {desired}",
  "gaps.relation_below_desired.step": "Den nächsten Schritt mit {person} planen; Ziel: {desired}",
  "gaps.map_too_thin.title": "Karte zu dünn",
  "gaps.map_too_thin.people": "Nur {count|Person|Personen} beim Kunden {count?ist|sind} auf der Karte",
  "gaps.map_too_thin.nobody": "Vom Kunden ist niemand auf der Karte",
  "gaps.map_too_thin.share": "Die Karte erklärt nur {share%} des Einflusses",
  "gaps.map_too_thin.ask": "{contact} fragen, wer noch mitwirkt, und {people} ergänzen",
  "gaps.map_too_thin.complete": "Herausfinden, wer noch mitwirkt, und {people} ergänzen",
  "gaps.map_too_thin.start": "Herausfinden, wer an der Entscheidung mitwirkt",
  "gaps.reporting_cycle.title": "Berichtslinien im Kreis",
  "gaps.reporting_cycle.reason": "Die Berichtslinien laufen im Kreis: {route>}",
  "gaps.reporting_cycle.remedy": "Klären, an wen {person} berichtet: diese Linie ist die zweifelhafteste",
  "gaps.orphan_in_hierarchy.title": "Allein im Organigramm",
  "gaps.orphan_in_hierarchy.reason":
    "{people} {people?steht|stehen} allein im Organigramm: niemand darüber, niemand darunter und nicht an der Spitze",
  "gaps.orphan_in_hierarchy.remedy": "Klären, an wen {people} {people?berichtet|berichten}",
  "gaps.orphan_in_hierarchy.boss": "an wen {person} berichtet",
  "gaps.implausible_level.title": "Ebene passt nicht zur Berichtslinie",
  "gaps.implausible_level.reason":
    "{person} ist auf Ebene {level}, nicht unter der Führungskraft {boss} auf Ebene {limit}",
  "gaps.implausible_level.remedy": "Die Ebene von {person} oder die Berichtslinie prüfen",
  "gaps.critical_fact_weak.title": "Wichtige Angabe unsicher",
  "gaps.critical_fact_weak.reason": "Was bei {person} zählt, ist nicht gut bekannt: {facts}",
  "gaps.critical_fact_weak.doubtful": "{facts} (nur zu {confidence%} sicher)",
  "gaps.critical_fact_weak.old": "{facts} ({days|Tag|Tage} alt)",
  "gaps.critical_fact_weak.remedy": "Bei {person} prüfen: {facts}",
  "gaps.custom.title": "{text}",
  "gaps.custom.reason": "{text}",
  "gaps.custom.remedy": "Dem Rat der eigenen Regel folgen",
  "gaps.wishes.except":
    "{advice}; {people} dabei auslassen, {people?da kein Kontakt gewünscht ist|da sie keinen Kontakt wünschen}",
  "gaps.wishes.through":
    "{people} {people?wünscht|wünschen} keinen Kontakt: über {contacts} gehen, deren Wort dort zählt",
  "gaps.wishes.alone":
    "{people} {people?wünscht|wünschen} keinen Kontakt: das achten und von anderen erfahren, was geht",
  "gaps.meet.introduce": "{contact} bitten, {owner} mit {people} bekannt zu machen",
  "gaps.meet.introduce_us": "{contact} bitten, uns mit {people} bekannt zu machen",
  "gaps.meet.introduce_through": "{contact} bitten, {owner} über {through} mit {people} bekannt zu machen",
  "gaps.meet.introduce_us_through": "{contact} bitten, uns über {through} mit {people} bekannt zu machen",
  "gaps.meet.talk": "Ein erstes Gespräch zwischen {owner} und {people} ansetzen",
  "gaps.meet.talk_us": "Ein erstes Gespräch mit {people} ansetzen",
  "gaps.meet.find": "Einen Weg zu {people} finden: niemand, den wir kennen, führt dorthin",
  "gaps.missing.decider": "wer entscheidet: eine Rolle oder ein Gewicht",
  "gaps.missing.decider_amount": "der Betrag des Ziels",
  "gaps.missing.boss_contact": "ob wir mit den Führungskräften der Entscheider in Kontakt sind",
  "gaps.missing.contacts": "mit wem wir in Kontakt sind: Beziehungen, Gespräche oder Abdeckung",
  "gaps.missing.role": "irgendeine Rolle",
  "gaps.missing.veto": "wer ein Veto hat",
  "gaps.missing.size": "die Zahl der Beschäftigten oder der Betrag des Ziels",
  "gaps.missing.stance": "irgendeine Haltung zu uns",
  "gaps.missing.influential_stance": "die Haltung der Personen mit Einfluss",
  "gaps.missing.listening": "wer auf wen hört, über die Berichtslinien hinaus",
  "gaps.missing.champion_listening": "wen der Champion beeinflusst",
  "gaps.missing.our_people": "mindestens zwei Personen aus unserem Team",
  "gaps.missing.reporting_lines": "wer an wen berichtet",
  "gaps.missing.department": "irgendeine Abteilung",
  "gaps.missing.contact_department": "die Abteilung unserer Kontakte",
  "gaps.missing.level": "irgendeine Ebene",
  "gaps.missing.contact_level": "die Ebene unserer Kontakte",
  "gaps.missing.our_level": "die Ebene von jemandem aus unserem Team",
  "gaps.missing.purposes": "wofür unsere Kontakte da sind",
  "gaps.missing.last_contact": "wann wir zuletzt mit jemandem Kontakt hatten",
  "gaps.missing.contact_date": "wann der letzte Kontakt war",
  "gaps.missing.recent_interactions": "unsere Gespräche der letzten 90 Tage",
  "gaps.missing.departures": "wer geht oder gehen könnte",
  "gaps.missing.feelings": "wer wen mag, wem vertraut oder wem entgegensteht",
  "gaps.missing.feelings_among_us": "wie unser Team miteinander auskommt",
  "gaps.missing.our_feelings": "wie unser Team zu Personen beim Kunden steht",
  "gaps.missing.feelings_for_us": "was diese Person von unserem Team hält",
  "gaps.missing.competitor_leaning": "wer zum Wettbewerb neigt oder dort gearbeitet hat",
  "gaps.missing.impact": "was Gewinn oder Verlust für die Einzelnen bedeutet",
  "gaps.missing.events": "kommende Verlängerungen und Projekte",
  "gaps.missing.fact_dates": "seit wann die Angaben bekannt sind",
  "gaps.missing.notes": "Notizen über Gesagtes",
  "gaps.missing.pain_points": "was das Unternehmen oder Einzelne belastet",
  "gaps.missing.desired_relation": "was wir für die Einzelnen sein wollen",
  "gaps.missing.current_relation": "was wir für diese Person sind",
  "gaps.benchmark.departures":
    "80 % im Vertrieb haben erlebt, dass ein Geschäft sich verzögerte oder verloren ging, weil ein Kontakt wegfiel",
  "gaps.benchmark.group_size": "an einer komplexen Anschaffung wirken typischerweise 6 bis 10 Entscheider mit",
  "gaps.benchmark.functions": "zu einem Buying Center gehören 5 bis 16 Personen aus bis zu 4 Funktionen",
  "gaps.benchmark.externals": "an einer typischen Anschaffung wirken 13 interne und 9 externe Personen mit",
  "gaps.benchmark.bridges": "neun von zehn Brückenbeziehungen bestehen ein Jahr später nicht mehr",
} as const;
