#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks every route of the sandbox provider with curl and prints one line each. Ends with "N passed, 0 failed".
# BUILD_DIR names the build tree (default build/dev beside this script's folder).
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
ctl=${BUILD_DIR:-$here/build/dev}/bin/tenantryctl
for tool in curl python3; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: skipped"; exit 77; }
done
work=$(mktemp -d)
passed=0
failed=0

mkfifo "$work/in"
"$ctl" sandbox --port 0 --seed demo --no-throttle --with-parent --lag 0 --provisioning 0 \
    --state "$work/state.json" --log "$work/arrivals.jsonl" <"$work/in" >"$work/out" &
server=$!
exec 3>"$work/in"
stop() {
    exec 3>&-
    wait "$server"
    rm -rf "$work"
}
trap stop EXIT

for _ in $(seq 100); do
    [ -s "$work/out" ] && break
    sleep 0.05
done

# member FILE PATH: a member of a JSON file by dotted path; lists by number
member() {
    python3 - "$1" "$2" <<'PY'
import json, sys
value = json.load(open(sys.argv[1], encoding="utf-8-sig"))
for name in sys.argv[2].split("."):
    value = value[int(name)] if name.lstrip("-").isdigit() and isinstance(value, list) else value[name]
print(json.dumps(value) if isinstance(value, (dict, list, bool)) else value)
PY
}

head -n 1 "$work/out" >"$work/hello.json"
pc=$(member "$work/hello.json" partnerCenter)/v1
api=$(member "$work/hello.json" partnerApi)/v1.0
login=$(member "$work/hello.json" authority)
control=$(member "$work/hello.json" control)
control_token=$(member "$work/hello.json" controlToken)
client=$(member "$work/hello.json" clientId)
tenant=$(member "$work/hello.json" tenant)
token=

# check NAME WANTED-STATUS WANTED-TEXT CURL-ARGUMENTS…: the answer stays in $work/body
check() {
    local name=$1 wanted=$2 text=$3
    shift 3
    local status
    status=$(curl -s -o "$work/body" -D "$work/head" -w '%{http_code}' --max-time 20 "$@")
    if [ "$status" = "$wanted" ] && { [ -z "$text" ] || grep -qF -- "$text" "$work/body" "$work/head"; }; then
        passed=$((passed + 1))
        printf 'ok    %-28s %s\n' "$name" "$status"
    else
        failed=$((failed + 1))
        printf 'FAIL  %-28s %s, wanted %s with %s\n' "$name" "$status" "$wanted" "$text"
        head -c 400 "$work/body"
        echo
    fi
}
get() {
    local name=$1 wanted=$2 text=$3 url=$4
    shift 4
    check "$name" "$wanted" "$text" -H 'Accept: application/json' -H "Authorization: Bearer $token" "$@" "$url"
}
post() {
    local name=$1 wanted=$2 text=$3 url=$4 body=$5
    shift 5
    get "$name" "$wanted" "$text" "$url" -X POST -H 'Content-Type: application/json' --data-binary "$body" "$@"
}
guid() { python3 -c 'import uuid; print(uuid.uuid4())'; }

