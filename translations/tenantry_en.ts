<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
