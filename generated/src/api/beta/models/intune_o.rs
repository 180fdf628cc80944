// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::enumeration! {
    /// `microsoft.graph.obliterationBehavior`, metadata
    ObliterationBehavior = "microsoft.graph.obliterationBehavior" {
        Default = "default",
        DoNotObliterate = "doNotObliterate",
        ObliterateWithWarning = "obliterateWithWarning",
        Always = "always",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.oemWarranty`](https://learn.microsoft.com/graph/api/resources/intune-devices-oemwarranty?view=graph-rest-beta), not in the metadata
    OemWarranty = "microsoft.graph.oemWarranty";
    "baseWarranties" BASE_WARRANTIES, base_warranties models -> Option<&[super::WarrantyOffer]>, with_base_warranties(Vec<super::WarrantyOffer>), "`baseWarranties`: `Collection(microsoft.graph.warrantyOffer)`";
    "additionalWarranties" ADDITIONAL_WARRANTIES, additional_warranties models -> Option<&[super::WarrantyOffer]>, with_additional_warranties(Vec<super::WarrantyOffer>), "`additionalWarranties`: `Collection(microsoft.graph.warrantyOffer)`";
    "deviceWarrantyUrl" DEVICE_WARRANTY_URL, device_warranty_url str -> Option<&str>, with_device_warranty_url(String), "`deviceWarrantyUrl`: `Edm.String`";
    "deviceConfigurationUrl" DEVICE_CONFIGURATION_URL, device_configuration_url str -> Option<&str>, with_device_configuration_url(String), "`deviceConfigurationUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.oemWarrantyInformationOnboarding`](https://learn.microsoft.com/graph/api/resources/intune-devices-oemwarrantyinformationonboarding?view=graph-rest-beta), not in the metadata
    OemWarrantyInformationOnboarding = "microsoft.graph.oemWarrantyInformationOnboarding";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "oemName" OEM_NAME, oem_name str -> Option<&str>, with_oem_name(String), "`oemName`: `Edm.String`, read-only" "Read-only.";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, read-only" "Read-only.";
    "available" AVAILABLE, available bool -> Option<bool>, with_available(bool), "`available`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeClientCheckinStatus`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeclientcheckinstatus?view=graph-rest-beta), not in the metadata
    OfficeClientCheckinStatus = "microsoft.graph.officeClientCheckinStatus";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "devicePlatform" DEVICE_PLATFORM, device_platform str -> Option<&str>, with_device_platform(String), "`devicePlatform`: `Edm.String`";
    "devicePlatformVersion" DEVICE_PLATFORM_VERSION, device_platform_version str -> Option<&str>, with_device_platform_version(String), "`devicePlatformVersion`: `Edm.String`";
    "wasSuccessful" WAS_SUCCESSFUL, was_successful bool -> Option<bool>, with_was_successful(bool), "`wasSuccessful`: `Edm.Boolean`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "checkinDateTime" CHECKIN_DATE_TIME, checkin_date_time date_time -> Parsed<OffsetDateTime>, with_checkin_date_time(OffsetDateTime), "`checkinDateTime`: `Edm.DateTimeOffset`";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`";
    "appliedPolicies" APPLIED_POLICIES, applied_policies strs -> Option<Vec<&str>>, with_applied_policies(Vec<String>), "`appliedPolicies`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeClientConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeclientconfiguration?view=graph-rest-beta), not in the metadata
    OfficeClientConfiguration = "microsoft.graph.officeClientConfiguration" {
        "microsoft.graph.windowsOfficeClientConfiguration",
        "microsoft.graph.windowsOfficeClientSecurityConfiguration",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userPreferencePayload" USER_PREFERENCE_PAYLOAD, user_preference_payload untyped -> Option<&Value>, with_user_preference_payload(Value), "`userPreferencePayload`: `Edm.Stream`";
    "policyPayload" POLICY_PAYLOAD, policy_payload untyped -> Option<&Value>, with_policy_payload(Value), "`policyPayload`: `Edm.Stream`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "userCheckinSummary" USER_CHECKIN_SUMMARY, user_checkin_summary model -> Option<&super::OfficeUserCheckinSummary>, with_user_checkin_summary(super::OfficeUserCheckinSummary), "`userCheckinSummary`: `microsoft.graph.officeUserCheckinSummary`";
    "checkinStatuses" CHECKIN_STATUSES, checkin_statuses models -> Option<&[super::OfficeClientCheckinStatus]>, with_checkin_statuses(Vec<super::OfficeClientCheckinStatus>), "`checkinStatuses`: `Collection(microsoft.graph.officeClientCheckinStatus)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::OfficeClientConfigurationAssignment]>, with_assignments(Vec<super::OfficeClientConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.officeClientConfigurationAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeClientConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeclientconfigurationassignment?view=graph-rest-beta), not in the metadata
    OfficeClientConfigurationAssignment = "microsoft.graph.officeClientConfigurationAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::OfficeConfigurationAssignmentTarget>, with_target(super::OfficeConfigurationAssignmentTarget), "`target`: `microsoft.graph.officeConfigurationAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeconfiguration?view=graph-rest-beta), not in the metadata
    OfficeConfiguration = "microsoft.graph.officeConfiguration";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "tenantCheckinStatuses" TENANT_CHECKIN_STATUSES, tenant_checkin_statuses models -> Option<&[super::OfficeClientCheckinStatus]>, with_tenant_checkin_statuses(Vec<super::OfficeClientCheckinStatus>), "`tenantCheckinStatuses`: `Collection(microsoft.graph.officeClientCheckinStatus)`";
    "tenantUserCheckinSummary" TENANT_USER_CHECKIN_SUMMARY, tenant_user_checkin_summary model -> Option<&super::OfficeUserCheckinSummary>, with_tenant_user_checkin_summary(super::OfficeUserCheckinSummary), "`tenantUserCheckinSummary`: `microsoft.graph.officeUserCheckinSummary`";
    "clientConfigurations" CLIENT_CONFIGURATIONS, client_configurations models -> Option<&[super::OfficeClientConfiguration]>, with_client_configurations(Vec<super::OfficeClientConfiguration>), "`clientConfigurations`: `Collection(microsoft.graph.officeClientConfiguration)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.officeConfigurationAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeconfigurationassignmenttarget?view=graph-rest-beta), not in the metadata
    OfficeConfigurationAssignmentTarget = "microsoft.graph.officeConfigurationAssignmentTarget" {
        "microsoft.graph.officeConfigurationGroupAssignmentTarget",
    }
}

