// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
mod group;
mod localized_description;
mod localized_label;
mod localized_name;
mod relation;
mod set;
mod store;
mod term;

pub use self::exports::*;
