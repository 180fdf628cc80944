//! Tests reading metadata and finding declarations. Other tests of the audit use [`house`], too.

use super::adopt::Lacking;
use super::declarations::{Csdl, Member, OperationKind, StructuredType};
use super::error::CsdlError;
use crate::model::types::TypeRef;

/// Puts declarations of the namespace `microsoft.graph`, alias `g`, into a document.
pub(crate) fn document(declarations: &str) -> String {
    format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="microsoft.graph" Alias="g" xmlns="http://docs.oasis-open.org/odata/ns/edm">
{declarations}
</Schema></edmx:DataServices></edmx:Edmx>"#
    )
}

/// Metadata of a house. It has doors, some of which are gates, and a garden, which is an open type.
pub(crate) fn house() -> Csdl {
    let text = document(
        r#"<EnumType Name="color"><Member Name="red" Value="0"/><Member Name="blue" Value="1"/></EnumType>
<TypeDefinition Name="meters" UnderlyingType="Edm.Double"/>
<EntityType Name="entity" Abstract="true"><Key><PropertyRef Name="id"/></Key>
  <Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
<EntityType Name="house" BaseType="g.entity"><Property Name="colors" Type="Collection(g.color)"/>
  <NavigationProperty Name="Doors" Type="Collection(g.door)"/>
  <NavigationProperty Name="front" Type="g.door"/><NavigationProperty Name="garden" Type="g.garden"/></EntityType>
<EntityType Name="door" BaseType="g.entity"><Property Name="width" Type="g.meters"/>
  <Annotation Term="x"><Record><PropertyValue Property="width"/></Record></Annotation></EntityType>
<EntityType Name="gate" BaseType="microsoft.graph.door" HasStream="true"><Property Name="bars" Type="Edm.Int32"/></EntityType>
<EntityType Name="driveItem" BaseType="g.entity"><Property Name="content" Type="Edm.Stream"/>
  <NavigationProperty Name="children" Type="Collection(g.driveItem)"/></EntityType>
<EntityType Name="drive" BaseType="g.entity"><NavigationProperty Name="items" Type="Collection(g.driveItem)"/></EntityType>
<EntityType Name="site" BaseType="g.entity"><NavigationProperty Name="drive" Type="g.drive"/></EntityType>
<ComplexType Name="garden" OpenType="true"/>
<Action Name="open" IsBound="true"><Parameter Name="it" Type="g.door"/><Parameter Name="Widely" Type="Edm.Boolean"/></Action>
<Action Name="open" IsBound="true"><Parameter Name="it" Type="Collection(g.door)"/><ReturnType Type="Collection(g.gate)"/></Action>
<Function Name="delta" IsBound="true"><Parameter Name="it" Type="Collection(g.door)"/><Parameter Name="token" Type="Edm.String"/>
  <ReturnType Type="Collection(g.door)"/></Function>
<Action Name="knock"><Parameter Name="times" Type="Edm.Int32"/></Action>
<Function Name="nearest"><ReturnType Type="g.house"/></Function>
<EntityContainer Name="c"><EntitySet Name="houses" EntityType="g.house"/><EntitySet Name="sites" EntityType="g.site"/>
  <Singleton Name="villa" Type="g.house"/><Singleton Name="drive" Type="g.drive"/></EntityContainer>"#,
    );
    Csdl::parse(&text).expect("it is metadata")
}

fn refused(declarations: &str) -> CsdlError {
    Csdl::parse(&document(declarations)).expect_err(declarations)
}

fn single(name: &str) -> TypeRef {
    TypeRef::single(name)
}

fn many(name: &str) -> TypeRef {
    TypeRef { name: name.into(), collection: true }
}

#[test]
fn members_of_the_type_its_bases_and_derived_types_are_found_in_any_case() {
    let csdl = house();
    let member = |ty: &str, name: &str| csdl.member(ty, name).map(|member| member.ty.to_string());
    for (ty, name, expected) in [
        ("microsoft.graph.house", "doors", Some("Collection(microsoft.graph.door)")),
        ("Microsoft.Graph.House", "COLORS", Some("Collection(microsoft.graph.color)")),
        ("graph.gate", "id", Some("Edm.String")),
        ("microsoft.graph.gate", "width", Some("microsoft.graph.meters")),
        ("microsoft.graph.door", "bars", None),
        ("microsoft.graph.window", "id", None),
    ] {
        assert_eq!(member(ty, name).as_deref(), expected, "{ty} {name}");
    }
    assert_eq!(csdl.derived_member("microsoft.graph.door", "bars").expect("gates have bars").ty, single("Edm.Int32"));
}

