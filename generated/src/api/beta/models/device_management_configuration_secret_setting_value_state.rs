// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSecretSettingValueState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsecretsettingvaluestate?view=graph-rest-beta)
    DeviceManagementConfigurationSecretSettingValueState = "microsoft.graph.deviceManagementConfigurationSecretSettingValueState" {
        Invalid = "invalid",
        NotEncrypted = "notEncrypted",
        EncryptedValueToken = "encryptedValueToken",
    }
}
