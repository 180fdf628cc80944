//! The generated client of v1.0: common methods, and the requests that they send.

use futures_util::TryStreamExt;
use msgraph::v1::Graph;
use msgraph::v1::models::{AssignedLicense, ItemBody, Message, OpenTypeExtension, Team, User};
use msgraph::v1::requests::user::SendMailRequest;
use msgraph::{Batch, Caller, Client, Null, Permissions, With};
use serde_json::json;

use crate::server::{Reply, Server, TOKEN};

fn client(server: &Server) -> Client {
    server.client(TOKEN).build().expect("the settings are valid")
}

#[tokio::test]
async fn users_are_listed_page_after_page() {
    let server = Server::start([]).await;
    let next = server.url(crate::server::HOST, "/v1.0/users?$skiptoken=X");
    server.reply(Reply::json(json!({ "value": [{ "displayName": "Ada" }], "@odata.nextLink": next })));
    server.reply(Reply::json(json!({ "value": [{ "displayName": "Bob", "id": "2" }] })));
    let list = Graph::with_client(client(&server)).users().list().select((User::ID, User::DISPLAY_NAME)).top(1);
    let users: Vec<User> = list.into_stream().try_collect().await.expect("two pages");
    let names: Vec<_> = users.iter().filter_map(|user| user.display_name()).collect();
    assert_eq!(names, ["Ada", "Bob"]);
    assert_eq!(users[1].id(), Some("2"));
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    assert_eq!(lines, ["GET /v1.0/users?$select=id,displayName&$top=1", "GET /v1.0/users?$skiptoken=X"]);
}

#[tokio::test]
async fn an_update_sends_the_properties_that_were_set() {
    let server = Server::start([Reply::status(204)]).await;
    let change = User::new().with_job_title("Auditor").with_office_location(Null);
    Graph::with_client(client(&server)).users().id("adele@contoso.com").update(change).await.expect("204 is success");
    let request = server.only();
    assert_eq!(request.line(), "PATCH /v1.0/users/adele@contoso.com");
    assert_eq!(request.json(), json!({ "jobTitle": "Auditor", "officeLocation": null }));
}

#[tokio::test]
async fn an_action_takes_its_required_parameters_first() {
    let server = Server::start([Reply::status(202)]).await;
    let message = Message::new().with_subject("Lunch").with_body(ItemBody::new().with_content("At one?"));
    let mail = SendMailRequest::new(message).with_save_to_sent_items(false);
    let call = Graph::with_client(client(&server)).me().send_mail(mail);
    let operation = call.operation();
    let scopes: Vec<&str> = operation.scopes(Caller::DelegatedWork).collect();
    assert_eq!((scopes, operation.pages()), (vec!["Mail.Send"], &["user-sendmail"][..]));
    call.await.expect("202 is success");
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/me/sendMail");
    let body = json!({ "message": { "subject": "Lunch", "body": { "content": "At one?" } }, "saveToSentItems": false });
    assert_eq!(request.json(), body);
}

#[tokio::test]
async fn a_report_is_downloaded_from_where_it_redirects_to() {
    let server = Server::start([]).await;
    let elsewhere = server.url(crate::server::OTHER_HOST, "/report.csv");
    server.reply(Reply::status(302).header("Location", elsewhere));
    server.reply(Reply::status(200).header("content-type", "application/octet-stream").body("a,b\n"));
    let reports = Graph::with_client(client(&server)).reports();
    let report = reports.get_email_activity_user_detail_with_period("D7").await.expect("a report");
    assert_eq!(report, "a,b\n");
    let received = server.received();
    assert_eq!(received[0].line(), "GET /v1.0/reports/getEmailActivityUserDetail(period='D7')");
    assert_eq!((received[1].line().as_str(), received[1].header("authorization")), ("GET /report.csv", None));
}

#[tokio::test]
async fn an_item_is_addressed_by_its_path() {
    let server = Server::start([Reply::status(200).body("text")]).await;
    let drive = Graph::with_client(client(&server)).me().drive();
    let bytes = drive.root_path("Documents/a #1.txt").content().download().await.expect("a file");
    assert_eq!(bytes, "text");
    assert_eq!(server.only().line(), "GET /v1.0/me/drive/root:/Documents/a%20%231.txt:/content");
}

#[tokio::test]
async fn a_member_is_added_by_reference() {
    let server = Server::start([Reply::status(204)]).await;
    let members = Graph::with_client(client(&server)).groups().id("g").members();
    let id = "https://graph.microsoft.com/v1.0/directoryObjects/u";
    members.add_ref(id).await.expect("204 is success");
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/groups/g/members/$ref");
    assert_eq!(request.json(), json!({ "@odata.id": id }));
}

