//! Batches: which requests are sent together, which response belongs to which ticket, and which requests are sent
//! again.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use azure_core::credentials::AccessToken;
use msgraph::runtime::{Bytes, OffsetDateTime};
use msgraph::{Batch, Client, Content, Credential, Error, Retry};
use serde_json::{Value, json};

use crate::api::models::User;
use crate::api::parameters::SendMailRequest;
use crate::api::{Graph, Users};
use crate::server::{HOST, OTHER_HOST, Received, Reply, Server, TOKEN};

/// An answer to a batch.
fn answer(responses: Value) -> Reply {
    Reply::json(json!({ "responses": responses }))
}

fn ok(id: &str, body: Value) -> Value {
    json!({"id": id, "status": 200, "headers": {"Content-Type": "application/json"}, "body": body})
}

fn failed(id: &str, status: u16) -> Value {
    json!({"id": id, "status": status, "body": {"error": {"code": format!("code{status}"), "message": "m"}}})
}

/// Answers each part with its URL as the id of the result.
fn echo(request: &Received) -> Reply {
    let parts = request.json()["requests"].as_array().cloned().unwrap_or_default();
    answer(
        parts
            .iter()
            .rev()
            .map(|part| ok(part["id"].as_str().unwrap_or_default(), json!({"id": part["url"]})))
            .collect(),
    )
}

fn parts(request: &Received) -> Vec<Value> {
    request.json()["requests"].as_array().cloned().expect("a batch")
}

fn retrying(server: &Server) -> Client {
    let retry = Retry::default().attempts(2).delay(Duration::from_millis(1));
    server.client(TOKEN).retry(retry).build().expect("valid")
}

/// The parts of the batch in `responses_are_matched_to_parts_by_id`.
fn expected_parts() -> serde_json::Value {
    json!([
        {"id": "1", "method": "GET", "url": "/users/a%2Fb?$select=id",
            "headers": {"accept": "application/json", "prefer": "p"}},
        {"id": "2", "method": "GET", "url": "/users?$count=true&$top=1",
            "headers": {"accept": "application/json", "consistencylevel": "eventual"}},
        {"id": "3", "method": "POST", "url": "/users/a%2Fb/sendMail",
            "headers": {"accept": "application/json", "content-type": "application/json"},
            "body": {"SaveToSentItems": false}},
        {"id": "4", "method": "GET", "url": "/users/a%2Fb/photo/$value", "headers": {"accept": "*/*"}},
        {"id": "5", "method": "PUT", "url": "/users/a%2Fb/photo/$value", "body": "AP8=",
            "headers": {"accept": "application/json", "content-type": "image/jpeg"}},
        {"id": "6", "method": "GET", "url": "/users/$count", "headers": {"accept": "application/json, text/plain"}},
    ])
}

