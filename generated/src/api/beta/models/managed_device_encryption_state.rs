// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceEncryptionState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddeviceencryptionstate?view=graph-rest-beta)
    ManagedDeviceEncryptionState = "microsoft.graph.managedDeviceEncryptionState"
}

impl ManagedDeviceEncryptionState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `tpmSpecificationVersion` in queries.
    pub const TPM_SPECIFICATION_VERSION: Property<Self> = Property::new("tpmSpecificationVersion");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `encryptionReadinessState` in queries.
    pub const ENCRYPTION_READINESS_STATE: Property<Self> = Property::new("encryptionReadinessState");
    /// `encryptionState` in queries.
    pub const ENCRYPTION_STATE: Property<Self> = Property::new("encryptionState");
    /// `encryptionPolicySettingState` in queries.
    pub const ENCRYPTION_POLICY_SETTING_STATE: Property<Self> = Property::new("encryptionPolicySettingState");
    /// `advancedBitLockerStates` in queries.
    pub const ADVANCED_BIT_LOCKER_STATES: Property<Self> = Property::new("advancedBitLockerStates");
    /// `fileVaultStates` in queries.
    pub const FILE_VAULT_STATES: Property<Self> = Property::new("fileVaultStates");
    /// `policyDetails` in queries.
    pub const POLICY_DETAILS: Property<Self> = Property::new("policyDetails");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `deviceType`: `microsoft.graph.deviceTypes`
    ///
    /// Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winCE, winEmbedded, iPhone, iPad, iPod, android, iSocConsumer, unix, macMDM, holoLens, surfaceHub, androidForWork, androidEnterprise, blackberry, palm, unknown.
    pub fn device_type(&self) -> Option<super::DeviceTypes> {
        self.0.enumeration("deviceType")
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<super::DeviceTypes>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `tpmSpecificationVersion`: `Edm.String`
    pub fn tpm_specification_version(&self) -> Option<&str> {
        self.0.str("tpmSpecificationVersion")
    }

    /// Sets `tpmSpecificationVersion`.
    pub fn with_tpm_specification_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tpmSpecificationVersion", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `encryptionReadinessState`: `microsoft.graph.encryptionReadinessState`
    ///
    /// Possible values are: notReady, ready.
    pub fn encryption_readiness_state(&self) -> Option<super::EncryptionReadinessState> {
        self.0.enumeration("encryptionReadinessState")
    }

    /// Sets `encryptionReadinessState`.
    pub fn with_encryption_readiness_state(self, value: impl Into<Nullable<super::EncryptionReadinessState>>) -> Self {
        Self(self.0.with("encryptionReadinessState", value))
    }

    /// `encryptionState`: `microsoft.graph.encryptionState`
    ///
    /// Possible values are: notEncrypted, encrypted.
    pub fn encryption_state(&self) -> Option<super::EncryptionState> {
        self.0.enumeration("encryptionState")
    }

    /// Sets `encryptionState`.
    pub fn with_encryption_state(self, value: impl Into<Nullable<super::EncryptionState>>) -> Self {
        Self(self.0.with("encryptionState", value))
    }

    /// `encryptionPolicySettingState`: `microsoft.graph.complianceStatus`
    ///
    /// Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.
    pub fn encryption_policy_setting_state(&self) -> Option<super::ComplianceStatus> {
        self.0.enumeration("encryptionPolicySettingState")
    }

    /// Sets `encryptionPolicySettingState`.
    pub fn with_encryption_policy_setting_state(self, value: impl Into<Nullable<super::ComplianceStatus>>) -> Self {
        Self(self.0.with("encryptionPolicySettingState", value))
    }

    /// `advancedBitLockerStates`: `microsoft.graph.advancedBitLockerState`
    ///
    /// Possible values are: success, noUserConsent, osVolumeUnprotected, osVolumeTpmRequired, osVolumeTpmOnlyRequired, osVolumeTpmPinRequired, osVolumeTpmStartupKeyRequired, osVolumeTpmPinStartupKeyRequired, osVolumeEncryptionMethodMismatch, recoveryKeyBackupFailed, fixedDriveNotEncrypted, fixedDriveEncryptionMethodMismatch, loggedOnUserNonAdmin, windowsRecoveryEnvironmentNotConfigured, tpmNotAvailable, tpmNotReady, networkError.
    pub fn advanced_bit_locker_states(&self) -> Option<Flags<super::AdvancedBitLockerState>> {
        self.0.flags("advancedBitLockerStates")
    }

    /// Sets `advancedBitLockerStates`.
    pub fn with_advanced_bit_locker_states(
        self,
        value: impl Into<Nullable<Flags<super::AdvancedBitLockerState>>>,
    ) -> Self {
        Self(self.0.with("advancedBitLockerStates", value))
    }

    /// `fileVaultStates`: `microsoft.graph.fileVaultState`
    ///
    /// Possible values are: success, driveEncryptedByUser, userDeferredEncryption, escrowNotEnabled.
    pub fn file_vault_states(&self) -> Option<Flags<super::FileVaultState>> {
        self.0.flags("fileVaultStates")
    }

    /// Sets `fileVaultStates`.
    pub fn with_file_vault_states(self, value: impl Into<Nullable<Flags<super::FileVaultState>>>) -> Self {
        Self(self.0.with("fileVaultStates", value))
    }

    /// `policyDetails`: `Collection(microsoft.graph.encryptionReportPolicyDetails)`
    pub fn policy_details(&self) -> Option<&[super::EncryptionReportPolicyDetails]> {
        self.0.models("policyDetails")
    }

    /// Sets `policyDetails`.
    pub fn with_policy_details(self, value: impl Into<Nullable<Vec<super::EncryptionReportPolicyDetails>>>) -> Self {
        Self(self.0.with("policyDetails", value))
    }
}
