// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from windowsAutopilotDeploymentProfile.
    ///
    /// [`microsoft.graph.azureADWindowsAutopilotDeploymentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-azureadwindowsautopilotdeploymentprofile?view=graph-rest-beta)
    AzureAdWindowsAutopilotDeploymentProfile: super::WindowsAutopilotDeploymentProfile = "microsoft.graph.azureADWindowsAutopilotDeploymentProfile"
}

impl AzureAdWindowsAutopilotDeploymentProfile {
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
    /// `managementServiceAppId` in queries.
    pub const MANAGEMENT_SERVICE_APP_ID: Property<Self> = Property::new("managementServiceAppId");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `language`.
    pub fn with_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("language", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `outOfBoxExperienceSettings`.
    pub fn with_out_of_box_experience_settings(
        self,
        value: impl Into<Nullable<super::OutOfBoxExperienceSettings>>,
    ) -> Self {
        Self(self.0.with("outOfBoxExperienceSettings", value))
    }

    /// Sets `enrollmentStatusScreenSettings`.
    pub fn with_enrollment_status_screen_settings(
        self,
        value: impl Into<Nullable<super::WindowsEnrollmentStatusScreenSettings>>,
    ) -> Self {
        Self(self.0.with("enrollmentStatusScreenSettings", value))
    }

    /// Sets `extractHardwareHash`.
    pub fn with_extract_hardware_hash(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("extractHardwareHash", value))
    }

    /// Sets `deviceNameTemplate`.
    pub fn with_device_name_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceNameTemplate", value))
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<super::WindowsAutopilotDeviceType>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// Sets `enableWhiteGlove`.
    pub fn with_enable_white_glove(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableWhiteGlove", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `assignedDevices`.
    pub fn with_assigned_devices(self, value: impl Into<Nullable<Vec<super::WindowsAutopilotDeviceIdentity>>>) -> Self {
        Self(self.0.with("assignedDevices", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::WindowsAutopilotDeploymentProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `managementServiceAppId`: `Edm.String`
    ///
    /// Inherited from intune-enrollment-windowsautopilotdeploymentprofile.
    pub fn management_service_app_id(&self) -> Option<&str> {
        self.0.str("managementServiceAppId")
    }

    /// Sets `managementServiceAppId`.
    pub fn with_management_service_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managementServiceAppId", value))
    }
}
