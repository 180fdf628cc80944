// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// Inherits from managementConditionExpressionModel.
    ///
    /// [`microsoft.graph.binaryManagementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-binarymanagementconditionexpression?view=graph-rest-beta), not in the metadata, with the accessors of [`ManagementConditionExpressionModel`](super::ManagementConditionExpressionModel)
    BinaryManagementConditionExpression: super::ManagementConditionExpressionModel, super::ManagementConditionExpression = "microsoft.graph.binaryManagementConditionExpression";
    "operator" OPERATOR, operator enumeration -> Option<super::BinaryManagementConditionExpressionOperatorType>, with_operator(super::BinaryManagementConditionExpressionOperatorType), "`operator`: `microsoft.graph.binaryManagementConditionExpressionOperatorType`" "Possible values are: or, and.";
    "firstOperand" FIRST_OPERAND, first_operand model -> Option<&super::ManagementConditionExpressionModel>, with_first_operand(super::ManagementConditionExpressionModel), "`firstOperand`: `microsoft.graph.managementConditionExpressionModel`";
    "secondOperand" SECOND_OPERAND, second_operand model -> Option<&super::ManagementConditionExpressionModel>, with_second_operand(super::ManagementConditionExpressionModel), "`secondOperand`: `microsoft.graph.managementConditionExpressionModel`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.binaryManagementConditionExpressionOperatorType`](https://learn.microsoft.com/graph/api/resources/intune-fencing-binarymanagementconditionexpressionoperatortype?view=graph-rest-beta), not in the metadata
    BinaryManagementConditionExpressionOperatorType = "microsoft.graph.binaryManagementConditionExpressionOperatorType" {
        Or = "or",
        And = "and",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerEncryptionMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerencryptionmethod?view=graph-rest-beta)
    BitLockerEncryptionMethod = "microsoft.graph.bitLockerEncryptionMethod" {
        AesCbc128 = "aesCbc128",
        AesCbc256 = "aesCbc256",
        XtsAes128 = "xtsAes128",
        XtsAes256 = "xtsAes256",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerFixedDrivePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerfixeddrivepolicy?view=graph-rest-beta)
    BitLockerFixedDrivePolicy = "microsoft.graph.bitLockerFixedDrivePolicy";
    "encryptionMethod" ENCRYPTION_METHOD, encryption_method enumeration -> Option<super::BitLockerEncryptionMethod>, with_encryption_method(super::BitLockerEncryptionMethod), "`encryptionMethod`: `microsoft.graph.bitLockerEncryptionMethod`" "Possible values are: aesCbc128, aesCbc256, xtsAes128, xtsAes256.";
    "requireEncryptionForWriteAccess" REQUIRE_ENCRYPTION_FOR_WRITE_ACCESS, require_encryption_for_write_access bool -> Option<bool>, with_require_encryption_for_write_access(bool), "`requireEncryptionForWriteAccess`: `Edm.Boolean`";
    "recoveryOptions" RECOVERY_OPTIONS, recovery_options model -> Option<&super::BitLockerRecoveryOptions>, with_recovery_options(super::BitLockerRecoveryOptions), "`recoveryOptions`: `microsoft.graph.bitLockerRecoveryOptions`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerRecoveryInformationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerrecoveryinformationtype?view=graph-rest-beta)
    BitLockerRecoveryInformationType = "microsoft.graph.bitLockerRecoveryInformationType" {
        PasswordAndKey = "passwordAndKey",
        PasswordOnly = "passwordOnly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerRecoveryOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerrecoveryoptions?view=graph-rest-beta)
    BitLockerRecoveryOptions = "microsoft.graph.bitLockerRecoveryOptions";
    "blockDataRecoveryAgent" BLOCK_DATA_RECOVERY_AGENT, block_data_recovery_agent bool -> Option<bool>, with_block_data_recovery_agent(bool), "`blockDataRecoveryAgent`: `Edm.Boolean`";
    "recoveryPasswordUsage" RECOVERY_PASSWORD_USAGE, recovery_password_usage enumeration -> Option<super::ConfigurationUsage>, with_recovery_password_usage(super::ConfigurationUsage), "`recoveryPasswordUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "recoveryKeyUsage" RECOVERY_KEY_USAGE, recovery_key_usage enumeration -> Option<super::ConfigurationUsage>, with_recovery_key_usage(super::ConfigurationUsage), "`recoveryKeyUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "hideRecoveryOptions" HIDE_RECOVERY_OPTIONS, hide_recovery_options bool -> Option<bool>, with_hide_recovery_options(bool), "`hideRecoveryOptions`: `Edm.Boolean`";
    "enableRecoveryInformationSaveToStore" ENABLE_RECOVERY_INFORMATION_SAVE_TO_STORE, enable_recovery_information_save_to_store bool -> Option<bool>, with_enable_recovery_information_save_to_store(bool), "`enableRecoveryInformationSaveToStore`: `Edm.Boolean`";
    "recoveryInformationToStore" RECOVERY_INFORMATION_TO_STORE, recovery_information_to_store enumeration -> Option<super::BitLockerRecoveryInformationType>, with_recovery_information_to_store(super::BitLockerRecoveryInformationType), "`recoveryInformationToStore`: `microsoft.graph.bitLockerRecoveryInformationType`" "Possible values are: passwordAndKey, passwordOnly.";
    "enableBitLockerAfterRecoveryInformationToStore" ENABLE_BIT_LOCKER_AFTER_RECOVERY_INFORMATION_TO_STORE, enable_bit_locker_after_recovery_information_to_store bool -> Option<bool>, with_enable_bit_locker_after_recovery_information_to_store(bool), "`enableBitLockerAfterRecoveryInformationToStore`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerRecoveryPasswordRotationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerrecoverypasswordrotationtype?view=graph-rest-beta)
    BitLockerRecoveryPasswordRotationType = "microsoft.graph.bitLockerRecoveryPasswordRotationType" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        EnabledForAzureAd = "enabledForAzureAd",
        EnabledForAzureAdAndHybrid = "enabledForAzureAdAndHybrid",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerRemovableDrivePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerremovabledrivepolicy?view=graph-rest-beta)
    BitLockerRemovableDrivePolicy = "microsoft.graph.bitLockerRemovableDrivePolicy";
    "encryptionMethod" ENCRYPTION_METHOD, encryption_method enumeration -> Option<super::BitLockerEncryptionMethod>, with_encryption_method(super::BitLockerEncryptionMethod), "`encryptionMethod`: `microsoft.graph.bitLockerEncryptionMethod`" "Possible values are: aesCbc128, aesCbc256, xtsAes128, xtsAes256.";
    "requireEncryptionForWriteAccess" REQUIRE_ENCRYPTION_FOR_WRITE_ACCESS, require_encryption_for_write_access bool -> Option<bool>, with_require_encryption_for_write_access(bool), "`requireEncryptionForWriteAccess`: `Edm.Boolean`";
    "blockCrossOrganizationWriteAccess" BLOCK_CROSS_ORGANIZATION_WRITE_ACCESS, block_cross_organization_write_access bool -> Option<bool>, with_block_cross_organization_write_access(bool), "`blockCrossOrganizationWriteAccess`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerSystemDrivePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockersystemdrivepolicy?view=graph-rest-beta)
    BitLockerSystemDrivePolicy = "microsoft.graph.bitLockerSystemDrivePolicy";
    "encryptionMethod" ENCRYPTION_METHOD, encryption_method enumeration -> Option<super::BitLockerEncryptionMethod>, with_encryption_method(super::BitLockerEncryptionMethod), "`encryptionMethod`: `microsoft.graph.bitLockerEncryptionMethod`" "Possible values are: aesCbc128, aesCbc256, xtsAes128, xtsAes256.";
    "startupAuthenticationRequired" STARTUP_AUTHENTICATION_REQUIRED, startup_authentication_required bool -> Option<bool>, with_startup_authentication_required(bool), "`startupAuthenticationRequired`: `Edm.Boolean`";
    "startupAuthenticationBlockWithoutTpmChip" STARTUP_AUTHENTICATION_BLOCK_WITHOUT_TPM_CHIP, startup_authentication_block_without_tpm_chip bool -> Option<bool>, with_startup_authentication_block_without_tpm_chip(bool), "`startupAuthenticationBlockWithoutTpmChip`: `Edm.Boolean`";
    "startupAuthenticationTpmUsage" STARTUP_AUTHENTICATION_TPM_USAGE, startup_authentication_tpm_usage enumeration -> Option<super::ConfigurationUsage>, with_startup_authentication_tpm_usage(super::ConfigurationUsage), "`startupAuthenticationTpmUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "startupAuthenticationTpmPinUsage" STARTUP_AUTHENTICATION_TPM_PIN_USAGE, startup_authentication_tpm_pin_usage enumeration -> Option<super::ConfigurationUsage>, with_startup_authentication_tpm_pin_usage(super::ConfigurationUsage), "`startupAuthenticationTpmPinUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "startupAuthenticationTpmKeyUsage" STARTUP_AUTHENTICATION_TPM_KEY_USAGE, startup_authentication_tpm_key_usage enumeration -> Option<super::ConfigurationUsage>, with_startup_authentication_tpm_key_usage(super::ConfigurationUsage), "`startupAuthenticationTpmKeyUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "startupAuthenticationTpmPinAndKeyUsage" STARTUP_AUTHENTICATION_TPM_PIN_AND_KEY_USAGE, startup_authentication_tpm_pin_and_key_usage enumeration -> Option<super::ConfigurationUsage>, with_startup_authentication_tpm_pin_and_key_usage(super::ConfigurationUsage), "`startupAuthenticationTpmPinAndKeyUsage`: `microsoft.graph.configurationUsage`" "Possible values are: blocked, required, allowed, notConfigured.";
    "minimumPinLength" MINIMUM_PIN_LENGTH, minimum_pin_length i32 -> Option<i32>, with_minimum_pin_length(i32), "`minimumPinLength`: `Edm.Int32`";
    "recoveryOptions" RECOVERY_OPTIONS, recovery_options model -> Option<&super::BitLockerRecoveryOptions>, with_recovery_options(super::BitLockerRecoveryOptions), "`recoveryOptions`: `microsoft.graph.bitLockerRecoveryOptions`";
    "prebootRecoveryEnableMessageAndUrl" PREBOOT_RECOVERY_ENABLE_MESSAGE_AND_URL, preboot_recovery_enable_message_and_url bool -> Option<bool>, with_preboot_recovery_enable_message_and_url(bool), "`prebootRecoveryEnableMessageAndUrl`: `Edm.Boolean`";
    "prebootRecoveryMessage" PREBOOT_RECOVERY_MESSAGE, preboot_recovery_message str -> Option<&str>, with_preboot_recovery_message(String), "`prebootRecoveryMessage`: `Edm.String`";
    "prebootRecoveryUrl" PREBOOT_RECOVERY_URL, preboot_recovery_url str -> Option<&str>, with_preboot_recovery_url(String), "`prebootRecoveryUrl`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.browserSyncSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-browsersyncsetting?view=graph-rest-beta)
    BrowserSyncSetting = "microsoft.graph.browserSyncSetting" {
        NotConfigured = "notConfigured",
        BlockedWithUserOverride = "blockedWithUserOverride",
        Blocked = "blocked",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.bulkCatalogItemActionResult`, metadata
    BulkCatalogItemActionResult = "microsoft.graph.bulkCatalogItemActionResult";
    "failedIds" FAILED_IDS, failed_ids strs -> Option<Vec<&str>>, with_failed_ids(Vec<String>), "`failedIds`: `Collection(Edm.String)`, metadata";
    "successfulIds" SUCCESSFUL_IDS, successful_ids strs -> Option<Vec<&str>>, with_successful_ids(Vec<String>), "`successfulIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.bulkDriverActionResult`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-bulkdriveractionresult?view=graph-rest-beta)
    BulkDriverActionResult = "microsoft.graph.bulkDriverActionResult";
    "successfulDriverIds" SUCCESSFUL_DRIVER_IDS, successful_driver_ids strs -> Option<Vec<&str>>, with_successful_driver_ids(Vec<String>), "`successfulDriverIds`: `Collection(Edm.String)`";
    "failedDriverIds" FAILED_DRIVER_IDS, failed_driver_ids strs -> Option<Vec<&str>>, with_failed_driver_ids(Vec<String>), "`failedDriverIds`: `Collection(Edm.String)`";
    "notFoundDriverIds" NOT_FOUND_DRIVER_IDS, not_found_driver_ids strs -> Option<Vec<&str>>, with_not_found_driver_ids(Vec<String>), "`notFoundDriverIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bulkManagedDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-bulkmanageddeviceactionresult?view=graph-rest-beta)
    BulkManagedDeviceActionResult = "microsoft.graph.bulkManagedDeviceActionResult";
    "successfulDeviceIds" SUCCESSFUL_DEVICE_IDS, successful_device_ids strs -> Option<Vec<&str>>, with_successful_device_ids(Vec<String>), "`successfulDeviceIds`: `Collection(Edm.String)`";
    "failedDeviceIds" FAILED_DEVICE_IDS, failed_device_ids strs -> Option<Vec<&str>>, with_failed_device_ids(Vec<String>), "`failedDeviceIds`: `Collection(Edm.String)`";
    "notFoundDeviceIds" NOT_FOUND_DEVICE_IDS, not_found_device_ids strs -> Option<Vec<&str>>, with_not_found_device_ids(Vec<String>), "`notFoundDeviceIds`: `Collection(Edm.String)`";
    "notSupportedDeviceIds" NOT_SUPPORTED_DEVICE_IDS, not_supported_device_ids strs -> Option<Vec<&str>>, with_not_supported_device_ids(Vec<String>), "`notSupportedDeviceIds`: `Collection(Edm.String)`";
}
