//! Long-running operations: where their state is requested, with which headers, and their results.

use std::time::Duration;

use msgraph::{Error, Monitor, Progress, Started};
use serde_json::json;

use crate::api::models::Entity;
use crate::server::{HOST, OTHER_HOST, Reply, Server, TOKEN};

const AT_ONCE: Duration = Duration::from_millis(1);

/// The answer that an operation has begun.
fn begun(location: impl Into<String>) -> Reply {
    Reply::status(202).header("location", location).header("retry-after", "0")
}

/// The monitor of an operation that was begun.
async fn monitor(server: &Server) -> Monitor<Entity> {
    match server.graph().copy().header("Prefer", "respond-async").start().await.expect("an answer") {
        Started::Running(monitor) => monitor.interval(AT_ONCE),
        Started::Done(entity) => panic!("done: {entity:?}"),
    }
}

#[tokio::test]
async fn the_state_of_an_operation_on_another_host_is_requested_without_the_token() {
    let server = Server::start([]).await;
    server.reply(begun(server.url(OTHER_HOST, "/monitor/secret")));
    server.reply(Reply::status(202).body(json!({"status": "inProgress", "percentageComplete": 27.8}).to_string()));
    server.reply(Reply::status(202));
    server.reply(Reply::status(303).header("location", server.url(HOST, "/v1.0/items/7")));
    server.reply(Reply::json(json!({"id": "7", "status": "inProgress"})));
    let mut monitor = monitor(&server).await;
    let Ok(Progress::Running(state)) = monitor.poll().await else { panic!("it goes on") };
    assert_eq!(state.f64("percentageComplete"), Some(27.8));
    assert!(!format!("{monitor:?}").contains("secret"));
    let entity = monitor.wait().await.expect("a result");
    assert_eq!(entity.id(), Some("7"));
    let received = server.received();
    let lines: Vec<_> = received.iter().map(|request| request.line()).collect();
    let asked = "GET /monitor/secret";
    assert_eq!(lines, ["POST /v1.0/copy", asked, asked, asked, "GET /v1.0/items/7"]);
    for request in &received[1..4] {
        let headers = ["authorization", "client-request-id", "prefer"].map(|name| request.header(name));
        assert_eq!(headers, [None, None, None]);
    }
    assert!(received[4].header("authorization").is_some());
}

#[tokio::test]
async fn the_result_is_where_the_last_answer_says() {
    let location = "/teams('1')/operations('2')";
    let done = json!({"id": "2", "status": "succeeded", "targetResourceLocation": "/teams('1')"});
    let replies = [begun(location), Reply::json(json!({"status": "notStarted"})), Reply::json(done)];
    let server = Server::start(replies).await;
    server.reply(Reply::json(json!({"id": "1"})));
    let entity = monitor(&server).await.wait().await.expect("a result");
    assert_eq!(entity.id(), Some("1"));
    let received = server.received();
    let asked = "GET /v1.0/teams('1')/operations('2')";
    let lines: Vec<_> = received.iter().map(|request| request.line()).collect();
    assert_eq!(lines, ["POST /v1.0/copy", asked, asked, "GET /v1.0/teams('1')"]);
    assert!(received.iter().all(|request| request.header("authorization").is_some()));
}

#[tokio::test]
async fn the_result_is_what_the_first_answer_names() {
    let server = Server::start([begun("/operations/2").header("content-location", "/teams('1')")]).await;
    server.reply(Reply::json(json!({"id": "2", "status": "succeeded"})));
    server.reply(Reply::json(json!({"id": "1"})));
    let monitor = monitor(&server).await;
    assert_eq!(monitor.resource_id().as_deref(), Some("1"));
    assert_eq!(monitor.wait().await.expect("a result").id(), Some("1"));
    assert_eq!(server.received()[2].line(), "GET /v1.0/teams('1')");
}

