// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/price_lists.h"
#include "support/clock.h"

#include <QObject>

namespace tenantry {

// From a file to its price list: looked at, columns and month decided, checked, imported. Every decision checks the
// file again, off the GUI thread; nothing can be imported while a fault stands. GUI thread.
class PriceImportViewModel final : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Nothing, Looking, Deciding, Importing };

    PriceImportViewModel(PriceLists &prices, Clock &clock, QObject *parent = nullptr);

    void open(const QString &path);
    void close();
    Phase phase() const { return m_phase; }
    const PriceFile &file() const { return m_file; }
    const PriceImport &wanted() const { return m_wanted; }
    QList<QDate> months() const;                          // that can be chosen, newest first
    QStringList saleLists() const { return m_saleLists; } // names that are taken already

    void setKind(PriceListKind kind);
    void setName(const QString &name);
    void setMonth(const QDate &month);
    void setMarket(const QString &market);
    void setCurrency(const QString &currency);
    void setColumn(const QString &field, int column); // -1: not in the table
    void setDecimalSign(QChar sign);

    bool checking() const { return m_checking; }
    const std::optional<PriceFileCheck> &check() const { return m_check; }
    QString missing() const { return m_missing; } // what has to be decided first; empty: nothing
    bool mayImport() const;
    void import();
    ImportProgress progress() const { return m_progress; }
    void cancel(); // the import; the decisions stay

Q_SIGNALS:
    void changed();
    void looked(); // another file stands there
    void progressChanged();
    void imported(const tenantry::ImportedPrices &done);
    void unreadable(const QString &sentence); // the file is none
    void failed(const tenantry::Error &error);

private:
    void readSaleLists();
    void decide(const PriceImport &wanted);
    void look(const QString &path);
    void startCheck();
    void checkEnded(const Result<PriceFileCheck> &check);

    PriceLists &m_prices;
    Clock &m_clock;
    Phase m_phase = Phase::Nothing;
    PriceFile m_file;
    PriceImport m_wanted;
    QStringList m_saleLists;
    std::optional<PriceFileCheck> m_check;
    QString m_missing;
    ImportProgress m_progress;
    bool m_checking = false;
    int m_turn = 0; // answers of an earlier question are not heard
};

} // namespace tenantry
