//! The examples of the client, each against the server.

use std::path::Path;
use std::{env, fs};

use msgraph::v1::Graph;
use serde_json::{Value, json};

use crate::server::{HOST, OTHER_HOST, Reply, Server, TOKEN};

#[cfg(feature = "identity")]
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/app_only.rs"]
mod app_only;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/batch.rs"]
mod batch;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/blocking.rs"]
mod blocking;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/create_and_patch.rs"]
mod create_and_patch;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/delta.rs"]
mod delta;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/list_with_filter.rs"]
mod list_with_filter;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/own_credential.rs"]
mod own_credential;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/page_all.rs"]
mod page_all;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/permissions.rs"]
mod permissions;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/send_mail.rs"]
mod send_mail;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/upload_file.rs"]
mod upload_file;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/upload_large_file.rs"]
mod upload_large_file;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../generated/examples/without_account.rs"]
mod without_account;

fn graph(server: &Server) -> Graph {
    Graph::with_client(server.client(TOKEN).build().expect("the settings are valid"))
}

fn lines(server: &Server) -> Vec<String> {
    server.received().iter().map(|request| request.line()).collect()
}

#[tokio::test]
async fn a_small_file() {
    let server = Server::start([Reply::status(201).body("{\"id\": \"7\"}")]).await;
    let item = graph(&server).me().drive().root_path("Reports/notes.txt");
    let item = upload_file::run(&item, b"hello".to_vec()).await.expect("an item");
    assert_eq!(item.id(), Some("7"));
    let request = server.only();
    assert_eq!(request.line(), "PUT /v1.0/me/drive/root:/Reports/notes.txt:/content");
    assert_eq!((request.header("content-type"), request.body.as_slice()), (Some("text/plain"), b"hello".as_slice()));
}

#[tokio::test]
async fn a_list_with_a_filter() {
    let users = json!([{ "displayName": "Ada", "mail": "ada@contoso.com" }, { "displayName": "Bob" }]);
    let server = Server::start([Reply::json(json!({ "@odata.count": 2, "value": users }))]).await;
    let found = list_with_filter::run(&graph(&server)).await.expect("a page");
    let expected = [("Ada", "ada@contoso.com"), ("Bob", "")].map(|(name, mail)| (name.to_owned(), mail.to_owned()));
    assert_eq!(found, expected);
    let request = server.only();
    let filter = "department eq 'Research & Development' and accountEnabled eq true and mail ne null";
    let filter = filter.replace(' ', "%20").replace('&', "%26").replace('\'', "%27");
    let options = format!("$select=displayName,mail&$filter={filter}&$orderby=displayName%20asc&$top=10&$count=true");
    assert_eq!(request.line(), format!("GET /v1.0/users?{options}"));
    assert_eq!(request.header("consistencylevel"), Some("eventual"));
}

#[tokio::test]
async fn all_pages() {
    let server = Server::start([]).await;
    let page = |subject: &str, next: Option<&str>| {
        let mut page = json!({ "value": [{ "subject": subject }] });
        if let Some(next) = next {
            page["@odata.nextLink"] = server.url(HOST, next).into();
        }
        Reply::json(page)
    };
    server.reply(page("one", Some("/v1.0/me/messages?$skip=1")));
    server.reply(page("two", Some("/v1.0/me/messages?$skip=2")));
    server.reply(page("three", None));
    assert_eq!(page_all::run(&graph(&server)).await.expect("three pages"), ["one", "two", "three"]);
    let first = "GET /v1.0/me/messages?$select=subject&$top=100";
    assert_eq!(lines(&server), [first, "GET /v1.0/me/messages?$skip=1", "GET /v1.0/me/messages?$skip=2"]);
}

#[tokio::test]
async fn a_user_comes_and_goes() {
    let created = Reply::json(json!({ "id": "u1", "displayName": "Adele Vance" }));
    let server = Server::start([created, Reply::status(204), Reply::status(204)]).await;
    let id = create_and_patch::run(&graph(&server), "contoso.com", "first-password").await.expect("three answers");
    assert_eq!(id, "u1");
    assert_eq!(lines(&server), ["POST /v1.0/users", "PATCH /v1.0/users/u1", "DELETE /v1.0/users/u1"]);
    let user = json!({
        "accountEnabled": true,
        "displayName": "Adele Vance",
        "mailNickname": "adele",
        "userPrincipalName": "adele@contoso.com",
        "passwordProfile": { "password": "first-password", "forceChangePasswordNextSignIn": true },
    });
    assert_eq!(server.received()[0].json(), user);
    assert_eq!(server.received()[1].json(), json!({ "jobTitle": "Auditor", "faxNumber": null }));
}

