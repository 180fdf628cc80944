// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.kerberosSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-kerberossinglesignonextension?view=graph-rest-beta)
    KerberosSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.kerberosSingleSignOnExtension"
}

impl KerberosSingleSignOnExtension {
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
}
