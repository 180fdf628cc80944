// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid};

crate::runtime::enumeration! {
    /// [`microsoft.graph.iTunesPairingMode`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-itunespairingmode?view=graph-rest-beta)
    ITunesPairingMode = "microsoft.graph.iTunesPairingMode" {
        Disallow = "disallow",
        Allow = "allow",
        RequiresCertificate = "requiresCertificate",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.importedAppleDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedappledeviceidentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ImportedAppleDeviceIdentity: super::Entity = "microsoft.graph.importedAppleDeviceIdentity" {
        "microsoft.graph.importedAppleDeviceIdentityResult",
    };
    inherited "id" ID, with_id(String), "`id`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "requestedEnrollmentProfileId" REQUESTED_ENROLLMENT_PROFILE_ID, requested_enrollment_profile_id str -> Option<&str>, with_requested_enrollment_profile_id(String), "`requestedEnrollmentProfileId`: `Edm.String`";
    "requestedEnrollmentProfileAssignmentDateTime" REQUESTED_ENROLLMENT_PROFILE_ASSIGNMENT_DATE_TIME, requested_enrollment_profile_assignment_date_time date_time -> Parsed<OffsetDateTime>, with_requested_enrollment_profile_assignment_date_time(OffsetDateTime), "`requestedEnrollmentProfileAssignmentDateTime`: `Edm.DateTimeOffset`";
    "isSupervised" IS_SUPERVISED, is_supervised bool -> Option<bool>, with_is_supervised(bool), "`isSupervised`: `Edm.Boolean`";
    "discoverySource" DISCOVERY_SOURCE, discovery_source enumeration -> Option<super::DiscoverySource>, with_discovery_source(super::DiscoverySource), "`discoverySource`: `microsoft.graph.discoverySource`" "Possible values are: unknown, adminImport, deviceEnrollmentProgram.";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastContactedDateTime" LAST_CONTACTED_DATE_TIME, last_contacted_date_time date_time -> Parsed<OffsetDateTime>, with_last_contacted_date_time(OffsetDateTime), "`lastContactedDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "enrollmentState" ENROLLMENT_STATE, enrollment_state enumeration -> Option<super::EnrollmentState>, with_enrollment_state(super::EnrollmentState), "`enrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
    "platform" PLATFORM, platform enumeration -> Option<super::Platform>, with_platform(super::Platform), "`platform`: `microsoft.graph.platform`" "Possible values are: unknown, ios, android, windows, windowsMobile, macOS.";
}

crate::runtime::model! {
    /// Inherits from importedAppleDeviceIdentity.
    ///
    /// [`microsoft.graph.importedAppleDeviceIdentityResult`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedappledeviceidentityresult?view=graph-rest-beta), with the accessors of [`ImportedAppleDeviceIdentity`](super::ImportedAppleDeviceIdentity)
    ImportedAppleDeviceIdentityResult: super::ImportedAppleDeviceIdentity, super::Entity = "microsoft.graph.importedAppleDeviceIdentityResult";
    inherited "id" ID, with_id(String), "`id`";
    inherited "serialNumber" SERIAL_NUMBER, with_serial_number(String), "`serialNumber`";
    inherited "requestedEnrollmentProfileId" REQUESTED_ENROLLMENT_PROFILE_ID, with_requested_enrollment_profile_id(String), "`requestedEnrollmentProfileId`";
    inherited "requestedEnrollmentProfileAssignmentDateTime" REQUESTED_ENROLLMENT_PROFILE_ASSIGNMENT_DATE_TIME, with_requested_enrollment_profile_assignment_date_time(OffsetDateTime), "`requestedEnrollmentProfileAssignmentDateTime`";
    inherited "isSupervised" IS_SUPERVISED, with_is_supervised(bool), "`isSupervised`";
    inherited "discoverySource" DISCOVERY_SOURCE, with_discovery_source(super::DiscoverySource), "`discoverySource`";
    inherited "isDeleted" IS_DELETED, with_is_deleted(bool), "`isDeleted`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastContactedDateTime" LAST_CONTACTED_DATE_TIME, with_last_contacted_date_time(OffsetDateTime), "`lastContactedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "enrollmentState" ENROLLMENT_STATE, with_enrollment_state(super::EnrollmentState), "`enrollmentState`";
    inherited "platform" PLATFORM, with_platform(super::Platform), "`platform`";
    "status" STATUS, status bool -> Option<bool>, with_status(bool), "`status`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.importedDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importeddeviceidentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ImportedDeviceIdentity: super::Entity = "microsoft.graph.importedDeviceIdentity" {
        "microsoft.graph.importedDeviceIdentityResult",
    };
    inherited "id" ID, with_id(String), "`id`";
    "importedDeviceIdentifier" IMPORTED_DEVICE_IDENTIFIER, imported_device_identifier str -> Option<&str>, with_imported_device_identifier(String), "`importedDeviceIdentifier`: `Edm.String`";
    "importedDeviceIdentityType" IMPORTED_DEVICE_IDENTITY_TYPE, imported_device_identity_type enumeration -> Option<super::ImportedDeviceIdentityType>, with_imported_device_identity_type(super::ImportedDeviceIdentityType), "`importedDeviceIdentityType`: `microsoft.graph.importedDeviceIdentityType`" "Possible values are: unknown, imei, serialNumber.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastContactedDateTime" LAST_CONTACTED_DATE_TIME, last_contacted_date_time date_time -> Parsed<OffsetDateTime>, with_last_contacted_date_time(OffsetDateTime), "`lastContactedDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "enrollmentState" ENROLLMENT_STATE, enrollment_state enumeration -> Option<super::EnrollmentState>, with_enrollment_state(super::EnrollmentState), "`enrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
    "platform" PLATFORM, platform enumeration -> Option<super::Platform>, with_platform(super::Platform), "`platform`: `microsoft.graph.platform`" "Possible values are: unknown, ios, android, windows, windowsMobile, macOS.";
}

crate::runtime::model! {
    /// Inherits from importedDeviceIdentity.
    ///
    /// [`microsoft.graph.importedDeviceIdentityResult`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importeddeviceidentityresult?view=graph-rest-beta), with the accessors of [`ImportedDeviceIdentity`](super::ImportedDeviceIdentity)
    ImportedDeviceIdentityResult: super::ImportedDeviceIdentity, super::Entity = "microsoft.graph.importedDeviceIdentityResult";
    inherited "id" ID, with_id(String), "`id`";
    inherited "importedDeviceIdentifier" IMPORTED_DEVICE_IDENTIFIER, with_imported_device_identifier(String), "`importedDeviceIdentifier`";
    inherited "importedDeviceIdentityType" IMPORTED_DEVICE_IDENTITY_TYPE, with_imported_device_identity_type(super::ImportedDeviceIdentityType), "`importedDeviceIdentityType`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastContactedDateTime" LAST_CONTACTED_DATE_TIME, with_last_contacted_date_time(OffsetDateTime), "`lastContactedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "enrollmentState" ENROLLMENT_STATE, with_enrollment_state(super::EnrollmentState), "`enrollmentState`";
    inherited "platform" PLATFORM, with_platform(super::Platform), "`platform`";
    "status" STATUS, status bool -> Option<bool>, with_status(bool), "`status`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedDeviceIdentityType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importeddeviceidentitytype?view=graph-rest-beta)
    ImportedDeviceIdentityType = "microsoft.graph.importedDeviceIdentityType" {
        Unknown = "unknown",
        Imei = "imei",
        SerialNumber = "serialNumber",
        ManufacturerModelSerial = "manufacturerModelSerial",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ImportedWindowsAutopilotDeviceIdentity: super::Entity = "microsoft.graph.importedWindowsAutopilotDeviceIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "groupTag" GROUP_TAG, group_tag str -> Option<&str>, with_group_tag(String), "`groupTag`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "productKey" PRODUCT_KEY, product_key str -> Option<&str>, with_product_key(String), "`productKey`: `Edm.String`";
    "importId" IMPORT_ID, import_id str -> Option<&str>, with_import_id(String), "`importId`: `Edm.String`";
    "hardwareIdentifier" HARDWARE_IDENTIFIER, hardware_identifier binary -> Parsed<Bytes>, with_hardware_identifier(Bytes), "`hardwareIdentifier`: `Edm.Binary`";
    "state" STATE, state model -> Option<&super::ImportedWindowsAutopilotDeviceIdentityState>, with_state(super::ImportedWindowsAutopilotDeviceIdentityState), "`state`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityState`";
    "assignedUserPrincipalName" ASSIGNED_USER_PRINCIPAL_NAME, assigned_user_principal_name str -> Option<&str>, with_assigned_user_principal_name(String), "`assignedUserPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityimportstatus?view=graph-rest-beta)
    ImportedWindowsAutopilotDeviceIdentityImportStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus" {
        Unknown = "unknown",
        Pending = "pending",
        Partial = "partial",
        Complete = "complete",
        Error = "error",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentitystate?view=graph-rest-beta)
    ImportedWindowsAutopilotDeviceIdentityState = "microsoft.graph.importedWindowsAutopilotDeviceIdentityState";
    "deviceImportStatus" DEVICE_IMPORT_STATUS, device_import_status enumeration -> Option<super::ImportedWindowsAutopilotDeviceIdentityImportStatus>, with_device_import_status(super::ImportedWindowsAutopilotDeviceIdentityImportStatus), "`deviceImportStatus`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus`" "Possible values are: unknown, pending, partial, complete, error.";
    "deviceRegistrationId" DEVICE_REGISTRATION_ID, device_registration_id str -> Option<&str>, with_device_registration_id(String), "`deviceRegistrationId`: `Edm.String`";
    "deviceErrorCode" DEVICE_ERROR_CODE, device_error_code i32 -> Option<i32>, with_device_error_code(i32), "`deviceErrorCode`: `Edm.Int32`";
    "deviceErrorName" DEVICE_ERROR_NAME, device_error_name str -> Option<&str>, with_device_error_name(String), "`deviceErrorName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload`, metadata, with the accessors of [`Entity`](super::Entity)
    ImportedWindowsAutopilotDeviceIdentityUpload: super::Entity = "microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTimeUtc" CREATED_DATE_TIME_UTC, created_date_time_utc date_time -> Parsed<OffsetDateTime>, with_created_date_time_utc(OffsetDateTime), "`createdDateTimeUtc`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ImportedWindowsAutopilotDeviceIdentityUploadStatus>, with_status(super::ImportedWindowsAutopilotDeviceIdentityUploadStatus), "`status`: `microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`, metadata";
    "deviceIdentities" DEVICE_IDENTITIES, device_identities models -> Option<&[super::ImportedWindowsAutopilotDeviceIdentity]>, with_device_identities(Vec<super::ImportedWindowsAutopilotDeviceIdentity>), "`deviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityuploadstatus?view=graph-rest-beta)
    ImportedWindowsAutopilotDeviceIdentityUploadStatus = "microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus" {
        NoUpload = "noUpload",
        Pending = "pending",
        Complete = "complete",
        Error = "error",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ingestionSource`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-ingestionsource?view=graph-rest-beta)
    IngestionSource = "microsoft.graph.ingestionSource" {
        Custom = "custom",
        Global = "global",
        Unknown = "unknown",
        BuiltIn = "builtIn",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.inkAccessSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-inkaccesssetting?view=graph-rest-beta)
    InkAccessSetting = "microsoft.graph.inkAccessSetting" {
        NotConfigured = "notConfigured",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// Inherits from userExperienceAnalyticsInsightValue.
    ///
    /// [`microsoft.graph.insightValueDouble`](https://learn.microsoft.com/graph/api/resources/intune-devices-insightvaluedouble?view=graph-rest-beta), with the accessors of [`UserExperienceAnalyticsInsightValue`](super::UserExperienceAnalyticsInsightValue)
    InsightValueDouble: super::UserExperienceAnalyticsInsightValue = "microsoft.graph.insightValueDouble";
    "value" VALUE, value f64 -> Option<f64>, with_value(f64), "`value`: `Edm.Double`";
}

crate::runtime::model! {
    /// Inherits from userExperienceAnalyticsInsightValue.
    ///
    /// [`microsoft.graph.insightValueInt`](https://learn.microsoft.com/graph/api/resources/intune-devices-insightvalueint?view=graph-rest-beta), with the accessors of [`UserExperienceAnalyticsInsightValue`](super::UserExperienceAnalyticsInsightValue)
    InsightValueInt: super::UserExperienceAnalyticsInsightValue = "microsoft.graph.insightValueInt";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.installIntent`](https://learn.microsoft.com/graph/api/resources/intune-shared-installintent?view=graph-rest-beta)
    InstallIntent = "microsoft.graph.installIntent" {
        Available = "available",
        Required = "required",
        Uninstall = "uninstall",
        AvailableWithoutEnrollment = "availableWithoutEnrollment",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.installState`](https://learn.microsoft.com/graph/api/resources/intune-books-installstate?view=graph-rest-beta)
    InstallState = "microsoft.graph.installState" {
        NotApplicable = "notApplicable",
        Installed = "installed",
        Failed = "failed",
        NotInstalled = "notInstalled",
        UninstallFailed = "uninstallFailed",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.intendedPurpose`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-intendedpurpose?view=graph-rest-beta)
    IntendedPurpose = "microsoft.graph.intendedPurpose" {
        Unassigned = "unassigned",
        SmimeEncryption = "smimeEncryption",
        SmimeSigning = "smimeSigning",
        Vpn = "vpn",
        Wifi = "wifi",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.internetExplorerMessageSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-internetexplorermessagesetting?view=graph-rest-beta)
    InternetExplorerMessageSetting = "microsoft.graph.internetExplorerMessageSetting" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        Enabled = "enabled",
        KeepGoing = "keepGoing",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.internetSiteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-internetsitesecuritylevel?view=graph-rest-beta)
    InternetSiteSecurityLevel = "microsoft.graph.internetSiteSecurityLevel" {
        UserDefined = "userDefined",
        Medium = "medium",
        MediumHigh = "mediumHigh",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.intuneBrand`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-intunebrand?view=graph-rest-beta)
    IntuneBrand = "microsoft.graph.intuneBrand";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "themeColor" THEME_COLOR, theme_color model -> Option<&super::RgbColor>, with_theme_color(super::RgbColor), "`themeColor`: `microsoft.graph.rgbColor`";
    "showLogo" SHOW_LOGO, show_logo bool -> Option<bool>, with_show_logo(bool), "`showLogo`: `Edm.Boolean`";
    "lightBackgroundLogo" LIGHT_BACKGROUND_LOGO, light_background_logo model -> Option<&super::MimeContent>, with_light_background_logo(super::MimeContent), "`lightBackgroundLogo`: `microsoft.graph.mimeContent`";
    "darkBackgroundLogo" DARK_BACKGROUND_LOGO, dark_background_logo model -> Option<&super::MimeContent>, with_dark_background_logo(super::MimeContent), "`darkBackgroundLogo`: `microsoft.graph.mimeContent`";
    "showNameNextToLogo" SHOW_NAME_NEXT_TO_LOGO, show_name_next_to_logo bool -> Option<bool>, with_show_name_next_to_logo(bool), "`showNameNextToLogo`: `Edm.Boolean`";
    "landingPageCustomizedImage" LANDING_PAGE_CUSTOMIZED_IMAGE, landing_page_customized_image model -> Option<&super::MimeContent>, with_landing_page_customized_image(super::MimeContent), "`landingPageCustomizedImage`: `microsoft.graph.mimeContent`";
    "showDisplayNameNextToLogo" SHOW_DISPLAY_NAME_NEXT_TO_LOGO, show_display_name_next_to_logo bool -> Option<bool>, with_show_display_name_next_to_logo(bool), "`showDisplayNameNextToLogo`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "contactITName" CONTACT_IT_NAME, contact_it_name str -> Option<&str>, with_contact_it_name(String), "`contactITName`: `Edm.String`";
    "contactITPhoneNumber" CONTACT_IT_PHONE_NUMBER, contact_it_phone_number str -> Option<&str>, with_contact_it_phone_number(String), "`contactITPhoneNumber`: `Edm.String`";
    "contactITEmailAddress" CONTACT_IT_EMAIL_ADDRESS, contact_it_email_address str -> Option<&str>, with_contact_it_email_address(String), "`contactITEmailAddress`: `Edm.String`";
    "contactITNotes" CONTACT_IT_NOTES, contact_it_notes str -> Option<&str>, with_contact_it_notes(String), "`contactITNotes`: `Edm.String`";
    "onlineSupportSiteUrl" ONLINE_SUPPORT_SITE_URL, online_support_site_url str -> Option<&str>, with_online_support_site_url(String), "`onlineSupportSiteUrl`: `Edm.String`";
    "onlineSupportSiteName" ONLINE_SUPPORT_SITE_NAME, online_support_site_name str -> Option<&str>, with_online_support_site_name(String), "`onlineSupportSiteName`: `Edm.String`";
    "privacyUrl" PRIVACY_URL, privacy_url str -> Option<&str>, with_privacy_url(String), "`privacyUrl`: `Edm.String`";
    "customPrivacyMessage" CUSTOM_PRIVACY_MESSAGE, custom_privacy_message str -> Option<&str>, with_custom_privacy_message(String), "`customPrivacyMessage`: `Edm.String`";
    "customCantSeePrivacyMessage" CUSTOM_CANT_SEE_PRIVACY_MESSAGE, custom_cant_see_privacy_message str -> Option<&str>, with_custom_cant_see_privacy_message(String), "`customCantSeePrivacyMessage`: `Edm.String`";
    "customCanSeePrivacyMessage" CUSTOM_CAN_SEE_PRIVACY_MESSAGE, custom_can_see_privacy_message str -> Option<&str>, with_custom_can_see_privacy_message(String), "`customCanSeePrivacyMessage`: `Edm.String`";
    "isRemoveDeviceDisabled" IS_REMOVE_DEVICE_DISABLED, is_remove_device_disabled bool -> Option<bool>, with_is_remove_device_disabled(bool), "`isRemoveDeviceDisabled`: `Edm.Boolean`";
    "isFactoryResetDisabled" IS_FACTORY_RESET_DISABLED, is_factory_reset_disabled bool -> Option<bool>, with_is_factory_reset_disabled(bool), "`isFactoryResetDisabled`: `Edm.Boolean`";
    "companyPortalBlockedActions" COMPANY_PORTAL_BLOCKED_ACTIONS, company_portal_blocked_actions models -> Option<&[super::CompanyPortalBlockedAction]>, with_company_portal_blocked_actions(Vec<super::CompanyPortalBlockedAction>), "`companyPortalBlockedActions`: `Collection(microsoft.graph.companyPortalBlockedAction)`";
    "showAzureADEnterpriseApps" SHOW_AZURE_AD_ENTERPRISE_APPS, show_azure_ad_enterprise_apps bool -> Option<bool>, with_show_azure_ad_enterprise_apps(bool), "`showAzureADEnterpriseApps`: `Edm.Boolean`";
    "showOfficeWebApps" SHOW_OFFICE_WEB_APPS, show_office_web_apps bool -> Option<bool>, with_show_office_web_apps(bool), "`showOfficeWebApps`: `Edm.Boolean`";
    "sendDeviceOwnershipChangePushNotification" SEND_DEVICE_OWNERSHIP_CHANGE_PUSH_NOTIFICATION, send_device_ownership_change_push_notification bool -> Option<bool>, with_send_device_ownership_change_push_notification(bool), "`sendDeviceOwnershipChangePushNotification`: `Edm.Boolean`, not in the metadata";
    "enrollmentAvailability" ENROLLMENT_AVAILABILITY, enrollment_availability enumeration -> Option<super::EnrollmentAvailabilityOptions>, with_enrollment_availability(super::EnrollmentAvailabilityOptions), "`enrollmentAvailability`: `microsoft.graph.enrollmentAvailabilityOptions`" "Possible values are: availableWithPrompts, availableWithoutPrompts, unavailable.";
    "disableClientTelemetry" DISABLE_CLIENT_TELEMETRY, disable_client_telemetry bool -> Option<bool>, with_disable_client_telemetry(bool), "`disableClientTelemetry`: `Edm.Boolean`";
    "disableDeviceCategorySelection" DISABLE_DEVICE_CATEGORY_SELECTION, disable_device_category_selection bool -> Option<bool>, with_disable_device_category_selection(bool), "`disableDeviceCategorySelection`: `Edm.Boolean`, metadata";
    "showConfigurationManagerApps" SHOW_CONFIGURATION_MANAGER_APPS, show_configuration_manager_apps bool -> Option<bool>, with_show_configuration_manager_apps(bool), "`showConfigurationManagerApps`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.intuneBrandingProfile`](https://learn.microsoft.com/graph/api/resources/intune-wip-intunebrandingprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    IntuneBrandingProfile: super::Entity = "microsoft.graph.intuneBrandingProfile";
    inherited "id" ID, with_id(String), "`id`";
    "profileName" PROFILE_NAME, profile_name str -> Option<&str>, with_profile_name(String), "`profileName`: `Edm.String`";
    "profileDescription" PROFILE_DESCRIPTION, profile_description str -> Option<&str>, with_profile_description(String), "`profileDescription`: `Edm.String`";
    "isDefaultProfile" IS_DEFAULT_PROFILE, is_default_profile bool -> Option<bool>, with_is_default_profile(bool), "`isDefaultProfile`: `Edm.Boolean`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "themeColor" THEME_COLOR, theme_color model -> Option<&super::RgbColor>, with_theme_color(super::RgbColor), "`themeColor`: `microsoft.graph.rgbColor`";
    "showLogo" SHOW_LOGO, show_logo bool -> Option<bool>, with_show_logo(bool), "`showLogo`: `Edm.Boolean`";
    "showDisplayNameNextToLogo" SHOW_DISPLAY_NAME_NEXT_TO_LOGO, show_display_name_next_to_logo bool -> Option<bool>, with_show_display_name_next_to_logo(bool), "`showDisplayNameNextToLogo`: `Edm.Boolean`";
    "themeColorLogo" THEME_COLOR_LOGO, theme_color_logo model -> Option<&super::MimeContent>, with_theme_color_logo(super::MimeContent), "`themeColorLogo`: `microsoft.graph.mimeContent`";
    "lightBackgroundLogo" LIGHT_BACKGROUND_LOGO, light_background_logo model -> Option<&super::MimeContent>, with_light_background_logo(super::MimeContent), "`lightBackgroundLogo`: `microsoft.graph.mimeContent`";
    "landingPageCustomizedImage" LANDING_PAGE_CUSTOMIZED_IMAGE, landing_page_customized_image model -> Option<&super::MimeContent>, with_landing_page_customized_image(super::MimeContent), "`landingPageCustomizedImage`: `microsoft.graph.mimeContent`";
    "contactITName" CONTACT_IT_NAME, contact_it_name str -> Option<&str>, with_contact_it_name(String), "`contactITName`: `Edm.String`";
    "contactITPhoneNumber" CONTACT_IT_PHONE_NUMBER, contact_it_phone_number str -> Option<&str>, with_contact_it_phone_number(String), "`contactITPhoneNumber`: `Edm.String`";
    "contactITEmailAddress" CONTACT_IT_EMAIL_ADDRESS, contact_it_email_address str -> Option<&str>, with_contact_it_email_address(String), "`contactITEmailAddress`: `Edm.String`";
    "contactITNotes" CONTACT_IT_NOTES, contact_it_notes str -> Option<&str>, with_contact_it_notes(String), "`contactITNotes`: `Edm.String`";
    "onlineSupportSiteUrl" ONLINE_SUPPORT_SITE_URL, online_support_site_url str -> Option<&str>, with_online_support_site_url(String), "`onlineSupportSiteUrl`: `Edm.String`";
    "onlineSupportSiteName" ONLINE_SUPPORT_SITE_NAME, online_support_site_name str -> Option<&str>, with_online_support_site_name(String), "`onlineSupportSiteName`: `Edm.String`";
    "privacyUrl" PRIVACY_URL, privacy_url str -> Option<&str>, with_privacy_url(String), "`privacyUrl`: `Edm.String`";
    "customPrivacyMessage" CUSTOM_PRIVACY_MESSAGE, custom_privacy_message str -> Option<&str>, with_custom_privacy_message(String), "`customPrivacyMessage`: `Edm.String`";
    "customCanSeePrivacyMessage" CUSTOM_CAN_SEE_PRIVACY_MESSAGE, custom_can_see_privacy_message str -> Option<&str>, with_custom_can_see_privacy_message(String), "`customCanSeePrivacyMessage`: `Edm.String`";
    "customCantSeePrivacyMessage" CUSTOM_CANT_SEE_PRIVACY_MESSAGE, custom_cant_see_privacy_message str -> Option<&str>, with_custom_cant_see_privacy_message(String), "`customCantSeePrivacyMessage`: `Edm.String`";
    "isRemoveDeviceDisabled" IS_REMOVE_DEVICE_DISABLED, is_remove_device_disabled bool -> Option<bool>, with_is_remove_device_disabled(bool), "`isRemoveDeviceDisabled`: `Edm.Boolean`";
    "isFactoryResetDisabled" IS_FACTORY_RESET_DISABLED, is_factory_reset_disabled bool -> Option<bool>, with_is_factory_reset_disabled(bool), "`isFactoryResetDisabled`: `Edm.Boolean`";
    "companyPortalBlockedActions" COMPANY_PORTAL_BLOCKED_ACTIONS, company_portal_blocked_actions models -> Option<&[super::CompanyPortalBlockedAction]>, with_company_portal_blocked_actions(Vec<super::CompanyPortalBlockedAction>), "`companyPortalBlockedActions`: `Collection(microsoft.graph.companyPortalBlockedAction)`";
    "showAzureADEnterpriseApps" SHOW_AZURE_AD_ENTERPRISE_APPS, show_azure_ad_enterprise_apps bool -> Option<bool>, with_show_azure_ad_enterprise_apps(bool), "`showAzureADEnterpriseApps`: `Edm.Boolean`";
    "showOfficeWebApps" SHOW_OFFICE_WEB_APPS, show_office_web_apps bool -> Option<bool>, with_show_office_web_apps(bool), "`showOfficeWebApps`: `Edm.Boolean`";
    "sendDeviceOwnershipChangePushNotification" SEND_DEVICE_OWNERSHIP_CHANGE_PUSH_NOTIFICATION, send_device_ownership_change_push_notification bool -> Option<bool>, with_send_device_ownership_change_push_notification(bool), "`sendDeviceOwnershipChangePushNotification`: `Edm.Boolean`, not in the metadata";
    "enrollmentAvailability" ENROLLMENT_AVAILABILITY, enrollment_availability enumeration -> Option<super::EnrollmentAvailabilityOptions>, with_enrollment_availability(super::EnrollmentAvailabilityOptions), "`enrollmentAvailability`: `microsoft.graph.enrollmentAvailabilityOptions`" "Possible values are: availableWithPrompts, availableWithoutPrompts, unavailable.";
    "disableClientTelemetry" DISABLE_CLIENT_TELEMETRY, disable_client_telemetry bool -> Option<bool>, with_disable_client_telemetry(bool), "`disableClientTelemetry`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "disableDeviceCategorySelection" DISABLE_DEVICE_CATEGORY_SELECTION, disable_device_category_selection bool -> Option<bool>, with_disable_device_category_selection(bool), "`disableDeviceCategorySelection`: `Edm.Boolean`, metadata";
    "showConfigurationManagerApps" SHOW_CONFIGURATION_MANAGER_APPS, show_configuration_manager_apps bool -> Option<bool>, with_show_configuration_manager_apps(bool), "`showConfigurationManagerApps`: `Edm.Boolean`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::IntuneBrandingProfileAssignment]>, with_assignments(Vec<super::IntuneBrandingProfileAssignment>), "`assignments`: `Collection(microsoft.graph.intuneBrandingProfileAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.intuneBrandingProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-wip-intunebrandingprofileassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    IntuneBrandingProfileAssignment: super::Entity = "microsoft.graph.intuneBrandingProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosAvailableUpdateVersion`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-iosavailableupdateversion?view=graph-rest-beta)
    IosAvailableUpdateVersion = "microsoft.graph.iosAvailableUpdateVersion";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
    "postingDateTime" POSTING_DATE_TIME, posting_date_time date_time -> Parsed<OffsetDateTime>, with_posting_date_time(OffsetDateTime), "`postingDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "supportedDevices" SUPPORTED_DEVICES, supported_devices strs -> Option<Vec<&str>>, with_supported_devices(Vec<String>), "`supportedDevices`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from iossinglesignonextension.
    ///
    /// [`microsoft.graph.iosAzureAdSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosazureadsinglesignonextension?view=graph-rest-beta), with the accessors of [`IosSingleSignOnExtension`](super::IosSingleSignOnExtension)
    IosAzureAdSingleSignOnExtension: super::IosSingleSignOnExtension, super::SingleSignOnExtension = "microsoft.graph.iosAzureAdSingleSignOnExtension";
    "enableSharedDeviceMode" ENABLE_SHARED_DEVICE_MODE, enable_shared_device_mode bool -> Option<bool>, with_enable_shared_device_mode(bool), "`enableSharedDeviceMode`: `Edm.Boolean`";
    "bundleIdAccessControlList" BUNDLE_ID_ACCESS_CONTROL_LIST, bundle_id_access_control_list strs -> Option<Vec<&str>>, with_bundle_id_access_control_list(Vec<String>), "`bundleIdAccessControlList`: `Collection(Edm.String)`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosBookmark`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosbookmark?view=graph-rest-beta)
    IosBookmark = "microsoft.graph.iosBookmark";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "bookmarkFolder" BOOKMARK_FOLDER, bookmark_folder str -> Option<&str>, with_bookmark_folder(String), "`bookmarkFolder`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscertificateprofile?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosCertificateProfile: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosCertificateProfile" {
        "microsoft.graph.iosCertificateProfileBase",
        "microsoft.graph.iosImportedPFXCertificateProfile",
        "microsoft.graph.iosPkcsCertificateProfile",
        "microsoft.graph.iosScepCertificateProfile",
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
}

crate::runtime::model! {
    /// Inherits from iosCertificateProfile.
    ///
    /// [`microsoft.graph.iosCertificateProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscertificateprofilebase?view=graph-rest-beta), with the accessors of [`IosCertificateProfile`](super::IosCertificateProfile)
    IosCertificateProfileBase: super::IosCertificateProfile, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosCertificateProfileBase" {
        "microsoft.graph.iosPkcsCertificateProfile",
        "microsoft.graph.iosScepCertificateProfile",
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
    "subjectNameFormat" SUBJECT_NAME_FORMAT, subject_name_format enumeration -> Option<super::AppleSubjectNameFormat>, with_subject_name_format(super::AppleSubjectNameFormat), "`subjectNameFormat`: `microsoft.graph.appleSubjectNameFormat`" "Possible values are: commonName, commonNameAsEmail, custom, commonNameIncludingEmail, commonNameAsIMEI, commonNameAsSerialNumber.";
    "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, subject_alternative_name_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
}

crate::runtime::model! {
    /// Inherits from deviceCompliancePolicy.
    ///
    /// [`microsoft.graph.iosCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscompliancepolicy?view=graph-rest-beta), with the accessors of [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy)
    IosCompliancePolicy: super::DeviceCompliancePolicy, super::Entity = "microsoft.graph.iosCompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`";
    "passcodeBlockSimple" PASSCODE_BLOCK_SIMPLE, passcode_block_simple bool -> Option<bool>, with_passcode_block_simple(bool), "`passcodeBlockSimple`: `Edm.Boolean`";
    "passcodeExpirationDays" PASSCODE_EXPIRATION_DAYS, passcode_expiration_days i32 -> Option<i32>, with_passcode_expiration_days(i32), "`passcodeExpirationDays`: `Edm.Int32`";
    "passcodeMinimumLength" PASSCODE_MINIMUM_LENGTH, passcode_minimum_length i32 -> Option<i32>, with_passcode_minimum_length(i32), "`passcodeMinimumLength`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeLock" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_LOCK, passcode_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_lock(i32), "`passcodeMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeScreenTimeout" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, passcode_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_screen_timeout(i32), "`passcodeMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passcodePreviousPasscodeBlockCount" PASSCODE_PREVIOUS_PASSCODE_BLOCK_COUNT, passcode_previous_passcode_block_count i32 -> Option<i32>, with_passcode_previous_passcode_block_count(i32), "`passcodePreviousPasscodeBlockCount`: `Edm.Int32`";
    "passcodeMinimumCharacterSetCount" PASSCODE_MINIMUM_CHARACTER_SET_COUNT, passcode_minimum_character_set_count i32 -> Option<i32>, with_passcode_minimum_character_set_count(i32), "`passcodeMinimumCharacterSetCount`: `Edm.Int32`";
    "passcodeRequiredType" PASSCODE_REQUIRED_TYPE, passcode_required_type enumeration -> Option<super::RequiredPasswordType>, with_passcode_required_type(super::RequiredPasswordType), "`passcodeRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passcodeRequired" PASSCODE_REQUIRED, passcode_required bool -> Option<bool>, with_passcode_required(bool), "`passcodeRequired`: `Edm.Boolean`";
    "osMinimumVersion" OS_MINIMUM_VERSION, os_minimum_version str -> Option<&str>, with_os_minimum_version(String), "`osMinimumVersion`: `Edm.String`";
    "osMaximumVersion" OS_MAXIMUM_VERSION, os_maximum_version str -> Option<&str>, with_os_maximum_version(String), "`osMaximumVersion`: `Edm.String`";
    "osMinimumBuildVersion" OS_MINIMUM_BUILD_VERSION, os_minimum_build_version str -> Option<&str>, with_os_minimum_build_version(String), "`osMinimumBuildVersion`: `Edm.String`";
    "osMaximumBuildVersion" OS_MAXIMUM_BUILD_VERSION, os_maximum_build_version str -> Option<&str>, with_os_maximum_build_version(String), "`osMaximumBuildVersion`: `Edm.String`";
    "securityBlockJailbrokenDevices" SECURITY_BLOCK_JAILBROKEN_DEVICES, security_block_jailbroken_devices bool -> Option<bool>, with_security_block_jailbroken_devices(bool), "`securityBlockJailbrokenDevices`: `Edm.Boolean`";
    "deviceThreatProtectionEnabled" DEVICE_THREAT_PROTECTION_ENABLED, device_threat_protection_enabled bool -> Option<bool>, with_device_threat_protection_enabled(bool), "`deviceThreatProtectionEnabled`: `Edm.Boolean`";
    "deviceThreatProtectionRequiredSecurityLevel" DEVICE_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, device_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_device_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`deviceThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "advancedThreatProtectionRequiredSecurityLevel" ADVANCED_THREAT_PROTECTION_REQUIRED_SECURITY_LEVEL, advanced_threat_protection_required_security_level enumeration -> Option<super::DeviceThreatProtectionLevel>, with_advanced_threat_protection_required_security_level(super::DeviceThreatProtectionLevel), "`advancedThreatProtectionRequiredSecurityLevel`: `microsoft.graph.deviceThreatProtectionLevel`" "Possible values are: unavailable, secured, low, medium, high, notSet.";
    "managedEmailProfileRequired" MANAGED_EMAIL_PROFILE_REQUIRED, managed_email_profile_required bool -> Option<bool>, with_managed_email_profile_required(bool), "`managedEmailProfileRequired`: `Edm.Boolean`";
    "restrictedApps" RESTRICTED_APPS, restricted_apps models -> Option<&[super::AppListItem]>, with_restricted_apps(Vec<super::AppListItem>), "`restrictedApps`: `Collection(microsoft.graph.appListItem)`";
}

crate::runtime::model! {
    /// Inherits from iossinglesignonextension.
    ///
    /// [`microsoft.graph.iosCredentialSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscredentialsinglesignonextension?view=graph-rest-beta), with the accessors of [`IosSingleSignOnExtension`](super::IosSingleSignOnExtension)
    IosCredentialSingleSignOnExtension: super::IosSingleSignOnExtension, super::SingleSignOnExtension = "microsoft.graph.iosCredentialSingleSignOnExtension";
    "extensionIdentifier" EXTENSION_IDENTIFIER, extension_identifier str -> Option<&str>, with_extension_identifier(String), "`extensionIdentifier`: `Edm.String`";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosCustomConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioscustomconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosCustomConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosCustomConfiguration";
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
    "payloadName" PAYLOAD_NAME, payload_name str -> Option<&str>, with_payload_name(String), "`payloadName`: `Edm.String`";
    "payloadFileName" PAYLOAD_FILE_NAME, payload_file_name str -> Option<&str>, with_payload_file_name(String), "`payloadFileName`: `Edm.String`";
    "payload" PAYLOAD, payload binary -> Parsed<Bytes>, with_payload(Bytes), "`payload`: `Edm.Binary`";
}

