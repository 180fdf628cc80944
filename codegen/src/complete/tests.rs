//! Tests completing the pages of a house with its permissions and its reference.

use std::collections::HashSet;

use super::{Completed, Documents, Permissions, Reference, complete};
use crate::csdl::Csdl;
use crate::csdl::tests::{document, house};
use crate::model::completion::{BodyCompletion, OperationCompletion};
use crate::model::kind::OperationKind;
use crate::model::types::{LineSource, Method, ParameterIn};
use crate::source::{Includes, SourceFile};

/// A page that lists the doors of one house, and one that opens a door.
const PAGES: [(&str, &str); 2] = [
    (
        "v1.0/api/house-list-doors.md",
        "# List doors\n\nNamespace: microsoft.graph\n\n## Permissions\n\n|Permission type|Permissions|\n|:---|:---|\n\
         |Delegated (work or school account)|Door.Read|\n|Delegated (personal Microsoft account)|Not supported.|\n\
         |Application|Not supported.|\n\n## HTTP request\n\n```http\nGET /houses/{id}/doors\nGET /villa/doors\n```\n\n\
         ## Response\n\nIf successful, this method returns `200 OK` and a collection of `door` objects.\n",
    ),
    (
        "v1.0/api/door-open.md",
        "# door: open\n\nNamespace: microsoft.graph\n\n## HTTP request\n\n```http\nPOST /villa/doors/{id}/open\n```\n\n\
         ## Request body\n\nDo not supply a request body for this method.\n\n## Response\n\n\
         If successful, this method returns `204 No Content`.\n",
    ),
];

const PERMISSIONS: &str = r#"{"permissions": {
"Door.Read": {"schemes": {"DelegatedWork": {"privilegeLevel": 2}}, "pathSets": [{"schemeKeys": ["DelegatedWork"],
  "methods": ["GET"], "paths": {"/houses/{id}/doors": "", "/villa/doors": "", "/villa/doors/{id}": "", "/sheds": ""}}]},
"Door.Remove": {"schemes": {"Application": {}}, "pathSets": [{"schemeKeys": ["Application"], "methods": ["DELETE"],
  "paths": {"/houses/{id}/doors/{id}": "", "/villa/doors/{id}": ""}}]},
"Door.Write": {"schemes": {"Application": {}}, "pathSets": [{"schemeKeys": ["Application"], "methods": ["POST", "GET"],
  "paths": {"/villa/doors": ""}}]}}}"#;

const REFERENCE: &str = r#"[
{"version": "v1.0", "method": "POST", "path": "/houses/{house-id}/Doors/{door-id}/open", "page": "door-open"},
{"version": "v1.0", "method": "POST", "path": "/villa/Doors", "page": "house-post-doors"},
{"version": "v1.0", "method": "DELETE", "path": "/houses/{house-id}/Doors/{door-id}/$ref", "page": "house-delete-doors"},
{"version": "beta", "method": "GET", "path": "/houses", "page": "house-list"}]"#;

fn completed() -> Completed {
    let read = |(path, text): &(&str, &str)| {
        let file = SourceFile { root: 0, path: (*path).into(), locale: None, text: (*text).into(), lossy: false };
        crate::parse::parse(&file, &Includes::default()).value
    };
    let pages: Vec<_> = PAGES.iter().map(read).collect();
    let api = crate::resolve::resolve(pages.clone()).value;
    let documents = Documents {
        metadata: vec![("v1.0".to_owned(), house())],
        permissions: Some(Permissions::parse(PERMISSIONS).expect("it is in the format")),
        reference: Some(Reference::parse(REFERENCE).expect("it is in the format")),
    };
    complete(pages, &api, &documents)
}

/// What completes the operation of a page.
fn operation(completed: &Completed, path: &str) -> OperationCompletion {
    let page = completed.pages.iter().find(|page| page.path == path);
    let completion = page.and_then(|page| page.completion.as_ref());
    completion.and_then(|completion| completion.operation.clone()).unwrap_or_default()
}

