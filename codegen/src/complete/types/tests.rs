//! Tests completing a few pages about a house with metadata.

use std::fmt::Write as _;

use super::complete_types;
use crate::complete::pages::Pages;
use crate::csdl::Csdl;
use crate::csdl::tests::document;
use crate::model::completion::{EnumCompletion, MemberCompletion, TypeCompletion};
use crate::model::page::Page;
use crate::source::{SourceFile, Sources};
use crate::{pipeline, resolve};

/// The pages of some types, each with its rows; `- x` is a member of the enum on the page.
fn pages(types: &[(&str, &[&str])]) -> Vec<Page> {
    let page = |(name, rows): &(&str, &[&str])| {
        let members = rows.iter().filter_map(|row| row.strip_prefix("- "));
        let members: String = members.map(|member| format!("|{member}|\n")).collect();
        let rows = rows.iter().filter(|row| !row.starts_with("- "));
        let rows: String = rows.map(|row| format!("|{row}|\n")).collect();
        let mut text = format!(
            "---\ndoc_type: resourcePageType\n---\n\n# {name} resource type\n\nNamespace: microsoft.graph\n\n\
             ## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n{rows}"
        );
        if !members.is_empty() {
            write!(text, "\n### color values\n\n|Member|\n|:--|\n{members}").expect("it is a string");
        }
        let path = format!("v1.0/resources/{}.md", name.to_lowercase());
        SourceFile { root: 0, path, locale: Some("en-us".into()), text, lossy: false }
    };
    let sources = Sources { pages: types.iter().map(page).collect(), ..Sources::default() };
    pipeline::restore_all(&sources, None, &()).value
}

/// What completes the pages, a line for each type, enum and member.
fn complete(types: &[(&str, &[&str])], declarations: &str) -> String {
    let published = pages(types);
    let api = resolve::resolve(published.clone()).value;
    let version = api
        .versions
        .into_iter()
        .next()
        .unwrap_or_else(|| crate::model::api::Version { name: "v1.0".into(), ..Default::default() });
    let mut pages = Pages::from(published);
    complete_types(&mut pages, &version, &Csdl::parse(&document(declarations)).expect("it is metadata"));
    let mut text = String::new();
    for page in pages.iter() {
        let Some(completion) = &page.completion else { continue };
        writeln!(text, "{}", page.path.replace("v1.0/resources/", "")).expect("it is a string");
        completion.types.iter().for_each(|ty| text.push_str(&outline_type(ty)));
        completion.enums.iter().for_each(|one| text.push_str(&outline_enum(one)));
    }
    text.replace("microsoft.graph.", "")
}

pub(super) fn outline_type(ty: &TypeCompletion) -> String {
    let words = [
        (if ty.published { "published" } else { "new" }).to_owned(),
        (if ty.entity { "entity" } else { "complex" }).to_owned(),
        ty.name.clone(),
        ty.base.as_ref().map_or_else(String::new, |base| format!("from {base}")),
        words(&[(ty.absent, "absent"), (ty.is_abstract, "abstract"), (ty.open, "open")]),
        ty.key.join(","),
    ];
    let mut text = format!("  {}\n", join(&words));
    ty.members.iter().for_each(|member| text.push_str(&outline_member(member)));
    ty.absent_members.iter().for_each(|name| text.push_str(&format!("    no {name}\n")));
    text
}

pub(super) fn outline_member(member: &MemberCompletion) -> String {
    let flags = [
        (member.navigation, "navigation"),
        (member.nullable == Some(false), "not null"),
        (member.nullable == Some(true), "null"),
        (member.computed, "computed"),
        (member.immutable, "immutable"),
        (member.deprecated.is_some(), "deprecated"),
    ];
    format!("    {}\n", join(&[member.name.clone(), member.ty.to_string(), words(&flags)]))
}

pub(super) fn outline_enum(one: &EnumCompletion) -> String {
    let words = [
        (if one.published { "published" } else { "new" }).to_owned(),
        format!("enum {}", one.name),
        words(&[(one.absent, "absent"), (one.flags, "flags")]),
        one.members.join(","),
        one.absent_members.iter().map(|member| format!("no {member}")).collect::<Vec<_>>().join(","),
    ];
    format!("  {}\n", join(&words))
}

fn words(flags: &[(bool, &str)]) -> String {
    let set: Vec<&str> = flags.iter().filter(|(set, _)| *set).map(|(_, word)| *word).collect();
    set.join(" ")
}

