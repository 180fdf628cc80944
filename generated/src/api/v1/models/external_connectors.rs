// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

#[cfg(feature = "search")] mod access_type;
#[cfg(feature = "search")] mod acl;
#[cfg(feature = "search")] mod acl_type;
#[cfg(feature = "search")] mod configuration;
#[cfg(feature = "search")] mod connection_operation;
#[cfg(feature = "search")] mod connection_operation_status;
#[cfg(feature = "search")] mod connection_state;
mod exports;
#[cfg(feature = "search")] mod external_connection;
#[cfg(feature = "search")] mod external_group;
#[cfg(feature = "search")] mod external_item;
#[cfg(feature = "search")] mod external_item_content;
#[cfg(feature = "search")] mod external_item_content_type;
#[cfg(feature = "search")] mod identity;
#[cfg(feature = "search")] mod identity_type;
#[cfg(feature = "search")] mod label;
#[cfg(feature = "search")] mod properties;
#[cfg(feature = "search")] mod property;
#[cfg(feature = "search")] mod property_type;
#[cfg(feature = "search")] mod schema;

pub use self::exports::*;
