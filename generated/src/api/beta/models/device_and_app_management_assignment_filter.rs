// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentFilter`](https://learn.microsoft.com/graph/api/resources/intune-policyset-deviceandappmanagementassignmentfilter?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentFilter = "microsoft.graph.deviceAndAppManagementAssignmentFilter" {
        "microsoft.graph.payloadCompatibleAssignmentFilter",
    }
}

impl DeviceAndAppManagementAssignmentFilter {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `rule` in queries.
    pub const RULE: Property<Self> = Property::new("rule");
    /// `roleScopeTags` in queries.
    pub const ROLE_SCOPE_TAGS: Property<Self> = Property::new("roleScopeTags");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `platform`: `microsoft.graph.devicePlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.
    pub fn platform(&self) -> Option<super::DevicePlatformType> {
        self.0.enumeration("platform")
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<super::DevicePlatformType>>) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `rule`: `Edm.String`
    pub fn rule(&self) -> Option<&str> {
        self.0.str("rule")
    }

    /// Sets `rule`.
    pub fn with_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rule", value))
    }

    /// `roleScopeTags`: `Collection(Edm.String)`
    pub fn role_scope_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTags")
    }

    /// Sets `roleScopeTags`.
    pub fn with_role_scope_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTags", value))
    }
}
