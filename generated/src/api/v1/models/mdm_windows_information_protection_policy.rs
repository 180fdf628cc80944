// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property, Uuid};

crate::runtime::model! {
    /// Inherits from windowsInformationProtection.
    ///
    /// [`microsoft.graph.mdmWindowsInformationProtectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-mdmwindowsinformationprotectionpolicy?view=graph-rest-1.0)
    MdmWindowsInformationProtectionPolicy: super::WindowsInformationProtection = "microsoft.graph.mdmWindowsInformationProtectionPolicy"
}

crate::runtime::derived! {
    MdmWindowsInformationProtectionPolicy: super::ManagedAppPolicy
}

impl MdmWindowsInformationProtectionPolicy {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `enforcementLevel` in queries.
    pub const ENFORCEMENT_LEVEL: Property<Self> = Property::new("enforcementLevel");
    /// `enterpriseDomain` in queries.
    pub const ENTERPRISE_DOMAIN: Property<Self> = Property::new("enterpriseDomain");
    /// `enterpriseProtectedDomainNames` in queries.
    pub const ENTERPRISE_PROTECTED_DOMAIN_NAMES: Property<Self> = Property::new("enterpriseProtectedDomainNames");
    /// `protectionUnderLockConfigRequired` in queries.
    pub const PROTECTION_UNDER_LOCK_CONFIG_REQUIRED: Property<Self> =
        Property::new("protectionUnderLockConfigRequired");
    /// `dataRecoveryCertificate` in queries.
    pub const DATA_RECOVERY_CERTIFICATE: Property<Self> = Property::new("dataRecoveryCertificate");
    /// `revokeOnUnenrollDisabled` in queries.
    pub const REVOKE_ON_UNENROLL_DISABLED: Property<Self> = Property::new("revokeOnUnenrollDisabled");
    /// `rightsManagementServicesTemplateId` in queries.
    pub const RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID: Property<Self> =
        Property::new("rightsManagementServicesTemplateId");
    /// `azureRightsManagementServicesAllowed` in queries.
    pub const AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED: Property<Self> =
        Property::new("azureRightsManagementServicesAllowed");
    /// `iconsVisible` in queries.
    pub const ICONS_VISIBLE: Property<Self> = Property::new("iconsVisible");
    /// `protectedApps` in queries.
    pub const PROTECTED_APPS: Property<Self> = Property::new("protectedApps");
    /// `exemptApps` in queries.
    pub const EXEMPT_APPS: Property<Self> = Property::new("exemptApps");
    /// `enterpriseNetworkDomainNames` in queries.
    pub const ENTERPRISE_NETWORK_DOMAIN_NAMES: Property<Self> = Property::new("enterpriseNetworkDomainNames");
    /// `enterpriseProxiedDomains` in queries.
    pub const ENTERPRISE_PROXIED_DOMAINS: Property<Self> = Property::new("enterpriseProxiedDomains");
    /// `enterpriseIPRanges` in queries.
    pub const ENTERPRISE_IP_RANGES: Property<Self> = Property::new("enterpriseIPRanges");
    /// `enterpriseIPRangesAreAuthoritative` in queries.
    pub const ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE: Property<Self> =
        Property::new("enterpriseIPRangesAreAuthoritative");
    /// `enterpriseProxyServers` in queries.
    pub const ENTERPRISE_PROXY_SERVERS: Property<Self> = Property::new("enterpriseProxyServers");
    /// `enterpriseInternalProxyServers` in queries.
    pub const ENTERPRISE_INTERNAL_PROXY_SERVERS: Property<Self> = Property::new("enterpriseInternalProxyServers");
    /// `enterpriseProxyServersAreAuthoritative` in queries.
    pub const ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE: Property<Self> =
        Property::new("enterpriseProxyServersAreAuthoritative");
    /// `neutralDomainResources` in queries.
    pub const NEUTRAL_DOMAIN_RESOURCES: Property<Self> = Property::new("neutralDomainResources");
    /// `indexingEncryptedStoresOrItemsBlocked` in queries.
    pub const INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED: Property<Self> =
        Property::new("indexingEncryptedStoresOrItemsBlocked");
    /// `smbAutoEncryptedFileExtensions` in queries.
    pub const SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS: Property<Self> = Property::new("smbAutoEncryptedFileExtensions");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `protectedAppLockerFiles` in queries.
    pub const PROTECTED_APP_LOCKER_FILES: Property<Self> = Property::new("protectedAppLockerFiles");
    /// `exemptAppLockerFiles` in queries.
    pub const EXEMPT_APP_LOCKER_FILES: Property<Self> = Property::new("exemptAppLockerFiles");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `enforcementLevel`.
    pub fn with_enforcement_level(
        self,
        value: impl Into<Nullable<super::WindowsInformationProtectionEnforcementLevel>>,
    ) -> Self {
        Self(self.0.with("enforcementLevel", value))
    }