#[tokio::test]
async fn the_id_of_the_result_is_in_the_last_state() {
    let state = json!({"operation": "itemCopy", "resourceId": "7", "status": "completed"});
    let server = Server::start([begun("/operations/2"), Reply::json(state.clone())]).await;
    let entity = monitor(&server).await.wait().await.expect("a result");
    assert_eq!((entity.id(), entity.str("operation")), (Some("7"), Some("itemCopy")));
    let server = Server::start([begun("/operations/2"), Reply::json(state)]).await;
    let mut monitor = monitor(&server).await.returns::<()>();
    assert!(matches!(monitor.poll().await, Ok(Progress::Done(()))));
    assert_eq!(monitor.resource_id().as_deref(), Some("7"));
}

#[tokio::test]
async fn a_result_that_no_page_documents_has_the_type_that_the_caller_names() {
    let done = json!({"status": "succeeded", "targetResourceLocation": "/teams('1')"});
    let server = Server::start([begun("/operations/2"), Reply::json(done), Reply::json(json!({"id": "1"}))]).await;
    let call = server.graph().copy().returns::<()>().returns::<Entity>();
    assert_eq!(call.start().await.expect("an answer").wait().await.expect("a result").id(), Some("1"));
}

#[tokio::test]
async fn an_operation_that_fails_says_why() {
    let failed = json!({"status": "failed", "error": {"code": "quota", "message": "full"}});
    let server = Server::start([begun("/operations/1"), Reply::json(failed)]).await;
    let error = monitor(&server).await.wait().await.expect_err("it failed");
    assert!(matches!(error, Error::Failed(_)), "{error:?}");
    assert_eq!((error.code(), error.message()), (Some("quota"), Some("full")));
}

#[tokio::test]
async fn a_result_that_comes_at_once_needs_no_monitor() {
    let server = Server::start([Reply::status(201).body("{\"id\": \"1\"}")]).await;
    let started = server.graph().copy().start().await.expect("an answer");
    assert!(matches!(&started, Started::Done(entity) if entity.id() == Some("1")), "{started:?}");
    assert_eq!(started.wait().await.expect("a result").id(), Some("1"));
}

#[tokio::test]
async fn an_operation_has_its_answers() {
    let done = Reply::json(json!({"id": "1", "status": "succeeded"})).header("request-id", "last");
    let server = Server::start([begun("/teams('7')/operations('2')"), done]).await;
    let monitor = monitor(&server).await;
    let location = monitor.response().and_then(|response| response.header("Location"));
    assert_eq!(location, Some("/teams('7')/operations('2')"));
    let (entity, response) = monitor.with_response().wait().await.expect("a result");
    assert_eq!((entity.id(), response.header("request-id")), (Some("1"), Some("last")));
}

#[tokio::test]
async fn retry_after_says_when_to_ask() {
    let running = Reply::json(json!({"status": "running"})).header("retry-after", "0");
    let server = Server::start([begun("/o"), running, Reply::json(json!({"id": "1"}))]).await;
    let monitor = monitor(&server).await.interval(Duration::from_secs(3600));
    assert_eq!(monitor.wait().await.expect("a result").id(), Some("1"));
}

#[tokio::test]
async fn waiting_continues_from_the_url() {
    let server = Server::start([Reply::json(json!({"id": "1", "status": "completed"}))]).await;
    let client = server.client(TOKEN).build().expect("valid");
    let monitor: Monitor<Entity> = client.monitor(&server.url(HOST, "/beta/operations/1")).expect("a URL");
    assert_eq!(monitor.wait().await.expect("a result").id(), Some("1"));
    assert!(server.only().header("authorization").is_some());
    assert!(client.monitor::<Entity>("http://graph.test/x").is_err());
}

#[tokio::test]
async fn a_request_that_is_accepted_returns_nothing_yet_and_its_result_in_the_end() {
    let server = Server::start([begun("/items/7/operations/1"), begun("/items/7/operations/1")]).await;
    server.reply(Reply::json(json!({"status": "succeeded", "resourceId": "7"})));
    let copy = || server.graph().copy().returns::<Option<Entity>>();
    assert!(copy().await.expect("an answer").is_none());
    let entity: Entity = copy().start().await.expect("an answer").wait().await.expect("a result");
    assert_eq!(entity.id(), Some("7"));
}
