// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthAttestationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthattestationstate?view=graph-rest-1.0)
    DeviceHealthAttestationState = "microsoft.graph.deviceHealthAttestationState"
}

impl DeviceHealthAttestationState {
    /// `lastUpdateDateTime` in queries.
    pub const LAST_UPDATE_DATE_TIME: Property<Self> = Property::new("lastUpdateDateTime");
    /// `contentNamespaceUrl` in queries.
    pub const CONTENT_NAMESPACE_URL: Property<Self> = Property::new("contentNamespaceUrl");
    /// `deviceHealthAttestationStatus` in queries.
    pub const DEVICE_HEALTH_ATTESTATION_STATUS: Property<Self> = Property::new("deviceHealthAttestationStatus");
    /// `contentVersion` in queries.
    pub const CONTENT_VERSION: Property<Self> = Property::new("contentVersion");
    /// `issuedDateTime` in queries.
    pub const ISSUED_DATE_TIME: Property<Self> = Property::new("issuedDateTime");
    /// `attestationIdentityKey` in queries.
    pub const ATTESTATION_IDENTITY_KEY: Property<Self> = Property::new("attestationIdentityKey");
    /// `resetCount` in queries.
    pub const RESET_COUNT: Property<Self> = Property::new("resetCount");
    /// `restartCount` in queries.
    pub const RESTART_COUNT: Property<Self> = Property::new("restartCount");
    /// `dataExcutionPolicy` in queries.
    pub const DATA_EXCUTION_POLICY: Property<Self> = Property::new("dataExcutionPolicy");
    /// `bitLockerStatus` in queries.
    pub const BIT_LOCKER_STATUS: Property<Self> = Property::new("bitLockerStatus");
    /// `bootManagerVersion` in queries.
    pub const BOOT_MANAGER_VERSION: Property<Self> = Property::new("bootManagerVersion");
    /// `codeIntegrityCheckVersion` in queries.
    pub const CODE_INTEGRITY_CHECK_VERSION: Property<Self> = Property::new("codeIntegrityCheckVersion");
    /// `secureBoot` in queries.
    pub const SECURE_BOOT: Property<Self> = Property::new("secureBoot");
    /// `bootDebugging` in queries.
    pub const BOOT_DEBUGGING: Property<Self> = Property::new("bootDebugging");
    /// `operatingSystemKernelDebugging` in queries.
    pub const OPERATING_SYSTEM_KERNEL_DEBUGGING: Property<Self> = Property::new("operatingSystemKernelDebugging");
    /// `codeIntegrity` in queries.
    pub const CODE_INTEGRITY: Property<Self> = Property::new("codeIntegrity");
    /// `testSigning` in queries.
    pub const TEST_SIGNING: Property<Self> = Property::new("testSigning");
    /// `safeMode` in queries.
    pub const SAFE_MODE: Property<Self> = Property::new("safeMode");
    /// `windowsPE` in queries.
    pub const WINDOWS_PE: Property<Self> = Property::new("windowsPE");
    /// `earlyLaunchAntiMalwareDriverProtection` in queries.
    pub const EARLY_LAUNCH_ANTI_MALWARE_DRIVER_PROTECTION: Property<Self> =
        Property::new("earlyLaunchAntiMalwareDriverProtection");
    /// `virtualSecureMode` in queries.
    pub const VIRTUAL_SECURE_MODE: Property<Self> = Property::new("virtualSecureMode");
    /// `pcrHashAlgorithm` in queries.
    pub const PCR_HASH_ALGORITHM: Property<Self> = Property::new("pcrHashAlgorithm");
    /// `bootAppSecurityVersion` in queries.
    pub const BOOT_APP_SECURITY_VERSION: Property<Self> = Property::new("bootAppSecurityVersion");
    /// `bootManagerSecurityVersion` in queries.
    pub const BOOT_MANAGER_SECURITY_VERSION: Property<Self> = Property::new("bootManagerSecurityVersion");
    /// `tpmVersion` in queries.
    pub const TPM_VERSION: Property<Self> = Property::new("tpmVersion");
    /// `pcr0` in queries.
    pub const PCR0: Property<Self> = Property::new("pcr0");
    /// `secureBootConfigurationPolicyFingerPrint` in queries.
    pub const SECURE_BOOT_CONFIGURATION_POLICY_FINGER_PRINT: Property<Self> =
        Property::new("secureBootConfigurationPolicyFingerPrint");
    /// `codeIntegrityPolicy` in queries.
    pub const CODE_INTEGRITY_POLICY: Property<Self> = Property::new("codeIntegrityPolicy");
    /// `bootRevisionListInfo` in queries.
    pub const BOOT_REVISION_LIST_INFO: Property<Self> = Property::new("bootRevisionListInfo");
    /// `operatingSystemRevListInfo` in queries.
    pub const OPERATING_SYSTEM_REV_LIST_INFO: Property<Self> = Property::new("operatingSystemRevListInfo");
    /// `healthStatusMismatchInfo` in queries.
    pub const HEALTH_STATUS_MISMATCH_INFO: Property<Self> = Property::new("healthStatusMismatchInfo");
    /// `healthAttestationSupportedStatus` in queries.
    pub const HEALTH_ATTESTATION_SUPPORTED_STATUS: Property<Self> = Property::new("healthAttestationSupportedStatus");