#[tokio::test]
async fn responses_are_matched_to_parts_by_id() {
    let responses = json!([
        {"id": "4", "status": 200, "headers": {"Content-Type": "image/png"}, "body": "AAEC/w=="},
        {"id": "3", "status": 202},
        {"id": "5", "status": 204},
        {"id": "6", "status": 200, "headers": {"Content-Type": "text/plain"}, "body": 42},
        ok("2", json!({"value": [{"id": "7"}], "@odata.nextLink": "https://n"})),
        ok("1", json!({"id": "a/b"})),
    ]);
    let server = Server::start([answer(responses)]).await;
    let users = server.graph().users();
    let user = users.id("a/b");
    let mut batch = Batch::new();
    let get = batch.add(user.get().select(User::ID).header("Prefer", "p"));
    let list = batch.add(users.list().advanced().top(1));
    let mail = batch.add(user.send_mail(SendMailRequest::new().with_save_to_sent_items(false)));
    let photo = batch.add(user.download_photo());
    let upload = batch.add(user.upload_photo(Content::new("image/jpeg", vec![0, 255])));
    let count = batch.add(users.count());
    let responses = batch.send().await;

    assert_eq!(responses.get(get).expect("a user").id(), Some("a/b"));
    let page = responses.get(list).expect("a page");
    assert_eq!((page.value.len(), page.next_link.as_deref()), (1, Some("https://n")));
    responses.get(mail).expect("202 is success");
    assert_eq!(responses.get(photo).expect("bytes"), Bytes::from_static(&[0, 1, 2, 255]));
    responses.get(upload).expect("204 is success");
    assert_eq!(responses.get(count).expect("a number"), 42);
    assert_eq!(responses.response(photo).expect("a response").header("content-type"), Some("image/png"));

    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/$batch");
    assert_eq!(request.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(Value::from(parts(&request)), expected_parts());
}

#[tokio::test]
async fn an_error_is_that_of_its_part() {
    let server =
        Server::start([answer(json!([failed("1", 404), ok("2", json!({"id": "2"})), ok("3", json!([]))]))]).await;
    let users = server.graph().users();
    let mut batch = Batch::new();
    let [missing, there, broken, lost] = ["1", "2", "3", "4"].map(|id| batch.add(users.id(id).get()));
    let responses = batch.send().await;
    let error = responses.get(missing).expect_err("not found");
    assert_eq!((error.status(), error.code(), error.message()), (Some(404), Some("code404"), Some("m")));
    assert!(error.service().is_some_and(|error| error.client_request_id.is_some()));
    assert_eq!(responses.response(missing).expect("a response").status(), 404);
    assert_eq!(responses.get(there).expect("a user").id(), Some("2"));
    assert!(matches!(responses.get(broken), Err(Error::Decode(_))));
    let error = responses.get(lost).expect_err("no response");
    assert!(matches!(&error, Error::Decode(_)) && error.to_string().contains("no response 4"), "{error}");
}

#[tokio::test]
async fn more_than_twenty_are_split() {
    let server = Server::answering(echo).await;
    let users = server.graph().users();
    let mut batch = Batch::new();
    let tickets: Vec<_> = (0..45).map(|id| batch.add(users.id(id.to_string()).get())).collect();
    let responses = batch.send().await;
    for (id, ticket) in tickets.into_iter().enumerate() {
        assert_eq!(responses.get(ticket).expect("a user").id(), Some(format!("/users/{id}").as_str()));
    }
    let mut sizes: Vec<usize> = server.received().iter().map(|request| parts(request).len()).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [5, 20, 20]);
}

#[tokio::test]
async fn versions_are_apart() {
    let server = Server::answering(echo).await;
    let client = server.client(TOKEN).build().expect("valid");
    let graph = Graph::with_client(client.clone());
    let mut batch = Batch::new();
    let stable = batch.add(graph.users().id("1").get());
    let beta = batch.add(Graph::beta(client).users().id("2").get());
    let linked = batch.add(graph.users().list().next_link(&server.url(HOST, "/beta/users?$skiptoken=x")));
    let elsewhere = batch.add(graph.users().list().next_link(&server.url(OTHER_HOST, "/v1.0/users")));
    let responses = batch.send().await;
    assert_eq!(responses.get(stable).expect("a user").id(), Some("/users/1"));
    assert_eq!(responses.get(beta).expect("a user").id(), Some("/users/2"));
    assert_eq!(responses.response(linked).expect("a page").status(), 200);
    assert!(matches!(responses.get(elsewhere), Err(Error::Request(_))));
    let mut sent: Vec<_> =
        server.received().iter().map(|request| (request.target.clone(), parts(request).len())).collect();
    sent.sort();
    assert_eq!(sent, [("/beta/$batch".to_owned(), 2), ("/v1.0/$batch".to_owned(), 1)]);
}

#[tokio::test]
async fn dependent_parts_are_sent_together() {
    let server = Server::answering(echo).await;
    let users = server.graph().users();
    let mut batch = Batch::new();
    let all: Vec<_> = (0..21).map(|id| batch.add(users.id(id.to_string()).get())).collect();
    batch.depends_on(all[20], all[0]).depends_on(all[20], all[1]);
    let responses = batch.send().await;
    assert!(all.iter().all(|&ticket| responses.get(ticket).is_ok()));
    let received = server.received();
    let with = |id: &str| received.iter().map(parts).find(|parts| parts.iter().any(|part| part["id"] == id));
    let last = with("21").expect("it was sent");
    assert_eq!(last.iter().find(|part| part["id"] == "21").map(|part| &part["dependsOn"]), Some(&json!(["1", "2"])));
    for id in ["1", "2"] {
        assert_eq!(with(id).as_ref(), Some(&last));
    }
}

