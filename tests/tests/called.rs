//! Calls every route of the client, and sends the requests of `data/calls/requests.txt`, to see that each call has the
//! address that it was printed for. `calls.rs` prints the calls.
//!
//! The calls of beta are compiled with the feature `beta` of this package.
#![cfg(any(feature = "v1", feature = "beta"))]

use std::collections::BTreeSet;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;

use base64::Engine as _;
use msgraph::testing::{Mock, Recorded};
use msgraph::{Date, Decimal, Duration, OffsetDateTime, Operation, Retry, Time, Uuid};

#[cfg(feature = "beta")]
#[rustfmt::skip]
#[allow(deprecated, unused_imports)]
#[path = "../data/calls/beta.rs"]
mod beta_routes;
#[cfg(feature = "beta")]
#[rustfmt::skip]
#[allow(deprecated)]
#[path = "../data/calls/requests_beta.rs"]
mod beta_requests;
#[cfg(feature = "v1")]
#[rustfmt::skip]
#[allow(deprecated, unused_imports)]
#[path = "../data/calls/v1.rs"]
mod v1_routes;
#[cfg(feature = "v1")]
#[rustfmt::skip]
#[allow(deprecated)]
#[path = "../data/calls/requests_v1.rs"]
mod v1_requests;

/// The result of sending a request.
pub(crate) type Sent = Result<(), Box<dyn Error>>;

/// A request of the list that a printed call sends.
pub(crate) struct Sending {
    line: &'static str,
    body: Option<&'static str>,
    sent: Pin<Box<dyn Future<Output = Sent>>>,
}

impl Sending {
    /// A call that sends the request with the JSON body.
    pub(crate) fn new(
        line: &'static str,
        body: Option<&'static str>,
        call: impl Future<Output = Sent> + 'static,
    ) -> Self {
        Self { line, body, sent: Box::pin(call) }
    }
}

/// Whether a call sends what it was printed for.
#[derive(Default)]
pub(crate) struct Seen {
    routes: BTreeSet<String>,
    wrong: Vec<String>,
}

impl Seen {
    /// Compares the operation of a call with the route that it was printed for.
    #[inline(never)]
    pub(crate) fn add(&mut self, method: &str, address: &str, documented: bool, called: Operation) {
        let line = format!("{method} {address}");
        let same = called.method().as_str() == method && template(called.path()) == template(address);
        if !same || called.is_documented() != documented {
            let found = if called.is_documented() { "documented" } else { "not documented" };
            self.wrong.push(format!("{line}: {} {} is called, {found}", called.method().as_str(), called.path()));
        }
        if !self.routes.insert(line.clone()) {
            self.wrong.push(format!("{line}: called twice"));
        }
    }
}

/// An address without the names of its placeholders.
fn template(address: &str) -> String {
    let parts = address.split('{').enumerate().map(|(index, part)| match part.split_once('}') {
        Some((_, after)) if index > 0 => format!("{{}}{after}"),
        _ => part.to_owned(),
    });
    parts.collect::<String>().replace("'{}'", "{}").replace(":/{}:", ":/{}").replace("()", "").to_lowercase()
}

/// A value that a URL can have.
pub(crate) trait Sample {
    /// Some value.
    fn sample() -> Self;
}

/// Some value of a type, where the address of a route has an argument.
pub(crate) fn sample<T: Sample>() -> T {
    T::sample()
}

macro_rules! samples {
    ($($ty:ty: $value:expr;)*) => { $(
        impl Sample for $ty {
            fn sample() -> Self {
                $value
            }
        }
    )* };
}

samples! {
    Date: Date::MIN;
    Time: Time::MIDNIGHT;
    OffsetDateTime: OffsetDateTime::UNIX_EPOCH;
    Uuid: Uuid::nil();
    Duration: Duration::default();
    Decimal: "1".parse().expect("a number");
}

