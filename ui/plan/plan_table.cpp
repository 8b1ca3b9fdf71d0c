// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_table.h"

#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/common/table_text.h"
#include "ui/plan/plan_line.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class PlanTableWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanTableWords)

public:
    static QStringList headers();
};

QStringList PlanTableWords::headers()
{
    return {
        //: title of a column in copied or exported changes
        tr("Customer"),
        //: title of a column in copied or exported changes
        tr("Tenant id"),
        //: title of a column in copied or exported changes
        tr("Subscription"),
        //: title of a column in copied or exported changes
        tr("Subscription id"),
        //: title of a column in copied or exported changes: what changes, such as Seats
        tr("Change"),
        //: title of a column in copied or exported changes
        tr("Before"),
        //: title of a column in copied or exported changes
        tr("After"),
        //: title of a column in copied or exported changes: allowed, sent, confirmed …
        tr("State"),
        //: title of a column in copied or exported changes: why it is not sent, or what the provider said
        tr("Reason"),
        //: title of a column in copied or exported changes: cost that is due at once
        tr("Cost now"),
        //: title of a column in copied or exported changes
        tr("Currency"),
        //: title of a column in copied or exported changes: cost in each full billing period
        tr("Cost per period"),
        //: title of a column in copied or exported changes: month, year …
        tr("Period"),
        //: title of a column in copied or exported changes: cost to the end of the term
        tr("Cost to term end"),
        //: title of a column in copied or exported changes: what the customer pays at once
        tr("Sale now"),
        //: title of a column in copied or exported changes: what the customer pays in each full billing period
        tr("Sale per period"),
        //: title of a column in copied or exported changes: what the customer pays to the end of the term
        tr("Sale to term end"),
        //: title of a column in copied or exported changes: sale less purchase, at once
        tr("Margin now"),
        //: title of a column in copied or exported changes: sale less purchase, in each full billing period
        tr("Margin per period"),
        //: title of a column in copied or exported changes: sale less purchase, to the end of the term
        tr("Margin to term end"),
    };
}

PlanTable::Cell moneyCell(const std::optional<Money> &money, PlanFigures figures)
{
    if (!money)
        return {};
    return {figures == PlanFigures::Raw ? digits(money->amount)
                                        : format::difference(money->amount, format::minorDigits(money->currency)),
            true};
}

QString currencyOf(const ChangeCost &cost)
{
    for (const std::optional<Money> &money : {cost.now, cost.perPeriod, cost.toTermEnd}) {
        if (money)
            return money->currency;
    }
    return {};
}

QString reasonOf(const PlanItem &item)
{
    const QString said =
        item.state == IntentState::Refused || item.state == IntentState::Parked ? item.detail : QString();
    const QString why = lineReason(item);
    return said.isEmpty() || why.isEmpty() || said == item.parkReason ? why + (why.isEmpty() ? said : QString())
                                                                      : why + u' ' + said;
}

QList<PlanTable::Cell> cellsOf(const PlanItem &item, PlanFigures figures)
{
    const bool quantity = item.change.kind == ChangeKind::Seats;
    const auto side = [&](const ChangeSide &value) -> PlanTable::Cell {
        const bool raw = quantity && figures == PlanFigures::Raw && value.quantity;
        return {raw ? QString::number(*value.quantity) : sideText(item.change.kind, value), raw};
    };
    const ChangeCost &cost = item.cost;
    const ChangeCost margin = marginOf(item.sale, item.cost);
    return {{item.customerName},
            {item.change.customer.text()},
            {item.subscriptionName},
            {item.change.subscription.text()},
            {changeKindText(item.change.kind)},
            side(item.change.before),
            side(item.change.after),
            {lineWord(item).word},
            {reasonOf(item)},
            moneyCell(cost.now, figures),
            {currencyOf(cost)},
            moneyCell(cost.perPeriod, figures),
            {cost.perPeriod ? wireText(CycleWord(cost.period)) : QString()},
            moneyCell(cost.toTermEnd, figures),
            moneyCell(item.sale.now, figures),
            moneyCell(item.sale.perPeriod, figures),
            moneyCell(item.sale.toTermEnd, figures),
            moneyCell(margin.now, figures),
            moneyCell(margin.perPeriod, figures),
            moneyCell(margin.toTermEnd, figures)};
}

bool runsAsFormula(const QString &text)
{
    for (const QChar c : text) {
        if (c != u'\'')
            return u"=+-@\t\r"_s.contains(c);
    }
    return false;
}

QByteArray csvCell(const PlanTable::Cell &cell)
{
    QString text = !cell.figure && runsAsFormula(cell.text) ? u'\'' + cell.text : cell.text;
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return (quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text).toUtf8();
}

QByteArray csvLine(const QList<PlanTable::Cell> &cells)
{
    QByteArrayList parts;
    for (const PlanTable::Cell &cell : cells)
        parts << csvCell(cell);
    return parts.join(',') + "\r\n";
}

Error fileFault(const QString &path, const QSaveFile &file)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = file.errorString();
    error.subject = path;
    return error;
}

Result<int> written(const QString &path, const QByteArray &bytes, int lines)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fileFault(path, file);
    return lines;
}

} // namespace

PlanTable planTable(const QList<PlanItem> &items, PlanFigures figures)
{
    PlanTable table;
    table.headers = PlanTableWords::headers();
    for (const PlanItem &item : items)
        table.lines.append(cellsOf(item, figures));
    return table;
}

QString clipboardText(const PlanTable &table)
{
    QStringList lines{table.headers.join(u'\t')};
    for (const QList<PlanTable::Cell> &cells : table.lines) {
        QStringList texts;
        for (const PlanTable::Cell &cell : cells)
            texts << guardedCell(cell.text);
        lines << texts.join(u'\t');
    }
    return lines.join(u'\n');
}

QByteArray csvBytes(const PlanTable &table)
{
    QList<PlanTable::Cell> headers;
    for (const QString &header : table.headers)
        headers.append({header});
    QByteArray bytes = "\xEF\xBB\xBF" + csvLine(headers);
    for (const QList<PlanTable::Cell> &cells : table.lines)
        bytes += csvLine(cells);
    return bytes;
}

Async<int> writePlanFile(const QString &path, const PlanTable &table)
{
    const Pending<int> pending;
    QThreadPool::globalInstance()->start([pending, path, table] {
        pending.settle(written(path, csvBytes(table), static_cast<int>(table.lines.size())));
    });
    return pending.future();
}

} // namespace tenantry