# --- signing in: code flow with proof key, refresh, device code
verifier=$(printf 'v%.0s' $(seq 64))
challenge=$(python3 -c 'import base64,hashlib,sys
print(base64.urlsafe_b64encode(hashlib.sha256(sys.argv[1].encode()).digest()).rstrip(b"=").decode())' "$verifier")
check sign-in.authorize 302 'state=st' -G "$login/common/oauth2/authorize" -d response_type=code \
    -d "client_id=$client" -d redirect_uri=http://localhost:8400/ -d "code_challenge=$challenge" \
    -d code_challenge_method=S256 -d state=st
code=$(python3 - "$work/head" <<'PY'
import sys, urllib.parse
for line in open(sys.argv[1]):
    if line.lower().startswith("location:"):
        print(urllib.parse.parse_qs(urllib.parse.urlsplit(line.split(None, 1)[1].strip()).query)["code"][0])
PY
)
resource=https://api.partnercenter.microsoft.com
check sign-in.token 200 '"token_type":"Bearer"' "$login/$tenant/oauth2/token" -d grant_type=authorization_code \
    -d "client_id=$client" --data-urlencode "code=$code" -d redirect_uri=http://localhost:8400/ \
    -d "code_verifier=$verifier" -d "resource=$resource"
refresh=$(member "$work/body" refresh_token)
check sign-in.token/refresh 200 'sbx-a.' "$login/$tenant/oauth2/token" -d grant_type=refresh_token \
    -d "client_id=$client" -d "refresh_token=$refresh" -d "resource=$resource"
token=$(member "$work/body" access_token)
check sign-in.devicecode 200 '"verification_url"' "$login/common/oauth2/devicecode" -d "client_id=$client"
user_code=$(member "$work/body" user_code)
device_code=$(member "$work/body" device_code)
check sign-in.deviceauth 200 'name="otc"' "$login/common/oauth2/deviceauth"
check sign-in.confirm 200 'Signed in' "$login/common/oauth2/deviceauth" -d "otc=$user_code"
check sign-in.token/device 200 'sbx-a.' "$login/$tenant/oauth2/token" -d grant_type=device_code \
    -d "client_id=$client" -d "code=$device_code" -d "resource=$resource"

# --- what stands before every route
check no-token 401 800001 -H 'Accept: application/json' "$pc/customers?size=1"
check wrong-host 400 'Host' -H 'Host: evil.example' "$pc/customers?size=1"
get unknown-route 404 1000 "$pc/nonsense"
get wrong-method 405 'Allow: GET, POST' "$pc/customers" -X DELETE

# --- customers
get domains.check/taken 200 '' "$pc/domains/contoso.onmicrosoft.com" -I
get domains.check/free 404 '' "$pc/domains/script-sandbox.onmicrosoft.com" -I
get customers.list 200 '"totalCount":48' "$pc/customers?size=20"
existing=$(member "$work/body" items.0.id)
continuation=$(member "$work/body" links.next.headers.0.value)
get customers.list/next 200 seekOperation "$pc/customers?size=20&seekOperation=Next" \
    -H "MS-ContinuationToken: $continuation"
get customers.list/filter 200 '"totalCount":1' \
    "$pc/customers?size=0&filter=%7B%22Field%22:%22Domain%22,%22Value%22:%22codru%22,%22Operator%22:%22starts_with%22%7D"
post validations.address 200 '"status":"Verified"' "$pc/validations/address" \
    '{"AddressLine1":"Strada Unirii 3","City":"Iași","PostalCode":"700001","Country":"RO"}'
get validations.country 200 postalCodeRegex "$pc/countryvalidationrules/RO"
company='{"CompanyProfile":{"Domain":"script-sandbox.onmicrosoft.com"},"BillingProfile":{"Culture":"ro-RO",
 "Email":"office@script.example","Language":"ro","CompanyName":"Script Încercare SRL","DefaultAddress":{"Country":"RO",
 "City":"Iași","AddressLine1":"Strada Unirii 3","PostalCode":"700001","FirstName":"Ana","LastName":"Țurcan"}}}'
id=$(guid)
post customers.create 201 '"password"' "$pc/customers" "$company" -H "MS-RequestId: $id"
customer=$(member "$work/body" id)
post customers.create/same-id 201 "$customer" "$pc/customers" "$company" -H "MS-RequestId: $id"
post customers.create/lost-race 409 3000 "$pc/customers" "$company" -H "MS-RequestId: $(guid)"
one=$pc/customers/$customer
get customers.get 200 '"commerceId"' "$one"
get customers.company 200 CustomerCompanyProfile "$one/profiles/company"
get customers.billing 200 '"etag"' "$one/profiles/billing"
cp "$work/body" "$work/profile.json"
etag=$(member "$work/body" attributes.etag)
get customers.billing.update 200 CustomerBillingProfile "$one/profiles/billing" -X PUT \
    -H 'Content-Type: application/json' -H "If-Match: \"$etag\"" --data-binary "@$work/profile.json"
get customers.billing.update/stale 400 2055 "$one/profiles/billing" -X PUT \
    -H 'Content-Type: application/json' -H "If-Match: \"$etag\"" --data-binary "@$work/profile.json"
