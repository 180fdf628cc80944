//! Compares the memory of a list of sparse objects as models and as derived structs.
//!
//! The list has 100,000 users with three properties. The struct in `data/memory/user.rs` derives serde's `Deserialize`;
//! `UPDATE_EXPECT=1` rewrites it from the pages.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use msgraph::{Model, Object, Value};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::model::api::{Resource, TypeRef};
use msgraph_codegen::pipeline;
use serde::Deserialize;

#[rustfmt::skip]
#[path = "../data/memory/user.rs"]
mod derived;

const USERS: usize = 100_000;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
}

/// The system's allocator, which counts the memory of a thread.
struct Counting;

// SAFETY: every call is passed to the system's allocator unchanged, and its result is returned.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.set(HELD.get() + layout.size() as isize);
        // SAFETY: the caller upholds the contract of `GlobalAlloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        HELD.set(HELD.get() - layout.size() as isize);
        // SAFETY: as above.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Makes a value, and returns it with the number of bytes that it holds.
fn held<T>(make: impl FnOnce() -> T) -> (T, isize) {
    let before = HELD.get();
    let value = make();
    (value, HELD.get() - before)
}

/// A page as the service writes it for `$select=id,displayName,mail`.
fn page() -> String {
    let mut page = String::from(r#"{"value":["#);
    for user in 0..USERS {
        let comma = if user == 0 { "" } else { "," };
        write!(
            page,
            r#"{comma}{{"id":"6ba7b810-9dad-11d1-80b4-{user:012x}","displayName":"User {user}","mail":"user{user}@contoso.com"}}"#
        )
        .expect("a string takes any text");
    }
    page + "]}"
}

#[derive(Deserialize)]
struct Page {
    value: Vec<derived::User>,
}

#[test]
fn a_list_of_users_takes_half_of_what_structs_take() {
    let text = page();
    let (structs, theirs) = held(|| {
        let mut structs = serde_json::from_str::<Page>(&text).expect("users").value;
        structs.shrink_to_fit();
        structs
    });
    let (page, ours) = held(|| text.parse::<Value>().expect("JSON"));
    let users: &[Object] = page.as_object().and_then(|page| page.models("value")).expect("users");
    assert_eq!((users.len(), structs.len()), (USERS, USERS));
    for (user, other) in users.iter().zip(&structs) {
        let other = [&other.id, &other.displayName, &other.mail];
        assert_eq!(["id", "displayName", "mail"].map(|name| user.str(name)), other.map(Option::as_deref));
    }
    assert!(theirs as usize > USERS * size_of::<derived::User>(), "{theirs} bytes are not all of the structs");
    assert!(ours * 2 <= theirs, "{} bytes a user, structs take {}", ours / USERS as isize, theirs / USERS as isize);
}

#[test]
fn a_view_takes_nothing() {
    let user = Object::new().with("displayName", "Adele");
    let (name, bytes) = held(|| user.view::<Object>().cast::<Object>().and_then(|user| user.str("displayName")));
    assert_eq!((name, bytes), (Some("Adele"), 0));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout").to_owned()
}

/// A type with all its properties, inherited ones and navigation properties too. A property that is not primitive takes
/// the least memory that a struct needs for it: a pointer, or a vector.
fn structure(ty: &str, resources: &[Resource]) -> String {
    let mut text =
        String::from("//! Written by the test `memory`; do not edit.\n#![allow(dead_code, non_snake_case)]\n\n");
    text += "#[derive(serde::Deserialize)]\npub(crate) struct Other {}\n\n";
    text += "#[derive(serde::Deserialize)]\npub(crate) struct User {\n";
    let mut names: Vec<&str> = Vec::new();
    let mut next = Some(ty);
    while let Some(resource) = next.and_then(|name| resources.iter().find(|resource| resource.name == name)) {
        for property in resource.properties.iter().chain(&resource.relationships) {
            if !names.contains(&property.name.as_str()) {
                names.push(&property.name);
                writeln!(text, "    pub(crate) r#{}: Option<{}>,", property.name, rust_type(&property.ty))
                    .expect("a string takes any text");
            }
        }
        next = resource.base.as_deref();
    }
    text + "}\n"
}

fn rust_type(ty: &TypeRef) -> String {
    let (one, many) = match ty.name.as_str() {
        "Edm.Boolean" => ("bool", "bool"),
        "Edm.Byte" | "Edm.Int16" | "Edm.Int32" => ("i32", "i32"),
        "Edm.Int64" => ("i64", "i64"),
        "Edm.Single" | "Edm.Double" => ("f64", "f64"),
        name if name.starts_with("Edm.") => ("String", "String"),
        _ => ("Box<Other>", "Other"),
    };
    if ty.collection { format!("Vec<{many}>") } else { one.to_owned() }
}

#[test]
fn the_struct_has_all_documented_properties() {
    let corrections =
        fs::read_to_string(root().join("docs-input/corrections.toml")).expect("the corrections can be read");
    let corrections = Corrections::parse(&corrections).expect("the corrections are sound");
    let api = pipeline::read(&[root().join("docs-input")], &corrections).expect("the vendored pages can be read").value;
    let version = api.versions.iter().find(|version| version.name == "v1.0").expect("there is a v1.0");
    let expected = structure("microsoft.graph.user", &version.resources);
    let path = root().join("tests/data/memory/user.rs");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &expected).expect("the struct can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{expected}\nif that is meant: UPDATE_EXPECT=1 cargo test --package msgraph-tests");
}