fn join(words: &[String]) -> String {
    words.iter().filter(|word| !word.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}

const DOOR: &str = r#"<ComplexType Name="door"><Property Name="width" Type="Edm.Int32"/></ComplexType>"#;

#[test]
fn a_page_that_says_the_same_is_not_completed() {
    assert_eq!(complete(&[("door", &["width|Int32|"])], DOOR), "");
}

#[test]
fn members_that_the_page_lacks_or_states_otherwise_are_differences() {
    let metadata = r#"<ComplexType Name="door" OpenType="true"><Property Name="width" Type="Edm.Int64"/>
        <Property Name="Knob" Type="Edm.String"/><Property Name="keys" Type="Collection(Edm.String)" Nullable="false"/>
        <Property Name="lock" Type="Edm.String" Nullable="false"/><Property Name="sill" Type="Edm.String" Nullable="false"/>
        <NavigationProperty Name="house" Type="g.house"/></ComplexType>"#;
    let page: &[&str] =
        &["width|Int32|", "knob|String|", "keys|String|", "lock|String|", "sill|String|Not nullable.", "paint|String|"];
    assert_eq!(
        complete(&[("door", page)], metadata),
        "door.md\n  published complex door open\n    width Edm.Int64\n    Knob Edm.String\n    keys Collection(Edm.String)\n    \
         lock Edm.String not null\n    house house navigation\n    no paint\n"
    );
}

#[test]
fn facts_of_annotations_are_differences_unless_the_page_states_them() {
    let metadata = format!(
        r#"{}<Annotations Target="g.door/a"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
        <Annotations Target="g.door/b"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>
        <Annotations Target="g.door/c"><Annotation Term="Org.OData.Core.V1.Immutable"/></Annotations>"#,
        r#"<ComplexType Name="door"><Property Name="a" Type="Edm.String"/><Property Name="b" Type="Edm.String"/>
        <Property Name="c" Type="Edm.String"/></ComplexType>"#
    );
    let page: &[&str] = &["a|String|", "b|String|Read-only.", "c|String|"];
    assert_eq!(
        complete(&[("door", page)], &metadata),
        "door.md\n  published complex door\n    a Edm.String computed\n    c Edm.String immutable\n"
    );
}

#[test]
fn members_of_base_and_derived_types_are_neither_added_nor_absent() {
    let metadata = r#"<EntityType Name="thing"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/>
        <Property Name="size" Type="Edm.Int64"/></EntityType><EntityType Name="gate" BaseType="g.door">
        <Property Name="bars" Type="Edm.Int32"/></EntityType><EntityType Name="door" BaseType="g.thing"/>"#;
    let pages: &[(&str, &[&str])] = &[
        ("thing", &["id|String|Key.", "size|Int64|"]),
        ("door", &["id|String|Key.", "size|Int32|", "bars|String|"]),
        ("gate", &["bars|Int32|"]),
    ];
    assert_eq!(
        complete(pages, metadata),
        "door.md\n  published entity door from thing id\n    size Edm.Int64\ngate.md\n  published entity gate from door\n"
    );
}

#[test]
fn types_without_a_page_get_one_and_types_without_metadata_are_absent() {
    let metadata = r#"<ComplexType Name="door"><Property Name="color" Type="g.color"/></ComplexType>
        <EntityType Name="House" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>"#;
    assert_eq!(
        complete(&[("window", &["pane|String|"])], metadata),
        "door.md\n  new complex door\n    color color\nhouse.md\n  new entity House abstract id\n    id Edm.String not null\n\
         window.md\n  published complex window absent\n"
    );
}

#[test]
fn a_new_enum_stands_on_the_page_of_the_first_type_that_has_it() {
    let metadata = r#"<EnumType Name="shape" IsFlags="true"><Member Name="round"/></EnumType><EnumType Name="mood"><Member Name="glad"/></EnumType>
        <ComplexType Name="arch"><Property Name="shape" Type="g.shape"/></ComplexType>
        <ComplexType Name="door"><Property Name="width" Type="Edm.Int32"/><Property Name="shape" Type="Collection(g.shape)"/></ComplexType>"#;
    assert_eq!(
        complete(&[("door", &["width|Int32|"])], metadata),
        "arch.md\n  new complex arch\n    shape shape\ndoor.md\n  published complex door\n    shape Collection(shape)\n  \
         new enum shape flags round\nmood.md\n  new enum mood glad\n"
    );
}

#[test]
fn members_of_enums_are_compared_as_they_are_sent() {
    let metadata = r#"<EnumType Name="color"><Member Name="red"/><Member Name="Blue"/><Member Name="green"/></EnumType>
        <ComplexType Name="door"><Property Name="color" Type="g.color"/></ComplexType>"#;
    let page: &[&str] = &["color|color|", "- red", "- blue", "- pink"];
    assert_eq!(complete(&[("door", page)], metadata), "door.md\n  published enum color Blue,green no pink\n");
}

#[test]
fn rebuilt_metadata_contradicts_only_what_is_certain() {
    let metadata = r#"<ComplexType Name="door"><Property Name="a" Type="Edm.Int32"><Annotation Term="rebuild.alike" String="Edm.Int64 Edm.Byte"/></Property>
        <Property Name="b" Type="Edm.Int32"><Annotation Term="rebuild.alike" String="Edm.Int64"/></Property>
        <Property Name="c" Type="Edm.Untyped"><Annotation Term="rebuild.source" String="listed"/></Property>
        <Property Name="d" Type="Edm.Untyped"><Annotation Term="rebuild.source" String="listed"/></Property></ComplexType>"#;
    assert_eq!(
        complete(&[("door", &["a|Int64|", "b|String|", "c|String|"])], metadata),
        "door.md\n  published complex door\n    b Edm.Int32\n    d Edm.Untyped\n"
    );
}
