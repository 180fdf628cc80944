// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

#[cfg(feature = "search")] mod access_type;
#[cfg(feature = "search")] mod acl;
mod acl_type;
#[cfg(feature = "search")] mod configuration;
#[cfg(feature = "search")] mod connection_operation;
#[cfg(feature = "search")] mod connection_operation_status;
#[cfg(feature = "search")] mod connection_quota;
#[cfg(feature = "search")] mod connection_state;
#[cfg(feature = "search")] mod display_template;
mod exports;
#[cfg(feature = "search")] mod external_connection;
#[cfg(feature = "search")] mod external_group;
#[cfg(feature = "search")] mod external_group_member;
#[cfg(feature = "search")] mod external_group_member_type;
#[cfg(feature = "search")] mod external_item;
#[cfg(feature = "search")] mod external_item_content;
mod external_item_content_type;
#[cfg(feature = "search")] mod identity_source_type;
#[cfg(feature = "search")] mod label;
#[cfg(feature = "search")] mod property;
#[cfg(feature = "search")] mod property_rule;
#[cfg(feature = "search")] mod property_type;
#[cfg(feature = "search")] mod schema;
#[cfg(feature = "search")] mod search_settings;

pub use self::exports::*;
