<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
<context>
    <name>ActivityWords</name>
    <message>
        <source>Order kept for sending</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Ordine conservato per l&apos;invio</translation>
    </message>
    <message>
        <source>Order sent</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Ordine inviato</translation>
    </message>
    <message>
        <source>Order active</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Ordine attivo</translation>
    </message>
    <message>
        <source>Order refused</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Ordine rifiutato</translation>
    </message>
    <message>
        <source>Order waits for a decision</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Ordine in attesa di una decisione</translation>
    </message>
    <message>
        <source>Order given up</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Ordine abbandonato</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <extracomment>Activity, what happened: customers and subscriptions were read from the provider</extracomment>
        <translation>Sincronizzazione eseguita</translation>
    </message>
    <message>
        <source>Synchronisation failed</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Sincronizzazione non riuscita</translation>
    </message>
    <message>
        <source>Account connected</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Account connesso</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Disconnessione eseguita</translation>
    </message>
    <message>
        <source>Account removed</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Account rimosso</translation>
    </message>
    <message>
        <source>Note changed</source>
        <extracomment>Activity, what happened: a note to a customer or subscription</extracomment>
        <translation>Nota modificata</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Bozza eliminata</translation>
    </message>
    <message>
        <source>Local copy rebuilt</source>
        <extracomment>Activity, what happened: the damaged local copy was made anew</extracomment>
        <translation>Copia locale ricreata</translation>
    </message>
    <message>
        <source>Backup made</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Backup eseguito</translation>
    </message>
    <message>
        <source>Change kept for sending</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modifica conservata per l&apos;invio</translation>
    </message>
    <message>
        <source>Change sent</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modifica inviata</translation>
    </message>
    <message>
        <source>Change confirmed</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modifica confermata</translation>
    </message>
    <message>
        <source>Change refused</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modifica rifiutata</translation>
    </message>
    <message>
        <source>Change waits for a decision</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modifica in attesa di una decisione</translation>
    </message>
    <message>
        <source>Change given up</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modifica abbandonata</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Checking…</source>
        <extracomment>Customer page, beside &quot;Check address&quot;</extracomment>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>The address exists.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>L&apos;indirizzo esiste.</translation>
    </message>
    <message>
        <source>Microsoft knows it in another form.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Microsoft lo conosce in un&apos;altra forma.</translation>
    </message>
    <message>
        <source>Only part of the address was found.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>È stata trovata solo una parte dell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The address was not found. You can go on.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address; it does not block</extracomment>
        <translation>L&apos;indirizzo non è stato trovato. È possibile proseguire.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Non verificato.</translation>
    </message>
    <message>
        <source>Could not be checked. You can go on.</source>
        <extracomment>Customer page, the provider gave no opinion of the address; it does not block</extracomment>
        <translation>Verifica non riuscita. È possibile proseguire.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Not stated; at the latest %1</source>
        <extracomment>end-of-term board: until when the provider takes changes; %1 is the end of the term</extracomment>
        <translation>Non indicato; al più tardi %1</translation>
    </message>
    <message>
        <source>service ends</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>il servizio termina</translation>
    </message>
    <message>
        <source>the price rises</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>il prezzo aumenta</translation>
    </message>
    <message>
        <source>binds for longer than a month</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>impegna per più di un mese</translation>
    </message>
    <message>
        <source>ends, or binds for longer than a month</source>
        <extracomment>end-of-term board: why a decision is due: it does one of the two, nobody knows which</extracomment>
        <translation>termina o impegna per più di un mese</translation>
    </message>
    <message>
        <source>renews seats nobody is assigned to</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>rinnova licenze non assegnate a nessuno</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>end-of-term board: the alert is put off to a later day</extracomment>
        <translation>Posticipato</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>end-of-term board: the alert is switched off, with reason and end</extracomment>
        <translation>Silenziato</translation>
    </message>
    <message>
        <source>In the plan</source>
        <extracomment>end-of-term board: decided, but the change still waits in the plan</extracomment>
        <translation>Nel piano</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>end-of-term board: somebody has decided what shall happen</extracomment>
        <translation>Deciso</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>end-of-term board: the word whose definition is printed above the list</extracomment>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>end-of-term board: a decision is due</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>end-of-term board: there will be an alert, on the day that stands below</extracomment>
        <translation>Più avanti</translation>
    </message>
    <message>
        <source>No alert</source>
        <extracomment>end-of-term board: there is nothing to decide</extracomment>
        <translation>Nessun avviso</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <extracomment>end-of-term board: what was decided: what happens by default is wanted</extracomment>
        <translation>Lasciato invariato</translation>
    </message>
    <message>
        <source>Waits in the plan, not at the provider yet</source>
        <extracomment>end-of-term board: what was decided: a change of it is in the plan or on its way</extracomment>
        <translation>In attesa nel piano, non ancora presso il fornitore</translation>
    </message>
    <message>
        <source>Changed at the provider</source>
        <extracomment>end-of-term board: what was decided: a change went through the plan</extracomment>
        <translation>Modificato presso il fornitore</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>end-of-term board: nobody has decided yet</extracomment>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Undecided: it was left as it is, but since then something else happens by default</source>
        <extracomment>end-of-term board: a decision that no longer counts</extracomment>
        <translation>Da decidere: era stato lasciato invariato, ma da allora è previsto un esito diverso</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>end-of-term board: until when an alert is put off or switched off</extracomment>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>end-of-term board: the day on which a decision will be asked for</extracomment>
        <translation>dal %1</translation>
    </message>
    <message numerus="yes">
        <source>Urgent: nothing is decided, or what was decided still waits in the plan, and %n day(s) or fewer are left to the cut-off.</source>
        <extracomment>end-of-term board: the one definition of the word urgent, printed above the list</extracomment>
        <translation>
            <numerusform>Urgente: non è stato deciso nulla, oppure quanto deciso è ancora in attesa nel piano, e al termine ultimo manca al massimo %n giorno.</numerusform>
            <numerusform>Urgente: non è stato deciso nulla, oppure quanto deciso è ancora in attesa nel piano, e al termine ultimo mancano al massimo %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: what was sent did not come through; the plan says why</source>
        <extracomment>end-of-term board: what was decided did not come through: the provider refused it, or it has to be looked at</extracomment>
        <translation>Da decidere: ciò che è stato inviato non è andato a buon fine; il piano dice perché</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <extracomment>time line of ending terms, beside the days of a bar</extracomment>
        <translation>
            <numerusform>%n scadenza</numerusform>
            <numerusform>%n scadenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <extracomment>time line of ending terms, beside the days of a bar: terms on which a decision is due</extracomment>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
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
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>preview of many seat changes: %1 is a file name or a place in it, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats %1.</source>
        <extracomment>preview of many seat changes; %1 is &quot;12 → 17&quot;</extracomment>
        <translation>Licenze %1.</translation>
    </message>
    <message>
        <source>It has %1 already: nothing changes.</source>
        <extracomment>preview of many seat changes; %1 is a number</extracomment>
        <translation>Ha già %1: non cambia nulla.</translation>
    </message>
    <message>
        <source>Left out: this line does not go into the plan.</source>
        <extracomment>preview of many seat changes</extracomment>
        <translation>Esclusa: questa riga non entra nel piano.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <extracomment>preview of many seat changes: the answer is not there yet</extracomment>
        <translation>Non ancora verificata.</translation>
    </message>
    <message>
        <source>The plan already wants a total of %1. This line replaces it.</source>
        <extracomment>preview of many seat changes; %1 is a number</extracomment>
        <translation>Il piano prevede già un totale di %1. Questa riga lo sostituisce.</translation>
    </message>
    <message>
        <source>%1, until %2 · %3 · id %4</source>
        <extracomment>preview of many seat changes: what tells like-named subscriptions apart; %1 term, %2 its last day, %3 seats, %4 id</extracomment>
        <translation>%1, fino al %2 · %3 · ID %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%Ln licenza</numerusform>
            <numerusform>%Ln licenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>state of a line in the preview of many seat changes</extracomment>
        <translation>Non verificata</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <extracomment>state of a line in the preview of many seat changes</extracomment>
        <translation>Nessuna modifica</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <extracomment>state of a line in the preview of many seat changes: the number has to be corrected</extracomment>
        <translation>Correggere il numero</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>state of a line in the preview of many seat changes: no such subscription</extracomment>
        <translation>Non trovata</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>state of a line in the preview of many seat changes: several subscriptions match</extracomment>
        <translation>Quale?</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>state of a line in the preview of many seat changes: another line changes the same subscription</extracomment>
        <translation>Più di una volta</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>state of a line in the preview of many seat changes: by the person&apos;s wish</extracomment>
        <translation>Esclusa</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>import of seat changes: what a column of the file holds</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>import of seat changes: what a column of the file holds: name, domain or id</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>import of seat changes: what a column of the file holds: offer name, SKU or own name</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>import of seat changes: what a column of the file holds</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <extracomment>where a fault is in a pasted table; %1 is a number, %2 the column&apos;s heading</extracomment>
        <translation>Riga %1, colonna «%2»</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”</source>
        <extracomment>where a fault is in a file; %1 is the file, %2 a number, %3 the column&apos;s heading</extracomment>
        <translation>%1, riga %2, colonna «%3»</translation>
    </message>
    <message>
        <source>a number of seats was expected, nothing is there. Enter the new total, or +5 or −2 as a change.</source>
        <extracomment>fault in an imported table</extracomment>
        <translation>manca il numero di licenze. Immettere il nuovo totale, oppure +5 o −2 come variazione.</translation>
    </message>
    <message>
        <source>a whole number such as 12, +5 or −2 was expected, “%1” is there. Enter digits without separators.</source>
        <extracomment>fault in an imported table; %1 is what stands there</extracomment>
        <translation>era previsto un numero intero come 12, +5 o −2, ma è presente «%1». Immettere le cifre senza separatori.</translation>
    </message>
    <message>
        <source>“%1” is too large for a number of seats. Correct it.</source>
        <extracomment>fault in an imported table; %1 is what stands there</extracomment>
        <translation>«%1» è troppo grande come numero di licenze. Correggerlo.</translation>
    </message>
    <message>
        <source>%1 seats would be left, at least one must stay. To end the subscription, cancel it.</source>
        <extracomment>fault in an imported table; %1 is a number, 0 or below</extracomment>
        <translation>rimarrebbero %1 licenze, ma deve rimanerne almeno una. Per terminare la sottoscrizione, disdirla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) match. Choose the one that is meant.</source>
        <extracomment>preview of many seat changes; %n is at least 2</extracomment>
        <translation>
            <numerusform>%Ln sottoscrizione corrisponde. Scegliere quella giusta.</numerusform>
            <numerusform>%Ln sottoscrizioni corrispondono. Scegliere quella giusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>no subscription here has the id “%1”. Correct it, or clear it and name customer and product.</source>
        <extracomment>fault in an imported table; %1 is an id</extracomment>
        <translation>nessuna sottoscrizione qui presente ha l&apos;ID «%1». Correggerlo, oppure cancellarlo e indicare cliente e prodotto.</translation>
    </message>
    <message>
        <source>no customer here has the name, domain or id “%1”. Correct it, or enter the subscription id.</source>
        <extracomment>fault in an imported table; %1 is what was looked for</extracomment>
        <translation>nessun cliente qui presente ha il nome, il dominio o l&apos;ID «%1». Correggerlo, oppure immettere l&apos;ID sottoscrizione.</translation>
    </message>
    <message>
        <source>“%1” has no subscriptions. Correct the customer.</source>
        <extracomment>fault in an imported table; %1 is the customer</extracomment>
        <translation>«%1» non ha sottoscrizioni. Correggere il cliente.</translation>
    </message>
    <message>
        <source>“%1” has no subscription “%2”. It has: %3. Correct the product, or enter the subscription id.</source>
        <extracomment>fault in an imported table; %1 is the customer, %2 what was looked for, %3 names of subscriptions</extracomment>
        <translation>«%1» non ha la sottoscrizione «%2». Ha: %3. Correggere il prodotto, oppure immettere l&apos;ID sottoscrizione.</translation>
    </message>
    <message>
        <source>this subscription is one of “%1”, the line says “%2”. Correct one of them; without a customer the id alone decides.</source>
        <extracomment>fault in an imported table; %1 is the real customer, %2 the one in the file</extracomment>
        <translation>questa sottoscrizione appartiene a «%1», ma la riga indica «%2». Correggere uno dei due; senza cliente decide il solo ID.</translation>
    </message>
    <message>
        <source>a subscription id was expected, or a customer together with a product. Enter one of them.</source>
        <extracomment>fault in an imported table</extracomment>
        <translation>era previsto un ID sottoscrizione, oppure un cliente insieme a un prodotto. Immettere uno dei due.</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1 change the same subscription too. None of them is taken until all but one are corrected or left out.</source>
        <extracomment>preview of many seat changes; %1 are numbers of lines, %n how many</extracomment>
        <translation>
            <numerusform>anche la riga %1 modifica la stessa sottoscrizione. Nessuna viene accettata finché tutte tranne una non sono corrette o escluse.</numerusform>
            <numerusform>anche le righe %1 modificano la stessa sottoscrizione. Nessuna viene accettata finché tutte tranne una non sono corrette o escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, character %2</source>
        <extracomment>import of seat changes; %1 is a number, %2 a number of characters from the start of the line</extracomment>
        <translation>Riga %1, carattere %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>import of seat changes; %1 is the file, %2 &quot;Line 5, character 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: these bytes are no UTF-8 text, and nothing from here on was read. Save the table as “CSV UTF-8” and open it again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: questi byte non sono testo UTF-8 e da qui in poi non è stato letto nulla. Salvare la tabella come «CSV UTF-8» e aprirla di nuovo.</translation>
    </message>
    <message>
        <source>%1: a cell begins with a quotation mark that is never closed, and nothing from here on was read. Close it and open the table again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: una cella inizia con una virgoletta che non viene mai chiusa e da qui in poi non è stato letto nulla. Chiuderla e aprire di nuovo la tabella.</translation>
    </message>
    <message>
        <source>%1: a quotation mark or line end is not where one can be, and nothing from here on was read. Put the cell in quotation marks, double those inside it, and open the table again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: una virgoletta o una fine riga si trova dove non è ammessa e da qui in poi non è stato letto nulla. Racchiudere la cella tra virgolette, raddoppiare quelle al suo interno e aprire di nuovo la tabella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <extracomment>below the preview of many seat changes: lines that go into the plan</extracomment>
        <translation>
            <numerusform>%Ln pronta</numerusform>
            <numerusform>%Ln pronte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to clear up</source>
        <extracomment>below the preview of many seat changes: lines with a fault, a refusal or a question</extracomment>
        <translation>
            <numerusform>%Ln da chiarire</numerusform>
            <numerusform>%Ln da chiarire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>below the preview of many seat changes: lines that change nothing</extracomment>
        <translation>
            <numerusform>%Ln invariata</numerusform>
            <numerusform>%Ln invariate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <extracomment>below the preview of many seat changes: lines a person took out</extracomment>
        <translation>
            <numerusform>%Ln esclusa</numerusform>
            <numerusform>%Ln escluse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <extracomment>below the preview of many seat changes: lines without an answer yet</extracomment>
        <translation>
            <numerusform>%Ln non verificata</numerusform>
            <numerusform>%Ln non verificate</numerusform>
        </translation>
    </message>
    <message>
        <source>2 makes as many seats as users have the licence, and two more. Where users are not known, or several subscriptions give the same licence, the line says so and stays as it is.</source>
        <extracomment>seats of many subscriptions, below the field, where seats follow the users who have the licence</extracomment>
        <translation>Con 2 le licenze diventano tante quanti gli utenti che hanno la licenza, più due. Se gli utenti non sono noti, o se più sottoscrizioni forniscono la stessa licenza, la riga lo segnala e rimane invariata.</translation>
    </message>
    <message>
        <source>how many users have this licence is not known. Open the customer so that its licences are read, or enter a number.</source>
        <extracomment>seats of many subscriptions, why seats cannot follow the users of one of them</extracomment>
        <translation>non è noto quanti utenti abbiano questa licenza. Aprire il cliente perché ne vengano lette le licenze, oppure immettere un numero.</translation>
    </message>
    <message>
        <source>several subscriptions of this customer give the licence, so nobody can say whose seats the users have. Enter a number.</source>
        <extracomment>seats of many subscriptions, why seats cannot follow the users of one of them</extracomment>
        <translation>più sottoscrizioni di questo cliente forniscono la licenza, perciò non si può dire di quale siano le licenze degli utenti. Immettere un numero.</translation>
    </message>
    <message>
        <source>This workbook is protected or of an older format. Save it as .xlsx without a password, or its sheet as CSV, and open that file.</source>
        <extracomment>import of seat changes: a file that was chosen</extracomment>
        <translation>Questa cartella di lavoro è protetta o in un formato precedente. Salvarla come .xlsx senza password, oppure salvare il foglio come CSV, e aprire quel file.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the table inside.</source>
        <extracomment>import of seat changes: a file that was chosen</extracomment>
        <translation>Questo è un archivio compresso. Estrarlo e aprire la tabella che contiene.</translation>
    </message>
    <message>
        <source>The sheet of this workbook is too large. Keep only the lines that are needed and open it again.</source>
        <extracomment>import of seat changes: a workbook that was chosen</extracomment>
        <translation>Il foglio di questa cartella di lavoro è troppo grande. Lasciare solo le righe necessarie e aprirla di nuovo.</translation>
    </message>
    <message>
        <source>This workbook cannot be read; it is damaged. Open it in a spreadsheet program, save it anew and open it here again.</source>
        <extracomment>import of seat changes: a workbook that was chosen</extracomment>
        <translation>Questa cartella di lavoro è danneggiata e non può essere letta. Aprirla in un foglio di calcolo, salvarla di nuovo e riaprirla qui.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Seats</source>
        <extracomment>kind of a change of a subscription: its number of seats (licences)</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>kind of a change of a subscription: whether it renews by itself</extracomment>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>kind of a change of a subscription: what shall hold from its next term on</extracomment>
        <translation>Periodo successivo</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>kind of a change of a subscription</extracomment>
        <translation>Disdetta</translation>
    </message>
    <message>
        <source>Suspension</source>
        <extracomment>kind of a change of a subscription</extracomment>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <extracomment>kind of a change of a subscription: a suspended one runs again</extracomment>
        <translation>Riattivazione</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>kind of a change of a subscription: the name the partner gives it</extracomment>
        <translation>Nome alternativo</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>kind of a change of a subscription: how often it is billed</extracomment>
        <translation>Fatturazione</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>kind of a change of a subscription: how long its term is</extracomment>
        <translation>Periodo di validità</translation>
    </message>
    <message>
        <source>Unknown change</source>
        <extracomment>kind of a change of a subscription that this program does not know</extracomment>
        <translation>Modifica sconosciuta</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>part of what holds from the next term on
----------
what an upgrade begins with: all seats of the subscription</extracomment>
        <translation>
            <numerusform>%n licenza</numerusform>
            <numerusform>%n licenze</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>part of what holds from the next term on: the term ends together with others; %1 is a day</extracomment>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>what holds from the next term on: nothing was said beyond renewing</extracomment>
        <translation>invariato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>status of a subscription after it was cancelled</extracomment>
        <translation>Disdetto</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>automatic renewal of a subscription</extracomment>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>no instruction</source>
        <extracomment>what holds from the next term on: the provider has no instruction</extracomment>
        <translation>nessuna istruzione</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>nickname of a subscription that has none</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <extracomment>a change of a subscription in one line; %1 is &quot;12 → 17&quot;</extracomment>
        <translation>Licenze %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a change of a subscription in one line; %1 is what changes, such as &quot;Renewal&quot;, %2 is &quot;on → off&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You saw %1, you want %2, the provider says %3 now.</source>
        <extracomment>the provider&apos;s state moved after a change was planned: %1 what the person saw, %2 what they want, %3 what holds</extracomment>
        <translation>Valore visto: %1; valore desiderato: %2; il fornitore ora indica %3.</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>a planned change that the provider&apos;s state already has</extracomment>
        <translation>Già così</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <extracomment>a planned change whose subscription was changed elsewhere meanwhile: a person decides</extracomment>
        <translation>Modificata altrove</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a planned change</extracomment>
        <translation>Non inviata</translation>
    </message>
    <message>
        <source>Kept for sending</source>
        <extracomment>state of a planned change: kept until there is a connection and the person sends it</extracomment>
        <translation>Conservata per l&apos;invio</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>state of a planned change</extracomment>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>state of a planned change: read back from the provider and found as wanted</extracomment>
        <translation>Confermata</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of a planned change: the provider refused it</extracomment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <extracomment>state of a planned change: waits for a decision of somebody</extracomment>
        <translation>In attesa di una decisione</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>state of a planned change: given up by the person</extracomment>
        <translation>Abbandonata</translation>
    </message>
    <message>
        <source>The price changed after you reviewed the change.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Il prezzo è cambiato dopo la verifica della modifica.</translation>
    </message>
    <message>
        <source>The offer is no longer sold.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>L&apos;offerta non è più in vendita.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again, then try again.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>L&apos;accesso è scaduto. Accedere di nuovo, poi riprovare.</translation>
    </message>
    <message>
        <source>The provider is reviewing the change.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Il fornitore sta verificando la modifica.</translation>
    </message>
    <message>
        <source>One part of the change was carried out, another was refused.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Una parte della modifica è stata eseguita, un&apos;altra è stata rifiutata.</translation>
    </message>
    <message>
        <source>No answer came, and reading back did not tell whether the change took effect.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Non è arrivata alcuna risposta e la rilettura non ha chiarito se la modifica abbia avuto effetto.</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>cost of a change, its part that is due at once; %1 is an amount such as +21.17 EUR</extracomment>
        <translation>ora %1</translation>
    </message>
    <message>
        <source>%1 to the end of the term</source>
        <extracomment>cost of a change up to the end of the term; %1 is an amount such as +112.67 EUR</extracomment>
        <translation>%1 fino alla scadenza</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <extracomment>cost of a change whose price nobody knows</extracomment>
        <translation>costo sconosciuto</translation>
    </message>
    <message>
        <source>Your purchase price before tax, from the order.</source>
        <extracomment>where the cost of a change comes from</extracomment>
        <translation>Prezzo di acquisto al netto delle imposte, dall&apos;ordine.</translation>
    </message>
    <message>
        <source>Your purchase price before tax, from the price list.</source>
        <extracomment>where the cost of a change comes from</extracomment>
        <translation>Prezzo di acquisto al netto delle imposte, dal listino prezzi.</translation>
    </message>
    <message>
        <source>No price is known for this subscription.</source>
        <extracomment>where the cost of a change comes from: nobody knows one</extracomment>
        <translation>Per questa sottoscrizione non è noto alcun prezzo.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <extracomment>kind of a change of a subscription: its seats become another product</extracomment>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Conversion to paid</source>
        <extracomment>kind of a change of a subscription: a trial becomes paid seats</extracomment>
        <translation>Conversione a pagamento</translation>
    </message>
    <message>
        <source>into “%1”</source>
        <extracomment>part of what an upgrade becomes: the seats go to a subscription that is there already; %1 is its name</extracomment>
        <translation>in «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1, %2</source>
        <extracomment>what an upgrade becomes: %n seats of the product %1, %2 is &quot;Annual, billed monthly&quot;</extracomment>
        <translation>
            <numerusform>%n licenza di %1, %2</numerusform>
            <numerusform>%n licenze di %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>Estimate: the plan needs %1 now, %2 of credit are left</source>
        <extracomment>plan, estimate of the credit line: %1 is an amount the plan needs, %2 what is left, with its currency</extracomment>
        <translation>Stima: il piano richiede ora %1, il credito residuo è di %2</translation>
    </message>
    <message>
        <source>Estimate: the plan needs %1 now, %2 more than the %3 of credit that are left. The provider may refuse what goes beyond it (800023)</source>
        <extracomment>plan, estimate of the credit line that would not do: %1 what the plan needs, %2 how much is missing, %3 what is left. 800023 is the provider&apos;s code</extracomment>
        <translation>Stima: il piano richiede ora %1, cioè %2 in più rispetto al credito residuo di %3. Il fornitore potrebbe rifiutare la parte eccedente (800023)</translation>
    </message>
    <message>
        <source>limit %1, open balance %2, entered %3</source>
        <extracomment>plan, where the estimate of the credit line comes from: %1 and %2 are amounts, %3 a day</extracomment>
        <translation>limite %1, saldo in sospeso %2, dati immessi il %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of unknown cost are not counted.</source>
        <extracomment>plan, estimate of the credit line: so many changes are left out</extracomment>
        <translation>
            <numerusform>%n modifica di costo sconosciuto non è conteggiata.</numerusform>
            <numerusform>%n modifiche di costo sconosciuto non sono conteggiate.</numerusform>
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
        <translation>%1 listino</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Il fornitore dice: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>tooltip of a price; %1 is a number of seats, %2 an amount such as 22.00 EUR/mo</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Price of the order.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Prezzo dell&apos;ordine.</translation>
    </message>
    <message>
        <source>Price of the list; the price of the order is not known.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Prezzo di listino; il prezzo dell&apos;ordine non è noto.</translation>
    </message>
    <message>
        <source>Neither the order nor the price list tells the price.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Né l&apos;ordine né il listino prezzi indicano il prezzo.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>column of the customer tree</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>column of the customer tree: number of licences</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column of the customer tree</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>column of the customer tree: last day of the term</extracomment>
        <translation>Fine del periodo</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>column of the customer tree: what happens at the term&apos;s end</extracomment>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>column of the customer tree: seats times price per seat</extracomment>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>renewal column: the subscription is over, nothing renews</extracomment>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>renewal column: the subscription renews by itself</extracomment>
        <translation>Si rinnova</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <extracomment>renewal column: the subscription ends with its term</extracomment>
        <translation>Si interrompe alla fine</translation>
    </message>
    <message>
        <source>Trial, becomes paid</source>
        <extracomment>renewal column: a free trial turns into a paid subscription by itself</extracomment>
        <translation>Valutazione, diventa a pagamento</translation>
    </message>
    <message>
        <source>Trial, ends</source>
        <translation>Valutazione, termina</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Yes</source>
        <extracomment>detail of a customer: we hold delegated admin rights there</extracomment>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>detail of a customer: we hold no delegated admin rights there</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>None on record</source>
        <extracomment>detail of a customer: the provider has no customer agreement on record</extracomment>
        <translation>Nessuno registrato</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>detail of a customer: the agreements were not asked for yet</extracomment>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>%1, accepted %2</source>
        <extracomment>an agreement; %1 is its name, %2 the day it was accepted</extracomment>
        <translation>%1, accettato il %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <extracomment>detail of a customer: how many subscriptions it has</extracomment>
        <translation>
            <numerusform>%n sottoscrizione</numerusform>
            <numerusform>%n sottoscrizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%n licenza</numerusform>
            <numerusform>%n licenze</numerusform>
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
        <translation>Mai</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>term of a subscription; %1 is for example &quot;Annual&quot;, %2 first day, %3 last day</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>term of a subscription whose first day is not known; %1 is for example &quot;Annual&quot;, %2 the last day</extracomment>
        <translation>%1, fino al %2</translation>
    </message>
    <message>
        <source>Renews after %1</source>
        <extracomment>what happens at the term&apos;s end; %1 is the last day</extracomment>
        <translation>Si rinnova dopo il %1</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>what happens at the term&apos;s end</extracomment>
        <translation>Rinnovo automatico</translation>
    </message>
    <message>
        <source>Stops after %1</source>
        <extracomment>what happens at the term&apos;s end; %1 is the last day</extracomment>
        <translation>Si interrompe dopo il %1</translation>
    </message>
    <message>
        <source>Stops at the end of its term</source>
        <extracomment>what happens at the term&apos;s end</extracomment>
        <translation>Si interrompe alla fine del periodo di validità</translation>
    </message>
    <message>
        <source>%1, with changes for the next term</source>
        <extracomment>what happens at the term&apos;s end: changes are scheduled; %1 is for example &quot;Renews after 18 Jun 2027&quot;</extracomment>
        <translation>%1, con modifiche per il periodo successivo</translation>
    </message>
    <message>
        <source>Ended, does not renew</source>
        <extracomment>what happens at the term&apos;s end: the subscription is over already</extracomment>
        <translation>Terminata, nessun rinnovo</translation>
    </message>
    <message>
        <source>%1, as ordered</source>
        <extracomment>a price; %1 is for example &quot;22.00 EUR per seat and month&quot;</extracomment>
        <translation>%1, come da ordine</translation>
    </message>
    <message>
        <source>%1, list price (the order&apos;s is not known)</source>
        <extracomment>a price; %1 is for example &quot;22.00 EUR per seat and month&quot;</extracomment>
        <translation>%1, prezzo di listino (quello dell&apos;ordine non è noto)</translation>
    </message>
    <message>
        <source>unknown: neither the order nor the price list tells it</source>
        <extracomment>detail of a subscription: neither order nor price list tell the price</extracomment>
        <translation>sconosciuto: non lo indicano né l&apos;ordine né il listino prezzi</translation>
    </message>
    <message>
        <source>Was possible until %1</source>
        <extracomment>a deadline that has passed; %1 is date and time</extracomment>
        <translation>Era possibile fino al %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>seats that can be returned; %1 is &quot;8 seats&quot;, %2 a deadline</extracomment>
        <translation>%1 fino al %2</translation>
    </message>
    <message>
        <source>Yes, a free trial</source>
        <extracomment>detail of a subscription: it is a free trial</extracomment>
        <translation>Sì, una versione di valutazione gratuita</translation>
    </message>
    <message>
        <source>%1 per seat and month</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 per licenza al mese</translation>
    </message>
    <message>
        <source>%1 per seat and year</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 per licenza all&apos;anno</translation>
    </message>
    <message>
        <source>%1 per seat, once</source>
        <extracomment>price of a subscription that is paid once; %1 is an amount with its currency</extracomment>
        <translation>%1 per licenza, una tantum</translation>
    </message>
    <message>
        <source>%1 per seat and two years</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 per licenza ogni due anni</translation>
    </message>
    <message>
        <source>%1 per seat and three years</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 per licenza ogni tre anni</translation>
    </message>
    <message>
        <source>%1 per seat</source>
        <extracomment>price of a subscription whose billing plan is not known; %1 is an amount with its currency</extracomment>
        <translation>%1 per licenza</translation>
    </message>
</context>
<context>
    <name>EndingCellWords</name>
    <message>
        <source>Not stated</source>
        <extracomment>end-of-term board, instead of a cut-off: nobody says how long before the end changes are taken</extracomment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>end-of-term board, second line: nobody has confirmed what stands above</extracomment>
        <translation>Non confermato</translation>
    </message>
    <message>
        <source>Customer, subscription</source>
        <extracomment>end-of-term board, title of a column: customer, and the subscription below</extracomment>
        <translation>Cliente, sottoscrizione</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>end-of-term board, title of a column</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <extracomment>end-of-term board, title of a column: end of the term; the local time stands below</extracomment>
        <translation>Scadenza (UTC)</translation>
    </message>
    <message>
        <source>Cut-off (UTC)</source>
        <extracomment>end-of-term board, title of a column: until when the provider takes changes</extracomment>
        <translation>Termine ultimo (UTC)</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>end-of-term board, title of a column: what happens by default</extracomment>
        <translation>Se non si fa nulla</translation>
    </message>
    <message>
        <source>Costs then</source>
        <extracomment>end-of-term board, title of a column: what the default costs until one can leave next</extracomment>
        <translation>Costo in tal caso</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>end-of-term board, title of a column: urgent, alert, decided …</extracomment>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>EndingTableWords</name>
    <message>
        <source>Price: %1</source>
        <extracomment>title of a column in copied or exported ending terms; %1 is a way, such as Renew as is</extracomment>
        <translation>Prezzo: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Sottoscrizione</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Term ends (UTC)</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Scadenza (UTC)</translation>
    </message>
    <message>
        <source>Term ends here</source>
        <extracomment>title of a column in copied or exported ending terms: the same instant on this computer</extracomment>
        <translation>Scadenza (ora locale)</translation>
    </message>
    <message>
        <source>Cut-off (UTC)</source>
        <extracomment>title of a column in copied or exported ending terms: until when the provider takes changes</extracomment>
        <translation>Termine ultimo (UTC)</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>title of a column in copied or exported ending terms: what happens by default</extracomment>
        <translation>Se non si fa nulla</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>title of a column in copied or exported ending terms: the rule behind the default</extracomment>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>title of a column in copied or exported ending terms: urgent, alert, decided …</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>title of a column in copied or exported ending terms: why a decision is due</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Decisione</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>What was sent may have taken effect all the same; it is read back before anything is repeated.</source>
        <extracomment>appended to an error: the request left and no answer was read</extracomment>
        <translation>Quanto inviato potrebbe aver avuto effetto comunque; lo stato viene riletto prima di ripetere qualsiasi operazione.</translation>
    </message>
    <message>
        <source>There is no connection to the provider.</source>
        <extracomment>error sentence and next step: no network, or working offline</extracomment>
        <translation>Manca la connessione al fornitore.</translation>
    </message>
    <message>
        <source>You can go on reading and drafting; try again when you are connected.</source>
        <translation>È possibile continuare a leggere e preparare bozze; riprovare quando la connessione è disponibile.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <extracomment>error sentence and next step: no complete answer in time</extracomment>
        <translation>Il fornitore non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is: its certificate was refused. Nothing was sent.</source>
        <extracomment>error sentence and next step: the certificate of the other side was refused</extracomment>
        <translation>La controparte non ha potuto dimostrare la propria identità: il certificato è stato rifiutato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings, or ask your administrator.</source>
        <translation>Controllare l&apos;orologio di questo computer e le impostazioni del proxy, oppure rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The answer pointed to an address that does not belong to the provider. It was not followed.</source>
        <extracomment>error sentence and next step: an address that does not belong to the provider</extracomment>
        <translation>La risposta rimandava a un indirizzo che non appartiene al fornitore. Il rimando non è stato seguito.</translation>
    </message>
    <message>
        <source>If this happens again, tell support.</source>
        <translation>Se succede di nuovo, informare l&apos;assistenza.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>error sentence and next step</extracomment>
        <translation>Accesso non effettuato.</translation>
    </message>
    <message>
        <source>Sign in again to read and send.</source>
        <translation>Accedere di nuovo per leggere e inviare.</translation>
    </message>
    <message>
        <source>Your account may not do this at the provider.</source>
        <extracomment>error sentence and next step: HTTP status 403</extracomment>
        <translation>L&apos;account non dispone dell&apos;autorizzazione necessaria presso il fornitore.</translation>
    </message>
    <message>
        <source>Ask your administrator for the Admin agent or Sales agent role.</source>
        <translation>Chiedere all&apos;amministratore il ruolo di agente di amministrazione o agente di vendita.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer.</source>
        <extracomment>error sentence and next step: the keychain of the desktop is absent, locked or silent</extracomment>
        <translation>Il portachiavi di questo computer non ha risposto.</translation>
    </message>
    <message>
        <source>Unlock it and try again; until then a sign-in lasts only while Tenantry is open.</source>
        <translation>Sbloccarlo e riprovare; fino ad allora l&apos;accesso dura solo finché Tenantry è aperto.</translation>
    </message>
    <message>
        <source>The provider refused this (status %1).</source>
        <extracomment>error sentence: refused without a word why; %1 is the HTTP status</extracomment>
        <translation>Il fornitore ha rifiutato l&apos;operazione (stato %1).</translation>
    </message>
    <message>
        <source>The provider refused this: %1</source>
        <extracomment>error sentence; %1 is the provider&apos;s own words</extracomment>
        <translation>Il fornitore ha rifiutato l&apos;operazione: %1</translation>
    </message>
    <message>
        <source>The provider refused this with code %1.</source>
        <extracomment>error sentence; %1 is the provider&apos;s code</extracomment>
        <translation>Il fornitore ha rifiutato l&apos;operazione con il codice %1.</translation>
    </message>
    <message>
        <source>The provider refused this with code %1: %2</source>
        <extracomment>error sentence; %1 is the provider&apos;s code, %2 its own words</extracomment>
        <translation>Il fornitore ha rifiutato l&apos;operazione con il codice %1: %2</translation>
    </message>
    <message>
        <source>The provider no longer knows this.</source>
        <extracomment>error sentence and next step: HTTP status 404</extracomment>
        <translation>Il fornitore non conosce più questo elemento.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Aggiornare per vedere la situazione attuale.</translation>
    </message>
    <message>
        <source>This was changed at the provider in the meantime.</source>
        <extracomment>error sentence and next step: HTTP status 409 or 412</extracomment>
        <translation>Nel frattempo questo elemento è stato modificato presso il fornitore.</translation>
    </message>
    <message>
        <source>Refresh, look again, then repeat.</source>
        <translation>Aggiornare, controllare di nuovo, poi ripetere.</translation>
    </message>
    <message>
        <source>The provider asks for a pause: too many requests.</source>
        <extracomment>error sentence: HTTP status 429</extracomment>
        <translation>Il fornitore chiede una pausa: troppe richieste.</translation>
    </message>
    <message numerus="yes">
        <source>It goes on by itself in %n second(s).</source>
        <extracomment>next step after &quot;too many requests&quot;; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>Si prosegue automaticamente tra %n secondo.</numerusform>
            <numerusform>Si prosegue automaticamente tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <extracomment>next step after &quot;too many requests&quot;, length of the pause not told</extracomment>
        <translation>Si prosegue automaticamente.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (status %1).</source>
        <extracomment>error sentence and next step; %1 is the HTTP status</extracomment>
        <translation>Si è verificato un guasto presso il fornitore (stato %1).</translation>
    </message>
    <message>
        <source>The answer of the provider could not be read. Nothing was taken from it.</source>
        <extracomment>error sentence and next step: an answer that could not be read</extracomment>
        <translation>Non è stato possibile leggere la risposta del fornitore. Non ne è stato ripreso nulla.</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details for support.</source>
        <translation>Riprovare; se il problema persiste, copiare i dettagli per l&apos;assistenza.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written and nothing was lost.</source>
        <extracomment>error sentence and next step</extracomment>
        <translation>Il disco è pieno. Non è stato scritto nulla e nulla è andato perso.</translation>
    </message>
    <message>
        <source>Free some space, then repeat.</source>
        <translation>Liberare spazio, poi ripetere.</translation>
    </message>
    <message>
        <source>A file of Tenantry is damaged.</source>
        <extracomment>error sentence and next step; a file of the program is corrupt</extracomment>
        <translation>Un file di Tenantry è danneggiato.</translation>
    </message>
    <message>
        <source>Restore a backup, or let a refresh rebuild the store.</source>
        <translation>Ripristinare un backup oppure ricreare l&apos;archivio con un aggiornamento.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tenantry. It was not touched.</source>
        <extracomment>error sentence and next step; a file was written by a newer version of the program</extracomment>
        <translation>Questo file è stato scritto da una versione più recente di Tenantry. Non è stato toccato.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Installare la versione più recente per aprirlo.</translation>
    </message>
    <message>
        <source>Another Tenantry has this profile open.</source>
        <extracomment>error sentence and next step; the profile is open in another process</extracomment>
        <translation>Questo profilo è aperto in un&apos;altra istanza di Tenantry.</translation>
    </message>
    <message>
        <source>Close it there, then repeat.</source>
        <translation>Chiuderlo in quell&apos;istanza, poi ripetere.</translation>
    </message>
    <message>
        <source>This input does not fit.</source>
        <extracomment>error sentence; the input does not fit; %1 names field, file or line</extracomment>
        <translation>Il dato immesso non è adatto.</translation>
    </message>
    <message>
        <source>This does not fit: %1</source>
        <translation>Dato non adatto: %1</translation>
    </message>
    <message>
        <source>The store of Tenantry could not be read or written.</source>
        <extracomment>error sentence and next step: a database fault</extracomment>
        <translation>Non è stato possibile leggere o scrivere l&apos;archivio di Tenantry.</translation>
    </message>
    <message>
        <source>Restart Tenantry; if it stays, restore a backup.</source>
        <translation>Riavviare Tenantry; se il problema persiste, ripristinare un backup.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>error sentence: the person or a newer request took it back</extracomment>
        <translation>Annullato.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Evidence of a change</source>
        <translation>Evidenze di una modifica</translation>
    </message>
    <message>
        <source>Sample company: nothing of this is real</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Azienda di esempio: nulla di tutto ciò è reale</translation>
    </message>
    <message>
        <source>Integration sandbox: nothing of this is real</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Ambiente di prova per l&apos;integrazione: nulla di tutto ciò è reale</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Produzione</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>Evidence, on paper: heading over what it is about</extracomment>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Evidence, on paper: label, company and product</extracomment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Evidence, on paper: label, our id of the change</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Evidence, on paper: label, what became of it</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Waits because</source>
        <extracomment>Evidence, on paper: label, why it waits</extracomment>
        <translation>Motivo dell&apos;attesa</translation>
    </message>
    <message>
        <source>The provider said</source>
        <extracomment>Evidence, on paper: label, the provider&apos;s own words</extracomment>
        <translation>Il fornitore ha detto</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Evidence, on paper: label, the reseller</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner tenant</source>
        <extracomment>Evidence, on paper: label, tenant of the reseller</extracomment>
        <translation>Tenant del partner</translation>
    </message>
    <message>
        <source>Made in</source>
        <extracomment>Evidence, on paper: label, production or a place for tests</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Inizio (UTC)</translation>
    </message>
    <message>
        <source>Last changed (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Ultima modifica (UTC)</translation>
    </message>
    <message>
        <source>Gathered (UTC)</source>
        <extracomment>Evidence, on paper: label, when the folder was written</extracomment>
        <translation>Raccolte il (UTC)</translation>
    </message>
    <message>
        <source>Gathered by</source>
        <extracomment>Evidence, on paper: label, the person who wrote the folder</extracomment>
        <translation>Raccolte da</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Evidence, on paper: label, seats, name, renewal …</extracomment>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Evidence, on paper: label, the value before the change</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Evidence, on paper: label, the value wanted</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>ID cliente</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Offer and licences</source>
        <extracomment>Evidence, on paper: label, what was ordered and how many</extracomment>
        <translation>Offerta e licenze</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>Ordine d&apos;acquisto</translation>
    </message>
    <message>
        <source>What was reviewed</source>
        <extracomment>Evidence, on paper: heading over the difference a person saw before sending</extracomment>
        <translation>Che cosa è stato verificato</translation>
    </message>
    <message>
        <source>Who did what when</source>
        <extracomment>Evidence, on paper: heading over the log of the change</extracomment>
        <translation>Chi ha fatto che cosa e quando</translation>
    </message>
    <message>
        <source>%1 · signed in: %2</source>
        <extracomment>Evidence, on paper: what happened, by whom; %1 &quot;Change sent&quot;, %2 a person&apos;s name</extracomment>
        <translation>%1 · accesso effettuato da: %2</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <extracomment>Evidence, on paper: in place of the log</extracomment>
        <translation>Non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Evidence, on paper: label, HTTP status of the provider&apos;s answer</extracomment>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Evidence, on paper: label, code and words of the provider&apos;s error</extracomment>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Evidence, on paper: label, id of our request</extracomment>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>Evidence, on paper: label, id the provider keeps</extracomment>
        <translation>ID correlazione</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Evidence, on paper: label, what became of the step</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Evidence, on paper: label, verb and path of the request</extracomment>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Inviata (UTC)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Evidence, on paper: label, how often it was sent</extracomment>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>Evidence, on paper: heading over a step; %1 its number, %2 what it does</extracomment>
        <translation>Passaggio %1: %2</translation>
    </message>
    <message>
        <source>Files in this folder, with SHA-256</source>
        <extracomment>Evidence, on paper: heading over names of files with their hashes</extracomment>
        <translation>File in questa cartella, con SHA-256</translation>
    </message>
    <message>
        <source>The manifest names every file above it with its SHA-256; the last line here is the manifest&apos;s own. “sha256sum -c manifest.sha256” in the folder tells whether a file was changed since; compare the manifest&apos;s own hash with this paper.</source>
        <extracomment>Evidence, on paper: last lines. Keep the command and the file name</extracomment>
        <translation>Il manifesto riporta ogni file elencato sopra con il relativo SHA-256; l&apos;ultima riga qui è quella del manifesto stesso. «sha256sum -c manifest.sha256», eseguito nella cartella, indica se un file è stato modificato in seguito; confrontare l&apos;hash del manifesto stesso con questo documento.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>new or existing customer</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Scenario:&quot;</extracomment>
        <translation>cliente nuovo o esistente</translation>
    </message>
    <message>
        <source>none chosen</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>nessuno selezionato</translation>
    </message>
    <message>
        <source>company name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>ragione sociale</translation>
    </message>
    <message>
        <source>registration number</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>numero di registrazione</translation>
    </message>
    <message>
        <source>street and number</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>via e numero civico</translation>
    </message>
    <message>
        <source>second address line</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>seconda riga dell&apos;indirizzo</translation>
    </message>
    <message>
        <source>postal code</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>codice postale</translation>
    </message>
    <message>
        <source>city</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>città</translation>
    </message>
    <message>
        <source>state or county</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>stato o provincia</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>paese</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>nome</translation>
    </message>
    <message>
        <source>last name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>cognome</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>indirizzo di posta elettronica</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>telefono</translation>
    </message>
    <message>
        <source>language and region</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>lingua e area geografica</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>lingua</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>nome</translation>
    </message>
    <message>
        <source>the name is invalid</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>il nome non è valido</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>il nome è già in uso</translation>
    </message>
    <message>
        <source>confirm the name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;: a check box is not ticked</extracomment>
        <translation>confermare il nome</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>nessuna selezione</translation>
    </message>
    <message>
        <source>number of licences</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>numero di licenze</translation>
    </message>
    <message>
        <source>an offer is no longer sold</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>un&apos;offerta non è più in vendita</translation>
    </message>
    <message>
        <source>who accepted it</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;: the person who accepted it</extracomment>
        <translation>chi l&apos;ha accettato</translation>
    </message>
    <message>
        <source>day of acceptance</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;</extracomment>
        <translation>giorno di accettazione</translation>
    </message>
    <message>
        <source>your confirmation</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;</extracomment>
        <translation>la conferma</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Ragione sociale</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Numero di registrazione</translation>
    </message>
    <message>
        <source>Street and number</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Via e numero civico</translation>
    </message>
    <message>
        <source>Second address line (optional)</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Seconda riga dell&apos;indirizzo (facoltativa)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Città</translation>
    </message>
    <message>
        <source>State or county</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Stato o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Order wizard, label of a field: of the contact person</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>Order wizard, label of a field: of the contact person</extracomment>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Posta elettronica</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Language and region</source>
        <extracomment>Order wizard, label of a field: the customer&apos;s language and region, for example Romanian (Romania)</extracomment>
        <translation>Lingua e area geografica</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <extracomment>Order wizard, label of a field: language of the customer&apos;s mails</extracomment>
        <translation>Lingua dei messaggi</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Nome del tenant</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <extracomment>Order wizard, label of a field: day on which the agreement was accepted</extracomment>
        <translation>Accettato il</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Ungheria</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Review and place</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Verifica e invio</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <extracomment>Order wizard, fault beside a field that must be filled in</extracomment>
        <translation>Campo obbligatorio.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <extracomment>Order wizard, fault beside a field. %1 is the largest number of characters</extracomment>
        <translation>Troppo lungo: al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Troppo lungo.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Troppo corto.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <extracomment>Agreement page, fault beside the day of acceptance</extracomment>
        <translation>Questo giorno è nel futuro.</translation>
    </message>
    <message>
        <source>The provider accepts no address at %1.</source>
        <extracomment>Order wizard, fault beside an e-mail field. %1 is an internet domain</extracomment>
        <translation>Il fornitore non accetta indirizzi presso %1.</translation>
    </message>
    <message>
        <source>Not allowed here. Allowed: %1.</source>
        <extracomment>Order wizard, fault beside a field. %1 names what is allowed</extracomment>
        <translation>Non consentito qui. Consentito: %1.</translation>
    </message>
    <message>
        <source>The provider does not accept this.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Il fornitore non accetta questo valore.</translation>
    </message>
    <message>
        <source>Not the form used in this country, for example %1.</source>
        <extracomment>Order wizard, fault beside a field. %1 is an example or a pattern of what is expected</extracomment>
        <translation>Forma non usata in questo paese, ad esempio %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <extracomment>Order wizard, fault beside an e-mail field</extracomment>
        <translation>Questo non è un indirizzo di posta elettronica.</translation>
    </message>
    <message>
        <source>Not the form used in this country.</source>
        <extracomment>Order wizard, fault beside a field, for example a postal code</extracomment>
        <translation>Forma non usata in questo paese.</translation>
    </message>
    <message>
        <source>The provider accepts no address at Microsoft or at your own company.</source>
        <extracomment>Order wizard, fault beside an e-mail field</extracomment>
        <translation>Il fornitore non accetta indirizzi presso Microsoft o presso la propria azienda.</translation>
    </message>
    <message>
        <source>This is only a legal form. Enter the whole company name.</source>
        <extracomment>Order wizard, fault beside the company name: only &quot;GmbH&quot; or &quot;SRL&quot; was entered</extracomment>
        <translation>Questa è solo una forma giuridica. Immettere la ragione sociale completa.</translation>
    </message>
    <message>
        <source>The name needs letters or digits.</source>
        <extracomment>Order wizard, fault beside the company name</extracomment>
        <translation>Il nome deve contenere lettere o cifre.</translation>
    </message>
    <message>
        <source>The name ends like an internet domain. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Il nome termina come un dominio Internet. Microsoft potrebbe chiedere chiarimenti.</translation>
    </message>
    <message>
        <source>The name is one repeated character. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Il nome è un solo carattere ripetuto. Microsoft potrebbe chiedere chiarimenti.</translation>
    </message>
    <message>
        <source>The name is single letters with spaces. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Il nome è composto da singole lettere separate da spazi. Microsoft potrebbe chiedere chiarimenti.</translation>
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
        <translation>%1 (facoltativo)</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>end-of-term board, below the names of some terms: so many others</extracomment>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
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
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>%1/mo</source>
        <extracomment>small unit beside a price: per month; %1 is the currency code</extracomment>
        <translation>%1/mese</translation>
    </message>
    <message>
        <source>%1/yr</source>
        <extracomment>small unit beside a price: per year; %1 is the currency code</extracomment>
        <translation>%1/anno</translation>
    </message>
    <message>
        <source>%1 once</source>
        <extracomment>small unit beside a price: paid once; %1 is the currency code</extracomment>
        <translation>%1 una tantum</translation>
    </message>
    <message>
        <source>%1/2 yr</source>
        <extracomment>small unit beside a price: per two years; %1 is the currency code</extracomment>
        <translation>%1/2 anni</translation>
    </message>
    <message>
        <source>%1/3 yr</source>
        <extracomment>small unit beside a price: per three years; %1 is the currency code</extracomment>
        <translation>%1/3 anni</translation>
    </message>
    <message>
        <source>%1 UTC · %2 here</source>
        <extracomment>a deadline in both zones; %1 is date and time in UTC, %2 the time (and day, if another) on this computer</extracomment>
        <translation>%1 UTC · %2 ora locale</translation>
    </message>
</context>
<context>
    <name>GridCells</name>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Il fornitore dice: %1</translation>
    </message>
    <message>
        <source>Users with this licence in the whole tenant, whoever sold it.</source>
        <extracomment>grid of subscriptions, tooltip: users that have the licence</extracomment>
        <translation>Utenti con questa licenza nell&apos;intero tenant, chiunque l&apos;abbia venduta.</translation>
    </message>
    <message>
        <source>The licences of this tenant were not read yet, or the provider does not say which licence this is.</source>
        <extracomment>grid of subscriptions, tooltip: why the number of users is not known</extracomment>
        <translation>Le licenze di questo tenant non sono ancora state lette, oppure il fornitore non indica quale licenza sia.</translation>
    </message>
    <message>
        <source>Seats that may go back now, as the provider states it. The seat editor shows until when.</source>
        <extracomment>grid of subscriptions, tooltip of the seats that may go back</extracomment>
        <translation>Licenze restituibili ora, come indicato dal fornitore. L&apos;editor delle licenze mostra fino a quando.</translation>
    </message>
    <message>
        <source>The provider does not state what may go back. The seat editor weighs it by the rules.</source>
        <extracomment>grid of subscriptions, tooltip: why it is not known how many seats may go back</extracomment>
        <translation>Il fornitore non indica quante licenze siano restituibili. L&apos;editor delle licenze lo valuta in base alle regole.</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>column of the grid of subscriptions</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>column of the grid of subscriptions: what was bought</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>column of the grid of subscriptions: own name of the subscription</extracomment>
        <translation>Nome alternativo</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>column of the grid of subscriptions: number of licences</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>column of the grid of subscriptions: users that have the licence</extracomment>
        <translation>Assegnate</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>column of the grid of subscriptions: seats that may be given back now; keep it short</extracomment>
        <translation>Restituibili</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column of the grid of subscriptions</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>column of the grid of subscriptions: last day of the term</extracomment>
        <translation>Fine del periodo</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>column of the grid of subscriptions: what happens at the term&apos;s end</extracomment>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>column of the grid of subscriptions: how often it is billed</extracomment>
        <translation>Fatturazione</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>renewal column: the subscription is over, nothing renews</extracomment>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>renewal column: the subscription renews by itself</extracomment>
        <translation>Si rinnova</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <translation>Si interrompe alla fine</translation>
    </message>
</context>
<context>
    <name>IntentWords</name>
    <message>
        <source>Check the tenant name</source>
        <extracomment>one step of an order: ask once more whether the tenant name is free</extracomment>
        <translation>Verificare il nome del tenant</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <extracomment>one step of an order</extracomment>
        <translation>Creare il cliente</translation>
    </message>
    <message>
        <source>Record the customer agreement</source>
        <extracomment>one step of an order: tell the provider that the customer accepted the agreement</extracomment>
        <translation>Registrare il contratto del cliente</translation>
    </message>
    <message>
        <source>Find the offer in the catalogue</source>
        <extracomment>one step of an order: read which variant of the offer can be bought now</extracomment>
        <translation>Trovare l&apos;offerta nel catalogo</translation>
    </message>
    <message>
        <source>Fill the cart</source>
        <extracomment>one step of an order</extracomment>
        <translation>Riempire il carrello</translation>
    </message>
    <message>
        <source>Check out</source>
        <extracomment>one step of an order</extracomment>
        <translation>Confermare il carrello</translation>
    </message>
    <message>
        <source>Wait until it is active</source>
        <extracomment>one step of an order: wait until the subscription is active</extracomment>
        <translation>Attendere che sia attivo</translation>
    </message>
    <message>
        <source>Our order ID</source>
        <extracomment>label of an id that can be copied: our own number of the order</extracomment>
        <translation>ID ordine interno</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>label of an id that can be copied: the provider&apos;s number of the order</extracomment>
        <translation>ID ordine</translation>
    </message>
    <message>
        <source>Customer and tenant ID</source>
        <extracomment>label of an id that can be copied: the customer&apos;s number, which is also the tenant&apos;s</extracomment>
        <translation>ID cliente e tenant</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>label of an id that can be copied</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Cart ID</source>
        <extracomment>label of an id that can be copied: the provider&apos;s number of the cart</extracomment>
        <translation>ID carrello</translation>
    </message>
    <message>
        <source>Look for the customer agreement</source>
        <extracomment>one step of an order: look whether the provider has the customer&apos;s agreement on record</extracomment>
        <translation>Cercare il contratto del cliente</translation>
    </message>
    <message>
        <source>Read the agreement in force</source>
        <extracomment>one step of an order: read which version of the agreement is in force</extracomment>
        <translation>Leggere il contratto in vigore</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>one step of an order that is taken once per line. %1 is the step, %2 the number of the line</extracomment>
        <translation>%1 (riga %2)</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <extracomment>one step of a change of a subscription: read it as the provider has it now</extracomment>
        <translation>Leggere la sottoscrizione</translation>
    </message>
    <message>
        <source>Find the next term&apos;s offer</source>
        <extracomment>one step of a change of a subscription: find what the next term orders in the catalogue</extracomment>
        <translation>Trovare l&apos;offerta del periodo successivo</translation>
    </message>
    <message>
        <source>Send the change</source>
        <extracomment>one step of a change of a subscription: send it back changed</extracomment>
        <translation>Inviare la modifica</translation>
    </message>
    <message>
        <source>Read back what came of it</source>
        <extracomment>one step of a change of a subscription: read it again to see that it holds</extracomment>
        <translation>Rileggere il risultato</translation>
    </message>
    <message>
        <source>Read the subscription the seats leave</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Leggere la sottoscrizione da cui escono le licenze</translation>
    </message>
    <message>
        <source>Read earlier upgrades of it</source>
        <extracomment>step of an upgrade: so that a new one can be told from them</extracomment>
        <translation>Leggerne gli upgrade precedenti</translation>
    </message>
    <message>
        <source>Find the new product in the catalogue</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Trovare il nuovo prodotto nel catalogo</translation>
    </message>
    <message>
        <source>Ask whether it is still possible</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Chiedere se è ancora possibile</translation>
    </message>
    <message>
        <source>Have the seats moved</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Far trasferire le licenze</translation>
    </message>
    <message>
        <source>Wait until the provider is done</source>
        <extracomment>step of an upgrade: the provider carries it out</extracomment>
        <translation>Attendere che il fornitore abbia finito</translation>
    </message>
    <message>
        <source>Read back that the seats have left</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Rileggere per verificare che le licenze siano uscite</translation>
    </message>
    <message>
        <source>Ask whether the customer accepted it directly</source>
        <extracomment>one step of an order: ask whether the customer accepted the agreement in Microsoft&apos;s own admin center</extracomment>
        <translation>Chiedere se il cliente lo ha accettato direttamente</translation>
    </message>
    <message>
        <source>Ask whether the customer may buy</source>
        <extracomment>one step of an order: ask whether the provider sells to this customer</extracomment>
        <translation>Chiedere se il cliente può acquistare</translation>
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
        <translation>%1; calcolato in base alla regola, il fornitore non indica alcuna data</translation>
    </message>
    <message>
        <source>About %1: the whole period, before tax</source>
        <extracomment>details of a subscription: what a cancellation now would give back; %1 is an amount</extracomment>
        <translation>Circa %1: l&apos;intero periodo, al netto delle imposte</translation>
    </message>
    <message>
        <source>About %1: by the day, before tax</source>
        <extracomment>details of a subscription: what a cancellation now would give back; %1 is an amount</extracomment>
        <translation>Circa %1: in proporzione ai giorni, al netto delle imposte</translation>
    </message>
    <message>
        <source>Not known: there is no price</source>
        <extracomment>details of a subscription: no price is known, so neither is what comes back</extracomment>
        <translation>Non noto: manca un prezzo</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>details of a subscription: the last day on which something still is; %1 is a day</extracomment>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <extracomment>details of a subscription: something is over; %1 was its last day</extracomment>
        <translation>Fino al %1 (già trascorso)</translation>
    </message>
    <message>
        <source>Over already</source>
        <extracomment>details of a subscription: something is over, nobody knows since when</extracomment>
        <translation>Già trascorso</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <extracomment>details of a subscription: a date nobody has confirmed; %1 is for example &quot;Until 3 Jun 2027&quot;</extracomment>
        <translation>%1, non confermato</translation>
    </message>
    <message>
        <source>Not known. %1</source>
        <extracomment>details of a subscription: when something ends is not known; %1 is why, a sentence</extracomment>
        <translation>Non noto. %1</translation>
    </message>
    <message>
        <source>Nobody states it</source>
        <extracomment>details of a subscription: no rule says when something ends</extracomment>
        <translation>Non indicato da nessuno</translation>
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
        <translation>nessuno</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>value of a member of a subscription: true</extracomment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>value of a member of a subscription: false</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>scheduled, details not read</source>
        <extracomment>for the next term something is scheduled, but what was not read</extracomment>
        <translation>pianificato, dettagli non letti</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>seats that can go back; %1 how many, %2 until when</extracomment>
        <translation>%1 fino al %2</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Suspension reasons</source>
        <extracomment>member of a subscription: why it was suspended</extracomment>
        <translation>Motivi della sospensione</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Rinnovo automatico</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>member of a subscription: what is scheduled for the next term</extracomment>
        <translation>Periodo successivo</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>member of a subscription: length of the term</extracomment>
        <translation>Periodo di validità</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>member of a subscription: billing plan</extracomment>
        <translation>Fatturazione</translation>
    </message>
    <message>
        <source>Term start</source>
        <extracomment>member of a subscription: first day of the term</extracomment>
        <translation>Inizio del periodo</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>member of a subscription: last day of the term</extracomment>
        <translation>Fine del periodo</translation>
    </message>
    <message>
        <source>Can be cancelled until</source>
        <extracomment>member of a subscription: the deadline for cancelling</extracomment>
        <translation>Disdire entro</translation>
    </message>
    <message>
        <source>Seats that can go back</source>
        <extracomment>member of a subscription: seats that can go back</extracomment>
        <translation>Licenze restituibili</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Nome alternativo</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>member of a subscription: the product</extracomment>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>member of a subscription: id of the subscription an add-on belongs to</extracomment>
        <translation>Componente aggiuntivo di</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Versione di valutazione</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>member of a subscription: what is counted</extracomment>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Product type</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Tipo di prodotto</translation>
    </message>
    <message>
        <source>Promotion</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Promozione</translation>
    </message>
    <message>
        <source>Reseller of record</source>
        <extracomment>member of a subscription: id of the reseller of record</extracomment>
        <translation>Rivenditore registrato</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>member of a subscription</extracomment>
        <translation>ID ordine</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>member of a subscription: when it was made</extracomment>
        <translation>Data di creazione</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>billed monthly</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed monthly&quot;</extracomment>
        <translation>fatturazione mensile</translation>
    </message>
    <message>
        <source>billed yearly</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed yearly&quot;</extracomment>
        <translation>fatturazione annuale</translation>
    </message>
    <message>
        <source>billed every two years</source>
        <extracomment>Offer, second half of a phrase: &quot;3 years, billed every two years&quot;</extracomment>
        <translation>fatturazione ogni due anni</translation>
    </message>
    <message>
        <source>billed every three years</source>
        <extracomment>Offer, second half of a phrase: &quot;3 years, billed every three years&quot;</extracomment>
        <translation>fatturazione ogni tre anni</translation>
    </message>
    <message>
        <source>billed once</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed once&quot;</extracomment>
        <translation>fatturazione una tantum</translation>
    </message>
    <message>
        <source>not billed</source>
        <extracomment>Offer, second half of a phrase: &quot;1 month, not billed&quot; (trials)</extracomment>
        <translation>senza fatturazione</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Offer: term and billing plan. %1 is &quot;1 year&quot;, %2 is &quot;billed monthly&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, term unknown</source>
        <extracomment>Review page, what the customer is bound to. %1 is &quot;billed monthly&quot;</extracomment>
        <translation>%1, periodo di validità sconosciuto</translation>
    </message>
    <message>
        <source>trial, ends on %1</source>
        <extracomment>Review page: a trial. %1 is the day it ends</extracomment>
        <translation>versione di valutazione, termina il %1</translation>
    </message>
    <message>
        <source>%1, bound until %2</source>
        <extracomment>Review page, what the customer is bound to. %1 is &quot;billed monthly&quot;, %2 is the last day of the term</extracomment>
        <translation>%1, impegno fino al %2</translation>
    </message>
</context>
<context>
    <name>OrderStatusWords</name>
    <message>
        <source>Nothing was ordered. Look at the new price, then decide.</source>
        <extracomment>Status page, what to do when the price changed</extracomment>
        <translation>Non è stato ordinato nulla. Controllare il nuovo prezzo, poi decidere.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Choose another name.</source>
        <extracomment>Status page, what to do when the tenant name is taken</extracomment>
        <translation>Non è stato ordinato nulla. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Confirm who accepted the agreement, then place the order again.</source>
        <extracomment>Status page, what to do when the agreement is missing</extracomment>
        <translation>Non è stato ordinato nulla. Confermare chi ha accettato il contratto, poi inviare di nuovo l&apos;ordine.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Choose another offer.</source>
        <extracomment>Status page, what to do when an offer is no longer sold</extracomment>
        <translation>Non è stato ordinato nulla. Scegliere un&apos;altra offerta.</translation>
    </message>
    <message>
        <source>There is nothing to do. Ask again from time to time.</source>
        <extracomment>Status page, what to do when the provider reviews the order</extracomment>
        <translation>Non c&apos;è nulla da fare. Chiedere di nuovo di tanto in tanto.</translation>
    </message>
    <message>
        <source>The steps below say which. Order the refused ones again in a new order.</source>
        <extracomment>Status page, what to do when only some lines were ordered</extracomment>
        <translation>I passaggi seguenti indicano quali. Ordinare di nuovo quelle rifiutate in un nuovo ordine.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look at the customer in the provider&apos;s portal, or ask again here.</source>
        <extracomment>Status page, what to do when it is not known whether the order took effect</extracomment>
        <translation>Non viene inviato di nuovo automaticamente. Controllare il cliente nel portale del fornitore, oppure chiedere di nuovo qui.</translation>
    </message>
    <message>
        <source>The order is kept for sending</source>
        <extracomment>Status page, headline</extracomment>
        <translation>L&apos;ordine è conservato per l&apos;invio</translation>
    </message>
    <message>
        <source>The order is being placed</source>
        <extracomment>Status page, headline</extracomment>
        <translation>L&apos;invio dell&apos;ordine è in corso</translation>
    </message>
    <message>
        <source>The order is active</source>
        <extracomment>Status page, headline: the provider confirmed every step</extracomment>
        <translation>L&apos;ordine è attivo</translation>
    </message>
    <message>
        <source>The provider refused the order</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Il fornitore ha rifiutato l&apos;ordine</translation>
    </message>
    <message>
        <source>The order waits for a decision</source>
        <extracomment>Status page, headline</extracomment>
        <translation>L&apos;ordine è in attesa di una decisione</translation>
    </message>
    <message>
        <source>The order was given up</source>
        <extracomment>Status page, headline</extracomment>
        <translation>L&apos;ordine è stato abbandonato</translation>
    </message>
    <message>
        <source>It is not sent by itself when the connection comes back. Send it when you are ready.</source>
        <extracomment>Status page: an order that was written offline</extracomment>
        <translation>Non viene inviato automaticamente al ritorno della connessione. Inviarlo quando si è pronti.</translation>
    </message>
    <message>
        <source>This may take some minutes. You can leave this page; Activity shows the order.</source>
        <extracomment>Status page: an order under way</extracomment>
        <translation>L&apos;operazione può richiedere alcuni minuti. È possibile lasciare questa pagina; l&apos;ordine è visibile in Attività.</translation>
    </message>
    <message>
        <source>It will not be sent again. The provider&apos;s words and the IDs below help its support.</source>
        <extracomment>Status page: a refused order</extracomment>
        <translation>Non verrà inviato di nuovo. Le parole del fornitore e gli ID seguenti sono utili all&apos;assistenza.</translation>
    </message>
    <message>
        <source>%1: %2 when reviewed, %3 now</source>
        <extracomment>Status page, a price that changed. %1 is the offer, %2 the reviewed price, %3 the price now, both per licence</extracomment>
        <translation>%1: %2 al momento della verifica, %3 ora</translation>
    </message>
    <message>
        <source>The password of the new tenant&apos;s first administrator is kept in the keychain until %1. Write it down safely; the provider will not tell it again.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator. %1 is a date and time</extracomment>
        <translation>La password del primo amministratore del nuovo tenant è conservata nel portachiavi fino al %1. Annotarla in un luogo sicuro; il fornitore non la comunicherà di nuovo.</translation>
    </message>
    <message>
        <source>The password of the new tenant&apos;s first administrator could not be kept.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator</extracomment>
        <translation>Non è stato possibile conservare la password del primo amministratore del nuovo tenant.</translation>
    </message>
    <message>
        <source>You said that you saved the first administrator&apos;s password. It was removed here.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator</extracomment>
        <translation>La password del primo amministratore è stata dichiarata come salvata. Qui è stata rimossa.</translation>
    </message>
    <message>
        <source>1. In Partner Center open the customer and choose Users and licences.
2. Choose the user whose sign-in name starts with admin@.
3. Choose Reset password and write the new one down.</source>
        <extracomment>Status page, numbered steps to set a new administrator password when the first one is lost</extracomment>
        <translation>1. In Partner Center aprire il cliente e scegliere Utenti e licenze.
2. Scegliere l&apos;utente il cui nome di accesso inizia con admin@.
3. Scegliere Reimposta password e annotare quella nuova.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Try again when the review is over; nothing has to be entered again.</source>
        <extracomment>Status page, what to do when the provider reviews the customer&apos;s account</extracomment>
        <translation>Non è stato ordinato nulla. Riprovare al termine della verifica; non occorre inserire di nuovo nulla.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>%1 here</source>
        <extracomment>an instant on this computer&apos;s clock; %1 is date and time</extracomment>
        <translation>%1 ora locale</translation>
    </message>
    <message>
        <source>Renews for %1</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;</extracomment>
        <translation>Si rinnova per %1</translation>
    </message>
    <message>
        <source>Renews changed for %1</source>
        <extracomment>end-of-term board: what happens by default, by an instruction; %1 is &quot;1 year&quot;</extracomment>
        <translation>Si rinnova con modifiche per %1</translation>
    </message>
    <message>
        <source>Service ends</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Il servizio termina</translation>
    </message>
    <message>
        <source>Extended service term</source>
        <extracomment>end-of-term board: what happens by default, a forecast: Microsoft&apos;s monthly term after the term</extracomment>
        <translation>Periodo di servizio esteso (EST)</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Non noto</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seat(s).</source>
        <extracomment>end-of-term board: how it goes on; %1 is &quot;Billed monthly&quot;</extracomment>
        <translation>
            <numerusform>%1, %n licenza.</numerusform>
            <numerusform>%1, %n licenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>It renews as it is for %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Si rinnova senza modifiche per %1. %2</translation>
    </message>
    <message>
        <source>It renews with the changes the provider was told, for %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Si rinnova con le modifiche comunicate al fornitore, per %1. %2</translation>
    </message>
    <message>
        <source>It does not renew: service ends with the term.</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Non si rinnova: il servizio termina alla scadenza.</translation>
    </message>
    <message>
        <source>Forecast: service goes on and is charged month by month in the extended service term. %1</source>
        <extracomment>end-of-term board: what happens by default, a forecast; %1 is &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Previsione: il servizio prosegue e viene addebitato mese per mese nel periodo di servizio esteso (EST). %1</translation>
    </message>
    <message>
        <source>Whether it renews or ends is not known: the provider does not say so.</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Non è noto se si rinnovi o termini: il fornitore non lo indica.</translation>
    </message>
    <message>
        <source>Unconfirmed. %1</source>
        <extracomment>end-of-term board: a rule nobody has confirmed; %1 says where it was read</extracomment>
        <translation>Non confermato. %1</translation>
    </message>
    <message>
        <source>Renews changed until %1</source>
        <extracomment>end-of-term board: what happens by default, by an instruction; %1 is the last day of the next term</extracomment>
        <translation>Si rinnova con modifiche fino al %1</translation>
    </message>
    <message>
        <source>It renews with the changes the provider was told, until %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is the last day of the next term, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Si rinnova con le modifiche comunicate al fornitore, fino al %1. %2</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>row of a customer in the plan: so many of its changes cannot be sent as they are</extracomment>
        <translation>
            <numerusform>%n non inviabile</numerusform>
            <numerusform>%n non inviabili</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>plan: column header, the subscription and what changes of it</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>plan: column header, the value before the change</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>plan: column header, the value after the change</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>plan: column header, whether a change is allowed, and what became of it</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>plan: column header, what a change costs at once</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>plan: column header, what a change costs in each full billing period</extracomment>
        <translation>Per periodo</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>plan: column header, what a change costs from now to the end of the term</extracomment>
        <translation>Fino alla scadenza</translation>
    </message>
    <message>
        <source>Prorated to the end of the running billing period; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Pro-rata fino alla fine del periodo di fatturazione in corso; prezzo di acquisto al netto delle imposte</translation>
    </message>
    <message>
        <source>More or less in each full billing period; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>In più o in meno per ogni periodo di fatturazione completo; prezzo di acquisto al netto delle imposte</translation>
    </message>
    <message>
        <source>Everything from now to the end of the term; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Tutto l&apos;importo da ora alla fine del periodo di validità; prezzo di acquisto al netto delle imposte</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>plan: column header, what the customer pays more or less</extracomment>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>plan: column header, what is left of the sale when the purchase is paid</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>What the customer pays more or less in each full billing period; sale price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Quanto il cliente paga in più o in meno per ogni periodo di fatturazione completo; prezzo di vendita al netto delle imposte</translation>
    </message>
    <message>
        <source>Sale less purchase in each full billing period, before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Vendita meno acquisto per ogni periodo di fatturazione completo, al netto delle imposte</translation>
    </message>
</context>
<context>
    <name>PlanLineWords</name>
    <message>
        <source>Subscription no longer known · %1</source>
        <extracomment>line of the plan whose subscription is no longer known here; %1 is what changes</extracomment>
        <translation>Sottoscrizione non più nota · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>line of the plan; %1 is a subscription, %2 what changes of it, such as &quot;Seats&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The provider already says so; there is nothing left to send.</source>
        <extracomment>why a planned change is not sent</extracomment>
        <translation>Il fornitore indica già questo valore; non resta nulla da inviare.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <extracomment>line of the plan: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Il fornitore ha detto: %1</translation>
    </message>
    <message>
        <source>It is sent when there is a connection and you send it.</source>
        <extracomment>why a planned change waits</extracomment>
        <translation>Viene inviata quando la connessione è disponibile e si avvia l&apos;invio.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>plan, state of a change whose subscription was changed elsewhere; %1 is what the provider says, such as 15</extracomment>
        <translation>%1 ora</translation>
    </message>
    <message>
        <source>This subscription is no longer in the local copy. Synchronise, or remove the change.</source>
        <extracomment>why a planned change is not sent</extracomment>
        <translation>Questa sottoscrizione non è più nella copia locale. Sincronizzare, oppure rimuovere la modifica.</translation>
    </message>
    <message>
        <source>The seats are now in subscription %1.</source>
        <extracomment>line of the plan: an upgrade that was carried out; %1 is the id of the subscription the seats are in now</extracomment>
        <translation>Le licenze si trovano ora nella sottoscrizione %1.</translation>
    </message>
    <message>
        <source>Puts back what was planned for the next term; another change here deletes it.</source>
        <extracomment>why a change is in the plan that nobody wished: more or fewer seats, or a longer term, delete it</extracomment>
        <translation>Ripristina quanto pianificato per il periodo successivo, che un&apos;altra modifica qui presente elimina.</translation>
    </message>
    <message>
        <source>Goes first: renewal cannot be switched off while something is planned for the next term.</source>
        <extracomment>why a change is in the plan that nobody wished</extracomment>
        <translation>Viene eseguita per prima: il rinnovo non può essere disattivato finché è pianificato qualcosa per il periodo successivo.</translation>
    </message>
    <message>
        <source>What was planned for the next term is deleted by it.</source>
        <extracomment>what a change does beside: seats, a longer term, suspending and cancelling delete it at the provider</extracomment>
        <translation>Elimina quanto pianificato per il periodo successivo.</translation>
    </message>
    <message>
        <source>Changes of this subscription so far: %1. After about %2 the provider refuses more; make one change of several.</source>
        <extracomment>line of the plan, a warning; %1 is how often the subscription was changed, %2 about how often it can be</extracomment>
        <translation>Modifiche di questa sottoscrizione finora: %1. Dopo circa %2 il fornitore ne rifiuta altre; riunirne più d’una in una sola.</translation>
    </message>
</context>
<context>
    <name>PlanPaperWords</name>
    <message>
        <source>Planned changes of subscriptions, for approval</source>
        <extracomment>planned changes on paper: title</extracomment>
        <translation>Modifiche pianificate delle sottoscrizioni, da approvare</translation>
    </message>
    <message>
        <source>Customer no longer known</source>
        <extracomment>planned changes on paper: heading over changes whose customer is no longer known</extracomment>
        <translation>Cliente non più noto</translation>
    </message>
    <message>
        <source>Sample company: nothing of this is real</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Azienda di esempio: nulla di tutto ciò è reale</translation>
    </message>
    <message>
        <source>Integration sandbox: nothing of this is billed</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Ambiente di prova per l&apos;integrazione: nulla di tutto ciò viene fatturato</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Produzione</translation>
    </message>
    <message>
        <source>Costs are purchase prices before tax, computed when this was prepared. Nothing is sent until a person sends it; what the provider says then counts.</source>
        <extracomment>planned changes on paper: below everything</extracomment>
        <translation>I costi sono prezzi di acquisto al netto delle imposte, calcolati al momento della preparazione. Non viene inviato nulla finché non lo invia una persona; da quel momento vale quanto indicato dal fornitore.</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>planned changes on paper: label, the reseller</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner tenant</source>
        <extracomment>planned changes on paper: label, tenant of the reseller</extracomment>
        <translation>Tenant del partner</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <extracomment>planned changes on paper: label, a person</extracomment>
        <translation>Preparato da</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <extracomment>planned changes on paper: label, an instant</extracomment>
        <translation>Preparato il</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>planned changes on paper: label, production or a place for tests</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Prepared</source>
        <extracomment>planned changes on paper: heading over who prepared them</extracomment>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>planned changes on paper: label of their number</extracomment>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>planned changes on paper: label of a sum, due at once</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>planned changes on paper: label of a sum, due in each full billing period</extracomment>
        <translation>Per periodo</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>planned changes on paper: label of a sum, up to the end of the terms</extracomment>
        <translation>Fino alla scadenza</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <extracomment>planned changes on paper: label of the number of changes whose cost is not known in full</extracomment>
        <translation>Costo non noto</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>planned changes on paper: label of the estimate of the credit line</extracomment>
        <translation>Linea di credito</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>planned changes on paper: heading over the sums</extracomment>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>planned changes on paper: heading over the place to sign</extracomment>
        <translation>Approvato da</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>PlanTableWords</name>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Sottoscrizione</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>title of a column in copied or exported changes: what changes, such as Seats</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>title of a column in copied or exported changes: allowed, sent, confirmed …</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>title of a column in copied or exported changes: why it is not sent, or what the provider said</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cost now</source>
        <extracomment>title of a column in copied or exported changes: cost that is due at once</extracomment>
        <translation>Costo immediato</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Cost per period</source>
        <extracomment>title of a column in copied or exported changes: cost in each full billing period</extracomment>
        <translation>Costo per periodo di fatturazione</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>title of a column in copied or exported changes: month, year …</extracomment>
        <translation>Periodo di fatturazione</translation>
    </message>
    <message>
        <source>Cost to term end</source>
        <extracomment>title of a column in copied or exported changes: cost to the end of the term</extracomment>
        <translation>Costo fino alla scadenza</translation>
    </message>
    <message>
        <source>Sale now</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays at once</extracomment>
        <translation>Vendita immediata</translation>
    </message>
    <message>
        <source>Sale per period</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays in each full billing period</extracomment>
        <translation>Vendita per periodo di fatturazione</translation>
    </message>
    <message>
        <source>Sale to term end</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays to the end of the term</extracomment>
        <translation>Vendita fino alla scadenza</translation>
    </message>
    <message>
        <source>Margin now</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, at once</extracomment>
        <translation>Margine immediato</translation>
    </message>
    <message>
        <source>Margin per period</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, in each full billing period</extracomment>
        <translation>Margine per periodo di fatturazione</translation>
    </message>
    <message>
        <source>Margin to term end</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, to the end of the term</extracomment>
        <translation>Margine fino alla scadenza</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>%n user(s) more than there are seats.</source>
        <extracomment>licence pool of a tenant, below a plan: more users are assigned than there are seats</extracomment>
        <translation>
            <numerusform>%n utente in più rispetto alle licenze.</numerusform>
            <numerusform>%n utenti in più rispetto alle licenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tenant does not count all that was bought here yet.</source>
        <extracomment>licence pool of a tenant, below a plan: the tenant counts fewer seats than were bought from us</extracomment>
        <translation>Il tenant non conteggia ancora tutte le licenze acquistate qui.</translation>
    </message>
    <message>
        <source>Which licence this gives in the tenant is unknown.</source>
        <extracomment>licence pool of a tenant, below a subscription: nobody told which licence it gives</extracomment>
        <translation>Non è noto quale licenza fornisca nel tenant.</translation>
    </message>
    <message>
        <source>How many are of others is unknown: some may be of a subscription here whose licence is unknown.</source>
        <extracomment>licence pool of a tenant, below a plan: seats that look like another seller&apos;s may be of a subscription of ours</extracomment>
        <translation>Non è noto quante siano di altri: alcune potrebbero appartenere a una sottoscrizione acquistata qui la cui licenza è sconosciuta.</translation>
    </message>
    <message>
        <source>Of others: who sold them, until when and at what price is unknown.</source>
        <extracomment>licence pool of a tenant, below a plan that another seller sold too</extracomment>
        <translation>Di altri: non è noto chi le abbia vendute, fino a quando e a quale prezzo.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) paid twice and not needed.</source>
        <extracomment>licence pool of a tenant, below a plan: seats bought here and from others as well that no user needs</extracomment>
        <translation>
            <numerusform>%n licenza pagata due volte e non necessaria.</numerusform>
            <numerusform>%n licenze pagate due volte e non necessarie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of ours they cost %1 a day.</source>
        <extracomment>after &quot;n seats paid twice&quot;; %1 is an amount with its currency</extracomment>
        <translation>La parte acquistata qui costa %1 al giorno.</translation>
    </message>
    <message>
        <source>Of ours they cost %1 a day, %2 until %3.</source>
        <extracomment>after &quot;n seats paid twice&quot;; %1 and %2 are amounts with their currency, %3 the last day of the term</extracomment>
        <translation>La parte acquistata qui costa %1 al giorno, %2 fino al %3.</translation>
    </message>
    <message>
        <source>What they cost of ours is unknown.</source>
        <extracomment>after &quot;n seats paid twice&quot;: what they cost cannot be told</extracomment>
        <translation>Il costo della parte acquistata qui è sconosciuto.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>licence pool of a tenant: its licences were not asked for yet</extracomment>
        <translation>Non ancora lette</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>licence pool of a tenant: the answer is awaited</extracomment>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>licence pool of a tenant; %1 is when the tenant&apos;s licences were read</extracomment>
        <translation>Ultima lettura: %1</translation>
    </message>
    <message>
        <source>This sign-in may not see the tenant&apos;s licences. It takes a signed-in person with a role in the customer&apos;s tenant; an app alone is not told.</source>
        <extracomment>licence pool of a tenant: the provider refuses to tell its licences to this sign-in</extracomment>
        <translation>Questo accesso non consente di vedere le licenze del tenant. Occorre l&apos;accesso di una persona con un ruolo nel tenant del cliente; un&apos;app da sola non riceve queste informazioni.</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Product id</source>
        <extracomment>field of a price list</extracomment>
        <translation>ID prodotto</translation>
    </message>
    <message>
        <source>SKU id</source>
        <extracomment>field of a price list</extracomment>
        <translation>ID SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>field of a price list: the product&apos;s name</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>field of a price list: one year …</extracomment>
        <translation>Periodo di validità</translation>
    </message>
    <message>
        <source>Billing plan</source>
        <extracomment>field of a price list: billed monthly …</extracomment>
        <translation>Piano di fatturazione</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>field of a price list: per seat and billing period</extracomment>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Retail price (ERP)</source>
        <extracomment>field of a price list: what the provider recommends to ask</extracomment>
        <translation>Prezzo al dettaglio (ERP)</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>field of a price list</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>field of a price list: the country it is for</extracomment>
        <translation>Mercato</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>field of a price list: commercial, education …</extracomment>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>From seats</source>
        <extracomment>field of a price list: the price holds from so many seats</extracomment>
        <translation>Licenze minime</translation>
    </message>
    <message>
        <source>Up to seats</source>
        <extracomment>field of a price list: the price holds up to so many seats</extracomment>
        <translation>Licenze massime</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>field of a price list: first day of the price</extracomment>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>field of a price list: last day of the price</extracomment>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>fault of an imported table; %1 is the file, %2 the line, %3 the heading of the column</extracomment>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”</source>
        <extracomment>fault of an imported table; %1 is the file, %2 the line, %3 the heading of the column</extracomment>
        <translation>%1, riga %2, colonna «%3»</translation>
    </message>
    <message>
        <source>%1 cells where the headings are %2. The row is cut off or a delimiter is missing: save the file again.</source>
        <extracomment>fault of an imported table; %1 and %2 are numbers</extracomment>
        <translation>celle: %1, intestazioni: %2. La riga è troncata o manca un separatore: salvare di nuovo il file.</translation>
    </message>
    <message>
        <source>%1 cells where the headings are %2. Put quotes around the cell that holds the delimiter.</source>
        <extracomment>fault of an imported table; %1 and %2 are numbers</extracomment>
        <translation>celle: %1, intestazioni: %2. Racchiudere tra virgolette la cella che contiene il separatore.</translation>
    </message>
    <message>
        <source>another price for the same product, term and plan as in line %1. Take one of the two out.</source>
        <extracomment>fault of an imported price list; %1 is a line number</extracomment>
        <translation>un altro prezzo per gli stessi prodotto, periodo di validità e piano della riga %1. Rimuovere uno dei due.</translation>
    </message>
    <message>
        <source>no prices behind the headings. Choose the file that holds them.</source>
        <extracomment>fault of an imported table</extracomment>
        <translation>nessun prezzo sotto le intestazioni. Scegliere il file che li contiene.</translation>
    </message>
    <message>
        <source>cannot be read as a table from here on (%1). Save it as CSV in UTF-8 again.</source>
        <extracomment>fault of an imported table; %1 says in English what stood there</extracomment>
        <translation>da qui in poi non è leggibile come tabella (%1). Salvarla di nuovo come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>empty. Enter a value, or leave the row out.</source>
        <extracomment>fault of a cell in an imported table</extracomment>
        <translation>vuota. Immettere un valore, oppure omettere la riga.</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected are digits with “%2” before the decimals and nothing between thousands; if the file writes numbers otherwise, choose its decimal sign.</source>
        <extracomment>fault of a cell; %1 is what stands there, %2 a point or a comma</extracomment>
        <translation>«%1» non è un numero. Sono previste cifre con «%2» prima dei decimali e nulla tra le migliaia; se il file scrive i numeri in altro modo, scegliere il separatore decimale corrispondente.</translation>
    </message>
    <message>
        <source>“%1” is negative. Expected is a price of zero or more.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>«%1» è negativo. È previsto un prezzo pari o superiore a zero.</translation>
    </message>
    <message>
        <source>“%1” is no number of seats. Expected is a whole number, or nothing.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>«%1» non è un numero di licenze. È previsto un numero intero, oppure nulla.</translation>
    </message>
    <message>
        <source>“%1” is no date. Expected is 2026-12-31, 12/31/2026 or 31.12.2026.</source>
        <extracomment>fault of a cell; %1 is what stands there; the dates stay as they are</extracomment>
        <translation>«%1» non è una data. È previsto 2026-12-31, 12/31/2026 o 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” was “%2” before a spreadsheet took its zeros. Import the file as it was downloaded.</source>
        <extracomment>fault of a cell; %1 is what stands there, %2 what it was once</extracomment>
        <translation>«%1» era «%2» prima che un foglio di calcolo ne togliesse gli zeri. Importare il file così come è stato scaricato.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Expected are three letters, such as EUR.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>«%1» non è una valuta. Sono previste tre lettere, ad esempio EUR.</translation>
    </message>
    <message>
        <source>“%1” is no market. Expected are two letters, such as RO.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>«%1» non è un mercato. Sono previste due lettere, ad esempio RO.</translation>
    </message>
    <message>
        <source>“%1” where the rows before say “%2”. Make one file of each market.</source>
        <extracomment>fault of a cell; %1 and %2 are markets</extracomment>
        <translation>«%1», mentre le righe precedenti indicano «%2». Creare un file per ogni mercato.</translation>
    </message>
    <message>
        <source>“%1” where the rows before say “%2”. Make one file of each currency.</source>
        <extracomment>fault of a cell; %1 and %2 are currencies</extracomment>
        <translation>«%1», mentre le righe precedenti indicano «%2». Creare un file per ogni valuta.</translation>
    </message>
    <message>
        <source>Give the sale list a name.</source>
        <extracomment>import of own sale prices</extracomment>
        <translation>Assegnare un nome al listino di vendita.</translation>
    </message>
    <message>
        <source>The file does not name its market: enter it.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Il file non indica il mercato: immetterlo.</translation>
    </message>
    <message>
        <source>The file does not name its currency: enter it.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Il file non indica la valuta: immetterla.</translation>
    </message>
    <message>
        <source>Choose the month of the list.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Scegliere il mese del listino.</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <extracomment>import of a price list; %1 is the name of a field, such as &quot;SKU id&quot;</extracomment>
        <translation>Scegliere la colonna che contiene: %1.</translation>
    </message>
    <message>
        <source>half up</source>
        <extracomment>rounding of prices: 0.005 becomes 0.01</extracomment>
        <translation>metà per eccesso</translation>
    </message>
    <message>
        <source>half to even</source>
        <extracomment>rounding of prices: to the even neighbour, also called banker&apos;s rounding</extracomment>
        <translation>metà al pari</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>rounding of prices</extracomment>
        <translation>per difetto</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>rounding of prices</extracomment>
        <translation>per eccesso</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <extracomment>name of a price list of the provider</extracomment>
        <translation>Prezzi di acquisto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>fault of an imported table; %1 is the place, such as &quot;prices.csv, line 3&quot;, %2 says what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is larger than a price list can be. Choose another one.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Questo file è più grande di quanto possa essere un listino prezzi. Sceglierne un altro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) keep the list from being imported.</source>
        <extracomment>import of a price list, after it was read through</extracomment>
        <translation>
            <numerusform>%Ln errore impedisce l&apos;importazione del listino.</numerusform>
            <numerusform>%Ln errori impediscono l&apos;importazione del listino.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in force already; importing it changes nothing.</source>
        <extracomment>import of a price list, after it was read through</extracomment>
        <translation>Questo file è già in vigore; importandolo non cambia nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for %1, no faults.</source>
        <extracomment>import of a price list, after it was read through; %n is a number, %1 a month such as December 2026</extracomment>
        <translation>
            <numerusform>%Ln prezzo per %1, nessun errore.</numerusform>
            <numerusform>%Ln prezzi per %1, nessun errore.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the place of “%1”, imported %2.</source>
        <extracomment>import of a price list; %1 is a file, %2 a date</extracomment>
        <translation>Sostituisce «%1», importato il %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a term or plan that is not known (“%1”): kept, not used.</source>
        <extracomment>import of a price list; %1 is a word of the file that nobody knows</extracomment>
        <translation>
            <numerusform>%Ln riga ha un periodo di validità o un piano non noto («%1»): viene conservata, ma non usata.</numerusform>
            <numerusform>%Ln righe hanno un periodo di validità o un piano non noto («%1»): vengono conservate, ma non usate.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price differs from %1.</source>
        <extracomment>prices; %1 is a month such as November 2026</extracomment>
        <translation>Nessun prezzo è diverso rispetto a %1.</translation>
    </message>
    <message>
        <source>Against %1: %2 dearer, %3 cheaper, %4 new, %5 gone.</source>
        <extracomment>prices against the month before; %1 is a month such as November 2026, the others are numbers</extracomment>
        <translation>Rispetto a %1: più cari %2, meno cari %3, nuovi %4, rimossi %5.</translation>
    </message>
    <message>
        <source>Mark-up on the purchase price</source>
        <extracomment>how a sale price is made: so many percent are added</extracomment>
        <translation>Ricarico sul prezzo di acquisto</translation>
    </message>
    <message>
        <source>Discount on the retail price (ERP)</source>
        <extracomment>how a sale price is made: so many percent are taken off</extracomment>
        <translation>Sconto sul prezzo al dettaglio (ERP)</translation>
    </message>
    <message>
        <source>By a sale list</source>
        <extracomment>how a sale price is made</extracomment>
        <translation>Da un listino di vendita</translation>
    </message>
    <message>
        <source>Purchase price and %1 %</source>
        <extracomment>how a sale price is made; %1 is a number, possibly negative</extracomment>
        <translation>Prezzo di acquisto con ricarico del %1 %</translation>
    </message>
    <message>
        <source>Retail price less %1 %</source>
        <extracomment>how a sale price is made; %1 is a number</extracomment>
        <translation>Prezzo al dettaglio meno %1 %</translation>
    </message>
    <message>
        <source>Sale list “%1”</source>
        <extracomment>how a sale price is made; %1 is the name of a list</extracomment>
        <translation>Listino di vendita «%1»</translation>
    </message>
    <message>
        <source>as the list says</source>
        <extracomment>rounding of sale prices that stand in a list</extracomment>
        <translation>come da listino</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln digit(s)</source>
        <extracomment>rounding of sale prices; %1 is &quot;half up&quot;, %n a number of digits</extracomment>
        <translation>
            <numerusform>%1, %Ln decimale</numerusform>
            <numerusform>%1, %Ln decimali</numerusform>
        </translation>
    </message>
    <message>
        <source>More than -100 %, or the licence is given away.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>Più di -100 %, altrimenti la licenza viene regalata.</translation>
    </message>
    <message>
        <source>A discount is 0 % or more.</source>
        <translation>Uno sconto è almeno dello 0 %.</translation>
    </message>
    <message>
        <source>At most 1000 %.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>Al massimo 1000 %.</translation>
    </message>
    <message>
        <source>A discount is at most 100 %.</source>
        <translation>Uno sconto è al massimo del 100 %.</translation>
    </message>
    <message>
        <source>0 to 4 digits.</source>
        <extracomment>fault beside the digits a sale price is rounded to</extracomment>
        <translation>Da 0 a 4 decimali.</translation>
    </message>
    <message>
        <source>Choose a sale list; import one first where there is none.</source>
        <extracomment>fault beside the choice of a sale list</extracomment>
        <translation>Scegliere un listino di vendita; se non ce ne sono, importarne prima uno.</translation>
    </message>
    <message>
        <source>This workbook is protected or of an older format. Save it as .xlsx without a password, or its sheet as CSV, and import that file.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Questa cartella di lavoro è protetta o in un formato precedente. Salvarla come .xlsx senza password, oppure salvare il foglio come CSV, e importare quel file.</translation>
    </message>
    <message>
        <source>This workbook cannot be read; it is damaged. Open it in a spreadsheet program, save it anew and import that file.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Questa cartella di lavoro è danneggiata e non può essere letta. Aprirla in un foglio di calcolo, salvarla di nuovo e importare quel file.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the file inside.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Questo è un archivio compresso. Estrarlo e importare il file che contiene.</translation>
    </message>
    <message>
        <source>This file has no headings. Choose a table whose first line names its columns.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Questo file non ha intestazioni. Scegliere una tabella la cui prima riga indichi i nomi delle colonne.</translation>
    </message>
</context>
<context>
    <name>ProviderCodeWords</name>
    <message>
        <source>Your role at the provider does not allow this.</source>
        <extracomment>provider code 900150: the role is too weak; sentence and next step</extracomment>
        <translation>Il ruolo presso il fornitore non consente questa operazione.</translation>
    </message>
    <message>
        <source>Ask your administrator for the Admin agent or Sales agent role, or let a colleague send it.</source>
        <translation>Chiedere all&apos;amministratore il ruolo di agente di amministrazione o agente di vendita, oppure far inviare l&apos;ordine da un collega.</translation>
    </message>
    <message>
        <source>Your privileges for this customer are too weak.</source>
        <extracomment>provider code 900308; sentence and next step</extracomment>
        <translation>I privilegi per questo cliente non sono sufficienti.</translation>
    </message>
    <message>
        <source>Ask the customer for a relationship with delegated administration.</source>
        <translation>Chiedere al cliente una relazione con amministrazione delegata.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of your organisation blocks this.</source>
        <extracomment>provider code 900309; sentence and next step</extracomment>
        <translation>Un criterio di accesso condizionale dell&apos;organizzazione blocca questa operazione.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Rivolgersi all&apos;amministratore.</translation>
    </message>
    <message>
        <source>There is no reseller relationship with this customer.</source>
        <extracomment>provider code 20002; sentence and next step</extracomment>
        <translation>Non esiste una relazione di rivenditore con questo cliente.</translation>
    </message>
    <message>
        <source>Send the customer a relationship request first.</source>
        <translation>Inviare prima al cliente una richiesta di relazione.</translation>
    </message>
    <message>
        <source>The provider does not know this tenant.</source>
        <extracomment>provider code 60003: tenant not found; sentence and next step</extracomment>
        <translation>Il fornitore non conosce questo tenant.</translation>
    </message>
    <message>
        <source>Check the tenant id, then refresh.</source>
        <translation>Controllare l&apos;ID del tenant, poi aggiornare.</translation>
    </message>
    <message>
        <source>The provider does not know this user.</source>
        <extracomment>provider code 60002; sentence and next step</extracomment>
        <translation>Il fornitore non conosce questo utente.</translation>
    </message>
    <message>
        <source>Refresh to see who is there now.</source>
        <translation>Aggiornare per vedere gli utenti attuali.</translation>
    </message>
    <message>
        <source>Your reseller programme is not active.</source>
        <extracomment>provider codes 800039 and 900149; sentence and next step</extracomment>
        <translation>Il programma per rivenditori non è attivo.</translation>
    </message>
    <message>
        <source>Ask your administrator to renew the enrolment.</source>
        <translation>Chiedere all&apos;amministratore di rinnovare l&apos;iscrizione.</translation>
    </message>
    <message>
        <source>The provider has no customer agreement on record for this customer.</source>
        <extracomment>provider code 13605: no customer agreement; sentence and next step</extracomment>
        <translation>Il fornitore non ha registrato alcun contratto del cliente per questo cliente.</translation>
    </message>
    <message>
        <source>Record who accepted it and when, then send the order again.</source>
        <translation>Registrare chi l&apos;ha accettato e quando, poi inviare di nuovo l&apos;ordine.</translation>
    </message>
    <message>
        <source>A registration number is not taken in this country.</source>
        <extracomment>provider code 600002; sentence and next step</extracomment>
        <translation>In questo paese non si accetta un numero di registrazione.</translation>
    </message>
    <message>
        <source>Leave the field empty.</source>
        <translation>Lasciare vuoto il campo.</translation>
    </message>
    <message>
        <source>The registration number is missing.</source>
        <extracomment>provider code 600049; sentence and next step</extracomment>
        <translation>Manca il numero di registrazione.</translation>
    </message>
    <message>
        <source>Enter the number of the company register.</source>
        <translation>Immettere il numero del registro delle imprese.</translation>
    </message>
    <message>
        <source>The registration number does not have the shape this country uses.</source>
        <extracomment>provider code 600050; sentence and next step</extracomment>
        <translation>Il numero di registrazione non ha la forma usata in questo paese.</translation>
    </message>
    <message>
        <source>Compare it with the company register.</source>
        <translation>Confrontarlo con il registro delle imprese.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <extracomment>provider code 600051; sentence and next step</extracomment>
        <translation>Manca il numero di telefono.</translation>
    </message>
    <message>
        <source>Enter the phone number of the contact.</source>
        <translation>Immettere il numero di telefono del contatto.</translation>
    </message>
    <message>
        <source>The same agreement is on record already.</source>
        <extracomment>provider code 600061; sentence</extracomment>
        <translation>Lo stesso contratto è già registrato.</translation>
    </message>
    <message>
        <source>The provider refused this customer’s account after a review.</source>
        <extracomment>provider code 800075: the customer account was refused; sentence and next step</extracomment>
        <translation>Il fornitore ha rifiutato l&apos;account di questo cliente dopo una verifica.</translation>
    </message>
    <message>
        <source>Nothing can be ordered for it; ask the provider why.</source>
        <translation>Non è possibile ordinare nulla per questo cliente; chiedere il motivo al fornitore.</translation>
    </message>
    <message>
        <source>The provider is reviewing this customer’s account.</source>
        <extracomment>provider codes 800069, 800073, 800074; sentence and next step</extracomment>
        <translation>Il fornitore sta verificando l&apos;account di questo cliente.</translation>
    </message>
    <message>
        <source>Wait for the review, then send again.</source>
        <translation>Attendere la verifica, poi inviare di nuovo.</translation>
    </message>
    <message>
        <source>This offer is no longer sold as it was chosen.</source>
        <extracomment>provider codes 400013, 400018, 400019, 400072: product, SKU or availability gone; sentence and next step</extracomment>
        <translation>Questa offerta non è più in vendita così come è stata scelta.</translation>
    </message>
    <message>
        <source>Refresh the catalog and choose the offer again.</source>
        <translation>Aggiornare il catalogo e scegliere di nuovo l&apos;offerta.</translation>
    </message>
    <message>
        <source>This offer was withdrawn.</source>
        <extracomment>provider code 2091; sentence and next step</extracomment>
        <translation>Questa offerta è stata ritirata.</translation>
    </message>
    <message>
        <source>Choose another offer.</source>
        <translation>Scegliere un&apos;altra offerta.</translation>
    </message>
    <message>
        <source>This customer may not buy this offer.</source>
        <extracomment>provider codes 800020, 2085; sentence and next step</extracomment>
        <translation>Questo cliente non può acquistare questa offerta.</translation>
    </message>
    <message>
        <source>This offer is not sold in the customer’s country.</source>
        <extracomment>provider code 800070; sentence and next step</extracomment>
        <translation>Questa offerta non è in vendita nel paese del cliente.</translation>
    </message>
    <message>
        <source>The add-on does not fit a subscription of this customer.</source>
        <extracomment>provider codes 800029, 400041; sentence and next step</extracomment>
        <translation>Il componente aggiuntivo non è adatto ad alcuna sottoscrizione di questo cliente.</translation>
    </message>
    <message>
        <source>Order its base subscription first, or in the same order.</source>
        <translation>Ordinare prima, o nello stesso ordine, la sottoscrizione di base.</translation>
    </message>
    <message>
        <source>Term and billing plan do not go together for this offer.</source>
        <extracomment>provider codes 900268 to 900270, 800121; sentence and next step</extracomment>
        <translation>Per questa offerta il periodo di validità e il piano di fatturazione non sono compatibili.</translation>
    </message>
    <message>
        <source>Choose another pair.</source>
        <translation>Scegliere un&apos;altra combinazione.</translation>
    </message>
    <message>
        <source>The tenant is not qualified for this offer (for example education or non-profit).</source>
        <extracomment>provider code 800086; sentence and next step</extracomment>
        <translation>Il tenant non è qualificato per questa offerta (ad esempio per istruzione o enti senza scopo di lucro).</translation>
    </message>
    <message>
        <source>Choose another offer, or have the tenant qualified first.</source>
        <translation>Scegliere un&apos;altra offerta, oppure far prima qualificare il tenant.</translation>
    </message>
    <message>
        <source>This offer is not for sale in the sandbox.</source>
        <extracomment>provider code 900322; sentence and next step</extracomment>
        <translation>Questa offerta non è in vendita nell&apos;ambiente di prova.</translation>
    </message>
    <message>
        <source>The provider no longer has the cart of this order.</source>
        <extracomment>provider code 800008; sentence and next step</extracomment>
        <translation>Il fornitore non ha più il carrello di questo ordine.</translation>
    </message>
    <message>
        <source>Send the order again; a new cart is made.</source>
        <translation>Inviare di nuovo l&apos;ordine; verrà creato un nuovo carrello.</translation>
    </message>
    <message>
        <source>Some lines of the order have errors.</source>
        <extracomment>provider code 800009; sentence and next step</extracomment>
        <translation>Alcune righe dell&apos;ordine contengono errori.</translation>
    </message>
    <message>
        <source>Look at the lines, mend them and send again.</source>
        <translation>Controllare le righe, correggerle e inviare di nuovo.</translation>
    </message>
    <message>
        <source>The provider is still working on an order of this customer.</source>
        <extracomment>provider codes 800060, 800064; sentence and next step</extracomment>
        <translation>Il fornitore sta ancora elaborando un ordine di questo cliente.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then send again.</source>
        <translation>Attendere qualche minuto, poi inviare di nuovo.</translation>
    </message>
    <message>
        <source>This cart was submitted already.</source>
        <extracomment>provider code 800065; sentence and next step</extracomment>
        <translation>Questo carrello è già stato inviato.</translation>
    </message>
    <message>
        <source>The orders are read back; nothing is sent twice.</source>
        <translation>Gli ordini vengono riletti; nulla viene inviato due volte.</translation>
    </message>
    <message>
        <source>The provider is not ready for this yet.</source>
        <extracomment>provider code 800082; sentence and next step</extracomment>
        <translation>Il fornitore non è ancora pronto per questa operazione.</translation>
    </message>
    <message>
        <source>A purchase order is required.</source>
        <extracomment>provider code 900252; sentence and next step</extracomment>
        <translation>È necessario un ordine d&apos;acquisto.</translation>
    </message>
    <message>
        <source>Enter its number, then send again.</source>
        <translation>Immetterne il numero, poi inviare di nuovo.</translation>
    </message>
    <message>
        <source>The provider does not allow this quantity.</source>
        <extracomment>provider codes 2002, 900275, 800017, 800018; sentence and next step</extracomment>
        <translation>Il fornitore non consente questa quantità.</translation>
    </message>
    <message>
        <source>Stay within the limits of the offer.</source>
        <translation>Rimanere entro i limiti dell&apos;offerta.</translation>
    </message>
    <message>
        <source>The customer would have more subscriptions or licences than the provider allows.</source>
        <extracomment>provider codes 800066 to 800068, 800088, 800089; sentence and next step</extracomment>
        <translation>Il cliente avrebbe più sottoscrizioni o licenze di quante il fornitore consente.</translation>
    </message>
    <message>
        <source>Order less, or ask the provider to raise the limit.</source>
        <translation>Ordinare meno, oppure chiedere al fornitore di aumentare il limite.</translation>
    </message>
    <message>
        <source>The reseller’s partner id was not accepted.</source>
        <extracomment>provider codes 800015, 800016, 900123, 900124, 900154; sentence and next step</extracomment>
        <translation>L&apos;ID partner del rivenditore non è stato accettato.</translation>
    </message>
    <message>
        <source>Check the id, and that the reseller has accepted the partner agreement.</source>
        <translation>Controllare l&apos;ID e che il rivenditore abbia accettato il contratto per i partner.</translation>
    </message>
    <message>
        <source>The lines of the order do not share a currency.</source>
        <extracomment>provider code 900169; sentence and next step</extracomment>
        <translation>Le righe dell&apos;ordine non hanno la stessa valuta.</translation>
    </message>
    <message>
        <source>Order them separately.</source>
        <translation>Ordinarle separatamente.</translation>
    </message>
    <message>
        <source>The promotion is used up or not valid.</source>
        <extracomment>provider codes 27006, 27007; sentence and next step</extracomment>
        <translation>La promozione è esaurita o non valida.</translation>
    </message>
    <message>
        <source>Order without it.</source>
        <translation>Ordinare senza la promozione.</translation>
    </message>
    <message>
        <source>The provider does not let this subscription have fewer seats now.</source>
        <extracomment>provider code 800090: fewer seats are not allowed; sentence and next step</extracomment>
        <translation>Al momento il fornitore non consente di ridurre le licenze di questa sottoscrizione.</translation>
    </message>
    <message>
        <source>Plan the smaller number for the next term.</source>
        <translation>Pianificare il numero inferiore per il periodo successivo.</translation>
    </message>
    <message>
        <source>The time in which seats could be given back has passed.</source>
        <extracomment>provider codes 900214, 900257: the window for fewer seats has passed; sentence and next step</extracomment>
        <translation>Il termine per la restituzione delle licenze è scaduto.</translation>
    </message>
    <message>
        <source>The number of seats of this subscription cannot be changed.</source>
        <extracomment>provider code 800095; sentence and next step</extracomment>
        <translation>Il numero di licenze di questa sottoscrizione non può essere modificato.</translation>
    </message>
    <message>
        <source>A trial keeps its seats; turn it into a paid subscription first.</source>
        <translation>Una versione di valutazione mantiene le sue licenze; convertirla prima in una sottoscrizione a pagamento.</translation>
    </message>
    <message>
        <source>Seats of this subscription cannot be added or taken away.</source>
        <extracomment>provider codes 800027, 800092; sentence and next step</extracomment>
        <translation>Non è possibile aggiungere o togliere licenze a questa sottoscrizione.</translation>
    </message>
    <message>
        <source>Order a new subscription.</source>
        <translation>Ordinare una nuova sottoscrizione.</translation>
    </message>
    <message>
        <source>Seats cannot be changed while the subscription is being suspended.</source>
        <extracomment>provider code 2001; sentence and next step</extracomment>
        <translation>Le licenze non possono essere modificate durante la sospensione della sottoscrizione.</translation>
    </message>
    <message>
        <source>Change the seats first, then suspend it.</source>
        <translation>Modificare prima le licenze, poi sospenderla.</translation>
    </message>
    <message>
        <source>The provider does not know this subscription.</source>
        <extracomment>provider code 20003: subscription not found; sentence and next step</extracomment>
        <translation>Il fornitore non conosce questa sottoscrizione.</translation>
    </message>
    <message>
        <source>Refresh the customer to see what is there.</source>
        <translation>Aggiornare il cliente per vedere la situazione attuale.</translation>
    </message>
    <message>
        <source>The subscription is deleted.</source>
        <extracomment>provider code 2011; sentence and next step</extracomment>
        <translation>La sottoscrizione è stata eliminata.</translation>
    </message>
    <message>
        <source>Order it again if the customer still needs it.</source>
        <translation>Ordinarla di nuovo se il cliente ne ha ancora bisogno.</translation>
    </message>
    <message>
        <source>The provider does not let this subscription be changed.</source>
        <extracomment>provider code 2006; sentence and next step</extracomment>
        <translation>Il fornitore non consente di modificare questa sottoscrizione.</translation>
    </message>
    <message>
        <source>Look at it in the provider’s portal.</source>
        <translation>Controllarla nel portale del fornitore.</translation>
    </message>
    <message>
        <source>Somebody else keeps changing this subscription.</source>
        <extracomment>provider codes 2055, 800036: the resource changed while it was edited; sentence and next step</extracomment>
        <translation>Qualcun altro continua a modificare questa sottoscrizione.</translation>
    </message>
    <message>
        <source>Look at what it is now, then decide anew.</source>
        <translation>Controllare la situazione attuale, poi decidere di nuovo.</translation>
    </message>
    <message>
        <source>The provider is still carrying out another change of this subscription.</source>
        <extracomment>provider code 900278; sentence and next step</extracomment>
        <translation>Il fornitore sta ancora eseguendo un&apos;altra modifica di questa sottoscrizione.</translation>
    </message>
    <message>
        <source>Try again later; it may take up to 24 hours.</source>
        <translation>Riprovare più tardi; possono essere necessarie fino a 24 ore.</translation>
    </message>
    <message>
        <source>The subscription cannot be changed just now.</source>
        <extracomment>provider codes 800081, 900280; sentence and next step</extracomment>
        <translation>In questo momento la sottoscrizione non può essere modificata.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprovare più tardi.</translation>
    </message>
    <message>
        <source>This subscription was changed too many times.</source>
        <extracomment>provider code 900311; sentence and next step</extracomment>
        <translation>Questa sottoscrizione è stata modificata troppe volte.</translation>
    </message>
    <message>
        <source>Wait a day, then send what is left in one change.</source>
        <translation>Attendere un giorno, poi inviare il resto in un&apos;unica modifica.</translation>
    </message>
    <message>
        <source>The subscription is about to expire.</source>
        <extracomment>provider code 900277; sentence and next step</extracomment>
        <translation>La sottoscrizione sta per scadere.</translation>
    </message>
    <message>
        <source>Order a new one if the customer still needs it.</source>
        <translation>Ordinarne una nuova se il cliente ne ha ancora bisogno.</translation>
    </message>
    <message>
        <source>The subscription takes no more changes.</source>
        <extracomment>provider code 900279; sentence and next step</extracomment>
        <translation>La sottoscrizione non accetta più modifiche.</translation>
    </message>
    <message>
        <source>The provider could not carry out the change.</source>
        <extracomment>provider code 800094; sentence and next step</extracomment>
        <translation>Il fornitore non ha potuto eseguire la modifica.</translation>
    </message>
    <message>
        <source>Plan it again and send it later.</source>
        <translation>Pianificarla di nuovo e inviarla più tardi.</translation>
    </message>
    <message>
        <source>The subscription is suspended.</source>
        <extracomment>provider code 800091; sentence and next step</extracomment>
        <translation>La sottoscrizione è sospesa.</translation>
    </message>
    <message>
        <source>Reactivate it first.</source>
        <translation>Riattivarla prima.</translation>
    </message>
    <message>
        <source>The status of this subscription cannot be changed in this way.</source>
        <extracomment>provider codes 800040, 800096; sentence</extracomment>
        <translation>Lo stato di questa sottoscrizione non può essere modificato in questo modo.</translation>
    </message>
    <message>
        <source>An add-on cannot be active while its base subscription is not.</source>
        <extracomment>provider code 27009; sentence and next step</extracomment>
        <translation>Un componente aggiuntivo non può essere attivo se non lo è la sua sottoscrizione di base.</translation>
    </message>
    <message>
        <source>Reactivate the base subscription first.</source>
        <translation>Riattivare prima la sottoscrizione di base.</translation>
    </message>
    <message>
        <source>The Azure plan still has active subscriptions.</source>
        <extracomment>provider code 900115; sentence and next step</extracomment>
        <translation>Il piano di Azure ha ancora sottoscrizioni attive.</translation>
    </message>
    <message>
        <source>Cancel those first.</source>
        <translation>Disdirle prima.</translation>
    </message>
    <message>
        <source>The time in which the subscription could be cancelled has passed.</source>
        <extracomment>provider codes 900117, 900213: the cancellation window has passed; sentence and next step</extracomment>
        <translation>Il periodo in cui la sottoscrizione poteva essere disdetta è trascorso.</translation>
    </message>
    <message>
        <source>Turn off its renewal; it then ends with its term.</source>
        <translation>Disattivarne il rinnovo; terminerà alla fine del periodo di validità.</translation>
    </message>
    <message>
        <source>This subscription cannot be cancelled.</source>
        <extracomment>provider codes 800019, 800063; sentence and next step</extracomment>
        <translation>Questa sottoscrizione non può essere disdetta.</translation>
    </message>
    <message>
        <source>Suspend it, or turn off its renewal.</source>
        <translation>Sospenderla, oppure disattivarne il rinnovo.</translation>
    </message>
    <message>
        <source>This subscription cannot renew by itself.</source>
        <extracomment>provider code 800093; sentence</extracomment>
        <translation>Questa sottoscrizione non può rinnovarsi automaticamente.</translation>
    </message>
    <message>
        <source>The term of a trial cannot be changed.</source>
        <extracomment>provider code 800107; sentence and next step</extracomment>
        <translation>Il periodo di validità di una versione di valutazione non può essere modificato.</translation>
    </message>
    <message>
        <source>Turn it into a paid subscription first.</source>
        <translation>Convertirla prima in una sottoscrizione a pagamento.</translation>
    </message>
    <message>
        <source>The new term is shorter than the running one.</source>
        <extracomment>provider code 800122; sentence and next step</extracomment>
        <translation>Il nuovo periodo di validità è più breve di quello in corso.</translation>
    </message>
    <message>
        <source>Plan the shorter term for the next term.</source>
        <translation>Pianificare la durata più breve per il periodo successivo.</translation>
    </message>
    <message>
        <source>The billing plan of this subscription belongs to its order.</source>
        <extracomment>provider code 2054; sentence and next step</extracomment>
        <translation>Il piano di fatturazione di questa sottoscrizione dipende dal suo ordine.</translation>
    </message>
    <message>
        <source>Change it for the whole order in the provider’s portal.</source>
        <translation>Modificarlo per l&apos;intero ordine nel portale del fornitore.</translation>
    </message>
    <message>
        <source>The billing plan of this subscription cannot be changed.</source>
        <extracomment>provider code 800097; sentence</extracomment>
        <translation>Il piano di fatturazione di questa sottoscrizione non può essere modificato.</translation>
    </message>
    <message>
        <source>The partner of record of this subscription cannot be changed.</source>
        <extracomment>provider code 800098; sentence</extracomment>
        <translation>Il partner registrato di questa sottoscrizione non può essere modificato.</translation>
    </message>
    <message>
        <source>The product of the next term is not complete.</source>
        <extracomment>provider code 900142; sentence and next step</extracomment>
        <translation>Il prodotto del periodo successivo non è completo.</translation>
    </message>
    <message>
        <source>Choose product, term and billing plan again.</source>
        <translation>Scegliere di nuovo prodotto, periodo di validità e piano di fatturazione.</translation>
    </message>
    <message>
        <source>This product cannot end on a chosen date.</source>
        <extracomment>provider code 900244; sentence and next step</extracomment>
        <translation>Questo prodotto non può terminare in una data a scelta.</translation>
    </message>
    <message>
        <source>Leave the date out; a full term follows.</source>
        <translation>Omettere la data; segue un periodo completo.</translation>
    </message>
    <message>
        <source>The chosen end lies outside the term.</source>
        <extracomment>provider codes 900242, 900245; sentence and next step</extracomment>
        <translation>La fine scelta non rientra nel periodo di validità.</translation>
    </message>
    <message>
        <source>Choose one of the dates the provider offers.</source>
        <translation>Scegliere una delle date proposte dal fornitore.</translation>
    </message>
    <message>
        <source>The chosen end is no month’s end, and no other subscription ends then.</source>
        <extracomment>provider code 900246; sentence and next step</extracomment>
        <translation>La fine scelta non è una fine mese e nessun&apos;altra sottoscrizione termina in quella data.</translation>
    </message>
    <message>
        <source>Your credit line at the provider is too low for this.</source>
        <extracomment>provider codes 800023, 800025, 900121; sentence and next step</extracomment>
        <translation>La linea di credito presso il fornitore è troppo bassa per questa operazione.</translation>
    </message>
    <message>
        <source>Order or change less, pay open invoices, or ask the provider for a higher line.</source>
        <translation>Ordinare o modificare meno, pagare le fatture in sospeso oppure chiedere al fornitore una linea di credito più alta.</translation>
    </message>
</context>
<context>
    <name>QuantityWords</name>
    <message>
        <source>Enter the number of licences.</source>
        <extracomment>Offer page, beside the number of licences</extracomment>
        <translation>Immettere il numero di licenze.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <extracomment>Offer page, beside the number of licences: letters or fractions were typed</extracomment>
        <translation>Immettere un numero intero.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n licence(s) must be ordered.</source>
        <extracomment>Offer page, beside the number of licences. %n is the smallest number that can be ordered</extracomment>
        <translation>
            <numerusform>È necessario ordinare almeno %n licenza.</numerusform>
            <numerusform>È necessario ordinare almeno %n licenze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n licence(s) can be ordered.</source>
        <extracomment>Offer page, beside the number of licences. %n is the largest number that can be ordered</extracomment>
        <translation>
            <numerusform>È possibile ordinare al massimo %n licenza.</numerusform>
            <numerusform>È possibile ordinare al massimo %n licenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <extracomment>Offer page, beside the number of licences: no limit is known, but the number is absurd</extracomment>
        <translation>Questo numero è troppo grande.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Offer page, below the number of licences. %1 is a number</extracomment>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Offer page, below the number of licences: limits. %1 and %2 are numbers</extracomment>
        <translation>da %1 a %2</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>The role “%1” may not create customers.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Il ruolo «%1» non consente di creare clienti.</translation>
    </message>
    <message>
        <source>The role “%1” may not place orders.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Il ruolo «%1» non consente di inviare ordini.</translation>
    </message>
    <message>
        <source>The role “%1” may not change subscriptions.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Il ruolo «%1» non consente di modificare sottoscrizioni.</translation>
    </message>
</context>
<context>
    <name>SeatCostWords</name>
    <message>
        <source>Until %1</source>
        <extracomment>seat editor: label above an amount, everything up to the end of the term; %1 is a day</extracomment>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>To the end of the term</source>
        <extracomment>seat editor: label above an amount, everything up to the end of the term whose day is not known</extracomment>
        <translation>Fino alla scadenza</translation>
    </message>
    <message>
        <source>no change</source>
        <extracomment>seat editor, in the place of an amount: what was entered is not possible, so nothing costs more or less</extracomment>
        <translation>nessuna modifica</translation>
    </message>
    <message>
        <source>Rest of this period, until %1</source>
        <extracomment>seat editor: label of an amount, due for the running billing period; %1 is the day the period ends</extracomment>
        <translation>Resto del periodo di fatturazione in corso, fino al %1</translation>
    </message>
    <message>
        <source>Rest of this period</source>
        <extracomment>seat editor: label of an amount, due for the running billing period</extracomment>
        <translation>Resto del periodo di fatturazione in corso</translation>
    </message>
    <message>
        <source>Then each period</source>
        <extracomment>seat editor: label of an amount, due in each full billing period</extracomment>
        <translation>Poi per ogni periodo di fatturazione</translation>
    </message>
    <message>
        <source>%1 per seat. %2</source>
        <extracomment>seat editor: where the price comes from; %1 is for example 22.00 EUR/mo, %2 a sentence</extracomment>
        <translation>%1 per licenza. %2</translation>
    </message>
    <message>
        <source>Sale %1, margin %2.</source>
        <extracomment>seat editor: what the customer pays in each full period and what is left of it; for example +28.00 EUR/mo</extracomment>
        <translation>Vendita %1, margine %2.</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>The total is the number of seats the customer will have, not the number to add.</source>
        <extracomment>seat editor, below the fields: a total is no addition</extracomment>
        <translation>Il totale è il numero di licenze che il cliente avrà, non il numero da aggiungere.</translation>
    </message>
    <message numerus="yes">
        <source>The customer has %Ln seat(s) now.</source>
        <extracomment>seat editor: nothing is changed yet</extracomment>
        <translation>
            <numerusform>Ora il cliente ha %Ln licenza.</numerusform>
            <numerusform>Ora il cliente ha %Ln licenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards the customer has %1: %2.</source>
        <extracomment>seat editor; %1 is &quot;15 seats&quot;, %2 &quot;12 now and 3 more&quot;</extracomment>
        <translation>In seguito il cliente avrà %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%Ln licenza</numerusform>
            <numerusform>%Ln licenze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seats can go back until %2</source>
        <extracomment>seat editor: how many seats can go back, with their deadline; %1 is &quot;8 of 12&quot;, %2 date and time, with UTC</extracomment>
        <translation>%1 licenze restituibili entro %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>seat editor: so many of all seats; %1 and %2 are numbers</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Seats can go back at any time.</source>
        <extracomment>seat editor: the subscription is of a kind that can have fewer seats whenever one likes</extracomment>
        <translation>Le licenze possono essere restituite in qualsiasi momento.</translation>
    </message>
    <message>
        <source>No seat can go back now.</source>
        <extracomment>seat editor</extracomment>
        <translation>Al momento non è possibile restituire licenze.</translation>
    </message>
    <message>
        <source>Whether seats can go back is not known.</source>
        <extracomment>seat editor: nothing is known about returning seats</extracomment>
        <translation>Non è noto se sia possibile restituire licenze.</translation>
    </message>
    <message>
        <source>The plan already wants %1 (%2). What you enter here replaces it.</source>
        <extracomment>seat editor: the plan holds an unsent change already; %1 is a number, %2 is &quot;12 → 15&quot;</extracomment>
        <translation>Il piano prevede già %1 (%2). Quanto immesso qui lo sostituisce.</translation>
    </message>
    <message>
        <source>The provider&apos;s number has changed meanwhile: %1. Check the total.</source>
        <extracomment>seat editor: another change arrived from the provider while typing; %1 is &quot;12 → 14&quot;</extracomment>
        <translation>Nel frattempo il numero presso il fornitore è cambiato: %1. Controllare il totale.</translation>
    </message>
    <message>
        <source>In the tenant %1 of %2 seats of this licence are assigned to users.</source>
        <extracomment>seat editor: who has a licence of this plan in the tenant, whoever sold it; %1 and %2 are numbers</extracomment>
        <translation>Nel tenant risultano assegnate a utenti %1 di %2 licenze di questo tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) more than there would be seats: take their licences away before or after.</source>
        <extracomment>seat editor: with the number typed there would be fewer seats than assigned users</extracomment>
        <translation>
            <numerusform>%Ln utente in più rispetto alle licenze che rimarrebbero: revocarne la licenza prima o dopo.</numerusform>
            <numerusform>%Ln utenti in più rispetto alle licenze che rimarrebbero: revocarne le licenze prima o dopo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>seat editor: the verdict is still being worked out</extracomment>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2, %3 (%4).</source>
        <extracomment>message after seats were put into the plan; %1 is &quot;+5 seats&quot;, %2 the subscription, %3 the customer, %4 &quot;12 → 17&quot;</extracomment>
        <translation>Aggiunto al piano: %1 per %2, %3 (%4).</translation>
    </message>
    <message>
        <source>Taken out of the plan: the seats of %1, %2, stay as they are.</source>
        <extracomment>message after a change of seats was taken out of the plan; %1 is the subscription, %2 the customer</extracomment>
        <translation>Rimosso dal piano: le licenze di %1, %2, rimangono invariate.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln seat(s)</source>
        <extracomment>a number of seats that are added</extracomment>
        <translation>
            <numerusform>+%Ln licenza</numerusform>
            <numerusform>+%Ln licenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln seat(s)</source>
        <extracomment>a number of seats that go back; the sign is a minus</extracomment>
        <translation>
            <numerusform>−%Ln licenza</numerusform>
            <numerusform>−%Ln licenze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now and %2 more</source>
        <extracomment>seat editor, part of a sentence: how a total comes about; %1 and %2 are numbers</extracomment>
        <translation>%1 ora e %2 in più</translation>
    </message>
    <message>
        <source>%1 now and %2 fewer</source>
        <extracomment>seat editor, part of a sentence: how a total comes about; %1 and %2 are numbers</extracomment>
        <translation>%1 ora e %2 in meno</translation>
    </message>
    <message>
        <source>Possible now: at least %1.</source>
        <extracomment>seat editor: possible totals; %1 is a number</extracomment>
        <translation>Possibile ora: almeno %1.</translation>
    </message>
    <message>
        <source>Possible now: %1 to %2.</source>
        <extracomment>seat editor: possible totals; %1 and %2 are numbers</extracomment>
        <translation>Possibile ora: da %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>No seat can go back now: at least %Ln seat(s) must stay.</source>
        <extracomment>seat editor, fault: fewer seats were typed. %n is the number the customer has</extracomment>
        <translation>
            <numerusform>Al momento non è possibile restituire licenze: deve rimanerne almeno %Ln.</numerusform>
            <numerusform>Al momento non è possibile restituire licenze: devono rimanerne almeno %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 can go back now: at least %Ln seat(s) must stay.</source>
        <extracomment>seat editor, fault: fewer seats were typed than possible. %n must stay; %1 is &quot;8 of 12&quot;</extracomment>
        <translation>
            <numerusform>Al momento è possibile restituirne solo %1: deve rimanerne almeno %Ln.</numerusform>
            <numerusform>Al momento è possibile restituirne solo %1: devono rimanerne almeno %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the number of seats.</source>
        <extracomment>seat editor, fault: the field is empty</extracomment>
        <translation>Immettere il numero di licenze.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <extracomment>seat editor, fault: letters or fractions were typed</extracomment>
        <translation>Immettere un numero intero.</translation>
    </message>
    <message>
        <source>A number with a sign is a change. Enter it under “Change”, or enter the new total here.</source>
        <extracomment>seat editor, fault: &quot;+5&quot; was typed as a total</extracomment>
        <translation>Un numero con il segno è una variazione. Immetterlo in «Variazione», oppure immettere qui il nuovo totale.</translation>
    </message>
    <message>
        <source>At least one seat must stay. To end the subscription, cancel it.</source>
        <extracomment>seat editor, fault: 0 or less. Cancelling is a different thing</extracomment>
        <translation>Deve rimanere almeno una licenza. Per terminare la sottoscrizione, disdirla.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln seat(s) are possible.</source>
        <extracomment>seat editor, fault. %n is the largest number of seats possible</extracomment>
        <translation>
            <numerusform>È possibile al massimo %Ln licenza.</numerusform>
            <numerusform>Sono possibili al massimo %Ln licenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <extracomment>seat editor, fault: no limit is known, but the number is absurd</extracomment>
        <translation>Questo numero è troppo grande.</translation>
    </message>
    <message>
        <source>The provider states %1, our own record of your additions counts %2. The smaller number is offered.</source>
        <extracomment>seat editor: two figures for the seats that can go back; %1 the provider&apos;s, %2 our own</extracomment>
        <translation>Il fornitore indica %1, le aggiunte registrate qui danno %2. Viene proposto il numero più piccolo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in. Close this page and go back to Tenantry.</source>
        <extracomment>Shown in the web browser after signing in.</extracomment>
        <translation>Accesso effettuato. Chiudere questa pagina e tornare a Tenantry.</translation>
    </message>
    <message>
        <source>Signing in did not work. Tenantry says why.</source>
        <extracomment>Shown in the web browser when signing in did not work.</extracomment>
        <translation>Accesso non riuscito. Il motivo è indicato in Tenantry.</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>a length of time</extracomment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
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
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>a deadline has passed</extracomment>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>how long ago something happened; %1 is &quot;6 days&quot; or &quot;2 h 05 min&quot;</extracomment>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>it happened less than a minute ago</extracomment>
        <translation>un attimo fa</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <extracomment>status column; %1 is a word of the provider that this program does not know</extracomment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>unknown status “%1”</source>
        <translation>stato sconosciuto «%1»</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>status of a subscription</extracomment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <extracomment>status of a subscription: the provider is still setting it up</extracomment>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>status of a subscription
----------
status of an order at the provider</extracomment>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>status of a subscription: its term ended</extracomment>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>status of a subscription: switched off by the provider</extracomment>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>status of a subscription</extracomment>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>No status</source>
        <extracomment>status of a subscription: the provider says it has none</extracomment>
        <translation>Nessuno stato</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Under review</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Waits for the purchase order</source>
        <extracomment>status of an order at the provider: it waits for a purchase order document</extracomment>
        <translation>In attesa dell&apos;ordine d&apos;acquisto</translation>
    </message>
    <message>
        <source>Purchase order received</source>
        <extracomment>status of an order at the provider: the purchase order document was received</extracomment>
        <translation>Ordine d&apos;acquisto ricevuto</translation>
    </message>
    <message>
        <source>Purchase order refused</source>
        <extracomment>status of an order at the provider: the purchase order document was refused</extracomment>
        <translation>Ordine d&apos;acquisto rifiutato</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>status of an order at the provider: some lines were ordered, some not</extracomment>
        <translation>Eseguito in parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>No relationship</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Nessuna relazione</translation>
    </message>
    <message>
        <source>Reseller</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Rivenditore</translation>
    </message>
    <message>
        <source>Advisor</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Consulente</translation>
    </message>
    <message>
        <source>Syndication</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Distribuzione</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Assistenza Microsoft</translation>
    </message>
    <message>
        <source>Waits for acceptance</source>
        <extracomment>relation of the partner to a customer: the customer has not accepted yet</extracomment>
        <translation>In attesa di accettazione</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>state of an order of ours: being written</extracomment>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>state of an order of ours: looked over, not sent</extracomment>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Kept for sending</source>
        <extracomment>state of an order of ours: kept until the person sends it</extracomment>
        <translation>Conservato per l&apos;invio</translation>
    </message>
    <message>
        <source>Being placed</source>
        <extracomment>state of an order of ours</extracomment>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>state of an order of ours: the provider carried it out
----------
state of one step of an order</extracomment>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of an order of ours: the provider refused it
----------
state of one step of an order</extracomment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <extracomment>state of an order of ours: waits for a decision of somebody
----------
state of one step of an order: waits for a decision of somebody</extracomment>
        <translation>In attesa di una decisione</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>state of an order of ours: given up by the person</extracomment>
        <translation>Abbandonato</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>state of one step of an order</extracomment>
        <translation>Non iniziato</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>state of one step of an order</extracomment>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <extracomment>state of one step of an order: sent, and no answer was read</extracomment>
        <translation>Inviato, ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state of one step of an order: the provider took it and works on it</extracomment>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>The price changed after you reviewed the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Il prezzo è cambiato dopo la verifica dell&apos;ordine.</translation>
    </message>
    <message>
        <source>The tenant name was taken by someone else in the meantime.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Nel frattempo il nome del tenant è stato preso da altri.</translation>
    </message>
    <message>
        <source>The provider has no customer agreement on record for this customer.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Il fornitore non ha registrato alcun contratto del cliente per questo cliente.</translation>
    </message>
    <message>
        <source>An ordered offer is no longer sold.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Un&apos;offerta ordinata non è più in vendita.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again, then send the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>L&apos;accesso è scaduto. Accedere di nuovo, poi inviare l&apos;ordine.</translation>
    </message>
    <message>
        <source>The provider is reviewing the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Il fornitore sta verificando l&apos;ordine.</translation>
    </message>
    <message>
        <source>Some lines were ordered, others were refused.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Alcune righe sono state ordinate, altre rifiutate.</translation>
    </message>
    <message>
        <source>No answer came, and reading back did not tell whether the order took effect.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Non è arrivata alcuna risposta e la rilettura non ha chiarito se l&apos;ordine abbia avuto effetto.</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Agente di amministrazione</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Agente di vendita</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Agente di assistenza</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>role of the signed-in person at the provider: nobody told</extracomment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>the sample company</source>
        <extracomment>who answers, in a sentence: &quot;no answer from the sample company&quot;</extracomment>
        <translation>l&apos;azienda di esempio</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <extracomment>who answers, in a sentence: &quot;no answer from the sandbox&quot;</extracomment>
        <translation>l&apos;ambiente di prova</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <extracomment>who answers, in a sentence: &quot;no answer from Microsoft&quot;; a proper name</extracomment>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>The provider&apos;s state has changed since. Decide which of the two shall stand.</source>
        <extracomment>Why a change waits</extracomment>
        <translation>Nel frattempo lo stato presso il fornitore è cambiato. Decidere quale dei due deve valere.</translation>
    </message>
    <message>
        <source>The provider is still busy with this subscription. Try again tomorrow.</source>
        <extracomment>Why a change waits</extracomment>
        <translation>Il fornitore sta ancora elaborando questa sottoscrizione. Riprovare domani.</translation>
    </message>
    <message>
        <source>The provider is reviewing this customer’s account.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Il fornitore sta verificando l’account di questo cliente.</translation>
    </message>
</context>
<context>
    <name>TenantWords</name>
    <message>
        <source>Checking…</source>
        <extracomment>State of a tenant name: the provider is being asked</extracomment>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>State of a tenant name: nobody has it</extracomment>
        <translation>Libero</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>State of a tenant name: another organisation has it</extracomment>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>State of a tenant name: one of our own customers has it</extracomment>
        <translation>Nostro</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State of a tenant name: it cannot be a tenant name</extracomment>
        <translation>Non valido</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>State of a tenant name: the provider was asked and gave no usable answer</extracomment>
        <translation>Verifica non riuscita</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>State of a tenant name: the provider was not asked</extracomment>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>New tenant will be created.</source>
        <extracomment>Tenant page, below the state Free</extracomment>
        <translation>Verrà creato un nuovo tenant.</translation>
    </message>
    <message>
        <source>Tenant already exists! Choose another name. Ordering into a tenant that already exists is not possible here yet.</source>
        <extracomment>Tenant page, below the state Taken. An invitation to an existing tenant is not offered yet.</extracomment>
        <translation>Il tenant esiste già! Scegliere un altro nome. Qui non è ancora possibile ordinare in un tenant esistente.</translation>
    </message>
    <message>
        <source>Tenant already exists! It belongs to your customer %1. Choose another name, or order for this customer instead.</source>
        <extracomment>Tenant page, below the state Ours. %1 is one of our customers&apos; company name</extracomment>
        <translation>Il tenant esiste già! Appartiene al cliente %1. Scegliere un altro nome, oppure ordinare per quel cliente.</translation>
    </message>
    <message>
        <source>The answer was status %1, which says neither free nor taken. The name is checked again before the order is sent.</source>
        <extracomment>Tenant page, below the state Could not be checked. %1 is an HTTP status number such as 500</extracomment>
        <translation>La risposta è stata lo stato %1, che non indica né libero né occupato. Il nome viene verificato di nuovo prima dell&apos;invio dell&apos;ordine.</translation>
    </message>
    <message>
        <source>No usable answer came. The name is checked again before the order is sent.</source>
        <extracomment>Tenant page, below the state Could not be checked</extracomment>
        <translation>Non è arrivata alcuna risposta utile. Il nome viene verificato di nuovo prima dell&apos;invio dell&apos;ordine.</translation>
    </message>
    <message>
        <source>There is no connection. You can go on; the name is checked before the order is sent.</source>
        <extracomment>Tenant page, below the state Not checked: there is no connection</extracomment>
        <translation>Manca la connessione. È possibile proseguire; il nome viene verificato prima dell&apos;invio dell&apos;ordine.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Immettere un nome.</translation>
    </message>
    <message>
        <source>A tenant name has no dots. Leave them out.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Un nome del tenant non contiene punti. Ometterli.</translation>
    </message>
    <message>
        <source>A tenant name has no spaces. Leave them out.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Un nome del tenant non contiene spazi. Ometterli.</translation>
    </message>
    <message>
        <source>Only the letters a to z without accents and digits are allowed.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Sono consentite solo le lettere da a a z senza accenti e le cifre.</translation>
    </message>
    <message>
        <source>Only letters and digits are allowed.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Sono consentite solo lettere e cifre.</translation>
    </message>
    <message>
        <source>This is another domain. The tenant name is what stands before .onmicrosoft.com.</source>
        <extracomment>Tenant page, fault of the name: a domain such as contoso.ro was pasted</extracomment>
        <translation>Questo è un altro dominio. Il nome del tenant è ciò che precede .onmicrosoft.com.</translation>
    </message>
</context>
<context>
    <name>TermEndWords</name>
    <message>
        <source>Full term</source>
        <extracomment>end-of-term board, form, until when the next term runs: nothing is cut short</extracomment>
        <translation>Periodo intero</translation>
    </message>
    <message>
        <source>Full term – %1</source>
        <extracomment>end-of-term board, form, until when the next term runs: nothing is cut short; %1 is the term&apos;s last day</extracomment>
        <translation>Periodo intero – %1</translation>
    </message>
    <message>
        <source>%1 – as instructed so far</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day that stands in the instruction so far</extracomment>
        <translation>%1 – come da istruzione attuale</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>end-of-term board, form: %1 is the names of some subscriptions, %n is how many others there are</extracomment>
        <translation>
            <numerusform>%1 e %n altra</numerusform>
            <numerusform>%1 e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – end of the month</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day</extracomment>
        <translation>%1 – fine del mese</translation>
    </message>
    <message>
        <source>%1 – end of the month, with %2</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day, %2 subscriptions that end on it too</extracomment>
        <translation>%1 – fine del mese, insieme a %2</translation>
    </message>
    <message>
        <source>%1 – with %2</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day, %2 subscriptions that end on it too</extracomment>
        <translation>%1 – insieme a %2</translation>
    </message>
    <message>
        <source>Asking the provider which other ends are possible…</source>
        <extracomment>end-of-term board, form: the list of days the next term may end on is on its way</extracomment>
        <translation>Verifica presso il fornitore delle altre scadenze possibili…</translation>
    </message>
    <message>
        <source>Other ends than the full term cannot be listed. %1</source>
        <extracomment>end-of-term board, form: the list of days the next term may end on could not be read; %1 is why, and what to do</extracomment>
        <translation>Non è possibile elencare scadenze diverse dal periodo intero. %1</translation>
    </message>
    <message>
        <source>Only month ends and ends of the customer’s other active subscriptions within the term; no trials, no 28th to 30th before a month’s end.</source>
        <extracomment>end-of-term board, form: why no other days can be chosen as the end of a term of one month</extracomment>
        <translation>Solo fine mese e scadenze di altre sottoscrizioni attive del cliente entro il periodo; niente versioni di valutazione, nessun giorno dal 28 al 30 prima della fine del mese.</translation>
    </message>
    <message>
        <source>Only month ends and ends of the customer’s other active subscriptions within the term; no trials, no monthly ones.</source>
        <extracomment>end-of-term board, form: why no other days can be chosen as the end of a term of a year or longer</extracomment>
        <translation>Solo fine mese e scadenze di altre sottoscrizioni attive del cliente entro il periodo; niente versioni di valutazione né sottoscrizioni mensili.</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>unknown</source>
        <extracomment>term or billing plan; %1 is a word of the provider that this program does not know</extracomment>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>unknown: “%1”</source>
        <translation>sconosciuto: «%1»</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>term of a subscription: it runs for one month at a time</extracomment>
        <translation>Mensile</translation>
    </message>
    <message>
        <source>Annual</source>
        <extracomment>term of a subscription: it runs for one year at a time</extracomment>
        <translation>Annuale</translation>
    </message>
    <message>
        <source>Three years</source>
        <extracomment>term of a subscription: it runs for three years at a time</extracomment>
        <translation>Triennale</translation>
    </message>
    <message>
        <source>No term</source>
        <extracomment>a subscription without a term</extracomment>
        <translation>Nessun periodo di validità</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>length of a term</extracomment>
        <translation>1 mese</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>length of a term</extracomment>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>3 years</source>
        <extracomment>length of a term</extracomment>
        <translation>3 anni</translation>
    </message>
    <message>
        <source>Billed monthly</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Fatturazione mensile</translation>
    </message>
    <message>
        <source>Billed yearly</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Fatturazione annuale</translation>
    </message>
    <message>
        <source>Billed once</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Fatturazione una tantum</translation>
    </message>
    <message>
        <source>Billed every two years</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Fatturazione ogni due anni</translation>
    </message>
    <message>
        <source>Billed every three years</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Fatturazione ogni tre anni</translation>
    </message>
    <message>
        <source>Not billed</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Senza fatturazione</translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <extracomment>name of the contract between customer and Microsoft</extracomment>
        <translation>Contratto del cliente Microsoft</translation>
    </message>
    <message>
        <source>Microsoft Cloud Agreement</source>
        <extracomment>name of the older contract between customer and Microsoft</extracomment>
        <translation>Contratto Microsoft Cloud</translation>
    </message>
</context>
<context>
    <name>TodayListWords</name>
    <message numerus="yes">
        <source>%n decision(s) due</source>
        <extracomment>screen &quot;Today&quot;: how many decisions about ending terms are due</extracomment>
        <translation>
            <numerusform>%n decisione da prendere</numerusform>
            <numerusform>%n decisioni da prendere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>screen &quot;Today&quot;, behind &quot;7 decisions due&quot;; the word is defined on the screen</extracomment>
        <translation>
            <numerusform>%n urgente</numerusform>
            <numerusform>%n urgenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) that end within %1 days looked at</source>
        <extracomment>screen &quot;Today&quot;, behind &quot;Nothing is due&quot;: how many ending terms were looked at; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n scadenza entro %1 giorni esaminata</numerusform>
            <numerusform>%n scadenze entro %1 giorni esaminate</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose renewal…</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: opens the end-of-term board at this term</extracomment>
        <translation>Scegliere il rinnovo…</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Aprire il piano</translation>
    </message>
    <message>
        <source>Open renewals</source>
        <extracomment>screen &quot;Today&quot;, verb of a heading: opens the end-of-term board</extracomment>
        <translation>Aprire Rinnovi</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>screen &quot;Today&quot;, state of a line: changes were collected and not sent</extracomment>
        <translation>Non inviato</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>screen &quot;Today&quot;: changes in the plan</extracomment>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n customer(s)</source>
        <extracomment>screen &quot;Today&quot;; %1 is &quot;13 changes&quot;, %n how many customers they are for</extracomment>
        <translation>
            <numerusform>%1 per %n cliente</numerusform>
            <numerusform>%1 per %n clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as it stands</source>
        <extracomment>screen &quot;Today&quot;: some changes of the plan cannot be sent as they are</extracomment>
        <translation>
            <numerusform>%n non inviabile così com&apos;è</numerusform>
            <numerusform>%n non inviabili così come sono</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to review and send</source>
        <extracomment>screen &quot;Today&quot;: all changes of a line can be sent</extracomment>
        <translation>Pronte per la verifica e l&apos;invio</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>screen &quot;Today&quot;, second line below an amount: what sending costs at once</extracomment>
        <translation>ora</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>screen &quot;Today&quot;, list of unsent changes; %1 is amounts</extracomment>
        <translation>%1 ora</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <extracomment>screen &quot;Today&quot;, the plan is empty</extracomment>
        <translation>Nulla è in attesa di invio</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) more in the plan</source>
        <extracomment>screen &quot;Today&quot;, heading of unsent changes: customers that are not listed</extracomment>
        <translation>
            <numerusform>%n altro cliente nel piano</numerusform>
            <numerusform>altri %n clienti nel piano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) end within %1 days</source>
        <extracomment>screen &quot;Today&quot;: %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n versione di valutazione termina entro %1 giorni</numerusform>
            <numerusform>%n versioni di valutazione terminano entro %1 giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial ends within %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nessuna versione di valutazione termina entro %1 giorni</translation>
    </message>
    <message>
        <source>Convert or end…</source>
        <extracomment>screen &quot;Today&quot;, verb of a trial</extracomment>
        <translation>Convertire o terminare…</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) close within %1 days</source>
        <extracomment>screen &quot;Today&quot;: how many subscriptions can be cancelled; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n periodo di annullamento si chiude entro %1 giorni</numerusform>
            <numerusform>%n periodi di annullamento si chiudono entro %1 giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>No cancellation date the provider stated lies within the next %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nessun termine di annullamento indicato dal fornitore cade nei prossimi %1 giorni</translation>
    </message>
    <message>
        <source>Billed to %1</source>
        <extracomment>screen &quot;Today&quot;: what follows if a subscription is not cancelled in time; %1 is the last day of its term</extracomment>
        <translation>Fatturata fino al %1</translation>
    </message>
    <message>
        <source>estimate, in full</source>
        <extracomment>screen &quot;Today&quot;, second line below an amount: all that was paid for this period comes back; an estimate</extracomment>
        <translation>stima, per intero</translation>
    </message>
    <message>
        <source>estimate, by the day</source>
        <translation>stima, in proporzione ai giorni</translation>
    </message>
    <message>
        <source>refund not known</source>
        <extracomment>screen &quot;Today&quot;, second line: no price is known, so nothing can be said about what comes back</extracomment>
        <translation>rimborso non noto</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: shows the subscription in the list of customers</extracomment>
        <translation>Mostrare</translation>
    </message>
    <message>
        <source>Nothing is due until %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is the day on which the next decision is asked for</extracomment>
        <translation>Nessuna decisione da prendere fino al %1</translation>
    </message>
    <message>
        <source>Nothing is due within %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nessuna decisione da prendere entro %1 giorni</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: it turns into a paid subscription by itself</extracomment>
        <translation>Diventa a pagamento</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: it ends by itself</extracomment>
        <translation>La valutazione termina</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: what becomes of it is not known</extracomment>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Not by our rules</source>
        <extracomment>screen &quot;Today&quot;, state of a subscription with a cancellation date: our rules say no</extracomment>
        <translation>Non secondo le nostre regole</translation>
    </message>
    <message>
        <source>Window open</source>
        <extracomment>screen &quot;Today&quot;, state of a subscription that can be cancelled</extracomment>
        <translation>Disdicibile</translation>
    </message>
</context>
<context>
    <name>TodaySendWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>screen &quot;Today&quot;: orders and changes that wait for somebody</extracomment>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused in %1 days</source>
        <extracomment>screen &quot;Today&quot;: orders and changes that were refused; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n rifiutato negli ultimi %1 giorni</numerusform>
            <numerusform>%n rifiutati negli ultimi %1 giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>No order and no change waits, none was refused in %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nessun ordine e nessuna modifica in attesa, nessun rifiuto negli ultimi %1 giorni</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 days</source>
        <extracomment>screen &quot;Today&quot;; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n negli ultimi %1 giorni</numerusform>
            <numerusform>%n negli ultimi %1 giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was confirmed in %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nessuna conferma negli ultimi %1 giorni</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>screen &quot;Today&quot;, what a line is about</extracomment>
        <translation>Nuovo ordine</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>screen &quot;Today&quot;, verb of a line that waits for a decision</extracomment>
        <translation>Esaminare</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: shows steps, answers and the evidence of it</extracomment>
        <translation>Mostrare le evidenze</translation>
    </message>
    <message>
        <source>Open activity</source>
        <extracomment>screen &quot;Today&quot;, verb of a heading</extracomment>
        <translation>Aprire Attività</translation>
    </message>
    <message>
        <source>Kept until you send it</source>
        <extracomment>screen &quot;Today&quot;: an order or a change that was kept while there was no connection</extracomment>
        <translation>Conservato fino all&apos;invio manuale</translation>
    </message>
</context>
<context>
    <name>TodayTroubleWords</name>
    <message>
        <source>Trouble</source>
        <extracomment>screen &quot;Today&quot;, state of a line: something does not work</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>screen &quot;Today&quot;, state of a line: something works with limits</extracomment>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>screen &quot;Today&quot;: the sign-in of an account has ended</extracomment>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you sign in</source>
        <extracomment>screen &quot;Today&quot;: what being signed out means</extracomment>
        <translation>Non viene letto né inviato nulla fino a un nuovo accesso</translation>
    </message>
    <message>
        <source>Nothing of it is read or sent; choose it in Settings to sign in</source>
        <extracomment>screen &quot;Today&quot;: an account that is not the one in use</extracomment>
        <translation>Non ne viene letto né inviato nulla; sceglierlo in Impostazioni per accedere</translation>
    </message>
    <message>
        <source>The last refresh did not finish</source>
        <extracomment>screen &quot;Today&quot;: the last round of reading from the provider ended with an error</extracomment>
        <translation>L&apos;ultimo aggiornamento non è stato completato</translation>
    </message>
    <message>
        <source>Nothing has been read from the provider yet</source>
        <extracomment>screen &quot;Today&quot;</extracomment>
        <translation>Non è ancora stato letto nulla dal fornitore</translation>
    </message>
    <message>
        <source>The lists below know only what you did here</source>
        <extracomment>screen &quot;Today&quot;: what follows from nothing having been read</extracomment>
        <translation>Gli elenchi seguenti contengono solo ciò che è stato fatto qui</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>screen &quot;Today&quot;: no keyring keeps the sign-in</extracomment>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <source>Your sign-in is kept only until you close Tenantry</source>
        <extracomment>screen &quot;Today&quot;: what a silent keyring means</extracomment>
        <translation>L&apos;accesso viene conservato solo fino alla chiusura di Tenantry</translation>
    </message>
    <message>
        <source>The local store is damaged</source>
        <extracomment>screen &quot;Today&quot;: store.db is corrupt</extracomment>
        <translation>L&apos;archivio locale è danneggiato</translation>
    </message>
    <message>
        <source>Close Tenantry and start it again: it is read anew; drafts, orders and notes are safe</source>
        <extracomment>screen &quot;Today&quot;: what a corrupt store means</extracomment>
        <translation>Chiudere Tenantry e riavviarlo: l&apos;archivio viene riletto da capo; bozze, ordini e note sono al sicuro</translation>
    </message>
    <message>
        <source>The local store was damaged and set aside</source>
        <extracomment>screen &quot;Today&quot;: store.db was corrupt at start</extracomment>
        <translation>L&apos;archivio locale era danneggiato ed è stato messo da parte</translation>
    </message>
    <message>
        <source>It is being read again; drafts, orders and notes are safe</source>
        <extracomment>screen &quot;Today&quot;: what the loss of the store means</extracomment>
        <translation>Viene riletto; bozze, ordini e note sono al sicuro</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>screen &quot;Today&quot;, who a line is about: the program&apos;s own files</extracomment>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Accedere di nuovo</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: asks the provider at once</extracomment>
        <translation>Provare ora</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: reads from the provider</extracomment>
        <translation>Aggiornare ora</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Aprire Impostazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <extracomment>screen &quot;Today&quot;: how many things do not work</extracomment>
        <translation>
            <numerusform>%n problema richiede attenzione</numerusform>
            <numerusform>%n problemi richiedono attenzione</numerusform>
        </translation>
    </message>
    <message>
        <source>None · last read from the provider %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble; %1 is when the provider was last read</extracomment>
        <translation>Nessuno · ultima lettura dal fornitore: %1</translation>
    </message>
    <message>
        <source>None · working offline, as you chose</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble: the person switched the network off</extracomment>
        <translation>Nessuno · lavoro offline, per propria scelta</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble: no account is connected</extracomment>
        <translation>Nessun account è connesso</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Nessuna rete</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Il fornitore non risponde</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <extracomment>screen &quot;Today&quot;: trouble; it is asked again later by itself</extracomment>
        <translation>Il fornitore è occupato</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not valid</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Il certificato del fornitore non è valido</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <extracomment>screen &quot;Today&quot;; %1 is the name of a subscription, %n its number of seats</extracomment>
        <translation>
            <numerusform>%1, %n licenza</numerusform>
            <numerusform>%1, %n licenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>screen &quot;Today&quot;, instead of a list: it is still being read from this computer</extracomment>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>Not known: nothing has been read from the provider yet</source>
        <extracomment>screen &quot;Today&quot;, instead of a list: no round of reading from the provider has ended yet</extracomment>
        <translation>Non noto: non è ancora stato letto nulla dal fornitore</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a sentence</extracomment>
        <translation>Lettura non riuscita: %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>screen &quot;Today&quot;; %1 is what was found, %2 a time, or day and time</extracomment>
        <translation>%1 · aggiornamento: %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>screen &quot;Today&quot;: only the first of a list are shown; %1 and %2 are numbers</extracomment>
        <translation>%1 di %2 in elenco</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: what does not work</extracomment>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Decisions due</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: terms that end and that somebody has to decide about</extracomment>
        <translation>Decisioni da prendere</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: changes collected in the plan</extracomment>
        <translation>Modifiche non inviate</translation>
    </message>
    <message>
        <source>Waiting and refused</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: orders and changes that wait for somebody, and those that were refused</extracomment>
        <translation>In attesa e rifiutati</translation>
    </message>
    <message>
        <source>Trials that end</source>
        <extracomment>screen &quot;Today&quot;, heading of a list</extracomment>
        <translation>Versioni di valutazione in scadenza</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: subscriptions that can still be cancelled</extracomment>
        <translation>Ancora disdicibili</translation>
    </message>
    <message>
        <source>Lately confirmed</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: orders and changes the provider has carried out</extracomment>
        <translation>Confermati di recente</translation>
    </message>
</context>
<context>
    <name>TransitionCodeWords</name>
    <message>
        <source>The subscription is not active.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>La sottoscrizione non è attiva.</translation>
    </message>
    <message>
        <source>Reactivate it first.</source>
        <translation>Riattivarla prima.</translation>
    </message>
    <message>
        <source>The users have services that conflict with this product.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Gli utenti hanno servizi in conflitto con questo prodotto.</translation>
    </message>
    <message>
        <source>Choose to assign the licences yourself, or another product.</source>
        <translation>Scegliere di assegnare le licenze autonomamente, oppure un altro prodotto.</translation>
    </message>
    <message>
        <source>The provider is busy with another change of this subscription.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Il fornitore sta elaborando un&apos;altra modifica di questa sottoscrizione.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The subscription has add-ons.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>La sottoscrizione ha componenti aggiuntivi.</translation>
    </message>
    <message>
        <source>End the add-ons first, or order the new product instead.</source>
        <translation>Terminare prima i componenti aggiuntivi, oppure ordinare il nuovo prodotto.</translation>
    </message>
    <message>
        <source>The provider has no way from this product to that one.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Il fornitore non prevede un passaggio da questo prodotto a quello.</translation>
    </message>
    <message>
        <source>Order the new product and let this one end.</source>
        <translation>Ordinare il nuovo prodotto e lasciare scadere questo.</translation>
    </message>
    <message>
        <source>The provider does not name this product as a target any more.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Il fornitore non indica più questo prodotto come destinazione.</translation>
    </message>
    <message>
        <source>Choose the target again.</source>
        <translation>Scegliere di nuovo la destinazione.</translation>
    </message>
    <message>
        <source>The subscription is not provisioned yet.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>La preparazione della sottoscrizione non è ancora conclusa.</translation>
    </message>
    <message>
        <source>Try again when it is.</source>
        <translation>Riprovare quando lo sarà.</translation>
    </message>
    <message>
        <source>The billing plan does not fit this product.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Il piano di fatturazione non è adatto a questo prodotto.</translation>
    </message>
    <message>
        <source>Choose another billing plan.</source>
        <translation>Scegliere un altro piano di fatturazione.</translation>
    </message>
    <message>
        <source>Delegated administration of this customer is switched off.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>L&apos;amministrazione delegata di questo cliente è disattivata.</translation>
    </message>
    <message>
        <source>Ask the customer for a relationship with delegated administration.</source>
        <translation>Chiedere al cliente una relazione con amministrazione delegata.</translation>
    </message>
    <message>
        <source>The provider asks for a signed-in person.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Il fornitore richiede l&apos;accesso di una persona.</translation>
    </message>
    <message>
        <source>Sign in again, then try again.</source>
        <translation>Accedere di nuovo, poi riprovare.</translation>
    </message>
    <message>
        <source>The users’ licences could not be moved.</source>
        <extracomment>why the licences of users did not move; sentence and next step</extracomment>
        <translation>Non è stato possibile spostare le licenze degli utenti.</translation>
    </message>
    <message>
        <source>Assign them in the tenant.</source>
        <translation>Assegnarle nel tenant.</translation>
    </message>
    <message>
        <source>Your delegated roles for this customer are too few.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>I ruoli delegati per questo cliente non sono sufficienti.</translation>
    </message>
    <message>
        <source>Ask for the role that may assign licences, or assign them yourself.</source>
        <translation>Chiedere il ruolo che consente di assegnare licenze, oppure assegnarle autonomamente.</translation>
    </message>
    <message>
        <source>It is not active.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Non è attiva.</translation>
    </message>
    <message>
        <source>Choose another subscription, or a new one.</source>
        <translation>Scegliere un&apos;altra sottoscrizione, oppure una nuova.</translation>
    </message>
    <message>
        <source>It is still inside its cancellation window.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>È ancora nel periodo di annullamento.</translation>
    </message>
    <message>
        <source>Wait until that is over, or choose a new one.</source>
        <translation>Attendere che sia trascorso, oppure scegliere una nuova sottoscrizione.</translation>
    </message>
    <message>
        <source>Its term is shorter.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Il suo periodo di validità è più breve.</translation>
    </message>
    <message>
        <source>It ends earlier.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Termina prima.</translation>
    </message>
</context>
<context>
    <name>TransitionWords</name>
    <message>
        <source>Convert the trial to paid</source>
        <extracomment>heading of the panel that turns a trial into paid seats</extracomment>
        <translation>Convertire la versione di valutazione in sottoscrizione a pagamento</translation>
    </message>
    <message>
        <source>Upgrade to another product</source>
        <translation>Upgrade a un altro prodotto</translation>
    </message>
    <message>
        <source>%1 · %2 per seat</source>
        <extracomment>upgrade, one way to buy the target: %1 is &quot;Annual, billed monthly&quot;, %2 &quot;11.70 EUR/mo&quot;</extracomment>
        <translation>%1 · %2 per licenza</translation>
    </message>
    <message>
        <source>The provider gives no reason.</source>
        <extracomment>upgrade, a product that cannot be had; the provider gave no reason</extracomment>
        <translation>Il fornitore non indica il motivo.</translation>
    </message>
    <message>
        <source>It is not sold with a term and a billing plan that fit.</source>
        <extracomment>upgrade, a product that is eligible, but in no term and billing plan that fits</extracomment>
        <translation>Non è in vendita con un periodo di validità e un piano di fatturazione adatti.</translation>
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
            <numerusform>%n licenza diventa %1.</numerusform>
            <numerusform>%n licenze diventano %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay as they are.</source>
        <extracomment>upgrade, what it means: so many seats remain in the subscription they are in</extracomment>
        <translation>
            <numerusform>%n licenza rimane invariata.</numerusform>
            <numerusform>%n licenze rimangono invariate.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat stays: this subscription ends with it, and what was scheduled for its next term is gone.</source>
        <extracomment>upgrade, what it means: no seat remains where it was</extracomment>
        <translation>Non rimane alcuna licenza: questa sottoscrizione termina e quanto pianificato per il suo periodo successivo va perso.</translation>
    </message>
    <message>
        <source>A new subscription begins, with a term of its own (%1) from the day it is carried out.</source>
        <extracomment>upgrade, what it means; %1 is a length of time such as &quot;1 year&quot;</extracomment>
        <translation>Inizia una nuova sottoscrizione, con un proprio periodo di validità (%1) dal giorno dell&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The seats take on the term and the end of “%1”.</source>
        <extracomment>upgrade, what it means; %1 is the subscription that takes the seats</extracomment>
        <translation>Le licenze assumono il periodo di validità e la scadenza di «%1».</translation>
    </message>
    <message>
        <source>The provider moves the users’ licences.</source>
        <extracomment>upgrade, what it means: the provider assigns the users&apos; licences of the new product</extracomment>
        <translation>Il fornitore sposta le licenze degli utenti.</translation>
    </message>
    <message>
        <source>Users keep the old licence until somebody assigns the new one.</source>
        <translation>Gli utenti mantengono la vecchia licenza finché qualcuno non assegna quella nuova.</translation>
    </message>
    <message>
        <source>What comes back for the rest of the old term is not known beforehand.</source>
        <extracomment>upgrade, about money: what comes back for the term that is left early</extracomment>
        <translation>Non è noto in anticipo quanto venga rimborsato per il resto del vecchio periodo di validità.</translation>
    </message>
    <message>
        <source>Enter a whole number of seats.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>Immettere un numero intero di licenze.</translation>
    </message>
    <message>
        <source>At least one seat has to go over.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>Deve essere trasferita almeno una licenza.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n seat(s).</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>
            <numerusform>C&apos;è solo %n licenza.</numerusform>
            <numerusform>Ci sono solo %n licenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>message after an upgrade was put into the plan; %1 is what changes, %2 the subscription</extracomment>
        <translation>Aggiunto al piano: %1 per %2. Non è ancora stato inviato nulla.</translation>
    </message>
    <message>
        <source>The provider names no product this subscription could become.</source>
        <extracomment>upgrade: the provider&apos;s list of products is empty</extracomment>
        <translation>Il fornitore non indica alcun prodotto in cui questa sottoscrizione possa trasformarsi.</translation>
    </message>
    <message>
        <source>None of these is possible now:</source>
        <extracomment>upgrade: the provider&apos;s list has only products that cannot be had now</extracomment>
        <translation>Al momento nessuno di questi è possibile:</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Allowed</source>
        <extracomment>what the rules say about a planned change</extracomment>
        <translation>Consentita</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>what the rules say about a planned change</extracomment>
        <translation>Non consentita</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>what the rules say about a planned change: no rule speaks of it, the provider will decide</extracomment>
        <translation>Non determinabile</translation>
    </message>
    <message>
        <source>The return window is over.</source>
        <extracomment>why a change is not allowed: seats or a whole subscription can be given back only for a time</extracomment>
        <translation>Il periodo per la restituzione è scaduto.</translation>
    </message>
    <message>
        <source>Only %1 of the seats may go back now.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Al momento è possibile restituire solo %1 delle licenze.</translation>
    </message>
    <message>
        <source>The subscription is not active.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>La sottoscrizione non è attiva.</translation>
    </message>
    <message>
        <source>The subscription is not suspended.</source>
        <extracomment>why a change is not allowed: only a suspended one can run again</extracomment>
        <translation>La sottoscrizione non è sospesa.</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>La sottoscrizione è terminata.</translation>
    </message>
    <message>
        <source>At least %1 seats are needed.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Numero minimo di licenze: %1.</translation>
    </message>
    <message>
        <source>At most %1 seats are possible.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Numero massimo di licenze: %1.</translation>
    </message>
    <message>
        <source>No more changes are taken before this term ends.</source>
        <extracomment>why a change is not allowed: the provider takes no changes shortly before the term ends</extracomment>
        <translation>Prima della fine di questo periodo non vengono accettate altre modifiche.</translation>
    </message>
    <message>
        <source>It is not offered for this subscription.</source>
        <extracomment>why a change is not allowed: this kind of offer, or this provider, does not have it</extracomment>
        <translation>Non è previsto per questa sottoscrizione.</translation>
    </message>
    <message>
        <source>Seats of this product cannot be reduced.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Le licenze di questo prodotto non possono essere ridotte.</translation>
    </message>
    <message>
        <source>It cannot be cancelled; suspend it instead.</source>
        <extracomment>why a change is not allowed: one may suspend, not cancel</extracomment>
        <translation>Non può essere disdetta; in alternativa, sospenderla.</translation>
    </message>
    <message>
        <source>It is changed through the order, not here.</source>
        <extracomment>why a change is not allowed: the provider does it on an order</extracomment>
        <translation>Si modifica tramite l&apos;ordine, non qui.</translation>
    </message>
    <message>
        <source>It can change only at renewal.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>La modifica è possibile solo al rinnovo.</translation>
    </message>
    <message>
        <source>Buy the other one and cancel this one.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Acquistare l&apos;altra sottoscrizione e disdire questa.</translation>
    </message>
    <message>
        <source>The billing period may not be longer than the term.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Il periodo di fatturazione non può essere più lungo del periodo di validità.</translation>
    </message>
    <message>
        <source>This billing is not offered with this term.</source>
        <extracomment>why a change is not allowed: this billing is not sold with this term</extracomment>
        <translation>Questa fatturazione non è disponibile con questo periodo di validità.</translation>
    </message>
    <message>
        <source>This term is not offered.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Questo periodo di validità non è disponibile.</translation>
    </message>
    <message>
        <source>Only a longer term can be chosen now.</source>
        <extracomment>why a change is not allowed: within a term only a longer one can be chosen</extracomment>
        <translation>Ora è possibile scegliere solo un periodo di validità più lungo.</translation>
    </message>
    <message>
        <source>A trial does not allow it.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Una versione di valutazione non lo consente.</translation>
    </message>
    <message>
        <source>Only a trial allows it.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Solo una versione di valutazione lo consente.</translation>
    </message>
    <message>
        <source>Automatic renewal is off.</source>
        <extracomment>why a change is not allowed: what holds next can be said only while it renews by itself</extracomment>
        <translation>Il rinnovo automatico è disattivato.</translation>
    </message>
    <message>
        <source>Automatic renewal is on.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Il rinnovo automatico è attivo.</translation>
    </message>
    <message>
        <source>It is too early for that.</source>
        <extracomment>why a change is not allowed: the subscription is too young
----------
why a change is not allowed</extracomment>
        <translation>È troppo presto per farlo.</translation>
    </message>
    <message>
        <source>Another partner sold this subscription.</source>
        <extracomment>why a change is not allowed: another partner sold the subscription</extracomment>
        <translation>Questa sottoscrizione è stata venduta da un altro partner.</translation>
    </message>
    <message>
        <source>You are not authorised to sell in this market.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Manca l&apos;autorizzazione a vendere in questo mercato.</translation>
    </message>
    <message>
        <source>The provider does not document it; it will decide.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Non è documentato dal fornitore, che deciderà.</translation>
    </message>
    <message>
        <source>Nobody has confirmed it with this provider.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Nessuno lo ha confermato presso questo fornitore.</translation>
    </message>
    <message>
        <source>The provider says for each subscription whether it is possible.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Il fornitore indica per ogni sottoscrizione se è possibile.</translation>
    </message>
    <message>
        <source>There is no documented way to do it from here.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Non esiste un modo documentato per farlo da qui.</translation>
    </message>
    <message>
        <source>The subscription has not been read.</source>
        <extracomment>why nobody can tell whether a change is allowed: it is not read yet</extracomment>
        <translation>La sottoscrizione non è stata letta.</translation>
    </message>
    <message>
        <source>Its status “%1” is not known here.</source>
        <extracomment>why nobody can tell whether a change is allowed; %1 is a word of the provider</extracomment>
        <translation>Il suo stato «%1» non è noto qui.</translation>
    </message>
    <message>
        <source>Whether it renews by itself is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Non è noto se si rinnovi automaticamente.</translation>
    </message>
    <message>
        <source>Until when it may go back is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed: until when seats can go back was not stated</extracomment>
        <translation>Non è noto fino a quando sia possibile la restituzione.</translation>
    </message>
    <message>
        <source>The end of the term is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>La fine del periodo di validità non è nota.</translation>
    </message>
    <message>
        <source>The dates of the term are not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Le date del periodo di validità non sono note.</translation>
    </message>
    <message>
        <source>The term is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Il periodo di validità non è noto.</translation>
    </message>
    <message>
        <source>Term or billing is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Il periodo di validità o la fatturazione non sono noti.</translation>
    </message>
    <message>
        <source>The number of seats is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Il numero di licenze non è noto.</translation>
    </message>
    <message>
        <source>The sources contradict each other.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Le fonti si contraddicono.</translation>
    </message>
    <message>
        <source>It is agreed with the provider by hand.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Si concorda direttamente con il fornitore.</translation>
    </message>
    <message>
        <source>It may go back until %1.</source>
        <extracomment>remark on a change that is allowed; %1 is a date and time</extracomment>
        <translation>Restituzione possibile fino al %1.</translation>
    </message>
    <message>
        <source>Nothing is billed while it is suspended.</source>
        <extracomment>remark on a suspension that is allowed</extracomment>
        <translation>Durante la sospensione non viene fatturato nulla.</translation>
    </message>
    <message>
        <source>Billing goes on while it is suspended.</source>
        <extracomment>remark on a suspension that is allowed</extracomment>
        <translation>Durante la sospensione la fatturazione prosegue.</translation>
    </message>
    <message>
        <source>It holds from the next charge on.</source>
        <extracomment>remark on another billing plan that is allowed</extracomment>
        <translation>Vale a partire dal prossimo addebito.</translation>
    </message>
    <message>
        <source>No fee is charged for it.</source>
        <extracomment>remark on a cancellation that is allowed</extracomment>
        <translation>Per questo non viene addebitato alcun costo.</translation>
    </message>
    <message>
        <source>What was used until now is charged.</source>
        <extracomment>remark on a cancellation: what was used up to now is charged</extracomment>
        <translation>Viene addebitato quanto utilizzato finora.</translation>
    </message>
    <message>
        <source>It then ends with its term.</source>
        <extracomment>remark on switching the renewal off: what becomes of the subscription</extracomment>
        <translation>Terminerà alla fine del periodo di validità.</translation>
    </message>
    <message>
        <source>No rule here speaks of it; the provider decides.</source>
        <extracomment>no rule speaks of a planned change</extracomment>
        <translation>Qui nessuna regola lo prevede; decide il fornitore.</translation>
    </message>
    <message>
        <source>It will not become possible later.</source>
        <extracomment>a change that is not allowed now</extracomment>
        <translation>Non sarà possibile neppure in seguito.</translation>
    </message>
    <message>
        <source>Possible again from %1.</source>
        <extracomment>a change that is not allowed now; %1 is a date and time</extracomment>
        <translation>Di nuovo possibile dal %1.</translation>
    </message>
    <message>
        <source>Rule “%1”, %2.</source>
        <extracomment>where a rule was read; %1 is the rule&apos;s id, %2 a document</extracomment>
        <translation>Regola «%1», %2.</translation>
    </message>
    <message>
        <source>Rule “%1”, %2, in force since %3.</source>
        <extracomment>where a rule was read; %1 is the rule&apos;s id, %2 a document, %3 a day</extracomment>
        <translation>Regola «%1», %2, in vigore dal %3.</translation>
    </message>
    <message>
        <source>The new term may not be shorter than this one.</source>
        <extracomment>why a change is not allowed: the term of the new product</extracomment>
        <translation>Il nuovo periodo di validità non può essere più breve di quello attuale.</translation>
    </message>
    <message>
        <source>Something is planned for the next term; take that away first.</source>
        <extracomment>why automatic renewal cannot be switched off: the provider still has an instruction for the next term</extracomment>
        <translation>È pianificato qualcosa per il periodo successivo; rimuoverlo prima.</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>price unknown</source>
        <extracomment>end-of-term board, in the place of an amount: no price is known</extracomment>
        <translation>prezzo sconosciuto</translation>
    </message>
    <message>
        <source>%1 per seat</source>
        <extracomment>end-of-term board: %1 is for example 22.00 EUR/mo</extracomment>
        <translation>%1 per licenza</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>between two amounts of different currencies</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <extracomment>end-of-term board, several terms: so many of them have no known price</extracomment>
        <translation>
            <numerusform>%n senza prezzo</numerusform>
            <numerusform>%n senza prezzo</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew as is</source>
        <extracomment>end-of-term board: a way to go on</extracomment>
        <translation>Rinnovare senza modifiche</translation>
    </message>
    <message>
        <source>Renew with changes</source>
        <extracomment>end-of-term board: a way to go on; a form follows</extracomment>
        <translation>Rinnovare con modifiche</translation>
    </message>
    <message>
        <source>Cancel at end</source>
        <extracomment>end-of-term board: a way out: it does not renew</extracomment>
        <translation>Disdire a fine periodo</translation>
    </message>
    <message>
        <source>Extended service term</source>
        <extracomment>end-of-term board: a way to go on: Microsoft&apos;s monthly term after the term</extracomment>
        <translation>Periodo di servizio esteso (EST)</translation>
    </message>
    <message>
        <source>Switching renewal off may lead into the extended service term instead of an end: unconfirmed.</source>
        <extracomment>end-of-term board: what &quot;Cancel at end&quot; leads to, a forecast nobody has confirmed</extracomment>
        <translation>La disattivazione del rinnovo potrebbe portare al periodo di servizio esteso (EST) anziché alla fine: non confermato.</translation>
    </message>
    <message>
        <source>A forecast. There is no documented call for it: it can be chosen only in the provider&apos;s portal.</source>
        <extracomment>end-of-term board: about the extended service term</extracomment>
        <translation>Una previsione. Non esiste una chiamata documentata: si può scegliere solo nel portale del fornitore.</translation>
    </message>
    <message>
        <source>to %1, may be left any time</source>
        <extracomment>end-of-term board, below a price: it may be left at any time; %1 is the last day paid for</extracomment>
        <translation>fino al %1, recesso sempre possibile</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>end-of-term board, below a price: %1 is the last day that is paid for</extracomment>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>%1, forecast</source>
        <extracomment>end-of-term board: an amount nobody has confirmed; %1 is &quot;264.00 EUR to 13 Jun 2027&quot;</extracomment>
        <translation>%1, previsione</translation>
    </message>
    <message>
        <source>price of %1, not yet published; by the list of %2</source>
        <extracomment>end-of-term board: price of a month whose list is not out; %1 is &quot;March 2027&quot;, %2 &quot;December 2026&quot;</extracomment>
        <translation>prezzo di %1, non ancora pubblicato; in base al listino di %2</translation>
    </message>
    <message>
        <source>price of %1, not yet published</source>
        <extracomment>end-of-term board: price of a month whose list is not out; %1 is &quot;March 2027&quot;</extracomment>
        <translation>prezzo di %1, non ancora pubblicato</translation>
    </message>
    <message>
        <source>list of %1 not imported; by the list of %2</source>
        <extracomment>end-of-term board: a list that is out, but is not here; %1 is &quot;March 2027&quot;, %2 &quot;December 2026&quot;</extracomment>
        <translation>listino di %1 non importato; in base al listino di %2</translation>
    </message>
    <message>
        <source>list of %1 not imported</source>
        <extracomment>end-of-term board: a list that is out, but is not here; %1 is &quot;March 2027&quot;</extracomment>
        <translation>listino di %1 non importato</translation>
    </message>
    <message>
        <source>not in the price list of %1</source>
        <extracomment>end-of-term board: %1 is &quot;March 2027&quot;</extracomment>
        <translation>non nel listino prezzi di %1</translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>message after a change was put into the plan; %1 is such as &quot;Renewal: on → off&quot;, %2 the subscription</extracomment>
        <translation>Aggiunto al piano: %1 per %2. Non è ancora stato inviato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %n change(s). Nothing is sent yet.</source>
        <extracomment>message after changes were put into the plan</extracomment>
        <translation>
            <numerusform>Aggiunta al piano: %n modifica. Non è ancora stato inviato nulla.</numerusform>
            <numerusform>Aggiunte al piano: %n modifiche. Non è ancora stato inviato nulla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::AccountModel</name>
    <message>
        <source>Sample company</source>
        <extracomment>environment of an account: the built-in example</extracomment>
        <translation>Azienda di esempio</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>environment of an account: the provider&apos;s test environment</extracomment>
        <translation>Ambiente di prova</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>environment of an account: real customers and money</extracomment>
        <translation>Produzione</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>list of accounts: this one is in use now</extracomment>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>column of the list of accounts: the partner&apos;s company</extracomment>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>column of the list of accounts: sample, sandbox or production</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>column of the list of accounts: who is signed in</extracomment>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>column of the list of accounts: role at the provider</extracomment>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column of the list of accounts: whether it is the one in use</extracomment>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>tenantry::AccountsSection</name>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>question before signing out; %1 is the company name of the account</extracomment>
        <translation>Disconnettersi da %1?</translation>
    </message>
    <message>
        <source>The sign-in is forgotten on this computer. What was read stays readable; nothing can be sent until you sign in again.</source>
        <extracomment>text of the question before signing out</extracomment>
        <translation>L&apos;accesso viene dimenticato su questo computer. Quanto è stato letto rimane leggibile; non è possibile inviare nulla fino a un nuovo accesso.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>button of the question before signing out</extracomment>
        <translation>Disconnettersi</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <extracomment>button of the question before signing out</extracomment>
        <translation>Rimanere connessi</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <extracomment>question before removing an account; %1 is the company name of the account</extracomment>
        <translation>Rimuovere l&apos;account %1?</translation>
    </message>
    <message>
        <source>You are signed out and the copy of its customers on this computer is deleted. Orders, drafts and notes are kept. At the provider nothing changes.</source>
        <extracomment>text of the question before removing an account</extracomment>
        <translation>Ci si disconnette e la copia dei clienti dell&apos;account su questo computer viene eliminata. Ordini, bozze e note vengono conservati. Presso il fornitore non cambia nulla.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>button of the question before removing an account</extracomment>
        <translation>Rimuovere l&apos;account</translation>
    </message>
    <message>
        <source>Keep account</source>
        <extracomment>button of the question before removing an account</extracomment>
        <translation>Conservare l&apos;account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>section of Settings
----------
list in Settings; name for screen readers</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Role of the chosen account</source>
        <extracomment>label of the role of the chosen account</extracomment>
        <translation>Ruolo dell&apos;account selezionato</translation>
    </message>
    <message>
        <source>Use this account</source>
        <extracomment>button: makes the chosen account the one all screens show</extracomment>
        <translation>Usare questo account</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>button</extracomment>
        <translation>Accedere di nuovo…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>button; a question follows</extracomment>
        <translation>Disconnettersi…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <extracomment>button; a question follows</extracomment>
        <translation>Rimuovere l&apos;account…</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>button: opens account set-up</extracomment>
        <translation>Connettere Partner Center…</translation>
    </message>
    <message>
        <source>Add the sample company</source>
        <extracomment>button: adds the built-in example company</extracomment>
        <translation>Aggiungere l&apos;azienda di esempio</translation>
    </message>
</context>
<context>
    <name>tenantry::ActivityEntryModel</name>
    <message>
        <source>Time</source>
        <extracomment>Activity, list of what happened: column header</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Activity, list of what happened: column header</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Activity, list of what happened: column header, company or order it is about</extracomment>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Activity, list of what happened: column header, the person</extracomment>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Activity, list of what happened: column header</extracomment>
        <translation>Dettaglio</translation>
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
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Activity: title</extracomment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Activity: tab</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Activity: tab</extracomment>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Activity: accessible name of the two tabs</extracomment>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Activity: button, copies the marked rows, or all if none is marked</extracomment>
        <translation>Copiare le righe</translation>
    </message>
    <message>
        <source>No order has been placed yet</source>
        <extracomment>Activity, no orders yet: headline</extracomment>
        <translation>Non è ancora stato inviato alcun ordine</translation>
    </message>
    <message>
        <source>Orders stand here with their state, their steps and the IDs for the provider&apos;s support, from the moment you place them.</source>
        <extracomment>Activity, no orders yet: what the list is for</extracomment>
        <translation>Qui si trovano gli ordini con lo stato, i passaggi e gli ID per l&apos;assistenza del fornitore, a partire dal momento dell&apos;invio.</translation>
    </message>
    <message>
        <source>Start an order</source>
        <extracomment>Activity, no orders yet: button</extracomment>
        <translation>Iniziare un ordine</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>Activity, nothing happened yet: headline</extracomment>
        <translation>Non è ancora successo nulla</translation>
    </message>
    <message>
        <source>Synchronisations, orders, sign-ins and notes are listed here, newest first.</source>
        <extracomment>Activity, nothing happened yet: what the list is for</extracomment>
        <translation>Qui sono elencati sincronizzazioni, ordini, accessi e note, a partire dai più recenti.</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity: button, writes a folder with all that is recorded of the change or order the marked line is about</extracomment>
        <translation>Esportare le evidenze…</translation>
    </message>
</context>
<context>
    <name>tenantry::AdminSteps</name>
    <message>
        <source>Copied; paste it into a mail.</source>
        <extracomment>beside the button &quot;Copy text&quot; once it was pressed</extracomment>
        <translation>Copiato; incollare il testo in un messaggio.</translation>
    </message>
    <message>
        <source>For your administrator</source>
        <extracomment>account set-up: headline of the page for one&apos;s administrator</extracomment>
        <translation>Per l&apos;amministratore</translation>
    </message>
    <message>
        <source>Somebody with the Global administrator role does this once for the whole company.</source>
        <extracomment>account set-up: below the headline</extracomment>
        <translation>Una persona con il ruolo di amministratore globale esegue questi passaggi una sola volta per l&apos;intera azienda.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>button: puts the steps on the clipboard as text</extracomment>
        <translation>Copiare il testo</translation>
    </message>
</context>
<context>
    <name>tenantry::AgreementPage</name>
    <message>
        <source>Asking whether it is on record…</source>
        <extracomment>Agreement page: the provider is being asked</extracomment>
        <translation>Richiesta in corso per sapere se è registrato…</translation>
    </message>
    <message>
        <source>On record</source>
        <extracomment>Agreement page: the provider has the customer&apos;s acceptance</extracomment>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>%1, accepted by %2 on %3.</source>
        <extracomment>Agreement page: who accepted and when. %1 is the agreement&apos;s name, %2 a person, %3 a date</extracomment>
        <translation>%1, accettato da %2 il %3.</translation>
    </message>
    <message>
        <source>Not on record yet</source>
        <extracomment>Agreement page: the provider has no acceptance of this customer</extracomment>
        <translation>Non ancora registrato</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Verifica non riuscita</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Agreement page: there was no connection to ask</extracomment>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>Needed before the order can be placed.</source>
        <extracomment>Agreement page: fault below the check box</extracomment>
        <translation>Necessario prima di poter inviare l&apos;ordine.</translation>
    </message>
    <message>
        <source>the person named above</source>
        <extracomment>Agreement page: stands for a name that has not been entered yet</extracomment>
        <translation>la persona indicata sopra</translation>
    </message>
    <message>
        <source>You confirm to Microsoft that %1 has accepted the Microsoft Customer Agreement for %2 on %3 and may sign for the company. It is recorded under your name.</source>
        <extracomment>Agreement page: what is confirmed. %1 is a person, %2 a company, %3 a date</extracomment>
        <translation>Si conferma a Microsoft che %1 ha accettato il Contratto del cliente Microsoft per %2 il %3 ed è autorizzato a firmare per l&apos;azienda. La conferma viene registrata a proprio nome.</translation>
    </message>
    <message>
        <source>Has the customer accepted the agreement?</source>
        <extracomment>Order wizard, agreement page: title</extracomment>
        <translation>Il cliente ha accettato il contratto?</translation>
    </message>
    <message>
        <source>Every customer must accept the Microsoft Customer Agreement before the first order.</source>
        <extracomment>Order wizard, agreement page: sentence below the title</extracomment>
        <translation>Ogni cliente deve accettare il Contratto del cliente Microsoft prima del primo ordine.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Agreement page: button, asks the provider once more</extracomment>
        <translation>Chiedere di nuovo</translation>
    </message>
    <message>
        <source>Open the agreement in the customer&apos;s language…</source>
        <extracomment>Agreement page: link, opens the agreement in the customer&apos;s language in the browser</extracomment>
        <translation>Aprire il contratto nella lingua del cliente…</translation>
    </message>
    <message>
        <source>Who accepted it?</source>
        <extracomment>Agreement page: heading over the person who accepted</extracomment>
        <translation>Chi l&apos;ha accettato?</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Agreement page: hint below the phone number</extracomment>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>The customer has &amp;accepted the agreement</source>
        <extracomment>Agreement page: check box</extracomment>
        <translation>Il cliente ha accettato il con&amp;tratto</translation>
    </message>
    <message>
        <source>The customer accepted it directly with Microsoft.</source>
        <extracomment>Agreement page: the customer accepted it in Microsoft&apos;s admin center, so the partner confirms nothing</extracomment>
        <translation>Il cliente lo ha accettato direttamente presso Microsoft.</translation>
    </message>
</context>
<context>
    <name>tenantry::AsOfPanel</name>
    <message>
        <source>The subscriptions of this customer were never read.</source>
        <extracomment>a customer at a past instant: nothing is stored</extracomment>
        <translation>Le sottoscrizioni di questo cliente non sono mai state lette.</translation>
    </message>
    <message>
        <source>Nothing is known before %1, when they were first read.</source>
        <extracomment>a customer at a past instant: the instant is before the first reading; %1 is when that was</extracomment>
        <translation>Non è noto nulla prima del %1, quando sono state lette per la prima volta.</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <extracomment>difference of two instants: there is none</extracomment>
        <translation>Nessuna differenza tra i due momenti.</translation>
    </message>
    <message>
        <source>A customer in the past</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Situazione passata di un cliente</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <extracomment>label above a field for date and time; local time</extracomment>
        <translation>Situazione al</translation>
    </message>
    <message>
        <source>As it was known here at that time.</source>
        <extracomment>below a field for date and time in the past</extracomment>
        <translation>Come era nota qui in quel momento.</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <extracomment>check box: compare the past instant with the present</extracomment>
        <translation>Confrontare con la situazione attuale</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>label above a field for date and time; local time</extracomment>
        <translation>Confrontare con</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>heading over what differs between two instants</extracomment>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Subscriptions then</source>
        <extracomment>heading over the subscriptions at a past instant</extracomment>
        <translation>Sottoscrizioni in quel momento</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves the past and shows the details again</extracomment>
        <translation>Chiudere</translation>
    </message>
</context>
<context>
    <name>tenantry::Banner</name>
    <message>
        <source>SAMPLE</source>
        <extracomment>banner word: the built-in example company, nothing is real</extracomment>
        <translation>ESEMPIO</translation>
    </message>
    <message>
        <source>Invented company and customers. Nothing you send from here reaches Microsoft.</source>
        <extracomment>banner sentence beside SAMPLE</extracomment>
        <translation>Azienda e clienti inventati. Nulla di ciò che si invia da qui arriva a Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>banner word: the provider&apos;s test environment</extracomment>
        <translation>AMBIENTE DI PROVA</translation>
    </message>
    <message>
        <source>%1, integration sandbox. What you send from here is a test and is not billed.</source>
        <extracomment>banner sentence beside SANDBOX; %1 is the partner&apos;s company name</extracomment>
        <translation>%1, ambiente di prova per l&apos;integrazione. Ciò che si invia da qui è una prova e non viene fatturato.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>banner word: real customers and real money</extracomment>
        <translation>PRODUZIONE</translation>
    </message>
    <message>
        <source>%1. What you send from here is ordered and billed.</source>
        <extracomment>banner sentence beside PRODUCTION; %1 is the partner&apos;s company name</extracomment>
        <translation>%1. Ciò che si invia da qui viene ordinato e fatturato.</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>link at the right end of the SAMPLE banner; opens account set-up</extracomment>
        <translation>Connettere Partner Center…</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkColumnsBar</name>
    <message>
        <source>No column</source>
        <extracomment>import of seat changes: this table has no such column</extracomment>
        <translation>Nessuna colonna</translation>
    </message>
    <message>
        <source>Column of the table with: %1</source>
        <extracomment>import of seat changes: name of a list of columns for screen readers; %1 is &quot;Subscription id&quot;</extracomment>
        <translation>Colonna della tabella per: %1</translation>
    </message>
    <message>
        <source>A number without a sign is the new total, +5 adds five seats, -2 takes two away. A subscription is found by its id, else by customer and product together.</source>
        <extracomment>import of seat changes</extracomment>
        <translation>Un numero senza segno è il nuovo totale, +5 aggiunge cinque licenze, -2 ne toglie due. Una sottoscrizione viene cercata in base all&apos;ID, altrimenti in base a cliente e prodotto insieme.</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkPage</name>
    <message>
        <source>Discard what you corrected?</source>
        <extracomment>question before corrected lines of seat changes are dropped</extracomment>
        <translation>Scartare le correzioni?</translation>
    </message>
    <message>
        <source>Lines were corrected, chosen or left out here. They are not in the plan yet.</source>
        <extracomment>question before corrected lines of seat changes are dropped</extracomment>
        <translation>Alcune righe sono state corrette, scelte o escluse qui. Non sono ancora nel piano.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>button: drops the corrected lines</extracomment>
        <translation>Scartare</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>button: goes back to the corrected lines</extracomment>
        <translation>Conservarle</translation>
    </message>
    <message>
        <source>Import seat changes</source>
        <extracomment>title of the file dialog
----------
import of seat changes: headline</extracomment>
        <translation>Importare modifiche delle licenze</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln change(s) to the plan</source>
        <extracomment>button: puts so many seat changes into the plan; nothing is sent yet</extracomment>
        <translation>
            <numerusform>Aggiungere %Ln modifica al piano</numerusform>
            <numerusform>Aggiungere %Ln modifiche al piano</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>below the preview of many seat changes, while the rules are asked; %1 and %2 are numbers</extracomment>
        <translation>%1 di %2 verificate</translation>
    </message>
    <message>
        <source>Choose which columns hold the seats and the subscription id, or customer and product.</source>
        <extracomment>import of seat changes: the headings were not recognised</extracomment>
        <translation>Scegliere quali colonne contengono le licenze e l&apos;ID sottoscrizione, oppure cliente e prodotto.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %Ln change(s) of seats.</source>
        <extracomment>message after seats of many subscriptions were put into the plan</extracomment>
        <translation>
            <numerusform>Aggiunta al piano: %Ln modifica delle licenze.</numerusform>
            <numerusform>Aggiunte al piano: %Ln modifiche delle licenze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are left to clear up.</source>
        <extracomment>message after seats of many subscriptions were put into the plan: so many lines are still here</extracomment>
        <translation>
            <numerusform>Resta %Ln riga da chiarire.</numerusform>
            <numerusform>Restano %Ln righe da chiarire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Change seats of several</source>
        <extracomment>title of the screen where seats of many subscriptions are changed</extracomment>
        <translation>Modificare le licenze di più sottoscrizioni</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <extracomment>button: another table of seat changes</extracomment>
        <translation>Aprire un altro file…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>button: takes a table of seat changes from the clipboard
----------
import of seat changes: button</extracomment>
        <translation>Incollare</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <extracomment>button: goes on checking lines after it was stopped</extracomment>
        <translation>Verificare le restanti</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without adding anything more to the plan</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Open or paste a table with one line per subscription: its id, or customer and product, and the seats. The first line names the columns. You see what each line would do before anything is added to the plan.</source>
        <extracomment>import of seat changes: what is expected</extracomment>
        <translation>Aprire o incollare una tabella con una riga per sottoscrizione: l&apos;ID, oppure cliente e prodotto, e le licenze. La prima riga contiene i nomi delle colonne. Prima che qualcosa venga aggiunto al piano, viene mostrato l&apos;effetto di ogni riga.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>import of seat changes: button</extracomment>
        <translation>Aprire un file…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <extracomment>kind of file in the file dialog; keep what is in parentheses</extracomment>
        <translation>Tabelle (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkRowPane</name>
    <message>
        <source>Choose…</source>
        <extracomment>preview of many seat changes: nothing is chosen yet among several subscriptions</extracomment>
        <translation>Scegliere…</translation>
    </message>
    <message>
        <source>Chosen line</source>
        <extracomment>preview of many seat changes: name of the region below the table for screen readers</extracomment>
        <translation>Riga selezionata</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <extracomment>preview of many seat changes: label of the list of subscriptions that match</extracomment>
        <translation>Quale si intende?</translation>
    </message>
    <message>
        <source>Next to clear up</source>
        <extracomment>preview of many seat changes: link that goes to the next line with a fault, a refusal or a question</extracomment>
        <translation>Successiva da chiarire</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkRuleBar</name>
    <message>
        <source>A number with a sign is a change. Choose “Add to what each has”, or enter the new total.</source>
        <extracomment>seats of many subscriptions, fault: &quot;+5&quot; was entered as the total of each</extracomment>
        <translation>Un numero con il segno è una variazione. Scegliere «Aggiungere alle licenze attuali», oppure immettere il nuovo totale.</translation>
    </message>
    <message>
        <source>Add to what each has</source>
        <extracomment>seats of many subscriptions: each gets so many more; a minus takes away</extracomment>
        <translation>Aggiungere alle licenze attuali</translation>
    </message>
    <message>
        <source>Set the total of each</source>
        <extracomment>seats of many subscriptions: each has exactly so many afterwards</extracomment>
        <translation>Impostare il totale di ciascuna</translation>
    </message>
    <message>
        <source>Assigned users and more</source>
        <extracomment>seats of many subscriptions: as many as users have the licence, and some more</extracomment>
        <translation>Utenti assegnati più una riserva</translation>
    </message>
    <message>
        <source>Number of seats:</source>
        <extracomment>seats of many subscriptions: label of the number</extracomment>
        <translation>Numero di licenze:</translation>
    </message>
    <message>
        <source>When adding, +5 or 5 adds five seats and -2 takes two away.</source>
        <extracomment>seats of many subscriptions, below the field</extracomment>
        <translation>Quando si aggiunge, +5 o 5 aggiunge cinque licenze e -2 ne toglie due.</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkTableModel</name>
    <message>
        <source>Line</source>
        <extracomment>preview of many seat changes: column: number of the line in the file or list</extracomment>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>Sottoscrizione</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>preview of many seat changes: column: last day of the term</extracomment>
        <translation>Fine del periodo</translation>
    </message>
    <message>
        <source>Seats now</source>
        <extracomment>preview of many seat changes: column: number of seats now</extracomment>
        <translation>Licenze ora</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>preview of many seat changes: column: what is asked for: 12, +5 or −2</extracomment>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>preview of many seat changes: column: number of seats afterwards</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>preview of many seat changes: column: allowed, not allowed, not found …</extracomment>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkTableView</name>
    <message>
        <source>Preview of the seat changes</source>
        <extracomment>preview of many seat changes: name of the table for screen readers</extracomment>
        <translation>Anteprima delle modifiche delle licenze</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the preview: copies the selected lines as a table</extracomment>
        <translation>Copiare le righe</translation>
    </message>
    <message>
        <source>Take in again</source>
        <extracomment>context menu of the preview of many seat changes: the lines shall go into the plan after all</extracomment>
        <translation>Includere di nuovo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludere</translation>
    </message>
</context>
<context>
    <name>tenantry::ChangeDetailPane</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Activity, detail of a change: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Il fornitore ha detto: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Activity, detail of a change: button, sends a change that was kept</extracomment>
        <translation>In&amp;viare ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Give this change up?</source>
        <extracomment>Question before a change is given up: headline</extracomment>
        <translation>Abbandonare questa modifica?</translation>
    </message>
    <message>
        <source>It will not be sent. What was already carried out stays as it is at the provider.</source>
        <extracomment>Question before a change is given up: what it means</extracomment>
        <translation>Non verrà inviata. Quanto già eseguito rimane invariato presso il fornitore.</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <extracomment>Question before a change is given up: button</extracomment>
        <translation>Abbandonare la modifica</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <extracomment>Question before a change is given up: button</extracomment>
        <translation>Conservare la modifica</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Activity, detail of a change: button, the change will not be sent any more</extracomment>
        <translation>Abbandonare…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity, detail of a change: button, writes a folder with all that is recorded of the change</extracomment>
        <translation>Esportare le evidenze…</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Activity, detail of a change: heading over its steps</extracomment>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <extracomment>Activity, detail of a change: heading over the exact request and answer of the chosen step</extracomment>
        <translation>Richiesta e risposta</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Activity, detail of a change: label, what is changed: seats, renewal …</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Activity, detail of a change: label</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Activity, detail of a change: label</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>Activity, detail of a change: label, when it was put into the plan</extracomment>
        <translation>Aggiunta al piano</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, detail of a change: label, when its state last changed</extracomment>
        <translation>Cambio di stato</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>Activity, detail of a change: label, when the provider is asked next</extracomment>
        <translation>Prossimo tentativo</translation>
    </message>
</context>
<context>
    <name>tenantry::ChangeDetailViewModel</name>
    <message>
        <source>Our change ID</source>
        <extracomment>label of an id that can be copied: our own number of a change</extracomment>
        <translation>ID modifica interno</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>label of an id that can be copied</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Customer and tenant ID</source>
        <extracomment>label of an id that can be copied: the customer&apos;s number, which is also the tenant&apos;s</extracomment>
        <translation>ID cliente e tenant</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectPage</name>
    <message>
        <source>The sign-in did not succeed. %1</source>
        <extracomment>message bar of account set-up; %1 is what went wrong, a sentence</extracomment>
        <translation>L&apos;accesso non è riuscito. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>account set-up, environment: real customers and money</extracomment>
        <translation>Produzione</translation>
    </message>
    <message>
        <source>Integration sandbox</source>
        <extracomment>account set-up, environment: the provider&apos;s test environment</extracomment>
        <translation>Ambiente di prova per l&apos;integrazione</translation>
    </message>
    <message>
        <source>Own addresses, for tests</source>
        <extracomment>account set-up, environment: a test server with addresses of its own</extracomment>
        <translation>Indirizzi propri, per le prove</translation>
    </message>
    <message>
        <source>Connect Partner Center</source>
        <extracomment>title of the account set-up page</extracomment>
        <translation>Connettere Partner Center</translation>
    </message>
    <message>
        <source>Sign-in happens in your browser; Tenantry never sees your password</source>
        <extracomment>caption of the account set-up page</extracomment>
        <translation>L&apos;accesso avviene nel browser; Tenantry non vede mai la password</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>label of a field of account set-up</extracomment>
        <translation>ID client</translation>
    </message>
    <message>
        <source>The application id your administrator sends back</source>
        <extracomment>hint below the client id</extracomment>
        <translation>L&apos;ID applicazione comunicato dall&apos;amministratore</translation>
    </message>
    <message>
        <source>Your tenant</source>
        <extracomment>label of a field of account set-up: the partner&apos;s own tenant</extracomment>
        <translation>Il proprio tenant</translation>
    </message>
    <message>
        <source>The domain or id of your own organisation, not of a customer</source>
        <extracomment>hint below the partner&apos;s tenant</extracomment>
        <translation>Il dominio o l&apos;ID della propria organizzazione, non di un cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>label of a field of account set-up: production, sandbox or own addresses</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>label of a field of account set-up</extracomment>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>The line that “tenantryctl sandbox” prints</source>
        <extracomment>hint below the addresses; &quot;tenantryctl sandbox&quot; is a command and stays</extracomment>
        <translation>La riga stampata da «tenantryctl sandbox»</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>label of a field of account set-up: role of the person at the provider</extracomment>
        <translation>Il proprio ruolo</translation>
    </message>
    <message>
        <source>If the provider knows better, the role is corrected by itself</source>
        <extracomment>hint below the role</extracomment>
        <translation>Se il fornitore ha dati più precisi, il ruolo viene corretto automaticamente</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of account set-up</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <extracomment>button of account set-up: second way to sign in</extracomment>
        <translation>Accedere con un codice</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <extracomment>button of account set-up: main way to sign in</extracomment>
        <translation>Accedere nel browser</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectViewModel</name>
    <message>
        <source>Needed to sign in</source>
        <extracomment>fault beside a field of account set-up</extracomment>
        <translation>Necessario per accedere</translation>
    </message>
    <message>
        <source>A client id has 32 digits in five groups, like 00000000-0000-0000-0000-000000000000</source>
        <extracomment>fault beside the client id</extracomment>
        <translation>Un ID client ha 32 cifre in cinque gruppi, come 00000000-0000-0000-0000-000000000000</translation>
    </message>
    <message>
        <source>Neither a domain nor a tenant id</source>
        <extracomment>fault beside the partner tenant</extracomment>
        <translation>Né un dominio né un ID tenant</translation>
    </message>
    <message>
        <source>Not the line that “tenantryctl sandbox” prints</source>
        <extracomment>fault beside the addresses of a test environment; &quot;tenantryctl sandbox&quot; is a command and stays</extracomment>
        <translation>Non è la riga stampata da «tenantryctl sandbox»</translation>
    </message>
    <message>
        <source>Addresses must begin with https; http only towards this computer</source>
        <extracomment>fault beside the addresses of a test environment</extracomment>
        <translation>Gli indirizzi devono iniziare con https; http solo verso questo computer</translation>
    </message>
    <message>
        <source>Register an application</source>
        <extracomment>step 1 for the administrator, headline</extracomment>
        <translation>Registrare un&apos;applicazione</translation>
    </message>
    <message>
        <source>In the Azure portal of the partner tenant: Microsoft Entra ID, App registrations, New registration. Accounts in this organisational directory only.</source>
        <extracomment>step 1 for the administrator; menu names of the Azure portal in English</extracomment>
        <translation>Nel portale di Azure del tenant partner: Microsoft Entra ID, Registrazioni app, Nuova registrazione. Solo account in questa directory dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>Make it a public client</source>
        <extracomment>step 2 for the administrator, headline</extracomment>
        <translation>Impostarla come client pubblico</translation>
    </message>
    <message>
        <source>Authentication, Add a platform, Mobile and desktop applications, redirect address %1 (path /, any port). Allow public client flows: yes. No secret is made.</source>
        <extracomment>step 2 for the administrator; menu names of the Azure portal in English; %1 is an address</extracomment>
        <translation>Autenticazione, Aggiungi una piattaforma, Applicazioni per dispositivi mobili e desktop, indirizzo di reindirizzamento %1 (percorso /, qualsiasi porta). Consenti flussi client pubblici: sì. Non si crea alcun segreto.</translation>
    </message>
    <message>
        <source>Add the permission</source>
        <extracomment>step 3 for the administrator, headline</extracomment>
        <translation>Aggiungere l&apos;autorizzazione</translation>
    </message>
    <message>
        <source>API permissions, Add a permission, APIs my organization uses, Microsoft Partner Center (%2), delegated permission %1.</source>
        <extracomment>step 3 for the administrator; %1 is the name of a permission, %2 the id of the resource</extracomment>
        <translation>Autorizzazioni API, Aggiungi un&apos;autorizzazione, API usate dall&apos;organizzazione, Microsoft Partner Center (%2), autorizzazione delegata %1.</translation>
    </message>
    <message>
        <source>Give admin consent</source>
        <extracomment>step 4 for the administrator, headline</extracomment>
        <translation>Concedere il consenso amministratore</translation>
    </message>
    <message>
        <source>Grant admin consent for the organisation. Then send back the Application (client) ID and the tenant’s domain.</source>
        <extracomment>step 4 for the administrator</extracomment>
        <translation>Concedere il consenso amministratore per l&apos;organizzazione. Poi comunicare l&apos;ID applicazione (client) e il dominio del tenant.</translation>
    </message>
    <message>
        <source>Please set up access to Partner Center for the desktop program Tenantry:</source>
        <extracomment>first line of the text sent to one&apos;s administrator</extracomment>
        <translation>Si prega di configurare l&apos;accesso a Partner Center per il programma desktop Tenantry:</translation>
    </message>
    <message>
        <source>Tenantry signs in as the person who uses it, with that person’s own Partner Center role. It stores no secret of the application.</source>
        <extracomment>last line of the text sent to one&apos;s administrator</extracomment>
        <translation>Tenantry accede a nome della persona che lo usa, con il ruolo di tale persona in Partner Center. Non memorizza alcun segreto dell&apos;applicazione.</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectWaiting</name>
    <message>
        <source>Cancel</source>
        <extracomment>button while signing in: stops waiting</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Copiare il codice</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Copiare l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <extracomment>state while the device code is being asked for</extracomment>
        <translation>Richiesta di un codice in corso…</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <extracomment>state of a device code</extracomment>
        <translation>Il codice è scaduto</translation>
    </message>
    <message>
        <source>Cancel and start again.</source>
        <extracomment>remark beside &quot;The code has run out&quot;</extracomment>
        <translation>Annullare e ricominciare.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <extracomment>state while the person enters the device code elsewhere</extracomment>
        <translation>In attesa dell&apos;accesso</translation>
    </message>
    <message>
        <source>the code is valid for %1</source>
        <extracomment>remark beside the state; %1 is minutes and seconds</extracomment>
        <translation>il codice è valido per %1</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <extracomment>headline while signing in with a device code</extracomment>
        <translation>Accedere con un codice</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation>Accedere nel browser</translation>
    </message>
    <message>
        <source>Open the address on any device and enter this code.</source>
        <extracomment>about signing in with a device code</extracomment>
        <translation>Aprire l&apos;indirizzo su qualsiasi dispositivo e immettere questo codice.</translation>
    </message>
    <message>
        <source>A page of your provider has been opened. Sign in there, then come back; this page notices it by itself. If no page was opened, copy the address into your browser.</source>
        <translation>È stata aperta una pagina del fornitore. Accedere in quella pagina, poi tornare qui; questa pagina se ne accorge automaticamente. Se non è stata aperta alcuna pagina, copiare l&apos;indirizzo nel browser.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of the address to open for signing in</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <extracomment>state while the person signs in in the browser</extracomment>
        <translation>In attesa del browser</translation>
    </message>
    <message>
        <source>for five minutes at most</source>
        <extracomment>remark beside &quot;Waiting for the browser&quot;</extracomment>
        <translation>per cinque minuti al massimo</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <extracomment>link while signing in with a code</extracomment>
        <translation>Usare invece il browser</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usare invece un codice</translation>
    </message>
</context>
<context>
    <name>tenantry::CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>spoken after a copy button was pressed</extracomment>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>tenantry::CreditBar</name>
    <message>
        <source>No credit line is entered.</source>
        <extracomment>plan, in the place of the estimate of the credit line</extracomment>
        <translation>Non è stata immessa alcuna linea di credito.</translation>
    </message>
    <message>
        <source>Nothing in the plan is charged at once, as far as it is known.</source>
        <extracomment>plan, in the place of the estimate of the credit line</extracomment>
        <translation>Per quanto noto, nulla nel piano viene addebitato subito.</translation>
    </message>
    <message>
        <source>Three letters, such as EUR.</source>
        <extracomment>credit line, below the field of the currency</extracomment>
        <translation>Tre lettere, ad esempio EUR.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <extracomment>credit line, below a field for an amount</extracomment>
        <translation>Immettere un importo.</translation>
    </message>
    <message>
        <source>Credit line…</source>
        <extracomment>plan, link beside the estimate: opens fields for limit and open balance</extracomment>
        <translation>Linea di credito…</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>credit line, label above the field</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>credit line, label above the field</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Open balance</source>
        <extracomment>credit line, label above the field: what was invoiced or ordered and is not paid yet</extracomment>
        <translation>Saldo in sospeso</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>credit line, button</extracomment>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>credit line, button: what was entered is forgotten</extracomment>
        <translation>Dimenticare</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>credit line, button: leaves without saving</extracomment>
        <translation>Chiudere</translation>
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
        <translation>Scegliere un cliente o una sottoscrizione per vedere le informazioni note.</translation>
    </message>
    <message>
        <source>New order…</source>
        <extracomment>button below the details of a customer or subscription</extracomment>
        <translation>Nuovo ordine…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>name of the detail pane for screen readers</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>button below the details of a subscription: opens the seat editor</extracomment>
        <translation>Modificare le licenze…</translation>
    </message>
    <message>
        <source>As of…</source>
        <extracomment>button in the details of a customer or subscription: shows how it stood at a past date</extracomment>
        <translation>Situazione al…</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerExport</name>
    <message>
        <source>customers %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>clienti %1</translation>
    </message>
    <message>
        <source>Export customers and subscriptions</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Esportare clienti e sottoscrizioni</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n riga scritta in %1.</numerusform>
            <numerusform>%n righe scritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <extracomment>after an export that failed; %1 is the reason</extracomment>
        <translation>Non è stato esportato nulla. %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Sottoscrizione</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Nome alternativo</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>title of a column in an exported file: id of the subscription an add-on belongs to</extracomment>
        <translation>Componente aggiuntivo di</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Term start</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Inizio del periodo</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Fine del periodo</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>title of a column in an exported file: length of the term</extracomment>
        <translation>Periodo di validità</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>title of a column in an exported file: billing plan</extracomment>
        <translation>Fatturazione</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>title of a column in an exported file: true or false</extracomment>
        <translation>Rinnovo automatico</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Prezzo per licenza</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Price is for</source>
        <extracomment>title of a column in an exported file: month, year … the price is for</extracomment>
        <translation>Prezzo riferito a</translation>
    </message>
    <message>
        <source>Price from</source>
        <extracomment>title of a column in an exported file: order or price list</extracomment>
        <translation>Origine del prezzo</translation>
    </message>
    <message>
        <source>Order id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID ordine</translation>
    </message>
    <message>
        <source>order</source>
        <extracomment>in an exported file, column &quot;Price from&quot;</extracomment>
        <translation>ordine</translation>
    </message>
    <message>
        <source>price list</source>
        <extracomment>in an exported file, column &quot;Price from&quot;</extracomment>
        <translation>listino prezzi</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerFacts</name>
    <message>
        <source>Tenant id</source>
        <extracomment>detail of a customer: label of a line</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Copy tenant id</source>
        <extracomment>button beside the tenant id</extracomment>
        <translation>Copiare l&apos;ID tenant</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>detail of a customer: label of a line, our relation to it</extracomment>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Delegated admin</source>
        <extracomment>detail of a customer: label of a line, whether we hold delegated admin rights</extracomment>
        <translation>Amministrazione delegata</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>detail of a customer: label of a line, the customer agreement on record</extracomment>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>detail of a customer: label of a line, what it has</extracomment>
        <translation>Possiede</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>label of a line: when the provider was last asked</extracomment>
        <translation>Ultima lettura</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerHitModel</name>
    <message>
        <source>Company</source>
        <extracomment>Order wizard, list of found customers: column header</extracomment>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Order wizard, list of found customers: column header, the customer&apos;s main domain name</extracomment>
        <translation>Dominio</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerPage</name>
    <message>
        <source>Which customer?</source>
        <extracomment>Order wizard, customer page: title when one of our customers is searched</extracomment>
        <translation>Quale cliente?</translation>
    </message>
    <message>
        <source>Type part of the company name or of its domain and choose from the list.</source>
        <extracomment>Order wizard, customer page: sentence below the title</extracomment>
        <translation>Digitare una parte della ragione sociale o del dominio e scegliere dall&apos;elenco.</translation>
    </message>
    <message>
        <source>The new customer</source>
        <extracomment>Order wizard, customer page: title when a new customer is entered</extracomment>
        <translation>Il nuovo cliente</translation>
    </message>
    <message>
        <source>The country comes first: it decides what Microsoft asks for.</source>
        <extracomment>Order wizard, customer page: sentence below the title</extracomment>
        <translation>Prima si indica il paese: determina i dati richiesti da Microsoft.</translation>
    </message>
    <message>
        <source>Say on the page Scenario whether the customer is new.</source>
        <extracomment>Order wizard, customer page: shown while the first page is unanswered</extracomment>
        <translation>Indicare nella pagina Scenario se il cliente è nuovo.</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerSearchBar</name>
    <message>
        <source>Search is getting ready…</source>
        <extracomment>right of the search field, until the list can be searched</extracomment>
        <translation>La ricerca è in preparazione…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <extracomment>right of the search field: how many customers are shown of all; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 di %n cliente</numerusform>
            <numerusform>%1 di %n clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>Company, domain, subscription, nickname or id</source>
        <extracomment>in the empty search field over the customer tree</extracomment>
        <translation>Azienda, dominio, sottoscrizione, nome alternativo o ID</translation>
    </message>
    <message>
        <source>Search customers</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Cercare clienti</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button in the search field</extracomment>
        <translation>Cancellare la ricerca</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerTreeView</name>
    <message>
        <source>Customers and subscriptions</source>
        <extracomment>what the customer tree is called to screen readers</extracomment>
        <translation>Clienti e sottoscrizioni</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu: copies the selected rows as a table</extracomment>
        <translation>Copiare le righe</translation>
    </message>
    <message>
        <source>Copy name</source>
        <extracomment>context menu of a customer or subscription</extracomment>
        <translation>Copiare il nome</translation>
    </message>
    <message>
        <source>Copy id</source>
        <extracomment>context menu of a customer or subscription</extracomment>
        <translation>Copiare l&apos;ID</translation>
    </message>
    <message>
        <source>New order for this customer…</source>
        <extracomment>context menu of a customer or subscription: opens the order wizard for its customer</extracomment>
        <translation>Nuovo ordine per questo cliente…</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomersPage</name>
    <message>
        <source>Customers</source>
        <extracomment>title of the screen</extracomment>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>button: writes customers and subscriptions to a file</extracomment>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>New order…</source>
        <extracomment>button: opens the order wizard</extracomment>
        <translation>Nuovo ordine…</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>beside the title of the screen</extracomment>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <extracomment>beside the title of the screen</extracomment>
        <translation>
            <numerusform>%n sottoscrizione</numerusform>
            <numerusform>%n sottoscrizioni</numerusform>
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
        <translation>Ancora nessun account</translation>
    </message>
    <message>
        <source>Here you will find your customers with their subscriptions, also without a network. Start with a sample company or connect your Partner Center account.</source>
        <extracomment>Customers screen without an account</extracomment>
        <translation>Qui si trovano i clienti con le relative sottoscrizioni, anche senza rete. Iniziare con un&apos;azienda di esempio o connettere l&apos;account di Partner Center.</translation>
    </message>
    <message>
        <source>Try it with a sample company</source>
        <extracomment>button on the Customers screen without an account</extracomment>
        <translation>Provare con un&apos;azienda di esempio</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <translation>Connettere Partner Center…</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <extracomment>Customers screen before anything was read: headline</extracomment>
        <translation>Non è ancora stato letto nulla</translation>
    </message>
    <message>
        <source>The customers of this account were not read from the provider yet, or it has none.</source>
        <extracomment>Customers screen before anything was read</extracomment>
        <translation>I clienti di questo account non sono ancora stati letti dal fornitore, oppure non ce ne sono.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>button on the Customers screen before anything was read: asks the provider</extracomment>
        <translation>Aggiornare</translation>
    </message>
    <message>
        <source>Reading your customers</source>
        <extracomment>Customers screen while the first customers are read: headline</extracomment>
        <translation>Lettura dei clienti in corso</translation>
    </message>
    <message>
        <source>The first ones appear here as soon as they have arrived.</source>
        <extracomment>Customers screen while the first customers are read</extracomment>
        <translation>I primi appaiono qui appena arrivano.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <extracomment>no search result: headline; %1 is what was typed</extracomment>
        <translation>Nessun risultato per «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Searched: names, domains and ids of %n customer(s), and names, nicknames and ids of their subscriptions.</source>
        <extracomment>no search result: what was searched</extracomment>
        <translation>
            <numerusform>Ricerca eseguita in: nomi, domini e ID di %n cliente, e nomi, nomi alternativi e ID delle relative sottoscrizioni.</numerusform>
            <numerusform>Ricerca eseguita in: nomi, domini e ID di %n clienti, e nomi, nomi alternativi e ID delle relative sottoscrizioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button when a search found nothing</extracomment>
        <translation>Cancellare la ricerca</translation>
    </message>
    <message numerus="yes">
        <source>The %n customer(s) found…</source>
        <extracomment>export menu: only the customers the search found</extracomment>
        <translation>
            <numerusform>Il cliente trovato (%n)…</numerusform>
            <numerusform>I %n clienti trovati…</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers…</source>
        <extracomment>export menu</extracomment>
        <translation>Tutti i clienti…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just put into the plan</extracomment>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Taken back: the plan is as it was before.</source>
        <extracomment>message after Undo of what was put into the plan</extracomment>
        <translation>Operazione annullata: il piano è di nuovo come prima.</translation>
    </message>
    <message>
        <source>Import seat changes…</source>
        <extracomment>button: opens a table of seat changes</extracomment>
        <translation>Importare modifiche delle licenze…</translation>
    </message>
</context>
<context>
    <name>tenantry::DifferenceModel</name>
    <message>
        <source>not there</source>
        <extracomment>difference of two instants: the subscription did not exist at that time</extracomment>
        <translation>assente</translation>
    </message>
    <message>
        <source>there, %1 seats</source>
        <extracomment>difference of two instants: the subscription existed at that time; %1 is the number of its seats</extracomment>
        <translation>presente, licenze: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>difference of two instants, in place of a member: the subscription as a whole
----------
difference of two instants: column header</extracomment>
        <translation>Sottoscrizione</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>difference of two instants: column header, what is not as it was</extracomment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>difference of two instants: column header, value at the earlier one</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>difference of two instants: column header, value at the later one</extracomment>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>tenantry::DraftListModel</name>
    <message>
        <source>Order without customer</source>
        <extracomment>list of order drafts: an order without customer and offer yet</extracomment>
        <translation>Ordine senza cliente</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>list of order drafts: column header</extracomment>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Left at</source>
        <extracomment>list of order drafts: column header, the wizard&apos;s page it was left at</extracomment>
        <translation>Lasciata alla pagina</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>list of order drafts: column header</extracomment>
        <translation>Salvata</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingForm</name>
    <message>
        <source>Discard</source>
        <extracomment>end-of-term board, button: leaves a form without doing anything</extracomment>
        <translation>Scartare</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingListView</name>
    <message>
        <source>Ending terms, soonest first</source>
        <extracomment>end-of-term board: what the list is called to screen readers</extracomment>
        <translation>Scadenze, a partire dalla più vicina</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the end-of-term board: copies the chosen rows as a table</extracomment>
        <translation>Copiare le righe</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingPanel</name>
    <message numerus="yes">
        <source>%n term(s) chosen</source>
        <extracomment>end-of-term board, beside the list: so many terms are chosen</extracomment>
        <translation>
            <numerusform>%n scadenza selezionata</numerusform>
            <numerusform>%n scadenze selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Each goes the way the list says.</source>
        <extracomment>end-of-term board, several terms: what happens by default</extracomment>
        <translation>Per ciascuna vale quanto indicato nell&apos;elenco.</translation>
    </message>
    <message>
        <source>No day is left before the cut-off.</source>
        <extracomment>end-of-term board, tooltip of &quot;Snooze until…&quot; while it cannot be used</extracomment>
        <translation>Non resta alcun giorno prima del termine ultimo.</translation>
    </message>
    <message>
        <source>Decide about the chosen terms</source>
        <extracomment>end-of-term board: name of the region beside the list for screen readers</extracomment>
        <translation>Decidere per le scadenze selezionate</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>end-of-term board, label of a fact</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>end-of-term board, label of a fact: when the term ends</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>end-of-term board, label of a fact: until when the provider takes changes</extracomment>
        <translation>Termine ultimo</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>end-of-term board, label of a fact: why a decision is due</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>end-of-term board, label of a fact: what was decided</extracomment>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>end-of-term board, heading</extracomment>
        <translation>Se non si fa nulla</translation>
    </message>
    <message>
        <source>Decide: leave as is</source>
        <extracomment>end-of-term board, button: decides that what happens by default is wanted</extracomment>
        <translation>Decidere: lasciare invariato</translation>
    </message>
    <message>
        <source>Ways</source>
        <extracomment>end-of-term board, heading over the ways that can be chosen</extracomment>
        <translation>Possibilità</translation>
    </message>
    <message>
        <source>Leave the decision to later</source>
        <extracomment>end-of-term board, heading over snooze and mute</extracomment>
        <translation>Rimandare la decisione</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <extracomment>end-of-term board, button; a form follows</extracomment>
        <translation>Posticipare fino al…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <extracomment>end-of-term board, button; a form follows</extracomment>
        <translation>Silenziare…</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>end-of-term board, button: takes back what was decided, snoozed or muted</extracomment>
        <translation>Revocare</translation>
    </message>
</context>
<context>
    <name>tenantry::EvidenceExport</name>
    <message>
        <source>Export evidence: a new folder is made in</source>
        <extracomment>title of the dialog that asks where a new folder is to be written</extracomment>
        <translation>Esportare le evidenze: creare una nuova cartella in</translation>
    </message>
    <message>
        <source>Evidence written to %1.</source>
        <extracomment>after an export; %1 is the folder that was made</extracomment>
        <translation>Evidenze scritte in %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>No evidence was written. %1</source>
        <extracomment>after an export that failed; %1 is the reason</extracomment>
        <translation>Non sono state scritte evidenze. %1</translation>
    </message>
</context>
<context>
    <name>tenantry::ExistingCustomerForm</name>
    <message>
        <source>There are no customers in the local copy yet. Synchronise first.</source>
        <extracomment>Customer page: the list of customers is empty</extracomment>
        <translation>La copia locale non contiene ancora clienti. Sincronizzare prima.</translation>
    </message>
    <message>
        <source>No customer fits. Try a shorter part of the name.</source>
        <extracomment>Customer page: the search found nothing</extracomment>
        <translation>Nessun cliente corrisponde. Provare con una parte più breve del nome.</translation>
    </message>
    <message>
        <source>The local copy does not say it; this is your own market.</source>
        <extracomment>Customer page: hint below the country of an existing customer</extracomment>
        <translation>La copia locale non lo indica; questo è il proprio mercato.</translation>
    </message>
    <message>
        <source>Decides which offers and prices apply.</source>
        <translation>Determina le offerte e i prezzi applicabili.</translation>
    </message>
    <message>
        <source>There is no reseller relationship with this customer. The provider will refuse the order until the customer accepts your invitation.</source>
        <extracomment>Customer page: the provider will refuse an order for this customer</extracomment>
        <translation>Non esiste una relazione di rivenditore con questo cliente. Il fornitore rifiuterà l&apos;ordine finché il cliente non accetta l&apos;invito.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <extracomment>Customer page: label of the search field</extracomment>
        <translation>Trovare il cliente</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>Customer page: accessible name of the list of found customers</extracomment>
        <translation>Clienti trovati</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>Customer page: heading over what is known of the chosen customer</extracomment>
        <translation>Ordine per</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Customer page: label</extracomment>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Customer page: label</extracomment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Customer page: label, the customer&apos;s id, which is also the tenant&apos;s</extracomment>
        <translation>ID cliente</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>Customer page: label, relation between the partner and the customer</extracomment>
        <translation>Relazione</translation>
    </message>
</context>
<context>
    <name>tenantry::FilterBar</name>
    <message>
        <source>Search is getting ready…</source>
        <extracomment>grid of subscriptions, beside the filter, until the list can be searched</extracomment>
        <translation>La ricerca è in preparazione…</translation>
    </message>
    <message>
        <source>Putting in order…</source>
        <extracomment>grid of subscriptions, beside the filter, while another order or filter is made</extracomment>
        <translation>Ordinamento in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>grid of subscriptions, beside the filter: how many are shown</extracomment>
        <translation>
            <numerusform>%Ln visualizzata</numerusform>
            <numerusform>%Ln visualizzate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln subscription(s)</source>
        <extracomment>grid of subscriptions, beside the filter; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 di %Ln sottoscrizione</numerusform>
            <numerusform>%1 di %Ln sottoscrizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>grid of subscriptions, filter: whatever the product</extracomment>
        <translation>Tutti i prodotti</translation>
    </message>
    <message>
        <source>No saved filters</source>
        <extracomment>grid of subscriptions, list of filters saved by name: none of them is in use</extracomment>
        <translation>Nessun filtro salvato</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>grid of subscriptions: name of the list of saved filters for screen readers</extracomment>
        <translation>Filtri salvati</translation>
    </message>
    <message>
        <source>Any status</source>
        <extracomment>grid of subscriptions, filter: whatever the status</extracomment>
        <translation>Qualsiasi stato</translation>
    </message>
    <message>
        <source>Any term end</source>
        <extracomment>grid of subscriptions, filter: whenever the term ends</extracomment>
        <translation>Qualsiasi fine del periodo</translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n day(s)</source>
        <extracomment>grid of subscriptions, filter: the term ends within so many days from now</extracomment>
        <translation>
            <numerusform>Termina entro %n giorno</numerusform>
            <numerusform>Termina entro %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended already</source>
        <extracomment>grid of subscriptions, filter: the term has ended</extracomment>
        <translation>Già terminato</translation>
    </message>
    <message>
        <source>Any renewal</source>
        <extracomment>grid of subscriptions, filter: whether it renews or not</extracomment>
        <translation>Qualsiasi rinnovo</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>grid of subscriptions, filter: those that renew by themselves</extracomment>
        <translation>Si rinnova</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <extracomment>grid of subscriptions, filter: those that end with their term</extracomment>
        <translation>Si interrompe alla fine</translation>
    </message>
    <message>
        <source>Renewal unknown</source>
        <extracomment>grid of subscriptions, filter: those of which it is not known whether they renew</extracomment>
        <translation>Rinnovo sconosciuto</translation>
    </message>
    <message>
        <source>Company, domain, subscription, nickname or id</source>
        <extracomment>in the empty search field over the grid of subscriptions</extracomment>
        <translation>Azienda, dominio, sottoscrizione, nome alternativo o ID</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Cercare sottoscrizioni</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Fine del periodo</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <extracomment>grid of subscriptions, button: keeps this filter under a name</extracomment>
        <translation>Salvare il filtro…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>grid of subscriptions, button: takes the chosen filter off the list of saved ones</extracomment>
        <translation>Rimuovere</translation>
    </message>
    <message>
        <source>Remove the saved filter</source>
        <extracomment>grid of subscriptions, button for screen readers</extracomment>
        <translation>Rimuovere il filtro salvato</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>grid of subscriptions, button: shows everything again</extracomment>
        <translation>Cancellare il filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <extracomment>grid of subscriptions: label of the field for the name of a filter</extracomment>
        <translation>Nome del filtro:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>grid of subscriptions, button: keeps the filter under the name that was entered</extracomment>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>grid of subscriptions, button: the filter is not kept</extracomment>
        <translation>Non salvare</translation>
    </message>
</context>
<context>
    <name>tenantry::GridFooter</name>
    <message>
        <source>Choose subscriptions to change them together.</source>
        <extracomment>grid of subscriptions, below: nothing is chosen</extracomment>
        <translation>Selezionare le sottoscrizioni per modificarle insieme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) chosen</source>
        <extracomment>grid of subscriptions, below: so many are chosen</extracomment>
        <translation>
            <numerusform>%Ln sottoscrizione selezionata</numerusform>
            <numerusform>%Ln sottoscrizioni selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 seats</source>
        <extracomment>grid of subscriptions, below; %1 is &quot;12 subscriptions chosen&quot;, %2 the number of their seats</extracomment>
        <translation>%1 · %2 licenze</translation>
    </message>
    <message>
        <source>At most %1 subscriptions can be changed together.</source>
        <extracomment>grid of subscriptions, tooltip: why the chosen ones cannot be changed; %1 is a number</extracomment>
        <translation>È possibile modificare insieme al massimo %1 sottoscrizioni.</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, button with a menu: what can be put into the plan for the chosen ones</extracomment>
        <translation>Aggiungere al piano</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>grid of subscriptions, button: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Modificare le licenze…</translation>
    </message>
</context>
<context>
    <name>tenantry::GridView</name>
    <message>
        <source>All subscriptions</source>
        <extracomment>grid of all subscriptions: what it is called to screen readers</extracomment>
        <translation>Tutte le sottoscrizioni</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>grid of all subscriptions, context menu: which columns are shown</extracomment>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>tenantry::IdList</name>
    <message>
        <source>Copy %1</source>
        <extracomment>name of a button that copies an id. %1 is what the id is, for example Order ID</extracomment>
        <translation>Copiare %1</translation>
    </message>
    <message>
        <source>IDs to copy</source>
        <extracomment>heading over ids that can be copied for the provider&apos;s support</extracomment>
        <translation>ID da copiare</translation>
    </message>
</context>
<context>
    <name>tenantry::MainWindow</name>
    <message>
        <source>Customers</source>
        <extracomment>navigation: the screen with all customers and subscriptions</extracomment>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>navigation: the order wizard</extracomment>
        <translation>Nuovo ordine</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>navigation: what happened, and the state of orders</extracomment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>navigation</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>name of the left navigation for screen readers</extracomment>
        <translation>Schermate</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>navigation: changes of subscriptions that were collected and not sent yet</extracomment>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Renewals</source>
        <extracomment>navigation: terms that end, and what was decided about each</extracomment>
        <translation>Rinnovi</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>navigation: the screen with what is due, waiting or in trouble</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>navigation: the grid of all subscriptions of all customers</extracomment>
        <translation>Sottoscrizioni</translation>
    </message>
</context>
<context>
    <name>tenantry::MessageBar</name>
    <message>
        <source>Copy details</source>
        <extracomment>link in a message bar: puts error codes and ids on the clipboard for support</extracomment>
        <translation>Copiare i dettagli</translation>
    </message>
</context>
<context>
    <name>tenantry::MuteForm</name>
    <message>
        <source>Say why, so that others know it later.</source>
        <extracomment>end-of-term board, mute: the reason is missing</extracomment>
        <translation>Indicare il motivo, perché altri lo conoscano in seguito.</translation>
    </message>
    <message>
        <source>Mute alerts</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Silenziare gli avvisi</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>end-of-term board, button: switches alerts off for a while</extracomment>
        <translation>Silenziare</translation>
    </message>
    <message>
        <source>What is muted</source>
        <extracomment>end-of-term board, mute: label above three choices</extracomment>
        <translation>Che cosa silenziare</translation>
    </message>
    <message>
        <source>Only this term</source>
        <extracomment>end-of-term board, mute: a choice: only this end of this term</extracomment>
        <translation>Solo questa scadenza</translation>
    </message>
    <message>
        <source>Every term of this product</source>
        <extracomment>end-of-term board, mute: a choice</extracomment>
        <translation>Tutte le scadenze di questo prodotto</translation>
    </message>
    <message>
        <source>Every term of this customer</source>
        <extracomment>end-of-term board, mute: a choice</extracomment>
        <translation>Tutte le scadenze di questo cliente</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>end-of-term board, mute: label of the reason</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Mute until</source>
        <extracomment>end-of-term board, mute: label of a date</extracomment>
        <translation>Silenziare fino al</translation>
    </message>
    <message>
        <source>What is muted stays in the list, under “Snoozed or muted”.</source>
        <extracomment>end-of-term board, mute: below the date</extracomment>
        <translation>Quanto silenziato rimane nell&apos;elenco, in «Posticipati o silenziati».</translation>
    </message>
</context>
<context>
    <name>tenantry::NetworkSection</name>
    <message>
        <source>A host name or address, without http://</source>
        <extracomment>fault beside the host of the proxy</extracomment>
        <translation>Un nome host o un indirizzo, senza http://</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <extracomment>fault beside the port of the proxy</extracomment>
        <translation>da 1 a 65535</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>section of Settings</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>label in Settings</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>choice of proxy: what the operating system says</extracomment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice of proxy</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <extracomment>choice of proxy: one entered here</extracomment>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>label of a field: host name of the proxy</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>label of a field: port of the proxy</extracomment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>label of a field: login name at the proxy</extracomment>
        <translation>Utente del proxy</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login</source>
        <extracomment>hint below the proxy user</extracomment>
        <translation>Vuoto se il proxy non richiede l&apos;accesso</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>label of a field</extracomment>
        <translation>Password del proxy</translation>
    </message>
    <message>
        <source>Kept in the keyring and not shown again; leave empty to keep the stored one</source>
        <extracomment>hint below the proxy password</extracomment>
        <translation>Conservata nel portachiavi e non più mostrata; lasciare vuoto per mantenere quella memorizzata</translation>
    </message>
    <message>
        <source>Save proxy settings</source>
        <extracomment>button in Settings</extracomment>
        <translation>Salvare le impostazioni del proxy</translation>
    </message>
</context>
<context>
    <name>tenantry::NewCustomerForm</name>
    <message>
        <source>Stop asking</source>
        <extracomment>Customer page: button, takes back the question to the provider about the address</extracomment>
        <translation>Interrompere la richiesta</translation>
    </message>
    <message>
        <source>Check address</source>
        <translation>Verificare l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>Customer page: the provider&apos;s form of the address. %1 is a postal address</extracomment>
        <translation>Suggerimento: %1</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Customer page: heading over company and address</extracomment>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Contact person</source>
        <extracomment>Customer page: heading over name, e-mail and phone of the contact person</extracomment>
        <translation>Persona di contatto</translation>
    </message>
    <message>
        <source>Language of Microsoft&apos;s mails to the customer</source>
        <extracomment>Customer page: heading over the language of the customer&apos;s mails and portals</extracomment>
        <translation>Lingua dei messaggi di Microsoft al cliente</translation>
    </message>
    <message>
        <source>Use this address</source>
        <extracomment>Customer page: button, takes over the provider&apos;s form of the address</extracomment>
        <translation>Usare questo indirizzo</translation>
    </message>
    <message>
        <source>Digits only, with the area code, for example 0215550100</source>
        <extracomment>Customer page: hint below the phone number</extracomment>
        <translation>Solo cifre, con il prefisso, ad esempio 0215550100</translation>
    </message>
</context>
<context>
    <name>tenantry::NextTermBar</name>
    <message>
        <source>Seats of each at the next term:</source>
        <extracomment>grid of subscriptions: label of the number of seats each chosen one shall have at the next term</extracomment>
        <translation>Licenze di ciascuna nel periodo successivo:</translation>
    </message>
    <message>
        <source>12 is the total, +5 adds, -2 takes away</source>
        <extracomment>grid of subscriptions: how the number of seats is entered</extracomment>
        <translation>12 è il totale, +5 aggiunge, -2 toglie</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, button: puts the seats of the next term into the plan</extracomment>
        <translation>Aggiungere al piano</translation>
    </message>
    <message>
        <source>Do not add</source>
        <extracomment>grid of subscriptions, button: nothing is put into the plan</extracomment>
        <translation>Non aggiungere</translation>
    </message>
</context>
<context>
    <name>tenantry::NotesEditor</name>
    <message>
        <source>Not saved</source>
        <extracomment>beside the heading of notes; the reason follows</extracomment>
        <translation>Non salvate</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>beside the heading of notes</extracomment>
        <translation>Non ancora salvate</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>beside the heading of notes</extracomment>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>heading in the detail pane: own notes on a customer or subscription
----------
name of the notes field for screen readers</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Only you and this computer see what you write here.</source>
        <extracomment>in the empty notes field</extracomment>
        <translation>Ciò che si scrive qui rimane personale e solo su questo computer.</translation>
    </message>
</context>
<context>
    <name>tenantry::OfferModel</name>
    <message>
        <source>In the order</source>
        <extracomment>Offer page, catalog: this offer is already in the order</extracomment>
        <translation>Nell&apos;ordine</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>Offer page, catalog: a trial offer</extracomment>
        <translation>Versione di valutazione</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Componente aggiuntivo</translation>
    </message>
    <message>
        <source>Add-on, needs %1</source>
        <translation>Componente aggiuntivo, richiede %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Offer page, catalog: column header</extracomment>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>Offer page, catalog: column header, length of the commitment and how it is billed</extracomment>
        <translation>Periodo di validità e fatturazione</translation>
    </message>
    <message>
        <source>List price per licence</source>
        <extracomment>Offer page, catalog: column header, our purchase price per licence</extracomment>
        <translation>Prezzo di listino per licenza</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Offer page, catalog: column header, remarks to an offer</extracomment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tenantry::OfferPage</name>
    <message>
        <source>Read the catalogue</source>
        <extracomment>Offer page: link, reads the catalogue once more</extracomment>
        <translation>Leggere il catalogo</translation>
    </message>
    <message>
        <source>Reading the catalogue for %1…</source>
        <extracomment>Offer page, while offers are read. %1 is a country</extracomment>
        <translation>Lettura del catalogo per %1 in corso…</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s country first: it decides which offers there are.</source>
        <extracomment>Offer page: the customer page has no country yet</extracomment>
        <translation>Immettere prima il paese del cliente: determina le offerte disponibili.</translation>
    </message>
    <message>
        <source>The catalogue for %1 has not been read yet.</source>
        <extracomment>Offer page. %1 is a country</extracomment>
        <translation>Il catalogo per %1 non è ancora stato letto.</translation>
    </message>
    <message>
        <source>No offer fits the search.</source>
        <extracomment>Offer page: the search found nothing</extracomment>
        <translation>Nessuna offerta corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Prices are unknown: no price list has been read.</source>
        <extracomment>Offer page, below the catalogue: no price list was read</extracomment>
        <translation>I prezzi sono sconosciuti: non è stato letto alcun listino prezzi.</translation>
    </message>
    <message>
        <source>Purchase prices of your price list of %1, per licence and billing period, before tax.</source>
        <extracomment>Offer page, below the catalogue: whose prices these are. %1 is a date</extracomment>
        <translation>Prezzi di acquisto del listino prezzi del %1, per licenza e periodo di fatturazione, al netto delle imposte.</translation>
    </message>
    <message>
        <source>What is ordered?</source>
        <extracomment>Order wizard, offer page: title</extracomment>
        <translation>Che cosa si ordina?</translation>
    </message>
    <message>
        <source>Search by product name, or look through the list. One order can hold several offers.</source>
        <extracomment>Order wizard, offer page: sentence below the title</extracomment>
        <translation>Cercare per nome del prodotto, oppure scorrere l&apos;elenco. Un ordine può contenere più offerte.</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <extracomment>Offer page: label of the search field</extracomment>
        <translation>Cercare nel catalogo</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>Offer page: accessible name of the list of offers</extracomment>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>&amp;Add to the order</source>
        <extracomment>Offer page: button, puts the marked offer into the order</extracomment>
        <translation>A&amp;ggiungere all&apos;ordine</translation>
    </message>
    <message>
        <source>In this order</source>
        <extracomment>Offer page: heading over the chosen offers</extracomment>
        <translation>In questo ordine</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>Offer page: nothing has been chosen yet</extracomment>
        <translation>Ancora nulla.</translation>
    </message>
    <message>
        <source>Bring the removed offer back</source>
        <extracomment>Offer page: link, brings back the line that was just removed</extracomment>
        <translation>Ripristinare l&apos;offerta rimossa</translation>
    </message>
    <message>
        <source>The first %1 of %2 offers are shown; search to see others.</source>
        <extracomment>Offer page, below the catalogue: only the best of many are listed. %1 and %2 are numbers of offers</extracomment>
        <translation>Sono mostrate le prime %1 di %2 offerte; cercare per vedere le altre.</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderDetailPane</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Activity, detail of an order: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Il fornitore ha detto: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Activity, detail of an order: button, sends an order that was kept</extracomment>
        <translation>In&amp;viare ora</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedere di nuovo</translation>
    </message>
    <message>
        <source>Give this order up?</source>
        <extracomment>Question before an order is given up: headline</extracomment>
        <translation>Abbandonare questo ordine?</translation>
    </message>
    <message>
        <source>It will not be sent. Steps that were already carried out, such as a customer that was created, stay as they are at the provider.</source>
        <extracomment>Question before an order is given up: what it means</extracomment>
        <translation>Non verrà inviato. I passaggi già eseguiti, ad esempio un cliente creato, rimangono invariati presso il fornitore.</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Abbandonare l&apos;ordine</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Conservare l&apos;ordine</translation>
    </message>
    <message>
        <source>&amp;Review again</source>
        <extracomment>Activity, detail of an order: button, opens a draft of the order that waits</extracomment>
        <translation>&amp;Rivedere di nuovo</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Activity, detail of an order: button, the order will not be sent any more</extracomment>
        <translation>Abbandonare…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <extracomment>Activity, detail of an order: button, shows the order&apos;s own page, where its first password is</extracomment>
        <translation>Aprire l&apos;ordine</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Activity, detail of an order: heading over its steps</extracomment>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>Activity, detail of an order: label, when it was placed</extracomment>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, detail of an order: label, when its state last changed</extracomment>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>Activity, detail of an order: label, when the provider is asked next</extracomment>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <extracomment>Activity, detail of an order: label</extracomment>
        <translation>Ordine d&apos;acquisto</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Activity, detail of an order: label, a note of colleagues</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity, detail of an order: button, writes a folder with all that is recorded of the order</extracomment>
        <translation>Esportare le evidenze…</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderLineEditor</name>
    <message>
        <source>%1 · %2 per licence</source>
        <extracomment>Offer page, below the name of a chosen offer. %1 is &quot;1 year, billed monthly&quot;, %2 a price per licence</extracomment>
        <translation>%1 · %2 per licenza</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <extracomment>Offer page, below the number of licences. %1 are the limits, for example &quot;1 to 300&quot;</extracomment>
        <translation>Possibile: %1</translation>
    </message>
    <message>
        <source>No longer in the catalogue. Remove it.</source>
        <extracomment>Offer page, below a chosen offer: the catalogue does not have it any more</extracomment>
        <translation>Non più nel catalogo. Rimuovere l&apos;offerta.</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <extracomment>Offer page, below a chosen add-on. %1 names the subscriptions one of which it needs</extracomment>
        <translation>Richiede %1.</translation>
    </message>
    <message>
        <source>The price was %1.</source>
        <extracomment>Offer page, below a chosen offer whose list price changed. %1 is the earlier price per licence</extracomment>
        <translation>Il prezzo era %1.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Offer page: label above the number of licences</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Licences of %1</source>
        <extracomment>Offer page: accessible name of the field for the number of licences. %1 is the offer</extracomment>
        <translation>Licenze di %1</translation>
    </message>
    <message>
        <source>One licence less</source>
        <extracomment>Offer page: button [−]</extracomment>
        <translation>Una licenza in meno</translation>
    </message>
    <message>
        <source>One licence more</source>
        <extracomment>Offer page: button [+]</extracomment>
        <translation>Una licenza in più</translation>
    </message>
    <message>
        <source>Own name (optional)</source>
        <extracomment>Offer page: label above the own name a subscription gets, for example &quot;Field staff&quot;</extracomment>
        <translation>Nome personalizzato (facoltativo)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Offer page: button that takes a line out of the order. %1 is the offer</extracomment>
        <translation>Rimuovere %1</translation>
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
        <translation>Stato</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Activity, list of orders: column header</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Offer and licences</source>
        <extracomment>Activity, list of orders: column header, what was ordered and how many</extracomment>
        <translation>Offerta e licenze</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>Activity, list of orders: column header, when the person placed it</extracomment>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, list of orders: column header, when the state last changed</extracomment>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>Activity, list of orders: column header, the provider&apos;s number of the order</extracomment>
        <translation>ID ordine</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderWizardViewModel</name>
    <message>
        <source>No account is connected. Connect one before you place an order.</source>
        <extracomment>Order wizard, message bar: no account is connected</extracomment>
        <translation>Nessun account è connesso. Connetterne uno prima di inviare un ordine.</translation>
    </message>
    <message>
        <source>The role “%1” may not place orders. You can write the draft; someone with another role can place it.</source>
        <extracomment>Order wizard, message bar. %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Il ruolo «%1» non consente di inviare ordini. È possibile scrivere la bozza; una persona con un altro ruolo può inviarla.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>Review page, why the order cannot be placed yet. %1 lists what is missing</extracomment>
        <translation>Mancano ancora: %1</translation>
    </message>
    <message>
        <source>&amp;Keep for sending</source>
        <extracomment>Review page, main button when there is no connection: the order stays here until it is sent</extracomment>
        <translation>Con&amp;servare per l&apos;invio</translation>
    </message>
    <message>
        <source>&amp;Place order</source>
        <extracomment>Review page, main button: sends the order</extracomment>
        <translation>Inviare l&apos;&amp;ordine</translation>
    </message>
</context>
<context>
    <name>tenantry::PastListModel</name>
    <message>
        <source>Subscription</source>
        <extracomment>a customer at a past instant: column header</extracomment>
        <translation>Sottoscrizione</translation>
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
            <numerusform>%n modifica selezionata</numerusform>
            <numerusform>%n modifiche selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1, per period %2, to the end of the term %3</source>
        <extracomment>plan, detail of several changes: what they cost together; %1, %2 and %3 are lists of amounts</extracomment>
        <translation>Ora %1, per periodo di fatturazione %2, fino alla scadenza %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>plan, button: asks the provider again about a change that waits for a decision</extracomment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Inviare ora</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <extracomment>Question before kept or waiting changes are given up: headline</extracomment>
        <translation>
            <numerusform>Abbandonare %n modifica?</numerusform>
            <numerusform>Abbandonare %n modifiche?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. What the provider has already carried out stays as it is.</source>
        <extracomment>Question before kept or waiting changes are given up: what it means</extracomment>
        <translation>Non ci sarà alcun invio. Quanto il fornitore ha già eseguito rimane invariato.</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>Question before kept or waiting changes are given up: button</extracomment>
        <translation>Abbandonare</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>Question before kept or waiting changes are given up: button</extracomment>
        <translation>Lasciare in attesa</translation>
    </message>
    <message>
        <source>Keep my wish</source>
        <extracomment>plan, button: an overtaken change keeps its wish and stands on what the provider says now</extracomment>
        <translation>Mantenere la mia scelta</translation>
    </message>
    <message>
        <source>Show subscription</source>
        <extracomment>plan, button: shows the subscription in the list of customers</extracomment>
        <translation>Mostrare la sottoscrizione</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>plan, button: the change will not be sent any more; a question follows</extracomment>
        <translation>Abbandonare…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>plan, button: takes the change out of the plan; can be undone</extracomment>
        <translation>Rimuovere</translation>
    </message>
    <message>
        <source>Sale: %1. Margin: %2.</source>
        <extracomment>plan, detail of a change: what the customer pays and what is left of it; %1 and %2 are lists of amounts</extracomment>
        <translation>Vendita: %1. Margine: %2.</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanExport</name>
    <message>
        <source>plan %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>piano %1</translation>
    </message>
    <message>
        <source>Export planned changes</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Esportare le modifiche pianificate</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <source>Save the plan as PDF</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Salvare il piano come PDF</translation>
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
            <numerusform>%n modifica rimane nel piano</numerusform>
            <numerusform>%n modifiche rimangono nel piano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as planned</source>
        <translation>
            <numerusform>%n non inviabile come pianificata</numerusform>
            <numerusform>%n non inviabili come pianificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cost of %n change(s) unknown</source>
        <extracomment>plan, beside the totals: the cost of so many changes is not known</extracomment>
        <translation>
            <numerusform>costo di %n modifica sconosciuto</numerusform>
            <numerusform>costo di %n modifiche sconosciuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n change(s)</source>
        <extracomment>plan, main button: shows all changes once more before they are sent</extracomment>
        <translation>
            <numerusform>&amp;Verificare %n modifica</numerusform>
            <numerusform>&amp;Verificare %n modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n change(s) for sending</source>
        <extracomment>plan, main button: without a connection the changes are kept until there is one</extracomment>
        <translation>
            <numerusform>Con&amp;servare %n modifica per l&apos;invio</numerusform>
            <numerusform>Con&amp;servare %n modifiche per l&apos;invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n change(s)</source>
        <extracomment>plan, main button</extracomment>
        <translation>
            <numerusform>In&amp;viare %n modifica</numerusform>
            <numerusform>In&amp;viare %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <extracomment>plan, while changes are sent; %1 of %2 are done</extracomment>
        <translation>%1 di %2 inviate</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>plan, while changes are sent: so many were refused by the provider</extracomment>
        <translation>
            <numerusform>%n rifiutata</numerusform>
            <numerusform>%n rifiutate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <extracomment>plan, while changes are sent: so many wait for a decision</extracomment>
        <translation>
            <numerusform>%n in attesa di una decisione</numerusform>
            <numerusform>%n in attesa di una decisione</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <extracomment>plan, button while changes are sent: no further one is begun</extracomment>
        <translation>Interruzione dopo questa…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Interrompere dopo questa</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>plan, over a sum: what the changes cost at once</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>plan, over a sum: what the changes cost in each full billing period</extracomment>
        <translation>Per periodo</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>plan, over a sum: what the changes cost from now to the end of the terms</extracomment>
        <translation>Fino alla scadenza</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanPage</name>
    <message>
        <source>Review the plan</source>
        <extracomment>plan: title while the changes are looked over before they are sent</extracomment>
        <translation>Verificare il piano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>plan, beside the title</extracomment>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>plan, beside the title</extracomment>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>plan, beside the title: %1 is &quot;13 changes&quot;, %2 &quot;5 customers&quot;</extracomment>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>%1 · purchase prices before tax</source>
        <extracomment>plan, beside the title: %1 is &quot;13 changes for 5 customers&quot;</extracomment>
        <translation>%1 · prezzi di acquisto al netto delle imposte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <extracomment>plan, right of the search field: how many changes are shown of all; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 di %n modifica</numerusform>
            <numerusform>%1 di %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>The plan changed after you reviewed it. Nothing was sent; look at it again.</source>
        <extracomment>plan, message: somebody changed the plan between review and sending</extracomment>
        <translation>Il piano è cambiato dopo la verifica. Non è stato inviato nulla; controllarlo di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed while you were reviewing and are not checked any more.</source>
        <extracomment>plan, message while reviewing: lines became different meanwhile and were unchecked</extracomment>
        <translation>
            <numerusform>%n riga è cambiata durante la verifica e non è più selezionata.</numerusform>
            <numerusform>%n righe sono cambiate durante la verifica e non sono più selezionate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <extracomment>plan, after sending: so many changes were read back and found as wanted</extracomment>
        <translation>
            <numerusform>%n confermata</numerusform>
            <numerusform>%n confermate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>plan, after sending: so many were refused by the provider</extracomment>
        <translation>
            <numerusform>%n rifiutata</numerusform>
            <numerusform>%n rifiutate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <extracomment>plan, after sending: so many wait for a decision</extracomment>
        <translation>
            <numerusform>%n in attesa di una decisione</numerusform>
            <numerusform>%n in attesa di una decisione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for sending</source>
        <extracomment>plan, after sending was stopped: so many were not begun and wait</extracomment>
        <translation>
            <numerusform>%n conservata per l&apos;invio</numerusform>
            <numerusform>%n conservate per l&apos;invio</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending has ended: %1.</source>
        <extracomment>plan, after sending; %1 lists &quot;10 confirmed&quot;, &quot;1 refused&quot; …</extracomment>
        <translation>Invio terminato: %1.</translation>
    </message>
    <message>
        <source>SAMPLE: these changes stay on this computer. Nothing reaches Microsoft.</source>
        <extracomment>plan, above the review: what sending does in the sample company</extracomment>
        <translation>ESEMPIO: queste modifiche rimangono su questo computer. Nulla arriva a Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX: these changes go to the test environment. Nothing is billed.</source>
        <extracomment>plan, above the review: what sending does in the sandbox</extracomment>
        <translation>AMBIENTE DI PROVA: queste modifiche vanno all&apos;ambiente di prova. Non viene fatturato nulla.</translation>
    </message>
    <message>
        <source>PRODUCTION: these changes are carried out and billed to %1.</source>
        <extracomment>plan, above the review: what sending does in production. %1 is the partner&apos;s company</extracomment>
        <translation>PRODUZIONE: queste modifiche vengono eseguite e fatturate a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>plan, after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n riga scritta in %1.</numerusform>
            <numerusform>%n righe scritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <extracomment>plan, after an export that failed; %1 is the reason</extracomment>
        <translation>Non è stato esportato nulla. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>plan, button: takes back what was last done to the plan</extracomment>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>plan, button: does again what was undone</extracomment>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>plan, button: takes changes that are over out of the list</extracomment>
        <translation>Rimuovere le concluse</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>plan, button</extracomment>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <extracomment>plan, button: leaves the review without sending</extracomment>
        <translation>Tornare al piano</translation>
    </message>
    <message>
        <source>Customer, subscription, change, state or ID</source>
        <extracomment>in the empty search field over the plan</extracomment>
        <translation>Cliente, sottoscrizione, modifica, stato o ID</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Cercare nel piano</translation>
    </message>
    <message>
        <source>No changes are planned</source>
        <extracomment>plan, nothing planned: headline</extracomment>
        <translation>Nessuna modifica pianificata</translation>
    </message>
    <message>
        <source>Change seats, renewal or other things of a subscription under Customers and save them to the plan. They gather here, also offline, and are sent together once you have reviewed them.</source>
        <extracomment>plan, nothing planned: what the screen is for</extracomment>
        <translation>In Clienti modificare le licenze, il rinnovo o altri dati di una sottoscrizione e aggiungere le modifiche al piano. Si raccolgono qui, anche offline, e vengono inviate insieme dopo la verifica.</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>plan, nothing planned: button</extracomment>
        <translation>Andare a Clienti</translation>
    </message>
    <message>
        <source>No planned change matches</source>
        <extracomment>plan, search without result: headline</extracomment>
        <translation>Nessuna modifica pianificata corrisponde</translation>
    </message>
    <message>
        <source>Every word you type must be in the customer, the subscription, the change, its state or an ID.</source>
        <extracomment>plan, search without result: what to do</extracomment>
        <translation>Ogni parola digitata deve comparire nel cliente, nella sottoscrizione, nella modifica, nel suo stato o in un ID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>plan, search without result: button</extracomment>
        <translation>Cancellare la ricerca</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <extracomment>plan, after it was saved as a PDF; %1 is the file</extracomment>
        <translation>Il piano è stato salvato come %1.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>plan, button: for somebody who approves it</extracomment>
        <translation>Salvare come PDF…</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanTreeView</name>
    <message>
        <source>Planned changes by customer</source>
        <extracomment>what the tree of planned changes is called to screen readers</extracomment>
        <translation>Modifiche pianificate per cliente</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the plan: copies the chosen changes as a table</extracomment>
        <translation>Copiare le righe</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <extracomment>context menu of the plan: takes the chosen changes out of it</extracomment>
        <translation>Rimuovere dal piano</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanViewModel</name>
    <message>
        <source>No account is connected. Connect one before you send changes.</source>
        <extracomment>plan, message bar: no account is connected</extracomment>
        <translation>Nessun account è connesso. Connetterne uno prima di inviare modifiche.</translation>
    </message>
</context>
<context>
    <name>tenantry::PoolGrid</name>
    <message>
        <source>Bought here</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats bought from us</extracomment>
        <translation>Acquistate qui</translation>
    </message>
    <message>
        <source>Total in tenant</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats from all sellers</extracomment>
        <translation>Totale nel tenant</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats other sellers sold</extracomment>
        <translation>Di altri</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats a user has</extracomment>
        <translation>Assegnate</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats no user has</extracomment>
        <translation>Libere</translation>
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
        <translation>Licenze nel tenant</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>link beside &quot;Read at 15:07&quot;: asks for the tenant&apos;s licences again</extracomment>
        <translation>Aggiornare</translation>
    </message>
    <message>
        <source>Refresh the licences of the tenant</source>
        <extracomment>for screen readers: what &quot;Refresh&quot; refreshes</extracomment>
        <translation>Aggiornare le licenze del tenant</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceDifferenceModel</name>
    <message>
        <source>new</source>
        <extracomment>difference of two price lists: the product was not in the earlier one</extracomment>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>difference of two price lists: the product is not in the later one</extracomment>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Periodo di validità e fatturazione</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>differences of two price lists: column header, price of the month before</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>differences of two price lists: column header, price of this list</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Differenza</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceImportPanel</name>
    <message>
        <source>No column</source>
        <extracomment>import of a price list: the table has no such column</extracomment>
        <translation>Nessuna colonna</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>import of a price list: its rows are being read through</extracomment>
        <translation>Lettura del file in corso…</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>import of a price list: below the first faults</extracomment>
        <translation>
            <numerusform>E %Ln altro.</numerusform>
            <numerusform>E altri %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing: %1 % of the file</source>
        <extracomment>import of a price list; %1 is a number</extracomment>
        <translation>Importazione: %1 % del file</translation>
    </message>
    <message>
        <source>Checking: %1 % of the file</source>
        <translation>Verifica: %1 % del file</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <extracomment>import of a price list: label of the kind of list</extracomment>
        <translation>Tipo di listino</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <extracomment>import of a price list: kind of list</extracomment>
        <translation>Prezzi di acquisto</translation>
    </message>
    <message>
        <source>Own sale prices</source>
        <extracomment>import of a price list: kind of list</extracomment>
        <translation>Prezzi di vendita propri</translation>
    </message>
    <message>
        <source>Name of the sale list</source>
        <extracomment>import of own sale prices: label</extracomment>
        <translation>Nome del listino di vendita</translation>
    </message>
    <message>
        <source>Month of the list</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Mese del listino</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>import of a price list: label, the country</extracomment>
        <translation>Mercato</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Separatore decimale</translation>
    </message>
    <message>
        <source>Point: 12.50</source>
        <extracomment>import of a price list: how numbers are written</extracomment>
        <translation>Punto: 12.50</translation>
    </message>
    <message>
        <source>Comma: 12,50</source>
        <extracomment>import of a price list: how numbers are written</extracomment>
        <translation>Virgola: 12,50</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>import of a price list: section</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>As you chose them for a file with the same headings.</source>
        <extracomment>import of a price list: below the section&apos;s title</extracomment>
        <translation>Come scelto per un file con le stesse intestazioni.</translation>
    </message>
    <message>
        <source>Found by their headings. What you choose is remembered for files like this one.</source>
        <translation>Trovate in base alle intestazioni. La scelta viene ricordata per i file simili a questo.</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>import of a price list: section</extracomment>
        <translation>Prime righe</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <extracomment>import of a price list: name of the table for screen readers</extracomment>
        <translation>Prime righe del file</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>import of a price list: button, back to the lists</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>&amp;Import prices</source>
        <extracomment>import of a price list: main button</extracomment>
        <translation>&amp;Importare i prezzi</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <extracomment>import of a price list: label of a column that has to be there; %1 is &quot;SKU id&quot;</extracomment>
        <translation>%1 (obbligatorio)</translation>
    </message>
    <message>
        <source>Column of the table with: %1</source>
        <extracomment>import of a price list: name of a list of columns for screen readers; %1 is &quot;SKU id&quot;</extracomment>
        <translation>Colonna della tabella per: %1</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceListModel</name>
    <message>
        <source>all</source>
        <extracomment>price lists: one that holds in every market</extracomment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Listino</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>price lists: column header, the country it is for</extracomment>
        <translation>Mercato</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>price lists: column header, how many prices it holds</extracomment>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>price lists: column header, when it was imported</extracomment>
        <translation>Importato</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>price lists: column header, the file it came from</extracomment>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>tenantry::PricesPage</name>
    <message>
        <source>Import a price list</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Importare un listino prezzi</translation>
    </message>
    <message>
        <source>Take “%1” of %2 out of force?</source>
        <extracomment>question before a price list is taken out of force; %1 is a list, %2 a month such as December 2026</extracomment>
        <translation>Ritirare «%1» di %2?</translation>
    </message>
    <message>
        <source>Costs, sale prices and renewals no longer use it. It can be undone.</source>
        <extracomment>question before a price list is taken out of force</extracomment>
        <translation>Costi, prezzi di vendita e rinnovi non lo usano più. L&apos;operazione può essere annullata.</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>button: the price list is no longer used</extracomment>
        <translation>Ritirare</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>button: the price list stays</extracomment>
        <translation>Mantenere in vigore</translation>
    </message>
    <message>
        <source>“%1” of %2 was in force already; nothing changed.</source>
        <extracomment>after an import; %1 is a list, %2 a month</extracomment>
        <translation>«%1» di %2 era già in vigore; non è cambiato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) imported: “%1” of %2.</source>
        <extracomment>after an import; %n prices, %1 is a list, %2 a month</extracomment>
        <translation>
            <numerusform>%Ln prezzo importato: «%1» di %2.</numerusform>
            <numerusform>%Ln prezzi importati: «%1» di %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>title of the screen with price lists and sale prices</extracomment>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>prices: button</extracomment>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>prices: button</extracomment>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>prices: button, a file dialog follows</extracomment>
        <translation>Importare…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>prices: button, back to where one came from</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Price lists</source>
        <extracomment>prices: section
----------
prices: name of the table for screen readers</extracomment>
        <translation>Listini prezzi</translation>
    </message>
    <message>
        <source>Take out of force…</source>
        <extracomment>prices: button, a question follows</extracomment>
        <translation>Ritirare…</translation>
    </message>
    <message>
        <source>Prices that change</source>
        <extracomment>prices: name of the table for screen readers</extracomment>
        <translation>Prezzi che cambiano</translation>
    </message>
    <message>
        <source>Sale prices</source>
        <extracomment>prices: section
----------
prices: name of the table for screen readers</extracomment>
        <translation>Prezzi di vendita</translation>
    </message>
    <message>
        <source>What a customer pays per seat: the customer&apos;s own rule, else the one for all others.</source>
        <extracomment>prices: below the section&apos;s title</extracomment>
        <translation>Quanto paga un cliente per licenza: vale la regola propria del cliente, altrimenti quella per tutti gli altri.</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>prices: button</extracomment>
        <translation>Aggiungere…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>prices: button</extracomment>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>prices: button, can be undone</extracomment>
        <translation>Rimuovere</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <extracomment>prices: headline while there is neither a list nor a rule</extracomment>
        <translation>Ancora nessun prezzo</translation>
    </message>
    <message>
        <source>Import the price list of this month and, from its first day on, that of next month: changes and renewals then show what they cost. With sale prices they show the margin too.</source>
        <extracomment>prices: text while there is neither a list nor a rule</extracomment>
        <translation>Importare il listino prezzi di questo mese e, dal suo primo giorno, quello del mese prossimo: modifiche e rinnovi mostrano così quanto costano. Con i prezzi di vendita mostrano anche il margine.</translation>
    </message>
    <message>
        <source>Import a price list…</source>
        <extracomment>prices: button while there is nothing</extracomment>
        <translation>Importare un listino prezzi…</translation>
    </message>
    <message>
        <source>Add a sale price…</source>
        <extracomment>prices: other button while there is nothing</extracomment>
        <translation>Aggiungere un prezzo di vendita…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <extracomment>kind of file in the file dialog; keep what is in parentheses</extracomment>
        <translation>Tabelle (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>tenantry::PricesViewModel</name>
    <message>
        <source>The list of %1 is not here, so what changes cannot be told.</source>
        <extracomment>prices: nothing to compare a list with; %1 is a month such as November 2026</extracomment>
        <translation>Il listino di %1 non è presente, perciò non è possibile indicare che cosa cambia.</translation>
    </message>
</context>
<context>
    <name>tenantry::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <extracomment>button beside a progress bar: stops the running work, not a subscription</extracomment>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>tenantry::RenamePanel</name>
    <message>
        <source>Rename a subscription</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Rinominare una sottoscrizione</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>label above the name a subscription gets from the partner</extracomment>
        <translation>Nome alternativo</translation>
    </message>
    <message>
        <source>Your own name for it, kept by the provider. Empty: only the offer&apos;s name.</source>
        <extracomment>below the name of a subscription</extracomment>
        <translation>Nome personalizzato, conservato dal fornitore. Vuoto: solo il nome dell&apos;offerta.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without putting the new name into the plan</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts the new name into the plan; nothing is sent yet</extracomment>
        <translation>Aggiungere al piano</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewChangesForm</name>
    <message>
        <source>Enter a whole number of seats, at least 1.</source>
        <extracomment>end-of-term board, form: the number of seats is not a number</extracomment>
        <translation>Immettere un numero intero di licenze, almeno 1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you do not set stays as it is.</source>
        <extracomment>end-of-term board, form: everything is as it is</extracomment>
        <translation>Non è ancora stato modificato nulla. Ciò che non si imposta rimane invariato.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n of them; these are left out.</source>
        <translation>
            <numerusform>Non possibile per %n di queste, che viene esclusa.</numerusform>
            <numerusform>Non possibile per %n di queste, che vengono escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew with changes</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Rinnovare con modifiche</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts a change into the plan; nothing is sent yet</extracomment>
        <translation>Aggiungere al piano</translation>
    </message>
    <message>
        <source>Seats of the next term</source>
        <extracomment>end-of-term board, form: label of the number of seats from the next term on</extracomment>
        <translation>Licenze del periodo successivo</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>end-of-term board, form: label</extracomment>
        <translation>Periodo successivo</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>end-of-term board, form: label</extracomment>
        <translation>Fatturazione</translation>
    </message>
    <message>
        <source>One seat less</source>
        <extracomment>name of a button for screen readers</extracomment>
        <translation>Una licenza in meno</translation>
    </message>
    <message>
        <source>One seat more</source>
        <translation>Una licenza in più</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>end-of-term board, form: a choice: stays as it is</extracomment>
        <translation>Invariato</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsExport</name>
    <message>
        <source>ending terms %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>scadenze %1</translation>
    </message>
    <message>
        <source>Export ending terms</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Esportare le scadenze</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsFilterBar</name>
    <message>
        <source>Customer, subscription, state or ID</source>
        <extracomment>in the empty search field of the end-of-term board</extracomment>
        <translation>Cliente, sottoscrizione, stato o ID</translation>
    </message>
    <message>
        <source>Search ending terms</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Cercare nelle scadenze</translation>
    </message>
    <message>
        <source>Which terms</source>
        <extracomment>end-of-term board: name of the choice which terms are shown, for screen readers</extracomment>
        <translation>Quali scadenze</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>end-of-term board: name of the choice of days, for screen readers; the same as the time line</extracomment>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <extracomment>end-of-term board: name of the choice how far ahead is looked, for screen readers</extracomment>
        <translation>Orizzonte temporale</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>end-of-term board: which terms are shown: those a decision is due on</extracomment>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>end-of-term board: which terms are shown: those nobody has decided about</extracomment>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Urgenti</translation>
    </message>
    <message>
        <source>Snoozed or muted</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Posticipati o silenziati</translation>
    </message>
    <message>
        <source>All ending terms</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Tutte le scadenze</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <extracomment>end-of-term board: how far ahead is looked</extracomment>
        <translation>
            <numerusform>Entro %n giorno</numerusform>
            <numerusform>Entro %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>end-of-term board: choice of days: no days are chosen</extracomment>
        <translation>Tutti i giorni</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>end-of-term board, right of the filters: how many are shown</extracomment>
        <translation>
            <numerusform>%n visualizzata</numerusform>
            <numerusform>%n visualizzate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more</source>
        <extracomment>end-of-term board, right of the filters: there are more, read when the list is scrolled; %1 is &quot;200 shown&quot;</extracomment>
        <translation>%1, e altre</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsPage</name>
    <message numerus="yes">
        <source>%n term(s) end</source>
        <extracomment>end-of-term board, beside the title: so many terms end within the days looked at</extracomment>
        <translation>
            <numerusform>%n scadenza</numerusform>
            <numerusform>%n scadenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <extracomment>end-of-term board, beside the title: so many decisions are due</extracomment>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>end-of-term board, beside the title: of these, so many are urgent</extracomment>
        <translation>
            <numerusform>%n urgente</numerusform>
            <numerusform>%n urgenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan</source>
        <extracomment>end-of-term board, beside the title: so many were decided and wait in the plan</extracomment>
        <translation>
            <numerusform>%n nel piano</numerusform>
            <numerusform>%n nel piano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed or muted</source>
        <extracomment>end-of-term board, beside the title</extracomment>
        <translation>
            <numerusform>%n posticipato o silenziato</numerusform>
            <numerusform>%n posticipati o silenziati</numerusform>
        </translation>
    </message>
    <message>
        <source>purchase prices before tax</source>
        <extracomment>end-of-term board, beside the title: whose money it is</extracomment>
        <translation>prezzi di acquisto al netto delle imposte</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %n change(s). Nothing is sent yet.</source>
        <extracomment>end-of-term board, message: what was chosen went into the plan</extracomment>
        <translation>
            <numerusform>Aggiunta al piano: %n modifica. Non è ancora stato inviato nulla.</numerusform>
            <numerusform>Aggiunte al piano: %n modifiche. Non è ancora stato inviato nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n term(s) stay as they are.</source>
        <extracomment>end-of-term board, message: decisions were recorded, nothing needs to be changed for them</extracomment>
        <translation>
            <numerusform>Deciso: %n scadenza rimane invariata.</numerusform>
            <numerusform>Deciso: %n scadenze rimangono invariate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n term(s); they are as before.</source>
        <extracomment>end-of-term board, message: what was chosen is not possible for so many</extracomment>
        <translation>
            <numerusform>Non possibile per %n scadenza, che rimane come prima.</numerusform>
            <numerusform>Non possibile per %n scadenze, che rimangono come prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) snoozed until %1.</source>
        <extracomment>end-of-term board, message; %1 is a day</extracomment>
        <translation>
            <numerusform>%n avviso posticipato fino al %1.</numerusform>
            <numerusform>%n avvisi posticipati fino al %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts muted until %1. They stay under “Snoozed or muted”.</source>
        <extracomment>end-of-term board, message; %1 is a day</extracomment>
        <translation>Avvisi silenziati fino al %1. Rimangono in «Posticipati o silenziati».</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n term(s).</source>
        <extracomment>end-of-term board, message: decisions, snoozes or mutes were taken back</extracomment>
        <translation>
            <numerusform>Revoca eseguita per %n scadenza.</numerusform>
            <numerusform>Revoca eseguita per %n scadenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>end-of-term board, message after Undo</extracomment>
        <translation>Operazione annullata.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <extracomment>end-of-term board, message after Redo</extracomment>
        <translation>Operazione ripetuta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just done
----------
end-of-term board, button: takes back the last decision, snooze or mute</extracomment>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: reads the list again</extracomment>
        <translation>Riprovare</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>end-of-term board, after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n riga scritta in %1.</numerusform>
            <numerusform>%n righe scritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ending term matches</source>
        <extracomment>end-of-term board, search or days without result: headline</extracomment>
        <translation>Nessuna scadenza corrisponde</translation>
    </message>
    <message>
        <source>Every word you type must be in the customer, the subscription, the state or an ID, and its term must end on the days you chose.</source>
        <extracomment>end-of-term board, search or days without result: what to do</extracomment>
        <translation>Ogni parola digitata deve comparire nel cliente, nella sottoscrizione, nello stato o in un ID, e la scadenza deve cadere nei giorni scelti.</translation>
    </message>
    <message>
        <source>Clear search and days</source>
        <extracomment>end-of-term board, search or days without result: button</extracomment>
        <translation>Cancellare ricerca e giorni</translation>
    </message>
    <message numerus="yes">
        <source>No term ends in the next %n day(s)</source>
        <extracomment>end-of-term board, nothing ends: headline</extracomment>
        <translation>
            <numerusform>Nessuna scadenza entro %n giorno</numerusform>
            <numerusform>Nessuna scadenza entro %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms that end stand here, with what happens if nothing is done and what every other way costs. They come from the customers and subscriptions that were read.</source>
        <extracomment>end-of-term board, nothing ends: what the screen is for</extracomment>
        <translation>Qui si trovano i periodi di validità in scadenza, con ciò che accade se non si fa nulla e il costo di ogni altra possibilità. Provengono dai clienti e dalle sottoscrizioni letti.</translation>
    </message>
    <message>
        <source>Look a year ahead</source>
        <extracomment>end-of-term board, nothing ends: button</extracomment>
        <translation>Estendere a un anno</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggere di nuovo</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>end-of-term board, nothing ends: button</extracomment>
        <translation>Andare a Clienti</translation>
    </message>
    <message>
        <source>No decision is due</source>
        <extracomment>end-of-term board, the filter lets nothing through: headline</extracomment>
        <translation>Nessuna decisione da prendere</translation>
    </message>
    <message>
        <source>No term is in this list</source>
        <translation>Nessuna scadenza in questo elenco</translation>
    </message>
    <message numerus="yes">
        <source>A decision is asked for when doing nothing ends service, raises the price, binds for longer than a month or renews seats nobody is assigned to. %n term(s) end in the time you look at.</source>
        <extracomment>end-of-term board, no decision is due: when there are alerts</extracomment>
        <translation>
            <numerusform>Viene chiesta una decisione quando, senza intervenire, il servizio termina, il prezzo aumenta, ci si impegna per più di un mese o si rinnovano licenze non assegnate a nessuno. Nell&apos;intervallo considerato c&apos;è %n scadenza.</numerusform>
            <numerusform>Viene chiesta una decisione quando, senza intervenire, il servizio termina, il prezzo aumenta, ci si impegna per più di un mese o si rinnovano licenze non assegnate a nessuno. Nell&apos;intervallo considerato ci sono %n scadenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all ending terms</source>
        <extracomment>end-of-term board, the filter lets nothing through: button</extracomment>
        <translation>Mostrare tutte le scadenze</translation>
    </message>
    <message>
        <source>Renewals</source>
        <extracomment>title of the end-of-term board</extracomment>
        <translation>Rinnovi</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>end-of-term board, button: does again what was undone</extracomment>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>end-of-term board, button</extracomment>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>Time line of ending terms</source>
        <extracomment>end-of-term board: name of the time line for screen readers; the list of days beside it says the same</extracomment>
        <translation>Linea temporale delle scadenze</translation>
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
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>Review page, table of lines: column header, length of the commitment and how it is billed</extracomment>
        <translation>Periodo di validità e fatturazione</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Review page, table of lines: column header, number of licences</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Price per licence</source>
        <extracomment>Review page, table of lines: column header, our purchase price per licence</extracomment>
        <translation>Prezzo per licenza</translation>
    </message>
    <message>
        <source>Sum per billing period</source>
        <extracomment>Review page, table of lines: column header, price times licences</extracomment>
        <translation>Importo per periodo di fatturazione</translation>
    </message>
</context>
<context>
    <name>tenantry::ReviewPage</name>
    <message>
        <source>SAMPLE: this order stays on this computer. Nothing reaches Microsoft.</source>
        <extracomment>Review page, above the order: what placing does in the sample company</extracomment>
        <translation>ESEMPIO: questo ordine rimane su questo computer. Nulla arriva a Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX: this order goes to the test environment. Nothing is billed.</source>
        <extracomment>Review page, above the order: what placing does in the sandbox</extracomment>
        <translation>AMBIENTE DI PROVA: questo ordine va all&apos;ambiente di prova. Non viene fatturato nulla.</translation>
    </message>
    <message>
        <source>PRODUCTION: this order is placed and billed to %1.</source>
        <extracomment>Review page, above the order: what placing does in production. %1 is the partner&apos;s company</extracomment>
        <translation>PRODUZIONE: questo ordine viene inviato e fatturato a %1.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>Review page, total of the order. %1 lists amounts with their periods</extracomment>
        <translation>Totale %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a known price come on top.</source>
        <extracomment>Review page, below the total. %n is the number of lines whose price is unknown</extracomment>
        <translation>
            <numerusform>A questo si aggiunge %n riga senza prezzo noto.</numerusform>
            <numerusform>A questo si aggiungono %n righe senza prezzo noto.</numerusform>
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
        <translation>Gli importi sono i prezzi di acquisto al netto delle imposte, se l&apos;ordine inizia oggi.</translation>
    </message>
    <message>
        <source>Review the order</source>
        <extracomment>Order wizard, review page: title</extracomment>
        <translation>Verificare l&apos;ordine</translation>
    </message>
    <message>
        <source>Until you place the order everything can be changed.</source>
        <extracomment>Order wizard, review page: sentence below the title</extracomment>
        <translation>Fino all&apos;invio dell&apos;ordine è possibile modificare tutto.</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <extracomment>Review page: accessible name of the table of lines</extracomment>
        <translation>Righe dell&apos;ordine</translation>
    </message>
    <message>
        <source>Purchase order number (optional)</source>
        <extracomment>Review page: label of a field</extracomment>
        <translation>Numero dell&apos;ordine d&apos;acquisto (facoltativo)</translation>
    </message>
    <message>
        <source>Note (optional, stays here)</source>
        <extracomment>Review page: label of a field, a note for colleagues</extracomment>
        <translation>Nota (facoltativa, rimane qui)</translation>
    </message>
</context>
<context>
    <name>tenantry::ReviewStep</name>
    <message>
        <source>%1 each month</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 ogni mese</translation>
    </message>
    <message>
        <source>%1 each year</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 ogni anno</translation>
    </message>
    <message>
        <source>%1 every two years</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 ogni due anni</translation>
    </message>
    <message>
        <source>%1 every three years</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 ogni tre anni</translation>
    </message>
    <message>
        <source>%1 once</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 una tantum</translation>
    </message>
    <message>
        <source>%1, billing period unknown</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1, periodo di fatturazione sconosciuto</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Review page, label of the customer&apos;s name</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Review page, label: country whose offers and prices apply</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Review page, label of the Microsoft Customer Agreement</extracomment>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>New tenant</source>
        <extracomment>Review page, label of the new tenant&apos;s name</extracomment>
        <translation>Nuovo tenant</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Review page, label of the postal address</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Review page, label of the contact person</extracomment>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>Review page, label of the company&apos;s registration number</extracomment>
        <translation>Numero di registrazione</translation>
    </message>
    <message>
        <source>On record at the provider</source>
        <extracomment>Review page, agreement</extracomment>
        <translation>Registrato presso il fornitore</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Review page, agreement</extracomment>
        <translation>Non ancora confermato</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2</source>
        <extracomment>Review page, agreement. %1 is a person&apos;s name, %2 a date</extracomment>
        <translation>Accettato da %1 il %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Review page, label: whom the order goes to, with the reseller&apos;s account there</extracomment>
        <translation>Fornitore</translation>
    </message>
</context>
<context>
    <name>tenantry::SaleRuleForm</name>
    <message>
        <source>All other customers</source>
        <extracomment>sale prices: in the place of a customer&apos;s name</extracomment>
        <translation>Tutti gli altri clienti</translation>
    </message>
    <message>
        <source>Expected is a number, such as 12.5.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>È previsto un numero, ad esempio 12,5.</translation>
    </message>
    <message>
        <source>Sale price</source>
        <extracomment>sale prices: title of the form</extracomment>
        <translation>Prezzo di vendita</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>sale prices: label of the customer a rule is for</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Part of the name, then choose from the list.</source>
        <extracomment>sale prices: hint below the customer&apos;s field</extracomment>
        <translation>Immettere una parte del nome, poi scegliere dall&apos;elenco.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>sale prices: name of the list of found customers for screen readers</extracomment>
        <translation>Clienti trovati</translation>
    </message>
    <message>
        <source>For all other customers</source>
        <extracomment>sale prices: button, the rule is for everybody who has none of their own</extracomment>
        <translation>Per tutti gli altri clienti</translation>
    </message>
    <message>
        <source>How it is made</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Metodo di calcolo</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Sale list</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Listino di vendita</translation>
    </message>
    <message>
        <source>Rounded</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>sale prices: label, how many digits behind the decimal sign</extracomment>
        <translation>Decimali</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>sale prices: button</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>&amp;Save sale price</source>
        <extracomment>sale prices: main button</extracomment>
        <translation>&amp;Salvare il prezzo di vendita</translation>
    </message>
</context>
<context>
    <name>tenantry::SaleRuleModel</name>
    <message>
        <source>All other customers</source>
        <extracomment>sale prices: the rule for customers that have none of their own</extracomment>
        <translation>Tutti gli altri clienti</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>sale prices: column header</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sale price</source>
        <extracomment>sale prices: column header, how the price is made</extracomment>
        <translation>Prezzo di vendita</translation>
    </message>
    <message>
        <source>Rounded</source>
        <extracomment>sale prices: column header, how the price is rounded</extracomment>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>sale prices: column header, first day of the rule</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>sale prices: column header, who made the rule</extracomment>
        <translation>Autore</translation>
    </message>
</context>
<context>
    <name>tenantry::ScenarioPage</name>
    <message>
        <source>Who is the order for?</source>
        <extracomment>Order wizard, first page: title</extracomment>
        <translation>Per chi è l&apos;ordine?</translation>
    </message>
    <message>
        <source>What is asked next depends on your answer. You can change it later; nothing you entered is lost.</source>
        <extracomment>Order wizard, first page: sentence below the title</extracomment>
        <translation>Le domande successive dipendono dalla risposta. È possibile cambiarla in seguito; nessun dato immesso va perso.</translation>
    </message>
    <message>
        <source>A brand-&amp;new customer</source>
        <extracomment>Order wizard, first page: a choice</extracomment>
        <translation>Un cliente completamente &amp;nuovo</translation>
    </message>
    <message>
        <source>The company has never had a Microsoft subscription paid monthly or yearly, for example Microsoft 365, Office 365 or Exchange Online, under any kind of licence. A customer account and a Microsoft tenant are created for it.</source>
        <extracomment>Order wizard, first page: what &quot;brand-new customer&quot; means</extracomment>
        <translation>L&apos;azienda non ha mai avuto una sottoscrizione Microsoft a pagamento mensile o annuale, ad esempio Microsoft 365, Office 365 o Exchange Online, con qualsiasi tipo di licenza. Vengono creati un account cliente e un tenant Microsoft.</translation>
    </message>
    <message>
        <source>One of our &amp;existing customers</source>
        <extracomment>Order wizard, first page: a choice</extracomment>
        <translation>Uno dei clienti &amp;esistenti</translation>
    </message>
    <message>
        <source>The company already buys from you and is in your list of customers.</source>
        <extracomment>Order wizard, first page: what &quot;existing customer&quot; means</extracomment>
        <translation>L&apos;azienda acquista già dal rivenditore ed è nell&apos;elenco dei clienti.</translation>
    </message>
    <message>
        <source>The company has a Microsoft tenant but is not your customer yet? Orders for it are not possible here yet: first send it your reseller invitation from Partner Center, then order for it as an existing customer.</source>
        <extracomment>Order wizard, first page: a case that this version cannot order for</extracomment>
        <translation>L&apos;azienda ha un tenant Microsoft ma non è ancora un cliente? Qui non è ancora possibile ordinare in questo caso: inviarle prima l&apos;invito del rivenditore da Partner Center, poi ordinare come per un cliente esistente.</translation>
    </message>
</context>
<context>
    <name>tenantry::SeatEditor</name>
    <message>
        <source>New total</source>
        <extracomment>seat editor: label above the number of seats the customer will have</extracomment>
        <translation>Nuovo totale</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>seat editor: label above the number of seats to add or to give back</extracomment>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>New total of seats of %1</source>
        <extracomment>seat editor: name of the field for screen readers; %1 is the subscription</extracomment>
        <translation>Nuovo totale delle licenze di %1</translation>
    </message>
    <message>
        <source>One seat fewer</source>
        <extracomment>seat editor: button [−]</extracomment>
        <translation>Una licenza in meno</translation>
    </message>
    <message>
        <source>One seat more</source>
        <extracomment>seat editor: button [+]</extracomment>
        <translation>Una licenza in più</translation>
    </message>
    <message>
        <source>Change of the seats of %1</source>
        <extracomment>seat editor: name of the field for screen readers; %1 is the subscription</extracomment>
        <translation>Variazione delle licenze di %1</translation>
    </message>
</context>
<context>
    <name>tenantry::SeatPanel</name>
    <message>
        <source>%1, until %2</source>
        <extracomment>seat editor: which of several like-named subscriptions it is; %1 is &quot;Annual&quot;, %2 the last day of its term</extracomment>
        <translation>%1, fino al %2</translation>
    </message>
    <message>
        <source>Subscription id %1</source>
        <extracomment>seat editor: which of several like-named subscriptions it is; %1 is its id</extracomment>
        <translation>ID sottoscrizione %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: reads the subscription again</extracomment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <extracomment>button: the plan shall no longer change these seats</extracomment>
        <translation>Rimuovere dal piano</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Aggiungere al piano</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <extracomment>beside the heading of the seat editor, while something is entered that is not in the plan</extracomment>
        <translation>Non ancora nel piano</translation>
    </message>
    <message>
        <source>The number of seats is the same.</source>
        <extracomment>tooltip of the button that adds to the plan, while it cannot be used</extracomment>
        <translation>Il numero di licenze è lo stesso.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>button: leaves the seat editor without adding what was entered</extracomment>
        <translation>Scartare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Change seats</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Modificare le licenze</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>heading of the seat editor</extracomment>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>tenantry::SettingsPage</name>
    <message>
        <source>Back up to</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Eseguire il backup in</translation>
    </message>
    <message>
        <source>Tenantry backup (*.backup)</source>
        <extracomment>kind of file in the file dialog; the part in brackets stays</extracomment>
        <translation>Backup di Tenantry (*.backup)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <extracomment>question before restoring a backup</extracomment>
        <translation>Ripristinare questo backup?</translation>
    </message>
    <message>
        <source>At the next start it takes the place of everything kept here. The files it replaces are set aside, not deleted. Sign-ins are not part of a backup.</source>
        <extracomment>text of the question before restoring a backup</extracomment>
        <translation>Al prossimo avvio sostituisce tutto ciò che è conservato qui. I file sostituiti vengono messi da parte, non eliminati. Gli accessi non fanno parte di un backup.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <extracomment>button of the question before restoring a backup</extracomment>
        <translation>Ripristinare il backup</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <extracomment>button of the question before restoring a backup</extracomment>
        <translation>Conservare i dati attuali</translation>
    </message>
    <message>
        <source>Restore from</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Ripristinare da</translation>
    </message>
    <message>
        <source>Close Tenantry</source>
        <extracomment>link in the message bar after a backup was laid ready</extracomment>
        <translation>Chiudere Tenantry</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>title of the Settings page</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <extracomment>section of Settings</extracomment>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>label in Settings</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>choice of language: what the operating system says
----------
choice of appearance: what the desktop says</extracomment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>label in Settings</extracomment>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice of appearance</extracomment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice of appearance</extracomment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>section of Settings</extracomment>
        <translation>Archiviazione</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <extracomment>label in Settings: where the files are</extracomment>
        <translation>Cartella del profilo</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Copiare la cartella</translation>
    </message>
    <message>
        <source>These files are not encrypted, and neither is a backup: turn on disk encryption. Sign-ins and passwords are in the keyring, not here.</source>
        <extracomment>note in Settings, section Storage</extracomment>
        <translation>Questi file non sono crittografati, e neppure un backup: attivare la crittografia del disco. Gli accessi e le password sono nel portachiavi, non qui.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <extracomment>button; a file dialog follows</extracomment>
        <translation>Eseguire il backup…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>button; a file dialog follows</extracomment>
        <translation>Ripristinare…</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>section of Settings: price lists and sale prices</extracomment>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Price lists of this month and the next, and what your customers pay.</source>
        <extracomment>note in Settings, section Prices</extracomment>
        <translation>Listini prezzi di questo mese e del prossimo, e quanto pagano i clienti.</translation>
    </message>
    <message>
        <source>Price lists and sale prices…</source>
        <extracomment>button in Settings: opens the screen with price lists</extracomment>
        <translation>Listini prezzi e prezzi di vendita…</translation>
    </message>
</context>
<context>
    <name>tenantry::SettingsViewModel</name>
    <message>
        <source>The role is saved.</source>
        <extracomment>message in Settings after the role was changed</extracomment>
        <translation>Il ruolo è stato salvato.</translation>
    </message>
    <message>
        <source>The proxy settings are saved and in use.</source>
        <extracomment>message in Settings after the proxy was changed</extracomment>
        <translation>Le impostazioni del proxy sono state salvate e sono in uso.</translation>
    </message>
    <message>
        <source>Signed out; the sign-in is forgotten. What was read stays readable.</source>
        <extracomment>message in Settings after signing out</extracomment>
        <translation>Disconnessione eseguita; l&apos;accesso è stato dimenticato. Quanto è stato letto rimane leggibile.</translation>
    </message>
    <message>
        <source>The account is removed. Orders and notes stay in the ledger.</source>
        <extracomment>message in Settings after an account was removed</extracomment>
        <translation>L&apos;account è stato rimosso. Gli ordini e le note rimangono nel registro.</translation>
    </message>
    <message>
        <source>The backup is written. Keep it somewhere safe: it is not encrypted.</source>
        <extracomment>message in Settings after a backup</extracomment>
        <translation>Il backup è stato scritto. Conservarlo in un luogo sicuro: non è crittografato.</translation>
    </message>
    <message>
        <source>The backup is ready and takes its place when Tenantry starts again.</source>
        <extracomment>message in Settings after choosing a backup to restore</extracomment>
        <translation>Il backup è pronto e viene applicato al prossimo avvio di Tenantry.</translation>
    </message>
</context>
<context>
    <name>tenantry::ShellViewModel</name>
    <message numerus="yes">
        <source>, next try in %n s</source>
        <extracomment>appended to the connection state in the status bar; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>, prossimo tentativo tra %n s</numerusform>
            <numerusform>, prossimo tentativo tra %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <extracomment>appended to the connection state in the status bar; %n is a number of minutes</extracomment>
        <translation>
            <numerusform>, prossimo tentativo tra %n min</numerusform>
            <numerusform>, prossimo tentativo tra %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: no network</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Non connesso: nessuna rete</translation>
    </message>
    <message>
        <source>Not connected: no answer from %1</source>
        <extracomment>connection state in the status bar; %1 is the provider: &quot;Microsoft&quot;, &quot;the sample company&quot;</extracomment>
        <translation>Non connesso: nessuna risposta (%1)</translation>
    </message>
    <message>
        <source>Waiting: %1 asks for a pause</source>
        <extracomment>connection state in the status bar; %1 is the provider: &quot;Microsoft&quot;, &quot;the sample company&quot;</extracomment>
        <translation>In attesa: pausa richiesta (%1)</translation>
    </message>
    <message>
        <source>Not connected: certificate refused</source>
        <extracomment>connection state in the status bar: the certificate of the other side was refused</extracomment>
        <translation>Non connesso: certificato rifiutato</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Nessun account</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <extracomment>connection state in the status bar: nothing was asked of the provider yet</extracomment>
        <translation>Non ancora provato</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>connection state in the status bar: the person switched the network off</extracomment>
        <translation>Lavoro offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Connected, sign-in not kept</source>
        <extracomment>connection state in the status bar: signed in, but the keyring does not keep it</extracomment>
        <translation>Connesso, accesso non conservato</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Reading customers: %1 of %2</source>
        <extracomment>running sync in the status bar; %1 and %2 are counts of customers</extracomment>
        <translation>Lettura dei clienti: %1 di %2</translation>
    </message>
    <message>
        <source>Reading customers: %1</source>
        <extracomment>running sync in the status bar, total not known yet; %1 is a count of customers</extracomment>
        <translation>Lettura dei clienti: %1</translation>
    </message>
    <message>
        <source>Reading subscriptions: %1 of %2 customers</source>
        <extracomment>running sync in the status bar; %1 and %2 are counts of customers whose subscriptions are read</extracomment>
        <translation>Lettura delle sottoscrizioni: %1 di %2 clienti</translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <extracomment>running sync in the status bar</extracomment>
        <translation>Lettura delle sottoscrizioni</translation>
    </message>
    <message>
        <source>Reading the price list</source>
        <extracomment>running sync in the status bar</extracomment>
        <translation>Lettura del listino prezzi</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>running sync in the status bar: asks the provider what changed</extracomment>
        <translation>Ricerca di modifiche</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>status bar: nothing was read from the provider yet</extracomment>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <extracomment>status bar; %1 is the time (or day and time) of the last sync</extracomment>
        <translation>Ultima sincronizzazione %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>status bar, part of &quot;48 customers, 213 subscriptions&quot;</extracomment>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <extracomment>status bar, part of &quot;48 customers, 213 subscriptions&quot;</extracomment>
        <translation>
            <numerusform>%Ln sottoscrizione</numerusform>
            <numerusform>%Ln sottoscrizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>status bar; %1 is the role of the signed-in person</extracomment>
        <translation>Ruolo: %1</translation>
    </message>
    <message>
        <source>You are signed out. You can go on reading and drafting; nothing is read or sent.</source>
        <extracomment>message bar: the sign-in has ended or was taken back</extracomment>
        <translation>Accesso non effettuato. È possibile continuare a leggere e preparare bozze; non viene letto né inviato nulla.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Accedere di nuovo</translation>
    </message>
    <message>
        <source>No answer from %1 since %2. You can go on reading and drafting; what you place is kept until you send it.</source>
        <extracomment>message bar; %1 is the provider (&quot;Microsoft&quot;), %2 a time</extracomment>
        <translation>Nessuna risposta (%1), ultimo contatto: %2. È possibile continuare a leggere e preparare bozze; gli ordini vengono conservati fino all&apos;invio.</translation>
    </message>
    <message>
        <source>No network since %1. You can go on reading and drafting; what you place is kept until you send it.</source>
        <extracomment>message bar; %1 is a time</extracomment>
        <translation>Nessuna rete, ultimo contatto: %1. È possibile continuare a leggere e preparare bozze; gli ordini vengono conservati fino all&apos;invio.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <extracomment>link in the message bar: asks the provider at once</extracomment>
        <translation>Riprovare ora</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>link in the message bar: puts the note away until the next start</extracomment>
        <translation>Nascondere</translation>
    </message>
    <message>
        <source>The local store was damaged. It was set aside and is being read again from the provider; drafts, orders and notes are safe.</source>
        <extracomment>message bar: store.db was corrupt at start</extracomment>
        <translation>L&apos;archivio locale era danneggiato. È stato messo da parte e viene riletto dal fornitore; bozze, ordini e note sono al sicuro.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer, so your sign-in is kept only until you close Tenantry.</source>
        <extracomment>message bar: no keychain keeps the sign-in</extracomment>
        <translation>Il portachiavi di questo computer non risponde, perciò l&apos;accesso viene conservato solo fino alla chiusura di Tenantry.</translation>
    </message>
    <message>
        <source>The last refresh did not finish. %1</source>
        <extracomment>message bar; %1 is what went wrong, a sentence</extracomment>
        <translation>L&apos;ultimo aggiornamento non è stato completato. %1</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Aggiornare ora</translation>
    </message>
    <message>
        <source>The local store is damaged. Close Tenantry and start it again: the store is then set aside and read again from the provider; drafts, orders and notes are safe.</source>
        <extracomment>message bar: store.db was found corrupt while the program runs</extracomment>
        <translation>L&apos;archivio locale è danneggiato. Chiudere Tenantry e riavviarlo: l&apos;archivio viene messo da parte e riletto dal fornitore; bozze, ordini e note sono al sicuro.</translation>
    </message>
</context>
<context>
    <name>tenantry::SnoozeForm</name>
    <message>
        <source>At the latest %1, before the cut-off. Alerts come back on that day; nothing is decided.</source>
        <extracomment>end-of-term board, snooze: below the date; %1 is the last day possible</extracomment>
        <translation>Al più tardi il %1, prima del termine ultimo. Gli avvisi ricompaiono nel giorno scelto; non viene deciso nulla.</translation>
    </message>
    <message>
        <source>Snooze the alert</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Posticipare l&apos;avviso</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>end-of-term board, button: puts the alert off</extracomment>
        <translation>Posticipare</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <extracomment>end-of-term board, snooze: label of a date</extracomment>
        <translation>Posticipare fino al</translation>
    </message>
</context>
<context>
    <name>tenantry::StartPage</name>
    <message>
        <source>Discard “%1”?</source>
        <extracomment>Question before a draft is discarded: headline. %1 is the draft&apos;s title</extracomment>
        <translation>Eliminare «%1»?</translation>
    </message>
    <message>
        <source>Everything entered in it is removed. This cannot be undone.</source>
        <extracomment>Question before a draft is discarded: what it means</extracomment>
        <translation>Tutti i dati immessi vengono rimossi. L&apos;operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <extracomment>Question before a draft is discarded: button</extracomment>
        <translation>Eliminare la bozza</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <extracomment>Question before a draft is discarded: button</extracomment>
        <translation>Conservare la bozza</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>New order, before one is begun: title</extracomment>
        <translation>Nuovo ordine</translation>
    </message>
    <message>
        <source>No order is being written</source>
        <extracomment>New order: what the screen is for, headline</extracomment>
        <translation>Nessun ordine in preparazione</translation>
    </message>
    <message>
        <source>Order subscriptions for a brand-new customer or for one of yours. What you enter is saved as you go; you can leave at any time and go on later.</source>
        <extracomment>New order: what the screen is for</extracomment>
        <translation>Ordinare sottoscrizioni per un cliente completamente nuovo o per uno esistente. I dati immessi vengono salvati man mano; è possibile uscire in qualsiasi momento e proseguire in seguito.</translation>
    </message>
    <message>
        <source>Start an order</source>
        <extracomment>New order: main button</extracomment>
        <translation>Iniziare un ordine</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>New order: heading over the list of drafts</extracomment>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>&amp;Start an order</source>
        <extracomment>New order: button</extracomment>
        <translation>&amp;Iniziare un ordine</translation>
    </message>
    <message>
        <source>&amp;Go on with the draft</source>
        <extracomment>New order: button, opens the marked draft</extracomment>
        <translation>&amp;Proseguire con la bozza</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>New order: button, removes the marked draft</extracomment>
        <translation>&amp;Eliminare…</translation>
    </message>
</context>
<context>
    <name>tenantry::StatusPage</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Status page: what the provider said, in its own words. %1 is its text</extracomment>
        <translation>Il fornitore ha detto: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Status page: button, sends an order that was kept</extracomment>
        <translation>In&amp;viare ora</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedere di nuovo</translation>
    </message>
    <message>
        <source>Give this order up?</source>
        <extracomment>Question before an order is given up: headline</extracomment>
        <translation>Abbandonare questo ordine?</translation>
    </message>
    <message>
        <source>It will not be sent. Steps that were already carried out, such as a customer that was created, stay as they are at the provider.</source>
        <extracomment>Question before an order is given up: what it means</extracomment>
        <translation>Non verrà inviato. I passaggi già eseguiti, ad esempio un cliente creato, rimangono invariati presso il fornitore.</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Abbandonare l&apos;ordine</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Conservare l&apos;ordine</translation>
    </message>
    <message>
        <source>The order</source>
        <extracomment>Order wizard, status page: title until the order was read</extracomment>
        <translation>L&apos;ordine</translation>
    </message>
    <message>
        <source>&amp;Review again</source>
        <extracomment>Status page: button, opens a draft of the order that waits</extracomment>
        <translation>&amp;Rivedere di nuovo</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Status page: button, the order will not be sent any more</extracomment>
        <translation>Abbandonare…</translation>
    </message>
    <message>
        <source>First administrator password</source>
        <extracomment>Status page: heading over the password of the new tenant&apos;s first administrator</extracomment>
        <translation>Password del primo amministratore</translation>
    </message>
    <message>
        <source>Show the password</source>
        <extracomment>Status page: button</extracomment>
        <translation>Mostrare la password</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <extracomment>Status page: name of the button that copies the password</extracomment>
        <translation>Copiare la password</translation>
    </message>
    <message>
        <source>&amp;I have saved it</source>
        <extracomment>Status page: button, the password is removed from the keychain</extracomment>
        <translation>Password &amp;salvata</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Status page: heading over the steps of the order</extracomment>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <extracomment>Status page: whose password is shown. %1 is a sign-in name</extracomment>
        <translation>Nome di accesso: %1</translation>
    </message>
</context>
<context>
    <name>tenantry::StatusStrip</name>
    <message>
        <source>Work offline</source>
        <extracomment>check box at the right end of the status bar</extracomment>
        <translation>Lavorare offline</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you take this back.</source>
        <extracomment>tooltip of the check box &quot;Work offline&quot;</extracomment>
        <translation>Non viene letto né inviato nulla finché l&apos;opzione è attiva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>link in the status bar: stops the running sync</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <extracomment>symbol button in the status bar; name for screen readers and tooltip</extracomment>
        <translation>Aggiornare ora (F5)</translation>
    </message>
</context>
<context>
    <name>tenantry::StepModel</name>
    <message numerus="yes">
        <source>%1, %n tries</source>
        <extracomment>state of a step that was tried several times. %1 is the state, %n the number of tries</extracomment>
        <translation>
            <numerusform>%1, %n tentativo</numerusform>
            <numerusform>%1, %n tentativi</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>table of an order&apos;s steps: column header</extracomment>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>table of an order&apos;s steps: column header</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>table of an order&apos;s steps: column header, when the state was reached</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>table of an order&apos;s steps: column header, status, code and words of the provider</extracomment>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>table of an order&apos;s steps: column header, an id for the provider&apos;s support</extracomment>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>table of an order&apos;s steps: column header, an id for the provider&apos;s support</extracomment>
        <translation>ID correlazione</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionActions</name>
    <message>
        <source>Change seats…</source>
        <extracomment>context menu of a subscription: opens the seat editor</extracomment>
        <translation>Modificare le licenze…</translation>
    </message>
    <message>
        <source>Change seats of selection…</source>
        <extracomment>context menu of subscriptions: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Modificare le licenze della selezione…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>context menu of a subscription: its nickname</extracomment>
        <translation>Rinominare…</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>context menu of a subscription, submenu: what can be put into the plan; nothing is sent</extracomment>
        <translation>Aggiungere al piano</translation>
    </message>
    <message>
        <source>Renew at the end of the term</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall renew by itself when its term ends</extracomment>
        <translation>Rinnovare alla scadenza</translation>
    </message>
    <message>
        <source>Do not renew</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall end with its term</extracomment>
        <translation>Non rinnovare</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;</extracomment>
        <translation>Sospendere</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: a suspended one shall run again</extracomment>
        <translation>Riattivare</translation>
    </message>
    <message>
        <source>Cancel the subscription</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall end now</extracomment>
        <translation>Disdire la sottoscrizione</translation>
    </message>
    <message>
        <source>Convert to paid…</source>
        <extracomment>context menu of a trial subscription: opens a panel that turns it into paid seats</extracomment>
        <translation>Convertire in sottoscrizione a pagamento…</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Eseguire l&apos;upgrade…</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionFacts</name>
    <message>
        <source>Status</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>detail of a subscription: label of a line, why it is suspended</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>detail of a subscription: label of a line, the name a person gave it</extracomment>
        <translation>Nome alternativo</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>detail of a subscription: label of a line, number of licences</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>detail of a subscription: label of a line, its term with first and last day</extracomment>
        <translation>Periodo di validità</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>detail of a subscription: label of a line, how often it is billed</extracomment>
        <translation>Fatturazione</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>detail of a subscription: label of a line, what happens at the term&apos;s end</extracomment>
        <translation>Rinnovo</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>detail of a subscription: label of a line, price per seat</extracomment>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>All seats</source>
        <extracomment>detail of a subscription: label of a line, price of all seats</extracomment>
        <translation>Tutte le licenze</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <extracomment>detail of a subscription: label of a line, last moment to cancel it</extracomment>
        <translation>Disdire entro</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>detail of a subscription: label of a line, seats that can be returned</extracomment>
        <translation>Restituibili</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>Versione di valutazione</translation>
    </message>
    <message>
        <source>Promotion</source>
        <extracomment>detail of a subscription: label of a line, id of the promotion it was bought with</extracomment>
        <translation>Promozione</translation>
    </message>
    <message>
        <source>Order id</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>ID ordine</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <extracomment>button beside the order id</extracomment>
        <translation>Copiare l&apos;ID ordine</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <extracomment>button beside the subscription id</extracomment>
        <translation>Copiare l&apos;ID sottoscrizione</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>label of a line: when the provider was last asked</extracomment>
        <translation>Ultima lettura</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Il fornitore dice: %1</translation>
    </message>
    <message>
        <source>Comes back</source>
        <extracomment>detail of a subscription: label of a line, what a cancellation now would give back</extracomment>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Billed</source>
        <extracomment>detail of a subscription that ends: label of a line, when billing ends</extracomment>
        <translation>Fatturata</translation>
    </message>
    <message>
        <source>Users can work</source>
        <extracomment>detail of a subscription that ends: label of a line, when its users can no longer work</extracomment>
        <translation>Accesso degli utenti</translation>
    </message>
    <message>
        <source>Data is kept</source>
        <extracomment>detail of a subscription that ends: label of a line, when what is stored is deleted</extracomment>
        <translation>Dati conservati</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionsPage</name>
    <message>
        <source>subscriptions %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>sottoscrizioni %1</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Esportare le sottoscrizioni</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Nome alternativo</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID sottoscrizione</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>title of a column in an exported file: id of the subscription an add-on belongs to</extracomment>
        <translation>Componente aggiuntivo di</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Assigned users</source>
        <extracomment>title of a column in an exported file: users that have the licence</extracomment>
        <translation>Utenti assegnati</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>title of a column in an exported file: seats that may be given back</extracomment>
        <translation>Restituibili</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Fine del periodo</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>title of a column in an exported file: true or false</extracomment>
        <translation>Rinnovo automatico</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>title of a column in an exported file: length of the term</extracomment>
        <translation>Periodo di validità</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>title of a column in an exported file: billing plan</extracomment>
        <translation>Fatturazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <extracomment>grid of subscriptions, after an export; %Ln is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%Ln riga scritta in %1.</numerusform>
            <numerusform>%Ln righe scritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Taken back: the plan is as it was before.</source>
        <extracomment>message after Undo of what was put into the plan</extracomment>
        <translation>Operazione annullata: il piano è di nuovo come prima.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of all customers</source>
        <translation>
            <numerusform>%Ln sottoscrizione di tutti i clienti</numerusform>
            <numerusform>%Ln sottoscrizioni di tutti i clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription matches</source>
        <extracomment>grid of subscriptions, nothing matches: headline</extracomment>
        <translation>Nessuna sottoscrizione corrisponde</translation>
    </message>
    <message>
        <source>Every word you type must be in the company, its domain, the subscription, its nickname or an id, and every field chosen above must fit as well.</source>
        <extracomment>grid of subscriptions, nothing matches: what to do</extracomment>
        <translation>Ogni parola digitata deve comparire nell&apos;azienda, nel suo dominio, nella sottoscrizione, nel suo nome alternativo o in un ID, e deve corrispondere anche ogni campo scelto sopra.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>grid of subscriptions, nothing matches: button</extracomment>
        <translation>Cancellare il filtro</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <extracomment>grid of subscriptions, there are none: headline</extracomment>
        <translation>Ancora nessuna sottoscrizione</translation>
    </message>
    <message>
        <source>The subscriptions of all customers stand here in one list, to be sorted, filtered and changed together. They come with the customers.</source>
        <extracomment>grid of subscriptions, there are none: what the screen is for</extracomment>
        <translation>Qui si trovano in un unico elenco le sottoscrizioni di tutti i clienti, da ordinare, filtrare e modificare insieme. Arrivano con i clienti.</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>grid of subscriptions, there is no account: button
----------
grid of subscriptions, there are none: button</extracomment>
        <translation>Andare a Clienti</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>grid of subscriptions, there are none: button; asks the provider</extracomment>
        <translation>Aggiornare</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just put into the plan
----------
link on a message: the filter is back</extracomment>
        <translation>Annullare</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change: %Ln subscription(s) stay as they are.</source>
        <extracomment>grid of subscriptions, message: what was wished is so already, or they are over</extracomment>
        <translation>
            <numerusform>Nulla da modificare: %Ln sottoscrizione rimane invariata.</numerusform>
            <numerusform>Nulla da modificare: %Ln sottoscrizioni rimangono invariate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>grid of subscriptions, message; %1 is such as &quot;Renewal: on → off&quot;, %2 the subscription</extracomment>
        <translation>Aggiunto al piano: %1 per %2. Non è ancora stato inviato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %Ln change(s). Nothing is sent yet.</source>
        <extracomment>grid of subscriptions, message: so many changes were put into the plan</extracomment>
        <translation>
            <numerusform>Aggiunta al piano: %Ln modifica. Non è ancora stato inviato nulla.</numerusform>
            <numerusform>Aggiunte al piano: %Ln modifiche. Non è ancora stato inviato nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) stay as they are.</source>
        <extracomment>grid of subscriptions, message: added to the sentence that says how many changes were put into the plan</extracomment>
        <translation>
            <numerusform>%Ln sottoscrizione rimane invariata.</numerusform>
            <numerusform>%Ln sottoscrizioni rimangono invariate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <extracomment>grid of subscriptions, message; %1 is the name of a saved filter</extracomment>
        <translation>Il filtro «%1» è stato rimosso.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>grid of subscriptions, context menu: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Modificare le licenze…</translation>
    </message>
    <message>
        <source>Show in Customers</source>
        <extracomment>grid of subscriptions, context menu: shows it below its customer</extracomment>
        <translation>Mostrare in Clienti</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>grid of subscriptions, context menu: copies the chosen rows as a table</extracomment>
        <translation>Copiare le righe</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <extracomment>grid of subscriptions, context menu</extracomment>
        <translation>Copiare gli ID</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, menu: what can be put into the plan; nothing is sent</extracomment>
        <translation>Aggiungere al piano</translation>
    </message>
    <message>
        <source>Renew at the end of the term</source>
        <extracomment>grid of subscriptions, menu: they shall renew by themselves when their terms end</extracomment>
        <translation>Rinnovare alla scadenza</translation>
    </message>
    <message>
        <source>Renew as they are now</source>
        <extracomment>grid of subscriptions, menu: they shall renew, and changes scheduled for the next term are taken away</extracomment>
        <translation>Rinnovare senza modifiche</translation>
    </message>
    <message>
        <source>Renew with other seats…</source>
        <extracomment>grid of subscriptions, menu: asks for the seats they shall renew with</extracomment>
        <translation>Rinnovare con un altro numero di licenze…</translation>
    </message>
    <message>
        <source>Do not renew</source>
        <extracomment>grid of subscriptions, menu: they shall end with their terms</extracomment>
        <translation>Non rinnovare</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>title of the grid of all subscriptions</extracomment>
        <translation>Sottoscrizioni</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>grid of subscriptions, button: writes what is shown to a file</extracomment>
        <translation>Esportare…</translation>
    </message>
</context>
<context>
    <name>tenantry::TenantPage</name>
    <message>
        <source>The name is final once the order is placed: it cannot be changed, moved or given back. Sign-in names will end in @%1.</source>
        <extracomment>Tenant page: warning. %1 is the new tenant&apos;s domain, for example nordwind.onmicrosoft.com</extracomment>
        <translation>Una volta inviato l&apos;ordine il nome è definitivo: non può essere modificato, spostato o restituito. I nomi di accesso termineranno con @%1.</translation>
    </message>
    <message>
        <source>Only “%1” was taken from what you pasted.</source>
        <extracomment>Tenant page: a full name, URL or mail address was pasted. %1 is the name that was read from it</extracomment>
        <translation>Dal testo incollato è stato ripreso solo «%1».</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Microsoft is said to refuse such names; you can try.</source>
        <extracomment>Tenant page: the name is longer than usually allowed; the provider decides. %1 is a number</extracomment>
        <translation>Più lungo di %1 caratteri. Pare che Microsoft rifiuti nomi simili; è possibile provare.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 characters</source>
        <extracomment>Tenant page, beside the state: length of the name. %n is the number of characters, %1 the usual limit</extracomment>
        <translation>
            <numerusform>%n di %1 caratteri</numerusform>
            <numerusform>%n di %1 caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1 at %2</source>
        <extracomment>Tenant page, beside the state. %1 is who was asked (Microsoft), %2 a time of day</extracomment>
        <translation>verificato presso %1 alle %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Tenant page: button. %1 is a proposed tenant name</extracomment>
        <translation>Usare %1</translation>
    </message>
    <message>
        <source>Use the marked name</source>
        <translation>Usare il nome evidenziato</translation>
    </message>
    <message>
        <source>Choose the tenant name</source>
        <extracomment>Order wizard, tenant page: title</extracomment>
        <translation>Scegliere il nome del tenant</translation>
    </message>
    <message>
        <source>The customer’s Microsoft tenant is created under this name. People see it in sign-in names until an own domain is added.</source>
        <extracomment>Order wizard, tenant page: sentence below the title</extracomment>
        <translation>Il tenant Microsoft del cliente viene creato con questo nome. È visibile nei nomi di accesso finché non si aggiunge un dominio proprio.</translation>
    </message>
    <message>
        <source>Proposals from the legal name</source>
        <extracomment>Tenant page: heading over the table of proposed names</extracomment>
        <translation>Proposte dalla ragione sociale</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Tenant page: button, asks the provider anew about all names</extracomment>
        <translation>Verificare di nuovo</translation>
    </message>
    <message>
        <source>This is not “%1”.</source>
        <extracomment>Tenant page: the name typed a second time is not the first one. %1 is the first</extracomment>
        <translation>Non è «%1».</translation>
    </message>
    <message>
        <source>Type the name again to confirm it</source>
        <extracomment>Tenant page: field in which the name is typed a second time, because it can never be changed</extracomment>
        <translation>Digitare di nuovo il nome per confermarlo</translation>
    </message>
</context>
<context>
    <name>tenantry::TenantProposalModel</name>
    <message>
        <source>In use above</source>
        <extracomment>Tenant page, table of proposals: this name stands in the field above</extracomment>
        <translation>In uso sopra</translation>
    </message>
    <message>
        <source>Waits for the check above</source>
        <extracomment>Tenant page, table of proposals: this name is checked after the ones above it</extracomment>
        <translation>In attesa della verifica sopra</translation>
    </message>
    <message>
        <source>Another organisation owns it</source>
        <extracomment>Tenant page, table of proposals</extracomment>
        <translation>Appartiene a un&apos;altra organizzazione</translation>
    </message>
    <message>
        <source>Already a customer: %1</source>
        <extracomment>Tenant page, table of proposals. %1 is one of our customers&apos; company name</extracomment>
        <translation>Già cliente: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Tenant page, table of proposals. %1 is an HTTP status number such as 500</extracomment>
        <translation>Stato %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Tenant page, table of proposals: why the name was not checked</extracomment>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Tenant page, table of proposals: column header</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Tenant page, table of proposals: column header</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tenant page, table of proposals: column header, remarks to a name</extracomment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tenantry::TermEndField</name>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: asks the provider again</extracomment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>end-of-term board, form: label of the choice until when the next term runs</extracomment>
        <translation>Scadenza</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayListModel</name>
    <message>
        <source>State</source>
        <extracomment>screen &quot;Today&quot;, title of a column: urgent, parked, trial ends …</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>screen &quot;Today&quot;, title of a column: the instant in UTC; the local time stands below</extracomment>
        <translation>Quando (UTC)</translation>
    </message>
    <message>
        <source>Customer, subject</source>
        <extracomment>screen &quot;Today&quot;, title of a column: who and what a line is about</extracomment>
        <translation>Cliente, oggetto</translation>
    </message>
    <message>
        <source>If nothing is done, or why</source>
        <extracomment>screen &quot;Today&quot;, title of a column: what happens by default, or why it stands here</extracomment>
        <translation>Se non si fa nulla, o motivo</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>screen &quot;Today&quot;, title of a column: amounts</extracomment>
        <translation>Importo</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>screen &quot;Today&quot;, title of a column: what can be done</extracomment>
        <translation>Che cosa fare</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayListView</name>
    <message>
        <source>What is due, waiting or in trouble</source>
        <extracomment>screen &quot;Today&quot;: what the lists are called to screen readers</extracomment>
        <translation>Decisioni da prendere, attese e problemi</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>title of the screen with what is due</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Renewals on a time line…</source>
        <extracomment>screen &quot;Today&quot;: button, opens the end-of-term board</extracomment>
        <translation>Rinnovi su una linea temporale…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <extracomment>screen &quot;Today&quot; without an account, headline</extracomment>
        <translation>Ancora nulla da mostrare</translation>
    </message>
    <message>
        <source>Decisions that are due, changes that wait and everything in trouble stand here once an account is connected.</source>
        <extracomment>screen &quot;Today&quot; without an account</extracomment>
        <translation>Dopo la connessione di un account, qui si trovano le decisioni da prendere, le modifiche in attesa e tutti i problemi.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>screen &quot;Today&quot; without an account, button</extracomment>
        <translation>Aprire Impostazioni</translation>
    </message>
</context>
<context>
    <name>tenantry::TransitionPanel</name>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: asks the provider again</extracomment>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Asking the provider what is possible…</source>
        <extracomment>upgrade: the provider is being asked which products are possible</extracomment>
        <translation>Verifica presso il fornitore di ciò che è possibile…</translation>
    </message>
    <message>
        <source>A new subscription</source>
        <extracomment>upgrade, where the seats go</extracomment>
        <translation>Una nuova sottoscrizione</translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s); fewer leave the rest as it is.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>
            <numerusform>Su %n licenza; indicandone meno, il resto rimane invariato.</numerusform>
            <numerusform>Su %n licenze; indicandone meno, il resto rimane invariato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible now:</source>
        <extracomment>upgrade: heading over products and subscriptions the seats cannot go to, with reasons</extracomment>
        <translation>Al momento non possibili:</translation>
    </message>
    <message>
        <source>Upgrade a subscription</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Upgrade di una sottoscrizione</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>upgrade: label above the list of products</extracomment>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>upgrade: label above the list of terms and billing plans</extracomment>
        <translation>Periodo di validità e fatturazione</translation>
    </message>
    <message>
        <source>Seats that go over</source>
        <extracomment>upgrade: label above the number of seats that go over</extracomment>
        <translation>Licenze da trasferire</translation>
    </message>
    <message>
        <source>The seats go to</source>
        <extracomment>upgrade: label above the list of subscriptions that can take the seats</extracomment>
        <translation>Destinazione delle licenze</translation>
    </message>
    <message>
        <source>Move the users’ licences too</source>
        <extracomment>upgrade: check box; else somebody assigns the licences of the new product</extracomment>
        <translation>Spostare anche le licenze degli utenti</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without putting the upgrade into the plan</extracomment>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts the upgrade into the plan; nothing is sent yet</extracomment>
        <translation>Aggiungere al piano</translation>
    </message>
</context>
<context>
    <name>tenantry::WayRow</name>
    <message>
        <source>Renew</source>
        <extracomment>end-of-term board, button beside &quot;Renew as is&quot;</extracomment>
        <translation>Rinnovare</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>end-of-term board, button beside &quot;Renew with changes&quot;; a form follows</extracomment>
        <translation>Modificare…</translation>
    </message>
    <message>
        <source>Let it end</source>
        <extracomment>end-of-term board, button beside &quot;Cancel at end&quot;</extracomment>
        <translation>Lasciare scadere</translation>
    </message>
    <message>
        <source>Open the provider&apos;s portal</source>
        <extracomment>end-of-term board, link: the browser opens the provider&apos;s own site</extracomment>
        <translation>Aprire il portale del fornitore</translation>
    </message>
    <message>
        <source>Happens if nothing is done.</source>
        <extracomment>end-of-term board, below a way: what happens by default</extracomment>
        <translation>Accade se non si fa nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n of them.</source>
        <extracomment>end-of-term board, below a way for several terms</extracomment>
        <translation>
            <numerusform>Non possibile per %n di queste.</numerusform>
            <numerusform>Non possibile per %n di queste.</numerusform>
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
        <translation>Clienti, sottoscrizioni e ordini di un rivenditore di servizi cloud Microsoft, online e offline.</translation>
    </message>
    <message>
        <source>Try it with a sample company</source>
        <extracomment>first start, headline of the first way in</extracomment>
        <translation>Provare con un&apos;azienda di esempio</translation>
    </message>
    <message>
        <source>An invented reseller with invented customers runs on this computer. Order, search and go offline as you like; nothing reaches Microsoft.</source>
        <extracomment>first start, about the sample company</extracomment>
        <translation>Un rivenditore inventato con clienti inventati funziona su questo computer. Ordinare, cercare e lavorare offline liberamente; nulla arriva a Microsoft.</translation>
    </message>
    <message>
        <source>Connect Partner Center</source>
        <extracomment>first start, headline of the second way in</extracomment>
        <translation>Connettere Partner Center</translation>
    </message>
    <message>
        <source>Work with your own customers. You need a client id from your administrator; the next page has the text to send. Sign-in happens in your browser.</source>
        <extracomment>first start, about connecting the real provider</extracomment>
        <translation>Lavorare con i propri clienti. Occorre un ID client fornito dall&apos;amministratore; la pagina successiva contiene il testo da inviare. L&apos;accesso avviene nel browser.</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>button of the first start: opens account set-up; more input follows</extracomment>
        <translation>Connettere Partner Center…</translation>
    </message>
    <message>
        <source>Tenantry keeps customers, orders and prices in files on this computer. They are not encrypted: turn on disk encryption. Sign-ins are kept in the keyring, never in these files.</source>
        <extracomment>first start: nothing is encrypted at rest</extracomment>
        <translation>Tenantry conserva clienti, ordini e prezzi in file su questo computer. Non sono crittografati: attivare la crittografia del disco. Gli accessi sono conservati nel portachiavi, mai in questi file.</translation>
    </message>
    <message>
        <source>Starting the sample company…</source>
        <extracomment>button of the first start while the sample company is being started</extracomment>
        <translation>Avvio dell&apos;azienda di esempio…</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>Provare l&apos;azienda di esempio</translation>
    </message>
    <message>
        <source>The sample company could not be started. %1</source>
        <extracomment>message bar of the first start; %1 is what went wrong, a sentence</extracomment>
        <translation>Non è stato possibile avviare l&apos;azienda di esempio. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Riprovare</translation>
    </message>
</context>
<context>
    <name>tenantry::WizardSidebar</name>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>Order wizard, list of pages: beside a page, number of things missing there</extracomment>
        <translation>
            <numerusform>%n mancante</numerusform>
            <numerusform>%n mancanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Order wizard, below the list &quot;Still missing&quot;: how many more there are</extracomment>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>Order wizard: heading of the list of pages</extracomment>
        <translation>Nuovo ordine</translation>
    </message>
    <message>
        <source>Still missing</source>
        <extracomment>Order wizard: heading of the list of what is missing</extracomment>
        <translation>Mancano ancora</translation>
    </message>
    <message>
        <source>You may go on. These are needed before the order can be placed.</source>
        <extracomment>Order wizard: below the list of what is missing</extracomment>
        <translation>È possibile proseguire. Questi dati sono necessari prima di poter inviare l&apos;ordine.</translation>
    </message>
</context>
<context>
    <name>tenantry::WizardView</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>Order wizard, footer button of the status page: the order goes on by itself</extracomment>
        <translation>&amp;Chiudere</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>&amp;Chiudere, conservare la bozza</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <extracomment>Order wizard, footer button of the status page</extracomment>
        <translation>&amp;Nuovo ordine</translation>
    </message>
    <message>
        <source>Placing…</source>
        <extracomment>Order wizard, footer button while the order is being put into the ledger</extracomment>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <extracomment>Order wizard, footer button. %1 is the name of the next page</extracomment>
        <translation>&amp;Avanti: %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>Order wizard, footer. %1 is a time of day</extracomment>
        <translation>Bozza salvata %1</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <extracomment>Order wizard, footer: nothing has been entered yet</extracomment>
        <translation>Salvataggio automatico</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <extracomment>Order wizard, footer: the last typing is being saved</extracomment>
        <translation>Salvataggio della bozza in corso…</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <extracomment>Order wizard, footer: the draft could not be written</extracomment>
        <translation>La bozza non è salvata</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Order wizard, footer button</extracomment>
        <translation>&amp;Indietro</translation>
    </message>
</context>
</TS>
