// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/prices_view_model.h"

#include "ui/common/when_done.h"
#include "ui/prices/price_words.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int differencesShown = 500;
constexpr int customersFound = 20;

} // namespace

PricesViewModel::PricesViewModel(PriceLists &prices, CustomerDirectory &directory, QObject *parent)
    : QObject(parent), m_prices(prices), m_directory(directory)
{
    connect(&m_prices, &PriceLists::changed, this, &PricesViewModel::read);
    connect(&m_prices, &PriceLists::undoChanged, this, &PricesViewModel::changed);
    read();
}

void PricesViewModel::read()
{
    whenDone(m_prices.lists(), this, [this](const Result<QList<PriceListInfo>> &lists) {
        if (!lists) {
            Q_EMIT failed(lists.error());
            return;
        }
        m_read = true;
        m_lists.setRows(*lists);
        if (m_chosen && m_lists.rowOf(QString::number(m_chosen->key)) < 0)
            chooseList(-1);
        Q_EMIT changed();
    });
    whenDone(m_prices.saleRules(), this, [this](const Result<QList<SaleRuleRow>> &rules) {
        if (rules)
            m_rules.setRows(*rules);
        Q_EMIT changed();
    });
    readDifferences();
}

void PricesViewModel::chooseList(int row)
{
    const PriceListInfo *list = m_lists.rowAt(row);
    m_chosen = list ? std::optional(*list) : std::nullopt;
    readDifferences();
}

void PricesViewModel::readDifferences()
{
    m_shown.reset();
    m_differences.setRows({});
    Q_EMIT changed();
    if (!m_chosen)
        return;
    const qint64 key = m_chosen->key;
    whenDone(m_prices.differences(*m_chosen, differencesShown), this,
             [this, key](const Result<std::optional<PriceDifferences>> &all) {
                 if (!all || !m_chosen || m_chosen->key != key)
                     return;
                 m_shown = *all;
                 m_differences.setCurrency(m_chosen->currency);
                 m_differences.setRows(m_shown ? m_shown->first : QList<PriceDifference>());
                 Q_EMIT changed();
             });
}

QString PricesViewModel::differencesText() const
{
    if (!m_chosen)
        return {};
    const QDate before = m_chosen->month.addMonths(-1);
    if (!m_shown)
        //: prices: nothing to compare a list with; %1 is a month such as November 2026
        return tr("The list of %1 is not here, so what changes cannot be told.").arg(pricewords::month(before));
    return pricewords::differences(*m_shown, before);
}

QStringList PricesViewModel::saleLists() const
{
    QStringList names;
    for (const PriceListInfo &list : m_lists.rows()) {
        if (list.kind == PriceListKind::Sale && !names.contains(list.name))
            names += list.name;
    }
    return names;
}

// --- acts

void PricesViewModel::tellFault(const Async<Done> &act)
{
    whenDone(act, this, [this](const Outcome &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void PricesViewModel::removeList(int row)
{
    if (const PriceListInfo *list = m_lists.rowAt(row))
        tellFault(m_prices.remove(*list));
}

void PricesViewModel::setRule(const SaleRule &rule)
{
    tellFault(m_prices.setSaleRule(rule));
}

void PricesViewModel::removeRule(int row)
{
    if (const SaleRuleRow *rule = m_rules.rowAt(row))
        tellFault(m_prices.removeSaleRule(rule->rule.customer));
}

void PricesViewModel::undo()
{
    tellFault(m_prices.undo());
}

void PricesViewModel::redo()
{
    tellFault(m_prices.redo());
}

void PricesViewModel::findCustomers(const QString &text)
{
    const int search = ++m_search;
    if (text.trimmed().isEmpty()) {
        m_found.clear();
        Q_EMIT foundChanged();
        return;
    }
    whenDone(m_directory.find(text, customersFound), this, [this, search](const Result<QList<CustomerRow>> &found) {
        if (search != m_search)
            return;
        m_found = found.valueOr({});
        Q_EMIT foundChanged();
    });
}

void PricesViewModel::retranslate()
{
    m_lists.rewordAll();
    m_differences.rewordAll();
    m_rules.rewordAll();
    Q_EMIT changed();
}

} // namespace tenantry
