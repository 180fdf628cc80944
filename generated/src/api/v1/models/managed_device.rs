// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevice?view=graph-rest-1.0)
    ManagedDevice = "microsoft.graph.managedDevice"
}

impl ManagedDevice {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `managedDeviceOwnerType` in queries.
    pub const MANAGED_DEVICE_OWNER_TYPE: Property<Self> = Property::new("managedDeviceOwnerType");
    /// `deviceActionResults` in queries.
    pub const DEVICE_ACTION_RESULTS: Property<Self> = Property::new("deviceActionResults");
    /// `enrolledDateTime` in queries.
    pub const ENROLLED_DATE_TIME: Property<Self> = Property::new("enrolledDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `operatingSystem` in queries.
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
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
    /// `azureADRegistered` in queries.
    pub const AZURE_AD_REGISTERED: Property<Self> = Property::new("azureADRegistered");
    /// `deviceEnrollmentType` in queries.
    pub const DEVICE_ENROLLMENT_TYPE: Property<Self> = Property::new("deviceEnrollmentType");
    /// `activationLockBypassCode` in queries.
    pub const ACTIVATION_LOCK_BYPASS_CODE: Property<Self> = Property::new("activationLockBypassCode");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
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
    /// `iccid` in queries.
    pub const ICCID: Property<Self> = Property::new("iccid");
    /// `udid` in queries.
    pub const UDID: Property<Self> = Property::new("udid");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `ethernetMacAddress` in queries.
    pub const ETHERNET_MAC_ADDRESS: Property<Self> = Property::new("ethernetMacAddress");
    /// `physicalMemoryInBytes` in queries.
    pub const PHYSICAL_MEMORY_IN_BYTES: Property<Self> = Property::new("physicalMemoryInBytes");
    /// `deviceCategory` in queries.
    pub const DEVICE_CATEGORY: Property<Self> = Property::new("deviceCategory");

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

    /// `operatingSystem`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn operating_system(&self) -> Option<&str> {
        self.0.str("operatingSystem")
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
    /// Read-only. Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, configurationManagerClientMdmEas, unknown, jamf, googleCloudDevicePolicyController.
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

    /// `azureADRegistered`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn azure_ad_registered(&self) -> Option<bool> {
        self.0.bool("azureADRegistered")
    }

    /// `deviceEnrollmentType`: `microsoft.graph.deviceEnrollmentType`, read-only
    ///
    /// Read-only. Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement, windowsAzureADJoinUsingDeviceAuth, appleUserEnrollment, appleUserEnrollmentWithServiceAccount.
    pub fn device_enrollment_type(&self) -> Option<super::DeviceEnrollmentType> {
        self.0.enumeration("deviceEnrollmentType")
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

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
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

    /// `deviceCategory`: `microsoft.graph.deviceCategory`
    pub fn device_category(&self) -> Option<&super::DeviceCategory> {
        self.0.model("deviceCategory")
    }

    /// Sets `deviceCategory`.
    pub fn with_device_category(self, value: impl Into<Nullable<super::DeviceCategory>>) -> Self {
        Self(self.0.with("deviceCategory", value))
    }
}