#[tokio::test]
async fn a_message_is_sent() {
    let server = Server::start([Reply::status(202)]).await;
    send_mail::run(&graph(&server), "adele@contoso.com").await.expect("202 is success");
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/me/sendMail");
    let message = json!({
        "subject": "Lunch",
        "importance": "high",
        "body": { "contentType": "html", "content": "<p>At <b>one</b>?</p>" },
        "toRecipients": [{ "emailAddress": { "address": "adele@contoso.com" } }],
        "attachments": [{
            "@odata.type": "#microsoft.graph.fileAttachment",
            "name": "menu.txt",
            "contentType": "text/plain",
            "contentBytes": "U291cA==",
        }],
    });
    assert_eq!(request.json(), json!({ "message": message, "saveToSentItems": false }));
}

#[tokio::test]
async fn nothing_is_async() {
    let users = json!({ "value": [{ "displayName": "Ada" }, { "displayName": "Bob" }] });
    let server = Server::start([Reply::json(json!({ "displayName": "Ada" })), Reply::json(users)]).await;
    let graph = graph(&server);
    let found =
        tokio::task::spawn_blocking(move || blocking::run(&graph)).await.expect("no panic").expect("two answers");
    assert_eq!(found, ("Ada".to_owned(), vec!["Ada".to_owned(), "Bob".to_owned()]));
    assert_eq!(lines(&server), ["GET /v1.0/me?$select=displayName", "GET /v1.0/users?$select=displayName"]);
}

#[tokio::test]
async fn a_batch_of_three() {
    let responses = json!({ "responses": [
        { "id": "2", "status": 200, "body": { "value": [{ "subject": "one" }, { "subject": "two" }] } },
        { "id": "1", "status": 200, "body": { "displayName": "Ada" } },
        { "id": "3", "status": 201, "body": { "id": "e1" } },
    ] });
    let server = Server::start([Reply::json(responses)]).await;
    let found = batch::run(&graph(&server)).await.expect("three responses");
    assert_eq!(found, ("Ada".to_owned(), 2, "e1".to_owned()));
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/$batch");
    let sent = request.json();
    let part = |index: usize| {
        let part = &sent["requests"][index];
        [&part["method"], &part["url"]].map(|value| value.as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(part(0), ["GET", "/me?$select=displayName"]);
    assert_eq!(part(1), ["GET", "/me/messages?$select=subject&$top=5"]);
    assert_eq!(part(2), ["POST", "/me/events"]);
    assert_eq!(sent["requests"][2]["body"], json!({ "subject": "Lunch" }));
    assert_eq!(sent["requests"][2]["dependsOn"], json!(["2"]));
}

#[tokio::test]
async fn changes_since_the_last_time() {
    let server = Server::start([]).await;
    let link = |query: &str| server.url(HOST, &format!("/v1.0/users/delta()?{query}"));
    let ada = json!({ "id": "1", "displayName": "Ada" });
    server.reply(Reply::json(json!({ "value": [ada], "@odata.nextLink": link("$skiptoken=a") })));
    server.reply(Reply::json(json!({ "value": [], "@odata.deltaLink": link("$deltatoken=b") })));
    let bob = json!({ "id": "2", "displayName": "Bob" });
    let gone = json!({ "id": "1", "@removed": { "reason": "changed" } });
    server.reply(Reply::json(json!({ "value": [bob, gone], "@odata.deltaLink": link("$deltatoken=c") })));
    let first = delta::run(&graph(&server), None).await.expect("two pages");
    assert_eq!((first.there, first.gone), (vec!["Ada".to_owned()], vec![]));
    let later = delta::run(&graph(&server), first.delta_link.as_deref()).await.expect("a page");
    assert_eq!((later.there, later.gone), (vec!["Bob".to_owned()], vec!["1".to_owned()]));
    assert_eq!(later.delta_link, Some(link("$deltatoken=c")));
    let path = "GET /v1.0/users/delta";
    let sent: Vec<String> = lines(&server).iter().map(|line| line.replace("()", "")).collect();
    let queries = ["?$select=id,displayName", "?$skiptoken=a", "?$deltatoken=b"];
    assert_eq!(sent, queries.map(|query| format!("{path}{query}")));
}

#[cfg(feature = "identity")]
#[tokio::test]
async fn an_application_signs_in() {
    use msgraph::identity::{ClientSecretCredential, ClientSecretCredentialOptions};
    let server = Server::start([
        Reply::json(json!({ "token_type": "Bearer", "expires_in": 3599, "access_token": "of-app" })),
        Reply::json(json!({ "value": [{ "displayName": "Ada" }, {}] })),
    ])
    .await;
    let mut client_options = server.cloud().identity_options();
    client_options.transport = Some(azure_core::http::Transport::new(server.http_client()));
    let options = Some(ClientSecretCredentialOptions { client_options });
    let credential = ClientSecretCredential::new("tenant", "app".to_owned(), "secret".into(), options);
    let graph = signed_in(&server, credential.expect("valid").into());
    assert_eq!(app_only::run(&graph).await.expect("a page"), ["Ada"]);
    let [token, users] = server.received().try_into().expect("two requests");
    assert_eq!(token.line(), "POST /tenant/oauth2/v2.0/token");
    assert_eq!(users.line(), "GET /v1.0/users?$select=displayName&$top=999");
    assert_eq!(users.header("authorization"), Some("Bearer of-app"));
}

#[test]
fn permissions_of_several_operations() {
    use msgraph::Caller;
    let permissions = permissions::run(&Graph::new("none"));
    let scopes = |caller| permissions.scopes(caller).join(" ");
    assert_eq!(scopes(Caller::Application), "Calendars.ReadBasic Mail.Send User.ReadBasic.All");
    assert!(scopes(Caller::DelegatedWork).contains("Mail.Send"), "{permissions:?}");
    assert!(permissions.unsupported(Caller::Application).is_empty(), "{permissions:?}");
}

/// The pairs of a form.
fn form(body: &[u8]) -> Value {
    let text = str::from_utf8(body).expect("a form is ASCII");
    text.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), json!(value)))
        .collect()
}