crate::runtime::model! {
    /// Inherits from officeconfigurationassignmenttarget.
    ///
    /// [`microsoft.graph.officeConfigurationGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeconfigurationgroupassignmenttarget?view=graph-rest-beta), not in the metadata, with the accessors of [`OfficeConfigurationAssignmentTarget`](super::OfficeConfigurationAssignmentTarget)
    OfficeConfigurationGroupAssignmentTarget: super::OfficeConfigurationAssignmentTarget = "microsoft.graph.officeConfigurationGroupAssignmentTarget";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.officeProductId`](https://learn.microsoft.com/graph/api/resources/intune-apps-officeproductid?view=graph-rest-beta)
    OfficeProductId = "microsoft.graph.officeProductId" {
        O365ProPlusRetail = "o365ProPlusRetail",
        O365BusinessRetail = "o365BusinessRetail",
        VisioProRetail = "visioProRetail",
        ProjectProRetail = "projectProRetail",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.officeSuiteApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-officesuiteapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    OfficeSuiteApp: super::MobileApp, super::Entity = "microsoft.graph.officeSuiteApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "uploadState" UPLOAD_STATE, with_upload_state(i32), "`uploadState`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "dependentAppCount" DEPENDENT_APP_COUNT, with_dependent_app_count(i32), "`dependentAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "autoAcceptEula" AUTO_ACCEPT_EULA, auto_accept_eula bool -> Option<bool>, with_auto_accept_eula(bool), "`autoAcceptEula`: `Edm.Boolean`";
    "productIds" PRODUCT_IDS, product_ids enumerations -> Option<Vec<super::OfficeProductId>>, with_product_ids(Vec<super::OfficeProductId>), "`productIds`: `Collection(microsoft.graph.officeProductId)`";
    "excludedApps" EXCLUDED_APPS, excluded_apps model -> Option<&super::ExcludedApps>, with_excluded_apps(super::ExcludedApps), "`excludedApps`: `microsoft.graph.excludedApps`";
    "useSharedComputerActivation" USE_SHARED_COMPUTER_ACTIVATION, use_shared_computer_activation bool -> Option<bool>, with_use_shared_computer_activation(bool), "`useSharedComputerActivation`: `Edm.Boolean`";
    "updateChannel" UPDATE_CHANNEL, update_channel enumeration -> Option<super::OfficeUpdateChannel>, with_update_channel(super::OfficeUpdateChannel), "`updateChannel`: `microsoft.graph.officeUpdateChannel`" "Possible values are: none, current, deferred, firstReleaseCurrent, firstReleaseDeferred, monthlyEnterprise.";
    "officePlatformArchitecture" OFFICE_PLATFORM_ARCHITECTURE, office_platform_architecture flags -> Option<Flags<super::WindowsArchitecture>>, with_office_platform_architecture(Flags<super::WindowsArchitecture>), "`officePlatformArchitecture`: `microsoft.graph.windowsArchitecture`" "Possible values are: none, x86, x64, arm, neutral, arm64.";
    "localesToInstall" LOCALES_TO_INSTALL, locales_to_install strs -> Option<Vec<&str>>, with_locales_to_install(Vec<String>), "`localesToInstall`: `Collection(Edm.String)`";
    "installProgressDisplayLevel" INSTALL_PROGRESS_DISPLAY_LEVEL, install_progress_display_level enumeration -> Option<super::OfficeSuiteInstallProgressDisplayLevel>, with_install_progress_display_level(super::OfficeSuiteInstallProgressDisplayLevel), "`installProgressDisplayLevel`: `microsoft.graph.officeSuiteInstallProgressDisplayLevel`" "Possible values are: none, full.";
    "shouldUninstallOlderVersionsOfOffice" SHOULD_UNINSTALL_OLDER_VERSIONS_OF_OFFICE, should_uninstall_older_versions_of_office bool -> Option<bool>, with_should_uninstall_older_versions_of_office(bool), "`shouldUninstallOlderVersionsOfOffice`: `Edm.Boolean`";
    "targetVersion" TARGET_VERSION, target_version str -> Option<&str>, with_target_version(String), "`targetVersion`: `Edm.String`";
    "updateVersion" UPDATE_VERSION, update_version str -> Option<&str>, with_update_version(String), "`updateVersion`: `Edm.String`";
    "officeConfigurationXml" OFFICE_CONFIGURATION_XML, office_configuration_xml binary -> Parsed<Bytes>, with_office_configuration_xml(Bytes), "`officeConfigurationXml`: `Edm.Binary`";
    "officeSuiteAppDefaultFileFormat" OFFICE_SUITE_APP_DEFAULT_FILE_FORMAT, office_suite_app_default_file_format enumeration -> Option<super::OfficeSuiteDefaultFileFormatType>, with_office_suite_app_default_file_format(super::OfficeSuiteDefaultFileFormatType), "`officeSuiteAppDefaultFileFormat`: `microsoft.graph.officeSuiteDefaultFileFormatType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.officeSuiteDefaultFileFormatType`, metadata
    OfficeSuiteDefaultFileFormatType = "microsoft.graph.officeSuiteDefaultFileFormatType" {
        NotConfigured = "notConfigured",
        OfficeOpenXmlFormat = "officeOpenXMLFormat",
        OfficeOpenDocumentFormat = "officeOpenDocumentFormat",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.officeSuiteInstallProgressDisplayLevel`](https://learn.microsoft.com/graph/api/resources/intune-apps-officesuiteinstallprogressdisplaylevel?view=graph-rest-beta)
    OfficeSuiteInstallProgressDisplayLevel = "microsoft.graph.officeSuiteInstallProgressDisplayLevel" {
        None = "none",
        Full = "full",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.officeUpdateChannel`](https://learn.microsoft.com/graph/api/resources/intune-apps-officeupdatechannel?view=graph-rest-beta)
    OfficeUpdateChannel = "microsoft.graph.officeUpdateChannel" {
        None = "none",
        Current = "current",
        Deferred = "deferred",
        FirstReleaseCurrent = "firstReleaseCurrent",
        FirstReleaseDeferred = "firstReleaseDeferred",
        MonthlyEnterprise = "monthlyEnterprise",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.officeUserCheckinSummary`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeusercheckinsummary?view=graph-rest-beta), not in the metadata
    OfficeUserCheckinSummary = "microsoft.graph.officeUserCheckinSummary";
    "succeededUserCount" SUCCEEDED_USER_COUNT, succeeded_user_count i32 -> Option<i32>, with_succeeded_user_count(i32), "`succeededUserCount`: `Edm.Int32`";
    "failedUserCount" FAILED_USER_COUNT, failed_user_count i32 -> Option<i32>, with_failed_user_count(i32), "`failedUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.omaSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasetting?view=graph-rest-beta)
    OmaSetting = "microsoft.graph.omaSetting" {
        "microsoft.graph.omaSettingBase64",
        "microsoft.graph.omaSettingBoolean",
        "microsoft.graph.omaSettingDateTime",
        "microsoft.graph.omaSettingFloatingPoint",
        "microsoft.graph.omaSettingInteger",
        "microsoft.graph.omaSettingString",
        "microsoft.graph.omaSettingStringXml",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "omaUri" OMA_URI, oma_uri str -> Option<&str>, with_oma_uri(String), "`omaUri`: `Edm.String`";
    "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, secret_reference_value_id str -> Option<&str>, with_secret_reference_value_id(String), "`secretReferenceValueId`: `Edm.String`, read-only" "Read-only.";
    "isEncrypted" IS_ENCRYPTED, is_encrypted bool -> Option<bool>, with_is_encrypted(bool), "`isEncrypted`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingBase64`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingbase64?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingBase64: super::OmaSetting = "microsoft.graph.omaSettingBase64";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingBoolean`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingboolean?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingBoolean: super::OmaSetting = "microsoft.graph.omaSettingBoolean";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingDateTime`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingdatetime?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingDateTime: super::OmaSetting = "microsoft.graph.omaSettingDateTime";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value date_time -> Parsed<OffsetDateTime>, with_value(OffsetDateTime), "`value`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingFloatingPoint`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingfloatingpoint?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingFloatingPoint: super::OmaSetting = "microsoft.graph.omaSettingFloatingPoint";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value f32 -> Option<f32>, with_value(f32), "`value`: `Edm.Single`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingInteger`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettinginteger?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingInteger: super::OmaSetting = "microsoft.graph.omaSettingInteger";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
    "isReadOnly" IS_READ_ONLY, is_read_only bool -> Option<bool>, with_is_read_only(bool), "`isReadOnly`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingString`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingstring?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingString: super::OmaSetting = "microsoft.graph.omaSettingString";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingStringXml`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingstringxml?view=graph-rest-beta), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingStringXml: super::OmaSetting = "microsoft.graph.omaSettingStringXml";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    inherited "secretReferenceValueId" SECRET_REFERENCE_VALUE_ID, with_secret_reference_value_id(String), "`secretReferenceValueId`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "value" VALUE, value binary -> Parsed<Bytes>, with_value(Bytes), "`value`: `Edm.Binary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremEncryptedPayload`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-onpremencryptedpayload?view=graph-rest-beta), not in the metadata
    OnPremEncryptedPayload = "microsoft.graph.onPremEncryptedPayload";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`";
    "userId" USER_ID, user_id guid -> Parsed<Uuid>, with_user_id(Uuid), "`userId`: `Edm.Guid`";
    "deviceId" DEVICE_ID, device_id guid -> Parsed<Uuid>, with_device_id(Uuid), "`deviceId`: `Edm.Guid`";
    "payloadId" PAYLOAD_ID, payload_id guid -> Parsed<Uuid>, with_payload_id(Uuid), "`payloadId`: `Edm.Guid`";
    "deviceKeyThumbprint" DEVICE_KEY_THUMBPRINT, device_key_thumbprint str -> Option<&str>, with_device_key_thumbprint(String), "`deviceKeyThumbprint`: `Edm.String`";
    "cert1PayloadUUID" CERT1_PAYLOAD_UUID, cert1_payload_uuid str -> Option<&str>, with_cert1_payload_uuid(String), "`cert1PayloadUUID`: `Edm.String`";
    "cert2PayloadUUID" CERT2_PAYLOAD_UUID, cert2_payload_uuid str -> Option<&str>, with_cert2_payload_uuid(String), "`cert2PayloadUUID`: `Edm.String`";
    "cert3PayloadUUID" CERT3_PAYLOAD_UUID, cert3_payload_uuid str -> Option<&str>, with_cert3_payload_uuid(String), "`cert3PayloadUUID`: `Edm.String`";
    "plistTemplate" PLIST_TEMPLATE, plist_template str -> Option<&str>, with_plist_template(String), "`plistTemplate`: `Edm.String`";
    "encryptedBlob" ENCRYPTED_BLOB, encrypted_blob binary -> Parsed<Bytes>, with_encrypted_blob(Bytes), "`encryptedBlob`: `Edm.Binary`";
    "payloadVersion" PAYLOAD_VERSION, payload_version i32 -> Option<i32>, with_payload_version(i32), "`payloadVersion`: `Edm.Int32`";
    "status" STATUS, status i32 -> Option<i32>, with_status(i32), "`status`: `Edm.Int32`";
    "createdTime" CREATED_TIME, created_time date_time -> Parsed<OffsetDateTime>, with_created_time(OffsetDateTime), "`createdTime`: `Edm.DateTimeOffset`";
    "lastModifiedTime" LAST_MODIFIED_TIME, last_modified_time date_time -> Parsed<OffsetDateTime>, with_last_modified_time(OffsetDateTime), "`lastModifiedTime`: `Edm.DateTimeOffset`";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesConditionalAccessSettings`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-onpremisesconditionalaccesssettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OnPremisesConditionalAccessSettings: super::Entity = "microsoft.graph.onPremisesConditionalAccessSettings";
    inherited "id" ID, with_id(String), "`id`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "includedGroups" INCLUDED_GROUPS, included_groups values -> Parsed<Vec<Uuid>>, with_included_groups(Vec<Uuid>), "`includedGroups`: `Collection(Edm.Guid)`";
    "excludedGroups" EXCLUDED_GROUPS, excluded_groups values -> Parsed<Vec<Uuid>>, with_excluded_groups(Vec<Uuid>), "`excludedGroups`: `Collection(Edm.Guid)`";
    "overrideDefaultRule" OVERRIDE_DEFAULT_RULE, override_default_rule bool -> Option<bool>, with_override_default_rule(bool), "`overrideDefaultRule`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-onboardingstatus?view=graph-rest-beta)
    OnboardingStatus = "microsoft.graph.onboardingStatus" {
        Unknown = "unknown",
        Inprogress = "inprogress",
        Onboarded = "onboarded",
        Failed = "failed",
        Offboarding = "offboarding",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operatingSystemUpgradeEligibility`](https://learn.microsoft.com/graph/api/resources/intune-devices-operatingsystemupgradeeligibility?view=graph-rest-beta)
    OperatingSystemUpgradeEligibility = "microsoft.graph.operatingSystemUpgradeEligibility" {
        Upgraded = "upgraded",
        Unknown = "unknown",
        NotCapable = "notCapable",
        Capable = "capable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.operatingSystemVersionRange`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-operatingsystemversionrange?view=graph-rest-beta)
    OperatingSystemVersionRange = "microsoft.graph.operatingSystemVersionRange";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lowestVersion" LOWEST_VERSION, lowest_version str -> Option<&str>, with_lowest_version(String), "`lowestVersion`: `Edm.String`";
    "highestVersion" HIGHEST_VERSION, highest_version str -> Option<&str>, with_highest_version(String), "`highestVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalPolicy`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OperationApprovalPolicy: super::Entity = "microsoft.graph.operationApprovalPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::OperationApprovalPolicyType>, with_policy_type(super::OperationApprovalPolicyType), "`policyType`: `microsoft.graph.operationApprovalPolicyType`" "Possible values are: deviceActions, deviceWipe, deviceRetire, deviceRetireNonCompliant, deviceDelete, deviceLock, deviceErase, deviceDisableActivationLock, compliancePolicies, windowsEnrollment, configurationPolicies, appProtectionPolicies, policySets, filters, endpointSecurity, apps, scripts, roles, deviceResetPasscode, unknownFutureValue.";
    "approverGroupIds" APPROVER_GROUP_IDS, approver_group_ids strs -> Option<Vec<&str>>, with_approver_group_ids(Vec<String>), "`approverGroupIds`: `Collection(Edm.String)`";
    "policyPlatform" POLICY_PLATFORM, policy_platform flags -> Option<Flags<super::OperationApprovalPolicyPlatform>>, with_policy_platform(Flags<super::OperationApprovalPolicyPlatform>), "`policyPlatform`: `microsoft.graph.operationApprovalPolicyPlatform`, metadata";
    "policySet" POLICY_SET, policy_set model -> Option<&super::OperationApprovalPolicySet>, with_policy_set(super::OperationApprovalPolicySet), "`policySet`: `microsoft.graph.operationApprovalPolicySet`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalPolicyPlatform`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicyplatform?view=graph-rest-beta)
    OperationApprovalPolicyPlatform = "microsoft.graph.operationApprovalPolicyPlatform" {
        NotApplicable = "notApplicable",
        AndroidDeviceAdministrator = "androidDeviceAdministrator",
        AndroidEnterprise = "androidEnterprise",
        IOSiPadOs = "iOSiPadOS",
        MacOs = "macOS",
        Windows10AndLater = "windows10AndLater",
        Windows81AndLater = "windows81AndLater",
        Windows10X = "windows10X",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalPolicySet`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicyset?view=graph-rest-beta)
    OperationApprovalPolicySet = "microsoft.graph.operationApprovalPolicySet";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::OperationApprovalPolicyType>, with_policy_type(super::OperationApprovalPolicyType), "`policyType`: `microsoft.graph.operationApprovalPolicyType`, read-only" "Read-only. Possible values are: deviceActions, deviceWipe, deviceRetire, deviceRetireNonCompliant, deviceDelete, deviceLock, deviceErase, deviceDisableActivationLock, windowsEnrollment, compliancePolicies, configurationPolicies, appProtectionPolicies, policySets, filters, endpointSecurity, apps, scripts, roles, deviceResetPasscode, unknownFutureValue.";
    "policyPlatform" POLICY_PLATFORM, policy_platform flags -> Option<Flags<super::OperationApprovalPolicyPlatform>>, with_policy_platform(Flags<super::OperationApprovalPolicyPlatform>), "`policyPlatform`: `microsoft.graph.operationApprovalPolicyPlatform`, read-only" "Read-only. Possible values are: notApplicable, androidDeviceAdministrator, androidEnterprise, iOSiPadOS, macOS, windows10AndLater, windows81AndLater, windows10X.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicytype?view=graph-rest-beta)
    OperationApprovalPolicyType = "microsoft.graph.operationApprovalPolicyType" {
        DeviceActions = "deviceActions",
        DeviceWipe = "deviceWipe",
        DeviceRetire = "deviceRetire",
        DeviceRetireNonCompliant = "deviceRetireNonCompliant",
        DeviceDelete = "deviceDelete",
        DeviceLock = "deviceLock",
        DeviceErase = "deviceErase",
        DeviceDisableActivationLock = "deviceDisableActivationLock",
        WindowsEnrollment = "windowsEnrollment",
        CompliancePolicies = "compliancePolicies",
        ConfigurationPolicies = "configurationPolicies",
        AppProtectionPolicies = "appProtectionPolicies",
        PolicySets = "policySets",
        Filters = "filters",
        EndpointSecurity = "endpointSecurity",
        Apps = "apps",
        Scripts = "scripts",
        Roles = "roles",
        DeviceResetPasscode = "deviceResetPasscode",
        UnknownFutureValue = "unknownFutureValue",
        Unknown = "unknown",
        App = "app",
        Script = "script",
        Role = "role",
        TenantConfiguration = "tenantConfiguration",
        DeviceDeprovision = "deviceDeprovision",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalRequest`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OperationApprovalRequest: super::Entity = "microsoft.graph.operationApprovalRequest";
    inherited "id" ID, with_id(String), "`id`";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "requestor" REQUESTOR, requestor model -> Option<&super::IdentitySet>, with_requestor(super::IdentitySet), "`requestor`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "approver" APPROVER, approver model -> Option<&super::IdentitySet>, with_approver(super::IdentitySet), "`approver`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationApprovalRequestStatus>, with_status(super::OperationApprovalRequestStatus), "`status`: `microsoft.graph.operationApprovalRequestStatus`, read-only" "Read-only. Possible values are: unknown, needsApproval, approved, rejected, cancelled, completed, expired, unknownFutureValue.";
    "requestJustification" REQUEST_JUSTIFICATION, request_justification str -> Option<&str>, with_request_justification(String), "`requestJustification`: `Edm.String`, read-only" "Read-only.";
    "approvalJustification" APPROVAL_JUSTIFICATION, approval_justification str -> Option<&str>, with_approval_justification(String), "`approvalJustification`: `Edm.String`, read-only" "Read-only.";
    "operationApprovalPolicies" OPERATION_APPROVAL_POLICIES, operation_approval_policies str -> Option<&str>, with_operation_approval_policies(String), "`operationApprovalPolicies`: `Edm.String`, read-only, not in the metadata" "Read-only.";
    "requiredOperationApprovalPolicyTypes" REQUIRED_OPERATION_APPROVAL_POLICY_TYPES, required_operation_approval_policy_types enumerations -> Option<Vec<super::OperationApprovalPolicyType>>, with_required_operation_approval_policy_types(Vec<super::OperationApprovalPolicyType>), "`requiredOperationApprovalPolicyTypes`: `Collection(microsoft.graph.operationApprovalPolicyType)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalRequestEntityStatus`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequestentitystatus?view=graph-rest-beta)
    OperationApprovalRequestEntityStatus = "microsoft.graph.operationApprovalRequestEntityStatus";
    "requestId" REQUEST_ID, request_id str -> Option<&str>, with_request_id(String), "`requestId`: `Edm.String`, read-only" "Read-only.";
    "requestExpirationDateTime" REQUEST_EXPIRATION_DATE_TIME, request_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_request_expiration_date_time(OffsetDateTime), "`requestExpirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "requestStatus" REQUEST_STATUS, request_status enumeration -> Option<super::OperationApprovalRequestStatus>, with_request_status(super::OperationApprovalRequestStatus), "`requestStatus`: `microsoft.graph.operationApprovalRequestStatus`, read-only" "Read-only. Possible values are: unknown, needsApproval, approved, rejected, cancelled, completed, expired, unknownFutureValue.";
    "entityLocked" ENTITY_LOCKED, entity_locked bool -> Option<bool>, with_entity_locked(bool), "`entityLocked`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalRequestStatus`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequeststatus?view=graph-rest-beta)
    OperationApprovalRequestStatus = "microsoft.graph.operationApprovalRequestStatus" {
        Unknown = "unknown",
        NeedsApproval = "needsApproval",
        Approved = "approved",
        Rejected = "rejected",
        Cancelled = "cancelled",
        Completed = "completed",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.operationApprovalSource`, metadata
    OperationApprovalSource = "microsoft.graph.operationApprovalSource" {
        Unknown = "unknown",
        AdminConsole = "adminConsole",
        Email = "email",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operator`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-operator?view=graph-rest-beta)
    Operator = "microsoft.graph.operator" {
        None = "none",
        And = "and",
        Or = "or",
        IsEquals = "isEquals",
        NotEquals = "notEquals",
        GreaterThan = "greaterThan",
        LessThan = "lessThan",
        Between = "between",
        NotBetween = "notBetween",
        GreaterEquals = "greaterEquals",
        LessEquals = "lessEquals",
        DayTimeBetween = "dayTimeBetween",
        BeginsWith = "beginsWith",
        NotBeginsWith = "notBeginsWith",
        EndsWith = "endsWith",
        NotEndsWith = "notEndsWith",
        Contains = "contains",
        NotContains = "notContains",
        AllOf = "allOf",
        OneOf = "oneOf",
        NoneOf = "noneOf",
        SetEquals = "setEquals",
        OrderedSetEquals = "orderedSetEquals",
        SubsetOf = "subsetOf",
        ExcludesAll = "excludesAll",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.osVersionCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-osversioncount?view=graph-rest-beta)
    OsVersionCount = "microsoft.graph.osVersionCount";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.outOfBoxExperienceSetting`, metadata
    OutOfBoxExperienceSetting = "microsoft.graph.outOfBoxExperienceSetting";
    "deviceUsageType" DEVICE_USAGE_TYPE, device_usage_type enumeration -> Option<super::WindowsDeviceUsageType>, with_device_usage_type(super::WindowsDeviceUsageType), "`deviceUsageType`: `microsoft.graph.windowsDeviceUsageType`, metadata";
    "escapeLinkHidden" ESCAPE_LINK_HIDDEN, escape_link_hidden bool -> Option<bool>, with_escape_link_hidden(bool), "`escapeLinkHidden`: `Edm.Boolean`, metadata";
    "eulaHidden" EULA_HIDDEN, eula_hidden bool -> Option<bool>, with_eula_hidden(bool), "`eulaHidden`: `Edm.Boolean`, metadata";
    "keyboardSelectionPageSkipped" KEYBOARD_SELECTION_PAGE_SKIPPED, keyboard_selection_page_skipped bool -> Option<bool>, with_keyboard_selection_page_skipped(bool), "`keyboardSelectionPageSkipped`: `Edm.Boolean`, metadata";
    "privacySettingsHidden" PRIVACY_SETTINGS_HIDDEN, privacy_settings_hidden bool -> Option<bool>, with_privacy_settings_hidden(bool), "`privacySettingsHidden`: `Edm.Boolean`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<super::WindowsUserType>, with_user_type(super::WindowsUserType), "`userType`: `microsoft.graph.windowsUserType`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.outOfBoxExperienceSettings`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-outofboxexperiencesettings?view=graph-rest-beta)
    OutOfBoxExperienceSettings = "microsoft.graph.outOfBoxExperienceSettings";
    "hidePrivacySettings" HIDE_PRIVACY_SETTINGS, hide_privacy_settings bool -> Option<bool>, with_hide_privacy_settings(bool), "`hidePrivacySettings`: `Edm.Boolean`";
    "hideEULA" HIDE_EULA, hide_eula bool -> Option<bool>, with_hide_eula(bool), "`hideEULA`: `Edm.Boolean`";
    "userType" USER_TYPE, user_type enumeration -> Option<super::WindowsUserType>, with_user_type(super::WindowsUserType), "`userType`: `microsoft.graph.windowsUserType`" "Possible values are: administrator, standard.";
    "deviceUsageType" DEVICE_USAGE_TYPE, device_usage_type enumeration -> Option<super::WindowsDeviceUsageType>, with_device_usage_type(super::WindowsDeviceUsageType), "`deviceUsageType`: `microsoft.graph.windowsDeviceUsageType`" "Possible values are: singleUser, shared.";
    "skipKeyboardSelectionPage" SKIP_KEYBOARD_SELECTION_PAGE, skip_keyboard_selection_page bool -> Option<bool>, with_skip_keyboard_selection_page(bool), "`skipKeyboardSelectionPage`: `Edm.Boolean`";
    "hideEscapeLink" HIDE_ESCAPE_LINK, hide_escape_link bool -> Option<bool>, with_hide_escape_link(bool), "`hideEscapeLink`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ownerType`](https://learn.microsoft.com/graph/api/resources/intune-shared-ownertype?view=graph-rest-beta)
    OwnerType = "microsoft.graph.ownerType" {
        Unknown = "unknown",
        Company = "company",
        Personal = "personal",
    }
}
