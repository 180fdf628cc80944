//! The mock service: replies, recorded requests, and the messages about unexpected requests.

use std::error::Error as _;
use std::time::Duration;

use futures_util::TryStreamExt;
use msgraph::runtime::Value;
use msgraph::testing::{Mock, Reply};
use msgraph::{Error, Method, Null, Object, Retry};
use serde_json::json;

use crate::api::Graph;
use crate::api::models::{Message, User};
use crate::api::parameters::SendMailRequest;

fn graph(mock: &Mock) -> Graph {
    Graph::with_client(mock.client())
}

fn user(name: &str) -> User {
    User::new().with_display_name(name)
}

#[tokio::test]
async fn a_reply_becomes_the_result_of_the_request() {
    let mock = Mock::new();
    let graph = graph(&mock);
    mock.on(graph.users().id("1").get()).reply(user("Ada"));
    mock.on(graph.users().list()).reply([user("Ada"), user("Bob")]);
    mock.on(graph.users().id("1").delete()).reply(());
    mock.on(graph.users().count()).reply(7);
    mock.on(graph.users().id("1").download_photo()).reply("png");
    mock.on(graph.users().id("1").get_member_groups()).reply(["g".to_owned()]);
    mock.on(graph.users().id("1").update(User::new())).reply(None);
    assert_eq!(graph.users().id("1").get().await.expect("a user").display_name(), Some("Ada"));
    assert_eq!(graph.users().list().await.expect("a page").value, [user("Ada"), user("Bob")]);
    graph.users().id("1").delete().await.expect("204 is success");
    assert_eq!(graph.users().count().await.expect("a number"), 7);
    assert_eq!(graph.users().id("1").download_photo().await.expect("a file"), "png");
    assert_eq!(graph.users().id("1").get_member_groups().await.expect("a collection"), ["g"]);
    assert_eq!(graph.users().id("1").update(user("Eve")).await.expect("204 is success"), None);
    mock.verify();
}

#[tokio::test]
async fn pages_follow_each_other() {
    let mock = Mock::new();
    let list = graph(&mock).users().list().top(2).header("Prefer", "x");
    mock.on(&list).pages([vec![user("1"), user("2")], vec![user("3")], vec![]]);
    let users: Vec<User> = list.into_stream().try_collect().await.expect("three pages");
    assert_eq!(users, [user("1"), user("2"), user("3")]);
    let sent: Vec<String> = mock.requests().iter().map(|request| request.to_string()).collect();
    assert_eq!(
        sent,
        ["GET /v1.0/users?$top=2", "GET /v1.0/users?$top=2&$skiptoken=1", "GET /v1.0/users?$top=2&$skiptoken=2"]
    );
}

#[tokio::test]
async fn replies_come_in_order_and_the_last_one_stays() {
    let mock = Mock::new();
    let get = graph(&mock).users().id("1").get();
    mock.on(&get).reply(user("1")).reply(user("2"));
    for expected in ["1", "2", "2"] {
        assert_eq!(get.clone().await.expect("a user").display_name(), Some(expected));
    }
}

#[tokio::test]
async fn faults_are_those_of_the_service() {
    let mock = Mock::new();
    let get = graph(&mock).users().id("1").get();
    mock.on(&get).error(404, "Request_ResourceNotFound", "No such \"user\"");
    let error = get.clone().await.expect_err("404");
    assert_eq!((error.status(), error.code()), (Some(404), Some("Request_ResourceNotFound")));
    assert_eq!(error.message(), Some("No such \"user\""));
    assert!(error.request_id().is_some());

    mock.on(&get).throttled(Duration::ZERO).reply(Reply::status(503)).reply(user("Ada"));
    assert_eq!(get.clone().await.expect("the third attempt").display_name(), Some("Ada"));
    assert_eq!(mock.requests_to(&get).len(), 4);

    mock.on(&get).reply(Reply::broken());
    let client = mock.builder().retry(Retry::never()).build().expect("valid");
    let error = Graph::with_client(client).users().id("1").get().await.expect_err("no answer");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");

    mock.on(&get).throttled(Duration::from_secs(7));
    let client = mock.builder().retry(Retry::never()).build().expect("valid");
    let error = Graph::with_client(client).users().id("1").get().await.expect_err("429");
    assert_eq!((error.status(), error.retry_after()), (Some(429), Some(Duration::from_secs(7))));
}

#[tokio::test]
async fn a_reply_has_the_status_and_the_headers_it_is_given() {
    let mock = Mock::new();
    let create = graph(&mock).users().create(user("Ada"));
    mock.on(&create).reply(user("Ada")).status(400).header("Request-Id", "r");
    let error = create.await.expect_err("400");
    assert_eq!((error.status(), error.request_id()), (Some(400), Some("r")));
}