    /// Sets `enterpriseDomain`.
    pub fn with_enterprise_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseDomain", value))
    }

    /// Sets `enterpriseProtectedDomainNames`.
    pub fn with_enterprise_protected_domain_names(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>>,
    ) -> Self {
        Self(self.0.with("enterpriseProtectedDomainNames", value))
    }

    /// Sets `protectionUnderLockConfigRequired`.
    pub fn with_protection_under_lock_config_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("protectionUnderLockConfigRequired", value))
    }

    /// Sets `dataRecoveryCertificate`.
    pub fn with_data_recovery_certificate(
        self,
        value: impl Into<Nullable<super::WindowsInformationProtectionDataRecoveryCertificate>>,
    ) -> Self {
        Self(self.0.with("dataRecoveryCertificate", value))
    }

    /// Sets `revokeOnUnenrollDisabled`.
    pub fn with_revoke_on_unenroll_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("revokeOnUnenrollDisabled", value))
    }

    /// Sets `rightsManagementServicesTemplateId`.
    pub fn with_rights_management_services_template_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("rightsManagementServicesTemplateId", value))
    }

    /// Sets `azureRightsManagementServicesAllowed`.
    pub fn with_azure_rights_management_services_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("azureRightsManagementServicesAllowed", value))
    }

    /// Sets `iconsVisible`.
    pub fn with_icons_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iconsVisible", value))
    }

    /// Sets `protectedApps`.
    pub fn with_protected_apps(self, value: impl Into<Nullable<Vec<super::WindowsInformationProtectionApp>>>) -> Self {
        Self(self.0.with("protectedApps", value))
    }

    /// Sets `exemptApps`.
    pub fn with_exempt_apps(self, value: impl Into<Nullable<Vec<super::WindowsInformationProtectionApp>>>) -> Self {
        Self(self.0.with("exemptApps", value))
    }

    /// Sets `enterpriseNetworkDomainNames`.
    pub fn with_enterprise_network_domain_names(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>>,
    ) -> Self {
        Self(self.0.with("enterpriseNetworkDomainNames", value))
    }

    /// Sets `enterpriseProxiedDomains`.
    pub fn with_enterprise_proxied_domains(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionProxiedDomainCollection>>>,
    ) -> Self {
        Self(self.0.with("enterpriseProxiedDomains", value))
    }

    /// Sets `enterpriseIPRanges`.
    pub fn with_enterprise_ip_ranges(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionIpRangeCollection>>>,
    ) -> Self {
        Self(self.0.with("enterpriseIPRanges", value))
    }

    /// Sets `enterpriseIPRangesAreAuthoritative`.
    pub fn with_enterprise_ip_ranges_are_authoritative(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enterpriseIPRangesAreAuthoritative", value))
    }

    /// Sets `enterpriseProxyServers`.
    pub fn with_enterprise_proxy_servers(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>>,
    ) -> Self {
        Self(self.0.with("enterpriseProxyServers", value))
    }

    /// Sets `enterpriseInternalProxyServers`.
    pub fn with_enterprise_internal_proxy_servers(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>>,
    ) -> Self {
        Self(self.0.with("enterpriseInternalProxyServers", value))
    }

    /// Sets `enterpriseProxyServersAreAuthoritative`.
    pub fn with_enterprise_proxy_servers_are_authoritative(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enterpriseProxyServersAreAuthoritative", value))
    }

    /// Sets `neutralDomainResources`.
    pub fn with_neutral_domain_resources(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>>,
    ) -> Self {
        Self(self.0.with("neutralDomainResources", value))
    }

    /// Sets `indexingEncryptedStoresOrItemsBlocked`.
    pub fn with_indexing_encrypted_stores_or_items_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("indexingEncryptedStoresOrItemsBlocked", value))
    }

    /// Sets `smbAutoEncryptedFileExtensions`.
    pub fn with_smb_auto_encrypted_file_extensions(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>>,
    ) -> Self {
        Self(self.0.with("smbAutoEncryptedFileExtensions", value))
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// Sets `protectedAppLockerFiles`.
    pub fn with_protected_app_locker_files(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionAppLockerFile>>>,
    ) -> Self {
        Self(self.0.with("protectedAppLockerFiles", value))
    }

    /// Sets `exemptAppLockerFiles`.
    pub fn with_exempt_app_locker_files(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionAppLockerFile>>>,
    ) -> Self {
        Self(self.0.with("exemptAppLockerFiles", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::TargetedManagedAppPolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