#[tokio::test]
async fn requests_of_any_kind_travel_in_a_batch() {
    let server = Server::start([Reply::json(json!({ "responses": [
        { "id": "2", "status": 200, "body": { "value": [{ "subject": "Lunch" }] } },
        { "id": "1", "status": 200, "body": { "displayName": "Ada" } },
        { "id": "3", "status": 204 },
    ] }))])
    .await;
    let me = Graph::with_client(client(&server)).me();
    let mut batch = Batch::new();
    let user = batch.add(me.get());
    let messages = batch.add(me.messages().list().top(1));
    let deleted = batch.add(me.messages().id("1").delete());
    let responses = batch.send().await;
    assert_eq!(responses.get(user).expect("a user").display_name(), Some("Ada"));
    assert_eq!(responses.get(messages).expect("a page").value[0].subject(), Some("Lunch"));
    responses.get(deleted).expect("204 is success");
    let parts = &server.only().json()["requests"];
    let urls: Vec<_> = (0..3).map(|at| (&parts[at]["method"], &parts[at]["url"])).collect();
    let [get, delete] = ["GET", "DELETE"].map(serde_json::Value::from);
    let expected = ["/me", "/me/messages?$top=1", "/me/messages/1"].map(serde_json::Value::from);
    assert_eq!(urls, [(&get, &expected[0]), (&get, &expected[1]), (&delete, &expected[2])]);
}

#[test]
fn the_permissions_of_an_application_follow_from_its_requests() {
    let graph = Graph::new("token");
    let messages = graph.me().messages();
    let users = graph.users().list().operation();
    let permissions = Permissions::least_for([
        users.clone(),
        messages.list().operation(),
        messages.id("1").delete().operation(),
        graph.me().send_mail(SendMailRequest::new(Message::new())).operation(),
    ]);
    assert_eq!(permissions.scopes(Caller::DelegatedWork), ["Mail.ReadWrite", "Mail.Send", "User.ReadBasic.All"]);
    assert_eq!(permissions.scopes(Caller::DelegatedPersonal), ["Mail.ReadWrite", "Mail.Send"]);
    assert_eq!(permissions.scopes(Caller::Application), ["Mail.ReadWrite", "Mail.Send", "User.ReadBasic.All"]);
    assert_eq!(permissions.unsupported(Caller::DelegatedPersonal), [users]);
    assert!(permissions.unsupported(Caller::Application).is_empty());
}

#[tokio::test]
async fn constants_carry_the_types_of_their_values() {
    let server = Server::start([Reply::json(json!({"value": []}))]).await;
    let graph = Graph::with_client(client(&server));
    let sku = AssignedLicense::SKU_ID.parse("6fd2c87f-b296-42f0-b197-1e91e994b900").expect("a GUID");
    let since = User::CREATED_DATE_TIME.parse("2026-01-01T00:00:00Z").expect("a time");
    assert!(AssignedLicense::SKU_ID.parse("6fd2c87f").is_err() && User::CREATED_DATE_TIME.parse("soon").is_err());
    let licensed = User::ASSIGNED_LICENSES.any(|license| license.then(AssignedLicense::SKU_ID).eq(sku));
    let filter = licensed.and(User::CREATED_DATE_TIME.ge(since)).and(User::ACCOUNT_ENABLED.eq(true));
    let names = (User::ID, User::ACCOUNT_ENABLED, User::CREATED_DATE_TIME, "extension_badge");
    graph.users().list().select(names).filter(filter).orderby(User::CREATED_DATE_TIME.desc()).await.expect("a page");
    let request = server.only();
    let text = request.target.replace("%20", " ");
    assert!(text.contains("$select=id,accountEnabled,createdDateTime,extension_badge&"), "{text}");
    let filter = "assignedLicenses/any(x:x/skuId eq 6fd2c87f-b296-42f0-b197-1e91e994b900) \
                  and createdDateTime ge 2026-01-01T00:00:00Z and accountEnabled eq true&";
    assert!(text.contains(filter), "{text}");
}

#[tokio::test]
async fn a_team_comes_out_of_its_operation() {
    let begun = Reply::status(202).header("location", "/teams('7')/operations('2')").header("retry-after", "0");
    let server = Server::start([begun.header("content-location", "/teams('7')")]).await;
    server.reply(Reply::json(json!({"id": "2", "status": "succeeded", "targetResourceId": "7"})));
    server.reply(Reply::json(json!({"id": "7", "displayName": "Plans"})));
    let team = Team::new().with_display_name("Plans").bind("template", "/teamsTemplates('standard')");
    let create = Graph::with_client(client(&server)).teams().create(team);
    let team = create.start().await.expect("an answer").wait().await.expect("a team");
    assert_eq!((team.id(), team.display_name()), (Some("7"), Some("Plans")));
    let template = server.received()[0].json()["template@odata.bind"].to_string();
    assert!(template.ends_with("/v1.0/teamsTemplates('standard')\""), "{template}");
}

#[tokio::test]
async fn an_object_of_a_derived_type_names_its_type() {
    let server = Server::start([Reply::status(201).body("{}")]).await;
    let extension = OpenTypeExtension::new().with_extension_name("com.contoso").with("color", "red");
    let event = Graph::with_client(client(&server)).me().events().id("1");
    event.extensions().create(extension).await.expect("an answer");
    let expected = json!({"@odata.type": "#microsoft.graph.openTypeExtension", "extensionName": "com.contoso",
        "color": "red"});
    assert_eq!(server.only().json(), expected);
}

#[test]
fn models_are_written_and_read_by_serde() {
    let user: User = serde_json::from_value(json!({"displayName": "A", "x": [1]})).expect("a user");
    assert_eq!(serde_json::to_value(&user).expect("JSON"), json!({"displayName": "A", "x": [1]}));
    let body = SendMailRequest::new(Message::new());
    assert_eq!(serde_json::to_value(&body).expect("JSON"), json!({"message": {}}));
}
