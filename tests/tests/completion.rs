//! Checks that what completes a page is written below the page and read back, and that it merges into the model only
//! where it is asked for.

use msgraph_codegen::model::completion::{
    BodyCompletion, Completion, EnumCompletion, MemberCompletion, OperationCompletion, PermissionsCompletion,
    RequestCompletion, ResponseCompletion, TypeCompletion,
};
use msgraph_codegen::model::kind::OperationKind;
use msgraph_codegen::model::page::{Content, Page};
use msgraph_codegen::model::status::Status;
use msgraph_codegen::model::types::{Caller, Deprecation, LineSource, Method, ParameterIn, Permission, TypeRef};
use msgraph_codegen::source::{Includes, SourceFile};
use msgraph_codegen::{parse, render};

fn page(path: &str, content: Content, completion: Completion) -> Page {
    Page {
        root: 0,
        path: path.into(),
        locale: "en-us".into(),
        title: "door resource type".into(),
        namespace: None,
        description: None,
        content,
        enums: Vec::new(),
        completion: Some(Box::new(completion)),
    }
}

fn member(name: &str, ty: TypeRef) -> MemberCompletion {
    MemberCompletion {
        name: name.into(),
        ty,
        navigation: false,
        nullable: None,
        computed: false,
        immutable: false,
        optional: false,
        deprecated: None,
        other_version: false,
    }
}

fn deprecation() -> Deprecation {
    Deprecation { since: Some("2024-04-10".into()), removal: None, version: Some("2024-01/one, two".into()) }
}

fn ty() -> TypeCompletion {
    let locks = TypeRef { name: "microsoft.graph.house.lock_1".into(), collection: true };
    let lock = MemberCompletion {
        navigation: true,
        nullable: Some(false),
        computed: true,
        immutable: true,
        deprecated: Some(deprecation()),
        other_version: true,
        ..member("locks", locks)
    };
    TypeCompletion {
        name: "microsoft.graph.house.door".into(),
        published: true,
        other_version: true,
        entity: true,
        base: Some("microsoft.graph.entity".into()),
        is_abstract: true,
        open: true,
        key: vec!["id".into(), "floor".into()],
        alternate_keys: vec![vec!["number".into()], vec!["a".into(), "b".into()]],
        capabilities: vec![("SearchRestrictions".into(), true), ("CountRestrictions".into(), false)],
        deprecated: Some(Deprecation::default()),
        members: vec![lock, member("_width", TypeRef::single("Edm.Int32"))],
        absent_members: vec!["bell".into()],
        ..TypeCompletion::default()
    }
}

fn enums() -> Vec<EnumCompletion> {
    let state = EnumCompletion {
        name: "microsoft.graph.doorState".into(),
        published: true,
        other_version: true,
        flags: true,
        members: vec!["open".into(), "_shut".into()],
        absent_members: vec!["ajar".into()],
        ..EnumCompletion::default()
    };
    let absent = EnumCompletion { name: "microsoft.graph.bellState".into(), absent: true, ..EnumCompletion::default() };
    vec![state, absent]
}

fn permission(caller: Caller, scopes: &[&str], higher: &[&str], together: &[&[&str]]) -> Permission {
    let owned = |scopes: &[&str]| scopes.iter().map(|scope| (*scope).to_owned()).collect::<Vec<String>>();
    Permission {
        caller,
        scopes: owned(scopes),
        higher: owned(higher),
        together: together.iter().map(|set| owned(set)).collect(),
    }
}

