// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/price_import_view_model.h"

#include "ui/common/when_done.h"
#include "ui/prices/price_words.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int monthsOffered = 36;

} // namespace

PriceImportViewModel::PriceImportViewModel(PriceLists &prices, Clock &clock, QObject *parent)
    : QObject(parent), m_prices(prices), m_clock(clock)
{
    connect(&m_prices, &PriceLists::progressChanged, this, [this](const ImportProgress &progress) {
        m_progress = progress;
        Q_EMIT progressChanged();
    });
}

void PriceImportViewModel::open(const QString &path)
{
    m_wanted = {};
    readSaleLists();
    look(path);
}

void PriceImportViewModel::look(const QString &path)
{
    const int turn = ++m_turn;
    const PriceImport decided = m_wanted;
    m_phase = Phase::Looking;
    m_check.reset();
    Q_EMIT changed();
    whenDone(m_prices.look(path, decided.kind), this, [this, turn](const Result<PriceFile> &file) {
        if (turn != m_turn)
            return;
        if (!file) {
            const QString sentence = pricewords::unreadable(file.error());
            close();
            if (sentence.isEmpty())
                Q_EMIT failed(file.error());
            else
                Q_EMIT unreadable(sentence);
            return;
        }
        m_phase = Phase::Deciding;
        m_file = *file;
        m_wanted = file->proposed;
        Q_EMIT looked();
        startCheck();
    });
}

void PriceImportViewModel::close()
{
    ++m_turn;
    m_phase = Phase::Nothing;
    m_file = {};
    m_check.reset();
    m_missing.clear();
    m_checking = false;
    m_prices.close();
    Q_EMIT changed();
}

void PriceImportViewModel::readSaleLists()
{
    whenDone(m_prices.lists(), this, [this](const Result<QList<PriceListInfo>> &lists) {
        m_saleLists.clear();
        for (const PriceListInfo &list : lists.valueOr({})) {
            if (list.kind == PriceListKind::Sale && !m_saleLists.contains(list.name))
                m_saleLists += list.name;
        }
        Q_EMIT changed();
    });
}

QList<QDate> PriceImportViewModel::months() const
{
    QList<QDate> months;
    const QDate newest = newestPublishedMonth(m_clock.now());
    for (int back = 0; back < monthsOffered; ++back)
        months += newest.addMonths(-back);
    if (m_wanted.month.isValid() && !months.contains(m_wanted.month))
        months += m_wanted.month;
    return months;
}

// --- deciding

void PriceImportViewModel::decide(const PriceImport &wanted)
{
    if (wanted == m_wanted || m_phase != Phase::Deciding)
        return;
    m_wanted = wanted;
    startCheck();
}

// Tables of one make are read differently as purchase and as sale list: what was remembered is asked for again.
void PriceImportViewModel::setKind(PriceListKind kind)
{
    if (kind == m_wanted.kind || m_phase != Phase::Deciding)
        return;
    m_wanted.kind = kind;
    look(m_wanted.path);
}

void PriceImportViewModel::setName(const QString &name)
{
    PriceImport wanted = m_wanted;
    wanted.name = name;
    decide(wanted);
}

void PriceImportViewModel::setMonth(const QDate &month)
{
    PriceImport wanted = m_wanted;
    wanted.month = month;
    decide(wanted);
}

void PriceImportViewModel::setMarket(const QString &market)
{
    PriceImport wanted = m_wanted;
    wanted.market = market.trimmed().toUpper();
    decide(wanted);
}

void PriceImportViewModel::setCurrency(const QString &currency)
{
    PriceImport wanted = m_wanted;
    wanted.currency = currency.trimmed().toUpper();
    decide(wanted);
}

void PriceImportViewModel::setColumn(const QString &field, int column)
{
    PriceImport wanted = m_wanted;
    wanted.mapping.set(field, column);
    decide(wanted);
}

void PriceImportViewModel::setDecimalSign(QChar sign)
{
    PriceImport wanted = m_wanted;
    wanted.mapping.decimalSign = sign;
    decide(wanted);
}

void PriceImportViewModel::startCheck()
{
    const int turn = ++m_turn;
    m_checking = true;
    m_check.reset();
    m_missing.clear();
    Q_EMIT changed();
    whenDone(m_prices.check(m_wanted), this, [this, turn](const Result<PriceFileCheck> &check) {
        if (turn == m_turn)
            checkEnded(check);
    });
}

void PriceImportViewModel::checkEnded(const Result<PriceFileCheck> &check)
{
    m_checking = false;
    if (check)
        m_check = *check;
    else if (check.error().kind == Error::Kind::Invalid)
        m_missing = pricewords::missing(check.error(), m_wanted.kind);
    else if (check.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(check.error());
    Q_EMIT changed();
}

// --- importing

bool PriceImportViewModel::mayImport() const
{
    return m_phase == Phase::Deciding && m_check && m_check->faults == 0;
}

void PriceImportViewModel::import()
{
    if (!mayImport())
        return;
    const int turn = ++m_turn;
    m_phase = Phase::Importing;
    Q_EMIT changed();
    whenDone(m_prices.import(m_wanted), this, [this, turn](const Result<ImportedPrices> &done) {
        if (turn != m_turn)
            return;
        m_phase = Phase::Deciding;
        if (done) {
            close();
            Q_EMIT imported(*done);
            return;
        }
        if (done.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(done.error());
        Q_EMIT changed();
    });
}

void PriceImportViewModel::cancel()
{
    m_prices.cancel();
}

} // namespace tenantry
