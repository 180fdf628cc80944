// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerSystemDrivePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockersystemdrivepolicy?view=graph-rest-beta)
    BitLockerSystemDrivePolicy = "microsoft.graph.bitLockerSystemDrivePolicy"
}

impl BitLockerSystemDrivePolicy {
    /// `encryptionMethod` in queries.
    pub const ENCRYPTION_METHOD: Property<Self> = Property::new("encryptionMethod");
    /// `startupAuthenticationRequired` in queries.
    pub const STARTUP_AUTHENTICATION_REQUIRED: Property<Self> = Property::new("startupAuthenticationRequired");
    /// `startupAuthenticationBlockWithoutTpmChip` in queries.
    pub const STARTUP_AUTHENTICATION_BLOCK_WITHOUT_TPM_CHIP: Property<Self> =
        Property::new("startupAuthenticationBlockWithoutTpmChip");
    /// `startupAuthenticationTpmUsage` in queries.
    pub const STARTUP_AUTHENTICATION_TPM_USAGE: Property<Self> = Property::new("startupAuthenticationTpmUsage");
    /// `startupAuthenticationTpmPinUsage` in queries.
    pub const STARTUP_AUTHENTICATION_TPM_PIN_USAGE: Property<Self> = Property::new("startupAuthenticationTpmPinUsage");
    /// `startupAuthenticationTpmKeyUsage` in queries.
    pub const STARTUP_AUTHENTICATION_TPM_KEY_USAGE: Property<Self> = Property::new("startupAuthenticationTpmKeyUsage");
    /// `startupAuthenticationTpmPinAndKeyUsage` in queries.
    pub const STARTUP_AUTHENTICATION_TPM_PIN_AND_KEY_USAGE: Property<Self> =
        Property::new("startupAuthenticationTpmPinAndKeyUsage");
    /// `minimumPinLength` in queries.
    pub const MINIMUM_PIN_LENGTH: Property<Self> = Property::new("minimumPinLength");
    /// `recoveryOptions` in queries.
    pub const RECOVERY_OPTIONS: Property<Self> = Property::new("recoveryOptions");
    /// `prebootRecoveryEnableMessageAndUrl` in queries.
    pub const PREBOOT_RECOVERY_ENABLE_MESSAGE_AND_URL: Property<Self> =
        Property::new("prebootRecoveryEnableMessageAndUrl");
    /// `prebootRecoveryMessage` in queries.
    pub const PREBOOT_RECOVERY_MESSAGE: Property<Self> = Property::new("prebootRecoveryMessage");
    /// `prebootRecoveryUrl` in queries.
    pub const PREBOOT_RECOVERY_URL: Property<Self> = Property::new("prebootRecoveryUrl");

    /// `encryptionMethod`: `microsoft.graph.bitLockerEncryptionMethod`
    ///
    /// Possible values are: aesCbc128, aesCbc256, xtsAes128, xtsAes256.
    pub fn encryption_method(&self) -> Option<super::BitLockerEncryptionMethod> {
        self.0.enumeration("encryptionMethod")
    }

    /// Sets `encryptionMethod`.
    pub fn with_encryption_method(self, value: impl Into<Nullable<super::BitLockerEncryptionMethod>>) -> Self {
        Self(self.0.with("encryptionMethod", value))
    }

    /// `startupAuthenticationRequired`: `Edm.Boolean`
    pub fn startup_authentication_required(&self) -> Option<bool> {
        self.0.bool("startupAuthenticationRequired")
    }

