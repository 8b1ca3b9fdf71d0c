<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>ActivityWords</name>
    <message>
        <source>Order kept for sending</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Bestellung zum Senden aufgehoben</translation>
    </message>
    <message>
        <source>Order sent</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Bestellung gesendet</translation>
    </message>
    <message>
        <source>Order active</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Bestellung aktiv</translation>
    </message>
    <message>
        <source>Order refused</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Bestellung abgelehnt</translation>
    </message>
    <message>
        <source>Order waits for a decision</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Bestellung wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>Order given up</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Bestellung verworfen</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <extracomment>Activity, what happened: customers and subscriptions were read from the provider</extracomment>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Synchronisation failed</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Synchronisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Account connected</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Konto verbunden</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Account removed</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>Note changed</source>
        <extracomment>Activity, what happened: a note to a customer or subscription</extracomment>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <source>Local copy rebuilt</source>
        <extracomment>Activity, what happened: the damaged local copy was made anew</extracomment>
        <translation>Lokale Kopie neu aufgebaut</translation>
    </message>
    <message>
        <source>Backup made</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Change kept for sending</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Änderung zum Senden aufgehoben</translation>
    </message>
    <message>
        <source>Change sent</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Änderung gesendet</translation>
    </message>
    <message>
        <source>Change confirmed</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Änderung bestätigt</translation>
    </message>
    <message>
        <source>Change refused</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Change waits for a decision</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Änderung wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>Change given up</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Änderung verworfen</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Checking…</source>
        <extracomment>Customer page, beside &quot;Check address&quot;</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The address exists.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Die Adresse existiert.</translation>
    </message>
    <message>
        <source>Microsoft knows it in another form.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Microsoft kennt sie in anderer Form.</translation>
    </message>
    <message>
        <source>Only part of the address was found.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Nur ein Teil der Adresse wurde gefunden.</translation>
    </message>
    <message>
        <source>The address was not found. You can go on.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address; it does not block</extracomment>
        <translation>Die Adresse wurde nicht gefunden. Sie können fortfahren.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Could not be checked. You can go on.</source>
        <extracomment>Customer page, the provider gave no opinion of the address; it does not block</extracomment>
        <translation>Prüfung nicht möglich. Sie können fortfahren.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Not stated; at the latest %1</source>
        <extracomment>end-of-term board: until when the provider takes changes; %1 is the end of the term</extracomment>
        <translation>Nicht angegeben; spätestens %1</translation>
    </message>
    <message>
        <source>service ends</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>Dienst endet</translation>
    </message>
    <message>
        <source>the price rises</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>Preis steigt</translation>
    </message>
    <message>
        <source>binds for longer than a month</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>bindet länger als einen Monat</translation>
    </message>
    <message>
        <source>ends, or binds for longer than a month</source>
        <extracomment>end-of-term board: why a decision is due: it does one of the two, nobody knows which</extracomment>
        <translation>endet oder bindet länger als einen Monat</translation>
    </message>
    <message>
        <source>renews seats nobody is assigned to</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>verlängert nicht zugewiesene Lizenzen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>end-of-term board: the alert is put off to a later day</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>end-of-term board: the alert is switched off, with reason and end</extracomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>In the plan</source>
        <extracomment>end-of-term board: decided, but the change still waits in the plan</extracomment>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>end-of-term board: somebody has decided what shall happen</extracomment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>end-of-term board: the word whose definition is printed above the list</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>end-of-term board: a decision is due</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>end-of-term board: there will be an alert, on the day that stands below</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>No alert</source>
        <extracomment>end-of-term board: there is nothing to decide</extracomment>
        <translation>Keine Warnung</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <extracomment>end-of-term board: what was decided: what happens by default is wanted</extracomment>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Waits in the plan, not at the provider yet</source>
        <extracomment>end-of-term board: what was decided: a change of it is in the plan or on its way</extracomment>
        <translation>Wartet im Plan, noch nicht beim Anbieter</translation>
    </message>
    <message>
        <source>Changed at the provider</source>
        <extracomment>end-of-term board: what was decided: a change went through the plan</extracomment>
        <translation>Beim Anbieter geändert</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>end-of-term board: nobody has decided yet</extracomment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Undecided: it was left as it is, but since then something else happens by default</source>
        <extracomment>end-of-term board: a decision that no longer counts</extracomment>
        <translation>Nicht entschieden: wurde so belassen, seither geschieht ohne Eingriff aber etwas anderes</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>end-of-term board: until when an alert is put off or switched off</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>end-of-term board: the day on which a decision will be asked for</extracomment>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>Urgent: nothing is decided, or what was decided still waits in the plan, and %n day(s) or fewer are left to the cut-off.</source>
        <extracomment>end-of-term board: the one definition of the word urgent, printed above the list</extracomment>
        <translation>
            <numerusform>Dringend: Nichts ist entschieden, oder das Entschiedene wartet noch im Plan, und bis zum Ablauf der Änderungsfrist bleibt höchstens %n Tag.</numerusform>
            <numerusform>Dringend: Nichts ist entschieden, oder das Entschiedene wartet noch im Plan, und bis zum Ablauf der Änderungsfrist bleiben höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: what was sent did not come through; the plan says why</source>
        <extracomment>end-of-term board: what was decided did not come through: the provider refused it, or it has to be looked at</extracomment>
        <translation>Nicht entschieden: Das Gesendete ist nicht durchgegangen; warum, steht im Plan</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <extracomment>time line of ending terms, beside the days of a bar</extracomment>
        <translation>
            <numerusform>%n Laufzeit</numerusform>
            <numerusform>%n Laufzeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <extracomment>time line of ending terms, beside the days of a bar: terms on which a decision is due</extracomment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>time line of ending terms, one bar; %1 is its days, %2 &quot;12 terms&quot;, %3 &quot;3 alerts&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>time line of ending terms, one bar; %1 is its days, %2 &quot;12 terms&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Column %1</source>
        <extracomment>preview of many seat changes: a column of a table without headings; %1 is its number</extracomment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>preview of many seat changes: %1 is a file name or a place in it, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats %1.</source>
        <extracomment>preview of many seat changes; %1 is &quot;12 → 17&quot;</extracomment>
        <translation>Lizenzen %1.</translation>
    </message>
    <message>
        <source>It has %1 already: nothing changes.</source>
        <extracomment>preview of many seat changes; %1 is a number</extracomment>
        <translation>Es hat bereits %1: Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Left out: this line does not go into the plan.</source>
        <extracomment>preview of many seat changes</extracomment>
        <translation>Ausgelassen: Diese Zeile kommt nicht in den Plan.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <extracomment>preview of many seat changes: the answer is not there yet</extracomment>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The plan already wants a total of %1. This line replaces it.</source>
        <extracomment>preview of many seat changes; %1 is a number</extracomment>
        <translation>Der Plan sieht bereits insgesamt %1 vor. Diese Zeile ersetzt dies.</translation>
    </message>
    <message>
        <source>%1, until %2 · %3 · id %4</source>
        <extracomment>preview of many seat changes: what tells like-named subscriptions apart; %1 term, %2 its last day, %3 seats, %4 id</extracomment>
        <translation>%1, bis %2 · %3 · ID %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%Ln Lizenz</numerusform>
            <numerusform>%Ln Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>state of a line in the preview of many seat changes</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <extracomment>state of a line in the preview of many seat changes</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <extracomment>state of a line in the preview of many seat changes: the number has to be corrected</extracomment>
        <translation>Anzahl berichtigen</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>state of a line in the preview of many seat changes: no such subscription</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>state of a line in the preview of many seat changes: several subscriptions match</extracomment>
        <translation>Welches?</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>state of a line in the preview of many seat changes: another line changes the same subscription</extracomment>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>state of a line in the preview of many seat changes: by the person&apos;s wish</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>import of seat changes: what a column of the file holds</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>import of seat changes: what a column of the file holds: name, domain or id</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>import of seat changes: what a column of the file holds: offer name, SKU or own name</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>import of seat changes: what a column of the file holds</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <extracomment>where a fault is in a pasted table; %1 is a number, %2 the column&apos;s heading</extracomment>
        <translation>Zeile %1, Spalte „%2“</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”</source>
        <extracomment>where a fault is in a file; %1 is the file, %2 a number, %3 the column&apos;s heading</extracomment>
        <translation>%1, Zeile %2, Spalte „%3“</translation>
    </message>
    <message>
        <source>a number of seats was expected, nothing is there. Enter the new total, or +5 or −2 as a change.</source>
        <extracomment>fault in an imported table</extracomment>
        <translation>Erwartet wird eine Anzahl von Lizenzen, hier steht nichts. Geben Sie die neue Gesamtzahl ein, oder +5 oder −2 als Änderung.</translation>
    </message>
    <message>
        <source>a whole number such as 12, +5 or −2 was expected, “%1” is there. Enter digits without separators.</source>
        <extracomment>fault in an imported table; %1 is what stands there</extracomment>
        <translation>Erwartet wird eine ganze Zahl wie 12, +5 oder −2, hier steht „%1“. Geben Sie Ziffern ohne Trennzeichen ein.</translation>
    </message>
    <message>
        <source>“%1” is too large for a number of seats. Correct it.</source>
        <extracomment>fault in an imported table; %1 is what stands there</extracomment>
        <translation>„%1“ ist als Anzahl der Lizenzen zu groß. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1 seats would be left, at least one must stay. To end the subscription, cancel it.</source>
        <extracomment>fault in an imported table; %1 is a number, 0 or below</extracomment>
        <translation>Es blieben %1 Lizenzen, mindestens eine muss bleiben. Um das Abonnement zu beenden, kündigen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) match. Choose the one that is meant.</source>
        <extracomment>preview of many seat changes; %n is at least 2</extracomment>
        <translation>
            <numerusform>%Ln Abonnement passt. Wählen Sie das gemeinte.</numerusform>
            <numerusform>%Ln Abonnements passen. Wählen Sie das gemeinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>no subscription here has the id “%1”. Correct it, or clear it and name customer and product.</source>
        <extracomment>fault in an imported table; %1 is an id</extracomment>
        <translation>Kein Abonnement hier hat die ID „%1“. Berichtigen Sie die ID, oder löschen Sie sie und geben Sie Kunde und Produkt an.</translation>
    </message>
    <message>
        <source>no customer here has the name, domain or id “%1”. Correct it, or enter the subscription id.</source>
        <extracomment>fault in an imported table; %1 is what was looked for</extracomment>
        <translation>Kein Kunde hier hat den Namen, die Domäne oder die ID „%1“. Berichtigen Sie die Angabe, oder geben Sie die Abonnement-ID ein.</translation>
    </message>
    <message>
        <source>“%1” has no subscriptions. Correct the customer.</source>
        <extracomment>fault in an imported table; %1 is the customer</extracomment>
        <translation>„%1“ hat keine Abonnements. Berichtigen Sie den Kunden.</translation>
    </message>
    <message>
        <source>“%1” has no subscription “%2”. It has: %3. Correct the product, or enter the subscription id.</source>
        <extracomment>fault in an imported table; %1 is the customer, %2 what was looked for, %3 names of subscriptions</extracomment>
        <translation>„%1“ hat kein Abonnement „%2“. Vorhanden: %3. Berichtigen Sie das Produkt, oder geben Sie die Abonnement-ID ein.</translation>
    </message>
    <message>
        <source>this subscription is one of “%1”, the line says “%2”. Correct one of them; without a customer the id alone decides.</source>
        <extracomment>fault in an imported table; %1 is the real customer, %2 the one in the file</extracomment>
        <translation>Dieses Abonnement gehört zu „%1“, in der Zeile steht „%2“. Berichtigen Sie eines von beiden; ohne Kunden entscheidet allein die ID.</translation>
    </message>
    <message>
        <source>a subscription id was expected, or a customer together with a product. Enter one of them.</source>
        <extracomment>fault in an imported table</extracomment>
        <translation>Erwartet wird eine Abonnement-ID, oder ein Kunde zusammen mit einem Produkt. Geben Sie eines davon ein.</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1 change the same subscription too. None of them is taken until all but one are corrected or left out.</source>
        <extracomment>preview of many seat changes; %1 are numbers of lines, %n how many</extracomment>
        <translation>
            <numerusform>Auch Zeile %1 ändert dieses Abonnement. Keine davon wird übernommen, bis alle bis auf eine berichtigt oder ausgelassen sind.</numerusform>
            <numerusform>Auch die Zeilen %1 ändern dieses Abonnement. Keine davon wird übernommen, bis alle bis auf eine berichtigt oder ausgelassen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, character %2</source>
        <extracomment>import of seat changes; %1 is a number, %2 a number of characters from the start of the line</extracomment>
        <translation>Zeile %1, Zeichen %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>import of seat changes; %1 is the file, %2 &quot;Line 5, character 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: these bytes are no UTF-8 text, and nothing from here on was read. Save the table as “CSV UTF-8” and open it again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: Diese Bytes sind kein UTF-8-Text; ab hier wurde nichts gelesen. Speichern Sie die Tabelle als „CSV UTF-8“ und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1: a cell begins with a quotation mark that is never closed, and nothing from here on was read. Close it and open the table again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: Eine Zelle beginnt mit einem Anführungszeichen, das nie geschlossen wird; ab hier wurde nichts gelesen. Schließen Sie es und öffnen Sie die Tabelle erneut.</translation>
    </message>
    <message>
        <source>%1: a quotation mark or line end is not where one can be, and nothing from here on was read. Put the cell in quotation marks, double those inside it, and open the table again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: Ein Anführungszeichen oder Zeilenende steht, wo keines stehen darf; ab hier wurde nichts gelesen. Setzen Sie die Zelle in Anführungszeichen, verdoppeln Sie die darin enthaltenen und öffnen Sie die Tabelle erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <extracomment>below the preview of many seat changes: lines that go into the plan</extracomment>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to clear up</source>
        <extracomment>below the preview of many seat changes: lines with a fault, a refusal or a question</extracomment>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>below the preview of many seat changes: lines that change nothing</extracomment>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <extracomment>below the preview of many seat changes: lines a person took out</extracomment>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <extracomment>below the preview of many seat changes: lines without an answer yet</extracomment>
        <translation>
            <numerusform>%Ln nicht geprüft</numerusform>
            <numerusform>%Ln nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>2 makes as many seats as users have the licence, and two more. Where users are not known, or several subscriptions give the same licence, the line says so and stays as it is.</source>
        <extracomment>seats of many subscriptions, below the field, where seats follow the users who have the licence</extracomment>
        <translation>Mit 2 gibt es so viele Lizenzen, wie Benutzer die Lizenz haben, und zwei mehr. Sind die Benutzer nicht bekannt oder geben mehrere Abonnements dieselbe Lizenz, so steht dies in der Zeile, und sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>how many users have this licence is not known. Open the customer so that its licences are read, or enter a number.</source>
        <extracomment>seats of many subscriptions, why seats cannot follow the users of one of them</extracomment>
        <translation>Wie viele Benutzer diese Lizenz haben, ist nicht bekannt. Öffnen Sie den Kunden, damit seine Lizenzen gelesen werden, oder geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>several subscriptions of this customer give the licence, so nobody can say whose seats the users have. Enter a number.</source>
        <extracomment>seats of many subscriptions, why seats cannot follow the users of one of them</extracomment>
        <translation>Mehrere Abonnements dieses Kunden geben die Lizenz; daher lässt sich nicht sagen, aus welchem die Lizenzen der Benutzer stammen. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This workbook is protected or of an older format. Save it as .xlsx without a password, or its sheet as CSV, and open that file.</source>
        <extracomment>import of seat changes: a file that was chosen</extracomment>
        <translation>Diese Arbeitsmappe ist geschützt oder in einem älteren Format. Speichern Sie sie ohne Kennwort als .xlsx oder ihr Blatt als CSV, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the table inside.</source>
        <extracomment>import of seat changes: a file that was chosen</extracomment>
        <translation>Dies ist ein Archiv. Entpacken Sie es, und öffnen Sie die Tabelle darin.</translation>
    </message>
    <message>
        <source>The sheet of this workbook is too large. Keep only the lines that are needed and open it again.</source>
        <extracomment>import of seat changes: a workbook that was chosen</extracomment>
        <translation>Das Blatt dieser Arbeitsmappe ist zu groß. Behalten Sie nur die nötigen Zeilen, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This workbook cannot be read; it is damaged. Open it in a spreadsheet program, save it anew and open it here again.</source>
        <extracomment>import of seat changes: a workbook that was chosen</extracomment>
        <translation>Diese Arbeitsmappe ist beschädigt und kann nicht gelesen werden. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu, und öffnen Sie sie hier noch einmal.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Seats</source>
        <extracomment>kind of a change of a subscription: its number of seats (licences)</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>kind of a change of a subscription: whether it renews by itself</extracomment>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>kind of a change of a subscription: what shall hold from its next term on</extracomment>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>kind of a change of a subscription</extracomment>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Suspension</source>
        <extracomment>kind of a change of a subscription</extracomment>
        <translation>Aussetzung</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <extracomment>kind of a change of a subscription: a suspended one runs again</extracomment>
        <translation>Reaktivierung</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>kind of a change of a subscription: the name the partner gives it</extracomment>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>kind of a change of a subscription: how often it is billed</extracomment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>kind of a change of a subscription: how long its term is</extracomment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Unknown change</source>
        <extracomment>kind of a change of a subscription that this program does not know</extracomment>
        <translation>Unbekannte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>part of what holds from the next term on
----------
what an upgrade begins with: all seats of the subscription</extracomment>
        <translation>
            <numerusform>%n Lizenz</numerusform>
            <numerusform>%n Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>part of what holds from the next term on: the term ends together with others; %1 is a day</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>what holds from the next term on: nothing was said beyond renewing</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>status of a subscription after it was cancelled</extracomment>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>automatic renewal of a subscription</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no instruction</source>
        <extracomment>what holds from the next term on: the provider has no instruction</extracomment>
        <translation>keine Vorgabe</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>nickname of a subscription that has none</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <extracomment>a change of a subscription in one line; %1 is &quot;12 → 17&quot;</extracomment>
        <translation>Lizenzen %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a change of a subscription in one line; %1 is what changes, such as &quot;Renewal&quot;, %2 is &quot;on → off&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You saw %1, you want %2, the provider says %3 now.</source>
        <extracomment>the provider&apos;s state moved after a change was planned: %1 what the person saw, %2 what they want, %3 what holds</extracomment>
        <translation>Sie sahen %1, Sie wünschen %2, der Anbieter nennt jetzt %3.</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>a planned change that the provider&apos;s state already has</extracomment>
        <translation>Bereits so</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <extracomment>a planned change whose subscription was changed elsewhere meanwhile: a person decides</extracomment>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a planned change</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Kept for sending</source>
        <extracomment>state of a planned change: kept until there is a connection and the person sends it</extracomment>
        <translation>Zum Senden aufgehoben</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>state of a planned change</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>state of a planned change: read back from the provider and found as wanted</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of a planned change: the provider refused it</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <extracomment>state of a planned change: waits for a decision of somebody</extracomment>
        <translation>Wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>state of a planned change: given up by the person</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The price changed after you reviewed the change.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Der Preis hat sich nach Ihrer Prüfung der Änderung geändert.</translation>
    </message>
    <message>
        <source>The offer is no longer sold.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Das Angebot wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again, then try again.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Die Anmeldung ist abgelaufen. Melden Sie sich wieder an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The provider is reviewing the change.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Der Anbieter prüft die Änderung.</translation>
    </message>
    <message>
        <source>One part of the change was carried out, another was refused.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Ein Teil der Änderung wurde ausgeführt, ein anderer abgelehnt.</translation>
    </message>
    <message>
        <source>No answer came, and reading back did not tell whether the change took effect.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Es kam keine Antwort, und auch das Nachlesen ergab nicht, ob die Änderung wirksam wurde.</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>cost of a change, its part that is due at once; %1 is an amount such as +21.17 EUR</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1 to the end of the term</source>
        <extracomment>cost of a change up to the end of the term; %1 is an amount such as +112.67 EUR</extracomment>
        <translation>%1 bis Laufzeitende</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <extracomment>cost of a change whose price nobody knows</extracomment>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>Your purchase price before tax, from the order.</source>
        <extracomment>where the cost of a change comes from</extracomment>
        <translation>Ihr Einkaufspreis vor Steuern, aus der Bestellung.</translation>
    </message>
    <message>
        <source>Your purchase price before tax, from the price list.</source>
        <extracomment>where the cost of a change comes from</extracomment>
        <translation>Ihr Einkaufspreis vor Steuern, aus der Preisliste.</translation>
    </message>
    <message>
        <source>No price is known for this subscription.</source>
        <extracomment>where the cost of a change comes from: nobody knows one</extracomment>
        <translation>Für dieses Abonnement ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <extracomment>kind of a change of a subscription: its seats become another product</extracomment>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Conversion to paid</source>
        <extracomment>kind of a change of a subscription: a trial becomes paid seats</extracomment>
        <translation>Umwandlung der Testversion</translation>
    </message>
    <message>
        <source>into “%1”</source>
        <extracomment>part of what an upgrade becomes: the seats go to a subscription that is there already; %1 is its name</extracomment>
        <translation>in „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1, %2</source>
        <extracomment>what an upgrade becomes: %n seats of the product %1, %2 is &quot;Annual, billed monthly&quot;</extracomment>
        <translation>
            <numerusform>%n × %1, %2</numerusform>
            <numerusform>%n × %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>Estimate: the plan needs %1 now, %2 of credit are left</source>
        <extracomment>plan, estimate of the credit line: %1 is an amount the plan needs, %2 what is left, with its currency</extracomment>
        <translation>Schätzung: Der Plan benötigt jetzt %1, vom Kreditrahmen sind %2 frei</translation>
    </message>
    <message>
        <source>Estimate: the plan needs %1 now, %2 more than the %3 of credit that are left. The provider may refuse what goes beyond it (800023)</source>
        <extracomment>plan, estimate of the credit line that would not do: %1 what the plan needs, %2 how much is missing, %3 what is left. 800023 is the provider&apos;s code</extracomment>
        <translation>Schätzung: Der Plan benötigt jetzt %1, das sind %2 mehr als die %3, die vom Kreditrahmen frei sind. Der Anbieter kann ablehnen, was darüber hinausgeht (800023)</translation>
    </message>
    <message>
        <source>limit %1, open balance %2, entered %3</source>
        <extracomment>plan, where the estimate of the credit line comes from: %1 and %2 are amounts, %3 a day</extracomment>
        <translation>Limit %1, offener Betrag %2, eingegeben am %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of unknown cost are not counted.</source>
        <extracomment>plan, estimate of the credit line: so many changes are left out</extracomment>
        <translation>
            <numerusform>%n Änderung mit unbekannten Kosten ist nicht eingerechnet.</numerusform>
            <numerusform>%n Änderungen mit unbekannten Kosten sind nicht eingerechnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerCells</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>name of a subscription in the tree; %1 is the offer&apos;s name, %2 the nickname a person gave it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 list</source>
        <extracomment>unit beside a price from the price list (not from an order); %1 is for example &quot;EUR/mo&quot;</extracomment>
        <translation>%1 Liste</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Der Anbieter sagt: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>tooltip of a price; %1 is a number of seats, %2 an amount such as 22.00 EUR/mo</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Price of the order.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Preis der Bestellung.</translation>
    </message>
    <message>
        <source>Price of the list; the price of the order is not known.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Listenpreis; der Preis der Bestellung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Neither the order nor the price list tells the price.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Weder die Bestellung noch die Preisliste nennt den Preis.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>column of the customer tree</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>column of the customer tree: number of licences</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column of the customer tree</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>column of the customer tree: last day of the term</extracomment>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>column of the customer tree: what happens at the term&apos;s end</extracomment>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>column of the customer tree: seats times price per seat</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>renewal column: the subscription is over, nothing renews</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>renewal column: the subscription renews by itself</extracomment>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <extracomment>renewal column: the subscription ends with its term</extracomment>
        <translation>Endet mit Laufzeit</translation>
    </message>
    <message>
        <source>Trial, becomes paid</source>
        <extracomment>renewal column: a free trial turns into a paid subscription by itself</extracomment>
        <translation>Testversion, wird kostenpflichtig</translation>
    </message>
    <message>
        <source>Trial, ends</source>
        <translation>Testversion, endet</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Yes</source>
        <extracomment>detail of a customer: we hold delegated admin rights there</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>detail of a customer: we hold no delegated admin rights there</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None on record</source>
        <extracomment>detail of a customer: the provider has no customer agreement on record</extracomment>
        <translation>Keine hinterlegt</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>detail of a customer: the agreements were not asked for yet</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1, accepted %2</source>
        <extracomment>an agreement; %1 is its name, %2 the day it was accepted</extracomment>
        <translation>%1, angenommen am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <extracomment>detail of a customer: how many subscriptions it has</extracomment>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%n Lizenz</numerusform>
            <numerusform>%n Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>detail of a customer; %1 is &quot;4 subscriptions&quot;, %2 &quot;157 seats&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>when the provider was last asked</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>term of a subscription; %1 is for example &quot;Annual&quot;, %2 first day, %3 last day</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>term of a subscription whose first day is not known; %1 is for example &quot;Annual&quot;, %2 the last day</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Renews after %1</source>
        <extracomment>what happens at the term&apos;s end; %1 is the last day</extracomment>
        <translation>Verlängert sich nach dem %1</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>what happens at the term&apos;s end</extracomment>
        <translation>Verlängert sich automatisch</translation>
    </message>
    <message>
        <source>Stops after %1</source>
        <extracomment>what happens at the term&apos;s end; %1 is the last day</extracomment>
        <translation>Endet nach dem %1</translation>
    </message>
    <message>
        <source>Stops at the end of its term</source>
        <extracomment>what happens at the term&apos;s end</extracomment>
        <translation>Endet mit der Laufzeit</translation>
    </message>
    <message>
        <source>%1, with changes for the next term</source>
        <extracomment>what happens at the term&apos;s end: changes are scheduled; %1 is for example &quot;Renews after 18 Jun 2027&quot;</extracomment>
        <translation>%1, mit Änderungen für die nächste Laufzeit</translation>
    </message>
    <message>
        <source>Ended, does not renew</source>
        <extracomment>what happens at the term&apos;s end: the subscription is over already</extracomment>
        <translation>Beendet, keine Verlängerung</translation>
    </message>
    <message>
        <source>%1, as ordered</source>
        <extracomment>a price; %1 is for example &quot;22.00 EUR per seat and month&quot;</extracomment>
        <translation>%1, wie bestellt</translation>
    </message>
    <message>
        <source>%1, list price (the order&apos;s is not known)</source>
        <extracomment>a price; %1 is for example &quot;22.00 EUR per seat and month&quot;</extracomment>
        <translation>%1, Listenpreis (Preis der Bestellung nicht bekannt)</translation>
    </message>
    <message>
        <source>unknown: neither the order nor the price list tells it</source>
        <extracomment>detail of a subscription: neither order nor price list tell the price</extracomment>
        <translation>unbekannt: weder Bestellung noch Preisliste nennt ihn</translation>
    </message>
    <message>
        <source>Was possible until %1</source>
        <extracomment>a deadline that has passed; %1 is date and time</extracomment>
        <translation>War möglich bis %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>seats that can be returned; %1 is &quot;8 seats&quot;, %2 a deadline</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Yes, a free trial</source>
        <extracomment>detail of a subscription: it is a free trial</extracomment>
        <translation>Ja, kostenlose Testversion</translation>
    </message>
    <message>
        <source>%1 per seat and month</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 pro Lizenz und Monat</translation>
    </message>
    <message>
        <source>%1 per seat and year</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 pro Lizenz und Jahr</translation>
    </message>
    <message>
        <source>%1 per seat, once</source>
        <extracomment>price of a subscription that is paid once; %1 is an amount with its currency</extracomment>
        <translation>%1 pro Lizenz, einmalig</translation>
    </message>
    <message>
        <source>%1 per seat and two years</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 pro Lizenz und zwei Jahre</translation>
    </message>
    <message>
        <source>%1 per seat and three years</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 pro Lizenz und drei Jahre</translation>
    </message>
    <message>
        <source>%1 per seat</source>
        <extracomment>price of a subscription whose billing plan is not known; %1 is an amount with its currency</extracomment>
        <translation>%1 pro Lizenz</translation>
    </message>
