//! Tests walks over the metadata of a house.

use super::{Literals, Slip, walk, walk_undeclared};
use crate::complete::spellings::Spellings;
use crate::csdl::Csdl;
use crate::csdl::tests::house;
use crate::model::types::Method;

/// The path, the key and the subject of a walk, or the kind of the reason.
fn describe(method: Method, path: &str, literals: Literals) -> String {
    match walk(&house(), method, path, literals) {
        Ok(walked) => format!("{} | {} | {}", walked.path, walked.key, walked.subject),
        Err(error) => error.cause.as_str().to_owned(),
    }
    .replace("microsoft.graph.", "")
}

#[test]
fn segments_get_the_declared_spelling() {
    for (path, expected) in [
        ("/HOUSES", "/houses | /houses | /houses"),
        ("/houses/{x}/doors", "/houses/{house-id}/Doors | /houses/{}/doors | house/doors"),
        ("/houses/{x}/doors/{y}", "/houses/{house-id}/Doors/{door-id} | /houses/{}/doors/{} | door"),
        ("/villa/doors/$count", "/villa/Doors/$count | /villa/doors/$count | house/doors/$count"),
        ("/villa/doors/{x}/$ref", "/villa/Doors/{door-id}/$ref | /villa/doors/{}/$ref | house/doors/{}/$ref"),
        ("/villa/doors/graph.gate", "/villa/Doors/gate | /villa/doors/gate | house/doors/gate"),
        ("/villa/doors/{x}/bars", "/villa/Doors/{door-id}/bars | /villa/doors/{}/bars | gate/bars"),
        ("/houses(id={value})", "/houses(id='{id}') | /houses(id=) | house"),
        ("/houses({id})/front", "/houses/{house-id}/front | /houses/{}/front | house/front"),
        (
            "/drive/items/{a}:/{b}:/content",
            "/drive/items/{driveItem-id}:/{item-path}:/content | /drive/items/{}:/{}:/content | driveitem/content",
        ),
        ("/villa/garden/roses", "/villa/garden/roses | /villa/garden/roses | garden/roses"),
        ("/Doors", "/villa/Doors | /villa/doors | house/doors"),
    ] {
        assert_eq!(describe(Method::Get, path, Literals::Keep), expected, "{path}");
    }
}

#[test]
fn operations_are_called_with_the_arguments_that_they_require() {
    for (method, path, expected) in [
        (Method::Post, "/villa/doors/{x}/Open", "/villa/Doors/{door-id}/open | /villa/doors/{}/open | door/open"),
        (Method::Post, "/villa/doors/open", "/villa/Doors/open | /villa/doors/open | collection(door)/open"),
        (
            Method::Get,
            "/villa/doors/delta(token={x})",
            "/villa/Doors/delta(token='{token}') | /villa/doors/delta(token) | collection(door)/delta",
        ),
        (
            Method::Get,
            "/villa/doors/delta",
            "/villa/Doors/delta(token='{token}') | /villa/doors/delta(token) | collection(door)/delta",
        ),
        (
            Method::Get,
            "/villa/doors/delta(token={x},Token={y})",
            "/villa/Doors/delta(token='{token}') | /villa/doors/delta(token) | collection(door)/delta",
        ),
        (Method::Get, "/nearest()/front", "/nearest/front | /nearest()/front | house/front"),
    ] {
        assert_eq!(describe(method, path, Literals::Keep), expected, "{path}");
    }
}

#[test]
fn the_overload_of_the_nearest_type_is_called() {
    let csdl = Csdl::parse(
        r#"<Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="thing"/><EntityType Name="door" BaseType="microsoft.graph.thing"/>
<EntityType Name="gate" BaseType="microsoft.graph.door"/>
<Function Name="near" IsBound="true"><Parameter Name="it" Type="microsoft.graph.thing"/><ReturnType Type="Edm.Int32"/></Function>
<Function Name="near" IsBound="true"><Parameter Name="it" Type="microsoft.graph.door"/><ReturnType Type="Edm.String"/></Function>
<Function Name="ring" IsBound="true"><Parameter Name="it" Type="microsoft.graph.gate"/><ReturnType Type="Edm.Guid"/></Function>
<EntityContainer Name="c"><Singleton Name="door" Type="microsoft.graph.door"/></EntityContainer></Schema>"#,
    )
    .expect("it is metadata");
    for (path, returns, slips) in [("/door/near()", "Edm.String", vec![]), ("/door/ring", "Edm.Guid", vec![Slip::Cast])]
    {
        let walked = walk(&csdl, Method::Get, path, Literals::Keep).expect(path);
        assert_eq!((walked.ty.map(|ty| ty.to_string()), walked.slips), (Some(returns.to_owned()), slips), "{path}");
    }
}

#[test]
fn a_name_in_place_of_a_key_stays_or_becomes_a_key() {
    let walked = |literals| describe(Method::Get, "/houses/mine/front", literals);
    assert_eq!(walked(Literals::Keep), "/houses/mine/front | /houses/mine/front | house/front");
    assert_eq!(walked(Literals::AsKeys), "/houses/{house-id}/front | /houses/{}/front | house/front");
}

#[test]
fn an_undeclared_name_is_sound() {
    let csdl = house();
    let walked = |path: &str| {
        let walked = walk_undeclared(&csdl, &Spellings::default(), Method::Get, path);
        walked.map_or_else(|error| error.cause.as_str().to_owned(), |walked| walked.path)
    };
    for (path, expected) in [
        ("/villa/attic/beams", "/villa/attic/beams"),
        ("/villa/attic/$value", "/villa/attic/$value"),
        ("/villa/attic/graph.loft/2x-4_b", "/villa/attic/graph.loft/2x-4_b"),
        ("/villa/attic/{}", "/villa/attic/{id}"),
        ("/villa/attic/find(p={p},p={p},P={q})", "/villa/attic/find(p={p})"),
    ] {
        assert_eq!(walked(path), expected, "{path}");
    }
    for name in ["..", ".", "$", "$.", "$$a", "-", "-a", ".a", "graph.", "a(-={x})", "{..}"] {
        assert_eq!(walked(&format!("/villa/attic/{name}")), "nothing is declared there", "{name}");
    }
}

#[test]
fn a_path_that_leads_nowhere_has_a_cause() {
    for (path, expected) in [
        ("/sheds", "unknown root"),
        ("/villa/handle", "unknown member"),
        ("/villa/{id}", "key after a single value"),
        ("/villa/doors/{id}/delta", "operation of another binding"),
        ("/villa/colors/red", "unknown name after a collection"),
        ("/villa/garden/roses/{id}", "nothing is declared there"),
    ] {
        assert_eq!(describe(Method::Get, path, Literals::Keep), expected, "{path}");
    }
}
