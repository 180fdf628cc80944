// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// Inherits from windowsAutopilotDeploymentProfile.
    ///
    /// [`microsoft.graph.azureADWindowsAutopilotDeploymentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-azureadwindowsautopilotdeploymentprofile?view=graph-rest-beta), with the accessors of [`WindowsAutopilotDeploymentProfile`](super::WindowsAutopilotDeploymentProfile)
    AzureAdWindowsAutopilotDeploymentProfile: super::WindowsAutopilotDeploymentProfile, super::Entity = "microsoft.graph.azureADWindowsAutopilotDeploymentProfile";
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
}

crate::runtime::enumeration! {
    /// `microsoft.graph.azureAttestationSettingStatus`, metadata
    AzureAttestationSettingStatus = "microsoft.graph.azureAttestationSettingStatus" {
        NotApplicable = "notApplicable",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}
