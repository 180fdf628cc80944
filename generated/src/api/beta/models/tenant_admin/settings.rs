// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.tenantAdmin.settings`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta)
    Settings: super::super::Entity = "microsoft.graph.tenantAdmin.settings"
}

impl Settings {
    pub const ID: Property<Self> = Property::new("id");
    pub const ALLOWED_DOMAIN_GUIDS_FOR_SYNC_APP: Property<Self> = Property::new(
        "allowedDomainGuidsForSyncApp",
    );
    pub const AVAILABLE_MANAGED_PATHS_FOR_SITE_CREATION: Property<Self> = Property::new(
        "availableManagedPathsForSiteCreation",
    );
    pub const DELETED_USER_PERSONAL_SITE_RETENTION_PERIOD_IN_DAYS: Property<Self> = Property::new(
        "deletedUserPersonalSiteRetentionPeriodInDays",
    );
    pub const EXCLUDED_FILE_EXTENSIONS_FOR_SYNC_APP: Property<Self> = Property::new(
        "excludedFileExtensionsForSyncApp",
    );
    pub const IMAGE_TAGGING_OPTION: Property<Self> = Property::new("imageTaggingOption");
    pub const IS_COMMENTING_ON_SITE_PAGES_ENABLED: Property<Self> = Property::new(
        "isCommentingOnSitePagesEnabled",
    );
    pub const IS_FILE_ACTIVITY_NOTIFICATION_ENABLED: Property<Self> = Property::new(
        "isFileActivityNotificationEnabled",
    );
    pub const IS_LOOP_ENABLED: Property<Self> = Property::new("isLoopEnabled");
    pub const IS_MAC_SYNC_APP_ENABLED: Property<Self> = Property::new(
        "isMacSyncAppEnabled",
    );
    pub const IS_RESHARING_BY_EXTERNAL_USERS_ENABLED: Property<Self> = Property::new(
        "isResharingByExternalUsersEnabled",
    );
    pub const IS_SHARE_POINT_MOBILE_NOTIFICATION_ENABLED: Property<Self> = Property::new(
        "isSharePointMobileNotificationEnabled",
    );
    pub const IS_SHARE_POINT_NEWSFEED_ENABLED: Property<Self> = Property::new(
        "isSharePointNewsfeedEnabled",
    );
    pub const IS_SITE_CREATION_ENABLED: Property<Self> = Property::new(
        "isSiteCreationEnabled",
    );
    pub const IS_SITE_CREATION_UI_ENABLED: Property<Self> = Property::new(
        "isSiteCreationUIEnabled",
    );
    pub const IS_SITE_PAGES_CREATION_ENABLED: Property<Self> = Property::new(
        "isSitePagesCreationEnabled",
    );
    pub const IS_SITES_STORAGE_LIMIT_AUTOMATIC: Property<Self> = Property::new(
        "isSitesStorageLimitAutomatic",
    );
    pub const IS_SYNC_BUTTON_HIDDEN_ON_PERSONAL_SITE: Property<Self> = Property::new(
        "isSyncButtonHiddenOnPersonalSite",
    );
    pub const IS_UNMANAGED_SYNC_APP_FOR_TENANT_RESTRICTED: Property<Self> = Property::new(
        "isUnmanagedSyncAppForTenantRestricted",
    );
    pub const PERSONAL_SITE_DEFAULT_STORAGE_LIMIT_IN_MB: Property<Self> = Property::new(
        "personalSiteDefaultStorageLimitInMB",
    );
    pub const SHARING_ALLOWED_DOMAIN_LIST: Property<Self> = Property::new(
        "sharingAllowedDomainList",
    );
    pub const SHARING_BLOCKED_DOMAIN_LIST: Property<Self> = Property::new(
        "sharingBlockedDomainList",
    );
    pub const SHARING_CAPABILITY: Property<Self> = Property::new("sharingCapability");
    pub const SHARING_DOMAIN_RESTRICTION_MODE: Property<Self> = Property::new(
        "sharingDomainRestrictionMode",
    );
    pub const SITE_CREATION_DEFAULT_MANAGED_PATH: Property<Self> = Property::new(
        "siteCreationDefaultManagedPath",
    );
    pub const SITE_CREATION_DEFAULT_STORAGE_LIMIT_IN_MB: Property<Self> = Property::new(
        "siteCreationDefaultStorageLimitInMB",
    );
    pub const TENANT_DEFAULT_TIMEZONE: Property<Self> = Property::new(
        "tenantDefaultTimezone",
    );

