// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.cartToClassAssociation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-carttoclassassociation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CartToClassAssociation: super::Entity = "microsoft.graph.cartToClassAssociation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "deviceCartIds" DEVICE_CART_IDS, device_cart_ids strs -> Option<Vec<&str>>, with_device_cart_ids(Vec<String>), "`deviceCartIds`: `Collection(Edm.String)`";
    "classroomIds" CLASSROOM_IDS, classroom_ids strs -> Option<Vec<&str>>, with_classroom_ids(Vec<String>), "`classroomIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorDetails`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-certificateconnectordetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CertificateConnectorDetails: super::Entity = "microsoft.graph.certificateConnectorDetails";
    inherited "id" ID, with_id(String), "`id`";
    "connectorName" CONNECTOR_NAME, connector_name str -> Option<&str>, with_connector_name(String), "`connectorName`: `Edm.String`";
    "machineName" MACHINE_NAME, machine_name str -> Option<&str>, with_machine_name(String), "`machineName`: `Edm.String`";
    "enrollmentDateTime" ENROLLMENT_DATE_TIME, enrollment_date_time date_time -> Parsed<OffsetDateTime>, with_enrollment_date_time(OffsetDateTime), "`enrollmentDateTime`: `Edm.DateTimeOffset`";
    "lastCheckinDateTime" LAST_CHECKIN_DATE_TIME, last_checkin_date_time date_time -> Parsed<OffsetDateTime>, with_last_checkin_date_time(OffsetDateTime), "`lastCheckinDateTime`: `Edm.DateTimeOffset`";
    "connectorVersion" CONNECTOR_VERSION, connector_version str -> Option<&str>, with_connector_version(String), "`connectorVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorHealthMetricValue`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-certificateconnectorhealthmetricvalue?view=graph-rest-beta)
    CertificateConnectorHealthMetricValue = "microsoft.graph.certificateConnectorHealthMetricValue";
    "dateTime" DATE_TIME, date_time date_time -> Parsed<OffsetDateTime>, with_date_time(OffsetDateTime), "`dateTime`: `Edm.DateTimeOffset`";
    "successCount" SUCCESS_COUNT, success_count i64 -> Option<i64>, with_success_count(i64), "`successCount`: `Edm.Int64`";
    "failureCount" FAILURE_COUNT, failure_count i64 -> Option<i64>, with_failure_count(i64), "`failureCount`: `Edm.Int64`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateDestinationStore`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatedestinationstore?view=graph-rest-beta)
    CertificateDestinationStore = "microsoft.graph.certificateDestinationStore" {
        ComputerCertStoreRoot = "computerCertStoreRoot",
        ComputerCertStoreIntermediate = "computerCertStoreIntermediate",
        UserCertStoreIntermediate = "userCertStoreIntermediate",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateIssuanceStates`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-certificateissuancestates?view=graph-rest-beta)
    CertificateIssuanceStates = "microsoft.graph.certificateIssuanceStates" {
        Unknown = "unknown",
        ChallengeIssued = "challengeIssued",
        ChallengeIssueFailed = "challengeIssueFailed",
        RequestCreationFailed = "requestCreationFailed",
        RequestSubmitFailed = "requestSubmitFailed",
        ChallengeValidationSucceeded = "challengeValidationSucceeded",
        ChallengeValidationFailed = "challengeValidationFailed",
        IssueFailed = "issueFailed",
        IssuePending = "issuePending",
        Issued = "issued",
        ResponseProcessingFailed = "responseProcessingFailed",
        ResponsePending = "responsePending",
        EnrollmentSucceeded = "enrollmentSucceeded",
        EnrollmentNotNeeded = "enrollmentNotNeeded",
        Revoked = "revoked",
        RemovedFromCollection = "removedFromCollection",
        RenewVerified = "renewVerified",
        InstallFailed = "installFailed",
        Installed = "installed",
        DeleteFailed = "deleteFailed",
        Deleted = "deleted",
        RenewalRequested = "renewalRequested",
        Requested = "requested",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateRevocationStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-certificaterevocationstatus?view=graph-rest-beta)
    CertificateRevocationStatus = "microsoft.graph.certificateRevocationStatus" {
        None = "none",
        Pending = "pending",
        Issued = "issued",
        Failed = "failed",
        Revoked = "revoked",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-certificatestatus?view=graph-rest-beta)
    CertificateStatus = "microsoft.graph.certificateStatus" {
        NotProvisioned = "notProvisioned",
        Provisioned = "provisioned",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateStore`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatestore?view=graph-rest-beta)
    CertificateStore = "microsoft.graph.certificateStore" {
        User = "user",
        Machine = "machine",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateValidityPeriodScale`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatevalidityperiodscale?view=graph-rest-beta)
    CertificateValidityPeriodScale = "microsoft.graph.certificateValidityPeriodScale" {
        Days = "days",
        Months = "months",
        Years = "years",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.changeAssignmentsActionResult`, metadata, with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    ChangeAssignmentsActionResult: super::DeviceActionResult = "microsoft.graph.changeAssignmentsActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "deviceAssignmentItems" DEVICE_ASSIGNMENT_ITEMS, device_assignment_items models -> Option<&[super::DeviceAssignmentItem]>, with_device_assignment_items(Vec<super::DeviceAssignmentItem>), "`deviceAssignmentItems`: `Collection(microsoft.graph.deviceAssignmentItem)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotification`](https://learn.microsoft.com/graph/api/resources/changenotification?view=graph-rest-beta)
    ChangeNotification = "microsoft.graph.changeNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Required. Possible values are: created, updated, deleted.";
    "clientState" CLIENT_STATE, client_state str -> Option<&str>, with_client_state(String), "`clientState`: `Edm.String`" "Optional.";
    "encryptedContent" ENCRYPTED_CONTENT, encrypted_content model -> Option<&super::ChangeNotificationEncryptedContent>, with_encrypted_content(super::ChangeNotificationEncryptedContent), "`encryptedContent`: `microsoft.graph.changeNotificationEncryptedContent`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Optional.";
    "lifecycleEvent" LIFECYCLE_EVENT, lifecycle_event enumeration -> Option<super::LifecycleEventType>, with_lifecycle_event(super::LifecycleEventType), "`lifecycleEvent`: `microsoft.graph.lifecycleEventType`" "Optional. Possible values are: missed, reauthorizationRequired, subscriptionRemoved.";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "resourceData" RESOURCE_DATA, resource_data model -> Option<&super::ResourceData>, with_resource_data(super::ResourceData), "`resourceData`: `microsoft.graph.resourceData`" "Optional.";
    "subscriptionExpirationDateTime" SUBSCRIPTION_EXPIRATION_DATE_TIME, subscription_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_subscription_expiration_date_time(OffsetDateTime), "`subscriptionExpirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id guid -> Parsed<Uuid>, with_subscription_id(Uuid), "`subscriptionId`: `Edm.Guid`" "Required.";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationCollection`](https://learn.microsoft.com/graph/api/resources/changenotificationcollection?view=graph-rest-beta)
    ChangeNotificationCollection = "microsoft.graph.changeNotificationCollection";
    "validationTokens" VALIDATION_TOKENS, validation_tokens strs -> Option<Vec<&str>>, with_validation_tokens(Vec<String>), "`validationTokens`: `Collection(Edm.String)`" "Supports multiple values.";
    "value" VALUE, value models -> Option<&[super::ChangeNotification]>, with_value(Vec<super::ChangeNotification>), "`value`: `Collection(microsoft.graph.changeNotification)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationEncryptedContent`](https://learn.microsoft.com/graph/api/resources/changenotificationencryptedcontent?view=graph-rest-beta)
    ChangeNotificationEncryptedContent = "microsoft.graph.changeNotificationEncryptedContent";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`";
    "dataSignature" DATA_SIGNATURE, data_signature str -> Option<&str>, with_data_signature(String), "`dataSignature`: `Edm.String`";
    "dataKey" DATA_KEY, data_key str -> Option<&str>, with_data_key(String), "`dataKey`: `Edm.String`";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`";
    "encryptionCertificateThumbprint" ENCRYPTION_CERTIFICATE_THUMBPRINT, encryption_certificate_thumbprint str -> Option<&str>, with_encryption_certificate_thumbprint(String), "`encryptionCertificateThumbprint`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.changeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChangeType = "microsoft.graph.changeType" {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.changeUefiSettingsPermission`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-changeuefisettingspermission?view=graph-rest-beta)
    ChangeUefiSettingsPermission = "microsoft.graph.changeUefiSettingsPermission" {
        NotConfiguredOnly = "notConfiguredOnly",
        None = "none",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chassisType`](https://learn.microsoft.com/graph/api/resources/intune-devices-chassistype?view=graph-rest-beta)
    ChassisType = "microsoft.graph.chassisType" {
        Unknown = "unknown",
        Desktop = "desktop",
        Laptop = "laptop",
        WorksWorkstation = "worksWorkstation",
        EnterpriseServer = "enterpriseServer",
        Phone = "phone",
        Tablet = "tablet",
        MobileOther = "mobileOther",
        MobileUnknown = "mobileUnknown",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chromeOSDeviceProperty`](https://learn.microsoft.com/graph/api/resources/intune-devices-chromeosdeviceproperty?view=graph-rest-beta)
    ChromeOsDeviceProperty = "microsoft.graph.chromeOSDeviceProperty";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "valueType" VALUE_TYPE, value_type str -> Option<&str>, with_value_type(String), "`valueType`: `Edm.String`";
    "updatable" UPDATABLE, updatable bool -> Option<bool>, with_updatable(bool), "`updatable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chromeOSOnboardingSettings`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-chromeosonboardingsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ChromeOsOnboardingSettings: super::Entity = "microsoft.graph.chromeOSOnboardingSettings";
    inherited "id" ID, with_id(String), "`id`";
    "ownerUserPrincipalName" OWNER_USER_PRINCIPAL_NAME, owner_user_principal_name str -> Option<&str>, with_owner_user_principal_name(String), "`ownerUserPrincipalName`: `Edm.String`";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<super::OnboardingStatus>, with_onboarding_status(super::OnboardingStatus), "`onboardingStatus`: `microsoft.graph.onboardingStatus`" "Possible values are: unknown, inprogress, onboarded, failed, offboarding, unknownFutureValue.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastDirectorySyncDateTime" LAST_DIRECTORY_SYNC_DATE_TIME, last_directory_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_directory_sync_date_time(OffsetDateTime), "`lastDirectorySyncDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.chromeOSOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-chromebooksync-chromeosonboardingstatus?view=graph-rest-beta)
    ChromeOsOnboardingStatus = "microsoft.graph.chromeOSOnboardingStatus" {
        Unknown = "unknown",
        Inprogress = "inprogress",
        Onboarded = "onboarded",
        Failed = "failed",
        Offboarding = "offboarding",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from locationManagementCondition.
    ///
    /// [`microsoft.graph.circularGeofenceManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-circulargeofencemanagementcondition?view=graph-rest-beta), not in the metadata, with the accessors of [`LocationManagementCondition`](super::LocationManagementCondition)
    CircularGeofenceManagementCondition: super::LocationManagementCondition, super::ManagementCondition = "microsoft.graph.circularGeofenceManagementCondition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "uniqueName" UNIQUE_NAME, with_unique_name(String), "`uniqueName`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "applicablePlatforms" APPLICABLE_PLATFORMS, with_applicable_platforms(Vec<super::DevicePlatformType>), "`applicablePlatforms`";
    inherited "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
    "radiusInMeters" RADIUS_IN_METERS, radius_in_meters f32 -> Option<f32>, with_radius_in_meters(f32), "`radiusInMeters`: `Edm.Single`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudCertificationAuthority`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudCertificationAuthority: super::Entity = "microsoft.graph.cloudCertificationAuthority";
    inherited "id" ID, with_id(String), "`id`";
    "certificateDownloadUrl" CERTIFICATE_DOWNLOAD_URL, certificate_download_url str -> Option<&str>, with_certificate_download_url(String), "`certificateDownloadUrl`: `Edm.String`, metadata";
    "certificateKeySize" CERTIFICATE_KEY_SIZE, certificate_key_size enumeration -> Option<super::CloudCertificationAuthorityCertificateKeySize>, with_certificate_key_size(super::CloudCertificationAuthorityCertificateKeySize), "`certificateKeySize`: `microsoft.graph.cloudCertificationAuthorityCertificateKeySize`, metadata";
    "certificateRevocationListUrl" CERTIFICATE_REVOCATION_LIST_URL, certificate_revocation_list_url str -> Option<&str>, with_certificate_revocation_list_url(String), "`certificateRevocationListUrl`: `Edm.String`, metadata";
    "certificateSigningRequest" CERTIFICATE_SIGNING_REQUEST, certificate_signing_request str -> Option<&str>, with_certificate_signing_request(String), "`certificateSigningRequest`: `Edm.String`, metadata";
    "certificationAuthorityIssuerId" CERTIFICATION_AUTHORITY_ISSUER_ID, certification_authority_issuer_id str -> Option<&str>, with_certification_authority_issuer_id(String), "`certificationAuthorityIssuerId`: `Edm.String`, metadata";
    "certificationAuthorityIssuerUri" CERTIFICATION_AUTHORITY_ISSUER_URI, certification_authority_issuer_uri str -> Option<&str>, with_certification_authority_issuer_uri(String), "`certificationAuthorityIssuerUri`: `Edm.String`, metadata";
    "certificationAuthorityStatus" CERTIFICATION_AUTHORITY_STATUS, certification_authority_status enumeration -> Option<super::CloudCertificationAuthorityStatus>, with_certification_authority_status(super::CloudCertificationAuthorityStatus), "`certificationAuthorityStatus`: `microsoft.graph.cloudCertificationAuthorityStatus`, metadata";
    "cloudCertificationAuthorityHashingAlgorithm" CLOUD_CERTIFICATION_AUTHORITY_HASHING_ALGORITHM, cloud_certification_authority_hashing_algorithm enumeration -> Option<super::CloudCertificationAuthorityHashingAlgorithm>, with_cloud_certification_authority_hashing_algorithm(super::CloudCertificationAuthorityHashingAlgorithm), "`cloudCertificationAuthorityHashingAlgorithm`: `microsoft.graph.cloudCertificationAuthorityHashingAlgorithm`, metadata";
    "cloudCertificationAuthorityType" CLOUD_CERTIFICATION_AUTHORITY_TYPE, cloud_certification_authority_type enumeration -> Option<super::CloudCertificationAuthorityType>, with_cloud_certification_authority_type(super::CloudCertificationAuthorityType), "`cloudCertificationAuthorityType`: `microsoft.graph.cloudCertificationAuthorityType`, metadata";
    "commonName" COMMON_NAME, common_name str -> Option<&str>, with_common_name(String), "`commonName`: `Edm.String`, metadata";
    "countryName" COUNTRY_NAME, country_name str -> Option<&str>, with_country_name(String), "`countryName`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "eTag" E_TAG, e_tag str -> Option<&str>, with_e_tag(String), "`eTag`: `Edm.String`, metadata";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages models -> Option<&[super::ExtendedKeyUsage]>, with_extended_key_usages(Vec<super::ExtendedKeyUsage>), "`extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`, metadata";
    "geographicRegion" GEOGRAPHIC_REGION, geographic_region str -> Option<&str>, with_geographic_region(String), "`geographicRegion`: `Edm.String`, metadata";
    "issuerCommonName" ISSUER_COMMON_NAME, issuer_common_name str -> Option<&str>, with_issuer_common_name(String), "`issuerCommonName`: `Edm.String`, metadata";
    "keyPlatform" KEY_PLATFORM, key_platform enumeration -> Option<super::CloudCertificationAuthorityKeyPlatformType>, with_key_platform(super::CloudCertificationAuthorityKeyPlatformType), "`keyPlatform`: `microsoft.graph.cloudCertificationAuthorityKeyPlatformType`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "localityName" LOCALITY_NAME, locality_name str -> Option<&str>, with_locality_name(String), "`localityName`: `Edm.String`, metadata";
    "ocspResponderUri" OCSP_RESPONDER_URI, ocsp_responder_uri str -> Option<&str>, with_ocsp_responder_uri(String), "`ocspResponderUri`: `Edm.String`, metadata";
    "organizationName" ORGANIZATION_NAME, organization_name str -> Option<&str>, with_organization_name(String), "`organizationName`: `Edm.String`, metadata";
    "organizationUnit" ORGANIZATION_UNIT, organization_unit str -> Option<&str>, with_organization_unit(String), "`organizationUnit`: `Edm.String`, metadata";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    "rootCertificateCommonName" ROOT_CERTIFICATE_COMMON_NAME, root_certificate_common_name str -> Option<&str>, with_root_certificate_common_name(String), "`rootCertificateCommonName`: `Edm.String`, metadata";
    "scepServerUrl" SCEP_SERVER_URL, scep_server_url str -> Option<&str>, with_scep_server_url(String), "`scepServerUrl`: `Edm.String`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "stateName" STATE_NAME, state_name str -> Option<&str>, with_state_name(String), "`stateName`: `Edm.String`, metadata";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`, metadata";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`, metadata";
    "validityEndDateTime" VALIDITY_END_DATE_TIME, validity_end_date_time date_time -> Parsed<OffsetDateTime>, with_validity_end_date_time(OffsetDateTime), "`validityEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "validityPeriodInYears" VALIDITY_PERIOD_IN_YEARS, validity_period_in_years i32 -> Option<i32>, with_validity_period_in_years(i32), "`validityPeriodInYears`: `Edm.Int32`, metadata";
    "validityStartDateTime" VALIDITY_START_DATE_TIME, validity_start_date_time date_time -> Parsed<OffsetDateTime>, with_validity_start_date_time(OffsetDateTime), "`validityStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "versionNumber" VERSION_NUMBER, version_number i32 -> Option<i32>, with_version_number(i32), "`versionNumber`: `Edm.Int32`, metadata";
    "activeVersion" ACTIVE_VERSION, active_version model -> Option<&super::CloudCertificationAuthorityVersion>, with_active_version(super::CloudCertificationAuthorityVersion), "`activeVersion`: `microsoft.graph.cloudCertificationAuthorityVersion`, metadata";
    "cloudCertificationAuthorityLeafCertificate" CLOUD_CERTIFICATION_AUTHORITY_LEAF_CERTIFICATE, cloud_certification_authority_leaf_certificate models -> Option<&[super::CloudCertificationAuthorityLeafCertificate]>, with_cloud_certification_authority_leaf_certificate(Vec<super::CloudCertificationAuthorityLeafCertificate>), "`cloudCertificationAuthorityLeafCertificate`: `Collection(microsoft.graph.cloudCertificationAuthorityLeafCertificate)`, metadata";
    "versions" VERSIONS, versions models -> Option<&[super::CloudCertificationAuthorityVersion]>, with_versions(Vec<super::CloudCertificationAuthorityVersion>), "`versions`: `Collection(microsoft.graph.cloudCertificationAuthorityVersion)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudCertificationAuthorityCertificateKeySize`, metadata
    CloudCertificationAuthorityCertificateKeySize = "microsoft.graph.cloudCertificationAuthorityCertificateKeySize" {
        Unknown = "unknown",
        Rsa2048 = "rsa2048",
        Rsa3072 = "rsa3072",
        Rsa4096 = "rsa4096",
        ECp256 = "eCP256",
        ECp256k = "eCP256k",
        ECp384 = "eCP384",
        ECp521 = "eCP521",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudCertificationAuthorityHashingAlgorithm`, metadata
    CloudCertificationAuthorityHashingAlgorithm = "microsoft.graph.cloudCertificationAuthorityHashingAlgorithm" {
        Unknown = "unknown",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Sha512 = "sha512",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudCertificationAuthorityKeyPlatformType`, metadata
    CloudCertificationAuthorityKeyPlatformType = "microsoft.graph.cloudCertificationAuthorityKeyPlatformType" {
        Unknown = "unknown",
        Software = "software",
        HardwareSecurityModule = "hardwareSecurityModule",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudCertificationAuthorityLeafCertificate`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudCertificationAuthorityLeafCertificate: super::Entity = "microsoft.graph.cloudCertificationAuthorityLeafCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "certificateStatus" CERTIFICATE_STATUS, certificate_status enumeration -> Option<super::CloudCertificationAuthorityLeafCertificateStatus>, with_certificate_status(super::CloudCertificationAuthorityLeafCertificateStatus), "`certificateStatus`: `microsoft.graph.cloudCertificationAuthorityLeafCertificateStatus`, metadata";
    "certificationAuthorityIssuerUri" CERTIFICATION_AUTHORITY_ISSUER_URI, certification_authority_issuer_uri str -> Option<&str>, with_certification_authority_issuer_uri(String), "`certificationAuthorityIssuerUri`: `Edm.String`, metadata";
    "certificationAuthorityVersionNumber" CERTIFICATION_AUTHORITY_VERSION_NUMBER, certification_authority_version_number i32 -> Option<i32>, with_certification_authority_version_number(i32), "`certificationAuthorityVersionNumber`: `Edm.Int32`, metadata";
    "crlDistributionPointUrl" CRL_DISTRIBUTION_POINT_URL, crl_distribution_point_url str -> Option<&str>, with_crl_distribution_point_url(String), "`crlDistributionPointUrl`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "devicePlatform" DEVICE_PLATFORM, device_platform str -> Option<&str>, with_device_platform(String), "`devicePlatform`: `Edm.String`, metadata";
    "extendedKeyUsages" EXTENDED_KEY_USAGES, extended_key_usages strs -> Option<Vec<&str>>, with_extended_key_usages(Vec<String>), "`extendedKeyUsages`: `Collection(Edm.String)`, metadata";
    "issuerId" ISSUER_ID, issuer_id str -> Option<&str>, with_issuer_id(String), "`issuerId`: `Edm.String`, metadata";
    "issuerName" ISSUER_NAME, issuer_name str -> Option<&str>, with_issuer_name(String), "`issuerName`: `Edm.String`, metadata";
    "keyUsages" KEY_USAGES, key_usages strs -> Option<Vec<&str>>, with_key_usages(Vec<String>), "`keyUsages`: `Collection(Edm.String)`, metadata";
    "ocspResponderUri" OCSP_RESPONDER_URI, ocsp_responder_uri str -> Option<&str>, with_ocsp_responder_uri(String), "`ocspResponderUri`: `Edm.String`, metadata";
    "revocationDateTime" REVOCATION_DATE_TIME, revocation_date_time date_time -> Parsed<OffsetDateTime>, with_revocation_date_time(OffsetDateTime), "`revocationDateTime`: `Edm.DateTimeOffset`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`, metadata";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "validityEndDateTime" VALIDITY_END_DATE_TIME, validity_end_date_time date_time -> Parsed<OffsetDateTime>, with_validity_end_date_time(OffsetDateTime), "`validityEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "validityStartDateTime" VALIDITY_START_DATE_TIME, validity_start_date_time date_time -> Parsed<OffsetDateTime>, with_validity_start_date_time(OffsetDateTime), "`validityStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "cloudCertificationAuthorityVersion" CLOUD_CERTIFICATION_AUTHORITY_VERSION, cloud_certification_authority_version model -> Option<&super::CloudCertificationAuthorityVersion>, with_cloud_certification_authority_version(super::CloudCertificationAuthorityVersion), "`cloudCertificationAuthorityVersion`: `microsoft.graph.cloudCertificationAuthorityVersion`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudCertificationAuthorityLeafCertificateStatus`, metadata
    CloudCertificationAuthorityLeafCertificateStatus = "microsoft.graph.cloudCertificationAuthorityLeafCertificateStatus" {
        Unknown = "unknown",
        Active = "active",
        Revoked = "revoked",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudCertificationAuthorityStatus`, metadata
    CloudCertificationAuthorityStatus = "microsoft.graph.cloudCertificationAuthorityStatus" {
        Unknown = "unknown",
        Active = "active",
        Paused = "paused",
        Revoked = "revoked",
        SigningPending = "signingPending",
        UnknownFutureValue = "unknownFutureValue",
        Expired = "expired",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudCertificationAuthorityType`, metadata
    CloudCertificationAuthorityType = "microsoft.graph.cloudCertificationAuthorityType" {
        Unknown = "unknown",
        RootCertificationAuthority = "rootCertificationAuthority",
        IssuingCertificationAuthority = "issuingCertificationAuthority",
        IssuingCertificationAuthorityWithExternalRoot = "issuingCertificationAuthorityWithExternalRoot",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudCertificationAuthorityVersion`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudCertificationAuthorityVersion: super::Entity = "microsoft.graph.cloudCertificationAuthorityVersion";
    inherited "id" ID, with_id(String), "`id`";
    "certificateDownloadUrl" CERTIFICATE_DOWNLOAD_URL, certificate_download_url str -> Option<&str>, with_certificate_download_url(String), "`certificateDownloadUrl`: `Edm.String`, metadata";
    "certificateRevocationListUrl" CERTIFICATE_REVOCATION_LIST_URL, certificate_revocation_list_url str -> Option<&str>, with_certificate_revocation_list_url(String), "`certificateRevocationListUrl`: `Edm.String`, metadata";
    "certificateSigningRequest" CERTIFICATE_SIGNING_REQUEST, certificate_signing_request str -> Option<&str>, with_certificate_signing_request(String), "`certificateSigningRequest`: `Edm.String`, metadata";
    "certificationAuthorityId" CERTIFICATION_AUTHORITY_ID, certification_authority_id str -> Option<&str>, with_certification_authority_id(String), "`certificationAuthorityId`: `Edm.String`, metadata";
    "certificationAuthorityIssuerUri" CERTIFICATION_AUTHORITY_ISSUER_URI, certification_authority_issuer_uri str -> Option<&str>, with_certification_authority_issuer_uri(String), "`certificationAuthorityIssuerUri`: `Edm.String`, metadata";
    "certificationAuthorityVersionStatus" CERTIFICATION_AUTHORITY_VERSION_STATUS, certification_authority_version_status enumeration -> Option<super::CloudCertificationAuthorityVersionStatus>, with_certification_authority_version_status(super::CloudCertificationAuthorityVersionStatus), "`certificationAuthorityVersionStatus`: `microsoft.graph.cloudCertificationAuthorityVersionStatus`, metadata";
    "decommissionDateTime" DECOMMISSION_DATE_TIME, decommission_date_time date_time -> Parsed<OffsetDateTime>, with_decommission_date_time(OffsetDateTime), "`decommissionDateTime`: `Edm.DateTimeOffset`, metadata";
    "keyPlatform" KEY_PLATFORM, key_platform enumeration -> Option<super::CloudCertificationAuthorityKeyPlatformType>, with_key_platform(super::CloudCertificationAuthorityKeyPlatformType), "`keyPlatform`: `microsoft.graph.cloudCertificationAuthorityKeyPlatformType`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "ocspResponderUri" OCSP_RESPONDER_URI, ocsp_responder_uri str -> Option<&str>, with_ocsp_responder_uri(String), "`ocspResponderUri`: `Edm.String`, metadata";
    "scepServerUrl" SCEP_SERVER_URL, scep_server_url str -> Option<&str>, with_scep_server_url(String), "`scepServerUrl`: `Edm.String`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`, metadata";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`, metadata";
    "usage" USAGE, usage model -> Option<&super::CloudCertificationAuthorityVersionUsage>, with_usage(super::CloudCertificationAuthorityVersionUsage), "`usage`: `microsoft.graph.cloudCertificationAuthorityVersionUsage`, metadata";
    "validityEndDateTime" VALIDITY_END_DATE_TIME, validity_end_date_time date_time -> Parsed<OffsetDateTime>, with_validity_end_date_time(OffsetDateTime), "`validityEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "validityStartDateTime" VALIDITY_START_DATE_TIME, validity_start_date_time date_time -> Parsed<OffsetDateTime>, with_validity_start_date_time(OffsetDateTime), "`validityStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "versionNumber" VERSION_NUMBER, version_number i32 -> Option<i32>, with_version_number(i32), "`versionNumber`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudCertificationAuthorityVersionStatus`, metadata
    CloudCertificationAuthorityVersionStatus = "microsoft.graph.cloudCertificationAuthorityVersionStatus" {
        Unknown = "unknown",
        Active = "active",
        Staged = "staged",
        Paused = "paused",
        Retired = "retired",
        Expired = "expired",
        Revoked = "revoked",
        Decommissioned = "decommissioned",
        SigningPending = "signingPending",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudCertificationAuthorityVersionUsage`, metadata
    CloudCertificationAuthorityVersionUsage = "microsoft.graph.cloudCertificationAuthorityVersionUsage";
    "issuedStagedLeafCertificateCount" ISSUED_STAGED_LEAF_CERTIFICATE_COUNT, issued_staged_leaf_certificate_count i32 -> Option<i32>, with_issued_staged_leaf_certificate_count(i32), "`issuedStagedLeafCertificateCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudCommunications`, metadata
    CloudCommunications = "microsoft.graph.cloudCommunications";
    "adhocCalls" ADHOC_CALLS, adhoc_calls models -> Option<&[super::AdhocCall]>, with_adhoc_calls(Vec<super::AdhocCall>), "`adhocCalls`: `Collection(microsoft.graph.adhocCall)`, metadata" if (feature = "communications");
    "callRecords" CALL_RECORDS, call_records models -> Option<&[super::call_records::CallRecord]>, with_call_records(Vec<super::call_records::CallRecord>), "`callRecords`: `Collection(microsoft.graph.callRecords.callRecord)`, metadata" if (feature = "communications");
    "calls" CALLS, calls models -> Option<&[super::Call]>, with_calls(Vec<super::Call>), "`calls`: `Collection(microsoft.graph.call)`, metadata" if (feature = "communications");
    "onlineMeetingConversations" ONLINE_MEETING_CONVERSATIONS, online_meeting_conversations models -> Option<&[super::OnlineMeetingEngagementConversation]>, with_online_meeting_conversations(Vec<super::OnlineMeetingEngagementConversation>), "`onlineMeetingConversations`: `Collection(microsoft.graph.onlineMeetingEngagementConversation)`, metadata" if (feature = "communications");
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, metadata" if (feature = "communications");
    "presences" PRESENCES, presences models -> Option<&[super::Presence]>, with_presences(Vec<super::Presence>), "`presences`: `Collection(microsoft.graph.presence)`, metadata" if (feature = "communications");
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPC`](https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPc: super::Entity = "microsoft.graph.cloudPC";
    inherited "id" ID, with_id(String), "`id`";
    "aadDeviceId" AAD_DEVICE_ID, aad_device_id str -> Option<&str>, with_aad_device_id(String), "`aadDeviceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "gracePeriodEndDateTime" GRACE_PERIOD_END_DATE_TIME, grace_period_end_date_time date_time -> Parsed<OffsetDateTime>, with_grace_period_end_date_time(OffsetDateTime), "`gracePeriodEndDateTime`: `Edm.DateTimeOffset`";
    "imageDisplayName" IMAGE_DISPLAY_NAME, image_display_name str -> Option<&str>, with_image_display_name(String), "`imageDisplayName`: `Edm.String`";
    "lastLoginResult" LAST_LOGIN_RESULT, last_login_result model -> Option<&super::CloudPcLoginResult>, with_last_login_result(super::CloudPcLoginResult), "`lastLoginResult`: `microsoft.graph.cloudPcLoginResult`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastRemoteActionResult" LAST_REMOTE_ACTION_RESULT, last_remote_action_result model -> Option<&super::CloudPcRemoteActionResult>, with_last_remote_action_result(super::CloudPcRemoteActionResult), "`lastRemoteActionResult`: `microsoft.graph.cloudPcRemoteActionResult`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`";
    "onPremisesConnectionName" ON_PREMISES_CONNECTION_NAME, on_premises_connection_name str -> Option<&str>, with_on_premises_connection_name(String), "`onPremisesConnectionName`: `Edm.String`";
    "osVersion" OS_VERSION, os_version enumeration -> Option<super::CloudPcOperatingSystem>, with_os_version(super::CloudPcOperatingSystem), "`osVersion`: `microsoft.graph.cloudPcOperatingSystem`" "Possible values are: windows10, windows11, unknownFutureValue.";
    "provisioningPolicyId" PROVISIONING_POLICY_ID, provisioning_policy_id str -> Option<&str>, with_provisioning_policy_id(String), "`provisioningPolicyId`: `Edm.String`";
    "provisioningPolicyName" PROVISIONING_POLICY_NAME, provisioning_policy_name str -> Option<&str>, with_provisioning_policy_name(String), "`provisioningPolicyName`: `Edm.String`";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id str -> Option<&str>, with_service_plan_id(String), "`servicePlanId`: `Edm.String`";
    "servicePlanName" SERVICE_PLAN_NAME, service_plan_name str -> Option<&str>, with_service_plan_name(String), "`servicePlanName`: `Edm.String`";
    "servicePlanType" SERVICE_PLAN_TYPE, service_plan_type enumeration -> Option<super::CloudPcServicePlanType>, with_service_plan_type(super::CloudPcServicePlanType), "`servicePlanType`: `microsoft.graph.cloudPcServicePlanType`";
    "status" STATUS, status enumeration -> Option<super::CloudPcStatus>, with_status(super::CloudPcStatus), "`status`: `microsoft.graph.cloudPcStatus`" "Possible values are: notProvisioned, provisioning, provisioned, upgrading, inGracePeriod, deprovisioning, failed, restoring.";
    "statusDetails" STATUS_DETAILS, status_details model -> Option<&super::CloudPcStatusDetails>, with_status_details(super::CloudPcStatusDetails), "`statusDetails`: `microsoft.graph.cloudPcStatusDetails`";
    "userAccountType" USER_ACCOUNT_TYPE, user_account_type enumeration -> Option<super::CloudPcUserAccountType>, with_user_account_type(super::CloudPcUserAccountType), "`userAccountType`: `microsoft.graph.cloudPcUserAccountType`" "Possible values are: standardUser, administrator, unknownFutureValue.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "allotmentDisplayName" ALLOTMENT_DISPLAY_NAME, allotment_display_name str -> Option<&str>, with_allotment_display_name(String), "`allotmentDisplayName`: `Edm.String`, metadata";
    "connectionSetting" CONNECTION_SETTING, connection_setting model -> Option<&super::CloudPcConnectionSetting>, with_connection_setting(super::CloudPcConnectionSetting), "`connectionSetting`: `microsoft.graph.cloudPcConnectionSetting`, metadata";
    "connectionSettings" CONNECTION_SETTINGS, connection_settings model -> Option<&super::CloudPcConnectionSettings>, with_connection_settings(super::CloudPcConnectionSettings), "`connectionSettings`: `microsoft.graph.cloudPcConnectionSettings`, metadata";
    "connectivityResult" CONNECTIVITY_RESULT, connectivity_result model -> Option<&super::CloudPcConnectivityResult>, with_connectivity_result(super::CloudPcConnectivityResult), "`connectivityResult`: `microsoft.graph.cloudPcConnectivityResult`, metadata";
    "deviceRegionName" DEVICE_REGION_NAME, device_region_name str -> Option<&str>, with_device_region_name(String), "`deviceRegionName`: `Edm.String`, metadata";
    "disasterRecoveryCapability" DISASTER_RECOVERY_CAPABILITY, disaster_recovery_capability model -> Option<&super::CloudPcDisasterRecoveryCapability>, with_disaster_recovery_capability(super::CloudPcDisasterRecoveryCapability), "`disasterRecoveryCapability`: `microsoft.graph.cloudPcDisasterRecoveryCapability`, metadata";
    "diskEncryptionState" DISK_ENCRYPTION_STATE, disk_encryption_state enumeration -> Option<super::CloudPcDiskEncryptionState>, with_disk_encryption_state(super::CloudPcDiskEncryptionState), "`diskEncryptionState`: `microsoft.graph.cloudPcDiskEncryptionState`, metadata";
    "frontlineCloudPcAvailability" FRONTLINE_CLOUD_PC_AVAILABILITY, frontline_cloud_pc_availability enumeration -> Option<super::FrontlineCloudPcAvailability>, with_frontline_cloud_pc_availability(super::FrontlineCloudPcAvailability), "`frontlineCloudPcAvailability`: `microsoft.graph.frontlineCloudPcAvailability`, metadata";
    "groupDetail" GROUP_DETAIL, group_detail model -> Option<&super::CloudPcEntraGroupDetail>, with_group_detail(super::CloudPcEntraGroupDetail), "`groupDetail`: `microsoft.graph.cloudPcEntraGroupDetail`, metadata";
    "isDisasterRecoveryActive" IS_DISASTER_RECOVERY_ACTIVE, is_disaster_recovery_active bool -> Option<bool>, with_is_disaster_recovery_active(bool), "`isDisasterRecoveryActive`: `Edm.Boolean`, metadata";
    "lastLogoffDateTime" LAST_LOGOFF_DATE_TIME, last_logoff_date_time date_time -> Parsed<OffsetDateTime>, with_last_logoff_date_time(OffsetDateTime), "`lastLogoffDateTime`: `Edm.DateTimeOffset`, metadata";
    "partnerAgentInstallResults" PARTNER_AGENT_INSTALL_RESULTS, partner_agent_install_results models -> Option<&[super::CloudPcPartnerAgentInstallResult]>, with_partner_agent_install_results(Vec<super::CloudPcPartnerAgentInstallResult>), "`partnerAgentInstallResults`: `Collection(microsoft.graph.cloudPcPartnerAgentInstallResult)`, metadata";
    "powerState" POWER_STATE, power_state enumeration -> Option<super::CloudPcPowerState>, with_power_state(super::CloudPcPowerState), "`powerState`: `microsoft.graph.cloudPcPowerState`, metadata";
    "productType" PRODUCT_TYPE, product_type enumeration -> Option<super::CloudPcProductType>, with_product_type(super::CloudPcProductType), "`productType`: `microsoft.graph.cloudPcProductType`, metadata";
    "provisionedDateTime" PROVISIONED_DATE_TIME, provisioned_date_time date_time -> Parsed<OffsetDateTime>, with_provisioned_date_time(OffsetDateTime), "`provisionedDateTime`: `Edm.DateTimeOffset`, metadata";
    "provisioningConfiguration" PROVISIONING_CONFIGURATION, provisioning_configuration model -> Option<&super::CloudPcProvisioningConfiguration>, with_provisioning_configuration(super::CloudPcProvisioningConfiguration), "`provisioningConfiguration`: `microsoft.graph.cloudPcProvisioningConfiguration`, metadata";
    "provisioningType" PROVISIONING_TYPE, provisioning_type enumeration -> Option<super::CloudPcProvisioningType>, with_provisioning_type(super::CloudPcProvisioningType), "`provisioningType`: `microsoft.graph.cloudPcProvisioningType`, metadata";
    "scopeIds" SCOPE_IDS, scope_ids strs -> Option<Vec<&str>>, with_scope_ids(Vec<String>), "`scopeIds`: `Collection(Edm.String)`, metadata";
    "sharedDeviceDetail" SHARED_DEVICE_DETAIL, shared_device_detail model -> Option<&super::CloudPcFrontlineSharedDeviceDetail>, with_shared_device_detail(super::CloudPcFrontlineSharedDeviceDetail), "`sharedDeviceDetail`: `microsoft.graph.cloudPcFrontlineSharedDeviceDetail`, metadata";
    "statusDetail" STATUS_DETAIL, status_detail model -> Option<&super::CloudPcStatusDetail>, with_status_detail(super::CloudPcStatusDetail), "`statusDetail`: `microsoft.graph.cloudPcStatusDetail`, metadata";
    "userDetail" USER_DETAIL, user_detail model -> Option<&super::CloudPcEntraUserDetail>, with_user_detail(super::CloudPcEntraUserDetail), "`userDetail`: `microsoft.graph.cloudPcEntraUserDetail`, metadata";
    "userExperienceType" USER_EXPERIENCE_TYPE, user_experience_type enumeration -> Option<super::CloudPcUserExperienceType>, with_user_experience_type(super::CloudPcUserExperienceType), "`userExperienceType`: `microsoft.graph.cloudPcUserExperienceType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentDiagnosticResultType`, metadata
    CloudPcAgentDiagnosticResultType = "microsoft.graph.cloudPcAgentDiagnosticResultType" {
        CommunicationUnhealthy = "communicationUnhealthy",
        FunctionalityDefect = "functionalityDefect",
        Healthy = "healthy",
        UnknownError = "unknownError",
        UnknownFutureValue = "unknownFutureValue",
        VersionOutdated = "versionOutdated",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentHealthCheckDetail`, metadata
    CloudPcAgentHealthCheckDetail = "microsoft.graph.cloudPcAgentHealthCheckDetail";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details untyped -> Option<&Value>, with_additional_details(Value), "`additionalDetails`: `Edm.Untyped`, metadata";
    "errorMessage" ERROR_MESSAGE, error_message untyped -> Option<&Value>, with_error_message(Value), "`errorMessage`: `Edm.Untyped`, metadata";
    "errorType" ERROR_TYPE, error_type untyped -> Option<&Value>, with_error_type(Value), "`errorType`: `Edm.Untyped`, metadata";
    "healthCheckName" HEALTH_CHECK_NAME, health_check_name untyped -> Option<&Value>, with_health_check_name(Value), "`healthCheckName`: `Edm.Untyped`, metadata";
    "healthCheckResultType" HEALTH_CHECK_RESULT_TYPE, health_check_result_type untyped -> Option<&Value>, with_health_check_result_type(Value), "`healthCheckResultType`: `Edm.Untyped`, metadata";
    "lastHealthCheckDateTime" LAST_HEALTH_CHECK_DATE_TIME, last_health_check_date_time untyped -> Option<&Value>, with_last_health_check_date_time(Value), "`lastHealthCheckDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentHealthCheckErrorType`, metadata
    CloudPcAgentHealthCheckErrorType = "microsoft.graph.cloudPcAgentHealthCheckErrorType" {
        AgentCheckHeartbeatLost = "agentCheckHeartbeatLost",
        AgentCheckNotExisted = "agentCheckNotExisted",
        AgentCheckNotRunning = "agentCheckNotRunning",
        AgentCheckOldVersion = "agentCheckOldVersion",
        CommunicationCheckChannelDowngraded = "communicationCheckChannelDowngraded",
        CommunicationCheckNotAvailable = "communicationCheckNotAvailable",
        DeviceStatusCheckNotAvailable = "deviceStatusCheckNotAvailable",
        DeviceStatusCheckNotRunning = "deviceStatusCheckNotRunning",
        FunctionalityCheckPowerShellNotRunnable = "functionalityCheckPowerShellNotRunnable",
        Healthy = "healthy",
        InstallationCheckFoundErrors = "installationCheckFoundErrors",
        InstallationCheckMsiFileNotExecutable = "installationCheckMsiFileNotExecutable",
        InstallationFailedToDownloadMaterials = "installationFailedToDownloadMaterials",
        InternalAgentUnknownError = "internalAgentUnknownError",
        NetworkAvailabilityCheckRequiredUrlsNotAccessible = "networkAvailabilityCheckRequiredUrlsNotAccessible",
        ResourceAvailabilityCheckDiskSpaceNotEnough = "resourceAvailabilityCheckDiskSpaceNotEnough",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentHealthCheckResultType`, metadata
    CloudPcAgentHealthCheckResultType = "microsoft.graph.cloudPcAgentHealthCheckResultType" {
        Failed = "failed",
        Succeeded = "succeeded",
        UnknownFutureValue = "unknownFutureValue",
        Warning = "warning",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentHealthCheckState`, metadata
    CloudPcAgentHealthCheckState = "microsoft.graph.cloudPcAgentHealthCheckState" {
        Canceled = "canceled",
        Conflict = "conflict",
        Failed = "failed",
        Pending = "pending",
        Processing = "processing",
        Succeeded = "succeeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentHealthCheckStatusDetail`, metadata
    CloudPcAgentHealthCheckStatusDetail = "microsoft.graph.cloudPcAgentHealthCheckStatusDetail";
    "additionalHealthCheckMessage" ADDITIONAL_HEALTH_CHECK_MESSAGE, additional_health_check_message untyped -> Option<&Value>, with_additional_health_check_message(Value), "`additionalHealthCheckMessage`: `Edm.Untyped`, metadata";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id untyped -> Option<&Value>, with_cloud_pc_id(Value), "`cloudPcId`: `Edm.Untyped`, metadata";
    "healthCheckState" HEALTH_CHECK_STATE, health_check_state untyped -> Option<&Value>, with_health_check_state(Value), "`healthCheckState`: `Edm.Untyped`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time untyped -> Option<&Value>, with_last_modified_date_time(Value), "`lastModifiedDateTime`: `Edm.Untyped`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time untyped -> Option<&Value>, with_start_date_time(Value), "`startDateTime`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentHealthCheckSummary`, metadata
    CloudPcAgentHealthCheckSummary = "microsoft.graph.cloudPcAgentHealthCheckSummary";
    "agentHealthCheckDetails" AGENT_HEALTH_CHECK_DETAILS, agent_health_check_details untyped -> Option<&Value>, with_agent_health_check_details(Value), "`agentHealthCheckDetails`: `Edm.Untyped`, metadata";
    "lastSucceededHealthCheckDateTime" LAST_SUCCEEDED_HEALTH_CHECK_DATE_TIME, last_succeeded_health_check_date_time untyped -> Option<&Value>, with_last_succeeded_health_check_date_time(Value), "`lastSucceededHealthCheckDateTime`: `Edm.Untyped`, metadata";
    "latestHealthCheckStatus" LATEST_HEALTH_CHECK_STATUS, latest_health_check_status untyped -> Option<&Value>, with_latest_health_check_status(Value), "`latestHealthCheckStatus`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentHealthStatus`, metadata
    CloudPcAgentHealthStatus = "microsoft.graph.cloudPcAgentHealthStatus" {
        Healthy = "healthy",
        Unavailable = "unavailable",
        UnknownFutureValue = "unknownFutureValue",
        Warning = "warning",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentPool`, metadata, with the accessors of [`CloudPcPool`](super::CloudPcPool)
    CloudPcAgentPool: super::CloudPcPool, super::Entity = "microsoft.graph.cloudPcAgentPool";
    inherited "id" ID, with_id(String), "`id`";
    inherited "capabilities" CAPABILITIES, with_capabilities(Value), "`capabilities`";
    inherited "cloudPcConfiguration" CLOUD_PC_CONFIGURATION, with_cloud_pc_configuration(super::CloudPcConfiguration), "`cloudPcConfiguration`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "networkConfiguration" NETWORK_CONFIGURATION, with_network_configuration(super::CloudPcNetworkConfiguration), "`networkConfiguration`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::CloudPcPoolAssignment>), "`assignments`";
    "billingConfiguration" BILLING_CONFIGURATION, billing_configuration model -> Option<&super::CloudPcAgentPoolBillingConfiguration>, with_billing_configuration(super::CloudPcAgentPoolBillingConfiguration), "`billingConfiguration`: `microsoft.graph.cloudPcAgentPoolBillingConfiguration`, metadata";
    "poolUrl" POOL_URL, pool_url str -> Option<&str>, with_pool_url(String), "`poolUrl`: `Edm.String`, metadata";
    "scalingPolicy" SCALING_POLICY, scaling_policy model -> Option<&super::CloudPcAgentPoolScalingPolicy>, with_scaling_policy(super::CloudPcAgentPoolScalingPolicy), "`scalingPolicy`: `microsoft.graph.cloudPcAgentPoolScalingPolicy`, metadata";
    "sessionUsage" SESSION_USAGE, session_usage model -> Option<&super::CloudPcAgentPoolSessionUsage>, with_session_usage(super::CloudPcAgentPoolSessionUsage), "`sessionUsage`: `microsoft.graph.cloudPcAgentPoolSessionUsage`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentPoolBillingConfiguration`, metadata
    CloudPcAgentPoolBillingConfiguration = "microsoft.graph.cloudPcAgentPoolBillingConfiguration";
    "billingPlanId" BILLING_PLAN_ID, billing_plan_id str -> Option<&str>, with_billing_plan_id(String), "`billingPlanId`: `Edm.String`, metadata";
    "billingType" BILLING_TYPE, billing_type enumeration -> Option<super::CloudPcAgentPoolBillingType>, with_billing_type(super::CloudPcAgentPoolBillingType), "`billingType`: `microsoft.graph.cloudPcAgentPoolBillingType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAgentPoolBillingType`, metadata
    CloudPcAgentPoolBillingType = "microsoft.graph.cloudPcAgentPoolBillingType" {
        PayAsYouGo = "payAsYouGo",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentPoolCapabilityConfiguration`, metadata, with the accessors of [`CloudPcPoolCapabilityConfiguration`](super::CloudPcPoolCapabilityConfiguration)
    CloudPcAgentPoolCapabilityConfiguration: super::CloudPcPoolCapabilityConfiguration = "microsoft.graph.cloudPcAgentPoolCapabilityConfiguration";
    inherited "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, with_enable_single_sign_on(bool), "`enableSingleSignOn`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentPoolScalingPolicy`, metadata
    CloudPcAgentPoolScalingPolicy = "microsoft.graph.cloudPcAgentPoolScalingPolicy";
    "maximumCount" MAXIMUM_COUNT, maximum_count i32 -> Option<i32>, with_maximum_count(i32), "`maximumCount`: `Edm.Int32`, metadata";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentPoolSessionUsage`, metadata
    CloudPcAgentPoolSessionUsage = "microsoft.graph.cloudPcAgentPoolSessionUsage";
    "activeSessionsCount" ACTIVE_SESSIONS_COUNT, active_sessions_count i32 -> Option<i32>, with_active_sessions_count(i32), "`activeSessionsCount`: `Edm.Int32`, metadata";
    "availableSessionsCount" AVAILABLE_SESSIONS_COUNT, available_sessions_count i32 -> Option<i32>, with_available_sessions_count(i32), "`availableSessionsCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentPoolUserAssignment`, metadata, with the accessors of [`CloudPcPoolAssignment`](super::CloudPcPoolAssignment)
    CloudPcAgentPoolUserAssignment: super::CloudPcPoolAssignment, super::Entity = "microsoft.graph.cloudPcAgentPoolUserAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "userPrincipalId" USER_PRINCIPAL_ID, user_principal_id str -> Option<&str>, with_user_principal_id(String), "`userPrincipalId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAgentStatusDetail`, metadata
    CloudPcAgentStatusDetail = "microsoft.graph.cloudPcAgentStatusDetail";
    "agentVersionNumber" AGENT_VERSION_NUMBER, agent_version_number untyped -> Option<&Value>, with_agent_version_number(Value), "`agentVersionNumber`: `Edm.Untyped`, metadata";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id untyped -> Option<&Value>, with_cloud_pc_id(Value), "`cloudPcId`: `Edm.Untyped`, metadata";
    "diagnosticResultMessage" DIAGNOSTIC_RESULT_MESSAGE, diagnostic_result_message untyped -> Option<&Value>, with_diagnostic_result_message(Value), "`diagnosticResultMessage`: `Edm.Untyped`, metadata";
    "diagnosticResultType" DIAGNOSTIC_RESULT_TYPE, diagnostic_result_type untyped -> Option<&Value>, with_diagnostic_result_type(Value), "`diagnosticResultType`: `Edm.Untyped`, metadata";
    "healthCheckSummary" HEALTH_CHECK_SUMMARY, health_check_summary untyped -> Option<&Value>, with_health_check_summary(Value), "`healthCheckSummary`: `Edm.Untyped`, metadata";
    "healthStatus" HEALTH_STATUS, health_status untyped -> Option<&Value>, with_health_status(Value), "`healthStatus`: `Edm.Untyped`, metadata";
    "lastHealthStatusCheckedDateTime" LAST_HEALTH_STATUS_CHECKED_DATE_TIME, last_health_status_checked_date_time untyped -> Option<&Value>, with_last_health_status_checked_date_time(Value), "`lastHealthStatusCheckedDateTime`: `Edm.Untyped`, metadata";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name untyped -> Option<&Value>, with_managed_device_name(Value), "`managedDeviceName`: `Edm.Untyped`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name untyped -> Option<&Value>, with_user_principal_name(Value), "`userPrincipalName`: `Edm.Untyped`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActivityOperationType`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditActivityOperationType = "microsoft.graph.cloudPcAuditActivityOperationType" {
        Create = "create",
        Delete = "delete",
        Patch = "patch",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActivityResult`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditActivityResult = "microsoft.graph.cloudPcAuditActivityResult" {
        Success = "success",
        ClientError = "clientError",
        Failure = "failure",
        TimeExceeded = "timeExceeded",
        Other = "other",
        Timeout = "timeout",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditActor`](https://learn.microsoft.com/graph/api/resources/cloudpcauditactor?view=graph-rest-beta)
    CloudPcAuditActor = "microsoft.graph.cloudPcAuditActor";
    "type" TYPE, type_ enumeration -> Option<super::CloudPcAuditActorType>, with_type(super::CloudPcAuditActorType), "`type`: `microsoft.graph.cloudPcAuditActorType`" "Possible values are: ItPro, Application, Partner, Unknown.";
    "userPermissions" USER_PERMISSIONS, user_permissions strs -> Option<Vec<&str>>, with_user_permissions(Vec<String>), "`userPermissions`: `Collection(Edm.String)`";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`";
    "applicationDisplayName" APPLICATION_DISPLAY_NAME, application_display_name str -> Option<&str>, with_application_display_name(String), "`applicationDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "servicePrincipalName" SERVICE_PRINCIPAL_NAME, service_principal_name str -> Option<&str>, with_service_principal_name(String), "`servicePrincipalName`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userRoleScopeTags" USER_ROLE_SCOPE_TAGS, user_role_scope_tags models -> Option<&[super::CloudPcUserRoleScopeTagInfo]>, with_user_role_scope_tags(Vec<super::CloudPcUserRoleScopeTagInfo>), "`userRoleScopeTags`: `Collection(microsoft.graph.cloudPcUserRoleScopeTagInfo)`";
    "remoteTenantId" REMOTE_TENANT_ID, remote_tenant_id str -> Option<&str>, with_remote_tenant_id(String), "`remoteTenantId`: `Edm.String`";
    "remoteUserId" REMOTE_USER_ID, remote_user_id str -> Option<&str>, with_remote_user_id(String), "`remoteUserId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActorType`](https://learn.microsoft.com/graph/api/resources/cloudpcauditactor?view=graph-rest-beta)
    CloudPcAuditActorType = "microsoft.graph.cloudPcAuditActorType" {
        ItPro = "itPro",
        Application = "application",
        Partner = "partner",
        Unknown = "Unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditCategory`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditCategory = "microsoft.graph.cloudPcAuditCategory" {
        CloudPc = "cloudPC",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditEvent`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcAuditEvent: super::Entity = "microsoft.graph.cloudPcAuditEvent";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "componentName" COMPONENT_NAME, component_name str -> Option<&str>, with_component_name(String), "`componentName`: `Edm.String`, read-only" "Read-only.";
    "actor" ACTOR, actor model -> Option<&super::CloudPcAuditActor>, with_actor(super::CloudPcAuditActor), "`actor`: `microsoft.graph.cloudPcAuditActor`, read-only" "Read-only.";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`" "Optional.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "activityType" ACTIVITY_TYPE, activity_type str -> Option<&str>, with_activity_type(String), "`activityType`: `Edm.String`, read-only" "Read-only.";
    "activityOperationType" ACTIVITY_OPERATION_TYPE, activity_operation_type enumeration -> Option<super::CloudPcAuditActivityOperationType>, with_activity_operation_type(super::CloudPcAuditActivityOperationType), "`activityOperationType`: `microsoft.graph.cloudPcAuditActivityOperationType`, read-only" "Read-only. Possible values are: create, delete, patch, other.";
    "activityResult" ACTIVITY_RESULT, activity_result enumeration -> Option<super::CloudPcAuditActivityResult>, with_activity_result(super::CloudPcAuditActivityResult), "`activityResult`: `microsoft.graph.cloudPcAuditActivityResult`, read-only" "Read-only.";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, read-only" "Read-only.";
    "resources" RESOURCES, resources models -> Option<&[super::CloudPcAuditResource]>, with_resources(Vec<super::CloudPcAuditResource>), "`resources`: `Collection(microsoft.graph.cloudPcAuditResource)`, read-only" "Read-only.";
    "category" CATEGORY, category enumeration -> Option<super::CloudPcAuditCategory>, with_category(super::CloudPcAuditCategory), "`category`: `microsoft.graph.cloudPcAuditCategory`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditProperty`](https://learn.microsoft.com/graph/api/resources/cloudpcauditproperty?view=graph-rest-beta)
    CloudPcAuditProperty = "microsoft.graph.cloudPcAuditProperty";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "oldValue" OLD_VALUE, old_value str -> Option<&str>, with_old_value(String), "`oldValue`: `Edm.String`";
    "newValue" NEW_VALUE, new_value str -> Option<&str>, with_new_value(String), "`newValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditResource`](https://learn.microsoft.com/graph/api/resources/cloudpcauditresource?view=graph-rest-beta)
    CloudPcAuditResource = "microsoft.graph.cloudPcAuditResource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "modifiedProperties" MODIFIED_PROPERTIES, modified_properties models -> Option<&[super::CloudPcAuditProperty]>, with_modified_properties(Vec<super::CloudPcAuditProperty>), "`modifiedProperties`: `Collection(microsoft.graph.cloudPcAuditProperty)`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, not in the metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcAutoCleanupMode`, metadata
    CloudPcAutoCleanupMode = "microsoft.graph.cloudPcAutoCleanupMode" {
        None = "none",
        Scheduled = "scheduled",
        OnQuotaExceeded = "onQuotaExceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAutomaticDiscoveredAppDetail`, metadata, with the accessors of [`CloudPcCloudAppDetail`](super::CloudPcCloudAppDetail)
    CloudPcAutomaticDiscoveredAppDetail: super::CloudPcCloudAppDetail = "microsoft.graph.cloudPcAutomaticDiscoveredAppDetail";
    inherited "commandLineArguments" COMMAND_LINE_ARGUMENTS, with_command_line_arguments(String), "`commandLineArguments`";
    inherited "filePath" FILE_PATH, with_file_path(String), "`filePath`";
    inherited "iconIndex" ICON_INDEX, with_icon_index(i32), "`iconIndex`";
    inherited "iconPath" ICON_PATH, with_icon_path(String), "`iconPath`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcAutopilotConfiguration`, metadata
    CloudPcAutopilotConfiguration = "microsoft.graph.cloudPcAutopilotConfiguration";
    "applicationTimeoutInMinutes" APPLICATION_TIMEOUT_IN_MINUTES, application_timeout_in_minutes i32 -> Option<i32>, with_application_timeout_in_minutes(i32), "`applicationTimeoutInMinutes`: `Edm.Int32`, metadata";
    "devicePreparationProfileId" DEVICE_PREPARATION_PROFILE_ID, device_preparation_profile_id str -> Option<&str>, with_device_preparation_profile_id(String), "`devicePreparationProfileId`: `Edm.String`, metadata";
    "onFailureDeviceAccessDenied" ON_FAILURE_DEVICE_ACCESS_DENIED, on_failure_device_access_denied bool -> Option<bool>, with_on_failure_device_access_denied(bool), "`onFailureDeviceAccessDenied`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcBlobAccessTier`, metadata
    CloudPcBlobAccessTier = "microsoft.graph.cloudPcBlobAccessTier" {
        Hot = "hot",
        Cool = "cool",
        Cold = "cold",
        Archive = "archive",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkAction`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcBulkAction: super::Entity = "microsoft.graph.cloudPcBulkAction" {
        "microsoft.graph.cloudPcBulkCreateSnapshot",
        "microsoft.graph.cloudPcBulkDisasterRecovery",
        "microsoft.graph.cloudPcBulkDisasterRecoveryFailback",
        "microsoft.graph.cloudPcBulkDisasterRecoveryFailover",
        "microsoft.graph.cloudPcBulkModifyDiskEncryptionType",
        "microsoft.graph.cloudPcBulkMove",
        "microsoft.graph.cloudPcBulkPowerOff",
        "microsoft.graph.cloudPcBulkPowerOn",
        "microsoft.graph.cloudPcBulkReinstallAgent",
        "microsoft.graph.cloudPcBulkReprovision",
        "microsoft.graph.cloudPcBulkResize",
        "microsoft.graph.cloudPcBulkRestart",
        "microsoft.graph.cloudPcBulkRestore",
        "microsoft.graph.cloudPcBulkSetReviewStatus",
        "microsoft.graph.cloudPcBulkTroubleshoot",
    };
    inherited "id" ID, with_id(String), "`id`";
    "actionSummary" ACTION_SUMMARY, action_summary model -> Option<&super::CloudPcBulkActionSummary>, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`: `microsoft.graph.cloudPcBulkActionSummary`, metadata";
    "cloudPcIds" CLOUD_PC_IDS, cloud_pc_ids strs -> Option<Vec<&str>>, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`: `Collection(Edm.String)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, initiated_by_user_principal_name str -> Option<&str>, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`: `Edm.String`, metadata";
    "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, scheduled_during_maintenance_window bool -> Option<bool>, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`: `Edm.Boolean`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcBulkActionStatus>, with_status(super::CloudPcBulkActionStatus), "`status`: `microsoft.graph.cloudPcBulkActionStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcBulkActionStatus`, metadata
    CloudPcBulkActionStatus = "microsoft.graph.cloudPcBulkActionStatus" {
        Pending = "pending",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkActionSummary`, metadata
    CloudPcBulkActionSummary = "microsoft.graph.cloudPcBulkActionSummary";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`, metadata";
    "inProgressCount" IN_PROGRESS_COUNT, in_progress_count i32 -> Option<i32>, with_in_progress_count(i32), "`inProgressCount`: `Edm.Int32`, metadata";
    "notSupportedCount" NOT_SUPPORTED_COUNT, not_supported_count i32 -> Option<i32>, with_not_supported_count(i32), "`notSupportedCount`: `Edm.Int32`, metadata";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`, metadata";
    "successfulCount" SUCCESSFUL_COUNT, successful_count i32 -> Option<i32>, with_successful_count(i32), "`successfulCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkCreateSnapshot`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkCreateSnapshot: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkCreateSnapshot";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
    "accessTier" ACCESS_TIER, access_tier enumeration -> Option<super::CloudPcBlobAccessTier>, with_access_tier(super::CloudPcBlobAccessTier), "`accessTier`: `microsoft.graph.cloudPcBlobAccessTier`, metadata";
    "storageAccountId" STORAGE_ACCOUNT_ID, storage_account_id str -> Option<&str>, with_storage_account_id(String), "`storageAccountId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkDisasterRecovery`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkDisasterRecovery: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkDisasterRecovery";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
    "capabilityType" CAPABILITY_TYPE, capability_type enumeration -> Option<super::CloudPcDisasterRecoveryCapabilityType>, with_capability_type(super::CloudPcDisasterRecoveryCapabilityType), "`capabilityType`: `microsoft.graph.cloudPcDisasterRecoveryCapabilityType`, metadata";
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::CloudPcDisasterRecoveryLicenseType>, with_license_type(super::CloudPcDisasterRecoveryLicenseType), "`licenseType`: `microsoft.graph.cloudPcDisasterRecoveryLicenseType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkDisasterRecoveryFailback`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkDisasterRecoveryFailback: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkDisasterRecoveryFailback";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkDisasterRecoveryFailover`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkDisasterRecoveryFailover: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkDisasterRecoveryFailover";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkModifyDiskEncryptionType`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkModifyDiskEncryptionType: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkModifyDiskEncryptionType";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
    "diskEncryptionType" DISK_ENCRYPTION_TYPE, disk_encryption_type enumeration -> Option<super::CloudPcDiskEncryptionType>, with_disk_encryption_type(super::CloudPcDiskEncryptionType), "`diskEncryptionType`: `microsoft.graph.cloudPcDiskEncryptionType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkMove`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkMove: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkMove";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkPowerOff`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkPowerOff: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkPowerOff";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkPowerOn`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkPowerOn: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkPowerOn";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkReinstallAgent`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkReinstallAgent: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkReinstallAgent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcBulkRemoteActionResult`](https://learn.microsoft.com/graph/api/resources/cloudpcbulkremoteactionresult?view=graph-rest-beta)
    CloudPcBulkRemoteActionResult = "microsoft.graph.cloudPcBulkRemoteActionResult";
    "failedDeviceIds" FAILED_DEVICE_IDS, failed_device_ids strs -> Option<Vec<&str>>, with_failed_device_ids(Vec<String>), "`failedDeviceIds`: `Collection(Edm.String)`";
    "notFoundDeviceIds" NOT_FOUND_DEVICE_IDS, not_found_device_ids strs -> Option<Vec<&str>>, with_not_found_device_ids(Vec<String>), "`notFoundDeviceIds`: `Collection(Edm.String)`";
    "notSupportedDeviceIds" NOT_SUPPORTED_DEVICE_IDS, not_supported_device_ids strs -> Option<Vec<&str>>, with_not_supported_device_ids(Vec<String>), "`notSupportedDeviceIds`: `Collection(Edm.String)`";
    "successfulDeviceIds" SUCCESSFUL_DEVICE_IDS, successful_device_ids strs -> Option<Vec<&str>>, with_successful_device_ids(Vec<String>), "`successfulDeviceIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkReprovision`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkReprovision: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkReprovision";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkResize`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkResize: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkResize";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
    "targetServicePlanId" TARGET_SERVICE_PLAN_ID, target_service_plan_id str -> Option<&str>, with_target_service_plan_id(String), "`targetServicePlanId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkRestart`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkRestart: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkRestart";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkRestore`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkRestore: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkRestore";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
    "ignoreUnhealthySnapshots" IGNORE_UNHEALTHY_SNAPSHOTS, ignore_unhealthy_snapshots bool -> Option<bool>, with_ignore_unhealthy_snapshots(bool), "`ignoreUnhealthySnapshots`: `Edm.Boolean`, metadata";
    "restorePointDateTime" RESTORE_POINT_DATE_TIME, restore_point_date_time date_time -> Parsed<OffsetDateTime>, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`: `Edm.DateTimeOffset`, metadata";
    "timeRange" TIME_RANGE, time_range enumeration -> Option<super::RestoreTimeRange>, with_time_range(super::RestoreTimeRange), "`timeRange`: `microsoft.graph.restoreTimeRange`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkSetReviewStatus`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkSetReviewStatus: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkSetReviewStatus";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
    "reviewStatus" REVIEW_STATUS, review_status model -> Option<&super::CloudPcReviewStatus>, with_review_status(super::CloudPcReviewStatus), "`reviewStatus`: `microsoft.graph.cloudPcReviewStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcBulkTroubleshoot`, metadata, with the accessors of [`CloudPcBulkAction`](super::CloudPcBulkAction)
    CloudPcBulkTroubleshoot: super::CloudPcBulkAction, super::Entity = "microsoft.graph.cloudPcBulkTroubleshoot";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::CloudPcBulkActionSummary), "`actionSummary`";
    inherited "cloudPcIds" CLOUD_PC_IDS, with_cloud_pc_ids(Vec<String>), "`cloudPcIds`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`";
    inherited "scheduledDuringMaintenanceWindow" SCHEDULED_DURING_MAINTENANCE_WINDOW, with_scheduled_during_maintenance_window(bool), "`scheduledDuringMaintenanceWindow`";
    inherited "status" STATUS, with_status(super::CloudPcBulkActionStatus), "`status`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcClientAppUsageReportType`, metadata
    CloudPcClientAppUsageReportType = "microsoft.graph.cloudPcClientAppUsageReportType" {
        MicrosoftRemoteDesktopClientUsageReport = "microsoftRemoteDesktopClientUsageReport",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcCloudApp`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcCloudApp: super::Entity = "microsoft.graph.cloudPcCloudApp";
    inherited "id" ID, with_id(String), "`id`";
    "actionFailedErrorCode" ACTION_FAILED_ERROR_CODE, action_failed_error_code enumeration -> Option<super::CloudPcCloudAppActionFailedErrorCode>, with_action_failed_error_code(super::CloudPcCloudAppActionFailedErrorCode), "`actionFailedErrorCode`: `microsoft.graph.cloudPcCloudAppActionFailedErrorCode`, metadata";
    "actionFailedErrorMessage" ACTION_FAILED_ERROR_MESSAGE, action_failed_error_message str -> Option<&str>, with_action_failed_error_message(String), "`actionFailedErrorMessage`: `Edm.String`, metadata";
    "addedDateTime" ADDED_DATE_TIME, added_date_time date_time -> Parsed<OffsetDateTime>, with_added_date_time(OffsetDateTime), "`addedDateTime`: `Edm.DateTimeOffset`, metadata";
    "appDetail" APP_DETAIL, app_detail model -> Option<&super::CloudPcCloudAppDetail>, with_app_detail(super::CloudPcCloudAppDetail), "`appDetail`: `microsoft.graph.cloudPcCloudAppDetail`, metadata";
    "appStatus" APP_STATUS, app_status enumeration -> Option<super::CloudPcCloudAppStatus>, with_app_status(super::CloudPcCloudAppStatus), "`appStatus`: `microsoft.graph.cloudPcCloudAppStatus`, metadata";
    "availableToUser" AVAILABLE_TO_USER, available_to_user bool -> Option<bool>, with_available_to_user(bool), "`availableToUser`: `Edm.Boolean`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "discoveredAppName" DISCOVERED_APP_NAME, discovered_app_name str -> Option<&str>, with_discovered_app_name(String), "`discoveredAppName`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastPublishedDateTime" LAST_PUBLISHED_DATE_TIME, last_published_date_time date_time -> Parsed<OffsetDateTime>, with_last_published_date_time(OffsetDateTime), "`lastPublishedDateTime`: `Edm.DateTimeOffset`, metadata";
    "provisioningPolicyId" PROVISIONING_POLICY_ID, provisioning_policy_id str -> Option<&str>, with_provisioning_policy_id(String), "`provisioningPolicyId`: `Edm.String`, metadata";
    "scopeIds" SCOPE_IDS, scope_ids strs -> Option<Vec<&str>>, with_scope_ids(Vec<String>), "`scopeIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcCloudAppActionFailedErrorCode`, metadata
    CloudPcCloudAppActionFailedErrorCode = "microsoft.graph.cloudPcCloudAppActionFailedErrorCode" {
        CloudAppQuotaExceeded = "cloudAppQuotaExceeded",
        CloudPcLicenseNotFound = "cloudPcLicenseNotFound",
        InternalServerError = "internalServerError",
        AppDiscoveryFailed = "appDiscoveryFailed",
        UnknownFutureValue = "unknownFutureValue",
        IconPathInvalid = "iconPathInvalid",
        FilePathInvalid = "filePathInvalid",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcCloudAppDetail`, metadata
    CloudPcCloudAppDetail = "microsoft.graph.cloudPcCloudAppDetail" {
        "microsoft.graph.cloudPcAutomaticDiscoveredAppDetail",
        "microsoft.graph.cloudPcFilePathAppDetail",
    };
    "commandLineArguments" COMMAND_LINE_ARGUMENTS, command_line_arguments str -> Option<&str>, with_command_line_arguments(String), "`commandLineArguments`: `Edm.String`, metadata";
    "filePath" FILE_PATH, file_path str -> Option<&str>, with_file_path(String), "`filePath`: `Edm.String`, metadata";
    "iconIndex" ICON_INDEX, icon_index i32 -> Option<i32>, with_icon_index(i32), "`iconIndex`: `Edm.Int32`, metadata";
    "iconPath" ICON_PATH, icon_path str -> Option<&str>, with_icon_path(String), "`iconPath`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcCloudAppStatus`, metadata
    CloudPcCloudAppStatus = "microsoft.graph.cloudPcCloudAppStatus" {
        Preparing = "preparing",
        Ready = "ready",
        Publishing = "publishing",
        Published = "published",
        Unpublishing = "unpublishing",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcConfiguration`, metadata
    CloudPcConfiguration = "microsoft.graph.cloudPcConfiguration";
    "imageDisplayName" IMAGE_DISPLAY_NAME, image_display_name str -> Option<&str>, with_image_display_name(String), "`imageDisplayName`: `Edm.String`, metadata";
    "imageId" IMAGE_ID, image_id str -> Option<&str>, with_image_id(String), "`imageId`: `Edm.String`, metadata";
    "imageType" IMAGE_TYPE, image_type enumeration -> Option<super::CloudPcProvisioningPolicyImageType>, with_image_type(super::CloudPcProvisioningPolicyImageType), "`imageType`: `microsoft.graph.cloudPcProvisioningPolicyImageType`, metadata";
    "osLocale" OS_LOCALE, os_locale str -> Option<&str>, with_os_locale(String), "`osLocale`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPCConnectionQualityReportType`, metadata
    CloudPcConnectionQualityReportType = "microsoft.graph.cloudPCConnectionQualityReportType" {
        RemoteConnectionQualityReport = "remoteConnectionQualityReport",
        RegionalConnectionQualityTrendReport = "regionalConnectionQualityTrendReport",
        RegionalConnectionQualityInsightsReport = "regionalConnectionQualityInsightsReport",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcConnectionSetting`, metadata
    CloudPcConnectionSetting = "microsoft.graph.cloudPcConnectionSetting";
    "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, enable_single_sign_on bool -> Option<bool>, with_enable_single_sign_on(bool), "`enableSingleSignOn`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcConnectionSettings`, metadata
    CloudPcConnectionSettings = "microsoft.graph.cloudPcConnectionSettings";
    "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, enable_single_sign_on bool -> Option<bool>, with_enable_single_sign_on(bool), "`enableSingleSignOn`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcConnectivityEvent`, metadata
    CloudPcConnectivityEvent = "microsoft.graph.cloudPcConnectivityEvent";
    "activityId" ACTIVITY_ID, activity_id str -> Option<&str>, with_activity_id(String), "`activityId`: `Edm.String`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`, metadata";
    "eventResult" EVENT_RESULT, event_result enumeration -> Option<super::CloudPcConnectivityEventResult>, with_event_result(super::CloudPcConnectivityEventResult), "`eventResult`: `microsoft.graph.cloudPcConnectivityEventResult`, metadata";
    "eventType" EVENT_TYPE, event_type enumeration -> Option<super::CloudPcConnectivityEventType>, with_event_type(super::CloudPcConnectivityEventType), "`eventType`: `microsoft.graph.cloudPcConnectivityEventType`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcConnectivityEventResult`, metadata
    CloudPcConnectivityEventResult = "microsoft.graph.cloudPcConnectivityEventResult" {
        Unknown = "unknown",
        Success = "success",
        Failure = "failure",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcConnectivityEventType`, metadata
    CloudPcConnectivityEventType = "microsoft.graph.cloudPcConnectivityEventType" {
        Unknown = "unknown",
        UserConnection = "userConnection",
        UserTroubleshooting = "userTroubleshooting",
        DeviceHealthCheck = "deviceHealthCheck",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPCConnectivityIssue`](https://learn.microsoft.com/graph/api/resources/intune-devices-cloudpcconnectivityissue?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcConnectivityIssue: super::Entity = "microsoft.graph.cloudPCConnectivityIssue";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "errorDateTime" ERROR_DATE_TIME, error_date_time date_time -> Parsed<OffsetDateTime>, with_error_date_time(OffsetDateTime), "`errorDateTime`: `Edm.DateTimeOffset`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcConnectivityResult`, metadata
    CloudPcConnectivityResult = "microsoft.graph.cloudPcConnectivityResult";
    "failedHealthCheckItems" FAILED_HEALTH_CHECK_ITEMS, failed_health_check_items models -> Option<&[super::CloudPcHealthCheckItem]>, with_failed_health_check_items(Vec<super::CloudPcHealthCheckItem>), "`failedHealthCheckItems`: `Collection(microsoft.graph.cloudPcHealthCheckItem)`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcConnectivityStatus>, with_status(super::CloudPcConnectivityStatus), "`status`: `microsoft.graph.cloudPcConnectivityStatus`, metadata";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcConnectivityStatus`, metadata
    CloudPcConnectivityStatus = "microsoft.graph.cloudPcConnectivityStatus" {
        Unknown = "unknown",
        Available = "available",
        AvailableWithWarning = "availableWithWarning",
        Unavailable = "unavailable",
        UnknownFutureValue = "unknownFutureValue",
        UnderServiceMaintenance = "underServiceMaintenance",
        InUse = "inUse",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcCrossCloudGovernmentOrganizationMapping: super::Entity = "microsoft.graph.cloudPcCrossCloudGovernmentOrganizationMapping";
    inherited "id" ID, with_id(String), "`id`";
    "organizationIdsInUSGovCloud" ORGANIZATION_IDS_IN_US_GOV_CLOUD, organization_ids_in_us_gov_cloud strs -> Option<Vec<&str>>, with_organization_ids_in_us_gov_cloud(Vec<String>), "`organizationIdsInUSGovCloud`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcCrossRegionDisasterRecoverySetting`, metadata
    CloudPcCrossRegionDisasterRecoverySetting = "microsoft.graph.cloudPcCrossRegionDisasterRecoverySetting";
    "crossRegionDisasterRecoveryEnabled" CROSS_REGION_DISASTER_RECOVERY_ENABLED, cross_region_disaster_recovery_enabled bool -> Option<bool>, with_cross_region_disaster_recovery_enabled(bool), "`crossRegionDisasterRecoveryEnabled`: `Edm.Boolean`, metadata";
    "disasterRecoveryNetworkSetting" DISASTER_RECOVERY_NETWORK_SETTING, disaster_recovery_network_setting model -> Option<&super::CloudPcDisasterRecoveryNetworkSetting>, with_disaster_recovery_network_setting(super::CloudPcDisasterRecoveryNetworkSetting), "`disasterRecoveryNetworkSetting`: `microsoft.graph.cloudPcDisasterRecoveryNetworkSetting`, metadata";
    "disasterRecoveryType" DISASTER_RECOVERY_TYPE, disaster_recovery_type enumeration -> Option<super::CloudPcDisasterRecoveryType>, with_disaster_recovery_type(super::CloudPcDisasterRecoveryType), "`disasterRecoveryType`: `microsoft.graph.cloudPcDisasterRecoveryType`, metadata";
    "maintainCrossRegionRestorePointEnabled" MAINTAIN_CROSS_REGION_RESTORE_POINT_ENABLED, maintain_cross_region_restore_point_enabled bool -> Option<bool>, with_maintain_cross_region_restore_point_enabled(bool), "`maintainCrossRegionRestorePointEnabled`: `Edm.Boolean`, metadata";
    "userInitiatedDisasterRecoveryAllowed" USER_INITIATED_DISASTER_RECOVERY_ALLOWED, user_initiated_disaster_recovery_allowed bool -> Option<bool>, with_user_initiated_disaster_recovery_allowed(bool), "`userInitiatedDisasterRecoveryAllowed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcDeviceImage`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcDeviceImage: super::Entity = "microsoft.graph.cloudPcDeviceImage";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "expirationDate" EXPIRATION_DATE, expiration_date date -> Parsed<Date>, with_expiration_date(Date), "`expirationDate`: `Edm.Date`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`";
    "osStatus" OS_STATUS, os_status enumeration -> Option<super::CloudPcDeviceImageOsStatus>, with_os_status(super::CloudPcDeviceImageOsStatus), "`osStatus`: `microsoft.graph.cloudPcDeviceImageOsStatus`" "Possible values are: supported, supportedWithWarning, unknownFutureValue.";
    "sourceImageResourceId" SOURCE_IMAGE_RESOURCE_ID, source_image_resource_id str -> Option<&str>, with_source_image_resource_id(String), "`sourceImageResourceId`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::CloudPcDeviceImageStatus>, with_status(super::CloudPcDeviceImageStatus), "`status`: `microsoft.graph.cloudPcDeviceImageStatus`" "Possible values are: pending, ready, failed.";
    "statusDetails" STATUS_DETAILS, status_details enumeration -> Option<super::CloudPcDeviceImageStatusDetails>, with_status_details(super::CloudPcDeviceImageStatusDetails), "`statusDetails`: `microsoft.graph.cloudPcDeviceImageStatusDetails`" "Possible values are: internalServerError, sourceImageNotFound, osVersionNotSupported, sourceImageInvalid, sourceImageNotGeneralized.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::CloudPcDeviceImageErrorCode>, with_error_code(super::CloudPcDeviceImageErrorCode), "`errorCode`: `microsoft.graph.cloudPcDeviceImageErrorCode`, metadata";
    "osVersionNumber" OS_VERSION_NUMBER, os_version_number str -> Option<&str>, with_os_version_number(String), "`osVersionNumber`: `Edm.String`, metadata";
    "scopeIds" SCOPE_IDS, scope_ids strs -> Option<Vec<&str>>, with_scope_ids(Vec<String>), "`scopeIds`: `Collection(Edm.String)`, metadata";
    "sizeInGB" SIZE_IN_GB, size_in_gb i32 -> Option<i32>, with_size_in_gb(i32), "`sizeInGB`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDeviceImageErrorCode`, metadata
    CloudPcDeviceImageErrorCode = "microsoft.graph.cloudPcDeviceImageErrorCode" {
        InternalServerError = "internalServerError",
        SourceImageNotFound = "sourceImageNotFound",
        OsVersionNotSupported = "osVersionNotSupported",
        SourceImageInvalid = "sourceImageInvalid",
        SourceImageNotGeneralized = "sourceImageNotGeneralized",
        UnknownFutureValue = "unknownFutureValue",
        VmAlreadyAzureAdjoined = "vmAlreadyAzureAdjoined",
        PaidSourceImageNotSupport = "paidSourceImageNotSupport",
        SourceImageNotSupportCustomizeVmName = "sourceImageNotSupportCustomizeVMName",
        SourceImageSizeExceedsLimitation = "sourceImageSizeExceedsLimitation",
        SourceImageWithDataDiskNotSupported = "sourceImageWithDataDiskNotSupported",
        SourceImageWithDiskEncryptionSetNotSupported = "sourceImageWithDiskEncryptionSetNotSupported",
        SourceImageWithAzureDiskEncryptionNotSupported = "sourceImageWithAzureDiskEncryptionNotSupported",
        FSLogixInstalledSourceImageNotSupported = "fSLogixInstalledSourceImageNotSupported",
        StartMenuAppLimitExceeded = "startMenuAppLimitExceeded",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageOsStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageOsStatus = "microsoft.graph.cloudPcDeviceImageOsStatus" {
        Supported = "supported",
        SupportedWithWarning = "supportedWithWarning",
        UnknownFutureValue = "unknownFutureValue",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageStatus = "microsoft.graph.cloudPcDeviceImageStatus" {
        Pending = "pending",
        Ready = "ready",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
        Warning = "warning",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageStatusDetails = "microsoft.graph.cloudPcDeviceImageStatusDetails" {
        InternalServerError = "internalServerError",
        SourceImageNotFound = "sourceImageNotFound",
        OsVersionNotSupported = "osVersionNotSupported",
        SourceImageInvalid = "sourceImageInvalid",
        SourceImageNotGeneralized = "sourceImageNotGeneralized",
        UnknownFutureValue = "unknownFutureValue",
        VmAlreadyAzureAdjoined = "vmAlreadyAzureAdjoined",
        PaidSourceImageNotSupport = "paidSourceImageNotSupport",
        SourceImageNotSupportCustomizeVmName = "sourceImageNotSupportCustomizeVMName",
        SourceImageSizeExceedsLimitation = "sourceImageSizeExceedsLimitation",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcDisasterRecoveryAzureConnectionSetting`, metadata, with the accessors of [`CloudPcDisasterRecoveryNetworkSetting`](super::CloudPcDisasterRecoveryNetworkSetting)
    CloudPcDisasterRecoveryAzureConnectionSetting: super::CloudPcDisasterRecoveryNetworkSetting = "microsoft.graph.cloudPcDisasterRecoveryAzureConnectionSetting";
    "onPremisesConnectionId" ON_PREMISES_CONNECTION_ID, on_premises_connection_id str -> Option<&str>, with_on_premises_connection_id(String), "`onPremisesConnectionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcDisasterRecoveryCapability`, metadata
    CloudPcDisasterRecoveryCapability = "microsoft.graph.cloudPcDisasterRecoveryCapability";
    "capabilityType" CAPABILITY_TYPE, capability_type enumeration -> Option<super::CloudPcDisasterRecoveryCapabilityType>, with_capability_type(super::CloudPcDisasterRecoveryCapabilityType), "`capabilityType`: `microsoft.graph.cloudPcDisasterRecoveryCapabilityType`, metadata";
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::CloudPcDisasterRecoveryLicenseType>, with_license_type(super::CloudPcDisasterRecoveryLicenseType), "`licenseType`: `microsoft.graph.cloudPcDisasterRecoveryLicenseType`, metadata";
    "primaryRegion" PRIMARY_REGION, primary_region str -> Option<&str>, with_primary_region(String), "`primaryRegion`: `Edm.String`, metadata";
    "secondaryRegion" SECONDARY_REGION, secondary_region str -> Option<&str>, with_secondary_region(String), "`secondaryRegion`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDisasterRecoveryCapabilityType`, metadata
    CloudPcDisasterRecoveryCapabilityType = "microsoft.graph.cloudPcDisasterRecoveryCapabilityType" {
        None = "none",
        Failover = "failover",
        Failback = "failback",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDisasterRecoveryLicenseType`, metadata
    CloudPcDisasterRecoveryLicenseType = "microsoft.graph.cloudPcDisasterRecoveryLicenseType" {
        None = "none",
        Standard = "standard",
        UnknownFutureValue = "unknownFutureValue",
        Plus = "plus",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcDisasterRecoveryMicrosoftHostedNetworkSetting`, metadata, with the accessors of [`CloudPcDisasterRecoveryNetworkSetting`](super::CloudPcDisasterRecoveryNetworkSetting)
    CloudPcDisasterRecoveryMicrosoftHostedNetworkSetting: super::CloudPcDisasterRecoveryNetworkSetting = "microsoft.graph.cloudPcDisasterRecoveryMicrosoftHostedNetworkSetting";
    "regionGroup" REGION_GROUP, region_group enumeration -> Option<super::CloudPcRegionGroup>, with_region_group(super::CloudPcRegionGroup), "`regionGroup`: `microsoft.graph.cloudPcRegionGroup`, metadata";
    "regionName" REGION_NAME, region_name str -> Option<&str>, with_region_name(String), "`regionName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcDisasterRecoveryNetworkSetting`, metadata
    CloudPcDisasterRecoveryNetworkSetting = "microsoft.graph.cloudPcDisasterRecoveryNetworkSetting" {
        "microsoft.graph.cloudPcDisasterRecoveryAzureConnectionSetting",
        "microsoft.graph.cloudPcDisasterRecoveryMicrosoftHostedNetworkSetting",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDisasterRecoveryReportName`, metadata
    CloudPcDisasterRecoveryReportName = "microsoft.graph.cloudPcDisasterRecoveryReportName" {
        CrossRegionDisasterRecoveryReport = "crossRegionDisasterRecoveryReport",
        DisasterRecoveryReport = "disasterRecoveryReport",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDisasterRecoveryType`, metadata
    CloudPcDisasterRecoveryType = "microsoft.graph.cloudPcDisasterRecoveryType" {
        NotConfigured = "notConfigured",
        CrossRegion = "crossRegion",
        Premium = "premium",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcDiscoveredApp`, metadata
    CloudPcDiscoveredApp = "microsoft.graph.cloudPcDiscoveredApp";
    "appDetail" APP_DETAIL, app_detail model -> Option<&super::CloudPcCloudAppDetail>, with_app_detail(super::CloudPcCloudAppDetail), "`appDetail`: `microsoft.graph.cloudPcCloudAppDetail`, metadata";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`, metadata";
    "discoveredAppId" DISCOVERED_APP_ID, discovered_app_id str -> Option<&str>, with_discovered_app_id(String), "`discoveredAppId`: `Edm.String`, metadata";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDiskEncryptionState`, metadata
    CloudPcDiskEncryptionState = "microsoft.graph.cloudPcDiskEncryptionState" {
        NotAvailable = "notAvailable",
        NotEncrypted = "notEncrypted",
        EncryptedUsingPlatformManagedKey = "encryptedUsingPlatformManagedKey",
        EncryptedUsingCustomerManagedKey = "encryptedUsingCustomerManagedKey",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcDiskEncryptionType`, metadata
    CloudPcDiskEncryptionType = "microsoft.graph.cloudPcDiskEncryptionType" {
        PlatformManagedKey = "platformManagedKey",
        CustomerManagedKey = "customerManagedKey",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcDomainJoinConfiguration`](https://learn.microsoft.com/graph/api/resources/cloudpcdomainjoinconfiguration?view=graph-rest-beta)
    CloudPcDomainJoinConfiguration = "microsoft.graph.cloudPcDomainJoinConfiguration";
    "onPremisesConnectionId" ON_PREMISES_CONNECTION_ID, on_premises_connection_id str -> Option<&str>, with_on_premises_connection_id(String), "`onPremisesConnectionId`: `Edm.String`";
    "regionName" REGION_NAME, region_name str -> Option<&str>, with_region_name(String), "`regionName`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::CloudPcDomainJoinType>, with_type(super::CloudPcDomainJoinType), "`type`: `microsoft.graph.cloudPcDomainJoinType`" "Possible values are: azureADJoin, hybridAzureADJoin, unknownFutureValue.";
    "domainJoinType" DOMAIN_JOIN_TYPE, domain_join_type enumeration -> Option<super::CloudPcDomainJoinType>, with_domain_join_type(super::CloudPcDomainJoinType), "`domainJoinType`: `microsoft.graph.cloudPcDomainJoinType`, metadata";
    "geographicLocationType" GEOGRAPHIC_LOCATION_TYPE, geographic_location_type enumeration -> Option<super::CloudPcGeographicLocationType>, with_geographic_location_type(super::CloudPcGeographicLocationType), "`geographicLocationType`: `microsoft.graph.cloudPcGeographicLocationType`, metadata";
    "regionGroup" REGION_GROUP, region_group enumeration -> Option<super::CloudPcRegionGroup>, with_region_group(super::CloudPcRegionGroup), "`regionGroup`: `microsoft.graph.cloudPcRegionGroup`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDomainJoinType`](https://learn.microsoft.com/graph/api/resources/cloudpcdomainjoinconfiguration?view=graph-rest-beta)
    CloudPcDomainJoinType = "microsoft.graph.cloudPcDomainJoinType" {
        AzureAdJoin = "azureADJoin",
        HybridAzureAdJoin = "hybridAzureADJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcEntraGroupDetail`, metadata
    CloudPcEntraGroupDetail = "microsoft.graph.cloudPcEntraGroupDetail";
    "groupDisplayName" GROUP_DISPLAY_NAME, group_display_name str -> Option<&str>, with_group_display_name(String), "`groupDisplayName`: `Edm.String`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcEntraUserDetail`, metadata
    CloudPcEntraUserDetail = "microsoft.graph.cloudPcEntraUserDetail";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcExportJob`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcExportJob: super::Entity = "microsoft.graph.cloudPcExportJob";
    inherited "id" ID, with_id(String), "`id`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "exportJobStatus" EXPORT_JOB_STATUS, export_job_status enumeration -> Option<super::CloudPcExportJobStatus>, with_export_job_status(super::CloudPcExportJobStatus), "`exportJobStatus`: `microsoft.graph.cloudPcExportJobStatus`, metadata";
    "exportUrl" EXPORT_URL, export_url str -> Option<&str>, with_export_url(String), "`exportUrl`: `Edm.String`, metadata";
    "filter" FILTER, filter str -> Option<&str>, with_filter(String), "`filter`: `Edm.String`, metadata";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`, metadata";
    "reportName" REPORT_NAME, report_name enumeration -> Option<super::CloudPcReportName>, with_report_name(super::CloudPcReportName), "`reportName`: `microsoft.graph.cloudPcReportName`, metadata";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`, metadata";
    "select" SELECT, select strs -> Option<Vec<&str>>, with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcExportJobStatus`, metadata
    CloudPcExportJobStatus = "microsoft.graph.cloudPcExportJobStatus" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcExternalPartner`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcExternalPartner: super::Entity = "microsoft.graph.cloudPcExternalPartner";
    inherited "id" ID, with_id(String), "`id`";
    "agentSetting" AGENT_SETTING, agent_setting model -> Option<&super::CloudPcExternalPartnerAgentSetting>, with_agent_setting(super::CloudPcExternalPartnerAgentSetting), "`agentSetting`: `microsoft.graph.cloudPcExternalPartnerAgentSetting`, metadata";
    "connectionStatus" CONNECTION_STATUS, connection_status enumeration -> Option<super::CloudPcExternalPartnerStatus>, with_connection_status(super::CloudPcExternalPartnerStatus), "`connectionStatus`: `microsoft.graph.cloudPcExternalPartnerStatus`, metadata";
    "enableConnection" ENABLE_CONNECTION, enable_connection bool -> Option<bool>, with_enable_connection(bool), "`enableConnection`: `Edm.Boolean`, metadata";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`, metadata";
    "partnerId" PARTNER_ID, partner_id str -> Option<&str>, with_partner_id(String), "`partnerId`: `Edm.String`, metadata";
    "statusDetails" STATUS_DETAILS, status_details str -> Option<&str>, with_status_details(String), "`statusDetails`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcExternalPartnerActionErrorCode`, metadata
    CloudPcExternalPartnerActionErrorCode = "microsoft.graph.cloudPcExternalPartnerActionErrorCode" {
        None = "none",
        ExecuteActionFailed = "executeActionFailed",
        ExecuteActionTimeout = "executeActionTimeout",
        DeviceNotFound = "deviceNotFound",
        DeviceNotAvailable = "deviceNotAvailable",
        CheckDiskSpaceFailed = "checkDiskSpaceFailed",
        CheckNetworkConnectionFailed = "checkNetworkConnectionFailed",
        AgentNotFound = "agentNotFound",
        InvalidAgentFormat = "invalidAgentFormat",
        InvalidAgentChecksum = "invalidAgentChecksum",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcExternalPartnerActionReport`, metadata
    CloudPcExternalPartnerActionReport = "microsoft.graph.cloudPcExternalPartnerActionReport";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::CloudPcExternalPartnerActionType>, with_action_type(super::CloudPcExternalPartnerActionType), "`actionType`: `microsoft.graph.cloudPcExternalPartnerActionType`, metadata";
    "activityId" ACTIVITY_ID, activity_id str -> Option<&str>, with_activity_id(String), "`activityId`: `Edm.String`, metadata";
    "activityMessage" ACTIVITY_MESSAGE, activity_message str -> Option<&str>, with_activity_message(String), "`activityMessage`: `Edm.String`, metadata";
    "agentName" AGENT_NAME, agent_name str -> Option<&str>, with_agent_name(String), "`agentName`: `Edm.String`, metadata";
    "agentSetting" AGENT_SETTING, agent_setting model -> Option<&super::CloudPcExternalPartnerAgentSetting>, with_agent_setting(super::CloudPcExternalPartnerAgentSetting), "`agentSetting`: `microsoft.graph.cloudPcExternalPartnerAgentSetting`, metadata";
    "authenticatedAppId" AUTHENTICATED_APP_ID, authenticated_app_id str -> Option<&str>, with_authenticated_app_id(String), "`authenticatedAppId`: `Edm.String`, metadata";
    "authenticatedAppName" AUTHENTICATED_APP_NAME, authenticated_app_name str -> Option<&str>, with_authenticated_app_name(String), "`authenticatedAppName`: `Edm.String`, metadata";
    "authenticatedMethod" AUTHENTICATED_METHOD, authenticated_method enumeration -> Option<super::CloudPcExternalPartnerAuthenticatedMethod>, with_authenticated_method(super::CloudPcExternalPartnerAuthenticatedMethod), "`authenticatedMethod`: `microsoft.graph.cloudPcExternalPartnerAuthenticatedMethod`, metadata";
    "authenticatedUserPrincipalName" AUTHENTICATED_USER_PRINCIPAL_NAME, authenticated_user_principal_name str -> Option<&str>, with_authenticated_user_principal_name(String), "`authenticatedUserPrincipalName`: `Edm.String`, metadata";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`, metadata";
    "cloudPcName" CLOUD_PC_NAME, cloud_pc_name str -> Option<&str>, with_cloud_pc_name(String), "`cloudPcName`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcExternalPartnerActionResult`, metadata
    CloudPcExternalPartnerActionResult = "microsoft.graph.cloudPcExternalPartnerActionResult";
    "activityId" ACTIVITY_ID, activity_id str -> Option<&str>, with_activity_id(String), "`activityId`: `Edm.String`, metadata";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`, metadata";
    "errorCode" ERROR_CODE, error_code enumeration -> Option<super::CloudPcExternalPartnerActionErrorCode>, with_error_code(super::CloudPcExternalPartnerActionErrorCode), "`errorCode`: `microsoft.graph.cloudPcExternalPartnerActionErrorCode`, metadata";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<super::CloudPcExternalPartnerActionStatus>, with_state(super::CloudPcExternalPartnerActionStatus), "`state`: `microsoft.graph.cloudPcExternalPartnerActionStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcExternalPartnerActionStatus`, metadata
    CloudPcExternalPartnerActionStatus = "microsoft.graph.cloudPcExternalPartnerActionStatus" {
        Created = "created",
        Pending = "pending",
        Canceled = "canceled",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcExternalPartnerActionType`, metadata
    CloudPcExternalPartnerActionType = "microsoft.graph.cloudPcExternalPartnerActionType" {
        ConfigureAgent = "configureAgent",
        DeployAgent = "deployAgent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcExternalPartnerAgentSetting`, metadata
    CloudPcExternalPartnerAgentSetting = "microsoft.graph.cloudPcExternalPartnerAgentSetting";
    "agentSha256" AGENT_SHA256, agent_sha256 str -> Option<&str>, with_agent_sha256(String), "`agentSha256`: `Edm.String`, metadata";
    "agentUrl" AGENT_URL, agent_url str -> Option<&str>, with_agent_url(String), "`agentUrl`: `Edm.String`, metadata";
    "autoDeploymentEnabled" AUTO_DEPLOYMENT_ENABLED, auto_deployment_enabled bool -> Option<bool>, with_auto_deployment_enabled(bool), "`autoDeploymentEnabled`: `Edm.Boolean`, metadata";
    "installParameters" INSTALL_PARAMETERS, install_parameters strs -> Option<Vec<&str>>, with_install_parameters(Vec<String>), "`installParameters`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcExternalPartnerAuthenticatedMethod`, metadata
    CloudPcExternalPartnerAuthenticatedMethod = "microsoft.graph.cloudPcExternalPartnerAuthenticatedMethod" {
        GDap = "gDAP",
        DAp = "dAP",
        AppOnly = "appOnly",
        NormalUser = "normalUser",
        GuestUser = "guestUser",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcExternalPartnerSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcExternalPartnerSetting: super::Entity = "microsoft.graph.cloudPcExternalPartnerSetting";
    inherited "id" ID, with_id(String), "`id`";
    "enableConnection" ENABLE_CONNECTION, enable_connection bool -> Option<bool>, with_enable_connection(bool), "`enableConnection`: `Edm.Boolean`, metadata";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`, metadata";
    "partnerId" PARTNER_ID, partner_id str -> Option<&str>, with_partner_id(String), "`partnerId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcExternalPartnerStatus>, with_status(super::CloudPcExternalPartnerStatus), "`status`: `microsoft.graph.cloudPcExternalPartnerStatus`, metadata";
    "statusDetails" STATUS_DETAILS, status_details str -> Option<&str>, with_status_details(String), "`statusDetails`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcExternalPartnerStatus`, metadata
    CloudPcExternalPartnerStatus = "microsoft.graph.cloudPcExternalPartnerStatus" {
        NotAvailable = "notAvailable",
        Available = "available",
        Healthy = "healthy",
        Unhealthy = "unhealthy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcFilePathAppDetail`, metadata, with the accessors of [`CloudPcCloudAppDetail`](super::CloudPcCloudAppDetail)
    CloudPcFilePathAppDetail: super::CloudPcCloudAppDetail = "microsoft.graph.cloudPcFilePathAppDetail";
    inherited "commandLineArguments" COMMAND_LINE_ARGUMENTS, with_command_line_arguments(String), "`commandLineArguments`";
    inherited "filePath" FILE_PATH, with_file_path(String), "`filePath`";
    inherited "iconIndex" ICON_INDEX, with_icon_index(i32), "`iconIndex`";
    inherited "iconPath" ICON_PATH, with_icon_path(String), "`iconPath`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcForensicStorageAccount`](https://learn.microsoft.com/graph/api/resources/cloudpcforensicstorageaccount?view=graph-rest-beta)
    CloudPcForensicStorageAccount = "microsoft.graph.cloudPcForensicStorageAccount";
    "storageAccountId" STORAGE_ACCOUNT_ID, storage_account_id str -> Option<&str>, with_storage_account_id(String), "`storageAccountId`: `Edm.String`";
    "storageAccountName" STORAGE_ACCOUNT_NAME, storage_account_name str -> Option<&str>, with_storage_account_name(String), "`storageAccountName`: `Edm.String`";
    "accessTier" ACCESS_TIER, access_tier enumeration -> Option<super::CloudPcStorageAccountAccessTier>, with_access_tier(super::CloudPcStorageAccountAccessTier), "`accessTier`: `microsoft.graph.cloudPcStorageAccountAccessTier`, metadata";
    "immutableStorage" IMMUTABLE_STORAGE, immutable_storage bool -> Option<bool>, with_immutable_storage(bool), "`immutableStorage`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcFrontLineServicePlan`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcFrontLineServicePlan: super::Entity = "microsoft.graph.cloudPcFrontLineServicePlan";
    inherited "id" ID, with_id(String), "`id`";
    "allotmentLicensesCount" ALLOTMENT_LICENSES_COUNT, allotment_licenses_count i32 -> Option<i32>, with_allotment_licenses_count(i32), "`allotmentLicensesCount`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "totalCount" TOTAL_COUNT, total_count i32 -> Option<i32>, with_total_count(i32), "`totalCount`: `Edm.Int32`, metadata";
    "usedCount" USED_COUNT, used_count i32 -> Option<i32>, with_used_count(i32), "`usedCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPCFrontlineReportType`, metadata
    CloudPcFrontlineReportType = "microsoft.graph.cloudPCFrontlineReportType" {
        NoLicenseAvailableConnectivityFailureReport = "noLicenseAvailableConnectivityFailureReport",
        LicenseUsageReport = "licenseUsageReport",
        LicenseUsageRealTimeReport = "licenseUsageRealTimeReport",
        LicenseHourlyUsageReport = "licenseHourlyUsageReport",
        ConnectedUserRealtimeReport = "connectedUserRealtimeReport",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcFrontlineSharedDeviceDetail`, metadata
    CloudPcFrontlineSharedDeviceDetail = "microsoft.graph.cloudPcFrontlineSharedDeviceDetail";
    "assignedToUserPrincipalName" ASSIGNED_TO_USER_PRINCIPAL_NAME, assigned_to_user_principal_name str -> Option<&str>, with_assigned_to_user_principal_name(String), "`assignedToUserPrincipalName`: `Edm.String`, metadata";
    "sessionStartDateTime" SESSION_START_DATE_TIME, session_start_date_time date_time -> Parsed<OffsetDateTime>, with_session_start_date_time(OffsetDateTime), "`sessionStartDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcGalleryImage`](https://learn.microsoft.com/graph/api/resources/cloudpcgalleryimage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcGalleryImage: super::Entity = "microsoft.graph.cloudPcGalleryImage";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`, read-only" "Read-only.";
    "expirationDate" EXPIRATION_DATE, expiration_date date -> Parsed<Date>, with_expiration_date(Date), "`expirationDate`: `Edm.Date`, read-only" "Read-only.";
    "offer" OFFER, offer str -> Option<&str>, with_offer(String), "`offer`: `Edm.String`, read-only" "Read-only.";
    "offerDisplayName" OFFER_DISPLAY_NAME, offer_display_name str -> Option<&str>, with_offer_display_name(String), "`offerDisplayName`: `Edm.String`, read-only" "Read-only.";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, read-only" "Read-only.";
    "recommendedSku" RECOMMENDED_SKU, recommended_sku str -> Option<&str>, with_recommended_sku(String), "`recommendedSku`: `Edm.String`, read-only" "Read-only.";
    "sizeInGB" SIZE_IN_GB, size_in_gb i32 -> Option<i32>, with_size_in_gb(i32), "`sizeInGB`: `Edm.Int32`, read-only" "Read-only.";
    "sku" SKU, sku str -> Option<&str>, with_sku(String), "`sku`: `Edm.String`, read-only" "Read-only.";
    "skuDisplayName" SKU_DISPLAY_NAME, sku_display_name str -> Option<&str>, with_sku_display_name(String), "`skuDisplayName`: `Edm.String`, read-only" "Read-only.";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::CloudPcGalleryImageStatus>, with_status(super::CloudPcGalleryImageStatus), "`status`: `microsoft.graph.cloudPcGalleryImageStatus`, read-only" "Read-only. Possible values are: supported, supportedWithWarning, notSupported, unknownFutureValue.";
    "offerName" OFFER_NAME, offer_name str -> Option<&str>, with_offer_name(String), "`offerName`: `Edm.String`, metadata";
    "osVersionNumber" OS_VERSION_NUMBER, os_version_number str -> Option<&str>, with_os_version_number(String), "`osVersionNumber`: `Edm.String`, metadata";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`, metadata";
    "skuName" SKU_NAME, sku_name str -> Option<&str>, with_sku_name(String), "`skuName`: `Edm.String`, metadata";
    "expiredDate" EXPIRED_DATE, expired_date date -> Parsed<Date>, with_expired_date(Date), "`expiredDate`: `Edm.Date`, not in the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcGalleryImageStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcgalleryimage?view=graph-rest-beta)
    CloudPcGalleryImageStatus = "microsoft.graph.cloudPcGalleryImageStatus" {
        Supported = "supported",
        SupportedWithWarning = "supportedWithWarning",
        NotSupported = "notSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcGeographicLocationType`, metadata
    CloudPcGeographicLocationType = "microsoft.graph.cloudPcGeographicLocationType" {
        Default = "default",
        Asia = "asia",
        Australasia = "australasia",
        Canada = "canada",
        Europe = "europe",
        India = "india",
        Africa = "africa",
        UsCentral = "usCentral",
        UsEast = "usEast",
        UsWest = "usWest",
        SouthAmerica = "southAmerica",
        MiddleEast = "middleEast",
        CentralAmerica = "centralAmerica",
        UsGovernment = "usGovernment",
        UnknownFutureValue = "unknownFutureValue",
        Mexico = "mexico",
        AustraliaNewZealand = "australiaNewZealand",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcHealthCheckItem`, metadata
    CloudPcHealthCheckItem = "microsoft.graph.cloudPcHealthCheckItem";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastHealthCheckDateTime" LAST_HEALTH_CHECK_DATE_TIME, last_health_check_date_time date_time -> Parsed<OffsetDateTime>, with_last_health_check_date_time(OffsetDateTime), "`lastHealthCheckDateTime`: `Edm.DateTimeOffset`, metadata";
    "result" RESULT, result enumeration -> Option<super::CloudPcConnectivityEventResult>, with_result(super::CloudPcConnectivityEventResult), "`result`: `microsoft.graph.cloudPcConnectivityEventResult`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcImportedSnapshotState`, metadata
    CloudPcImportedSnapshotState = "microsoft.graph.cloudPcImportedSnapshotState" {
        NotUsed = "notUsed",
        InUse = "inUse",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPCInaccessibleReportName`, metadata
    CloudPcInaccessibleReportName = "microsoft.graph.cloudPCInaccessibleReportName" {
        InaccessibleCloudPcReports = "inaccessibleCloudPcReports",
        InaccessibleCloudPcTrendReport = "inaccessibleCloudPcTrendReport",
        UnknownFutureValue = "unknownFutureValue",
        RegionalInaccessibleCloudPcTrendReport = "regionalInaccessibleCloudPcTrendReport",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcLaunchDetail`, metadata
    CloudPcLaunchDetail = "microsoft.graph.cloudPcLaunchDetail";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`, metadata";
    "cloudPcLaunchUrl" CLOUD_PC_LAUNCH_URL, cloud_pc_launch_url str -> Option<&str>, with_cloud_pc_launch_url(String), "`cloudPcLaunchUrl`: `Edm.String`, metadata";
    "windows365SwitchCompatibilityFailureReasonType" WINDOWS365_SWITCH_COMPATIBILITY_FAILURE_REASON_TYPE, windows365_switch_compatibility_failure_reason_type enumeration -> Option<super::Windows365SwitchCompatibilityFailureReasonType>, with_windows365_switch_compatibility_failure_reason_type(super::Windows365SwitchCompatibilityFailureReasonType), "`windows365SwitchCompatibilityFailureReasonType`: `microsoft.graph.windows365SwitchCompatibilityFailureReasonType`, metadata";
    "windows365SwitchCompatible" WINDOWS365_SWITCH_COMPATIBLE, windows365_switch_compatible bool -> Option<bool>, with_windows365_switch_compatible(bool), "`windows365SwitchCompatible`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcLaunchInfo`](https://learn.microsoft.com/graph/api/resources/cloudpclaunchinfo?view=graph-rest-beta)
    CloudPcLaunchInfo = "microsoft.graph.cloudPcLaunchInfo";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`";
    "cloudPcLaunchUrl" CLOUD_PC_LAUNCH_URL, cloud_pc_launch_url str -> Option<&str>, with_cloud_pc_launch_url(String), "`cloudPcLaunchUrl`: `Edm.String`";
    "windows365SwitchCompatible" WINDOWS365_SWITCH_COMPATIBLE, windows365_switch_compatible bool -> Option<bool>, with_windows365_switch_compatible(bool), "`windows365SwitchCompatible`: `Edm.Boolean`, metadata";
    "windows365SwitchNotCompatibleReason" WINDOWS365_SWITCH_NOT_COMPATIBLE_REASON, windows365_switch_not_compatible_reason str -> Option<&str>, with_windows365_switch_not_compatible_reason(String), "`windows365SwitchNotCompatibleReason`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcLoginResult`](https://learn.microsoft.com/graph/api/resources/cloudpcloginresult?view=graph-rest-beta)
    CloudPcLoginResult = "microsoft.graph.cloudPcLoginResult";
    "time" TIME, time date_time -> Parsed<OffsetDateTime>, with_time(OffsetDateTime), "`time`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcManagedLicense`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcManagedLicense: super::Entity = "microsoft.graph.cloudPcManagedLicense";
    inherited "id" ID, with_id(String), "`id`";
    "activeDateTime" ACTIVE_DATE_TIME, active_date_time date_time -> Parsed<OffsetDateTime>, with_active_date_time(OffsetDateTime), "`activeDateTime`: `Edm.DateTimeOffset`, metadata";
    "allotmentLicensesCount" ALLOTMENT_LICENSES_COUNT, allotment_licenses_count i32 -> Option<i32>, with_allotment_licenses_count(i32), "`allotmentLicensesCount`: `Edm.Int32`, metadata";
    "assignedCount" ASSIGNED_COUNT, assigned_count i32 -> Option<i32>, with_assigned_count(i32), "`assignedCount`: `Edm.Int32`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "latestLicenseStartDateTime" LATEST_LICENSE_START_DATE_TIME, latest_license_start_date_time date_time -> Parsed<OffsetDateTime>, with_latest_license_start_date_time(OffsetDateTime), "`latestLicenseStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "licenseType" LICENSE_TYPE, license_type enumeration -> Option<super::CloudPcManagedLicenseType>, with_license_type(super::CloudPcManagedLicenseType), "`licenseType`: `microsoft.graph.cloudPcManagedLicenseType`, metadata";
    "licensesCount" LICENSES_COUNT, licenses_count i32 -> Option<i32>, with_licenses_count(i32), "`licensesCount`: `Edm.Int32`, metadata";
    "nextBillingDateTime" NEXT_BILLING_DATE_TIME, next_billing_date_time date_time -> Parsed<OffsetDateTime>, with_next_billing_date_time(OffsetDateTime), "`nextBillingDateTime`: `Edm.DateTimeOffset`, metadata";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id str -> Option<&str>, with_service_plan_id(String), "`servicePlanId`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcManagedLicenseStatus>, with_status(super::CloudPcManagedLicenseStatus), "`status`: `microsoft.graph.cloudPcManagedLicenseStatus`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcManagedLicenseStatus`, metadata
    CloudPcManagedLicenseStatus = "microsoft.graph.cloudPcManagedLicenseStatus" {
        Enabled = "enabled",
        Expired = "expired",
        Blocked = "blocked",
        Deleted = "deleted",
        Unknown = "unknown",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcManagedLicenseType`, metadata
    CloudPcManagedLicenseType = "microsoft.graph.cloudPcManagedLicenseType" {
        Frontline = "frontline",
        Reserve = "reserve",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from cloudPcManagementGroupAssignmentTarget.
    ///
    /// [`microsoft.graph.cloudPcManagementAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/cloudpcmanagementassignmenttarget?view=graph-rest-beta)
    CloudPcManagementAssignmentTarget = "microsoft.graph.cloudPcManagementAssignmentTarget" {
        "microsoft.graph.cloudPcManagementGroupAssignmentTarget",
    }
}

crate::runtime::model! {
    /// Inherits from cloudpcmanagementassignmenttarget.
    ///
    /// [`microsoft.graph.cloudPcManagementGroupAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/cloudpcmanagementgroupassignmenttarget?view=graph-rest-beta), with the accessors of [`CloudPcManagementAssignmentTarget`](super::CloudPcManagementAssignmentTarget)
    CloudPcManagementGroupAssignmentTarget: super::CloudPcManagementAssignmentTarget = "microsoft.graph.cloudPcManagementGroupAssignmentTarget";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`";
    "allotmentDisplayName" ALLOTMENT_DISPLAY_NAME, allotment_display_name str -> Option<&str>, with_allotment_display_name(String), "`allotmentDisplayName`: `Edm.String`, metadata";
    "allotmentLicensesCount" ALLOTMENT_LICENSES_COUNT, allotment_licenses_count i32 -> Option<i32>, with_allotment_licenses_count(i32), "`allotmentLicensesCount`: `Edm.Int32`, metadata";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id str -> Option<&str>, with_service_plan_id(String), "`servicePlanId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcManagementService`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcManagementService = "microsoft.graph.cloudPcManagementService" {
        Windows365 = "windows365",
        DevBox = "devBox",
        UnknownFutureValue = "unknownFutureValue",
        RpaBox = "rpaBox",
        Microsoft365Opal = "microsoft365Opal",
        Microsoft365BizChat = "microsoft365BizChat",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcMicrosoftHostedNetworkConfiguration`, metadata, with the accessors of [`CloudPcNetworkConfiguration`](super::CloudPcNetworkConfiguration)
    CloudPcMicrosoftHostedNetworkConfiguration: super::CloudPcNetworkConfiguration = "microsoft.graph.cloudPcMicrosoftHostedNetworkConfiguration";
    "geographicLocationType" GEOGRAPHIC_LOCATION_TYPE, geographic_location_type enumeration -> Option<super::CloudPcGeographicLocationType>, with_geographic_location_type(super::CloudPcGeographicLocationType), "`geographicLocationType`: `microsoft.graph.cloudPcGeographicLocationType`, metadata";
    "regionGroups" REGION_GROUPS, region_groups models -> Option<&[super::CloudPcRegionGroupConfiguration]>, with_region_groups(Vec<super::CloudPcRegionGroupConfiguration>), "`regionGroups`: `Collection(microsoft.graph.cloudPcRegionGroupConfiguration)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcNetworkConfiguration`, metadata
    CloudPcNetworkConfiguration = "microsoft.graph.cloudPcNetworkConfiguration" {
        "microsoft.graph.cloudPcMicrosoftHostedNetworkConfiguration",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcNotificationSetting`, metadata
    CloudPcNotificationSetting = "microsoft.graph.cloudPcNotificationSetting";
    "restartPromptsDisabled" RESTART_PROMPTS_DISABLED, restart_prompts_disabled bool -> Option<bool>, with_restart_prompts_disabled(bool), "`restartPromptsDisabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnection`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcOnPremisesConnection: super::Entity = "microsoft.graph.cloudPcOnPremisesConnection";
    inherited "id" ID, with_id(String), "`id`";
    "adDomainName" AD_DOMAIN_NAME, ad_domain_name str -> Option<&str>, with_ad_domain_name(String), "`adDomainName`: `Edm.String`" "Optional.";
    "adDomainPassword" AD_DOMAIN_PASSWORD, ad_domain_password str -> Option<&str>, with_ad_domain_password(String), "`adDomainPassword`: `Edm.String`";
    "adDomainUsername" AD_DOMAIN_USERNAME, ad_domain_username str -> Option<&str>, with_ad_domain_username(String), "`adDomainUsername`: `Edm.String`" "Optional.";
    "alternateResourceUrl" ALTERNATE_RESOURCE_URL, alternate_resource_url str -> Option<&str>, with_alternate_resource_url(String), "`alternateResourceUrl`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "healthCheckStatus" HEALTH_CHECK_STATUS, health_check_status enumeration -> Option<super::CloudPcOnPremisesConnectionStatus>, with_health_check_status(super::CloudPcOnPremisesConnectionStatus), "`healthCheckStatus`: `microsoft.graph.cloudPcOnPremisesConnectionStatus`, read-only" "Read-only. Possible values are: pending, running, passed, failed, unknownFutureValue.";
    "healthCheckStatusDetails" HEALTH_CHECK_STATUS_DETAILS, health_check_status_details model -> Option<&super::CloudPcOnPremisesConnectionStatusDetails>, with_health_check_status_details(super::CloudPcOnPremisesConnectionStatusDetails), "`healthCheckStatusDetails`: `microsoft.graph.cloudPcOnPremisesConnectionStatusDetails`, read-only" "Read-only.";
    "inUse" IN_USE, in_use bool -> Option<bool>, with_in_use(bool), "`inUse`: `Edm.Boolean`, read-only" "Read-only.";
    "managedBy" MANAGED_BY, managed_by flags -> Option<Flags<super::CloudPcManagementService>>, with_managed_by(Flags<super::CloudPcManagementService>), "`managedBy`: `microsoft.graph.cloudPcManagementService`, read-only" "Read-only. Possible values are: windows365, devBox, unknownFutureValue.";
    "organizationalUnit" ORGANIZATIONAL_UNIT, organizational_unit str -> Option<&str>, with_organizational_unit(String), "`organizationalUnit`: `Edm.String`" "Optional.";
    "resourceGroupId" RESOURCE_GROUP_ID, resource_group_id str -> Option<&str>, with_resource_group_id(String), "`resourceGroupId`: `Edm.String`";
    "subnetId" SUBNET_ID, subnet_id str -> Option<&str>, with_subnet_id(String), "`subnetId`: `Edm.String`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionName" SUBSCRIPTION_NAME, subscription_name str -> Option<&str>, with_subscription_name(String), "`subscriptionName`: `Edm.String`, read-only" "Read-only.";
    "type" TYPE, type_ enumeration -> Option<super::CloudPcOnPremisesConnectionType>, with_type(super::CloudPcOnPremisesConnectionType), "`type`: `microsoft.graph.cloudPcOnPremisesConnectionType`" "Possible values are: azureADJoin, hybridAzureADJoin, unknownFutureValue.";
    "virtualNetworkId" VIRTUAL_NETWORK_ID, virtual_network_id str -> Option<&str>, with_virtual_network_id(String), "`virtualNetworkId`: `Edm.String`";
    "connectionType" CONNECTION_TYPE, connection_type enumeration -> Option<super::CloudPcOnPremisesConnectionType>, with_connection_type(super::CloudPcOnPremisesConnectionType), "`connectionType`: `microsoft.graph.cloudPcOnPremisesConnectionType`, metadata";
    "healthCheckPaused" HEALTH_CHECK_PAUSED, health_check_paused bool -> Option<bool>, with_health_check_paused(bool), "`healthCheckPaused`: `Edm.Boolean`, metadata";
    "healthCheckStatusDetail" HEALTH_CHECK_STATUS_DETAIL, health_check_status_detail model -> Option<&super::CloudPcOnPremisesConnectionStatusDetail>, with_health_check_status_detail(super::CloudPcOnPremisesConnectionStatusDetail), "`healthCheckStatusDetail`: `microsoft.graph.cloudPcOnPremisesConnectionStatusDetail`, metadata";
    "inUseByCloudPc" IN_USE_BY_CLOUD_PC, in_use_by_cloud_pc bool -> Option<bool>, with_in_use_by_cloud_pc(bool), "`inUseByCloudPc`: `Edm.Boolean`, metadata";
    "scopeIds" SCOPE_IDS, scope_ids strs -> Option<Vec<&str>>, with_scope_ids(Vec<String>), "`scopeIds`: `Collection(Edm.String)`, metadata";
    "subnetPrivateIpDetail" SUBNET_PRIVATE_IP_DETAIL, subnet_private_ip_detail model -> Option<&super::CloudPcOnPremisesConnectionSubnetIpDetail>, with_subnet_private_ip_detail(super::CloudPcOnPremisesConnectionSubnetIpDetail), "`subnetPrivateIpDetail`: `microsoft.graph.cloudPcOnPremisesConnectionSubnetIpDetail`, metadata";
    "virtualNetworkLocation" VIRTUAL_NETWORK_LOCATION, virtual_network_location str -> Option<&str>, with_virtual_network_location(String), "`virtualNetworkLocation`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionHealthCheck`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionhealthcheck?view=graph-rest-beta)
    CloudPcOnPremisesConnectionHealthCheck = "microsoft.graph.cloudPcOnPremisesConnectionHealthCheck";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::CloudPcOnPremisesConnectionStatus>, with_status(super::CloudPcOnPremisesConnectionStatus), "`status`: `microsoft.graph.cloudPcOnPremisesConnectionStatus`, read-only" "Read-only. Possible values are: pending, running, passed, failed, unknownFutureValue.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "errorType" ERROR_TYPE, error_type enumeration -> Option<super::CloudPcOnPremisesConnectionHealthCheckErrorType>, with_error_type(super::CloudPcOnPremisesConnectionHealthCheckErrorType), "`errorType`: `microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`";
    "recommendedAction" RECOMMENDED_ACTION, recommended_action str -> Option<&str>, with_recommended_action(String), "`recommendedAction`: `Edm.String`";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details str -> Option<&str>, with_additional_details(String), "`additionalDetails`: `Edm.String`";
    "additionalDetail" ADDITIONAL_DETAIL, additional_detail str -> Option<&str>, with_additional_detail(String), "`additionalDetail`: `Edm.String`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionhealthcheck?view=graph-rest-beta)
    CloudPcOnPremisesConnectionHealthCheckErrorType = "microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType" {
        DnsCheckFqdnNotFound = "dnsCheckFqdnNotFound",
        DnsCheckNameWithInvalidCharacter = "dnsCheckNameWithInvalidCharacter",
        DnsCheckUnknownError = "dnsCheckUnknownError",
        AdJoinCheckFqdnNotFound = "adJoinCheckFqdnNotFound",
        AdJoinCheckIncorrectCredentials = "adJoinCheckIncorrectCredentials",
        AdJoinCheckOrganizationalUnitNotFound = "adJoinCheckOrganizationalUnitNotFound",
        AdJoinCheckOrganizationalUnitIncorrectFormat = "adJoinCheckOrganizationalUnitIncorrectFormat",
        AdJoinCheckComputerObjectAlreadyExists = "adJoinCheckComputerObjectAlreadyExists",
        AdJoinCheckAccessDenied = "adJoinCheckAccessDenied",
        AdJoinCheckCredentialsExpired = "adJoinCheckCredentialsExpired",
        AdJoinCheckAccountLockedOrDisabled = "adJoinCheckAccountLockedOrDisabled",
        AdJoinCheckAccountQuotaExceeded = "adJoinCheckAccountQuotaExceeded",
        AdJoinCheckUnknownError = "adJoinCheckUnknownError",
        EndpointConnectivityCheckCloudPcUrlNotAllowListed = "endpointConnectivityCheckCloudPcUrlNotAllowListed",
        EndpointConnectivityCheckWvdUrlNotAllowListed = "endpointConnectivityCheckWVDUrlNotAllowListed",
        EndpointConnectivityCheckIntuneUrlNotAllowListed = "endpointConnectivityCheckIntuneUrlNotAllowListed",
        EndpointConnectivityCheckUnknownError = "endpointConnectivityCheckUnknownError",
        AzureAdDeviceSyncCheckDeviceNotFound = "azureAdDeviceSyncCheckDeviceNotFound",
        AzureAdDeviceSyncCheckLongSyncCircle = "azureAdDeviceSyncCheckLongSyncCircle",
        AzureAdDeviceSyncCheckConnectDisabled = "azureAdDeviceSyncCheckConnectDisabled",
        AzureAdDeviceSyncCheckDurationExceeded = "azureAdDeviceSyncCheckDurationExceeded",
        AzureAdDeviceSyncCheckScpNotConfigured = "azureAdDeviceSyncCheckScpNotConfigured",
        AzureAdDeviceSyncCheckTransientServiceError = "azureAdDeviceSyncCheckTransientServiceError",
        AzureAdDeviceSyncCheckUnknownError = "azureAdDeviceSyncCheckUnknownError",
        ResourceAvailabilityCheckNoSubnetIp = "resourceAvailabilityCheckNoSubnetIP",
        ResourceAvailabilityCheckSubscriptionDisabled = "resourceAvailabilityCheckSubscriptionDisabled",
        ResourceAvailabilityCheckAzurePolicyViolation = "resourceAvailabilityCheckAzurePolicyViolation",
        ResourceAvailabilityCheckSubscriptionNotFound = "resourceAvailabilityCheckSubscriptionNotFound",
        ResourceAvailabilityCheckSubscriptionTransferred = "resourceAvailabilityCheckSubscriptionTransferred",
        ResourceAvailabilityCheckGeneralSubscriptionError = "resourceAvailabilityCheckGeneralSubscriptionError",
        ResourceAvailabilityCheckUnsupportedVNetRegion = "resourceAvailabilityCheckUnsupportedVNetRegion",
        ResourceAvailabilityCheckResourceGroupInvalid = "resourceAvailabilityCheckResourceGroupInvalid",
        ResourceAvailabilityCheckVNetInvalid = "resourceAvailabilityCheckVNetInvalid",
        ResourceAvailabilityCheckSubnetInvalid = "resourceAvailabilityCheckSubnetInvalid",
        ResourceAvailabilityCheckResourceGroupBeingDeleted = "resourceAvailabilityCheckResourceGroupBeingDeleted",
        ResourceAvailabilityCheckVNetBeingMoved = "resourceAvailabilityCheckVNetBeingMoved",
        ResourceAvailabilityCheckSubnetDelegationFailed = "resourceAvailabilityCheckSubnetDelegationFailed",
        ResourceAvailabilityCheckSubnetWithExternalResources = "resourceAvailabilityCheckSubnetWithExternalResources",
        ResourceAvailabilityCheckResourceGroupLockedForReadonly = "resourceAvailabilityCheckResourceGroupLockedForReadonly",
        ResourceAvailabilityCheckResourceGroupLockedForDelete = "resourceAvailabilityCheckResourceGroupLockedForDelete",
        ResourceAvailabilityCheckTransientServiceError = "resourceAvailabilityCheckTransientServiceError",
        ResourceAvailabilityCheckUnknownError = "resourceAvailabilityCheckUnknownError",
        PermissionCheckNoSubscriptionReaderRole = "permissionCheckNoSubscriptionReaderRole",
        PermissionCheckNoResourceGroupOwnerRole = "permissionCheckNoResourceGroupOwnerRole",
        PermissionCheckNoVNetContributorRole = "permissionCheckNoVNetContributorRole",
        PermissionCheckNoResourceGroupNetworkContributorRole = "permissionCheckNoResourceGroupNetworkContributorRole",
        PermissionCheckTransientServiceError = "permissionCheckTransientServiceError",
        PermissionCheckUnknownError = "permissionCheckUnknownError",
        InternalServerErrorDeploymentCanceled = "internalServerErrorDeploymentCanceled",
        InternalServerErrorAllocateResourceFailed = "internalServerErrorAllocateResourceFailed",
        InternalServerErrorVmDeploymentTimeout = "internalServerErrorVMDeploymentTimeout",
        InternalServerErrorUnableToRunDscScript = "internalServerErrorUnableToRunDscScript",
        InternalServerUnknownError = "internalServerUnknownError",
        UnknownFutureValue = "unknownFutureValue",
        AdJoinCheckServerNotOperational = "adJoinCheckServerNotOperational",
        EndpointConnectivityCheckAzureAdUrlNotAllowListed = "endpointConnectivityCheckAzureADUrlNotAllowListed",
        EndpointConnectivityCheckLocaleUrlNotAllowListed = "endpointConnectivityCheckLocaleUrlNotAllowListed",
        EndpointConnectivityCheckVmAgentEndPointCommunicationError = "endpointConnectivityCheckVMAgentEndPointCommunicationError",
        ResourceAvailabilityCheckNoIntuneReaderRoleError = "resourceAvailabilityCheckNoIntuneReaderRoleError",
        ResourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation = "resourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation",
        ResourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation = "resourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation",
        ResourceAvailabilityCheckDeploymentQuotaLimitReached = "resourceAvailabilityCheckDeploymentQuotaLimitReached",
        ResourceAvailabilityCheckMissingRegistrationForLocation = "resourceAvailabilityCheckMissingRegistrationForLocation",
        PermissionCheckNoWindows365NetworkUserRole = "permissionCheckNoWindows365NetworkUserRole",
        PermissionCheckNoWindows365NetworkInterfaceContributorRole = "permissionCheckNoWindows365NetworkInterfaceContributorRole",
        UdpConnectivityCheckStunUrlNotAllowListed = "udpConnectivityCheckStunUrlNotAllowListed",
        UdpConnectivityCheckTurnUrlNotAllowListed = "udpConnectivityCheckTurnUrlNotAllowListed",
        UdpConnectivityCheckUrlsNotAllowListed = "udpConnectivityCheckUrlsNotAllowListed",
        UdpConnectivityCheckUnknownError = "udpConnectivityCheckUnknownError",
        SsoCheckKerberosConfigurationError = "ssoCheckKerberosConfigurationError",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionStatus`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnectionStatus = "microsoft.graph.cloudPcOnPremisesConnectionStatus" {
        Pending = "pending",
        Running = "running",
        Passed = "passed",
        Failed = "failed",
        Warning = "warning",
        UnknownFutureValue = "unknownFutureValue",
        Informational = "informational",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionStatusDetail`, metadata
    CloudPcOnPremisesConnectionStatusDetail = "microsoft.graph.cloudPcOnPremisesConnectionStatusDetail";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "healthChecks" HEALTH_CHECKS, health_checks models -> Option<&[super::CloudPcOnPremisesConnectionHealthCheck]>, with_health_checks(Vec<super::CloudPcOnPremisesConnectionHealthCheck>), "`healthChecks`: `Collection(microsoft.graph.cloudPcOnPremisesConnectionHealthCheck)`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionstatusdetails?view=graph-rest-beta)
    CloudPcOnPremisesConnectionStatusDetails = "microsoft.graph.cloudPcOnPremisesConnectionStatusDetails";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "healthChecks" HEALTH_CHECKS, health_checks models -> Option<&[super::CloudPcOnPremisesConnectionHealthCheck]>, with_health_checks(Vec<super::CloudPcOnPremisesConnectionHealthCheck>), "`healthChecks`: `Collection(microsoft.graph.cloudPcOnPremisesConnectionHealthCheck)`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionSubnetIpDetail`, metadata
    CloudPcOnPremisesConnectionSubnetIpDetail = "microsoft.graph.cloudPcOnPremisesConnectionSubnetIpDetail";
    "subnetAvailableIpCount" SUBNET_AVAILABLE_IP_COUNT, subnet_available_ip_count i32 -> Option<i32>, with_subnet_available_ip_count(i32), "`subnetAvailableIpCount`: `Edm.Int32`, metadata";
    "subnetAvailableIpCountLastSyncDateTime" SUBNET_AVAILABLE_IP_COUNT_LAST_SYNC_DATE_TIME, subnet_available_ip_count_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_subnet_available_ip_count_last_sync_date_time(OffsetDateTime), "`subnetAvailableIpCountLastSyncDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionType`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnectionType = "microsoft.graph.cloudPcOnPremisesConnectionType" {
        HybridAzureAdJoin = "hybridAzureADJoin",
        AzureAdJoin = "azureADJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOperatingSystem`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcOperatingSystem = "microsoft.graph.cloudPcOperatingSystem" {
        Windows10 = "windows10",
        Windows11 = "windows11",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcOrganizationActionDetail`, metadata
    CloudPcOrganizationActionDetail = "microsoft.graph.cloudPcOrganizationActionDetail";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcOrganizationActionStatus>, with_status(super::CloudPcOrganizationActionStatus), "`status`: `microsoft.graph.cloudPcOrganizationActionStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcOrganizationActionStatus`, metadata
    CloudPcOrganizationActionStatus = "microsoft.graph.cloudPcOrganizationActionStatus" {
        InProgress = "inProgress",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcOrganizationActionType`, metadata
    CloudPcOrganizationActionType = "microsoft.graph.cloudPcOrganizationActionType" {
        Activate = "activate",
        Deactivate = "deactivate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOrganizationSettings`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcOrganizationSettings: super::Entity = "microsoft.graph.cloudPcOrganizationSettings";
    inherited "id" ID, with_id(String), "`id`";
    "osVersion" OS_VERSION, os_version enumeration -> Option<super::CloudPcOperatingSystem>, with_os_version(super::CloudPcOperatingSystem), "`osVersion`: `microsoft.graph.cloudPcOperatingSystem`" "Possible values are: windows10, windows11, unknownFutureValue.";
    "userAccountType" USER_ACCOUNT_TYPE, user_account_type enumeration -> Option<super::CloudPcUserAccountType>, with_user_account_type(super::CloudPcUserAccountType), "`userAccountType`: `microsoft.graph.cloudPcUserAccountType`" "Possible values are: standardUser, administrator, unknownFutureValue.";
    "windowsSettings" WINDOWS_SETTINGS, windows_settings model -> Option<&super::CloudPcWindowsSettings>, with_windows_settings(super::CloudPcWindowsSettings), "`windowsSettings`: `microsoft.graph.cloudPcWindowsSettings`";
    "enableMEMAutoEnroll" ENABLE_MEM_AUTO_ENROLL, enable_mem_auto_enroll bool -> Option<bool>, with_enable_mem_auto_enroll(bool), "`enableMEMAutoEnroll`: `Edm.Boolean`, metadata";
    "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, enable_single_sign_on bool -> Option<bool>, with_enable_single_sign_on(bool), "`enableSingleSignOn`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcPartnerAgentInstallResult`, metadata
    CloudPcPartnerAgentInstallResult = "microsoft.graph.cloudPcPartnerAgentInstallResult";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`, metadata";
    "installStatus" INSTALL_STATUS, install_status enumeration -> Option<super::CloudPcPartnerAgentInstallStatus>, with_install_status(super::CloudPcPartnerAgentInstallStatus), "`installStatus`: `microsoft.graph.cloudPcPartnerAgentInstallStatus`, metadata";
    "isThirdPartyPartner" IS_THIRD_PARTY_PARTNER, is_third_party_partner bool -> Option<bool>, with_is_third_party_partner(bool), "`isThirdPartyPartner`: `Edm.Boolean`, metadata";
    "partnerAgentName" PARTNER_AGENT_NAME, partner_agent_name enumeration -> Option<super::CloudPcPartnerAgentName>, with_partner_agent_name(super::CloudPcPartnerAgentName), "`partnerAgentName`: `microsoft.graph.cloudPcPartnerAgentName`, metadata";
    "retriable" RETRIABLE, retriable bool -> Option<bool>, with_retriable(bool), "`retriable`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcPartnerAgentInstallStatus`, metadata
    CloudPcPartnerAgentInstallStatus = "microsoft.graph.cloudPcPartnerAgentInstallStatus" {
        Installed = "installed",
        InstallFailed = "installFailed",
        Installing = "installing",
        Uninstalling = "uninstalling",
        UninstallFailed = "uninstallFailed",
        Licensed = "licensed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcPartnerAgentName`, metadata
    CloudPcPartnerAgentName = "microsoft.graph.cloudPcPartnerAgentName" {
        Citrix = "citrix",
        UnknownFutureValue = "unknownFutureValue",
        VMware = "vMware",
        Hp = "hp",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcPerformanceMetricNamesType`, metadata
    CloudPcPerformanceMetricNamesType = "microsoft.graph.cloudPcPerformanceMetricNamesType" {
        CpuUsageInPercentage = "cpuUsageInPercentage",
        AvailableMemoryInPercentage = "availableMemoryInPercentage",
        VmAvailability = "vmAvailability",
        NetworkInboundInBytes = "networkInboundInBytes",
        NetworkOutboundInBytes = "networkOutboundInBytes",
        InboundFlowsCount = "inboundFlowsCount",
        OutboundFlowsCount = "outboundFlowsCount",
        DiskReadInBytes = "diskReadInBytes",
        DiskWriteInBytes = "diskWriteInBytes",
        DiskReadOperationsPerSecond = "diskReadOperationsPerSecond",
        DiskWriteOperationsPerSecond = "diskWriteOperationsPerSecond",
        OsDiskLatencyInMs = "osDiskLatencyInMs",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPCPerformanceReportName`, metadata
    CloudPcPerformanceReportName = "microsoft.graph.cloudPCPerformanceReportName" {
        PerformanceTrendReport = "performanceTrendReport",
        UnknownFutureValue = "unknownFutureValue",
        CloudPcInsightReport = "cloudPcInsightReport",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcPolicyApplyActionResult`, metadata
    CloudPcPolicyApplyActionResult = "microsoft.graph.cloudPcPolicyApplyActionResult";
    "finishDateTime" FINISH_DATE_TIME, finish_date_time date_time -> Parsed<OffsetDateTime>, with_finish_date_time(OffsetDateTime), "`finishDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcPolicyApplyActionStatus>, with_status(super::CloudPcPolicyApplyActionStatus), "`status`: `microsoft.graph.cloudPcPolicyApplyActionStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcPolicyApplyActionStatus`, metadata
    CloudPcPolicyApplyActionStatus = "microsoft.graph.cloudPcPolicyApplyActionStatus" {
        Processing = "processing",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcPolicyPendingApplyStatusResult`, metadata
    CloudPcPolicyPendingApplyStatusResult = "microsoft.graph.cloudPcPolicyPendingApplyStatusResult";
    "hasUnappliedPolicyUpdate" HAS_UNAPPLIED_POLICY_UPDATE, has_unapplied_policy_update bool -> Option<bool>, with_has_unapplied_policy_update(bool), "`hasUnappliedPolicyUpdate`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcPolicyScheduledApplyActionDetail`, metadata
    CloudPcPolicyScheduledApplyActionDetail = "microsoft.graph.cloudPcPolicyScheduledApplyActionDetail";
    "cronScheduleExpression" CRON_SCHEDULE_EXPRESSION, cron_schedule_expression str -> Option<&str>, with_cron_schedule_expression(String), "`cronScheduleExpression`: `Edm.String`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time str -> Option<&str>, with_end_date_time(String), "`endDateTime`: `Edm.String`, metadata";
    "isForceUserLogoffEnabled" IS_FORCE_USER_LOGOFF_ENABLED, is_force_user_logoff_enabled bool -> Option<bool>, with_is_force_user_logoff_enabled(bool), "`isForceUserLogoffEnabled`: `Edm.Boolean`, metadata";
    "nextRunDateTime" NEXT_RUN_DATE_TIME, next_run_date_time str -> Option<&str>, with_next_run_date_time(String), "`nextRunDateTime`: `Edm.String`, metadata";
    "reservePercentage" RESERVE_PERCENTAGE, reserve_percentage i32 -> Option<i32>, with_reserve_percentage(i32), "`reservePercentage`: `Edm.Int32`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time str -> Option<&str>, with_start_date_time(String), "`startDateTime`: `Edm.String`, metadata";
    "timezone" TIMEZONE, timezone enumeration -> Option<super::CloudPcPolicyTimezone>, with_timezone(super::CloudPcPolicyTimezone), "`timezone`: `microsoft.graph.cloudPcPolicyTimezone`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcPolicySettingType`, metadata
    CloudPcPolicySettingType = "microsoft.graph.cloudPcPolicySettingType" {
        Region = "region",
        SingleSignOn = "singleSignOn",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcPolicyTimezone`, metadata
    CloudPcPolicyTimezone = "microsoft.graph.cloudPcPolicyTimezone" {
        Gmt = "gmt",
        Bit = "bit",
        Nut = "nut",
        Hst = "hst",
        Mit = "mit",
        Akst = "akst",
        Pst = "pst",
        Mst = "mst",
        East = "east",
        Est = "est",
        Ast = "ast",
        Nst = "nst",
        Art = "art",
        Gst = "gst",
        Azot = "azot",
        Cet = "cet",
        Cat = "cat",
        Eat = "eat",
        Get = "get",
        Pkt = "pkt",
        Ist = "ist",
        Bst = "bst",
        Tha = "tha",
        Cst = "cst",
        Jst = "jst",
        Acst = "acst",
        Pgt = "pgt",
        Sbt = "sbt",
        Fjt = "fjt",
        Tot = "tot",
        Lint = "lint",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcPool`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcPool: super::Entity = "microsoft.graph.cloudPcPool" {
        "microsoft.graph.cloudPcAgentPool",
    };
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities untyped -> Option<&Value>, with_capabilities(Value), "`capabilities`: `Edm.Untyped`, metadata";
    "cloudPcConfiguration" CLOUD_PC_CONFIGURATION, cloud_pc_configuration model -> Option<&super::CloudPcConfiguration>, with_cloud_pc_configuration(super::CloudPcConfiguration), "`cloudPcConfiguration`: `microsoft.graph.cloudPcConfiguration`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "networkConfiguration" NETWORK_CONFIGURATION, network_configuration model -> Option<&super::CloudPcNetworkConfiguration>, with_network_configuration(super::CloudPcNetworkConfiguration), "`networkConfiguration`: `microsoft.graph.cloudPcNetworkConfiguration`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::CloudPcPoolAssignment]>, with_assignments(Vec<super::CloudPcPoolAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcPoolAssignment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcPoolAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcPoolAssignment: super::Entity = "microsoft.graph.cloudPcPoolAssignment" {
        "microsoft.graph.cloudPcAgentPoolUserAssignment",
    };
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcPoolCapabilityConfiguration`, metadata
    CloudPcPoolCapabilityConfiguration = "microsoft.graph.cloudPcPoolCapabilityConfiguration" {
        "microsoft.graph.cloudPcAgentPoolCapabilityConfiguration",
    };
    "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, enable_single_sign_on bool -> Option<bool>, with_enable_single_sign_on(bool), "`enableSingleSignOn`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcPowerState`, metadata
    CloudPcPowerState = "microsoft.graph.cloudPcPowerState" {
        Running = "running",
        PoweredOff = "poweredOff",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcProductType`, metadata
    CloudPcProductType = "microsoft.graph.cloudPcProductType" {
        Enterprise = "enterprise",
        Frontline = "frontline",
        DevBox = "devBox",
        PowerAutomate = "powerAutomate",
        Business = "business",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcProvisioningConfiguration`, metadata
    CloudPcProvisioningConfiguration = "microsoft.graph.cloudPcProvisioningConfiguration";
    "domainJoinType" DOMAIN_JOIN_TYPE, domain_join_type enumeration -> Option<super::CloudPcDomainJoinType>, with_domain_join_type(super::CloudPcDomainJoinType), "`domainJoinType`: `microsoft.graph.cloudPcDomainJoinType`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcProvisioningPolicy`](https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcProvisioningPolicy: super::Entity = "microsoft.graph.cloudPcProvisioningPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "alternateResourceUrl" ALTERNATE_RESOURCE_URL, alternate_resource_url str -> Option<&str>, with_alternate_resource_url(String), "`alternateResourceUrl`: `Edm.String`, read-only" "Read-only.";
    "cloudPcGroupDisplayName" CLOUD_PC_GROUP_DISPLAY_NAME, cloud_pc_group_display_name str -> Option<&str>, with_cloud_pc_group_display_name(String), "`cloudPcGroupDisplayName`: `Edm.String`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "domainJoinConfiguration" DOMAIN_JOIN_CONFIGURATION, domain_join_configuration model -> Option<&super::CloudPcDomainJoinConfiguration>, with_domain_join_configuration(super::CloudPcDomainJoinConfiguration), "`domainJoinConfiguration`: `microsoft.graph.cloudPcDomainJoinConfiguration`, not in the metadata";
    "gracePeriodInHours" GRACE_PERIOD_IN_HOURS, grace_period_in_hours i32 -> Option<i32>, with_grace_period_in_hours(i32), "`gracePeriodInHours`: `Edm.Int32`, read-only" "Read-only.";
    "imageDisplayName" IMAGE_DISPLAY_NAME, image_display_name str -> Option<&str>, with_image_display_name(String), "`imageDisplayName`: `Edm.String`";
    "imageId" IMAGE_ID, image_id str -> Option<&str>, with_image_id(String), "`imageId`: `Edm.String`";
    "imageType" IMAGE_TYPE, image_type enumeration -> Option<super::CloudPcProvisioningPolicyImageType>, with_image_type(super::CloudPcProvisioningPolicyImageType), "`imageType`: `microsoft.graph.cloudPcProvisioningPolicyImageType`" "Possible values are: gallery, custom.";
    "localAdminEnabled" LOCAL_ADMIN_ENABLED, local_admin_enabled bool -> Option<bool>, with_local_admin_enabled(bool), "`localAdminEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "managedBy" MANAGED_BY, managed_by flags -> Option<Flags<super::CloudPcManagementService>>, with_managed_by(Flags<super::CloudPcManagementService>), "`managedBy`: `microsoft.graph.cloudPcManagementService`, read-only" "Read-only. Possible values are: windows365, devBox, unknownFutureValue.";
    "microsoftManagedDesktop" MICROSOFT_MANAGED_DESKTOP, microsoft_managed_desktop model -> Option<&super::MicrosoftManagedDesktop>, with_microsoft_managed_desktop(super::MicrosoftManagedDesktop), "`microsoftManagedDesktop`: `microsoft.graph.microsoftManagedDesktop`";
    "onPremisesConnectionId" ON_PREMISES_CONNECTION_ID, on_premises_connection_id str -> Option<&str>, with_on_premises_connection_id(String), "`onPremisesConnectionId`: `Edm.String`, not in the metadata";
    "windowsSettings" WINDOWS_SETTINGS, windows_settings model -> Option<&super::CloudPcWindowsSettings>, with_windows_settings(super::CloudPcWindowsSettings), "`windowsSettings`: `microsoft.graph.cloudPcWindowsSettings`";
    "autopatch" AUTOPATCH, autopatch model -> Option<&super::CloudPcProvisioningPolicyAutopatch>, with_autopatch(super::CloudPcProvisioningPolicyAutopatch), "`autopatch`: `microsoft.graph.cloudPcProvisioningPolicyAutopatch`, metadata";
    "autopilotConfiguration" AUTOPILOT_CONFIGURATION, autopilot_configuration model -> Option<&super::CloudPcAutopilotConfiguration>, with_autopilot_configuration(super::CloudPcAutopilotConfiguration), "`autopilotConfiguration`: `microsoft.graph.cloudPcAutopilotConfiguration`, metadata";
    "cloudPcNamingTemplate" CLOUD_PC_NAMING_TEMPLATE, cloud_pc_naming_template str -> Option<&str>, with_cloud_pc_naming_template(String), "`cloudPcNamingTemplate`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "domainJoinConfigurations" DOMAIN_JOIN_CONFIGURATIONS, domain_join_configurations models -> Option<&[super::CloudPcDomainJoinConfiguration]>, with_domain_join_configurations(Vec<super::CloudPcDomainJoinConfiguration>), "`domainJoinConfigurations`: `Collection(microsoft.graph.cloudPcDomainJoinConfiguration)`, metadata";
    "enableSingleSignOn" ENABLE_SINGLE_SIGN_ON, enable_single_sign_on bool -> Option<bool>, with_enable_single_sign_on(bool), "`enableSingleSignOn`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "provisioningType" PROVISIONING_TYPE, provisioning_type enumeration -> Option<super::CloudPcProvisioningType>, with_provisioning_type(super::CloudPcProvisioningType), "`provisioningType`: `microsoft.graph.cloudPcProvisioningType`, metadata";
    "scopeIds" SCOPE_IDS, scope_ids strs -> Option<Vec<&str>>, with_scope_ids(Vec<String>), "`scopeIds`: `Collection(Edm.String)`, metadata";
    "snapshotResetMode" SNAPSHOT_RESET_MODE, snapshot_reset_mode enumeration -> Option<super::CloudPcSnapshotResetMode>, with_snapshot_reset_mode(super::CloudPcSnapshotResetMode), "`snapshotResetMode`: `microsoft.graph.cloudPcSnapshotResetMode`, metadata";
    "userExperienceType" USER_EXPERIENCE_TYPE, user_experience_type enumeration -> Option<super::CloudPcUserExperienceType>, with_user_experience_type(super::CloudPcUserExperienceType), "`userExperienceType`: `microsoft.graph.cloudPcUserExperienceType`, metadata";
    "userSettingsPersistenceConfiguration" USER_SETTINGS_PERSISTENCE_CONFIGURATION, user_settings_persistence_configuration model -> Option<&super::CloudPcUserSettingsPersistenceConfiguration>, with_user_settings_persistence_configuration(super::CloudPcUserSettingsPersistenceConfiguration), "`userSettingsPersistenceConfiguration`: `microsoft.graph.cloudPcUserSettingsPersistenceConfiguration`, metadata";
    "windowsSetting" WINDOWS_SETTING, windows_setting model -> Option<&super::CloudPcWindowsSetting>, with_windows_setting(super::CloudPcWindowsSetting), "`windowsSetting`: `microsoft.graph.cloudPcWindowsSetting`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::CloudPcProvisioningPolicyAssignment]>, with_assignments(Vec<super::CloudPcProvisioningPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcProvisioningPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcProvisioningPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicyassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcProvisioningPolicyAssignment: super::Entity = "microsoft.graph.cloudPcProvisioningPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::CloudPcManagementAssignmentTarget>, with_target(super::CloudPcManagementAssignmentTarget), "`target`: `microsoft.graph.cloudPcManagementAssignmentTarget`";
    "assignedUsers" ASSIGNED_USERS, assigned_users models -> Option<&[super::User]>, with_assigned_users(Vec<super::User>), "`assignedUsers`: `Collection(microsoft.graph.user)`, metadata";
    "userSettingsPersistenceDetail" USER_SETTINGS_PERSISTENCE_DETAIL, user_settings_persistence_detail model -> Option<&super::CloudPcUserSettingsPersistenceDetail>, with_user_settings_persistence_detail(super::CloudPcUserSettingsPersistenceDetail), "`userSettingsPersistenceDetail`: `microsoft.graph.cloudPCUserSettingsPersistenceDetail`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcProvisioningPolicyAutopatch`, metadata
    CloudPcProvisioningPolicyAutopatch = "microsoft.graph.cloudPcProvisioningPolicyAutopatch";
    "autopatchGroupId" AUTOPATCH_GROUP_ID, autopatch_group_id str -> Option<&str>, with_autopatch_group_id(String), "`autopatchGroupId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcProvisioningPolicyImageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CloudPcProvisioningPolicyImageType = "microsoft.graph.cloudPcProvisioningPolicyImageType" {
        Custom = "custom",
        Gallery = "gallery",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcProvisioningSourceType`, metadata
    CloudPcProvisioningSourceType = "microsoft.graph.cloudPcProvisioningSourceType" {
        Image = "image",
        Snapshot = "snapshot",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcProvisioningType`, metadata
    CloudPcProvisioningType = "microsoft.graph.cloudPcProvisioningType" {
        Dedicated = "dedicated",
        Shared = "shared",
        UnknownFutureValue = "unknownFutureValue",
        SharedByUser = "sharedByUser",
        SharedByEntraGroup = "sharedByEntraGroup",
        Reserve = "reserve",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcRecommendationReportType`, metadata
    CloudPcRecommendationReportType = "microsoft.graph.cloudPcRecommendationReportType" {
        CloudPcUsageCategoryReport = "cloudPcUsageCategoryReport",
        UnknownFutureValue = "unknownFutureValue",
        CloudPcUsageCategoryReports = "cloudPcUsageCategoryReports",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcRegionGroup`, metadata
    CloudPcRegionGroup = "microsoft.graph.cloudPcRegionGroup" {
        Default = "default",
        Australia = "australia",
        Canada = "canada",
        UsCentral = "usCentral",
        UsEast = "usEast",
        UsWest = "usWest",
        France = "france",
        Germany = "germany",
        EuropeUnion = "europeUnion",
        UnitedKingdom = "unitedKingdom",
        Japan = "japan",
        Asia = "asia",
        India = "india",
        SouthAmerica = "southAmerica",
        Euap = "euap",
        UsGovernment = "usGovernment",
        UsGovernmentDod = "usGovernmentDOD",
        UnknownFutureValue = "unknownFutureValue",
        Norway = "norway",
        Switzerland = "switzerland",
        SouthKorea = "southKorea",
        MiddleEast = "middleEast",
        Mexico = "mexico",
        Australasia = "australasia",
        Europe = "europe",
        Singapore = "singapore",
        HongKong = "hongKong",
        Ireland = "ireland",
        Sweden = "sweden",
        Poland = "poland",
        Italy = "italy",
        Spain = "spain",
        Netherlands = "netherlands",
        Brazil = "brazil",
        Israel = "israel",
        Automatic = "automatic",
        Indonesia = "indonesia",
        Taiwan = "taiwan",
        Malaysia = "malaysia",
        NewZealand = "newZealand",
        Austria = "austria",
        Denmark = "denmark",
        Belgium = "belgium",
        Kenya = "kenya",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcRegionGroupConfiguration`, metadata
    CloudPcRegionGroupConfiguration = "microsoft.graph.cloudPcRegionGroupConfiguration";
    "regionGroup" REGION_GROUP, region_group enumeration -> Option<super::CloudPcRegionGroup>, with_region_group(super::CloudPcRegionGroup), "`regionGroup`: `microsoft.graph.cloudPcRegionGroup`, metadata";
    "regions" REGIONS, regions strs -> Option<Vec<&str>>, with_regions(Vec<String>), "`regions`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcRemoteActionCapability`, metadata
    CloudPcRemoteActionCapability = "microsoft.graph.cloudPcRemoteActionCapability";
    "actionCapability" ACTION_CAPABILITY, action_capability enumeration -> Option<super::ActionCapability>, with_action_capability(super::ActionCapability), "`actionCapability`: `microsoft.graph.actionCapability`, metadata";
    "actionName" ACTION_NAME, action_name enumeration -> Option<super::CloudPcRemoteActionName>, with_action_name(super::CloudPcRemoteActionName), "`actionName`: `microsoft.graph.cloudPcRemoteActionName`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcRemoteActionName`, metadata
    CloudPcRemoteActionName = "microsoft.graph.cloudPcRemoteActionName" {
        Unknown = "unknown",
        Restart = "restart",
        Rename = "rename",
        Resize = "resize",
        Restore = "restore",
        Reprovision = "reprovision",
        ChangeUserAccountType = "changeUserAccountType",
        Troubleshoot = "troubleshoot",
        PlaceUnderReview = "placeUnderReview",
        UnknownFutureValue = "unknownFutureValue",
        CreateSnapshot = "createSnapshot",
        PowerOn = "powerOn",
        PowerOff = "powerOff",
        MoveRegion = "moveRegion",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcRemoteActionResult`](https://learn.microsoft.com/graph/api/resources/cloudpcremoteactionresult?view=graph-rest-beta)
    CloudPcRemoteActionResult = "microsoft.graph.cloudPcRemoteActionResult";
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`" "Possible values are: Reboot, Rename, Reprovision, Troubleshoot.";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`, read-only" "Read-only. Possible values are: None, pending, canceled, active, done, failed, notSupported.";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`, read-only" "Read-only.";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`";
    "statusDetails" STATUS_DETAILS, status_details model -> Option<&super::CloudPcStatusDetails>, with_status_details(super::CloudPcStatusDetails), "`statusDetails`: `microsoft.graph.cloudPcStatusDetails`";
    "statusDetail" STATUS_DETAIL, status_detail model -> Option<&super::CloudPcStatusDetail>, with_status_detail(super::CloudPcStatusDetail), "`statusDetail`: `microsoft.graph.cloudPcStatusDetail`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcReport`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcReport: super::Entity = "microsoft.graph.cloudPcReport";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcReportName`, metadata
    CloudPcReportName = "microsoft.graph.cloudPcReportName" {
        RemoteConnectionHistoricalReports = "remoteConnectionHistoricalReports",
        DailyAggregatedRemoteConnectionReports = "dailyAggregatedRemoteConnectionReports",
        TotalAggregatedRemoteConnectionReports = "totalAggregatedRemoteConnectionReports",
        UnknownFutureValue = "unknownFutureValue",
        NoLicenseAvailableConnectivityFailureReport = "noLicenseAvailableConnectivityFailureReport",
        FrontlineLicenseUsageReport = "frontlineLicenseUsageReport",
        FrontlineLicenseUsageRealTimeReport = "frontlineLicenseUsageRealTimeReport",
        RemoteConnectionQualityReports = "remoteConnectionQualityReports",
        InaccessibleCloudPcReports = "inaccessibleCloudPcReports",
        ActionStatusReport = "actionStatusReport",
        RawRemoteConnectionReports = "rawRemoteConnectionReports",
        CloudPcUsageCategoryReports = "cloudPcUsageCategoryReports",
        CrossRegionDisasterRecoveryReport = "crossRegionDisasterRecoveryReport",
        PerformanceTrendReport = "performanceTrendReport",
        InaccessibleCloudPcTrendReport = "inaccessibleCloudPcTrendReport",
        RegionalConnectionQualityTrendReport = "regionalConnectionQualityTrendReport",
        RegionalConnectionQualityInsightsReport = "regionalConnectionQualityInsightsReport",
        RemoteConnectionQualityReport = "remoteConnectionQualityReport",
        FrontlineLicenseHourlyUsageReport = "frontlineLicenseHourlyUsageReport",
        FrontlineRealtimeUserConnectionsReport = "frontlineRealtimeUserConnectionsReport",
        BulkActionStatusReport = "bulkActionStatusReport",
        TroubleshootDetailsReport = "troubleshootDetailsReport",
        TroubleshootTrendCountReport = "troubleshootTrendCountReport",
        TroubleshootRegionalReport = "troubleshootRegionalReport",
        TroubleshootIssueCountReport = "troubleshootIssueCountReport",
        CloudPcInsightReport = "cloudPcInsightReport",
        RegionalInaccessibleCloudPcTrendReport = "regionalInaccessibleCloudPcTrendReport",
        CloudPcUsageCategoryReport = "cloudPcUsageCategoryReport",
        CloudPcInventoryReport = "cloudPCInventoryReport",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcReports`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcReports: super::Entity = "microsoft.graph.cloudPcReports";
    inherited "id" ID, with_id(String), "`id`";
    "exportJobs" EXPORT_JOBS, export_jobs models -> Option<&[super::CloudPcExportJob]>, with_export_jobs(Vec<super::CloudPcExportJob>), "`exportJobs`: `Collection(microsoft.graph.cloudPcExportJob)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcResizeValidationCode`, metadata
    CloudPcResizeValidationCode = "microsoft.graph.cloudPcResizeValidationCode" {
        Success = "success",
        CloudPcNotFound = "cloudPcNotFound",
        OperationConflict = "operationConflict",
        OperationNotSupported = "operationNotSupported",
        TargetLicenseHasAssigned = "targetLicenseHasAssigned",
        InternalServerError = "internalServerError",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcResizeValidationResult`, metadata
    CloudPcResizeValidationResult = "microsoft.graph.cloudPcResizeValidationResult";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`, metadata";
    "validationResult" VALIDATION_RESULT, validation_result enumeration -> Option<super::CloudPcResizeValidationCode>, with_validation_result(super::CloudPcResizeValidationCode), "`validationResult`: `microsoft.graph.cloudPcResizeValidationCode`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcRestorePointFrequencyType`, metadata
    CloudPcRestorePointFrequencyType = "microsoft.graph.cloudPcRestorePointFrequencyType" {
        Default = "default",
        FourHours = "fourHours",
        SixHours = "sixHours",
        TwelveHours = "twelveHours",
        SixteenHours = "sixteenHours",
        TwentyFourHours = "twentyFourHours",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcRestorePointSetting`](https://learn.microsoft.com/graph/api/resources/cloudpcrestorepointsetting?view=graph-rest-beta)
    CloudPcRestorePointSetting = "microsoft.graph.cloudPcRestorePointSetting";
    "frequencyInHours" FREQUENCY_IN_HOURS, frequency_in_hours i32 -> Option<i32>, with_frequency_in_hours(i32), "`frequencyInHours`: `Edm.Int32`" "Possible values are: 4, 6, 12, 16, 24.";
    "userRestoreEnabled" USER_RESTORE_ENABLED, user_restore_enabled bool -> Option<bool>, with_user_restore_enabled(bool), "`userRestoreEnabled`: `Edm.Boolean`";
    "frequencyType" FREQUENCY_TYPE, frequency_type enumeration -> Option<super::CloudPcRestorePointFrequencyType>, with_frequency_type(super::CloudPcRestorePointFrequencyType), "`frequencyType`: `microsoft.graph.cloudPcRestorePointFrequencyType`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcReviewStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcreviewstatus?view=graph-rest-beta)
    CloudPcReviewStatus = "microsoft.graph.cloudPcReviewStatus";
    "azureStorageAccountId" AZURE_STORAGE_ACCOUNT_ID, azure_storage_account_id str -> Option<&str>, with_azure_storage_account_id(String), "`azureStorageAccountId`: `Edm.String`";
    "azureStorageAccountName" AZURE_STORAGE_ACCOUNT_NAME, azure_storage_account_name str -> Option<&str>, with_azure_storage_account_name(String), "`azureStorageAccountName`: `Edm.String`";
    "inReview" IN_REVIEW, in_review bool -> Option<bool>, with_in_review(bool), "`inReview`: `Edm.Boolean`";
    "restorePointDateTime" RESTORE_POINT_DATE_TIME, restore_point_date_time date_time -> Parsed<OffsetDateTime>, with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`: `Edm.DateTimeOffset`";
    "reviewStartDateTime" REVIEW_START_DATE_TIME, review_start_date_time date_time -> Parsed<OffsetDateTime>, with_review_start_date_time(OffsetDateTime), "`reviewStartDateTime`: `Edm.DateTimeOffset`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionName" SUBSCRIPTION_NAME, subscription_name str -> Option<&str>, with_subscription_name(String), "`subscriptionName`: `Edm.String`";
    "userAccessLevel" USER_ACCESS_LEVEL, user_access_level enumeration -> Option<super::CloudPcUserAccessLevel>, with_user_access_level(super::CloudPcUserAccessLevel), "`userAccessLevel`: `microsoft.graph.cloudPcUserAccessLevel`" "Possible values are: unrestricted, restricted.";
    "accessTier" ACCESS_TIER, access_tier enumeration -> Option<super::CloudPcBlobAccessTier>, with_access_tier(super::CloudPcBlobAccessTier), "`accessTier`: `microsoft.graph.cloudPcBlobAccessTier`, metadata";
    "azureStorageContainerName" AZURE_STORAGE_CONTAINER_NAME, azure_storage_container_name str -> Option<&str>, with_azure_storage_container_name(String), "`azureStorageContainerName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcScopedPermission`, metadata
    CloudPcScopedPermission = "microsoft.graph.cloudPcScopedPermission";
    "permission" PERMISSION, permission str -> Option<&str>, with_permission(String), "`permission`: `Edm.String`, metadata";
    "scopeIds" SCOPE_IDS, scope_ids strs -> Option<Vec<&str>>, with_scope_ids(Vec<String>), "`scopeIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcServicePlan`](https://learn.microsoft.com/graph/api/resources/cloudpcserviceplan?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcServicePlan: super::Entity = "microsoft.graph.cloudPcServicePlan";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "ramInGB" RAM_IN_GB, ram_in_gb i32 -> Option<i32>, with_ram_in_gb(i32), "`ramInGB`: `Edm.Int32`, read-only" "Read-only.";
    "storageInGB" STORAGE_IN_GB, storage_in_gb i32 -> Option<i32>, with_storage_in_gb(i32), "`storageInGB`: `Edm.Int32`, read-only" "Read-only.";
    "type" TYPE, type_ enumeration -> Option<super::CloudPcServicePlanType>, with_type(super::CloudPcServicePlanType), "`type`: `microsoft.graph.cloudPcServicePlanType`, read-only" "Read-only. Possible values are: enterprise, business, unknownFutureValue.";
    "userProfileInGB" USER_PROFILE_IN_GB, user_profile_in_gb i32 -> Option<i32>, with_user_profile_in_gb(i32), "`userProfileInGB`: `Edm.Int32`, read-only" "Read-only.";
    "vCpuCount" V_CPU_COUNT, v_cpu_count i32 -> Option<i32>, with_v_cpu_count(i32), "`vCpuCount`: `Edm.Int32`, read-only" "Read-only.";
    "provisioningType" PROVISIONING_TYPE, provisioning_type enumeration -> Option<super::CloudPcProvisioningType>, with_provisioning_type(super::CloudPcProvisioningType), "`provisioningType`: `microsoft.graph.cloudPcProvisioningType`, metadata";
    "supportedSolution" SUPPORTED_SOLUTION, supported_solution flags -> Option<Flags<super::CloudPcManagementService>>, with_supported_solution(Flags<super::CloudPcManagementService>), "`supportedSolution`: `microsoft.graph.cloudPcManagementService`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcServicePlanType`](https://learn.microsoft.com/graph/api/resources/cloudpcserviceplan?view=graph-rest-beta)
    CloudPcServicePlanType = "microsoft.graph.cloudPcServicePlanType" {
        Enterprise = "enterprise",
        Business = "business",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.cloudPcSnapshot`](https://learn.microsoft.com/graph/api/resources/cloudpcsnapshot?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcSnapshot: super::Entity = "microsoft.graph.cloudPcSnapshot";
    inherited "id" ID, with_id(String), "`id`";
    "cloudPcId" CLOUD_PC_ID, cloud_pc_id str -> Option<&str>, with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastRestoredDateTime" LAST_RESTORED_DATE_TIME, last_restored_date_time date_time -> Parsed<OffsetDateTime>, with_last_restored_date_time(OffsetDateTime), "`lastRestoredDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::CloudPcSnapshotStatus>, with_status(super::CloudPcSnapshotStatus), "`status`: `microsoft.graph.cloudPcSnapshotStatus`" "Possible values are: ready, unknownFutureValue.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "healthCheckStatus" HEALTH_CHECK_STATUS, health_check_status enumeration -> Option<super::CloudPcSnapshotHealthCheckStatus>, with_health_check_status(super::CloudPcSnapshotHealthCheckStatus), "`healthCheckStatus`: `microsoft.graph.cloudPcSnapshotHealthCheckStatus`, metadata";
    "snapshotType" SNAPSHOT_TYPE, snapshot_type enumeration -> Option<super::CloudPcSnapshotType>, with_snapshot_type(super::CloudPcSnapshotType), "`snapshotType`: `microsoft.graph.cloudPcSnapshotType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcSnapshotHealthCheckStatus`, metadata
    CloudPcSnapshotHealthCheckStatus = "microsoft.graph.cloudPcSnapshotHealthCheckStatus" {
        Unknown = "unknown",
        Healthy = "healthy",
        Unhealthy = "unhealthy",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcSnapshotImportActionDetail`, metadata
    CloudPcSnapshotImportActionDetail = "microsoft.graph.cloudPcSnapshotImportActionDetail";
    "fileType" FILE_TYPE, file_type enumeration -> Option<super::CloudPcSnapshotImportFileType>, with_file_type(super::CloudPcSnapshotImportFileType), "`fileType`: `microsoft.graph.cloudPcSnapshotImportFileType`, metadata";
    "sasUrl" SAS_URL, sas_url str -> Option<&str>, with_sas_url(String), "`sasUrl`: `Edm.String`, metadata";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<super::CloudPcSnapshotImportSourceType>, with_source_type(super::CloudPcSnapshotImportSourceType), "`sourceType`: `microsoft.graph.cloudPcSnapshotImportSourceType`, metadata";
    "storageBlobInfo" STORAGE_BLOB_INFO, storage_blob_info model -> Option<&super::CloudPcStorageBlobDetail>, with_storage_blob_info(super::CloudPcStorageBlobDetail), "`storageBlobInfo`: `microsoft.graph.cloudPcStorageBlobDetail`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcSnapshotImportActionResult`, metadata
    CloudPcSnapshotImportActionResult = "microsoft.graph.cloudPcSnapshotImportActionResult";
    "additionalDetail" ADDITIONAL_DETAIL, additional_detail str -> Option<&str>, with_additional_detail(String), "`additionalDetail`: `Edm.String`, metadata";
    "assignedUserPrincipalName" ASSIGNED_USER_PRINCIPAL_NAME, assigned_user_principal_name str -> Option<&str>, with_assigned_user_principal_name(String), "`assignedUserPrincipalName`: `Edm.String`, metadata";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "filename" FILENAME, filename str -> Option<&str>, with_filename(String), "`filename`: `Edm.String`, metadata";
    "importStatus" IMPORT_STATUS, import_status enumeration -> Option<super::CloudPcSnapshotImportActionStatus>, with_import_status(super::CloudPcSnapshotImportActionStatus), "`importStatus`: `microsoft.graph.cloudPcSnapshotImportActionStatus`, metadata";
    "policyName" POLICY_NAME, policy_name str -> Option<&str>, with_policy_name(String), "`policyName`: `Edm.String`, metadata";
    "snapshotId" SNAPSHOT_ID, snapshot_id str -> Option<&str>, with_snapshot_id(String), "`snapshotId`: `Edm.String`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "usageStatus" USAGE_STATUS, usage_status enumeration -> Option<super::CloudPcImportedSnapshotState>, with_usage_status(super::CloudPcImportedSnapshotState), "`usageStatus`: `microsoft.graph.cloudPcImportedSnapshotState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcSnapshotImportActionStatus`, metadata
    CloudPcSnapshotImportActionStatus = "microsoft.graph.cloudPcSnapshotImportActionStatus" {
        Pending = "pending",
        InProgress = "inProgress",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcSnapshotImportFileType`, metadata
    CloudPcSnapshotImportFileType = "microsoft.graph.cloudPcSnapshotImportFileType" {
        DataFile = "dataFile",
        VirtualMachineGuestState = "virtualMachineGuestState",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcSnapshotImportSourceType`, metadata
    CloudPcSnapshotImportSourceType = "microsoft.graph.cloudPcSnapshotImportSourceType" {
        AzureStorageAccount = "azureStorageAccount",
        SasUrl = "sasUrl",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcSnapshotResetMode`, metadata
    CloudPcSnapshotResetMode = "microsoft.graph.cloudPcSnapshotResetMode" {
        NotApplicable = "notApplicable",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcSnapshotStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcsnapshot?view=graph-rest-beta)
    CloudPcSnapshotStatus = "microsoft.graph.cloudPcSnapshotStatus" {
        Ready = "ready",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcSnapshotType`, metadata
    CloudPcSnapshotType = "microsoft.graph.cloudPcSnapshotType" {
        Automatic = "automatic",
        Manual = "manual",
        UnknownFutureValue = "unknownFutureValue",
        Retention = "retention",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSourceDeviceImage`](https://learn.microsoft.com/graph/api/resources/cloudpcsourcedeviceimage?view=graph-rest-beta)
    CloudPcSourceDeviceImage = "microsoft.graph.cloudPcSourceDeviceImage";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionDisplayName" SUBSCRIPTION_DISPLAY_NAME, subscription_display_name str -> Option<&str>, with_subscription_display_name(String), "`subscriptionDisplayName`: `Edm.String`";
    "category" CATEGORY, category enumeration -> Option<super::CloudPcSourceImageCategory>, with_category(super::CloudPcSourceImageCategory), "`category`: `microsoft.graph.cloudPcSourceImageCategory`, metadata";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcSourceImageCategory`, metadata
    CloudPcSourceImageCategory = "microsoft.graph.cloudPcSourceImageCategory" {
        ManagedImage = "managedImage",
        AzureComputeGallery = "azureComputeGallery",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcStatus`](https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta)
    CloudPcStatus = "microsoft.graph.cloudPcStatus" {
        NotProvisioned = "notProvisioned",
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Upgrading = "upgrading",
        InGracePeriod = "inGracePeriod",
        Deprovisioning = "deprovisioning",
        Failed = "failed",
        Restoring = "restoring",
        ProvisionedWithWarnings = "provisionedWithWarnings",
        Resizing = "resizing",
        PendingProvision = "pendingProvision",
        UnknownFutureValue = "unknownFutureValue",
        MovingRegion = "movingRegion",
        ResizePendingLicense = "resizePendingLicense",
        UpdatingSingleSignOn = "updatingSingleSignOn",
        ModifyingSingleSignOn = "modifyingSingleSignOn",
        RefreshPolicyConfiguration = "refreshPolicyConfiguration",
        Preparing = "preparing",
        FailoverInProgress = "failoverInProgress",
        FailbackInProgress = "failbackInProgress",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcStatusDetail`, metadata
    CloudPcStatusDetail = "microsoft.graph.cloudPcStatusDetail";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information models -> Option<&[super::KeyValuePair]>, with_additional_information(Vec<super::KeyValuePair>), "`additionalInformation`: `Collection(microsoft.graph.keyValuePair)`, metadata";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpcStatusDetails?view=graph-rest-beta)
    CloudPcStatusDetails = "microsoft.graph.cloudPcStatusDetails";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information models -> Option<&[super::KeyValuePair]>, with_additional_information(Vec<super::KeyValuePair>), "`additionalInformation`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcStatusSummary`, metadata
    CloudPcStatusSummary = "microsoft.graph.cloudPcStatusSummary";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcStatus>, with_status(super::CloudPcStatus), "`status`: `microsoft.graph.cloudPcStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcStorageAccountAccessTier`, metadata
    CloudPcStorageAccountAccessTier = "microsoft.graph.cloudPcStorageAccountAccessTier" {
        Hot = "hot",
        Cool = "cool",
        Premium = "premium",
        Cold = "cold",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcStorageBlobDetail`, metadata
    CloudPcStorageBlobDetail = "microsoft.graph.cloudPcStorageBlobDetail";
    "containerName" CONTAINER_NAME, container_name str -> Option<&str>, with_container_name(String), "`containerName`: `Edm.String`, metadata";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`, metadata";
    "storageAccountId" STORAGE_ACCOUNT_ID, storage_account_id str -> Option<&str>, with_storage_account_id(String), "`storageAccountId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcStorageConfiguration`, metadata
    CloudPcStorageConfiguration = "microsoft.graph.cloudPcStorageConfiguration";
    "allocatedStorageSizeCategory" ALLOCATED_STORAGE_SIZE_CATEGORY, allocated_storage_size_category enumeration -> Option<super::CloudPcUserSettingsPersistenceStorageSizeCategory>, with_allocated_storage_size_category(super::CloudPcUserSettingsPersistenceStorageSizeCategory), "`allocatedStorageSizeCategory`: `microsoft.graph.cloudPcUserSettingsPersistenceStorageSizeCategory`, metadata";
    "storageSizingType" STORAGE_SIZING_TYPE, storage_sizing_type enumeration -> Option<super::CloudPcStorageSizingType>, with_storage_sizing_type(super::CloudPcStorageSizingType), "`storageSizingType`: `microsoft.graph.cloudPcStorageSizingType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcStorageSizingType`, metadata
    CloudPcStorageSizingType = "microsoft.graph.cloudPcStorageSizingType" {
        Dynamic = "dynamic",
        Fixed = "fixed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSubscription`](https://learn.microsoft.com/graph/api/resources/cloudpcsubscription?view=graph-rest-beta)
    CloudPcSubscription = "microsoft.graph.cloudPcSubscription";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionName" SUBSCRIPTION_NAME, subscription_name str -> Option<&str>, with_subscription_name(String), "`subscriptionName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSupportedRegion`](https://learn.microsoft.com/graph/api/resources/cloudpcsupportedregion?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcSupportedRegion: super::Entity = "microsoft.graph.cloudPcSupportedRegion";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "geographicLocationType" GEOGRAPHIC_LOCATION_TYPE, geographic_location_type enumeration -> Option<super::CloudPcGeographicLocationType>, with_geographic_location_type(super::CloudPcGeographicLocationType), "`geographicLocationType`: `microsoft.graph.cloudPcGeographicLocationType`, metadata";
    "regionGroup" REGION_GROUP, region_group enumeration -> Option<super::CloudPcRegionGroup>, with_region_group(super::CloudPcRegionGroup), "`regionGroup`: `microsoft.graph.cloudPcRegionGroup`, metadata";
    "regionRestrictionDetail" REGION_RESTRICTION_DETAIL, region_restriction_detail model -> Option<&super::CloudPcSupportedRegionRestrictionDetail>, with_region_restriction_detail(super::CloudPcSupportedRegionRestrictionDetail), "`regionRestrictionDetail`: `microsoft.graph.cloudPcSupportedRegionRestrictionDetail`, metadata";
    "regionStatus" REGION_STATUS, region_status enumeration -> Option<super::CloudPcSupportedRegionStatus>, with_region_status(super::CloudPcSupportedRegionStatus), "`regionStatus`: `microsoft.graph.cloudPcSupportedRegionStatus`, metadata";
    "supportedSolution" SUPPORTED_SOLUTION, supported_solution flags -> Option<Flags<super::CloudPcManagementService>>, with_supported_solution(Flags<super::CloudPcManagementService>), "`supportedSolution`: `microsoft.graph.cloudPcManagementService`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcSupportedRegionRestrictionDetail`, metadata
    CloudPcSupportedRegionRestrictionDetail = "microsoft.graph.cloudPcSupportedRegionRestrictionDetail";
    "availabilityZoneRestricted" AVAILABILITY_ZONE_RESTRICTED, availability_zone_restricted bool -> Option<bool>, with_availability_zone_restricted(bool), "`availabilityZoneRestricted`: `Edm.Boolean`, metadata";
    "cPURestricted" C_PU_RESTRICTED, c_pu_restricted bool -> Option<bool>, with_c_pu_restricted(bool), "`cPURestricted`: `Edm.Boolean`, metadata";
    "gPURestricted" G_PU_RESTRICTED, g_pu_restricted bool -> Option<bool>, with_g_pu_restricted(bool), "`gPURestricted`: `Edm.Boolean`, metadata";
    "nestedVirtualizationRestricted" NESTED_VIRTUALIZATION_RESTRICTED, nested_virtualization_restricted bool -> Option<bool>, with_nested_virtualization_restricted(bool), "`nestedVirtualizationRestricted`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcSupportedRegionStatus`, metadata
    CloudPcSupportedRegionStatus = "microsoft.graph.cloudPcSupportedRegionStatus" {
        Available = "available",
        Restricted = "restricted",
        Unavailable = "unavailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcTenantEncryptionSetting`, metadata
    CloudPcTenantEncryptionSetting = "microsoft.graph.cloudPcTenantEncryptionSetting";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`, metadata";
    "tenantDiskEncryptionType" TENANT_DISK_ENCRYPTION_TYPE, tenant_disk_encryption_type enumeration -> Option<super::CloudPcDiskEncryptionType>, with_tenant_disk_encryption_type(super::CloudPcDiskEncryptionType), "`tenantDiskEncryptionType`: `microsoft.graph.cloudPcDiskEncryptionType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPCTroubleshootReportType`, metadata
    CloudPcTroubleshootReportType = "microsoft.graph.cloudPCTroubleshootReportType" {
        TroubleshootDetailsReport = "troubleshootDetailsReport",
        TroubleshootTrendCountReport = "troubleshootTrendCountReport",
        TroubleshootRegionalReport = "troubleshootRegionalReport",
        UnknownFutureValue = "unknownFutureValue",
        TroubleshootIssueCountReport = "troubleshootIssueCountReport",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcUserAccessLevel`](https://learn.microsoft.com/graph/api/resources/cloudpcreviewstatus?view=graph-rest-beta)
    CloudPcUserAccessLevel = "microsoft.graph.cloudPcUserAccessLevel" {
        Unrestricted = "unrestricted",
        Restricted = "restricted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcUserAccountType`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcUserAccountType = "microsoft.graph.cloudPcUserAccountType" {
        StandardUser = "standardUser",
        Administrator = "administrator",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcUserExperienceType`, metadata
    CloudPcUserExperienceType = "microsoft.graph.cloudPcUserExperienceType" {
        CloudPc = "cloudPc",
        CloudApp = "cloudApp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserProfileBulkActionResult`, metadata
    CloudPcUserProfileBulkActionResult = "microsoft.graph.cloudPcUserProfileBulkActionResult" {
        "microsoft.graph.cloudPcUserProfileSnapshotCreateBulkActionResult",
        "microsoft.graph.cloudPcUserProfileSnapshotExportBulkActionResult",
    };
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`, metadata";
    "totalCount" TOTAL_COUNT, total_count i32 -> Option<i32>, with_total_count(i32), "`totalCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserProfileSnapshot`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcUserProfileSnapshot: super::Entity = "microsoft.graph.cloudPcUserProfileSnapshot";
    inherited "id" ID, with_id(String), "`id`";
    "cloudProfileId" CLOUD_PROFILE_ID, cloud_profile_id str -> Option<&str>, with_cloud_profile_id(String), "`cloudProfileId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastRestoredDateTime" LAST_RESTORED_DATE_TIME, last_restored_date_time date_time -> Parsed<OffsetDateTime>, with_last_restored_date_time(OffsetDateTime), "`lastRestoredDateTime`: `Edm.DateTimeOffset`, metadata";
    "snapshotSizeInGB" SNAPSHOT_SIZE_IN_GB, snapshot_size_in_gb i32 -> Option<i32>, with_snapshot_size_in_gb(i32), "`snapshotSizeInGB`: `Edm.Int32`, metadata";
    "snapshotType" SNAPSHOT_TYPE, snapshot_type enumeration -> Option<super::CloudPcUserSettingsPersistenceSnapshotType>, with_snapshot_type(super::CloudPcUserSettingsPersistenceSnapshotType), "`snapshotType`: `microsoft.graph.cloudPcUserSettingsPersistenceSnapshotType`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserProfileSnapshotCreateBulkActionResult`, metadata, with the accessors of [`CloudPcUserProfileBulkActionResult`](super::CloudPcUserProfileBulkActionResult)
    CloudPcUserProfileSnapshotCreateBulkActionResult: super::CloudPcUserProfileBulkActionResult = "microsoft.graph.cloudPcUserProfileSnapshotCreateBulkActionResult";
    inherited "failedCount" FAILED_COUNT, with_failed_count(i32), "`failedCount`";
    inherited "totalCount" TOTAL_COUNT, with_total_count(i32), "`totalCount`";
    "failedCloudProfileIds" FAILED_CLOUD_PROFILE_IDS, failed_cloud_profile_ids strs -> Option<Vec<&str>>, with_failed_cloud_profile_ids(Vec<String>), "`failedCloudProfileIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserProfileSnapshotExportBulkActionResult`, metadata, with the accessors of [`CloudPcUserProfileBulkActionResult`](super::CloudPcUserProfileBulkActionResult)
    CloudPcUserProfileSnapshotExportBulkActionResult: super::CloudPcUserProfileBulkActionResult = "microsoft.graph.cloudPcUserProfileSnapshotExportBulkActionResult";
    inherited "failedCount" FAILED_COUNT, with_failed_count(i32), "`failedCount`";
    inherited "totalCount" TOTAL_COUNT, with_total_count(i32), "`totalCount`";
    "failedSnapshotIds" FAILED_SNAPSHOT_IDS, failed_snapshot_ids strs -> Option<Vec<&str>>, with_failed_snapshot_ids(Vec<String>), "`failedSnapshotIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserProfileSnapshotStorageDetail`, metadata
    CloudPcUserProfileSnapshotStorageDetail = "microsoft.graph.cloudPcUserProfileSnapshotStorageDetail";
    "accessTier" ACCESS_TIER, access_tier enumeration -> Option<super::CloudPcStorageAccountAccessTier>, with_access_tier(super::CloudPcStorageAccountAccessTier), "`accessTier`: `microsoft.graph.cloudPcStorageAccountAccessTier`, metadata";
    "containerName" CONTAINER_NAME, container_name str -> Option<&str>, with_container_name(String), "`containerName`: `Edm.String`, metadata";
    "storageAccountId" STORAGE_ACCOUNT_ID, storage_account_id str -> Option<&str>, with_storage_account_id(String), "`storageAccountId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcUserRoleScopeTagInfo`](https://learn.microsoft.com/graph/api/resources/cloudpcuserrolescopetaginfo?view=graph-rest-beta)
    CloudPcUserRoleScopeTagInfo = "microsoft.graph.cloudPcUserRoleScopeTagInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "roleScopeTagId" ROLE_SCOPE_TAG_ID, role_scope_tag_id str -> Option<&str>, with_role_scope_tag_id(String), "`roleScopeTagId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcUserSetting`](https://learn.microsoft.com/graph/api/resources/cloudpcusersetting?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcUserSetting: super::Entity = "microsoft.graph.cloudPcUserSetting";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "localAdminEnabled" LOCAL_ADMIN_ENABLED, local_admin_enabled bool -> Option<bool>, with_local_admin_enabled(bool), "`localAdminEnabled`: `Edm.Boolean`";
    "selfServiceEnabled" SELF_SERVICE_ENABLED, self_service_enabled bool -> Option<bool>, with_self_service_enabled(bool), "`selfServiceEnabled`: `Edm.Boolean`";
    "restorePointSetting" RESTORE_POINT_SETTING, restore_point_setting model -> Option<&super::CloudPcRestorePointSetting>, with_restore_point_setting(super::CloudPcRestorePointSetting), "`restorePointSetting`: `microsoft.graph.cloudPcRestorePointSetting`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "crossRegionDisasterRecoverySetting" CROSS_REGION_DISASTER_RECOVERY_SETTING, cross_region_disaster_recovery_setting model -> Option<&super::CloudPcCrossRegionDisasterRecoverySetting>, with_cross_region_disaster_recovery_setting(super::CloudPcCrossRegionDisasterRecoverySetting), "`crossRegionDisasterRecoverySetting`: `microsoft.graph.cloudPcCrossRegionDisasterRecoverySetting`, metadata";
    "notificationSetting" NOTIFICATION_SETTING, notification_setting model -> Option<&super::CloudPcNotificationSetting>, with_notification_setting(super::CloudPcNotificationSetting), "`notificationSetting`: `microsoft.graph.cloudPcNotificationSetting`, metadata";
    "provisioningSourceType" PROVISIONING_SOURCE_TYPE, provisioning_source_type enumeration -> Option<super::CloudPcProvisioningSourceType>, with_provisioning_source_type(super::CloudPcProvisioningSourceType), "`provisioningSourceType`: `microsoft.graph.cloudPcProvisioningSourceType`, metadata";
    "resetEnabled" RESET_ENABLED, reset_enabled bool -> Option<bool>, with_reset_enabled(bool), "`resetEnabled`: `Edm.Boolean`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::CloudPcUserSettingAssignment]>, with_assignments(Vec<super::CloudPcUserSettingAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcUserSettingAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcUserSettingAssignment`](https://learn.microsoft.com/graph/api/resources/cloudpcusersettingassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcUserSettingAssignment: super::Entity = "microsoft.graph.cloudPcUserSettingAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::CloudPcManagementAssignmentTarget>, with_target(super::CloudPcManagementAssignmentTarget), "`target`: `microsoft.graph.cloudPcManagementAssignmentTarget`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceAutoCleanupDetail`, metadata
    CloudPcUserSettingsPersistenceAutoCleanupDetail = "microsoft.graph.cloudPCUserSettingsPersistenceAutoCleanupDetail";
    "autoCleanupMode" AUTO_CLEANUP_MODE, auto_cleanup_mode flags -> Option<Flags<super::CloudPcAutoCleanupMode>>, with_auto_cleanup_mode(Flags<super::CloudPcAutoCleanupMode>), "`autoCleanupMode`: `microsoft.graph.cloudPcAutoCleanupMode`, metadata";
    "inactiveProfileRetentionDays" INACTIVE_PROFILE_RETENTION_DAYS, inactive_profile_retention_days i32 -> Option<i32>, with_inactive_profile_retention_days(i32), "`inactiveProfileRetentionDays`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserSettingsPersistenceConfiguration`, metadata
    CloudPcUserSettingsPersistenceConfiguration = "microsoft.graph.cloudPcUserSettingsPersistenceConfiguration";
    "userSettingsPersistenceEnabled" USER_SETTINGS_PERSISTENCE_ENABLED, user_settings_persistence_enabled bool -> Option<bool>, with_user_settings_persistence_enabled(bool), "`userSettingsPersistenceEnabled`: `Edm.Boolean`, metadata";
    "userSettingsPersistenceStorageSizeCategory" USER_SETTINGS_PERSISTENCE_STORAGE_SIZE_CATEGORY, user_settings_persistence_storage_size_category enumeration -> Option<super::CloudPcUserSettingsPersistenceStorageSizeCategory>, with_user_settings_persistence_storage_size_category(super::CloudPcUserSettingsPersistenceStorageSizeCategory), "`userSettingsPersistenceStorageSizeCategory`: `microsoft.graph.cloudPcUserSettingsPersistenceStorageSizeCategory`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    CloudPcUserSettingsPersistenceDetail: super::Entity = "microsoft.graph.cloudPCUserSettingsPersistenceDetail";
    inherited "id" ID, with_id(String), "`id`";
    "autoCleanupDetail" AUTO_CLEANUP_DETAIL, auto_cleanup_detail model -> Option<&super::CloudPcUserSettingsPersistenceAutoCleanupDetail>, with_auto_cleanup_detail(super::CloudPcUserSettingsPersistenceAutoCleanupDetail), "`autoCleanupDetail`: `microsoft.graph.cloudPCUserSettingsPersistenceAutoCleanupDetail`, metadata";
    "gracePeriodEndDateTime" GRACE_PERIOD_END_DATE_TIME, grace_period_end_date_time date_time -> Parsed<OffsetDateTime>, with_grace_period_end_date_time(OffsetDateTime), "`gracePeriodEndDateTime`: `Edm.DateTimeOffset`, metadata";
    "snapshotConfiguration" SNAPSHOT_CONFIGURATION, snapshot_configuration model -> Option<&super::CloudPcUserSettingsPersistenceSnapshotConfiguration>, with_snapshot_configuration(super::CloudPcUserSettingsPersistenceSnapshotConfiguration), "`snapshotConfiguration`: `microsoft.graph.cloudPcUserSettingsPersistenceSnapshotConfiguration`, metadata";
    "storageConfiguration" STORAGE_CONFIGURATION, storage_configuration model -> Option<&super::CloudPcStorageConfiguration>, with_storage_configuration(super::CloudPcStorageConfiguration), "`storageConfiguration`: `microsoft.graph.cloudPcStorageConfiguration`, metadata";
    "userProfileSnapshots" USER_PROFILE_SNAPSHOTS, user_profile_snapshots models -> Option<&[super::CloudPcUserProfileSnapshot]>, with_user_profile_snapshots(Vec<super::CloudPcUserProfileSnapshot>), "`userProfileSnapshots`: `Collection(microsoft.graph.cloudPcUserProfileSnapshot)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceProfile`, metadata
    CloudPcUserSettingsPersistenceProfile = "microsoft.graph.cloudPCUserSettingsPersistenceProfile";
    "lastProfileAttachedDateTime" LAST_PROFILE_ATTACHED_DATE_TIME, last_profile_attached_date_time date_time -> Parsed<OffsetDateTime>, with_last_profile_attached_date_time(OffsetDateTime), "`lastProfileAttachedDateTime`: `Edm.DateTimeOffset`, metadata";
    "profileDiskEncryptionType" PROFILE_DISK_ENCRYPTION_TYPE, profile_disk_encryption_type enumeration -> Option<super::CloudPcDiskEncryptionType>, with_profile_disk_encryption_type(super::CloudPcDiskEncryptionType), "`profileDiskEncryptionType`: `microsoft.graph.cloudPcDiskEncryptionType`, metadata";
    "profileId" PROFILE_ID, profile_id str -> Option<&str>, with_profile_id(String), "`profileId`: `Edm.String`, metadata";
    "profileSizeInGB" PROFILE_SIZE_IN_GB, profile_size_in_gb i32 -> Option<i32>, with_profile_size_in_gb(i32), "`profileSizeInGB`: `Edm.Int32`, metadata";
    "status" STATUS, status enumeration -> Option<super::CloudPcUserSettingsPersistenceProfileStatus>, with_status(super::CloudPcUserSettingsPersistenceProfileStatus), "`status`: `microsoft.graph.cloudPCUserSettingsPersistenceProfileStatus`, metadata";
    "usageDetail" USAGE_DETAIL, usage_detail model -> Option<&super::CloudPcUserSettingsPersistenceProfileUsageDetail>, with_usage_detail(super::CloudPcUserSettingsPersistenceProfileUsageDetail), "`usageDetail`: `microsoft.graph.cloudPCUserSettingsPersistenceProfileUsageDetail`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceProfileStatus`, metadata
    CloudPcUserSettingsPersistenceProfileStatus = "microsoft.graph.cloudPCUserSettingsPersistenceProfileStatus" {
        Connected = "connected",
        NotConnected = "notConnected",
        Deleting = "deleting",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceProfileUsageDetail`, metadata
    CloudPcUserSettingsPersistenceProfileUsageDetail = "microsoft.graph.cloudPCUserSettingsPersistenceProfileUsageDetail";
    "lastUsedSizeSyncDateTime" LAST_USED_SIZE_SYNC_DATE_TIME, last_used_size_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_used_size_sync_date_time(OffsetDateTime), "`lastUsedSizeSyncDateTime`: `Edm.DateTimeOffset`, metadata";
    "profileUsedSizeInGB" PROFILE_USED_SIZE_IN_GB, profile_used_size_in_gb f64 -> Option<f64>, with_profile_used_size_in_gb(f64), "`profileUsedSizeInGB`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcUserSettingsPersistenceSnapshotConfiguration`, metadata
    CloudPcUserSettingsPersistenceSnapshotConfiguration = "microsoft.graph.cloudPcUserSettingsPersistenceSnapshotConfiguration";
    "autoSnapshotFrequencyInDays" AUTO_SNAPSHOT_FREQUENCY_IN_DAYS, auto_snapshot_frequency_in_days i32 -> Option<i32>, with_auto_snapshot_frequency_in_days(i32), "`autoSnapshotFrequencyInDays`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcUserSettingsPersistenceSnapshotType`, metadata
    CloudPcUserSettingsPersistenceSnapshotType = "microsoft.graph.cloudPcUserSettingsPersistenceSnapshotType" {
        Automatic = "automatic",
        Manual = "manual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcUserSettingsPersistenceStorageSizeCategory`, metadata
    CloudPcUserSettingsPersistenceStorageSizeCategory = "microsoft.graph.cloudPcUserSettingsPersistenceStorageSizeCategory" {
        FourGb = "fourGB",
        EightGb = "eightGB",
        SixteenGb = "sixteenGB",
        ThirtyTwoGb = "thirtyTwoGB",
        SixtyFourGb = "sixtyFourGB",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceUsageResult`, metadata
    CloudPcUserSettingsPersistenceUsageResult = "microsoft.graph.cloudPCUserSettingsPersistenceUsageResult";
    "remainingAvailableStorageInGB" REMAINING_AVAILABLE_STORAGE_IN_GB, remaining_available_storage_in_gb i32 -> Option<i32>, with_remaining_available_storage_in_gb(i32), "`remainingAvailableStorageInGB`: `Edm.Int32`, metadata";
    "totalAllocatedStorageInGB" TOTAL_ALLOCATED_STORAGE_IN_GB, total_allocated_storage_in_gb i32 -> Option<i32>, with_total_allocated_storage_in_gb(i32), "`totalAllocatedStorageInGB`: `Edm.Int32`, metadata";
    "usedStorageInGB" USED_STORAGE_IN_GB, used_storage_in_gb i32 -> Option<i32>, with_used_storage_in_gb(i32), "`usedStorageInGB`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.cloudPcVmPerformanceMetricsTimeRange`, metadata
    CloudPcVmPerformanceMetricsTimeRange = "microsoft.graph.cloudPcVmPerformanceMetricsTimeRange" {
        Last2Hours = "last2Hours",
        Last4Hours = "last4Hours",
        Last12Hours = "last12Hours",
        Last24Hours = "last24Hours",
        Last48Hours = "last48Hours",
        Last4Days = "last4Days",
        Last7Days = "last7Days",
        Last14Days = "last14Days",
        Last28Days = "last28Days",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.cloudPcWindowsSetting`, metadata
    CloudPcWindowsSetting = "microsoft.graph.cloudPcWindowsSetting";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcWindowsSettings`](https://learn.microsoft.com/graph/api/resources/cloudpcwindowssettings?view=graph-rest-beta)
    CloudPcWindowsSettings = "microsoft.graph.cloudPcWindowsSettings";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.code`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-code?view=graph-rest-beta)
    Code = "microsoft.graph.code" {
        None = "none",
        JsonFileInvalid = "jsonFileInvalid",
        JsonFileMissing = "jsonFileMissing",
        JsonFileTooLarge = "jsonFileTooLarge",
        RulesMissing = "rulesMissing",
        DuplicateRules = "duplicateRules",
        TooManyRulesSpecified = "tooManyRulesSpecified",
        OperatorMissing = "operatorMissing",
        OperatorNotSupported = "operatorNotSupported",
        DatatypeMissing = "datatypeMissing",
        DatatypeNotSupported = "datatypeNotSupported",
        OperatorDataTypeCombinationNotSupported = "operatorDataTypeCombinationNotSupported",
        MoreInfoUriMissing = "moreInfoUriMissing",
        MoreInfoUriInvalid = "moreInfoUriInvalid",
        MoreInfoUriTooLarge = "moreInfoUriTooLarge",
        DescriptionMissing = "descriptionMissing",
        DescriptionInvalid = "descriptionInvalid",
        DescriptionTooLarge = "descriptionTooLarge",
        TitleMissing = "titleMissing",
        TitleInvalid = "titleInvalid",
        TitleTooLarge = "titleTooLarge",
        OperandMissing = "operandMissing",
        OperandInvalid = "operandInvalid",
        OperandTooLarge = "operandTooLarge",
        SettingNameMissing = "settingNameMissing",
        SettingNameInvalid = "settingNameInvalid",
        SettingNameTooLarge = "settingNameTooLarge",
        EnglishLocaleMissing = "englishLocaleMissing",
        DuplicateLocales = "duplicateLocales",
        UnrecognizedLocale = "unrecognizedLocale",
        Unknown = "unknown",
        RemediationStringsMissing = "remediationStringsMissing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.comanagedDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanageddevicessummary?view=graph-rest-beta)
    ComanagedDevicesSummary = "microsoft.graph.comanagedDevicesSummary";
    "inventoryCount" INVENTORY_COUNT, inventory_count i32 -> Option<i32>, with_inventory_count(i32), "`inventoryCount`: `Edm.Int32`, read-only" "Read-only.";
    "compliancePolicyCount" COMPLIANCE_POLICY_COUNT, compliance_policy_count i32 -> Option<i32>, with_compliance_policy_count(i32), "`compliancePolicyCount`: `Edm.Int32`, read-only" "Read-only.";
    "resourceAccessCount" RESOURCE_ACCESS_COUNT, resource_access_count i32 -> Option<i32>, with_resource_access_count(i32), "`resourceAccessCount`: `Edm.Int32`, read-only" "Read-only.";
    "configurationSettingsCount" CONFIGURATION_SETTINGS_COUNT, configuration_settings_count i32 -> Option<i32>, with_configuration_settings_count(i32), "`configurationSettingsCount`: `Edm.Int32`, read-only" "Read-only.";
    "windowsUpdateForBusinessCount" WINDOWS_UPDATE_FOR_BUSINESS_COUNT, windows_update_for_business_count i32 -> Option<i32>, with_windows_update_for_business_count(i32), "`windowsUpdateForBusinessCount`: `Edm.Int32`, read-only" "Read-only.";
    "endpointProtectionCount" ENDPOINT_PROTECTION_COUNT, endpoint_protection_count i32 -> Option<i32>, with_endpoint_protection_count(i32), "`endpointProtectionCount`: `Edm.Int32`, read-only" "Read-only.";
    "modernAppsCount" MODERN_APPS_COUNT, modern_apps_count i32 -> Option<i32>, with_modern_apps_count(i32), "`modernAppsCount`: `Edm.Int32`, read-only" "Read-only.";
    "officeAppsCount" OFFICE_APPS_COUNT, office_apps_count i32 -> Option<i32>, with_office_apps_count(i32), "`officeAppsCount`: `Edm.Int32`, read-only" "Read-only.";
    "totalComanagedCount" TOTAL_COMANAGED_COUNT, total_comanaged_count i32 -> Option<i32>, with_total_comanaged_count(i32), "`totalComanagedCount`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.comanagementEligibleDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ComanagementEligibleDevice: super::Entity = "microsoft.graph.comanagementEligibleDevice";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::DeviceType>, with_device_type(super::DeviceType), "`deviceType`: `microsoft.graph.deviceType`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.";
    "clientRegistrationStatus" CLIENT_REGISTRATION_STATUS, client_registration_status enumeration -> Option<super::DeviceRegistrationState>, with_client_registration_status(super::DeviceRegistrationState), "`clientRegistrationStatus`: `microsoft.graph.deviceRegistrationState`" "Possible values are: notRegistered, registered, revoked, keyConflict, approvalPending, certificateReset, notRegisteredPendingEnrollment, unknown.";
    "ownerType" OWNER_TYPE, owner_type enumeration -> Option<super::OwnerType>, with_owner_type(super::OwnerType), "`ownerType`: `microsoft.graph.ownerType`" "Possible values are: unknown, company, personal.";
    "managementAgents" MANAGEMENT_AGENTS, management_agents enumeration -> Option<super::ManagementAgentType>, with_management_agents(super::ManagementAgentType), "`managementAgents`: `microsoft.graph.managementAgentType`" "Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, unknown, configurationManagerClientMdmEas, jamf, googleCloudDevicePolicyController, microsoft365ManagedMdm, msSense.";
    "managementState" MANAGEMENT_STATE, management_state enumeration -> Option<super::ManagementState>, with_management_state(super::ManagementState), "`managementState`: `microsoft.graph.managementState`" "Possible values are: managed, retirePending, retireFailed, wipePending, wipeFailed, unhealthy, deletePending, retireIssued, wipeIssued, wipeCanceled, retireCanceled, discovered.";
    "referenceId" REFERENCE_ID, reference_id str -> Option<&str>, with_reference_id(String), "`referenceId`: `Edm.String`";
    "mdmStatus" MDM_STATUS, mdm_status str -> Option<&str>, with_mdm_status(String), "`mdmStatus`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`";
    "entitySource" ENTITY_SOURCE, entity_source i32 -> Option<i32>, with_entity_source(i32), "`entitySource`: `Edm.Int32`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ComanagementEligibleType>, with_status(super::ComanagementEligibleType), "`status`: `microsoft.graph.comanagementEligibleType`" "Possible values are: comanaged, eligible, eligibleButNotAzureAdJoined, needsOsUpdate, ineligible.";
}

crate::runtime::model! {
    /// [`microsoft.graph.comanagementEligibleDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibledevicessummary?view=graph-rest-beta)
    ComanagementEligibleDevicesSummary = "microsoft.graph.comanagementEligibleDevicesSummary";
    "comanagedCount" COMANAGED_COUNT, comanaged_count i32 -> Option<i32>, with_comanaged_count(i32), "`comanagedCount`: `Edm.Int32`";
    "eligibleCount" ELIGIBLE_COUNT, eligible_count i32 -> Option<i32>, with_eligible_count(i32), "`eligibleCount`: `Edm.Int32`";
    "eligibleButNotAzureAdJoinedCount" ELIGIBLE_BUT_NOT_AZURE_AD_JOINED_COUNT, eligible_but_not_azure_ad_joined_count i32 -> Option<i32>, with_eligible_but_not_azure_ad_joined_count(i32), "`eligibleButNotAzureAdJoinedCount`: `Edm.Int32`";
    "needsOsUpdateCount" NEEDS_OS_UPDATE_COUNT, needs_os_update_count i32 -> Option<i32>, with_needs_os_update_count(i32), "`needsOsUpdateCount`: `Edm.Int32`";
    "ineligibleCount" INELIGIBLE_COUNT, ineligible_count i32 -> Option<i32>, with_ineligible_count(i32), "`ineligibleCount`: `Edm.Int32`";
    "scheduledForEnrollmentCount" SCHEDULED_FOR_ENROLLMENT_COUNT, scheduled_for_enrollment_count i32 -> Option<i32>, with_scheduled_for_enrollment_count(i32), "`scheduledForEnrollmentCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.comanagementEligibleType`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibletype?view=graph-rest-beta)
    ComanagementEligibleType = "microsoft.graph.comanagementEligibleType" {
        Comanaged = "comanaged",
        Eligible = "eligible",
        EligibleButNotAzureAdJoined = "eligibleButNotAzureAdJoined",
        NeedsOsUpdate = "needsOsUpdate",
        Ineligible = "ineligible",
        ScheduledForEnrollment = "scheduledForEnrollment",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.commsApplication`, metadata
    CommsApplication = "microsoft.graph.commsApplication";
    "calls" CALLS, calls models -> Option<&[super::Call]>, with_calls(Vec<super::Call>), "`calls`: `Collection(microsoft.graph.call)`, metadata" if (feature = "communications");
    "onlineMeetings" ONLINE_MEETINGS, online_meetings models -> Option<&[super::OnlineMeeting]>, with_online_meetings(Vec<super::OnlineMeeting>), "`onlineMeetings`: `Collection(microsoft.graph.onlineMeeting)`, metadata" if (feature = "communications");
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotification`](https://learn.microsoft.com/graph/api/resources/commsnotification?view=graph-rest-beta)
    CommsNotification = "microsoft.graph.commsNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Possible values are: created, updated, deleted.";
    "resourceUrl" RESOURCE_URL, resource_url str -> Option<&str>, with_resource_url(String), "`resourceUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotifications`](https://learn.microsoft.com/graph/api/resources/commsnotifications?view=graph-rest-beta)
    CommsNotifications = "microsoft.graph.commsNotifications";
    "value" VALUE, value models -> Option<&[super::CommsNotification]>, with_value(Vec<super::CommsNotification>), "`value`: `Collection(microsoft.graph.commsNotification)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.companyPortalAction`](https://learn.microsoft.com/graph/api/resources/intune-shared-companyportalaction?view=graph-rest-beta)
    CompanyPortalAction = "microsoft.graph.companyPortalAction" {
        Unknown = "unknown",
        Remove = "remove",
        Reset = "reset",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.companyPortalBlockedAction`](https://learn.microsoft.com/graph/api/resources/intune-shared-companyportalblockedaction?view=graph-rest-beta)
    CompanyPortalBlockedAction = "microsoft.graph.companyPortalBlockedAction";
    "platform" PLATFORM, platform enumeration -> Option<super::DevicePlatformType>, with_platform(super::DevicePlatformType), "`platform`: `microsoft.graph.devicePlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.";
    "ownerType" OWNER_TYPE, owner_type enumeration -> Option<super::OwnerType>, with_owner_type(super::OwnerType), "`ownerType`: `microsoft.graph.ownerType`" "Possible values are: unknown, company, personal.";
    "action" ACTION, action enumeration -> Option<super::CompanyPortalAction>, with_action(super::CompanyPortalAction), "`action`: `microsoft.graph.companyPortalAction`" "Possible values are: unknown, remove, reset.";
}

crate::runtime::model! {
    /// `microsoft.graph.complianceAssessment`, metadata
    ComplianceAssessment = "microsoft.graph.complianceAssessment"
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartner?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ComplianceManagementPartner: super::Entity = "microsoft.graph.complianceManagementPartner";
    inherited "id" ID, with_id(String), "`id`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "macOsOnboarded" MAC_OS_ONBOARDED, mac_os_onboarded bool -> Option<bool>, with_mac_os_onboarded(bool), "`macOsOnboarded`: `Edm.Boolean`";
    "windowsOnboarded" WINDOWS_ONBOARDED, windows_onboarded bool -> Option<bool>, with_windows_onboarded(bool), "`windowsOnboarded`: `Edm.Boolean`, not in the metadata";
    "androidOnboarded" ANDROID_ONBOARDED, android_onboarded bool -> Option<bool>, with_android_onboarded(bool), "`androidOnboarded`: `Edm.Boolean`";
    "iosOnboarded" IOS_ONBOARDED, ios_onboarded bool -> Option<bool>, with_ios_onboarded(bool), "`iosOnboarded`: `Edm.Boolean`";
    "macOsEnrollmentAssignments" MAC_OS_ENROLLMENT_ASSIGNMENTS, mac_os_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_mac_os_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`macOsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "windowsEnrollmentAssignments" WINDOWS_ENROLLMENT_ASSIGNMENTS, windows_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_windows_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`windowsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`, not in the metadata";
    "androidEnrollmentAssignments" ANDROID_ENROLLMENT_ASSIGNMENTS, android_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_android_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`androidEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "iosEnrollmentAssignments" IOS_ENROLLMENT_ASSIGNMENTS, ios_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_ios_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`iosEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`";
    "linuxEnrollmentAssignments" LINUX_ENROLLMENT_ASSIGNMENTS, linux_enrollment_assignments models -> Option<&[super::ComplianceManagementPartnerAssignment]>, with_linux_enrollment_assignments(Vec<super::ComplianceManagementPartnerAssignment>), "`linuxEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`, metadata";
    "linuxOnboarded" LINUX_ONBOARDED, linux_onboarded bool -> Option<bool>, with_linux_onboarded(bool), "`linuxOnboarded`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartnerAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartnerassignment?view=graph-rest-beta)
    ComplianceManagementPartnerAssignment = "microsoft.graph.complianceManagementPartnerAssignment";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-compliancestate?view=graph-rest-beta)
    ComplianceState = "microsoft.graph.complianceState" {
        Unknown = "unknown",
        Compliant = "compliant",
        Noncompliant = "noncompliant",
        Conflict = "conflict",
        Error = "error",
        InGracePeriod = "inGracePeriod",
        ConfigManager = "configManager",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-shared-compliancestatus?view=graph-rest-beta)
    ComplianceStatus = "microsoft.graph.complianceStatus" {
        Unknown = "unknown",
        NotApplicable = "notApplicable",
        Compliant = "compliant",
        Remediated = "remediated",
        NonCompliant = "nonCompliant",
        Error = "error",
        Conflict = "conflict",
        NotAssigned = "notAssigned",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.configManagerCollection`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-configmanagercollection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConfigManagerCollection: super::Entity = "microsoft.graph.configManagerCollection";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "collectionIdentifier" COLLECTION_IDENTIFIER, collection_identifier str -> Option<&str>, with_collection_identifier(String), "`collectionIdentifier`: `Edm.String`";
    "hierarchyName" HIERARCHY_NAME, hierarchy_name str -> Option<&str>, with_hierarchy_name(String), "`hierarchyName`: `Edm.String`";
    "hierarchyIdentifier" HIERARCHY_IDENTIFIER, hierarchy_identifier str -> Option<&str>, with_hierarchy_identifier(String), "`hierarchyIdentifier`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.configManagerPolicySummary`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-configmanagerpolicysummary?view=graph-rest-beta)
    ConfigManagerPolicySummary = "microsoft.graph.configManagerPolicySummary";
    "targetedDeviceCount" TARGETED_DEVICE_COUNT, targeted_device_count i32 -> Option<i32>, with_targeted_device_count(i32), "`targetedDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "pendingDeviceCount" PENDING_DEVICE_COUNT, pending_device_count i32 -> Option<i32>, with_pending_device_count(i32), "`pendingDeviceCount`: `Edm.Int32`";
    "enforcedDeviceCount" ENFORCED_DEVICE_COUNT, enforced_device_count i32 -> Option<i32>, with_enforced_device_count(i32), "`enforcedDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.configuration`, metadata
    Configuration = "microsoft.graph.configuration";
    "authorizedAppIds" AUTHORIZED_APP_IDS, authorized_app_ids strs -> Option<Vec<&str>>, with_authorized_app_ids(Vec<String>), "`authorizedAppIds`: `Collection(Edm.String)`, metadata";
    "authorizedApps" AUTHORIZED_APPS, authorized_apps strs -> Option<Vec<&str>>, with_authorized_apps(Vec<String>), "`authorizedApps`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageraction?view=graph-rest-beta)
    ConfigurationManagerAction = "microsoft.graph.configurationManagerAction";
    "action" ACTION, action enumeration -> Option<super::ConfigurationManagerActionType>, with_action(super::ConfigurationManagerActionType), "`action`: `microsoft.graph.configurationManagerActionType`" "Possible values are: refreshMachinePolicy, refreshUserPolicy, wakeUpClient, appEvaluation, quickScan, fullScan, windowsDefenderUpdateSignatures.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerActionDeliveryStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiondeliverystatus?view=graph-rest-beta)
    ConfigurationManagerActionDeliveryStatus = "microsoft.graph.configurationManagerActionDeliveryStatus" {
        Unknown = "unknown",
        PendingDelivery = "pendingDelivery",
        DeliveredToConnectorService = "deliveredToConnectorService",
        FailedToDeliverToConnectorService = "failedToDeliverToConnectorService",
        DeliveredToOnPremisesServer = "deliveredToOnPremisesServer",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.configurationManagerActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    ConfigurationManagerActionResult: super::DeviceActionResult = "microsoft.graph.configurationManagerActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "actionDeliveryStatus" ACTION_DELIVERY_STATUS, action_delivery_status enumeration -> Option<super::ConfigurationManagerActionDeliveryStatus>, with_action_delivery_status(super::ConfigurationManagerActionDeliveryStatus), "`actionDeliveryStatus`: `microsoft.graph.configurationManagerActionDeliveryStatus`" "Possible values are: unknown, pendingDelivery, deliveredToConnectorService, failedToDeliverToConnectorService, deliveredToOnPremisesServer.";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerActionType`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiontype?view=graph-rest-beta)
    ConfigurationManagerActionType = "microsoft.graph.configurationManagerActionType" {
        RefreshMachinePolicy = "refreshMachinePolicy",
        RefreshUserPolicy = "refreshUserPolicy",
        WakeUpClient = "wakeUpClient",
        AppEvaluation = "appEvaluation",
        QuickScan = "quickScan",
        FullScan = "fullScan",
        WindowsDefenderUpdateSignatures = "windowsDefenderUpdateSignatures",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientEnabledFeatures`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientenabledfeatures?view=graph-rest-beta)
    ConfigurationManagerClientEnabledFeatures = "microsoft.graph.configurationManagerClientEnabledFeatures";
    "inventory" INVENTORY, inventory bool -> Option<bool>, with_inventory(bool), "`inventory`: `Edm.Boolean`";
    "modernApps" MODERN_APPS, modern_apps bool -> Option<bool>, with_modern_apps(bool), "`modernApps`: `Edm.Boolean`";
    "resourceAccess" RESOURCE_ACCESS, resource_access bool -> Option<bool>, with_resource_access(bool), "`resourceAccess`: `Edm.Boolean`";
    "deviceConfiguration" DEVICE_CONFIGURATION, device_configuration bool -> Option<bool>, with_device_configuration(bool), "`deviceConfiguration`: `Edm.Boolean`";
    "compliancePolicy" COMPLIANCE_POLICY, compliance_policy bool -> Option<bool>, with_compliance_policy(bool), "`compliancePolicy`: `Edm.Boolean`";
    "windowsUpdateForBusiness" WINDOWS_UPDATE_FOR_BUSINESS, windows_update_for_business bool -> Option<bool>, with_windows_update_for_business(bool), "`windowsUpdateForBusiness`: `Edm.Boolean`";
    "endpointProtection" ENDPOINT_PROTECTION, endpoint_protection bool -> Option<bool>, with_endpoint_protection(bool), "`endpointProtection`: `Edm.Boolean`";
    "officeApps" OFFICE_APPS, office_apps bool -> Option<bool>, with_office_apps(bool), "`officeApps`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclienthealthstate?view=graph-rest-beta)
    ConfigurationManagerClientHealthState = "microsoft.graph.configurationManagerClientHealthState";
    "state" STATE, state enumeration -> Option<super::ConfigurationManagerClientState>, with_state(super::ConfigurationManagerClientState), "`state`: `microsoft.graph.configurationManagerClientState`" "Possible values are: unknown, installed, healthy, installFailed, updateFailed, communicationError.";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerClientInformation`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientinformation?view=graph-rest-beta)
    ConfigurationManagerClientInformation = "microsoft.graph.configurationManagerClientInformation";
    "clientIdentifier" CLIENT_IDENTIFIER, client_identifier str -> Option<&str>, with_client_identifier(String), "`clientIdentifier`: `Edm.String`";
    "isBlocked" IS_BLOCKED, is_blocked bool -> Option<bool>, with_is_blocked(bool), "`isBlocked`: `Edm.Boolean`";
    "clientVersion" CLIENT_VERSION, client_version str -> Option<&str>, with_client_version(String), "`clientVersion`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerClientState`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanagerclientstate?view=graph-rest-beta)
    ConfigurationManagerClientState = "microsoft.graph.configurationManagerClientState" {
        Unknown = "unknown",
        Installed = "installed",
        Healthy = "healthy",
        InstallFailed = "installFailed",
        UpdateFailed = "updateFailed",
        CommunicationError = "communicationError",
    }
}

crate::runtime::model! {
    /// Inherits from deviceAndAppManagementAssignmentTarget.
    ///
    /// [`microsoft.graph.configurationManagerCollectionAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-beta), with the accessors of [`DeviceAndAppManagementAssignmentTarget`](super::DeviceAndAppManagementAssignmentTarget)
    ConfigurationManagerCollectionAssignmentTarget: super::DeviceAndAppManagementAssignmentTarget = "microsoft.graph.configurationManagerCollectionAssignmentTarget";
    inherited "deviceAndAppManagementAssignmentFilterId" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_ID, with_device_and_app_management_assignment_filter_id(String), "`deviceAndAppManagementAssignmentFilterId`";
    inherited "deviceAndAppManagementAssignmentFilterType" DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE, with_device_and_app_management_assignment_filter_type(super::DeviceAndAppManagementAssignmentFilterType), "`deviceAndAppManagementAssignmentFilterType`";
    "collectionId" COLLECTION_ID, collection_id str -> Option<&str>, with_collection_id(String), "`collectionId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationUsage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-configurationusage?view=graph-rest-beta)
    ConfigurationUsage = "microsoft.graph.configurationUsage" {
        Blocked = "blocked",
        Required = "required",
        Allowed = "allowed",
        NotConfigured = "notConfigured",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.connectionItem`, metadata
    ConnectionItem = "microsoft.graph.connectionItem";
    "connectionId" CONNECTION_ID, connection_id str -> Option<&str>, with_connection_id(String), "`connectionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.connectionOperation`, metadata, with the accessors of [`Entity`](super::Entity)
    ConnectionOperation: super::Entity = "microsoft.graph.connectionOperation";
    inherited "id" ID, with_id(String), "`id`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
    "status" STATUS, status enumeration -> Option<super::ConnectionOperationStatus>, with_status(super::ConnectionOperationStatus), "`status`: `microsoft.graph.connectionOperationStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectionOperationStatus`, metadata
    ConnectionOperationStatus = "microsoft.graph.connectionOperationStatus" {
        Unspecified = "unspecified",
        Inprogress = "inprogress",
        Completed = "completed",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectionState`, metadata
    ConnectionState = "microsoft.graph.connectionState" {
        Draft = "draft",
        Ready = "ready",
        Obsolete = "obsolete",
        LimitExceeded = "limitExceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.connectorHealthCheck`, metadata
    ConnectorHealthCheck = "microsoft.graph.connectorHealthCheck";
    "metricName" METRIC_NAME, metric_name enumeration -> Option<super::ConnectorHealthCheckMetricName>, with_metric_name(super::ConnectorHealthCheckMetricName), "`metricName`: `microsoft.graph.connectorHealthCheckMetricName`, metadata";
    "status" STATUS, status enumeration -> Option<super::NdesConnectorHealthStatus>, with_status(super::NdesConnectorHealthStatus), "`status`: `microsoft.graph.ndesConnectorHealthStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectorHealthCheckMetricName`, metadata
    ConnectorHealthCheckMetricName = "microsoft.graph.connectorHealthCheckMetricName" {
        CaConnectivity = "caConnectivity",
        CaIssuancePermissions = "caIssuancePermissions",
        CaRevocationPermissions = "caRevocationPermissions",
        CertificateTemplate = "certificateTemplate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectorHealthState`, metadata
    ConnectorHealthState = "microsoft.graph.connectorHealthState" {
        Healthy = "healthy",
        Warning = "warning",
        Unhealthy = "unhealthy",
        Unknown = "unknown",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.connectorName`, metadata
    ConnectorName = "microsoft.graph.connectorName" {
        ApplePushNotificationServiceExpirationDateTime = "applePushNotificationServiceExpirationDateTime",
        VppTokenExpirationDateTime = "vppTokenExpirationDateTime",
        VppTokenLastSyncDateTime = "vppTokenLastSyncDateTime",
        WindowsAutopilotLastSyncDateTime = "windowsAutopilotLastSyncDateTime",
        WindowsStoreForBusinessLastSyncDateTime = "windowsStoreForBusinessLastSyncDateTime",
        JamfLastSyncDateTime = "jamfLastSyncDateTime",
        NdesConnectorLastConnectionDateTime = "ndesConnectorLastConnectionDateTime",
        AppleDepExpirationDateTime = "appleDepExpirationDateTime",
        AppleDepLastSyncDateTime = "appleDepLastSyncDateTime",
        OnPremConnectorLastSyncDateTime = "onPremConnectorLastSyncDateTime",
        GooglePlayAppLastSyncDateTime = "googlePlayAppLastSyncDateTime",
        GooglePlayConnectorLastModifiedDateTime = "googlePlayConnectorLastModifiedDateTime",
        WindowsDefenderAtpConnectorLastHeartbeatDateTime = "windowsDefenderATPConnectorLastHeartbeatDateTime",
        MobileThreatDefenceConnectorLastHeartbeatDateTime = "mobileThreatDefenceConnectorLastHeartbeatDateTime",
        ChromebookLastDirectorySyncDateTime = "chromebookLastDirectorySyncDateTime",
        FutureValue = "futureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.connectorStatusDetails`, metadata
    ConnectorStatusDetails = "microsoft.graph.connectorStatusDetails";
    "connectorInstanceId" CONNECTOR_INSTANCE_ID, connector_instance_id str -> Option<&str>, with_connector_instance_id(String), "`connectorInstanceId`: `Edm.String`, metadata";
    "connectorName" CONNECTOR_NAME, connector_name enumeration -> Option<super::ConnectorName>, with_connector_name(super::ConnectorName), "`connectorName`: `microsoft.graph.connectorName`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::ConnectorHealthState>, with_status(super::ConnectorHealthState), "`status`: `microsoft.graph.connectorHealthState`, metadata";
}

crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.credentialSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-credentialsinglesignonextension?view=graph-rest-beta), with the accessors of [`SingleSignOnExtension`](super::SingleSignOnExtension)
    CredentialSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.credentialSingleSignOnExtension";
    "extensionIdentifier" EXTENSION_IDENTIFIER, extension_identifier str -> Option<&str>, with_extension_identifier(String), "`extensionIdentifier`: `Edm.String`";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cryptographySuite`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-cryptographysuite?view=graph-rest-beta)
    CryptographySuite = "microsoft.graph.cryptographySuite";
    "encryptionMethod" ENCRYPTION_METHOD, encryption_method enumeration -> Option<super::VpnEncryptionAlgorithmType>, with_encryption_method(super::VpnEncryptionAlgorithmType), "`encryptionMethod`: `microsoft.graph.vpnEncryptionAlgorithmType`" "Possible values are: aes256, des, tripleDes, aes128, aes128Gcm, aes256Gcm, aes192, aes192Gcm, chaCha20Poly1305.";
    "integrityCheckMethod" INTEGRITY_CHECK_METHOD, integrity_check_method enumeration -> Option<super::VpnIntegrityAlgorithmType>, with_integrity_check_method(super::VpnIntegrityAlgorithmType), "`integrityCheckMethod`: `microsoft.graph.vpnIntegrityAlgorithmType`" "Possible values are: sha2\\_256, sha1\\_96, sha1\\_160, sha2\\_384, sha2\\_512, md5.";
    "dhGroup" DH_GROUP, dh_group enumeration -> Option<super::DiffieHellmanGroup>, with_dh_group(super::DiffieHellmanGroup), "`dhGroup`: `microsoft.graph.diffieHellmanGroup`" "Possible values are: group1, group2, group14, ecp256, ecp384, group24.";
    "cipherTransformConstants" CIPHER_TRANSFORM_CONSTANTS, cipher_transform_constants enumeration -> Option<super::VpnEncryptionAlgorithmType>, with_cipher_transform_constants(super::VpnEncryptionAlgorithmType), "`cipherTransformConstants`: `microsoft.graph.vpnEncryptionAlgorithmType`" "Possible values are: aes256, des, tripleDes, aes128, aes128Gcm, aes256Gcm, aes192, aes192Gcm, chaCha20Poly1305.";
    "authenticationTransformConstants" AUTHENTICATION_TRANSFORM_CONSTANTS, authentication_transform_constants enumeration -> Option<super::AuthenticationTransformConstant>, with_authentication_transform_constants(super::AuthenticationTransformConstant), "`authenticationTransformConstants`: `microsoft.graph.authenticationTransformConstant`" "Possible values are: md5\\_96, sha1\\_96, sha\\_256\\_128, aes128Gcm, aes192Gcm, aes256Gcm.";
    "pfsGroup" PFS_GROUP, pfs_group enumeration -> Option<super::PerfectForwardSecrecyGroup>, with_pfs_group(super::PerfectForwardSecrecyGroup), "`pfsGroup`: `microsoft.graph.perfectForwardSecrecyGroup`" "Possible values are: pfs1, pfs2, pfs2048, ecp256, ecp384, pfsMM, pfs24.";
}

crate::runtime::model! {
    /// [`microsoft.graph.customSubjectAlternativeName`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-customsubjectalternativename?view=graph-rest-beta)
    CustomSubjectAlternativeName = "microsoft.graph.customSubjectAlternativeName";
    "sanType" SAN_TYPE, san_type flags -> Option<Flags<super::SubjectAlternativeNameType>>, with_san_type(Flags<super::SubjectAlternativeNameType>), "`sanType`: `microsoft.graph.subjectAlternativeNameType`" "Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customUpdateTimeWindow`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-customupdatetimewindow?view=graph-rest-beta)
    CustomUpdateTimeWindow = "microsoft.graph.customUpdateTimeWindow";
    "startDay" START_DAY, start_day enumeration -> Option<super::DayOfWeek>, with_start_day(super::DayOfWeek), "`startDay`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "endDay" END_DAY, end_day enumeration -> Option<super::DayOfWeek>, with_end_day(super::DayOfWeek), "`endDay`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
}
