// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Parsed, Uuid};

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAdmin.imageTaggingChoice`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta), not in the metadata
    ImageTaggingChoice = "microsoft.graph.tenantAdmin.imageTaggingChoice" {
        Disabled = "disabled",
        Basic = "basic",
        Enhanced = "enhanced",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.tenantAdmin.settings`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta), not in the metadata, with the accessors of [`Entity`](super::Entity)
    Settings: super::Entity = "microsoft.graph.tenantAdmin.settings";
    inherited "id" ID, with_id(String), "`id`";
    "allowedDomainGuidsForSyncApp" ALLOWED_DOMAIN_GUIDS_FOR_SYNC_APP, allowed_domain_guids_for_sync_app values -> Parsed<Vec<Uuid>>, with_allowed_domain_guids_for_sync_app(Vec<Uuid>), "`allowedDomainGuidsForSyncApp`: `Collection(Edm.Guid)`";
    "availableManagedPathsForSiteCreation" AVAILABLE_MANAGED_PATHS_FOR_SITE_CREATION, available_managed_paths_for_site_creation strs -> Option<Vec<&str>>, with_available_managed_paths_for_site_creation(Vec<String>), "`availableManagedPathsForSiteCreation`: `Collection(Edm.String)`, read-only" "Read-only.";
    "deletedUserPersonalSiteRetentionPeriodInDays" DELETED_USER_PERSONAL_SITE_RETENTION_PERIOD_IN_DAYS, deleted_user_personal_site_retention_period_in_days i32 -> Option<i32>, with_deleted_user_personal_site_retention_period_in_days(i32), "`deletedUserPersonalSiteRetentionPeriodInDays`: `Edm.Int32`";
    "excludedFileExtensionsForSyncApp" EXCLUDED_FILE_EXTENSIONS_FOR_SYNC_APP, excluded_file_extensions_for_sync_app strs -> Option<Vec<&str>>, with_excluded_file_extensions_for_sync_app(Vec<String>), "`excludedFileExtensionsForSyncApp`: `Collection(Edm.String)`";
    "imageTaggingOption" IMAGE_TAGGING_OPTION, image_tagging_option enumeration -> Option<ImageTaggingChoice>, with_image_tagging_option(ImageTaggingChoice), "`imageTaggingOption`: `microsoft.graph.tenantAdmin.imageTaggingChoice`" "Possible values are: disabled, basic, enhanced.";
    "isCommentingOnSitePagesEnabled" IS_COMMENTING_ON_SITE_PAGES_ENABLED, is_commenting_on_site_pages_enabled bool -> Option<bool>, with_is_commenting_on_site_pages_enabled(bool), "`isCommentingOnSitePagesEnabled`: `Edm.Boolean`";
    "isFileActivityNotificationEnabled" IS_FILE_ACTIVITY_NOTIFICATION_ENABLED, is_file_activity_notification_enabled bool -> Option<bool>, with_is_file_activity_notification_enabled(bool), "`isFileActivityNotificationEnabled`: `Edm.Boolean`";
    "isLoopEnabled" IS_LOOP_ENABLED, is_loop_enabled bool -> Option<bool>, with_is_loop_enabled(bool), "`isLoopEnabled`: `Edm.Boolean`";
    "isMacSyncAppEnabled" IS_MAC_SYNC_APP_ENABLED, is_mac_sync_app_enabled bool -> Option<bool>, with_is_mac_sync_app_enabled(bool), "`isMacSyncAppEnabled`: `Edm.Boolean`";
    "isResharingByExternalUsersEnabled" IS_RESHARING_BY_EXTERNAL_USERS_ENABLED, is_resharing_by_external_users_enabled bool -> Option<bool>, with_is_resharing_by_external_users_enabled(bool), "`isResharingByExternalUsersEnabled`: `Edm.Boolean`";
    "isSharePointMobileNotificationEnabled" IS_SHARE_POINT_MOBILE_NOTIFICATION_ENABLED, is_share_point_mobile_notification_enabled bool -> Option<bool>, with_is_share_point_mobile_notification_enabled(bool), "`isSharePointMobileNotificationEnabled`: `Edm.Boolean`";
    "isSharePointNewsfeedEnabled" IS_SHARE_POINT_NEWSFEED_ENABLED, is_share_point_newsfeed_enabled bool -> Option<bool>, with_is_share_point_newsfeed_enabled(bool), "`isSharePointNewsfeedEnabled`: `Edm.Boolean`";
    "isSiteCreationEnabled" IS_SITE_CREATION_ENABLED, is_site_creation_enabled bool -> Option<bool>, with_is_site_creation_enabled(bool), "`isSiteCreationEnabled`: `Edm.Boolean`";
    "isSiteCreationUIEnabled" IS_SITE_CREATION_UI_ENABLED, is_site_creation_ui_enabled bool -> Option<bool>, with_is_site_creation_ui_enabled(bool), "`isSiteCreationUIEnabled`: `Edm.Boolean`";
    "isSitePagesCreationEnabled" IS_SITE_PAGES_CREATION_ENABLED, is_site_pages_creation_enabled bool -> Option<bool>, with_is_site_pages_creation_enabled(bool), "`isSitePagesCreationEnabled`: `Edm.Boolean`";
    "isSitesStorageLimitAutomatic" IS_SITES_STORAGE_LIMIT_AUTOMATIC, is_sites_storage_limit_automatic bool -> Option<bool>, with_is_sites_storage_limit_automatic(bool), "`isSitesStorageLimitAutomatic`: `Edm.Boolean`";
    "isSyncButtonHiddenOnPersonalSite" IS_SYNC_BUTTON_HIDDEN_ON_PERSONAL_SITE, is_sync_button_hidden_on_personal_site bool -> Option<bool>, with_is_sync_button_hidden_on_personal_site(bool), "`isSyncButtonHiddenOnPersonalSite`: `Edm.Boolean`";
    "isUnmanagedSyncAppForTenantRestricted" IS_UNMANAGED_SYNC_APP_FOR_TENANT_RESTRICTED, is_unmanaged_sync_app_for_tenant_restricted bool -> Option<bool>, with_is_unmanaged_sync_app_for_tenant_restricted(bool), "`isUnmanagedSyncAppForTenantRestricted`: `Edm.Boolean`";
    "personalSiteDefaultStorageLimitInMB" PERSONAL_SITE_DEFAULT_STORAGE_LIMIT_IN_MB, personal_site_default_storage_limit_in_mb i64 -> Option<i64>, with_personal_site_default_storage_limit_in_mb(i64), "`personalSiteDefaultStorageLimitInMB`: `Edm.Int64`";
    "sharingAllowedDomainList" SHARING_ALLOWED_DOMAIN_LIST, sharing_allowed_domain_list strs -> Option<Vec<&str>>, with_sharing_allowed_domain_list(Vec<String>), "`sharingAllowedDomainList`: `Collection(Edm.String)`";
    "sharingBlockedDomainList" SHARING_BLOCKED_DOMAIN_LIST, sharing_blocked_domain_list strs -> Option<Vec<&str>>, with_sharing_blocked_domain_list(Vec<String>), "`sharingBlockedDomainList`: `Collection(Edm.String)`";
    "sharingCapability" SHARING_CAPABILITY, sharing_capability enumeration -> Option<SharingCapabilities>, with_sharing_capability(SharingCapabilities), "`sharingCapability`: `microsoft.graph.tenantAdmin.sharingCapabilities`" "Possible values are: disabled, externalUserSharingOnly, externalUserAndGuestSharing, existingExternalUserSharingOnly.";
    "sharingDomainRestrictionMode" SHARING_DOMAIN_RESTRICTION_MODE, sharing_domain_restriction_mode enumeration -> Option<SharingDomainRestrictionMode>, with_sharing_domain_restriction_mode(SharingDomainRestrictionMode), "`sharingDomainRestrictionMode`: `microsoft.graph.tenantAdmin.sharingDomainRestrictionMode`" "Possible values are: none, allowList, blockList.";
    "siteCreationDefaultManagedPath" SITE_CREATION_DEFAULT_MANAGED_PATH, site_creation_default_managed_path str -> Option<&str>, with_site_creation_default_managed_path(String), "`siteCreationDefaultManagedPath`: `Edm.String`";
    "siteCreationDefaultStorageLimitInMB" SITE_CREATION_DEFAULT_STORAGE_LIMIT_IN_MB, site_creation_default_storage_limit_in_mb i32 -> Option<i32>, with_site_creation_default_storage_limit_in_mb(i32), "`siteCreationDefaultStorageLimitInMB`: `Edm.Int32`";
    "tenantDefaultTimezone" TENANT_DEFAULT_TIMEZONE, tenant_default_timezone str -> Option<&str>, with_tenant_default_timezone(String), "`tenantDefaultTimezone`: `Edm.String`";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// [`microsoft.graph.tenantAdmin.sharepoint`](https://learn.microsoft.com/graph/api/resources/tenantadmin-sharepoint?view=graph-rest-beta), not in the metadata
    Sharepoint = "microsoft.graph.tenantAdmin.sharepoint";
    "settings" SETTINGS, settings model -> Option<&Settings>, with_settings(Settings), "`settings`: `microsoft.graph.tenantAdmin.settings`" if (feature = "admin");
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAdmin.sharingCapabilities`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta), not in the metadata
    SharingCapabilities = "microsoft.graph.tenantAdmin.sharingCapabilities" {
        Disabled = "disabled",
        ExternalUserSharingOnly = "externalUserSharingOnly",
        ExternalUserAndGuestSharing = "externalUserAndGuestSharing",
        ExistingExternalUserSharingOnly = "existingExternalUserSharingOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAdmin.sharingDomainRestrictionMode`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta), not in the metadata
    SharingDomainRestrictionMode = "microsoft.graph.tenantAdmin.sharingDomainRestrictionMode" {
        None = "none",
        AllowList = "allowList",
        BlockList = "blockList",
        UnknownFutureValue = "unknownFutureValue",
    }
}
