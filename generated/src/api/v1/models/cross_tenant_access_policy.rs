// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.crossTenantAccessPolicy`](https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicy?view=graph-rest-1.0)
    CrossTenantAccessPolicy: super::TenantRelationshipAccessPolicyBase = "microsoft.graph.crossTenantAccessPolicy"
}

crate::runtime::derived! {
    CrossTenantAccessPolicy: super::DirectoryObject, super::Entity
}

impl CrossTenantAccessPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");
    /// `default` in queries.
    pub const DEFAULT: Property<Self> = Property::new("default");
    /// `partners` in queries.
    pub const PARTNERS: Property<Self> = Property::new("partners");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `definition`.
    pub fn with_definition(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("definition", value))
    }

    /// `default`: `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`
    pub fn default_(&self) -> Option<&super::CrossTenantAccessPolicyConfigurationDefault> {
        self.0.model("default")
    }

    /// Sets `default`.
    pub fn with_default(self, value: impl Into<Nullable<super::CrossTenantAccessPolicyConfigurationDefault>>) -> Self {
        Self(self.0.with("default", value))
    }

    /// `partners`: `Collection(microsoft.graph.crossTenantAccessPolicyConfigurationPartner)`
    pub fn partners(&self) -> Option<&[super::CrossTenantAccessPolicyConfigurationPartner]> {
        self.0.models("partners")
    }

    /// Sets `partners`.
    pub fn with_partners(
        self,
        value: impl Into<Nullable<Vec<super::CrossTenantAccessPolicyConfigurationPartner>>>,
    ) -> Self {
        Self(self.0.with("partners", value))
    }
}
