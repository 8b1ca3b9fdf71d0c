// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/network_fault.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Net = QNetworkReply;

// The connection never came about, so no byte of the request left.
bool neverSent(Net::NetworkError error)
{
    switch (error) {
    case Net::ConnectionRefusedError:
    case Net::HostNotFoundError:
    case Net::SslHandshakeFailedError:
    case Net::ProxyConnectionRefusedError:
    case Net::ProxyNotFoundError:
    case Net::ProxyAuthenticationRequiredError:
    case Net::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

Error::Kind kindOf(Net::NetworkError error)
{
    switch (error) {
    case Net::TimeoutError:
    case Net::ProxyTimeoutError:
        return Error::Kind::Timeout;
    case Net::SslHandshakeFailedError:
        return Error::Kind::Tls;
    case Net::OperationCanceledError:
        return Error::Kind::Cancelled;
    case Net::ProtocolFailure:
        return Error::Kind::BadReply;
    default:
        return Error::Kind::Offline;
    }
}

QString nameOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return u"self-signed"_s;
    case QSslError::CertificateExpired:
        return u"expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"not-yet-valid"_s;
    case QSslError::HostNameMismatch:
        return u"wrong-host"_s;
    case QSslError::CertificateRevoked:
        return u"revoked"_s;
    default:
        return u"untrusted"_s;
    }
}

} // namespace

bool isHttpStatus(Net::NetworkError error)
{
    if (error == Net::ContentReSendError)
        return false;
    return error == Net::NoError || (error > 200 && error < 300) || error == Net::ProtocolInvalidOperationError ||
           (error > 400 && error < 500);
}

AttemptFault networkFault(Net::NetworkError error, const QString &text, bool write)
{
    AttemptFault fault;
    fault.error.kind = kindOf(error);
    fault.error.detail = text;
    fault.error.effectUnknown = write && !neverSent(error);
    fault.passing = fault.error.kind == Error::Kind::Offline || fault.error.kind == Error::Kind::Timeout;
    return fault;
}

Error tlsFault(const QList<QSslError> &errors, const QString &host)
{
    QStringList names;
    QStringList texts;
    for (const QSslError &error : errors) {
        names.append(nameOf(error.error()));
        texts.append(error.errorString());
    }
    // The reason a person can act on comes first; "untrusted" says least and often only accompanies another one.
    std::stable_partition(names.begin(), names.end(), [](const QString &name) { return name != "untrusted"_L1; });
    Error fault;
    fault.kind = Error::Kind::Tls;
    fault.subject = host;
    fault.code = names.isEmpty() ? u"untrusted"_s : names.first();
    fault.detail = texts.join(u"; "_s);
    return fault;
}

} // namespace tenantry