</context>
<context>
    <name>EndingCellWords</name>
    <message>
        <source>Not stated</source>
        <extracomment>end-of-term board, instead of a cut-off: nobody says how long before the end changes are taken</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>end-of-term board, second line: nobody has confirmed what stands above</extracomment>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Customer, subscription</source>
        <extracomment>end-of-term board, title of a column: customer, and the subscription below</extracomment>
        <translation>Kunde, Abonnement</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>end-of-term board, title of a column</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <extracomment>end-of-term board, title of a column: end of the term; the local time stands below</extracomment>
        <translation>Endet (UTC)</translation>
    </message>
    <message>
        <source>Cut-off (UTC)</source>
        <extracomment>end-of-term board, title of a column: until when the provider takes changes</extracomment>
        <translation>Frist (UTC)</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>end-of-term board, title of a column: what happens by default</extracomment>
        <translation>Ohne Eingriff</translation>
    </message>
    <message>
        <source>Costs then</source>
        <extracomment>end-of-term board, title of a column: what the default costs until one can leave next</extracomment>
        <translation>Kostet dann</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>end-of-term board, title of a column: urgent, alert, decided …</extracomment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>EndingTableWords</name>
    <message>
        <source>Price: %1</source>
        <extracomment>title of a column in copied or exported ending terms; %1 is a way, such as Renew as is</extracomment>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Term ends (UTC)</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Laufzeitende (UTC)</translation>
    </message>
    <message>
        <source>Term ends here</source>
        <extracomment>title of a column in copied or exported ending terms: the same instant on this computer</extracomment>
        <translation>Laufzeitende (hier)</translation>
    </message>
    <message>
        <source>Cut-off (UTC)</source>
        <extracomment>title of a column in copied or exported ending terms: until when the provider takes changes</extracomment>
        <translation>Änderungsfrist (UTC)</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>title of a column in copied or exported ending terms: what happens by default</extracomment>
        <translation>Ohne Eingriff</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>title of a column in copied or exported ending terms: the rule behind the default</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>title of a column in copied or exported ending terms: urgent, alert, decided …</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>title of a column in copied or exported ending terms: why a decision is due</extracomment>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>What was sent may have taken effect all the same; it is read back before anything is repeated.</source>
        <extracomment>appended to an error: the request left and no answer was read</extracomment>
        <translation>Was gesendet wurde, kann trotzdem wirksam geworden sein; es wird nachgelesen, bevor etwas wiederholt wird.</translation>
    </message>
    <message>
        <source>There is no connection to the provider.</source>
        <extracomment>error sentence and next step: no network, or working offline</extracomment>
        <translation>Es besteht keine Verbindung zum Anbieter.</translation>
    </message>
    <message>
        <source>You can go on reading and drafting; try again when you are connected.</source>
        <translation>Sie können weiter lesen und Entwürfe schreiben; versuchen Sie es mit Verbindung erneut.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <extracomment>error sentence and next step: no complete answer in time</extracomment>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is: its certificate was refused. Nothing was sent.</source>
        <extracomment>error sentence and next step: the certificate of the other side was refused</extracomment>
        <translation>Die Gegenseite konnte sich nicht ausweisen: Ihr Zertifikat wurde abgelehnt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings, or ask your administrator.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und die Proxy-Einstellungen, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The answer pointed to an address that does not belong to the provider. It was not followed.</source>
        <extracomment>error sentence and next step: an address that does not belong to the provider</extracomment>
        <translation>Die Antwort verwies auf eine Adresse, die nicht dem Anbieter gehört. Ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>If this happens again, tell support.</source>
        <translation>Falls das wieder geschieht, melden Sie es dem Support.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>error sentence and next step</extracomment>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Sign in again to read and send.</source>
        <translation>Melden Sie sich wieder an, um zu lesen und zu senden.</translation>
    </message>
    <message>
        <source>Your account may not do this at the provider.</source>
        <extracomment>error sentence and next step: HTTP status 403</extracomment>
        <translation>Ihr Konto darf das beim Anbieter nicht.</translation>
    </message>
    <message>
        <source>Ask your administrator for the Admin agent or Sales agent role.</source>
        <translation>Bitten Sie Ihren Administrator um die Rolle Administrator-Agent oder Vertriebs-Agent.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer.</source>
        <extracomment>error sentence and next step: the keychain of the desktop is absent, locked or silent</extracomment>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unlock it and try again; until then a sign-in lasts only while Tenantry is open.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut; bis dahin gilt eine Anmeldung nur, solange Tenantry geöffnet ist.</translation>
    </message>
    <message>
        <source>The provider refused this (status %1).</source>
        <extracomment>error sentence: refused without a word why; %1 is the HTTP status</extracomment>
        <translation>Der Anbieter hat dies abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>The provider refused this: %1</source>
        <extracomment>error sentence; %1 is the provider&apos;s own words</extracomment>
        <translation>Der Anbieter hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The provider refused this with code %1.</source>
        <extracomment>error sentence; %1 is the provider&apos;s code</extracomment>
        <translation>Der Anbieter hat dies mit Code %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The provider refused this with code %1: %2</source>
        <extracomment>error sentence; %1 is the provider&apos;s code, %2 its own words</extracomment>
        <translation>Der Anbieter hat dies mit Code %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>The provider no longer knows this.</source>
        <extracomment>error sentence and next step: HTTP status 404</extracomment>
        <translation>Der Anbieter kennt dies nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Aktualisieren Sie, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>This was changed at the provider in the meantime.</source>
        <extracomment>error sentence and next step: HTTP status 409 or 412</extracomment>
        <translation>Dies wurde beim Anbieter inzwischen geändert.</translation>
    </message>
    <message>
        <source>Refresh, look again, then repeat.</source>
        <translation>Aktualisieren Sie, prüfen Sie erneut und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>The provider asks for a pause: too many requests.</source>
        <extracomment>error sentence: HTTP status 429</extracomment>
        <translation>Der Anbieter bittet um eine Pause: zu viele Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>It goes on by itself in %n second(s).</source>
        <extracomment>next step after &quot;too many requests&quot;; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>Es geht in %n Sekunde von selbst weiter.</numerusform>
            <numerusform>Es geht in %n Sekunden von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <extracomment>next step after &quot;too many requests&quot;, length of the pause not told</extracomment>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (status %1).</source>
        <extracomment>error sentence and next step; %1 is the HTTP status</extracomment>
        <translation>Beim Anbieter liegt ein Fehler vor (Status %1).</translation>
    </message>
    <message>
        <source>The answer of the provider could not be read. Nothing was taken from it.</source>
        <extracomment>error sentence and next step: an answer that could not be read</extracomment>
        <translation>Die Antwort des Anbieters war nicht lesbar. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details for support.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, kopieren Sie die Details für den Support.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written and nothing was lost.</source>
        <extracomment>error sentence and next step</extracomment>
        <translation>Der Datenträger ist voll. Es wurde nichts geschrieben, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>Free some space, then repeat.</source>
        <translation>Geben Sie Speicherplatz frei und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>A file of Tenantry is damaged.</source>
        <extracomment>error sentence and next step; a file of the program is corrupt</extracomment>
        <translation>Eine Datei von Tenantry ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore a backup, or let a refresh rebuild the store.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder lassen Sie den Speicher durch Aktualisieren neu aufbauen.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tenantry. It was not touched.</source>
        <extracomment>error sentence and next step; a file was written by a newer version of the program</extracomment>
        <translation>Diese Datei stammt von einem neueren Tenantry. Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Another Tenantry has this profile open.</source>
        <extracomment>error sentence and next step; the profile is open in another process</extracomment>
        <translation>Ein anderes Tenantry hat dieses Profil geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, then repeat.</source>
        <translation>Schließen Sie es dort und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>This input does not fit.</source>
        <extracomment>error sentence; the input does not fit; %1 names field, file or line</extracomment>
        <translation>Diese Eingabe passt nicht.</translation>
    </message>
    <message>
        <source>This does not fit: %1</source>
        <translation>Dies passt nicht: %1</translation>
    </message>
    <message>
        <source>The store of Tenantry could not be read or written.</source>
        <extracomment>error sentence and next step: a database fault</extracomment>
        <translation>Der Speicher von Tenantry konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Restart Tenantry; if it stays, restore a backup.</source>
        <translation>Starten Sie Tenantry neu; bleibt es dabei, stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>error sentence: the person or a newer request took it back</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Evidence of a change</source>
        <translation>Nachweis einer Änderung</translation>
    </message>
    <message>
        <source>Sample company: nothing of this is real</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Beispielfirma: Nichts hiervon ist echt</translation>
    </message>
    <message>
        <source>Integration sandbox: nothing of this is real</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Integrations-Sandbox: Nichts hiervon ist echt</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>Evidence, on paper: heading over what it is about</extracomment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Evidence, on paper: label, company and product</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Evidence, on paper: label, our id of the change</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Evidence, on paper: label, what became of it</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Waits because</source>
        <extracomment>Evidence, on paper: label, why it waits</extracomment>
        <translation>Wartegrund</translation>
    </message>
    <message>
        <source>The provider said</source>
        <extracomment>Evidence, on paper: label, the provider&apos;s own words</extracomment>
        <translation>Der Anbieter sagte</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Evidence, on paper: label, the reseller</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner tenant</source>
        <extracomment>Evidence, on paper: label, tenant of the reseller</extracomment>
        <translation>Partnermandant</translation>
    </message>
    <message>
        <source>Made in</source>
        <extracomment>Evidence, on paper: label, production or a place for tests</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Last changed (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Zuletzt geändert (UTC)</translation>
    </message>
    <message>
        <source>Gathered (UTC)</source>
        <extracomment>Evidence, on paper: label, when the folder was written</extracomment>
        <translation>Zusammengestellt (UTC)</translation>
    </message>
    <message>
        <source>Gathered by</source>
        <extracomment>Evidence, on paper: label, the person who wrote the folder</extracomment>
        <translation>Zusammengestellt von</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Evidence, on paper: label, seats, name, renewal …</extracomment>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Evidence, on paper: label, the value before the change</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Evidence, on paper: label, the value wanted</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Offer and licences</source>
        <extracomment>Evidence, on paper: label, what was ordered and how many</extracomment>
        <translation>Angebot und Lizenzen</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>What was reviewed</source>
        <extracomment>Evidence, on paper: heading over the difference a person saw before sending</extracomment>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Who did what when</source>
        <extracomment>Evidence, on paper: heading over the log of the change</extracomment>
        <translation>Wer wann was getan hat</translation>
    </message>
    <message>
        <source>%1 · signed in: %2</source>
        <extracomment>Evidence, on paper: what happened, by whom; %1 &quot;Change sent&quot;, %2 a person&apos;s name</extracomment>
        <translation>%1 · angemeldet: %2</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <extracomment>Evidence, on paper: in place of the log</extracomment>
        <translation>Nichts ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Evidence, on paper: label, HTTP status of the provider&apos;s answer</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Evidence, on paper: label, code and words of the provider&apos;s error</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Evidence, on paper: label, id of our request</extracomment>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>Evidence, on paper: label, id the provider keeps</extracomment>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Evidence, on paper: label, what became of the step</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Evidence, on paper: label, verb and path of the request</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Gesendet (UTC)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Evidence, on paper: label, how often it was sent</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>Evidence, on paper: heading over a step; %1 its number, %2 what it does</extracomment>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Files in this folder, with SHA-256</source>
        <extracomment>Evidence, on paper: heading over names of files with their hashes</extracomment>
        <translation>Dateien in diesem Ordner, mit SHA-256</translation>
    </message>
    <message>
        <source>The manifest names every file above it with its SHA-256; the last line here is the manifest&apos;s own. “sha256sum -c manifest.sha256” in the folder tells whether a file was changed since; compare the manifest&apos;s own hash with this paper.</source>
        <extracomment>Evidence, on paper: last lines. Keep the command and the file name</extracomment>
        <translation>Das Manifest nennt jede darüber stehende Datei mit ihrem SHA-256; die letzte Zeile hier ist die des Manifests selbst. „sha256sum -c manifest.sha256“ im Ordner zeigt, ob seither eine Datei geändert wurde; vergleichen Sie den Hash des Manifests selbst mit diesem Papier.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>new or existing customer</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Scenario:&quot;</extracomment>
        <translation>neuer oder bestehender Kunde</translation>
    </message>
    <message>
        <source>none chosen</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>keiner gewählt</translation>
    </message>
    <message>
        <source>company name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>registration number</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>street and number</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>second address line</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>zweite Adresszeile</translation>
    </message>
    <message>
        <source>postal code</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>city</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>state or county</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Bundesland oder Kreis</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>language and region</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>the name is invalid</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>der Name ist ungültig</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>der Name ist vergeben</translation>
    </message>
    <message>
        <source>confirm the name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;: a check box is not ticked</extracomment>
        <translation>Name bestätigen</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>number of licences</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>Anzahl der Lizenzen</translation>
    </message>
    <message>
        <source>an offer is no longer sold</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>ein Angebot wird nicht mehr verkauft</translation>
    </message>
    <message>
        <source>who accepted it</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;: the person who accepted it</extracomment>
        <translation>wer sie angenommen hat</translation>
    </message>
    <message>
        <source>day of acceptance</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;</extracomment>
        <translation>Tag der Annahme</translation>
    </message>
    <message>
        <source>your confirmation</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;</extracomment>
        <translation>Ihre Bestätigung</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>Street and number</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Second address line (optional)</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Zweite Adresszeile (optional)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or county</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Bundesland oder Kreis</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Order wizard, label of a field: of the contact person</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>Order wizard, label of a field: of the contact person</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language and region</source>
        <extracomment>Order wizard, label of a field: the customer&apos;s language and region, for example Romanian (Romania)</extracomment>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <extracomment>Order wizard, label of a field: language of the customer&apos;s mails</extracomment>
        <translation>Sprache der E-Mails</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Mandantenname</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <extracomment>Order wizard, label of a field: day on which the agreement was accepted</extracomment>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Review and place</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Prüfen und aufgeben</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <extracomment>Order wizard, fault beside a field that must be filled in</extracomment>
        <translation>Dies wird benötigt.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <extracomment>Order wizard, fault beside a field. %1 is the largest number of characters</extracomment>
        <translation>Zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Zu lang.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Zu kurz.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <extracomment>Agreement page, fault beside the day of acceptance</extracomment>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The provider accepts no address at %1.</source>
        <extracomment>Order wizard, fault beside an e-mail field. %1 is an internet domain</extracomment>
        <translation>Der Anbieter nimmt keine Adresse bei %1 an.</translation>
    </message>
    <message>
        <source>Not allowed here. Allowed: %1.</source>
        <extracomment>Order wizard, fault beside a field. %1 names what is allowed</extracomment>
        <translation>Hier nicht erlaubt. Erlaubt: %1.</translation>
    </message>
    <message>
        <source>The provider does not accept this.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Der Anbieter nimmt dies nicht an.</translation>
    </message>
    <message>
        <source>Not the form used in this country, for example %1.</source>
        <extracomment>Order wizard, fault beside a field. %1 is an example or a pattern of what is expected</extracomment>
        <translation>Nicht die in diesem Land übliche Form, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <extracomment>Order wizard, fault beside an e-mail field</extracomment>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Not the form used in this country.</source>
        <extracomment>Order wizard, fault beside a field, for example a postal code</extracomment>
        <translation>Nicht die in diesem Land übliche Form.</translation>
    </message>
    <message>
        <source>The provider accepts no address at Microsoft or at your own company.</source>
        <extracomment>Order wizard, fault beside an e-mail field</extracomment>
        <translation>Der Anbieter nimmt keine Adresse bei Microsoft oder Ihrer eigenen Firma an.</translation>
    </message>
    <message>
        <source>This is only a legal form. Enter the whole company name.</source>
        <extracomment>Order wizard, fault beside the company name: only &quot;GmbH&quot; or &quot;SRL&quot; was entered</extracomment>
        <translation>Das ist nur eine Rechtsform. Geben Sie den ganzen Firmennamen ein.</translation>
    </message>
    <message>
        <source>The name needs letters or digits.</source>
        <extracomment>Order wizard, fault beside the company name</extracomment>
        <translation>Der Name braucht Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The name ends like an internet domain. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Der Name endet wie eine Internetdomäne. Microsoft fragt vielleicht nach.</translation>
    </message>
    <message>
        <source>The name is one repeated character. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Der Name ist ein einziges wiederholtes Zeichen. Microsoft fragt vielleicht nach.</translation>
    </message>
    <message>
        <source>The name is single letters with spaces. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Der Name besteht aus einzelnen Buchstaben mit Leerzeichen. Microsoft fragt vielleicht nach.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Order wizard, a link in the list &quot;Still missing&quot;. %1 is the page, %2 the field: &quot;Customer: postal code&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Order wizard, a language with its region, each in its own language: &quot;română (România)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Order wizard, label of a field that may stay empty. %1 is the label, for example Postal code</extracomment>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>end-of-term board, below the names of some terms: so many others</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>end-of-term board, what a form is about: %1 is a customer, %2 a subscription</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>unknown</source>
        <extracomment>a price, date or number nobody told us; stands in a table cell</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1/mo</source>
        <extracomment>small unit beside a price: per month; %1 is the currency code</extracomment>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>%1/yr</source>
        <extracomment>small unit beside a price: per year; %1 is the currency code</extracomment>
        <translation>%1/Jahr</translation>
    </message>
    <message>
        <source>%1 once</source>
        <extracomment>small unit beside a price: paid once; %1 is the currency code</extracomment>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>%1/2 yr</source>
        <extracomment>small unit beside a price: per two years; %1 is the currency code</extracomment>
        <translation>%1/2 Jahre</translation>
    </message>
    <message>
        <source>%1/3 yr</source>
        <extracomment>small unit beside a price: per three years; %1 is the currency code</extracomment>
        <translation>%1/3 Jahre</translation>
    </message>
    <message>
        <source>%1 UTC · %2 here</source>
        <extracomment>a deadline in both zones; %1 is date and time in UTC, %2 the time (and day, if another) on this computer</extracomment>
        <translation>%1 UTC · %2 hier</translation>
    </message>
</context>
<context>
    <name>GridCells</name>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Der Anbieter sagt: %1</translation>
    </message>
    <message>
        <source>Users with this licence in the whole tenant, whoever sold it.</source>
        <extracomment>grid of subscriptions, tooltip: users that have the licence</extracomment>
        <translation>Benutzer mit dieser Lizenz im ganzen Mandanten, gleich wer sie verkauft hat.</translation>
    </message>
    <message>
        <source>The licences of this tenant were not read yet, or the provider does not say which licence this is.</source>
        <extracomment>grid of subscriptions, tooltip: why the number of users is not known</extracomment>
        <translation>Die Lizenzen dieses Mandanten wurden noch nicht gelesen, oder der Anbieter gibt nicht an, welche Lizenz dies ist.</translation>
    </message>
    <message>
        <source>Seats that may go back now, as the provider states it. The seat editor shows until when.</source>
        <extracomment>grid of subscriptions, tooltip of the seats that may go back</extracomment>
        <translation>Lizenzen, die laut Anbieter jetzt zurückgegeben werden können. „Lizenzen ändern“ zeigt, bis wann.</translation>
    </message>
    <message>
        <source>The provider does not state what may go back. The seat editor weighs it by the rules.</source>
        <extracomment>grid of subscriptions, tooltip: why it is not known how many seats may go back</extracomment>
        <translation>Der Anbieter gibt nicht an, was zurückgegeben werden kann. „Lizenzen ändern“ beurteilt es nach den Regeln.</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>column of the grid of subscriptions</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>column of the grid of subscriptions: what was bought</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>column of the grid of subscriptions: own name of the subscription</extracomment>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>column of the grid of subscriptions: number of licences</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>column of the grid of subscriptions: users that have the licence</extracomment>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>column of the grid of subscriptions: seats that may be given back now; keep it short</extracomment>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column of the grid of subscriptions</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>column of the grid of subscriptions: last day of the term</extracomment>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>column of the grid of subscriptions: what happens at the term&apos;s end</extracomment>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>column of the grid of subscriptions: how often it is billed</extracomment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>renewal column: the subscription is over, nothing renews</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>renewal column: the subscription renews by itself</extracomment>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <translation>Endet mit Laufzeit</translation>
    </message>
</context>
<context>
    <name>IntentWords</name>
    <message>
        <source>Check the tenant name</source>
        <extracomment>one step of an order: ask once more whether the tenant name is free</extracomment>
        <translation>Mandantennamen prüfen</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <extracomment>one step of an order</extracomment>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Record the customer agreement</source>
        <extracomment>one step of an order: tell the provider that the customer accepted the agreement</extracomment>
        <translation>Kundenvereinbarung melden</translation>
    </message>
    <message>
        <source>Find the offer in the catalogue</source>
        <extracomment>one step of an order: read which variant of the offer can be bought now</extracomment>
        <translation>Angebot im Katalog suchen</translation>
    </message>
    <message>
        <source>Fill the cart</source>
        <extracomment>one step of an order</extracomment>
        <translation>Warenkorb füllen</translation>
    </message>
    <message>
        <source>Check out</source>
        <extracomment>one step of an order</extracomment>
        <translation>Warenkorb bestellen</translation>
    </message>
    <message>
        <source>Wait until it is active</source>
        <extracomment>one step of an order: wait until the subscription is active</extracomment>
        <translation>Warten, bis es aktiv ist</translation>
    </message>
    <message>
        <source>Our order ID</source>
        <extracomment>label of an id that can be copied: our own number of the order</extracomment>
        <translation>Unsere Bestell-ID</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>label of an id that can be copied: the provider&apos;s number of the order</extracomment>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Customer and tenant ID</source>
        <extracomment>label of an id that can be copied: the customer&apos;s number, which is also the tenant&apos;s</extracomment>
        <translation>Kunden- und Mandanten-ID</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>label of an id that can be copied</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Cart ID</source>
        <extracomment>label of an id that can be copied: the provider&apos;s number of the cart</extracomment>
        <translation>Warenkorb-ID</translation>
    </message>
    <message>
        <source>Look for the customer agreement</source>
        <extracomment>one step of an order: look whether the provider has the customer&apos;s agreement on record</extracomment>
        <translation>Kundenvereinbarung suchen</translation>
    </message>
    <message>
        <source>Read the agreement in force</source>
        <extracomment>one step of an order: read which version of the agreement is in force</extracomment>
        <translation>Geltende Vereinbarung lesen</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>one step of an order that is taken once per line. %1 is the step, %2 the number of the line</extracomment>
        <translation>%1 (Position %2)</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <extracomment>one step of a change of a subscription: read it as the provider has it now</extracomment>
        <translation>Abonnement lesen</translation>
    </message>
    <message>
        <source>Find the next term&apos;s offer</source>
        <extracomment>one step of a change of a subscription: find what the next term orders in the catalogue</extracomment>
        <translation>Angebot der nächsten Laufzeit suchen</translation>
    </message>
    <message>
        <source>Send the change</source>
        <extracomment>one step of a change of a subscription: send it back changed</extracomment>
        <translation>Änderung senden</translation>
    </message>
    <message>
        <source>Read back what came of it</source>
        <extracomment>one step of a change of a subscription: read it again to see that it holds</extracomment>
        <translation>Ergebnis nachlesen</translation>
    </message>
    <message>
        <source>Read the subscription the seats leave</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Abgebendes Abonnement lesen</translation>
    </message>
    <message>
        <source>Read earlier upgrades of it</source>
        <extracomment>step of an upgrade: so that a new one can be told from them</extracomment>
        <translation>Dessen frühere Upgrades lesen</translation>
    </message>
    <message>
        <source>Find the new product in the catalogue</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Neues Produkt im Katalog suchen</translation>
    </message>
    <message>
        <source>Ask whether it is still possible</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Fragen, ob es noch möglich ist</translation>
    </message>
    <message>
        <source>Have the seats moved</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Lizenzen übertragen lassen</translation>
    </message>
    <message>
        <source>Wait until the provider is done</source>
        <extracomment>step of an upgrade: the provider carries it out</extracomment>
        <translation>Warten, bis der Anbieter fertig ist</translation>
    </message>
    <message>
        <source>Read back that the seats have left</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Abgang der Lizenzen nachlesen</translation>
    </message>
    <message>
        <source>Ask whether the customer accepted it directly</source>
        <extracomment>one step of an order: ask whether the customer accepted the agreement in Microsoft&apos;s own admin center</extracomment>
        <translation>Fragen, ob der Kunde sie direkt angenommen hat</translation>
    </message>
    <message>
        <source>Ask whether the customer may buy</source>
        <extracomment>one step of an order: ask whether the provider sells to this customer</extracomment>
        <translation>Fragen, ob der Kunde kaufen darf</translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>details of a subscription; %1 is a deadline, %2 &quot;2 h 05 min left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; counted by the rule, the provider states no date</source>
        <extracomment>details of a subscription: the provider states no date, so it is counted by the rule; %1 is a deadline</extracomment>
        <translation>%1; nach der Regel gezählt, der Anbieter gibt kein Datum an</translation>
    </message>
    <message>
        <source>About %1: the whole period, before tax</source>
        <extracomment>details of a subscription: what a cancellation now would give back; %1 is an amount</extracomment>
        <translation>Etwa %1: der ganze Zeitraum, vor Steuern</translation>
    </message>
    <message>
        <source>About %1: by the day, before tax</source>
        <extracomment>details of a subscription: what a cancellation now would give back; %1 is an amount</extracomment>
        <translation>Etwa %1: anteilig nach Tagen, vor Steuern</translation>
    </message>
    <message>
        <source>Not known: there is no price</source>
        <extracomment>details of a subscription: no price is known, so neither is what comes back</extracomment>
        <translation>Nicht bekannt: Es gibt keinen Preis</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>details of a subscription: the last day on which something still is; %1 is a day</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <extracomment>details of a subscription: something is over; %1 was its last day</extracomment>
        <translation>Vorbei seit %1</translation>
    </message>
    <message>
        <source>Over already</source>
        <extracomment>details of a subscription: something is over, nobody knows since when</extracomment>
        <translation>Bereits vorbei</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <extracomment>details of a subscription: a date nobody has confirmed; %1 is for example &quot;Until 3 Jun 2027&quot;</extracomment>
        <translation>%1, unbestätigt</translation>
    </message>
    <message>
        <source>Not known. %1</source>
        <extracomment>details of a subscription: when something ends is not known; %1 is why, a sentence</extracomment>
        <translation>Nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Nobody states it</source>
        <extracomment>details of a subscription: no rule says when something ends</extracomment>
        <translation>Nirgends angegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>details of a free trial; %1 is what it leads to, a sentence; %2 &quot;12 days left&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>none</source>
        <extracomment>value of a member of a subscription: not there</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>value of a member of a subscription: true</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>value of a member of a subscription: false</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>scheduled, details not read</source>
        <extracomment>for the next term something is scheduled, but what was not read</extracomment>
        <translation>vorgesehen, Details nicht gelesen</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>seats that can go back; %1 how many, %2 until when</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Suspension reasons</source>
        <extracomment>member of a subscription: why it was suspended</extracomment>
        <translation>Gründe der Aussetzung</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Verlängert sich automatisch</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>member of a subscription: what is scheduled for the next term</extracomment>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>member of a subscription: length of the term</extracomment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>member of a subscription: billing plan</extracomment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Term start</source>
        <extracomment>member of a subscription: first day of the term</extracomment>
        <translation>Laufzeitbeginn</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>member of a subscription: last day of the term</extracomment>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Can be cancelled until</source>
        <extracomment>member of a subscription: the deadline for cancelling</extracomment>
        <translation>Kündbar bis</translation>
    </message>
    <message>
        <source>Seats that can go back</source>
        <extracomment>member of a subscription: seats that can go back</extracomment>
        <translation>Zurückgebbare Lizenzen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>member of a subscription: the product</extracomment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>member of a subscription: id of the subscription an add-on belongs to</extracomment>
        <translation>Add-On zu</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>member of a subscription: what is counted</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Product type</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Produkttyp</translation>
    </message>
    <message>
        <source>Promotion</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Reseller of record</source>
        <extracomment>member of a subscription: id of the reseller of record</extracomment>
        <translation>Eingetragener Vertriebspartner</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>member of a subscription: when it was made</extracomment>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>billed monthly</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed monthly&quot;</extracomment>
        <translation>monatlich berechnet</translation>
    </message>
    <message>
        <source>billed yearly</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed yearly&quot;</extracomment>
        <translation>jährlich berechnet</translation>
    </message>
    <message>
        <source>billed every two years</source>
        <extracomment>Offer, second half of a phrase: &quot;3 years, billed every two years&quot;</extracomment>
        <translation>alle zwei Jahre berechnet</translation>
    </message>
    <message>
        <source>billed every three years</source>
        <extracomment>Offer, second half of a phrase: &quot;3 years, billed every three years&quot;</extracomment>
        <translation>alle drei Jahre berechnet</translation>
    </message>
    <message>
        <source>billed once</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed once&quot;</extracomment>
        <translation>einmal berechnet</translation>
    </message>
    <message>
        <source>not billed</source>
        <extracomment>Offer, second half of a phrase: &quot;1 month, not billed&quot; (trials)</extracomment>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Offer: term and billing plan. %1 is &quot;1 year&quot;, %2 is &quot;billed monthly&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, term unknown</source>
        <extracomment>Review page, what the customer is bound to. %1 is &quot;billed monthly&quot;</extracomment>
        <translation>%1, Laufzeit unbekannt</translation>
    </message>
    <message>
        <source>trial, ends on %1</source>
        <extracomment>Review page: a trial. %1 is the day it ends</extracomment>
        <translation>Testversion, endet am %1</translation>
    </message>
    <message>
        <source>%1, bound until %2</source>
        <extracomment>Review page, what the customer is bound to. %1 is &quot;billed monthly&quot;, %2 is the last day of the term</extracomment>
        <translation>%1, gebunden bis %2</translation>
    </message>
</context>
<context>
    <name>OrderStatusWords</name>
    <message>
        <source>Nothing was ordered. Look at the new price, then decide.</source>
        <extracomment>Status page, what to do when the price changed</extracomment>
        <translation>Es wurde nichts bestellt. Sehen Sie den neuen Preis an und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Choose another name.</source>
        <extracomment>Status page, what to do when the tenant name is taken</extracomment>
        <translation>Es wurde nichts bestellt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Confirm who accepted the agreement, then place the order again.</source>
        <extracomment>Status page, what to do when the agreement is missing</extracomment>
        <translation>Es wurde nichts bestellt. Bestätigen Sie, wer die Vereinbarung angenommen hat, und geben Sie die Bestellung dann erneut auf.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Choose another offer.</source>
        <extracomment>Status page, what to do when an offer is no longer sold</extracomment>
        <translation>Es wurde nichts bestellt. Wählen Sie ein anderes Angebot.</translation>
    </message>
    <message>
        <source>There is nothing to do. Ask again from time to time.</source>
        <extracomment>Status page, what to do when the provider reviews the order</extracomment>
        <translation>Es ist nichts zu tun. Fragen Sie von Zeit zu Zeit nach.</translation>
    </message>
    <message>
        <source>The steps below say which. Order the refused ones again in a new order.</source>
        <extracomment>Status page, what to do when only some lines were ordered</extracomment>
        <translation>Die Schritte unten sagen, welche. Bestellen Sie die abgelehnten erneut in einer neuen Bestellung.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look at the customer in the provider&apos;s portal, or ask again here.</source>
        <extracomment>Status page, what to do when it is not known whether the order took effect</extracomment>
        <translation>Sie wird nicht von selbst erneut gesendet. Sehen Sie den Kunden im Portal des Anbieters an, oder fragen Sie hier nach.</translation>
    </message>
    <message>
        <source>The order is kept for sending</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Die Bestellung ist zum Senden aufgehoben</translation>
    </message>
    <message>
        <source>The order is being placed</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Die Bestellung wird aufgegeben</translation>
    </message>
    <message>
        <source>The order is active</source>
        <extracomment>Status page, headline: the provider confirmed every step</extracomment>
        <translation>Die Bestellung ist aktiv</translation>
    </message>
    <message>
        <source>The provider refused the order</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Der Anbieter hat die Bestellung abgelehnt</translation>
    </message>
    <message>
        <source>The order waits for a decision</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Die Bestellung wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>The order was given up</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Die Bestellung wurde verworfen</translation>
    </message>
    <message>
        <source>It is not sent by itself when the connection comes back. Send it when you are ready.</source>
        <extracomment>Status page: an order that was written offline</extracomment>
        <translation>Sie wird nicht von selbst gesendet, wenn die Verbindung wieder da ist. Senden Sie sie, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>This may take some minutes. You can leave this page; Activity shows the order.</source>
        <extracomment>Status page: an order under way</extracomment>
        <translation>Das kann einige Minuten dauern. Sie können diese Seite verlassen; das Aktivitätsprotokoll zeigt die Bestellung.</translation>
    </message>
    <message>
        <source>It will not be sent again. The provider&apos;s words and the IDs below help its support.</source>
        <extracomment>Status page: a refused order</extracomment>
        <translation>Sie wird nicht erneut gesendet. Die Worte des Anbieters und die IDs unten helfen seinem Support.</translation>
    </message>
    <message>
        <source>%1: %2 when reviewed, %3 now</source>
        <extracomment>Status page, a price that changed. %1 is the offer, %2 the reviewed price, %3 the price now, both per licence</extracomment>
        <translation>%1: %2 bei der Prüfung, jetzt %3</translation>
    </message>
    <message>
        <source>The password of the new tenant&apos;s first administrator is kept in the keychain until %1. Write it down safely; the provider will not tell it again.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator. %1 is a date and time</extracomment>
        <translation>Das Kennwort des ersten Administrators des neuen Mandanten bleibt bis %1 im Schlüsselbund. Notieren Sie es sicher; der Anbieter nennt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>The password of the new tenant&apos;s first administrator could not be kept.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator</extracomment>
        <translation>Das Kennwort des ersten Administrators des neuen Mandanten konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>You said that you saved the first administrator&apos;s password. It was removed here.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator</extracomment>
        <translation>Sie haben angegeben, das Kennwort des ersten Administrators gesichert zu haben. Es wurde hier entfernt.</translation>
    </message>
    <message>
        <source>1. In Partner Center open the customer and choose Users and licences.
2. Choose the user whose sign-in name starts with admin@.
3. Choose Reset password and write the new one down.</source>
        <extracomment>Status page, numbered steps to set a new administrator password when the first one is lost</extracomment>
        <translation>1. Öffnen Sie im Partner Center den Kunden und wählen Sie „Benutzer und Lizenzen“.
2. Wählen Sie den Benutzer, dessen Anmeldename mit admin@ beginnt.
3. Wählen Sie „Kennwort zurücksetzen“ und notieren Sie das neue.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Try again when the review is over; nothing has to be entered again.</source>
        <extracomment>Status page, what to do when the provider reviews the customer&apos;s account</extracomment>
        <translation>Es wurde nichts bestellt. Versuchen Sie es nach der Prüfung erneut; nichts muss noch einmal eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>%1 here</source>
        <extracomment>an instant on this computer&apos;s clock; %1 is date and time</extracomment>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>Renews for %1</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;</extracomment>
        <translation>Verlängert sich um %1</translation>
    </message>
    <message>
        <source>Renews changed for %1</source>
        <extracomment>end-of-term board: what happens by default, by an instruction; %1 is &quot;1 year&quot;</extracomment>
        <translation>Verlängert sich geändert um %1</translation>
    </message>
    <message>
        <source>Service ends</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Dienst endet</translation>
    </message>
    <message>
        <source>Extended service term</source>
        <extracomment>end-of-term board: what happens by default, a forecast: Microsoft&apos;s monthly term after the term</extracomment>
        <translation>Verlängerte Dienstlaufzeit</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seat(s).</source>
        <extracomment>end-of-term board: how it goes on; %1 is &quot;Billed monthly&quot;</extracomment>
        <translation>
            <numerusform>%1, %n Lizenz.</numerusform>
            <numerusform>%1, %n Lizenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It renews as it is for %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Es verlängert sich unverändert um %1. %2</translation>
    </message>
    <message>
        <source>It renews with the changes the provider was told, for %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Es verlängert sich mit den beim Anbieter hinterlegten Änderungen um %1. %2</translation>
    </message>
    <message>
        <source>It does not renew: service ends with the term.</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Es verlängert sich nicht: Der Dienst endet mit der Laufzeit.</translation>
    </message>
    <message>
        <source>Forecast: service goes on and is charged month by month in the extended service term. %1</source>
        <extracomment>end-of-term board: what happens by default, a forecast; %1 is &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Prognose: Der Dienst läuft weiter und wird in der verlängerten Dienstlaufzeit (EST) Monat für Monat berechnet. %1</translation>
    </message>
    <message>
        <source>Whether it renews or ends is not known: the provider does not say so.</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Ob es sich verlängert oder endet, ist nicht bekannt: Der Anbieter sagt es nicht.</translation>
    </message>
    <message>
        <source>Unconfirmed. %1</source>
        <extracomment>end-of-term board: a rule nobody has confirmed; %1 says where it was read</extracomment>
        <translation>Unbestätigt. %1</translation>
    </message>
    <message>
        <source>Renews changed until %1</source>
        <extracomment>end-of-term board: what happens by default, by an instruction; %1 is the last day of the next term</extracomment>
        <translation>Verlängert sich geändert bis %1</translation>
    </message>
    <message>
        <source>It renews with the changes the provider was told, until %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is the last day of the next term, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Es verlängert sich mit den beim Anbieter hinterlegten Änderungen bis %1. %2</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>row of a customer in the plan: so many of its changes cannot be sent as they are</extracomment>
        <translation>
            <numerusform>%n nicht sendbar</numerusform>
            <numerusform>%n nicht sendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>plan: column header, the subscription and what changes of it</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>plan: column header, the value before the change</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>plan: column header, the value after the change</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>plan: column header, whether a change is allowed, and what became of it</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>plan: column header, what a change costs at once</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>plan: column header, what a change costs in each full billing period</extracomment>
        <translation>Je Zeitraum</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>plan: column header, what a change costs from now to the end of the term</extracomment>
        <translation>Bis Laufzeitende</translation>
    </message>
    <message>
        <source>Prorated to the end of the running billing period; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Anteilig bis zum Ende des laufenden Abrechnungszeitraums; Einkaufspreis vor Steuern</translation>
    </message>
    <message>
        <source>More or less in each full billing period; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Mehr oder weniger in jedem vollen Abrechnungszeitraum; Einkaufspreis vor Steuern</translation>
    </message>
    <message>
        <source>Everything from now to the end of the term; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Alles von jetzt bis zum Ende der Laufzeit; Einkaufspreis vor Steuern</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>plan: column header, what the customer pays more or less</extracomment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>plan: column header, what is left of the sale when the purchase is paid</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What the customer pays more or less in each full billing period; sale price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Was der Kunde in jedem vollen Abrechnungszeitraum mehr oder weniger zahlt; Verkaufspreis vor Steuern</translation>
    </message>
    <message>
        <source>Sale less purchase in each full billing period, before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Verkauf abzüglich Einkauf in jedem vollen Abrechnungszeitraum, vor Steuern</translation>
    </message>
</context>
<context>
    <name>PlanLineWords</name>
    <message>
        <source>Subscription no longer known · %1</source>
        <extracomment>line of the plan whose subscription is no longer known here; %1 is what changes</extracomment>
        <translation>Abonnement nicht mehr bekannt · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>line of the plan; %1 is a subscription, %2 what changes of it, such as &quot;Seats&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The provider already says so; there is nothing left to send.</source>
        <extracomment>why a planned change is not sent</extracomment>
        <translation>Beim Anbieter ist es bereits so; es bleibt nichts zu senden.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <extracomment>line of the plan: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Der Anbieter sagte: %1</translation>
    </message>
    <message>
        <source>It is sent when there is a connection and you send it.</source>
        <extracomment>why a planned change waits</extracomment>
        <translation>Sie wird gesendet, wenn eine Verbindung besteht und Sie sie senden.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>plan, state of a change whose subscription was changed elsewhere; %1 is what the provider says, such as 15</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>This subscription is no longer in the local copy. Synchronise, or remove the change.</source>
        <extracomment>why a planned change is not sent</extracomment>
        <translation>Dieses Abonnement ist nicht mehr in der lokalen Kopie. Synchronisieren Sie, oder entfernen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The seats are now in subscription %1.</source>
        <extracomment>line of the plan: an upgrade that was carried out; %1 is the id of the subscription the seats are in now</extracomment>
        <translation>Die Lizenzen sind jetzt im Abonnement %1.</translation>
    </message>
    <message>
        <source>Puts back what was planned for the next term; another change here deletes it.</source>
        <extracomment>why a change is in the plan that nobody wished: more or fewer seats, or a longer term, delete it</extracomment>
        <translation>Stellt wieder her, was für die nächste Laufzeit geplant war; eine andere Änderung hier löscht es.</translation>
    </message>
    <message>
        <source>Goes first: renewal cannot be switched off while something is planned for the next term.</source>
        <extracomment>why a change is in the plan that nobody wished</extracomment>
        <translation>Kommt zuerst: Die Verlängerung lässt sich nicht ausschalten, solange für die nächste Laufzeit etwas geplant ist.</translation>
    </message>
    <message>
        <source>What was planned for the next term is deleted by it.</source>
        <extracomment>what a change does beside: seats, a longer term, suspending and cancelling delete it at the provider</extracomment>
        <translation>Was für die nächste Laufzeit geplant war, wird dadurch gelöscht.</translation>
    </message>
    <message>
        <source>Changes of this subscription so far: %1. After about %2 the provider refuses more; make one change of several.</source>
        <extracomment>line of the plan, a warning; %1 is how often the subscription was changed, %2 about how often it can be</extracomment>
        <translation>Bisherige Änderungen dieses Abonnements: %1. Nach etwa %2 lehnt der Anbieter weitere ab; fassen Sie mehrere zu einer zusammen.</translation>
    </message>
</context>
<context>
    <name>PlanPaperWords</name>
    <message>
        <source>Planned changes of subscriptions, for approval</source>
        <extracomment>planned changes on paper: title</extracomment>
        <translation>Geplante Änderungen an Abonnements, zur Genehmigung</translation>
    </message>
    <message>
        <source>Customer no longer known</source>
        <extracomment>planned changes on paper: heading over changes whose customer is no longer known</extracomment>
        <translation>Kunde nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Sample company: nothing of this is real</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Beispielfirma: Nichts hiervon ist echt</translation>
    </message>
    <message>
        <source>Integration sandbox: nothing of this is billed</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Integrations-Sandbox: Nichts hiervon wird berechnet</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Costs are purchase prices before tax, computed when this was prepared. Nothing is sent until a person sends it; what the provider says then counts.</source>
        <extracomment>planned changes on paper: below everything</extracomment>
        <translation>Kosten sind Einkaufspreise vor Steuern, berechnet bei der Erstellung. Nichts wird gesendet, bis eine Person es sendet; dann gilt, was der Anbieter sagt.</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>planned changes on paper: label, the reseller</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner tenant</source>
        <extracomment>planned changes on paper: label, tenant of the reseller</extracomment>
        <translation>Partnermandant</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <extracomment>planned changes on paper: label, a person</extracomment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <extracomment>planned changes on paper: label, an instant</extracomment>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>planned changes on paper: label, production or a place for tests</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Prepared</source>
        <extracomment>planned changes on paper: heading over who prepared them</extracomment>
        <translation>Erstellung</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>planned changes on paper: label of their number</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>planned changes on paper: label of a sum, due at once</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>planned changes on paper: label of a sum, due in each full billing period</extracomment>
        <translation>Je Zeitraum</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>planned changes on paper: label of a sum, up to the end of the terms</extracomment>
        <translation>Bis Laufzeitende</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <extracomment>planned changes on paper: label of the number of changes whose cost is not known in full</extracomment>
        <translation>Kosten nicht bekannt</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>planned changes on paper: label of the estimate of the credit line</extracomment>
        <translation>Kreditrahmen</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>planned changes on paper: heading over the sums</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>planned changes on paper: heading over the place to sign</extracomment>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>PlanTableWords</name>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>title of a column in copied or exported changes: what changes, such as Seats</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>title of a column in copied or exported changes: allowed, sent, confirmed …</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>title of a column in copied or exported changes: why it is not sent, or what the provider said</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cost now</source>
        <extracomment>title of a column in copied or exported changes: cost that is due at once</extracomment>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cost per period</source>
        <extracomment>title of a column in copied or exported changes: cost in each full billing period</extracomment>
        <translation>Kosten je Zeitraum</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>title of a column in copied or exported changes: month, year …</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Cost to term end</source>
        <extracomment>title of a column in copied or exported changes: cost to the end of the term</extracomment>
        <translation>Kosten bis Laufzeitende</translation>
    </message>
    <message>
        <source>Sale now</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays at once</extracomment>
        <translation>Verkauf jetzt</translation>
    </message>
    <message>
        <source>Sale per period</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays in each full billing period</extracomment>
        <translation>Verkauf je Zeitraum</translation>
    </message>
    <message>
        <source>Sale to term end</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays to the end of the term</extracomment>
        <translation>Verkauf bis Laufzeitende</translation>
    </message>
    <message>
        <source>Margin now</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, at once</extracomment>
        <translation>Marge jetzt</translation>
    </message>
    <message>
        <source>Margin per period</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, in each full billing period</extracomment>
        <translation>Marge je Zeitraum</translation>
    </message>
    <message>
        <source>Margin to term end</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, to the end of the term</extracomment>
        <translation>Marge bis Laufzeitende</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>%n user(s) more than there are seats.</source>
        <extracomment>licence pool of a tenant, below a plan: more users are assigned than there are seats</extracomment>
        <translation>
            <numerusform>%n Benutzer mehr, als es Lizenzen gibt.</numerusform>
            <numerusform>%n Benutzer mehr, als es Lizenzen gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tenant does not count all that was bought here yet.</source>
        <extracomment>licence pool of a tenant, below a plan: the tenant counts fewer seats than were bought from us</extracomment>
        <translation>Der Mandant zählt noch nicht alles mit, was hier gekauft wurde.</translation>
    </message>
    <message>
        <source>Which licence this gives in the tenant is unknown.</source>
        <extracomment>licence pool of a tenant, below a subscription: nobody told which licence it gives</extracomment>
        <translation>Welche Lizenz dies im Mandanten ergibt, ist unbekannt.</translation>
    </message>
    <message>
        <source>How many are of others is unknown: some may be of a subscription here whose licence is unknown.</source>
        <extracomment>licence pool of a tenant, below a plan: seats that look like another seller&apos;s may be of a subscription of ours</extracomment>
        <translation>Wie viele von anderen stammen, ist unbekannt: Einige können zu einem Abonnement hier gehören, dessen Lizenz unbekannt ist.</translation>
    </message>
    <message>
        <source>Of others: who sold them, until when and at what price is unknown.</source>
        <extracomment>licence pool of a tenant, below a plan that another seller sold too</extracomment>
        <translation>Von anderen: Wer sie verkauft hat, bis wann und zu welchem Preis, ist unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) paid twice and not needed.</source>
        <extracomment>licence pool of a tenant, below a plan: seats bought here and from others as well that no user needs</extracomment>
        <translation>
            <numerusform>%n Lizenz doppelt bezahlt und nicht benötigt.</numerusform>
            <numerusform>%n Lizenzen doppelt bezahlt und nicht benötigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of ours they cost %1 a day.</source>
        <extracomment>after &quot;n seats paid twice&quot;; %1 is an amount with its currency</extracomment>
        <translation>Bei uns kostet das %1 pro Tag.</translation>
    </message>
    <message>
        <source>Of ours they cost %1 a day, %2 until %3.</source>
        <extracomment>after &quot;n seats paid twice&quot;; %1 and %2 are amounts with their currency, %3 the last day of the term</extracomment>
        <translation>Bei uns kostet das %1 pro Tag, %2 bis %3.</translation>
    </message>
    <message>
        <source>What they cost of ours is unknown.</source>
        <extracomment>after &quot;n seats paid twice&quot;: what they cost cannot be told</extracomment>
        <translation>Was das bei uns kostet, ist unbekannt.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>licence pool of a tenant: its licences were not asked for yet</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>licence pool of a tenant: the answer is awaited</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>licence pool of a tenant; %1 is when the tenant&apos;s licences were read</extracomment>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>This sign-in may not see the tenant&apos;s licences. It takes a signed-in person with a role in the customer&apos;s tenant; an app alone is not told.</source>
        <extracomment>licence pool of a tenant: the provider refuses to tell its licences to this sign-in</extracomment>
        <translation>Diese Anmeldung darf die Lizenzen des Mandanten nicht sehen. Nötig ist eine angemeldete Person mit einer Rolle im Mandanten des Kunden; eine App allein erhält keine Auskunft.</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Product id</source>
        <extracomment>field of a price list</extracomment>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>SKU id</source>
        <extracomment>field of a price list</extracomment>
        <translation>SKU-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>field of a price list: the product&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>field of a price list: one year …</extracomment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Billing plan</source>
        <extracomment>field of a price list: billed monthly …</extracomment>
        <translation>Abrechnungshäufigkeit</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>field of a price list: per seat and billing period</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Retail price (ERP)</source>
        <extracomment>field of a price list: what the provider recommends to ask</extracomment>
        <translation>Preisempfehlung (ERP)</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>field of a price list</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>field of a price list: the country it is for</extracomment>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>field of a price list: commercial, education …</extracomment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>From seats</source>
        <extracomment>field of a price list: the price holds from so many seats</extracomment>
        <translation>Ab Lizenzzahl</translation>
    </message>
    <message>
        <source>Up to seats</source>
        <extracomment>field of a price list: the price holds up to so many seats</extracomment>
        <translation>Bis Lizenzzahl</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>field of a price list: first day of the price</extracomment>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>field of a price list: last day of the price</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>fault of an imported table; %1 is the file, %2 the line, %3 the heading of the column</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”</source>
        <extracomment>fault of an imported table; %1 is the file, %2 the line, %3 the heading of the column</extracomment>
        <translation>%1, Zeile %2, Spalte „%3“</translation>
    </message>
    <message>
        <source>%1 cells where the headings are %2. The row is cut off or a delimiter is missing: save the file again.</source>
        <extracomment>fault of an imported table; %1 and %2 are numbers</extracomment>
        <translation>%1 Zellen bei %2 Überschriften. Die Zeile ist abgeschnitten, oder ein Trennzeichen fehlt: Speichern Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 cells where the headings are %2. Put quotes around the cell that holds the delimiter.</source>
        <extracomment>fault of an imported table; %1 and %2 are numbers</extracomment>
        <translation>%1 Zellen bei %2 Überschriften. Setzen Sie die Zelle, die das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>another price for the same product, term and plan as in line %1. Take one of the two out.</source>
        <extracomment>fault of an imported price list; %1 is a line number</extracomment>
        <translation>Hier steht ein anderer Preis für dasselbe Produkt mit derselben Laufzeit und Abrechnungshäufigkeit als in Zeile %1. Nehmen Sie einen der beiden heraus.</translation>
    </message>
    <message>
        <source>no prices behind the headings. Choose the file that holds them.</source>
        <extracomment>fault of an imported table</extracomment>
        <translation>Unter den Überschriften stehen keine Preise. Wählen Sie die Datei, die sie enthält.</translation>
    </message>
    <message>
        <source>cannot be read as a table from here on (%1). Save it as CSV in UTF-8 again.</source>
        <extracomment>fault of an imported table; %1 says in English what stood there</extracomment>
        <translation>Ab hier ist die Tabelle nicht lesbar (%1). Speichern Sie sie erneut als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>empty. Enter a value, or leave the row out.</source>
        <extracomment>fault of a cell in an imported table</extracomment>
        <translation>Hier steht nichts. Geben Sie einen Wert ein, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected are digits with “%2” before the decimals and nothing between thousands; if the file writes numbers otherwise, choose its decimal sign.</source>
        <extracomment>fault of a cell; %1 is what stands there, %2 a point or a comma</extracomment>
        <translation>„%1“ ist keine Zahl. Erwartet werden Ziffern mit „%2“ vor den Nachkommastellen und nichts zwischen den Tausendern; schreibt die Datei Zahlen anders, wählen Sie ihr Dezimalzeichen.</translation>
    </message>
    <message>
        <source>“%1” is negative. Expected is a price of zero or more.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>„%1“ ist negativ. Erwartet wird ein Preis von null oder mehr.</translation>
    </message>
    <message>
        <source>“%1” is no number of seats. Expected is a whole number, or nothing.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>„%1“ ist keine Anzahl von Lizenzen. Erwartet wird eine ganze Zahl oder nichts.</translation>
    </message>
    <message>
        <source>“%1” is no date. Expected is 2026-12-31, 12/31/2026 or 31.12.2026.</source>
        <extracomment>fault of a cell; %1 is what stands there; the dates stay as they are</extracomment>
        <translation>„%1“ ist kein Datum. Erwartet wird 2026-12-31, 12/31/2026 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” was “%2” before a spreadsheet took its zeros. Import the file as it was downloaded.</source>
        <extracomment>fault of a cell; %1 is what stands there, %2 what it was once</extracomment>
        <translation>„%1“ war „%2“, bevor eine Tabellenkalkulation die Nullen entfernte. Importieren Sie die Datei so, wie sie heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Expected are three letters, such as EUR.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>„%1“ ist keine Währung. Erwartet werden drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>“%1” is no market. Expected are two letters, such as RO.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>„%1“ ist kein Markt. Erwartet werden zwei Buchstaben, etwa RO.</translation>
    </message>
    <message>
        <source>“%1” where the rows before say “%2”. Make one file of each market.</source>
        <extracomment>fault of a cell; %1 and %2 are markets</extracomment>
        <translation>Hier steht „%1“, in den Zeilen davor „%2“. Legen Sie für jeden Markt eine eigene Datei an.</translation>
    </message>
    <message>
        <source>“%1” where the rows before say “%2”. Make one file of each currency.</source>
        <extracomment>fault of a cell; %1 and %2 are currencies</extracomment>
        <translation>Hier steht „%1“, in den Zeilen davor „%2“. Legen Sie für jede Währung eine eigene Datei an.</translation>
    </message>
    <message>
        <source>Give the sale list a name.</source>
        <extracomment>import of own sale prices</extracomment>
        <translation>Geben Sie der Verkaufspreisliste einen Namen.</translation>
    </message>
    <message>
        <source>The file does not name its market: enter it.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Die Datei nennt ihren Markt nicht: Geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>The file does not name its currency: enter it.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Die Datei nennt ihre Währung nicht: Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>Choose the month of the list.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Wählen Sie den Monat der Liste.</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <extracomment>import of a price list; %1 is the name of a field, such as &quot;SKU id&quot;</extracomment>
        <translation>Wählen Sie die Spalte mit: %1.</translation>
    </message>
    <message>
        <source>half up</source>
        <extracomment>rounding of prices: 0.005 becomes 0.01</extracomment>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>half to even</source>
        <extracomment>rounding of prices: to the even neighbour, also called banker&apos;s rounding</extracomment>
        <translation>mathematisch (zur geraden Ziffer)</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>rounding of prices</extracomment>
        <translation>abgerundet</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>rounding of prices</extracomment>
        <translation>aufgerundet</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <extracomment>name of a price list of the provider</extracomment>
        <translation>Einkaufspreise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>fault of an imported table; %1 is the place, such as &quot;prices.csv, line 3&quot;, %2 says what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is larger than a price list can be. Choose another one.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Diese Datei ist größer, als eine Preisliste sein kann. Wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) keep the list from being imported.</source>
        <extracomment>import of a price list, after it was read through</extracomment>
        <translation>
            <numerusform>%Ln Fehler verhindert den Import der Liste.</numerusform>
            <numerusform>%Ln Fehler verhindern den Import der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in force already; importing it changes nothing.</source>
        <extracomment>import of a price list, after it was read through</extracomment>
        <translation>Diese Datei ist bereits in Kraft; ihr Import ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for %1, no faults.</source>
        <extracomment>import of a price list, after it was read through; %n is a number, %1 a month such as December 2026</extracomment>
        <translation>
            <numerusform>%Ln Preis für %1, keine Fehler.</numerusform>
            <numerusform>%Ln Preise für %1, keine Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the place of “%1”, imported %2.</source>
        <extracomment>import of a price list; %1 is a file, %2 a date</extracomment>
        <translation>Sie tritt an die Stelle von „%1“, importiert am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a term or plan that is not known (“%1”): kept, not used.</source>
        <extracomment>import of a price list; %1 is a word of the file that nobody knows</extracomment>
        <translation>
            <numerusform>%Ln Zeile hat eine unbekannte Laufzeit oder Abrechnungshäufigkeit („%1“): behalten, nicht verwendet.</numerusform>
            <numerusform>%Ln Zeilen haben eine unbekannte Laufzeit oder Abrechnungshäufigkeit („%1“): behalten, nicht verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price differs from %1.</source>
        <extracomment>prices; %1 is a month such as November 2026</extracomment>
        <translation>Gegenüber %1 ist kein Preis anders.</translation>
    </message>
    <message>
        <source>Against %1: %2 dearer, %3 cheaper, %4 new, %5 gone.</source>
        <extracomment>prices against the month before; %1 is a month such as November 2026, the others are numbers</extracomment>
        <translation>Gegenüber %1: %2 teurer, %3 günstiger, %4 neu, %5 entfallen.</translation>
    </message>
    <message>
        <source>Mark-up on the purchase price</source>
        <extracomment>how a sale price is made: so many percent are added</extracomment>
        <translation>Aufschlag auf den Einkaufspreis</translation>
    </message>
    <message>
        <source>Discount on the retail price (ERP)</source>
        <extracomment>how a sale price is made: so many percent are taken off</extracomment>
        <translation>Rabatt auf die Preisempfehlung (ERP)</translation>
    </message>
    <message>
        <source>By a sale list</source>
        <extracomment>how a sale price is made</extracomment>
        <translation>Nach Verkaufspreisliste</translation>
    </message>
    <message>
        <source>Purchase price and %1 %</source>
        <extracomment>how a sale price is made; %1 is a number, possibly negative</extracomment>
        <translation>Einkaufspreis plus %1 %</translation>
    </message>
    <message>
        <source>Retail price less %1 %</source>
        <extracomment>how a sale price is made; %1 is a number</extracomment>
        <translation>Preisempfehlung abzüglich %1 %</translation>
    </message>
    <message>
        <source>Sale list “%1”</source>
        <extracomment>how a sale price is made; %1 is the name of a list</extracomment>
        <translation>Verkaufspreisliste „%1“</translation>
    </message>
    <message>
        <source>as the list says</source>
        <extracomment>rounding of sale prices that stand in a list</extracomment>
        <translation>wie in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln digit(s)</source>
        <extracomment>rounding of sale prices; %1 is &quot;half up&quot;, %n a number of digits</extracomment>
        <translation>
            <numerusform>%1 auf %Ln Stelle</numerusform>
            <numerusform>%1 auf %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>More than -100 %, or the licence is given away.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>Mehr als -100 %, sonst wird die Lizenz verschenkt.</translation>
    </message>
    <message>
        <source>A discount is 0 % or more.</source>
        <translation>Ein Rabatt beträgt mindestens 0 %.</translation>
    </message>
    <message>
        <source>At most 1000 %.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>Höchstens 1000 %.</translation>
    </message>
    <message>
        <source>A discount is at most 100 %.</source>
        <translation>Ein Rabatt beträgt höchstens 100 %.</translation>
    </message>
    <message>
        <source>0 to 4 digits.</source>
        <extracomment>fault beside the digits a sale price is rounded to</extracomment>
        <translation>0 bis 4 Stellen.</translation>
    </message>
    <message>
        <source>Choose a sale list; import one first where there is none.</source>
        <extracomment>fault beside the choice of a sale list</extracomment>
        <translation>Wählen Sie eine Verkaufspreisliste; gibt es keine, importieren Sie zuerst eine.</translation>
    </message>
    <message>
        <source>This workbook is protected or of an older format. Save it as .xlsx without a password, or its sheet as CSV, and import that file.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Diese Arbeitsmappe ist geschützt oder in einem älteren Format. Speichern Sie sie ohne Kennwort als .xlsx oder ihr Blatt als CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This workbook cannot be read; it is damaged. Open it in a spreadsheet program, save it anew and import that file.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Diese Arbeitsmappe ist beschädigt und kann nicht gelesen werden. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the file inside.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Dies ist ein Archiv. Entpacken Sie es, und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>This file has no headings. Choose a table whose first line names its columns.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Diese Datei hat keine Überschriften. Wählen Sie eine Tabelle, deren erste Zeile ihre Spalten benennt.</translation>
    </message>
