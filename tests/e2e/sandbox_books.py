# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sandbox provider's own books, read over HTTP by a guest of their own, who knows nothing of the client."""
import base64, hashlib, json, urllib.error, urllib.parse, urllib.request

REDIRECT = "http://127.0.0.1:43210/"
RESOURCE = "https://api.partnercenter.microsoft.com"


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Books:
    def __init__(self, addresses):
        self.hosts = json.loads(addresses)
        self.open = urllib.request.build_opener(urllib.request.ProxyHandler({}), NoRedirects()).open
        self.token = self._sign_in()

    def _sign_in(self):
        verifier = "v" * 64
        digest = hashlib.sha256(verifier.encode()).digest()
        asked = {"client_id": self.hosts["clientId"], "response_type": "code", "redirect_uri": REDIRECT,
                 "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
                 "code_challenge_method": "S256", "state": "abc"}
        page = f"{self.hosts['authority']}/common/oauth2/authorize?" + urllib.parse.urlencode(asked)
        try:
            location = self.open(page).headers["location"]
        except urllib.error.HTTPError as answer:
            location = answer.headers["location"]
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(location).query)["code"][0]
        form = {"grant_type": "authorization_code", "client_id": self.hosts["clientId"], "code": code,
                "redirect_uri": REDIRECT, "code_verifier": verifier, "resource": RESOURCE}
        with self.open(f"{self.hosts['authority']}/common/oauth2/token",
                       urllib.parse.urlencode(form).encode()) as answer:
            return json.load(answer)["access_token"]

    def get(self, path):
        request = urllib.request.Request(self.hosts["partnerCenter"] + path, headers={
            "Accept": "application/json", "Authorization": "Bearer " + self.token})
        with self.open(request, timeout=30) as answer:
            return json.loads(answer.read().decode("utf-8-sig"))

    def subscriptions(self):
        """All of them by id, each with the id of its customer as "customer"."""
        found = {}
        for customer in self.get("/v1/customers?size=500")["items"]:
            for one in self.get(f"/v1/customers/{customer['id']}/subscriptions")["items"]:
                found[one["id"].lower()] = dict(one, customer=customer["id"])
        return found
