//! Requests that no vendored page documents: the service's metadata and its list of permissions have them.

use msgraph::v1::Graph;
use msgraph::v1::models::{
    BrowserSiteList, EmailAddress, ExchangeProtectionPolicy, ProtectionPolicyStatus, Recipient, SitePage,
    identity_governance, security,
};
use msgraph::v1::requests::message::CreateForwardRequest;
use msgraph::{Caller, Get};
use serde_json::{Value, json};

use crate::server::{Reply, Server, TOKEN};

fn graph(server: &Server) -> Graph {
    Graph::with_client(server.client(TOKEN).build().expect("the settings are valid"))
}

async fn answering(status: u16, body: Value) -> Server {
    let json = Reply::status(status).header("content-type", "application/json").body(body.to_string());
    Server::start([json]).await
}

#[tokio::test]
async fn alerts_of_all_products_are_listed_and_updated() {
    let server = answering(200, json!({ "value": [{ "id": "a1", "severity": "high", "title": "Sign-in" }] })).await;
    let alerts = graph(&server).security().alerts_v2();
    let page = alerts.list().filter(security::Alert::SEVERITY.eq(security::AlertSeverity::High)).await.expect("alerts");
    assert_eq!((page.value[0].id(), page.value[0].title()), (Some("a1"), Some("Sign-in")));
    server.reply(Reply::json(json!({ "id": "a1", "status": "resolved" })));
    let change = security::Alert::new().with_status(security::AlertStatus::Resolved);
    let alert = alerts.id("a1").update(change).await.expect("the alert");
    assert_eq!(alert.status(), Some(security::AlertStatus::Resolved));
    let received = server.received();
    assert_eq!(received[0].line(), "GET /v1.0/security/alerts_v2?$filter=severity%20eq%20%27high%27");
    assert_eq!(received[1].line(), "PATCH /v1.0/security/alerts_v2/a1");
    assert_eq!(received[1].json(), json!({ "status": "resolved" }));
}

#[tokio::test]
async fn a_lifecycle_workflow_is_created() {
    let server = answering(201, json!({ "id": "w1", "displayName": "Joiners", "version": 1 })).await;
    let workflows = graph(&server).identity_governance().lifecycle_workflows().workflows();
    let workflow = identity_governance::Workflow::new()
        .with_category(identity_governance::LifecycleWorkflowCategory::Joiner)
        .with_display_name("Joiners");
    let created = workflows.create(workflow).await.expect("the workflow");
    assert_eq!((created.id(), created.version()), (Some("w1"), Some(1)));
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/identityGovernance/lifecycleWorkflows/workflows");
    assert_eq!(request.json(), json!({ "category": "joiner", "displayName": "Joiners" }));
}

#[tokio::test]
async fn a_page_of_a_site_is_read_as_what_it_is_and_published() {
    let server = answering(200, json!({ "id": "p1", "title": "Welcome", "pageLayout": "article" })).await;
    let page = graph(&server).sites().id("s1").pages().id("p1").as_site_page();
    let read: Get<SitePage> = page.get();
    assert_eq!(read.await.expect("the page").title(), Some("Welcome"));
    server.reply(Reply::status(204));
    page.publish().await.expect("204 is success");
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    let path = "/v1.0/sites/s1/pages/p1/microsoft.graph.sitePage";
    assert_eq!(lines, [format!("GET {path}"), format!("POST {path}/publish")]);
}

#[tokio::test]
async fn a_list_of_sites_for_internet_explorer_mode_is_created() {
    let server = answering(201, json!({ "id": "l1", "status": "pending" })).await;
    let lists = graph(&server).admin().edge().internet_explorer_mode().site_lists();
    let created = lists.create(BrowserSiteList::new().with_display_name("Old intranet")).await.expect("the list");
    assert_eq!(created.status().map(|status| status.to_string()).as_deref(), Some("pending"));
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/admin/edge/internetExplorerMode/siteLists");
    assert_eq!(request.json(), json!({ "displayName": "Old intranet" }));
}

#[tokio::test]
async fn configurations_of_users_of_teams_are_listed() {
    let user =
        json!({ "id": "u1", "isEnterpriseVoiceEnabled": true, "telephoneNumbers": [{ "telephoneNumber": "+1" }] });
    let server = answering(200, json!({ "value": [user] })).await;
    let page = graph(&server).admin().teams().user_configurations().list().top(1).await.expect("a page");
    let numbers = page.value[0].telephone_numbers().expect("numbers");
    assert_eq!((page.value[0].is_enterprise_voice_enabled(), numbers[0].telephone_number()), (Some(true), Some("+1")));
    assert_eq!(server.only().line(), "GET /v1.0/admin/teams/userConfigurations?$top=1");
}

#[tokio::test]
async fn a_policy_that_protects_mailboxes_is_created_with_the_permission_of_the_service_list() {
    let server = answering(201, json!({ "id": "p1", "displayName": "Mail", "status": "inactive" })).await;
    let policies = graph(&server).solutions().backup_restore().exchange_protection_policies();
    let call = policies.create(ExchangeProtectionPolicy::new().with_display_name("Mail"));
    let operation = call.operation();
    let scopes: Vec<&str> = operation.scopes(Caller::Application).collect();
    assert_eq!(scopes, ["BackupRestore-Configuration.ReadWrite.All"]);
    let policy = call.await.expect("the policy");
    assert_eq!(policy.status(), Some(ProtectionPolicyStatus::Inactive));
    assert_eq!(server.only().line(), "POST /v1.0/solutions/backupRestore/exchangeProtectionPolicies");
}

#[tokio::test]
async fn a_draft_of_a_forward_has_a_comment_and_recipients() {
    let server = answering(201, json!({ "id": "m2", "isDraft": true })).await;
    let to = Recipient::new().with_email_address(EmailAddress::new().with_address("a@contoso.com"));
    let forward = CreateForwardRequest::new().with_comment("See below").with_to_recipients([to]);
    let draft = graph(&server).me().messages().id("m1").create_forward(forward).await.expect("the draft");
    assert_eq!((draft.id(), draft.is_draft()), (Some("m2"), Some(true)));
    let request = server.only();
    assert_eq!(request.line(), "POST /v1.0/me/messages/m1/createForward");
    let recipients = json!([{ "emailAddress": { "address": "a@contoso.com" } }]);
    assert_eq!(request.json(), json!({ "comment": "See below", "toRecipients": recipients }));
}