</context>
<context>
    <name>ProviderCodeWords</name>
    <message>
        <source>Your role at the provider does not allow this.</source>
        <extracomment>provider code 900150: the role is too weak; sentence and next step</extracomment>
        <translation>Ihre Rolle beim Anbieter erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>Ask your administrator for the Admin agent or Sales agent role, or let a colleague send it.</source>
        <translation>Bitten Sie Ihren Administrator um die Rolle Administrator-Agent oder Vertriebs-Agent, oder lassen Sie einen Kollegen senden.</translation>
    </message>
    <message>
        <source>Your privileges for this customer are too weak.</source>
        <extracomment>provider code 900308; sentence and next step</extracomment>
        <translation>Ihre Rechte für diesen Kunden reichen nicht aus.</translation>
    </message>
    <message>
        <source>Ask the customer for a relationship with delegated administration.</source>
        <translation>Bitten Sie den Kunden um eine Beziehung mit delegierter Verwaltung.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of your organisation blocks this.</source>
        <extracomment>provider code 900309; sentence and next step</extracomment>
        <translation>Eine Richtlinie für bedingten Zugriff Ihrer Organisation blockiert dies.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>There is no reseller relationship with this customer.</source>
        <extracomment>provider code 20002; sentence and next step</extracomment>
        <translation>Mit diesem Kunden besteht keine Vertriebspartnerbeziehung.</translation>
    </message>
    <message>
        <source>Send the customer a relationship request first.</source>
        <translation>Senden Sie dem Kunden zuerst eine Beziehungsanfrage.</translation>
    </message>
    <message>
        <source>The provider does not know this tenant.</source>
        <extracomment>provider code 60003: tenant not found; sentence and next step</extracomment>
        <translation>Der Anbieter kennt diesen Mandanten nicht.</translation>
    </message>
    <message>
        <source>Check the tenant id, then refresh.</source>
        <translation>Prüfen Sie die Mandanten-ID und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>The provider does not know this user.</source>
        <extracomment>provider code 60002; sentence and next step</extracomment>
        <translation>Der Anbieter kennt diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>Refresh to see who is there now.</source>
        <translation>Aktualisieren Sie, um zu sehen, wer jetzt da ist.</translation>
    </message>
    <message>
        <source>Your reseller programme is not active.</source>
        <extracomment>provider codes 800039 and 900149; sentence and next step</extracomment>
        <translation>Ihr Vertriebspartnerprogramm ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Ask your administrator to renew the enrolment.</source>
        <translation>Bitten Sie Ihren Administrator, die Teilnahme zu erneuern.</translation>
    </message>
    <message>
        <source>The provider has no customer agreement on record for this customer.</source>
        <extracomment>provider code 13605: no customer agreement; sentence and next step</extracomment>
        <translation>Beim Anbieter ist für diesen Kunden keine Kundenvereinbarung hinterlegt.</translation>
    </message>
    <message>
        <source>Record who accepted it and when, then send the order again.</source>
        <translation>Tragen Sie ein, wer sie wann angenommen hat, und senden Sie die Bestellung dann erneut.</translation>
    </message>
    <message>
        <source>A registration number is not taken in this country.</source>
        <extracomment>provider code 600002; sentence and next step</extracomment>
        <translation>In diesem Land wird keine Registrierungsnummer angenommen.</translation>
    </message>
    <message>
        <source>Leave the field empty.</source>
        <translation>Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The registration number is missing.</source>
        <extracomment>provider code 600049; sentence and next step</extracomment>
        <translation>Die Registrierungsnummer fehlt.</translation>
    </message>
    <message>
        <source>Enter the number of the company register.</source>
        <translation>Geben Sie die Nummer des Handelsregisters ein.</translation>
    </message>
    <message>
        <source>The registration number does not have the shape this country uses.</source>
        <extracomment>provider code 600050; sentence and next step</extracomment>
        <translation>Die Registrierungsnummer hat nicht die in diesem Land übliche Form.</translation>
    </message>
    <message>
        <source>Compare it with the company register.</source>
        <translation>Vergleichen Sie sie mit dem Handelsregister.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <extracomment>provider code 600051; sentence and next step</extracomment>
        <translation>Die Telefonnummer fehlt.</translation>
    </message>
    <message>
        <source>Enter the phone number of the contact.</source>
        <translation>Geben Sie die Telefonnummer der Kontaktperson ein.</translation>
    </message>
    <message>
        <source>The same agreement is on record already.</source>
        <extracomment>provider code 600061; sentence</extracomment>
        <translation>Dieselbe Vereinbarung ist bereits hinterlegt.</translation>
    </message>
    <message>
        <source>The provider refused this customer’s account after a review.</source>
        <extracomment>provider code 800075: the customer account was refused; sentence and next step</extracomment>
        <translation>Der Anbieter hat das Konto dieses Kunden nach einer Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing can be ordered for it; ask the provider why.</source>
        <translation>Für ihn kann nichts bestellt werden; fragen Sie den Anbieter nach dem Grund.</translation>
    </message>
    <message>
        <source>The provider is reviewing this customer’s account.</source>
        <extracomment>provider codes 800069, 800073, 800074; sentence and next step</extracomment>
        <translation>Der Anbieter prüft das Konto dieses Kunden.</translation>
    </message>
    <message>
        <source>Wait for the review, then send again.</source>
        <translation>Warten Sie die Prüfung ab und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>This offer is no longer sold as it was chosen.</source>
        <extracomment>provider codes 400013, 400018, 400019, 400072: product, SKU or availability gone; sentence and next step</extracomment>
        <translation>Dieses Angebot wird so, wie es gewählt wurde, nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>Refresh the catalog and choose the offer again.</source>
        <translation>Aktualisieren Sie den Katalog und wählen Sie das Angebot erneut.</translation>
    </message>
    <message>
        <source>This offer was withdrawn.</source>
        <extracomment>provider code 2091; sentence and next step</extracomment>
        <translation>Dieses Angebot wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Choose another offer.</source>
        <translation>Wählen Sie ein anderes Angebot.</translation>
    </message>
    <message>
        <source>This customer may not buy this offer.</source>
        <extracomment>provider codes 800020, 2085; sentence and next step</extracomment>
        <translation>Dieser Kunde darf dieses Angebot nicht kaufen.</translation>
    </message>
    <message>
        <source>This offer is not sold in the customer’s country.</source>
        <extracomment>provider code 800070; sentence and next step</extracomment>
        <translation>Dieses Angebot wird im Land des Kunden nicht verkauft.</translation>
    </message>
    <message>
        <source>The add-on does not fit a subscription of this customer.</source>
        <extracomment>provider codes 800029, 400041; sentence and next step</extracomment>
        <translation>Das Add-On passt zu keinem Abonnement dieses Kunden.</translation>
    </message>
    <message>
        <source>Order its base subscription first, or in the same order.</source>
        <translation>Bestellen Sie das Basisabonnement zuerst oder in derselben Bestellung.</translation>
    </message>
    <message>
        <source>Term and billing plan do not go together for this offer.</source>
        <extracomment>provider codes 900268 to 900270, 800121; sentence and next step</extracomment>
        <translation>Laufzeit und Abrechnungshäufigkeit passen bei diesem Angebot nicht zusammen.</translation>
    </message>
    <message>
        <source>Choose another pair.</source>
        <translation>Wählen Sie eine andere Kombination.</translation>
    </message>
    <message>
        <source>The tenant is not qualified for this offer (for example education or non-profit).</source>
        <extracomment>provider code 800086; sentence and next step</extracomment>
        <translation>Der Mandant ist für dieses Angebot nicht qualifiziert (zum Beispiel Bildung oder gemeinnützig).</translation>
    </message>
    <message>
        <source>Choose another offer, or have the tenant qualified first.</source>
        <translation>Wählen Sie ein anderes Angebot, oder lassen Sie den Mandanten zuerst qualifizieren.</translation>
    </message>
    <message>
        <source>This offer is not for sale in the sandbox.</source>
        <extracomment>provider code 900322; sentence and next step</extracomment>
        <translation>Dieses Angebot wird in der Sandbox nicht verkauft.</translation>
    </message>
    <message>
        <source>The provider no longer has the cart of this order.</source>
        <extracomment>provider code 800008; sentence and next step</extracomment>
        <translation>Der Anbieter hat den Warenkorb dieser Bestellung nicht mehr.</translation>
    </message>
    <message>
        <source>Send the order again; a new cart is made.</source>
        <translation>Senden Sie die Bestellung erneut; es wird ein neuer Warenkorb angelegt.</translation>
    </message>
    <message>
        <source>Some lines of the order have errors.</source>
        <extracomment>provider code 800009; sentence and next step</extracomment>
        <translation>Einige Positionen der Bestellung sind fehlerhaft.</translation>
    </message>
    <message>
        <source>Look at the lines, mend them and send again.</source>
        <translation>Prüfen und berichtigen Sie die Positionen und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The provider is still working on an order of this customer.</source>
        <extracomment>provider codes 800060, 800064; sentence and next step</extracomment>
        <translation>Der Anbieter bearbeitet noch eine Bestellung dieses Kunden.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then send again.</source>
        <translation>Warten Sie einige Minuten und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>This cart was submitted already.</source>
        <extracomment>provider code 800065; sentence and next step</extracomment>
        <translation>Dieser Warenkorb wurde bereits abgeschickt.</translation>
    </message>
    <message>
        <source>The orders are read back; nothing is sent twice.</source>
        <translation>Die Bestellungen werden nachgelesen; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>The provider is not ready for this yet.</source>
        <extracomment>provider code 800082; sentence and next step</extracomment>
        <translation>Der Anbieter ist dafür noch nicht bereit.</translation>
    </message>
    <message>
        <source>A purchase order is required.</source>
        <extracomment>provider code 900252; sentence and next step</extracomment>
        <translation>Eine Auftragsnummer ist erforderlich.</translation>
    </message>
    <message>
        <source>Enter its number, then send again.</source>
        <translation>Geben Sie die Nummer ein und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The provider does not allow this quantity.</source>
        <extracomment>provider codes 2002, 900275, 800017, 800018; sentence and next step</extracomment>
        <translation>Der Anbieter lässt diese Menge nicht zu.</translation>
    </message>
    <message>
        <source>Stay within the limits of the offer.</source>
        <translation>Bleiben Sie innerhalb der Grenzen des Angebots.</translation>
    </message>
    <message>
        <source>The customer would have more subscriptions or licences than the provider allows.</source>
        <extracomment>provider codes 800066 to 800068, 800088, 800089; sentence and next step</extracomment>
        <translation>Der Kunde hätte mehr Abonnements oder Lizenzen, als der Anbieter zulässt.</translation>
    </message>
    <message>
        <source>Order less, or ask the provider to raise the limit.</source>
        <translation>Bestellen Sie weniger, oder bitten Sie den Anbieter, die Grenze anzuheben.</translation>
    </message>
    <message>
        <source>The reseller’s partner id was not accepted.</source>
        <extracomment>provider codes 800015, 800016, 900123, 900124, 900154; sentence and next step</extracomment>
        <translation>Die MPN-ID des Vertriebspartners wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the id, and that the reseller has accepted the partner agreement.</source>
        <translation>Prüfen Sie die ID, und ob der Vertriebspartner die Partnervereinbarung angenommen hat.</translation>
    </message>
    <message>
        <source>The lines of the order do not share a currency.</source>
        <extracomment>provider code 900169; sentence and next step</extracomment>
        <translation>Die Positionen der Bestellung haben nicht dieselbe Währung.</translation>
    </message>
    <message>
        <source>Order them separately.</source>
        <translation>Bestellen Sie sie getrennt.</translation>
    </message>
    <message>
        <source>The promotion is used up or not valid.</source>
        <extracomment>provider codes 27006, 27007; sentence and next step</extracomment>
        <translation>Die Aktion ist aufgebraucht oder nicht gültig.</translation>
    </message>
    <message>
        <source>Order without it.</source>
        <translation>Bestellen Sie ohne sie.</translation>
    </message>
    <message>
        <source>The provider does not let this subscription have fewer seats now.</source>
        <extracomment>provider code 800090: fewer seats are not allowed; sentence and next step</extracomment>
        <translation>Der Anbieter lässt für dieses Abonnement jetzt nicht weniger Lizenzen zu.</translation>
    </message>
    <message>
        <source>Plan the smaller number for the next term.</source>
        <translation>Planen Sie die kleinere Anzahl für die nächste Laufzeit.</translation>
    </message>
    <message>
        <source>The time in which seats could be given back has passed.</source>
        <extracomment>provider codes 900214, 900257: the window for fewer seats has passed; sentence and next step</extracomment>
        <translation>Die Frist, in der Lizenzen zurückgegeben werden konnten, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The number of seats of this subscription cannot be changed.</source>
        <extracomment>provider code 800095; sentence and next step</extracomment>
        <translation>Die Anzahl der Lizenzen dieses Abonnements kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>A trial keeps its seats; turn it into a paid subscription first.</source>
        <translation>Eine Testversion behält ihre Lizenzen; wandeln Sie sie zuerst in ein bezahltes Abonnement um.</translation>
    </message>
    <message>
        <source>Seats of this subscription cannot be added or taken away.</source>
        <extracomment>provider codes 800027, 800092; sentence and next step</extracomment>
        <translation>Für dieses Abonnement können keine Lizenzen hinzugefügt oder weggenommen werden.</translation>
    </message>
    <message>
        <source>Order a new subscription.</source>
        <translation>Bestellen Sie ein neues Abonnement.</translation>
    </message>
    <message>
        <source>Seats cannot be changed while the subscription is being suspended.</source>
        <extracomment>provider code 2001; sentence and next step</extracomment>
        <translation>Lizenzen können nicht geändert werden, während das Abonnement ausgesetzt wird.</translation>
    </message>
    <message>
        <source>Change the seats first, then suspend it.</source>
        <translation>Ändern Sie zuerst die Lizenzen, und setzen Sie es dann aus.</translation>
    </message>
    <message>
        <source>The provider does not know this subscription.</source>
        <extracomment>provider code 20003: subscription not found; sentence and next step</extracomment>
        <translation>Der Anbieter kennt dieses Abonnement nicht.</translation>
    </message>
    <message>
        <source>Refresh the customer to see what is there.</source>
        <translation>Aktualisieren Sie den Kunden, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>The subscription is deleted.</source>
        <extracomment>provider code 2011; sentence and next step</extracomment>
        <translation>Das Abonnement ist gelöscht.</translation>
    </message>
    <message>
        <source>Order it again if the customer still needs it.</source>
        <translation>Bestellen Sie es erneut, wenn der Kunde es noch braucht.</translation>
    </message>
    <message>
        <source>The provider does not let this subscription be changed.</source>
        <extracomment>provider code 2006; sentence and next step</extracomment>
        <translation>Der Anbieter lässt Änderungen an diesem Abonnement nicht zu.</translation>
    </message>
    <message>
        <source>Look at it in the provider’s portal.</source>
        <translation>Sehen Sie es im Portal des Anbieters an.</translation>
    </message>
    <message>
        <source>Somebody else keeps changing this subscription.</source>
        <extracomment>provider codes 2055, 800036: the resource changed while it was edited; sentence and next step</extracomment>
        <translation>Jemand anders ändert dieses Abonnement immer wieder.</translation>
    </message>
    <message>
        <source>Look at what it is now, then decide anew.</source>
        <translation>Sehen Sie den jetzigen Stand an und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>The provider is still carrying out another change of this subscription.</source>
        <extracomment>provider code 900278; sentence and next step</extracomment>
        <translation>Der Anbieter führt noch eine andere Änderung dieses Abonnements aus.</translation>
    </message>
    <message>
        <source>Try again later; it may take up to 24 hours.</source>
        <translation>Versuchen Sie es später erneut; es kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>The subscription cannot be changed just now.</source>
        <extracomment>provider codes 800081, 900280; sentence and next step</extracomment>
        <translation>Das Abonnement kann im Moment nicht geändert werden.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This subscription was changed too many times.</source>
        <extracomment>provider code 900311; sentence and next step</extracomment>
        <translation>Dieses Abonnement wurde zu oft geändert.</translation>
    </message>
    <message>
        <source>Wait a day, then send what is left in one change.</source>
        <translation>Warten Sie einen Tag, und senden Sie das Übrige dann in einer einzigen Änderung.</translation>
    </message>
    <message>
        <source>The subscription is about to expire.</source>
        <extracomment>provider code 900277; sentence and next step</extracomment>
        <translation>Das Abonnement läuft in Kürze ab.</translation>
    </message>
    <message>
        <source>Order a new one if the customer still needs it.</source>
        <translation>Bestellen Sie ein neues, wenn der Kunde es noch braucht.</translation>
    </message>
    <message>
        <source>The subscription takes no more changes.</source>
        <extracomment>provider code 900279; sentence and next step</extracomment>
        <translation>Das Abonnement nimmt keine Änderungen mehr an.</translation>
    </message>
    <message>
        <source>The provider could not carry out the change.</source>
        <extracomment>provider code 800094; sentence and next step</extracomment>
        <translation>Der Anbieter konnte die Änderung nicht ausführen.</translation>
    </message>
    <message>
        <source>Plan it again and send it later.</source>
        <translation>Planen Sie sie erneut und senden Sie sie später.</translation>
    </message>
    <message>
        <source>The subscription is suspended.</source>
        <extracomment>provider code 800091; sentence and next step</extracomment>
        <translation>Das Abonnement ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Reactivate it first.</source>
        <translation>Reaktivieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>The status of this subscription cannot be changed in this way.</source>
        <extracomment>provider codes 800040, 800096; sentence</extracomment>
        <translation>Der Status dieses Abonnements kann so nicht geändert werden.</translation>
    </message>
    <message>
        <source>An add-on cannot be active while its base subscription is not.</source>
        <extracomment>provider code 27009; sentence and next step</extracomment>
        <translation>Ein Add-On kann nicht aktiv sein, solange sein Basisabonnement es nicht ist.</translation>
    </message>
    <message>
        <source>Reactivate the base subscription first.</source>
        <translation>Reaktivieren Sie zuerst das Basisabonnement.</translation>
    </message>
    <message>
        <source>The Azure plan still has active subscriptions.</source>
        <extracomment>provider code 900115; sentence and next step</extracomment>
        <translation>Der Azure-Plan hat noch aktive Abonnements.</translation>
    </message>
    <message>
        <source>Cancel those first.</source>
        <translation>Kündigen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>The time in which the subscription could be cancelled has passed.</source>
        <extracomment>provider codes 900117, 900213: the cancellation window has passed; sentence and next step</extracomment>
        <translation>Die Frist, in der das Abonnement gekündigt werden konnte, ist abgelaufen.</translation>
    </message>
    <message>
        <source>Turn off its renewal; it then ends with its term.</source>
        <translation>Schalten Sie die Verlängerung aus; es endet dann mit der Laufzeit.</translation>
    </message>
    <message>
        <source>This subscription cannot be cancelled.</source>
        <extracomment>provider codes 800019, 800063; sentence and next step</extracomment>
        <translation>Dieses Abonnement kann nicht gekündigt werden.</translation>
    </message>
    <message>
        <source>Suspend it, or turn off its renewal.</source>
        <translation>Setzen Sie es aus, oder schalten Sie die Verlängerung aus.</translation>
    </message>
    <message>
        <source>This subscription cannot renew by itself.</source>
        <extracomment>provider code 800093; sentence</extracomment>
        <translation>Dieses Abonnement kann sich nicht automatisch verlängern.</translation>
    </message>
    <message>
        <source>The term of a trial cannot be changed.</source>
        <extracomment>provider code 800107; sentence and next step</extracomment>
        <translation>Die Laufzeit einer Testversion kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Turn it into a paid subscription first.</source>
        <translation>Wandeln Sie sie zuerst in ein bezahltes Abonnement um.</translation>
    </message>
    <message>
        <source>The new term is shorter than the running one.</source>
        <extracomment>provider code 800122; sentence and next step</extracomment>
        <translation>Die neue Laufzeit ist kürzer als die laufende.</translation>
    </message>
    <message>
        <source>Plan the shorter term for the next term.</source>
        <translation>Planen Sie die kürzere Dauer für die nächste Laufzeit.</translation>
    </message>
    <message>
        <source>The billing plan of this subscription belongs to its order.</source>
        <extracomment>provider code 2054; sentence and next step</extracomment>
        <translation>Die Abrechnungshäufigkeit dieses Abonnements gehört zu seiner Bestellung.</translation>
    </message>
    <message>
        <source>Change it for the whole order in the provider’s portal.</source>
        <translation>Ändern Sie sie für die ganze Bestellung im Portal des Anbieters.</translation>
    </message>
    <message>
        <source>The billing plan of this subscription cannot be changed.</source>
        <extracomment>provider code 800097; sentence</extracomment>
        <translation>Die Abrechnungshäufigkeit dieses Abonnements kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The partner of record of this subscription cannot be changed.</source>
        <extracomment>provider code 800098; sentence</extracomment>
        <translation>Der eingetragene Partner dieses Abonnements kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The product of the next term is not complete.</source>
        <extracomment>provider code 900142; sentence and next step</extracomment>
        <translation>Das Produkt der nächsten Laufzeit ist unvollständig.</translation>
    </message>
    <message>
        <source>Choose product, term and billing plan again.</source>
        <translation>Wählen Sie Produkt, Laufzeit und Abrechnungshäufigkeit erneut.</translation>
    </message>
    <message>
        <source>This product cannot end on a chosen date.</source>
        <extracomment>provider code 900244; sentence and next step</extracomment>
        <translation>Dieses Produkt kann nicht an einem gewählten Tag enden.</translation>
    </message>
    <message>
        <source>Leave the date out; a full term follows.</source>
        <translation>Lassen Sie das Datum weg; es folgt eine volle Laufzeit.</translation>
    </message>
    <message>
        <source>The chosen end lies outside the term.</source>
        <extracomment>provider codes 900242, 900245; sentence and next step</extracomment>
        <translation>Das gewählte Ende liegt außerhalb der Laufzeit.</translation>
    </message>
    <message>
        <source>Choose one of the dates the provider offers.</source>
        <translation>Wählen Sie eines der Daten, die der Anbieter anbietet.</translation>
    </message>
    <message>
        <source>The chosen end is no month’s end, and no other subscription ends then.</source>
        <extracomment>provider code 900246; sentence and next step</extracomment>
        <translation>Das gewählte Ende ist kein Monatsende, und kein anderes Abonnement endet dann.</translation>
    </message>
    <message>
        <source>Your credit line at the provider is too low for this.</source>
        <extracomment>provider codes 800023, 800025, 900121; sentence and next step</extracomment>
        <translation>Ihr Kreditrahmen beim Anbieter reicht hierfür nicht.</translation>
    </message>
    <message>
        <source>Order or change less, pay open invoices, or ask the provider for a higher line.</source>
        <translation>Bestellen oder ändern Sie weniger, bezahlen Sie offene Rechnungen, oder bitten Sie den Anbieter um einen höheren Kreditrahmen.</translation>
    </message>
</context>
<context>
    <name>QuantityWords</name>
    <message>
        <source>Enter the number of licences.</source>
        <extracomment>Offer page, beside the number of licences</extracomment>
        <translation>Geben Sie die Anzahl der Lizenzen ein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <extracomment>Offer page, beside the number of licences: letters or fractions were typed</extracomment>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n licence(s) must be ordered.</source>
        <extracomment>Offer page, beside the number of licences. %n is the smallest number that can be ordered</extracomment>
        <translation>
            <numerusform>Mindestens %n Lizenz muss bestellt werden.</numerusform>
            <numerusform>Mindestens %n Lizenzen müssen bestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n licence(s) can be ordered.</source>
        <extracomment>Offer page, beside the number of licences. %n is the largest number that can be ordered</extracomment>
        <translation>
            <numerusform>Höchstens %n Lizenz kann bestellt werden.</numerusform>
            <numerusform>Höchstens %n Lizenzen können bestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <extracomment>Offer page, beside the number of licences: no limit is known, but the number is absurd</extracomment>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Offer page, below the number of licences. %1 is a number</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Offer page, below the number of licences: limits. %1 and %2 are numbers</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>The role “%1” may not create customers.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Die Rolle „%1“ darf keine Kunden anlegen.</translation>
    </message>
    <message>
        <source>The role “%1” may not place orders.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Die Rolle „%1“ darf keine Bestellungen aufgeben.</translation>
    </message>
    <message>
        <source>The role “%1” may not change subscriptions.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Die Rolle „%1“ darf keine Abonnements ändern.</translation>
    </message>
