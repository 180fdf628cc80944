// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::Parsed;

crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.kerberosSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-kerberossinglesignonextension?view=graph-rest-beta), with the accessors of [`SingleSignOnExtension`](super::SingleSignOnExtension)
    KerberosSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.kerberosSingleSignOnExtension";
    "realm" REALM, realm str -> Option<&str>, with_realm(String), "`realm`: `Edm.String`";
    "domains" DOMAINS, domains strs -> Option<Vec<&str>>, with_domains(Vec<String>), "`domains`: `Collection(Edm.String)`";
    "blockAutomaticLogin" BLOCK_AUTOMATIC_LOGIN, block_automatic_login bool -> Option<bool>, with_block_automatic_login(bool), "`blockAutomaticLogin`: `Edm.Boolean`";
    "cacheName" CACHE_NAME, cache_name str -> Option<&str>, with_cache_name(String), "`cacheName`: `Edm.String`";
    "credentialBundleIdAccessControlList" CREDENTIAL_BUNDLE_ID_ACCESS_CONTROL_LIST, credential_bundle_id_access_control_list strs -> Option<Vec<&str>>, with_credential_bundle_id_access_control_list(Vec<String>), "`credentialBundleIdAccessControlList`: `Collection(Edm.String)`";
    "domainRealms" DOMAIN_REALMS, domain_realms strs -> Option<Vec<&str>>, with_domain_realms(Vec<String>), "`domainRealms`: `Collection(Edm.String)`";
    "isDefaultRealm" IS_DEFAULT_REALM, is_default_realm bool -> Option<bool>, with_is_default_realm(bool), "`isDefaultRealm`: `Edm.Boolean`";
    "passwordBlockModification" PASSWORD_BLOCK_MODIFICATION, password_block_modification bool -> Option<bool>, with_password_block_modification(bool), "`passwordBlockModification`: `Edm.Boolean`";
    "passwordExpirationDays" PASSWORD_EXPIRATION_DAYS, password_expiration_days i32 -> Option<i32>, with_password_expiration_days(i32), "`passwordExpirationDays`: `Edm.Int32`";
    "passwordExpirationNotificationDays" PASSWORD_EXPIRATION_NOTIFICATION_DAYS, password_expiration_notification_days i32 -> Option<i32>, with_password_expiration_notification_days(i32), "`passwordExpirationNotificationDays`: `Edm.Int32`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "passwordRequireActiveDirectoryComplexity" PASSWORD_REQUIRE_ACTIVE_DIRECTORY_COMPLEXITY, password_require_active_directory_complexity bool -> Option<bool>, with_password_require_active_directory_complexity(bool), "`passwordRequireActiveDirectoryComplexity`: `Edm.Boolean`";
    "passwordPreviousPasswordBlockCount" PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT, password_previous_password_block_count i32 -> Option<i32>, with_password_previous_password_block_count(i32), "`passwordPreviousPasswordBlockCount`: `Edm.Int32`";
    "passwordMinimumLength" PASSWORD_MINIMUM_LENGTH, password_minimum_length i32 -> Option<i32>, with_password_minimum_length(i32), "`passwordMinimumLength`: `Edm.Int32`";
    "passwordMinimumAgeDays" PASSWORD_MINIMUM_AGE_DAYS, password_minimum_age_days i32 -> Option<i32>, with_password_minimum_age_days(i32), "`passwordMinimumAgeDays`: `Edm.Int32`";
    "passwordRequirementsDescription" PASSWORD_REQUIREMENTS_DESCRIPTION, password_requirements_description str -> Option<&str>, with_password_requirements_description(String), "`passwordRequirementsDescription`: `Edm.String`";
    "requireUserPresence" REQUIRE_USER_PRESENCE, require_user_presence bool -> Option<bool>, with_require_user_presence(bool), "`requireUserPresence`: `Edm.Boolean`";
    "activeDirectorySiteCode" ACTIVE_DIRECTORY_SITE_CODE, active_directory_site_code str -> Option<&str>, with_active_directory_site_code(String), "`activeDirectorySiteCode`: `Edm.String`";
    "passwordEnableLocalSync" PASSWORD_ENABLE_LOCAL_SYNC, password_enable_local_sync bool -> Option<bool>, with_password_enable_local_sync(bool), "`passwordEnableLocalSync`: `Edm.Boolean`";
    "blockActiveDirectorySiteAutoDiscovery" BLOCK_ACTIVE_DIRECTORY_SITE_AUTO_DISCOVERY, block_active_directory_site_auto_discovery bool -> Option<bool>, with_block_active_directory_site_auto_discovery(bool), "`blockActiveDirectorySiteAutoDiscovery`: `Edm.Boolean`";
    "passwordChangeUrl" PASSWORD_CHANGE_URL, password_change_url str -> Option<&str>, with_password_change_url(String), "`passwordChangeUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from keytypedvaluepair.
    ///
    /// [`microsoft.graph.keyBooleanValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keybooleanvaluepair?view=graph-rest-beta), with the accessors of [`KeyTypedValuePair`](super::KeyTypedValuePair)
    KeyBooleanValuePair: super::KeyTypedValuePair = "microsoft.graph.keyBooleanValuePair";
    inherited "key" KEY, with_key(String), "`key`";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from keytypedvaluepair.
    ///
    /// [`microsoft.graph.keyIntegerValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyintegervaluepair?view=graph-rest-beta), with the accessors of [`KeyTypedValuePair`](super::KeyTypedValuePair)
    KeyIntegerValuePair: super::KeyTypedValuePair = "microsoft.graph.keyIntegerValuePair";
    inherited "key" KEY, with_key(String), "`key`";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.keyLongValuePair`](https://learn.microsoft.com/graph/api/resources/intune-shared-keylongvaluepair?view=graph-rest-beta)
    KeyLongValuePair = "microsoft.graph.keyLongValuePair";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value values -> Parsed<Vec<i64>>, with_value(Vec<i64>), "`value`: `Collection(Edm.Int64)`";
}

crate::runtime::model! {
    /// Inherits from keytypedvaluepair.
    ///
    /// [`microsoft.graph.keyRealValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyrealvaluepair?view=graph-rest-beta), with the accessors of [`KeyTypedValuePair`](super::KeyTypedValuePair)
    KeyRealValuePair: super::KeyTypedValuePair = "microsoft.graph.keyRealValuePair";
    inherited "key" KEY, with_key(String), "`key`";
    "value" VALUE, value f64 -> Option<f64>, with_value(f64), "`value`: `Edm.Double`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.keySize`](https://learn.microsoft.com/graph/api/resources/intune-shared-keysize?view=graph-rest-beta)
    KeySize = "microsoft.graph.keySize" {
        Size1024 = "size1024",
        Size2048 = "size2048",
        Size4096 = "size4096",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.keyStorageProviderOption`](https://learn.microsoft.com/graph/api/resources/intune-shared-keystorageprovideroption?view=graph-rest-beta)
    KeyStorageProviderOption = "microsoft.graph.keyStorageProviderOption" {
        UseTpmKspOtherwiseUseSoftwareKsp = "useTpmKspOtherwiseUseSoftwareKsp",
        UseTpmKspOtherwiseFail = "useTpmKspOtherwiseFail",
        UsePassportForWorkKspOtherwiseFail = "usePassportForWorkKspOtherwiseFail",
        UseSoftwareKsp = "useSoftwareKsp",
    }
}

crate::runtime::model! {
    /// Inherits from keytypedvaluepair.
    ///
    /// [`microsoft.graph.keyStringValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keystringvaluepair?view=graph-rest-beta), with the accessors of [`KeyTypedValuePair`](super::KeyTypedValuePair)
    KeyStringValuePair: super::KeyTypedValuePair = "microsoft.graph.keyStringValuePair";
    inherited "key" KEY, with_key(String), "`key`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.keyTypedValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keytypedvaluepair?view=graph-rest-beta)
    KeyTypedValuePair = "microsoft.graph.keyTypedValuePair" {
        "microsoft.graph.keyBooleanValuePair",
        "microsoft.graph.keyIntegerValuePair",
        "microsoft.graph.keyRealValuePair",
        "microsoft.graph.keyStringValuePair",
    };
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.keyUsages`](https://learn.microsoft.com/graph/api/resources/intune-shared-keyusages?view=graph-rest-beta)
    KeyUsages = "microsoft.graph.keyUsages" {
        KeyEncipherment = "keyEncipherment",
        DigitalSignature = "digitalSignature",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.kioskModeManagedHomeScreenPinComplexity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-kioskmodemanagedhomescreenpincomplexity?view=graph-rest-beta)
    KioskModeManagedHomeScreenPinComplexity = "microsoft.graph.kioskModeManagedHomeScreenPinComplexity" {
        NotConfigured = "notConfigured",
        Simple = "simple",
        Complex = "complex",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.kioskModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-kioskmodetype?view=graph-rest-beta)
    KioskModeType = "microsoft.graph.kioskModeType" {
        NotConfigured = "notConfigured",
        SingleAppMode = "singleAppMode",
        MultiAppMode = "multiAppMode",
    }
}