get customers.validation 404 600074 "$one/validationStatus?type=account"
get customers.validation/known 200 Allowed "$pc/customers/$existing/validationStatus?type=account"
get customers.organization 200 countryLetterCode "$one/organization"
get customers.relationships 200 Collection "$one/relationships"
get relationships.list 200 is_indirect_cloud "$pc/relationships?relationship_type=IsIndirectCloudSolutionProviderOf"
get relationships.request 200 partner-invitation "$pc/customers/relationshiprequests"

# --- profiles
get profiles.mpn 200 MpnProfile "$pc/profiles/mpn?mpnId=6233901"
get profiles.mpn/unknown 404 3000 "$pc/profiles/mpn?mpnId=1"
get profiles.organization 200 exemplarcloud "$pc/profiles/organization"
get profiles.billing 200 billingCurrency "$pc/profiles/billing"
get profiles.legalbusiness 200 vettingStatus "$pc/profiles/legalbusiness"

# --- catalog and prices
get catalog.products 200 OnlineServicesNCE "$pc/products?country=RO&targetView=OnlineServices"
sku=$pc/products/CFQ7TTC0LH18/skus/0001
get catalog.product 200 CFQ7TTC0LH18 "$pc/products/CFQ7TTC0LH18?country=RO"
get catalog.skus 200 maximumQuantity "$pc/products/CFQ7TTC0LH18/skus?country=RO"
get catalog.sku 200 prerequisiteSkus "$sku?country=RO"
get catalog.availabilities 200 '"code":"RON"' "$sku/availabilities?country=RO"
item=$(python3 - "$work/body" <<'PY'
import json, sys
for one in json.load(open(sys.argv[1]))["items"]:
    if one["terms"][0]["duration"] == "P1Y":
        print(one["catalogItemId"])
PY
)
get catalog.availability 200 "$item" "$sku/availabilities/${item##*:}?country=RO"
get customer-catalog.products 200 OnlineServicesNCE "$one/products?targetView=OnlineServices"
get customer-catalog.product 200 CFQ7TTC0LH18 "$one/products/CFQ7TTC0LH18"
get customer-catalog.skus 200 0001 "$one/products/CFQ7TTC0LH18/skus"
get customer-catalog.sku 200 0001 "$one/products/CFQ7TTC0LH18/skus/0001"
get customer-catalog.availabilities 200 "$item" "$one/products/CFQ7TTC0LH18/skus/0001/availabilities"
get customer-catalog.availability 200 "$item" "$one/products/CFQ7TTC0LH18/skus/0001/availabilities/${item##*:}"
sheets="$api/sales/pricesheets(Market='RO',PricesheetView='updatedlicensebased')"
get prices.sheet 200 '"ERP Price"' "$sheets/\$value?timeline=current"
get prices.sheet/future 404 1000 "$sheets/\$value?timeline=future"
get prices.rates 200 '"EUR","RON"' "$api/sales/fxrates(Month='202601')/\$value"

# --- agreement, cart, order
lines="{\"lineItems\":[{\"id\":0,\"catalogItemId\":\"$item\",\"quantity\":5,\"billingCycle\":\"monthly\",
 \"termDuration\":\"P1Y\"}]}"
post cart.create/no-agreement 403 13605 "$one/carts" "$lines"
get agreements.templates 200 MicrosoftCustomerAgreement "$pc/agreements?agreementType=MicrosoftCustomerAgreement"
template=$(member "$work/body" items.0.templateId)
get agreements.document 200 downloadUri "$pc/agreementtemplates/$template/document?language=ro-RO&country=RO"
consent="{\"primaryContact\":{\"firstName\":\"Ana\",\"lastName\":\"Țurcan\",\"email\":\"office@script.example\"},
 \"dateAgreed\":\"2024-01-01T00:00:00Z\",\"templateId\":\"$template\",\"type\":\"MicrosoftCustomerAgreement\"}"
