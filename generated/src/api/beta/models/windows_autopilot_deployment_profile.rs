// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsAutopilotDeploymentProfile`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsautopilotdeploymentprofile?view=graph-rest-beta)
    WindowsAutopilotDeploymentProfile = "microsoft.graph.windowsAutopilotDeploymentProfile" {
        "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile",
        "microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
    }
}

impl WindowsAutopilotDeploymentProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `language` in queries.
    pub const LANGUAGE: Property<Self> = Property::new("language");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `outOfBoxExperienceSettings` in queries.
    pub const OUT_OF_BOX_EXPERIENCE_SETTINGS: Property<Self> = Property::new("outOfBoxExperienceSettings");
    /// `enrollmentStatusScreenSettings` in queries.
    pub const ENROLLMENT_STATUS_SCREEN_SETTINGS: Property<Self> = Property::new("enrollmentStatusScreenSettings");
    /// `extractHardwareHash` in queries.
    pub const EXTRACT_HARDWARE_HASH: Property<Self> = Property::new("extractHardwareHash");
    /// `deviceNameTemplate` in queries.
    pub const DEVICE_NAME_TEMPLATE: Property<Self> = Property::new("deviceNameTemplate");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `enableWhiteGlove` in queries.
    pub const ENABLE_WHITE_GLOVE: Property<Self> = Property::new("enableWhiteGlove");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `assignedDevices` in queries.
    pub const ASSIGNED_DEVICES: Property<Self> = Property::new("assignedDevices");
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

    /// `language`: `Edm.String`
    pub fn language(&self) -> Option<&str> {
        self.0.str("language")
    }

    /// Sets `language`.
    pub fn with_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("language", value))
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

    /// `outOfBoxExperienceSettings`: `microsoft.graph.outOfBoxExperienceSettings`
    pub fn out_of_box_experience_settings(&self) -> Option<&super::OutOfBoxExperienceSettings> {
        self.0.model("outOfBoxExperienceSettings")
    }

    /// Sets `outOfBoxExperienceSettings`.
    pub fn with_out_of_box_experience_settings(
        self,
        value: impl Into<Nullable<super::OutOfBoxExperienceSettings>>,
    ) -> Self {
        Self(self.0.with("outOfBoxExperienceSettings", value))
    }

    /// `enrollmentStatusScreenSettings`: `microsoft.graph.windowsEnrollmentStatusScreenSettings`
    pub fn enrollment_status_screen_settings(&self) -> Option<&super::WindowsEnrollmentStatusScreenSettings> {
        self.0.model("enrollmentStatusScreenSettings")
    }

    /// Sets `enrollmentStatusScreenSettings`.
    pub fn with_enrollment_status_screen_settings(
        self,
        value: impl Into<Nullable<super::WindowsEnrollmentStatusScreenSettings>>,
    ) -> Self {
        Self(self.0.with("enrollmentStatusScreenSettings", value))
    }

    /// `extractHardwareHash`: `Edm.Boolean`
    pub fn extract_hardware_hash(&self) -> Option<bool> {
        self.0.bool("extractHardwareHash")
    }

    /// Sets `extractHardwareHash`.
    pub fn with_extract_hardware_hash(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("extractHardwareHash", value))
    }

    /// `deviceNameTemplate`: `Edm.String`
    pub fn device_name_template(&self) -> Option<&str> {
        self.0.str("deviceNameTemplate")
    }

    /// Sets `deviceNameTemplate`.
    pub fn with_device_name_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceNameTemplate", value))
    }

    /// `deviceType`: `microsoft.graph.windowsAutopilotDeviceType`
    ///
    /// Possible values are: windowsPc, surfaceHub2.
    pub fn device_type(&self) -> Option<super::WindowsAutopilotDeviceType> {
        self.0.enumeration("deviceType")
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<super::WindowsAutopilotDeviceType>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// `enableWhiteGlove`: `Edm.Boolean`
    pub fn enable_white_glove(&self) -> Option<bool> {
        self.0.bool("enableWhiteGlove")
    }

    /// Sets `enableWhiteGlove`.
    pub fn with_enable_white_glove(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableWhiteGlove", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `assignedDevices`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`
    pub fn assigned_devices(&self) -> Option<&[super::WindowsAutopilotDeviceIdentity]> {
        self.0.models("assignedDevices")
    }

    /// Sets `assignedDevices`.
    pub fn with_assigned_devices(self, value: impl Into<Nullable<Vec<super::WindowsAutopilotDeviceIdentity>>>) -> Self {
        Self(self.0.with("assignedDevices", value))
    }

    /// `assignments`: `Collection(microsoft.graph.windowsAutopilotDeploymentProfileAssignment)`
    pub fn assignments(&self) -> Option<&[super::WindowsAutopilotDeploymentProfileAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::WindowsAutopilotDeploymentProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}