crate::runtime::model! {
    /// `microsoft.graph.iosDdmLobAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosDdmLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosDdmLobAppAssignmentSettings";
    "associatedDomains" ASSOCIATED_DOMAINS, associated_domains strs -> Option<Vec<&str>>, with_associated_domains(Vec<String>), "`associatedDomains`: `Collection(Edm.String)`, metadata";
    "associatedDomainsDirectDownloadAllowed" ASSOCIATED_DOMAINS_DIRECT_DOWNLOAD_ALLOWED, associated_domains_direct_download_allowed bool -> Option<bool>, with_associated_domains_direct_download_allowed(bool), "`associatedDomainsDirectDownloadAllowed`: `Edm.Boolean`, metadata";
    "cellularSliceConfigurationId" CELLULAR_SLICE_CONFIGURATION_ID, cellular_slice_configuration_id str -> Option<&str>, with_cellular_slice_configuration_id(String), "`cellularSliceConfigurationId`: `Edm.String`, metadata";
    "contentFilterConfigurationId" CONTENT_FILTER_CONFIGURATION_ID, content_filter_configuration_id str -> Option<&str>, with_content_filter_configuration_id(String), "`contentFilterConfigurationId`: `Edm.String`, metadata";
    "ddmAppConfigId" DDM_APP_CONFIG_ID, ddm_app_config_id guid -> Parsed<Uuid>, with_ddm_app_config_id(Uuid), "`ddmAppConfigId`: `Edm.Guid`, metadata";
    "dnsProxyConfigurationId" DNS_PROXY_CONFIGURATION_ID, dns_proxy_configuration_id str -> Option<&str>, with_dns_proxy_configuration_id(String), "`dnsProxyConfigurationId`: `Edm.String`, metadata";
    "preventManagedAppBackup" PREVENT_MANAGED_APP_BACKUP, prevent_managed_app_backup bool -> Option<bool>, with_prevent_managed_app_backup(bool), "`preventManagedAppBackup`: `Edm.Boolean`, metadata";
    "relayConfigurationId" RELAY_CONFIGURATION_ID, relay_configuration_id str -> Option<&str>, with_relay_configuration_id(String), "`relayConfigurationId`: `Edm.String`, metadata";
    "tapToPayScreenLockEnabled" TAP_TO_PAY_SCREEN_LOCK_ENABLED, tap_to_pay_screen_lock_enabled bool -> Option<bool>, with_tap_to_pay_screen_lock_enabled(bool), "`tapToPayScreenLockEnabled`: `Edm.Boolean`, metadata";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.iosDdmStoreAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosDdmStoreAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosDdmStoreAppAssignmentSettings";
    "allowDownloadsOverCellular" ALLOW_DOWNLOADS_OVER_CELLULAR, allow_downloads_over_cellular enumeration -> Option<super::DdmAppAllowDownloadsOverCellular>, with_allow_downloads_over_cellular(super::DdmAppAllowDownloadsOverCellular), "`allowDownloadsOverCellular`: `microsoft.graph.ddmAppAllowDownloadsOverCellular`, metadata";
    "associatedDomains" ASSOCIATED_DOMAINS, associated_domains strs -> Option<Vec<&str>>, with_associated_domains(Vec<String>), "`associatedDomains`: `Collection(Edm.String)`, metadata";
    "associatedDomainsDirectDownloadAllowed" ASSOCIATED_DOMAINS_DIRECT_DOWNLOAD_ALLOWED, associated_domains_direct_download_allowed bool -> Option<bool>, with_associated_domains_direct_download_allowed(bool), "`associatedDomainsDirectDownloadAllowed`: `Edm.Boolean`, metadata";
    "automaticAppUpdates" AUTOMATIC_APP_UPDATES, automatic_app_updates enumeration -> Option<super::DdmAppAutomaticAppUpdates>, with_automatic_app_updates(super::DdmAppAutomaticAppUpdates), "`automaticAppUpdates`: `microsoft.graph.ddmAppAutomaticAppUpdates`, metadata";
    "cellularSliceConfigurationId" CELLULAR_SLICE_CONFIGURATION_ID, cellular_slice_configuration_id str -> Option<&str>, with_cellular_slice_configuration_id(String), "`cellularSliceConfigurationId`: `Edm.String`, metadata";
    "contentFilterConfigurationId" CONTENT_FILTER_CONFIGURATION_ID, content_filter_configuration_id str -> Option<&str>, with_content_filter_configuration_id(String), "`contentFilterConfigurationId`: `Edm.String`, metadata";
    "dnsProxyConfigurationId" DNS_PROXY_CONFIGURATION_ID, dns_proxy_configuration_id str -> Option<&str>, with_dns_proxy_configuration_id(String), "`dnsProxyConfigurationId`: `Edm.String`, metadata";
    "preventManagedAppBackup" PREVENT_MANAGED_APP_BACKUP, prevent_managed_app_backup bool -> Option<bool>, with_prevent_managed_app_backup(bool), "`preventManagedAppBackup`: `Edm.Boolean`, metadata";
    "relayConfigurationId" RELAY_CONFIGURATION_ID, relay_configuration_id str -> Option<&str>, with_relay_configuration_id(String), "`relayConfigurationId`: `Edm.String`, metadata";
    "tapToPayScreenLockEnabled" TAP_TO_PAY_SCREEN_LOCK_ENABLED, tap_to_pay_screen_lock_enabled bool -> Option<bool>, with_tap_to_pay_screen_lock_enabled(bool), "`tapToPayScreenLockEnabled`: `Edm.Boolean`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.iosDdmVppAppAssignmentSettings`, metadata, with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosDdmVppAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosDdmVppAppAssignmentSettings";
    "allowDownloadsOverCellular" ALLOW_DOWNLOADS_OVER_CELLULAR, allow_downloads_over_cellular enumeration -> Option<super::DdmAppAllowDownloadsOverCellular>, with_allow_downloads_over_cellular(super::DdmAppAllowDownloadsOverCellular), "`allowDownloadsOverCellular`: `microsoft.graph.ddmAppAllowDownloadsOverCellular`, metadata";
    "associatedDomains" ASSOCIATED_DOMAINS, associated_domains strs -> Option<Vec<&str>>, with_associated_domains(Vec<String>), "`associatedDomains`: `Collection(Edm.String)`, metadata";
    "associatedDomainsDirectDownloadAllowed" ASSOCIATED_DOMAINS_DIRECT_DOWNLOAD_ALLOWED, associated_domains_direct_download_allowed bool -> Option<bool>, with_associated_domains_direct_download_allowed(bool), "`associatedDomainsDirectDownloadAllowed`: `Edm.Boolean`, metadata";
    "automaticAppUpdates" AUTOMATIC_APP_UPDATES, automatic_app_updates enumeration -> Option<super::DdmAppAutomaticAppUpdates>, with_automatic_app_updates(super::DdmAppAutomaticAppUpdates), "`automaticAppUpdates`: `microsoft.graph.ddmAppAutomaticAppUpdates`, metadata";
    "cellularSliceConfigurationId" CELLULAR_SLICE_CONFIGURATION_ID, cellular_slice_configuration_id str -> Option<&str>, with_cellular_slice_configuration_id(String), "`cellularSliceConfigurationId`: `Edm.String`, metadata";
    "contentFilterConfigurationId" CONTENT_FILTER_CONFIGURATION_ID, content_filter_configuration_id str -> Option<&str>, with_content_filter_configuration_id(String), "`contentFilterConfigurationId`: `Edm.String`, metadata";
    "ddmAppConfigId" DDM_APP_CONFIG_ID, ddm_app_config_id guid -> Parsed<Uuid>, with_ddm_app_config_id(Uuid), "`ddmAppConfigId`: `Edm.Guid`, metadata";
    "dnsProxyConfigurationId" DNS_PROXY_CONFIGURATION_ID, dns_proxy_configuration_id str -> Option<&str>, with_dns_proxy_configuration_id(String), "`dnsProxyConfigurationId`: `Edm.String`, metadata";
    "preventManagedAppBackup" PREVENT_MANAGED_APP_BACKUP, prevent_managed_app_backup bool -> Option<bool>, with_prevent_managed_app_backup(bool), "`preventManagedAppBackup`: `Edm.Boolean`, metadata";
    "relayConfigurationId" RELAY_CONFIGURATION_ID, relay_configuration_id str -> Option<&str>, with_relay_configuration_id(String), "`relayConfigurationId`: `Edm.String`, metadata";
    "tapToPayScreenLockEnabled" TAP_TO_PAY_SCREEN_LOCK_ENABLED, tap_to_pay_screen_lock_enabled bool -> Option<bool>, with_tap_to_pay_screen_lock_enabled(bool), "`tapToPayScreenLockEnabled`: `Edm.Boolean`, metadata";
    "useDeviceLicensing" USE_DEVICE_LICENSING, use_device_licensing bool -> Option<bool>, with_use_device_licensing(bool), "`useDeviceLicensing`: `Edm.Boolean`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosderivedcredentialauthenticationconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosDerivedCredentialAuthenticationConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration";
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
    "derivedCredentialSettings" DERIVED_CREDENTIAL_SETTINGS, derived_credential_settings model -> Option<&super::DeviceManagementDerivedCredentialSettings>, with_derived_credential_settings(super::DeviceManagementDerivedCredentialSettings), "`derivedCredentialSettings`: `microsoft.graph.deviceManagementDerivedCredentialSettings`";
}