    /// Sets `startupAuthenticationRequired`.
    pub fn with_startup_authentication_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startupAuthenticationRequired", value))
    }

    /// `startupAuthenticationBlockWithoutTpmChip`: `Edm.Boolean`
    pub fn startup_authentication_block_without_tpm_chip(&self) -> Option<bool> {
        self.0.bool("startupAuthenticationBlockWithoutTpmChip")
    }

    /// Sets `startupAuthenticationBlockWithoutTpmChip`.
    pub fn with_startup_authentication_block_without_tpm_chip(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startupAuthenticationBlockWithoutTpmChip", value))
    }

    /// `startupAuthenticationTpmUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn startup_authentication_tpm_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("startupAuthenticationTpmUsage")
    }

    /// Sets `startupAuthenticationTpmUsage`.
    pub fn with_startup_authentication_tpm_usage(self, value: impl Into<Nullable<super::ConfigurationUsage>>) -> Self {
        Self(self.0.with("startupAuthenticationTpmUsage", value))
    }

    /// `startupAuthenticationTpmPinUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn startup_authentication_tpm_pin_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("startupAuthenticationTpmPinUsage")
    }

    /// Sets `startupAuthenticationTpmPinUsage`.
    pub fn with_startup_authentication_tpm_pin_usage(
        self,
        value: impl Into<Nullable<super::ConfigurationUsage>>,
    ) -> Self {
        Self(self.0.with("startupAuthenticationTpmPinUsage", value))
    }

    /// `startupAuthenticationTpmKeyUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn startup_authentication_tpm_key_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("startupAuthenticationTpmKeyUsage")
    }

    /// Sets `startupAuthenticationTpmKeyUsage`.
    pub fn with_startup_authentication_tpm_key_usage(
        self,
        value: impl Into<Nullable<super::ConfigurationUsage>>,
    ) -> Self {
        Self(self.0.with("startupAuthenticationTpmKeyUsage", value))
    }

    /// `startupAuthenticationTpmPinAndKeyUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn startup_authentication_tpm_pin_and_key_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("startupAuthenticationTpmPinAndKeyUsage")
    }

    /// Sets `startupAuthenticationTpmPinAndKeyUsage`.
    pub fn with_startup_authentication_tpm_pin_and_key_usage(
        self,
        value: impl Into<Nullable<super::ConfigurationUsage>>,
    ) -> Self {
        Self(self.0.with("startupAuthenticationTpmPinAndKeyUsage", value))
    }

    /// `minimumPinLength`: `Edm.Int32`
    pub fn minimum_pin_length(&self) -> Option<i32> {
        self.0.i32("minimumPinLength")
    }

    /// Sets `minimumPinLength`.
    pub fn with_minimum_pin_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumPinLength", value))
    }

    /// `recoveryOptions`: `microsoft.graph.bitLockerRecoveryOptions`
    pub fn recovery_options(&self) -> Option<&super::BitLockerRecoveryOptions> {
        self.0.model("recoveryOptions")
    }

    /// Sets `recoveryOptions`.
    pub fn with_recovery_options(self, value: impl Into<Nullable<super::BitLockerRecoveryOptions>>) -> Self {
        Self(self.0.with("recoveryOptions", value))
    }

    /// `prebootRecoveryEnableMessageAndUrl`: `Edm.Boolean`
    pub fn preboot_recovery_enable_message_and_url(&self) -> Option<bool> {
        self.0.bool("prebootRecoveryEnableMessageAndUrl")
    }

    /// Sets `prebootRecoveryEnableMessageAndUrl`.
    pub fn with_preboot_recovery_enable_message_and_url(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("prebootRecoveryEnableMessageAndUrl", value))
    }

    /// `prebootRecoveryMessage`: `Edm.String`
    pub fn preboot_recovery_message(&self) -> Option<&str> {
        self.0.str("prebootRecoveryMessage")
    }

    /// Sets `prebootRecoveryMessage`.
    pub fn with_preboot_recovery_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("prebootRecoveryMessage", value))
    }

    /// `prebootRecoveryUrl`: `Edm.String`
    pub fn preboot_recovery_url(&self) -> Option<&str> {
        self.0.str("prebootRecoveryUrl")
    }

    /// Sets `prebootRecoveryUrl`.
    pub fn with_preboot_recovery_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("prebootRecoveryUrl", value))
    }
}
