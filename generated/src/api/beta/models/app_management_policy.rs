// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appManagementPolicy`](https://learn.microsoft.com/graph/api/resources/appManagementPolicy?view=graph-rest-beta)
    AppManagementPolicy: super::PolicyBase = "microsoft.graph.appManagementPolicy"
}

crate::runtime::derived! {
    AppManagementPolicy: super::DirectoryObject
}

impl AppManagementPolicy {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `constraints` in queries.
    pub const CONSTRAINTS: Property<Self> = Property::new("constraints");
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

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `constraints`: `microsoft.graph.appManagementConfiguration`
    pub fn constraints(&self) -> Option<&super::AppManagementConfiguration> {
        self.0.model("constraints")
    }

    /// Sets `constraints`.
    pub fn with_constraints(self, value: impl Into<Nullable<super::AppManagementConfiguration>>) -> Self {
        Self(self.0.with("constraints", value))
    }

    /// `appliesTo`: `microsoft.graph.directoryObject`
    pub fn applies_to(&self) -> Option<&super::DirectoryObject> {
        self.0.model("appliesTo")
    }

    /// Sets `appliesTo`.
    pub fn with_applies_to(self, value: impl Into<Nullable<super::DirectoryObject>>) -> Self {
        Self(self.0.with("appliesTo", value))
    }
}
