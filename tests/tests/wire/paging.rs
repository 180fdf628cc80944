//! Paging: collections with more than one page.

use futures_util::TryStreamExt;
use msgraph::{Error, Page};
use serde_json::{Value, json};

use crate::api::models::User;
use crate::server::{HOST, OTHER_HOST, Reply, Server};

fn users(ids: &[&str], next: Option<String>) -> Value {
    let value: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
    match next {
        Some(next) => json!({"value": value, "@odata.nextLink": next}),
        None => json!({"value": value}),
    }
}

/// A server for three pages, the second of them empty, and the links to the second and third.
async fn three_pages() -> (Server, [String; 2]) {
    let server = Server::start([]).await;
    let links = ["a%20b", "c"].map(|token| server.url(HOST, &format!("/v1.0/users?$skiptoken={token}")));
    server.reply(Reply::json(users(&["1", "2"], Some(links[0].clone()))));
    server.reply(Reply::json(users(&[], Some(links[1].clone()))));
    server.reply(Reply::json(users(&["3"], None)));
    (server, links)
}

#[tokio::test]
async fn a_list_awaits_to_its_first_page() {
    let body = json!({"value": [{"id": "1"}], "@odata.nextLink": "https://n", "@odata.deltaLink": "https://d",
        "@odata.count": 12, "@odata.context": "c"});
    let server = Server::start([Reply::json(body)]).await;
    let page: Page<User> = server.graph().users().list().await.expect("an answer");
    assert_eq!(page.value.iter().map(|user| user.id()).collect::<Vec<_>>(), [Some("1")]);
    assert_eq!((page.next_link.as_deref(), page.delta_link.as_deref()), (Some("https://n"), Some("https://d")));
    assert_eq!((page.count, page.annotations.str("@odata.context")), (Some(12), Some("c")));
}

#[tokio::test]
async fn a_stream_has_the_items_of_all_pages() {
    let (server, _) = three_pages().await;
    let list = server.graph().users().list().top(2).header("ConsistencyLevel", "eventual").header("Prefer", "x");
    let users: Vec<User> = list.into_stream().try_collect().await.expect("three pages");
    assert_eq!(users.iter().map(|user| user.id()).collect::<Vec<_>>(), [Some("1"), Some("2"), Some("3")]);
    let received = server.received();
    let targets: Vec<&str> = received.iter().map(|request| request.target.as_str()).collect();
    assert_eq!(targets, ["/v1.0/users?$top=2", "/v1.0/users?$skiptoken=a%20b", "/v1.0/users?$skiptoken=c"]);
    for request in received {
        let headers = ["consistencylevel", "prefer", "accept"].map(|name| request.header(name).map(str::to_owned));
        assert_eq!(headers, ["eventual", "x", "application/json"].map(|value| Some(value.to_owned())));
        assert!(request.header("authorization").is_some(), "{}", request.target);
    }
}

#[tokio::test]
async fn pages_are_fetched_as_needed() {
    let (server, _) = three_pages().await;
    let mut pages = server.graph().users().list().pages();
    assert!(server.received().is_empty());
    let first = pages.try_next().await.expect("an answer").expect("a page");
    assert_eq!((first.value.len(), server.received().len()), (2, 1));
    let rest: Vec<Page<User>> = pages.try_collect().await.expect("two pages");
    assert_eq!(rest.iter().map(|page| page.value.len()).collect::<Vec<_>>(), [0, 1]);
}

#[tokio::test]
async fn a_link_resumes() {
    let server = Server::start([Reply::json(users(&["9"], None))]).await;
    let link = server.url(HOST, "/v1.0/users?$skiptoken=x");
    let page = server.graph().users().list().top(1).header("Prefer", "p").next_link(&link).await.expect("an answer");
    assert_eq!(page.value.len(), 1);
    let request = server.only();
    assert_eq!((request.target.as_str(), request.header("prefer")), ("/v1.0/users?$skiptoken=x", Some("p")));
}

