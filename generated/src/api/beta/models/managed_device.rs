// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevice?view=graph-rest-beta)
    ManagedDevice = "microsoft.graph.managedDevice" {
        "microsoft.graph.windowsManagedDevice",
    }
}

impl ManagedDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `hardwareInformation` in queries.
    pub const HARDWARE_INFORMATION: Property<Self> = Property::new("hardwareInformation");
    /// `ownerType` in queries.
    pub const OWNER_TYPE: Property<Self> = Property::new("ownerType");
    /// `managedDeviceOwnerType` in queries.
    pub const MANAGED_DEVICE_OWNER_TYPE: Property<Self> = Property::new("managedDeviceOwnerType");
    /// `deviceActionResults` in queries.
    pub const DEVICE_ACTION_RESULTS: Property<Self> = Property::new("deviceActionResults");
    /// `managementState` in queries.
    pub const MANAGEMENT_STATE: Property<Self> = Property::new("managementState");
    /// `enrolledDateTime` in queries.
    pub const ENROLLED_DATE_TIME: Property<Self> = Property::new("enrolledDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `chassisType` in queries.
    pub const CHASSIS_TYPE: Property<Self> = Property::new("chassisType");
    /// `operatingSystem` in queries.
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `complianceState` in queries.
    pub const COMPLIANCE_STATE: Property<Self> = Property::new("complianceState");
    /// `jailBroken` in queries.
    pub const JAIL_BROKEN: Property<Self> = Property::new("jailBroken");
    /// `managementAgent` in queries.
    pub const MANAGEMENT_AGENT: Property<Self> = Property::new("managementAgent");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `easActivated` in queries.
    pub const EAS_ACTIVATED: Property<Self> = Property::new("easActivated");
    /// `easDeviceId` in queries.
    pub const EAS_DEVICE_ID: Property<Self> = Property::new("easDeviceId");
    /// `easActivationDateTime` in queries.
    pub const EAS_ACTIVATION_DATE_TIME: Property<Self> = Property::new("easActivationDateTime");
    /// `aadRegistered` in queries.
    pub const AAD_REGISTERED: Property<Self> = Property::new("aadRegistered");
    /// `azureADRegistered` in queries.
    pub const AZURE_AD_REGISTERED: Property<Self> = Property::new("azureADRegistered");
    /// `deviceEnrollmentType` in queries.
    pub const DEVICE_ENROLLMENT_TYPE: Property<Self> = Property::new("deviceEnrollmentType");
    /// `lostModeState` in queries.
    pub const LOST_MODE_STATE: Property<Self> = Property::new("lostModeState");
    /// `activationLockBypassCode` in queries.
    pub const ACTIVATION_LOCK_BYPASS_CODE: Property<Self> = Property::new("activationLockBypassCode");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `azureActiveDirectoryDeviceId` in queries.
    pub const AZURE_ACTIVE_DIRECTORY_DEVICE_ID: Property<Self> = Property::new("azureActiveDirectoryDeviceId");
    /// `azureADDeviceId` in queries.
    pub const AZURE_AD_DEVICE_ID: Property<Self> = Property::new("azureADDeviceId");
    /// `deviceRegistrationState` in queries.
    pub const DEVICE_REGISTRATION_STATE: Property<Self> = Property::new("deviceRegistrationState");
    /// `deviceCategoryDisplayName` in queries.
    pub const DEVICE_CATEGORY_DISPLAY_NAME: Property<Self> = Property::new("deviceCategoryDisplayName");
    /// `isSupervised` in queries.
    pub const IS_SUPERVISED: Property<Self> = Property::new("isSupervised");
    /// `exchangeLastSuccessfulSyncDateTime` in queries.
    pub const EXCHANGE_LAST_SUCCESSFUL_SYNC_DATE_TIME: Property<Self> =
        Property::new("exchangeLastSuccessfulSyncDateTime");
    /// `exchangeAccessState` in queries.
    pub const EXCHANGE_ACCESS_STATE: Property<Self> = Property::new("exchangeAccessState");
    /// `exchangeAccessStateReason` in queries.
    pub const EXCHANGE_ACCESS_STATE_REASON: Property<Self> = Property::new("exchangeAccessStateReason");
    /// `remoteAssistanceSessionUrl` in queries.
    pub const REMOTE_ASSISTANCE_SESSION_URL: Property<Self> = Property::new("remoteAssistanceSessionUrl");
    /// `remoteAssistanceSessionErrorDetails` in queries.
    pub const REMOTE_ASSISTANCE_SESSION_ERROR_DETAILS: Property<Self> =
        Property::new("remoteAssistanceSessionErrorDetails");
    /// `isEncrypted` in queries.
    pub const IS_ENCRYPTED: Property<Self> = Property::new("isEncrypted");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `imei` in queries.
    pub const IMEI: Property<Self> = Property::new("imei");
    /// `complianceGracePeriodExpirationDateTime` in queries.
    pub const COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME: Property<Self> =
        Property::new("complianceGracePeriodExpirationDateTime");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `phoneNumber` in queries.
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    /// `androidSecurityPatchLevel` in queries.
    pub const ANDROID_SECURITY_PATCH_LEVEL: Property<Self> = Property::new("androidSecurityPatchLevel");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `configurationManagerClientEnabledFeatures` in queries.
    pub const CONFIGURATION_MANAGER_CLIENT_ENABLED_FEATURES: Property<Self> =
        Property::new("configurationManagerClientEnabledFeatures");
    /// `wiFiMacAddress` in queries.
    pub const WI_FI_MAC_ADDRESS: Property<Self> = Property::new("wiFiMacAddress");
    /// `deviceHealthAttestationState` in queries.
    pub const DEVICE_HEALTH_ATTESTATION_STATE: Property<Self> = Property::new("deviceHealthAttestationState");
    /// `subscriberCarrier` in queries.
    pub const SUBSCRIBER_CARRIER: Property<Self> = Property::new("subscriberCarrier");
    /// `meid` in queries.
    pub const MEID: Property<Self> = Property::new("meid");
    /// `totalStorageSpaceInBytes` in queries.
    pub const TOTAL_STORAGE_SPACE_IN_BYTES: Property<Self> = Property::new("totalStorageSpaceInBytes");
    /// `freeStorageSpaceInBytes` in queries.
    pub const FREE_STORAGE_SPACE_IN_BYTES: Property<Self> = Property::new("freeStorageSpaceInBytes");
    /// `managedDeviceName` in queries.
    pub const MANAGED_DEVICE_NAME: Property<Self> = Property::new("managedDeviceName");
    /// `partnerReportedThreatState` in queries.
    pub const PARTNER_REPORTED_THREAT_STATE: Property<Self> = Property::new("partnerReportedThreatState");
    /// `retireAfterDateTime` in queries.
    pub const RETIRE_AFTER_DATE_TIME: Property<Self> = Property::new("retireAfterDateTime");
    /// `usersLoggedOn` in queries.
    pub const USERS_LOGGED_ON: Property<Self> = Property::new("usersLoggedOn");
    /// `preferMdmOverGroupPolicyAppliedDateTime` in queries.
    pub const PREFER_MDM_OVER_GROUP_POLICY_APPLIED_DATE_TIME: Property<Self> =
        Property::new("preferMdmOverGroupPolicyAppliedDateTime");
    /// `autopilotEnrolled` in queries.
    pub const AUTOPILOT_ENROLLED: Property<Self> = Property::new("autopilotEnrolled");
    /// `requireUserEnrollmentApproval` in queries.
    pub const REQUIRE_USER_ENROLLMENT_APPROVAL: Property<Self> = Property::new("requireUserEnrollmentApproval");
    /// `managementCertificateExpirationDate` in queries.
    pub const MANAGEMENT_CERTIFICATE_EXPIRATION_DATE: Property<Self> =
        Property::new("managementCertificateExpirationDate");
    /// `iccid` in queries.
    pub const ICCID: Property<Self> = Property::new("iccid");
    /// `udid` in queries.
    pub const UDID: Property<Self> = Property::new("udid");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `windowsActiveMalwareCount` in queries.
    pub const WINDOWS_ACTIVE_MALWARE_COUNT: Property<Self> = Property::new("windowsActiveMalwareCount");
    /// `windowsRemediatedMalwareCount` in queries.
    pub const WINDOWS_REMEDIATED_MALWARE_COUNT: Property<Self> = Property::new("windowsRemediatedMalwareCount");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `configurationManagerClientHealthState` in queries.
    pub const CONFIGURATION_MANAGER_CLIENT_HEALTH_STATE: Property<Self> =
        Property::new("configurationManagerClientHealthState");
    /// `configurationManagerClientInformation` in queries.
    pub const CONFIGURATION_MANAGER_CLIENT_INFORMATION: Property<Self> =
        Property::new("configurationManagerClientInformation");
    /// `ethernetMacAddress` in queries.
    pub const ETHERNET_MAC_ADDRESS: Property<Self> = Property::new("ethernetMacAddress");
    /// `physicalMemoryInBytes` in queries.
    pub const PHYSICAL_MEMORY_IN_BYTES: Property<Self> = Property::new("physicalMemoryInBytes");
    /// `processorArchitecture` in queries.
    pub const PROCESSOR_ARCHITECTURE: Property<Self> = Property::new("processorArchitecture");
    /// `specificationVersion` in queries.
    pub const SPECIFICATION_VERSION: Property<Self> = Property::new("specificationVersion");
    /// `joinType` in queries.
    pub const JOIN_TYPE: Property<Self> = Property::new("joinType");
    /// `skuFamily` in queries.
    pub const SKU_FAMILY: Property<Self> = Property::new("skuFamily");
    /// `skuNumber` in queries.
    pub const SKU_NUMBER: Property<Self> = Property::new("skuNumber");
    /// `managementFeatures` in queries.
    pub const MANAGEMENT_FEATURES: Property<Self> = Property::new("managementFeatures");
    /// `chromeOSDeviceInfo` in queries.
    pub const CHROME_OS_DEVICE_INFO: Property<Self> = Property::new("chromeOSDeviceInfo");
    /// `enrollmentProfileName` in queries.
    pub const ENROLLMENT_PROFILE_NAME: Property<Self> = Property::new("enrollmentProfileName");
    /// `bootstrapTokenEscrowed` in queries.
    pub const BOOTSTRAP_TOKEN_ESCROWED: Property<Self> = Property::new("bootstrapTokenEscrowed");
    /// `deviceFirmwareConfigurationInterfaceManaged` in queries.
    pub const DEVICE_FIRMWARE_CONFIGURATION_INTERFACE_MANAGED: Property<Self> =
        Property::new("deviceFirmwareConfigurationInterfaceManaged");
    /// `detectedApps` in queries.
    pub const DETECTED_APPS: Property<Self> = Property::new("detectedApps");
    /// `deviceCategory` in queries.
    pub const DEVICE_CATEGORY: Property<Self> = Property::new("deviceCategory");
    /// `windowsProtectionState` in queries.
    pub const WINDOWS_PROTECTION_STATE: Property<Self> = Property::new("windowsProtectionState");
    /// `users` in queries.
    pub const USERS: Property<Self> = Property::new("users");
    /// `logCollectionRequests` in queries.
    pub const LOG_COLLECTION_REQUESTS: Property<Self> = Property::new("logCollectionRequests");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `userId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// `deviceName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// `hardwareInformation`: `microsoft.graph.hardwareInformation`, read-only
    ///
    /// Read-only.
    pub fn hardware_information(&self) -> Option<&super::HardwareInformation> {
        self.0.model("hardwareInformation")
    }

    /// `ownerType`: `microsoft.graph.ownerType`
    ///
    /// Possible values are: unknown, company, personal.
    pub fn owner_type(&self) -> Option<super::OwnerType> {
        self.0.enumeration("ownerType")
    }

    /// Sets `ownerType`.
    pub fn with_owner_type(self, value: impl Into<Nullable<super::OwnerType>>) -> Self {
        Self(self.0.with("ownerType", value))
    }

    /// `managedDeviceOwnerType`: `microsoft.graph.managedDeviceOwnerType`
    ///
    /// Possible values are: unknown, company, personal.
    pub fn managed_device_owner_type(&self) -> Option<super::ManagedDeviceOwnerType> {
        self.0.enumeration("managedDeviceOwnerType")
    }

    /// Sets `managedDeviceOwnerType`.
    pub fn with_managed_device_owner_type(self, value: impl Into<Nullable<super::ManagedDeviceOwnerType>>) -> Self {
        Self(self.0.with("managedDeviceOwnerType", value))
    }

    /// `deviceActionResults`: `Collection(microsoft.graph.deviceActionResult)`, read-only
    ///
    /// Read-only.
    pub fn device_action_results(&self) -> Option<&[super::DeviceActionResult]> {
        self.0.models("deviceActionResults")
    }

    /// `managementState`: `microsoft.graph.managementState`, read-only
    ///
    /// Read-only. Possible values are: managed, retirePending, retireFailed, wipePending, wipeFailed, unhealthy, deletePending, retireIssued, wipeIssued, wipeCanceled, retireCanceled, discovered.
    pub fn management_state(&self) -> Option<super::ManagementState> {
        self.0.enumeration("managementState")
    }

    /// `enrolledDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn enrolled_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("enrolledDateTime")
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// `chassisType`: `microsoft.graph.chassisType`, read-only
    ///
    /// Read-only. Possible values are: unknown, desktop, laptop, worksWorkstation, enterpriseServer, phone, tablet, mobileOther, mobileUnknown.
    pub fn chassis_type(&self) -> Option<super::ChassisType> {
        self.0.enumeration("chassisType")
    }

    /// `operatingSystem`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn operating_system(&self) -> Option<&str> {
        self.0.str("operatingSystem")
    }

    /// `deviceType`: `microsoft.graph.deviceType`, read-only
    ///
    /// Read-only. Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.
    pub fn device_type(&self) -> Option<super::DeviceType> {
        self.0.enumeration("deviceType")
    }

    /// `complianceState`: `microsoft.graph.complianceState`, read-only
    ///
    /// Read-only. Possible values are: unknown, compliant, noncompliant, conflict, error, inGracePeriod, configManager.
    pub fn compliance_state(&self) -> Option<super::ComplianceState> {
        self.0.enumeration("complianceState")
    }

    /// `jailBroken`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn jail_broken(&self) -> Option<&str> {
        self.0.str("jailBroken")
    }

    /// `managementAgent`: `microsoft.graph.managementAgentType`, read-only
    ///
    /// Read-only. Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, unknown, configurationManagerClientMdmEas, jamf, googleCloudDevicePolicyController, microsoft365ManagedMdm, msSense.
    pub fn management_agent(&self) -> Option<super::ManagementAgentType> {
        self.0.enumeration("managementAgent")
    }

    /// `osVersion`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// `easActivated`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn eas_activated(&self) -> Option<bool> {
        self.0.bool("easActivated")
    }

    /// `easDeviceId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn eas_device_id(&self) -> Option<&str> {
        self.0.str("easDeviceId")
    }

    /// `easActivationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn eas_activation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("easActivationDateTime")
    }

    /// `aadRegistered`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn aad_registered(&self) -> Option<bool> {
        self.0.bool("aadRegistered")
    }

    /// `azureADRegistered`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn azure_ad_registered(&self) -> Option<bool> {
        self.0.bool("azureADRegistered")
    }

    /// `deviceEnrollmentType`: `microsoft.graph.deviceEnrollmentType`, read-only
    ///
    /// Read-only. Possible values are: appleBulkWithUser, deviceEnrollmentManager, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsAzureADJoinUsingDeviceAuth, windowsCoManagement, appleUserEnrollment, appleUserEnrollmentWithServiceAccount, azureAdJoinUsingAzureVmExtension, androidEnterpriseDedicatedDevice, androidEnterpriseFullyManaged, androidEnterpriseCorporateWorkProfile, userEnrollment, unknown.
    pub fn device_enrollment_type(&self) -> Option<super::DeviceEnrollmentType> {
        self.0.enumeration("deviceEnrollmentType")
    }

    /// `lostModeState`: `microsoft.graph.lostModeState`, read-only
    ///
    /// Read-only. Possible values are: disabled, enabled.
    pub fn lost_mode_state(&self) -> Option<super::LostModeState> {
        self.0.enumeration("lostModeState")
    }

    /// `activationLockBypassCode`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn activation_lock_bypass_code(&self) -> Option<&str> {
        self.0.str("activationLockBypassCode")
    }

    /// `emailAddress`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// `azureActiveDirectoryDeviceId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn azure_active_directory_device_id(&self) -> Option<&str> {
        self.0.str("azureActiveDirectoryDeviceId")
    }

    /// `azureADDeviceId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn azure_ad_device_id(&self) -> Option<&str> {
        self.0.str("azureADDeviceId")
    }

    /// `deviceRegistrationState`: `microsoft.graph.deviceRegistrationState`, read-only
    ///
    /// Read-only. Possible values are: notRegistered, registered, revoked, keyConflict, approvalPending, certificateReset, notRegisteredPendingEnrollment, unknown.
    pub fn device_registration_state(&self) -> Option<super::DeviceRegistrationState> {
        self.0.enumeration("deviceRegistrationState")
    }

    /// `deviceCategoryDisplayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn device_category_display_name(&self) -> Option<&str> {
        self.0.str("deviceCategoryDisplayName")
    }

    /// `isSupervised`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_supervised(&self) -> Option<bool> {
        self.0.bool("isSupervised")
    }

    /// `exchangeLastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn exchange_last_successful_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("exchangeLastSuccessfulSyncDateTime")
    }

    /// `exchangeAccessState`: `microsoft.graph.deviceManagementExchangeAccessState`, read-only
    ///
    /// Read-only. Possible values are: none, unknown, allowed, blocked, quarantined.
    pub fn exchange_access_state(&self) -> Option<super::DeviceManagementExchangeAccessState> {
        self.0.enumeration("exchangeAccessState")
    }

    /// `exchangeAccessStateReason`: `microsoft.graph.deviceManagementExchangeAccessStateReason`, read-only
    ///
    /// Read-only. Possible values are: none, unknown, exchangeGlobalRule, exchangeIndividualRule, exchangeDeviceRule, exchangeUpgrade, exchangeMailboxPolicy, other, compliant, notCompliant, notEnrolled, unknownLocation, mfaRequired, azureADBlockDueToAccessPolicy, compromisedPassword, deviceNotKnownWithManagedApp.
    pub fn exchange_access_state_reason(&self) -> Option<super::DeviceManagementExchangeAccessStateReason> {
        self.0.enumeration("exchangeAccessStateReason")
    }

    /// `remoteAssistanceSessionUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn remote_assistance_session_url(&self) -> Option<&str> {
        self.0.str("remoteAssistanceSessionUrl")
    }

    /// `remoteAssistanceSessionErrorDetails`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn remote_assistance_session_error_details(&self) -> Option<&str> {
        self.0.str("remoteAssistanceSessionErrorDetails")
    }

    /// `isEncrypted`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_encrypted(&self) -> Option<bool> {
        self.0.bool("isEncrypted")
    }

    /// `userPrincipalName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// `model`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// `manufacturer`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// `imei`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn imei(&self) -> Option<&str> {
        self.0.str("imei")
    }

    /// `complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn compliance_grace_period_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("complianceGracePeriodExpirationDateTime")
    }

    /// `serialNumber`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// `phoneNumber`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn phone_number(&self) -> Option<&str> {
        self.0.str("phoneNumber")
    }

    /// `androidSecurityPatchLevel`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn android_security_patch_level(&self) -> Option<&str> {
        self.0.str("androidSecurityPatchLevel")
    }

    /// `userDisplayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// `configurationManagerClientEnabledFeatures`: `microsoft.graph.configurationManagerClientEnabledFeatures`, read-only
    ///
    /// Read-only.
    pub fn configuration_manager_client_enabled_features(
        &self,
    ) -> Option<&super::ConfigurationManagerClientEnabledFeatures>
    {
        self.0.model("configurationManagerClientEnabledFeatures")
    }

    /// `wiFiMacAddress`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn wi_fi_mac_address(&self) -> Option<&str> {
        self.0.str("wiFiMacAddress")
    }

    /// `deviceHealthAttestationState`: `microsoft.graph.deviceHealthAttestationState`, read-only
    ///
    /// Read-only.
    pub fn device_health_attestation_state(&self) -> Option<&super::DeviceHealthAttestationState> {
        self.0.model("deviceHealthAttestationState")
    }

    /// `subscriberCarrier`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn subscriber_carrier(&self) -> Option<&str> {
        self.0.str("subscriberCarrier")
    }

    /// `meid`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn meid(&self) -> Option<&str> {
        self.0.str("meid")
    }

    /// `totalStorageSpaceInBytes`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn total_storage_space_in_bytes(&self) -> Option<i64> {
        self.0.i64("totalStorageSpaceInBytes")
    }

    /// `freeStorageSpaceInBytes`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn free_storage_space_in_bytes(&self) -> Option<i64> {
        self.0.i64("freeStorageSpaceInBytes")
    }

    /// `managedDeviceName`: `Edm.String`
    pub fn managed_device_name(&self) -> Option<&str> {
        self.0.str("managedDeviceName")
    }

    /// Sets `managedDeviceName`.
    pub fn with_managed_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceName", value))
    }

    /// `partnerReportedThreatState`: `microsoft.graph.managedDevicePartnerReportedHealthState`, read-only
    ///
    /// Read-only. Possible values are: unknown, activated, deactivated, secured, lowSeverity, mediumSeverity, highSeverity, unresponsive, compromised, misconfigured.
    pub fn partner_reported_threat_state(&self) -> Option<super::ManagedDevicePartnerReportedHealthState> {
        self.0.enumeration("partnerReportedThreatState")
    }

    /// `retireAfterDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn retire_after_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("retireAfterDateTime")
    }

    /// `usersLoggedOn`: `Collection(microsoft.graph.loggedOnUser)`, read-only
    ///
    /// Read-only.
    pub fn users_logged_on(&self) -> Option<&[super::LoggedOnUser]> {
        self.0.models("usersLoggedOn")
    }

    /// `preferMdmOverGroupPolicyAppliedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn prefer_mdm_over_group_policy_applied_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("preferMdmOverGroupPolicyAppliedDateTime")
    }

    /// `autopilotEnrolled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn autopilot_enrolled(&self) -> Option<bool> {
        self.0.bool("autopilotEnrolled")
    }

    /// `requireUserEnrollmentApproval`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn require_user_enrollment_approval(&self) -> Option<bool> {
        self.0.bool("requireUserEnrollmentApproval")
    }

    /// `managementCertificateExpirationDate`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn management_certificate_expiration_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("managementCertificateExpirationDate")
    }

    /// `iccid`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn iccid(&self) -> Option<&str> {
        self.0.str("iccid")
    }

    /// `udid`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn udid(&self) -> Option<&str> {
        self.0.str("udid")
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `windowsActiveMalwareCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn windows_active_malware_count(&self) -> Option<i32> {
        self.0.i32("windowsActiveMalwareCount")
    }

    /// `windowsRemediatedMalwareCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn windows_remediated_malware_count(&self) -> Option<i32> {
        self.0.i32("windowsRemediatedMalwareCount")
    }

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `configurationManagerClientHealthState`: `microsoft.graph.configurationManagerClientHealthState`
    pub fn configuration_manager_client_health_state(&self) -> Option<&super::ConfigurationManagerClientHealthState> {
        self.0.model("configurationManagerClientHealthState")
    }

    /// Sets `configurationManagerClientHealthState`.
    pub fn with_configuration_manager_client_health_state(
        self,
        value: impl Into<Nullable<super::ConfigurationManagerClientHealthState>>,
    ) -> Self {
        Self(self.0.with("configurationManagerClientHealthState", value))
    }

    /// `configurationManagerClientInformation`: `microsoft.graph.configurationManagerClientInformation`
    pub fn configuration_manager_client_information(&self) -> Option<&super::ConfigurationManagerClientInformation> {
        self.0.model("configurationManagerClientInformation")
    }

    /// Sets `configurationManagerClientInformation`.
    pub fn with_configuration_manager_client_information(
        self,
        value: impl Into<Nullable<super::ConfigurationManagerClientInformation>>,
    ) -> Self {
        Self(self.0.with("configurationManagerClientInformation", value))
    }

    /// `ethernetMacAddress`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn ethernet_mac_address(&self) -> Option<&str> {
        self.0.str("ethernetMacAddress")
    }

    /// `physicalMemoryInBytes`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn physical_memory_in_bytes(&self) -> Option<i64> {
        self.0.i64("physicalMemoryInBytes")
    }

    /// `processorArchitecture`: `microsoft.graph.managedDeviceArchitecture`, read-only
    ///
    /// Read-only. Possible values are: unknown, x86, x64, arm, arM64.
    pub fn processor_architecture(&self) -> Option<super::ManagedDeviceArchitecture> {
        self.0.enumeration("processorArchitecture")
    }

    /// `specificationVersion`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn specification_version(&self) -> Option<&str> {
        self.0.str("specificationVersion")
    }

    /// `joinType`: `microsoft.graph.joinType`
    ///
    /// Possible values are: unknown, azureADJoined, azureADRegistered, hybridAzureADJoined.
    pub fn join_type(&self) -> Option<super::JoinType> {
        self.0.enumeration("joinType")
    }

    /// Sets `joinType`.
    pub fn with_join_type(self, value: impl Into<Nullable<super::JoinType>>) -> Self {
        Self(self.0.with("joinType", value))
    }

    /// `skuFamily`: `Edm.String`
    pub fn sku_family(&self) -> Option<&str> {
        self.0.str("skuFamily")
    }

    /// Sets `skuFamily`.
    pub fn with_sku_family(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("skuFamily", value))
    }

    /// `skuNumber`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn sku_number(&self) -> Option<i32> {
        self.0.i32("skuNumber")
    }

    /// `managementFeatures`: `microsoft.graph.managedDeviceManagementFeatures`
    ///
    /// Possible values are: none, microsoftManagedDesktop.
    pub fn management_features(&self) -> Option<super::ManagedDeviceManagementFeatures> {
        self.0.enumeration("managementFeatures")
    }

    /// Sets `managementFeatures`.
    pub fn with_management_features(self, value: impl Into<Nullable<super::ManagedDeviceManagementFeatures>>) -> Self {
        Self(self.0.with("managementFeatures", value))
    }

    /// `chromeOSDeviceInfo`: `Collection(microsoft.graph.chromeOSDeviceProperty)`
    pub fn chrome_os_device_info(&self) -> Option<&[super::ChromeOsDeviceProperty]> {
        self.0.models("chromeOSDeviceInfo")
    }

    /// Sets `chromeOSDeviceInfo`.
    pub fn with_chrome_os_device_info(self, value: impl Into<Nullable<Vec<super::ChromeOsDeviceProperty>>>) -> Self {
        Self(self.0.with("chromeOSDeviceInfo", value))
    }

    /// `enrollmentProfileName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn enrollment_profile_name(&self) -> Option<&str> {
        self.0.str("enrollmentProfileName")
    }

    /// `bootstrapTokenEscrowed`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn bootstrap_token_escrowed(&self) -> Option<bool> {
        self.0.bool("bootstrapTokenEscrowed")
    }

    /// `deviceFirmwareConfigurationInterfaceManaged`: `Edm.Boolean`
    pub fn device_firmware_configuration_interface_managed(&self) -> Option<bool> {
        self.0.bool("deviceFirmwareConfigurationInterfaceManaged")
    }

    /// Sets `deviceFirmwareConfigurationInterfaceManaged`.
    pub fn with_device_firmware_configuration_interface_managed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceFirmwareConfigurationInterfaceManaged", value))
    }

    /// `detectedApps`: `Collection(microsoft.graph.detectedApp)`
    #[cfg(feature = "intune")]
    pub fn detected_apps(&self) -> Option<&[super::DetectedApp]> {
        self.0.models("detectedApps")
    }

    /// Sets `detectedApps`.
    #[cfg(feature = "intune")]
    pub fn with_detected_apps(self, value: impl Into<Nullable<Vec<super::DetectedApp>>>) -> Self {
        Self(self.0.with("detectedApps", value))
    }

    /// `deviceCategory`: `microsoft.graph.deviceCategory`
    #[cfg(feature = "intune")]
    pub fn device_category(&self) -> Option<&super::DeviceCategory> {
        self.0.model("deviceCategory")
    }

    /// Sets `deviceCategory`.
    #[cfg(feature = "intune")]
    pub fn with_device_category(self, value: impl Into<Nullable<super::DeviceCategory>>) -> Self {
        Self(self.0.with("deviceCategory", value))
    }

    /// `windowsProtectionState`: `microsoft.graph.windowsProtectionState`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "intune")]
    pub fn windows_protection_state(&self) -> Option<&super::WindowsProtectionState> {
        self.0.model("windowsProtectionState")
    }

    /// `users`: `Collection(microsoft.graph.user)`
    pub fn users(&self) -> Option<&[super::User]> {
        self.0.models("users")
    }

    /// Sets `users`.
    pub fn with_users(self, value: impl Into<Nullable<Vec<super::User>>>) -> Self {
        Self(self.0.with("users", value))
    }

    /// `logCollectionRequests`: `Collection(microsoft.graph.deviceLogCollectionResponse)`
    #[cfg(feature = "intune")]
    pub fn log_collection_requests(&self) -> Option<&[super::DeviceLogCollectionResponse]> {
        self.0.models("logCollectionRequests")
    }

    /// Sets `logCollectionRequests`.
    #[cfg(feature = "intune")]
    pub fn with_log_collection_requests(
        self,
        value: impl Into<Nullable<Vec<super::DeviceLogCollectionResponse>>>,
    ) -> Self {
        Self(self.0.with("logCollectionRequests", value))
    }
}
