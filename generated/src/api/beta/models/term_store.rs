// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
#[cfg(feature = "sites")] mod group;
#[cfg(feature = "sites")] mod group_scope;
#[cfg(feature = "sites")] mod localized_description;
#[cfg(feature = "sites")] mod localized_label;
#[cfg(feature = "sites")] mod localized_name;
#[cfg(feature = "sites")] mod relation;
#[cfg(feature = "sites")] mod set;
#[cfg(feature = "sites")] mod store;
#[cfg(feature = "sites")] mod term;

pub use self::exports::*;
