//! Tests of explanations, on a house with doors.

use super::{Answer, Explanation, Read, explain};
use crate::corrections::Corrections;
use crate::pipeline;
use crate::source::{Completing, CompletingKind, SourceFile, Sources};

const OPEN: &str = "---\ndoc_type: apiPageType\n---\n\n# door: open\n\nNamespace: microsoft.graph\n\n\
    ## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Application|Door.Open|\n\n\
    ## HTTP request\n\n```http\nPOST/doors/{id}/open\n```\n\n\
    ## Request body\n\nIn the request body, supply a JSON representation of the parameters.\n\n\
    |Parameter|Type|Description|\n|:--|:--|:--|\n|speed|Int32|Required.|\n\n\
    ## Response\n\nIf successful, this method returns a `204 No Content` response code.\n";

const GET: &str = "---\ndoc_type: apiPageType\n---\n\n# Get door\n\nNamespace: microsoft.graph\n\n\
    ## HTTP request\n\n```http\nGET /doors/{id}\n```\n\n\
    ## Response\n\nIf successful, this method returns a `200 OK` response code and a [door](../resources/door.md) object.\n";

const DOOR: &str = "---\ndoc_type: resourcePageType\n---\n\n# door resource type\n\nNamespace: microsoft.graph\n\n\
    ## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|height|Int32|The height.|\n|state|doorState|The state.|\n\n\
    ### doorState values\n\n|Member|\n|:--|\n|open|\n|shut|\n\n\
    <!-- { \"blockType\": \"completion\" } -->\n\n## Completion\n\n\
    <!-- { \"blockType\": \"type\", \"name\": \"microsoft.graph.door\", \"published\": true, \"entity\": true } -->\n\n\
    |Property|Type|Facts|\n|:--|:--|:--|\n|colour|Edm.String||\n|state|Edm.String||\n|size|Edm.Int32|of another version|\n";

const DIG: &str = "---\ndoc_type: apiPageType\n---\n\n# \n\n\
    <!-- { \"blockType\": \"completion\" } -->\n\n## Completion\n\n\
    <!-- { \"blockType\": \"operation\", \"kind\": \"action\", \"undeclared\": true, \"body\": \"resource\", \
    \"bodyType\": \"Edm.Untyped\", \"status\": 200, \"returns\": \"Edm.Untyped\" } -->\n\n\
    ### Requests of the permissions\n\n```http\nPOST /garden/dig\n```\n";

fn sources() -> Sources {
    let page = |path: &str, text: &str| SourceFile {
        root: 0,
        path: path.to_owned(),
        locale: None,
        text: text.to_owned(),
        lossy: false,
    };
    let pages = vec![
        page("v1.0/api/door-get.md", GET),
        page("v1.0/api/garden-dig.md", DIG),
        page("v1.0/api/door-open.md", OPEN),
        page("v1.0/resources/door.md", DOOR),
    ];
    let metadata =
        Completing { kind: CompletingKind::Metadata, version: Some("v1.0".into()), snapshot: Some("2026-08".into()) };
    Sources { pages, snapshots: vec![Some("2023-02".into())], completed: vec![metadata], ..Sources::default() }
}

fn answer(what: &str) -> Answer {
    let sources = sources();
    let understood = pipeline::understand(&sources, &Corrections::default());
    let read = Read { sources: &sources, api: &understood.value, diagnostics: &understood.diagnostics };
    explain(what, None, read)
}

fn found(what: &str) -> Explanation {
    match answer(what) {
        Answer::Found(explanation) => *explanation,
        other => panic!("{what}: {other:?}"),
    }
}

/// The lines of a part and of what stands below it.
fn part(explanation: &Explanation, name: &str) -> String {
    let found = explanation.parts.iter().find(|part| part.name == name);
    found.unwrap_or_else(|| panic!("{name}: {explanation}")).to_string()
}

#[test]
fn a_request_has_the_line_of_each_part() {
    let open = found("POST /doors/42/open");
    assert_eq!(open.name, "POST /doors/{id}/open");
    assert!(open.summary[0].contains("graph.doors().id(…).open()"), "{open}");
    let address = part(&open, "address");
    assert!(address.starts_with("address: /doors/{id}/open  [v1.0/api/door-open.md:18]\n    GD0302: "), "{address}");
    let parameter = "body parameter speed: Edm.Int32, required  [v1.0/api/door-open.md:27]\n";
    assert_eq!(part(&open, "body parameter speed"), parameter);
    assert!(part(&open, "body").contains("[v1.0/api/door-open.md:23]\n    the page says that it holds the parameters"));
    assert!(
        part(&open, "status 204").contains("no body  [v1.0/api/door-open.md:31]\n    the response section states it")
    );
    assert!(part(&open, "permissions, application").contains("Door.Open  [v1.0/api/door-open.md:11]"));
    assert!(part(&open, "leading page").contains("it leads, since no other page documents the request"));
}