</context>
<context>
    <name>SeatCostWords</name>
    <message>
        <source>Until %1</source>
        <extracomment>seat editor: label above an amount, everything up to the end of the term; %1 is a day</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>To the end of the term</source>
        <extracomment>seat editor: label above an amount, everything up to the end of the term whose day is not known</extracomment>
        <translation>Bis Laufzeitende</translation>
    </message>
    <message>
        <source>no change</source>
        <extracomment>seat editor, in the place of an amount: what was entered is not possible, so nothing costs more or less</extracomment>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>Rest of this period, until %1</source>
        <extracomment>seat editor: label of an amount, due for the running billing period; %1 is the day the period ends</extracomment>
        <translation>Rest dieses Zeitraums, bis %1</translation>
    </message>
    <message>
        <source>Rest of this period</source>
        <extracomment>seat editor: label of an amount, due for the running billing period</extracomment>
        <translation>Rest dieses Zeitraums</translation>
    </message>
    <message>
        <source>Then each period</source>
        <extracomment>seat editor: label of an amount, due in each full billing period</extracomment>
        <translation>Danach je Zeitraum</translation>
    </message>
    <message>
        <source>%1 per seat. %2</source>
        <extracomment>seat editor: where the price comes from; %1 is for example 22.00 EUR/mo, %2 a sentence</extracomment>
        <translation>%1 pro Lizenz. %2</translation>
    </message>
    <message>
        <source>Sale %1, margin %2.</source>
        <extracomment>seat editor: what the customer pays in each full period and what is left of it; for example +28.00 EUR/mo</extracomment>
        <translation>Verkauf %1, Marge %2.</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>The total is the number of seats the customer will have, not the number to add.</source>
        <extracomment>seat editor, below the fields: a total is no addition</extracomment>
        <translation>Die Gesamtzahl ist die Anzahl der Lizenzen, die der Kunde dann hat, nicht die Anzahl, die hinzukommt.</translation>
    </message>
    <message numerus="yes">
        <source>The customer has %Ln seat(s) now.</source>
        <extracomment>seat editor: nothing is changed yet</extracomment>
        <translation>
            <numerusform>Der Kunde hat jetzt %Ln Lizenz.</numerusform>
            <numerusform>Der Kunde hat jetzt %Ln Lizenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards the customer has %1: %2.</source>
        <extracomment>seat editor; %1 is &quot;15 seats&quot;, %2 &quot;12 now and 3 more&quot;</extracomment>
        <translation>Danach hat der Kunde %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%Ln Lizenz</numerusform>
            <numerusform>%Ln Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seats can go back until %2</source>
        <extracomment>seat editor: how many seats can go back, with their deadline; %1 is &quot;8 of 12&quot;, %2 date and time, with UTC</extracomment>
        <translation>%1 Lizenzen zurückgebbar bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>seat editor: so many of all seats; %1 and %2 are numbers</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Seats can go back at any time.</source>
        <extracomment>seat editor: the subscription is of a kind that can have fewer seats whenever one likes</extracomment>
        <translation>Lizenzen können jederzeit zurückgegeben werden.</translation>
    </message>
    <message>
        <source>No seat can go back now.</source>
        <extracomment>seat editor</extracomment>
        <translation>Jetzt kann keine Lizenz zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Whether seats can go back is not known.</source>
        <extracomment>seat editor: nothing is known about returning seats</extracomment>
        <translation>Ob Lizenzen zurückgegeben werden können, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The plan already wants %1 (%2). What you enter here replaces it.</source>
        <extracomment>seat editor: the plan holds an unsent change already; %1 is a number, %2 is &quot;12 → 15&quot;</extracomment>
        <translation>Der Plan sieht bereits %1 vor (%2). Ihre Eingabe hier ersetzt dies.</translation>
    </message>
    <message>
        <source>The provider&apos;s number has changed meanwhile: %1. Check the total.</source>
        <extracomment>seat editor: another change arrived from the provider while typing; %1 is &quot;12 → 14&quot;</extracomment>
        <translation>Die Anzahl beim Anbieter hat sich inzwischen geändert: %1. Prüfen Sie die Gesamtzahl.</translation>
    </message>
    <message>
        <source>In the tenant %1 of %2 seats of this licence are assigned to users.</source>
        <extracomment>seat editor: who has a licence of this plan in the tenant, whoever sold it; %1 and %2 are numbers</extracomment>
        <translation>Im Mandanten sind %1 von %2 dieser Lizenzen Benutzern zugewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) more than there would be seats: take their licences away before or after.</source>
        <extracomment>seat editor: with the number typed there would be fewer seats than assigned users</extracomment>
        <translation>
            <numerusform>%Ln Benutzer mehr, als es Lizenzen gäbe: Entziehen Sie ihm vorher oder nachher die Lizenz.</numerusform>
            <numerusform>%Ln Benutzer mehr, als es Lizenzen gäbe: Entziehen Sie ihnen vorher oder nachher die Lizenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>seat editor: the verdict is still being worked out</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2, %3 (%4).</source>
        <extracomment>message after seats were put into the plan; %1 is &quot;+5 seats&quot;, %2 the subscription, %3 the customer, %4 &quot;12 → 17&quot;</extracomment>
        <translation>Zum Plan hinzugefügt: %1 für %2, %3 (%4).</translation>
    </message>
    <message>
        <source>Taken out of the plan: the seats of %1, %2, stay as they are.</source>
        <extracomment>message after a change of seats was taken out of the plan; %1 is the subscription, %2 the customer</extracomment>
        <translation>Aus dem Plan genommen: Die Lizenzen von %1, %2, bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln seat(s)</source>
        <extracomment>a number of seats that are added</extracomment>
        <translation>
            <numerusform>+%Ln Lizenz</numerusform>
            <numerusform>+%Ln Lizenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln seat(s)</source>
        <extracomment>a number of seats that go back; the sign is a minus</extracomment>
        <translation>
            <numerusform>−%Ln Lizenz</numerusform>
            <numerusform>−%Ln Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now and %2 more</source>
        <extracomment>seat editor, part of a sentence: how a total comes about; %1 and %2 are numbers</extracomment>
        <translation>jetzt %1 und %2 mehr</translation>
    </message>
    <message>
        <source>%1 now and %2 fewer</source>
        <extracomment>seat editor, part of a sentence: how a total comes about; %1 and %2 are numbers</extracomment>
        <translation>jetzt %1 und %2 weniger</translation>
    </message>
    <message>
        <source>Possible now: at least %1.</source>
        <extracomment>seat editor: possible totals; %1 is a number</extracomment>
        <translation>Jetzt möglich: mindestens %1.</translation>
    </message>
    <message>
        <source>Possible now: %1 to %2.</source>
        <extracomment>seat editor: possible totals; %1 and %2 are numbers</extracomment>
        <translation>Jetzt möglich: %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>No seat can go back now: at least %Ln seat(s) must stay.</source>
        <extracomment>seat editor, fault: fewer seats were typed. %n is the number the customer has</extracomment>
        <translation>
            <numerusform>Jetzt kann keine Lizenz zurückgegeben werden: Mindestens %Ln Lizenz muss bleiben.</numerusform>
            <numerusform>Jetzt kann keine Lizenz zurückgegeben werden: Mindestens %Ln Lizenzen müssen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 can go back now: at least %Ln seat(s) must stay.</source>
        <extracomment>seat editor, fault: fewer seats were typed than possible. %n must stay; %1 is &quot;8 of 12&quot;</extracomment>
        <translation>
            <numerusform>Jetzt sind nur %1 zurückgebbar: Mindestens %Ln Lizenz muss bleiben.</numerusform>
            <numerusform>Jetzt sind nur %1 zurückgebbar: Mindestens %Ln Lizenzen müssen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the number of seats.</source>
        <extracomment>seat editor, fault: the field is empty</extracomment>
        <translation>Geben Sie die Anzahl der Lizenzen ein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <extracomment>seat editor, fault: letters or fractions were typed</extracomment>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>A number with a sign is a change. Enter it under “Change”, or enter the new total here.</source>
        <extracomment>seat editor, fault: &quot;+5&quot; was typed as a total</extracomment>
        <translation>Eine Zahl mit Vorzeichen ist eine Änderung. Geben Sie sie unter „Änderung“ ein, oder geben Sie hier die neue Gesamtzahl ein.</translation>
    </message>
    <message>
        <source>At least one seat must stay. To end the subscription, cancel it.</source>
        <extracomment>seat editor, fault: 0 or less. Cancelling is a different thing</extracomment>
        <translation>Mindestens eine Lizenz muss bleiben. Um das Abonnement zu beenden, kündigen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln seat(s) are possible.</source>
        <extracomment>seat editor, fault. %n is the largest number of seats possible</extracomment>
        <translation>
            <numerusform>Höchstens %Ln Lizenz ist möglich.</numerusform>
            <numerusform>Höchstens %Ln Lizenzen sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <extracomment>seat editor, fault: no limit is known, but the number is absurd</extracomment>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The provider states %1, our own record of your additions counts %2. The smaller number is offered.</source>
        <extracomment>seat editor: two figures for the seats that can go back; %1 the provider&apos;s, %2 our own</extracomment>
        <translation>Der Anbieter nennt %1, unsere eigene Aufzeichnung Ihrer Zugänge ergibt %2. Angeboten wird die kleinere Zahl.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in. Close this page and go back to Tenantry.</source>
        <extracomment>Shown in the web browser after signing in.</extracomment>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite und kehren Sie zu Tenantry zurück.</translation>
    </message>
    <message>
        <source>Signing in did not work. Tenantry says why.</source>
        <extracomment>Shown in the web browser when signing in did not work.</extracomment>
        <translation>Die Anmeldung hat nicht funktioniert. Tenantry nennt den Grund.</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>a length of time</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a length of time; %1 hours, %2 minutes with two digits</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a length of time; %1 minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>how long a deadline is away; %1 is &quot;6 days&quot; or &quot;2 h 05 min&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>a deadline has passed</extracomment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>how long ago something happened; %1 is &quot;6 days&quot; or &quot;2 h 05 min&quot;</extracomment>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>it happened less than a minute ago</extracomment>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <extracomment>status column; %1 is a word of the provider that this program does not know</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>unknown status “%1”</source>
        <translation>unbekannter Status „%1“</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>status of a subscription</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <extracomment>status of a subscription: the provider is still setting it up</extracomment>
        <translation>Wird bereitgestellt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>status of a subscription
----------
status of an order at the provider</extracomment>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>status of a subscription: its term ended</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>status of a subscription: switched off by the provider</extracomment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>status of a subscription</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>No status</source>
        <extracomment>status of a subscription: the provider says it has none</extracomment>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Under review</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Waits for the purchase order</source>
        <extracomment>status of an order at the provider: it waits for a purchase order document</extracomment>
        <translation>Wartet auf Auftragsbeleg</translation>
    </message>
    <message>
        <source>Purchase order received</source>
        <extracomment>status of an order at the provider: the purchase order document was received</extracomment>
        <translation>Auftragsbeleg erhalten</translation>
    </message>
    <message>
        <source>Purchase order refused</source>
        <extracomment>status of an order at the provider: the purchase order document was refused</extracomment>
        <translation>Auftragsbeleg abgelehnt</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>status of an order at the provider: some lines were ordered, some not</extracomment>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No relationship</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Keine Beziehung</translation>
    </message>
    <message>
        <source>Reseller</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Vertriebspartner</translation>
    </message>
    <message>
        <source>Advisor</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Syndication</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Syndizierung</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Microsoft-Support</translation>
    </message>
    <message>
        <source>Waits for acceptance</source>
        <extracomment>relation of the partner to a customer: the customer has not accepted yet</extracomment>
        <translation>Wartet auf Annahme</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>state of an order of ours: being written</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>state of an order of ours: looked over, not sent</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Kept for sending</source>
        <extracomment>state of an order of ours: kept until the person sends it</extracomment>
        <translation>Zum Senden aufgehoben</translation>
    </message>
    <message>
        <source>Being placed</source>
        <extracomment>state of an order of ours</extracomment>
        <translation>Wird aufgegeben</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>state of an order of ours: the provider carried it out
----------
state of one step of an order</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of an order of ours: the provider refused it
----------
state of one step of an order</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <extracomment>state of an order of ours: waits for a decision of somebody
----------
state of one step of an order: waits for a decision of somebody</extracomment>
        <translation>Wartet auf Entscheidung</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>state of an order of ours: given up by the person</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>state of one step of an order</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>state of one step of an order</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <extracomment>state of one step of an order: sent, and no answer was read</extracomment>
        <translation>Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state of one step of an order: the provider took it and works on it</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>The price changed after you reviewed the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Der Preis hat sich nach Ihrer Prüfung der Bestellung geändert.</translation>
    </message>
    <message>
        <source>The tenant name was taken by someone else in the meantime.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Der Mandantenname wurde inzwischen von jemand anderem belegt.</translation>
    </message>
    <message>
        <source>The provider has no customer agreement on record for this customer.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Beim Anbieter ist für diesen Kunden keine Kundenvereinbarung hinterlegt.</translation>
    </message>
    <message>
        <source>An ordered offer is no longer sold.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Ein bestelltes Angebot wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again, then send the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Die Anmeldung ist abgelaufen. Melden Sie sich wieder an und senden Sie dann die Bestellung.</translation>
    </message>
    <message>
        <source>The provider is reviewing the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Der Anbieter prüft die Bestellung.</translation>
    </message>
    <message>
        <source>Some lines were ordered, others were refused.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Einige Positionen wurden bestellt, andere abgelehnt.</translation>
    </message>
    <message>
        <source>No answer came, and reading back did not tell whether the order took effect.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Es kam keine Antwort, und auch das Nachlesen ergab nicht, ob die Bestellung wirksam wurde.</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Administrator-Agent</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Vertriebs-Agent</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Helpdesk-Agent</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>role of the signed-in person at the provider: nobody told</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>the sample company</source>
        <extracomment>who answers, in a sentence: &quot;no answer from the sample company&quot;</extracomment>
        <translation>der Beispielfirma</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <extracomment>who answers, in a sentence: &quot;no answer from the sandbox&quot;</extracomment>
        <translation>der Sandbox</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <extracomment>who answers, in a sentence: &quot;no answer from Microsoft&quot;; a proper name</extracomment>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>The provider&apos;s state has changed since. Decide which of the two shall stand.</source>
        <extracomment>Why a change waits</extracomment>
        <translation>Der Stand beim Anbieter hat sich seither geändert. Entscheiden Sie, welcher von beiden gelten soll.</translation>
    </message>
    <message>
        <source>The provider is still busy with this subscription. Try again tomorrow.</source>
        <extracomment>Why a change waits</extracomment>
        <translation>Der Anbieter ist mit diesem Abonnement noch beschäftigt. Versuchen Sie es morgen erneut.</translation>
    </message>
    <message>
        <source>The provider is reviewing this customer’s account.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Der Anbieter prüft das Konto dieses Kunden.</translation>
    </message>
</context>
<context>
    <name>TenantWords</name>
    <message>
        <source>Checking…</source>
        <extracomment>State of a tenant name: the provider is being asked</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>State of a tenant name: nobody has it</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>State of a tenant name: another organisation has it</extracomment>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>State of a tenant name: one of our own customers has it</extracomment>
        <translation>Unserer</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State of a tenant name: it cannot be a tenant name</extracomment>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>State of a tenant name: the provider was asked and gave no usable answer</extracomment>
        <translation>Prüfung nicht möglich</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>State of a tenant name: the provider was not asked</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>New tenant will be created.</source>
        <extracomment>Tenant page, below the state Free</extracomment>
        <translation>Ein neuer Mandant wird angelegt.</translation>
    </message>
    <message>
        <source>Tenant already exists! Choose another name. Ordering into a tenant that already exists is not possible here yet.</source>
        <extracomment>Tenant page, below the state Taken. An invitation to an existing tenant is not offered yet.</extracomment>
        <translation>Mandant existiert bereits! Wählen Sie einen anderen Namen. Bestellungen für einen bereits vorhandenen Mandanten sind hier noch nicht möglich.</translation>
    </message>
    <message>
        <source>Tenant already exists! It belongs to your customer %1. Choose another name, or order for this customer instead.</source>
        <extracomment>Tenant page, below the state Ours. %1 is one of our customers&apos; company name</extracomment>
        <translation>Mandant existiert bereits! Er gehört Ihrem Kunden %1. Wählen Sie einen anderen Namen, oder bestellen Sie stattdessen für diesen Kunden.</translation>
    </message>
    <message>
        <source>The answer was status %1, which says neither free nor taken. The name is checked again before the order is sent.</source>
        <extracomment>Tenant page, below the state Could not be checked. %1 is an HTTP status number such as 500</extracomment>
        <translation>Die Antwort war Status %1, was weder frei noch vergeben bedeutet. Der Name wird vor dem Senden der Bestellung erneut geprüft.</translation>
    </message>
    <message>
        <source>No usable answer came. The name is checked again before the order is sent.</source>
        <extracomment>Tenant page, below the state Could not be checked</extracomment>
        <translation>Es kam keine brauchbare Antwort. Der Name wird vor dem Senden der Bestellung erneut geprüft.</translation>
    </message>
    <message>
        <source>There is no connection. You can go on; the name is checked before the order is sent.</source>
        <extracomment>Tenant page, below the state Not checked: there is no connection</extracomment>
        <translation>Es besteht keine Verbindung. Sie können fortfahren; der Name wird vor dem Senden der Bestellung geprüft.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A tenant name has no dots. Leave them out.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Ein Mandantenname enthält keine Punkte. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A tenant name has no spaces. Leave them out.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Ein Mandantenname enthält keine Leerzeichen. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Only the letters a to z without accents and digits are allowed.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Nur die Buchstaben a bis z ohne Akzente und Ziffern sind erlaubt.</translation>
    </message>
    <message>
        <source>Only letters and digits are allowed.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Nur Buchstaben und Ziffern sind erlaubt.</translation>
    </message>
    <message>
        <source>This is another domain. The tenant name is what stands before .onmicrosoft.com.</source>
        <extracomment>Tenant page, fault of the name: a domain such as contoso.ro was pasted</extracomment>
        <translation>Das ist eine andere Domäne. Der Mandantenname ist das, was vor .onmicrosoft.com steht.</translation>
    </message>
</context>
<context>
    <name>TermEndWords</name>
    <message>
        <source>Full term</source>
        <extracomment>end-of-term board, form, until when the next term runs: nothing is cut short</extracomment>
        <translation>Volle Laufzeit</translation>
    </message>
    <message>
        <source>Full term – %1</source>
        <extracomment>end-of-term board, form, until when the next term runs: nothing is cut short; %1 is the term&apos;s last day</extracomment>
        <translation>Volle Laufzeit – %1</translation>
    </message>
    <message>
        <source>%1 – as instructed so far</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day that stands in the instruction so far</extracomment>
        <translation>%1 – wie bisher vorgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>end-of-term board, form: %1 is the names of some subscriptions, %n is how many others there are</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – end of the month</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day</extracomment>
        <translation>%1 – Monatsende</translation>
    </message>
    <message>
        <source>%1 – end of the month, with %2</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day, %2 subscriptions that end on it too</extracomment>
        <translation>%1 – Monatsende, zusammen mit %2</translation>
    </message>
    <message>
        <source>%1 – with %2</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day, %2 subscriptions that end on it too</extracomment>
        <translation>%1 – zusammen mit %2</translation>
    </message>
    <message>
        <source>Asking the provider which other ends are possible…</source>
        <extracomment>end-of-term board, form: the list of days the next term may end on is on its way</extracomment>
        <translation>Der Anbieter wird gefragt, welche anderen Enden möglich sind…</translation>
    </message>
    <message>
        <source>Other ends than the full term cannot be listed. %1</source>
        <extracomment>end-of-term board, form: the list of days the next term may end on could not be read; %1 is why, and what to do</extracomment>
        <translation>Andere Enden als die volle Laufzeit lassen sich nicht auflisten. %1</translation>
    </message>
    <message>
        <source>Only month ends and ends of the customer’s other active subscriptions within the term; no trials, no 28th to 30th before a month’s end.</source>
        <extracomment>end-of-term board, form: why no other days can be chosen as the end of a term of one month</extracomment>
        <translation>Nur Monatsenden und Enden anderer aktiver Abonnements des Kunden innerhalb der Laufzeit; keine Testversionen, kein 28. bis 30. vor einem Monatsende.</translation>
    </message>
    <message>
        <source>Only month ends and ends of the customer’s other active subscriptions within the term; no trials, no monthly ones.</source>
        <extracomment>end-of-term board, form: why no other days can be chosen as the end of a term of a year or longer</extracomment>
        <translation>Nur Monatsenden und Enden anderer aktiver Abonnements des Kunden innerhalb der Laufzeit; keine Testversionen, keine monatlichen.</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>unknown</source>
        <extracomment>term or billing plan; %1 is a word of the provider that this program does not know</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown: “%1”</source>
        <translation>unbekannt: „%1“</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>term of a subscription: it runs for one month at a time</extracomment>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Annual</source>
        <extracomment>term of a subscription: it runs for one year at a time</extracomment>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Three years</source>
        <extracomment>term of a subscription: it runs for three years at a time</extracomment>
        <translation>Drei Jahre</translation>
    </message>
    <message>
        <source>No term</source>
        <extracomment>a subscription without a term</extracomment>
        <translation>Keine Laufzeit</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>length of a term</extracomment>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>length of a term</extracomment>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>3 years</source>
        <extracomment>length of a term</extracomment>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Billed monthly</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Monatlich berechnet</translation>
    </message>
    <message>
        <source>Billed yearly</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Jährlich berechnet</translation>
    </message>
    <message>
        <source>Billed once</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Einmal berechnet</translation>
    </message>
    <message>
        <source>Billed every two years</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Alle zwei Jahre berechnet</translation>
    </message>
    <message>
        <source>Billed every three years</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Alle drei Jahre berechnet</translation>
    </message>
    <message>
        <source>Not billed</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <extracomment>name of the contract between customer and Microsoft</extracomment>
        <translation>Microsoft-Kundenvereinbarung</translation>
    </message>
    <message>
        <source>Microsoft Cloud Agreement</source>
        <extracomment>name of the older contract between customer and Microsoft</extracomment>
        <translation>Microsoft-Cloudvereinbarung</translation>
    </message>
</context>
<context>
    <name>TodayListWords</name>
    <message numerus="yes">
        <source>%n decision(s) due</source>
        <extracomment>screen &quot;Today&quot;: how many decisions about ending terms are due</extracomment>
        <translation>
            <numerusform>%n Entscheidung fällig</numerusform>
            <numerusform>%n Entscheidungen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>screen &quot;Today&quot;, behind &quot;7 decisions due&quot;; the word is defined on the screen</extracomment>
        <translation>
            <numerusform>%n dringend</numerusform>
            <numerusform>%n dringend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) that end within %1 days looked at</source>
        <extracomment>screen &quot;Today&quot;, behind &quot;Nothing is due&quot;: how many ending terms were looked at; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n innerhalb von %1 Tagen endende Laufzeit geprüft</numerusform>
            <numerusform>%n innerhalb von %1 Tagen endende Laufzeiten geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose renewal…</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: opens the end-of-term board at this term</extracomment>
        <translation>Verlängerung wählen…</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Open renewals</source>
        <extracomment>screen &quot;Today&quot;, verb of a heading: opens the end-of-term board</extracomment>
        <translation>Verlängerungen öffnen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>screen &quot;Today&quot;, state of a line: changes were collected and not sent</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>screen &quot;Today&quot;: changes in the plan</extracomment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n customer(s)</source>
        <extracomment>screen &quot;Today&quot;; %1 is &quot;13 changes&quot;, %n how many customers they are for</extracomment>
        <translation>
            <numerusform>%1 für %n Kunden</numerusform>
            <numerusform>%1 für %n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as it stands</source>
        <extracomment>screen &quot;Today&quot;: some changes of the plan cannot be sent as they are</extracomment>
        <translation>
            <numerusform>%n so nicht sendbar</numerusform>
            <numerusform>%n so nicht sendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to review and send</source>
        <extracomment>screen &quot;Today&quot;: all changes of a line can be sent</extracomment>
        <translation>Bereit zum Prüfen und Senden</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>screen &quot;Today&quot;, second line below an amount: what sending costs at once</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>screen &quot;Today&quot;, list of unsent changes; %1 is amounts</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <extracomment>screen &quot;Today&quot;, the plan is empty</extracomment>
        <translation>Nichts wartet auf das Senden</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) more in the plan</source>
        <extracomment>screen &quot;Today&quot;, heading of unsent changes: customers that are not listed</extracomment>
        <translation>
            <numerusform>%n weiterer Kunde im Plan</numerusform>
            <numerusform>%n weitere Kunden im Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) end within %1 days</source>
        <extracomment>screen &quot;Today&quot;: %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n Testversion endet innerhalb von %1 Tagen</numerusform>
            <numerusform>%n Testversionen enden innerhalb von %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial ends within %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Innerhalb von %1 Tagen endet keine Testversion</translation>
    </message>
    <message>
        <source>Convert or end…</source>
        <extracomment>screen &quot;Today&quot;, verb of a trial</extracomment>
        <translation>Umwandeln oder beenden…</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) close within %1 days</source>
        <extracomment>screen &quot;Today&quot;: how many subscriptions can be cancelled; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n Stornierungsfrist endet innerhalb von %1 Tagen</numerusform>
            <numerusform>%n Stornierungsfristen enden innerhalb von %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No cancellation date the provider stated lies within the next %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Keine vom Anbieter genannte Stornierungsfrist endet innerhalb von %1 Tagen</translation>
    </message>
    <message>
        <source>Billed to %1</source>
        <extracomment>screen &quot;Today&quot;: what follows if a subscription is not cancelled in time; %1 is the last day of its term</extracomment>
        <translation>Berechnet bis %1</translation>
    </message>
    <message>
        <source>estimate, in full</source>
        <extracomment>screen &quot;Today&quot;, second line below an amount: all that was paid for this period comes back; an estimate</extracomment>
        <translation>Schätzung, in voller Höhe</translation>
    </message>
    <message>
        <source>estimate, by the day</source>
        <translation>Schätzung, anteilig nach Tagen</translation>
    </message>
    <message>
        <source>refund not known</source>
        <extracomment>screen &quot;Today&quot;, second line: no price is known, so nothing can be said about what comes back</extracomment>
        <translation>Rückerstattung nicht bekannt</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: shows the subscription in the list of customers</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Nothing is due until %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is the day on which the next decision is asked for</extracomment>
        <translation>Bis %1 ist nichts fällig</translation>
    </message>
    <message>
        <source>Nothing is due within %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Innerhalb von %1 Tagen ist nichts fällig</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: it turns into a paid subscription by itself</extracomment>
        <translation>Wird kostenpflichtig</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: it ends by itself</extracomment>
        <translation>Testversion endet</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: what becomes of it is not known</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not by our rules</source>
        <extracomment>screen &quot;Today&quot;, state of a subscription with a cancellation date: our rules say no</extracomment>
        <translation>Nach unseren Regeln nicht</translation>
    </message>
    <message>
        <source>Window open</source>
        <extracomment>screen &quot;Today&quot;, state of a subscription that can be cancelled</extracomment>
        <translation>Frist läuft</translation>
    </message>
</context>
<context>
    <name>TodaySendWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>screen &quot;Today&quot;: orders and changes that wait for somebody</extracomment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused in %1 days</source>
        <extracomment>screen &quot;Today&quot;: orders and changes that were refused; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n in %1 Tagen abgelehnt</numerusform>
            <numerusform>%n in %1 Tagen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>No order and no change waits, none was refused in %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Keine Bestellung oder Änderung wartet, in %1 Tagen wurde keine abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 days</source>
        <extracomment>screen &quot;Today&quot;; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n in %1 Tagen</numerusform>
            <numerusform>%n in %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was confirmed in %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>In %1 Tagen wurde nichts bestätigt</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>screen &quot;Today&quot;, what a line is about</extracomment>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>screen &quot;Today&quot;, verb of a line that waits for a decision</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: shows steps, answers and the evidence of it</extracomment>
        <translation>Nachweis anzeigen</translation>
    </message>
    <message>
        <source>Open activity</source>
        <extracomment>screen &quot;Today&quot;, verb of a heading</extracomment>
        <translation>Aktivitätsprotokoll öffnen</translation>
    </message>
    <message>
        <source>Kept until you send it</source>
        <extracomment>screen &quot;Today&quot;: an order or a change that was kept while there was no connection</extracomment>
        <translation>Aufgehoben, bis Sie es senden</translation>
    </message>
</context>
<context>
    <name>TodayTroubleWords</name>
    <message>
        <source>Trouble</source>
        <extracomment>screen &quot;Today&quot;, state of a line: something does not work</extracomment>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>screen &quot;Today&quot;, state of a line: something works with limits</extracomment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>screen &quot;Today&quot;: the sign-in of an account has ended</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you sign in</source>
        <extracomment>screen &quot;Today&quot;: what being signed out means</extracomment>
        <translation>Bis zu Ihrer Anmeldung wird nichts gelesen oder gesendet</translation>
    </message>
    <message>
        <source>Nothing of it is read or sent; choose it in Settings to sign in</source>
        <extracomment>screen &quot;Today&quot;: an account that is not the one in use</extracomment>
        <translation>Für dieses Konto wird nichts gelesen oder gesendet; wählen Sie es in den Einstellungen, um sich anzumelden</translation>
    </message>
    <message>
        <source>The last refresh did not finish</source>
        <extracomment>screen &quot;Today&quot;: the last round of reading from the provider ended with an error</extracomment>
        <translation>Die letzte Aktualisierung wurde nicht fertig</translation>
    </message>
    <message>
        <source>Nothing has been read from the provider yet</source>
        <extracomment>screen &quot;Today&quot;</extracomment>
        <translation>Vom Anbieter wurde noch nichts gelesen</translation>
    </message>
    <message>
        <source>The lists below know only what you did here</source>
        <extracomment>screen &quot;Today&quot;: what follows from nothing having been read</extracomment>
        <translation>Die Listen unten kennen nur, was Sie hier getan haben</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>screen &quot;Today&quot;: no keyring keeps the sign-in</extracomment>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Your sign-in is kept only until you close Tenantry</source>
        <extracomment>screen &quot;Today&quot;: what a silent keyring means</extracomment>
        <translation>Ihre Anmeldung gilt nur, bis Sie Tenantry schließen</translation>
    </message>
    <message>
        <source>The local store is damaged</source>
        <extracomment>screen &quot;Today&quot;: store.db is corrupt</extracomment>
        <translation>Der lokale Speicher ist beschädigt</translation>
    </message>
    <message>
        <source>Close Tenantry and start it again: it is read anew; drafts, orders and notes are safe</source>
        <extracomment>screen &quot;Today&quot;: what a corrupt store means</extracomment>
        <translation>Schließen Sie Tenantry und starten Sie es neu: Der Speicher wird dann neu gelesen; Entwürfe, Bestellungen und Notizen sind sicher</translation>
    </message>
    <message>
        <source>The local store was damaged and set aside</source>
        <extracomment>screen &quot;Today&quot;: store.db was corrupt at start</extracomment>
        <translation>Der lokale Speicher war beschädigt und wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>It is being read again; drafts, orders and notes are safe</source>
        <extracomment>screen &quot;Today&quot;: what the loss of the store means</extracomment>
        <translation>Er wird neu gelesen; Entwürfe, Bestellungen und Notizen sind sicher</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>screen &quot;Today&quot;, who a line is about: the program&apos;s own files</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: asks the provider at once</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: reads from the provider</extracomment>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <extracomment>screen &quot;Today&quot;: how many things do not work</extracomment>
        <translation>
            <numerusform>%n Sache erfordert Ihr Eingreifen</numerusform>
            <numerusform>%n Sachen erfordern Ihr Eingreifen</numerusform>
        </translation>
    </message>
    <message>
        <source>None · last read from the provider %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble; %1 is when the provider was last read</extracomment>
        <translation>Keine · zuletzt vom Anbieter gelesen: %1</translation>
    </message>
    <message>
        <source>None · working offline, as you chose</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble: the person switched the network off</extracomment>
        <translation>Keine · offline, wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble: no account is connected</extracomment>
        <translation>Es ist kein Konto verbunden</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Der Anbieter antwortet nicht</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <extracomment>screen &quot;Today&quot;: trouble; it is asked again later by itself</extracomment>
        <translation>Der Anbieter ist ausgelastet</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not valid</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Das Zertifikat des Anbieters ist ungültig</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <extracomment>screen &quot;Today&quot;; %1 is the name of a subscription, %n its number of seats</extracomment>
        <translation>
            <numerusform>%1, %n Lizenz</numerusform>
            <numerusform>%1, %n Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>screen &quot;Today&quot;, instead of a list: it is still being read from this computer</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not known: nothing has been read from the provider yet</source>
        <extracomment>screen &quot;Today&quot;, instead of a list: no round of reading from the provider has ended yet</extracomment>
        <translation>Nicht bekannt: Vom Anbieter wurde noch nichts gelesen</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a sentence</extracomment>
        <translation>Konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>screen &quot;Today&quot;; %1 is what was found, %2 a time, or day and time</extracomment>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>screen &quot;Today&quot;: only the first of a list are shown; %1 and %2 are numbers</extracomment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: what does not work</extracomment>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Decisions due</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: terms that end and that somebody has to decide about</extracomment>
        <translation>Fällige Entscheidungen</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: changes collected in the plan</extracomment>
        <translation>Nicht gesendete Änderungen</translation>
    </message>
    <message>
        <source>Waiting and refused</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: orders and changes that wait for somebody, and those that were refused</extracomment>
        <translation>Wartend und abgelehnt</translation>
    </message>
    <message>
        <source>Trials that end</source>
        <extracomment>screen &quot;Today&quot;, heading of a list</extracomment>
        <translation>Endende Testversionen</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: subscriptions that can still be cancelled</extracomment>
        <translation>Noch kündbar</translation>
    </message>
    <message>
        <source>Lately confirmed</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: orders and changes the provider has carried out</extracomment>
        <translation>Kürzlich bestätigt</translation>
    </message>
</context>
<context>
    <name>TransitionCodeWords</name>
    <message>
        <source>The subscription is not active.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Das Abonnement ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Reactivate it first.</source>
        <translation>Reaktivieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>The users have services that conflict with this product.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Die Benutzer haben Dienste, die mit diesem Produkt in Konflikt stehen.</translation>
    </message>
    <message>
        <source>Choose to assign the licences yourself, or another product.</source>
        <translation>Weisen Sie die Lizenzen selbst zu, oder wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>The provider is busy with another change of this subscription.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Der Anbieter ist mit einer anderen Änderung dieses Abonnements beschäftigt.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The subscription has add-ons.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Das Abonnement hat Add-Ons.</translation>
    </message>
    <message>
        <source>End the add-ons first, or order the new product instead.</source>
        <translation>Beenden Sie zuerst die Add-Ons, oder bestellen Sie stattdessen das neue Produkt.</translation>
    </message>
    <message>
        <source>The provider has no way from this product to that one.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Der Anbieter bietet keinen Weg von diesem Produkt zu jenem.</translation>
    </message>
    <message>
        <source>Order the new product and let this one end.</source>
        <translation>Bestellen Sie das neue Produkt und lassen Sie dieses enden.</translation>
    </message>
    <message>
        <source>The provider does not name this product as a target any more.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Der Anbieter nennt dieses Produkt nicht mehr als Ziel.</translation>
    </message>
    <message>
        <source>Choose the target again.</source>
        <translation>Wählen Sie das Ziel erneut.</translation>
    </message>
    <message>
        <source>The subscription is not provisioned yet.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Das Abonnement ist noch nicht bereitgestellt.</translation>
    </message>
    <message>
        <source>Try again when it is.</source>
        <translation>Versuchen Sie es erneut, sobald es bereitgestellt ist.</translation>
    </message>
    <message>
        <source>The billing plan does not fit this product.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Die Abrechnungshäufigkeit passt nicht zu diesem Produkt.</translation>
    </message>
    <message>
        <source>Choose another billing plan.</source>
        <translation>Wählen Sie eine andere Abrechnungshäufigkeit.</translation>
    </message>
    <message>
        <source>Delegated administration of this customer is switched off.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Die delegierte Verwaltung dieses Kunden ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the customer for a relationship with delegated administration.</source>
        <translation>Bitten Sie den Kunden um eine Beziehung mit delegierter Verwaltung.</translation>
    </message>
    <message>
        <source>The provider asks for a signed-in person.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Der Anbieter verlangt eine angemeldete Person.</translation>
    </message>
    <message>
        <source>Sign in again, then try again.</source>
        <translation>Melden Sie sich wieder an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The users’ licences could not be moved.</source>
        <extracomment>why the licences of users did not move; sentence and next step</extracomment>
        <translation>Die Lizenzen der Benutzer konnten nicht übertragen werden.</translation>
    </message>
    <message>
        <source>Assign them in the tenant.</source>
        <translation>Weisen Sie sie im Mandanten zu.</translation>
    </message>
    <message>
        <source>Your delegated roles for this customer are too few.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Ihre delegierten Rollen reichen für diesen Kunden nicht aus.</translation>
    </message>
    <message>
        <source>Ask for the role that may assign licences, or assign them yourself.</source>
        <translation>Bitten Sie um die Rolle, die Lizenzen zuweisen darf, oder weisen Sie sie selbst zu.</translation>
    </message>
    <message>
        <source>It is not active.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Es ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Choose another subscription, or a new one.</source>
        <translation>Wählen Sie ein anderes Abonnement oder ein neues.</translation>
    </message>
    <message>
        <source>It is still inside its cancellation window.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Seine Stornierungsfrist läuft noch.</translation>
    </message>
    <message>
        <source>Wait until that is over, or choose a new one.</source>
        <translation>Warten Sie, bis sie vorbei ist, oder wählen Sie ein neues.</translation>
    </message>
    <message>
        <source>Its term is shorter.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Seine Laufzeit ist kürzer.</translation>
    </message>
    <message>
        <source>It ends earlier.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Es endet früher.</translation>
    </message>
