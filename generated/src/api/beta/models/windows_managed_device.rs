// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managedDevice.
    ///
    /// [`microsoft.graph.windowsManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanageddevice?view=graph-rest-beta)
    WindowsManagedDevice: super::ManagedDevice = "microsoft.graph.windowsManagedDevice"
}

impl WindowsManagedDevice {
    pub const ID: Property<Self> = Property::new("id");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    pub const HARDWARE_INFORMATION: Property<Self> = Property::new(
        "hardwareInformation",
    );
    pub const OWNER_TYPE: Property<Self> = Property::new("ownerType");
    pub const MANAGED_DEVICE_OWNER_TYPE: Property<Self> = Property::new(
        "managedDeviceOwnerType",
    );
    pub const DEVICE_ACTION_RESULTS: Property<Self> = Property::new(
        "deviceActionResults",
    );
    pub const MANAGEMENT_STATE: Property<Self> = Property::new("managementState");
    pub const ENROLLED_DATE_TIME: Property<Self> = Property::new("enrolledDateTime");
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    pub const CHASSIS_TYPE: Property<Self> = Property::new("chassisType");
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    pub const COMPLIANCE_STATE: Property<Self> = Property::new("complianceState");
    pub const JAIL_BROKEN: Property<Self> = Property::new("jailBroken");
    pub const MANAGEMENT_AGENT: Property<Self> = Property::new("managementAgent");
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    pub const EAS_ACTIVATED: Property<Self> = Property::new("easActivated");
    pub const EAS_DEVICE_ID: Property<Self> = Property::new("easDeviceId");
    pub const EAS_ACTIVATION_DATE_TIME: Property<Self> = Property::new(
        "easActivationDateTime",
    );
    pub const AAD_REGISTERED: Property<Self> = Property::new("aadRegistered");
    pub const AZURE_AD_REGISTERED: Property<Self> = Property::new("azureADRegistered");
    pub const DEVICE_ENROLLMENT_TYPE: Property<Self> = Property::new(
        "deviceEnrollmentType",
    );
    pub const LOST_MODE_STATE: Property<Self> = Property::new("lostModeState");
    pub const ACTIVATION_LOCK_BYPASS_CODE: Property<Self> = Property::new(
        "activationLockBypassCode",
    );
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    pub const AZURE_ACTIVE_DIRECTORY_DEVICE_ID: Property<Self> = Property::new(
        "azureActiveDirectoryDeviceId",
    );
    pub const AZURE_AD_DEVICE_ID: Property<Self> = Property::new("azureADDeviceId");
    pub const DEVICE_REGISTRATION_STATE: Property<Self> = Property::new(
        "deviceRegistrationState",
    );
    pub const DEVICE_CATEGORY_DISPLAY_NAME: Property<Self> = Property::new(
        "deviceCategoryDisplayName",
    );
    pub const IS_SUPERVISED: Property<Self> = Property::new("isSupervised");
    pub const EXCHANGE_LAST_SUCCESSFUL_SYNC_DATE_TIME: Property<Self> = Property::new(
        "exchangeLastSuccessfulSyncDateTime",
    );
    pub const EXCHANGE_ACCESS_STATE: Property<Self> = Property::new(
        "exchangeAccessState",
    );
    pub const EXCHANGE_ACCESS_STATE_REASON: Property<Self> = Property::new(
        "exchangeAccessStateReason",
    );
    pub const REMOTE_ASSISTANCE_SESSION_URL: Property<Self> = Property::new(
        "remoteAssistanceSessionUrl",
    );
    pub const REMOTE_ASSISTANCE_SESSION_ERROR_DETAILS: Property<Self> = Property::new(
        "remoteAssistanceSessionErrorDetails",
    );
    pub const IS_ENCRYPTED: Property<Self> = Property::new("isEncrypted");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const MODEL: Property<Self> = Property::new("model");
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    pub const IMEI: Property<Self> = Property::new("imei");
    pub const COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME: Property<Self> = Property::new(
        "complianceGracePeriodExpirationDateTime",
    );
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    pub const ANDROID_SECURITY_PATCH_LEVEL: Property<Self> = Property::new(
        "androidSecurityPatchLevel",
    );
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    pub const CONFIGURATION_MANAGER_CLIENT_ENABLED_FEATURES: Property<Self> = Property::new(
        "configurationManagerClientEnabledFeatures",
    );
    pub const WI_FI_MAC_ADDRESS: Property<Self> = Property::new("wiFiMacAddress");
    pub const DEVICE_HEALTH_ATTESTATION_STATE: Property<Self> = Property::new(
        "deviceHealthAttestationState",
    );
    pub const SUBSCRIBER_CARRIER: Property<Self> = Property::new("subscriberCarrier");
    pub const MEID: Property<Self> = Property::new("meid");
    pub const TOTAL_STORAGE_SPACE_IN_BYTES: Property<Self> = Property::new(
        "totalStorageSpaceInBytes",
    );
    pub const FREE_STORAGE_SPACE_IN_BYTES: Property<Self> = Property::new(
        "freeStorageSpaceInBytes",
    );
    pub const MANAGED_DEVICE_NAME: Property<Self> = Property::new("managedDeviceName");
    pub const PARTNER_REPORTED_THREAT_STATE: Property<Self> = Property::new(
        "partnerReportedThreatState",
    );
    pub const RETIRE_AFTER_DATE_TIME: Property<Self> = Property::new(
        "retireAfterDateTime",
    );
    pub const USERS_LOGGED_ON: Property<Self> = Property::new("usersLoggedOn");
    pub const PREFER_MDM_OVER_GROUP_POLICY_APPLIED_DATE_TIME: Property<Self> = Property::new(
        "preferMdmOverGroupPolicyAppliedDateTime",
    );
    pub const AUTOPILOT_ENROLLED: Property<Self> = Property::new("autopilotEnrolled");
    pub const REQUIRE_USER_ENROLLMENT_APPROVAL: Property<Self> = Property::new(
        "requireUserEnrollmentApproval",
    );
    pub const MANAGEMENT_CERTIFICATE_EXPIRATION_DATE: Property<Self> = Property::new(
        "managementCertificateExpirationDate",
    );
    pub const ICCID: Property<Self> = Property::new("iccid");
    pub const UDID: Property<Self> = Property::new("udid");
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const WINDOWS_ACTIVE_MALWARE_COUNT: Property<Self> = Property::new(
        "windowsActiveMalwareCount",
    );
    pub const WINDOWS_REMEDIATED_MALWARE_COUNT: Property<Self> = Property::new(
        "windowsRemediatedMalwareCount",
    );
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const CONFIGURATION_MANAGER_CLIENT_HEALTH_STATE: Property<Self> = Property::new(
        "configurationManagerClientHealthState",
    );
    pub const CONFIGURATION_MANAGER_CLIENT_INFORMATION: Property<Self> = Property::new(
        "configurationManagerClientInformation",
    );
    pub const ETHERNET_MAC_ADDRESS: Property<Self> = Property::new("ethernetMacAddress");
    pub const PHYSICAL_MEMORY_IN_BYTES: Property<Self> = Property::new(
        "physicalMemoryInBytes",
    );
    pub const PROCESSOR_ARCHITECTURE: Property<Self> = Property::new(
        "processorArchitecture",
    );
    pub const SPECIFICATION_VERSION: Property<Self> = Property::new(
        "specificationVersion",
    );
    pub const JOIN_TYPE: Property<Self> = Property::new("joinType");
    pub const SKU_FAMILY: Property<Self> = Property::new("skuFamily");
    pub const SKU_NUMBER: Property<Self> = Property::new("skuNumber");
    pub const MANAGEMENT_FEATURES: Property<Self> = Property::new("managementFeatures");
    pub const CHROME_OS_DEVICE_INFO: Property<Self> = Property::new(
        "chromeOSDeviceInfo",
    );
    pub const ENROLLMENT_PROFILE_NAME: Property<Self> = Property::new(
        "enrollmentProfileName",
    );
    pub const BOOTSTRAP_TOKEN_ESCROWED: Property<Self> = Property::new(
        "bootstrapTokenEscrowed",
    );
    pub const DEVICE_FIRMWARE_CONFIGURATION_INTERFACE_MANAGED: Property<Self> = Property::new(
        "deviceFirmwareConfigurationInterfaceManaged",
    );
    pub const DETECTED_APPS: Property<Self> = Property::new("detectedApps");
    pub const DEVICE_CATEGORY: Property<Self> = Property::new("deviceCategory");
    pub const WINDOWS_PROTECTION_STATE: Property<Self> = Property::new(
        "windowsProtectionState",
    );
    pub const USERS: Property<Self> = Property::new("users");
    pub const LOG_COLLECTION_REQUESTS: Property<Self> = Property::new(
        "logCollectionRequests",
    );

