// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicy = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy"
}

impl WindowsDefenderApplicationControlSupplementalPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `contentFileName` in queries.
    pub const CONTENT_FILE_NAME: Property<Self> = Property::new("contentFileName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `creationDateTime` in queries.
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deploySummary` in queries.
    pub const DEPLOY_SUMMARY: Property<Self> = Property::new("deploySummary");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `content`: `Edm.Binary`
    pub fn content(&self) -> Parsed<Bytes> {
        self.0.binary("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `contentFileName`: `Edm.String`
    pub fn content_file_name(&self) -> Option<&str> {
        self.0.str("contentFileName")
    }

    /// Sets `contentFileName`.
    pub fn with_content_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentFileName", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `creationDateTime`: `Edm.DateTimeOffset`
    pub fn creation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("creationDateTime")
    }

    /// Sets `creationDateTime`.
    pub fn with_creation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("creationDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `assignments`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::WindowsDefenderApplicationControlSupplementalPolicyAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::WindowsDefenderApplicationControlSupplementalPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `deploySummary`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`
    pub fn deploy_summary(
        &self,
    ) -> Option<&super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary>
    {
        self.0.model("deploySummary")
    }

    /// Sets `deploySummary`.
    pub fn with_deploy_summary(
        self,
        value: impl Into<Nullable<super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary>>,
    ) -> Self {
        Self(self.0.with("deploySummary", value))
    }

    /// `deviceStatuses`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus)`
    pub fn device_statuses(
        &self,
    ) -> Option<&[super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus]>
    {
        self.0.models("deviceStatuses")
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }
}
