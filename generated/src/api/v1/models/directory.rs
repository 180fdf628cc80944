// Written by `cargo xtask gen`; do not edit.
//! Types of the area `directory`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// `microsoft.graph.allowedValue`, metadata, with the accessors of [`Entity`](super::Entity)
    AllowedValue: super::Entity = "microsoft.graph.allowedValue";
    inherited "id" ID, with_id(String), "`id`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.alternativeSecurityId`](https://learn.microsoft.com/graph/api/resources/alternativeSecurityId?view=graph-rest-1.0)
    AlternativeSecurityId = "microsoft.graph.alternativeSecurityId";
    "type" TYPE, type_ i32 -> Option<i32>, with_type(i32), "`type`: `Edm.Int32`";
    "identityProvider" IDENTITY_PROVIDER, identity_provider str -> Option<&str>, with_identity_provider(String), "`identityProvider`: `Edm.String`";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.applicationPermissionType`, metadata of another version
    ApplicationPermissionType = "microsoft.graph.applicationPermissionType" {
        Role = "role",
        Scope = "scope",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.applicationResourcePermission`, metadata of another version
    ApplicationResourcePermission = "microsoft.graph.applicationResourcePermission";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata of another version";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata of another version";
    "type" TYPE, type_ enumeration -> Option<super::ApplicationPermissionType>, with_type(super::ApplicationPermissionType), "`type`: `microsoft.graph.applicationPermissionType`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationsRequiredResourceAccess`, metadata of another version
    ApplicationsRequiredResourceAccess = "microsoft.graph.applicationsRequiredResourceAccess";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::ApplicationResourcePermission]>, with_permissions(Vec<super::ApplicationResourcePermission>), "`permissions`: `Collection(microsoft.graph.applicationResourcePermission)`, metadata of another version";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.attributeSet`, metadata, with the accessors of [`Entity`](super::Entity)
    AttributeSet: super::Entity = "microsoft.graph.attributeSet";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "maxAttributesPerSet" MAX_ATTRIBUTES_PER_SET, max_attributes_per_set i32 -> Option<i32>, with_max_attributes_per_set(i32), "`maxAttributesPerSet`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationProtocol`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticationProtocol = "microsoft.graph.authenticationProtocol" {
        WsFed = "wsFed",
        Saml = "saml",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateAuthority`](https://learn.microsoft.com/graph/api/resources/certificateauthority?view=graph-rest-1.0)
    CertificateAuthority = "microsoft.graph.certificateAuthority";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`" "Required.";
    "certificateRevocationListUrl" CERTIFICATE_REVOCATION_LIST_URL, certificate_revocation_list_url str -> Option<&str>, with_certificate_revocation_list_url(String), "`certificateRevocationListUrl`: `Edm.String`";
    "deltaCertificateRevocationListUrl" DELTA_CERTIFICATE_REVOCATION_LIST_URL, delta_certificate_revocation_list_url str -> Option<&str>, with_delta_certificate_revocation_list_url(String), "`deltaCertificateRevocationListUrl`: `Edm.String`";
    "isRootAuthority" IS_ROOT_AUTHORITY, is_root_authority bool -> Option<bool>, with_is_root_authority(bool), "`isRootAuthority`: `Edm.Boolean`" "Required.";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, read-only" "Read-only.";
    "issuerSki" ISSUER_SKI, issuer_ski str -> Option<&str>, with_issuer_ski(String), "`issuerSki`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.certificateAuthorityDetail`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    CertificateAuthorityDetail: super::DirectoryObject, super::Entity = "microsoft.graph.certificateAuthorityDetail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`, metadata";
    "certificateAuthorityType" CERTIFICATE_AUTHORITY_TYPE, certificate_authority_type enumeration -> Option<super::CertificateAuthorityType>, with_certificate_authority_type(super::CertificateAuthorityType), "`certificateAuthorityType`: `microsoft.graph.certificateAuthorityType`, metadata";
    "certificateRevocationListUrl" CERTIFICATE_REVOCATION_LIST_URL, certificate_revocation_list_url str -> Option<&str>, with_certificate_revocation_list_url(String), "`certificateRevocationListUrl`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deltaCertificateRevocationListUrl" DELTA_CERTIFICATE_REVOCATION_LIST_URL, delta_certificate_revocation_list_url str -> Option<&str>, with_delta_certificate_revocation_list_url(String), "`deltaCertificateRevocationListUrl`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "isIssuerHintEnabled" IS_ISSUER_HINT_ENABLED, is_issuer_hint_enabled bool -> Option<bool>, with_is_issuer_hint_enabled(bool), "`isIssuerHintEnabled`: `Edm.Boolean`, metadata";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, metadata";
    "issuerSubjectKeyIdentifier" ISSUER_SUBJECT_KEY_IDENTIFIER, issuer_subject_key_identifier str -> Option<&str>, with_issuer_subject_key_identifier(String), "`issuerSubjectKeyIdentifier`: `Edm.String`, metadata";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.certificateAuthorityType`, metadata
    CertificateAuthorityType = "microsoft.graph.certificateAuthorityType" {
        Root = "root",
        Intermediate = "intermediate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateBasedAuthConfiguration`](https://learn.microsoft.com/graph/api/resources/certificatebasedauthconfiguration?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    CertificateBasedAuthConfiguration: super::Entity = "microsoft.graph.certificateBasedAuthConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "certificateAuthorities" CERTIFICATE_AUTHORITIES, certificate_authorities models -> Option<&[super::CertificateAuthority]>, with_certificate_authorities(Vec<super::CertificateAuthority>), "`certificateAuthorities`: `Collection(microsoft.graph.certificateAuthority)`";
}

crate::runtime::model! {
    /// `microsoft.graph.certificateBasedAuthPki`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    CertificateBasedAuthPki: super::DirectoryObject, super::Entity = "microsoft.graph.certificateBasedAuthPki";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "statusDetails" STATUS_DETAILS, status_details str -> Option<&str>, with_status_details(String), "`statusDetails`: `Edm.String`, metadata";
    "certificateAuthorities" CERTIFICATE_AUTHORITIES, certificate_authorities models -> Option<&[super::CertificateAuthorityDetail]>, with_certificate_authorities(Vec<super::CertificateAuthorityDetail>), "`certificateAuthorities`: `Collection(microsoft.graph.certificateAuthorityDetail)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.certificateStatus`, metadata
    CertificateStatus = "microsoft.graph.certificateStatus" {
        NotProvisioned = "notProvisioned",
        Provisioned = "provisioned",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.companySubscription`, metadata, with the accessors of [`Entity`](super::Entity)
    CompanySubscription: super::Entity = "microsoft.graph.companySubscription";
    inherited "id" ID, with_id(String), "`id`";
    "commerceSubscriptionId" COMMERCE_SUBSCRIPTION_ID, commerce_subscription_id str -> Option<&str>, with_commerce_subscription_id(String), "`commerceSubscriptionId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isTrial" IS_TRIAL, is_trial bool -> Option<bool>, with_is_trial(bool), "`isTrial`: `Edm.Boolean`, metadata";
    "nextLifecycleDateTime" NEXT_LIFECYCLE_DATE_TIME, next_lifecycle_date_time date_time -> Parsed<OffsetDateTime>, with_next_lifecycle_date_time(OffsetDateTime), "`nextLifecycleDateTime`: `Edm.DateTimeOffset`, metadata";
    "ownerId" OWNER_ID, owner_id str -> Option<&str>, with_owner_id(String), "`ownerId`: `Edm.String`, metadata";
    "ownerTenantId" OWNER_TENANT_ID, owner_tenant_id str -> Option<&str>, with_owner_tenant_id(String), "`ownerTenantId`: `Edm.String`, metadata";
    "ownerType" OWNER_TYPE, owner_type str -> Option<&str>, with_owner_type(String), "`ownerType`: `Edm.String`, metadata";
    "serviceStatus" SERVICE_STATUS, service_status models -> Option<&[super::ServicePlanInfo]>, with_service_status(Vec<super::ServicePlanInfo>), "`serviceStatus`: `Collection(microsoft.graph.servicePlanInfo)`, metadata";
    "skuId" SKU_ID, sku_id str -> Option<&str>, with_sku_id(String), "`skuId`: `Edm.String`, metadata";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "totalLicenses" TOTAL_LICENSES, total_licenses i32 -> Option<i32>, with_total_licenses(i32), "`totalLicenses`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentCustomization`, metadata
    ContentCustomization = "microsoft.graph.contentCustomization";
    "attributeCollection" ATTRIBUTE_COLLECTION, attribute_collection models -> Option<&[super::KeyValue]>, with_attribute_collection(Vec<super::KeyValue>), "`attributeCollection`: `Collection(microsoft.graph.keyValue)`, metadata";
    "attributeCollectionRelativeUrl" ATTRIBUTE_COLLECTION_RELATIVE_URL, attribute_collection_relative_url str -> Option<&str>, with_attribute_collection_relative_url(String), "`attributeCollectionRelativeUrl`: `Edm.String`, metadata";
    "registrationCampaign" REGISTRATION_CAMPAIGN, registration_campaign models -> Option<&[super::KeyValue]>, with_registration_campaign(Vec<super::KeyValue>), "`registrationCampaign`: `Collection(microsoft.graph.keyValue)`, metadata";
    "registrationCampaignRelativeUrl" REGISTRATION_CAMPAIGN_RELATIVE_URL, registration_campaign_relative_url str -> Option<&str>, with_registration_campaign_relative_url(String), "`registrationCampaignRelativeUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.contract`](https://learn.microsoft.com/graph/api/resources/contract?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Contract: super::DirectoryObject, super::Entity = "microsoft.graph.contract";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "contractType" CONTRACT_TYPE, contract_type str -> Option<&str>, with_contract_type(String), "`contractType`: `Edm.String`" "Possible values are: SyndicationPartner, BreadthPartner, ResellerPartner.";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`";
    "defaultDomainName" DEFAULT_DOMAIN_NAME, default_domain_name str -> Option<&str>, with_default_domain_name(String), "`defaultDomainName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.customSecurityAttributeDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomSecurityAttributeDefinition: super::Entity = "microsoft.graph.customSecurityAttributeDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "attributeSet" ATTRIBUTE_SET, attribute_set str -> Option<&str>, with_attribute_set(String), "`attributeSet`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "isCollection" IS_COLLECTION, is_collection bool -> Option<bool>, with_is_collection(bool), "`isCollection`: `Edm.Boolean`, metadata";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "usePreDefinedValuesOnly" USE_PRE_DEFINED_VALUES_ONLY, use_pre_defined_values_only bool -> Option<bool>, with_use_pre_defined_values_only(bool), "`usePreDefinedValuesOnly`: `Edm.Boolean`, metadata";
    "allowedValues" ALLOWED_VALUES, allowed_values models -> Option<&[super::AllowedValue]>, with_allowed_values(Vec<super::AllowedValue>), "`allowedValues`: `Collection(microsoft.graph.allowedValue)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.delegatedAdministrationRoleAssignment`, metadata of another version
    DelegatedAdministrationRoleAssignment = "microsoft.graph.delegatedAdministrationRoleAssignment";
    "groupDisplayName" GROUP_DISPLAY_NAME, group_display_name str -> Option<&str>, with_group_display_name(String), "`groupDisplayName`: `Edm.String`, metadata of another version";
    "roleTemplates" ROLE_TEMPLATES, role_templates models -> Option<&[super::RoleTemplate]>, with_role_templates(Vec<super::RoleTemplate>), "`roleTemplates`: `Collection(microsoft.graph.roleTemplate)`, metadata of another version";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.delegatedAdministrationRoleAssignmentSnapshot`, metadata of another version
    DelegatedAdministrationRoleAssignmentSnapshot = "microsoft.graph.delegatedAdministrationRoleAssignmentSnapshot";
    "groupDisplayName" GROUP_DISPLAY_NAME, group_display_name str -> Option<&str>, with_group_display_name(String), "`groupDisplayName`: `Edm.String`, metadata of another version";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata of another version";
    "roleTemplates" ROLE_TEMPLATES, role_templates models -> Option<&[super::RoleTemplate]>, with_role_templates(Vec<super::RoleTemplate>), "`roleTemplates`: `Collection(microsoft.graph.roleTemplate)`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.deletedDateTime`, which the reference names and does not describe.
    DeletedDateTime = "microsoft.graph.deletedDateTime"
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.device`](https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Device: super::DirectoryObject, super::Entity = "microsoft.graph.device";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`" "Required.";
    "alternativeSecurityIds" ALTERNATIVE_SECURITY_IDS, alternative_security_ids models -> Option<&[super::AlternativeSecurityId]>, with_alternative_security_ids(Vec<super::AlternativeSecurityId>), "`alternativeSecurityIds`: `Collection(microsoft.graph.alternativeSecurityId)`" "Not nullable.";
    "approximateLastSignInDateTime" APPROXIMATE_LAST_SIGN_IN_DATE_TIME, approximate_last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_approximate_last_sign_in_date_time(OffsetDateTime), "`approximateLastSignInDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "complianceExpirationDateTime" COMPLIANCE_EXPIRATION_DATE_TIME, compliance_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_expiration_date_time(OffsetDateTime), "`complianceExpirationDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceMetadata" DEVICE_METADATA, device_metadata str -> Option<&str>, with_device_metadata(String), "`deviceMetadata`: `Edm.String`";
    "deviceVersion" DEVICE_VERSION, device_version i32 -> Option<i32>, with_device_version(i32), "`deviceVersion`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "extensionAttributes" EXTENSION_ATTRIBUTES, extension_attributes model -> Option<&super::OnPremisesExtensionAttributes>, with_extension_attributes(super::OnPremisesExtensionAttributes), "`extensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`, not in the metadata";
    "isCompliant" IS_COMPLIANT, is_compliant bool -> Option<bool>, with_is_compliant(bool), "`isCompliant`: `Edm.Boolean`, read-only" "Read-only.";
    "isManaged" IS_MANAGED, is_managed bool -> Option<bool>, with_is_managed(bool), "`isManaged`: `Edm.Boolean`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, read-only" "Read-only.";
    "mdmAppId" MDM_APP_ID, mdm_app_id str -> Option<&str>, with_mdm_app_id(String), "`mdmAppId`: `Edm.String`, read-only" "Read-only.";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, read-only" "Read-only.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`" "Required.";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`" "Required.";
    "physicalIds" PHYSICAL_IDS, physical_ids strs -> Option<Vec<&str>>, with_physical_ids(Vec<String>), "`physicalIds`: `Collection(Edm.String)`" "Not nullable.";
    "profileType" PROFILE_TYPE, profile_type str -> Option<&str>, with_profile_type(String), "`profileType`: `Edm.String`, type of the metadata" "Possible values are: RegisteredDevice, SecureVM, Printer, Shared, IoT.";
    "systemLabels" SYSTEM_LABELS, system_labels strs -> Option<Vec<&str>>, with_system_labels(Vec<String>), "`systemLabels`: `Collection(Edm.String)`";
    "trustType" TRUST_TYPE, trust_type str -> Option<&str>, with_trust_type(String), "`trustType`: `Edm.String`, read-only" "Read-only. Possible values are: Workplace, AzureAd, ServerAd.";
    "deviceCategory" DEVICE_CATEGORY, device_category str -> Option<&str>, with_device_category(String), "`deviceCategory`: `Edm.String`, metadata";
    "deviceOwnership" DEVICE_OWNERSHIP, device_ownership str -> Option<&str>, with_device_ownership(String), "`deviceOwnership`: `Edm.String`, metadata";
    "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, enrollment_profile_name str -> Option<&str>, with_enrollment_profile_name(String), "`enrollmentProfileName`: `Edm.String`, metadata";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type str -> Option<&str>, with_enrollment_type(String), "`enrollmentType`: `Edm.String`, metadata";
    "isManagementRestricted" IS_MANAGEMENT_RESTRICTED, is_management_restricted bool -> Option<bool>, with_is_management_restricted(bool), "`isManagementRestricted`: `Edm.Boolean`, metadata";
    "isRooted" IS_ROOTED, is_rooted bool -> Option<bool>, with_is_rooted(bool), "`isRooted`: `Edm.Boolean`, metadata";
    "managementType" MANAGEMENT_TYPE, management_type str -> Option<&str>, with_management_type(String), "`managementType`: `Edm.String`, metadata";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, metadata";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time date_time -> Parsed<OffsetDateTime>, with_registration_date_time(OffsetDateTime), "`registrationDateTime`: `Edm.DateTimeOffset`, metadata";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`";
    "registeredOwners" REGISTERED_OWNERS, registered_owners models -> Option<&[super::DirectoryObject]>, with_registered_owners(Vec<super::DirectoryObject>), "`registeredOwners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "registeredUsers" REGISTERED_USERS, registered_users models -> Option<&[super::DirectoryObject]>, with_registered_users(Vec<super::DirectoryObject>), "`registeredUsers`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceLocalCredential`, metadata
    DeviceLocalCredential = "microsoft.graph.deviceLocalCredential";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`, metadata";
    "accountSid" ACCOUNT_SID, account_sid str -> Option<&str>, with_account_sid(String), "`accountSid`: `Edm.String`, metadata";
    "backupDateTime" BACKUP_DATE_TIME, backup_date_time date_time -> Parsed<OffsetDateTime>, with_backup_date_time(OffsetDateTime), "`backupDateTime`: `Edm.DateTimeOffset`, metadata";
    "passwordBase64" PASSWORD_BASE64, password_base64 str -> Option<&str>, with_password_base64(String), "`passwordBase64`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceLocalCredentialInfo`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceLocalCredentialInfo: super::Entity = "microsoft.graph.deviceLocalCredentialInfo";
    inherited "id" ID, with_id(String), "`id`";
    "credentials" CREDENTIALS, credentials models -> Option<&[super::DeviceLocalCredential]>, with_credentials(Vec<super::DeviceLocalCredential>), "`credentials`: `Collection(microsoft.graph.deviceLocalCredential)`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "lastBackupDateTime" LAST_BACKUP_DATE_TIME, last_backup_date_time date_time -> Parsed<OffsetDateTime>, with_last_backup_date_time(OffsetDateTime), "`lastBackupDateTime`: `Edm.DateTimeOffset`, metadata";
    "refreshDateTime" REFRESH_DATE_TIME, refresh_date_time date_time -> Parsed<OffsetDateTime>, with_refresh_date_time(OffsetDateTime), "`refreshDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.directory`](https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Directory: super::Entity = "microsoft.graph.directory";
    inherited "id" ID, with_id(String), "`id`";
    "administrativeUnits" ADMINISTRATIVE_UNITS, administrative_units models -> Option<&[super::AdministrativeUnit]>, with_administrative_units(Vec<super::AdministrativeUnit>), "`administrativeUnits`: `Collection(microsoft.graph.administrativeUnit)`";
    "deletedItems" DELETED_ITEMS, deleted_items models -> Option<&[super::DirectoryObject]>, with_deleted_items(Vec<super::DirectoryObject>), "`deletedItems`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "federationConfigurations" FEDERATION_CONFIGURATIONS, federation_configurations models -> Option<&[super::IdentityProviderBase]>, with_federation_configurations(Vec<super::IdentityProviderBase>), "`federationConfigurations`: `Collection(microsoft.graph.identityProviderBase)`";
    "attributeSets" ATTRIBUTE_SETS, attribute_sets models -> Option<&[super::AttributeSet]>, with_attribute_sets(Vec<super::AttributeSet>), "`attributeSets`: `Collection(microsoft.graph.attributeSet)`, metadata";
    "customSecurityAttributeDefinitions" CUSTOM_SECURITY_ATTRIBUTE_DEFINITIONS, custom_security_attribute_definitions models -> Option<&[super::CustomSecurityAttributeDefinition]>, with_custom_security_attribute_definitions(Vec<super::CustomSecurityAttributeDefinition>), "`customSecurityAttributeDefinitions`: `Collection(microsoft.graph.customSecurityAttributeDefinition)`, metadata";
    "deviceLocalCredentials" DEVICE_LOCAL_CREDENTIALS, device_local_credentials models -> Option<&[super::DeviceLocalCredentialInfo]>, with_device_local_credentials(Vec<super::DeviceLocalCredentialInfo>), "`deviceLocalCredentials`: `Collection(microsoft.graph.deviceLocalCredentialInfo)`, metadata";
    "onPremisesSynchronization" ON_PREMISES_SYNCHRONIZATION, on_premises_synchronization models -> Option<&[super::OnPremisesDirectorySynchronization]>, with_on_premises_synchronization(Vec<super::OnPremisesDirectorySynchronization>), "`onPremisesSynchronization`: `Collection(microsoft.graph.onPremisesDirectorySynchronization)`, metadata";
    "publicKeyInfrastructure" PUBLIC_KEY_INFRASTRUCTURE, public_key_infrastructure model -> Option<&super::PublicKeyInfrastructureRoot>, with_public_key_infrastructure(super::PublicKeyInfrastructureRoot), "`publicKeyInfrastructure`: `microsoft.graph.publicKeyInfrastructureRoot`, metadata";
    "recovery" RECOVERY, recovery model -> Option<&super::entra_recovery_services::Recovery>, with_recovery(super::entra_recovery_services::Recovery), "`recovery`: `microsoft.graph.entraRecoveryServices.recovery`, metadata";
    "remoteTenantGroups" REMOTE_TENANT_GROUPS, remote_tenant_groups models -> Option<&[super::RemoteTenantGroup]>, with_remote_tenant_groups(Vec<super::RemoteTenantGroup>), "`remoteTenantGroups`: `Collection(microsoft.graph.remoteTenantGroup)`, metadata" deprecated(since = "2025-12-02", note = "the service announces its removal on 2028-12-07 (2025-03/PrivatePreview:remoteTenantGroupsAPI)");
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::CompanySubscription]>, with_subscriptions(Vec<super::CompanySubscription>), "`subscriptions`: `Collection(microsoft.graph.companySubscription)`, metadata";
    "tenantGovernance" TENANT_GOVERNANCE, tenant_governance model -> Option<&super::TenantGovernance>, with_tenant_governance(super::TenantGovernance), "`tenantGovernance`: `microsoft.graph.tenantGovernance`, metadata of another version";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryRole`](https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryRole: super::DirectoryObject, super::Entity = "microsoft.graph.directoryRole";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, read-only" "Read-only.";
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "scopedMembers" SCOPED_MEMBERS, scoped_members models -> Option<&[super::ScopedRoleMembership]>, with_scoped_members(Vec<super::ScopedRoleMembership>), "`scopedMembers`: `Collection(microsoft.graph.scopedRoleMembership)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryRoleTemplate`](https://learn.microsoft.com/graph/api/resources/directoryroletemplate?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryRoleTemplate: super::DirectoryObject, super::Entity = "microsoft.graph.directoryRoleTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.domain`](https://learn.microsoft.com/graph/api/resources/domain?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Domain: super::Entity = "microsoft.graph.domain";
    inherited "id" ID, with_id(String), "`id`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type str -> Option<&str>, with_authentication_type(String), "`authenticationType`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "availabilityStatus" AVAILABILITY_STATUS, availability_status str -> Option<&str>, with_availability_status(String), "`availabilityStatus`: `Edm.String`";
    "isAdminManaged" IS_ADMIN_MANAGED, is_admin_managed bool -> Option<bool>, with_is_admin_managed(bool), "`isAdminManaged`: `Edm.Boolean`" "Not nullable.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`" "Not nullable.";
    "isInitial" IS_INITIAL, is_initial bool -> Option<bool>, with_is_initial(bool), "`isInitial`: `Edm.Boolean`" "Not nullable.";
    "isRoot" IS_ROOT, is_root bool -> Option<bool>, with_is_root(bool), "`isRoot`: `Edm.Boolean`" "Not nullable.";
    "isVerified" IS_VERIFIED, is_verified bool -> Option<bool>, with_is_verified(bool), "`isVerified`: `Edm.Boolean`" "Not nullable.";
    "passwordNotificationWindowInDays" PASSWORD_NOTIFICATION_WINDOW_IN_DAYS, password_notification_window_in_days i32 -> Option<i32>, with_password_notification_window_in_days(i32), "`passwordNotificationWindowInDays`: `Edm.Int32`";
    "passwordValidityPeriodInDays" PASSWORD_VALIDITY_PERIOD_IN_DAYS, password_validity_period_in_days i32 -> Option<i32>, with_password_validity_period_in_days(i32), "`passwordValidityPeriodInDays`: `Edm.Int32`";
    "supportedServices" SUPPORTED_SERVICES, supported_services strs -> Option<Vec<&str>>, with_supported_services(Vec<String>), "`supportedServices`: `Collection(Edm.String)`" "Not nullable.";
    "state" STATE, state model -> Option<&super::DomainState>, with_state(super::DomainState), "`state`: `microsoft.graph.domainState`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "domainNameReferences" DOMAIN_NAME_REFERENCES, domain_name_references models -> Option<&[super::DirectoryObject]>, with_domain_name_references(Vec<super::DirectoryObject>), "`domainNameReferences`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "serviceConfigurationRecords" SERVICE_CONFIGURATION_RECORDS, service_configuration_records models -> Option<&[super::DomainDnsRecord]>, with_service_configuration_records(Vec<super::DomainDnsRecord>), "`serviceConfigurationRecords`: `Collection(microsoft.graph.domainDnsRecord)`, read-only" "Read-only. Nullable.";
    "verificationDnsRecords" VERIFICATION_DNS_RECORDS, verification_dns_records models -> Option<&[super::DomainDnsRecord]>, with_verification_dns_records(Vec<super::DomainDnsRecord>), "`verificationDnsRecords`: `Collection(microsoft.graph.domainDnsRecord)`, read-only" "Read-only. Nullable.";
    "federationConfiguration" FEDERATION_CONFIGURATION, federation_configuration models -> Option<&[super::InternalDomainFederation]>, with_federation_configuration(Vec<super::InternalDomainFederation>), "`federationConfiguration`: `Collection(microsoft.graph.internalDomainFederation)`";
    "rootDomain" ROOT_DOMAIN, root_domain model -> Option<&super::Domain>, with_root_domain(super::Domain), "`rootDomain`: `microsoft.graph.domain`, metadata";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsCnameRecord`](https://learn.microsoft.com/graph/api/resources/domaindnscnamerecord?view=graph-rest-1.0), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsCnameRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsCnameRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsMxRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsmxrecord?view=graph-rest-1.0), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsMxRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsMxRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "mailExchange" MAIL_EXCHANGE, mail_exchange str -> Option<&str>, with_mail_exchange(String), "`mailExchange`: `Edm.String`";
    "preference" PREFERENCE, preference i32 -> Option<i32>, with_preference(i32), "`preference`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.domainDnsRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsrecord?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    DomainDnsRecord: super::Entity = "microsoft.graph.domainDnsRecord" {
        "microsoft.graph.domainDnsCnameRecord",
        "microsoft.graph.domainDnsMxRecord",
        "microsoft.graph.domainDnsSrvRecord",
        "microsoft.graph.domainDnsTxtRecord",
        "microsoft.graph.domainDnsUnavailableRecord",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isOptional" IS_OPTIONAL, is_optional bool -> Option<bool>, with_is_optional(bool), "`isOptional`: `Edm.Boolean`";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "recordType" RECORD_TYPE, record_type str -> Option<&str>, with_record_type(String), "`recordType`: `Edm.String`" "Possible values are: CName, Mx, Srv.";
    "supportedService" SUPPORTED_SERVICE, supported_service str -> Option<&str>, with_supported_service(String), "`supportedService`: `Edm.String`" "Possible values are: null, Email, Sharepoint, OfficeCommunicationsOnline, EmailInternalRelayOnly, SharePointDefaultDomain, FullRedelegation, SharePointPublic, OrgIdAuthentication, Yammer, Intune.";
    "ttl" TTL, ttl i32 -> Option<i32>, with_ttl(i32), "`ttl`: `Edm.Int32`" "Not nullable.";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsSrvRecord`](https://learn.microsoft.com/graph/api/resources/domaindnssrvrecord?view=graph-rest-1.0), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsSrvRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsSrvRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "nameTarget" NAME_TARGET, name_target str -> Option<&str>, with_name_target(String), "`nameTarget`: `Edm.String`";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "protocol" PROTOCOL, protocol str -> Option<&str>, with_protocol(String), "`protocol`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "weight" WEIGHT, weight i32 -> Option<i32>, with_weight(i32), "`weight`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsTxtRecord`](https://learn.microsoft.com/graph/api/resources/domaindnstxtrecord?view=graph-rest-1.0), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsTxtRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsTxtRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsUnavailableRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsunavailablerecord?view=graph-rest-1.0), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsUnavailableRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsUnavailableRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.domainState`](https://learn.microsoft.com/graph/api/resources/domainstate?view=graph-rest-1.0)
    DomainState = "microsoft.graph.domainState";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "operation" OPERATION, operation str -> Option<&str>, with_operation(String), "`operation`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.enterpriseCodeSigningCertificate`, metadata, with the accessors of [`Entity`](super::Entity)
    EnterpriseCodeSigningCertificate: super::Entity = "microsoft.graph.enterpriseCodeSigningCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, metadata";
    "issuerName" ISSUER_NAME, issuer_name str -> Option<&str>, with_issuer_name(String), "`issuerName`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CertificateStatus>, with_status(super::CertificateStatus), "`status`: `microsoft.graph.certificateStatus`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`, metadata";
    "uploadDateTime" UPLOAD_DATE_TIME, upload_date_time date_time -> Parsed<OffsetDateTime>, with_upload_date_time(OffsetDateTime), "`uploadDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.extensionSchemaProperty`](https://learn.microsoft.com/graph/api/resources/extensionschemaproperty?view=graph-rest-1.0)
    ExtensionSchemaProperty = "microsoft.graph.extensionSchemaProperty";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: Binary, Boolean, Integer, DateTime, String.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.externalDomainName`](https://learn.microsoft.com/graph/api/resources/externaldomainname?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ExternalDomainName: super::Entity = "microsoft.graph.externalDomainName";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.federatedIdpMfaBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    FederatedIdpMfaBehavior = "microsoft.graph.federatedIdpMfaBehavior" {
        AcceptIfMfaDoneByFederatedIdp = "acceptIfMfaDoneByFederatedIdp",
        EnforceMfaByFederatedIdp = "enforceMfaByFederatedIdp",
        RejectMfaByFederatedIdp = "rejectMfaByFederatedIdp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.governanceInvitation`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    GovernanceInvitation: super::Entity = "microsoft.graph.governanceInvitation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id str -> Option<&str>, with_governed_tenant_id(String), "`governedTenantId`: `Edm.String`, metadata of another version";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name str -> Option<&str>, with_governed_tenant_name(String), "`governedTenantName`: `Edm.String`, metadata of another version";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id str -> Option<&str>, with_governing_tenant_id(String), "`governingTenantId`: `Edm.String`, metadata of another version";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name str -> Option<&str>, with_governing_tenant_name(String), "`governingTenantName`: `Edm.String`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.governanceRelationship`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    GovernanceRelationship: super::Entity = "microsoft.graph.governanceRelationship";
    inherited "id" ID, with_id(String), "`id`";
    "createdType" CREATED_TYPE, created_type enumeration -> Option<super::RelationshipCreationType>, with_created_type(super::RelationshipCreationType), "`createdType`: `microsoft.graph.relationshipCreationType`, metadata of another version";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id str -> Option<&str>, with_governed_tenant_id(String), "`governedTenantId`: `Edm.String`, metadata of another version";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name str -> Option<&str>, with_governed_tenant_name(String), "`governedTenantName`: `Edm.String`, metadata of another version";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id str -> Option<&str>, with_governing_tenant_id(String), "`governingTenantId`: `Edm.String`, metadata of another version";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name str -> Option<&str>, with_governing_tenant_name(String), "`governingTenantName`: `Edm.String`, metadata of another version";
    "policySnapshot" POLICY_SNAPSHOT, policy_snapshot model -> Option<&super::RelationshipPolicy>, with_policy_snapshot(super::RelationshipPolicy), "`policySnapshot`: `microsoft.graph.relationshipPolicy`, metadata of another version";
    "status" STATUS, status enumeration -> Option<super::RelationshipStatus>, with_status(super::RelationshipStatus), "`status`: `microsoft.graph.relationshipStatus`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.governanceRequest`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    GovernanceRequest: super::Entity = "microsoft.graph.governanceRequest";
    inherited "id" ID, with_id(String), "`id`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id str -> Option<&str>, with_governed_tenant_id(String), "`governedTenantId`: `Edm.String`, metadata of another version";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name str -> Option<&str>, with_governed_tenant_name(String), "`governedTenantName`: `Edm.String`, metadata of another version";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id str -> Option<&str>, with_governing_tenant_id(String), "`governingTenantId`: `Edm.String`, metadata of another version";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name str -> Option<&str>, with_governing_tenant_name(String), "`governingTenantName`: `Edm.String`, metadata of another version";
    "policySnapshot" POLICY_SNAPSHOT, policy_snapshot model -> Option<&super::RelationshipPolicy>, with_policy_snapshot(super::RelationshipPolicy), "`policySnapshot`: `microsoft.graph.relationshipPolicy`, metadata of another version";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "status" STATUS, status enumeration -> Option<super::RequestStatus>, with_status(super::RequestStatus), "`status`: `microsoft.graph.requestStatus`, metadata of another version";
    "governancePolicyTemplate" GOVERNANCE_POLICY_TEMPLATE, governance_policy_template model -> Option<&super::TenantGovernancePolicyTemplate>, with_governance_policy_template(super::TenantGovernancePolicyTemplate), "`governancePolicyTemplate`: `microsoft.graph.tenantGovernancePolicyTemplate`, metadata of another version";
}

crate::runtime::model! {
    /// Inherits from samlorwsfedprovider.
    ///
    /// [`microsoft.graph.internalDomainFederation`](https://learn.microsoft.com/graph/api/resources/internaldomainfederation?view=graph-rest-1.0), with the accessors of [`SamlOrWsFedProvider`](super::SamlOrWsFedProvider)
    InternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase, super::Entity = "microsoft.graph.internalDomainFederation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "issuerUri" ISSUER_URI, with_issuer_uri(String), "`issuerUri`";
    inherited "metadataExchangeUri" METADATA_EXCHANGE_URI, with_metadata_exchange_uri(String), "`metadataExchangeUri`";
    inherited "passiveSignInUri" PASSIVE_SIGN_IN_URI, with_passive_sign_in_uri(String), "`passiveSignInUri`";
    inherited "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, with_preferred_authentication_protocol(super::AuthenticationProtocol), "`preferredAuthenticationProtocol`";
    inherited "signingCertificate" SIGNING_CERTIFICATE, with_signing_certificate(String), "`signingCertificate`";
    "activeSignInUri" ACTIVE_SIGN_IN_URI, active_sign_in_uri str -> Option<&str>, with_active_sign_in_uri(String), "`activeSignInUri`: `Edm.String`";
    "federatedIdpMfaBehavior" FEDERATED_IDP_MFA_BEHAVIOR, federated_idp_mfa_behavior enumeration -> Option<super::FederatedIdpMfaBehavior>, with_federated_idp_mfa_behavior(super::FederatedIdpMfaBehavior), "`federatedIdpMfaBehavior`: `microsoft.graph.federatedIdpMfaBehavior`" "Possible values are: acceptIfMfaDoneByFederatedIdp, enforceMfaByFederatedIdp, rejectMfaByFederatedIdp, unknownFutureValue.";
    "isSignedAuthenticationRequestRequired" IS_SIGNED_AUTHENTICATION_REQUEST_REQUIRED, is_signed_authentication_request_required bool -> Option<bool>, with_is_signed_authentication_request_required(bool), "`isSignedAuthenticationRequestRequired`: `Edm.Boolean`";
    "nextSigningCertificate" NEXT_SIGNING_CERTIFICATE, next_signing_certificate str -> Option<&str>, with_next_signing_certificate(String), "`nextSigningCertificate`: `Edm.String`";
    "promptLoginBehavior" PROMPT_LOGIN_BEHAVIOR, prompt_login_behavior enumeration -> Option<super::PromptLoginBehavior>, with_prompt_login_behavior(super::PromptLoginBehavior), "`promptLoginBehavior`: `microsoft.graph.promptLoginBehavior`" "Possible values are: translateToFreshPasswordAuthentication, nativeSupport, disabled, unknownFutureValue.";
    "signingCertificateUpdateStatus" SIGNING_CERTIFICATE_UPDATE_STATUS, signing_certificate_update_status model -> Option<&super::SigningCertificateUpdateStatus>, with_signing_certificate_update_status(super::SigningCertificateUpdateStatus), "`signingCertificateUpdateStatus`: `microsoft.graph.signingCertificateUpdateStatus`";
    "signOutUri" SIGN_OUT_URI, sign_out_uri str -> Option<&str>, with_sign_out_uri(String), "`signOutUri`: `Edm.String`";
    "passwordResetUri" PASSWORD_RESET_URI, password_reset_uri str -> Option<&str>, with_password_reset_uri(String), "`passwordResetUri`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.invitation`](https://learn.microsoft.com/graph/api/resources/invitation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Invitation: super::Entity = "microsoft.graph.invitation";
    inherited "id" ID, with_id(String), "`id`";
    "invitedUserDisplayName" INVITED_USER_DISPLAY_NAME, invited_user_display_name str -> Option<&str>, with_invited_user_display_name(String), "`invitedUserDisplayName`: `Edm.String`";
    "invitedUserEmailAddress" INVITED_USER_EMAIL_ADDRESS, invited_user_email_address str -> Option<&str>, with_invited_user_email_address(String), "`invitedUserEmailAddress`: `Edm.String`" "Required.";
    "invitedUserMessageInfo" INVITED_USER_MESSAGE_INFO, invited_user_message_info model -> Option<&super::InvitedUserMessageInfo>, with_invited_user_message_info(super::InvitedUserMessageInfo), "`invitedUserMessageInfo`: `microsoft.graph.invitedUserMessageInfo`";
    "sendInvitationMessage" SEND_INVITATION_MESSAGE, send_invitation_message bool -> Option<bool>, with_send_invitation_message(bool), "`sendInvitationMessage`: `Edm.Boolean`";
    "inviteRedirectUrl" INVITE_REDIRECT_URL, invite_redirect_url str -> Option<&str>, with_invite_redirect_url(String), "`inviteRedirectUrl`: `Edm.String`" "Required.";
    "inviteRedeemUrl" INVITE_REDEEM_URL, invite_redeem_url str -> Option<&str>, with_invite_redeem_url(String), "`inviteRedeemUrl`: `Edm.String`, read-only" "Read-only.";
    "invitedUserType" INVITED_USER_TYPE, invited_user_type str -> Option<&str>, with_invited_user_type(String), "`invitedUserType`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: PendingAcceptance, Completed, InProgress, Error.";
    "resetRedemption" RESET_REDEMPTION, reset_redemption bool -> Option<bool>, with_reset_redemption(bool), "`resetRedemption`: `Edm.Boolean`, metadata";
    "invitedUser" INVITED_USER, invited_user model -> Option<&super::User>, with_invited_user(super::User), "`invitedUser`: `microsoft.graph.user`, read-only" "Read-only.";
    "invitedUserSponsors" INVITED_USER_SPONSORS, invited_user_sponsors models -> Option<&[super::DirectoryObject]>, with_invited_user_sponsors(Vec<super::DirectoryObject>), "`invitedUserSponsors`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.invitedUserMessageInfo`](https://learn.microsoft.com/graph/api/resources/invitedusermessageinfo?view=graph-rest-1.0)
    InvitedUserMessageInfo = "microsoft.graph.invitedUserMessageInfo";
    "ccRecipients" CC_RECIPIENTS, cc_recipients models -> Option<&[super::Recipient]>, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`: `Collection(microsoft.graph.recipient)`";
    "customizedMessageBody" CUSTOMIZED_MESSAGE_BODY, customized_message_body str -> Option<&str>, with_customized_message_body(String), "`customizedMessageBody`: `Edm.String`";
    "messageLanguage" MESSAGE_LANGUAGE, message_language str -> Option<&str>, with_message_language(String), "`messageLanguage`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.layoutTemplateType`, metadata
    LayoutTemplateType = "microsoft.graph.layoutTemplateType" {
        Default = "default",
        VerticalSplit = "verticalSplit",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseUnitsDetail`](https://learn.microsoft.com/graph/api/resources/licenseunitsdetail?view=graph-rest-1.0)
    LicenseUnitsDetail = "microsoft.graph.licenseUnitsDetail";
    "enabled" ENABLED, enabled i32 -> Option<i32>, with_enabled(i32), "`enabled`: `Edm.Int32`";
    "suspended" SUSPENDED, suspended i32 -> Option<i32>, with_suspended(i32), "`suspended`: `Edm.Int32`";
    "warning" WARNING, warning i32 -> Option<i32>, with_warning(i32), "`warning`: `Edm.Int32`";
    "lockedOut" LOCKED_OUT, locked_out i32 -> Option<i32>, with_locked_out(i32), "`lockedOut`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.loginPageLayoutConfiguration`, metadata
    LoginPageLayoutConfiguration = "microsoft.graph.loginPageLayoutConfiguration";
    "isFooterShown" IS_FOOTER_SHOWN, is_footer_shown bool -> Option<bool>, with_is_footer_shown(bool), "`isFooterShown`: `Edm.Boolean`, metadata";
    "isHeaderShown" IS_HEADER_SHOWN, is_header_shown bool -> Option<bool>, with_is_header_shown(bool), "`isHeaderShown`: `Edm.Boolean`, metadata";
    "layoutTemplateType" LAYOUT_TEMPLATE_TYPE, layout_template_type enumeration -> Option<super::LayoutTemplateType>, with_layout_template_type(super::LayoutTemplateType), "`layoutTemplateType`: `microsoft.graph.layoutTemplateType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.loginPageTextVisibilitySettings`, metadata
    LoginPageTextVisibilitySettings = "microsoft.graph.loginPageTextVisibilitySettings";
    "hideAccountResetCredentials" HIDE_ACCOUNT_RESET_CREDENTIALS, hide_account_reset_credentials bool -> Option<bool>, with_hide_account_reset_credentials(bool), "`hideAccountResetCredentials`: `Edm.Boolean`, metadata";
    "hideCannotAccessYourAccount" HIDE_CANNOT_ACCESS_YOUR_ACCOUNT, hide_cannot_access_your_account bool -> Option<bool>, with_hide_cannot_access_your_account(bool), "`hideCannotAccessYourAccount`: `Edm.Boolean`, metadata";
    "hideForgotMyPassword" HIDE_FORGOT_MY_PASSWORD, hide_forgot_my_password bool -> Option<bool>, with_hide_forgot_my_password(bool), "`hideForgotMyPassword`: `Edm.Boolean`, metadata";
    "hidePrivacyAndCookies" HIDE_PRIVACY_AND_COOKIES, hide_privacy_and_cookies bool -> Option<bool>, with_hide_privacy_and_cookies(bool), "`hidePrivacyAndCookies`: `Edm.Boolean`, metadata";
    "hideResetItNow" HIDE_RESET_IT_NOW, hide_reset_it_now bool -> Option<bool>, with_hide_reset_it_now(bool), "`hideResetItNow`: `Edm.Boolean`, metadata";
    "hideTermsOfUse" HIDE_TERMS_OF_USE, hide_terms_of_use bool -> Option<bool>, with_hide_terms_of_use(bool), "`hideTermsOfUse`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmAuthority`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mdmauthority?view=graph-rest-1.0)
    MdmAuthority = "microsoft.graph.mdmAuthority" {
        Unknown = "unknown",
        Intune = "intune",
        Sccm = "sccm",
        Office365 = "office365",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantApplicationsToProvision`, metadata of another version
    MultiTenantApplicationsToProvision = "microsoft.graph.multiTenantApplicationsToProvision";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata of another version";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata of another version";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata of another version";
    "requiredResourceAccesses" REQUIRED_RESOURCE_ACCESSES, required_resource_accesses models -> Option<&[super::ApplicationsRequiredResourceAccess]>, with_required_resource_accesses(Vec<super::ApplicationsRequiredResourceAccess>), "`requiredResourceAccesses`: `Collection(microsoft.graph.applicationsRequiredResourceAccess)`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantApplicationsToProvisionSnapshot`, metadata of another version
    MultiTenantApplicationsToProvisionSnapshot = "microsoft.graph.multiTenantApplicationsToProvisionSnapshot";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata of another version";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata of another version";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata of another version";
    "requiredResourceAccesses" REQUIRED_RESOURCE_ACCESSES, required_resource_accesses models -> Option<&[super::ApplicationsRequiredResourceAccess]>, with_required_resource_accesses(Vec<super::ApplicationsRequiredResourceAccess>), "`requiredResourceAccesses`: `Collection(microsoft.graph.applicationsRequiredResourceAccess)`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesAccidentalDeletionPrevention`, metadata
    OnPremisesAccidentalDeletionPrevention = "microsoft.graph.onPremisesAccidentalDeletionPrevention";
    "alertThreshold" ALERT_THRESHOLD, alert_threshold i32 -> Option<i32>, with_alert_threshold(i32), "`alertThreshold`: `Edm.Int32`, metadata";
    "synchronizationPreventionType" SYNCHRONIZATION_PREVENTION_TYPE, synchronization_prevention_type enumeration -> Option<super::OnPremisesDirectorySynchronizationDeletionPreventionType>, with_synchronization_prevention_type(super::OnPremisesDirectorySynchronizationDeletionPreventionType), "`synchronizationPreventionType`: `microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesDirectorySynchronization`, metadata, with the accessors of [`Entity`](super::Entity)
    OnPremisesDirectorySynchronization: super::Entity = "microsoft.graph.onPremisesDirectorySynchronization";
    inherited "id" ID, with_id(String), "`id`";
    "configuration" CONFIGURATION, configuration model -> Option<&super::OnPremisesDirectorySynchronizationConfiguration>, with_configuration(super::OnPremisesDirectorySynchronizationConfiguration), "`configuration`: `microsoft.graph.onPremisesDirectorySynchronizationConfiguration`, metadata";
    "features" FEATURES, features model -> Option<&super::OnPremisesDirectorySynchronizationFeature>, with_features(super::OnPremisesDirectorySynchronizationFeature), "`features`: `microsoft.graph.onPremisesDirectorySynchronizationFeature`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesDirectorySynchronizationConfiguration`, metadata
    OnPremisesDirectorySynchronizationConfiguration = "microsoft.graph.onPremisesDirectorySynchronizationConfiguration";
    "accidentalDeletionPrevention" ACCIDENTAL_DELETION_PREVENTION, accidental_deletion_prevention model -> Option<&super::OnPremisesAccidentalDeletionPrevention>, with_accidental_deletion_prevention(super::OnPremisesAccidentalDeletionPrevention), "`accidentalDeletionPrevention`: `microsoft.graph.onPremisesAccidentalDeletionPrevention`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType`, metadata
    OnPremisesDirectorySynchronizationDeletionPreventionType = "microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType" {
        Disabled = "disabled",
        EnabledForCount = "enabledForCount",
        EnabledForPercentage = "enabledForPercentage",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesDirectorySynchronizationFeature`, metadata
    OnPremisesDirectorySynchronizationFeature = "microsoft.graph.onPremisesDirectorySynchronizationFeature";
    "allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled" ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER_ENABLED, allow_on_prem_update_of_on_premises_object_identifier_enabled bool -> Option<bool>, with_allow_on_prem_update_of_on_premises_object_identifier_enabled(bool), "`allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled`: `Edm.Boolean`, metadata";
    "blockCloudObjectTakeoverThroughHardMatchEnabled" BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH_ENABLED, block_cloud_object_takeover_through_hard_match_enabled bool -> Option<bool>, with_block_cloud_object_takeover_through_hard_match_enabled(bool), "`blockCloudObjectTakeoverThroughHardMatchEnabled`: `Edm.Boolean`, metadata";
    "blockSoftMatchEnabled" BLOCK_SOFT_MATCH_ENABLED, block_soft_match_enabled bool -> Option<bool>, with_block_soft_match_enabled(bool), "`blockSoftMatchEnabled`: `Edm.Boolean`, metadata";
    "bypassDirSyncOverridesEnabled" BYPASS_DIR_SYNC_OVERRIDES_ENABLED, bypass_dir_sync_overrides_enabled bool -> Option<bool>, with_bypass_dir_sync_overrides_enabled(bool), "`bypassDirSyncOverridesEnabled`: `Edm.Boolean`, metadata";
    "cloudPasswordPolicyForPasswordSyncedUsersEnabled" CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS_ENABLED, cloud_password_policy_for_password_synced_users_enabled bool -> Option<bool>, with_cloud_password_policy_for_password_synced_users_enabled(bool), "`cloudPasswordPolicyForPasswordSyncedUsersEnabled`: `Edm.Boolean`, metadata";
    "concurrentCredentialUpdateEnabled" CONCURRENT_CREDENTIAL_UPDATE_ENABLED, concurrent_credential_update_enabled bool -> Option<bool>, with_concurrent_credential_update_enabled(bool), "`concurrentCredentialUpdateEnabled`: `Edm.Boolean`, metadata";
    "concurrentOrgIdProvisioningEnabled" CONCURRENT_ORG_ID_PROVISIONING_ENABLED, concurrent_org_id_provisioning_enabled bool -> Option<bool>, with_concurrent_org_id_provisioning_enabled(bool), "`concurrentOrgIdProvisioningEnabled`: `Edm.Boolean`, metadata";
    "deviceWritebackEnabled" DEVICE_WRITEBACK_ENABLED, device_writeback_enabled bool -> Option<bool>, with_device_writeback_enabled(bool), "`deviceWritebackEnabled`: `Edm.Boolean`, metadata";
    "directoryExtensionsEnabled" DIRECTORY_EXTENSIONS_ENABLED, directory_extensions_enabled bool -> Option<bool>, with_directory_extensions_enabled(bool), "`directoryExtensionsEnabled`: `Edm.Boolean`, metadata";
    "fopeConflictResolutionEnabled" FOPE_CONFLICT_RESOLUTION_ENABLED, fope_conflict_resolution_enabled bool -> Option<bool>, with_fope_conflict_resolution_enabled(bool), "`fopeConflictResolutionEnabled`: `Edm.Boolean`, metadata";
    "groupWriteBackEnabled" GROUP_WRITE_BACK_ENABLED, group_write_back_enabled bool -> Option<bool>, with_group_write_back_enabled(bool), "`groupWriteBackEnabled`: `Edm.Boolean`, metadata";
    "passwordSyncEnabled" PASSWORD_SYNC_ENABLED, password_sync_enabled bool -> Option<bool>, with_password_sync_enabled(bool), "`passwordSyncEnabled`: `Edm.Boolean`, metadata";
    "passwordWritebackEnabled" PASSWORD_WRITEBACK_ENABLED, password_writeback_enabled bool -> Option<bool>, with_password_writeback_enabled(bool), "`passwordWritebackEnabled`: `Edm.Boolean`, metadata";
    "quarantineUponProxyAddressesConflictEnabled" QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT_ENABLED, quarantine_upon_proxy_addresses_conflict_enabled bool -> Option<bool>, with_quarantine_upon_proxy_addresses_conflict_enabled(bool), "`quarantineUponProxyAddressesConflictEnabled`: `Edm.Boolean`, metadata";
    "quarantineUponUpnConflictEnabled" QUARANTINE_UPON_UPN_CONFLICT_ENABLED, quarantine_upon_upn_conflict_enabled bool -> Option<bool>, with_quarantine_upon_upn_conflict_enabled(bool), "`quarantineUponUpnConflictEnabled`: `Edm.Boolean`, metadata";
    "softMatchOnUpnEnabled" SOFT_MATCH_ON_UPN_ENABLED, soft_match_on_upn_enabled bool -> Option<bool>, with_soft_match_on_upn_enabled(bool), "`softMatchOnUpnEnabled`: `Edm.Boolean`, metadata";
    "synchronizeUpnForManagedUsersEnabled" SYNCHRONIZE_UPN_FOR_MANAGED_USERS_ENABLED, synchronize_upn_for_managed_users_enabled bool -> Option<bool>, with_synchronize_upn_for_managed_users_enabled(bool), "`synchronizeUpnForManagedUsersEnabled`: `Edm.Boolean`, metadata";
    "unifiedGroupWritebackEnabled" UNIFIED_GROUP_WRITEBACK_ENABLED, unified_group_writeback_enabled bool -> Option<bool>, with_unified_group_writeback_enabled(bool), "`unifiedGroupWritebackEnabled`: `Edm.Boolean`, metadata";
    "userForcePasswordChangeOnLogonEnabled" USER_FORCE_PASSWORD_CHANGE_ON_LOGON_ENABLED, user_force_password_change_on_logon_enabled bool -> Option<bool>, with_user_force_password_change_on_logon_enabled(bool), "`userForcePasswordChangeOnLogonEnabled`: `Edm.Boolean`, metadata";
    "userWritebackEnabled" USER_WRITEBACK_ENABLED, user_writeback_enabled bool -> Option<bool>, with_user_writeback_enabled(bool), "`userWritebackEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.organization`](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-1.0), [intune-onboarding-organization](https://learn.microsoft.com/graph/api/resources/intune-onboarding-organization?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Organization: super::DirectoryObject, super::Entity = "microsoft.graph.organization";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "assignedPlans" ASSIGNED_PLANS, assigned_plans models -> Option<&[super::AssignedPlan]>, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`: `Collection(microsoft.graph.assignedPlan)`" "Not nullable.";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`";
    "countryLetterCode" COUNTRY_LETTER_CODE, country_letter_code str -> Option<&str>, with_country_letter_code(String), "`countryLetterCode`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isMultipleDataLocationsForServicesEnabled" IS_MULTIPLE_DATA_LOCATIONS_FOR_SERVICES_ENABLED, is_multiple_data_locations_for_services_enabled bool -> Option<bool>, with_is_multiple_data_locations_for_services_enabled(bool), "`isMultipleDataLocationsForServicesEnabled`: `Edm.Boolean`, read-only, not in the metadata" "Read-only.";
    "marketingNotificationEmails" MARKETING_NOTIFICATION_EMAILS, marketing_notification_emails strs -> Option<Vec<&str>>, with_marketing_notification_emails(Vec<String>), "`marketingNotificationEmails`: `Collection(Edm.String)`" "Not nullable.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`" "Nullable.";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "privacyProfile" PRIVACY_PROFILE, privacy_profile model -> Option<&super::PrivacyProfile>, with_privacy_profile(super::PrivacyProfile), "`privacyProfile`: `microsoft.graph.privacyProfile`";
    "provisionedPlans" PROVISIONED_PLANS, provisioned_plans models -> Option<&[super::ProvisionedPlan]>, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`" "Not nullable.";
    "securityComplianceNotificationMails" SECURITY_COMPLIANCE_NOTIFICATION_MAILS, security_compliance_notification_mails strs -> Option<Vec<&str>>, with_security_compliance_notification_mails(Vec<String>), "`securityComplianceNotificationMails`: `Collection(Edm.String)`";
    "securityComplianceNotificationPhones" SECURITY_COMPLIANCE_NOTIFICATION_PHONES, security_compliance_notification_phones strs -> Option<Vec<&str>>, with_security_compliance_notification_phones(Vec<String>), "`securityComplianceNotificationPhones`: `Collection(Edm.String)`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
    "technicalNotificationMails" TECHNICAL_NOTIFICATION_MAILS, technical_notification_mails strs -> Option<Vec<&str>>, with_technical_notification_mails(Vec<String>), "`technicalNotificationMails`: `Collection(Edm.String)`" "Not nullable.";
    "verifiedDomains" VERIFIED_DOMAINS, verified_domains models -> Option<&[super::VerifiedDomain]>, with_verified_domains(Vec<super::VerifiedDomain>), "`verifiedDomains`: `Collection(microsoft.graph.verifiedDomain)`" "Not nullable.";
    "defaultUsageLocation" DEFAULT_USAGE_LOCATION, default_usage_location str -> Option<&str>, with_default_usage_location(String), "`defaultUsageLocation`: `Edm.String`, metadata";
    "partnerTenantType" PARTNER_TENANT_TYPE, partner_tenant_type enumeration -> Option<super::PartnerTenantType>, with_partner_tenant_type(super::PartnerTenantType), "`partnerTenantType`: `microsoft.graph.partnerTenantType`, metadata";
    "tenantType" TENANT_TYPE, tenant_type str -> Option<&str>, with_tenant_type(String), "`tenantType`: `Edm.String`, metadata";
    "mobileDeviceManagementAuthority" MOBILE_DEVICE_MANAGEMENT_AUTHORITY, mobile_device_management_authority enumeration -> Option<super::MdmAuthority>, with_mobile_device_management_authority(super::MdmAuthority), "`mobileDeviceManagementAuthority`: `microsoft.graph.mdmAuthority`" "Possible values are: unknown, intune, sccm, office365.";
    "certificateBasedAuthConfiguration" CERTIFICATE_BASED_AUTH_CONFIGURATION, certificate_based_auth_configuration models -> Option<&[super::CertificateBasedAuthConfiguration]>, with_certificate_based_auth_configuration(Vec<super::CertificateBasedAuthConfiguration>), "`certificateBasedAuthConfiguration`: `Collection(microsoft.graph.certificateBasedAuthConfiguration)`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, read-only" "Read-only. Nullable.";
    "branding" BRANDING, branding model -> Option<&super::OrganizationalBranding>, with_branding(super::OrganizationalBranding), "`branding`: `microsoft.graph.organizationalBranding`, type of the metadata" "Nullable.";
}

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBranding`](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-1.0), with the accessors of [`OrganizationalBrandingProperties`](super::OrganizationalBrandingProperties)
    OrganizationalBranding: super::OrganizationalBrandingProperties, super::Entity = "microsoft.graph.organizationalBranding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backgroundColor" BACKGROUND_COLOR, with_background_color(String), "`backgroundColor`";
    inherited "backgroundImage" BACKGROUND_IMAGE, with_background_image(Value), "`backgroundImage`";
    inherited "backgroundImageRelativeUrl" BACKGROUND_IMAGE_RELATIVE_URL, with_background_image_relative_url(String), "`backgroundImageRelativeUrl`";
    inherited "bannerLogo" BANNER_LOGO, with_banner_logo(Value), "`bannerLogo`";
    inherited "bannerLogoRelativeUrl" BANNER_LOGO_RELATIVE_URL, with_banner_logo_relative_url(String), "`bannerLogoRelativeUrl`";
    inherited "cdnList" CDN_LIST, with_cdn_list(Vec<String>), "`cdnList`";
    inherited "signInPageText" SIGN_IN_PAGE_TEXT, with_sign_in_page_text(String), "`signInPageText`";
    inherited "squareLogo" SQUARE_LOGO, with_square_logo(Value), "`squareLogo`";
    inherited "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`";
    inherited "usernameHintText" USERNAME_HINT_TEXT, with_username_hint_text(String), "`usernameHintText`";
    inherited "contentCustomization" CONTENT_CUSTOMIZATION, with_content_customization(super::ContentCustomization), "`contentCustomization`";
    inherited "customAccountResetCredentialsUrl" CUSTOM_ACCOUNT_RESET_CREDENTIALS_URL, with_custom_account_reset_credentials_url(String), "`customAccountResetCredentialsUrl`";
    inherited "customCannotAccessYourAccountText" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_TEXT, with_custom_cannot_access_your_account_text(String), "`customCannotAccessYourAccountText`";
    inherited "customCannotAccessYourAccountUrl" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_URL, with_custom_cannot_access_your_account_url(String), "`customCannotAccessYourAccountUrl`";
    inherited "customCSS" CUSTOM_CSS, with_custom_css(Value), "`customCSS`";
    inherited "customCSSRelativeUrl" CUSTOM_CSS_RELATIVE_URL, with_custom_css_relative_url(String), "`customCSSRelativeUrl`";
    inherited "customForgotMyPasswordText" CUSTOM_FORGOT_MY_PASSWORD_TEXT, with_custom_forgot_my_password_text(String), "`customForgotMyPasswordText`";
    inherited "customPrivacyAndCookiesText" CUSTOM_PRIVACY_AND_COOKIES_TEXT, with_custom_privacy_and_cookies_text(String), "`customPrivacyAndCookiesText`";
    inherited "customPrivacyAndCookiesUrl" CUSTOM_PRIVACY_AND_COOKIES_URL, with_custom_privacy_and_cookies_url(String), "`customPrivacyAndCookiesUrl`";
    inherited "customResetItNowText" CUSTOM_RESET_IT_NOW_TEXT, with_custom_reset_it_now_text(String), "`customResetItNowText`";
    inherited "customTermsOfUseText" CUSTOM_TERMS_OF_USE_TEXT, with_custom_terms_of_use_text(String), "`customTermsOfUseText`";
    inherited "customTermsOfUseUrl" CUSTOM_TERMS_OF_USE_URL, with_custom_terms_of_use_url(String), "`customTermsOfUseUrl`";
    inherited "favicon" FAVICON, with_favicon(Value), "`favicon`";
    inherited "faviconRelativeUrl" FAVICON_RELATIVE_URL, with_favicon_relative_url(String), "`faviconRelativeUrl`";
    inherited "headerBackgroundColor" HEADER_BACKGROUND_COLOR, with_header_background_color(String), "`headerBackgroundColor`";
    inherited "headerLogo" HEADER_LOGO, with_header_logo(Value), "`headerLogo`";
    inherited "headerLogoRelativeUrl" HEADER_LOGO_RELATIVE_URL, with_header_logo_relative_url(String), "`headerLogoRelativeUrl`";
    inherited "loginPageLayoutConfiguration" LOGIN_PAGE_LAYOUT_CONFIGURATION, with_login_page_layout_configuration(super::LoginPageLayoutConfiguration), "`loginPageLayoutConfiguration`";
    inherited "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`";
    inherited "squareLogoDark" SQUARE_LOGO_DARK, with_square_logo_dark(Value), "`squareLogoDark`";
    inherited "squareLogoDarkRelativeUrl" SQUARE_LOGO_DARK_RELATIVE_URL, with_square_logo_dark_relative_url(String), "`squareLogoDarkRelativeUrl`";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::OrganizationalBrandingLocalization]>, with_localizations(Vec<super::OrganizationalBrandingLocalization>), "`localizations`: `Collection(microsoft.graph.organizationalBrandingLocalization)`";
}

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBrandingLocalization`](https://learn.microsoft.com/graph/api/resources/organizationalbrandinglocalization?view=graph-rest-1.0), with the accessors of [`OrganizationalBrandingProperties`](super::OrganizationalBrandingProperties)
    OrganizationalBrandingLocalization: super::OrganizationalBrandingProperties, super::Entity = "microsoft.graph.organizationalBrandingLocalization";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backgroundColor" BACKGROUND_COLOR, with_background_color(String), "`backgroundColor`";
    inherited "backgroundImage" BACKGROUND_IMAGE, with_background_image(Value), "`backgroundImage`";
    inherited "backgroundImageRelativeUrl" BACKGROUND_IMAGE_RELATIVE_URL, with_background_image_relative_url(String), "`backgroundImageRelativeUrl`";
    inherited "bannerLogo" BANNER_LOGO, with_banner_logo(Value), "`bannerLogo`";
    inherited "bannerLogoRelativeUrl" BANNER_LOGO_RELATIVE_URL, with_banner_logo_relative_url(String), "`bannerLogoRelativeUrl`";
    inherited "cdnList" CDN_LIST, with_cdn_list(Vec<String>), "`cdnList`";
    inherited "signInPageText" SIGN_IN_PAGE_TEXT, with_sign_in_page_text(String), "`signInPageText`";
    inherited "squareLogo" SQUARE_LOGO, with_square_logo(Value), "`squareLogo`";
    inherited "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`";
    inherited "usernameHintText" USERNAME_HINT_TEXT, with_username_hint_text(String), "`usernameHintText`";
    inherited "contentCustomization" CONTENT_CUSTOMIZATION, with_content_customization(super::ContentCustomization), "`contentCustomization`";
    inherited "customAccountResetCredentialsUrl" CUSTOM_ACCOUNT_RESET_CREDENTIALS_URL, with_custom_account_reset_credentials_url(String), "`customAccountResetCredentialsUrl`";
    inherited "customCannotAccessYourAccountText" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_TEXT, with_custom_cannot_access_your_account_text(String), "`customCannotAccessYourAccountText`";
    inherited "customCannotAccessYourAccountUrl" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_URL, with_custom_cannot_access_your_account_url(String), "`customCannotAccessYourAccountUrl`";
    inherited "customCSS" CUSTOM_CSS, with_custom_css(Value), "`customCSS`";
    inherited "customCSSRelativeUrl" CUSTOM_CSS_RELATIVE_URL, with_custom_css_relative_url(String), "`customCSSRelativeUrl`";
    inherited "customForgotMyPasswordText" CUSTOM_FORGOT_MY_PASSWORD_TEXT, with_custom_forgot_my_password_text(String), "`customForgotMyPasswordText`";
    inherited "customPrivacyAndCookiesText" CUSTOM_PRIVACY_AND_COOKIES_TEXT, with_custom_privacy_and_cookies_text(String), "`customPrivacyAndCookiesText`";
    inherited "customPrivacyAndCookiesUrl" CUSTOM_PRIVACY_AND_COOKIES_URL, with_custom_privacy_and_cookies_url(String), "`customPrivacyAndCookiesUrl`";
    inherited "customResetItNowText" CUSTOM_RESET_IT_NOW_TEXT, with_custom_reset_it_now_text(String), "`customResetItNowText`";
    inherited "customTermsOfUseText" CUSTOM_TERMS_OF_USE_TEXT, with_custom_terms_of_use_text(String), "`customTermsOfUseText`";
    inherited "customTermsOfUseUrl" CUSTOM_TERMS_OF_USE_URL, with_custom_terms_of_use_url(String), "`customTermsOfUseUrl`";
    inherited "favicon" FAVICON, with_favicon(Value), "`favicon`";
    inherited "faviconRelativeUrl" FAVICON_RELATIVE_URL, with_favicon_relative_url(String), "`faviconRelativeUrl`";
    inherited "headerBackgroundColor" HEADER_BACKGROUND_COLOR, with_header_background_color(String), "`headerBackgroundColor`";
    inherited "headerLogo" HEADER_LOGO, with_header_logo(Value), "`headerLogo`";
    inherited "headerLogoRelativeUrl" HEADER_LOGO_RELATIVE_URL, with_header_logo_relative_url(String), "`headerLogoRelativeUrl`";
    inherited "loginPageLayoutConfiguration" LOGIN_PAGE_LAYOUT_CONFIGURATION, with_login_page_layout_configuration(super::LoginPageLayoutConfiguration), "`loginPageLayoutConfiguration`";
    inherited "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`";
    inherited "squareLogoDark" SQUARE_LOGO_DARK, with_square_logo_dark(Value), "`squareLogoDark`";
    inherited "squareLogoDarkRelativeUrl" SQUARE_LOGO_DARK_RELATIVE_URL, with_square_logo_dark_relative_url(String), "`squareLogoDarkRelativeUrl`";
}

crate::runtime::model! {
    /// [`microsoft.graph.organizationalBrandingProperties`](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    OrganizationalBrandingProperties: super::Entity = "microsoft.graph.organizationalBrandingProperties" {
        "microsoft.graph.organizationalBranding",
        "microsoft.graph.organizationalBrandingLocalization",
    };
    inherited "id" ID, with_id(String), "`id`";
    "backgroundColor" BACKGROUND_COLOR, background_color str -> Option<&str>, with_background_color(String), "`backgroundColor`: `Edm.String`";
    "backgroundImage" BACKGROUND_IMAGE, background_image untyped -> Option<&Value>, with_background_image(Value), "`backgroundImage`: `Edm.Stream`";
    "backgroundImageRelativeUrl" BACKGROUND_IMAGE_RELATIVE_URL, background_image_relative_url str -> Option<&str>, with_background_image_relative_url(String), "`backgroundImageRelativeUrl`: `Edm.String`, read-only" "Read-only.";
    "bannerLogo" BANNER_LOGO, banner_logo untyped -> Option<&Value>, with_banner_logo(Value), "`bannerLogo`: `Edm.Stream`";
    "bannerLogoRelativeUrl" BANNER_LOGO_RELATIVE_URL, banner_logo_relative_url str -> Option<&str>, with_banner_logo_relative_url(String), "`bannerLogoRelativeUrl`: `Edm.String`, read-only" "Read-only.";
    "cdnList" CDN_LIST, cdn_list strs -> Option<Vec<&str>>, with_cdn_list(Vec<String>), "`cdnList`: `Collection(Edm.String)`, read-only" "Read-only.";
    "signInPageText" SIGN_IN_PAGE_TEXT, sign_in_page_text str -> Option<&str>, with_sign_in_page_text(String), "`signInPageText`: `Edm.String`";
    "squareLogo" SQUARE_LOGO, square_logo untyped -> Option<&Value>, with_square_logo(Value), "`squareLogo`: `Edm.Stream`";
    "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, square_logo_relative_url str -> Option<&str>, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`: `Edm.String`, read-only" "Read-only.";
    "usernameHintText" USERNAME_HINT_TEXT, username_hint_text str -> Option<&str>, with_username_hint_text(String), "`usernameHintText`: `Edm.String`";
    "contentCustomization" CONTENT_CUSTOMIZATION, content_customization model -> Option<&super::ContentCustomization>, with_content_customization(super::ContentCustomization), "`contentCustomization`: `microsoft.graph.contentCustomization`, metadata";
    "customAccountResetCredentialsUrl" CUSTOM_ACCOUNT_RESET_CREDENTIALS_URL, custom_account_reset_credentials_url str -> Option<&str>, with_custom_account_reset_credentials_url(String), "`customAccountResetCredentialsUrl`: `Edm.String`, metadata";
    "customCannotAccessYourAccountText" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_TEXT, custom_cannot_access_your_account_text str -> Option<&str>, with_custom_cannot_access_your_account_text(String), "`customCannotAccessYourAccountText`: `Edm.String`, metadata";
    "customCannotAccessYourAccountUrl" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_URL, custom_cannot_access_your_account_url str -> Option<&str>, with_custom_cannot_access_your_account_url(String), "`customCannotAccessYourAccountUrl`: `Edm.String`, metadata";
    "customCSS" CUSTOM_CSS, custom_css untyped -> Option<&Value>, with_custom_css(Value), "`customCSS`: `Edm.Stream`, metadata";
    "customCSSRelativeUrl" CUSTOM_CSS_RELATIVE_URL, custom_css_relative_url str -> Option<&str>, with_custom_css_relative_url(String), "`customCSSRelativeUrl`: `Edm.String`, metadata";
    "customForgotMyPasswordText" CUSTOM_FORGOT_MY_PASSWORD_TEXT, custom_forgot_my_password_text str -> Option<&str>, with_custom_forgot_my_password_text(String), "`customForgotMyPasswordText`: `Edm.String`, metadata";
    "customPrivacyAndCookiesText" CUSTOM_PRIVACY_AND_COOKIES_TEXT, custom_privacy_and_cookies_text str -> Option<&str>, with_custom_privacy_and_cookies_text(String), "`customPrivacyAndCookiesText`: `Edm.String`, metadata";
    "customPrivacyAndCookiesUrl" CUSTOM_PRIVACY_AND_COOKIES_URL, custom_privacy_and_cookies_url str -> Option<&str>, with_custom_privacy_and_cookies_url(String), "`customPrivacyAndCookiesUrl`: `Edm.String`, metadata";
    "customResetItNowText" CUSTOM_RESET_IT_NOW_TEXT, custom_reset_it_now_text str -> Option<&str>, with_custom_reset_it_now_text(String), "`customResetItNowText`: `Edm.String`, metadata";
    "customTermsOfUseText" CUSTOM_TERMS_OF_USE_TEXT, custom_terms_of_use_text str -> Option<&str>, with_custom_terms_of_use_text(String), "`customTermsOfUseText`: `Edm.String`, metadata";
    "customTermsOfUseUrl" CUSTOM_TERMS_OF_USE_URL, custom_terms_of_use_url str -> Option<&str>, with_custom_terms_of_use_url(String), "`customTermsOfUseUrl`: `Edm.String`, metadata";
    "favicon" FAVICON, favicon untyped -> Option<&Value>, with_favicon(Value), "`favicon`: `Edm.Stream`, metadata";
    "faviconRelativeUrl" FAVICON_RELATIVE_URL, favicon_relative_url str -> Option<&str>, with_favicon_relative_url(String), "`faviconRelativeUrl`: `Edm.String`, metadata";
    "headerBackgroundColor" HEADER_BACKGROUND_COLOR, header_background_color str -> Option<&str>, with_header_background_color(String), "`headerBackgroundColor`: `Edm.String`, metadata";
    "headerLogo" HEADER_LOGO, header_logo untyped -> Option<&Value>, with_header_logo(Value), "`headerLogo`: `Edm.Stream`, metadata";
    "headerLogoRelativeUrl" HEADER_LOGO_RELATIVE_URL, header_logo_relative_url str -> Option<&str>, with_header_logo_relative_url(String), "`headerLogoRelativeUrl`: `Edm.String`, metadata";
    "loginPageLayoutConfiguration" LOGIN_PAGE_LAYOUT_CONFIGURATION, login_page_layout_configuration model -> Option<&super::LoginPageLayoutConfiguration>, with_login_page_layout_configuration(super::LoginPageLayoutConfiguration), "`loginPageLayoutConfiguration`: `microsoft.graph.loginPageLayoutConfiguration`, metadata";
    "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, login_page_text_visibility_settings model -> Option<&super::LoginPageTextVisibilitySettings>, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`: `microsoft.graph.loginPageTextVisibilitySettings`, metadata";
    "squareLogoDark" SQUARE_LOGO_DARK, square_logo_dark untyped -> Option<&Value>, with_square_logo_dark(Value), "`squareLogoDark`: `Edm.Stream`, metadata";
    "squareLogoDarkRelativeUrl" SQUARE_LOGO_DARK_RELATIVE_URL, square_logo_dark_relative_url str -> Option<&str>, with_square_logo_dark_relative_url(String), "`squareLogoDarkRelativeUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.orgcontact`](https://learn.microsoft.com/graph/api/resources/orgcontact?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Orgcontact: super::DirectoryObject, super::Entity = "microsoft.graph.orgcontact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "addresses" ADDRESSES, addresses models -> Option<&[super::PhysicalOfficeAddress]>, with_addresses(Vec<super::PhysicalOfficeAddress>), "`addresses`: `Collection(microsoft.graph.physicalOfficeAddress)`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`";
    "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, on_premises_provisioning_errors models -> Option<&[super::OnPremisesProvisioningError]>, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
    "proxyAddresses" PROXY_ADDRESSES, proxy_addresses strs -> Option<Vec<&str>>, with_proxy_addresses(Vec<String>), "`proxyAddresses`: `Collection(Edm.String)`" "Supports multiple values.";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "serviceProvisioningErrors" SERVICE_PROVISIONING_ERRORS, service_provisioning_errors models -> Option<&[super::ServiceProvisioningError]>, with_service_provisioning_errors(Vec<super::ServiceProvisioningError>), "`serviceProvisioningErrors`: `Collection(microsoft.graph.serviceProvisioningError)`, metadata";
    "directReports" DIRECT_REPORTS, direct_reports models -> Option<&[super::DirectoryObject]>, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "manager" MANAGER, manager model -> Option<&super::DirectoryObject>, with_manager(super::DirectoryObject), "`manager`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "onPremisesSyncBehavior" ON_PREMISES_SYNC_BEHAVIOR, on_premises_sync_behavior model -> Option<&super::OnPremisesSyncBehavior>, with_on_premises_sync_behavior(super::OnPremisesSyncBehavior), "`onPremisesSyncBehavior`: `microsoft.graph.onPremisesSyncBehavior`, metadata" if (any(feature = "groups", feature = "users"));
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partnerTenantType`, metadata
    PartnerTenantType = "microsoft.graph.partnerTenantType" {
        MicrosoftSupport = "microsoftSupport",
        SyndicatePartner = "syndicatePartner",
        BreadthPartner = "breadthPartner",
        BreadthPartnerDelegatedAdmin = "breadthPartnerDelegatedAdmin",
        ResellerPartnerDelegatedAdmin = "resellerPartnerDelegatedAdmin",
        ValueAddedResellerPartnerDelegatedAdmin = "valueAddedResellerPartnerDelegatedAdmin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.physicalOfficeAddress`](https://learn.microsoft.com/graph/api/resources/physicalofficeaddress?view=graph-rest-1.0)
    PhysicalOfficeAddress = "microsoft.graph.physicalOfficeAddress";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privacyProfile`](https://learn.microsoft.com/graph/api/resources/privacyprofile?view=graph-rest-1.0)
    PrivacyProfile = "microsoft.graph.privacyProfile";
    "contactEmail" CONTACT_EMAIL, contact_email str -> Option<&str>, with_contact_email(String), "`contactEmail`: `Edm.String`" "Optional.";
    "statementUrl" STATEMENT_URL, statement_url str -> Option<&str>, with_statement_url(String), "`statementUrl`: `Edm.String`" "Optional.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.promptLoginBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PromptLoginBehavior = "microsoft.graph.promptLoginBehavior" {
        TranslateToFreshPasswordAuthentication = "translateToFreshPasswordAuthentication",
        NativeSupport = "nativeSupport",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.provisionResponse`, metadata of another version
    ProvisionResponse = "microsoft.graph.provisionResponse";
    "challenge" CHALLENGE, challenge str -> Option<&str>, with_challenge(String), "`challenge`: `Edm.String`, metadata of another version";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.publicKeyInfrastructureRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    PublicKeyInfrastructureRoot: super::Entity = "microsoft.graph.publicKeyInfrastructureRoot";
    inherited "id" ID, with_id(String), "`id`";
    "certificateBasedAuthConfigurations" CERTIFICATE_BASED_AUTH_CONFIGURATIONS, certificate_based_auth_configurations models -> Option<&[super::CertificateBasedAuthPki]>, with_certificate_based_auth_configurations(Vec<super::CertificateBasedAuthPki>), "`certificateBasedAuthConfigurations`: `Collection(microsoft.graph.certificateBasedAuthPki)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.relatedTenant`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    RelatedTenant: super::Entity = "microsoft.graph.relatedTenant";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "isMicrosoftInfrastructure" IS_MICROSOFT_INFRASTRUCTURE, is_microsoft_infrastructure bool -> Option<bool>, with_is_microsoft_infrastructure(bool), "`isMicrosoftInfrastructure`: `Edm.Boolean`, metadata of another version";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.relationshipCreationType`, metadata of another version
    RelationshipCreationType = "microsoft.graph.relationshipCreationType" {
        ApprovedByAdmin = "approvedByAdmin",
        AddOnTenant = "addOnTenant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.relationshipPolicy`, metadata of another version
    RelationshipPolicy = "microsoft.graph.relationshipPolicy";
    "delegatedAdministrationRoleAssignments" DELEGATED_ADMINISTRATION_ROLE_ASSIGNMENTS, delegated_administration_role_assignments models -> Option<&[super::DelegatedAdministrationRoleAssignmentSnapshot]>, with_delegated_administration_role_assignments(Vec<super::DelegatedAdministrationRoleAssignmentSnapshot>), "`delegatedAdministrationRoleAssignments`: `Collection(microsoft.graph.delegatedAdministrationRoleAssignmentSnapshot)`, metadata of another version";
    "governedTenantCanTerminate" GOVERNED_TENANT_CAN_TERMINATE, governed_tenant_can_terminate bool -> Option<bool>, with_governed_tenant_can_terminate(bool), "`governedTenantCanTerminate`: `Edm.Boolean`, metadata of another version";
    "multiTenantApplicationsToProvision" MULTI_TENANT_APPLICATIONS_TO_PROVISION, multi_tenant_applications_to_provision models -> Option<&[super::MultiTenantApplicationsToProvisionSnapshot]>, with_multi_tenant_applications_to_provision(Vec<super::MultiTenantApplicationsToProvisionSnapshot>), "`multiTenantApplicationsToProvision`: `Collection(microsoft.graph.multiTenantApplicationsToProvisionSnapshot)`, metadata of another version";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata of another version";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata of another version";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.relationshipStatus`, metadata of another version
    RelationshipStatus = "microsoft.graph.relationshipStatus" {
        Active = "active",
        Terminated = "terminated",
        TerminationRequestedByGoverningTenant = "terminationRequestedByGoverningTenant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.remoteTenantGroup`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    #[deprecated(since = "2025-12-02", note = "the service announces its removal on 2028-12-07 (2025-03/PrivatePreview:remoteTenantGroupsAPI)")]
    RemoteTenantGroup: super::DirectoryObject, super::Entity = "microsoft.graph.remoteTenantGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "remoteGroupDisplayName" REMOTE_GROUP_DISPLAY_NAME, remote_group_display_name str -> Option<&str>, with_remote_group_display_name(String), "`remoteGroupDisplayName`: `Edm.String`, metadata";
    "remoteGroupId" REMOTE_GROUP_ID, remote_group_id guid -> Parsed<Uuid>, with_remote_group_id(Uuid), "`remoteGroupId`: `Edm.Guid`, metadata";
    "remoteTenantDisplayName" REMOTE_TENANT_DISPLAY_NAME, remote_tenant_display_name str -> Option<&str>, with_remote_tenant_display_name(String), "`remoteTenantDisplayName`: `Edm.String`, metadata";
    "remoteTenantId" REMOTE_TENANT_ID, remote_tenant_id guid -> Parsed<Uuid>, with_remote_tenant_id(Uuid), "`remoteTenantId`: `Edm.Guid`, metadata";
    "remoteTenantPrimaryDomain" REMOTE_TENANT_PRIMARY_DOMAIN, remote_tenant_primary_domain str -> Option<&str>, with_remote_tenant_primary_domain(String), "`remoteTenantPrimaryDomain`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.requestStatus`, metadata of another version
    RequestStatus = "microsoft.graph.requestStatus" {
        Pending = "pending",
        Accepted = "accepted",
        Rejected = "rejected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.roleTemplate`, metadata of another version
    RoleTemplate = "microsoft.graph.roleTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata of another version";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata of another version";
}

crate::runtime::model! {
    /// Inherits from samlorwsfedprovider.
    ///
    /// [`microsoft.graph.samlOrWsFedExternalDomainFederation`](https://learn.microsoft.com/graph/api/resources/samlorwsfedexternaldomainfederation?view=graph-rest-1.0), with the accessors of [`SamlOrWsFedProvider`](super::SamlOrWsFedProvider)
    SamlOrWsFedExternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase, super::Entity = "microsoft.graph.samlOrWsFedExternalDomainFederation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "issuerUri" ISSUER_URI, with_issuer_uri(String), "`issuerUri`";
    inherited "metadataExchangeUri" METADATA_EXCHANGE_URI, with_metadata_exchange_uri(String), "`metadataExchangeUri`";
    inherited "passiveSignInUri" PASSIVE_SIGN_IN_URI, with_passive_sign_in_uri(String), "`passiveSignInUri`";
    inherited "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, with_preferred_authentication_protocol(super::AuthenticationProtocol), "`preferredAuthenticationProtocol`";
    inherited "signingCertificate" SIGNING_CERTIFICATE, with_signing_certificate(String), "`signingCertificate`";
    "domains" DOMAINS, domains models -> Option<&[super::ExternalDomainName]>, with_domains(Vec<super::ExternalDomainName>), "`domains`: `Collection(microsoft.graph.externalDomainName)`";
}

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.samlOrWsFedProvider`](https://learn.microsoft.com/graph/api/resources/samlorwsfedprovider?view=graph-rest-1.0), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    SamlOrWsFedProvider: super::IdentityProviderBase, super::Entity = "microsoft.graph.samlOrWsFedProvider" {
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "issuerUri" ISSUER_URI, issuer_uri str -> Option<&str>, with_issuer_uri(String), "`issuerUri`: `Edm.String`";
    "metadataExchangeUri" METADATA_EXCHANGE_URI, metadata_exchange_uri str -> Option<&str>, with_metadata_exchange_uri(String), "`metadataExchangeUri`: `Edm.String`";
    "passiveSignInUri" PASSIVE_SIGN_IN_URI, passive_sign_in_uri str -> Option<&str>, with_passive_sign_in_uri(String), "`passiveSignInUri`: `Edm.String`";
    "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, preferred_authentication_protocol enumeration -> Option<super::AuthenticationProtocol>, with_preferred_authentication_protocol(super::AuthenticationProtocol), "`preferredAuthenticationProtocol`: `microsoft.graph.authenticationProtocol`" "Possible values are: wsFed, saml, unknownFutureValue.";
    "signingCertificate" SIGNING_CERTIFICATE, signing_certificate str -> Option<&str>, with_signing_certificate(String), "`signingCertificate`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.schemaExtension`](https://learn.microsoft.com/graph/api/resources/schemaextension?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SchemaExtension: super::Entity = "microsoft.graph.schemaExtension";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, read-only" "Read-only.";
    "properties" PROPERTIES, properties models -> Option<&[super::ExtensionSchemaProperty]>, with_properties(Vec<super::ExtensionSchemaProperty>), "`properties`: `Collection(microsoft.graph.extensionSchemaProperty)`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "targetTypes" TARGET_TYPES, target_types strs -> Option<Vec<&str>>, with_target_types(Vec<String>), "`targetTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.signingCertificateUpdateStatus`](https://learn.microsoft.com/graph/api/resources/signingcertificateupdatestatus?view=graph-rest-1.0)
    SigningCertificateUpdateStatus = "microsoft.graph.signingCertificateUpdateStatus";
    "certificateUpdateResult" CERTIFICATE_UPDATE_RESULT, certificate_update_result str -> Option<&str>, with_certificate_update_result(String), "`certificateUpdateResult`: `Edm.String`, read-only" "Read-only.";
    "lastRunDateTime" LAST_RUN_DATE_TIME, last_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_run_date_time(OffsetDateTime), "`lastRunDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.subscribedSku`](https://learn.microsoft.com/graph/api/resources/subscribedsku?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SubscribedSku: super::Entity = "microsoft.graph.subscribedSku";
    inherited "id" ID, with_id(String), "`id`";
    "appliesTo" APPLIES_TO, applies_to str -> Option<&str>, with_applies_to(String), "`appliesTo`: `Edm.String`";
    "capabilityStatus" CAPABILITY_STATUS, capability_status str -> Option<&str>, with_capability_status(String), "`capabilityStatus`: `Edm.String`" "Possible values are: Enabled, Warning, Suspended, Deleted, LockedOut.";
    "consumedUnits" CONSUMED_UNITS, consumed_units i32 -> Option<i32>, with_consumed_units(i32), "`consumedUnits`: `Edm.Int32`";
    "prepaidUnits" PREPAID_UNITS, prepaid_units model -> Option<&super::LicenseUnitsDetail>, with_prepaid_units(super::LicenseUnitsDetail), "`prepaidUnits`: `microsoft.graph.licenseUnitsDetail`";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::ServicePlanInfo]>, with_service_plans(Vec<super::ServicePlanInfo>), "`servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`" "Not nullable.";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`";
    "accountId" ACCOUNT_ID, account_id str -> Option<&str>, with_account_id(String), "`accountId`: `Edm.String`, metadata";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`, metadata";
    "subscriptionIds" SUBSCRIPTION_IDS, subscription_ids strs -> Option<Vec<&str>>, with_subscription_ids(Vec<String>), "`subscriptionIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernance`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    TenantGovernance: super::Entity = "microsoft.graph.tenantGovernance";
    inherited "id" ID, with_id(String), "`id`";
    "governanceInvitations" GOVERNANCE_INVITATIONS, governance_invitations models -> Option<&[super::GovernanceInvitation]>, with_governance_invitations(Vec<super::GovernanceInvitation>), "`governanceInvitations`: `Collection(microsoft.graph.governanceInvitation)`, metadata of another version";
    "governancePolicyTemplates" GOVERNANCE_POLICY_TEMPLATES, governance_policy_templates models -> Option<&[super::TenantGovernancePolicyTemplate]>, with_governance_policy_templates(Vec<super::TenantGovernancePolicyTemplate>), "`governancePolicyTemplates`: `Collection(microsoft.graph.tenantGovernancePolicyTemplate)`, metadata of another version";
    "governanceRelationships" GOVERNANCE_RELATIONSHIPS, governance_relationships models -> Option<&[super::GovernanceRelationship]>, with_governance_relationships(Vec<super::GovernanceRelationship>), "`governanceRelationships`: `Collection(microsoft.graph.governanceRelationship)`, metadata of another version";
    "governanceRequests" GOVERNANCE_REQUESTS, governance_requests models -> Option<&[super::GovernanceRequest]>, with_governance_requests(Vec<super::GovernanceRequest>), "`governanceRequests`: `Collection(microsoft.graph.governanceRequest)`, metadata of another version";
    "relatedTenants" RELATED_TENANTS, related_tenants models -> Option<&[super::RelatedTenant]>, with_related_tenants(Vec<super::RelatedTenant>), "`relatedTenants`: `Collection(microsoft.graph.relatedTenant)`, metadata of another version";
    "settings" SETTINGS, settings model -> Option<&super::TenantGovernanceSetting>, with_settings(super::TenantGovernanceSetting), "`settings`: `microsoft.graph.tenantGovernanceSetting`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernancePolicyTemplate`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    TenantGovernancePolicyTemplate: super::Entity = "microsoft.graph.tenantGovernancePolicyTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "delegatedAdministrationRoleAssignments" DELEGATED_ADMINISTRATION_ROLE_ASSIGNMENTS, delegated_administration_role_assignments models -> Option<&[super::DelegatedAdministrationRoleAssignment]>, with_delegated_administration_role_assignments(Vec<super::DelegatedAdministrationRoleAssignment>), "`delegatedAdministrationRoleAssignments`: `Collection(microsoft.graph.delegatedAdministrationRoleAssignment)`, metadata of another version";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata of another version";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata of another version";
    "governedTenantCanTerminate" GOVERNED_TENANT_CAN_TERMINATE, governed_tenant_can_terminate bool -> Option<bool>, with_governed_tenant_can_terminate(bool), "`governedTenantCanTerminate`: `Edm.Boolean`, metadata of another version";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata of another version";
    "multiTenantApplicationsToProvision" MULTI_TENANT_APPLICATIONS_TO_PROVISION, multi_tenant_applications_to_provision models -> Option<&[super::MultiTenantApplicationsToProvision]>, with_multi_tenant_applications_to_provision(Vec<super::MultiTenantApplicationsToProvision>), "`multiTenantApplicationsToProvision`: `Collection(microsoft.graph.multiTenantApplicationsToProvision)`, metadata of another version";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata of another version";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceSetting`, metadata of another version, with the accessors of [`Entity`](super::Entity)
    TenantGovernanceSetting: super::Entity = "microsoft.graph.tenantGovernanceSetting";
    inherited "id" ID, with_id(String), "`id`";
    "canReceiveInvitations" CAN_RECEIVE_INVITATIONS, can_receive_invitations bool -> Option<bool>, with_can_receive_invitations(bool), "`canReceiveInvitations`: `Edm.Boolean`, metadata of another version";
    "isRelatedTenantsEnabled" IS_RELATED_TENANTS_ENABLED, is_related_tenants_enabled bool -> Option<bool>, with_is_related_tenants_enabled(bool), "`isRelatedTenantsEnabled`: `Edm.Boolean`, metadata of another version";
}

crate::runtime::model! {
    /// [`microsoft.graph.verifiedDomain`](https://learn.microsoft.com/graph/api/resources/verifieddomain?view=graph-rest-1.0)
    VerifiedDomain = "microsoft.graph.verifiedDomain";
    "capabilities" CAPABILITIES, capabilities str -> Option<&str>, with_capabilities(String), "`capabilities`: `Edm.String`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "isInitial" IS_INITIAL, is_initial bool -> Option<bool>, with_is_initial(bool), "`isInitial`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}
