//! Two pages that must always work, from markdown to an answer: one of 2024, whose included permissions are missing,
//! and one in Russian.
//!
//! `data/seeds` holds their facts; the code generated from them is `data/seeds/api.rs` (see `emit.rs`), which is
//! compiled and called here. If the published pages are beside the checkout, they must give the same facts.

use std::path::{Path, PathBuf};

use msgraph::runtime::{Model, Object};
use msgraph_codegen::{pipeline, source};
use serde_json::json;

use crate::seed_api::Graph;
use crate::seed_api::models::windows_updates::{UpdatableAsset, UpdateCategory};
use crate::seed_api::requests::updatable_asset::UnenrollAssetsRequest;
use crate::server::{Reply, Server, TOKEN};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/seeds")
}

fn graph(server: &Server) -> Graph {
    Graph::with_client(server.client(TOKEN).build().expect("the settings are valid"))
}

#[test]
fn the_published_pages_state_the_same_facts() {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/seeds");
    let facts = |root: PathBuf| -> Vec<_> {
        let pages = pipeline::parse_all(&source::load(&[root]).expect("the pages are there")).value;
        pages.into_iter().map(|page| (page.path.clone(), page.facts())).collect()
    };
    let vendored = facts(folder());
    assert_eq!(vendored.len(), 2);
    for locale in ["en-us", "ru-ru"] {
        let root = published.join(locale);
        if !root.is_dir() {
            continue;
        }
        for (path, mut page) in facts(root) {
            page.locale = "en-us".into();
            assert!(vendored.contains(&(path.clone(), page)), "{locale}: {path} states other facts");
        }
    }
}

#[tokio::test]
async fn an_action_with_parameters_is_called() {
    let server = Server::start([Reply::status(202)]).await;
    let asset = UpdatableAsset::from_object(Object::new().with::<String>("id", "fb95f07d"));
    let parameters =
        UnenrollAssetsRequest::new().with_update_category(UpdateCategory::Feature).with_assets(vec![asset]);
    let call = graph(&server).admin().windows().updates().updatable_assets().unenroll_assets(parameters);
    assert_eq!(call.operation().path(), "/admin/windows/updates/updatableAssets/unenrollAssets");
    call.await.expect("202 is success");
    let request = server.only();
    assert_eq!(request.line(), "POST /beta/admin/windows/updates/updatableAssets/unenrollAssets");
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.json(), json!({ "updateCategory": "feature", "assets": [{ "id": "fb95f07d" }] }));
}

#[test]
fn an_enum_has_the_values_that_its_row_lists() {
    let members = ["driver", "feature", "quality", "unknownFutureValue"];
    let known =
        [UpdateCategory::Driver, UpdateCategory::Feature, UpdateCategory::Quality, UpdateCategory::UnknownFutureValue];
    assert_eq!(known.map(|member| member.as_str().to_owned()), members);
    assert_eq!(UpdateCategory::from("firmware").as_str(), "firmware");
}

#[tokio::test]
async fn both_paths_of_a_russian_page_are_called() {
    let server = Server::start([Reply::status(204), Reply::status(204)]).await;
    let devices = graph(&server).device_management().windows_autopilot_device_identities().id("a b");
    devices.unassign_resource_account_from_device().await.expect("204 is success");
    let assigned = devices.deployment_profile().assigned_devices().id("c");
    assigned.unassign_resource_account_from_device().await.expect("204 is success");
    let lines: Vec<String> = server.received().iter().map(|request| request.line()).collect();
    let root = "POST /beta/deviceManagement/windowsAutopilotDeviceIdentities/a%20b";
    assert_eq!(
        lines,
        [
            format!("{root}/unassignResourceAccountFromDevice"),
            format!("{root}/deploymentProfile/assignedDevices/c/unassignResourceAccountFromDevice"),
        ]
    );
    let scopes = devices.unassign_resource_account_from_device();
    let scopes: Vec<&str> = scopes.operation().scopes(msgraph::Caller::Application).collect();
    assert_eq!(scopes, ["DeviceManagementServiceConfig.ReadWrite.All"]);
}