    /// `lastUpdateDateTime`: `Edm.String`
    pub fn last_update_date_time(&self) -> Option<&str> {
        self.0.str("lastUpdateDateTime")
    }

    /// Sets `lastUpdateDateTime`.
    pub fn with_last_update_date_time(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastUpdateDateTime", value))
    }

    /// `contentNamespaceUrl`: `Edm.String`
    pub fn content_namespace_url(&self) -> Option<&str> {
        self.0.str("contentNamespaceUrl")
    }

    /// Sets `contentNamespaceUrl`.
    pub fn with_content_namespace_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentNamespaceUrl", value))
    }

    /// `deviceHealthAttestationStatus`: `Edm.String`
    pub fn device_health_attestation_status(&self) -> Option<&str> {
        self.0.str("deviceHealthAttestationStatus")
    }

    /// Sets `deviceHealthAttestationStatus`.
    pub fn with_device_health_attestation_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceHealthAttestationStatus", value))
    }

    /// `contentVersion`: `Edm.String`
    pub fn content_version(&self) -> Option<&str> {
        self.0.str("contentVersion")
    }

    /// Sets `contentVersion`.
    pub fn with_content_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentVersion", value))
    }

    /// `issuedDateTime`: `Edm.DateTimeOffset`
    pub fn issued_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("issuedDateTime")
    }

    /// Sets `issuedDateTime`.
    pub fn with_issued_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("issuedDateTime", value))
    }

    /// `attestationIdentityKey`: `Edm.String`
    pub fn attestation_identity_key(&self) -> Option<&str> {
        self.0.str("attestationIdentityKey")
    }

    /// Sets `attestationIdentityKey`.
    pub fn with_attestation_identity_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("attestationIdentityKey", value))
    }

    /// `resetCount`: `Edm.Int64`
    pub fn reset_count(&self) -> Option<i64> {
        self.0.i64("resetCount")
    }

    /// Sets `resetCount`.
    pub fn with_reset_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("resetCount", value))
    }

    /// `restartCount`: `Edm.Int64`
    pub fn restart_count(&self) -> Option<i64> {
        self.0.i64("restartCount")
    }

    /// Sets `restartCount`.
    pub fn with_restart_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("restartCount", value))
    }

    /// `dataExcutionPolicy`: `Edm.String`
    pub fn data_excution_policy(&self) -> Option<&str> {
        self.0.str("dataExcutionPolicy")
    }

    /// Sets `dataExcutionPolicy`.
    pub fn with_data_excution_policy(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dataExcutionPolicy", value))
    }

    /// `bitLockerStatus`: `Edm.String`
    pub fn bit_locker_status(&self) -> Option<&str> {
        self.0.str("bitLockerStatus")
    }

    /// Sets `bitLockerStatus`.
    pub fn with_bit_locker_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bitLockerStatus", value))
    }

    /// `bootManagerVersion`: `Edm.String`
    pub fn boot_manager_version(&self) -> Option<&str> {
        self.0.str("bootManagerVersion")
    }

    /// Sets `bootManagerVersion`.
    pub fn with_boot_manager_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bootManagerVersion", value))
    }

    /// `codeIntegrityCheckVersion`: `Edm.String`
    pub fn code_integrity_check_version(&self) -> Option<&str> {
        self.0.str("codeIntegrityCheckVersion")
    }

    /// Sets `codeIntegrityCheckVersion`.
    pub fn with_code_integrity_check_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("codeIntegrityCheckVersion", value))
    }

    /// `secureBoot`: `Edm.String`
    pub fn secure_boot(&self) -> Option<&str> {
        self.0.str("secureBoot")
    }

    /// Sets `secureBoot`.
    pub fn with_secure_boot(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("secureBoot", value))
    }

    /// `bootDebugging`: `Edm.String`
    pub fn boot_debugging(&self) -> Option<&str> {
        self.0.str("bootDebugging")
    }

    /// Sets `bootDebugging`.
    pub fn with_boot_debugging(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bootDebugging", value))
    }

    /// `operatingSystemKernelDebugging`: `Edm.String`
    pub fn operating_system_kernel_debugging(&self) -> Option<&str> {
        self.0.str("operatingSystemKernelDebugging")
    }

    /// Sets `operatingSystemKernelDebugging`.
    pub fn with_operating_system_kernel_debugging(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystemKernelDebugging", value))
    }

    /// `codeIntegrity`: `Edm.String`
    pub fn code_integrity(&self) -> Option<&str> {
        self.0.str("codeIntegrity")
    }

    /// Sets `codeIntegrity`.
    pub fn with_code_integrity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("codeIntegrity", value))
    }

    /// `testSigning`: `Edm.String`
    pub fn test_signing(&self) -> Option<&str> {
        self.0.str("testSigning")
    }

    /// Sets `testSigning`.
    pub fn with_test_signing(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("testSigning", value))
    }

    /// `safeMode`: `Edm.String`
    pub fn safe_mode(&self) -> Option<&str> {
        self.0.str("safeMode")
    }

    /// Sets `safeMode`.
    pub fn with_safe_mode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("safeMode", value))
    }

    /// `windowsPE`: `Edm.String`
    pub fn windows_pe(&self) -> Option<&str> {
        self.0.str("windowsPE")
    }

    /// Sets `windowsPE`.
    pub fn with_windows_pe(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("windowsPE", value))
    }

    /// `earlyLaunchAntiMalwareDriverProtection`: `Edm.String`
    pub fn early_launch_anti_malware_driver_protection(&self) -> Option<&str> {
        self.0.str("earlyLaunchAntiMalwareDriverProtection")
    }

    /// Sets `earlyLaunchAntiMalwareDriverProtection`.
    pub fn with_early_launch_anti_malware_driver_protection(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("earlyLaunchAntiMalwareDriverProtection", value))
    }

    /// `virtualSecureMode`: `Edm.String`
    pub fn virtual_secure_mode(&self) -> Option<&str> {
        self.0.str("virtualSecureMode")
    }

    /// Sets `virtualSecureMode`.
    pub fn with_virtual_secure_mode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("virtualSecureMode", value))
    }

    /// `pcrHashAlgorithm`: `Edm.String`
    pub fn pcr_hash_algorithm(&self) -> Option<&str> {
        self.0.str("pcrHashAlgorithm")
    }

    /// Sets `pcrHashAlgorithm`.
    pub fn with_pcr_hash_algorithm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("pcrHashAlgorithm", value))
    }

    /// `bootAppSecurityVersion`: `Edm.String`
    pub fn boot_app_security_version(&self) -> Option<&str> {
        self.0.str("bootAppSecurityVersion")
    }

    /// Sets `bootAppSecurityVersion`.
    pub fn with_boot_app_security_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bootAppSecurityVersion", value))
    }

    /// `bootManagerSecurityVersion`: `Edm.String`
    pub fn boot_manager_security_version(&self) -> Option<&str> {
        self.0.str("bootManagerSecurityVersion")
    }

    /// Sets `bootManagerSecurityVersion`.
    pub fn with_boot_manager_security_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bootManagerSecurityVersion", value))
    }

    /// `tpmVersion`: `Edm.String`
    pub fn tpm_version(&self) -> Option<&str> {
        self.0.str("tpmVersion")
    }

    /// Sets `tpmVersion`.
    pub fn with_tpm_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tpmVersion", value))
    }

    /// `pcr0`: `Edm.String`
    pub fn pcr0(&self) -> Option<&str> {
        self.0.str("pcr0")
    }

    /// Sets `pcr0`.
    pub fn with_pcr0(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("pcr0", value))
    }

    /// `secureBootConfigurationPolicyFingerPrint`: `Edm.String`
    pub fn secure_boot_configuration_policy_finger_print(&self) -> Option<&str> {
        self.0.str("secureBootConfigurationPolicyFingerPrint")
    }

    /// Sets `secureBootConfigurationPolicyFingerPrint`.
    pub fn with_secure_boot_configuration_policy_finger_print(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("secureBootConfigurationPolicyFingerPrint", value))
    }

    /// `codeIntegrityPolicy`: `Edm.String`
    pub fn code_integrity_policy(&self) -> Option<&str> {
        self.0.str("codeIntegrityPolicy")
    }

    /// Sets `codeIntegrityPolicy`.
    pub fn with_code_integrity_policy(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("codeIntegrityPolicy", value))
    }

    /// `bootRevisionListInfo`: `Edm.String`
    pub fn boot_revision_list_info(&self) -> Option<&str> {
        self.0.str("bootRevisionListInfo")
    }

    /// Sets `bootRevisionListInfo`.
    pub fn with_boot_revision_list_info(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bootRevisionListInfo", value))
    }

    /// `operatingSystemRevListInfo`: `Edm.String`
    pub fn operating_system_rev_list_info(&self) -> Option<&str> {
        self.0.str("operatingSystemRevListInfo")
    }

    /// Sets `operatingSystemRevListInfo`.
    pub fn with_operating_system_rev_list_info(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystemRevListInfo", value))
    }

    /// `healthStatusMismatchInfo`: `Edm.String`
    pub fn health_status_mismatch_info(&self) -> Option<&str> {
        self.0.str("healthStatusMismatchInfo")
    }

    /// Sets `healthStatusMismatchInfo`.
    pub fn with_health_status_mismatch_info(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("healthStatusMismatchInfo", value))
    }

    /// `healthAttestationSupportedStatus`: `Edm.String`
    pub fn health_attestation_supported_status(&self) -> Option<&str> {
        self.0.str("healthAttestationSupportedStatus")
    }

    /// Sets `healthAttestationSupportedStatus`.
    pub fn with_health_attestation_supported_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("healthAttestationSupportedStatus", value))
    }
}