fn check_routes<G>(graph: &G, calls: &[fn(&G, &mut Seen)]) {
    let mut seen = Seen::default();
    calls.iter().for_each(|call| call(graph, &mut seen));
    assert!(!seen.routes.is_empty(), "there are routes");
    assert!(seen.wrong.is_empty(), "{} of {}\n{}", seen.wrong.len(), seen.routes.len(), seen.wrong.join("\n"));
}

/// Sends each request to a mock that knows no answer, and compares the line and the body with what was received. If
/// `MSGRAPH_REQUESTS` names a folder, the requests are written to it for `openapi/check.py`.
async fn check_requests(mock: &Mock, version: &str, requests: Vec<Sending>) {
    let mut wrong = Vec::new();
    for Sending { line, body, sent } in requests {
        let before = mock.requests().len();
        let result = sent.await;
        let received: Vec<Recorded> = mock.requests().into_iter().skip(before).collect();
        let (method, address) = line.split_once(' ').expect("a method and an address");
        let address = address.strip_prefix(&format!("/{version}")).unwrap_or(address);
        let expected = decode(&format!("{method} /{version}{address}"));
        let expected_body = body.map(|body| serde_json::from_str::<serde_json::Value>(body).expect(line));
        match received.as_slice() {
            [one]
                if decode(&one.to_string()) == expected && (expected_body.is_none() || expected_body == json(one)) => {}
            _ => {
                wrong.push(format!("{line}: {received:?} was sent: {:?}", result.err().map(|error| error.to_string())))
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    if let Some(folder) = std::env::var_os("MSGRAPH_REQUESTS") {
        let lines: String = mock.requests().iter().map(|one| format!("{}\n", record(one))).collect();
        let path = std::path::Path::new(&folder).join(format!("{version}.jsonl"));
        std::fs::write(path, lines).expect("the folder can be written");
    }
}

/// The body of a request, if it is JSON.
fn json(request: &Recorded) -> Option<serde_json::Value> {
    serde_json::from_slice(request.body()).ok()
}

/// A request as `openapi/check.py` reads it: a JSON object in one line. A body that is not JSON is base64.
fn record(request: &Recorded) -> serde_json::Value {
    let headers: serde_json::Map<String, serde_json::Value> =
        request.headers().iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    let body = request.header("content-type").and_then(|kind| {
        if kind.starts_with("application/json") {
            json(request)
        } else {
            Some(base64::engine::general_purpose::STANDARD.encode(request.body()).into())
        }
    });
    serde_json::json!({ "method": request.method(), "url": request.url(), "headers": headers, "body": body })
}

/// A request line without percent-encoding, and without the braces of placeholders.
fn decode(line: &str) -> String {
    let mut parts = line.split('%');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(byte) => out.extend([char::from(byte).to_string().as_str(), &part[2..]]),
            None => out.extend(["%", part]),
        }
    }
    out.replace(['{', '}'], "").replace('+', " ")
}

#[cfg(feature = "v1")]
#[test]
fn every_route_of_v1_has_a_call_with_its_address() {
    check_routes(&msgraph::v1::Graph::new("token"), v1_routes::CALLS);
}

#[cfg(feature = "beta")]
#[test]
fn every_route_of_beta_has_a_call_with_its_address() {
    check_routes(&msgraph::beta::Graph::new("token"), beta_routes::CALLS);
}

#[cfg(feature = "v1")]
#[tokio::test]
async fn printed_calls_of_v1_send_their_requests() {
    let mock = Mock::new();
    let client = mock.builder().retry(Retry::never()).build().expect("a client");
    check_requests(&mock, "v1.0", v1_requests::requests(&msgraph::v1::Graph::with_client(client))).await;
}

#[cfg(feature = "beta")]
#[tokio::test]
async fn printed_calls_of_beta_send_their_requests() {
    let mock = Mock::new();
    let client = mock.builder().retry(Retry::never()).build().expect("a client");
    check_requests(&mock, "beta", beta_requests::requests(&msgraph::beta::Graph::with_client(client))).await;
}