crate::runtime::model! {
    /// Inherits from appleDeviceFeaturesConfigurationBase.
    ///
    /// [`microsoft.graph.iosDeviceFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosdevicefeaturesconfiguration?view=graph-rest-beta), with the accessors of [`AppleDeviceFeaturesConfigurationBase`](super::AppleDeviceFeaturesConfigurationBase)
    IosDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosDeviceFeaturesConfiguration";
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
    inherited "airPrintDestinations" AIR_PRINT_DESTINATIONS, with_air_print_destinations(Vec<super::AirPrintDestination>), "`airPrintDestinations`";
    "assetTagTemplate" ASSET_TAG_TEMPLATE, asset_tag_template str -> Option<&str>, with_asset_tag_template(String), "`assetTagTemplate`: `Edm.String`";
    "contentFilterSettings" CONTENT_FILTER_SETTINGS, content_filter_settings model -> Option<&super::IosWebContentFilterBase>, with_content_filter_settings(super::IosWebContentFilterBase), "`contentFilterSettings`: `microsoft.graph.iosWebContentFilterBase`";
    "lockScreenFootnote" LOCK_SCREEN_FOOTNOTE, lock_screen_footnote str -> Option<&str>, with_lock_screen_footnote(String), "`lockScreenFootnote`: `Edm.String`";
    "homeScreenDockIcons" HOME_SCREEN_DOCK_ICONS, home_screen_dock_icons models -> Option<&[super::IosHomeScreenItem]>, with_home_screen_dock_icons(Vec<super::IosHomeScreenItem>), "`homeScreenDockIcons`: `Collection(microsoft.graph.iosHomeScreenItem)`";
    "homeScreenPages" HOME_SCREEN_PAGES, home_screen_pages models -> Option<&[super::IosHomeScreenPage]>, with_home_screen_pages(Vec<super::IosHomeScreenPage>), "`homeScreenPages`: `Collection(microsoft.graph.iosHomeScreenPage)`";
    "homeScreenGridWidth" HOME_SCREEN_GRID_WIDTH, home_screen_grid_width i32 -> Option<i32>, with_home_screen_grid_width(i32), "`homeScreenGridWidth`: `Edm.Int32`";
    "homeScreenGridHeight" HOME_SCREEN_GRID_HEIGHT, home_screen_grid_height i32 -> Option<i32>, with_home_screen_grid_height(i32), "`homeScreenGridHeight`: `Edm.Int32`";
    "notificationSettings" NOTIFICATION_SETTINGS, notification_settings models -> Option<&[super::IosNotificationSettings]>, with_notification_settings(Vec<super::IosNotificationSettings>), "`notificationSettings`: `Collection(microsoft.graph.iosNotificationSettings)`";
    "singleSignOnSettings" SINGLE_SIGN_ON_SETTINGS, single_sign_on_settings model -> Option<&super::IosSingleSignOnSettings>, with_single_sign_on_settings(super::IosSingleSignOnSettings), "`singleSignOnSettings`: `microsoft.graph.iosSingleSignOnSettings`";
    "wallpaperDisplayLocation" WALLPAPER_DISPLAY_LOCATION, wallpaper_display_location enumeration -> Option<super::IosWallpaperDisplayLocation>, with_wallpaper_display_location(super::IosWallpaperDisplayLocation), "`wallpaperDisplayLocation`: `microsoft.graph.iosWallpaperDisplayLocation`" "Possible values are: notConfigured, lockScreen, homeScreen, lockAndHomeScreens.";
    "wallpaperImage" WALLPAPER_IMAGE, wallpaper_image model -> Option<&super::MimeContent>, with_wallpaper_image(super::MimeContent), "`wallpaperImage`: `microsoft.graph.mimeContent`";
    "singleSignOnExtension" SINGLE_SIGN_ON_EXTENSION, single_sign_on_extension model -> Option<&super::SingleSignOnExtension>, with_single_sign_on_extension(super::SingleSignOnExtension), "`singleSignOnExtension`: `microsoft.graph.singleSignOnExtension`";
    "iosSingleSignOnExtension" IOS_SINGLE_SIGN_ON_EXTENSION, ios_single_sign_on_extension model -> Option<&super::IosSingleSignOnExtension>, with_ios_single_sign_on_extension(super::IosSingleSignOnExtension), "`iosSingleSignOnExtension`: `microsoft.graph.iosSingleSignOnExtension`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::IosCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::IosCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.iosCertificateProfileBase`";
    "singleSignOnExtensionPkinitCertificate" SINGLE_SIGN_ON_EXTENSION_PKINIT_CERTIFICATE, single_sign_on_extension_pkinit_certificate model -> Option<&super::IosCertificateProfileBase>, with_single_sign_on_extension_pkinit_certificate(super::IosCertificateProfileBase), "`singleSignOnExtensionPkinitCertificate`: `microsoft.graph.iosCertificateProfileBase`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosdevicetype?view=graph-rest-beta)
    IosDeviceType = "microsoft.graph.iosDeviceType";
    "iPad" IPAD, ipad bool -> Option<bool>, with_ipad(bool), "`iPad`: `Edm.Boolean`";
    "iPhoneAndIPod" IPHONE_AND_I_POD, iphone_and_i_pod bool -> Option<bool>, with_iphone_and_i_pod(bool), "`iPhoneAndIPod`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from easEmailProfileConfigurationBase.
    ///
    /// [`microsoft.graph.iosEasEmailProfileConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseasemailprofileconfiguration?view=graph-rest-beta), with the accessors of [`EasEmailProfileConfigurationBase`](super::EasEmailProfileConfigurationBase)
    IosEasEmailProfileConfiguration: super::EasEmailProfileConfigurationBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosEasEmailProfileConfiguration";
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
    inherited "usernameSource" USERNAME_SOURCE, with_username_source(super::UserEmailSource), "`usernameSource`";
    inherited "usernameAADSource" USERNAME_AAD_SOURCE, with_username_aad_source(super::UsernameSource), "`usernameAADSource`";
    inherited "userDomainNameSource" USER_DOMAIN_NAME_SOURCE, with_user_domain_name_source(super::DomainNameSource), "`userDomainNameSource`";
    inherited "customDomainName" CUSTOM_DOMAIN_NAME, with_custom_domain_name(String), "`customDomainName`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::EasAuthenticationMethod>, with_authentication_method(super::EasAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.easAuthenticationMethod`" "Possible values are: usernameAndPassword, certificate, derivedCredential.";
    "blockMovingMessagesToOtherEmailAccounts" BLOCK_MOVING_MESSAGES_TO_OTHER_EMAIL_ACCOUNTS, block_moving_messages_to_other_email_accounts bool -> Option<bool>, with_block_moving_messages_to_other_email_accounts(bool), "`blockMovingMessagesToOtherEmailAccounts`: `Edm.Boolean`";
    "blockSendingEmailFromThirdPartyApps" BLOCK_SENDING_EMAIL_FROM_THIRD_PARTY_APPS, block_sending_email_from_third_party_apps bool -> Option<bool>, with_block_sending_email_from_third_party_apps(bool), "`blockSendingEmailFromThirdPartyApps`: `Edm.Boolean`";
    "blockSyncingRecentlyUsedEmailAddresses" BLOCK_SYNCING_RECENTLY_USED_EMAIL_ADDRESSES, block_syncing_recently_used_email_addresses bool -> Option<bool>, with_block_syncing_recently_used_email_addresses(bool), "`blockSyncingRecentlyUsedEmailAddresses`: `Edm.Boolean`";
    "durationOfEmailToSync" DURATION_OF_EMAIL_TO_SYNC, duration_of_email_to_sync enumeration -> Option<super::EmailSyncDuration>, with_duration_of_email_to_sync(super::EmailSyncDuration), "`durationOfEmailToSync`: `microsoft.graph.emailSyncDuration`" "Possible values are: userDefined, oneDay, threeDays, oneWeek, twoWeeks, oneMonth, unlimited.";
    "emailAddressSource" EMAIL_ADDRESS_SOURCE, email_address_source enumeration -> Option<super::UserEmailSource>, with_email_address_source(super::UserEmailSource), "`emailAddressSource`: `microsoft.graph.userEmailSource`" "Possible values are: userPrincipalName, primarySmtpAddress.";
    "easServices" EAS_SERVICES, eas_services flags -> Option<Flags<super::EasServices>>, with_eas_services(Flags<super::EasServices>), "`easServices`: `microsoft.graph.easServices`" "Possible values are: none, contacts, email, notes, reminders, calendars.";
    "easServicesUserOverrideEnabled" EAS_SERVICES_USER_OVERRIDE_ENABLED, eas_services_user_override_enabled bool -> Option<bool>, with_eas_services_user_override_enabled(bool), "`easServicesUserOverrideEnabled`: `Edm.Boolean`";
    "hostName" HOST_NAME, host_name str -> Option<&str>, with_host_name(String), "`hostName`: `Edm.String`";
    "requireSmime" REQUIRE_SMIME, require_smime bool -> Option<bool>, with_require_smime(bool), "`requireSmime`: `Edm.Boolean`";
    "smimeEnablePerMessageSwitch" SMIME_ENABLE_PER_MESSAGE_SWITCH, smime_enable_per_message_switch bool -> Option<bool>, with_smime_enable_per_message_switch(bool), "`smimeEnablePerMessageSwitch`: `Edm.Boolean`";
    "smimeEncryptByDefaultEnabled" SMIME_ENCRYPT_BY_DEFAULT_ENABLED, smime_encrypt_by_default_enabled bool -> Option<bool>, with_smime_encrypt_by_default_enabled(bool), "`smimeEncryptByDefaultEnabled`: `Edm.Boolean`";
    "smimeSigningEnabled" SMIME_SIGNING_ENABLED, smime_signing_enabled bool -> Option<bool>, with_smime_signing_enabled(bool), "`smimeSigningEnabled`: `Edm.Boolean`";
    "smimeSigningUserOverrideEnabled" SMIME_SIGNING_USER_OVERRIDE_ENABLED, smime_signing_user_override_enabled bool -> Option<bool>, with_smime_signing_user_override_enabled(bool), "`smimeSigningUserOverrideEnabled`: `Edm.Boolean`";
    "smimeEncryptByDefaultUserOverrideEnabled" SMIME_ENCRYPT_BY_DEFAULT_USER_OVERRIDE_ENABLED, smime_encrypt_by_default_user_override_enabled bool -> Option<bool>, with_smime_encrypt_by_default_user_override_enabled(bool), "`smimeEncryptByDefaultUserOverrideEnabled`: `Edm.Boolean`";
    "smimeSigningCertificateUserOverrideEnabled" SMIME_SIGNING_CERTIFICATE_USER_OVERRIDE_ENABLED, smime_signing_certificate_user_override_enabled bool -> Option<bool>, with_smime_signing_certificate_user_override_enabled(bool), "`smimeSigningCertificateUserOverrideEnabled`: `Edm.Boolean`";
    "smimeEncryptionCertificateUserOverrideEnabled" SMIME_ENCRYPTION_CERTIFICATE_USER_OVERRIDE_ENABLED, smime_encryption_certificate_user_override_enabled bool -> Option<bool>, with_smime_encryption_certificate_user_override_enabled(bool), "`smimeEncryptionCertificateUserOverrideEnabled`: `Edm.Boolean`";
    "requireSsl" REQUIRE_SSL, require_ssl bool -> Option<bool>, with_require_ssl(bool), "`requireSsl`: `Edm.Boolean`";
    "useOAuth" USE_OAUTH, use_oauth bool -> Option<bool>, with_use_oauth(bool), "`useOAuth`: `Edm.Boolean`";
    "signingCertificateType" SIGNING_CERTIFICATE_TYPE, signing_certificate_type enumeration -> Option<super::EmailCertificateType>, with_signing_certificate_type(super::EmailCertificateType), "`signingCertificateType`: `microsoft.graph.emailCertificateType`" "Possible values are: none, certificate, derivedCredential.";
    "encryptionCertificateType" ENCRYPTION_CERTIFICATE_TYPE, encryption_certificate_type enumeration -> Option<super::EmailCertificateType>, with_encryption_certificate_type(super::EmailCertificateType), "`encryptionCertificateType`: `microsoft.graph.emailCertificateType`" "Possible values are: none, certificate, derivedCredential.";
    "perAppVPNProfileId" PER_APP_VPN_PROFILE_ID, per_app_vpn_profile_id str -> Option<&str>, with_per_app_vpn_profile_id(String), "`perAppVPNProfileId`: `Edm.String`";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::IosCertificateProfileBase>, with_identity_certificate(super::IosCertificateProfileBase), "`identityCertificate`: `microsoft.graph.iosCertificateProfileBase`";
    "smimeSigningCertificate" SMIME_SIGNING_CERTIFICATE, smime_signing_certificate model -> Option<&super::IosCertificateProfile>, with_smime_signing_certificate(super::IosCertificateProfile), "`smimeSigningCertificate`: `microsoft.graph.iosCertificateProfile`";
    "smimeEncryptionCertificate" SMIME_ENCRYPTION_CERTIFICATE, smime_encryption_certificate model -> Option<&super::IosCertificateProfile>, with_smime_encryption_certificate(super::IosCertificateProfile), "`smimeEncryptionCertificate`: `microsoft.graph.iosCertificateProfile`";
    "derivedCredentialSettings" DERIVED_CREDENTIAL_SETTINGS, derived_credential_settings model -> Option<&super::DeviceManagementDerivedCredentialSettings>, with_derived_credential_settings(super::DeviceManagementDerivedCredentialSettings), "`derivedCredentialSettings`: `microsoft.graph.deviceManagementDerivedCredentialSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosEduCertificateSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseducertificatesettings?view=graph-rest-beta)
    IosEduCertificateSettings = "microsoft.graph.iosEduCertificateSettings";
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`";
    "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, certificate_validity_period_value i32 -> Option<i32>, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`: `Edm.Int32`";
    "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, certificate_validity_period_scale enumeration -> Option<super::CertificateValidityPeriodScale>, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`" "Possible values are: days, months, years.";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosEduDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosedudeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosEduDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosEduDeviceConfiguration";
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
    "teacherCertificateSettings" TEACHER_CERTIFICATE_SETTINGS, teacher_certificate_settings model -> Option<&super::IosEduCertificateSettings>, with_teacher_certificate_settings(super::IosEduCertificateSettings), "`teacherCertificateSettings`: `microsoft.graph.iosEduCertificateSettings`";
    "studentCertificateSettings" STUDENT_CERTIFICATE_SETTINGS, student_certificate_settings model -> Option<&super::IosEduCertificateSettings>, with_student_certificate_settings(super::IosEduCertificateSettings), "`studentCertificateSettings`: `microsoft.graph.iosEduCertificateSettings`";
    "deviceCertificateSettings" DEVICE_CERTIFICATE_SETTINGS, device_certificate_settings model -> Option<&super::IosEduCertificateSettings>, with_device_certificate_settings(super::IosEduCertificateSettings), "`deviceCertificateSettings`: `microsoft.graph.iosEduCertificateSettings`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosEducationDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseducationdeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosEducationDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosEducationDeviceConfiguration";
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
}

