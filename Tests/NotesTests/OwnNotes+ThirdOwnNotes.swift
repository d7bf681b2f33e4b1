// A page of data rather than code.

extension OwnNotes {
  /// A third round in the short hand of an office.
  /// `topics / risks :: text`, one note a line.
  static let thirdOwnNotes = """
    arbeitgeber :: Tel. Hr. Krause (Personal): kennt unser Angebot nicht, Infos zugemailt, ruft \
    zurück.
    arbeitgeber einarbeitung :: Kurzer Besuch in der Wäscherei, Kd. am Mangelplatz gesehen, \
    Vorarbeiterin lobt ihre Ruhe.
    arbeitgeber gesundheit / health :: Gemeinsam mit Kd. und Chef überlegt, wie er mit der \
    kaputten Hand weiter eingesetzt werden kann: erst mal Pforte.
    arbeitgeber :: Einwilligung für den AG-Kontakt hat er heute widerrufen, er regelt das \
    allein.
    arbeitgeber konflikt / conflictAtWork :: Kd. bittet mich, beim Küchenchef zu vermitteln, \
    Termin zu dritt am 9. im Restaurant.
    arbeitgeber kuendigung :: Chefin im Gespräch überzeugt, die Kündigung nicht auszusprechen, \
    neuer Versuch bis Ende des Monats.
    arbeitgeber betreuung :: Betrieb kommt ihr entgegen: darf den Dienst tauschen, wenn die Kita \
    zu hat.
    arbeitgeber :: AG nicht kontaktiert, Kundin sieht keinen Anlass und möchte es nicht.
    arbeitgeber anforderungen / overOrUnderload :: Laut Rücksprache mit der Objektleiterin zu \
    viele Nachreinigungen, zeigt ihm nochmal die Reihenfolge.
    betreuung / childcareOrCare :: Der Kleine verträgt die Krippe nicht, sie muss ihn fast \
    täglich früher holen.
    betreuung / childcareOrCare :: Vater nach Schlaganfall ein Pflegefall, er wäscht ihn vor der \
    Schicht.
    betreuung mobilitaet / childcareOrCare mobility :: Bringt erst beide Kinder in zwei \
    verschiedene Einrichtungen und verpasst dann den Bus.
    betreuung :: Schulkind geht jetzt allein nach Hause, das entspannt den Nachmittag.
    betreuung arbeitszeit / childcareOrCare workingHours :: Ab September nur Halbtagsplatz, \
    Vertrag sind 35 Stunden.
    betreuung / childcareOrCare :: Streik in den städtischen Kitas, diese Woche hat sie Urlaub \
    genommen, nächste weiß sie nicht weiter.
    betreuung finanzen / childcareOrCare wageOrContract :: Die Tagesmutter kostet mehr, als sie \
    in der Zeit verdient.
    weitervermittlung kuendigung / impendingTermination :: Werk macht Ende Juni zu. Mit ihm drei \
    Betriebe in der Nähe durchgegangen, Unterlagen gehen diese Woche raus.
    weitervermittlung :: Hat von einem anderen Hotel ein Angebot, 2 Euro mehr, überlegt noch.
    weitervermittlung :: Möchte irgendwann als Busfahrer arbeiten, bleibt vorerst im Lager.
    weitervermittlung kuendigung / impendingTermination :: Nahtloser Übergang geglückt: Montag \
    fängt sie bei der Konkurrenz an, hier Freitag Schluss.
    weitervermittlung befristung / fixedTerm :: Saison geht bis Oktober, für den Winter jetzt \
    schon etwas suchen.
    weitervermittlung arbeitszeit / workingHours :: 12 Wochenstunden reichen ihr nicht, Angebote \
    für eine zweite Putzstelle mitgenommen.
    befristung :: Festvertrag unterschrieben.
    befristung / fixedTerm :: Drei Monate hat er noch, dann läuft der Zeitvertrag aus, Chef sagt \
    nichts.
    befristung / fixedTerm :: Ob aus der Vertretungsstelle etwas Dauerhaftes wird, entscheidet \
    sich im Mai.
    befristung :: Über die Leihfirma drin, Übernahme zum 1.7. ist zugesagt.
    gesundheit / health :: Seit 2 Wochen AU, Schulter, OP im Mai.
    gesundheit / health :: Der Rauch in der Schweißerei setzt ihm zu, hustet viel.
    gesundheit :: Ist wieder auf den Beinen, Chef hat auf ihn gewartet.
    gesundheit arbeitgeber / health :: BEM-Einladung bekommen, fragt, ob er hinmuss. Erklärt, \
    Betriebsrat kann mit.
    gesundheit / psychosocial :: Schlechter Zustand, weint am Telefon, sagt sie könne morgen \
    nicht an die Kasse.
    gesundheit / addiction :: Ist mit Fahne zum Dienst erschienen, Schichtleiter hat ihn \
    heimgeschickt.
    gesundheit / health :: Hat sich beim Ausladen verhoben.
    gesundheit / psychosocial health :: Nimmt die Tabletten gegen die Psychose nicht mehr, fühlt \
    sich an der Maschine beobachtet.
    anforderungen / overOrUnderload :: Sie sagt, sie komme mit der Menge nicht klar, jeden Abend \
    bleibt etwas liegen.
    anforderungen :: Läuft fachlich gut, Kollegen fragen inzwischen ihn.
    anforderungen / overOrUnderload :: Könnte viel mehr, sortiert aber nur Schrauben.
    konflikt / conflictAtWork :: Die Stammleute lassen die Leiharbeiter spüren, dass sie nicht \
    dazugehören.
    konflikt / conflictAtWork :: Gast hat ihr an den Hintern gefasst, Chef sagt, sie soll sich \
    nicht so haben.
    konflikt :: Hat sich beim Kollegen entschuldigt, beide haben sich die Hand gegeben.
    konflikt / conflictAtWork :: Streit wegen Gebetspause.
    arbeitszeit / workingHours :: Zwischen Spät- und Frühdienst liegen nur acht Stunden.
    arbeitszeit :: Darf am Freitag früher gehen, holt die Zeit montags nach.
    arbeitszeit / workingHours :: Urlaubsantrag dreimal abgelehnt.
    mobilitaet / mobility :: Von der Haltestelle noch 3 km Landstraße ohne Gehweg, im Dunkeln \
    traut sie sich nicht.
    mobilitaet :: Hat jetzt ein altes Fahrrad von der Radstation, kommt damit gut hin.
    finanzen / wageOrContract :: Chef hat 200 Euro für ein zerbrochenes Regal einbehalten.
    finanzen :: Lohnzettel gemeinsam angesehen, Abzüge erklärt, passt.
    finanzen / wageOrContract :: Sagt, die Mehrarbeit tauche auf keinem Zettel auf.
    schulden / debt :: Hat die dritte Mahnung vom Energieversorger, will im Dienst nicht \
    angerufen werden.
    schulden netzwerk :: Insolvenz ist durch, Beraterin der Caritas begleitet noch bis \
    Jahresende, Arbeit lenkt ab.
    sprache / language :: Schreibt die Übergabe mit dem Handy-Übersetzer, dabei sind schon \
    Fehler passiert.
    sprache :: Im Betrieb wird viel Türkisch gesprochen, Verständigung kein Problem.
    qualifizierung / qualificationGap :: Die Schweißprüfung ist abgelaufen, bis zur Wiederholung \
    darf er nur heften.
    qualifizierung :: Ab Herbst berufsbegleitend zum Fachlageristen, Betrieb macht mit.
    motivation / motivation :: Hat zum zweiten Mal verschlafen, Wecker gekauft.
    motivation :: Steht hinter der Arbeit, auch wenn sie anstrengend ist.
    motivation / motivation :: Meint, für den Lohn müsse man sich nicht krumm machen.
    probezeit / probation :: Bis 15. läuft die Probe noch, Chefin will sich erst am letzten Tag \
    festlegen.
    kuendigung / impendingTermination :: Seit heute Hausverbot im Markt, Schlüssel musste sie \
    abgeben.
    kuendigung / impendingTermination :: Er solle sich nach etwas anderem umsehen, hat der \
    Meister gesagt.
    kuendigung / impendingTermination :: Hat einen Brief bekommen: Arbeitsverhältnis endet zum \
    15.
    kuendigung / impendingTermination :: Noch eine Verspätung und das war's, so der \
    Schichtleiter.
    kuendigung / impendingTermination :: Geht seit Mittwoch nicht mehr zur Arbeit und will auch \
    nicht zurück.
    kuendigung :: Chef hat die Drohung mit der Kündigung zurückgenommen.
    kuendigung :: Von den Entlassungen in der Nachbarabteilung ist er nicht betroffen.
    kuendigung / impendingTermination :: Zum zweiten Mal abgemahnt, diesmal wegen Rauchens im \
    Lager.
    kuendigung / impendingTermination :: Neuer Eigentümer übernimmt nur die halbe Belegschaft, \
    sie ist nicht dabei.
    kuendigung motivation / impendingTermination motivation :: Will zum Monatsende raus da, egal \
    was danach kommt.
    kuendigung / impendingTermination :: Auftraggeber springt ab, Chef hat allen Aushilfen schon \
    Bescheid gegeben, dass Ende März Feierabend ist.
    netzwerk / psychosocial :: Nach dem Tod der Tochter geht sie in die Trauergruppe, danach \
    fällt das Arbeiten leichter.
    netzwerk / housing :: Muss zum 1. aus der Werkswohnung, Fachstelle für Wohnungssicherung \
    eingeschaltet.
    netzwerk schulden / debt :: Konto gepfändet; Anlaufstelle genannt, Schuldnerberatung ruft \
    ihn an.
    einarbeitung :: Wurde heute fest einer Gruppe zugeteilt, fühlt sich da gut aufgehoben.
    einarbeitung / lackOfWorkExperience :: Acht Stunden am Stück ist er nicht gewohnt, war noch \
    nie länger als zwei Wochen irgendwo.
    einarbeitung :: Der erste Eindruck ist positiv, Pate hat ihm alles gezeigt.
    leistungsrecht :: Arbeitet seit 1.3., fragt, ab wann kein Geld mehr vom Jobcenter kommt.
    leistungsrecht :: Neue Lohnsteuerklasse, Auswirkungen auf die Anrechnung erklärt.
    leistungsrecht :: Kd. versteht nicht, warum ihr Weihnachtsgeld abgezogen wurde.
    leistungsrecht :: Umzug: Kaution nur als Darlehen, Angemessenheit geprüft.
    leistungsrecht unterlagen :: Für die Neuberechnung brauchen wir den neuen Arbeitsvertrag \
    wegen der Stundenerhöhung.
    leistungsrecht :: Elterngeld wird angerechnet, Freibetrag erläutert. Rückkehr in den Beruf \
    noch offen.
    unterlagen :: Krankmeldung für den Termin am 4. liegt vor.
    unterlagen :: Kopie Führerschein und Schulungsnachweis für die Akte.
    unterlagen :: Fragt, ob die Kündigung der Tagespflege reicht oder die Stadt eine Bestätigung \
    schicken muss.
    stellensuche :: Motiviert und pünktlich in der Maßnahme, Träger bietet Praktikum in der \
    Pflege an.
    stellensuche :: Keine Nachtschicht, kein Auto, sucht deshalb nur im Stadtgebiet.
    stellensuche :: Wegen Rücken keine schweren Tätigkeiten mehr, Vorschläge Pforte und Empfang \
    ausgehändigt.
    stellensuche :: Letzter Job endete mit Kündigung in der Probezeit, Ursachen für künftige \
    Bewerbungen besprochen.
    stellensuche :: Deutsch B1 reicht für die Bewerbung als Betreuungskraft nicht, Kurs ab \
    August.
    stellensuche :: Firma Bergmann lädt zum Kennenlernen ein, Fahrtkosten aus VB bewilligt.
    meldeversaeumnis :: Unentschuldigt gefehlt am 12., Anhörung läuft, angeblich Schicht \
    getauscht.
    meldeversaeumnis :: Gab an, die Einladung wegen der Arbeit nicht gelesen zu haben, wichtiger \
    Grund verneint.
    statistik :: Arbeitsaufnahme 1.5. Lagerhelfer eingetragen, Abgang gebucht.
    statistik :: Beim Datenabgleich fiel eine alte Beschäftigung auf, bereinigt.
    formalia :: Angebot Nachbetreuung erklärt, Bedenkzeit bis nächste Woche.
    formalia :: Wechsel der Betreuung zu Herrn Sahin, da umgezogen.
    formalia :: Schweigepflichtentbindung gegenüber der Schuldnerberatung unterschrieben.
    sonstiges :: Mann hat Kurzarbeit, sie macht sich Gedanken, sonst nichts.
    sonstiges :: Sucht für die Mutter einen Pflegedienst, Nummer vom Pflegestützpunkt gegeben, \
    selbst derzeit ohne Arbeit.
    sonstiges :: Fragt nach Anwalt wegen Führerscheinsache des Sohnes.
    :: Kd. auf Arbeit, nicht möglich zu sprechen, meldet sich in der Pause.
    :: Anruf bei Kd., Chef ging ran, später nochmal.
    :: Gespräch verlief gut, nichts Besonderes.
    :: Versuche am 3., 5. und 9. ohne Erfolg.
    :: Bittet um Termin nach 16 Uhr wegen Arbeit.
    :: Hat die Einladung erhalten und kommt.
    """
}