</context>
<context>
    <name>TransitionWords</name>
    <message>
        <source>Convert the trial to paid</source>
        <extracomment>heading of the panel that turns a trial into paid seats</extracomment>
        <translation>Testversion in bezahltes Abonnement umwandeln</translation>
    </message>
    <message>
        <source>Upgrade to another product</source>
        <translation>Upgrade auf ein anderes Produkt</translation>
    </message>
    <message>
        <source>%1 · %2 per seat</source>
        <extracomment>upgrade, one way to buy the target: %1 is &quot;Annual, billed monthly&quot;, %2 &quot;11.70 EUR/mo&quot;</extracomment>
        <translation>%1 · %2 pro Lizenz</translation>
    </message>
    <message>
        <source>The provider gives no reason.</source>
        <extracomment>upgrade, a product that cannot be had; the provider gave no reason</extracomment>
        <translation>Der Anbieter nennt keinen Grund.</translation>
    </message>
    <message>
        <source>It is not sold with a term and a billing plan that fit.</source>
        <extracomment>upgrade, a product that is eligible, but in no term and billing plan that fits</extracomment>
        <translation>Es wird nicht mit passender Laufzeit und Abrechnungshäufigkeit verkauft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>upgrade, a product that cannot be had; %1 is the product, %2 the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) become %1.</source>
        <extracomment>upgrade, what it means; %1 is the product the seats become</extracomment>
        <translation>
            <numerusform>%n Lizenz wird zu %1.</numerusform>
            <numerusform>%n Lizenzen werden zu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay as they are.</source>
        <extracomment>upgrade, what it means: so many seats remain in the subscription they are in</extracomment>
        <translation>
            <numerusform>%n Lizenz bleibt, wie sie ist.</numerusform>
            <numerusform>%n Lizenzen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat stays: this subscription ends with it, and what was scheduled for its next term is gone.</source>
        <extracomment>upgrade, what it means: no seat remains where it was</extracomment>
        <translation>Keine Lizenz bleibt: Dieses Abonnement endet damit, und was für seine nächste Laufzeit vorgesehen war, entfällt.</translation>
    </message>
    <message>
        <source>A new subscription begins, with a term of its own (%1) from the day it is carried out.</source>
        <extracomment>upgrade, what it means; %1 is a length of time such as &quot;1 year&quot;</extracomment>
        <translation>Ein neues Abonnement beginnt, mit eigener Laufzeit (%1) ab dem Tag der Ausführung.</translation>
    </message>
    <message>
        <source>The seats take on the term and the end of “%1”.</source>
        <extracomment>upgrade, what it means; %1 is the subscription that takes the seats</extracomment>
        <translation>Die Lizenzen übernehmen Laufzeit und Ende von „%1“.</translation>
    </message>
    <message>
        <source>The provider moves the users’ licences.</source>
        <extracomment>upgrade, what it means: the provider assigns the users&apos; licences of the new product</extracomment>
        <translation>Der Anbieter überträgt die Lizenzen der Benutzer.</translation>
    </message>
    <message>
        <source>Users keep the old licence until somebody assigns the new one.</source>
        <translation>Benutzer behalten die alte Lizenz, bis jemand die neue zuweist.</translation>
    </message>
    <message>
        <source>What comes back for the rest of the old term is not known beforehand.</source>
        <extracomment>upgrade, about money: what comes back for the term that is left early</extracomment>
        <translation>Was für den Rest der alten Laufzeit zurückkommt, ist vorab nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter a whole number of seats.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>Geben Sie eine ganze Anzahl von Lizenzen ein.</translation>
    </message>
    <message>
        <source>At least one seat has to go over.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>Mindestens eine Lizenz muss übergehen.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n seat(s).</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>
            <numerusform>Es gibt nur %n Lizenz.</numerusform>
            <numerusform>Es gibt nur %n Lizenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>message after an upgrade was put into the plan; %1 is what changes, %2 the subscription</extracomment>
        <translation>Zum Plan hinzugefügt: %1 für %2. Noch ist nichts gesendet.</translation>
    </message>
    <message>
        <source>The provider names no product this subscription could become.</source>
        <extracomment>upgrade: the provider&apos;s list of products is empty</extracomment>
        <translation>Der Anbieter nennt kein Produkt, zu dem dieses Abonnement werden könnte.</translation>
    </message>
    <message>
        <source>None of these is possible now:</source>
        <extracomment>upgrade: the provider&apos;s list has only products that cannot be had now</extracomment>
        <translation>Keines davon ist jetzt möglich:</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Allowed</source>
        <extracomment>what the rules say about a planned change</extracomment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>what the rules say about a planned change</extracomment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>what the rules say about a planned change: no rule speaks of it, the provider will decide</extracomment>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>The return window is over.</source>
        <extracomment>why a change is not allowed: seats or a whole subscription can be given back only for a time</extracomment>
        <translation>Die Rückgabefrist ist abgelaufen.</translation>
    </message>
    <message>
        <source>Only %1 of the seats may go back now.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Zurückgebbar sind jetzt nur %1 der Lizenzen.</translation>
    </message>
    <message>
        <source>The subscription is not active.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Das Abonnement ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The subscription is not suspended.</source>
        <extracomment>why a change is not allowed: only a suspended one can run again</extracomment>
        <translation>Das Abonnement ist nicht ausgesetzt.</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Das Abonnement ist beendet.</translation>
    </message>
    <message>
        <source>At least %1 seats are needed.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Nötig sind mindestens %1 Lizenzen.</translation>
    </message>
    <message>
        <source>At most %1 seats are possible.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Möglich sind höchstens %1 Lizenzen.</translation>
    </message>
    <message>
        <source>No more changes are taken before this term ends.</source>
        <extracomment>why a change is not allowed: the provider takes no changes shortly before the term ends</extracomment>
        <translation>Vor dem Ende dieser Laufzeit werden keine Änderungen mehr angenommen.</translation>
    </message>
    <message>
        <source>It is not offered for this subscription.</source>
        <extracomment>why a change is not allowed: this kind of offer, or this provider, does not have it</extracomment>
        <translation>Dies wird für dieses Abonnement nicht angeboten.</translation>
    </message>
    <message>
        <source>Seats of this product cannot be reduced.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Die Lizenzen dieses Produkts können nicht verringert werden.</translation>
    </message>
    <message>
        <source>It cannot be cancelled; suspend it instead.</source>
        <extracomment>why a change is not allowed: one may suspend, not cancel</extracomment>
        <translation>Kündigen ist nicht möglich; setzen Sie es stattdessen aus.</translation>
    </message>
    <message>
        <source>It is changed through the order, not here.</source>
        <extracomment>why a change is not allowed: the provider does it on an order</extracomment>
        <translation>Dies wird über die Bestellung geändert, nicht hier.</translation>
    </message>
    <message>
        <source>It can change only at renewal.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Dies lässt sich nur bei der Verlängerung ändern.</translation>
    </message>
    <message>
        <source>Buy the other one and cancel this one.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Kaufen Sie das andere und kündigen Sie dieses.</translation>
    </message>
    <message>
        <source>The billing period may not be longer than the term.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Der Abrechnungszeitraum darf nicht länger als die Laufzeit sein.</translation>
    </message>
    <message>
        <source>This billing is not offered with this term.</source>
        <extracomment>why a change is not allowed: this billing is not sold with this term</extracomment>
        <translation>Diese Abrechnung wird mit dieser Laufzeit nicht angeboten.</translation>
    </message>
    <message>
        <source>This term is not offered.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Diese Laufzeit wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Only a longer term can be chosen now.</source>
        <extracomment>why a change is not allowed: within a term only a longer one can be chosen</extracomment>
        <translation>Jetzt kann nur eine längere Laufzeit gewählt werden.</translation>
    </message>
    <message>
        <source>A trial does not allow it.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Eine Testversion lässt dies nicht zu.</translation>
    </message>
    <message>
        <source>Only a trial allows it.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Nur eine Testversion lässt dies zu.</translation>
    </message>
    <message>
        <source>Automatic renewal is off.</source>
        <extracomment>why a change is not allowed: what holds next can be said only while it renews by itself</extracomment>
        <translation>Die automatische Verlängerung ist aus.</translation>
    </message>
    <message>
        <source>Automatic renewal is on.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Die automatische Verlängerung ist ein.</translation>
    </message>
    <message>
        <source>It is too early for that.</source>
        <extracomment>why a change is not allowed: the subscription is too young
----------
why a change is not allowed</extracomment>
        <translation>Dafür ist es zu früh.</translation>
    </message>
    <message>
        <source>Another partner sold this subscription.</source>
        <extracomment>why a change is not allowed: another partner sold the subscription</extracomment>
        <translation>Ein anderer Partner hat dieses Abonnement verkauft.</translation>
    </message>
    <message>
        <source>You are not authorised to sell in this market.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Sie sind nicht berechtigt, in diesem Markt zu verkaufen.</translation>
    </message>
    <message>
        <source>The provider does not document it; it will decide.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Der Anbieter dokumentiert dies nicht; er entscheidet.</translation>
    </message>
    <message>
        <source>Nobody has confirmed it with this provider.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Bei diesem Anbieter hat dies niemand bestätigt.</translation>
    </message>
    <message>
        <source>The provider says for each subscription whether it is possible.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Der Anbieter gibt für jedes Abonnement an, ob dies möglich ist.</translation>
    </message>
    <message>
        <source>There is no documented way to do it from here.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Dafür gibt es von hier aus keinen dokumentierten Weg.</translation>
    </message>
    <message>
        <source>The subscription has not been read.</source>
        <extracomment>why nobody can tell whether a change is allowed: it is not read yet</extracomment>
        <translation>Das Abonnement wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Its status “%1” is not known here.</source>
        <extracomment>why nobody can tell whether a change is allowed; %1 is a word of the provider</extracomment>
        <translation>Sein Status „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether it renews by itself is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Ob es sich automatisch verlängert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Until when it may go back is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed: until when seats can go back was not stated</extracomment>
        <translation>Bis wann die Rückgabe möglich ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The end of the term is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Das Ende der Laufzeit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The dates of the term are not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Beginn und Ende der Laufzeit sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The term is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Die Laufzeit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Term or billing is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Laufzeit oder Abrechnung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The number of seats is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Die Anzahl der Lizenzen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The sources contradict each other.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Die Quellen widersprechen sich.</translation>
    </message>
    <message>
        <source>It is agreed with the provider by hand.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Dies wird mit dem Anbieter von Hand vereinbart.</translation>
    </message>
    <message>
        <source>It may go back until %1.</source>
        <extracomment>remark on a change that is allowed; %1 is a date and time</extracomment>
        <translation>Rückgabe möglich bis %1.</translation>
    </message>
    <message>
        <source>Nothing is billed while it is suspended.</source>
        <extracomment>remark on a suspension that is allowed</extracomment>
        <translation>Solange es ausgesetzt ist, wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Billing goes on while it is suspended.</source>
        <extracomment>remark on a suspension that is allowed</extracomment>
        <translation>Auch solange es ausgesetzt ist, wird weiter berechnet.</translation>
    </message>
    <message>
        <source>It holds from the next charge on.</source>
        <extracomment>remark on another billing plan that is allowed</extracomment>
        <translation>Dies gilt ab der nächsten Abrechnung.</translation>
    </message>
    <message>
        <source>No fee is charged for it.</source>
        <extracomment>remark on a cancellation that is allowed</extracomment>
        <translation>Dafür wird keine Gebühr berechnet.</translation>
    </message>
    <message>
        <source>What was used until now is charged.</source>
        <extracomment>remark on a cancellation: what was used up to now is charged</extracomment>
        <translation>Was bisher genutzt wurde, wird berechnet.</translation>
    </message>
    <message>
        <source>It then ends with its term.</source>
        <extracomment>remark on switching the renewal off: what becomes of the subscription</extracomment>
        <translation>Es endet dann mit der Laufzeit.</translation>
    </message>
    <message>
        <source>No rule here speaks of it; the provider decides.</source>
        <extracomment>no rule speaks of a planned change</extracomment>
        <translation>Keine Regel hier sagt etwas dazu; der Anbieter entscheidet.</translation>
    </message>
    <message>
        <source>It will not become possible later.</source>
        <extracomment>a change that is not allowed now</extracomment>
        <translation>Auch später wird dies nicht möglich.</translation>
    </message>
    <message>
        <source>Possible again from %1.</source>
        <extracomment>a change that is not allowed now; %1 is a date and time</extracomment>
        <translation>Wieder möglich ab %1.</translation>
    </message>
    <message>
        <source>Rule “%1”, %2.</source>
        <extracomment>where a rule was read; %1 is the rule&apos;s id, %2 a document</extracomment>
        <translation>Regel „%1“, %2.</translation>
    </message>
    <message>
        <source>Rule “%1”, %2, in force since %3.</source>
        <extracomment>where a rule was read; %1 is the rule&apos;s id, %2 a document, %3 a day</extracomment>
        <translation>Regel „%1“, %2, in Kraft seit %3.</translation>
    </message>
    <message>
        <source>The new term may not be shorter than this one.</source>
        <extracomment>why a change is not allowed: the term of the new product</extracomment>
        <translation>Die neue Laufzeit darf nicht kürzer als diese sein.</translation>
    </message>
    <message>
        <source>Something is planned for the next term; take that away first.</source>
        <extracomment>why automatic renewal cannot be switched off: the provider still has an instruction for the next term</extracomment>
        <translation>Für die nächste Laufzeit ist etwas geplant; entfernen Sie das zuerst.</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>price unknown</source>
        <extracomment>end-of-term board, in the place of an amount: no price is known</extracomment>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 per seat</source>
        <extracomment>end-of-term board: %1 is for example 22.00 EUR/mo</extracomment>
        <translation>%1 pro Lizenz</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>between two amounts of different currencies</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <extracomment>end-of-term board, several terms: so many of them have no known price</extracomment>
        <translation>
            <numerusform>%n ohne Preis</numerusform>
            <numerusform>%n ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew as is</source>
        <extracomment>end-of-term board: a way to go on</extracomment>
        <translation>Unverändert verlängern</translation>
    </message>
    <message>
        <source>Renew with changes</source>
        <extracomment>end-of-term board: a way to go on; a form follows</extracomment>
        <translation>Mit Änderungen verlängern</translation>
    </message>
    <message>
        <source>Cancel at end</source>
        <extracomment>end-of-term board: a way out: it does not renew</extracomment>
        <translation>Zum Laufzeitende kündigen</translation>
    </message>
    <message>
        <source>Extended service term</source>
        <extracomment>end-of-term board: a way to go on: Microsoft&apos;s monthly term after the term</extracomment>
        <translation>Verlängerte Dienstlaufzeit</translation>
    </message>
    <message>
        <source>Switching renewal off may lead into the extended service term instead of an end: unconfirmed.</source>
        <extracomment>end-of-term board: what &quot;Cancel at end&quot; leads to, a forecast nobody has confirmed</extracomment>
        <translation>Wird die Verlängerung ausgeschaltet, folgt vielleicht die verlängerte Dienstlaufzeit (EST) statt eines Endes: unbestätigt.</translation>
    </message>
    <message>
        <source>A forecast. There is no documented call for it: it can be chosen only in the provider&apos;s portal.</source>
        <extracomment>end-of-term board: about the extended service term</extracomment>
        <translation>Eine Prognose. Dafür gibt es keinen dokumentierten Aufruf: Sie lässt sich nur im Portal des Anbieters wählen.</translation>
    </message>
    <message>
        <source>to %1, may be left any time</source>
        <extracomment>end-of-term board, below a price: it may be left at any time; %1 is the last day paid for</extracomment>
        <translation>bis %1, jederzeit kündbar</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>end-of-term board, below a price: %1 is the last day that is paid for</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, forecast</source>
        <extracomment>end-of-term board: an amount nobody has confirmed; %1 is &quot;264.00 EUR to 13 Jun 2027&quot;</extracomment>
        <translation>%1, Prognose</translation>
    </message>
    <message>
        <source>price of %1, not yet published; by the list of %2</source>
        <extracomment>end-of-term board: price of a month whose list is not out; %1 is &quot;March 2027&quot;, %2 &quot;December 2026&quot;</extracomment>
        <translation>Preis für %1, noch nicht veröffentlicht; nach der Liste für %2</translation>
    </message>
    <message>
        <source>price of %1, not yet published</source>
        <extracomment>end-of-term board: price of a month whose list is not out; %1 is &quot;March 2027&quot;</extracomment>
        <translation>Preis für %1, noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>list of %1 not imported; by the list of %2</source>
        <extracomment>end-of-term board: a list that is out, but is not here; %1 is &quot;March 2027&quot;, %2 &quot;December 2026&quot;</extracomment>
        <translation>Liste für %1 nicht importiert; nach der Liste für %2</translation>
    </message>
    <message>
        <source>list of %1 not imported</source>
        <extracomment>end-of-term board: a list that is out, but is not here; %1 is &quot;March 2027&quot;</extracomment>
        <translation>Liste für %1 nicht importiert</translation>
    </message>
    <message>
        <source>not in the price list of %1</source>
        <extracomment>end-of-term board: %1 is &quot;March 2027&quot;</extracomment>
        <translation>nicht in der Preisliste für %1</translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>message after a change was put into the plan; %1 is such as &quot;Renewal: on → off&quot;, %2 the subscription</extracomment>
        <translation>Zum Plan hinzugefügt: %1 für %2. Noch ist nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %n change(s). Nothing is sent yet.</source>
        <extracomment>message after changes were put into the plan</extracomment>
        <translation>
            <numerusform>Zum Plan hinzugefügt: %n Änderung. Noch ist nichts gesendet.</numerusform>
            <numerusform>Zum Plan hinzugefügt: %n Änderungen. Noch ist nichts gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::AccountModel</name>
    <message>
        <source>Sample company</source>
        <extracomment>environment of an account: the built-in example</extracomment>
        <translation>Beispielfirma</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>environment of an account: the provider&apos;s test environment</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>environment of an account: real customers and money</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>list of accounts: this one is in use now</extracomment>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>column of the list of accounts: the partner&apos;s company</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>column of the list of accounts: sample, sandbox or production</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>column of the list of accounts: who is signed in</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>column of the list of accounts: role at the provider</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column of the list of accounts: whether it is the one in use</extracomment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>tenantry::AccountsSection</name>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>question before signing out; %1 is the company name of the account</extracomment>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>The sign-in is forgotten on this computer. What was read stays readable; nothing can be sent until you sign in again.</source>
        <extracomment>text of the question before signing out</extracomment>
        <translation>Die Anmeldung wird auf diesem Computer vergessen. Gelesenes bleibt lesbar; senden können Sie erst wieder nach einer neuen Anmeldung.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>button of the question before signing out</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <extracomment>button of the question before signing out</extracomment>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <extracomment>question before removing an account; %1 is the company name of the account</extracomment>
        <translation>Das Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>You are signed out and the copy of its customers on this computer is deleted. Orders, drafts and notes are kept. At the provider nothing changes.</source>
        <extracomment>text of the question before removing an account</extracomment>
        <translation>Sie werden abgemeldet, und die Kopie der Kunden dieses Kontos auf diesem Computer wird gelöscht. Bestellungen, Entwürfe und Notizen bleiben. Beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>button of the question before removing an account</extracomment>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Keep account</source>
        <extracomment>button of the question before removing an account</extracomment>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>section of Settings
----------
list in Settings; name for screen readers</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Role of the chosen account</source>
        <extracomment>label of the role of the chosen account</extracomment>
        <translation>Rolle des gewählten Kontos</translation>
    </message>
    <message>
        <source>Use this account</source>
        <extracomment>button: makes the chosen account the one all screens show</extracomment>
        <translation>Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>button</extracomment>
        <translation>Wieder anmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>button; a question follows</extracomment>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <extracomment>button; a question follows</extracomment>
        <translation>Konto entfernen…</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>button: opens account set-up</extracomment>
        <translation>Partner Center verbinden…</translation>
    </message>
    <message>
        <source>Add the sample company</source>
        <extracomment>button: adds the built-in example company</extracomment>
        <translation>Beispielfirma hinzufügen</translation>
    </message>
</context>
<context>
    <name>tenantry::ActivityEntryModel</name>
    <message>
        <source>Time</source>
        <extracomment>Activity, list of what happened: column header</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Activity, list of what happened: column header</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Activity, list of what happened: column header, company or order it is about</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Activity, list of what happened: column header, the person</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Activity, list of what happened: column header</extracomment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Activity, list of what happened: column header, an id</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tenantry::ActivityPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <extracomment>Activity, beside the title: number of orders</extracomment>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Activity: title</extracomment>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Activity: tab</extracomment>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Activity: tab</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Activity: accessible name of the two tabs</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Activity: button, copies the marked rows, or all if none is marked</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>No order has been placed yet</source>
        <extracomment>Activity, no orders yet: headline</extracomment>
        <translation>Es wurde noch keine Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>Orders stand here with their state, their steps and the IDs for the provider&apos;s support, from the moment you place them.</source>
        <extracomment>Activity, no orders yet: what the list is for</extracomment>
        <translation>Hier stehen Bestellungen mit ihrem Zustand, ihren Schritten und den IDs für den Support des Anbieters, sobald Sie sie aufgeben.</translation>
    </message>
    <message>
        <source>Start an order</source>
        <extracomment>Activity, no orders yet: button</extracomment>
        <translation>Bestellung beginnen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>Activity, nothing happened yet: headline</extracomment>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Synchronisations, orders, sign-ins and notes are listed here, newest first.</source>
        <extracomment>Activity, nothing happened yet: what the list is for</extracomment>
        <translation>Synchronisierungen, Bestellungen, Anmeldungen und Notizen stehen hier, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity: button, writes a folder with all that is recorded of the change or order the marked line is about</extracomment>
        <translation>Nachweis exportieren…</translation>
    </message>
</context>
<context>
    <name>tenantry::AdminSteps</name>
    <message>
        <source>Copied; paste it into a mail.</source>
        <extracomment>beside the button &quot;Copy text&quot; once it was pressed</extracomment>
        <translation>Kopiert; fügen Sie es in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>For your administrator</source>
        <extracomment>account set-up: headline of the page for one&apos;s administrator</extracomment>
        <translation>Für Ihren Administrator</translation>
    </message>
    <message>
        <source>Somebody with the Global administrator role does this once for the whole company.</source>
        <extracomment>account set-up: below the headline</extracomment>
        <translation>Ein globaler Administrator erledigt dies einmal für die ganze Firma.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>button: puts the steps on the clipboard as text</extracomment>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>tenantry::AgreementPage</name>
    <message>
        <source>Asking whether it is on record…</source>
        <extracomment>Agreement page: the provider is being asked</extracomment>
        <translation>Es wird gefragt, ob sie hinterlegt ist…</translation>
    </message>
    <message>
        <source>On record</source>
        <extracomment>Agreement page: the provider has the customer&apos;s acceptance</extracomment>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>%1, accepted by %2 on %3.</source>
        <extracomment>Agreement page: who accepted and when. %1 is the agreement&apos;s name, %2 a person, %3 a date</extracomment>
        <translation>%1, angenommen von %2 am %3.</translation>
    </message>
    <message>
        <source>Not on record yet</source>
        <extracomment>Agreement page: the provider has no acceptance of this customer</extracomment>
        <translation>Noch nicht hinterlegt</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Prüfung nicht möglich</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Agreement page: there was no connection to ask</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Needed before the order can be placed.</source>
        <extracomment>Agreement page: fault below the check box</extracomment>
        <translation>Nötig, bevor die Bestellung aufgegeben werden kann.</translation>
    </message>
    <message>
        <source>the person named above</source>
        <extracomment>Agreement page: stands for a name that has not been entered yet</extracomment>
        <translation>die oben genannte Person</translation>
    </message>
    <message>
        <source>You confirm to Microsoft that %1 has accepted the Microsoft Customer Agreement for %2 on %3 and may sign for the company. It is recorded under your name.</source>
        <extracomment>Agreement page: what is confirmed. %1 is a person, %2 a company, %3 a date</extracomment>
        <translation>Sie bestätigen Microsoft, dass %1 die Microsoft-Kundenvereinbarung für %2 am %3 angenommen hat und für die Firma zeichnen darf. Dies wird unter Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Has the customer accepted the agreement?</source>
        <extracomment>Order wizard, agreement page: title</extracomment>
        <translation>Hat der Kunde die Vereinbarung angenommen?</translation>
    </message>
    <message>
        <source>Every customer must accept the Microsoft Customer Agreement before the first order.</source>
        <extracomment>Order wizard, agreement page: sentence below the title</extracomment>
        <translation>Jeder Kunde muss vor der ersten Bestellung die Microsoft-Kundenvereinbarung annehmen.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Agreement page: button, asks the provider once more</extracomment>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Open the agreement in the customer&apos;s language…</source>
        <extracomment>Agreement page: link, opens the agreement in the customer&apos;s language in the browser</extracomment>
        <translation>Vereinbarung in der Sprache des Kunden öffnen…</translation>
    </message>
    <message>
        <source>Who accepted it?</source>
        <extracomment>Agreement page: heading over the person who accepted</extracomment>
        <translation>Wer hat sie angenommen?</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Agreement page: hint below the phone number</extracomment>
        <translation>Optional</translation>
    </message>
    <message>
        <source>The customer has &amp;accepted the agreement</source>
        <extracomment>Agreement page: check box</extracomment>
        <translation>Der Kunde hat die Vereinbarung &amp;angenommen</translation>
    </message>
    <message>
        <source>The customer accepted it directly with Microsoft.</source>
        <extracomment>Agreement page: the customer accepted it in Microsoft&apos;s admin center, so the partner confirms nothing</extracomment>
        <translation>Der Kunde hat sie direkt bei Microsoft angenommen.</translation>
    </message>
</context>
<context>
    <name>tenantry::AsOfPanel</name>
    <message>
        <source>The subscriptions of this customer were never read.</source>
        <extracomment>a customer at a past instant: nothing is stored</extracomment>
        <translation>Die Abonnements dieses Kunden wurden noch nie gelesen.</translation>
    </message>
    <message>
        <source>Nothing is known before %1, when they were first read.</source>
        <extracomment>a customer at a past instant: the instant is before the first reading; %1 is when that was</extracomment>
        <translation>Vor dem %1, als sie zum ersten Mal gelesen wurden, ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <extracomment>difference of two instants: there is none</extracomment>
        <translation>Zwischen beiden gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>A customer in the past</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Früherer Stand eines Kunden</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <extracomment>label above a field for date and time; local time</extracomment>
        <translation>Stand am</translation>
    </message>
    <message>
        <source>As it was known here at that time.</source>
        <extracomment>below a field for date and time in the past</extracomment>
        <translation>So, wie es hier zu dieser Zeit bekannt war.</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <extracomment>check box: compare the past instant with the present</extracomment>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>label above a field for date and time; local time</extracomment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>heading over what differs between two instants</extracomment>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Subscriptions then</source>
        <extracomment>heading over the subscriptions at a past instant</extracomment>
        <translation>Abonnements damals</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves the past and shows the details again</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tenantry::Banner</name>
    <message>
        <source>SAMPLE</source>
        <extracomment>banner word: the built-in example company, nothing is real</extracomment>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <source>Invented company and customers. Nothing you send from here reaches Microsoft.</source>
        <extracomment>banner sentence beside SAMPLE</extracomment>
        <translation>Erfundene Firma und Kunden. Nichts, was Sie hier senden, erreicht Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>banner word: the provider&apos;s test environment</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>%1, integration sandbox. What you send from here is a test and is not billed.</source>
        <extracomment>banner sentence beside SANDBOX; %1 is the partner&apos;s company name</extracomment>
        <translation>%1, Integrations-Sandbox. Was Sie hier senden, ist ein Test und wird nicht berechnet.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>banner word: real customers and real money</extracomment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>%1. What you send from here is ordered and billed.</source>
        <extracomment>banner sentence beside PRODUCTION; %1 is the partner&apos;s company name</extracomment>
        <translation>%1. Was Sie hier senden, wird bestellt und berechnet.</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>link at the right end of the SAMPLE banner; opens account set-up</extracomment>
        <translation>Partner Center verbinden…</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkColumnsBar</name>
    <message>
        <source>No column</source>
        <extracomment>import of seat changes: this table has no such column</extracomment>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>Column of the table with: %1</source>
        <extracomment>import of seat changes: name of a list of columns for screen readers; %1 is &quot;Subscription id&quot;</extracomment>
        <translation>Spalte der Tabelle mit: %1</translation>
    </message>
    <message>
        <source>A number without a sign is the new total, +5 adds five seats, -2 takes two away. A subscription is found by its id, else by customer and product together.</source>
        <extracomment>import of seat changes</extracomment>
        <translation>Eine Zahl ohne Vorzeichen ist die neue Gesamtzahl, +5 fügt fünf Lizenzen hinzu, -2 nimmt zwei weg. Ein Abonnement wird über seine ID gefunden, sonst über Kunde und Produkt zusammen.</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkPage</name>
    <message>
        <source>Discard what you corrected?</source>
        <extracomment>question before corrected lines of seat changes are dropped</extracomment>
        <translation>Ihre Berichtigungen verwerfen?</translation>
    </message>
    <message>
        <source>Lines were corrected, chosen or left out here. They are not in the plan yet.</source>
        <extracomment>question before corrected lines of seat changes are dropped</extracomment>
        <translation>Hier wurden Zeilen berichtigt, gewählt oder ausgelassen. Sie sind noch nicht im Plan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>button: drops the corrected lines</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>button: goes back to the corrected lines</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Import seat changes</source>
        <extracomment>title of the file dialog
----------
import of seat changes: headline</extracomment>
        <translation>Lizenzänderungen importieren</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln change(s) to the plan</source>
        <extracomment>button: puts so many seat changes into the plan; nothing is sent yet</extracomment>
        <translation>
            <numerusform>%Ln Änderung zum Plan hinzufügen</numerusform>
            <numerusform>%Ln Änderungen zum Plan hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>below the preview of many seat changes, while the rules are asked; %1 and %2 are numbers</extracomment>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Choose which columns hold the seats and the subscription id, or customer and product.</source>
        <extracomment>import of seat changes: the headings were not recognised</extracomment>
        <translation>Wählen Sie, welche Spalten die Lizenzen und die Abonnement-ID, oder Kunde und Produkt, enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %Ln change(s) of seats.</source>
        <extracomment>message after seats of many subscriptions were put into the plan</extracomment>
        <translation>
            <numerusform>Zum Plan hinzugefügt: %Ln Lizenzänderung.</numerusform>
            <numerusform>Zum Plan hinzugefügt: %Ln Lizenzänderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are left to clear up.</source>
        <extracomment>message after seats of many subscriptions were put into the plan: so many lines are still here</extracomment>
        <translation>
            <numerusform>%Ln Zeile bleibt zu klären.</numerusform>
            <numerusform>%Ln Zeilen bleiben zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Change seats of several</source>
        <extracomment>title of the screen where seats of many subscriptions are changed</extracomment>
        <translation>Lizenzen mehrerer Abonnements</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <extracomment>button: another table of seat changes</extracomment>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>button: takes a table of seat changes from the clipboard
