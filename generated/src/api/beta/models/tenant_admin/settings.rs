// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.tenantAdmin.settings`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta)
    Settings: super::super::Entity = "microsoft.graph.tenantAdmin.settings"
}

impl Settings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `allowedDomainGuidsForSyncApp` in queries.
    pub const ALLOWED_DOMAIN_GUIDS_FOR_SYNC_APP: Property<Self> = Property::new("allowedDomainGuidsForSyncApp");
    /// `availableManagedPathsForSiteCreation` in queries.
    pub const AVAILABLE_MANAGED_PATHS_FOR_SITE_CREATION: Property<Self> =
        Property::new("availableManagedPathsForSiteCreation");
    /// `deletedUserPersonalSiteRetentionPeriodInDays` in queries.
    pub const DELETED_USER_PERSONAL_SITE_RETENTION_PERIOD_IN_DAYS: Property<Self> =
        Property::new("deletedUserPersonalSiteRetentionPeriodInDays");
    /// `excludedFileExtensionsForSyncApp` in queries.
    pub const EXCLUDED_FILE_EXTENSIONS_FOR_SYNC_APP: Property<Self> = Property::new("excludedFileExtensionsForSyncApp");
    /// `imageTaggingOption` in queries.
    pub const IMAGE_TAGGING_OPTION: Property<Self> = Property::new("imageTaggingOption");
    /// `isCommentingOnSitePagesEnabled` in queries.
    pub const IS_COMMENTING_ON_SITE_PAGES_ENABLED: Property<Self> = Property::new("isCommentingOnSitePagesEnabled");
    /// `isFileActivityNotificationEnabled` in queries.
    pub const IS_FILE_ACTIVITY_NOTIFICATION_ENABLED: Property<Self> =
        Property::new("isFileActivityNotificationEnabled");
    /// `isLoopEnabled` in queries.
    pub const IS_LOOP_ENABLED: Property<Self> = Property::new("isLoopEnabled");
    /// `isMacSyncAppEnabled` in queries.
    pub const IS_MAC_SYNC_APP_ENABLED: Property<Self> = Property::new("isMacSyncAppEnabled");
    /// `isResharingByExternalUsersEnabled` in queries.
    pub const IS_RESHARING_BY_EXTERNAL_USERS_ENABLED: Property<Self> =
        Property::new("isResharingByExternalUsersEnabled");
    /// `isSharePointMobileNotificationEnabled` in queries.
    pub const IS_SHARE_POINT_MOBILE_NOTIFICATION_ENABLED: Property<Self> =
        Property::new("isSharePointMobileNotificationEnabled");
    /// `isSharePointNewsfeedEnabled` in queries.
    pub const IS_SHARE_POINT_NEWSFEED_ENABLED: Property<Self> = Property::new("isSharePointNewsfeedEnabled");
    /// `isSiteCreationEnabled` in queries.
    pub const IS_SITE_CREATION_ENABLED: Property<Self> = Property::new("isSiteCreationEnabled");
    /// `isSiteCreationUIEnabled` in queries.
    pub const IS_SITE_CREATION_UI_ENABLED: Property<Self> = Property::new("isSiteCreationUIEnabled");
    /// `isSitePagesCreationEnabled` in queries.
    pub const IS_SITE_PAGES_CREATION_ENABLED: Property<Self> = Property::new("isSitePagesCreationEnabled");
    /// `isSitesStorageLimitAutomatic` in queries.
    pub const IS_SITES_STORAGE_LIMIT_AUTOMATIC: Property<Self> = Property::new("isSitesStorageLimitAutomatic");
    /// `isSyncButtonHiddenOnPersonalSite` in queries.
    pub const IS_SYNC_BUTTON_HIDDEN_ON_PERSONAL_SITE: Property<Self> =
        Property::new("isSyncButtonHiddenOnPersonalSite");
    /// `isUnmanagedSyncAppForTenantRestricted` in queries.
    pub const IS_UNMANAGED_SYNC_APP_FOR_TENANT_RESTRICTED: Property<Self> =
        Property::new("isUnmanagedSyncAppForTenantRestricted");
    /// `personalSiteDefaultStorageLimitInMB` in queries.
    pub const PERSONAL_SITE_DEFAULT_STORAGE_LIMIT_IN_MB: Property<Self> =
        Property::new("personalSiteDefaultStorageLimitInMB");
    /// `sharingAllowedDomainList` in queries.
    pub const SHARING_ALLOWED_DOMAIN_LIST: Property<Self> = Property::new("sharingAllowedDomainList");
    /// `sharingBlockedDomainList` in queries.
    pub const SHARING_BLOCKED_DOMAIN_LIST: Property<Self> = Property::new("sharingBlockedDomainList");
    /// `sharingCapability` in queries.
    pub const SHARING_CAPABILITY: Property<Self> = Property::new("sharingCapability");
    /// `sharingDomainRestrictionMode` in queries.
    pub const SHARING_DOMAIN_RESTRICTION_MODE: Property<Self> = Property::new("sharingDomainRestrictionMode");
    /// `siteCreationDefaultManagedPath` in queries.
    pub const SITE_CREATION_DEFAULT_MANAGED_PATH: Property<Self> = Property::new("siteCreationDefaultManagedPath");
    /// `siteCreationDefaultStorageLimitInMB` in queries.
    pub const SITE_CREATION_DEFAULT_STORAGE_LIMIT_IN_MB: Property<Self> =
        Property::new("siteCreationDefaultStorageLimitInMB");
    /// `tenantDefaultTimezone` in queries.
    pub const TENANT_DEFAULT_TIMEZONE: Property<Self> = Property::new("tenantDefaultTimezone");

    /// `allowedDomainGuidsForSyncApp`: `Collection(Edm.Guid)`
    pub fn allowed_domain_guids_for_sync_app(&self) -> Parsed<Vec<Uuid>> {
        self.0.values("allowedDomainGuidsForSyncApp")
    }

    /// Sets `allowedDomainGuidsForSyncApp`.
    pub fn with_allowed_domain_guids_for_sync_app(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("allowedDomainGuidsForSyncApp", value))
    }

    /// `availableManagedPathsForSiteCreation`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn available_managed_paths_for_site_creation(&self) -> Option<Vec<&str>> {
        self.0.strs("availableManagedPathsForSiteCreation")
    }

    /// `deletedUserPersonalSiteRetentionPeriodInDays`: `Edm.Int32`
    pub fn deleted_user_personal_site_retention_period_in_days(&self) -> Option<i32> {
        self.0.i32("deletedUserPersonalSiteRetentionPeriodInDays")
    }

    /// Sets `deletedUserPersonalSiteRetentionPeriodInDays`.
    pub fn with_deleted_user_personal_site_retention_period_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deletedUserPersonalSiteRetentionPeriodInDays", value))
    }

    /// `excludedFileExtensionsForSyncApp`: `Collection(Edm.String)`
    pub fn excluded_file_extensions_for_sync_app(&self) -> Option<Vec<&str>> {
        self.0.strs("excludedFileExtensionsForSyncApp")
    }

    /// Sets `excludedFileExtensionsForSyncApp`.
    pub fn with_excluded_file_extensions_for_sync_app(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludedFileExtensionsForSyncApp", value))
    }

    /// `imageTaggingOption`: `microsoft.graph.tenantAdmin.imageTaggingChoice`
    ///
    /// Possible values are: disabled, basic, enhanced.
    pub fn image_tagging_option(&self) -> Option<super::ImageTaggingChoice> {
        self.0.enumeration("imageTaggingOption")
    }

    /// Sets `imageTaggingOption`.
    pub fn with_image_tagging_option(self, value: impl Into<Nullable<super::ImageTaggingChoice>>) -> Self {
        Self(self.0.with("imageTaggingOption", value))
    }

    /// `isCommentingOnSitePagesEnabled`: `Edm.Boolean`
    pub fn is_commenting_on_site_pages_enabled(&self) -> Option<bool> {
        self.0.bool("isCommentingOnSitePagesEnabled")
    }

    /// Sets `isCommentingOnSitePagesEnabled`.
    pub fn with_is_commenting_on_site_pages_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCommentingOnSitePagesEnabled", value))
    }

    /// `isFileActivityNotificationEnabled`: `Edm.Boolean`
    pub fn is_file_activity_notification_enabled(&self) -> Option<bool> {
        self.0.bool("isFileActivityNotificationEnabled")
    }

    /// Sets `isFileActivityNotificationEnabled`.
    pub fn with_is_file_activity_notification_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFileActivityNotificationEnabled", value))
    }

    /// `isLoopEnabled`: `Edm.Boolean`
    pub fn is_loop_enabled(&self) -> Option<bool> {
        self.0.bool("isLoopEnabled")
    }

    /// Sets `isLoopEnabled`.
    pub fn with_is_loop_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLoopEnabled", value))
    }

    /// `isMacSyncAppEnabled`: `Edm.Boolean`
    pub fn is_mac_sync_app_enabled(&self) -> Option<bool> {
        self.0.bool("isMacSyncAppEnabled")
    }

    /// Sets `isMacSyncAppEnabled`.
    pub fn with_is_mac_sync_app_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMacSyncAppEnabled", value))
    }

    /// `isResharingByExternalUsersEnabled`: `Edm.Boolean`
    pub fn is_resharing_by_external_users_enabled(&self) -> Option<bool> {
        self.0.bool("isResharingByExternalUsersEnabled")
    }

    /// Sets `isResharingByExternalUsersEnabled`.
    pub fn with_is_resharing_by_external_users_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isResharingByExternalUsersEnabled", value))
    }

    /// `isSharePointMobileNotificationEnabled`: `Edm.Boolean`
    pub fn is_share_point_mobile_notification_enabled(&self) -> Option<bool> {
        self.0.bool("isSharePointMobileNotificationEnabled")
    }

    /// Sets `isSharePointMobileNotificationEnabled`.
    pub fn with_is_share_point_mobile_notification_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSharePointMobileNotificationEnabled", value))
    }

    /// `isSharePointNewsfeedEnabled`: `Edm.Boolean`
    pub fn is_share_point_newsfeed_enabled(&self) -> Option<bool> {
        self.0.bool("isSharePointNewsfeedEnabled")
    }

    /// Sets `isSharePointNewsfeedEnabled`.
    pub fn with_is_share_point_newsfeed_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSharePointNewsfeedEnabled", value))
    }

    /// `isSiteCreationEnabled`: `Edm.Boolean`
    pub fn is_site_creation_enabled(&self) -> Option<bool> {
        self.0.bool("isSiteCreationEnabled")
    }

    /// Sets `isSiteCreationEnabled`.
    pub fn with_is_site_creation_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSiteCreationEnabled", value))
    }

    /// `isSiteCreationUIEnabled`: `Edm.Boolean`
    pub fn is_site_creation_ui_enabled(&self) -> Option<bool> {
        self.0.bool("isSiteCreationUIEnabled")
    }

    /// Sets `isSiteCreationUIEnabled`.
    pub fn with_is_site_creation_ui_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSiteCreationUIEnabled", value))
    }

    /// `isSitePagesCreationEnabled`: `Edm.Boolean`
    pub fn is_site_pages_creation_enabled(&self) -> Option<bool> {
        self.0.bool("isSitePagesCreationEnabled")
    }

    /// Sets `isSitePagesCreationEnabled`.
    pub fn with_is_site_pages_creation_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSitePagesCreationEnabled", value))
    }

    /// `isSitesStorageLimitAutomatic`: `Edm.Boolean`
    pub fn is_sites_storage_limit_automatic(&self) -> Option<bool> {
        self.0.bool("isSitesStorageLimitAutomatic")
    }

    /// Sets `isSitesStorageLimitAutomatic`.
    pub fn with_is_sites_storage_limit_automatic(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSitesStorageLimitAutomatic", value))
    }

    /// `isSyncButtonHiddenOnPersonalSite`: `Edm.Boolean`
    pub fn is_sync_button_hidden_on_personal_site(&self) -> Option<bool> {
        self.0.bool("isSyncButtonHiddenOnPersonalSite")
    }

    /// Sets `isSyncButtonHiddenOnPersonalSite`.
    pub fn with_is_sync_button_hidden_on_personal_site(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSyncButtonHiddenOnPersonalSite", value))
    }

    /// `isUnmanagedSyncAppForTenantRestricted`: `Edm.Boolean`
    pub fn is_unmanaged_sync_app_for_tenant_restricted(&self) -> Option<bool> {
        self.0.bool("isUnmanagedSyncAppForTenantRestricted")
    }

    /// Sets `isUnmanagedSyncAppForTenantRestricted`.
    pub fn with_is_unmanaged_sync_app_for_tenant_restricted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isUnmanagedSyncAppForTenantRestricted", value))
    }

    /// `personalSiteDefaultStorageLimitInMB`: `Edm.Int64`
    pub fn personal_site_default_storage_limit_in_mb(&self) -> Option<i64> {
        self.0.i64("personalSiteDefaultStorageLimitInMB")
    }

    /// Sets `personalSiteDefaultStorageLimitInMB`.
    pub fn with_personal_site_default_storage_limit_in_mb(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("personalSiteDefaultStorageLimitInMB", value))
    }

    /// `sharingAllowedDomainList`: `Collection(Edm.String)`
    pub fn sharing_allowed_domain_list(&self) -> Option<Vec<&str>> {
        self.0.strs("sharingAllowedDomainList")
    }

    /// Sets `sharingAllowedDomainList`.
    pub fn with_sharing_allowed_domain_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("sharingAllowedDomainList", value))
    }

    /// `sharingBlockedDomainList`: `Collection(Edm.String)`
    pub fn sharing_blocked_domain_list(&self) -> Option<Vec<&str>> {
        self.0.strs("sharingBlockedDomainList")
    }

    /// Sets `sharingBlockedDomainList`.
    pub fn with_sharing_blocked_domain_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("sharingBlockedDomainList", value))
    }

    /// `sharingCapability`: `microsoft.graph.tenantAdmin.sharingCapabilities`
    ///
    /// Possible values are: disabled, externalUserSharingOnly, externalUserAndGuestSharing, existingExternalUserSharingOnly.
    pub fn sharing_capability(&self) -> Option<super::SharingCapabilities> {
        self.0.enumeration("sharingCapability")
    }

    /// Sets `sharingCapability`.
    pub fn with_sharing_capability(self, value: impl Into<Nullable<super::SharingCapabilities>>) -> Self {
        Self(self.0.with("sharingCapability", value))
    }

    /// `sharingDomainRestrictionMode`: `microsoft.graph.tenantAdmin.sharingDomainRestrictionMode`
    ///
    /// Possible values are: none, allowList, blockList.
    pub fn sharing_domain_restriction_mode(&self) -> Option<super::SharingDomainRestrictionMode> {
        self.0.enumeration("sharingDomainRestrictionMode")
    }

    /// Sets `sharingDomainRestrictionMode`.
    pub fn with_sharing_domain_restriction_mode(
        self,
        value: impl Into<Nullable<super::SharingDomainRestrictionMode>>,
    ) -> Self {
        Self(self.0.with("sharingDomainRestrictionMode", value))
    }

    /// `siteCreationDefaultManagedPath`: `Edm.String`
    pub fn site_creation_default_managed_path(&self) -> Option<&str> {
        self.0.str("siteCreationDefaultManagedPath")
    }

    /// Sets `siteCreationDefaultManagedPath`.
    pub fn with_site_creation_default_managed_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteCreationDefaultManagedPath", value))
    }

    /// `siteCreationDefaultStorageLimitInMB`: `Edm.Int32`
    pub fn site_creation_default_storage_limit_in_mb(&self) -> Option<i32> {
        self.0.i32("siteCreationDefaultStorageLimitInMB")
    }

    /// Sets `siteCreationDefaultStorageLimitInMB`.
    pub fn with_site_creation_default_storage_limit_in_mb(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("siteCreationDefaultStorageLimitInMB", value))
    }

    /// `tenantDefaultTimezone`: `Edm.String`
    pub fn tenant_default_timezone(&self) -> Option<&str> {
        self.0.str("tenantDefaultTimezone")
    }

    /// Sets `tenantDefaultTimezone`.
    pub fn with_tenant_default_timezone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantDefaultTimezone", value))
    }
}
