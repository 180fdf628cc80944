// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    HardwareConfiguration: super::Entity = "microsoft.graph.hardwareConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "configurationFileContent" CONFIGURATION_FILE_CONTENT, configuration_file_content binary -> Parsed<Bytes>, with_configuration_file_content(Bytes), "`configurationFileContent`: `Edm.Binary`";
    "hardwareConfigurationFormat" HARDWARE_CONFIGURATION_FORMAT, hardware_configuration_format enumeration -> Option<super::HardwareConfigurationFormat>, with_hardware_configuration_format(super::HardwareConfigurationFormat), "`hardwareConfigurationFormat`: `microsoft.graph.hardwareConfigurationFormat`" "Possible values are: dell, surface, surfaceDock.";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "perDevicePasswordDisabled" PER_DEVICE_PASSWORD_DISABLED, per_device_password_disabled bool -> Option<bool>, with_per_device_password_disabled(bool), "`perDevicePasswordDisabled`: `Edm.Boolean`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::HardwareConfigurationAssignment]>, with_assignments(Vec<super::HardwareConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.hardwareConfigurationAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::HardwareConfigurationRunSummary>, with_run_summary(super::HardwareConfigurationRunSummary), "`runSummary`: `microsoft.graph.hardwareConfigurationRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::HardwareConfigurationDeviceState]>, with_device_run_states(Vec<super::HardwareConfigurationDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.hardwareConfigurationDeviceState)`";
    "userRunStates" USER_RUN_STATES, user_run_states models -> Option<&[super::HardwareConfigurationUserState]>, with_user_run_states(Vec<super::HardwareConfigurationUserState>), "`userRunStates`: `Collection(microsoft.graph.hardwareConfigurationUserState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    HardwareConfigurationAssignment: super::Entity = "microsoft.graph.hardwareConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfigurationDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationdevicestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    HardwareConfigurationDeviceState: super::Entity = "microsoft.graph.hardwareConfigurationDeviceState";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`";
    "internalVersion" INTERNAL_VERSION, internal_version i32 -> Option<i32>, with_internal_version(i32), "`internalVersion`: `Edm.Int32`";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationState" CONFIGURATION_STATE, configuration_state enumeration -> Option<super::RunState>, with_configuration_state(super::RunState), "`configurationState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "configurationOutput" CONFIGURATION_OUTPUT, configuration_output str -> Option<&str>, with_configuration_output(String), "`configurationOutput`: `Edm.String`";
    "configurationError" CONFIGURATION_ERROR, configuration_error str -> Option<&str>, with_configuration_error(String), "`configurationError`: `Edm.String`";
    "assignmentFilterIds" ASSIGNMENT_FILTER_IDS, assignment_filter_ids str -> Option<&str>, with_assignment_filter_ids(String), "`assignmentFilterIds`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.hardwareConfigurationFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationformat?view=graph-rest-beta)
    HardwareConfigurationFormat = "microsoft.graph.hardwareConfigurationFormat" {
        Dell = "dell",
        Surface = "surface",
        SurfaceDock = "surfaceDock",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfigurationRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationrunsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    HardwareConfigurationRunSummary: super::Entity = "microsoft.graph.hardwareConfigurationRunSummary";
    inherited "id" ID, with_id(String), "`id`";
    "successfulDeviceCount" SUCCESSFUL_DEVICE_COUNT, successful_device_count i32 -> Option<i32>, with_successful_device_count(i32), "`successfulDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "pendingDeviceCount" PENDING_DEVICE_COUNT, pending_device_count i32 -> Option<i32>, with_pending_device_count(i32), "`pendingDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "successfulUserCount" SUCCESSFUL_USER_COUNT, successful_user_count i32 -> Option<i32>, with_successful_user_count(i32), "`successfulUserCount`: `Edm.Int32`";
    "failedUserCount" FAILED_USER_COUNT, failed_user_count i32 -> Option<i32>, with_failed_user_count(i32), "`failedUserCount`: `Edm.Int32`";
    "pendingUserCount" PENDING_USER_COUNT, pending_user_count i32 -> Option<i32>, with_pending_user_count(i32), "`pendingUserCount`: `Edm.Int32`";
    "errorUserCount" ERROR_USER_COUNT, error_user_count i32 -> Option<i32>, with_error_user_count(i32), "`errorUserCount`: `Edm.Int32`";
    "notApplicableUserCount" NOT_APPLICABLE_USER_COUNT, not_applicable_user_count i32 -> Option<i32>, with_not_applicable_user_count(i32), "`notApplicableUserCount`: `Edm.Int32`";
    "unknownUserCount" UNKNOWN_USER_COUNT, unknown_user_count i32 -> Option<i32>, with_unknown_user_count(i32), "`unknownUserCount`: `Edm.Int32`";
    "lastRunDateTime" LAST_RUN_DATE_TIME, last_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_run_date_time(OffsetDateTime), "`lastRunDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.hardwareConfigurationUserState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationuserstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    HardwareConfigurationUserState: super::Entity = "microsoft.graph.hardwareConfigurationUserState";
    inherited "id" ID, with_id(String), "`id`";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "successfulDeviceCount" SUCCESSFUL_DEVICE_COUNT, successful_device_count i32 -> Option<i32>, with_successful_device_count(i32), "`successfulDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "pendingDeviceCount" PENDING_DEVICE_COUNT, pending_device_count i32 -> Option<i32>, with_pending_device_count(i32), "`pendingDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.hardwareInformation`](https://learn.microsoft.com/graph/api/resources/intune-devices-hardwareinformation?view=graph-rest-beta)
    HardwareInformation = "microsoft.graph.hardwareInformation";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "totalStorageSpace" TOTAL_STORAGE_SPACE, total_storage_space i64 -> Option<i64>, with_total_storage_space(i64), "`totalStorageSpace`: `Edm.Int64`";
    "freeStorageSpace" FREE_STORAGE_SPACE, free_storage_space i64 -> Option<i64>, with_free_storage_space(i64), "`freeStorageSpace`: `Edm.Int64`";
    "imei" IMEI, imei str -> Option<&str>, with_imei(String), "`imei`: `Edm.String`";
    "meid" MEID, meid str -> Option<&str>, with_meid(String), "`meid`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`";
    "subscriberCarrier" SUBSCRIBER_CARRIER, subscriber_carrier str -> Option<&str>, with_subscriber_carrier(String), "`subscriberCarrier`: `Edm.String`";
    "cellularTechnology" CELLULAR_TECHNOLOGY, cellular_technology str -> Option<&str>, with_cellular_technology(String), "`cellularTechnology`: `Edm.String`";
    "wifiMac" WIFI_MAC, wifi_mac str -> Option<&str>, with_wifi_mac(String), "`wifiMac`: `Edm.String`";
    "operatingSystemLanguage" OPERATING_SYSTEM_LANGUAGE, operating_system_language str -> Option<&str>, with_operating_system_language(String), "`operatingSystemLanguage`: `Edm.String`";
    "isSupervised" IS_SUPERVISED, is_supervised bool -> Option<bool>, with_is_supervised(bool), "`isSupervised`: `Edm.Boolean`";
    "isEncrypted" IS_ENCRYPTED, is_encrypted bool -> Option<bool>, with_is_encrypted(bool), "`isEncrypted`: `Edm.Boolean`";
    "batterySerialNumber" BATTERY_SERIAL_NUMBER, battery_serial_number str -> Option<&str>, with_battery_serial_number(String), "`batterySerialNumber`: `Edm.String`";
    "batteryHealthPercentage" BATTERY_HEALTH_PERCENTAGE, battery_health_percentage i32 -> Option<i32>, with_battery_health_percentage(i32), "`batteryHealthPercentage`: `Edm.Int32`";
    "batteryChargeCycles" BATTERY_CHARGE_CYCLES, battery_charge_cycles i32 -> Option<i32>, with_battery_charge_cycles(i32), "`batteryChargeCycles`: `Edm.Int32`";
    "isSharedDevice" IS_SHARED_DEVICE, is_shared_device bool -> Option<bool>, with_is_shared_device(bool), "`isSharedDevice`: `Edm.Boolean`";
    "sharedDeviceCachedUsers" SHARED_DEVICE_CACHED_USERS, shared_device_cached_users models -> Option<&[super::SharedAppleDeviceUser]>, with_shared_device_cached_users(Vec<super::SharedAppleDeviceUser>), "`sharedDeviceCachedUsers`: `Collection(microsoft.graph.sharedAppleDeviceUser)`";
    "tpmSpecificationVersion" TPM_SPECIFICATION_VERSION, tpm_specification_version str -> Option<&str>, with_tpm_specification_version(String), "`tpmSpecificationVersion`: `Edm.String`";
    "operatingSystemEdition" OPERATING_SYSTEM_EDITION, operating_system_edition str -> Option<&str>, with_operating_system_edition(String), "`operatingSystemEdition`: `Edm.String`";
    "deviceFullQualifiedDomainName" DEVICE_FULL_QUALIFIED_DOMAIN_NAME, device_full_qualified_domain_name str -> Option<&str>, with_device_full_qualified_domain_name(String), "`deviceFullQualifiedDomainName`: `Edm.String`";
    "deviceGuardVirtualizationBasedSecurityHardwareRequirementState" DEVICE_GUARD_VIRTUALIZATION_BASED_SECURITY_HARDWARE_REQUIREMENT_STATE, device_guard_virtualization_based_security_hardware_requirement_state flags -> Option<Flags<super::DeviceGuardVirtualizationBasedSecurityHardwareRequirementState>>, with_device_guard_virtualization_based_security_hardware_requirement_state(Flags<super::DeviceGuardVirtualizationBasedSecurityHardwareRequirementState>), "`deviceGuardVirtualizationBasedSecurityHardwareRequirementState`: `microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState`" "Possible values are: meetHardwareRequirements, secureBootRequired, dmaProtectionRequired, hyperVNotSupportedForGuestVM, hyperVNotAvailable.";
    "deviceGuardVirtualizationBasedSecurityState" DEVICE_GUARD_VIRTUALIZATION_BASED_SECURITY_STATE, device_guard_virtualization_based_security_state enumeration -> Option<super::DeviceGuardVirtualizationBasedSecurityState>, with_device_guard_virtualization_based_security_state(super::DeviceGuardVirtualizationBasedSecurityState), "`deviceGuardVirtualizationBasedSecurityState`: `microsoft.graph.deviceGuardVirtualizationBasedSecurityState`" "Possible values are: running, rebootRequired, require64BitArchitecture, notLicensed, notConfigured, doesNotMeetHardwareRequirements, other.";
    "deviceGuardLocalSystemAuthorityCredentialGuardState" DEVICE_GUARD_LOCAL_SYSTEM_AUTHORITY_CREDENTIAL_GUARD_STATE, device_guard_local_system_authority_credential_guard_state enumeration -> Option<super::DeviceGuardLocalSystemAuthorityCredentialGuardState>, with_device_guard_local_system_authority_credential_guard_state(super::DeviceGuardLocalSystemAuthorityCredentialGuardState), "`deviceGuardLocalSystemAuthorityCredentialGuardState`: `microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardState`" "Possible values are: running, rebootRequired, notLicensed, notConfigured, virtualizationBasedSecurityNotRunning.";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`";
    "operatingSystemProductType" OPERATING_SYSTEM_PRODUCT_TYPE, operating_system_product_type i32 -> Option<i32>, with_operating_system_product_type(i32), "`operatingSystemProductType`: `Edm.Int32`";
    "ipAddressV4" IP_ADDRESS_V4, ip_address_v4 str -> Option<&str>, with_ip_address_v4(String), "`ipAddressV4`: `Edm.String`";
    "subnetAddress" SUBNET_ADDRESS, subnet_address str -> Option<&str>, with_subnet_address(String), "`subnetAddress`: `Edm.String`";
    "esimIdentifier" ESIM_IDENTIFIER, esim_identifier str -> Option<&str>, with_esim_identifier(String), "`esimIdentifier`: `Edm.String`";
    "systemManagementBIOSVersion" SYSTEM_MANAGEMENT_BIOS_VERSION, system_management_bios_version str -> Option<&str>, with_system_management_bios_version(String), "`systemManagementBIOSVersion`: `Edm.String`";
    "tpmManufacturer" TPM_MANUFACTURER, tpm_manufacturer str -> Option<&str>, with_tpm_manufacturer(String), "`tpmManufacturer`: `Edm.String`";
    "tpmVersion" TPM_VERSION, tpm_version str -> Option<&str>, with_tpm_version(String), "`tpmVersion`: `Edm.String`";
    "wiredIPv4Addresses" WIRED_IPV4_ADDRESSES, wired_ipv4_addresses strs -> Option<Vec<&str>>, with_wired_ipv4_addresses(Vec<String>), "`wiredIPv4Addresses`: `Collection(Edm.String)`";
    "batteryLevelPercentage" BATTERY_LEVEL_PERCENTAGE, battery_level_percentage f64 -> Option<f64>, with_battery_level_percentage(f64), "`batteryLevelPercentage`: `Edm.Double`";
    "residentUsersCount" RESIDENT_USERS_COUNT, resident_users_count i32 -> Option<i32>, with_resident_users_count(i32), "`residentUsersCount`: `Edm.Int32`";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`";
    "deviceLicensingStatus" DEVICE_LICENSING_STATUS, device_licensing_status enumeration -> Option<super::DeviceLicensingStatus>, with_device_licensing_status(super::DeviceLicensingStatus), "`deviceLicensingStatus`: `microsoft.graph.deviceLicensingStatus`" "Possible values are: licenseRefreshStarted, licenseRefreshPending, deviceIsNotAzureActiveDirectoryJoined, verifyingMicrosoftDeviceIdentity, deviceIdentityVerificationFailed, verifyingMirosoftAccountIdentity, mirosoftAccountVerificationFailed, acquiringDeviceLicense, refreshingDeviceLicense, deviceLicenseRefreshSucceed, deviceLicenseRefreshFailed, removingDeviceLicense, deviceLicenseRemoveSucceed, deviceLicenseRemoveFailed, unknownFutureValue, unknown.";
    "deviceLicensingLastErrorCode" DEVICE_LICENSING_LAST_ERROR_CODE, device_licensing_last_error_code i32 -> Option<i32>, with_device_licensing_last_error_code(i32), "`deviceLicensingLastErrorCode`: `Edm.Int32`";
    "deviceLicensingLastErrorDescription" DEVICE_LICENSING_LAST_ERROR_DESCRIPTION, device_licensing_last_error_description str -> Option<&str>, with_device_licensing_last_error_description(String), "`deviceLicensingLastErrorDescription`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.hardwarePasswordDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    HardwarePasswordDetail: super::Entity = "microsoft.graph.hardwarePasswordDetail";
    inherited "id" ID, with_id(String), "`id`";
    "currentPassword" CURRENT_PASSWORD, current_password str -> Option<&str>, with_current_password(String), "`currentPassword`: `Edm.String`, metadata";
    "previousPasswords" PREVIOUS_PASSWORDS, previous_passwords strs -> Option<Vec<&str>>, with_previous_passwords(Vec<String>), "`previousPasswords`: `Collection(Edm.String)`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.hardwarePasswordInfo`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwarepasswordinfo?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    HardwarePasswordInfo: super::Entity = "microsoft.graph.hardwarePasswordInfo";
    inherited "id" ID, with_id(String), "`id`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "currentPassword" CURRENT_PASSWORD, current_password str -> Option<&str>, with_current_password(String), "`currentPassword`: `Edm.String`";
    "previousPasswords" PREVIOUS_PASSWORDS, previous_passwords strs -> Option<Vec<&str>>, with_previous_passwords(Vec<String>), "`previousPasswords`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.hasPayloadLinkResultItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-haspayloadlinkresultitem?view=graph-rest-beta)
    HasPayloadLinkResultItem = "microsoft.graph.hasPayloadLinkResultItem";
    "payloadId" PAYLOAD_ID, payload_id str -> Option<&str>, with_payload_id(String), "`payloadId`: `Edm.String`";
    "hasLink" HAS_LINK, has_link bool -> Option<bool>, with_has_link(bool), "`hasLink`: `Edm.Boolean`";
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`";
    "sources" SOURCES, sources enumerations -> Option<Vec<super::DeviceAndAppManagementAssignmentSource>>, with_sources(Vec<super::DeviceAndAppManagementAssignmentSource>), "`sources`: `Collection(microsoft.graph.deviceAndAppManagementAssignmentSource)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.hashAlgorithms`](https://learn.microsoft.com/graph/api/resources/intune-shared-hashalgorithms?view=graph-rest-beta)
    HashAlgorithms = "microsoft.graph.hashAlgorithms" {
        Sha1 = "sha1",
        Sha2 = "sha2",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.healthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-healthstate?view=graph-rest-beta)
    HealthState = "microsoft.graph.healthState" {
        Unknown = "unknown",
        Healthy = "healthy",
        Unhealthy = "unhealthy",
    }
}
