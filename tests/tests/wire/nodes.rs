//! Nodes: one function for a type from anywhere, what every node has, and which DELETE is refused.

use futures_util::TryStreamExt;
use msgraph::{Batch, Error, Method, Object, Placed, Value};
use serde_json::json;

use crate::api::{Graph, models};
use crate::runtime::{Call, Get};
use crate::server::{HOST, OTHER_HOST, Reply, Server};

use generated::{Members, Message, Messages, User};

mod generated {
    //! Nodes as they are generated.

    use crate::api::models;
    use crate::runtime;

    runtime::node! {
        /// A place of an object of the directory.
        DirectoryObject = models::DirectoryObject
    }

    runtime::node! {
        /// A place of a user.
        User: DirectoryObject = models::User
    }

    runtime::node! {
        /// A place of a message.
        Message = models::Message
    }

    runtime::node! {
        /// Messages of a user or a folder.
        Messages[models::Message]
    }

    runtime::node! {
        /// Members of a group, which are references.
        Members[models::DirectoryObject]
    }
}

impl generated::DirectoryObject {
    fn delete(&self) -> Call<()> {
        self.0.call("DELETE directoryObject: delete\ndirectoryobject-delete: | |\n/directoryObjects/{id}\n/users/{id}")
    }
}

impl User {
    fn messages(&self) -> Messages {
        Messages(self.0.name("messages"))
    }
}

impl Message {
    fn get(&self) -> Get<models::Message> {
        let sheet = "GET message: get
            message-get: Mail.ReadBasic | | Mail.Read
            /me/messages/{id}
            /users/{id}/messages/{id}";
        self.0.get(sheet)
    }
}

impl Messages {
    fn id(&self, id: &str) -> Message {
        Message(self.0.key(id))
    }
}

impl Members {
    fn id(&self, id: &str) -> generated::DirectoryObject {
        generated::DirectoryObject(self.0.key(id))
    }
}

fn user(graph: &Graph, id: &str) -> User {
    User(graph.0.name("users").key(id))
}

fn members(graph: &Graph) -> Members {
    Members(graph.0.name("groups").key("g").references("members"))
}

/// The lines of the requests that were received.
fn lines(server: &Server) -> Vec<String> {
    server.received().iter().map(|request| request.line()).collect()
}

#[tokio::test]
async fn a_function_takes_a_message_from_anywhere() {
    async fn read(message: &Message) -> bool {
        let get = message.get();
        let documented = get.operation().is_documented();
        get.await.expect("a message");
        documented
    }
    let server = Server::start(vec![Reply::json(json!({"id": "m"})); 3]).await;
    let graph = server.graph();
    let mine = Messages(graph.0.name("me").name("messages")).id("m");
    let in_folder = Messages(graph.0.name("me").name("mailFolders").key("inbox").name("messages")).id("m");
    let documented = [read(&mine).await, read(&user(&graph, "a").messages().id("m")).await, read(&in_folder).await];
    assert_eq!(documented, [true, true, false]);
    let sent = ["GET /v1.0/me/messages/m", "GET /v1.0/users/a/messages/m", "GET /v1.0/me/mailFolders/inbox/messages/m"];
    assert_eq!(lines(&server), sent);
}

#[tokio::test]
async fn general_forms_are_on_every_node() {
    let page = || Reply::json(json!({"value": [{"displayName": "Ada"}]}));
    let replies =
        [page(), Reply::status(200).body("7"), page(), Reply::json(json!({})), page(), Reply::json(json!({}))];
    let server = Server::start(replies).await;
    let graph = server.graph();
    let users = members(&graph).cast::<models::User>();
    let found: Vec<models::User> = users.list().select([models::User::ID]).all().await.expect("users");
    assert_eq!(found[0].display_name(), Some("Ada"));
    assert_eq!(users.count().advanced().await.expect("a number"), 7);
    users.id("a/b").messages().list().await.expect("a page");
    user(&graph, "a").get().await.expect("an object");
    generated::DirectoryObject(graph.0.name("me")).cast::<models::User>().messages().list().await.expect("a page");
    members(&graph).by_key("name", "O'N").get().await.expect("an object");
    let cast = "GET /v1.0/groups/g/members/microsoft.graph.user";
    let sent = [
        format!("{cast}?$select=id"),
        format!("{cast}/$count"),
        format!("{cast}/a%2Fb/messages"),
        "GET /v1.0/users/a".to_owned(),
        "GET /v1.0/me/microsoft.graph.user/messages".to_owned(),
        "GET /v1.0/groups/g/members(name='O%27%27N')".to_owned(),
    ];
    assert_eq!(lines(&server), sent);
}

#[tokio::test]
async fn a_cast_to_a_type_that_does_not_derive_is_an_error() {
    let server = Server::start([]).await;
    let messages = members(&server.graph()).cast::<models::Message>();
    for error in [messages.list().await.err(), messages.id("1").get().await.err()] {
        let text = error.expect("an error").to_string();
        assert!(text.contains("microsoft.graph.message does not derive from"), "{text}");
    }
    assert!(server.received().is_empty());
}

#[test]
fn a_model_leads_to_its_node() {
    let graph = Graph::with_client(msgraph::Client::new("t"));
    let at: User = <models::User as Placed>::at(graph.0.name("me"));
    assert_eq!(at.get().operation().path(), "/me");
}

