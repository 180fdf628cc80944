// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Time, Uuid, Value};

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.dataSubject`](https://learn.microsoft.com/graph/api/resources/datasubject?view=graph-rest-beta)
    DataSubject = "microsoft.graph.dataSubject";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "firstName" FIRST_NAME, first_name str -> Option<&str>, with_first_name(String), "`firstName`: `Edm.String`";
    "lastName" LAST_NAME, last_name str -> Option<&str>, with_last_name(String), "`lastName`: `Edm.String`";
    "residency" RESIDENCY, residency str -> Option<&str>, with_residency(String), "`residency`: `Edm.String`";
    "SSN" SSN, ssn str -> Option<&str>, with_ssn(String), "`SSN`: `Edm.String`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.dataSubjectType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DataSubjectType = "microsoft.graph.dataSubjectType" {
        Customer = "customer",
        CurrentEmployee = "currentEmployee",
        FormerEmployee = "formerEmployee",
        ProspectiveEmployee = "prospectiveEmployee",
        Student = "student",
        Teacher = "teacher",
        Faculty = "faculty",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.dateTimeColumn`](https://learn.microsoft.com/graph/api/resources/datetimecolumn?view=graph-rest-beta)
    DateTimeColumn = "microsoft.graph.dateTimeColumn";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dateTimeTimeZone`](https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-beta)
    DateTimeTimeZone = "microsoft.graph.dateTimeTimeZone";
    "dateTime" DATE_TIME, date_time str -> Option<&str>, with_date_time(String), "`dateTime`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dayOfWeek`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DayOfWeek = "microsoft.graph.dayOfWeek" {
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.daylightTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/daylighttimezoneoffset?view=graph-rest-beta)
    DaylightTimeZoneOffset = "microsoft.graph.daylightTimeZoneOffset";
    "daylightBias" DAYLIGHT_BIAS, daylight_bias i32 -> Option<i32>, with_daylight_bias(i32), "`daylightBias`: `Edm.Int32`";
    "dayOccurrence" DAY_OCCURRENCE, day_occurrence i32 -> Option<i32>, with_day_occurrence(i32), "`dayOccurrence`: `Edm.Int32`";
    "dayOfWeek" DAY_OF_WEEK, day_of_week str -> Option<&str>, with_day_of_week(String), "`dayOfWeek`: `Edm.String`";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "year" YEAR, year i32 -> Option<i32>, with_year(i32), "`year`: `Edm.Int32`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.defaultColumnValue`](https://learn.microsoft.com/graph/api/resources/defaultColumnValue?view=graph-rest-beta)
    DefaultColumnValue = "microsoft.graph.defaultColumnValue";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegateMeetingMessageDeliveryOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegateMeetingMessageDeliveryOptions = "microsoft.graph.delegateMeetingMessageDeliveryOptions" {
        SendToDelegateAndInformationToPrincipal = "sendToDelegateAndInformationToPrincipal",
        SendToDelegateAndPrincipal = "sendToDelegateAndPrincipal",
        SendToDelegateOnly = "sendToDelegateOnly",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.deleteAction`](https://learn.microsoft.com/graph/api/resources/deleteaction?view=graph-rest-beta)
    DeleteAction = "microsoft.graph.deleteAction";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.deleted`](https://learn.microsoft.com/graph/api/resources/deleted?view=graph-rest-beta)
    Deleted = "microsoft.graph.deleted";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.device`](https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Device: super::DirectoryObject = "microsoft.graph.device";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "alternativeSecurityIds" ALTERNATIVE_SECURITY_IDS, alternative_security_ids models -> Option<&[super::AlternativeSecurityId]>, with_alternative_security_ids(Vec<super::AlternativeSecurityId>), "`alternativeSecurityIds`: `Collection(microsoft.graph.alternativeSecurityId)`" "Not nullable.";
    "approximateLastSignInDateTime" APPROXIMATE_LAST_SIGN_IN_DATE_TIME, approximate_last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_approximate_last_sign_in_date_time(OffsetDateTime), "`approximateLastSignInDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "complianceExpirationDateTime" COMPLIANCE_EXPIRATION_DATE_TIME, compliance_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_expiration_date_time(OffsetDateTime), "`complianceExpirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "deviceCategory" DEVICE_CATEGORY, device_category str -> Option<&str>, with_device_category(String), "`deviceCategory`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceMetadata" DEVICE_METADATA, device_metadata str -> Option<&str>, with_device_metadata(String), "`deviceMetadata`: `Edm.String`";
    "deviceOwnership" DEVICE_OWNERSHIP, device_ownership str -> Option<&str>, with_device_ownership(String), "`deviceOwnership`: `Edm.String`" "Possible values are: unknown, company, personal.";
    "deviceVersion" DEVICE_VERSION, device_version i32 -> Option<i32>, with_device_version(i32), "`deviceVersion`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, enrollment_profile_name str -> Option<&str>, with_enrollment_profile_name(String), "`enrollmentProfileName`: `Edm.String`";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type str -> Option<&str>, with_enrollment_type(String), "`enrollmentType`: `Edm.String`" "Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement.";
    "extensionAttributes" EXTENSION_ATTRIBUTES, extension_attributes model -> Option<&super::OnPremisesExtensionAttributes>, with_extension_attributes(super::OnPremisesExtensionAttributes), "`extensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`";
    "isCompliant" IS_COMPLIANT, is_compliant bool -> Option<bool>, with_is_compliant(bool), "`isCompliant`: `Edm.Boolean`, read-only" "Read-only.";
    "isManaged" IS_MANAGED, is_managed bool -> Option<bool>, with_is_managed(bool), "`isManaged`: `Edm.Boolean`";
    "isRooted" IS_ROOTED, is_rooted bool -> Option<bool>, with_is_rooted(bool), "`isRooted`: `Edm.Boolean`";
    "managementType" MANAGEMENT_TYPE, management_type str -> Option<&str>, with_management_type(String), "`managementType`: `Edm.String`" "Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, configurationManagerClientMdmEas, unknown, jamf, googleCloudDevicePolicyController.";
    "Manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`Manufacturer`: `Edm.String`, read-only" "Read-only.";
    "mdmAppId" MDM_APP_ID, mdm_app_id str -> Option<&str>, with_mdm_app_id(String), "`mdmAppId`: `Edm.String`, read-only" "Read-only.";
    "Model" MODEL, model str -> Option<&str>, with_model(String), "`Model`: `Edm.String`, read-only" "Read-only.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`" "Required.";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`" "Required.";
    "physicalIds" PHYSICAL_IDS, physical_ids strs -> Option<Vec<&str>>, with_physical_ids(Vec<String>), "`physicalIds`: `Collection(Edm.String)`" "Not nullable.";
    "profileType" PROFILE_TYPE, profile_type str -> Option<&str>, with_profile_type(String), "`profileType`: `Edm.String`" "Possible values are: RegisteredDevice, SecureVM, Printer, Shared, IoT.";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time date_time -> Parsed<OffsetDateTime>, with_registration_date_time(OffsetDateTime), "`registrationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "systemLabels" SYSTEM_LABELS, system_labels strs -> Option<Vec<&str>>, with_system_labels(Vec<String>), "`systemLabels`: `Collection(Edm.String)`";
    "hostNames" HOST_NAMES, host_names strs -> Option<Vec<&str>>, with_host_names(Vec<String>), "`hostNames`: `Collection(Edm.String)`";
    "trustType" TRUST_TYPE, trust_type str -> Option<&str>, with_trust_type(String), "`trustType`: `Edm.String`, read-only" "Read-only. Possible values are: Workplace, AzureAd, ServerAd.";
    "Name" NAME, name str -> Option<&str>, with_name(String), "`Name`: `Edm.String`";
    "Status" STATUS, status str -> Option<&str>, with_status(String), "`Status`: `Edm.String`";
    "Platform" PLATFORM, platform str -> Option<&str>, with_platform(String), "`Platform`: `Edm.String`";
    "Kind" KIND, kind str -> Option<&str>, with_kind(String), "`Kind`: `Edm.String`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "registeredOwners" REGISTERED_OWNERS, registered_owners models -> Option<&[super::DirectoryObject]>, with_registered_owners(Vec<super::DirectoryObject>), "`registeredOwners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "registeredUsers" REGISTERED_USERS, registered_users models -> Option<&[super::DirectoryObject]>, with_registered_users(Vec<super::DirectoryObject>), "`registeredUsers`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`";
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[super::UsageRight]>, with_usage_rights(Vec<super::UsageRight>), "`usageRights`: `Collection(microsoft.graph.usageRight)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstate?view=graph-rest-beta)
    DeviceCompliancePolicySettingState = "microsoft.graph.deviceCompliancePolicySettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationsettingstate?view=graph-rest-beta)
    DeviceConfigurationSettingState = "microsoft.graph.deviceConfigurationSettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialIssuer`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementderivedcredentialissuer?view=graph-rest-beta)
    DeviceManagementDerivedCredentialIssuer = "microsoft.graph.deviceManagementDerivedCredentialIssuer" {
        Intercede = "intercede",
        EntrustDatacard = "entrustDatacard",
        Purebred = "purebred",
        XTec = "xTec",
    }
}

#[cfg(any(feature = "intune", feature = "search"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.devicePlatformType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceplatformtype?view=graph-rest-beta)
    DevicePlatformType = "microsoft.graph.devicePlatformType" {
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
        Unknown = "unknown",
        AndroidAosp = "androidAOSP",
    }
}