#[tokio::test]
async fn an_invalid_part_is_an_error_and_the_others_are_sent() {
    let server = Server::answering(echo).await;
    let users = server.graph().users();
    let mut batch = Batch::new();
    let first = batch.add(users.id("1").get());
    let bad = batch.add(users.id("2").get().header("x y", "z"));
    let after_bad = batch.add(users.id("3").get());
    let early = batch.add(users.id("4").get());
    let late = batch.add(users.id("5").get());
    let foreign = Batch::new().add(users.id("6").get());
    batch.depends_on(after_bad, bad).depends_on(early, late);
    let crowd: Vec<_> = (0..21).map(|id| batch.add(users.id(format!("c{id}")).get())).collect();
    for ticket in &crowd[1..] {
        batch.depends_on(*ticket, crowd[0]);
    }
    let responses = batch.send().await;
    assert!(responses.get(first).is_ok() && responses.get(late).is_ok());
    for ticket in [bad, after_bad, early, foreign, crowd[0], crowd[20]] {
        assert!(matches!(responses.get(ticket), Err(Error::Request(_))), "{ticket:?}");
    }
    let problem = responses.get(crowd[7]).expect_err("too many").to_string();
    assert!(problem.contains("21 parts depend on each other"), "{problem}");
    assert_eq!(parts(&server.only()).len(), 2);
}

#[tokio::test]
async fn only_throttled_parts_are_sent_again() {
    let throttled = |id: &str, status: u16| json!({"id": id, "status": status, "headers": {"Retry-After": "1"}});
    let server = Server::start([
        answer(json!([
            ok("1", json!({"id": "1"})),
            throttled("2", 429),
            failed("3", 424),
            failed("4", 404),
            failed("5", 424)
        ])),
        answer(json!([ok("3", json!({"id": "3"})), ok("2", json!({"id": "2"}))])),
    ])
    .await;
    let users = Graph::with_client(retrying(&server)).users();
    let mut batch = Batch::new();
    let all = ["1", "2", "3", "4", "5"].map(|id| batch.add(users.id(id).get()));
    batch.depends_on(all[2], all[0]).depends_on(all[2], all[1]).depends_on(all[4], all[3]);
    let start = Instant::now();
    let responses = batch.send().await;
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
    for at in 0..3 {
        assert_eq!(responses.get(all[at]).expect("a user").id(), Some(["1", "2", "3"][at]));
    }
    assert_eq!(responses.get(all[3]).expect_err("final").status(), Some(404));
    assert_eq!(responses.get(all[4]).expect_err("its dependency failed").status(), Some(424));
    let again = parts(&server.received()[1]);
    let sent: Vec<_> = again.iter().map(|part| (part["id"].clone(), part["dependsOn"].clone())).collect();
    // Part 3 no longer depends on part 1, which has succeeded.
    assert_eq!(sent, [(json!("2"), Value::Null), (json!("3"), json!(["2"]))]);
}

#[tokio::test]
async fn attempts_are_those_of_each_part() {
    let throttled = |id: &str| json!({"id": id, "status": 503, "headers": {"retry-after": "0"}});
    let server = Server::start([
        answer(json!([throttled("1"), throttled("2"), failed("3", 424)])),
        answer(json!([throttled("1"), failed("3", 424)])),
        answer(json!([throttled("1"), failed("3", 424)])),
    ])
    .await;
    let users = Graph::with_client(retrying(&server)).users();
    let mut batch = Batch::new();
    let patient = batch.add(users.id("1").get());
    let hasty = batch.add(users.id("2").get().retry(Retry::never()));
    let after = batch.add(users.id("3").get());
    batch.depends_on(after, patient);
    let responses = batch.send().await;
    for (ticket, status) in [(patient, 503), (hasty, 503), (after, 424)] {
        assert_eq!(responses.get(ticket).expect_err("throttled").status(), Some(status));
    }
    let sent: Vec<usize> = server.received().iter().map(|request| parts(request).len()).collect();
    assert_eq!(sent, [3, 2, 2]);
}

