// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry {

// Postal address as the provider takes it (api/partner-center.md §3.8).
struct Address
{
    QString line1;
    QString line2;
    QString city;
    QString state;
    QString postalCode;
    QString country; // ISO 3166-1 alpha-2, upper case
    QString region;
    QString firstName;
    QString lastName;
    QString phone;

    bool operator==(const Address &) const = default;
};

// The person who stands for the customer (S0-4).
struct Contact
{
    QString firstName;
    QString lastName;
    QString email;
    QString phone;

    bool operator==(const Contact &) const = default;
};

} // namespace tenantry