#[test]
fn base_types_are_followed() {
    let csdl = house();
    let gate = csdl.structured_type("microsoft.graph.gate").expect("it is declared");
    assert_eq!((gate.base.as_deref(), gate.open), (Some("microsoft.graph.door"), false));
    assert!(csdl.structured_type("microsoft.graph.garden").expect("it is declared").open);
    assert!(csdl.is_derived("microsoft.graph.gate", "graph.Entity"));
    assert!(!csdl.is_derived("microsoft.graph.entity", "microsoft.graph.gate"));
    assert!(csdl.related("microsoft.graph.entity", "microsoft.graph.gate"));
    assert!(!csdl.related("microsoft.graph.house", "microsoft.graph.gate"));
}

#[test]
fn members_are_found_with_the_type_that_declares_them() {
    let csdl = house();
    let declared = |found: Option<(&StructuredType, &Member)>| {
        found.map(|(ty, member)| format!("{} {}", ty.name.replace("microsoft.graph.", ""), member.name))
    };
    assert_eq!(declared(csdl.find_member("graph.gate", "WIDTH")).as_deref(), Some("door width"));
    assert_eq!(declared(csdl.find_derived_member("microsoft.graph.door", "bars")).as_deref(), Some("gate bars"));
    let names = |types: &mut dyn Iterator<Item = &StructuredType>| {
        types.map(|ty| ty.name.replace("microsoft.graph.", "")).collect::<Vec<_>>()
    };
    assert_eq!(names(&mut csdl.with_bases("microsoft.graph.gate")), ["gate", "door", "entity"]);
    assert_eq!(names(&mut csdl.with_derived("microsoft.graph.Door")), ["door", "gate"]);
}

#[test]
fn a_cast_may_leave_out_the_start_of_the_namespace() {
    let csdl = house();
    for (segment, expected) in [
        ("microsoft.graph.Gate", Some("microsoft.graph.gate")),
        ("graph.gate", Some("microsoft.graph.gate")),
        ("gate", None),
        ("microsoft.graph.color", None),
    ] {
        assert_eq!(csdl.cast(segment).map(|ty| ty.name.as_str()), expected, "{segment}");
    }
}

#[test]
fn an_enum_is_not_a_structured_type() {
    let csdl = house();
    assert_eq!(csdl.enum_type("microsoft.graph.Color").expect("it is declared").members, ["red", "blue"]);
    assert!(
        csdl.structured_type("microsoft.graph.color").is_none() && csdl.enum_type("microsoft.graph.door").is_none()
    );
    assert!(csdl.structured_type("microsoft.graph.meters").is_some());
}

#[test]
fn operations_are_found_by_their_binding() {
    let csdl = house();
    let found = |name: &str, on: TypeRef| csdl.operations(name, &on);
    let opened = found("open", single("microsoft.graph.gate"));
    assert_eq!(opened.len(), 1);
    assert_eq!((opened[0].kind, opened[0].returns.as_ref()), (OperationKind::Action, None));
    let widely = &opened[0].parameters["widely"];
    assert_eq!((widely.name.as_str(), &widely.ty), ("Widely", &single("Edm.Boolean")));
    assert_eq!(found("open", many("microsoft.graph.door"))[0].returns, Some(many("microsoft.graph.gate")));
    for name in ["Delta", "microsoft.graph.delta", "graph.delta"] {
        assert_eq!(found(name, many("microsoft.graph.door")).len(), 1, "{name}");
    }
    for (name, on) in [("microsoft.graph.x.delta", "door"), ("delta", "house"), ("knock", "door"), ("shut", "door")] {
        assert!(found(name, many(&format!("microsoft.graph.{on}"))).is_empty(), "{name} {on}");
    }
    assert_eq!(csdl.unbound("KNOCK").expect("it is declared").parameters["times"].ty, single("Edm.Int32"));
    assert!(csdl.unbound("open").is_none());
}

#[test]
fn sets_are_collections_and_singletons_are_not() {
    let csdl = house();
    let root = |name: &str| csdl.root(name).map(|root| (root.name.as_str(), root.ty.clone()));
    assert_eq!(root("Houses"), Some(("houses", many("microsoft.graph.house"))));
    assert_eq!(root("VILLA"), Some(("villa", single("microsoft.graph.house"))));
    assert_eq!(root("doors"), None);
}