#[tokio::test]
async fn parts_that_are_due_do_not_wait_for_later_ones() {
    let wait = |id: &str, seconds: &str| json!({"id": id, "status": 429, "headers": {"Retry-After": seconds}});
    let server = Server::start([
        answer(json!([wait("1", "0"), wait("2", "2"), failed("3", 424)])),
        answer(json!([failed("1", 404)])),
        answer(json!([ok("2", json!({"id": "2"}))])),
    ])
    .await;
    let users = Graph::with_client(retrying(&server)).users();
    let mut batch = Batch::new();
    let all = ["1", "2", "3"].map(|id| batch.add(users.id(id).get()));
    batch.depends_on(all[2], all[0]).depends_on(all[2], all[1]);
    let responses = batch.send().await;
    let statuses = all.map(|ticket| responses.response(ticket).expect("a response").status());
    assert_eq!(statuses, [404, 200, 424]);
    let sent: Vec<_> = server.received().iter().map(|request| parts(request).len()).collect();
    assert_eq!(sent, [3, 1, 1], "the third is given up once the first has failed");
}

#[tokio::test]
async fn a_batch_that_fails_is_the_error_of_all_its_parts() {
    for reply in
        [Reply::status(403).body("{\"error\": {\"code\": \"denied\"}}"), Reply::hang_up(), Reply::json(json!({}))]
    {
        let server = Server::start([reply]).await;
        let users = server.graph().users();
        let mut batch = Batch::new();
        let tickets = ["1", "2"].map(|id| batch.add(users.id(id).get()));
        let responses = batch.send().await;
        let errors = tickets.map(|ticket| responses.get(ticket).expect_err("no answer"));
        assert_eq!(errors[0].status(), errors[1].status());
        assert_eq!(errors[0].to_string(), errors[1].to_string());
        assert!(std::mem::discriminant(&errors[0]) == std::mem::discriminant(&errors[1]), "{errors:?}");
        assert!(errors.iter().all(|error| error.status() != Some(403) || error.code() == Some("denied")));
    }
}

#[tokio::test]
async fn a_credential_that_fails_is_the_error_of_all_parts() {
    let server = Server::start([]).await;
    let failing = msgraph::Credential::from_fn(|_| async { Err(std::io::Error::other("no account")) });
    let users = Graph::with_client(server.client(failing).build().expect("valid")).users();
    let mut batch = Batch::new();
    let tickets = ["1", "2"].map(|id| batch.add(users.id(id).get()));
    let responses = batch.send().await;
    for ticket in tickets {
        let error = responses.get(ticket).expect_err("no token");
        let mut texts = vec![error.to_string()];
        let mut source = std::error::Error::source(&error);
        while let Some(error) = source {
            texts.push(error.to_string());
            source = error.source();
        }
        assert!(matches!(error, Error::Credential(_)), "{error:?}");
        assert!(texts.iter().any(|text| text.contains("no account")), "{texts:?}");
    }
}

