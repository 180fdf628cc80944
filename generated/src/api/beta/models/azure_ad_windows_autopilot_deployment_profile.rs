// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from windowsAutopilotDeploymentProfile.
    ///
    /// [`microsoft.graph.azureADWindowsAutopilotDeploymentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-azureadwindowsautopilotdeploymentprofile?view=graph-rest-beta)
    AzureAdWindowsAutopilotDeploymentProfile: super::WindowsAutopilotDeploymentProfile = "microsoft.graph.azureADWindowsAutopilotDeploymentProfile"
}

impl AzureAdWindowsAutopilotDeploymentProfile {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const LANGUAGE: Property<Self> = Property::new("language");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const OUT_OF_BOX_EXPERIENCE_SETTINGS: Property<Self> = Property::new(
        "outOfBoxExperienceSettings",
    );
    pub const ENROLLMENT_STATUS_SCREEN_SETTINGS: Property<Self> = Property::new(
        "enrollmentStatusScreenSettings",
    );
    pub const EXTRACT_HARDWARE_HASH: Property<Self> = Property::new(
        "extractHardwareHash",
    );
    pub const DEVICE_NAME_TEMPLATE: Property<Self> = Property::new("deviceNameTemplate");
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    pub const ENABLE_WHITE_GLOVE: Property<Self> = Property::new("enableWhiteGlove");
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const ASSIGNED_DEVICES: Property<Self> = Property::new("assignedDevices");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const MANAGEMENT_SERVICE_APP_ID: Property<Self> = Property::new(
        "managementServiceAppId",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("language", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_out_of_box_experience_settings(
        self,
        value: impl Into<Nullable<super::OutOfBoxExperienceSettings>>,
    ) -> Self {
        Self(self.0.with("outOfBoxExperienceSettings", value))
    }

    pub fn with_enrollment_status_screen_settings(
        self,
        value: impl Into<Nullable<super::WindowsEnrollmentStatusScreenSettings>>,
    ) -> Self {
        Self(self.0.with("enrollmentStatusScreenSettings", value))
    }

    pub fn with_extract_hardware_hash(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("extractHardwareHash", value))
    }

    pub fn with_device_name_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceNameTemplate", value))
    }

    pub fn with_device_type(
        self,
        value: impl Into<Nullable<super::WindowsAutopilotDeviceType>>,
    ) -> Self {
        Self(self.0.with("deviceType", value))
    }

    pub fn with_enable_white_glove(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableWhiteGlove", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_assigned_devices(
        self,
        value: impl Into<Nullable<Vec<super::WindowsAutopilotDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("assignedDevices", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsAutopilotDeploymentProfileAssignment>>,
        >,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `managementServiceAppId`: `Edm.String`
    ///
    /// Inherited from intune-enrollment-windowsautopilotdeploymentprofile.
    pub fn management_service_app_id(&self) -> Option<&str> {
        self.0.str("managementServiceAppId")
    }

    pub fn with_management_service_app_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("managementServiceAppId", value))
    }
}