crate::runtime::model! {
    /// Inherits from iosWiFiConfiguration.
    ///
    /// [`microsoft.graph.iosEnterpriseWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosenterprisewificonfiguration?view=graph-rest-beta), with the accessors of [`IosWiFiConfiguration`](super::IosWiFiConfiguration)
    IosEnterpriseWiFiConfiguration: super::IosWiFiConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosEnterpriseWiFiConfiguration";
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
    inherited "networkName" NETWORK_NAME, with_network_name(String), "`networkName`";
    inherited "ssid" SSID, with_ssid(String), "`ssid`";
    inherited "connectAutomatically" CONNECT_AUTOMATICALLY, with_connect_automatically(bool), "`connectAutomatically`";
    inherited "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`";
    inherited "wiFiSecurityType" WI_FI_SECURITY_TYPE, with_wi_fi_security_type(super::WiFiSecurityType), "`wiFiSecurityType`";
    inherited "proxySettings" PROXY_SETTINGS, with_proxy_settings(super::WiFiProxySetting), "`proxySettings`";
    inherited "proxyManualAddress" PROXY_MANUAL_ADDRESS, with_proxy_manual_address(String), "`proxyManualAddress`";
    inherited "proxyManualPort" PROXY_MANUAL_PORT, with_proxy_manual_port(i32), "`proxyManualPort`";
    inherited "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`";
    inherited "disableMacAddressRandomization" DISABLE_MAC_ADDRESS_RANDOMIZATION, with_disable_mac_address_randomization(bool), "`disableMacAddressRandomization`";
    inherited "preSharedKey" PRE_SHARED_KEY, with_pre_shared_key(String), "`preSharedKey`";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::EapType>, with_eap_type(super::EapType), "`eapType`: `microsoft.graph.eapType`" "Possible values are: eapTls, leap, eapSim, eapTtls, peap, eapFast, teap.";
    "eapFastConfiguration" EAP_FAST_CONFIGURATION, eap_fast_configuration enumeration -> Option<super::EapFastConfiguration>, with_eap_fast_configuration(super::EapFastConfiguration), "`eapFastConfiguration`: `microsoft.graph.eapFastConfiguration`" "Possible values are: noProtectedAccessCredential, useProtectedAccessCredential, useProtectedAccessCredentialAndProvision, useProtectedAccessCredentialAndProvisionAnonymously.";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiFiAuthenticationMethod>, with_authentication_method(super::WiFiAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiFiAuthenticationMethod`" "Possible values are: certificate, usernameAndPassword, derivedCredential.";
    "innerAuthenticationProtocolForEapTtls" INNER_AUTHENTICATION_PROTOCOL_FOR_EAP_TTLS, inner_authentication_protocol_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_inner_authentication_protocol_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`innerAuthenticationProtocolForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`" "Possible values are: unencryptedPassword, challengeHandshakeAuthenticationProtocol, microsoftChap, microsoftChapVersionTwo.";
    "outerIdentityPrivacyTemporaryValue" OUTER_IDENTITY_PRIVACY_TEMPORARY_VALUE, outer_identity_privacy_temporary_value str -> Option<&str>, with_outer_identity_privacy_temporary_value(String), "`outerIdentityPrivacyTemporaryValue`: `Edm.String`";
    "usernameFormatString" USERNAME_FORMAT_STRING, username_format_string str -> Option<&str>, with_username_format_string(String), "`usernameFormatString`: `Edm.String`";
    "passwordFormatString" PASSWORD_FORMAT_STRING, password_format_string str -> Option<&str>, with_password_format_string(String), "`passwordFormatString`: `Edm.String`";
    "rootCertificatesForServerValidation" ROOT_CERTIFICATES_FOR_SERVER_VALIDATION, root_certificates_for_server_validation models -> Option<&[super::IosTrustedRootCertificate]>, with_root_certificates_for_server_validation(Vec<super::IosTrustedRootCertificate>), "`rootCertificatesForServerValidation`: `Collection(microsoft.graph.iosTrustedRootCertificate)`";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::IosCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::IosCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.iosCertificateProfileBase`";
    "derivedCredentialSettings" DERIVED_CREDENTIAL_SETTINGS, derived_credential_settings model -> Option<&super::DeviceManagementDerivedCredentialSettings>, with_derived_credential_settings(super::DeviceManagementDerivedCredentialSettings), "`derivedCredentialSettings`: `microsoft.graph.deviceManagementDerivedCredentialSettings`";
}

crate::runtime::model! {
    /// Inherits from appleExpeditedCheckinConfigurationBase.
    ///
    /// [`microsoft.graph.iosExpeditedCheckinConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosexpeditedcheckinconfiguration?view=graph-rest-beta), with the accessors of [`AppleExpeditedCheckinConfigurationBase`](super::AppleExpeditedCheckinConfigurationBase)
    IosExpeditedCheckinConfiguration: super::AppleExpeditedCheckinConfigurationBase, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosExpeditedCheckinConfiguration";
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
    inherited "enableExpeditedCheckin" ENABLE_EXPEDITED_CHECKIN, with_enable_expedited_checkin(bool), "`enableExpeditedCheckin`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosgeneraldeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosGeneralDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosGeneralDeviceConfiguration";
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
    "accountBlockModification" ACCOUNT_BLOCK_MODIFICATION, account_block_modification bool -> Option<bool>, with_account_block_modification(bool), "`accountBlockModification`: `Edm.Boolean`";
    "activationLockAllowWhenSupervised" ACTIVATION_LOCK_ALLOW_WHEN_SUPERVISED, activation_lock_allow_when_supervised bool -> Option<bool>, with_activation_lock_allow_when_supervised(bool), "`activationLockAllowWhenSupervised`: `Edm.Boolean`";
    "airDropBlocked" AIR_DROP_BLOCKED, air_drop_blocked bool -> Option<bool>, with_air_drop_blocked(bool), "`airDropBlocked`: `Edm.Boolean`";
    "airDropForceUnmanagedDropTarget" AIR_DROP_FORCE_UNMANAGED_DROP_TARGET, air_drop_force_unmanaged_drop_target bool -> Option<bool>, with_air_drop_force_unmanaged_drop_target(bool), "`airDropForceUnmanagedDropTarget`: `Edm.Boolean`";
    "airPlayForcePairingPasswordForOutgoingRequests" AIR_PLAY_FORCE_PAIRING_PASSWORD_FOR_OUTGOING_REQUESTS, air_play_force_pairing_password_for_outgoing_requests bool -> Option<bool>, with_air_play_force_pairing_password_for_outgoing_requests(bool), "`airPlayForcePairingPasswordForOutgoingRequests`: `Edm.Boolean`";
    "appleWatchBlockPairing" APPLE_WATCH_BLOCK_PAIRING, apple_watch_block_pairing bool -> Option<bool>, with_apple_watch_block_pairing(bool), "`appleWatchBlockPairing`: `Edm.Boolean`";
    "appleWatchForceWristDetection" APPLE_WATCH_FORCE_WRIST_DETECTION, apple_watch_force_wrist_detection bool -> Option<bool>, with_apple_watch_force_wrist_detection(bool), "`appleWatchForceWristDetection`: `Edm.Boolean`";
    "appleNewsBlocked" APPLE_NEWS_BLOCKED, apple_news_blocked bool -> Option<bool>, with_apple_news_blocked(bool), "`appleNewsBlocked`: `Edm.Boolean`";
    "appsSingleAppModeList" APPS_SINGLE_APP_MODE_LIST, apps_single_app_mode_list models -> Option<&[super::AppListItem]>, with_apps_single_app_mode_list(Vec<super::AppListItem>), "`appsSingleAppModeList`: `Collection(microsoft.graph.appListItem)`";
    "appsVisibilityList" APPS_VISIBILITY_LIST, apps_visibility_list models -> Option<&[super::AppListItem]>, with_apps_visibility_list(Vec<super::AppListItem>), "`appsVisibilityList`: `Collection(microsoft.graph.appListItem)`";
    "appsVisibilityListType" APPS_VISIBILITY_LIST_TYPE, apps_visibility_list_type enumeration -> Option<super::AppListType>, with_apps_visibility_list_type(super::AppListType), "`appsVisibilityListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "appStoreBlockAutomaticDownloads" APP_STORE_BLOCK_AUTOMATIC_DOWNLOADS, app_store_block_automatic_downloads bool -> Option<bool>, with_app_store_block_automatic_downloads(bool), "`appStoreBlockAutomaticDownloads`: `Edm.Boolean`";
    "appStoreBlocked" APP_STORE_BLOCKED, app_store_blocked bool -> Option<bool>, with_app_store_blocked(bool), "`appStoreBlocked`: `Edm.Boolean`";
    "appStoreBlockInAppPurchases" APP_STORE_BLOCK_IN_APP_PURCHASES, app_store_block_in_app_purchases bool -> Option<bool>, with_app_store_block_in_app_purchases(bool), "`appStoreBlockInAppPurchases`: `Edm.Boolean`";
    "appStoreBlockUIAppInstallation" APP_STORE_BLOCK_UI_APP_INSTALLATION, app_store_block_ui_app_installation bool -> Option<bool>, with_app_store_block_ui_app_installation(bool), "`appStoreBlockUIAppInstallation`: `Edm.Boolean`";
    "appStoreRequirePassword" APP_STORE_REQUIRE_PASSWORD, app_store_require_password bool -> Option<bool>, with_app_store_require_password(bool), "`appStoreRequirePassword`: `Edm.Boolean`";
    "autoFillForceAuthentication" AUTO_FILL_FORCE_AUTHENTICATION, auto_fill_force_authentication bool -> Option<bool>, with_auto_fill_force_authentication(bool), "`autoFillForceAuthentication`: `Edm.Boolean`";
    "bluetoothBlockModification" BLUETOOTH_BLOCK_MODIFICATION, bluetooth_block_modification bool -> Option<bool>, with_bluetooth_block_modification(bool), "`bluetoothBlockModification`: `Edm.Boolean`";
    "cameraBlocked" CAMERA_BLOCKED, camera_blocked bool -> Option<bool>, with_camera_blocked(bool), "`cameraBlocked`: `Edm.Boolean`";
    "cellularBlockDataRoaming" CELLULAR_BLOCK_DATA_ROAMING, cellular_block_data_roaming bool -> Option<bool>, with_cellular_block_data_roaming(bool), "`cellularBlockDataRoaming`: `Edm.Boolean`";
    "cellularBlockGlobalBackgroundFetchWhileRoaming" CELLULAR_BLOCK_GLOBAL_BACKGROUND_FETCH_WHILE_ROAMING, cellular_block_global_background_fetch_while_roaming bool -> Option<bool>, with_cellular_block_global_background_fetch_while_roaming(bool), "`cellularBlockGlobalBackgroundFetchWhileRoaming`: `Edm.Boolean`";
    "cellularBlockPerAppDataModification" CELLULAR_BLOCK_PER_APP_DATA_MODIFICATION, cellular_block_per_app_data_modification bool -> Option<bool>, with_cellular_block_per_app_data_modification(bool), "`cellularBlockPerAppDataModification`: `Edm.Boolean`";
    "cellularBlockPersonalHotspot" CELLULAR_BLOCK_PERSONAL_HOTSPOT, cellular_block_personal_hotspot bool -> Option<bool>, with_cellular_block_personal_hotspot(bool), "`cellularBlockPersonalHotspot`: `Edm.Boolean`";
    "cellularBlockPlanModification" CELLULAR_BLOCK_PLAN_MODIFICATION, cellular_block_plan_modification bool -> Option<bool>, with_cellular_block_plan_modification(bool), "`cellularBlockPlanModification`: `Edm.Boolean`";
    "cellularBlockVoiceRoaming" CELLULAR_BLOCK_VOICE_ROAMING, cellular_block_voice_roaming bool -> Option<bool>, with_cellular_block_voice_roaming(bool), "`cellularBlockVoiceRoaming`: `Edm.Boolean`";
    "certificatesBlockUntrustedTlsCertificates" CERTIFICATES_BLOCK_UNTRUSTED_TLS_CERTIFICATES, certificates_block_untrusted_tls_certificates bool -> Option<bool>, with_certificates_block_untrusted_tls_certificates(bool), "`certificatesBlockUntrustedTlsCertificates`: `Edm.Boolean`";
    "classroomAppBlockRemoteScreenObservation" CLASSROOM_APP_BLOCK_REMOTE_SCREEN_OBSERVATION, classroom_app_block_remote_screen_observation bool -> Option<bool>, with_classroom_app_block_remote_screen_observation(bool), "`classroomAppBlockRemoteScreenObservation`: `Edm.Boolean`";
    "classroomAppForceUnpromptedScreenObservation" CLASSROOM_APP_FORCE_UNPROMPTED_SCREEN_OBSERVATION, classroom_app_force_unprompted_screen_observation bool -> Option<bool>, with_classroom_app_force_unprompted_screen_observation(bool), "`classroomAppForceUnpromptedScreenObservation`: `Edm.Boolean`";
    "classroomForceAutomaticallyJoinClasses" CLASSROOM_FORCE_AUTOMATICALLY_JOIN_CLASSES, classroom_force_automatically_join_classes bool -> Option<bool>, with_classroom_force_automatically_join_classes(bool), "`classroomForceAutomaticallyJoinClasses`: `Edm.Boolean`";
    "classroomForceUnpromptedAppAndDeviceLock" CLASSROOM_FORCE_UNPROMPTED_APP_AND_DEVICE_LOCK, classroom_force_unprompted_app_and_device_lock bool -> Option<bool>, with_classroom_force_unprompted_app_and_device_lock(bool), "`classroomForceUnpromptedAppAndDeviceLock`: `Edm.Boolean`";
    "compliantAppsList" COMPLIANT_APPS_LIST, compliant_apps_list models -> Option<&[super::AppListItem]>, with_compliant_apps_list(Vec<super::AppListItem>), "`compliantAppsList`: `Collection(microsoft.graph.appListItem)`";
    "compliantAppListType" COMPLIANT_APP_LIST_TYPE, compliant_app_list_type enumeration -> Option<super::AppListType>, with_compliant_app_list_type(super::AppListType), "`compliantAppListType`: `microsoft.graph.appListType`" "Possible values are: none, appsInListCompliant, appsNotInListCompliant.";
    "configurationProfileBlockChanges" CONFIGURATION_PROFILE_BLOCK_CHANGES, configuration_profile_block_changes bool -> Option<bool>, with_configuration_profile_block_changes(bool), "`configurationProfileBlockChanges`: `Edm.Boolean`";
    "definitionLookupBlocked" DEFINITION_LOOKUP_BLOCKED, definition_lookup_blocked bool -> Option<bool>, with_definition_lookup_blocked(bool), "`definitionLookupBlocked`: `Edm.Boolean`";
    "deviceBlockEnableRestrictions" DEVICE_BLOCK_ENABLE_RESTRICTIONS, device_block_enable_restrictions bool -> Option<bool>, with_device_block_enable_restrictions(bool), "`deviceBlockEnableRestrictions`: `Edm.Boolean`";
    "deviceBlockEraseContentAndSettings" DEVICE_BLOCK_ERASE_CONTENT_AND_SETTINGS, device_block_erase_content_and_settings bool -> Option<bool>, with_device_block_erase_content_and_settings(bool), "`deviceBlockEraseContentAndSettings`: `Edm.Boolean`";
    "deviceBlockNameModification" DEVICE_BLOCK_NAME_MODIFICATION, device_block_name_modification bool -> Option<bool>, with_device_block_name_modification(bool), "`deviceBlockNameModification`: `Edm.Boolean`";
    "diagnosticDataBlockSubmission" DIAGNOSTIC_DATA_BLOCK_SUBMISSION, diagnostic_data_block_submission bool -> Option<bool>, with_diagnostic_data_block_submission(bool), "`diagnosticDataBlockSubmission`: `Edm.Boolean`";
    "diagnosticDataBlockSubmissionModification" DIAGNOSTIC_DATA_BLOCK_SUBMISSION_MODIFICATION, diagnostic_data_block_submission_modification bool -> Option<bool>, with_diagnostic_data_block_submission_modification(bool), "`diagnosticDataBlockSubmissionModification`: `Edm.Boolean`";
    "documentsBlockManagedDocumentsInUnmanagedApps" DOCUMENTS_BLOCK_MANAGED_DOCUMENTS_IN_UNMANAGED_APPS, documents_block_managed_documents_in_unmanaged_apps bool -> Option<bool>, with_documents_block_managed_documents_in_unmanaged_apps(bool), "`documentsBlockManagedDocumentsInUnmanagedApps`: `Edm.Boolean`";
    "documentsBlockUnmanagedDocumentsInManagedApps" DOCUMENTS_BLOCK_UNMANAGED_DOCUMENTS_IN_MANAGED_APPS, documents_block_unmanaged_documents_in_managed_apps bool -> Option<bool>, with_documents_block_unmanaged_documents_in_managed_apps(bool), "`documentsBlockUnmanagedDocumentsInManagedApps`: `Edm.Boolean`";
    "emailInDomainSuffixes" EMAIL_IN_DOMAIN_SUFFIXES, email_in_domain_suffixes strs -> Option<Vec<&str>>, with_email_in_domain_suffixes(Vec<String>), "`emailInDomainSuffixes`: `Collection(Edm.String)`";
    "enterpriseAppBlockTrust" ENTERPRISE_APP_BLOCK_TRUST, enterprise_app_block_trust bool -> Option<bool>, with_enterprise_app_block_trust(bool), "`enterpriseAppBlockTrust`: `Edm.Boolean`";
    "enterpriseAppBlockTrustModification" ENTERPRISE_APP_BLOCK_TRUST_MODIFICATION, enterprise_app_block_trust_modification bool -> Option<bool>, with_enterprise_app_block_trust_modification(bool), "`enterpriseAppBlockTrustModification`: `Edm.Boolean`";
    "esimBlockModification" ESIM_BLOCK_MODIFICATION, esim_block_modification bool -> Option<bool>, with_esim_block_modification(bool), "`esimBlockModification`: `Edm.Boolean`";
    "faceTimeBlocked" FACE_TIME_BLOCKED, face_time_blocked bool -> Option<bool>, with_face_time_blocked(bool), "`faceTimeBlocked`: `Edm.Boolean`";
    "findMyFriendsBlocked" FIND_MY_FRIENDS_BLOCKED, find_my_friends_blocked bool -> Option<bool>, with_find_my_friends_blocked(bool), "`findMyFriendsBlocked`: `Edm.Boolean`";
    "gamingBlockGameCenterFriends" GAMING_BLOCK_GAME_CENTER_FRIENDS, gaming_block_game_center_friends bool -> Option<bool>, with_gaming_block_game_center_friends(bool), "`gamingBlockGameCenterFriends`: `Edm.Boolean`";
    "gamingBlockMultiplayer" GAMING_BLOCK_MULTIPLAYER, gaming_block_multiplayer bool -> Option<bool>, with_gaming_block_multiplayer(bool), "`gamingBlockMultiplayer`: `Edm.Boolean`";
    "gameCenterBlocked" GAME_CENTER_BLOCKED, game_center_blocked bool -> Option<bool>, with_game_center_blocked(bool), "`gameCenterBlocked`: `Edm.Boolean`";
    "hostPairingBlocked" HOST_PAIRING_BLOCKED, host_pairing_blocked bool -> Option<bool>, with_host_pairing_blocked(bool), "`hostPairingBlocked`: `Edm.Boolean`";
    "iBooksStoreBlocked" I_BOOKS_STORE_BLOCKED, i_books_store_blocked bool -> Option<bool>, with_i_books_store_blocked(bool), "`iBooksStoreBlocked`: `Edm.Boolean`";
    "iBooksStoreBlockErotica" I_BOOKS_STORE_BLOCK_EROTICA, i_books_store_block_erotica bool -> Option<bool>, with_i_books_store_block_erotica(bool), "`iBooksStoreBlockErotica`: `Edm.Boolean`";
    "iCloudBlockActivityContinuation" I_CLOUD_BLOCK_ACTIVITY_CONTINUATION, i_cloud_block_activity_continuation bool -> Option<bool>, with_i_cloud_block_activity_continuation(bool), "`iCloudBlockActivityContinuation`: `Edm.Boolean`";
    "iCloudBlockBackup" I_CLOUD_BLOCK_BACKUP, i_cloud_block_backup bool -> Option<bool>, with_i_cloud_block_backup(bool), "`iCloudBlockBackup`: `Edm.Boolean`";
    "iCloudBlockDocumentSync" I_CLOUD_BLOCK_DOCUMENT_SYNC, i_cloud_block_document_sync bool -> Option<bool>, with_i_cloud_block_document_sync(bool), "`iCloudBlockDocumentSync`: `Edm.Boolean`";
    "iCloudBlockManagedAppsSync" I_CLOUD_BLOCK_MANAGED_APPS_SYNC, i_cloud_block_managed_apps_sync bool -> Option<bool>, with_i_cloud_block_managed_apps_sync(bool), "`iCloudBlockManagedAppsSync`: `Edm.Boolean`";
    "iCloudBlockPhotoLibrary" I_CLOUD_BLOCK_PHOTO_LIBRARY, i_cloud_block_photo_library bool -> Option<bool>, with_i_cloud_block_photo_library(bool), "`iCloudBlockPhotoLibrary`: `Edm.Boolean`";
    "iCloudBlockPhotoStreamSync" I_CLOUD_BLOCK_PHOTO_STREAM_SYNC, i_cloud_block_photo_stream_sync bool -> Option<bool>, with_i_cloud_block_photo_stream_sync(bool), "`iCloudBlockPhotoStreamSync`: `Edm.Boolean`";
    "iCloudBlockSharedPhotoStream" I_CLOUD_BLOCK_SHARED_PHOTO_STREAM, i_cloud_block_shared_photo_stream bool -> Option<bool>, with_i_cloud_block_shared_photo_stream(bool), "`iCloudBlockSharedPhotoStream`: `Edm.Boolean`";
    "iCloudRequireEncryptedBackup" I_CLOUD_REQUIRE_ENCRYPTED_BACKUP, i_cloud_require_encrypted_backup bool -> Option<bool>, with_i_cloud_require_encrypted_backup(bool), "`iCloudRequireEncryptedBackup`: `Edm.Boolean`";
    "iTunesBlockExplicitContent" I_TUNES_BLOCK_EXPLICIT_CONTENT, i_tunes_block_explicit_content bool -> Option<bool>, with_i_tunes_block_explicit_content(bool), "`iTunesBlockExplicitContent`: `Edm.Boolean`";
    "iTunesBlockMusicService" I_TUNES_BLOCK_MUSIC_SERVICE, i_tunes_block_music_service bool -> Option<bool>, with_i_tunes_block_music_service(bool), "`iTunesBlockMusicService`: `Edm.Boolean`";
    "iTunesBlockRadio" I_TUNES_BLOCK_RADIO, i_tunes_block_radio bool -> Option<bool>, with_i_tunes_block_radio(bool), "`iTunesBlockRadio`: `Edm.Boolean`";
    "keyboardBlockAutoCorrect" KEYBOARD_BLOCK_AUTO_CORRECT, keyboard_block_auto_correct bool -> Option<bool>, with_keyboard_block_auto_correct(bool), "`keyboardBlockAutoCorrect`: `Edm.Boolean`";
    "keyboardBlockDictation" KEYBOARD_BLOCK_DICTATION, keyboard_block_dictation bool -> Option<bool>, with_keyboard_block_dictation(bool), "`keyboardBlockDictation`: `Edm.Boolean`";
    "keyboardBlockPredictive" KEYBOARD_BLOCK_PREDICTIVE, keyboard_block_predictive bool -> Option<bool>, with_keyboard_block_predictive(bool), "`keyboardBlockPredictive`: `Edm.Boolean`";
    "keyboardBlockShortcuts" KEYBOARD_BLOCK_SHORTCUTS, keyboard_block_shortcuts bool -> Option<bool>, with_keyboard_block_shortcuts(bool), "`keyboardBlockShortcuts`: `Edm.Boolean`";
    "keyboardBlockSpellCheck" KEYBOARD_BLOCK_SPELL_CHECK, keyboard_block_spell_check bool -> Option<bool>, with_keyboard_block_spell_check(bool), "`keyboardBlockSpellCheck`: `Edm.Boolean`";
    "kioskModeAllowAssistiveSpeak" KIOSK_MODE_ALLOW_ASSISTIVE_SPEAK, kiosk_mode_allow_assistive_speak bool -> Option<bool>, with_kiosk_mode_allow_assistive_speak(bool), "`kioskModeAllowAssistiveSpeak`: `Edm.Boolean`";
    "kioskModeAllowAssistiveTouchSettings" KIOSK_MODE_ALLOW_ASSISTIVE_TOUCH_SETTINGS, kiosk_mode_allow_assistive_touch_settings bool -> Option<bool>, with_kiosk_mode_allow_assistive_touch_settings(bool), "`kioskModeAllowAssistiveTouchSettings`: `Edm.Boolean`";
    "kioskModeAllowAutoLock" KIOSK_MODE_ALLOW_AUTO_LOCK, kiosk_mode_allow_auto_lock bool -> Option<bool>, with_kiosk_mode_allow_auto_lock(bool), "`kioskModeAllowAutoLock`: `Edm.Boolean`";
    "kioskModeBlockAutoLock" KIOSK_MODE_BLOCK_AUTO_LOCK, kiosk_mode_block_auto_lock bool -> Option<bool>, with_kiosk_mode_block_auto_lock(bool), "`kioskModeBlockAutoLock`: `Edm.Boolean`";
    "kioskModeAllowColorInversionSettings" KIOSK_MODE_ALLOW_COLOR_INVERSION_SETTINGS, kiosk_mode_allow_color_inversion_settings bool -> Option<bool>, with_kiosk_mode_allow_color_inversion_settings(bool), "`kioskModeAllowColorInversionSettings`: `Edm.Boolean`";
    "kioskModeAllowRingerSwitch" KIOSK_MODE_ALLOW_RINGER_SWITCH, kiosk_mode_allow_ringer_switch bool -> Option<bool>, with_kiosk_mode_allow_ringer_switch(bool), "`kioskModeAllowRingerSwitch`: `Edm.Boolean`";
    "kioskModeBlockRingerSwitch" KIOSK_MODE_BLOCK_RINGER_SWITCH, kiosk_mode_block_ringer_switch bool -> Option<bool>, with_kiosk_mode_block_ringer_switch(bool), "`kioskModeBlockRingerSwitch`: `Edm.Boolean`";
    "kioskModeAllowScreenRotation" KIOSK_MODE_ALLOW_SCREEN_ROTATION, kiosk_mode_allow_screen_rotation bool -> Option<bool>, with_kiosk_mode_allow_screen_rotation(bool), "`kioskModeAllowScreenRotation`: `Edm.Boolean`";
    "kioskModeBlockScreenRotation" KIOSK_MODE_BLOCK_SCREEN_ROTATION, kiosk_mode_block_screen_rotation bool -> Option<bool>, with_kiosk_mode_block_screen_rotation(bool), "`kioskModeBlockScreenRotation`: `Edm.Boolean`";
    "kioskModeAllowSleepButton" KIOSK_MODE_ALLOW_SLEEP_BUTTON, kiosk_mode_allow_sleep_button bool -> Option<bool>, with_kiosk_mode_allow_sleep_button(bool), "`kioskModeAllowSleepButton`: `Edm.Boolean`";
    "kioskModeBlockSleepButton" KIOSK_MODE_BLOCK_SLEEP_BUTTON, kiosk_mode_block_sleep_button bool -> Option<bool>, with_kiosk_mode_block_sleep_button(bool), "`kioskModeBlockSleepButton`: `Edm.Boolean`";
    "kioskModeAllowTouchscreen" KIOSK_MODE_ALLOW_TOUCHSCREEN, kiosk_mode_allow_touchscreen bool -> Option<bool>, with_kiosk_mode_allow_touchscreen(bool), "`kioskModeAllowTouchscreen`: `Edm.Boolean`";
    "kioskModeBlockTouchscreen" KIOSK_MODE_BLOCK_TOUCHSCREEN, kiosk_mode_block_touchscreen bool -> Option<bool>, with_kiosk_mode_block_touchscreen(bool), "`kioskModeBlockTouchscreen`: `Edm.Boolean`";
    "kioskModeEnableVoiceControl" KIOSK_MODE_ENABLE_VOICE_CONTROL, kiosk_mode_enable_voice_control bool -> Option<bool>, with_kiosk_mode_enable_voice_control(bool), "`kioskModeEnableVoiceControl`: `Edm.Boolean`";
    "kioskModeAllowVoiceControlModification" KIOSK_MODE_ALLOW_VOICE_CONTROL_MODIFICATION, kiosk_mode_allow_voice_control_modification bool -> Option<bool>, with_kiosk_mode_allow_voice_control_modification(bool), "`kioskModeAllowVoiceControlModification`: `Edm.Boolean`";
    "kioskModeAllowVoiceOverSettings" KIOSK_MODE_ALLOW_VOICE_OVER_SETTINGS, kiosk_mode_allow_voice_over_settings bool -> Option<bool>, with_kiosk_mode_allow_voice_over_settings(bool), "`kioskModeAllowVoiceOverSettings`: `Edm.Boolean`";
    "kioskModeAllowVolumeButtons" KIOSK_MODE_ALLOW_VOLUME_BUTTONS, kiosk_mode_allow_volume_buttons bool -> Option<bool>, with_kiosk_mode_allow_volume_buttons(bool), "`kioskModeAllowVolumeButtons`: `Edm.Boolean`";
    "kioskModeBlockVolumeButtons" KIOSK_MODE_BLOCK_VOLUME_BUTTONS, kiosk_mode_block_volume_buttons bool -> Option<bool>, with_kiosk_mode_block_volume_buttons(bool), "`kioskModeBlockVolumeButtons`: `Edm.Boolean`";
    "kioskModeAllowZoomSettings" KIOSK_MODE_ALLOW_ZOOM_SETTINGS, kiosk_mode_allow_zoom_settings bool -> Option<bool>, with_kiosk_mode_allow_zoom_settings(bool), "`kioskModeAllowZoomSettings`: `Edm.Boolean`";
    "kioskModeAppStoreUrl" KIOSK_MODE_APP_STORE_URL, kiosk_mode_app_store_url str -> Option<&str>, with_kiosk_mode_app_store_url(String), "`kioskModeAppStoreUrl`: `Edm.String`";
    "kioskModeBuiltInAppId" KIOSK_MODE_BUILT_IN_APP_ID, kiosk_mode_built_in_app_id str -> Option<&str>, with_kiosk_mode_built_in_app_id(String), "`kioskModeBuiltInAppId`: `Edm.String`";
    "kioskModeRequireAssistiveTouch" KIOSK_MODE_REQUIRE_ASSISTIVE_TOUCH, kiosk_mode_require_assistive_touch bool -> Option<bool>, with_kiosk_mode_require_assistive_touch(bool), "`kioskModeRequireAssistiveTouch`: `Edm.Boolean`";
    "kioskModeRequireColorInversion" KIOSK_MODE_REQUIRE_COLOR_INVERSION, kiosk_mode_require_color_inversion bool -> Option<bool>, with_kiosk_mode_require_color_inversion(bool), "`kioskModeRequireColorInversion`: `Edm.Boolean`";
    "kioskModeRequireMonoAudio" KIOSK_MODE_REQUIRE_MONO_AUDIO, kiosk_mode_require_mono_audio bool -> Option<bool>, with_kiosk_mode_require_mono_audio(bool), "`kioskModeRequireMonoAudio`: `Edm.Boolean`";
    "kioskModeRequireVoiceOver" KIOSK_MODE_REQUIRE_VOICE_OVER, kiosk_mode_require_voice_over bool -> Option<bool>, with_kiosk_mode_require_voice_over(bool), "`kioskModeRequireVoiceOver`: `Edm.Boolean`";
    "kioskModeRequireZoom" KIOSK_MODE_REQUIRE_ZOOM, kiosk_mode_require_zoom bool -> Option<bool>, with_kiosk_mode_require_zoom(bool), "`kioskModeRequireZoom`: `Edm.Boolean`";
    "kioskModeManagedAppId" KIOSK_MODE_MANAGED_APP_ID, kiosk_mode_managed_app_id str -> Option<&str>, with_kiosk_mode_managed_app_id(String), "`kioskModeManagedAppId`: `Edm.String`";
    "lockScreenBlockControlCenter" LOCK_SCREEN_BLOCK_CONTROL_CENTER, lock_screen_block_control_center bool -> Option<bool>, with_lock_screen_block_control_center(bool), "`lockScreenBlockControlCenter`: `Edm.Boolean`";
    "lockScreenBlockNotificationView" LOCK_SCREEN_BLOCK_NOTIFICATION_VIEW, lock_screen_block_notification_view bool -> Option<bool>, with_lock_screen_block_notification_view(bool), "`lockScreenBlockNotificationView`: `Edm.Boolean`";
    "lockScreenBlockPassbook" LOCK_SCREEN_BLOCK_PASSBOOK, lock_screen_block_passbook bool -> Option<bool>, with_lock_screen_block_passbook(bool), "`lockScreenBlockPassbook`: `Edm.Boolean`";
    "lockScreenBlockTodayView" LOCK_SCREEN_BLOCK_TODAY_VIEW, lock_screen_block_today_view bool -> Option<bool>, with_lock_screen_block_today_view(bool), "`lockScreenBlockTodayView`: `Edm.Boolean`";
    "mediaContentRatingAustralia" MEDIA_CONTENT_RATING_AUSTRALIA, media_content_rating_australia model -> Option<&super::MediaContentRatingAustralia>, with_media_content_rating_australia(super::MediaContentRatingAustralia), "`mediaContentRatingAustralia`: `microsoft.graph.mediaContentRatingAustralia`";
    "mediaContentRatingCanada" MEDIA_CONTENT_RATING_CANADA, media_content_rating_canada model -> Option<&super::MediaContentRatingCanada>, with_media_content_rating_canada(super::MediaContentRatingCanada), "`mediaContentRatingCanada`: `microsoft.graph.mediaContentRatingCanada`";
    "mediaContentRatingFrance" MEDIA_CONTENT_RATING_FRANCE, media_content_rating_france model -> Option<&super::MediaContentRatingFrance>, with_media_content_rating_france(super::MediaContentRatingFrance), "`mediaContentRatingFrance`: `microsoft.graph.mediaContentRatingFrance`";
    "mediaContentRatingGermany" MEDIA_CONTENT_RATING_GERMANY, media_content_rating_germany model -> Option<&super::MediaContentRatingGermany>, with_media_content_rating_germany(super::MediaContentRatingGermany), "`mediaContentRatingGermany`: `microsoft.graph.mediaContentRatingGermany`";
    "mediaContentRatingIreland" MEDIA_CONTENT_RATING_IRELAND, media_content_rating_ireland model -> Option<&super::MediaContentRatingIreland>, with_media_content_rating_ireland(super::MediaContentRatingIreland), "`mediaContentRatingIreland`: `microsoft.graph.mediaContentRatingIreland`";
    "mediaContentRatingJapan" MEDIA_CONTENT_RATING_JAPAN, media_content_rating_japan model -> Option<&super::MediaContentRatingJapan>, with_media_content_rating_japan(super::MediaContentRatingJapan), "`mediaContentRatingJapan`: `microsoft.graph.mediaContentRatingJapan`";
    "mediaContentRatingNewZealand" MEDIA_CONTENT_RATING_NEW_ZEALAND, media_content_rating_new_zealand model -> Option<&super::MediaContentRatingNewZealand>, with_media_content_rating_new_zealand(super::MediaContentRatingNewZealand), "`mediaContentRatingNewZealand`: `microsoft.graph.mediaContentRatingNewZealand`";
    "mediaContentRatingUnitedKingdom" MEDIA_CONTENT_RATING_UNITED_KINGDOM, media_content_rating_united_kingdom model -> Option<&super::MediaContentRatingUnitedKingdom>, with_media_content_rating_united_kingdom(super::MediaContentRatingUnitedKingdom), "`mediaContentRatingUnitedKingdom`: `microsoft.graph.mediaContentRatingUnitedKingdom`";
    "mediaContentRatingUnitedStates" MEDIA_CONTENT_RATING_UNITED_STATES, media_content_rating_united_states model -> Option<&super::MediaContentRatingUnitedStates>, with_media_content_rating_united_states(super::MediaContentRatingUnitedStates), "`mediaContentRatingUnitedStates`: `microsoft.graph.mediaContentRatingUnitedStates`";
    "networkUsageRules" NETWORK_USAGE_RULES, network_usage_rules models -> Option<&[super::IosNetworkUsageRule]>, with_network_usage_rules(Vec<super::IosNetworkUsageRule>), "`networkUsageRules`: `Collection(microsoft.graph.iosNetworkUsageRule)`";
    "mediaContentRatingApps" MEDIA_CONTENT_RATING_APPS, media_content_rating_apps enumeration -> Option<super::RatingAppsType>, with_media_content_rating_apps(super::RatingAppsType), "`mediaContentRatingApps`: `microsoft.graph.ratingAppsType`" "Possible values are: allAllowed, allBlocked, agesAbove4, agesAbove9, agesAbove12, agesAbove17.";
    "messagesBlocked" MESSAGES_BLOCKED, messages_blocked bool -> Option<bool>, with_messages_blocked(bool), "`messagesBlocked`: `Edm.Boolean`";
    "notificationsBlockSettingsModification" NOTIFICATIONS_BLOCK_SETTINGS_MODIFICATION, notifications_block_settings_modification bool -> Option<bool>, with_notifications_block_settings_modification(bool), "`notificationsBlockSettingsModification`: `Edm.Boolean`";
    "passcodeBlockFingerprintUnlock" PASSCODE_BLOCK_FINGERPRINT_UNLOCK, passcode_block_fingerprint_unlock bool -> Option<bool>, with_passcode_block_fingerprint_unlock(bool), "`passcodeBlockFingerprintUnlock`: `Edm.Boolean`";
    "passcodeBlockFingerprintModification" PASSCODE_BLOCK_FINGERPRINT_MODIFICATION, passcode_block_fingerprint_modification bool -> Option<bool>, with_passcode_block_fingerprint_modification(bool), "`passcodeBlockFingerprintModification`: `Edm.Boolean`";
    "passcodeBlockModification" PASSCODE_BLOCK_MODIFICATION, passcode_block_modification bool -> Option<bool>, with_passcode_block_modification(bool), "`passcodeBlockModification`: `Edm.Boolean`";
    "passcodeBlockSimple" PASSCODE_BLOCK_SIMPLE, passcode_block_simple bool -> Option<bool>, with_passcode_block_simple(bool), "`passcodeBlockSimple`: `Edm.Boolean`";
    "passcodeExpirationDays" PASSCODE_EXPIRATION_DAYS, passcode_expiration_days i32 -> Option<i32>, with_passcode_expiration_days(i32), "`passcodeExpirationDays`: `Edm.Int32`";
    "passcodeMinimumLength" PASSCODE_MINIMUM_LENGTH, passcode_minimum_length i32 -> Option<i32>, with_passcode_minimum_length(i32), "`passcodeMinimumLength`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeLock" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_LOCK, passcode_minutes_of_inactivity_before_lock i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_lock(i32), "`passcodeMinutesOfInactivityBeforeLock`: `Edm.Int32`";
    "passcodeMinutesOfInactivityBeforeScreenTimeout" PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT, passcode_minutes_of_inactivity_before_screen_timeout i32 -> Option<i32>, with_passcode_minutes_of_inactivity_before_screen_timeout(i32), "`passcodeMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`";
    "passcodeMinimumCharacterSetCount" PASSCODE_MINIMUM_CHARACTER_SET_COUNT, passcode_minimum_character_set_count i32 -> Option<i32>, with_passcode_minimum_character_set_count(i32), "`passcodeMinimumCharacterSetCount`: `Edm.Int32`";
    "passcodePreviousPasscodeBlockCount" PASSCODE_PREVIOUS_PASSCODE_BLOCK_COUNT, passcode_previous_passcode_block_count i32 -> Option<i32>, with_passcode_previous_passcode_block_count(i32), "`passcodePreviousPasscodeBlockCount`: `Edm.Int32`";
    "passcodeSignInFailureCountBeforeWipe" PASSCODE_SIGN_IN_FAILURE_COUNT_BEFORE_WIPE, passcode_sign_in_failure_count_before_wipe i32 -> Option<i32>, with_passcode_sign_in_failure_count_before_wipe(i32), "`passcodeSignInFailureCountBeforeWipe`: `Edm.Int32`";
    "passcodeRequiredType" PASSCODE_REQUIRED_TYPE, passcode_required_type enumeration -> Option<super::RequiredPasswordType>, with_passcode_required_type(super::RequiredPasswordType), "`passcodeRequiredType`: `microsoft.graph.requiredPasswordType`" "Possible values are: deviceDefault, alphanumeric, numeric.";
    "passcodeRequired" PASSCODE_REQUIRED, passcode_required bool -> Option<bool>, with_passcode_required(bool), "`passcodeRequired`: `Edm.Boolean`";
    "podcastsBlocked" PODCASTS_BLOCKED, podcasts_blocked bool -> Option<bool>, with_podcasts_blocked(bool), "`podcastsBlocked`: `Edm.Boolean`";
    "proximityBlockSetupToNewDevice" PROXIMITY_BLOCK_SETUP_TO_NEW_DEVICE, proximity_block_setup_to_new_device bool -> Option<bool>, with_proximity_block_setup_to_new_device(bool), "`proximityBlockSetupToNewDevice`: `Edm.Boolean`";
    "safariBlockAutofill" SAFARI_BLOCK_AUTOFILL, safari_block_autofill bool -> Option<bool>, with_safari_block_autofill(bool), "`safariBlockAutofill`: `Edm.Boolean`";
    "safariBlockJavaScript" SAFARI_BLOCK_JAVA_SCRIPT, safari_block_java_script bool -> Option<bool>, with_safari_block_java_script(bool), "`safariBlockJavaScript`: `Edm.Boolean`";
    "safariBlockPopups" SAFARI_BLOCK_POPUPS, safari_block_popups bool -> Option<bool>, with_safari_block_popups(bool), "`safariBlockPopups`: `Edm.Boolean`";
    "safariBlocked" SAFARI_BLOCKED, safari_blocked bool -> Option<bool>, with_safari_blocked(bool), "`safariBlocked`: `Edm.Boolean`";
    "safariCookieSettings" SAFARI_COOKIE_SETTINGS, safari_cookie_settings enumeration -> Option<super::WebBrowserCookieSettings>, with_safari_cookie_settings(super::WebBrowserCookieSettings), "`safariCookieSettings`: `microsoft.graph.webBrowserCookieSettings`" "Possible values are: browserDefault, blockAlways, allowCurrentWebSite, allowFromWebsitesVisited, allowAlways.";
    "safariManagedDomains" SAFARI_MANAGED_DOMAINS, safari_managed_domains strs -> Option<Vec<&str>>, with_safari_managed_domains(Vec<String>), "`safariManagedDomains`: `Collection(Edm.String)`";
    "safariPasswordAutoFillDomains" SAFARI_PASSWORD_AUTO_FILL_DOMAINS, safari_password_auto_fill_domains strs -> Option<Vec<&str>>, with_safari_password_auto_fill_domains(Vec<String>), "`safariPasswordAutoFillDomains`: `Collection(Edm.String)`";
    "safariRequireFraudWarning" SAFARI_REQUIRE_FRAUD_WARNING, safari_require_fraud_warning bool -> Option<bool>, with_safari_require_fraud_warning(bool), "`safariRequireFraudWarning`: `Edm.Boolean`";
    "screenCaptureBlocked" SCREEN_CAPTURE_BLOCKED, screen_capture_blocked bool -> Option<bool>, with_screen_capture_blocked(bool), "`screenCaptureBlocked`: `Edm.Boolean`";
    "siriBlocked" SIRI_BLOCKED, siri_blocked bool -> Option<bool>, with_siri_blocked(bool), "`siriBlocked`: `Edm.Boolean`";
    "siriBlockedWhenLocked" SIRI_BLOCKED_WHEN_LOCKED, siri_blocked_when_locked bool -> Option<bool>, with_siri_blocked_when_locked(bool), "`siriBlockedWhenLocked`: `Edm.Boolean`";
    "siriBlockUserGeneratedContent" SIRI_BLOCK_USER_GENERATED_CONTENT, siri_block_user_generated_content bool -> Option<bool>, with_siri_block_user_generated_content(bool), "`siriBlockUserGeneratedContent`: `Edm.Boolean`";
    "siriRequireProfanityFilter" SIRI_REQUIRE_PROFANITY_FILTER, siri_require_profanity_filter bool -> Option<bool>, with_siri_require_profanity_filter(bool), "`siriRequireProfanityFilter`: `Edm.Boolean`";
    "softwareUpdatesEnforcedDelayInDays" SOFTWARE_UPDATES_ENFORCED_DELAY_IN_DAYS, software_updates_enforced_delay_in_days i32 -> Option<i32>, with_software_updates_enforced_delay_in_days(i32), "`softwareUpdatesEnforcedDelayInDays`: `Edm.Int32`";
    "softwareUpdatesForceDelayed" SOFTWARE_UPDATES_FORCE_DELAYED, software_updates_force_delayed bool -> Option<bool>, with_software_updates_force_delayed(bool), "`softwareUpdatesForceDelayed`: `Edm.Boolean`";
    "spotlightBlockInternetResults" SPOTLIGHT_BLOCK_INTERNET_RESULTS, spotlight_block_internet_results bool -> Option<bool>, with_spotlight_block_internet_results(bool), "`spotlightBlockInternetResults`: `Edm.Boolean`";
    "voiceDialingBlocked" VOICE_DIALING_BLOCKED, voice_dialing_blocked bool -> Option<bool>, with_voice_dialing_blocked(bool), "`voiceDialingBlocked`: `Edm.Boolean`";
    "wallpaperBlockModification" WALLPAPER_BLOCK_MODIFICATION, wallpaper_block_modification bool -> Option<bool>, with_wallpaper_block_modification(bool), "`wallpaperBlockModification`: `Edm.Boolean`";
    "wiFiConnectOnlyToConfiguredNetworks" WI_FI_CONNECT_ONLY_TO_CONFIGURED_NETWORKS, wi_fi_connect_only_to_configured_networks bool -> Option<bool>, with_wi_fi_connect_only_to_configured_networks(bool), "`wiFiConnectOnlyToConfiguredNetworks`: `Edm.Boolean`";
    "classroomForceRequestPermissionToLeaveClasses" CLASSROOM_FORCE_REQUEST_PERMISSION_TO_LEAVE_CLASSES, classroom_force_request_permission_to_leave_classes bool -> Option<bool>, with_classroom_force_request_permission_to_leave_classes(bool), "`classroomForceRequestPermissionToLeaveClasses`: `Edm.Boolean`";
    "keychainBlockCloudSync" KEYCHAIN_BLOCK_CLOUD_SYNC, keychain_block_cloud_sync bool -> Option<bool>, with_keychain_block_cloud_sync(bool), "`keychainBlockCloudSync`: `Edm.Boolean`";
    "pkiBlockOTAUpdates" PKI_BLOCK_OTA_UPDATES, pki_block_ota_updates bool -> Option<bool>, with_pki_block_ota_updates(bool), "`pkiBlockOTAUpdates`: `Edm.Boolean`";
    "privacyForceLimitAdTracking" PRIVACY_FORCE_LIMIT_AD_TRACKING, privacy_force_limit_ad_tracking bool -> Option<bool>, with_privacy_force_limit_ad_tracking(bool), "`privacyForceLimitAdTracking`: `Edm.Boolean`";
    "enterpriseBookBlockBackup" ENTERPRISE_BOOK_BLOCK_BACKUP, enterprise_book_block_backup bool -> Option<bool>, with_enterprise_book_block_backup(bool), "`enterpriseBookBlockBackup`: `Edm.Boolean`";
    "enterpriseBookBlockMetadataSync" ENTERPRISE_BOOK_BLOCK_METADATA_SYNC, enterprise_book_block_metadata_sync bool -> Option<bool>, with_enterprise_book_block_metadata_sync(bool), "`enterpriseBookBlockMetadataSync`: `Edm.Boolean`";
    "airPrintBlocked" AIR_PRINT_BLOCKED, air_print_blocked bool -> Option<bool>, with_air_print_blocked(bool), "`airPrintBlocked`: `Edm.Boolean`";
    "airPrintBlockCredentialsStorage" AIR_PRINT_BLOCK_CREDENTIALS_STORAGE, air_print_block_credentials_storage bool -> Option<bool>, with_air_print_block_credentials_storage(bool), "`airPrintBlockCredentialsStorage`: `Edm.Boolean`";
    "airPrintForceTrustedTLS" AIR_PRINT_FORCE_TRUSTED_TLS, air_print_force_trusted_tls bool -> Option<bool>, with_air_print_force_trusted_tls(bool), "`airPrintForceTrustedTLS`: `Edm.Boolean`";
    "airPrintBlockiBeaconDiscovery" AIR_PRINT_BLOCKI_BEACON_DISCOVERY, air_print_blocki_beacon_discovery bool -> Option<bool>, with_air_print_blocki_beacon_discovery(bool), "`airPrintBlockiBeaconDiscovery`: `Edm.Boolean`";
    "filesNetworkDriveAccessBlocked" FILES_NETWORK_DRIVE_ACCESS_BLOCKED, files_network_drive_access_blocked bool -> Option<bool>, with_files_network_drive_access_blocked(bool), "`filesNetworkDriveAccessBlocked`: `Edm.Boolean`";
    "filesUsbDriveAccessBlocked" FILES_USB_DRIVE_ACCESS_BLOCKED, files_usb_drive_access_blocked bool -> Option<bool>, with_files_usb_drive_access_blocked(bool), "`filesUsbDriveAccessBlocked`: `Edm.Boolean`";
    "wifiPowerOnForced" WIFI_POWER_ON_FORCED, wifi_power_on_forced bool -> Option<bool>, with_wifi_power_on_forced(bool), "`wifiPowerOnForced`: `Edm.Boolean`";
    "blockSystemAppRemoval" BLOCK_SYSTEM_APP_REMOVAL, block_system_app_removal bool -> Option<bool>, with_block_system_app_removal(bool), "`blockSystemAppRemoval`: `Edm.Boolean`";
    "vpnBlockCreation" VPN_BLOCK_CREATION, vpn_block_creation bool -> Option<bool>, with_vpn_block_creation(bool), "`vpnBlockCreation`: `Edm.Boolean`";
    "appRemovalBlocked" APP_REMOVAL_BLOCKED, app_removal_blocked bool -> Option<bool>, with_app_removal_blocked(bool), "`appRemovalBlocked`: `Edm.Boolean`";
    "usbRestrictedModeBlocked" USB_RESTRICTED_MODE_BLOCKED, usb_restricted_mode_blocked bool -> Option<bool>, with_usb_restricted_mode_blocked(bool), "`usbRestrictedModeBlocked`: `Edm.Boolean`";
    "passwordBlockAutoFill" PASSWORD_BLOCK_AUTO_FILL, password_block_auto_fill bool -> Option<bool>, with_password_block_auto_fill(bool), "`passwordBlockAutoFill`: `Edm.Boolean`";
    "passwordBlockProximityRequests" PASSWORD_BLOCK_PROXIMITY_REQUESTS, password_block_proximity_requests bool -> Option<bool>, with_password_block_proximity_requests(bool), "`passwordBlockProximityRequests`: `Edm.Boolean`";
    "passwordBlockAirDropSharing" PASSWORD_BLOCK_AIR_DROP_SHARING, password_block_air_drop_sharing bool -> Option<bool>, with_password_block_air_drop_sharing(bool), "`passwordBlockAirDropSharing`: `Edm.Boolean`";
    "dateAndTimeForceSetAutomatically" DATE_AND_TIME_FORCE_SET_AUTOMATICALLY, date_and_time_force_set_automatically bool -> Option<bool>, with_date_and_time_force_set_automatically(bool), "`dateAndTimeForceSetAutomatically`: `Edm.Boolean`";
    "contactsAllowManagedToUnmanagedWrite" CONTACTS_ALLOW_MANAGED_TO_UNMANAGED_WRITE, contacts_allow_managed_to_unmanaged_write bool -> Option<bool>, with_contacts_allow_managed_to_unmanaged_write(bool), "`contactsAllowManagedToUnmanagedWrite`: `Edm.Boolean`";
    "contactsAllowUnmanagedToManagedRead" CONTACTS_ALLOW_UNMANAGED_TO_MANAGED_READ, contacts_allow_unmanaged_to_managed_read bool -> Option<bool>, with_contacts_allow_unmanaged_to_managed_read(bool), "`contactsAllowUnmanagedToManagedRead`: `Edm.Boolean`";
    "cellularBlockPersonalHotspotModification" CELLULAR_BLOCK_PERSONAL_HOTSPOT_MODIFICATION, cellular_block_personal_hotspot_modification bool -> Option<bool>, with_cellular_block_personal_hotspot_modification(bool), "`cellularBlockPersonalHotspotModification`: `Edm.Boolean`";
    "continuousPathKeyboardBlocked" CONTINUOUS_PATH_KEYBOARD_BLOCKED, continuous_path_keyboard_blocked bool -> Option<bool>, with_continuous_path_keyboard_blocked(bool), "`continuousPathKeyboardBlocked`: `Edm.Boolean`";
    "findMyDeviceInFindMyAppBlocked" FIND_MY_DEVICE_IN_FIND_MY_APP_BLOCKED, find_my_device_in_find_my_app_blocked bool -> Option<bool>, with_find_my_device_in_find_my_app_blocked(bool), "`findMyDeviceInFindMyAppBlocked`: `Edm.Boolean`";
    "findMyFriendsInFindMyAppBlocked" FIND_MY_FRIENDS_IN_FIND_MY_APP_BLOCKED, find_my_friends_in_find_my_app_blocked bool -> Option<bool>, with_find_my_friends_in_find_my_app_blocked(bool), "`findMyFriendsInFindMyAppBlocked`: `Edm.Boolean`";
    "iTunesBlocked" I_TUNES_BLOCKED, i_tunes_blocked bool -> Option<bool>, with_i_tunes_blocked(bool), "`iTunesBlocked`: `Edm.Boolean`";
    "sharedDeviceBlockTemporarySessions" SHARED_DEVICE_BLOCK_TEMPORARY_SESSIONS, shared_device_block_temporary_sessions bool -> Option<bool>, with_shared_device_block_temporary_sessions(bool), "`sharedDeviceBlockTemporarySessions`: `Edm.Boolean`";
    "appClipsBlocked" APP_CLIPS_BLOCKED, app_clips_blocked bool -> Option<bool>, with_app_clips_blocked(bool), "`appClipsBlocked`: `Edm.Boolean`";
    "applePersonalizedAdsBlocked" APPLE_PERSONALIZED_ADS_BLOCKED, apple_personalized_ads_blocked bool -> Option<bool>, with_apple_personalized_ads_blocked(bool), "`applePersonalizedAdsBlocked`: `Edm.Boolean`";
    "nfcBlocked" NFC_BLOCKED, nfc_blocked bool -> Option<bool>, with_nfc_blocked(bool), "`nfcBlocked`: `Edm.Boolean`";
    "autoUnlockBlocked" AUTO_UNLOCK_BLOCKED, auto_unlock_blocked bool -> Option<bool>, with_auto_unlock_blocked(bool), "`autoUnlockBlocked`: `Edm.Boolean`";
    "unpairedExternalBootToRecoveryAllowed" UNPAIRED_EXTERNAL_BOOT_TO_RECOVERY_ALLOWED, unpaired_external_boot_to_recovery_allowed bool -> Option<bool>, with_unpaired_external_boot_to_recovery_allowed(bool), "`unpairedExternalBootToRecoveryAllowed`: `Edm.Boolean`";
    "onDeviceOnlyDictationForced" ON_DEVICE_ONLY_DICTATION_FORCED, on_device_only_dictation_forced bool -> Option<bool>, with_on_device_only_dictation_forced(bool), "`onDeviceOnlyDictationForced`: `Edm.Boolean`";
    "wiFiConnectToAllowedNetworksOnlyForced" WI_FI_CONNECT_TO_ALLOWED_NETWORKS_ONLY_FORCED, wi_fi_connect_to_allowed_networks_only_forced bool -> Option<bool>, with_wi_fi_connect_to_allowed_networks_only_forced(bool), "`wiFiConnectToAllowedNetworksOnlyForced`: `Edm.Boolean`";
    "onDeviceOnlyTranslationForced" ON_DEVICE_ONLY_TRANSLATION_FORCED, on_device_only_translation_forced bool -> Option<bool>, with_on_device_only_translation_forced(bool), "`onDeviceOnlyTranslationForced`: `Edm.Boolean`";
    "managedPasteboardRequired" MANAGED_PASTEBOARD_REQUIRED, managed_pasteboard_required bool -> Option<bool>, with_managed_pasteboard_required(bool), "`managedPasteboardRequired`: `Edm.Boolean`";
    "iCloudPrivateRelayBlocked" I_CLOUD_PRIVATE_RELAY_BLOCKED, i_cloud_private_relay_blocked bool -> Option<bool>, with_i_cloud_private_relay_blocked(bool), "`iCloudPrivateRelayBlocked`: `Edm.Boolean`";
    "kioskModeAppType" KIOSK_MODE_APP_TYPE, kiosk_mode_app_type enumeration -> Option<super::IosKioskModeAppType>, with_kiosk_mode_app_type(super::IosKioskModeAppType), "`kioskModeAppType`: `microsoft.graph.iosKioskModeAppType`" "Possible values are: notConfigured, appStoreApp, managedApp, builtInApp.";
}

crate::runtime::model! {
    /// Inherits from iosHomeScreenItem.
    ///
    /// [`microsoft.graph.iosHomeScreenApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenapp?view=graph-rest-beta), with the accessors of [`IosHomeScreenItem`](super::IosHomeScreenItem)
    IosHomeScreenApp: super::IosHomeScreenItem = "microsoft.graph.iosHomeScreenApp";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "bundleID" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleID`: `Edm.String`";
    "isWebClip" IS_WEB_CLIP, is_web_clip bool -> Option<bool>, with_is_web_clip(bool), "`isWebClip`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from iosHomeScreenItem.
    ///
    /// [`microsoft.graph.iosHomeScreenFolder`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenfolder?view=graph-rest-beta), with the accessors of [`IosHomeScreenItem`](super::IosHomeScreenItem)
    IosHomeScreenFolder: super::IosHomeScreenItem = "microsoft.graph.iosHomeScreenFolder";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "pages" PAGES, pages models -> Option<&[super::IosHomeScreenFolderPage]>, with_pages(Vec<super::IosHomeScreenFolderPage>), "`pages`: `Collection(microsoft.graph.iosHomeScreenFolderPage)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenFolderPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenfolderpage?view=graph-rest-beta)
    IosHomeScreenFolderPage = "microsoft.graph.iosHomeScreenFolderPage";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "apps" APPS, apps models -> Option<&[super::IosHomeScreenApp]>, with_apps(Vec<super::IosHomeScreenApp>), "`apps`: `Collection(microsoft.graph.iosHomeScreenApp)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenitem?view=graph-rest-beta)
    IosHomeScreenItem = "microsoft.graph.iosHomeScreenItem" {
        "microsoft.graph.iosHomeScreenApp",
        "microsoft.graph.iosHomeScreenFolder",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosHomeScreenPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioshomescreenpage?view=graph-rest-beta)
    IosHomeScreenPage = "microsoft.graph.iosHomeScreenPage";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "icons" ICONS, icons models -> Option<&[super::IosHomeScreenItem]>, with_icons(Vec<super::IosHomeScreenItem>), "`icons`: `Collection(microsoft.graph.iosHomeScreenItem)`";
}

