// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.tenantRelationshipAccessPolicyBase`](https://learn.microsoft.com/graph/api/resources/tenantrelationshipaccesspolicybase?view=graph-rest-beta)
    TenantRelationshipAccessPolicyBase: super::PolicyBase = "microsoft.graph.tenantRelationshipAccessPolicyBase" {
        "microsoft.graph.crossTenantAccessPolicy",
    }
}

crate::runtime::derived! {
    TenantRelationshipAccessPolicyBase: super::DirectoryObject
}

impl TenantRelationshipAccessPolicyBase {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");

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

    /// `definition`: `Collection(Edm.String)`
    pub fn definition(&self) -> Option<Vec<&str>> {
        self.0.strs("definition")
    }

    /// Sets `definition`.
    pub fn with_definition(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("definition", value))
    }
}
