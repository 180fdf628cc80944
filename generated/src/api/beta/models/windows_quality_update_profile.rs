// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsQualityUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofile?view=graph-rest-beta)
    WindowsQualityUpdateProfile = "microsoft.graph.windowsQualityUpdateProfile"
}

impl WindowsQualityUpdateProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `expeditedUpdateSettings` in queries.
    pub const EXPEDITED_UPDATE_SETTINGS: Property<Self> = Property::new("expeditedUpdateSettings");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `releaseDateDisplayName` in queries.
    pub const RELEASE_DATE_DISPLAY_NAME: Property<Self> = Property::new("releaseDateDisplayName");
    /// `deployableContentDisplayName` in queries.
    pub const DEPLOYABLE_CONTENT_DISPLAY_NAME: Property<Self> = Property::new("deployableContentDisplayName");
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

    /// `expeditedUpdateSettings`: `microsoft.graph.expeditedWindowsQualityUpdateSettings`
    pub fn expedited_update_settings(&self) -> Option<&super::ExpeditedWindowsQualityUpdateSettings> {
        self.0.model("expeditedUpdateSettings")
    }

    /// Sets `expeditedUpdateSettings`.
    pub fn with_expedited_update_settings(
        self,
        value: impl Into<Nullable<super::ExpeditedWindowsQualityUpdateSettings>>,
    ) -> Self {
        Self(self.0.with("expeditedUpdateSettings", value))
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

    /// `releaseDateDisplayName`: `Edm.String`
    pub fn release_date_display_name(&self) -> Option<&str> {
        self.0.str("releaseDateDisplayName")
    }

    /// Sets `releaseDateDisplayName`.
    pub fn with_release_date_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("releaseDateDisplayName", value))
    }

    /// `deployableContentDisplayName`: `Edm.String`
    pub fn deployable_content_display_name(&self) -> Option<&str> {
        self.0.str("deployableContentDisplayName")
    }

    /// Sets `deployableContentDisplayName`.
    pub fn with_deployable_content_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deployableContentDisplayName", value))
    }

    /// `assignments`: `Collection(microsoft.graph.windowsQualityUpdateProfileAssignment)`
    pub fn assignments(&self) -> Option<&[super::WindowsQualityUpdateProfileAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::WindowsQualityUpdateProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}