crate::runtime::model! {
    /// Inherits from iosCertificateProfile.
    ///
    /// [`microsoft.graph.iosImportedPFXCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosimportedpfxcertificateprofile?view=graph-rest-beta), with the accessors of [`IosCertificateProfile`](super::IosCertificateProfile)
    IosImportedPfxCertificateProfile: super::IosCertificateProfile, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosImportedPFXCertificateProfile";
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
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose enumeration -> Option<super::IntendedPurpose>, with_intended_purpose(super::IntendedPurpose), "`intendedPurpose`: `microsoft.graph.intendedPurpose`" "Possible values are: unassigned, smimeSigning, vpn, wifi, smimeEncryption.";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from iossinglesignonextension.
    ///
    /// [`microsoft.graph.iosKerberosSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioskerberossinglesignonextension?view=graph-rest-beta), with the accessors of [`IosSingleSignOnExtension`](super::IosSingleSignOnExtension)
    IosKerberosSingleSignOnExtension: super::IosSingleSignOnExtension, super::SingleSignOnExtension = "microsoft.graph.iosKerberosSingleSignOnExtension";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "blockAutomaticLogin" BLOCK_AUTOMATIC_LOGIN, block_automatic_login bool -> Option<bool>, with_block_automatic_login(bool), "`blockAutomaticLogin`: `Edm.Boolean`";
    "cacheName" CACHE_NAME, cache_name str -> Option<&str>, with_cache_name(String), "`cacheName`: `Edm.String`";
    "credentialBundleIdAccessControlList" CREDENTIAL_BUNDLE_ID_ACCESS_CONTROL_LIST, credential_bundle_id_access_control_list strs -> Option<Vec<&str>>, with_credential_bundle_id_access_control_list(Vec<String>), "`credentialBundleIdAccessControlList`: `Collection(Edm.String)`";
    "domainRealms" DOMAIN_REALMS, domain_realms strs -> Option<Vec<&str>>, with_domain_realms(Vec<String>), "`domainRealms`: `Collection(Edm.String)`";
    "isDefaultRealm" IS_DEFAULT_REALM, is_default_realm bool -> Option<bool>, with_is_default_realm(bool), "`isDefaultRealm`: `Edm.Boolean`";
    "passwordBlockModification" PASSWORD_BLOCK_MODIFICATION, password_block_modification bool -> Option<bool>, with_password_block_modification(bool), "`passwordBlockModification`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordExpirationNotificationDays" PASSWORD_EXPIRATION_NOTIFICATION_DAYS, password_expiration_notification_days i32 -> Option<i32>, with_password_expiration_notification_days(i32), "`passwordExpirationNotificationDays`: `Edm.Int32`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "passwordRequireActiveDirectoryComplexity" PASSWORD_REQUIRE_ACTIVE_DIRECTORY_COMPLEXITY, password_require_active_directory_complexity bool -> Option<bool>, with_password_require_active_directory_complexity(bool), "`passwordRequireActiveDirectoryComplexity`: `Edm.Boolean`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumAgeDays" PASSWORD_MINIMUM_AGE_DAYS, password_minimum_age_days i32 -> Option<i32>, with_password_minimum_age_days(i32), "`passwordMinimumAgeDays`: `Edm.Int32`";
    "passwordRequirementsDescription" PASSWORD_REQUIREMENTS_DESCRIPTION, password_requirements_description str -> Option<&str>, with_password_requirements_description(String), "`passwordRequirementsDescription`: `Edm.String`";
    "requireUserPresence" REQUIRE_USER_PRESENCE, require_user_presence bool -> Option<bool>, with_require_user_presence(bool), "`requireUserPresence`: `Edm.Boolean`";
    "activeDirectorySiteCode" ACTIVE_DIRECTORY_SITE_CODE, active_directory_site_code str -> Option<&str>, with_active_directory_site_code(String), "`activeDirectorySiteCode`: `Edm.String`";
    "passwordEnableLocalSync" PASSWORD_ENABLE_LOCAL_SYNC, password_enable_local_sync bool -> Option<bool>, with_password_enable_local_sync(bool), "`passwordEnableLocalSync`: `Edm.Boolean`";
    "blockActiveDirectorySiteAutoDiscovery" BLOCK_ACTIVE_DIRECTORY_SITE_AUTO_DISCOVERY, block_active_directory_site_auto_discovery bool -> Option<bool>, with_block_active_directory_site_auto_discovery(bool), "`blockActiveDirectorySiteAutoDiscovery`: `Edm.Boolean`";
    "passwordChangeUrl" PASSWORD_CHANGE_URL, password_change_url str -> Option<&str>, with_password_change_url(String), "`passwordChangeUrl`: `Edm.String`";
    "signInHelpText" SIGN_IN_HELP_TEXT, sign_in_help_text str -> Option<&str>, with_sign_in_help_text(String), "`signInHelpText`: `Edm.String`";
    "managedAppsInBundleIdACLIncluded" MANAGED_APPS_IN_BUNDLE_ID_ACL_INCLUDED, managed_apps_in_bundle_id_acl_included bool -> Option<bool>, with_managed_apps_in_bundle_id_acl_included(bool), "`managedAppsInBundleIdACLIncluded`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosKioskModeAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioskioskmodeapptype?view=graph-rest-beta)
    IosKioskModeAppType = "microsoft.graph.iosKioskModeAppType" {
        NotConfigured = "notConfigured",
        AppStoreApp = "appStoreApp",
        ManagedApp = "managedApp",
        BuiltInApp = "builtInApp",
    }
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.iosLobApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-ioslobapp?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    IosLobApp: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.iosLobApp";
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
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "versionNumber" VERSION_NUMBER, version_number str -> Option<&str>, with_version_number(String), "`versionNumber`: `Edm.String`";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`, not in the metadata";
    "appleDeviceAppDeliveryProtocolType" APPLE_DEVICE_APP_DELIVERY_PROTOCOL_TYPE, apple_device_app_delivery_protocol_type enumeration -> Option<super::AppleDeviceDeliveryProtocol>, with_apple_device_app_delivery_protocol_type(super::AppleDeviceDeliveryProtocol), "`appleDeviceAppDeliveryProtocolType`: `microsoft.graph.appleDeviceDeliveryProtocol`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosLobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-ioslobappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosLobAppAssignmentSettings";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
    "uninstallOnDeviceRemoval" UNINSTALL_ON_DEVICE_REMOVAL, uninstall_on_device_removal bool -> Option<bool>, with_uninstall_on_device_removal(bool), "`uninstallOnDeviceRemoval`: `Edm.Boolean`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`, metadata";
    "preventManagedAppBackup" PREVENT_MANAGED_APP_BACKUP, prevent_managed_app_backup bool -> Option<bool>, with_prevent_managed_app_backup(bool), "`preventManagedAppBackup`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosLobAppProvisioningConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-ioslobappprovisioningconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    IosLobAppProvisioningConfiguration: super::Entity = "microsoft.graph.iosLobAppProvisioningConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "payloadFileName" PAYLOAD_FILE_NAME, payload_file_name str -> Option<&str>, with_payload_file_name(String), "`payloadFileName`: `Edm.String`";
    "payload" PAYLOAD, payload binary -> Parsed<Bytes>, with_payload(Bytes), "`payload`: `Edm.Binary`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::MobileAppProvisioningConfigGroupAssignment]>, with_group_assignments(Vec<super::MobileAppProvisioningConfigGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.mobileAppProvisioningConfigGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::IosLobAppProvisioningConfigurationAssignment]>, with_assignments(Vec<super::IosLobAppProvisioningConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.iosLobAppProvisioningConfigurationAssignment)`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::ManagedDeviceMobileAppConfigurationDeviceStatus]>, with_device_statuses(Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>), "`deviceStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus)`";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::ManagedDeviceMobileAppConfigurationUserStatus]>, with_user_statuses(Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>), "`userStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationUserStatus)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosLobAppProvisioningConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-apps-ioslobappprovisioningconfigurationassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    IosLobAppProvisioningConfigurationAssignment: super::Entity = "microsoft.graph.iosLobAppProvisioningConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-ioslobappprovisioningconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    IosLobAppProvisioningConfigurationPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// Inherits from targetedManagedAppProtection.
    ///
    /// [`microsoft.graph.iosManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-shared-iosmanagedappprotection?view=graph-rest-beta), with the accessors of [`TargetedManagedAppProtection`](super::TargetedManagedAppProtection)
    IosManagedAppProtection: super::TargetedManagedAppProtection, super::ManagedAppPolicy, super::Entity = "microsoft.graph.iosManagedAppProtection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "periodOfflineBeforeAccessCheck" PERIOD_OFFLINE_BEFORE_ACCESS_CHECK, with_period_offline_before_access_check(Duration), "`periodOfflineBeforeAccessCheck`";
    inherited "periodOnlineBeforeAccessCheck" PERIOD_ONLINE_BEFORE_ACCESS_CHECK, with_period_online_before_access_check(Duration), "`periodOnlineBeforeAccessCheck`";
    inherited "allowedInboundDataTransferSources" ALLOWED_INBOUND_DATA_TRANSFER_SOURCES, with_allowed_inbound_data_transfer_sources(super::ManagedAppDataTransferLevel), "`allowedInboundDataTransferSources`";
    inherited "allowedOutboundDataTransferDestinations" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS, with_allowed_outbound_data_transfer_destinations(super::ManagedAppDataTransferLevel), "`allowedOutboundDataTransferDestinations`";
    inherited "organizationalCredentialsRequired" ORGANIZATIONAL_CREDENTIALS_REQUIRED, with_organizational_credentials_required(bool), "`organizationalCredentialsRequired`";
    inherited "allowedOutboundClipboardSharingLevel" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL, with_allowed_outbound_clipboard_sharing_level(super::ManagedAppClipboardSharingLevel), "`allowedOutboundClipboardSharingLevel`";
    inherited "dataBackupBlocked" DATA_BACKUP_BLOCKED, with_data_backup_blocked(bool), "`dataBackupBlocked`";
    inherited "deviceComplianceRequired" DEVICE_COMPLIANCE_REQUIRED, with_device_compliance_required(bool), "`deviceComplianceRequired`";
    inherited "managedBrowserToOpenLinksRequired" MANAGED_BROWSER_TO_OPEN_LINKS_REQUIRED, with_managed_browser_to_open_links_required(bool), "`managedBrowserToOpenLinksRequired`";
    inherited "saveAsBlocked" SAVE_AS_BLOCKED, with_save_as_blocked(bool), "`saveAsBlocked`";
    inherited "periodOfflineBeforeWipeIsEnforced" PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED, with_period_offline_before_wipe_is_enforced(Duration), "`periodOfflineBeforeWipeIsEnforced`";
    inherited "pinRequired" PIN_REQUIRED, with_pin_required(bool), "`pinRequired`";
    inherited "maximumPinRetries" MAXIMUM_PIN_RETRIES, with_maximum_pin_retries(i32), "`maximumPinRetries`";
    inherited "simplePinBlocked" SIMPLE_PIN_BLOCKED, with_simple_pin_blocked(bool), "`simplePinBlocked`";
    inherited "minimumPinLength" MINIMUM_PIN_LENGTH, with_minimum_pin_length(i32), "`minimumPinLength`";
    inherited "pinCharacterSet" PIN_CHARACTER_SET, with_pin_character_set(super::ManagedAppPinCharacterSet), "`pinCharacterSet`";
    inherited "periodBeforePinReset" PERIOD_BEFORE_PIN_RESET, with_period_before_pin_reset(Duration), "`periodBeforePinReset`";
    inherited "allowedDataStorageLocations" ALLOWED_DATA_STORAGE_LOCATIONS, with_allowed_data_storage_locations(Vec<super::ManagedAppDataStorageLocation>), "`allowedDataStorageLocations`";
    inherited "contactSyncBlocked" CONTACT_SYNC_BLOCKED, with_contact_sync_blocked(bool), "`contactSyncBlocked`";
    inherited "printBlocked" PRINT_BLOCKED, with_print_blocked(bool), "`printBlocked`";
    inherited "fingerprintBlocked" FINGERPRINT_BLOCKED, with_fingerprint_blocked(bool), "`fingerprintBlocked`";
    inherited "disableAppPinIfDevicePinIsSet" DISABLE_APP_PIN_IF_DEVICE_PIN_IS_SET, with_disable_app_pin_if_device_pin_is_set(bool), "`disableAppPinIfDevicePinIsSet`";
    inherited "maximumRequiredOsVersion" MAXIMUM_REQUIRED_OS_VERSION, with_maximum_required_os_version(String), "`maximumRequiredOsVersion`";
    inherited "maximumWarningOsVersion" MAXIMUM_WARNING_OS_VERSION, with_maximum_warning_os_version(String), "`maximumWarningOsVersion`";
    inherited "maximumWipeOsVersion" MAXIMUM_WIPE_OS_VERSION, with_maximum_wipe_os_version(String), "`maximumWipeOsVersion`";
    inherited "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`";
    inherited "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`";
    inherited "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`";
    inherited "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`";
    inherited "minimumWipeOsVersion" MINIMUM_WIPE_OS_VERSION, with_minimum_wipe_os_version(String), "`minimumWipeOsVersion`";
    inherited "minimumWipeAppVersion" MINIMUM_WIPE_APP_VERSION, with_minimum_wipe_app_version(String), "`minimumWipeAppVersion`";
    inherited "appActionIfDeviceComplianceRequired" APP_ACTION_IF_DEVICE_COMPLIANCE_REQUIRED, with_app_action_if_device_compliance_required(super::ManagedAppRemediationAction), "`appActionIfDeviceComplianceRequired`";
    inherited "appActionIfMaximumPinRetriesExceeded" APP_ACTION_IF_MAXIMUM_PIN_RETRIES_EXCEEDED, with_app_action_if_maximum_pin_retries_exceeded(super::ManagedAppRemediationAction), "`appActionIfMaximumPinRetriesExceeded`";
    inherited "pinRequiredInsteadOfBiometricTimeout" PIN_REQUIRED_INSTEAD_OF_BIOMETRIC_TIMEOUT, with_pin_required_instead_of_biometric_timeout(Duration), "`pinRequiredInsteadOfBiometricTimeout`";
    inherited "allowedOutboundClipboardSharingExceptionLength" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_EXCEPTION_LENGTH, with_allowed_outbound_clipboard_sharing_exception_length(i32), "`allowedOutboundClipboardSharingExceptionLength`";
    inherited "notificationRestriction" NOTIFICATION_RESTRICTION, with_notification_restriction(super::ManagedAppNotificationRestriction), "`notificationRestriction`";
    inherited "previousPinBlockCount" PREVIOUS_PIN_BLOCK_COUNT, with_previous_pin_block_count(i32), "`previousPinBlockCount`";
    inherited "managedBrowser" MANAGED_BROWSER, with_managed_browser(Flags<super::ManagedBrowserType>), "`managedBrowser`";
    inherited "maximumAllowedDeviceThreatLevel" MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL, with_maximum_allowed_device_threat_level(super::ManagedAppDeviceThreatLevel), "`maximumAllowedDeviceThreatLevel`";
    inherited "mobileThreatDefenseRemediationAction" MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION, with_mobile_threat_defense_remediation_action(super::ManagedAppRemediationAction), "`mobileThreatDefenseRemediationAction`";
    inherited "blockDataIngestionIntoOrganizationDocuments" BLOCK_DATA_INGESTION_INTO_ORGANIZATION_DOCUMENTS, with_block_data_ingestion_into_organization_documents(bool), "`blockDataIngestionIntoOrganizationDocuments`";
    inherited "allowedDataIngestionLocations" ALLOWED_DATA_INGESTION_LOCATIONS, with_allowed_data_ingestion_locations(Vec<super::ManagedAppDataIngestionLocation>), "`allowedDataIngestionLocations`";
    inherited "appActionIfUnableToAuthenticateUser" APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER, with_app_action_if_unable_to_authenticate_user(super::ManagedAppRemediationAction), "`appActionIfUnableToAuthenticateUser`";
    inherited "dialerRestrictionLevel" DIALER_RESTRICTION_LEVEL, with_dialer_restriction_level(super::ManagedAppPhoneNumberRedirectLevel), "`dialerRestrictionLevel`";
    inherited "gracePeriodToBlockAppsDuringOffClockHours" GRACE_PERIOD_TO_BLOCK_APPS_DURING_OFF_CLOCK_HOURS, with_grace_period_to_block_apps_during_off_clock_hours(Duration), "`gracePeriodToBlockAppsDuringOffClockHours`";
    inherited "mobileThreatDefensePartnerPriority" MOBILE_THREAT_DEFENSE_PARTNER_PRIORITY, with_mobile_threat_defense_partner_priority(super::MobileThreatDefensePartnerPriority), "`mobileThreatDefensePartnerPriority`";
    inherited "protectedMessagingRedirectAppType" PROTECTED_MESSAGING_REDIRECT_APP_TYPE, with_protected_messaging_redirect_app_type(super::MessagingRedirectAppType), "`protectedMessagingRedirectAppType`";
    inherited "purviewContentEvaluationRequired" PURVIEW_CONTENT_EVALUATION_REQUIRED, with_purview_content_evaluation_required(super::ManagedAppPurviewEvaluationRequirement), "`purviewContentEvaluationRequired`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "targetedAppManagementLevels" TARGETED_APP_MANAGEMENT_LEVELS, with_targeted_app_management_levels(Flags<super::AppManagementLevel>), "`targetedAppManagementLevels`";
    inherited "appGroupType" APP_GROUP_TYPE, with_app_group_type(Flags<super::TargetedManagedAppGroupType>), "`appGroupType`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`";
    "appDataEncryptionType" APP_DATA_ENCRYPTION_TYPE, app_data_encryption_type enumeration -> Option<super::ManagedAppDataEncryptionType>, with_app_data_encryption_type(super::ManagedAppDataEncryptionType), "`appDataEncryptionType`: `microsoft.graph.managedAppDataEncryptionType`" "Possible values are: useDeviceSettings, afterDeviceRestart, whenDeviceLockedExceptOpenFiles, whenDeviceLocked.";
    "minimumRequiredSdkVersion" MINIMUM_REQUIRED_SDK_VERSION, minimum_required_sdk_version str -> Option<&str>, with_minimum_required_sdk_version(String), "`minimumRequiredSdkVersion`: `Edm.String`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "faceIdBlocked" FACE_ID_BLOCKED, face_id_blocked bool -> Option<bool>, with_face_id_blocked(bool), "`faceIdBlocked`: `Edm.Boolean`";
    "exemptedAppProtocols" EXEMPTED_APP_PROTOCOLS, exempted_app_protocols models -> Option<&[super::KeyValuePair]>, with_exempted_app_protocols(Vec<super::KeyValuePair>), "`exemptedAppProtocols`: `Collection(microsoft.graph.keyValuePair)`";
    "minimumWipeSdkVersion" MINIMUM_WIPE_SDK_VERSION, minimum_wipe_sdk_version str -> Option<&str>, with_minimum_wipe_sdk_version(String), "`minimumWipeSdkVersion`: `Edm.String`";
    "allowedIosDeviceModels" ALLOWED_IOS_DEVICE_MODELS, allowed_ios_device_models str -> Option<&str>, with_allowed_ios_device_models(String), "`allowedIosDeviceModels`: `Edm.String`";
    "appActionIfIosDeviceModelNotAllowed" APP_ACTION_IF_IOS_DEVICE_MODEL_NOT_ALLOWED, app_action_if_ios_device_model_not_allowed enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_ios_device_model_not_allowed(super::ManagedAppRemediationAction), "`appActionIfIosDeviceModelNotAllowed`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "filterOpenInToOnlyManagedApps" FILTER_OPEN_IN_TO_ONLY_MANAGED_APPS, filter_open_in_to_only_managed_apps bool -> Option<bool>, with_filter_open_in_to_only_managed_apps(bool), "`filterOpenInToOnlyManagedApps`: `Edm.Boolean`";
    "disableProtectionOfManagedOutboundOpenInData" DISABLE_PROTECTION_OF_MANAGED_OUTBOUND_OPEN_IN_DATA, disable_protection_of_managed_outbound_open_in_data bool -> Option<bool>, with_disable_protection_of_managed_outbound_open_in_data(bool), "`disableProtectionOfManagedOutboundOpenInData`: `Edm.Boolean`";
    "protectInboundDataFromUnknownSources" PROTECT_INBOUND_DATA_FROM_UNKNOWN_SOURCES, protect_inbound_data_from_unknown_sources bool -> Option<bool>, with_protect_inbound_data_from_unknown_sources(bool), "`protectInboundDataFromUnknownSources`: `Edm.Boolean`";
    "customBrowserProtocol" CUSTOM_BROWSER_PROTOCOL, custom_browser_protocol str -> Option<&str>, with_custom_browser_protocol(String), "`customBrowserProtocol`: `Edm.String`";
    "allowWidgetContentSync" ALLOW_WIDGET_CONTENT_SYNC, allow_widget_content_sync bool -> Option<bool>, with_allow_widget_content_sync(bool), "`allowWidgetContentSync`: `Edm.Boolean`, metadata";
    "appActionIfAccountIsClockedOut" APP_ACTION_IF_ACCOUNT_IS_CLOCKED_OUT, app_action_if_account_is_clocked_out enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_account_is_clocked_out(super::ManagedAppRemediationAction), "`appActionIfAccountIsClockedOut`: `microsoft.graph.managedAppRemediationAction`, metadata";
    "customDialerAppProtocol" CUSTOM_DIALER_APP_PROTOCOL, custom_dialer_app_protocol str -> Option<&str>, with_custom_dialer_app_protocol(String), "`customDialerAppProtocol`: `Edm.String`, metadata";
    "exemptedUniversalLinks" EXEMPTED_UNIVERSAL_LINKS, exempted_universal_links strs -> Option<Vec<&str>>, with_exempted_universal_links(Vec<String>), "`exemptedUniversalLinks`: `Collection(Edm.String)`, metadata";
    "genmojiConfigurationState" GENMOJI_CONFIGURATION_STATE, genmoji_configuration_state enumeration -> Option<super::GenmojiIosManagedAppConfigurationState>, with_genmoji_configuration_state(super::GenmojiIosManagedAppConfigurationState), "`genmojiConfigurationState`: `microsoft.graph.genmojiIosManagedAppConfigurationState`, metadata";
    "managedUniversalLinks" MANAGED_UNIVERSAL_LINKS, managed_universal_links strs -> Option<Vec<&str>>, with_managed_universal_links(Vec<String>), "`managedUniversalLinks`: `Collection(Edm.String)`, metadata";
    "messagingRedirectAppUrlScheme" MESSAGING_REDIRECT_APP_URL_SCHEME, messaging_redirect_app_url_scheme str -> Option<&str>, with_messaging_redirect_app_url_scheme(String), "`messagingRedirectAppUrlScheme`: `Edm.String`, metadata";
    "minimumWarningSdkVersion" MINIMUM_WARNING_SDK_VERSION, minimum_warning_sdk_version str -> Option<&str>, with_minimum_warning_sdk_version(String), "`minimumWarningSdkVersion`: `Edm.String`, metadata";
    "screenCaptureConfigurationState" SCREEN_CAPTURE_CONFIGURATION_STATE, screen_capture_configuration_state enumeration -> Option<super::ScreenCaptureIosManagedAppConfigurationState>, with_screen_capture_configuration_state(super::ScreenCaptureIosManagedAppConfigurationState), "`screenCaptureConfigurationState`: `microsoft.graph.screenCaptureIosManagedAppConfigurationState`, metadata";
    "thirdPartyKeyboardsBlocked" THIRD_PARTY_KEYBOARDS_BLOCKED, third_party_keyboards_blocked bool -> Option<bool>, with_third_party_keyboards_blocked(bool), "`thirdPartyKeyboardsBlocked`: `Edm.Boolean`, metadata";
    "writingToolsConfigurationState" WRITING_TOOLS_CONFIGURATION_STATE, writing_tools_configuration_state enumeration -> Option<super::WritingToolsIosManagedAppConfigurationState>, with_writing_tools_configuration_state(super::WritingToolsIosManagedAppConfigurationState), "`writingToolsConfigurationState`: `microsoft.graph.writingToolsIosManagedAppConfigurationState`, metadata";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`";
}

crate::runtime::model! {
    /// Inherits from managedAppRegistration.
    ///
    /// [`microsoft.graph.iosManagedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmanagedappregistration?view=graph-rest-beta), with the accessors of [`ManagedAppRegistration`](super::ManagedAppRegistration)
    IosManagedAppRegistration: super::ManagedAppRegistration, super::Entity = "microsoft.graph.iosManagedAppRegistration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastSyncDateTime" LAST_SYNC_DATE_TIME, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`";
    inherited "applicationVersion" APPLICATION_VERSION, with_application_version(String), "`applicationVersion`";
    inherited "managementSdkVersion" MANAGEMENT_SDK_VERSION, with_management_sdk_version(String), "`managementSdkVersion`";
    inherited "platformVersion" PLATFORM_VERSION, with_platform_version(String), "`platformVersion`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(String), "`deviceType`";
    inherited "deviceTag" DEVICE_TAG, with_device_tag(String), "`deviceTag`";
    inherited "deviceName" DEVICE_NAME, with_device_name(String), "`deviceName`";
    inherited "managedDeviceId" MANAGED_DEVICE_ID, with_managed_device_id(String), "`managedDeviceId`";
    inherited "azureADDeviceId" AZURE_AD_DEVICE_ID, with_azure_ad_device_id(String), "`azureADDeviceId`";
    inherited "deviceModel" DEVICE_MODEL, with_device_model(String), "`deviceModel`";
    inherited "deviceManufacturer" DEVICE_MANUFACTURER, with_device_manufacturer(String), "`deviceManufacturer`";
    inherited "flaggedReasons" FLAGGED_REASONS, with_flagged_reasons(Vec<super::ManagedAppFlaggedReason>), "`flaggedReasons`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "appIdentifier" APP_IDENTIFIER, with_app_identifier(super::MobileAppIdentifier), "`appIdentifier`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "appliedPolicies" APPLIED_POLICIES, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`";
    inherited "intendedPolicies" INTENDED_POLICIES, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`";
    inherited "operations" OPERATIONS, with_operations(Vec<super::ManagedAppOperation>), "`operations`";
    inherited "managedAppLogCollectionRequests" MANAGED_APP_LOG_COLLECTION_REQUESTS, with_managed_app_log_collection_requests(Vec<super::ManagedAppLogCollectionRequest>), "`managedAppLogCollectionRequests`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosminimumoperatingsystem?view=graph-rest-beta)
    IosMinimumOperatingSystem = "microsoft.graph.iosMinimumOperatingSystem";
    "v8_0" V8_0, v8_0 bool -> Option<bool>, with_v8_0(bool), "`v8_0`: `Edm.Boolean`";
    "v9_0" V9_0, v9_0 bool -> Option<bool>, with_v9_0(bool), "`v9_0`: `Edm.Boolean`";
    "v10_0" V10_0, v10_0 bool -> Option<bool>, with_v10_0(bool), "`v10_0`: `Edm.Boolean`";
    "v11_0" V11_0, v11_0 bool -> Option<bool>, with_v11_0(bool), "`v11_0`: `Edm.Boolean`";
    "v12_0" V12_0, v12_0 bool -> Option<bool>, with_v12_0(bool), "`v12_0`: `Edm.Boolean`";
    "v13_0" V13_0, v13_0 bool -> Option<bool>, with_v13_0(bool), "`v13_0`: `Edm.Boolean`";
    "v14_0" V14_0, v14_0 bool -> Option<bool>, with_v14_0(bool), "`v14_0`: `Edm.Boolean`";
    "v15_0" V15_0, v15_0 bool -> Option<bool>, with_v15_0(bool), "`v15_0`: `Edm.Boolean`";
    "v16_0" V16_0, v16_0 bool -> Option<bool>, with_v16_0(bool), "`v16_0`: `Edm.Boolean`, metadata";
    "v17_0" V17_0, v17_0 bool -> Option<bool>, with_v17_0(bool), "`v17_0`: `Edm.Boolean`, metadata";
    "v18_0" V18_0, v18_0 bool -> Option<bool>, with_v18_0(bool), "`v18_0`: `Edm.Boolean`, metadata";
    "v26_0" V26_0, v26_0 bool -> Option<bool>, with_v26_0(bool), "`v26_0`: `Edm.Boolean`, metadata";
    "v27_0" V27_0, v27_0 bool -> Option<bool>, with_v27_0(bool), "`v27_0`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from managedDeviceMobileAppConfiguration.
    ///
    /// [`microsoft.graph.iosMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosmobileappconfiguration?view=graph-rest-beta), with the accessors of [`ManagedDeviceMobileAppConfiguration`](super::ManagedDeviceMobileAppConfiguration)
    IosMobileAppConfiguration: super::ManagedDeviceMobileAppConfiguration, super::Entity = "microsoft.graph.iosMobileAppConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "targetedMobileApps" TARGETED_MOBILE_APPS, with_targeted_mobile_apps(Vec<String>), "`targetedMobileApps`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::ManagedDeviceMobileAppConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusSummary" DEVICE_STATUS_SUMMARY, with_device_status_summary(super::ManagedDeviceMobileAppConfigurationDeviceSummary), "`deviceStatusSummary`";
    inherited "userStatusSummary" USER_STATUS_SUMMARY, with_user_status_summary(super::ManagedDeviceMobileAppConfigurationUserSummary), "`userStatusSummary`";
    "encodedSettingXml" ENCODED_SETTING_XML, encoded_setting_xml binary -> Parsed<Bytes>, with_encoded_setting_xml(Bytes), "`encodedSettingXml`: `Edm.Binary`";
    "settings" SETTINGS, settings models -> Option<&[super::AppConfigurationSettingItem]>, with_settings(Vec<super::AppConfigurationSettingItem>), "`settings`: `Collection(microsoft.graph.appConfigurationSettingItem)`";
}

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.iosMobileAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-iosmobileappidentifier?view=graph-rest-beta), with the accessors of [`MobileAppIdentifier`](super::MobileAppIdentifier)
    IosMobileAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.iosMobileAppIdentifier";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosNetworkUsageRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnetworkusagerule?view=graph-rest-beta)
    IosNetworkUsageRule = "microsoft.graph.iosNetworkUsageRule";
    "managedApps" MANAGED_APPS, managed_apps models -> Option<&[super::AppListItem]>, with_managed_apps(Vec<super::AppListItem>), "`managedApps`: `Collection(microsoft.graph.appListItem)`";
    "cellularDataBlockWhenRoaming" CELLULAR_DATA_BLOCK_WHEN_ROAMING, cellular_data_block_when_roaming bool -> Option<bool>, with_cellular_data_block_when_roaming(bool), "`cellularDataBlockWhenRoaming`: `Edm.Boolean`";
    "cellularDataBlocked" CELLULAR_DATA_BLOCKED, cellular_data_blocked bool -> Option<bool>, with_cellular_data_blocked(bool), "`cellularDataBlocked`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosNotificationAlertType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IosNotificationAlertType = "microsoft.graph.iosNotificationAlertType" {
        DeviceDefault = "deviceDefault",
        Banner = "banner",
        Modal = "modal",
        None = "none",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosNotificationPreviewVisibility`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnotificationpreviewvisibility?view=graph-rest-beta)
    IosNotificationPreviewVisibility = "microsoft.graph.iosNotificationPreviewVisibility" {
        NotConfigured = "notConfigured",
        AlwaysShow = "alwaysShow",
        HideWhenLocked = "hideWhenLocked",
        NeverShow = "neverShow",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.iosNotificationSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosnotificationsettings?view=graph-rest-beta)
    IosNotificationSettings = "microsoft.graph.iosNotificationSettings";
    "bundleID" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleID`: `Edm.String`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "showInNotificationCenter" SHOW_IN_NOTIFICATION_CENTER, show_in_notification_center bool -> Option<bool>, with_show_in_notification_center(bool), "`showInNotificationCenter`: `Edm.Boolean`";
    "showOnLockScreen" SHOW_ON_LOCK_SCREEN, show_on_lock_screen bool -> Option<bool>, with_show_on_lock_screen(bool), "`showOnLockScreen`: `Edm.Boolean`";
    "alertType" ALERT_TYPE, alert_type enumeration -> Option<super::IosNotificationAlertType>, with_alert_type(super::IosNotificationAlertType), "`alertType`: `microsoft.graph.iosNotificationAlertType`" "Possible values are: deviceDefault, banner, modal, none.";
    "badgesEnabled" BADGES_ENABLED, badges_enabled bool -> Option<bool>, with_badges_enabled(bool), "`badgesEnabled`: `Edm.Boolean`";
    "soundsEnabled" SOUNDS_ENABLED, sounds_enabled bool -> Option<bool>, with_sounds_enabled(bool), "`soundsEnabled`: `Edm.Boolean`";
    "previewVisibility" PREVIEW_VISIBILITY, preview_visibility enumeration -> Option<super::IosNotificationPreviewVisibility>, with_preview_visibility(super::IosNotificationPreviewVisibility), "`previewVisibility`: `microsoft.graph.iosNotificationPreviewVisibility`" "Possible values are: notConfigured, alwaysShow, hideWhenLocked, neverShow.";
}