#[tokio::test]
async fn a_link_to_another_host_is_an_error_and_gets_nothing() {
    let server = Server::start([]).await;
    let elsewhere = [
        server.url(OTHER_HOST, "/v1.0/users?$skiptoken=x"),
        "https://graph.test.evil.example/v1.0/users".to_owned(),
        server.url(HOST, "/v1.0/users").replace("https://", "http://"),
        format!("https://{HOST}/v1.0/users"),
        "not a link".to_owned(),
    ];
    for link in elsewhere {
        server.reply(Reply::json(users(&["1"], Some(link.clone()))));
        let result: Result<Vec<User>, Error> = server.graph().users().list().into_stream().try_collect().await;
        assert!(matches!(result, Err(Error::Request(_))), "{link}: {result:?}");
        let resumed = server.graph().users().list().next_link(&link).await;
        assert!(matches!(resumed, Err(Error::Request(_))), "{link}: {resumed:?}");
    }
    assert!(server.received().iter().all(|request| request.target == "/v1.0/users"));
    assert_eq!(server.received().len(), 5);
}

#[tokio::test]
async fn a_page_that_leads_to_itself_is_an_error() {
    let server = Server::start([]).await;
    let link = server.url(HOST, "/v1.0/users?$skiptoken=x");
    server.reply(Reply::json(users(&["1"], Some(link.clone()))));
    server.reply(Reply::json(users(&["2"], Some(link))));
    let result: Result<Vec<User>, Error> = server.graph().users().list().into_stream().try_collect().await;
    assert!(matches!(result, Err(Error::Request(_))), "{result:?}");
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn pages_that_lead_back_to_an_earlier_one_are_an_error() {
    let server = Server::start([]).await;
    let link = |page: &str| Some(server.url(HOST, &format!("/v1.0/users?$skiptoken={page}")));
    for (id, next) in [("1", "a"), ("2", "b"), ("3", "a"), ("4", "b")] {
        server.reply(Reply::json(users(&[id], link(next))));
    }
    let error = server.graph().users().list().all().await.expect_err("a circle");
    assert!(matches!(error, Error::Request(_)), "{error:?}");
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn an_error_on_a_later_page_ends_the_stream() {
    let server = Server::start([]).await;
    let link = server.url(HOST, "/v1.0/users?$skiptoken=x");
    server.reply(Reply::json(users(&["1"], Some(link))));
    server.reply(Reply::status(403));
    let mut items = server.graph().users().list().into_stream();
    assert!(matches!(items.try_next().await, Ok(Some(_))));
    let error = items.try_next().await.expect_err("the second page is refused");
    assert_eq!(error.status(), Some(403));
    assert!(matches!(items.try_next().await, Ok(None)));
}

#[tokio::test]
async fn a_collection_that_is_posted_for_is_read_to_its_end() {
    let server = Server::start([]).await;
    let link = server.url(HOST, "/v1.0/users/1/getMemberGroups?$skiptoken=x");
    server.reply(Reply::json(json!({"value": ["a", "b"], "@odata.nextLink": link})));
    server.reply(Reply::json(json!({"value": ["c"]})));
    let groups = server.graph().users().id("1").get_member_groups().header("Prefer", "p").await.expect("two pages");
    assert_eq!(groups, ["a", "b", "c"]);
    let received = server.received();
    let lines = ["POST /v1.0/users/1/getMemberGroups", "GET /v1.0/users/1/getMemberGroups?$skiptoken=x"];
    assert_eq!(received.iter().map(|request| request.line()).collect::<Vec<_>>(), lines);
    assert_eq!(received[1].header("prefer"), Some("p"));
}

#[tokio::test]
async fn a_collection_that_leads_to_itself_is_an_error() {
    let server = Server::start([]).await;
    let link = server.url(HOST, "/v1.0/users/1/getMemberGroups?$skiptoken=x");
    for group in ["a", "b"] {
        server.reply(Reply::json(json!({"value": [group], "@odata.nextLink": link})));
    }
    let error = server.graph().users().id("1").get_member_groups().await.expect_err("it has no end");
    assert!(matches!(error, Error::Request(_)), "{error:?}");
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn every_page_has_its_answer() {
    let server = Server::start([]).await;
    let link = server.url(HOST, "/v1.0/users?$skiptoken=x");
    for next in [Some(link), None] {
        let id = if next.is_some() { "r1" } else { "r2" };
        server.reply(Reply::json(users(&["1"], next)).header("request-id", id));
    }
    server.reply(Reply::json(users(&["1"], None)).header("request-id", "r3"));
    let mut pages = server.graph().users().list().pages();
    for id in ["r1", "r2"] {
        pages.try_next().await.expect("a page").expect("a page");
        assert_eq!(pages.response().and_then(|response| response.header("request-id")), Some(id));
    }
    let (page, response) = server.graph().users().list().top(1).with_response().await.expect("a page");
    assert_eq!((page.value.len(), response.header("Request-Id")), (1, Some("r3")));
}

#[tokio::test]
async fn an_item_that_is_no_object_spoils_the_page() {
    let server =
        Server::start([Reply::json(json!({"value": [{"id": "1"}, 2]})), Reply::json(json!({"id": "1"}))]).await;
    for _ in 0..2 {
        let error = server.graph().users().list().await.expect_err("not a page of users");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
}

#[tokio::test]
async fn all_items_come_at_once() {
    let (server, _) = three_pages().await;
    let users = server.graph().users().list().all().await.expect("three pages");
    assert_eq!(users.iter().map(|user| user.id()).collect::<Vec<_>>(), [Some("1"), Some("2"), Some("3")]);
}

#[tokio::test]
async fn no_page_is_fetched_once_there_are_enough_items() {
    for (items, ids, requests) in [(0, &[][..], 0), (1, &["1"], 1), (2, &["1", "2"], 1), (3, &["1", "2", "3"], 3)] {
        let (server, _) = three_pages().await;
        let users = server.graph().users().list().first(items).await.expect("pages");
        assert_eq!(users.iter().filter_map(|user| user.id()).collect::<Vec<_>>(), ids);
        assert_eq!(server.received().len(), requests, "{items} items");
    }
}

#[tokio::test]
async fn after_an_error_the_items_continue_at_the_next_link() {
    let server = Server::start([]).await;
    let link = server.url(HOST, "/v1.0/users?$skiptoken=x");
    server.reply(Reply::json(users(&["1", "2"], Some(link.clone()))));
    server.reply(Reply::status(500));
    server.reply(Reply::json(users(&["3"], None)));
    let mut items = server.graph().users().list().into_stream();
    let mut links = vec![items.next_link().map(str::to_owned)];
    while let Ok(Some(_)) = items.try_next().await {
        links.push(items.next_link().map(str::to_owned));
    }
    // While an item of the page was not yielded yet, there is no link, since continuing at the link would skip that
    // item.
    assert_eq!(links, [None, None, Some(link.clone())]);
    let link = items.next_link().expect("the page that failed");
    let rest = server.graph().users().list().next_link(link).all().await.expect("the last page");
    assert_eq!(rest.iter().filter_map(|user| user.id()).collect::<Vec<_>>(), ["3"]);
}

#[tokio::test]
async fn a_next_link_is_followed_as_it_is() {
    let server = Server::start([]).await;
    let link = server.url(HOST, "/beta/me/../users('a%2Fb')?$skiptoken=A%2bB&x=%27&$top=1");
    server.reply(Reply::json(users(&["1"], Some(link))));
    server.reply(Reply::json(users(&["2"], None)));
    let pages: Vec<Page<User>> = server.graph().users().list().top(1).pages().try_collect().await.expect("two pages");
    assert_eq!(pages.len(), 2);
    assert_eq!(server.received()[1].target, "/beta/users('a%2Fb')?$skiptoken=A%2bB&x=%27&$top=1");
}
