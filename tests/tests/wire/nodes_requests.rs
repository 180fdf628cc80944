//! Requests that newcomers are shown, written with the nodes of the generated client.

use msgraph::Bytes;
use msgraph::With;
use msgraph::v1::models::{
    Application, Drive, DriveItem, Event, Folder, Group, List, OpenTypeExtension, User, WorkbookRange,
};
use msgraph::v1::requests::drive_item::CreateUploadSessionRequest;
use msgraph::v1::requests::message::ReplyAllRequest;
use msgraph::v1::requests::table_row_collection::AddRequest;
use msgraph::v1::{Graph, nodes};
use serde_json::json;

use crate::server::{OTHER_HOST, Received, Reply, Server};

async fn serve(reply: Reply) -> (Server, Graph) {
    let server = Server::start([reply]).await;
    let graph = Graph::with_client(server.graph().client().clone());
    (server, graph)
}

fn page(items: serde_json::Value) -> Reply {
    Reply::json(json!({ "value": items }))
}

fn advanced(request: &Received) -> bool {
    request.header("consistencylevel") == Some("eventual")
}

#[tokio::test]
async fn users_are_counted() {
    let (server, graph) = serve(Reply::status(200).body("\u{feff}893")).await;
    assert_eq!(graph.users().count().advanced().await.expect("a number"), 893);
    let request = server.only();
    assert!(advanced(&request));
    assert!(request.line().starts_with("GET /v1.0/users/$count"), "{}", request.line());
}

#[tokio::test]
async fn members_of_a_group_are_users() {
    let (server, graph) = serve(Reply::json(json!({ "@odata.count": 1, "value": [{ "id": "u" }] }))).await;
    let users = graph.groups().id("g").members().cast::<User>();
    let page = users.list().select((User::ID, User::DISPLAY_NAME)).advanced().await.expect("a page");
    assert_eq!((page.count, page.value[0].id()), (Some(1), Some("u")));
    let request = server.only();
    let path = "/v1.0/groups/g/members/microsoft.graph.user";
    assert_eq!(request.line(), format!("GET {path}?$select=id,displayName&$count=true"));
    assert!(advanced(&request));
}

#[tokio::test]
async fn memberships_are_groups() {
    let (server, graph) = serve(page(json!([{ "displayName": "All" }]))).await;
    let groups = graph.me().transitive_member_of().cast::<Group>();
    let page = groups.list().select(Group::DISPLAY_NAME).await.expect("a page");
    assert_eq!(page.value[0].display_name(), Some("All"));
    let path = "/v1.0/me/transitiveMemberOf/microsoft.graph.group";
    assert_eq!(server.only().line(), format!("GET {path}?$select=displayName"));
}

#[tokio::test]
async fn a_calendar_view_is_in_a_time_zone() {
    let (server, graph) = serve(page(json!([{ "subject": "Lunch" }]))).await;
    let view = graph.me().calendar_view().list().select(Event::SUBJECT);
    let view = view.query("startDateTime", "2026-11-27T00:00:00").query("endDateTime", "2026-11-28T00:00:00");
    let page = view.prefer_time_zone("Europe/Berlin").await.expect("a page");
    assert_eq!(page.value[0].subject(), Some("Lunch"));
    let request = server.only();
    let days = "startDateTime=2026-11-27T00:00:00&endDateTime=2026-11-28T00:00:00";
    assert_eq!(request.line(), format!("GET /v1.0/me/calendarView?$select=subject&{days}"));
    assert_eq!(request.header("prefer"), Some("outlook.timezone=\"Europe/Berlin\""));
}

#[tokio::test]
async fn everybody_is_answered() {
    let (server, graph) = serve(Reply::status(202)).await;
    let message = graph.me().messages().id("m");
    message.reply_all(ReplyAllRequest::new().with_comment("Agreed")).await.expect("202 is success");
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/me/messages/m/replyAll");
    assert_eq!(request.json(), json!({ "comment": "Agreed" }));
}

