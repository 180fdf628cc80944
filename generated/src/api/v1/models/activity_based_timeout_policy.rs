// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.activityBasedTimeoutPolicy`](https://learn.microsoft.com/graph/api/resources/activitybasedtimeoutpolicy?view=graph-rest-1.0)
    ActivityBasedTimeoutPolicy: super::StsPolicy = "microsoft.graph.activityBasedTimeoutPolicy"
}

crate::runtime::derived! {
    ActivityBasedTimeoutPolicy: super::DirectoryObject, super::Entity
}

impl ActivityBasedTimeoutPolicy {
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
    /// `isOrganizationDefault` in queries.
    pub const IS_ORGANIZATION_DEFAULT: Property<Self> = Property::new("isOrganizationDefault");

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
}
