// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowscertificateprofilebase?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsCertificateProfileBase: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsCertificateProfileBase" {
        "microsoft.graph.windows10CertificateProfileBase",
        "microsoft.graph.windows10ImportedPFXCertificateProfile",
        "microsoft.graph.windows10PkcsCertificateProfile",
        "microsoft.graph.windows81CertificateProfileBase",
        "microsoft.graph.windows81SCEPCertificateProfile",
        "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "keyStorageProvider" KEY_STORAGE_PROVIDER, key_storage_provider enumeration -> Option<super::KeyStorageProviderOption>, with_key_storage_provider(super::KeyStorageProviderOption), "`keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`" "Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.";
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::SubjectNameFormat>, with_subject_name_format(super::SubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.subjectNameFormat`" "Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
}
