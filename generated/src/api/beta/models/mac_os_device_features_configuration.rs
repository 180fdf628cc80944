// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from appleDeviceFeaturesConfigurationBase.
    ///
    /// [`microsoft.graph.macOSDeviceFeaturesConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosdevicefeaturesconfiguration?view=graph-rest-beta)
    MacOsDeviceFeaturesConfiguration: super::AppleDeviceFeaturesConfigurationBase = "microsoft.graph.macOSDeviceFeaturesConfiguration"
}

crate::runtime::derived! {
    MacOsDeviceFeaturesConfiguration: super::DeviceConfiguration
}

impl MacOsDeviceFeaturesConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `supportsScopeTags` in queries.
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    /// `deviceManagementApplicabilityRuleOsEdition` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsEdition");
    /// `deviceManagementApplicabilityRuleOsVersion` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsVersion");
    /// `deviceManagementApplicabilityRuleDeviceMode` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleDeviceMode");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
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
    /// `airPrintDestinations` in queries.
    pub const AIR_PRINT_DESTINATIONS: Property<Self> = Property::new("airPrintDestinations");
    /// `autoLaunchItems` in queries.
    pub const AUTO_LAUNCH_ITEMS: Property<Self> = Property::new("autoLaunchItems");
    /// `adminShowHostInfo` in queries.
    pub const ADMIN_SHOW_HOST_INFO: Property<Self> = Property::new("adminShowHostInfo");
    /// `loginWindowText` in queries.
    pub const LOGIN_WINDOW_TEXT: Property<Self> = Property::new("loginWindowText");
    /// `authorizedUsersListHidden` in queries.
    pub const AUTHORIZED_USERS_LIST_HIDDEN: Property<Self> = Property::new("authorizedUsersListHidden");
    /// `authorizedUsersListHideLocalUsers` in queries.
    pub const AUTHORIZED_USERS_LIST_HIDE_LOCAL_USERS: Property<Self> =
        Property::new("authorizedUsersListHideLocalUsers");
    /// `authorizedUsersListHideMobileAccounts` in queries.
    pub const AUTHORIZED_USERS_LIST_HIDE_MOBILE_ACCOUNTS: Property<Self> =
        Property::new("authorizedUsersListHideMobileAccounts");
    /// `authorizedUsersListIncludeNetworkUsers` in queries.
    pub const AUTHORIZED_USERS_LIST_INCLUDE_NETWORK_USERS: Property<Self> =
        Property::new("authorizedUsersListIncludeNetworkUsers");
    /// `authorizedUsersListHideAdminUsers` in queries.
    pub const AUTHORIZED_USERS_LIST_HIDE_ADMIN_USERS: Property<Self> =
        Property::new("authorizedUsersListHideAdminUsers");
    /// `authorizedUsersListShowOtherManagedUsers` in queries.
    pub const AUTHORIZED_USERS_LIST_SHOW_OTHER_MANAGED_USERS: Property<Self> =
        Property::new("authorizedUsersListShowOtherManagedUsers");
    /// `shutDownDisabled` in queries.
    pub const SHUT_DOWN_DISABLED: Property<Self> = Property::new("shutDownDisabled");
    /// `restartDisabled` in queries.
    pub const RESTART_DISABLED: Property<Self> = Property::new("restartDisabled");
    /// `sleepDisabled` in queries.
    pub const SLEEP_DISABLED: Property<Self> = Property::new("sleepDisabled");
    /// `consoleAccessDisabled` in queries.
    pub const CONSOLE_ACCESS_DISABLED: Property<Self> = Property::new("consoleAccessDisabled");
    /// `shutDownDisabledWhileLoggedIn` in queries.
    pub const SHUT_DOWN_DISABLED_WHILE_LOGGED_IN: Property<Self> = Property::new("shutDownDisabledWhileLoggedIn");
    /// `restartDisabledWhileLoggedIn` in queries.
    pub const RESTART_DISABLED_WHILE_LOGGED_IN: Property<Self> = Property::new("restartDisabledWhileLoggedIn");
    /// `powerOffDisabledWhileLoggedIn` in queries.
    pub const POWER_OFF_DISABLED_WHILE_LOGGED_IN: Property<Self> = Property::new("powerOffDisabledWhileLoggedIn");
    /// `logOutDisabledWhileLoggedIn` in queries.
    pub const LOG_OUT_DISABLED_WHILE_LOGGED_IN: Property<Self> = Property::new("logOutDisabledWhileLoggedIn");
    /// `screenLockDisableImmediate` in queries.
    pub const SCREEN_LOCK_DISABLE_IMMEDIATE: Property<Self> = Property::new("screenLockDisableImmediate");
    /// `associatedDomains` in queries.
    pub const ASSOCIATED_DOMAINS: Property<Self> = Property::new("associatedDomains");
    /// `appAssociatedDomains` in queries.
    pub const APP_ASSOCIATED_DOMAINS: Property<Self> = Property::new("appAssociatedDomains");
    /// `singleSignOnExtension` in queries.
    pub const SINGLE_SIGN_ON_EXTENSION: Property<Self> = Property::new("singleSignOnExtension");
    /// `macOSSingleSignOnExtension` in queries.
    pub const MAC_OS_SINGLE_SIGN_ON_EXTENSION: Property<Self> = Property::new("macOSSingleSignOnExtension");
    /// `contentCachingEnabled` in queries.
    pub const CONTENT_CACHING_ENABLED: Property<Self> = Property::new("contentCachingEnabled");
    /// `contentCachingType` in queries.
    pub const CONTENT_CACHING_TYPE: Property<Self> = Property::new("contentCachingType");
    /// `contentCachingMaxSizeBytes` in queries.
    pub const CONTENT_CACHING_MAX_SIZE_BYTES: Property<Self> = Property::new("contentCachingMaxSizeBytes");
    /// `contentCachingDataPath` in queries.
    pub const CONTENT_CACHING_DATA_PATH: Property<Self> = Property::new("contentCachingDataPath");
    /// `contentCachingDisableConnectionSharing` in queries.
    pub const CONTENT_CACHING_DISABLE_CONNECTION_SHARING: Property<Self> =
        Property::new("contentCachingDisableConnectionSharing");
    /// `contentCachingForceConnectionSharing` in queries.
    pub const CONTENT_CACHING_FORCE_CONNECTION_SHARING: Property<Self> =
        Property::new("contentCachingForceConnectionSharing");
    /// `contentCachingClientPolicy` in queries.
    pub const CONTENT_CACHING_CLIENT_POLICY: Property<Self> = Property::new("contentCachingClientPolicy");
    /// `contentCachingClientListenRanges` in queries.
    pub const CONTENT_CACHING_CLIENT_LISTEN_RANGES: Property<Self> = Property::new("contentCachingClientListenRanges");
    /// `contentCachingPeerPolicy` in queries.
    pub const CONTENT_CACHING_PEER_POLICY: Property<Self> = Property::new("contentCachingPeerPolicy");
    /// `contentCachingPeerListenRanges` in queries.
    pub const CONTENT_CACHING_PEER_LISTEN_RANGES: Property<Self> = Property::new("contentCachingPeerListenRanges");
    /// `contentCachingPeerFilterRanges` in queries.
    pub const CONTENT_CACHING_PEER_FILTER_RANGES: Property<Self> = Property::new("contentCachingPeerFilterRanges");
    /// `contentCachingParentSelectionPolicy` in queries.
    pub const CONTENT_CACHING_PARENT_SELECTION_POLICY: Property<Self> =
        Property::new("contentCachingParentSelectionPolicy");
    /// `contentCachingParents` in queries.
    pub const CONTENT_CACHING_PARENTS: Property<Self> = Property::new("contentCachingParents");
    /// `contentCachingLogClientIdentities` in queries.
    pub const CONTENT_CACHING_LOG_CLIENT_IDENTITIES: Property<Self> =
        Property::new("contentCachingLogClientIdentities");
    /// `contentCachingPublicRanges` in queries.
    pub const CONTENT_CACHING_PUBLIC_RANGES: Property<Self> = Property::new("contentCachingPublicRanges");
    /// `contentCachingBlockDeletion` in queries.
    pub const CONTENT_CACHING_BLOCK_DELETION: Property<Self> = Property::new("contentCachingBlockDeletion");
    /// `contentCachingShowAlerts` in queries.
    pub const CONTENT_CACHING_SHOW_ALERTS: Property<Self> = Property::new("contentCachingShowAlerts");
    /// `contentCachingKeepAwake` in queries.
    pub const CONTENT_CACHING_KEEP_AWAKE: Property<Self> = Property::new("contentCachingKeepAwake");
    /// `contentCachingPort` in queries.
    pub const CONTENT_CACHING_PORT: Property<Self> = Property::new("contentCachingPort");
    /// `singleSignOnExtensionPkinitCertificate` in queries.
    pub const SINGLE_SIGN_ON_EXTENSION_PKINIT_CERTIFICATE: Property<Self> =
        Property::new("singleSignOnExtensionPkinitCertificate");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsEdition`.
    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsVersion`.
    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    /// Sets `deviceManagementApplicabilityRuleDeviceMode`.
    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
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

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
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

    /// Sets `airPrintDestinations`.
    pub fn with_air_print_destinations(self, value: impl Into<Nullable<Vec<super::AirPrintDestination>>>) -> Self {
        Self(self.0.with("airPrintDestinations", value))
    }

    /// `autoLaunchItems`: `Collection(microsoft.graph.macOSLaunchItem)`
    pub fn auto_launch_items(&self) -> Option<&[super::MacOsLaunchItem]> {
        self.0.models("autoLaunchItems")
    }

    /// Sets `autoLaunchItems`.
    pub fn with_auto_launch_items(self, value: impl Into<Nullable<Vec<super::MacOsLaunchItem>>>) -> Self {
        Self(self.0.with("autoLaunchItems", value))
    }

    /// `adminShowHostInfo`: `Edm.Boolean`
    pub fn admin_show_host_info(&self) -> Option<bool> {
        self.0.bool("adminShowHostInfo")
    }

    /// Sets `adminShowHostInfo`.
    pub fn with_admin_show_host_info(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("adminShowHostInfo", value))
    }

    /// `loginWindowText`: `Edm.String`
    pub fn login_window_text(&self) -> Option<&str> {
        self.0.str("loginWindowText")
    }

    /// Sets `loginWindowText`.
    pub fn with_login_window_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("loginWindowText", value))
    }

    /// `authorizedUsersListHidden`: `Edm.Boolean`
    pub fn authorized_users_list_hidden(&self) -> Option<bool> {
        self.0.bool("authorizedUsersListHidden")
    }

    /// Sets `authorizedUsersListHidden`.
    pub fn with_authorized_users_list_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("authorizedUsersListHidden", value))
    }

    /// `authorizedUsersListHideLocalUsers`: `Edm.Boolean`
    pub fn authorized_users_list_hide_local_users(&self) -> Option<bool> {
        self.0.bool("authorizedUsersListHideLocalUsers")
    }

    /// Sets `authorizedUsersListHideLocalUsers`.
    pub fn with_authorized_users_list_hide_local_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("authorizedUsersListHideLocalUsers", value))
    }

    /// `authorizedUsersListHideMobileAccounts`: `Edm.Boolean`
    pub fn authorized_users_list_hide_mobile_accounts(&self) -> Option<bool> {
        self.0.bool("authorizedUsersListHideMobileAccounts")
    }

    /// Sets `authorizedUsersListHideMobileAccounts`.
    pub fn with_authorized_users_list_hide_mobile_accounts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("authorizedUsersListHideMobileAccounts", value))
    }

    /// `authorizedUsersListIncludeNetworkUsers`: `Edm.Boolean`
    pub fn authorized_users_list_include_network_users(&self) -> Option<bool> {
        self.0.bool("authorizedUsersListIncludeNetworkUsers")
    }

    /// Sets `authorizedUsersListIncludeNetworkUsers`.
    pub fn with_authorized_users_list_include_network_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("authorizedUsersListIncludeNetworkUsers", value))
    }

    /// `authorizedUsersListHideAdminUsers`: `Edm.Boolean`
    pub fn authorized_users_list_hide_admin_users(&self) -> Option<bool> {
        self.0.bool("authorizedUsersListHideAdminUsers")
    }

    /// Sets `authorizedUsersListHideAdminUsers`.
    pub fn with_authorized_users_list_hide_admin_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("authorizedUsersListHideAdminUsers", value))
    }

    /// `authorizedUsersListShowOtherManagedUsers`: `Edm.Boolean`
    pub fn authorized_users_list_show_other_managed_users(&self) -> Option<bool> {
        self.0.bool("authorizedUsersListShowOtherManagedUsers")
    }

    /// Sets `authorizedUsersListShowOtherManagedUsers`.
    pub fn with_authorized_users_list_show_other_managed_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("authorizedUsersListShowOtherManagedUsers", value))
    }

    /// `shutDownDisabled`: `Edm.Boolean`
    pub fn shut_down_disabled(&self) -> Option<bool> {
        self.0.bool("shutDownDisabled")
    }

    /// Sets `shutDownDisabled`.
    pub fn with_shut_down_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("shutDownDisabled", value))
    }

    /// `restartDisabled`: `Edm.Boolean`
    pub fn restart_disabled(&self) -> Option<bool> {
        self.0.bool("restartDisabled")
    }

    /// Sets `restartDisabled`.
    pub fn with_restart_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restartDisabled", value))
    }

    /// `sleepDisabled`: `Edm.Boolean`
    pub fn sleep_disabled(&self) -> Option<bool> {
        self.0.bool("sleepDisabled")
    }

    /// Sets `sleepDisabled`.
    pub fn with_sleep_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sleepDisabled", value))
    }

    /// `consoleAccessDisabled`: `Edm.Boolean`
    pub fn console_access_disabled(&self) -> Option<bool> {
        self.0.bool("consoleAccessDisabled")
    }

    /// Sets `consoleAccessDisabled`.
    pub fn with_console_access_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("consoleAccessDisabled", value))
    }

    /// `shutDownDisabledWhileLoggedIn`: `Edm.Boolean`
    pub fn shut_down_disabled_while_logged_in(&self) -> Option<bool> {
        self.0.bool("shutDownDisabledWhileLoggedIn")
    }

    /// Sets `shutDownDisabledWhileLoggedIn`.
    pub fn with_shut_down_disabled_while_logged_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("shutDownDisabledWhileLoggedIn", value))
    }

    /// `restartDisabledWhileLoggedIn`: `Edm.Boolean`
    pub fn restart_disabled_while_logged_in(&self) -> Option<bool> {
        self.0.bool("restartDisabledWhileLoggedIn")
    }

    /// Sets `restartDisabledWhileLoggedIn`.
    pub fn with_restart_disabled_while_logged_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("restartDisabledWhileLoggedIn", value))
    }

    /// `powerOffDisabledWhileLoggedIn`: `Edm.Boolean`
    pub fn power_off_disabled_while_logged_in(&self) -> Option<bool> {
        self.0.bool("powerOffDisabledWhileLoggedIn")
    }

    /// Sets `powerOffDisabledWhileLoggedIn`.
    pub fn with_power_off_disabled_while_logged_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("powerOffDisabledWhileLoggedIn", value))
    }

    /// `logOutDisabledWhileLoggedIn`: `Edm.Boolean`
    pub fn log_out_disabled_while_logged_in(&self) -> Option<bool> {
        self.0.bool("logOutDisabledWhileLoggedIn")
    }

    /// Sets `logOutDisabledWhileLoggedIn`.
    pub fn with_log_out_disabled_while_logged_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("logOutDisabledWhileLoggedIn", value))
    }

    /// `screenLockDisableImmediate`: `Edm.Boolean`
    pub fn screen_lock_disable_immediate(&self) -> Option<bool> {
        self.0.bool("screenLockDisableImmediate")
    }

    /// Sets `screenLockDisableImmediate`.
    pub fn with_screen_lock_disable_immediate(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenLockDisableImmediate", value))
    }

    /// `associatedDomains`: `Collection(microsoft.graph.keyValuePair)`
    pub fn associated_domains(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("associatedDomains")
    }

    /// Sets `associatedDomains`.
    pub fn with_associated_domains(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("associatedDomains", value))
    }

    /// `appAssociatedDomains`: `Collection(microsoft.graph.macOSAssociatedDomainsItem)`
    pub fn app_associated_domains(&self) -> Option<&[super::MacOsAssociatedDomainsItem]> {
        self.0.models("appAssociatedDomains")
    }

    /// Sets `appAssociatedDomains`.
    pub fn with_app_associated_domains(
        self,
        value: impl Into<Nullable<Vec<super::MacOsAssociatedDomainsItem>>>,
    ) -> Self {
        Self(self.0.with("appAssociatedDomains", value))
    }

    /// `singleSignOnExtension`: `microsoft.graph.singleSignOnExtension`
    pub fn single_sign_on_extension(&self) -> Option<&super::SingleSignOnExtension> {
        self.0.model("singleSignOnExtension")
    }

    /// Sets `singleSignOnExtension`.
    pub fn with_single_sign_on_extension(self, value: impl Into<Nullable<super::SingleSignOnExtension>>) -> Self {
        Self(self.0.with("singleSignOnExtension", value))
    }

    /// `macOSSingleSignOnExtension`: `microsoft.graph.macOSSingleSignOnExtension`
    pub fn mac_os_single_sign_on_extension(&self) -> Option<&super::MacOsSingleSignOnExtension> {
        self.0.model("macOSSingleSignOnExtension")
    }

    /// Sets `macOSSingleSignOnExtension`.
    pub fn with_mac_os_single_sign_on_extension(
        self,
        value: impl Into<Nullable<super::MacOsSingleSignOnExtension>>,
    ) -> Self {
        Self(self.0.with("macOSSingleSignOnExtension", value))
    }

    /// `contentCachingEnabled`: `Edm.Boolean`
    pub fn content_caching_enabled(&self) -> Option<bool> {
        self.0.bool("contentCachingEnabled")
    }

    /// Sets `contentCachingEnabled`.
    pub fn with_content_caching_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentCachingEnabled", value))
    }

    /// `contentCachingType`: `microsoft.graph.macOSContentCachingType`
    ///
    /// Possible values are: notConfigured, userContentOnly, sharedContentOnly.
    pub fn content_caching_type(&self) -> Option<super::MacOsContentCachingType> {
        self.0.enumeration("contentCachingType")
    }

    /// Sets `contentCachingType`.
    pub fn with_content_caching_type(self, value: impl Into<Nullable<super::MacOsContentCachingType>>) -> Self {
        Self(self.0.with("contentCachingType", value))
    }

    /// `contentCachingMaxSizeBytes`: `Edm.Int64`
    pub fn content_caching_max_size_bytes(&self) -> Option<i64> {
        self.0.i64("contentCachingMaxSizeBytes")
    }

    /// Sets `contentCachingMaxSizeBytes`.
    pub fn with_content_caching_max_size_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("contentCachingMaxSizeBytes", value))
    }

    /// `contentCachingDataPath`: `Edm.String`
    pub fn content_caching_data_path(&self) -> Option<&str> {
        self.0.str("contentCachingDataPath")
    }

    /// Sets `contentCachingDataPath`.
    pub fn with_content_caching_data_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentCachingDataPath", value))
    }

    /// `contentCachingDisableConnectionSharing`: `Edm.Boolean`
    pub fn content_caching_disable_connection_sharing(&self) -> Option<bool> {
        self.0.bool("contentCachingDisableConnectionSharing")
    }

    /// Sets `contentCachingDisableConnectionSharing`.
    pub fn with_content_caching_disable_connection_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentCachingDisableConnectionSharing", value))
    }

    /// `contentCachingForceConnectionSharing`: `Edm.Boolean`
    pub fn content_caching_force_connection_sharing(&self) -> Option<bool> {
        self.0.bool("contentCachingForceConnectionSharing")
    }

    /// Sets `contentCachingForceConnectionSharing`.
    pub fn with_content_caching_force_connection_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentCachingForceConnectionSharing", value))
    }

    /// `contentCachingClientPolicy`: `microsoft.graph.macOSContentCachingClientPolicy`
    ///
    /// Possible values are: notConfigured, clientsInLocalNetwork, clientsWithSamePublicIpAddress, clientsInCustomLocalNetworks, clientsInCustomLocalNetworksWithFallback.
    pub fn content_caching_client_policy(&self) -> Option<super::MacOsContentCachingClientPolicy> {
        self.0.enumeration("contentCachingClientPolicy")
    }

    /// Sets `contentCachingClientPolicy`.
    pub fn with_content_caching_client_policy(
        self,
        value: impl Into<Nullable<super::MacOsContentCachingClientPolicy>>,
    ) -> Self {
        Self(self.0.with("contentCachingClientPolicy", value))
    }

    /// `contentCachingClientListenRanges`: `Collection(microsoft.graph.ipRange)`
    pub fn content_caching_client_listen_ranges(&self) -> Option<&[super::IpRange]> {
        self.0.models("contentCachingClientListenRanges")
    }

    /// Sets `contentCachingClientListenRanges`.
    pub fn with_content_caching_client_listen_ranges(self, value: impl Into<Nullable<Vec<super::IpRange>>>) -> Self {
        Self(self.0.with("contentCachingClientListenRanges", value))
    }

    /// `contentCachingPeerPolicy`: `microsoft.graph.macOSContentCachingPeerPolicy`
    ///
    /// Possible values are: notConfigured, peersInLocalNetwork, peersWithSamePublicIpAddress, peersInCustomLocalNetworks.
    pub fn content_caching_peer_policy(&self) -> Option<super::MacOsContentCachingPeerPolicy> {
        self.0.enumeration("contentCachingPeerPolicy")
    }

    /// Sets `contentCachingPeerPolicy`.
    pub fn with_content_caching_peer_policy(
        self,
        value: impl Into<Nullable<super::MacOsContentCachingPeerPolicy>>,
    ) -> Self {
        Self(self.0.with("contentCachingPeerPolicy", value))
    }

    /// `contentCachingPeerListenRanges`: `Collection(microsoft.graph.ipRange)`
    pub fn content_caching_peer_listen_ranges(&self) -> Option<&[super::IpRange]> {
        self.0.models("contentCachingPeerListenRanges")
    }

    /// Sets `contentCachingPeerListenRanges`.
    pub fn with_content_caching_peer_listen_ranges(self, value: impl Into<Nullable<Vec<super::IpRange>>>) -> Self {
        Self(self.0.with("contentCachingPeerListenRanges", value))
    }

    /// `contentCachingPeerFilterRanges`: `Collection(microsoft.graph.ipRange)`
    pub fn content_caching_peer_filter_ranges(&self) -> Option<&[super::IpRange]> {
        self.0.models("contentCachingPeerFilterRanges")
    }

    /// Sets `contentCachingPeerFilterRanges`.
    pub fn with_content_caching_peer_filter_ranges(self, value: impl Into<Nullable<Vec<super::IpRange>>>) -> Self {
        Self(self.0.with("contentCachingPeerFilterRanges", value))
    }

    /// `contentCachingParentSelectionPolicy`: `microsoft.graph.macOSContentCachingParentSelectionPolicy`
    ///
    /// Possible values are: notConfigured, roundRobin, firstAvailable, urlPathHash, random, stickyAvailable.
    pub fn content_caching_parent_selection_policy(&self) -> Option<super::MacOsContentCachingParentSelectionPolicy> {
        self.0.enumeration("contentCachingParentSelectionPolicy")
    }

    /// Sets `contentCachingParentSelectionPolicy`.
    pub fn with_content_caching_parent_selection_policy(
        self,
        value: impl Into<Nullable<super::MacOsContentCachingParentSelectionPolicy>>,
    ) -> Self {
        Self(self.0.with("contentCachingParentSelectionPolicy", value))
    }

    /// `contentCachingParents`: `Collection(Edm.String)`
    pub fn content_caching_parents(&self) -> Option<Vec<&str>> {
        self.0.strs("contentCachingParents")
    }

    /// Sets `contentCachingParents`.
    pub fn with_content_caching_parents(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("contentCachingParents", value))
    }

    /// `contentCachingLogClientIdentities`: `Edm.Boolean`
    pub fn content_caching_log_client_identities(&self) -> Option<bool> {
        self.0.bool("contentCachingLogClientIdentities")
    }

    /// Sets `contentCachingLogClientIdentities`.
    pub fn with_content_caching_log_client_identities(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentCachingLogClientIdentities", value))
    }

    /// `contentCachingPublicRanges`: `Collection(microsoft.graph.ipRange)`
    pub fn content_caching_public_ranges(&self) -> Option<&[super::IpRange]> {
        self.0.models("contentCachingPublicRanges")
    }

    /// Sets `contentCachingPublicRanges`.
    pub fn with_content_caching_public_ranges(self, value: impl Into<Nullable<Vec<super::IpRange>>>) -> Self {
        Self(self.0.with("contentCachingPublicRanges", value))
    }

    /// `contentCachingBlockDeletion`: `Edm.Boolean`
    pub fn content_caching_block_deletion(&self) -> Option<bool> {
        self.0.bool("contentCachingBlockDeletion")
    }

    /// Sets `contentCachingBlockDeletion`.
    pub fn with_content_caching_block_deletion(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentCachingBlockDeletion", value))
    }

    /// `contentCachingShowAlerts`: `Edm.Boolean`
    pub fn content_caching_show_alerts(&self) -> Option<bool> {
        self.0.bool("contentCachingShowAlerts")
    }

    /// Sets `contentCachingShowAlerts`.
    pub fn with_content_caching_show_alerts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentCachingShowAlerts", value))
    }

    /// `contentCachingKeepAwake`: `Edm.Boolean`
    pub fn content_caching_keep_awake(&self) -> Option<bool> {
        self.0.bool("contentCachingKeepAwake")
    }

    /// Sets `contentCachingKeepAwake`.
    pub fn with_content_caching_keep_awake(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentCachingKeepAwake", value))
    }

    /// `contentCachingPort`: `Edm.Int32`
    pub fn content_caching_port(&self) -> Option<i32> {
        self.0.i32("contentCachingPort")
    }

    /// Sets `contentCachingPort`.
    pub fn with_content_caching_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("contentCachingPort", value))
    }

    /// `singleSignOnExtensionPkinitCertificate`: `microsoft.graph.macOSCertificateProfileBase`
    pub fn single_sign_on_extension_pkinit_certificate(&self) -> Option<&super::MacOsCertificateProfileBase> {
        self.0.model("singleSignOnExtensionPkinitCertificate")
    }

    /// Sets `singleSignOnExtensionPkinitCertificate`.
    pub fn with_single_sign_on_extension_pkinit_certificate(
        self,
        value: impl Into<Nullable<super::MacOsCertificateProfileBase>>,
    ) -> Self {
        Self(self.0.with("singleSignOnExtensionPkinitCertificate", value))
    }
}