#[tokio::test]
async fn any_request_is_typed_and_paged() {
    let server = Server::start([]).await;
    let next = server.url(HOST, "/v1.0/me/drive/root/children?$skiptoken=x");
    server.reply(Reply::json(json!({"value": [{"displayName": "1"}], "@odata.nextLink": next})));
    server.reply(Reply::status(429).header("Retry-After", "0"));
    server.reply(Reply::json(json!({"value": [{"displayName": "2"}]})));
    let children = server.patient(1).list::<models::User>("/me/drive/root/children?$top=5&$filter=a%20eq%20'b'");
    let children = children.top(1).header("Prefer", "x");
    let names: Vec<Option<String>> =
        children.into_stream().map_ok(|user| user.display_name().map(str::to_owned)).try_collect().await.expect("two");
    assert_eq!(names, [Some("1".to_owned()), Some("2".to_owned())]);
    let sent = [
        "GET /v1.0/me/drive/root/children?$filter=a%20eq%20%27b%27&$top=1",
        "GET /v1.0/me/drive/root/children?$skiptoken=x",
        "GET /v1.0/me/drive/root/children?$skiptoken=x",
    ];
    assert_eq!(lines(&server), sent);
    assert!(server.received().iter().all(|request| request.header("prefer") == Some("x")));
}

#[tokio::test]
async fn any_request_sends_a_body_and_returns_what_the_caller_wants() {
    let replies = [Reply::json(json!({"displayName": "Ada"})), Reply::json(json!([1])), Reply::status(204)];
    let server = Server::start(replies).await;
    let graph = server.graph();
    let body = models::User::new().with_display_name("Ada");
    let user = graph.request(Method::Post, "/users").json(body).returns::<models::User>().header("If-Match", "x");
    assert_eq!(user.await.expect("a user").display_name(), Some("Ada"));
    let url = server.url(HOST, "/v1.0/any");
    assert_eq!(graph.request(Method::Get, &url).await.expect("JSON"), Value::from(json!([1])));
    assert_eq!(graph.request(Method::Delete, "/users/1").await.expect("nothing"), Value::NULL);
    let received = server.received();
    assert_eq!((received[0].line().as_str(), received[0].json()), ("POST /v1.0/users", json!({"displayName": "Ada"})));
    assert_eq!(received[0].header("if-match"), Some("x"));
    assert_eq!((received[1].line().as_str(), received[2].line().as_str()), ("GET /v1.0/any", "DELETE /v1.0/users/1"));
}

#[tokio::test]
async fn any_request_can_be_below_a_node_and_in_a_batch() {
    let server = Server::start([
        Reply::json(json!({"id": "1"})),
        Reply::json(json!({"responses": [
            {"id": "1", "status": 200, "body": {"x": 1}}, {"id": "2", "status": 204}, {"id": "3", "status": 200, "body": {"id": "u"}},
        ]})),
    ])
    .await;
    let graph = server.graph();
    let user = user(&graph, "a");
    user.request(Method::Get, "messages/1?$select=id")
        .get::<Object>()
        .expand(["attachments"])
        .await
        .expect("an object");
    let mut batch = Batch::new();
    let json = batch.add(graph.request(Method::Get, "/a"));
    let nothing = batch.add(user.messages().request(Method::Post, "1/move"));
    let object = batch.add(graph.request(Method::Get, "/users/u?$select=id").returns::<Object>());
    let responses = batch.send().await;
    assert_eq!(responses.get(json).expect("JSON")["x"].as_i64(), Some(1));
    assert_eq!(responses.get(nothing).expect("204 is success"), Value::NULL);
    assert_eq!(responses.get(object).expect("an object").str("id"), Some("u"));
    let received = server.received();
    assert_eq!(received[0].line(), "GET /v1.0/users/a/messages/1?$select=id&$expand=attachments");
    let parts = &received[1].json()["requests"];
    assert_eq!(
        (&parts[1]["url"], &parts[2]["url"]),
        (&json!("/users/a/messages/1/move"), &json!("/users/u?$select=id"))
    );
}

#[tokio::test]
async fn an_address_that_leads_elsewhere_is_refused() {
    let server = Server::start([]).await;
    let graph = server.graph();
    let refused = [
        server.url(OTHER_HOST, "/v1.0/me"),
        server.url(HOST, "/beta/me"),
        format!("{}.evil.example/v1.0/me", server.url(HOST, "")),
        "//other.example/me".to_owned(),
        "/users/../me".to_owned(),
        "/users/%2e%2e/me".to_owned(),
        "/users/{id}".to_owned(),
        "/me?$filter=a eq 'b'".to_owned(),
    ];
    for address in &refused {
        let error = graph.request(Method::Get, address).await.expect_err(address);
        assert!(matches!(error, Error::Request(_)), "{address}: {error:?}");
        assert!(graph.list::<Object>(address).into_stream().try_next().await.is_err(), "{address}");
    }
    let error = graph.request(Method::Post, "/a").list::<Object>().await.expect_err("a list is a GET");
    assert!(matches!(error, Error::Request(_)), "{error:?}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_delete_is_sent_only_where_it_is_documented() {
    let server = Server::start([Reply::status(204), Reply::status(204)]).await;
    let graph = server.graph();
    let refused = members(&graph).id("u").delete().await.expect_err("the user would be gone").to_string();
    for part in ["/groups/{}/members/{}", "delete the object itself", "`remove_ref`", "/directoryObjects/{id}"] {
        assert!(refused.contains(part), "{part}: {refused}");
    }
    let refused = user(&graph, "me").messages().cast::<models::Message>();
    assert!(refused.list().operation().addresses().is_empty());
    let manager = generated::DirectoryObject(graph.0.name("me").name("manager"));
    let text = manager.delete().await.expect_err("no page documents it").to_string();
    assert!(text.contains("DELETE /me/manager") && !text.contains("remove_ref"), "{text}");
    assert!(server.received().is_empty());
    user(&graph, "a").delete().await.expect("it is documented");
    members(&graph).request(Method::Delete, "u").await.expect("the caller insists");
    assert_eq!(lines(&server), ["DELETE /v1.0/users/a", "DELETE /v1.0/groups/g/members/u"]);
}
