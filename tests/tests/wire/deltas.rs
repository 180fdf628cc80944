//! Delta queries: changes, removals, and the links to later ones.

use futures_util::TryStreamExt;
use msgraph::{Change, Delta, Error, List};
use serde_json::{Value, json};

use crate::api::models::User;
use crate::server::{HOST, Reply, Server};

/// A server for a delta query of three pages, the second of them empty.
async fn three_pages() -> Server {
    let server = Server::start([]).await;
    let link = |token: &str| server.url(HOST, &format!("/v1.0/users/delta()?{token}"));
    let removed = json!({"id": "2", "@removed": {"reason": "changed"}});
    let first = json!([{"id": "1", "displayName": "A", "extension_x": [1]}, removed]);
    server.reply(Reply::json(json!({"value": first, "@odata.nextLink": link("$skiptoken=1")})));
    server.reply(Reply::json(json!({"value": [], "@odata.nextLink": link("$skiptoken=2")})));
    server.reply(Reply::json(json!({"value": [{"id": "3"}], "@odata.deltaLink": link("$deltatoken=a%20b")})));
    server
}

fn delta(server: &Server) -> List<User> {
    server.graph().users().delta()
}

fn ids(changes: &[Change<User>]) -> Vec<(Option<&str>, bool)> {
    changes.iter().map(|change| (change.item().id(), change.is_removed())).collect()
}

#[tokio::test]
async fn all_changes_and_the_link_to_later_ones() {
    let server = three_pages().await;
    let query = delta(&server).select((User::ID, User::DISPLAY_NAME)).header("Prefer", "return=minimal");
    let Delta { changes, delta_link, .. } = query.changes().all().await.expect("three pages");
    assert_eq!(ids(&changes), [(Some("1"), false), (Some("2"), true), (Some("3"), false)]);
    assert!(matches!(&changes[1], Change::Removed { reason: Some(reason), .. } if reason == "changed"));
    let kept = Value::from(msgraph::Model::into_object(changes[0].item().clone()));
    assert_eq!(kept, json!({"id": "1", "displayName": "A", "extension_x": [1]}));
    assert_eq!(delta_link, Some(server.url(HOST, "/v1.0/users/delta()?$deltatoken=a%20b")));
    let received = server.received();
    assert_eq!(received[0].target, "/v1.0/users/delta()?$select=id,displayName");
    assert_eq!(received[2].target, "/v1.0/users/delta()?$skiptoken=2");
    assert!(received.iter().all(|request| request.header("prefer") == Some("return=minimal")));
}

#[tokio::test]
async fn the_link_is_there_once_all_changes_were_taken() {
    let server = three_pages().await;
    let mut changes = delta(&server).changes();
    let mut links = Vec::new();
    while let Some(change) = changes.try_next().await.expect("three pages") {
        let has = (changes.next_link().is_some(), changes.delta_link().is_some());
        links.push((change.item().id().map(str::to_owned), has));
    }
    let expected = [("1", (false, false)), ("2", (true, false)), ("3", (false, true))];
    assert_eq!(links, expected.map(|(id, has)| (Some(id.to_owned()), has)));
    assert!(changes.delta_link().is_some_and(|link| link.ends_with("$deltatoken=a%20b")));
}

#[tokio::test]
async fn changes_continue_from_a_kept_link() {
    let server = Server::start([]).await;
    let [kept, later] = ["1", "2"].map(|token| server.url(HOST, &format!("/v1.0/users/delta?$deltatoken={token}")));
    server.reply(Reply::json(json!({"value": [{"id": "4", "@removed": {}}], "@odata.deltaLink": later})));
    let query = delta(&server).top(5).header("Prefer", "p").since(&kept);
    let Delta { changes, delta_link, .. } = query.changes().all().await.expect("a page");
    assert_eq!((ids(&changes), delta_link), (vec![(Some("4"), true)], Some(later)));
    let request = server.only();
    assert_eq!((request.line().as_str(), request.header("prefer")), ("GET /v1.0/users/delta?$deltatoken=1", Some("p")));
}

#[tokio::test]
async fn after_a_fault_the_query_continues() {
    let server = Server::start([]).await;
    let next = server.url(HOST, "/v1.0/users/delta()?$skiptoken=1");
    server.reply(Reply::json(json!({"value": [{"id": "1"}], "@odata.nextLink": next})));
    server.reply(Reply::status(500));
    server.reply(Reply::json(json!({"value": [{"id": "2"}]})));
    let mut changes = delta(&server).changes();
    assert!(matches!(changes.try_next().await, Ok(Some(_))));
    assert_eq!(changes.try_next().await.expect_err("a fault").status(), Some(500));
    let link = changes.next_link().expect("the page that failed").to_owned();
    let rest = delta(&server).next_link(&link).changes().all().await.expect("a page");
    assert_eq!((ids(&rest.changes), rest.delta_link), (vec![(Some("2"), false)], None));
    assert_eq!(server.received()[2].target, "/v1.0/users/delta()?$skiptoken=1");
}

#[tokio::test]
async fn a_link_that_is_too_old_says_where_to_start_anew() {
    let server = Server::start([]).await;
    let location = server.url(HOST, "/v1.0/users/delta?$deltatoken=");
    let body = json!({"error": {"code": "syncStateNotFound", "message": "Too old."}});
    server.reply(Reply::status(410).header("Location", &location).body(body.to_string()));
    server.reply(Reply::json(json!({"value": []})));
    let kept = server.url(HOST, "/v1.0/users/delta?$deltatoken=old");
    let error = delta(&server).since(&kept).changes().all().await.expect_err("too old");
    assert!(error.is_resync_required(), "{error:?}");
    assert_eq!((error.status(), error.code()), (Some(410), Some("syncStateNotFound")));
    let anew = error.service().and_then(|error| error.location.clone());
    assert_eq!(anew, Some(location.clone()));
    delta(&server).since(&location).changes().all().await.expect("a page");
    assert_eq!(server.received()[1].target, "/v1.0/users/delta?$deltatoken=");
}

#[tokio::test]
async fn only_expired_delta_links_require_a_resync() {
    let reply = |status: u16, code: &str| Reply::status(status).body(json!({"error": {"code": code}}).to_string());
    for (reply, resync) in [
        (reply(410, ""), true),
        (reply(400, "resyncRequired"), true),
        (reply(404, "SyncStateNotFound"), true),
        (reply(404, "itemNotFound"), false),
    ] {
        let server = Server::start([reply]).await;
        let error = delta(&server).changes().all().await.expect_err("an error");
        assert_eq!(error.is_resync_required(), resync, "{error:?}");
    }
    assert!(!Error::Request("x".into()).is_resync_required());
}
