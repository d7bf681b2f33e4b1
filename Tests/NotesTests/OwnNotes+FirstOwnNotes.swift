// A page of data rather than code, and therefore longer than other files.

extension OwnNotes {
  /// Invented notes over all codes, written before the lexicon was filled.
  /// `topics / risks :: text`, one note a line.
  static let firstOwnNotes = """
    einarbeitung :: Einarbeitung läuft gut, Kollegin zeigt ihr jeden Morgen die Abläufe.
    einarbeitung motivation :: Erste Woche geschafft, gefällt ihm sehr, geht gern hin.
    einarbeitung / lackOfWorkExperience :: War 9 Jahre zu Hause, im Betrieb merkt man das: weiß \
    nicht, an wen er sich wenden soll, steht oft nur rum.
    einarbeitung konflikt :: Fühlt sich im Team gut aufgenommen, kein Streit.
    einarbeitung :: Niemand weist sie richtig ein, muss sich alles selbst zusammensuchen.
    einarbeitung / lackOfWorkExperience :: Erster richtiger Job überhaupt, ist unsicher bei \
    einfachsten Absprachen.
    anforderungen / overOrUnderload :: Kd. schafft die geforderte Stückzahl nicht, liegt bei 60 \
    statt 90.
    anforderungen / overOrUnderload :: Macht viele Fehler an der Kasse, Abrechnung stimmt oft \
    nicht.
    anforderungen / overOrUnderload :: langweilt sich, fuehlt sich unterfordert, darf nur kehren
    anforderungen :: Das Tempo passt inzwischen, keine Überforderung mehr.
    anforderungen / overOrUnderload :: Arbeit ist zu schwer für ihn, kommt abends völlig kaputt \
    nach Hause.
    anforderungen arbeitgeber / overOrUnderload :: AG angerufen (Einwilligung liegt vor): er sei \
    zu langsam, vereinbart ist ein zweiter Versuch am kleineren Band.
    konflikt / conflictAtWork :: Ständig Ärger mit dem Vorarbeiter, wird vor allen angeschrien.
    konflikt / conflictAtWork :: Kollegen grenzen sie aus und reden hinter ihrem Rücken.
    konflikt / conflictAtWork :: wird gemobbt, will zum betriebsrat
    konflikt :: Der Streit mit der Teamleiterin ist beigelegt.
    konflikt / conflictAtWork :: Kundin am Tresen hat sie rassistisch beleidigt, Filialleiter \
    hat nichts gesagt.
    konflikt kuendigung / conflictAtWork impendingTermination :: Nach dem Krach mit dem Chef hat \
    dieser ihm gesagt, er brauche morgen nicht wiederzukommen.
    arbeitszeit / workingHours :: Dienstplan kommt immer erst am Vorabend, kann nichts planen.
    arbeitszeit / workingHours :: Soll schon wieder Überstunden machen, letzte Woche 52 Std.
    arbeitszeit :: Arbeitet jetzt 30 Stunden, Früh- und Spätschicht im Wechsel, passt gut.
    arbeitszeit / workingHours :: Nachtschichten machen ihr zu schaffen.
    arbeitszeit betreuung / workingHours childcareOrCare :: Spaetschicht bis 22 Uhr, Kita \
    schliesst um 16:30, Oma kann nur dienstags.
    arbeitszeit :: Urlaub im August ist genehmigt.
    gesundheit / health :: Rücken macht Probleme seit er im Lager schwer hebt.
    gesundheit / health :: Seit Montag krankgeschrieben, Bandscheibe.
    gesundheit :: Ist wieder gesund und arbeitet seit gestern wieder.
    gesundheit / psychosocial health :: Depression wieder stärker, kommt morgens kaum hoch und \
    hat Angst vor der Arbeit.
    gesundheit / addiction :: Rückfall am Wochenende, trinkt wieder vor der Schicht.
    gesundheit / health :: schwanger, darf nicht mehr heben, Chef weiss noch nichts
    gesundheit arbeitgeber :: BEM-Gespräch im Betrieb hat stattgefunden, leichterer Arbeitsplatz \
    zugesagt.
    gesundheit / psychosocial :: Mutter gestorben, Kundin kann sich bei der Arbeit nicht \
    konzentrieren.
    mobilitaet / mobility :: Bus fährt um 4:30 noch nicht, läuft 5 km zum Werk.
    mobilitaet / mobility :: Auto ist liegen geblieben, weiß nicht, wie er morgen zur Arbeit \
    kommt.
    mobilitaet :: Weg zur Arbeit klappt gut, Kollege nimmt ihn mit.
    mobilitaet / mobility :: Führerschein weg für 3 Monate, ist Auslieferungsfahrer.
    mobilitaet :: Das Jobticket ist da, Fahrweg jetzt geregelt.
    mobilitaet finanzen / mobility :: Kann sich das Benzin bis zum ersten Lohn nicht leisten.
    betreuung / childcareOrCare :: Kinderbetreuungsproblem: Tagesmutter hat zum Monatsende \
    aufgehört.
    betreuung / childcareOrCare :: pflegt nebenbei die demenzkranke Mutter, schafft beides kaum
    betreuung :: Kitaplatz ab August zugesagt, Betreuung damit gesichert.
    betreuung / childcareOrCare :: Sommerferien: kein Hortplatz, keiner da für die Zwillinge, \
    wenn sie arbeitet.
    betreuung / childcareOrCare :: Kind ständig krank, hat schon 8 Kindkranktage verbraucht, \
    Chef ist sauer.
    finanzen / wageOrContract :: Lohn für Mai immer noch nicht auf dem Konto.
    finanzen / wageOrContract :: Hat nach 5 Wochen noch keinen schriftlichen Arbeitsvertrag.
    finanzen / wageOrContract :: Bekommt 12,10 statt der zugesagten 13,50 Euro die Stunde.
    finanzen :: Erstes Gehalt pünktlich gekommen, Abrechnung stimmt.
    finanzen :: Überbrückung bis zum ersten Lohn besprochen, Rücklagen reichen.
    finanzen / wageOrContract :: Nachtzuschläge fehlen auf der Abrechnung, will das beim Chef \
    ansprechen.
    finanzen :: Arbeitsschuhe und Jacke stellt der Betrieb.
    schulden / debt :: Lohnpfändung ist beim Arbeitgeber eingegangen, er schämt sich.
    schulden netzwerk / debt :: Schulden bei drei Versandhäusern, Termin Schuldnerberatung am \
    12.
    schulden :: Die letzte Rate ist bezahlt, schuldenfrei.
    schulden / debt :: Gerichtsvollzieher war da, Konto gepfändet.
    sprache / language :: Versteht die Anweisungen der Vorarbeiterin oft nicht, traut sich nicht \
    nachzufragen.
    sprache / language :: Deutsch reicht für die Übergabebücher nicht.
    sprache :: Besucht abends den B2-Kurs neben der Arbeit.
    sprache konflikt / language conflictAtWork :: wegen seiner aussprache lachen ihn die \
    kollegen aus
    qualifizierung / qualificationGap :: Ihm fehlt der Gabelstaplerschein, ohne den darf er \
    nicht ins Hochregal.
    qualifizierung :: Betrieb schickt sie auf eine Schulung für das neue Kassensystem.
    qualifizierung / qualificationGap :: Kommt mit der Software nicht zurecht, hatte nie einen \
    PC-Kurs.
    qualifizierung :: Anerkennung des ausländischen Abschlusses läuft, dann Einstufung als \
    Fachkraft.
    motivation / motivation :: Fragt sich, ob sich das Arbeiten für 80 Euro mehr überhaupt \
    lohnt.
    motivation :: Ist stolz auf die Stelle und will unbedingt bleiben.
    motivation / motivation :: Kommt morgens nicht aus dem Bett, war diese Woche dreimal zu \
    spät.
    motivation / motivation :: hat gestern einfach blau gemacht, keine lust
    motivation kuendigung / motivation impendingTermination :: Will alles hinschmeißen, hat \
    keinen Bock mehr auf den Laden.
    probezeit / probation :: Chef ist sich noch nicht sicher, ob sie die Probezeit schafft.
    probezeit :: Probezeit bestanden, alle zufrieden.
    probezeit kuendigung / impendingTermination :: In der Probezeit gekündigt worden, letzter \
    Tag ist Freitag.
    probezeit / probation :: PZ endet am 30.9., Rückmeldung vom Betrieb steht aus, er macht sich \
    Sorgen.
    befristung / fixedTerm :: Vertrag ist bis 31.12. befristet, ob verlängert wird, ist offen.
    befristung :: Vertrag wurde entfristet!
    befristung kuendigung / fixedTerm impendingTermination :: Befristung läuft im März aus, Chef \
    hat schon gesagt, dass nicht verlängert wird.
    befristung :: Verlängerung um ein Jahr unterschrieben.
    kuendigung / impendingTermination :: Hat heute die Kündigung bekommen.
    kuendigung / impendingTermination :: Abmahnung wegen Handynutzung am Band, noch eine und er \
    fliegt.
    kuendigung / impendingTermination :: Filiale schließt im Herbst, alle verlieren ihre Stelle.
    kuendigung / impendingTermination :: AG hat Aufhebungsvertrag vorgelegt, Kd. soll bis \
    Freitag unterschreiben.
    kuendigung :: Die Kündigung wurde zurückgenommen, er arbeitet normal weiter.
    kuendigung :: Chef hat ausdrücklich gesagt, dass keine Kündigung geplant ist.
    kuendigung / impendingTermination :: Soll ab nächster Woche nicht mehr kommen.
    kuendigung motivation / impendingTermination motivation :: Er hat selbst gekündigt, wollte \
    sich das nicht länger antun.
    kuendigung :: Insolvenzgerücht hat sich nicht bestätigt, der Betrieb läuft weiter.
    kuendigung weitervermittlung / impendingTermination :: Auftrag bricht weg, Zeitarbeitsfirma \
    meldet sie zum Monatsende ab. Wollen gleich nach etwas Neuem schauen, arbeitsuchend \
    gemeldet.
    kuendigung / impendingTermination :: Noch ein Fehltag und sie ist draußen, hat die \
    Personalerin gesagt.
    kuendigung gesundheit / impendingTermination health :: Chef droht mit Rausschmiss, weil er \
    so oft krank ist.
    arbeitgeber einarbeitung :: Telefonat mit Frau Ott (Personalabteilung), sind zufrieden mit \
    ihm.
    arbeitgeber :: Kundin möchte nicht, dass wir mit dem Arbeitgeber sprechen.
    arbeitgeber arbeitszeit / workingHours :: Gemeinsames Gespräch mit Betriebsleiter am \
    Donnerstag wegen der Wochenenddienste, die sie nicht leisten kann.
    netzwerk / psychosocial :: Trennung vom Partner, lebt vorübergehend im Frauenhaus, geht \
    trotzdem arbeiten. Frauenberatung eingeschaltet.
    netzwerk gesundheit / addiction :: Suchtberatung wöchentlich, aktuell trocken, aber \
    Rückfallgefahr hoch.
    netzwerk :: Sozialpädagogische Familienhilfe ist eingerichtet, entlastet sie sehr bei der \
    Arbeit.
    netzwerk / housing :: Wohnung gekündigt, wohnt beim Kumpel auf der Couch, kommt von da kaum \
    pünktlich zur Arbeit. Wohnraumhilfe angefragt.
    weitervermittlung :: Möchte langfristig aus der Zeitarbeit raus und sich aus dem Job heraus \
    bewerben.
    weitervermittlung befristung / fixedTerm :: Da der Vertrag im Juni ausläuft, parallel nach \
    Anschluss suchen, zwei VV mitgegeben.
    weitervermittlung arbeitszeit / workingHours :: Will von 15 auf 30 Stunden, Betrieb kann \
    nicht aufstocken, sucht daher zweite Stelle.
    leistungsrecht :: Fragt, wann der Bewilligungsbescheid kommt.
    leistungsrecht :: Erklärt, wie der Freibetrag berechnet wird und warum Juli vorläufig \
    bewilligt ist.
    leistungsrecht unterlagen :: WBA abgegeben, es fehlen noch Kontoauszüge und \
    Mietbescheinigung.
    leistungsrecht :: Heizkostennachzahlung, Antrag auf Übernahme gestellt.
    leistungsrecht :: Möchte wissen, ob das Wohngeld höher wäre.
    unterlagen :: Lohnabrechnung April fehlt noch, bitte bis Monatsende nachreichen.
    unterlagen :: Arbeitsvertrag in Kopie abgegeben.
    unterlagen :: Einkommensbescheinigung dem Arbeitgeber zum Ausfüllen mitgegeben.
    unterlagen :: AU-Bescheinigung vom 3.4. eingegangen, eingescannt.
    unterlagen :: Nachweis Kitagebühren für die Akte angefordert.
    leistungsrecht :: Lohn für März angerechnet, Erstattung 120 Euro.
    stellensuche :: Bewerbung bei zwei Reinigungsfirmen verschickt, noch keine Antwort.
    stellensuche :: Sucht Teilzeit vormittags, da Kind in der Kita.
    stellensuche :: Maßnahme beim Bildungsträger beginnt am 1.2., Zuweisung ausgehändigt.
    stellensuche :: Lebenslauf überarbeitet, Anschreiben besprochen.
    stellensuche :: VV Küchenhilfe übergeben.
    stellensuche :: Vorstellungsgespräch am Mittwoch bei einem Bäcker.
    meldeversaeumnis :: Zum Termin nicht erschienen, Anhörung verschickt.
    meldeversaeumnis :: Ohne wichtigen Grund gefehlt, Leistungsminderung 10 % festgestellt.
    meldeversaeumnis :: Einladung mit Rechtsfolgenbelehrung nach zweimaligem Nichterscheinen.
    statistik :: Stammdaten aktualisiert, Status in VerBIS auf nicht arbeitslos gesetzt.
    statistik :: Fehlermeldung aus der Plausiprüfung bereinigt, BKZ ergänzt.
    statistik :: neue Handynummer eingetragen
    formalia :: Kooperationsplan besprochen und ausgedruckt.
    formalia :: Einwilligung zur Nachbetreuung unterschrieben, Flyer mitgegeben.
    formalia :: Fall an Frau Berg übergeben, Zuständigkeit ab 1.3. Team 4.
    formalia :: Vollmacht für die Tochter vorgelegt.
    formalia :: Akteneinsicht beantragt, Termin dafür am Dienstag.
    sonstiges :: Erzählt vom Urlaub bei der Schwester.
    sonstiges :: Nachbarschaftsstreit, möchte Beratung beim Mieterverein.
    sonstiges :: Fragt nach Tafelausweis.
    sonstiges :: Handyvertrag gekündigt, Anbieter stellt sich quer.
    :: nicht erreicht, Mailbox besprochen
    :: Termin auf den 14.6. um 10 Uhr verschoben.
    :: Anruf erfolglos.
    :: Bitte um Rückruf per Mail.
    :: Nachbetreuungsgespräch geführt.
    :: Kd. ruft nächste Woche wieder an, hatte keine Zeit.
    :: Alles in Ordnung, keine Fragen.
    :: Wiedervorlage 4 Wochen.
    :: Telefonnummer nicht vergeben, schriftlich eingeladen.
    :: hat zurückgerufen, Termin vereinbart
    :: Ist wegen Frühschicht erst ab 15 Uhr erreichbar, Rückruf dann.
    :: Gespräch kurz, siehe Vermerk vom letzten Monat.
    stellensuche :: Hat bei der früheren Firma die Kündigung bekommen, weil er zu spät kam; \
    sucht jetzt im Lager.
    sonstiges :: Ehemann hat seine Arbeit verloren, sie macht sich Sorgen.
    stellensuche :: Kunde ohne Beschäftigung, Kinderbetreuung ist noch zu klären, bevor \
    Bewerbungen möglich sind.
    leistungsrecht :: Arbeitsaufnahme zum 1.4. mitgeteilt, Einstellung der Leistung.
    konflikt arbeitszeit / workingHours :: Kein Streit mehr im Team, aber die Wochenendarbeit \
    belastet die Familie sehr.
    gesundheit mobilitaet :: Keine Beschwerden, Fahrgemeinschaft funktioniert.
    betreuung :: Betreuungsproblem gelöst, Nachbarin holt den Jungen jetzt fest ab.
    finanzen :: Der ausstehende Lohn ist gestern nachgezahlt worden.
    einarbeitung anforderungen :: Job ok, fühlt sich der Arbeit gewachsen.
    """
}
