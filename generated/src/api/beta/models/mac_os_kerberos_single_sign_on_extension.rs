// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from macOSSingleSignOnExtension.
    ///
    /// [`microsoft.graph.macOSKerberosSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoskerberossinglesignonextension?view=graph-rest-beta)
    MacOsKerberosSingleSignOnExtension: super::MacOsSingleSignOnExtension = "microsoft.graph.macOSKerberosSingleSignOnExtension"
}

crate::runtime::derived! {
    MacOsKerberosSingleSignOnExtension: super::SingleSignOnExtension
}

impl MacOsKerberosSingleSignOnExtension {
    /// `realm` in queries.
    pub const REALM: Property<Self> = Property::new("realm");
    /// `domains` in queries.
    pub const DOMAINS: Property<Self> = Property::new("domains");
    /// `blockAutomaticLogin` in queries.
    pub const BLOCK_AUTOMATIC_LOGIN: Property<Self> = Property::new("blockAutomaticLogin");
    /// `cacheName` in queries.
    pub const CACHE_NAME: Property<Self> = Property::new("cacheName");
    /// `credentialBundleIdAccessControlList` in queries.
    pub const CREDENTIAL_BUNDLE_ID_ACCESS_CONTROL_LIST: Property<Self> =
        Property::new("credentialBundleIdAccessControlList");
    /// `domainRealms` in queries.
    pub const DOMAIN_REALMS: Property<Self> = Property::new("domainRealms");
    /// `isDefaultRealm` in queries.
    pub const IS_DEFAULT_REALM: Property<Self> = Property::new("isDefaultRealm");
    /// `passwordBlockModification` in queries.
    pub const PASSWORD_BLOCK_MODIFICATION: Property<Self> = Property::new("passwordBlockModification");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordExpirationNotificationDays` in queries.
    pub const PASSWORD_EXPIRATION_NOTIFICATION_DAYS: Property<Self> =
        Property::new("passwordExpirationNotificationDays");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `passwordRequireActiveDirectoryComplexity` in queries.
    pub const PASSWORD_REQUIRE_ACTIVE_DIRECTORY_COMPLEXITY: Property<Self> =
        Property::new("passwordRequireActiveDirectoryComplexity");
    /// `passwordPreviousPasswordBlockCount` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> =
        Property::new("passwordPreviousPasswordBlockCount");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinimumAgeDays` in queries.
    pub const PASSWORD_MINIMUM_AGE_DAYS: Property<Self> = Property::new("passwordMinimumAgeDays");
    /// `passwordRequirementsDescription` in queries.
    pub const PASSWORD_REQUIREMENTS_DESCRIPTION: Property<Self> = Property::new("passwordRequirementsDescription");
    /// `requireUserPresence` in queries.
    pub const REQUIRE_USER_PRESENCE: Property<Self> = Property::new("requireUserPresence");
    /// `activeDirectorySiteCode` in queries.
    pub const ACTIVE_DIRECTORY_SITE_CODE: Property<Self> = Property::new("activeDirectorySiteCode");
    /// `passwordEnableLocalSync` in queries.
    pub const PASSWORD_ENABLE_LOCAL_SYNC: Property<Self> = Property::new("passwordEnableLocalSync");
    /// `blockActiveDirectorySiteAutoDiscovery` in queries.
    pub const BLOCK_ACTIVE_DIRECTORY_SITE_AUTO_DISCOVERY: Property<Self> =
        Property::new("blockActiveDirectorySiteAutoDiscovery");
    /// `passwordChangeUrl` in queries.
    pub const PASSWORD_CHANGE_URL: Property<Self> = Property::new("passwordChangeUrl");
    /// `modeCredentialUsed` in queries.
    pub const MODE_CREDENTIAL_USED: Property<Self> = Property::new("modeCredentialUsed");
    /// `usernameLabelCustom` in queries.
    pub const USERNAME_LABEL_CUSTOM: Property<Self> = Property::new("usernameLabelCustom");
    /// `userSetupDelayed` in queries.
    pub const USER_SETUP_DELAYED: Property<Self> = Property::new("userSetupDelayed");
    /// `signInHelpText` in queries.
    pub const SIGN_IN_HELP_TEXT: Property<Self> = Property::new("signInHelpText");
    /// `kerberosAppsInBundleIdACLIncluded` in queries.
    pub const KERBEROS_APPS_IN_BUNDLE_ID_ACL_INCLUDED: Property<Self> =
        Property::new("kerberosAppsInBundleIdACLIncluded");
    /// `managedAppsInBundleIdACLIncluded` in queries.
    pub const MANAGED_APPS_IN_BUNDLE_ID_ACL_INCLUDED: Property<Self> =
        Property::new("managedAppsInBundleIdACLIncluded");
    /// `credentialsCacheMonitored` in queries.
    pub const CREDENTIALS_CACHE_MONITORED: Property<Self> = Property::new("credentialsCacheMonitored");
    /// `preferredKDCs` in queries.
    pub const PREFERRED_KD_CS: Property<Self> = Property::new("preferredKDCs");
    /// `tlsForLDAPRequired` in queries.
    pub const TLS_FOR_LDAP_REQUIRED: Property<Self> = Property::new("tlsForLDAPRequired");