----------
import of seat changes: button</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <extracomment>button: goes on checking lines after it was stopped</extracomment>
        <translation>Rest prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without adding anything more to the plan</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open or paste a table with one line per subscription: its id, or customer and product, and the seats. The first line names the columns. You see what each line would do before anything is added to the plan.</source>
        <extracomment>import of seat changes: what is expected</extracomment>
        <translation>Öffnen Sie eine Tabelle oder fügen Sie eine ein, mit einer Zeile pro Abonnement: seine ID, oder Kunde und Produkt, und die Lizenzen. Die erste Zeile benennt die Spalten. Sie sehen, was jede Zeile bewirken würde, bevor etwas zum Plan hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>import of seat changes: button</extracomment>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <extracomment>kind of file in the file dialog; keep what is in parentheses</extracomment>
        <translation>Tabellen (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkRowPane</name>
    <message>
        <source>Choose…</source>
        <extracomment>preview of many seat changes: nothing is chosen yet among several subscriptions</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chosen line</source>
        <extracomment>preview of many seat changes: name of the region below the table for screen readers</extracomment>
        <translation>Gewählte Zeile</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <extracomment>preview of many seat changes: label of the list of subscriptions that match</extracomment>
        <translation>Welches ist gemeint?</translation>
    </message>
    <message>
        <source>Next to clear up</source>
        <extracomment>preview of many seat changes: link that goes to the next line with a fault, a refusal or a question</extracomment>
        <translation>Nächste zu klärende Zeile</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkRuleBar</name>
    <message>
        <source>A number with a sign is a change. Choose “Add to what each has”, or enter the new total.</source>
        <extracomment>seats of many subscriptions, fault: &quot;+5&quot; was entered as the total of each</extracomment>
        <translation>Eine Zahl mit Vorzeichen ist eine Änderung. Wählen Sie „Zum Bestand hinzufügen“, oder geben Sie die neue Gesamtzahl ein.</translation>
    </message>
    <message>
        <source>Add to what each has</source>
        <extracomment>seats of many subscriptions: each gets so many more; a minus takes away</extracomment>
        <translation>Zum Bestand hinzufügen</translation>
    </message>
    <message>
        <source>Set the total of each</source>
        <extracomment>seats of many subscriptions: each has exactly so many afterwards</extracomment>
        <translation>Gesamtzahl festlegen</translation>
    </message>
    <message>
        <source>Assigned users and more</source>
        <extracomment>seats of many subscriptions: as many as users have the licence, and some more</extracomment>
        <translation>Zugewiesene Benutzer und mehr</translation>
    </message>
    <message>
        <source>Number of seats:</source>
        <extracomment>seats of many subscriptions: label of the number</extracomment>
        <translation>Anzahl der Lizenzen:</translation>
    </message>
    <message>
        <source>When adding, +5 or 5 adds five seats and -2 takes two away.</source>
        <extracomment>seats of many subscriptions, below the field</extracomment>
        <translation>Beim Hinzufügen kommen mit +5 oder 5 fünf Lizenzen hinzu, mit -2 fallen zwei weg.</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkTableModel</name>
    <message>
        <source>Line</source>
        <extracomment>preview of many seat changes: column: number of the line in the file or list</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>preview of many seat changes: column: last day of the term</extracomment>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Seats now</source>
        <extracomment>preview of many seat changes: column: number of seats now</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>preview of many seat changes: column: what is asked for: 12, +5 or −2</extracomment>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>preview of many seat changes: column: number of seats afterwards</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>preview of many seat changes: column: allowed, not allowed, not found …</extracomment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkTableView</name>
    <message>
        <source>Preview of the seat changes</source>
        <extracomment>preview of many seat changes: name of the table for screen readers</extracomment>
        <translation>Vorschau der Lizenzänderungen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the preview: copies the selected lines as a table</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Take in again</source>
        <extracomment>context menu of the preview of many seat changes: the lines shall go into the plan after all</extracomment>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>tenantry::ChangeDetailPane</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Activity, detail of a change: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Der Anbieter sagte: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Activity, detail of a change: button, sends a change that was kept</extracomment>
        <translation>Jetzt s&amp;enden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give this change up?</source>
        <extracomment>Question before a change is given up: headline</extracomment>
        <translation>Diese Änderung verwerfen?</translation>
    </message>
    <message>
        <source>It will not be sent. What was already carried out stays as it is at the provider.</source>
        <extracomment>Question before a change is given up: what it means</extracomment>
        <translation>Sie wird nicht gesendet. Was bereits ausgeführt wurde, bleibt beim Anbieter bestehen.</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <extracomment>Question before a change is given up: button</extracomment>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <extracomment>Question before a change is given up: button</extracomment>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Activity, detail of a change: button, the change will not be sent any more</extracomment>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity, detail of a change: button, writes a folder with all that is recorded of the change</extracomment>
        <translation>Nachweis exportieren…</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Activity, detail of a change: heading over its steps</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <extracomment>Activity, detail of a change: heading over the exact request and answer of the chosen step</extracomment>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Activity, detail of a change: label, what is changed: seats, renewal …</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Activity, detail of a change: label</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Activity, detail of a change: label</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>Activity, detail of a change: label, when it was put into the plan</extracomment>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, detail of a change: label, when its state last changed</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>Activity, detail of a change: label, when the provider is asked next</extracomment>
        <translation>Nächster Versuch</translation>
    </message>
</context>
<context>
    <name>tenantry::ChangeDetailViewModel</name>
    <message>
        <source>Our change ID</source>
        <extracomment>label of an id that can be copied: our own number of a change</extracomment>
        <translation>Unsere Änderungs-ID</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>label of an id that can be copied</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Customer and tenant ID</source>
        <extracomment>label of an id that can be copied: the customer&apos;s number, which is also the tenant&apos;s</extracomment>
        <translation>Kunden- und Mandanten-ID</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectPage</name>
    <message>
        <source>The sign-in did not succeed. %1</source>
        <extracomment>message bar of account set-up; %1 is what went wrong, a sentence</extracomment>
        <translation>Die Anmeldung ist nicht gelungen. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>account set-up, environment: real customers and money</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Integration sandbox</source>
        <extracomment>account set-up, environment: the provider&apos;s test environment</extracomment>
        <translation>Integrations-Sandbox</translation>
    </message>
    <message>
        <source>Own addresses, for tests</source>
        <extracomment>account set-up, environment: a test server with addresses of its own</extracomment>
        <translation>Eigene Adressen, für Tests</translation>
    </message>
    <message>
        <source>Connect Partner Center</source>
        <extracomment>title of the account set-up page</extracomment>
        <translation>Partner Center verbinden</translation>
    </message>
    <message>
        <source>Sign-in happens in your browser; Tenantry never sees your password</source>
        <extracomment>caption of the account set-up page</extracomment>
        <translation>Die Anmeldung erfolgt in Ihrem Browser; Tenantry sieht Ihr Kennwort nie</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>label of a field of account set-up</extracomment>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The application id your administrator sends back</source>
        <extracomment>hint below the client id</extracomment>
        <translation>Die Anwendungs-ID, die Ihr Administrator zurücksendet</translation>
    </message>
    <message>
        <source>Your tenant</source>
        <extracomment>label of a field of account set-up: the partner&apos;s own tenant</extracomment>
        <translation>Ihr Mandant</translation>
    </message>
    <message>
        <source>The domain or id of your own organisation, not of a customer</source>
        <extracomment>hint below the partner&apos;s tenant</extracomment>
        <translation>Domäne oder ID Ihrer eigenen Organisation, nicht eines Kunden</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>label of a field of account set-up: production, sandbox or own addresses</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>label of a field of account set-up</extracomment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>The line that “tenantryctl sandbox” prints</source>
        <extracomment>hint below the addresses; &quot;tenantryctl sandbox&quot; is a command and stays</extracomment>
        <translation>Die Zeile, die „tenantryctl sandbox“ ausgibt</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>label of a field of account set-up: role of the person at the provider</extracomment>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>If the provider knows better, the role is corrected by itself</source>
        <extracomment>hint below the role</extracomment>
        <translation>Weiß es der Anbieter besser, wird die Rolle von selbst berichtigt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of account set-up</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <extracomment>button of account set-up: second way to sign in</extracomment>
        <translation>Mit Code anmelden</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <extracomment>button of account set-up: main way to sign in</extracomment>
        <translation>Im Browser anmelden</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectViewModel</name>
    <message>
        <source>Needed to sign in</source>
        <extracomment>fault beside a field of account set-up</extracomment>
        <translation>Zum Anmelden nötig</translation>
    </message>
    <message>
        <source>A client id has 32 digits in five groups, like 00000000-0000-0000-0000-000000000000</source>
        <extracomment>fault beside the client id</extracomment>
        <translation>Eine Client-ID hat 32 Stellen in fünf Gruppen, wie 00000000-0000-0000-0000-000000000000</translation>
    </message>
    <message>
        <source>Neither a domain nor a tenant id</source>
        <extracomment>fault beside the partner tenant</extracomment>
        <translation>Weder eine Domäne noch eine Mandanten-ID</translation>
    </message>
    <message>
        <source>Not the line that “tenantryctl sandbox” prints</source>
        <extracomment>fault beside the addresses of a test environment; &quot;tenantryctl sandbox&quot; is a command and stays</extracomment>
        <translation>Nicht die Zeile, die „tenantryctl sandbox“ ausgibt</translation>
    </message>
    <message>
        <source>Addresses must begin with https; http only towards this computer</source>
        <extracomment>fault beside the addresses of a test environment</extracomment>
        <translation>Adressen müssen mit https beginnen; http nur zu diesem Computer</translation>
    </message>
    <message>
        <source>Register an application</source>
        <extracomment>step 1 for the administrator, headline</extracomment>
        <translation>Anwendung registrieren</translation>
    </message>
    <message>
        <source>In the Azure portal of the partner tenant: Microsoft Entra ID, App registrations, New registration. Accounts in this organisational directory only.</source>
        <extracomment>step 1 for the administrator; menu names of the Azure portal in English</extracomment>
        <translation>Im Azure-Portal des Partnermandanten: Microsoft Entra ID, App-Registrierungen, Neue Registrierung. Nur Konten in diesem Organisationsverzeichnis.</translation>
    </message>
    <message>
        <source>Make it a public client</source>
        <extracomment>step 2 for the administrator, headline</extracomment>
        <translation>Zum öffentlichen Client machen</translation>
    </message>
    <message>
        <source>Authentication, Add a platform, Mobile and desktop applications, redirect address %1 (path /, any port). Allow public client flows: yes. No secret is made.</source>
        <extracomment>step 2 for the administrator; menu names of the Azure portal in English; %1 is an address</extracomment>
        <translation>Authentifizierung, Plattform hinzufügen, Mobilgerät- und Desktopanwendungen, Umleitungsadresse %1 (Pfad /, beliebiger Port). Öffentliche Clientflows zulassen: Ja. Es wird kein Geheimnis angelegt.</translation>
    </message>
    <message>
        <source>Add the permission</source>
        <extracomment>step 3 for the administrator, headline</extracomment>
        <translation>Berechtigung hinzufügen</translation>
    </message>
    <message>
        <source>API permissions, Add a permission, APIs my organization uses, Microsoft Partner Center (%2), delegated permission %1.</source>
        <extracomment>step 3 for the administrator; %1 is the name of a permission, %2 the id of the resource</extracomment>
        <translation>API-Berechtigungen, Berechtigung hinzufügen, Von meiner Organisation verwendete APIs, Microsoft Partner Center (%2), delegierte Berechtigung %1.</translation>
    </message>
    <message>
        <source>Give admin consent</source>
        <extracomment>step 4 for the administrator, headline</extracomment>
        <translation>Administratorzustimmung erteilen</translation>
    </message>
    <message>
        <source>Grant admin consent for the organisation. Then send back the Application (client) ID and the tenant’s domain.</source>
        <extracomment>step 4 for the administrator</extracomment>
        <translation>Erteilen Sie die Administratorzustimmung für die Organisation. Senden Sie dann die Anwendungs-ID (Client) und die Domäne des Mandanten zurück.</translation>
    </message>
    <message>
        <source>Please set up access to Partner Center for the desktop program Tenantry:</source>
        <extracomment>first line of the text sent to one&apos;s administrator</extracomment>
        <translation>Bitte richten Sie für das Desktop-Programm Tenantry den Zugang zum Partner Center ein:</translation>
    </message>
    <message>
        <source>Tenantry signs in as the person who uses it, with that person’s own Partner Center role. It stores no secret of the application.</source>
        <extracomment>last line of the text sent to one&apos;s administrator</extracomment>
        <translation>Tenantry meldet sich als die Person an, die es benutzt, mit deren eigener Rolle im Partner Center. Es speichert kein Geheimnis der Anwendung.</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectWaiting</name>
    <message>
        <source>Cancel</source>
        <extracomment>button while signing in: stops waiting</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <extracomment>state while the device code is being asked for</extracomment>
        <translation>Code wird angefordert…</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <extracomment>state of a device code</extracomment>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Cancel and start again.</source>
        <extracomment>remark beside &quot;The code has run out&quot;</extracomment>
        <translation>Brechen Sie ab und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <extracomment>state while the person enters the device code elsewhere</extracomment>
        <translation>Wartet auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>the code is valid for %1</source>
        <extracomment>remark beside the state; %1 is minutes and seconds</extracomment>
        <translation>der Code gilt noch %1</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <extracomment>headline while signing in with a device code</extracomment>
        <translation>Mit Code anmelden</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation>Melden Sie sich in Ihrem Browser an</translation>
    </message>
    <message>
        <source>Open the address on any device and enter this code.</source>
        <extracomment>about signing in with a device code</extracomment>
        <translation>Öffnen Sie die Adresse auf einem beliebigen Gerät und geben Sie diesen Code ein.</translation>
    </message>
    <message>
        <source>A page of your provider has been opened. Sign in there, then come back; this page notices it by itself. If no page was opened, copy the address into your browser.</source>
        <translation>Eine Seite Ihres Anbieters wurde geöffnet. Melden Sie sich dort an und kommen Sie zurück; diese Seite bemerkt es von selbst. Wurde keine Seite geöffnet, kopieren Sie die Adresse in Ihren Browser.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of the address to open for signing in</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <extracomment>state while the person signs in in the browser</extracomment>
        <translation>Wartet auf den Browser</translation>
    </message>
    <message>
        <source>for five minutes at most</source>
        <extracomment>remark beside &quot;Waiting for the browser&quot;</extracomment>
        <translation>höchstens fünf Minuten</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <extracomment>link while signing in with a code</extracomment>
        <translation>Stattdessen Browser verwenden</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Stattdessen Code verwenden</translation>
    </message>
</context>
<context>
    <name>tenantry::CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>spoken after a copy button was pressed</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>tenantry::CreditBar</name>
    <message>
        <source>No credit line is entered.</source>
        <extracomment>plan, in the place of the estimate of the credit line</extracomment>
        <translation>Kein Kreditrahmen eingegeben.</translation>
    </message>
    <message>
        <source>Nothing in the plan is charged at once, as far as it is known.</source>
        <extracomment>plan, in the place of the estimate of the credit line</extracomment>
        <translation>Soweit bekannt, wird für den Plan nichts sofort berechnet.</translation>
    </message>
    <message>
        <source>Three letters, such as EUR.</source>
        <extracomment>credit line, below the field of the currency</extracomment>
        <translation>Drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <extracomment>credit line, below a field for an amount</extracomment>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>Credit line…</source>
        <extracomment>plan, link beside the estimate: opens fields for limit and open balance</extracomment>
        <translation>Kreditrahmen…</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>credit line, label above the field</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>credit line, label above the field</extracomment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Open balance</source>
        <extracomment>credit line, label above the field: what was invoiced or ordered and is not paid yet</extracomment>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>credit line, button</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>credit line, button: what was entered is forgotten</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>credit line, button: leaves without saving</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerDetailPane</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>below the title of a subscription; %1 is the customer&apos;s name, %2 its domain</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a customer or a subscription to see what is known of it.</source>
        <extracomment>the detail pane while no row is chosen</extracomment>
        <translation>Wählen Sie einen Kunden oder ein Abonnement, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>New order…</source>
        <extracomment>button below the details of a customer or subscription</extracomment>
        <translation>Neue Bestellung…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>name of the detail pane for screen readers</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>button below the details of a subscription: opens the seat editor</extracomment>
        <translation>Lizenzen ändern…</translation>
    </message>
    <message>
        <source>As of…</source>
        <extracomment>button in the details of a customer or subscription: shows how it stood at a past date</extracomment>
        <translation>Stand am…</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerExport</name>
    <message>
        <source>customers %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>Kunden %1</translation>
    </message>
    <message>
        <source>Export customers and subscriptions</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Kunden und Abonnements exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <extracomment>after an export that failed; %1 is the reason</extracomment>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>title of a column in an exported file: id of the subscription an add-on belongs to</extracomment>
        <translation>Add-On zu</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Term start</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Laufzeitbeginn</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>title of a column in an exported file: length of the term</extracomment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>title of a column in an exported file: billing plan</extracomment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>title of a column in an exported file: true or false</extracomment>
        <translation>Verlängert sich automatisch</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Preis pro Lizenz</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price is for</source>
        <extracomment>title of a column in an exported file: month, year … the price is for</extracomment>
        <translation>Preis gilt für</translation>
    </message>
    <message>
        <source>Price from</source>
        <extracomment>title of a column in an exported file: order or price list</extracomment>
        <translation>Preis aus</translation>
    </message>
    <message>
        <source>Order id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>order</source>
        <extracomment>in an exported file, column &quot;Price from&quot;</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>price list</source>
        <extracomment>in an exported file, column &quot;Price from&quot;</extracomment>
        <translation>Preisliste</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerFacts</name>
    <message>
        <source>Tenant id</source>
        <extracomment>detail of a customer: label of a line</extracomment>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Copy tenant id</source>
        <extracomment>button beside the tenant id</extracomment>
        <translation>Mandanten-ID kopieren</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>detail of a customer: label of a line, our relation to it</extracomment>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Delegated admin</source>
        <extracomment>detail of a customer: label of a line, whether we hold delegated admin rights</extracomment>
        <translation>Delegierte Verwaltung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>detail of a customer: label of a line, the customer agreement on record</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>detail of a customer: label of a line, what it has</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>label of a line: when the provider was last asked</extracomment>
        <translation>Zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerHitModel</name>
    <message>
        <source>Company</source>
        <extracomment>Order wizard, list of found customers: column header</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Order wizard, list of found customers: column header, the customer&apos;s main domain name</extracomment>
        <translation>Domäne</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerPage</name>
    <message>
        <source>Which customer?</source>
        <extracomment>Order wizard, customer page: title when one of our customers is searched</extracomment>
        <translation>Welcher Kunde?</translation>
    </message>
    <message>
        <source>Type part of the company name or of its domain and choose from the list.</source>
        <extracomment>Order wizard, customer page: sentence below the title</extracomment>
        <translation>Geben Sie einen Teil des Firmennamens oder der Domäne ein und wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>The new customer</source>
        <extracomment>Order wizard, customer page: title when a new customer is entered</extracomment>
        <translation>Der neue Kunde</translation>
    </message>
    <message>
        <source>The country comes first: it decides what Microsoft asks for.</source>
        <extracomment>Order wizard, customer page: sentence below the title</extracomment>
        <translation>Das Land kommt zuerst: Es bestimmt, wonach Microsoft fragt.</translation>
    </message>
    <message>
        <source>Say on the page Scenario whether the customer is new.</source>
        <extracomment>Order wizard, customer page: shown while the first page is unanswered</extracomment>
        <translation>Geben Sie auf der Seite „Szenario“ an, ob der Kunde neu ist.</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerSearchBar</name>
    <message>
        <source>Search is getting ready…</source>
        <extracomment>right of the search field, until the list can be searched</extracomment>
        <translation>Suche wird vorbereitet…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <extracomment>right of the search field: how many customers are shown of all; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 von %n Kunde</numerusform>
            <numerusform>%1 von %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Company, domain, subscription, nickname or id</source>
        <extracomment>in the empty search field over the customer tree</extracomment>
        <translation>Firma, Domäne, Abonnement, Kurzname oder ID</translation>
    </message>
    <message>
        <source>Search customers</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button in the search field</extracomment>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerTreeView</name>
    <message>
        <source>Customers and subscriptions</source>
        <extracomment>what the customer tree is called to screen readers</extracomment>
        <translation>Kunden und Abonnements</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu: copies the selected rows as a table</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <extracomment>context menu of a customer or subscription</extracomment>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <extracomment>context menu of a customer or subscription</extracomment>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>New order for this customer…</source>
        <extracomment>context menu of a customer or subscription: opens the order wizard for its customer</extracomment>
        <translation>Neue Bestellung für diesen Kunden…</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomersPage</name>
    <message>
        <source>Customers</source>
        <extracomment>title of the screen</extracomment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>button: writes customers and subscriptions to a file</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>New order…</source>
        <extracomment>button: opens the order wizard</extracomment>
        <translation>Neue Bestellung…</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>beside the title of the screen</extracomment>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <extracomment>beside the title of the screen</extracomment>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>beside the title of the screen; %1 is &quot;48 customers&quot;, %2 &quot;213 subscriptions&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Customers screen without an account: headline</extracomment>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Here you will find your customers with their subscriptions, also without a network. Start with a sample company or connect your Partner Center account.</source>
        <extracomment>Customers screen without an account</extracomment>
        <translation>Hier finden Sie Ihre Kunden mit ihren Abonnements, auch ohne Netz. Beginnen Sie mit einer Beispielfirma, oder verbinden Sie Ihr Partner-Center-Konto.</translation>
    </message>
    <message>
        <source>Try it with a sample company</source>
        <extracomment>button on the Customers screen without an account</extracomment>
        <translation>Mit Beispielfirma ausprobieren</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <translation>Partner Center verbinden…</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <extracomment>Customers screen before anything was read: headline</extracomment>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The customers of this account were not read from the provider yet, or it has none.</source>
        <extracomment>Customers screen before anything was read</extracomment>
        <translation>Die Kunden dieses Kontos wurden noch nicht vom Anbieter gelesen, oder es hat keine.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>button on the Customers screen before anything was read: asks the provider</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading your customers</source>
        <extracomment>Customers screen while the first customers are read: headline</extracomment>
        <translation>Ihre Kunden werden gelesen</translation>
    </message>
    <message>
        <source>The first ones appear here as soon as they have arrived.</source>
        <extracomment>Customers screen while the first customers are read</extracomment>
        <translation>Die ersten erscheinen hier, sobald sie eingetroffen sind.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <extracomment>no search result: headline; %1 is what was typed</extracomment>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Searched: names, domains and ids of %n customer(s), and names, nicknames and ids of their subscriptions.</source>
        <extracomment>no search result: what was searched</extracomment>
        <translation>
            <numerusform>Durchsucht: Namen, Domänen und IDs von %n Kunden sowie Namen, Kurznamen und IDs der Abonnements.</numerusform>
            <numerusform>Durchsucht: Namen, Domänen und IDs von %n Kunden sowie Namen, Kurznamen und IDs ihrer Abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button when a search found nothing</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message numerus="yes">
        <source>The %n customer(s) found…</source>
        <extracomment>export menu: only the customers the search found</extracomment>
        <translation>
            <numerusform>Den %n gefundenen Kunden…</numerusform>
            <numerusform>Die %n gefundenen Kunden…</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers…</source>
        <extracomment>export menu</extracomment>
        <translation>Alle Kunden…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just put into the plan</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: the plan is as it was before.</source>
        <extracomment>message after Undo of what was put into the plan</extracomment>
        <translation>Zurückgenommen: Der Plan ist wie zuvor.</translation>
    </message>
    <message>
        <source>Import seat changes…</source>
        <extracomment>button: opens a table of seat changes</extracomment>
        <translation>Lizenzänderungen importieren…</translation>
    </message>
</context>
<context>
    <name>tenantry::DifferenceModel</name>
    <message>
        <source>not there</source>
        <extracomment>difference of two instants: the subscription did not exist at that time</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>there, %1 seats</source>
        <extracomment>difference of two instants: the subscription existed at that time; %1 is the number of its seats</extracomment>
        <translation>vorhanden, %1 Lizenzen</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>difference of two instants, in place of a member: the subscription as a whole
----------
difference of two instants: column header</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>difference of two instants: column header, what is not as it was</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>difference of two instants: column header, value at the earlier one</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>difference of two instants: column header, value at the later one</extracomment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>tenantry::DraftListModel</name>
    <message>
        <source>Order without customer</source>
        <extracomment>list of order drafts: an order without customer and offer yet</extracomment>
        <translation>Bestellung ohne Kunden</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>list of order drafts: column header</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Left at</source>
        <extracomment>list of order drafts: column header, the wizard&apos;s page it was left at</extracomment>
        <translation>Stand bei</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>list of order drafts: column header</extracomment>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingForm</name>
    <message>
        <source>Discard</source>
        <extracomment>end-of-term board, button: leaves a form without doing anything</extracomment>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingListView</name>
    <message>
        <source>Ending terms, soonest first</source>
        <extracomment>end-of-term board: what the list is called to screen readers</extracomment>
        <translation>Endende Laufzeiten, früheste zuerst</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the end-of-term board: copies the chosen rows as a table</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingPanel</name>
    <message numerus="yes">
        <source>%n term(s) chosen</source>
        <extracomment>end-of-term board, beside the list: so many terms are chosen</extracomment>
        <translation>
            <numerusform>%n Laufzeit gewählt</numerusform>
            <numerusform>%n Laufzeiten gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Each goes the way the list says.</source>
        <extracomment>end-of-term board, several terms: what happens by default</extracomment>
        <translation>Mit jeder geschieht, was die Liste nennt.</translation>
    </message>
    <message>
        <source>No day is left before the cut-off.</source>
        <extracomment>end-of-term board, tooltip of &quot;Snooze until…&quot; while it cannot be used</extracomment>
        <translation>Bis zum Ablauf der Änderungsfrist bleibt kein Tag.</translation>
    </message>
    <message>
        <source>Decide about the chosen terms</source>
        <extracomment>end-of-term board: name of the region beside the list for screen readers</extracomment>
        <translation>Über die gewählten Laufzeiten entscheiden</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>end-of-term board, label of a fact</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>end-of-term board, label of a fact: when the term ends</extracomment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>end-of-term board, label of a fact: until when the provider takes changes</extracomment>
        <translation>Änderungsfrist</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>end-of-term board, label of a fact: why a decision is due</extracomment>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>end-of-term board, label of a fact: what was decided</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>end-of-term board, heading</extracomment>
        <translation>Ohne Eingriff</translation>
    </message>
    <message>
        <source>Decide: leave as is</source>
        <extracomment>end-of-term board, button: decides that what happens by default is wanted</extracomment>
        <translation>Entscheiden: so belassen</translation>
    </message>
    <message>
        <source>Ways</source>
        <extracomment>end-of-term board, heading over the ways that can be chosen</extracomment>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Leave the decision to later</source>
        <extracomment>end-of-term board, heading over snooze and mute</extracomment>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <extracomment>end-of-term board, button; a form follows</extracomment>
        <translation>Zurückstellen bis…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <extracomment>end-of-term board, button; a form follows</extracomment>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>end-of-term board, button: takes back what was decided, snoozed or muted</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>tenantry::EvidenceExport</name>
    <message>
        <source>Export evidence: a new folder is made in</source>
        <extracomment>title of the dialog that asks where a new folder is to be written</extracomment>
        <translation>Nachweis exportieren: Neuer Ordner entsteht in</translation>
    </message>
    <message>
        <source>Evidence written to %1.</source>
        <extracomment>after an export; %1 is the folder that was made</extracomment>
        <translation>Nachweis nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>No evidence was written. %1</source>
        <extracomment>after an export that failed; %1 is the reason</extracomment>
        <translation>Es wurde kein Nachweis geschrieben. %1</translation>
    </message>
</context>
<context>
    <name>tenantry::ExistingCustomerForm</name>
    <message>
        <source>There are no customers in the local copy yet. Synchronise first.</source>
        <extracomment>Customer page: the list of customers is empty</extracomment>
        <translation>In der lokalen Kopie sind noch keine Kunden. Synchronisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>No customer fits. Try a shorter part of the name.</source>
        <extracomment>Customer page: the search found nothing</extracomment>
        <translation>Kein Kunde passt. Versuchen Sie einen kürzeren Teil des Namens.</translation>
    </message>
    <message>
        <source>The local copy does not say it; this is your own market.</source>
        <extracomment>Customer page: hint below the country of an existing customer</extracomment>
        <translation>Die lokale Kopie nennt es nicht; dies ist Ihr eigener Markt.</translation>
    </message>
    <message>
        <source>Decides which offers and prices apply.</source>
        <translation>Bestimmt, welche Angebote und Preise gelten.</translation>
    </message>
    <message>
        <source>There is no reseller relationship with this customer. The provider will refuse the order until the customer accepts your invitation.</source>
        <extracomment>Customer page: the provider will refuse an order for this customer</extracomment>
        <translation>Mit diesem Kunden besteht keine Vertriebspartnerbeziehung. Der Anbieter lehnt die Bestellung ab, bis der Kunde Ihre Einladung annimmt.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <extracomment>Customer page: label of the search field</extracomment>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>Customer page: accessible name of the list of found customers</extracomment>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>Customer page: heading over what is known of the chosen customer</extracomment>
        <translation>Bestellung für</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Customer page: label</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Customer page: label</extracomment>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Customer page: label, the customer&apos;s id, which is also the tenant&apos;s</extracomment>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>Customer page: label, relation between the partner and the customer</extracomment>
        <translation>Beziehung</translation>
    </message>
</context>
<context>
    <name>tenantry::FilterBar</name>
    <message>
        <source>Search is getting ready…</source>
        <extracomment>grid of subscriptions, beside the filter, until the list can be searched</extracomment>
        <translation>Suche wird vorbereitet…</translation>
    </message>
    <message>
        <source>Putting in order…</source>
        <extracomment>grid of subscriptions, beside the filter, while another order or filter is made</extracomment>
        <translation>Wird geordnet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>grid of subscriptions, beside the filter: how many are shown</extracomment>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln subscription(s)</source>
        <extracomment>grid of subscriptions, beside the filter; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 von %Ln Abonnement</numerusform>
            <numerusform>%1 von %Ln Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>grid of subscriptions, filter: whatever the product</extracomment>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>No saved filters</source>
        <extracomment>grid of subscriptions, list of filters saved by name: none of them is in use</extracomment>
        <translation>Keine gespeicherten Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>grid of subscriptions: name of the list of saved filters for screen readers</extracomment>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Any status</source>
        <extracomment>grid of subscriptions, filter: whatever the status</extracomment>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any term end</source>
        <extracomment>grid of subscriptions, filter: whenever the term ends</extracomment>
        <translation>Jedes Laufzeitende</translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n day(s)</source>
        <extracomment>grid of subscriptions, filter: the term ends within so many days from now</extracomment>
        <translation>
            <numerusform>Endet innerhalb von %n Tag</numerusform>
            <numerusform>Endet innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended already</source>
        <extracomment>grid of subscriptions, filter: the term has ended</extracomment>
        <translation>Bereits beendet</translation>
    </message>
    <message>
        <source>Any renewal</source>
        <extracomment>grid of subscriptions, filter: whether it renews or not</extracomment>
        <translation>Jede Verlängerung</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>grid of subscriptions, filter: those that renew by themselves</extracomment>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <extracomment>grid of subscriptions, filter: those that end with their term</extracomment>
        <translation>Endet mit Laufzeit</translation>
    </message>
    <message>
        <source>Renewal unknown</source>
        <extracomment>grid of subscriptions, filter: those of which it is not known whether they renew</extracomment>
        <translation>Verlängerung unbekannt</translation>
    </message>
    <message>
        <source>Company, domain, subscription, nickname or id</source>
        <extracomment>in the empty search field over the grid of subscriptions</extracomment>
        <translation>Firma, Domäne, Abonnement, Kurzname oder ID</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Abonnements durchsuchen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <extracomment>grid of subscriptions, button: keeps this filter under a name</extracomment>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>grid of subscriptions, button: takes the chosen filter off the list of saved ones</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the saved filter</source>
        <extracomment>grid of subscriptions, button for screen readers</extracomment>
        <translation>Gespeicherten Filter entfernen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>grid of subscriptions, button: shows everything again</extracomment>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <extracomment>grid of subscriptions: label of the field for the name of a filter</extracomment>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>grid of subscriptions, button: keeps the filter under the name that was entered</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>grid of subscriptions, button: the filter is not kept</extracomment>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>tenantry::GridFooter</name>
    <message>
        <source>Choose subscriptions to change them together.</source>
        <extracomment>grid of subscriptions, below: nothing is chosen</extracomment>
        <translation>Wählen Sie Abonnements, um sie gemeinsam zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) chosen</source>
        <extracomment>grid of subscriptions, below: so many are chosen</extracomment>
        <translation>
            <numerusform>%Ln Abonnement gewählt</numerusform>
            <numerusform>%Ln Abonnements gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 seats</source>
        <extracomment>grid of subscriptions, below; %1 is &quot;12 subscriptions chosen&quot;, %2 the number of their seats</extracomment>
        <translation>%1 · %2 Lizenzen</translation>
    </message>
    <message>
        <source>At most %1 subscriptions can be changed together.</source>
        <extracomment>grid of subscriptions, tooltip: why the chosen ones cannot be changed; %1 is a number</extracomment>
        <translation>Höchstens %1 Abonnements können gemeinsam geändert werden.</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, button with a menu: what can be put into the plan for the chosen ones</extracomment>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>grid of subscriptions, button: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Lizenzen ändern…</translation>
    </message>
</context>
<context>
    <name>tenantry::GridView</name>
    <message>
        <source>All subscriptions</source>
        <extracomment>grid of all subscriptions: what it is called to screen readers</extracomment>
        <translation>Alle Abonnements</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>grid of all subscriptions, context menu: which columns are shown</extracomment>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>tenantry::IdList</name>
    <message>
        <source>Copy %1</source>
        <extracomment>name of a button that copies an id. %1 is what the id is, for example Order ID</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>IDs to copy</source>
        <extracomment>heading over ids that can be copied for the provider&apos;s support</extracomment>
        <translation>IDs zum Kopieren</translation>
    </message>
</context>
<context>
    <name>tenantry::MainWindow</name>
    <message>
        <source>Customers</source>
        <extracomment>navigation: the screen with all customers and subscriptions</extracomment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>navigation: the order wizard</extracomment>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>navigation: what happened, and the state of orders</extracomment>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>navigation</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>name of the left navigation for screen readers</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>navigation: changes of subscriptions that were collected and not sent yet</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Renewals</source>
        <extracomment>navigation: terms that end, and what was decided about each</extracomment>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>navigation: the screen with what is due, waiting or in trouble</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>navigation: the grid of all subscriptions of all customers</extracomment>
        <translation>Abonnements</translation>
    </message>
</context>
<context>
    <name>tenantry::MessageBar</name>
    <message>
        <source>Copy details</source>
        <extracomment>link in a message bar: puts error codes and ids on the clipboard for support</extracomment>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>tenantry::MuteForm</name>
    <message>
        <source>Say why, so that others know it later.</source>
        <extracomment>end-of-term board, mute: the reason is missing</extracomment>
        <translation>Nennen Sie den Grund, damit andere ihn später kennen.</translation>
    </message>
    <message>
        <source>Mute alerts</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Warnungen stummschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>end-of-term board, button: switches alerts off for a while</extracomment>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>What is muted</source>
        <extracomment>end-of-term board, mute: label above three choices</extracomment>
        <translation>Was stumm wird</translation>
    </message>
    <message>
        <source>Only this term</source>
        <extracomment>end-of-term board, mute: a choice: only this end of this term</extracomment>
        <translation>Nur diese Laufzeit</translation>
    </message>
    <message>
        <source>Every term of this product</source>
        <extracomment>end-of-term board, mute: a choice</extracomment>
        <translation>Jede Laufzeit dieses Produkts</translation>
    </message>
    <message>
        <source>Every term of this customer</source>
        <extracomment>end-of-term board, mute: a choice</extracomment>
        <translation>Jede Laufzeit dieses Kunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>end-of-term board, mute: label of the reason</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Mute until</source>
        <extracomment>end-of-term board, mute: label of a date</extracomment>
        <translation>Stumm bis</translation>
    </message>
    <message>
        <source>What is muted stays in the list, under “Snoozed or muted”.</source>
        <extracomment>end-of-term board, mute: below the date</extracomment>
        <translation>Stummgeschaltetes bleibt in der Liste, unter „Zurückgestellt oder stumm“.</translation>
    </message>
</context>
<context>
    <name>tenantry::NetworkSection</name>
    <message>
        <source>A host name or address, without http://</source>
        <extracomment>fault beside the host of the proxy</extracomment>
        <translation>Hostname oder Adresse, ohne http://</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <extracomment>fault beside the port of the proxy</extracomment>
        <translation>1 bis 65535</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>section of Settings</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>label in Settings</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>choice of proxy: what the operating system says</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice of proxy</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <extracomment>choice of proxy: one entered here</extracomment>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>label of a field: host name of the proxy</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>label of a field: port of the proxy</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>label of a field: login name at the proxy</extracomment>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login</source>
        <extracomment>hint below the proxy user</extracomment>
        <translation>Leer, wenn der Proxy keine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>label of a field</extracomment>
        <translation>Proxy-Kennwort</translation>
    </message>
    <message>
        <source>Kept in the keyring and not shown again; leave empty to keep the stored one</source>
        <extracomment>hint below the proxy password</extracomment>
        <translation>Liegt im Schlüsselbund und wird nicht wieder angezeigt; leer lassen, um das gespeicherte zu behalten</translation>
    </message>
    <message>
        <source>Save proxy settings</source>
        <extracomment>button in Settings</extracomment>
        <translation>Proxy-Einstellungen speichern</translation>
    </message>
</context>
<context>
    <name>tenantry::NewCustomerForm</name>
    <message>
        <source>Stop asking</source>
        <extracomment>Customer page: button, takes back the question to the provider about the address</extracomment>
        <translation>Nicht weiter fragen</translation>
    </message>
    <message>
        <source>Check address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>Customer page: the provider&apos;s form of the address. %1 is a postal address</extracomment>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Customer page: heading over company and address</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact person</source>
        <extracomment>Customer page: heading over name, e-mail and phone of the contact person</extracomment>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Language of Microsoft&apos;s mails to the customer</source>
        <extracomment>Customer page: heading over the language of the customer&apos;s mails and portals</extracomment>
        <translation>Sprache der E-Mails von Microsoft an den Kunden</translation>
    </message>
    <message>
        <source>Use this address</source>
        <extracomment>Customer page: button, takes over the provider&apos;s form of the address</extracomment>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Digits only, with the area code, for example 0215550100</source>
        <extracomment>Customer page: hint below the phone number</extracomment>
        <translation>Nur Ziffern, mit Vorwahl, zum Beispiel 0215550100</translation>
    </message>
</context>
<context>
    <name>tenantry::NextTermBar</name>
    <message>
        <source>Seats of each at the next term:</source>
        <extracomment>grid of subscriptions: label of the number of seats each chosen one shall have at the next term</extracomment>
        <translation>Lizenzen je Abonnement in der nächsten Laufzeit:</translation>
    </message>
    <message>
        <source>12 is the total, +5 adds, -2 takes away</source>
        <extracomment>grid of subscriptions: how the number of seats is entered</extracomment>
        <translation>12 ist die Gesamtzahl, +5 fügt hinzu, -2 nimmt weg</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, button: puts the seats of the next term into the plan</extracomment>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Do not add</source>
        <extracomment>grid of subscriptions, button: nothing is put into the plan</extracomment>
        <translation>Nicht hinzufügen</translation>
    </message>
</context>
<context>
    <name>tenantry::NotesEditor</name>
    <message>
        <source>Not saved</source>
        <extracomment>beside the heading of notes; the reason follows</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>beside the heading of notes</extracomment>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>beside the heading of notes</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>heading in the detail pane: own notes on a customer or subscription
----------
name of the notes field for screen readers</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only you and this computer see what you write here.</source>
        <extracomment>in the empty notes field</extracomment>
        <translation>Was Sie hier schreiben, sehen nur Sie auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>tenantry::OfferModel</name>
    <message>
        <source>In the order</source>
        <extracomment>Offer page, catalog: this offer is already in the order</extracomment>
        <translation>In der Bestellung</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>Offer page, catalog: a trial offer</extracomment>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-On</translation>
    </message>
    <message>
        <source>Add-on, needs %1</source>
        <translation>Add-On, benötigt %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Offer page, catalog: column header</extracomment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>Offer page, catalog: column header, length of the commitment and how it is billed</extracomment>
        <translation>Laufzeit und Abrechnung</translation>
    </message>
    <message>
        <source>List price per licence</source>
        <extracomment>Offer page, catalog: column header, our purchase price per licence</extracomment>
        <translation>Listenpreis pro Lizenz</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Offer page, catalog: column header, remarks to an offer</extracomment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>tenantry::OfferPage</name>
    <message>
        <source>Read the catalogue</source>
        <extracomment>Offer page: link, reads the catalogue once more</extracomment>
        <translation>Katalog lesen</translation>
    </message>
    <message>
        <source>Reading the catalogue for %1…</source>
        <extracomment>Offer page, while offers are read. %1 is a country</extracomment>
        <translation>Katalog für %1 wird gelesen…</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s country first: it decides which offers there are.</source>
        <extracomment>Offer page: the customer page has no country yet</extracomment>
        <translation>Geben Sie zuerst das Land des Kunden ein: Es bestimmt, welche Angebote es gibt.</translation>
    </message>
    <message>
        <source>The catalogue for %1 has not been read yet.</source>
        <extracomment>Offer page. %1 is a country</extracomment>
        <translation>Der Katalog für %1 wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No offer fits the search.</source>
        <extracomment>Offer page: the search found nothing</extracomment>
        <translation>Kein Angebot passt zur Suche.</translation>
    </message>
    <message>
        <source>Prices are unknown: no price list has been read.</source>
        <extracomment>Offer page, below the catalogue: no price list was read</extracomment>
        <translation>Preise sind unbekannt: Es wurde keine Preisliste gelesen.</translation>
    </message>
    <message>
        <source>Purchase prices of your price list of %1, per licence and billing period, before tax.</source>
        <extracomment>Offer page, below the catalogue: whose prices these are. %1 is a date</extracomment>
        <translation>Einkaufspreise Ihrer Preisliste vom %1, pro Lizenz und Abrechnungszeitraum, vor Steuern.</translation>
    </message>
    <message>
        <source>What is ordered?</source>
        <extracomment>Order wizard, offer page: title</extracomment>
        <translation>Was wird bestellt?</translation>
    </message>
    <message>
        <source>Search by product name, or look through the list. One order can hold several offers.</source>
        <extracomment>Order wizard, offer page: sentence below the title</extracomment>
        <translation>Suchen Sie nach dem Produktnamen, oder sehen Sie die Liste durch. Eine Bestellung kann mehrere Angebote enthalten.</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <extracomment>Offer page: label of the search field</extracomment>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>Offer page: accessible name of the list of offers</extracomment>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>&amp;Add to the order</source>
        <extracomment>Offer page: button, puts the marked offer into the order</extracomment>
        <translation>Zur Bestellung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>In this order</source>
        <extracomment>Offer page: heading over the chosen offers</extracomment>
        <translation>In dieser Bestellung</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>Offer page: nothing has been chosen yet</extracomment>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Bring the removed offer back</source>
        <extracomment>Offer page: link, brings back the line that was just removed</extracomment>
        <translation>Entferntes Angebot zurückholen</translation>
    </message>
    <message>
        <source>The first %1 of %2 offers are shown; search to see others.</source>
        <extracomment>Offer page, below the catalogue: only the best of many are listed. %1 and %2 are numbers of offers</extracomment>
        <translation>Gezeigt werden die ersten %1 von %2 Angeboten; suchen Sie, um andere zu sehen.</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderDetailPane</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Activity, detail of an order: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Der Anbieter sagte: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Activity, detail of an order: button, sends an order that was kept</extracomment>
        <translation>Jetzt s&amp;enden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Give this order up?</source>
        <extracomment>Question before an order is given up: headline</extracomment>
        <translation>Diese Bestellung verwerfen?</translation>
    </message>
    <message>
        <source>It will not be sent. Steps that were already carried out, such as a customer that was created, stay as they are at the provider.</source>
        <extracomment>Question before an order is given up: what it means</extracomment>
        <translation>Sie wird nicht gesendet. Bereits ausgeführte Schritte, etwa ein angelegter Kunde, bleiben beim Anbieter bestehen.</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Bestellung verwerfen</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Bestellung behalten</translation>
    </message>
    <message>
        <source>&amp;Review again</source>
        <extracomment>Activity, detail of an order: button, opens a draft of the order that waits</extracomment>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Activity, detail of an order: button, the order will not be sent any more</extracomment>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <extracomment>Activity, detail of an order: button, shows the order&apos;s own page, where its first password is</extracomment>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Activity, detail of an order: heading over its steps</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>Activity, detail of an order: label, when it was placed</extracomment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, detail of an order: label, when its state last changed</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>Activity, detail of an order: label, when the provider is asked next</extracomment>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <extracomment>Activity, detail of an order: label</extracomment>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Activity, detail of an order: label, a note of colleagues</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity, detail of an order: button, writes a folder with all that is recorded of the order</extracomment>
        <translation>Nachweis exportieren…</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderLineEditor</name>
    <message>
        <source>%1 · %2 per licence</source>
        <extracomment>Offer page, below the name of a chosen offer. %1 is &quot;1 year, billed monthly&quot;, %2 a price per licence</extracomment>
        <translation>%1 · %2 pro Lizenz</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <extracomment>Offer page, below the number of licences. %1 are the limits, for example &quot;1 to 300&quot;</extracomment>
        <translation>Möglich: %1</translation>
    </message>
    <message>
        <source>No longer in the catalogue. Remove it.</source>
        <extracomment>Offer page, below a chosen offer: the catalogue does not have it any more</extracomment>
        <translation>Nicht mehr im Katalog. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <extracomment>Offer page, below a chosen add-on. %1 names the subscriptions one of which it needs</extracomment>
        <translation>Benötigt %1.</translation>
    </message>
    <message>
        <source>The price was %1.</source>
        <extracomment>Offer page, below a chosen offer whose list price changed. %1 is the earlier price per licence</extracomment>
        <translation>Der Preis war %1.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Offer page: label above the number of licences</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences of %1</source>
        <extracomment>Offer page: accessible name of the field for the number of licences. %1 is the offer</extracomment>
        <translation>Lizenzen von %1</translation>
    </message>
    <message>
        <source>One licence less</source>
        <extracomment>Offer page: button [−]</extracomment>
        <translation>Eine Lizenz weniger</translation>
    </message>
    <message>
        <source>One licence more</source>
        <extracomment>Offer page: button [+]</extracomment>
        <translation>Eine Lizenz mehr</translation>
    </message>
    <message>
        <source>Own name (optional)</source>
        <extracomment>Offer page: label above the own name a subscription gets, for example &quot;Field staff&quot;</extracomment>
        <translation>Eigener Name (optional)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Offer page: button that takes a line out of the order. %1 is the offer</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderListModel</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>Activity, list of orders: an ordered offer. %1 is the offer, %2 the number of licences</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Activity, list of orders: column header</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Activity, list of orders: column header</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Offer and licences</source>
        <extracomment>Activity, list of orders: column header, what was ordered and how many</extracomment>
        <translation>Angebot und Lizenzen</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>Activity, list of orders: column header, when the person placed it</extracomment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, list of orders: column header, when the state last changed</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>Activity, list of orders: column header, the provider&apos;s number of the order</extracomment>
        <translation>Bestell-ID</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderWizardViewModel</name>
    <message>
        <source>No account is connected. Connect one before you place an order.</source>
        <extracomment>Order wizard, message bar: no account is connected</extracomment>
        <translation>Es ist kein Konto verbunden. Verbinden Sie eines, bevor Sie eine Bestellung aufgeben.</translation>
    </message>
    <message>
        <source>The role “%1” may not place orders. You can write the draft; someone with another role can place it.</source>
        <extracomment>Order wizard, message bar. %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Die Rolle „%1“ darf keine Bestellungen aufgeben. Sie können den Entwurf schreiben; jemand mit einer anderen Rolle kann sie aufgeben.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>Review page, why the order cannot be placed yet. %1 lists what is missing</extracomment>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>&amp;Keep for sending</source>
        <extracomment>Review page, main button when there is no connection: the order stays here until it is sent</extracomment>
        <translation>Zum Senden auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Place order</source>
        <extracomment>Review page, main button: sends the order</extracomment>
        <translation>Bestellung auf&amp;geben</translation>
    </message>