#[test]
fn a_request_about_the_same_goes_to_its_page() {
    let open = operation(&completed(), "v1.0/api/door-open.md");
    let [added] = open.requests.as_slice() else { panic!("one request: {open:?}") };
    assert_eq!((added.method, added.source), (Method::Post, LineSource::Reference));
    assert_eq!(added.path, "/houses/{house-id}/Doors/{door-id}/open");
}

#[test]
fn an_action_gets_the_parameters_that_its_page_lacks() {
    let open = operation(&completed(), "v1.0/api/door-open.md");
    let names: Vec<_> = open.parameters.iter().map(|(location, member)| (*location, member.name.as_str())).collect();
    assert_eq!(names, [(ParameterIn::Body, "Widely")]);
    assert_eq!((open.body, open.kind), (Some(BodyCompletion::Parameters), None));
    assert_eq!(open.operation.as_deref(), Some("microsoft.graph.open"));
}

#[test]
fn another_request_gets_a_page_of_its_own() {
    let completed = completed();
    let post = operation(&completed, "v1.0/api/house-post-doors.md");
    assert_eq!(post.kind, Some(OperationKind::Create));
    assert!(
        matches!(&post.body, Some(BodyCompletion::Resource(ty)) if &*ty.name == "microsoft.graph.door"),
        "{post:?}"
    );
    assert_eq!(post.response.map(|response| response.status.0), Some(201));
    let get = operation(&completed, "v1.0/api/door-get.md");
    assert_eq!(get.requests[0].path, "/villa/Doors/{door-id}");
    assert_eq!(get.requests[0].source, LineSource::Permissions);
    assert!(!completed.pages.iter().any(|page| page.path.contains("house-list.md")), "that is of another version");
}

#[test]
fn permissions_are_written_where_the_table_states_others() {
    let list = operation(&completed(), "v1.0/api/house-list-doors.md");
    let [other] = list.permissions.as_slice() else { panic!("one line differs: {list:?}") };
    assert_eq!(other.requests, [(Method::Get, "/villa/doors".to_owned())]);
    assert_eq!(other.permissions[0].scopes, ["Door.Read"]);
    assert_eq!(other.permissions[2].scopes, ["Door.Write"]);
}

#[test]
fn a_request_that_nothing_declares_is_missed_with_its_cause() {
    let report = completed().report;
    let missed: Vec<_> = report.misses().collect();
    assert_eq!(missed, ["no version: GET /sheds: unknown root: there is no entity set or singleton sheds"]);
    assert!(report.to_string().contains("v1.0: 6 of 7 requests with permissions are on a page\n"), "{report}");
}

#[test]
fn each_type_and_enum_is_on_one_page() {
    let pages = completed().pages;
    let completions = pages.iter().filter_map(|page| page.completion.as_ref());
    let types = completions.clone().flat_map(|completion| completion.types.iter().map(|ty| &ty.name));
    let enums = completions.flat_map(|completion| completion.enums.iter().map(|listed| &listed.name));
    let names: Vec<&String> = types.chain(enums).collect();
    let distinct: HashSet<&String> = names.iter().copied().collect();
    assert!(!names.is_empty());
    assert_eq!(distinct.len(), names.len());
}

#[test]
fn completions_are_made_anew() {
    let first = completed().pages;
    let api = crate::resolve::resolve(super::published(first.clone())).value;
    let again = complete(first, &api, &Documents::default()).pages;
    assert_eq!(again.len(), PAGES.len());
    assert!(again.iter().all(|page| page.completion.is_none()));
}

#[test]
fn an_item_is_not_deleted_where_a_request_removes_the_reference_to_it() {
    let removed = operation(&completed(), "v1.0/api/house-delete-doors.md");
    let lines: Vec<_> = removed.requests.iter().map(|line| (line.source, line.path.as_str())).collect();
    let reference = (LineSource::Reference, "/houses/{house-id}/Doors/{door-id}/$ref");
    assert_eq!(lines, [reference, (LineSource::Permissions, "/villa/Doors/{door-id}/$ref")]);
    let granted = removed.permissions.iter().flat_map(|granted| &granted.requests);
    assert_eq!(granted.count(), 2, "{removed:?}");
}

