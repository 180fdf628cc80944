//! Tests reading what declarations and their annotations state.

use super::declarations::{Csdl, TypeKind};
use super::facts::{Facts, Origin};
use super::tests::document;
use crate::model::types::Deprecation;

/// A shop whose declarations state all that is read, in their elements and as targets.
fn shop() -> Csdl {
    let text = document(
        r#"<EnumType Name="sizes" IsFlags="true"><Member Name="small" Value="1"/><Member Name="large" Value="2"/></EnumType>
<EntityType Name="shop" Abstract="true" HasStream="true"><Key><PropertyRef Name="chain"/><PropertyRef Name="number"/></Key>
  <Property Name="chain" Type="Edm.String" Nullable="false"/><Property Name="number" Type="Edm.Int32" Nullable="true"/>
  <Property Name="stock" Type="Edm.Int32"><Annotation Term="rebuild.alike" String="Edm.Int64 Edm.Byte"/></Property>
  <NavigationProperty Name="shelves" Type="Collection(g.shelf)" ContainsTarget="true"/>
  <Annotation Term="Org.OData.Core.V1.AlternateKeys"><Collection><Record><PropertyValue Property="Key"><Collection>
    <Record><PropertyValue Property="Alias" String="street"/><PropertyValue Property="Name" PropertyPath="street"/></Record>
    <Record><PropertyValue Property="Name" PropertyPath="house"/></Record></Collection></PropertyValue></Record></Collection></Annotation></EntityType>
<ComplexType Name="shelf" OpenType="true"><Annotation Term="rebuild.source" String="listed"/></ComplexType>
<Function Name="find" IsBound="true" IsComposable="true" EntitySetPath="it/shelves"><Parameter Name="it" Type="g.shop"/>
  <Parameter Name="word" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.OptionalParameter"/></Parameter>
  <ReturnType Type="Collection(g.shelf)"/></Function>
<Function Name="find" IsBound="true"><Parameter Name="it" Type="Collection(g.shop)"/><ReturnType Type="g.shelf"/></Function>
<EntityContainer Name="c"><EntitySet Name="shops" EntityType="g.shop"><NavigationPropertyBinding Path="shelves" Target="all"/></EntitySet></EntityContainer>
<Annotations Target="g.shop/chain"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/>
  <Annotation Term="Org.OData.Core.V1.Description" String="prose"/></Annotations>
<Annotations Target="microsoft.graph.shop/number"><Annotation Term="Org.OData.Core.V1.Immutable"/>
  <Annotation Term="Org.OData.Core.V1.Computed" Bool="false"/></Annotations>
<Annotations Target="g.find(g.shop, Edm.String)"><Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/></Annotations>
<Annotations Target="g.shop/shelves"><Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection>
  <String>microsoft.graph.find</String></Collection></Annotation></Annotations>
<Annotations Target="g.c/shops"><Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="false"/>
  <Annotation Term="Org.OData.Capabilities.V1.SearchRestrictions"><Record><PropertyValue Property="Searchable" Bool="true"/></Record></Annotation>
  <Annotation Term="Org.OData.Capabilities.V1.SearchRestrictions" Qualifier="q"><Record><PropertyValue Property="Searchable" Bool="false"/></Record></Annotation>
  <Annotation Term="Org.OData.Capabilities.V1.ReadRestrictions"><Record/></Annotation></Annotations>
<Annotations Target="g.shelf"><Annotation Term="Org.OData.Core.V1.Revisions"><Collection>
  <Record><PropertyValue Property="Date" Date="2024-04-10"/><PropertyValue Property="Kind"><EnumMember>Org.OData.Core.V1.RevisionKind/Deprecated</EnumMember></PropertyValue>
    <PropertyValue Property="RemovalDate" String="2026-04-10T00:00:00Z"/><PropertyValue Property="Version" String="2024-04/a"/></Record>
  <Record><PropertyValue Property="Date" Date="2022-01-01"/><PropertyValue Property="Kind"><EnumMember>Org.OData.Core.V1.RevisionKind/Deprecated</EnumMember></PropertyValue></Record>
  <Record><PropertyValue Property="Date" Date="2025-01-01"/><PropertyValue Property="Kind"><EnumMember>Org.OData.Core.V1.RevisionKind/Added</EnumMember></PropertyValue></Record>
  </Collection></Annotation></Annotations>"#,
    );
    Csdl::parse(&text).expect("it is metadata")
}

#[test]
fn types_members_and_enums_state_their_kind() {
    let csdl = shop();
    let shop = csdl.structured_type("microsoft.graph.shop").expect("it is declared");
    assert_eq!((shop.kind, shop.is_abstract, shop.open), (TypeKind::Entity, true, false));
    assert_eq!(shop.key, ["chain", "number"]);
    let nullable: Vec<_> = shop.properties.values().map(|member| member.nullable).collect();
    assert_eq!(nullable, [Some(false), Some(true), None]);
    let shelves = shop.member("Shelves").expect("it is declared");
    assert!(shelves.navigation && shelves.contains && shelves.nullable.is_none());
    let shelf = csdl.structured_type("microsoft.graph.shelf").expect("it is declared");
    assert_eq!((shelf.kind, shelf.is_abstract, shelf.open), (TypeKind::Complex, false, true));
    let sizes = csdl.enum_type("microsoft.graph.sizes").expect("it is declared");
    assert_eq!((sizes.flags, sizes.members.len()), (true, 2));
    let names: Vec<_> = csdl.types().iter().map(|ty| ty.name.as_str()).collect();
    assert_eq!(names, ["microsoft.graph.shop", "microsoft.graph.shelf"]);
}

#[test]
fn roots_state_where_they_lead() {
    let csdl = shop();
    let shops = csdl.root("shops").expect("it is declared");
    assert_eq!(shops.bindings, [("shelves".to_owned(), "all".to_owned())]);
}

#[test]
fn annotations_are_read_in_the_element_and_by_their_target() {
    let csdl = shop();
    let shop = csdl.structured_type("microsoft.graph.shop").expect("it is declared");
    let member = |name: &str| &shop.member(name).expect("it is declared").facts;
    assert_eq!(shop.facts.alternate_keys, [["street", "house"]]);
    assert_eq!(*member("chain"), Facts { computed: true, ..Facts::default() });
    assert_eq!(*member("number"), Facts { immutable: true, ..Facts::default() });
    assert_eq!(member("stock").alike, ["Edm.Int64", "Edm.Byte"]);
    assert_eq!(member("shelves").explicit_bindings, ["microsoft.graph.find"]);
    let [one, many] = csdl.all_operations() else { panic!("there are two") };
    assert!(one.parameters["word"].facts.optional);
    assert!(one.facts.requires_explicit_binding && !many.facts.requires_explicit_binding);
    let shops = csdl.root("shops").expect("it is declared");
    let expected = [("TopSupported".to_owned(), false), ("SearchRestrictions".to_owned(), true)];
    assert_eq!(shops.facts.capabilities, expected);
}

#[test]
fn the_latest_deprecation_counts() {
    let csdl = shop();
    let shelf = csdl.structured_type("microsoft.graph.shelf").expect("it is declared");
    let expected = Deprecation {
        since: Some("2024-04-10".into()),
        removal: Some("2026-04-10".into()),
        version: Some("2024-04/a".into()),
    };
    assert_eq!((shelf.facts.origin, &shelf.facts.deprecated), (Origin::Listed, &Some(expected)));
}