#[tokio::test]
async fn an_expectation_is_met_by_requests_that_say_more() {
    let mock = Mock::new();
    let graph = graph(&mock);
    mock.on(graph.users().list()).reply([user("any")]);
    mock.on(graph.users().list().filter(User::DISPLAY_NAME.eq("A&B"))).reply([user("filtered")]);
    mock.on(graph.users().list().header("Prefer", "x")).reply([user("preferred")]);
    let name = |page: Result<msgraph::Page<User>, Error>| {
        page.expect("a page").value[0].display_name().map(str::to_owned).expect("a name")
    };
    assert_eq!(name(graph.users().list().await), "any");
    assert_eq!(name(graph.users().list().top(1).filter("displayName eq 'A&B'").await), "filtered");
    assert_eq!(name(graph.users().list().filter("displayName eq 'B'").await), "any");
    assert_eq!(name(graph.users().list().header("prefer", "x").top(1).await), "preferred");
}

#[tokio::test]
async fn a_method_and_a_path_expect_anything_below_them() {
    let mock = Mock::new();
    let graph = graph(&mock);
    mock.on((Method::Get, "/users/{id}")).reply(user("template"));
    mock.on((Method::Get, "/v1.0/users/2")).reply(user("two"));
    mock.on(graph.users().list().operation()).reply(json!({ "value": [] }));
    assert_eq!(graph.users().id("a/b c").get().await.expect("a user").display_name(), Some("template"));
    assert_eq!(graph.users().id("2").get().await.expect("a user").display_name(), Some("two"));
    assert!(graph.users().list().await.expect("a page").value.is_empty());
    mock.verify();
}

#[tokio::test]
async fn a_request_that_no_page_documents_can_be_expected() {
    let mock = Mock::new();
    let graph = graph(&mock);
    mock.on(graph.request(Method::Get, "/me/invented?x=1")).reply(user("Ada"));
    let sent = graph.request(Method::Get, "/me/invented?x=1&y=2").returns::<User>().await.expect("a user");
    assert_eq!(sent.display_name(), Some("Ada"));
    mock.verify();
}

#[tokio::test]
async fn requests_are_recorded_without_the_token() {
    let mock = Mock::new();
    let graph = graph(&mock);
    let mail = SendMailRequest::new().with_message(Message::new().with_subject("Hello"));
    mock.on((Method::Post, "/users/{id}/sendMail")).reply(()).status(202);
    graph
        .users()
        .id("a@b.example")
        .send_mail(mail.clone())
        .query("x y", "1&2")
        .header("Prefer", "p")
        .await
        .expect("202");
    let [sent] = mock.requests().try_into().expect("one request");
    assert_eq!((sent.method(), sent.path()), ("POST", "/v1.0/users/a@b.example/sendMail"));
    assert_eq!(sent.query_pairs(), [("x y".to_owned(), "1&2".to_owned())]);
    assert_eq!((sent.query("x y").as_deref(), sent.query("z")), (Some("1&2"), None));
    assert_eq!((sent.header("PREFER"), sent.header("Authorization")), (Some("p"), None));
    assert!(sent.headers().iter().any(|(name, _)| name == "client-request-id"));
    assert_eq!(sent.model::<SendMailRequest>(), Some(mail));
    assert_eq!(sent.json(), Some(json!({ "Message": { "subject": "Hello" } })));
    let text = format!("{sent:?}");
    assert!(!text.contains("Bearer"), "{text}");
}

