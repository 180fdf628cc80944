// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// [`microsoft.graph.eBookInstallSummary`](https://learn.microsoft.com/graph/api/resources/intune-books-ebookinstallsummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EBookInstallSummary: super::Entity = "microsoft.graph.eBookInstallSummary";
    inherited "id" ID, with_id(String), "`id`";
    "installedDeviceCount" INSTALLED_DEVICE_COUNT, installed_device_count i32 -> Option<i32>, with_installed_device_count(i32), "`installedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "notInstalledDeviceCount" NOT_INSTALLED_DEVICE_COUNT, not_installed_device_count i32 -> Option<i32>, with_not_installed_device_count(i32), "`notInstalledDeviceCount`: `Edm.Int32`";
    "installedUserCount" INSTALLED_USER_COUNT, installed_user_count i32 -> Option<i32>, with_installed_user_count(i32), "`installedUserCount`: `Edm.Int32`";
    "failedUserCount" FAILED_USER_COUNT, failed_user_count i32 -> Option<i32>, with_failed_user_count(i32), "`failedUserCount`: `Edm.Int32`";
    "notInstalledUserCount" NOT_INSTALLED_USER_COUNT, not_installed_user_count i32 -> Option<i32>, with_not_installed_user_count(i32), "`notInstalledUserCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeCookiePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgecookiepolicy?view=graph-rest-1.0)
    EdgeCookiePolicy = "microsoft.graph.edgeCookiePolicy" {
        UserDefined = "userDefined",
        Allow = "allow",
        BlockThirdParty = "blockThirdParty",
        BlockAll = "blockAll",
    }
}

crate::runtime::model! {
    /// Inherits from edgeSearchEngineBase.
    ///
    /// [`microsoft.graph.edgeSearchEngine`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchengine?view=graph-rest-1.0), with the accessors of [`EdgeSearchEngineBase`](super::EdgeSearchEngineBase)
    EdgeSearchEngine: super::EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngine";
    "edgeSearchEngineType" EDGE_SEARCH_ENGINE_TYPE, edge_search_engine_type enumeration -> Option<super::EdgeSearchEngineType>, with_edge_search_engine_type(super::EdgeSearchEngineType), "`edgeSearchEngineType`: `microsoft.graph.edgeSearchEngineType`" "Possible values are: default, bing.";
}

crate::runtime::model! {
    /// [`microsoft.graph.edgeSearchEngineBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginebase?view=graph-rest-1.0)
    EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngineBase" {
        "microsoft.graph.edgeSearchEngine",
        "microsoft.graph.edgeSearchEngineCustom",
    }
}

crate::runtime::model! {
    /// Inherits from edgeSearchEngineBase.
    ///
    /// [`microsoft.graph.edgeSearchEngineCustom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginecustom?view=graph-rest-1.0), with the accessors of [`EdgeSearchEngineBase`](super::EdgeSearchEngineBase)
    EdgeSearchEngineCustom: super::EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngineCustom";
    "edgeSearchEngineOpenSearchXmlUrl" EDGE_SEARCH_ENGINE_OPEN_SEARCH_XML_URL, edge_search_engine_open_search_xml_url str -> Option<&str>, with_edge_search_engine_open_search_xml_url(String), "`edgeSearchEngineOpenSearchXmlUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeSearchEngineType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginetype?view=graph-rest-1.0)
    EdgeSearchEngineType = "microsoft.graph.edgeSearchEngineType" {
        Default = "default",
        Bing = "bing",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.editionUpgradeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-editionupgradeconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    EditionUpgradeConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.editionUpgradeConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::EditionUpgradeLicenseType>, with_license_type(super::EditionUpgradeLicenseType), "`licenseType`: `microsoft.graph.editionUpgradeLicenseType`" "Possible values are: productKey, licenseFile.";
    "targetEdition" TARGET_EDITION, target_edition enumeration -> Option<super::Windows10EditionType>, with_target_edition(super::Windows10EditionType), "`targetEdition`: `microsoft.graph.windows10EditionType`" "Possible values are: windows10Enterprise, windows10EnterpriseN, windows10Education, windows10EducationN, windows10MobileEnterprise, windows10HolographicEnterprise, windows10Professional, windows10ProfessionalN, windows10ProfessionalEducation, windows10ProfessionalEducationN, windows10ProfessionalWorkstation, windows10ProfessionalWorkstationN.";
    "license" LICENSE, license str -> Option<&str>, with_license(String), "`license`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.editionUpgradeLicenseType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-editionupgradelicensetype?view=graph-rest-1.0)
    EditionUpgradeLicenseType = "microsoft.graph.editionUpgradeLicenseType" {
        ProductKey = "productKey",
        LicenseFile = "licenseFile",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enablement`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enablement?view=graph-rest-1.0)
    Enablement = "microsoft.graph.enablement" {
        NotConfigured = "notConfigured",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.enrollmentConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EnrollmentConfigurationAssignment: super::Entity = "microsoft.graph.enrollmentConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.enrollmentState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-enrollmentstate?view=graph-rest-1.0)
    EnrollmentState = "microsoft.graph.enrollmentState" {
        Unknown = "unknown",
        Enrolled = "enrolled",
        PendingReset = "pendingReset",
        Failed = "failed",
        NotContacted = "notContacted",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementTroubleshootingEvent.
    ///
    /// [`microsoft.graph.enrollmentTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-enrollmenttroubleshootingevent?view=graph-rest-1.0), with the accessors of [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent)
    EnrollmentTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent, super::Entity = "microsoft.graph.enrollmentTroubleshootingEvent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "eventDateTime" EVENT_DATE_TIME, with_event_date_time(OffsetDateTime), "`eventDateTime`";
    inherited "correlationId" CORRELATION_ID, with_correlation_id(String), "`correlationId`";
    "managedDeviceIdentifier" MANAGED_DEVICE_IDENTIFIER, managed_device_identifier str -> Option<&str>, with_managed_device_identifier(String), "`managedDeviceIdentifier`: `Edm.String`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type enumeration -> Option<super::DeviceEnrollmentType>, with_enrollment_type(super::DeviceEnrollmentType), "`enrollmentType`: `microsoft.graph.deviceEnrollmentType`" "Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement, windowsAzureADJoinUsingDeviceAuth, appleUserEnrollment, appleUserEnrollmentWithServiceAccount.";
    "failureCategory" FAILURE_CATEGORY, failure_category enumeration -> Option<super::DeviceEnrollmentFailureReason>, with_failure_category(super::DeviceEnrollmentFailureReason), "`failureCategory`: `microsoft.graph.deviceEnrollmentFailureReason`" "Possible values are: unknown, authentication, authorization, accountValidation, userValidation, deviceNotSupported, inMaintenance, badRequest, featureNotSupported, enrollmentRestrictionsEnforced, clientDisconnected, userAbandonment.";
    "failureReason" FAILURE_REASON, failure_reason str -> Option<&str>, with_failure_reason(String), "`failureReason`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from groupAssignmentTarget.
    ///
    /// [`microsoft.graph.exclusionGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-1.0), with the accessors of [`GroupAssignmentTarget`](super::GroupAssignmentTarget)
    ExclusionGroupAssignmentTarget: super::GroupAssignmentTarget, super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.exclusionGroupAssignmentTarget";
    inherited "groupId" GROUP_ID, with_group_id(String), "`groupId`";
}