#[test]
fn an_operation_that_no_list_names_is_called_at_the_shortest_path() {
    let completed = completed();
    let delta = operation(&completed, "v1.0/api/door-delta.md");
    assert_eq!(delta.kind, Some(OperationKind::Delta));
    let [request] = delta.requests.as_slice() else { panic!("one request: {delta:?}") };
    assert_eq!((request.path.as_str(), request.source), ("/villa/Doors/delta(token='{token}')", LineSource::Metadata));
    assert!(completed.report.versions[0].uncalled.is_empty());
}

/// Completes a page of each version of the API. The metadata of `v1.0` is that of the house, and `beta` declares an attic
/// of the house with a beam.
fn completed_with_beta(permissions: &str, reference: &str) -> Completed {
    let pages = ["v1.0", "beta"].map(|version| {
        let file = SourceFile {
            root: 0,
            path: format!("{version}/api/house-list.md"),
            locale: None,
            text: "# List houses\n\n## HTTP request\n\n```http\nGET /houses\n```\n".into(),
            lossy: false,
        };
        crate::parse::parse(&file, &Includes::default()).value
    });
    let beta = Csdl::parse(&document(
        r#"<EntityType Name="building"/>
<Action Name="renovate" IsBound="true"><Parameter Name="it" Type="g.building"/></Action>
<EntityType Name="house" BaseType="g.building"><NavigationProperty Name="attic" Type="g.attic"/>
  <NavigationProperty Name="lofts" Type="Collection(g.loft)"/></EntityType>
<EntityType Name="attic"><Property Name="beam" Type="g.beam"/><NavigationProperty Name="owner" Type="g.mouse"/></EntityType>
<EntityType Name="mouse"/><EntityType Name="loft" BaseType="g.attic"/>
<EnumType Name="beam"><Member Name="oak" Value="0"/></EnumType>
<Action Name="sweep" IsBound="true"><Parameter Name="it" Type="g.attic"/></Action>
<EntityContainer Name="c"><Singleton Name="villa" Type="g.house"/></EntityContainer>"#,
    ));
    let api = crate::resolve::resolve(pages.to_vec()).value;
    let documents = Documents {
        metadata: vec![("v1.0".to_owned(), house()), ("beta".to_owned(), beta.expect("it is metadata"))],
        permissions: Some(Permissions::parse(permissions).expect("it is in the format")),
        reference: Some(Reference::parse(reference).expect("it is in the format")),
    };
    complete(pages.to_vec(), &api, &documents)
}

/// A list of permissions with one scope for one request.
fn permission(method: &str, path: &str) -> String {
    format!(
        r#"{{"permissions": {{"Door.Read": {{"schemes": {{"Application": {{}}}}, "pathSets": [
{{"schemeKeys": ["Application"], "methods": ["{method}"], "paths": {{"{path}": ""}}}}]}}}}}}"#
    )
}