fn application(server: &Server) -> own_credential::Application {
    let authority = server.url(HOST, "/tenant/oauth2/v2.0");
    own_credential::Application { http: server.http(), authority, client_id: "app".to_owned() }
}

fn signed_in(server: &Server, credential: msgraph::Credential) -> Graph {
    Graph::with_client(server.client(credential).build().expect("the settings are valid"))
}

#[tokio::test]
async fn a_device_code_becomes_a_token() {
    let code = json!({ "device_code": "d", "message": "type ABC", "interval": 0 });
    let server = Server::start([
        Reply::json(code),
        Reply::json(json!({ "error": "authorization_pending" })),
        Reply::json(json!({ "access_token": "typed-in", "expires_in": 3600 })),
        Reply::json(json!({ "displayName": "Ada" })),
    ])
    .await;
    let credential = application(&server).device_code(|message| assert_eq!(message, "type ABC"));
    assert_eq!(own_credential::run(&signed_in(&server, credential)).await.expect("an answer"), "Ada");
    let [code, pending, token, me] = server.received().try_into().expect("four requests");
    assert_eq!(code.line(), "POST /tenant/oauth2/v2.0/devicecode");
    assert_eq!(form(&code.body), json!({ "client_id": "app", "scope": "https%3A%2F%2Fgraph.test%2F.default" }));
    let grant = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code";
    assert_eq!(form(&token.body), json!({ "grant_type": grant, "client_id": "app", "device_code": "d" }));
    assert_eq!(pending.body, token.body);
    assert_eq!((me.line().as_str(), me.header("authorization")), ("GET /v1.0/me", Some("Bearer typed-in")));
}

#[tokio::test]
async fn a_token_of_a_user_becomes_one_for_graph() {
    let token = Reply::json(json!({ "access_token": "for-graph", "expires_in": 3600 }));
    let server = Server::start([token, Reply::json(json!({ "displayName": "Ada" }))]).await;
    let credential = application(&server).on_behalf_of("secret".to_owned(), "of-user".to_owned());
    assert_eq!(own_credential::run(&signed_in(&server, credential)).await.expect("an answer"), "Ada");
    let [token, me] = server.received().try_into().expect("two requests");
    let sent = form(&token.body);
    assert_eq!(token.line(), "POST /tenant/oauth2/v2.0/token");
    assert_eq!((&sent["requested_token_use"], &sent["assertion"]), (&json!("on_behalf_of"), &json!("of-user")));
    assert_eq!(me.header("authorization"), Some("Bearer for-graph"));
}

#[tokio::test]
async fn a_large_file_is_uploaded() {
    let server = Server::answering(|request| match request.line().as_str() {
        line if line.starts_with("POST ") => {
            Reply::json(json!({ "uploadUrl": format!("https://{OTHER_HOST}/up/secret") }))
        }
        _ => Reply::status(201).body(json!({ "id": "7", "name": "a.bin", "size": 3 }).to_string()),
    })
    .await;
    let client = server.client(TOKEN).build().expect("the settings are valid");
    let place = Graph::with_client(client.clone()).me().drive().root_path("Reports/a.bin");
    let item = upload_large_file::run(&client, &place, vec![1, 2, 3]).await.expect("an item");
    assert_eq!((item.name(), item.size()), (Some("a.bin"), Some(3)));
    assert_eq!(lines(&server), ["POST /v1.0/me/drive/root:/Reports/a.bin:/createUploadSession", "PUT /up/secret"]);
    let chunk = &server.received()[1];
    assert_eq!((chunk.header("authorization"), chunk.header("content-range")), (None, Some("bytes 0-2/3")));
    assert_eq!(chunk.body, [1, 2, 3]);
}

#[tokio::test]
async fn nobody_signs_in() {
    let mut out = Vec::new();
    without_account::run(&mut out).await.expect("the service inside of the process answers");
    let out = String::from_utf8(out).expect("it is text");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/examples/without_account.txt");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, &out).expect("the file can be written");
    }
    assert_eq!(out, fs::read_to_string(&file).expect("the file can be read"), "UPDATE_EXPECT=1 rewrites the file");
}
