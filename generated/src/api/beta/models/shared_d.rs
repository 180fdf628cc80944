// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, OffsetDateTime, Parsed, Time, Uuid, Value};

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.dataSubject`](https://learn.microsoft.com/graph/api/resources/datasubject?view=graph-rest-beta)
    DataSubject = "microsoft.graph.dataSubject";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "firstName" FIRST_NAME, first_name str -> Option<&str>, with_first_name(String), "`firstName`: `Edm.String`";
    "lastName" LAST_NAME, last_name str -> Option<&str>, with_last_name(String), "`lastName`: `Edm.String`";
    "residency" RESIDENCY, residency str -> Option<&str>, with_residency(String), "`residency`: `Edm.String`";
    "SSN" SSN, ssn str -> Option<&str>, with_ssn(String), "`SSN`: `Edm.String`, not in the metadata";
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
    /// [`microsoft.graph.daylightTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/daylighttimezoneoffset?view=graph-rest-beta), with the accessors of [`StandardTimeZoneOffset`](super::StandardTimeZoneOffset)
    DaylightTimeZoneOffset: super::StandardTimeZoneOffset = "microsoft.graph.daylightTimeZoneOffset";
    inherited "dayOccurrence" DAY_OCCURRENCE, with_day_occurrence(i32), "`dayOccurrence`";
    inherited "dayOfWeek" DAY_OF_WEEK, with_day_of_week(super::DayOfWeek), "`dayOfWeek`";
    inherited "month" MONTH, with_month(i32), "`month`";
    inherited "time" TIME, with_time(Time), "`time`";
    inherited "year" YEAR, with_year(i32), "`year`";
    "daylightBias" DAYLIGHT_BIAS, daylight_bias i32 -> Option<i32>, with_daylight_bias(i32), "`daylightBias`: `Edm.Int32`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.defaultSharingLink`, metadata
    DefaultSharingLink = "microsoft.graph.defaultSharingLink";
    "defaultToExistingAccess" DEFAULT_TO_EXISTING_ACCESS, default_to_existing_access bool -> Option<bool>, with_default_to_existing_access(bool), "`defaultToExistingAccess`: `Edm.Boolean`, metadata";
    "role" ROLE, role enumeration -> Option<super::SharingRole>, with_role(super::SharingRole), "`role`: `microsoft.graph.sharingRole`, metadata";
    "scope" SCOPE, scope enumeration -> Option<super::SharingScope>, with_scope(super::SharingScope), "`scope`: `microsoft.graph.sharingScope`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.delegateMeetingMessageDeliveryOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegateMeetingMessageDeliveryOptions = "microsoft.graph.delegateMeetingMessageDeliveryOptions" {
        SendToDelegateAndInformationToPrincipal = "sendToDelegateAndInformationToPrincipal",
        SendToDelegateAndPrincipal = "sendToDelegateAndPrincipal",
        SendToDelegateOnly = "sendToDelegateOnly",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.deleteAction`](https://learn.microsoft.com/graph/api/resources/deleteaction?view=graph-rest-beta)
    DeleteAction = "microsoft.graph.deleteAction";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`";
}

