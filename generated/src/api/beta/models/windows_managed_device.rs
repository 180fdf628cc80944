// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managedDevice.
    ///
    /// [`microsoft.graph.windowsManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanageddevice?view=graph-rest-beta)
    WindowsManagedDevice: super::ManagedDevice = "microsoft.graph.windowsManagedDevice"
}

impl WindowsManagedDevice {
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

    /// Sets `ownerType`.
    pub fn with_owner_type(self, value: impl Into<Nullable<super::OwnerType>>) -> Self {
        Self(self.0.with("ownerType", value))
    }

    /// Sets `managedDeviceOwnerType`.
    pub fn with_managed_device_owner_type(self, value: impl Into<Nullable<super::ManagedDeviceOwnerType>>) -> Self {
        Self(self.0.with("managedDeviceOwnerType", value))
    }

    /// Sets `managedDeviceName`.
    pub fn with_managed_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceName", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// Sets `configurationManagerClientHealthState`.
    pub fn with_configuration_manager_client_health_state(
        self,
        value: impl Into<Nullable<super::ConfigurationManagerClientHealthState>>,
    ) -> Self {
        Self(self.0.with("configurationManagerClientHealthState", value))
    }

    /// Sets `configurationManagerClientInformation`.
    pub fn with_configuration_manager_client_information(
        self,
        value: impl Into<Nullable<super::ConfigurationManagerClientInformation>>,
    ) -> Self {
        Self(self.0.with("configurationManagerClientInformation", value))
    }

    /// Sets `joinType`.
    pub fn with_join_type(self, value: impl Into<Nullable<super::JoinType>>) -> Self {
        Self(self.0.with("joinType", value))
    }

    /// Sets `skuFamily`.
    pub fn with_sku_family(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("skuFamily", value))
    }

    /// Sets `managementFeatures`.
    pub fn with_management_features(self, value: impl Into<Nullable<super::ManagedDeviceManagementFeatures>>) -> Self {
        Self(self.0.with("managementFeatures", value))
    }

    /// Sets `chromeOSDeviceInfo`.
    pub fn with_chrome_os_device_info(self, value: impl Into<Nullable<Vec<super::ChromeOsDeviceProperty>>>) -> Self {
        Self(self.0.with("chromeOSDeviceInfo", value))
    }

    /// Sets `deviceFirmwareConfigurationInterfaceManaged`.
    pub fn with_device_firmware_configuration_interface_managed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceFirmwareConfigurationInterfaceManaged", value))
    }

    /// Sets `detectedApps`.
    pub fn with_detected_apps(self, value: impl Into<Nullable<Vec<super::DetectedApp>>>) -> Self {
        Self(self.0.with("detectedApps", value))
    }

    /// Sets `deviceCategory`.
    pub fn with_device_category(self, value: impl Into<Nullable<super::DeviceCategory>>) -> Self {
        Self(self.0.with("deviceCategory", value))
    }

    /// Sets `users`.
    pub fn with_users(self, value: impl Into<Nullable<Vec<super::User>>>) -> Self {
        Self(self.0.with("users", value))
    }

    /// Sets `logCollectionRequests`.
    pub fn with_log_collection_requests(
        self,
        value: impl Into<Nullable<Vec<super::DeviceLogCollectionResponse>>>,
    ) -> Self {
        Self(self.0.with("logCollectionRequests", value))
    }
}
