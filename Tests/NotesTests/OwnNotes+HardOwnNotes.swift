// A page of data rather than code.

extension OwnNotes {
  /// Notes that speak of work and are about something else, and a few denials.
  /// `topics / risks :: text`, one note a line.
  static let hardOwnNotes = """
    leistungsrecht :: Einkommen schwankt wegen Schichtzulagen, daher bleibt es bei vorläufiger \
    Bewilligung.
    leistungsrecht :: Fragt, ob Trinkgeld angegeben werden muss. Ja, wird monatlich angerechnet.
    leistungsrecht :: Urlaubsgeld im Juni führt zu Überzahlung, Aufrechnung erklärt.
    leistungsrecht :: Wegen Arbeitgeberwechsel neuer vorläufiger Bescheid, Differenz wird später \
    verrechnet.
    leistungsrecht :: Pfändung der Leistung durch die Stadtkasse, Pfändungsschutz beim \
    Bürgergeld erklärt.
    leistungsrecht :: Kinderbetreuungskosten können vom Einkommen abgesetzt werden, Belege \
    sammeln.
    leistungsrecht :: Monatskarte und Werbungskosten: Grundabsetzbetrag ist schon \
    berücksichtigt.
    leistungsrecht :: Krankengeld nach sechs Wochen, Höhe bei der Kasse erfragen, dann \
    Neuberechnung.
    leistungsrecht :: War sauer, weil ihm vom ersten Lohn so viel weggerechnet wird; Rechenweg \
    gezeigt.
    leistungsrecht :: Mutter im Haushalt pflegebedürftig, Mehrbedarf wegen Alleinerziehung \
    geprüft.
    leistungsrecht :: Privatinsolvenz hat keine Auswirkung auf die Leistung, so mitgeteilt.
    leistungsrecht :: Antrag Einstiegsgeld für die neue Stelle abgelehnt, da nicht \
    hauptberuflich.
    leistungsrecht :: Ab Mai über Bedarf, Abmeldung aus dem Leistungsbezug, Wohngeldantrag \
    mitgegeben.
    unterlagen :: Kündigungsschreiben der letzten Stelle eingereicht.
    unterlagen :: Schwangerschaftsbescheinigung vorgelegt, Kopie gemacht.
    unterlagen :: Schwerbehindertenausweis verlängert, neue Kopie zur Akte.
    unterlagen :: Abrechnungen sind unvollständig, Chef hat angeblich noch nicht geschickt, \
    Frist 30.6.
    unterlagen :: Arbeitgeber stellt die Bescheinigung erst nach Monatsende aus, \
    Fristverlängerung notiert.
    unterlagen :: Pfändungsbeschluss und Kontoauszüge für den Antrag angefordert.
    unterlagen :: Nachweis Sprachkurs B1 abgegeben.
    unterlagen :: Fehlende Krankmeldungen 3. bis 9. März angemahnt.
    stellensuche :: Interesse an Staplerschein, Bildungsgutschein erst nach Beratung beim \
    Träger.
    stellensuche :: Will nicht mehr in die Pflege, zu viel Stress, lieber Büro; drei Vorschläge \
    ausgedruckt.
    stellensuche :: Bewirbt sich auf befristete Stellen, Probezeit überall sechs Monate.
    stellensuche :: Traut sich Vollzeit noch nicht zu, Praktikum über 4 Stunden täglich \
    vereinbart.
    stellensuche :: Kein Führerschein, Bus ab Dorf nur stündlich, Suche auf Stadtgebiet \
    begrenzt.
    stellensuche :: Wurde beim Vorstellungsgespräch unfreundlich behandelt, will dort nicht \
    anfangen.
    stellensuche :: Arbeitgeber hat nach Probearbeiten abgesagt, sie sei zu langsam.
    stellensuche :: Fehlzeiten in der Maßnahme, Träger ermahnt, Kind war krank.
    stellensuche :: Motivation gering, sieht keinen Sinn in weiteren Bewerbungen.
    stellensuche :: Hat noch nie gearbeitet, Einstieg über Arbeitsgelegenheit geplant.
    stellensuche :: Ist bei der Zeitarbeitsfirma im Bewerberpool, Rückmeldung offen.
    meldeversaeumnis :: Termin wegen Frühschicht verpasst, Schichtplan als Nachweis akzeptiert.
    meldeversaeumnis :: Kam 40 Minuten zu spät zum Termin, neuer Termin, keine Folgen.
    meldeversaeumnis :: Nicht erschienen, AU nachgereicht, damit erledigt.
    meldeversaeumnis :: Hat die Anhörung beantwortet: Kind war krank.
    statistik :: Kennzeichen Nachbetreuung im System nachgetragen.
    statistik :: Arbeitgeber in der Datenbank doppelt vorhanden, zusammengeführt.
    statistik :: Befristungsende und Probezeit im Datensatz ergänzt.
    statistik :: Beschäftigungsumfang von Teilzeit auf Vollzeit korrigiert (Eingabefehler).
    formalia :: Kundin ist mit Kontakt zum Arbeitgeber nicht einverstanden, Formular so \
    angekreuzt.
    formalia :: Kooperationsplan: Ziel Stabilisierung der Beschäftigung eingetragen, \
    unterschrieben.
    formalia :: Möchte nur noch schriftlich kontaktiert werden, da sie tagsüber arbeitet.
    formalia :: Beschwert sich über die frühere Vermittlerin, Teamleitung informiert.
    formalia :: Ende der Nachbetreuung in zwei Wochen, Abschlussgespräch angekündigt.
    formalia :: Fall wegen Umzug an JC Nordstadt abgegeben, Betriebsnummer mitgeteilt.
    sonstiges :: Bruder arbeitet in derselben Branche und wurde entlassen.
    sonstiges :: Hat den Stromanbieter gewechselt, der alte will noch Geld.
    sonstiges :: Möchte wissen, wo man günstig Arbeitsschuhe für den Mann kaufen kann.
    sonstiges :: Katze entlaufen, ist traurig.
    sonstiges :: Die Tochter hat die Probezeit bei der Sparkasse bestanden.
    :: Chef ging ans Handy, Kd. nicht da.
    :: Kd. im Betrieb angerufen, war gerade in der Besprechung.
    :: Gespräch auf nach dem Urlaub verschoben.
    :: Ruft nach der Arbeit zurück.
    :: Kann während der Arbeitszeit nicht telefonieren, Termin am Samstag.
    :: Kundin krank, Termin abgesagt.
    :: Treffen in der Mittagspause vor der Firma vereinbart.
    :: Nachbetreuung 3. Kontakt, Gespräch geführt, keine Auffälligkeiten.
    :: War beim Arbeiten, wollte später anrufen.
    :: Job-Gespräch geführt, Details mündlich.
    :: Hatte Spätschicht, daher nicht zum Telefon gekommen.
    kuendigung :: Sorge um den Arbeitsplatz war unbegründet, Filiale bleibt.
    kuendigung :: Abmahnung nach Gespräch mit dem Betriebsrat wieder vom Tisch.
    probezeit :: Übernahme nach der Probezeit hängt davon ab, ob er den Führerschein schafft.
    befristung / fixedTerm :: Verlängerung hängt vom Folgeauftrag ab, Chef weiß es selbst noch \
    nicht.
    weitervermittlung :: Würde gern irgendwann etwas anderes machen, aber nicht jetzt.
    schulden / debt :: Handyvertrag vom Anbieter gekündigt wegen Rückstand, Forderung 800 Euro, \
    Angst vor Lohnpfändung.
    kuendigung :: Hatte überlegt zu kündigen, hat sich nach dem Gespräch mit der Chefin dagegen \
    entschieden.
    gesundheit :: Nach der Reha wieder voll da, Kollegen haben ihn gut empfangen.
    """
}
