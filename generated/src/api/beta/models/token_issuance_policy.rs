// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.tokenIssuancePolicy`](https://learn.microsoft.com/graph/api/resources/tokenissuancepolicy?view=graph-rest-beta)
    TokenIssuancePolicy: super::StsPolicy = "microsoft.graph.tokenIssuancePolicy"
}

crate::runtime::derived! {
    TokenIssuancePolicy: super::DirectoryObject
}

impl TokenIssuancePolicy {
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
    /// `isOrganizationDefault` in queries.
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new("isOrganizationDefault");
    /// `appliesTo` in queries.
    pub const APPLIES_TO: Property<Self> = Property::new("appliesTo");

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

    /// Sets `isOrganizationDefault`.
    pub fn with_is_organization_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationDefault", value))
    }

    /// `appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only
    ///
    /// Read-only.
    pub fn applies_to(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("appliesTo")
    }
}