#[cfg(any(feature = "intune", feature = "tenant-relationships"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicetype?view=graph-rest-beta)
    DeviceType = "microsoft.graph.deviceType" {
        Desktop = "desktop",
        WindowsRt = "windowsRT",
        WinMo6 = "winMO6",
        Nokia = "nokia",
        WindowsPhone = "windowsPhone",
        Mac = "mac",
        WinCe = "winCE",
        WinEmbedded = "winEmbedded",
        Iphone = "iPhone",
        Ipad = "iPad",
        IPod = "iPod",
        Android = "android",
        ISocConsumer = "iSocConsumer",
        Unix = "unix",
        MacMdm = "macMDM",
        HoloLens = "holoLens",
        SurfaceHub = "surfaceHub",
        AndroidForWork = "androidForWork",
        AndroidEnterprise = "androidEnterprise",
        Windows10x = "windows10x",
        AndroidnGms = "androidnGMS",
        ChromeOs = "chromeOS",
        Linux = "linux",
        Blackberry = "blackberry",
        Palm = "palm",
        Unknown = "unknown",
        CloudPc = "cloudPC",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.diagnostic`](https://learn.microsoft.com/graph/api/resources/diagnostic?view=graph-rest-beta)
    Diagnostic = "microsoft.graph.diagnostic";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dimension`](https://learn.microsoft.com/graph/api/resources/dynamics-dimension?view=graph-rest-beta)
    Dimension = "microsoft.graph.dimension";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryObject`](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
    DirectoryObject = "microsoft.graph.directoryObject" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.appManagementPolicy",
        "microsoft.graph.application",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.device",
        "microsoft.graph.directoryObjectPartnerReference",
        "microsoft.graph.directoryRole",
        "microsoft.graph.directoryRoleTemplate",
        "microsoft.graph.educationUser",
        "microsoft.graph.extensionProperty",
        "microsoft.graph.externalIdentitiesPolicy",
        "microsoft.graph.group",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.orgContact",
        "microsoft.graph.organization",
        "microsoft.graph.policyBase",
        "microsoft.graph.servicePrincipal",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.subscribedSku",
        "microsoft.graph.tenantAppManagementPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
        "microsoft.graph.user",
    };
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable. Key.";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryObjectPartnerReference`](https://learn.microsoft.com/graph/api/resources/directoryobjectpartnerreference?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryObjectPartnerReference: super::DirectoryObject = "microsoft.graph.directoryObjectPartnerReference";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "externalPartnerTenantId" EXTERNAL_PARTNER_TENANT_ID, external_partner_tenant_id guid -> Parsed<Uuid>, with_external_partner_tenant_id(Uuid), "`externalPartnerTenantId`: `Edm.Guid`, read-only" "Read-only.";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "directory", feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.displayNameLocalization`](https://learn.microsoft.com/graph/api/resources/displaynamelocalization?view=graph-rest-beta)
    DisplayNameLocalization = "microsoft.graph.displayNameLocalization";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.documentSet`](https://learn.microsoft.com/graph/api/resources/documentset?view=graph-rest-beta)
    DocumentSet = "microsoft.graph.documentSet";
    "allowedContentTypes" ALLOWED_CONTENT_TYPES, allowed_content_types models -> Option<&[super::ContentTypeInfo]>, with_allowed_content_types(Vec<super::ContentTypeInfo>), "`allowedContentTypes`: `Collection(microsoft.graph.contentTypeInfo)`";
    "defaultContents" DEFAULT_CONTENTS, default_contents models -> Option<&[super::DocumentSetContent]>, with_default_contents(Vec<super::DocumentSetContent>), "`defaultContents`: `Collection(microsoft.graph.documentSetContent)`";
    "propagateWelcomePageChanges" PROPAGATE_WELCOME_PAGE_CHANGES, propagate_welcome_page_changes bool -> Option<bool>, with_propagate_welcome_page_changes(bool), "`propagateWelcomePageChanges`: `Edm.Boolean`";
    "shouldPrefixNameToFile" SHOULD_PREFIX_NAME_TO_FILE, should_prefix_name_to_file bool -> Option<bool>, with_should_prefix_name_to_file(bool), "`shouldPrefixNameToFile`: `Edm.Boolean`";
    "welcomePageUrl" WELCOME_PAGE_URL, welcome_page_url str -> Option<&str>, with_welcome_page_url(String), "`welcomePageUrl`: `Edm.String`";
    "sharedColumns" SHARED_COLUMNS, shared_columns models -> Option<&[super::ColumnDefinition]>, with_shared_columns(Vec<super::ColumnDefinition>), "`sharedColumns`: `Collection(microsoft.graph.columnDefinition)`";
    "welcomePageColumns" WELCOME_PAGE_COLUMNS, welcome_page_columns models -> Option<&[super::ColumnDefinition]>, with_welcome_page_columns(Vec<super::ColumnDefinition>), "`welcomePageColumns`: `Collection(microsoft.graph.columnDefinition)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.documentSetContent`](https://learn.microsoft.com/graph/api/resources/documentsetcontent?view=graph-rest-beta)
    DocumentSetContent = "microsoft.graph.documentSetContent";
    "contentType" CONTENT_TYPE, content_type model -> Option<&super::ContentTypeInfo>, with_content_type(super::ContentTypeInfo), "`contentType`: `microsoft.graph.contentTypeInfo`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "folderName" FOLDER_NAME, folder_name str -> Option<&str>, with_folder_name(String), "`folderName`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.drive`](https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    Drive: super::BaseItem = "microsoft.graph.drive";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "driveType" DRIVE_TYPE, drive_type str -> Option<&str>, with_drive_type(String), "`driveType`: `Edm.String`, read-only" "Read-only.";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`, read-only" "Optional. Read-only.";
    "quota" QUOTA, quota model -> Option<&super::Quota>, with_quota(super::Quota), "`quota`: `microsoft.graph.quota`, read-only" "Optional. Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
    "bundles" BUNDLES, bundles models -> Option<&[super::DriveItem]>, with_bundles(Vec<super::DriveItem>), "`bundles`: `Collection(microsoft.graph.driveItem)`";
    "following" FOLLOWING, following models -> Option<&[super::DriveItem]>, with_following(Vec<super::DriveItem>), "`following`: `Collection(microsoft.graph.driveItem)`";
    "items" ITEMS, items models -> Option<&[super::DriveItem]>, with_items(Vec<super::DriveItem>), "`items`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "root" ROOT, root model -> Option<&super::DriveItem>, with_root(super::DriveItem), "`root`: `microsoft.graph.driveItem`, read-only" "Read-only.";
    "special" SPECIAL, special models -> Option<&[super::DriveItem]>, with_special(Vec<super::DriveItem>), "`special`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "list" LIST, list model -> Option<&super::List>, with_list(super::List), "`list`: `microsoft.graph.list`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveItem`](https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    DriveItem: super::BaseItem = "microsoft.graph.driveItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "audio" AUDIO, audio model -> Option<&super::Audio>, with_audio(super::Audio), "`audio`: `microsoft.graph.audio`, read-only" "Read-only.";
    "bundle" BUNDLE, bundle model -> Option<&super::Bundle>, with_bundle(super::Bundle), "`bundle`: `microsoft.graph.bundle`, read-only" "Read-only.";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "cTag" C_TAG, c_tag str -> Option<&str>, with_c_tag(String), "`cTag`: `Edm.String`, read-only" "Read-only.";
    "deleted" DELETED, deleted model -> Option<&super::Deleted>, with_deleted(super::Deleted), "`deleted`: `microsoft.graph.deleted`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::File>, with_file(super::File), "`file`: `microsoft.graph.file`, read-only" "Read-only.";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`";
    "folder" FOLDER, folder model -> Option<&super::Folder>, with_folder(super::Folder), "`folder`: `microsoft.graph.folder`, read-only" "Read-only.";
    "image" IMAGE, image model -> Option<&super::Image>, with_image(super::Image), "`image`: `microsoft.graph.image`, read-only" "Read-only.";
    "location" LOCATION, location model -> Option<&super::GeoCoordinates>, with_location(super::GeoCoordinates), "`location`: `microsoft.graph.geoCoordinates`, read-only" "Read-only.";
    "malware" MALWARE, malware model -> Option<&super::Malware>, with_malware(super::Malware), "`malware`: `microsoft.graph.malware`, read-only" "Read-only.";
    "package" PACKAGE, package model -> Option<&super::Package>, with_package(super::Package), "`package`: `microsoft.graph.package`, read-only" "Read-only.";
    "pendingOperations" PENDING_OPERATIONS, pending_operations model -> Option<&super::PendingOperations>, with_pending_operations(super::PendingOperations), "`pendingOperations`: `microsoft.graph.pendingOperations`, read-only" "Read-only.";
    "photo" PHOTO, photo model -> Option<&super::Photo>, with_photo(super::Photo), "`photo`: `microsoft.graph.photo`, read-only" "Read-only.";
    "publication" PUBLICATION, publication model -> Option<&super::PublicationFacet>, with_publication(super::PublicationFacet), "`publication`: `microsoft.graph.publicationFacet`, read-only" "Read-only.";
    "remoteItem" REMOTE_ITEM, remote_item model -> Option<&super::RemoteItem>, with_remote_item(super::RemoteItem), "`remoteItem`: `microsoft.graph.remoteItem`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`";
    "searchResult" SEARCH_RESULT, search_result model -> Option<&super::SearchResult>, with_search_result(super::SearchResult), "`searchResult`: `microsoft.graph.searchResult`, read-only" "Read-only.";
    "shared" SHARED, shared model -> Option<&super::Shared>, with_shared(super::Shared), "`shared`: `microsoft.graph.shared`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "specialFolder" SPECIAL_FOLDER, special_folder model -> Option<&super::SpecialFolder>, with_special_folder(super::SpecialFolder), "`specialFolder`: `microsoft.graph.specialFolder`, read-only" "Read-only.";
    "source" SOURCE, source model -> Option<&super::DriveItemSource>, with_source(super::DriveItemSource), "`source`: `microsoft.graph.driveItemSource`, read-only" "Read-only.";
    "video" VIDEO, video model -> Option<&super::Video>, with_video(super::Video), "`video`: `microsoft.graph.video`, read-only" "Read-only.";
    "webDavUrl" WEB_DAV_URL, web_dav_url str -> Option<&str>, with_web_dav_url(String), "`webDavUrl`: `Edm.String`";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`" if (any(feature = "files", feature = "sites"));
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`" if (any(feature = "files", feature = "sites"));
    "children" CHILDREN, children models -> Option<&[super::DriveItem]>, with_children(Vec<super::DriveItem>), "`children`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "createdByUser" CREATED_BY_USER, created_by_user model -> Option<&super::User>, with_created_by_user(super::User), "`createdByUser`: `microsoft.graph.user`, read-only" "Read-only.";
    "lastModifiedByUser" LAST_MODIFIED_BY_USER, last_modified_by_user model -> Option<&super::User>, with_last_modified_by_user(super::User), "`lastModifiedByUser`: `microsoft.graph.user`, read-only" "Read-only.";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`, read-only" "Read-only. Nullable." if (feature = "sites");
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`" if (any(feature = "files", feature = "sites", feature = "subscriptions"));
    "thumbnails" THUMBNAILS, thumbnails models -> Option<&[super::ThumbnailSet]>, with_thumbnails(Vec<super::ThumbnailSet>), "`thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "versions" VERSIONS, versions models -> Option<&[super::DriveItemVersion]>, with_versions(Vec<super::DriveItemVersion>), "`versions`: `Collection(microsoft.graph.driveItemVersion)`, read-only" "Read-only. Nullable." if (feature = "files");
    "workbook" WORKBOOK, workbook model -> Option<&super::Workbook>, with_workbook(super::Workbook), "`workbook`: `microsoft.graph.workbook`" "Nullable." if (feature = "excel");
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveItemSource`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSource = "microsoft.graph.driveItemSource";
    "application" APPLICATION, application enumeration -> Option<super::DriveItemSourceApplication>, with_application(super::DriveItemSourceApplication), "`application`: `microsoft.graph.driveItemSourceApplication`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.driveItemSourceApplication`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSourceApplication = "microsoft.graph.driveItemSourceApplication" {
        Teams = "teams",
        Yammer = "yammer",
        SharePoint = "sharePoint",
        OneDrive = "oneDrive",
        Stream = "stream",
        PowerPoint = "powerPoint",
        Office = "Office",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveRecipient`](https://learn.microsoft.com/graph/api/resources/driverecipient?view=graph-rest-beta)
    DriveRecipient = "microsoft.graph.driveRecipient";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
}
