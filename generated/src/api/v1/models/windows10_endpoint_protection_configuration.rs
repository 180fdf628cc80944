// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10EndpointProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10endpointprotectionconfiguration?view=graph-rest-1.0)
    Windows10EndpointProtectionConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10EndpointProtectionConfiguration"
}

impl Windows10EndpointProtectionConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `deviceStatusOverview` in queries.
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new("deviceStatusOverview");
    /// `userStatusOverview` in queries.
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `firewallBlockStatefulFTP` in queries.
    pub const FIREWALL_BLOCK_STATEFUL_FTP: Property<Self> = Property::new("firewallBlockStatefulFTP");
    /// `firewallIdleTimeoutForSecurityAssociationInSeconds` in queries.
    pub const FIREWALL_IDLE_TIMEOUT_FOR_SECURITY_ASSOCIATION_IN_SECONDS: Property<Self> =
        Property::new("firewallIdleTimeoutForSecurityAssociationInSeconds");
    /// `firewallPreSharedKeyEncodingMethod` in queries.
    pub const FIREWALL_PRE_SHARED_KEY_ENCODING_METHOD: Property<Self> =
        Property::new("firewallPreSharedKeyEncodingMethod");
    /// `firewallIPSecExemptionsAllowNeighborDiscovery` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_NEIGHBOR_DISCOVERY: Property<Self> =
        Property::new("firewallIPSecExemptionsAllowNeighborDiscovery");
    /// `firewallIPSecExemptionsAllowICMP` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_ICMP: Property<Self> = Property::new("firewallIPSecExemptionsAllowICMP");
    /// `firewallIPSecExemptionsAllowRouterDiscovery` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_ROUTER_DISCOVERY: Property<Self> =
        Property::new("firewallIPSecExemptionsAllowRouterDiscovery");
    /// `firewallIPSecExemptionsAllowDHCP` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_DHCP: Property<Self> = Property::new("firewallIPSecExemptionsAllowDHCP");
    /// `firewallCertificateRevocationListCheckMethod` in queries.
    pub const FIREWALL_CERTIFICATE_REVOCATION_LIST_CHECK_METHOD: Property<Self> =
        Property::new("firewallCertificateRevocationListCheckMethod");
    /// `firewallMergeKeyingModuleSettings` in queries.
    pub const FIREWALL_MERGE_KEYING_MODULE_SETTINGS: Property<Self> =
        Property::new("firewallMergeKeyingModuleSettings");
    /// `firewallPacketQueueingMethod` in queries.
    pub const FIREWALL_PACKET_QUEUEING_METHOD: Property<Self> = Property::new("firewallPacketQueueingMethod");
    /// `firewallProfileDomain` in queries.
    pub const FIREWALL_PROFILE_DOMAIN: Property<Self> = Property::new("firewallProfileDomain");
    /// `firewallProfilePublic` in queries.
    pub const FIREWALL_PROFILE_PUBLIC: Property<Self> = Property::new("firewallProfilePublic");
    /// `firewallProfilePrivate` in queries.
    pub const FIREWALL_PROFILE_PRIVATE: Property<Self> = Property::new("firewallProfilePrivate");
    /// `defenderAttackSurfaceReductionExcludedPaths` in queries.
    pub const DEFENDER_ATTACK_SURFACE_REDUCTION_EXCLUDED_PATHS: Property<Self> =
        Property::new("defenderAttackSurfaceReductionExcludedPaths");
    /// `defenderGuardedFoldersAllowedAppPaths` in queries.
    pub const DEFENDER_GUARDED_FOLDERS_ALLOWED_APP_PATHS: Property<Self> =
        Property::new("defenderGuardedFoldersAllowedAppPaths");
    /// `defenderAdditionalGuardedFolders` in queries.
    pub const DEFENDER_ADDITIONAL_GUARDED_FOLDERS: Property<Self> = Property::new("defenderAdditionalGuardedFolders");
    /// `defenderExploitProtectionXml` in queries.
    pub const DEFENDER_EXPLOIT_PROTECTION_XML: Property<Self> = Property::new("defenderExploitProtectionXml");
    /// `defenderExploitProtectionXmlFileName` in queries.
    pub const DEFENDER_EXPLOIT_PROTECTION_XML_FILE_NAME: Property<Self> =
        Property::new("defenderExploitProtectionXmlFileName");
    /// `defenderSecurityCenterBlockExploitProtectionOverride` in queries.
    pub const DEFENDER_SECURITY_CENTER_BLOCK_EXPLOIT_PROTECTION_OVERRIDE: Property<Self> =
        Property::new("defenderSecurityCenterBlockExploitProtectionOverride");
    /// `appLockerApplicationControl` in queries.
    pub const APP_LOCKER_APPLICATION_CONTROL: Property<Self> = Property::new("appLockerApplicationControl");
    /// `smartScreenEnableInShell` in queries.
    pub const SMART_SCREEN_ENABLE_IN_SHELL: Property<Self> = Property::new("smartScreenEnableInShell");
    /// `smartScreenBlockOverrideForFiles` in queries.
    pub const SMART_SCREEN_BLOCK_OVERRIDE_FOR_FILES: Property<Self> = Property::new("smartScreenBlockOverrideForFiles");
    /// `applicationGuardEnabled` in queries.
    pub const APPLICATION_GUARD_ENABLED: Property<Self> = Property::new("applicationGuardEnabled");
    /// `applicationGuardBlockFileTransfer` in queries.
    pub const APPLICATION_GUARD_BLOCK_FILE_TRANSFER: Property<Self> =
        Property::new("applicationGuardBlockFileTransfer");
    /// `applicationGuardBlockNonEnterpriseContent` in queries.
    pub const APPLICATION_GUARD_BLOCK_NON_ENTERPRISE_CONTENT: Property<Self> =
        Property::new("applicationGuardBlockNonEnterpriseContent");
    /// `applicationGuardAllowPersistence` in queries.
    pub const APPLICATION_GUARD_ALLOW_PERSISTENCE: Property<Self> = Property::new("applicationGuardAllowPersistence");
    /// `applicationGuardForceAuditing` in queries.
    pub const APPLICATION_GUARD_FORCE_AUDITING: Property<Self> = Property::new("applicationGuardForceAuditing");
    /// `applicationGuardBlockClipboardSharing` in queries.
    pub const APPLICATION_GUARD_BLOCK_CLIPBOARD_SHARING: Property<Self> =
        Property::new("applicationGuardBlockClipboardSharing");
    /// `applicationGuardAllowPrintToPDF` in queries.
    pub const APPLICATION_GUARD_ALLOW_PRINT_TO_PDF: Property<Self> = Property::new("applicationGuardAllowPrintToPDF");
    /// `applicationGuardAllowPrintToXPS` in queries.
    pub const APPLICATION_GUARD_ALLOW_PRINT_TO_XPS: Property<Self> = Property::new("applicationGuardAllowPrintToXPS");
    /// `applicationGuardAllowPrintToLocalPrinters` in queries.
    pub const APPLICATION_GUARD_ALLOW_PRINT_TO_LOCAL_PRINTERS: Property<Self> =
        Property::new("applicationGuardAllowPrintToLocalPrinters");
    /// `applicationGuardAllowPrintToNetworkPrinters` in queries.
    pub const APPLICATION_GUARD_ALLOW_PRINT_TO_NETWORK_PRINTERS: Property<Self> =
        Property::new("applicationGuardAllowPrintToNetworkPrinters");
    /// `bitLockerDisableWarningForOtherDiskEncryption` in queries.
    pub const BIT_LOCKER_DISABLE_WARNING_FOR_OTHER_DISK_ENCRYPTION: Property<Self> =
        Property::new("bitLockerDisableWarningForOtherDiskEncryption");
    /// `bitLockerEnableStorageCardEncryptionOnMobile` in queries.
    pub const BIT_LOCKER_ENABLE_STORAGE_CARD_ENCRYPTION_ON_MOBILE: Property<Self> =
        Property::new("bitLockerEnableStorageCardEncryptionOnMobile");
    /// `bitLockerEncryptDevice` in queries.
    pub const BIT_LOCKER_ENCRYPT_DEVICE: Property<Self> = Property::new("bitLockerEncryptDevice");
    /// `bitLockerRemovableDrivePolicy` in queries.
    pub const BIT_LOCKER_REMOVABLE_DRIVE_POLICY: Property<Self> = Property::new("bitLockerRemovableDrivePolicy");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `firewallBlockStatefulFTP`: `Edm.Boolean`
    pub fn firewall_block_stateful_ftp(&self) -> Option<bool> {
        self.0.bool("firewallBlockStatefulFTP")
    }

    /// Sets `firewallBlockStatefulFTP`.
    pub fn with_firewall_block_stateful_ftp(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallBlockStatefulFTP", value))
    }

    /// `firewallIdleTimeoutForSecurityAssociationInSeconds`: `Edm.Int32`
    pub fn firewall_idle_timeout_for_security_association_in_seconds(&self) -> Option<i32> {
        self.0.i32("firewallIdleTimeoutForSecurityAssociationInSeconds")
    }

    /// Sets `firewallIdleTimeoutForSecurityAssociationInSeconds`.
    pub fn with_firewall_idle_timeout_for_security_association_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("firewallIdleTimeoutForSecurityAssociationInSeconds", value))
    }

    /// `firewallPreSharedKeyEncodingMethod`: `microsoft.graph.firewallPreSharedKeyEncodingMethodType`
    ///
    /// Possible values are: deviceDefault, none, utF8.
    pub fn firewall_pre_shared_key_encoding_method(&self) -> Option<super::FirewallPreSharedKeyEncodingMethodType> {
        self.0.enumeration("firewallPreSharedKeyEncodingMethod")
    }

    /// Sets `firewallPreSharedKeyEncodingMethod`.
    pub fn with_firewall_pre_shared_key_encoding_method(
        self,
        value: impl Into<Nullable<super::FirewallPreSharedKeyEncodingMethodType>>,
    ) -> Self {
        Self(self.0.with("firewallPreSharedKeyEncodingMethod", value))
    }

    /// `firewallIPSecExemptionsAllowNeighborDiscovery`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_allow_neighbor_discovery(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsAllowNeighborDiscovery")
    }

    /// Sets `firewallIPSecExemptionsAllowNeighborDiscovery`.
    pub fn with_firewall_ip_sec_exemptions_allow_neighbor_discovery(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsAllowNeighborDiscovery", value))
    }

    /// `firewallIPSecExemptionsAllowICMP`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_allow_icmp(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsAllowICMP")
    }

    /// Sets `firewallIPSecExemptionsAllowICMP`.
    pub fn with_firewall_ip_sec_exemptions_allow_icmp(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsAllowICMP", value))
    }

    /// `firewallIPSecExemptionsAllowRouterDiscovery`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_allow_router_discovery(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsAllowRouterDiscovery")
    }

    /// Sets `firewallIPSecExemptionsAllowRouterDiscovery`.
    pub fn with_firewall_ip_sec_exemptions_allow_router_discovery(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsAllowRouterDiscovery", value))
    }

    /// `firewallIPSecExemptionsAllowDHCP`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_allow_dhcp(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsAllowDHCP")
    }

    /// Sets `firewallIPSecExemptionsAllowDHCP`.
    pub fn with_firewall_ip_sec_exemptions_allow_dhcp(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsAllowDHCP", value))
    }

    /// `firewallCertificateRevocationListCheckMethod`: `microsoft.graph.firewallCertificateRevocationListCheckMethodType`
    ///
    /// Possible values are: deviceDefault, none, attempt, require.
    pub fn firewall_certificate_revocation_list_check_method(
        &self,
    ) -> Option<super::FirewallCertificateRevocationListCheckMethodType>
    {
        self.0.enumeration("firewallCertificateRevocationListCheckMethod")
    }

    /// Sets `firewallCertificateRevocationListCheckMethod`.
    pub fn with_firewall_certificate_revocation_list_check_method(
        self,
        value: impl Into<Nullable<super::FirewallCertificateRevocationListCheckMethodType>>,
    ) -> Self {
        Self(self.0.with("firewallCertificateRevocationListCheckMethod", value))
    }

    /// `firewallMergeKeyingModuleSettings`: `Edm.Boolean`
    pub fn firewall_merge_keying_module_settings(&self) -> Option<bool> {
        self.0.bool("firewallMergeKeyingModuleSettings")
    }

    /// Sets `firewallMergeKeyingModuleSettings`.
    pub fn with_firewall_merge_keying_module_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallMergeKeyingModuleSettings", value))
    }

    /// `firewallPacketQueueingMethod`: `microsoft.graph.firewallPacketQueueingMethodType`
    ///
    /// Possible values are: deviceDefault, disabled, queueInbound, queueOutbound, queueBoth.
    pub fn firewall_packet_queueing_method(&self) -> Option<super::FirewallPacketQueueingMethodType> {
        self.0.enumeration("firewallPacketQueueingMethod")
    }

    /// Sets `firewallPacketQueueingMethod`.
    pub fn with_firewall_packet_queueing_method(
        self,
        value: impl Into<Nullable<super::FirewallPacketQueueingMethodType>>,
    ) -> Self {
        Self(self.0.with("firewallPacketQueueingMethod", value))
    }

    /// `firewallProfileDomain`: `microsoft.graph.windowsFirewallNetworkProfile`
    pub fn firewall_profile_domain(&self) -> Option<&super::WindowsFirewallNetworkProfile> {
        self.0.model("firewallProfileDomain")
    }

    /// Sets `firewallProfileDomain`.
    pub fn with_firewall_profile_domain(
        self,
        value: impl Into<Nullable<super::WindowsFirewallNetworkProfile>>,
    ) -> Self {
        Self(self.0.with("firewallProfileDomain", value))
    }

    /// `firewallProfilePublic`: `microsoft.graph.windowsFirewallNetworkProfile`
    pub fn firewall_profile_public(&self) -> Option<&super::WindowsFirewallNetworkProfile> {
        self.0.model("firewallProfilePublic")
    }

    /// Sets `firewallProfilePublic`.
    pub fn with_firewall_profile_public(
        self,
        value: impl Into<Nullable<super::WindowsFirewallNetworkProfile>>,
    ) -> Self {
        Self(self.0.with("firewallProfilePublic", value))
    }

    /// `firewallProfilePrivate`: `microsoft.graph.windowsFirewallNetworkProfile`
    pub fn firewall_profile_private(&self) -> Option<&super::WindowsFirewallNetworkProfile> {
        self.0.model("firewallProfilePrivate")
    }

    /// Sets `firewallProfilePrivate`.
    pub fn with_firewall_profile_private(
        self,
        value: impl Into<Nullable<super::WindowsFirewallNetworkProfile>>,
    ) -> Self {
        Self(self.0.with("firewallProfilePrivate", value))
    }

    /// `defenderAttackSurfaceReductionExcludedPaths`: `Collection(Edm.String)`
    pub fn defender_attack_surface_reduction_excluded_paths(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderAttackSurfaceReductionExcludedPaths")
    }

    /// Sets `defenderAttackSurfaceReductionExcludedPaths`.
    pub fn with_defender_attack_surface_reduction_excluded_paths(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("defenderAttackSurfaceReductionExcludedPaths", value))
    }

    /// `defenderGuardedFoldersAllowedAppPaths`: `Collection(Edm.String)`
    pub fn defender_guarded_folders_allowed_app_paths(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderGuardedFoldersAllowedAppPaths")
    }

    /// Sets `defenderGuardedFoldersAllowedAppPaths`.
    pub fn with_defender_guarded_folders_allowed_app_paths(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("defenderGuardedFoldersAllowedAppPaths", value))
    }

    /// `defenderAdditionalGuardedFolders`: `Collection(Edm.String)`
    pub fn defender_additional_guarded_folders(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderAdditionalGuardedFolders")
    }

    /// Sets `defenderAdditionalGuardedFolders`.
    pub fn with_defender_additional_guarded_folders(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("defenderAdditionalGuardedFolders", value))
    }

    /// `defenderExploitProtectionXml`: `Edm.Binary`
    pub fn defender_exploit_protection_xml(&self) -> Parsed<Bytes> {
        self.0.binary("defenderExploitProtectionXml")
    }

    /// Sets `defenderExploitProtectionXml`.
    pub fn with_defender_exploit_protection_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("defenderExploitProtectionXml", value))
    }

    /// `defenderExploitProtectionXmlFileName`: `Edm.String`
    pub fn defender_exploit_protection_xml_file_name(&self) -> Option<&str> {
        self.0.str("defenderExploitProtectionXmlFileName")
    }

    /// Sets `defenderExploitProtectionXmlFileName`.
    pub fn with_defender_exploit_protection_xml_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defenderExploitProtectionXmlFileName", value))
    }

    /// `defenderSecurityCenterBlockExploitProtectionOverride`: `Edm.Boolean`
    pub fn defender_security_center_block_exploit_protection_override(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterBlockExploitProtectionOverride")
    }

    /// Sets `defenderSecurityCenterBlockExploitProtectionOverride`.
    pub fn with_defender_security_center_block_exploit_protection_override(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderSecurityCenterBlockExploitProtectionOverride", value))
    }

    /// `appLockerApplicationControl`: `microsoft.graph.appLockerApplicationControlType`
    ///
    /// Possible values are: notConfigured, enforceComponentsAndStoreApps, auditComponentsAndStoreApps, enforceComponentsStoreAppsAndSmartlocker, auditComponentsStoreAppsAndSmartlocker.
    pub fn app_locker_application_control(&self) -> Option<super::AppLockerApplicationControlType> {
        self.0.enumeration("appLockerApplicationControl")
    }

    /// Sets `appLockerApplicationControl`.
    pub fn with_app_locker_application_control(
        self,
        value: impl Into<Nullable<super::AppLockerApplicationControlType>>,
    ) -> Self {
        Self(self.0.with("appLockerApplicationControl", value))
    }

    /// `smartScreenEnableInShell`: `Edm.Boolean`
    pub fn smart_screen_enable_in_shell(&self) -> Option<bool> {
        self.0.bool("smartScreenEnableInShell")
    }

    /// Sets `smartScreenEnableInShell`.
    pub fn with_smart_screen_enable_in_shell(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smartScreenEnableInShell", value))
    }

    /// `smartScreenBlockOverrideForFiles`: `Edm.Boolean`
    pub fn smart_screen_block_override_for_files(&self) -> Option<bool> {
        self.0.bool("smartScreenBlockOverrideForFiles")
    }

    /// Sets `smartScreenBlockOverrideForFiles`.
    pub fn with_smart_screen_block_override_for_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smartScreenBlockOverrideForFiles", value))
    }

    /// `applicationGuardEnabled`: `Edm.Boolean`
    pub fn application_guard_enabled(&self) -> Option<bool> {
        self.0.bool("applicationGuardEnabled")
    }

    /// Sets `applicationGuardEnabled`.
    pub fn with_application_guard_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardEnabled", value))
    }

    /// `applicationGuardBlockFileTransfer`: `microsoft.graph.applicationGuardBlockFileTransferType`
    ///
    /// Possible values are: notConfigured, blockImageAndTextFile, blockImageFile, blockNone, blockTextFile.
    pub fn application_guard_block_file_transfer(&self) -> Option<super::ApplicationGuardBlockFileTransferType> {
        self.0.enumeration("applicationGuardBlockFileTransfer")
    }

    /// Sets `applicationGuardBlockFileTransfer`.
    pub fn with_application_guard_block_file_transfer(
        self,
        value: impl Into<Nullable<super::ApplicationGuardBlockFileTransferType>>,
    ) -> Self {
        Self(self.0.with("applicationGuardBlockFileTransfer", value))
    }

    /// `applicationGuardBlockNonEnterpriseContent`: `Edm.Boolean`
    pub fn application_guard_block_non_enterprise_content(&self) -> Option<bool> {
        self.0.bool("applicationGuardBlockNonEnterpriseContent")
    }

    /// Sets `applicationGuardBlockNonEnterpriseContent`.
    pub fn with_application_guard_block_non_enterprise_content(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardBlockNonEnterpriseContent", value))
    }

    /// `applicationGuardAllowPersistence`: `Edm.Boolean`
    pub fn application_guard_allow_persistence(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPersistence")
    }

    /// Sets `applicationGuardAllowPersistence`.
    pub fn with_application_guard_allow_persistence(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPersistence", value))
    }

    /// `applicationGuardForceAuditing`: `Edm.Boolean`
    pub fn application_guard_force_auditing(&self) -> Option<bool> {
        self.0.bool("applicationGuardForceAuditing")
    }

    /// Sets `applicationGuardForceAuditing`.
    pub fn with_application_guard_force_auditing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardForceAuditing", value))
    }

    /// `applicationGuardBlockClipboardSharing`: `microsoft.graph.applicationGuardBlockClipboardSharingType`
    ///
    /// Possible values are: notConfigured, blockBoth, blockHostToContainer, blockContainerToHost, blockNone.
    pub fn application_guard_block_clipboard_sharing(
        &self,
    ) -> Option<super::ApplicationGuardBlockClipboardSharingType>
    {
        self.0.enumeration("applicationGuardBlockClipboardSharing")
    }

    /// Sets `applicationGuardBlockClipboardSharing`.
    pub fn with_application_guard_block_clipboard_sharing(
        self,
        value: impl Into<Nullable<super::ApplicationGuardBlockClipboardSharingType>>,
    ) -> Self {
        Self(self.0.with("applicationGuardBlockClipboardSharing", value))
    }

    /// `applicationGuardAllowPrintToPDF`: `Edm.Boolean`
    pub fn application_guard_allow_print_to_pdf(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPrintToPDF")
    }

    /// Sets `applicationGuardAllowPrintToPDF`.
    pub fn with_application_guard_allow_print_to_pdf(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPrintToPDF", value))
    }

    /// `applicationGuardAllowPrintToXPS`: `Edm.Boolean`
    pub fn application_guard_allow_print_to_xps(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPrintToXPS")
    }

    /// Sets `applicationGuardAllowPrintToXPS`.
    pub fn with_application_guard_allow_print_to_xps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPrintToXPS", value))
    }

    /// `applicationGuardAllowPrintToLocalPrinters`: `Edm.Boolean`
    pub fn application_guard_allow_print_to_local_printers(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPrintToLocalPrinters")
    }

    /// Sets `applicationGuardAllowPrintToLocalPrinters`.
    pub fn with_application_guard_allow_print_to_local_printers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPrintToLocalPrinters", value))
    }

    /// `applicationGuardAllowPrintToNetworkPrinters`: `Edm.Boolean`
    pub fn application_guard_allow_print_to_network_printers(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPrintToNetworkPrinters")
    }

    /// Sets `applicationGuardAllowPrintToNetworkPrinters`.
    pub fn with_application_guard_allow_print_to_network_printers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPrintToNetworkPrinters", value))
    }

    /// `bitLockerDisableWarningForOtherDiskEncryption`: `Edm.Boolean`
    pub fn bit_locker_disable_warning_for_other_disk_encryption(&self) -> Option<bool> {
        self.0.bool("bitLockerDisableWarningForOtherDiskEncryption")
    }

    /// Sets `bitLockerDisableWarningForOtherDiskEncryption`.
    pub fn with_bit_locker_disable_warning_for_other_disk_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bitLockerDisableWarningForOtherDiskEncryption", value))
    }

    /// `bitLockerEnableStorageCardEncryptionOnMobile`: `Edm.Boolean`
    pub fn bit_locker_enable_storage_card_encryption_on_mobile(&self) -> Option<bool> {
        self.0.bool("bitLockerEnableStorageCardEncryptionOnMobile")
    }

    /// Sets `bitLockerEnableStorageCardEncryptionOnMobile`.
    pub fn with_bit_locker_enable_storage_card_encryption_on_mobile(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bitLockerEnableStorageCardEncryptionOnMobile", value))
    }

    /// `bitLockerEncryptDevice`: `Edm.Boolean`
    pub fn bit_locker_encrypt_device(&self) -> Option<bool> {
        self.0.bool("bitLockerEncryptDevice")
    }

    /// Sets `bitLockerEncryptDevice`.
    pub fn with_bit_locker_encrypt_device(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bitLockerEncryptDevice", value))
    }

    /// `bitLockerRemovableDrivePolicy`: `microsoft.graph.bitLockerRemovableDrivePolicy`
    pub fn bit_locker_removable_drive_policy(&self) -> Option<&super::BitLockerRemovableDrivePolicy> {
        self.0.model("bitLockerRemovableDrivePolicy")
    }

    /// Sets `bitLockerRemovableDrivePolicy`.
    pub fn with_bit_locker_removable_drive_policy(
        self,
        value: impl Into<Nullable<super::BitLockerRemovableDrivePolicy>>,
    ) -> Self {
        Self(self.0.with("bitLockerRemovableDrivePolicy", value))
    }
}
