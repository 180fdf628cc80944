// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsFeatureUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofile?view=graph-rest-beta)
    WindowsFeatureUpdateProfile = "microsoft.graph.windowsFeatureUpdateProfile"
}

impl WindowsFeatureUpdateProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `featureUpdateVersion` in queries.
    pub const FEATURE_UPDATE_VERSION: Property<Self> = Property::new("featureUpdateVersion");
    /// `rolloutSettings` in queries.
    pub const ROLLOUT_SETTINGS: Property<Self> = Property::new("rolloutSettings");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `deployableContentDisplayName` in queries.
    pub const DEPLOYABLE_CONTENT_DISPLAY_NAME: Property<Self> = Property::new("deployableContentDisplayName");
    /// `endOfSupportDate` in queries.
    pub const END_OF_SUPPORT_DATE: Property<Self> = Property::new("endOfSupportDate");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

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

    /// `featureUpdateVersion`: `Edm.String`
    pub fn feature_update_version(&self) -> Option<&str> {
        self.0.str("featureUpdateVersion")
    }

    /// Sets `featureUpdateVersion`.
    pub fn with_feature_update_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("featureUpdateVersion", value))
    }

    /// `rolloutSettings`: `microsoft.graph.windowsUpdateRolloutSettings`
    pub fn rollout_settings(&self) -> Option<&super::WindowsUpdateRolloutSettings> {
        self.0.model("rolloutSettings")
    }

    /// Sets `rolloutSettings`.
    pub fn with_rollout_settings(self, value: impl Into<Nullable<super::WindowsUpdateRolloutSettings>>) -> Self {
        Self(self.0.with("rolloutSettings", value))
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

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `deployableContentDisplayName`: `Edm.String`
    pub fn deployable_content_display_name(&self) -> Option<&str> {
        self.0.str("deployableContentDisplayName")
    }

    /// Sets `deployableContentDisplayName`.
    pub fn with_deployable_content_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deployableContentDisplayName", value))
    }

    /// `endOfSupportDate`: `Edm.DateTimeOffset`
    pub fn end_of_support_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endOfSupportDate")
    }

    /// Sets `endOfSupportDate`.
    pub fn with_end_of_support_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endOfSupportDate", value))
    }

    /// `assignments`: `Collection(microsoft.graph.windowsFeatureUpdateProfileAssignment)`
    pub fn assignments(&self) -> Option<&[super::WindowsFeatureUpdateProfileAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::WindowsFeatureUpdateProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}