#[tokio::test]
async fn an_unexpected_request_is_described_with_the_expectations() {
    let mock = Mock::new();
    let graph = graph(&mock);
    mock.on(graph.users().list().top(10)).reply([]);
    mock.on(graph.users().id("1").delete()).reply(());
    mock.on(graph.users().create(user("Ada").with_fax_number(Null))).reply(user("Ada"));
    let error = graph.users().list().top(5).await.expect_err("nothing is replied");
    let text = format!("{error:?}");
    for part in ["GET /v1.0/users?$top=5", "`$top` is `5` and not `10`", "DELETE /v1.0/users/1: another method"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let error = graph.users().create(user("Bob")).await.expect_err("nothing is replied");
    let text = format!("{error:?}");
    assert!(text.contains("in the body `/displayName` is \"Bob\" and not \"Ada\""), "{text}");
    assert_eq!(mock.requests().len(), 2, "what is not expected is not sent again");
    let problems = std::panic::catch_unwind(|| mock.verify()).expect_err("two are not expected, three were not sent");
    let text = problems.downcast_ref::<String>().expect("a text");
    for part in ["GET /v1.0/users?$top=5", "never sent: DELETE /v1.0/users/1"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[tokio::test]
async fn an_upload_session_is_expected_by_its_url() {
    let mock = Mock::new();
    let url = "https://storage.example/up/1?sig=x";
    mock.on((Method::Put, url)).reply(Reply::status(202)).reply(Reply::json(json!({"id": "7"})).with_status(201));
    mock.on((Method::Delete, "https://storage.example/up/{id}")).reply(());
    mock.on((Method::Get, "https://other.example/up/{id}")).reply(());
    let upload = mock.client().upload(url);
    let item: Object = upload.send(vec![0; 400_000]).chunk_size(327_680).await.expect("an item");
    assert_eq!(item.str("id"), Some("7"));
    upload.cancel().await.expect("an answer");
    let error = upload.status().await.expect_err("another host");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn nothing_is_expected_at_first() {
    let mock = Mock::new();
    let error = graph(&mock).users().id("1").get().await.expect_err("nothing is replied");
    assert!(format!("{error:?}").contains("there are no expectations"), "{error:?}");
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    let texts: Vec<String> = causes.map(ToString::to_string).collect();
    assert!(matches!(texts.as_slice(), [text] if text.contains("there are no expectations")), "{texts:?}");
    assert!(std::panic::catch_unwind(|| mock.verify()).is_err());
}

#[tokio::test]
async fn parts_of_a_batch_are_requests_of_their_own() {
    let mock = Mock::new();
    mock.on((Method::Get, "/users/{id}")).error(404, "NotFound", "no").reply(user("Ada"));
    mock.on((Method::Delete, "/users/{id}")).reply(());
    let batch = json!({ "requests": [
        { "id": "1", "method": "GET", "url": "/users/a" },
        { "id": "2", "method": "GET", "url": "/users/b?$select=id" },
        { "id": "3", "method": "DELETE", "url": "/users/c", "dependsOn": ["2"] },
        { "id": "4", "method": "DELETE", "url": "/users/d", "dependsOn": ["1"] },
    ] });
    let answer: Value = graph(&mock).batch(batch.into()).await.expect("an answer");
    let summary: Vec<_> = answer["responses"]
        .as_array()
        .expect("responses")
        .iter()
        .map(|response| {
            (response["id"].as_str(), response["status"].as_i64(), response["body"]["displayName"].as_str())
        })
        .collect();
    let expected = [("1", 404, None), ("2", 200, Some("Ada")), ("3", 204, None), ("4", 424, None)];
    assert_eq!(summary, expected.map(|(id, status, name)| (Some(id), Some(status), name)));
    let sent: Vec<String> = mock.requests().iter().skip(1).map(|request| request.to_string()).collect();
    assert_eq!(sent, ["GET /v1.0/users/a", "GET /v1.0/users/b?$select=id", "DELETE /v1.0/users/c"]);
}

#[tokio::test]
async fn a_range_is_answered_as_by_the_service() {
    let mock = Mock::new();
    let file = graph(&mock).file("a");
    mock.on(&file).reply(Reply::bytes("text/plain", "0123456789").with_header("ETag", "\"v1\""));
    let download = file.clone().range(2..5).download().await.expect("an answer");
    assert_eq!((download.status(), download.content_range(), download.total_length()), (206, Some(2..=4), Some(10)));
    assert_eq!(download.bytes().await.expect("the bytes"), "234");
    assert_eq!(file.clone().range(8..20).await.expect("the end"), "89");
    assert_eq!(file.clone().header("Range", "bytes=-3").await.expect("the end"), "789");
    assert_eq!(file.clone().range(10..).await.expect_err("no such byte").status(), Some(416));
    assert_eq!(file.clone().resume(7, "\"v1\"").await.expect("the same version"), "789");
    assert_eq!(file.clone().resume(7, "\"v0\"").await.expect("another version"), "0123456789");
    let (bytes, response) = file.clone().with_response().await.expect("all bytes");
    assert_eq!((bytes.len(), response.status()), (10, 200));

    mock.on(&file).reply(Reply::bytes("text/plain", "0123456789").with_header("Accept-Ranges", "none"));
    let (bytes, response) = file.range(2..5).with_response().await.expect("the client cuts them");
    assert_eq!((bytes.as_ref(), response.status()), (&b"234"[..], 200));
}

#[test]
fn an_invalid_request_cannot_be_expected() {
    let mock = Mock::new();
    let file = graph(&mock).file("a/../b");
    let expecting = std::panic::AssertUnwindSafe(|| drop(mock.on(file)));
    assert!(std::panic::catch_unwind(expecting).is_err());
}
