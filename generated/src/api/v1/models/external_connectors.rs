// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

mod exports;
mod access_type;
mod acl;
mod acl_type;
mod configuration;
mod connection_operation;
mod connection_operation_status;
mod connection_state;
mod external_connection;
mod external_item;
mod external_item_content;
mod external_item_content_type;
mod label;
mod properties;
mod property;
mod property_type;
mod schema;

pub use self::exports::*;