#[cfg(
    any(
        feature = "bookings",
        feature = "files",
        feature = "onenote",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.deleted`](https://learn.microsoft.com/graph/api/resources/deleted?view=graph-rest-beta)
    Deleted = "microsoft.graph.deleted";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.deletedTeam`](https://learn.microsoft.com/graph/api/resources/deletedteam?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeletedTeam: super::Entity = "microsoft.graph.deletedTeam";
    inherited "id" ID, with_id(String), "`id`";
    "channels" CHANNELS, channels models -> Option<&[super::Channel]>, with_channels(Vec<super::Channel>), "`channels`: `Collection(microsoft.graph.channel)`";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.device`](https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Device: super::DirectoryObject, super::Entity = "microsoft.graph.device";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
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
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, read-only" "Read-only.";
    "mdmAppId" MDM_APP_ID, mdm_app_id str -> Option<&str>, with_mdm_app_id(String), "`mdmAppId`: `Edm.String`, read-only" "Read-only.";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, read-only" "Read-only.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`" "Required.";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`" "Required.";
    "physicalIds" PHYSICAL_IDS, physical_ids strs -> Option<Vec<&str>>, with_physical_ids(Vec<String>), "`physicalIds`: `Collection(Edm.String)`" "Not nullable.";
    "profileType" PROFILE_TYPE, profile_type str -> Option<&str>, with_profile_type(String), "`profileType`: `Edm.String`" "Possible values are: RegisteredDevice, SecureVM, Printer, Shared, IoT.";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time date_time -> Parsed<OffsetDateTime>, with_registration_date_time(OffsetDateTime), "`registrationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "systemLabels" SYSTEM_LABELS, system_labels strs -> Option<Vec<&str>>, with_system_labels(Vec<String>), "`systemLabels`: `Collection(Edm.String)`";
    "hostnames" HOSTNAMES, hostnames strs -> Option<Vec<&str>>, with_hostnames(Vec<String>), "`hostnames`: `Collection(Edm.String)`";
    "trustType" TRUST_TYPE, trust_type str -> Option<&str>, with_trust_type(String), "`trustType`: `Edm.String`, read-only" "Read-only. Possible values are: Workplace, AzureAd, ServerAd.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "platform" PLATFORM, platform str -> Option<&str>, with_platform(String), "`platform`: `Edm.String`";
    "kind" KIND, kind str -> Option<&str>, with_kind(String), "`kind`: `Edm.String`";
    "alternativeNames" ALTERNATIVE_NAMES, alternative_names strs -> Option<Vec<&str>>, with_alternative_names(Vec<String>), "`alternativeNames`: `Collection(Edm.String)`, metadata";
    "cloudLicensing" CLOUD_LICENSING, cloud_licensing model -> Option<&super::cloud_licensing::DeviceCloudLicensing>, with_cloud_licensing(super::cloud_licensing::DeviceCloudLicensing), "`cloudLicensing`: `microsoft.graph.cloudLicensing.deviceCloudLicensing`, metadata";
    "isManagementRestricted" IS_MANAGEMENT_RESTRICTED, is_management_restricted bool -> Option<bool>, with_is_management_restricted(bool), "`isManagementRestricted`: `Edm.Boolean`, metadata";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "registeredOwners" REGISTERED_OWNERS, registered_owners models -> Option<&[super::DirectoryObject]>, with_registered_owners(Vec<super::DirectoryObject>), "`registeredOwners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "registeredUsers" REGISTERED_USERS, registered_users models -> Option<&[super::DirectoryObject]>, with_registered_users(Vec<super::DirectoryObject>), "`registeredUsers`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`";
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[super::UsageRight]>, with_usage_rights(Vec<super::UsageRight>), "`usageRights`: `Collection(microsoft.graph.usageRight)`";
    "commands" COMMANDS, commands models -> Option<&[super::Command]>, with_commands(Vec<super::Command>), "`commands`: `Collection(microsoft.graph.command)`, metadata" if (feature = "users");
    "deviceTemplate" DEVICE_TEMPLATE, device_template models -> Option<&[super::DeviceTemplate]>, with_device_template(Vec<super::DeviceTemplate>), "`deviceTemplate`: `Collection(microsoft.graph.deviceTemplate)`, metadata" if (feature = "directory");
}

crate::runtime::model! {
    /// `microsoft.graph.deviceKey`, metadata
    DeviceKey = "microsoft.graph.deviceKey";
    "deviceId" DEVICE_ID, device_id guid -> Parsed<Uuid>, with_device_id(Uuid), "`deviceId`: `Edm.Guid`, metadata";
    "keyMaterial" KEY_MATERIAL, key_material binary -> Parsed<Bytes>, with_key_material(Bytes), "`keyMaterial`: `Edm.Binary`, metadata";
    "keyType" KEY_TYPE, key_type str -> Option<&str>, with_key_type(String), "`keyType`: `Edm.String`, metadata";
}

#[cfg(any(feature = "intune", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagementScriptRunState`, metadata
    DeviceManagementScriptRunState = "microsoft.graph.deviceManagementScriptRunState" {
        Unknown = "unknown",
        Success = "success",
        Fail = "fail",
        ScriptError = "scriptError",
        Pending = "pending",
        NotApplicable = "notApplicable",
        UnknownFutureValue = "unknownFutureValue",
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
        AndroidMobileApplicationManagement = "androidMobileApplicationManagement",
        IosMobileApplicationManagement = "iOSMobileApplicationManagement",
        UnknownFutureValue = "unknownFutureValue",
        WindowsMobileApplicationManagement = "windowsMobileApplicationManagement",
    }
}

