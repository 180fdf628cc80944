// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceAndAppManagementAssignmentFilter`](https://learn.microsoft.com/graph/api/resources/intune-policyset-deviceandappmanagementassignmentfilter?view=graph-rest-beta)
    DeviceAndAppManagementAssignmentFilter = "microsoft.graph.deviceAndAppManagementAssignmentFilter" {
        "microsoft.graph.payloadCompatibleAssignmentFilter",
    }
}

impl DeviceAndAppManagementAssignmentFilter {
    pub const ID: Property<Self> = Property::new("id");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const PLATFORM: Property<Self> = Property::new("platform");
    pub const RULE: Property<Self> = Property::new("rule");
    pub const ROLE_SCOPE_TAGS: Property<Self> = Property::new("roleScopeTags");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `platform`: `microsoft.graph.devicePlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.
    pub fn platform(&self) -> Option<super::DevicePlatformType> {
        self.0.enumeration("platform")
    }

    pub fn with_platform(
        self,
        value: impl Into<Nullable<super::DevicePlatformType>>,
    ) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `rule`: `Edm.String`
    pub fn rule(&self) -> Option<&str> {
        self.0.str("rule")
    }

    pub fn with_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rule", value))
    }

    /// `roleScopeTags`: `Collection(Edm.String)`
    pub fn role_scope_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTags")
    }

    pub fn with_role_scope_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTags", value))
    }
}
