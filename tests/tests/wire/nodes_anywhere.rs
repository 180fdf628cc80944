//! Functions over nodes of the generated client: each runs with a place from anywhere in the API.

use msgraph::v1::models::{DriveItem, Message};
use msgraph::v1::{Graph, nodes, requests};
use msgraph::{Error, Method};
use serde_json::json;

use crate::server::{Reply, Server};

/// Marks a message as read, answers it, and returns its subject.
async fn answer(message: &nodes::Message) -> Result<Option<String>, Error> {
    let read = message.get().select(Message::SUBJECT).await?;
    message.update(Message::new().with_is_read(true)).await?;
    message.reply(requests::message::ReplyRequest::new().with_comment("Thanks")).await?;
    Ok(read.subject().map(str::to_owned))
}

/// Returns the names of an item and of its children.
async fn names(item: &nodes::DriveItem) -> Result<Vec<String>, Error> {
    let parent = item.get().select(DriveItem::NAME).await?;
    let children = item.children().list().select(DriveItem::NAME).top(5).await?.value;
    Ok([parent].iter().chain(&children).filter_map(|item| item.name()).map(str::to_owned).collect())
}

#[tokio::test]
async fn a_function_takes_a_message_of_anybody() {
    let server = Server::answering(|request| match request.method.as_str() {
        "POST" => Reply::status(202),
        _ => Reply::json(json!({ "subject": "Lunch" })),
    })
    .await;
    let graph: Graph = Graph::with_client(server.graph().client().clone());
    let shared = graph.users().id("shared@contoso.com");
    let messages = [
        (graph.me().messages().id("m"), "/me/messages/m"),
        (graph.users().id("a").messages().id("m"), "/users/a/messages/m"),
        (graph.me().mail_folders().id("inbox").messages().id("m"), "/me/mailFolders/inbox/messages/m"),
        (
            shared.mail_folders().id("f").child_folders().id("g").messages().id("m"),
            "/users/shared@contoso.com/mailFolders/f/childFolders/g/messages/m",
        ),
    ];
    for (index, (message, path)) in messages.iter().enumerate() {
        assert_eq!(answer(message).await.expect(path).as_deref(), Some("Lunch"));
        let received = server.received().split_off(3 * index);
        let lines: Vec<String> = received.iter().map(|request| request.line()).collect();
        let path = format!("/v1.0{path}");
        let sent = [format!("GET {path}?$select=subject"), format!("PATCH {path}"), format!("POST {path}/reply")];
        assert_eq!(lines, sent);
        assert_eq!(received[1].json(), json!({ "isRead": true }));
        assert_eq!(received[2].json(), json!({ "comment": "Thanks" }));
    }
}

#[tokio::test]
async fn a_function_takes_an_item_of_any_drive() {
    let server = Server::answering(|request| match request.target.contains("children") {
        true => Reply::json(json!({ "value": [{ "name": "child" }] })),
        false => Reply::json(json!({ "name": "parent" })),
    })
    .await;
    let graph: Graph = Graph::with_client(server.graph().client().clone());
    let drive = graph.me().drive();
    let list = graph.sites().id("s").lists().id("l");
    let items = [
        (drive.root(), "/me/drive/root", "/me/drive/root/children"),
        (graph.drives().id("d").items().id("i"), "/drives/d/items/i", "/drives/d/items/i/children"),
        (drive.root_path("a/b #1"), "/me/drive/root:/a/b%20%231", "/me/drive/root:/a/b%20%231:/children"),
        (drive.special().id("documents"), "/me/drive/special/documents", "/me/drive/special/documents/children"),
        (graph.shares().id("u!aHR0").drive_item(), "/shares/u!aHR0/driveItem", "/shares/u!aHR0/driveItem/children"),
        (
            list.items().id("7").drive_item(),
            "/sites/s/lists/l/items/7/driveItem",
            "/sites/s/lists/l/items/7/driveItem/children",
        ),
    ];
    for (index, (item, parent, children)) in items.iter().enumerate() {
        assert_eq!(names(item).await.expect(parent), ["parent", "child"]);
        let lines: Vec<String> = server.received()[2 * index..].iter().map(|request| request.line()).collect();
        let sent = [format!("GET /v1.0{parent}?$select=name"), format!("GET /v1.0{children}?$select=name&$top=5")];
        assert_eq!(lines, sent);
    }
}

#[test]
fn a_place_of_a_derived_type_is_one_of_the_base_type() {
    fn path(object: &nodes::DirectoryObject) -> String {
        object.get_member_groups(requests::directory_object::GetMemberGroupsRequest::new()).operation().path().into()
    }
    let graph = Graph::new("token");
    assert_eq!(path(&graph.me()), "/me/getMemberGroups");
    assert!(path(&graph.groups().id("g")).starts_with("/groups/{"));
    assert_eq!(path(&graph.groups().id("g").members().id("m")), "/groups/{}/members/{}/getMemberGroups");
}

#[test]
fn the_operation_is_that_of_the_called_address() {
    let graph = Graph::new("token");
    let documented = graph.users().id("a").messages().id("m").get().operation();
    assert!(documented.is_documented());
    assert_eq!((documented.method(), documented.pages()[0]), (Method::Get, "message-get"));
    let composed = graph.sites().root().drives().list().operation();
    assert_eq!((composed.is_documented(), composed.path()), (false, "/sites/root/drives"));
}