#[cfg(
    any(
        feature = "admin",
        feature = "applications",
        feature = "directory",
        feature = "governance",
        feature = "network-access",
        feature = "places",
        feature = "reports",
        feature = "search",
        feature = "security",
        feature = "sites",
        feature = "tasks"
    )
)]
crate::runtime::model! {
    /// `microsoft.graph.Dictionary`, metadata
    Dictionary = "microsoft.graph.Dictionary" {
        "microsoft.graph.customAppScopeAttributesDictionary",
        "microsoft.graph.customMetadataDictionary",
        "microsoft.graph.fileStorageContainerCustomPropertyDictionary",
        "microsoft.graph.networkaccess.extendedProperties",
        "microsoft.graph.openComplexDictionaryType",
        "microsoft.graph.partner.security.additionalDataDictionary",
        "microsoft.graph.plannerFormsDictionary",
        "microsoft.graph.resultTemplateDictionary",
        "microsoft.graph.security.workbookContent",
        "microsoft.graph.stringDictionary",
        "microsoft.graph.wafAllowedHeadersDictionary",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.directSharingAbilities`, metadata
    DirectSharingAbilities = "microsoft.graph.directSharingAbilities";
    "addExistingExternalUsers" ADD_EXISTING_EXTERNAL_USERS, add_existing_external_users model -> Option<&super::SharingOperationStatus>, with_add_existing_external_users(super::SharingOperationStatus), "`addExistingExternalUsers`: `microsoft.graph.sharingOperationStatus`, metadata";
    "addInternalUsers" ADD_INTERNAL_USERS, add_internal_users model -> Option<&super::SharingOperationStatus>, with_add_internal_users(super::SharingOperationStatus), "`addInternalUsers`: `microsoft.graph.sharingOperationStatus`, metadata";
    "addNewExternalUsers" ADD_NEW_EXTERNAL_USERS, add_new_external_users model -> Option<&super::SharingOperationStatus>, with_add_new_external_users(super::SharingOperationStatus), "`addNewExternalUsers`: `microsoft.graph.sharingOperationStatus`, metadata";
    "requestGrantAccess" REQUEST_GRANT_ACCESS, request_grant_access model -> Option<&super::SharingOperationStatus>, with_request_grant_access(super::SharingOperationStatus), "`requestGrantAccess`: `microsoft.graph.sharingOperationStatus`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryObject`](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DirectoryObject: super::Entity = "microsoft.graph.directoryObject" {
        "microsoft.graph.Contract",
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.administrativeUnit",
        "microsoft.graph.agentIdentity",
        "microsoft.graph.agentIdentityBlueprint",
        "microsoft.graph.agentIdentityBlueprintPrincipal",
        "microsoft.graph.agentUser",
        "microsoft.graph.appManagementPolicy",
        "microsoft.graph.appRoleAssignment",
        "microsoft.graph.application",
        "microsoft.graph.authorizationPolicy",
        "microsoft.graph.b2bManagementPolicy",
        "microsoft.graph.certificateAuthorityDetail",
        "microsoft.graph.certificateBasedApplicationConfiguration",
        "microsoft.graph.certificateBasedAuthPki",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.device",
        "microsoft.graph.deviceTemplate",
        "microsoft.graph.directoryObjectPartnerReference",
        "microsoft.graph.directoryRole",
        "microsoft.graph.directoryRoleTemplate",
        "microsoft.graph.directorySettingTemplate",
        "microsoft.graph.endpoint",
        "microsoft.graph.extensionProperty",
        "microsoft.graph.externalIdentitiesPolicy",
        "microsoft.graph.externalProfile",
        "microsoft.graph.externalUserProfile",
        "microsoft.graph.federatedTokenValidationPolicy",
        "microsoft.graph.group",
        "microsoft.graph.groupResource",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.mailbox",
        "microsoft.graph.multiTenantOrganizationMember",
        "microsoft.graph.mutualTlsOauthConfiguration",
        "microsoft.graph.onPremAuthenticationPolicy",
        "microsoft.graph.orgContact",
        "microsoft.graph.organization",
        "microsoft.graph.pendingExternalUserProfile",
        "microsoft.graph.permissionGrantPolicy",
        "microsoft.graph.permissionGrantPreApprovalPolicy",
        "microsoft.graph.policyBase",
        "microsoft.graph.remoteTenantGroup",
        "microsoft.graph.resourceSpecificPermissionGrant",
        "microsoft.graph.servicePrincipal",
        "microsoft.graph.servicePrincipalCreationPolicy",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.tenantAppManagementPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
        "microsoft.graph.trustedCertificateAuthorityAsEntityBase",
        "microsoft.graph.trustedCertificateAuthorityBase",
        "microsoft.graph.user",
    };
    inherited "id" ID, with_id(String), "`id`";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryObjectPartnerReference`](https://learn.microsoft.com/graph/api/resources/directoryobjectpartnerreference?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryObjectPartnerReference: super::DirectoryObject, super::Entity = "microsoft.graph.directoryObjectPartnerReference";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "externalPartnerTenantId" EXTERNAL_PARTNER_TENANT_ID, external_partner_tenant_id guid -> Parsed<Uuid>, with_external_partner_tenant_id(Uuid), "`externalPartnerTenantId`: `Edm.Guid`, read-only" "Read-only.";
    "objectType" OBJECT_TYPE, object_type str -> Option<&str>, with_object_type(String), "`objectType`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewapplyaction.
    ///
    /// [`microsoft.graph.disableAndDeleteUserApplyAction`](https://learn.microsoft.com/graph/api/resources/disableanddeleteuserapplyaction?view=graph-rest-beta), with the accessors of [`AccessReviewApplyAction`](super::AccessReviewApplyAction)
    DisableAndDeleteUserApplyAction: super::AccessReviewApplyAction = "microsoft.graph.disableAndDeleteUserApplyAction"
}

#[cfg(any(feature = "admin", feature = "directory", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.displayNameLocalization`](https://learn.microsoft.com/graph/api/resources/displaynamelocalization?view=graph-rest-beta)
    DisplayNameLocalization = "microsoft.graph.displayNameLocalization";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.downgradeJustification`](https://learn.microsoft.com/graph/api/resources/downgradejustification?view=graph-rest-beta)
    DowngradeJustification = "microsoft.graph.downgradeJustification";
    "isDowngradeJustified" IS_DOWNGRADE_JUSTIFIED, is_downgrade_justified bool -> Option<bool>, with_is_downgrade_justified(bool), "`isDowngradeJustified`: `Edm.Boolean`";
    "justificationMessage" JUSTIFICATION_MESSAGE, justification_message str -> Option<&str>, with_justification_message(String), "`justificationMessage`: `Edm.String`";
}

#[cfg(any(feature = "governance", feature = "intune"))]
crate::runtime::model! {
    /// `microsoft.graph.driftIdentityInfo`, metadata
    DriftIdentityInfo = "microsoft.graph.driftIdentityInfo" {
        "microsoft.graph.entraDriftIdentityInfo",
        "microsoft.graph.localDriftIdentityInfo",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`, metadata";
}

#[cfg(any(feature = "governance", feature = "intune"))]
crate::runtime::model! {
    /// `microsoft.graph.driftResourceInfo`, metadata
    DriftResourceInfo = "microsoft.graph.driftResourceInfo" {
        "microsoft.graph.applicationDriftResourceInfo",
        "microsoft.graph.groupDriftResourceInfo",
    };
    "catalogIdentifier" CATALOG_IDENTIFIER, catalog_identifier str -> Option<&str>, with_catalog_identifier(String), "`catalogIdentifier`: `Edm.String`, metadata";
    "catalogName" CATALOG_NAME, catalog_name str -> Option<&str>, with_catalog_name(String), "`catalogName`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::AccessDriftResourceType>, with_type(super::AccessDriftResourceType), "`type`: `microsoft.graph.accessDriftResourceType`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.drive`](https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    Drive: super::BaseItem, super::Entity = "microsoft.graph.drive";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "driveType" DRIVE_TYPE, drive_type str -> Option<&str>, with_drive_type(String), "`driveType`: `Edm.String`, read-only" "Read-only.";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`, read-only" "Optional. Read-only.";
    "quota" QUOTA, quota model -> Option<&super::Quota>, with_quota(super::Quota), "`quota`: `microsoft.graph.quota`, read-only" "Optional. Read-only.";
    "sharePointIds" SHARE_POINT_IDS, share_point_ids model -> Option<&super::SharepointIds>, with_share_point_ids(super::SharepointIds), "`sharePointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "system" SYSTEM, system model -> Option<&super::SystemFacet>, with_system(super::SystemFacet), "`system`: `microsoft.graph.systemFacet`, read-only" "Read-only.";
    "settings" SETTINGS, settings model -> Option<&super::DriveSettings>, with_settings(super::DriveSettings), "`settings`: `microsoft.graph.driveSettings`, metadata";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivityOld]>, with_activities(Vec<super::ItemActivityOld>), "`activities`: `Collection(microsoft.graph.itemActivityOLD)`, type of the metadata";
    "bundles" BUNDLES, bundles models -> Option<&[super::DriveItem]>, with_bundles(Vec<super::DriveItem>), "`bundles`: `Collection(microsoft.graph.driveItem)`";
    "following" FOLLOWING, following models -> Option<&[super::DriveItem]>, with_following(Vec<super::DriveItem>), "`following`: `Collection(microsoft.graph.driveItem)`";
    "items" ITEMS, items models -> Option<&[super::DriveItem]>, with_items(Vec<super::DriveItem>), "`items`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "root" ROOT, root model -> Option<&super::DriveItem>, with_root(super::DriveItem), "`root`: `microsoft.graph.driveItem`, read-only" "Read-only.";
    "special" SPECIAL, special models -> Option<&[super::DriveItem]>, with_special(Vec<super::DriveItem>), "`special`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "list" LIST, list model -> Option<&super::List>, with_list(super::List), "`list`: `microsoft.graph.list`, read-only" "Read-only. Nullable." if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveItem`](https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    DriveItem: super::BaseItem, super::Entity = "microsoft.graph.driveItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
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
    "contentStream" CONTENT_STREAM, content_stream untyped -> Option<&Value>, with_content_stream(Value), "`contentStream`: `Edm.Stream`, metadata";
    "lockInfo" LOCK_INFO, lock_info model -> Option<&super::LockInfo>, with_lock_info(super::LockInfo), "`lockInfo`: `microsoft.graph.lockInfo`, metadata";
    "media" MEDIA, media model -> Option<&super::Media>, with_media(super::Media), "`media`: `microsoft.graph.media`, type of the metadata";
    "viewpoint" VIEWPOINT, viewpoint model -> Option<&super::DriveItemViewpoint>, with_viewpoint(super::DriveItemViewpoint), "`viewpoint`: `microsoft.graph.driveItemViewpoint`, metadata";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivityOld]>, with_activities(Vec<super::ItemActivityOld>), "`activities`: `Collection(microsoft.graph.itemActivityOLD)`, type of the metadata";
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`" if (any(feature = "files", feature = "sites"));
    "children" CHILDREN, children models -> Option<&[super::DriveItem]>, with_children(Vec<super::DriveItem>), "`children`: `Collection(microsoft.graph.driveItem)`, read-only" "Read-only. Nullable.";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`, read-only" "Read-only. Nullable." if (feature = "sites");
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::Subscription]>, with_subscriptions(Vec<super::Subscription>), "`subscriptions`: `Collection(microsoft.graph.subscription)`" if (any(feature = "files", feature = "sites", feature = "subscriptions"));
    "thumbnails" THUMBNAILS, thumbnails models -> Option<&[super::ThumbnailSet]>, with_thumbnails(Vec<super::ThumbnailSet>), "`thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "sites"));
    "versions" VERSIONS, versions models -> Option<&[super::DriveItemVersion]>, with_versions(Vec<super::DriveItemVersion>), "`versions`: `Collection(microsoft.graph.driveItemVersion)`, read-only" "Read-only. Nullable." if (feature = "files");
    "workbook" WORKBOOK, workbook model -> Option<&super::Workbook>, with_workbook(super::Workbook), "`workbook`: `microsoft.graph.workbook`" "Nullable." if (feature = "excel");
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, metadata" if (any(feature = "directory", feature = "files", feature = "groups", feature = "sites", feature = "tasks", feature = "users"));
    "retentionLabel" RETENTION_LABEL, retention_label model -> Option<&super::ItemRetentionLabel>, with_retention_label(super::ItemRetentionLabel), "`retentionLabel`: `microsoft.graph.itemRetentionLabel`, metadata" if (feature = "files");
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.driveItemAccessOperationsViewpoint`, metadata
    DriveItemAccessOperationsViewpoint = "microsoft.graph.driveItemAccessOperationsViewpoint";
    "canComment" CAN_COMMENT, can_comment bool -> Option<bool>, with_can_comment(bool), "`canComment`: `Edm.Boolean`, metadata";
    "canCreateFile" CAN_CREATE_FILE, can_create_file bool -> Option<bool>, with_can_create_file(bool), "`canCreateFile`: `Edm.Boolean`, metadata";
    "canCreateFolder" CAN_CREATE_FOLDER, can_create_folder bool -> Option<bool>, with_can_create_folder(bool), "`canCreateFolder`: `Edm.Boolean`, metadata";
    "canDelete" CAN_DELETE, can_delete bool -> Option<bool>, with_can_delete(bool), "`canDelete`: `Edm.Boolean`, metadata";
    "canDownload" CAN_DOWNLOAD, can_download bool -> Option<bool>, with_can_download(bool), "`canDownload`: `Edm.Boolean`, metadata";
    "canRead" CAN_READ, can_read bool -> Option<bool>, with_can_read(bool), "`canRead`: `Edm.Boolean`, metadata";
    "canUpdate" CAN_UPDATE, can_update bool -> Option<bool>, with_can_update(bool), "`canUpdate`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveItemSource`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSource = "microsoft.graph.driveItemSource";
    "application" APPLICATION, application enumeration -> Option<super::DriveItemSourceApplication>, with_application(super::DriveItemSourceApplication), "`application`: `microsoft.graph.driveItemSourceApplication`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.driveItemSourceApplication`](https://learn.microsoft.com/graph/api/resources/driveitemsource?view=graph-rest-beta)
    DriveItemSourceApplication = "microsoft.graph.driveItemSourceApplication" {
        Teams = "teams",
        Yammer = "yammer",
        SharePoint = "sharePoint",
        OneDrive = "oneDrive",
        Stream = "stream",
        PowerPoint = "powerPoint",
        Office = "office",
        UnknownFutureValue = "unknownFutureValue",
        Loki = "loki",
        Loop = "loop",
        Other = "other",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.driveItemViewpoint`, metadata
    DriveItemViewpoint = "microsoft.graph.driveItemViewpoint";
    "accessOperations" ACCESS_OPERATIONS, access_operations model -> Option<&super::DriveItemAccessOperationsViewpoint>, with_access_operations(super::DriveItemAccessOperationsViewpoint), "`accessOperations`: `microsoft.graph.driveItemAccessOperationsViewpoint`, metadata";
    "sharing" SHARING, sharing model -> Option<&super::SharingViewpoint>, with_sharing(super::SharingViewpoint), "`sharing`: `microsoft.graph.sharingViewpoint`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.driveRecipient`](https://learn.microsoft.com/graph/api/resources/driverecipient?view=graph-rest-beta)
    DriveRecipient = "microsoft.graph.driveRecipient";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
crate::runtime::model! {
    /// `microsoft.graph.driveSettings`, metadata
    DriveSettings = "microsoft.graph.driveSettings";
    "itemDefaultSensitivityLabelId" ITEM_DEFAULT_SENSITIVITY_LABEL_ID, item_default_sensitivity_label_id str -> Option<&str>, with_item_default_sensitivity_label_id(String), "`itemDefaultSensitivityLabelId`: `Edm.String`, metadata";
}
