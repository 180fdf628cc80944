//! Ids, keys, arguments and item paths as they arrive: each stays in its own part of the URL.

use serde_json::json;

use crate::server::{Reply, Server};

/// Characters with a special meaning in a URL, and texts that a URL library changes.
const NASTY: [(&str, &str); 12] = [
    ("a/b", "/a%2Fb"),
    ("a?b", "/a%3Fb"),
    ("a#b", "/a%23b"),
    ("50%", "/50%25"),
    ("%2e%2e", "/%252e%252e"),
    ("..", "('..')"),
    (".", "('.')"),
    ("", "('')"),
    ("a b", "/a%20b"),
    ("O'N\"", "/O%27N%22"),
    ("Zoë 東", "/Zo%C3%AB%20%E6%9D%B1"),
    ("..\\x:y;z", "/..%5Cx%3Ay%3Bz"),
];

#[tokio::test]
async fn an_id_cannot_leave_its_segment() {
    for (id, encoded) in NASTY {
        let server = Server::start([Reply::json(json!({}))]).await;
        server.graph().users().id(id).get().await.unwrap_or_else(|error| panic!("{id:?}: {error}"));
        assert_eq!(server.only().target, format!("/v1.0/users{encoded}"), "{id:?}");
    }
}

#[tokio::test]
async fn an_id_cannot_change_which_action_is_called() {
    for (id, encoded) in NASTY {
        let server = Server::start([Reply::json(json!({"value": true}))]).await;
        let call = server.graph().users().id(id).revoke_sign_in_sessions();
        call.await.unwrap_or_else(|error| panic!("{id:?}: {error}"));
        assert_eq!(server.only().target, format!("/v1.0/users{encoded}/revokeSignInSessions"), "{id:?}");
    }
}

#[tokio::test]
async fn a_key_and_an_argument_stay_one_quoted_literal() {
    let server = Server::start([Reply::json(json!({})), Reply::status(200)]).await;
    server.graph().application_by_app_id("x')/owners?a=('é").await.expect("an answer");
    server.graph().report("D7'),x=('").await.expect("an answer");
    let targets: Vec<String> = server.received().into_iter().map(|request| request.target).collect();
    let expected = [
        "/v1.0/applications(appId='x%27%27%29%2Fowners%3Fa%3D%28%27%27%C3%A9')",
        "/v1.0/reports/getActivity(period='D7%27%27%29%2Cx%3D%28%27%27')",
    ];
    assert_eq!(targets, expected);
}

#[tokio::test]
async fn an_item_path_keeps_its_slashes_and_is_closed() {
    let server = Server::start([Reply::status(200)]).await;
    server.graph().file("/Reports 2020/Q1: #1.xlsx").await.expect("an answer");
    assert_eq!(server.only().target, "/v1.0/drive/root:/Reports%202020/Q1%3A%20%231.xlsx:/content");
}

#[tokio::test]
async fn a_query_value_cannot_add_a_pair() {
    let server = Server::start([Reply::json(json!({"value": []}))]).await;
    server.graph().users().list().filter("a eq 'b&$top=1#+'").query("x&y", "=").await.expect("an answer");
    assert_eq!(server.only().target, "/v1.0/users?$filter=a%20eq%20%27b%26$top%3D1%23%2B%27&x%26y=%3D");
}
