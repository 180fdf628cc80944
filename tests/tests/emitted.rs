//! Compiles the expected output of every case of `emit.rs` against the runtime.
//!
//! Emitted code refers to the runtime as `crate::runtime`, and to everything else by relative paths. So it compiles as
//! a module of any crate that has a `runtime` at its root.

use msgraph::runtime;

#[rustfmt::skip]
#[path = "../data/emit/a_line_that_reads_sends_no_body.rs"]
pub mod a_line_that_reads_sends_no_body;
#[rustfmt::skip]
#[path = "../data/emit/a_property_is_inherited_by_name.rs"]
pub mod a_property_is_inherited_by_name;
#[rustfmt::skip]
#[path = "../data/emit/a_route_takes_what_is_read_there.rs"]
pub mod a_route_takes_what_is_read_there;
#[rustfmt::skip]
#[path = "../data/emit/actions_take_their_parameters.rs"]
pub mod actions_take_their_parameters;
#[rustfmt::skip]
#[path = "../data/emit/alternate_keys_casts_references_and_counts.rs"]
pub mod alternate_keys_casts_references_and_counts;
#[rustfmt::skip]
#[path = "../data/emit/arguments_named_like_variables.rs"]
pub mod arguments_named_like_variables;
#[rustfmt::skip]
#[path = "../data/emit/functions_have_typed_arguments.rs"]
pub mod functions_have_typed_arguments;
#[rustfmt::skip]
#[path = "../data/emit/item_paths_and_bytes.rs"]
pub mod item_paths_and_bytes;
#[rustfmt::skip]
#[path = "../data/emit/marks_of_the_metadata.rs"]
pub mod marks_of_the_metadata;
#[rustfmt::skip]
#[path = "../data/emit/names_that_are_no_identifiers.rs"]
pub mod names_that_are_no_identifiers;
#[rustfmt::skip]
#[path = "../data/emit/names_that_start_with_digits.rs"]
pub mod names_that_start_with_digits;
#[rustfmt::skip]
#[path = "../data/emit/one_type_is_one_node.rs"]
pub mod one_type_is_one_node;
#[rustfmt::skip]
#[path = "../data/emit/permissions_of_each_request.rs"]
pub mod permissions_of_each_request;
#[rustfmt::skip]
#[path = "../data/emit/properties_of_every_type.rs"]
pub mod properties_of_every_type;
#[rustfmt::skip]
#[path = "../data/emit/text_of_pages_is_only_text.rs"]
pub mod text_of_pages_is_only_text;
#[rustfmt::skip]
#[path = "../data/emit/types_named_like_the_runtime.rs"]
pub mod types_named_like_the_runtime;
#[rustfmt::skip]
#[path = "../data/emit/types_with_names_of_the_macros.rs"]
pub mod types_with_names_of_the_macros;

/// The code that `emit/hostile.rs` prints.
#[allow(clippy::enum_variant_names, dead_code, non_camel_case_types, unreachable_pub, unused_imports)]
#[rustfmt::skip]
#[path = "../data/hostile/printed.rs"]
pub(crate) mod hostile_text;

#[test]
fn a_value_of_a_derived_type_stands_for_its_base_types() {
    use a_route_takes_what_is_read_there::models::{Configuration, IosUpdate};
    let sent = |body: Configuration| body.to_string();
    assert_eq!(sent(IosUpdate::new().into()), r##"{"@odata.type":"#microsoft.graph.iosUpdate"}"##);
    assert_eq!(sent(Configuration::new()), "{}");
    let graph = a_route_takes_what_is_read_there::Graph::new("token");
    let create = graph.configurations().create(IosUpdate::new());
    assert_eq!(create.operation().pages(), ["ios-create", "extension-post"]);
}

#[test]
fn the_permissions_of_a_request_are_those_of_its_address() {
    use msgraph::{Caller, Operation, Permissions};
    let graph = permissions_of_each_request::Graph::new("token");
    let mine: Operation = graph.me().messages().id("1").get().operation();
    let of_a_group: Operation = graph.groups().id("g").messages().id("1").get().operation();
    let of_a_user: Operation = graph.users().id("u").messages().id("1").get().operation();
    let of_a_team: Operation = graph.teams().id("t").messages().id("1").get().operation();
    let work = |operation: &Operation| operation.scopes(Caller::DelegatedWork).collect::<Vec<_>>();
    assert_eq!(work(&mine), ["Mail.ReadBasic", "Mail.Read"]);
    assert_eq!(work(&of_a_group), ["Group.Read.All"]);
    assert_eq!(work(&of_a_user), ["Mail.Read.Shared"]);
    assert_eq!((work(&of_a_team), of_a_team.is_documented()), (work(&mine), true));
    let least = Permissions::least_for([mine, of_a_user]);
    assert_eq!(least.scopes(Caller::DelegatedWork), ["Mail.Read.Shared", "Mail.ReadBasic"]);
    assert_eq!(least.scopes(Caller::Application), ["Mail.ReadBasic.All", "User.Read.All"]);
    assert_eq!(least.unsupported(Caller::Application).len(), 1);
}

#[test]
#[deny(unfulfilled_lint_expectations)]
fn the_compiler_warns_of_what_is_deprecated() {
    use marks_of_the_metadata::models::Thing;
    #[expect(deprecated)]
    let thing = Thing::new().with_old("a");
    #[expect(deprecated)]
    let (name, old) = (Thing::OLD.name(), thing.old());
    assert_eq!((name, old), ("old", Some("a")));
    let graph = marks_of_the_metadata::Graph::new("token");
    #[expect(deprecated)]
    let get = graph.thing().get();
    assert_eq!(get.operation().pages(), ["thing-get"]);
    let turn = marks_of_the_metadata::requests::thing::TurnRequest::new().with_degrees(90);
    assert!(graph.thing().turn(turn).operation().pages().is_empty());
}

#[test]
fn every_snapshot_is_compiled() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/emit");
    let entries = std::fs::read_dir(folder).expect("the folder of the snapshots");
    let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a UTF-8 name"));
    let mut snapshots: Vec<String> = names.filter_map(|name| Some(name.strip_suffix(".rs")?.to_owned())).collect();
    snapshots.sort();
    let source = include_str!("emitted.rs");
    let modules = source.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let modules: Vec<&str> = modules.collect();
    assert_eq!(modules, snapshots);
}
