// Written by `cargo xtask gen`; do not edit.
pub use super::{acl_type::AclType, external_item_content_type::ExternalItemContentType};

#[cfg(feature = "search")]
pub use super::{
    access_type::AccessType, acl::Acl, configuration::Configuration, connection_operation::ConnectionOperation,
    connection_operation_status::ConnectionOperationStatus, connection_quota::ConnectionQuota,
    connection_state::ConnectionState, display_template::DisplayTemplate, external_connection::ExternalConnection,
    external_group::ExternalGroup, external_group_member::ExternalGroupMember,
    external_group_member_type::ExternalGroupMemberType, external_item::ExternalItem,
    external_item_content::ExternalItemContent, identity_source_type::IdentitySourceType, label::Label,
    property::Property, property_rule::PropertyRule, property_type::PropertyType, schema::Schema,
    search_settings::SearchSettings,
};
