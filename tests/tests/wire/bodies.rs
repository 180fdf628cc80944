//! Results of requests: JSON, bytes, text, nothing, and each together with the answer.

use msgraph::Error;
use serde_json::json;

use crate::api::models::User;
use crate::server::{Reply, Server};

#[tokio::test]
async fn a_model_is_the_object_as_received() {
    let body = json!({"@odata.context": "x", "id": "1", "displayName": "Adele", "extension_a": {"b": [1, 0.1, null]}});
    let server = Server::start([Reply::json(body.clone())]).await;
    let user = server.graph().users().id("1").get().await.expect("an answer");
    assert_eq!((user.id(), user.display_name()), (Some("1"), Some("Adele")));
    assert_eq!(user.to_string(), body.to_string());
}

#[tokio::test]
async fn a_created_model_comes_back() {
    let server = Server::start([Reply::json(json!({"id": "7"}))]).await;
    let user = server.graph().users().create(User::new().with_display_name("A")).await.expect("an answer");
    assert_eq!((user.id(), server.only().line().as_str()), (Some("7"), "POST /v1.0/users"));
}

#[tokio::test]
async fn no_content_is_nothing() {
    let server = Server::start([Reply::status(204), Reply::status(204), Reply::json(json!({"id": "1"}))]).await;
    let user = server.graph().users().id("1");
    user.delete().await.expect("an answer");
    assert_eq!(server.only().line(), "DELETE /v1.0/users/1");
    assert_eq!(user.update(User::new()).await.expect("an answer"), None);
    let updated = user.update(User::new()).await.expect("an answer").expect("a body");
    assert_eq!(updated.id(), Some("1"));
}

#[tokio::test]
async fn primitive_values_are_bare_or_in_an_object() {
    let count = Reply::status(200).header("content-type", "text/plain").body("\u{feff}42");
    let server = Server::start([count, Reply::json(json!({"value": 43})), Reply::json(json!({"value": "x"}))]).await;
    let users = server.graph().users();
    assert_eq!(users.count().advanced().query("$filter", "a eq 1").await.expect("an answer"), 42);
    assert_eq!(users.count().await.expect("an answer"), 43);
    let error = users.count().await.expect_err("a text is no number");
    assert!(matches!(error, Error::Decode(_)), "{error}");
    let request = &server.received()[0];
    assert_eq!(request.target, "/v1.0/users/$count?$filter=a%20eq%201");
    assert_eq!(request.header("consistencylevel"), Some("eventual"));
}

#[tokio::test]
async fn bytes_come_and_go_as_they_are() {
    let bytes: Vec<u8> = (0..=255).collect();
    let server = Server::start([Reply::status(200).body(bytes.clone()), Reply::status(200)]).await;
    let user = server.graph().users().id("1");
    assert_eq!(user.download_photo().await.expect("an answer"), bytes);
    user.upload_photo(msgraph::Content::new("image/jpeg", bytes.clone())).await.expect("an answer");
    let upload = server.received().remove(1);
    assert_eq!(upload.line(), "PUT /v1.0/users/1/photo/$value");
    assert_eq!((upload.header("content-type"), &upload.body), (Some("image/jpeg"), &bytes));
}

#[tokio::test]
async fn a_body_that_does_not_decode_keeps_its_bytes() {
    let bodies = ["<html>", "", "[1]", "{\"id\": ", "\"text\"", "null"];
    for body in bodies {
        let reply = Reply::status(200).header("request-id", "r1").body(body);
        let server = Server::start([reply]).await;
        let error = server.graph().users().id("1").get().await.expect_err("not a user");
        assert!(matches!(error, Error::Decode(_)), "{body:?}: {error:?}");
        assert_eq!((error.status(), error.request_id()), (Some(200), Some("r1")));
        assert_eq!(error.body().map(|bytes| bytes.as_ref()), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn a_result_has_its_answer_beside_it() {
    let made = Reply::status(201).header("Location", "https://graph.test/v1.0/users/1").header("ETag", "W/\"1\"");
    let server = Server::start([
        made.body(json!({"id": "1"}).to_string()),
        Reply::status(202).header("Location", "/teams('7')"),
        Reply::json(json!({"value": ["g"]})).header("request-id", "r"),
    ])
    .await;
    let graph = server.graph();
    let (user, response) = graph.users().create(User::new()).with_response().await.expect("a user");
    assert_eq!((user.id(), response.status()), (Some("1"), 201));
    let headers = ["location", "ETag"].map(|name| response.header(name));
    assert_eq!(headers, [Some("https://graph.test/v1.0/users/1"), Some("W/\"1\"")]);
    assert!(response.headers().iter().any(|(name, _)| name == "etag"));
    let ((), response) = graph.users().id("1").delete().with_response().await.expect("an answer");
    assert_eq!((response.status(), response.header("location")), (202, Some("/teams('7')")));
    let (groups, response) = graph.users().id("1").get_member_groups().with_response().await.expect("groups");
    assert_eq!((groups, response.header("request-id")), (vec!["g".to_owned()], Some("r")));
}
