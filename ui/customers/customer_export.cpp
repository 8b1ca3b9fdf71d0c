// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_export.h"

#include "support/clock.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompts.h"
#include "ui/common/when_done.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tenantry {

CustomerExport::CustomerExport(CustomerDirectory &directory, Clock &clock, Prompts &prompts, MessageBar &bar,
                               QWidget *page)
    : QObject(page), m_directory(directory), m_clock(clock), m_prompts(prompts), m_bar(bar), m_page(page)
{}

void CustomerExport::run(const QList<qint64> &customers)
{
    //: name proposed for an exported file, without ending; %1 is the day as 2026-11-21
    const QString name = tr("customers %1").arg(m_clock.now().toLocalTime().date().toString(Qt::ISODate));
    //: title of the file dialog
    const QString title = tr("Export customers and subscriptions");
    //: kind of file in the file dialog; keep (*.csv)
    const QString kind = tr("Comma-separated values (*.csv)");
    m_prompts.saveFile(m_page, title, name + u".csv"_s, kind, [this, customers](const QString &path) {
        if (!path.isEmpty())
            write(path, customers);
    });
}

void CustomerExport::write(const QString &path, const QList<qint64> &customers)
{
    whenDone(m_directory.exportCsv(path, customers, texts()), this, [this, path](const Result<int> &lines) {
        if (lines.ok()) {
            //: after an export; %n is the number of lines, %1 the file
            const QString done = tr("%n line(s) written to %1.", nullptr, *lines).arg(QDir::toNativeSeparators(path));
            //: link on a message: takes it away
            m_bar.showMessage(MessageBar::Severity::Good, done, tr("Dismiss"));
            return;
        }
        const ErrorText why = errorText(lines.error());
        //: after an export that failed; %1 is the reason
        m_bar.showMessage(MessageBar::Severity::Trouble, tr("Nothing was exported. %1").arg(why.full()));
        m_bar.setDetail(why.detail);
    });
}

CustomerDirectory::CsvTexts CustomerExport::texts()
{
    CustomerDirectory::CsvTexts texts;
    texts.headers = {
        //: title of a column in an exported file
        tr("Customer"),
        //: title of a column in an exported file
        tr("Domain"),
        //: title of a column in an exported file
        tr("Tenant id"),
        //: title of a column in an exported file
        tr("Relationship"),
        //: title of a column in an exported file
        tr("Subscription"),
        //: title of a column in an exported file
        tr("Nickname"),
        //: title of a column in an exported file: id of the subscription an add-on belongs to
        tr("Add-on of"),
        //: title of a column in an exported file
        tr("Subscription id"),
        //: title of a column in an exported file
        tr("Seats"),
        //: title of a column in an exported file
        tr("Status"),
        //: title of a column in an exported file
        tr("Term start"),
        //: title of a column in an exported file
        tr("Term end"),
        //: title of a column in an exported file: length of the term
        tr("Term"),
        //: title of a column in an exported file: billing plan
        tr("Billing"),
        //: title of a column in an exported file: true or false
        tr("Renews by itself"),
        //: title of a column in an exported file
        tr("Price per seat"),
        //: title of a column in an exported file
        tr("Currency"),
        //: title of a column in an exported file: month, year … the price is for
        tr("Price is for"),
        //: title of a column in an exported file: order or price list
        tr("Price from"),
        //: title of a column in an exported file
        tr("Order id"),
    };
    //: in an exported file, column "Price from"
    texts.fromOrder = tr("order");
    //: in an exported file, column "Price from"
    texts.fromList = tr("price list");
    return texts;
}

} // namespace tenantry
