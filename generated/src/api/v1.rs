// Written by `cargo xtask gen`; do not edit.
//! The `v1.0` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]
#![cfg_attr(not(feature = "full"), allow(unreachable_pub, unused_imports))]

pub mod models;
pub mod nodes;
pub mod requests;

pub use self::nodes::Graph;