    pub fn with_owner_type(self, value: impl Into<Nullable<super::OwnerType>>) -> Self {
        Self(self.0.with("ownerType", value))
    }

    pub fn with_managed_device_owner_type(
        self,
        value: impl Into<Nullable<super::ManagedDeviceOwnerType>>,
    ) -> Self {
        Self(self.0.with("managedDeviceOwnerType", value))
    }

    pub fn with_managed_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceName", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    pub fn with_configuration_manager_client_health_state(
        self,
        value: impl Into<Nullable<super::ConfigurationManagerClientHealthState>>,
    ) -> Self {
        Self(self.0.with("configurationManagerClientHealthState", value))
    }

    pub fn with_configuration_manager_client_information(
        self,
        value: impl Into<Nullable<super::ConfigurationManagerClientInformation>>,
    ) -> Self {
        Self(self.0.with("configurationManagerClientInformation", value))
    }

    pub fn with_join_type(self, value: impl Into<Nullable<super::JoinType>>) -> Self {
        Self(self.0.with("joinType", value))
    }

    pub fn with_sku_family(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("skuFamily", value))
    }

    pub fn with_management_features(
        self,
        value: impl Into<Nullable<super::ManagedDeviceManagementFeatures>>,
    ) -> Self {
        Self(self.0.with("managementFeatures", value))
    }

    pub fn with_chrome_os_device_info(
        self,
        value: impl Into<Nullable<Vec<super::ChromeOsDeviceProperty>>>,
    ) -> Self {
        Self(self.0.with("chromeOSDeviceInfo", value))
    }

    pub fn with_device_firmware_configuration_interface_managed(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("deviceFirmwareConfigurationInterfaceManaged", value))
    }

    pub fn with_detected_apps(
        self,
        value: impl Into<Nullable<Vec<super::DetectedApp>>>,
    ) -> Self {
        Self(self.0.with("detectedApps", value))
    }

    pub fn with_device_category(
        self,
        value: impl Into<Nullable<super::DeviceCategory>>,
    ) -> Self {
        Self(self.0.with("deviceCategory", value))
    }

    pub fn with_users(self, value: impl Into<Nullable<Vec<super::User>>>) -> Self {
        Self(self.0.with("users", value))
    }

    pub fn with_log_collection_requests(
        self,
        value: impl Into<Nullable<Vec<super::DeviceLogCollectionResponse>>>,
    ) -> Self {
        Self(self.0.with("logCollectionRequests", value))
    }
}
