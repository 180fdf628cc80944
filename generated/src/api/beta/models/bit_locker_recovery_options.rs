// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerRecoveryOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerrecoveryoptions?view=graph-rest-beta)
    BitLockerRecoveryOptions = "microsoft.graph.bitLockerRecoveryOptions"
}

impl BitLockerRecoveryOptions {
    /// `blockDataRecoveryAgent` in queries.
    pub const BLOCK_DATA_RECOVERY_AGENT: Property<Self> = Property::new("blockDataRecoveryAgent");
    /// `recoveryPasswordUsage` in queries.
    pub const RECOVERY_PASSWORD_USAGE: Property<Self> = Property::new("recoveryPasswordUsage");
    /// `recoveryKeyUsage` in queries.
    pub const RECOVERY_KEY_USAGE: Property<Self> = Property::new("recoveryKeyUsage");
    /// `hideRecoveryOptions` in queries.
    pub const HIDE_RECOVERY_OPTIONS: Property<Self> = Property::new("hideRecoveryOptions");
    /// `enableRecoveryInformationSaveToStore` in queries.
    pub const ENABLE_RECOVERY_INFORMATION_SAVE_TO_STORE: Property<Self> =
        Property::new("enableRecoveryInformationSaveToStore");
    /// `recoveryInformationToStore` in queries.
    pub const RECOVERY_INFORMATION_TO_STORE: Property<Self> = Property::new("recoveryInformationToStore");
    /// `enableBitLockerAfterRecoveryInformationToStore` in queries.
    pub const ENABLE_BIT_LOCKER_AFTER_RECOVERY_INFORMATION_TO_STORE: Property<Self> =
        Property::new("enableBitLockerAfterRecoveryInformationToStore");

    /// `blockDataRecoveryAgent`: `Edm.Boolean`
    pub fn block_data_recovery_agent(&self) -> Option<bool> {
        self.0.bool("blockDataRecoveryAgent")
    }

    /// Sets `blockDataRecoveryAgent`.
    pub fn with_block_data_recovery_agent(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockDataRecoveryAgent", value))
    }

    /// `recoveryPasswordUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn recovery_password_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("recoveryPasswordUsage")
    }

    /// Sets `recoveryPasswordUsage`.
    pub fn with_recovery_password_usage(self, value: impl Into<Nullable<super::ConfigurationUsage>>) -> Self {
        Self(self.0.with("recoveryPasswordUsage", value))
    }

    /// `recoveryKeyUsage`: `microsoft.graph.configurationUsage`
    ///
    /// Possible values are: blocked, required, allowed, notConfigured.
    pub fn recovery_key_usage(&self) -> Option<super::ConfigurationUsage> {
        self.0.enumeration("recoveryKeyUsage")
    }

    /// Sets `recoveryKeyUsage`.
    pub fn with_recovery_key_usage(self, value: impl Into<Nullable<super::ConfigurationUsage>>) -> Self {
        Self(self.0.with("recoveryKeyUsage", value))
    }

    /// `hideRecoveryOptions`: `Edm.Boolean`
    pub fn hide_recovery_options(&self) -> Option<bool> {
        self.0.bool("hideRecoveryOptions")
    }

    /// Sets `hideRecoveryOptions`.
    pub fn with_hide_recovery_options(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hideRecoveryOptions", value))
    }

    /// `enableRecoveryInformationSaveToStore`: `Edm.Boolean`
    pub fn enable_recovery_information_save_to_store(&self) -> Option<bool> {
        self.0.bool("enableRecoveryInformationSaveToStore")
    }

    /// Sets `enableRecoveryInformationSaveToStore`.
    pub fn with_enable_recovery_information_save_to_store(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableRecoveryInformationSaveToStore", value))
    }

    /// `recoveryInformationToStore`: `microsoft.graph.bitLockerRecoveryInformationType`
    ///
    /// Possible values are: passwordAndKey, passwordOnly.
    pub fn recovery_information_to_store(&self) -> Option<super::BitLockerRecoveryInformationType> {
        self.0.enumeration("recoveryInformationToStore")
    }

    /// Sets `recoveryInformationToStore`.
    pub fn with_recovery_information_to_store(
        self,
        value: impl Into<Nullable<super::BitLockerRecoveryInformationType>>,
    ) -> Self {
        Self(self.0.with("recoveryInformationToStore", value))
    }

    /// `enableBitLockerAfterRecoveryInformationToStore`: `Edm.Boolean`
    pub fn enable_bit_locker_after_recovery_information_to_store(&self) -> Option<bool> {
        self.0.bool("enableBitLockerAfterRecoveryInformationToStore")
    }

    /// Sets `enableBitLockerAfterRecoveryInformationToStore`.
    pub fn with_enable_bit_locker_after_recovery_information_to_store(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableBitLockerAfterRecoveryInformationToStore", value))
    }
}
