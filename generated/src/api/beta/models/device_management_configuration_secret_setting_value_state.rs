// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSecretSettingValueState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsecretsettingvaluestate?view=graph-rest-beta)
    DeviceManagementConfigurationSecretSettingValueState = "microsoft.graph.deviceManagementConfigurationSecretSettingValueState" {
        /// `invalid`
        Invalid = "invalid",
        /// `notEncrypted`
        NotEncrypted = "notEncrypted",
        /// `encryptedValueToken`
        EncryptedValueToken = "encryptedValueToken",
    }
}
