// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_client.h"
#include "providers/provider.h"
#include "support/async.h"

#include <functional>

namespace tenantry {

// Sends one request for an account. ApiClient::send in the program, a script in tests.
using Sender = std::function<Async<ApiReply>(const ApiRequest &, Priority)>;

// Sends an endpoint's request and reads its answer with the endpoint's parser, in the context's thread.
template <class T>
Async<T> ask(const Sender &send, const Endpoint<T> &endpoint, Priority priority, QObject *context)
{
    return send(endpoint.request, priority)
        .then(context,
              [parse = endpoint.parse](const Result<ApiReply> &reply) -> Result<T> {
                  if (!reply)
                      return reply.error();
                  return parse(reply.value());
              })
        .onCanceled(context, [] { return Result<T>(Error{Error::Kind::Cancelled}); });
}

} // namespace tenantry