crate::runtime::model! {
    /// Inherits from iosCertificateProfileBase.
    ///
    /// [`microsoft.graph.iosPkcsCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iospkcscertificateprofile?view=graph-rest-beta), with the accessors of [`IosCertificateProfileBase`](super::IosCertificateProfileBase)
    IosPkcsCertificateProfile: super::IosCertificateProfileBase, super::IosCertificateProfile, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosPkcsCertificateProfile";
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
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::AppleSubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "certificationAuthority" CERTIFICATION_AUTHORITY, certification_authority str -> Option<&str>, with_certification_authority(String), "`certificationAuthority`: `Edm.String`";
    "certificationAuthorityName" CERTIFICATION_AUTHORITY_NAME, certification_authority_name str -> Option<&str>, with_certification_authority_name(String), "`certificationAuthorityName`: `Edm.String`";
    "certificateTemplateName" CERTIFICATE_TEMPLATE_NAME, certificate_template_name str -> Option<&str>, with_certificate_template_name(String), "`certificateTemplateName`: `Edm.String`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from iossinglesignonextension.
    ///
    /// [`microsoft.graph.iosRedirectSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosredirectsinglesignonextension?view=graph-rest-beta), with the accessors of [`IosSingleSignOnExtension`](super::IosSingleSignOnExtension)
    IosRedirectSingleSignOnExtension: super::IosSingleSignOnExtension, super::SingleSignOnExtension = "microsoft.graph.iosRedirectSingleSignOnExtension";
    "extensionIdentifier" EXTENSION_IDENTIFIER, extension_identifier str -> Option<&str>, with_extension_identifier(String), "`extensionIdentifier`: `Edm.String`";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
    "urlPrefixes" URL_PREFIXES, url_prefixes strs -> Option<Vec<&str>>, with_url_prefixes(Vec<String>), "`urlPrefixes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from iosCertificateProfileBase.
    ///
    /// [`microsoft.graph.iosScepCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosscepcertificateprofile?view=graph-rest-beta), with the accessors of [`IosCertificateProfileBase`](super::IosCertificateProfileBase)
    IosScepCertificateProfile: super::IosCertificateProfileBase, super::IosCertificateProfile, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosScepCertificateProfile";
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
    inherited "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`";
    inherited "subjectNameFormat" SUBJECT_NAME_FORMAT, with_subject_name_format(super::AppleSubjectNameFormat), "`subjectNameFormat`";
    inherited "subjectAlternativeNameType" SUBJECT_ALTERNATIVE_NAME_TYPE, with_subject_alternative_name_type(Flags<super::SubjectAlternativeNameType>), "`subjectAlternativeNameType`";
    inherited "certificateValidityPeriodValue" CERTIFICATE_VALIDITY_PERIOD_VALUE, with_certificate_validity_period_value(i32), "`certificateValidityPeriodValue`";
    inherited "certificateValidityPeriodScale" CERTIFICATE_VALIDITY_PERIOD_SCALE, with_certificate_validity_period_scale(super::CertificateValidityPeriodScale), "`certificateValidityPeriodScale`";
    "scepServerUrls" SCEP_SERVER_URLS, scep_server_urls strs -> Option<Vec<&str>>, with_scep_server_urls(Vec<String>), "`scepServerUrls`: `Collection(Edm.String)`";
    "subjectNameFormatString" SUBJECT_NAME_FORMAT_STRING, subject_name_format_string str -> Option<&str>, with_subject_name_format_string(String), "`subjectNameFormatString`: `Edm.String`";
    "keyUsage" KEY_USAGE, key_usage flags -> Option<Flags<super::KeyUsages>>, with_key_usage(Flags<super::KeyUsages>), "`keyUsage`: `microsoft.graph.keyUsages`" "Possible values are: keyEncipherment, digitalSignature.";
    "keySize" KEY_SIZE, key_size enumeration -> Option<super::KeySize>, with_key_size(super::KeySize), "`keySize`: `microsoft.graph.keySize`" "Possible values are: size1024, size2048, size4096.";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`";
    "subjectAlternativeNameFormatString" SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING, subject_alternative_name_format_string str -> Option<&str>, with_subject_alternative_name_format_string(String), "`subjectAlternativeNameFormatString`: `Edm.String`";
    "certificateStore" CERTIFICATE_STORE, certificate_store enumeration -> Option<super::CertificateStore>, with_certificate_store(super::CertificateStore), "`certificateStore`: `microsoft.graph.certificateStore`" "Possible values are: user, machine.";
    "customSubjectAlternativeNames" CUSTOM_SUBJECT_ALTERNATIVE_NAMES, custom_subject_alternative_names models -> Option<&[super::CustomSubjectAlternativeName]>, with_custom_subject_alternative_names(Vec<super::CustomSubjectAlternativeName>), "`customSubjectAlternativeNames`: `Collection(microsoft.graph.customSubjectAlternativeName)`";
    "rootCertificate" ROOT_CERTIFICATE, root_certificate model -> Option<&super::IosTrustedRootCertificate>, with_root_certificate(super::IosTrustedRootCertificate), "`rootCertificate`: `microsoft.graph.iosTrustedRootCertificate`";
    "managedDeviceCertificateStates" MANAGED_DEVICE_CERTIFICATE_STATES, managed_device_certificate_states models -> Option<&[super::ManagedDeviceCertificateState]>, with_managed_device_certificate_states(Vec<super::ManagedDeviceCertificateState>), "`managedDeviceCertificateStates`: `Collection(microsoft.graph.managedDeviceCertificateState)`";
}

crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.iosSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iossinglesignonextension?view=graph-rest-beta), with the accessors of [`SingleSignOnExtension`](super::SingleSignOnExtension)
    IosSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.iosSingleSignOnExtension" {
        "microsoft.graph.iosAzureAdSingleSignOnExtension",
        "microsoft.graph.iosCredentialSingleSignOnExtension",
        "microsoft.graph.iosKerberosSingleSignOnExtension",
        "microsoft.graph.iosRedirectSingleSignOnExtension",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.iosSingleSignOnSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iossinglesignonsettings?view=graph-rest-beta)
    IosSingleSignOnSettings = "microsoft.graph.iosSingleSignOnSettings";
    "allowedAppsList" ALLOWED_APPS_LIST, allowed_apps_list models -> Option<&[super::AppListItem]>, with_allowed_apps_list(Vec<super::AppListItem>), "`allowedAppsList`: `Collection(microsoft.graph.appListItem)`";
    "allowedUrls" ALLOWED_URLS, allowed_urls strs -> Option<Vec<&str>>, with_allowed_urls(Vec<String>), "`allowedUrls`: `Collection(Edm.String)`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "kerberosPrincipalName" KERBEROS_PRINCIPAL_NAME, kerberos_principal_name str -> Option<&str>, with_kerberos_principal_name(String), "`kerberosPrincipalName`: `Edm.String`";
    "kerberosRealm" KERBEROS_REALM, kerberos_realm str -> Option<&str>, with_kerberos_realm(String), "`kerberosRealm`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosSoftwareUpdateScheduleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iossoftwareupdatescheduletype?view=graph-rest-beta)
    IosSoftwareUpdateScheduleType = "microsoft.graph.iosSoftwareUpdateScheduleType" {
        UpdateOutsideOfActiveHours = "updateOutsideOfActiveHours",
        AlwaysUpdate = "alwaysUpdate",
        UpdateDuringTimeWindows = "updateDuringTimeWindows",
        UpdateOutsideOfTimeWindows = "updateOutsideOfTimeWindows",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.iosStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    IosStoreApp: super::MobileApp, super::Entity = "microsoft.graph.iosStoreApp";
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
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "minimumSupportedOperatingSystem" MINIMUM_SUPPORTED_OPERATING_SYSTEM, minimum_supported_operating_system model -> Option<&super::IosMinimumOperatingSystem>, with_minimum_supported_operating_system(super::IosMinimumOperatingSystem), "`minimumSupportedOperatingSystem`: `microsoft.graph.iosMinimumOperatingSystem`";
    "appleDeviceAppDeliveryProtocolType" APPLE_DEVICE_APP_DELIVERY_PROTOCOL_TYPE, apple_device_app_delivery_protocol_type enumeration -> Option<super::AppleDeviceDeliveryProtocol>, with_apple_device_app_delivery_protocol_type(super::AppleDeviceDeliveryProtocol), "`appleDeviceAppDeliveryProtocolType`: `microsoft.graph.appleDeviceDeliveryProtocol`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosStoreAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-iosstoreappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosStoreAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosStoreAppAssignmentSettings";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
    "uninstallOnDeviceRemoval" UNINSTALL_ON_DEVICE_REMOVAL, uninstall_on_device_removal bool -> Option<bool>, with_uninstall_on_device_removal(bool), "`uninstallOnDeviceRemoval`: `Edm.Boolean`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`, metadata";
    "preventManagedAppBackup" PREVENT_MANAGED_APP_BACKUP, prevent_managed_app_backup bool -> Option<bool>, with_prevent_managed_app_backup(bool), "`preventManagedAppBackup`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosTrustedRootCertificate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iostrustedrootcertificate?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosTrustedRootCertificate: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosTrustedRootCertificate";
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
    "trustedRootCertificate" TRUSTED_ROOT_CERTIFICATE, trusted_root_certificate binary -> Parsed<Bytes>, with_trusted_root_certificate(Bytes), "`trustedRootCertificate`: `Edm.Binary`";
    "certFileName" CERT_FILE_NAME, cert_file_name str -> Option<&str>, with_cert_file_name(String), "`certFileName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosUpdateConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdateconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosUpdateConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosUpdateConfiguration";
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
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "activeHoursStart" ACTIVE_HOURS_START, active_hours_start time_of_day -> Parsed<Time>, with_active_hours_start(Time), "`activeHoursStart`: `Edm.TimeOfDay`";
    "activeHoursEnd" ACTIVE_HOURS_END, active_hours_end time_of_day -> Parsed<Time>, with_active_hours_end(Time), "`activeHoursEnd`: `Edm.TimeOfDay`";
    "desiredOsVersion" DESIRED_OS_VERSION, desired_os_version str -> Option<&str>, with_desired_os_version(String), "`desiredOsVersion`: `Edm.String`";
    "scheduledInstallDays" SCHEDULED_INSTALL_DAYS, scheduled_install_days enumerations -> Option<Vec<super::DayOfWeek>>, with_scheduled_install_days(Vec<super::DayOfWeek>), "`scheduledInstallDays`: `Collection(microsoft.graph.dayOfWeek)`";
    "utcTimeOffsetInMinutes" UTC_TIME_OFFSET_IN_MINUTES, utc_time_offset_in_minutes i32 -> Option<i32>, with_utc_time_offset_in_minutes(i32), "`utcTimeOffsetInMinutes`: `Edm.Int32`";
    "enforcedSoftwareUpdateDelayInDays" ENFORCED_SOFTWARE_UPDATE_DELAY_IN_DAYS, enforced_software_update_delay_in_days i32 -> Option<i32>, with_enforced_software_update_delay_in_days(i32), "`enforcedSoftwareUpdateDelayInDays`: `Edm.Int32`";
    "updateScheduleType" UPDATE_SCHEDULE_TYPE, update_schedule_type enumeration -> Option<super::IosSoftwareUpdateScheduleType>, with_update_schedule_type(super::IosSoftwareUpdateScheduleType), "`updateScheduleType`: `microsoft.graph.iosSoftwareUpdateScheduleType`" "Possible values are: updateOutsideOfActiveHours, alwaysUpdate, updateDuringTimeWindows, updateOutsideOfTimeWindows.";
    "customUpdateTimeWindows" CUSTOM_UPDATE_TIME_WINDOWS, custom_update_time_windows models -> Option<&[super::CustomUpdateTimeWindow]>, with_custom_update_time_windows(Vec<super::CustomUpdateTimeWindow>), "`customUpdateTimeWindows`: `Collection(microsoft.graph.customUpdateTimeWindow)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosUpdateDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdatedevicestatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    IosUpdateDeviceStatus: super::Entity = "microsoft.graph.iosUpdateDeviceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "installStatus" INSTALL_STATUS, install_status enumeration -> Option<super::IosUpdatesInstallStatus>, with_install_status(super::IosUpdatesInstallStatus), "`installStatus`: `microsoft.graph.iosUpdatesInstallStatus`" "Possible values are: success, available, idle, unknown, mdmClientCrashed, timeout, downloading, downloadFailed, downloadRequiresComputer, downloadInsufficientSpace, downloadInsufficientPower, downloadInsufficientNetwork, installing, installInsufficientSpace, installInsufficientPower, installPhoneCallInProgress, installFailed, notSupportedOperation, sharedDeviceUserLoggedInError, updateError, deviceOsHigherThanDesiredOsVersion, updateScanFailed.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "platform" PLATFORM, platform i32 -> Option<i32>, with_platform(i32), "`platform`: `Edm.Int32`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosUpdatesInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdatesinstallstatus?view=graph-rest-beta)
    IosUpdatesInstallStatus = "microsoft.graph.iosUpdatesInstallStatus" {
        Success = "success",
        Available = "available",
        Idle = "idle",
        Unknown = "unknown",
        MdmClientCrashed = "mdmClientCrashed",
        Timeout = "timeout",
        Downloading = "downloading",
        DownloadFailed = "downloadFailed",
        DownloadRequiresComputer = "downloadRequiresComputer",
        DownloadInsufficientSpace = "downloadInsufficientSpace",
        DownloadInsufficientPower = "downloadInsufficientPower",
        DownloadInsufficientNetwork = "downloadInsufficientNetwork",
        Installing = "installing",
        InstallInsufficientSpace = "installInsufficientSpace",
        InstallInsufficientPower = "installInsufficientPower",
        InstallPhoneCallInProgress = "installPhoneCallInProgress",
        InstallFailed = "installFailed",
        NotSupportedOperation = "notSupportedOperation",
        SharedDeviceUserLoggedInError = "sharedDeviceUserLoggedInError",
        UpdateError = "updateError",
        DeviceOsHigherThanDesiredOsVersion = "deviceOsHigherThanDesiredOsVersion",
        UpdateScanFailed = "updateScanFailed",
    }
}

