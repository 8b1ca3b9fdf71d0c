<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_GB">
<context>
    <name>ActivityWords</name>
    <message>
        <source>Order kept for sending</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Comandă păstrată pentru trimitere</translation>
    </message>
    <message>
        <source>Order sent</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Comandă trimisă</translation>
    </message>
    <message>
        <source>Order active</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Comandă activă</translation>
    </message>
    <message>
        <source>Order refused</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Comandă refuzată</translation>
    </message>
    <message>
        <source>Order waits for a decision</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Comanda așteaptă o decizie</translation>
    </message>
    <message>
        <source>Order given up</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Comandă abandonată</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <extracomment>Activity, what happened: customers and subscriptions were read from the provider</extracomment>
        <translation>Sincronizat</translation>
    </message>
    <message>
        <source>Synchronisation failed</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Sincronizarea a eșuat</translation>
    </message>
    <message>
        <source>Account connected</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Cont conectat</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Deconectat</translation>
    </message>
    <message>
        <source>Account removed</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Cont eliminat</translation>
    </message>
    <message>
        <source>Note changed</source>
        <extracomment>Activity, what happened: a note to a customer or subscription</extracomment>
        <translation>Notă modificată</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Schiță ștearsă</translation>
    </message>
    <message>
        <source>Local copy rebuilt</source>
        <extracomment>Activity, what happened: the damaged local copy was made anew</extracomment>
        <translation>Copie locală reconstruită</translation>
    </message>
    <message>
        <source>Backup made</source>
        <extracomment>Activity, what happened</extracomment>
        <translation>Copie de rezervă creată</translation>
    </message>
    <message>
        <source>Change kept for sending</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modificare păstrată pentru trimitere</translation>
    </message>
    <message>
        <source>Change sent</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modificare trimisă</translation>
    </message>
    <message>
        <source>Change confirmed</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modificare confirmată</translation>
    </message>
    <message>
        <source>Change refused</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modificare refuzată</translation>
    </message>
    <message>
        <source>Change waits for a decision</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modificarea așteaptă o decizie</translation>
    </message>
    <message>
        <source>Change given up</source>
        <extracomment>Activity: what happened; a change of a subscription</extracomment>
        <translation>Modificare abandonată</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Checking…</source>
        <extracomment>Customer page, beside &quot;Check address&quot;</extracomment>
        <translation>Se verifică…</translation>
    </message>
    <message>
        <source>The address exists.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Adresa există.</translation>
    </message>
    <message>
        <source>Microsoft knows it in another form.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Microsoft o cunoaște în altă formă.</translation>
    </message>
    <message>
        <source>Only part of the address was found.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>A fost găsită doar o parte din adresă.</translation>
    </message>
    <message>
        <source>The address was not found. You can go on.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address; it does not block</extracomment>
        <translation>Adresa nu a fost găsită. Puteți continua.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <extracomment>Customer page, the provider&apos;s opinion of the address</extracomment>
        <translation>Neverificată.</translation>
    </message>
    <message>
        <source>Could not be checked. You can go on.</source>
        <extracomment>Customer page, the provider gave no opinion of the address; it does not block</extracomment>
        <translation>Nu a putut fi verificată. Puteți continua.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Not stated; at the latest %1</source>
        <extracomment>end-of-term board: until when the provider takes changes; %1 is the end of the term</extracomment>
        <translation>Nespecificat; cel târziu la %1</translation>
    </message>
    <message>
        <source>service ends</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>serviciul se încheie</translation>
    </message>
    <message>
        <source>the price rises</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>prețul crește</translation>
    </message>
    <message>
        <source>binds for longer than a month</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>angajează pe mai mult de o lună</translation>
    </message>
    <message>
        <source>ends, or binds for longer than a month</source>
        <extracomment>end-of-term board: why a decision is due: it does one of the two, nobody knows which</extracomment>
        <translation>se încheie sau angajează pe mai mult de o lună</translation>
    </message>
    <message>
        <source>renews seats nobody is assigned to</source>
        <extracomment>end-of-term board: why a decision is due</extracomment>
        <translation>reînnoiește licențe neatribuite nimănui</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>end-of-term board: the alert is put off to a later day</extracomment>
        <translation>Alertă amânată</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>end-of-term board: the alert is switched off, with reason and end</extracomment>
        <translation>Alertă dezactivată</translation>
    </message>
    <message>
        <source>In the plan</source>
        <extracomment>end-of-term board: decided, but the change still waits in the plan</extracomment>
        <translation>În plan</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>end-of-term board: somebody has decided what shall happen</extracomment>
        <translation>Decis</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>end-of-term board: the word whose definition is printed above the list</extracomment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>end-of-term board: a decision is due</extracomment>
        <translation>Alertă</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>end-of-term board: there will be an alert, on the day that stands below</extracomment>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>No alert</source>
        <extracomment>end-of-term board: there is nothing to decide</extracomment>
        <translation>Fără alertă</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <extracomment>end-of-term board: what was decided: what happens by default is wanted</extracomment>
        <translation>Lăsat neschimbat</translation>
    </message>
    <message>
        <source>Waits in the plan, not at the provider yet</source>
        <extracomment>end-of-term board: what was decided: a change of it is in the plan or on its way</extracomment>
        <translation>Așteaptă în plan, încă netrimis la furnizor</translation>
    </message>
    <message>
        <source>Changed at the provider</source>
        <extracomment>end-of-term board: what was decided: a change went through the plan</extracomment>
        <translation>Modificat la furnizor</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>end-of-term board: nobody has decided yet</extracomment>
        <translation>Nedecis</translation>
    </message>
    <message>
        <source>Undecided: it was left as it is, but since then something else happens by default</source>
        <extracomment>end-of-term board: a decision that no longer counts</extracomment>
        <translation>Nedecis: a fost lăsat neschimbat, dar între timp altceva se întâmplă în mod implicit</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>end-of-term board: until when an alert is put off or switched off</extracomment>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>end-of-term board: the day on which a decision will be asked for</extracomment>
        <translation>de la %1</translation>
    </message>
    <message numerus="yes">
        <source>Urgent: nothing is decided, or what was decided still waits in the plan, and %n day(s) or fewer are left to the cut-off.</source>
        <extracomment>end-of-term board: the one definition of the word urgent, printed above the list</extracomment>
        <translation>
            <numerusform>Urgent: nu s-a decis nimic sau ce s-a decis așteaptă încă în plan, iar până la termenul-limită a rămas cel mult %n zi.</numerusform>
            <numerusform>Urgent: nu s-a decis nimic sau ce s-a decis așteaptă încă în plan, iar până la termenul-limită au rămas cel mult %n zile.</numerusform>
            <numerusform>Urgent: nu s-a decis nimic sau ce s-a decis așteaptă încă în plan, iar până la termenul-limită au rămas cel mult %n de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: what was sent did not come through; the plan says why</source>
        <extracomment>end-of-term board: what was decided did not come through: the provider refused it, or it has to be looked at</extracomment>
        <translation>Nedecis: ce s-a trimis nu a reușit; planul spune de ce</translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <extracomment>time line of ending terms, beside the days of a bar</extracomment>
        <translation>
            <numerusform>%n durată</numerusform>
            <numerusform>%n durate</numerusform>
            <numerusform>%n de durate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <extracomment>time line of ending terms, beside the days of a bar: terms on which a decision is due</extracomment>
        <translation>
            <numerusform>%n alertă</numerusform>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n de alerte</numerusform>
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
        <translation>Coloana %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>preview of many seat changes: %1 is a file name or a place in it, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats %1.</source>
        <extracomment>preview of many seat changes; %1 is &quot;12 → 17&quot;</extracomment>
        <translation>Licențe %1.</translation>
    </message>
    <message>
        <source>It has %1 already: nothing changes.</source>
        <extracomment>preview of many seat changes; %1 is a number</extracomment>
        <translation>Are deja %1: nu se schimbă nimic.</translation>
    </message>
    <message>
        <source>Left out: this line does not go into the plan.</source>
        <extracomment>preview of many seat changes</extracomment>
        <translation>Omis: acest rând nu intră în plan.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <extracomment>preview of many seat changes: the answer is not there yet</extracomment>
        <translation>Încă neverificat.</translation>
    </message>
    <message>
        <source>The plan already wants a total of %1. This line replaces it.</source>
        <extracomment>preview of many seat changes; %1 is a number</extracomment>
        <translation>Planul prevede deja un total de %1. Acest rând îl înlocuiește.</translation>
    </message>
    <message>
        <source>%1, until %2 · %3 · id %4</source>
        <extracomment>preview of many seat changes: what tells like-named subscriptions apart; %1 term, %2 its last day, %3 seats, %4 id</extracomment>
        <translation>%1, până la %2 · %3 · ID %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%Ln licență</numerusform>
            <numerusform>%Ln licențe</numerusform>
            <numerusform>%Ln de licențe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>state of a line in the preview of many seat changes</extracomment>
        <translation>Neverificat</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <extracomment>state of a line in the preview of many seat changes</extracomment>
        <translation>Nu se schimbă nimic</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <extracomment>state of a line in the preview of many seat changes: the number has to be corrected</extracomment>
        <translation>Corectați numărul</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>state of a line in the preview of many seat changes: no such subscription</extracomment>
        <translation>Negăsit</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>state of a line in the preview of many seat changes: several subscriptions match</extracomment>
        <translation>Care dintre ele?</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>state of a line in the preview of many seat changes: another line changes the same subscription</extracomment>
        <translation>De mai multe ori</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>state of a line in the preview of many seat changes: by the person&apos;s wish</extracomment>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>import of seat changes: what a column of the file holds</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>import of seat changes: what a column of the file holds: name, domain or id</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>import of seat changes: what a column of the file holds: offer name, SKU or own name</extracomment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>import of seat changes: what a column of the file holds</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <extracomment>where a fault is in a pasted table; %1 is a number, %2 the column&apos;s heading</extracomment>
        <translation>Rândul %1, coloana „%2”</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”</source>
        <extracomment>where a fault is in a file; %1 is the file, %2 a number, %3 the column&apos;s heading</extracomment>
        <translation>%1, rândul %2, coloana „%3”</translation>
    </message>
    <message>
        <source>a number of seats was expected, nothing is there. Enter the new total, or +5 or −2 as a change.</source>
        <extracomment>fault in an imported table</extracomment>
        <translation>se aștepta un număr de licențe, dar nu este nimic. Introduceți noul total sau o modificare precum +5 ori −2.</translation>
    </message>
    <message>
        <source>a whole number such as 12, +5 or −2 was expected, “%1” is there. Enter digits without separators.</source>
        <extracomment>fault in an imported table; %1 is what stands there</extracomment>
        <translation>se aștepta un număr întreg precum 12, +5 sau −2, dar este „%1”. Introduceți cifre fără separatori.</translation>
    </message>
    <message>
        <source>“%1” is too large for a number of seats. Correct it.</source>
        <extracomment>fault in an imported table; %1 is what stands there</extracomment>
        <translation>„%1” este prea mare pentru un număr de licențe. Corectați-l.</translation>
    </message>
    <message>
        <source>%1 seats would be left, at least one must stay. To end the subscription, cancel it.</source>
        <extracomment>fault in an imported table; %1 is a number, 0 or below</extracomment>
        <translation>%1 licențe ar rămâne, dar trebuie să rămână cel puțin una. Pentru a încheia abonamentul, anulați-l.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) match. Choose the one that is meant.</source>
        <extracomment>preview of many seat changes; %n is at least 2</extracomment>
        <translation>
            <numerusform>Se potrivește %Ln abonament. Alegeți-l pe cel dorit.</numerusform>
            <numerusform>Se potrivesc %Ln abonamente. Alegeți-l pe cel dorit.</numerusform>
            <numerusform>Se potrivesc %Ln de abonamente. Alegeți-l pe cel dorit.</numerusform>
        </translation>
    </message>
    <message>
        <source>no subscription here has the id “%1”. Correct it, or clear it and name customer and product.</source>
        <extracomment>fault in an imported table; %1 is an id</extracomment>
        <translation>niciun abonament de aici nu are ID-ul „%1”. Corectați-l sau goliți-l și indicați clientul și produsul.</translation>
    </message>
    <message>
        <source>no customer here has the name, domain or id “%1”. Correct it, or enter the subscription id.</source>
        <extracomment>fault in an imported table; %1 is what was looked for</extracomment>
        <translation>niciun client de aici nu are numele, domeniul sau ID-ul „%1”. Corectați-l sau introduceți ID-ul abonamentului.</translation>
    </message>
    <message>
        <source>“%1” has no subscriptions. Correct the customer.</source>
        <extracomment>fault in an imported table; %1 is the customer</extracomment>
        <translation>„%1” nu are abonamente. Corectați clientul.</translation>
    </message>
    <message>
        <source>“%1” has no subscription “%2”. It has: %3. Correct the product, or enter the subscription id.</source>
        <extracomment>fault in an imported table; %1 is the customer, %2 what was looked for, %3 names of subscriptions</extracomment>
        <translation>„%1” nu are abonamentul „%2”. Are: %3. Corectați produsul sau introduceți ID-ul abonamentului.</translation>
    </message>
    <message>
        <source>this subscription is one of “%1”, the line says “%2”. Correct one of them; without a customer the id alone decides.</source>
        <extracomment>fault in an imported table; %1 is the real customer, %2 the one in the file</extracomment>
        <translation>acest abonament este al clientului „%1”, rândul indică „%2”. Corectați unul dintre ele; fără client decide doar ID-ul.</translation>
    </message>
    <message>
        <source>a subscription id was expected, or a customer together with a product. Enter one of them.</source>
        <extracomment>fault in an imported table</extracomment>
        <translation>se aștepta un ID de abonament sau un client împreună cu un produs. Introduceți una dintre variante.</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1 change the same subscription too. None of them is taken until all but one are corrected or left out.</source>
        <extracomment>preview of many seat changes; %1 are numbers of lines, %n how many</extracomment>
        <translation>
            <numerusform>și rândul %1 modifică același abonament. Niciunul nu se preia până când nu le corectați sau omiteți pe toate în afară de unul.</numerusform>
            <numerusform>și rândurile %1 modifică același abonament. Niciunul nu se preia până când nu le corectați sau omiteți pe toate în afară de unul.</numerusform>
            <numerusform>și rândurile %1 modifică același abonament. Niciunul nu se preia până când nu le corectați sau omiteți pe toate în afară de unul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, character %2</source>
        <extracomment>import of seat changes; %1 is a number, %2 a number of characters from the start of the line</extracomment>
        <translation>Rândul %1, caracterul %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>import of seat changes; %1 is the file, %2 &quot;Line 5, character 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: these bytes are no UTF-8 text, and nothing from here on was read. Save the table as “CSV UTF-8” and open it again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: acești octeți nu sunt text UTF-8, iar de aici încolo nu s-a citit nimic. Salvați tabelul ca „CSV UTF-8” și deschideți-l din nou.</translation>
    </message>
    <message>
        <source>%1: a cell begins with a quotation mark that is never closed, and nothing from here on was read. Close it and open the table again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: o celulă începe cu ghilimele care nu se închid, iar de aici încolo nu s-a citit nimic. Închideți-le și deschideți din nou tabelul.</translation>
    </message>
    <message>
        <source>%1: a quotation mark or line end is not where one can be, and nothing from here on was read. Put the cell in quotation marks, double those inside it, and open the table again.</source>
        <extracomment>import of seat changes: nothing after this place was read; %1 is the place in the file</extracomment>
        <translation>%1: ghilimelele sau un sfârșit de rând apar unde nu este permis, iar de aici încolo nu s-a citit nimic. Puneți celula între ghilimele, dublați-le pe cele din interior și deschideți din nou tabelul.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <extracomment>below the preview of many seat changes: lines that go into the plan</extracomment>
        <translation>
            <numerusform>%Ln pregătit</numerusform>
            <numerusform>%Ln pregătite</numerusform>
            <numerusform>%Ln pregătite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to clear up</source>
        <extracomment>below the preview of many seat changes: lines with a fault, a refusal or a question</extracomment>
        <translation>
            <numerusform>%Ln de lămurit</numerusform>
            <numerusform>%Ln de lămurit</numerusform>
            <numerusform>%Ln de lămurit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>below the preview of many seat changes: lines that change nothing</extracomment>
        <translation>
            <numerusform>%Ln neschimbat</numerusform>
            <numerusform>%Ln neschimbate</numerusform>
            <numerusform>%Ln neschimbate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <extracomment>below the preview of many seat changes: lines a person took out</extracomment>
        <translation>
            <numerusform>%Ln omis</numerusform>
            <numerusform>%Ln omise</numerusform>
            <numerusform>%Ln omise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <extracomment>below the preview of many seat changes: lines without an answer yet</extracomment>
        <translation>
            <numerusform>%Ln neverificat</numerusform>
            <numerusform>%Ln neverificate</numerusform>
            <numerusform>%Ln neverificate</numerusform>
        </translation>
    </message>
    <message>
        <source>2 makes as many seats as users have the licence, and two more. Where users are not known, or several subscriptions give the same licence, the line says so and stays as it is.</source>
        <extracomment>seats of many subscriptions, below the field, where seats follow the users who have the licence</extracomment>
        <translation>2 înseamnă atâtea licențe câți utilizatori au licența, plus două. Unde nu se cunosc utilizatorii sau mai multe abonamente dau aceeași licență, rândul arată acest lucru și rămâne neschimbat.</translation>
    </message>
    <message>
        <source>how many users have this licence is not known. Open the customer so that its licences are read, or enter a number.</source>
        <extracomment>seats of many subscriptions, why seats cannot follow the users of one of them</extracomment>
        <translation>nu se știe câți utilizatori au această licență. Deschideți clientul pentru a i se citi licențele sau introduceți un număr.</translation>
    </message>
    <message>
        <source>several subscriptions of this customer give the licence, so nobody can say whose seats the users have. Enter a number.</source>
        <extracomment>seats of many subscriptions, why seats cannot follow the users of one of them</extracomment>
        <translation>mai multe abonamente ale acestui client dau licența, deci nu se poate spune din care provin licențele utilizatorilor. Introduceți un număr.</translation>
    </message>
    <message>
        <source>This workbook is protected or of an older format. Save it as .xlsx without a password, or its sheet as CSV, and open that file.</source>
        <extracomment>import of seat changes: a file that was chosen</extracomment>
        <translation>Acest registru de lucru este protejat sau într-un format mai vechi. Salvați-l ca .xlsx fără parolă sau salvați foaia ca CSV și deschideți acel fișier.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the table inside.</source>
        <extracomment>import of seat changes: a file that was chosen</extracomment>
        <translation>Aceasta este o arhivă. Dezarhivați-o și deschideți tabelul din ea.</translation>
    </message>
    <message>
        <source>The sheet of this workbook is too large. Keep only the lines that are needed and open it again.</source>
        <extracomment>import of seat changes: a workbook that was chosen</extracomment>
        <translation>Foaia acestui registru de lucru este prea mare. Păstrați doar rândurile necesare și deschideți-l din nou.</translation>
    </message>
    <message>
        <source>This workbook cannot be read; it is damaged. Open it in a spreadsheet program, save it anew and open it here again.</source>
        <extracomment>import of seat changes: a workbook that was chosen</extracomment>
        <translation>Acest registru de lucru este deteriorat și nu poate fi citit. Deschideți-l într-un program de calcul tabelar, salvați-l din nou și deschideți-l aici încă o dată.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Seats</source>
        <extracomment>kind of a change of a subscription: its number of seats (licences)</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>kind of a change of a subscription: whether it renews by itself</extracomment>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>kind of a change of a subscription: what shall hold from its next term on</extracomment>
        <translation>Durata următoare</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>kind of a change of a subscription</extracomment>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Suspension</source>
        <extracomment>kind of a change of a subscription</extracomment>
        <translation>Suspendare</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <extracomment>kind of a change of a subscription: a suspended one runs again</extracomment>
        <translation>Reactivare</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>kind of a change of a subscription: the name the partner gives it</extracomment>
        <translation>Denumire proprie</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>kind of a change of a subscription: how often it is billed</extracomment>
        <translation>Facturare</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>kind of a change of a subscription: how long its term is</extracomment>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Unknown change</source>
        <extracomment>kind of a change of a subscription that this program does not know</extracomment>
        <translation>Modificare necunoscută</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>part of what holds from the next term on
----------
what an upgrade begins with: all seats of the subscription</extracomment>
        <translation>
            <numerusform>%n licență</numerusform>
            <numerusform>%n licențe</numerusform>
            <numerusform>%n de licențe</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>part of what holds from the next term on: the term ends together with others; %1 is a day</extracomment>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>what holds from the next term on: nothing was said beyond renewing</extracomment>
        <translation>fără modificări</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>status of a subscription after it was cancelled</extracomment>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>automatic renewal of a subscription</extracomment>
        <translation>activată</translation>
    </message>
    <message>
        <source>off</source>
        <translation>dezactivată</translation>
    </message>
    <message>
        <source>no instruction</source>
        <extracomment>what holds from the next term on: the provider has no instruction</extracomment>
        <translation>nicio instrucțiune</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>nickname of a subscription that has none</extracomment>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <extracomment>a change of a subscription in one line; %1 is &quot;12 → 17&quot;</extracomment>
        <translation>Licențe %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a change of a subscription in one line; %1 is what changes, such as &quot;Renewal&quot;, %2 is &quot;on → off&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You saw %1, you want %2, the provider says %3 now.</source>
        <extracomment>the provider&apos;s state moved after a change was planned: %1 what the person saw, %2 what they want, %3 what holds</extracomment>
        <translation>Ați văzut %1, doriți %2, furnizorul indică acum %3.</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>a planned change that the provider&apos;s state already has</extracomment>
        <translation>Deja așa</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <extracomment>a planned change whose subscription was changed elsewhere meanwhile: a person decides</extracomment>
        <translation>Modificat în altă parte</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>state of a planned change</extracomment>
        <translation>Netrimisă</translation>
    </message>
    <message>
        <source>Kept for sending</source>
        <extracomment>state of a planned change: kept until there is a connection and the person sends it</extracomment>
        <translation>Păstrată pentru trimitere</translation>
    </message>
    <message>
        <source>Being sent</source>
        <extracomment>state of a planned change</extracomment>
        <translation>Se trimite</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>state of a planned change: read back from the provider and found as wanted</extracomment>
        <translation>Confirmată</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of a planned change: the provider refused it</extracomment>
        <translation>Refuzată</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <extracomment>state of a planned change: waits for a decision of somebody</extracomment>
        <translation>Așteaptă o decizie</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>state of a planned change: given up by the person</extracomment>
        <translation>Abandonată</translation>
    </message>
    <message>
        <source>The price changed after you reviewed the change.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Prețul s-a schimbat după ce ați verificat modificarea.</translation>
    </message>
    <message>
        <source>The offer is no longer sold.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Oferta nu se mai vinde.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again, then try again.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Conectarea a expirat. Conectați-vă din nou, apoi reîncercați.</translation>
    </message>
    <message>
        <source>The provider is reviewing the change.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Furnizorul verifică modificarea.</translation>
    </message>
    <message>
        <source>One part of the change was carried out, another was refused.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>O parte a modificării a fost executată, alta a fost refuzată.</translation>
    </message>
    <message>
        <source>No answer came, and reading back did not tell whether the change took effect.</source>
        <extracomment>why a sent change waits</extracomment>
        <translation>Nu a venit niciun răspuns, iar recitirea nu a arătat dacă s-a aplicat modificarea.</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>cost of a change, its part that is due at once; %1 is an amount such as +21.17 EUR</extracomment>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>%1 to the end of the term</source>
        <extracomment>cost of a change up to the end of the term; %1 is an amount such as +112.67 EUR</extracomment>
        <translation>%1 până la sfârșitul duratei</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <extracomment>cost of a change whose price nobody knows</extracomment>
        <translation>cost necunoscut</translation>
    </message>
    <message>
        <source>Your purchase price before tax, from the order.</source>
        <extracomment>where the cost of a change comes from</extracomment>
        <translation>Prețul dvs. de achiziție fără taxe, din comandă.</translation>
    </message>
    <message>
        <source>Your purchase price before tax, from the price list.</source>
        <extracomment>where the cost of a change comes from</extracomment>
        <translation>Prețul dvs. de achiziție fără taxe, din lista de prețuri.</translation>
    </message>
    <message>
        <source>No price is known for this subscription.</source>
        <extracomment>where the cost of a change comes from: nobody knows one</extracomment>
        <translation>Nu se cunoaște niciun preț pentru acest abonament.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <extracomment>kind of a change of a subscription: its seats become another product</extracomment>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Conversion to paid</source>
        <extracomment>kind of a change of a subscription: a trial becomes paid seats</extracomment>
        <translation>Transformare în abonament plătit</translation>
    </message>
    <message>
        <source>into “%1”</source>
        <extracomment>part of what an upgrade becomes: the seats go to a subscription that is there already; %1 is its name</extracomment>
        <translation>în „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1, %2</source>
        <extracomment>what an upgrade becomes: %n seats of the product %1, %2 is &quot;Annual, billed monthly&quot;</extracomment>
        <translation>
            <numerusform>%n licență %1, %2</numerusform>
            <numerusform>%n licențe %1, %2</numerusform>
            <numerusform>%n de licențe %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>Estimate: the plan needs %1 now, %2 of credit are left</source>
        <extracomment>plan, estimate of the credit line: %1 is an amount the plan needs, %2 what is left, with its currency</extracomment>
        <translation>Estimare: planul necesită acum %1, credit rămas: %2</translation>
    </message>
    <message>
        <source>Estimate: the plan needs %1 now, %2 more than the %3 of credit that are left. The provider may refuse what goes beyond it (800023)</source>
        <extracomment>plan, estimate of the credit line that would not do: %1 what the plan needs, %2 how much is missing, %3 what is left. 800023 is the provider&apos;s code</extracomment>
        <translation>Estimare: planul necesită acum %1, cu %2 mai mult decât creditul rămas de %3. Furnizorul poate refuza ce îl depășește (800023)</translation>
    </message>
    <message>
        <source>limit %1, open balance %2, entered %3</source>
        <extracomment>plan, where the estimate of the credit line comes from: %1 and %2 are amounts, %3 a day</extracomment>
        <translation>limită %1, sold neachitat %2, introduse la %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of unknown cost are not counted.</source>
        <extracomment>plan, estimate of the credit line: so many changes are left out</extracomment>
        <translation>
            <numerusform>%n modificare cu cost necunoscut nu este inclusă în calcul.</numerusform>
            <numerusform>%n modificări cu cost necunoscut nu sunt incluse în calcul.</numerusform>
            <numerusform>%n de modificări cu cost necunoscut nu sunt incluse în calcul.</numerusform>
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
        <translation>%1 listă</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Furnizorul spune: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>tooltip of a price; %1 is a number of seats, %2 an amount such as 22.00 EUR/mo</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Price of the order.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Prețul comenzii.</translation>
    </message>
    <message>
        <source>Price of the list; the price of the order is not known.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Prețul din listă; prețul comenzii nu este cunoscut.</translation>
    </message>
    <message>
        <source>Neither the order nor the price list tells the price.</source>
        <extracomment>where a shown price comes from</extracomment>
        <translation>Nici comanda, nici lista de prețuri nu arată prețul.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>column of the customer tree</extracomment>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>column of the customer tree: number of licences</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column of the customer tree</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>column of the customer tree: last day of the term</extracomment>
        <translation>Sfârșitul duratei</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>column of the customer tree: what happens at the term&apos;s end</extracomment>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>column of the customer tree: seats times price per seat</extracomment>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>renewal column: the subscription is over, nothing renews</extracomment>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>renewal column: the subscription renews by itself</extracomment>
        <translation>Se reînnoiește</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <extracomment>renewal column: the subscription ends with its term</extracomment>
        <translation>Se oprește la final</translation>
    </message>
    <message>
        <source>Trial, becomes paid</source>
        <extracomment>renewal column: a free trial turns into a paid subscription by itself</extracomment>
        <translation>Încercare, devine plătită</translation>
    </message>
    <message>
        <source>Trial, ends</source>
        <translation>Încercare, se încheie</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Yes</source>
        <extracomment>detail of a customer: we hold delegated admin rights there</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>detail of a customer: we hold no delegated admin rights there</extracomment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>None on record</source>
        <extracomment>detail of a customer: the provider has no customer agreement on record</extracomment>
        <translation>Niciunul înregistrat</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>detail of a customer: the agreements were not asked for yet</extracomment>
        <translation>Încă necitit</translation>
    </message>
    <message>
        <source>%1, accepted %2</source>
        <extracomment>an agreement; %1 is its name, %2 the day it was accepted</extracomment>
        <translation>%1, acceptat %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <extracomment>detail of a customer: how many subscriptions it has</extracomment>
        <translation>
            <numerusform>%n abonament</numerusform>
            <numerusform>%n abonamente</numerusform>
            <numerusform>%n de abonamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%n licență</numerusform>
            <numerusform>%n licențe</numerusform>
            <numerusform>%n de licențe</numerusform>
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
        <translation>Niciodată</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>term of a subscription; %1 is for example &quot;Annual&quot;, %2 first day, %3 last day</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>term of a subscription whose first day is not known; %1 is for example &quot;Annual&quot;, %2 the last day</extracomment>
        <translation>%1, până la %2</translation>
    </message>
    <message>
        <source>Renews after %1</source>
        <extracomment>what happens at the term&apos;s end; %1 is the last day</extracomment>
        <translation>Se reînnoiește după %1</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>what happens at the term&apos;s end</extracomment>
        <translation>Se reînnoiește automat</translation>
    </message>
    <message>
        <source>Stops after %1</source>
        <extracomment>what happens at the term&apos;s end; %1 is the last day</extracomment>
        <translation>Se oprește după %1</translation>
    </message>
    <message>
        <source>Stops at the end of its term</source>
        <extracomment>what happens at the term&apos;s end</extracomment>
        <translation>Se oprește la sfârșitul duratei</translation>
    </message>
    <message>
        <source>%1, with changes for the next term</source>
        <extracomment>what happens at the term&apos;s end: changes are scheduled; %1 is for example &quot;Renews after 18 Jun 2027&quot;</extracomment>
        <translation>%1, cu modificări pentru durata următoare</translation>
    </message>
    <message>
        <source>Ended, does not renew</source>
        <extracomment>what happens at the term&apos;s end: the subscription is over already</extracomment>
        <translation>Încheiat, nu se reînnoiește</translation>
    </message>
    <message>
        <source>%1, as ordered</source>
        <extracomment>a price; %1 is for example &quot;22.00 EUR per seat and month&quot;</extracomment>
        <translation>%1, conform comenzii</translation>
    </message>
    <message>
        <source>%1, list price (the order&apos;s is not known)</source>
        <extracomment>a price; %1 is for example &quot;22.00 EUR per seat and month&quot;</extracomment>
        <translation>%1, preț de listă (cel al comenzii nu este cunoscut)</translation>
    </message>
    <message>
        <source>unknown: neither the order nor the price list tells it</source>
        <extracomment>detail of a subscription: neither order nor price list tell the price</extracomment>
        <translation>necunoscut: nu apare nici în comandă, nici în lista de prețuri</translation>
    </message>
    <message>
        <source>Was possible until %1</source>
        <extracomment>a deadline that has passed; %1 is date and time</extracomment>
        <translation>A fost posibil până la %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>seats that can be returned; %1 is &quot;8 seats&quot;, %2 a deadline</extracomment>
        <translation>%1 până la %2</translation>
    </message>
    <message>
        <source>Yes, a free trial</source>
        <extracomment>detail of a subscription: it is a free trial</extracomment>
        <translation>Da, o versiune de încercare gratuită</translation>
    </message>
    <message>
        <source>%1 per seat and month</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 pe licență și lună</translation>
    </message>
    <message>
        <source>%1 per seat and year</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 pe licență și an</translation>
    </message>
    <message>
        <source>%1 per seat, once</source>
        <extracomment>price of a subscription that is paid once; %1 is an amount with its currency</extracomment>
        <translation>%1 pe licență, o singură dată</translation>
    </message>
    <message>
        <source>%1 per seat and two years</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 pe licență la doi ani</translation>
    </message>
    <message>
        <source>%1 per seat and three years</source>
        <extracomment>price of a subscription; %1 is an amount with its currency</extracomment>
        <translation>%1 pe licență la trei ani</translation>
    </message>
    <message>
        <source>%1 per seat</source>
        <extracomment>price of a subscription whose billing plan is not known; %1 is an amount with its currency</extracomment>
        <translation>%1 pe licență</translation>
    </message>
</context>
<context>
    <name>EndingCellWords</name>
    <message>
        <source>Not stated</source>
        <extracomment>end-of-term board, instead of a cut-off: nobody says how long before the end changes are taken</extracomment>
        <translation>Nespecificat</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>end-of-term board, second line: nobody has confirmed what stands above</extracomment>
        <translation>Neconfirmat</translation>
    </message>
    <message>
        <source>Customer, subscription</source>
        <extracomment>end-of-term board, title of a column: customer, and the subscription below</extracomment>
        <translation>Client, abonament</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>end-of-term board, title of a column</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <extracomment>end-of-term board, title of a column: end of the term; the local time stands below</extracomment>
        <translation>Se încheie (UTC)</translation>
    </message>
    <message>
        <source>Cut-off (UTC)</source>
        <extracomment>end-of-term board, title of a column: until when the provider takes changes</extracomment>
        <translation>Termen-limită (UTC)</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>end-of-term board, title of a column: what happens by default</extracomment>
        <translation>Dacă nu se face nimic</translation>
    </message>
    <message>
        <source>Costs then</source>
        <extracomment>end-of-term board, title of a column: what the default costs until one can leave next</extracomment>
        <translation>Costă atunci</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>end-of-term board, title of a column: urgent, alert, decided …</extracomment>
        <translation>Stare</translation>
    </message>
</context>
<context>
    <name>EndingTableWords</name>
    <message>
        <source>Price: %1</source>
        <extracomment>title of a column in copied or exported ending terms; %1 is a way, such as Renew as is</extracomment>
        <translation>Preț: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Abonament</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Term ends (UTC)</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Sfârșitul duratei (UTC)</translation>
    </message>
    <message>
        <source>Term ends here</source>
        <extracomment>title of a column in copied or exported ending terms: the same instant on this computer</extracomment>
        <translation>Sfârșitul duratei aici</translation>
    </message>
    <message>
        <source>Cut-off (UTC)</source>
        <extracomment>title of a column in copied or exported ending terms: until when the provider takes changes</extracomment>
        <translation>Termen-limită (UTC)</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>title of a column in copied or exported ending terms: what happens by default</extracomment>
        <translation>Dacă nu se face nimic</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>title of a column in copied or exported ending terms: the rule behind the default</extracomment>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>title of a column in copied or exported ending terms: urgent, alert, decided …</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>title of a column in copied or exported ending terms: why a decision is due</extracomment>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>title of a column in copied or exported ending terms</extracomment>
        <translation>Decizie</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>What was sent may have taken effect all the same; it is read back before anything is repeated.</source>
        <extracomment>appended to an error: the request left and no answer was read</extracomment>
        <translation>Este posibil ca ceea ce s-a trimis să fi avut totuși efect; se recitește înainte de orice repetare.</translation>
    </message>
    <message>
        <source>There is no connection to the provider.</source>
        <extracomment>error sentence and next step: no network, or working offline</extracomment>
        <translation>Nu există conexiune cu furnizorul.</translation>
    </message>
    <message>
        <source>You can go on reading and drafting; try again when you are connected.</source>
        <translation>Puteți continua să citiți și să pregătiți schițe; încercați din nou când sunteți conectat.</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <extracomment>error sentence and next step: no complete answer in time</extracomment>
        <translation>Furnizorul nu a răspuns la timp.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Încercați din nou peste câteva minute.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is: its certificate was refused. Nothing was sent.</source>
        <extracomment>error sentence and next step: the certificate of the other side was refused</extracomment>
        <translation>Cealaltă parte nu și-a putut dovedi identitatea: certificatul a fost refuzat. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings, or ask your administrator.</source>
        <translation>Verificați ceasul acestui computer și setările proxy sau întrebați administratorul.</translation>
    </message>
    <message>
        <source>The answer pointed to an address that does not belong to the provider. It was not followed.</source>
        <extracomment>error sentence and next step: an address that does not belong to the provider</extracomment>
        <translation>Răspunsul indica o adresă care nu aparține furnizorului. Nu a fost urmată.</translation>
    </message>
    <message>
        <source>If this happens again, tell support.</source>
        <translation>Dacă se repetă, anunțați asistența.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>error sentence and next step</extracomment>
        <translation>Sunteți deconectat.</translation>
    </message>
    <message>
        <source>Sign in again to read and send.</source>
        <translation>Conectați-vă din nou pentru a citi și a trimite.</translation>
    </message>
    <message>
        <source>Your account may not do this at the provider.</source>
        <extracomment>error sentence and next step: HTTP status 403</extracomment>
        <translation>Contul dvs. nu are dreptul la această operație la furnizor.</translation>
    </message>
    <message>
        <source>Ask your administrator for the Admin agent or Sales agent role.</source>
        <translation>Cereți administratorului rolul de agent de administrare sau de agent de vânzări.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer.</source>
        <extracomment>error sentence and next step: the keychain of the desktop is absent, locked or silent</extracomment>
        <translation>Portcheiul acestui computer nu a răspuns.</translation>
    </message>
    <message>
        <source>Unlock it and try again; until then a sign-in lasts only while Tenantry is open.</source>
        <translation>Deblocați-l și încercați din nou; până atunci conectarea durează doar cât Tenantry este deschis.</translation>
    </message>
    <message>
        <source>The provider refused this (status %1).</source>
        <extracomment>error sentence: refused without a word why; %1 is the HTTP status</extracomment>
        <translation>Furnizorul a refuzat (starea %1).</translation>
    </message>
    <message>
        <source>The provider refused this: %1</source>
        <extracomment>error sentence; %1 is the provider&apos;s own words</extracomment>
        <translation>Furnizorul a refuzat: %1</translation>
    </message>
    <message>
        <source>The provider refused this with code %1.</source>
        <extracomment>error sentence; %1 is the provider&apos;s code</extracomment>
        <translation>Furnizorul a refuzat cu codul %1.</translation>
    </message>
    <message>
        <source>The provider refused this with code %1: %2</source>
        <extracomment>error sentence; %1 is the provider&apos;s code, %2 its own words</extracomment>
        <translation>Furnizorul a refuzat cu codul %1: %2</translation>
    </message>
    <message>
        <source>The provider no longer knows this.</source>
        <extracomment>error sentence and next step: HTTP status 404</extracomment>
        <translation>Furnizorul nu mai cunoaște acest element.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Reîmprospătați pentru a vedea ce există acum.</translation>
    </message>
    <message>
        <source>This was changed at the provider in the meantime.</source>
        <extracomment>error sentence and next step: HTTP status 409 or 412</extracomment>
        <translation>Acest element a fost modificat între timp la furnizor.</translation>
    </message>
    <message>
        <source>Refresh, look again, then repeat.</source>
        <translation>Reîmprospătați, verificați din nou, apoi repetați.</translation>
    </message>
    <message>
        <source>The provider asks for a pause: too many requests.</source>
        <extracomment>error sentence: HTTP status 429</extracomment>
        <translation>Furnizorul cere o pauză: prea multe solicitări.</translation>
    </message>
    <message numerus="yes">
        <source>It goes on by itself in %n second(s).</source>
        <extracomment>next step after &quot;too many requests&quot;; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>Continuă automat peste %n secundă.</numerusform>
            <numerusform>Continuă automat peste %n secunde.</numerusform>
            <numerusform>Continuă automat peste %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <extracomment>next step after &quot;too many requests&quot;, length of the pause not told</extracomment>
        <translation>Continuă automat.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (status %1).</source>
        <extracomment>error sentence and next step; %1 is the HTTP status</extracomment>
        <translation>Furnizorul are o eroare proprie (starea %1).</translation>
    </message>
    <message>
        <source>The answer of the provider could not be read. Nothing was taken from it.</source>
        <extracomment>error sentence and next step: an answer that could not be read</extracomment>
        <translation>Răspunsul furnizorului nu a putut fi citit. Nu s-a preluat nimic din el.</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details for support.</source>
        <translation>Încercați din nou; dacă persistă, copiați detaliile pentru asistență.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written and nothing was lost.</source>
        <extracomment>error sentence and next step</extracomment>
        <translation>Discul este plin. Nu s-a scris nimic și nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>Free some space, then repeat.</source>
        <translation>Eliberați spațiu, apoi repetați.</translation>
    </message>
    <message>
        <source>A file of Tenantry is damaged.</source>
        <extracomment>error sentence and next step; a file of the program is corrupt</extracomment>
        <translation>Un fișier al Tenantry este deteriorat.</translation>
    </message>
    <message>
        <source>Restore a backup, or let a refresh rebuild the store.</source>
        <translation>Restaurați o copie de rezervă sau lăsați o reîmprospătare să reconstruiască depozitul de date.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tenantry. It was not touched.</source>
        <extracomment>error sentence and next step; a file was written by a newer version of the program</extracomment>
        <translation>Acest fișier a fost scris de o versiune Tenantry mai nouă. Nu a fost modificat.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Instalați versiunea mai nouă pentru a-l deschide.</translation>
    </message>
    <message>
        <source>Another Tenantry has this profile open.</source>
        <extracomment>error sentence and next step; the profile is open in another process</extracomment>
        <translation>Alt Tenantry are acest profil deschis.</translation>
    </message>
    <message>
        <source>Close it there, then repeat.</source>
        <translation>Închideți-l acolo, apoi repetați.</translation>
    </message>
    <message>
        <source>This input does not fit.</source>
        <extracomment>error sentence; the input does not fit; %1 names field, file or line</extracomment>
        <translation>Datele introduse nu se potrivesc.</translation>
    </message>
    <message>
        <source>This does not fit: %1</source>
        <translation>Nu se potrivește: %1</translation>
    </message>
    <message>
        <source>The store of Tenantry could not be read or written.</source>
        <extracomment>error sentence and next step: a database fault</extracomment>
        <translation>Depozitul de date Tenantry nu a putut fi citit sau scris.</translation>
    </message>
    <message>
        <source>Restart Tenantry; if it stays, restore a backup.</source>
        <translation>Reporniți Tenantry; dacă persistă, restaurați o copie de rezervă.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>error sentence: the person or a newer request took it back</extracomment>
        <translation>Anulat.</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Evidence of a change</source>
        <translation>Dovada unei modificări</translation>
    </message>
    <message>
        <source>Sample company: nothing of this is real</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Firmă demonstrativă: nimic de aici nu este real</translation>
    </message>
    <message>
        <source>Integration sandbox: nothing of this is real</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Mediu de testare a integrării: nimic de aici nu este real</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>Evidence, on paper: where the change was made</extracomment>
        <translation>Producție</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>Evidence, on paper: heading over what it is about</extracomment>
        <translation>Despre ce este vorba</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Evidence, on paper: label, company and product</extracomment>
        <translation>Despre</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Evidence, on paper: label, our id of the change</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Evidence, on paper: label, what became of it</extracomment>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Waits because</source>
        <extracomment>Evidence, on paper: label, why it waits</extracomment>
        <translation>Așteaptă deoarece</translation>
    </message>
    <message>
        <source>The provider said</source>
        <extracomment>Evidence, on paper: label, the provider&apos;s own words</extracomment>
        <translation>Furnizorul a spus</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Evidence, on paper: label, the reseller</extracomment>
        <translation>Partener</translation>
    </message>
    <message>
        <source>Partner tenant</source>
        <extracomment>Evidence, on paper: label, tenant of the reseller</extracomment>
        <translation>Tenant partener</translation>
    </message>
    <message>
        <source>Made in</source>
        <extracomment>Evidence, on paper: label, production or a place for tests</extracomment>
        <translation>Efectuată în</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Începută (UTC)</translation>
    </message>
    <message>
        <source>Last changed (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Ultima modificare (UTC)</translation>
    </message>
    <message>
        <source>Gathered (UTC)</source>
        <extracomment>Evidence, on paper: label, when the folder was written</extracomment>
        <translation>Dosar întocmit (UTC)</translation>
    </message>
    <message>
        <source>Gathered by</source>
        <extracomment>Evidence, on paper: label, the person who wrote the folder</extracomment>
        <translation>Dosar întocmit de</translation>
    </message>
    <message>
        <source>What changes</source>
        <extracomment>Evidence, on paper: label, seats, name, renewal …</extracomment>
        <translation>Ce se modifică</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Evidence, on paper: label, the value before the change</extracomment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Evidence, on paper: label, the value wanted</extracomment>
        <translation>După</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Offer and licences</source>
        <extracomment>Evidence, on paper: label, what was ordered and how many</extracomment>
        <translation>Ofertă și licențe</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <extracomment>Evidence, on paper: label</extracomment>
        <translation>Comandă de achiziție</translation>
    </message>
    <message>
        <source>What was reviewed</source>
        <extracomment>Evidence, on paper: heading over the difference a person saw before sending</extracomment>
        <translation>Ce s-a verificat</translation>
    </message>
    <message>
        <source>Who did what when</source>
        <extracomment>Evidence, on paper: heading over the log of the change</extracomment>
        <translation>Cine ce a făcut și când</translation>
    </message>
    <message>
        <source>%1 · signed in: %2</source>
        <extracomment>Evidence, on paper: what happened, by whom; %1 &quot;Change sent&quot;, %2 a person&apos;s name</extracomment>
        <translation>%1 · conectat: %2</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <extracomment>Evidence, on paper: in place of the log</extracomment>
        <translation>Nu este înregistrat nimic.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Evidence, on paper: label, HTTP status of the provider&apos;s answer</extracomment>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Evidence, on paper: label, code and words of the provider&apos;s error</extracomment>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Evidence, on paper: label, id of our request</extracomment>
        <translation>ID solicitare</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>Evidence, on paper: label, id the provider keeps</extracomment>
        <translation>ID corelare</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Evidence, on paper: label, what became of the step</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Evidence, on paper: label, verb and path of the request</extracomment>
        <translation>Solicitare</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <extracomment>Evidence, on paper: label, an instant</extracomment>
        <translation>Trimisă (UTC)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>Evidence, on paper: label, how often it was sent</extracomment>
        <translation>Încercări</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>Evidence, on paper: heading over a step; %1 its number, %2 what it does</extracomment>
        <translation>Pasul %1: %2</translation>
    </message>
    <message>
        <source>Files in this folder, with SHA-256</source>
        <extracomment>Evidence, on paper: heading over names of files with their hashes</extracomment>
        <translation>Fișierele din acest dosar, cu SHA-256</translation>
    </message>
    <message>
        <source>The manifest names every file above it with its SHA-256; the last line here is the manifest&apos;s own. “sha256sum -c manifest.sha256” in the folder tells whether a file was changed since; compare the manifest&apos;s own hash with this paper.</source>
        <extracomment>Evidence, on paper: last lines. Keep the command and the file name</extracomment>
        <translation>Manifestul enumeră fiecare fișier de deasupra lui, cu valoarea SHA-256; ultimul rând de aici este cel al manifestului însuși. „sha256sum -c manifest.sha256” în dosar arată dacă un fișier a fost modificat între timp; comparați valoarea SHA-256 a manifestului cu această foaie.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>new or existing customer</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Scenario:&quot;</extracomment>
        <translation>client nou sau existent</translation>
    </message>
    <message>
        <source>none chosen</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>niciunul ales</translation>
    </message>
    <message>
        <source>company name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>denumirea firmei</translation>
    </message>
    <message>
        <source>registration number</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>numărul de înregistrare</translation>
    </message>
    <message>
        <source>street and number</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>strada și numărul</translation>
    </message>
    <message>
        <source>second address line</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>al doilea rând al adresei</translation>
    </message>
    <message>
        <source>postal code</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>codul poștal</translation>
    </message>
    <message>
        <source>city</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>localitatea</translation>
    </message>
    <message>
        <source>state or county</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>județul sau statul</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>țara</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>prenumele</translation>
    </message>
    <message>
        <source>last name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>numele de familie</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>e-mailul</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot; or &quot;Agreement:&quot;</extracomment>
        <translation>telefonul</translation>
    </message>
    <message>
        <source>language and region</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>limba și regiunea</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Customer:&quot;</extracomment>
        <translation>limba</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>numele</translation>
    </message>
    <message>
        <source>the name is invalid</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>numele nu este valid</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;</extracomment>
        <translation>numele este ocupat</translation>
    </message>
    <message>
        <source>confirm the name</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Tenant:&quot;: a check box is not ticked</extracomment>
        <translation>confirmați numele</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>nimic ales</translation>
    </message>
    <message>
        <source>number of licences</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>numărul de licențe</translation>
    </message>
    <message>
        <source>an offer is no longer sold</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Offer:&quot;</extracomment>
        <translation>o ofertă nu se mai vinde</translation>
    </message>
    <message>
        <source>who accepted it</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;: the person who accepted it</extracomment>
        <translation>cine l-a acceptat</translation>
    </message>
    <message>
        <source>day of acceptance</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;</extracomment>
        <translation>ziua acceptării</translation>
    </message>
    <message>
        <source>your confirmation</source>
        <extracomment>Order wizard, list &quot;Still missing&quot;, after &quot;Agreement:&quot;</extracomment>
        <translation>confirmarea dvs.</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Denumirea firmei</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Număr de înregistrare</translation>
    </message>
    <message>
        <source>Street and number</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Strada și numărul</translation>
    </message>
    <message>
        <source>Second address line (optional)</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Al doilea rând al adresei (opțional)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Localitate</translation>
    </message>
    <message>
        <source>State or county</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Județ sau stat</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Țară</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>Order wizard, label of a field: of the contact person</extracomment>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>Order wizard, label of a field: of the contact person</extracomment>
        <translation>Nume de familie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language and region</source>
        <extracomment>Order wizard, label of a field: the customer&apos;s language and region, for example Romanian (Romania)</extracomment>
        <translation>Limbă și regiune</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <extracomment>Order wizard, label of a field: language of the customer&apos;s mails</extracomment>
        <translation>Limba mesajelor</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <extracomment>Order wizard, label of a field</extracomment>
        <translation>Nume tenant</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <extracomment>Order wizard, label of a field: day on which the agreement was accepted</extracomment>
        <translation>Acceptat la</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>România</translation>
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
        <translation>Elveția</translation>
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Statele Unite</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Franța</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Regatul Unit</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Spania</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>country name in a list of countries</extracomment>
        <translation>Ungaria</translation>
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
        <translation>Scenariu</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Review and place</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Verificare și plasare</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Order wizard, list of pages</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <extracomment>Order wizard, fault beside a field that must be filled in</extracomment>
        <translation>Câmp obligatoriu.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <extracomment>Order wizard, fault beside a field. %1 is the largest number of characters</extracomment>
        <translation>Prea lung: cel mult %1 caractere.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Prea lung.</translation>
    </message>
    <message>
        <source>Too short.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Prea scurt.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <extracomment>Agreement page, fault beside the day of acceptance</extracomment>
        <translation>Această zi este în viitor.</translation>
    </message>
    <message>
        <source>The provider accepts no address at %1.</source>
        <extracomment>Order wizard, fault beside an e-mail field. %1 is an internet domain</extracomment>
        <translation>Furnizorul nu acceptă nicio adresă la %1.</translation>
    </message>
    <message>
        <source>Not allowed here. Allowed: %1.</source>
        <extracomment>Order wizard, fault beside a field. %1 names what is allowed</extracomment>
        <translation>Nepermis aici. Permise: %1.</translation>
    </message>
    <message>
        <source>The provider does not accept this.</source>
        <extracomment>Order wizard, fault beside a field</extracomment>
        <translation>Furnizorul nu acceptă această valoare.</translation>
    </message>
    <message>
        <source>Not the form used in this country, for example %1.</source>
        <extracomment>Order wizard, fault beside a field. %1 is an example or a pattern of what is expected</extracomment>
        <translation>Nu are forma folosită în această țară, de exemplu %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <extracomment>Order wizard, fault beside an e-mail field</extracomment>
        <translation>Aceasta nu este o adresă de e-mail.</translation>
    </message>
    <message>
        <source>Not the form used in this country.</source>
        <extracomment>Order wizard, fault beside a field, for example a postal code</extracomment>
        <translation>Nu are forma folosită în această țară.</translation>
    </message>
    <message>
        <source>The provider accepts no address at Microsoft or at your own company.</source>
        <extracomment>Order wizard, fault beside an e-mail field</extracomment>
        <translation>Furnizorul nu acceptă nicio adresă la Microsoft sau la propria dvs. firmă.</translation>
    </message>
    <message>
        <source>This is only a legal form. Enter the whole company name.</source>
        <extracomment>Order wizard, fault beside the company name: only &quot;GmbH&quot; or &quot;SRL&quot; was entered</extracomment>
        <translation>Aceasta este doar o formă juridică. Introduceți denumirea completă a firmei.</translation>
    </message>
    <message>
        <source>The name needs letters or digits.</source>
        <extracomment>Order wizard, fault beside the company name</extracomment>
        <translation>Numele are nevoie de litere sau cifre.</translation>
    </message>
    <message>
        <source>The name ends like an internet domain. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Numele se termină ca un domeniu de internet. Microsoft poate cere lămuriri.</translation>
    </message>
    <message>
        <source>The name is one repeated character. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Numele este un singur caracter repetat. Microsoft poate cere lămuriri.</translation>
    </message>
    <message>
        <source>The name is single letters with spaces. Microsoft may ask about it.</source>
        <extracomment>Order wizard, hint below the company name; it does not block</extracomment>
        <translation>Numele are doar litere separate de spații. Microsoft poate cere lămuriri.</translation>
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
        <translation>%1 (opțional)</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>end-of-term board, below the names of some terms: so many others</extracomment>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
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
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>%1/mo</source>
        <extracomment>small unit beside a price: per month; %1 is the currency code</extracomment>
        <translation>%1/lună</translation>
    </message>
    <message>
        <source>%1/yr</source>
        <extracomment>small unit beside a price: per year; %1 is the currency code</extracomment>
        <translation>%1/an</translation>
    </message>
    <message>
        <source>%1 once</source>
        <extracomment>small unit beside a price: paid once; %1 is the currency code</extracomment>
        <translation>%1 o dată</translation>
    </message>
    <message>
        <source>%1/2 yr</source>
        <extracomment>small unit beside a price: per two years; %1 is the currency code</extracomment>
        <translation>%1/2 ani</translation>
    </message>
    <message>
        <source>%1/3 yr</source>
        <extracomment>small unit beside a price: per three years; %1 is the currency code</extracomment>
        <translation>%1/3 ani</translation>
    </message>
    <message>
        <source>%1 UTC · %2 here</source>
        <extracomment>a deadline in both zones; %1 is date and time in UTC, %2 the time (and day, if another) on this computer</extracomment>
        <translation>%1 UTC · %2 aici</translation>
    </message>
</context>
<context>
    <name>GridCells</name>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Furnizorul spune: %1</translation>
    </message>
    <message>
        <source>Users with this licence in the whole tenant, whoever sold it.</source>
        <extracomment>grid of subscriptions, tooltip: users that have the licence</extracomment>
        <translation>Utilizatorii cu această licență din întregul tenant, indiferent cine a vândut-o.</translation>
    </message>
    <message>
        <source>The licences of this tenant were not read yet, or the provider does not say which licence this is.</source>
        <extracomment>grid of subscriptions, tooltip: why the number of users is not known</extracomment>
        <translation>Licențele acestui tenant nu au fost încă citite sau furnizorul nu indică despre ce licență este vorba.</translation>
    </message>
    <message>
        <source>Seats that may go back now, as the provider states it. The seat editor shows until when.</source>
        <extracomment>grid of subscriptions, tooltip of the seats that may go back</extracomment>
        <translation>Licențe care se pot returna acum, după cum indică furnizorul. Editorul de licențe arată până când.</translation>
    </message>
    <message>
        <source>The provider does not state what may go back. The seat editor weighs it by the rules.</source>
        <extracomment>grid of subscriptions, tooltip: why it is not known how many seats may go back</extracomment>
        <translation>Furnizorul nu indică ce se poate returna. Editorul de licențe apreciază după reguli.</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>column of the grid of subscriptions</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>column of the grid of subscriptions: what was bought</extracomment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>column of the grid of subscriptions: own name of the subscription</extracomment>
        <translation>Denumire proprie</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>column of the grid of subscriptions: number of licences</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>column of the grid of subscriptions: users that have the licence</extracomment>
        <translation>Atribuite</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>column of the grid of subscriptions: seats that may be given back now; keep it short</extracomment>
        <translation>Se pot returna</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column of the grid of subscriptions</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>column of the grid of subscriptions: last day of the term</extracomment>
        <translation>Sfârșitul duratei</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>column of the grid of subscriptions: what happens at the term&apos;s end</extracomment>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>column of the grid of subscriptions: how often it is billed</extracomment>
        <translation>Facturare</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>renewal column: the subscription is over, nothing renews</extracomment>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>renewal column: the subscription renews by itself</extracomment>
        <translation>Se reînnoiește</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <translation>Se oprește la final</translation>
    </message>
</context>
<context>
    <name>IntentWords</name>
    <message>
        <source>Check the tenant name</source>
        <extracomment>one step of an order: ask once more whether the tenant name is free</extracomment>
        <translation>Verificarea numelui de tenant</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <extracomment>one step of an order</extracomment>
        <translation>Crearea clientului</translation>
    </message>
    <message>
        <source>Record the customer agreement</source>
        <extracomment>one step of an order: tell the provider that the customer accepted the agreement</extracomment>
        <translation>Înregistrarea contractului cu clientul</translation>
    </message>
    <message>
        <source>Find the offer in the catalogue</source>
        <extracomment>one step of an order: read which variant of the offer can be bought now</extracomment>
        <translation>Găsirea ofertei în catalog</translation>
    </message>
    <message>
        <source>Fill the cart</source>
        <extracomment>one step of an order</extracomment>
        <translation>Umplerea coșului</translation>
    </message>
    <message>
        <source>Check out</source>
        <extracomment>one step of an order</extracomment>
        <translation>Finalizarea comenzii</translation>
    </message>
    <message>
        <source>Wait until it is active</source>
        <extracomment>one step of an order: wait until the subscription is active</extracomment>
        <translation>Așteptarea activării</translation>
    </message>
    <message>
        <source>Our order ID</source>
        <extracomment>label of an id that can be copied: our own number of the order</extracomment>
        <translation>ID-ul nostru de comandă</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>label of an id that can be copied: the provider&apos;s number of the order</extracomment>
        <translation>ID comandă</translation>
    </message>
    <message>
        <source>Customer and tenant ID</source>
        <extracomment>label of an id that can be copied: the customer&apos;s number, which is also the tenant&apos;s</extracomment>
        <translation>ID client și tenant</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>label of an id that can be copied</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Cart ID</source>
        <extracomment>label of an id that can be copied: the provider&apos;s number of the cart</extracomment>
        <translation>ID coș</translation>
    </message>
    <message>
        <source>Look for the customer agreement</source>
        <extracomment>one step of an order: look whether the provider has the customer&apos;s agreement on record</extracomment>
        <translation>Căutarea acordului clientului</translation>
    </message>
    <message>
        <source>Read the agreement in force</source>
        <extracomment>one step of an order: read which version of the agreement is in force</extracomment>
        <translation>Citirea contractului în vigoare</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>one step of an order that is taken once per line. %1 is the step, %2 the number of the line</extracomment>
        <translation>%1 (linia %2)</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <extracomment>one step of a change of a subscription: read it as the provider has it now</extracomment>
        <translation>Citirea abonamentului</translation>
    </message>
    <message>
        <source>Find the next term&apos;s offer</source>
        <extracomment>one step of a change of a subscription: find what the next term orders in the catalogue</extracomment>
        <translation>Găsirea ofertei pentru durata următoare</translation>
    </message>
    <message>
        <source>Send the change</source>
        <extracomment>one step of a change of a subscription: send it back changed</extracomment>
        <translation>Trimiterea modificării</translation>
    </message>
    <message>
        <source>Read back what came of it</source>
        <extracomment>one step of a change of a subscription: read it again to see that it holds</extracomment>
        <translation>Recitirea rezultatului</translation>
    </message>
    <message>
        <source>Read the subscription the seats leave</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Citirea abonamentului pe care îl părăsesc licențele</translation>
    </message>
    <message>
        <source>Read earlier upgrades of it</source>
        <extracomment>step of an upgrade: so that a new one can be told from them</extracomment>
        <translation>Citirea upgrade-urilor anterioare</translation>
    </message>
    <message>
        <source>Find the new product in the catalogue</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Găsirea noului produs în catalog</translation>
    </message>
    <message>
        <source>Ask whether it is still possible</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Verificarea că este încă posibil</translation>
    </message>
    <message>
        <source>Have the seats moved</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Solicitarea mutării licențelor</translation>
    </message>
    <message>
        <source>Wait until the provider is done</source>
        <extracomment>step of an upgrade: the provider carries it out</extracomment>
        <translation>Așteptarea finalizării la furnizor</translation>
    </message>
    <message>
        <source>Read back that the seats have left</source>
        <extracomment>step of an upgrade</extracomment>
        <translation>Recitirea, pentru a confirma că licențele au plecat</translation>
    </message>
    <message>
        <source>Ask whether the customer accepted it directly</source>
        <extracomment>one step of an order: ask whether the customer accepted the agreement in Microsoft&apos;s own admin center</extracomment>
        <translation>Întreabă dacă clientul l-a acceptat direct</translation>
    </message>
    <message>
        <source>Ask whether the customer may buy</source>
        <extracomment>one step of an order: ask whether the provider sells to this customer</extracomment>
        <translation>Întreabă dacă clientul poate cumpăra</translation>
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
        <translation>%1; calculat după regulă, furnizorul nu indică nicio dată</translation>
    </message>
    <message>
        <source>About %1: the whole period, before tax</source>
        <extracomment>details of a subscription: what a cancellation now would give back; %1 is an amount</extracomment>
        <translation>Circa %1: pentru toată perioada, fără taxe</translation>
    </message>
    <message>
        <source>About %1: by the day, before tax</source>
        <extracomment>details of a subscription: what a cancellation now would give back; %1 is an amount</extracomment>
        <translation>Circa %1: proporțional pe zile, fără taxe</translation>
    </message>
    <message>
        <source>Not known: there is no price</source>
        <extracomment>details of a subscription: no price is known, so neither is what comes back</extracomment>
        <translation>Necunoscut: nu există preț</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>details of a subscription: the last day on which something still is; %1 is a day</extracomment>
        <translation>Până la %1</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <extracomment>details of a subscription: something is over; %1 was its last day</extracomment>
        <translation>S-a încheiat la %1</translation>
    </message>
    <message>
        <source>Over already</source>
        <extracomment>details of a subscription: something is over, nobody knows since when</extracomment>
        <translation>S-a încheiat deja</translation>
    </message>
    <message>
        <source>%1, unconfirmed</source>
        <extracomment>details of a subscription: a date nobody has confirmed; %1 is for example &quot;Until 3 Jun 2027&quot;</extracomment>
        <translation>%1, neconfirmat</translation>
    </message>
    <message>
        <source>Not known. %1</source>
        <extracomment>details of a subscription: when something ends is not known; %1 is why, a sentence</extracomment>
        <translation>Nu se știe. %1</translation>
    </message>
    <message>
        <source>Nobody states it</source>
        <extracomment>details of a subscription: no rule says when something ends</extracomment>
        <translation>Nu este indicat nicăieri</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>details of a free trial; %1 is what it leads to, a sentence; %2 &quot;12 days left&quot;</extracomment>
        <translation>%1 Termen: %2</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>none</source>
        <extracomment>value of a member of a subscription: not there</extracomment>
        <translation>lipsă</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>value of a member of a subscription: true</extracomment>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>value of a member of a subscription: false</extracomment>
        <translation>nu</translation>
    </message>
    <message>
        <source>scheduled, details not read</source>
        <extracomment>for the next term something is scheduled, but what was not read</extracomment>
        <translation>programat, detalii necitite</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>seats that can go back; %1 how many, %2 until when</extracomment>
        <translation>%1 până la %2</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Suspension reasons</source>
        <extracomment>member of a subscription: why it was suspended</extracomment>
        <translation>Motivele suspendării</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Se reînnoiește automat</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>member of a subscription: what is scheduled for the next term</extracomment>
        <translation>Durata următoare</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>member of a subscription: length of the term</extracomment>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>member of a subscription: billing plan</extracomment>
        <translation>Facturare</translation>
    </message>
    <message>
        <source>Term start</source>
        <extracomment>member of a subscription: first day of the term</extracomment>
        <translation>Începutul duratei</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>member of a subscription: last day of the term</extracomment>
        <translation>Sfârșitul duratei</translation>
    </message>
    <message>
        <source>Can be cancelled until</source>
        <extracomment>member of a subscription: the deadline for cancelling</extracomment>
        <translation>Se poate anula până la</translation>
    </message>
    <message>
        <source>Seats that can go back</source>
        <extracomment>member of a subscription: seats that can go back</extracomment>
        <translation>Licențe care se pot returna</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Denumire proprie</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>member of a subscription: the product</extracomment>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>member of a subscription: id of the subscription an add-on belongs to</extracomment>
        <translation>Completare la</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Versiune de încercare</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>member of a subscription: what is counted</extracomment>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Product type</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Tip de produs</translation>
    </message>
    <message>
        <source>Promotion</source>
        <extracomment>member of a subscription</extracomment>
        <translation>Promoție</translation>
    </message>
    <message>
        <source>Reseller of record</source>
        <extracomment>member of a subscription: id of the reseller of record</extracomment>
        <translation>Reseller înregistrat</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>member of a subscription</extracomment>
        <translation>ID comandă</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>member of a subscription: when it was made</extracomment>
        <translation>Creat</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>billed monthly</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed monthly&quot;</extracomment>
        <translation>facturat lunar</translation>
    </message>
    <message>
        <source>billed yearly</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed yearly&quot;</extracomment>
        <translation>facturat anual</translation>
    </message>
    <message>
        <source>billed every two years</source>
        <extracomment>Offer, second half of a phrase: &quot;3 years, billed every two years&quot;</extracomment>
        <translation>facturat la doi ani</translation>
    </message>
    <message>
        <source>billed every three years</source>
        <extracomment>Offer, second half of a phrase: &quot;3 years, billed every three years&quot;</extracomment>
        <translation>facturat la trei ani</translation>
    </message>
    <message>
        <source>billed once</source>
        <extracomment>Offer, second half of a phrase: &quot;1 year, billed once&quot;</extracomment>
        <translation>facturat o singură dată</translation>
    </message>
    <message>
        <source>not billed</source>
        <extracomment>Offer, second half of a phrase: &quot;1 month, not billed&quot; (trials)</extracomment>
        <translation>nefacturat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Offer: term and billing plan. %1 is &quot;1 year&quot;, %2 is &quot;billed monthly&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, term unknown</source>
        <extracomment>Review page, what the customer is bound to. %1 is &quot;billed monthly&quot;</extracomment>
        <translation>%1, durată necunoscută</translation>
    </message>
    <message>
        <source>trial, ends on %1</source>
        <extracomment>Review page: a trial. %1 is the day it ends</extracomment>
        <translation>versiune de încercare, se încheie la %1</translation>
    </message>
    <message>
        <source>%1, bound until %2</source>
        <extracomment>Review page, what the customer is bound to. %1 is &quot;billed monthly&quot;, %2 is the last day of the term</extracomment>
        <translation>%1, angajament până la %2</translation>
    </message>
</context>
<context>
    <name>OrderStatusWords</name>
    <message>
        <source>Nothing was ordered. Look at the new price, then decide.</source>
        <extracomment>Status page, what to do when the price changed</extracomment>
        <translation>Nu s-a comandat nimic. Consultați prețul nou, apoi decideți.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Choose another name.</source>
        <extracomment>Status page, what to do when the tenant name is taken</extracomment>
        <translation>Nu s-a comandat nimic. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Confirm who accepted the agreement, then place the order again.</source>
        <extracomment>Status page, what to do when the agreement is missing</extracomment>
        <translation>Nu s-a comandat nimic. Confirmați cine a acceptat contractul, apoi plasați din nou comanda.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Choose another offer.</source>
        <extracomment>Status page, what to do when an offer is no longer sold</extracomment>
        <translation>Nu s-a comandat nimic. Alegeți altă ofertă.</translation>
    </message>
    <message>
        <source>There is nothing to do. Ask again from time to time.</source>
        <extracomment>Status page, what to do when the provider reviews the order</extracomment>
        <translation>Nu aveți nimic de făcut. Întrebați din nou din când în când.</translation>
    </message>
    <message>
        <source>The steps below say which. Order the refused ones again in a new order.</source>
        <extracomment>Status page, what to do when only some lines were ordered</extracomment>
        <translation>Pașii de mai jos arată care. Comandați-le pe cele refuzate într-o comandă nouă.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look at the customer in the provider&apos;s portal, or ask again here.</source>
        <extracomment>Status page, what to do when it is not known whether the order took effect</extracomment>
        <translation>Nu se retrimite automat. Consultați clientul în portalul furnizorului sau întrebați din nou aici.</translation>
    </message>
    <message>
        <source>The order is kept for sending</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Comanda este păstrată pentru trimitere</translation>
    </message>
    <message>
        <source>The order is being placed</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Comanda se plasează</translation>
    </message>
    <message>
        <source>The order is active</source>
        <extracomment>Status page, headline: the provider confirmed every step</extracomment>
        <translation>Comanda este activă</translation>
    </message>
    <message>
        <source>The provider refused the order</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Furnizorul a refuzat comanda</translation>
    </message>
    <message>
        <source>The order waits for a decision</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Comanda așteaptă o decizie</translation>
    </message>
    <message>
        <source>The order was given up</source>
        <extracomment>Status page, headline</extracomment>
        <translation>Comanda a fost abandonată</translation>
    </message>
    <message>
        <source>It is not sent by itself when the connection comes back. Send it when you are ready.</source>
        <extracomment>Status page: an order that was written offline</extracomment>
        <translation>Nu se trimite automat când revine conexiunea. Trimiteți-o când sunteți gata.</translation>
    </message>
    <message>
        <source>This may take some minutes. You can leave this page; Activity shows the order.</source>
        <extracomment>Status page: an order under way</extracomment>
        <translation>Poate dura câteva minute. Puteți părăsi această pagină; comanda apare în Activitate.</translation>
    </message>
    <message>
        <source>It will not be sent again. The provider&apos;s words and the IDs below help its support.</source>
        <extracomment>Status page: a refused order</extracomment>
        <translation>Nu va mai fi trimisă. Mesajul furnizorului și ID-urile de mai jos îi ajută asistența.</translation>
    </message>
    <message>
        <source>%1: %2 when reviewed, %3 now</source>
        <extracomment>Status page, a price that changed. %1 is the offer, %2 the reviewed price, %3 the price now, both per licence</extracomment>
        <translation>%1: %2 la verificare, %3 acum</translation>
    </message>
    <message>
        <source>The password of the new tenant&apos;s first administrator is kept in the keychain until %1. Write it down safely; the provider will not tell it again.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator. %1 is a date and time</extracomment>
        <translation>Parola primului administrator al noului tenant se păstrează în portchei până la %1. Notați-o în siguranță; furnizorul nu o va mai comunica.</translation>
    </message>
    <message>
        <source>The password of the new tenant&apos;s first administrator could not be kept.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator</extracomment>
        <translation>Parola primului administrator al noului tenant nu a putut fi păstrată.</translation>
    </message>
    <message>
        <source>You said that you saved the first administrator&apos;s password. It was removed here.</source>
        <extracomment>Status page: password of the new tenant&apos;s first administrator</extracomment>
        <translation>Ați confirmat că ați salvat parola primului administrator. A fost eliminată de aici.</translation>
    </message>
    <message>
        <source>1. In Partner Center open the customer and choose Users and licences.
2. Choose the user whose sign-in name starts with admin@.
3. Choose Reset password and write the new one down.</source>
        <extracomment>Status page, numbered steps to set a new administrator password when the first one is lost</extracomment>
        <translation>1. În Partner Center deschideți clientul și alegeți Utilizatori și licențe.
2. Alegeți utilizatorul al cărui nume de conectare începe cu admin@.
3. Alegeți Resetare parolă și notați parola nouă.</translation>
    </message>
    <message>
        <source>Nothing was ordered. Try again when the review is over; nothing has to be entered again.</source>
        <extracomment>Status page, what to do when the provider reviews the customer&apos;s account</extracomment>
        <translation>Nu s-a comandat nimic. Încercați din nou după verificare; nimic nu trebuie introdus din nou.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>%1 here</source>
        <extracomment>an instant on this computer&apos;s clock; %1 is date and time</extracomment>
        <translation>%1 aici</translation>
    </message>
    <message>
        <source>Renews for %1</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;</extracomment>
        <translation>Se reînnoiește pentru %1</translation>
    </message>
    <message>
        <source>Renews changed for %1</source>
        <extracomment>end-of-term board: what happens by default, by an instruction; %1 is &quot;1 year&quot;</extracomment>
        <translation>Se reînnoiește cu modificări pentru %1</translation>
    </message>
    <message>
        <source>Service ends</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Serviciul se încheie</translation>
    </message>
    <message>
        <source>Extended service term</source>
        <extracomment>end-of-term board: what happens by default, a forecast: Microsoft&apos;s monthly term after the term</extracomment>
        <translation>Perioadă de serviciu extinsă</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Necunoscut</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seat(s).</source>
        <extracomment>end-of-term board: how it goes on; %1 is &quot;Billed monthly&quot;</extracomment>
        <translation>
            <numerusform>%1, %n licență.</numerusform>
            <numerusform>%1, %n licențe.</numerusform>
            <numerusform>%1, %n de licențe.</numerusform>
        </translation>
    </message>
    <message>
        <source>It renews as it is for %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Se reînnoiește neschimbat pentru %1. %2</translation>
    </message>
    <message>
        <source>It renews with the changes the provider was told, for %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is &quot;1 year&quot;, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Se reînnoiește cu modificările comunicate furnizorului, pentru %1. %2</translation>
    </message>
    <message>
        <source>It does not renew: service ends with the term.</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Nu se reînnoiește: serviciul se încheie odată cu durata.</translation>
    </message>
    <message>
        <source>Forecast: service goes on and is charged month by month in the extended service term. %1</source>
        <extracomment>end-of-term board: what happens by default, a forecast; %1 is &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Prognoză: serviciul continuă și se taxează lunar în perioada de serviciu extinsă. %1</translation>
    </message>
    <message>
        <source>Whether it renews or ends is not known: the provider does not say so.</source>
        <extracomment>end-of-term board: what happens by default</extracomment>
        <translation>Nu se știe dacă se reînnoiește sau se încheie: furnizorul nu precizează.</translation>
    </message>
    <message>
        <source>Unconfirmed. %1</source>
        <extracomment>end-of-term board: a rule nobody has confirmed; %1 says where it was read</extracomment>
        <translation>Neconfirmat. %1</translation>
    </message>
    <message>
        <source>Renews changed until %1</source>
        <extracomment>end-of-term board: what happens by default, by an instruction; %1 is the last day of the next term</extracomment>
        <translation>Se reînnoiește cu modificări până la %1</translation>
    </message>
    <message>
        <source>It renews with the changes the provider was told, until %1. %2</source>
        <extracomment>end-of-term board: what happens by default; %1 is the last day of the next term, %2 &quot;Billed monthly, 10 seats.&quot;</extracomment>
        <translation>Se reînnoiește cu modificările comunicate furnizorului, până la %1. %2</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>row of a customer in the plan: so many of its changes cannot be sent as they are</extracomment>
        <translation>
            <numerusform>%n nu poate fi trimisă</numerusform>
            <numerusform>%n nu pot fi trimise</numerusform>
            <numerusform>%n nu pot fi trimise</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>plan: column header, the subscription and what changes of it</extracomment>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>plan: column header, the value before the change</extracomment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>plan: column header, the value after the change</extracomment>
        <translation>După</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>plan: column header, whether a change is allowed, and what became of it</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>plan: column header, what a change costs at once</extracomment>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>plan: column header, what a change costs in each full billing period</extracomment>
        <translation>Pe perioadă</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>plan: column header, what a change costs from now to the end of the term</extracomment>
        <translation>Până la final</translation>
    </message>
    <message>
        <source>Prorated to the end of the running billing period; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Proporțional până la sfârșitul perioadei de facturare curente; preț de achiziție fără taxe</translation>
    </message>
    <message>
        <source>More or less in each full billing period; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>În plus sau în minus în fiecare perioadă de facturare completă; preț de achiziție fără taxe</translation>
    </message>
    <message>
        <source>Everything from now to the end of the term; purchase price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Tot ce se adună de acum până la sfârșitul duratei; preț de achiziție fără taxe</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>plan: column header, what the customer pays more or less</extracomment>
        <translation>Vânzare</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>plan: column header, what is left of the sale when the purchase is paid</extracomment>
        <translation>Marjă</translation>
    </message>
    <message>
        <source>What the customer pays more or less in each full billing period; sale price before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Cât plătește clientul în plus sau în minus în fiecare perioadă de facturare completă; preț de vânzare fără taxe</translation>
    </message>
    <message>
        <source>Sale less purchase in each full billing period, before tax</source>
        <extracomment>plan: tooltip of a column header</extracomment>
        <translation>Vânzare minus achiziție în fiecare perioadă de facturare completă, fără taxe</translation>
    </message>
</context>
<context>
    <name>PlanLineWords</name>
    <message>
        <source>Subscription no longer known · %1</source>
        <extracomment>line of the plan whose subscription is no longer known here; %1 is what changes</extracomment>
        <translation>Abonament care nu mai este cunoscut · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>line of the plan; %1 is a subscription, %2 what changes of it, such as &quot;Seats&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The provider already says so; there is nothing left to send.</source>
        <extracomment>why a planned change is not sent</extracomment>
        <translation>Furnizorul indică deja acest lucru; nu mai este nimic de trimis.</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <extracomment>line of the plan: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Furnizorul a spus: %1</translation>
    </message>
    <message>
        <source>It is sent when there is a connection and you send it.</source>
        <extracomment>why a planned change waits</extracomment>
        <translation>Se trimite când există conexiune și o trimiteți dvs.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>plan, state of a change whose subscription was changed elsewhere; %1 is what the provider says, such as 15</extracomment>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>This subscription is no longer in the local copy. Synchronise, or remove the change.</source>
        <extracomment>why a planned change is not sent</extracomment>
        <translation>Acest abonament nu mai este în copia locală. Sincronizați sau eliminați modificarea.</translation>
    </message>
    <message>
        <source>The seats are now in subscription %1.</source>
        <extracomment>line of the plan: an upgrade that was carried out; %1 is the id of the subscription the seats are in now</extracomment>
        <translation>Licențele sunt acum în abonamentul %1.</translation>
    </message>
    <message>
        <source>Puts back what was planned for the next term; another change here deletes it.</source>
        <extracomment>why a change is in the plan that nobody wished: more or fewer seats, or a longer term, delete it</extracomment>
        <translation>Repune ce era planificat pentru durata următoare; altă modificare de aici îl șterge.</translation>
    </message>
    <message>
        <source>Goes first: renewal cannot be switched off while something is planned for the next term.</source>
        <extracomment>why a change is in the plan that nobody wished</extracomment>
        <translation>Se execută prima: reînnoirea nu poate fi dezactivată cât timp este planificat ceva pentru durata următoare.</translation>
    </message>
    <message>
        <source>What was planned for the next term is deleted by it.</source>
        <extracomment>what a change does beside: seats, a longer term, suspending and cancelling delete it at the provider</extracomment>
        <translation>Ce era planificat pentru durata următoare se șterge astfel.</translation>
    </message>
    <message>
        <source>Changes of this subscription so far: %1. After about %2 the provider refuses more; make one change of several.</source>
        <extracomment>line of the plan, a warning; %1 is how often the subscription was changed, %2 about how often it can be</extracomment>
        <translation>Modificări ale acestui abonament până acum: %1. După aproximativ %2 furnizorul le refuză pe următoarele; reuniți mai multe într-una singură.</translation>
    </message>
</context>
<context>
    <name>PlanPaperWords</name>
    <message>
        <source>Planned changes of subscriptions, for approval</source>
        <extracomment>planned changes on paper: title</extracomment>
        <translation>Modificări planificate ale abonamentelor, spre aprobare</translation>
    </message>
    <message>
        <source>Customer no longer known</source>
        <extracomment>planned changes on paper: heading over changes whose customer is no longer known</extracomment>
        <translation>Client care nu mai este cunoscut</translation>
    </message>
    <message>
        <source>Sample company: nothing of this is real</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Firmă demonstrativă: nimic de aici nu este real</translation>
    </message>
    <message>
        <source>Integration sandbox: nothing of this is billed</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Mediu de testare a integrării: nimic de aici nu se facturează</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>planned changes on paper: where they would be sent</extracomment>
        <translation>Producție</translation>
    </message>
    <message>
        <source>Costs are purchase prices before tax, computed when this was prepared. Nothing is sent until a person sends it; what the provider says then counts.</source>
        <extracomment>planned changes on paper: below everything</extracomment>
        <translation>Costurile sunt prețuri de achiziție fără taxe, calculate la întocmirea documentului. Nimic nu se trimite până nu trimite o persoană; atunci contează ce spune furnizorul.</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>planned changes on paper: label, the reseller</extracomment>
        <translation>Partener</translation>
    </message>
    <message>
        <source>Partner tenant</source>
        <extracomment>planned changes on paper: label, tenant of the reseller</extracomment>
        <translation>Tenant partener</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <extracomment>planned changes on paper: label, a person</extracomment>
        <translation>Întocmit de</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <extracomment>planned changes on paper: label, an instant</extracomment>
        <translation>Întocmit la</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>planned changes on paper: label, production or a place for tests</extracomment>
        <translation>Destinație</translation>
    </message>
    <message>
        <source>Prepared</source>
        <extracomment>planned changes on paper: heading over who prepared them</extracomment>
        <translation>Întocmire</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>planned changes on paper: label of their number</extracomment>
        <translation>Modificări</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>planned changes on paper: label of a sum, due at once</extracomment>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>planned changes on paper: label of a sum, due in each full billing period</extracomment>
        <translation>Pe perioadă</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>planned changes on paper: label of a sum, up to the end of the terms</extracomment>
        <translation>Până la final</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <extracomment>planned changes on paper: label of the number of changes whose cost is not known in full</extracomment>
        <translation>Cost necunoscut</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>planned changes on paper: label of the estimate of the credit line</extracomment>
        <translation>Linie de credit</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>planned changes on paper: heading over the sums</extracomment>
        <translation>Totaluri</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>planned changes on paper: heading over the place to sign</extracomment>
        <translation>Aprobat de</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>planned changes on paper: label before a line to write on</extracomment>
        <translation>Semnătura</translation>
    </message>
</context>
<context>
    <name>PlanTableWords</name>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Abonament</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>title of a column in copied or exported changes: what changes, such as Seats</extracomment>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>După</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>title of a column in copied or exported changes: allowed, sent, confirmed …</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>title of a column in copied or exported changes: why it is not sent, or what the provider said</extracomment>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Cost now</source>
        <extracomment>title of a column in copied or exported changes: cost that is due at once</extracomment>
        <translation>Cost acum</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in copied or exported changes</extracomment>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Cost per period</source>
        <extracomment>title of a column in copied or exported changes: cost in each full billing period</extracomment>
        <translation>Cost pe perioadă</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>title of a column in copied or exported changes: month, year …</extracomment>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Cost to term end</source>
        <extracomment>title of a column in copied or exported changes: cost to the end of the term</extracomment>
        <translation>Cost până la sfârșitul duratei</translation>
    </message>
    <message>
        <source>Sale now</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays at once</extracomment>
        <translation>Vânzare acum</translation>
    </message>
    <message>
        <source>Sale per period</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays in each full billing period</extracomment>
        <translation>Vânzare pe perioadă</translation>
    </message>
    <message>
        <source>Sale to term end</source>
        <extracomment>title of a column in copied or exported changes: what the customer pays to the end of the term</extracomment>
        <translation>Vânzare până la sfârșitul duratei</translation>
    </message>
    <message>
        <source>Margin now</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, at once</extracomment>
        <translation>Marjă acum</translation>
    </message>
    <message>
        <source>Margin per period</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, in each full billing period</extracomment>
        <translation>Marjă pe perioadă</translation>
    </message>
    <message>
        <source>Margin to term end</source>
        <extracomment>title of a column in copied or exported changes: sale less purchase, to the end of the term</extracomment>
        <translation>Marjă până la sfârșitul duratei</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>%n user(s) more than there are seats.</source>
        <extracomment>licence pool of a tenant, below a plan: more users are assigned than there are seats</extracomment>
        <translation>
            <numerusform>%n utilizator în plus față de licențele existente.</numerusform>
            <numerusform>%n utilizatori în plus față de licențele existente.</numerusform>
            <numerusform>%n de utilizatori în plus față de licențele existente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tenant does not count all that was bought here yet.</source>
        <extracomment>licence pool of a tenant, below a plan: the tenant counts fewer seats than were bought from us</extracomment>
        <translation>Tenantul nu numără încă tot ce s-a cumpărat aici.</translation>
    </message>
    <message>
        <source>Which licence this gives in the tenant is unknown.</source>
        <extracomment>licence pool of a tenant, below a subscription: nobody told which licence it gives</extracomment>
        <translation>Nu se știe ce licență aduce acesta în tenant.</translation>
    </message>
    <message>
        <source>How many are of others is unknown: some may be of a subscription here whose licence is unknown.</source>
        <extracomment>licence pool of a tenant, below a plan: seats that look like another seller&apos;s may be of a subscription of ours</extracomment>
        <translation>Nu se știe câte sunt de la alții: unele pot proveni dintr-un abonament de aici a cărui licență este necunoscută.</translation>
    </message>
    <message>
        <source>Of others: who sold them, until when and at what price is unknown.</source>
        <extracomment>licence pool of a tenant, below a plan that another seller sold too</extracomment>
        <translation>De la alții: nu se știe cine le-a vândut, până când și la ce preț.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) paid twice and not needed.</source>
        <extracomment>licence pool of a tenant, below a plan: seats bought here and from others as well that no user needs</extracomment>
        <translation>
            <numerusform>%n licență plătită de două ori fără a fi necesară.</numerusform>
            <numerusform>%n licențe plătite de două ori fără a fi necesare.</numerusform>
            <numerusform>%n de licențe plătite de două ori fără a fi necesare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of ours they cost %1 a day.</source>
        <extracomment>after &quot;n seats paid twice&quot;; %1 is an amount with its currency</extracomment>
        <translation>Partea noastră costă %1 pe zi.</translation>
    </message>
    <message>
        <source>Of ours they cost %1 a day, %2 until %3.</source>
        <extracomment>after &quot;n seats paid twice&quot;; %1 and %2 are amounts with their currency, %3 the last day of the term</extracomment>
        <translation>Partea noastră costă %1 pe zi, %2 până la %3.</translation>
    </message>
    <message>
        <source>What they cost of ours is unknown.</source>
        <extracomment>after &quot;n seats paid twice&quot;: what they cost cannot be told</extracomment>
        <translation>Nu se știe cât costă partea noastră.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>licence pool of a tenant: its licences were not asked for yet</extracomment>
        <translation>Încă necitite</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>licence pool of a tenant: the answer is awaited</extracomment>
        <translation>Se citesc…</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>licence pool of a tenant; %1 is when the tenant&apos;s licences were read</extracomment>
        <translation>Citite la %1</translation>
    </message>
    <message>
        <source>This sign-in may not see the tenant&apos;s licences. It takes a signed-in person with a role in the customer&apos;s tenant; an app alone is not told.</source>
        <extracomment>licence pool of a tenant: the provider refuses to tell its licences to this sign-in</extracomment>
        <translation>Această conectare nu poate vedea licențele tenantului. Este nevoie de o persoană conectată care are un rol în tenantul clientului; unei simple aplicații nu i se comunică.</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Product id</source>
        <extracomment>field of a price list</extracomment>
        <translation>ID produs</translation>
    </message>
    <message>
        <source>SKU id</source>
        <extracomment>field of a price list</extracomment>
        <translation>ID SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>field of a price list: the product&apos;s name</extracomment>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>field of a price list: one year …</extracomment>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Billing plan</source>
        <extracomment>field of a price list: billed monthly …</extracomment>
        <translation>Plan de facturare</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>field of a price list: per seat and billing period</extracomment>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Retail price (ERP)</source>
        <extracomment>field of a price list: what the provider recommends to ask</extracomment>
        <translation>Preț recomandat (ERP)</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>field of a price list</extracomment>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>field of a price list: the country it is for</extracomment>
        <translation>Piață</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>field of a price list: commercial, education …</extracomment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>From seats</source>
        <extracomment>field of a price list: the price holds from so many seats</extracomment>
        <translation>De la (licențe)</translation>
    </message>
    <message>
        <source>Up to seats</source>
        <extracomment>field of a price list: the price holds up to so many seats</extracomment>
        <translation>Până la (licențe)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>field of a price list: first day of the price</extracomment>
        <translation>Valabil de la</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>field of a price list: last day of the price</extracomment>
        <translation>Valabil până la</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>fault of an imported table; %1 is the file, %2 the line, %3 the heading of the column</extracomment>
        <translation>%1, rândul %2</translation>
    </message>
    <message>
        <source>%1, line %2, column “%3”</source>
        <extracomment>fault of an imported table; %1 is the file, %2 the line, %3 the heading of the column</extracomment>
        <translation>%1, rândul %2, coloana „%3”</translation>
    </message>
    <message>
        <source>%1 cells where the headings are %2. The row is cut off or a delimiter is missing: save the file again.</source>
        <extracomment>fault of an imported table; %1 and %2 are numbers</extracomment>
        <translation>Celule: %1, deși antetele sunt %2. Rândul este trunchiat sau lipsește un separator: salvați din nou fișierul.</translation>
    </message>
    <message>
        <source>%1 cells where the headings are %2. Put quotes around the cell that holds the delimiter.</source>
        <extracomment>fault of an imported table; %1 and %2 are numbers</extracomment>
        <translation>Celule: %1, deși antetele sunt %2. Puneți între ghilimele celula care conține separatorul.</translation>
    </message>
    <message>
        <source>another price for the same product, term and plan as in line %1. Take one of the two out.</source>
        <extracomment>fault of an imported price list; %1 is a line number</extracomment>
        <translation>alt preț pentru același produs, aceeași durată și același plan ca în rândul %1. Eliminați unul dintre cele două.</translation>
    </message>
    <message>
        <source>no prices behind the headings. Choose the file that holds them.</source>
        <extracomment>fault of an imported table</extracomment>
        <translation>niciun preț sub antete. Alegeți fișierul care le conține.</translation>
    </message>
    <message>
        <source>cannot be read as a table from here on (%1). Save it as CSV in UTF-8 again.</source>
        <extracomment>fault of an imported table; %1 says in English what stood there</extracomment>
        <translation>nu poate fi citit ca tabel de aici încolo (%1). Salvați-l din nou ca CSV în UTF-8.</translation>
    </message>
    <message>
        <source>empty. Enter a value, or leave the row out.</source>
        <extracomment>fault of a cell in an imported table</extracomment>
        <translation>celulă goală. Introduceți o valoare sau omiteți rândul.</translation>
    </message>
    <message>
        <source>“%1” is no number. Expected are digits with “%2” before the decimals and nothing between thousands; if the file writes numbers otherwise, choose its decimal sign.</source>
        <extracomment>fault of a cell; %1 is what stands there, %2 a point or a comma</extracomment>
        <translation>„%1” nu este un număr. Se așteaptă cifre, cu „%2” înaintea zecimalelor și nimic între mii; dacă fișierul scrie altfel numerele, alegeți separatorul lui zecimal.</translation>
    </message>
    <message>
        <source>“%1” is negative. Expected is a price of zero or more.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>„%1” este negativ. Se așteaptă un preț de cel puțin zero.</translation>
    </message>
    <message>
        <source>“%1” is no number of seats. Expected is a whole number, or nothing.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>„%1” nu este un număr de licențe. Se așteaptă un număr întreg sau nimic.</translation>
    </message>
    <message>
        <source>“%1” is no date. Expected is 2026-12-31, 12/31/2026 or 31.12.2026.</source>
        <extracomment>fault of a cell; %1 is what stands there; the dates stay as they are</extracomment>
        <translation>„%1” nu este o dată. Se așteaptă 2026-12-31, 12/31/2026 sau 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” was “%2” before a spreadsheet took its zeros. Import the file as it was downloaded.</source>
        <extracomment>fault of a cell; %1 is what stands there, %2 what it was once</extracomment>
        <translation>„%1” era „%2” înainte ca un program de calcul tabelar să îi elimine zerourile. Importați fișierul așa cum a fost descărcat.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Expected are three letters, such as EUR.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>„%1” nu este o monedă. Se așteaptă trei litere, de exemplu EUR.</translation>
    </message>
    <message>
        <source>“%1” is no market. Expected are two letters, such as RO.</source>
        <extracomment>fault of a cell; %1 is what stands there</extracomment>
        <translation>„%1” nu este o piață. Se așteaptă două litere, de exemplu RO.</translation>
    </message>
    <message>
        <source>“%1” where the rows before say “%2”. Make one file of each market.</source>
        <extracomment>fault of a cell; %1 and %2 are markets</extracomment>
        <translation>„%1”, deși rândurile anterioare indică „%2”. Faceți câte un fișier pentru fiecare piață.</translation>
    </message>
    <message>
        <source>“%1” where the rows before say “%2”. Make one file of each currency.</source>
        <extracomment>fault of a cell; %1 and %2 are currencies</extracomment>
        <translation>„%1”, deși rândurile anterioare indică „%2”. Faceți câte un fișier pentru fiecare monedă.</translation>
    </message>
    <message>
        <source>Give the sale list a name.</source>
        <extracomment>import of own sale prices</extracomment>
        <translation>Dați un nume listei de vânzare.</translation>
    </message>
    <message>
        <source>The file does not name its market: enter it.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Fișierul nu își indică piața: introduceți-o.</translation>
    </message>
    <message>
        <source>The file does not name its currency: enter it.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Fișierul nu își indică moneda: introduceți-o.</translation>
    </message>
    <message>
        <source>Choose the month of the list.</source>
        <extracomment>import of a price list</extracomment>
        <translation>Alegeți luna listei.</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <extracomment>import of a price list; %1 is the name of a field, such as &quot;SKU id&quot;</extracomment>
        <translation>Alegeți coloana care conține: %1.</translation>
    </message>
    <message>
        <source>half up</source>
        <extracomment>rounding of prices: 0.005 becomes 0.01</extracomment>
        <translation>aritmetic (jumătatea în sus)</translation>
    </message>
    <message>
        <source>half to even</source>
        <extracomment>rounding of prices: to the even neighbour, also called banker&apos;s rounding</extracomment>
        <translation>jumătatea la cifra pară</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>rounding of prices</extracomment>
        <translation>în jos</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>rounding of prices</extracomment>
        <translation>în sus</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <extracomment>name of a price list of the provider</extracomment>
        <translation>Prețuri de achiziție</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>fault of an imported table; %1 is the place, such as &quot;prices.csv, line 3&quot;, %2 says what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is larger than a price list can be. Choose another one.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Acest fișier este mai mare decât poate fi o listă de prețuri. Alegeți altul.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) keep the list from being imported.</source>
        <extracomment>import of a price list, after it was read through</extracomment>
        <translation>
            <numerusform>%Ln eroare împiedică importul listei.</numerusform>
            <numerusform>%Ln erori împiedică importul listei.</numerusform>
            <numerusform>%Ln de erori împiedică importul listei.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in force already; importing it changes nothing.</source>
        <extracomment>import of a price list, after it was read through</extracomment>
        <translation>Acest fișier este deja în vigoare; importul lui nu schimbă nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for %1, no faults.</source>
        <extracomment>import of a price list, after it was read through; %n is a number, %1 a month such as December 2026</extracomment>
        <translation>
            <numerusform>%Ln preț pentru %1, nicio eroare.</numerusform>
            <numerusform>%Ln prețuri pentru %1, nicio eroare.</numerusform>
            <numerusform>%Ln de prețuri pentru %1, nicio eroare.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the place of “%1”, imported %2.</source>
        <extracomment>import of a price list; %1 is a file, %2 a date</extracomment>
        <translation>Înlocuiește „%1”, importat la %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a term or plan that is not known (“%1”): kept, not used.</source>
        <extracomment>import of a price list; %1 is a word of the file that nobody knows</extracomment>
        <translation>
            <numerusform>%Ln rând are o durată sau un plan necunoscut („%1”): păstrat, dar nefolosit.</numerusform>
            <numerusform>%Ln rânduri au o durată sau un plan necunoscut („%1”): păstrate, dar nefolosite.</numerusform>
            <numerusform>%Ln de rânduri au o durată sau un plan necunoscut („%1”): păstrate, dar nefolosite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price differs from %1.</source>
        <extracomment>prices; %1 is a month such as November 2026</extracomment>
        <translation>Niciun preț nu diferă față de %1.</translation>
    </message>
    <message>
        <source>Against %1: %2 dearer, %3 cheaper, %4 new, %5 gone.</source>
        <extracomment>prices against the month before; %1 is a month such as November 2026, the others are numbers</extracomment>
        <translation>Față de %1: mai scumpe %2, mai ieftine %3, noi %4, dispărute %5.</translation>
    </message>
    <message>
        <source>Mark-up on the purchase price</source>
        <extracomment>how a sale price is made: so many percent are added</extracomment>
        <translation>Adaos la prețul de achiziție</translation>
    </message>
    <message>
        <source>Discount on the retail price (ERP)</source>
        <extracomment>how a sale price is made: so many percent are taken off</extracomment>
        <translation>Reducere din prețul recomandat (ERP)</translation>
    </message>
    <message>
        <source>By a sale list</source>
        <extracomment>how a sale price is made</extracomment>
        <translation>După o listă de vânzare</translation>
    </message>
    <message>
        <source>Purchase price and %1 %</source>
        <extracomment>how a sale price is made; %1 is a number, possibly negative</extracomment>
        <translation>Preț de achiziție și %1 %</translation>
    </message>
    <message>
        <source>Retail price less %1 %</source>
        <extracomment>how a sale price is made; %1 is a number</extracomment>
        <translation>Preț recomandat minus %1 %</translation>
    </message>
    <message>
        <source>Sale list “%1”</source>
        <extracomment>how a sale price is made; %1 is the name of a list</extracomment>
        <translation>Listă de vânzare „%1”</translation>
    </message>
    <message>
        <source>as the list says</source>
        <extracomment>rounding of sale prices that stand in a list</extracomment>
        <translation>ca în listă</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln digit(s)</source>
        <extracomment>rounding of sale prices; %1 is &quot;half up&quot;, %n a number of digits</extracomment>
        <translation>
            <numerusform>%1, la %Ln zecimală</numerusform>
            <numerusform>%1, la %Ln zecimale</numerusform>
            <numerusform>%1, la %Ln de zecimale</numerusform>
        </translation>
    </message>
    <message>
        <source>More than -100 %, or the licence is given away.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>Mai mult de -100 %, altfel licența se dă gratuit.</translation>
    </message>
    <message>
        <source>A discount is 0 % or more.</source>
        <translation>O reducere este de cel puțin 0 %.</translation>
    </message>
    <message>
        <source>At most 1000 %.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>Cel mult 1000 %.</translation>
    </message>
    <message>
        <source>A discount is at most 100 %.</source>
        <translation>O reducere este de cel mult 100 %.</translation>
    </message>
    <message>
        <source>0 to 4 digits.</source>
        <extracomment>fault beside the digits a sale price is rounded to</extracomment>
        <translation>Între 0 și 4 zecimale.</translation>
    </message>
    <message>
        <source>Choose a sale list; import one first where there is none.</source>
        <extracomment>fault beside the choice of a sale list</extracomment>
        <translation>Alegeți o listă de vânzare; dacă nu există, importați mai întâi una.</translation>
    </message>
    <message>
        <source>This workbook is protected or of an older format. Save it as .xlsx without a password, or its sheet as CSV, and import that file.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Acest registru de lucru este protejat sau într-un format mai vechi. Salvați-l ca .xlsx fără parolă sau salvați foaia ca CSV și importați acel fișier.</translation>
    </message>
    <message>
        <source>This workbook cannot be read; it is damaged. Open it in a spreadsheet program, save it anew and import that file.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Acest registru de lucru este deteriorat și nu poate fi citit. Deschideți-l într-un program de calcul tabelar, salvați-l din nou și importați acel fișier.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the file inside.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Aceasta este o arhivă. Dezarhivați-o și importați fișierul din ea.</translation>
    </message>
    <message>
        <source>This file has no headings. Choose a table whose first line names its columns.</source>
        <extracomment>a file that was chosen as price list</extracomment>
        <translation>Acest fișier nu are anteturi. Alegeți un tabel al cărui prim rând denumește coloanele.</translation>
    </message>
</context>
<context>
    <name>ProviderCodeWords</name>
    <message>
        <source>Your role at the provider does not allow this.</source>
        <extracomment>provider code 900150: the role is too weak; sentence and next step</extracomment>
        <translation>Rolul dvs. la furnizor nu permite acest lucru.</translation>
    </message>
    <message>
        <source>Ask your administrator for the Admin agent or Sales agent role, or let a colleague send it.</source>
        <translation>Cereți administratorului rolul de agent de administrare sau de agent de vânzări ori lăsați un coleg să trimită.</translation>
    </message>
    <message>
        <source>Your privileges for this customer are too weak.</source>
        <extracomment>provider code 900308; sentence and next step</extracomment>
        <translation>Privilegiile dvs. pentru acest client sunt insuficiente.</translation>
    </message>
    <message>
        <source>Ask the customer for a relationship with delegated administration.</source>
        <translation>Cereți clientului o relație cu administrare delegată.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of your organisation blocks this.</source>
        <extracomment>provider code 900309; sentence and next step</extracomment>
        <translation>O politică de acces condiționat a organizației dvs. blochează operația.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Întrebați administratorul.</translation>
    </message>
    <message>
        <source>There is no reseller relationship with this customer.</source>
        <extracomment>provider code 20002; sentence and next step</extracomment>
        <translation>Nu există o relație de reseller cu acest client.</translation>
    </message>
    <message>
        <source>Send the customer a relationship request first.</source>
        <translation>Trimiteți mai întâi clientului o solicitare de relație.</translation>
    </message>
    <message>
        <source>The provider does not know this tenant.</source>
        <extracomment>provider code 60003: tenant not found; sentence and next step</extracomment>
        <translation>Furnizorul nu cunoaște acest tenant.</translation>
    </message>
    <message>
        <source>Check the tenant id, then refresh.</source>
        <translation>Verificați ID-ul tenantului, apoi reîmprospătați.</translation>
    </message>
    <message>
        <source>The provider does not know this user.</source>
        <extracomment>provider code 60002; sentence and next step</extracomment>
        <translation>Furnizorul nu cunoaște acest utilizator.</translation>
    </message>
    <message>
        <source>Refresh to see who is there now.</source>
        <translation>Reîmprospătați pentru a vedea cine există acum.</translation>
    </message>
    <message>
        <source>Your reseller programme is not active.</source>
        <extracomment>provider codes 800039 and 900149; sentence and next step</extracomment>
        <translation>Programul dvs. de reseller nu este activ.</translation>
    </message>
    <message>
        <source>Ask your administrator to renew the enrolment.</source>
        <translation>Cereți administratorului să reînnoiască înscrierea.</translation>
    </message>
    <message>
        <source>The provider has no customer agreement on record for this customer.</source>
        <extracomment>provider code 13605: no customer agreement; sentence and next step</extracomment>
        <translation>Furnizorul nu are înregistrat niciun contract pentru acest client.</translation>
    </message>
    <message>
        <source>Record who accepted it and when, then send the order again.</source>
        <translation>Înregistrați cine l-a acceptat și când, apoi trimiteți din nou comanda.</translation>
    </message>
    <message>
        <source>A registration number is not taken in this country.</source>
        <extracomment>provider code 600002; sentence and next step</extracomment>
        <translation>În această țară nu se acceptă un număr de înregistrare.</translation>
    </message>
    <message>
        <source>Leave the field empty.</source>
        <translation>Lăsați câmpul gol.</translation>
    </message>
    <message>
        <source>The registration number is missing.</source>
        <extracomment>provider code 600049; sentence and next step</extracomment>
        <translation>Lipsește numărul de înregistrare.</translation>
    </message>
    <message>
        <source>Enter the number of the company register.</source>
        <translation>Introduceți numărul din registrul comerțului.</translation>
    </message>
    <message>
        <source>The registration number does not have the shape this country uses.</source>
        <extracomment>provider code 600050; sentence and next step</extracomment>
        <translation>Numărul de înregistrare nu are forma folosită în această țară.</translation>
    </message>
    <message>
        <source>Compare it with the company register.</source>
        <translation>Comparați-l cu registrul comerțului.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <extracomment>provider code 600051; sentence and next step</extracomment>
        <translation>Lipsește numărul de telefon.</translation>
    </message>
    <message>
        <source>Enter the phone number of the contact.</source>
        <translation>Introduceți numărul de telefon al persoanei de contact.</translation>
    </message>
    <message>
        <source>The same agreement is on record already.</source>
        <extracomment>provider code 600061; sentence</extracomment>
        <translation>Același contract este deja înregistrat.</translation>
    </message>
    <message>
        <source>The provider refused this customer’s account after a review.</source>
        <extracomment>provider code 800075: the customer account was refused; sentence and next step</extracomment>
        <translation>Furnizorul a refuzat contul acestui client în urma unei verificări.</translation>
    </message>
    <message>
        <source>Nothing can be ordered for it; ask the provider why.</source>
        <translation>Nu se poate comanda nimic pentru el; întrebați furnizorul de ce.</translation>
    </message>
    <message>
        <source>The provider is reviewing this customer’s account.</source>
        <extracomment>provider codes 800069, 800073, 800074; sentence and next step</extracomment>
        <translation>Furnizorul verifică contul acestui client.</translation>
    </message>
    <message>
        <source>Wait for the review, then send again.</source>
        <translation>Așteptați verificarea, apoi trimiteți din nou.</translation>
    </message>
    <message>
        <source>This offer is no longer sold as it was chosen.</source>
        <extracomment>provider codes 400013, 400018, 400019, 400072: product, SKU or availability gone; sentence and next step</extracomment>
        <translation>Această ofertă nu se mai vinde așa cum a fost aleasă.</translation>
    </message>
    <message>
        <source>Refresh the catalog and choose the offer again.</source>
        <translation>Reîmprospătați catalogul și alegeți din nou oferta.</translation>
    </message>
    <message>
        <source>This offer was withdrawn.</source>
        <extracomment>provider code 2091; sentence and next step</extracomment>
        <translation>Această ofertă a fost retrasă.</translation>
    </message>
    <message>
        <source>Choose another offer.</source>
        <translation>Alegeți altă ofertă.</translation>
    </message>
    <message>
        <source>This customer may not buy this offer.</source>
        <extracomment>provider codes 800020, 2085; sentence and next step</extracomment>
        <translation>Acest client nu poate cumpăra această ofertă.</translation>
    </message>
    <message>
        <source>This offer is not sold in the customer’s country.</source>
        <extracomment>provider code 800070; sentence and next step</extracomment>
        <translation>Această ofertă nu se vinde în țara clientului.</translation>
    </message>
    <message>
        <source>The add-on does not fit a subscription of this customer.</source>
        <extracomment>provider codes 800029, 400041; sentence and next step</extracomment>
        <translation>Programul de completare nu se potrivește cu niciun abonament al acestui client.</translation>
    </message>
    <message>
        <source>Order its base subscription first, or in the same order.</source>
        <translation>Comandați mai întâi abonamentul de bază sau includeți-l în aceeași comandă.</translation>
    </message>
    <message>
        <source>Term and billing plan do not go together for this offer.</source>
        <extracomment>provider codes 900268 to 900270, 800121; sentence and next step</extracomment>
        <translation>Durata și planul de facturare nu se potrivesc pentru această ofertă.</translation>
    </message>
    <message>
        <source>Choose another pair.</source>
        <translation>Alegeți altă combinație.</translation>
    </message>
    <message>
        <source>The tenant is not qualified for this offer (for example education or non-profit).</source>
        <extracomment>provider code 800086; sentence and next step</extracomment>
        <translation>Tenantul nu este calificat pentru această ofertă (de exemplu educație sau nonprofit).</translation>
    </message>
    <message>
        <source>Choose another offer, or have the tenant qualified first.</source>
        <translation>Alegeți altă ofertă sau calificați mai întâi tenantul.</translation>
    </message>
    <message>
        <source>This offer is not for sale in the sandbox.</source>
        <extracomment>provider code 900322; sentence and next step</extracomment>
        <translation>Această ofertă nu se vinde în mediul de testare.</translation>
    </message>
    <message>
        <source>The provider no longer has the cart of this order.</source>
        <extracomment>provider code 800008; sentence and next step</extracomment>
        <translation>Furnizorul nu mai are coșul acestei comenzi.</translation>
    </message>
    <message>
        <source>Send the order again; a new cart is made.</source>
        <translation>Trimiteți din nou comanda; se creează un coș nou.</translation>
    </message>
    <message>
        <source>Some lines of the order have errors.</source>
        <extracomment>provider code 800009; sentence and next step</extracomment>
        <translation>Unele rânduri ale comenzii au erori.</translation>
    </message>
    <message>
        <source>Look at the lines, mend them and send again.</source>
        <translation>Verificați rândurile, corectați-le și trimiteți din nou.</translation>
    </message>
    <message>
        <source>The provider is still working on an order of this customer.</source>
        <extracomment>provider codes 800060, 800064; sentence and next step</extracomment>
        <translation>Furnizorul lucrează încă la o comandă a acestui client.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then send again.</source>
        <translation>Așteptați câteva minute, apoi trimiteți din nou.</translation>
    </message>
    <message>
        <source>This cart was submitted already.</source>
        <extracomment>provider code 800065; sentence and next step</extracomment>
        <translation>Acest coș a fost deja trimis.</translation>
    </message>
    <message>
        <source>The orders are read back; nothing is sent twice.</source>
        <translation>Comenzile se recitesc; nimic nu se trimite de două ori.</translation>
    </message>
    <message>
        <source>The provider is not ready for this yet.</source>
        <extracomment>provider code 800082; sentence and next step</extracomment>
        <translation>Furnizorul nu este încă pregătit pentru această operație.</translation>
    </message>
    <message>
        <source>A purchase order is required.</source>
        <extracomment>provider code 900252; sentence and next step</extracomment>
        <translation>Este necesară o comandă de achiziție.</translation>
    </message>
    <message>
        <source>Enter its number, then send again.</source>
        <translation>Introduceți numărul ei, apoi trimiteți din nou.</translation>
    </message>
    <message>
        <source>The provider does not allow this quantity.</source>
        <extracomment>provider codes 2002, 900275, 800017, 800018; sentence and next step</extracomment>
        <translation>Furnizorul nu permite această cantitate.</translation>
    </message>
    <message>
        <source>Stay within the limits of the offer.</source>
        <translation>Rămâneți în limitele ofertei.</translation>
    </message>
    <message>
        <source>The customer would have more subscriptions or licences than the provider allows.</source>
        <extracomment>provider codes 800066 to 800068, 800088, 800089; sentence and next step</extracomment>
        <translation>Clientul ar avea mai multe abonamente sau licențe decât permite furnizorul.</translation>
    </message>
    <message>
        <source>Order less, or ask the provider to raise the limit.</source>
        <translation>Comandați mai puțin sau cereți furnizorului să mărească limita.</translation>
    </message>
    <message>
        <source>The reseller’s partner id was not accepted.</source>
        <extracomment>provider codes 800015, 800016, 900123, 900124, 900154; sentence and next step</extracomment>
        <translation>ID-ul de partener al resellerului nu a fost acceptat.</translation>
    </message>
    <message>
        <source>Check the id, and that the reseller has accepted the partner agreement.</source>
        <translation>Verificați ID-ul și dacă resellerul a acceptat contractul de partener.</translation>
    </message>
    <message>
        <source>The lines of the order do not share a currency.</source>
        <extracomment>provider code 900169; sentence and next step</extracomment>
        <translation>Rândurile comenzii nu au aceeași monedă.</translation>
    </message>
    <message>
        <source>Order them separately.</source>
        <translation>Comandați-le separat.</translation>
    </message>
    <message>
        <source>The promotion is used up or not valid.</source>
        <extracomment>provider codes 27006, 27007; sentence and next step</extracomment>
        <translation>Promoția este epuizată sau nu este valabilă.</translation>
    </message>
    <message>
        <source>Order without it.</source>
        <translation>Comandați fără ea.</translation>
    </message>
    <message>
        <source>The provider does not let this subscription have fewer seats now.</source>
        <extracomment>provider code 800090: fewer seats are not allowed; sentence and next step</extracomment>
        <translation>Furnizorul nu permite acum mai puține licențe pentru acest abonament.</translation>
    </message>
    <message>
        <source>Plan the smaller number for the next term.</source>
        <translation>Planificați numărul mai mic pentru durata următoare.</translation>
    </message>
    <message>
        <source>The time in which seats could be given back has passed.</source>
        <extracomment>provider codes 900214, 900257: the window for fewer seats has passed; sentence and next step</extracomment>
        <translation>A trecut perioada în care licențele puteau fi returnate.</translation>
    </message>
    <message>
        <source>The number of seats of this subscription cannot be changed.</source>
        <extracomment>provider code 800095; sentence and next step</extracomment>
        <translation>Numărul de licențe al acestui abonament nu poate fi modificat.</translation>
    </message>
    <message>
        <source>A trial keeps its seats; turn it into a paid subscription first.</source>
        <translation>O versiune de încercare își păstrează licențele; transformați-o mai întâi în abonament plătit.</translation>
    </message>
    <message>
        <source>Seats of this subscription cannot be added or taken away.</source>
        <extracomment>provider codes 800027, 800092; sentence and next step</extracomment>
        <translation>La acest abonament nu se pot adăuga sau retrage licențe.</translation>
    </message>
    <message>
        <source>Order a new subscription.</source>
        <translation>Comandați un abonament nou.</translation>
    </message>
    <message>
        <source>Seats cannot be changed while the subscription is being suspended.</source>
        <extracomment>provider code 2001; sentence and next step</extracomment>
        <translation>Licențele nu pot fi modificate în timp ce abonamentul se suspendă.</translation>
    </message>
    <message>
        <source>Change the seats first, then suspend it.</source>
        <translation>Modificați mai întâi licențele, apoi suspendați-l.</translation>
    </message>
    <message>
        <source>The provider does not know this subscription.</source>
        <extracomment>provider code 20003: subscription not found; sentence and next step</extracomment>
        <translation>Furnizorul nu cunoaște acest abonament.</translation>
    </message>
    <message>
        <source>Refresh the customer to see what is there.</source>
        <translation>Reîmprospătați clientul pentru a vedea ce există.</translation>
    </message>
    <message>
        <source>The subscription is deleted.</source>
        <extracomment>provider code 2011; sentence and next step</extracomment>
        <translation>Abonamentul este șters.</translation>
    </message>
    <message>
        <source>Order it again if the customer still needs it.</source>
        <translation>Comandați-l din nou dacă clientul mai are nevoie de el.</translation>
    </message>
    <message>
        <source>The provider does not let this subscription be changed.</source>
        <extracomment>provider code 2006; sentence and next step</extracomment>
        <translation>Furnizorul nu permite modificarea acestui abonament.</translation>
    </message>
    <message>
        <source>Look at it in the provider’s portal.</source>
        <translation>Consultați-l în portalul furnizorului.</translation>
    </message>
    <message>
        <source>Somebody else keeps changing this subscription.</source>
        <extracomment>provider codes 2055, 800036: the resource changed while it was edited; sentence and next step</extracomment>
        <translation>Altcineva modifică mereu acest abonament.</translation>
    </message>
    <message>
        <source>Look at what it is now, then decide anew.</source>
        <translation>Verificați cum arată acum, apoi decideți din nou.</translation>
    </message>
    <message>
        <source>The provider is still carrying out another change of this subscription.</source>
        <extracomment>provider code 900278; sentence and next step</extracomment>
        <translation>Furnizorul execută încă o altă modificare a acestui abonament.</translation>
    </message>
    <message>
        <source>Try again later; it may take up to 24 hours.</source>
        <translation>Încercați din nou mai târziu; poate dura până la 24 de ore.</translation>
    </message>
    <message>
        <source>The subscription cannot be changed just now.</source>
        <extracomment>provider codes 800081, 900280; sentence and next step</extracomment>
        <translation>Abonamentul nu poate fi modificat chiar acum.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Încercați din nou mai târziu.</translation>
    </message>
    <message>
        <source>This subscription was changed too many times.</source>
        <extracomment>provider code 900311; sentence and next step</extracomment>
        <translation>Acest abonament a fost modificat de prea multe ori.</translation>
    </message>
    <message>
        <source>Wait a day, then send what is left in one change.</source>
        <translation>Așteptați o zi, apoi trimiteți ce a rămas într-o singură modificare.</translation>
    </message>
    <message>
        <source>The subscription is about to expire.</source>
        <extracomment>provider code 900277; sentence and next step</extracomment>
        <translation>Abonamentul este pe punctul de a expira.</translation>
    </message>
    <message>
        <source>Order a new one if the customer still needs it.</source>
        <translation>Comandați unul nou dacă clientul mai are nevoie de el.</translation>
    </message>
    <message>
        <source>The subscription takes no more changes.</source>
        <extracomment>provider code 900279; sentence and next step</extracomment>
        <translation>Abonamentul nu mai acceptă modificări.</translation>
    </message>
    <message>
        <source>The provider could not carry out the change.</source>
        <extracomment>provider code 800094; sentence and next step</extracomment>
        <translation>Furnizorul nu a putut executa modificarea.</translation>
    </message>
    <message>
        <source>Plan it again and send it later.</source>
        <translation>Planificați-o din nou și trimiteți-o mai târziu.</translation>
    </message>
    <message>
        <source>The subscription is suspended.</source>
        <extracomment>provider code 800091; sentence and next step</extracomment>
        <translation>Abonamentul este suspendat.</translation>
    </message>
    <message>
        <source>Reactivate it first.</source>
        <translation>Reactivați-l mai întâi.</translation>
    </message>
    <message>
        <source>The status of this subscription cannot be changed in this way.</source>
        <extracomment>provider codes 800040, 800096; sentence</extracomment>
        <translation>Starea acestui abonament nu poate fi modificată astfel.</translation>
    </message>
    <message>
        <source>An add-on cannot be active while its base subscription is not.</source>
        <extracomment>provider code 27009; sentence and next step</extracomment>
        <translation>Un program de completare nu poate fi activ cât timp abonamentul de bază nu este.</translation>
    </message>
    <message>
        <source>Reactivate the base subscription first.</source>
        <translation>Reactivați mai întâi abonamentul de bază.</translation>
    </message>
    <message>
        <source>The Azure plan still has active subscriptions.</source>
        <extracomment>provider code 900115; sentence and next step</extracomment>
        <translation>Planul Azure mai are abonamente active.</translation>
    </message>
    <message>
        <source>Cancel those first.</source>
        <translation>Anulați-le mai întâi pe acestea.</translation>
    </message>
    <message>
        <source>The time in which the subscription could be cancelled has passed.</source>
        <extracomment>provider codes 900117, 900213: the cancellation window has passed; sentence and next step</extracomment>
        <translation>A trecut perioada în care abonamentul putea fi anulat.</translation>
    </message>
    <message>
        <source>Turn off its renewal; it then ends with its term.</source>
        <translation>Dezactivați reînnoirea; se va încheia odată cu durata.</translation>
    </message>
    <message>
        <source>This subscription cannot be cancelled.</source>
        <extracomment>provider codes 800019, 800063; sentence and next step</extracomment>
        <translation>Acest abonament nu poate fi anulat.</translation>
    </message>
    <message>
        <source>Suspend it, or turn off its renewal.</source>
        <translation>Suspendați-l sau dezactivați reînnoirea.</translation>
    </message>
    <message>
        <source>This subscription cannot renew by itself.</source>
        <extracomment>provider code 800093; sentence</extracomment>
        <translation>Acest abonament nu se poate reînnoi automat.</translation>
    </message>
    <message>
        <source>The term of a trial cannot be changed.</source>
        <extracomment>provider code 800107; sentence and next step</extracomment>
        <translation>Durata unei versiuni de încercare nu poate fi modificată.</translation>
    </message>
    <message>
        <source>Turn it into a paid subscription first.</source>
        <translation>Transformați-o mai întâi în abonament plătit.</translation>
    </message>
    <message>
        <source>The new term is shorter than the running one.</source>
        <extracomment>provider code 800122; sentence and next step</extracomment>
        <translation>Durata nouă este mai scurtă decât cea curentă.</translation>
    </message>
    <message>
        <source>Plan the shorter term for the next term.</source>
        <translation>Planificați durata mai scurtă pentru durata următoare.</translation>
    </message>
    <message>
        <source>The billing plan of this subscription belongs to its order.</source>
        <extracomment>provider code 2054; sentence and next step</extracomment>
        <translation>Planul de facturare al acestui abonament ține de comanda sa.</translation>
    </message>
    <message>
        <source>Change it for the whole order in the provider’s portal.</source>
        <translation>Modificați-l pentru întreaga comandă în portalul furnizorului.</translation>
    </message>
    <message>
        <source>The billing plan of this subscription cannot be changed.</source>
        <extracomment>provider code 800097; sentence</extracomment>
        <translation>Planul de facturare al acestui abonament nu poate fi modificat.</translation>
    </message>
    <message>
        <source>The partner of record of this subscription cannot be changed.</source>
        <extracomment>provider code 800098; sentence</extracomment>
        <translation>Partenerul înregistrat al acestui abonament nu poate fi modificat.</translation>
    </message>
    <message>
        <source>The product of the next term is not complete.</source>
        <extracomment>provider code 900142; sentence and next step</extracomment>
        <translation>Produsul pentru durata următoare nu este complet.</translation>
    </message>
    <message>
        <source>Choose product, term and billing plan again.</source>
        <translation>Alegeți din nou produsul, durata și planul de facturare.</translation>
    </message>
    <message>
        <source>This product cannot end on a chosen date.</source>
        <extracomment>provider code 900244; sentence and next step</extracomment>
        <translation>Acest produs nu se poate încheia la o dată aleasă.</translation>
    </message>
    <message>
        <source>Leave the date out; a full term follows.</source>
        <translation>Omiteți data; urmează o durată completă.</translation>
    </message>
    <message>
        <source>The chosen end lies outside the term.</source>
        <extracomment>provider codes 900242, 900245; sentence and next step</extracomment>
        <translation>Sfârșitul ales este în afara duratei.</translation>
    </message>
    <message>
        <source>Choose one of the dates the provider offers.</source>
        <translation>Alegeți una dintre datele oferite de furnizor.</translation>
    </message>
    <message>
        <source>The chosen end is no month’s end, and no other subscription ends then.</source>
        <extracomment>provider code 900246; sentence and next step</extracomment>
        <translation>Sfârșitul ales nu este sfârșit de lună și niciun alt abonament nu se încheie atunci.</translation>
    </message>
    <message>
        <source>Your credit line at the provider is too low for this.</source>
        <extracomment>provider codes 800023, 800025, 900121; sentence and next step</extracomment>
        <translation>Linia dvs. de credit la furnizor este prea mică pentru această operație.</translation>
    </message>
    <message>
        <source>Order or change less, pay open invoices, or ask the provider for a higher line.</source>
        <translation>Comandați sau modificați mai puțin, achitați facturile neplătite sau cereți furnizorului o linie mai mare.</translation>
    </message>
</context>
<context>
    <name>QuantityWords</name>
    <message>
        <source>Enter the number of licences.</source>
        <extracomment>Offer page, beside the number of licences</extracomment>
        <translation>Introduceți numărul de licențe.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <extracomment>Offer page, beside the number of licences: letters or fractions were typed</extracomment>
        <translation>Introduceți un număr întreg.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n licence(s) must be ordered.</source>
        <extracomment>Offer page, beside the number of licences. %n is the smallest number that can be ordered</extracomment>
        <translation>
            <numerusform>Trebuie comandată cel puțin %n licență.</numerusform>
            <numerusform>Trebuie comandate cel puțin %n licențe.</numerusform>
            <numerusform>Trebuie comandate cel puțin %n de licențe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n licence(s) can be ordered.</source>
        <extracomment>Offer page, beside the number of licences. %n is the largest number that can be ordered</extracomment>
        <translation>
            <numerusform>Se poate comanda cel mult %n licență.</numerusform>
            <numerusform>Se pot comanda cel mult %n licențe.</numerusform>
            <numerusform>Se pot comanda cel mult %n de licențe.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <extracomment>Offer page, beside the number of licences: no limit is known, but the number is absurd</extracomment>
        <translation>Acest număr este prea mare.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Offer page, below the number of licences. %1 is a number</extracomment>
        <translation>cel puțin %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Offer page, below the number of licences: limits. %1 and %2 are numbers</extracomment>
        <translation>între %1 și %2</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>The role “%1” may not create customers.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Rolul „%1” nu poate crea clienți.</translation>
    </message>
    <message>
        <source>The role “%1” may not place orders.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Rolul „%1” nu poate plasa comenzi.</translation>
    </message>
    <message>
        <source>The role “%1” may not change subscriptions.</source>
        <extracomment>why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Rolul „%1” nu poate modifica abonamente.</translation>
    </message>
</context>
<context>
    <name>SeatCostWords</name>
    <message>
        <source>Until %1</source>
        <extracomment>seat editor: label above an amount, everything up to the end of the term; %1 is a day</extracomment>
        <translation>Până la %1</translation>
    </message>
    <message>
        <source>To the end of the term</source>
        <extracomment>seat editor: label above an amount, everything up to the end of the term whose day is not known</extracomment>
        <translation>Până la sfârșitul duratei</translation>
    </message>
    <message>
        <source>no change</source>
        <extracomment>seat editor, in the place of an amount: what was entered is not possible, so nothing costs more or less</extracomment>
        <translation>nicio modificare</translation>
    </message>
    <message>
        <source>Rest of this period, until %1</source>
        <extracomment>seat editor: label of an amount, due for the running billing period; %1 is the day the period ends</extracomment>
        <translation>Restul acestei perioade, până la %1</translation>
    </message>
    <message>
        <source>Rest of this period</source>
        <extracomment>seat editor: label of an amount, due for the running billing period</extracomment>
        <translation>Restul acestei perioade</translation>
    </message>
    <message>
        <source>Then each period</source>
        <extracomment>seat editor: label of an amount, due in each full billing period</extracomment>
        <translation>Apoi în fiecare perioadă</translation>
    </message>
    <message>
        <source>%1 per seat. %2</source>
        <extracomment>seat editor: where the price comes from; %1 is for example 22.00 EUR/mo, %2 a sentence</extracomment>
        <translation>%1 pe licență. %2</translation>
    </message>
    <message>
        <source>Sale %1, margin %2.</source>
        <extracomment>seat editor: what the customer pays in each full period and what is left of it; for example +28.00 EUR/mo</extracomment>
        <translation>Vânzare %1, marjă %2.</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>The total is the number of seats the customer will have, not the number to add.</source>
        <extracomment>seat editor, below the fields: a total is no addition</extracomment>
        <translation>Totalul este numărul de licențe pe care îl va avea clientul, nu numărul de adăugat.</translation>
    </message>
    <message numerus="yes">
        <source>The customer has %Ln seat(s) now.</source>
        <extracomment>seat editor: nothing is changed yet</extracomment>
        <translation>
            <numerusform>Clientul are acum %Ln licență.</numerusform>
            <numerusform>Clientul are acum %Ln licențe.</numerusform>
            <numerusform>Clientul are acum %Ln de licențe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards the customer has %1: %2.</source>
        <extracomment>seat editor; %1 is &quot;15 seats&quot;, %2 &quot;12 now and 3 more&quot;</extracomment>
        <translation>După aceea, clientul va avea %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%Ln licență</numerusform>
            <numerusform>%Ln licențe</numerusform>
            <numerusform>%Ln de licențe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seats can go back until %2</source>
        <extracomment>seat editor: how many seats can go back, with their deadline; %1 is &quot;8 of 12&quot;, %2 date and time, with UTC</extracomment>
        <translation>Licențe care se pot returna: %1, până la %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>seat editor: so many of all seats; %1 and %2 are numbers</extracomment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Seats can go back at any time.</source>
        <extracomment>seat editor: the subscription is of a kind that can have fewer seats whenever one likes</extracomment>
        <translation>Licențele se pot returna oricând.</translation>
    </message>
    <message>
        <source>No seat can go back now.</source>
        <extracomment>seat editor</extracomment>
        <translation>Acum nu se poate returna nicio licență.</translation>
    </message>
    <message>
        <source>Whether seats can go back is not known.</source>
        <extracomment>seat editor: nothing is known about returning seats</extracomment>
        <translation>Nu se știe dacă licențele se pot returna.</translation>
    </message>
    <message>
        <source>The plan already wants %1 (%2). What you enter here replaces it.</source>
        <extracomment>seat editor: the plan holds an unsent change already; %1 is a number, %2 is &quot;12 → 15&quot;</extracomment>
        <translation>Planul prevede deja %1 (%2). Ce introduceți aici înlocuiește această valoare.</translation>
    </message>
    <message>
        <source>The provider&apos;s number has changed meanwhile: %1. Check the total.</source>
        <extracomment>seat editor: another change arrived from the provider while typing; %1 is &quot;12 → 14&quot;</extracomment>
        <translation>Numărul de la furnizor s-a schimbat între timp: %1. Verificați totalul.</translation>
    </message>
    <message>
        <source>In the tenant %1 of %2 seats of this licence are assigned to users.</source>
        <extracomment>seat editor: who has a licence of this plan in the tenant, whoever sold it; %1 and %2 are numbers</extracomment>
        <translation>În tenant, licențe de acest tip atribuite utilizatorilor: %1 din %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) more than there would be seats: take their licences away before or after.</source>
        <extracomment>seat editor: with the number typed there would be fewer seats than assigned users</extracomment>
        <translation>
            <numerusform>%Ln utilizator în plus față de licențele care ar rămâne: retrageți-i licența înainte sau după.</numerusform>
            <numerusform>%Ln utilizatori în plus față de licențele care ar rămâne: retrageți-le licențele înainte sau după.</numerusform>
            <numerusform>%Ln de utilizatori în plus față de licențele care ar rămâne: retrageți-le licențele înainte sau după.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>seat editor: the verdict is still being worked out</extracomment>
        <translation>Se verifică</translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2, %3 (%4).</source>
        <extracomment>message after seats were put into the plan; %1 is &quot;+5 seats&quot;, %2 the subscription, %3 the customer, %4 &quot;12 → 17&quot;</extracomment>
        <translation>Adăugat în plan: %1 pentru %2, %3 (%4).</translation>
    </message>
    <message>
        <source>Taken out of the plan: the seats of %1, %2, stay as they are.</source>
        <extracomment>message after a change of seats was taken out of the plan; %1 is the subscription, %2 the customer</extracomment>
        <translation>Scos din plan: licențele pentru %1, %2, rămân cum sunt.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln seat(s)</source>
        <extracomment>a number of seats that are added</extracomment>
        <translation>
            <numerusform>+%Ln licență</numerusform>
            <numerusform>+%Ln licențe</numerusform>
            <numerusform>+%Ln de licențe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln seat(s)</source>
        <extracomment>a number of seats that go back; the sign is a minus</extracomment>
        <translation>
            <numerusform>−%Ln licență</numerusform>
            <numerusform>−%Ln licențe</numerusform>
            <numerusform>−%Ln de licențe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now and %2 more</source>
        <extracomment>seat editor, part of a sentence: how a total comes about; %1 and %2 are numbers</extracomment>
        <translation>%1 acum și încă %2</translation>
    </message>
    <message>
        <source>%1 now and %2 fewer</source>
        <extracomment>seat editor, part of a sentence: how a total comes about; %1 and %2 are numbers</extracomment>
        <translation>%1 acum, cu %2 mai puțin</translation>
    </message>
    <message>
        <source>Possible now: at least %1.</source>
        <extracomment>seat editor: possible totals; %1 is a number</extracomment>
        <translation>Posibil acum: cel puțin %1.</translation>
    </message>
    <message>
        <source>Possible now: %1 to %2.</source>
        <extracomment>seat editor: possible totals; %1 and %2 are numbers</extracomment>
        <translation>Posibil acum: între %1 și %2.</translation>
    </message>
    <message numerus="yes">
        <source>No seat can go back now: at least %Ln seat(s) must stay.</source>
        <extracomment>seat editor, fault: fewer seats were typed. %n is the number the customer has</extracomment>
        <translation>
            <numerusform>Acum nu se poate returna nicio licență: trebuie să rămână cel puțin %Ln licență.</numerusform>
            <numerusform>Acum nu se poate returna nicio licență: trebuie să rămână cel puțin %Ln licențe.</numerusform>
            <numerusform>Acum nu se poate returna nicio licență: trebuie să rămână cel puțin %Ln de licențe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 can go back now: at least %Ln seat(s) must stay.</source>
        <extracomment>seat editor, fault: fewer seats were typed than possible. %n must stay; %1 is &quot;8 of 12&quot;</extracomment>
        <translation>
            <numerusform>Acum se pot returna doar %1: trebuie să rămână cel puțin %Ln licență.</numerusform>
            <numerusform>Acum se pot returna doar %1: trebuie să rămână cel puțin %Ln licențe.</numerusform>
            <numerusform>Acum se pot returna doar %1: trebuie să rămână cel puțin %Ln de licențe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the number of seats.</source>
        <extracomment>seat editor, fault: the field is empty</extracomment>
        <translation>Introduceți numărul de licențe.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <extracomment>seat editor, fault: letters or fractions were typed</extracomment>
        <translation>Introduceți un număr întreg.</translation>
    </message>
    <message>
        <source>A number with a sign is a change. Enter it under “Change”, or enter the new total here.</source>
        <extracomment>seat editor, fault: &quot;+5&quot; was typed as a total</extracomment>
        <translation>Un număr cu semn este o modificare. Introduceți-l la „Modificare” sau introduceți aici noul total.</translation>
    </message>
    <message>
        <source>At least one seat must stay. To end the subscription, cancel it.</source>
        <extracomment>seat editor, fault: 0 or less. Cancelling is a different thing</extracomment>
        <translation>Trebuie să rămână cel puțin o licență. Pentru a încheia abonamentul, anulați-l.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln seat(s) are possible.</source>
        <extracomment>seat editor, fault. %n is the largest number of seats possible</extracomment>
        <translation>
            <numerusform>Este posibilă cel mult %Ln licență.</numerusform>
            <numerusform>Sunt posibile cel mult %Ln licențe.</numerusform>
            <numerusform>Sunt posibile cel mult %Ln de licențe.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <extracomment>seat editor, fault: no limit is known, but the number is absurd</extracomment>
        <translation>Acest număr este prea mare.</translation>
    </message>
    <message>
        <source>The provider states %1, our own record of your additions counts %2. The smaller number is offered.</source>
        <extracomment>seat editor: two figures for the seats that can go back; %1 the provider&apos;s, %2 our own</extracomment>
        <translation>Furnizorul indică %1, evidența noastră a adăugărilor dvs. arată %2. Se oferă numărul mai mic.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in. Close this page and go back to Tenantry.</source>
        <extracomment>Shown in the web browser after signing in.</extracomment>
        <translation>Sunteți conectat. Închideți această pagină și reveniți la Tenantry.</translation>
    </message>
    <message>
        <source>Signing in did not work. Tenantry says why.</source>
        <extracomment>Shown in the web browser when signing in did not work.</extracomment>
        <translation>Conectarea nu a reușit. Tenantry arată de ce.</translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>a length of time</extracomment>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
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
        <translation>încă %1</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>a deadline has passed</extracomment>
        <translation>expirat</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>how long ago something happened; %1 is &quot;6 days&quot; or &quot;2 h 05 min&quot;</extracomment>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>it happened less than a minute ago</extracomment>
        <translation>chiar acum</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Unknown</source>
        <extracomment>status column; %1 is a word of the provider that this program does not know</extracomment>
        <translation>Necunoscută</translation>
    </message>
    <message>
        <source>unknown status “%1”</source>
        <translation>stare necunoscută „%1”</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>status of a subscription</extracomment>
        <translation>Activ</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <extracomment>status of a subscription: the provider is still setting it up</extracomment>
        <translation>Se pregătește</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>status of a subscription
----------
status of an order at the provider</extracomment>
        <translation>Suspendat</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>status of a subscription: its term ended</extracomment>
        <translation>Expirat</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>status of a subscription: switched off by the provider</extracomment>
        <translation>Dezactivat</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>status of a subscription</extracomment>
        <translation>Șters</translation>
    </message>
    <message>
        <source>No status</source>
        <extracomment>status of a subscription: the provider says it has none</extracomment>
        <translation>Fără stare</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Finalizată</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Under review</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>În verificare</translation>
    </message>
    <message>
        <source>Waits for the purchase order</source>
        <extracomment>status of an order at the provider: it waits for a purchase order document</extracomment>
        <translation>Așteaptă comanda de achiziție</translation>
    </message>
    <message>
        <source>Purchase order received</source>
        <extracomment>status of an order at the provider: the purchase order document was received</extracomment>
        <translation>Comandă de achiziție primită</translation>
    </message>
    <message>
        <source>Purchase order refused</source>
        <extracomment>status of an order at the provider: the purchase order document was refused</extracomment>
        <translation>Comandă de achiziție refuzată</translation>
    </message>
    <message>
        <source>Partly done</source>
        <extracomment>status of an order at the provider: some lines were ordered, some not</extracomment>
        <translation>Parțial finalizată</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>status of an order at the provider</extracomment>
        <translation>Eșuată</translation>
    </message>
    <message>
        <source>No relationship</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Fără relație</translation>
    </message>
    <message>
        <source>Reseller</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Reseller</translation>
    </message>
    <message>
        <source>Advisor</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Syndication</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Sindicare</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <extracomment>relation of the partner to a customer</extracomment>
        <translation>Asistență Microsoft</translation>
    </message>
    <message>
        <source>Waits for acceptance</source>
        <extracomment>relation of the partner to a customer: the customer has not accepted yet</extracomment>
        <translation>Așteaptă acceptarea</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>state of an order of ours: being written</extracomment>
        <translation>Schiță</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>state of an order of ours: looked over, not sent</extracomment>
        <translation>Verificată</translation>
    </message>
    <message>
        <source>Kept for sending</source>
        <extracomment>state of an order of ours: kept until the person sends it</extracomment>
        <translation>Păstrată pentru trimitere</translation>
    </message>
    <message>
        <source>Being placed</source>
        <extracomment>state of an order of ours</extracomment>
        <translation>Se plasează</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>state of an order of ours: the provider carried it out
----------
state of one step of an order</extracomment>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of an order of ours: the provider refused it
----------
state of one step of an order</extracomment>
        <translation>Refuzată</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <extracomment>state of an order of ours: waits for a decision of somebody
----------
state of one step of an order: waits for a decision of somebody</extracomment>
        <translation>Așteaptă o decizie</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>state of an order of ours: given up by the person</extracomment>
        <translation>Abandonată</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>state of one step of an order</extracomment>
        <translation>Neînceput</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>state of one step of an order</extracomment>
        <translation>Se trimite</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <extracomment>state of one step of an order: sent, and no answer was read</extracomment>
        <translation>Trimis, încă fără răspuns</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state of one step of an order: the provider took it and works on it</extracomment>
        <translation>Acceptat</translation>
    </message>
    <message>
        <source>The price changed after you reviewed the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Prețul s-a schimbat după ce ați verificat comanda.</translation>
    </message>
    <message>
        <source>The tenant name was taken by someone else in the meantime.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Între timp, numele de tenant a fost ocupat de altcineva.</translation>
    </message>
    <message>
        <source>The provider has no customer agreement on record for this customer.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Furnizorul nu are înregistrat niciun contract pentru acest client.</translation>
    </message>
    <message>
        <source>An ordered offer is no longer sold.</source>
        <extracomment>why an order waits</extracomment>
        <translation>O ofertă comandată nu se mai vinde.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again, then send the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Conectarea a expirat. Conectați-vă din nou, apoi trimiteți comanda.</translation>
    </message>
    <message>
        <source>The provider is reviewing the order.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Furnizorul verifică comanda.</translation>
    </message>
    <message>
        <source>Some lines were ordered, others were refused.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Unele rânduri au fost comandate, altele au fost refuzate.</translation>
    </message>
    <message>
        <source>No answer came, and reading back did not tell whether the order took effect.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Nu a venit niciun răspuns, iar recitirea nu a arătat dacă s-a aplicat comanda.</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Agent de administrare</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Agent de vânzări</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <extracomment>role of the signed-in person at the provider</extracomment>
        <translation>Agent de asistență</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>role of the signed-in person at the provider: nobody told</extracomment>
        <translation>Nespecificat</translation>
    </message>
    <message>
        <source>the sample company</source>
        <extracomment>who answers, in a sentence: &quot;no answer from the sample company&quot;</extracomment>
        <translation>firma demonstrativă</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <extracomment>who answers, in a sentence: &quot;no answer from the sandbox&quot;</extracomment>
        <translation>mediul de testare</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <extracomment>who answers, in a sentence: &quot;no answer from Microsoft&quot;; a proper name</extracomment>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>The provider&apos;s state has changed since. Decide which of the two shall stand.</source>
        <extracomment>Why a change waits</extracomment>
        <translation>Starea de la furnizor s-a schimbat între timp. Decideți care dintre cele două rămâne.</translation>
    </message>
    <message>
        <source>The provider is still busy with this subscription. Try again tomorrow.</source>
        <extracomment>Why a change waits</extracomment>
        <translation>Furnizorul este încă ocupat cu acest abonament. Încercați din nou mâine.</translation>
    </message>
    <message>
        <source>The provider is reviewing this customer’s account.</source>
        <extracomment>why an order waits</extracomment>
        <translation>Furnizorul verifică contul acestui client.</translation>
    </message>
</context>
<context>
    <name>TenantWords</name>
    <message>
        <source>Checking…</source>
        <extracomment>State of a tenant name: the provider is being asked</extracomment>
        <translation>Se verifică…</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>State of a tenant name: nobody has it</extracomment>
        <translation>Liber</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>State of a tenant name: another organisation has it</extracomment>
        <translation>Ocupat</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>State of a tenant name: one of our own customers has it</extracomment>
        <translation>Al nostru</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>State of a tenant name: it cannot be a tenant name</extracomment>
        <translation>Nevalid</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <extracomment>State of a tenant name: the provider was asked and gave no usable answer</extracomment>
        <translation>Nu a putut fi verificat</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>State of a tenant name: the provider was not asked</extracomment>
        <translation>Neverificat</translation>
    </message>
    <message>
        <source>New tenant will be created.</source>
        <extracomment>Tenant page, below the state Free</extracomment>
        <translation>Se va crea un tenant nou.</translation>
    </message>
    <message>
        <source>Tenant already exists! Choose another name. Ordering into a tenant that already exists is not possible here yet.</source>
        <extracomment>Tenant page, below the state Taken. An invitation to an existing tenant is not offered yet.</extracomment>
        <translation>Tenantul există deja! Alegeți alt nume. Aici nu se poate comanda încă într-un tenant existent.</translation>
    </message>
    <message>
        <source>Tenant already exists! It belongs to your customer %1. Choose another name, or order for this customer instead.</source>
        <extracomment>Tenant page, below the state Ours. %1 is one of our customers&apos; company name</extracomment>
        <translation>Tenantul există deja! Aparține clientului dvs. %1. Alegeți alt nume sau comandați pentru acest client.</translation>
    </message>
    <message>
        <source>The answer was status %1, which says neither free nor taken. The name is checked again before the order is sent.</source>
        <extracomment>Tenant page, below the state Could not be checked. %1 is an HTTP status number such as 500</extracomment>
        <translation>Răspunsul a fost starea %1, care nu arată nici liber, nici ocupat. Numele se verifică din nou înainte de trimiterea comenzii.</translation>
    </message>
    <message>
        <source>No usable answer came. The name is checked again before the order is sent.</source>
        <extracomment>Tenant page, below the state Could not be checked</extracomment>
        <translation>Nu a venit niciun răspuns utilizabil. Numele se verifică din nou înainte de trimiterea comenzii.</translation>
    </message>
    <message>
        <source>There is no connection. You can go on; the name is checked before the order is sent.</source>
        <extracomment>Tenant page, below the state Not checked: there is no connection</extracomment>
        <translation>Nu există conexiune. Puteți continua; numele se verifică înainte de trimiterea comenzii.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Introduceți un nume.</translation>
    </message>
    <message>
        <source>A tenant name has no dots. Leave them out.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Un nume de tenant nu conține puncte. Eliminați-le.</translation>
    </message>
    <message>
        <source>A tenant name has no spaces. Leave them out.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Un nume de tenant nu conține spații. Eliminați-le.</translation>
    </message>
    <message>
        <source>Only the letters a to z without accents and digits are allowed.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Sunt permise doar literele a–z fără diacritice și cifrele.</translation>
    </message>
    <message>
        <source>Only letters and digits are allowed.</source>
        <extracomment>Tenant page, fault of the name</extracomment>
        <translation>Sunt permise doar litere și cifre.</translation>
    </message>
    <message>
        <source>This is another domain. The tenant name is what stands before .onmicrosoft.com.</source>
        <extracomment>Tenant page, fault of the name: a domain such as contoso.ro was pasted</extracomment>
        <translation>Acesta este alt domeniu. Numele tenantului este ceea ce stă înainte de .onmicrosoft.com.</translation>
    </message>
</context>
<context>
    <name>TermEndWords</name>
    <message>
        <source>Full term</source>
        <extracomment>end-of-term board, form, until when the next term runs: nothing is cut short</extracomment>
        <translation>Durata întreagă</translation>
    </message>
    <message>
        <source>Full term – %1</source>
        <extracomment>end-of-term board, form, until when the next term runs: nothing is cut short; %1 is the term&apos;s last day</extracomment>
        <translation>Durata întreagă – %1</translation>
    </message>
    <message>
        <source>%1 – as instructed so far</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day that stands in the instruction so far</extracomment>
        <translation>%1 – conform instrucțiunii de până acum</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>end-of-term board, form: %1 is the names of some subscriptions, %n is how many others there are</extracomment>
        <translation>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – end of the month</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day</extracomment>
        <translation>%1 – sfârșitul lunii</translation>
    </message>
    <message>
        <source>%1 – end of the month, with %2</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day, %2 subscriptions that end on it too</extracomment>
        <translation>%1 – sfârșitul lunii, împreună cu %2</translation>
    </message>
    <message>
        <source>%1 – with %2</source>
        <extracomment>end-of-term board, form, until when the next term runs: %1 is a day, %2 subscriptions that end on it too</extracomment>
        <translation>%1 – împreună cu %2</translation>
    </message>
    <message>
        <source>Asking the provider which other ends are possible…</source>
        <extracomment>end-of-term board, form: the list of days the next term may end on is on its way</extracomment>
        <translation>Se întreabă furnizorul ce alte date de sfârșit sunt posibile…</translation>
    </message>
    <message>
        <source>Other ends than the full term cannot be listed. %1</source>
        <extracomment>end-of-term board, form: the list of days the next term may end on could not be read; %1 is why, and what to do</extracomment>
        <translation>Alte date de sfârșit decât cea a duratei întregi nu pot fi afișate. %1</translation>
    </message>
    <message>
        <source>Only month ends and ends of the customer’s other active subscriptions within the term; no trials, no 28th to 30th before a month’s end.</source>
        <extracomment>end-of-term board, form: why no other days can be chosen as the end of a term of one month</extracomment>
        <translation>Numai sfârșituri de lună și sfârșituri ale altor abonamente active ale clientului, în cadrul duratei; fără versiuni de încercare, fără zilele de 28–30 dinaintea sfârșitului de lună.</translation>
    </message>
    <message>
        <source>Only month ends and ends of the customer’s other active subscriptions within the term; no trials, no monthly ones.</source>
        <extracomment>end-of-term board, form: why no other days can be chosen as the end of a term of a year or longer</extracomment>
        <translation>Numai sfârșituri de lună și sfârșituri ale altor abonamente active ale clientului, în cadrul duratei; fără versiuni de încercare și fără abonamente lunare.</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>unknown</source>
        <extracomment>term or billing plan; %1 is a word of the provider that this program does not know</extracomment>
        <translation>necunoscută</translation>
    </message>
    <message>
        <source>unknown: “%1”</source>
        <translation>necunoscută: „%1”</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>term of a subscription: it runs for one month at a time</extracomment>
        <translation>Lunar</translation>
    </message>
    <message>
        <source>Annual</source>
        <extracomment>term of a subscription: it runs for one year at a time</extracomment>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Three years</source>
        <extracomment>term of a subscription: it runs for three years at a time</extracomment>
        <translation>Trei ani</translation>
    </message>
    <message>
        <source>No term</source>
        <extracomment>a subscription without a term</extracomment>
        <translation>Fără durată</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>length of a term</extracomment>
        <translation>1 lună</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>length of a term</extracomment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>3 years</source>
        <extracomment>length of a term</extracomment>
        <translation>3 ani</translation>
    </message>
    <message>
        <source>Billed monthly</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Facturat lunar</translation>
    </message>
    <message>
        <source>Billed yearly</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Facturat anual</translation>
    </message>
    <message>
        <source>Billed once</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Facturat o singură dată</translation>
    </message>
    <message>
        <source>Billed every two years</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Facturat la doi ani</translation>
    </message>
    <message>
        <source>Billed every three years</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Facturat la trei ani</translation>
    </message>
    <message>
        <source>Not billed</source>
        <extracomment>billing plan of a subscription</extracomment>
        <translation>Nefacturat</translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <extracomment>name of the contract between customer and Microsoft</extracomment>
        <translation>Contract client Microsoft</translation>
    </message>
    <message>
        <source>Microsoft Cloud Agreement</source>
        <extracomment>name of the older contract between customer and Microsoft</extracomment>
        <translation>Contract Microsoft Cloud</translation>
    </message>
</context>
<context>
    <name>TodayListWords</name>
    <message numerus="yes">
        <source>%n decision(s) due</source>
        <extracomment>screen &quot;Today&quot;: how many decisions about ending terms are due</extracomment>
        <translation>
            <numerusform>%n decizie de luat</numerusform>
            <numerusform>%n decizii de luat</numerusform>
            <numerusform>%n de decizii de luat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>screen &quot;Today&quot;, behind &quot;7 decisions due&quot;; the word is defined on the screen</extracomment>
        <translation>
            <numerusform>%n urgentă</numerusform>
            <numerusform>%n urgente</numerusform>
            <numerusform>%n urgente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) that end within %1 days looked at</source>
        <extracomment>screen &quot;Today&quot;, behind &quot;Nothing is due&quot;: how many ending terms were looked at; %1 is a number of days</extracomment>
        <translation>
            <numerusform>s-a verificat %n durată care se încheie în următoarele %1 de zile</numerusform>
            <numerusform>s-au verificat %n durate care se încheie în următoarele %1 de zile</numerusform>
            <numerusform>s-au verificat %n de durate care se încheie în următoarele %1 de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose renewal…</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: opens the end-of-term board at this term</extracomment>
        <translation>Alegeți reînnoirea…</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Deschideți planul</translation>
    </message>
    <message>
        <source>Open renewals</source>
        <extracomment>screen &quot;Today&quot;, verb of a heading: opens the end-of-term board</extracomment>
        <translation>Deschideți reînnoirile</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>screen &quot;Today&quot;, state of a line: changes were collected and not sent</extracomment>
        <translation>Netrimisă</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>screen &quot;Today&quot;: changes in the plan</extracomment>
        <translation>
            <numerusform>%n modificare</numerusform>
            <numerusform>%n modificări</numerusform>
            <numerusform>%n de modificări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n customer(s)</source>
        <extracomment>screen &quot;Today&quot;; %1 is &quot;13 changes&quot;, %n how many customers they are for</extracomment>
        <translation>
            <numerusform>%1 pentru %n client</numerusform>
            <numerusform>%1 pentru %n clienți</numerusform>
            <numerusform>%1 pentru %n de clienți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as it stands</source>
        <extracomment>screen &quot;Today&quot;: some changes of the plan cannot be sent as they are</extracomment>
        <translation>
            <numerusform>%n nu poate fi trimisă așa cum este</numerusform>
            <numerusform>%n nu pot fi trimise așa cum sunt</numerusform>
            <numerusform>%n nu pot fi trimise așa cum sunt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to review and send</source>
        <extracomment>screen &quot;Today&quot;: all changes of a line can be sent</extracomment>
        <translation>Gata de verificat și de trimis</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>screen &quot;Today&quot;, second line below an amount: what sending costs at once</extracomment>
        <translation>acum</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>screen &quot;Today&quot;, list of unsent changes; %1 is amounts</extracomment>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <extracomment>screen &quot;Today&quot;, the plan is empty</extracomment>
        <translation>Nimic nu așteaptă să fie trimis</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) more in the plan</source>
        <extracomment>screen &quot;Today&quot;, heading of unsent changes: customers that are not listed</extracomment>
        <translation>
            <numerusform>încă %n client în plan</numerusform>
            <numerusform>încă %n clienți în plan</numerusform>
            <numerusform>încă %n de clienți în plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) end within %1 days</source>
        <extracomment>screen &quot;Today&quot;: %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n versiune de încercare se încheie în următoarele %1 de zile</numerusform>
            <numerusform>%n versiuni de încercare se încheie în următoarele %1 de zile</numerusform>
            <numerusform>%n de versiuni de încercare se încheie în următoarele %1 de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial ends within %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nicio versiune de încercare nu se încheie în următoarele %1 de zile</translation>
    </message>
    <message>
        <source>Convert or end…</source>
        <extracomment>screen &quot;Today&quot;, verb of a trial</extracomment>
        <translation>Transformați sau încheiați…</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) close within %1 days</source>
        <extracomment>screen &quot;Today&quot;: how many subscriptions can be cancelled; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n termen de anulare expiră în următoarele %1 de zile</numerusform>
            <numerusform>%n termene de anulare expiră în următoarele %1 de zile</numerusform>
            <numerusform>%n de termene de anulare expiră în următoarele %1 de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>No cancellation date the provider stated lies within the next %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Niciun termen de anulare indicat de furnizor nu cade în următoarele %1 de zile</translation>
    </message>
    <message>
        <source>Billed to %1</source>
        <extracomment>screen &quot;Today&quot;: what follows if a subscription is not cancelled in time; %1 is the last day of its term</extracomment>
        <translation>Se facturează până la %1</translation>
    </message>
    <message>
        <source>estimate, in full</source>
        <extracomment>screen &quot;Today&quot;, second line below an amount: all that was paid for this period comes back; an estimate</extracomment>
        <translation>estimare, integral</translation>
    </message>
    <message>
        <source>estimate, by the day</source>
        <translation>estimare, pe zile</translation>
    </message>
    <message>
        <source>refund not known</source>
        <extracomment>screen &quot;Today&quot;, second line: no price is known, so nothing can be said about what comes back</extracomment>
        <translation>rambursare necunoscută</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: shows the subscription in the list of customers</extracomment>
        <translation>Afișați-l</translation>
    </message>
    <message>
        <source>Nothing is due until %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is the day on which the next decision is asked for</extracomment>
        <translation>Nu este nimic de decis până la %1</translation>
    </message>
    <message>
        <source>Nothing is due within %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nu este nimic de decis în următoarele %1 de zile</translation>
    </message>
    <message>
        <source>Becomes paid</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: it turns into a paid subscription by itself</extracomment>
        <translation>Devine plătită</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: it ends by itself</extracomment>
        <translation>Încercarea se încheie</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>screen &quot;Today&quot;, state of a trial: what becomes of it is not known</extracomment>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>Not by our rules</source>
        <extracomment>screen &quot;Today&quot;, state of a subscription with a cancellation date: our rules say no</extracomment>
        <translation>Nu după regulile noastre</translation>
    </message>
    <message>
        <source>Window open</source>
        <extracomment>screen &quot;Today&quot;, state of a subscription that can be cancelled</extracomment>
        <translation>Se poate anula</translation>
    </message>
</context>
<context>
    <name>TodaySendWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>screen &quot;Today&quot;: orders and changes that wait for somebody</extracomment>
        <translation>
            <numerusform>%n în așteptare</numerusform>
            <numerusform>%n în așteptare</numerusform>
            <numerusform>%n în așteptare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused in %1 days</source>
        <extracomment>screen &quot;Today&quot;: orders and changes that were refused; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n refuzată în ultimele %1 zile</numerusform>
            <numerusform>%n refuzate în ultimele %1 zile</numerusform>
            <numerusform>%n refuzate în ultimele %1 zile</numerusform>
        </translation>
    </message>
    <message>
        <source>No order and no change waits, none was refused in %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nicio comandă și nicio modificare nu așteaptă, niciuna nu a fost refuzată în ultimele %1 zile</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 days</source>
        <extracomment>screen &quot;Today&quot;; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n în ultimele %1 zile</numerusform>
            <numerusform>%n în ultimele %1 zile</numerusform>
            <numerusform>%n în ultimele %1 zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was confirmed in %1 days</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a number of days</extracomment>
        <translation>Nimic nu a fost confirmat în ultimele %1 zile</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>screen &quot;Today&quot;, what a line is about</extracomment>
        <translation>Comandă nouă</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>screen &quot;Today&quot;, verb of a line that waits for a decision</extracomment>
        <translation>Verificați</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: shows steps, answers and the evidence of it</extracomment>
        <translation>Afișați dovezile</translation>
    </message>
    <message>
        <source>Open activity</source>
        <extracomment>screen &quot;Today&quot;, verb of a heading</extracomment>
        <translation>Deschideți activitatea</translation>
    </message>
    <message>
        <source>Kept until you send it</source>
        <extracomment>screen &quot;Today&quot;: an order or a change that was kept while there was no connection</extracomment>
        <translation>Se păstrează până la trimitere</translation>
    </message>
</context>
<context>
    <name>TodayTroubleWords</name>
    <message>
        <source>Trouble</source>
        <extracomment>screen &quot;Today&quot;, state of a line: something does not work</extracomment>
        <translation>Problemă</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>screen &quot;Today&quot;, state of a line: something works with limits</extracomment>
        <translation>Atenție</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>screen &quot;Today&quot;: the sign-in of an account has ended</extracomment>
        <translation>Deconectat</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you sign in</source>
        <extracomment>screen &quot;Today&quot;: what being signed out means</extracomment>
        <translation>Nu se citește și nu se trimite nimic până nu vă conectați</translation>
    </message>
    <message>
        <source>Nothing of it is read or sent; choose it in Settings to sign in</source>
        <extracomment>screen &quot;Today&quot;: an account that is not the one in use</extracomment>
        <translation>Nu se citește și nu se trimite nimic din el; alegeți-l în Setări pentru a vă conecta</translation>
    </message>
    <message>
        <source>The last refresh did not finish</source>
        <extracomment>screen &quot;Today&quot;: the last round of reading from the provider ended with an error</extracomment>
        <translation>Ultima reîmprospătare nu s-a încheiat</translation>
    </message>
    <message>
        <source>Nothing has been read from the provider yet</source>
        <extracomment>screen &quot;Today&quot;</extracomment>
        <translation>Încă nu s-a citit nimic de la furnizor</translation>
    </message>
    <message>
        <source>The lists below know only what you did here</source>
        <extracomment>screen &quot;Today&quot;: what follows from nothing having been read</extracomment>
        <translation>Listele de mai jos cunosc doar ce ați făcut aici</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>screen &quot;Today&quot;: no keyring keeps the sign-in</extracomment>
        <translation>Portcheiul nu răspunde</translation>
    </message>
    <message>
        <source>Your sign-in is kept only until you close Tenantry</source>
        <extracomment>screen &quot;Today&quot;: what a silent keyring means</extracomment>
        <translation>Conectarea se păstrează doar până închideți Tenantry</translation>
    </message>
    <message>
        <source>The local store is damaged</source>
        <extracomment>screen &quot;Today&quot;: store.db is corrupt</extracomment>
        <translation>Depozitul local de date este deteriorat</translation>
    </message>
    <message>
        <source>Close Tenantry and start it again: it is read anew; drafts, orders and notes are safe</source>
        <extracomment>screen &quot;Today&quot;: what a corrupt store means</extracomment>
        <translation>Închideți Tenantry și porniți-l din nou: depozitul se recitește; schițele, comenzile și notele sunt în siguranță</translation>
    </message>
    <message>
        <source>The local store was damaged and set aside</source>
        <extracomment>screen &quot;Today&quot;: store.db was corrupt at start</extracomment>
        <translation>Depozitul local de date era deteriorat și a fost pus deoparte</translation>
    </message>
    <message>
        <source>It is being read again; drafts, orders and notes are safe</source>
        <extracomment>screen &quot;Today&quot;: what the loss of the store means</extracomment>
        <translation>Se recitește; schițele, comenzile și notele sunt în siguranță</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>screen &quot;Today&quot;, who a line is about: the program&apos;s own files</extracomment>
        <translation>Acest computer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Conectați-vă din nou</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: asks the provider at once</extracomment>
        <translation>Încercați acum</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <extracomment>screen &quot;Today&quot;, verb of a line: reads from the provider</extracomment>
        <translation>Reîmprospătați acum</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>screen &quot;Today&quot;, verb of a line</extracomment>
        <translation>Deschideți setările</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <extracomment>screen &quot;Today&quot;: how many things do not work</extracomment>
        <translation>
            <numerusform>%n problemă cere atenția dvs.</numerusform>
            <numerusform>%n probleme cer atenția dvs.</numerusform>
            <numerusform>%n de probleme cer atenția dvs.</numerusform>
        </translation>
    </message>
    <message>
        <source>None · last read from the provider %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble; %1 is when the provider was last read</extracomment>
        <translation>Niciuna · ultima citire de la furnizor: %1</translation>
    </message>
    <message>
        <source>None · working offline, as you chose</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble: the person switched the network off</extracomment>
        <translation>Niciuna · lucru offline, la alegerea dvs.</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <extracomment>screen &quot;Today&quot;, instead of a list of trouble: no account is connected</extracomment>
        <translation>Niciun cont nu este conectat</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Fără rețea</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Furnizorul nu răspunde</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <extracomment>screen &quot;Today&quot;: trouble; it is asked again later by itself</extracomment>
        <translation>Furnizorul este ocupat</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is not valid</source>
        <extracomment>screen &quot;Today&quot;: trouble</extracomment>
        <translation>Certificatul furnizorului nu este valid</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <extracomment>screen &quot;Today&quot;; %1 is the name of a subscription, %n its number of seats</extracomment>
        <translation>
            <numerusform>%1, %n licență</numerusform>
            <numerusform>%1, %n licențe</numerusform>
            <numerusform>%1, %n de licențe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>screen &quot;Today&quot;, instead of a list: it is still being read from this computer</extracomment>
        <translation>Încă necitit</translation>
    </message>
    <message>
        <source>Not known: nothing has been read from the provider yet</source>
        <extracomment>screen &quot;Today&quot;, instead of a list: no round of reading from the provider has ended yet</extracomment>
        <translation>Nu se știe: încă nu s-a citit nimic de la furnizor</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <extracomment>screen &quot;Today&quot;, instead of a list; %1 is a sentence</extracomment>
        <translation>Nu a putut fi citită: %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <extracomment>screen &quot;Today&quot;; %1 is what was found, %2 a time, or day and time</extracomment>
        <translation>%1 · situația la %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>screen &quot;Today&quot;: only the first of a list are shown; %1 and %2 are numbers</extracomment>
        <translation>%1 din %2 afișate</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: what does not work</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Decisions due</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: terms that end and that somebody has to decide about</extracomment>
        <translation>Decizii de luat</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: changes collected in the plan</extracomment>
        <translation>Modificări netrimise</translation>
    </message>
    <message>
        <source>Waiting and refused</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: orders and changes that wait for somebody, and those that were refused</extracomment>
        <translation>În așteptare și refuzate</translation>
    </message>
    <message>
        <source>Trials that end</source>
        <extracomment>screen &quot;Today&quot;, heading of a list</extracomment>
        <translation>Versiuni de încercare care se încheie</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: subscriptions that can still be cancelled</extracomment>
        <translation>Încă se pot anula</translation>
    </message>
    <message>
        <source>Lately confirmed</source>
        <extracomment>screen &quot;Today&quot;, heading of a list: orders and changes the provider has carried out</extracomment>
        <translation>Confirmate recent</translation>
    </message>
</context>
<context>
    <name>TransitionCodeWords</name>
    <message>
        <source>The subscription is not active.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Abonamentul nu este activ.</translation>
    </message>
    <message>
        <source>Reactivate it first.</source>
        <translation>Reactivați-l mai întâi.</translation>
    </message>
    <message>
        <source>The users have services that conflict with this product.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Utilizatorii au servicii care intră în conflict cu acest produs.</translation>
    </message>
    <message>
        <source>Choose to assign the licences yourself, or another product.</source>
        <translation>Alegeți să atribuiți personal licențele sau alegeți alt produs.</translation>
    </message>
    <message>
        <source>The provider is busy with another change of this subscription.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Furnizorul este ocupat cu altă modificare a acestui abonament.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Încercați din nou mai târziu.</translation>
    </message>
    <message>
        <source>The subscription has add-ons.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Abonamentul are programe de completare.</translation>
    </message>
    <message>
        <source>End the add-ons first, or order the new product instead.</source>
        <translation>Încheiați mai întâi programele de completare sau comandați în schimb noul produs.</translation>
    </message>
    <message>
        <source>The provider has no way from this product to that one.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Furnizorul nu are nicio cale de la acest produs la celălalt.</translation>
    </message>
    <message>
        <source>Order the new product and let this one end.</source>
        <translation>Comandați noul produs și lăsați acest abonament să se încheie.</translation>
    </message>
    <message>
        <source>The provider does not name this product as a target any more.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Furnizorul nu mai indică acest produs ca țintă.</translation>
    </message>
    <message>
        <source>Choose the target again.</source>
        <translation>Alegeți din nou ținta.</translation>
    </message>
    <message>
        <source>The subscription is not provisioned yet.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Abonamentul nu este încă pus la dispoziție.</translation>
    </message>
    <message>
        <source>Try again when it is.</source>
        <translation>Încercați din nou după ce este.</translation>
    </message>
    <message>
        <source>The billing plan does not fit this product.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Planul de facturare nu se potrivește cu acest produs.</translation>
    </message>
    <message>
        <source>Choose another billing plan.</source>
        <translation>Alegeți alt plan de facturare.</translation>
    </message>
    <message>
        <source>Delegated administration of this customer is switched off.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Administrarea delegată a acestui client este dezactivată.</translation>
    </message>
    <message>
        <source>Ask the customer for a relationship with delegated administration.</source>
        <translation>Cereți clientului o relație cu administrare delegată.</translation>
    </message>
    <message>
        <source>The provider asks for a signed-in person.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Furnizorul cere o persoană conectată.</translation>
    </message>
    <message>
        <source>Sign in again, then try again.</source>
        <translation>Conectați-vă din nou, apoi reîncercați.</translation>
    </message>
    <message>
        <source>The users’ licences could not be moved.</source>
        <extracomment>why the licences of users did not move; sentence and next step</extracomment>
        <translation>Licențele utilizatorilor nu au putut fi mutate.</translation>
    </message>
    <message>
        <source>Assign them in the tenant.</source>
        <translation>Atribuiți-le în tenant.</translation>
    </message>
    <message>
        <source>Your delegated roles for this customer are too few.</source>
        <extracomment>why seats cannot become another product; sentence and next step</extracomment>
        <translation>Rolurile dvs. delegate pentru acest client nu sunt suficiente.</translation>
    </message>
    <message>
        <source>Ask for the role that may assign licences, or assign them yourself.</source>
        <translation>Cereți rolul care poate atribui licențe sau atribuiți-le personal.</translation>
    </message>
    <message>
        <source>It is not active.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Nu este activ.</translation>
    </message>
    <message>
        <source>Choose another subscription, or a new one.</source>
        <translation>Alegeți alt abonament sau unul nou.</translation>
    </message>
    <message>
        <source>It is still inside its cancellation window.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Este încă în termenul de anulare.</translation>
    </message>
    <message>
        <source>Wait until that is over, or choose a new one.</source>
        <translation>Așteptați să expire sau alegeți un abonament nou.</translation>
    </message>
    <message>
        <source>Its term is shorter.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Durata lui este mai scurtă.</translation>
    </message>
    <message>
        <source>It ends earlier.</source>
        <extracomment>why a subscription cannot take seats of another one; sentence and next step</extracomment>
        <translation>Se încheie mai devreme.</translation>
    </message>
</context>
<context>
    <name>TransitionWords</name>
    <message>
        <source>Convert the trial to paid</source>
        <extracomment>heading of the panel that turns a trial into paid seats</extracomment>
        <translation>Transformați versiunea de încercare în abonament plătit</translation>
    </message>
    <message>
        <source>Upgrade to another product</source>
        <translation>Upgrade la alt produs</translation>
    </message>
    <message>
        <source>%1 · %2 per seat</source>
        <extracomment>upgrade, one way to buy the target: %1 is &quot;Annual, billed monthly&quot;, %2 &quot;11.70 EUR/mo&quot;</extracomment>
        <translation>%1 · %2 pe licență</translation>
    </message>
    <message>
        <source>The provider gives no reason.</source>
        <extracomment>upgrade, a product that cannot be had; the provider gave no reason</extracomment>
        <translation>Furnizorul nu indică niciun motiv.</translation>
    </message>
    <message>
        <source>It is not sold with a term and a billing plan that fit.</source>
        <extracomment>upgrade, a product that is eligible, but in no term and billing plan that fits</extracomment>
        <translation>Nu se vinde cu o durată și un plan de facturare potrivite.</translation>
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
            <numerusform>%n licență devine %1.</numerusform>
            <numerusform>%n licențe devin %1.</numerusform>
            <numerusform>%n de licențe devin %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay as they are.</source>
        <extracomment>upgrade, what it means: so many seats remain in the subscription they are in</extracomment>
        <translation>
            <numerusform>%n licență rămâne cum este.</numerusform>
            <numerusform>%n licențe rămân cum sunt.</numerusform>
            <numerusform>%n de licențe rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat stays: this subscription ends with it, and what was scheduled for its next term is gone.</source>
        <extracomment>upgrade, what it means: no seat remains where it was</extracomment>
        <translation>Nu rămâne nicio licență: acest abonament se încheie astfel, iar ce era programat pentru durata lui următoare se pierde.</translation>
    </message>
    <message>
        <source>A new subscription begins, with a term of its own (%1) from the day it is carried out.</source>
        <extracomment>upgrade, what it means; %1 is a length of time such as &quot;1 year&quot;</extracomment>
        <translation>Începe un abonament nou, cu durată proprie (%1) din ziua executării.</translation>
    </message>
    <message>
        <source>The seats take on the term and the end of “%1”.</source>
        <extracomment>upgrade, what it means; %1 is the subscription that takes the seats</extracomment>
        <translation>Licențele preiau durata și sfârșitul abonamentului „%1”.</translation>
    </message>
    <message>
        <source>The provider moves the users’ licences.</source>
        <extracomment>upgrade, what it means: the provider assigns the users&apos; licences of the new product</extracomment>
        <translation>Furnizorul mută licențele utilizatorilor.</translation>
    </message>
    <message>
        <source>Users keep the old licence until somebody assigns the new one.</source>
        <translation>Utilizatorii păstrează licența veche până când cineva o atribuie pe cea nouă.</translation>
    </message>
    <message>
        <source>What comes back for the rest of the old term is not known beforehand.</source>
        <extracomment>upgrade, about money: what comes back for the term that is left early</extracomment>
        <translation>Nu se știe dinainte ce sumă se rambursează pentru restul duratei vechi.</translation>
    </message>
    <message>
        <source>Enter a whole number of seats.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>Introduceți un număr întreg de licențe.</translation>
    </message>
    <message>
        <source>At least one seat has to go over.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>Trebuie să treacă cel puțin o licență.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n seat(s).</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>
            <numerusform>Există doar %n licență.</numerusform>
            <numerusform>Există doar %n licențe.</numerusform>
            <numerusform>Există doar %n de licențe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>message after an upgrade was put into the plan; %1 is what changes, %2 the subscription</extracomment>
        <translation>Adăugat în plan: %1 pentru %2. Încă nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>The provider names no product this subscription could become.</source>
        <extracomment>upgrade: the provider&apos;s list of products is empty</extracomment>
        <translation>Furnizorul nu indică niciun produs în care s-ar putea transforma acest abonament.</translation>
    </message>
    <message>
        <source>None of these is possible now:</source>
        <extracomment>upgrade: the provider&apos;s list has only products that cannot be had now</extracomment>
        <translation>Niciunul dintre acestea nu este posibil acum:</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Allowed</source>
        <extracomment>what the rules say about a planned change</extracomment>
        <translation>Permisă</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>what the rules say about a planned change</extracomment>
        <translation>Nepermisă</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>what the rules say about a planned change: no rule speaks of it, the provider will decide</extracomment>
        <translation>Nu se știe</translation>
    </message>
    <message>
        <source>The return window is over.</source>
        <extracomment>why a change is not allowed: seats or a whole subscription can be given back only for a time</extracomment>
        <translation>Perioada de returnare s-a încheiat.</translation>
    </message>
    <message>
        <source>Only %1 of the seats may go back now.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Licențe care se pot returna acum: cel mult %1.</translation>
    </message>
    <message>
        <source>The subscription is not active.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Abonamentul nu este activ.</translation>
    </message>
    <message>
        <source>The subscription is not suspended.</source>
        <extracomment>why a change is not allowed: only a suspended one can run again</extracomment>
        <translation>Abonamentul nu este suspendat.</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Abonamentul s-a încheiat.</translation>
    </message>
    <message>
        <source>At least %1 seats are needed.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Licențe necesare: cel puțin %1.</translation>
    </message>
    <message>
        <source>At most %1 seats are possible.</source>
        <extracomment>why a change is not allowed; %1 is a number of seats</extracomment>
        <translation>Licențe posibile: cel mult %1.</translation>
    </message>
    <message>
        <source>No more changes are taken before this term ends.</source>
        <extracomment>why a change is not allowed: the provider takes no changes shortly before the term ends</extracomment>
        <translation>Până la sfârșitul acestei durate nu se mai acceptă modificări.</translation>
    </message>
    <message>
        <source>It is not offered for this subscription.</source>
        <extracomment>why a change is not allowed: this kind of offer, or this provider, does not have it</extracomment>
        <translation>Nu se oferă pentru acest abonament.</translation>
    </message>
    <message>
        <source>Seats of this product cannot be reduced.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Numărul de licențe al acestui produs nu poate fi redus.</translation>
    </message>
    <message>
        <source>It cannot be cancelled; suspend it instead.</source>
        <extracomment>why a change is not allowed: one may suspend, not cancel</extracomment>
        <translation>Nu poate fi anulat; suspendați-l în schimb.</translation>
    </message>
    <message>
        <source>It is changed through the order, not here.</source>
        <extracomment>why a change is not allowed: the provider does it on an order</extracomment>
        <translation>Se modifică prin comandă, nu aici.</translation>
    </message>
    <message>
        <source>It can change only at renewal.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Se poate modifica doar la reînnoire.</translation>
    </message>
    <message>
        <source>Buy the other one and cancel this one.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Cumpărați-l pe celălalt și anulați-l pe acesta.</translation>
    </message>
    <message>
        <source>The billing period may not be longer than the term.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Perioada de facturare nu poate fi mai lungă decât durata.</translation>
    </message>
    <message>
        <source>This billing is not offered with this term.</source>
        <extracomment>why a change is not allowed: this billing is not sold with this term</extracomment>
        <translation>Această facturare nu se oferă cu această durată.</translation>
    </message>
    <message>
        <source>This term is not offered.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Această durată nu se oferă.</translation>
    </message>
    <message>
        <source>Only a longer term can be chosen now.</source>
        <extracomment>why a change is not allowed: within a term only a longer one can be chosen</extracomment>
        <translation>Acum se poate alege doar o durată mai lungă.</translation>
    </message>
    <message>
        <source>A trial does not allow it.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>O versiune de încercare nu permite acest lucru.</translation>
    </message>
    <message>
        <source>Only a trial allows it.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Doar o versiune de încercare permite acest lucru.</translation>
    </message>
    <message>
        <source>Automatic renewal is off.</source>
        <extracomment>why a change is not allowed: what holds next can be said only while it renews by itself</extracomment>
        <translation>Reînnoirea automată este dezactivată.</translation>
    </message>
    <message>
        <source>Automatic renewal is on.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Reînnoirea automată este activată.</translation>
    </message>
    <message>
        <source>It is too early for that.</source>
        <extracomment>why a change is not allowed: the subscription is too young
----------
why a change is not allowed</extracomment>
        <translation>Este prea devreme pentru aceasta.</translation>
    </message>
    <message>
        <source>Another partner sold this subscription.</source>
        <extracomment>why a change is not allowed: another partner sold the subscription</extracomment>
        <translation>Alt partener a vândut acest abonament.</translation>
    </message>
    <message>
        <source>You are not authorised to sell in this market.</source>
        <extracomment>why a change is not allowed</extracomment>
        <translation>Nu sunteți autorizat să vindeți pe această piață.</translation>
    </message>
    <message>
        <source>The provider does not document it; it will decide.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Furnizorul nu documentează acest lucru; el va decide.</translation>
    </message>
    <message>
        <source>Nobody has confirmed it with this provider.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Nimeni nu a confirmat acest lucru la acest furnizor.</translation>
    </message>
    <message>
        <source>The provider says for each subscription whether it is possible.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Furnizorul indică pentru fiecare abonament dacă este posibil.</translation>
    </message>
    <message>
        <source>There is no documented way to do it from here.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Nu există o cale documentată de a face acest lucru de aici.</translation>
    </message>
    <message>
        <source>The subscription has not been read.</source>
        <extracomment>why nobody can tell whether a change is allowed: it is not read yet</extracomment>
        <translation>Abonamentul nu a fost citit.</translation>
    </message>
    <message>
        <source>Its status “%1” is not known here.</source>
        <extracomment>why nobody can tell whether a change is allowed; %1 is a word of the provider</extracomment>
        <translation>Starea lui, „%1”, nu este cunoscută aici.</translation>
    </message>
    <message>
        <source>Whether it renews by itself is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Nu se știe dacă se reînnoiește automat.</translation>
    </message>
    <message>
        <source>Until when it may go back is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed: until when seats can go back was not stated</extracomment>
        <translation>Nu se știe până când se poate returna.</translation>
    </message>
    <message>
        <source>The end of the term is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Sfârșitul duratei nu este cunoscut.</translation>
    </message>
    <message>
        <source>The dates of the term are not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Datele duratei nu sunt cunoscute.</translation>
    </message>
    <message>
        <source>The term is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Durata nu este cunoscută.</translation>
    </message>
    <message>
        <source>Term or billing is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Durata sau facturarea nu este cunoscută.</translation>
    </message>
    <message>
        <source>The number of seats is not known.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Numărul de licențe nu este cunoscut.</translation>
    </message>
    <message>
        <source>The sources contradict each other.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Sursele se contrazic.</translation>
    </message>
    <message>
        <source>It is agreed with the provider by hand.</source>
        <extracomment>why nobody can tell whether a change is allowed</extracomment>
        <translation>Se convine direct cu furnizorul, nu prin program.</translation>
    </message>
    <message>
        <source>It may go back until %1.</source>
        <extracomment>remark on a change that is allowed; %1 is a date and time</extracomment>
        <translation>Se poate returna până la %1.</translation>
    </message>
    <message>
        <source>Nothing is billed while it is suspended.</source>
        <extracomment>remark on a suspension that is allowed</extracomment>
        <translation>Cât timp este suspendat nu se facturează nimic.</translation>
    </message>
    <message>
        <source>Billing goes on while it is suspended.</source>
        <extracomment>remark on a suspension that is allowed</extracomment>
        <translation>Facturarea continuă cât timp este suspendat.</translation>
    </message>
    <message>
        <source>It holds from the next charge on.</source>
        <extracomment>remark on another billing plan that is allowed</extracomment>
        <translation>Este valabil începând cu următoarea taxare.</translation>
    </message>
    <message>
        <source>No fee is charged for it.</source>
        <extracomment>remark on a cancellation that is allowed</extracomment>
        <translation>Nu se percepe nicio taxă pentru aceasta.</translation>
    </message>
    <message>
        <source>What was used until now is charged.</source>
        <extracomment>remark on a cancellation: what was used up to now is charged</extracomment>
        <translation>Se taxează ce s-a folosit până acum.</translation>
    </message>
    <message>
        <source>It then ends with its term.</source>
        <extracomment>remark on switching the renewal off: what becomes of the subscription</extracomment>
        <translation>Se va încheia odată cu durata.</translation>
    </message>
    <message>
        <source>No rule here speaks of it; the provider decides.</source>
        <extracomment>no rule speaks of a planned change</extracomment>
        <translation>Nicio regulă de aici nu se referă la aceasta; decide furnizorul.</translation>
    </message>
    <message>
        <source>It will not become possible later.</source>
        <extracomment>a change that is not allowed now</extracomment>
        <translation>Nu va deveni posibil mai târziu.</translation>
    </message>
    <message>
        <source>Possible again from %1.</source>
        <extracomment>a change that is not allowed now; %1 is a date and time</extracomment>
        <translation>Posibil din nou de la %1.</translation>
    </message>
    <message>
        <source>Rule “%1”, %2.</source>
        <extracomment>where a rule was read; %1 is the rule&apos;s id, %2 a document</extracomment>
        <translation>Regula „%1”, %2.</translation>
    </message>
    <message>
        <source>Rule “%1”, %2, in force since %3.</source>
        <extracomment>where a rule was read; %1 is the rule&apos;s id, %2 a document, %3 a day</extracomment>
        <translation>Regula „%1”, %2, în vigoare din %3.</translation>
    </message>
    <message>
        <source>The new term may not be shorter than this one.</source>
        <extracomment>why a change is not allowed: the term of the new product</extracomment>
        <translation>Noua durată nu poate fi mai scurtă decât cea actuală.</translation>
    </message>
    <message>
        <source>Something is planned for the next term; take that away first.</source>
        <extracomment>why automatic renewal cannot be switched off: the provider still has an instruction for the next term</extracomment>
        <translation>Este planificat ceva pentru durata următoare; eliminați mai întâi acea planificare.</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>price unknown</source>
        <extracomment>end-of-term board, in the place of an amount: no price is known</extracomment>
        <translation>preț necunoscut</translation>
    </message>
    <message>
        <source>%1 per seat</source>
        <extracomment>end-of-term board: %1 is for example 22.00 EUR/mo</extracomment>
        <translation>%1 pe licență</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>between two amounts of different currencies</extracomment>
        <translation>%1 și %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <extracomment>end-of-term board, several terms: so many of them have no known price</extracomment>
        <translation>
            <numerusform>%n fără preț</numerusform>
            <numerusform>%n fără preț</numerusform>
            <numerusform>%n fără preț</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew as is</source>
        <extracomment>end-of-term board: a way to go on</extracomment>
        <translation>Reînnoire fără modificări</translation>
    </message>
    <message>
        <source>Renew with changes</source>
        <extracomment>end-of-term board: a way to go on; a form follows</extracomment>
        <translation>Reînnoire cu modificări</translation>
    </message>
    <message>
        <source>Cancel at end</source>
        <extracomment>end-of-term board: a way out: it does not renew</extracomment>
        <translation>Oprire la sfârșitul duratei</translation>
    </message>
    <message>
        <source>Extended service term</source>
        <extracomment>end-of-term board: a way to go on: Microsoft&apos;s monthly term after the term</extracomment>
        <translation>Perioadă de serviciu extinsă</translation>
    </message>
    <message>
        <source>Switching renewal off may lead into the extended service term instead of an end: unconfirmed.</source>
        <extracomment>end-of-term board: what &quot;Cancel at end&quot; leads to, a forecast nobody has confirmed</extracomment>
        <translation>Dezactivarea reînnoirii poate duce la perioada de serviciu extinsă în loc de încheiere: neconfirmat.</translation>
    </message>
    <message>
        <source>A forecast. There is no documented call for it: it can be chosen only in the provider&apos;s portal.</source>
        <extracomment>end-of-term board: about the extended service term</extracomment>
        <translation>O prognoză. Nu există un apel documentat: se poate alege doar în portalul furnizorului.</translation>
    </message>
    <message>
        <source>to %1, may be left any time</source>
        <extracomment>end-of-term board, below a price: it may be left at any time; %1 is the last day paid for</extracomment>
        <translation>până la %1, se poate renunța oricând</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>end-of-term board, below a price: %1 is the last day that is paid for</extracomment>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>%1, forecast</source>
        <extracomment>end-of-term board: an amount nobody has confirmed; %1 is &quot;264.00 EUR to 13 Jun 2027&quot;</extracomment>
        <translation>%1, prognoză</translation>
    </message>
    <message>
        <source>price of %1, not yet published; by the list of %2</source>
        <extracomment>end-of-term board: price of a month whose list is not out; %1 is &quot;March 2027&quot;, %2 &quot;December 2026&quot;</extracomment>
        <translation>preț din %1, încă nepublicat; după lista din %2</translation>
    </message>
    <message>
        <source>price of %1, not yet published</source>
        <extracomment>end-of-term board: price of a month whose list is not out; %1 is &quot;March 2027&quot;</extracomment>
        <translation>preț din %1, încă nepublicat</translation>
    </message>
    <message>
        <source>list of %1 not imported; by the list of %2</source>
        <extracomment>end-of-term board: a list that is out, but is not here; %1 is &quot;March 2027&quot;, %2 &quot;December 2026&quot;</extracomment>
        <translation>lista din %1 nu este importată; după lista din %2</translation>
    </message>
    <message>
        <source>list of %1 not imported</source>
        <extracomment>end-of-term board: a list that is out, but is not here; %1 is &quot;March 2027&quot;</extracomment>
        <translation>lista din %1 nu este importată</translation>
    </message>
    <message>
        <source>not in the price list of %1</source>
        <extracomment>end-of-term board: %1 is &quot;March 2027&quot;</extracomment>
        <translation>nu este în lista de prețuri din %1</translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>message after a change was put into the plan; %1 is such as &quot;Renewal: on → off&quot;, %2 the subscription</extracomment>
        <translation>Adăugat în plan: %1 pentru %2. Încă nu s-a trimis nimic.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %n change(s). Nothing is sent yet.</source>
        <extracomment>message after changes were put into the plan</extracomment>
        <translation>
            <numerusform>Adăugat în plan: %n modificare. Încă nu s-a trimis nimic.</numerusform>
            <numerusform>Adăugat în plan: %n modificări. Încă nu s-a trimis nimic.</numerusform>
            <numerusform>Adăugat în plan: %n de modificări. Încă nu s-a trimis nimic.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::AccountModel</name>
    <message>
        <source>Sample company</source>
        <extracomment>environment of an account: the built-in example</extracomment>
        <translation>Firmă demonstrativă</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>environment of an account: the provider&apos;s test environment</extracomment>
        <translation>Mediu de testare</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>environment of an account: real customers and money</extracomment>
        <translation>Producție</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>list of accounts: this one is in use now</extracomment>
        <translation>În uz</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>column of the list of accounts: the partner&apos;s company</extracomment>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>column of the list of accounts: sample, sandbox or production</extracomment>
        <translation>Mediu</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>column of the list of accounts: who is signed in</extracomment>
        <translation>Conectat</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>column of the list of accounts: role at the provider</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column of the list of accounts: whether it is the one in use</extracomment>
        <translation>Stare</translation>
    </message>
</context>
<context>
    <name>tenantry::AccountsSection</name>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>question before signing out; %1 is the company name of the account</extracomment>
        <translation>Vă deconectați de la %1?</translation>
    </message>
    <message>
        <source>The sign-in is forgotten on this computer. What was read stays readable; nothing can be sent until you sign in again.</source>
        <extracomment>text of the question before signing out</extracomment>
        <translation>Conectarea este uitată pe acest computer. Ce s-a citit rămâne lizibil; nu se poate trimite nimic până nu vă conectați din nou.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>button of the question before signing out</extracomment>
        <translation>Deconectare</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <extracomment>button of the question before signing out</extracomment>
        <translation>Rămâneți conectat</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <extracomment>question before removing an account; %1 is the company name of the account</extracomment>
        <translation>Eliminați contul %1?</translation>
    </message>
    <message>
        <source>You are signed out and the copy of its customers on this computer is deleted. Orders, drafts and notes are kept. At the provider nothing changes.</source>
        <extracomment>text of the question before removing an account</extracomment>
        <translation>Sunteți deconectat, iar copia clienților lui de pe acest computer este ștearsă. Comenzile, schițele și notele se păstrează. La furnizor nu se schimbă nimic.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <extracomment>button of the question before removing an account</extracomment>
        <translation>Eliminați contul</translation>
    </message>
    <message>
        <source>Keep account</source>
        <extracomment>button of the question before removing an account</extracomment>
        <translation>Păstrați contul</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>section of Settings
----------
list in Settings; name for screen readers</extracomment>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Role of the chosen account</source>
        <extracomment>label of the role of the chosen account</extracomment>
        <translation>Rolul contului ales</translation>
    </message>
    <message>
        <source>Use this account</source>
        <extracomment>button: makes the chosen account the one all screens show</extracomment>
        <translation>Folosiți acest cont</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>button</extracomment>
        <translation>Conectați-vă din nou…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>button; a question follows</extracomment>
        <translation>Deconectare…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <extracomment>button; a question follows</extracomment>
        <translation>Eliminați contul…</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>button: opens account set-up</extracomment>
        <translation>Conectați Partner Center…</translation>
    </message>
    <message>
        <source>Add the sample company</source>
        <extracomment>button: adds the built-in example company</extracomment>
        <translation>Adăugați firma demonstrativă</translation>
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
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Activity, list of what happened: column header, company or order it is about</extracomment>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Activity, list of what happened: column header, the person</extracomment>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Activity, list of what happened: column header</extracomment>
        <translation>Detaliu</translation>
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
            <numerusform>%n comandă</numerusform>
            <numerusform>%n comenzi</numerusform>
            <numerusform>%n de comenzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Activity: title</extracomment>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Activity: tab</extracomment>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Activity: tab</extracomment>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Activity: accessible name of the two tabs</extracomment>
        <translation>Secțiuni</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Activity: button, copies the marked rows, or all if none is marked</extracomment>
        <translation>Copiați rândurile</translation>
    </message>
    <message>
        <source>No order has been placed yet</source>
        <extracomment>Activity, no orders yet: headline</extracomment>
        <translation>Nu s-a plasat încă nicio comandă</translation>
    </message>
    <message>
        <source>Orders stand here with their state, their steps and the IDs for the provider&apos;s support, from the moment you place them.</source>
        <extracomment>Activity, no orders yet: what the list is for</extracomment>
        <translation>Aici apar comenzile cu starea, pașii și ID-urile lor pentru asistența furnizorului, din momentul în care le plasați.</translation>
    </message>
    <message>
        <source>Start an order</source>
        <extracomment>Activity, no orders yet: button</extracomment>
        <translation>Începeți o comandă</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>Activity, nothing happened yet: headline</extracomment>
        <translation>Nu s-a întâmplat încă nimic</translation>
    </message>
    <message>
        <source>Synchronisations, orders, sign-ins and notes are listed here, newest first.</source>
        <extracomment>Activity, nothing happened yet: what the list is for</extracomment>
        <translation>Aici apar sincronizările, comenzile, conectările și notele, cele mai noi primele.</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity: button, writes a folder with all that is recorded of the change or order the marked line is about</extracomment>
        <translation>Exportați dovezile…</translation>
    </message>
</context>
<context>
    <name>tenantry::AdminSteps</name>
    <message>
        <source>Copied; paste it into a mail.</source>
        <extracomment>beside the button &quot;Copy text&quot; once it was pressed</extracomment>
        <translation>Copiat; lipiți textul într-un e-mail.</translation>
    </message>
    <message>
        <source>For your administrator</source>
        <extracomment>account set-up: headline of the page for one&apos;s administrator</extracomment>
        <translation>Pentru administratorul dvs.</translation>
    </message>
    <message>
        <source>Somebody with the Global administrator role does this once for the whole company.</source>
        <extracomment>account set-up: below the headline</extracomment>
        <translation>O persoană cu rolul Administrator global face acest lucru o singură dată pentru toată firma.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>button: puts the steps on the clipboard as text</extracomment>
        <translation>Copiați textul</translation>
    </message>
</context>
<context>
    <name>tenantry::AgreementPage</name>
    <message>
        <source>Asking whether it is on record…</source>
        <extracomment>Agreement page: the provider is being asked</extracomment>
        <translation>Se întreabă dacă este înregistrat…</translation>
    </message>
    <message>
        <source>On record</source>
        <extracomment>Agreement page: the provider has the customer&apos;s acceptance</extracomment>
        <translation>Înregistrat</translation>
    </message>
    <message>
        <source>%1, accepted by %2 on %3.</source>
        <extracomment>Agreement page: who accepted and when. %1 is the agreement&apos;s name, %2 a person, %3 a date</extracomment>
        <translation>%1, acceptat de %2 la %3.</translation>
    </message>
    <message>
        <source>Not on record yet</source>
        <extracomment>Agreement page: the provider has no acceptance of this customer</extracomment>
        <translation>Încă neînregistrat</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nu a putut fi verificat</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Agreement page: there was no connection to ask</extracomment>
        <translation>Neverificat</translation>
    </message>
    <message>
        <source>Needed before the order can be placed.</source>
        <extracomment>Agreement page: fault below the check box</extracomment>
        <translation>Necesar înainte de plasarea comenzii.</translation>
    </message>
    <message>
        <source>the person named above</source>
        <extracomment>Agreement page: stands for a name that has not been entered yet</extracomment>
        <translation>persoana numită mai sus</translation>
    </message>
    <message>
        <source>You confirm to Microsoft that %1 has accepted the Microsoft Customer Agreement for %2 on %3 and may sign for the company. It is recorded under your name.</source>
        <extracomment>Agreement page: what is confirmed. %1 is a person, %2 a company, %3 a date</extracomment>
        <translation>Confirmați către Microsoft că %1 a acceptat Contractul client Microsoft pentru %2 la %3 și poate semna pentru firmă. Se înregistrează pe numele dvs.</translation>
    </message>
    <message>
        <source>Has the customer accepted the agreement?</source>
        <extracomment>Order wizard, agreement page: title</extracomment>
        <translation>A acceptat clientul contractul?</translation>
    </message>
    <message>
        <source>Every customer must accept the Microsoft Customer Agreement before the first order.</source>
        <extracomment>Order wizard, agreement page: sentence below the title</extracomment>
        <translation>Fiecare client trebuie să accepte Contractul client Microsoft înainte de prima comandă.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Agreement page: button, asks the provider once more</extracomment>
        <translation>Întrebați din nou</translation>
    </message>
    <message>
        <source>Open the agreement in the customer&apos;s language…</source>
        <extracomment>Agreement page: link, opens the agreement in the customer&apos;s language in the browser</extracomment>
        <translation>Deschideți contractul în limba clientului…</translation>
    </message>
    <message>
        <source>Who accepted it?</source>
        <extracomment>Agreement page: heading over the person who accepted</extracomment>
        <translation>Cine l-a acceptat?</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Agreement page: hint below the phone number</extracomment>
        <translation>Opțional</translation>
    </message>
    <message>
        <source>The customer has &amp;accepted the agreement</source>
        <extracomment>Agreement page: check box</extracomment>
        <translation>Clientul a &amp;acceptat contractul</translation>
    </message>
    <message>
        <source>The customer accepted it directly with Microsoft.</source>
        <extracomment>Agreement page: the customer accepted it in Microsoft&apos;s admin center, so the partner confirms nothing</extracomment>
        <translation>Clientul l-a acceptat direct la Microsoft.</translation>
    </message>
</context>
<context>
    <name>tenantry::AsOfPanel</name>
    <message>
        <source>The subscriptions of this customer were never read.</source>
        <extracomment>a customer at a past instant: nothing is stored</extracomment>
        <translation>Abonamentele acestui client nu au fost citite niciodată.</translation>
    </message>
    <message>
        <source>Nothing is known before %1, when they were first read.</source>
        <extracomment>a customer at a past instant: the instant is before the first reading; %1 is when that was</extracomment>
        <translation>Nu se știe nimic înainte de %1, când au fost citite prima dată.</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <extracomment>difference of two instants: there is none</extracomment>
        <translation>Între cele două nu există diferențe.</translation>
    </message>
    <message>
        <source>A customer in the past</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Un client în trecut</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <extracomment>label above a field for date and time; local time</extracomment>
        <translation>Situația la</translation>
    </message>
    <message>
        <source>As it was known here at that time.</source>
        <extracomment>below a field for date and time in the past</extracomment>
        <translation>Așa cum se cunoștea aici la acel moment.</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <extracomment>check box: compare the past instant with the present</extracomment>
        <translation>Comparați cu prezentul</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>label above a field for date and time; local time</extracomment>
        <translation>Comparați cu</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>heading over what differs between two instants</extracomment>
        <translation>Diferențe</translation>
    </message>
    <message>
        <source>Subscriptions then</source>
        <extracomment>heading over the subscriptions at a past instant</extracomment>
        <translation>Abonamentele de atunci</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves the past and shows the details again</extracomment>
        <translation>Închidere</translation>
    </message>
</context>
<context>
    <name>tenantry::Banner</name>
    <message>
        <source>SAMPLE</source>
        <extracomment>banner word: the built-in example company, nothing is real</extracomment>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Invented company and customers. Nothing you send from here reaches Microsoft.</source>
        <extracomment>banner sentence beside SAMPLE</extracomment>
        <translation>Firmă și clienți inventați. Nimic din ce trimiteți de aici nu ajunge la Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>banner word: the provider&apos;s test environment</extracomment>
        <translation>MEDIU DE TESTARE</translation>
    </message>
    <message>
        <source>%1, integration sandbox. What you send from here is a test and is not billed.</source>
        <extracomment>banner sentence beside SANDBOX; %1 is the partner&apos;s company name</extracomment>
        <translation>%1, mediu de testare a integrării. Ce trimiteți de aici este un test și nu se facturează.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>banner word: real customers and real money</extracomment>
        <translation>PRODUCȚIE</translation>
    </message>
    <message>
        <source>%1. What you send from here is ordered and billed.</source>
        <extracomment>banner sentence beside PRODUCTION; %1 is the partner&apos;s company name</extracomment>
        <translation>%1. Ce trimiteți de aici se comandă și se facturează.</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>link at the right end of the SAMPLE banner; opens account set-up</extracomment>
        <translation>Conectați Partner Center…</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkColumnsBar</name>
    <message>
        <source>No column</source>
        <extracomment>import of seat changes: this table has no such column</extracomment>
        <translation>Nicio coloană</translation>
    </message>
    <message>
        <source>Column of the table with: %1</source>
        <extracomment>import of seat changes: name of a list of columns for screen readers; %1 is &quot;Subscription id&quot;</extracomment>
        <translation>Coloana din tabel cu: %1</translation>
    </message>
    <message>
        <source>A number without a sign is the new total, +5 adds five seats, -2 takes two away. A subscription is found by its id, else by customer and product together.</source>
        <extracomment>import of seat changes</extracomment>
        <translation>Un număr fără semn este noul total, +5 adaugă cinci licențe, -2 retrage două. Un abonament se găsește după ID, altfel după client și produs împreună.</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkPage</name>
    <message>
        <source>Discard what you corrected?</source>
        <extracomment>question before corrected lines of seat changes are dropped</extracomment>
        <translation>Renunțați la ce ați corectat?</translation>
    </message>
    <message>
        <source>Lines were corrected, chosen or left out here. They are not in the plan yet.</source>
        <extracomment>question before corrected lines of seat changes are dropped</extracomment>
        <translation>Aici s-au corectat, ales sau omis rânduri. Ele nu sunt încă în plan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>button: drops the corrected lines</extracomment>
        <translation>Renunțați la ele</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>button: goes back to the corrected lines</extracomment>
        <translation>Păstrați-le</translation>
    </message>
    <message>
        <source>Import seat changes</source>
        <extracomment>title of the file dialog
----------
import of seat changes: headline</extracomment>
        <translation>Import de modificări de licențe</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln change(s) to the plan</source>
        <extracomment>button: puts so many seat changes into the plan; nothing is sent yet</extracomment>
        <translation>
            <numerusform>Adăugați %Ln modificare în plan</numerusform>
            <numerusform>Adăugați %Ln modificări în plan</numerusform>
            <numerusform>Adăugați %Ln de modificări în plan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>below the preview of many seat changes, while the rules are asked; %1 and %2 are numbers</extracomment>
        <translation>%1 din %2 verificate</translation>
    </message>
    <message>
        <source>Choose which columns hold the seats and the subscription id, or customer and product.</source>
        <extracomment>import of seat changes: the headings were not recognised</extracomment>
        <translation>Alegeți coloanele care conțin licențele și ID-ul abonamentului sau clientul și produsul.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %Ln change(s) of seats.</source>
        <extracomment>message after seats of many subscriptions were put into the plan</extracomment>
        <translation>
            <numerusform>Adăugat în plan: %Ln modificare de licențe.</numerusform>
            <numerusform>Adăugat în plan: %Ln modificări de licențe.</numerusform>
            <numerusform>Adăugat în plan: %Ln de modificări de licențe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are left to clear up.</source>
        <extracomment>message after seats of many subscriptions were put into the plan: so many lines are still here</extracomment>
        <translation>
            <numerusform>A rămas %Ln rând de lămurit.</numerusform>
            <numerusform>Au rămas %Ln rânduri de lămurit.</numerusform>
            <numerusform>Au rămas %Ln de rânduri de lămurit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Change seats of several</source>
        <extracomment>title of the screen where seats of many subscriptions are changed</extracomment>
        <translation>Licențe pentru mai multe abonamente</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <extracomment>button: another table of seat changes</extracomment>
        <translation>Deschideți alt fișier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>button: takes a table of seat changes from the clipboard
----------
import of seat changes: button</extracomment>
        <translation>Lipiți</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <extracomment>button: goes on checking lines after it was stopped</extracomment>
        <translation>Verificați restul</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without adding anything more to the plan</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Open or paste a table with one line per subscription: its id, or customer and product, and the seats. The first line names the columns. You see what each line would do before anything is added to the plan.</source>
        <extracomment>import of seat changes: what is expected</extracomment>
        <translation>Deschideți sau lipiți un tabel cu un rând pentru fiecare abonament: ID-ul lui sau clientul și produsul, apoi licențele. Primul rând denumește coloanele. Vedeți ce ar face fiecare rând înainte de a adăuga ceva în plan.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>import of seat changes: button</extracomment>
        <translation>Deschideți un fișier…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <extracomment>kind of file in the file dialog; keep what is in parentheses</extracomment>
        <translation>Tabele (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkRowPane</name>
    <message>
        <source>Choose…</source>
        <extracomment>preview of many seat changes: nothing is chosen yet among several subscriptions</extracomment>
        <translation>Alegeți…</translation>
    </message>
    <message>
        <source>Chosen line</source>
        <extracomment>preview of many seat changes: name of the region below the table for screen readers</extracomment>
        <translation>Rândul ales</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <extracomment>preview of many seat changes: label of the list of subscriptions that match</extracomment>
        <translation>La care vă referiți?</translation>
    </message>
    <message>
        <source>Next to clear up</source>
        <extracomment>preview of many seat changes: link that goes to the next line with a fault, a refusal or a question</extracomment>
        <translation>Următorul de lămurit</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkRuleBar</name>
    <message>
        <source>A number with a sign is a change. Choose “Add to what each has”, or enter the new total.</source>
        <extracomment>seats of many subscriptions, fault: &quot;+5&quot; was entered as the total of each</extracomment>
        <translation>Un număr cu semn este o modificare. Alegeți „Adăugați la ce are fiecare” sau introduceți noul total.</translation>
    </message>
    <message>
        <source>Add to what each has</source>
        <extracomment>seats of many subscriptions: each gets so many more; a minus takes away</extracomment>
        <translation>Adăugați la ce are fiecare</translation>
    </message>
    <message>
        <source>Set the total of each</source>
        <extracomment>seats of many subscriptions: each has exactly so many afterwards</extracomment>
        <translation>Stabiliți totalul fiecăruia</translation>
    </message>
    <message>
        <source>Assigned users and more</source>
        <extracomment>seats of many subscriptions: as many as users have the licence, and some more</extracomment>
        <translation>Câți utilizatori cu licență, plus</translation>
    </message>
    <message>
        <source>Number of seats:</source>
        <extracomment>seats of many subscriptions: label of the number</extracomment>
        <translation>Număr de licențe:</translation>
    </message>
    <message>
        <source>When adding, +5 or 5 adds five seats and -2 takes two away.</source>
        <extracomment>seats of many subscriptions, below the field</extracomment>
        <translation>La adăugare, +5 sau 5 adaugă cinci licențe, iar -2 retrage două.</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkTableModel</name>
    <message>
        <source>Line</source>
        <extracomment>preview of many seat changes: column: number of the line in the file or list</extracomment>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>Abonament</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>preview of many seat changes: column</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>preview of many seat changes: column: last day of the term</extracomment>
        <translation>Sfârșitul duratei</translation>
    </message>
    <message>
        <source>Seats now</source>
        <extracomment>preview of many seat changes: column: number of seats now</extracomment>
        <translation>Licențe acum</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>preview of many seat changes: column: what is asked for: 12, +5 or −2</extracomment>
        <translation>Dorit</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>preview of many seat changes: column: number of seats afterwards</extracomment>
        <translation>După aceea</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>preview of many seat changes: column: allowed, not allowed, not found …</extracomment>
        <translation>Stare</translation>
    </message>
</context>
<context>
    <name>tenantry::BulkTableView</name>
    <message>
        <source>Preview of the seat changes</source>
        <extracomment>preview of many seat changes: name of the table for screen readers</extracomment>
        <translation>Previzualizarea modificărilor de licențe</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the preview: copies the selected lines as a table</extracomment>
        <translation>Copiați rândurile</translation>
    </message>
    <message>
        <source>Take in again</source>
        <extracomment>context menu of the preview of many seat changes: the lines shall go into the plan after all</extracomment>
        <translation>Includeți din nou</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omiteți</translation>
    </message>
</context>
<context>
    <name>tenantry::ChangeDetailPane</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Activity, detail of a change: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Furnizorul a spus: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Activity, detail of a change: button, sends a change that was kept</extracomment>
        <translation>&amp;Trimiteți acum</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Give this change up?</source>
        <extracomment>Question before a change is given up: headline</extracomment>
        <translation>Abandonați această modificare?</translation>
    </message>
    <message>
        <source>It will not be sent. What was already carried out stays as it is at the provider.</source>
        <extracomment>Question before a change is given up: what it means</extracomment>
        <translation>Nu va fi trimisă. Ce s-a executat deja rămâne neschimbat la furnizor.</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <extracomment>Question before a change is given up: button</extracomment>
        <translation>Abandonați modificarea</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <extracomment>Question before a change is given up: button</extracomment>
        <translation>Păstrați modificarea</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Activity, detail of a change: button, the change will not be sent any more</extracomment>
        <translation>Abandonați…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity, detail of a change: button, writes a folder with all that is recorded of the change</extracomment>
        <translation>Exportați dovezile…</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Activity, detail of a change: heading over its steps</extracomment>
        <translation>Pași</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <extracomment>Activity, detail of a change: heading over the exact request and answer of the chosen step</extracomment>
        <translation>Trimis și răspuns</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Activity, detail of a change: label, what is changed: seats, renewal …</extracomment>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Activity, detail of a change: label</extracomment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Activity, detail of a change: label</extracomment>
        <translation>După</translation>
    </message>
    <message>
        <source>Collected</source>
        <extracomment>Activity, detail of a change: label, when it was put into the plan</extracomment>
        <translation>Adăugată în plan</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, detail of a change: label, when its state last changed</extracomment>
        <translation>Modificată</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>Activity, detail of a change: label, when the provider is asked next</extracomment>
        <translation>Următoarea încercare</translation>
    </message>
</context>
<context>
    <name>tenantry::ChangeDetailViewModel</name>
    <message>
        <source>Our change ID</source>
        <extracomment>label of an id that can be copied: our own number of a change</extracomment>
        <translation>ID-ul nostru de modificare</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <extracomment>label of an id that can be copied</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Customer and tenant ID</source>
        <extracomment>label of an id that can be copied: the customer&apos;s number, which is also the tenant&apos;s</extracomment>
        <translation>ID client și tenant</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectPage</name>
    <message>
        <source>The sign-in did not succeed. %1</source>
        <extracomment>message bar of account set-up; %1 is what went wrong, a sentence</extracomment>
        <translation>Conectarea nu a reușit. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>account set-up, environment: real customers and money</extracomment>
        <translation>Producție</translation>
    </message>
    <message>
        <source>Integration sandbox</source>
        <extracomment>account set-up, environment: the provider&apos;s test environment</extracomment>
        <translation>Mediu de testare a integrării</translation>
    </message>
    <message>
        <source>Own addresses, for tests</source>
        <extracomment>account set-up, environment: a test server with addresses of its own</extracomment>
        <translation>Adrese proprii, pentru teste</translation>
    </message>
    <message>
        <source>Connect Partner Center</source>
        <extracomment>title of the account set-up page</extracomment>
        <translation>Conectați Partner Center</translation>
    </message>
    <message>
        <source>Sign-in happens in your browser; Tenantry never sees your password</source>
        <extracomment>caption of the account set-up page</extracomment>
        <translation>Conectarea are loc în browser; Tenantry nu vă vede niciodată parola</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>label of a field of account set-up</extracomment>
        <translation>ID client</translation>
    </message>
    <message>
        <source>The application id your administrator sends back</source>
        <extracomment>hint below the client id</extracomment>
        <translation>ID-ul aplicației trimis înapoi de administrator</translation>
    </message>
    <message>
        <source>Your tenant</source>
        <extracomment>label of a field of account set-up: the partner&apos;s own tenant</extracomment>
        <translation>Tenantul dvs.</translation>
    </message>
    <message>
        <source>The domain or id of your own organisation, not of a customer</source>
        <extracomment>hint below the partner&apos;s tenant</extracomment>
        <translation>Domeniul sau ID-ul organizației dvs., nu al unui client</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>label of a field of account set-up: production, sandbox or own addresses</extracomment>
        <translation>Mediu</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>label of a field of account set-up</extracomment>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>The line that “tenantryctl sandbox” prints</source>
        <extracomment>hint below the addresses; &quot;tenantryctl sandbox&quot; is a command and stays</extracomment>
        <translation>Rândul afișat de „tenantryctl sandbox”</translation>
    </message>
    <message>
        <source>Your role</source>
        <extracomment>label of a field of account set-up: role of the person at the provider</extracomment>
        <translation>Rolul dvs.</translation>
    </message>
    <message>
        <source>If the provider knows better, the role is corrected by itself</source>
        <extracomment>hint below the role</extracomment>
        <translation>Dacă furnizorul știe mai bine, rolul se corectează automat</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button of account set-up</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <extracomment>button of account set-up: second way to sign in</extracomment>
        <translation>Conectare cu un cod</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <extracomment>button of account set-up: main way to sign in</extracomment>
        <translation>Conectare în browser</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectViewModel</name>
    <message>
        <source>Needed to sign in</source>
        <extracomment>fault beside a field of account set-up</extracomment>
        <translation>Necesar pentru conectare</translation>
    </message>
    <message>
        <source>A client id has 32 digits in five groups, like 00000000-0000-0000-0000-000000000000</source>
        <extracomment>fault beside the client id</extracomment>
        <translation>Un ID client are 32 de cifre în cinci grupuri, ca 00000000-0000-0000-0000-000000000000</translation>
    </message>
    <message>
        <source>Neither a domain nor a tenant id</source>
        <extracomment>fault beside the partner tenant</extracomment>
        <translation>Nici domeniu, nici ID de tenant</translation>
    </message>
    <message>
        <source>Not the line that “tenantryctl sandbox” prints</source>
        <extracomment>fault beside the addresses of a test environment; &quot;tenantryctl sandbox&quot; is a command and stays</extracomment>
        <translation>Nu este rândul afișat de „tenantryctl sandbox”</translation>
    </message>
    <message>
        <source>Addresses must begin with https; http only towards this computer</source>
        <extracomment>fault beside the addresses of a test environment</extracomment>
        <translation>Adresele trebuie să înceapă cu https; http doar către acest computer</translation>
    </message>
    <message>
        <source>Register an application</source>
        <extracomment>step 1 for the administrator, headline</extracomment>
        <translation>Înregistrați o aplicație</translation>
    </message>
    <message>
        <source>In the Azure portal of the partner tenant: Microsoft Entra ID, App registrations, New registration. Accounts in this organisational directory only.</source>
        <extracomment>step 1 for the administrator; menu names of the Azure portal in English</extracomment>
        <translation>În portalul Azure al tenantului partener: Microsoft Entra ID, Înregistrări de aplicații, Înregistrare nouă. Numai conturi din acest director organizațional.</translation>
    </message>
    <message>
        <source>Make it a public client</source>
        <extracomment>step 2 for the administrator, headline</extracomment>
        <translation>Faceți-o client public</translation>
    </message>
    <message>
        <source>Authentication, Add a platform, Mobile and desktop applications, redirect address %1 (path /, any port). Allow public client flows: yes. No secret is made.</source>
        <extracomment>step 2 for the administrator; menu names of the Azure portal in English; %1 is an address</extracomment>
        <translation>Autentificare, Adăugați o platformă, Aplicații mobile și desktop, adresa de redirecționare %1 (calea /, orice port). Permiteți fluxuri de client public: da. Nu se creează niciun secret.</translation>
    </message>
    <message>
        <source>Add the permission</source>
        <extracomment>step 3 for the administrator, headline</extracomment>
        <translation>Adăugați permisiunea</translation>
    </message>
    <message>
        <source>API permissions, Add a permission, APIs my organization uses, Microsoft Partner Center (%2), delegated permission %1.</source>
        <extracomment>step 3 for the administrator; %1 is the name of a permission, %2 the id of the resource</extracomment>
        <translation>Permisiuni API, Adăugați o permisiune, API-uri folosite de organizația mea, Microsoft Partner Center (%2), permisiune delegată %1.</translation>
    </message>
    <message>
        <source>Give admin consent</source>
        <extracomment>step 4 for the administrator, headline</extracomment>
        <translation>Acordați consimțământul administratorului</translation>
    </message>
    <message>
        <source>Grant admin consent for the organisation. Then send back the Application (client) ID and the tenant’s domain.</source>
        <extracomment>step 4 for the administrator</extracomment>
        <translation>Acordați consimțământul administratorului pentru organizație. Apoi trimiteți înapoi ID-ul aplicației (client) și domeniul tenantului.</translation>
    </message>
    <message>
        <source>Please set up access to Partner Center for the desktop program Tenantry:</source>
        <extracomment>first line of the text sent to one&apos;s administrator</extracomment>
        <translation>Configurați accesul la Partner Center pentru programul desktop Tenantry:</translation>
    </message>
    <message>
        <source>Tenantry signs in as the person who uses it, with that person’s own Partner Center role. It stores no secret of the application.</source>
        <extracomment>last line of the text sent to one&apos;s administrator</extracomment>
        <translation>Tenantry se conectează în numele persoanei care îl folosește, cu rolul ei din Partner Center. Nu păstrează niciun secret al aplicației.</translation>
    </message>
</context>
<context>
    <name>tenantry::ConnectWaiting</name>
    <message>
        <source>Cancel</source>
        <extracomment>button while signing in: stops waiting</extracomment>
        <translation>Renunțare</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Copiați codul</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Copiați adresa</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <extracomment>state while the device code is being asked for</extracomment>
        <translation>Se cere un cod…</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <extracomment>state of a device code</extracomment>
        <translation>Codul a expirat</translation>
    </message>
    <message>
        <source>Cancel and start again.</source>
        <extracomment>remark beside &quot;The code has run out&quot;</extracomment>
        <translation>Renunțați și începeți din nou.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <extracomment>state while the person enters the device code elsewhere</extracomment>
        <translation>Se așteaptă conectarea dvs.</translation>
    </message>
    <message>
        <source>the code is valid for %1</source>
        <extracomment>remark beside the state; %1 is minutes and seconds</extracomment>
        <translation>codul mai este valabil %1</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <extracomment>headline while signing in with a device code</extracomment>
        <translation>Conectare cu un cod</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation>Conectare în browser</translation>
    </message>
    <message>
        <source>Open the address on any device and enter this code.</source>
        <extracomment>about signing in with a device code</extracomment>
        <translation>Deschideți adresa pe orice dispozitiv și introduceți acest cod.</translation>
    </message>
    <message>
        <source>A page of your provider has been opened. Sign in there, then come back; this page notices it by itself. If no page was opened, copy the address into your browser.</source>
        <translation>S-a deschis o pagină a furnizorului dvs. Conectați-vă acolo, apoi reveniți; această pagină observă singură. Dacă nu s-a deschis nicio pagină, copiați adresa în browser.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of the address to open for signing in</extracomment>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <extracomment>state while the person signs in in the browser</extracomment>
        <translation>Se așteaptă browserul</translation>
    </message>
    <message>
        <source>for five minutes at most</source>
        <extracomment>remark beside &quot;Waiting for the browser&quot;</extracomment>
        <translation>cel mult cinci minute</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <extracomment>link while signing in with a code</extracomment>
        <translation>Folosiți browserul</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Folosiți un cod</translation>
    </message>
</context>
<context>
    <name>tenantry::CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>spoken after a copy button was pressed</extracomment>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>tenantry::CreditBar</name>
    <message>
        <source>No credit line is entered.</source>
        <extracomment>plan, in the place of the estimate of the credit line</extracomment>
        <translation>Nu este introdusă nicio linie de credit.</translation>
    </message>
    <message>
        <source>Nothing in the plan is charged at once, as far as it is known.</source>
        <extracomment>plan, in the place of the estimate of the credit line</extracomment>
        <translation>Nimic din plan nu se taxează imediat, din câte se știe.</translation>
    </message>
    <message>
        <source>Three letters, such as EUR.</source>
        <extracomment>credit line, below the field of the currency</extracomment>
        <translation>Trei litere, de exemplu EUR.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <extracomment>credit line, below a field for an amount</extracomment>
        <translation>Introduceți o sumă.</translation>
    </message>
    <message>
        <source>Credit line…</source>
        <extracomment>plan, link beside the estimate: opens fields for limit and open balance</extracomment>
        <translation>Linie de credit…</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>credit line, label above the field</extracomment>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>credit line, label above the field</extracomment>
        <translation>Limită</translation>
    </message>
    <message>
        <source>Open balance</source>
        <extracomment>credit line, label above the field: what was invoiced or ordered and is not paid yet</extracomment>
        <translation>Sold neachitat</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>credit line, button</extracomment>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>credit line, button: what was entered is forgotten</extracomment>
        <translation>Ștergeți datele</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>credit line, button: leaves without saving</extracomment>
        <translation>Închidere</translation>
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
        <translation>Alegeți un client sau un abonament pentru a vedea ce se știe despre el.</translation>
    </message>
    <message>
        <source>New order…</source>
        <extracomment>button below the details of a customer or subscription</extracomment>
        <translation>Comandă nouă…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>name of the detail pane for screen readers</extracomment>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>button below the details of a subscription: opens the seat editor</extracomment>
        <translation>Modificați licențele…</translation>
    </message>
    <message>
        <source>As of…</source>
        <extracomment>button in the details of a customer or subscription: shows how it stood at a past date</extracomment>
        <translation>Situația la…</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerExport</name>
    <message>
        <source>customers %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>clienți %1</translation>
    </message>
    <message>
        <source>Export customers and subscriptions</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Exportați clienții și abonamentele</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Valori separate prin virgulă (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n rând scris în %1.</numerusform>
            <numerusform>%n rânduri scrise în %1.</numerusform>
            <numerusform>%n de rânduri scrise în %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <extracomment>after an export that failed; %1 is the reason</extracomment>
        <translation>Nu s-a exportat nimic. %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Relație</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Abonament</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Denumire proprie</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>title of a column in an exported file: id of the subscription an add-on belongs to</extracomment>
        <translation>Completare la</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Term start</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Începutul duratei</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Sfârșitul duratei</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>title of a column in an exported file: length of the term</extracomment>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>title of a column in an exported file: billing plan</extracomment>
        <translation>Facturare</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>title of a column in an exported file: true or false</extracomment>
        <translation>Se reînnoiește automat</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Preț pe licență</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Price is for</source>
        <extracomment>title of a column in an exported file: month, year … the price is for</extracomment>
        <translation>Prețul este pentru</translation>
    </message>
    <message>
        <source>Price from</source>
        <extracomment>title of a column in an exported file: order or price list</extracomment>
        <translation>Sursa prețului</translation>
    </message>
    <message>
        <source>Order id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID comandă</translation>
    </message>
    <message>
        <source>order</source>
        <extracomment>in an exported file, column &quot;Price from&quot;</extracomment>
        <translation>comandă</translation>
    </message>
    <message>
        <source>price list</source>
        <extracomment>in an exported file, column &quot;Price from&quot;</extracomment>
        <translation>listă de prețuri</translation>
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
        <translation>Copiați ID-ul tenantului</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>detail of a customer: label of a line, our relation to it</extracomment>
        <translation>Relație</translation>
    </message>
    <message>
        <source>Delegated admin</source>
        <extracomment>detail of a customer: label of a line, whether we hold delegated admin rights</extracomment>
        <translation>Administrare delegată</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>detail of a customer: label of a line, the customer agreement on record</extracomment>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>detail of a customer: label of a line, what it has</extracomment>
        <translation>Deține</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>label of a line: when the provider was last asked</extracomment>
        <translation>Ultima citire</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerHitModel</name>
    <message>
        <source>Company</source>
        <extracomment>Order wizard, list of found customers: column header</extracomment>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Order wizard, list of found customers: column header, the customer&apos;s main domain name</extracomment>
        <translation>Domeniu</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerPage</name>
    <message>
        <source>Which customer?</source>
        <extracomment>Order wizard, customer page: title when one of our customers is searched</extracomment>
        <translation>Care client?</translation>
    </message>
    <message>
        <source>Type part of the company name or of its domain and choose from the list.</source>
        <extracomment>Order wizard, customer page: sentence below the title</extracomment>
        <translation>Tastați o parte din denumirea firmei sau din domeniul ei și alegeți din listă.</translation>
    </message>
    <message>
        <source>The new customer</source>
        <extracomment>Order wizard, customer page: title when a new customer is entered</extracomment>
        <translation>Clientul nou</translation>
    </message>
    <message>
        <source>The country comes first: it decides what Microsoft asks for.</source>
        <extracomment>Order wizard, customer page: sentence below the title</extracomment>
        <translation>Țara este prima: ea decide ce cere Microsoft.</translation>
    </message>
    <message>
        <source>Say on the page Scenario whether the customer is new.</source>
        <extracomment>Order wizard, customer page: shown while the first page is unanswered</extracomment>
        <translation>Indicați pe pagina Scenariu dacă este un client nou.</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerSearchBar</name>
    <message>
        <source>Search is getting ready…</source>
        <extracomment>right of the search field, until the list can be searched</extracomment>
        <translation>Se pregătește căutarea…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <extracomment>right of the search field: how many customers are shown of all; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 din %n client</numerusform>
            <numerusform>%1 din %n clienți</numerusform>
            <numerusform>%1 din %n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>Company, domain, subscription, nickname or id</source>
        <extracomment>in the empty search field over the customer tree</extracomment>
        <translation>Firmă, domeniu, abonament, denumire proprie sau ID</translation>
    </message>
    <message>
        <source>Search customers</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Căutați clienți</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button in the search field</extracomment>
        <translation>Goliți căutarea</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerTreeView</name>
    <message>
        <source>Customers and subscriptions</source>
        <extracomment>what the customer tree is called to screen readers</extracomment>
        <translation>Clienți și abonamente</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu: copies the selected rows as a table</extracomment>
        <translation>Copiați rândurile</translation>
    </message>
    <message>
        <source>Copy name</source>
        <extracomment>context menu of a customer or subscription</extracomment>
        <translation>Copiați numele</translation>
    </message>
    <message>
        <source>Copy id</source>
        <extracomment>context menu of a customer or subscription</extracomment>
        <translation>Copiați ID-ul</translation>
    </message>
    <message>
        <source>New order for this customer…</source>
        <extracomment>context menu of a customer or subscription: opens the order wizard for its customer</extracomment>
        <translation>Comandă nouă pentru acest client…</translation>
    </message>
</context>
<context>
    <name>tenantry::CustomersPage</name>
    <message>
        <source>Customers</source>
        <extracomment>title of the screen</extracomment>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>button: writes customers and subscriptions to a file</extracomment>
        <translation>Exportați…</translation>
    </message>
    <message>
        <source>New order…</source>
        <extracomment>button: opens the order wizard</extracomment>
        <translation>Comandă nouă…</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>beside the title of the screen</extracomment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clienți</numerusform>
            <numerusform>%n de clienți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <extracomment>beside the title of the screen</extracomment>
        <translation>
            <numerusform>%n abonament</numerusform>
            <numerusform>%n abonamente</numerusform>
            <numerusform>%n de abonamente</numerusform>
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
        <translation>Încă niciun cont</translation>
    </message>
    <message>
        <source>Here you will find your customers with their subscriptions, also without a network. Start with a sample company or connect your Partner Center account.</source>
        <extracomment>Customers screen without an account</extracomment>
        <translation>Aici găsiți clienții dvs. cu abonamentele lor, chiar și fără rețea. Începeți cu o firmă demonstrativă sau conectați contul Partner Center.</translation>
    </message>
    <message>
        <source>Try it with a sample company</source>
        <extracomment>button on the Customers screen without an account</extracomment>
        <translation>Încercați cu o firmă demonstrativă</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <translation>Conectați Partner Center…</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <extracomment>Customers screen before anything was read: headline</extracomment>
        <translation>Încă nu s-a citit nimic</translation>
    </message>
    <message>
        <source>The customers of this account were not read from the provider yet, or it has none.</source>
        <extracomment>Customers screen before anything was read</extracomment>
        <translation>Clienții acestui cont nu au fost încă citiți de la furnizor sau contul nu are clienți.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>button on the Customers screen before anything was read: asks the provider</extracomment>
        <translation>Reîmprospătați</translation>
    </message>
    <message>
        <source>Reading your customers</source>
        <extracomment>Customers screen while the first customers are read: headline</extracomment>
        <translation>Se citesc clienții dvs.</translation>
    </message>
    <message>
        <source>The first ones appear here as soon as they have arrived.</source>
        <extracomment>Customers screen while the first customers are read</extracomment>
        <translation>Primii apar aici imediat ce sosesc.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <extracomment>no search result: headline; %1 is what was typed</extracomment>
        <translation>Nu s-a găsit nimic pentru „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Searched: names, domains and ids of %n customer(s), and names, nicknames and ids of their subscriptions.</source>
        <extracomment>no search result: what was searched</extracomment>
        <translation>
            <numerusform>S-a căutat în: numele, domeniile și ID-urile a %n client și numele, denumirile proprii și ID-urile abonamentelor lui.</numerusform>
            <numerusform>S-a căutat în: numele, domeniile și ID-urile a %n clienți și numele, denumirile proprii și ID-urile abonamentelor lor.</numerusform>
            <numerusform>S-a căutat în: numele, domeniile și ID-urile a %n de clienți și numele, denumirile proprii și ID-urile abonamentelor lor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>button when a search found nothing</extracomment>
        <translation>Goliți căutarea</translation>
    </message>
    <message numerus="yes">
        <source>The %n customer(s) found…</source>
        <extracomment>export menu: only the customers the search found</extracomment>
        <translation>
            <numerusform>Clientul găsit (%n)…</numerusform>
            <numerusform>Cei %n clienți găsiți…</numerusform>
            <numerusform>Cei %n de clienți găsiți…</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers…</source>
        <extracomment>export menu</extracomment>
        <translation>Toți clienții…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just put into the plan</extracomment>
        <translation>Anulați ultima acțiune</translation>
    </message>
    <message>
        <source>Taken back: the plan is as it was before.</source>
        <extracomment>message after Undo of what was put into the plan</extracomment>
        <translation>Acțiune anulată: planul este din nou ca înainte.</translation>
    </message>
    <message>
        <source>Import seat changes…</source>
        <extracomment>button: opens a table of seat changes</extracomment>
        <translation>Importați modificări de licențe…</translation>
    </message>
</context>
<context>
    <name>tenantry::DifferenceModel</name>
    <message>
        <source>not there</source>
        <extracomment>difference of two instants: the subscription did not exist at that time</extracomment>
        <translation>inexistent</translation>
    </message>
    <message>
        <source>there, %1 seats</source>
        <extracomment>difference of two instants: the subscription existed at that time; %1 is the number of its seats</extracomment>
        <translation>existent, licențe: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>difference of two instants, in place of a member: the subscription as a whole
----------
difference of two instants: column header</extracomment>
        <translation>Abonament</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>difference of two instants: column header, what is not as it was</extracomment>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>difference of two instants: column header, value at the earlier one</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>difference of two instants: column header, value at the later one</extracomment>
        <translation>Ulterior</translation>
    </message>
</context>
<context>
    <name>tenantry::DraftListModel</name>
    <message>
        <source>Order without customer</source>
        <extracomment>list of order drafts: an order without customer and offer yet</extracomment>
        <translation>Comandă fără client</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>list of order drafts: column header</extracomment>
        <translation>Schiță</translation>
    </message>
    <message>
        <source>Left at</source>
        <extracomment>list of order drafts: column header, the wizard&apos;s page it was left at</extracomment>
        <translation>Rămasă la</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>list of order drafts: column header</extracomment>
        <translation>Salvată</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingForm</name>
    <message>
        <source>Discard</source>
        <extracomment>end-of-term board, button: leaves a form without doing anything</extracomment>
        <translation>Renunțare</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingListView</name>
    <message>
        <source>Ending terms, soonest first</source>
        <extracomment>end-of-term board: what the list is called to screen readers</extracomment>
        <translation>Durate care se încheie, cele mai apropiate primele</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the end-of-term board: copies the chosen rows as a table</extracomment>
        <translation>Copiați rândurile</translation>
    </message>
</context>
<context>
    <name>tenantry::EndingPanel</name>
    <message numerus="yes">
        <source>%n term(s) chosen</source>
        <extracomment>end-of-term board, beside the list: so many terms are chosen</extracomment>
        <translation>
            <numerusform>%n durată aleasă</numerusform>
            <numerusform>%n durate alese</numerusform>
            <numerusform>%n de durate alese</numerusform>
        </translation>
    </message>
    <message>
        <source>Each goes the way the list says.</source>
        <extracomment>end-of-term board, several terms: what happens by default</extracomment>
        <translation>Fiecare urmează varianta din listă.</translation>
    </message>
    <message>
        <source>No day is left before the cut-off.</source>
        <extracomment>end-of-term board, tooltip of &quot;Snooze until…&quot; while it cannot be used</extracomment>
        <translation>Nu mai rămâne nicio zi până la termenul-limită.</translation>
    </message>
    <message>
        <source>Decide about the chosen terms</source>
        <extracomment>end-of-term board: name of the region beside the list for screen readers</extracomment>
        <translation>Decideți asupra duratelor alese</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>end-of-term board, label of a fact</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>end-of-term board, label of a fact: when the term ends</extracomment>
        <translation>Se încheie</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>end-of-term board, label of a fact: until when the provider takes changes</extracomment>
        <translation>Termen-limită</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>end-of-term board, label of a fact: why a decision is due</extracomment>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>end-of-term board, label of a fact: what was decided</extracomment>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <extracomment>end-of-term board, heading</extracomment>
        <translation>Dacă nu se face nimic</translation>
    </message>
    <message>
        <source>Decide: leave as is</source>
        <extracomment>end-of-term board, button: decides that what happens by default is wanted</extracomment>
        <translation>Decideți: rămâne neschimbat</translation>
    </message>
    <message>
        <source>Ways</source>
        <extracomment>end-of-term board, heading over the ways that can be chosen</extracomment>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Leave the decision to later</source>
        <extracomment>end-of-term board, heading over snooze and mute</extracomment>
        <translation>Lăsați decizia pe mai târziu</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <extracomment>end-of-term board, button; a form follows</extracomment>
        <translation>Amânați până la…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <extracomment>end-of-term board, button; a form follows</extracomment>
        <translation>Dezactivați alerta…</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>end-of-term board, button: takes back what was decided, snoozed or muted</extracomment>
        <translation>Retrageți</translation>
    </message>
</context>
<context>
    <name>tenantry::EvidenceExport</name>
    <message>
        <source>Export evidence: a new folder is made in</source>
        <extracomment>title of the dialog that asks where a new folder is to be written</extracomment>
        <translation>Exportul dovezilor: se creează un dosar nou în</translation>
    </message>
    <message>
        <source>Evidence written to %1.</source>
        <extracomment>after an export; %1 is the folder that was made</extracomment>
        <translation>Dovezile au fost scrise în %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>No evidence was written. %1</source>
        <extracomment>after an export that failed; %1 is the reason</extracomment>
        <translation>Nu s-au scris dovezi. %1</translation>
    </message>
</context>
<context>
    <name>tenantry::ExistingCustomerForm</name>
    <message>
        <source>There are no customers in the local copy yet. Synchronise first.</source>
        <extracomment>Customer page: the list of customers is empty</extracomment>
        <translation>Copia locală nu conține încă niciun client. Sincronizați mai întâi.</translation>
    </message>
    <message>
        <source>No customer fits. Try a shorter part of the name.</source>
        <extracomment>Customer page: the search found nothing</extracomment>
        <translation>Niciun client nu se potrivește. Încercați o parte mai scurtă a numelui.</translation>
    </message>
    <message>
        <source>The local copy does not say it; this is your own market.</source>
        <extracomment>Customer page: hint below the country of an existing customer</extracomment>
        <translation>Copia locală nu o indică; aceasta este propria dvs. piață.</translation>
    </message>
    <message>
        <source>Decides which offers and prices apply.</source>
        <translation>Decide ce oferte și prețuri se aplică.</translation>
    </message>
    <message>
        <source>There is no reseller relationship with this customer. The provider will refuse the order until the customer accepts your invitation.</source>
        <extracomment>Customer page: the provider will refuse an order for this customer</extracomment>
        <translation>Nu există o relație de reseller cu acest client. Furnizorul va refuza comanda până când clientul acceptă invitația dvs.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <extracomment>Customer page: label of the search field</extracomment>
        <translation>Găsiți clientul</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>Customer page: accessible name of the list of found customers</extracomment>
        <translation>Clienți găsiți</translation>
    </message>
    <message>
        <source>Order for</source>
        <extracomment>Customer page: heading over what is known of the chosen customer</extracomment>
        <translation>Comandă pentru</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Customer page: label</extracomment>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Customer page: label</extracomment>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <extracomment>Customer page: label, the customer&apos;s id, which is also the tenant&apos;s</extracomment>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>Customer page: label, relation between the partner and the customer</extracomment>
        <translation>Relație</translation>
    </message>
</context>
<context>
    <name>tenantry::FilterBar</name>
    <message>
        <source>Search is getting ready…</source>
        <extracomment>grid of subscriptions, beside the filter, until the list can be searched</extracomment>
        <translation>Se pregătește căutarea…</translation>
    </message>
    <message>
        <source>Putting in order…</source>
        <extracomment>grid of subscriptions, beside the filter, while another order or filter is made</extracomment>
        <translation>Se ordonează…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>grid of subscriptions, beside the filter: how many are shown</extracomment>
        <translation>
            <numerusform>%Ln afișat</numerusform>
            <numerusform>%Ln afișate</numerusform>
            <numerusform>%Ln afișate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln subscription(s)</source>
        <extracomment>grid of subscriptions, beside the filter; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 din %Ln abonament</numerusform>
            <numerusform>%1 din %Ln abonamente</numerusform>
            <numerusform>%1 din %Ln de abonamente</numerusform>
        </translation>
    </message>
    <message>
        <source>All products</source>
        <extracomment>grid of subscriptions, filter: whatever the product</extracomment>
        <translation>Toate produsele</translation>
    </message>
    <message>
        <source>No saved filters</source>
        <extracomment>grid of subscriptions, list of filters saved by name: none of them is in use</extracomment>
        <translation>Niciun filtru salvat</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>grid of subscriptions: name of the list of saved filters for screen readers</extracomment>
        <translation>Filtre salvate</translation>
    </message>
    <message>
        <source>Any status</source>
        <extracomment>grid of subscriptions, filter: whatever the status</extracomment>
        <translation>Orice stare</translation>
    </message>
    <message>
        <source>Any term end</source>
        <extracomment>grid of subscriptions, filter: whenever the term ends</extracomment>
        <translation>Orice sfârșit al duratei</translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n day(s)</source>
        <extracomment>grid of subscriptions, filter: the term ends within so many days from now</extracomment>
        <translation>
            <numerusform>Se încheie în cel mult %n zi</numerusform>
            <numerusform>Se încheie în cel mult %n zile</numerusform>
            <numerusform>Se încheie în cel mult %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended already</source>
        <extracomment>grid of subscriptions, filter: the term has ended</extracomment>
        <translation>Deja încheiat</translation>
    </message>
    <message>
        <source>Any renewal</source>
        <extracomment>grid of subscriptions, filter: whether it renews or not</extracomment>
        <translation>Orice reînnoire</translation>
    </message>
    <message>
        <source>Renews</source>
        <extracomment>grid of subscriptions, filter: those that renew by themselves</extracomment>
        <translation>Se reînnoiește</translation>
    </message>
    <message>
        <source>Stops at end</source>
        <extracomment>grid of subscriptions, filter: those that end with their term</extracomment>
        <translation>Se oprește la final</translation>
    </message>
    <message>
        <source>Renewal unknown</source>
        <extracomment>grid of subscriptions, filter: those of which it is not known whether they renew</extracomment>
        <translation>Reînnoire necunoscută</translation>
    </message>
    <message>
        <source>Company, domain, subscription, nickname or id</source>
        <extracomment>in the empty search field over the grid of subscriptions</extracomment>
        <translation>Firmă, domeniu, abonament, denumire proprie sau ID</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Căutați abonamente</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Sfârșitul duratei</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>grid of subscriptions: name of a filter for screen readers</extracomment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <extracomment>grid of subscriptions, button: keeps this filter under a name</extracomment>
        <translation>Salvați filtrul…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>grid of subscriptions, button: takes the chosen filter off the list of saved ones</extracomment>
        <translation>Eliminați</translation>
    </message>
    <message>
        <source>Remove the saved filter</source>
        <extracomment>grid of subscriptions, button for screen readers</extracomment>
        <translation>Eliminați filtrul salvat</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>grid of subscriptions, button: shows everything again</extracomment>
        <translation>Goliți filtrul</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <extracomment>grid of subscriptions: label of the field for the name of a filter</extracomment>
        <translation>Numele filtrului:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>grid of subscriptions, button: keeps the filter under the name that was entered</extracomment>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>Do not save</source>
        <extracomment>grid of subscriptions, button: the filter is not kept</extracomment>
        <translation>Nu salvați</translation>
    </message>
</context>
<context>
    <name>tenantry::GridFooter</name>
    <message>
        <source>Choose subscriptions to change them together.</source>
        <extracomment>grid of subscriptions, below: nothing is chosen</extracomment>
        <translation>Alegeți abonamente pentru a le modifica împreună.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) chosen</source>
        <extracomment>grid of subscriptions, below: so many are chosen</extracomment>
        <translation>
            <numerusform>%Ln abonament ales</numerusform>
            <numerusform>%Ln abonamente alese</numerusform>
            <numerusform>%Ln de abonamente alese</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 seats</source>
        <extracomment>grid of subscriptions, below; %1 is &quot;12 subscriptions chosen&quot;, %2 the number of their seats</extracomment>
        <translation>%1 · licențe: %2</translation>
    </message>
    <message>
        <source>At most %1 subscriptions can be changed together.</source>
        <extracomment>grid of subscriptions, tooltip: why the chosen ones cannot be changed; %1 is a number</extracomment>
        <translation>Numărul maxim de abonamente care se pot modifica împreună este %1.</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, button with a menu: what can be put into the plan for the chosen ones</extracomment>
        <translation>Adăugați în plan</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>grid of subscriptions, button: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Modificați licențele…</translation>
    </message>
</context>
<context>
    <name>tenantry::GridView</name>
    <message>
        <source>All subscriptions</source>
        <extracomment>grid of all subscriptions: what it is called to screen readers</extracomment>
        <translation>Toate abonamentele</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>grid of all subscriptions, context menu: which columns are shown</extracomment>
        <translation>Coloane</translation>
    </message>
</context>
<context>
    <name>tenantry::IdList</name>
    <message>
        <source>Copy %1</source>
        <extracomment>name of a button that copies an id. %1 is what the id is, for example Order ID</extracomment>
        <translation>Copiați %1</translation>
    </message>
    <message>
        <source>IDs to copy</source>
        <extracomment>heading over ids that can be copied for the provider&apos;s support</extracomment>
        <translation>ID-uri de copiat</translation>
    </message>
</context>
<context>
    <name>tenantry::MainWindow</name>
    <message>
        <source>Customers</source>
        <extracomment>navigation: the screen with all customers and subscriptions</extracomment>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>navigation: the order wizard</extracomment>
        <translation>Comandă nouă</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>navigation: what happened, and the state of orders</extracomment>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>navigation</extracomment>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>name of the left navigation for screen readers</extracomment>
        <translation>Ecrane</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>navigation: changes of subscriptions that were collected and not sent yet</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Renewals</source>
        <extracomment>navigation: terms that end, and what was decided about each</extracomment>
        <translation>Reînnoiri</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>navigation: the screen with what is due, waiting or in trouble</extracomment>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>navigation: the grid of all subscriptions of all customers</extracomment>
        <translation>Abonamente</translation>
    </message>
</context>
<context>
    <name>tenantry::MessageBar</name>
    <message>
        <source>Copy details</source>
        <extracomment>link in a message bar: puts error codes and ids on the clipboard for support</extracomment>
        <translation>Copiați detaliile</translation>
    </message>
</context>
<context>
    <name>tenantry::MuteForm</name>
    <message>
        <source>Say why, so that others know it later.</source>
        <extracomment>end-of-term board, mute: the reason is missing</extracomment>
        <translation>Indicați motivul, ca și ceilalți să îl știe mai târziu.</translation>
    </message>
    <message>
        <source>Mute alerts</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Dezactivați alertele</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>end-of-term board, button: switches alerts off for a while</extracomment>
        <translation>Dezactivați</translation>
    </message>
    <message>
        <source>What is muted</source>
        <extracomment>end-of-term board, mute: label above three choices</extracomment>
        <translation>Pentru ce se dezactivează</translation>
    </message>
    <message>
        <source>Only this term</source>
        <extracomment>end-of-term board, mute: a choice: only this end of this term</extracomment>
        <translation>Doar această durată</translation>
    </message>
    <message>
        <source>Every term of this product</source>
        <extracomment>end-of-term board, mute: a choice</extracomment>
        <translation>Toate duratele acestui produs</translation>
    </message>
    <message>
        <source>Every term of this customer</source>
        <extracomment>end-of-term board, mute: a choice</extracomment>
        <translation>Toate duratele acestui client</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>end-of-term board, mute: label of the reason</extracomment>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Mute until</source>
        <extracomment>end-of-term board, mute: label of a date</extracomment>
        <translation>Dezactivate până la</translation>
    </message>
    <message>
        <source>What is muted stays in the list, under “Snoozed or muted”.</source>
        <extracomment>end-of-term board, mute: below the date</extracomment>
        <translation>Ce este dezactivat rămâne în listă, la „Alerte amânate sau dezactivate”.</translation>
    </message>
</context>
<context>
    <name>tenantry::NetworkSection</name>
    <message>
        <source>A host name or address, without http://</source>
        <extracomment>fault beside the host of the proxy</extracomment>
        <translation>Un nume de gazdă sau o adresă, fără http://</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <extracomment>fault beside the port of the proxy</extracomment>
        <translation>Între 1 și 65535</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>section of Settings</extracomment>
        <translation>Rețea</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>label in Settings</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>choice of proxy: what the operating system says</extracomment>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice of proxy</extracomment>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <extracomment>choice of proxy: one entered here</extracomment>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>label of a field: host name of the proxy</extracomment>
        <translation>Gazdă</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>label of a field: port of the proxy</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>label of a field: login name at the proxy</extracomment>
        <translation>Utilizator proxy</translation>
    </message>
    <message>
        <source>Empty if the proxy asks for no login</source>
        <extracomment>hint below the proxy user</extracomment>
        <translation>Gol dacă proxy-ul nu cere autentificare</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>label of a field</extracomment>
        <translation>Parolă proxy</translation>
    </message>
    <message>
        <source>Kept in the keyring and not shown again; leave empty to keep the stored one</source>
        <extracomment>hint below the proxy password</extracomment>
        <translation>Se păstrează în portchei și nu se mai afișează; lăsați gol pentru a o păstra pe cea salvată</translation>
    </message>
    <message>
        <source>Save proxy settings</source>
        <extracomment>button in Settings</extracomment>
        <translation>Salvați setările proxy</translation>
    </message>
</context>
<context>
    <name>tenantry::NewCustomerForm</name>
    <message>
        <source>Stop asking</source>
        <extracomment>Customer page: button, takes back the question to the provider about the address</extracomment>
        <translation>Opriți interogarea</translation>
    </message>
    <message>
        <source>Check address</source>
        <translation>Verificați adresa</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>Customer page: the provider&apos;s form of the address. %1 is a postal address</extracomment>
        <translation>Sugestie: %1</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Customer page: heading over company and address</extracomment>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Contact person</source>
        <extracomment>Customer page: heading over name, e-mail and phone of the contact person</extracomment>
        <translation>Persoană de contact</translation>
    </message>
    <message>
        <source>Language of Microsoft&apos;s mails to the customer</source>
        <extracomment>Customer page: heading over the language of the customer&apos;s mails and portals</extracomment>
        <translation>Limba mesajelor Microsoft către client</translation>
    </message>
    <message>
        <source>Use this address</source>
        <extracomment>Customer page: button, takes over the provider&apos;s form of the address</extracomment>
        <translation>Folosiți această adresă</translation>
    </message>
    <message>
        <source>Digits only, with the area code, for example 0215550100</source>
        <extracomment>Customer page: hint below the phone number</extracomment>
        <translation>Numai cifre, cu prefix, de exemplu 0215550100</translation>
    </message>
</context>
<context>
    <name>tenantry::NextTermBar</name>
    <message>
        <source>Seats of each at the next term:</source>
        <extracomment>grid of subscriptions: label of the number of seats each chosen one shall have at the next term</extracomment>
        <translation>Licențe pentru fiecare în durata următoare:</translation>
    </message>
    <message>
        <source>12 is the total, +5 adds, -2 takes away</source>
        <extracomment>grid of subscriptions: how the number of seats is entered</extracomment>
        <translation>12 este totalul, +5 adaugă, -2 retrage</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, button: puts the seats of the next term into the plan</extracomment>
        <translation>Adăugați în plan</translation>
    </message>
    <message>
        <source>Do not add</source>
        <extracomment>grid of subscriptions, button: nothing is put into the plan</extracomment>
        <translation>Nu adăugați</translation>
    </message>
</context>
<context>
    <name>tenantry::NotesEditor</name>
    <message>
        <source>Not saved</source>
        <extracomment>beside the heading of notes; the reason follows</extracomment>
        <translation>Nesalvat</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>beside the heading of notes</extracomment>
        <translation>Încă nesalvat</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>beside the heading of notes</extracomment>
        <translation>Salvat</translation>
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
        <translation>Doar dvs. și acest computer vedeți ce scrieți aici.</translation>
    </message>
</context>
<context>
    <name>tenantry::OfferModel</name>
    <message>
        <source>In the order</source>
        <extracomment>Offer page, catalog: this offer is already in the order</extracomment>
        <translation>În comandă</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>Offer page, catalog: a trial offer</extracomment>
        <translation>Versiune de încercare</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Program de completare</translation>
    </message>
    <message>
        <source>Add-on, needs %1</source>
        <translation>Program de completare, necesită %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Offer page, catalog: column header</extracomment>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>Offer page, catalog: column header, length of the commitment and how it is billed</extracomment>
        <translation>Durată și facturare</translation>
    </message>
    <message>
        <source>List price per licence</source>
        <extracomment>Offer page, catalog: column header, our purchase price per licence</extracomment>
        <translation>Preț de listă pe licență</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Offer page, catalog: column header, remarks to an offer</extracomment>
        <translation>Notă</translation>
    </message>
</context>
<context>
    <name>tenantry::OfferPage</name>
    <message>
        <source>Read the catalogue</source>
        <extracomment>Offer page: link, reads the catalogue once more</extracomment>
        <translation>Citiți catalogul</translation>
    </message>
    <message>
        <source>Reading the catalogue for %1…</source>
        <extracomment>Offer page, while offers are read. %1 is a country</extracomment>
        <translation>Se citește catalogul pentru %1…</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s country first: it decides which offers there are.</source>
        <extracomment>Offer page: the customer page has no country yet</extracomment>
        <translation>Introduceți mai întâi țara clientului: ea decide ce oferte există.</translation>
    </message>
    <message>
        <source>The catalogue for %1 has not been read yet.</source>
        <extracomment>Offer page. %1 is a country</extracomment>
        <translation>Catalogul pentru %1 nu a fost încă citit.</translation>
    </message>
    <message>
        <source>No offer fits the search.</source>
        <extracomment>Offer page: the search found nothing</extracomment>
        <translation>Nicio ofertă nu corespunde căutării.</translation>
    </message>
    <message>
        <source>Prices are unknown: no price list has been read.</source>
        <extracomment>Offer page, below the catalogue: no price list was read</extracomment>
        <translation>Prețurile sunt necunoscute: nu s-a citit nicio listă de prețuri.</translation>
    </message>
    <message>
        <source>Purchase prices of your price list of %1, per licence and billing period, before tax.</source>
        <extracomment>Offer page, below the catalogue: whose prices these are. %1 is a date</extracomment>
        <translation>Prețuri de achiziție din lista dvs. de prețuri din %1, pe licență și perioadă de facturare, fără taxe.</translation>
    </message>
    <message>
        <source>What is ordered?</source>
        <extracomment>Order wizard, offer page: title</extracomment>
        <translation>Ce se comandă?</translation>
    </message>
    <message>
        <source>Search by product name, or look through the list. One order can hold several offers.</source>
        <extracomment>Order wizard, offer page: sentence below the title</extracomment>
        <translation>Căutați după numele produsului sau parcurgeți lista. O comandă poate conține mai multe oferte.</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <extracomment>Offer page: label of the search field</extracomment>
        <translation>Căutați în catalog</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>Offer page: accessible name of the list of offers</extracomment>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>&amp;Add to the order</source>
        <extracomment>Offer page: button, puts the marked offer into the order</extracomment>
        <translation>&amp;Adăugați la comandă</translation>
    </message>
    <message>
        <source>In this order</source>
        <extracomment>Offer page: heading over the chosen offers</extracomment>
        <translation>În această comandă</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>Offer page: nothing has been chosen yet</extracomment>
        <translation>Încă nimic.</translation>
    </message>
    <message>
        <source>Bring the removed offer back</source>
        <extracomment>Offer page: link, brings back the line that was just removed</extracomment>
        <translation>Readuceți oferta eliminată</translation>
    </message>
    <message>
        <source>The first %1 of %2 offers are shown; search to see others.</source>
        <extracomment>Offer page, below the catalogue: only the best of many are listed. %1 and %2 are numbers of offers</extracomment>
        <translation>Sunt afișate primele %1 din %2 oferte; căutați pentru a le vedea pe celelalte.</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderDetailPane</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Activity, detail of an order: the provider&apos;s own words. %1 is its text</extracomment>
        <translation>Furnizorul a spus: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Activity, detail of an order: button, sends an order that was kept</extracomment>
        <translation>&amp;Trimiteți acum</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Întrebați din nou</translation>
    </message>
    <message>
        <source>Give this order up?</source>
        <extracomment>Question before an order is given up: headline</extracomment>
        <translation>Abandonați această comandă?</translation>
    </message>
    <message>
        <source>It will not be sent. Steps that were already carried out, such as a customer that was created, stay as they are at the provider.</source>
        <extracomment>Question before an order is given up: what it means</extracomment>
        <translation>Nu va fi trimisă. Pașii deja executați, de exemplu un client creat, rămân așa cum sunt la furnizor.</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Abandonați comanda</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Păstrați comanda</translation>
    </message>
    <message>
        <source>&amp;Review again</source>
        <extracomment>Activity, detail of an order: button, opens a draft of the order that waits</extracomment>
        <translation>&amp;Verificați din nou</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Activity, detail of an order: button, the order will not be sent any more</extracomment>
        <translation>Abandonați…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <extracomment>Activity, detail of an order: button, shows the order&apos;s own page, where its first password is</extracomment>
        <translation>Deschideți comanda</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Activity, detail of an order: heading over its steps</extracomment>
        <translation>Pași</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>Activity, detail of an order: label, when it was placed</extracomment>
        <translation>Plasată</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, detail of an order: label, when its state last changed</extracomment>
        <translation>Modificată</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>Activity, detail of an order: label, when the provider is asked next</extracomment>
        <translation>Următoarea încercare</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <extracomment>Activity, detail of an order: label</extracomment>
        <translation>Comandă de achiziție</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Activity, detail of an order: label, a note of colleagues</extracomment>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <extracomment>Activity, detail of an order: button, writes a folder with all that is recorded of the order</extracomment>
        <translation>Exportați dovezile…</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderLineEditor</name>
    <message>
        <source>%1 · %2 per licence</source>
        <extracomment>Offer page, below the name of a chosen offer. %1 is &quot;1 year, billed monthly&quot;, %2 a price per licence</extracomment>
        <translation>%1 · %2 pe licență</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <extracomment>Offer page, below the number of licences. %1 are the limits, for example &quot;1 to 300&quot;</extracomment>
        <translation>Posibil: %1</translation>
    </message>
    <message>
        <source>No longer in the catalogue. Remove it.</source>
        <extracomment>Offer page, below a chosen offer: the catalogue does not have it any more</extracomment>
        <translation>Nu mai este în catalog. Eliminați-o.</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <extracomment>Offer page, below a chosen add-on. %1 names the subscriptions one of which it needs</extracomment>
        <translation>Necesită %1.</translation>
    </message>
    <message>
        <source>The price was %1.</source>
        <extracomment>Offer page, below a chosen offer whose list price changed. %1 is the earlier price per licence</extracomment>
        <translation>Prețul era %1.</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Offer page: label above the number of licences</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Licences of %1</source>
        <extracomment>Offer page: accessible name of the field for the number of licences. %1 is the offer</extracomment>
        <translation>Licențe pentru %1</translation>
    </message>
    <message>
        <source>One licence less</source>
        <extracomment>Offer page: button [−]</extracomment>
        <translation>O licență mai puțin</translation>
    </message>
    <message>
        <source>One licence more</source>
        <extracomment>Offer page: button [+]</extracomment>
        <translation>O licență în plus</translation>
    </message>
    <message>
        <source>Own name (optional)</source>
        <extracomment>Offer page: label above the own name a subscription gets, for example &quot;Field staff&quot;</extracomment>
        <translation>Denumire proprie (opțional)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Offer page: button that takes a line out of the order. %1 is the offer</extracomment>
        <translation>Eliminați %1</translation>
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
        <translation>Stare</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Activity, list of orders: column header</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Offer and licences</source>
        <extracomment>Activity, list of orders: column header, what was ordered and how many</extracomment>
        <translation>Ofertă și licențe</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>Activity, list of orders: column header, when the person placed it</extracomment>
        <translation>Plasată</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Activity, list of orders: column header, when the state last changed</extracomment>
        <translation>Modificată</translation>
    </message>
    <message>
        <source>Order ID</source>
        <extracomment>Activity, list of orders: column header, the provider&apos;s number of the order</extracomment>
        <translation>ID comandă</translation>
    </message>
</context>
<context>
    <name>tenantry::OrderWizardViewModel</name>
    <message>
        <source>No account is connected. Connect one before you place an order.</source>
        <extracomment>Order wizard, message bar: no account is connected</extracomment>
        <translation>Nu este conectat niciun cont. Conectați unul înainte de a plasa o comandă.</translation>
    </message>
    <message>
        <source>The role “%1” may not place orders. You can write the draft; someone with another role can place it.</source>
        <extracomment>Order wizard, message bar. %1 is the role of the signed-in person, for example Helpdesk agent</extracomment>
        <translation>Rolul „%1” nu poate plasa comenzi. Puteți scrie schița; cineva cu alt rol o poate plasa.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>Review page, why the order cannot be placed yet. %1 lists what is missing</extracomment>
        <translation>Încă lipsesc: %1</translation>
    </message>
    <message>
        <source>&amp;Keep for sending</source>
        <extracomment>Review page, main button when there is no connection: the order stays here until it is sent</extracomment>
        <translation>&amp;Păstrați pentru trimitere</translation>
    </message>
    <message>
        <source>&amp;Place order</source>
        <extracomment>Review page, main button: sends the order</extracomment>
        <translation>&amp;Plasați comanda</translation>
    </message>
</context>
<context>
    <name>tenantry::PastListModel</name>
    <message>
        <source>Subscription</source>
        <extracomment>a customer at a past instant: column header</extracomment>
        <translation>Abonament</translation>
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
            <numerusform>%n modificare aleasă</numerusform>
            <numerusform>%n modificări alese</numerusform>
            <numerusform>%n de modificări alese</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1, per period %2, to the end of the term %3</source>
        <extracomment>plan, detail of several changes: what they cost together; %1, %2 and %3 are lists of amounts</extracomment>
        <translation>Acum %1, pe perioadă %2, până la sfârșitul duratei %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>plan, button: asks the provider again about a change that waits for a decision</extracomment>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Trimiteți acum</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <extracomment>Question before kept or waiting changes are given up: headline</extracomment>
        <translation>
            <numerusform>Abandonați %n modificare?</numerusform>
            <numerusform>Abandonați %n modificări?</numerusform>
            <numerusform>Abandonați %n de modificări?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. What the provider has already carried out stays as it is.</source>
        <extracomment>Question before kept or waiting changes are given up: what it means</extracomment>
        <translation>Nu vor fi trimise. Ce a executat deja furnizorul rămâne cum este.</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>Question before kept or waiting changes are given up: button</extracomment>
        <translation>Abandonați</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>Question before kept or waiting changes are given up: button</extracomment>
        <translation>Lăsați în așteptare</translation>
    </message>
    <message>
        <source>Keep my wish</source>
        <extracomment>plan, button: an overtaken change keeps its wish and stands on what the provider says now</extracomment>
        <translation>Păstrați dorința mea</translation>
    </message>
    <message>
        <source>Show subscription</source>
        <extracomment>plan, button: shows the subscription in the list of customers</extracomment>
        <translation>Afișați abonamentul</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>plan, button: the change will not be sent any more; a question follows</extracomment>
        <translation>Abandonați…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>plan, button: takes the change out of the plan; can be undone</extracomment>
        <translation>Eliminați</translation>
    </message>
    <message>
        <source>Sale: %1. Margin: %2.</source>
        <extracomment>plan, detail of a change: what the customer pays and what is left of it; %1 and %2 are lists of amounts</extracomment>
        <translation>Vânzare: %1. Marjă: %2.</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanExport</name>
    <message>
        <source>plan %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>Export planned changes</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Exportați modificările planificate</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Valori separate prin virgulă (*.csv)</translation>
    </message>
    <message>
        <source>Save the plan as PDF</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Salvați planul ca PDF</translation>
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
            <numerusform>%n modificare rămâne în plan</numerusform>
            <numerusform>%n modificări rămân în plan</numerusform>
            <numerusform>%n de modificări rămân în plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as planned</source>
        <translation>
            <numerusform>%n nu poate fi trimisă așa cum e planificată</numerusform>
            <numerusform>%n nu pot fi trimise așa cum sunt planificate</numerusform>
            <numerusform>%n nu pot fi trimise așa cum sunt planificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cost of %n change(s) unknown</source>
        <extracomment>plan, beside the totals: the cost of so many changes is not known</extracomment>
        <translation>
            <numerusform>cost necunoscut pentru %n modificare</numerusform>
            <numerusform>cost necunoscut pentru %n modificări</numerusform>
            <numerusform>cost necunoscut pentru %n de modificări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n change(s)</source>
        <extracomment>plan, main button: shows all changes once more before they are sent</extracomment>
        <translation>
            <numerusform>&amp;Verificați %n modificare</numerusform>
            <numerusform>&amp;Verificați %n modificări</numerusform>
            <numerusform>&amp;Verificați %n de modificări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n change(s) for sending</source>
        <extracomment>plan, main button: without a connection the changes are kept until there is one</extracomment>
        <translation>
            <numerusform>&amp;Păstrați %n modificare pentru trimitere</numerusform>
            <numerusform>&amp;Păstrați %n modificări pentru trimitere</numerusform>
            <numerusform>&amp;Păstrați %n de modificări pentru trimitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n change(s)</source>
        <extracomment>plan, main button</extracomment>
        <translation>
            <numerusform>&amp;Trimiteți %n modificare</numerusform>
            <numerusform>&amp;Trimiteți %n modificări</numerusform>
            <numerusform>&amp;Trimiteți %n de modificări</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <extracomment>plan, while changes are sent; %1 of %2 are done</extracomment>
        <translation>%1 din %2 trimise</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>plan, while changes are sent: so many were refused by the provider</extracomment>
        <translation>
            <numerusform>%n refuzată</numerusform>
            <numerusform>%n refuzate</numerusform>
            <numerusform>%n refuzate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <extracomment>plan, while changes are sent: so many wait for a decision</extracomment>
        <translation>
            <numerusform>%n așteaptă o decizie</numerusform>
            <numerusform>%n așteaptă o decizie</numerusform>
            <numerusform>%n așteaptă o decizie</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <extracomment>plan, button while changes are sent: no further one is begun</extracomment>
        <translation>Se oprește după aceasta…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Opriți după aceasta</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>plan, over a sum: what the changes cost at once</extracomment>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Per period</source>
        <extracomment>plan, over a sum: what the changes cost in each full billing period</extracomment>
        <translation>Pe perioadă</translation>
    </message>
    <message>
        <source>To term end</source>
        <extracomment>plan, over a sum: what the changes cost from now to the end of the terms</extracomment>
        <translation>Până la final</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanPage</name>
    <message>
        <source>Review the plan</source>
        <extracomment>plan: title while the changes are looked over before they are sent</extracomment>
        <translation>Verificați planul</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>plan, beside the title</extracomment>
        <translation>
            <numerusform>%n modificare</numerusform>
            <numerusform>%n modificări</numerusform>
            <numerusform>%n de modificări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>plan, beside the title</extracomment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clienți</numerusform>
            <numerusform>%n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>plan, beside the title: %1 is &quot;13 changes&quot;, %2 &quot;5 customers&quot;</extracomment>
        <translation>%1 pentru %2</translation>
    </message>
    <message>
        <source>%1 · purchase prices before tax</source>
        <extracomment>plan, beside the title: %1 is &quot;13 changes for 5 customers&quot;</extracomment>
        <translation>%1 · prețuri de achiziție fără taxe</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <extracomment>plan, right of the search field: how many changes are shown of all; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 din %n modificare</numerusform>
            <numerusform>%1 din %n modificări</numerusform>
            <numerusform>%1 din %n de modificări</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>The plan changed after you reviewed it. Nothing was sent; look at it again.</source>
        <extracomment>plan, message: somebody changed the plan between review and sending</extracomment>
        <translation>Planul s-a schimbat după ce l-ați verificat. Nu s-a trimis nimic; verificați-l din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed while you were reviewing and are not checked any more.</source>
        <extracomment>plan, message while reviewing: lines became different meanwhile and were unchecked</extracomment>
        <translation>
            <numerusform>%n rând s-a schimbat în timpul verificării și nu mai este bifat.</numerusform>
            <numerusform>%n rânduri s-au schimbat în timpul verificării și nu mai sunt bifate.</numerusform>
            <numerusform>%n de rânduri s-au schimbat în timpul verificării și nu mai sunt bifate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <extracomment>plan, after sending: so many changes were read back and found as wanted</extracomment>
        <translation>
            <numerusform>%n confirmată</numerusform>
            <numerusform>%n confirmate</numerusform>
            <numerusform>%n confirmate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>plan, after sending: so many were refused by the provider</extracomment>
        <translation>
            <numerusform>%n refuzată</numerusform>
            <numerusform>%n refuzate</numerusform>
            <numerusform>%n refuzate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <extracomment>plan, after sending: so many wait for a decision</extracomment>
        <translation>
            <numerusform>%n așteaptă o decizie</numerusform>
            <numerusform>%n așteaptă o decizie</numerusform>
            <numerusform>%n așteaptă o decizie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for sending</source>
        <extracomment>plan, after sending was stopped: so many were not begun and wait</extracomment>
        <translation>
            <numerusform>%n păstrată pentru trimitere</numerusform>
            <numerusform>%n păstrate pentru trimitere</numerusform>
            <numerusform>%n păstrate pentru trimitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending has ended: %1.</source>
        <extracomment>plan, after sending; %1 lists &quot;10 confirmed&quot;, &quot;1 refused&quot; …</extracomment>
        <translation>Trimiterea s-a încheiat: %1.</translation>
    </message>
    <message>
        <source>SAMPLE: these changes stay on this computer. Nothing reaches Microsoft.</source>
        <extracomment>plan, above the review: what sending does in the sample company</extracomment>
        <translation>DEMO: aceste modificări rămân pe acest computer. Nimic nu ajunge la Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX: these changes go to the test environment. Nothing is billed.</source>
        <extracomment>plan, above the review: what sending does in the sandbox</extracomment>
        <translation>MEDIU DE TESTARE: aceste modificări merg în mediul de testare. Nu se facturează nimic.</translation>
    </message>
    <message>
        <source>PRODUCTION: these changes are carried out and billed to %1.</source>
        <extracomment>plan, above the review: what sending does in production. %1 is the partner&apos;s company</extracomment>
        <translation>PRODUCȚIE: aceste modificări se execută și se facturează către %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>plan, after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n rând scris în %1.</numerusform>
            <numerusform>%n rânduri scrise în %1.</numerusform>
            <numerusform>%n de rânduri scrise în %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <extracomment>plan, after an export that failed; %1 is the reason</extracomment>
        <translation>Nu s-a exportat nimic. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>plan, button: takes back what was last done to the plan</extracomment>
        <translation>Anulați ultima acțiune</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>plan, button: does again what was undone</extracomment>
        <translation>Refaceți</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <extracomment>plan, button: takes changes that are over out of the list</extracomment>
        <translation>Eliminați cele încheiate</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>plan, button</extracomment>
        <translation>Exportați…</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <extracomment>plan, button: leaves the review without sending</extracomment>
        <translation>Înapoi la editare</translation>
    </message>
    <message>
        <source>Customer, subscription, change, state or ID</source>
        <extracomment>in the empty search field over the plan</extracomment>
        <translation>Client, abonament, modificare, stare sau ID</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Căutați în plan</translation>
    </message>
    <message>
        <source>No changes are planned</source>
        <extracomment>plan, nothing planned: headline</extracomment>
        <translation>Nu este planificată nicio modificare</translation>
    </message>
    <message>
        <source>Change seats, renewal or other things of a subscription under Customers and save them to the plan. They gather here, also offline, and are sent together once you have reviewed them.</source>
        <extracomment>plan, nothing planned: what the screen is for</extracomment>
        <translation>Modificați licențele, reînnoirea sau alte setări ale unui abonament la Clienți și salvați-le în plan. Ele se adună aici, chiar și offline, și se trimit împreună după ce le-ați verificat.</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>plan, nothing planned: button</extracomment>
        <translation>Mergeți la Clienți</translation>
    </message>
    <message>
        <source>No planned change matches</source>
        <extracomment>plan, search without result: headline</extracomment>
        <translation>Nicio modificare planificată nu corespunde</translation>
    </message>
    <message>
        <source>Every word you type must be in the customer, the subscription, the change, its state or an ID.</source>
        <extracomment>plan, search without result: what to do</extracomment>
        <translation>Fiecare cuvânt tastat trebuie să apară în client, abonament, modificare, starea ei sau un ID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>plan, search without result: button</extracomment>
        <translation>Goliți căutarea</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <extracomment>plan, after it was saved as a PDF; %1 is the file</extracomment>
        <translation>Planul a fost salvat ca %1.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>plan, button: for somebody who approves it</extracomment>
        <translation>Salvați ca PDF…</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanTreeView</name>
    <message>
        <source>Planned changes by customer</source>
        <extracomment>what the tree of planned changes is called to screen readers</extracomment>
        <translation>Modificări planificate, pe clienți</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>context menu of the plan: copies the chosen changes as a table</extracomment>
        <translation>Copiați rândurile</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <extracomment>context menu of the plan: takes the chosen changes out of it</extracomment>
        <translation>Eliminați din plan</translation>
    </message>
</context>
<context>
    <name>tenantry::PlanViewModel</name>
    <message>
        <source>No account is connected. Connect one before you send changes.</source>
        <extracomment>plan, message bar: no account is connected</extracomment>
        <translation>Nu este conectat niciun cont. Conectați unul înainte de a trimite modificări.</translation>
    </message>
</context>
<context>
    <name>tenantry::PoolGrid</name>
    <message>
        <source>Bought here</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats bought from us</extracomment>
        <translation>Cumpărate aici</translation>
    </message>
    <message>
        <source>Total in tenant</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats from all sellers</extracomment>
        <translation>Total în tenant</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats other sellers sold</extracomment>
        <translation>De la alții</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>licence pool of a tenant, head of a narrow column: seats a user has</extracomment>
        <translation>Atribuite</translation>
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
        <translation>Licențe în tenant</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>link beside &quot;Read at 15:07&quot;: asks for the tenant&apos;s licences again</extracomment>
        <translation>Reîmprospătați</translation>
    </message>
    <message>
        <source>Refresh the licences of the tenant</source>
        <extracomment>for screen readers: what &quot;Refresh&quot; refreshes</extracomment>
        <translation>Reîmprospătați licențele tenantului</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceDifferenceModel</name>
    <message>
        <source>new</source>
        <extracomment>difference of two price lists: the product was not in the earlier one</extracomment>
        <translation>nou</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>difference of two price lists: the product is not in the later one</extracomment>
        <translation>dispărut</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Durată și facturare</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>differences of two price lists: column header, price of the month before</extracomment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>differences of two price lists: column header, price of this list</extracomment>
        <translation>După</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>differences of two price lists: column header</extracomment>
        <translation>Diferență</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceImportPanel</name>
    <message>
        <source>No column</source>
        <extracomment>import of a price list: the table has no such column</extracomment>
        <translation>Nicio coloană</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>import of a price list: its rows are being read through</extracomment>
        <translation>Se citește fișierul…</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>import of a price list: below the first faults</extracomment>
        <translation>
            <numerusform>Și încă %Ln.</numerusform>
            <numerusform>Și încă %Ln.</numerusform>
            <numerusform>Și încă %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing: %1 % of the file</source>
        <extracomment>import of a price list; %1 is a number</extracomment>
        <translation>Se importă: %1 % din fișier</translation>
    </message>
    <message>
        <source>Checking: %1 % of the file</source>
        <translation>Se verifică: %1 % din fișier</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <extracomment>import of a price list: label of the kind of list</extracomment>
        <translation>Tipul listei</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <extracomment>import of a price list: kind of list</extracomment>
        <translation>Prețuri de achiziție</translation>
    </message>
    <message>
        <source>Own sale prices</source>
        <extracomment>import of a price list: kind of list</extracomment>
        <translation>Prețuri de vânzare proprii</translation>
    </message>
    <message>
        <source>Name of the sale list</source>
        <extracomment>import of own sale prices: label</extracomment>
        <translation>Numele listei de vânzare</translation>
    </message>
    <message>
        <source>Month of the list</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Luna listei</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>import of a price list: label, the country</extracomment>
        <translation>Piață</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <extracomment>import of a price list: label</extracomment>
        <translation>Separator zecimal</translation>
    </message>
    <message>
        <source>Point: 12.50</source>
        <extracomment>import of a price list: how numbers are written</extracomment>
        <translation>Punct: 12.50</translation>
    </message>
    <message>
        <source>Comma: 12,50</source>
        <extracomment>import of a price list: how numbers are written</extracomment>
        <translation>Virgulă: 12,50</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>import of a price list: section</extracomment>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>As you chose them for a file with the same headings.</source>
        <extracomment>import of a price list: below the section&apos;s title</extracomment>
        <translation>Așa cum le-ați ales pentru un fișier cu aceleași antete.</translation>
    </message>
    <message>
        <source>Found by their headings. What you choose is remembered for files like this one.</source>
        <translation>Găsite după antete. Ce alegeți se reține pentru fișiere ca acesta.</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>import of a price list: section</extracomment>
        <translation>Primele rânduri</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <extracomment>import of a price list: name of the table for screen readers</extracomment>
        <translation>Primele rânduri ale fișierului</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>import of a price list: button, back to the lists</extracomment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>&amp;Import prices</source>
        <extracomment>import of a price list: main button</extracomment>
        <translation>&amp;Importați prețurile</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <extracomment>import of a price list: label of a column that has to be there; %1 is &quot;SKU id&quot;</extracomment>
        <translation>%1 (obligatoriu)</translation>
    </message>
    <message>
        <source>Column of the table with: %1</source>
        <extracomment>import of a price list: name of a list of columns for screen readers; %1 is &quot;SKU id&quot;</extracomment>
        <translation>Coloana din tabel cu: %1</translation>
    </message>
</context>
<context>
    <name>tenantry::PriceListModel</name>
    <message>
        <source>all</source>
        <extracomment>price lists: one that holds in every market</extracomment>
        <translation>toate</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>price lists: column header, the country it is for</extracomment>
        <translation>Piață</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>price lists: column header</extracomment>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>price lists: column header, how many prices it holds</extracomment>
        <translation>Prețuri</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>price lists: column header, when it was imported</extracomment>
        <translation>Importată</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>price lists: column header, the file it came from</extracomment>
        <translation>Fișier</translation>
    </message>
</context>
<context>
    <name>tenantry::PricesPage</name>
    <message>
        <source>Import a price list</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Importați o listă de prețuri</translation>
    </message>
    <message>
        <source>Take “%1” of %2 out of force?</source>
        <extracomment>question before a price list is taken out of force; %1 is a list, %2 a month such as December 2026</extracomment>
        <translation>Scoateți din vigoare „%1” din %2?</translation>
    </message>
    <message>
        <source>Costs, sale prices and renewals no longer use it. It can be undone.</source>
        <extracomment>question before a price list is taken out of force</extracomment>
        <translation>Costurile, prețurile de vânzare și reînnoirile nu o mai folosesc. Acțiunea poate fi anulată.</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>button: the price list is no longer used</extracomment>
        <translation>Scoateți din vigoare</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>button: the price list stays</extracomment>
        <translation>Păstrați-o</translation>
    </message>
    <message>
        <source>“%1” of %2 was in force already; nothing changed.</source>
        <extracomment>after an import; %1 is a list, %2 a month</extracomment>
        <translation>„%1” din %2 era deja în vigoare; nu s-a schimbat nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) imported: “%1” of %2.</source>
        <extracomment>after an import; %n prices, %1 is a list, %2 a month</extracomment>
        <translation>
            <numerusform>%Ln preț importat: „%1” din %2.</numerusform>
            <numerusform>%Ln prețuri importate: „%1” din %2.</numerusform>
            <numerusform>%Ln de prețuri importate: „%1” din %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>title of the screen with price lists and sale prices</extracomment>
        <translation>Prețuri</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>prices: button</extracomment>
        <translation>Anulați ultima acțiune</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>prices: button</extracomment>
        <translation>Refaceți</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>prices: button, a file dialog follows</extracomment>
        <translation>Importați…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>prices: button, back to where one came from</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Price lists</source>
        <extracomment>prices: section
----------
prices: name of the table for screen readers</extracomment>
        <translation>Liste de prețuri</translation>
    </message>
    <message>
        <source>Take out of force…</source>
        <extracomment>prices: button, a question follows</extracomment>
        <translation>Scoateți din vigoare…</translation>
    </message>
    <message>
        <source>Prices that change</source>
        <extracomment>prices: name of the table for screen readers</extracomment>
        <translation>Prețuri care se schimbă</translation>
    </message>
    <message>
        <source>Sale prices</source>
        <extracomment>prices: section
----------
prices: name of the table for screen readers</extracomment>
        <translation>Prețuri de vânzare</translation>
    </message>
    <message>
        <source>What a customer pays per seat: the customer&apos;s own rule, else the one for all others.</source>
        <extracomment>prices: below the section&apos;s title</extracomment>
        <translation>Cât plătește un client pe licență: după regula proprie a clientului, altfel după cea pentru toți ceilalți.</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>prices: button</extracomment>
        <translation>Adăugați…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>prices: button</extracomment>
        <translation>Editați…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>prices: button, can be undone</extracomment>
        <translation>Eliminați</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <extracomment>prices: headline while there is neither a list nor a rule</extracomment>
        <translation>Încă niciun preț</translation>
    </message>
    <message>
        <source>Import the price list of this month and, from its first day on, that of next month: changes and renewals then show what they cost. With sale prices they show the margin too.</source>
        <extracomment>prices: text while there is neither a list nor a rule</extracomment>
        <translation>Importați lista de prețuri a lunii curente și, din prima ei zi, pe cea a lunii următoare: modificările și reînnoirile arată apoi cât costă. Cu prețuri de vânzare, arată și marja.</translation>
    </message>
    <message>
        <source>Import a price list…</source>
        <extracomment>prices: button while there is nothing</extracomment>
        <translation>Importați o listă de prețuri…</translation>
    </message>
    <message>
        <source>Add a sale price…</source>
        <extracomment>prices: other button while there is nothing</extracomment>
        <translation>Adăugați un preț de vânzare…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
        <extracomment>kind of file in the file dialog; keep what is in parentheses</extracomment>
        <translation>Tabele (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>tenantry::PricesViewModel</name>
    <message>
        <source>The list of %1 is not here, so what changes cannot be told.</source>
        <extracomment>prices: nothing to compare a list with; %1 is a month such as November 2026</extracomment>
        <translation>Lista din %1 nu este aici, deci nu se poate spune ce se schimbă.</translation>
    </message>
</context>
<context>
    <name>tenantry::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <extracomment>button beside a progress bar: stops the running work, not a subscription</extracomment>
        <translation>Renunțare</translation>
    </message>
</context>
<context>
    <name>tenantry::RenamePanel</name>
    <message>
        <source>Rename a subscription</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Redenumiți un abonament</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>label above the name a subscription gets from the partner</extracomment>
        <translation>Denumire proprie</translation>
    </message>
    <message>
        <source>Your own name for it, kept by the provider. Empty: only the offer&apos;s name.</source>
        <extracomment>below the name of a subscription</extracomment>
        <translation>Denumirea dată de dvs., păstrată la furnizor. Gol: doar denumirea ofertei.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without putting the new name into the plan</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts the new name into the plan; nothing is sent yet</extracomment>
        <translation>Adăugați în plan</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewChangesForm</name>
    <message>
        <source>Enter a whole number of seats, at least 1.</source>
        <extracomment>end-of-term board, form: the number of seats is not a number</extracomment>
        <translation>Introduceți un număr întreg de licențe, cel puțin 1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you do not set stays as it is.</source>
        <extracomment>end-of-term board, form: everything is as it is</extracomment>
        <translation>Încă nu s-a modificat nimic. Ce nu setați rămâne cum este.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n of them; these are left out.</source>
        <translation>
            <numerusform>Imposibil pentru %n dintre ele; aceasta se omite.</numerusform>
            <numerusform>Imposibil pentru %n dintre ele; acestea se omit.</numerusform>
            <numerusform>Imposibil pentru %n dintre ele; acestea se omit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew with changes</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Reînnoire cu modificări</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts a change into the plan; nothing is sent yet</extracomment>
        <translation>Adăugați în plan</translation>
    </message>
    <message>
        <source>Seats of the next term</source>
        <extracomment>end-of-term board, form: label of the number of seats from the next term on</extracomment>
        <translation>Licențe în durata următoare</translation>
    </message>
    <message>
        <source>Next term</source>
        <extracomment>end-of-term board, form: label</extracomment>
        <translation>Durata următoare</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>end-of-term board, form: label</extracomment>
        <translation>Facturare</translation>
    </message>
    <message>
        <source>One seat less</source>
        <extracomment>name of a button for screen readers</extracomment>
        <translation>O licență mai puțin</translation>
    </message>
    <message>
        <source>One seat more</source>
        <translation>O licență în plus</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>end-of-term board, form: a choice: stays as it is</extracomment>
        <translation>Neschimbat</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsExport</name>
    <message>
        <source>ending terms %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>durate care se încheie %1</translation>
    </message>
    <message>
        <source>Export ending terms</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Exportați duratele care se încheie</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Valori separate prin virgulă (*.csv)</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsFilterBar</name>
    <message>
        <source>Customer, subscription, state or ID</source>
        <extracomment>in the empty search field of the end-of-term board</extracomment>
        <translation>Client, abonament, stare sau ID</translation>
    </message>
    <message>
        <source>Search ending terms</source>
        <extracomment>name of the search field for screen readers</extracomment>
        <translation>Căutați în duratele care se încheie</translation>
    </message>
    <message>
        <source>Which terms</source>
        <extracomment>end-of-term board: name of the choice which terms are shown, for screen readers</extracomment>
        <translation>Care durate</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>end-of-term board: name of the choice of days, for screen readers; the same as the time line</extracomment>
        <translation>Zile</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <extracomment>end-of-term board: name of the choice how far ahead is looked, for screen readers</extracomment>
        <translation>Interval în viitor</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>end-of-term board: which terms are shown: those a decision is due on</extracomment>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>end-of-term board: which terms are shown: those nobody has decided about</extracomment>
        <translation>Nedecise</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Snoozed or muted</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Alerte amânate sau dezactivate</translation>
    </message>
    <message>
        <source>All ending terms</source>
        <extracomment>end-of-term board: which terms are shown</extracomment>
        <translation>Toate duratele care se încheie</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <extracomment>end-of-term board: how far ahead is looked</extracomment>
        <translation>
            <numerusform>Următoarea %n zi</numerusform>
            <numerusform>Următoarele %n zile</numerusform>
            <numerusform>Următoarele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>end-of-term board: choice of days: no days are chosen</extracomment>
        <translation>Toate zilele</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>end-of-term board, right of the filters: how many are shown</extracomment>
        <translation>
            <numerusform>%n afișată</numerusform>
            <numerusform>%n afișate</numerusform>
            <numerusform>%n afișate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more</source>
        <extracomment>end-of-term board, right of the filters: there are more, read when the list is scrolled; %1 is &quot;200 shown&quot;</extracomment>
        <translation>%1 și altele</translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsPage</name>
    <message numerus="yes">
        <source>%n term(s) end</source>
        <extracomment>end-of-term board, beside the title: so many terms end within the days looked at</extracomment>
        <translation>
            <numerusform>se încheie %n durată</numerusform>
            <numerusform>se încheie %n durate</numerusform>
            <numerusform>se încheie %n de durate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <extracomment>end-of-term board, beside the title: so many decisions are due</extracomment>
        <translation>
            <numerusform>%n alertă</numerusform>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n de alerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>end-of-term board, beside the title: of these, so many are urgent</extracomment>
        <translation>
            <numerusform>%n urgentă</numerusform>
            <numerusform>%n urgente</numerusform>
            <numerusform>%n urgente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan</source>
        <extracomment>end-of-term board, beside the title: so many were decided and wait in the plan</extracomment>
        <translation>
            <numerusform>%n în plan</numerusform>
            <numerusform>%n în plan</numerusform>
            <numerusform>%n în plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed or muted</source>
        <extracomment>end-of-term board, beside the title</extracomment>
        <translation>
            <numerusform>%n amânată sau dezactivată</numerusform>
            <numerusform>%n amânate sau dezactivate</numerusform>
            <numerusform>%n amânate sau dezactivate</numerusform>
        </translation>
    </message>
    <message>
        <source>purchase prices before tax</source>
        <extracomment>end-of-term board, beside the title: whose money it is</extracomment>
        <translation>prețuri de achiziție fără taxe</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %n change(s). Nothing is sent yet.</source>
        <extracomment>end-of-term board, message: what was chosen went into the plan</extracomment>
        <translation>
            <numerusform>Adăugat în plan: %n modificare. Încă nu s-a trimis nimic.</numerusform>
            <numerusform>Adăugat în plan: %n modificări. Încă nu s-a trimis nimic.</numerusform>
            <numerusform>Adăugat în plan: %n de modificări. Încă nu s-a trimis nimic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n term(s) stay as they are.</source>
        <extracomment>end-of-term board, message: decisions were recorded, nothing needs to be changed for them</extracomment>
        <translation>
            <numerusform>Decis: %n durată rămâne neschimbată.</numerusform>
            <numerusform>Decis: %n durate rămân neschimbate.</numerusform>
            <numerusform>Decis: %n de durate rămân neschimbate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n term(s); they are as before.</source>
        <extracomment>end-of-term board, message: what was chosen is not possible for so many</extracomment>
        <translation>
            <numerusform>Imposibil pentru %n durată; rămâne ca înainte.</numerusform>
            <numerusform>Imposibil pentru %n durate; rămân ca înainte.</numerusform>
            <numerusform>Imposibil pentru %n de durate; rămân ca înainte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) snoozed until %1.</source>
        <extracomment>end-of-term board, message; %1 is a day</extracomment>
        <translation>
            <numerusform>%n alertă amânată până la %1.</numerusform>
            <numerusform>%n alerte amânate până la %1.</numerusform>
            <numerusform>%n de alerte amânate până la %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts muted until %1. They stay under “Snoozed or muted”.</source>
        <extracomment>end-of-term board, message; %1 is a day</extracomment>
        <translation>Alerte dezactivate până la %1. Rămân la „Alerte amânate sau dezactivate”.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n term(s).</source>
        <extracomment>end-of-term board, message: decisions, snoozes or mutes were taken back</extracomment>
        <translation>
            <numerusform>Retras pentru %n durată.</numerusform>
            <numerusform>Retras pentru %n durate.</numerusform>
            <numerusform>Retras pentru %n de durate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>end-of-term board, message after Undo</extracomment>
        <translation>Acțiune anulată.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <extracomment>end-of-term board, message after Redo</extracomment>
        <translation>Acțiune refăcută.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just done
----------
end-of-term board, button: takes back the last decision, snooze or mute</extracomment>
        <translation>Anulați ultima acțiune</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: reads the list again</extracomment>
        <translation>Încercați din nou</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>end-of-term board, after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n rând scris în %1.</numerusform>
            <numerusform>%n rânduri scrise în %1.</numerusform>
            <numerusform>%n de rânduri scrise în %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ending term matches</source>
        <extracomment>end-of-term board, search or days without result: headline</extracomment>
        <translation>Nicio durată care se încheie nu corespunde</translation>
    </message>
    <message>
        <source>Every word you type must be in the customer, the subscription, the state or an ID, and its term must end on the days you chose.</source>
        <extracomment>end-of-term board, search or days without result: what to do</extracomment>
        <translation>Fiecare cuvânt tastat trebuie să apară în client, abonament, stare sau un ID, iar durata trebuie să se încheie în zilele alese.</translation>
    </message>
    <message>
        <source>Clear search and days</source>
        <extracomment>end-of-term board, search or days without result: button</extracomment>
        <translation>Goliți căutarea și zilele</translation>
    </message>
    <message numerus="yes">
        <source>No term ends in the next %n day(s)</source>
        <extracomment>end-of-term board, nothing ends: headline</extracomment>
        <translation>
            <numerusform>Nicio durată nu se încheie în următoarea %n zi</numerusform>
            <numerusform>Nicio durată nu se încheie în următoarele %n zile</numerusform>
            <numerusform>Nicio durată nu se încheie în următoarele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms that end stand here, with what happens if nothing is done and what every other way costs. They come from the customers and subscriptions that were read.</source>
        <extracomment>end-of-term board, nothing ends: what the screen is for</extracomment>
        <translation>Aici apar duratele care se încheie, cu ce se întâmplă dacă nu se face nimic și cu costul fiecărei alte variante. Ele provin din clienții și abonamentele citite.</translation>
    </message>
    <message>
        <source>Look a year ahead</source>
        <extracomment>end-of-term board, nothing ends: button</extracomment>
        <translation>Vedeți un an înainte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Citiți din nou</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>end-of-term board, nothing ends: button</extracomment>
        <translation>Mergeți la Clienți</translation>
    </message>
    <message>
        <source>No decision is due</source>
        <extracomment>end-of-term board, the filter lets nothing through: headline</extracomment>
        <translation>Nu este de luat nicio decizie</translation>
    </message>
    <message>
        <source>No term is in this list</source>
        <translation>Nicio durată în această listă</translation>
    </message>
    <message numerus="yes">
        <source>A decision is asked for when doing nothing ends service, raises the price, binds for longer than a month or renews seats nobody is assigned to. %n term(s) end in the time you look at.</source>
        <extracomment>end-of-term board, no decision is due: when there are alerts</extracomment>
        <translation>
            <numerusform>Se cere o decizie când, dacă nu se face nimic, serviciul se încheie, prețul crește, apare un angajament pe mai mult de o lună sau se reînnoiesc licențe neatribuite nimănui. În intervalul ales se încheie %n durată.</numerusform>
            <numerusform>Se cere o decizie când, dacă nu se face nimic, serviciul se încheie, prețul crește, apare un angajament pe mai mult de o lună sau se reînnoiesc licențe neatribuite nimănui. În intervalul ales se încheie %n durate.</numerusform>
            <numerusform>Se cere o decizie când, dacă nu se face nimic, serviciul se încheie, prețul crește, apare un angajament pe mai mult de o lună sau se reînnoiesc licențe neatribuite nimănui. În intervalul ales se încheie %n de durate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all ending terms</source>
        <extracomment>end-of-term board, the filter lets nothing through: button</extracomment>
        <translation>Afișați toate duratele care se încheie</translation>
    </message>
    <message>
        <source>Renewals</source>
        <extracomment>title of the end-of-term board</extracomment>
        <translation>Reînnoiri</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>end-of-term board, button: does again what was undone</extracomment>
        <translation>Refaceți</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>end-of-term board, button</extracomment>
        <translation>Exportați…</translation>
    </message>
    <message>
        <source>Time line of ending terms</source>
        <extracomment>end-of-term board: name of the time line for screen readers; the list of days beside it says the same</extracomment>
        <translation>Cronologia duratelor care se încheie</translation>
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
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>Review page, table of lines: column header, length of the commitment and how it is billed</extracomment>
        <translation>Durată și facturare</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Review page, table of lines: column header, number of licences</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Price per licence</source>
        <extracomment>Review page, table of lines: column header, our purchase price per licence</extracomment>
        <translation>Preț pe licență</translation>
    </message>
    <message>
        <source>Sum per billing period</source>
        <extracomment>Review page, table of lines: column header, price times licences</extracomment>
        <translation>Sumă pe perioadă de facturare</translation>
    </message>
</context>
<context>
    <name>tenantry::ReviewPage</name>
    <message>
        <source>SAMPLE: this order stays on this computer. Nothing reaches Microsoft.</source>
        <extracomment>Review page, above the order: what placing does in the sample company</extracomment>
        <translation>DEMO: această comandă rămâne pe acest computer. Nimic nu ajunge la Microsoft.</translation>
    </message>
    <message>
        <source>SANDBOX: this order goes to the test environment. Nothing is billed.</source>
        <extracomment>Review page, above the order: what placing does in the sandbox</extracomment>
        <translation>MEDIU DE TESTARE: această comandă merge în mediul de testare. Nu se facturează nimic.</translation>
    </message>
    <message>
        <source>PRODUCTION: this order is placed and billed to %1.</source>
        <extracomment>Review page, above the order: what placing does in production. %1 is the partner&apos;s company</extracomment>
        <translation>PRODUCȚIE: această comandă se plasează și se facturează către %1.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>Review page, total of the order. %1 lists amounts with their periods</extracomment>
        <translation>Total %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a known price come on top.</source>
        <extracomment>Review page, below the total. %n is the number of lines whose price is unknown</extracomment>
        <translation>
            <numerusform>Se adaugă %n rând fără preț cunoscut.</numerusform>
            <numerusform>Se adaugă %n rânduri fără preț cunoscut.</numerusform>
            <numerusform>Se adaugă %n de rânduri fără preț cunoscut.</numerusform>
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
        <translation>Sumele sunt prețurile dvs. de achiziție fără taxe, dacă comanda începe azi.</translation>
    </message>
    <message>
        <source>Review the order</source>
        <extracomment>Order wizard, review page: title</extracomment>
        <translation>Verificați comanda</translation>
    </message>
    <message>
        <source>Until you place the order everything can be changed.</source>
        <extracomment>Order wizard, review page: sentence below the title</extracomment>
        <translation>Până la plasarea comenzii puteți modifica orice.</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <extracomment>Review page: accessible name of the table of lines</extracomment>
        <translation>Rândurile comenzii</translation>
    </message>
    <message>
        <source>Purchase order number (optional)</source>
        <extracomment>Review page: label of a field</extracomment>
        <translation>Numărul comenzii de achiziție (opțional)</translation>
    </message>
    <message>
        <source>Note (optional, stays here)</source>
        <extracomment>Review page: label of a field, a note for colleagues</extracomment>
        <translation>Notă (opțional, rămâne aici)</translation>
    </message>
</context>
<context>
    <name>tenantry::ReviewStep</name>
    <message>
        <source>%1 each month</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 în fiecare lună</translation>
    </message>
    <message>
        <source>%1 each year</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 în fiecare an</translation>
    </message>
    <message>
        <source>%1 every two years</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 la fiecare doi ani</translation>
    </message>
    <message>
        <source>%1 every three years</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 la fiecare trei ani</translation>
    </message>
    <message>
        <source>%1 once</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1 o singură dată</translation>
    </message>
    <message>
        <source>%1, billing period unknown</source>
        <extracomment>Review page, total. %1 is an amount of money</extracomment>
        <translation>%1, perioadă de facturare necunoscută</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Review page, label of the customer&apos;s name</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Review page, label: country whose offers and prices apply</extracomment>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Review page, label of the Microsoft Customer Agreement</extracomment>
        <translation>Contract</translation>
    </message>
    <message>
        <source>New tenant</source>
        <extracomment>Review page, label of the new tenant&apos;s name</extracomment>
        <translation>Tenant nou</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Review page, label of the postal address</extracomment>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Review page, label of the contact person</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>Review page, label of the company&apos;s registration number</extracomment>
        <translation>Număr de înregistrare</translation>
    </message>
    <message>
        <source>On record at the provider</source>
        <extracomment>Review page, agreement</extracomment>
        <translation>Înregistrat la furnizor</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Review page, agreement</extracomment>
        <translation>Încă neconfirmat</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2</source>
        <extracomment>Review page, agreement. %1 is a person&apos;s name, %2 a date</extracomment>
        <translation>Acceptat de %1 la %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Review page, label: whom the order goes to, with the reseller&apos;s account there</extracomment>
        <translation>Furnizor</translation>
    </message>
</context>
<context>
    <name>tenantry::SaleRuleForm</name>
    <message>
        <source>All other customers</source>
        <extracomment>sale prices: in the place of a customer&apos;s name</extracomment>
        <translation>Toți ceilalți clienți</translation>
    </message>
    <message>
        <source>Expected is a number, such as 12.5.</source>
        <extracomment>fault beside the percentage of a sale price</extracomment>
        <translation>Se așteaptă un număr, de exemplu 12,5.</translation>
    </message>
    <message>
        <source>Sale price</source>
        <extracomment>sale prices: title of the form</extracomment>
        <translation>Preț de vânzare</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>sale prices: label of the customer a rule is for</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Part of the name, then choose from the list.</source>
        <extracomment>sale prices: hint below the customer&apos;s field</extracomment>
        <translation>Tastați o parte din nume, apoi alegeți din listă.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <extracomment>sale prices: name of the list of found customers for screen readers</extracomment>
        <translation>Clienți găsiți</translation>
    </message>
    <message>
        <source>For all other customers</source>
        <extracomment>sale prices: button, the rule is for everybody who has none of their own</extracomment>
        <translation>Pentru toți ceilalți clienți</translation>
    </message>
    <message>
        <source>How it is made</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Mod de calcul</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Sale list</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Listă de vânzare</translation>
    </message>
    <message>
        <source>Rounded</source>
        <extracomment>sale prices: label</extracomment>
        <translation>Rotunjire</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>sale prices: label, how many digits behind the decimal sign</extracomment>
        <translation>Zecimale</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>sale prices: button</extracomment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>&amp;Save sale price</source>
        <extracomment>sale prices: main button</extracomment>
        <translation>&amp;Salvați prețul de vânzare</translation>
    </message>
</context>
<context>
    <name>tenantry::SaleRuleModel</name>
    <message>
        <source>All other customers</source>
        <extracomment>sale prices: the rule for customers that have none of their own</extracomment>
        <translation>Toți ceilalți clienți</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>sale prices: column header</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sale price</source>
        <extracomment>sale prices: column header, how the price is made</extracomment>
        <translation>Preț de vânzare</translation>
    </message>
    <message>
        <source>Rounded</source>
        <extracomment>sale prices: column header, how the price is rounded</extracomment>
        <translation>Rotunjire</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>sale prices: column header, first day of the rule</extracomment>
        <translation>Din</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>sale prices: column header, who made the rule</extracomment>
        <translation>De către</translation>
    </message>
</context>
<context>
    <name>tenantry::ScenarioPage</name>
    <message>
        <source>Who is the order for?</source>
        <extracomment>Order wizard, first page: title</extracomment>
        <translation>Pentru cine este comanda?</translation>
    </message>
    <message>
        <source>What is asked next depends on your answer. You can change it later; nothing you entered is lost.</source>
        <extracomment>Order wizard, first page: sentence below the title</extracomment>
        <translation>Întrebările următoare depind de răspunsul dvs. Îl puteți schimba mai târziu; nu se pierde nimic din ce ați introdus.</translation>
    </message>
    <message>
        <source>A brand-&amp;new customer</source>
        <extracomment>Order wizard, first page: a choice</extracomment>
        <translation>Un client complet &amp;nou</translation>
    </message>
    <message>
        <source>The company has never had a Microsoft subscription paid monthly or yearly, for example Microsoft 365, Office 365 or Exchange Online, under any kind of licence. A customer account and a Microsoft tenant are created for it.</source>
        <extracomment>Order wizard, first page: what &quot;brand-new customer&quot; means</extracomment>
        <translation>Firma nu a avut niciodată un abonament Microsoft plătit lunar sau anual, de exemplu Microsoft 365, Office 365 sau Exchange Online, sub niciun tip de licență. Pentru ea se creează un cont de client și un tenant Microsoft.</translation>
    </message>
    <message>
        <source>One of our &amp;existing customers</source>
        <extracomment>Order wizard, first page: a choice</extracomment>
        <translation>Un client &amp;existent</translation>
    </message>
    <message>
        <source>The company already buys from you and is in your list of customers.</source>
        <extracomment>Order wizard, first page: what &quot;existing customer&quot; means</extracomment>
        <translation>Firma cumpără deja de la dvs. și se află în lista dvs. de clienți.</translation>
    </message>
    <message>
        <source>The company has a Microsoft tenant but is not your customer yet? Orders for it are not possible here yet: first send it your reseller invitation from Partner Center, then order for it as an existing customer.</source>
        <extracomment>Order wizard, first page: a case that this version cannot order for</extracomment>
        <translation>Firma are un tenant Microsoft, dar nu vă este încă client? Comenzile pentru ea nu sunt încă posibile aici: trimiteți-i mai întâi invitația de reseller din Partner Center, apoi comandați pentru ea ca pentru un client existent.</translation>
    </message>
</context>
<context>
    <name>tenantry::SeatEditor</name>
    <message>
        <source>New total</source>
        <extracomment>seat editor: label above the number of seats the customer will have</extracomment>
        <translation>Total nou</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>seat editor: label above the number of seats to add or to give back</extracomment>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>New total of seats of %1</source>
        <extracomment>seat editor: name of the field for screen readers; %1 is the subscription</extracomment>
        <translation>Noul total de licențe pentru %1</translation>
    </message>
    <message>
        <source>One seat fewer</source>
        <extracomment>seat editor: button [−]</extracomment>
        <translation>O licență mai puțin</translation>
    </message>
    <message>
        <source>One seat more</source>
        <extracomment>seat editor: button [+]</extracomment>
        <translation>O licență în plus</translation>
    </message>
    <message>
        <source>Change of the seats of %1</source>
        <extracomment>seat editor: name of the field for screen readers; %1 is the subscription</extracomment>
        <translation>Modificarea licențelor pentru %1</translation>
    </message>
</context>
<context>
    <name>tenantry::SeatPanel</name>
    <message>
        <source>%1, until %2</source>
        <extracomment>seat editor: which of several like-named subscriptions it is; %1 is &quot;Annual&quot;, %2 the last day of its term</extracomment>
        <translation>%1, până la %2</translation>
    </message>
    <message>
        <source>Subscription id %1</source>
        <extracomment>seat editor: which of several like-named subscriptions it is; %1 is its id</extracomment>
        <translation>ID abonament %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: reads the subscription again</extracomment>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <extracomment>button: the plan shall no longer change these seats</extracomment>
        <translation>Scoateți din plan</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Adăugați în plan</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <extracomment>beside the heading of the seat editor, while something is entered that is not in the plan</extracomment>
        <translation>Încă neadăugat în plan</translation>
    </message>
    <message>
        <source>The number of seats is the same.</source>
        <extracomment>tooltip of the button that adds to the plan, while it cannot be used</extracomment>
        <translation>Numărul de licențe este același.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>button: leaves the seat editor without adding what was entered</extracomment>
        <translation>Renunțare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Change seats</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Modificați licențele</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>heading of the seat editor</extracomment>
        <translation>Licențe</translation>
    </message>
</context>
<context>
    <name>tenantry::SettingsPage</name>
    <message>
        <source>Back up to</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Copie de rezervă în</translation>
    </message>
    <message>
        <source>Tenantry backup (*.backup)</source>
        <extracomment>kind of file in the file dialog; the part in brackets stays</extracomment>
        <translation>Copie de rezervă Tenantry (*.backup)</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <extracomment>question before restoring a backup</extracomment>
        <translation>Restaurați această copie de rezervă?</translation>
    </message>
    <message>
        <source>At the next start it takes the place of everything kept here. The files it replaces are set aside, not deleted. Sign-ins are not part of a backup.</source>
        <extracomment>text of the question before restoring a backup</extracomment>
        <translation>La următoarea pornire înlocuiește tot ce se păstrează aici. Fișierele înlocuite sunt puse deoparte, nu șterse. Conectările nu fac parte din copia de rezervă.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <extracomment>button of the question before restoring a backup</extracomment>
        <translation>Restaurați copia de rezervă</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <extracomment>button of the question before restoring a backup</extracomment>
        <translation>Păstrați ce există</translation>
    </message>
    <message>
        <source>Restore from</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Restaurare din</translation>
    </message>
    <message>
        <source>Close Tenantry</source>
        <extracomment>link in the message bar after a backup was laid ready</extracomment>
        <translation>Închideți Tenantry</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>title of the Settings page</extracomment>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <extracomment>section of Settings</extracomment>
        <translation>Limbă și aspect</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>label in Settings</extracomment>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>choice of language: what the operating system says
----------
choice of appearance: what the desktop says</extracomment>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>label in Settings</extracomment>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice of appearance</extracomment>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice of appearance</extracomment>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>section of Settings</extracomment>
        <translation>Stocare</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <extracomment>label in Settings: where the files are</extracomment>
        <translation>Dosarul profilului</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <extracomment>symbol button; name for screen readers and tooltip</extracomment>
        <translation>Copiați dosarul</translation>
    </message>
    <message>
        <source>These files are not encrypted, and neither is a backup: turn on disk encryption. Sign-ins and passwords are in the keyring, not here.</source>
        <extracomment>note in Settings, section Storage</extracomment>
        <translation>Aceste fișiere nu sunt criptate, iar copia de rezervă nici ea: activați criptarea discului. Conectările și parolele sunt în portchei, nu aici.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <extracomment>button; a file dialog follows</extracomment>
        <translation>Creați o copie de rezervă…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>button; a file dialog follows</extracomment>
        <translation>Restaurați…</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>section of Settings: price lists and sale prices</extracomment>
        <translation>Prețuri</translation>
    </message>
    <message>
        <source>Price lists of this month and the next, and what your customers pay.</source>
        <extracomment>note in Settings, section Prices</extracomment>
        <translation>Listele de prețuri ale lunii curente și ale celei următoare și ce plătesc clienții dvs.</translation>
    </message>
    <message>
        <source>Price lists and sale prices…</source>
        <extracomment>button in Settings: opens the screen with price lists</extracomment>
        <translation>Liste de prețuri și prețuri de vânzare…</translation>
    </message>
</context>
<context>
    <name>tenantry::SettingsViewModel</name>
    <message>
        <source>The role is saved.</source>
        <extracomment>message in Settings after the role was changed</extracomment>
        <translation>Rolul este salvat.</translation>
    </message>
    <message>
        <source>The proxy settings are saved and in use.</source>
        <extracomment>message in Settings after the proxy was changed</extracomment>
        <translation>Setările proxy sunt salvate și în uz.</translation>
    </message>
    <message>
        <source>Signed out; the sign-in is forgotten. What was read stays readable.</source>
        <extracomment>message in Settings after signing out</extracomment>
        <translation>Deconectat; conectarea este uitată. Ce s-a citit rămâne lizibil.</translation>
    </message>
    <message>
        <source>The account is removed. Orders and notes stay in the ledger.</source>
        <extracomment>message in Settings after an account was removed</extracomment>
        <translation>Contul este eliminat. Comenzile și notele rămân în registru.</translation>
    </message>
    <message>
        <source>The backup is written. Keep it somewhere safe: it is not encrypted.</source>
        <extracomment>message in Settings after a backup</extracomment>
        <translation>Copia de rezervă este scrisă. Păstrați-o într-un loc sigur: nu este criptată.</translation>
    </message>
    <message>
        <source>The backup is ready and takes its place when Tenantry starts again.</source>
        <extracomment>message in Settings after choosing a backup to restore</extracomment>
        <translation>Copia de rezervă este pregătită și se aplică la următoarea pornire a Tenantry.</translation>
    </message>
</context>
<context>
    <name>tenantry::ShellViewModel</name>
    <message numerus="yes">
        <source>, next try in %n s</source>
        <extracomment>appended to the connection state in the status bar; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>, următoarea încercare peste %n s</numerusform>
            <numerusform>, următoarea încercare peste %n s</numerusform>
            <numerusform>, următoarea încercare peste %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <extracomment>appended to the connection state in the status bar; %n is a number of minutes</extracomment>
        <translation>
            <numerusform>, următoarea încercare peste %n min</numerusform>
            <numerusform>, următoarea încercare peste %n min</numerusform>
            <numerusform>, următoarea încercare peste %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: no network</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Neconectat: fără rețea</translation>
    </message>
    <message>
        <source>Not connected: no answer from %1</source>
        <extracomment>connection state in the status bar; %1 is the provider: &quot;Microsoft&quot;, &quot;the sample company&quot;</extracomment>
        <translation>Neconectat: niciun răspuns de la %1</translation>
    </message>
    <message>
        <source>Waiting: %1 asks for a pause</source>
        <extracomment>connection state in the status bar; %1 is the provider: &quot;Microsoft&quot;, &quot;the sample company&quot;</extracomment>
        <translation>În așteptare: %1 cere o pauză</translation>
    </message>
    <message>
        <source>Not connected: certificate refused</source>
        <extracomment>connection state in the status bar: the certificate of the other side was refused</extracomment>
        <translation>Neconectat: certificat refuzat</translation>
    </message>
    <message>
        <source>No account</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Niciun cont</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <extracomment>connection state in the status bar: nothing was asked of the provider yet</extracomment>
        <translation>Încă neîncercat</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>connection state in the status bar: the person switched the network off</extracomment>
        <translation>Lucru offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Deconectat</translation>
    </message>
    <message>
        <source>Connected, sign-in not kept</source>
        <extracomment>connection state in the status bar: signed in, but the keyring does not keep it</extracomment>
        <translation>Conectat, conectarea nu se păstrează</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>connection state in the status bar</extracomment>
        <translation>Conectat</translation>
    </message>
    <message>
        <source>Reading customers: %1 of %2</source>
        <extracomment>running sync in the status bar; %1 and %2 are counts of customers</extracomment>
        <translation>Se citesc clienții: %1 din %2</translation>
    </message>
    <message>
        <source>Reading customers: %1</source>
        <extracomment>running sync in the status bar, total not known yet; %1 is a count of customers</extracomment>
        <translation>Se citesc clienții: %1</translation>
    </message>
    <message>
        <source>Reading subscriptions: %1 of %2 customers</source>
        <extracomment>running sync in the status bar; %1 and %2 are counts of customers whose subscriptions are read</extracomment>
        <translation>Se citesc abonamentele: %1 din %2 clienți</translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <extracomment>running sync in the status bar</extracomment>
        <translation>Se citesc abonamentele</translation>
    </message>
    <message>
        <source>Reading the price list</source>
        <extracomment>running sync in the status bar</extracomment>
        <translation>Se citește lista de prețuri</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>running sync in the status bar: asks the provider what changed</extracomment>
        <translation>Se caută modificări</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>status bar: nothing was read from the provider yet</extracomment>
        <translation>Încă necitit</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <extracomment>status bar; %1 is the time (or day and time) of the last sync</extracomment>
        <translation>Ultima sincronizare %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>status bar, part of &quot;48 customers, 213 subscriptions&quot;</extracomment>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clienți</numerusform>
            <numerusform>%Ln de clienți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <extracomment>status bar, part of &quot;48 customers, 213 subscriptions&quot;</extracomment>
        <translation>
            <numerusform>%Ln abonament</numerusform>
            <numerusform>%Ln abonamente</numerusform>
            <numerusform>%Ln de abonamente</numerusform>
        </translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>status bar; %1 is the role of the signed-in person</extracomment>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>You are signed out. You can go on reading and drafting; nothing is read or sent.</source>
        <extracomment>message bar: the sign-in has ended or was taken back</extracomment>
        <translation>Sunteți deconectat. Puteți continua să citiți și să pregătiți schițe; nu se citește și nu se trimite nimic.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Conectați-vă din nou</translation>
    </message>
    <message>
        <source>No answer from %1 since %2. You can go on reading and drafting; what you place is kept until you send it.</source>
        <extracomment>message bar; %1 is the provider (&quot;Microsoft&quot;), %2 a time</extracomment>
        <translation>Niciun răspuns de la %1 începând cu %2. Puteți continua să citiți și să pregătiți schițe; ce plasați se păstrează până la trimitere.</translation>
    </message>
    <message>
        <source>No network since %1. You can go on reading and drafting; what you place is kept until you send it.</source>
        <extracomment>message bar; %1 is a time</extracomment>
        <translation>Fără rețea începând cu %1. Puteți continua să citiți și să pregătiți schițe; ce plasați se păstrează până la trimitere.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <extracomment>link in the message bar: asks the provider at once</extracomment>
        <translation>Încercați din nou acum</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>link in the message bar: puts the note away until the next start</extracomment>
        <translation>Ascundeți</translation>
    </message>
    <message>
        <source>The local store was damaged. It was set aside and is being read again from the provider; drafts, orders and notes are safe.</source>
        <extracomment>message bar: store.db was corrupt at start</extracomment>
        <translation>Depozitul local de date era deteriorat. A fost pus deoparte și se recitește de la furnizor; schițele, comenzile și notele sunt în siguranță.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer, so your sign-in is kept only until you close Tenantry.</source>
        <extracomment>message bar: no keychain keeps the sign-in</extracomment>
        <translation>Portcheiul acestui computer nu răspunde, deci conectarea se păstrează doar până închideți Tenantry.</translation>
    </message>
    <message>
        <source>The last refresh did not finish. %1</source>
        <extracomment>message bar; %1 is what went wrong, a sentence</extracomment>
        <translation>Ultima reîmprospătare nu s-a încheiat. %1</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Reîmprospătați acum</translation>
    </message>
    <message>
        <source>The local store is damaged. Close Tenantry and start it again: the store is then set aside and read again from the provider; drafts, orders and notes are safe.</source>
        <extracomment>message bar: store.db was found corrupt while the program runs</extracomment>
        <translation>Depozitul local de date este deteriorat. Închideți Tenantry și porniți-l din nou: depozitul este pus deoparte și recitit de la furnizor; schițele, comenzile și notele sunt în siguranță.</translation>
    </message>
</context>
<context>
    <name>tenantry::SnoozeForm</name>
    <message>
        <source>At the latest %1, before the cut-off. Alerts come back on that day; nothing is decided.</source>
        <extracomment>end-of-term board, snooze: below the date; %1 is the last day possible</extracomment>
        <translation>Cel târziu la %1, înainte de termenul-limită. Alertele revin în acea zi; nu se decide nimic.</translation>
    </message>
    <message>
        <source>Snooze the alert</source>
        <extracomment>end-of-term board, form: heading</extracomment>
        <translation>Amânați alerta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>end-of-term board, button: puts the alert off</extracomment>
        <translation>Amânați</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <extracomment>end-of-term board, snooze: label of a date</extracomment>
        <translation>Amânare până la</translation>
    </message>
</context>
<context>
    <name>tenantry::StartPage</name>
    <message>
        <source>Discard “%1”?</source>
        <extracomment>Question before a draft is discarded: headline. %1 is the draft&apos;s title</extracomment>
        <translation>Ștergeți „%1”?</translation>
    </message>
    <message>
        <source>Everything entered in it is removed. This cannot be undone.</source>
        <extracomment>Question before a draft is discarded: what it means</extracomment>
        <translation>Tot ce ați introdus în ea se elimină. Acțiunea nu poate fi anulată.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <extracomment>Question before a draft is discarded: button</extracomment>
        <translation>Ștergeți schița</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <extracomment>Question before a draft is discarded: button</extracomment>
        <translation>Păstrați schița</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>New order, before one is begun: title</extracomment>
        <translation>Comandă nouă</translation>
    </message>
    <message>
        <source>No order is being written</source>
        <extracomment>New order: what the screen is for, headline</extracomment>
        <translation>Nu este nicio comandă în lucru</translation>
    </message>
    <message>
        <source>Order subscriptions for a brand-new customer or for one of yours. What you enter is saved as you go; you can leave at any time and go on later.</source>
        <extracomment>New order: what the screen is for</extracomment>
        <translation>Comandați abonamente pentru un client complet nou sau pentru unul existent. Ce introduceți se salvează pe parcurs; puteți pleca oricând și continua mai târziu.</translation>
    </message>
    <message>
        <source>Start an order</source>
        <extracomment>New order: main button</extracomment>
        <translation>Începeți o comandă</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>New order: heading over the list of drafts</extracomment>
        <translation>Schițe</translation>
    </message>
    <message>
        <source>&amp;Start an order</source>
        <extracomment>New order: button</extracomment>
        <translation>Începeți &amp;o comandă</translation>
    </message>
    <message>
        <source>&amp;Go on with the draft</source>
        <extracomment>New order: button, opens the marked draft</extracomment>
        <translation>&amp;Continuați schița</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>New order: button, removes the marked draft</extracomment>
        <translation>Șt&amp;ergeți…</translation>
    </message>
</context>
<context>
    <name>tenantry::StatusPage</name>
    <message>
        <source>The provider said: %1</source>
        <extracomment>Status page: what the provider said, in its own words. %1 is its text</extracomment>
        <translation>Furnizorul a spus: %1</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>Status page: button, sends an order that was kept</extracomment>
        <translation>&amp;Trimiteți acum</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Întrebați din nou</translation>
    </message>
    <message>
        <source>Give this order up?</source>
        <extracomment>Question before an order is given up: headline</extracomment>
        <translation>Abandonați această comandă?</translation>
    </message>
    <message>
        <source>It will not be sent. Steps that were already carried out, such as a customer that was created, stay as they are at the provider.</source>
        <extracomment>Question before an order is given up: what it means</extracomment>
        <translation>Nu va fi trimisă. Pașii deja executați, de exemplu un client creat, rămân așa cum sunt la furnizor.</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Abandonați comanda</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Question before an order is given up: button</extracomment>
        <translation>Păstrați comanda</translation>
    </message>
    <message>
        <source>The order</source>
        <extracomment>Order wizard, status page: title until the order was read</extracomment>
        <translation>Comanda</translation>
    </message>
    <message>
        <source>&amp;Review again</source>
        <extracomment>Status page: button, opens a draft of the order that waits</extracomment>
        <translation>&amp;Verificați din nou</translation>
    </message>
    <message>
        <source>Give up…</source>
        <extracomment>Status page: button, the order will not be sent any more</extracomment>
        <translation>Abandonați…</translation>
    </message>
    <message>
        <source>First administrator password</source>
        <extracomment>Status page: heading over the password of the new tenant&apos;s first administrator</extracomment>
        <translation>Parola primului administrator</translation>
    </message>
    <message>
        <source>Show the password</source>
        <extracomment>Status page: button</extracomment>
        <translation>Afișați parola</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <extracomment>Status page: name of the button that copies the password</extracomment>
        <translation>Copiați parola</translation>
    </message>
    <message>
        <source>&amp;I have saved it</source>
        <extracomment>Status page: button, the password is removed from the keychain</extracomment>
        <translation>Am &amp;salvat-o</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Status page: heading over the steps of the order</extracomment>
        <translation>Pași</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <extracomment>Status page: whose password is shown. %1 is a sign-in name</extracomment>
        <translation>Nume de conectare: %1</translation>
    </message>
</context>
<context>
    <name>tenantry::StatusStrip</name>
    <message>
        <source>Work offline</source>
        <extracomment>check box at the right end of the status bar</extracomment>
        <translation>Lucru offline</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you take this back.</source>
        <extracomment>tooltip of the check box &quot;Work offline&quot;</extracomment>
        <translation>Nu se citește și nu se trimite nimic până nu dezactivați opțiunea.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>link in the status bar: stops the running sync</extracomment>
        <translation>Renunțare</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <extracomment>symbol button in the status bar; name for screen readers and tooltip</extracomment>
        <translation>Reîmprospătați acum (F5)</translation>
    </message>
</context>
<context>
    <name>tenantry::StepModel</name>
    <message numerus="yes">
        <source>%1, %n tries</source>
        <extracomment>state of a step that was tried several times. %1 is the state, %n the number of tries</extracomment>
        <translation>
            <numerusform>%1, %n încercare</numerusform>
            <numerusform>%1, %n încercări</numerusform>
            <numerusform>%1, %n de încercări</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>table of an order&apos;s steps: column header</extracomment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>table of an order&apos;s steps: column header</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>table of an order&apos;s steps: column header, when the state was reached</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>table of an order&apos;s steps: column header, status, code and words of the provider</extracomment>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>table of an order&apos;s steps: column header, an id for the provider&apos;s support</extracomment>
        <translation>ID solicitare</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <extracomment>table of an order&apos;s steps: column header, an id for the provider&apos;s support</extracomment>
        <translation>ID corelare</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionActions</name>
    <message>
        <source>Change seats…</source>
        <extracomment>context menu of a subscription: opens the seat editor</extracomment>
        <translation>Modificați licențele…</translation>
    </message>
    <message>
        <source>Change seats of selection…</source>
        <extracomment>context menu of subscriptions: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Modificați licențele selecției…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>context menu of a subscription: its nickname</extracomment>
        <translation>Redenumiți…</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>context menu of a subscription, submenu: what can be put into the plan; nothing is sent</extracomment>
        <translation>Adăugați în plan</translation>
    </message>
    <message>
        <source>Renew at the end of the term</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall renew by itself when its term ends</extracomment>
        <translation>Reînnoiți la sfârșitul duratei</translation>
    </message>
    <message>
        <source>Do not renew</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall end with its term</extracomment>
        <translation>Nu reînnoiți</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;</extracomment>
        <translation>Suspendați</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: a suspended one shall run again</extracomment>
        <translation>Reactivați</translation>
    </message>
    <message>
        <source>Cancel the subscription</source>
        <extracomment>context menu of a subscription, below &quot;Add to plan&quot;: it shall end now</extracomment>
        <translation>Anulați abonamentul</translation>
    </message>
    <message>
        <source>Convert to paid…</source>
        <extracomment>context menu of a trial subscription: opens a panel that turns it into paid seats</extracomment>
        <translation>Transformați în abonament plătit…</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Faceți upgrade…</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionFacts</name>
    <message>
        <source>Status</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>detail of a subscription: label of a line, why it is suspended</extracomment>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>detail of a subscription: label of a line, the name a person gave it</extracomment>
        <translation>Denumire proprie</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>detail of a subscription: label of a line, number of licences</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>detail of a subscription: label of a line, its term with first and last day</extracomment>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>detail of a subscription: label of a line, how often it is billed</extracomment>
        <translation>Facturare</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>detail of a subscription: label of a line, what happens at the term&apos;s end</extracomment>
        <translation>Reînnoire</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>detail of a subscription: label of a line, price per seat</extracomment>
        <translation>Preț</translation>
    </message>
    <message>
        <source>All seats</source>
        <extracomment>detail of a subscription: label of a line, price of all seats</extracomment>
        <translation>Toate licențele</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <extracomment>detail of a subscription: label of a line, last moment to cancel it</extracomment>
        <translation>Anulare până la</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>detail of a subscription: label of a line, seats that can be returned</extracomment>
        <translation>Se pot returna</translation>
    </message>
    <message>
        <source>Trial</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>Versiune de încercare</translation>
    </message>
    <message>
        <source>Promotion</source>
        <extracomment>detail of a subscription: label of a line, id of the promotion it was bought with</extracomment>
        <translation>Promoție</translation>
    </message>
    <message>
        <source>Order id</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>ID comandă</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <extracomment>button beside the order id</extracomment>
        <translation>Copiați ID-ul comenzii</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>detail of a subscription: label of a line</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <extracomment>button beside the subscription id</extracomment>
        <translation>Copiați ID-ul abonamentului</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>label of a line: when the provider was last asked</extracomment>
        <translation>Ultima citire</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <extracomment>tooltip of a status; %1 is the word the provider uses</extracomment>
        <translation>Furnizorul spune: %1</translation>
    </message>
    <message>
        <source>Comes back</source>
        <extracomment>detail of a subscription: label of a line, what a cancellation now would give back</extracomment>
        <translation>Se rambursează</translation>
    </message>
    <message>
        <source>Billed</source>
        <extracomment>detail of a subscription that ends: label of a line, when billing ends</extracomment>
        <translation>Se facturează</translation>
    </message>
    <message>
        <source>Users can work</source>
        <extracomment>detail of a subscription that ends: label of a line, when its users can no longer work</extracomment>
        <translation>Utilizatorii pot lucra</translation>
    </message>
    <message>
        <source>Data is kept</source>
        <extracomment>detail of a subscription that ends: label of a line, when what is stored is deleted</extracomment>
        <translation>Datele se păstrează</translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionsPage</name>
    <message>
        <source>subscriptions %1</source>
        <extracomment>name proposed for an exported file, without ending; %1 is the day as 2026-11-21</extracomment>
        <translation>abonamente %1</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <extracomment>title of the file dialog</extracomment>
        <translation>Exportați abonamentele</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>kind of file in the file dialog; keep (*.csv)</extracomment>
        <translation>Valori separate prin virgulă (*.csv)</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID tenant</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Denumire proprie</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>ID abonament</translation>
    </message>
    <message>
        <source>Add-on of</source>
        <extracomment>title of a column in an exported file: id of the subscription an add-on belongs to</extracomment>
        <translation>Completare la</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Licențe</translation>
    </message>
    <message>
        <source>Assigned users</source>
        <extracomment>title of a column in an exported file: users that have the licence</extracomment>
        <translation>Utilizatori cu licență</translation>
    </message>
    <message>
        <source>Can go back</source>
        <extracomment>title of a column in an exported file: seats that may be given back</extracomment>
        <translation>Se pot returna</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Term end</source>
        <extracomment>title of a column in an exported file</extracomment>
        <translation>Sfârșitul duratei</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <extracomment>title of a column in an exported file: true or false</extracomment>
        <translation>Se reînnoiește automat</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>title of a column in an exported file: length of the term</extracomment>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>title of a column in an exported file: billing plan</extracomment>
        <translation>Facturare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <extracomment>grid of subscriptions, after an export; %Ln is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%Ln rând scris în %1.</numerusform>
            <numerusform>%Ln rânduri scrise în %1.</numerusform>
            <numerusform>%Ln de rânduri scrise în %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>link on a message: takes it away</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Taken back: the plan is as it was before.</source>
        <extracomment>message after Undo of what was put into the plan</extracomment>
        <translation>Acțiune anulată: planul este din nou ca înainte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of all customers</source>
        <translation>
            <numerusform>%Ln abonament al tuturor clienților</numerusform>
            <numerusform>%Ln abonamente ale tuturor clienților</numerusform>
            <numerusform>%Ln de abonamente ale tuturor clienților</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription matches</source>
        <extracomment>grid of subscriptions, nothing matches: headline</extracomment>
        <translation>Niciun abonament nu corespunde</translation>
    </message>
    <message>
        <source>Every word you type must be in the company, its domain, the subscription, its nickname or an id, and every field chosen above must fit as well.</source>
        <extracomment>grid of subscriptions, nothing matches: what to do</extracomment>
        <translation>Fiecare cuvânt tastat trebuie să apară în numele firmei, în domeniul ei, în abonament, în denumirea proprie sau într-un ID, iar fiecare câmp ales mai sus trebuie să corespundă și el.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>grid of subscriptions, nothing matches: button</extracomment>
        <translation>Goliți filtrul</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <extracomment>grid of subscriptions, there are none: headline</extracomment>
        <translation>Încă niciun abonament</translation>
    </message>
    <message>
        <source>The subscriptions of all customers stand here in one list, to be sorted, filtered and changed together. They come with the customers.</source>
        <extracomment>grid of subscriptions, there are none: what the screen is for</extracomment>
        <translation>Abonamentele tuturor clienților se află aici într-o singură listă, pentru a fi sortate, filtrate și modificate împreună. Ele vin odată cu clienții.</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <extracomment>grid of subscriptions, there is no account: button
----------
grid of subscriptions, there are none: button</extracomment>
        <translation>Mergeți la Clienți</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>grid of subscriptions, there are none: button; asks the provider</extracomment>
        <translation>Reîmprospătați</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>link on a message: takes back what was just put into the plan
----------
link on a message: the filter is back</extracomment>
        <translation>Anulați ultima acțiune</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change: %Ln subscription(s) stay as they are.</source>
        <extracomment>grid of subscriptions, message: what was wished is so already, or they are over</extracomment>
        <translation>
            <numerusform>Nimic de modificat: %Ln abonament rămâne cum este.</numerusform>
            <numerusform>Nimic de modificat: %Ln abonamente rămân cum sunt.</numerusform>
            <numerusform>Nimic de modificat: %Ln de abonamente rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the plan: %1 for %2. Nothing is sent yet.</source>
        <extracomment>grid of subscriptions, message; %1 is such as &quot;Renewal: on → off&quot;, %2 the subscription</extracomment>
        <translation>Adăugat în plan: %1 pentru %2. Încă nu s-a trimis nimic.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %Ln change(s). Nothing is sent yet.</source>
        <extracomment>grid of subscriptions, message: so many changes were put into the plan</extracomment>
        <translation>
            <numerusform>Adăugat în plan: %Ln modificare. Încă nu s-a trimis nimic.</numerusform>
            <numerusform>Adăugat în plan: %Ln modificări. Încă nu s-a trimis nimic.</numerusform>
            <numerusform>Adăugat în plan: %Ln de modificări. Încă nu s-a trimis nimic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) stay as they are.</source>
        <extracomment>grid of subscriptions, message: added to the sentence that says how many changes were put into the plan</extracomment>
        <translation>
            <numerusform>%Ln abonament rămâne cum este.</numerusform>
            <numerusform>%Ln abonamente rămân cum sunt.</numerusform>
            <numerusform>%Ln de abonamente rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <extracomment>grid of subscriptions, message; %1 is the name of a saved filter</extracomment>
        <translation>Filtrul „%1” a fost eliminat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <extracomment>grid of subscriptions, context menu: opens a preview where the seats of all chosen ones are changed</extracomment>
        <translation>Modificați licențele…</translation>
    </message>
    <message>
        <source>Show in Customers</source>
        <extracomment>grid of subscriptions, context menu: shows it below its customer</extracomment>
        <translation>Afișați la Clienți</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>grid of subscriptions, context menu: copies the chosen rows as a table</extracomment>
        <translation>Copiați rândurile</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <extracomment>grid of subscriptions, context menu</extracomment>
        <translation>Copiați ID-urile</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>grid of subscriptions, menu: what can be put into the plan; nothing is sent</extracomment>
        <translation>Adăugați în plan</translation>
    </message>
    <message>
        <source>Renew at the end of the term</source>
        <extracomment>grid of subscriptions, menu: they shall renew by themselves when their terms end</extracomment>
        <translation>Reînnoiți la sfârșitul duratei</translation>
    </message>
    <message>
        <source>Renew as they are now</source>
        <extracomment>grid of subscriptions, menu: they shall renew, and changes scheduled for the next term are taken away</extracomment>
        <translation>Reînnoiți fără modificări</translation>
    </message>
    <message>
        <source>Renew with other seats…</source>
        <extracomment>grid of subscriptions, menu: asks for the seats they shall renew with</extracomment>
        <translation>Reînnoiți cu alt număr de licențe…</translation>
    </message>
    <message>
        <source>Do not renew</source>
        <extracomment>grid of subscriptions, menu: they shall end with their terms</extracomment>
        <translation>Nu reînnoiți</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <extracomment>title of the grid of all subscriptions</extracomment>
        <translation>Abonamente</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>grid of subscriptions, button: writes what is shown to a file</extracomment>
        <translation>Exportați…</translation>
    </message>
</context>
<context>
    <name>tenantry::TenantPage</name>
    <message>
        <source>The name is final once the order is placed: it cannot be changed, moved or given back. Sign-in names will end in @%1.</source>
        <extracomment>Tenant page: warning. %1 is the new tenant&apos;s domain, for example nordwind.onmicrosoft.com</extracomment>
        <translation>Numele este definitiv după plasarea comenzii: nu poate fi schimbat, mutat sau returnat. Numele de conectare se vor termina în @%1.</translation>
    </message>
    <message>
        <source>Only “%1” was taken from what you pasted.</source>
        <extracomment>Tenant page: a full name, URL or mail address was pasted. %1 is the name that was read from it</extracomment>
        <translation>Din ce ați lipit s-a preluat doar „%1”.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Microsoft is said to refuse such names; you can try.</source>
        <extracomment>Tenant page: the name is longer than usually allowed; the provider decides. %1 is a number</extracomment>
        <translation>Mai lung de %1 caractere. Se pare că Microsoft refuză astfel de nume; puteți încerca.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 characters</source>
        <extracomment>Tenant page, beside the state: length of the name. %n is the number of characters, %1 the usual limit</extracomment>
        <translation>
            <numerusform>%n din %1 caractere</numerusform>
            <numerusform>%n din %1 caractere</numerusform>
            <numerusform>%n din %1 caractere</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1 at %2</source>
        <extracomment>Tenant page, beside the state. %1 is who was asked (Microsoft), %2 a time of day</extracomment>
        <translation>întrebat: %1, la %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Tenant page: button. %1 is a proposed tenant name</extracomment>
        <translation>Folosiți %1</translation>
    </message>
    <message>
        <source>Use the marked name</source>
        <translation>Folosiți numele marcat</translation>
    </message>
    <message>
        <source>Choose the tenant name</source>
        <extracomment>Order wizard, tenant page: title</extracomment>
        <translation>Alegeți numele tenantului</translation>
    </message>
    <message>
        <source>The customer’s Microsoft tenant is created under this name. People see it in sign-in names until an own domain is added.</source>
        <extracomment>Order wizard, tenant page: sentence below the title</extracomment>
        <translation>Tenantul Microsoft al clientului se creează sub acest nume. El apare în numele de conectare până la adăugarea unui domeniu propriu.</translation>
    </message>
    <message>
        <source>Proposals from the legal name</source>
        <extracomment>Tenant page: heading over the table of proposed names</extracomment>
        <translation>Propuneri din denumirea juridică</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Tenant page: button, asks the provider anew about all names</extracomment>
        <translation>Verificați din nou</translation>
    </message>
    <message>
        <source>This is not “%1”.</source>
        <extracomment>Tenant page: the name typed a second time is not the first one. %1 is the first</extracomment>
        <translation>Nu este „%1”.</translation>
    </message>
    <message>
        <source>Type the name again to confirm it</source>
        <extracomment>Tenant page: field in which the name is typed a second time, because it can never be changed</extracomment>
        <translation>Tastați din nou numele pentru confirmare</translation>
    </message>
</context>
<context>
    <name>tenantry::TenantProposalModel</name>
    <message>
        <source>In use above</source>
        <extracomment>Tenant page, table of proposals: this name stands in the field above</extracomment>
        <translation>Folosit mai sus</translation>
    </message>
    <message>
        <source>Waits for the check above</source>
        <extracomment>Tenant page, table of proposals: this name is checked after the ones above it</extracomment>
        <translation>Așteaptă verificarea de mai sus</translation>
    </message>
    <message>
        <source>Another organisation owns it</source>
        <extracomment>Tenant page, table of proposals</extracomment>
        <translation>Aparține altei organizații</translation>
    </message>
    <message>
        <source>Already a customer: %1</source>
        <extracomment>Tenant page, table of proposals. %1 is one of our customers&apos; company name</extracomment>
        <translation>Deja client: %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>Tenant page, table of proposals. %1 is an HTTP status number such as 500</extracomment>
        <translation>Stare %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Tenant page, table of proposals: why the name was not checked</extracomment>
        <translation>Fără conexiune</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Tenant page, table of proposals: column header</extracomment>
        <translation>Nume</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Tenant page, table of proposals: column header</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Tenant page, table of proposals: column header, remarks to a name</extracomment>
        <translation>Notă</translation>
    </message>
</context>
<context>
    <name>tenantry::TermEndField</name>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: asks the provider again</extracomment>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>end-of-term board, form: label of the choice until when the next term runs</extracomment>
        <translation>Se încheie</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayListModel</name>
    <message>
        <source>State</source>
        <extracomment>screen &quot;Today&quot;, title of a column: urgent, parked, trial ends …</extracomment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>screen &quot;Today&quot;, title of a column: the instant in UTC; the local time stands below</extracomment>
        <translation>Când (UTC)</translation>
    </message>
    <message>
        <source>Customer, subject</source>
        <extracomment>screen &quot;Today&quot;, title of a column: who and what a line is about</extracomment>
        <translation>Client, subiect</translation>
    </message>
    <message>
        <source>If nothing is done, or why</source>
        <extracomment>screen &quot;Today&quot;, title of a column: what happens by default, or why it stands here</extracomment>
        <translation>Dacă nu se face nimic sau de ce</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>screen &quot;Today&quot;, title of a column: amounts</extracomment>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>screen &quot;Today&quot;, title of a column: what can be done</extracomment>
        <translation>Ce este de făcut</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayListView</name>
    <message>
        <source>What is due, waiting or in trouble</source>
        <extracomment>screen &quot;Today&quot;: what the lists are called to screen readers</extracomment>
        <translation>Ce este de decis, în așteptare sau cu probleme</translation>
    </message>
</context>
<context>
    <name>tenantry::TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>title of the screen with what is due</extracomment>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Renewals on a time line…</source>
        <extracomment>screen &quot;Today&quot;: button, opens the end-of-term board</extracomment>
        <translation>Reînnoiri pe o cronologie…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <extracomment>screen &quot;Today&quot; without an account, headline</extracomment>
        <translation>Încă nu este nimic de afișat</translation>
    </message>
    <message>
        <source>Decisions that are due, changes that wait and everything in trouble stand here once an account is connected.</source>
        <extracomment>screen &quot;Today&quot; without an account</extracomment>
        <translation>Deciziile de luat, modificările în așteptare și tot ce are probleme apar aici după conectarea unui cont.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>screen &quot;Today&quot; without an account, button</extracomment>
        <translation>Deschideți setările</translation>
    </message>
</context>
<context>
    <name>tenantry::TransitionPanel</name>
    <message>
        <source>Try again</source>
        <extracomment>link on a message: asks the provider again</extracomment>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Asking the provider what is possible…</source>
        <extracomment>upgrade: the provider is being asked which products are possible</extracomment>
        <translation>Se întreabă furnizorul ce este posibil…</translation>
    </message>
    <message>
        <source>A new subscription</source>
        <extracomment>upgrade, where the seats go</extracomment>
        <translation>Un abonament nou</translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s); fewer leave the rest as it is.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>
            <numerusform>Din %n licență; dacă trec mai puține, restul rămân cum sunt.</numerusform>
            <numerusform>Din %n licențe; dacă trec mai puține, restul rămân cum sunt.</numerusform>
            <numerusform>Din %n de licențe; dacă trec mai puține, restul rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible now:</source>
        <extracomment>upgrade: heading over products and subscriptions the seats cannot go to, with reasons</extracomment>
        <translation>Imposibil acum:</translation>
    </message>
    <message>
        <source>Upgrade a subscription</source>
        <extracomment>name of the region beside the customers for screen readers</extracomment>
        <translation>Upgrade pentru un abonament</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>upgrade: label above the list of products</extracomment>
        <translation>Devine</translation>
    </message>
    <message>
        <source>Term and billing</source>
        <extracomment>upgrade: label above the list of terms and billing plans</extracomment>
        <translation>Durată și facturare</translation>
    </message>
    <message>
        <source>Seats that go over</source>
        <extracomment>upgrade: label above the number of seats that go over</extracomment>
        <translation>Licențe care trec</translation>
    </message>
    <message>
        <source>The seats go to</source>
        <extracomment>upgrade: label above the list of subscriptions that can take the seats</extracomment>
        <translation>Licențele trec în</translation>
    </message>
    <message>
        <source>Move the users’ licences too</source>
        <extracomment>upgrade: check box; else somebody assigns the licences of the new product</extracomment>
        <translation>Mutați și licențele utilizatorilor</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: leaves without putting the upgrade into the plan</extracomment>
        <translation>Închidere</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <extracomment>button: puts the upgrade into the plan; nothing is sent yet</extracomment>
        <translation>Adăugați în plan</translation>
    </message>
</context>
<context>
    <name>tenantry::WayRow</name>
    <message>
        <source>Renew</source>
        <extracomment>end-of-term board, button beside &quot;Renew as is&quot;</extracomment>
        <translation>Reînnoiți</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>end-of-term board, button beside &quot;Renew with changes&quot;; a form follows</extracomment>
        <translation>Modificați…</translation>
    </message>
    <message>
        <source>Let it end</source>
        <extracomment>end-of-term board, button beside &quot;Cancel at end&quot;</extracomment>
        <translation>Lăsați să se încheie</translation>
    </message>
    <message>
        <source>Open the provider&apos;s portal</source>
        <extracomment>end-of-term board, link: the browser opens the provider&apos;s own site</extracomment>
        <translation>Deschideți portalul furnizorului</translation>
    </message>
    <message>
        <source>Happens if nothing is done.</source>
        <extracomment>end-of-term board, below a way: what happens by default</extracomment>
        <translation>Se întâmplă dacă nu se face nimic.</translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n of them.</source>
        <extracomment>end-of-term board, below a way for several terms</extracomment>
        <translation>
            <numerusform>Imposibil pentru %n dintre ele.</numerusform>
            <numerusform>Imposibil pentru %n dintre ele.</numerusform>
            <numerusform>Imposibil pentru %n dintre ele.</numerusform>
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
        <translation>Clienții, abonamentele și comenzile unui reseller Microsoft cloud, online și offline.</translation>
    </message>
    <message>
        <source>Try it with a sample company</source>
        <extracomment>first start, headline of the first way in</extracomment>
        <translation>Încercați cu o firmă demonstrativă</translation>
    </message>
    <message>
        <source>An invented reseller with invented customers runs on this computer. Order, search and go offline as you like; nothing reaches Microsoft.</source>
        <extracomment>first start, about the sample company</extracomment>
        <translation>Un reseller inventat, cu clienți inventați, rulează pe acest computer. Comandați, căutați și lucrați offline cum doriți; nimic nu ajunge la Microsoft.</translation>
    </message>
    <message>
        <source>Connect Partner Center</source>
        <extracomment>first start, headline of the second way in</extracomment>
        <translation>Conectați Partner Center</translation>
    </message>
    <message>
        <source>Work with your own customers. You need a client id from your administrator; the next page has the text to send. Sign-in happens in your browser.</source>
        <extracomment>first start, about connecting the real provider</extracomment>
        <translation>Lucrați cu propriii clienți. Aveți nevoie de un ID client de la administrator; pagina următoare conține textul de trimis. Conectarea are loc în browser.</translation>
    </message>
    <message>
        <source>Connect Partner Center…</source>
        <extracomment>button of the first start: opens account set-up; more input follows</extracomment>
        <translation>Conectați Partner Center…</translation>
    </message>
    <message>
        <source>Tenantry keeps customers, orders and prices in files on this computer. They are not encrypted: turn on disk encryption. Sign-ins are kept in the keyring, never in these files.</source>
        <extracomment>first start: nothing is encrypted at rest</extracomment>
        <translation>Tenantry păstrează clienții, comenzile și prețurile în fișiere pe acest computer. Ele nu sunt criptate: activați criptarea discului. Conectările se păstrează în portchei, niciodată în aceste fișiere.</translation>
    </message>
    <message>
        <source>Starting the sample company…</source>
        <extracomment>button of the first start while the sample company is being started</extracomment>
        <translation>Se pornește firma demonstrativă…</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>Încercați firma demonstrativă</translation>
    </message>
    <message>
        <source>The sample company could not be started. %1</source>
        <extracomment>message bar of the first start; %1 is what went wrong, a sentence</extracomment>
        <translation>Firma demonstrativă nu a putut fi pornită. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>link in the message bar</extracomment>
        <translation>Încercați din nou</translation>
    </message>
</context>
<context>
    <name>tenantry::WizardSidebar</name>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>Order wizard, list of pages: beside a page, number of things missing there</extracomment>
        <translation>
            <numerusform>lipsește %n</numerusform>
            <numerusform>lipsesc %n</numerusform>
            <numerusform>lipsesc %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Order wizard, below the list &quot;Still missing&quot;: how many more there are</extracomment>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>Order wizard: heading of the list of pages</extracomment>
        <translation>Comandă nouă</translation>
    </message>
    <message>
        <source>Still missing</source>
        <extracomment>Order wizard: heading of the list of what is missing</extracomment>
        <translation>Încă lipsesc</translation>
    </message>
    <message>
        <source>You may go on. These are needed before the order can be placed.</source>
        <extracomment>Order wizard: below the list of what is missing</extracomment>
        <translation>Puteți continua. Acestea sunt necesare înainte de plasarea comenzii.</translation>
    </message>
</context>
<context>
    <name>tenantry::WizardView</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>Order wizard, footer button of the status page: the order goes on by itself</extracomment>
        <translation>Î&amp;nchidere</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>Î&amp;nchidere, cu păstrarea schiței</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <extracomment>Order wizard, footer button of the status page</extracomment>
        <translation>Comandă &amp;nouă</translation>
    </message>
    <message>
        <source>Placing…</source>
        <extracomment>Order wizard, footer button while the order is being put into the ledger</extracomment>
        <translation>Se plasează…</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <extracomment>Order wizard, footer button. %1 is the name of the next page</extracomment>
        <translation>&amp;Următorul: %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>Order wizard, footer. %1 is a time of day</extracomment>
        <translation>Schiță salvată la %1</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <extracomment>Order wizard, footer: nothing has been entered yet</extracomment>
        <translation>Se salvează pe parcurs</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <extracomment>Order wizard, footer: the last typing is being saved</extracomment>
        <translation>Se salvează schița…</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <extracomment>Order wizard, footer: the draft could not be written</extracomment>
        <translation>Schița nu este salvată</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Order wizard, footer button</extracomment>
        <translation>Î&amp;napoi</translation>
    </message>
</context>
</TS>
