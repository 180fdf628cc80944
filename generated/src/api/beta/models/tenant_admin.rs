// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
#[cfg(feature = "admin")] mod image_tagging_choice;
#[cfg(feature = "admin")] mod settings;
mod sharepoint;
#[cfg(feature = "admin")] mod sharing_capabilities;
#[cfg(feature = "admin")] mod sharing_domain_restriction_mode;

pub use self::exports::*;