#[test]
fn an_incomplete_declaration_is_an_error_with_its_line() {
    for (declarations, line, message) in [
        ("<EntityType/>", 3, "EntityType without Name"),
        ("<EntityType Name='a'>\n<Property Name='b'/></EntityType>", 4, "Property without Type"),
        ("<EnumType Name='a'>\n\n<Member/></EnumType>", 5, "Member without Name"),
        ("<Action Name='a' IsBound='true'/>", 3, "a is bound to no parameter"),
        ("<EntityContainer>\n<EntitySet Name='a'/></EntityContainer>", 4, "EntitySet without EntityType"),
        ("<EntityType Name='a'/>\n<EntityType Name='a'/>", 4, "microsoft.graph.a is declared a second time"),
        ("<EntityType Name='a' BaseType='g.b'/>\n<EntityType Name='b' BaseType='g.a'/>", 3, "its own base type"),
    ] {
        let error = refused(declarations);
        assert!(error.line == line && error.message.contains(message), "{declarations}: {error}");
    }
}

#[test]
fn a_name_that_pages_cannot_hold_is_an_error_with_its_line() {
    let long = "a".repeat(129);
    let odd = ["../../evil", "größe", "1abc", "a b", "$ref", "a`b", "a|b", "a&#10;b", "a&#27;b", "a.b", "a-b", &long];
    for name in odd {
        for (start, end) in [
            ("<EntityType Name='", "'/>"),
            ("<EnumType Name='", "'/>"),
            ("<Action Name='", "'/>"),
            ("<EntityType Name='a'><Key><PropertyRef Name='", "'/></Key></EntityType>"),
            ("<EntityType Name='a'><Property Type='g.b' Name='", "'/></EntityType>"),
            ("<EnumType Name='a'><Member Name='", "'/></EnumType>"),
            ("<Action Name='a'><Parameter Type='g.b' Name='", "'/></Action>"),
            ("<EntityContainer Name='c'><Singleton Type='g.b' Name='", "'/></EntityContainer>"),
        ] {
            let error = refused(&format!("\n{start}{name}{end}"));
            assert!(error.line == 4 && error.message.contains(" is no name: write "), "{start}{name}: {error}");
            assert!(!error.message.contains(char::is_control) && error.message.len() < 300, "{error}");
        }
    }
    for (attribute, changed) in [("Alias", "Alias=\"a b"), ("Namespace", "Namespace=\"a..b")] {
        let (start, _) = changed.split_once("=\"").expect("it has a value");
        let text = document("").replace(&format!("{start}=\""), &format!("{changed} "));
        let error = Csdl::parse(&text).expect_err(changed);
        assert!(error.line == 2 && error.message.contains(&format!("the {attribute} `")), "{error}");
    }
    let name = "_".repeat(128);
    Csdl::parse(&document(&format!("<EntityType Name='{name}'/>"))).expect("it is as long as names may be");
}

#[test]
fn a_name_that_is_declared_twice_is_an_error_with_its_line() {
    const TWICE: &str = "b is declared a second time: leave out one of the two";
    for (start, first, second, end) in [
        (
            "<EntityType Name='a'>",
            "<Property Name='b' Type='g.c'/>",
            "<Property Name='b' Type='g.d'/>",
            "</EntityType>",
        ),
        (
            "<ComplexType Name='a'>",
            "<Property Name='b' Type='g.c'/>",
            "<NavigationProperty Name='b' Type='g.c'/>",
            "</ComplexType>",
        ),
        ("<EnumType Name='a'>", "<Member Name='b'/>", "<Member Name='b'/>", "</EnumType>"),
        ("<Action Name='a'>", "<Parameter Name='b' Type='g.c'/>", "<Parameter Name='b' Type='g.c'/>", "</Action>"),
        ("", "<EnumType Name='b'/>", "<EnumType Name='b'/>", ""),
        ("", "<EntityType Name='b'/>", "<EnumType Name='b'/>", ""),
        ("", "<EnumType Name='b'/>", "<TypeDefinition Name='b'/>", ""),
        (
            "<EntityContainer Name='a'>",
            "<EntitySet Name='b' EntityType='g.c'/>",
            "<Singleton Name='b' Type='g.c'/>",
            "</EntityContainer>",
        ),
    ] {
        let error = refused(&format!("{start}\n{first}\n{second}\n{end}"));
        assert!(error.line == 5 && error.message.ends_with(TWICE), "{first} {second}: {error}");
        let other = second.replace("Name='b'", "Name='B'");
        let text = document(&format!("{start}{first}{other}{end}"));
        assert!(Csdl::parse(&text).is_ok(), "names that differ by case: {first} {other}");
    }
    let one = "<Schema Namespace='x' Alias='g' xmlns='http://docs.oasis-open.org/odata/ns/edm'/>";
    let text = document("").replace("</edmx:DataServices>", &format!("{one}</edmx:DataServices>"));
    let error = Csdl::parse(&text).expect_err("two schemas with one alias");
    let message = "g is already the alias of microsoft.graph: leave out one of the two";
    assert_eq!(error, CsdlError::new(4, message));
}