    /// `allowedDomainGuidsForSyncApp`: `Collection(Edm.Guid)`
    pub fn allowed_domain_guids_for_sync_app(&self) -> Parsed<Vec<Uuid>> {
        self.0.values("allowedDomainGuidsForSyncApp")
    }

    pub fn with_allowed_domain_guids_for_sync_app(
        self,
        value: impl Into<Nullable<Vec<Uuid>>>,
    ) -> Self {
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

    pub fn with_deleted_user_personal_site_retention_period_in_days(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("deletedUserPersonalSiteRetentionPeriodInDays", value))
    }

    /// `excludedFileExtensionsForSyncApp`: `Collection(Edm.String)`
    pub fn excluded_file_extensions_for_sync_app(&self) -> Option<Vec<&str>> {
        self.0.strs("excludedFileExtensionsForSyncApp")
    }

    pub fn with_excluded_file_extensions_for_sync_app(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("excludedFileExtensionsForSyncApp", value))
    }

    /// `imageTaggingOption`: `microsoft.graph.tenantAdmin.imageTaggingChoice`
    ///
    /// Possible values are: disabled, basic, enhanced.
    pub fn image_tagging_option(&self) -> Option<super::ImageTaggingChoice> {
        self.0.enumeration("imageTaggingOption")
    }

    pub fn with_image_tagging_option(
        self,
        value: impl Into<Nullable<super::ImageTaggingChoice>>,
    ) -> Self {
        Self(self.0.with("imageTaggingOption", value))
    }

    /// `isCommentingOnSitePagesEnabled`: `Edm.Boolean`
    pub fn is_commenting_on_site_pages_enabled(&self) -> Option<bool> {
        self.0.bool("isCommentingOnSitePagesEnabled")
    }

    pub fn with_is_commenting_on_site_pages_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isCommentingOnSitePagesEnabled", value))
    }

    /// `isFileActivityNotificationEnabled`: `Edm.Boolean`
    pub fn is_file_activity_notification_enabled(&self) -> Option<bool> {
        self.0.bool("isFileActivityNotificationEnabled")
    }

    pub fn with_is_file_activity_notification_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isFileActivityNotificationEnabled", value))
    }

    /// `isLoopEnabled`: `Edm.Boolean`
    pub fn is_loop_enabled(&self) -> Option<bool> {
        self.0.bool("isLoopEnabled")
    }

    pub fn with_is_loop_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLoopEnabled", value))
    }

    /// `isMacSyncAppEnabled`: `Edm.Boolean`
    pub fn is_mac_sync_app_enabled(&self) -> Option<bool> {
        self.0.bool("isMacSyncAppEnabled")
    }

    pub fn with_is_mac_sync_app_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMacSyncAppEnabled", value))
    }

    /// `isResharingByExternalUsersEnabled`: `Edm.Boolean`
    pub fn is_resharing_by_external_users_enabled(&self) -> Option<bool> {
        self.0.bool("isResharingByExternalUsersEnabled")
    }

    pub fn with_is_resharing_by_external_users_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isResharingByExternalUsersEnabled", value))
    }

    /// `isSharePointMobileNotificationEnabled`: `Edm.Boolean`
    pub fn is_share_point_mobile_notification_enabled(&self) -> Option<bool> {
        self.0.bool("isSharePointMobileNotificationEnabled")
    }

    pub fn with_is_share_point_mobile_notification_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isSharePointMobileNotificationEnabled", value))
    }

    /// `isSharePointNewsfeedEnabled`: `Edm.Boolean`
    pub fn is_share_point_newsfeed_enabled(&self) -> Option<bool> {
        self.0.bool("isSharePointNewsfeedEnabled")
    }

    pub fn with_is_share_point_newsfeed_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isSharePointNewsfeedEnabled", value))
    }

    /// `isSiteCreationEnabled`: `Edm.Boolean`
    pub fn is_site_creation_enabled(&self) -> Option<bool> {
        self.0.bool("isSiteCreationEnabled")
    }

    pub fn with_is_site_creation_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isSiteCreationEnabled", value))
    }

    /// `isSiteCreationUIEnabled`: `Edm.Boolean`
    pub fn is_site_creation_ui_enabled(&self) -> Option<bool> {
        self.0.bool("isSiteCreationUIEnabled")
    }

    pub fn with_is_site_creation_ui_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isSiteCreationUIEnabled", value))
    }

    /// `isSitePagesCreationEnabled`: `Edm.Boolean`
    pub fn is_site_pages_creation_enabled(&self) -> Option<bool> {
        self.0.bool("isSitePagesCreationEnabled")
    }

    pub fn with_is_site_pages_creation_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isSitePagesCreationEnabled", value))
    }

    /// `isSitesStorageLimitAutomatic`: `Edm.Boolean`
    pub fn is_sites_storage_limit_automatic(&self) -> Option<bool> {
        self.0.bool("isSitesStorageLimitAutomatic")
    }

    pub fn with_is_sites_storage_limit_automatic(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isSitesStorageLimitAutomatic", value))
    }

    /// `isSyncButtonHiddenOnPersonalSite`: `Edm.Boolean`
    pub fn is_sync_button_hidden_on_personal_site(&self) -> Option<bool> {
        self.0.bool("isSyncButtonHiddenOnPersonalSite")
    }

    pub fn with_is_sync_button_hidden_on_personal_site(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isSyncButtonHiddenOnPersonalSite", value))
    }

    /// `isUnmanagedSyncAppForTenantRestricted`: `Edm.Boolean`
    pub fn is_unmanaged_sync_app_for_tenant_restricted(&self) -> Option<bool> {
        self.0.bool("isUnmanagedSyncAppForTenantRestricted")
    }

    pub fn with_is_unmanaged_sync_app_for_tenant_restricted(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isUnmanagedSyncAppForTenantRestricted", value))
    }

    /// `personalSiteDefaultStorageLimitInMB`: `Edm.Int64`
    pub fn personal_site_default_storage_limit_in_mb(&self) -> Option<i64> {
        self.0.i64("personalSiteDefaultStorageLimitInMB")
    }

    pub fn with_personal_site_default_storage_limit_in_mb(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("personalSiteDefaultStorageLimitInMB", value))
    }

    /// `sharingAllowedDomainList`: `Collection(Edm.String)`
    pub fn sharing_allowed_domain_list(&self) -> Option<Vec<&str>> {
        self.0.strs("sharingAllowedDomainList")
    }

    pub fn with_sharing_allowed_domain_list(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("sharingAllowedDomainList", value))
    }

    /// `sharingBlockedDomainList`: `Collection(Edm.String)`
    pub fn sharing_blocked_domain_list(&self) -> Option<Vec<&str>> {
        self.0.strs("sharingBlockedDomainList")
    }

    pub fn with_sharing_blocked_domain_list(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("sharingBlockedDomainList", value))
    }

    /// `sharingCapability`: `microsoft.graph.tenantAdmin.sharingCapabilities`
    ///
    /// Possible values are: disabled, externalUserSharingOnly, externalUserAndGuestSharing, existingExternalUserSharingOnly.
    pub fn sharing_capability(&self) -> Option<super::SharingCapabilities> {
        self.0.enumeration("sharingCapability")
    }

    pub fn with_sharing_capability(
        self,
        value: impl Into<Nullable<super::SharingCapabilities>>,
    ) -> Self {
        Self(self.0.with("sharingCapability", value))
    }

    /// `sharingDomainRestrictionMode`: `microsoft.graph.tenantAdmin.sharingDomainRestrictionMode`
    ///
    /// Possible values are: none, allowList, blockList.
    pub fn sharing_domain_restriction_mode(
        &self,
    ) -> Option<super::SharingDomainRestrictionMode> {
        self.0.enumeration("sharingDomainRestrictionMode")
    }

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

    pub fn with_site_creation_default_managed_path(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("siteCreationDefaultManagedPath", value))
    }

    /// `siteCreationDefaultStorageLimitInMB`: `Edm.Int32`
    pub fn site_creation_default_storage_limit_in_mb(&self) -> Option<i32> {
        self.0.i32("siteCreationDefaultStorageLimitInMB")
    }

    pub fn with_site_creation_default_storage_limit_in_mb(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("siteCreationDefaultStorageLimitInMB", value))
    }

    /// `tenantDefaultTimezone`: `Edm.String`
    pub fn tenant_default_timezone(&self) -> Option<&str> {
        self.0.str("tenantDefaultTimezone")
    }

    pub fn with_tenant_default_timezone(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("tenantDefaultTimezone", value))
    }
}