    /// `realm`: `Edm.String`
    pub fn realm(&self) -> Option<&str> {
        self.0.str("realm")
    }

    /// Sets `realm`.
    pub fn with_realm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("realm", value))
    }

    /// `domains`: `Collection(Edm.String)`
    pub fn domains(&self) -> Option<Vec<&str>> {
        self.0.strs("domains")
    }

    /// Sets `domains`.
    pub fn with_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("domains", value))
    }

    /// `blockAutomaticLogin`: `Edm.Boolean`
    pub fn block_automatic_login(&self) -> Option<bool> {
        self.0.bool("blockAutomaticLogin")
    }

    /// Sets `blockAutomaticLogin`.
    pub fn with_block_automatic_login(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockAutomaticLogin", value))
    }

    /// `cacheName`: `Edm.String`
    pub fn cache_name(&self) -> Option<&str> {
        self.0.str("cacheName")
    }

    /// Sets `cacheName`.
    pub fn with_cache_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cacheName", value))
    }

    /// `credentialBundleIdAccessControlList`: `Collection(Edm.String)`
    pub fn credential_bundle_id_access_control_list(&self) -> Option<Vec<&str>> {
        self.0.strs("credentialBundleIdAccessControlList")
    }

    /// Sets `credentialBundleIdAccessControlList`.
    pub fn with_credential_bundle_id_access_control_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("credentialBundleIdAccessControlList", value))
    }

    /// `domainRealms`: `Collection(Edm.String)`
    pub fn domain_realms(&self) -> Option<Vec<&str>> {
        self.0.strs("domainRealms")
    }

    /// Sets `domainRealms`.
    pub fn with_domain_realms(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("domainRealms", value))
    }

    /// `isDefaultRealm`: `Edm.Boolean`
    pub fn is_default_realm(&self) -> Option<bool> {
        self.0.bool("isDefaultRealm")
    }

    /// Sets `isDefaultRealm`.
    pub fn with_is_default_realm(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefaultRealm", value))
    }

    /// `passwordBlockModification`: `Edm.Boolean`
    pub fn password_block_modification(&self) -> Option<bool> {
        self.0.bool("passwordBlockModification")
    }

    /// Sets `passwordBlockModification`.
    pub fn with_password_block_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockModification", value))
    }

    /// `passwordExpirationDays`: `Edm.Int32`
    pub fn password_expiration_days(&self) -> Option<i32> {
        self.0.i32("passwordExpirationDays")
    }

    /// Sets `passwordExpirationDays`.
    pub fn with_password_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordExpirationDays", value))
    }

    /// `passwordExpirationNotificationDays`: `Edm.Int32`
    pub fn password_expiration_notification_days(&self) -> Option<i32> {
        self.0.i32("passwordExpirationNotificationDays")
    }

    /// Sets `passwordExpirationNotificationDays`.
    pub fn with_password_expiration_notification_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordExpirationNotificationDays", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `passwordRequireActiveDirectoryComplexity`: `Edm.Boolean`
    pub fn password_require_active_directory_complexity(&self) -> Option<bool> {
        self.0.bool("passwordRequireActiveDirectoryComplexity")
    }

    /// Sets `passwordRequireActiveDirectoryComplexity`.
    pub fn with_password_require_active_directory_complexity(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequireActiveDirectoryComplexity", value))
    }

    /// `passwordPreviousPasswordBlockCount`: `Edm.Int32`
    pub fn password_previous_password_block_count(&self) -> Option<i32> {
        self.0.i32("passwordPreviousPasswordBlockCount")
    }

    /// Sets `passwordPreviousPasswordBlockCount`.
    pub fn with_password_previous_password_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordPreviousPasswordBlockCount", value))
    }

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    /// Sets `passwordMinimumLength`.
    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `passwordMinimumAgeDays`: `Edm.Int32`
    pub fn password_minimum_age_days(&self) -> Option<i32> {
        self.0.i32("passwordMinimumAgeDays")
    }

    /// Sets `passwordMinimumAgeDays`.
    pub fn with_password_minimum_age_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumAgeDays", value))
    }

    /// `passwordRequirementsDescription`: `Edm.String`
    pub fn password_requirements_description(&self) -> Option<&str> {
        self.0.str("passwordRequirementsDescription")
    }

    /// Sets `passwordRequirementsDescription`.
    pub fn with_password_requirements_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passwordRequirementsDescription", value))
    }

    /// `requireUserPresence`: `Edm.Boolean`
    pub fn require_user_presence(&self) -> Option<bool> {
        self.0.bool("requireUserPresence")
    }

    /// Sets `requireUserPresence`.
    pub fn with_require_user_presence(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireUserPresence", value))
    }

    /// `activeDirectorySiteCode`: `Edm.String`
    pub fn active_directory_site_code(&self) -> Option<&str> {
        self.0.str("activeDirectorySiteCode")
    }

    /// Sets `activeDirectorySiteCode`.
    pub fn with_active_directory_site_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activeDirectorySiteCode", value))
    }

    /// `passwordEnableLocalSync`: `Edm.Boolean`
    pub fn password_enable_local_sync(&self) -> Option<bool> {
        self.0.bool("passwordEnableLocalSync")
    }

    /// Sets `passwordEnableLocalSync`.
    pub fn with_password_enable_local_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordEnableLocalSync", value))
    }

    /// `blockActiveDirectorySiteAutoDiscovery`: `Edm.Boolean`
    pub fn block_active_directory_site_auto_discovery(&self) -> Option<bool> {
        self.0.bool("blockActiveDirectorySiteAutoDiscovery")
    }

    /// Sets `blockActiveDirectorySiteAutoDiscovery`.
    pub fn with_block_active_directory_site_auto_discovery(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockActiveDirectorySiteAutoDiscovery", value))
    }

    /// `passwordChangeUrl`: `Edm.String`
    pub fn password_change_url(&self) -> Option<&str> {
        self.0.str("passwordChangeUrl")
    }

    /// Sets `passwordChangeUrl`.
    pub fn with_password_change_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passwordChangeUrl", value))
    }

    /// `modeCredentialUsed`: `Edm.String`
    pub fn mode_credential_used(&self) -> Option<&str> {
        self.0.str("modeCredentialUsed")
    }

    /// Sets `modeCredentialUsed`.
    pub fn with_mode_credential_used(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("modeCredentialUsed", value))
    }

    /// `usernameLabelCustom`: `Edm.String`
    pub fn username_label_custom(&self) -> Option<&str> {
        self.0.str("usernameLabelCustom")
    }

    /// Sets `usernameLabelCustom`.
    pub fn with_username_label_custom(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usernameLabelCustom", value))
    }

    /// `userSetupDelayed`: `Edm.Boolean`
    pub fn user_setup_delayed(&self) -> Option<bool> {
        self.0.bool("userSetupDelayed")
    }

    /// Sets `userSetupDelayed`.
    pub fn with_user_setup_delayed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("userSetupDelayed", value))
    }

    /// `signInHelpText`: `Edm.String`
    pub fn sign_in_help_text(&self) -> Option<&str> {
        self.0.str("signInHelpText")
    }

    /// Sets `signInHelpText`.
    pub fn with_sign_in_help_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInHelpText", value))
    }

    /// `kerberosAppsInBundleIdACLIncluded`: `Edm.Boolean`
    pub fn kerberos_apps_in_bundle_id_acl_included(&self) -> Option<bool> {
        self.0.bool("kerberosAppsInBundleIdACLIncluded")
    }

    /// Sets `kerberosAppsInBundleIdACLIncluded`.
    pub fn with_kerberos_apps_in_bundle_id_acl_included(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kerberosAppsInBundleIdACLIncluded", value))
    }

    /// `managedAppsInBundleIdACLIncluded`: `Edm.Boolean`
    pub fn managed_apps_in_bundle_id_acl_included(&self) -> Option<bool> {
        self.0.bool("managedAppsInBundleIdACLIncluded")
    }

    /// Sets `managedAppsInBundleIdACLIncluded`.
    pub fn with_managed_apps_in_bundle_id_acl_included(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("managedAppsInBundleIdACLIncluded", value))
    }

    /// `credentialsCacheMonitored`: `Edm.Boolean`
    pub fn credentials_cache_monitored(&self) -> Option<bool> {
        self.0.bool("credentialsCacheMonitored")
    }

    /// Sets `credentialsCacheMonitored`.
    pub fn with_credentials_cache_monitored(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("credentialsCacheMonitored", value))
    }

    /// `preferredKDCs`: `Collection(Edm.String)`
    pub fn preferred_kd_cs(&self) -> Option<Vec<&str>> {
        self.0.strs("preferredKDCs")
    }

    /// Sets `preferredKDCs`.
    pub fn with_preferred_kd_cs(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("preferredKDCs", value))
    }

    /// `tlsForLDAPRequired`: `Edm.Boolean`
    pub fn tls_for_ldap_required(&self) -> Option<bool> {
        self.0.bool("tlsForLDAPRequired")
    }

    /// Sets `tlsForLDAPRequired`.
    pub fn with_tls_for_ldap_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("tlsForLDAPRequired", value))
    }
}