</context>
<context>
    <name>tenantry::PastListModel</name>
    <message>
        <source>Subscription</source>
        <extracomment>a customer at a past instant: column header</extracomment>
        <translation>Abonnement</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanDetailStrip</name>
    <message>
        <source>%1 › %2 · %3</source>
        <extracomment>plan, detail of a change: %1 is a customer, %2 a subscription, %3 &quot;Seats 12 → 17&quot;</extracomment>
        <translation>%1 › %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) chosen</source>
        <extracomment>plan, detail of several changes</extracomment>
        <translation>
            <numerusform>%n Änderung gewählt</numerusform>
            <numerusform>%n Änderungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1, per period %2, to the end of the term %3</source>
        <extracomment>plan, detail of several changes: what they cost together; %1, %2 and %3 are lists of amounts</extracomment>
        <translation>Jetzt %1, je Zeitraum %2, bis Laufzeitende %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>plan, button: asks the provider again about a change that waits for a decision</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <extracomment>Question before kept or waiting changes are given up: headline</extracomment>
        <translation>
            <numerusform>%n Änderung verwerfen?</numerusform>
            <numerusform>%n Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. What the provider has already carried out stays as it is.</source>
        <extracomment>Question before kept or waiting changes are given up: what it means</extracomment>
        <translation>Sie werden nicht gesendet. Was der Anbieter bereits ausgeführt hat, bleibt bestehen.</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>Question before kept or waiting changes are given up: button</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>Question before kept or waiting changes are given up: button</extracomment>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Keep my wish</source>
        <extracomment>plan, button: an overtaken change keeps its wish and stands on what the provider says now</extracomment>
        <translation>Meinen Wunsch behalten</translation>
    </message>
    <message>
        <source>Show subscription</source>
        <extracomment>plan, button: shows the subscription in the list of customers</extracomment>
        <translation>Abonnement anzeigen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>plan, button: the change will not be sent any more; a question follows</extracomment>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>plan, button: takes the change out of the plan; can be undone</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sale: %1. Margin: %2.</source>
        <extracomment>plan, detail of a change: what the customer pays and what is left of it; %1 and %2 are lists of amounts</extracomment>
        <translation>Verkauf: %1. Marge: %2.</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanExport</name>
    <message>
        <source>plan %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Export planned changes</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Geplante Änderungen exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save the plan as PDF</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Plan als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>kind of file in the file dialog; keep (*.pdf)</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanFooter</name>
    <message numerus="yes">
        <source>%n change(s) stay in the plan</source>
        <extracomment>plan, beside the button that sends: so many changes are not sent with the others</extracomment>
        <translation>
            <numerusform>%n Änderung bleibt im Plan</numerusform>
            <numerusform>%n Änderungen bleiben im Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as planned</source>
        <translation>
            <numerusform>%n so nicht sendbar</numerusform>
            <numerusform>%n so nicht sendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cost of %n change(s) unknown</source>
        <extracomment>plan, beside the totals: the cost of so many changes is not known</extracomment>
        <translation>
            <numerusform>Kosten von %n Änderung unbekannt</numerusform>
            <numerusform>Kosten von %n Änderungen unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n change(s)</source>
        <extracomment>plan, main button: shows all changes once more before they are sent</extracomment>
        <translation>
            <numerusform>%n Änderung &amp;prüfen</numerusform>
            <numerusform>%n Änderungen &amp;prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n change(s) for sending</source>
        <extracomment>plan, main button: without a connection the changes are kept until there is one</extracomment>
        <translation>
            <numerusform>%n Änderung zum Senden auf&amp;heben</numerusform>
            <numerusform>%n Änderungen zum Senden auf&amp;heben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n change(s)</source>
        <extracomment>plan, main button</extracomment>
        <translation>
            <numerusform>%n Änderung s&amp;enden</numerusform>
            <numerusform>%n Änderungen s&amp;enden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <extracomment>plan, while changes are sent; %1 of %2 are done</extracomment>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>plan, while changes are sent: so many were refused by the provider</extracomment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <extracomment>plan, while changes are sent: so many wait for a decision</extracomment>
        <translation>
            <numerusform>%n wartet auf Entscheidung</numerusform>
            <numerusform>%n warten auf Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <extracomment>plan, button while changes are sent: no further one is begun</extracomment>
        <translation>Hält nach dieser an…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach dieser anhalten</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>plan, over a sum: what the changes cost at once</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>plan, over a sum: what the changes cost in each full billing period</extracomment>
        <translation>Je Zeitraum</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>plan, over a sum: what the changes cost from now to the end of the terms</extracomment>
        <translation>Bis Laufzeitende</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanPage</name>
    <message>
        <source>Review the plan</source>
        <extracomment>plan: title while the changes are looked over before they are sent</extracomment>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>plan, beside the title</extracomment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>plan, beside the title</extracomment>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>plan, beside the title: %1 is &quot;13 changes&quot;, %2 &quot;5 customers&quot;</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 · purchase prices before tax</source>
        <extracomment>plan, beside the title: %1 is &quot;13 changes for 5 customers&quot;</extracomment>
        <translation>%1 · Einkaufspreise vor Steuern</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <extracomment>plan, right of the search field: how many changes are shown of all; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 von %n Änderung</numerusform>
            <numerusform>%1 von %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The plan changed after you reviewed it. Nothing was sent; look at it again.</source>
        <extracomment>plan, message: somebody changed the plan between review and sending</extracomment>
        <translation>Der Plan hat sich nach Ihrer Prüfung geändert. Es wurde nichts gesendet; prüfen Sie ihn erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed while you were reviewing and are not checked any more.</source>
        <extracomment>plan, message while reviewing: lines became different meanwhile and were unchecked</extracomment>
        <translation>
            <numerusform>%n Zeile hat sich während Ihrer Prüfung geändert und ist nicht mehr angehakt.</numerusform>
            <numerusform>%n Zeilen haben sich während Ihrer Prüfung geändert und sind nicht mehr angehakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <extracomment>plan, after sending: so many changes were read back and found as wanted</extracomment>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>plan, after sending: so many were refused by the provider</extracomment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <extracomment>plan, after sending: so many wait for a decision</extracomment>
        <translation>
            <numerusform>%n wartet auf Entscheidung</numerusform>
            <numerusform>%n warten auf Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for sending</source>
        <extracomment>plan, after sending was stopped: so many were not begun and wait</extracomment>
        <translation>
            <numerusform>%n zum Senden aufgehoben</numerusform>
            <numerusform>%n zum Senden aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending has ended: %1.</source>
        <extracomment>plan, after sending; %1 lists &quot;10 confirmed&quot;, &quot;1 refused&quot; …</extracomment>
        <translation>Das Senden ist beendet: %1.</translation>
    </message>
    <message>
        <source>SAMPLE: these changes stay on this computer. Nothing reaches Microsoft.</source>
        <extracomment>plan, above the review: what sending does in the sample company</extracomment>
        <translation>BEISPIEL: Diese Änderungen bleiben auf diesem Computer. Nichts erreicht Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX: these changes go to the test environment. Nothing is billed.</source>
        <extracomment>plan, above the review: what sending does in the sandbox</extracomment>
        <translation>SANDBOX: Diese Änderungen gehen an die Testumgebung. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>PRODUCTION: these changes are carried out and billed to %1.</source>
        <extracomment>plan, above the review: what sending does in production. %1 is the partner&apos;s company</extracomment>
        <translation>PRODUKTION: Diese Änderungen werden ausgeführt und %1 berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>plan, after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <extracomment>plan, after an export that failed; %1 is the reason</extracomment>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>plan, button: takes back what was last done to the plan</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>plan, button: does again what was undone</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>plan, button: takes changes that are over out of the list</extracomment>
        <translation>Erledigte entfernen</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>plan, button</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <extracomment>plan, button: leaves the review without sending</extracomment>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Customer, subscription, change, state or ID</source>
        <extracomment>in the empty search field over the plan</extracomment>
        <translation>Kunde, Abonnement, Änderung, Zustand oder ID</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Plan durchsuchen</translation>
    </message>
    <message>
        <source>No changes are planned</source>
        <extracomment>plan, nothing planned: headline</extracomment>
        <translation>Keine Änderungen geplant</translation>
    </message>
    <message>
        <source>Change seats, renewal or other things of a subscription under Customers and save them to the plan. They gather here, also offline, and are sent together once you have reviewed them.</source>
        <extracomment>plan, nothing planned: what the screen is for</extracomment>
        <translation>Ändern Sie unter „Kunden“ Lizenzen, Verlängerung oder anderes an einem Abonnement und speichern Sie es im Plan. Hier sammeln sich die Änderungen, auch offline, und werden zusammen gesendet, sobald Sie sie geprüft haben.</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>plan, nothing planned: button</extracomment>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <source>No planned change matches</source>
        <extracomment>plan, search without result: headline</extracomment>
        <translation>Keine geplante Änderung passt</translation>
    </message>
    <message>
        <source>Every word you type must be in the customer, the subscription, the change, its state or an ID.</source>
        <extracomment>plan, search without result: what to do</extracomment>
        <translation>Jedes eingegebene Wort muss im Kunden, im Abonnement, in der Änderung, in ihrem Zustand oder in einer ID vorkommen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>plan, search without result: button</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <extracomment>plan, after it was saved as a PDF; %1 is the file</extracomment>
        <translation>Der Plan wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>plan, button: for somebody who approves it</extracomment>
        <translation>Als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanTreeView</name>
    <message>
        <source>Planned changes by customer</source>
        <extracomment>what the tree of planned changes is called to screen readers</extracomment>
        <translation>Geplante Änderungen nach Kunde</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the plan: copies the chosen changes as a table</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <extracomment>context menu of the plan: takes the chosen changes out of it</extracomment>
        <translation>Aus dem Plan entfernen</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanViewModel</name>
    <message>
        <source>No account is connected. Connect one before you send changes.</source>
        <extracomment>plan, message bar: no account is connected</extracomment>
        <translation>Es ist kein Konto verbunden. Verbinden Sie eines, bevor Sie Änderungen senden.</translation>
    </message>
</context>
<context>
    <name>tenantry::PoolGrid</name>
    <message>
        <source>Bought here</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats bought from us</extracomment>
        <translation>Hier gekauft</translation>
    </message>
    <message>
        <source>Total in tenant</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats from all sellers</extracomment>
        <translation>Mandant gesamt</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats other sellers sold</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats a user has</extracomment>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats no user has</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 is the head of the column (&quot;Assigned&quot;), %2 the number below it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tenantry::PoolSection</name>
    <message>
        <source>Licences in the tenant</source>
        <extracomment>in the details of a customer or subscription: licences its tenant has, whoever sold them</extracomment>
        <translation>Lizenzen im Mandanten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>link beside &quot;Read at 15:07&quot;: asks for the tenant&apos;s licences again</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh the licences of the tenant</source>
        <extracomment>for screen readers: what &quot;Refresh&quot; refreshes</extracomment>
        <translation>Lizenzen des Mandanten aktualisieren</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceDifferenceModel</name>
    <message>
        <source>new</source>
        <extracomment>difference of two price lists: the product was not in the earlier one</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>difference of two price lists: the product is not in the later one</extracomment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Laufzeit und Abrechnung</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>differences of two price lists: column header, price of the month before</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>differences of two price lists: column header, price of this list</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceImportPanel</name>
    <message>
        <source>No column</source>
        <extracomment>import of a price list: the table has no such column</extracomment>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>import of a price list: its rows are being read through</extracomment>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>import of a price list: below the first faults</extracomment>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing: %1 % of the file</source>
        <extracomment>import of a price list; %1 is a number</extracomment>
        <translation>Import: %1 % der Datei</translation>
    </message>
    <message>
        <source>Checking: %1 % of the file</source>
        <translation>Prüfung: %1 % der Datei</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <extracomment>import of a price list: label of the kind of list</extracomment>
        <translation>Art der Liste</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <extracomment>import of a price list: kind of list</extracomment>
        <translation>Einkaufspreise</translation>
    </message>
    <message>
        <source>Own sale prices</source>
        <extracomment>import of a price list: kind of list</extracomment>
        <translation>Eigene Verkaufspreise</translation>
    </message>
    <message>
        <source>Name of the sale list</source>
        <extracomment>import of own sale prices: label</extracomment>
        <translation>Name der Verkaufspreisliste</translation>
    </message>
    <message>
        <source>Month of the list</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Monat der Liste</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>import of a price list: label, the country</extracomment>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Point: 12.50</source>
        <extracomment>import of a price list: how numbers are written</extracomment>
        <translation>Punkt: 12.50</translation>
    </message>
    <message>
        <source>Comma: 12,50</source>
        <extracomment>import of a price list: how numbers are written</extracomment>
        <translation>Komma: 12,50</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>import of a price list: section</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As you chose them for a file with the same headings.</source>
        <extracomment>import of a price list: below the section&apos;s title</extracomment>
        <translation>Wie von Ihnen für eine Datei mit denselben Überschriften gewählt.</translation>
    </message>
    <message>
        <source>Found by their headings. What you choose is remembered for files like this one.</source>
        <translation>Anhand der Überschriften gefunden. Ihre Auswahl wird für Dateien wie diese gemerkt.</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>import of a price list: section</extracomment>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <extracomment>import of a price list: name of the table for screen readers</extracomment>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>import of a price list: button, back to the lists</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Import prices</source>
        <extracomment>import of a price list: main button</extracomment>
        <translation>Preise &amp;importieren</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <extracomment>import of a price list: label of a column that has to be there; %1 is &quot;SKU id&quot;</extracomment>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Column of the table with: %1</source>
        <extracomment>import of a price list: name of a list of columns for screen readers; %1 is &quot;SKU id&quot;</extracomment>
        <translation>Spalte der Tabelle mit: %1</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceListModel</name>
    <message>
        <source>all</source>
        <extracomment>price lists: one that holds in every market</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>price lists: column header, the country it is for</extracomment>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>price lists: column header, how many prices it holds</extracomment>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>price lists: column header, when it was imported</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>price lists: column header, the file it came from</extracomment>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>tenantry::PricesPage</name>
    <message>
        <source>Import a price list</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Preisliste importieren</translation>
    </message>
    <message>
        <source>Take “%1” of %2 out of force?</source>
        <extracomment>question before a price list is taken out of force; %1 is a list, %2 a month such as December 2026</extracomment>
        <translation>„%1“ für %2 außer Kraft setzen?</translation>
    </message>
    <message>
        <source>Costs, sale prices and renewals no longer use it. It can be undone.</source>
        <extracomment>question before a price list is taken out of force</extracomment>
        <translation>Kosten, Verkaufspreise und Verlängerungen verwenden sie nicht mehr. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>button: the price list is no longer used</extracomment>
        <translation>Außer Kraft setzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>button: the price list stays</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“%1” of %2 was in force already; nothing changed.</source>
        <extracomment>after an import; %1 is a list, %2 a month</extracomment>
        <translation>„%1“ für %2 war bereits in Kraft; nichts hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) imported: “%1” of %2.</source>
        <extracomment>after an import; %n prices, %1 is a list, %2 a month</extracomment>
        <translation>
            <numerusform>%Ln Preis importiert: „%1“ für %2.</numerusform>
            <numerusform>%Ln Preise importiert: „%1“ für %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>title of the screen with price lists and sale prices</extracomment>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>prices: button</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>prices: button</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>prices: button, a file dialog follows</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>prices: button, back to where one came from</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Price lists</source>
        <extracomment>prices: section
----------
prices: name of the table for screen readers</extracomment>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Take out of force…</source>
        <extracomment>prices: button, a question follows</extracomment>
        <translation>Außer Kraft setzen…</translation>
    </message>
    <message>
        <source>Prices that change</source>
        <extracomment>prices: name of the table for screen readers</extracomment>
        <translation>Preise, die sich ändern</translation>
    </message>
    <message>
        <source>Sale prices</source>
        <extracomment>prices: section
----------
prices: name of the table for screen readers</extracomment>
        <translation>Verkaufspreise</translation>
    </message>
    <message>
        <source>What a customer pays per seat: the customer&apos;s own rule, else the one for all others.</source>
        <extracomment>prices: below the section&apos;s title</extracomment>
        <translation>Was ein Kunde pro Lizenz zahlt: nach seiner eigenen Regel, sonst nach der für alle anderen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>prices: button</extracomment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>prices: button</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>prices: button, can be undone</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <extracomment>prices: headline while there is neither a list nor a rule</extracomment>
        <translation>Noch keine Preise</translation>
    </message>
    <message>
        <source>Import the price list of this month and, from its first day on, that of next month: changes and renewals then show what they cost. With sale prices they show the margin too.</source>
        <extracomment>prices: text while there is neither a list nor a rule</extracomment>
        <translation>Importieren Sie die Preisliste dieses Monats und, ab deren erstem Tag, die des nächsten: Änderungen und Verlängerungen zeigen dann, was sie kosten. Mit Verkaufspreisen zeigen sie auch die Marge.</translation>
    </message>
    <message>
        <source>Import a price list…</source>
        <extracomment>prices: button while there is nothing</extracomment>
        <translation>Preisliste importieren…</translation>
    </message>
    <message>
        <source>Add a sale price…</source>
        <extracomment>prices: other button while there is nothing</extracomment>
        <translation>Verkaufspreis hinzufügen…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <extracomment>kind of file in the file dialog; keep what is in parentheses</extracomment>
        <translation>Tabellen (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>tenantry::PricesViewModel</name>
    <message>
        <source>The list of %1 is not here, so what changes cannot be told.</source>
        <extracomment>prices: nothing to compare a list with; %1 is a month such as November 2026</extracomment>
        <translation>Die Liste für %1 fehlt hier; daher lässt sich nicht sagen, was sich ändert.</translation>
    </message>
</context>
<context>
    <name>tenantry::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <extracomment>button beside a progress bar: stops the running work, not a subscription</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tenantry::RenamePanel</name>
    <message>
        <source>Rename a subscription</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Abonnement umbenennen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>label above the name a subscription gets from the partner</extracomment>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Your own name for it, kept by the provider. Empty: only the offer&apos;s name.</source>
        <extracomment>below the name of a subscription</extracomment>
        <translation>Ihr eigener Name dafür, beim Anbieter gespeichert. Leer: nur der Name des Angebots.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without putting the new name into the plan</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts the new name into the plan; nothing is sent yet</extracomment>
        <translation>Zum Plan hinzufügen</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewChangesForm</name>
    <message>
        <source>Enter a whole number of seats, at least 1.</source>
        <extracomment>end-of-term board, form: the number of seats is not a number</extracomment>
        <translation>Geben Sie eine ganze Anzahl von Lizenzen ein, mindestens 1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you do not set stays as it is.</source>
        <extracomment>end-of-term board, form: everything is as it is</extracomment>
        <translation>Noch ist nichts geändert. Was Sie nicht festlegen, bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n of them; these are left out.</source>
        <translation>
            <numerusform>Nicht möglich für %n davon; diese wird ausgelassen.</numerusform>
            <numerusform>Nicht möglich für %n davon; diese werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew with changes</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Mit Änderungen verlängern</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts a change into the plan; nothing is sent yet</extracomment>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Seats of the next term</source>
        <extracomment>end-of-term board, form: label of the number of seats from the next term on</extracomment>
        <translation>Lizenzen der nächsten Laufzeit</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>end-of-term board, form: label</extracomment>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>end-of-term board, form: label</extracomment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>One seat less</source>
        <extracomment>name of a button for screen readers</extracomment>
        <translation>Eine Lizenz weniger</translation>
    </message>
    <message>
        <source>One seat more</source>
        <translation>Eine Lizenz mehr</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>end-of-term board, form: a choice: stays as it is</extracomment>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsExport</name>
    <message>
        <source>ending terms %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>Endende Laufzeiten %1</translation>
    </message>
    <message>
        <source>Export ending terms</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Endende Laufzeiten exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsFilterBar</name>
    <message>
        <source>Customer, subscription, state or ID</source>
        <extracomment>in the empty search field of the end-of-term board</extracomment>
        <translation>Kunde, Abonnement, Zustand oder ID</translation>
    </message>
    <message>
        <source>Search ending terms</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Endende Laufzeiten durchsuchen</translation>
    </message>
    <message>
        <source>Which terms</source>
        <extracomment>end-of-term board: name of the choice which terms are shown, for screen readers</extracomment>
        <translation>Welche Laufzeiten</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>end-of-term board: name of the choice of days, for screen readers; the same as the time line</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <extracomment>end-of-term board: name of the choice how far ahead is looked, for screen readers</extracomment>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>end-of-term board: which terms are shown: those a decision is due on</extracomment>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>end-of-term board: which terms are shown: those nobody has decided about</extracomment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Snoozed or muted</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Zurückgestellt oder stumm</translation>
    </message>
    <message>
        <source>All ending terms</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Alle endenden Laufzeiten</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <extracomment>end-of-term board: how far ahead is looked</extracomment>
        <translation>
            <numerusform>%n Tag voraus</numerusform>
            <numerusform>Nächste %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>end-of-term board: choice of days: no days are chosen</extracomment>
        <translation>Alle Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>end-of-term board, right of the filters: how many are shown</extracomment>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more</source>
        <extracomment>end-of-term board, right of the filters: there are more, read when the list is scrolled; %1 is &quot;200 shown&quot;</extracomment>
        <translation>%1 und weitere</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsPage</name>
    <message numerus="yes">
        <source>%n term(s) end</source>
        <extracomment>end-of-term board, beside the title: so many terms end within the days looked at</extracomment>
        <translation>
            <numerusform>%n Laufzeit endet</numerusform>
            <numerusform>%n Laufzeiten enden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <extracomment>end-of-term board, beside the title: so many decisions are due</extracomment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>end-of-term board, beside the title: of these, so many are urgent</extracomment>
        <translation>
            <numerusform>%n dringend</numerusform>
            <numerusform>%n dringend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan</source>
        <extracomment>end-of-term board, beside the title: so many were decided and wait in the plan</extracomment>
        <translation>
            <numerusform>%n im Plan</numerusform>
            <numerusform>%n im Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed or muted</source>
        <extracomment>end-of-term board, beside the title</extracomment>
        <translation>
            <numerusform>%n zurückgestellt oder stumm</numerusform>
            <numerusform>%n zurückgestellt oder stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>purchase prices before tax</source>
        <extracomment>end-of-term board, beside the title: whose money it is</extracomment>
        <translation>Einkaufspreise vor Steuern</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %n change(s). Nothing is sent yet.</source>
        <extracomment>end-of-term board, message: what was chosen went into the plan</extracomment>
        <translation>
            <numerusform>Zum Plan hinzugefügt: %n Änderung. Noch ist nichts gesendet.</numerusform>
            <numerusform>Zum Plan hinzugefügt: %n Änderungen. Noch ist nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n term(s) stay as they are.</source>
        <extracomment>end-of-term board, message: decisions were recorded, nothing needs to be changed for them</extracomment>
        <translation>
            <numerusform>Entschieden: %n Laufzeit bleibt, wie sie ist.</numerusform>
            <numerusform>Entschieden: %n Laufzeiten bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n term(s); they are as before.</source>
        <extracomment>end-of-term board, message: what was chosen is not possible for so many</extracomment>
        <translation>
            <numerusform>Nicht möglich für %n Laufzeit; sie ist wie zuvor.</numerusform>
            <numerusform>Nicht möglich für %n Laufzeiten; sie sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) snoozed until %1.</source>
        <extracomment>end-of-term board, message; %1 is a day</extracomment>
        <translation>
            <numerusform>%n Warnung bis %1 zurückgestellt.</numerusform>
            <numerusform>%n Warnungen bis %1 zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts muted until %1. They stay under “Snoozed or muted”.</source>
        <extracomment>end-of-term board, message; %1 is a day</extracomment>
        <translation>Warnungen bis %1 stummgeschaltet. Sie bleiben unter „Zurückgestellt oder stumm“.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n term(s).</source>
        <extracomment>end-of-term board, message: decisions, snoozes or mutes were taken back</extracomment>
        <translation>
            <numerusform>Für %n Laufzeit zurückgenommen.</numerusform>
            <numerusform>Für %n Laufzeiten zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>end-of-term board, message after Undo</extracomment>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <extracomment>end-of-term board, message after Redo</extracomment>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just done
----------
end-of-term board, button: takes back the last decision, snooze or mute</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: reads the list again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>end-of-term board, after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ending term matches</source>
        <extracomment>end-of-term board, search or days without result: headline</extracomment>
        <translation>Keine endende Laufzeit passt</translation>
    </message>
    <message>
        <source>Every word you type must be in the customer, the subscription, the state or an ID, and its term must end on the days you chose.</source>
        <extracomment>end-of-term board, search or days without result: what to do</extracomment>
        <translation>Jedes eingegebene Wort muss im Kunden, im Abonnement, im Zustand oder in einer ID vorkommen, und die Laufzeit muss an den gewählten Tagen enden.</translation>
    </message>
    <message>
        <source>Clear search and days</source>
        <extracomment>end-of-term board, search or days without result: button</extracomment>
        <translation>Suche und Tage leeren</translation>
    </message>
    <message numerus="yes">
        <source>No term ends in the next %n day(s)</source>
        <extracomment>end-of-term board, nothing ends: headline</extracomment>
        <translation>
            <numerusform>Innerhalb von %n Tag endet keine Laufzeit</numerusform>
            <numerusform>In den nächsten %n Tagen endet keine Laufzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms that end stand here, with what happens if nothing is done and what every other way costs. They come from the customers and subscriptions that were read.</source>
        <extracomment>end-of-term board, nothing ends: what the screen is for</extracomment>
        <translation>Hier stehen endende Laufzeiten, mit dem, was ohne Eingriff geschieht, und dem, was jede andere Möglichkeit kostet. Sie stammen aus den gelesenen Kunden und Abonnements.</translation>
    </message>
    <message>
        <source>Look a year ahead</source>
        <extracomment>end-of-term board, nothing ends: button</extracomment>
        <translation>Ein Jahr vorausschauen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>end-of-term board, nothing ends: button</extracomment>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <source>No decision is due</source>
        <extracomment>end-of-term board, the filter lets nothing through: headline</extracomment>
        <translation>Keine Entscheidung fällig</translation>
    </message>
    <message>
        <source>No term is in this list</source>
        <translation>Keine Laufzeit in dieser Liste</translation>
    </message>
    <message numerus="yes">
        <source>A decision is asked for when doing nothing ends service, raises the price, binds for longer than a month or renews seats nobody is assigned to. %n term(s) end in the time you look at.</source>
        <extracomment>end-of-term board, no decision is due: when there are alerts</extracomment>
        <translation>
            <numerusform>Eine Entscheidung ist gefragt, wenn ohne Eingriff der Dienst endet, der Preis steigt, eine Bindung von mehr als einem Monat entsteht oder nicht zugewiesene Lizenzen verlängert werden. Im betrachteten Zeitraum endet %n Laufzeit.</numerusform>
            <numerusform>Eine Entscheidung ist gefragt, wenn ohne Eingriff der Dienst endet, der Preis steigt, eine Bindung von mehr als einem Monat entsteht oder nicht zugewiesene Lizenzen verlängert werden. Im betrachteten Zeitraum enden %n Laufzeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all ending terms</source>
        <extracomment>end-of-term board, the filter lets nothing through: button</extracomment>
        <translation>Alle endenden Laufzeiten anzeigen</translation>
    </message>
    <message>
        <source>Renewals</source>
        <extracomment>title of the end-of-term board</extracomment>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>end-of-term board, button: does again what was undone</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>end-of-term board, button</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Time line of ending terms</source>
        <extracomment>end-of-term board: name of the time line for screen readers; the list of days beside it says the same</extracomment>
        <translation>Zeitachse der endenden Laufzeiten</translation>
    </message>
</context>
<context>
    <name>tenantry::ReviewLineModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Review page: an ordered offer with its own name. %1 is the offer, %2 the name the person gave it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Review page, table of lines: column header</extracomment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>Review page, table of lines: column header, length of the commitment and how it is billed</extracomment>
        <translation>Laufzeit und Abrechnung</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Review page, table of lines: column header, number of licences</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Price per licence</source>
        <extracomment>Review page, table of lines: column header, our purchase price per licence</extracomment>
        <translation>Preis pro Lizenz</translation>
    </message>
    <message>
        <source>Sum per billing period</source>
        <extracomment>Review page, table of lines: column header, price times licences</extracomment>
        <translation>Summe pro Abrechnungszeitraum</translation>
    </message>
</context>
<context>
    <name>tenantry::ReviewPage</name>
    <message>
        <source>SAMPLE: this order stays on this computer. Nothing reaches Microsoft.</source>
        <extracomment>Review page, above the order: what placing does in the sample company</extracomment>
        <translation>BEISPIEL: Diese Bestellung bleibt auf diesem Computer. Nichts erreicht Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX: this order goes to the test environment. Nothing is billed.</source>
        <extracomment>Review page, above the order: what placing does in the sandbox</extracomment>
        <translation>SANDBOX: Diese Bestellung geht an die Testumgebung. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>PRODUCTION: this order is placed and billed to %1.</source>
        <extracomment>Review page, above the order: what placing does in production. %1 is the partner&apos;s company</extracomment>
        <translation>PRODUKTION: Diese Bestellung wird aufgegeben und %1 berechnet.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>Review page, total of the order. %1 lists amounts with their periods</extracomment>
        <translation>Gesamt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a known price come on top.</source>
        <extracomment>Review page, below the total. %n is the number of lines whose price is unknown</extracomment>
        <translation>
            <numerusform>%n Position ohne bekannten Preis kommt hinzu.</numerusform>
            <numerusform>%n Positionen ohne bekannten Preis kommen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Review page, what the order binds to. %1 is the offer, %2 &quot;billed monthly, bound until 3 December 2027&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Amounts are your purchase prices before tax, if the order starts today.</source>
        <extracomment>Review page, after the sentences on what the order binds to</extracomment>
        <translation>Die Beträge sind Ihre Einkaufspreise vor Steuern, wenn die Bestellung heute beginnt.</translation>
    </message>
    <message>
        <source>Review the order</source>
        <extracomment>Order wizard, review page: title</extracomment>
        <translation>Bestellung prüfen</translation>
    </message>
    <message>
        <source>Until you place the order everything can be changed.</source>
        <extracomment>Order wizard, review page: sentence below the title</extracomment>
        <translation>Bis Sie die Bestellung aufgeben, lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <extracomment>Review page: accessible name of the table of lines</extracomment>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message>
        <source>Purchase order number (optional)</source>
        <extracomment>Review page: label of a field</extracomment>
        <translation>Auftragsnummer (optional)</translation>
    </message>
    <message>
        <source>Note (optional, stays here)</source>
        <extracomment>Review page: label of a field, a note for colleagues</extracomment>
        <translation>Notiz (optional, bleibt hier)</translation>
    </message>
</context>
<context>
    <name>tenantry::ReviewStep</name>
    <message>
        <source>%1 each month</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 jeden Monat</translation>
    </message>
    <message>
        <source>%1 each year</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 jedes Jahr</translation>
    </message>
    <message>
        <source>%1 every two years</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 alle zwei Jahre</translation>
    </message>
    <message>
        <source>%1 every three years</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 alle drei Jahre</translation>
    </message>
    <message>
        <source>%1 once</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 einmalig</translation>
    </message>
    <message>
        <source>%1, billing period unknown</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1, Abrechnungszeitraum unbekannt</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Review page, label of the customer&apos;s name</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Review page, label: country whose offers and prices apply</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Review page, label of the Microsoft Customer Agreement</extracomment>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>New tenant</source>
        <extracomment>Review page, label of the new tenant&apos;s name</extracomment>
        <translation>Neuer Mandant</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Review page, label of the postal address</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Review page, label of the contact person</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>Review page, label of the company&apos;s registration number</extracomment>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>On record at the provider</source>
        <extracomment>Review page, agreement</extracomment>
        <translation>Beim Anbieter hinterlegt</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Review page, agreement</extracomment>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2</source>
        <extracomment>Review page, agreement. %1 is a person&apos;s name, %2 a date</extracomment>
        <translation>Angenommen von %1 am %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Review page, label: whom the order goes to, with the reseller&apos;s account there</extracomment>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>tenantry::SaleRuleForm</name>
    <message>
        <source>All other customers</source>
        <extracomment>sale prices: in the place of a customer&apos;s name</extracomment>
        <translation>Alle anderen Kunden</translation>
    </message>
    <message>
        <source>Expected is a number, such as 12.5.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>Erwartet wird eine Zahl, etwa 12,5.</translation>
    </message>
    <message>
        <source>Sale price</source>
        <extracomment>sale prices: title of the form</extracomment>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>sale prices: label of the customer a rule is for</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Part of the name, then choose from the list.</source>
        <extracomment>sale prices: hint below the customer&apos;s field</extracomment>
        <translation>Geben Sie einen Teil des Namens ein und wählen Sie dann aus der Liste.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>sale prices: name of the list of found customers for screen readers</extracomment>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>For all other customers</source>
        <extracomment>sale prices: button, the rule is for everybody who has none of their own</extracomment>
        <translation>Für alle anderen Kunden</translation>
    </message>
    <message>
        <source>How it is made</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Preisbildung</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Sale list</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Verkaufspreisliste</translation>
    </message>
    <message>
        <source>Rounded</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>sale prices: label, how many digits behind the decimal sign</extracomment>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>sale prices: button</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Save sale price</source>
        <extracomment>sale prices: main button</extracomment>
        <translation>Verkaufspreis &amp;speichern</translation>
    </message>
</context>
<context>
    <name>tenantry::SaleRuleModel</name>
    <message>
        <source>All other customers</source>
        <extracomment>sale prices: the rule for customers that have none of their own</extracomment>
        <translation>Alle anderen Kunden</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>sale prices: column header</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Sale price</source>
        <extracomment>sale prices: column header, how the price is made</extracomment>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>Rounded</source>
        <extracomment>sale prices: column header, how the price is rounded</extracomment>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>sale prices: column header, first day of the rule</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>sale prices: column header, who made the rule</extracomment>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>tenantry::ScenarioPage</name>
    <message>
        <source>Who is the order for?</source>
        <extracomment>Order wizard, first page: title</extracomment>
        <translation>Für wen ist die Bestellung?</translation>
    </message>
    <message>
        <source>What is asked next depends on your answer. You can change it later; nothing you entered is lost.</source>
        <extracomment>Order wizard, first page: sentence below the title</extracomment>
        <translation>Ihre Antwort bestimmt, was als Nächstes gefragt wird. Sie können sie später ändern; nichts Eingegebenes geht verloren.</translation>
    </message>
    <message>
        <source>A brand-&amp;new customer</source>
        <extracomment>Order wizard, first page: a choice</extracomment>
        <translation>Ein ganz &amp;neuer Kunde</translation>
    </message>
    <message>
        <source>The company has never had a Microsoft subscription paid monthly or yearly, for example Microsoft 365, Office 365 or Exchange Online, under any kind of licence. A customer account and a Microsoft tenant are created for it.</source>
        <extracomment>Order wizard, first page: what &quot;brand-new customer&quot; means</extracomment>
        <translation>Die Firma hatte noch nie ein monatlich oder jährlich bezahltes Microsoft-Abonnement, zum Beispiel Microsoft 365, Office 365 oder Exchange Online, in keiner Lizenzform. Ein Kundenkonto und ein Microsoft-Mandant werden für sie angelegt.</translation>
    </message>
    <message>
        <source>One of our &amp;existing customers</source>
        <extracomment>Order wizard, first page: a choice</extracomment>
        <translation>Einer unserer &amp;bestehenden Kunden</translation>
    </message>
    <message>
        <source>The company already buys from you and is in your list of customers.</source>
        <extracomment>Order wizard, first page: what &quot;existing customer&quot; means</extracomment>
        <translation>Die Firma kauft bereits bei Ihnen und steht in Ihrer Kundenliste.</translation>
    </message>
    <message>
        <source>The company has a Microsoft tenant but is not your customer yet? Orders for it are not possible here yet: first send it your reseller invitation from Partner Center, then order for it as an existing customer.</source>
        <extracomment>Order wizard, first page: a case that this version cannot order for</extracomment>
        <translation>Die Firma hat einen Microsoft-Mandanten, ist aber noch nicht Ihr Kunde? Bestellungen für sie sind hier noch nicht möglich: Senden Sie ihr zuerst aus dem Partner Center Ihre Vertriebspartnereinladung und bestellen Sie dann für sie als bestehenden Kunden.</translation>
    </message>
