// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_cells.h"

#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/plan/plan_line.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class PlanCells
{
    Q_DECLARE_TR_FUNCTIONS(PlanCells)

public:
    static QString header(PlanColumn column);
    static QString headerTip(PlanColumn column);
    static QString held(int lines)
    {
        //: row of a customer in the plan: so many of its changes cannot be sent as they are
        return tr("%n cannot be sent", nullptr, lines);
    }
};

QString PlanCells::header(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Change:
        //: plan: column header, the subscription and what changes of it
        return tr("Change");
    case PlanColumn::Before:
        //: plan: column header, the value before the change
        return tr("Before");
    case PlanColumn::After:
        //: plan: column header, the value after the change
        return tr("After");
    case PlanColumn::State:
        //: plan: column header, whether a change is allowed, and what became of it
        return tr("State");
    case PlanColumn::Now:
        //: plan: column header, what a change costs at once
        return tr("Now");
    case PlanColumn::PerPeriod:
        //: plan: column header, what a change costs in each full billing period
        return tr("Per period");
    case PlanColumn::ToTermEnd:
        //: plan: column header, what a change costs from now to the end of the term
        return tr("To term end");
    case PlanColumn::Sale:
        //: plan: column header, what the customer pays more or less
        return tr("Sale");
    case PlanColumn::Margin:
        //: plan: column header, what is left of the sale when the purchase is paid
        return tr("Margin");
    default:
        return {};
    }
}

QString PlanCells::headerTip(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Now:
        //: plan: tooltip of a column header
        return tr("Prorated to the end of the running billing period; purchase price before tax");
    case PlanColumn::PerPeriod:
        //: plan: tooltip of a column header
        return tr("More or less in each full billing period; purchase price before tax");
    case PlanColumn::ToTermEnd:
        //: plan: tooltip of a column header
        return tr("Everything from now to the end of the term; purchase price before tax");
    case PlanColumn::Sale:
        //: plan: tooltip of a column header
        return tr("What the customer pays more or less in each full billing period; sale price before tax");
    case PlanColumn::Margin:
        //: plan: tooltip of a column header
        return tr("Sale less purchase in each full billing period, before tax");
    default:
        return {};
    }
}

const QString none = u"—"_s;

QString figureText(const PlanFigure &figure)
{
    return format::difference(figure.money->amount, format::minorDigits(figure.money->currency));
}

QVariant figureCell(const PlanFigure &figure, const QString &missing, int asked)
{
    const QString text = figure.money ? figureText(figure) : missing;
    if (asked == Qt::DisplayRole)
        return text;
    if (asked == Qt::AccessibleTextRole) // the painted unit belongs to what is read out
        return QString(text + u' ' + figure.unit).trimmed();
    if (asked == role(ItemRole::Unit) && figure.money)
        return figure.unit;
    if (asked == role(ItemRole::Tone))
        return static_cast<int>(figure.money && !figure.money->amount.isZero() ? Tone::Normal : Tone::Muted);
    return {};
}

// What has ended or will not be sent costs nothing; what would be sent has a cost, known or not.
QString missingFigure(const PlanItem &item)
{
    return isSendable(item) || isWaiting(item) ? format::unknown() : none;
}

QVariant changeCell(const PlanItem &item, int asked)
{
    return asked == Qt::DisplayRole || asked == Qt::ToolTipRole ? QVariant(lineName(item)) : QVariant();
}