#[test]
fn a_reference_to_no_type_is_an_error_with_its_line() {
    for ty in [
        "Collection(Collection(Edm.String))",
        "Collection(Edm.String",
        "Edm.String)",
        "Collection()",
        "Collection(Edm.String))",
        "collection(Edm.String)",
        "g..b",
        "g.",
        ".b",
        "g.a b",
        "g.größe",
        "../g",
    ] {
        for (start, end) in [
            ("<EntityType Name='a'><Property Name='b' Type='", "'/></EntityType>"),
            ("<EntityType Name='a' BaseType='", "'/>"),
            ("<Action Name='a'><Parameter Name='b' Type='", "'/></Action>"),
            ("<Action Name='a' IsBound='true'><Parameter Name='b' Type='", "'/></Action>"),
            ("<Function Name='a'><ReturnType Type='", "'/></Function>"),
            ("<EntityContainer Name='c'><EntitySet Name='b' EntityType='", "'/></EntityContainer>"),
            ("<EntityContainer Name='c'><Singleton Name='b' Type='", "'/></EntityContainer>"),
        ] {
            let error = refused(&format!("\n{start}{ty}{end}"));
            assert!(error.line == 4 && error.message.contains(" is no type: write "), "{start}{ty}: {error}");
        }
    }
    for declaration in [
        "<EntityType Name='a' BaseType='Collection(g.b)'/>",
        "<EntityContainer Name='c'><EntitySet Name='b' EntityType='Collection(g.b)'/></EntityContainer>",
        "<EntityContainer Name='c'><Singleton Name='b' Type='Collection(g.b)'/></EntityContainer>",
    ] {
        let error = refused(declaration);
        assert!(error.line == 3 && error.message.contains(" is a collection: write "), "{declaration}: {error}");
    }
}

#[test]
fn a_document_without_schemas_is_an_error() {
    let older = document("").replace("docs.oasis-open.org/odata/ns/edm\"", "schemas.microsoft.com/ado/2009/11/edm\"");
    for text in ["<html/>", "<Schema Namespace='a'/>", &older] {
        assert_eq!(Csdl::parse(text).expect_err(text), CsdlError::new(1, "no schema of OData v4 in it"));
    }
    let nameless = document("").replace("Namespace=", "Name=");
    assert_eq!(Csdl::parse(&nameless).expect_err("no namespace"), CsdlError::new(2, "Schema without Namespace"));
}

#[test]
fn base_types_of_two_versions_that_form_a_circle_are_cut() {
    let container = |set: &str, ty: &str| {
        format!(r#"<EntityContainer Name="c"><EntitySet Name="{set}" EntityType="g.{ty}"/></EntityContainer>"#)
    };
    let own = document(&(r#"<EntityType Name="a" BaseType="g.b"/>"#.to_owned() + &container("as", "a")));
    let others = r#"<EntityType Name="a"/><EntityType Name="b" BaseType="g.a"/>"#;
    let other = Csdl::parse(&document(&(others.to_owned() + &container("bs", "b")))).expect("sound");
    let mut csdl = Csdl::parse(&own).expect("sound");
    assert!(csdl.adopt(&other, &Lacking { at: None, name: "bs".to_owned() }));
    let names: Vec<&str> = csdl.with_derived("microsoft.graph.b").map(|ty| ty.name.as_str()).collect();
    assert_eq!(names, ["microsoft.graph.b", "microsoft.graph.a"], "b has no base type here");
}
