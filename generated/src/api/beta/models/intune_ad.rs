// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.adminConsent`](https://learn.microsoft.com/graph/api/resources/intune-devices-adminconsent?view=graph-rest-beta)
    AdminConsent = "microsoft.graph.adminConsent";
    "shareAPNSData" SHARE_APNS_DATA, share_apns_data enumeration -> Option<super::AdminConsentState>, with_share_apns_data(super::AdminConsentState), "`shareAPNSData`: `microsoft.graph.adminConsentState`" "Possible values are: notConfigured, granted, notGranted.";
    "shareUserExperienceAnalyticsData" SHARE_USER_EXPERIENCE_ANALYTICS_DATA, share_user_experience_analytics_data enumeration -> Option<super::AdminConsentState>, with_share_user_experience_analytics_data(super::AdminConsentState), "`shareUserExperienceAnalyticsData`: `microsoft.graph.adminConsentState`" "Possible values are: notConfigured, granted, notGranted.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.adminConsentState`](https://learn.microsoft.com/graph/api/resources/intune-devices-adminconsentstate?view=graph-rest-beta)
    AdminConsentState = "microsoft.graph.adminConsentState" {
        NotConfigured = "notConfigured",
        Granted = "granted",
        NotGranted = "notGranted",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.administratorConfiguredDeviceComplianceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-administratorconfigureddevicecompliancestate?view=graph-rest-beta)
    AdministratorConfiguredDeviceComplianceState = "microsoft.graph.administratorConfiguredDeviceComplianceState" {
        BasedOnDeviceCompliancePolicy = "basedOnDeviceCompliancePolicy",
        NonCompliant = "nonCompliant",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.advancedBitLockerState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-advancedbitlockerstate?view=graph-rest-beta)
    AdvancedBitLockerState = "microsoft.graph.advancedBitLockerState" {
        Success = "success",
        NoUserConsent = "noUserConsent",
        OsVolumeUnprotected = "osVolumeUnprotected",
        OsVolumeTpmRequired = "osVolumeTpmRequired",
        OsVolumeTpmOnlyRequired = "osVolumeTpmOnlyRequired",
        OsVolumeTpmPinRequired = "osVolumeTpmPinRequired",
        OsVolumeTpmStartupKeyRequired = "osVolumeTpmStartupKeyRequired",
        OsVolumeTpmPinStartupKeyRequired = "osVolumeTpmPinStartupKeyRequired",
        OsVolumeEncryptionMethodMismatch = "osVolumeEncryptionMethodMismatch",
        RecoveryKeyBackupFailed = "recoveryKeyBackupFailed",
        FixedDriveNotEncrypted = "fixedDriveNotEncrypted",
        FixedDriveEncryptionMethodMismatch = "fixedDriveEncryptionMethodMismatch",
        LoggedOnUserNonAdmin = "loggedOnUserNonAdmin",
        WindowsRecoveryEnvironmentNotConfigured = "windowsRecoveryEnvironmentNotConfigured",
        TpmNotAvailable = "tpmNotAvailable",
        TpmNotReady = "tpmNotReady",
        NetworkError = "networkError",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AdvancedThreatProtectionOnboardingDeviceSettingState: super::Entity = "microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState";
    inherited "id" ID, with_id(String), "`id`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::DeviceType>, with_platform_type(super::DeviceType), "`platformType`: `microsoft.graph.deviceType`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.advancedThreatProtectionOnboardingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-advancedthreatprotectiononboardingstatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AdvancedThreatProtectionOnboardingStateSummary: super::Entity = "microsoft.graph.advancedThreatProtectionOnboardingStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
    "notAssignedDeviceCount" NOT_ASSIGNED_DEVICE_COUNT, not_assigned_device_count i32 -> Option<i32>, with_not_assigned_device_count(i32), "`notAssignedDeviceCount`: `Edm.Int32`";
    "advancedThreatProtectionOnboardingDeviceSettingStates" ADVANCED_THREAT_PROTECTION_ONBOARDING_DEVICE_SETTING_STATES, advanced_threat_protection_onboarding_device_setting_states models -> Option<&[super::AdvancedThreatProtectionOnboardingDeviceSettingState]>, with_advanced_threat_protection_onboarding_device_setting_states(Vec<super::AdvancedThreatProtectionOnboardingDeviceSettingState>), "`advancedThreatProtectionOnboardingDeviceSettingStates`: `Collection(microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState)`";
}