QVariant stateCell(const PlanItem &item, int asked)
{
    const StatusWord word = lineWord(item);
    if (asked == Qt::DisplayRole)
        return stateText(item);
    if (asked == role(ItemRole::Icon))
        return word.icon;
    if (asked == role(ItemRole::Tone))
        return static_cast<int>(word.tone);
    if (asked != Qt::ToolTipRole)
        return {};
    QStringList sentences{word.word, lineReason(item), lineProviderWords(item), lineSource(item)};
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QVariant textCell(const PlanItem &item, PlanColumn column, int asked)
{
    if (asked == role(ItemRole::Tone) && column != PlanColumn::After)
        return static_cast<int>(Tone::Muted);
    if (asked != Qt::DisplayRole && asked != Qt::ToolTipRole)
        return {};
    switch (column) {
    case PlanColumn::Before:
        return lineBefore(item);
    case PlanColumn::Arrow:
        return asked == Qt::DisplayRole ? u"→"_s : QString();
    default:
        return lineAfter(item);
    }
}

PlanFigure figureOfLine(const PlanItem &item, PlanColumn column)
{
    if (column == PlanColumn::Sale)
        return figureIn(item.sale, PlanColumn::PerPeriod);
    if (column == PlanColumn::Margin)
        return figureIn(marginOf(item.sale, item.cost), PlanColumn::PerPeriod);
    return figureIn(item.cost, column);
}

QVariant rawLineCell(const PlanItem &item, PlanColumn column, int asked)
{
    if (isFigure(column)) {
        const bool counts = isUnsent(item) ? isSendable(item) : isWaiting(item) || item.state == IntentState::Running;
        return figureCell(counts ? figureOfLine(item, column) : PlanFigure(), missingFigure(item), asked);
    }
    switch (column) {
    case PlanColumn::Change:
        return changeCell(item, asked);
    case PlanColumn::State:
        return stateCell(item, asked);
    default:
        return textCell(item, column, asked);
    }
}

// One amount with its unit, or several in words: different currencies and periods are never added.
QVariant sumCell(const PlanTotals &totals, PlanColumn column, int asked)
{
    const bool perPeriod = column == PlanColumn::PerPeriod;
    const QList<Money> &money = column == PlanColumn::Now ? totals.now : totals.toTermEnd;
    const qsizetype sums = perPeriod ? totals.perPeriod.size() : money.size();
    PlanFigure figure;
    if (sums == 1) {
        figure.money = perPeriod ? totals.perPeriod.first().money : money.first();
        figure.unit =
            perPeriod ? format::unit(figure.money->currency, totals.perPeriod.first().period) : figure.money->currency;
    }
    const QString several = perPeriod ? amountsText(totals.perPeriod) : amountsText(money);
    return figureCell(figure, sums == 0 ? QString() : several, asked);
}

QVariant heldCell(const PlanGroup &group, int asked)
{
    const auto held = std::count_if(group.lines.begin(), group.lines.end(),
                                    [](const PlanItem &item) { return isUnsent(item) && !isSendable(item); });
    if (held == 0)
        return {};
    if (asked == Qt::DisplayRole || asked == Qt::ToolTipRole)
        return PlanCells::held(static_cast<int>(held));
    if (asked == role(ItemRole::Icon))
        return u"triangle"_s;
    return asked == role(ItemRole::Tone) ? QVariant(static_cast<int>(Tone::Attention)) : QVariant();
}

QVariant rawGroupCell(const PlanGroup &group, const PlanTotals &totals, PlanColumn column, int asked)
{
    if (asked == role(ItemRole::Group))
        return true;
    if (column == PlanColumn::Sale || column == PlanColumn::Margin)
        return {}; // of each change
    if (isFigure(column))
        return sumCell(totals, column, asked);
    if (column == PlanColumn::State)
        return heldCell(group, asked);
    if (column != PlanColumn::Change)
        return {};
    if (asked == role(ItemRole::Icon))
        return u"customer"_s;
    return asked == Qt::DisplayRole || asked == Qt::ToolTipRole ? QVariant(group.customerName) : QVariant();
}

QVariant finished(const QVariant &value, PlanColumn column, int asked)
{
    if (asked == Qt::TextAlignmentRole && (isFigure(column) || column == PlanColumn::Before))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return asked == Qt::ToolTipRole && value.isValid() ? QVariant(plainToolTip(value.toString())) : value;
}

} // namespace

bool isFigure(PlanColumn column)
{
    return column >= PlanColumn::Now && column <= PlanColumn::Margin;
}

PlanFigure figureIn(const ChangeCost &cost, PlanColumn column)
{
    const std::optional<Money> &money = column == PlanColumn::Now         ? cost.now
                                        : column == PlanColumn::PerPeriod ? cost.perPeriod
                                                                          : cost.toTermEnd;
    if (!money)
        return {};
    return {money, column == PlanColumn::PerPeriod ? format::unit(money->currency, cost.period) : money->currency};
}

QString stateText(const PlanItem &item)
{
    const QString word = lineWord(item).word;
    const bool explained = isUnsent(item) || item.state == IntentState::Parked;
    const QString why = explained                            ? lineReasonShort(item)
                        : item.state == IntentState::Refused ? item.detail
                                                             : QString();
    return why.isEmpty() ? word : word + u": "_s + why;
}

QVariant lineCell(const PlanItem &item, PlanColumn column, int role)
{
    return finished(rawLineCell(item, column, role), column, role);
}

QVariant groupCell(const PlanGroup &group, const PlanTotals &totals, PlanColumn column, int role)
{
    return finished(rawGroupCell(group, totals, column, role), column, role);
}

QVariant headerCell(PlanColumn column, int role)
{
    if (role == Qt::DisplayRole)
        return PlanCells::header(column);
    if (role == Qt::ToolTipRole)
        return PlanCells::headerTip(column);
    return finished({}, column, role);
}

} // namespace tenantry