crate::runtime::model! {
    /// Inherits from appleVpnConfiguration.
    ///
    /// [`microsoft.graph.iosVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosvpnconfiguration?view=graph-rest-beta), with the accessors of [`AppleVpnConfiguration`](super::AppleVpnConfiguration)
    IosVpnConfiguration: super::AppleVpnConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosVpnConfiguration" {
        "microsoft.graph.iosikEv2VpnConfiguration",
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
    inherited "connectionName" CONNECTION_NAME, with_connection_name(String), "`connectionName`";
    inherited "connectionType" CONNECTION_TYPE, with_connection_type(super::AppleVpnConnectionType), "`connectionType`";
    inherited "loginGroupOrDomain" LOGIN_GROUP_OR_DOMAIN, with_login_group_or_domain(String), "`loginGroupOrDomain`";
    inherited "role" ROLE, with_role(String), "`role`";
    inherited "realm" REALM, with_realm(String), "`realm`";
    inherited "server" SERVER, with_server(super::VpnServer), "`server`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "customData" CUSTOM_DATA, with_custom_data(Vec<super::KeyValue>), "`customData`";
    inherited "customKeyValueData" CUSTOM_KEY_VALUE_DATA, with_custom_key_value_data(Vec<super::KeyValuePair>), "`customKeyValueData`";
    inherited "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, with_enable_split_tunneling(bool), "`enableSplitTunneling`";
    inherited "authenticationMethod" AUTHENTICATION_METHOD, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`";
    inherited "enablePerApp" ENABLE_PER_APP, with_enable_per_app(bool), "`enablePerApp`";
    inherited "safariDomains" SAFARI_DOMAINS, with_safari_domains(Vec<String>), "`safariDomains`";
    inherited "onDemandRules" ON_DEMAND_RULES, with_on_demand_rules(Vec<super::VpnOnDemandRule>), "`onDemandRules`";
    inherited "providerType" PROVIDER_TYPE, with_provider_type(super::VpnProviderType), "`providerType`";
    inherited "associatedDomains" ASSOCIATED_DOMAINS, with_associated_domains(Vec<String>), "`associatedDomains`";
    inherited "excludedDomains" EXCLUDED_DOMAINS, with_excluded_domains(Vec<String>), "`excludedDomains`";
    inherited "disableOnDemandUserOverride" DISABLE_ON_DEMAND_USER_OVERRIDE, with_disable_on_demand_user_override(bool), "`disableOnDemandUserOverride`";
    inherited "disconnectOnIdle" DISCONNECT_ON_IDLE, with_disconnect_on_idle(bool), "`disconnectOnIdle`";
    inherited "disconnectOnIdleTimerInSeconds" DISCONNECT_ON_IDLE_TIMER_IN_SECONDS, with_disconnect_on_idle_timer_in_seconds(i32), "`disconnectOnIdleTimerInSeconds`";
    inherited "proxyServer" PROXY_SERVER, with_proxy_server(super::VpnProxyServer), "`proxyServer`";
    inherited "optInToDeviceIdSharing" OPT_IN_TO_DEVICE_ID_SHARING, with_opt_in_to_device_id_sharing(bool), "`optInToDeviceIdSharing`";
    inherited "excludeLocalNetworks" EXCLUDE_LOCAL_NETWORKS, with_exclude_local_networks(bool), "`excludeLocalNetworks`";
    inherited "includeAllNetworks" INCLUDE_ALL_NETWORKS, with_include_all_networks(bool), "`includeAllNetworks`";
    "userDomain" USER_DOMAIN, user_domain str -> Option<&str>, with_user_domain(String), "`userDomain`: `Edm.String`";
    "strictEnforcement" STRICT_ENFORCEMENT, strict_enforcement bool -> Option<bool>, with_strict_enforcement(bool), "`strictEnforcement`: `Edm.Boolean`";
    "cloudName" CLOUD_NAME, cloud_name str -> Option<&str>, with_cloud_name(String), "`cloudName`: `Edm.String`";
    "excludeList" EXCLUDE_LIST, exclude_list strs -> Option<Vec<&str>>, with_exclude_list(Vec<String>), "`excludeList`: `Collection(Edm.String)`";
    "targetedMobileApps" TARGETED_MOBILE_APPS, targeted_mobile_apps models -> Option<&[super::AppListItem]>, with_targeted_mobile_apps(Vec<super::AppListItem>), "`targetedMobileApps`: `Collection(microsoft.graph.appListItem)`";
    "microsoftTunnelSiteId" MICROSOFT_TUNNEL_SITE_ID, microsoft_tunnel_site_id str -> Option<&str>, with_microsoft_tunnel_site_id(String), "`microsoftTunnelSiteId`: `Edm.String`";
    "identityCertificate" IDENTITY_CERTIFICATE, identity_certificate model -> Option<&super::IosCertificateProfileBase>, with_identity_certificate(super::IosCertificateProfileBase), "`identityCertificate`: `microsoft.graph.iosCertificateProfileBase`";
    "derivedCredentialSettings" DERIVED_CREDENTIAL_SETTINGS, derived_credential_settings model -> Option<&super::DeviceManagementDerivedCredentialSettings>, with_derived_credential_settings(super::DeviceManagementDerivedCredentialSettings), "`derivedCredentialSettings`: `microsoft.graph.deviceManagementDerivedCredentialSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosVpnSecurityAssociationParameters`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosvpnsecurityassociationparameters?view=graph-rest-beta)
    IosVpnSecurityAssociationParameters = "microsoft.graph.iosVpnSecurityAssociationParameters";
    "securityEncryptionAlgorithm" SECURITY_ENCRYPTION_ALGORITHM, security_encryption_algorithm enumeration -> Option<super::VpnEncryptionAlgorithmType>, with_security_encryption_algorithm(super::VpnEncryptionAlgorithmType), "`securityEncryptionAlgorithm`: `microsoft.graph.vpnEncryptionAlgorithmType`" "Possible values are: aes256, des, tripleDes, aes128, aes128Gcm, aes256Gcm, aes192, aes192Gcm, chaCha20Poly1305.";
    "securityIntegrityAlgorithm" SECURITY_INTEGRITY_ALGORITHM, security_integrity_algorithm enumeration -> Option<super::VpnIntegrityAlgorithmType>, with_security_integrity_algorithm(super::VpnIntegrityAlgorithmType), "`securityIntegrityAlgorithm`: `microsoft.graph.vpnIntegrityAlgorithmType`" "Possible values are: sha2\\_256, sha1\\_96, sha1\\_160, sha2\\_384, sha2\\_512, md5.";
    "securityDiffieHellmanGroup" SECURITY_DIFFIE_HELLMAN_GROUP, security_diffie_hellman_group i32 -> Option<i32>, with_security_diffie_hellman_group(i32), "`securityDiffieHellmanGroup`: `Edm.Int32`";
    "lifetimeInMinutes" LIFETIME_IN_MINUTES, lifetime_in_minutes i32 -> Option<i32>, with_lifetime_in_minutes(i32), "`lifetimeInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.iosVppApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    IosVppApp: super::MobileApp, super::Entity = "microsoft.graph.iosVppApp";
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
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
    "licensingType" LICENSING_TYPE, licensing_type model -> Option<&super::VppLicensingType>, with_licensing_type(super::VppLicensingType), "`licensingType`: `microsoft.graph.vppLicensingType`";
    "applicableDeviceType" APPLICABLE_DEVICE_TYPE, applicable_device_type model -> Option<&super::IosDeviceType>, with_applicable_device_type(super::IosDeviceType), "`applicableDeviceType`: `microsoft.graph.iosDeviceType`";
    "vppTokenOrganizationName" VPP_TOKEN_ORGANIZATION_NAME, vpp_token_organization_name str -> Option<&str>, with_vpp_token_organization_name(String), "`vppTokenOrganizationName`: `Edm.String`";
    "vppTokenAccountType" VPP_TOKEN_ACCOUNT_TYPE, vpp_token_account_type enumeration -> Option<super::VppTokenAccountType>, with_vpp_token_account_type(super::VppTokenAccountType), "`vppTokenAccountType`: `microsoft.graph.vppTokenAccountType`" "Possible values are: business, education.";
    "vppTokenAppleId" VPP_TOKEN_APPLE_ID, vpp_token_apple_id str -> Option<&str>, with_vpp_token_apple_id(String), "`vppTokenAppleId`: `Edm.String`";
    "bundleId" BUNDLE_ID, bundle_id str -> Option<&str>, with_bundle_id(String), "`bundleId`: `Edm.String`";
    "vppTokenId" VPP_TOKEN_ID, vpp_token_id str -> Option<&str>, with_vpp_token_id(String), "`vppTokenId`: `Edm.String`";
    "revokeLicenseActionResults" REVOKE_LICENSE_ACTION_RESULTS, revoke_license_action_results models -> Option<&[super::IosVppAppRevokeLicensesActionResult]>, with_revoke_license_action_results(Vec<super::IosVppAppRevokeLicensesActionResult>), "`revokeLicenseActionResults`: `Collection(microsoft.graph.iosVppAppRevokeLicensesActionResult)`";
    "appleDeviceAppDeliveryProtocolType" APPLE_DEVICE_APP_DELIVERY_PROTOCOL_TYPE, apple_device_app_delivery_protocol_type enumeration -> Option<super::AppleDeviceDeliveryProtocol>, with_apple_device_app_delivery_protocol_type(super::AppleDeviceDeliveryProtocol), "`appleDeviceAppDeliveryProtocolType`: `microsoft.graph.appleDeviceDeliveryProtocol`, metadata";
    "vppTokenDisplayName" VPP_TOKEN_DISPLAY_NAME, vpp_token_display_name str -> Option<&str>, with_vpp_token_display_name(String), "`vppTokenDisplayName`: `Edm.String`, metadata";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::IosVppAppAssignedLicense]>, with_assigned_licenses(Vec<super::IosVppAppAssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.iosVppAppAssignedLicense)`";
}

crate::runtime::model! {
    /// Inherits from iosvppappassignedlicense.
    ///
    /// [`microsoft.graph.iosVppAppAssignedDeviceLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassigneddevicelicense?view=graph-rest-beta), with the accessors of [`IosVppAppAssignedLicense`](super::IosVppAppAssignedLicense)
    IosVppAppAssignedDeviceLicense: super::IosVppAppAssignedLicense, super::Entity = "microsoft.graph.iosVppAppAssignedDeviceLicense";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userEmailAddress" USER_EMAIL_ADDRESS, with_user_email_address(String), "`userEmailAddress`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "userName" USER_NAME, with_user_name(String), "`userName`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosVppAppAssignedLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassignedlicense?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    IosVppAppAssignedLicense: super::Entity = "microsoft.graph.iosVppAppAssignedLicense" {
        "microsoft.graph.iosVppAppAssignedDeviceLicense",
        "microsoft.graph.iosVppAppAssignedUserLicense",
    };
    inherited "id" ID, with_id(String), "`id`";
    "userEmailAddress" USER_EMAIL_ADDRESS, user_email_address str -> Option<&str>, with_user_email_address(String), "`userEmailAddress`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from iosvppappassignedlicense.
    ///
    /// [`microsoft.graph.iosVppAppAssignedUserLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassigneduserlicense?view=graph-rest-beta), with the accessors of [`IosVppAppAssignedLicense`](super::IosVppAppAssignedLicense)
    IosVppAppAssignedUserLicense: super::IosVppAppAssignedLicense, super::Entity = "microsoft.graph.iosVppAppAssignedUserLicense";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userEmailAddress" USER_EMAIL_ADDRESS, with_user_email_address(String), "`userEmailAddress`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "userName" USER_NAME, with_user_name(String), "`userName`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
}

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosVppAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-iosvppappassignmentsettings?view=graph-rest-beta), with the accessors of [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings)
    IosVppAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosVppAppAssignmentSettings";
    "useDeviceLicensing" USE_DEVICE_LICENSING, use_device_licensing bool -> Option<bool>, with_use_device_licensing(bool), "`useDeviceLicensing`: `Edm.Boolean`";
    "vpnConfigurationId" VPN_CONFIGURATION_ID, vpn_configuration_id str -> Option<&str>, with_vpn_configuration_id(String), "`vpnConfigurationId`: `Edm.String`";
    "uninstallOnDeviceRemoval" UNINSTALL_ON_DEVICE_REMOVAL, uninstall_on_device_removal bool -> Option<bool>, with_uninstall_on_device_removal(bool), "`uninstallOnDeviceRemoval`: `Edm.Boolean`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`, metadata";
    "preventAutoAppUpdate" PREVENT_AUTO_APP_UPDATE, prevent_auto_app_update bool -> Option<bool>, with_prevent_auto_app_update(bool), "`preventAutoAppUpdate`: `Edm.Boolean`, metadata";
    "preventManagedAppBackup" PREVENT_MANAGED_APP_BACKUP, prevent_managed_app_backup bool -> Option<bool>, with_prevent_managed_app_backup(bool), "`preventManagedAppBackup`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosVppAppRevokeLicensesActionResult`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppapprevokelicensesactionresult?view=graph-rest-beta)
    IosVppAppRevokeLicensesActionResult = "microsoft.graph.iosVppAppRevokeLicensesActionResult";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "totalLicensesCount" TOTAL_LICENSES_COUNT, total_licenses_count i32 -> Option<i32>, with_total_licenses_count(i32), "`totalLicensesCount`: `Edm.Int32`";
    "failedLicensesCount" FAILED_LICENSES_COUNT, failed_licenses_count i32 -> Option<i32>, with_failed_licenses_count(i32), "`failedLicensesCount`: `Edm.Int32`";
    "actionFailureReason" ACTION_FAILURE_REASON, action_failure_reason enumeration -> Option<super::VppTokenActionFailureReason>, with_action_failure_reason(super::VppTokenActionFailureReason), "`actionFailureReason`: `microsoft.graph.vppTokenActionFailureReason`" "Possible values are: none, appleFailure, internalError, expiredVppToken, expiredApplePushNotificationCertificate.";
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from managedEBook.
    ///
    /// [`microsoft.graph.iosVppEBook`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebook?view=graph-rest-beta), with the accessors of [`ManagedEBook`](super::ManagedEBook)
    IosVppEBook: super::ManagedEBook, super::Entity = "microsoft.graph.iosVppEBook";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "publishedDateTime" PUBLISHED_DATE_TIME, with_published_date_time(OffsetDateTime), "`publishedDateTime`";
    inherited "largeCover" LARGE_COVER, with_large_cover(super::MimeContent), "`largeCover`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::ManagedEBookCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::ManagedEBookAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::EBookInstallSummary), "`installSummary`";
    inherited "deviceStates" DEVICE_STATES, with_device_states(Vec<super::DeviceInstallState>), "`deviceStates`";
    inherited "userStateSummary" USER_STATE_SUMMARY, with_user_state_summary(Vec<super::UserInstallStateSummary>), "`userStateSummary`";
    "vppTokenId" VPP_TOKEN_ID, vpp_token_id guid -> Parsed<Uuid>, with_vpp_token_id(Uuid), "`vppTokenId`: `Edm.Guid`";
    "appleId" APPLE_ID, apple_id str -> Option<&str>, with_apple_id(String), "`appleId`: `Edm.String`";
    "vppOrganizationName" VPP_ORGANIZATION_NAME, vpp_organization_name str -> Option<&str>, with_vpp_organization_name(String), "`vppOrganizationName`: `Edm.String`";
    "genres" GENRES, genres strs -> Option<Vec<&str>>, with_genres(Vec<String>), "`genres`: `Collection(Edm.String)`";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`";
    "seller" SELLER, seller str -> Option<&str>, with_seller(String), "`seller`: `Edm.String`";
    "totalLicenseCount" TOTAL_LICENSE_COUNT, total_license_count i32 -> Option<i32>, with_total_license_count(i32), "`totalLicenseCount`: `Edm.Int32`";
    "usedLicenseCount" USED_LICENSE_COUNT, used_license_count i32 -> Option<i32>, with_used_license_count(i32), "`usedLicenseCount`: `Edm.Int32`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from managedEBookAssignment.
    ///
    /// [`microsoft.graph.iosVppEBookAssignment`](https://learn.microsoft.com/graph/api/resources/intune-books-iosvppebookassignment?view=graph-rest-beta), with the accessors of [`ManagedEBookAssignment`](super::ManagedEBookAssignment)
    IosVppEBookAssignment: super::ManagedEBookAssignment, super::Entity = "microsoft.graph.iosVppEBookAssignment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "target" TARGET, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`";
    inherited "installIntent" INSTALL_INTENT, with_install_intent(super::InstallIntent), "`installIntent`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.iosWallpaperDisplayLocation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswallpaperdisplaylocation?view=graph-rest-beta)
    IosWallpaperDisplayLocation = "microsoft.graph.iosWallpaperDisplayLocation" {
        NotConfigured = "notConfigured",
        LockScreen = "lockScreen",
        HomeScreen = "homeScreen",
        LockAndHomeScreens = "lockAndHomeScreens",
    }
}