#[tokio::test]
async fn parts_are_read_as_they_would_be_alone() {
    let server = Server::start([]).await;
    let next = server.url(HOST, "/v1.0/users/1/getMemberGroups?$skiptoken=x");
    let location = server.url(OTHER_HOST, "/photo.jpg?sig=1");
    server.reply(answer(json!([
        ok("1", json!({"value": ["a"], "@odata.nextLink": next})),
        ok("3", json!({"value": [{"id": "1"}], "@odata.nextLink": server.url(HOST, "/v1.0/users?$skiptoken=y")})),
    ])));
    server.reply(Reply::json(json!({"value": ["b"]})));
    server.reply(Reply::json(json!({"value": [{"id": "2"}]})));
    server.reply(answer(json!([{"id": "1", "status": 302, "headers": {"Location": location}}])));
    server.reply(Reply::status(200).body("JPEG"));
    let users = server.graph().users();
    let mut batch = Batch::new();
    let groups = batch.add(users.id("1").get_member_groups());
    let unanswered = batch.add(users.id("2").get());
    let list = users.list().header("Prefer", "p");
    let page = batch.add(list.clone());
    let responses = batch.send().await;
    assert_eq!(responses.get(groups).expect("two pages"), ["a", "b"]);
    assert!(responses.get(unanswered).is_err());
    let link = responses.get(page).expect("a page").next_link.expect("a next page");
    assert_eq!(list.next_link(&link).all().await.expect("the last page")[0].id(), Some("2"));

    let mut batch = Batch::new();
    let photo = batch.add(users.id("1").download_photo());
    assert_eq!(batch.send().await.get(photo).expect("a photo"), "JPEG");
    let received = server.received();
    let lines: Vec<String> = received.iter().map(|request| request.line()).collect();
    assert_eq!(lines[1], "GET /v1.0/users/1/getMemberGroups?$skiptoken=x");
    assert_eq!((lines[2].as_str(), received[2].header("prefer")), ("GET /v1.0/users?$skiptoken=y", Some("p")));
    assert_eq!((lines[4].as_str(), received[4].header("authorization")), ("GET /photo.jpg?sig=1", None));
}

/// The response 401 to a part, with or without the claims `{"a":1}`.
fn refused(id: &str, claims: bool) -> Value {
    let challenge = r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#;
    let challenge = if claims { challenge } else { "Bearer error=\"invalid_token\"" };
    json!({"id": id, "status": 401, "headers": {"WWW-Authenticate": challenge},
        "body": {"error": {"code": "InvalidAuthenticationToken"}}})
}

/// Users of a client that never retries, whose tokens have a number and the claims.
fn claiming(server: &Server) -> Users {
    let made = AtomicU32::new(0);
    let credential = Credential::from_fn_with_claims(move |_, claims| {
        let token = format!("token-{}-{}", made.fetch_add(1, Ordering::Relaxed) + 1, claims.unwrap_or_default());
        async { Ok::<_, std::io::Error>(AccessToken::new(token, OffsetDateTime::now_utc() + HOUR)) }
    });
    Graph::with_client(server.client(credential).retry(Retry::never()).build().expect("valid")).users()
}

const HOUR: Duration = Duration::from_secs(3600);

/// The tokens of all requests, and the ids of the parts.
fn sent(server: &Server) -> Vec<(String, Vec<String>)> {
    let ids =
        |request: &Received| parts(request).iter().filter_map(|part| part["id"].as_str().map(str::to_owned)).collect();
    let token = |request: &Received| request.header("authorization").unwrap_or_default().replace("Bearer ", "");
    server.received().iter().map(|request| (token(request), ids(request))).collect()
}

#[tokio::test]
async fn parts_whose_token_is_refused_are_sent_once_more_with_the_next_token() {
    for (claims, second) in [(true, "token-2-{\"a\":1}"), (false, "token-2-")] {
        let server = Server::start([
            answer(json!([
                ok("1", json!({"id": "1"})),
                refused("2", false),
                refused("3", claims),
                failed("4", 424),
                failed("5", 404)
            ])),
            answer(json!([ok("2", json!({"id": "2"})), ok("3", json!({"id": "3"})), ok("4", json!({"id": "4"}))])),
        ])
        .await;
        let users = claiming(&server);
        let mut batch = Batch::new();
        let all = ["1", "2", "3", "4", "5"].map(|id| batch.add(users.id(id).get()));
        batch.depends_on(all[3], all[1]);
        let responses = batch.send().await;
        for (at, ticket) in all[..4].iter().enumerate() {
            assert_eq!(responses.get(*ticket).expect("a user").id(), Some(["1", "2", "3", "4"][at]));
        }
        assert_eq!(responses.get(all[4]).expect_err("final").status(), Some(404));
        let expected = [("token-1-", vec!["1", "2", "3", "4", "5"]), (second, vec!["2", "3", "4"])];
        let expected = expected.map(|(token, ids)| (token.to_owned(), ids.into_iter().map(str::to_owned).collect()));
        assert_eq!(sent(&server), expected);
    }
}

