//! Which DELETE of the generated client is sent, and the requests to any address.

use futures_util::TryStreamExt;
use msgraph::v1::Graph;
use msgraph::v1::models::{DriveItem, User};
use msgraph::{Batch, Call, Error, Method, Object};
use serde_json::json;

use crate::server::{HOST, OTHER_HOST, Reply, Server};

/// The error of a DELETE that is not sent.
async fn refused(delete: Call<()>) -> String {
    match delete.await {
        Err(error @ Error::Request(_)) => error.to_string(),
        other => panic!("it was sent: {other:?}"),
    }
}

#[tokio::test]
async fn a_delete_is_sent_where_it_is_documented() {
    let server = Server::answering(|_| Reply::status(204)).await;
    let graph = Graph::with_client(server.graph().client().clone());
    let me = graph.me();
    let deletes = [
        (me.drive().root_path("a/b.txt").delete(), "/me/drive/root:/a/b.txt"),
        (me.drive().root_path("a").path("b.txt").delete(), "/me/drive/root:/a/b.txt"),
        (me.drive().items().id("i").delete(), "/me/drive/items/i"),
        (graph.users().id("a").messages().id("m").delete(), "/users/a/messages/m"),
        (graph.groups().id("g").members().remove_ref("u"), "/groups/g/members/u/$ref"),
        (graph.users().id("u").delete(), "/users/u"),
    ];
    for (index, (delete, path)) in deletes.into_iter().enumerate() {
        delete.await.expect(path);
        assert_eq!(server.received()[index].line(), format!("DELETE /v1.0{path}"));
    }
}

#[tokio::test]
async fn a_member_of_a_group_is_not_deleted() {
    let server = Server::start([]).await;
    let graph = Graph::with_client(server.graph().client().clone());
    let members = graph.groups().id("g").members();
    let problem = refused(members.id("u").delete()).await;
    assert!(problem.contains("DELETE /groups/{}/members/{}"), "{problem}");
    assert!(problem.contains("`remove_ref`") && problem.contains("graph.request("), "{problem}");
    let problem = refused(members.cast::<User>().id("u").delete()).await;
    assert!(problem.contains("DELETE /groups/{}/members/microsoft.graph.user/{}"), "{problem}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_delete_that_no_page_documents_is_refused() {
    let server = Server::start([Reply::status(204)]).await;
    let graph = Graph::with_client(server.graph().client().clone());
    let me = graph.me();
    let deletes = [
        (me.delete(), "DELETE /me"),
        (me.manager().delete(), "DELETE /me/manager"),
        (me.drive().root().delete(), "DELETE /me/drive/root"),
        (me.events().id("e").calendar().delete(), "DELETE /me/events/{}/calendar"),
    ];
    for (delete, called) in deletes {
        let problem = refused(delete).await;
        assert!(problem.contains(called) && !problem.contains("remove_ref"), "{problem}");
    }
    assert!(server.received().is_empty());
    graph.request(Method::Delete, "/me/manager").await.expect("the caller insists");
    assert_eq!(server.only().line(), "DELETE /v1.0/me/manager");
}

#[tokio::test]
async fn any_address_is_listed_page_after_page_and_tried_again() {
    let server = Server::start([]).await;
    let next = server.url(HOST, "/v1.0/me/invented?$skiptoken=x");
    server.reply(Reply::json(json!({ "value": [{ "name": "a" }], "@odata.nextLink": next })));
    server.reply(Reply::status(503));
    server.reply(Reply::json(json!({ "value": [{ "name": "b" }] })));
    let graph = Graph::with_client(server.patient(1).client().clone());
    let list = graph.list::<DriveItem>("/me/invented").select(DriveItem::NAME).top(1);
    let items: Vec<DriveItem> = list.into_stream().try_collect().await.expect("two pages");
    let names: Vec<_> = items.iter().filter_map(|item| item.name()).collect();
    assert_eq!(names, ["a", "b"]);
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    let second = "GET /v1.0/me/invented?$skiptoken=x";
    assert_eq!(lines, ["GET /v1.0/me/invented?$select=name&$top=1", second, second]);
}

#[tokio::test]
async fn any_request_travels_in_a_batch_with_others() {
    let parts = json!([{ "id": "1", "status": 200, "body": { "x": 1 } }, { "id": "2", "status": 200, "body": "7" }]);
    let server = Server::start([Reply::json(json!({ "responses": parts }))]).await;
    let graph = Graph::with_client(server.graph().client().clone());
    let mut batch = Batch::new();
    let any = batch.add(graph.request(Method::Post, "/me/invented").json(Object::new()));
    let count = batch.add(graph.me().messages().count());
    let responses = batch.send().await;
    assert_eq!(responses.get(any).expect("JSON")["x"].as_i64(), Some(1));
    assert_eq!(responses.get(count).expect("a number"), 7);
    let sent = server.only().json();
    let url = |part: usize| sent["requests"][part]["url"].as_str().unwrap_or_default().to_owned();
    assert_eq!([url(0), url(1)], ["/me/invented", "/me/messages/$count"]);
}

#[tokio::test]
async fn another_host_gets_nothing() {
    let server = Server::start([]).await;
    let graph = Graph::with_client(server.graph().client().clone());
    for url in
        [server.url(OTHER_HOST, "/v1.0/me"), "https://evil.example/v1.0/me".to_owned(), "//evil.example".to_owned()]
    {
        let error = graph.request(Method::Get, &url).await.expect_err(&url);
        assert!(matches!(error, Error::Request(_)), "{error:?}");
        assert!(matches!(graph.list::<Object>(&url).await, Err(Error::Request(_))), "{url}");
    }
    assert!(server.received().is_empty());
}
