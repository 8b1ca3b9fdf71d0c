<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>Urgent: nothing is decided, or what was decided still waits in the plan, and %n day(s) or fewer are left to the cut-off.</source>
        <extracomment>end-of-term board: the one definition of the word urgent, printed above the list</extracomment>
        <translation>
            <numerusform>Urgent: nothing is decided, or what was decided still waits in the plan, and %n day or fewer are left to the cut-off.</numerusform>
            <numerusform>Urgent: nothing is decided, or what was decided still waits in the plan, and %n days or fewer are left to the cut-off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinWords</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <extracomment>time line of ending terms, beside the days of a bar</extracomment>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <extracomment>time line of ending terms, beside the days of a bar: terms on which a decision is due</extracomment>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) match. Choose the one that is meant.</source>
        <extracomment>preview of many seat changes; %n is at least 2</extracomment>
        <translation>
            <numerusform>%Ln subscription matches. Choose the one that is meant.</numerusform>
            <numerusform>%Ln subscriptions match. Choose the one that is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1 change the same subscription too. None of them is taken until all but one are corrected or left out.</source>
        <extracomment>preview of many seat changes; %1 are numbers of lines, %n how many</extracomment>
        <translation>
            <numerusform>line %1 changes the same subscription too. None of them is taken until all but one are corrected or left out.</numerusform>
            <numerusform>lines %1 change the same subscription too. None of them is taken until all but one are corrected or left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <extracomment>below the preview of many seat changes: lines that go into the plan</extracomment>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to clear up</source>
        <extracomment>below the preview of many seat changes: lines with a fault, a refusal or a question</extracomment>
        <translation>
            <numerusform>%Ln to clear up</numerusform>
            <numerusform>%Ln to clear up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <extracomment>below the preview of many seat changes: lines that change nothing</extracomment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <extracomment>below the preview of many seat changes: lines a person took out</extracomment>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <extracomment>below the preview of many seat changes: lines without an answer yet</extracomment>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>part of what holds from the next term on