#[test]
fn places_are_explained_by_what_the_requests_show() {
    let get = found("GET /doors/{id}");
    let doors = part(&get, "segment /doors");
    assert!(
        doors.contains("a collection of microsoft.graph.door\n    learnt from the requests through it: "),
        "{doors}"
    );
    assert!(part(&get, "segment /{id}").contains("one microsoft.graph.door\n    a key leads to an item"), "{get}");
    assert!(part(&get, "reply").contains("a GET of a place returns what stands there: one microsoft.graph.door"));
}

#[test]
fn a_method_is_found_by_its_calls_and_by_its_node() {
    for what in ["doors().id().open", "graph.doors().id(\"1\").open().await?", "nodes::Door::open", "Door::open"] {
        assert_eq!(found(what).name, "POST /doors/{id}/open", "{what}");
    }
}

#[test]
fn a_type_has_the_line_of_each_property() {
    for what in ["door", "Door", "microsoft.graph.door", "models::Door"] {
        let door = found(what);
        assert_eq!((door.name.as_str(), door.version.as_deref()), ("microsoft.graph.door", Some("v1.0")), "{what}");
        assert_eq!(part(&door, "property height"), "property height: Edm.Int32  [v1.0/resources/door.md:13]\n");
    }
    let door = found("door");
    let metadata = "the service's metadata of 2026-08, v1.0/resources/door.md:";
    let colour = part(&door, "property colour");
    assert!(
        colour.starts_with(&format!("property colour: Edm.String  [{metadata}31]\n    no published page")),
        "{colour}"
    );
    let state = part(&door, "property state");
    assert!(state.contains(&format!("    [v1.0/resources/door.md:14]\n    [{metadata}32]\n")), "{state}");
    let state = found("doorState");
    assert_eq!(part(&state, "member"), "member: open  [v1.0/resources/door.md:20]\n");
}

#[test]
fn what_only_a_list_or_another_version_has_is_told_apart() {
    let dig = found("POST /garden/dig");
    for (name, reason) in [
        (
            "leading page",
            "neither a published page nor the service's metadata of 2026-08 has it, only a list of requests",
        ),
        ("body", "nothing declares what the request sends"),
        ("status 200", "nothing declares what the request returns"),
    ] {
        let part = part(&dig, name);
        assert!(part.contains(&format!("    {reason}\n")), "{part}");
    }
    let size = part(&found("door"), "property size");
    let other = "property size: Edm.Int32  [the service's metadata of another version, v1.0/resources/door.md:33]\n";
    assert!(size.starts_with(&format!("{other}    neither a published page nor")), "{size}");
}

#[test]
fn a_property_has_its_row() {
    let height = found("door.height");
    assert_eq!(height.name, "microsoft.graph.door.height");
    let line = "line of the page: |height|Int32|The height.|  [v1.0/resources/door.md:13]\n";
    assert_eq!(part(&height, "line of the page"), line);
    assert_eq!(found("doorState.shut").name, "microsoft.graph.doorState.shut");
}

#[test]
fn a_page_has_what_was_made_of_it_and_its_diagnostics() {
    let page = found("door-open.md");
    assert_eq!(page.name, "v1.0/api/door-open.md");
    assert!(page.summary.contains(&"Made of it: 1 operation, 1 request line.".to_owned()), "{page}");
    let request = "POST /doors/{id}/open: graph.doors().id().open()  [v1.0/api/door-open.md:18]\n";
    assert_eq!(part(&page, "POST /doors/{id}/open"), request);
    assert!(part(&page, "info GD0302").ends_with("[v1.0/api/door-open.md:18]\n"));
}

#[test]
fn a_code_and_a_figure_are_explained() {
    let code = found("gd0302");
    assert!(part(&code, "example").contains("GET/doors/{id}") && part(&code, "how often").contains("once"), "{code}");
    assert!(part(&code, "occurrence").contains("[v1.0/api/door-open.md:18]\n    POST/doors/{id}/open\n"), "{code}");
    assert!(found("GD0803").to_string().contains("    [[correction]]\n"));
    assert_eq!(found("property_exists").name, "audit property_exists");
}

#[test]
fn a_name_of_several_things_lists_them_and_an_unknown_name_the_nearest() {
    let Answer::Several(candidates) = answer("requests") else { panic!("{:?}", answer("requests")) };
    assert!(candidates.iter().any(|(name, _)| name == "agree requests"), "{candidates:?}");
    assert_eq!(found("agree requests").name, "agree requests");
    assert_eq!(answer("dor"), Answer::Unknown(vec!["door".into()]));
    assert_eq!(answer("door.hieght"), Answer::Unknown(vec!["door.height".into()]));
    assert_eq!(answer("POST /dors/{id}/open"), Answer::Unknown(vec!["POST /doors/{id}/open".into()]));
}
