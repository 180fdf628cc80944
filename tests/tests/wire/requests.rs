//! Requests as they arrive at the server: method, path, query, headers, body.

use std::future::IntoFuture;

use msgraph::runtime::OffsetDateTime;
use msgraph::{BodyFormat, Caller, Error, Model, Null, Value, With};
use serde_json::json;

use crate::api::models::{Importance, Message, User};
use crate::api::parameters::SendMailRequest;
use crate::server::{Reply, Server, TOKEN};

#[tokio::test]
async fn a_get_has_a_token_and_a_request_id_and_no_body() {
    let server = Server::start([Reply::json(json!({"id": "1"}))]).await;
    server.graph().users().id("1").get().await.expect("an answer");
    let request = server.only();
    assert_eq!(request.line(), "GET /v1.0/users/1");
    assert_eq!(request.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("client-request-id").map(str::len), Some(36));
    assert_eq!((request.header("x-ms-client-request-id"), request.header("content-type")), (None, None));
    assert!(request.header("user-agent").is_some_and(|agent| agent.contains("msgraph/")), "{request:?}");
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn options_become_the_query() {
    let server = Server::start([Reply::json(json!({"value": []}))]).await;
    let filter = User::DISPLAY_NAME.starts_with("O'N & Co").and(User::ID.ne(Null));
    let list = server.graph().users().list().select((User::ID, User::DISPLAY_NAME)).filter(filter);
    let list = list.expand(["manager($select=id)"]).orderby(User::DISPLAY_NAME.desc()).search("\"displayName:a b\"");
    list.top(5).top(10).skip(2).advanced().await.expect("an answer");
    let request = server.only();
    let query = request.target.split_once('?').map(|(_, query)| query.split('&').collect::<Vec<_>>());
    let expected = [
        "$select=id,displayName",
        "$filter=startsWith(displayName,%27O%27%27N%20%26%20Co%27)%20and%20id%20ne%20null",
        "$expand=manager($select%3Did)",
        "$orderby=displayName%20desc",
        "$search=%22displayName:a%20b%22",
        "$top=10",
        "$skip=2",
        "$count=true",
    ];
    assert_eq!(query, Some(expected.to_vec()));
    assert_eq!(request.header("consistencylevel"), Some("eventual"));
}

#[tokio::test]
async fn a_header_is_sent_once_whatever_its_case() {
    let server = Server::start([Reply::json(json!({}))]).await;
    let get = server.graph().users().id("1").get().header("Prefer", "a").header("PREFER", "b");
    get.header("Client-Request-Id", "mine").header("Accept", "application/json;x=1").await.expect("an answer");
    let request = server.only();
    let prefer: Vec<_> = request.headers.iter().filter(|(name, _)| name == "prefer").collect();
    assert_eq!(prefer, [&("prefer".to_owned(), "b".to_owned())]);
    assert_eq!(request.header("client-request-id"), Some("mine"));
    assert_eq!(request.header("accept"), Some("application/json;x=1"));
}

#[tokio::test]
async fn preferences_are_collected() {
    let server = Server::start([Reply::json(json!({"value": []})), Reply::json(json!({}))]).await;
    let list = server.graph().users().list().prefer("respond-async").prefer_time_zone("Europe/Berlin");
    let list = list.prefer_immutable_ids().prefer_body(BodyFormat::Text).prefer_max_page_size(5);
    list.prefer("Outlook.TimeZone=\"a, b\"").prefer_max_page_size(9).await.expect("a page");
    let user = server.graph().users().id("1").get().prefer("a").header("Prefer", "b").prefer("c");
    user.await.expect("a user");
    let received = server.received();
    let expected = "respond-async, IdType=\"ImmutableId\", outlook.body-content-type=\"text\", \
                    Outlook.TimeZone=\"a, b\", odata.maxpagesize=9";
    assert_eq!(received[0].header("prefer"), Some(expected));
    assert_eq!(received[1].header("prefer"), Some("b, c"));
}

#[tokio::test]
async fn an_invalid_request_is_an_error_and_is_not_sent() {
    let server = Server::start([]).await;
    let get = || server.graph().users().id("1").get();
    let errors = [
        get().header("x y", "1").await.err(),
        get().header("", "1").await.err(),
        get().header("x", "1\r\ny: 2").await.err(),
        get().header("x", "é").await.err(),
        get().header("Authorization", "Bearer mine").await.err(),
        server.graph().file("a/../b").await.err(),
        server.graph().options().await.err(),
    ];
    for (index, error) in errors.into_iter().enumerate() {
        assert!(matches!(error, Some(Error::Request(_))), "{index}: {error:?}");
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn an_update_sends_only_the_properties_that_were_set() {
    let server = Server::start([Reply::status(204)]).await;
    let user = User::new().with_display_name("Adele").with_fax_number(Null);
    let user = user.with_created_date_time(OffsetDateTime::UNIX_EPOCH).with_business_phones(["1", "2"]);
    let updated = server.graph().users().id("1").update(user).await.expect("an answer");
    assert_eq!(updated, None);
    let request = server.only();
    assert_eq!(request.line(), "PATCH /v1.0/users/1");
    assert_eq!(request.header("content-type"), Some("application/json"));
    let expected = json!({"displayName": "Adele", "faxNumber": null, "createdDateTime": "1970-01-01T00:00:00Z",
        "businessPhones": ["1", "2"]});
    assert_eq!(request.json(), expected);
}

#[tokio::test]
async fn an_action_sends_its_parameters() {
    let server = Server::start([Reply::status(202)]).await;
    let message = Message::new().with_subject("Hello").with_importance(Importance::High);
    let body = SendMailRequest::new().with_message(message).with_save_to_sent_items(false);
    server.graph().users().id("a@b.example").send_mail(body).await.expect("an answer");
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/users/a@b.example/sendMail");
    let expected = json!({"Message": {"subject": "Hello", "importance": "high"}, "SaveToSentItems": false});
    assert_eq!(request.json(), expected);
}

#[tokio::test]
async fn a_post_without_body_has_length_zero() {
    let server = Server::start([Reply::json(json!({"value": true}))]).await;
    let done = server.graph().users().id("1").revoke_sign_in_sessions().await.expect("an answer");
    assert!(done);
    assert_eq!(server.only().header("content-length"), Some("0"));
}

#[tokio::test]
async fn a_reference_that_is_no_address_is_not_sent() {
    let server = Server::start([]).await;
    for reference in ["6fd2c87f-0", "", "/users/guest_example.com#EXT#@example.com"] {
        let refused = server.graph().users().id("1").set_manager(reference).await.expect_err("no reference");
        assert!(matches!(refused, Error::Request(_)), "{reference}: {refused}");
        let bound = User::new().bind("manager", reference);
        let refused = server.graph().users().create(bound).await.expect_err("no reference");
        assert!(matches!(refused, Error::Request(_)), "{reference}: {refused}");
    }
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn a_reference_is_a_url_of_this_service() {
    let server = Server::start([Reply::status(204), Reply::status(204)]).await;
    let user = server.graph().users().id("1");
    user.set_manager("/users/2").await.expect("an answer");
    user.set_manager("https://graph.example/beta/users/3").await.expect("an answer");
    let received = server.received();
    assert_eq!(received[0].line(), "PUT /v1.0/users/1/manager/$ref");
    assert_eq!(received[0].json(), json!({"@odata.id": server.url(crate::server::HOST, "/v1.0/users/2")}));
    assert_eq!(received[1].json(), json!({"@odata.id": "https://graph.example/beta/users/3"}));
}

#[test]
fn a_request_knows_its_documentation() {
    let list = crate::api::Graph::with_client(msgraph::Client::new("t")).users().list();
    let operation = list.operation();
    assert_eq!((operation.path(), operation.pages()), ("/users", ["user-list"].as_slice()));
    let scopes: Vec<_> = operation.scopes(Caller::DelegatedWork).collect();
    assert_eq!(scopes, ["User.ReadBasic.All", "User.Read.All"]);
    assert_eq!(operation.scopes(Caller::DelegatedPersonal).count(), 0);
    assert!(operation.is_documented());
}

#[test]
fn a_request_is_a_value_that_can_be_sent_from_any_thread() {
    fn sendable<T: Send + 'static>(value: T) -> T {
        value
    }
    let users = crate::api::Graph::with_client(msgraph::Client::new("t")).users();
    drop(sendable(std::future::IntoFuture::into_future(sendable(users.list()))));
    drop(sendable(std::future::IntoFuture::into_future(users.create(User::new()))));
    drop(sendable(users.list().into_stream()));
    let text = format!("{:?}", users.id("1").get().header("x-secret", "hidden"));
    assert!(text.contains("/users/1") && text.contains("x-secret") && !text.contains("hidden"), "{text}");
}

#[tokio::test]
async fn a_path_that_is_bound_is_sent_as_a_url() {
    let server = Server::start([Reply::status(204)]).await;
    let user = User::new().bind("manager", "/users/2").with_display_name("A");
    let message = Message::new().with("x", vec![Value::from(user.into_object())]);
    server.graph().users().id("1").send_mail(SendMailRequest::new().with_message(message)).await.expect("an answer");
    let body = server.only().json();
    let url = format!("{}/v1.0/users/2", server.cloud().endpoint());
    assert_eq!(body["Message"]["x"][0], json!({"manager@odata.bind": url, "displayName": "A"}));
}

#[tokio::test]
async fn a_request_is_sent_by_a_task_of_its_own() {
    let server = Server::start([Reply::json(json!({"id": "1"}))]).await;
    let task = tokio::spawn(server.graph().users().id("1").get().into_future());
    assert_eq!(task.await.expect("no panic").expect("an answer").id(), Some("1"));
}

#[tokio::test]
async fn an_option_without_a_value_is_not_sent() {
    let server = Server::start([Reply::status(204)]).await;
    let message = Message::new().with_importance(None::<Importance>);
    server.graph().users().id("1").send_mail(SendMailRequest::new().with_message(message)).await.expect("an answer");
    assert_eq!(server.only().json(), json!({"Message": {}}));
}