----------
what an upgrade begins with: all seats of the subscription</extracomment>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1, %2</source>
        <extracomment>what an upgrade becomes: %n seats of the product %1, %2 is &quot;Annual, billed monthly&quot;</extracomment>
        <translation>
            <numerusform>%n of %1, %2</numerusform>
            <numerusform>%n of %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message numerus="yes">
        <source>%n change(s) of unknown cost are not counted.</source>
        <extracomment>plan, estimate of the credit line: so many changes are left out</extracomment>
        <translation>
            <numerusform>%n change of unknown cost is not counted.</numerusform>
            <numerusform>%n changes of unknown cost are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <extracomment>detail of a customer: how many subscriptions it has</extracomment>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>It goes on by itself in %n second(s).</source>
        <extracomment>next step after &quot;too many requests&quot;; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>It goes on by itself in %n second.</numerusform>
            <numerusform>It goes on by itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>end-of-term board, below the names of some terms: so many others</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%1, %n seat(s).</source>
        <extracomment>end-of-term board: how it goes on; %1 is &quot;Billed monthly&quot;</extracomment>
        <translation>
            <numerusform>%1, %n seat.</numerusform>
            <numerusform>%1, %n seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <extracomment>row of a customer in the plan: so many of its changes cannot be sent as they are</extracomment>
        <translation>
            <numerusform>%n cannot be sent</numerusform>
            <numerusform>%n cannot be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>%n user(s) more than there are seats.</source>
        <extracomment>licence pool of a tenant, below a plan: more users are assigned than there are seats</extracomment>
        <translation>
            <numerusform>%n user more than there are seats.</numerusform>
            <numerusform>%n users more than there are seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) paid twice and not needed.</source>
        <extracomment>licence pool of a tenant, below a plan: seats bought here and from others as well that no user needs</extracomment>
        <translation>
            <numerusform>%n seat paid twice and not needed.</numerusform>
            <numerusform>%n seats paid twice and not needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message numerus="yes">
        <source>%Ln fault(s) keep the list from being imported.</source>
        <extracomment>import of a price list, after it was read through</extracomment>
        <translation>
            <numerusform>%Ln fault keeps the list from being imported.</numerusform>
            <numerusform>%Ln faults keep the list from being imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for %1, no faults.</source>
        <extracomment>import of a price list, after it was read through; %n is a number, %1 a month such as December 2026</extracomment>
        <translation>
            <numerusform>%Ln price for %1, no faults.</numerusform>
            <numerusform>%Ln prices for %1, no faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a term or plan that is not known (“%1”): kept, not used.</source>
        <extracomment>import of a price list; %1 is a word of the file that nobody knows</extracomment>
        <translation>
            <numerusform>%Ln row has a term or plan that is not known (“%1”): kept, not used.</numerusform>
            <numerusform>%Ln rows have a term or plan that is not known (“%1”): kept, not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln digit(s)</source>
        <extracomment>rounding of sale prices; %1 is &quot;half up&quot;, %n a number of digits</extracomment>
        <translation>
            <numerusform>%1 to %Ln digit</numerusform>
            <numerusform>%1 to %Ln digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuantityWords</name>
    <message numerus="yes">
        <source>At least %n licence(s) must be ordered.</source>
        <extracomment>Offer page, beside the number of licences. %n is the smallest number that can be ordered</extracomment>
        <translation>
            <numerusform>At least %n licence must be ordered.</numerusform>
            <numerusform>At least %n licences must be ordered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n licence(s) can be ordered.</source>
        <extracomment>Offer page, beside the number of licences. %n is the largest number that can be ordered</extracomment>
        <translation>
            <numerusform>At most %n licence can be ordered.</numerusform>
            <numerusform>At most %n licences can be ordered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message numerus="yes">
        <source>The customer has %Ln seat(s) now.</source>
        <extracomment>seat editor: nothing is changed yet</extracomment>
        <translation>
            <numerusform>The customer has %Ln seat now.</numerusform>
            <numerusform>The customer has %Ln seats now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <extracomment>a number of seats (licences)</extracomment>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) more than there would be seats: take their licences away before or after.</source>
        <extracomment>seat editor: with the number typed there would be fewer seats than assigned users</extracomment>
        <translation>
            <numerusform>%Ln user more than there would be seats: take the licence away before or after.</numerusform>
            <numerusform>%Ln users more than there would be seats: take their licences away before or after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln seat(s)</source>
        <extracomment>a number of seats that are added</extracomment>
        <translation>
            <numerusform>+%Ln seat</numerusform>
            <numerusform>+%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln seat(s)</source>
        <extracomment>a number of seats that go back; the sign is a minus</extracomment>
        <translation>
            <numerusform>−%Ln seat</numerusform>
            <numerusform>−%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No seat can go back now: at least %Ln seat(s) must stay.</source>
        <extracomment>seat editor, fault: fewer seats were typed. %n is the number the customer has</extracomment>
        <translation>
            <numerusform>No seat can go back now: at least %Ln seat must stay.</numerusform>
            <numerusform>No seat can go back now: at least %Ln seats must stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 can go back now: at least %Ln seat(s) must stay.</source>
        <extracomment>seat editor, fault: fewer seats were typed than possible. %n must stay; %1 is &quot;8 of 12&quot;</extracomment>
        <translation>
            <numerusform>Only %1 can go back now: at least %Ln seat must stay.</numerusform>
            <numerusform>Only %1 can go back now: at least %Ln seats must stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln seat(s) are possible.</source>
        <extracomment>seat editor, fault. %n is the largest number of seats possible</extracomment>
        <translation>
            <numerusform>At most %Ln seat is possible.</numerusform>
            <numerusform>At most %Ln seats are possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>a length of time</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermEndWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>end-of-term board, form: %1 is the names of some subscriptions, %n is how many others there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayListWords</name>
    <message numerus="yes">
        <source>%n decision(s) due</source>
        <extracomment>screen &quot;Today&quot;: how many decisions about ending terms are due</extracomment>
        <translation>
            <numerusform>%n decision due</numerusform>
            <numerusform>%n decisions due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>screen &quot;Today&quot;, behind &quot;7 decisions due&quot;; the word is defined on the screen</extracomment>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) that end within %1 days looked at</source>
        <extracomment>screen &quot;Today&quot;, behind &quot;Nothing is due&quot;: how many ending terms were looked at; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n term that ends within %1 days looked at</numerusform>
            <numerusform>%n terms that end within %1 days looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>screen &quot;Today&quot;: changes in the plan</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n customer(s)</source>
        <extracomment>screen &quot;Today&quot;; %1 is &quot;13 changes&quot;, %n how many customers they are for</extracomment>
        <translation>
            <numerusform>%1 for %n customer</numerusform>
            <numerusform>%1 for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as it stands</source>
        <extracomment>screen &quot;Today&quot;: some changes of the plan cannot be sent as they are</extracomment>
        <translation>
            <numerusform>%n cannot be sent as it stands</numerusform>
            <numerusform>%n cannot be sent as it stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) more in the plan</source>
        <extracomment>screen &quot;Today&quot;, heading of unsent changes: customers that are not listed</extracomment>
        <translation>
            <numerusform>%n customer more in the plan</numerusform>
            <numerusform>%n customers more in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) end within %1 days</source>
        <extracomment>screen &quot;Today&quot;: %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n trial ends within %1 days</numerusform>
            <numerusform>%n trials end within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) close within %1 days</source>
        <extracomment>screen &quot;Today&quot;: how many subscriptions can be cancelled; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n window closes within %1 days</numerusform>
            <numerusform>%n windows close within %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodaySendWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>screen &quot;Today&quot;: orders and changes that wait for somebody</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused in %1 days</source>
        <extracomment>screen &quot;Today&quot;: orders and changes that were refused; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n refused in %1 days</numerusform>
            <numerusform>%n refused in %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 days</source>
        <extracomment>screen &quot;Today&quot;; %1 is a number of days</extracomment>
        <translation>
            <numerusform>%n in %1 days</numerusform>
            <numerusform>%n in %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayTroubleWords</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <extracomment>screen &quot;Today&quot;: how many things do not work</extracomment>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <extracomment>screen &quot;Today&quot;; %1 is the name of a subscription, %n its number of seats</extracomment>
        <translation>
            <numerusform>%1, %n seat</numerusform>
            <numerusform>%1, %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransitionWords</name>
    <message numerus="yes">
        <source>%n seat(s) become %1.</source>
        <extracomment>upgrade, what it means; %1 is the product the seats become</extracomment>
        <translation>
            <numerusform>%n seat becomes %1.</numerusform>
            <numerusform>%n seats become %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stay as they are.</source>
        <extracomment>upgrade, what it means: so many seats remain in the subscription they are in</extracomment>
        <translation>
            <numerusform>%n seat stays as it is.</numerusform>
            <numerusform>%n seats stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n seat(s).</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>
            <numerusform>There is only %n seat.</numerusform>
            <numerusform>There are only %n seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message numerus="yes">
        <source>%n without a price</source>
        <extracomment>end-of-term board, several terms: so many of them have no known price</extracomment>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message numerus="yes">
        <source>Added to the plan: %n change(s). Nothing is sent yet.</source>
        <extracomment>message after changes were put into the plan</extracomment>
        <translation>
            <numerusform>Added to the plan: %n change. Nothing is sent yet.</numerusform>
            <numerusform>Added to the plan: %n changes. Nothing is sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ActivityPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <extracomment>Activity, beside the title: number of orders</extracomment>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::BulkPage</name>
    <message numerus="yes">
        <source>Add %Ln change(s) to the plan</source>
        <extracomment>button: puts so many seat changes into the plan; nothing is sent yet</extracomment>
        <translation>
            <numerusform>Add %Ln change to the plan</numerusform>
            <numerusform>Add %Ln changes to the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %Ln change(s) of seats.</source>
        <extracomment>message after seats of many subscriptions were put into the plan</extracomment>
        <translation>
            <numerusform>Added to the plan: %Ln change of seats.</numerusform>
            <numerusform>Added to the plan: %Ln changes of seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are left to clear up.</source>
        <extracomment>message after seats of many subscriptions were put into the plan: so many lines are still here</extracomment>
        <translation>
            <numerusform>%Ln line is left to clear up.</numerusform>
            <numerusform>%Ln lines are left to clear up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerExport</name>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n line written to %1.</numerusform>
            <numerusform>%n lines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::CustomerSearchBar</name>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <extracomment>right of the search field: how many customers are shown of all; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 of %n customer</numerusform>
            <numerusform>%1 of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>beside the title of the screen</extracomment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <extracomment>beside the title of the screen</extracomment>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched: names, domains and ids of %n customer(s), and names, nicknames and ids of their subscriptions.</source>
        <extracomment>no search result: what was searched</extracomment>
        <translation>
            <numerusform>Searched: names, domains and ids of %n customer, and names, nicknames and ids of their subscriptions.</numerusform>
            <numerusform>Searched: names, domains and ids of %n customers, and names, nicknames and ids of their subscriptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n customer(s) found…</source>
        <extracomment>export menu: only the customers the search found</extracomment>
        <translation>
            <numerusform>The %n customer found…</numerusform>
            <numerusform>The %n customers found…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::EndingPanel</name>
    <message numerus="yes">
        <source>%n term(s) chosen</source>
        <extracomment>end-of-term board, beside the list: so many terms are chosen</extracomment>
        <translation>
            <numerusform>%n term chosen</numerusform>
            <numerusform>%n terms chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::FilterBar</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>grid of subscriptions, beside the filter: how many are shown</extracomment>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln subscription(s)</source>
        <extracomment>grid of subscriptions, beside the filter; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 of %Ln subscription</numerusform>
            <numerusform>%1 of %Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n day(s)</source>
        <extracomment>grid of subscriptions, filter: the term ends within so many days from now</extracomment>
        <translation>
            <numerusform>Ends within %n day</numerusform>
            <numerusform>Ends within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::GridFooter</name>
    <message numerus="yes">
        <source>%Ln subscription(s) chosen</source>
        <extracomment>grid of subscriptions, below: so many are chosen</extracomment>
        <translation>
            <numerusform>%Ln subscription chosen</numerusform>
            <numerusform>%Ln subscriptions chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::PlanDetailStrip</name>
    <message numerus="yes">
        <source>%n change(s) chosen</source>
        <extracomment>plan, detail of several changes</extracomment>
        <translation>
            <numerusform>%n change chosen</numerusform>
            <numerusform>%n changes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n change(s)?</source>
        <extracomment>Question before kept or waiting changes are given up: headline</extracomment>
        <translation>
            <numerusform>Give up %n change?</numerusform>
            <numerusform>Give up %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::PlanFooter</name>
    <message numerus="yes">
        <source>%n change(s) stay in the plan</source>
        <extracomment>plan, beside the button that sends: so many changes are not sent with the others</extracomment>
        <translation>
            <numerusform>%n change stays in the plan</numerusform>
            <numerusform>%n changes stay in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent as planned</source>
        <translation>
            <numerusform>%n cannot be sent as planned</numerusform>
            <numerusform>%n cannot be sent as planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cost of %n change(s) unknown</source>
        <extracomment>plan, beside the totals: the cost of so many changes is not known</extracomment>
        <translation>
            <numerusform>cost of %n change unknown</numerusform>
            <numerusform>cost of %n changes unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n change(s)</source>
        <extracomment>plan, main button: shows all changes once more before they are sent</extracomment>
        <translation>
            <numerusform>&amp;Review %n change</numerusform>
            <numerusform>&amp;Review %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n change(s) for sending</source>
        <extracomment>plan, main button: without a connection the changes are kept until there is one</extracomment>
        <translation>
            <numerusform>&amp;Keep %n change for sending</numerusform>
            <numerusform>&amp;Keep %n changes for sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n change(s)</source>
        <extracomment>plan, main button</extracomment>
        <translation>
            <numerusform>&amp;Send %n change</numerusform>
            <numerusform>&amp;Send %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>plan, while changes are sent: so many were refused by the provider</extracomment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <extracomment>plan, while changes are sent: so many wait for a decision</extracomment>
        <translation>
            <numerusform>%n waits for a decision</numerusform>
            <numerusform>%n wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::PlanPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>plan, beside the title</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>plan, beside the title</extracomment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <extracomment>plan, right of the search field: how many changes are shown of all; %1 is a number as well</extracomment>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed while you were reviewing and are not checked any more.</source>
        <extracomment>plan, message while reviewing: lines became different meanwhile and were unchecked</extracomment>
        <translation>
            <numerusform>%n line changed while you were reviewing and is not checked any more.</numerusform>
            <numerusform>%n lines changed while you were reviewing and are not checked any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <extracomment>plan, after sending: so many changes were read back and found as wanted</extracomment>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <extracomment>plan, after sending: so many were refused by the provider</extracomment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <extracomment>plan, after sending: so many wait for a decision</extracomment>
        <translation>
            <numerusform>%n waits for a decision</numerusform>
            <numerusform>%n wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for sending</source>
        <extracomment>plan, after sending was stopped: so many were not begun and wait</extracomment>
        <translation>
            <numerusform>%n kept for sending</numerusform>
            <numerusform>%n kept for sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>plan, after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n line written to %1.</numerusform>
            <numerusform>%n lines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::PriceImportPanel</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>import of a price list: below the first faults</extracomment>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::PricesPage</name>
    <message numerus="yes">
        <source>%Ln price(s) imported: “%1” of %2.</source>
        <extracomment>after an import; %n prices, %1 is a list, %2 a month</extracomment>
        <translation>
            <numerusform>%Ln price imported: “%1” of %2.</numerusform>
            <numerusform>%Ln prices imported: “%1” of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::RenewChangesForm</name>
    <message numerus="yes">
        <source>Not possible for %n of them; these are left out.</source>
        <translation>
            <numerusform>Not possible for %n of them; it is left out.</numerusform>
            <numerusform>Not possible for %n of them; these are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsFilterBar</name>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <extracomment>end-of-term board: how far ahead is looked</extracomment>
        <translation>
            <numerusform>Next %n day</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>end-of-term board, right of the filters: how many are shown</extracomment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::RenewalsPage</name>
    <message numerus="yes">
        <source>%n term(s) end</source>
        <extracomment>end-of-term board, beside the title: so many terms end within the days looked at</extracomment>
        <translation>
            <numerusform>%n term ends</numerusform>
            <numerusform>%n terms end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <extracomment>end-of-term board, beside the title: so many decisions are due</extracomment>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>end-of-term board, beside the title: of these, so many are urgent</extracomment>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan</source>
        <extracomment>end-of-term board, beside the title: so many were decided and wait in the plan</extracomment>
        <translation>
            <numerusform>%n in the plan</numerusform>
            <numerusform>%n in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed or muted</source>
        <extracomment>end-of-term board, beside the title</extracomment>
        <translation>
            <numerusform>%n snoozed or muted</numerusform>
            <numerusform>%n snoozed or muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %n change(s). Nothing is sent yet.</source>
        <extracomment>end-of-term board, message: what was chosen went into the plan</extracomment>
        <translation>
            <numerusform>Added to the plan: %n change. Nothing is sent yet.</numerusform>
            <numerusform>Added to the plan: %n changes. Nothing is sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n term(s) stay as they are.</source>
        <extracomment>end-of-term board, message: decisions were recorded, nothing needs to be changed for them</extracomment>
        <translation>
            <numerusform>Decided: %n term stays as it is.</numerusform>
            <numerusform>Decided: %n terms stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n term(s); they are as before.</source>
        <extracomment>end-of-term board, message: what was chosen is not possible for so many</extracomment>
        <translation>
            <numerusform>Not possible for %n term; it is as before.</numerusform>
            <numerusform>Not possible for %n terms; they are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) snoozed until %1.</source>
        <extracomment>end-of-term board, message; %1 is a day</extracomment>
        <translation>
            <numerusform>%n alert snoozed until %1.</numerusform>
            <numerusform>%n alerts snoozed until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n term(s).</source>
        <extracomment>end-of-term board, message: decisions, snoozes or mutes were taken back</extracomment>
        <translation>
            <numerusform>Taken back for %n term.</numerusform>
            <numerusform>Taken back for %n terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <extracomment>end-of-term board, after an export; %n is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%n line written to %1.</numerusform>
            <numerusform>%n lines written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No term ends in the next %n day(s)</source>
        <extracomment>end-of-term board, nothing ends: headline</extracomment>
        <translation>
            <numerusform>No term ends in the next %n day</numerusform>
            <numerusform>No term ends in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A decision is asked for when doing nothing ends service, raises the price, binds for longer than a month or renews seats nobody is assigned to. %n term(s) end in the time you look at.</source>
        <extracomment>end-of-term board, no decision is due: when there are alerts</extracomment>
        <translation>
            <numerusform>A decision is asked for when doing nothing ends service, raises the price, binds for longer than a month or renews seats nobody is assigned to. %n term ends in the time you look at.</numerusform>
            <numerusform>A decision is asked for when doing nothing ends service, raises the price, binds for longer than a month or renews seats nobody is assigned to. %n terms end in the time you look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ReviewPage</name>
    <message numerus="yes">
        <source>%n line(s) without a known price come on top.</source>
        <extracomment>Review page, below the total. %n is the number of lines whose price is unknown</extracomment>
        <translation>
            <numerusform>%n line without a known price comes on top.</numerusform>
            <numerusform>%n lines without a known price come on top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ShellViewModel</name>
    <message numerus="yes">
        <source>, next try in %n s</source>
        <extracomment>appended to the connection state in the status bar; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>, next try in %n s</numerusform>
            <numerusform>, next try in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <extracomment>appended to the connection state in the status bar; %n is a number of minutes</extracomment>
        <translation>
            <numerusform>, next try in %n min</numerusform>
            <numerusform>, next try in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>status bar, part of &quot;48 customers, 213 subscriptions&quot;</extracomment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <extracomment>status bar, part of &quot;48 customers, 213 subscriptions&quot;</extracomment>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::StepModel</name>
    <message numerus="yes">
        <source>%1, %n tries</source>
        <extracomment>state of a step that was tried several times. %1 is the state, %n the number of tries</extracomment>
        <translation>
            <numerusform>%1, %n tries</numerusform>
            <numerusform>%1, %n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::SubscriptionsPage</name>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <extracomment>grid of subscriptions, after an export; %Ln is the number of lines, %1 the file</extracomment>
        <translation>
            <numerusform>%Ln line written to %1.</numerusform>
            <numerusform>%Ln lines written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of all customers</source>
        <translation>
            <numerusform>%Ln subscription of all customers</numerusform>
            <numerusform>%Ln subscriptions of all customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change: %Ln subscription(s) stay as they are.</source>
        <extracomment>grid of subscriptions, message: what was wished is so already, or they are over</extracomment>
        <translation>
            <numerusform>Nothing to change: %Ln subscription stays as it is.</numerusform>
            <numerusform>Nothing to change: %Ln subscriptions stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the plan: %Ln change(s). Nothing is sent yet.</source>
        <extracomment>grid of subscriptions, message: so many changes were put into the plan</extracomment>
        <translation>
            <numerusform>Added to the plan: %Ln change. Nothing is sent yet.</numerusform>
            <numerusform>Added to the plan: %Ln changes. Nothing is sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) stay as they are.</source>
        <extracomment>grid of subscriptions, message: added to the sentence that says how many changes were put into the plan</extracomment>
        <translation>
            <numerusform>%Ln subscription stays as it is.</numerusform>
            <numerusform>%Ln subscriptions stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::TenantPage</name>
    <message numerus="yes">
        <source>%n of %1 characters</source>
        <extracomment>Tenant page, beside the state: length of the name. %n is the number of characters, %1 the usual limit</extracomment>
        <translation>
            <numerusform>%n of %1 characters</numerusform>
            <numerusform>%n of %1 characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::TransitionPanel</name>
    <message numerus="yes">
        <source>Of %n seat(s); fewer leave the rest as it is.</source>
        <extracomment>upgrade, below the field for seats</extracomment>
        <translation>
            <numerusform>Of %n seat; fewer leave the rest as it is.</numerusform>
            <numerusform>Of %n seats; fewer leave the rest as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::WayRow</name>
    <message numerus="yes">
        <source>Not possible for %n of them.</source>
        <extracomment>end-of-term board, below a way for several terms</extracomment>
        <translation>
            <numerusform>Not possible for %n of them.</numerusform>
            <numerusform>Not possible for %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::WizardSidebar</name>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>Order wizard, list of pages: beside a page, number of things missing there</extracomment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Order wizard, below the list &quot;Still missing&quot;: how many more there are</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