#[test]
fn what_the_reference_documents_is_taken_from_the_metadata_of_another_version() {
    let reference = r#"[{"version": "v1.0", "method": "POST", "path": "/villa/attic/sweep", "page": "attic-sweep"}]"#;
    let completed = completed_with_beta(r#"{"permissions": {}}"#, reference);
    let sweep = operation(&completed, "v1.0/api/attic-sweep.md");
    assert_eq!(sweep.operation.as_deref(), Some("microsoft.graph.sweep"));
    assert!(!sweep.undeclared);
    let pages = completed.pages.iter().filter(|page| page.path.starts_with("v1.0/"));
    let completions = pages.filter_map(|page| page.completion.as_ref());
    let types = completions.clone().flat_map(|completion| &completion.types);
    let adopted: Vec<_> = types.clone().filter(|ty| ty.other_version).collect();
    let names: Vec<&str> = adopted.iter().map(|ty| ty.name.as_str()).collect();
    assert_eq!(names, ["microsoft.graph.attic", "microsoft.graph.loft"]);
    let members: Vec<&str> = adopted[0].members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(members, ["beam"], "no path needs the mouse");
    let of_house = types.clone().find(|ty| ty.name == "microsoft.graph.house").expect("it is completed");
    let adopted = of_house.members.iter().filter(|member| member.other_version).map(|member| member.name.as_str());
    assert_eq!(adopted.collect::<Vec<_>>(), ["attic"]);
    let enums = completions.flat_map(|completion| &completion.enums).filter(|one| one.other_version);
    assert_eq!(enums.map(|one| one.name.as_str()).collect::<Vec<_>>(), ["microsoft.graph.beam"]);
}

#[test]
fn a_request_that_no_metadata_declares_is_added_to_the_last_version_without_types() {
    for (method, path, page, spelled) in [
        ("GET", "/villa/attic/chest/{id}", "beta/api/attic-get-chest.md", "/villa/attic/chest/{id}"),
        ("POST", "/villa/attic/HOUSES/burn", "beta/api/attic-post-burn.md", "/villa/attic/houses/burn"),
        ("PATCH", "/villa/attic/chest(x={value})", "beta/api/attic-update-chest.md", "/villa/attic/chest(x={x})"),
    ] {
        let completed = completed_with_beta(&permission(method, path), "[]");
        let added = operation(&completed, page);
        assert!(added.undeclared, "{path}: {:?}", completed.pages.iter().map(|page| &page.path).collect::<Vec<_>>());
        assert_eq!(added.requests[0].path, spelled);
        assert_eq!(added.permissions.len(), 1);
        assert_eq!(completed.report.misses().count(), 0);
    }
}

#[test]
fn an_undeclared_request_is_left_out_where_nothing_is_near_or_something_else_is_declared() {
    for (method, path) in [
        ("GET", "/sheds"),
        ("GET", "/villa/attic/sweep"),
        ("POST", "/villa/lofts/{id}"),
        ("GET", "/villa/attic/a`b"),
        ("GET", "/villa/attic/a b/c"),
        ("GET", r"/villa/attic/x\n# y"),
    ] {
        let completed = completed_with_beta(&permission(method, path), "[]");
        assert_eq!(completed.report.misses().count(), 1, "{path}");
    }
}

#[test]
fn an_operation_of_a_base_type_that_the_version_lacks_is_not_adopted_again_and_again() {
    let reference =
        r#"[{"version": "v1.0", "method": "POST", "path": "/villa/renovate", "page": "building-renovate"}]"#;
    let completed = completed_with_beta(r#"{"permissions": {}}"#, reference);
    let renovate = operation(&completed, "v1.0/api/building-renovate.md");
    assert!(renovate.undeclared, "a house is no building in this version");
}

#[test]
fn what_only_the_reference_has_is_added_to_its_version() {
    let reference = r#"[{"version": "v1.0", "method": "GET", "path": "/villa/cellar", "page": "cellar-get"}]"#;
    let cellar = operation(&completed_with_beta(r#"{"permissions": {}}"#, reference), "v1.0/api/cellar-get.md");
    assert!(cellar.undeclared);
    assert_eq!((cellar.requests[0].source, cellar.requests[0].path.as_str()), (LineSource::Reference, "/villa/cellar"));
}

#[test]
fn an_undeclared_path_with_a_key_behind_it_is_a_collection() {
    let list = permission("POST", r#"/villa/attic/chests": "", "/villa/attic/chests/{id}/lids"#);
    let completed = completed_with_beta(&list, "[]");
    let create = operation(&completed, "beta/api/attic-post-chests.md");
    assert_eq!(create.kind, Some(OperationKind::Create));
    let call = operation(&completed, "beta/api/attic-post-lids.md");
    assert_eq!(call.kind, Some(OperationKind::Action));
}
