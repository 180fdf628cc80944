//! Requests of beta that no vendored page documents: the service's metadata and its list of permissions have them.

use msgraph::Caller;
use msgraph::beta::Graph;
use msgraph::beta::models::windows_updates::{AzureAdDevice, DeploymentAudience, UpdatableAsset};
use msgraph::beta::requests::deployment_audience::UpdateAudienceRequest;
use serde_json::json;

use crate::server::{Reply, Server, TOKEN};

fn graph(server: &Server) -> Graph {
    Graph::with_client(server.client(TOKEN).build().expect("the settings are valid"))
}

#[tokio::test]
async fn an_audience_of_updates_is_read_and_gets_devices() {
    let server = Server::start([Reply::json(json!({ "id": "a1" })), Reply::status(202)]).await;
    let audience = graph(&server).admin().windows().updates().deployment_audiences().id("a1");
    let read: DeploymentAudience = audience.get().await.expect("the audience");
    assert_eq!(read.id(), Some("a1"));
    let device = UpdatableAsset::from(AzureAdDevice::new().with_id("d1"));
    let change = UpdateAudienceRequest::new().with_add_members([device]);
    audience.microsoft_graph_windows_updates_update_audience(change).await.expect("202 is success");
    let received = server.received();
    let path = "/beta/admin/windows/updates/deploymentAudiences/a1";
    assert_eq!(received[0].line(), format!("GET {path}"));
    assert_eq!(received[1].line(), format!("POST {path}/microsoft.graph.windowsUpdates.updateAudience"));
    let device = json!({ "id": "d1", "@odata.type": "#microsoft.graph.windowsUpdates.azureADDevice" });
    assert_eq!(received[1].json(), json!({ "addMembers": [device] }));
}

#[tokio::test]
async fn identities_of_agents_are_service_principals_of_their_own_type() {
    let server = Server::start([Reply::json(json!({ "id": "i1", "displayName": "Helper" }))]).await;
    let agents = graph(&server).service_principals().as_agent_identity();
    let call = agents.id("i1").get();
    let operation = call.operation();
    assert_eq!(operation.scopes(Caller::Application).next(), Some("AgentIdentity.Read.All"));
    assert_eq!(call.await.expect("the agent").display_name(), Some("Helper"));
    assert_eq!(server.only().line(), "GET /beta/servicePrincipals/microsoft.graph.agentIdentity/i1");
}

#[tokio::test]
async fn articles_about_threats_are_listed_with_their_indicators() {
    let server = Server::start([
        Reply::json(json!({ "value": [{ "id": "a1", "title": "A storm", "isFeatured": true }] })),
        Reply::json(json!({ "value": [{ "id": "n1", "source": "microsoft" }] })),
    ])
    .await;
    let articles = graph(&server).security().threat_intelligence().articles();
    let page = articles.list().await.expect("articles");
    assert_eq!((page.value[0].title(), page.value[0].is_featured()), (Some("A storm"), Some(true)));
    let indicators = articles.id("a1").indicators().list().await.expect("indicators");
    assert_eq!(indicators.value[0].id(), Some("n1"));
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    let path = "/beta/security/threatIntelligence/articles";
    assert_eq!(lines, [format!("GET {path}"), format!("GET {path}/a1/indicators")]);
}

#[tokio::test]
async fn a_request_that_only_a_list_has_sends_and_returns_any_json() {
    let server = Server::start([
        Reply::json(json!({ "value": [{ "id": "t1", "name": "example.com" }] })),
        Reply::json(json!({ "id": "t2" })),
        Reply::status(204),
    ])
    .await;
    let domains = graph(&server).identity().spiffe_trust_domains();
    let page = domains.list().await.expect("a page");
    assert_eq!(page.value[0].str("name"), Some("example.com"));
    let created = domains.create(json!({ "name": "example.org" }).into()).await.expect("the new one");
    assert_eq!(created.as_ref().and_then(|domain| domain.str("id")), Some("t2"));
    assert_eq!(domains.id("t2").update(json!({ "name": "example.net" }).into()).await.expect("nothing"), None);
    let call = domains.list();
    let operation = call.operation();
    assert_eq!(operation.scopes(Caller::Application).next(), Some("SpiffeTrustDomain.Read.All"));
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    let path = "/beta/identity/spiffeTrustDomains";
    assert_eq!(lines, [format!("GET {path}"), format!("POST {path}"), format!("PATCH {path}/t2")]);
    assert_eq!(server.received()[1].json(), json!({ "name": "example.org" }));
}
