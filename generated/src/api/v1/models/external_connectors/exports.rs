// Written by `cargo xtask gen`; do not edit.
#[cfg(feature = "search")]
pub use super::{
    access_type::AccessType, acl::Acl, acl_type::AclType, configuration::Configuration,
    connection_operation::ConnectionOperation, connection_operation_status::ConnectionOperationStatus,
    connection_state::ConnectionState, external_connection::ExternalConnection, external_group::ExternalGroup,
    external_item::ExternalItem, external_item_content::ExternalItemContent,
    external_item_content_type::ExternalItemContentType, identity::Identity, identity_type::IdentityType, label::Label,
    properties::Properties, property::Property, property_type::PropertyType, schema::Schema,
};
