// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::OffsetDateTime;

crate::runtime::enumeration! {
    /// `microsoft.graph.actionCapability`, metadata
    ActionCapability = "microsoft.graph.actionCapability" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.actionState`](https://learn.microsoft.com/graph/api/resources/cloudpcremoteactionresult?view=graph-rest-beta)
    ActionState = "microsoft.graph.actionState" {
        None = "none",
        Pending = "pending",
        Canceled = "canceled",
        Active = "active",
        Done = "done",
        Failed = "failed",
        NotSupported = "notSupported",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.activateDeviceEsimActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-activatedeviceesimactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    ActivateDeviceEsimActionResult: super::DeviceActionResult = "microsoft.graph.activateDeviceEsimActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "carrierUrl" CARRIER_URL, carrier_url str -> Option<&str>, with_carrier_url(String), "`carrierUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsAutopilotDeploymentProfile.
    ///
    /// [`microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile?view=graph-rest-beta), with the accessors of [`WindowsAutopilotDeploymentProfile`](super::WindowsAutopilotDeploymentProfile)
    ActiveDirectoryWindowsAutopilotDeploymentProfile: super::WindowsAutopilotDeploymentProfile, super::Entity = "microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "language" LANGUAGE, with_language(String), "`language`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "outOfBoxExperienceSettings" OUT_OF_BOX_EXPERIENCE_SETTINGS, with_out_of_box_experience_settings(super::OutOfBoxExperienceSettings), "`outOfBoxExperienceSettings`";
    inherited "enrollmentStatusScreenSettings" ENROLLMENT_STATUS_SCREEN_SETTINGS, with_enrollment_status_screen_settings(super::WindowsEnrollmentStatusScreenSettings), "`enrollmentStatusScreenSettings`";
    inherited "extractHardwareHash" EXTRACT_HARDWARE_HASH, with_extract_hardware_hash(bool), "`extractHardwareHash`";
    inherited "deviceNameTemplate" DEVICE_NAME_TEMPLATE, with_device_name_template(String), "`deviceNameTemplate`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(super::WindowsAutopilotDeviceType), "`deviceType`";
    inherited "enableWhiteGlove" ENABLE_WHITE_GLOVE, with_enable_white_glove(bool), "`enableWhiteGlove`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "hardwareHashExtractionEnabled" HARDWARE_HASH_EXTRACTION_ENABLED, with_hardware_hash_extraction_enabled(bool), "`hardwareHashExtractionEnabled`";
    inherited "locale" LOCALE, with_locale(String), "`locale`";
    inherited "managementServiceAppId" MANAGEMENT_SERVICE_APP_ID, with_management_service_app_id(String), "`managementServiceAppId`";
    inherited "outOfBoxExperienceSetting" OUT_OF_BOX_EXPERIENCE_SETTING, with_out_of_box_experience_setting(super::OutOfBoxExperienceSetting), "`outOfBoxExperienceSetting`";
    inherited "preprovisioningAllowed" PREPROVISIONING_ALLOWED, with_preprovisioning_allowed(bool), "`preprovisioningAllowed`";
    inherited "assignedDevices" ASSIGNED_DEVICES, with_assigned_devices(Vec<super::WindowsAutopilotDeviceIdentity>), "`assignedDevices`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::WindowsAutopilotDeploymentProfileAssignment>), "`assignments`";
    "hybridAzureADJoinSkipConnectivityCheck" HYBRID_AZURE_AD_JOIN_SKIP_CONNECTIVITY_CHECK, hybrid_azure_ad_join_skip_connectivity_check bool -> Option<bool>, with_hybrid_azure_ad_join_skip_connectivity_check(bool), "`hybridAzureADJoinSkipConnectivityCheck`: `Edm.Boolean`";
    "domainJoinConfiguration" DOMAIN_JOIN_CONFIGURATION, domain_join_configuration model -> Option<&super::WindowsDomainJoinConfiguration>, with_domain_join_configuration(super::WindowsDomainJoinConfiguration), "`domainJoinConfiguration`: `microsoft.graph.windowsDomainJoinConfiguration`";
}
