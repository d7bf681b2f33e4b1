// A page of data rather than code, and therefore longer than other files.

extension OwnNotes {
  /// Invented notes in looser words, written to find what the lexicon did not know.
  /// `topics / risks :: text`, one note a line.
  static let secondOwnNotes = """
    betreuung arbeitszeit / childcareOrCare workingHours :: Kita macht um 16 Uhr zu, Dienst geht \
    aber bis 18 Uhr. Wer holt die Kleine?
    betreuung / childcareOrCare :: Oma, die sonst auf den Jungen aufpasst, liegt im Krankenhaus, \
    bis Freitag springt die Nachbarin ein.
    betreuung arbeitszeit :: Wegen der Pflege des Vaters hat er mit dem Chef vereinbart, \
    dienstags erst um 10 anzufangen.
    betreuung arbeitgeber :: AG zeigt Verständnis dafür, dass sie bei Anruf der Schule sofort \
    los muss.
    betreuung :: Au-Pair hat angefangen, morgens läuft es jetzt ohne Hektik, sie ist pünktlich \
    im Büro.
    betreuung / childcareOrCare motivation :: Weint jeden Morgen, wenn sie die Zwillinge abgibt, \
    überlegt ob sie nicht doch zu Hause bleibt.
    betreuung netzwerk / childcareOrCare :: Platz in der Nachmittagsgruppe erst ab Februar. \
    Kontakt Familienbüro hergestellt.
    weitervermittlung kuendigung / impendingTermination :: letzter Arbeitstag 30.4., Profil \
    aktualisiert, AGS gebeten, passende Lagerstellen zu schicken.
    weitervermittlung befristung / fixedTerm :: Falls es mit der Verlängerung nichts wird, will \
    sie in den Einzelhandel; erste Adressen schon jetzt mitgegeben.
    weitervermittlung arbeitszeit :: würde gern auf Vollzeit, geht dort nicht. Stellen in \
    Vollzeit im Blick behalten, bleibt so lange dort.
    weitervermittlung :: Sieht sich nicht auf Dauer in der Spülküche, Ziel ist Ausbildung zur \
    Köchin, Ausbildungsbetriebe besprochen.
    weitervermittlung qualifizierung :: Aus dem Helferjob in die Fachkraftstelle: Bewerbung beim \
    Stadtwerk läuft, derzeitige Stelle behält er solange.
    arbeitgeber konflikt / conflictAtWork :: Filialleiterin angerufen, sie schildert die Sache \
    anders: Kd. habe eine Kundin angefahren.
    arbeitgeber :: Rücksprache mit Herrn Weiß von der Gärtnerei: alles im Lot, meldet sich, \
    falls etwas ist.
    arbeitgeber gesundheit / health :: Betriebsbesuch am 12. vereinbart, mit Chef und Kd. über \
    einen Sitzarbeitsplatz reden (Knie).
    arbeitgeber :: Kontakt zum Betrieb lehnt er ab, Chef soll nicht wissen, dass er vom Amt \
    kommt.
    arbeitgeber anforderungen / overOrUnderload :: Telefonat m. Objektleitung: braucht für eine \
    Etage doppelt so lange wie die anderen, Einarbeitung soll um 2 Wo. verlängert werden.
    arbeitgeber arbeitszeit :: Mit Erlaubnis der Kd. bei der PDL nachgefragt: ab Mai nur noch \
    Tagdienste.
    arbeitszeit / workingHours :: Arbeitet seit 11 Tagen ohne freien Tag.
    arbeitszeit / workingHours :: Steht um halb drei auf, schläft nachmittags, sieht die Familie \
    kaum.
    arbeitszeit / workingHours :: Wird oft am selben Morgen angerufen, ob er kommen kann.
    arbeitszeit finanzen / workingHours wageOrContract :: Vertrag sagt 30 Std., eingeteilt wird \
    sie für 18. Das Geld fehlt.
    arbeitszeit :: Hat den Wunschdienstplan bekommen.
    arbeitszeit :: Gleitzeit ab nächsten Monat möglich.
    arbeitszeit gesundheit / workingHours health :: Seit der Umstellung auf Conti-Schicht nur \
    noch Magenprobleme und kein Schlaf.
    mobilitaet / mobility :: Letzte Bahn fährt 22:10, Ladenschluss ist 22 Uhr.
    mobilitaet / mobility :: Getriebe hinüber, Werkstatt will 1.900 Euro, Schwager fährt ihn \
    noch bis Monatsende.
    mobilitaet :: Umzug in die Nähe vom Werk erledigt, jetzt 8 Minuten mit dem Rad.
    mobilitaet / mobility :: muss zweimal umsteigen und braucht anderthalb stunden
    mobilitaet :: E-Bike über den AG geleast, spart ihr den Bus.
    mobilitaet / mobility :: Lappen ist weg (0,9 Promille), fährt eigentlich Pakete aus.
    finanzen / wageOrContract :: Immer noch kein Geld vom Betrieb, angeblich Softwareumstellung.
    finanzen / wageOrContract :: Soll die ersten zwei Wochen umsonst arbeiten.
    finanzen / wageOrContract :: Chef zahlt einen Teil schwarz, sie möchte das nicht.
    finanzen :: Bis zur ersten Zahlung am 15. kommt er mit dem Ersparten hin.
    finanzen / wageOrContract :: Laut Vertrag Helferlohn, macht aber Facharbeiterarbeit.
    finanzen schulden / debt :: Mit dem neuen Lohn will er endlich die Stromschulden abstottern.
    schulden / debt :: Finanzamt hat das Konto dicht gemacht, Lohn liegt fest.
    schulden / debt :: Briefe vom Inkasso macht sie nicht auf.
    sprache / language :: Funkgerät: versteht die Durchsagen nicht, fährt deshalb an die falsche \
    Rampe.
    sprache :: Kollegin übersetzt am Anfang, inzwischen geht's ohne.
    sprache / language :: Schichtleiter meint, er sage immer nur ja und mache dann etwas \
    anderes.
    qualifizierung / qualificationGap :: Für die Stationsarbeit bräuchte sie LG1+2, hat sie \
    nicht.
    qualifizierung :: Chef zahlt den Kranschein.
    qualifizierung / qualificationGap :: Ist durch die theoretische Prüfung gerasselt, ohne die \
    wird er nicht Vorarbeiter.
    motivation :: Hat die Krise überwunden, zieht jetzt durch.
    motivation / motivation :: Fühlt sich verheizt, hat innerlich abgeschlossen.
    motivation / motivation :: Ist am Montag gar nicht erst hingefahren, keine Erklärung.
    motivation :: Nach drei Monaten immer noch Feuer und Flamme.
    motivation arbeitszeit / motivation :: Würde lieber wieder weniger machen, unter dem Strich \
    bleibe ja nichts hängen.
    probezeit / probation :: Noch vier Wochen Probezeit, Vorgesetzter hält sich bedeckt.
    probezeit :: Hälfte der Probezeit rum, alles im grünen Bereich.
    befristung / fixedTerm :: Zeitvertrag bis Ostern, danach weiß keiner.
    befristung :: hat den unbefristeten Vertrag in der Tasche
    befristung kuendigung / fixedTerm impendingTermination :: Leitung hat durchblicken lassen, \
    dass nach Vertragsende Schluss sein wird.
    kuendigung / impendingTermination :: Chef: noch so ein Ding, und du kannst gehen.
    kuendigung / impendingTermination :: Schreiben vom Anwalt des AG, man biete 2.000 Euro, wenn \
    sie freiwillig geht.
    kuendigung / impendingTermination :: Inhaber geht in Rente, Nachfolger gibt es keinen.
    kuendigung / impendingTermination :: Die Abteilung wird nach Polen verlagert.
    kuendigung / impendingTermination :: Hat Kündigung zum 31.8. erhalten.
    kuendigung motivation / impendingTermination motivation :: Schreibt, er werde morgen nicht \
    mehr hingehen und auch nie wieder.
    kuendigung gesundheit / impendingTermination health :: Hausarzt rät ihr dringend, den Job \
    aufzugeben; sie wird wohl kündigen.
    kuendigung :: Abmahnung musste aus der Personalakte entfernt werden.
    kuendigung :: Hatte schon die Kündigung geschrieben, hat sie nach unserem Gespräch \
    zerrissen.
    kuendigung :: Gerücht, das Lager werde geschlossen, stimmt nicht, hat der Chef in der \
    Versammlung gesagt.
    kuendigung / impendingTermination :: Freigestellt bis zum Ende der Kündigungsfrist.
    kuendigung probezeit / impendingTermination probation :: Am letzten Tag der Probezeit will \
    man ihr sagen, ob sie gehen muss, Tendenz schlecht.
    konflikt / conflictAtWork :: Vorarbeiter hat ihn heute vor der ganzen Truppe als faul \
    bezeichnet.
    konflikt / conflictAtWork :: Fühlt sich von der neuen Schichtleiterin schikaniert.
    konflikt :: Mit dem Kollegen, der ihn geärgert hat, arbeitet er nicht mehr zusammen, seither \
    Ruhe.
    konflikt / conflictAtWork :: zwei aus dem team reden nicht mehr mit ihr
    anforderungen / overOrUnderload :: kommt beim kommissionieren nicht hinterher, muss oft \
    länger bleiben
    anforderungen / overOrUnderload :: Soll nach drei Wochen schon allein die Station führen.
    anforderungen :: Die Aufgaben liegen ihr, traut sich inzwischen auch an die große Maschine.
    einarbeitung :: Hat sich gut eingefuchst.
    einarbeitung / lackOfWorkExperience :: Nach 14 Jahren Kindererziehung fällt ihr der Takt im \
    Büro noch schwer.
    einarbeitung :: Bericht aus dem Betrieb: läuft rund.
    gesundheit / health :: Zuckerwerte entgleist, musste zweimal während der Schicht abgeholt \
    werden.
    gesundheit / health :: Fällt mit Kreuzbandriss mindestens 8 Wochen aus.
    gesundheit :: OP gut verlaufen, ab Montag wieder im Betrieb.
    gesundheit / addiction :: Kollegen haben die Flasche im Spind gefunden.
    gesundheit netzwerk / psychosocial health :: Panikattacken in der U-Bahn auf dem Weg zur \
    Arbeit, Termin beim sozialpsychiatrischen Dienst.
    netzwerk / psychosocial :: Ex-Mann lauert ihr vor der Firma auf. Frauennotruf eingeschaltet.
    netzwerk / housing :: Räumungstermin am 3.5., Fachstelle Wohnen hilft, bis dahin geht er \
    weiter arbeiten.
    netzwerk :: Jobcoach besucht sie weiter alle zwei Wochen im Betrieb.
    leistungsrecht :: Wollte wissen, warum nur 312 Euro überwiesen wurden. An Leistungsabteilung \
    verwiesen.
    leistungsrecht :: Kinderzuschlag statt Bürgergeld? Rechner gezeigt.
    leistungsrecht :: Lohn ist höher als angegeben, Bescheid wird aufgehoben.
    leistungsrecht :: Fragt nach Fahrtkostenpauschale bei der Einkommensbereinigung.
    leistungsrecht :: Schulden beim Jobcenter: Rate von 30 auf 20 gesenkt.
    leistungsrecht unterlagen :: Krankengeldbescheid der AOK fehlt für die Berechnung.
    unterlagen :: Arbeitgeber hat die Verdienstbescheinigung endlich geschickt.
    unterlagen :: Bitte Kündigungsschreiben und letzte drei Abrechnungen einreichen.
    unterlagen :: Kündigungsbestätigung der alten Wohnung reicht sie nach.
    stellensuche :: Arbeitszeit möglichst 9 bis 14 Uhr, Kinderbetreuung steht, sucht im Verkauf.
    stellensuche :: Absage von der Spedition, weil Führerschein CE fehlt.
    stellensuche :: Hat sich bei drei Altenheimen vorgestellt, Probearbeiten nächste Woche.
    stellensuche :: Möchte nach der Elternzeit wieder einsteigen, keine Vorstellung in welchem \
    Bereich.
    stellensuche :: Reha vor Arbeitsaufnahme, Vermittlung erst danach sinnvoll.
    meldeversaeumnis :: Kam nicht, hat sich nicht gemeldet, schriftlich zur Stellungnahme \
    aufgefordert.
    meldeversaeumnis :: Grund (Kind krank) anerkannt, keine Minderung.
    statistik :: Integration in VerBIS erfasst, Bewerberangebot abgemeldet.
    statistik :: BG-Nummer war vertauscht, korrigiert.
    formalia :: Möchte keine Nachbetreuung, Ablehnung vermerkt.
    formalia :: Neue Ansprechpartnerin vorgestellt, Sprechzeiten erklärt.
    formalia :: Datenschutzerklärung fehlt noch in der Akte, beim nächsten Termin unterschreiben \
    lassen.
    sonstiges :: Sohn sucht eine Lehrstelle, auf die Berufsberatung hingewiesen.
    sonstiges :: Klagt über laute Musik im Nebenhaus.
    sonstiges :: Schwester wurde entlassen, wollte wissen, was sie tun kann.
    sonstiges :: Wollte die Adresse vom Fundbüro.
    :: niemand ans Telefon gegangen
    :: Termin für Donnerstag per SMS bestätigt.
    :: Gespräch in freundlicher Atmosphäre.
    :: Kurze Rückmeldung, sonst nichts Neues.
    :: Trifft ihn am Montag um 6 vor der Schicht am Tor.
    :: Kd. war in Eile, wir telefonieren Freitag.
    :: 2. Anruf, besetzt.
    :: Weiteres Vorgehen besprochen.
    :: Stand unverändert.
    :: E-Mail an Kd. gesendet.
    """
}
