//! Tracing: a span for each request, and no secret anywhere.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::server::{OTHER_HOST, Reply, Server, TOKEN};

/// Records every span and every event of all libraries.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Recorded>>);

#[derive(Default)]
struct Recorded {
    /// Name of each span, and its fields as text.
    spans: Vec<(&'static str, BTreeMap<&'static str, String>)>,
    events: String,
}

impl Recorder {
    fn requests(&self) -> Vec<BTreeMap<&'static str, String>> {
        let recorded = self.0.lock().expect("no panic while held");
        recorded.spans.iter().filter(|(name, _)| *name == "msgraph").map(|(_, fields)| fields.clone()).collect()
    }

    /// All spans and events as one text.
    fn text(&self) -> String {
        let recorded = self.0.lock().expect("no panic while held");
        format!("{:?} {}", recorded.spans, recorded.events)
    }
}

struct Fields<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = BTreeMap::new();
        span.record(&mut Fields(&mut fields));
        let mut recorded = self.0.lock().expect("no panic while held");
        recorded.spans.push((span.metadata().name(), fields));
        Id::from_u64(recorded.spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut recorded = self.0.lock().expect("no panic while held");
        values.record(&mut Fields(&mut recorded.spans[span.into_u64() as usize - 1].1));
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = BTreeMap::new();
        event.record(&mut Fields(&mut fields));
        let events = &mut self.0.lock().expect("no panic while held").events;
        writeln!(events, "{}: {fields:?}", event.metadata().target()).expect("a text takes any text");
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_request_has_a_span_that_tells_how_it_went() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = Server::start([Reply::status(503), Reply::status(404).header("request-id", "r1")]).await;
    server.patient(1).users().id("adele").get().await.expect_err("not found");
    let expected = [
        ("method", "Get"),
        ("operation", "test"),
        ("request_id", "r1"),
        ("retries", "1"),
        ("status", "404"),
        ("template", "/users/{id}"),
    ];
    let expected: BTreeMap<_, _> = expected.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
    assert_eq!(recorder.requests(), [expected]);
}

#[tokio::test]
async fn a_span_has_no_id_where_no_page_documents_the_address() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = Server::start(vec![Reply::json(serde_json::json!({})); 2]).await;
    let graph = server.graph();
    let sheet = "GET user: get\nuser-get: | |\n/users/{id}";
    graph.0.name("teams").key("ada").get::<msgraph::Object>(sheet).await.expect("an answer");
    graph.request(msgraph::Method::Get, "/teams/ada?x=bob").await.expect("an answer");
    let templates: Vec<String> = recorder.requests().iter().map(|fields| fields["template"].clone()).collect();
    assert_eq!(templates, ["/teams/{}", "/{}"]);
}

#[tokio::test]
async fn neither_tokens_nor_urls_of_other_hosts_are_traced() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = Server::start([]).await;
    server.reply(Reply::status(302).header("location", server.url(OTHER_HOST, "/blob-secret?sig=hidden")));
    server.reply(Reply::status(200).body("bytes"));
    server.reply(Reply::hang_up());
    server.graph().file("a").await.expect("an answer");
    let client = server.client(TOKEN).retry(msgraph::Retry::never()).build().expect("valid");
    let upload = client.upload(server.url(OTHER_HOST, "/up-secret?sig=hidden"));
    upload.send::<()>(vec![1]).await.expect_err("no answer");
    assert_eq!(server.received().len(), 3);
    let text = recorder.text();
    assert!(text.contains("/drive/root:/{item-path}:/content") && text.contains("uploadSession"), "{text}");
    // Control case: azure_core logs requests to the endpoint's own host.
    assert!(recorder.0.lock().expect("no panic while held").events.contains("typespec_client_core"), "{text}");
    for secret in ["secret", "hidden", TOKEN] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}
