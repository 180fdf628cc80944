// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
mod relation_type;
mod term_group_scope;

pub use self::exports::*;