#[tokio::test]
async fn a_part_that_is_refused_twice_is_an_error() {
    let reply = || answer(json!([refused("1", true)]));
    let server = Server::start([reply(), reply()]).await;
    let mut batch = Batch::new();
    let ticket = batch.add(claiming(&server).id("1").get());
    let error = batch.send().await.get(ticket).expect_err("refused twice");
    assert!(error.header("www-authenticate").is_some_and(|challenge| challenge.contains("claims")), "{error:?}");
    let tokens: Vec<_> = sent(&server).into_iter().map(|(token, _)| token).collect();
    assert_eq!(tokens, ["token-1-", "token-2-{\"a\":1}"]);
}

#[tokio::test]
async fn a_part_is_not_sent_again_with_the_token_that_was_refused() {
    let server = Server::start([answer(json!([refused("1", true), ok("2", json!({"id": "2"}))]))]).await;
    let users = server.graph().users();
    let mut batch = Batch::new();
    let tickets = ["1", "2"].map(|id| batch.add(users.id(id).get()));
    let responses = batch.send().await;
    let error = responses.get(tickets[0]).expect_err("refused");
    assert_eq!((error.status(), error.code()), (Some(401), Some("InvalidAuthenticationToken")));
    assert_eq!(responses.get(tickets[1]).expect("a user").id(), Some("2"));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_credential_that_has_no_further_token_is_the_error_of_the_refused_parts() {
    let server = Server::start([answer(json!([refused("1", true), ok("2", json!({"id": "2"}))]))]).await;
    let failing = Credential::from_fn_with_claims(|_, claims| async move {
        let token = AccessToken::new("first", OffsetDateTime::now_utc() + HOUR);
        if claims.is_none() { Ok(token) } else { Err(std::io::Error::other("signed out")) }
    });
    let users = Graph::with_client(server.client(failing).retry(Retry::never()).build().expect("valid")).users();
    let mut batch = Batch::new();
    let tickets = ["1", "2"].map(|id| batch.add(users.id(id).get()));
    let responses = batch.send().await;
    assert!(matches!(responses.get(tickets[0]), Err(Error::Credential(_))));
    assert_eq!(responses.get(tickets[1]).expect("a user").id(), Some("2"));
}

#[tokio::test]
async fn a_range_in_a_batch_is_that_of_the_part() {
    let whole = json!({"id": "1", "status": 200, "headers": {"Content-Type": "image/png"}, "body": "AAEC/w=="});
    let part = json!({"id": "2", "status": 206, "body": "AAEC/w==",
        "headers": {"Content-Type": "image/png", "Content-Range": "bytes 0-3/9"}});
    let server = Server::start([answer(json!([whole, part]))]).await;
    let photo = server.graph().users().id("1").download_photo().range(1..3);
    let mut batch = Batch::new();
    let (cut, other) = (batch.add(photo.clone()), batch.add(photo));
    let responses = batch.send().await;
    assert_eq!(responses.get(cut).expect("bytes"), Bytes::from_static(&[1, 2]));
    assert!(matches!(responses.get(other), Err(Error::Decode(_))));
}

#[tokio::test]
async fn a_dependency_of_another_batch_is_not_lost_in_silence() {
    let server = Server::start([]).await;
    let users = server.graph().users();
    let mut batch = Batch::new();
    let ticket = batch.add(users.id("1").get());
    let foreign = Batch::new().add(users.id("2").get());
    batch.depends_on(foreign, ticket);
    assert!(matches!(batch.send().await.get(ticket), Err(Error::Request(_))));
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn an_empty_batch_sends_nothing() {
    let server = Server::start([]).await;
    drop(Batch::new().send().await);
    assert!(server.received().is_empty());
}

#[test]
fn a_batch_can_be_sent_from_any_thread() {
    fn sendable<T: Send + 'static>(_: T) {}
    sendable(Batch::new());
    sendable(Batch::new().send());
}