post agreements.create 201 userId "$one/agreements" "$consent"
post agreements.create/twice 400 600061 "$one/agreements" "$consent"
get agreements.list 200 '"totalCount":1' "$one/agreements?agreementType=MicrosoftCustomerAgreement"
get agreements.direct 200 isSigned "$one/directSignedMicrosoftCustomerAgreementStatus"
post cart.create 201 extendedPrice "$one/carts" "$lines"
cart=$one/carts/$(member "$work/body" id)
get cart.get 200 '"status":"Active"' "$cart"
get cart.update 200 '"quantity":7' "$cart" -X PUT -H 'Content-Type: application/json' --data-binary "${lines/:5,/:7,}"
get cart.checkout 201 '"orderErrors":[]' "$cart/checkout" -X POST
order=$(member "$work/body" orders.0.id)
get cart.checkout/again 201 "$order" "$cart/checkout" -X POST
get orders.list 200 totalPrice "$one/orders?include_price=true"
get orders.get 200 '"status":"completed"' "$one/orders/$order?include_price=true"
get orders.provisioning 200 fulfilled "$one/orders/$order/provisioningstatus"
post orders.create 201 lineItemNumber "$one/orders" "{\"billingCycle\":\"annual\",\"lineItems\":[{\"lineItemNumber\":0,
 \"offerId\":\"$item\",\"termDuration\":\"P1Y\",\"quantity\":2}]}"
get subscriptions.list 200 "$order" "$one/subscriptions?order_id=$order"
subscription=$(member "$work/body" items.0.id)
get subscriptions.get 200 refundableQuantity "$one/subscriptions/$subscription"
get subscriptions.provisioning 200 success "$one/subscriptions/$subscription/provisioningstatus"
patch() {
    local name=$1 wanted=$2 text=$3 body=$4
    get "$name" "$wanted" "$text" "$one/subscriptions/$subscription" -X PATCH -H 'Content-Type: application/json' \
        -H "MS-RequestId: $(guid)" --data-binary "$body"
}
get subscriptions.get/again 200 '"quantity":7' "$one/subscriptions/$subscription"
whole=$(cat "$work/body")
patch subscriptions.update 200 '"totalQuantity":8' "${whole/\"quantity\":7/\"quantity\":8}"
patch subscriptions.update/minimum 400 2002 "${whole/\"quantity\":7/\"quantity\":0}"
patch subscriptions.update/short 200 '"autoRenewEnabled":false' '{"quantity":8,"status":"active"}'
get subscriptions.custom-ends 200 calendarMonthAligned \
    "$one/subscriptions/customTermEndDates?term_duration=P1Y"
get subscriptions.custom-ends/no-term 400 800121 "$one/subscriptions/customTermEndDates"
get licences.list 200 '"totalUnits":10' "$one/subscribedskus?licenseGroupIds=Group1"
get transitions.eligibilities 200 transition_only "$one/subscriptions/$subscription/transitionEligibilities"
target=$(python3 - "$work/body" <<'PY'
import json, sys
print(json.load(open(sys.argv[1]))["items"][0]["catalogItemId"])
PY
)
post transitions.create 200 Conversion "$one/subscriptions/$subscription/transitions" \
    "{\"toCatalogItemId\":\"$target\",\"quantity\":3,\"transitionType\":\"transition_only\"}"
get transitions.list 200 '"transition":' "$one/subscriptions/$subscription/transitions"
get audit.list 200 create_order "$pc/auditrecords?size=50"

# --- control, and that no route was left out
check control 200 '"createdCustomers":1' -X POST -H "Sandbox-Control: $control_token" --data '{"cmd":"counts"}' "$control"
check control/no-token 404 '' -X POST --data '{"cmd":"counts"}' "$control"
curl -s -X POST -H "Sandbox-Control: $control_token" --data '{"cmd":"routes"}' "$control" >"$work/routes.json"
missing=$(python3 - "$work/routes.json" "$work/arrivals.jsonl" <<'PY'
import json, sys
seen = {json.loads(line)["route"] for line in open(sys.argv[2], encoding="utf-8")}
print(" ".join(route["name"] for route in json.load(open(sys.argv[1]))["routes"] if route["name"] not in seen))
PY
)
if [ -n "$missing" ]; then
    failed=$((failed + 1))
    echo "FAIL  never asked: $missing"
fi
if grep -q 'sbx-' "$work/arrivals.jsonl"; then
    failed=$((failed + 1))
    echo "FAIL  a token stands in the log of arrivals"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