fn operation() -> OperationCompletion {
    let request = |method, path: &str, source| RequestCompletion { method, path: path.into(), source };
    let permissions = vec![
        permission(
            Caller::DelegatedWork,
            &["Door.Open"],
            &["Door.All", "House.All"],
            &[&["Door.Open"], &["Door.All", "House.All"]],
        ),
        permission(Caller::DelegatedPersonal, &[], &[], &[]),
        permission(Caller::Application, &["Door.All"], &[], &[]),
    ];
    let door = TypeRef { name: "microsoft.graph.house.door".into(), collection: true };
    OperationCompletion {
        kind: Some(OperationKind::Action),
        operation: Some("microsoft.graph.open".into()),
        undeclared: true,
        requests: vec![
            request(Method::Post, "/doors/{door-id}/open", LineSource::Permissions),
            request(Method::Post, "/houses/{house-id}/doors(number='{number}')/open", LineSource::Reference),
        ],
        permissions: vec![
            PermissionsCompletion {
                requests: vec![(Method::Post, "/doors/{door-id}/open".into()), (Method::Get, "/doors".into())],
                permissions,
            },
            PermissionsCompletion { requests: vec![(Method::Get, "/x".into())], permissions: Vec::new() },
        ],
        parameters: vec![(
            ParameterIn::Body,
            MemberCompletion { optional: true, nullable: Some(true), ..member("speed", TypeRef::single("Edm.Double")) },
        )],
        body: Some(BodyCompletion::Resource(door.clone())),
        response: Some(ResponseCompletion { status: Status(200), ty: Some(door) }),
        deprecated: Some(deprecation()),
    }
}

/// The page that is read from the rendering of a page, and the codes of the diagnostics about it.
fn read_back(page: &Page) -> (Page, Vec<String>) {
    let text = render::render(page);
    let file = SourceFile { root: 0, path: page.path.clone(), locale: None, text, lossy: false };
    let read = parse::parse(&file, &Includes::new());
    (read.value.facts(), read.diagnostics.iter().map(|diagnostic| diagnostic.code.to_string()).collect())
}

#[test]
fn a_page_that_was_never_published_is_read_back() {
    let types = Completion { types: vec![ty()], enums: enums(), operation: None };
    let types = page("v1.0/resources/house-door.md", Content::Resource(Vec::new()), types);
    assert_eq!(read_back(&types), (types.clone(), Vec::new()), "{}", render::render(&types));
    let operation = Completion { operation: Some(operation()), ..Completion::default() };
    let operation = page("v1.0/api/door-open.md", Content::Api(Box::default()), operation);
    assert_eq!(read_back(&operation), (operation.clone(), Vec::new()), "{}", render::render(&operation));
}

#[test]
fn every_form_of_an_operation_is_read_back() {
    let bodies = [BodyCompletion::None, BodyCompletion::Parameters, BodyCompletion::Stream, BodyCompletion::Reference];
    for body in bodies {
        let response = Some(ResponseCompletion { status: Status::NO_CONTENT, ty: None });
        let operation = OperationCompletion { body: Some(body), response, ..operation() };
        let completion = Completion { operation: Some(operation), enums: enums(), types: Vec::new() };
        let page = page("v1.0/api/door-open.md", Content::Api(Box::default()), completion);
        assert_eq!(read_back(&page).0, page);
    }
}

#[test]
fn what_cannot_be_read_is_reported() {
    for (line, expected) in [
        ("<!-- { \"blockType\": \"type\", \"name\": \"no namespace\" } -->", "GD0211"),
        ("<!-- { \"blockType\": \"other\" } -->", "GD0211"),
        ("|Property|Type|Facts|\n|:---|:---|:---|\n|a|Edm.String|unheard of|", "GD0211"),
        ("```http\nGET /x\n```", "GD0211"),
        ("words", "GD0211"),
    ] {
        let text = format!("---\n---\n# x\n\n<!-- {{ \"blockType\": \"completion\" }} -->\n\n{line}\n");
        let file =
            SourceFile { root: 0, path: "v1.0/resources/x.md".into(), locale: None, text: text.clone(), lossy: false };
        let read = parse::parse(&file, &Includes::new());
        let found: Vec<(String, u32)> =
            read.diagnostics.iter().map(|found| (found.code.to_string(), found.line)).collect();
        assert!(found.iter().any(|(code, line)| code == expected && *line >= 7), "{text}: {found:?}");
    }
}