#[tokio::test]
async fn a_large_file_is_uploaded_by_its_path() {
    const SIZE: usize = 10 * 1024 * 1024;
    let server = Server::answering(|request| match (request.method.as_str(), request.header("content-range")) {
        ("POST", _) => Reply::json(json!({ "uploadUrl": format!("https://{OTHER_HOST}/up/secret") })),
        (_, Some(range)) if range.starts_with("bytes 0-") => {
            Reply::status(202).body(json!({ "nextExpectedRanges": ["5242880-"] }).to_string())
        }
        _ => Reply::status(201).body(json!({ "id": "7", "size": SIZE }).to_string()),
    })
    .await;
    let client = server.graph().client().clone();
    let file = Graph::with_client(client.clone()).me().drive().root_path("a/b #1.bin");
    let session = file.create_upload_session(CreateUploadSessionRequest::new()).await.expect("a session");
    let item: DriveItem = client.upload(&session).send(vec![7; SIZE]).await.expect("an item");
    assert_eq!(item.size(), Some(SIZE as i64));
    let received = server.received();
    let lines: Vec<String> = received.iter().map(|request| request.line()).collect();
    let session = "POST /v1.0/me/drive/root:/a/b%20%231.bin:/createUploadSession";
    assert_eq!(lines, [session, "PUT /up/secret", "PUT /up/secret"]);
    assert_eq!(received[1].header("content-range"), Some("bytes 0-5242879/10485760"));
    assert_eq!(received[2].header("content-range"), Some("bytes 5242880-10485759/10485760"));
    assert_eq!([received[1].length, received[2].length], [SIZE / 2; 2]);
    assert_eq!(received[1].header("authorization"), None);
}

#[tokio::test]
async fn a_folder_is_created_beside_one_of_its_name() {
    let (server, graph) = serve(Reply::status(201).body("{\"name\": \"New 1\"}")).await;
    let folder = DriveItem::new().with_name("New").with_folder(Folder::new());
    let folder = folder.with("@microsoft.graph.conflictBehavior", "rename");
    let created = graph.me().drive().root().children().create(folder).await.expect("an item");
    assert_eq!(created.name(), Some("New 1"));
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/me/drive/root/children");
    let sent = json!({ "name": "New", "folder": {}, "@microsoft.graph.conflictBehavior": "rename" });
    assert_eq!(request.json(), sent);
}

#[tokio::test]
async fn the_root_of_a_drive_has_children() {
    let (server, graph) = serve(page(json!([{ "name": "a.txt" }]))).await;
    let children = graph.me().drive().root().children().list().select((DriveItem::ID, DriveItem::NAME)).top(5);
    assert_eq!(children.await.expect("a page").value[0].name(), Some("a.txt"));
    assert_eq!(server.only().line(), "GET /v1.0/me/drive/root/children?$select=id,name&$top=5");
}

#[tokio::test]
async fn a_site_has_a_path() {
    let server =
        Server::start([page(json!([{ "name": "Documents" }])), page(json!([{ "displayName": "Tasks" }]))]).await;
    let site =
        Graph::with_client(server.graph().client().clone()).sites().id("contoso.sharepoint.com").path("sites/hr");
    let drives: Vec<Drive> = site.drives().list().await.expect("a page").value;
    let lists: Vec<List> = site.lists().list().select(List::DISPLAY_NAME).await.expect("a page").value;
    assert_eq!((drives[0].name(), lists[0].display_name()), (Some("Documents"), Some("Tasks")));
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    let site = "GET /v1.0/sites/contoso.sharepoint.com:/sites/hr:";
    assert_eq!(lines, [format!("{site}/drives"), format!("{site}/lists?$select=displayName")]);
}

#[tokio::test]
async fn the_root_site_has_drives() {
    let (server, graph) = serve(page(json!([{ "name": "Documents" }]))).await;
    let drives = graph.sites().root().drives().list().await.expect("a page").value;
    assert_eq!(drives[0].name(), Some("Documents"));
    assert_eq!(server.only().line(), "GET /v1.0/sites/root/drives");
}

#[tokio::test]
async fn a_worksheet_is_addressed_by_its_name() {
    let (server, graph) = serve(Reply::json(json!({ "address": "Sheet 1!A1:B2" }))).await;
    let workbook: nodes::Workbook = graph.me().drive().root_path("book.xlsx").workbook();
    let range = workbook.worksheets().id("Sheet 1").used_range().select(WorkbookRange::ADDRESS);
    assert_eq!(range.await.expect("a range").address(), Some("Sheet 1!A1:B2"));
    let path = "/v1.0/me/drive/root:/book.xlsx:/workbook/worksheets/Sheet%201/usedRange";
    assert_eq!(server.only().line(), format!("GET {path}?$select=address"));
}

