// Written by `cargo xtask gen`; do not edit.
pub use super::{
    acl_type::AclType, external_item_content_type::ExternalItemContentType, label::Label,
};

#[cfg(feature = "search")]
pub use super::{
    access_type::AccessType, acl::Acl, configuration::Configuration,
    connection_operation::ConnectionOperation,
    connection_operation_status::ConnectionOperationStatus,
    connection_state::ConnectionState, external_connection::ExternalConnection,
    external_group::ExternalGroup, external_group_member::ExternalGroupMember,
    external_group_member_type::ExternalGroupMemberType, external_item::ExternalItem,
    external_item_content::ExternalItemContent, identity_source_type::IdentitySourceType,
    property::Property, property_type::PropertyType, schema::Schema,
};