crate::runtime::model! {
    /// Inherits from iosWebContentFilterBase.
    ///
    /// [`microsoft.graph.iosWebContentFilterAutoFilter`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswebcontentfilterautofilter?view=graph-rest-beta), with the accessors of [`IosWebContentFilterBase`](super::IosWebContentFilterBase)
    IosWebContentFilterAutoFilter: super::IosWebContentFilterBase = "microsoft.graph.iosWebContentFilterAutoFilter";
    "allowedUrls" ALLOWED_URLS, allowed_urls strs -> Option<Vec<&str>>, with_allowed_urls(Vec<String>), "`allowedUrls`: `Collection(Edm.String)`";
    "blockedUrls" BLOCKED_URLS, blocked_urls strs -> Option<Vec<&str>>, with_blocked_urls(Vec<String>), "`blockedUrls`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.iosWebContentFilterBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswebcontentfilterbase?view=graph-rest-beta)
    IosWebContentFilterBase = "microsoft.graph.iosWebContentFilterBase" {
        "microsoft.graph.iosWebContentFilterAutoFilter",
        "microsoft.graph.iosWebContentFilterSpecificWebsitesAccess",
    }
}

crate::runtime::model! {
    /// Inherits from iosWebContentFilterBase.
    ///
    /// [`microsoft.graph.iosWebContentFilterSpecificWebsitesAccess`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswebcontentfilterspecificwebsitesaccess?view=graph-rest-beta), with the accessors of [`IosWebContentFilterBase`](super::IosWebContentFilterBase)
    IosWebContentFilterSpecificWebsitesAccess: super::IosWebContentFilterBase = "microsoft.graph.iosWebContentFilterSpecificWebsitesAccess";
    "specificWebsitesOnly" SPECIFIC_WEBSITES_ONLY, specific_websites_only models -> Option<&[super::IosBookmark]>, with_specific_websites_only(Vec<super::IosBookmark>), "`specificWebsitesOnly`: `Collection(microsoft.graph.iosBookmark)`";
    "websiteList" WEBSITE_LIST, website_list models -> Option<&[super::IosBookmark]>, with_website_list(Vec<super::IosBookmark>), "`websiteList`: `Collection(microsoft.graph.iosBookmark)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosWiFiConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioswificonfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosWiFiConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosWiFiConfiguration" {
        "microsoft.graph.iosEnterpriseWiFiConfiguration",
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
    "networkName" NETWORK_NAME, network_name str -> Option<&str>, with_network_name(String), "`networkName`: `Edm.String`";
    "ssid" SSID, ssid str -> Option<&str>, with_ssid(String), "`ssid`: `Edm.String`";
    "connectAutomatically" CONNECT_AUTOMATICALLY, connect_automatically bool -> Option<bool>, with_connect_automatically(bool), "`connectAutomatically`: `Edm.Boolean`";
    "connectWhenNetworkNameIsHidden" CONNECT_WHEN_NETWORK_NAME_IS_HIDDEN, connect_when_network_name_is_hidden bool -> Option<bool>, with_connect_when_network_name_is_hidden(bool), "`connectWhenNetworkNameIsHidden`: `Edm.Boolean`";
    "wiFiSecurityType" WI_FI_SECURITY_TYPE, wi_fi_security_type enumeration -> Option<super::WiFiSecurityType>, with_wi_fi_security_type(super::WiFiSecurityType), "`wiFiSecurityType`: `microsoft.graph.wiFiSecurityType`" "Possible values are: open, wpaPersonal, wpaEnterprise, wep, wpa2Personal, wpa2Enterprise.";
    "proxySettings" PROXY_SETTINGS, proxy_settings enumeration -> Option<super::WiFiProxySetting>, with_proxy_settings(super::WiFiProxySetting), "`proxySettings`: `microsoft.graph.wiFiProxySetting`" "Possible values are: none, manual, automatic.";
    "proxyManualAddress" PROXY_MANUAL_ADDRESS, proxy_manual_address str -> Option<&str>, with_proxy_manual_address(String), "`proxyManualAddress`: `Edm.String`";
    "proxyManualPort" PROXY_MANUAL_PORT, proxy_manual_port i32 -> Option<i32>, with_proxy_manual_port(i32), "`proxyManualPort`: `Edm.Int32`";
    "proxyAutomaticConfigurationUrl" PROXY_AUTOMATIC_CONFIGURATION_URL, proxy_automatic_configuration_url str -> Option<&str>, with_proxy_automatic_configuration_url(String), "`proxyAutomaticConfigurationUrl`: `Edm.String`";
    "disableMacAddressRandomization" DISABLE_MAC_ADDRESS_RANDOMIZATION, disable_mac_address_randomization bool -> Option<bool>, with_disable_mac_address_randomization(bool), "`disableMacAddressRandomization`: `Edm.Boolean`";
    "preSharedKey" PRE_SHARED_KEY, pre_shared_key str -> Option<&str>, with_pre_shared_key(String), "`preSharedKey`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.iosWiredNetworkConfiguration`, metadata, with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    IosWiredNetworkConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.iosWiredNetworkConfiguration";
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
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method enumeration -> Option<super::WiredNetworkAuthenticationMethod>, with_authentication_method(super::WiredNetworkAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.wiredNetworkAuthenticationMethod`, metadata";
    "eapFastConfiguration" EAP_FAST_CONFIGURATION, eap_fast_configuration enumeration -> Option<super::EapFastConfiguration>, with_eap_fast_configuration(super::EapFastConfiguration), "`eapFastConfiguration`: `microsoft.graph.eapFastConfiguration`, metadata";
    "eapType" EAP_TYPE, eap_type enumeration -> Option<super::IosWiredNetworkEapType>, with_eap_type(super::IosWiredNetworkEapType), "`eapType`: `microsoft.graph.iosWiredNetworkEapType`, metadata";
    "networkInterface" NETWORK_INTERFACE, network_interface enumeration -> Option<super::WiredNetworkInterface>, with_network_interface(super::WiredNetworkInterface), "`networkInterface`: `microsoft.graph.wiredNetworkInterface`, metadata";
    "networkName" NETWORK_NAME, network_name str -> Option<&str>, with_network_name(String), "`networkName`: `Edm.String`, metadata";
    "nonEapAuthenticationMethodForEapTtls" NON_EAP_AUTHENTICATION_METHOD_FOR_EAP_TTLS, non_eap_authentication_method_for_eap_ttls enumeration -> Option<super::NonEapAuthenticationMethodForEapTtlsType>, with_non_eap_authentication_method_for_eap_ttls(super::NonEapAuthenticationMethodForEapTtlsType), "`nonEapAuthenticationMethodForEapTtls`: `microsoft.graph.nonEapAuthenticationMethodForEapTtlsType`, metadata";
    "outerIdentityPrivacyMaskValue" OUTER_IDENTITY_PRIVACY_MASK_VALUE, outer_identity_privacy_mask_value str -> Option<&str>, with_outer_identity_privacy_mask_value(String), "`outerIdentityPrivacyMaskValue`: `Edm.String`, metadata";
    "trustedServerCertificateNames" TRUSTED_SERVER_CERTIFICATE_NAMES, trusted_server_certificate_names strs -> Option<Vec<&str>>, with_trusted_server_certificate_names(Vec<String>), "`trustedServerCertificateNames`: `Collection(Edm.String)`, metadata";
    "identityCertificateForClientAuthentication" IDENTITY_CERTIFICATE_FOR_CLIENT_AUTHENTICATION, identity_certificate_for_client_authentication model -> Option<&super::IosCertificateProfileBase>, with_identity_certificate_for_client_authentication(super::IosCertificateProfileBase), "`identityCertificateForClientAuthentication`: `microsoft.graph.iosCertificateProfileBase`, metadata";
    "rootCertificateForServerValidation" ROOT_CERTIFICATE_FOR_SERVER_VALIDATION, root_certificate_for_server_validation model -> Option<&super::IosTrustedRootCertificate>, with_root_certificate_for_server_validation(super::IosTrustedRootCertificate), "`rootCertificateForServerValidation`: `microsoft.graph.iosTrustedRootCertificate`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.iosWiredNetworkEapType`, metadata
    IosWiredNetworkEapType = "microsoft.graph.iosWiredNetworkEapType" {
        EapTls = "eapTls",
        EapTtls = "eapTtls",
        Peap = "peap",
        EapFast = "eapFast",
        EapAka = "eapAka",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.iosiPadOSWebClip`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosipadoswebclip?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    IosiPadOsWebClip: super::MobileApp, super::Entity = "microsoft.graph.iosiPadOSWebClip";
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
    "appUrl" APP_URL, app_url str -> Option<&str>, with_app_url(String), "`appUrl`: `Edm.String`";
    "useManagedBrowser" USE_MANAGED_BROWSER, use_managed_browser bool -> Option<bool>, with_use_managed_browser(bool), "`useManagedBrowser`: `Edm.Boolean`";
    "fullScreenEnabled" FULL_SCREEN_ENABLED, full_screen_enabled bool -> Option<bool>, with_full_screen_enabled(bool), "`fullScreenEnabled`: `Edm.Boolean`, metadata";
    "ignoreManifestScope" IGNORE_MANIFEST_SCOPE, ignore_manifest_scope bool -> Option<bool>, with_ignore_manifest_scope(bool), "`ignoreManifestScope`: `Edm.Boolean`, metadata";
    "preComposedIconEnabled" PRE_COMPOSED_ICON_ENABLED, pre_composed_icon_enabled bool -> Option<bool>, with_pre_composed_icon_enabled(bool), "`preComposedIconEnabled`: `Edm.Boolean`, metadata";
    "targetApplicationBundleIdentifier" TARGET_APPLICATION_BUNDLE_IDENTIFIER, target_application_bundle_identifier str -> Option<&str>, with_target_application_bundle_identifier(String), "`targetApplicationBundleIdentifier`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from iosvpnconfiguration.
    ///
    /// [`microsoft.graph.iosikEv2VpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosikev2vpnconfiguration?view=graph-rest-beta), with the accessors of [`IosVpnConfiguration`](super::IosVpnConfiguration)
    IosikEv2VpnConfiguration: super::IosVpnConfiguration, super::DeviceConfiguration, super::Entity = "microsoft.graph.iosikEv2VpnConfiguration";
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
    inherited "connectionName" CONNECTION_NAME, with_connection_name(String), "`connectionName`";
    inherited "connectionType" CONNECTION_TYPE, with_connection_type(super::AppleVpnConnectionType), "`connectionType`";
    inherited "loginGroupOrDomain" LOGIN_GROUP_OR_DOMAIN, with_login_group_or_domain(String), "`loginGroupOrDomain`";
    inherited "role" ROLE, with_role(String), "`role`";
    inherited "realm" REALM, with_realm(String), "`realm`";
    inherited "server" SERVER, with_server(super::VpnServer), "`server`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "customData" CUSTOM_DATA, with_custom_data(Vec<super::KeyValue>), "`customData`";
    inherited "customKeyValueData" CUSTOM_KEY_VALUE_DATA, with_custom_key_value_data(Vec<super::KeyValuePair>), "`customKeyValueData`";
    inherited "enableSplitTunneling" ENABLE_SPLIT_TUNNELING, with_enable_split_tunneling(bool), "`enableSplitTunneling`";
    inherited "authenticationMethod" AUTHENTICATION_METHOD, with_authentication_method(super::VpnAuthenticationMethod), "`authenticationMethod`";
    inherited "enablePerApp" ENABLE_PER_APP, with_enable_per_app(bool), "`enablePerApp`";
    inherited "safariDomains" SAFARI_DOMAINS, with_safari_domains(Vec<String>), "`safariDomains`";
    inherited "onDemandRules" ON_DEMAND_RULES, with_on_demand_rules(Vec<super::VpnOnDemandRule>), "`onDemandRules`";
    inherited "providerType" PROVIDER_TYPE, with_provider_type(super::VpnProviderType), "`providerType`";
    inherited "associatedDomains" ASSOCIATED_DOMAINS, with_associated_domains(Vec<String>), "`associatedDomains`";
    inherited "excludedDomains" EXCLUDED_DOMAINS, with_excluded_domains(Vec<String>), "`excludedDomains`";
    inherited "disableOnDemandUserOverride" DISABLE_ON_DEMAND_USER_OVERRIDE, with_disable_on_demand_user_override(bool), "`disableOnDemandUserOverride`";
    inherited "disconnectOnIdle" DISCONNECT_ON_IDLE, with_disconnect_on_idle(bool), "`disconnectOnIdle`";
    inherited "disconnectOnIdleTimerInSeconds" DISCONNECT_ON_IDLE_TIMER_IN_SECONDS, with_disconnect_on_idle_timer_in_seconds(i32), "`disconnectOnIdleTimerInSeconds`";
    inherited "proxyServer" PROXY_SERVER, with_proxy_server(super::VpnProxyServer), "`proxyServer`";
    inherited "optInToDeviceIdSharing" OPT_IN_TO_DEVICE_ID_SHARING, with_opt_in_to_device_id_sharing(bool), "`optInToDeviceIdSharing`";
    inherited "excludeLocalNetworks" EXCLUDE_LOCAL_NETWORKS, with_exclude_local_networks(bool), "`excludeLocalNetworks`";
    inherited "includeAllNetworks" INCLUDE_ALL_NETWORKS, with_include_all_networks(bool), "`includeAllNetworks`";
    inherited "userDomain" USER_DOMAIN, with_user_domain(String), "`userDomain`";
    inherited "strictEnforcement" STRICT_ENFORCEMENT, with_strict_enforcement(bool), "`strictEnforcement`";
    inherited "cloudName" CLOUD_NAME, with_cloud_name(String), "`cloudName`";
    inherited "excludeList" EXCLUDE_LIST, with_exclude_list(Vec<String>), "`excludeList`";
    inherited "targetedMobileApps" TARGETED_MOBILE_APPS, with_targeted_mobile_apps(Vec<super::AppListItem>), "`targetedMobileApps`";
    inherited "microsoftTunnelSiteId" MICROSOFT_TUNNEL_SITE_ID, with_microsoft_tunnel_site_id(String), "`microsoftTunnelSiteId`";
    inherited "identityCertificate" IDENTITY_CERTIFICATE, with_identity_certificate(super::IosCertificateProfileBase), "`identityCertificate`";
    inherited "derivedCredentialSettings" DERIVED_CREDENTIAL_SETTINGS, with_derived_credential_settings(super::DeviceManagementDerivedCredentialSettings), "`derivedCredentialSettings`";
    "childSecurityAssociationParameters" CHILD_SECURITY_ASSOCIATION_PARAMETERS, child_security_association_parameters model -> Option<&super::IosVpnSecurityAssociationParameters>, with_child_security_association_parameters(super::IosVpnSecurityAssociationParameters), "`childSecurityAssociationParameters`: `microsoft.graph.iosVpnSecurityAssociationParameters`";
    "clientAuthenticationType" CLIENT_AUTHENTICATION_TYPE, client_authentication_type enumeration -> Option<super::VpnClientAuthenticationType>, with_client_authentication_type(super::VpnClientAuthenticationType), "`clientAuthenticationType`: `microsoft.graph.vpnClientAuthenticationType`" "Possible values are: userAuthentication, deviceAuthentication.";
    "deadPeerDetectionRate" DEAD_PEER_DETECTION_RATE, dead_peer_detection_rate enumeration -> Option<super::VpnDeadPeerDetectionRate>, with_dead_peer_detection_rate(super::VpnDeadPeerDetectionRate), "`deadPeerDetectionRate`: `microsoft.graph.vpnDeadPeerDetectionRate`" "Possible values are: medium, none, low, high.";
    "disableMobilityAndMultihoming" DISABLE_MOBILITY_AND_MULTIHOMING, disable_mobility_and_multihoming bool -> Option<bool>, with_disable_mobility_and_multihoming(bool), "`disableMobilityAndMultihoming`: `Edm.Boolean`";
    "disableRedirect" DISABLE_REDIRECT, disable_redirect bool -> Option<bool>, with_disable_redirect(bool), "`disableRedirect`: `Edm.Boolean`";
    "enableCertificateRevocationCheck" ENABLE_CERTIFICATE_REVOCATION_CHECK, enable_certificate_revocation_check bool -> Option<bool>, with_enable_certificate_revocation_check(bool), "`enableCertificateRevocationCheck`: `Edm.Boolean`";
    "enableEAP" ENABLE_EAP, enable_eap bool -> Option<bool>, with_enable_eap(bool), "`enableEAP`: `Edm.Boolean`";
    "enablePerfectForwardSecrecy" ENABLE_PERFECT_FORWARD_SECRECY, enable_perfect_forward_secrecy bool -> Option<bool>, with_enable_perfect_forward_secrecy(bool), "`enablePerfectForwardSecrecy`: `Edm.Boolean`";
    "enableUseInternalSubnetAttributes" ENABLE_USE_INTERNAL_SUBNET_ATTRIBUTES, enable_use_internal_subnet_attributes bool -> Option<bool>, with_enable_use_internal_subnet_attributes(bool), "`enableUseInternalSubnetAttributes`: `Edm.Boolean`";
    "localIdentifier" LOCAL_IDENTIFIER, local_identifier enumeration -> Option<super::VpnLocalIdentifier>, with_local_identifier(super::VpnLocalIdentifier), "`localIdentifier`: `microsoft.graph.vpnLocalIdentifier`" "Possible values are: deviceFQDN, empty, clientCertificateSubjectName.";
    "remoteIdentifier" REMOTE_IDENTIFIER, remote_identifier str -> Option<&str>, with_remote_identifier(String), "`remoteIdentifier`: `Edm.String`";
    "securityAssociationParameters" SECURITY_ASSOCIATION_PARAMETERS, security_association_parameters model -> Option<&super::IosVpnSecurityAssociationParameters>, with_security_association_parameters(super::IosVpnSecurityAssociationParameters), "`securityAssociationParameters`: `microsoft.graph.iosVpnSecurityAssociationParameters`";
    "serverCertificateCommonName" SERVER_CERTIFICATE_COMMON_NAME, server_certificate_common_name str -> Option<&str>, with_server_certificate_common_name(String), "`serverCertificateCommonName`: `Edm.String`";
    "serverCertificateIssuerCommonName" SERVER_CERTIFICATE_ISSUER_COMMON_NAME, server_certificate_issuer_common_name str -> Option<&str>, with_server_certificate_issuer_common_name(String), "`serverCertificateIssuerCommonName`: `Edm.String`";
    "serverCertificateType" SERVER_CERTIFICATE_TYPE, server_certificate_type enumeration -> Option<super::VpnServerCertificateType>, with_server_certificate_type(super::VpnServerCertificateType), "`serverCertificateType`: `microsoft.graph.vpnServerCertificateType`" "Possible values are: rsa, ecdsa256, ecdsa384, ecdsa521.";
    "sharedSecret" SHARED_SECRET, shared_secret str -> Option<&str>, with_shared_secret(String), "`sharedSecret`: `Edm.String`";
    "tlsMaximumVersion" TLS_MAXIMUM_VERSION, tls_maximum_version str -> Option<&str>, with_tls_maximum_version(String), "`tlsMaximumVersion`: `Edm.String`";
    "tlsMinimumVersion" TLS_MINIMUM_VERSION, tls_minimum_version str -> Option<&str>, with_tls_minimum_version(String), "`tlsMinimumVersion`: `Edm.String`";
    "allowDefaultSecurityAssociationParameters" ALLOW_DEFAULT_SECURITY_ASSOCIATION_PARAMETERS, allow_default_security_association_parameters bool -> Option<bool>, with_allow_default_security_association_parameters(bool), "`allowDefaultSecurityAssociationParameters`: `Edm.Boolean`";
    "allowDefaultChildSecurityAssociationParameters" ALLOW_DEFAULT_CHILD_SECURITY_ASSOCIATION_PARAMETERS, allow_default_child_security_association_parameters bool -> Option<bool>, with_allow_default_child_security_association_parameters(bool), "`allowDefaultChildSecurityAssociationParameters`: `Edm.Boolean`";
    "alwaysOnConfiguration" ALWAYS_ON_CONFIGURATION, always_on_configuration model -> Option<&super::AppleVpnAlwaysOnConfiguration>, with_always_on_configuration(super::AppleVpnAlwaysOnConfiguration), "`alwaysOnConfiguration`: `microsoft.graph.appleVpnAlwaysOnConfiguration`";
    "enableAlwaysOnConfiguration" ENABLE_ALWAYS_ON_CONFIGURATION, enable_always_on_configuration bool -> Option<bool>, with_enable_always_on_configuration(bool), "`enableAlwaysOnConfiguration`: `Edm.Boolean`";
    "mtuSizeInBytes" MTU_SIZE_IN_BYTES, mtu_size_in_bytes i32 -> Option<i32>, with_mtu_size_in_bytes(i32), "`mtuSizeInBytes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv4Range`](https://learn.microsoft.com/graph/api/resources/intune-shared-ipv4range?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv4Range: super::IpRange = "microsoft.graph.iPv4Range";
    "lowerAddress" LOWER_ADDRESS, lower_address str -> Option<&str>, with_lower_address(String), "`lowerAddress`: `Edm.String`";
    "upperAddress" UPPER_ADDRESS, upper_address str -> Option<&str>, with_upper_address(String), "`upperAddress`: `Edm.String`";
}