</context>
<context>
    <name>tenantry::SeatEditor</name>
    <message>
        <source>New total</source>
        <extracomment>seat editor: label above the number of seats the customer will have</extracomment>
        <translation>Neue Gesamtzahl</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>seat editor: label above the number of seats to add or to give back</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>New total of seats of %1</source>
        <extracomment>seat editor: name of the field for screen readers; %1 is the subscription</extracomment>
        <translation>Neue Gesamtzahl der Lizenzen von %1</translation>
    </message>
    <message>
        <source>One seat fewer</source>
        <extracomment>seat editor: button [−]</extracomment>
        <translation>Eine Lizenz weniger</translation>
    </message>
    <message>
        <source>One seat more</source>
        <extracomment>seat editor: button [+]</extracomment>
        <translation>Eine Lizenz mehr</translation>
    </message>
    <message>
        <source>Change of the seats of %1</source>
        <extracomment>seat editor: name of the field for screen readers; %1 is the subscription</extracomment>
        <translation>Änderung der Lizenzen von %1</translation>
    </message>
</context>
<context>
    <name>tenantry::SeatPanel</name>
    <message>
        <source>%1, until %2</source>
        <extracomment>seat editor: which of several like-named subscriptions it is; %1 is &quot;Annual&quot;, %2 the last day of its term</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Subscription id %1</source>
        <extracomment>seat editor: which of several like-named subscriptions it is; %1 is its id</extracomment>
        <translation>Abonnement-ID %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: reads the subscription again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <extracomment>button: the plan shall no longer change these seats</extracomment>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <extracomment>beside the heading of the seat editor, while something is entered that is not in the plan</extracomment>
        <translation>Noch nicht im Plan</translation>
    </message>
    <message>
        <source>The number of seats is the same.</source>
        <extracomment>tooltip of the button that adds to the plan, while it cannot be used</extracomment>
        <translation>Die Anzahl der Lizenzen ist dieselbe.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>button: leaves the seat editor without adding what was entered</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change seats</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Lizenzen ändern</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>heading of the seat editor</extracomment>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>tenantry::SettingsPage</name>
    <message>
        <source>Back up to</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Tenantry backup (*.backup)</source>
        <extracomment>kind of file in the file dialog; the part in brackets stays</extracomment>
        <translation>Tenantry-Sicherung (*.backup)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <extracomment>question before restoring a backup</extracomment>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>At the next start it takes the place of everything kept here. The files it replaces are set aside, not deleted. Sign-ins are not part of a backup.</source>
        <extracomment>text of the question before restoring a backup</extracomment>
        <translation>Beim nächsten Start ersetzt sie alles, was hier aufbewahrt wird. Die ersetzten Dateien werden beiseitegelegt, nicht gelöscht. Anmeldungen sind nicht Teil einer Sicherung.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <extracomment>button of the question before restoring a backup</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <extracomment>button of the question before restoring a backup</extracomment>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>Restore from</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Close Tenantry</source>
        <extracomment>link in the message bar after a backup was laid ready</extracomment>
        <translation>Tenantry schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>title of the Settings page</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <extracomment>section of Settings</extracomment>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>label in Settings</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>choice of language: what the operating system says
----------
choice of appearance: what the desktop says</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>label in Settings</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice of appearance</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice of appearance</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>section of Settings</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <extracomment>label in Settings: where the files are</extracomment>
        <translation>Profilordner</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Ordner kopieren</translation>
    </message>
    <message>
        <source>These files are not encrypted, and neither is a backup: turn on disk encryption. Sign-ins and passwords are in the keyring, not here.</source>
        <extracomment>note in Settings, section Storage</extracomment>
        <translation>Diese Dateien sind nicht verschlüsselt, eine Sicherung auch nicht: Schalten Sie die Festplattenverschlüsselung ein. Anmeldungen und Kennwörter liegen im Schlüsselbund, nicht hier.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <extracomment>button; a file dialog follows</extracomment>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>button; a file dialog follows</extracomment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>section of Settings: price lists and sale prices</extracomment>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Price lists of this month and the next, and what your customers pay.</source>
        <extracomment>note in Settings, section Prices</extracomment>
        <translation>Preislisten dieses und des nächsten Monats, und was Ihre Kunden zahlen.</translation>
    </message>
    <message>
        <source>Price lists and sale prices…</source>
        <extracomment>button in Settings: opens the screen with price lists</extracomment>
        <translation>Preislisten und Verkaufspreise…</translation>
    </message>
</context>
<context>
    <name>tenantry::SettingsViewModel</name>
    <message>
        <source>The role is saved.</source>
        <extracomment>message in Settings after the role was changed</extracomment>
        <translation>Die Rolle ist gespeichert.</translation>
    </message>
    <message>
        <source>The proxy settings are saved and in use.</source>
        <extracomment>message in Settings after the proxy was changed</extracomment>
        <translation>Die Proxy-Einstellungen sind gespeichert und in Gebrauch.</translation>
    </message>
    <message>
        <source>Signed out; the sign-in is forgotten. What was read stays readable.</source>
        <extracomment>message in Settings after signing out</extracomment>
        <translation>Abgemeldet; die Anmeldung ist vergessen. Gelesenes bleibt lesbar.</translation>
    </message>
    <message>
        <source>The account is removed. Orders and notes stay in the ledger.</source>
        <extracomment>message in Settings after an account was removed</extracomment>
        <translation>Das Konto ist entfernt. Bestellungen und Notizen bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>The backup is written. Keep it somewhere safe: it is not encrypted.</source>
        <extracomment>message in Settings after a backup</extracomment>
        <translation>Die Sicherung ist geschrieben. Bewahren Sie sie sicher auf: Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The backup is ready and takes its place when Tenantry starts again.</source>
        <extracomment>message in Settings after choosing a backup to restore</extracomment>
        <translation>Die Sicherung liegt bereit und wird beim nächsten Start von Tenantry übernommen.</translation>
    </message>
</context>
<context>
    <name>tenantry::ShellViewModel</name>
    <message numerus="yes">
        <source>, next try in %n s</source>
        <extracomment>appended to the connection state in the status bar; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>, nächster Versuch in %n s</numerusform>
            <numerusform>, nächster Versuch in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <extracomment>appended to the connection state in the status bar; %n is a number of minutes</extracomment>
        <translation>
            <numerusform>, nächster Versuch in %n min</numerusform>
            <numerusform>, nächster Versuch in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: no network</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Nicht verbunden: kein Netz</translation>
    </message>
    <message>
        <source>Not connected: no answer from %1</source>
        <extracomment>connection state in the status bar; %1 is the provider: &quot;Microsoft&quot;, &quot;the sample company&quot;</extracomment>
        <translation>Nicht verbunden: keine Antwort von %1</translation>
    </message>
    <message>
        <source>Waiting: %1 asks for a pause</source>
        <extracomment>connection state in the status bar; %1 is the provider: &quot;Microsoft&quot;, &quot;the sample company&quot;</extracomment>
        <translation>Wartet: Pause auf Wunsch von %1</translation>
    </message>
    <message>
        <source>Not connected: certificate refused</source>
        <extracomment>connection state in the status bar: the certificate of the other side was refused</extracomment>
        <translation>Nicht verbunden: Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <extracomment>connection state in the status bar: nothing was asked of the provider yet</extracomment>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>connection state in the status bar: the person switched the network off</extracomment>
        <translation>Arbeitet offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Connected, sign-in not kept</source>
        <extracomment>connection state in the status bar: signed in, but the keyring does not keep it</extracomment>
        <translation>Verbunden, Anmeldung nicht gespeichert</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reading customers: %1 of %2</source>
        <extracomment>running sync in the status bar; %1 and %2 are counts of customers</extracomment>
        <translation>Kunden werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading customers: %1</source>
        <extracomment>running sync in the status bar, total not known yet; %1 is a count of customers</extracomment>
        <translation>Kunden werden gelesen: %1</translation>
    </message>
    <message>
        <source>Reading subscriptions: %1 of %2 customers</source>
        <extracomment>running sync in the status bar; %1 and %2 are counts of customers whose subscriptions are read</extracomment>
        <translation>Abonnements werden gelesen: %1 von %2 Kunden</translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <extracomment>running sync in the status bar</extracomment>
        <translation>Abonnements werden gelesen</translation>
    </message>
    <message>
        <source>Reading the price list</source>
        <extracomment>running sync in the status bar</extracomment>
        <translation>Preisliste wird gelesen</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>running sync in the status bar: asks the provider what changed</extracomment>
        <translation>Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>status bar: nothing was read from the provider yet</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <extracomment>status bar; %1 is the time (or day and time) of the last sync</extracomment>
        <translation>Letzte Synchronisierung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>status bar, part of &quot;48 customers, 213 subscriptions&quot;</extracomment>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <extracomment>status bar, part of &quot;48 customers, 213 subscriptions&quot;</extracomment>
        <translation>
            <numerusform>%Ln Abonnement</numerusform>
            <numerusform>%Ln Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>status bar; %1 is the role of the signed-in person</extracomment>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>You are signed out. You can go on reading and drafting; nothing is read or sent.</source>
        <extracomment>message bar: the sign-in has ended or was taken back</extracomment>
        <translation>Sie sind abgemeldet. Sie können weiter lesen und Entwürfe schreiben; vom Anbieter wird nichts gelesen und nichts gesendet.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>No answer from %1 since %2. You can go on reading and drafting; what you place is kept until you send it.</source>
        <extracomment>message bar; %1 is the provider (&quot;Microsoft&quot;), %2 a time</extracomment>
        <translation>Keine Antwort von %1 seit %2. Sie können weiter lesen und Entwürfe schreiben; was Sie aufgeben, wird aufgehoben, bis Sie es senden.</translation>
    </message>
    <message>
        <source>No network since %1. You can go on reading and drafting; what you place is kept until you send it.</source>
        <extracomment>message bar; %1 is a time</extracomment>
        <translation>Kein Netz seit %1. Sie können weiter lesen und Entwürfe schreiben; was Sie aufgeben, wird aufgehoben, bis Sie es senden.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <extracomment>link in the message bar: asks the provider at once</extracomment>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>link in the message bar: puts the note away until the next start</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The local store was damaged. It was set aside and is being read again from the provider; drafts, orders and notes are safe.</source>
        <extracomment>message bar: store.db was corrupt at start</extracomment>
        <translation>Der lokale Speicher war beschädigt. Er wurde beiseitegelegt und wird neu vom Anbieter gelesen; Entwürfe, Bestellungen und Notizen sind sicher.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer, so your sign-in is kept only until you close Tenantry.</source>
        <extracomment>message bar: no keychain keeps the sign-in</extracomment>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; Ihre Anmeldung gilt daher nur, bis Sie Tenantry schließen.</translation>
    </message>
    <message>
        <source>The last refresh did not finish. %1</source>
        <extracomment>message bar; %1 is what went wrong, a sentence</extracomment>
        <translation>Die letzte Aktualisierung wurde nicht fertig. %1</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>The local store is damaged. Close Tenantry and start it again: the store is then set aside and read again from the provider; drafts, orders and notes are safe.</source>
        <extracomment>message bar: store.db was found corrupt while the program runs</extracomment>
        <translation>Der lokale Speicher ist beschädigt. Schließen Sie Tenantry und starten Sie es neu: Der Speicher wird dann beiseitegelegt und neu vom Anbieter gelesen; Entwürfe, Bestellungen und Notizen sind sicher.</translation>
    </message>
</context>
<context>
    <name>tenantry::SnoozeForm</name>
    <message>
        <source>At the latest %1, before the cut-off. Alerts come back on that day; nothing is decided.</source>
        <extracomment>end-of-term board, snooze: below the date; %1 is the last day possible</extracomment>
        <translation>Spätestens %1, vor Ablauf der Änderungsfrist. An diesem Tag kommen die Warnungen wieder; entschieden ist damit nichts.</translation>
    </message>
    <message>
        <source>Snooze the alert</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Warnung zurückstellen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>end-of-term board, button: puts the alert off</extracomment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <extracomment>end-of-term board, snooze: label of a date</extracomment>
        <translation>Zurückstellen bis</translation>
    </message>
</context>
<context>
    <name>tenantry::StartPage</name>
    <message>
        <source>Discard “%1”?</source>
        <extracomment>Question before a draft is discarded: headline. %1 is the draft&apos;s title</extracomment>
        <translation>„%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Everything entered in it is removed. This cannot be undone.</source>
        <extracomment>Question before a draft is discarded: what it means</extracomment>
        <translation>Alles darin Eingegebene wird entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <extracomment>Question before a draft is discarded: button</extracomment>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <extracomment>Question before a draft is discarded: button</extracomment>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>New order, before one is begun: title</extracomment>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>No order is being written</source>
        <extracomment>New order: what the screen is for, headline</extracomment>
        <translation>Es wird gerade keine Bestellung geschrieben</translation>
    </message>
    <message>
        <source>Order subscriptions for a brand-new customer or for one of yours. What you enter is saved as you go; you can leave at any time and go on later.</source>
        <extracomment>New order: what the screen is for</extracomment>
        <translation>Bestellen Sie Abonnements für einen ganz neuen Kunden oder für einen Ihrer Kunden. Ihre Eingaben werden laufend gespeichert; Sie können jederzeit aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>Start an order</source>
        <extracomment>New order: main button</extracomment>
        <translation>Bestellung beginnen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>New order: heading over the list of drafts</extracomment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Start an order</source>
        <extracomment>New order: button</extracomment>
        <translation>&amp;Bestellung beginnen</translation>
    </message>
    <message>
        <source>&amp;Go on with the draft</source>
        <extracomment>New order: button, opens the marked draft</extracomment>
        <translation>&amp;Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>New order: button, removes the marked draft</extracomment>
        <translation>&amp;Verwerfen…</translation>
    </message>
</context>
<context>
    <name>tenantry::StatusPage</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Status page: what the provider said, in its own words. %1 is its text</extracomment>
        <translation>Der Anbieter sagte: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Status page: button, sends an order that was kept</extracomment>
        <translation>Jetzt s&amp;enden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Give this order up?</source>
        <extracomment>Question before an order is given up: headline</extracomment>
        <translation>Diese Bestellung verwerfen?</translation>
    </message>
    <message>
        <source>It will not be sent. Steps that were already carried out, such as a customer that was created, stay as they are at the provider.</source>
        <extracomment>Question before an order is given up: what it means</extracomment>
        <translation>Sie wird nicht gesendet. Bereits ausgeführte Schritte, etwa ein angelegter Kunde, bleiben beim Anbieter bestehen.</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Bestellung verwerfen</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Bestellung behalten</translation>
    </message>
    <message>
        <source>The order</source>
        <extracomment>Order wizard, status page: title until the order was read</extracomment>
        <translation>Die Bestellung</translation>
    </message>
    <message>
        <source>&amp;Review again</source>
        <extracomment>Status page: button, opens a draft of the order that waits</extracomment>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Status page: button, the order will not be sent any more</extracomment>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>First administrator password</source>
        <extracomment>Status page: heading over the password of the new tenant&apos;s first administrator</extracomment>
        <translation>Kennwort des ersten Administrators</translation>
    </message>
    <message>
        <source>Show the password</source>
        <extracomment>Status page: button</extracomment>
        <translation>Kennwort anzeigen</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <extracomment>Status page: name of the button that copies the password</extracomment>
        <translation>Kennwort kopieren</translation>
    </message>
    <message>
        <source>&amp;I have saved it</source>
        <extracomment>Status page: button, the password is removed from the keychain</extracomment>
        <translation>&amp;Ich habe es gesichert</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Status page: heading over the steps of the order</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <extracomment>Status page: whose password is shown. %1 is a sign-in name</extracomment>
        <translation>Anmeldename: %1</translation>
    </message>
</context>
<context>
    <name>tenantry::StatusStrip</name>
    <message>
        <source>Work offline</source>
        <extracomment>check box at the right end of the status bar</extracomment>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you take this back.</source>
        <extracomment>tooltip of the check box &quot;Work offline&quot;</extracomment>
        <translation>Nichts wird gelesen oder gesendet, bis Sie dies zurücknehmen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>link in the status bar: stops the running sync</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <extracomment>symbol button in the status bar; name for screen readers and tooltip</extracomment>
        <translation>Jetzt aktualisieren (F5)</translation>
    </message>
</context>
<context>
    <name>tenantry::StepModel</name>
    <message numerus="yes">
        <source>%1, %n tries</source>
        <extracomment>state of a step that was tried several times. %1 is the state, %n the number of tries</extracomment>
        <translation>
            <numerusform>%1, %n Versuch</numerusform>
            <numerusform>%1, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>table of an order&apos;s steps: column header</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>table of an order&apos;s steps: column header</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>table of an order&apos;s steps: column header, when the state was reached</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>table of an order&apos;s steps: column header, status, code and words of the provider</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>table of an order&apos;s steps: column header, an id for the provider&apos;s support</extracomment>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>table of an order&apos;s steps: column header, an id for the provider&apos;s support</extracomment>
        <translation>Korrelations-ID</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionActions</name>
    <message>
        <source>Change seats…</source>
        <extracomment>context menu of a subscription: opens the seat editor</extracomment>
        <translation>Lizenzen ändern…</translation>
    </message>
    <message>
        <source>Change seats of selection…</source>
        <extracomment>context menu of subscriptions: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Lizenzen der Auswahl ändern…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>context menu of a subscription: its nickname</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>context menu of a subscription, submenu: what can be put into the plan; nothing is sent</extracomment>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Renew at the end of the term</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall renew by itself when its term ends</extracomment>
        <translation>Zum Laufzeitende verlängern</translation>
    </message>
    <message>
        <source>Do not renew</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall end with its term</extracomment>
        <translation>Nicht verlängern</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;</extracomment>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: a suspended one shall run again</extracomment>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Cancel the subscription</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall end now</extracomment>
        <translation>Abonnement kündigen</translation>
    </message>
    <message>
        <source>Convert to paid…</source>
        <extracomment>context menu of a trial subscription: opens a panel that turns it into paid seats</extracomment>
        <translation>In bezahltes Abonnement umwandeln…</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Upgrade…</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionFacts</name>
    <message>
        <source>Status</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>detail of a subscription: label of a line, why it is suspended</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>detail of a subscription: label of a line, the name a person gave it</extracomment>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>detail of a subscription: label of a line, number of licences</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>detail of a subscription: label of a line, its term with first and last day</extracomment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>detail of a subscription: label of a line, how often it is billed</extracomment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>detail of a subscription: label of a line, what happens at the term&apos;s end</extracomment>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>detail of a subscription: label of a line, price per seat</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>All seats</source>
        <extracomment>detail of a subscription: label of a line, price of all seats</extracomment>
        <translation>Alle Lizenzen</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <extracomment>detail of a subscription: label of a line, last moment to cancel it</extracomment>
        <translation>Kündbar bis</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>detail of a subscription: label of a line, seats that can be returned</extracomment>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Promotion</source>
        <extracomment>detail of a subscription: label of a line, id of the promotion it was bought with</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Order id</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <extracomment>button beside the order id</extracomment>
        <translation>Bestell-ID kopieren</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <extracomment>button beside the subscription id</extracomment>
        <translation>Abonnement-ID kopieren</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>label of a line: when the provider was last asked</extracomment>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Der Anbieter sagt: %1</translation>
    </message>
    <message>
        <source>Comes back</source>
        <extracomment>detail of a subscription: label of a line, what a cancellation now would give back</extracomment>
        <translation>Rückerstattung</translation>
    </message>
    <message>
        <source>Billed</source>
        <extracomment>detail of a subscription that ends: label of a line, when billing ends</extracomment>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Users can work</source>
        <extracomment>detail of a subscription that ends: label of a line, when its users can no longer work</extracomment>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>Data is kept</source>
        <extracomment>detail of a subscription that ends: label of a line, when what is stored is deleted</extracomment>
        <translation>Daten aufbewahrt</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionsPage</name>
    <message>
        <source>subscriptions %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>Abonnements %1</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Abonnements exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>title of a column in an exported file: id of the subscription an add-on belongs to</extracomment>
        <translation>Add-On zu</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Assigned users</source>
        <extracomment>title of a column in an exported file: users that have the licence</extracomment>
        <translation>Zugewiesene Benutzer</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>title of a column in an exported file: seats that may be given back</extracomment>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Laufzeitende</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>title of a column in an exported file: true or false</extracomment>
        <translation>Verlängert sich automatisch</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>title of a column in an exported file: length of the term</extracomment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>title of a column in an exported file: billing plan</extracomment>
        <translation>Abrechnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <extracomment>grid of subscriptions, after an export; %Ln is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Taken back: the plan is as it was before.</source>
        <extracomment>message after Undo of what was put into the plan</extracomment>
        <translation>Zurückgenommen: Der Plan ist wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of all customers</source>
        <translation>
            <numerusform>%Ln Abonnement aller Kunden</numerusform>
            <numerusform>%Ln Abonnements aller Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription matches</source>
        <extracomment>grid of subscriptions, nothing matches: headline</extracomment>
        <translation>Kein Abonnement passt</translation>
    </message>
    <message>
        <source>Every word you type must be in the company, its domain, the subscription, its nickname or an id, and every field chosen above must fit as well.</source>
        <extracomment>grid of subscriptions, nothing matches: what to do</extracomment>
        <translation>Jedes eingegebene Wort muss in der Firma, ihrer Domäne, dem Abonnement, seinem Kurznamen oder einer ID vorkommen, und auch jedes oben gewählte Feld muss passen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>grid of subscriptions, nothing matches: button</extracomment>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <extracomment>grid of subscriptions, there are none: headline</extracomment>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>The subscriptions of all customers stand here in one list, to be sorted, filtered and changed together. They come with the customers.</source>
        <extracomment>grid of subscriptions, there are none: what the screen is for</extracomment>
        <translation>Hier stehen die Abonnements aller Kunden in einer Liste, zum Sortieren, Filtern und gemeinsamen Ändern. Sie kommen mit den Kunden.</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>grid of subscriptions, there is no account: button
----------
grid of subscriptions, there are none: button</extracomment>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>grid of subscriptions, there are none: button; asks the provider</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just put into the plan
----------
link on a message: the filter is back</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change: %Ln subscription(s) stay as they are.</source>
        <extracomment>grid of subscriptions, message: what was wished is so already, or they are over</extracomment>
        <translation>
            <numerusform>Nichts zu ändern: %Ln Abonnement bleibt, wie es ist.</numerusform>
            <numerusform>Nichts zu ändern: %Ln Abonnements bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>grid of subscriptions, message; %1 is such as &quot;Renewal: on → off&quot;, %2 the subscription</extracomment>
        <translation>Zum Plan hinzugefügt: %1 für %2. Noch ist nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %Ln change(s). Nothing is sent yet.</source>
        <extracomment>grid of subscriptions, message: so many changes were put into the plan</extracomment>
        <translation>
            <numerusform>Zum Plan hinzugefügt: %Ln Änderung. Noch ist nichts gesendet.</numerusform>
            <numerusform>Zum Plan hinzugefügt: %Ln Änderungen. Noch ist nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) stay as they are.</source>
        <extracomment>grid of subscriptions, message: added to the sentence that says how many changes were put into the plan</extracomment>
        <translation>
            <numerusform>%Ln Abonnement bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Abonnements bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <extracomment>grid of subscriptions, message; %1 is the name of a saved filter</extracomment>
        <translation>Der Filter „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>grid of subscriptions, context menu: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Lizenzen ändern…</translation>
    </message>
    <message>
        <source>Show in Customers</source>
        <extracomment>grid of subscriptions, context menu: shows it below its customer</extracomment>
        <translation>Unter „Kunden“ anzeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>grid of subscriptions, context menu: copies the chosen rows as a table</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <extracomment>grid of subscriptions, context menu</extracomment>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, menu: what can be put into the plan; nothing is sent</extracomment>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Renew at the end of the term</source>
        <extracomment>grid of subscriptions, menu: they shall renew by themselves when their terms end</extracomment>
        <translation>Zum Laufzeitende verlängern</translation>
    </message>
    <message>
        <source>Renew as they are now</source>
        <extracomment>grid of subscriptions, menu: they shall renew, and changes scheduled for the next term are taken away</extracomment>
        <translation>Wie jetzt verlängern</translation>
    </message>
    <message>
        <source>Renew with other seats…</source>
        <extracomment>grid of subscriptions, menu: asks for the seats they shall renew with</extracomment>
        <translation>Mit anderer Lizenzzahl verlängern…</translation>
    </message>
    <message>
        <source>Do not renew</source>
        <extracomment>grid of subscriptions, menu: they shall end with their terms</extracomment>
        <translation>Nicht verlängern</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>title of the grid of all subscriptions</extracomment>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>grid of subscriptions, button: writes what is shown to a file</extracomment>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>tenantry::TenantPage</name>
    <message>
        <source>The name is final once the order is placed: it cannot be changed, moved or given back. Sign-in names will end in @%1.</source>
        <extracomment>Tenant page: warning. %1 is the new tenant&apos;s domain, for example nordwind.onmicrosoft.com</extracomment>
        <translation>Der Name ist endgültig, sobald die Bestellung aufgegeben ist: Er kann nicht geändert, übertragen oder zurückgegeben werden. Anmeldenamen enden auf @%1.</translation>
    </message>
    <message>
        <source>Only “%1” was taken from what you pasted.</source>
        <extracomment>Tenant page: a full name, URL or mail address was pasted. %1 is the name that was read from it</extracomment>
        <translation>Aus dem Eingefügten wurde nur „%1“ übernommen.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Microsoft is said to refuse such names; you can try.</source>
        <extracomment>Tenant page: the name is longer than usually allowed; the provider decides. %1 is a number</extracomment>
        <translation>Länger als %1 Zeichen. Microsoft soll solche Namen ablehnen; Sie können es versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 characters</source>
        <extracomment>Tenant page, beside the state: length of the name. %n is the number of characters, %1 the usual limit</extracomment>
        <translation>
            <numerusform>%n von %1 Zeichen</numerusform>
            <numerusform>%n von %1 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1 at %2</source>
        <extracomment>Tenant page, beside the state. %1 is who was asked (Microsoft), %2 a time of day</extracomment>
        <translation>Auskunft von %1 um %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Tenant page: button. %1 is a proposed tenant name</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use the marked name</source>
        <translation>Markierten Namen verwenden</translation>
    </message>
    <message>
        <source>Choose the tenant name</source>
        <extracomment>Order wizard, tenant page: title</extracomment>
        <translation>Wählen Sie den Mandantennamen</translation>
    </message>
    <message>
        <source>The customer’s Microsoft tenant is created under this name. People see it in sign-in names until an own domain is added.</source>
        <extracomment>Order wizard, tenant page: sentence below the title</extracomment>
        <translation>Unter diesem Namen wird der Microsoft-Mandant des Kunden angelegt. Er steht in Anmeldenamen, bis eine eigene Domäne hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Proposals from the legal name</source>
        <extracomment>Tenant page: heading over the table of proposed names</extracomment>
        <translation>Vorschläge aus dem Firmennamen</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Tenant page: button, asks the provider anew about all names</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>This is not “%1”.</source>
        <extracomment>Tenant page: the name typed a second time is not the first one. %1 is the first</extracomment>
        <translation>Das ist nicht „%1“.</translation>
    </message>
    <message>
        <source>Type the name again to confirm it</source>
        <extracomment>Tenant page: field in which the name is typed a second time, because it can never be changed</extracomment>
        <translation>Namen zur Bestätigung noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>tenantry::TenantProposalModel</name>
    <message>
        <source>In use above</source>
        <extracomment>Tenant page, table of proposals: this name stands in the field above</extracomment>
        <translation>Oben verwendet</translation>
    </message>
    <message>
        <source>Waits for the check above</source>
        <extracomment>Tenant page, table of proposals: this name is checked after the ones above it</extracomment>
        <translation>Wartet auf die Prüfung oben</translation>
    </message>
    <message>
        <source>Another organisation owns it</source>
        <extracomment>Tenant page, table of proposals</extracomment>
        <translation>Gehört einer anderen Organisation</translation>
    </message>
    <message>
        <source>Already a customer: %1</source>
        <extracomment>Tenant page, table of proposals. %1 is one of our customers&apos; company name</extracomment>
        <translation>Bereits Kunde: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Tenant page, table of proposals. %1 is an HTTP status number such as 500</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Tenant page, table of proposals: why the name was not checked</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Tenant page, table of proposals: column header</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Tenant page, table of proposals: column header</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tenant page, table of proposals: column header, remarks to a name</extracomment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>tenantry::TermEndField</name>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: asks the provider again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>end-of-term board, form: label of the choice until when the next term runs</extracomment>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayListModel</name>
    <message>
        <source>State</source>
        <extracomment>screen &quot;Today&quot;, title of a column: urgent, parked, trial ends …</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>screen &quot;Today&quot;, title of a column: the instant in UTC; the local time stands below</extracomment>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Customer, subject</source>
        <extracomment>screen &quot;Today&quot;, title of a column: who and what a line is about</extracomment>
        <translation>Kunde, Betreff</translation>
    </message>
    <message>
        <source>If nothing is done, or why</source>
        <extracomment>screen &quot;Today&quot;, title of a column: what happens by default, or why it stands here</extracomment>
        <translation>Folge ohne Eingriff oder Grund</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>screen &quot;Today&quot;, title of a column: amounts</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>screen &quot;Today&quot;, title of a column: what can be done</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayListView</name>
    <message>
        <source>What is due, waiting or in trouble</source>
        <extracomment>screen &quot;Today&quot;: what the lists are called to screen readers</extracomment>
        <translation>Was fällig ist, wartet oder gestört ist</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>title of the screen with what is due</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Renewals on a time line…</source>
        <extracomment>screen &quot;Today&quot;: button, opens the end-of-term board</extracomment>
        <translation>Verlängerungen auf der Zeitachse…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <extracomment>screen &quot;Today&quot; without an account, headline</extracomment>
        <translation>Noch nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Decisions that are due, changes that wait and everything in trouble stand here once an account is connected.</source>
        <extracomment>screen &quot;Today&quot; without an account</extracomment>
        <translation>Fällige Entscheidungen, wartende Änderungen und alle Störungen stehen hier, sobald ein Konto verbunden ist.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>screen &quot;Today&quot; without an account, button</extracomment>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>tenantry::TransitionPanel</name>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: asks the provider again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the provider what is possible…</source>
        <extracomment>upgrade: the provider is being asked which products are possible</extracomment>
        <translation>Der Anbieter wird gefragt, was möglich ist…</translation>
    </message>
    <message>
        <source>A new subscription</source>
        <extracomment>upgrade, where the seats go</extracomment>
        <translation>Ein neues Abonnement</translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s); fewer leave the rest as it is.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>
            <numerusform>Von %n Lizenz; bei weniger bleibt der Rest, wie er ist.</numerusform>
            <numerusform>Von %n Lizenzen; bei weniger bleibt der Rest, wie er ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible now:</source>
        <extracomment>upgrade: heading over products and subscriptions the seats cannot go to, with reasons</extracomment>
        <translation>Jetzt nicht möglich:</translation>
    </message>
    <message>
        <source>Upgrade a subscription</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Upgrade eines Abonnements</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>upgrade: label above the list of products</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>upgrade: label above the list of terms and billing plans</extracomment>
        <translation>Laufzeit und Abrechnung</translation>
    </message>
    <message>
        <source>Seats that go over</source>
        <extracomment>upgrade: label above the number of seats that go over</extracomment>
        <translation>Übergehende Lizenzen</translation>
    </message>
    <message>
        <source>The seats go to</source>
        <extracomment>upgrade: label above the list of subscriptions that can take the seats</extracomment>
        <translation>Ziel der Lizenzen</translation>
    </message>
    <message>
        <source>Move the users’ licences too</source>
        <extracomment>upgrade: check box; else somebody assigns the licences of the new product</extracomment>
        <translation>Auch die Lizenzen der Benutzer übertragen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without putting the upgrade into the plan</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts the upgrade into the plan; nothing is sent yet</extracomment>
        <translation>Zum Plan hinzufügen</translation>
    </message>
</context>
<context>
    <name>tenantry::WayRow</name>
    <message>
        <source>Renew</source>
        <extracomment>end-of-term board, button beside &quot;Renew as is&quot;</extracomment>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>end-of-term board, button beside &quot;Renew with changes&quot;; a form follows</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Let it end</source>
        <extracomment>end-of-term board, button beside &quot;Cancel at end&quot;</extracomment>
        <translation>Auslaufen lassen</translation>
    </message>
    <message>
        <source>Open the provider&apos;s portal</source>
        <extracomment>end-of-term board, link: the browser opens the provider&apos;s own site</extracomment>
        <translation>Portal des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Happens if nothing is done.</source>
        <extracomment>end-of-term board, below a way: what happens by default</extracomment>
        <translation>Geschieht ohne Eingriff.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n of them.</source>
        <extracomment>end-of-term board, below a way for several terms</extracomment>
        <translation>
            <numerusform>Nicht möglich für %n davon.</numerusform>
            <numerusform>Nicht möglich für %n davon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::WelcomePage</name>
    <message>
        <source>Tenantry</source>
        <extracomment>title of the first start; the program&apos;s name</extracomment>
        <translation>Tenantry</translation>
    </message>
    <message>
        <source>Customers, subscriptions and orders of a Microsoft cloud reseller, online and offline.</source>
        <extracomment>first start, below the title</extracomment>
        <translation>Kunden, Abonnements und Bestellungen eines Microsoft-Cloud-Vertriebspartners, online und offline.</translation>
    </message>
    <message>
        <source>Try it with a sample company</source>
        <extracomment>first start, headline of the first way in</extracomment>
        <translation>Mit Beispielfirma ausprobieren</translation>
    </message>
    <message>
        <source>An invented reseller with invented customers runs on this computer. Order, search and go offline as you like; nothing reaches Microsoft.</source>
        <extracomment>first start, about the sample company</extracomment>
        <translation>Ein erfundener Vertriebspartner mit erfundenen Kunden läuft auf diesem Computer. Sie können nach Belieben bestellen, suchen und offline gehen; nichts erreicht Microsoft.</translation>
    </message>
    <message>
        <source>Connect Partner Center</source>
        <extracomment>first start, headline of the second way in</extracomment>
        <translation>Partner Center verbinden</translation>
    </message>
    <message>
        <source>Work with your own customers. You need a client id from your administrator; the next page has the text to send. Sign-in happens in your browser.</source>
        <extracomment>first start, about connecting the real provider</extracomment>
        <translation>Arbeiten Sie mit Ihren eigenen Kunden. Sie brauchen eine Client-ID von Ihrem Administrator; die nächste Seite enthält den Text zum Senden. Die Anmeldung erfolgt in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>button of the first start: opens account set-up; more input follows</extracomment>
        <translation>Partner Center verbinden…</translation>
    </message>
    <message>
        <source>Tenantry keeps customers, orders and prices in files on this computer. They are not encrypted: turn on disk encryption. Sign-ins are kept in the keyring, never in these files.</source>
        <extracomment>first start: nothing is encrypted at rest</extracomment>
        <translation>Tenantry bewahrt Kunden, Bestellungen und Preise in Dateien auf diesem Computer auf. Sie sind nicht verschlüsselt: Schalten Sie die Festplattenverschlüsselung ein. Anmeldungen liegen im Schlüsselbund, nie in diesen Dateien.</translation>
    </message>
    <message>
        <source>Starting the sample company…</source>
        <extracomment>button of the first start while the sample company is being started</extracomment>
        <translation>Beispielfirma wird gestartet…</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>Beispielfirma ausprobieren</translation>
    </message>
    <message>
        <source>The sample company could not be started. %1</source>
        <extracomment>message bar of the first start; %1 is what went wrong, a sentence</extracomment>
        <translation>Die Beispielfirma konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>tenantry::WizardSidebar</name>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>Order wizard, list of pages: beside a page, number of things missing there</extracomment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Order wizard, below the list &quot;Still missing&quot;: how many more there are</extracomment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>Order wizard: heading of the list of pages</extracomment>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Still missing</source>
        <extracomment>Order wizard: heading of the list of what is missing</extracomment>
        <translation>Es fehlt noch</translation>
    </message>
    <message>
        <source>You may go on. These are needed before the order can be placed.</source>
        <extracomment>Order wizard: below the list of what is missing</extracomment>
        <translation>Sie dürfen fortfahren. Dies wird nötig, bevor die Bestellung aufgegeben werden kann.</translation>
    </message>
</context>
<context>
    <name>tenantry::WizardView</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>Order wizard, footer button of the status page: the order goes on by itself</extracomment>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>&amp;Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <extracomment>Order wizard, footer button of the status page</extracomment>
        <translation>&amp;Neue Bestellung</translation>
    </message>
    <message>
        <source>Placing…</source>
        <extracomment>Order wizard, footer button while the order is being put into the ledger</extracomment>
        <translation>Wird aufgegeben…</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <extracomment>Order wizard, footer button. %1 is the name of the next page</extracomment>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>Order wizard, footer. %1 is a time of day</extracomment>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <extracomment>Order wizard, footer: nothing has been entered yet</extracomment>
        <translation>Wird laufend gespeichert</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <extracomment>Order wizard, footer: the last typing is being saved</extracomment>
        <translation>Entwurf wird gespeichert…</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <extracomment>Order wizard, footer: the draft could not be written</extracomment>
        <translation>Der Entwurf ist nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Order wizard, footer button</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
</context>
</TS>