#[tokio::test]
async fn cells_hold_values_of_any_kind() {
    let values = json!([["Ada", 1.5], [null, true]]);
    let range = Reply::json(json!({ "values": values, "text": [["Ada", "1.5"], ["", "TRUE"]] }));
    let server = Server::start([range, Reply::json(json!({ "index": 2, "values": [["Bob", 2]] }))]).await;
    let workbook = Graph::with_client(server.graph().client().clone()).me().drive().items().id("i").workbook();
    let change = WorkbookRange::new().with_values(values.clone());
    let range = workbook.names().id("people").range().update(change).await.expect("the range");
    assert_eq!(*range.values().expect("the values"), values);
    let row = AddRequest::new().with_values(json!([["Bob", 2]]));
    let row = workbook.tables().id("t").rows().add(row).await.expect("the row");
    assert_eq!(*row.values().expect("the values"), json!([["Bob", 2]]));
    let received = server.received();
    assert_eq!(received[0].json(), json!({ "values": values }));
    assert_eq!(received[1].json(), json!({ "values": [["Bob", 2]] }));
}

#[tokio::test]
async fn a_photo_is_bytes() {
    let server = Server::start(["small", "large"].map(|photo| Reply::status(200).body(photo))).await;
    let user = Graph::with_client(server.graph().client().clone()).users().id("a");
    let small = user.photos().id("48x48").download().await.expect("bytes");
    let large = user.photo().download().await.expect("bytes");
    assert_eq!((small, large), (Bytes::from("small"), Bytes::from("large")));
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    assert_eq!(lines, ["GET /v1.0/users/a/photos/48x48/$value", "GET /v1.0/users/a/photo/$value"]);
}

#[tokio::test]
async fn a_user_has_extensions() {
    let created = Reply::status(201).body("{\"id\": \"e\"}");
    let server = Server::start([created, page(json!([{ "id": "e" }])), Reply::json(json!({ "id": "e" }))]).await;
    let extensions = Graph::with_client(server.graph().client().clone()).me().extensions();
    let extension = OpenTypeExtension::new().with_extension_name("com.contoso.theme").with("colour", "dark");
    extensions.create(extension).await.expect("201 is success");
    assert_eq!(extensions.list().await.expect("a page").value[0].id(), Some("e"));
    assert_eq!(extensions.id("com.contoso.theme").get().await.expect("an extension").id(), Some("e"));
    let received = server.received();
    let lines: Vec<String> = received.iter().map(|request| request.line()).collect();
    let path = "/v1.0/me/extensions";
    assert_eq!(lines, [format!("POST {path}"), format!("GET {path}"), format!("GET {path}/com.contoso.theme")]);
    let sent = received[0].json();
    assert_eq!((&sent["extensionName"], &sent["colour"]), (&json!("com.contoso.theme"), &json!("dark")));
}

#[tokio::test]
async fn the_signed_in_user_is_updated() {
    let (server, graph) = serve(Reply::status(204)).await;
    graph.me().update(User::new().with_about_me("Auditor")).await.expect("204 is success");
    let request = server.only();
    assert_eq!(request.line(), "PATCH /v1.0/me");
    assert_eq!(request.json(), json!({ "aboutMe": "Auditor" }));
}

#[tokio::test]
async fn an_alternate_key_leads_to_the_node() {
    let server = Server::start([Reply::json(json!({ "id": "a" })), page(json!([]))]).await;
    let graph = Graph::with_client(server.graph().client().clone());
    let application: nodes::Application = graph.applications().by_key("appId", "a'b");
    assert_eq!(application.get().select(Application::ID).await.expect("an application").id(), Some("a"));
    graph.service_principals().by_key("appId", "1").owners().list().await.expect("a page");
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    let application = "GET /v1.0/applications(appId='a%27%27b')?$select=id";
    assert_eq!(lines, [application, "GET /v1.0/servicePrincipals(appId='1')/owners"]);
}
